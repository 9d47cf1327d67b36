/** Verbs that say how far something went, and where their clause takes "from … to …". */
import { BETTERING, LOWERING, RAISING, UNSCALED } from '../../data/change.ts';
import { CLAUSE_BREAKS } from '../../data/quantityContext.ts';
import { COPULAS } from '../../data/vague.ts';
import type { Prose } from '../../model/story.ts';
import { type Token, tokens } from '../words/tokens.ts';

const lower = (list: readonly Token[], at: number): string => list[at]?.lower ?? '';

export const isChange = (word: string): boolean => LOWERING.has(word) || RAISING.has(word) || BETTERING.has(word);

/** Index after a verb of change at a token, "went down" among them; the same index where there is none. */
export function afterChange(list: readonly Token[], at: number): number {
  const word = lower(list, at);
  if (isChange(word)) return at + 1;
  const moves = COPULAS.has(word) || /^(?:g(?:o|oes|oing|one)|went|c(?:ome|omes|oming|ame))$/.test(word);
  return moves && /^(?:up|down)$/.test(lower(list, at + 1)) ? at + 2 : at;
}

/** Before these a word of change is a noun: "the drop", "with increase", "its cut". */
const NOUN_BEFORE =
  /^(?:an?|the|this|that|these|of|in|for|with|without|on|after|my|our|their|its|his|her|your|no|any)$/;

/** Characters of a sentence that are read, as for its figures. */
const LONGEST_SENTENCE = 20_000;

/**
 * The index in the text behind the first clause with a verb of change, where "from … to …" can follow. Undefined where
 * no verb takes it, or where its clause has such a phrase already.
 */
export function placeForChange({ text }: Prose, from = 0): number | undefined {
  const list = tokens(text.slice(0, LONGEST_SENTENCE));
  let at = 0;
  while (at < list.length) {
    const begin = afterChange(list, at);
    const noun = NOUN_BEFORE.test(lower(list, at - 1));
    if (begin === at || noun || UNSCALED.has(lower(list, at)) || (list[at]?.start ?? 0) < from) {
      at += 1;
      continue;
    }
    let end = begin;
    let bound = false;
    while (end < list.length && (!endsClause(list[end] as Token) || isListing(list, end))) {
      bound ||= /^(?:from|to|by)$/.test(lower(list, end));
      end += 1;
    }
    if (!bound) return list[end - 1]?.end;
    at = end;
  }
  return undefined;
}

/** "onboarding, support and sales.": a comma or "and" between objects ends nothing. */
function isListing(list: readonly Token[], at: number): boolean {
  const [mark, one, next] = [list[at], list[at + 1], list[at + 2]];
  if (one?.kind !== 'word') return false;
  if (mark?.text === ',') return /^(?:and|or|,)$/.test(next?.lower ?? '');
  return /^(?:and|or)$/.test(mark?.lower ?? '') && (next === undefined || /^[.!?]$/.test(next.text));
}

const endsClause = ({ kind, text, lower: word }: Token): boolean =>
  kind === 'mark' ? /^[,;:.!?…—–()[\]{}"“”]$/.test(text) : CLAUSE_BREAKS.has(word);
