import {
  FAULT_MAKERS,
  FAULT_WORDS,
  HABITS,
  MADE,
  SHIFTING_NOUNS,
  TELLING,
  TIMES_BEFORE,
  TROUBLE,
  UNCOVERING,
} from '../../data/work.ts';
import type { Passive } from '../passives/passives.ts';
import { BE_FINITE, list, type Word } from '../words/clauseWords.ts';
import { baseOf } from '../words/verbs.ts';
import { headOf, isNew, isOtherParty } from './act.ts';

/** What around a passive makes it the setting of the story, a fault or a reason, and no act of the writer's. */

const habits = list(HABITS);
const shiftingNouns = list(SHIFTING_NOUNS);
const telling = list(TELLING);
const trouble = list(TROUBLE);
const uncovering = list(UNCOVERING);
const made = list(MADE);
const faultMakers = list(FAULT_MAKERS);
const faultWords = list(FAULT_WORDS);
const timesBefore = TIMES_BEFORE.trim()
  .split('\n')
  .map((phrase) => phrase.split(' '));

const holdsPhrase = (words: readonly Word[], phrase: readonly string[]): boolean =>
  words.some((_, n) => phrase.every((part, k) => words[n + k]?.is === part));

/** The words from `first` to the end of their clause. */
export function clauseFrom(words: readonly Word[], first: number): readonly Word[] {
  const end = words.findIndex(
    (word, n) => n > first && (/[,;:.!?()–—]/.test(word.gap) || /^(?:because|so)$/.test(word.is)),
  );
  return words.slice(first, end < 0 ? undefined : end);
}

/** "The deploys were frozen, so I …": the passive is the reason for the act that follows. */
export const explainsNextAct = ({ words, at }: Passive): boolean =>
  words.some((word, n) => n > at && word.is === 'so' && /^(?:i|we)$/.test(words[n + 1]?.is ?? ''));

/** "The line was limited to 1 Gbit/s, so the order mattered": a reason, where the verb alone does not tell. */
export const explainsNext = ({ words, at }: Passive): boolean =>
  words.some((word, n) => n > at && word.is === 'so' && /,/.test(word.gap) && words[n + 1]?.is !== 'that');

/** "was built in 2012", "was written years ago": before the story. */
export function isLongPast({ words, at }: Passive): boolean {
  const isMade = made.has(baseOf(words[at]!.is) ?? '');
  const inYear = words[at + 1]?.is === 'in' && /^(?:19|20)\d\d$/.test(words[at + 2]?.is ?? '');
  const ago = words.some(
    (word, n) =>
      n > at && /^(?:years?|decades?)$/.test(word.is) && /^(?:ago|before|earlier)$/.test(words[n + 1]?.is ?? ''),
  );
  return (isMade && inYear) || ago;
}

/** "I found the cause: the rows were loaded twice": behind the colon stands what was wrong before the writer's work. */
export function tellsTrouble({ words, first }: Passive): boolean {
  let colon = first;
  while (colon > 0 && !/:/.test(words[colon]!.gap)) {
    if (/[;.!?]/.test(words[colon]!.gap)) return false;
    colon--;
  }
  return words
    .slice(0, colon)
    .some((word) => trouble.has(word.is) || uncovering.has(word.is) || uncovering.has(baseOf(word.is) ?? ''));
}

/** "was lowered too for small rooms", where "too long" tells a fault. */
const tellsAlso = (rest: readonly Word[], at: number): boolean =>
  rest[at]!.is === 'too' && !(rest[at + 1]?.tags.has('Adjective') || rest[at + 1]?.tags.has('Adverb'));

/**
 * "was held too long", "was mounted the wrong way", "was encrypted already", "was used at that time", ", which caused the
 * stutter": how things were, or how they had gone wrong.
 */
export function tellsHowItWas({ words, at }: Passive): boolean {
  const rest = clauseFrom(words, at);
  if (rest.some((word, n) => faultWords.has(word.is) && !tellsAlso(rest, n)) || isHardCoded(words, at)) return true;
  if (rest.length <= 4 && /^(?:already|before)$/.test(rest.at(-1)!.is)) return true;
  if (timesBefore.some((phrase) => holdsPhrase(rest, phrase)) || endsWithArrival(words, at)) return true;
  return rest.length < words.length - at && causes(words, at + rest.length);
}

