import { DEADLINES, MANNERS } from '../../data/agents.ts';
import { CLAUSE_PREPOSITIONS, DESCRIBING_PREPOSITIONS, MEASURES, TIME_WORDS } from '../../data/rewrite.ts';
import type { Agent } from '../passives/agents.ts';
import { isAdverb, isNounish, list, NOUN_STARTS, type Word } from '../words/clauseWords.ts';
import { isParticiple } from '../words/participleForms.ts';

/** What stands behind the doer after "by": more of the doer, or more of the clause. */

/** Pronouns that a phrase behind them narrows down. */
const INDEFINITE = list('everyone everybody someone somebody anyone anybody nobody');
const OTHER_PRONOUN = /^(?:it|its|they|them|their|he|him|his|she|her|this|that|these|those)$/;
/** A doer with a longer clause would keep its verb waiting. */
const LONGEST_CLAUSE = 10;
const manners = list(MANNERS);
const deadlines = list(DEADLINES);
const measures = list(MEASURES);
const clausePrepositions = list(CLAUSE_PREPOSITIONS);
const describing = list(DESCRIBING_PREPOSITIONS);
const timeWords = list(TIME_WORDS);

const tellsTime = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tags.has('Date') || timeWords.has(word.is.replace(/^\d+(?=[ap]m)/, '')) || /^\d/.test(word.is));

/** "at noon", "on the Monday", "in two days": a word of time within the phrase. */
const isTimePhrase = (words: readonly Word[], from: number): boolean => {
  for (let at = from; at <= from + 3 && words[at] && !/[,;:.!?()]/.test(words[at]!.gap); at++)
    if (tellsTime(words[at])) return true;
  return false;
};

/** "by Mara", "by me", "by my director": one who needs no description to be told. */
function isKnown(words: readonly Word[], { at, to }: Agent): boolean {
  const first = words[at + 1]!;
  if (/^(?:my|our|his|her|their|your)$/.test(first.is)) return true;
  if (first.tags.has('Pronoun') && first.is.length < 5) return true;
  const last = words[to]!;
  return last.name || (last.tags.has('ProperNoun') && !/^(?:an?|the)$/.test(first.is)) || /^\p{Lu}/u.test(last.is);
}

