import { test } from 'node:test';
import { weInAction } from '../../server/src/rules/we-in-action.ts';
import { checkRule } from './check.ts';

test('the bad example is underlined exactly, the good one is clean', () => {
  checkRule(weInAction, weInAction.examples.bad);
  checkRule(weInAction, weInAction.examples.good);
});
