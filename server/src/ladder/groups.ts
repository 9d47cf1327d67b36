/** Finds the groups of people that a sentence names. */
import {
  COMPANY_NOUNS,
  FOLK_NOUNS,
  INDUSTRY_WORDS,
  MANY_PERSONS,
  MANY_TEAMS,
  MANY_UNITS,
  ORGANISATION_NOUNS,
  OTHER_PERSONS,
  OUTSIDERS,
  PARTY_NAMES,
  type Reach,
  SEVERAL_PERSONS,
  TEAM_NOUNS,
  TRADE_PERSONS,
  UNIT_NOUNS,
} from '../data/reach.ts';
import { list } from '../language/words/clauseWords.ts';
import type { Part } from '../language/words/sentenceTokens.ts';
import { countAt, type Group } from './reach.ts';

const teamNouns = list(TEAM_NOUNS);
const folkNouns = list(FOLK_NOUNS);
const unitNouns = list(UNIT_NOUNS);
const organisations = list(ORGANISATION_NOUNS);
const companies = list(COMPANY_NOUNS);
const outsiders = list(OUTSIDERS);
const industry = list(INDUSTRY_WORDS);
const tradePersons = list(TRADE_PERSONS);
const otherPersons = list(OTHER_PERSONS);
const parties = list(PARTY_NAMES);

const OWN = list('my our us ourselves');
const POINTS = list('the another one a an other that this next their his her');
/** "Our team lead" is a person. */
const LEADERS = list('lead leader manager head');
const TOTAL = list('every each any');
const WHOLE = list('whole entire all across throughout over rest');

const reachOfTeams = (count: number): Reach => (count >= MANY_TEAMS ? 'organisation' : count >= 2 ? 'teams' : 'team');
const reachOfUnits = (count: number): Reach => (count >= MANY_UNITS ? 'organisation' : 'teams');
const reachOfPersons = (count: number): Reach | undefined =>
  count >= MANY_PERSONS ? 'organisation' : count >= SEVERAL_PERSONS ? 'teams' : undefined;

