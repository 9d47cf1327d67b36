import { KEEP_NOUN, WITHOUT_OBJECT } from '../data/participles.ts';
import { list, NOUN_STARTS, SUBJECT_PRONOUNS, type Word } from './clauseWords.ts';
import { baseOf } from './verbs.ts';

/** Whether "'s" before a participle is "is" ("it's called a hub", a passive) or "has" ("she's called him"). */

const keepNoun = list(KEEP_NOUN);
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
  // "it's said that …", but "he's said that …".
  if (!person && (next.is === 'that' || keepsNoun(words[at]!))) return false;
  if (NOUN_STARTS.has(next.is) || SUBJECT_PRONOUNS.has(next.is)) return true;
  return person && (next.tags.has('Value') || next.tags.has('Plural'));
}

/**
 * The tagger reads "has" before every participle. After a pronoun it is "is", unless an object follows, the verb needs none
 * ("it's started"), or the object stands in front ("what he's written").
 */
export function readsAsIs(words: readonly Word[], has: number, at: number): boolean {
  const host = words[has - 1]?.is ?? '';
  if (!PRONOUN_HOSTS.has(host) || words[at]!.is === 'got') return false;
  const person = PERSONS.has(host);
  if (withoutObject.has(baseOf(words[at]!.is) ?? '') || hasObject(words, at, person)) return false;
  return !(person && /^(?:what|that|which|everything|anything|something)$/.test(words[has - 2]?.is ?? ''));
}
