/** How English puts a failure on somebody: by a verdict on the person, or by naming them as the only cause. */
import { BAD_QUALITIES, BAD_TRAITS, FAULTS, INSULTS, LEFT_UNDONE, NO_STEPS, SOLELY } from '../../data/blame.ts';
import { SIGNS, STRONG } from '../../data/tension.ts';
import type { Span } from '../../model/span.ts';
import type { Prose } from '../../model/story.ts';
import { onceForTeller, type Teller } from '../actors/telling.ts';
import { anyOf, placeOf, type Told } from '../lessons/told.ts';
import { list } from '../words/clauseWords.ts';
import { looksPast } from '../words/sentenceTokens.ts';
import { formsOf } from '../words/verbs.ts';
import { lineOf } from './line.ts';
import { tensionIn } from './tension.ts';
import { MIDDLE, words } from './words.ts';

/** `attack` judges the person, `habit` says what they always do, `cause` names them as the cause. */
export interface Blame extends Span {
  readonly kind: 'attack' | 'habit' | 'cause';
}

const THEY = '(?:he|she|they|who|whoever|P)';
const THEM = '(?:him|her|them|(?:the|that|our|my|a|his|their|those|these) (?:[^\\s,;:.]+ ){0,2}?(?:P|people)|P)';
const THEIR = "(?:his|her|their|P's?|whose)";
const ONLY = `(?:${words(SOLELY).slice(3, -1)})`;

const makePatterns = (): readonly (readonly [Blame['kind'], RegExp])[] => [
  [
    'attack',
    new RegExp(
      `\\b${THEY} ${MIDDLE}(?:is|are|was|were|being|'s|'re) (?:(?!not |never |hardly )[^\\s,;:.]+ ){0,3}?${words(BAD_TRAITS)}\\b`,
    ),
  ],
  ['attack', new RegExp(`\\b(?:they're|he's|she's) (?:\\w+ ){0,3}?(?:${words(BAD_TRAITS)}|asleep)\\b`)],
  [
    'attack',
    new RegExp(
      `\\b${THEIR} (?:\\w+ )?(?:${words(BAD_QUALITIES)})\\b|\\b${THEY} (?:\\w+ ){0,2}?has (?:a|an|such an?|no) (?:\\w+ )?(?:ego|attitude|manners|character)\\b`,
    ),
  ],
  [
    'attack',
    new RegExp(`\\b(?:by|of|with|are|were|was|is) (?:an? |pure |total |complete |such )?${words(INSULTS)}\\b`),
  ],
  [
    'attack',
    /\b(?:people|guys|colleagues|managers|engineers|developers|men|women) like (?:him|her|them)\b|\bone of (?:those|these) (?:\w+ )?\w+s?,? who\b|\b(?:always|ever) the same with\b|\btypical (?:of|for)\b|\bas (?:usual|always|ever) with\b|\bsome people (?:simply|just|never|will)\b|\bto save (?:his|her|their) (?:life|lives)\b|\b(?:nobody (?:\S+ ){0,4})?(?:could not|couldn't|can't|cannot|can) be (?:bothered|trusted)\b|\basleep at\b|\bknow what (?:he|she|they) (?:is|are|was|were) (?:doing|talking)\b/,
  ],
  [
    'attack',
    new RegExp(
      `\\b(?:${THEY} ${MIDDLE}(?:had|has|have)|with) (?:\\w+ )?no (?:clue|idea|interest|sense|respect|understanding|discipline)\\b|\\b(?:did|do|does)(?:n't| not) (?:\\w+ )?take (?:it|this|that|the \\w+) seriously\\b|\\b(?:lied|lies|lying) (?:to|about)\\b|\\bdodg(?:e|es|ed|ing) (?:\\w+ )?(?:responsibility|work)\\b|\\bwithout (?:thinking|telling (?:a soul|anyone|anybody|us|me)|asking anybody)\\b[^.]*\\b(?:he|she|they|typical|always|often|usual)\\b|\\b(?:simply|just|really|clearly) (?:do|does|did)(?:n't| not) care\\b|\\b(?:simply |just )?(?:don't|doesn't) care\\b|\\bnever [a-z]+s (?:anything|a thing|a single|an? )\\b|\\b(?:clearly|obviously) (?:had )?never heard\\b`,
    ),
  ],
  [
    'habit',
    new RegExp(
      `\\b(?:${THEY}|people|nobody (?:in|from|at) (?:\\S+ ){1,3}?) ?(?:\\w+ly |just |always |still )?(?:don't|doesn't|do not|does not|can't|cannot|couldn't|would not|wouldn't|did not|didn't|never|won't) (?:even |really |just |simply |want to )?(?:${words(LEFT_UNDONE)}|${anyOf([...list(LEFT_UNDONE)].map((verb) => `${verb}s`))}|be told|let go)\\b`,
    ),
  ],
  ['habit', new RegExp(`\\b${THEY} (?:always|only ever|constantly|keep|keeps|kept) (?:\\w+)\\b`)],
  [
    'cause',
    new RegExp(`\\b${ONLY}? ?${THEIR} (?:own |sole |entire )?${words(FAULTS)}\\b(?! (?:was|is|had) (?:ours|mine))`),
  ],
  [
    'cause',
    new RegExp(
      `\\b${THEM} (?:is|are|was|were) (?:\\w+ )?(?:to blame|at fault)\\b|\\bblame (?:is|was|lies|lay|goes|rests) (?:\\w+ )?(?:on|with|to) ${THEM}\\b|\\b${THEY} (?:has|have|had) to answer for\\b`,
    ),
  ],
  [
    'cause',
    new RegExp(
      `\\b(?:(?:was|is|were|it's|that's|are) (?:\\w+ ){0,3}?(?:down to|due to|because of|thanks to)|(?:it|that|this|one|all|which|slip|failure|outage|delay)(?:'s| is| was) (?:\\w+ly |all )?on) ${THEM}(?: alone)?(?=\\s*(?:$|[,.;:)!]|and\\b|as\\b|because\\b|alone\\b|who\\b))`,
    ),
  ],
  ['cause', new RegExp(`\\b${ONLY} (?:because of|due to|thanks to) ${THEM}\\b|\\bbecause of (?:him|her)\\b`)],
  [
    'cause',
    new RegExp(
      `\\b${THEY} (?:\\w+ )?(?:messed|screwed|let) (?:it|this|that|us|me|everything|the \\w+) ?(?:all )?(?:up|down)\\b|\\b(?:messed|screwed) (?:it |this |that |everything )?up\\b|\\b(?:not|never|n't|didn't) live up to (?:his|her|their)\\b|\\b${THEY} (?:had )?(?:sabotaged|ruined|failed us|killed (?:it|the project|my))\\b`,
    ),
  ],
  [
    'cause',
    new RegExp(
      `\\bif ${THEY} had (?:only |just |simply )?(?!not)\\w+|\\bwith(?:out)? (?:a |an )?(?:more )?(?:competent|decent|capable)\\b|\\bwithout (?:more )?discipline\\b`,
    ),
  ],
];

