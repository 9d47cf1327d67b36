import { INFORMAL_PARTICIPLES, NO_PARTICIPLES } from '../data/participles.ts';
import { isIrregularParticiple } from './verbs.ts';

const noParticiples = new Set(NO_PARTICIPLES.trim().split(/\s+/));
const informal = new Set(INFORMAL_PARTICIPLES.trim().split(/\s+/));

/** True of a word in lower case that has the shape of a past participle and is not known to be something else. */
export function isParticiple(word: string): boolean {
  if (noParticiples.has(word)) return false;
  return /[a-z]ed$/.test(word) || isIrregularParticiple(word) || informal.has(word);
}

/** A form of "be" or "get", contracted or without its apostrophe too. */
const AUXILIARY =
  /\b(?:(?:am|is|are|was|were|be|been|being|gets?|got|getting|gotten|im|youre|theyre|hes|shes|thats|its)(?![\p{L}])|(?:is|are|was|were|ai)n['’]?t\b)|['’](?:s|re|m)\b/iu;
const WORD = /\p{L}+/gu;

/** A test on raw words that lets about one sentence in eight through to the tagger. Linear in the length of the text. */
export function mayHoldPassive(text: string): boolean {
  if (!AUXILIARY.test(text)) return false;
  for (const [word] of text.matchAll(WORD)) if (isParticiple(word.toLowerCase())) return true;
  return false;
}
