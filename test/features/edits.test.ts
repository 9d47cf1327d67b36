import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { linesOf, toSpan } from '../../server/src/features/convert.ts';
import { applyChanges } from '../../server/src/features/session/edits.ts';
import { URI } from './world.ts';

const at = (line: number, from: number, toLine: number, to: number, text: string): TextDocumentContentChangeEvent => ({
  range: { start: { line, character: from }, end: { line: toLine, character: to } },
  text,
});

/** Checks the text against changes applied one by one, and that the replacements lead from the old text to the new. */
function check(text: string, events: readonly TextDocumentContentChangeEvent[]): string {
  let expected = text;
  for (const event of events) {
    if (!('range' in event)) expected = event.text;
    else {
      const { start, end } = toSpan(linesOf(URI, 1, expected), event.range);
      expected = expected.slice(0, start) + event.text + expected.slice(end);
    }
  }
  const { lines, changes } = applyChanges(linesOf(URI, 1, text), events, URI, 2);
  assert.equal(lines.getText(), expected);
  assert.equal(lines.version, 2);
  let length = text.length;
  for (const change of changes) {
    assert.ok(change.span.start <= change.span.end && change.span.end <= length);
    length += change.length - (change.span.end - change.span.start);
  }
  assert.equal(length, expected.length);
  return expected;
}

test('changes from the end of the text to its start', () => {
  assert.equal(check('one\ntwo\none', [at(2, 0, 2, 3, 'three'), at(0, 0, 0, 3, 'a\nb')]), 'a\nb\ntwo\nthree');
  assert.equal(check('a a a', [at(0, 4, 0, 5, 'bb'), at(0, 2, 0, 3, 'bb'), at(0, 0, 0, 1, 'bb')]), 'bb bb bb');
});

test('changes from the start of the text to its end', () =>
  assert.equal(check('one\ntwo\none', [at(0, 0, 0, 3, 'a\nb'), at(3, 0, 3, 3, 'three')]), 'a\nb\ntwo\nthree'));

test('a change inside what one before it wrote', () => {
  assert.equal(check('one', [at(0, 3, 0, 3, ' two'), at(0, 5, 0, 6, 'o')]), 'one too');
  assert.equal(check('one\nx', [at(0, 3, 0, 3, 'abc'), at(0, 6, 0, 6, '!')]), 'oneabc!\nx');
});

test('a change that makes a line break of two halves', () => {
  check('a\rb', [at(1, 0, 1, 0, '\n'), at(1, 0, 1, 0, 'x')]);
  check('a\rx\nb', [at(1, 0, 1, 1, ''), at(1, 0, 1, 0, 'y')]);
});

test('changes with and without a range together', () =>
  assert.equal(check('one\n', [at(0, 0, 0, 0, '# '), { text: 'two\n' }, at(0, 3, 0, 3, '!')]), 'two!\n'));

test('places outside the text are moved into it', () => {
  check('one\ntwo', [at(9, 9, 9, 9, 'x'), at(-1, -1, 0, 99, ''), at(1, 2, 0, 1, 'y')]);
  check('one\ntwo', [at(1, 0, 1, 1, 'x'), at(Number.NaN, 0, 0, Number.NaN, 'y')]);
});

test('no change is a new version all the same', () => {
  assert.equal(check('one', []), 'one');
  assert.equal(check('one', [at(0, 1, 0, 1, '')]), 'one');
});

test('any order of small changes ends in the same text', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const pieces = ['', 'x', '\n', '\r', '\r\n', 'word', 'a\nb'];
  for (let round = 0; round < 300; round++) {
    const text = Array.from({ length: 12 }, () => pieces[random(pieces.length)]).join('.');
    const events = Array.from({ length: 6 }, () => {
      const [line, from] = [random(6), random(5)];
      return at(line, from, line + random(2), from + random(3), pieces[random(pieces.length)]!);
    });
    check(
      text,
      events.toSorted((a, b) =>
        round % 2 === 0 && 'range' in a && 'range' in b ? b.range.start.line - a.range.start.line : 0,
      ),
    );
  }
});

test('five thousand replacements in a text of a million characters', () => {
  const text = 'I moved the foo jobs to a queue, and the nights grew calm.\n'.repeat(17_000);
  const events = Array.from({ length: 5000 }, (_, n) => at(14_997 - 3 * n, 12, 14_997 - 3 * n, 15, 'quux'));
  const { lines, changes } = applyChanges(linesOf(URI, 1, text), events, URI, 2);
  assert.equal(lines.getText().split('quux').length, 5001);
  assert.equal(changes.length, 5000);
});
