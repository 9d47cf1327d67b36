import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { loadTagger } from '../../server/src/language/words/tagger.ts';
import { applyEdits } from '../../server/src/model/finding.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { reportStories } from '../../server/src/report/json.ts';
import { stylish } from '../../server/src/report/stylish.ts';
import { BAD_INPUTS } from './badInput.ts';

await loadTagger();

const NOW = new Date('2026-06-15');

function assertSound(text: string, analysis: Analysis): void {
  for (const { span, message, related, rule } of analysis.findings) {
    for (const place of [span, ...(related?.() ?? []).map((r) => r.span)]) {
      assert.ok(
        0 <= place.start && place.start <= place.end && place.end <= text.length,
        `${rule}: ${place.start}-${place.end}`,
      );
    }
    assert.ok(message.length > 0 && message.length < 2000, `${rule}: a message of ${message.length} characters`);
  }
  stylish('x.star.md', analysis, true);
  JSON.stringify(reportStories('x.star.md', analysis));
}

for (const [name, make] of Object.entries(BAD_INPUTS)) {
  test(`${name} is analysed without a fault`, () => {
    const text = make();
    assertSound(text, createAnalyser().analyse(text, DEFAULT_SETTINGS, NOW));
  });
}

/** Pieces that meet in stories, and pieces that break readers. */
const piece = fc.oneof(
  fc.constantFrom(
    '## Situation\n\n',
    '**Action:** ',
    '- **Result:** ',
    'Task:\n',
    '# A title\n',
    '---\n',
    'story: biggest-impact\n',
    'We moved the queue. ',
    'The data was loaded by us. ',
    'I cut it from 800 ms to 480 ms. ',
    'our team had been asked, ',
    '"We will do it," I said. ',
    '<!-- star-disable-next-line we-in-action -->\n',
    '```\n',
    '> ',
    '- ',
    '\n',
    '\r\n',
    '\n\n',
    '[x](y) ',
    '`code` ',
    '*we* ',
    '| a | b |\n',
    '<details>\n',
    '\ud83d\ude00',
    '“',
    '”',
    '\t',
    '[X%] ',
    'significantly improved ',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('no text makes the analysis throw, and every fix can be applied', () => {
  fc.assert(
    fc.property(text, (source) => {
      const analysis = createAnalyser().analyse(source, DEFAULT_SETTINGS, NOW);
      assertSound(source, analysis);
      for (const fix of analysis.findings.flatMap((finding) => finding.fixes?.() ?? [])) {
        for (const { span } of fix.edits)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= source.length);
        assert.ok(fix.edits.length > 0 && fix.title.length > 0);
        applyEdits(source, fix.edits);
      }
    }),
    { numRuns: 300 },
  );
});

test('an analyser that saw other versions before says the same as a new one', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (versions) => {
      const analyser = createAnalyser();
      for (const version of versions) {
        const plain = ({ findings }: Analysis) =>
          findings.map(({ rule, span, message, severity }) => ({ rule, span, message, severity }));
        assert.deepEqual(
          plain(analyser.analyse(version, DEFAULT_SETTINGS, NOW)),
          plain(createAnalyser().analyse(version, DEFAULT_SETTINGS, NOW)),
        );
      }
    }),
    { numRuns: 200 },
  );
});
