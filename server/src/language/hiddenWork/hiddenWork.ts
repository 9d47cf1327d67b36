import { BASE, HINT, WARNING, WEIGHTS } from '../../data/hiddenWork.ts';
import { overlaps } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import type { Passive } from '../passives/passives.ts';
import { signsOf } from './signs.ts';
import { undergoerOf } from './subject.ts';

/** How likely a passive hides work of the writer's own. */
export type Confidence = 'sure' | 'unsure';

const verdicts = [new WeakMap<Passive, Confidence | 'none'>(), new WeakMap<Passive, Confidence | 'none'>()] as const;

/**
 * Whether a passive hides what the writer did, as far as one sentence tells: the signs for it and against it are weighed.
 * `presentStory` says that the story is told in the present tense; elsewhere a plain present tells how a system works.
 * Memoised by the passive.
 */
export function hiddenWork(prose: Prose, passive: Passive, presentStory: boolean): Confidence | undefined {
  const known = verdicts[presentStory ? 1 : 0];
  let verdict = known.get(passive);
  if (!verdict) {
    verdict = judge(prose, passive, presentStory) ?? 'none';
    known.set(passive, verdict);
  }
  return verdict === 'none' ? undefined : verdict;
}

function judge(prose: Prose, passive: Passive, presentStory: boolean): Confidence | undefined {
  if (passive.order !== 'plain' || prose.quoted.some((quoted) => overlaps(quoted, passive.participle)))
    return undefined;
  const undergoer = undergoerOf(prose, passive);
  // One remark for a subject and its chain of passives, unless the first of them was somebody else's act.
  if (undergoer.sharedWith && hiddenWork(prose, undergoer.sharedWith, presentStory)) return undefined;
  let weight: number = BASE;
  for (const sign of signsOf(prose, passive, undergoer, presentStory)) weight += WEIGHTS[sign];
  if (weight < HINT) return undefined;
  // Nothing is hidden where "by me" or "by us" stands behind the verb, only told last.
  const named = passive.agent?.kind === 'writer' || passive.agent?.own === true;
  return weight < WARNING || named ? 'unsure' : 'sure';
}
