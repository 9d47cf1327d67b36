/** What holds for every story whatever the words weigh, on the labelled ones: the table of weights changes with every fit. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { DIMENSIONS } from '../../server/src/data/ladder.ts';
import { LEVELS, reaches } from '../../server/src/data/levels.ts';
import { gradeStory } from '../../server/src/ladder/grade.ts';
import { lineAt, readScene } from '../../server/src/ladder/scene.ts';
import type { Evidence, Grade } from '../../server/src/model/grade.ts';
import { overlaps } from '../../server/src/model/span.ts';
import type { Story } from '../../server/src/model/story.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { ladderTexts } from '../eval/ladder.ts';

/** The stories of one author: enough for all that can happen, and quick to grade. */
const AUTHOR = 'ladder/a.yaml';

let graded: readonly { readonly story: Story; readonly grade: Grade }[] = [];

before(() => {
  graded = ladderTexts()
    .get(AUTHOR)!
    .map(({ text }) => readStoryFile(text).stories[0]!)
    .map((story) => ({ story, grade: gradeStory(story) }));
});

const evidenceOf = ({ dimensions }: Grade): readonly Evidence[] =>
  DIMENSIONS.flatMap((dimension) => dimensions[dimension].evidence);

test('words prove a dimension once, above what grammar reads, and no more than L6', () => {
  let worded = 0;
  for (const { grade } of graded)
    for (const dimension of DIMENSIONS) {
      const { evidence } = grade.dimensions[dimension];
      const byWords = evidence.filter((one) => one.worded);
      worded += byWords.length;
      assert.ok(byWords.length <= 1);
      for (const one of byWords) {
        assert.ok(LEVELS.indexOf(one.level) <= LEVELS.indexOf('L6'));
        assert.ok(evidence.every((other) => other === one || !reaches(other.level, one.level)));
        assert.ok(
          evidence.every((other) => other === one || !overlaps(other.span, one.span)),
          'one level a sentence',
        );
      }
    }
  assert.ok(worded > 0, 'some dimensions are proven by words');
});

test('what is doubted is kept aside and proves nothing', () => {
  let doubted = 0;
  for (const { grade } of graded) {
    doubted += grade.doubted.length;
    const counted = new Set(evidenceOf(grade));
    assert.ok(grade.doubted.every((one) => !counted.has(one)));
  }
  assert.ok(doubted > 0, 'some of what grammar reads is doubted');
});

test('the setting proves no influence and no standard by its words, and plans for another time prove nothing', () => {
  for (const { story, grade } of graded) {
    const scene = readScene(story);
    for (const { worded, dimension, span } of evidenceOf(grade)) {
      if (!worded) continue;
      const { section } = scene[lineAt(scene, span.start)]!;
      assert.notEqual(section, 'differently');
      if (dimension === 'influence' || dimension === 'quality-bar') assert.notEqual(section, 'situation');
    }
  }
});
