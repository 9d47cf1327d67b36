import { BARE_PARTIES } from '../data/agents.ts';
import {
  ANNOUNCING,
  BARE_INFINITIVE_AFTER,
  GENERAL_ADVERBS,
  MADE_NOUNS,
  OBJECT_FORMS,
  PASSIVE_ONLY_BEFORE_TO,
  SUBJECT_FORMS,
} from '../data/rewrite.ts';
import type { Edit, Hole } from '../model/finding.ts';
import { type Span, span } from '../model/span.ts';
import type { Prose } from '../model/story.ts';
import {
  beforeVerb,
  hasUnreadBy,
  isIdiom,
  lastParticiple,
  needsOldSubject,
  readableChain,
  subjectIsWhole,
  tailOf,
  tellsStanding,
} from './activeClause.ts';
import { midSentence, onOneLine, type Source, sourceOf, withMarks } from './activeObject.ts';
import { type Doer, simpleQuestion, verbGroup, verbIn } from './activeVerb.ts';
import { wholePassive } from './activeWhole.ts';
import { list, overAdverbs, type Word } from './clauseWords.ts';
import { isParticiple } from './participleForms.ts';
import type { Passive } from './passives.ts';
import type { Subject } from './subjects.ts';
import { baseOf, type Person } from './verbs.ts';

const announcing = list(ANNOUNCING);
const passiveOnly = list(PASSIVE_ONLY_BEFORE_TO);
const bareInfinitive = list(BARE_INFINITIVE_AFTER);
const madeNouns = list(MADE_NOUNS);
const departments = list(BARE_PARTIES);
const generalAdverbs = list(GENERAL_ADVERBS);

/**
 * Who acts in the rewritten sentence: the writer, as "I" or, where the story speaks to its writer, as "you"; a place to
 * fill; or whom the passive names after "by".
 */
export type Actor = 'I' | 'you' | 'agent' | Hole;

interface Place {
  readonly prose: Prose;
  /** The same stretch with its Markdown marks; offsets are those of the prose. */
  readonly source: Source;
  readonly passive: Passive;
  readonly actor: Actor;
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

/** "It was suggested by QA that …": the clause is what the "it" stands for, and describes nobody. */
const announces = ({ words, subject }: Passive): boolean =>
  subject !== undefined && subject.from === subject.to && words[subject.from]!.is === 'it';

function doerOf({ actor, passive, source }: Place): Doer | undefined {
  if (actor === 'I') return { text: ['I'], person: 'I' };
  if (actor === 'you') return { text: ['you'], person: 'plural' };
  if (actor !== 'agent') return { text: [actor], person: 'singular' };
  const { agent, words } = passive;
  if (!agent || !/^(?:writer|party)$/.test(agent.kind)) return undefined;
  const next = words[agent.to + 1];
  if (next && (/^[-/]/.test(next.gap) || /^(?:who|which|whose|whom|where)$/.test(next.is))) return undefined;
  if (
    next &&
    !/[,;:.!?)]/.test(next.gap) &&
    ((next.is === 'that' && !announces(passive)) ||
      /^(?:and|or)$/.test(next.is) ||
      isParticiple(next.is) ||
      next.tags.has('Gerund'))
  ) {
    return undefined;
  }
  const only = agent.at + 1 === agent.to ? words[agent.to]! : undefined;
  // "by their owners": the pronoun means the subject, which would stand behind it.
  if (!only && words.slice(agent.at + 1, agent.to).some(({ is }) => /^(?:its|their|his|her)$/.test(is)))
    return undefined;
  const person = personOf(words, agent.at + 1, agent.to);
  if (only?.is === 'myself') return { text: ['I'], person };
  const pronoun = only && !only.name ? SUBJECT_FORMS[only.is] : undefined;
  if (pronoun) return { text: [pronoun], person };
  const last = words[agent.to]!;
  const isNoun = last.name || last.tags.has('Noun') || last.tags.has('Value') || departments.has(last.is);
  if (!isNoun && (only || !/^(?:an?|the|my|our|your)$/.test(words[agent.to - 1]!.is))) return undefined;
  const named = withMarks(source, agent.named);
  return named && { text: [onOneLine(sourceOf(source, named))], person };
}

