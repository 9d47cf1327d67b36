import { LEVELS, type Level, NUMBERED_SCHEMES, NUMBERED_TITLES, RANKS, ROLE_WORDS } from '../../data/levels.ts';
import { byWord } from '../words/clauseWords.ts';

const ROMAN = byWord({ i: 1, ii: 2, iii: 3, '1': 1, '2': 2, '3': 3 });
const TITLES: ReadonlySet<string> = new Set(NUMBERED_TITLES.map((title) => title.toLowerCase()));

/** The rung of the ladder that a company's name for a level stands on; undefined for a name nobody uses. */
export function readLevel(name: string): Level | undefined {
  const words = name.trim().toLowerCase().replace(/[-_]+/g, ' ').split(/\s+/);
  const joined = words.join(' ');
  const numbered = /^([a-z]+) ?(\d{1,2})$/.exec(joined);
  const scheme = NUMBERED_SCHEMES.find(({ prefix }) => prefix.toLowerCase() === numbered?.[1]);
  if (scheme) {
    const rung = Number(numbered?.[2]) - scheme.first;
    return rung < 0 || rung > scheme.last - scheme.first ? undefined : LEVELS[Math.min(rung, LEVELS.length - 1)];
  }
  // "SDE2" and "SDE 2" are one name.
  if (numbered && TITLES.has(numbered[1] ?? '')) return LEVELS[(ROMAN.get(numbered[2] ?? '') ?? 0) - 1];
  const number = ROMAN.get(words.at(-1) ?? '');
  if (number !== undefined && TITLES.has(words.slice(0, -1).join(' '))) return LEVELS[number - 1];
  let end = words.length;
  while (end > 1 && ROLE_WORDS.has(words[end - 1] ?? '')) end -= 1;
  return Object.hasOwn(RANKS, words.slice(0, end).join(' ')) ? RANKS[words.slice(0, end).join(' ')] : undefined;
}
