import { type Span, span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { onceForTeller, type Teller } from '../actors/telling.ts';
import { byWord } from '../words/clauseWords.ts';
import { type Part, parts } from '../words/sentenceTokens.ts';
import { withSubject } from './noteSubject.ts';

/**
 * A sentence as its writer would say it: in the first person, whatever the story calls them, in lower case, one space
 * between the words. Inline code and spoken words are a stroke, so that a pattern sees only what the writer says.
 */
export interface Told {
  readonly all: readonly Part[];
  readonly text: string;
  /** Where each token begins and ends in `text`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Memoised by the prose object, for the teller who asked last. */
export const told = onceForTeller((prose: Prose, teller: Teller): Told => {
  const all = inFull(parts(prose));
  return inOrder(withSubject(teller.kind === 'I' ? all : firstPersonOf(all, teller)));
});

const SHORT_PERFECT = /^((?:would|should|could|might|must)(?:n't)?|not|[a-z]+'d)'ve$/;

/** "Should've" and "I'd've" as two words each, so that every pattern meets one spelling of the perfect. */
function inFull(all: readonly Part[]): readonly Part[] {
  if (!all.some(({ is }) => SHORT_PERFECT.test(is))) return all;
  return all.flatMap((part): readonly Part[] => {
    const head = SHORT_PERFECT.exec(part.is)?.[1];
    if (head === undefined) return [part];
    const turn = part.start + head.length;
    return [
      { ...part, is: head, lower: head, text: part.text.slice(0, head.length), end: turn },
      { ...part, is: 'have', lower: 'have', text: 'have', start: turn, joined: false },
    ];
  });
}

/** The tokens as one text, each word spelt as `spell` says: a stroke for what is nobody's prose, unless told otherwise. */
export function inOrder(all: readonly Part[], spell = ({ is }: Part, _n: number): string => is || '_'): Told {
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (const [n, part] of all.entries()) {
    const { joined, kind, text } = part;
    const word = kind === 'word' ? spell(part, n) : text;
    if (pieces.length > 0 && !joined) {
      pieces.push(' ');
      length += 1;
    }
    starts.push(length);
    pieces.push(word);
    length += word.length;
    ends.push(length);
  }
  return { all, text: pieces.join(''), starts, ends };
}

const SECOND = byWord({
  you: 'i',
  "you're": "i'm",
  "you've": "i've",
  "you'd": "i'd",
  "you'll": "i'll",
  your: 'my',
  yours: 'mine',
  yourself: 'myself',
});

/** The form of "be" and "have" behind "I". */
const AGREES = byWord({ were: 'was', are: 'am', is: 'am', has: 'have', does: 'do' });

function firstPersonOf(all: readonly Part[], teller: Exclude<Teller, { kind: 'I' }>): readonly Part[] {
  let self = false;
  return all.map((part) => {
    const is = part.is === '' ? '' : toFirst(part, teller);
    const form = is !== part.is ? is : self ? (AGREES.get(is) ?? is) : is;
    self = is !== part.is && is.startsWith('i');
    if (form === part.is) return part;
    return { ...part, is: form, lower: form, text: form.startsWith('i') ? form.replace('i', 'I') : form };
  });
}

function toFirst({ is, text }: Part, teller: Teller): string {
  if (teller.kind === 'you') return SECOND.get(is) ?? is;
  if (teller.kind !== 'named') return is;
  const [head = '', tail] = is.split("'");
  const named = text.startsWith(teller.name) && head === teller.name.toLowerCase();
  if (named) return tail === 's' ? 'my' : 'i';
  if (head !== teller.pronoun) return is;
  return tail === undefined ? 'i' : `i'${tail === 's' ? 'm' : tail}`;
}

/** The place of some characters of `text` in the sentence, whole words. */
export function placeOf({ all, starts, ends }: Told, from: number, to: number): Span {
  const first = ends.findIndex((end) => end > from);
  const last = starts.findLastIndex((start) => start < to);
  return span(all[Math.max(0, first)]!.start, all[Math.max(0, last)]!.end);
}

/** The words of a list as an alternation for a pattern. */
export const anyOf = (words: Iterable<string>): string => `(?:${[...words].join('|')})`;

/** The phrases of a list written one a line, the longest first, as an alternation for a pattern. */
export const anyPhrase = (lines: string): string =>
  anyOf(
    lines
      .trim()
      .split('\n')
      .toSorted((a, b) => b.length - a.length),
  );
