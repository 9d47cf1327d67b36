import { BARE_PARTIES, BY_UNITS, DEADLINES, MANNERS } from '../../data/agents.ts';
import { TEAM_NOUNS } from '../../data/persons.ts';
import { PEOPLE } from '../../data/work.ts';
import type { Span } from '../../model/span.ts';
import {
  BE_FINITE,
  isAdverb,
  isNounish,
  list,
  NOUN_STARTS,
  SUBJECT_PRONOUNS,
  type Word,
} from '../words/clauseWords.ts';
import { isParticiple } from '../words/participleForms.ts';

/**
 * Who or what "by" names after a passive: `writer` ("by me"), `party` (a person, a team, a thing that acts), `deadline`
 * ("by Friday"), `means` ("by caching", "by hand"), `measure` ("by 40%").
 */
export type AgentKind = 'writer' | 'party' | 'deadline' | 'means' | 'measure';

export interface Agent extends Span {
  readonly kind: AgentKind;
  /** True of a party that holds the writer: "by us", "by my team". */
  readonly own: boolean;
  /** What follows "by". */
  readonly named: Span;
  /** Indexes of "by" and of the last word of the phrase. */
  readonly at: number;
  readonly to: number;
  /** Index of the last word before what describes it, where a phrase or a clause does. */
  readonly core?: number;
}

const deadlines = list(DEADLINES);
const manners = list(MANNERS);
const units = list(BY_UNITS);
const bareParties = list(BARE_PARTIES);
const people = list(PEOPLE);
const teamNouns = list(TEAM_NOUNS);
/** Words that the tagger may take for adjectives: "by a portal in front of …". */
const prepositions = list(
  'in on at over under against near behind before after from with without during by to into across about',
);
const OBJECT_PRONOUNS = list(
  'him her them us you it who whom everyone everybody someone somebody nobody anyone anybody',
);
const STOP = /[;:.!?]/;
const STOP_WORDS = list('that which who because when while until since although though if and but or so');

function kindOf(words: readonly Word[], by: number, to: number): AgentKind {
  const first = words[by + 1]!;
  // "two doctors of the clinic": the noun before "of" says what they are.
  const of = words.slice(by + 2, to).findIndex(({ is }) => is === 'of');
  const head = of < 0 ? to : by + 1 + of;
  const last = words[head]!;
  if (/^(?:me|myself)$/.test(first.is)) return 'writer';
  // "ranked by how likely each is", "sorted by whether it runs".
  if (/^(?:how|whether|what|where|when)$/.test(first.is)) return 'means';
  if (OBJECT_PRONOUNS.has(first.is)) return 'party';
  if (first.name) return 'party';
  if (manners.has(first.is) && to === by + 1) return 'means';
  if (bareParties.has(first.is) && to === by + 1) return 'party';
  if (first.tags.has('Gerund') || (first.is.endsWith('ing') && first.tags.has('Verb'))) return 'means';
  // "by the night shift".
  if (to > by + 1 && (people.has(last.is) || teamNouns.has(last.is) || /^shifts?$/.test(last.is))) return 'party';
  if (first.tags.has('Date') || words[to]!.tags.has('Date') || deadlines.has(last.is) || deadlines.has(first.is))
    return 'deadline';
  // "by the 1920s".
  if (/^\d{4}s?$/.test(last.is)) return 'deadline';
  if (isMeasure(words, by + 1, to)) return people.has(last.is) ? 'party' : 'measure';
  // "by the metre", "by the dozen".
  if (first.is === 'the' && to === by + 2 && units.has(last.is)) return 'measure';
  if (to === by + 1 && first.tags.has('Verb') && !bareParties.has(first.is)) return 'means';
  if (isBareNoun(words.slice(by + 1, head + 1))) return 'means';
  // "by the end of the job", but not "by the night guard".
  const at = words.slice(by + 1, to + 1).findIndex((word) => deadlines.has(word.is));
  return at >= 0 && at <= 2 && words[by + 2 + at]?.is === 'of' ? 'deadline' : 'party';
}

/** "by theme", "by error code", "by country and amount", "by careful tuning": without an article a noun in the singular tells how. */
const isBareNoun = (phrase: readonly Word[]): boolean =>
  !NOUN_STARTS.has(phrase[0]!.is) &&
  (phrase.at(-1)!.tags.has('Singular') || (phrase.length > 1 && phrase.at(-1)!.is.endsWith('ing'))) &&
  phrase.every(
    (word) => !word.tags.has('ProperNoun') && !word.name && !bareParties.has(word.is) && !people.has(word.is),
  );

const RELATES = /^(?:that|which|who)$/;
const DEFINES = /^(?:that|which|who|of|at|in|from|behind)$/;

/** "us", "our team", "the whole team"; but not "our platform team" nor "the team that owns billing". */
function isOwn(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]!;
  if (first.is === 'us') return from === to;
  const between = words.slice(from + 1, to);
  const next = words[to + 1];
  return (
    /^(?:my|our|the)$/.test(first.is) &&
    teamNouns.has(words[to]!.is) &&
    between.every(({ is }) => /^(?:whole|own|entire|small|little)$/.test(is)) &&
    !(next && /^\s*$/.test(next.gap) && (first.is === 'the' ? DEFINES : RELATES).test(next.is))
  );
}

const isMeasure = (words: readonly Word[], from: number, to: number): boolean => {
  const first = words[from]!;
  if (/^(?:half|\d.*)$/.test(first.is) || first.tags.has('Percent')) return true;
  if (first.tags.has('Value'))
    return (
      to === from ||
      /^(?:percent|points?|times|thirds|quarters|seconds?|minutes?|hours?|days?|weeks?|months?)$/.test(words[to]!.is)
    );
  return words
    .slice(from, to + 1)
    .some((word) => /^(?:factor|order|percent|third|quarter|margin|magnitude)$/.test(word.is));
};

