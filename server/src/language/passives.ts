import { MIDDLE_ADVERBS, MIDDLE_PHRASES, NO_ADVERBS } from '../data/adverbs.ts';
import {
  ENDINGS,
  FEELINGS,
  INFORMAL_PARTICIPLES,
  KEEP_NOUN,
  LIGHT_NOUNS,
  NO_OBJECT,
  NO_PARTICIPLES,
  RESULTS_IN_PRESENT,
  STATES,
  STATES_BEFORE_INFINITIVE,
  STATES_OF_PERSONS,
  STATES_REACHED,
  UN_VERBS,
} from '../data/participles.ts';
import type { Span } from '../model/span.ts';
import type { Prose } from '../model/story.ts';
import { clauseWords, type Word } from './clauseWords.ts';
import { baseOf, isIrregularParticiple } from './verbs.ts';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const noParticiples = list(NO_PARTICIPLES);
const noObject = list(NO_OBJECT);
const feelings = list(FEELINGS);
const states = list(STATES);
const statesOfPersons = list(STATES_OF_PERSONS);
const statesBeforeInfinitive = list(STATES_BEFORE_INFINITIVE);
const statesReached = list(STATES_REACHED);
const unVerbs = list(UN_VERBS);
const keepNoun = list(KEEP_NOUN);
const lightNouns = list(LIGHT_NOUNS);
const informal = list(INFORMAL_PARTICIPLES);
const resultsInPresent = list(RESULTS_IN_PRESENT);
const endings = list(ENDINGS);
const middleAdverbs = list(MIDDLE_ADVERBS);
const noAdverbs = list(NO_ADVERBS);
const middlePhrases = MIDDLE_PHRASES.trim()
  .split('\n')
  .map((phrase) => phrase.split(' ').toReversed());

const BE = list('am is are was were be been being');
const BE_FINITE = list('am is are was were');
const GET = list('get gets got getting gotten');
const PERSONS = list('i you he she we they who me him her us them everyone somebody someone');
const SUBJECT_PRONOUNS = list(
  'i you he she it we they this that these those everything something anything nothing one everyone someone anyone nobody',
);
const NOUN_STARTS = list(
  'a an the my your his her its our their this that these those some any no each every all both many several few most more such another',
);
/** What a hyphen ties to a participle that stays one: "re-run", "ill-advised". */
const HYPHENATED = list('well ill newly re pre co de auto un double cross back dry hot hand self over under mis');
const WH = list('who what which when where why how whom whose');

export interface Passive {
  readonly kind: 'be' | 'get';
  readonly participle: Span;
  readonly words: readonly Word[];
  readonly participleAt: number;
  readonly auxiliaryAt: number;
  readonly inverted: boolean;
}

/** A form of "be" or "get" and later a word that can be a participle: about one sentence in ten. */
const AUXILIARY =
  /\b(?:(?:am|is|are|was|were|be|been|being|gets?|got|getting|gotten|im|youre|theyre|hes|shes|thats|its)(?![\p{L}])|(?:is|are|was|were|ai)n['’]?t\b)|['’](?:s|re|m)\b/iu;
const WORD = /[\p{L}]+/gu;

export function mayHoldPassive(text: string): boolean {
  if (!AUXILIARY.test(text)) return false;
  for (const [word] of text.matchAll(WORD)) if (isParticiple(word.toLowerCase())) return true;
  return false;
}

function isParticiple(word: string): boolean {
  if (noParticiples.has(word)) return false;
  return /[a-z]ed$/.test(word) || isIrregularParticiple(word) || informal.has(word);
}

function isAdverb(word: Word): boolean {
  if (word.name) return false;
  if (middleAdverbs.has(word.is)) return true;
  if (word.is.endsWith('ly')) return word.is.length > 3 && !noAdverbs.has(word.is);
  return word.tags.has('Adverb') && !isParticiple(word.is);
}

const phraseEndingAt = (words: readonly Word[], at: number): number =>
  middlePhrases.find((phrase) => phrase.every((part, n) => words[at - n]?.is === part))?.length ?? 0;

const phraseFrom = (words: readonly Word[], at: number): boolean =>
  middlePhrases.some((phrase) => phrase.every((part, n) => words[at + phrase.length - 1 - n]?.is === part));

/** Steps left from `at` over adverbs and adverbial phrases; gives the index of the first other word. */
function overAdverbs(words: readonly Word[], at: number): number {
  let j = at;
  for (;;) {
    const word = words[j];
    if (!word) return j;
    const phrase = phraseEndingAt(words, j);
    if (phrase > 0) j -= phrase;
    else if (isAdverb(word)) j -= 1;
    else if (/^(?:and|or|but|if)$/.test(word.is) && isAdverbAt(words, j - 1) && isAdverbAt(words, j + 1)) j -= 1;
    else return j;
  }
}

const isAdverbAt = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && isAdverb(word);
};

