import type { Edit } from '../../model/finding.ts';
import { AUXILIARIES, byWord, list, type Word } from '../words/clauseWords.ts';
import { agreeing, baseOf, gerund, type Person, pastOfParticiple, thirdPerson } from '../words/verbs.ts';
import { agreeingRaising, isModalNeed, isRaising } from './whole.ts';

/** The new subject, and what it demands of its verb. */
export interface Doer {
  readonly text: Edit['insert'];
  readonly person: Person;
}

export type VerbForm = 'past' | 'present' | 'base' | 'participle' | 'gerund';

/** The form the main verb takes over from the "be" or "get" that goes. */
const FORM_OF = byWord<VerbForm>({
  was: 'past',
  were: 'past',
  got: 'past',
  am: 'present',
  is: 'present',
  are: 'present',
  gets: 'present',
  be: 'base',
  get: 'base',
  been: 'participle',
  gotten: 'participle',
  being: 'gerund',
  getting: 'gerund',
});

/** A participle as `form` of its verb. Undefined where the verb's forms are not known. */
export function verbIn(form: VerbForm, participle: string, person: Person): string | undefined {
  if (form === 'participle') return participle;
  if (form === 'past') return pastOfParticiple(participle);
  const base = baseOf(participle);
  if (base === undefined || form === 'base') return base;
  if (form === 'gerund') return gerund(base);
  return person === 'singular' ? thirdPerson(base) : base;
}

/** Subjects that take a contraction on: "I've"; "the carrier'd" is none. */
const PRONOUNS = list('I you he she it we they');

const NEGATED = byWord({ will: "won't", can: "can't", shall: "shan't" });
const GLUED = byWord({
  have: "'ve",
  has: "'s",
  had: "'d",
  would: "'d",
  will: "'ll",
  am: "'m",
  are: "'re",
  is: "'s",
});

interface Group {
  readonly text: string;
  /** What the subject takes on where the auxiliary was contracted: "'ve" of "it's been". */
  readonly glued?: string;
}

const agree = (auxiliary: string, person: Person): string => {
  if (isRaising(auxiliary)) return agreeingRaising(auxiliary, person);
  const pair = { is: 'are', am: 'are', was: 'were', has: 'have', does: 'do' }[auxiliary] ?? auxiliary;
  return agreeing(pair, person) ?? auxiliary;
};

/** "n't", and not the "not" of "cannot". */
const isShort = (words: readonly Word[], not: Word): boolean => {
  const host = words[words.indexOf(not) - 1];
  return not.end === not.start && !(host?.is === 'can' && host.end - host.start === 'cannot'.length);
};

/** "not" or "n't" behind an auxiliary; "am" has no contraction. */
function negate(auxiliary: string, short: boolean): string {
  if (auxiliary === 'can' && !short) return 'cannot';
  if (!short || auxiliary === 'am' || auxiliary === 'may') return `${auxiliary} not`;
  return NEGATED.get(auxiliary) ?? `${auxiliary}n't`;
}

/**
 * The active verbs for a passive chain from `first` to the participles `all`, adverbs in their places. Undefined where a
 * form is not known or the chain is not finite.
 */
