import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFileCandidates, readProjectFile } from '../../server/src/features/session/projectFile.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';

test('the file is looked for from the story upwards to its workspace folder', () => {
  assert.deepEqual(projectFileCandidates('file:///w/a/b/s.star.md', ['file:///w', 'file:///other']), [
    'file:///w/a/b/.star-stories.json',
    'file:///w/a/.star-stories.json',
    'file:///w/.star-stories.json',
  ]);
});

test('the innermost workspace folder ends the way, with or without a slash behind its name', () =>
  assert.deepEqual(projectFileCandidates('file:///w/a/s.star.md', ['file:///w/', 'file:///w/a/']), [
    'file:///w/a/.star-stories.json',
  ]));

test('a folder whose name only begins alike is another folder', () =>
  assert.deepEqual(projectFileCandidates('file:///work/s.star.md', ['file:///wo']), [
    'file:///work/.star-stories.json',
  ]));

test('a virtual file system has project files too, an unsaved story has none', () => {
  assert.deepEqual(projectFileCandidates('vscode-vfs://github/o/r/s.star.md?x=1', ['vscode-vfs://github/o/r']), [
    'vscode-vfs://github/o/r/.star-stories.json',
  ]);
  assert.deepEqual(projectFileCandidates('untitled:Untitled-1', ['file:///w']), []);
  assert.deepEqual(projectFileCandidates('untitled:/w/Untitled-1', ['file:///w']), []);
});

const read = (text: string) => {
  const { settings, diagnostics } = readProjectFile('file:///p', text, DEFAULT_SETTINGS);
  const lines = text.split('\n');
  const marked = diagnostics.map(({ range: { start, end } }) =>
    lines[start.line]!.slice(start.character, end.character),
  );
  return { settings, messages: diagnostics.map(({ message }) => String(message)), marked };
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
  for (const text of ['[]', '1', '"x"', '{"rules": []}', '{"rules": {"unknown-rule": 3}}', '{"__proto__": {"a": 1}}']) {
    assert.ok(read(text).messages.length > 0, text);
  }
});
