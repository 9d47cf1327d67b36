import type { Prose } from '../../model/story.ts';
import { EDGE, isHead, nounSubject } from '../passives/nounPhrase.ts';
import { type Passive, passives } from '../passives/passives.ts';
import { type Opener, subjectBefore } from '../passives/subjects.ts';
import { AUXILIARIES, NOUN_STARTS, overAdverbs, type Word } from '../words/clauseWords.ts';

/** What a passive tells of, also where its own clause does not say it. */
export interface Undergoer {
  /** The words of the noun phrase, without a relative clause; none where the sentence names nothing. */
  readonly phrase: readonly Word[];
  /** How the clause begins in which the phrase stands. */
  readonly opener: Opener;
  /** The passive before that has the same subject: "was prepared overnight and got executed twice". */
  readonly sharedWith?: Passive;
}

/** The subject of a passive: its own, one that it shares with a verb before, one before an aside, or one behind the verb. */
export function undergoerOf(prose: Prose, passive: Passive): Undergoer {
  const { words, first, subject } = passive;
  if (!subject) return { phrase: [], opener: 'unclear' };
  if (subject.to >= subject.from) {
    return { phrase: words.slice(subject.from, (subject.head ?? subject.to) + 1), opener: subject.opener };
  }
  const before = overAdverbs(words, first - 1);
  const found =
    subject.opener === 'coordinator'
      ? sharedSubject(prose, passive, before)
      : subject.opener === 'comma'
        ? beforeAside(words, before + 1)
        : undefined;
  return found ?? { phrase: subjectBehind(passive), opener: subject.opener };
}

/** "was prepared overnight and got executed twice", "failed and were restored": whichever verb stands nearer. */
function sharedSubject(prose: Prose, passive: Passive, coordinator: number): Undergoer | undefined {
  const act = subjectOfVerb(passive.words, coordinator);
  const sharedWith = passives(prose).findLast(
    ({ at, subject }) => at < passive.at && subject !== undefined && subject.to >= subject.from,
  );
  if (!sharedWith || (act && act.from > sharedWith.at)) return act;
  return { ...undergoerOf(prose, sharedWith), sharedWith };
}

const tellsTense = ({ is, tags }: Word): boolean =>
  (AUXILIARIES.has(is) && !/^(?:be|been|being|to|having|getting|gotten)$/.test(is)) ||
  tags.has('PastTense') ||
  tags.has('PresentTense');

/** The subject of the nearest verb before a coordinator: "two servers" of "two servers failed to start and were …". */
function subjectOfVerb(words: readonly Word[], coordinator: number): (Undergoer & { from: number }) | undefined {
  for (let j = coordinator - 1; j > 0; j--) {
    if (tellsTense(words[j]!) && !AUXILIARIES.has(words[j - 1]!.is)) {
      const { from, to, head, opener } = subjectBefore(words, j);
      if (to >= from) return { phrase: words.slice(from, (head ?? to) + 1), opener, from };
      if (!/^(?:coordinator|comma)$/.test(opener)) return undefined;
    }
    if (/[;:.!?()–—]/.test(words[j]!.gap)) return undefined;
  }
  return undefined;
}

const RELATIVE = /^(?:that|which|who|whose|where)$/;

/** "The picker, which a vendor had sold us, was …", "the samples that failed, 212 of them, were …". */
function beforeAside(words: readonly Word[], behind: number): Undergoer | undefined {
  for (let comma = behind - 1; comma > 0; comma--) {
    if (/[;:.!?]/.test(words[comma]!.gap)) return undefined;
    if (!/[,(–—]/.test(words[comma]!.gap)) continue;
    const aside = words.slice(comma, behind);
    const relates = aside.slice(0, 3).some(({ is }) => RELATIVE.test(is));
    return !relates && aside.some(tellsTense) ? undefined : phraseBefore(words, comma);
  }
  return undefined;
}

/** The noun phrase that ends before `end`, or that its clause begins with and a relative clause follows. */
function phraseBefore(words: readonly Word[], end: number): Undergoer | undefined {
  const start = clauseStart(words, end - 1);
  const opener = start === 0 ? 'sentence' : 'comma';
  const last = words[end - 1]!;
  if (isHead(words, end - 1) && !AUXILIARIES.has(last.is)) {
    const { from } = nounSubject(words, end - 1);
    const subject = subjectBefore(words, end);
    const own = subject.to >= subject.from && subject.opener !== 'unclear';
    if (own) return { phrase: words.slice(subject.from, (subject.head ?? subject.to) + 1), opener: subject.opener };
    return { phrase: words.slice(from, end), opener: from === start ? opener : 'unclear' };
  }
  const relative = words.findIndex(({ is }, n) => n > start && n < end && RELATIVE.test(is));
  return relative > 0 && isHead(words, relative - 1) ? { phrase: words.slice(start, relative), opener } : undefined;
}

/** The first word behind the last edge before `at`. */
export function clauseStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && !EDGE.test(words[start]!.gap)) start--;
  return start;
}

/** "Then was added a check": the subject behind a verb that nothing but adverbs stands before, or a fronted phrase. */
function subjectBehind({ words, first, at }: Passive): readonly Word[] {
  const next = words[at + 1];
  const before = overAdverbs(words, first - 1);
  const fronted = before < 0 || /,/.test(words[before + 1]!.gap);
  if (!fronted || first === 0 || !next || /\S/.test(next.gap)) return [];
  if (!NOUN_STARTS.has(next.is) && !next.tags.has('Value')) return [];
  const end = words.findIndex((word, n) => n > at + 1 && (/\S/.test(word.gap) || word.tags.has('Preposition')));
  return words.slice(at + 1, end < 0 ? undefined : end);
}
