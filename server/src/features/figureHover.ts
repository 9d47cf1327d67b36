/** What a hover says of a figure: how it counts, what changed by how much, or why it does not count. */
import { figures, type Quantity, uncountedNumber } from '../language/quantities/quantities.ts';
import { type Span, shift } from '../model/span.ts';
import type { Prose, Sentence } from '../model/story.ts';

export interface FigureNote {
  readonly span: Span;
  readonly text: string;
}

const NOT_COUNTED: Record<'target' | 'placeholder' | 'name', string> = {
  target: 'this was wanted. What was reached counts.',
  placeholder: 'this is a hole. Fill in the figure, or an approximation marked as one: "roughly 30".',
  name: 'this number names or dates something, as a version, a code or a time frame does. It measures no effect.',
};

/** What is known of the number at an offset of the file; `inResult` also explains the numbers that are no figures. */
export function figureNote({ start, prose }: Sentence, offset: number, inResult: boolean): FigureNote | undefined {
  const at = offset - start;
  const all = figures(prose);
  const figure = all.find(({ span }) => span.start <= at && at <= span.end);
  if (figure) return { span: shift(figure.span, start), text: figureText(prose, figure, all) };
  const name = inResult ? uncountedNumber(prose, at) : undefined;
  return name && { span: shift(name, start), text: `Not counted: ${NOT_COUNTED.name}` };
}

const written = ({ text }: Prose, span: Span): string => text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();

function figureText(prose: Prose, figure: Quantity, all: readonly Quantity[]): string {
  const { role, change, span } = figure;
  if (role === 'target' || role === 'placeholder') return `Not counted: ${NOT_COUNTED[role]}`;
  const other = change?.other && all.find((one) => one.span.start === change.other?.start);
  if (!change || !other) {
    return `${role === 'approximate' ? 'Counted as an approximation' : 'Counted'}: ${written(prose, span)}`;
  }
  const [before, after] = change.part === 'before' ? [figure, other] : [other, figure];
  const roughly = before.role === 'approximate' || after.role === 'approximate';
  const amount = changeText(before, after, change.ratio, roughly);
  return `Counted: ${written(prose, before.span)} to ${written(prose, after.span)}${amount && `, ${amount}`}`;
}

/** From this factor on, "times 5" is easier to grasp than "plus 400%". */
const FACTOR_FROM = 3;

/** "minus 40%", "plus 47 points", "times 12"; empty where the two values do not compare. */
function changeText(before: Quantity, after: Quantity, ratio: number | undefined, roughly: boolean): string {
  const about = roughly ? 'about ' : '';
  if (before.unit === '%' && after.unit === '%' && before.value !== undefined && after.value !== undefined) {
    const points = after.value - before.value;
    const unit = Math.abs(points) === 1 ? 'point' : 'points';
    return points === 0 ? 'unchanged' : `${sign(points)} ${about}${short(Math.abs(points))} ${unit}`;
  }
  if (ratio === undefined) return '';
  if (ratio === 1) return 'unchanged';
  if (ratio >= FACTOR_FROM) return `times ${about}${short(ratio)}`;
  return `${sign(ratio - 1)} ${about}${percent(Math.abs(ratio - 1))}`;
}

const sign = (change: number): string => (change < 0 ? 'minus' : 'plus');

/** Two digits that say something below ten, and whole numbers from there on: "2.5", "12", "1,200". */
const short = (value: number): string =>
  value >= 10 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(2)));

/** Close to a whole, the rest is what matters: "99.7%", and 100% only for all of it. */
function percent(part: number): string {
  if (part < 0.99 || part >= 1) return `${short(part * 100)}%`;
  const hundredths = Math.floor(part * 1e4) / 100;
  return hundredths > 99.9 ? `${hundredths}%` : `${Math.floor(part * 1e3) / 10}%`;
}
