import { hidingActs } from '../language/actors/persons.ts';
import { type DateMention, dates } from '../language/dates/dates.ts';
import { phrases } from '../language/phrases/phrases.ts';
import { figures, quantities } from '../language/quantities/quantities.ts';
import { type Span, shift } from '../model/span.ts';
import type { Prose, Sentence } from '../model/story.ts';

interface Signal {
  readonly span: Span;
}

const inFile = <T>(sentences: readonly Sentence[], find: (prose: Prose) => readonly T[], spanOf: (found: T) => Span) =>
  sentences.flatMap(({ start, prose }) => find(prose).map((found) => ({ found, span: shift(spanOf(found), start) })));

/** The numbers that count, in the order of the file. */
export const numbersIn = (sentences: readonly Sentence[]): readonly Signal[] =>
  inFile(sentences, quantities, ({ span }) => span);

/** The figures that do not count: wanted only, or holes. */
export const uncountedIn = (sentences: readonly Sentence[], role: 'target' | 'placeholder'): readonly Signal[] =>
  inFile(
    sentences,
    (prose) => figures(prose).filter((figure) => figure.role === role),
    ({ span }) => span,
  );

/** The places where the team acts. */
export const teamIn = (sentences: readonly Sentence[]): readonly Signal[] =>
  inFile(
    sentences,
    (prose) => hidingActs(prose),
    ({ span }) => span,
  );

/** The L6 phrases, with or without their substance. */
export const phrasesIn = (sentences: readonly Sentence[]): readonly Signal[] =>
  inFile(sentences, phrases, (phrase) => phrase).map(({ span }) => ({ span }));

/** The dates, with the months they tell. */
export const datesIn = (
  sentences: readonly Sentence[],
  now: Date,
): readonly (Signal & Pick<DateMention, 'period' | 'certainty'>)[] =>
  inFile(
    sentences,
    (prose) => dates(prose, now),
    (date) => date,
  ).map(({ found, span }) => ({ period: found.period, certainty: found.certainty, span }));
