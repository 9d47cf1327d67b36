import { MOTION, NO_OBJECT } from '../../data/participles.ts';
import type { Span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { clauseWords, GET, list, readsWords, type Word } from '../words/clauseWords.ts';
import { isParticiple, mayHoldPassive } from '../words/participleForms.ts';
import { baseOf } from '../words/verbs.ts';
import { type Agent, agentAfter } from './agents.ts';
import { auxiliaryOf, firstAuxiliary, frontedAuxiliary } from './links.ts';
import { isBareInfinitive } from './pseudoCleft.ts';
import { isState } from './states.ts';
import { type Subject, subjectBefore } from './subjects.ts';

/** A participle with its own passive auxiliary. Spans are indexes into the prose text. */
export interface Passive {
  readonly kind: 'be' | 'get';
  readonly participle: Span;
  /** From the first auxiliary to the participle ("could not have been tested"); "attached is" where it stands in front. */
  readonly span: Span;
  /** The order of subject, auxiliary and participle: plain, as in a question, or with the participle in front. */
  readonly order: 'plain' | 'inverted' | 'fronted';
  /** Only in plain order. */
  readonly subject: Subject | undefined;
  readonly agent: Agent | undefined;
  /** The words of the sentence, and where in them the first auxiliary, the "be" or "get" and the participle stand. */
  readonly words: readonly Word[];
  readonly first: number;
  readonly link: number;
  readonly at: number;
}

const noObject = list(NO_OBJECT);
const motion = list(MOTION);

const STRANDED = /^(?:at|for|in|into|of|off|on|over|through|to|upon|with)$/;

/** "had not been slept in", "was laughed at": the object of a preposition as the subject. */
function strandsPreposition(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const end = words[at + 2];
  return STRANDED.test(next?.is ?? '') && (!end || /[,;.?!)]/.test(end.gap) || end.is === 'by');
}

function passiveAt(words: readonly Word[], at: number, question: boolean): Passive | undefined {
  const word = words[at]!;
  if (word.name || word.end === word.start || word.tags.has('Possessive') || !isParticiple(word.is)) return undefined;
  const base = baseOf(word.is) ?? '';
  if (noObject.has(base) && (motion.has(base) || !strandsPreposition(words, at))) return undefined;
  const direct = auxiliaryOf(words, at, question);
  const fronted = direct ? -1 : frontedAuxiliary(words, at);
  const link = direct ?? (fronted >= 0 ? { at: fronted, inverted: true } : undefined);
  if (!link) return undefined;
  const kind = GET.has(words[link.at]!.is) ? 'get' : 'be';
  if (isBareInfinitive(words, at, link) || isState(words, at, link, kind)) return undefined;
  const first = link.inverted ? link.at : firstAuxiliary(words, link.at);
  const order = fronted >= 0 ? 'fronted' : link.inverted ? 'inverted' : 'plain';
  const participle = { start: word.start, end: word.end };
  const auxiliary = words[first]!;
  const start = auxiliary.end > auxiliary.start ? auxiliary.start : wordStart(words, first);
  return {
    kind,
    participle,
    span: { start: Math.min(start, word.start), end: Math.max(word.end, auxiliary.end) },
    order,
    subject: order === 'plain' ? subjectBefore(words, first) : undefined,
    agent: agentAfter(words, at),
    words,
    first,
    link: link.at,
    at,
  };
}

/** Where the written word begins whose second half is the contraction at `at`: "it's" for its "is". */
function wordStart(words: readonly Word[], at: number): number {
  let j = at;
  while (j > 0 && words[j]!.end === words[j]!.start) j--;
  return words[j]!.start;
}

function findPassives(prose: Prose): readonly Passive[] {
  const words = clauseWords(prose);
  const question = prose.text.includes('?');
  return words.flatMap((_, at) => passiveAt(words, at, question) ?? []);
}

const cache = new WeakMap<Prose, readonly Passive[]>();
const NONE: readonly Passive[] = [];

/**
 * The passive clauses of a sentence, strictly by grammar: "be" or "get" and a participle that is no adjective. Needs
 * `loadTagger` first, and asks the tagger only where a test on the raw words lets a passive be possible. Memoised by the
 * prose object.
 */
export function passives(prose: Prose): readonly Passive[] {
  const known = cache.get(prose);
  if (known) return known;
  const found = readsWords(prose) && mayHoldPassive(prose.text) ? findPassives(prose) : NONE;
  cache.set(prose, found);
  return found;
}
