/** What a date in a story dates: the story itself, or something in it. */
import { BEGUN, EARLIER, LATER, LATEST, MADE, PLANS } from '../../data/storyDates.ts';
import { overlaps, type Span, shift } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { isParticiple } from '../words/participleForms.ts';

/** `perhaps`: it may date the story as well as something in it. */
export type DateRole = 'story' | 'perhaps' | 'other';

/** Whether the sentence opens the story, and whether it stands where the story comes to its end. */
interface Place {
  readonly opens: boolean;
  readonly closes: boolean;
}

const word = (alternatives: string): RegExp => new RegExp(`\\b(?:${alternatives})\\b`, 'i');
const AGE = word(BEGUN);
const MAKING = word(MADE);
const PASSIVE_MAKING = new RegExp(`\\b(?:was|were|been|is|are|being|got)\\s+(?:\\p{L}+\\s+)?(?:${MADE})\\b`, 'iu');
const PLAN = word(PLANS);
const AFTERWARDS = word(LATER);
const BEFORE = word(EARLIER);
const HISTORY = word(`(?:its|their|the)\\s+(?:${LATEST})\\s+[a-z]+`);
const WRITER = /\b(?:I|we|me|us|my|our)\b/i;

/** Between a preposition and its date: "since about early 2023". */
const HEDGE = '(?:(?:about|around|roughly|early|late|mid|back\\s+in|the\\s+(?:end|start|beginning)\\s+of)[\\s-]+)*$';
/** The beginning of something that lasted. */
const SINCE = new RegExp(
  `\\b(?:since|dat(?:ing|es|ed)\\s+(?:from|back\\s+to)|as\\s+of|as\\s+early\\s+as)\\s+${HEDGE}`,
  'i',
);
/** "It was from 2014", "the monolith from 2009": the age of a thing. */
const FROM = /\b(?:(?:is|are|was|were)|(?:the|an?|our|my|their)\s+(?:[\p{L}-]+\s+){1,3})\s*from\s+$/iu;
/** A limit: the story is near it, on one side or the other. */
const LIMIT = new RegExp(`\\b(?:until|till|before|by|from|after)\\s+${HEDGE}`, 'i');
const RANGE = /\b(?:to|until|till|through|and)\b|[–—-]|\.\./i;
const FROM_TODAY = /^(?:last|this|yesterday)\b|\bago$/i;
/** A clause that hangs on a noun, up to the date. */
const RELATIVE =
  /\b(?:who|whose|which)\b[^,;.]*$|\p{L}\s+that\s+(?:was|were|is|had|has|came|ran|went|\p{Ll}+ed)\b[^,;.]*$/iu;
const PLUPERFECT = /\bhad\s+(?:(?:never|not|already|just|long|only|first|last|\p{L}+ly)\s+)*(\p{L}+)/iu;
/** A date before a noun names it: "the 2019 rewrite". */
const DETERMINER = /\b(?:the|an?|our|my|their|its|his|her|that)\s+$/i;

/** All that stands before a date that opens its clause: "By the end of". */
const OPENING =
  /^\W*(?:(?:and|but|so)\s+)?(?:(?:in|by|at|on|around|during|towards?|before|until)(?:\s+\p{L}+){0,4}\s*)?$/iu;

const DURING = /\b(?:in|during|for|at|over|before|after|around|ahead of)\s+\p{L}+\s+$/iu;

/** Characters on either side of a date that can say what it dates: more, and a hostile line would cost too much. */
const REACH = 250;

/** What a date that is past says of the story. Wrong is worse than none. */
export function dateRole(prose: Prose, mention: Span, { opens, closes }: Place): DateRole {
  if (prose.quoted.some((part) => overlaps(part, mention))) return 'other';
  const from = Math.max(0, mention.start - REACH);
  const text = prose.text.slice(from, mention.end + REACH);
  const date = shift(mention, -from);
  const before = text.slice(0, date.start);
  const behind = text.slice(date.end);
  const written = text.slice(date.start, date.end);
  if (SINCE.test(before) || RELATIVE.test(before) || /^['’]s?\b/.test(behind)) return 'other';
  const clause = clauseAround(text, date);
  const own = text.slice(clause.start, clause.end);
  if (AGE.test(own) && !/\b(?:I|we)\s+wrote\b/i.test(own)) return 'other';
  if (MAKING.test(own) && !WRITER.test(own)) return PASSIVE_MAKING.test(own) || !hasSubject(own) ? 'other' : 'perhaps';
  if (BEFORE.test(own) || (closes && AFTERWARDS.test(own))) return 'other';
  if (FROM.test(before) && !RANGE.test(written)) return 'other';
  if (/^\d/.test(written) && DETERMINER.test(before) && /^[- ]\p{Ll}/u.test(behind))
    return DURING.test(before) ? 'perhaps' : 'other';
  const past = PLUPERFECT.exec(own);
  if (past && (past[1] === 'been' || isParticiple(past[1]!.toLowerCase()))) {
    // "In March 2024 we had just moved" sets the scene; "a fault in 2022 had cost them" looks back.
    const opensClause = OPENING.test(text.slice(clause.start, date.start));
    return opensClause ? 'perhaps' : 'other';
  }
  if (HISTORY.test(own) && !WRITER.test(own)) return 'perhaps';
  if (PLAN.test(own) || (LIMIT.test(before) && !RANGE.test(written))) return 'perhaps';
  if (opens || !FROM_TODAY.test(written)) return 'story';
  // Further in, "this year" counts from the story's own time.
  return /^this\b/i.test(written) ? 'other' : 'perhaps';
}

/** True where somebody is named before the verb: "A contractor built it", and not ", built in 2015". */
const hasSubject = (clause: string): boolean => {
  const verb = MAKING.exec(clause)?.index ?? 0;
  return /\p{L}{2,}\s+(?:\p{L}+\s+)*$/u.test(clause.slice(0, verb).replace(/^\W*(?:and|which|that|but)?\s*/i, ''));
};

const EDGE =
  /[;:()[\]—–]|,|\s-\s|\b(?:who|which|when|where|because|although|though|while|whereas|after|and|but|so)\b/gi;

/** A clause of so few words beside its date is an adverb of the next one: "In 2015, the firm was founded". */
const FEW = 2;

/** The clause around a date; one that holds nothing else runs on into the next. */
function clauseAround(text: string, { start, end }: Span): Span {
  let from = 0;
  const ends: number[] = [];
  for (const edge of text.matchAll(EDGE)) {
    if (edge.index + edge[0].length <= start) from = edge.index;
    else if (edge.index >= end) ends.push(edge.index);
    if (ends.length > 1) break;
  }
  const rest = text.slice(from, start) + text.slice(end, ends[0]);
  const isAdverb = (rest.match(/\p{L}+/gu) ?? []).length <= FEW;
  return { start: from, end: (isAdverb ? ends[1] : ends[0]) ?? text.length };
}
