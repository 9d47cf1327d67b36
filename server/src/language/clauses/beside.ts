import { adverbLengthBefore, DETERMINERS, hasTense, looksPast, type Part } from '../words/sentenceTokens.ts';
import { isEdge, isJoiner, lead, strongBefore } from './edges.ts';
import { asideEnd } from './lead.ts';
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
import { hasMainClause, isReporting, reportOpen, speech, thoughtNouns } from './reported.ts';

/** The place of a clause that stands beside others: behind a mark or a joiner. */

/** The clause opener that governs what stands between `from` and `to`, "that" after a reporting verb included. */
function openerBetween(all: readonly Part[], from: number, to: number): Place | undefined {
  for (let j = to - 1; j >= from; j--) {
    const { is } = all[j]!;
    if (unrealOpeners.has(is)) return HIDDEN;
    if (backgroundOpeners.has(is) && all[j + 1] && hasFinite(all, j + 1, to))
      return explaining.has(is) ? EXPLAINING : BACKGROUND;
    if (contentOpeners.has(is) && isReporting(all, j - 1)) return HIDDEN;
  }
  return undefined;
}

export const hasFinite = (all: readonly Part[], from: number, to: number): boolean => {
  for (let j = from; j < to; j++) if (hasTense(all, j)) return true;
  return false;
};

export const isFronted = (all: readonly Part[], at: number): boolean =>
  fronting.has(all[at]!.is) || (all[at]!.is.endsWith('ing') && all[at]!.is.length > 4);

/** "The vendor and we", "both the vendor and we": no verb stands before, so the noun is half of the subject. */
function isJoinedSubject(all: readonly Part[], edge: number): boolean {
  if (!/^(?:and|or|nor|&)$/.test(all[edge]!.is) || edge === 0) return false;
  const { edge: before, words } = lead(all, edge);
  const first = words[0];
  if (first === undefined || isFronted(all, first) || (before >= 0 && !isEdge(all, before))) return false;
  if (words.length > 6 || words.some((at) => hasTense(all, at))) return false;
  const head = all[first]!;
  const last = all[words.at(-1)!]!;
  return (
    adverbLengthBefore(all, words.at(-1)!) === 0 &&
    (DETERMINERS.has(head.is) || /^\p{Lu}/u.test(last.text) || last.is === 'i')
  );
}

/** The place of a clause whose subject stands right after the edge at `edge`, adverbs aside. */
export function afterEdge(all: readonly Part[], edge: number): Place {
  if (edge < 0) return MAIN;
  const mark = all[edge]!;
  const from = strongBefore(all, edge) + 1;
  if (mark.text === ':') {
    // "Decide: we chose Kafka": a verb alone before the colon is a label.
    if (edge - from === 1 && !looksPast(all[from]!.is)) return MAIN;
    const told = all.slice(from, edge).some((part, n) => isReporting(all, from + n) || thoughtNouns.has(part.is));
    return told ? HIDDEN : MAIN;
  }
  if (mark.text === ',') return afterComma(all, from, edge);
  if (!isJoiner(mark)) return MAIN;
  if (isJoinedSubject(all, edge)) return { kind: 'main', joined: true };
  if (all[from - 1]?.text === ':' && afterEdge(all, from - 1).kind === 'hidden') return HIDDEN;
  const comma = all[edge - 1]?.text === ',';
  const report = reportOpen(all, from, edge);
  if (report === 'open') return HIDDEN;
  if (report === 'told') {
    const next = mark.is === 'so' || all[edge + 1]?.is === 'then';
    return comma || next || hasMainClause(all, from, edge) ? { kind: 'main', doubtful: true } : HIDDEN;
  }
  if (comma) return MAIN;
  const { words } = leadToComma(all, edge, from);
  return openerBetween(all, words, edge) ?? MAIN;
}

/** The start of the stretch between commas that ends at `to`. */
function leadToComma(all: readonly Part[], to: number, from: number): { words: number } {
  let at = to;
  while (at > from && all[at - 1]!.text !== ',') at--;
  return { words: at };
}

function afterComma(all: readonly Part[], from: number, comma: number): Place {
  if (all[from - 1]?.text === ':' && afterEdge(all, from - 1).kind === 'hidden') return HIDDEN;
  const { words: aside } = leadToComma(all, comma, from);
  if (aside > from && asideEnd(all, aside) === comma) return afterEdge(all, aside - 1);
  const last = all[comma - 1];
  const teller = /^(?:i|he|she|they)$/.test(all[comma - 2]?.is ?? '');
  if (last && speech.has(last.is) && teller && comma - from <= 4) return HIDDEN;
  const points = last?.is === 'that' && fronting.has(all[comma - 2]?.is ?? '');
  if (last && !points && (contentOpeners.has(last.is) || unrealOpeners.has(last.is)) && !isReporting(all, comma - 1))
    return HIDDEN;
  const report = reportOpen(all, from, comma);
  if (report === 'open') return HIDDEN;
  // "because, in the end, we" and "and, in the end, we": the words between the commas only interrupt.
  const { words: start } = leadToComma(all, comma, from);
  const opener = all[start - 2];
  if (opener && all[start - 1]?.text === ',' && !hasFinite(all, start, comma)) {
    if (backgroundOpeners.has(opener.is)) return explaining.has(opener.is) ? EXPLAINING : BACKGROUND;
    if (contentOpeners.has(opener.is) || unrealOpeners.has(opener.is)) return HIDDEN;
    if (isJoiner(opener)) return afterEdge(all, start - 2);
  }
  return report === 'told' && !all.slice(from, comma).some((part) => isJoiner(part))
    ? { kind: 'main', doubtful: true }
    : MAIN;
}
