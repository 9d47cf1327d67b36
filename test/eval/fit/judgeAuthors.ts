/** Prints how the ladder texts of one author are graded. */
import { basename } from 'node:path';
import { loadTagger } from '../../../server/src/language/words/tagger.ts';
import { ladderShares, ladderTexts } from '../ladder.ts';

const [author = ''] = process.argv.slice(2);
await loadTagger();
const shares = ladderShares(ladderTexts().get(author)!);
console.log(
  [basename(author).padEnd(20), ...shares.map(({ name, value }) => `${name} ${value.toFixed(2)}`)].join('  '),
);
