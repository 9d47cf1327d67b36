import {
  AS_ADJUNCTS,
  BEFORE_VERB,
  BY_ITSELF,
  PARTICLES,
  PHRASAL_PREPOSITIONAL,
  PREPOSITIONAL,
  STANDING_PARTICIPLES,
} from '../data/rewrite.ts';
import { isRaising } from './activeWhole.ts';
import {
  AUXILIARIES,
  isAdverb,
  isNounish,
  list,
  NOUN_STARTS,
  phraseFrom,
  SUBJECT_PRONOUNS,
  type Word,
} from './clauseWords.ts';
import { isParticiple } from './participleForms.ts';
import { keepsNoun } from './passiveLinks.ts';
import type { Passive } from './passives.ts';
import { SUBORDINATORS, type Subject } from './subjects.ts';
import { baseOf } from './verbs.ts';

/** What decides whether a passive clause can be turned round, and where its parts end. */

export const beforeVerb = list(BEFORE_VERB);
const particles = list(PARTICLES);
const prepositional = list(PREPOSITIONAL);
const phrasal = new Set(PHRASAL_PREPOSITIONAL.trim().split('\n'));
const standing = STANDING_PARTICIPLES.trim()
  .split('\n')
  .map((phrase) => phrase.split(' '));
const byItself = list(BY_ITSELF);
const asAdjuncts = list(AS_ADJUNCTS);
const lightVerbs = list('taken made paid lost put kept caught got');

/** A "by" that was not understood may name the doer. */
export const hasUnreadBy = ({ words, at, agent }: Passive): boolean =>
  words.some(
    (word, n) =>
      n > at &&
      word.is === 'by' &&
      n !== agent?.at &&
      !words[n + 1]?.tags.has('Gerund') &&
      !words[n + 1]?.tags.has('Date'),
  );

/** "was taken care of": the verb is more than its participle. */
export const isIdiom = ({ words, at }: Passive): boolean =>
  words[at + 1]?.tags.has('Noun') === true &&
  /^(?:of|to|in|for)$/.test(words[at + 2]?.is ?? '') &&
  lightVerbs.has(words[at]!.is);

/** "was located in the cellar", "is known for its price": how things stand, which nobody did. */
export const tellsStanding = ({ words, at }: Passive): boolean =>
  // "was used to reading": a habit; "was used to load" is an act.
  (words[at]!.is === 'used' && words[at + 1]?.is === 'to' && words[at + 2]?.tags.has('Infinitive') !== true) ||
  standing.some((phrase) => phrase.every((word, n) => words[at + n]?.is === word));

const FLOATING = list('both all each either neither themselves itself himself herself together');

/** Adverbs inside the chain can move before the verb; everything else in it is an auxiliary or "not". */
export const readableChain = ({ words, first, at, subject }: Passive): boolean =>
  // "the pump itself was", "the pump alone was": they belong to the noun.
  !words.slice((subject?.to ?? first) + 1, first).some(({ is }) => FLOATING.has(is) || /^(?:alone|too)$/.test(is)) &&
  words.slice(first, at).every((word, n) => {
    if (n > 0 && /\S/.test(word.gap)) return false;
    if (FLOATING.has(word.is) || word.name) return false;
    if (isRaising(word.is)) return true;
    // "might well have been caused"; "was well received" has no active with the same order.
    if (word.is === 'well') return AUXILIARIES.has(words[first + n + 1]!.is);
    if (/^(?:and|or)$/.test(word.is)) return n > 0 && /ly$/.test(words[first + n - 1]!.is);
    return AUXILIARIES.has(word.is) || word.is === 'not' || word.is.endsWith('ly') || beforeVerb.has(word.is);
  }) &&
  !/\S/.test(words[at]!.gap);

/** The start of the stretch between commas that ends at `at`. */
function stretchStart(words: readonly Word[], at: number): number {
  let j = at;
  while (j > 0 && !/[,;:.!?()–—]/.test(words[j]!.gap)) j--;
  return j;
}

