import {
  ANNOUNCING,
  ANNOUNCING_BEFORE_TO,
  BARE_INFINITIVE_AFTER,
  MADE_NOUNS,
  PASSIVE_ONLY_BEFORE_TO,
} from '../../data/rewrite.ts';
import type { Edit } from '../../model/finding.ts';
import { span } from '../../model/span.ts';
import type { Passive } from '../passives/passives.ts';
import type { Subject } from '../passives/subjects.ts';
import { list, type Word } from '../words/clauseWords.ts';
import { baseOf } from '../words/verbs.ts';

/** The clause or the infinitive that follows a passive verb, and what becomes of it in the active voice. */

const announcing = list(ANNOUNCING);
const toAnnouncing = list(ANNOUNCING_BEFORE_TO);
const passiveOnly = list(PASSIVE_ONLY_BEFORE_TO);
const bareInfinitive = list(BARE_INFINITIVE_AFTER);
const madeNouns = list(MADE_NOUNS);

/** "It was found that …", also with a particle or the doer before the clause: the words end at `last`. */
export function isAnnounced(words: readonly Word[], subject: Subject, at: number, last: number): boolean {
  // "It was decided not to", "never to".
  const begins = /^(?:not|never|only|instead)$/.test(words[last + 1]?.is ?? '') ? last + 2 : last + 1;
  const next = words[begins]?.is ?? '';
  if (words[subject.from]!.is !== 'it') return false;
  if (/^(?:that|whether)$/.test(next)) return true;
  const base = baseOf(words[at]!.is) ?? '';
  const clause =
    /^(?:how|which|what|why)$/.test(next) ||
    (next === 'to' && toAnnouncing.has(base) && words[begins + 1]?.tags.has('Infinitive') === true);
  return clause && announcing.has(base);
}

/**
 * What becomes of a "to" behind the verb. It goes after verbs of seeing ("saw it jump"), and stays after most others. After
 * "made" it stays where it tells the purpose of a noun in "-ment" and the like; elsewhere somebody may be made to act.
 */
export function infinitiveEdits({ words, at, subject }: Passive, tail: number): readonly Edit[] | undefined {
  const [to, verb] = [words[tail + 1], words[tail + 2]];
  const base = baseOf(words[at]!.is) ?? '';
  if (to?.is !== 'to' || !verb?.tags.has('Infinitive')) return [];
  if (passiveOnly.has(base)) return undefined;
  const head = words[subject?.head ?? subject?.to ?? -1]?.is.replace(/s$/, '') ?? '';
  if (base === 'make') return madeNouns.has(head) || /(?:ment|ion|al)$/.test(head) ? [] : undefined;
  if (!bareInfinitive.has(base)) return [];
  return /^(?:be|have)$/.test(verb.is) ? undefined : [{ span: span(to.start, verb.start), insert: [] }];
}
