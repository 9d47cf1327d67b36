// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippet placeholders are what is tested.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, snippetText, toEdits, toOffset, toRange, toSpan } from '../../server/src/features/convert.ts';

const lines = (text: string) => linesOf('file:///a', 1, text);

test('offsets count UTF-16 code units, line breaks of every kind end a line', () => {
  const text = 'a😀b\r\nc\rd\ne';
  assert.deepEqual(toRange(lines(text), { start: 1, end: 3 }), {
    start: { line: 0, character: 1 },
    end: { line: 0, character: 3 },
  });
  for (const letter of 'acde') {
    const at = text.indexOf(letter);
    assert.equal(toOffset(lines(text), toRange(lines(text), { start: at, end: at }).start), at);
  }
});

test('a position outside the text is moved inside', () => {
  const table = lines('one\ntwo');
  assert.equal(toOffset(table, { line: 9, character: 0 }), 7);
  assert.equal(toOffset(table, { line: 0, character: 99 }), 3);
  assert.equal(toOffset(table, { line: -1, character: -5 }), 0);
  assert.equal(toOffset(table, { line: Number.NaN, character: 1.5 }), 1);
  assert.deepEqual(toSpan(table, { start: { line: 1, character: 2 }, end: { line: 0, character: 0 } }), {
    start: 6,
    end: 6,
  });
});

test('a snippet numbers its holes and escapes everything else', () => {
  assert.equal(
    snippetText(['cost $5 {a}\\ ', { hole: 'why } not' }, '; ', { hole: 'x' }], 3),
    'cost \\$5 {a\\}\\\\ ${3:[why \\} not]}; ${4:[x]}',
  );
});

test('holes are numbered through all edits of a fix, in the order of the file', () => {
  const edits = [
    { span: { start: 4, end: 4 }, insert: [{ hole: 'second' }] },
    { span: { start: 0, end: 1 }, insert: ['plain'] },
    { span: { start: 2, end: 2 }, insert: [{ hole: 'first' }] },
  ];
  const texts = toEdits(lines('abcdef'), edits, true).map((edit) =>
    'snippet' in edit ? edit.snippet.value : edit.newText,
  );
  assert.deepEqual(texts, ['plain', '${1:[first]}', '${2:[second]}']);
});

test('without snippets a hole stands in square brackets', () => {
  const [edit] = toEdits(lines('abc'), [{ span: { start: 0, end: 0 }, insert: ['from ', { hole: 'number' }] }], false);
  assert.ok(edit && 'newText' in edit);
  assert.equal(edit.newText, 'from [number]');
});

test('inserted lines end as the lines of the file do', () => {
  const [edit] = toEdits(lines('a\r\nb'), [{ span: { start: 0, end: 0 }, insert: ['x\ny\r\nz'] }], false);
  assert.ok(edit && 'newText' in edit);
  assert.equal(edit.newText, 'x\r\ny\r\nz');
});
