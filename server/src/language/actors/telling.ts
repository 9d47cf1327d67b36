import type { Prose } from '../../model/story.ts';
import { mainClause } from '../clauses/mainClause.ts';
import { list } from '../words/clauseWords.ts';
import type { Part } from '../words/sentenceTokens.ts';
import { isIrregularPast } from '../words/verbs.ts';

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

/**
 * How a story names its writer: as "I" (also where the "I" is left out), as "you" in notes that speak to them, or by name
 * and pronoun where it is told in the third person.
 */
export type Teller =
  | { readonly kind: 'I' | 'you' }
  | { readonly kind: 'named'; readonly name: string; readonly pronoun: string | undefined };

const FIRST: Teller = { kind: 'I' };
const SECOND: Teller = { kind: 'you' };

const sameTeller = (a: Teller, b: Teller): boolean =>
  a === b || (a.kind === 'named' && b.kind === 'named' && a.name === b.name && a.pronoun === b.pronoun);

/** The same reading of sentences, memoised by the prose for the teller who asked last. */
export function onceForTeller<T>(read: (prose: Prose, teller: Teller) => T): (prose: Prose, teller: Teller) => T {
  const known = new WeakMap<Prose, { readonly teller: Teller; readonly value: T }>();
  return (prose, teller) => {
    const before = known.get(prose);
    if (before && sameTeller(before.teller, teller)) return before.value;
    const value = read(prose, teller);
    known.set(prose, { teller, value });
    return value;
  };
}

/** The subject of a sentence. A "you" in the present may be a maxim's: "You learn to ask". */
interface Address {
  readonly subject: 'you' | 'maxim' | 'named' | 'pronoun' | 'none' | undefined;
  /** The name or the third-person pronoun that is the subject. */
  readonly word: string;
}

const NO_NAMES = list('i we it there this that these those nobody everybody everyone nothing one two three some');

/** Whom a sentence names outside of spoken words: the writer as "I" or "we", and anybody as "you". */
interface Mentions {
  readonly self: 'I' | 'we' | undefined;
  readonly you: boolean;
}

const mentions = new WeakMap<Prose, Mentions>();

/** Memoised by the prose. */
function mentionsOf(prose: Prose): Mentions {
  const known = mentions.get(prose);
  if (known) return known;
  const isSpoken = (at: number): boolean => prose.quoted.some(({ start, end }) => start <= at && at < end);
  const said = [...prose.text.matchAll(SELF)].filter(({ index }) => !isSpoken(index)).map(([word]) => word);
  const self = said.includes('I') ? 'I' : said.length > 0 ? 'we' : undefined;
  const found: Mentions = { self, you: /\byou\b/i.test(prose.text) };
  mentions.set(prose, found);
  return found;
}

const addresses = new WeakMap<Prose, Address>();

/** Memoised by the prose. */
function addressOf(prose: Prose): Address {
  const known = addresses.get(prose);
  if (known) return known;
  const address = subjectOf(prose);
  addresses.set(prose, address);
  return address;
}

/** "Priya", "Jean-Luc", "Hye-jin": the second half of a name may stand in lower case. */
const isNamePart = (part: Part, before: Part | undefined): boolean =>
  part.text === '-' ? part.joined : /^\p{Lu}\p{Ll}+$/u.test(part.text) || (before?.text === '-' && part.joined);

function subjectOf(prose: Prose): Address {
  const clause = mainClause(prose);
  if (!clause) return { subject: undefined, word: '' };
  const { words, subject, group } = clause;
  if (!subject) return { subject: 'none', word: '' };
  const { is, text } = words[subject.from]!;
  const word = is.split("'")[0]!;
  const verb = words[group.auxiliaries[0] ?? group.main ?? -1]?.is ?? '';
  if (word === 'you')
    return { subject: isPast(verb.replace(/n't$/, '')) || group.contracted === 'd' ? 'you' : 'maxim', word };
  if (/^(?:he|she|they)$/.test(word)) return { subject: 'pronoun', word };
  const isName =
    !NO_NAMES.has(word) &&
    words.slice(subject.from, subject.to + 1).every((part, n, all) => isNamePart(part, all[n - 1]));
  return { subject: isName ? 'named' : undefined, word: isName ? text : '' };
}

/**
 * How the story with these sentences names its writer. It speaks to them where sentences in which "you" did something
 * outnumber those that say "we" (a coach may say "we both know") and, twice over, those that say "I"; without any of those,
 * two with "you" are enough. It names them where nobody is "I", and one name with its pronoun opens more sentences than any other subject.
 */
export function tellerOf(proses: readonly Prose[]): Teller {
  const self = { I: 0, we: 0 };
  let you = 0;
  for (const prose of proses) {
    const said = mentionsOf(prose);
    if (said.self) self[said.self]++;
    if (said.you) you++;
  }
  const first = self.I + self.we;
  // Most stories say "I" so often that the subjects of their sentences, which take longer to find, could change nothing.
  if (first * 4 > proses.length && you <= 2 * self.I + self.we) return FIRST;
  const count = { you: 0, maxim: 0, named: 0, pronoun: 0, none: 0 };
  const words = new Map<string, number>();
  for (const prose of proses) {
    const { subject, word } = addressOf(prose);
    if (subject) count[subject]++;
    if (word) words.set(word, (words.get(word) ?? 0) + 1);
  }
  if (count.you > 2 * self.I + self.we || (first === 0 && count.you + count.maxim > 1)) return SECOND;
  const most = (isOne: (word: string) => boolean): [string, number] =>
    [...words].filter(([word]) => isOne(word)).reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  const [name, named] = most((word) => /^\p{Lu}/u.test(word));
  const [pronoun, said] = most((word) => /^(?:he|she|they)$/.test(word));
  const third = named + said;
  const share = third > 2 ? 4 : 3;
  if (named === 0 || third < 2 || first * 4 > third || count.none >= third || third * share < proses.length)
    return FIRST;
  return { kind: 'named', name, pronoun: said > 0 ? pronoun : undefined };
}
