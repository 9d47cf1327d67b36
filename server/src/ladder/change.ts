/** What a group did: whether its work changed, and whether by what the writer brought. */
import { ADOPT_PHRASES, ADOPT_VERBS, AUDIENCE_VERBS, REFUSE_VERBS } from '../data/ladderActs/influence.ts';
import type { Reach } from '../data/reach.ts';
import { WORK } from '../data/work.ts';
import { isName, phraseFinder } from '../language/phrases/families.ts';
import { list } from '../language/words/clauseWords.ts';
import { BE, HAVE, isAdverb, looksPast, type Part } from '../language/words/sentenceTokens.ts';
import { formsOf } from '../language/words/verbs.ts';
import { NOT } from './scene.ts';

const adopting = formsOf(list(ADOPT_VERBS));
const refusing = formsOf(list(REFUSE_VERBS));
const audience = formsOf(list(AUDIENCE_VERBS));
let work: ReadonlySet<string> | undefined;
const isWork = (word: string): boolean => {
  work ??= formsOf(
    list(
      `${WORK} warm buy swap go come take teach run rebuild rewrite redo rework restructure reorganise reorganize rearrange redesign refit rename sort plan cut cancel shelve start stop throw change drop`,
    ),
  );
  return work.has(word);
};
const adoptPhrases = phraseFinder({ adopts: { reason: '', phrases: ADOPT_PHRASES } });

/** Words between a subject and its verb that say nothing of who acts. */
const BETWEEN = list(
  'did do does have has had now then since all both each today also still even just later who simply that which',
);
/** Words that open another clause, with a subject of its own. */
const OTHER_CLAUSE = list('to i we he she they because but so although while when if');
/** How far behind its subject a verb stands at most. */
const REACH = 10;

/** Behind ", who sit next door," and ", after a week,". */
function overAside(words: readonly Part[], behind: number): number {
  // "The group next to us", "the team next door".
  const near = words[behind]?.lower === 'next' ? words[behind + 1]?.lower : undefined;
  const at = near === 'to' ? behind + 3 : near === 'door' ? behind + 2 : behind;
  const who = words[at]?.text === ',' ? at + 1 : at;
  const closes = words.slice(who, who + 16).findIndex(({ text }) => text === ',');
  if (/^(?:who|which)$/.test(words[who]?.lower ?? '') && closes < 0) return who + 1;
  if (words[at]?.text !== ',' && !/^(?:who|that|which)$/.test(words[at]?.lower ?? '')) return at;
  return closes < 0 ? at : who + closes + 1;
}

