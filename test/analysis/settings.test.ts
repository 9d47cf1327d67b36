import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSettings } from '../../server/src/analysis/settings.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';

test('values of the editor replace the defaults', () => {
  const { settings, problems } = readSettings({
    wordsPerMinute: 120,
    draftMode: true,
    rules: { 'thin-action': 'off' },
  });
  assert.deepEqual(settings, {
    ...DEFAULT_SETTINGS,
    wordsPerMinute: 120,
    draftMode: true,
    rules: { 'thin-action': 'off' },
  });
  assert.deepEqual(problems, []);
});

test('a bad value is left out and named with what may stand there', () => {
  const { settings, problems } = readSettings({
    wordsPerMinute: 'fast',
    rules: { 'thin-action': 'loud', 'long-task': 'error' },
  });
  assert.deepEqual(settings, { ...DEFAULT_SETTINGS, rules: { 'long-task': 'error' } });
  assert.equal(problems.length, 2);
  assert.match(problems[0]!.message, /"wordsPerMinute" takes a number from 60 to 300/);
  assert.match(problems[1]!.message, /"thin-action" takes one of off, hint/);
});

test('a project may not change how an editor shows things', () => {
  const { settings, problems } = readSettings({ codeLens: false, wordsperminute: 100 }, DEFAULT_SETTINGS, 'project');
  assert.deepEqual(settings, DEFAULT_SETTINGS);
  assert.match(problems[0]!.message, /"codeLens" is no setting of a project/);
  assert.match(problems[1]!.message, /Did you mean "wordsPerMinute"/);
});

test('a rule nobody knows is named with the nearest one, a rule of a later version is not', () => {
  const { problems } = readSettings({ rules: { 'long-tsak': 'off', blame: 'off', zebra: 'off' } });
  assert.deepEqual(
    problems.map(({ path }) => path),
    [
      ['rules', 'long-tsak'],
      ['rules', 'zebra'],
    ],
  );
  assert.match(problems[0]!.message, /Did you mean "long-task"\?/);
  assert.doesNotMatch(problems[1]!.message, /Did you mean/);
});

test('a hundred problems are enough, and what is right among them still counts', () => {
  const wrong = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`rule-${n}`, 'off']));
  const { settings, problems } = readSettings({ rules: { ...wrong, 'long-task': 'off' } });
  assert.equal(problems.length, 100);
  assert.equal(settings.rules['long-task'], 'off');
});

test('rules of a project are laid over those of the editor', () => {
  const editor = { ...DEFAULT_SETTINGS, rules: { 'thin-action': 'off', 'long-task': 'off' } as const };
  const { settings } = readSettings({ rules: { 'long-task': 'warning' } }, editor, 'project');
  assert.deepEqual(settings.rules, { 'thin-action': 'off', 'long-task': 'warning' });
});

test('no value makes it throw or leaves a setting of the wrong type', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (rules, other) => {
      const { settings } = readSettings({ rules, wordsPerMinute: other, draftMode: other, typingPause: other });
      for (const key of Object.keys(DEFAULT_SETTINGS) as (keyof typeof DEFAULT_SETTINGS)[]) {
        assert.equal(typeof settings[key], typeof DEFAULT_SETTINGS[key]);
      }
    }),
  );
});

test('the level to prepare for may have the name of any company, the names themselves come from a list', () => {
  assert.equal(readSettings({ targetLevel: 'Senior' }).settings.targetLevel, 'L5');
  assert.equal(readSettings({ targetLevel: '' }).settings.targetLevel, '');
  assert.equal(readSettings({ levelNames: 'titles' }).settings.levelNames, 'titles');
  const { settings, problems } = readSettings({ targetLevel: 'wizard', levelNames: 'ranks' });
  assert.deepEqual(settings, DEFAULT_SETTINGS);
  assert.match(problems[0]!.message, /"targetLevel" takes a level/);
  assert.match(problems[1]!.message, /"levelNames" takes one of L, E, IC, SDE, titles/);
});
