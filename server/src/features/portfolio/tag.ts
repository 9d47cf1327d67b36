import type { CancellationToken } from 'vscode-languageserver';
import { CANONICAL_IDS } from '../../data/canonical.ts';
import { readStoryFile } from '../../parse/read.ts';
import type { TagStoryParams, TagStoryResult } from '../../protocol.ts';
import { linesOf, toEdits } from '../convert.ts';
import type { Session } from '../feature.ts';
import { addTagEdits } from '../frontMatterEdits.ts';

/** The edits that tag a file, open or not. */
export async function tagStory(
  { workspace, view }: Session,
  { textDocument: { uri }, story }: TagStoryParams,
  token: CancellationToken,
): Promise<TagStoryResult> {
  if (!CANONICAL_IDS.includes(story)) return null;
  const open = await view(uri, token);
  const text = open ? undefined : await workspace.read(uri);
  const file = open?.analysis.file ?? (text === undefined ? undefined : readStoryFile(text));
  const edits = file && addTagEdits(file, story);
  if (!edits) return null;
  const lines = open?.lines ?? linesOf(uri, 0, file.text);
  return { edits: toEdits(lines, edits, false).flatMap((edit) => ('newText' in edit ? [edit] : [])) };
}
