import { KEY_TEACHING } from '../data/teaching.ts';
import type { Fix } from '../model/finding.ts';
import type { FrontMatterEntry } from '../model/story.ts';
import { exampleStory } from './exampleStory.ts';
import { nearest } from './nearest.ts';
import type { FileRule } from './rule.ts';
import { listed, shown } from './spoken.ts';

type Key = keyof typeof KEY_TEACHING;
const KEYS = Object.keys(KEY_TEACHING) as Key[];

/** Words that writers try for a key; each names one key only. */
const SYNONYMS: Readonly<Record<string, Key>> = {
  date: 'when',
  year: 'when',
  period: 'when',
  time: 'when',
  happened: 'when',
  question: 'story',
  stories: 'story',
  canonical: 'story',
  seniority: 'level',
  grade: 'level',
  labels: 'tags',
  keywords: 'tags',
  categories: 'tags',
  ignore: 'disable',
  silence: 'disable',
  type: 'kind',
};

export const unknownKey: FileRule = {
  id: 'unknown-key',
  title: 'No setting of the front matter has this name',
  why: 'Nobody reads a misspelt key: the level, the date or the silenced rule behind it has no effect.',
  remedy: `Use one of ${listed(KEYS)}, or delete the line.`,
  severity: 'warning',
  scope: 'file',
  examples: {
    bad: `---\nstory: simplified-something\nlevl: L5\n^^^^\n---\n${exampleStory()}`,
    good: `---\nstory: simplified-something\nlevel: L5\n---\n${exampleStory()}`,
  },
  *find({ frontMatter }) {
    const taken = new Set(frontMatter?.entries.map(({ key }) => key));
    for (const entry of frontMatter?.entries ?? []) {
      if (KEYS.some((key) => key === entry.key)) continue;
      const free = nearest(entry.key, KEYS).filter((key) => !taken.has(key));
      const synonym = Object.hasOwn(SYNONYMS, entry.key.toLowerCase()) ? SYNONYMS[entry.key.toLowerCase()] : undefined;
      const meant = free.length === 0 && synonym && !taken.has(synonym) ? [synonym] : free;
      yield {
        span: entry.keySpan,
        message: `No key of the front matter has the name "${shown(entry.key)}", so this line has no effect. ${meant[0] ? `Did you mean "${meant[0]}"?` : `The keys are ${listed(KEYS)}.`}`,
        fixes: () => meant.map((key) => rename(entry, key, free.length === 1)),
      };
    }
  },
};

const rename = ({ keySpan }: FrontMatterEntry, key: Key, sure: boolean): Fix => ({
  title: `Change to "${key}"`,
  kind: sure ? 'safe' : 'draft',
  edits: [{ span: keySpan, insert: [key] }],
});
