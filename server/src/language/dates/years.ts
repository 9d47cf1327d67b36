/** Four digits that are a year, and those that count something. */

import { BEFORE_YEAR, RANGE_WORDS, YEAR_OWNERS } from '../../data/calendar.ts';
import { LOWERING, RAISING } from '../../data/change.ts';
import { FUNCTION_WORDS } from '../../data/quantityContext.ts';
import type { Token } from '../words/tokens.ts';
import { isYear, months } from './months.ts';
import type { Reader } from './reading.ts';

export const yearOf = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' && /^\d{4}$/.test(token.text) && isYear(Number(token.text)) ? Number(token.text) : undefined;

/** "22" is 2022 and "98" is 1998. */
export const fullYear = (digits: string): number => Number(digits) + (Number(digits) < 50 ? 2000 : 1900);

/** "2024" or "'24". */
export function readYearWord(list: readonly Token[], at: number): { year: number; next: number } | undefined {
  const year = yearOf(list[at]);
  if (year !== undefined) return { year, next: at + 1 };
  const digits = list[at + 1];
  if (!/^['’‘]$/.test(list[at]?.text ?? '') || !digits?.joined || !/^\d\d$/.test(digits.text)) return undefined;
  if (list[at + 2]?.joined && list[at + 2]?.kind === 'word') return undefined;
  return { year: fullYear(digits.text), next: at + 2 };
}

/** True where the four digits count something: "2000 users", "2000%", "2000 more". */
export function isCount(list: readonly Token[], at: number): boolean {
  const after = list[at + 1];
  if (after?.kind !== 'word') return '%×€$£'.includes(after?.text ?? ' ');
  return (
    after.lower === 'more' ||
    (/^\p{Ll}+s$/u.test(after.text) && !/wards$/.test(after.text) && !FUNCTION_WORDS.has(after.lower))
  );
}

/** Nothing but a mark, the end or a function word follows: "2018 of them" counts. */
const standsAlone = (list: readonly Token[], at: number): boolean =>
  list[at + 1]?.kind !== 'word' || (FUNCTION_WORDS.has(list[at + 1]!.lower) && list[at + 1]!.lower !== 'of');

/** True where the words before a four-digit number, or the other end of its range, make it a year. */
function datedByNeighbours(list: readonly Token[], at: number): boolean {
  const before = list[at - 1];
  const beyond = list[at - 2];
  if (before === undefined) return list[at + 1]?.lower !== 'of';
  if (before.kind === 'mark') return !'+-−$€£~≈<>=#@"“\''.includes(before.text) && standsAlone(list, at);
  // "the 2024 season": a count would have a plural behind it.
  if (/^(?:the|our|this|that|my|their)$/.test(before.lower)) return /^\p{Ll}+$/u.test(list[at + 1]?.text ?? '');
  if (before.lower === 'of') return YEAR_OWNERS.has(beyond?.lower ?? '');
  // "as early as 2021", "no later than 2022".
  if (before.lower === 'as' || before.lower === 'than') return /^(?:earl|late|recent)/.test(beyond?.lower ?? '');
  // "in 2020 and 2021", but not "in 2020 and 2000 more".
  if (before.lower === 'and' && !BEFORE_YEAR.has(list[at - 3]?.lower ?? '') && list[at - 3]?.lower !== 'between')
    return false;
  const partner = before.lower === 'to' || before.lower === 'and' ? beyond : list[at + 2];
  const isPaired = yearOf(partner) !== undefined && !isCount(list, at + 2);
  if (before.lower === 'from') return isPaired || isOrigin(list, at);
  if (before.lower === 'to' || before.lower === 'and' || before.lower === 'between') return isPaired;
  return BEFORE_YEAR.has(before.lower) || RANGE_WORDS.has(before.lower);
}

/** How far the second figure of a change may stand behind its first. */
const CHANGE_REACH = 6;

/** "an endpoint from 2009", but neither "from 2000 to 300" nor "down from 2000". */
function isOrigin(list: readonly Token[], at: number): boolean {
  const head = list[at - 2];
  if (/^onwards?$/.test(list[at + 1]?.lower ?? '')) return true;
  if (head?.kind !== 'word' || LOWERING.has(head.lower) || RAISING.has(head.lower)) return false;
  if (/^(?:down|up|went|goes|go|moved|came)$/.test(head.lower)) return false;
  return !list.slice(at + 1, at + CHANGE_REACH).some(({ lower }) => /^(?:to|into|down|up|→|->|=>)$/.test(lower));
}

/** "in 2024", "since '19", "(2018)"; a four-digit number before a plural is a count ("2000 users"). */
export const readYear: Reader = (list, at) => {
  const found = readYearWord(list, at);
  if (!found) return undefined;
  if (list[at]?.kind === 'mark' && !BEFORE_YEAR.has(list[at - 1]?.lower ?? '')) return undefined;
  const last = found.next - 1;
  const after = list[found.next];
  if (after?.joined && after.kind === 'word')
    return after.lower === 's' && found.year % 10 === 0 ? { next: found.next + 1, period: undefined } : undefined;
  const toward = after?.lower === 'to' || after?.text === '→' || after?.text === '->';
  if (toward && list[found.next + 1]?.kind === 'number' && yearOf(list[found.next + 1]) === undefined) return undefined;
  if (/["“]/.test(list[at - 1]?.text ?? '') && /["”]/.test(after?.text ?? ''))
    return { next: found.next, period: undefined };
  if (isCount(list, last) || !datedByNeighbours(list, at)) return undefined;
  return { next: found.next, period: months(found.year, 1, 12) };
};