/** "Overnight, the data …", but not "The old, slow job …" nor "Once tested, the job …". */
function introduces(words: readonly Word[], from: number): boolean {
  const start = stretchStart(words, from - 1);
  const stretch = words.slice(start, from);
  if (!/,/.test(words[from]!.gap)) return true;
  const opening = stretch[0]!;
  const first = isAdverb(opening) && stretch[1] ? stretch[1] : opening;
  if (isParticiple(first.is) || stretch.some((word) => /^(?:being|been)$/.test(word.is))) return false;
  // "Like the filter, the pump …", "As a cheap part, the pump …": what is said of the old subject.
  if (/^(?:like|unlike|together|along)$/.test(opening.is) || (opening.is === 'rather' && stretch[1]?.is === 'than'))
    return false;
  if (opening.is === 'as' && /^(?:an?|the)$/.test(stretch[1]?.is ?? ''))
    return stretch.some(({ is }) => asAdjuncts.has(is));
  if (SUBORDINATORS.has(opening.is) && stretch[1] !== undefined && isParticiple(stretch[1].is)) return false;
  if (opening.tags.has('Preposition') || SUBORDINATORS.has(opening.is) || opening.tags.has('Date')) return true;
  if (opening.tags.has('Conjunction') || stretch.every(isAdverb)) return true;
  return (
    stretch.some((word) => word.tags.has('Verb') && !isParticiple(word.is)) ||
    stretch.some((word) => word.tags.has('PastTense'))
  );
}

/**
 * "… was planned and the risks …": a verb before the conjunction, so that it joins clauses and no nouns. The verb of a
 * clause inside the subject is none: "the people who built the gate and the wall".
 */
function followsClause(words: readonly Word[], from: number): boolean {
  const opens = from === 1 || /[,;:]/.test(words[from - 1]!.gap);
  if (opens && /^(?:but|so|yet)$/.test(words[from - 1]!.is)) return true;
  let verb = false;
  for (let j = from - 2; j >= 0; j--) {
    const word = words[j]!;
    if (/^(?:who|which)$/.test(word.is) && !/,/.test(words[from - 1]!.gap)) return false;
    if (AUXILIARIES.has(word.is) || word.tags.has('PastTense')) verb = true;
    if (word.tags.has('Verb') && /^(?:i|you|he|she|it|we|they)$/.test(words[j - 1]?.is ?? '')) verb = true;
    if (/[;:.!?()]/.test(word.gap)) break;
  }
  return verb;
}

/** "and that health was …", "the way that question was …": a "that" that may point at the noun or open the clause. */
function mistakesThat(words: readonly Word[], { from, to, opener }: Subject): boolean {
  const opening = words[from]!;
  if (opener === 'relative') return false;
  if (opening.is === 'that') return !/^(?:sentence|comma)$/.test(opener) || words[to]!.tags.has('Plural');
  return words[from - 1]?.is === 'that' && opening.tags.has('Singular') && !opening.tags.has('ProperNoun');
}

