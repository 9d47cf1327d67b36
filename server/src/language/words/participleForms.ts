import { MIDDLE_ADVERBS, MIDDLE_PHRASES } from '../../data/adverbs.ts';
import { FEELINGS, INFORMAL_PARTICIPLES, NO_PARTICIPLES, STATES } from '../../data/participles.ts';
import { TIME_NOUNS } from '../../data/persons.ts';
import { isIrregularParticiple } from './verbs.ts';

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/)));

const noParticiples = setOf(NO_PARTICIPLES);
const informal = setOf(INFORMAL_PARTICIPLES);
const states = setOf(FEELINGS, STATES);
const middle = setOf(MIDDLE_ADVERBS, MIDDLE_PHRASES);

/** True of a word in lower case that has the shape of a past participle and is not known to be something else. */
export function isParticiple(word: string): boolean {
  if (noParticiples.has(word)) return false;
  return /[a-z]ed$/.test(word) || isIrregularParticiple(word) || informal.has(word);
}

/** True of "worried" and "limited": behind a "be" they tell what the subject is like, not what was done to it. */
export const tellsState = (participle: string): boolean => states.has(participle);

/** A form of "be" or "get", contracted or without its apostrophe too. */
const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|being|get|gets|got|getting|gotten|im|youre|theyre|hes|shes|thats|its|(?:is|are|was|were|ai)n['’]?t|i['’]m|(?:you|we|they)['’]re|(?:it|that|this|what|who|which|there|he|she|here|where|how|[a-z]+thing|everyone)['’]s)$/;
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;

/** The same forms anywhere in a text: most sentences hold none, and need no look at their words. */
const SOME_AUXILIARY =
  /\b(?:am|is|are|was|were|be|been|being|g[eo]t(?:s|ten|ting)?|im|youre|theyre|hes|shes|thats|its|(?:is|are|was|were|ai)nt)\b|n['’]t\b|['’](?:m|re|s)\b/i;

/** The farthest an inverted subject or a parenthesis moves the participle from its auxiliary, in words. */
const FARTHEST = 14;

const JOINERS = setOf('and or but');
/** Words right before an auxiliary that can come before its subject. */
const INVERTS = setOf('who what which when where why how nor neither than so');
/** Words at the head of a clause whose auxiliary can come before its subject, and how many words later it still can. */
const OPENS_INVERSION = setOf('what which how whose not only never nowhere seldom rarely hardly such');
const INVERSION_REACH = 6;
/** "at no point was …": behind a preposition these open an inversion too. */
const NEGATES = setOf('no neither');
const PREPOSITIONS = setOf('at in on under by to for with from');
/** What can open a time between an auxiliary and its participle ("was on Friday charged"), and what ends it. */
const OPENS_TIME = setOf('on in at last this for');
const timeNouns = setOf(TIME_NOUNS);

/**
 * A test on raw words that lets about one sentence in ten through to the tagger: an auxiliary, and a participle after it
 * with nothing but adverbs, a parenthesis or the subject of a question between. Linear in the length of the text.
 */
export function mayHoldPassive(text: string): boolean {
  if (!SOME_AUXILIARY.test(text)) return false;
  let distance = Number.POSITIVE_INFINITY;
  let loose = false;
  let timed = false;
  let marked = false;
  let end = 0;
  let index = 0;
  let opening = false;
  let before = '';
  let opener = Number.NEGATIVE_INFINITY;
  const question = text.includes('?');
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    const opensClause = index <= 1 || /[,;:.–—]\s*$/.test(text.slice(Math.max(0, match.index - 3), match.index));
    if (AUXILIARY.test(word)) {
      // "Attached is the draft."
      if (opening && index <= FARTHEST) return true;
      distance = 0;
      timed = false;
      marked = false;
      loose =
        question ||
        index === 0 ||
        (index === 1 && JOINERS.has(before)) ||
        INVERTS.has(before) ||
        index - opener <= INVERSION_REACH;
    } else {
      if (isParticiple(word)) {
        if (
          distance <= FARTHEST &&
          (loose || distance <= 1 || (timed && (timeNouns.has(before) || before === 'in'))) &&
          (before === 'being' || isAct(word, text, match.index))
        )
          return true;
        opening ||= opensClause;
      }
      marked ||= /[,–—(-]/.test(text.slice(end, match.index));
      timed ||= distance === 0 && OPENS_TIME.has(word);
      distance += 1;
      if (middle.has(word) || word.endsWith('ly')) distance -= 1;
      else if (marked && (distance === 1 || timed)) loose = true;
    }
    if (opensClause ? OPENS_INVERSION.has(word) || NEGATES.has(word) : NEGATES.has(word) && PREPOSITIONS.has(before))
      opener = index;
    before = word;
    end = match.index + word.length;
    index += 1;
  }
  return false;
}

/** "was worried" tells a state, unless a "by" or a particle right behind it makes it an act. */
const isAct = (word: string, text: string, at: number): boolean =>
  !states.has(word) || /^[^,;.]*?\b(?:by|up|out|off|down|away|into|to|with|of)\b/i.test(text.slice(at, at + 40));
