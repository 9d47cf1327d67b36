import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CANONICAL_IDS } from '../../server/src/data/canonical.ts';
import { SECTION_KINDS, type SectionKind } from '../../server/src/data/sections.ts';
import { lensesOf } from '../../server/src/features/codeLens.ts';
import { snippetText } from '../../server/src/features/convert.ts';
import { findingsOf, storyAt } from '../../server/src/features/figures.ts';
import { insertedSection, sectionChoices, storyStatus } from '../../server/src/features/requests.ts';
import { deltaOf, encodeTokens } from '../../server/src/features/semanticTokens.ts';
import { storyTemplates } from '../../server/src/features/templates.ts';
import type { Settings } from '../../server/src/model/settings.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { unknownRule } from '../../server/src/rules/unknown-rule.ts';
import { clientWith, cursor, expanded, viewOf } from './world.ts';

const words = (n: number) => `${Array.from({ length: n }, () => 'word').join(' ')}.`;
const STORY = `# The outage\n\n## Situation\n\n${words(30)}\n\n## Action\n\n${words(90)}\n\n## Notes\n\n${words(50)}\n`;

const titles = (text: string, options = {}, settings = {}) =>
  lensesOf(viewOf(text, { settings }), clientWith(options)).map(({ range, command }) => [
    range.start.line,
    command?.title,
  ]);

test('a lens on the story and on each told section says how long and how much', () => {
  const [story, ...sections] = titles(STORY);
  assert.equal(story?.[0], 0);
  assert.match(String(story?.[1]), /^48 s spoken · Action 75% · /);
  assert.deepEqual(sections, [
    [2, '12 s · 25%'],
    [6, '36 s · 75%'],
  ]);
});

test('the pace and the switch are settings', () => {
  assert.match(String(titles(STORY, {}, { wordsPerMinute: 60 })[0]?.[1]), /^2 min spoken/);
  assert.deepEqual(titles(STORY, {}, { codeLens: false }), []);
});

test('an empty story has no lens', () => assert.deepEqual(titles('# A title\n\n## Situation\n'), []));

test('the lens counts the findings by severity, as the Problems view does', () => {
  const text = `<!-- star-disable-next-line nope: x -->\n<!-- star-disable-next-line nay: x -->\n\n${words(5)}\n`;
  const said = (rules: Settings['rules']) =>
    lensesOf(viewOf(text, { rules: [unknownRule], settings: { rules } }), clientWith())[0]?.command?.title;
  assert.match(String(said({})), / · 2 warnings$/);
  assert.match(String(said({ 'unknown-rule': 'information' })), / · 2 infos$/);
  assert.match(String(said({ 'unknown-rule': 'off' })), / · no findings$/);
});

test('findings lead to the Problems view where the client can show it', () => {
  const text = `<!-- star-disable-next-line nope: x -->\n${words(5)}\n`;
  const command = (commands: boolean) => lensesOf(viewOf(text), clientWith({ commands }))[0]?.command?.command;
  assert.equal(command(true), 'starStories.showFindings');
  assert.equal(command(false), '');
});

test('the status is that of the story at the cursor', () => {
  const { text, offset } = cursor(`# One\n\n## Action\n\n${words(10)}\n\n# Two\n\n## Action\n\n${words(20)}$0\n`);
  assert.equal(storyStatus(viewOf(text), offset)?.title, 'Two');
});