/** What becomes the object, as it stands in the middle of a sentence. Undefined where its capital might be a name's. */
function objectOf({ prose, source, passive }: Place, from: number, to: number): string | undefined {
  const { words } = passive;
  const only = from === to ? words[from]! : undefined;
  const pronoun = only && !only.name ? OBJECT_FORMS[only.is] : undefined;
  if (pronoun) return pronoun;
  // "everything she asked for": the pronoun of a relative clause keeps its case.
  const own = words.slice(from, (passive.subject?.head ?? to) + 1);
  if (!only && own.some((word) => OBJECT_FORMS[word.is] !== undefined && !word.name)) return undefined;
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

/** "It was found that …", also with a particle or the doer before the clause: the words end at `last`. */
function isAnnounced(words: readonly Word[], subject: Subject, at: number, last: number): boolean {
  const next = words[last + 1]?.is ?? '';
  if (words[subject.from]!.is !== 'it') return false;
  if (/^(?:that|whether)$/.test(next)) return true;
  const clause =
    /^(?:how|which|what|why)$/.test(next) || (next === 'to' && words[last + 2]?.tags.has('Infinitive') === true);
  return clause && announcing.has(baseOf(words[at]!.is) ?? '');
}

/**
 * What becomes of a "to" behind the verb. It goes after verbs of seeing ("saw it jump"), and stays after most others. After
 * "made" it stays where it tells the purpose of a noun in "-ment" and the like; elsewhere somebody may be made to act.
 */
function infinitiveEdits({ passive: { words, at, subject } }: Place, tail: number): readonly Edit[] | undefined {
  const [to, verb] = [words[tail + 1], words[tail + 2]];
  const base = baseOf(words[at]!.is) ?? '';
  if (to?.is !== 'to' || !verb?.tags.has('Infinitive')) return [];
  if (passiveOnly.has(base)) return undefined;
  const head = words[subject?.head ?? subject?.to ?? -1]?.is.replace(/s$/, '') ?? '';
  if (base === 'make') return madeNouns.has(head) || /(?:ment|ion|al)$/.test(head) ? [] : undefined;
  if (!bareInfinitive.has(base)) return [];
  return /^(?:be|have)$/.test(verb.is) ? undefined : [{ span: span(to.start, verb.start), insert: [] }];
}

/** "I was told", "was recommended to me": the writer cannot have done it to themselves. */
function concernsActor({ passive, actor }: Place, from: number, to: number): boolean {
  const { words, at, agent } = passive;
  if (typeof actor !== 'string' || (actor === 'agent' && agent?.kind !== 'writer')) return false;
  const self = actor === 'you' ? /^(?:you|yourself)$/ : /^(?:i|me|myself)$/;
  if (words.slice(from, to + 1).some((word) => self.test(word.is))) return true;
  for (let j = at + 1; j < words.length && !/[,;:.!?]/.test(words[j]!.gap); j++) {
    if (words[j]!.is === (actor === 'you' ? 'you' : 'me') && words[j - 1]!.is !== 'by') return true;
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
  const aside = subject.opener === 'relative' && words[subject.from]!.gap.includes(',');
  if (!doer || needsOldSubject(words, tail.to, aside)) return undefined;
  const contracted = words[first]!.end === words[first]!.start;
  // "a decision's been reached": only a pronoun can be told from its contraction.
  if (contracted && (subject.from !== subject.to || !words[subject.to]!.tags.has('Pronoun'))) return undefined;
  const chain = verbGroup(words, first, at, all, doer, contracted);
  const infinitive = infinitiveEdits(place, tail.to);
  if (!chain || !infinitive) return undefined;
  const regionEnd = words[tail.to]!.end;
  const regionStart = words[contracted ? first + 1 : first]!.start;
  const region = span(regionStart, regionEnd);
  if (prose.text.slice(region.start, region.end) !== sourceOf(source, region)) return undefined;
  const tailWord = wordsOf(words, last + 1, tail.to);
  const removed = named(place) ? agentEdit(place) : [];
  const glue = chain.glued ? [...doer.text, chain.glued] : doer.text;
  if (subject.opener === 'relative') {
    if (contracted) return undefined;
    return [{ span: region, insert: [...doer.text, ` ${chain.text}${tailWord}`] }, ...removed];
  }
  const { agent } = passive;
  const announced = isAnnounced(words, subject, at, agent?.at === tail.to + 1 && named(place) ? agent.to : tail.to);
  if (announced && words.slice(first, at).some((word) => generalAdverbs.has(word.is))) return undefined;
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
    ...infinitive,
    ...removed,
  ];
}

const wordsOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to + 1)
    .map(({ is }) => ` ${is}`)
    .join('');

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
  const tailWord = wordsOf(words, at + 1, tail.to);
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
  const whole = wholePassive(passive);
  const { words, at, agent } = whole;
  const place = { prose, source, passive: whole, actor };
  if (actor !== 'agent' && agent?.kind === 'party') return undefined;
  if (actor !== 'agent' && actor !== 'I' && agent?.kind === 'writer') return undefined;
  const written = sourceOf(source, whole.participle);
  const { start, end } = whole.participle;
  if (written !== words[at]!.is || /[-/]/.test((prose.text[start - 1] ?? '') + (prose.text[end] ?? '')))
    return undefined;
  if (words[at]!.is === 'born' || isIdiom(whole) || tellsStanding(whole)) return undefined;
  if (actor !== 'agent' && hasUnreadBy(whole)) return undefined;
  if (whole.order === 'inverted') return rewriteQuestion(place);
  if (whole.order !== 'plain' || !readableChain(whole)) return undefined;
  return rewritePlain(place);
}
