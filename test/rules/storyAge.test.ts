/** The three rules about when a story happened, on the same texts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshStory } from '../../server/src/rules/fresh-story.ts';
import { staleStory } from '../../server/src/rules/stale-story.ts';
import { undatedStory } from '../../server/src/rules/undated-story.ts';
import { checkFix, checkRule, remarksOf } from './check.ts';
import { inline } from './parts.ts';

const RULES = [freshStory, staleStory, undatedStory];

/** Which of the three speak, on 15 June 2026. */
const spoken = (text: string): string =>
  RULES.filter((rule) => remarksOf(rule, text).length > 0)
    .map(({ id }) => id.replace('-story', ''))
    .join(' ');

const when = (value: string) => `---\nwhen: ${value}\n---\n${inline({})}`;

const WHEN: readonly (readonly [string, string])[] = [
  ['2026-06', 'fresh'],
  ['2026-04', 'fresh'],
  ['2026-03', ''],
  ['2026-Q2', 'fresh'],
  ['2024-11..2026-05', 'fresh'],
  // It may have been January or last week.
  ['2026', ''],
  ['2025', ''],
  ['2021-07', ''],
  ['2021-06', 'stale'],
  ['2021', ''],
  ['2020', 'stale'],
  ['2019-Q3', 'stale'],
  ['2018..2021', ''],
  ['2014-01..2016-02', 'stale'],
  // Another rule says that these cannot be read.
  ['last spring', ''],
  ['2028', ''],
  ['', 'undated'],
];

for (const [value, expected] of WHEN) {
  test(`"when: ${value}" makes a story ${expected || 'neither fresh nor stale'}`, () =>
    assert.equal(spoken(when(value)), expected));
}

test('the title dates a story before its text does, and a heading above it for several', () => {
  assert.equal(spoken(inline({ title: '# The slow queue (2018-2019)', situation: 'In May 2024 it grew.' })), 'stale');
  assert.equal(spoken(inline({ title: '# The queue that stood still (autumn 2019)' })), 'stale');
  assert.equal(spoken(inline({ title: '# Replacing the monolith from 2009' })), 'undated');
  const text = `# Acme, 2017\n\n${inline({ title: '## The slow queue' })}\n${inline({ title: '## The lost mail (2026-05)' })}`;
  assert.equal(spoken(text), 'fresh stale');
});

test('facts below the title date a story, but for what they say of something else', () => {
  const below = (line: string) => spoken(inline({}).replace('queue\n', `queue\n\n${line}\n`));
  for (const line of [
    '*June 2019, Acme*',
    'Date: June 2019',
    '- **When:** Q2 2019',
    '| When | 2019 |\n|---|---|\n| Role | Lead |',
  ])
    assert.equal(below(line), 'stale', line);
  for (const line of ['Last updated: June 2025', 'For the loop in May 2026.', 'The firm was founded in 2012.'])
    assert.equal(below(line), 'undated', line);
});

test('what came of a story in its Result does not date it', () => {
  const result = (text: string) => inline({ result: text });
  assert.equal(spoken(result('It took 4 hours less, and in 2026 it still does.')), 'undated');
  assert.equal(spoken(result('It shipped in June 2020 and took 4 hours less.')), 'stale');
  assert.equal(spoken(inline({ situation: 'In 2019 it was slow.', result: 'It shipped in May 2020.' })), 'stale');
});

test('a "when" dates all stories of a file and is marked once', () => {
  const two = `---\nwhen: 2019-05\n---\n${inline({})}\n${inline({ title: '# Another' })}`;
  assert.equal(remarksOf(staleStory, two).length, 1);
  assert.equal(remarksOf(undatedStory, two).length, 0);
});

test('marks the words that tell the age', () => {
  checkRule(staleStory, `---\nwhen: 2019-05\n      ^^^^^^^ information: 7 years ago\n---\n${inline({})}`);
  checkRule(
    undatedStory,
    inline({ situation: 'The firm was founded in 1999.' }).replace(
      '# The slow queue\n',
      '# The slow queue\n  ^^^^^^^^^^^^^^ hint: "1999" dates something else\n',
    ),
  );
});

test('a story that is still being written needs no date yet', () => {
  assert.equal(spoken(inline({ result: '' })), '');
});

test('fills "when" with a place for the date, wherever the front matter stands', () => {
  const text = inline({});
  const fill = (before: string, after: string) =>
    checkFix(undatedStory, before + text, 'when', after + text, { kind: 'draft' });
  fill('', '---\nwhen: [year-month]\n---\n\n');
  fill('---\nlevel: L5\n---\n', '---\nwhen: [year-month]\nlevel: L5\n---\n');
  fill('---\nwhen:\nlevel: L5\n---\n', '---\nwhen: [year-month]\nlevel: L5\n---\n');
  fill('---\nlevel: L5\nwhen: \n---\n', '---\nlevel: L5\nwhen: [year-month]\n---\n');
});

test('of several stories each gets its year in its title', () => {
  const text = `${inline({})}\n${inline({ title: '# Another (2024)' })}`;
  checkFix(undatedStory, text, 'title', text.replace('# The slow queue', '# The slow queue ([year])'), { stays: true });
});
