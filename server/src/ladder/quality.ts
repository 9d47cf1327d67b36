/** Quality bar: a standard, who brought it in, and whose work it holds for. */
import { QUALITY, QUALITY_BASE, QUALITY_SIGNS, QUALITY_WEIGHTS, type QualitySign } from '../data/ladderActs/quality.ts';
import { LADDER_SETS } from '../data/ladderActs/sets.ts';
import type { Level } from '../data/levels.ts';
import type { Reach } from '../data/reach.ts';
import { phraseFinder } from '../language/phrases/families.ts';
import { list } from '../language/words/clauseWords.ts';
import type { Evidence } from '../model/grade.ts';
import { widest } from './reach.ts';
import { evidence, has, isDeed, isDone, isPlan, type Line, lineAt, type Scene } from './scene.ts';

const find = phraseFinder(QUALITY);
const signs = phraseFinder(QUALITY_SIGNS);
const standards = list(LADDER_SETS.standard!);
/** Standards that are nothing else. */
const RULES = list(
  'policy standard standards guideline guidelines checklist checklists gate gates slo slos convention conventions budgets playbook runbook bar',
);
/** "Since then nothing goes out without …" */
const LASTING = list('since now today');
const OURS = list('our us ours');
const OTHERS = list('he she his her');
const ME = list('i my me mine');
const MINE = list('my mine');

const REASONS: Readonly<Record<Level, string>> = {
  L3: "You follow the team's standard.",
  L4: "You add to the team's standard.",
  L5: 'You set the standard for the team.',
  L6: 'You set the standard for the organisation.',
  L7: 'You set the standard for the industry.',
};

/** Several teams keep to it as the team does; the organisation and the industry are rungs of their own. */
const bound = (reach: Reach | undefined): Level =>
  reach === 'industry' ? 'L7' : reach === 'organisation' || reach === 'company' ? 'L6' : 'L5';

/** What speaks for a standard that the sentence tells of, one word of it weak, several together strong. */
function standardIn(scene: Scene, line: Line): { readonly from: number; readonly to: number } | undefined {
  const { words } = line;
  const reach = widest(line.groups);
  const [noun, ours, group] = [has(words, standards), has(words, OURS), reach && reach !== 'team'];
  // What somebody does without exception is a habit of theirs, until it holds for others.
  if (!noun && !ours && !group) return undefined;
  const hits = signs(words).filter(({ from, unreal }) => !unreal && !isPlan(words, from));
  const read = new Set<QualitySign>(hits.map(({ family }) => family));
  const core = hits.find(({ family }) => family === 'binds' || family === 'sets' || family === 'enters');
  // Without a word that binds or sets there is no standard, whatever else stands there.
  if (!core) return undefined;
  if (noun) read.add('noun');
  if (ours) read.add('ours');
  if (group) read.add('group');
  if (has(words, ME)) read.add('mine');
  else if (scene[line.at - 1] && has(scene[line.at - 1]!.words, ME)) read.add('mineBefore');
  if (line.section === 'result') read.add('result');
  return [...read].reduce((sum, sign) => sum + QUALITY_WEIGHTS[sign], QUALITY_BASE) > 0 ? core : undefined;
}

export function qualityOf(scene: Scene, influence: readonly Evidence[]): readonly Evidence[] {
  const found: Evidence[] = [];
  const reads = scene.map(({ words }) => find(words).filter(({ from, unreal }) => !unreal && !isPlan(words, from)));
  for (const line of scene) {
    if (!isDone(line)) continue;
    const matches = reads[line.at]!;
    const near = [line.at - 1, line.at, line.at + 1].flatMap((at) => reads[at] ?? []);
    const sets = near.some(({ family, denied }) => family === 'sets' && !denied);
    const mine = sets || scene.slice(Math.max(0, line.at - 1), line.at + 1).some(({ words }) => has(words, ME));
    const lasting = has(line.words, LASTING);
    const before = scene[line.at - 1];
    const about = sets || has(line.words, standards);
    const aboutBefore = before !== undefined && has(before.words, standards);
    const reach = widest(line.groups);
    const ours = reach === 'own' || has(line.words, OURS);
    const names = (wanted: string) => matches.some(({ family, denied }) => family === wanted && !denied);
    // "I ran the tests as our procedure demands": what binds there is older than the writer's work.
    const follows = names('follows') && !lasting && (reach === undefined || ours) && !has(line.words, MINE);
    const adds = names('adds') && !names('sets') && (about || aboutBefore);
    for (const { family, from, to, denied } of matches) {
      if (follows && family !== 'follows' && family !== 'adds') continue;
      const proves = (level: Level) => found.push(evidence('quality-bar', level, line, from, to, REASONS[level]));
      // "Nothing goes out without …" is itself a denial.
      if (family === 'binds' && isDeed(line) && (mine || lasting) && (about || ours)) proves(bound(reach));
      else if (family === 'gates' && isDeed(line) && mine) proves(bound(reach));
      else if (denied) continue;
      else if (family === 'holds' && isDeed(line) && sets) proves(bound(reach));
      else if (family === 'practice' && isDeed(line) && mine) proves(bound(reach));
      else if (family === 'lasts' && isDeed(line) && mine && (about || aboutBefore)) proves(bound(reach));
      else if (family === 'sets' && isDeed(line) && line.section !== 'learning' && reach && reach !== 'team')
        proves(bound(reach));
      else if (family === 'adds' && (about || aboutBefore)) proves('L4');
      else if (family === 'follows' && !(has(line.words, OTHERS) && !has(line.words, ME))) proves('L3');
    }
    const core =
      !follows &&
      !adds &&
      isDeed(line) &&
      line.section !== 'task' &&
      line.section !== 'learning' &&
      standardIn(scene, line);
    if (core) {
      const level = reach === 'industry' ? 'L5' : bound(reach);
      found.push(evidence('quality-bar', level, line, core.from, core.to, REASONS[level]));
    }
  }
  // A standard of the writer's that the organisation took up is its standard.
  for (const { level, span } of influence) {
    if (level < 'L6') continue;
    const at = lineAt(scene, span.start);
    const lines = scene.slice(Math.max(0, at - 3), at + 1);
    const near = lines.flatMap((line) => reads[line.at]!);
    const rule = lines.some(({ words }) => has(words, RULES)) && lines.some(({ words }) => has(words, ME));
    const named = lines.some(({ words }) => has(words, standards));
    const brought = near.some(
      ({ family, denied }) => !denied && (family === 'sets' || family === 'binds' || (family === 'lasts' && named)),
    );
    if (brought || rule) found.push({ dimension: 'quality-bar', level, span, reason: REASONS[level] });
  }
  return found;
}