/** "was processed twice when the worker restarted", "was run before each release": what happened again and again. */
export function tellsRecurrence({ words, at, subject }: Passive): boolean {
  const rest = clauseFrom(words, at);
  const told = tellsOthers(words, at) || isNew(words.slice(subject?.from));
  if (!told && rest.some(({ is }, n) => /^(?:each|every)$/.test(is) && recurs(rest, n))) return true;
  // "was loaded 40 times a second".
  if (rest.some(({ is }, n) => is === 'times' && /^(?:an?|per|each|every)$/.test(rest[n + 1]?.is ?? ''))) return true;
  const when = rest.findIndex(({ is }) => /^(?:when|whenever|if)$/.test(is));
  // "on a Monday when the queue was short": one time, and no other.
  if (rest.slice(0, Math.max(when, 0)).some((word) => word.tags.has('Date'))) return false;
  return when > 0 && !/^(?:i|we)$/.test(rest[when + 1]?.is ?? '');
}

/** "were informed every Friday": work that has to be done again and again. */
const tellsOthers = (words: readonly Word[], at: number): boolean => telling.has(baseOf(words[at]!.is) ?? '');

/** "before I joined": what was there already. */
const endsWithArrival = (words: readonly Word[], at: number): boolean =>
  words.some(
    ({ is }, n) =>
      n > at &&
      is === 'before' &&
      words[n + 1]?.is === 'i' &&
      /^(?:came|joined|arrived|started)$/.test(words[n + 2]?.is ?? ''),
  );

/** "hard-coded", "hard-wired": how it had been done before. */
const isHardCoded = (words: readonly Word[], at: number): boolean =>
  words[at]!.gap === '-' && words[at - 1]!.is === 'hard';

/** ", which caused the stutter", ", which is why it was slow": the passive is the cause of a trouble. */
const causes = (words: readonly Word[], at: number): boolean =>
  words[at]!.is === 'which' &&
  /,/.test(words[at]!.gap) &&
  (words[at + 2]?.is === 'why' ||
    /^(?:cause|mean|lead|break|block|slow|explain)$/.test(baseOf(words[at + 1]?.is ?? '') ?? ''));

/** "before each release", "on every restart", "every second Thursday": again and again, unless it says for how long. */
function recurs(rest: readonly Word[], at: number): boolean {
  if (/^(?:on|before|after|during)$/.test(rest[at - 1]?.is ?? '')) return true;
  const regular = rest.slice(at + 1, at + 3).some((word) => word.tags.has('Date'));
  return regular && !rest.slice(at + 2).some(({ is }) => /^(?:for|until|till)$/.test(is));
}

/** "new duplicates were created", "a race condition was introduced": what makes a fault is no work; an error budget is none. */
export function makesFault(base: string, subject: readonly Word[]): boolean {
  const head = headOf(subject);
  return faultMakers.has(base) && (trouble.has(head) || /^conditions?$/.test(head));
}

/** What a doubtful verb tells of habits and of what others move is the setting of the story. */
export function isSetting({ words, first, at }: Passive, subject: readonly Word[]): boolean {
  const predicate = clauseFrom(words, first);
  const repeated = predicate.some((word, n) => habits.has(word.is) && repeats(predicate, n));
  if (repeated && !isNew(subject) && !tellsOthers(words, at)) return true;
  if (/^(?:from|since)$/.test(words[0]!.is) && holdsPhrase(words.slice(0, first), ['then'])) return true;
  return !isNew(subject) && subject.some((word) => shiftingNouns.has(word.is));
}

/** "every night" and "weekly" tell of a habit; "for each path" and "a weekly mail" do not. */
function repeats(words: readonly Word[], at: number): boolean {
  if (/^(?:an?|the)$/.test(words[at - 1]?.is ?? '')) return false;
  if (!/^(?:each|every)$/.test(words[at]!.is)) return true;
  return words.slice(at + 1, at + 3).some((word) => word.tags.has('Date') || word.is === 'time');
}

export const tellsHabit = ({ words }: Passive): boolean => words.some(({ is }) => habits.has(is));

/** "The vendor took over and the data was reloaded": another party acts in the clause before. */
export function partyActsBefore({ words, first, subject }: Passive): boolean {
  const end = subject?.from ?? first;
  // "Ana raised a doubt, so the part was reworked": what follows from somebody's act need not be theirs.
  if (words[end - 1]?.is === 'so') return false;
  return words.slice(0, Math.min(end, first)).some(
    (word, n) =>
      isOtherParty(word) &&
      // "which the vendor had sold": a clause that only describes.
      !words.slice(Math.max(0, n - 2), n).some(({ is }) => /^(?:which|whom?|whose)$/.test(is)) &&
      // "the vendor was called and …": something was done to them.
      !BE_FINITE.has(words[n + 1]?.is ?? '') &&
      words.slice(n + 1, n + 3).some((next, k) => next.tags.has('PastTense') && n + 1 + k < end),
  );
}
