import {
  ANNOUNCING,
  BEFORE_VERB,
  OBJECT_FORMS,
  PARTICLES,
  PASSIVE_ONLY_BEFORE_TO,
  SUBJECT_FORMS,
} from '../data/rewrite.ts';
import type { Edit, Hole } from '../model/finding.ts';
import { type Span, span } from '../model/span.ts';
import type { Prose } from '../model/story.ts';
import { midSentence, type Source, sourceOf, withMarks } from './activeObject.ts';
import { type Doer, simpleQuestion, type VerbForm, verbGroup, verbIn } from './activeVerb.ts';
import { AUXILIARIES, isAdverb, list, NOUN_STARTS, overAdverbs, phraseFrom, type Word } from './clauseWords.ts';
import { isParticiple } from './participleForms.ts';
import type { Passive } from './passives.ts';
import { SUBORDINATORS, type Subject } from './subjects.ts';
import { baseOf, type Person } from './verbs.ts';

const beforeVerb = list(BEFORE_VERB);
const announcing = list(ANNOUNCING);
const passiveOnly = list(PASSIVE_ONLY_BEFORE_TO);
const particles = list(PARTICLES);

/** Who acts in the rewritten sentence: the writer, a place to fill, or whom the passive names after "by". */
export type Actor = 'I' | 'agent' | Hole;

interface Place {
  readonly prose: Prose;
  /** The same stretch with its Markdown marks; offsets are those of the prose. */
  readonly source: Source;
  readonly passive: Passive;
  readonly actor: Actor;
}

/** A "by" that was not understood may name the doer. */
const hasUnreadBy = ({ words, at, agent }: Passive): boolean =>
  words.some(
    (word, n) =>
      n > at &&
      word.is === 'by' &&
      n !== agent?.at &&
      !words[n + 1]?.tags.has('Gerund') &&
      !words[n + 1]?.tags.has('Date'),
  );

/** "was taken care of": the verb is more than its participle. */
const isIdiom = ({ words, at }: Passive): boolean =>
  words[at + 1]?.tags.has('Noun') === true &&
  /^(?:of|to|in|for)$/.test(words[at + 2]?.is ?? '') &&
  lightVerbs.has(words[at]!.is);
const lightVerbs = list('taken made paid given lost put kept caught got');

const FLOATING = list('both all each either neither themselves itself himself herself together');

/** Adverbs inside the chain can move before the verb; everything else in it is an auxiliary or "not". */
const readableChain = ({ words, first, at }: Passive): boolean =>
  words.slice(first, at).every((word, n) => {
    if (n > 0 && /\S/.test(word.gap)) return false;
    if (FLOATING.has(word.is) || word.name) return false;
    if (/^(?:and|or)$/.test(word.is)) return n > 0 && /ly$/.test(words[first + n - 1]!.is);
    return AUXILIARIES.has(word.is) || word.is === 'not' || word.is.endsWith('ly') || beforeVerb.has(word.is);
  }) && !/\S/.test(words[at]!.gap);

/** The start of the stretch between commas that ends at `at`. */
function stretchStart(words: readonly Word[], at: number): number {
  let j = at;
  while (j > 0 && !/[,;:.!?()–—]/.test(words[j]!.gap)) j--;
  return j;
}

/** "Overnight, the data …", but not "The old, slow job …" nor "Once tested, the job …". */
function introduces(words: readonly Word[], from: number): boolean {
  const start = stretchStart(words, from - 1);
  const stretch = words.slice(start, from);
  if (!/,/.test(words[from]!.gap)) return true;
  const opening = stretch[0]!;
  if (isParticiple(opening.is) || stretch.some((word) => word.is === 'being')) return false;
  if (SUBORDINATORS.has(opening.is) && stretch[1] !== undefined && isParticiple(stretch[1].is)) return false;
  if (opening.tags.has('Preposition') || SUBORDINATORS.has(opening.is) || opening.tags.has('Date')) return true;
  if (opening.tags.has('Conjunction') || stretch.every(isAdverb)) return true;
  return (
    stretch.some((word) => word.tags.has('Verb') && !isParticiple(word.is)) ||
    stretch.some((word) => word.tags.has('PastTense'))
  );
}

