/** The rules of the Action on the stories of `corpus/actions.txt`, sentence by sentence. */
import { readFileSync } from 'node:fs';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { overlaps, type Span } from '../../server/src/model/span.ts';
import { bothFigure, type Figure, type Score } from './figure.ts';

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

type Marked = 'team' | 'passives';

/** A sentence is right where it holds a mark and a finding, or neither. */
function scoreRule(rule: string, marked: Marked, actions: readonly GoldAction[], confident: boolean): Score {
  let hits = 0;
  const extra: string[] = [];
  const missed: string[] = [];
  for (const { title, text, sentences } of actions) {
    const findings = createAnalyser()
      .analyse(text, DEFAULT_SETTINGS, NOW)
      .findings.filter((finding) => finding.rule === rule && !(confident && finding.unsure));
    for (const sentence of sentences) {
      const found = findings.filter(({ span }) => overlaps(span, sentence));
      const wanted = sentence[marked];
      const shown = ({ start, end }: Span) => text.slice(start, end);
      if (found.length > 0 && wanted.length > 0) hits++;
      else if (found.length > 0)
        extra.push(`[${found.map(({ span }) => shown(span)).join('] [')}]  ${sentence.text}  (${title})`);
      else if (wanted.length > 0) missed.push(`[${wanted.map(shown).join('] [')}]  ${sentence.text}  (${title})`);
    }
  }
  return { hits, extra, missed };
}

export function actionFigures(actions: readonly GoldAction[] = goldActions()): readonly Figure[] {
  return [
    bothFigure('we-in-action, by sentence', scoreRule('we-in-action', 'team', actions, false), 92),
    bothFigure('passive-in-action, by sentence', scoreRule('passive-in-action', 'passives', actions, false), 93),
    bothFigure('passive-in-action, warnings only', scoreRule('passive-in-action', 'passives', actions, true), 80),
  ];
}