/** "the lead and her deputy", but not "the lead and rolled out". */
const joinsNoun = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word) return false;
  if (NOUN_STARTS.has(word.is)) return !isVerbSoon(words, at);
  return isNounish(word) && !word.tags.has('Verb') && !isVerbSoon(words, at);
};

/** A verb within the next four words makes what stands there a clause of its own. */
const isVerbSoon = (words: readonly Word[], at: number): boolean => {
  for (let j = at + 1; j <= at + 4; j++) {
    const word = words[j];
    if (!word || /[,;:.!?]/.test(word.gap)) return false;
    if (word.tags.has('Verb') && !word.tags.has('Gerund')) return true;
  }
  return false;
};

const endsPhrase = (next: Word | undefined): boolean =>
  next === undefined || /[,;:.!?)]/.test(next.gap) || next.tags.has('Preposition') || next.is === 'and';

/** "an intern", "one retired physicist": a word that spells a verb too, behind the one that opens the phrase. */
const describesNext = (words: readonly Word[], at: number): boolean => {
  const [before, next] = [words[at - 1]!, words[at + 1]];
  if (/^(?:an?|the|my|our|your)$/.test(before.is) && words[at]!.tags.has('Infinitive')) return true;
  const opens = NOUN_STARTS.has(before.is) || before.tags.has('Value') || before.tags.has('Adjective');
  return opens && isParticiple(words[at]!.is) && next?.tags.has('Noun') === true && /^\s*$/.test(next.gap);
};

/** Walks right over one noun phrase, with "of" and "and" between nouns; gives the index of its last word, or -1. */
function phraseEnd(words: readonly Word[], from: number): number {
  const first = words[from];
  if (!first) return -1;
  if (
    !first.name &&
    (/^(?:me|myself)$/.test(first.is) || OBJECT_PRONOUNS.has(first.is) || SUBJECT_PRONOUNS.has(first.is)) &&
    !NOUN_STARTS.has(first.is) &&
    !(first.is === 'one' && words[from + 1]?.is === 'of') &&
    !(first.is === 'one' && words[from + 1] && (isNounish(words[from + 1]!) || describesNext(words, from + 1)))
  ) {
    return from;
  }
  let to = from;
  // "by hand", "by age": a bare word that spells a verb too.
  if (first.tags.has('Verb') && (manners.has(first.is) || endsPhrase(words[from + 1]))) return from;
  if (!isNounish(first) && !NOUN_STARTS.has(first.is) && !bareParties.has(first.is))
    return /^\d/.test(first.is) ? from : -1;
  for (let j = from + 1; j < words.length; j++) {
    const word = words[j]!;
    if (
      /[^\s'’-]/.test(word.gap) ||
      word.tags.has('Pronoun') ||
      (/^(?:last|next|every|each|all)$/.test(word.is) &&
        words[j + 1] !== undefined &&
        deadlines.has(words[j + 1]!.is)) ||
      word.tags.has('Date') !== words[j - 1]!.tags.has('Date')
    )
      break;
    const joins = word.is === 'of' || (word.is === 'and' && joinsNoun(words, j + 1));
    const noun =
      !prepositions.has(word.is) &&
      (isNounish(word) || describesNext(words, j)) &&
      !(word.tags.has('Determiner') && !/^(?:of|and)$/.test(words[j - 1]!.is));
    if (!joins && !noun) break;
    to = j;
  }
  return to;
}

const FARTHEST = 12;

/** Nouns that tell an act, and the prepositions that make an occasion of it: "after confirmation by", "on request by". */
const ACTION_NOUN = /(?:[ts]ion|ment|ance|approval|review|request|sign-off|audit|check|visit|report|complaint|tip)s?$/;
const OPENS_OCCASION = /^(?:after|before|during|following|on|upon|without|pending|until)$/;

/**
 * True where a verb between a participle and a "by" takes the doer for itself: "were retrained, the third was left by its
 * owners", "was added, keyed by the id". A chain of participles shares its doer: "was designed, built and tested by".
 */
function belongsElsewhere(between: readonly Word[]): boolean {
  if (between.some(({ is }) => BE_FINITE.has(is) || /^(?:has|have|had)$/.test(is))) return true;
  const last = between.at(-1);
  // "were archived after confirmation by the owners": the noun has a doer of its own.
  if (last && ACTION_NOUN.test(last.is) && between.some(({ is }) => OPENS_OCCASION.test(is))) return true;
  if (!last || !isParticiple(last.is)) return false;
  const isJoiner = ({ is }: Word): boolean => is === 'and' || is === 'or';
  return !(
    between.some(isJoiner) && between.every((word) => isParticiple(word.is) || isAdverb(word) || isJoiner(word))
  );
}

/** The "by" phrase that belongs to the participle at `participle`. */
export function agentAfter(words: readonly Word[], participle: number): Agent | undefined {
  for (let at = participle + 1; at <= participle + FARTHEST; at++) {
    const word = words[at];
    if (!word || STOP.test(word.gap) || (STOP_WORDS.has(word.is) && at > participle + 1)) return undefined;
    // "case by case", "step by step".
    if (word.is !== 'by' || word.name || words[at - 1]!.is === words[at + 1]?.is) continue;
    if (belongsElsewhere(words.slice(participle + 1, at))) return undefined;
    const to = phraseEnd(words, at + 1);
    if (to < 0) return undefined;
    const named = { start: words[at + 1]!.start, end: words[to]!.end };
    return {
      start: word.start,
      end: named.end,
      named,
      at,
      to,
      kind: kindOf(words, at, to),
      own: isOwn(words, at + 1, to),
    };
  }
  return undefined;
}