/** "… was planned and the risks …": a verb before the conjunction, so that it joins clauses and no nouns. */
function followsClause(words: readonly Word[], from: number): boolean {
  if (/^(?:but|so|yet)$/.test(words[from - 1]!.is)) return true;
  for (let j = from - 2; j >= 0; j--) {
    const word = words[j]!;
    if (AUXILIARIES.has(word.is) || word.tags.has('PastTense')) return true;
    if (word.tags.has('Verb') && /^(?:i|you|he|she|it|we|they)$/.test(words[j - 1]?.is ?? '')) return true;
    if (/[;:.!?()]/.test(word.gap)) return false;
  }
  return false;
}

/** The subject stands where a clause begins, and all of it was found. */
function subjectIsWhole(words: readonly Word[], subject: Subject): boolean {
  if (subject.from > subject.to || words[subject.from - 1]?.is === 'not') return false;
  if (/^(?:there|who|what|whom)$/.test(words[subject.from]!.is)) return false;
  if (/^(?:what|which|whose|such)$/.test(words[subject.from - 1]?.is ?? '')) return false;
  const opening = words[subject.from]!;
  const clear = NOUN_STARTS.has(opening.is) || opening.tags.has('Pronoun');
  switch (subject.opener) {
    case 'unclear':
      return false;
    case 'noun':
      return clear;
    // "that had served the crew were sold": a noun after a verb may be its object, "he" and "they" may not.
    case 'verb':
      return /^(?:i|he|she|we|they|you|it)$/.test(opening.is);
    case 'coordinator':
      return followsClause(words, subject.from);
    case 'comma':
      return introduces(words, subject.from);
    default:
      return subject.opener !== 'relative' || opening.is !== 'who';
  }
}

/** Index of the last participle of "designed, built and tested", which share one auxiliary. */
function lastParticiple(
  words: readonly Word[],
  at: number,
): { readonly last: number; readonly all: readonly number[] } {
  const all = [at];
  let j = at;
  for (;;) {
    const next = words[j + 1];
    if (!next) break;
    const joined = /^(?:and|or)$/.test(next.is) && /^\s*,?\s*$/.test(next.gap);
    const to = joined ? j + 2 : j + 1;
    const word = words[to];
    if (!word || !isParticiple(word.is) || word.name) break;
    if (!joined && word.gap.trim() !== ',') break;
    if (joined && word.gap.trim() !== '') break;
    all.push(to);
    j = to;
  }
  if (all.length === 2 && words[j - 1]!.gap.includes(',')) return { last: at, all: [at] };
  // A list of participles that no "and" closes is no list.
  return all.length > 1 && !/^(?:and|or)$/.test(words[j - 1]!.is) ? { last: at, all: [at] } : { last: j, all };
}

/** True where the words after the participle need the old subject: "and now handles …", "before being shipped". */
function needsOldSubject(words: readonly Word[], after: number): boolean {
  for (let j = after + 1; j < words.length; j++) {
    const word = words[j]!;
    if (/^(?:being|themselves|itself|himself|herself)$/.test(word.is)) return true;
    const joins = /^(?:and|but|or|nor)$/.test(word.is);
    if (joins || /,/.test(word.gap)) {
      const joined = joins ? j + 1 : j;
      let k = joined;
      while (words[k] && (isAdverb(words[k]!) || /^(?:and|but|or|then)$/.test(words[k]!.is))) k++;
      const next = words[k];
      if (next && !next.name && next.tags.has('Verb') && !next.tags.has('Gerund')) return true;
      if (
        next &&
        !next.name &&
        isParticiple(next.is) &&
        AUXILIARIES.has(words[k + 1]?.is ?? '') === false &&
        !isNounAfter(words, k)
      )
        return true;
    }
  }
  return false;
}

const isNounAfter = (words: readonly Word[], at: number): boolean => words[at + 1]?.tags.has('Noun') === true;

