import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompletionItem, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completionsAt } from '../../server/src/features/completion.ts';
import { RULES } from '../../server/src/rules/catalogue.ts';
import { clientWith, cursor, expanded, NOW, URI, viewOf } from './world.ts';

function at(marked: string, { automatic = false, client = clientWith() } = {}) {
  const { text, offset } = cursor(marked);
  const items = completionsAt(viewOf(text), offset, client, NOW, automatic);
  const accept = (label: string) => {
    const item = items.find((one) => one.label === label);
    assert.ok(item, `no "${label}" in: ${items.map((one) => one.label).join(' | ')}`);
    const edit = item.textEdit as TextEdit;
    return TextDocument.applyEdits(TextDocument.create(URI, '', 1, text), [
      { ...edit, newText: expanded(edit.newText) },
    ]);
  };
  return { items, accept, labels: items.map(({ label }: CompletionItem) => label), text, offset };
}

/** An editor drops an item whose filter text does not begin with what its range holds before the cursor. */
function checkFilter({ items, text, offset }: ReturnType<typeof at>) {
  const document = TextDocument.create(URI, '', 1, text);
  for (const { filterText, textEdit, label } of items) {
    const { start, end } = (textEdit as TextEdit).range;
    assert.ok(document.offsetAt(end) >= offset && start.line === end.line, label);
    const typed = text.slice(document.offsetAt(start), offset);
    assert.ok(filterText!.toLowerCase().startsWith(typed.toLowerCase()), `"${typed}" does not begin "${filterText}"`);
  }
}

test('the front matter is offered the keys it lacks', () => {
  const { labels, accept } = at('---\nlevel: L5\n$0\n---\n');
  assert.deepEqual(labels, ['story', 'when', 'tags', 'disable', 'kind']);
  assert.equal(accept('story'), '---\nlevel: L5\nstory: \n---\n');
});

test('the type that the story reads like comes first and is selected', () => {
  const { items } = at('---\nstory: $0\n---\n# How I mentored an intern\n\n**Action:** Now she leads the team.\n');
  assert.deepEqual(
    items.filter(({ preselect }) => preselect).map(({ label }) => label),
    ['mentored-someone'],
  );
  assert.equal(items[0]?.label, 'mentored-someone');
});

test('each key is offered its values', () => {
  assert.equal(at('---\nstory: $0\n---\n').labels.length, 10);
  assert.deepEqual(at('---\nlevel: L$0\n---\n').labels.slice(0, 5), ['L3', 'L4', 'L5', 'L6', 'L7']);
  assert.ok(at('---\nlevel: $0\n---\n').labels.includes('SDE II'));
  assert.deepEqual(at('---\nwhen: $0\n---\n').labels, ['2026-06', '2026-Q2', '2026', '2025-06..2026-06']);
  assert.deepEqual(at('---\nkind: $0\n---\n').labels, ['story', 'questions']);
  assert.deepEqual(
    at('---\ndisable: $0\n---\n').labels,
    RULES.map(({ id }) => id),
  );
  assert.deepEqual(at('---\ntags: $0\n---\n').labels, []);
});

test('a list offers what is not in it yet, in either style', () => {
  const flow = at('---\nstory: [failed-project, wr$0]\n---\n');
  assert.ok(!flow.labels.includes('failed-project'));
  assert.equal(
    flow.accept('wrong-about-something-big'),
    '---\nstory: [failed-project, wrong-about-something-big]\n---\n',
  );
  const block = at('---\nstory:\n  - failed-project\n  - $0\n---\n');
  assert.equal(block.labels.length, 9);
  assert.equal(block.accept('pushed-back'), '---\nstory:\n  - failed-project\n  - pushed-back\n---\n');
});

test('a comment is offered the directives, whether the editor has closed it or not', () => {
  assert.deepEqual(at('<!-- $0\n').labels.length, 3);
  const expected = '<!-- star-disable-next-line [rule]: [reason] -->\n';
  assert.equal(at('<!-- star-d$0\n').accept('<!-- star-disable-next-line -->'), expected);
  assert.equal(at('<!-- star$0 -->\n').accept('<!-- star-disable-next-line -->'), expected);
  assert.equal(at('<!--$0-->\n').accept('<!-- star-disable-next-line -->'), expected);
  assert.deepEqual(at('<!-- a note to s$0\n').labels, []);
  checkFilter(at('<!-- star-d$0 -->\n'));
});

test('a directive is offered rule ids, and none in its reason', () => {
  const { labels, accept } = at('<!-- star-disable unknown-rule, un$0 -->\n');
  assert.ok(!labels.includes('unknown-rule'));
  assert.equal(accept('unused-directive'), '<!-- star-disable unknown-rule, unused-directive -->\n');
  assert.deepEqual(at('<!-- star-disable unknown-rule: because un$0 -->\n').labels, []);
});

