/** Claims of an effect that give no size: "improved significantly", "a big impact", "leadership was happy". */
import { CLAUSE_BREAKS, FUNCTION_WORDS } from '../../data/quantityContext.ts';
import {
  ADDITIVE,
  AMOUNTS,
  AMOUNTS_OF,
  AMPLIFIERS,
  APPROVED,
  APPROVERS,
  APPROVING,
  COMPARATIVE_AMPLIFIERS,
  COMPARATIVES,
  COPULAS,
  EFFECTS,
  GIVING,
  GOING,
  JUDGED,
  NEGATIONS,
  PLAIN_SIZERS,
  PLEASED,
  PRAISE,
  RECEIVING,
  RESOURCES,
  RESPONSES,
  SHARED_FEELINGS,
  SIZERS,
  VALUED,
  VERDICTS,
  WELL,
} from '../../data/vague.ts';
import { overlaps, type Span, span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { type Token, tokens } from '../words/tokens.ts';
import { afterChange, isChange } from './changes.ts';

export interface VagueClaim {
  /** In indexes into `prose.text`. */
  readonly span: Span;
  /**
   * `degree`: an adverb on a verb of change. `comparison`: an adverb on a comparative. `size`: an adjective on an effect.
   * `amount`: a quantity without a number. `verdict`: the thing went well. `approval`: somebody was pleased.
   */
  readonly family: 'degree' | 'comparison' | 'size' | 'amount' | 'verdict' | 'approval';
  /** The words of the claim that a figure can replace: the adverb of a degree or comparison, the amount, else the whole claim. */
  readonly vague: Span;
}

/** Words between a verb of change and its adverb: "improved the checkout page significantly". */
const OBJECT_REACH = 6;

const known = new WeakMap<Prose, readonly VagueClaim[]>();

/** Characters of a sentence that are read, as for its figures. */
const LONGEST_SENTENCE = 20_000;

/** Finds vague claims in order, without overlap. Whether a measure stands beside them is the caller's to ask. */
export function vagueImpact(prose: Prose): readonly VagueClaim[] {
  let found = known.get(prose);
  if (!found) {
    const list = tokens(prose.text.slice(0, LONGEST_SENTENCE));
    const hidden = [...prose.code, ...prose.quoted];
    found = claimsIn(list).filter((claim) => !hidden.some((part) => overlaps(part, claim.span)));
    known.set(prose, found);
  }
  return found;
}

/** True where the sentence speaks of one more effect ("It also …", "… too"), so the figure before it measures another. */
export const isAdditive = ({ text }: Prose): boolean =>
  tokens(text.slice(0, LONGEST_SENTENCE)).some(
    ({ lower: word }, at, list) =>
      ADDITIVE.has(word) ||
      (word === 'too' && list[at + 1]?.kind !== 'word') ||
      (word === 'well' && list[at - 1]?.lower === 'as' && list[at + 1]?.lower !== 'as'),
  );

interface Reading {
  readonly family: VagueClaim['family'];
  /** Tokens of the claim and of its vague words, ends excluded. */
  readonly first: number;
  readonly next: number;
  readonly vague: readonly [number, number];
}

function claimsIn(list: readonly Token[]): readonly VagueClaim[] {
  const found: VagueClaim[] = [];
  let at = 0;
  while (at < list.length) {
    const reading =
      list[at]?.kind === 'word'
        ? (readComparison(list, at) ??
          readDegree(list, at) ??
          readAmount(list, at) ??
          readApproval(list, at) ??
          readPraise(list, at) ??
          readPredicate(list, at) ??
          readJudgement(list, at) ??
          readSize(list, at) ??
          readVerdict(list, at))
        : undefined;
    if (!reading || negated(list, reading.first)) {
      at += 1;
      continue;
    }
    found.push({
      family: reading.family,
      span: place(list, reading.first, reading.next),
      vague: place(list, ...reading.vague),
    });
    at = reading.next;
  }
  return found;
}

const place = (list: readonly Token[], first: number, next: number): Span =>
  span(list[first]?.start ?? 0, list[next - 1]?.end ?? 0);

const lower = (list: readonly Token[], at: number): string => list[at]?.lower ?? '';

/** "did not improve much", "no big impact", "wasn't impressed". */
function negated(list: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const word = lower(list, at);
    if (CLAUSE_BREAKS.has(word)) return false;
    if (NEGATIONS.has(word) || word.endsWith("n't")) return true;
  }
  return false;
}

