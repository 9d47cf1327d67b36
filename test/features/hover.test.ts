import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MarkupContent } from 'vscode-languageserver';
import { CANONICAL, CANONICAL_IDS } from '../../server/src/data/canonical.ts';
import { hoverAt } from '../../server/src/features/hover.ts';
import { escapeMarkdown } from '../../server/src/features/markup.ts';
import { RULES } from '../../server/src/rules/catalogue.ts';
import { readExample } from '../../server/src/rules/example.ts';
import { clientWith, cursor, host, viewOf } from './world.ts';

function hoverOn(marked: string, client = clientWith({ rulePage: 'https://example.org/{id}.md' })) {
  const { text, offset } = cursor(marked);
  const view = viewOf(text);
  const hover = hoverAt(view, offset, { client, host });
  return { text: (hover?.contents as MarkupContent | undefined)?.value, range: hover?.range, hover };
}

test('a finding is explained: what, why, what to do, an example, its page', () => {
  const { text, range } = hoverOn('<!-- star-disable-next-line no$0pe: x -->\nI left.\n');
  assert.match(text!, /^\*\*No rule has this id\*\*/);
  assert.match(text!, /\*\*What to do:\*\* Correct the id/);
  assert.match(text!, /- Weak: .*single-nubmer.*\n- Strong: .*single-number/);
  assert.match(text!, /\[More about unknown-rule\]\(<https:\/\/example\.org\/unknown-rule\.md>\)$/);
  assert.deepEqual(range, { start: { line: 0, character: 28 }, end: { line: 0, character: 32 } });
});

test('an example in a hover shows what differs, and nearly every rule has a short one', () => {
  const without: string[] = [];
  for (const rule of RULES) {
    // What is said of the set stands in no file.
    if (rule.scope === 'set') continue;
    const { text, marks } = readExample(rule.examples.bad);
    const hover = hoverOn(`${text.slice(0, marks[0]!.start)}$0${text.slice(marks[0]!.start)}`).text!;
    assert.ok(hover.includes(escapeMarkdown(rule.title)), rule.id);
    const weak = /^- Weak: (.+)$/m.exec(hover)?.[1];
    const strong = /^- Strong: (.+)$/m.exec(hover)?.[1];
    if (!weak && !strong) without.push(rule.id);
    else assert.notEqual(weak, strong, rule.id);
  }
  assert.ok(without.length <= 4, without.join(', '));
});

test('a section label says what is graded there and what stands there', () => {
  const { text } = hoverOn(
    '## Situ$0ation\n\nThe queue lost 3 orders in 2 hours.\n\n## Action\n\nI read every log line we had.\n',
  );
  assert.match(text!, /\*\*Situation\*\*/);
  assert.match(text!, /\*\*What interviewers look for:\*\*/);
  assert.match(text!, /8 words · 3 s spoken · 53% of the story/);
  assert.match(text!, /2 numbers/);
});

test('a section of two kinds teaches both', () => {
  const { text } = hoverOn('**Situation:** It broke.\n\n**Action & Res$0ult:** I fixed it in 2 days.\n');
  assert.match(text!, /\*\*Action\*\*[\s\S]*\*\*Result\*\*/);
});

test('each canonical story says what a strong answer holds and where its trap lies', () => {
  for (const id of CANONICAL_IDS) {
    const { text } = hoverOn(`---\nstory: ${id}$0\n---\n`);
    assert.ok(text!.includes(escapeMarkdown(CANONICAL[id].title)), id);
    assert.ok(text!.includes(escapeMarkdown(CANONICAL[id].trap)), id);
  }
});

test('a level is explained by any of its numbers, a key by its purpose', () => {
  assert.match(hoverOn('---\nlevel: L$06\n---\n').text!, /^\*\*L6: Staff\*\*/);
  assert.match(hoverOn('---\nlevel: Se$0nior\n---\n').text!, /^\*\*L5: Senior\*\*/);
  assert.match(hoverOn('---\nwh$0en: 2025\n---\n').text!, /^\*\*when\*\*/);
});

