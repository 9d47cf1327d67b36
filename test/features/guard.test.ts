import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import { type Guard, guardRules } from '../../server/src/features/session/guard.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import type { DirectiveRule, FileRule, Rule } from '../../server/src/rules/rule.ts';
import { NOW } from './world.ts';

const head = { title: '', why: '', remedy: '', severity: 'warning', examples: { bad: '', good: '' } } as const;
const at = { span: { start: 0, end: 1 }, message: '' };

const fine: FileRule = { ...head, id: 'fine', scope: 'file', find: () => [at] };
const breaks: FileRule = {
  ...head,
  id: 'breaks',
  scope: 'file',
  *find() {
    yield at;
    throw new Error('not loaded');
  },
};
const unused: DirectiveRule = { ...head, id: 'unused', scope: 'directive', find: (uses) => uses.map(() => at) };

function look(rules: readonly Rule[], ready: boolean) {
  const logged: unknown[] = [];
  let missed = false;
  const guard: Guard = {
    ready: () => ready,
    missed: () => {
      missed = true;
    },
    lacking: () => missed,
    log: (error) => logged.push(error),
  };
  const text = '<!-- star-disable-next-line x: y -->\ntext\n';
  const { findings } = createAnalyser(guardRules(rules, guard)).analyse(text, DEFAULT_SETTINGS, NOW);
  return { rules: findings.map(({ rule }) => rule), missed, logged: logged.length };
}

test('a rule that fails takes no other down, and keeps what it found', () =>
  assert.deepEqual(look([breaks, fine], true), { rules: ['breaks', 'fine'], missed: false, logged: 1 }));

test('before everything is loaded a failure is no mistake but something missed', () =>
  assert.deepEqual(look([breaks, fine], false), { rules: ['breaks', 'fine'], missed: true, logged: 0 }));

test('a comment is not called unused while a rule has not spoken', () => {
  assert.deepEqual(look([breaks, unused], false).rules, ['breaks']);
  assert.deepEqual(look([fine, unused], false).rules, ['fine', 'unused']);
});
