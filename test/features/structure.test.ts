import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver';
import { linesOf, toSpan } from '../../server/src/features/convert.ts';
import { foldingOf } from '../../server/src/features/folding.ts';
import { selectionAt } from '../../server/src/features/selection.ts';
import { symbolsOf } from '../../server/src/features/symbols.ts';
import { clientWith, cursor, viewOf } from './world.ts';

const OTHERS = clientWith();
const VSCODE = clientWith({ markdownStructure: true });

const HEADINGS =
  '---\nlevel: L5\n---\n\n# The outage\n\n## Situation\n\nIt broke.\nBadly.\n\n## Action\n\nI fixed it.\n';
const BOLD = '# The outage\n\n**Situation:** It broke.\nBadly.\n\n**Action:** I fixed it.\n';
const ITEMS = '# The outage\n\n- **Situation:** It broke.\n  - Badly.\n- **Action:** I fixed it.\n';

const outline = (symbols: readonly DocumentSymbol[]): unknown[] =>
  symbols.map(({ name, children }) => (children?.length ? [name, outline(children)] : name));

test('the outline holds stories and their sections', () => {
  assert.deepEqual(outline(symbolsOf(viewOf(HEADINGS), OTHERS)), [['The outage', ['Situation', 'Action']]]);
  assert.deepEqual(
    outline(symbolsOf(viewOf('# One\n\nS: a.\n\nA: b.\n\n# Two\n\n**Situation:** c.\n\n**Result:** d.\n'), OTHERS)),
    [
      ['One', ['Situation', 'Action']],
      ['Two', ['Situation', 'Result']],
    ],
  );
});

test('an editor that lists headings gets only the sections without one', () => {
  assert.deepEqual(symbolsOf(viewOf(HEADINGS), VSCODE), []);
  assert.deepEqual(outline(symbolsOf(viewOf(BOLD), VSCODE)), ['Situation', 'Action']);
  assert.deepEqual(
    symbolsOf(viewOf('Situation\n---------\n\nIt broke.\n\nAction\n------\n\nI fixed it.\n'), VSCODE),
    [],
  );
});

test('in a flat outline of several stories each section says whose it is', () => {
  const symbols = symbolsOf(viewOf('# One\n\n**Situation:** a.\n\n# Two\n\n**Situation:** b.\n'), VSCODE);
  assert.deepEqual(
    symbols.map(({ detail }) => detail),
    ['One', 'Two'],
  );
});

test('a symbol holds its name and its own range holds the selected one', () => {
  const check = (symbols: readonly DocumentSymbol[], lines = linesOf('', 1, BOLD)) => {
    for (const { range, selectionRange, children } of symbols) {
      const [outer, inner] = [toSpan(lines, range), toSpan(lines, selectionRange)];
      assert.ok(outer.start <= inner.start && inner.end <= outer.end);
      check(children ?? [], lines);
    }
  };
  check(symbolsOf(viewOf(BOLD), OTHERS));
});

const folds = (text: string, client = OTHERS) =>
  foldingOf(viewOf(text), client).map(({ startLine, endLine }) => [startLine, endLine]);

test('front matter, stories and sections fold, single lines do not', () => {
  assert.deepEqual(folds(HEADINGS), [
    [0, 2],
    [4, 13],
    [6, 9],
    [11, 13],
  ]);
  assert.deepEqual(folds(BOLD), [
    [0, 5],
    [2, 3],
  ]);
});

test('an editor that folds headings and lists gets the rest', () => {
  assert.deepEqual(folds(HEADINGS, VSCODE), []);
  assert.deepEqual(folds(ITEMS, VSCODE), []);
  assert.deepEqual(folds(BOLD, VSCODE), [[2, 3]]);
});

function selected(marked: string, client = OTHERS): string[] {
  const { text, offset } = cursor(marked);
  const view = viewOf(text);
  const found: string[] = [];
  for (let at: SelectionRange | undefined = selectionAt(view, offset, client); at; at = at.parent) {
    const { start, end } = toSpan(view.lines, at.range);
    found.push(text.slice(start, end));
  }
  return found;
}

test('the selection grows from the sentence to the file', () => {
  const text = '# T\n\n## Action\n\nI read it. I fi$0xed it.\n\n## Result\n\nIt held.\n';
  const steps = selected(text);
  assert.equal(steps[0], '');
  assert.equal(steps[1], 'I fixed it.');
  assert.match(steps[2]!, /^I read it\. I fixed it\.\s*$/);
  assert.match(steps[3]!, /^## Action[\s\S]*fixed it\.\s*$/);
  assert.equal(steps.at(-1), text.replace('$0', ''));
});

test('an editor that selects by headings itself gets the sentence and the sections it does not know', () => {
  const inner = (text: string) =>
    selected(text, VSCODE)
      .slice(1, -1)
      .map((step) => step.trim());
  assert.deepEqual(inner('## Action\n\nI read it. I fi$0xed it.\n'), ['I fixed it.']);
  assert.deepEqual(inner('**Situation:** a.\n\n**Action:** I read it. I fi$0xed it.\n'), [
    'I fixed it.',
    'I read it. I fixed it.',
    '**Action:** I read it. I fixed it.',
  ]);
});

test('a place outside every story still has a selection', () => assert.deepEqual(selected('$0'), ['']));
