import type { Sign } from '../../data/hiddenWork.ts';
import { OUTCOMES, PROGRESS } from '../../data/work.ts';
import { COORDINATORS } from '../passives/nounPhrase.ts';
import type { Passive } from '../passives/passives.ts';
import { hangsOnNoun, type Opener } from '../passives/subjects.ts';
import { BE_FINITE, list, type Word } from '../words/clauseWords.ts';
import { tellsHabit } from './setting.ts';
import { clauseStart } from './subject.ts';

/** When a passive happened, and in what place of its sentence it is told. */

const outcomes = list(OUTCOMES);
const progress = list(PROGRESS);
const MODALS = list('would should can may might must will shall ought');

/** Whether it happened: "was" and "had to be" say so, "could be" only of what one tries for ("could be traced"). */
export function timeOf(passive: Passive, base: string, presentStory: boolean): Sign | undefined {
  const { words, first, at } = passive;
  const [auxiliary, ...chain] = words.slice(first, at).map(({ is }) => is);
  switch (auxiliary) {
    case 'was':
    case 'were':
    case 'got':
    case 'did':
      return chain.includes('to') ? 'a plan' : 'happened';
    case 'had':
      // "By March the last host had been moved", "After the hosts had been moved, I …": done within the story.
      return chain[0] === 'to' ? 'happened' : opensStep(passive) ? 'has happened' : 'happened before';
    case 'needed':
      return 'happened';
    case 'has':
    case 'have':
      return chain[0] === 'to' ? 'a plan' : chain.includes('been') ? 'has happened' : 'happens';
    case 'could':
      return chain.includes('have') ? 'a plan' : outcomes.has(base) ? 'happened' : 'could happen';
  }
  if (MODALS.has(auxiliary!)) return 'a plan';
  if (!(BE_FINITE.has(auxiliary!) || auxiliary === 'gets' || auxiliary === 'get')) return 'no tense';
  // "are being removed in batches since then": under way, where a plain present tells how a system works.
  if (chain.includes('being') && words.slice(at).some(({ is }) => progress.has(is))) return 'has happened';
  return presentStory && !tellsHabit(passive) ? 'happened' : 'happens';
}

/** "By March …", "Once …", "I called when the host had been moved": the clause tells a step before the next one. */
function opensStep({ words, first, subject }: Passive): boolean {
  const from = Math.min(subject?.from ?? first, first);
  const start = clauseStart(words, from);
  const opens = words[start + (COORDINATORS.has(words[start]!.is) ? 1 : 0)]!;
  if (opens.is === 'by') return true;
  if (start === 0 && /^(?:after|once)$/.test(opens.is)) return true;
  const when = words.slice(start, from).findLastIndex(({ is }) => /^(?:when|until|once|after|as)$/.test(is));
  const acts = ({ is, name }: Word): boolean => !name && /^(?:i|we)$/.test(is);
  return when >= 0 && (words.slice(0, start + when).some(acts) || (start === 0 && words.slice(first).some(acts)));
}

/** What place the clause has in its sentence; undefined for one that opens it. */
export function clauseOf({ words, first, subject }: Passive, opener: Opener): Sign | undefined {
  switch (opener) {
    case 'relative':
      return 'in a relative clause';
    case 'verb':
      return 'in a reported clause';
    case 'unclear':
    case 'noun':
      return 'behind a phrase';
    case 'comma':
      return 'behind a comma';
    case 'coordinator':
      return 'behind "and"';
    case 'sentence':
      return undefined;
  }
  const from = Math.min(subject?.from ?? first, first);
  const start = clauseStart(words, from);
  const opening = start + words.slice(start, from).findLastIndex(({ is }) => SUBORDINATE.test(is));
  const opens = opening < start ? '' : words[opening]!.is;
  if (/^(?:after|once)$/.test(opens)) {
    // "After the flags were removed, I …": a step of the story; the same behind the main clause is background.
    return /^(?:after|once)$/.test(words[0]!.is) ? undefined : 'in a time clause';
  }
  const asSoonAs = opens === 'as' && words[opening - 1]?.is === 'soon';
  return asSoonAs || /^(?:before|until|when)$/.test(opens) || hangsOnNoun(words, from - 1)
    ? 'in a time clause'
    : 'in a subordinate clause';
}

const SUBORDINATE =
  /^(?:after|once|before|until|when|because|since|while|although|though|if|where|as|that|so|than|whereas)$/;
