import { AMOUNT_LIMITS, FOCUS_WORDS, RAISING_AFTER_BE, RAISING_VERBS } from '../../data/rewrite.ts';
import { firstAuxiliary } from '../passives/links.ts';
import { SUBORDINATORS } from '../passives/nounPhrase.ts';
import type { Passive } from '../passives/passives.ts';
import { type Subject, subjectBefore } from '../passives/subjects.ts';
import { BE_FINITE, list, overAdverbs, type Word } from '../words/clauseWords.ts';
import { formsOf, type Person, thirdPerson } from '../words/verbs.ts';
import { wholeAgent } from './agentTail.ts';

/** The parts of a passive clause in the full length in which they move when the clause is turned round. */

const raisingBases = list(RAISING_VERBS);
const raising = formsOf(raisingBases);
const raisingAfterBe = list(RAISING_AFTER_BE);
const limits = AMOUNT_LIMITS.trim()
  .split('\n')
  .map((phrase) => phrase.split(' '));
const focus = list(FOCUS_WORDS);

/** True of "needs", "seemed", "going": verbs in front of "to be" that have no subject of their own. */
export const isRaising = (is: string): boolean => raising.has(is) || raisingAfterBe.has(is);

/** The form of a finite verb of that kind that agrees with `person`: "needs" with "I" is "need"; the past stays. */
export function agreeingRaising(is: string, person: Person): string {
  const base = [...raisingBases].find((base) => is === base || is === thirdPerson(base));
  if (base === undefined) return is;
  return person === 'singular' ? thirdPerson(base) : base;
}

/** "need not be kept": the one verb that is an auxiliary before "not". */
export const isModalNeed = (words: readonly Word[], be: number): boolean =>
  words[be]!.is === 'be' && /^(?:not|only)$/.test(words[be - 1]?.is ?? '') && words[be - 2]?.is === 'need';

/** The first word of the verbs: "may" in "may need to be split", where the passive alone begins with "to". */
function firstVerb(words: readonly Word[], first: number): number {
  if (isModalNeed(words, first)) return firstAuxiliary(words, first - 2);
  if (words[first]!.is !== 'to' || /\S/.test(words[first]!.gap)) return first;
  const at = first - 1;
  const word = words[at];
  if (!word || word.name) return first;
  const start = firstAuxiliary(words, at);
  if (BE_FINITE.has(words[overAdverbs(words, at - 1)]?.is ?? '')) return raisingAfterBe.has(word.is) ? start : first;
  return raising.has(word.is) ? start : first;
}

const isAmount = (word: Word): boolean =>
  word.tags.has('Value') || /^(?:\d.*|an?|all|every|each|no|both|half|none|dozens|hundreds|thousands)$/.test(word.is);

/** The subject with "more than", "almost" or "only" in front of it. */
function withLimit(words: readonly Word[], subject: Subject): Subject {
  const { from, to } = subject;
  const first = words[from];
  if (!first || from > to || /\S/.test(first.gap)) return subject;
  const limit = isAmount(first)
    ? limits.find((phrase) => phrase.every((word, n) => words[from - phrase.length + n]?.is === word))
    : undefined;
  const start = from - (limit?.length ?? (focus.has(words[from - 1]?.is ?? '') ? 1 : 0));
  if (start === from) return subject;
  const opener = start === 0 ? 'sentence' : openerAt(words, start, subject);
  return { ...subject, start: words[start]!.start, from: start, opener };
}

/** The place of the clause once the words before its noun belong to it. */
function openerAt(words: readonly Word[], start: number, { opener }: Subject): Subject['opener'] {
  const before = words[start - 1]!;
  if (/\S/.test(words[start]!.gap)) return 'comma';
  if (SUBORDINATORS.has(before.is)) return 'subordinator';
  if (/^(?:and|but|or|so|yet)$/.test(before.is)) return 'coordinator';
  return opener === 'subordinator' ? 'unclear' : opener;
}

/** The passive with its verbs, its subject and its agent in full. */
export function wholePassive(passive: Passive): Passive {
  const { words, agent } = passive;
  const first = passive.order === 'plain' ? firstVerb(words, passive.first) : passive.first;
  const subject = first === passive.first ? passive.subject : subjectBefore(words, first);
  return {
    ...passive,
    first,
    subject: subject && withLimit(words, subject),
    agent: agent && wholeAgent(words, agent),
  };
}