test('every story is told its own findings, the first also what stands above it', () => {
  const bad = '<!-- star-disable-next-line nope: x -->';
  const text = `${bad}\n\n${Array.from({ length: 9 }, (_, n) => `# Story ${n}\n\n## Action\n\n${`${bad}\n\n`.repeat(n)}I left.\n`).join('\n')}`;
  const view = viewOf(text, { rules: [unknownRule] });
  const told = view.analysis.file.stories.map((story) => findingsOf(view, story).length);
  assert.deepEqual(told, [1, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('an offset belongs to the last story that begins before it', () => {
  const { stories } = readStoryFile(
    'Above.\n\n# A\n\n## Action\n\na.\n\n# B\n\n## Action\n\nb.\n\n# C\n\n## Action\n\nc.\n',
  );
  for (let offset = 0; offset < 70; offset++) {
    const expected = stories.findLast(({ span }) => span.start <= offset) ?? stories[0];
    assert.equal(storyAt(stories, offset), expected, `offset ${offset}`);
  }
  assert.equal(storyAt([], 5), undefined);
});

test('three thousand stories are counted one by one', () => {
  const text = Array.from({ length: 3000 }, (_, n) => `# Story ${n}\n\n## Action\n\nWe left.\n`).join('\n');
  const view = viewOf(text);
  assert.equal(view.analysis.file.stories.length, 3000);
  const sum = view.analysis.file.stories.reduce((all, story) => all + findingsOf(view, story).length, 0);
  assert.equal(sum, view.shown.length);
  assert.equal(lensesOf(view, clientWith({ commands: true })).length, 6000);
});

test('the choices begin with what is missing', () => {
  const choices = sectionChoices(viewOf(STORY), 20);
  assert.deepEqual(
    choices.filter(({ present }) => !present).map(({ section }) => section),
    ['task', 'result', 'learning', 'differently'],
  );
  assert.deepEqual(
    choices.slice(-3).map(({ section }) => section),
    ['situation', 'action', 'notes'],
  );
  assert.deepEqual(choices.map(({ section }) => section).toSorted(), SECTION_KINDS.toSorted());
});

function inserted(marked: string, kind: SectionKind): string {
  const { text, offset } = cursor(marked);
  const { span, insert } = insertedSection(viewOf(text), offset, kind);
  return (text.slice(0, span.start) + expanded(snippetText(insert)) + text.slice(span.end)).replace(/\[.*?\]/g, '…');
}

test('a section goes where it is told', () => {
  assert.equal(
    inserted('# T\n\n## Situation\n\na.\n\n## Action\n\nb.$0\n', 'task'),
    '# T\n\n## Situation\n\na.\n\n## Task\n\n…\n\n## Action\n\nb.\n',
  );
  assert.equal(inserted('# T\n\n## Action\n\nb.$0\n', 'situation'), '# T\n\n## Situation\n\n…\n\n## Action\n\nb.\n');
  assert.equal(inserted('**Action:** b.$0\n', 'result'), '**Action:** b.\n\n**Result:** …\n');
  assert.equal(inserted('- **S:** a.\n- **A:** b.$0\n', 'result'), '- **S:** a.\n- **A:** b.\n- **R:** …\n');
  assert.equal(inserted('$0', 'situation'), '## Situation\n\n…\n');
});

test('each template is a whole story of its kind, with a hole in every section', () => {
  const templates = storyTemplates();
  assert.deepEqual(
    templates.map(({ id }) => id),
    [...CANONICAL_IDS],
  );
  for (const { id, snippet, fileName } of templates) {
    assert.equal(fileName, `${id}.star.md`);
    const file = readStoryFile(expanded(snippet));
    assert.deepEqual(file.frontMatter?.problems, []);
    assert.deepEqual(
      file.frontMatter?.entries.map(({ key }) => key),
      ['story', 'level', 'when'],
    );
    assert.equal(file.stories.length, 1);
    assert.deepEqual(
      file.stories[0]?.sections.flatMap(({ kinds }) => kinds),
      SECTION_KINDS.slice(0, 6),
    );
    const stops = [...snippet.matchAll(/\$\{(\d+):/g)].map(([, n]) => Number(n));
    assert.deepEqual(stops, [1, 2, 3, 4, 5, 6, 7]);
  }
});

/** The tokens as `line:character word type`. */
function decoded(text: string, within?: { start: number; end: number }, client = clientWith()): string[] {
  const data = encodeTokens(viewOf(text), client, within);
  const lines = text.split('\n');
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let n = 0; n < data.length; n += 5) {
    character = data[n] === 0 ? character + data[n + 1]! : data[n + 1]!;
    line += data[n]!;
    found.push(`${line}:${lines[line]!.slice(character, character + data[n + 2]!)}:${data[n + 3]}`);
  }
  return found;
}

test('numbers and phrases are tokens, in order', () => {
  const text = '## Action\n\nThe counterfactual was a loss of 40 users.\n\n## Result\n\nLatency fell to 480 ms.\n';
  assert.deepEqual(decoded(text), ['2:The counterfactual was:2', '2:40 users:0', '6:480 ms:0']);
  assert.deepEqual(decoded(text, { start: text.indexOf('Latency'), end: text.length }), ['6:480 ms:0']);
});

test('the team acting is a token', () => assert.deepEqual(decoded('## Action\n\nWe chose the queue.\n'), ['2:We:1']));

test('a token over two lines is two tokens', () => {
  const text = '> ## Action\n>\n> The counterfactual\n> was a loss.\n';
  assert.deepEqual(decoded(text), ['2:The counterfactual:2', '3:was:2']);
});

test('a delta turns the old list into the new one', () => {
  const apply = (list: number[], edits: ReturnType<typeof deltaOf>) => {
    const result = [...list];
    for (const { start, deleteCount, data } of edits) result.splice(start, deleteCount, ...(data ?? []));
    return result;
  };
  for (const [a, b] of [
    [
      [1, 2, 3],
      [1, 9, 3],
    ],
    [[], [1]],
    [[1], []],
    [
      [1, 1],
      [1, 1, 1],
    ],
    [
      [1, 2],
      [1, 2],
    ],
  ] as const) {
    assert.deepEqual(apply([...a], deltaOf(a, b)), b);
  }
  assert.deepEqual(deltaOf([1, 2], [1, 2]), []);
});
