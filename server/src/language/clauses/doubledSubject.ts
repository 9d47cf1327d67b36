import { hasTense, isAdverb, type Part } from '../words/sentenceTokens.ts';
import { isFronted } from './beside.ts';
import { isEdge, lead } from './edges.ts';
import { isReporting } from './reported.ts';

const isWriter = (is: string): boolean => /^(?:me|i|myself)$/.test(is);

/** "Me and another intern we built it", "My lead and I, we chose it": the subject is named and then said again. */
export function isDoubled(all: readonly Part[], subject: number): boolean {
  const end = all[subject - 1]?.text === ',' ? subject - 1 : subject;
  const second = lead(all, end);
  if (second.edge < 1 || !/^(?:and|&)$/.test(all[second.edge]!.is)) return false;
  const first = lead(all, second.edge);
  if (first.edge >= 0 && !isEdge(all, first.edge)) return false;
  const named = first.words.filter((at) => !isAdverb(all[at]!));
  const both = [...named, ...second.words];
  if (named.length === 0 || second.words.length === 0 || both.length > 10) return false;
  if (both.some((at) => hasTense(all, at) || isReporting(all, at))) return false;
  const alone = (words: readonly number[]) => words.length === 1 && isWriter(all[words[0]!]!.is);
  return (alone(named) || alone(second.words)) && !isFronted(all, named[0]!);
}
