/** Which stories of a set tell one incident: they share its figures, its names and its words. */
import { COMMON_WORDS } from '../data/commonWords.ts';
import { DATE_WORDS } from '../data/sentenceWords.ts';
import { type Token, tokensOf } from '../language/words/tokens.ts';
import type { Prose } from '../model/story.ts';

/** What an incident is known by. Small, since one is kept for each story of the set. */
export interface Incident {
  /** Figures with what they count, and names; as written, by their key. */
  readonly facts: ReadonlyMap<string, string>;
  /** The words that not every story of the trade holds, as hashes in ascending order. */
  readonly words: Uint32Array;
}

/** Stories that tell one incident. */
export interface Retelling<T> {
  readonly stories: readonly T[];
  /** What they share, as the first of them writes it: figures first. */
  readonly facts: readonly string[];
}

const YEAR = /^(?:19|20)\d\d$/;
const CAPITAL = /^\p{Lu}/u;
const isDate = (word: string): boolean => DATE_WORDS.has(word);

/** "2 weeks" and "4 engineers" stand in any story; from here on a figure of such things is one of its own. */
const LARGE = 100;

const tellsNothing = (number: string, noun: string): boolean =>
  COMMON_WORDS.has(noun) && Number(number.replaceAll(',', '')) < LARGE;

/** A word without the endings that a sentence gives it: "merchants" and "merchant" are one. */
const stem = (word: string): string => word.replace(/'s$/, '').replace(/(?:ing|ed|es|s|e)$/, '');

/** FNV-1a: two words of one set hardly ever share a value, and if they do, one word of a hundred counts wrongly. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

const SHORTEST_WORD = 4;

export function incidentOf(sentences: readonly { readonly prose: Prose }[]): Incident {
  const facts = new Map<string, string>();
  const words = new Set<number>();
  for (const { prose } of sentences) {
    const list = tokensOf(prose);
    for (const [at, token] of list.entries()) {
      const fact = factAt(list, at);
      if (fact) facts.set(`${token.kind === 'number' ? '#' : '@'}${fact.toLowerCase()}`, fact);
      const { kind, lower } = token;
      if (kind === 'word' && lower.length >= SHORTEST_WORD && !COMMON_WORDS.has(lower)) words.add(hash(stem(lower)));
    }
  }
  return { facts, words: Uint32Array.from(words).sort() };
}

/** "340 merchants", "$40", "12%", "Kafka": nothing that a date or the start of a sentence explains. */
function factAt(list: readonly Token[], at: number): string | undefined {
  const token = list[at]!;
  const [before, next] = [list[at - 1], list[at + 1]];
  if (token.kind === 'number') {
    if (YEAR.test(token.text)) return undefined;
    if (before?.text === '$' || before?.text === '€' || before?.text === '£') return `${before.text}${token.text}`;
    if (next?.text === '%') return `${token.text}%`;
    if (next?.kind !== 'word' || isDate(next.lower) || isDate(before?.lower ?? '')) return undefined;
    return tellsNothing(token.text, next.lower) ? undefined : `${token.text} ${next.lower}`;
  }
  const isName = token.kind === 'word' && before?.kind === 'word' && CAPITAL.test(token.text);
  if (!isName || token.text.length < 2 || /^I'/.test(token.text) || isDate(token.lower)) return undefined;
  return token.text;
}

/** A fact in more stories than this is the writer's daily life, and tells none of them apart. */
const MOST_STORIES = 6;

/** Words that a story has to hold before its words say anything. */
const ENOUGH_WORDS = 20;

/**
 * What two stories have to share, the words as a part of those of the shorter one. Two stories of one writer about
 * different incidents share a fifth of their words, and now and then a name.
 */
const LEAST = [
  { facts: 3, figures: 2, words: 0.33 },
  { facts: 1.5, figures: 1, words: 0.45 },
  { facts: 1, figures: 0, words: 0.6 },
] as const;

/**
 * The groups of stories that tell one incident. Facts that many stories hold count less. Near linear in the stories,
 * because only those that share a rare fact are compared; `mayBeOne` tells of two stories that they cannot be one.
 */
export function retellings<T extends { readonly incident: Incident }>(
  stories: readonly T[],
  mayBeOne: (a: T, b: T) => boolean,
): readonly Retelling<T>[] {
  const leader = stories.map((_, n) => n);
  const find = (n: number): number => (leader[n] === n ? n : find(leader[n]!));
  const shared = new Map<number, string[]>();
  for (const [pair, keys] of sharing(stories)) {
    const [a, b] = [Math.floor(pair / stories.length), pair % stories.length];
    if (!mayBeOne(stories[a]!, stories[b]!) || !isOne(stories[a]!.incident, stories[b]!.incident, keys)) continue;
    const [first, second] = [find(a), find(b)].sort((one, other) => one - other) as [number, number];
    leader[second] = first;
    shared.set(first, [...(shared.get(first) ?? []), ...(shared.get(second) ?? []), ...keys.map(({ key }) => key)]);
  }
  const groups = new Map<number, T[]>();
  for (const [n, story] of stories.entries()) groups.set(find(n), [...(groups.get(find(n)) ?? []), story]);
  return [...groups].flatMap(([first, group]) => {
    const keys = new Set(shared.get(first)?.sort());
    const written = (key: string) => group.find(({ incident }) => incident.facts.has(key))?.incident.facts.get(key);
    return group.length > 1 ? [{ stories: group, facts: [...keys].flatMap((key) => written(key) ?? []) }] : [];
  });
}

interface Shared {
  readonly key: string;
  /** 1 for a fact of two stories only. */
  readonly weight: number;
}

type Facts = Incident['facts'];
type Sharing = ReadonlyMap<number, readonly Shared[]>;

function haveSameKeys(a: Facts, b: Facts): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const key of a.keys()) if (!b.has(key)) return false;
  return true;
}

