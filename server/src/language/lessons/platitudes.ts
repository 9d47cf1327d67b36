import {
  ACQUIRED,
  ACQUIRING,
  CONFIRMING,
  ENJOYING,
  INSTINCTS,
  JUDGES,
  JUDGING,
  LESSONS,
  PRAISING,
  SHOWING,
  STRENGTHS,
  VALUING,
  VIRTUES,
} from '../../data/lessons.ts';
import { type Span, span } from '../../model/span.ts';
import { list } from '../words/clauseWords.ts';
import { hasTense, looksPast, type Part } from '../words/sentenceTokens.ts';
import { formsOf } from '../words/verbs.ts';
import { looksBack } from './retrospect.ts';
import { isPastAuxiliary } from './stretches.ts';
import { anyOf, placeOf, type Told } from './told.ts';

/**
 * What people say in place of a lesson.
 * - `praise`: what the writer is good at, or what others said of it;
 * - `instinct`: an old belief that was right;
 * - `joy`: what was enjoyed, and thanks;
 * - `skill`: knowledge or experience gained;
 * - `vow`: what the writer will do, want or try, with no step in it;
 * - `maxim`: a truth about everybody.
 */
export type PlatitudeKind = 'praise' | 'instinct' | 'joy' | 'skill' | 'vow' | 'maxim';

export interface Platitude extends Span {
  readonly kind: PlatitudeKind;
  /** A maxim about something specific, which may be more than a maxim. */
  readonly unsure: boolean;
}

const ADVERB = '(?:\\w+ly |very |so |really |too |quite |more |always |also |still |even |most |just )';
const showing = anyOf(formsOf(list(SHOWING)));
const confirming = anyOf(formsOf(list(CONFIRMING)));
const acquiring = anyOf(formsOf(list(ACQUIRING)));
const strengths = anyOf(list(STRENGTHS));
const instincts = anyOf(list(INSTINCTS));
const praising = anyOf(list(PRAISING));

