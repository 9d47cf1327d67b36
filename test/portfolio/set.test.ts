import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeSet } from '../../server/src/analysis/set.ts';
import { CANONICAL_IDS } from '../../server/src/data/canonical.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/model/settings.ts';
import type { StorySummary } from '../../server/src/portfolio/summary.ts';
import { DEADLINE, DECISION, NOW, summaries, tale } from './stories.ts';

const judge = (stories: readonly StorySummary[], settings: Partial<Settings> = {}) =>
  judgeSet(stories, { ...DEFAULT_SETTINGS, ...settings }, NOW);

const messages = (stories: readonly StorySummary[], rule: string) =>
  judge(stories)
    .filter((finding) => finding.rule === rule)
    .map(({ message }) => message);

const slots = (stories: readonly StorySummary[]) => judge(stories).flatMap(({ slot }) => slot ?? []);

test('a set without stories has no findings', () => assert.deepEqual(judge([]), []));

test('a story covers every type it declares, and one without a type none', () => {
  const told = [...tale('[hardest-decision, tight-deadline]'), ...tale('""')];
  const covered = CANONICAL_IDS.filter((id) => !slots(told).includes(id));
  assert.deepEqual(covered, ['hardest-decision', 'tight-deadline']);
});

test('a template with its prompts covers nothing yet', () => {
  const [message] = messages(tale('hardest-decision', '', '[the options, and what each assumed]'), 'uncovered-story');
  assert.match(message!, /^"Hardest technical decision" is begun and not told yet/);
});

test('a file of questions is no story of the set', () =>
  assert.deepEqual(summaries('q.star.md', '---\nkind: questions\n---\n\n- What would I own?\n'), []));

test('three stories at L5 are enough, two are not, and a story without a level counts as none', () => {
  const levels = (...all: readonly string[]) =>
    all.flatMap((level) => tale('pushed-back', level && `level: ${level}\n`));
  assert.deepEqual(messages(levels('L5', 'Staff', 'E5', 'L3'), 'level-mix'), []);
  const [message] = messages(levels('L5', 'L4', 'L6', ''), 'level-mix');
  assert.match(message!, /2 of 4 stories/);
});

test('a level that the text disproves does not count, and the target asks for most of the set', () => {
  const small = tale('pushed-back', 'level: L6\n', 'I owned one feature of the search page and fixed its error text.');
  assert.equal(small[0]?.proven, 'L3');
  const [message] = messages([...small, ...small, ...small], 'level-mix');
  assert.match(message!, /none of 3 stories/);
  const staff = judge(
    [...tale('pushed-back', 'level: L6\n'), ...Array(3).fill(tale('pushed-back', 'level: L5\n')[0]!)],
    {
      targetLevel: 'L6',
      levelNames: 'SDE',
    },
  );
  const [target, ...more] = staff.filter(({ rule }) => rule === 'level-mix');
  assert.match(target!.message, /prepare for .*, and 1 of 4 stories reaches it/);
  assert.deepEqual(more, []);
});

test('one failure, mistake or disagreement is enough for the set', () => {
  const fine = [...tale('biggest-impact'), ...tale('mentored-someone'), ...tale('tight-deadline')];
  assert.equal(messages(fine, 'flawless-set').length, 1);
  for (const type of ['failed-project', 'wrong-about-something-big', 'disagreed-with-senior', 'pushed-back'])
    assert.deepEqual(messages([...fine, ...tale(type)], 'flawless-set'), [], type);
  const wrong = tale('biggest-impact', '', 'I read the logs.\n\n**What I learned:** I was wrong about the network.');
  assert.deepEqual(messages([...fine, ...wrong], 'flawless-set'), []);
});

test('a failure that was none leaves the set flawless', () => {
  const soft = tale(
    'failed-project',
    '',
    'I led the move of 40 shops to one import.\n\n**Task:** I had a year.\n\n**Result:** We shipped two weeks late, and all 40 shops use it every day.',
  );
  assert.equal(messages([...soft, ...tale('biggest-impact'), ...tale('mentored-someone')], 'flawless-set').length, 1);
});

test('ages mix where one story of three is neither recent nor old', () => {
  const aged = (...all: readonly string[]) => all.flatMap((when) => tale('pushed-back', `when: ${when}\n`));
  assert.match(messages(aged('2026-04', '2026-05', '2026-06'), 'age-mix')[0]!, /^All 3 stories .* last 3 months/);
  assert.match(messages(aged('2018', '2019-05', '2021-06'), 'age-mix')[0]!, /5 years ago or earlier/);
  assert.deepEqual(messages(aged('2026-04', '2026-05', '2026-03'), 'age-mix'), []);
  assert.deepEqual(messages(aged('2018', '2019-05', '2021-07'), 'age-mix'), []);
  // Two dates say nothing of a set, nor do three of seven.
  assert.deepEqual(messages(aged('2018', '2019'), 'age-mix'), []);
  assert.deepEqual(
    messages([...aged('2018', '2019', '2020'), ...Array(4).fill(tale('pushed-back')[0]!)], 'age-mix'),
    [],
  );
});

test('settings give the severity, and draft mode hides what is no error', () => {
  const set = tale('pushed-back');
  const severity = (settings: Partial<Settings>) =>
    judge(set, settings).find(({ rule }) => rule === 'level-mix')?.severity;
  assert.equal(severity({}), 'information');
  assert.equal(severity({ rules: { 'level-mix': 'error' }, draftMode: true }), 'error');
  assert.equal(severity({ rules: { 'level-mix': 'off' } }), undefined);
  assert.equal(severity({ draftMode: true }), undefined);
});

test('a story that switches a rule off is not named by it', () => {
  const silenced = DEADLINE.replace('---\n# ', 'disable: [repeated-incident]\n---\n# ');
  const set = [...summaries('a.star.md', DECISION), ...summaries('b.star.md', silenced)];
  assert.deepEqual(
    judge(set).filter(({ rule }) => rule === 'repeated-incident'),
    [],
  );
});
