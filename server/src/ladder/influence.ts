/** Influence: whose work changed. A group that acts on the writer's work counts; a group that listened to it does not. */
import {
  ALONE_PHRASES,
  AUTHORITY_NOUNS,
  BESIDE_PHRASES,
  CAUSE_PHRASES,
  CONTACT_VERBS,
  CONTRIBUTION_PHRASES,
  DECIDE_PHRASES,
  END_VERBS,
  INFLUENCE_WEIGHTS,
  type InfluenceSign,
  MOVE_VERBS,
  OFFICIAL_PHRASES,
  PUT_VERBS,
} from '../data/ladderActs/influence.ts';
import type { Level } from '../data/levels.ts';
import type { Reach } from '../data/reach.ts';
import { isName, phraseFinder } from '../language/phrases/families.ts';
import { list } from '../language/words/clauseWords.ts';
import { looksPast, type Part } from '../language/words/sentenceTokens.ts';
import { formsOf } from '../language/words/verbs.ts';
import type { Evidence } from '../model/grade.ts';
import { type Change, changeBehind } from './change.ts';
import { evidence, has, isDeed, isPlan, type Line, NOT, type Scene } from './scene.ts';
import { pronouns } from './subjects.ts';

const contacting = formsOf(list(CONTACT_VERBS));
const moving = formsOf(list(MOVE_VERBS));
const putting = formsOf(list(PUT_VERBS));
const ending = formsOf(list(END_VERBS));
const authorities = list(AUTHORITY_NOUNS);
const official = phraseFinder({ official: { reason: '', phrases: OFFICIAL_PHRASES } });
const contributed = phraseFinder({ contributed: { reason: '', phrases: CONTRIBUTION_PHRASES } });
const caused = phraseFinder({ caused: { reason: '', phrases: CAUSE_PHRASES } });
const alone = phraseFinder({ alone: { reason: '', phrases: ALONE_PHRASES } });
const decisions = phraseFinder({ decides: { reason: '', phrases: DECIDE_PHRASES } });

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

/** True where the writer went to somebody in the line or the two before: what a group did then may be the writer's doing. */
const wentThere = (scene: Scene, at: number): boolean =>
  scene.slice(Math.max(0, at - 2), at + 1).some(({ words }) => {
    return words.some(
      ({ lower }, n) => lower === 'i' && words.slice(n + 1, n + 4).some((word) => contacting.has(word.lower)),
    );
  });

const MOVERS = formsOf(list('convince persuade align unite'));

/** True where somebody else than the writer was the last, in the lines just before, to win groups over. */
function isMovedByOthers(scene: Scene, at: number): boolean {
  for (let n = at; n >= Math.max(0, at - 3); n--) {
    const { words } = scene[n]!;
    const verb = words.findLastIndex(({ lower }) => MOVERS.has(lower));
    if (verb < 0) continue;
    const subject = words.slice(0, verb).findLast((word) => /^(?:i|we|he|she|they)$/.test(word.lower) || isName(word));
    return subject !== undefined && !/^(?:i|we)$/.test(subject.lower);
  }
  return false;
}

const WRITERS = list('i my me mine we our us');

