/** One piece of a phrase: fixed words, or what the writer has to fill in. */
type Piece = string | { readonly hole: string };

export interface PhraseFamily {
  readonly id: string;
  /** As the writer types it, up to the first hole; also what completion matches. */
  readonly opening: string;
  /** The whole phrase with a hole for each piece of substance. */
  readonly pieces: readonly Piece[];
  /** The substance without which the phrase is only vocabulary, as one sentence. */
  readonly substance: string;
  /** Finds the phrase in running text, inflections included. Bounded, so that it takes linear time. */
  readonly pattern: RegExp;
}

/**
 * The seven phrase families of L6 answers and the substance each needs. The patterns allow
 * one adverb or adjective, and the tenses in which a story is told.
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
    pattern:
      /\bI\s+(?:\w+ly\s+)?(?:have\s+|had\s+)?(?:re)?scoped\s+(?:it|this|that|the\s+\w+|\w+)\s+(?:down\s+)?to\b/giu,
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
    pattern: /\bthe\s+counterfactual\s+(?:was|is|would\s+(?:have\s+been|be))\b/giu,
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
    pattern: /\bthe\s+(?:\w+\s+)?(?:durable|lasting)\s+change\s+(?:was|is|has\s+been)\b/giu,
  },
  {
    id: 'delegated',
    opening: 'I delegated',
    pieces: ['I delegated ', { hole: 'what' }, ' to ', { hole: 'whom' }, ' because ', { hole: 'why them' }, '.'],
    substance: 'Say what, to whom, and why that person.',
    pattern: /\bI\s+(?:\w+ly\s+)?(?:have\s+|had\s+)?delegated\b/giu,
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
    pattern: /\bI\s+(?:\w+ly\s+)?(?:have\s+|had\s+)?(?:changed|updated|revised|shifted)\s+my\s+priors?\b/giu,
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
    pattern: /\bthe\s+(?:\w+\s+)?leverage\s+(?:was|is|came\s+from|lay\s+in)\b/giu,
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
    pattern:
      /\bI\s+(?:\w+ly\s+)?(?:have\s+|had\s+)?invested\s+(?:\w+\s+){0,3}in\s+making\s+(?:it|this|that|the\s+\w+)\s+repeatable\b/giu,
  },
];
