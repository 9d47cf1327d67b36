/** One piece of a phrase: fixed words, or what the writer has to fill in. */
type Piece = string | { readonly hole: string };

/** The families in the order of the list below. */
export const PHRASE_FAMILY_IDS = [
  'scoped',
  'counterfactual',
  'durable-change',
  'delegated',
  'changed-prior',
  'leverage',
  'repeatable',
] as const;
export type PhraseFamilyId = (typeof PHRASE_FAMILY_IDS)[number];

export interface PhraseFamily {
  readonly id: PhraseFamilyId;
  /** As the writer types it, up to the first hole; also what completion matches. */
  readonly opening: string;
  /** The whole phrase with a hole for each piece of substance. */
  readonly pieces: readonly Piece[];
  /** The substance without which the phrase is only vocabulary, as one sentence. */
  readonly substance: string;
  /** A sentence behind the phrase that holds its substance, without its full stop. */
  readonly completion: readonly Piece[];
  /** Finds the phrase in running text, inflections and paraphrases included. Bounded, so that it takes linear time. */
  readonly pattern: RegExp;
  /** What no form of the phrase is without: a cheap test before the pattern. */
  readonly mark: RegExp;
  /** Words of the phrase by their stem: a reason that only says them again is none. */
  readonly stem: RegExp;
}

/** The writer as the one who acts, also where "I" is left out at the start; one adverb and the perfect may stand between. */
const WRITER = String.raw`(?:\b(?:I|we|you)(?:['’](?:ve|d))?|^\W*(?:then|so)?)\s*\b(?:(?:\p{L}+ly|also|then|later|since)\s+){0,2}(?:have\s+|had\s+)?(?:(?:\p{L}+ly|also|then)\s+)?`;

/** What has a scope; with "it" only the verb "scope" itself is plain enough. */
const WORK =
  '(?:scope|project|effort|work|task|problem|rollout|roll-out|release|launch|migration|pilot|MVP|plan|ask|proposal|counter-proposal|experiment|version|phase|change|redesign|rewrite|investigation|remit|brief|goal)s?';

const either = (...alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'giu');

/**
 * The seven phrase families of L6 answers and the substance each needs. The patterns allow an adverb or an adjective, the
 * tenses in which a story is told, and the usual ways to say the same in other words; what is as often an ordinary act
 * ("I handed it over") stays out.
 */
