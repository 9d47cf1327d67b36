import type { Finding } from '../../model/finding.ts';
import { type Span, span, touches } from '../../model/span.ts';

/** A finding the writer sees. The key stays the same for as long as the finding does, over any number of edits. */
export interface Shown {
  readonly key: number;
  readonly finding: Finding;
}

/** A replacement of `span` by `length` UTF-16 code units. */
export interface Change {
  readonly span: Span;
  readonly length: number;
}

/** Moves a span along with a change; text typed at its edge becomes part of it. */
export function carry(at: Span, { span: cut, length }: Change): Span {
  if (at.end < cut.start) return at;
  const by = length - (cut.end - cut.start);
  const start = at.start <= cut.start ? at.start : Math.max(cut.start, at.start + by);
  const end = Math.max(cut.start + length, at.end + by);
  return span(Math.min(start, end), end);
}

interface Known {
  readonly key: number;
  readonly rule: string;
  readonly message: string;
  readonly span: Span;
}

const toKnown = ({ key, finding: { rule, message, span } }: Shown): Known => ({ key, rule, message, span });

type Trait = (one: { readonly rule: string; readonly message: string }) => string;
const sameWords: Trait = ({ message }) => message;
const sameRule: Trait = ({ rule }) => rule;

/** Gives each finding the key of the known one that it touches and shares the trait with. Both lists are in file order. */
function recognise(
  findings: readonly Finding[],
  known: readonly Known[],
  trait: Trait,
  keys: Map<Finding, number>,
): void {
  if (known.length === 0 || keys.size === findings.length) return;
  const taken = new Set(keys.values());
  const queues = new Map<string, { next: number; readonly known: Known[] }>();
  for (const one of known) {
    if (taken.has(one.key)) continue;
    const queue = queues.get(trait(one));
    if (queue) queue.known.push(one);
    else queues.set(trait(one), { next: 0, known: [one] });
  }
  for (const finding of findings) {
    const queue = keys.has(finding) ? undefined : queues.get(trait(finding));
    if (!queue) continue;
    while (queue.next < queue.known.length && queue.known[queue.next]!.span.end < finding.span.start) queue.next++;
    const candidate = queue.known[queue.next];
    if (!candidate || candidate.rule !== finding.rule || !touches(candidate.span, finding.span)) continue;
    keys.set(finding, candidate.key);
    queue.next++;
  }
}

/** Gives keys to findings that are the known ones in their order, as nearly all are after a keystroke; returns the other known ones. */
function recogniseInOrder(
  findings: readonly Finding[],
  known: readonly Known[],
  keys: Map<Finding, number>,
): readonly Known[] {
  let next = 0;
  for (const finding of findings) {
    const one = known[next];
    if (!one) break;
    if (one.message !== finding.message || one.rule !== finding.rule || !touches(one.span, finding.span)) continue;
    keys.set(finding, one.key);
    next++;
  }
  return known.slice(next);
}

const keyless = (known: readonly Known[], keys: ReadonlyMap<Finding, number>): readonly Known[] => {
  if (known.length === 0) return known;
  const used = new Set(keys.values());
  return known.filter(({ key }) => !used.has(key));
};

/** Knows which findings the writer has already seen, so that typing brings no new ones up before a pause. */
export interface Calm {
  /** Moves what is known along with edits of the text, each in offsets of the text that those before it left. */
  readonly edit: (changes: readonly Change[]) => void;
  /**
   * Takes the findings of the newest text. While `holding`, only known ones are shown, except the first time, when
   * nothing is known yet. One that vanishes while holding stays known until the pause, and shows again as soon as it is
   * back with the same words: half a comment or fence above it hides it only for a moment. `held` is how many wait.
   */
  readonly admit: (findings: readonly Finding[], holding: boolean) => { shown: readonly Shown[]; held: number };
  /** The pause has come: what has vanished is gone. */
  readonly pause: () => void;
}

export function createCalm(): Calm {
  let known: readonly Known[] | undefined;
  let vanished: readonly Known[] = [];
  let lastKey = 0;
  const carried = (all: readonly Known[], changes: readonly Change[]) =>
    all.map(({ key, rule, message, span }) => ({ key, rule, message, span: changes.reduce(carry, span) }));
  return {
    edit(changes) {
      known = known && carried(known, changes);
      vanished = carried(vanished, changes);
    },
    admit(findings, holding) {
      const keys = new Map<Finding, number>();
      const others = known ? recogniseInOrder(findings, known, keys) : [];
      recognise(findings, others, sameWords, keys);
      recognise(findings, vanished, sameWords, keys);
      recognise(findings, others, sameRule, keys);
      const visible = holding && known ? findings.filter((finding) => keys.has(finding)) : findings;
      const shown = visible.map((finding) => ({ key: keys.get(finding) ?? ++lastKey, finding }));
      const missing = holding ? keyless([...others, ...vanished], keys) : [];
      vanished = missing.toSorted((a, b) => a.span.start - b.span.start);
      known = shown.map(toKnown);
      return { shown, held: findings.length - visible.length };
    },
    pause() {
      vanished = [];
    },
  };
}
