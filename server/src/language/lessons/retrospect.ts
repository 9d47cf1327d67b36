import { FUNCTION_WORDS } from '../../data/quantityContext.ts';
import { ANOTHER_TRY, COMPARING, CONTENT, FRAMING, SAVING, SPEAKING, VAGUE_AIMS } from '../../data/retrospect.ts';
import type { Span } from '../../model/span.ts';
import { clausePlace } from '../clauses/clausePlace.ts';
import { bases } from '../clauses/opening.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { list } from '../words/clauseWords.ts';
import { adverbLength, looksPast, type Part, withoutNot } from '../words/sentenceTokens.ts';
import { formsOf, isIrregularParticiple } from '../words/verbs.ts';
import { afterScene } from './noteSubject.ts';
import { anyOf, anyPhrase, placeOf, type Told } from './told.ts';

/** What a sentence says of how the writer would do it today, as a token index and a place in the prose text. */
export interface Step extends Span {
  /** `try`: words name another try ("next time"). `regret`: "I should have". `would`: "I would", and no more. */
  readonly kind: 'try' | 'regret' | 'would';
}

const speaking = list(SPEAKING);
const COMPARED = new RegExp(`\\b${anyOf(list(COMPARING))}\\b`);
const TRY = new RegExp(
  `\\b${anyPhrase(ANOTHER_TRY)}\\b|\\b(?:if|were|had) i (?:had |did |could |were |was |to |ever |got to |have to )*(?:do|did|redo|start|run|had|have|do|go|repeat|begin) ?(?:it|this|that|one|all|the \\w+|another \\w+)? ?(?:all )?(?:again|over|today|anew|back|tomorrow|once more)?\\b`,
);
const REGRET =
  /(?<!\b(?:that|said|felt|thought|agreed|whether|if|argued|and) )\b(?:i|we) (?:really |probably |maybe |clearly |simply )?(?:should(?:n't| not)?|ought to) (?:\w+ )?have\b|\b(?:i wish|if only) i (?:had|'d)\b|\bi wish i'd\b|\bi regret\b|(?<!\bno )\b(?:my|one|the|only|single|biggest|main) (?:\w+ )?regret\b/;
/** "I could have had it six weeks earlier", "perhaps we could have asked". */
const COULD = /\b(?:i|we) could (?:\w+ )?have\b/;
/** "It would have been wiser to ask", "better to have asked". */
const WISER =
  /\bwould (?:\w+ )?have been (?:\w+ )?(?:better|wiser|smarter|cheaper|faster|quicker|easier|safer|kinder|simpler|right|good) (?:to|if|with)\b|\bbetter (?:to have \w+|if (?:i|we) had)\b/;
/** "The one thing I would move": a step that is announced as one. */
const NAMED =
  /\b(?:the|one|first|only|main) (?:\w+ )?(?:thing|step|part|bit|piece|decision|point) (?:that |which )?(?:i would|i'd) (?!like|say|add|mention)\w+/;
/** "A week of renaming would have spared us two years": a step that was not taken. */
const WOULD_HAVE =
  /^\W*(?:\w+ly )?\w{2,}ing\b.*\bwould have\b|\b(?:earlier|sooner) and\b.*\bwould\b|\bwould (?:\w+ )?have (?:saved|spared|avoided|prevented|shown|caught|revealed|exposed)\b/;
const WISHES = /\b(?:would|should|'d|wouldn't|shouldn't|wish|will|'ll)\b/;
/** "I would have lost": what did not happen, because of a condition that did not hold. */
const UNREAL =
  /^\W*before\b|\b(?:had i|had we|had it|if i had not|if i hadn't|if we had|if it had|if they|if he|if she|without|otherwise|or i would|unless)\b/;
const ASKED =
  /\bwould i do (?:it|this|that) (?:again|the same|over)\b|\bwhat (?:would i|i would|i'd) (?:have )?(?:do|done|change|changed)\b|\bwhat (?:i would|i'd)(?: not| never)? (?!call|say|describe|consider|like|want|need|expect|have|be)\w+|\bwould i do \w+ (?:differently|otherwise)\b|^\W*(?:do )?differently\?/;

const isFirst = ({ is }: Part): boolean => is === 'i' || is === "i'd";

/** The token index of the "I" of "I would put …" in a main clause; undefined where there is none. */
function wouldAt({ all, text }: Told): number | undefined {
  for (const [at, part] of all.entries()) {
    if (!isFirst(part) || clausePlace(all, at).kind === 'hidden') continue;
    const { auxiliaries, main, contracted } = verbGroup(all, at);
    // "I would rather lose a day": a preference.
    if (all.slice(at + 1, at + 3).some(({ is }) => is === 'rather')) continue;
    const modal = contracted === 'd' ? 'd' : withoutNot(all[auxiliaries[0] ?? -1]?.is ?? '');
    if (modal !== 'd' && modal !== 'would') continue;
    const verb = all[main ?? -1]?.is ?? '';
    if (speaking.has(verb) || (verb === '' && auxiliaries.length === 0)) continue;
    // "I'd be happy to show it" speaks to the listener.
    if (auxiliaries.some((one) => all[one]!.is === 'be') && !COMPARED.test(text)) continue;
    const perfect = auxiliaries.some((one) => all[one]!.is === 'have');
    if (perfect) {
      if (COMPARED.test(text)) return at;
      continue;
    }
    // "I'd framed it": the short form of "had".
    if (modal === 'd' && auxiliaries.length === 0 && isPastForm(verb)) continue;
    return at;
  }
  return undefined;
}

/** "Framed" and "begun", but not "put", whose base is spelt the same. */
const isPastForm = (is: string): boolean =>
  (looksPast(is) || isIrregularParticiple(is)) &&
  !/^(?:put|read|set|cut|let|hit|run|come|become|shut|split|spread|quit|bet|cast|reset)$/.test(is);

const NONE: readonly Step[] = [];
const known = new WeakMap<Told, readonly Step[]>();

/** What the sentence would do differently; at most one. Memoised. */
export function steps(told: Told): readonly Step[] {
  const before = known.get(told);
  if (before) return before;
  const found = LIKELY.test(told.text) ? read(told) : NONE;
  known.set(told, found);
  return found;
}

const LIKELY = new RegExp(
  `\\b(?:i|my|we|would have|better|regret|earlier|sooner|differently)\\b|^\\W*${anyPhrase(ANOTHER_TRY)}\\b`,
);

function read(told: Told): readonly Step[] {
  const { text, all } = told;
  const whole = placeOf(told, 0, text.length);
  const another = TRY.exec(text);
  if (ASKED.test(text) || NAMED.test(text)) return [{ ...whole, kind: 'try' }];
  if (another && (WISHES.test(text) || isOrder(told, another))) return [{ ...whole, kind: 'try' }];
  const regret = REGRET.exec(text);
  if (regret) return [{ ...placeOf(told, regret.index, text.length), kind: 'regret' }];
  if (UNREAL.test(text)) return NONE;
  const could = COULD.test(text) && (COMPARED.test(text) || hedges(told));
  if (WOULD_HAVE.test(text) || WISER.test(text) || could) return [{ ...whole, kind: 'would' }];
  const at = wouldAt(told);
  return at === undefined ? NONE : [{ start: all[at]!.start, end: whole.end, kind: 'would' }];
}

/** "Next time: book the room first", "Next time, book it": what follows the phrase is an order to oneself. */
function isOrder({ all, text }: Told, another: RegExpExecArray): boolean {
  if (!/^\W*$/.test(text.slice(0, another.index)) || /\b(?:was|were|had|did|took|went)\b/.test(text)) return false;
  return /^\s*[:–—-]/.test(text.slice(another.index + another[0].length)) || opensWithBase(all, afterScene(all));
}

function opensWithBase(all: readonly Part[], scene: number): boolean {
  const at = scene + adverbLength(all, scene);
  return /^(?:not|never|don't)$/.test(all[at]?.is ?? '') || bases.has(all[at]?.is ?? '');
}

const NEXT_TIME = /\b(?:next|another|second) time\b/;
const MODAL_PERFECT = /\b(?:would|should|could|might|must)(?:n't| not)? (?:\w+ )?have\b/;

/** True of words about this story that need no "I": what could have been, what to do next time, and nothing to change. */
export const looksBack = (told: Told): boolean =>
  steps(told).length > 0 ||
  MODAL_PERFECT.test(told.text) ||
  NEXT_TIME.test(told.text) ||
  (contentment(told) !== undefined && ownWords(told) === 0);

const CONTENT_AT = new RegExp(
  `\\b${anyPhrase(CONTENT)}\\b|^\\W*(?:\\w+,? ){0,2}nothing\\b|\\bnothing (?:to|i would|i'd|comes|that i|much|really)\\b|\\bchange nothing\\b`,
);

const FINDS_NONE =
  /\b(?:don't|do not|can't|cannot) (?:see|know|say) what (?:\w+ ){1,3}(?:could|should|would)\b|\b(?:can't|cannot|can not|couldn't|could not) think of (?:much|anything|a thing|a single|many|any|one)\b|\bno regrets\b|\bnothing (?:that )?(?:i|we)(?: would|'d)\b/;

/** "I cannot think of anything": an answer to the question wherever it stands, and a content one. */
export const findsNothing = ({ text }: Told): boolean => FINDS_NONE.test(text);

/** Where a sentence is content with how it went, or finds nothing to change. */
export function contentment(told: Told): Span | undefined {
  const match = CONTENT_AT.exec(told.text);
  return match ? placeOf(told, match.index, match.index + match[0].length) : undefined;
}

const vague = new Set([...formsOf(list(VAGUE_AIMS)), ...list(VAGUE_AIMS)]);
const HEDGE = /\b(?:maybe|perhaps|possibly|probably|i suppose|i guess|might|could|just|try)\b/;

/** Words of a sentence that name something: neither function words nor aims that anybody may have. */
export const ownWords = ({ all }: Told): number =>
  all.filter(
    ({ kind, is }) =>
      kind === 'number' || (kind === 'word' && !FUNCTION_WORDS.has(is) && !vague.has(is) && !is.includes("'")),
  ).length;

export const hedges = ({ text }: Told): boolean => HEDGE.test(text);

const SAVED = new RegExp(
  `\\b(?:would|'d|wouldn't|could|might) (?:\\w+ )?(?:have )?(?:\\w+ )?${anyOf(formsOf(list(SAVING)))}\\b|\\b(?:cost|costs|wasted|lost|saved|saves|threw away|set (?:me|us) back|took|instead of|less|not have happened)\\b`,
);

/** What the step would have brought: "that would have saved a week". */
export const namesSaving = ({ text, all }: Told): boolean =>
  SAVED.test(text) || all.some(({ kind }) => kind === 'number');

const FRAMED = [
  new RegExp(
    `\\b(?:i|i'd|i've|we|we'd) (?:had |have )?(?:\\w+ly |only |always |never )?${anyOf(list(FRAMING))} (?:\\S+ ){0,8}?(?:as|about|by|from|with|that|for|like)\\b`,
  ),
  /\b(?:framed|framing|premise|wrong (?:question|problem|end|thing|goal|measure|metric))\b/,
  /\bmy (?:\w+ )?(?:question(?! [a-z]+s?\b(?<!was|had|is|were|about))|premise|framing|starting point|first slide|definition|assumption)\b|\bthe (?:way|question) (?:i|i'd|i had)\b|\bthe question i\b/,
  /\bas (?:if|though)\b|\b(?:it was|it's|this was|that was|it is) (?:really |actually |never |not )?about\b/,
  /\b(?:treat|treating|treated|took|taken|taking|saw|seen|seeing|called|put|read|reading|sold|understood|let|had|walked|went|gone|come) (?:\S+ ){0,8}?(?:as|for|to me as|thinking) (?:a|an|the|my|if|that|pure|mere|one|something)\b/,
  /\b(?:called|named|labelled) it an? (?:\w+ )*(?:problem|question|issue|project|bug|task)\b/,
  /\bthe (?:root|cause|mistake|error|trouble|fault|flaw|real \w+) (?:\w+ ){0,3}?(?:was|sat|lay|is|lies)\b/,
  /\b(?:asked|asking) (?:\S+ ){0,8}?(?:never|instead of|not|rather than)\b|\bnever asked\b/,
];

/** "The question I asked", "it was about", "as the problem": words for the problem itself, said by its owner. */
const PROBLEM =
  /\b(?:problem|question|task|premise|framed|framing)\b|\bas (?:if|though)\b|\b(?:was|is|it's) (?:really |actually |never |not )?about\b/;
const OWNER = /\b(?:i|i'd|my|me|myself)\b/;

/** True where the sentence says how the writer put the problem. */
export const namesProblem = (told: Told): boolean =>
  PROBLEM.test(told.text) && OWNER.test(told.text) && framing(told) !== undefined;

/** Where a sentence names how the problem was put as the cause. */
export function framing(told: Told): Span | undefined {
  for (const pattern of FRAMED) {
    const match = pattern.exec(told.text);
    if (match) return placeOf(told, match.index, match.index + match[0].length);
  }
  return undefined;
}
