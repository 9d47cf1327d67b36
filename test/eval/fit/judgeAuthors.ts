/** Prints how the ladder texts of some authors are graded. */
import { basename } from 'node:path';
import { loadTagger } from '../../../server/src/language/words/tagger.ts';
import { ladderShares, ladderTexts } from '../ladder.ts';

await loadTagger();
const texts = ladderTexts();
for (const author of process.argv.slice(2)) {
  const shares = ladderShares(texts.get(author)!);
  console.log(
    [basename(author).padEnd(20), ...shares.map(({ name, value }) => `${name} ${value.toFixed(2)}`)].join('  '),
  );
}