const PARENTHESIS_LIMIT = 8;

/** "was, in the end, run": from the comma before `at + 1` back to the auxiliary before the comma's partner. */
function overParenthesis(words: readonly Word[], at: number): number {
  if (!/^\s*(?:[,–—)]|--?)\s*$/.test(words[at + 1]?.gap ?? '')) return at;
  for (let j = at; j > Math.max(0, at - PARENTHESIS_LIMIT); j--) {
    if (!/^\s*[,–—(-]/.test(words[j]?.gap.trimStart() ?? '')) continue;
    const k = overAdverbs(words, j - 1);
    return BE.has(words[k]?.is ?? '') ? k : at;
  }
  return at;
}

const isNounish = (word: Word): boolean =>
  word.name ||
  word.tags.has('Noun') ||
  word.tags.has('Adjective') ||
  word.tags.has('Value') ||
  word.tags.has('Determiner') ||
  word.tags.has('Gerund') ||
  word.tags.has('Possessive');

/** Where a question or an inversion stands: at the start of the sentence or clause, or after a word that calls for one. */
function opensInversion(words: readonly Word[], at: number, question: boolean): boolean {
  const before = words[at - 1];
  if (!before) return true;
  if (WH.has(before.is) || /^(?:nor|neither|than|so)$/.test(before.is)) return true;
  return question && (/[,;:("“–—-]/.test(words[at]!.gap) || /^(?:and|or|but)$/.test(before.is));
}

const SUBJECT_LIMIT = 8;

/** "Was the nightly job rewritten", "what is a bit used for": the auxiliary before an inverted subject that ends at `at`. */
function overSubject(words: readonly Word[], at: number, question: boolean): number {
  if (!words[at] || /[^\s]/.test(words[at + 1]?.gap ?? '')) return -1;
  for (let j = at; j > at - SUBJECT_LIMIT && j >= 0; j--) {
    const word = words[j]!;
    if (BE_FINITE.has(word.is) && !word.name) {
      return j < at && opensInversion(words, j, question) && isSubject(words, j + 1, at) && !isPredicate(words, j, at)
        ? j
        : -1;
    }
    if (/[,;:.]/.test(word.gap)) return -1;
  }
  return -1;
}

function isSubject(words: readonly Word[], from: number, to: number): boolean {
  let start = from;
  while (words[start]?.is === 'not' && start < to) start++;
  const first = words[start]!;
  if (first.is === 'there') return start === to;
  if (SUBJECT_PRONOUNS.has(first.is) && !NOUN_STARTS.has(first.is))
    return overAdverbs(words, to) === start || start === to;
  if (SUBJECT_PRONOUNS.has(first.is) && start === to) return true;
  if (!NOUN_STARTS.has(first.is) && !isNounish(first)) return false;
  for (let j = start + 1; j <= to; j++) {
    const word = words[j]!;
    if (NOUN_STARTS.has(word.is) && words[j - 1]!.is !== 'of' && words[j - 1]!.is !== 'all') return false;
    if (word.is !== 'of' && !isNounish(word) && !isAdverb(word)) return false;
  }
  return words.slice(start, to + 1).some((word) => word.name || word.tags.has('Noun'));
}

/** "what was a mounting problem": after a question word that is itself the subject, "a" opens the predicate. */
function isPredicate(words: readonly Word[], auxiliary: number, at: number): boolean {
  if (!/^(?:an?)$/.test(words[auxiliary + 1]!.is)) return false;
  const stranded = words[at + 2]?.tags.has('Preposition') && (!words[at + 3] || /[?.,]/.test(words[at + 3]!.gap));
  return auxiliary > 0 && !stranded;
}

interface Link {
  readonly at: number;
  readonly inverted: boolean;
}

const isNoun = (word: Word | undefined): boolean =>
  word !== undefined && /^[\s]*$/.test(word.gap) && (word.name || word.tags.has('Noun') || word.tags.has('Adjective'));

const S_HOSTS = list('it that this what who which there he she everything something nothing everyone where here how');

/** "'s" before a participle is "is" after a pronoun, unless an object or a clause follows ("he's said it"). */
function readsAsIs(words: readonly Word[], has: number, at: number): boolean {
  const next = words[at + 1];
  const object = next && /^\s*$/.test(next.gap) && (NOUN_STARTS.has(next.is) || SUBJECT_PRONOUNS.has(next.is));
  return (
    S_HOSTS.has(words[has - 1]?.is ?? '') &&
    (!object || keepNoun.has(baseOf(words[at]!.is) ?? '')) &&
    words[at]!.is !== 'got'
  );
}

/** The "be" or "get" a participle at `at` hangs on. */
function auxiliaryOf(words: readonly Word[], at: number, question: boolean): Link | undefined {
  if (words[at]!.gap === '-' && !HYPHENATED.has(words[at - 1]?.is ?? '')) return undefined;
  if (words[at + 1]?.gap === '-' && !words[at + 1]!.tags.has('Preposition') && !words[at + 1]!.tags.has('Particle'))
    return undefined;
  const left = overAdverbs(words, at - 1);
  for (let j = left + 1; j <= at; j++) if (/[;:.?!]/.test(words[j]!.gap)) return undefined;
  const near = overParenthesis(words, left);
  const word = words[near];
  if (!word) return undefined;
  if (!word.name && (BE.has(word.is) || GET.has(word.is))) return { at: near, inverted: false };
  if (word.name) return undefined;
  // "it's called": the tagger reads "has" before every participle, and a passive is meant unless "been" or "got" follows.
  if (word.end === word.start && word.is === 'has' && readsAsIs(words, near, at)) return { at: near, inverted: false };
  if (word.is === 'its' && near === left && !isNoun(words[at + 1])) return { at: near, inverted: false };
  const inverted = overSubject(words, left, question);
  return inverted >= 0 ? { at: inverted, inverted: true } : undefined;
}

const followedBy = (words: readonly Word[], at: number, what: string): boolean => {
  for (let j = at + 1; j <= at + 2; j++) {
    const word = words[j];
    if (!word || /[,;:.]/.test(word.gap)) return false;
    if (word.is === what) return true;
  }
  return false;
};

const AUXILIARIES = list(
  'am is are was were be been being have has had having do does did will would shall should can could may might must ought to get gets got getting',
);

/** The first auxiliary of the chain that ends at `link`: "could" in "could not have been run". */
function firstAuxiliary(words: readonly Word[], link: number): number {
  let first = link;
  for (;;) {
    const j = overAdverbs(words, first - 1);
    const word = words[j];
    if (!word || word.name || !AUXILIARIES.has(word.is) || /[,;:.]/.test(words[j + 1]!.gap)) return first;
    first = j;
  }
}

const TIME_CLAUSE = list('when once until till after before as if');

function isState(words: readonly Word[], at: number, link: Link, kind: 'be' | 'get'): boolean {
  const { is } = words[at]!;
  const auxiliary = words[link.at]!.is;
  const first = link.inverted ? link.at : firstAuxiliary(words, link.at);
  if (auxiliary === 'being' && BE_FINITE.has(words[first]!.is)) return false;
  if (kind === 'get' && statesReached.has(is)) return true;
  if (kind === 'get' && takesObject(words, at)) return true;
  if (kind === 'get' && is === 'married') return false;
  if (statesBeforeInfinitive.has(is) && words[at + 1]?.is === 'to' && words[at + 2]?.tags.has('Infinitive'))
    return true;
  if (is === 'set' && words[at - 1]?.is === 'all') return true;
  if (followedBy(words, at, 'by')) return false;
  if (/^(?:very|too|so)$/.test(words[at - 1]?.is ?? '')) return true;
  if (is.startsWith('un') && !is.startsWith('under') && !unVerbs.has(baseOf(is) ?? '')) return true;
  const subject = words[link.inverted ? overAdverbs(words, at - 1) : overAdverbs(words, first - 1)]?.is ?? '';
  if (statesOfPersons.has(is) && (PERSONS.has(subject) || first === 0 || (kind === 'get' && subject === 'to')))
    return true;
  if (resultsInPresent.has(is) && /^(?:am|is|are)$/.test(auxiliary)) return true;
  if (endings.has(is) && BE_FINITE.has(auxiliary) && endsClause(words, at) && inTimeClause(words, first)) return true;
  if (is === 'limited' && words[at + 1]?.is === 'to') return false;
  if ((is === 'mixed' || is === 'confused') && /^(?:up|with)$/.test(words[at + 1]?.is ?? '')) return false;
  if (PARTICLE.test(words[at + 1]?.is ?? '')) return false;
  if (feelings.has(is) || states.has(is)) return true;
  return isAttribute(words, at);
}

/** "got included two": an object after the participle, so that "get" is the verb. */
function takesObject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || !/^\s+$/.test(next.gap) || keepNoun.has(baseOf(words[at]!.is) ?? '')) return false;
  return NOUN_STARTS.has(next.is) && !/^(?:each|every|all|this|that|more|no)$/.test(next.is);
}

const PARTICLE = /^(?:up|out|off|down|away)$/;

const endsClause = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return !next || /[,;:.!?)]/.test(next.gap) || /^(?:and|or|but)$/.test(next.is);
};

