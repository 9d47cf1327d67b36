import {
  BACKGROUND_OPENERS,
  CLEFT_NOUNS,
  CONTENT_OPENERS,
  FRONTING,
  PHRASE_OPENERS,
  REACTING_VERBS,
  REPORTING_VERBS,
  STATE_VERBS,
  TIME_NOUNS,
  UNREAL_OPENERS,
} from '../../data/persons.ts';
import { IRREGULAR_VERBS } from '../../data/verbs.ts';
import { ANSWERS, EITHER, NOT_WORK, WORK } from '../../data/work.ts';
import { list } from '../words/clauseWords.ts';
import {
  adverbLength,
  DETERMINERS,
  hasTense,
  isFiniteAuxiliary,
  looksPast,
  type Part,
  SUBJECT_PRONOUNS,
} from '../words/sentenceTokens.ts';
import { formsOf, thirdPerson } from '../words/verbs.ts';
import { isEdge, isJoiner, isStrong } from './edges.ts';
import { verbGroup } from './verbGroup.ts';

/** The words by which a clause begins, each read from its neighbours alone. */

export const clauseOpeners = list(`${BACKGROUND_OPENERS} ${UNREAL_OPENERS}`);
/** Of these the ones that open a phrase as often as a clause: "after the sale", "than that". */
export const eitherOpeners = list('since after before until till given than like once as');
export const phraseOpeners = list(`${FRONTING} ${PHRASE_OPENERS}`);
export const contentOpeners = list(CONTENT_OPENERS);
export const timeNouns = list(TIME_NOUNS);
export const cleftNouns = list(CLEFT_NOUNS);
export const reporting = formsOf(list(REPORTING_VERBS));
const irregular = IRREGULAR_VERBS.replace(/ .*$/gm, '');
export const bases = list(
  `${WORK} ${NOT_WORK} ${EITHER} ${ANSWERS} ${REPORTING_VERBS} ${REACTING_VERBS} ${STATE_VERBS} ${irregular}`,
);
export const thirdPersons: ReadonlySet<string> = new Set([...bases].map(thirdPerson));

export const PERSONS = list('i we you he she they');
const NOMINATIVES = list(
  'i we you he she they it there this that these those everybody everyone everything nobody nothing somebody someone something anybody anyone',
);
export const QUANTIFIERS = list('all both half most some such');
const OBJECTS = list('it them him her us me you this that');
const EVERYBODY = list('everybody everyone nobody somebody someone');
const OBJECT_PRONOUNS = list('it them him us me');
const COUNTS = list('one two three four five six seven eight nine ten both all some most many few several each none');
export const ARTICLES = list('a an the my your his her its our their this these those every each some no most');

export const isGerund = ({ is }: Part): boolean =>
  is.endsWith('ing') &&
  is.length > 4 &&
  !/^(?:.*thing|during|morning|evening|according|string|spring|king|accounting|engineering|marketing|purchasing)$/.test(
    is,
  );

export const endsClause = (all: readonly Part[], at: number): boolean => {
  const { is } = all[at]!;
  return isEdge(all, at) || isJoiner(all[at]!) || contentOpeners.has(is) || clauseOpeners.has(is);
};

export const closing = (all: readonly Part[], open: number): number => {
  for (let at = open + 1; at < all.length && at < open + 40; at++) if (all[at]!.text === ')') return at;
  return open;
};

/** True where a pronoun stands at `at` as a subject, with a verb of its own. */
export function isSubject(all: readonly Part[], at: number): boolean {
  const part = all[at];
  if (part?.kind !== 'word') return false;
  const [head = '', tail] = part.is.split("'");
  if (!NOMINATIVES.has(head)) return false;
  if (tail) return tail !== 's' || !PERSONS.has(head) || hasTense(all, at);
  // "Only after that did she move": the auxiliary is another's.
  if (head === 'there' && tail === undefined && !isFiniteAuxiliary(all[at + 1]?.is ?? '')) return false;
  if (!PERSONS.has(head) && all[at + 1] && isInverted(all, at + 1)) return /^(?:who|that)$/.test(all[at + 3]?.is ?? '');
  const { auxiliaries, main } = verbGroup(all, at);
  if (auxiliaries.length > 0) return true;
  const verb = main === undefined ? undefined : all[main];
  if (verb?.kind !== 'word' || endsClause(all, main!)) return false;
  if (PERSONS.has(head)) {
    if (head === 'you' && /^(?:to|not)$/.test(verb.is)) return false;
    return verb.is !== '' && !DETERMINERS.has(verb.is) && !phraseOpeners.has(verb.is);
  }
  return looksPast(verb.is) || (head === 'it' && verb.is.endsWith('s') && verb.is.length > 3);
}

/** "did she", "had we": the auxiliary at `at` stands before its subject. */
export const isInverted = (all: readonly Part[], at: number): boolean =>
  isFiniteAuxiliary(all[at]!.is) &&
  PERSONS.has(all[at + 1]?.is ?? '') &&
  (all[at + 2]?.kind === 'word' || isReply(all, at));

/** "So did I.", "neither had we" */
const isReply = (all: readonly Part[], at: number): boolean =>
  /^(?:so|nor|neither)$/.test(all[at - 1]?.is ?? '') && (!all[at + 2] || isEdge(all, at + 2));

