import type { Span } from '../../model/span.ts';
import {
  AUXILIARIES,
  BE,
  isAdverb,
  isNounish,
  list,
  NOUN_STARTS,
  overAdverbs,
  SUBJECT_PRONOUNS,
  type Word,
} from '../words/clauseWords.ts';
import { isParticiple } from '../words/participleForms.ts';
import { baseOf } from '../words/verbs.ts';
import {
  COORDINATORS,
  clauseTakers,
  EDGE,
  inPhrase,
  isAttributive,
  isHead,
  isPreposition,
  nounSubject,
  phraseStart,
  SUBORDINATORS,
} from './nounPhrase.ts';

/**
 * What stands before a subject, or before the verb where the clause has none of its own:
 * - `sentence`, `comma`, `coordinator`: the clause stands by itself, or beside another;
 * - `subordinator`, `verb`: the clause hangs on another ("because …", "I saw …");
 * - `relative`: the subject is "that", "which" or "who" after a noun;
 * - `noun`: the phrase before ended without a comma ("In March the tables …");
 * - `unclear`: the edge of the noun phrase was not found.
 */
export type Opener = 'sentence' | 'comma' | 'coordinator' | 'subordinator' | 'verb' | 'relative' | 'noun' | 'unclear';

export interface Subject extends Span {
  /** Indexes of its first and last word; the first is behind the last where the clause has no subject of its own. */
  readonly from: number;
  readonly to: number;
  readonly opener: Opener;
  /** Index of the last word before a relative clause that the subject holds: "rows" of "the rows that failed". */
  readonly head?: number;
}

const RELATIVES = list('that which who');
const PRONOUNS = list('i you he she we they');
/** Nouns that a clause may follow without a word between: "the moment they were …", "the way they were …". */
const CLAUSE_NOUNS = list('time day night morning afternoon evening week month moment minute instant second order way');
const CERTAIN = list('sure certain confident aware clear afraid glad worried convinced');

/** "After that I …", but not "after that was clear": a pronoun is all that the preposition governs. */
const opensPhrase = (words: readonly Word[], at: number): boolean =>
  /^(?:after|before|since)$/.test(words[at]!.is) &&
  /^(?:that|this)$/.test(words[at + 1]?.is ?? '') &&
  words[at + 2]?.tags.has('Verb') === false;

/** ", as the law requires, and …": commas close what the writer adds in passing. */
const isAside = (words: readonly Word[], at: number, coordinator: number): boolean =>
  words[at]!.is === 'as' && /,/.test(words[at]!.gap) && /,/.test(words[coordinator]!.gap);

/** "… and the data was lost" inside a clause that a subordinator opens. */
function continuesSubordinate(words: readonly Word[], coordinator: number): boolean {
  for (let j = coordinator - 1; j >= 0; j--) {
    if (
      SUBORDINATORS.has(words[j]!.is) &&
      words[j]!.is !== 'that' &&
      !opensPhrase(words, j) &&
      !isAside(words, j, coordinator)
    )
      return j === 0 || !EDGE.test(words[j + 1]!.gap);
    if (EDGE.test(words[j]!.gap)) return false;
  }
  return false;
}

/** "After the review the code …", "with that in place the code …": a noun that spells a verb too. */
const isNounUse = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!;
  const before = words[at - 1];
  if (!word.tags.has('Infinitive') || AUXILIARIES.has(word.is) || !before) return false;
  // "After the second run the reads …".
  if (before.tags.has('Ordinal')) return true;
  // "with a dry run": an adjective may stand before the noun.
  const opening = before.tags.has('Adjective') ? words[at - 2] : before;
  return (
    /^(?:an?|the|this|my|our|their|his|her|its)$/.test(opening?.is ?? '') ||
    (isPreposition(before) && before.is !== 'to')
  );
};

const TIME_OPENERS = list('after once when as while before until since');

/** "After the map was fixed the rows were …": a passive needs no object, so a clause of its own begins behind it. */
const closesTimeClause = (words: readonly Word[], at: number): boolean =>
  TIME_OPENERS.has(words[0]!.is) &&
  isParticiple(words[at]!.is) &&
  !clauseTakers.has(baseOf(words[at]!.is) ?? '') &&
  BE.has(words[overAdverbs(words, at - 1)]?.is ?? '');

