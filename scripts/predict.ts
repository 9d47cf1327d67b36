/**
 * Prints what the language layer sees, for scoring: `npm run --silent predict -- passive` reads one `{"text": "…"}` a
 * line and writes one `{"passives": [{"start", "end"}]}` a line, each span the participle, in UTF-16 code units.
 */
import { createInterface } from 'node:readline';
import { passives } from '../server/src/language/passives/passives.ts';
import { loadTagger } from '../server/src/language/words/tagger.ts';
import { proseOf } from '../server/src/parse/prose.ts';

const capability = process.argv[2];
if (capability !== 'passive') {
  console.error(`predict passive: reads {"text"} lines from standard input; "${capability ?? ''}" is not known`);
  process.exit(2);
}

await loadTagger();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const { text } = JSON.parse(line) as { text: string };
  const found = passives(proseOf(text));
  console.log(JSON.stringify({ passives: found.map(({ participle }) => participle) }));
}
