import { KEEP_NOUN, NAMING_OR_GIVING, WITHOUT_OBJECT } from '../../data/participles.ts';
import { isTime, list, NOUN_STARTS, SUBJECT_PRONOUNS, type Word } from '../words/clauseWords.ts';
import { baseOf } from '../words/verbs.ts';

/** Whether "'s" before a participle is "is" ("it's called a hub", a passive) or "has" ("she's called him"). */

const keepNoun = list(KEEP_NOUN);
const namingOrGiving = list(NAMING_OR_GIVING);
const withoutObject = list(WITHOUT_OBJECT);

/** True of a participle that a noun can follow as its second object or as a name: "given access", "called the hub". */
export const keepsNoun = (word: Word): boolean => keepNoun.has(baseOf(word.is) ?? '');

const PRONOUN_HOSTS = list(
  'it that this what who which there he she everything something nothing everyone where here how',
);
const PERSONS = list('he she who everyone');
const OBJECTS = list('me him us them');

/** True where the object of an active verb follows: "'s written six novels", "'s told them". */
function hasObject(words: readonly Word[], at: number, person: boolean): boolean {
  const next = words[at + 1];
  if (!next || !/^\s+$/.test(next.gap)) return false;
  if (OBJECTS.has(next.is)) return true;
  // "it's taken three years", but "it's done every year".
  if (/^(?:took|taken|cost)$/.test(words[at]!.is) && (next.tags.has('Value') || isTime(next) || isTime(words[at + 2])))
    return true;
  if (isTime(next) || isTime(words[at + 2])) return false;
  // "it's said that …", but "he's said that …".
  if (!person && (next.is === 'that' || namingOrGiving.has(baseOf(words[at]!.is) ?? ''))) return false;
  if (NOUN_STARTS.has(next.is) || SUBJECT_PRONOUNS.has(next.is)) return true;
  // "it's kept perfect time".
  if (next.tags.has('Adjective') && words[at + 2]?.tags.has('Noun') && words[at + 2]!.gap.trim() === '') return true;
  return person && (next.tags.has('Value') || next.tags.has('Plural'));
}

/**
 * The tagger reads "has" before most participles, and "is" before those it takes for an adjective or a noun. After a pronoun it is "is", unless an object follows, the verb needs none
 * ("it's started"), or the object stands in front ("what he's written").
 */
export function readsAsIs(words: readonly Word[], has: number, at: number): boolean {
  const host = words[has - 1]?.is ?? '';
  if (words[at]!.is === 'got' || (words[has]!.is === 'has' && !PRONOUN_HOSTS.has(host))) return false;
  const person = PERSONS.has(host);
  if (withoutObject.has(baseOf(words[at]!.is) ?? '') || hasObject(words, at, person)) return false;
  return !(person && /^(?:what|that|which|everything|anything|something)$/.test(words[has - 2]?.is ?? ''));
}