/** Made with the first story, because patterns take longer to make than to ask. */
let patterns: ReturnType<typeof makePatterns> | undefined;
let noSteps: ReadonlySet<string> | undefined;

/** One of these words stands in every pattern, so that most sentences need not be spelled out for them. */
const WORD_OF_BLAME = new RegExp(
  `\\b(?:${[BAD_TRAITS, BAD_QUALITIES, INSULTS, FAULTS].flatMap((family) => [...list(family)]).join('|')}|blam\\w+|like (?:him|her|them)|one of (?:those|these)|same with|typical|as (?:usual|always|ever)|some people|to save|bothered|trusted|asleep|know what|no (?:\\w+ )?(?:clue|idea|interest|sense|respect|understanding|discipline|manners|character)|has (?:a|an|such an?) (?:\\w+ )?(?:manners|character)|seriously|lied|lies|lying|dodg\\w+|without|competent|decent|capable|care|never|always|only ever|constantly|keeps?|kept|(?:do|does|did|would|could)(?:n['’]t| not)|can['’]t|cannot|won['’]t|to blame|at fault|answer for|down to|due to|because of|thanks to|(?:is|was|['’]s) (?:\\w+ )?on|messed|screwed|let|live up to|sabotaged|ruined|failed us|killed|if \\S+ (?:\\w+ ){0,2}?had)\\b`,
  'i',
);
/** The writer takes the fault, or gives the other side its due. */
const CREDIT =
  /\bblameless\b|\bfingers?\b|\bmy (?:own )?(?:fault|mistake|error|failure|doing|responsibility)\b|\b(?:fault|mistake|blame|responsibility|error|that|it) (?:was|is) (?:mine|ours|on me|on us|not)\b|\b(?:he|she|they|P) (?:was|were|had been) (?:\w+ )?right\b|\b(?:had a point|fair point|good reason|in fairness|to be fair|to blame (?:was|is) me|i was (?!the only)|i thought|i believed|i felt|i took|nobody's|no one's)\b|\bi (?:never|did not|didn't|had not|hadn't)\b/;

export interface BlameReading {
  readonly blame: Blame | undefined;
  /** The writer takes the fault on themselves, or says that the other was right. */
  readonly credit: boolean;
  /** The sentence tells what the writer then did. */
  readonly step: boolean;
  /** It says that something went wrong. */
  readonly failed: boolean;
  /** It gives a reason. */
  readonly explains: boolean;
}

const STEP = /\b(?:i|we) (?:then |also |\w+ly |at once |just )?([a-z]+)\b/g;
const EXPLAINS = /\b(?:because|since|as|so|that's why|that is why|which is why|reason|due to|thanks to|down to|due)\b/;

/** What a sentence says about whose fault it was. Memoised by the prose, for the teller who asked last. */
export const blameIn = onceForTeller((prose: Prose, teller: Teller): BlameReading => {
  const blame = WORD_OF_BLAME.test(prose.text) ? find(lineOf(prose, teller)) : undefined;
  // Read when a sentence beside it puts the blame on somebody, which few do.
  return {
    blame,
    get credit() {
      return CREDIT.test(lineOf(prose, teller).text);
    },
    get step() {
      const line = lineOf(prose, teller);
      return takesStep(blame ? line.text.slice(behind(line, blame)) : line.text);
    },
    get failed() {
      return tensionIn(prose, teller).some(
        ({ name }) => SIGNS[name].kind === 'setback' && SIGNS[name].weight >= STRONG,
      );
    },
    get explains() {
      return EXPLAINS.test(lineOf(prose, teller).text);
    },
  };
});

const behind = ({ all, ends }: Told, { end }: Span): number => ends[all.findLastIndex((part) => part.end <= end)] ?? 0;

function takesStep(text: string): boolean {
  noSteps ??= formsOf(list(NO_STEPS));
  for (const [, verb = ''] of text.matchAll(STEP)) if (looksPast(verb) && !noSteps.has(verb)) return true;
  return false;
}

function find(line: Told): Blame | undefined {
  patterns ??= makePatterns();
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(line.text);
    if (!match || /\b(?:not|isn't|wasn't|nobody|no one)\b[^,;:.]{0,20}$/.test(line.text.slice(0, match.index)))
      continue;
    return { ...placeOf(line, match.index, match.index + match[0].length), kind };
  }
  return undefined;
}
