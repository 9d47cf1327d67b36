/** The page of the Ladder view: draws what the editor sends, and says which sentence the writer asks for. */
import { aims, cellWords, firstPlace, levelName, moved, type Place, standing } from '../grid.ts';
import type { FromPage, ShownLadder, ToPage } from '../messages.ts';
import { details, stillToProve } from './details.ts';
import { element } from './elements.ts';

declare const acquireVsCodeApi: () => { postMessage(message: FromPage): void };

const vscode = acquireVsCodeApi();
const root = document.body.appendChild(element('main'));

/** More marks than these would not fit in a cell; then a number stands for them. */
const MARKS = 3;

let shown: { readonly story: string; readonly ladder: ShownLadder } | undefined;
let chosen: Place = { row: 0, column: 0 };
let cells: readonly (readonly HTMLElement[])[] = [];
let evidence: HTMLElement | undefined;
let toProve: HTMLElement | undefined;

function open(place: Place, index: number): void {
  if (shown?.ladder.dimensions[place.row]?.cells[place.column]?.evidence[index] !== undefined)
    vscode.postMessage({ kind: 'open', ...place, index });
}

/** Makes a cell the one that Tab reaches and whose sentences stand below the grid. */
function choose(place: Place): void {
  chosen = place;
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      const isChosen = row === place.row && column === place.column;
      cell.tabIndex = isChosen ? 0 : -1;
      cell.setAttribute('aria-selected', String(isChosen));
    }
  }
  if (shown === undefined) return;
  evidence?.replaceChildren(...details(shown.ladder, place, (index) => open(place, index)));
  toProve?.replaceChildren(...stillToProve(shown.ladder, place.row));
}

function marks(count: number): readonly Node[] {
  if (count > MARKS) return [element('span', { className: 'count', text: String(count) })];
  return Array.from({ length: count }, () => element('span', { className: 'mark' }));
}

function heading(ladder: ShownLadder, { level, name }: ShownLadder['levels'][number]): HTMLElement {
  const isLong = ladder.levels.some((rung) => rung.name.split(' ').some((word) => word.length > 4));
  const tags = [
    ...(ladder.target === level ? [element('span', { className: 'tag target', text: 'target' })] : []),
    ...(ladder.claimed === level ? [element('span', { className: 'tag claimed', text: 'claim' })] : []),
  ];
  return element('th', {
    className: isLong ? 'level long' : 'level',
    attributes: { role: 'columnheader', scope: 'col' },
    children: [
      element('span', { className: 'tags', children: tags }),
      element('span', { className: 'name', text: name }),
    ],
  });
}

function gridCell(ladder: ShownLadder, place: Place): HTMLElement {
  const row = ladder.dimensions[place.row]!;
  const cell = row.cells[place.column]!;
  const classes = [
    'cell',
    standing(row, place.column),
    ...(cell.level === row.next?.level ? ['next'] : []),
    ...(cell.level === ladder.target ? ['target'] : []),
    ...(cell.level === ladder.claimed ? ['claimed'] : []),
  ];
  const made = element('td', {
    className: classes.join(' '),
    attributes: { role: 'gridcell', 'aria-label': cellWords(ladder, row, cell), title: `You ${cell.expects}` },
    children: [element('div', { className: 'box', children: marks(cell.evidence.length) })],
  });
  made.addEventListener('focus', () => choose(place));
  made.addEventListener('click', () => {
    made.focus();
    open(place, 0);
  });
  return made;
}

function gridRow(ladder: ShownLadder, row: number): HTMLElement {
  const { title, question, level } = ladder.dimensions[row]!;
  const reached = levelName(ladder, level);
  const head = element('th', {
    className: 'dimension',
    attributes: { role: 'rowheader', scope: 'row', title: question },
    children: [
      element('span', { className: 'name', text: title }),
      element('span', { className: reached ? 'reached' : 'unproven', text: reached ?? 'unproven' }),
    ],
  });
  return element('tr', { attributes: { role: 'row' }, children: [head, ...(cells[row] ?? [])] });
}

function grid(ladder: ShownLadder): HTMLElement {
  cells = ladder.dimensions.map((dimension, row) =>
    dimension.cells.map((_, column) => gridCell(ladder, { row, column })),
  );
  const head = element('tr', {
    attributes: { role: 'row' },
    children: [element('td', { className: 'corner' }), ...ladder.levels.map((level) => heading(ladder, level))],
  });
  const table = element('table', {
    attributes: { role: 'grid', 'aria-label': 'Levels that the story shows, one row a dimension' },
    children: [
      element('thead', { attributes: { role: 'rowgroup' }, children: [head] }),
      element('tbody', {
        attributes: { role: 'rowgroup' },
        children: ladder.dimensions.map((_, row) => gridRow(ladder, row)),
      }),
    ],
  });
  table.addEventListener('keydown', onKey);
  return table;
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Enter' || event.key === ' ') {
    open(chosen, 0);
    event.preventDefault();
    return;
  }
  const to = moved(chosen, event.key, event.ctrlKey, { row: cells.length, column: cells[0]?.length ?? 0 });
  if (to === undefined) return;
  cells[to.row]?.[to.column]?.focus();
  event.preventDefault();
}

function summary(ladder: ShownLadder): HTMLElement {
  const level = levelName(ladder, ladder.overall);
  const title = ladder.title ?? 'Story without a title';
  return element('header', {
    children: [
      element('h2', { text: title, attributes: { title } }),
      element('p', {
        className: 'overall',
        children: [
          element('strong', {
            className: level ? 'reached' : 'unproven',
            text: level ? `Shows ${level}` : 'Nothing proven yet',
          }),
          element('span', { text: aims(ladder) }),
        ],
      }),
    ],
  });
}

function draw(story: string, ladder: ShownLadder): void {
  const hadFocus = cells.flat().includes(document.activeElement as HTMLElement);
  const isSame = shown?.story === story;
  shown = { story, ladder };
  evidence = element('section', { attributes: { 'aria-label': 'Evidence' } });
  toProve = element('section', { attributes: { 'aria-label': 'Still to prove' } });
  root.replaceChildren(summary(ladder), grid(ladder), evidence, toProve);
  choose(isSame ? chosen : firstPlace(ladder));
  if (hadFocus) cells[chosen.row]?.[chosen.column]?.focus();
}

function drawNothing(words: string): void {
  shown = undefined;
  cells = [];
  const button = element('button', { className: 'wide', text: 'New Story…', attributes: { type: 'button' } });
  button.addEventListener('click', () => vscode.postMessage({ kind: 'newStory' }));
  root.replaceChildren(element('p', { className: 'nothing', text: words }), button);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'ladder') draw(data.story, data.ladder);
  else drawNothing(data.words);
});
// The keyboard comes to the view as a whole; it belongs into the grid.
window.addEventListener('focus', () => {
  if (document.activeElement === document.body) cells[chosen.row]?.[chosen.column]?.focus();
});
vscode.postMessage({ kind: 'ready' });
