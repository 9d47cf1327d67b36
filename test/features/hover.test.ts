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
  assert.match(text!, /- Weak: .*we-in-acton.*\n- Strong: .*we-in-action/);
  assert.match(text!, /\[More about unknown-rule\]\(<https:\/\/example\.org\/unknown-rule\.md>\)$/);
  assert.deepEqual(range, { start: { line: 0, character: 28 }, end: { line: 0, character: 32 } });
});

test('an example in a hover shows what differs, and nearly every rule has a short one', () => {
  const without: string[] = [];
  for (const rule of RULES) {
    const { text, marks } = readExample(rule.examples.bad);
    const hover = hoverOn(`${text.slice(0, marks[0]!.start)}$0${text.slice(marks[0]!.start)}`).text!;
    assert.ok(hover.includes(escapeMarkdown(rule.title)), rule.id);
    const weak = /^- Weak: (.+)$/m.exec(hover)?.[1];
    const strong = /^- Strong: (.+)$/m.exec(hover)?.[1];
    if (!weak && !strong) without.push(rule.id);
    else assert.notEqual(weak, strong, rule.id);
  }
  assert.ok(without.length <= 3, without.join(', '));
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

test('the label of the Action counts where the team acts', () =>
  assert.match(hoverOn('## Ac$0tion\n\nWe chose the queue. I wrote it.\n').text!, /"we" acts 1 time · 0 numbers/));

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
