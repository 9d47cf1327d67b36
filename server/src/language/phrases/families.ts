/** Finds the phrases of word families in a sentence: one pass over its words, whatever the number of families. */
import type { Families } from '../../data/families/family.ts';
import { WORD_SETS } from '../../data/families/sets.ts';
import { LADDER_SETS } from '../../data/ladderActs/sets.ts';
import { WORK } from '../../data/work.ts';
import { overlaps, type Span, span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { list } from '../words/clauseWords.ts';
import { type Part, parts } from '../words/sentenceTokens.ts';
import { formsOf } from '../words/verbs.ts';

/** A phrase of a family in a sentence. */
export interface Hit<Name extends string> {
  readonly family: Name;
  /** In indexes into the prose text. */
  readonly span: Span;
  /** Denied or ruled out: "no", "never", "without", "instead of" stands before it in its clause. */
  readonly denied: boolean;
  /** Not said to have happened: "would", "could", "if" stands before it in its clause. */
  readonly unreal: boolean;
}

/** One word of a phrase; a gap is any words but marks. */
interface Element {
  readonly words: ReadonlySet<string>;
  readonly number: boolean;
  readonly name: boolean;
  readonly optional: boolean;
  readonly gap: boolean;
}

interface Phrase<Name> {
  readonly family: Name;
  readonly elements: readonly Element[];
}

const GAP = 4;
/** Words before a phrase in which its clause may deny it. */
const REACH = 6;

const DENIALS =
  list(`no not never without nobody none neither nor hardly barely cannot instead rather avoid avoided avoiding
  prevent prevented preventing zero nothing`);
const UNREAL = list("would could might may should if unless whether would've could've");
/** Words that open a sentence with a capital and name nobody. */
const NO_NAMES =
  list(`i i'd i've i'm you we he she it they the a an this that these those there here my your his her its our
  their what which who how why when where while if as at by for from in into of on to with without after before during since until
  because so but and or nor not no yes then now today later still also both each either every everybody everyone nobody some all
  most many few one two three four five once next finally instead most neither even only just`);
const CLAUSE_ENDS = list('but because since so which who while although though when until and');

const sets = new Map(Object.entries({ ...WORD_SETS, ...LADDER_SETS }).map(([name, words]) => [name, list(words)]));
/** Every form of every verb of work: made once, with the first family that asks for them. */
let work: ReadonlySet<string> | undefined;

function setCalled(name: string): ReadonlySet<string> {
  if (name === 'work') work ??= formsOf(list(WORK));
  const set = name === 'work' ? work : sets.get(name);
  if (!set) throw new Error(`no set of words is called ${name}`);
  return set;
}

/** Every form of a verb, British and American: "cancelled" and "canceled". */
function spellings(base: string): readonly string[] {
  const british = /[aeiou]l$/.test(base) ? [`${base}led`, `${base}ling`] : [];
  return [...formsOf([base]), ...british];
}

function readElement(written: string): Element {
  const optional = written.startsWith('?');
  const body = optional ? written.slice(1) : written;
  if (body === '…') return { words: new Set(), number: false, name: false, optional: true, gap: true };
  const words = new Set<string>();
  let number = false;
  for (const choice of body.split('/')) {
    if (choice === '#') number = true;
    else if (choice.startsWith('~')) for (const form of spellings(choice.slice(1))) words.add(form);
    else if (choice.startsWith('{')) {
      const name = choice.slice(1, -1);
      for (const word of setCalled(name)) words.add(word);
      number ||= name === 'num';
    } else if (choice.endsWith('(s)')) words.add(choice.slice(0, -3)).add(`${choice.slice(0, -3)}s`);
    else words.add(choice);
  }
  return { words, number, name: words.delete('@'), optional, gap: false };
}

/** The phrases by their first word; those that begin with a number stand under "#", with a name under "@". A phrase never begins with a gap. */
type Index<Name> = ReadonlyMap<string, readonly Phrase<Name>[]>;

function indexOf<Name extends string>(families: Families): Index<Name> {
  const index = new Map<string, Phrase<Name>[]>();
  const add = (word: string, phrase: Phrase<Name>) => {
    const there = index.get(word);
    if (there) there.push(phrase);
    else index.set(word, [phrase]);
  };
  for (const [family, { phrases }] of Object.entries(families)) {
    for (const line of phrases.trim().split('\n')) {
      const phrase = { family: family as Name, elements: line.trim().split(/\s+/).map(readElement) };
      const first = phrase.elements[0]!;
      for (const word of first.words) add(word, phrase);
      if (first.number) add('#', phrase);
      if (first.name) add('@', phrase);
    }
  }
  return index;
}

/** "Ines", "Tom": a word in capitals that is no word of grammar at the start of a sentence. */
export const isName = ({ kind, text, lower }: Part): boolean =>
  kind === 'word' &&
  text.length > 1 &&
  text[0] !== lower[0] &&
  text[1] === lower[1] &&
  !NO_NAMES.has(lower) &&
  !lower.endsWith('ly');

const suits = ({ words, number, name }: Element, part: Part): boolean =>
  words.has(part.lower) || (number && part.kind === 'number') || (name && isName(part));

/** The index behind the phrase that begins at `at`, undefined where it does not. */
function matchEnd(all: readonly Part[], at: number, elements: readonly Element[], from = 0): number | undefined {
  if (from === elements.length) return at;
  const element = elements[from]!;
  if (element.gap) {
    for (let next = at; next <= at + GAP; next++) {
      const end = matchEnd(all, next, elements, from + 1);
      if (end !== undefined) return end;
      if (all[next] === undefined || all[next]!.kind === 'mark') return undefined;
    }
    return undefined;
  }
  const part = all[at];
  if (part && suits(element, part)) {
    const end = matchEnd(all, at + 1, elements, from + 1);
    if (end !== undefined) return end;
  }
  return element.optional ? matchEnd(all, at, elements, from + 1) : undefined;
}

/** True where one of the words stands before `at` in the same clause, as far as its near words tell. */
function before(all: readonly Part[], at: number, words: ReadonlySet<string>, contracted: boolean): boolean {
  for (let n = at - 1; n >= Math.max(0, at - REACH); n--) {
    const { lower, kind } = all[n]!;
    if (kind === 'mark' || CLAUSE_ENDS.has(lower)) return false;
    if (words.has(lower) || (contracted && lower.endsWith("n't"))) return true;
  }
  return false;
}

/** Makes a reader of families; what it finds in a sentence is memoised on the prose. */
export function familyReader<Name extends string>(
  families: Readonly<Record<Name, Families[string]>>,
): (prose: Prose) => readonly Hit<Name>[] {
  let index: Index<Name> | undefined;
  const known = new WeakMap<Prose, readonly Hit<Name>[]>();
  return (prose) => {
    const read = known.get(prose);
    if (read) return read;
    index ??= indexOf(families);
    const found = hitsIn(prose, index);
    known.set(prose, found);
    return found;
  };
}

/** A phrase of a family among words. */
export interface Match<Name extends string> extends Pick<Hit<Name>, 'family' | 'denied' | 'unreal'> {
  /** The index of its first word, and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** Makes a finder of families among words that the caller has prepared; what it finds is memoised on them. */
export function phraseFinder<Name extends string>(
  families: Readonly<Record<Name, Families[string]>>,
): (all: readonly Part[]) => readonly Match<Name>[] {
  let index: Index<Name> | undefined;
  const known = new WeakMap<readonly Part[], readonly Match<Name>[]>();
  return (all) => {
    const read = known.get(all);
    if (read) return read;
    index ??= indexOf(families);
    const found = matchesIn(all, index);
    known.set(all, found);
    return found;
  };
}

/** "roll-back" reads like "roll back". */
export const withoutHyphens = (all: readonly Part[]): readonly Part[] =>
  all.filter(({ text, joined }) => !(text === '-' && joined));

/** Spoken words are read like the writer's: an objection often stands in quotation marks. Code is not read. */
function hitsIn<Name extends string>(prose: Prose, index: Index<Name>): readonly Hit<Name>[] {
  const all = withoutHyphens(parts(prose));
  const isCode = (place: Span) => prose.code.some((code) => overlaps(code, place));
  return matchesIn(all, index, (from, to) => !isCode(span(all[from]!.start, all[to - 1]!.end))).map(
    ({ family, from, to, denied, unreal }) => ({
      family,
      span: span(all[from]!.start, all[to - 1]!.end),
      denied,
      unreal,
    }),
  );
}

/** One match a family at each word at most. */
function matchesIn<Name extends string>(
  all: readonly Part[],
  index: Index<Name>,
  suitable: (from: number, to: number) => boolean = () => true,
): readonly Match<Name>[] {
  const matches: Match<Name>[] = [];
  const matchAt = (at: number, phrases: readonly Phrase<Name>[] | undefined) => {
    if (!phrases) return;
    const next = all[at + 1];
    for (const { family, elements } of phrases) {
      // Most phrases fail at their second word, so it is asked before all else.
      const second = elements[1];
      if (second && !second.optional && !(next && suits(second, next))) continue;
      if (matches.some((match) => match.from === at && match.family === family)) continue;
      const to = matchEnd(all, at, elements);
      if (to === undefined || !suitable(at, to)) continue;
      const denied = before(all, at, DENIALS, true);
      matches.push({ family, from: at, to, denied, unreal: before(all, at, UNREAL, false) });
    }
  };
  const [numbers, names] = [index.get('#'), index.get('@')];
  for (let at = 0; at < all.length; at++) {
    const { lower, kind } = all[at]!;
    matchAt(at, index.get(lower));
    if (kind === 'number') matchAt(at, numbers);
    else if (names && isName(all[at]!)) matchAt(at, names);
  }
  return matches;
}
