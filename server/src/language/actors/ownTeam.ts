import {
  OTHER_TRADES,
  OWN_TEAM_ADJECTIVES,
  OWN_TEAM_DETERMINERS,
  TEAM_MEMBERS,
  TEAM_NOUNS,
} from '../../data/persons.ts';
import { list } from '../words/clauseWords.ts';
import { DETERMINERS, type Part } from '../words/sentenceTokens.ts';

const teamNouns = list(TEAM_NOUNS);
const members = list(TEAM_MEMBERS);
const otherTrades = list(OTHER_TRADES);
const owners = list(OWN_TEAM_DETERMINERS);
const adjectives = list(OWN_TEAM_ADJECTIVES);
/** In a story told in the third person the writer's team is theirs. */
const THIRD_OWNERS = list('her his their');
const SHARES = list('all both half some most two three four five six many each everyone everybody none several rest');
/** Words between "our" and the members, "and" included: "our QA and design people". */
const LONGEST = 5;

/** A noun phrase that means the writer's own team. */
export interface OwnTeam {
  /** Token index of its last word. */
  readonly to: number;
  /** It counts heads: "all of us", "half the team". */
  readonly counted: boolean;
}

/** A word that stands only in a phrase for the team, so that a sentence without one needs no look at its words. */
export const NAMES_TEAM = new RegExp(`\\b(?:${[...teamNouns, ...members].join('|')})\\b`, 'i');

/** "our whole team" from its first word; gives the index of the noun. */
function namedTeam(all: readonly Part[], from: number, third: boolean): number | undefined {
  const owner = all[from]?.is ?? '';
  const theirs = third && THIRD_OWNERS.has(owner);
  if (!owners.has(owner) && !theirs) return undefined;
  let at = from + 1;
  while (adjectives.has(all[at]?.is ?? '')) at++;
  if (teamNouns.has(all[at]?.is ?? '')) return overCount(all, at);
  return theirs || /^(?:our|my)$/.test(owner) ? membersFrom(all, from + 1) : undefined;
}

/** "our group of five" */
const overCount = (all: readonly Part[], at: number): number => {
  const count = all[at + 2];
  return all[at + 1]?.is === 'of' && count && (count.kind === 'number' || DETERMINERS.has(count.is)) ? at + 2 : at;
};

/** "backend engineers", "designers and developers": the last noun of a phrase for members of the team. */
function membersFrom(all: readonly Part[], from: number): number | undefined {
  let found: number | undefined;
  for (let at = from; at < from + LONGEST && at < all.length; at++) {
    const { is, text, kind, joined } = all[at]!;
    // "our on-call folks"
    if (text === '-' && joined) continue;
    if (kind !== 'word') break;
    if (otherTrades.has(is)) return undefined;
    if (members.has(is)) found = at;
    else if (found !== undefined && !/^(?:and|&)$/.test(is)) break;
  }
  return found;
}

/**
 * The writer's own team by noun, where its phrase begins at token `from`: "the team", "my squad", "our developers", "all of us",
 * "everyone on the team", "the rest of my group". `third`: "her team" is the writer's too. Undefined for anybody else's team.
 */
export function ownTeam(all: readonly Part[], from: number, third = false): OwnTeam | undefined {
  const share = all[from]?.is === 'the' ? from + 1 : from;
  if (!SHARES.has(all[share]?.is ?? '')) {
    const to = namedTeam(all, from, third);
    return to === undefined ? undefined : { to, counted: false };
  }
  const at = /^(?:of|on|in)$/.test(all[share + 1]?.is ?? '') ? share + 2 : share + 1;
  const to = all[at]?.is === 'us' && at === share + 2 ? at : namedTeam(all, at, third);
  return to === undefined ? undefined : { to, counted: true };
}
