import { CLAUSE_TAKERS } from '../../data/participles.ts';
import { GENERAL_ADVERBS, OBJECT_FORMS } from '../../data/rewrite.ts';
import type { Edit } from '../../model/finding.ts';
import { type Span, span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import type { Passive } from '../passives/passives.ts';
import type { Subject } from '../passives/subjects.ts';
import { byWord, list, overAdverbs, type Word } from '../words/clauseWords.ts';
import { baseOf } from '../words/verbs.ts';
import {
  beforeVerb,
  hasUnreadBy,
  isIdiom,
  lastParticiple,
  needsOldSubject,
  readableChain,
  tailOf,
  tellsStanding,
} from './clause.ts';
import { infinitiveEdits, isAnnounced } from './complement.ts';
import { type Actor, agentEdit, concernsActor, doerOf, named, type Place } from './doer.ts';
import {
  announcesUnread,
  isCommonTalk,
  leavesInfinitiveOut,
  mayNameDoer,
  tellsHarm,
  tellsHowThingsStood,
} from './fit.ts';
import { midSentence, type Source, sourceOf, withMarks } from './object.ts';
import { subjectIsWhole } from './subject.ts';
import { type Doer, simpleQuestion, verbGroup, verbIn } from './verb.ts';
import { wholePassive } from './whole.ts';

const clauseTakers = list(CLAUSE_TAKERS);
const generalAdverbs = list(GENERAL_ADVERBS);
const objectForms = byWord(OBJECT_FORMS);

/** What becomes the object, as it stands in the middle of a sentence. Undefined where its capital might be a name's. */
function objectOf({ prose, source, passive }: Place, from: number, to: number): string | undefined {
  const { words } = passive;
  const only = from === to ? words[from]! : undefined;
  const pronoun = only && !only.name ? objectForms.get(only.is) : undefined;
  if (pronoun) return pronoun;
  // "everything she asked for": the pronoun of a relative clause keeps its case.
  const own = words.slice(from, (passive.subject?.head ?? to) + 1);
  if (!only && own.some((word) => objectForms.has(word.is) && !word.name)) return undefined;
  const whole = span(words[from]!.start, words[to]!.end);
  if (only && /[’']/.test(sourceOf(source, whole))) return only.is;
  return midSentence(prose, source, words, from, to);
}

/** The writer's text in capitals at a sentence's start, everything else as it is. */
function atStart(text: Doer['text'], starts: boolean): Edit['insert'] {
  const [first, ...rest] = text;
  if (!starts || typeof first !== 'string') return text;
  return [
    first.replace(/^([\s*_`~[]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase()),
    ...rest,
  ];
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
  // "the purpose it was used for": the noun before is what the preposition is about.
  if (tail.kind === 'preposition' && subject.opener === 'noun') return undefined;
  const contracted = words[first]!.end === words[first]!.start;
  // "a decision's been reached": only a pronoun can be told from its contraction.
  if (contracted && (subject.from !== subject.to || !words[subject.to]!.tags.has('Pronoun'))) return undefined;
  const chain = verbGroup(words, first, at, all, doer, contracted);
  const { agent } = passive;
  // What follows the verb once the doer has left its place.
  const behind = agent?.at === tail.to + 1 && named(place) ? agent.to : tail.to;
  const infinitive = infinitiveEdits(passive, behind);
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
  const announced = isAnnounced(words, subject, at, behind);
  if (!agent && words.slice(first, at).some((word) => generalAdverbs.has(word.is))) return undefined;
  const later = words
    .slice(at + 2)
    .some((word, n) => (word.is === 'that' && words[at + n + 1]!.is !== 'so') || word.is === 'whether');
  // "…, it was feared": the clause that the "it" stands for came before.
  const reports = subject.opener === 'comma' && clauseTakers.has(baseOf(words[at]!.is) ?? '');
  if (!announced && (later || reports) && words[subject.from]!.is === 'it') return undefined;
  if (!announced && announcesUnread(passive)) return undefined;
  const object = announced ? '' : objectOf(place, subject.from, subject.to);
  if (object === undefined) return undefined;
  const only = words[subject.from]!;
  const pronoun =
    subject.from === subject.to && (only.tags.has('Pronoun') || /^(?:this|that|these|those)$/.test(only.is));
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
  if (words.slice(from, at + 1).some((word) => /[^\s-]/.test(word.gap))) return undefined;
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
  const writer = actor === 'I' || actor === 'you';
  const place = { prose, source, passive: whole, actor };
  if (actor !== 'agent' && agent?.kind === 'party') return undefined;
  if (actor !== 'agent' && actor !== 'I' && agent?.kind === 'writer') return undefined;
  const written = sourceOf(source, whole.participle);
  const { start, end } = whole.participle;
  if (
    written !== words[at]!.is ||
    written.includes('/') ||
    /[-/]/.test((prose.text[start - 1] ?? '') + (prose.text[end] ?? ''))
  )
    return undefined;
  if (words[at]!.is === 'born' || isIdiom(whole) || tellsStanding(whole)) return undefined;
  if (actor !== 'agent' && (hasUnreadBy(whole) || mayNameDoer(whole))) return undefined;
  if (writer && agent?.kind !== 'writer' && (tellsHarm(whole) || isCommonTalk(whole))) return undefined;
  if (tellsHowThingsStood(whole) || leavesInfinitiveOut(whole)) return undefined;
  if (whole.order === 'inverted') return rewriteQuestion(place);
  if (whole.order !== 'plain' || !readableChain(whole)) return undefined;
  return rewritePlain(place);
}
