import { CERTAIN, CONFIRMING, DISCOVERING, HOLDING, MISJUDGING, MISTAKEN } from '../../data/lessons.ts';
import type { Span } from '../../model/span.ts';
import { list } from '../words/clauseWords.ts';
import { formsOf, gerund, participle, past } from '../words/verbs.ts';
import { anyOf, placeOf, type Told } from './told.ts';

/**
 * - `error`: the writer admits a misjudgement ("I was wrong about …", "it never occurred to me");
 * - `before`: what the writer held for true until then ("I had taken … for", "I used to …");
 * - `guess`: the same in the simple past ("I thought that …"), which may be a step of the story and no more;
 * - `shift`: the words say that a belief changed ("I changed my mind");
 * - `contrast`: not this but that ("the problem was never the code, it was the owner").
 * - `discovery`: something the writer did not know before ("I realised that …").
 */
export interface Belief extends Span {
  readonly kind: 'error' | 'before' | 'guess' | 'shift' | 'contrast' | 'discovery';
}

const ADVERB =
  '(?:\\w+ly |so |too |quite |half |plain |dead |just |also |always |never |even |simply |once |long |at first |still )';
const pasts = (verbs: string): string => anyOf([...list(verbs)].map(past));
/** Of the verbs of holding, those of a guess: what was expected is a plan, and no belief that a story overturns. */
const GUESSES = 'expect figure imagine suppose presume reckon';
const convictions = [...list(HOLDING)].filter((verb) => !list(GUESSES).has(verb)).join(' ');
const participles = (verbs: string): string => anyOf([...list(verbs)].map(participle));
const HAD = "(?:i had |i'd |i have |i've )";
const MIND =
  '(?:mind|prior|priors|view|views|opinion|thinking|assumption|understanding|idea|belief|picture|model|perspective)';

