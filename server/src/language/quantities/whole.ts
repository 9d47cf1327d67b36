/** Parts of a whole: "3 of 12", "4.8/5", "1 in 10k". */
import { SCALE_LETTERS, SCALES } from '../../data/numbers.ts';
import { POINTING_BACK } from '../../data/quantityContext.ts';
import { lowerAt, type Token } from '../words/tokens.ts';
import type { Measure } from './candidate.ts';
import { readWords } from './numberWords.ts';
import { digitsValue, type Numeral, spacedGroups } from './numeral.ts';
import { BY_WORD } from './units.ts';

/** The number a ratio ends on ("of 12", "out of the 12", "/5"), with the token after it. */
export function readWhole(
  list: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | undefined {
  const determiner = POINTING_BACK.has(lowerAt(list, at)) || /^(?:all|every)$/.test(lowerAt(list, at)) ? at + 1 : at;
  const token = list[determiner];
  if (token?.kind === 'number') {
    const grouped = spacedGroups(list, determiner);
    if (grouped) return grouped;
    const value = digitsValue(token.text);
    const glued = list[determiner + 1];
    const letter = glued?.joined ? SCALE_LETTERS.get(glued.text) : undefined;
    if (value === undefined) return undefined;
    if (glued?.joined && letter === undefined && (glued.kind === 'word' || '%/-'.includes(glued.text)))
      return undefined;
    const scale = letter ?? SCALES.get(glued?.lower ?? '');
    return scale === undefined ? { value, next: determiner + 1 } : { value: value * scale, next: determiner + 2 };
  }
  const numeral = token?.kind === 'word' ? readWords(list, determiner) : undefined;
  return numeral?.style === 'word' ? { value: numeral.value, next: numeral.next } : undefined;
}

/** Equal halves of a fraction that are no score: one to one, and an even split. */
const EVEN_SPLITS = new Set([1, 50]);

/** "3 of 12", "4.8/5", "one in five". */
export function readRatio(list: readonly Token[], numeral: Numeral): Measure | undefined {
  const at = numeral.next;
  const word = list[at];
  const out = word?.lower === 'out' && list[at + 1]?.lower === 'of';
  if (word?.text === '/' && word.joined) {
    const ordinal = list[at + 2]?.joined && /^(?:th|rd|nd|st)$/.test(lowerAt(list, at + 2));
    if (ordinal) {
      const part = digitsValue(list[at + 1]?.text ?? '');
      return part ? { next: at + 3, unit: '', kind: 'share', value: numeral.value / part } : undefined;
    }
    const whole = list[at + 1]?.joined ? readWhole(list, at + 1) : undefined;
    if (!whole || numeral.value > whole.value || whole.value === 0) return undefined;
    if (numeral.value === whole.value && EVEN_SPLITS.has(whole.value)) return undefined;
    // "fell by 4/5" is a part, "rose to 4/5" a score.
    if (lowerAt(list, numeral.first - 1) === 'by' && Number.isInteger(numeral.value))
      return { next: whole.next, unit: '', kind: 'share', value: numeral.value / whole.value };
    return { next: whole.next, unit: `/${whole.value}`, kind: 'ratio' };
  }
  if (!out && word?.lower !== 'of' && word?.lower !== 'in') return undefined;
  // "every one of the 38 accounts" are 38.
  if (lowerAt(list, numeral.first - 1) === 'every') return undefined;
  const whole = readWhole(list, out ? at + 2 : at + 1);
  if (!whole || numeral.value > whole.value) return undefined;
  const measured =
    BY_WORD.has(list[whole.next]?.lower ?? '') || (list[whole.next]?.joined && list[whole.next]?.text === '%');
  const year = whole.value >= 1900 && whole.value < 2100 && /^\d{4}$/.test(list[whole.next - 1]?.text ?? '');
  if (word?.lower === 'in' && (numeral.value > 10 || numeral.value === whole.value || measured || year))
    return undefined;
  return { next: whole.next, unit: `/${whole.value}`, kind: 'ratio' };
}