/** The subject stands where a clause begins, and all of it was found. */
export function subjectIsWhole(words: readonly Word[], subject: Subject): boolean {
  if (
    subject.from > subject.to ||
    /^(?:not|never|rarely|seldom|hardly|barely|scarcely|either|neither|than|like|unlike)$/.test(
      words[subject.from - 1]?.is ?? '',
    )
  )
    return false;
  // "the first was": its noun is left out, or "first" is.
  if (/^(?:an?|the|my|our|your|their|its|every)$/.test(words[subject.to]!.is)) return false;
  if (words[subject.from - 1]?.is === 'as' && words[subject.from - 2]?.is === 'well') return false;
  // "the ones that failed were": no noun but a verb was found.
  const only = subject.from === subject.to ? words[subject.from]! : undefined;
  if (only && !only.name && isParticiple(only.is) && !only.tags.has('Noun')) return false;
  // "so many rows", "how few of them".
  const counts = /^(?:many|much|few|little)$/.test(words[subject.from]!.is);
  if (counts && /^(?:so|too|how|as)$/.test(words[subject.from - 1]?.is ?? '')) return false;
  if (/^(?:there|who|what|whom)$/.test(words[subject.from]!.is)) return false;
  if (words.slice(subject.from + 1, subject.to + 1).some(({ gap }) => /["“”;:]/.test(gap))) return false;
  if (/^(?:what|which|whose|such)$/.test(words[subject.from - 1]?.is ?? '')) return false;
  const opening = words[subject.from]!;
  if (mistakesThat(words, subject)) return false;
  const clear = NOUN_STARTS.has(opening.is) || SUBJECT_PRONOUNS.has(opening.is) || opening.tags.has('Pronoun');
  switch (subject.opener) {
    case 'unclear':
      return false;
    case 'noun':
      return clear;
    // "that had served the crew were sold": a noun after a verb may be its object, "he" and "they" may not.
    case 'verb':
      return /^(?:i|he|she|we|they|you|it)$/.test(opening.is);
    case 'coordinator':
      return followsClause(words, subject.from);
    case 'comma':
      // "of vitamins, minerals and salts": the end of a list, of which the subject is a part.
      if (!clear && words.slice(subject.from, subject.to).some((word) => word.is === 'and')) return false;
      return introduces(words, subject.from);
    default:
      return subject.opener !== 'relative' || opening.is !== 'who';
  }
}

/** Index of the last participle of "designed, built and tested", which share one auxiliary. */
export function lastParticiple(
  words: readonly Word[],
  at: number,
): { readonly last: number; readonly all: readonly number[] } {
  const all = [at];
  let j = at;
  for (;;) {
    const next = words[j + 1];
    if (!next) break;
    const joined = /^(?:and|or)$/.test(next.is) && /^\s*,?\s*$/.test(next.gap);
    // "profiled and then simplified".
    const adverb = joined && /^(?:then|later|finally|eventually|subsequently)$/.test(words[j + 2]?.is ?? '');
    const to = joined ? j + (adverb ? 3 : 2) : j + 1;
    const word = words[to];
    if (!word || !isParticiple(word.is) || AUXILIARIES.has(word.is) || word.name) break;
    if (byItself.has(baseOf(word.is) ?? '')) break;
    if (!joined && word.gap.trim() !== ',') break;
    if (joined && word.gap.trim() !== '') break;
    all.push(to);
    j = to;
  }
  if (all.length === 2 && words[j - 1]!.gap.includes(',')) return { last: at, all: [at] };
  // A list of participles that no "and" closes is no list.
  const closes = words.slice(Math.max(at, j - 2), j).some(({ is }) => /^(?:and|or)$/.test(is));
  return all.length > 1 && !closes ? { last: at, all: [at] } : { last: j, all };
}

/** "but the lexer wasn't", "wasn't it?", "and so was the cache": a verb left out, which only the passive could fill. */
function leavesVerbOut(words: readonly Word[], at: number): boolean {
  if (!AUXILIARIES.has(words[at]!.is) || !words[at]!.tags.has('Verb')) return false;
  if (words[at - 1]!.is === 'so') return true;
  const next = words[at + 1]?.is === 'not' ? at + 2 : at + 1;
  const tag = words[next + 1] === undefined && words[next]?.tags.has('Pronoun') === true;
  return !words[next] || /[,;:.!?)]/.test(words[next]!.gap) || /^(?:too|either)$/.test(words[next]!.is) || tag;
}

/**
 * True where the words after the participle need the old subject: "and now handles …", "before being shipped". With
 * `aside`, the clause ends at its comma: "The clause, which legal signed off, went out".
 */
export function needsOldSubject(words: readonly Word[], after: number, aside = false): boolean {
  for (let j = after + 1; j < words.length; j++) {
    const word = words[j]!;
    if (aside && /,/.test(word.gap)) return false;
    if (leavesVerbOut(words, j)) return true;
    if (/^(?:being|themselves|itself|himself|herself)$/.test(word.is)) return true;
    if (word.is === 'having' && words[j + 1]?.is === 'been') return true;
    const joins = /^(?:and|but|or|nor)$/.test(word.is);
    if (joins || /,/.test(word.gap)) {
      const joined = joins ? j + 1 : j;
      let k = joined;
      while (words[k] && (isAdverb(words[k]!) || /^(?:and|but|or|then)$/.test(words[k]!.is))) k++;
      const next = words[k];
      if (next && !next.name && next.tags.has('Verb') && !next.tags.has('Gerund')) return true;
      if (next && !next.name && isParticiple(next.is) && sharesSubject(words, k)) return true;
      if (joins && sharesAuxiliary(words, k)) return true;
    }
  }
  return false;
}

/**
 * True where a participle after "and" has the subject of the passive before it ("… and set to fail", "… and given
 * priority"), and neither describes the noun behind it ("… and improved logs") nor is a subject ("… and cut was …").
 */
function sharesSubject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || next.is === 'to') return true;
  if (AUXILIARIES.has(next.is)) return false;
  return !next.tags.has('Noun') || keepsNoun(words[at]!);
}