const whole = (family: Reading['family'], first: number, next: number): Reading => ({
  family,
  first,
  next,
  vague: [first, next],
});

/** Index after an amplifier at a token: "significantly", "a lot", "a great deal", "very much"; the same index where there is none. */
function afterAmplifier(list: readonly Token[], at: number): number {
  const word = lower(list, at);
  if (AMPLIFIERS.has(word)) return at + 1;
  if (word === 'a' && (lower(list, at + 1) === 'lot' || lower(list, at + 1) === 'ton')) return at + 2;
  if (word === 'a' && /^(?:great|good)$/.test(lower(list, at + 1)) && lower(list, at + 2) === 'deal') return at + 3;
  if (/^(?:very|so)$/.test(word) && lower(list, at + 1) === 'much') return at + 2;
  return at;
}

/** "significantly improved", "improved the page significantly", "went down a lot". */
function readDegree(list: readonly Token[], at: number): Reading | undefined {
  if (AMPLIFIERS.has(lower(list, at)) && isChange(lower(list, at + 1))) {
    return { family: 'degree', first: at, next: at + 2, vague: [at, at + 1] };
  }
  const begin = afterChange(list, at);
  if (begin === at) return undefined;
  for (let end = begin; end < begin + OBJECT_REACH; end += 1) {
    const next = afterAmplifier(list, end);
    // "improved it a lot of times": the noun that follows takes the amplifier away.
    if (
      next > end &&
      lower(list, next) !== 'of' &&
      !COMPARATIVES.has(lower(list, next)) &&
      !SIZERS.has(lower(list, next)) &&
      !isChange(lower(list, next))
    ) {
      return { family: 'degree', first: at, next, vague: [end, next] };
    }
    if (list[end]?.kind !== 'word' || CLAUSE_BREAKS.has(lower(list, end))) return undefined;
  }
  return undefined;
}

/** "much faster", "a lot more reliable", "significantly fewer errors". */
function readComparison(list: readonly Token[], at: number): Reading | undefined {
  const long = afterAmplifier(list, at);
  const next = long > at ? long : COMPARATIVE_AMPLIFIERS.has(lower(list, at)) ? at + 1 : at;
  if (next === at || !COMPARATIVES.has(lower(list, next))) return undefined;
  const quantifier = /^(?:more|less)$/.test(lower(list, next));
  if (quantifier && (list[next + 1]?.kind !== 'word' || lower(list, next + 1) === 'than')) return undefined;
  return { family: 'comparison', first: at, next: quantifier ? next + 2 : next + 1, vague: [at, next] };
}

/** How far the amount may stand behind its verb: "saved the whole company a lot of money". */
const AMOUNT_REACH = 4;

/** "saved us a lot of money", "freed up countless hours", "cut significant costs". */
function readAmount(list: readonly Token[], at: number): Reading | undefined {
  if (!isChange(lower(list, at)) && !/^free(?:s|d|ing)?$/.test(lower(list, at))) return undefined;
  for (let start = at + 1; start <= at + AMOUNT_REACH && list[start]?.kind === 'word'; start += 1) {
    const of = /^(?:a|the)$/.test(lower(list, start)) ? start + 1 : start;
    const great = /^(?:great|good|huge|whole|significant|large|considerable)$/.test(lower(list, of)) ? of + 1 : of;
    const heap = AMOUNTS_OF.has(lower(list, great)) && lower(list, great + 1) === 'of' ? great + 2 : undefined;
    const noun = heap ?? (AMOUNTS.has(lower(list, start)) || SIZERS.has(lower(list, start)) ? start + 1 : undefined);
    if (noun !== undefined) {
      const known = RESOURCES.has(lower(list, noun)) && !EFFECTS.has(lower(list, noun + 1));
      return known ? { family: 'amount', first: at, next: noun + 1, vague: [start, noun + 1] } : undefined;
    }
    if (CLAUSE_BREAKS.has(lower(list, start))) return undefined;
  }
  return undefined;
}

