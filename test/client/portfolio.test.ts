import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  childrenOf,
  coverage,
  type PortfolioNode,
  roots,
  rowOf,
  type SlotId,
  slotOf,
} from '../../client/src/views/portfolio/nodes.ts';
import type { Portfolio, PortfolioStory } from '../../server/src/protocol.ts';
import './vscode.ts';

const { checkedText } = await import('../../client/src/commands/checkSet.ts');

const NONE = { error: 0, warning: 0, information: 0, hint: 0 };

const story = (title: string, more: Partial<PortfolioStory> = {}): PortfolioStory => ({
  uri: `file:///${title}.star.md`,
  position: { line: 0, character: 0 },
  title,
  canonical: [],
  level: 'L5',
  age: '7 months ago',
  seconds: 128,
  findings: NONE,
  ...more,
});

const slot = (id: SlotId, ...stories: readonly PortfolioStory[]) => ({ id, title: id, why: 'It is asked.', stories });

const portfolio = (parts: Partial<Portfolio>): Portfolio => ({ slots: [], others: [], findings: [], ...parts });

const find = (nodes: readonly PortfolioNode[], id: string) => nodes.find((node) => node.id === id)!;

test('without any story there are no rows, so that the welcome of the view shows', () => {
  assert.deepEqual(roots(portfolio({ slots: [slot('pushed-back')] })), []);
});

test('the ten stand first, then the other stories, then the set', () => {
  const nodes = roots(portfolio({ slots: [slot('pushed-back', story('a'))], others: [story('b')] }));
  assert.deepEqual(
    nodes.map(({ kind }) => kind),
    ['slot', 'others', 'set'],
  );
});

test('a story says its level, spoken time, age and findings', () => {
  const [node] = childrenOf({
    kind: 'others',
    id: 'others',
    stories: [story('a', { findings: { ...NONE, warning: 2 } })],
  });
  assert.equal(rowOf(node!).label, 'L5 · a');
  assert.equal(rowOf(node!).description, '2 min 8 s · 7 months ago · 2 warnings');
  assert.equal(rowOf(node!).colour, 'problemsWarningIcon.foreground');
});

test('a story that proves nothing and gives no date says so, and is spoken of as clean', () => {
  const node: PortfolioNode = {
    kind: 'story',
    id: 'a',
    story: story('a', { level: undefined, age: undefined }),
    slot: undefined,
  };
  assert.equal(rowOf(node).description, 'unproven · 2 min 8 s');
  assert.equal(rowOf(node).spoken, 'a, unproven, 2 min 8 s, no findings');
});

test('a gap can be written, a covered slot is told by the levels of its stories', () => {
  const slots = [slot('pushed-back'), slot('biggest-impact', story('a'), story('b', { level: undefined }))];
  const nodes = roots(portfolio({ slots }));
  const gap = find(nodes, 'pushed-back');
  assert.equal(rowOf(gap).label, 'Pushed back');
  assert.equal(rowOf(gap).context, 'gap');
  assert.equal(slotOf(gap), 'pushed-back');
  assert.equal(rowOf(find(nodes, 'biggest-impact')).description, 'L5');
  assert.equal(coverage(portfolio({ slots })), '1 of 2');
});

test('one story in two slots has two rows', () => {
  const one = story('a');
  const ids = roots(portfolio({ slots: [slot('pushed-back', one), slot('biggest-impact', one)] }))
    .flatMap(childrenOf)
    .map(({ id }) => id);
  assert.equal(new Set(ids).size, 2);
});

test('a finding about the set leads to the stories that it names', () => {
  const [one, two] = [story('a'), story('b')];
  const incident = {
    rule: 'repeated-incident',
    severity: 'information',
    message: 'Told twice.',
    stories: [two],
  } as const;
  const set = portfolio({ slots: [slot('pushed-back', one), slot('biggest-impact', two)], findings: [incident] });
  const [finding] = childrenOf(roots(set).at(-1)!);
  assert.deepEqual(
    childrenOf(finding!).map((node) => rowOf(node).label),
    ['L5 · b'],
  );
});

test('at the foot the missing stories take one row below the other findings, and each can be written', () => {
  const findings = [
    { rule: 'uncovered-story', severity: 'information', message: 'Nobody covers it.', slot: 'pushed-back' },
    { rule: 'level-mix', severity: 'warning', message: 'Two at L5.' },
  ] as const;
  const set = roots(portfolio({ slots: [slot('biggest-impact', story('a'))], findings })).at(-1)!;
  assert.equal(rowOf(set).description, '1 warning, 1 info');
  const [mix, gaps] = childrenOf(set);
  assert.deepEqual([rowOf(mix!).label, rowOf(mix!).context, slotOf(mix!)], ['Two at L5.', 'finding', undefined]);
  assert.equal(rowOf(gaps!).label, '1 story missing');
  const [missing] = childrenOf(gaps!);
  assert.deepEqual([rowOf(missing!).label, rowOf(missing!).context], ['Pushed back', 'missingStory']);
  assert.equal(slotOf(missing!), 'pushed-back');
});

test('the check of the set tells how many stories it read and what it found', () => {
  assert.equal(checkedText({ checked: 1, findings: NONE }), '1 story checked: no findings');
  assert.equal(checkedText({ checked: 12, findings: { ...NONE, hint: 1 } }), '12 stories checked: 1 hint');
});