export const PHRASES: readonly PhraseFamily[] = [
  {
    id: 'scoped',
    opening: 'I scoped it to',
    pieces: [
      'I scoped it to ',
      { hole: 'what was in' },
      ' and left ',
      { hole: 'what was out' },
      ' out, because ',
      { hole: 'why' },
      '.',
    ],
    substance: 'Say what was in, what was out, and why.',
    completion: ['I left ', { hole: 'what was out' }, ' out, because ', { hole: 'why' }],
    pattern: either(
      String.raw`${WRITER}(?:re)?scoped\s+(?:it|this|that|things)\b(?:\s+(?:(?:down|tightly|narrowly)\s+)?(?:to|in|around|as|at)\b)?`,
      String.raw`${WRITER}(?:re)?scoped\s+(?:(?:the|my|our|its|that|this)\s+(?:\p{L}+\s+){0,2}${WORK}|(?:the|my|our)\s+(?!role|token|key|access|permission|variable|cookie|credential)\p{L}+)\s+(?:(?:down|tightly|narrowly)\s+)?(?:to|in|around|as|at)\b`,
      String.raw`${WRITER}(?:narrowed|limited|restricted|confined|cut|trimmed|reduced|pared|kept|held|shrank|whittled)\s+(?:the|my|our|its|this|that)\s+(?:\p{L}+\s+){0,2}(?:scope|remit|brief|MVP|pilot|rollout|roll-out|ask|project|effort)(?:\s+(?:of|for)\s+(?:the\s+)?\p{L}+)?\s+(?:(?:back|down)\s+)?(?:to|at)\b`,
      String.raw`\bthe\s+scope\s+(?:I|we)\s+(?:set|chose|drew|picked)\s+was\b`,
      String.raw`${WRITER}(?:put|left|ruled|declared|took|moved)\s+(?:\p{L}[\p{L}-]*\s+){1,4}out\s+of\s+scope\b`,
      String.raw`${WRITER}drew\s+the\s+line\s+(?:at|around|behind|after)\b`,
    ),
    mark: /scop|\bthe line\b|\b(?:remit|brief|mvp|pilot|roll-?out|ask|project|effort)\b/i,
    stem: /\bscop/i,
  },
  {
    id: 'counterfactual',
    opening: 'The counterfactual was',
    pieces: [
      'The counterfactual was ',
      { hole: 'what would have happened otherwise' },
      ', which would have cost ',
      { hole: 'a size' },
      '.',
    ],
    substance: 'Say what would have happened otherwise, with a size.',
    completion: ['Otherwise ', { hole: 'what would have happened' }, ', which would have cost ', { hole: 'a size' }],
    pattern: either(
      String.raw`\bthe\s+(?:\p{L}+\s+)?counterfactual\s+(?:here\s+)?(?:was|is|would\s+(?:have\s+been|be))\b`,
      String.raw`\b(?:had\s+(?:I|we|nobody|no\s+one)|if\s+(?:I|we|nobody|no\s+one)\s+had)\s+(?:done\s+nothing|not\s+\p{L}+|left\s+it|stayed|waited|kept\s+(?:it|the|going)|carried\s+on|gone\s+on|acted)\b`,
      String.raw`\bif\s+(?:I|we)\s+(?:hadn['’]t|had\s+not)\s+\p{L}+`,
      String.raw`\bleft\s+(?:alone|as\s+it\s+was|untouched)\s*,\s+(?:it|this|that|the\s+\p{L}+)\s+would\s+have\b`,
      String.raw`\b(?:doing\s+nothing|the\s+cost\s+of\s+doing\s+nothing)\s+(?:would\s+have|was|meant)\b`,
    ),
    mark: /counterfactual|\bnothing\b|\bhad (?:i|we|nobody|no one)\b|\bif\b.*\bhad|\bleft (?:alone|as|untouched)/i,
    stem: /\bcounterfactual|\bnothing\b/i,
  },
  {
    id: 'durable-change',
    opening: 'The durable change was',
    pieces: [
      'The durable change was ',
      { hole: 'a habit, process or system' },
      ', which ',
      { hole: 'how it still works today' },
      '.',
    ],
    substance: 'Say what outlasted the project: a habit, a process, a system.',
    completion: [
      'What lasts is ',
      { hole: 'a habit, process or system' },
      ', which ',
      { hole: 'how it still works today' },
    ],
    pattern: either(
      String.raw`\b(?:the|a)\s+(?:\p{L}+\s+)?(?:durable|lasting|enduring|permanent)\s+(?:change|effect|result|outcome|impact|part|gain|win|legacy|improvement)\s+(?:here\s+)?(?:was|is|has\s+been|were|came)\b`,
      String.raw`\bwhat\s+(?:has\s+|have\s+)?(?:really\s+|actually\s+)?(?:lasted|stuck|stayed|remained|survived|endured|outlived\s+\p{L}+(?:\s+\p{L}+)?|outlasted\s+\p{L}+(?:\s+\p{L}+)?)(?:\s+(?:from|of|after|with)\s+(?:\p{L}+\s+){0,2}\p{L}+)?\s+(?:was|is|were|are)\b`,
      String.raw`\bthe\s+(?:change|part|thing|bit)\s+that\s+(?:has\s+)?(?:lasted|stuck|stayed|remained|endured)\s+(?:was|is)\b`,
    ),
    mark: /durable|lasting|enduring|permanent|\b(?:lasted|stuck|stayed|remained|survived|endured|outlived|outlasted)\b/i,
    stem: /\b(?:durab|last(?:ed|ing)|stuck|permanent)/i,
  },
  {
    id: 'delegated',
    opening: 'I delegated',
    pieces: ['I delegated ', { hole: 'what' }, ' to ', { hole: 'whom' }, ' because ', { hole: 'why them' }, '.'],
    substance: 'Say what, to whom, and why that person.',
    completion: ['It went to ', { hole: 'whom' }, ' because ', { hole: 'why them' }],
    pattern: either(
      String.raw`${WRITER}delegated\b`,
      String.raw`${WRITER}(?:handed|passed|entrusted)\s+(?:(?:the|this|that|it|my|a|most|half|all|both|two|three)\s+)?(?:\p{L}[\p{L}-]*\s+){0,5}?(?:over\s+|on\s+|off\s+)?to\s+(?:\p{L}[\p{L}-]*\s+){0,3}?\p{L}+\s*,?\s+because\b`,
    ),
    mark: /delegat|\b(?:handed|passed|entrusted)\b.*\bbecause\b/i,
    stem: /\bdelegat/i,
  },
  {
    id: 'changed-prior',
    opening: 'I changed my prior on',
    pieces: [
      'I changed my prior on ',
      { hole: 'what you believed' },
      ' when ',
      { hole: 'the evidence that moved you' },
      '.',
    ],
    substance: 'Say which belief you held and which evidence moved it.',
    completion: ['Until then ', { hole: 'what you believed' }, '; what moved me was ', { hole: 'the evidence' }],
    pattern: either(
      String.raw`${WRITER}(?:changed|updated|revised|shifted|moved|adjusted|flipped|dropped|corrected)\s+(?:my|our)\s+priors?\b`,
      String.raw`\b(?:my|our)\s+priors?\s+(?:(?:on|about|for)\s+(?:\p{L}+\s+){0,3}\p{L}+\s+)?(?:was|were|had\s+been|changed|shifted|moved|flipped)\b`,
      String.raw`\b(?:moved|pushed|knocked|shook|talked|shifted)\s+(?:me|us)\s+(?:off|out\s+of|away\s+from)\s+(?:my|our|the)\s+(?:\p{L}+\s+)?(?:belief|assumption|view|idea|prior|conviction|opinion)s?\b`,
      String.raw`${WRITER}(?:changed|revised)\s+(?:my|our)\s+(?:mind|view|opinion|belief|thinking)\s+(?:on|about|of|when|after|once)\b`,
    ),
    mark: /\bpriors?\b|belief|assumption|\bview|\bidea|conviction|opinion|\bmind\b|thinking/i,
    stem: /\bpriors?\b/i,
  },
  {
    id: 'leverage',
    opening: 'The leverage was',
    pieces: [
      'The leverage was ',
      { hole: 'the one thing that moved the rest' },
      ', not ',
      { hole: 'the other candidate' },
      ', because ',
      { hole: 'why' },
      '.',
    ],
    substance: 'Say why this and not the other candidates.',
    completion: ['It was this and not ', { hole: 'the other candidate' }, ', because ', { hole: 'why' }],
    pattern: either(
      String.raw`\bthe\s+(?:\p{L}+\s+)?(?:leverage|lever)\s+(?:here\s+)?(?:was|is|came\s+from|lay\s+in|sat\s+in|turned\s+out)\b`,
      String.raw`\bthe\s+(?:highest|most|biggest|greatest)[-\s]leverage\s+(?:thing|move|point|place|step|change|work|fix|part|investment|action)\s+(?:(?:I|we)\s+(?:could|did|made|had)\s+(?:\p{L}+\s+)?)?(?:was|is)\b`,
      String.raw`\bwhere\s+(?:the|most|all|my)\s+(?:of\s+the\s+)?leverage\s+(?:was|lay|sat)\b`,
    ),
    mark: /\blever/i,
    stem: /\blever/i,
  },
  {
    id: 'repeatable',
    opening: 'I invested in making this repeatable because',
    pieces: [
      'I invested in making this repeatable because ',
      { hole: 'why it would come back' },
      ': ',
      { hole: 'what you built' },
      ', used ',
      { hole: 'how often' },
      ' since.',
    ],
    substance: 'Say what you built to repeat it, and how often it ran since.',
    completion: ['I built ', { hole: 'what you built' }, ', and it ran ', { hole: 'how often' }, ' since'],
    pattern: either(
      String.raw`${WRITER}(?:invested|put|spent)\s+(?:\p{L}+\s+){0,4}(?:in|into|on)?\s*making\s+(?:it|this|that|them|the\s+(?:\p{L}+\s+)?\p{L}+)\s+(?:repeatable|reusable|reproducible)\b`,
      String.raw`${WRITER}made\s+(?:it|this|that|them|(?:the|our|my)\s+(?:\p{L}+\s+)?\p{L}+)\s+repeatable\b`,
      String.raw`\bto\s+make\s+(?:it|this|that|(?:the|our|my)\s+\p{L}+)\s+repeatable\b`,
    ),
    mark: /repeatable|reusable|reproducible/i,
    stem: /\b(?:repeat|reus|reprod)/i,
  },
];
