import { BARE_PARTIES } from '../../data/agents.ts';
import { AMOUNT_LIMITS, MASS_NOUNS, NUMBERED_NOUNS } from '../../data/rewrite.ts';
import { type Span, span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { list, NOUN_STARTS, SUBJECT_PRONOUNS, type Word } from '../words/clauseWords.ts';

const massNouns = list(MASS_NOUNS);
const limits = list(AMOUNT_LIMITS);
const numbered = list(NUMBERED_NOUNS);
const departments = list(BARE_PARTIES);
const MARK = /[*_`~]/;

/** A sentence as the file has it, with its marks; `lead` code units of `text` stand before index 0 of its prose. */
export interface Source {
  readonly text: string;
  readonly lead: number;
}

/** The words of a stretch given in indexes of the prose, marks included and on one line. */
export const sourceOf = ({ text, lead }: Source, { start, end }: Span): string =>
  text.slice(start + lead, end + lead).replace(/[\r\n\t]/g, ' ');

/** True where every mark that opens in the stretch closes in it, and no link or tag begins or ends there. */
function isBalanced(text: string): boolean {
  if (/[[\]()<>\\]/.test(text)) return false;
  const open: string[] = [];
  for (const [run] of text.matchAll(/\*+|_+|`+|~+/g)) {
    if (open.at(-1) === run) open.pop();
    else open.push(run);
  }
  return open.length === 0;
}

/**
 * The span with the marks that have to move with it: "**the data**" whole for "the data". Undefined where a move would
 * tear marks, a link or a tag apart.
 */
export function withMarks(source: Source, { start, end }: Span): Span | undefined {
  let [from, to] = [start, end];
  const letter = (index: number): string => source.text[index + source.lead] ?? '';
  while (MARK.test(letter(from - 1))) from--;
  while (MARK.test(letter(to))) to++;
  if (/[[<]/.test(letter(from - 1)) || /[\]>]/.test(letter(to))) return undefined;
  const candidates = [span(from, to), span(start, to), span(from, end), span(start, end)];
  return candidates.find((whole) => isBalanced(sourceOf(source, whole)));
}

/** Endings that only common nouns have. */
const COMMON_ENDING = /(?:tion|sion|ment|ness|ity|ance|ence|ing|ware|ship|ure|age|ism|ology)s?$/;

/** True where the capital of a sentence's first word is there for the sentence alone. */
function isCommon(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from]!;
  if (NOUN_STARTS.has(word.is) || SUBJECT_PRONOUNS.has(word.is) || word.tags.has('Pronoun')) return true;
  if (limits.has(word.is) || /^(?:half|none)$/.test(word.is)) return true;
  if (from < to && numbered.has(word.is) && words[from + 1]!.tags.has('Value')) return true;
  // "Sales were promised a date": a department may be written like a name.
  if (from === to && departments.has(word.is) && !massNouns.has(word.is)) return false;
  if (word.name || word.tags.has('ProperNoun') || word.tags.has('Acronym')) return false;
  if (word.tags.has('Adjective') || word.tags.has('Value') || word.tags.has('Adverb')) return true;
  // "Release notes were …": a word that is a verb elsewhere, with its noun in small letters behind it.
  if (from < to && word.tags.has('Infinitive') && !words[to]!.tags.has('ProperNoun')) return true;
  if (massNouns.has(word.is) || COMMON_ENDING.test(word.is)) return true;
  // "Tests were written": a plural before a plural verb; "Jenkins was" is none.
  return word.tags.has('Plural') && from === to && !/^(?:was|is|has)$/.test(words[to + 1]?.is ?? '');
}

/** A folded line and its indent are one space where the words move. */
export const onOneLine = (text: string): string => text.replace(/ {2,}/g, ' ');

/** A noun phrase as it stands inside a sentence. Undefined where its capital may belong to a name. */
export function midSentence(
  prose: Prose,
  source: Source,
  words: readonly Word[],
  from: number,
  to: number,
): string | undefined {
  const first = words[from]!;
  const whole = withMarks(source, span(first.start, words[to]!.end));
  if (!whole) return undefined;
  const text = sourceOf(source, whole);
  const opens = !/[\p{L}\p{N}]/u.test(prose.text.slice(0, first.start)) || /[:.!?"“(]\s*$/.test(first.gap);
  const written = prose.text.slice(first.start, first.end);
  if (!opens || !/^\p{Lu}(?!\p{Lu})/u.test(written) || /^\p{Lu}.*\p{Lu}/u.test(written)) return onOneLine(text);
  if (!isCommon(words, from, to)) return undefined;
  const at = first.start - whole.start;
  return onOneLine(text.slice(0, at) + text[at]!.toLowerCase() + text.slice(at + 1));
}