/** The end of the particle or stranded preposition that belongs to the verb, and which of the two it is. */
function tailOf(
  words: readonly Word[],
  at: number,
): { readonly to: number; readonly kind: 'none' | 'particle' | 'preposition' } {
  const next = words[at + 1];
  if (!next || /\S/.test(next.gap) || next.name) return { to: at, kind: 'none' };
  const after = words[at + 2];
  if (particles.has(next.is) && !/^(?:of|from|front)$/.test(after?.is ?? '')) return { to: at + 1, kind: 'particle' };
  if (phraseFrom(words, at + 1)) return { to: at, kind: 'none' };
  const ends =
    !after ||
    /[,;:.!?)]/.test(after.gap) ||
    isAdverb(after) ||
    /^(?:by|in|at|during|before|after|within|and|but|when|while|because)$/.test(after.is);
  const strands = /^(?:at|on|with|for|about|into|upon|after|over|through|in|to|of|from)$/.test(next.is);
  return strands && ends ? { to: at + 1, kind: 'preposition' } : { to: at, kind: 'none' };
}

/** The number of a noun phrase after "by". */
function personOf(words: readonly Word[], from: number, to: number): Person {
  const first = words[from]!;
  if (/^(?:me|myself)$/.test(first.is)) return 'I';
  if (/^(?:us|them|you)$/.test(first.is)) return 'plural';
  const phrase = words.slice(from, to + 1);
  if (phrase.some((word) => word.is === 'and')) return 'plural';
  const of = phrase.findIndex((word) => word.is === 'of');
  const head = of > 0 ? phrase[of - 1]! : phrase.at(-1)!;
  if (head.tags.has('Plural')) return 'plural';
  return /[^s]s$/.test(head.is) && !head.tags.has('Singular') && !head.tags.has('ProperNoun') ? 'plural' : 'singular';
}

function doerOf({ actor, passive, source }: Place): Doer | undefined {
  if (actor === 'I') return { text: ['I'], person: 'I' };
  if (actor !== 'agent') return { text: [actor], person: 'singular' };
  const { agent, words } = passive;
  if (!agent || !/^(?:writer|party)$/.test(agent.kind)) return undefined;
  const next = words[agent.to + 1];
  if (
    next &&
    !/[,;:.!?)]/.test(next.gap) &&
    (/^(?:who|that|which|whose|and|or)$/.test(next.is) || isParticiple(next.is) || next.tags.has('Gerund'))
  ) {
    return undefined;
  }
  const only = agent.at + 1 === agent.to ? words[agent.to]! : undefined;
  const person = personOf(words, agent.at + 1, agent.to);
  if (only?.is === 'myself') return { text: ['I'], person };
  const pronoun = only && !only.name ? SUBJECT_FORMS[only.is] : undefined;
  if (pronoun) return { text: [pronoun], person };
  const last = words[agent.to]!;
  if (!last.name && !last.tags.has('Noun') && !last.tags.has('Value')) return undefined;
  const named = withMarks(source, agent.named);
  return named && { text: [sourceOf(source, named)], person };
}

