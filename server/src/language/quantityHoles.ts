/** Holes of a template: what writers leave where a figure will go. */
import { CURRENCY_SIGNS } from '../data/units.ts';
import { blank, type Candidate } from './quantityCandidate.ts';
import type { Token } from './tokens.ts';

/** The letters writers leave where a figure will go: "X%", "$XX", "NN users". */
export function readLetterHole(list: readonly Token[], at: number): Candidate | undefined {
  const token = list[at] as Token;
  if (!/^(?:x{1,4}|y{1,4}|n{1,4}|z)[km]?$/i.test(token.text) || token.text === 'y') return undefined;
  const before = list[at - 1];
  const after = list[at + 1];
  const currency = token.joined && CURRENCY_SIGNS.has(before?.text ?? '');
  const percent = after?.text === '%' && (after.joined || token.text === token.text.toUpperCase());
  if (!currency && !percent) return undefined;
  return {
    ...blank(currency ? at - 1 : at, percent ? at + 2 : at + 1),
    unit: percent ? '%' : (CURRENCY_SIGNS.get(before?.text ?? '') ?? ''),
    kind: percent ? 'share' : 'money',
    style: 'placeholder',
  };
}
