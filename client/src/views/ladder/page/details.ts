import type { LadderRow } from '../../../../../server/src/protocol.ts';
import { levelName, type Place } from '../grid.ts';
import type { ShownLadder } from '../messages.ts';
import { element } from './elements.ts';

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The question whose honest answer would prove the next level of a row. */
function nextStep(ladder: ShownLadder, { next, level }: LadderRow, lead: string): HTMLElement | undefined {
  if (next === undefined) return undefined;
  const name = levelName(ladder, next.level) ?? next.level;
  return element('p', {
    className: 'next',
    children: [
      element('strong', { text: `${lead}${level === undefined ? 'To show' : 'To reach'} ${name}:` }),
      document.createTextNode(` ${next.ask}`),
    ],
  });
}

/** What would prove the rows that stand empty; the chosen one says it with its sentences. */
export function stillToProve(ladder: ShownLadder, chosen: number): readonly Node[] {
  const steps = ladder.dimensions.flatMap((row, index) => {
    const step = row.level === undefined && index !== chosen ? nextStep(ladder, row, `${row.title}. `) : undefined;
    return step ? [step] : [];
  });
  return steps.length === 0 ? [] : [element('h3', { text: 'Still to prove' }), ...steps];
}

/** Everything about one cell: what its level looks like, the sentences that show it, and the row's next step. */
export function details(ladder: ShownLadder, { row, column }: Place, open: (index: number) => void): readonly Node[] {
  const dimension = ladder.dimensions[row];
  const cell = dimension?.cells[column];
  if (dimension === undefined || cell === undefined) return [];
  const sentences = cell.evidence.map(({ quote, reason }, index) => {
    const button = element('button', {
      className: 'evidence',
      attributes: { type: 'button' },
      children: [element('q', { text: quote }), element('span', { className: 'reason', text: reason })],
    });
    button.addEventListener('click', () => open(index));
    return element('li', { children: [button] });
  });
  const next = nextStep(ladder, dimension, '');
  return [
    element('h3', { text: `${dimension.title} · ${levelName(ladder, cell.level) ?? cell.level}` }),
    element('p', {
      className: 'expects',
      text: `${capitalised(dimension.question)} ${capitalised(`you ${cell.expects}`)}.`,
    }),
    sentences.length > 0
      ? element('ul', { children: sentences })
      : element('p', { className: 'none', text: 'No sentence of the story shows this.' }),
    ...(next ? [next] : []),
  ];
}