const STORY = '# The outage\n\n## Situation\n\nThe queue lost orders.\n\n## Action\n\nI fixed it.\n\n';

test('a new line is offered the sections the story lacks, the four first', () => {
  const { labels, accept } = at(`${STORY}$0`);
  assert.deepEqual(labels, ['Task', 'Result', 'What I learned', 'What I would do differently']);
  assert.equal(accept('Task'), `${STORY}## Task\n\n`);
});

test('a section is written as the story writes its others', () => {
  const write = (before: string, label = 'Result') => at(`${before}$0`).accept(label).slice(before.length);
  assert.equal(write('**Situation:** It broke.\n\n**Action:** I fixed it.\n\n'), '**Result:** ');
  assert.equal(write('**Situation**: It broke.\n\n**Action**: I fixed it.\n\n'), '**Result**: ');
  assert.equal(write('- **Situation:** It broke.\n- **Action:** I fixed it.\n'), '- **Result:** ');
  assert.equal(write('SITUATION: It broke.\n\nACTION: I fixed it.\n\n'), 'RESULT: ');
  assert.equal(write('S: It broke.\n\nT: Mend it.\n\nA: I fixed it.\n\n'), 'R: ');
  assert.equal(write('### **Situation**\n\nIt broke.\n\n### **Action**\n\nI fixed it.\n\n'), '### **Result**\n\n');
});

test('marks and letters that are typed already are replaced', () => {
  for (const typed of ['#', '##', '## ', '## Re', 're', 'Res']) {
    const here = at(`${STORY}${typed}$0`);
    assert.equal(here.accept('Result'), `${STORY}## Result\n\n`, typed);
    checkFilter(here);
  }
  const bold = at(`${STORY}**$0**`);
  assert.equal(bold.accept('Result'), `${STORY}**Result:** `);
  checkFilter(bold);
});

test('a mark alone opens the list, an empty line only on request', () => {
  assert.ok(at(`${STORY}#$0`, { automatic: true }).labels.length > 0);
  assert.deepEqual(at(`${STORY}$0`, { automatic: true }).labels, []);
});

test('a phrase is offered once it can be no other sentence', () => {
  const { labels, accept } = at('## Action\n\nThe cou$0');
  assert.deepEqual(labels, ['The counterfactual was …']);
  assert.equal(
    accept('The counterfactual was …'),
    '## Action\n\nThe counterfactual was [what would have happened otherwise], which would have cost [a size].',
  );
  assert.deepEqual(at('## Action\n\nOnce in, I scop$0').labels, ['I scoped it to …']);
  assert.deepEqual(at('## Action\n\nI thought that the lev$0').labels, ['the leverage was …']);
  checkFilter(at('## Action\n\nThen the coun$0'));
});

test('ordinary prose is left in peace', () => {
  for (const prose of [
    'The c$0',
    'The cost was high. I $0',
    'I did it and $0',
    'AI scop$0',
    'I s$0',
    'T$0',
    'There$0',
  ]) {
    assert.deepEqual(at(`## Action\n\n${prose}`).labels, [], prose);
  }
});

test('code is left in peace', () => {
  assert.deepEqual(at('## Action\n\n```\n#$0\n```\n').labels, []);
  assert.deepEqual(at('## Action\n\n~~~yaml\nthe cou$0').labels, []);
});

test('without snippets the holes stand in square brackets', () => {
  const { items } = at('## Action\n\nThe cou$0', { client: clientWith({}, { snippetCompletion: false }) });
  assert.equal(
    (items[0]!.textEdit as TextEdit).newText,
    'The counterfactual was [what would have happened otherwise], which would have cost [a size].',
  );
});

test('a line of a million characters is left in peace', () => {
  for (const part of ['> ', 'a', ' ', 'I ', '<!-- x ', '# ', '| ']) {
    const line = part.repeat(1_000_000 / part.length);
    assert.deepEqual(completionsAt(viewOf(`${line}x`), line.length + 1, clientWith(), NOW, false), [], part);
  }
});

test('a list of questions is offered one for each senior topic that it lacks', () => {
  const list = '---\nkind: questions\n---\n\n- Which technical debt hurts most?\n';
  const offered = at(`${list}- $0\n`);
  assert.deepEqual(offered.labels, [
    'where the first six months go',
    'the hardest unsolved problem',
    'growth from this role',
    'the most significant recent incident and what changed',
  ]);
  checkFilter(offered);
  const typed = at(`${list}the hard$0\n`);
  checkFilter(typed);
  assert.match(typed.accept('the hardest unsolved problem'), /\n- What is the hardest problem in \[their field\] that/);
  assert.deepEqual(at(`${list}- Why is that$0\n`).labels, []);
});