/** "From the accounting it could be seen …", "In eleven modules it was …": a fronted phrase whose noun spells a verb too. */
function endsFronted(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (!(word.tags.has('Gerund') || word.tags.has('PresentTense')) || AUXILIARIES.has(word.is)) return false;
  let j = at - 1;
  while (j > 0 && !EDGE.test(words[j]!.gap) && inPhrase(words, j)) j--;
  return j >= 0 && j < at - 1 && isPreposition(words[j]) && (j === 0 || EDGE.test(words[j]!.gap));
}

/** "the evening they were …", "each time the rows were …" behind another clause, where at its start they only say when. */
export function hangsOnNoun(words: readonly Word[], at: number): boolean {
  const [determiner, before] = [words[at - 1], words[at - 2]];
  if (!determiner || !before || !/^(?:the|each|every)$/.test(determiner.is) || !CLAUSE_NOUNS.has(words[at]!.is))
    return false;
  if (EDGE.test(determiner.gap) || EDGE.test(words[at]!.gap)) return false;
  return isNounish(before) && !isPreposition(before) && !COORDINATORS.has(before.is);
}

function openerOf(words: readonly Word[], from: number): Opener {
  if (from === 0) return 'sentence';
  const before = words[from - 1]!;
  if (EDGE.test(words[from]!.gap)) return 'comma';
  // "After that the model was …", "Because of this the …".
  if (/^(?:that|this)$/.test(before.is) && /^(?:after|before|since|of|with)$/.test(words[from - 2]?.is ?? ''))
    return 'noun';
  if (SUBORDINATORS.has(before.is)) return 'subordinator';
  if (before.is === 'so') return from === 1 || EDGE.test(before.gap) ? 'coordinator' : 'subordinator';
  // "Since then the checks …".
  if (before.is === 'then' && /^(?:since|until|from)$/.test(words[from - 2]?.is ?? '')) return 'noun';
  if (COORDINATORS.has(before.is)) return continuesSubordinate(words, from - 1) ? 'subordinator' : 'coordinator';
  // "a lookup whose result was …", "workshops in which rules were …".
  if (/^(?:whose|which)$/.test(before.is)) return 'relative';
  if (isNounUse(words, from - 1)) return 'noun';
  if (closesTimeClause(words, from - 1)) return 'comma';
  if (endsFronted(words, from - 1)) return 'noun';
  if (hangsOnNoun(words, from - 1)) return 'subordinator';
  if (before.tags.has('Verb') || CERTAIN.has(before.is)) return 'verb';
  const left = overAdverbs(words, from - 1);
  if (left < from - 1) return openerOf(words, left + 1);
  if (isPreposition(before)) return 'unclear';
  if (!isNounish(before)) return 'unclear';
  return hangsOnSubordinator(words, from - 1) ? 'subordinator' : 'noun';
}

/** Subordinators that are no prepositions: "because last year the rows …", but not "after this the rows …". */
const isPureSubordinator = ({ is }: Word, next: Word): boolean =>
  SUBORDINATORS.has(is) &&
  (!/^(?:since|until|till|before|as|after|once|than)$/.test(is) ||
    (is === 'since' && /^(?:each|every)$/.test(next.is)));

/** "because last year the rows were added": nothing but the time stands between the subordinator and the subject. */
function hangsOnSubordinator(words: readonly Word[], at: number): boolean {
  let j = at;
  while (j >= 0 && !EDGE.test(words[j + 1]!.gap) && (isNounish(words[j]!) || NOUN_STARTS.has(words[j]!.is))) j--;
  return j >= 0 && j < at && !EDGE.test(words[j + 1]!.gap) && isPureSubordinator(words[j]!, words[j + 1]!);
}

/** "the boxes that are …": "that" right before a verb is a relative, unless nothing stands before it to relate to. */
const followsNoun = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]!;
  if (COORDINATORS.has(before.is) || SUBORDINATORS.has(before.is) || isPreposition(before)) return false;
  return !EDGE.test(words[at]!.gap) && !before.tags.has('PastTense') && !AUXILIARIES.has(before.is);
};