/** "the impact was huge", "feedback was very positive". */
function readPredicate(list: readonly Token[], at: number): Reading | undefined {
  const effect = EFFECTS.has(lower(list, at));
  if ((!effect && !RESPONSES.has(lower(list, at))) || !COPULAS.has(lower(list, at + 1))) return undefined;
  const judged = skipAdverbs(list, at + 2);
  const word = lower(list, judged);
  // "the result was a big queue": the adjective belongs to another noun.
  const ends = list[judged + 1]?.kind !== 'word' || FUNCTION_WORDS.has(lower(list, judged + 1));
  if (!SIZERS.has(word) || PLAIN_SIZERS.has(word) || !ends) return undefined;
  return whole(effect ? 'size' : 'approval', at, judged + 1);
}

/** "was a real game changer", "was considered a success", "exceeded all expectations". */
function readJudgement(list: readonly Token[], at: number): Reading | undefined {
  if (/^(?:exceed|surpass|beat)(?:s|ed|ing)?$/.test(lower(list, at))) {
    const noun = /^(?:all|our|my|their|everyone's|the)$/.test(lower(list, at + 1)) ? at + 2 : at + 1;
    return lower(list, noun) === 'expectations' ? whole('verdict', at, noun + 1) : undefined;
  }
  if (!COPULAS.has(lower(list, at))) return undefined;
  let next = skipAdverbs(list, at + 1);
  const reported = JUDGED.has(lower(list, next));
  if (reported) next += 1;
  while (reported && /^(?:as|to|be|by|everyone)$/.test(lower(list, next))) next += 1;
  if (reported && VALUED.has(lower(list, skipAdverbs(list, next)))) {
    return whole('verdict', at, skipAdverbs(list, next) + 1);
  }
  if (!/^(?:a|an|the)$/.test(lower(list, next))) return undefined;
  next += 1;
  while (/^(?:absolute|total|true|complete)$/.test(lower(list, next)) || SIZERS.has(lower(list, next))) next += 1;
  const changer = lower(list, next) === 'game' && list[next + 1]?.text === '-' ? next + 2 : next + 1;
  if (lower(list, next) === 'game' && lower(list, changer) === 'changer') return whole('verdict', at, changer + 1);
  return reported && VERDICTS.has(lower(list, next)) ? whole('verdict', at, next + 1) : undefined;
}

/** "a big impact", "hugely positive results", "made a difference", "was a success". */
function readSize(list: readonly Token[], at: number): Reading | undefined {
  if (SIZERS.has(lower(list, at))) {
    let noun = at + 1;
    while (noun <= at + 3 && list[noun]?.kind === 'word' && !EFFECTS.has(lower(list, noun)) && isModifier(list, noun))
      noun += 1;
    // "the real value lies in …" says which value, not how much of it.
    if (lower(list, noun) === 'value' && PLAIN_SIZERS.has(lower(list, at))) return undefined;
    return EFFECTS.has(lower(list, noun)) ? whole('size', at, noun + 1) : undefined;
  }
  const determiner = /^(?:a|the|all)$/.test(lower(list, at + 1));
  if (/^ma(?:de|kes?|king)$/.test(lower(list, at)) && determiner && lower(list, at + 2) === 'difference') {
    return whole('size', at, at + 3);
  }
  if (COPULAS.has(lower(list, at)) && lower(list, at + 1) === 'a' && VERDICTS.has(lower(list, at + 2))) {
    return whole('verdict', at, at + 3);
  }
  return undefined;
}

/** One adjective or noun between a sizer and its effect: "a big positive impact", "great business results". */
const isModifier = (list: readonly Token[], at: number): boolean =>
  SIZERS.has(lower(list, at)) || EFFECTS.has(lower(list, at + 1));

const skipAdverbs = (list: readonly Token[], from: number): number => {
  let at = from;
  while (/^(?:very|really|so|quite|extremely|all|also|\p{L}+ly)$/u.test(lower(list, at))) at += 1;
  return at;
};

/** "it went well", "was successful", "the rollout paid off". */
function readVerdict(list: readonly Token[], at: number): Reading | undefined {
  if (COPULAS.has(lower(list, at))) {
    const next = skipAdverbs(list, at + 1);
    return VALUED.has(lower(list, next)) ? whole('verdict', at, next + 1) : undefined;
  }
  if (GOING.has(lower(list, at))) {
    const particle = lower(list, at + 1) === 'out' ? at + 2 : at + 1;
    const next = WELL.has(lower(list, particle)) ? particle : skipAdverbs(list, particle);
    const judged =
      WELL.has(lower(list, next)) &&
      !/^(?:with|together|as|beyond|past|over|under|before|for)$/.test(lower(list, next + 1));
    return judged ? whole('verdict', at, next + 1) : undefined;
  }
  return /^pa(?:id|ys)$/.test(lower(list, at)) && lower(list, at + 1) === 'off'
    ? whole('verdict', at, at + 2)
    : undefined;
}

/** "leadership was very happy", "customers loved it", "was well received". */
function readApproval(list: readonly Token[], at: number): Reading | undefined {
  if (/^ma(?:de|kes?|king)$/.test(lower(list, at))) {
    const person = /^(?:my|our|the|their)$/.test(lower(list, at + 1)) ? at + 2 : at + 1;
    const pleased = skipAdverbs(list, person + 1);
    return APPROVERS.has(lower(list, person)) && PLEASED.has(lower(list, pleased))
      ? whole('approval', at, pleased + 1)
      : undefined;
  }
  if (isSomebody(list, at)) {
    const feeling = skipAdverbs(list, at + 2);
    const felt = PLEASED.has(lower(list, feeling)) && !SHARED_FEELINGS.has(lower(list, feeling));
    const first = list[at]?.joined && list[at - 1]?.text === '-' ? Math.max(0, at - 2) : at;
    if (felt) return whole('approval', first, feeling + 1);
  }
  if (APPROVERS.has(lower(list, at))) {
    const verb = skipAdverbs(list, at + 1);
    if (APPROVING.has(lower(list, verb))) return whole('approval', at, verb + 1);
    const copula = /^(?:has|have|had)$/.test(lower(list, verb)) ? verb + 1 : verb;
    if (!COPULAS.has(lower(list, copula))) return undefined;
    const feeling = skipAdverbs(list, copula + 1);
    return PLEASED.has(lower(list, feeling)) ? whole('approval', at, feeling + 1) : undefined;
  }
  if (!COPULAS.has(lower(list, at))) return undefined;
  const judged = skipAdverbs(list, at + 1);
  const well = lower(list, judged) === 'well' ? judged + (list[judged + 1]?.text === '-' ? 2 : 1) : judged;
  const word = lower(list, well);
  // "was received" and "was recognised" are praise only with an adverb of praise.
  if (!APPROVED.has(word) || (/^re/.test(word) && well === at + 1)) return undefined;
  return whole('approval', at, well + 1);
}

/** A noun before "was": whoever feels something is a person, whatever the noun. The writer's own joy is no approval. */
const isSomebody = (list: readonly Token[], at: number): boolean =>
  COPULAS.has(lower(list, at + 1)) &&
  !COPULAS.has(lower(list, at)) &&
  !FUNCTION_WORDS.has(lower(list, at).replace(/['’].*/, ''));

/** "received great feedback", "earned praise", "the client gave good feedback". */
function readPraise(list: readonly Token[], at: number): Reading | undefined {
  const given = GIVING.has(lower(list, at)) && at > 0 && !/^(?:i|we|to|and)$/.test(lower(list, at - 1));
  if (!given && !RECEIVING.has(lower(list, at))) return undefined;
  let good = false;
  for (let next = at + 1; next <= at + 5 && list[next]?.kind === 'word'; next += 1) {
    const word = lower(list, next);
    if ((PRAISE.has(word) && !given) || (good && RESPONSES.has(word))) return whole('approval', at, next + 1);
    if (CLAUSE_BREAKS.has(word)) return undefined;
    good ||= SIZERS.has(word);
  }
  return undefined;
}
