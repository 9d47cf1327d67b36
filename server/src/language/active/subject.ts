import { AS_ADJUNCTS } from '../../data/rewrite.ts';
import { SUBORDINATORS } from '../passives/nounPhrase.ts';
import type { Subject } from '../passives/subjects.ts';
import { AUXILIARIES, isAdverb, list, NOUN_STARTS, SUBJECT_PRONOUNS, type Word } from '../words/clauseWords.ts';
import { isParticiple } from '../words/participleForms.ts';

/** Whether the subject of a passive was found whole, at the place where its clause begins. */

const asAdjuncts = list(AS_ADJUNCTS);

/** The start of the stretch between commas that ends at `at`. */
function stretchStart(words: readonly Word[], at: number): number {
  let j = at;
  while (j > 0 && !/[,;:.!?()–—]/.test(words[j]!.gap)) j--;
  return j;
}

/** "Overnight, the data …", but not "The old, slow job …" nor "Once tested, the job …". */
function introduces(words: readonly Word[], from: number): boolean {
  const start = stretchStart(words, from - 1);
  const stretch = words.slice(start, from);
  if (!/,/.test(words[from]!.gap)) return true;
  const opening = stretch[0]!;
  const first = isAdverb(opening) && stretch[1] ? stretch[1] : opening;
  if (isParticiple(first.is) || stretch.some((word) => /^(?:being|been)$/.test(word.is))) return false;
  // "Like the filter, the pump …", "As a cheap part, the pump …": what is said of the old subject.
  if (/^(?:like|unlike|together|along)$/.test(opening.is) || (opening.is === 'rather' && stretch[1]?.is === 'than'))
    return false;
  if (opening.is === 'as' && /^(?:an?|the)$/.test(stretch[1]?.is ?? ''))
    return stretch.some(({ is }) => asAdjuncts.has(is));
  if (SUBORDINATORS.has(opening.is) && stretch[1] !== undefined && isParticiple(stretch[1].is)) return false;
  if (opening.tags.has('Preposition') || SUBORDINATORS.has(opening.is) || opening.tags.has('Date')) return true;
  if (opening.tags.has('Conjunction') || stretch.every(isAdverb)) return true;
  return (
    stretch.some((word) => word.tags.has('Verb') && !isParticiple(word.is)) ||
    stretch.some((word) => word.tags.has('PastTense'))
  );
}

/**
 * "… was planned and the risks …": a verb before the conjunction, so that it joins clauses and no nouns. The verb of a
 * clause inside the subject is none: "the people who built the gate and the wall".
 */
function followsClause(words: readonly Word[], from: number): boolean {
  const opens = from === 1 || /[,;:]/.test(words[from - 1]!.gap);
  if (opens && /^(?:but|so|yet)$/.test(words[from - 1]!.is)) return true;
  let verb = false;
  for (let j = from - 2; j >= 0; j--) {
    const word = words[j]!;
    if (/^(?:who|which)$/.test(word.is) && !/,/.test(words[from - 1]!.gap)) return false;
    if (AUXILIARIES.has(word.is) || word.tags.has('PastTense')) verb = true;
    if (word.tags.has('Verb') && /^(?:i|you|he|she|it|we|they)$/.test(words[j - 1]?.is ?? '')) verb = true;
    if (/[;:.!?()]/.test(word.gap)) break;
  }
  return verb;
}

/** "and that health was …", "the way that question was …": a "that" that may point at the noun or open the clause. */
function mistakesThat(words: readonly Word[], { from, to, opener }: Subject): boolean {
  const opening = words[from]!;
  if (opener === 'relative') return false;
  if (opening.is === 'that') return !/^(?:sentence|comma)$/.test(opener) || words[to]!.tags.has('Plural');
  return words[from - 1]?.is === 'that' && opening.tags.has('Singular') && !opening.tags.has('ProperNoun');
}

/** The subject stands where a clause begins, and all of it was found. */
export function subjectIsWhole(words: readonly Word[], subject: Subject): boolean {
  if (
    subject.from > subject.to ||
    /^(?:not|never|rarely|seldom|hardly|barely|scarcely|either|neither|than|like|unlike)$/.test(
      words[subject.from - 1]?.is ?? '',
    )
  )
    return false;
  // "the first was": its noun is left out, or "first" is.
  if (/^(?:an?|the|my|our|your|their|its|every)$/.test(words[subject.to]!.is)) return false;
  if (words[subject.from - 1]?.is === 'as' && words[subject.from - 2]?.is === 'well') return false;
  // "the ones that failed were": no noun but a verb was found.
  const only = subject.from === subject.to ? words[subject.from]! : undefined;
  if (only && !only.name && isParticiple(only.is) && !only.tags.has('Noun')) return false;
  // "no more rows were": a word that counts the rows was left outside.
  const before = words[subject.from - 1];
  if (before && !/\S/.test(words[subject.from]!.gap) && /^(?:no|any|some|many|much|far|even|several)$/.test(before.is))
    return false;
  // "so many rows", "how few of them".
  const counts = /^(?:many|much|few|little)$/.test(words[subject.from]!.is);
  if (counts && /^(?:so|too|how|as)$/.test(words[subject.from - 1]?.is ?? '')) return false;
  if (/^(?:there|who|what|whom)$/.test(words[subject.from]!.is)) return false;
  if (words.slice(subject.from + 1, subject.to + 1).some(({ gap }) => /["“”;:]/.test(gap))) return false;
  if (/^(?:what|which|whose|such)$/.test(words[subject.from - 1]?.is ?? '')) return false;
  const opening = words[subject.from]!;
  if (mistakesThat(words, subject)) return false;
  const clear = NOUN_STARTS.has(opening.is) || SUBJECT_PRONOUNS.has(opening.is) || opening.tags.has('Pronoun');
  switch (subject.opener) {
    case 'unclear':
      return false;
    case 'noun':
      return clear;
    // "that had served the crew were sold": a noun after a verb may be its object, "he" and "they" may not.
    case 'verb':
      return /^(?:i|he|she|we|they|you|it)$/.test(opening.is);
    case 'coordinator':
      return followsClause(words, subject.from);
    case 'comma':
      // "of vitamins, minerals and salts": the end of a list, of which the subject is a part.
      if (!clear && words.slice(subject.from, subject.to).some((word) => word.is === 'and')) return false;
      return introduces(words, subject.from);
    default:
      return subject.opener !== 'relative' || opening.is !== 'who';
  }
}
