import { FELT_MEASURES, WORK_MEASURES } from '../data/measured.ts';
import { type Quantity, quantities } from '../language/quantities/quantities.ts';
import { list } from '../language/words/clauseWords.ts';
import { type Part, parts } from '../language/words/sentenceTokens.ts';
import type { Signal } from '../model/signal.ts';
import { shift } from '../model/span.ts';
import type { Prose, Story } from '../model/story.ts';
import { toldSentences } from './gather.ts';

/** `open`: a figure that moved and whose noun tells neither. */
export type MeasureKind = 'felt' | 'work' | 'open';

const felt = list(FELT_MEASURES);
const work = list(WORK_MEASURES);

const REASONS: Readonly<Record<MeasureKind, string>> = {
  felt: 'It measures what users or the business felt.',
  work: 'It counts the work, not its effect.',
  open: 'It may measure an effect.',
};

/** Words on each side of a figure that can name what it measures. */
const REACH = 7;

const known = new WeakMap<Prose, readonly { readonly kind: MeasureKind; readonly quantity: Quantity }[]>();

/** The figures of a sentence that measure something for users or the business, and those that count the work itself. */
function measuresOf(prose: Prose) {
  let found = known.get(prose);
  if (!found) {
    found = quantities(prose).flatMap((quantity) => {
      const kind = kindOf(parts(prose), quantity);
      return kind ? [{ kind, quantity }] : [];
    });
    known.set(prose, found);
  }
  return found;
}

function kindOf(all: readonly Part[], { kind, unit, span, change, direction }: Quantity): MeasureKind | undefined {
  if (kind === 'money') return 'felt';
  const noun = unit.toLowerCase();
  const first = all.findIndex(({ end }) => end > span.start);
  const next = all.findIndex(({ start }) => start >= span.end);
  const behind = all.slice(next < 0 ? all.length : next, (next < 0 ? all.length : next) + REACH);
  const near = [...all.slice(Math.max(0, first - REACH), first), ...behind].map(({ lower }) => lower);
  const counts = work.has(noun) || work.has(`${noun}s`) || behind.slice(0, 3).some(({ lower }) => work.has(lower));
  if (near.some((word) => felt.has(word)) || felt.has(noun) || felt.has(`${noun}s`)) {
    return counts && kind === 'count' ? 'work' : 'felt';
  }
  if (kind === 'time') return change ? 'felt' : undefined;
  if (kind === 'rate') return 'felt';
  if (near.some((word) => work.has(word)) || counts) return 'work';
  const moved = change || direction || behind.slice(0, 3).some(({ lower }) => /^(?:less|fewer|more)$/.test(lower));
  return moved && (kind === 'count' || kind === 'ratio') ? 'open' : undefined;
}

/** The figures outside Situation and Task by what they measure, in the order of the file. */
export const measureSignals = (story: Story): readonly Signal<MeasureKind>[] =>
  toldSentences(story).flatMap(({ start, prose, section }) =>
    section === 'situation' || section === 'task'
      ? []
      : measuresOf(prose)
          // In an Action a figure is how much work it was, unless it tells a change.
          .filter(({ quantity }) => section === undefined || section === 'result' || quantity.change)
          .map(({ kind, quantity }) => ({
            kind,
            span: shift(quantity.span, start),
            reason: REASONS[kind],
          })),
  );
