/** Labels that run on in one paragraph: "**Situation:** … **Task:** … **Action:** …". */
import { SECTION_KINDS } from '../data/sections.ts';
import { type Block, firstEndingAfter } from './block.ts';
import type { Head } from './head.ts';

/** A word after a sentence's end, with a colon soon after. */
const BARE = /[.!?…;|)\]"”’]\s+(?=\p{L}[\p{L}' ]{0,30}\s?[:：])/gu;
const SENTENCE_END = /[.!?…。;:|)\]"”’*_]$/;
/** What parts one labelled stretch from the next beside spaces: typed separators and emoji. */
const SEPARATORS = /(?:\s|[|•·→/–—-]|\p{Extended_Pictographic}|\uFE0F|\u200D)+$/u;
/** Separators are short. */
const REACH = 12;

/** A story has seven sections: of a paragraph with more bold words and colons than this, no more are looked at. */
const MOST_PLACES = 100;

const FEWEST_WITHOUT_FIRST = 3;
const FEWEST_INITIALS = 3;

/** Reads the label at an offset of the block, in a line that ends at `to`. */
type ReadHead = (from: number, to: number) => Head | undefined;

/**
 * The labels of a paragraph, those inside its lines too. They count where the paragraph begins with a label in the same
 * look, or where it has three of them in bold, and in the order of telling: "**Result:**" in the middle of a body is none.
 * @param lines Where each line begins and ends, and the label it begins with.
 */
export function withRunOn(
  block: Block,
  lines: readonly { readonly from: number; readonly to: number; readonly head: Head | undefined }[],
  read: ReadHead,
): readonly Head[] {
  const atStart = lines.flatMap(({ head }) => head ?? []);
  const lead = lines[0]?.head;
  const isLed = lead !== undefined && lead.kinds.length > 0 && lead.delimiter !== 'none' && !lead.numbered;
  if (!isLed && block.strong.length < FEWEST_WITHOUT_FIRST) return atStart;
  const frame = isLed ? lead.frame : 'bold';
  const isLower = ({ label }: Head): boolean => /\p{Ll}/u.test(block.plain[label.start - block.start] ?? '');
  const all: Head[] = [];
  let tried = 0;
  for (const { from, to, head } of lines) {
    if (head) all.push(head);
    const bodyStart = head?.bodyStart ?? from;
    const places = frame === 'bold' ? boldPlaces(block, bodyStart, to) : barePlaces(block, bodyStart, to);
    for (const place of places) {
      if (tried >= MOST_PLACES) break;
      tried += 1;
      const found = read(place, to);
      if (
        found &&
        found.frame === frame &&
        isRunOn(block, found, place) &&
        (!isLed || isLower(found) === isLower(lead))
      )
        all.push({ ...found, line: afterText(block, bodyStart, place), runsOn: true });
    }
  }
  const ordered = inOrder(all);
  const inside = ordered.filter(({ runsOn }) => runsOn);
  if (inside.length === 0 || (!isLed && inside.length < FEWEST_WITHOUT_FIRST)) return atStart;
  const initials = ordered.filter(({ name }) => name === 'letter');
  return initials.length > 0 && initials.length < FEWEST_INITIALS ? atStart : ordered;
}

function boldPlaces({ strong }: Block, from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (let index = firstEndingAfter(strong, from); index < strong.length; index += 1) {
    const { start } = strong[index]!;
    if (start >= to) break;
    if (start > from) places.push(start);
    if (places.length >= MOST_PLACES) break;
  }
  return places;
}

function barePlaces({ plain, start }: Block, from: number, to: number): readonly number[] {
  const places: number[] = [];
  for (const match of plain.slice(from - start, to - start).matchAll(BARE)) {
    if (places.length >= MOST_PLACES) break;
    places.push(from + match.index + match[0].length);
  }
  return places;
}

/** The section's own name, or after a sentence's end another name of it. */
function isRunOn({ plain, start }: Block, head: Head, place: number): boolean {
  if (head.kinds.length === 0 || head.delimiter === 'none' || head.numbered) return false;
  if (head.delimiter !== 'colon' && head.frame !== 'bold') return false;
  if (head.name === 'own') return true;
  if (head.name !== 'letter' && (head.name !== 'other' || head.frame !== 'bold')) return false;
  return SENTENCE_END.test(plain.slice(Math.max(0, place - start - REACH), place - start).replace(SEPARATORS, ''));
}

/** Where the words before a label end: separators and emoji go with the label. */
function afterText({ plain, start }: Block, from: number, place: number): number {
  const before = plain.slice(Math.max(from - start, place - start - REACH), place - start);
  const separators = SEPARATORS.exec(before)?.[0].trimStart() ?? '';
  return place - separators.length;
}

const rank = ({ kinds }: Head): number => Math.max(...kinds.map((kind) => SECTION_KINDS.indexOf(kind)));

/** Leaves out the labels inside lines that step back in the order of telling. */
function inOrder(heads: readonly Head[]): readonly Head[] {
  let last = -1;
  return heads.filter((head) => {
    if (head.kinds.length === 0) return true;
    const own = rank(head);
    if (head.runsOn && own <= last) return false;
    last = own;
    return true;
  });
}
