import { list } from '../words/clauseWords.ts';
import { adverbLength, BE, DETERMINERS, DO, HAVE, MODALS, type Part, withoutNot } from '../words/sentenceTokens.ts';
import { isIrregularParticiple } from '../words/verbs.ts';

/** The verb of a subject: its auxiliaries in order and the first word that is none. Numbers are token indexes. */
export interface VerbGroup {
  /** What a contraction on the subject stands for ("ve", "re", "ll", "d"). */
  readonly contracted: string | undefined;
  /** "all", "both", "each", "ourselves" or "together" right after the subject or inside the group. */
  readonly floating: readonly number[];
  readonly auxiliaries: readonly number[];
  /** The main verb, or what follows a "be" or "have" that is itself the main verb. Undefined at the end of the clause. */
  readonly main: number | undefined;
}

const FLOATING = list('all both each ourselves together');
const NON_FINITE_AUXILIARIES = list('been being be having');
/** A parenthesis between subject and verb is short: "we, in the end, moved it". */
const LONGEST_PARENTHESIS = 10;

const isAuxiliary = (is: string): boolean => {
  const bare = withoutNot(is);
  return MODALS.has(bare) || BE.has(bare) || HAVE.has(bare) || DO.has(bare) || NON_FINITE_AUXILIARIES.has(bare);
};

/** Steps over ", in the end," and "(in May)". */
function overParenthesis(all: readonly Part[], at: number): number {
  const open = all[at]?.text;
  const close = open === ',' ? ',' : open === '(' ? ')' : undefined;
  if (!close) return at;
  if (open === ',' && /^(?:and|but|or|so|i|which|who)$/.test(all[at + 1]?.is ?? '')) return at;
  for (let j = at + 1; j < all.length && j <= at + LONGEST_PARENTHESIS; j++) {
    if (/^[.;:!?]$/.test(all[j]!.text)) return at;
    if (all[j]!.text === close) return j + 1;
  }
  return at;
}

/** Reads the verb to the right of the subject at `subject`. An auxiliary before it belongs to `fronted`. */
export function verbGroup(all: readonly Part[], subject: number, fronted?: number): VerbGroup {
  const contracted = all[subject]?.is.split("'")[1];
  const floating: number[] = [];
  const auxiliaries: number[] = fronted === undefined ? [] : [fronted];
  let at = overParenthesis(all, subject + 1);
  for (;;) {
    const part = all[at];
    if (part?.kind !== 'word') break;
    if (FLOATING.has(part.is) && floats(all, at, auxiliaries.length > 0 || contracted !== undefined)) {
      floating.push(at);
      at++;
    } else if (isAuxiliary(part.is)) {
      auxiliaries.push(at);
      at++;
    } else {
      // "We've since moved": behind an auxiliary it is an adverb.
      const since = part.is === 'since' && (auxiliaries.length > 0 || contracted !== undefined);
      const adverb = since ? 1 : adverbLength(all, at);
      if (adverb === 0) break;
      at += adverb;
    }
    at = overParenthesis(all, at);
  }
  const main = all[at]?.kind === 'word' || all[at]?.kind === 'number' ? at : undefined;
  return { contracted, floating, auxiliaries, main };
}

/** "we all agreed", "we have both agreed"; in "we have both keys" the word belongs to the object. */
function floats(all: readonly Part[], at: number, afterAuxiliary: boolean): boolean {
  const next = all[at + 1];
  if (next?.kind !== 'word') return false;
  if (all[at]!.is === 'all' && next.is === 'but') return false;
  if (!afterAuxiliary || /^(?:ourselves|together)$/.test(all[at]!.is)) return true;
  const before = all[at - 1]!.is;
  const bare = withoutNot(before);
  const leads = BE.has(bare) || MODALS.has(bare) || /^we'(?:re|ll)$/.test(before) || (DO.has(bare) && bare !== before);
  if (leads) return !DETERMINERS.has(next.is) && next.is !== 'of';
  return adverbLength(all, at + 1) > 0 || isAuxiliary(next.is) || isParticipial(next.is);
}

export const isParticipial = (is: string): boolean =>
  (is.endsWith('ed') && is.length > 3) ||
  (/.{2}ing$/.test(is) && !/^(?:any|every|no|some)?thing$/.test(is)) ||
  isIrregularParticiple(is);
