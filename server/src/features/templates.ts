import { CANONICAL, CANONICAL_IDS, type CanonicalId, type PromptedSection } from '../data/canonical.ts';
import { SECTION_TITLES } from '../data/sections.ts';
import type { Edit } from '../model/finding.ts';
import type { StoryTemplate } from '../protocol.ts';
import { snippetText } from './convert.ts';

const TOLD: readonly PromptedSection[] = ['situation', 'task', 'action', 'result', 'learning', 'differently'];

/** A whole story of one kind with a hole for each section. `level` and `when` stay empty: completion offers values. */
function storyText(id: CanonicalId): Edit['insert'] {
  const { prompts } = CANONICAL[id];
  return [
    `---\nstory: ${id}\nlevel: \nwhen: \n---\n\n# `,
    { hole: 'a title that you recognise at a glance' },
    '\n',
    ...TOLD.flatMap((kind) => [`\n## ${SECTION_TITLES[kind]}\n\n`, { hole: prompts[kind] }, '\n']),
  ];
}

let templates: readonly StoryTemplate[] | undefined;

/** The ten stories that can be started from a template, in the order of the canon. */
export function storyTemplates(): readonly StoryTemplate[] {
  templates ??= CANONICAL_IDS.map((id) => ({
    id,
    title: CANONICAL[id].title,
    detail: CANONICAL[id].why,
    fileName: `${id}.star.md`,
    snippet: snippetText(storyText(id)),
  }));
  return templates;
}
