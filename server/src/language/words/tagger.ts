/** The only door to compromise. Nothing of it loads before `loadTagger` is called. */

/** One word of a sentence. A contraction is several terms at one place ("I've" is "I" and "have"). */
export interface Term {
  /** Indexes into the text that was tagged; punctuation around the word is outside. */
  readonly start: number;
  readonly end: number;
  /** As written; empty for the implicit second half of a contraction. */
  readonly text: string;
  /** Lower case, a contraction resolved to the word it stands for ("have" for "'ve"). */
  readonly normal: string;
  readonly tags: ReadonlySet<string>;
}

interface RawTerm {
  readonly text: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly machine?: string;
  readonly tags: ReadonlySet<string>;
  readonly offset: { readonly start: number; readonly length: number };
}

interface Tagger {
  tokenize(text: string): { compute(steps: readonly string[]): unknown; document?: readonly (readonly RawTerm[])[] };
}

let tagger: Tagger | undefined;
let loading: Promise<void> | undefined;

/** Loads the tagger once; every later call returns the same promise. */
export function loadTagger(): Promise<void> {
  loading ??= import('compromise/two').then((module) => {
    tagger = module.default as unknown as Tagger;
  });
  return loading;
}

/** The steps that tag words without chunking them into phrases: a third of the cost of the full pipeline. */
const STEPS = ['index', 'freeze', 'lexicon', 'preTagger', 'contractionTwo', 'offset'] as const;

/**
 * Tags the words of a sentence. Costs about 0.05 ms a word: ask only where a cheap test says that the answer matters.
 * @throws Error where `loadTagger` has not finished.
 */
export function terms(text: string): readonly Term[] {
  if (!tagger) throw new Error('the tagger is not loaded: await loadTagger() first');
  const doc = tagger.tokenize(text);
  doc.compute(STEPS);
  return (doc.document ?? []).flat().map((term) => ({
    start: term.offset.start,
    end: term.offset.start + term.offset.length,
    text: term.text,
    normal: term.implicit || term.machine || term.normal,
    tags: term.tags,
  }));
}
