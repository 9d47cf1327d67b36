/** Numbers that name: a number behind the noun it designates ("hall 7") against one before the noun it counts. */
import { DOWNWARD, LOWERING, RAISING, UPWARD } from '../../data/change.ts';
import { CARDINALS } from '../../data/numbers.ts';
import { PLAIN_ADVERBS } from '../../data/persons.ts';
import {
  BARE_ADVERBIALS,
  DESIGNATOR_PLURALS,
  DESIGNATORS,
  FREEING_DETERMINERS,
  FUNCTION_WORDS,
  GIVING,
  HEDGES,
  METRICS,
  NUMBERED_NAMES,
  RELEASING,
  TIME_FRAME,
  VALUE_NOUNS,
  VERB_MARKERS,
} from '../../data/quantityContext.ts';
import { FREQUENCIES } from '../../data/units.ts';
import { list as wordList } from '../words/clauseWords.ts';
import { looksPast } from '../words/sentenceTokens.ts';
import { ARROWS, lowerAt, type Token } from '../words/tokens.ts';
import type { Candidate } from './candidate.ts';
import { countedNoun, endsPhrase, looksPlural } from './nouns.ts';

/** "step 2", "hall 7", "Fortune 500", "Llama 3 embeddings", "came over to 1.28". */
export function isName(list: readonly Token[], c: Candidate): boolean {
  const at = labelOf(list, c);
  const label = at === undefined ? undefined : list[at];
  if (at === undefined || !label) return false;
  // No part of a sequence and no model is below one; only versions are.
  if ((c.value ?? 1) < 1 && /\./.test(list[c.next - 1]?.text ?? ''))
    return /^(?:v|version|release|build)$/.test(label.lower);
  if (label.kind === 'number') return label.joined && list[at - 1]?.kind === 'word' && isCapitalName(list, at, c);
  if (label.kind !== 'word') return false;
  if (label.lower === 'no') return at < c.first - 1;
  if (DESIGNATORS.has(label.lower) && label.lower !== 'u' && (!counts(list, c) || !isFreed(list, at))) return true;
  // "the Big Four firms", "what Six Sigma people say": a number word in capitals inside its sentence.
  if (
    c.style === 'word' &&
    isCapital(list[c.first] as Token) &&
    [label, list[c.first + 1]].some((one) => one && isCapital(one))
  )
    return true;
  if (DESIGNATOR_PLURALS.has(label.lower)) return c.style === 'digits' && !counts(list, c);
  if (c.style !== 'digits' || METRICS.has(label.lower)) return false;
  const capital = isCapital(label);
  if (NUMBERED_NAMES.has(label.lower) && (!counts(list, c) || capital || label.lower === 'top')) return true;
  if (capital && at > 0) return isCapitalName(list, at, c);
  return isBareNoun(list, at, c) || isVersion(list, c) || (capital && isCapitalName(list, at, c));
}

/** The token that a number may designate: right before it, or before a colon, a "#" or the point of "no. 7". */
function labelOf(list: readonly Token[], c: Candidate): number | undefined {
  const at = c.first - 1;
  const mark = list[at]?.text;
  // "the next release, 24.04, will".
  const apposed = mark === ',' && list[c.next]?.text === ',' && c.noun === undefined;
  if (apposed && DESIGNATORS.has(lowerAt(list, at - 1)) && lowerAt(list, at - 2) !== 'per') return at - 1;
  if (mark === '.') return /^nr?o?$/.test(lowerAt(list, at - 1)) ? at - 1 : undefined;
  if (mark !== ':' && mark !== '#') return at;
  // "queries per page: 112 → 9", "older than a week: 58": a heading with more words says what is counted.
  const heading = list[at - 2] === undefined || list[at - 2]?.kind === 'mark' || mark === '#';
  const arrow = ARROWS.has(list[c.next]?.text ?? '');
  // "Ticket: 4711" names, "Team: 5 engineers" counts.
  const counting = mark === ':' && counts(list, c);
  return heading && !arrow && !counting && DESIGNATORS.has(lowerAt(list, at - 1)) ? at - 1 : undefined;
}

/** A plural behind the number is counted, unless it is the verb of what is named ("block 7 runs it"). */
const counts = (list: readonly Token[], c: Candidate): boolean =>
  c.noun !== undefined &&
  looksPlural(list[c.next - 1]) &&
  !(c.next === c.first + 2 && /^(?:it|the|an?|them|there|here|again|me|us|him|her)$/.test(lowerAt(list, c.next)));