/** Words that open a noun phrase before its article or noun, although they can stand as adverbs too. */
const QUANTIFIERS = list(
  'all both half each either neither such more most less least enough much little further no only double thrice',
);

/**
 * True where a clause or another phrase begins at `at` or behind the adverbs there, so that a preposition before has no
 * noun phrase of its own: "looked at twice in May", but not "shipped to all customers" or "set at twice the peak".
 */
function endsAfterAdverbs(words: readonly Word[], at: number): boolean {
  for (let j = at; ; j++) {
    const word = words[j];
    if (!word || /[,;:.!?)]/.test(word.gap)) return true;
    if (/^(?:as|by|in|at|during|before|after|within|and|but|when|while|because)$/.test(word.is)) return true;
    if (!isAdverb(word) || QUANTIFIERS.has(word.is)) return false;
  }
}

/** "… and the code split into modules": a noun and a participle without an object, which live on the auxiliary that goes. */
function sharesAuxiliary(words: readonly Word[], from: number): boolean {
  let j = from;
  // "the disks": behind an article even what spells a verb is a noun.
  const isNoun = (n: number): boolean => isNounish(words[n]!) || (n > from && NOUN_STARTS.has(words[n - 1]!.is));
  while (words[j] && isNoun(j) && !isParticiple(words[j]!.is)) j++;
  const noun = j;
  while (words[j] && isAdverb(words[j]!)) j++;
  const word = words[j];
  if (!word || noun === from || word.name || !isParticiple(word.is) || /[^\s]/.test(word.gap)) return false;
  const next = words[j + 1];
  return !next || /[,;:.!?)]/.test(next.gap) || next.tags.has('Preposition') || next.is === 'to' || isAdverb(next);
}

/** The end of the particle or stranded preposition that belongs to the verb, and which of the two it is. */
export function tailOf(
  words: readonly Word[],
  at: number,
): { readonly to: number; readonly kind: 'none' | 'particle' | 'preposition' } {
  const next = words[at + 1];
  if (!next || /\S/.test(next.gap) || next.name) return { to: at, kind: 'none' };
  const after = words[at + 2];
  const phrase = `${words[at]!.is} ${next.is} ${after?.is ?? ''}`;
  if (phrasal.has(phrase) && !/\S/.test(after!.gap)) return { to: at + 2, kind: 'preposition' };
  if (particles.has(next.is) && !/^(?:of|from|front)$/.test(after?.is ?? '')) return { to: at + 1, kind: 'particle' };
  const base = baseOf(words[at]!.is) ?? '';
  const bound = prepositional.has(base) || prepositional.has(`${base}-${next.is}`);
  if (!bound && phraseFrom(words, at + 1)) return { to: at, kind: 'none' };
  const ends = bound || endsAfterAdverbs(words, at + 2);
  const strands = /^(?:at|on|with|for|about|into|upon|after|over|through|in|to|of|from)$/.test(next.is);
  return strands && ends ? { to: at + 1, kind: 'preposition' } : { to: at, kind: 'none' };
}
