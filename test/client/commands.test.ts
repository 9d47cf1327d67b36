import assert from 'node:assert/strict';
import { test } from 'node:test';
import './vscode.ts';

const { sectionItems } = await import('../../client/src/commands/insertSection.ts');
const { freeName } = await import('../../client/src/commands/newStory.ts');
const { rulesOf } = await import('../../client/src/commands/rules.ts');

const nameBeside = (...taken: readonly string[]) => freeName('a.star.md', async (name) => taken.includes(name));

test('a new story takes the name of its template', async () => {
  assert.equal(await nameBeside(), 'a.star.md');
});

test('a new story never takes the name of another', async () => {
  assert.equal(await nameBeside('a.star.md'), 'a-2.star.md');
  assert.equal(await nameBeside('a.star.md', 'a-2.star.md'), 'a-3.star.md');
});

const choice = (section: 'task' | 'result', present: boolean) => ({ section, title: section, detail: '', present });

test('missing sections stand above those that are there, each group under its name', () => {
  const labels = sectionItems([choice('task', true), choice('result', false)]).map(({ label }) => label);
  assert.deepEqual(labels, ['missing in this story', 'result', 'already there', 'task']);
});

test('a group without sections has no name in the list', () => {
  assert.deepEqual(
    sectionItems([choice('task', false)]).map(({ label }) => label),
    ['missing in this story', 'task'],
  );
});

test('the rules to pick from are those of the settings', () => {
  const properties = { 'starStories.rules': { properties: { blame: { description: 'Blame.' } } } };
  assert.deepEqual(rulesOf({ contributes: { configuration: { properties } } }), [
    { id: 'blame', description: 'Blame.' },
  ]);
  assert.deepEqual(rulesOf({}), []);
});
