/** Words that stand for groups named before: "they", "all five", "both", "the other three". */
import { PARTY_NAMES, type Reach } from '../data/reach.ts';
import { list } from '../language/words/clauseWords.ts';
import type { Part } from '../language/words/sentenceTokens.ts';
import { countAt, wider } from './reach.ts';
import type { Line, Scene } from './scene.ts';

const PRONOUNS = list('they both all each');
const SUBSETS = list('all both each the most');
/** Lines within which "they" still means a group. */
const NEAR = 4;
/** Groups that a number can stand for after they were named. */
const MOST_NAMED = 40;

export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly reach: Reach;
}

/** The group that a line or the lines just before it name, for "they". */
function meant(scene: Scene, at: number, before: number): Reach | undefined {
  for (let line = at; line >= Math.max(0, at - NEAR); line--) {
    const groups = scene[line]!.groups.filter(({ from }) => line < at || from < before);
    const last = groups.findLast(({ reach }) => reach !== 'own');
    // "I handed it to the team, until they …": the nearest is meant.
    if (line === at && groups.length > 0 && !last) return undefined;
    if (last) return last.reach;
  }
  return undefined;
}

/** True where any line so far names groups, or parts of the company by their names. */
const namesGroups = (scene: Scene, at: number): boolean => {
  let first = firstNamed.get(scene);
  if (first === undefined) {
    const named = scene.findIndex(
      ({ groups, words }) => groups.some(({ reach }) => reach !== 'own') || partiesIn(words) > 1,
    );
    first = named < 0 ? scene.length : named;
    firstNamed.set(scene, first);
  }
  return first <= at;
};
const firstNamed = new WeakMap<Scene, number>();

const parties = list(PARTY_NAMES);
function partiesIn(words: readonly Part[]): number {
  return new Set(words.map(({ lower }) => lower).filter((word) => parties.has(word))).size;
}

const opensClause = (words: readonly Part[], at: number): boolean =>
  at === 0 || /^(?:,|;|:|and|then|so|but|later|eventually)$/.test(words[at - 1]!.lower);

/** "They", "all five", "both", "each", "the other three" as subjects that stand for groups named before. */
export function pronouns(scene: Scene, line: Line): readonly Subject[] {
  const { words, groups } = line;
  const found: Subject[] = [];
  const opening = words.filter(({ lower }, at) => parties.has(lower) && opensClause(words, at));
  for (let at = 0; at < words.length; at++) {
    const { lower } = words[at]!;
    if (groups.some(({ from, to }) => from <= at && at < to)) continue;
    const count = countAt(words, at);
    // "QA adopted it", "then ticketing did": a part of the company by its name.
    const opens = opensClause(words, at);
    if (opens && parties.has(lower)) {
      // "Sales switched in March, finance in May": the second has the verb of the first.
      found.push({ from: at, to: at + 1, reach: opening.length > 1 ? 'teams' : 'team' });
      continue;
    }
    if (PRONOUNS.has(lower) && !(SUBSETS.has(lower) && countAt(words, at + 1))) {
      const reach =
        meant(scene, line.at, at) ?? (lower !== 'they' && namesGroups(scene, line.at) ? 'teams' : undefined);
      if (reach)
        found.push({ from: at, to: at + 1, reach: lower === 'they' ? reach : wider(reach, 'team') ? reach : 'teams' });
    } else if (lower === 'all' || lower === 'the' || count !== undefined) {
      // "All five", "three", "the other four".
      let to = at;
      let number = 0;
      while (
        to < words.length &&
        (/^(?:all|the|of|them|other|others|rest|these|those)$/.test(words[to]!.lower) ||
          countAt(words, to) !== undefined)
      ) {
        const n = countAt(words, to);
        if (n !== undefined && words[to]!.lower !== 'all' && words[to]!.lower !== 'other') number = n;
        if (/^(?:others|rest)$/.test(words[to]!.lower)) number = Math.max(number, 3);
        to++;
      }
      const said = words[at]!.kind === 'word' || to > at + 1;
      if (said && number > 1 && number < MOST_NAMED && namesGroups(scene, line.at))
        found.push({ from: at, to, reach: 'teams' });
      at = Math.max(at, to - 1);
    }
  }
  return found;
}
