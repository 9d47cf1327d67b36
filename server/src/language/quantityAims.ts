/** What was only wanted: figures governed by a plan, a promise, a duty or a prediction, and those that set up a trial. */
import {
  AIM_NOUNS,
  AIMING,
  BOUND_TO,
  PRESCRIBING,
  PRESCRIPTIONS,
  TRIAL_NOUNS,
  TRIAL_VERBS,
  TRYING,
} from '../data/aims.ts';
import { HEDGES } from '../data/quantityContext.ts';
import type { Candidate } from './quantityCandidate.ts';
import { beforeHedges } from './quantityHedges.ts';
import { looksPast } from './sentenceTokens.ts';
import { lowerAt, type Token } from './tokens.ts';

/** How far the word that governs a figure may stand before it. */
const REACH = 14;

const CLAUSE_MARK = /^[,;.:!?—()]$/;
const CONJUNCTION = /^(?:but|so|then|which|who|when|while|because|instead|whereas|although|though)$/;
const BE = /^(?:am|is|are|was|were|be|been|'s)$/;
const PRESENT_BE = /^(?:am|is|are|be|get|gets|being)$/;
const FUTURE = /^(?:will|shall|should|must|may|might|i'll|we'll|it'll|they'll|that'll|you'll|won't|shouldn't)$/;
const DETERMINER = /^(?:the|an?|our|my|their|its|his|her|this|that|these|those)$/;

/** "wanted to cut costs by 20%", "will save $2M", "is asked to reply within 24 hours": no outcome, to the end of its clause. */
export function isWished(list: readonly Token[], c: Candidate): boolean {
  for (let at = c.first - 1; at >= Math.max(0, c.first - REACH); at -= 1) {
    const word = lowerAt(list, at);
    if (CLAUSE_MARK.test(word) || CONJUNCTION.test(word)) return false;
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

/** "asked for 30%", "called for a cut of 12%". */
const ASKING = /^(?:ask(?:s|ed)?|call(?:s|ed)?|argued|pushed|lobbied|applied|hop(?:e|es|ed|ing))$/;

/** Only articles and hedges stand between a form of "be" and the figure: "the goal was a mere 40". */
const isComplementOf = (list: readonly Token[], at: number, c: Candidate): boolean => {
  const left = beforeHedges(list, c.first - 1);
  return left === at || (left === at + 1 && DETERMINER.test(lowerAt(list, left)));
};

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
  if (PRESCRIBING.has(word) && PRESCRIPTIONS.has(before)) return true;
  if (!AIMING.has(word) || DETERMINER.test(before) || /^(?:as|than|of|in)$/.test(before)) return false;
  // A noun of the same form ("our plan to …") governs as the verb does, where "to" follows.
  return after === 'to' || !(BE.test(before) && looksPast(word)) || BOUND_TO.has(word);
}

/** A past form of another verb: what follows it did happen. "are answered" under a rule or a duty did not. */
function isOutcome(list: readonly Token[], at: number): boolean {
  const word = lowerAt(list, at);
  if (/^(?:was|were|had|has|have|did)$/.test(word)) return true;
  if (!looksPast(word) || AIMING.has(word)) return false;
  const before = lowerAt(list, at - 1);
  const participle = PRESENT_BE.test(before) || DETERMINER.test(before) || word.endsWith('ed') === false;
  if (PRESENT_BE.test(before) || DETERMINER.test(before)) return false;
  // "to cut", "to set": the base has the form of the past.
  return !(participle && /^(?:to|will|can|should|must|not)$/.test(before));
}

/** Words between a trial and the extent of it. */
const EXTENT = /^(?:in|on|with|at|of|over|for|across|among|by)$/;

/** "the experiment ran on 5% of the traffic for two weeks", "the pilot in 12 stores": how a trial was set up. */
export function isSetUp(list: readonly Token[], c: Candidate): boolean {
  for (let at = c.first - 1; at >= Math.max(0, c.first - REACH); at -= 1) {
    const word = lowerAt(list, at);
    if (CLAUSE_MARK.test(word) || CONJUNCTION.test(word) || word === 'and') return false;
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