/** "Adopted Omar's design": what they took was somebody else's. */
const isSomebodys = (words: readonly Part[], verb: number): boolean =>
  words.slice(verb + 1, verb + 4).some((word) => isName(word) && /['’]s$/.test(word.text));

/** "Run my code", "teach with the tool I published". */
const isMine = (words: readonly Part[], verb: number, outside: boolean): boolean => {
  for (let at = verb + 1; at < Math.min(words.length, verb + 8); at++) {
    const { lower, kind } = words[at]!;
    if (kind === 'mark') return false;
    // Outside the company, what is the company's is the writer's.
    if (
      lower === 'i' &&
      /^(?:before|after|when|because|while|if|as|once|since|until|and|or|but|then|so)$/.test(words[at - 1]!.lower)
    )
      return false;
    // "Pulls it from our store": what they reach into is the writer's side.
    if (lower === 'our' && /^(?:from|on|onto|into|with|off|against)$/.test(words[at - 1]!.lower)) return true;
    if (/^(?:my|mine|i)$/.test(lower) || (outside && /^(?:our|it)$/.test(lower))) return true;
  }
  return false;
};

/** How the work of a group changed. `plain`: it took something up. `mine`: it acted on the writer's. `work`: it worked. `act`: it did something. */
export interface Change {
  readonly kind: 'plain' | 'mine' | 'work' | 'act';
  readonly verb: number;
}

function changeAt(words: readonly Part[], verb: number, outside: boolean): Change | undefined {
  const { lower } = words[verb]!;
  // "A written guide": a word of the kind of a verb.
  if (/^(?:a|an|the|their|its|every)$/.test(words[verb - 1]?.lower ?? '')) return undefined;
  if (isSomebodys(words, verb) || /^(?:nothing|none|neither)$/.test(words[verb + 1]?.lower ?? '')) return undefined;
  if (adopting.has(lower) || adoptPhrases(words.slice(verb, verb + 9)).some(({ from }) => from === 0))
    return { kind: 'plain', verb };
  if (audience.has(lower) || BE.has(lower)) return undefined;
  if (!isWork(lower)) return looksPast(lower) ? { kind: 'act', verb } : undefined;
  if (isMine(words, verb, outside)) return { kind: 'mine', verb };
  if (looksPast(lower) || words[verb - 1]?.lower === 'now') return { kind: 'work', verb };
  // A story is told in the past: what groups do in the present with "that" they do since.
  const object = words.slice(verb + 1, verb + 7);
  const end = object.findIndex(({ kind }) => kind === 'mark');
  const present = (end < 0 ? object : object.slice(0, end)).some(({ lower: it }) => it === 'that');
  return present ? { kind: 'mine', verb } : undefined;
}

/** What tells of no act: "all teams know it now". */
const STATES = formsOf(list('know think want need like love hate feel believe agree have wait complain own'));
/** "All six squads ask the question at planning now": what a group does now it did not do before. */
const isLasting = (words: readonly Part[], from: number): boolean => {
  for (let at = from; at < Math.min(words.length, from + 16); at++) {
    const { lower } = words[at]!;
    if (/^(?:now|today)$/.test(lower)) return true;
    if (lower === 'way' && /^(?:this|that|my|same)$/.test(words[at - 1]!.lower)) return true;
    if (/^[.;:!?]$/.test(words[at]!.text)) return false;
  }
  return false;
};

interface ChangeSubject {
  /** The index behind the subject. */
  readonly to: number;
  readonly reach: Reach;
  /** The subject is a pronoun or a number, so that its verb follows at once. */
  readonly near: boolean;
  /** The subject is a bare number, which a noun may follow. */
  readonly counted: boolean;
}

/** What a group did that is named up to `behind`: by its first verb, or by one that is joined to it. */
export function changeBehind(words: readonly Part[], { to, reach, near, counted }: ChangeSubject): Change | undefined {
  const at = overAside(words, to);
  let joined = false;
  const lasting = isLasting(words, to);
  let act: Change | undefined;
  for (let next = at; next < Math.min(words.length, at + (joined ? 2 * REACH : REACH)); next++) {
    const part = words[next]!;
    const { lower, kind, text } = part;
    if (kind === 'mark' && text !== ',') return act;
    // What they "already used" came before.
    // "Came to ask, and took it out": what they came for is no clause of somebody else's.
    if (lower === 'to' && next > at && /^(?:came|went|asked|stopped|called|started)$/.test(words[next - 1]!.lower)) {
      next++;
      continue;
    }
    if (refusing.has(lower)) return act;
    if (NOT.has(lower) || lower === 'already' || OTHER_CLAUSE.has(lower)) return act;
    if (text === ',' || lower === 'and' || lower === 'then') {
      const goesOn =
        looksPast(words[next + 1]?.lower ?? '') ||
        adoptPhrases(words.slice(next + 1, next + 10)).some(({ from }) => from === 0);
      if (next > at && !goesOn) return act;
      joined = true;
      continue;
    }
    // "Were using it" is an act, "were converted" is not.
    if (BE.has(lower) && !words.slice(next + 1, next + 3).some((word) => word.lower.endsWith('ing'))) return act;
    // "Had a guide" tells of what there was.
    if (HAVE.has(lower) && /^(?:a|an|the|no|their)$/.test(words[next + 1]?.lower ?? '')) return act;
    // "They did, after I had shown them the dump."
    const after = words[next + 1]?.lower ?? '.';
    if (lower === 'did' && /^(?:so|it|that|after|[,.;])$/.test(after)) return { kind: 'work', verb: next };
    if (BETWEEN.has(lower) || HAVE.has(lower) || BE.has(lower) || isAdverb(part)) continue;
    // "Two deprecated calls": the number counts things.
    if (counted && next === at && /(?:[^s]s)$/.test(after) && !/^(?:ours|theirs|hers|its|this|his|was)$/.test(after))
      return undefined;
    const change = changeAt(words, next, reach === 'industry');
    if (lasting && !STATES.has(lower) && !near) return { kind: 'plain', verb: next };
    // "Two designs", "two rounds": a plural may look like a verb.
    if (change && !(counted && next === at && !looksPast(lower))) {
      if (change.kind === 'plain' || change.kind === 'mine') return change;
      // "Saw it, copied it and …": what it did next may say more.
      if (act === undefined || act.kind === 'act') act = change;
    }
    // "Four years", "all the balances": the words before were no subject.
    if (near && !joined && !looksPast(lower)) return act;
  }
  return act;
}