/** What becomes the object, as it stands in the middle of a sentence. Undefined where its capital might be a name's. */
function objectOf({ prose, source, passive }: Place, from: number, to: number): string | undefined {
  const { words } = passive;
  const only = from === to ? words[from]! : undefined;
  const pronoun = only && !only.name ? OBJECT_FORMS[only.is] : undefined;
  if (pronoun) return pronoun;
  if (!only && words.slice(from, to + 1).some((word) => OBJECT_FORMS[word.is] !== undefined && !word.name))
    return undefined;
  const whole = span(words[from]!.start, words[to]!.end);
  if (only && /[’']/.test(sourceOf(source, whole))) return only.is;
  return midSentence(prose, source, words, from, to);
}

const agentEdit = ({ passive, source }: Place): readonly Edit[] => {
  const { agent, words } = passive;
  if (!agent) return [];
  const end = (withMarks(source, agent.named) ?? agent.named).end;
  return [{ span: span(agent.start - words[agent.at]!.gap.length, end), insert: [] }];
};

const named = (place: Place): boolean =>
  place.actor === 'agent' || (place.actor === 'I' && place.passive.agent?.kind === 'writer');

/** The writer's text in capitals at a sentence's start, everything else as it is. */
function atStart(text: Doer['text'], starts: boolean): Edit['insert'] {
  const [first, ...rest] = text;
  if (!starts || typeof first !== 'string') return text;
  return [
    first.replace(/^([\s*_`~[]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase()),
    ...rest,
  ];
}

function isAnnounced(words: readonly Word[], subject: Subject, at: number): boolean {
  const next = words[at + 1]?.is ?? '';
  if (words[subject.from]!.is !== 'it') return false;
  if (/^(?:that|whether)$/.test(next)) return true;
  const clause =
    /^(?:how|which|what|why)$/.test(next) || (next === 'to' && words[at + 2]?.tags.has('Infinitive') === true);
  return clause && announcing.has(baseOf(words[at]!.is) ?? '');
}

/** "I was told", "was recommended to me": the writer cannot have done it to themselves. */
function concernsActor({ passive, actor }: Place, from: number, to: number): boolean {
  const { words, at, agent } = passive;
  if (actor !== 'I' && agent?.kind !== 'writer') return false;
  if (words.slice(from, to + 1).some((word) => /^(?:i|me|myself)$/.test(word.is))) return true;
  for (let j = at + 1; j < words.length && !/[,;:.!?]/.test(words[j]!.gap); j++) {
    if (words[j]!.is === 'me' && words[j - 1]!.is !== 'by') return true;
  }
  return false;
}

function rewritePlain(place: Place): readonly Edit[] | undefined {
  const { passive, prose, source } = place;
  const { words, first, at } = passive;
  const subject = passive.subject!;
  if (!subjectIsWhole(words, subject)) return undefined;
  if (concernsActor(place, subject.from, subject.to)) return undefined;
  const doer = doerOf(place);
  const { last, all } = lastParticiple(words, at);
  const tail = tailOf(words, last);
  if (!doer || needsOldSubject(words, tail.to)) return undefined;
  const contracted = words[first]!.end === words[first]!.start;
  // "a decision's been reached": only a pronoun can be told from its contraction.
  if (contracted && (subject.from !== subject.to || !words[subject.to]!.tags.has('Pronoun'))) return undefined;
  const chain = verbGroup(words, first, at, all, doer.person, contracted);
  if (!chain) return undefined;
  const regionEnd = words[tail.to]!.end;
  const regionStart = words[contracted ? first + 1 : first]!.start;
  const region = span(regionStart, regionEnd);
  if (prose.text.slice(region.start, region.end) !== sourceOf(source, region)) return undefined;
  const tailWord = tail.kind === 'none' ? '' : ` ${words[tail.to]!.is}`;
  const removed = named(place) ? agentEdit(place) : [];
  const glue = chain.glued ? [...doer.text, chain.glued] : doer.text;
  if (subject.opener === 'relative') {
    if (contracted) return undefined;
    return [{ span: region, insert: [...doer.text, ` ${chain.text}${tailWord}`] }, ...removed];
  }
  const announced = isAnnounced(words, subject, at);
  const later = words.slice(at + 2).some((word) => word.is === 'that' || word.is === 'whether');
  if (!announced && later && words[subject.from]!.is === 'it') return undefined;
  const object = announced ? '' : objectOf(place, subject.from, subject.to);
  if (object === undefined) return undefined;
  const pronoun = subject.from === subject.to && words[subject.from]!.tags.has('Pronoun');
  const spaced = object && ` ${object}`;
  const verb = tail.kind === 'particle' && pronoun ? chain.text + spaced + tailWord : chain.text + tailWord + spaced;
  const moved = subjectSpan(place, subject, contracted ? words[first]!.end : subject.end);
  return [
    {
      span: moved,
      insert: atStart(glue, words[subject.from]!.gap.length >= 0 && startsSentence(prose, words, subject.from)),
    },
    { span: region, insert: [verb] },
    ...removed,
  ];
}

const subjectSpan = ({ source }: Place, subject: Subject, end: number): Span => {
  const words = span(subject.start, subject.end);
  const whole = withMarks(source, words) ?? words;
  return span(whole.start, Math.max(whole.end, end));
};

/** True where nothing but marks stands before the word in its sentence. */
const startsSentence = (prose: Prose, words: readonly Word[], at: number): boolean =>
  at === 0 || !/[\p{L}\p{N}]/u.test(prose.text.slice(0, words[at]!.start));

/** "Was the data loaded by me?": one auxiliary, in front of its subject. */
function rewriteQuestion(place: Place): readonly Edit[] | undefined {
  const { passive, prose, source } = place;
  const { words, link, at } = passive;
  const doer = doerOf(place);
  const to = overAdverbs(words, at - 1);
  const negated = words[link + 1]?.is === 'not';
  const from = link + (negated ? 2 : 1);
  if (!doer || from > to || !/\?/.test(prose.text) || needsOldSubject(words, at)) return undefined;
  if (concernsActor(place, from, to)) return undefined;
  const object = objectOf(place, from, to);
  const asked = simpleQuestion(words[link]!, words[link + 1], doer.person);
  const base = verbIn('base', words[at]!.is, doer.person);
  const adverbs = words.slice(to + 1, at);
  if (!object || !asked || !base || adverbs.some((word) => !word.is.endsWith('ly') && !beforeVerb.has(word.is)))
    return undefined;
  const tail = tailOf(words, at);
  const region = span(words[link]!.start, words[tail.to]!.end);
  if (prose.text.slice(region.start, region.end) !== sourceOf(source, region)) return undefined;
  const capital = startsSentence(prose, words, link);
  const middle = adverbs.map((word) => `${word.is} `).join('');
  const tailWord = tail.kind === 'none' ? '' : ` ${words[tail.to]!.is}`;
  const pronoun = from === to && words[from]!.tags.has('Pronoun');
  const phrase = tail.kind === 'particle' && pronoun ? `${base} ${object}${tailWord}` : `${base}${tailWord} ${object}`;
  const auxiliary = capital ? asked[0]!.toUpperCase() + asked.slice(1) : asked;
  return [
    { span: region, insert: [`${auxiliary} `, ...doer.text, ` ${middle}${phrase}`] },
    ...(named(place) ? agentEdit(place) : []),
  ];
}

/**
 * The edits that say a passive in the active voice: tense, aspect, modality, negation, adverbs and pronoun case are kept,
 * and the "by" phrase goes where its words become the subject. Edit spans are indexes into `prose.text`, negative where a
 * mark before the sentence moves. Undefined where the result might not be right: an unclear subject, a
 * later verb that needs the old subject, marks that moving would break, a form that is not known.
 */
export function activeRewrite(
  prose: Prose,
  passive: Passive,
  actor: Actor,
  source: Source = { text: prose.text, lead: 0 },
): readonly Edit[] | undefined {
  const { words, at, agent } = passive;
  const place = { prose, source, passive, actor };
  if (actor !== 'agent' && agent?.kind === 'party') return undefined;
  if (actor !== 'agent' && actor !== 'I' && agent?.kind === 'writer') return undefined;
  const written = sourceOf(source, passive.participle);
  if (written !== written.toLowerCase() || words[at]!.gap === '-') return undefined;
  if (words[at]!.is === 'born') return undefined;
  if (words[at + 1]?.is === 'to' && passiveOnly.has(baseOf(words[at]!.is) ?? '')) return undefined;
  if (isIdiom(passive) || (actor !== 'agent' && hasUnreadBy(passive))) return undefined;
  if (passive.order === 'inverted') return rewriteQuestion(place);
  if (passive.order !== 'plain' || !readableChain(passive)) return undefined;
  return rewritePlain(place);
}

export type { VerbForm };
