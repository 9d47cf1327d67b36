import type { PhraseFamily, PhraseFamilyId } from '../data/phrases.ts';
import {
  ARTEFACTS,
  CONTRASTS,
  EVIDENCE,
  FITNESS,
  HELD,
  IDLE_REASONS,
  OUTSIDE,
  REASONS,
  RECURRING,
  SIZES,
} from '../data/substance.ts';
import { type Phrase, phrases } from '../language/phrases/phrases.ts';
import { quantities } from '../language/quantities/quantities.ts';
import type { Signal } from '../model/signal.ts';
import { shift } from '../model/span.ts';
import type { Prose, Sentence, Story } from '../model/story.ts';

/** An L6 phrase with what stands behind it. */
export interface PhraseSignal extends Signal<PhraseFamilyId> {
  readonly family: PhraseFamily;
  readonly sentence: Sentence;
  /** True where the substance stands in the sentence or in a neighbour: then it is evidence for the ladder. */
  readonly hasSubstance: boolean;
  /** The pieces that nothing in reach gives, as the family names them; empty where the phrase is sound. */
  readonly missing: readonly string[];
}

const word = (alternatives: string): RegExp => new RegExp(`(?:\\b|(?<=\\p{L}))(?:${alternatives})\\b`, 'iu');
const REASON = word(REASONS);
const IDLE = new RegExp(`\\b(?:${IDLE_REASONS})(?=\\W*$|\\s+\\p{L}+\\s+\\p{L}+\\W*$)`, 'iu');
/** "I changed my prior on escalation when I escalated": the occasion only says the object again. */
const SAME_AGAIN = /\b(\p{L}{5})\p{L}*\s+(?:when|after|once)\s+(?:I|we)\s+\1\p{L}*\W*$/iu;
/** "Since writes needed more", "as she knew the stores", "so I could watch": a clause behind it, and no "since then". */
const OPEN_REASON =
  /(?:\bsince\s+(?!then\b|last\b|early\b|late\b|day\b)(?:[\p{L}’'-]+\s+){1,4}?(?:is|are|was|were|had|has|have|did|do|does|can|could|would|will|\p{L}+ed|\p{L}+s)|,\s*as\s+(?:I|we|you|he|she|they|it|the|this|that|these|those|my|our|his|her|their|its|an?|each|every|most|all|nobody|no)|\bso\s+(?:I|we|he|she|they|it|nobody|everybody|the))\b/iu;
/** A colon or a dash, and words behind it that explain. */
const EXPLAINED = /(?::|\s[—–-])\s+(?:\S+\s+){2,}\S/u;
const CONTRAST = word(CONTRASTS);
const OUT = word(OUTSIDE);
const ARTEFACT = word(ARTEFACTS);
const AGAIN = word(RECURRING);
const MOVED = word(EVIDENCE);
const BELIEVED = word(HELD);
const SIZE = word(SIZES);
const FITS = new RegExp(`^\\W*(?:he|she|they|\\p{Lu}\\p{L}+)\\s+(?:\\p{L}+ly\\s+)?(?:${FITNESS})\\b`, 'iu');

/** What stands around a phrase. */
interface Reach {
  /** The sentence without the phrase itself. */
  readonly own: string;
  /** The part behind the phrase. */
  readonly rest: string;
  readonly before: string;
  readonly after: string;
  /** A figure in the sentence or in the next. */
  readonly counted: boolean;
  /** A reason that says more than the phrase does. */
  readonly reason: boolean;
}

/** What each family still lacks, by the words around it; empty where its substance is there. */
const LACKS: Readonly<Record<PhraseFamilyId, (reach: Reach) => readonly string[]>> = {
  scoped: ({ rest, after, counted, reason }) =>
    reason ||
    counted ||
    OUT.test(rest) ||
    /\b(?:out of scope|left out|had to wait|stayed out|came later)\b/i.test(after)
      ? []
      : ['what was out', 'why'],
  counterfactual: ({ own, after, counted }) => (counted || SIZE.test(own) || SIZE.test(after) ? [] : ['a size']),
  'durable-change': ({ own, after, counted }) =>
    counted || ARTEFACT.test(own) || AGAIN.test(own) || (ARTEFACT.test(after) && AGAIN.test(after))
      ? []
      : ['the habit, process or system that lasted'],
  delegated: ({ rest, after, reason }) => {
    if (reason || FITS.test(after) || /\bto\s+(?:give|free|grow|let|keep|make|show|teach|help)\b/i.test(rest))
      return [];
    return [...(/\bto\s+\p{L}/iu.test(rest) ? [] : ['whom']), 'why them'];
  },
  'changed-prior': ({ own, before, after, counted }) => {
    const moved = counted || (MOVED.test(own) && !SAME_AGAIN.test(own)) || MOVED.test(after) || MOVED.test(before);
    return moved || BELIEVED.test(own + after) ? [] : ['the evidence that moved you'];
  },
  leverage: ({ rest, after, counted, reason }) =>
    reason || counted || CONTRAST.test(rest) || REASON.test(after) ? [] : ['the other candidates', 'why this one'],
  repeatable: ({ own, after, counted }) =>
    counted || ARTEFACT.test(own) || (ARTEFACT.test(after) && AGAIN.test(after))
      ? []
      : ['what you built', 'how often it ran since'],
};

const NOWHERE = '';

function reachOf({ family, start, end }: Phrase, list: readonly Sentence[], n: number): Reach {
  const { text } = list[n]!.prose;
  const rest = text.slice(end);
  const before = list[n - 1]?.prose.text ?? NOWHERE;
  const after = list[n + 1]?.prose.text ?? NOWHERE;
  return {
    own: `${text.slice(0, start)} ${rest}`,
    rest,
    before,
    after,
    counted: counts(list[n]!.prose) || counts(list[n + 1]?.prose),
    reason:
      givesReason(text, family) || (REASON.test(after) && /^\W*(?:that|this|it|because|the reason)\b/i.test(after)),
  };
}

const counts = (prose: Prose | undefined): boolean => prose !== undefined && quantities(prose).length > 0;

/** "I delegated because delegation matters" gives none: the reason has to say more than the phrase. */
function givesReason(text: string, { stem }: PhraseFamily): boolean {
  if (IDLE.test(text)) return false;
  const found = REASON.exec(text) ?? OPEN_REASON.exec(text) ?? EXPLAINED.exec(text);
  return found !== null && !stem.test(text.slice(found.index));
}

const known = new WeakMap<Story, readonly PhraseSignal[]>();

/** The L6 phrases of a story with what stands behind them, in the order of the file. Memoised by the story. */
export function phraseSubstance(story: Story): readonly PhraseSignal[] {
  const before = known.get(story);
  if (before) return before;
  const sections = story.sections.filter(({ kinds }) => !kinds.includes('notes'));
  const found = [...sections.map(({ sentences }) => sentences), story.loose]
    .flatMap((list) => list.flatMap((sentence, n) => phrases(sentence.prose).map((phrase) => read(phrase, list, n))))
    .sort((a, b) => a.span.start - b.span.start);
  known.set(story, found);
  return found;
}

function read(phrase: Phrase, list: readonly Sentence[], n: number): PhraseSignal {
  const sentence = list[n]!;
  const { family } = phrase;
  const missing = LACKS[family.id](reachOf(phrase, list, n));
  const hasSubstance = missing.length === 0;
  return {
    kind: family.id,
    family,
    sentence,
    span: shift({ start: phrase.start, end: phrase.end }, sentence.start),
    reason: hasSubstance ? 'Its substance stands beside it.' : `It stands alone. ${family.substance}`,
    hasSubstance,
    missing,
  };
}
