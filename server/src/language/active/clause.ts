import {
  BEFORE_VERB,
  BY_ITSELF,
  IMPERSONAL_STATES,
  PARTICLES,
  PHRASAL_PREPOSITIONAL,
  PREPOSITIONAL,
  STANDING_PARTICIPLES,
} from '../../data/rewrite.ts';
import { keepsNoun } from '../passives/hasOrIs.ts';
import type { Passive } from '../passives/passives.ts';
import { AUXILIARIES, isAdverb, isNounish, list, NOUN_STARTS, phraseFrom, type Word } from '../words/clauseWords.ts';
import { isParticiple } from '../words/participleForms.ts';
import { baseOf } from '../words/verbs.ts';
import { isRaising } from './whole.ts';

/** What decides whether a passive clause can be turned round, and where its parts end. */

export const beforeVerb = list(BEFORE_VERB);
const particles = list(PARTICLES);
const prepositional = list(PREPOSITIONAL);
const phrasal = new Set(PHRASAL_PREPOSITIONAL.trim().split('\n'));
const standing = STANDING_PARTICIPLES.trim()
  .split('\n')
  .map((phrase) => phrase.split(' '));
const byItself = list(BY_ITSELF);
const impersonalStates = list(IMPERSONAL_STATES);
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
  (words[at + 1]?.tags.has('Noun') === true &&
    /^(?:of|to|in|for)$/.test(words[at + 2]?.is ?? '') &&
    lightVerbs.has(words[at]!.is)) ||
  // "was made use of", "was set fire to": the preposition has lost its noun.
  (/^(?:of|to|in|for|with|on)$/.test(words[at + 2]?.is ?? '') &&
    /^\s*$/.test(words[at + 2]!.gap) &&
    (!words[at + 3] || words[at + 3]!.is === 'by' || /[,;:.!?]/.test(words[at + 3]!.gap)) &&
    !phrasal.has(`${words[at]!.is} ${words[at + 1]!.is} ${words[at + 2]!.is}`));

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

/** "while still hot", "once in port": a clause that left its subject out. */
function describesOldSubject(words: readonly Word[], at: number): boolean {
  if (!/^(?:while|when|once|until|till|though|although|if|unless)$/.test(words[at]!.is)) return false;
  let j = at + 1;
  while (words[j] && (isAdverb(words[j]!) || words[j]!.is === 'not')) j++;
  const word = words[j];
  if (!word || word.name || impersonalStates.has(word.is)) return false;
  const next = words[j + 1];
  const ends = !next || /[,;:.!?)]/.test(next.gap);
  return (
    (ends && word.tags.has('Adjective')) ||
    (word.tags.has('Preposition') && !word.tags.has('Conjunction') && word.is !== 'after')
  );
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
    if (describesOldSubject(words, j)) return true;
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
  // "built to last".
  if (next.is === 'to' && (after?.is === 'last' || after?.tags.has('Infinitive'))) return { to: at, kind: 'none' };
  if (!bound && phraseFrom(words, at + 1)) return { to: at, kind: 'none' };
  const ends = bound || endsAfterAdverbs(words, at + 2);
  const strands = /^(?:at|on|with|for|about|into|upon|after|over|through|in|to|of|from)$/.test(next.is);
  return strands && ends ? { to: at + 1, kind: 'preposition' } : { to: at, kind: 'none' };
}
