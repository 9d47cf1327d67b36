/** Holes of a template: what writers leave where a figure will go. */
import { HOLE_WORDS } from '../../data/quantityContext.ts';
import { CURRENCY_SIGNS } from '../../data/units.ts';
import type { Token } from '../words/tokens.ts';
import { blank, type Candidate } from './candidate.ts';
import { readPer } from './per.ts';
import { BY_SYMBOL, BY_WORD } from './units.ts';

const LETTERS = /^(?:x{1,4}|y{1,4}|n{1,4}|z)[km]?$/i;
const UNDECIDED = /^(?:tbd|tba|tbc)$/i;

/** Tokens between the brackets of a hole; longer brackets are remarks. */
const LONGEST_HOLE = 12;

/** "X%", "$XXk per year", "N hours", "TBD %", "[X%]", "$[amount]", "[number] ms". */
export function readHole(list: readonly Token[], at: number, previousNext: number): Candidate | undefined {
  const sign = list[at]?.joined && CURRENCY_SIGNS.has(list[at - 1]?.text ?? '');
  // A sign behind a number belongs to it: "0$".
  const currency = sign === true && at - 1 >= previousNext;
  if (list[at]?.kind === 'word') return readLetters(list, at, currency);
  return readBrackets(list, at, currency) ?? readBlank(list, at, currency);
}

/** "__ %", "$____": a blank to write on. */
function readBlank(list: readonly Token[], at: number, currency: boolean): Candidate | undefined {
  if (list[at]?.text !== '_' || list[at + 1]?.text !== '_') return undefined;
  let end = at + 1;
  while (list[end]?.text === '_' && list[end]?.joined) end += 1;
  const unit = list[end]?.text === '%' || BY_WORD.has(list[end]?.lower ?? '');
  return currency || unit ? hole(list, currency ? at - 1 : at, end) : undefined;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
]);

function readLetters(list: readonly Token[], at: number, currency: boolean): Candidate | undefined {
  const token = list[at] as Token;
  const undecided = UNDECIDED.test(token.text);
  if ((!undecided && !LETTERS.test(token.text)) || token.text === 'y') return undefined;
  const after = list[at + 1];
  const capital = token.text === token.text.toUpperCase();
  const percent = after?.text === '%' && (after.joined || capital);
  const unit = capital && !undecided && !token.joined && after?.kind === 'word' && BY_WORD.has(after.lower);
  return currency || percent || unit ? hole(list, currency ? at - 1 : at, at + 1) : undefined;
}

function readBrackets(list: readonly Token[], at: number, currency: boolean): Candidate | undefined {
  const closer = CLOSERS.get(list[at]?.text ?? '');
  if (closer === undefined) return undefined;
  let end = at + 1;
  while (end <= at + LONGEST_HOLE && list[end]?.text !== closer) end += 1;
  if (list[end]?.text !== closer) return undefined;
  const inside = list.slice(at + 1, end);
  if (!inside.some(({ text, lower }) => HOLE_WORDS.has(lower) || LETTERS.test(text) || UNDECIDED.test(text)))
    return undefined;
  return hole(list, currency ? at - 1 : at, end + 1);
}

/** The hole between two tokens, with the unit that is written in it or behind it. */
function hole(list: readonly Token[], first: number, end: number): Candidate {
  const own = { ...blank(first, end), style: 'placeholder' } as const;
  const sum = list.slice(first, end).find(({ text }) => CURRENCY_SIGNS.has(text));
  if (sum) {
    const per = readPer(list, { next: end, unit: CURRENCY_SIGNS.get(sum.text) ?? '', kind: 'money' });
    return { ...own, next: per.next, unit: per.unit, kind: per.kind };
  }
  const unitOf = (token: Token | undefined) =>
    LETTERS.test(token?.text ?? '') ? undefined : (BY_SYMBOL.get(token?.text ?? '') ?? BY_WORD.get(token?.lower ?? ''));
  const inside = list
    .slice(first + 1, end - 1)
    .map(unitOf)
    .find(Boolean);
  const behind = unitOf(list[end]);
  const unit = inside ?? behind;
  if (!unit) return own;
  const next = inside && unit !== behind ? end : end + 1;
  const per = readPer(list, { next, unit: unit.id, kind: unit.kind });
  return { ...own, next: per.next, unit: per.unit, kind: per.kind, base: unit.base };
}
