import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readProjectFile } from '../../server/src/analysis/projectFile.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';

const read = (text: string) => {
  const { settings, problems } = readProjectFile(text, DEFAULT_SETTINGS);
  const marked = problems.map(({ span: { start, end } }) => text.slice(start, end));
  return { settings, messages: problems.map(({ message }) => message), marked };
};

test('its values lie over those of the editor', () => {
  const { settings, messages } = read('\ufeff{ "rules": { "unknown-rule": "off" }, "wordsPerMinute": 120 }');
  assert.deepEqual(settings, { ...DEFAULT_SETTINGS, rules: { 'unknown-rule': 'off' }, wordsPerMinute: 120 });
  assert.deepEqual(messages, []);
});

test('what is no JSON is named, and nothing of it is used', () => {
  for (const text of ['', '{', '{ "rules": ', 'null x', '\u0000\ud800']) {
    const { settings, messages } = read(text);
    assert.deepEqual(settings, DEFAULT_SETTINGS);
    assert.equal(messages.length, 1, JSON.stringify(text));
    assert.match(messages[0]!, /no JSON/);
  }
});

test('a bad value is left out, marked at its key, and the rest is used', () => {
  const { settings, messages, marked } = read(
    '{\n  "wordsPerMinute": "fast",\n  "rules": { "unknown-rule": "hint" }\n}',
  );
  assert.deepEqual(settings.rules, { 'unknown-rule': 'hint' });
  assert.equal(settings.wordsPerMinute, DEFAULT_SETTINGS.wordsPerMinute);
  assert.equal(messages.length, 1);
  assert.deepEqual(marked, ['"wordsPerMinute"']);
});

test('a rule nobody knows is marked, with the nearest one', () => {
  const { messages, marked } = read('{ "rules": { "unknown-rul": "off" } }');
  assert.match(messages[0]!, /Did you mean "unknown-rule"/);
  assert.deepEqual(marked, ['"unknown-rul"']);
});

test('JSON of the wrong shape is a problem and no crash', () => {
  for (const text of [
    '[]',
    '1',
    'null',
    '"x"',
    '{"rules": []}',
    '{"rules": {"unknown-rule": 3}}',
    '{"__proto__": {"a": 1}}',
  ]) {
    assert.ok(read(text).messages.length > 0, text);
  }
});

test('what is wrong is marked at its key, wherever else its name stands', () => {
  const { marked } = read(
    '{ "$schema": "zebra", "rules": { "long-task": "zebra", "zebra": "off" }, "codeLens": true }',
  );
  assert.deepEqual(marked, ['"long-task"', '"zebra"', '"codeLens"']);
  const text = '{ "zebra": 1, "rules": { "zebra": "off" } }';
  const starts = readProjectFile(text, DEFAULT_SETTINGS).problems.map(({ span }) => span.start);
  assert.deepEqual(starts, [text.indexOf('"zebra"'), text.lastIndexOf('"zebra"')]);
});

test('a key is found however it is written', () =>
  assert.deepEqual(read('{ "rules" : {"z\\u0065bra" :"off", "a\\"b": "off"} }').marked, ['"z\\u0065bra"', '"a\\"b"']));

test('of a key that stands twice the one that counts is marked', () => {
  const text = '{ "wordsPerMinute": 100, "wordsPerMinute": 1 }';
  const [problem] = readProjectFile(text, DEFAULT_SETTINGS).problems;
  assert.equal(problem!.span.start, text.lastIndexOf('"wordsPerMinute"'));
});

test('broken JSON is marked where the engine stumbles', () => {
  const text = '{\n  "rules": {},\n}';
  assert.deepEqual(read(text).marked, ['}']);
  assert.deepEqual(read(`\ufeff${text}`).marked, ['}']);
});

test('no text makes it throw, and every mark lies in the text', () => {
  const pieces = fc.constantFrom('{', '}', '[', ']', '"', '\\', ':', ',', 'rules', ' ', '\n', '1', '\ud800', '\ufeff');
  const texts = fc.oneof(
    fc.array(pieces).map((parts) => parts.join('')),
    fc.json(),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const { span } of readProjectFile(text, DEFAULT_SETTINGS).problems) {
        assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length, JSON.stringify(span));
      }
    }),
  );
});
