import {
  BECOMING_VERBS,
  BEING_VERBS,
  COLLECTIVE_STATES,
  DIFFERING,
  FORMATIONS,
  FORMING_VERBS,
  GROUPS,
  PLACES,
  STATIVE_VERBS,
} from '../../data/severalDoers.ts';
import type { Clause } from '../actors/persons.ts';
import { isParticipial } from '../clauses/verbGroup.ts';
import { list } from '../words/clauseWords.ts';
import { BE, HAVE, type Part, withoutNot } from '../words/sentenceTokens.ts';
import { formsOf } from '../words/verbs.ts';
import {
  isCount,
  isGroupNoun,
  isPersons,
  isPluralPhrase,
  looksPlural,
  namesPartner,
  PREPOSITIONS,
  phraseFrom,
  skipAdverbs,
} from './pluralPhrase.ts';

/** What the doers are, have or are in, where one person can be, have or be in one such thing only. */

const becoming = formsOf(list(BECOMING_VERBS));
const forming = formsOf(list(FORMING_VERBS));
const stative = formsOf(list(STATIVE_VERBS));
const being = formsOf(list(BEING_VERBS));
const formations = list(FORMATIONS);
const collectiveStates = list(COLLECTIVE_STATES);
const differing = list(DIFFERING);
const places = list(PLACES);
const groups = list(GROUPS);

/** "pairs", "other teams". */
const isGroup = (all: readonly Part[], from: number): boolean => {
  const { head, words } = phraseFrom(all, from);
  return head !== undefined && looksPlural(head) && (groups.has(head.is) || words.some(({ is }) => is === 'other'));
};

/** "opposite views", "from different companies". */
function namesDifferent(all: readonly Part[], from: number): boolean {
  for (let at = from; at < from + 6 && all[at]?.kind === 'word'; at++)
    if (differing.has(all[at]!.is) && all.slice(at + 1, at + 4).some(looksPlural)) return true;
  return false;
}

/** "in three countries", "four languages": one person is in one place at a time. */
function namesPlaces(all: readonly Part[], from: number): boolean {
  // "flew in from four cities".
  const at = all[from]?.is === 'in' && PREPOSITIONS.has(all[from + 1]?.is ?? '') ? from + 1 : from;
  const { words } = phraseFrom(all, PREPOSITIONS.has(all[at]?.is ?? '') ? at + 1 : at);
  return isCount(words[0]) && words.some(({ is }) => places.has(is));
}

/** Whether `be` or `have` is the verb itself, so that what follows tells what the subject is or has. */
export function ownVerb({ group }: Clause, all: readonly Part[]): 'be' | 'have' | undefined {
  const { auxiliaries, contracted, main } = group;
  if (main === undefined || (isParticipial(all[main]!.is) && !differing.has(all[main]!.is))) return undefined;
  const last = withoutNot(all[auxiliaries.at(-1) ?? -1]?.is ?? '');
  if (BE.has(last) || last === 'been' || last === 'be' || (contracted === 're' && auxiliaries.length === 0))
    return 'be';
  return HAVE.has(last) ? 'have' : undefined;
}

/** "were three engineers", "were understaffed", "were down to two", "became friends". */
export function complementIsPlural(all: readonly Part[], act: Clause): boolean {
  const { main } = act.group;
  if (main === undefined) return false;
  const last = withoutNot(all[act.group.auxiliaries.at(-1) ?? -1]?.is ?? '');
  const passive = BE.has(last) || last === 'been';
  if (passive && collectiveStates.has(all[main]!.is)) return true;
  if (ownVerb(act, all) === 'be') {
    if (/^(?:down|up)$/.test(all[main]!.is) && all[main + 1]?.is === 'to') {
      const left = phraseFrom(all, main + 2).words;
      return isCount(left[0]) && (left.length === 1 || left.some(isPersons));
    }
    if (/^(?:short|low)$/.test(all[main]!.is) && all[main + 1]?.is === 'of')
      return phraseFrom(all, main + 2).words.some(isPersons);
    const { words } = phraseFrom(all, main);
    const of = all.indexOf(words.at(-1)!) + 1;
    // "a company of nine".
    if (of > 0 && all[of]?.is === 'of' && isCount(all[of + 1]) && all[of + 2]?.kind !== 'word') return true;
    return isPluralPhrase(all, main);
  }
  if (forming.has(all[main]!.is) && !namesPartner(all, main)) {
    const { head } = phraseFrom(all, main + 1);
    return head !== undefined && (isGroupNoun(head) || formations.has(head.is));
  }
  if (!becoming.has(all[main]!.is)) return false;
  return isPluralPhrase(all, all[main + 1]?.is === 'up' ? main + 2 : main + 1);
}

/** "were hired as contractors", "felt like outsiders": no object stands between. */
function areLikeSeveral(all: readonly Part[], verb: number): boolean {
  const particle = /^(?:up|down|out|on|in|off|back|home)$/.test(all[verb + 1]?.is ?? '');
  const at = skipAdverbs(all, verb + (particle ? 2 : 1));
  return /^(?:as|like)$/.test(all[at]?.is ?? '') && isPluralPhrase(all, at + 1);
}

/** "were on opposite shifts", "were sent to different sites", "had different managers". */
export function complementDiffers(all: readonly Part[], act: Clause): boolean {
  const { auxiliaries, main } = act.group;
  if (main === undefined) return false;
  const own = ownVerb(act, all);
  if (own) return namesDifferent(all, main) || (own === 'be' && namesPlaces(all, main));
  const passive = BE.has(withoutNot(all[auxiliaries.at(-1) ?? -1]?.is ?? ''));
  if (!passive || !PREPOSITIONS.has(all[main + 1]?.is ?? '')) return false;
  return namesDifferent(all, main + 1) || namesPlaces(all, main + 1) || isGroup(all, main + 2);
}

/** "held opposite views", "came from five companies", "volunteered as testers": what follows the verb at `verb`. */
export function followedByDiffering(all: readonly Part[], verb: number): boolean {
  const { is } = all[verb]!;
  const next = skipAdverbs(all, verb + 1);
  if (stative.has(is) && namesDifferent(all, next)) return true;
  return (being.has(is) && namesPlaces(all, next)) || areLikeSeveral(all, verb);
}
