import {
  ACCEPTING,
  DISPUTES,
  HARMING,
  OPPOSED,
  PLEASED,
  REFUSING,
  SAYING,
  TURNING_DOWN,
  WINNING,
} from '../../data/tension.ts';
import { denial, type Wording, wording } from './sign.ts';
import { DID_NOT, forms, MIDDLE, NOT, OTHERS, pasts, SOMEBODY, WAS, words } from './words.ts';

/** What somebody says who speaks against it: a denial, a fear, too much of something. */
const AGAINST =
  "(?:no|not|never|nobody|nothing|too|enough|impossible|pointless|overkill|hype|waste|risky|cannot|can't|won't|wouldn't|don't|doesn't|didn't|isn't|wasn't|aren't|(?:has|have|had) always|other (?:things|priorities|plans|work|worries))";

/** Two sides that do not agree: who refuses, what is not liked, what others want instead, and minds that change. */
export const objections = (): readonly Wording[] => [
  // "Their lead refused", "I argued against it".
  wording(
    'refuses',
    `\\b(?:${OTHERS}|i|we) ${MIDDLE}(?:${pasts(REFUSING)}|pushed (?:\\S+ ){0,2}back)\\b`,
    `${pasts(REFUSING)}|pushed`,
  ),
  wording('a word of refusal', `\\b(?<!\\b(?:in|an?|no|any|same|the|without) )(?:${forms(REFUSING)}|pushed back)\\b`),
  wording(
    'turns down',
    `\\b${OTHERS} ${MIDDLE}${pasts('reject block deny ignore')}\\b`,
    pasts('reject block deny ignore'),
  ),
  wording('presses', `\\b${OTHERS} ${MIDDLE}${pasts(TURNING_DOWN)}\\b`, pasts(TURNING_DOWN)),
  // "She did not trust the copy", "they weren't convinced".
  denial(
    'does not want it',
    `\\b(?:${OTHERS}|who|that|nobody|no one|none) ${MIDDLE}${DID_NOT} (?:\\w+ly )?${words(ACCEPTING)}\\b`,
    words(ACCEPTING),
  ),
  denial(
    'is not convinced',
    `\\b(?:was|were|is|are)(?:n't| not| never| hardly| anything but) (?!so |as |more )(?:\\w+ )?${words(PLEASED)}\\b`,
  ),
  denial(
    'nobody wants it',
    `\\b(?<!\\b(?:that|which|who) )(?:nobody|no one|none of (?:them|the \\w+)|neither(?: of (?:them|the \\w+))?) (?:else |really |actually )?(?:${words('wanted liked trusted believed cared answered replied agreed came listened saw')}|would|was)\\b`,
  ),
  // "Legal was sceptical", "the furious customer".
  wording(
    'is against it',
    `\\b(?:${OTHERS}|who|i|we) ${MIDDLE}(?:${WAS}|became|got|found|made) (?:\\S+ ){0,3}?${words(OPPOSED)}\\b`,
    words(OPPOSED),
  ),
  wording('a word of ill will', `\\b${words(OPPOSED)}\\b`),
  // "The objection was …", "met resistance", "an argument".
  wording(
    'a dispute',
    `\\b(?:met|face|faced|facing|with|had|heard|got|raised|despite|over|after|against|was|were|came|caused|an?|the|his|her|their|some|strong|heavy|much|my|serious|valid|main) (?:\\w+ )?${words(DISPUTES)}\\b`,
  ),
  // "She said no", "it was a hard no", "turned it down".
  denial(
    'says no',
    `\\b(?:said|answered|was|with|got|hard|flat|clear|firm|his|her|their|a) (?:a |an? \\w+ |flatly |just |simply )?no\\b(?! (?:longer|\\w+ly)\\b)(?=\\s*(?:$|[,.;:]|to\\b|and\\b|because\\b|twice\\b|again\\b|for\\b|until\\b|at\\b|on\\b|in\\b))`,
  ),
  denial(
    'says no',
    `\\bturned (?:\\S+ ){1,4}?down\\b|\\b(?:would|did) (?:not|n't) hear of\\b|\\b(?:wouldn't|didn't) hear of\\b|\\b(?:was|were|am|voted|spoke|argued|dead|all|\\w+ly) against\\b`,
  ),
  wording(
    'finds it wanting',
    `\\b(?:called|thought|found|considered) (?:it|that|this|me|us|mine|my \\w+|the \\w+) (?:\\S+ ){0,3}?(?:too|waste|overkill|over-\\w+|\\w*unnecessary|crazy|nonsense|unrealistic|premature|naive|wrong|toy|a risk|reckless)\\b`,
  ),
  // "We argued for a week", "he gave in", "that changed her mind".
  wording(
    'a side gives way',
    `\\b(?<!\\b(?:that|which|who) )(?:gave in|giving in|dug in|held out|held firm|stood (?:my|his|her|their) ground|backed down|came (?:a)?round|won (?:\\w+ )?over|changed (?:his|her|their) (?:mind|minds|view|tune|position)|tore (?:it|my|the) |disagreed?|at odds|deadlock\\w*|stalemate|pushback|on the fence|two camps|overruled?|went over (?:my|his|her|their) head|fair (?:point|enough|question)|had a point|(?:his|her|their) reasons? (?:was|were|too)|had (?:his|her|their) (?:\\w+ )?reasons)\\b`,
  ),
  // "In the end she signed", "they agreed on one condition".
  wording(
    'won at last',
    `\\b(?:eventually|finally|in the end|at last|after (?:some|an?|two|three|four|five|many|several|more) (?:\\w+ )?(?:days?|weeks?|months?|meetings?|rounds?|talks?|tries|attempts))\\b,? (?:${SOMEBODY}|the \\w+) (?:\\w+ )?(?:agreed|accepted|signed|gave|let|approved|joined|admitted|said yes)\\b|\\b(?:agreed|signed|accepted|approved (?:it|this)|said yes|joined) (?:in the end|eventually|at last|grudgingly|reluctantly|only|on (?:the |one )?conditions?)\\b|\\b(?:grudgingly|reluctantly)\\b|\\bon (?:the |one )?condition that\\b`,
  ),
  denial(
    'not everybody',
    `\\b(?:not (?:everyone|everybody|all of (?:them|the \\w+)|one of (?:them|the P)) (?:\\w+ly )?(?:agreed|liked|wanted|was|were|came|could|would|joined|followed|believed|trusted|saw)|took me aside|kept (?:asking|telling|pushing|repeating|sending|coming back)|(?:${SOMEBODY}) (?:\\w+ )?(?:went|complained|wrote|turned|escalated|ran) (?:straight |directly )?to (?:the|my|our|his|her|their) (?:\\w+ )?P)\\b`,
  ),
  wording(
    'wants otherwise',
    `\\b(?:${OTHERS}|who) ${MIDDLE}(?:wanted|preferred|insisted|demanded|pushed|pressed|argued|favou?red|was for|were for|held that)\\b[^.;]{0,120}?(?:\\b(?:but|while|whereas|instead|rather)\\b|(?:\\band|;) i (?:wanted|preferred|was|thought|argued|held|believed|said)\\b)`,
    'wanted|preferred|insisted|demanded|pushed|pressed|argued|favou?red|for|held',
  ),
  wording(
    'wants something',
    `\\b${OTHERS} ${MIDDLE}(?:wanted (?:to keep|to stay|me to|us to|it to)|preferred|insisted|demanded|favou?red|thought (?:it|that|this|the)|believed (?:it|that|this|the)|asked (?:me|us) to (?:stop|wait|drop|leave|let|hold|keep|skip|hurry))\\b`,
    'wanted|preferred|insisted|demanded|favou?red|thought|believed|asked',
  ),
  denial('warns', `\\bwarned (?:me|us|him|her|them|that|against)\\b|\\bcross with\\b`),
  // "He said that the room has never seen it", "the answer was friendly and flat".
  denial(
    'says it will not do',
    `\\b(?<!\\b(?:i|we) )(?:${words(SAYING)}|told (?:me|us|him|her|them)) (?!down\\b)(?:\\w+ly )?(?:back )?(?:that )?(?:(?!(?:i|we) )[^\\s,.;]+ ){0,5}?(?:${AGAINST}|would ${words(HARMING)})\\b`,
  ),
  wording(
    'says something',
    `\\b${SOMEBODY} (?:\\w+ly |then |only |just |also |at last )?(?:said|told me|told us|wrote back|answered|replied|felt|held|claimed|thought) (?!yes\\b|i\\b|thank)|\\b(?:his|her|their|the) (?:answer|reply|view|position|opinion|argument|concern|point|reason) (?:was|is)\\b`,
  ),
  // "I was for 30%", "in my view".
  denial(
    'takes a side',
    `\\b(?:i|we) (?:was|were) (?:for|against|of the opinion|in favou?r)\\b|\\b(?:i|we) (?:wanted|would have liked|preferred) (?:to keep|to stay|to wait|that (?:we|i|they)|us to|them to)\\b|\\bmy (?:opinion|view|position|answer|case|argument|proposal) (?:was|is)\\b|\\b(?:i|we) (?:argued|insisted|protested|pleaded|begged|held that|stood by|kept saying)\\b|\\bi told (?:him|her|them|P) (?:\\S+ ){0,5}?(?:${AGAINST})\\b`,
  ),
  denial(
    'wants something',
    `\\b${OTHERS} ${MIDDLE}(?:showed me|proved|pointed out|taught me|wanted)\\b`,
    'showed|proved|pointed|taught|wanted',
  ),
  // "I made it clear that I will not build it."
  denial(
    'says no',
    `\\bthat (?:i|we) (?:will not|won't)\\b|\\b(?:i'd|i would|we'd|he'd|she'd|they'd|would) rather not\\b|\\b(?:i|we) (?:said|told (?:him|her|them|P)) (?:that )?(?:i'd rather|i would not|i wouldn't|we should not|we shouldn't)\\b|\\b(?:i|we) (?:would not|wouldn't|will not|won't) (?:do|ship|build|sign|approve) (?:it|this|that)\\b`,
  ),
  denial(
    'the other case',
    `\\b(?:countered|counter-?argu\\w+|their case|his case|her case|as (?:he|she|they) saw it|told (?:me|him|her|them) (?:plainly|that|to|what|why))\\b`,
  ),
  wording('wins over', `\\b${forms(WINNING)}\\b`),
  wording(
    'a concern',
    `\\b(?:concern|concerns|fear|fears|worry|worries|counterargument|counter-argument|conflict|conflicts|conflicting|unpopular|politics|political|critic|critics|sceptic|sceptics|skeptic|skeptics|holdout|opponent|uncomfortable)\\b`,
  ),
  denial('they did not', `\\b${SOMEBODY} ${MIDDLE}(?:did|was|were|had|could|would)(?:n't| ${NOT})\\b`),
];
