/** A workspace of many different stories, made of the sentences of the examples with other figures. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CANONICAL_IDS } from '../../server/src/data/canonical.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';

const PARTS = ['situation', 'task', 'action', 'result', 'learning', 'differently'] as const;
type Part = (typeof PARTS)[number];

const LABELS: Readonly<Record<Part, string>> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  learning: 'What I learned',
  differently: 'What I would do differently',
};

/** Words of each part, together about 500. */
const LENGTH: Readonly<Record<Part, number>> = {
  situation: 60,
  task: 25,
  action: 310,
  result: 45,
  learning: 30,
  differently: 30,
};

/** The same numbers in each run. */
function createDice(): (sides: number) => number {
  let state = 20260615;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function sentencesOfExamples(): Readonly<Record<Part, readonly string[]>> {
  const found: Record<Part, string[]> = {
    situation: [],
    task: [],
    action: [],
    result: [],
    learning: [],
    differently: [],
  };
  for (const name of readdirSync('examples').filter((file) => file.endsWith('.star.md'))) {
    const { text, stories } = readStoryFile(readFileSync(join('examples', name), 'utf8'));
    for (const { kinds, sentences } of stories.flatMap(({ sections }) => sections)) {
      const part = PARTS.find((one) => kinds.includes(one));
      if (part) found[part].push(...sentences.map(({ start, end }) => text.slice(start, end)));
    }
  }
  return found;
}

/** Writes the stories, ten to a folder, and returns their texts by path. */
export function writeStories(folder: string, count: number): ReadonlyMap<string, string> {
  const dice = createDice();
  const pool = sentencesOfExamples();
  const files = new Map<string, string>();
  const part = (name: Part): string => {
    const chosen: string[] = [];
    for (let words = 0; words < LENGTH[name]; ) {
      const sentence = pool[name][dice(pool[name].length)]!.replace(
        /\d+/g,
        (digits) => `${Number(digits) + dice(900)}`,
      );
      chosen.push(sentence);
      words += sentence.split(/\s+/).length;
    }
    return `## ${LABELS[name]}\n\n${chosen.join(' ')}`;
  };
  for (let n = 0; n < count; n++) {
    const head = `---\nstory: ${CANONICAL_IDS[n % CANONICAL_IDS.length]}\nlevel: L5\nwhen: 202${dice(6)}-0${1 + dice(9)}\n---\n\n# Story ${n}`;
    const path = join(folder, `loop-${Math.floor(n / 10)}`, `story-${n}.star.md`);
    mkdirSync(join(path, '..'), { recursive: true });
    files.set(path, `${[head, ...PARTS.map(part)].join('\n\n')}\n`);
    writeFileSync(path, files.get(path)!);
  }
  return files;
}