/** "Thanks to Bruna's work all three hospitals …", where the writer stands in nothing before it. */
const isThanked = (words: readonly Part[], at: number): boolean =>
  isName(words[at]!) &&
  /['’]s$/.test(words[at]!.lower) &&
  /^(?:to|of|through|by)$/.test(words[at - 1]?.lower ?? '') &&
  !has(words, WRITERS, 0, at);

/** True where the last person who acts before `at` is somebody else than the writer: what followed is theirs. */
function isTheirs(scene: Scene, line: Line, at: number): boolean {
  for (let n = line.at; n >= Math.max(0, line.at - 1); n--) {
    const { words } = scene[n]!;
    for (let w = n === line.at ? at - 1 : words.length - 1; w >= 0; w--) {
      const { lower } = words[w]!;
      if (WRITERS.has(lower)) return false;
      if (n === line.at && isThanked(words, w)) return true;
      const person = /^(?:he|she)$/.test(lower) || (w === 0 && /^(?:her|his)$/.test(lower));
      const named = w === 0 && isName(words[0]!) && !/ing$/.test(lower) && looksPast(words[1]?.lower ?? '');
      if (person || named) return true;
    }
  }
  return false;
}

/** Behind the comma that closes what one at `at` opens. */
const overComma = (words: readonly Part[], at: number): number => {
  const closes = words.slice(at + 1, at + 12).findIndex(({ text }) => text === ',');
  return closes < 0 ? at : at + closes + 2;
};

/** "I got payments and search to agree". */
function isMoved(words: readonly Part[], from: number, to: number): boolean {
  const i = words.slice(Math.max(0, from - 4), from);
  const verb = i.findIndex(({ lower }) => moving.has(lower));
  return (
    verb > 0 &&
    i.slice(0, verb).some(({ lower }) => lower === 'i') &&
    /^(?:to|onto|behind|on|over)$/.test(words[words[to]?.text === ',' ? overComma(words, to) : to]?.lower ?? '')
  );
}

/** "… before I joined": what they had done is none of the writer's doing. */
const isEarlier = (words: readonly Part[], from: number): boolean =>
  words.slice(from, from + 16).some(({ lower }, n, rest) => lower === 'before' && rest[n + 1]?.lower === 'i');
/** "The analysts in three departments": those of a group. */
const PEOPLE = list(
  'people folks engineers developers analysts everyone everybody colleagues leads designers scientists testers nurses',
);
const TOLD = list('after out heard hear learned saw know knew said told found so such');
const USED = list(
  'adopted used copied required mandatory standard default followed accepted live runs run running implemented integrated applied merged shipped installed part basis foundation blueprint taken picked embraced rolled extended imposed',
);
const BY = list('by in across for on over at into with of to');

/** "It is used by five teams", "became the default in the whole company", "merged upstream". */
function isUsedBy(words: readonly Part[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const { lower, kind, text } = words[at]!;
    if (kind === 'mark' && text !== ',') return false;
    if (NOT.has(lower)) return false;
    // "I run it for the group" tells what the writer does.
    if (USED.has(lower) && words.slice(Math.max(0, at - 2), at).some((word) => word.lower === 'i')) return false;
    if (USED.has(lower)) return words.slice(at + 1, from + 1).some((word) => BY.has(word.lower)) || lower === 'merged';
  }
  return false;
}

/** True where the writer put something to somebody in the line, up to `at`, or in the three before. */
const putToThem = (scene: Scene, line: Line, at: number): boolean =>
  scene.slice(Math.max(0, line.at - 3), line.at + 1).some(({ words }) => {
    const told = words === line.words ? words.slice(0, at) : words;
    return told.some(
      ({ lower }, n) => lower === 'i' && told.slice(n + 1, n + 4).some((word) => putting.has(word.lower)),
    );
  });

/** "She was not pleased. She stopped it": the one who decides was named just before. */
const isAuthority = (scene: Scene, line: Line, at: number): boolean =>
  /^(?:he|she|they)$/.test(line.words[at]!.lower) &&
  scene
    .slice(Math.max(0, line.at - 3), line.at + 1)
    .some(({ words }) => words.some(({ lower }, n) => authorities.has(lower) && (words !== line.words || n < at)));

/** "The board closed …", "the head of engineering made it the rule": those who decide, on what the writer put to them. */
function decided(scene: Scene, line: Line, taken: boolean): readonly (readonly [from: number, to: number])[] {
  const { words } = line;
  const because = cause(words);
  return decisions(words).flatMap(({ from, to, denied, unreal }) => {
    if (denied || unreal || isPlan(words, from)) return [];
    // What they stopped, they stopped for the writer only where the writer went to them.
    const ends = ending.has(words[from]!.lower);
    for (let at = from - 1; at >= Math.max(0, from - 14); at--) {
      const { lower, kind, text } = words[at]!;
      if (kind === 'mark' && text !== ',') return [];
      if (/^(?:i|we|me|my|us)$/.test(lower)) return [];
      const named = authorities.has(lower);
      if (!named && (words[from]!.lower === 'cut' || !isAuthority(scene, line, at))) continue;
      // What ends with the writer's own project is nobody else's way of working.
      if (
        ends &&
        words.slice(from + 1, to + 2).some((word) => /^(?:projects?|programmes?|programs?)$/.test(word.lower))
      )
        return [];
      const put = because || putToThem(scene, line, at);
      return put || (named && (!ends || taken) && !isTheirs(scene, line, at)) ? [[at, to] as const] : [];
    }
    return [];
  });
}

const cause = (words: readonly Part[]): boolean => caused(words).length > 0;

const beside = phraseFinder({ beside: { reason: '', phrases: BESIDE_PHRASES } });
const SINCE = list('now today since still ever nowadays');
const SAME = list('same one common shared single fit match suit accordingly around');
const OWN = list('own old theirs instead anymore');
const LATER = list('after since eventually finally later end within by once then');

/** What speaks for a group's work having changed through the writer, and what against it. */
function signsOf(
  scene: Scene,
  line: Line,
  subject: { readonly from: number; readonly to: number },
  change: Change,
  stands: boolean,
): readonly InfluenceSign[] {
  const { words } = line;
  const signs: InfluenceSign[] = [change.kind];
  const behind = words.slice(change.verb + 1, change.verb + 13);
  if (!stands && (change.kind === 'work' || change.kind === 'act')) signs.push('bare');
  if (has(behind, SAME)) signs.push('same');
  if (has(behind, OWN)) signs.push('own');
  // "Used the old one": nothing changed.
  if (behind[0]?.lower === 'the' && behind[1]?.lower === 'old') signs.push('beside');
  if (has(words, SINCE, subject.to)) signs.push('lasting');
  if (has(words, LATER)) signs.push('later');
  if (line.section === 'result') signs.push('result');
  if (cause(words)) signs.push('caused');
  if (beside(words).length > 0) signs.push('beside');
  if (wentThere(scene, line.at)) signs.push('went');
  if (putToThem(scene, line, subject.from)) signs.push('put');
  // "She changed the goals, and all teams …": she did so for the writer.
  const person = words.findIndex(({ lower }) => /^(?:he|she)$/.test(lower));
  const moved = person >= 0 && isAuthority(scene, line, person) && putToThem(scene, line, person);
  if (!moved && isTheirs(scene, line, subject.from)) signs.push('theirs');
  if (isMovedByOthers(scene, line.at)) signs.push('others');
  return signs;
}

const isChanged = (signs: readonly InfluenceSign[]): boolean =>
  signs.reduce((sum, sign) => sum + INFLUENCE_WEIGHTS[sign], 0) > 0;

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
      for (const [from, to] of decided(scene, line, found.length > 0)) add('organisation', from, to);
    for (const { from, to, denied, unreal } of official(words))
      if (!denied && !unreal && !isPlan(words, from)) add('organisation', from, to);
    for (const { from, to, denied } of contributed(words))
      if (!denied && !isPlan(words, from)) add('industry', from, to);
    for (const { from, to } of alone(words)) if (!isPlan(words, from)) add('own', from, to);
    const stand = pronouns(scene, line);
    for (const subject of [...groups, ...stand]) {
      const { reach, from, to } = subject;
      const named = !stand.includes(subject);
      if (isPlan(words, from) || NOT.has(words[from - 1]?.lower ?? '')) continue;
      if (words.slice(Math.max(0, from - 4), from).some(({ lower }) => NOT.has(lower))) continue;
      if (isEarlier(words, to)) continue;
      const theirs = isTheirs(scene, line, from) || isMovedByOthers(scene, line.at);
      if (reach === 'own') {
        if (theirs) continue;
        if (
          /^(?:only|just|alone)$/.test(words[from - 1]?.lower ?? '') ||
          /^(?:only|alone)$/.test(words[to]?.lower ?? '')
        )
          add('own', from, to);
        continue;
      }
      if (!theirs && isMoved(words, from, to)) {
        add(reach, from, to);
        continue;
      }
      const change = changeBehind(words, {
        to,
        reach,
        near: !named,
        counted: !named && words[from]!.lower !== 'they' && !(to > from + 1 && words[from]!.lower === 'all'),
      });
      const determined = /^(?:the|all|a|each)$/.test(words[from - 1]?.lower ?? '');
      const before = words[determined ? from - 2 : from - 1]?.lower;
      // "I heard that two groups copied it": the word opens what was heard.
      const told = before === 'that' && TOLD.has(words[(determined ? from - 2 : from - 1) - 1]?.lower ?? '');
      const relative = told || /^(?:who|which)$/.test(words[words[to]?.text === ',' ? to + 1 : to]?.lower ?? '');
      const within = PEOPLE.has(words[from - 2]?.lower ?? '') && /^(?:in|of|from|at)$/.test(before ?? '');
      const isSubject =
        relative ||
        within ||
        (before === 'than' &&
          /^(?:more|fewer|less)$/.test(words[(determined ? from - 2 : from - 1) - 1]?.lower ?? '')) ||
        !/^(?:that|which|what|whom|while|until|of|in|for|with|to|by|from|at|on|than|between|tell|told|asked|ask|gave|showed)$/.test(
          before ?? '',
        );
      const stands = named || words[from]!.lower === 'they';
      const brought = change && isChanged(signsOf(scene, line, subject, change, stands));
      if (change && brought && isSubject) add(reach, from, change.verb + 1);
      else if (theirs) continue;
      else if (named && before === 'how' && words.slice(0, from).some(({ lower }) => /^(?:is|became)$/.test(lower)))
        add(reach, from, to);
      else if (named && isUsedBy(words, from)) add(reach, from, to);
    }
  }
  return found;
}
