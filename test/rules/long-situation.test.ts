import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyEdits } from '../../server/src/model/finding.ts';
import { longSituation } from '../../server/src/rules/long-situation.ts';
import { checkFix, checkRule, fixesOf, remarksOf } from './check.ts';
import { inline } from './parts.ts';

const rest = '\n\n## Task\n\nFree it.\n\n## Action\n\nI moved logs.\n\n## Result\n\n40% is free.\n';

test('marks the sentences from the third on, with figures', () => {
  checkRule(
    longSituation,
    `## Situation

The disk ran full. Nobody knew. It was a Monday. The logs were large.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: in 4 sentences
${rest}`,
  );
});

test('marks the label where two sentences take too long, at the pace of the settings', () => {
  const text = inline({ situation: `${'a shop '.repeat(18)}more. ${'a till '.repeat(18)}more.` });
  const [remark] = remarksOf(longSituation, text, { settings: { wordsPerMinute: 100 } });
  assert.equal(text.slice(remark?.span.start, remark?.span.end), 'Situation');
  assert.match(remark?.message ?? '', /takes 44 s in 2 sentences/);
  assert.deepEqual(remark?.fixes?.(), []);
});

test('moves the tail to new notes at the end of the story', () => {
  checkFix(
    longSituation,
    '## Situation\n\nThe disk ran full. Nobody knew. It was Monday.\n\n## Task\n\nFree it.\n\n## Action\n\nI moved logs.\n\n## Result\n\n40% is free.\n',
    'Move this sentence to Notes',
    '## Situation\n\nThe disk ran full. Nobody knew.\n\n## Task\n\nFree it.\n\n## Action\n\nI moved logs.\n\n## Result\n\n40% is free.\n\n## Notes\n\nIt was Monday.\n',
    { kind: 'draft' },
  );
});

test('moves the tail behind the notes that are there', () => {
  checkFix(
    longSituation,
    inline({ situation: 'The disk ran full. Nobody knew. It was Monday.', rest: '\n**Notes:** Ask Ana.\n' }),
    'to Notes',
    inline({ situation: 'The disk ran full. Nobody knew.', rest: '\n**Notes:** Ask Ana.\n\nIt was Monday.\n' }),
  );
});

test('moves bullets as bullets', () => {
  checkFix(
    longSituation,
    `## Situation\n\n- The disk ran full\n- Nobody knew\n- It was Monday\n- It rained${rest}`,
    'Move these 2 sentences to Notes',
    `## Situation\n\n- The disk ran full\n- Nobody knew${rest}\n## Notes\n\n- It was Monday\n- It rained\n`,
  );
});

test('moves whole paragraphs and keeps Windows line endings', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  checkFix(
    longSituation,
    crlf(`## Situation\n\nThe disk ran full. Nobody knew.\n\nIt was Monday.\nIt rained.${rest}`),
    'to Notes',
    crlf(`## Situation\n\nThe disk ran full. Nobody knew.${rest}\n## Notes\n\nIt was Monday.\nIt rained.\n`),
  );
});

test('offers no move where a mark opens before the tail and closes in it', () => {
  const text = inline({ situation: 'The disk ran full. **Nobody knew. It was Monday.**' });
  assert.equal(remarksOf(longSituation, text).length, 1);
  assert.deepEqual(fixesOf(longSituation, text), []);
});

test('loses no word, whatever the marking, the line ending and the shape of the body', () => {
  const markings = [
    '## Situation|## Task|## Action|## Result',
    '**Situation:**|**Task:**|**Action:**|**Result:**',
    'S:|T:|A:|R:',
    '- **S** —|- **T** —|- **A** —|- **R** —',
  ];
  const sentence = fc.constantFrom(
    'The disk ran full.',
    'Nobody knew!',
    'Was it Monday?',
    'The load was 2.5 vs. 1.5 before.',
    'Ana said: "Wait."',
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...markings),
      fc.array(sentence, { minLength: 3, maxLength: 7 }),
      fc.constantFrom(' ', '\n'),
      fc.constantFrom('\n', '\r\n'),
      (marking, sentences, between, end) => {
        const [s, t, a, r] = marking.split('|');
        const gap = marking.startsWith('#') ? '\n\n' : ' ';
        const text =
          `${s}${gap}${sentences.join(between)}\n\n${t}${gap}Free it.\n\n${a}${gap}I did.\n\n${r}${gap}Done.\n`.replaceAll(
            '\n',
            end,
          );
        const [fix] = fixesOf(longSituation, text);
        assert.ok(fix);
        const after = applyEdits(text, fix.edits);
        assert.deepEqual(remarksOf(longSituation, after), []);
        const told = (file: string) =>
          file
            .split(/\s+/)
            .filter((word) => /\w/.test(word) && !/Notes/.test(word))
            .sort();
        assert.deepEqual(told(after), told(text));
        assert.equal(after.includes('\r\n'), end === '\r\n');
      },
    ),
  );
});

test('keeps the notes inside the story when others follow', () => {
  const first =
    '# One\n\n## Situation\n\nA disk ran full. Nobody knew. It was Monday.\n\n## Task\n\nFree it.\n\n## Action\n\nI did.\n\n## Result\n\nDone.\n';
  const second = '\n# Two\n\n## Situation\n\nB.\n\n## Task\n\nC.\n\n## Action\n\nI did D.\n\n## Result\n\nE.\n';
  const [fix] = fixesOf(longSituation, first + second);
  assert.ok(fix);
  assert.match(applyEdits(first + second, fix.edits), /Done\.\n\n## Notes\n\nIt was Monday\.\n\n# Two/);
});