/** How far a determiner may stand before the noun it belongs to ("the new internal platform"). */
const PHRASE_REACH = 3;

/** "on the new platform 40 teams work", "to seat 40 people": a noun with its own determiner, or a verb, names no number. */
function isFreed(list: readonly Token[], at: number): boolean {
  if (VERB_MARKERS.has(lowerAt(list, at - 1))) return true;
  for (let left = at - 1; left >= Math.max(0, at - PHRASE_REACH); left -= 1) {
    const word = lowerAt(list, left);
    if (FREEING_DETERMINERS.has(word)) return true;
    if (endsPhrase(list[left])) return false;
  }
  return false;
}

const isCapital = ({ text, lower }: Token): boolean =>
  /^\p{Lu}|\p{Ll}\p{Lu}/u.test(text) && text !== 'I' && !(FUNCTION_WORDS.has(lower) && /\p{Ll}|^.$/u.test(text));
const isInitialism = (token: Token | undefined): boolean =>
  token?.kind === 'number' || /^\p{Lu}{2,}|\p{Ll}\p{Lu}/u.test(token?.text ?? '');

/** "GTX 1080 cards", "X12 850 documents": a proper name before a number takes it in, unless a place or a person stands there. */
function isCapitalName(list: readonly Token[], at: number, c: Candidate): boolean {
  let start = at;
  while (
    start > 0 &&
    (list[start]?.joined ? !/^[(["“,;:]$/.test(list[start - 1]!.text) : isCapitalWord(list[start - 1]))
  )
    start -= 1;
  const initialism = isInitialism(list[at]);
  if (initialism && isCompared(list, c)) return false;
  const left = lowerAt(list, start - 1);
  // "re:Invent 2022" goes on over its mark.
  const inside = list[start]?.joined && list[start - 1]?.joined;
  const opening = start === 0 || (list[start - 1]?.kind === 'mark' && left !== ',' && !inside);
  if (opening && !initialism) return false;
  if (!counts(list, c)) return c.noun === undefined && countedNoun(list, c.next) === undefined;
  // "In Berlin 12 teams use it": a phrase of place or time opens the clause, or tells where.
  if (/^(?:in|at|across)$/.test(left)) return false;
  const clause = start === 1 || list[start - 2]?.kind === 'mark' || /^(?:and|but)$/.test(lowerAt(list, start - 2));
  if (clause && /^(?:on|by|since|from|within|for|with)$/.test(left)) return false;
  // "gave Anna 12 licences", "gave the CFO 12 reports".
  if (list[at]?.kind === 'number') return true;
  return !GIVING.has(left) && !(/^(?:the|our|my)$/.test(left) && GIVING.has(lowerAt(list, start - 2)));
}

const isCapitalWord = (token: Token | undefined): boolean => token?.kind === 'word' && isCapital(token);

const COMPARED = /^(?:vs|versus|against|compared|was|up|down|instead|→|->|=>)$/;

/** "WER 6.1 vs 6.2", "NDCG 0.41": a decimal below one, or one that is set against another, is a value and no version. */
function isCompared(list: readonly Token[], c: Candidate): boolean {
  if (!(list[c.next - 1]?.text ?? '').includes('.')) return false;
  if ((c.value ?? 1) < 1) return true;
  const at = /^[,(]$/.test(list[c.next]?.text ?? '') ? c.next + 1 : c.next;
  return COMPARED.test(lowerAt(list, at)) && list.slice(at + 1, at + 4).some(({ kind }) => kind === 'number');
}

const adverbs = wordList(PLAIN_ADVERBS);

/** Forms of "be", and prepositions of place, means and kind; those of time and of amount are left out, for values stand behind their nouns. */
const PLACING =
  /^(?:in|at|on|near|under|through|into|via|with|for|of|from|behind|beside|by|onto|off|outside|inside|is|was|are|were|be|been|became|called)$/;

/** Words before "to" behind which a place or a person follows and no verb ("moved to squad 4"). */
const LEADING =
  /^(?:moved?|moves|went|goes|came|comes|on|over|back|next|close|belongs?|belonged|assigned|switched|sent|shipped|handed|promoted|access|according|attached)$/;

/** Adverbs, participles, superlatives and adjectives by their endings, and the short adjectives that stand before a number. */
const NO_NOUN =
  /(?:ly|ed|ing|est|al|ous|ive|able|ible|ful|less|ic|ish|ary)$|^(?:another|other|old|new|whole|same|full|top|record|plus|minus|worth|due|equal|short|flat|steady|stable|constant)$/;

/** "in hall 7", "needed form 27": a singular without an article is no English, unless the number behind it is its name. */
function isBareNoun(list: readonly Token[], at: number, c: Candidate): boolean {
  if (!/^\d+$/.test(list[c.first]?.text ?? '') || c.noun !== undefined) return false;
  const word = lowerAt(list, at);
  if (looksPlural(list[at]) || word.length < 3 || NO_NOUN.test(word) || looksPast(word) || CARDINALS.has(word))
    return false;
  if (NOT_NAMING.some((words) => words.has(word)) || FREQUENCIES.has(word)) return false;
  const left = lowerAt(list, at - 1);
  if (PLACING.test(left) || (left === 'to' && LEADING.test(lowerAt(list, at - 2)))) return endsPhrase(list[c.next]);
  // "Server 12 is off", "Candidate 7 got the job".
  const opens = at === 0 || /^(?:[,;:.(—]|and|or|but)$/.test(left);
  const verb = lowerAt(list, c.next);
  return opens && (/^(?:is|are|was|were|has|had|will|can|could|does|did)$/.test(verb) || looksPast(verb));
}

const NOT_NAMING = [
  adverbs,
  FUNCTION_WORDS,
  HEDGES,
  VALUE_NOUNS,
  METRICS,
  UPWARD,
  DOWNWARD,
  TIME_FRAME,
  BARE_ADVERBIALS,
];

/** "step 4 of 9": a place in a sequence, and no part of a whole. */
export const isPlaceOf = (list: readonly Token[], c: Candidate): boolean =>
  c.kind === 'ratio' &&
  c.style === 'digits' &&
  DESIGNATORS.has(lowerAt(list, c.first - 1)) &&
  // "By the end of the year 26 of our 31 services …".
  !isFreed(list, c.first - 1);

/** "4K video", "5.1 sound": what is no whole number counts no thing, so it names a kind of it. */
export function isFormat(list: readonly Token[], c: Candidate): boolean {
  const noun = list[c.next];
  if (c.noun !== undefined || c.style !== 'digits' || c.unit !== '' || c.upper !== undefined || (c.value ?? 0) < 1)
    return false;
  if (!/^(?:\d+\.\d+|[48]K)$/.test(list.slice(c.first, c.next).reduce((text, token) => text + token.text, '')))
    return false;
  if (noun?.kind !== 'word' || noun.joined || isCapital(noun) || !endsPhrase(list[c.next + 1])) return false;
  return !NO_NOUN.test(noun.lower) && !NOT_NAMING.some((words) => words.has(noun.lower));
}

/** How far the verb may stand before the version it moves to. */
const VERSION_REACH = 8;

/** "upgraded from 12 to 15", "is on 1.4 now", "came over to 1.28": a bare number that software moves to or runs on. */
function isVersion(list: readonly Token[], c: Candidate): boolean {
  if (c.noun !== undefined || c.unit !== '' || c.value === undefined) return false;
  if (!endsPhrase(list[c.next]) && !ARROWS.has(list[c.next]?.text ?? '')) return false;
  const before = lowerAt(list, c.first - 1);
  const decimal = /^\d+\.\d+$/.test(list[c.first]?.text ?? '');
  if (decimal && /^(?:on|since)$/.test(before)) return true;
  if (!/^(?:to|from|on|of)$/.test(before)) return false;
  if (before === 'to' && lowerAt(list, c.first - 2) === 'over') return true;
  if (before === 'of') return decimal && lowerAt(list, c.first - 2) === 'part';
  for (let at = c.first - 2; at >= Math.max(0, c.first - VERSION_REACH); at -= 1) {
    const word = lowerAt(list, at);
    if (VALUE_NOUNS.has(word) || METRICS.has(word) || /^(?:[,;.:!?()]|went|times?)$/.test(word)) return false;
    if (LOWERING.has(word) || RAISING.has(word)) return false;
    if (RELEASING.has(word)) return true;
  }
  return false;
}

/** "steps 2 and 3": what is joined to a name is one. */
export function continuesName(list: readonly Token[], previous: Candidate, c: Candidate): boolean {
  const gap = list.slice(previous.next, c.first);
  return (
    gap.length > 0 &&
    gap.length <= 2 &&
    gap.every((token) => /^(?:and|or|to|through|instead|of|rather|than|not|,|-|–|\/|&)$/.test(token.lower)) &&
    c.noun === undefined
  );
}
