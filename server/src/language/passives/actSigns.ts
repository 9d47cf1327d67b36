import { BE_FINITE, isTime, list, NOUN_STARTS, type Word } from '../words/clauseWords.ts';

/** Signs around a participle that tell an act from the state it leaves, where the word alone leaves both open. */

const STOP = /[,;:.!?()–—]/;

/** The words behind the participle up to the end of its clause, eight at most. */
function behind(words: readonly Word[], at: number): readonly Word[] {
  const rest = words.slice(at + 1, at + 9);
  const end = rest.findIndex(
    ({ is, gap }) => STOP.test(gap) || /^(?:and|or|but|when|while|because|so|if|which|who|that)$/.test(is),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** "for two years", "for the whole of our stay", "since Christmas", "all week": how long a state held. */
export function tellsSpan(words: readonly Word[], at: number): boolean {
  const rest = behind(words, at);
  const next = rest[0]?.is ?? '';
  if (/^(?:since|throughout)$/.test(next)) return true;
  if (next === 'all') return isTime(rest[1]);
  if (next !== 'for') return false;
  return rest.slice(1, 4).some((word) => word.tags.has('Duration') || /^(?:whole|rest|ages|long)$/.test(word.is));
}

/** "on Mondays", "in the winter", "at night": when a state holds, again and again. */
export function tellsSeason(words: readonly Word[], at: number): boolean {
  const rest = behind(words, at);
  const last = rest.at(-1);
  return (
    /^(?:on|in|at|during)$/.test(rest[0]?.is ?? '') &&
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekdays|weekends|holidays|winter|summer|night|lunchtime)$/.test(
      last?.is ?? '',
    )
  );
}

/** "in 1985", "on Monday", "within ten days", "last week", "twice": when or how often an act happened. */
export function tellsMoment(words: readonly Word[], at: number): boolean {
  const rest = behind(words, at);
  const [first, second] = rest;
  if (!first || tellsSeason(words, at)) return false;
  if (/^(?:within|during|twice|yesterday|once|recently|again)$/.test(first.is)) return true;
  if (/^(?:on|in|at|before|after)$/.test(first.is)) return rest.slice(1, 4).some(isTime);
  return /^(?:last|this|next)$/.test(first.is) ? second !== undefined : isTime(first);
}

/** "with wax", "into six parts", "according to age": the manner or the outcome of an act. */
export const tellsManner = (words: readonly Word[], at: number): boolean =>
  /^(?:with|into|as|according|via|using|within|between|among|from)$/.test(behind(words, at)[0]?.is ?? '');

const OPENS_TIME = list('when whenever once if unless');

/** "When a tab is closed", "if any claim is settled": one of many things, to which it happens. */
export function happensToAny(words: readonly Word[], first: number): boolean {
  for (let j = first - 1; j >= Math.max(0, first - 6); j--) {
    const { is } = words[j]!;
    if (OPENS_TIME.has(is)) return /^(?:an?|any|each|every)$/.test(words[j + 1]!.is);
    if (STOP.test(words[j]!.gap) || BE_FINITE.has(is)) return false;
  }
  return false;
}

/** "be prepared", "and be careful": the verb opens a request or, as "being", a clause without a subject. */
export function opensWithBe(words: readonly Word[], first: number): boolean {
  const { is, gap } = words[first]!;
  if (!/^(?:be|being)$/.test(is)) return false;
  const before = words[first - 1];
  if (!before || STOP.test(gap)) return true;
  return is === 'be' && /^(?:and|or|but|please|just|then|always)$/.test(before.is);
}

/** "used to the noise", "used to being alone": a noun follows "to", and no infinitive. */
export function takesNounAfterTo(words: readonly Word[], at: number, somebody: boolean): boolean {
  const next = words[at + 2];
  if (words[at + 1]?.is !== 'to' || !next || STOP.test(next.gap) || STOP.test(words[at + 1]!.gap)) return false;
  if (words.slice(at + 2, at + 5).some(({ is }) => /^(?:effect|advantage|end|ends|date)$/.test(is))) return false;
  if (NOUN_STARTS.has(next.is) || next.tags.has('Pronoun') || next.tags.has('Gerund')) return true;
  if (next.tags.has('Plural')) return true;
  return somebody && !next.tags.has('Infinitive') && !next.tags.has('Verb');
}