/** True where the words hold one verb with its auxiliaries, and none that a clause could follow. */
function holdsOneVerb(words: readonly Word[], from: number, to: number): boolean {
  let groups = 0;
  let inGroup = false;
  for (let j = from; j <= to; j++) {
    const word = words[j]!;
    const isVerb =
      !word.name && (AUXILIARIES.has(word.is) || (word.tags.has('Verb') && (j === from || !isAttributive(words, j))));
    // "the tests that nobody could explain were …": a clause would need a subject.
    if (isVerb && j < to && (clauseTakers.has(word.is) || clauseTakers.has(baseOf(word.is) ?? ''))) return false;
    if (isVerb && !inGroup) groups++;
    inGroup = isVerb || (inGroup && isAdverb(word));
  }
  return groups === 1;
}

const RELATIVE_LIMIT = 12;

/**
 * A subject whose noun carries a relative clause: "the rows that failed the check were …", and with `bare` also
 * "everything she asked me was …". Undefined where the clause might be one of its own.
 */
function relativeSubject(words: readonly Word[], verb: number, bare: boolean): Subject | undefined {
  for (let j = verb - 2; j > 0 && j >= verb - RELATIVE_LIMIT; j--) {
    if (EDGE.test(words[j + 1]!.gap)) return undefined;
    const { is, gap } = words[j]!;
    const noun = words[j - 1]!;
    if (!RELATIVES.has(is) && !(bare && PRONOUNS.has(is))) continue;
    if (
      EDGE.test(gap) ||
      noun.tags.has('Date') ||
      !(noun.name || noun.tags.has('Noun') || NOUN_STARTS.has(noun.is) || isAttributive(words, j - 1))
    )
      continue;
    if (
      PRONOUNS.has(noun.is) ||
      RELATIVES.has(noun.is) ||
      !inPhrase(words, j - 1) ||
      !holdsOneVerb(words, j + 1, verb - 1)
    )
      continue;
    const { from, unclear } = nounSubject(words, j - 1);
    const opener = unclear ? 'unclear' : openerOf(words, from);
    return { start: words[from]!.start, end: words[verb - 1]!.end, from, to: verb - 1, opener, head: j - 1 };
  }
  return undefined;
}

/** The subject that ends before the verb at `verb`. */
export function subjectBefore(words: readonly Word[], verb: number): Subject {
  const adverbs = overAdverbs(words, verb - 1);
  // "the payouts from before".
  const to = words[adverbs]?.is === 'before' && words[adverbs - 1]?.is === 'from' ? adverbs - 2 : adverbs;
  const last = words[to];
  const none = (opener: Opener): Subject => ({
    start: words[verb]!.start,
    end: words[verb]!.start,
    from: to + 1,
    to,
    opener,
  });
  if (!last) return none('sentence');
  if (EDGE.test(words[to + 1]!.gap)) return none('comma');
  if (to > 0 && RELATIVES.has(last.is) && (last.is !== 'that' || followsNoun(words, to))) {
    return { start: last.start, end: last.end, from: to, to, opener: 'relative' };
  }
  if (SUBORDINATORS.has(last.is) && last.is !== 'that') return none('subordinator');
  if (COORDINATORS.has(last.is)) return none('coordinator');
  // "All of this", "500 of them".
  if (/^(?:this|these|those|them|it)$/.test(last.is) && words[to - 1]?.is === 'of' && inPhrase(words, to - 2)) {
    const from = phraseStart(words, to - 2);
    return { start: words[from]!.start, end: last.end, from, to, opener: openerOf(words, from) };
  }
  const described = last.is === 'one' && to > 0 && !EDGE.test(last.gap) && inPhrase(words, to - 1);
  if (SUBJECT_PRONOUNS.has(last.is) && last.end > last.start && !described) {
    return { start: last.start, end: last.end, from: to, to, opener: openerOf(words, to) };
  }
  if (!isHead(words, to) && !NOUN_STARTS.has(last.is)) return relativeSubject(words, verb, true) ?? none('unclear');
  const { from, unclear } = nounSubject(words, to);
  const opener = unclear ? 'unclear' : openerOf(words, from);
  if (opener === 'verb' || opener === 'unclear' || opener === 'relative') {
    const whole = relativeSubject(words, verb, false);
    if (whole) return whole;
  }
  return { start: words[from]!.start, end: last.end, from, to, opener };
}