test('a phrase names the substance it needs, a number that it counts', () => {
  assert.match(hoverOn('## Action\n\nThe counter$0factual was a lost year.\n').text!, /otherwise, with a size/);
  assert.match(hoverOn('## Result\n\nLatency fell to 48$00 ms.\n').text!, /Counted: 480 ms/);
});

/** Results with the cursor on a figure, and what the hover says of it. */
const FIGURES: readonly (readonly [string, string])[] = [
  ['Latency fell from 8$000 ms to 480 ms.', 'Counted: 800 ms to 480 ms, minus 40%'],
  ['It takes 5 min$0utes instead of 2 hours.', 'Counted: 2 hours to 5 minutes, minus 96%'],
  ['The wait fell from 4 s to 1$00 ms.', 'Counted: 4 s to 10 ms, minus 99.7%'],
  ['Coverage rose from 34% to 8$01%.', 'Counted: 34% to 81%, plus 47 points'],
  ['It went from 5 to 1,2$000 users.', 'Counted: 5 to 1,200 users, times 240'],
  ['Pages fell from ~12 to $03.', 'Counted: 12 to 3, minus about 75%'],
  ['Users: 0 before, 4$00 now.', 'Counted: 0 to 40'],
  ['It went from week$0s to days.', 'Counted: weeks to days'],
  ['It has roughly 3$00 users.', 'Counted as an approximation: 30 users'],
  ['It has **1$02** users.', 'Counted: 12'],
  ['It took 47 minutes (target: 6$00).', 'Not counted: this was wanted.'],
  ['It fell by [X$0%].', 'Not counted: this is a hole.'],
  ['It runs on Java 1$07.', 'Not counted: this number names or dates something'],
  ['In 202$04 it was gone.', 'Not counted: this number names or dates something'],
];

for (const [result, wanted] of FIGURES) {
  test(`a figure says how it counts, or why not: ${result}`, () => {
    const { hover } = hoverOn(`## Result\n\n${result}\n`, clientWith({}, { markdownHover: false }));
    const { value } = hover!.contents as MarkupContent;
    // A hole has a finding too, which is told first.
    assert.ok(value.split('\n').at(-1)?.startsWith(wanted), value);
  });
}

test('a number that is no figure is explained in the Result only', () =>
  assert.equal(hoverOn('## Action\n\nI moved it to Java 1$07.\n').hover, undefined));

test('the label of the Result counts targets and holes apart', () =>
  assert.match(
    hoverOn('## Re$0sult\n\nIt took 47 minutes (target: 60) and fell by [X%].\n').text!,
    /1 number · 1 target \(not counted\) · 1 hole \(not counted\)/,
  ));

test('the label of the Action counts where the team acts', () =>
  assert.match(hoverOn('## Ac$0tion\n\nWe chose the queue. I wrote it.\n').text!, /"we" acts 1 time · 0 numbers/));

test('the label of the Action says who acts in how many sentences', () => {
  const acting = (action: string) => /Who acts.*/.exec(hoverOn(`## Ac$0tion\n\n${action}\n`).text!)?.[0];
  assert.equal(
    acting('I read the logs. Then wrote a test. We shipped it. My squad tuned it. Bo agreed. It was done by May.'),
    'Who acts, of 6 sentences: "I" 2 · the team 2 · others 1 · nobody 1',
  );
  assert.equal(acting('We shipped it.'), 'Who acts, of 1 sentence: "I" 0 · the team 1');
  assert.equal(
    acting('Ravi read the logs. He wrote a test. Then Ravi called the vendor.'),
    'Who acts, of 3 sentences: Ravi 3',
  );
  assert.equal(acting('You read the logs. You wrote a test.'), 'Who acts, of 2 sentences: "you" 2');
  assert.equal(acting(''), undefined);
});

test('the label of the Learning shows the words that make the lesson, and why', () =>
  assert.match(
    hoverOn('## Action\n\nI ran it.\n\n## Lear$0ning\n\nSince then I time each stage.\n').text!,
    /- "Since then I time each stage": A changed habit/,
  ));