/** "Five teams", "all 60 squads", "nine business domains", "300 engineers": a count and its noun at most three words on. */
function counted(all: readonly Part[], at: number): Group | undefined {
  const count = countAt(all, at);
  if (count === undefined) return undefined;
  // "All eight", "all of the 14", "the other four": the second number is the one that counts.
  let [number, end, exact] = [count, at + 1, false];
  for (let next = at + 1; next <= at + 5 && next < all.length; next++) {
    const { kind } = all[next]!;
    const lower = all[next]!.lower.replace(/'s?$/, '');
    if (kind === 'mark' || /^(?:in|on|at|for|from|with|and|to|by|is|was|were|are|have|had|has)$/.test(lower))
      return undefined;
    const another = countAt(all, next);
    if (another !== undefined) {
      exact = true;
      const tens = next === at + 1 && number >= 20 && number % 10 === 0 && another < 10;
      if (tens) number += another;
      else if (!/^(?:other|different|all|each|most|many|various)$/.test(lower)) number = another;
      continue;
    }
    end = next + 1;
    const everyone = all[at]!.lower === 'all' && !exact;
    const group = (reach: Reach | undefined): Group | undefined => reach && { reach, from: at, to: end, count: number };
    if (/^(?:my|our)$/.test(lower)) return undefined;
    if (teamNouns.has(lower) && lower.endsWith('s')) return group(everyone ? 'organisation' : reachOfTeams(number));
    if (/^(?:team|tech|squad)$/.test(all[next - 1]?.lower ?? '') && /^(?:leads|heads|managers|directors)$/.test(lower))
      return group(reachOfTeams(number));
    if ((unitNouns.has(lower) && /(?:s|ies)$/.test(lower)) || (lower === 'lines' && all[next - 1]?.lower === 'product'))
      return group(reachOfUnits(number));
    if (lower === 'groups') return group(reachOfTeams(number));
    if (/^(?:repositories|repos)$/.test(lower)) return group(everyone ? 'organisation' : reachOfTeams(number));
    if (otherPersons.has(lower)) return group(number >= SEVERAL_PERSONS ? 'teams' : undefined);
    if (tradePersons.has(lower)) return group(reachOfPersons(number));
    if (
      outsiders.has(lower) &&
      /s$/.test(lower) &&
      !/^(?:labs|projects|hospitals|operators|studios|maintainers)$/.test(lower)
    )
      return group('industry');
  }
  return undefined;
}

/** "Every team", "each squad"; "every engineer" is the organisation. */
function total(all: readonly Part[], at: number): Group | undefined {
  if (!TOTAL.has(all[at]!.lower)) return undefined;
  for (let next = at + 1; next <= at + 3 && next < all.length; next++) {
    const lower = all[next]!.lower.replace(/'s$/, '');
    if (all[next]!.kind === 'mark') return undefined;
    const to = next + 1;
    if (teamNouns.has(lower)) return { reach: all[at]!.lower === 'every' ? 'organisation' : 'teams', from: at, to };
    if (unitNouns.has(lower)) return { reach: 'organisation', from: at, to };
    if (/^(?:engineer|developer|repository|repo)$/.test(lower)) return { reach: 'organisation', from: at, to };
  }
  return undefined;
}

/** The noun at a place without its "'s"; "it" is none unless it is the trade. */
const nounAt = (all: readonly Part[], at: number): string => {
  const { lower, text } = all[at]!;
  return lower === 'it' && text !== 'IT' ? '' : lower.replace(/'s$/, '');
};

/** "The whole company", "all of engineering", "across the organisation", "company-wide". */
function whole(all: readonly Part[], at: number): Group | undefined {
  const { lower } = all[at]!;
  const bare = nounAt(all, at);
  const after = all[at + 1]?.lower;
  if ((companies.has(bare) || organisations.has(bare)) && after === 'wide')
    return { reach: companies.has(bare) ? 'company' : 'organisation', from: at, to: at + 2 };
  if (lower === 'companywide' || lower === 'orgwide') return { reach: 'organisation', from: at, to: at + 1 };
  if (WHOLE.has(lower)) {
    for (let next = at + 1; next <= at + 5 && next < all.length; next++) {
      const word = nounAt(all, next);
      if (all[next]!.kind === 'mark') return undefined;
      if (companies.has(word) && word !== 'group') return { reach: 'company', from: at, to: next + 1 };
      if (organisations.has(word)) return { reach: 'organisation', from: at, to: next + 1 };
      if (!/^(?:of|the|our|its|this|a)$/.test(word) && next > at + 3) return undefined;
    }
  }
  if (lower === 'the' && after) {
    const noun = after.replace(/'s$/, '');
    const before = all[at - 1]?.lower;
    const setting = before === 'at' || before === 'outside';
    if (
      /^(?:company|firm|enterprise|organisation|organization)$/.test(noun) &&
      !setting &&
      all[at + 2]?.lower !== 'wiki'
    )
      return { reach: noun.startsWith('org') ? 'organisation' : 'company', from: at, to: at + 2 };
    if (/^(?:department|division)$/.test(noun) && !setting) return { reach: 'organisation', from: at, to: at + 2 };
  }
  return undefined;
}

/** "Other companies", "upstream", "outside the company", "the working group of the IETF". */
function outside(all: readonly Part[], at: number): Group | undefined {
  const { lower } = all[at]!;
  const group = (to: number): Group => ({ reach: 'industry', from: at, to });
  if (
    /^(?:vendor|supplier|manufacturer|maintainers|maker)(?:'s)?$/.test(lower) &&
    [all[at - 1], all[at - 2]].some((word) => /^(?:the|our)$/.test(word?.lower ?? ''))
  )
    return group(at + 1);
  if (industry.has(lower.replace(/'s$/, ''))) return group(at + 1);
  if (lower === 'outside') {
    const noun = all.slice(at + 1, at + 4).findIndex(({ lower: word }) => companies.has(word));
    return noun < 0 ? undefined : group(at + 2 + noun);
  }
  if (/^(?:other|rival|competing|several|many)$/.test(lower))
    for (let next = at + 1; next <= at + 2; next++) if (outsiders.has(all[next]?.lower ?? '')) return group(next + 1);
  if (lower === 'open' && /^(?:source|sourced)$/.test(all[at + 1]?.lower ?? '')) return group(at + 2);
  if (
    /^(?:standards|standard's|working|standardisation|standardization|industry)$/.test(lower) &&
    /^(?:body|committee|group|alliance|board)$/.test(all[at + 1]?.lower ?? '')
  )
    return group(at + 2);
  return undefined;
}

/** "My team", "our own squad", "the team", "us". */
function own(all: readonly Part[], at: number): Group | undefined {
  const { lower } = all[at]!;
  if (/^(?:us|ourselves)$/.test(lower)) return { reach: 'own', from: at, to: at + 1 };
  const noun = (word: string | undefined) =>
    word !== undefined && (teamNouns.has(word) || /^(?:group|department)$/.test(word)) && !/[^s]s$/.test(word);
  if (OWN.has(lower))
    for (let next = at + 1; next <= at + 4 && next < all.length; next++) {
      const word = all[next]!.lower.replace(/'s$/, '');
      if (all[next]!.kind === 'mark') return undefined;
      if (noun(word) && !LEADERS.has(all[next + 1]?.lower ?? '')) return { reach: 'own', from: at, to: next + 1 };
    }
  const after = all[at + 1]?.lower.replace(/'s$/, '');
  if (lower === 'the' && noun(after) && !/^(?:guild|chapter)$/.test(after!) && !LEADERS.has(all[at + 2]?.lower ?? ''))
    return { reach: 'own', from: at, to: at + 2 };
  return undefined;
}

/** "The billing folks", "another team", "the network group next to ours". */
function named(all: readonly Part[], at: number): Group | undefined {
  const { lower } = all[at]!;
  if (/^(?:another|neighbouring|neighboring|adjacent|sister)$/.test(lower))
    for (let next = at + 1; next <= at + 2; next++) {
      const noun = all[next]?.lower.replace(/'s$/, '') ?? '';
      if (teamNouns.has(noun) || unitNouns.has(noun) || noun === 'group')
        return { reach: 'team', from: at, to: next + 1 };
    }
  if (/^(?:a|one)$/.test(lower) && /^(?:team|group|squad)$/.test(all[at + 1]?.lower ?? ''))
    return { reach: 'team', from: at, to: at + 2 };
  if (!POINTS.has(lower) || (lower === 'that' && POINTS.has(all[at + 1]?.lower ?? ''))) return undefined;
  for (let next = at + 1; next <= at + 5 && next < all.length; next++) {
    const word = all[next]!.lower.replace(/'s$/, '');
    if (all[next]!.kind === 'mark' || /^(?:of|in|on|at|for|from|with|and|to|by|is|was|were|are|i)$/.test(word))
      return undefined;
    if (countAt(all, next) !== undefined || /^(?:the|my|our|whole|entire)$/.test(word)) return undefined;
    const beyond = outside(all, next);
    if (beyond) return { reach: beyond.reach, from: at, to: beyond.to };
    // "A lab copy": the room, not those who work in it.
    if (/^an?$/.test(lower) && /^(?:lab|desk|cell|pod|chapter)$/.test(word)) return undefined;
    // A name with a capital inside is a product's: its people are outside.
    const reach = all.slice(at, next).some(({ text }) => /\p{Lu}\p{Ll}+\p{Lu}/u.test(text)) ? 'industry' : 'team';
    if (next > at + 1 && (teamNouns.has(word) || folkNouns.has(word))) return { reach, from: at, to: next + 1 };
  }
  return undefined;
}

/** "Encoder and billing", "payments, search and the feed": parts of the company by their names alone. */
function listed(all: readonly Part[], at: number): Group | undefined {
  if (!parties.has(all[at]!.lower)) return undefined;
  let [end, count] = [at + 1, 1];
  for (let next = at + 1; next < all.length && next <= end + 4; next++) {
    const { lower, text } = all[next]!;
    if (parties.has(lower)) {
      count++;
      end = next + 1;
    } else if (!/^(?:and|the|customer|order|team|folks)$/.test(lower) && text !== ',') {
      // "Finance, sales and stores each …": the last of them may have any name.
      const last = all[next - 1]!.lower === 'and' && /^(?:each|all|both)$/.test(all[next + 1]?.lower ?? '');
      if (!last) break;
      count++;
      end = next + 1;
      break;
    }
  }
  return count < 2 ? undefined : { reach: reachOfTeams(count), from: at, to: end };
}

/** The groups of people in a sentence, in order; none lies inside another. Memoised by its words. */
export function groupsIn(all: readonly Part[]): readonly Group[] {
  const read = known.get(all);
  if (read) return read;
  const found = readGroups(all);
  known.set(all, found);
  return found;
}

const known = new WeakMap<readonly Part[], readonly Group[]>();

function readGroups(all: readonly Part[]): readonly Group[] {
  const found: Group[] = [];
  for (let at = 0; at < all.length; at++) {
    const group =
      outside(all, at) ??
      counted(all, at) ??
      total(all, at) ??
      whole(all, at) ??
      own(all, at) ??
      listed(all, at) ??
      named(all, at);
    if (!group) continue;
    found.push(group);
    at = group.to - 1;
  }
  return joinedTeams(all, found);
}

/** "The web team and the app team": two that are joined are several. */
function joinedTeams(all: readonly Part[], groups: readonly Group[]): readonly Group[] {
  const result: Group[] = [];
  for (const group of groups) {
    const last = result.at(-1);
    const between = last ? all.slice(last.to, group.from) : [];
    const joined =
      between.length > 0 && between.length < 4 && between.every(({ lower }) => /^(?:,|and|the|both)$/.test(lower));
    if (last && joined && group.reach === 'team' && (last.reach === 'team' || last.reach === 'teams'))
      result[result.length - 1] = { reach: 'teams', from: last.from, to: group.to };
    else result.push(group);
  }
  return result;
}
