/** Ambiguity: who said what the problem was. */
import {
  AMBIGUITY,
  AMBIGUITY_BASE,
  AMBIGUITY_SIGNS,
  AMBIGUITY_WEIGHTS,
  type AmbiguitySign,
} from '../data/ladderActs/ambiguity.ts';
import type { Level } from '../data/levels.ts';
import { phraseFinder } from '../language/phrases/families.ts';
import { list } from '../language/words/clauseWords.ts';
import type { Evidence } from '../model/grade.ts';
import { wider, widest } from './reach.ts';
import { evidence, has, isDone, type Line, type Scene } from './scene.ts';

const find = phraseFinder(AMBIGUITY);
const signs = phraseFinder(AMBIGUITY_SIGNS);
const OTHERS = list('he she his her');
const ME = list('i my me');

const REASONS: Readonly<Record<Level, string>> = {
  L3: 'You work from a clear spec.',
  L4: 'Somebody gave you the problem, and you filled in its definition.',
  L5: 'You define both the problem and its solution.',
  L6: 'Others find their problems in the frame you drew.',
  L7: 'You decide which problems matter.',
};
const CHOSE = 'You chose between ways to solve the problem.';
const LEVEL = {
  spec: 'L3',
  given: 'L4',
  loose: 'L4',
  options: 'L4',
  unasked: 'L5',
  found: 'L5',
  space: 'L6',
  agenda: 'L7',
} as const;

/** What tells how the problem came up counts where the story says so: later somebody always asks for something. */
const SET_OUT: ReadonlySet<string> = new Set(['given', 'loose', 'found']);

const isBackground = (line: Line | undefined): boolean => line?.section === 'situation' || line?.section === 'task';

export function ambiguityOf(scene: Scene, influence: readonly Evidence[]): readonly Evidence[] {
  const found: {
    readonly family: keyof typeof LEVEL;
    readonly line: Line;
    readonly from: number;
    readonly to: number;
  }[] = [];
  for (const line of scene) {
    if (!isDone(line) || line.section === 'learning') continue;
    for (const { family, from, to, unreal } of find(line.words)) if (!unreal) found.push({ family, line, from, to });
  }
  const specified = found.some(({ family }) => family === 'spec');
  const posed = scene.some(isBackground);
  const directs = influence.some(({ level }) => level >= 'L6');
  const spread = influence.some(({ level }) => level >= 'L5');
  const told = found.flatMap(({ family, line, from, to }) => {
    if (family === 'space' && !spread) return [];
    // Somebody asked for it, and said how: nothing was left open.
    if ((family === 'given' || family === 'options') && specified) return [];
    // What was asked may also open the Action.
    const asked = isBackground(scene[line.at - 1]);
    if (SET_OUT.has(family) && posed && !isBackground(line) && !asked) return [];
    const reach = widest(line.groups);
    if (family === 'agenda' && !directs && !(reach && wider(reach, 'teams'))) return [];
    const level = LEVEL[family];
    const reason = family === 'options' ? CHOSE : REASONS[level];
    return [evidence('ambiguity', level, line, from, to, reason)];
  });
  return told.length > 0 ? told : weighed(scene);
}

/** Where no one phrase tells it, the sentence and the one behind it whose signs together say most. */
function weighed(scene: Scene): readonly Evidence[] {
  let [best, most]: [Line | undefined, number] = [undefined, 0];
  for (const line of scene) {
    if (!isDone(line) || line.section === 'learning' || line.section === 'result') continue;
    const near = [line, ...scene.slice(line.at + 1, line.at + 2).filter(({ section }) => section === line.section)];
    const read = new Set<AmbiguitySign>(
      near.flatMap(({ words }) => signs(words).filter(({ unreal }) => !unreal)).map(({ family }) => family),
    );
    if (read.size < 2 || signs(line.words).length === 0) continue;
    if (isBackground(line) || isBackground(scene[line.at - 1])) read.add('early');
    if (near.some(({ words }) => has(words, OTHERS) && !has(words, ME))) read.add('theirs');
    const sum = [...read].reduce((all, sign) => all + AMBIGUITY_WEIGHTS[sign], AMBIGUITY_BASE);
    if (sum > most) [best, most] = [line, sum];
  }
  if (!best) return [];
  const [first] = signs(best.words);
  return [evidence('ambiguity', 'L5', best, first!.from, first!.to, REASONS.L5)];
}
