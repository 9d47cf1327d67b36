/** The rules of the Action on the stories of `corpus/actions.txt`, sentence by sentence. */
import { readFileSync } from 'node:fs';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import { actorOf } from '../../server/src/language/actors/actors.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { overlaps, type Span } from '../../server/src/model/span.ts';
import { storyTeller } from '../../server/src/signals/storyTeller.ts';
import { bothFigure, type Figure, type RuleCase, type Score, scoreOf, shareFigure } from './figure.ts';

/** One sentence of an Action: who acts in its first main clause, and the words that an interviewer marks down. */
interface GoldSentence extends Span {
  readonly actor: string;
  readonly text: string;
  readonly team: readonly Span[];
  readonly passives: readonly Span[];
}

export interface GoldAction {
  readonly title: string;
  /** A whole file. Spans are offsets into it. */
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

const TEAM = /^(?:we|our|us|the|my|your|all|both|everyone|everybody|each|some|most|half|two|three)\b/i;

/** Reads `label|sentence` lines with `{marks}` into the story they make. */
function readAction(part: string): GoldAction {
  const [head, lines = ''] = part.split('\n---\n');
  const title = head!.split('\n')[0]!.split('|')[0]!.trim();
  const rows = lines.split('\n').filter((line) => line.includes('|'));
  // What ends without a stop can only be an item of a list.
  const bullets = rows.some((row) => !/[.!?:"”’)…]$/.test(row.trim()));
  let text = `# ${title}\n\n## Action\n\n`;
  const sentences = rows.map((row): GoldSentence => {
    const actor = row.slice(0, row.indexOf('|'));
    if (bullets) text += '- ';
    const start = text.length;
    const marks: Span[] = [];
    for (const piece of row.slice(row.indexOf('|') + 1).split(/(?=\{)|(?<=\})/)) {
      const words = piece.startsWith('{') ? piece.slice(1, -1) : piece;
      if (piece.startsWith('{')) marks.push({ start: text.length, end: text.length + words.length });
      text += words;
    }
    const end = text.length;
    text += bullets ? '\n' : ' ';
    const isTeam = (mark: Span) => TEAM.test(text.slice(mark.start, mark.end));
    const passives = marks.filter((mark) => !isTeam(mark));
    return { start, end, actor, text: text.slice(start, end), team: marks.filter(isTeam), passives };
  });
  return { title, text: `${text.trimEnd()}\n`, sentences };
}

export const goldActions = (
  file: string | URL = new URL('./corpus/actions.txt', import.meta.url),
): readonly GoldAction[] => readFileSync(file, 'utf8').split(/^## /m).slice(1).map(readAction);

const NOW = new Date('2026-06-15');

/** The labels that each rule ought to find. */
const MARKED = { 'we-in-action': 'team', 'passive-in-action': 'passives' } as const;

/** What a rule says of each sentence, without its hints where `confident` says so. */
function casesOf(
  rule: keyof typeof MARKED,
  actions: readonly GoldAction[],
  { confident = false } = {},
): readonly RuleCase[] {
  return actions.flatMap(({ title, text, sentences }) => {
    const findings = createAnalyser()
      .analyse(text, DEFAULT_SETTINGS, NOW)
      .findings.filter((finding) => finding.rule === rule && !(confident && finding.unsure));
    return sentences.map((sentence) => {
      const found = findings.filter(({ span }) => overlaps(span, sentence)).map(({ span }) => span);
      const wanted = sentence[MARKED[rule]];
      const shown = (found.length > 0 ? found : wanted)
        .map(({ start, end }) => `[${text.slice(start, end)}]`)
        .join(' ');
      const line = `${shown}  ${sentence.text}  (${title})`;
      return { rule, wanted: wanted.length > 0, said: found.length > 0, line };
    });
  });
}

/** What the two rules of the Action say of each sentence. */
export const actionCases = (actions: readonly GoldAction[] = goldActions()): readonly RuleCase[] =>
  (Object.keys(MARKED) as (keyof typeof MARKED)[]).flatMap((rule) => casesOf(rule, actions));

/** The corpus parts a state from a passive without an actor; the product does not. */
const actorLabel = (label: string): string => (label === 'state' ? 'nobody' : label);

interface Judged {
  readonly wanted: string;
  readonly found: string;
  readonly line: string;
}

function judgeActors(actions: readonly GoldAction[]): readonly Judged[] {
  return actions.flatMap(({ title, text, sentences }) => {
    const [story] = createAnalyser().analyse(text, DEFAULT_SETTINGS, NOW).file.stories;
    const read = story!.sections.flatMap((section) => section.sentences);
    const teller = storyTeller(story!);
    return sentences.map((sentence) => {
      const first = read.find((candidate) => overlaps(candidate, sentence));
      const wanted = actorLabel(sentence.actor);
      const found = first ? actorOf(first.prose, teller).kind : 'none';
      return { wanted, found, line: `${wanted} read as ${found}  ${sentence.text}  (${title})` };
    });
  });
}

/** Precision and recall of one kind of actor, or of several taken as one. */
function scoreActor(kinds: RegExp, judged: readonly Judged[]): Score {
  const lines = (wanted: boolean, found: boolean) =>
    judged
      .filter((one) => kinds.test(one.wanted) === wanted && kinds.test(one.found) === found)
      .map(({ line }) => line);
  return { hits: lines(true, true).length, extra: lines(false, true), missed: lines(true, false) };
}

function actorFigures(actions: readonly GoldAction[]): readonly Figure[] {
  const judged = judgeActors(actions);
  const wrong = judged.filter(({ wanted, found }) => wanted !== found);
  const confusions = new Map<string, number>();
  for (const { wanted, found } of wrong) {
    const pair = `${wanted} read as ${found}`;
    confusions.set(pair, (confusions.get(pair) ?? 0) + 1);
  }
  const summary = [...confusions].sort((a, b) => b[1] - a[1]).map(([pair, n]) => `${n} ${pair}`);
  const errors = wrong.map(({ line }) => line);
  return [
    { ...shareFigure('who acts, all sentences', judged.length, errors, 90), errors: [summary.join('; '), ...errors] },
    bothFigure('who acts: I', scoreActor(/^I$/, judged), 92),
    bothFigure('who acts: implied I', scoreActor(/^implied$/, judged), 92),
    bothFigure('who acts: you, and the writer by name', scoreActor(/^(?:you|writer)$/, judged), 92),
    bothFigure('who acts: we, and the team by noun', scoreActor(/^(?:we|team)$/, judged), 92),
    bothFigure('who acts: another, or nobody', scoreActor(/^(?:other|nobody)$/, judged), 92),
  ];
}

export function actionFigures(actions: readonly GoldAction[] = goldActions()): readonly Figure[] {
  return [
    ...actorFigures(actions),
    bothFigure('we-in-action, by sentence', scoreOf(casesOf('we-in-action', actions)), 92),
    bothFigure('passive-in-action, by sentence', scoreOf(casesOf('passive-in-action', actions)), 90),
    bothFigure(
      'passive-in-action, warnings only',
      scoreOf(casesOf('passive-in-action', actions, { confident: true })),
      75,
    ),
  ];
}