export function verbGroup(
  words: readonly Word[],
  first: number,
  at: number,
  all: readonly number[],
  { person, text }: Doer,
  contracted: boolean,
): Group | undefined {
  const chain = words.slice(first, at);
  const link = chain.findLastIndex((word) => AUXILIARIES.has(word.is) && FORM_OF.has(word.is));
  const kept = chain.slice(0, link).filter((word) => AUXILIARIES.has(word.is) || isRaising(word.is));
  const linkWord = chain[link]?.is ?? '';
  const perfect = /^(?:have|has|had)$/.test(kept.at(-1)?.is ?? '');
  // "it's called" stands for "it is called", whatever the tagger made of its "'s".
  const form =
    linkWord === 'got' && perfect ? 'participle' : (FORM_OF.get(linkWord) ?? (contracted ? 'present' : undefined));
  if (!form) return undefined;
  if ((kept.length === 0) !== /^(?:past|present)$/.test(form)) return undefined;
  if (kept.length > 0 && /^(?:having|being|been|be|to|getting)$/.test(kept[0]!.is)) return undefined;
  const not = chain.find((word) => word.is === 'not');
  const short = not !== undefined && isShort(words, not);
  if (kept.length === 0) return simpleGroup(words, chain, all, form, person, not && { short });
  const verbs = verbsIn(form, words, all, person);
  if (!verbs) return undefined;
  const modal = isModalNeed(words, first + link);
  const finite = modal ? kept[0]!.is : agree(kept[0]!.is, person);
  const glues = contracted && PRONOUNS.has(String(text[0]));
  const glued = glues ? GLUED.get(finite) : undefined;
  if (glues && !glued) return undefined;
  // "have still not been": the adverb stays before its "not".
  const late = not !== undefined && !short && chain.indexOf(not) > 1 && not.end > not.start;
  const opening = not && !late ? negate(finite, short) : finite;
  const parts = chain.flatMap(({ is }, n) => {
    if (n === link || (is === 'not' && !late)) return [];
    if (n > 0) return [is];
    if (glued) return not && !late ? ['not'] : [];
    return [opening];
  });
  return { text: [...parts, verbs].join(' '), ...(glued ? { glued } : {}) };
}

/** "was not yet tested": past and present need "do" for "not". */
function simpleGroup(
  words: readonly Word[],
  chain: readonly Word[],
  all: readonly number[],
  form: VerbForm,
  person: Person,
  not: { readonly short: boolean } | undefined,
): Group | undefined {
  const isOther = (word: Word): boolean => !AUXILIARIES.has(word.is) && word.is !== 'not';
  const at = chain.findIndex((word) => word.is === 'not');
  const before = chain.slice(0, Math.max(0, at)).filter(isOther);
  const after = chain.slice(Math.max(0, at)).filter(isOther);
  const texts = (adverbs: readonly Word[]): readonly string[] => adverbs.map((word) => word.is);
  // "is already booked" tells how things stand now; "I already book" would not.
  if (form === 'present' && chain.some((word) => word.is === 'already')) return undefined;
  if (!not) {
    const verbs = verbsIn(form, words, all, person);
    return verbs === undefined ? undefined : { text: [...texts(after), verbs].join(' ') };
  }
  const verbs = verbsIn('base', words, all, person);
  if (!verbs) return undefined;
  const auxiliary = form === 'past' ? 'did' : agree('do', person);
  return { text: [...texts(before), negate(auxiliary, not.short), ...texts(after), verbs].join(' ') };
}

/** The participles as `form`, with the commas and conjunctions between them. */
function verbsIn(form: VerbForm, words: readonly Word[], all: readonly number[], person: Person): string | undefined {
  let text = '';
  for (const at of all) {
    const verb = verbIn(form, words[at]!.is, person);
    if (!verb) return undefined;
    const adverb = at !== all[0] && !/^(?:and|or)$/.test(words[at - 1]!.is) && /^(?:and|or)$/.test(words[at - 2]!.is);
    const before = words[at - (adverb ? 2 : 1)]!;
    const comma = before.gap.includes(',') ? ',' : '';
    const then = adverb ? `${words[at - 1]!.is} ` : '';
    const joint = at === all[0] ? '' : /^(?:and|or)$/.test(before.is) ? `${comma} ${before.is} ${then}` : ', ';
    text += joint + verb;
  }
  return text;
}

/** The auxiliary that opens the active question for "was", "is", "wasn't" …. */
export function simpleQuestion(be: Word, next: Word | undefined, person: Person): string | undefined {
  const form = FORM_OF.get(be.is);
  if (be.end === be.start || (form !== 'past' && form !== 'present')) return undefined;
  const auxiliary = form === 'past' ? 'did' : agree('do', person);
  if (next?.is !== 'not') return auxiliary;
  return next.end === next.start ? negate(auxiliary, true) : undefined;
}
