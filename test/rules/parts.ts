/** Stories put together from parts, for the tests of rules about sections and their length. */
import type { CanonicalId } from '../../server/src/data/canonical.ts';

interface Parts {
  readonly title?: string;
  readonly situation?: string;
  readonly task?: string;
  readonly action?: string;
  readonly result?: string;
  readonly rest?: string;
}

/** So many words that a listener hears, in sentences of ten. */
export function words(count: number): string {
  const sentence = ['I', 'measured', 'the', 'next', 'stage', 'and', 'wrote', 'the', 'figure', 'down'];
  return Array.from(
    { length: count },
    (_, n) => `${sentence[n % 10]}${n % 10 === 9 || n === count - 1 ? '.' : ''}`,
  ).join(' ');
}

/** A story with bold inline labels; a part that is not given is short and sound. */
export const inline = ({ title = '# The slow queue', situation, task, action, result, rest = '' }: Parts): string =>
  `${title}

**Situation:** ${situation ?? 'A queue of 300 tickets a week had no owner.'}

**Task:** ${task ?? 'I had to empty it before June.'}

**Action:** ${action ?? 'I sorted the tickets by cause and fixed the three largest causes first.'}

**Result:** ${result ?? 'The queue went from 300 tickets to 12.'}
${rest}`;

/** A story whose parts have so many words. */
export const shares = (situation: number, task: number, action: number, result: number, rest = ''): string =>
  inline({ situation: words(situation), task: words(task), action: words(action), result: words(result), rest });

/** A story of so many words, most of them in its Action. */
export const long = (count: number, rest = ''): string => shares(20, 10, count - 50, 20, rest);

/** The file of a story whose writer has declared its type. */
export const declared = (type: CanonicalId, story: string): string => `---\nstory: ${type}\n---\n${story}\n`;

/** A set of stories, as the examples of the rules about sets have it: type, level, age and what it tells, one row a story. */
export const setOf = (...rows: readonly string[]): string => rows.map((row) => row.split(' | ').join('  ')).join('\n');
