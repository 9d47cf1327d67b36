import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { loadTagger } from '../../server/src/language/words/tagger.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import { withoutGutter } from '../parse/gutter.ts';
import { plain } from '../parse/invariants.ts';

await loadTagger();

const NOW = new Date('2026-06-15');
const RUNS = Number(process.env.FUZZ_RUNS ?? 6);

const filesIn = (folder: string, read: (text: string) => string): readonly (readonly [string, string])[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .toSorted()
    .map((name) => [name, read(readFileSync(`${folder}/${name}`, 'utf8'))]);

const FILES = [
  ...filesIn('examples', (text) => `${text}\n${text.replace(/^---\n[\s\S]*?\n---\n/, '')}`),
  ...filesIn('test/parse/stories', withoutGutter),
];

/** What a writer types: words one letter after the other, and now and then a mark that changes what stands around it. */
const typed = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(' and we', ' was moved.', ' I cut 40%', ' it', 's', '.', ' ', ', ', '. So I'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ':',
      '"',
      '“',
      '”',
      '**',
      '*',
      '`',
      '\n',
      '\n\n',
      '[',
      ']',
      '(u)',
      '<b>',
      '- ',
      '# ',
      '\u00a0',
      '\t',
    ),
  },
);
/** Places are thirds of the file's length and so fall into any kind of block. */
const edit = fc.record({ place: fc.nat(), removed: fc.constantFrom(0, 0, 0, 1, 1, 3, 40), typed });

/** All that an analysis says, its fixes made. */
const told = ({ file, findings }: Analysis) => ({
  file: { ...file, stories: plain(file.stories) },
  findings: findings.map((finding) => ({
    ...finding,
    related: finding.related?.() ?? [],
    fixes: finding.fixes?.() ?? [],
  })),
});

for (const [name, source] of FILES) {
  test(`an analysis after any edits is that of the text as a new one: ${name}`, () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const analyser = createAnalyser();
        let text = source;
        const check = () => {
          const known = analyser.analyse(text, DEFAULT_SETTINGS, NOW);
          const fresh = createAnalyser().analyse(text, DEFAULT_SETTINGS, NOW);
          assert.deepEqual(told(known), told(fresh));
        };
        analyser.analyse(text, DEFAULT_SETTINGS, NOW);
        for (const { place, removed, typed } of edits) {
          const at = place % (text.length + 1);
          text = text.slice(0, at) + text.slice(at + removed);
          check();
          for (const [n, letter] of [...typed].entries()) {
            text = text.slice(0, at + n) + letter + text.slice(at + n);
            check();
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
}
