import { EVERYDAY_PERSONS } from '../../data/persons.ts';
import { DEVICES, PEOPLE } from '../../data/work.ts';
import { list, type Word } from '../words/clauseWords.ts';

const devices = list(DEVICES);
const people = list(PEOPLE);
const personNouns = list(EVERYDAY_PERSONS);
const PERSONS = list(
  'i you he she we they who me him her us them everyone everybody someone somebody anyone anybody nobody',
);

/** People by a noun: one person or a group. */
export const isPeople = ({ is }: Word): boolean => people.has(is);

/** Somebody by a pronoun, a name or a noun that names no device too: what they are told to be is likelier a state than what a thing is. */
export const isSomebody = (word: Word): boolean =>
  !devices.has(word.is) &&
  (PERSONS.has(word.is) ||
    people.has(word.is) ||
    personNouns.has(word.is) ||
    word.tags.has('Actor') ||
    word.tags.has('Person'));