/** Where the main verb of the group at a subject stands; the subject itself where it has none. */
export const verbOf = (all: readonly Part[], subject: number): number => {
  const { auxiliaries, main } = verbGroup(all, subject);
  return main ?? auxiliaries.at(-1) ?? subject;
};

/** From a relative or content opener to the verb of its clause. */
export function overRelative(all: readonly Part[], opener: number): number {
  for (let at = opener + 1; at < all.length && at < opener + 20; at++) {
    if (isSubject(all, at)) return verbOf(all, at);
    if (hasTense(all, at) || (at === opener + 1 && looksPast(all[at]!.is))) return verbOf(all, at - 1);
    // "… that traffic doubles"
    if (at > opener + 1 && thirdPersons.has(all[at]!.is) && !DETERMINERS.has(all[at - 1]!.is)) return at;
    if (isEdge(all, at)) break;
  }
  return opener;
}

/** "Cut-over", "signed/unsigned": the first half of one word. */
export const opensCompound = (all: readonly Part[], at: number): boolean =>
  /^[-/]$/.test(all[at + 1]?.text ?? '') && all[at + 1]!.joined && all[at + 2]?.joined === true;

/**
 * A verb with a tense at `at`, that of the clause: "the cached pages were" and "rows created in May were" hold a participle
 * that belongs to the noun.
 */
export function hasVerbAt(all: readonly Part[], at: number): boolean {
  const is = all[at]?.is;
  if (is === undefined || endsClause(all, at)) return false;
  if (isFiniteAuxiliary(is)) return true;
  if (opensCompound(all, at)) return false;
  const before = all[at - 1];
  if (before?.kind === 'number' && is === 'bit') return false;
  // "Every slow one sat …"
  if (looksPast(is) && before?.is === 'one' && all[at - 2]?.kind === 'word') return true;
  // "Nine delivered" tells an act, "nine failed jobs" counts things.
  if (looksPast(is) && before && (before.kind === 'number' || COUNTS.has(before.is))) return opensRest(all, at + 1);
  const ahead = reporting.has(is) ? isFiniteAuxiliary(all[at + 1]?.is ?? '') : auxiliaryAhead(all, at);
  return hasTense(all, at) && !ahead;
}

/** True where what stands at `at` cannot be the noun of a word before it. */
export const opensRest = (all: readonly Part[], at: number): boolean => {
  const part = all[at];
  return (
    !part ||
    endsClause(all, at) ||
    DETERMINERS.has(part.is) ||
    phraseOpeners.has(part.is) ||
    OBJECT_PRONOUNS.has(part.is) ||
    part.is === 'to' ||
    adverbLength(all, at) > 0
  );
};

function auxiliaryAhead(all: readonly Part[], at: number): boolean {
  for (let j = at + 1; j < all.length && j < at + 12; j++) {
    if (endsClause(all, j) || isSubject(all, j)) return false;
    if (isFiniteAuxiliary(all[j]!.is)) return true;
  }
  return false;
}

/** "The week that followed", "what we saw"; in "after that" and "with that list" it only points. */
export function opensContent(all: readonly Part[], at: number): boolean {
  const { is } = all[at]!;
  const before = all[at - 1]?.is ?? '';
  if (all[at + 1]?.kind === 'mark') return false;
  return contentOpeners.has(is) && !(is === 'that' && (phraseOpeners.has(before) || eitherOpeners.has(before)));
}

/** "By Saturday the inbox …": behind a noun, a determiner opens the next phrase. */
export function opensNoun(all: readonly Part[], at: number): boolean {
  const before = all[at - 1]!;
  if (!(ARTICLES.has(all[at]!.is) || EVERYBODY.has(all[at]!.is)) || before.kind === 'mark' || isJoiner(before))
    return false;
  // "After that our team …": no two determiners stand together.
  if (/^(?:this|that|these|those)$/.test(before.is) && all[at]!.is !== 'most') return true;
  return !(
    DETERMINERS.has(before.is) ||
    clauseOpeners.has(before.is) ||
    phraseOpeners.has(before.is) ||
    QUANTIFIERS.has(before.is) ||
    OBJECTS.has(before.is) ||
    isGerund(before)
  );
}

/** Another subject follows the clause of `subject`: "In the service we owned, I found …", "on the day we left I …". */
export function yieldsToSubject(all: readonly Part[], subject: number): boolean {
  const verb = verbOf(all, subject);
  // "In the code we inherited there was …", but "we saw it was broken".
  if (verb > subject && isSubject(all, verb + 1) && !reporting.has(all[verb]!.is)) return true;
  for (let j = subject + 1; j < all.length && j < subject + 30; j++) {
    if (isStrong(all, j)) return false;
    if (all[j]!.text === ',') {
      if (isJoiner(all[j + 1] ?? all[j]!)) return false;
      let next = j + 1;
      for (let length = adverbLength(all, next); length > 0; length = adverbLength(all, next)) next += length;
      return SUBJECT_PRONOUNS.has(all[next]?.is.split("'")[0] ?? '');
    }
  }
  return false;
}
