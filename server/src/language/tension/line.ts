import { OTHER_PARTIES, SERVED } from '../../data/blame.ts';
import { PERSON_NOUNS, TIME_NOUNS } from '../../data/persons.ts';
import type { Prose } from '../../model/story.ts';
import { onceForTeller, type Teller } from '../actors/telling.ts';
import { inOrder, type Told, told } from '../lessons/told.ts';
import { list } from '../words/clauseWords.ts';
import type { Part } from '../words/sentenceTokens.ts';

const served = list(SERVED);
const persons = new Set([...list(PERSON_NOUNS), ...list(OTHER_PARTIES)]);
const times = list(TIME_NOUNS);
/** Pronouns that stand for anybody or nobody keep their spelling, because they may deny what follows. */
const KEPT = /^(?:every|any|no|some)(?:body|one)$|^people$|^it$/;

const isName = ({ text, is }: Part, n: number): boolean =>
  n > 0 && /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(text) && is !== 'i' && !times.has(is);

function spell(part: Part, n: number): string {
  const { is } = part;
  if (is === '') return '_';
  const [head = '', tail] = is.split("'");
  const owner = tail === 's' ? "'s" : '';
  if (served.has(head)) return `C${owner}`;
  return !KEPT.test(head) && (persons.has(head) || isName(part, n)) ? `P${owner}` : is;
}

/**
 * A sentence as the patterns of tension read it: as it is told, with `P` for a person or a group by noun or name, and `C`
 * for those the work is made for. So no pattern holds a list of persons. Memoised by the prose, for the teller who asked last.
 */
export const lineOf = onceForTeller((prose: Prose, teller: Teller): Told => inOrder(told(prose, teller).all, spell));
