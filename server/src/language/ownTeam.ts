import { OWN_TEAM_ADJECTIVES, OWN_TEAM_DETERMINERS, TEAM_NOUNS } from '../data/persons.ts';
import { list } from './clauseWords.ts';
import type { Part } from './sentenceTokens.ts';

const teamNouns = list(TEAM_NOUNS);
const owners = list(OWN_TEAM_DETERMINERS);
const adjectives = list(OWN_TEAM_ADJECTIVES);
/** In a story told in the third person the writer's team is theirs. */
const THIRD_OWNERS = list('her his their');
const SHARES = list('all both some most two three four five six many half each everyone everybody none several rest');

/** A noun phrase that means the writer's own team. */
export interface OwnTeam {
  /** Token index of its last word. */
  readonly to: number;
  /** It counts heads: "all of us", "half the team". */
  readonly counted: boolean;
}

/** "our whole team" from its first word; gives the index of the noun. */
function namedTeam(all: readonly Part[], from: number, third: boolean): number | undefined {
  const owner = all[from]?.is ?? '';
  if (!owners.has(owner) && !(third && THIRD_OWNERS.has(owner))) return undefined;
  let at = from + 1;
  while (adjectives.has(all[at]?.is ?? '')) at++;
  return teamNouns.has(all[at]?.is ?? '') ? at : undefined;
}

/**
 * The writer's own team by noun, where its phrase begins at token `from`: "the team", "my squad", "all of us", "everyone on
 * the team", "the rest of my group". `third`: "her team" is the writer's too. Undefined for anybody else's team.
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
