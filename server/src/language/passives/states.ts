import {
  ENDINGS,
  FEELINGS,
  LIGHT_NOUNS,
  PLACE_WORDS,
  RESULTS_IN_PRESENT,
  STATES,
  STATES_ALONE,
  STATES_AT_REST,
  STATES_BEFORE_INFINITIVE,
  STATES_BEFORE_TO,
  STATES_OF_PERSONS,
  STATES_REACHED,
  UN_VERBS,
} from '../../data/participles.ts';
import {
  BE_FINITE,
  isAdverb,
  isTime,
  list,
  NOUN_STARTS,
  overAdverbs,
  phraseFrom,
  type Word,
} from '../words/clauseWords.ts';
import { isParticiple } from '../words/participleForms.ts';
import { baseOf } from '../words/verbs.ts';
import {
  happensToAny,
  opensWithBe,
  takesNounAfterTo,
  tellsManner,
  tellsMoment,
  tellsSeason,
  tellsSpan,
} from './actSigns.ts';
import { keepsNoun } from './hasOrIs.ts';
import { firstAuxiliary, type Link } from './links.ts';
import { isSomebody } from './people.ts';

const feelings = list(FEELINGS);
const states = list(STATES);
const statesAtRest = list(STATES_AT_REST);
const statesAlone = list(STATES_ALONE);
const statesOfPersons = list(STATES_OF_PERSONS);
const statesBeforeInfinitive = list(STATES_BEFORE_INFINITIVE);
const statesBeforeTo = list(STATES_BEFORE_TO);
const statesReached = list(STATES_REACHED);
const unVerbs = list(UN_VERBS);
const lightNouns = list(`${LIGHT_NOUNS} ${PLACE_WORDS}`);
const resultsInPresent = list(RESULTS_IN_PRESENT);
const endings = list(ENDINGS);

/** True where "by" and a doer follow within two words; "by itself" names none. */
const namesDoer = (words: readonly Word[], at: number): boolean => {
  for (let j = at + 1; j <= at + 2; j++) {
    const word = words[j];
    if (!word || /[,;:.]/.test(word.gap)) return false;
    if (word.is === 'by') return !/sel(?:f|ves)$/.test(words[j + 1]?.is ?? '');
  }
  return false;
};

const TIME_CLAUSE = list('when once until till after before as if');
const POINTS = list('when once after');

/** True where the participle is an adjective: it tells how the subject is, and no act. */
export function isState(words: readonly Word[], at: number, link: Link, kind: 'be' | 'get'): boolean {
  const { is } = words[at]!;
  // The tagger may read "has" into "it's broken".
  const auxiliary = words[link.at]!.is === 'has' ? 'is' : words[link.at]!.is;
  const first = link.inverted ? link.at : firstAuxiliary(words, link.at);
  if (auxiliary === 'being' && BE_FINITE.has(words[first]!.is)) return false;
  const subject = words[link.inverted ? overAdverbs(words, at - 1) : overAdverbs(words, first - 1)];
  const somebody = subject !== undefined && isSomebody(subject);
  if (kind === 'get' && statesReached.has(is)) return is !== 'done' || somebody;
  if (kind === 'get' && takesObject(words, at)) return true;
  if (kind === 'get' && is === 'married') return false;
  if (statesBeforeInfinitive.has(is) && opensInfinitive(words, at + 1)) return true;
  if (is === 'used' && takesNounAfterTo(words, at, somebody)) return true;
  if (is === 'left' && isRemainder(words, at, link)) return true;
  if (is === 'set' && words[at - 1]?.is === 'all') return true;
  if (is.startsWith('un') && !is.startsWith('under') && !unVerbs.has(baseOf(is) ?? '')) return true;
  if (namesDoer(words, at)) return false;
  if (/^(?:very|too|so)$/.test(words[at - 1]?.is ?? '')) return !(words[at - 1]!.is === 'so' && keepsNoun(words[at]!));
  // "still lit", "less pronounced": what lasts, and what there is more or less of.
  if (words[at - 1]?.is === 'still' && (resultsInPresent.has(is) || statesAtRest.has(is))) return true;
  if (/^(?:more|less|most|least)$/.test(words[at - 1]?.is ?? '') && statesAlone.has(is)) return true;
  if (is === 'relieved' && words[at + 1]?.is === 'of') return false;
  if (PARTICLE.test(words[at + 1]?.is ?? '')) return WORN_OUT.test(`${is} ${words[at + 1]!.is}`);
  if (is === 'satisfied' && /^(?:that|with)$/.test(words[at + 1]?.is ?? '')) return true;
  if (statesBeforeTo.has(is) && words[at + 1]?.is === 'to') return true;
  if (statesOfPersons.has(is) && isOfPerson(words, at, first, kind, somebody)) return true;
  if (endings.has(is) && BE_FINITE.has(auxiliary) && endsTimeClause(words, at, first)) return true;
  if (is === 'limited' && words[at + 1]?.is === 'to') return false;
  if (/^(?:mixed|confused)$/.test(is) && /^(?:up|with|in|into|together)$/.test(words[at + 1]?.is ?? '')) return false;
  if (resultsInPresent.has(is) && isResult(words, at, first, auxiliary)) return true;
  if (statesAtRest.has(is) && BE_FINITE.has(auxiliary)) return words[at + 1]?.is !== 'from' && !tellsMoment(words, at);
  if (statesAlone.has(is) && BE_FINITE.has(auxiliary) && (endsClause(words, at) || isAdjective(words[at + 1])))
    return true;
  if (compoundState(words, at)) return true;
  if (feelings.has(is) || states.has(is)) return true;
  return isAttribute(words, at) || besideAdjective(words, at);
}

