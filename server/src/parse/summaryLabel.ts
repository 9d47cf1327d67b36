/** Labels in the `<summary>` of collapsed details: their body is what the details hold. */
import type { Block } from './block.ts';
import type { Head } from './head.ts';
import { lookUp } from './names.ts';

/** The first words of a summary behind its tags. HTML here is short: longer stretches are read as plain text. */
const SUMMARY = /<summary\b[^>]*>(?:<[^>]*>|[^\p{L}\p{N}<])*([^<\r\n]+)/giu;
const DETAILS = '<details';

/** The label in an HTML block that opens details; `html` is the block's source. */
export function summaryHead({ start, end, items }: Block, html: string): Head | undefined {
  const match = [...html.matchAll(SUMMARY)].at(-1);
  if (!match) return undefined;
  const words = match[1]!.replace(/[^\p{L}\p{N})]+$/u, '');
  const named = lookUp(words);
  if (named.kinds.length === 0 || named.numbered || named.name === 'fuzzy') return undefined;
  const from = start + match.index + match[0].length - match[1]!.length;
  const opened = html.lastIndexOf(DETAILS, match.index);
  return {
    ...named,
    line: start + (opened < 0 ? match.index : opened),
    label: { start: from, end: from + words.length },
    bodyStart: end,
    frame: 'bold',
    delimiter: 'colon',
    alone: true,
    first: true,
    runsOn: false,
    items,
  };
}
