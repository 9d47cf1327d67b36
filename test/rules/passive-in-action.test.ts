import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passiveInAction } from '../../server/src/rules/passive-in-action.ts';
import { checkFix, fixesOf, remarksOf } from './check.ts';
import { HIDDEN_WORK, acted as story, unmarked } from './texts/passive-in-action.ts';

/** The action with `[…]` around what is a warning and `{…}` around what is a hint. */
function marked(action: string): string {
  const text = story(action);
  const remarks = remarksOf(passiveInAction, text).toSorted((a, b) => b.span.start - a.span.start);
  let result = text;
  for (const { span, unsure } of remarks) {
    const [open, close] = unsure ? ['{', '}'] : ['[', ']'];
    result = `${result.slice(0, span.start)}${open}${result.slice(span.start, span.end)}${close}${result.slice(span.end)}`;
  }
  return result.slice(story('').indexOf('**Action:** ') + 12, result.indexOf('\n\n**Result'));
}

for (const action of HIDDEN_WORK) {
  test(`points at hidden work: ${action}`, () => {
    assert.equal(marked(unmarked(action)), action);
  });
}

test('looks at the Action alone', () => {
  const everywhere = `# A story

**Situation:** The queue was built in 2011.

**Task:** The queue was assigned to nobody, and the tickets were moved to me.

**Action:** I emptied it.

**Result:** The queue was closed and 300 tickets were archived.

**What I learned:** The tickets were written badly.
`;
  assert.deepEqual(remarksOf(passiveInAction, everywhere), []);
});

test('says whose words it means and what to do', () => {
  const [remark] = remarksOf(passiveInAction, story('The index was\nrebuilt on Sunday.'));
  assert.match(remark!.message, /^"was rebuilt" hides who did the work/);
  assert.match(remark!.message, /start with "I"/);
});

test('tells apart a writer who is named last from one who is hidden', () => {
  const [remark] = remarksOf(passiveInAction, story('The outage was investigated by me.'));
  assert.match(remark!.message, /^"by me" names you last/);
  assert.doesNotMatch(remark!.message, /hides/);
});

test('names no other way to hide behind the group', () => {
  const [remark] = remarksOf(passiveInAction, story('The cache was built by us.'));
  assert.match(remark!.message, /^"by us" names the group/);
  assert.deepEqual(fixesOf(passiveInAction, story('The cache was built by us.')), []);
});

test('points to the nearest sentence of the Action with "I"', () => {
  const text = story('I drew the flow. The index was rebuilt.');
  const [remark] = remarksOf(passiveInAction, text);
  assert.equal(remark!.related?.()[0]?.span.start, text.indexOf('I drew'));
  assert.deepEqual(remarksOf(passiveInAction, story('The index was rebuilt.'))[0]!.related?.(), []);
});

test('says "you" where the story speaks to its writer', () => {
  const coached = story('You drew the old flow first. The tables were split by region.')
    .replace("had nobody's name on it", 'was yours')
    .replace('I had', 'You had');
  const [remark] = remarksOf(passiveInAction, coached);
  assert.match(remark!.message, /start with "You"/);
  checkFix(
    passiveInAction,
    coached,
    'if you did it',
    coached.replace('The tables were split', 'You split the tables'),
    { kind: 'draft' },
  );
});

test('says "you" where the coach is one of "we"', () => {
  const coached = story(
    'You drew the old flow. You kept it for a week, and we both know why. You asked support. The tables were split.',
  ).replace('I had', 'You had');
  const [remark] = remarksOf(passiveInAction, coached);
  assert.match(remark!.message, /start with "You"/);
});

test('says "I" where one maxim speaks to everybody', () => {
  const implied = story('Drew the old flow first. The tables were split by region. You fix what you see.').replace(
    'I had',
    'Had',
  );
  const [remark] = remarksOf(passiveInAction, implied);
  assert.match(remark!.message, /start with "I"/);
});

test('says "I" where only a quoted person speaks to the writer', () => {
  const [remark] = remarksOf(passiveInAction, story('I listened. "You decide," the lead said. The tables were split.'));
  assert.match(remark!.message, /start with "I"/);
});

test('claims the work for the writer only as a draft', () => {
  checkFix(
    passiveInAction,
    story('The **billing export** was carefully rebuilt in `Go`.'),
    'if you did it',
    story('I carefully rebuilt the **billing export** in `Go`.'),
    { kind: 'draft' },
  );
});

test('leaves a hole where somebody else acted', () => {
  checkFix(
    passiveInAction,
    story('Overnight, the archive was copied.'),
    '[who] copied',
    story('Overnight, [who] copied the archive.'),
    { kind: 'draft' },
  );
});

test('names the writer safely where the writer is named', () => {
  checkFix(
    passiveInAction,
    story('The parser had never been tested, and the tests were written by **me**.'),
    'I wrote',
    story('The parser had never been tested, and I wrote the tests.'),
    { kind: 'safe' },
  );
});

test('offers the writer in front wherever "by me" stands, whatever the tense', () => {
  for (const [said, title] of [
    ['It had not been tested by me.', 'I had not tested it.'],
    ['The plan will have been read by me twice.', 'I will have read the plan twice.'],
  ] as const) {
    assert.equal(marked(said), said.replace(/(had not been tested|will have been read)/, '{$1}'));
    checkFix(passiveInAction, story(said), title, story(title), { kind: 'safe' });
  }
});

test('moves the marks of the subject with it', () => {
  checkFix(
    passiveInAction,
    story('`orders` was replayed from the start.'),
    'if you did it',
    story('I replayed `orders` from the start.'),
  );
});

test('rewrites a sentence over two lines', () => {
  checkFix(
    passiveInAction,
    story('After a week the nightly\nbilling export was\nrebuilt in Go.'),
    'if you did it',
    story('After a week I rebuilt the nightly billing export in Go.'),
  );
});

test('offers nothing where the words cannot move', () => {
  for (const action of [
    'The [old job](https://example.org) was rewritten.',
    'Redis was upgraded.',
    'The plan was split and now holds.',
  ]) {
    assert.deepEqual(
      fixesOf(passiveInAction, story(action)).map(({ title }) => title),
      [],
    );
  }
});

test('a story told by name gets neither "I" in its message nor in its fixes', () => {
  const text =
    '## Action\n\nMaria read the failing tests first. She asked the owners for their logs. The suite was split into four shards.\n';
  const [remark] = remarksOf(passiveInAction, text);
  assert.match(remark?.message ?? '', /If Maria did it, say so/);
  assert.deepEqual(
    fixesOf(passiveInAction, text).map(({ title }) => title),
    ['Write "[who] split the suite into four shards."'],
  );
});

test('a pod hides the writer as a team does', () =>
  assert.match(
    remarksOf(passiveInAction, story('I read the logs. The parser was built by our pod.'))[0]?.message ?? '',
    /names the group/,
  ));

test('a doer behind a later verb is that verb’s own', () => {
  for (const action of [
    'An idempotency table [was introduced], keyed by the event id.',
    'Two models [were retrained], the third one was kept by its owners.',
    'The job [was scheduled], and the data was provided by the research team.',
    'It was built and tested by the vendor.',
    'It [was concluded] that the map said too much.',
  ])
    assert.equal(marked(action.replace(/[[\]]/g, '')), action);
});
