import { adverbLengthBefore, isFiniteAuxiliary, type Part } from '../words/sentenceTokens.ts';
import { afterEdge } from './beside.ts';
import { isDoubled } from './doubledSubject.ts';
import { lead } from './edges.ts';
import { fronted, isCleft } from './fronted.ts';
import {
  BACKGROUND,
  backgroundOpeners,
  contentOpeners,
  EXPLAINING,
  explaining,
  fronting,
  HIDDEN,
  MAIN,
  type Place,
  unrealOpeners,
} from './place.ts';
import { isReporting, speech } from './reported.ts';

/** "then did we", "so did we", "not only have we"; a question or a condition at the start of a sentence is none. */
function inverted(all: readonly Part[], words: readonly number[], edge: number): Place {
  const auxiliary = words.at(-1)!;
  const before = words.slice(0, -1).map((at) => all[at]!.is);
  const joined = edge >= 0 && /^(?:so|nor)$/.test(all[edge]!.is);
  const opens = before.some((is) =>
    /^(?:not|never|only|no|nor|neither|rarely|seldom|hardly|little|nowhere|so|as|than|here|there|sooner|scarcely|barely)$/.test(
      is,
    ),
  );
  if (before.some((is) => /^(?:as|than)$/.test(is)) || !(joined || opens)) return HIDDEN;
  return { kind: 'main', fronted: auxiliary };
}

/** Reads where the clause of the subject at token `subject` stands. Looks at most 80 tokens to the left. */
export function clausePlace(all: readonly Part[], subject: number): Place {
  const { edge, words } = lead(all, subject);
  const core = [...words];
  for (let at = core.at(-1); at !== undefined; at = core.at(-1)) {
    const length = adverbLengthBefore(all, at);
    if (length === 0 || length > core.length || isNegatedBefore(all, at)) break;
    core.length -= length;
  }
  const last = core.at(-1);
  if (isDoubled(all, subject)) return { kind: 'main', joined: true, doubled: true };
  if (last === undefined) return afterEdge(all, edge);
  const { is } = all[last]!;
  if (isFiniteAuxiliary(is)) return inverted(all, core, edge);
  if (is === 'that' && all[core.at(-2) ?? -1]?.is === 'now') return BACKGROUND;
  if (is === 'that' && isItCleft(all, core)) return MAIN;
  if (is === 'that' && core.length === 2 && isPointed(all, core[0]!)) return afterEdge(all, edge);
  if (/^(?:how|why|when|where)$/.test(is) && pointsBack(all, core)) return afterEdge(all, edge);
  if (is === 'which' && edge >= 0 && all[edge]!.text === ',' && core.length === 1)
    return isLongPast(all, subject) ? EXPLAINING : BACKGROUND;
  if (backgroundOpeners.has(is)) return background(all, core);
  if (contentOpeners.has(is)) return isCleft(all, core, edge, subject) ? { kind: 'main', cleft: true } : HIDDEN;
  if (unrealOpeners.has(is)) return HIDDEN;
  return fronted(all, core, edge, subject);
}

/** "not once": the adverb is part of what makes the clause inverted, not a step to skip. */
const isNegatedBefore = (all: readonly Part[], at: number): boolean =>
  all[at - 1]?.is === 'not' && isFiniteAuxiliary(all[at]!.is);

/** "as soon as we" is a time, "as fast as we" a comparison; "when" after a reporting verb is a question. */
function background(all: readonly Part[], core: readonly number[]): Place {
  const at = core.at(-1)!;
  const { is } = all[at]!;
  const beforeAt = core.at(-2) ?? -1;
  const before = all[beforeAt];
  if (is === 'as') {
    const first = all[core.at(-3) ?? -1];
    if (first?.is === 'as' || first?.is === 'so') return /^(?:soon|long)$/.test(before?.is ?? '') ? BACKGROUND : HIDDEN;
    if (/^(?:same|such)$/.test(before?.is ?? '')) return HIDDEN;
  }
  // "as we agreed", "as we discussed" only point back.
  if (is === 'as' && speech.has(all[at + 2]?.is ?? '')) return HIDDEN;
  if (is === 'as' && isFiniteAuxiliary(all[at + 2]?.is ?? '') && speech.has(all[at + 3]?.is ?? '')) return HIDDEN;
  if (/^(?:when|where)$/.test(is) && isReporting(all, beforeAt)) return HIDDEN;
  return explaining.has(is) ? EXPLAINING : BACKGROUND;
}

/** "…, which we had built in 2019": done before the story. */
const isLongPast = (all: readonly Part[], subject: number): boolean =>
  all[subject + 1]?.is === 'had' || all[subject + 1]?.is === "hadn't" || all[subject]!.is.endsWith("'d");

/** "After that we …", "with that we …": what went before, and no clause of its own. */
const isPointed = (all: readonly Part[], at: number): boolean => fronting.has(all[at]!.is);

/** "That's how we …", "this is where we …": what went before leads to the act. */
function pointsBack(all: readonly Part[], core: readonly number[]): boolean {
  const [first = '', second = ''] = core.map((at) => all[at]!.is);
  if (core.length === 2) return /^(?:that|this|here|it)'s$/.test(first);
  return core.length === 3 && /^(?:that|this|here|it)$/.test(first) && /^(?:is|was)$/.test(second);
}

/** "It was then that we stopped", "it was only in May that we …"; in "it was clear that we …" a thought follows. */
function isItCleft(all: readonly Part[], core: readonly number[]): boolean {
  const [it = '', be = '', next = ''] = core.map((at) => all[at]!.is);
  return (
    it === 'it' && /^(?:was|is)$/.test(be) && (fronting.has(next) || /^(?:then|only|here|there|after)$/.test(next))
  );
}
