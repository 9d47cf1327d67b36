/** Lines that prove nothing, whatever their words weigh. */
import type { Dimension } from '../data/ladder.ts';
import { REFUSE_VERBS } from '../data/ladderActs/influence.ts';
import { isName } from '../language/phrases/families.ts';
import { list } from '../language/words/clauseWords.ts';
import type { Part } from '../language/words/sentenceTokens.ts';
import { formsOf } from '../language/words/verbs.ts';
import { has, isDeed, isDone, type Line, NOT, type Scene } from './scene.ts';

/** What the writer brought about for others stands where the writer acts, or behind it. */
const DEEDS: ReadonlySet<Dimension> = new Set(['influence', 'quality-bar']);

/** What lies ahead proves nothing and lends nothing to the sentences beside it. */
export const liesAhead = (line: Line): boolean => !isDone(line) || isAhead(line.words);

/** Nor does what stood before the writer came, or was only heard, prove what others do because of the writer. */
export const isOutOfPlace = (dimension: Dimension, line: Line): boolean =>
  (DEEDS.has(dimension) && !isDeed(line)) || (dimension === 'influence' && isHeard(line.words));

/** True of "I did not know", and of a sentence right before it in its section: "They asked me how it works." */
export const isTakenBack = (line: Line, scene: Scene): boolean => {
  const next = scene[line.at + 1];
  return isIgnorance(line.words) || (next !== undefined && next.section === line.section && isIgnorance(next.words));
};

/** False where he, she, they or somebody by name acts, and the writer is in neither that sentence nor the one before. */
export function isWriters(dimension: Dimension, { words, at }: Line, scene: Scene): boolean {
  const isOthers = words[0] !== undefined && (OTHERS.has(words[0].lower) || isName(words[0]));
  if (isOthers && ![words, scene[at - 1]?.words ?? []].some((near) => has(near, I))) return false;
  return dimension !== 'influence' || !(isAnothers(words) || isRefused(words));
}

const I = list('i my me mine');
const OTHERS = list('he she they his her their');

/** Words from the start of a sentence that hold its first verb. */
const OPENING = 6;

const AHEAD = list('will intend intends hope hopes wish should might');
const PLANNED = list('plan plans planned intended hoped');
const AIM = list('to that');

/** "I hope five teams adopt it", "If they take it", "We planned to". */
const isAhead = (words: readonly Part[]): boolean =>
  words[0]?.lower === 'if' ||
  words
    .slice(0, OPENING)
    .some(({ lower }, at) => AHEAD.has(lower) || (PLANNED.has(lower) && AIM.has(words[at + 1]?.lower ?? '')));

const KNOWING = list('know answer help own lead');

/** "I did not know", "I could not help". */
const isIgnorance = (words: readonly Part[]): boolean =>
  words[0]?.lower === 'i' && has(words.slice(1, 3), NOT) && has(words.slice(2, 5), KNOWING);

const HEARD = formsOf(list('present attend listen clap applaud speak talk'));

const HELD = formsOf(list('run hold give host organise organize'));
const GATHERINGS = list(
  'session sessions talk talks workshop workshops demo demos presentation presentations webinar webinars',
);

/** "I presented it to five teams", "I ran three sessions": an audience is no influence, whatever else the words say. */
const isHeard = (words: readonly Part[]): boolean =>
  words.some(
    ({ lower }, at) => HEARD.has(lower) || (GATHERINGS.has(lower) && has(words, HELD, Math.max(0, at - 4), at)),
  );

/** "They took Omar's design", with nothing of the writer's. */
const isAnothers = (words: readonly Part[]): boolean =>
  !has(words, I) && words.some((word) => isName(word) && /['’]s$/.test(word.text));

const REFUSED = formsOf(list(`${REFUSE_VERBS} drop`));
const WE = list('i we');

/** "Other teams never copied it", "The other teams rejected it": where the writer does not act, others did not take it. */
const isRefused = (words: readonly Part[]): boolean =>
  !has(words, WE) && (has(words.slice(0, OPENING), NOT) || has(words, REFUSED));
