import type { Level } from '../data/levels.ts';
import { readLevel } from '../language/phrases/levels.ts';
import type { Span } from '../model/span.ts';
import type { StoryFile } from '../model/story.ts';

/** The level that the front matter claims, and where; undefined where it claims none that anybody knows. */
export function claimedLevel({
  frontMatter,
}: StoryFile): { readonly level: Level; readonly name: string; readonly span: Span } | undefined {
  const item = frontMatter?.entries.find(({ key }) => key === 'level')?.items[0];
  const level = item && readLevel(item.text);
  return level && { level, name: item.text, span: item.span };
}
