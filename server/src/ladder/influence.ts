/** Influence: whose work changed. A group that acts on the writer's work counts; a group that listened to it does not. */
import {
  ADOPT_PHRASES,
  ADOPT_VERBS,
  AUDIENCE_VERBS,
  AUTHORITY_NOUNS,
  CONTACT_VERBS,
  DECIDE_PHRASES,
  MOVE_VERBS,
  OFFICIAL_PHRASES,
} from '../data/ladderActs/influence.ts';
import type { Level } from '../data/levels.ts';
import { PARTY_NAMES, type Reach } from '../data/reach.ts';
import { WORK } from '../data/work.ts';
import { isName, phraseFinder } from '../language/phrases/families.ts';
import { list } from '../language/words/clauseWords.ts';
import { BE, HAVE, isAdverb, looksPast, type Part } from '../language/words/sentenceTokens.ts';
import { formsOf } from '../language/words/verbs.ts';
import type { Evidence } from '../model/grade.ts';
import { countAt, wider } from './reach.ts';
import { evidence, isDeed, isPlan, type Line, NOT, type Scene } from './scene.ts';

const adopting = formsOf(list(ADOPT_VERBS));
const contacting = formsOf(list(CONTACT_VERBS));
const moving = formsOf(list(MOVE_VERBS));
const audience = formsOf(list(AUDIENCE_VERBS));
let work: ReadonlySet<string> | undefined;
const isWork = (word: string): boolean => {
  work ??= formsOf(list(`${WORK} warm buy swap go come take`));
  return work.has(word);
};
const authorities = list(AUTHORITY_NOUNS);
const official = phraseFinder({ official: { reason: '', phrases: OFFICIAL_PHRASES } });
const decisions = phraseFinder({ decides: { reason: '', phrases: DECIDE_PHRASES } });
const adoptPhrases = phraseFinder({ adopts: { reason: '', phrases: ADOPT_PHRASES } });

const LEVEL: Readonly<Record<Reach, Level>> = {
  own: 'L3',
  team: 'L4',
  teams: 'L5',
  organisation: 'L6',
  company: 'L6',
  industry: 'L7',
};
const REASONS: Readonly<Record<Level, string>> = {
  L3: 'It changed the work of your own team.',
  L4: 'The team next to yours changed its work.',
  L5: 'Several teams changed their work, and you had no authority over them.',
  L6: 'It shaped how the organisation works.',
  L7: 'Others outside the company took it up.',
};

const BETWEEN = list(
  'did do does have has had now then since all both each today also still even just since already later today who simply',
);

/** Behind ", who sit next door," and ", after a week,". */
function overAside(words: readonly Part[], at: number): number {
  const who = words[at]?.text === ',' ? at + 1 : at;
  const closes = words.slice(who, who + 16).some(({ text }) => text === ',');
  if (/^(?:who|which)$/.test(words[who]?.lower ?? '') && !closes) return who + 1;
  if (words[at]?.text !== ',' && !/^(?:who|that|which)$/.test(words[at]?.lower ?? '')) return at;
  for (let next = at + 1; next < Math.min(words.length, at + 16); next++)
    if (words[next]!.text === ',') return next + 1;
  return at;
}

