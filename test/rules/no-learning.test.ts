import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleStory } from '../../server/src/rules/exampleStory.ts';
import { noLearning } from '../../server/src/rules/no-learning.ts';
import { checkFix, checkRule, remarksOf } from './check.ts';
import { inline } from './parts.ts';

test('a filled Learning is left to the rule about hollow ones', () =>
  assert.deepEqual(remarksOf(noLearning, inline({ rest: '\n**Learning:** Communication is key.\n' })), []));

test('hears what you tell a writer of themselves, and what a story tells of a named one', () => {
  const you =
    '**Situation:** You ran the import.\n\n**Task:** You had to free it.\n\n**Action:** You timed it. You moved it. You told them.\n\n**Result:** It ends at 5 am. You count rows before you believe a chart now.\n';
  const named = you
    .replace(/You count/, 'Ines counts')
    .replace(/before you believe/, 'before she believes')
    .replaceAll('You', 'Ines');
  assert.deepEqual(remarksOf(noLearning, you), []);
  assert.deepEqual(remarksOf(noLearning, named), []);
});

test('stays silent where the story is still half written', () =>
  assert.deepEqual(remarksOf(noLearning, inline({ result: '' })), []));

test('a short text without labels is no story yet, a long one gets a hint', () => {
  const text = 'I timed every stage of the run and moved the lookup to a copy. ';
  assert.deepEqual(remarksOf(noLearning, `# A queue\n\n${text}\n`), []);
  checkRule(noLearning, `# A queue\n  ^^^^^^^ hint: no part for it\n\n${text.repeat(6)}\n`);
});

test('names what it looked for and where the story ends', () =>
  checkRule(
    noLearning,
    inline({ title: '# The slow queue\n  ^^^^^^^^^^^^^^ warning: ends on "The queue went from 300 tickets to 12."' }),
  ));

test('an empty Learning is marked at its label', () =>
  checkRule(noLearning, inline({ rest: '\n**Learning:** TBD\n  ^^^^^^^^ warning: holds no text yet\n' })));

test('a heading whose text opens with a label of its own is not empty', () => {
  const under = (below: string) => exampleStory({ parts: { learning: below, differently: null } });
  assert.deepEqual(remarksOf(noLearning, under('Next time: ask the owner first.')), []);
  assert.deepEqual(remarksOf(noLearning, under("**What I'd change:** ask the owner first.")), []);
  assert.equal(remarksOf(noLearning, under('## Next time\n\nAsk the owner first.')).length, 1);
});

test('inserts the section with its prompts', () =>
  checkFix(
    noLearning,
    inline({}),
    'Insert What I learned',
    inline({
      rest: '\n**What I learned:** I was wrong about [what you believed]: [what was true]. Since then I [what you do now].\n',
    }),
    { kind: 'draft' },
  ));

test('adds the habit to the Result', () =>
  checkFix(
    noLearning,
    inline({}),
    'Since then I',
    inline({ result: 'The queue went from 300 tickets to 12. Since then I [what you do now].' }),
    { kind: 'draft', stays: true },
  ));

test('an end that sets the writer’s today against the past may be a lesson, so the remark is a hint', () => {
  const severity = (result: string) =>
    remarksOf(noLearning, inline({ result })).map(({ unsure }) => (unsure ? 'hint' : 'warning'));
  assert.deepEqual(severity('The load fell to 3 s. I am asked to every review now, whatever it is about.'), ['hint']);
  assert.deepEqual(severity('The load fell from 9 s to 3 s, and the page has no end date now.'), ['warning']);
});
