import type { Prose } from '../model/story.ts';
import { list } from './clauseWords.ts';
import { isIrregularPast } from './verbs.ts';

/** How a story is told: in which tense, and to whom. */

/** What tells the tense of a story: pronoun and verb, "I wrote" against "I write". */
const TOLD = /\b(?:I|you|he|she|they)\s+(?:(?:\p{L}+ly|then|also|first)\s+)?(\p{L}+)/giu;
const PAST_AUXILIARY = list('was were had did could would');

const isPast = (word: string): boolean => word.endsWith('ed') || PAST_AUXILIARY.has(word) || isIrregularPast(word);

const balances = new WeakMap<Prose, number>();

/** Verbs after a personal pronoun that stand in the present, less those in the past. */
function presentBalance(prose: Prose): number {
  const known = balances.get(prose);
  if (known !== undefined) return known;
  let balance = 0;
  for (const [, verb = ''] of prose.text.matchAll(TOLD)) {
    balance += isPast(verb.toLowerCase()) ? -1 : 1;
  }
  balances.set(prose, balance);
  return balance;
}

/** True where more verbs after a personal pronoun stand in the present than in the past. Memoised by the prose objects. */
export const toldInPresent = (proses: readonly Prose[]): boolean =>
  proses.reduce((balance, prose) => balance + presentBalance(prose), 0) > 0;

const SELF = /(?<![\p{L}\p{N}'’])(?:I|[Ww]e)(?![\p{L}\p{N}./&-])/gu;
const OPENING_YOU = /^[^\p{L}]*You\s+(?:\p{L}+ly\s+)?(\p{L}+)/u;

/** `self`: says "I" or "we"; `you`: opens with what "You" did; `maxim`: opens with "You" in the present, as maxims do too. */
type Address = 'self' | 'you' | 'maxim' | 'none';

const addresses = new WeakMap<Prose, Address>();

/** Whom a sentence speaks of, outside of spoken words. Memoised by the prose. */
function addressOf(prose: Prose): Address {
  const known = addresses.get(prose);
  if (known) return known;
  const address = readAddress(prose);
  addresses.set(prose, address);
  return address;
}

function readAddress({ text, quoted }: Prose): Address {
  const isSpoken = (at: number): boolean => quoted.some(({ start, end }) => start <= at && at < end);
  if ([...text.matchAll(SELF)].some(({ index }) => !isSpoken(index))) return 'self';
  const you = OPENING_YOU.exec(text);
  if (!you || isSpoken(you[0].length - 1)) return 'none';
  return isPast(you[1]!.toLowerCase()) ? 'you' : 'maxim';
}

/**
 * True of a story that speaks to its writer, as a coach's notes do: more than twice as many sentences open with what "You"
 * did as say "I" or "we" (a coach may say "we both know"); without any of those, two that open with "You" are enough.
 */
export function toldToWriter(proses: readonly Prose[]): boolean {
  const count = { self: 0, you: 0, maxim: 0, none: 0 };
  for (const prose of proses) count[addressOf(prose)]++;
  return count.you > 2 * count.self || (count.self === 0 && count.maxim > 1);
}
