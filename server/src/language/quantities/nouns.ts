/** The counted noun behind a number, as far as the forms of words tell. */
import { FUNCTION_WORDS, IRREGULAR_PLURALS, PLAIN_PASTS } from '../../data/quantityContext.ts';
import { looksPast } from '../words/sentenceTokens.ts';
import { lowerAt, type Token } from '../words/tokens.ts';

/** "teams", "people": a noun that can be counted, as far as its form tells. */
export const looksPlural = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (IRREGULAR_PLURALS.has(token.lower.replace(/'s$/, '')) ||
    (/[^suiy']s$/.test(token.lower) &&
      token.lower.length > (token.joined ? 2 : 3) &&
      !FUNCTION_WORDS.has(token.lower)) ||
    /ys$/.test(token.lower) ||
    // "VPs", "vCPUs".
    /\p{Lu}s$/u.test(token.text));

/** True where no noun goes on with a phrase: at the end, at a mark and at a function word. */
export const endsPhrase = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || FUNCTION_WORDS.has(token.lower);

/** How far a counted noun may stand behind its number: "12 other senior engineers". */
const NOUN_REACH = 4;

/** Index of the counted noun at or after a token, over adjectives; undefined where a function word or a mark comes first. */
export function countedNoun(list: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + NOUN_REACH; at += 1) {
    const token = list[at];
    if (token?.kind !== 'word') return undefined;
    // "0 data losses".
    if (looksPlural(token)) return IRREGULAR_PLURALS.has(token.lower) && looksPlural(list[at + 1]) ? at + 1 : at;
    if (PLAIN_PASTS.has(token.lower)) return undefined;
    if (FUNCTION_WORDS.has(token.lower) && token.lower !== 'more' && token.lower !== 'fewer') return undefined;
    // "2 S3 buckets": a name of letters and digits is one word.
    if (list[at + 1]?.kind === 'number' && list[at + 1]?.joined) at += 1;
    if (list[at + 1]?.text === '-' && list[at + 1]?.joined) at += 1;
  }
  return undefined;
}

/** Index of the noun behind "one" or "a single", over adjectives, where its phrase ends there or a verb form follows. */
export function singleNoun(list: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + NOUN_REACH && !endsPhrase(list[at]); at += 1) {
    const after = list[at + 1];
    if (list[at]?.kind !== 'word' || looksPast(lowerAt(list, at))) return undefined;
    if (endsPhrase(after) || looksPast(after?.lower ?? '')) return at;
  }
  return undefined;
}

/** Index after a plural of letters and digits ("SEV1s", "P1s"); undefined where none stands at the token. */
export function gluedPlural(list: readonly Token[], at: number): number | undefined {
  const [number, ending] = [list[at + 1], list[at + 2]];
  const glued = list[at]?.kind === 'word' && number?.kind === 'number' && number.joined;
  return glued && ending?.joined && ending.lower === 's' ? at + 3 : undefined;
}
