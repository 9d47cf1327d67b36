import type { Prose } from '../../model/story.ts';
import { looksPast, type Part, parts } from '../words/sentenceTokens.ts';
import { isBare, isOrder, opensWithParticiple } from './bareVerb.ts';
import { behindOpening, behindParticiple } from './behindOpening.ts';
import { isEdge } from './edges.ts';
import { commaBefore, FREE_OPENERS, opensNowThat, overLead } from './lead.ts';
import { nounClause, overTime } from './nounClause.ts';
import {
  clauseOpeners,
  contentOpeners,
  endsClause,
  hasVerbAt,
  isGerund,
  isInverted,
  isSubject,
  opensCompound,
  PERSONS,
  phraseOpeners,
  reporting,
} from './opening.ts';
import { bare, type MainClause, pronoun, type Step } from './shapes.ts';
import { verbGroup } from './verbGroup.ts';

export type { MainClause } from './shapes.ts';

/** "Re-ran", "double-checked": the verb is the second half. */
const compoundVerb = (all: readonly Part[], at: number): number | undefined =>
  all[at + 1]?.text === '-' && opensCompound(all, at) && isBare(all, at + 2) ? at + 2 : undefined;

function stepFrom(all: readonly Part[], at: number): Step {
  const part = all[at]!;
  if (isInverted(all, at) && at > 0) return pronoun(all, at + 1, at);
  if (contentOpeners.has(part.is) && all[at + 1] && isInverted(all, at + 1)) return pronoun(all, at + 2, at + 1);
  if (isSubject(all, at)) return pronoun(all, at);
  if (isGerund(part)) {
    const comma = commaBefore(all, at, PERSONS);
    if (comma !== undefined) return { again: comma + 1 };
    const noun = !/^(?:having|being)$/.test(part.is) && hasVerbAt(all, at + 1);
    return noun ? nounClause(all, at) : behindOpening(all, at);
  }
  if (opensWithParticiple(all, at)) return behindParticiple(all, at);
  const verb = compoundVerb(all, at) ?? at;
  // "Undeterred, he …"
  if (all[at + 1]?.text === ',' && looksPast(part.is) && commaBefore(all, at, PERSONS) === at + 1)
    return { again: at + 2 };
  if (isBare(all, verb)) return bare(all, verb, /^(?:don't|do)$/.test(part.is));
  if (opensNowThat(all, at)) return behindOpening(all, at + 1);
  const opens =
    clauseOpeners.has(part.is) || phraseOpeners.has(part.is) || FREE_OPENERS.has(part.is) || part.is === 'to';
  if (opens) return behindOpening(all, at);
  if (isOrder(all, at)) return bare(all, at, true);
  const next = overTime(all, at);
  return next === undefined ? nounClause(all, at) : { again: next };
}

/** "…", said the vendor: behind spoken words the subject may follow its verb. */
function saidBy(all: readonly Part[]): MainClause | undefined {
  const verb = overLead(all, 0);
  const from = verb + 1;
  if (!all[from] || !reporting.has(all[verb]!.is) || !looksPast(all[verb]!.is) || endsClause(all, from))
    return undefined;
  const end = all.findIndex((_, at) => at > from && isEdge(all, at));
  return { words: all, subject: { from, to: (end < 0 ? all.length : end) - 1 }, group: verbGroup(all, verb - 1) };
}

/** The first main clause of these tokens. */
export function firstClause(all: readonly Part[]): MainClause | undefined {
  let at = overLead(all, 0);
  let gerund: number | undefined;
  for (let opening = 0; opening < 8 && at < all.length; opening++) {
    if (isGerund(all[at]!)) gerund ??= at;
    const step = stepFrom(all, at);
    if (!step) break;
    if (!('again' in step)) return step;
    if (step.again <= at) break;
    at = overLead(all, step.again);
  }
  return gerund === undefined ? undefined : bare(all, gerund);
}

const cache = new WeakMap<Prose, { readonly clause: MainClause | undefined }>();

/**
 * The first main clause of a sentence, read from its words alone; undefined where the sentence has none ("Root cause: the
 * keyboard"). Spoken words are no part of it. Linear in the length of the sentence; memoised by the prose object.
 */
export function mainClause(prose: Prose): MainClause | undefined {
  const known = cache.get(prose);
  if (known) return known.clause;
  const spoken = ({ start, end }: Part) => prose.quoted.some((quoted) => quoted.start < end && start < quoted.end);
  const all = prose.quoted.length === 0 ? parts(prose) : parts(prose).filter((part) => !spoken(part));
  const clause =
    all[0] && prose.quoted[0] && prose.quoted[0].end <= all[0].start
      ? (saidBy(all) ?? firstClause(all))
      : firstClause(all);
  cache.set(prose, { clause });
  return clause;
}