test('the label of what would be different shows its level, and what the next one adds', () =>
  assert.match(
    hoverOn('## Action\n\nI ran it.\n\n## Next ti$0me\n\nI would communicate more.\n').text!,
    /- Heard at L4, by "I would communicate more\.": [\s\S]*- L5 names the step/,
  ));

test('plain prose has no hover', () => assert.equal(hoverOn('## Action\n\nI read the l$0ogs.\n').hover, undefined));

test('an editor without Markdown gets plain text', () => {
  const { hover, text } = hoverOn('## Situ$0ation\n\nIt broke.\n', clientWith({}, { markdownHover: false }));
  assert.equal((hover!.contents as MarkupContent).kind, 'plaintext');
  assert.doesNotMatch(text!, /\*\*/);
});

test("the writer's text cannot leave its place in the Markdown", () => {
  assert.equal(escapeMarkdown('[x](y) <b> `c` *d*\n# e'), '\\[x\\](y) \\<b\\> \\`c\\` \\*d\\* \\# e');
  assert.equal(escapeMarkdown('- a'), '\\- a');
  assert.equal(escapeMarkdown('1. a'), '1\\. a');
  assert.equal(escapeMarkdown('a\u0000b\u2028c'), 'a b c');
});

test('a date shows how it is read, in a title, in a sentence and in the front matter', () => {
  assert.match(hoverOn("# The move (summer of $0'22)\n\n## Action\n\nI left.\n").text!, /^when: June to August 2022$/m);
  assert.equal(hoverOn('## Action\n\nIt broke on 03/05/2$0023.\n').text, 'when: March or May 2023');
  assert.equal(hoverOn('## Action\n\nIt broke in ear$0ly 2023.\n').text, 'when: about January to April 2023');
  assert.match(hoverOn('---\nwhen: 2024-11..2025-0$02\n---\n').text!, /^\*\*November 2024 to February 2025\*\*/);
});

test('the title of a list of questions tells which senior topics it covers and misses', () => {
  const { text } = hoverOn(
    '---\nkind: questions\n---\n\n# For A$0cme\n\n- What is the plan for the legacy code?\n- Why A?\n',
  );
  assert.match(text!, /2 questions to ask/);
  assert.match(text!, /covered:\*\*\n\n- technical debt and the plan for it\n\n/);
  assert.match(text!, /missing:\*\*\n\n- where the first six months go\n- /);
});

test('the label of a Situation tells which facts about size stand in it', () => {
  const { text } = hoverOn('**Situa$0tion:** A shop for 4 million users.\n\n**Action:** I fixed it.\n');
  assert.match(text!, /"4 million users": Rough scale: it gives users\./);
});

test('a section label shows where the story has tension, and where it blames', () => {
  const { text } = hoverOn(
    '## Act$0ion\n\nHer lead refused the copy. I gave the map up.\n\nHis ego was in the way.\n\n## Result\n\nIt runs.\n',
  );
  assert.match(text!, /"Her lead refused": Resistance: somebody stood against it\./);
  assert.match(text!, /"I gave the map up": A hard choice: something was given up\./);
  assert.match(text!, /"His ego": It judges a person instead of the work\./);
});

test("levels are called as the writer's company calls them, in hovers and in messages", () => {
  const { text, offset } = cursor(
    '# Queue\n\n## Action\n\nI read the logs.\n\n## Result\n\nOrders fell to 3.\n\n## Differently\n\n$0Nothing.\n',
  );
  const view = viewOf(text, { settings: { levelNames: 'titles' } });
  const shallow = view.analysis.findings.find(({ rule }) => rule === 'shallow-retrospective');
  assert.match(shallow!.message, /an interviewer hears Mid-level/);
  const { value } = hoverAt(view, offset, { client: clientWith(), host })!.contents as MarkupContent;
  assert.match(value, /For Staff, name the cause/);
  assert.doesNotMatch(value, /\bL[3-7]\b/);
});