const PATTERNS: readonly (readonly [PlatitudeKind, RegExp])[] = [
  [
    'instinct',
    new RegExp(
      `\\b(?:my|our|own|the|this|that|initial|first) (?:\\w+ ){0,3}?${instincts}(?: \\w+){0,4}? (?:was|were|is|are|had been|has been|turned out|proved|proves) (?:to be )?${ADVERB}?(?:the )?(?:right|correct|justified|sound|good|better|best|spot)\\b`,
    ),
  ],
  [
    'instinct',
    /\b(?:proved|confirmed|proven) (?:it|this|that|so) (?:\w+ )?(?:again|more|right|true)\b|\b(?:believe|trust|value|know|think) (?:\w+ )?(?:even more|more than ever|more strongly|more firmly)\b|\b(?:more|even more) (?:\w+ )?(?:convinced|certain|sure|confident) (?:than|today|now|that)\b|\b(?:said|known|thought|believed|suspected|right) all along\b/,
  ],
  [
    'instinct',
    new RegExp(
      `\\btrust (?:in )?(?:my|your|the|one's|our) (?:own )?(?:\\w+ )?${instincts}s?\\b|\\bi (?:was|had been) (?:\\w+ )?right\\b|\\bproved (?:me )?right\\b`,
    ),
  ],
  ['instinct', new RegExp(`\\b${confirming} (?:in |that |to me |for me |my |what |how |the )`)],
  [
    'praise',
    new RegExp(`\\bi(?:'m| am| was| remain| became| have become) ${ADVERB}{0,2}(?:the |an? )?(?:\\w+ )?${praising}\\b`),
  ],
  ['praise', new RegExp(`\\b${showing} (?:\\w+ )?(?:that |how )?(?:i|me|my|our|what i)\\b(?! wrong)`)],
  [
    'praise',
    new RegExp(
      `\\b(?:my|our) (?:(?!to |for |of |with |from )\\w+ ){0,2}${strengths}\\b|\\bsets? me apart\\b|\\b(?:makes?|made) me (?:a |an |even |much )*(?:stronger|better|tougher|wiser|proud|grow)\\b|\\bopen(?:s|ed) (?:\\w+ )?doors\\b|\\bi take pride\\b|\\b(?:better|stronger|great|more \\w+) (?:\\w+ )?(?:engineer|developer|leader|professional|person|manager|programmer|scientist|analyst|communicator|teammate)\\b`,
    ),
  ],
  [
    'praise',
    /\b(?:learn(?:ed|t)|taught me|reminded me) (?:not |never |always )?to (?:trust|believe in|value|rely on|stand by|underestimate|doubt|question|hide) (?:\w+ ){0,3}?(?:my|myself|our|ourselves)\b/,
  ],
  [
    'praise',
    /\bthat i (?:can(?!'t)|could(?!n't)|am able to|was able to|have what|thrive|excel|deliver)\b|\bi (?:can|could) (?:rely|count|trust) on myself\b|\bi (?:thrive|excel)\b|\bhow \w+ i (?:am|was|can be)\b|\bi (?:work|perform|function) (?:best|well|better)\b|\blearn(?:ed|t)? from (?:me|my)\b/,
  ],
  [
    'praise',
    new RegExp(
      `\\b(?:my|the|our) (?:\\w+ ){0,2}?${anyOf(list(JUDGES))} (?:later |even |still |all |also |often )?${anyOf(formsOf(list(JUDGING)))}\\b`,
    ),
  ],
  [
    'praise',
    /\bi (?:got|received|earned|was given|have had|collected) (?:\w+ ){0,4}?(?:praise|recognition|thanks|compliments?|kudos|applause|awards?|(?:good|great|positive|excellent|nice) (?:\w+ )?feedback)\b/,
  ],
  [
    'praise',
    /\bi(?:'m| am| became| have become) (?:now |still |today )*the (?:go-to|person (?:people|everybody|everyone|they)|one (?:people|everybody|everyone|they))\b|\bi have an? (?:\w+ )?(?:talent|gift|knack|eye|feel|head) for\b|\bprove[ds]? to (?:myself|everybody|everyone|them|others|people|the world)\b/,
  ],
  ['skill', /\b(?:taught|teaches|showed) (?:me|us) (?:\w+ )?(?:a lot|much|so much|a great deal|plenty)\b/],
  ['joy', /\b(?:felt|feels) (?:\w+ )?(?:great|good|amazing|wonderful|fantastic|incredible)\b/],
  // What nobody would say the opposite of: "I never give up", "I always deliver".
  [
    'praise',
    /\bi (?:always|never|simply|just|usually|will always|can always|do not|don't) (?:ever )?(?:give up|back down|deliver|succeed|win|shine|find a (?:way|solution)|give (?:it )?(?:my|everything|all|a hundred|100)|keep (?:my|a|calm|going|learning|improving)|go the extra|do my best|do what it takes|work hard|finish what|rise to|step up|go above|stay (?:calm|cool|positive|focused|curious|humble)|run from|shy away|settle for|fear|put (?:the )?(?:customer|customers|quality|team|people|users?) first|take (?:full )?(?:ownership|responsibility)|think (?:big|ahead|outside))\b/,
  ],
  [
    'joy',
    new RegExp(
      `\\b${anyOf(list(ENJOYING))}\\b|\\b(?:i|we) (?:\\w+ )?love (?:d )?|\\b(?:great|amazing|wonderful|fantastic|valuable|unique|incredible|good) (?:\\w+ )?(?:experience|opportunity|journey|adventure|ride|team|time|project)\\b`,
    ),
  ],
  [
    'skill',
    new RegExp(
      `\\b(?:i|we|me) (?:have |also |really |thus |thereby |further |greatly )*${acquiring} (?:about|${ADVERB}?(?:\\w+ ){0,4}?${anyOf(list(ACQUIRED))})\\b`,
    ),
  ],
  [
    'skill',
    /\bi(?: can| am able to|'m able to)(?: now| also| already| even)* (?:use|code|program|write|handle|work|speak|read|build|operate|configure|deploy)\b(?!.*\b(?:until|before|unless|without)\b)/,
  ],
  [
    'skill',
    /\b(?:i|we) (?:have |also |quickly |really )*(?:picked up|got familiar with|familiarised \w+ with|taught myself|mastered) /,
  ],
  [
    'skill',
    /\b(?:i|we) (?:have |also |really |finally |properly )*learn(?:ed|t) (?!that\b|to\b|not\b|how important\b|from\b|it\b|this\b|the hard\b|never\b|why\b|what\b|when\b|where\b|only\b)(?!how i\b|how much\b)/,
  ],
  [
    'skill',
    /\b(?:grew|grow|develop(?:ed)?|matured) (?:\w+ )?(?:as an?|into an?|professionally|personally)\b|\b(?:strengthened|improved|deepened|expanded|broadened|sharpened) (?:my|our)\b/,
  ],
  [
    'skill',
    /\bi (?:now |really |finally )*(?:understand|know|master) (?!that\b|why\b|what\b|when\b|where\b|better\b)|\bgot to know\b/,
  ],
  [
    'praise',
    /\bi(?:'m| am) (?:someone|somebody|the kind|a person|an engineer|the type) \w+|\b(?:feel|felt|am|became) (?:much |far |more |very |really |now )*(?:comfortable|confident|ready|prepared|equipped|capable|stronger|proud|at home)\b/,
  ],
  [
    'instinct',
    /\b(?:glad|happy|relieved) (?:that )?i (?:\w+ly )?(?:stuck|trusted|insisted|held|kept|stood|followed|listened to my|did not give|didn't give)\b/,
  ],
  ['skill', new RegExp(`\\b(?:gave|given|brought) me (?:\\w+ ){0,4}?${anyOf(list(ACQUIRED))}\\b(?! time\\b)`)],
  ['joy', /\bwhat i (?:really )?(?:liked|enjoyed|loved)\b/],
  ['vow', /\blook(?:ing)? forward\b/],
  [
    'vow',
    /\bi(?:'ll| will| want to| wish to| hope to| plan to| intend to| aim to| try to| would like to| need to| must| should| am going to) (?!have\b)/,
  ],
  ['vow', /\b(?:going forward|in (?:the )?future|from here on)\b/],
];

const LESSON = new RegExp(
  `^\\W*(?:in a nutshell|(?:the )?bottom line)\\W|^\\W*(?:(?:the|my|our|a|one|key|main|big|biggest|most important|real|general) )*${anyOf(list(LESSONS))}(?: (?:here|for me|i took|learned|learnt))*(?: was| is)?(?: that)?\\W|\\b(?:learn(?:ed|t)|taught (?:me|us|you)|realis(?:ed|e)|realiz(?:ed|e)|understood|reminded (?:me|us)|remember(?:ed)?|shows?|showed|proves|proved|goes to show|know|knew|saw|see)(?: again| once more| once again| me| us)*(?:,)? (?:that|how important|how much|how|the (?:importance|value|power) of)\\b`,
);

const virtues = list(VIRTUES);
const valuing = list(VALUING);
const SELF = /^(?:i|me|my|mine|myself|our|us|i'm|i've|i'd|i'll)$/;

/** A truth about everybody: no writer in it, nothing past, no figure and no name. */
function maxim(all: readonly Part[], from: number): { readonly unsure: boolean } | undefined {
  let valued = 0;
  let numbers = 0;
  for (let at = from; at < all.length; at++) {
    const part = all[at]!;
    if (part.kind === 'word' && part.is === '') return undefined;
    if (part.kind === 'number') numbers++;
    if (SELF.test(part.is) || isPastAuxiliary(part.is)) return undefined;
    if (looksPast(part.is) && hasTense(all, at) && isVerbPlace(all[at - 1])) return undefined;
    if (at > from && /^\p{Lu}\p{Ll}/u.test(part.text) && !/[.!?:"“]/.test(all[at - 1]?.text ?? '')) return undefined;
    if (virtues.has(part.is) || valuing.has(part.is)) valued++;
  }
  // "80% people and 20% technology": beside virtues a figure is a way of speaking.
  if (numbers > 0 && valued < numbers) return undefined;
  return all.slice(from).some(({ kind }) => kind === 'word') ? { unsure: valued === 0 } : undefined;
}

const isVerbPlace = (before: Part | undefined): boolean =>
  before !== undefined && /^(?:it|he|she|they|you|that|which|who|people|everybody|nobody|everyone)$/.test(before.is);

const NONE: readonly Platitude[] = [];
const known = new WeakMap<Told, readonly Platitude[]>();

/** The words by which a sentence presents the rest as the lesson ("it taught me that"), in its told text. */
export const lessonFrame = ({ text }: Told): RegExpExecArray | null => LESSON.exec(text);

/** "What did I take from it", "What I liked", "The lesson:": words that ask for the lesson, announce it or stand in its place. */
const QUESTION = new RegExp(
  `\\bwhat (?:did |do |have |had )?(?:i|we) (?:really |then |mostly |did |have )?(?:like|liked|enjoy|enjoyed|take|took|taken|learn|learned|learnt|get|got|draw|carry|carried|keep|kept)\\b|^\\W*(?:(?:the|my|our|a|one|key|main|big|biggest|real) )*${anyOf(list(LESSONS))}\\W`,
);

export const asksForLesson = ({ text }: Told): boolean => QUESTION.test(text);

/** "As you put it": words that claim what comes, and are none of it. */
const ASIDE = /^\W*as (?:i|we|they|people|my \w+) (?:\w+ )?(?:put|puts|say|says|said|see|call)(?: it)?,/;

/** What a sentence says in place of a lesson, the first kind that fits; empty where it may be one. Memoised. */
export function platitudes(told: Told): readonly Platitude[] {
  const before = known.get(told);
  if (before) return before;
  const found = read(told);
  known.set(told, found);
  return found;
}

function read(told: Told): readonly Platitude[] {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(told.text);
    if (match) return [{ ...placeOf(told, match.index, match.index + match[0].length), kind, unsure: false }];
  }
  if (looksBack(told)) return NONE;
  const { all, starts } = told;
  const frame = lessonFrame(told) ?? ASIDE.exec(told.text);
  const from = frame ? starts.findIndex((start) => start >= frame.index + frame[0].length) : 0;
  const said = from < 0 || all.length === 0 ? undefined : maxim(all, from);
  if (!said) return NONE;
  return [{ ...span(all[from]!.start, all.at(-1)!.end), kind: 'maxim', unsure: said.unsure }];
}