function inTimeClause(words: readonly Word[], first: number): boolean {
  for (let j = first - 1; j >= Math.max(0, first - 5); j--) {
    if (TIME_CLAUSE.has(words[j]!.is)) return true;
    if (/[,;:.]/.test(words[j]!.gap)) return false;
  }
  return false;
}

/** "it is pressurised gas": the participle belongs to the noun after it. */
function isAttribute(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || !/^\s+$/.test(next.gap) || next.name || keepNoun.has(baseOf(words[at]!.is) ?? '')) return false;
  if (!next.tags.has('Noun') || next.tags.has('Pronoun') || next.tags.has('Date') || next.tags.has('Value'))
    return false;
  if (
    next.tags.has('ProperNoun') ||
    isAdverb(next) ||
    next.tags.has('Preposition') ||
    lightNouns.has(next.is) ||
    phraseFrom(words, at + 1)
  )
    return false;
  return next.tags.has('Singular') || next.tags.has('Plural') || next.tags.has('Uncountable');
}

/** "Attached is the draft", "Also enclosed are two forms": a participle in front of its auxiliary and subject. */
function frontedAuxiliary(words: readonly Word[], at: number): number {
  const start = overAdverbs(words, at - 1) + 1;
  const gap = words[start]!.gap;
  if (start > 0 && !/[,;:.–—]/.test(gap)) return -1;
  for (let j = at + 1; j <= at + SUBJECT_LIMIT; j++) {
    const word = words[j];
    if (!word || /[,;:.]/.test(word.gap) || (/^(?:that|which|who|the)$/.test(word.is) && j === at + 1)) return -1;
    if (j > at + 1 && (/^(?:that|which|who|and)$/.test(word.is) || gap.includes(','))) {
      if (!BE_FINITE.has(word.is) || gap.includes(',')) return -1;
    }
    if (BE_FINITE.has(word.is)) {
      const between = words[at + 1]!;
      const next = words[j + 1];
      const opens = j === at + 1 || between.tags.has('Preposition');
      return opens && next !== undefined && (isNounish(next) || NOUN_STARTS.has(next.is) || isNoun(words[j + 2]))
        ? j
        : -1;
    }
  }
  return -1;
}

const findPassives = (prose: Prose): readonly Passive[] => {
  const words = clauseWords(prose);
  const question = prose.text.includes('?');
  const found: Passive[] = [];
  words.forEach((word, at) => {
    if (word.name || word.end === word.start || word.tags.has('Possessive') || !isParticiple(word.is)) return;
    if (noObject.has(baseOf(word.is) ?? '')) return;
    const direct = auxiliaryOf(words, at, question);
    const fronted = direct ? -1 : frontedAuxiliary(words, at);
    const link = direct ?? (fronted >= 0 ? { at: fronted, inverted: true } : undefined);
    if (!link) return;
    const kind = GET.has(words[link.at]!.is) ? 'get' : 'be';
    if (isState(words, at, link, kind)) return;
    found.push({
      kind,
      participle: { start: word.start, end: word.end },
      words,
      participleAt: at,
      auxiliaryAt: link.at,
      inverted: link.inverted,
    });
  });
  return found;
};

const cache = new WeakMap<Prose, readonly Passive[]>();

export function passives(prose: Prose): readonly Passive[] {
  const known = cache.get(prose);
  if (known) return known;
  const found = mayHoldPassive(prose.text) ? findPassives(prose) : [];
  cache.set(prose, found);
  return found;
}
