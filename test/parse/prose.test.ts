import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Prose } from '../../server/src/model/story.ts';
import { proseOf, readStoryFile, wordsIn } from '../../server/src/parse/read.ts';

const quotedIn = ({ text, quoted }: Prose): string[] => quoted.map(({ start, end }) => text.slice(start, end));
const proseIn = (text: string): Prose[] =>
  readStoryFile(text)
    .stories.flatMap((story) => [...story.loose, ...story.sections.flatMap(({ sentences }) => sentences)])
    .map(({ prose }) => prose);

test('counts what a listener hears', () => {
  assert.equal(wordsIn("I didn't ship 3.5 of 12 — yet"), 7);
  assert.equal(wordsIn(' – … 🎉 '), 0);
  assert.equal(wordsIn('naïve Überraschung 物流'), 3);
  assert.equal(wordsIn('\ud800 a\udfff'), 1);
});

test('finds spoken words in every kind of quotation mark', () => {
  for (const [text, ...expected] of [
    ['I told her: "we are late". She knew.', '"we are late"'],
    ['I told her: “we are late”. She knew.', '“we are late”'],
    ["I told her: 'we're late, and we know'. She knew.", "'we're late, and we know'"],
    ['I told her: ‘we are late’. She knew.', '‘we are late’'],
    ['"We could wait," she said, "we have time."', '"We could wait,"', '"we have time."'],
    ['"She said \'we agreed\' to me," he told us.', '"She said \'we agreed\' to me,"'],
    ['‘She said “we agreed” to me,’ he told us.', '‘She said “we agreed” to me,’'],
    ['I wrote “we agreed, then: “no”.” She left.', '“we agreed, then: “no”.”'],
    ["He said 'the teams' work is lost' and left.", "'the teams' work is lost'"],
    ["He said 'no deploys' and the teams' work was lost.", "'no deploys'"],
    ['\'cause she said "we lost the teams\' work" and left', '"we lost the teams\' work"'],
    ['"We bought a 27" screen," he said.', '"We bought a 27" screen,"'],
    ['A 5\'10" man said "we agreed".', '"we agreed"'],
    ['The so-called "we move fast" habit.', '"we move fast"'],
  ] as const) {
    assert.deepEqual(quotedIn(proseOf(text)), expected, text);
  }
});

test('leaves apostrophes, inches and words held with tweezers alone', () => {
  for (const text of [
    "the teams' work and our users' data",
    'a 27" screen',
    'a so-called "bang" release',
    'the "fast path" and our "single source of truth"',
    'the "top 10" list and the "next 5" items',
    "rock 'n' roll, 'cause it held",
    "the '90s isn't over",
  ]) {
    assert.deepEqual(quotedIn(proseOf(text)), [], text);
  }
});

test('a speech that is not closed runs to the end of its paragraph and no further', () => {
  const [first, second, third] = proseIn('I said: "We must stop. We are late.\n\nWe stopped.');
  assert.deepEqual(
    [first, second, third].map((prose) => quotedIn(prose!).length),
    [1, 1, 0],
  );
});

test('a story that is quoted whole quotes nobody', () => {
  const text = '**Situation:** "We had a week."\n\n**Action:** "We agreed. I wrote the list."\n\n**Result:** "Day 27."';
  assert.deepEqual(proseIn(text).flatMap(quotedIn), []);
  const speech = '**Situation:** We had a week.\n\n**Action:** "We agreed," she said. I wrote the list.';
  assert.deepEqual(proseIn(speech).flatMap(quotedIn), ['"We agreed,"']);
});

test('a block quote inside a body is somebody else speaking', () => {
  const prose = proseIn('## Action\n\nMy lead wrote:\n\n> We should wait.\n\nI did not.');
  assert.deepEqual(
    prose.map((one) => quotedIn(one)),
    [[], ['We should wait.'], []],
  );
});

test('a body that is one block quote is the writer speaking', () => {
  const text =
    '**Action:**\n\n> I sorted the log. We shipped it.\n>\n> > We should wait.\n\n**Result:**\n\n> 3 of 4 left.\n';
  assert.deepEqual(
    proseIn(text).map((one) => quotedIn(one)),
    [[], [], ['We should wait.'], []],
  );
});

test('blanks Markdown marks and keeps every index', () => {
  const text = '## Action\n\nI *moved* [the **job**](http://x.example "t") to `queue`, AT&amp;T \\* <b>now</b>.\n';
  const [prose] = proseIn(text);
  assert.equal(prose!.text, 'I  moved   the   job                          to  queue , AT&    T  *    now    .');
  assert.deepEqual(
    prose!.code.map(({ start, end }) => prose!.text.slice(start, end)),
    ['queue'],
  );
});

test('a folded line goes on, with its markers blank', () => {
  const [prose] = proseIn('> I moved\n> the job.\n');
  assert.equal(prose!.text, 'I moved   the job.');
});

test('images and tags are not heard', () => {
  assert.deepEqual(
    proseIn('I drew it. ![a diagram of it](x.png)\n').map(({ text }) => text.trim()),
    ['I drew it.'],
  );
});

test('a paragraph that was edited keeps the prose of its other sentences', async () => {
  const { createReader } = await import('../../server/src/parse/read.ts');
  const reader = createReader();
  const sentences = (text: string) => reader.read(text).stories[0]!.sections[0]!.sentences;
  const before = sentences('## Action\n\nI asked. I waited. I left.\n');
  const after = sentences('## Action\n\nI asked twice. I waited. I left.\n');
  assert.notEqual(after[0]!.prose, before[0]!.prose);
  assert.equal(after[1]!.prose, before[1]!.prose);
  assert.equal(after[2]!.prose, before[2]!.prose);
});

test('a word in angle brackets is a hole to read, an element of HTML is none', () => {
  const [hole, element] = ['We cut it by <N> hours.', 'We cut it<br>by <b>two</b> hours.'].map(
    (text) => proseIn(`# T\n\n${text}\n`)[0]!.text,
  );
  assert.equal(hole, 'We cut it by <N> hours.');
  assert.doesNotMatch(element!, /[<>]/);
});
