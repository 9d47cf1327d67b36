/** The form of the texts that a rule is tried on: one module a rule, `texts/<id>.ts`, with `bad` and `good`. */

/** Whole files, by what they are; for a rule about a set, whole sets. */
export type Texts = Readonly<Record<string, string>>;

export interface RuleTexts {
  /** The rule speaks of each of them, once where `findings` does not say how often. */
  readonly bad: Texts;
  /** The rule is silent on each of them. */
  readonly good: Texts;
  readonly findings?: Readonly<Record<string, number>>;
  /** Other rules that are right to speak of words in some of the texts, be it as a hint. */
  readonly neighbours?: readonly string[];
}

/** Each of the words put into a file by `frame`; the words name the file. */
export const each = (words: readonly string[], frame: (words: string) => string): Texts =>
  Object.fromEntries(words.map((one) => [one.replace(/\s+/g, ' '), frame(one)]));

/** The same texts, each put into a file by `frame`. */
export const framed = (texts: Texts, frame: (text: string) => string): Texts =>
  Object.fromEntries(Object.entries(texts).map(([what, text]) => [what, frame(text)]));