const PATTERNS: readonly (readonly [Belief['kind'], RegExp])[] = [
  [
    'shift',
    new RegExp(
      `\\b(?:changed|updated|revised|shifted|adjusted|reversed|dropped|corrected|overturned|shook|broke|turned) (?:\\w+ )?my (?:\\w+ )?${MIND}\\b`,
    ),
  ],
  ['shift', /\b(?:moved|cured|talked|broke|weaned) me (?:off|of|out of|from) (?:\w+ )?/],
  [
    'shift',
    new RegExp(`\\bi (?:have |had )?(?:stopped|quit|gave up|given up) ${anyOf([...list(HOLDING)].map(gerund))}\\b`),
  ],
  ['shift', new RegExp(`\\bi (?:now|no longer|today) ${anyOf(list(HOLDING))}\\b`)],
  ['error', new RegExp(`\\bi (?:was|am|had been|'d been|have been) ${ADVERB}{0,3}${anyOf(list(MISTAKEN))}\\b`)],
  ['error', /\b(?:proved|proven|proves) (?:\w+ )?(?:me|my \w+) (?:\w+ )?wrong\b|\bproved \w+ly wrong\b/],
  [
    'error',
    /\b(?:i (?:had |have )?|i'd |i've )(?:got|had|gotten|read|seen|saw|put) (?:it|this|that|them|the \w+|things) (?:all |exactly |completely |the )?(?:wrong|backwards|upside down|wrong way round|the wrong way)\b/,
  ],
  [
    'error',
    new RegExp(
      `\\bi (?:had |have )?${ADVERB}?${anyOf(new Set([...list(MISJUDGING)].flatMap((verb) => [past(verb), participle(verb)])))}\\b`,
    ),
  ],
  ['error', new RegExp(`\\bi'd ${ADVERB}?${participles(MISJUDGING)}\\b`)],
  [
    'error',
    /\bi (?:had |have )?failed to \w+|\bmy (?:\w+ )?(?:mistake|error|fault|blind spot|failing|failure|oversight) (?:was|is|had been)\b|\b(?:mistake|fault|error|failure|problem|miss) was (?:mine|me)\b/,
  ],
  [
    'error',
    /\bnever (?:once )?(?:occurred|crossed) (?:to )?(?:me|my mind)\b|\b(?:had not|hadn't|did not|didn't) (?:even )?occur(?:red)? to me\b/,
  ],
  [
    'error',
    new RegExp(
      `\\b(?:i never |${HAD}(?:not |never )|i hadn't |i'd never |i did not |i didn't )(?:even |once |yet )?(?:ask|asked|check|checked|look|looked|think|thought|consider|considered|realise|realised|realize|realized|understand|understood|know|known|see|seen|question|questioned|expect|expected|notice|noticed|talk|talked|wonder|wondered)\\b`,
    ),
  ],
  ['error', /\bwhat i (?:had |'d )?(?:got wrong|missed|overlooked|did wrong|forgot|failed|didn't|did not)\b/],
  ['guess', new RegExp(`\\b${HAD}${ADVERB}?${participles(GUESSES)}\\b`)],
  [
    'before',
    new RegExp(
      `\\b${HAD}${ADVERB}?${participles(convictions)}\\b|\\b${HAD}${ADVERB}?taken\\b|\\b${HAD}always (?:\\w+ed|been|had|thought|known|felt|kept|gone|done|made|held|meant|told|said|left|built|run|put|read|written|chosen|driven)\\b`,
    ),
  ],
  ['before', /\bi (?:\w+ )?used to (?!it\b|the\b|this\b|that\b|being\b|working\b)\w+/],
  ['before', new RegExp(`\\bi (?:had been|was|'d been) ${ADVERB}{0,2}${anyOf(list(CERTAIN))}\\b`)],
  [
    'before',
    /^\W*(?:until|before|till|up to) (?:then|it|this|that(?: [a-z]+)?)\b,? (?!i (?:had|was)\b).*\b(?:i|me|my)\b/,
  ],
  ['before', /\bbefore (?:that|this|then)(?: [a-z-]+){0,3},? i(?:'d| would) have \w+/],
  [
    'guess',
    new RegExp(
      `\\bi ${ADVERB}?(?:${pasts(HOLDING)}|took (?:it|\\w+ \\w+|the \\w+ \\w+) for)\\b(?! (?:that )?(?:we|i) (?:should|could|might|need)| about| of | through| up\\b| it best| it was best)`,
    ),
  ],
  [
    'guess',
    /\bwhat i (?:had )?(?:believed|thought|assumed|expected|took)\b|\bmy (?:\w+ )?(?:assumption|belief|estimate|theory|picture|plan|mental model|expectation|hypothesis|guess|bet|idea|reading) (?:was|had|of|that|assumed|rested)\b/,
  ],
  [
    'contrast',
    /\b(?:was|were|is|are|had) (?:never|not) (?:\S+ ){1,9}?(?:but|it was|it is|they were|he was|she was|it's)\b|\b(?:wasn't|weren't|isn't|aren't) (?:\S+ ){1,9}?(?:but|it was|it is|they were|he was|she was|he had|she had|they had|it's)\b|\b(?:was|were) not (?:\S+ ){1,8}?(?:he|she|they|it) had\b/,
  ],
  [
    'contrast',
    /\bturn(?:ed|s) out\b|\bthe (?:real|actual|true) (?:problem|question|issue|bottleneck|work|cost|risk|cause|product|customer|user|constraint)\b/,
  ],
  [
    'discovery',
    new RegExp(
      `\\bi (?:have |had |finally |only |later |then |now |came to |did not |didn't )*(?:${pasts(DISCOVERING)}|${anyOf(list(DISCOVERING))}) (?:that|how|why|what|the hard way|too late|only)\\b`,
    ),
  ],
  ['discovery', /\b(?:taught|showed|shown|made) (?:me|us) (?:that|how|why|what|see|realise|realize|understand)\b/],
];

/** An old belief that was right is no changed one. */
const CONFIRMED = new RegExp(
  `\\bturned out (?:to be )?(?:\\w+ )?(?:right|correct|the right|well|fine|great)\\b|\\b(?:proved|confirmed|showed|shown|proven) (?:it|this|that|so) (?:\\w+ )?(?:again|more|right|true)\\b|\\b(?:i|my \\w+|my \\w+ \\w+) (?:was|were|had been|is|am) ${ADVERB}?right\\b|\\b${anyOf(formsOf(list(CONFIRMING)))} (?!wrong)(?:\\w+ ){0,4}?(?:i|my|right|what)\\b`,
);
const LIKELY = /\b(?:i|i'd|i've|my|me|mine|it|turned|real|actual|true)\b/;

const NONE: readonly Belief[] = [];
const known = new WeakMap<Told, readonly Belief[]>();

/** What a sentence says of beliefs that were wrong or changed, in indexes into its prose text. Memoised. */
export function beliefs(told: Told): readonly Belief[] {
  const before = known.get(told);
  if (before) return before;
  const found = LIKELY.test(told.text) && !CONFIRMED.test(told.text) ? read(told) : NONE;
  known.set(told, found);
  return found;
}

function read(told: Told): readonly Belief[] {
  return PATTERNS.flatMap(([kind, pattern]) => {
    const match = pattern.exec(told.text);
    return match ? [{ ...placeOf(told, match.index, match.index + match[0].length), kind }] : [];
  });
}