/** True where the words behind the doer continue it, or may do so: to move the doer without them would change what is said. */
export function agentGoesOn(words: readonly Word[], agent: Agent): boolean {
  const at = agent.to + 1;
  const next = words[at];
  if (isContrasted(words, at) || next?.is === 'not') return true;
  if (!next || /[,;:.!?)]/.test(next.gap)) return false;
  if (/^[-/]|["“(]$/.test(next.gap)) return true;
  if (next.is === 'else' || next.is === 'than' || isParticiple(next.is) || next.tags.has('Gerund')) return true;
  if (/^(?:and|or|not|who|which|whose|whom|where|like|such|including|except)$/.test(next.is)) return true;
  // "as small as a pin", "as before"; but "as they came in".
  if (next.is === 'as') return !words[at + 1]?.tags.has('Pronoun');
  // "a path through the woods": one not yet told of may have a goal of its own.
  const unknown = /^(?:an?|some)$/.test(words[agent.at + 1]!.is);
  if (unknown && /^(?:through|over|to|across|about|against|into|onto|via)$/.test(next.is) && agent.core === undefined)
    return !/^(?:the|my|our|his|her|their)$/.test(words[at + 1]?.is ?? '') || !/^(?:to|into|onto)$/.test(next.is);
  if (clausePrepositions.has(next.is)) return false;
  if (describing.has(next.is))
    return !(isKnown(words, agent) || isTimePhrase(words, at + 1) || words[at + 1]?.tags.has('Gerund') === true);
  // "twice in May", but not "twice my age".
  if (isAdverb(next))
    return /^(?:an?|the|my|our|his|her|their|as)$/.test(words[at + 1]?.is ?? '') && !isTimePhrase(words, at + 1);
  // "a rat the size of a router", "the contractor we had hired"; but "every night", "that week".
  return (
    !isTimePhrase(words, at) &&
    (next.tags.has('Noun') ||
      next.tags.has('Determiner') ||
      next.tags.has('Pronoun') ||
      next.tags.has('Verb') ||
      next.tags.has('Adjective'))
  );
}

/** ", not by Jo", "and the filter by me": a second doer. */
const isContrasted = (words: readonly Word[], from: number): boolean =>
  words.some((word, n) => {
    const next = words[n + 1];
    if (n < from || word.is !== 'by' || !next || next.tags.has('Gerund') || tellsTime(next)) return false;
    return (
      !manners.has(next.is) && !deadlines.has(next.is) && !words.slice(from, n).some(({ tags }) => tags.has('Verb'))
    );
  });

/** What describes persons by what they are there for. */
const ORIGINS = new Set(['on duty', 'on call', 'on shift', 'on site', 'in charge', 'in question', 'at hand']);

const upTo = (words: readonly Word[], agent: Agent, to: number): Agent => {
  const { end } = words[to]!;
  return to === agent.to ? agent : { ...agent, to, core: agent.to, end, named: { start: agent.named.start, end } };
};

const PERSON_AGENT = /^(?:an?|the|one|my|our)$/;

/** "Oslo" in "the team in Oslo": neither a month nor "front". */
const isPlaceName = (words: readonly Word[], at: number): boolean => {
  const { tags, is } = words[at]!;
  return (
    tags.has('Place') ||
    (tags.has('ProperNoun') && !tags.has('Date') && !timeWords.has(is) && words[at + 1]?.is !== 'of')
  );
};

/** "by a text from the alarm", "by a customer in Quito": where something comes from goes with it. */
function withOrigin(words: readonly Word[], agent: Agent): Agent {
  const preposition = words[agent.to + 1];
  const next = words[agent.to + 2];
  if (preposition && next && ORIGINS.has(`${preposition.is} ${next.is}`)) return upTo(words, agent, agent.to + 2);
  if (!preposition || !next || /\S/.test(preposition.gap) || !PERSON_AGENT.test(words[agent.at + 1]!.is)) return agent;
  let to = agent.to;
  if (preposition.is === 'from' && !next.tags.has('Date')) {
    to = agent.to + 2;
    const isNoun = (word: Word | undefined): boolean =>
      word !== undefined && /^\s*$/.test(word.gap) && (word.tags.has('Noun') || word.tags.has('Adjective'));
    if (!NOUN_STARTS.has(next.is) && !isNoun(next)) return agent;
    while (isNoun(words[to + 1]) && !words[to + 1]!.tags.has('Date') && !words[to + 1]!.tags.has('Pronoun')) to++;
    if (words[to + 1]?.is === 'to') return agent;
  } else if (preposition.is === 'in' && isPlaceName(words, agent.to + 2)) {
    to = agent.to + 2;
  }
  return upTo(words, agent, to);
}

const isOpen = (word: Word | undefined): word is Word => word !== undefined && /^\s*$/.test(word.gap);

/** The index of the last word of the noun phrase that begins at `from`, by its words alone; -1 where none does. */
function nounsFrom(words: readonly Word[], from: number): number {
  let to = -1;
  for (let at = from; isOpen(words[at]); at++) {
    const word = words[at]!;
    const noun = isNounish(word) || NOUN_STARTS.has(word.is) || (at > from && NOUN_STARTS.has(words[at - 1]!.is));
    if (!noun || describing.has(word.is) || clausePrepositions.has(word.is)) break;
    if (at > from && NOUN_STARTS.has(word.is)) break;
    to = at;
  }
  return to;
}

/** "by everybody on the floor": what follows such a pronoun says who is meant. */
function withPlace(words: readonly Word[], agent: Agent): Agent {
  if (!INDEFINITE.has(words[agent.to]!.is) || !isOpen(words[agent.to + 1]) || !describing.has(words[agent.to + 1]!.is))
    return agent;
  const to = nounsFrom(words, agent.to + 2);
  return to < 0 || tellsTime(words[to]) ? agent : upTo(words, agent, to);
}

/** "by a rat the size of a router". */
function withMeasure(words: readonly Word[], agent: Agent): Agent {
  const [the, measure, of] = words.slice(agent.to + 1, agent.to + 4);
  if (the?.is !== 'the' || !isOpen(the) || !measures.has(measure?.is ?? '') || of?.is !== 'of') return agent;
  const to = nounsFrom(words, agent.to + 4);
  return to < 0 ? agent : upTo(words, agent, to);
}

/** "by a vendor who had never opened the box": a clause without a comma, up to the end of the sentence, that points at nothing else. */
function withClause(words: readonly Word[], agent: Agent): Agent {
  const who = words[agent.to + 1];
  if (!isOpen(who) || !/^whom?$/.test(who.is)) return agent;
  const rest = words.slice(agent.to + 2);
  const points = rest.some(
    ({ is, gap }) =>
      /\S/.test(gap) || OTHER_PRONOUN.test(is) || /^(?:and|but|or|by|when|while|after|before|because)$/.test(is),
  );
  return points || rest.length > LONGEST_CLAUSE ? agent : upTo(words, agent, words.length - 1);
}

/** The doer with the words that describe it, as far as they surely do. */
export function wholeAgent(words: readonly Word[], agent: Agent): Agent {
  const origin = withOrigin(words, agent);
  const described = origin === agent ? withMeasure(words, withPlace(words, agent)) : origin;
  return withClause(words, described);
}
