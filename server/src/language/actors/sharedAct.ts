import { MUTUAL_VERBS, PERSON_NOUNS } from '../../data/persons.ts';
import { isEdge, isJoiner, REACH } from '../clauses/edges.ts';
import type { Place } from '../clauses/place.ts';
import type { VerbGroup } from '../clauses/verbGroup.ts';
import { list } from '../words/clauseWords.ts';
import type { Part } from '../words/sentenceTokens.ts';
import { formsOf } from '../words/verbs.ts';
import { holdsEvent } from './teamEvent.ts';

/** Where "we" acts and hides nothing: two who dealt with each other, or what the writer tells of their part right behind. */

const mutual = formsOf(list(MUTUAL_VERBS));
const persons = list(PERSON_NOUNS);
const ONE = list('he she him her his hers');

/** "We met in the middle, and I wrote it down": the writer's part follows what was dealt with. */
function goesOnWithI(all: readonly Part[], at: number): boolean {
  for (let j = at + 1; j + 1 < all.length && j < at + REACH && !/^[.;:!?]$/.test(all[j]!.text); j++)
    if (isJoiner(all[j]!) && all[j + 1]!.is.split("'")[0] === 'i') return true;
  return false;
}

/** "We settled it with a spike: I …": the writer's part stands right behind the colon. */
function tellsOwnPart(all: readonly Part[], at: number): boolean {
  for (let j = at + 1; j + 1 < all.length && j < at + REACH; j++) {
    if (isEdge(all, j) && all[j]!.text !== ',') return all[j]!.text === ':' && all[j + 1]!.is.split("'")[0] === 'i';
  }
  return false;
}

/** "I rang the maintainer and we …": the clause before the joiner has named who else is meant. */
function namesOther(all: readonly Part[], at: number): boolean {
  let joiner = at - 1;
  if (all[joiner]?.is === 'then') joiner--;
  if (joiner < 1 || !(isJoiner(all[joiner]!) || all[joiner]!.text === ',')) return false;
  for (let j = joiner - 1; j >= 0 && j > at - REACH; j--) {
    const part = all[j]!;
    if (/^[.;:!?]$/.test(part.text)) return false;
    const named = j > 0 && /^\p{Lu}\p{Ll}/u.test(part.text) && !part.is.startsWith("i'");
    if (ONE.has(part.is) || (persons.has(part.is) && !/[^s]s$/.test(part.is)) || named) return true;
  }
  return false;
}

function isMutual(all: readonly Part[], { main, auxiliaries }: VerbGroup): boolean {
  if (main === undefined) return false;
  const through = /^(?:through|over)$/.test(all[main + 1]?.is ?? '') && /^(?:went|go|walked|ran)$/.test(all[main]!.is);
  if (through || mutual.has(all[main]!.is) || (auxiliaries.length > 0 && holdsEvent(all, main))) return true;
  for (let j = main + 1; j < all.length && j < main + REACH && !isEdge(all, j) && !isJoiner(all[j]!); j++)
    if (all[j]!.is === 'together') return true;
  return false;
}

/** True where the act of "we" at `at` leaves no doubt about the writer's part. */
export const isShared = (all: readonly Part[], at: number, { joined }: Place, group: VerbGroup): boolean =>
  tellsOwnPart(all, at) || (!joined && isMutual(all, group) && (namesOther(all, at) || goesOnWithI(all, at)));
