import { BARE_PARTIES } from '../../data/agents.ts';
import { BESIDE_NOUNS, NEGATIVE_POLAR, SUBJECT_FORMS } from '../../data/rewrite.ts';
import type { Edit, Hole } from '../../model/finding.ts';
import { span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import type { Passive } from '../passives/passives.ts';
import { byWord, list, type Word } from '../words/clauseWords.ts';
import { isParticiple } from '../words/participleForms.ts';
import type { Person } from '../words/verbs.ts';
import { agentGoesOn } from './agentTail.ts';
import { lastParticiple } from './clause.ts';
import { onOneLine, type Source, sourceOf, withMarks } from './object.ts';
import type { Doer } from './verb.ts';

const beside = list(BESIDE_NOUNS);
const negativePolar = list(NEGATIVE_POLAR);
const subjectForms = byWord(SUBJECT_FORMS);
const departments = list(BARE_PARTIES);

/**
 * Who acts in the rewritten sentence: the writer, as "I" or, where the story speaks to its writer, as "you"; a place to
 * fill; or whom the passive names after "by".
 */
export type Actor = 'I' | 'you' | 'agent' | Hole;

/** A passive to be said in the active voice, and by whom. */
export interface Place {
  readonly prose: Prose;
  /** The same stretch with its Markdown marks; offsets are those of the prose. */
  readonly source: Source;
  readonly passive: Passive;
  readonly actor: Actor;
}

/** The number of a noun phrase after "by". */
function personOf(words: readonly Word[], from: number, to: number): Person {
  const first = words[from]!;
  if (/^(?:me|myself)$/.test(first.is)) return 'I';
  if (/^(?:us|them|you)$/.test(first.is)) return 'plural';
  const phrase = words.slice(from, to + 1);
  if (phrase.some((word) => word.is === 'and')) return 'plural';
  const of = phrase.findIndex((word) => word.is === 'of');
  const head = of > 0 ? phrase[of - 1]! : phrase.at(-1)!;
  if (head.tags.has('Plural')) return 'plural';
  return /[^s]s$/.test(head.is) && !head.tags.has('Singular') && !head.tags.has('ProperNoun') ? 'plural' : 'singular';
}

/** "by a circle of supporters, planners and fans": a noun behind the comma belongs to the doer. */
const continuesList = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!;
  return (
    /^,\s*$/.test(word.gap) &&
    (word.name || word.tags.has('Noun') || word.tags.has('Determiner')) &&
    !word.tags.has('Date')
  );
};

/** "was based on plans sold by the vendor": the doer is that of the participle in between. */
const belongsToOther = ({ words, at, agent }: Passive): boolean =>
  agent !== undefined &&
  words.slice(lastParticiple(words, at).last + 1, agent.at).some((word) => !word.name && isParticiple(word.is));

/** "It was suggested by QA that …": the clause is what the "it" stands for, and describes nobody. */
const announces = ({ words, subject }: Passive): boolean =>
  subject !== undefined && subject.from === subject.to && words[subject.from]!.is === 'it';

/** Who acts, with what the verb has to agree with. Undefined where the words after "by" are not all of the doer, or more. */
export function doerOf({ actor, passive, source }: Place): Doer | undefined {
  const namesWriter = passive.agent?.kind === 'writer';
  if (actor === 'I' && !namesWriter) return { text: ['I'], person: 'I' };
  if (actor === 'you') return { text: ['you'], person: 'plural' };
  if (typeof actor !== 'string') return { text: [actor], person: 'singular' };
  const { agent, words } = passive;
  if (!agent || !/^(?:writer|party)$/.test(agent.kind)) return undefined;
  if (belongsToOther(passive)) return undefined;
  const next = words[agent.to + 1];
  if (next && (continuesList(words, agent.to + 1) || /^(?:who|which|whose|whom)$/.test(next.is))) return undefined;
  const clause = next?.is === 'that' && announces(passive);
  if (!clause && agentGoesOn(words, agent)) return undefined;
  // "was found by the door": beside it, and not by it.
  if (beside.has(words[agent.to]!.is)) return undefined;
  if (/^(?:mine|ours|yours|hers|theirs)$/.test(words[agent.at + 1]!.is)) return undefined;
  // "was not seen by anyone": "anyone did not see it" is no English.
  if (negativePolar.has(words[agent.at + 1]!.is)) return undefined;
  const only = agent.at + 1 === agent.to ? words[agent.to]! : undefined;
  // "by their owners": the pronoun means the subject, which would stand behind it.
  if (!only && words.slice(agent.at + 1, agent.to).some(({ is }) => /^(?:its|their|his|her)$/.test(is)))
    return undefined;
  const core = agent.core ?? agent.to;
  const person = personOf(words, agent.at + 1, core);
  if (only?.is === 'myself') return { text: ['I'], person };
  const pronoun = only && !only.name ? subjectForms.get(only.is) : undefined;
  if (pronoun) return { text: [pronoun], person };
  const last = words[core]!;
  const isNoun = last.name || last.tags.has('Noun') || last.tags.has('Value') || departments.has(last.is);
  if (!isNoun && (only || !/^(?:an?|the|my|our|your)$/.test(words[core - 1]!.is))) return undefined;
  const named = withMarks(source, agent.named);
  return named && { text: [onOneLine(sourceOf(source, named))], person };
}

/** Takes the "by" phrase out. */
export const agentEdit = ({ passive, source }: Place): readonly Edit[] => {
  const { agent, words } = passive;
  if (!agent) return [];
  const end = (withMarks(source, agent.named) ?? agent.named).end;
  return [{ span: span(agent.start - words[agent.at]!.gap.length, end), insert: [] }];
};

/** True where the words after "by" become the subject. */
export const named = (place: Place): boolean =>
  place.actor === 'agent' || (place.actor === 'I' && place.passive.agent?.kind === 'writer');

/** "I was told", "was recommended to me": the writer cannot have done it to themselves. */
export function concernsActor({ passive, actor }: Place, from: number, to: number): boolean {
  const { words, at, agent } = passive;
  if (typeof actor !== 'string' || (actor === 'agent' && agent?.kind !== 'writer')) return false;
  // "I instructed us" is no better than "I instructed me".
  const self = actor === 'you' ? /^(?:you|yourself|we|us)$/ : /^(?:i|me|myself|we|us)$/;
  if (words.slice(from, to + 1).some((word) => self.test(word.is))) return true;
  for (let j = at + 1; j < words.length && !/[,;:.!?]/.test(words[j]!.gap); j++) {
    // "was lent to us", "was sent on my behalf".
    const toUs = words[j]!.is === 'us' && /^(?:to|from)$/.test(words[j - 1]!.is);
    if (toUs || (words[j]!.is === 'behalf' && /^(?:my|our)$/.test(words[j - 1]!.is))) return true;
    if (words[j]!.is === (actor === 'you' ? 'you' : 'me') && words[j - 1]!.is !== 'by') return true;
  }
  return false;
}