/** "Adopted Omar's design": what they took was somebody else's. */
const isSomebodys = (words: readonly Part[], verb: number): boolean =>
  words.slice(verb + 1, verb + 4).some((word) => isName(word) && /['’]s$/.test(word.text));

/** The verb behind a subject that ends before `at`; undefined where none follows closely. */
function verbBehind(words: readonly Part[], behind: number): number | undefined {
  const at = overAside(words, behind);
  // "Every division's budget starts from it": the verb belongs to what the group has.
  if (/s'?$|'s$/.test(words[behind - 1]!.lower) && /'/.test(words[behind - 1]!.lower))
    for (let next = at; next < Math.min(words.length, at + 4); next++)
      if (changeAt(words, next) === 'plain') return next;
  for (let next = at; next < Math.min(words.length, at + 6); next++) {
    const part = words[next]!;
    if (part.kind === 'mark' || part.kind === 'number') return undefined;
    if (NOT.has(part.lower)) return undefined;
    if (BETWEEN.has(part.lower) || HAVE.has(part.lower) || isAdverb(part)) continue;
    return next;
  }
  return undefined;
}

/** Groups that a number can stand for after they were named. */
const MOST_NAMED = 40;
/** Over "saw my fallback," to the verb that tells what they did about it. */
function overSeeing(words: readonly Part[], verb: number | undefined): number | undefined {
  if (verb === undefined || !SEEING.has(words[verb]!.lower)) return verb;
  for (let at = verb + 1; at < Math.min(words.length, verb + 10); at++) {
    const { lower, text, kind } = words[at]!;
    if (lower === 'i') return undefined;
    if (text === ',' || lower === 'and' || lower === 'then') {
      const next = words[at + 1]?.lower;
      if (next && looksPast(next)) return at + 1;
    } else if (kind === 'mark') return undefined;
  }
  return verb;
}

const PRONOUNS = list('they both all each');
/** What comes before a change: "saw it, copied it and …". */
const SEEING = list(
  'saw heard read liked noticed found watched tried tested looked asked came grumbled resisted objected',
);
const SUBSETS = list('all both each the most');

interface Subject {
  readonly from: number;
  readonly to: number;
  readonly reach: Reach;
}

/** The group that a line or the lines just before it name, for "they". */
function meant(scene: Scene, at: number, before: number): Reach | undefined {
  for (let line = at; line >= Math.max(0, at - 3); line--) {
    const groups = scene[line]!.groups.filter(({ from, reach }) => reach !== 'own' && (line < at || from < before));
    const last = groups.at(-1);
    if (last) return last.reach;
  }
  return undefined;
}

/** True where any line so far names groups, or parts of the company by their names. */
const namesGroups = (scene: Scene, at: number): boolean => {
  let first = firstNamed.get(scene);
  if (first === undefined) {
    const named = scene.findIndex(
      ({ groups, words }) => groups.some(({ reach }) => reach !== 'own') || partiesIn(words) > 1,
    );
    first = named < 0 ? scene.length : named;
    firstNamed.set(scene, first);
  }
  return first <= at;
};
const firstNamed = new WeakMap<Scene, number>();

const parties = list(PARTY_NAMES);
function partiesIn(words: readonly Part[]): number {
  return new Set(words.map(({ lower }) => lower).filter((word) => parties.has(word))).size;
}

/** "They", "all five", "both", "each", "the other three" as subjects that stand for groups named before. */
function pronouns(scene: Scene, line: Line): readonly Subject[] {
  const { words, groups } = line;
  const found: Subject[] = [];
  for (let at = 0; at < words.length; at++) {
    const { lower } = words[at]!;
    if (groups.some(({ from, to }) => from <= at && at < to)) continue;
    const count = countAt(words, at);
    if (PRONOUNS.has(lower) && !(SUBSETS.has(lower) && countAt(words, at + 1))) {
      const reach =
        meant(scene, line.at, at) ?? (lower !== 'they' && namesGroups(scene, line.at) ? 'teams' : undefined);
      if (reach)
        found.push({ from: at, to: at + 1, reach: lower === 'they' ? reach : wider(reach, 'team') ? reach : 'teams' });
    } else if (lower === 'all' || lower === 'the' || count !== undefined) {
      // "All five", "three", "the other four".
      let to = at;
      let number = 0;
      while (
        to < words.length &&
        (/^(?:all|the|of|them|other|others|rest|these|those)$/.test(words[to]!.lower) ||
          countAt(words, to) !== undefined)
      ) {
        const n = countAt(words, to);
        if (n !== undefined && words[to]!.lower !== 'all' && words[to]!.lower !== 'other') number = n;
        if (/^(?:others|rest)$/.test(words[to]!.lower)) number = Math.max(number, 3);
        to++;
      }
      const said = words[at]!.kind === 'word' || to > at + 1;
      if (said && number > 1 && number < MOST_NAMED && namesGroups(scene, line.at))
        found.push({ from: at, to, reach: 'teams' });
      at = Math.max(at, to - 1);
    }
  }
  return found;
}

/** How a group's work changed by the verb at `at`: plainly, or as work that may be its own. */
function changeAt(words: readonly Part[], at: number): 'plain' | 'work' | undefined {
  const { lower } = words[at]!;
  if (adopting.has(lower)) return 'plain';
  if (adoptPhrases(words.slice(at, at + 9)).some(({ from }) => from === 0)) return 'plain';
  if (audience.has(lower) || BE.has(lower)) return undefined;
  return isWork(lower) && (looksPast(lower) || words[at - 1]?.lower === 'now') ? 'work' : undefined;
}

/** True where the writer went to somebody in the line or the two before: what a group did then may be the writer's doing. */
const wentThere = (scene: Scene, at: number): boolean =>
  scene.slice(Math.max(0, at - 2), at + 1).some(({ words }) => {
    return words.some(
      ({ lower }, n) => lower === 'i' && words.slice(n + 1, n + 4).some((word) => contacting.has(word.lower)),
    );
  });

/** True where the last person who acts before `at` is somebody else than the writer: what followed is theirs. */
function isTheirs(scene: Scene, line: Line, at: number): boolean {
  for (let n = line.at; n >= Math.max(0, line.at - 1); n--) {
    const { words } = scene[n]!;
    for (let w = n === line.at ? at - 1 : words.length - 1; w >= 0; w--) {
      const { lower } = words[w]!;
      if (/^(?:i|my|me|mine|we|our|us)$/.test(lower)) return false;
      const person = /^(?:he|she)$/.test(lower) || (w === 0 && /^(?:her|his)$/.test(lower));
      const named = w === 0 && isName(words[0]!) && !/ing$/.test(lower) && looksPast(words[1]?.lower ?? '');
      if (person || named) return true;
    }
  }
  return false;
}

/** "I got payments and search to agree". */
function isMoved(words: readonly Part[], from: number, to: number): boolean {
  const i = words.slice(Math.max(0, from - 4), from);
  const verb = i.findIndex(({ lower }) => moving.has(lower));
  return (
    verb > 0 &&
    i.slice(0, verb).some(({ lower }) => lower === 'i') &&
    /^(?:to|onto|behind|on|over)$/.test(words[to]?.lower ?? '')
  );
}

const USED = list(
  'adopted used copied required mandatory standard default followed accepted live runs run running implemented integrated applied merged shipped installed part',
);
const BY = list('by in across for on over at into with of');

/** "It is used by five teams", "became the default in the whole company", "merged upstream". */
function isUsedBy(words: readonly Part[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const { lower, kind, text } = words[at]!;
    if (kind === 'mark' && text !== ',') return false;
    if (NOT.has(lower)) return false;
    if (USED.has(lower)) return words.slice(at + 1, from + 1).some((word) => BY.has(word.lower)) || lower === 'merged';
  }
  return false;
}

/** "The board closed …", "the head of engineering made it the rule": those who decide, and what they decided. */
function decided(words: readonly Part[]): readonly (readonly [from: number, to: number])[] {
  if (!words.some(({ lower }) => authorities.has(lower))) return [];
  return decisions(words).flatMap(({ from, to, denied, unreal }) => {
    if (denied || unreal || isPlan(words, from)) return [];
    for (let at = from - 1; at >= Math.max(0, from - 14); at--) {
      const { lower, kind, text } = words[at]!;
      if (kind === 'mark' && text !== ',') return [];
      if (/^(?:i|we|me|my|us)$/.test(lower)) return [];
      if (authorities.has(lower)) return [[at, to] as const];
    }
    return [];
  });
}

export function influenceOf(scene: Scene): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const line of scene) {
    if (!isDeed(line)) continue;
    const { words, groups } = line;
    const add = (reach: Reach, from: number, to: number) => {
      const level = LEVEL[reach];
      found.push(evidence('influence', level, line, from, to, REASONS[level]));
    };
    if (line.section !== 'task')
      for (const [from, to] of decided(words)) if (!isTheirs(scene, line, from)) add('organisation', from, to);
    for (const { from, to, denied, unreal } of official(words))
      if (!denied && !unreal && !isPlan(words, from)) add('organisation', from, to);
    const stand = pronouns(scene, line);
    for (const subject of [...groups, ...stand]) {
      const { reach, from, to } = subject;
      const named = !stand.includes(subject);
      if (isPlan(words, from) || NOT.has(words[from - 1]?.lower ?? '')) continue;
      if (words.slice(Math.max(0, from - 4), from).some(({ lower }) => NOT.has(lower))) continue;
      if (isTheirs(scene, line, from)) continue;
      if (reach === 'own') {
        if (
          /^(?:only|just|alone)$/.test(words[from - 1]?.lower ?? '') ||
          /^(?:only|alone)$/.test(words[to]?.lower ?? '')
        )
          add('own', from, to);
        continue;
      }
      if (isMoved(words, from, to)) {
        add(reach, from, to);
        continue;
      }
      const verb = overSeeing(words, verbBehind(words, to));
      const change = verb === undefined ? undefined : changeAt(words, verb);
      const before = words[from - 1]?.lower;
      const relative = /^(?:who|which)$/.test(words[words[to]?.text === ',' ? to + 1 : to]?.lower ?? '');
      const isSubject =
        relative ||
        !/^(?:that|which|what|whom|of|in|for|with|to|by|from|at|on|than|between|tell|told|asked|ask|gave|showed)$/.test(
          before ?? '',
        );
      if (
        verb !== undefined &&
        isSubject &&
        !isSomebodys(words, verb) &&
        (change === 'plain' ||
          (change === 'work' && (named || words[from]!.lower === 'they') && wentThere(scene, line.at)))
      )
        add(reach, from, verb + 1);
      else if (named && isUsedBy(words, from)) add(reach, from, to);
    }
  }
  return found;
}