/** The last answer: a keystroke changes the words of one story, and seldom the facts of any. */
let last: { readonly facts: readonly Facts[]; readonly sharing: Sharing } | undefined;

/** The facts that two stories share, by the pair of them: the number of the first times the count, plus the second. */
function sharing(stories: readonly { readonly incident: Incident }[]): Sharing {
  const facts = stories.map(({ incident }) => incident.facts);
  const isLast = last?.facts.length === facts.length && last.facts.every((one, n) => haveSameKeys(one, facts[n]!));
  last = { facts, sharing: isLast ? last!.sharing : shareFacts(facts) };
  return last.sharing;
}

function shareFacts(all: readonly Facts[]): Sharing {
  const holders = new Map<string, number[]>();
  for (const [n, facts] of all.entries())
    for (const key of facts.keys()) {
      const known = holders.get(key);
      if (!known) holders.set(key, [n]);
      else if (known.length <= MOST_STORIES) known.push(n);
    }
  const pairs = new Map<number, Shared[]>();
  for (const [key, list] of holders) {
    if (list.length < 2 || list.length > MOST_STORIES) continue;
    const one = { key, weight: 1 / (list.length - 1) };
    for (const [n, a] of list.entries())
      for (const b of list.slice(n + 1)) {
        const pair = a * all.length + b;
        const known = pairs.get(pair);
        if (known) known.push(one);
        else pairs.set(pair, [one]);
      }
  }
  return pairs;
}

function isOne(a: Incident, b: Incident, keys: readonly Shared[]): boolean {
  const facts = keys.reduce((sum, { weight }) => sum + weight, 0);
  const figures = keys.filter(({ key }) => key.startsWith('#')).length;
  const words = common(a.words, b.words) / Math.max(ENOUGH_WORDS, Math.min(a.words.length, b.words.length));
  return LEAST.some((least) => facts >= least.facts && figures >= least.figures && words >= least.words);
}

/** How many values two ascending lists share. */
function common(a: Uint32Array, b: Uint32Array): number {
  let [count, m, n] = [0, 0, 0];
  while (m < a.length && n < b.length) {
    const [one, other] = [a[m]!, b[n]!];
    if (one === other) count++;
    if (one <= other) m++;
    if (other <= one) n++;
  }
  return count;
}
