/**
 * `npm run eval -- [part …] [--errors N]`: prints how well the language layer reads the development
 * data, with the first errors of each figure (20), so that a change can be judged in a minute. The last part prints
 * a table of all rules first.
 */
import { parseArgs } from 'node:util';
import { loadTagger } from '../../server/src/language/words/tagger.ts';
import { PARTS } from './parts.ts';
import { tableLines } from './table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '20' } },
});
const unknown = positionals.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
await loadTagger();
let failed = false;
for (const [name, figures] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  if (name === 'table') console.log(tableLines().join('\n'));
  for (const { name, value, bound, counts, errors } of figures()) {
    const holds = value >= bound;
    failed ||= !holds;
    console.log(
      `${holds ? 'holds' : 'FAILS'}  ${value.toFixed(1).padStart(5)}  at least ${bound}  ${name} (${counts})`,
    );
    for (const line of errors.slice(0, Number(values.errors))) console.log(`         ${line}`);
  }
}
process.exitCode = failed ? 1 : 0;
