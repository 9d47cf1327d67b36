/** What was only wanted: figures governed by a plan, a promise, a duty or a prediction, and those that set up a trial. */
import {
  AIM_NOUNS,
  AIMING,
  BOUND_TO,
  COMMANDING,
  PRESCRIBING,
  PRESCRIPTIONS,
  TRIAL_NOUNS,
  TRIAL_VERBS,
  TRYING,
} from '../../data/aims.ts';
import { HEDGES } from '../../data/quantityContext.ts';
import { looksPast } from '../words/sentenceTokens.ts';
import { lowerAt, type Token } from '../words/tokens.ts';
import type { Candidate } from './candidate.ts';
import { beforeHedges } from './hedges.ts';

/** How far the word that governs a figure may stand before it. */
const REACH = 14;

const CLAUSE_MARK = new Set([',', ';', '.', ':', '!', '?', '—', '(', ')']);
const CONJUNCTION = new Set('but so then which who when while because instead whereas although though'.split(' '));
const BE = /^(?:am|is|are|was|were|be|been|'s)$/;
const UNTENSED = /^(?:am|is|are|be|being|get|gets|to|will|can|should|must|not)$/;
const FUTURE = /^(?:will|shall|should|must|may|might|i'll|we'll|it'll|they'll|that'll|you'll|won't|shouldn't)$/;
const DETERMINER = /^(?:the|an?|our|my|their|its|his|her|this|that|these|those)$/;

/** "wanted to cut costs by 20%", "will save $2M", "is asked to reply within 24 hours": no outcome, to the end of its clause. */
export function isWished(list: readonly Token[], c: Candidate): boolean {
  for (let at = c.first - 1; at >= Math.max(0, c.first - REACH); at -= 1) {
    const word = lowerAt(list, at);
    if (CLAUSE_MARK.has(word) || CONJUNCTION.has(word)) return false;
    // "wanted to cut it and cut it by 20%" goes on with what came of it; "between 5 and 8" does not.
    if (word === 'and' && at < c.first - 1 && !HEDGES.has(lowerAt(list, at + 1))) return false;
    if (word === 'that' && !isComplement(list, at)) return false;
    if (FUTURE.test(word)) return true;
    if (governs(list, at, c)) return true;
    if (isOutcome(list, at)) return false;
  }
  return false;
}

/** "agreed that …", "the rule is that …", against "a cache that …". */
const isComplement = (list: readonly Token[], at: number): boolean =>
  AIMING.has(lowerAt(list, at - 1)) || PRESCRIBING.has(lowerAt(list, at - 1));

/** How far "to" may stand behind the verb that tells somebody to do something. */
const COMMAND_REACH = 6;

/** "asked for 30%", "called for a cut of 12%". */
const ASKING = /^(?:ask(?:s|ed)?|call(?:s|ed)?|argued|pushed|lobbied|applied|hop(?:e|es|ed|ing))$/;

/** Only articles and hedges stand between a form of "be" and the figure: "the goal was a mere 40". */
const isComplementOf = (list: readonly Token[], at: number, c: Candidate): boolean => {
  const left = beforeHedges(list, c.first - 1);
  return left === at || (left === at + 1 && DETERMINER.test(lowerAt(list, left)));
};

/** How far the subject of a prescription may stand before its verb ("our plans for next year include …"). */
const SUBJECT_REACH = 6;

function prescribes(list: readonly Token[], verb: number): boolean {
  if (PRESCRIPTIONS.has(lowerAt(list, verb - 1))) return true;
  if (BE.test(lowerAt(list, verb)) || /^(?:has|have|had)$/.test(lowerAt(list, verb))) return false;
  for (let at = verb - 2; at >= Math.max(0, verb - SUBJECT_REACH); at -= 1) {
    const word = lowerAt(list, at);
    if (PRESCRIPTIONS.has(word)) return true;
    if (CLAUSE_MARK.has(word) || CONJUNCTION.has(word) || BE.test(word) || looksPast(word)) return false;
  }
  return false;
}

/** True where a wish, a duty or a prescription stands at a token and takes what follows. */
function governs(list: readonly Token[], at: number, c: Candidate): boolean {
  const word = lowerAt(list, at);
  const before = lowerAt(list, at - 1);
  const after = lowerAt(list, at + 1);
  if (BOUND_TO.has(word) && after === 'to' && (BE.test(before) || BE.test(lowerAt(list, at - 2)))) return true;
  if (word === 'track' && before === 'on') return true;
  if (after === 'for' && ASKING.test(word)) return true;
  const wanted = AIM_NOUNS.has(before) || PRESCRIPTIONS.has(before);
  if (wanted && (BE.test(word) || word === 'remains'))
    return /^(?:to|that|for)$/.test(after) || isComplementOf(list, at, c);
  if (PRESCRIBING.has(word) && prescribes(list, at)) return true;
  // "committed 40 fixes" is work done, "committed to 5 nines" a promise.
  if (word.startsWith('commit') && after !== 'to') return false;
  // "agreed in under an hour" says how long it took.
  if (/^(?:in|after|within|before|during)$/.test(after)) return false;
  // "hired me to cut costs", "would like to halve it".
  if (
    COMMANDING.has(word) &&
    list.slice(at + 2, Math.min(at + COMMAND_REACH, c.first)).some(({ lower }) => lower === 'to')
  )
    return true;
  if (/^(?:like|love|prefer)$/.test(word) && /^(?:would|i'd|we'd|they'd)$/.test(before)) return true;
  if (!AIMING.has(word) || DETERMINER.test(before) || /^(?:as|than|of|in)$/.test(before)) return false;
  // "it was proposed" takes nothing unless "to" follows; "is expected" foretells all the same.
  return after === 'to' || !(BE.test(before) && looksPast(word)) || BOUND_TO.has(word);
}

/** A past form of another verb: what follows it did happen. "are answered" under a rule or a duty did not. */
function isOutcome(list: readonly Token[], at: number): boolean {
  const word = lowerAt(list, at);
  if (/^(?:was|were|had|has|have|did)$/.test(word)) return true;
  if (!looksPast(word) || AIMING.has(word)) return false;
  // "are answered" under a rule, "a reduced price", "to cut": forms of the past without its tense.
  const before = lowerAt(list, at - 1);
  return !UNTENSED.test(before) && !DETERMINER.test(before);
}

const trials = new WeakMap<readonly Token[], boolean>();

/** A word for a trial stands anywhere in the sentence; most sentences have none. */
function tellsTrial(list: readonly Token[]): boolean {
  let known = trials.get(list);
  if (known === undefined) {
    known = list.some(({ lower }) => TRIAL_NOUNS.has(lower) || TRYING.has(lower));
    trials.set(list, known);
  }
  return known;
}

/** Words between a trial and the extent of it. */
const EXTENT = /^(?:in|on|with|at|of|over|for|across|among|by)$/;

/** "the experiment ran on 5% of the traffic for two weeks", "the pilot in 12 stores": how a trial was set up. */
export function isSetUp(list: readonly Token[], c: Candidate): boolean {
  if (!tellsTrial(list)) return false;
  for (let at = c.first - 1; at >= Math.max(0, c.first - REACH); at -= 1) {
    const word = lowerAt(list, at);
    if (CLAUSE_MARK.has(word) || CONJUNCTION.has(word) || word === 'and') return false;
    if (TRYING.has(word)) {
      const preposition = lowerAt(list, c.first - 1);
      return at === c.first - 1 || EXTENT.test(preposition);
    }
    if (TRIAL_NOUNS.has(word)) {
      let next = at + 1;
      while (/^(?:has|had|have|was|were|been|only)$/.test(lowerAt(list, next))) next += 1;
      const verb = lowerAt(list, next);
      return TRIAL_VERBS.has(verb) || (EXTENT.test(verb) && c.first - at <= 3);
    }
    if (looksPast(word) && !TRIAL_VERBS.has(word)) return false;
  }
  return false;
}