/** "I was done", "the guide was lost", "be prepared": of persons, unless a time or a place tells when it was done to them. */
function isOfPerson(words: readonly Word[], at: number, first: number, kind: 'be' | 'get', somebody: boolean): boolean {
  if (kind === 'get') return somebody || words[first]!.is === 'to';
  if (words[at]!.is === 'married' && tellsMoment(words, at)) return false;
  return somebody || first === 0 || opensWithBe(words, first);
}

/** "The shop is closed", "it has been broken since May": the result holds, and nothing tells the act that led to it. */
function isResult(words: readonly Word[], at: number, first: number, auxiliary: string): boolean {
  if (/^(?:am|is|are)$/.test(auxiliary))
    return (
      !tellsManner(words, at) && !happensToAny(words, first) && !/^(?:within|twice)$/.test(words[at + 1]?.is ?? '')
    );
  if (!/^(?:was|were|been)$/.test(auxiliary)) return false;
  return tellsSpan(words, at) || (auxiliary !== 'been' && tellsSeason(words, at));
}

const isAdjective = (word: Word | undefined): boolean =>
  word?.tags.has('Adjective') === true && !isParticiple(word.is) && !isAdverb(word) && !lightNouns.has(word.is);

/** "was abandoned and silent": what stands beside an adjective is one. */
function besideAdjective(words: readonly Word[], at: number): boolean {
  const [joint, other] = [words[at + 1], words[at + 2]];
  if (!joint || !other || !/^(?:and|or|but)$/.test(joint.is) || !other.tags.has('Adjective')) return false;
  return !isParticiple(other.is) && !isAdverb(other) && endsClause(words, at + 2);
}

/** "to" before an infinitive, or before nothing: "bound to fail", "they were bound to". */
const opensInfinitive = (words: readonly Word[], to: number): boolean => {
  const next = words[to + 1];
  return words[to]?.is === 'to' && (!next || next.tags.has('Infinitive') || /[,;:.!?)]/.test(next.gap));
};

const QUANTITIES = list('enough little nothing much plenty some none any few anything what');

/** "enough is left to give an idea", "little was left": what remains, and no act of leaving. */
function isRemainder(words: readonly Word[], at: number, link: Link): boolean {
  const subject = words[firstAuxiliary(words, link.at) - 1];
  return QUANTITIES.has(subject?.is ?? '') && (endsClause(words, at) || opensInfinitive(words, at + 1));
}

/** Participle and particle that tell a state all the same. */
const WORN_OUT = /^(?:fed up|grown up|washed up|hung up|(?:worn|tired|burned|burnt) out)$/;

/** "over-rated" with a hyphen is the adjective it is without one. */
const compoundState = (words: readonly Word[], at: number): boolean =>
  words[at]!.gap === '-' && states.has(`${words[at - 1]?.is}${words[at]!.is}`);

/** "got included two": an object after the participle, so that "get" is the verb. */
function takesObject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || !/^\s+$/.test(next.gap) || keepsNoun(words[at]!)) return false;
  if (/^(?:i|you|he|she|we|they)$/.test(next.is)) return true;
  if (next.tags.has('Cardinal')) return !isTime(words[at + 2]);
  if (isTime(words[at + 2]) || isTime(words[at + 3])) return false;
  return NOUN_STARTS.has(next.is) && !/^(?:each|every|all|this|that|more|no)$/.test(next.is);
}

/** A particle makes the verb a verb again ("worn out"), and "into" tells a change. */
const PARTICLE = /^(?:up|out|off|down|away|into)$/;

const endsClause = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return !next || /[,;:.!?)–—]/.test(next.gap) || /^(?:and|or|but|if|when|because|although|though)$/.test(next.is);
};

/** "When it is done, …", "when it is done the light turns green". */
const endsTimeClause = (words: readonly Word[], at: number, first: number): boolean =>
  inClauseOf(TIME_CLAUSE, words, first) &&
  (endsClause(words, at) || (inClauseOf(POINTS, words, first) && OPENS_MAIN.test(words[at + 1]!.is)));

const OPENS_MAIN = /^(?:an?|the|my|your|i|you|he|she|we|they|it)$/;

function inClauseOf(openers: ReadonlySet<string>, words: readonly Word[], first: number): boolean {
  for (let j = first - 1; j >= Math.max(0, first - 5); j--) {
    if (openers.has(words[j]!.is)) return true;
    if (/[,;:.]/.test(words[j]!.gap)) return false;
  }
  return false;
}

/** "it is pressurised gas": the participle belongs to the noun after it. */
function isAttribute(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || !/^\s+$/.test(next.gap) || next.name || keepsNoun(words[at]!)) return false;
  if (!next.tags.has('Noun') || next.tags.has('Pronoun') || next.tags.has('Date') || next.tags.has('Value'))
    return false;
  if (
    next.tags.has('ProperNoun') ||
    isAdverb(next) ||
    // "lengthways", "crosswise".
    /(?:ways|wise|wards)$/.test(next.is) ||
    next.tags.has('Preposition') ||
    lightNouns.has(next.is) ||
    // "end to end", "region by region".
    words[at + 3]?.is === next.is ||
    phraseFrom(words, at + 1)
  )
    return false;
  return next.tags.has('Singular') || next.tags.has('Plural') || next.tags.has('Uncountable');
}
