/** What a measure is spread over: a period, or a thing of which there are many. */
import { SCALES } from '../../data/numbers.ts';
import { FUNCTION_WORDS, RECURRENCES } from '../../data/quantityContext.ts';
import { FREQUENCIES } from '../../data/units.ts';
import { lowerAt, type Token } from '../words/tokens.ts';
import type { Measure } from './candidate.ts';
import { countedNoun, looksPlural } from './nouns.ts';
import { BY_SYMBOL, BY_WORD, timeSymbol, timeUnit } from './units.ts';
import { readWhole } from './whole.ts';

const ARTICLES = new Set(['a', 'an', 'each', 'every']);

/** "req/s", "deploy per month": a noun in any form before the period it is spread over. */
export function isSpread(list: readonly Token[], at: number): boolean {
  const [token, mark, period] = [list[at], list[at + 1], list[at + 2]];
  if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || !timeSymbol(period)) return false;
  return mark?.text === '/' ? mark.joined : mark?.lower === 'per' || ARTICLES.has(mark?.lower ?? '');
}

/** "/year", "per second", "a week", "per engineer per week": the periods or things the measure is spread over. */
export function readPer(list: readonly Token[], measure: Measure): Measure {
  const spread = readOnePer(list, measure);
  return spread.next === measure.next ? measure : readOnePer(list, spread);
}

function readOnePer(list: readonly Token[], measure: Measure): Measure {
  const at = measure.next;
  const token = list[at];
  const after = list[at + 1];
  const spread = (over: string, next: number): Measure => ({
    ...measure,
    next,
    unit: `${measure.unit}/${over}`,
    kind: measure.kind === 'count' ? 'rate' : measure.kind,
    base: undefined,
  });
  const spaced = token?.text === '/' && !token.joined && timeUnit(after) !== undefined;
  if (spaced || (token?.text === '/' && token.joined && after?.joined && after.kind === 'word')) {
    return spread(
      (BY_WORD.get(lowerAt(list, at + 1)) ?? BY_SYMBOL.get(after?.text ?? ''))?.id ?? lowerAt(list, at + 1),
      at + 2,
    );
  }
  if (token?.lower === 'per') {
    // "per thousand sessions", "per 1,000 rides".
    const scale = SCALES.get(after?.lower ?? '');
    const base = scale === undefined ? readWhole(list, at + 1) : { value: scale, next: at + 2 };
    const noun = base && countedNoun(list, base.next);
    if (base) return spread(`${base.value} ${lowerAt(list, noun ?? base.next)}`.trim(), (noun ?? base.next - 1) + 1);
    if (after?.kind === 'word' && after.lower !== 'cent')
      return spread(BY_WORD.get(after.lower)?.id ?? after.lower, at + 2);
  }
  const recurring = timeUnit(after)?.id ?? (RECURRENCES.has(after?.lower ?? '') ? after?.lower : undefined);
  if (token && ARTICLES.has(token.lower) && recurring !== undefined && !looksPlural(after))
    return spread(recurring, at + 2);
  const frequency = FREQUENCIES.get(token?.lower ?? '');
  if (token && frequency !== undefined && token.lower !== 'annual') return spread(frequency, at + 1);
  return measure;
}
