import { ACCEPTING, DISPUTES, OPPOSED, PLEASED, REFUSING, TURNING_DOWN, WINNING } from '../../data/tension.ts';
import type { Wording } from './sign.ts';
import { DID_NOT, forms, MIDDLE, NOT, OTHERS, pasts, WAS, words } from './words.ts';

const wording = (strong: boolean, source: string, negative?: true): Wording => ({
  kind: 'objection',
  strong,
  pattern: new RegExp(source),
  ...(negative && { negative }),
});

/** Two sides that do not agree: who refuses, what is not liked, what others want instead, and minds that change. */
export const objections = (): readonly Wording[] => [
  // "Their lead refused", "I argued against it".
  wording(true, `\\b(?:${OTHERS}|i|we) ${MIDDLE}(?:${pasts(REFUSING)}|pushed (?:\\S+ ){0,2}back)\\b`),
  wording(false, `\\b(?:${forms(REFUSING)}|pushed back)\\b`),
  wording(true, `\\b${OTHERS} ${MIDDLE}${pasts('reject block deny ignore')}\\b`),
  wording(false, `\\b${OTHERS} ${MIDDLE}${pasts(TURNING_DOWN)}\\b`),
  // "She did not trust the copy", "they weren't convinced".
  wording(
    true,
    `\\b(?:${OTHERS}|who|that|nobody|no one|none) ${MIDDLE}${DID_NOT} (?:\\w+ly )?${words(ACCEPTING)}\\b`,
    true,
  ),
  wording(true, `\\b(?:was|were|is|are)(?:n't| not| never| hardly| anything but) (?:\\w+ )?${words(PLEASED)}\\b`, true),
  wording(
    true,
    `\\b(?:nobody|no one|none of (?:them|the \\w+)|neither(?: of (?:them|the \\w+))?) (?:else |really |actually )?(?:${words('wanted liked trusted believed cared answered replied agreed came listened saw')}|would|was)\\b`,
    true,
  ),
  // "Legal was sceptical", "the furious customer".
  wording(
    true,
    `\\b(?:${OTHERS}|who|i|we) ${MIDDLE}(?:${WAS}|became|got|found|made) (?:\\S+ ){0,3}?${words(OPPOSED)}\\b`,
  ),
  wording(false, `\\b${words(OPPOSED)}\\b`),
  // "The objection was …", "met resistance", "an argument".
  wording(
    true,
    `\\b(?:met|face|faced|facing|with|had|heard|got|raised|despite|over|after|against|was|were|came|caused|an?|the|his|her|their|some|strong|heavy|much|my|serious|valid|main) (?:\\w+ )?${words(DISPUTES)}\\b`,
  ),
  // "She said no", "it was a hard no", "turned it down".
  wording(
    true,
    `\\b(?:said|answered|was|with|got|hard|flat|clear|firm|his|her|their|a) (?:a |an? \\w+ |flatly |just |simply )?no\\b(?! (?:longer|\\w+ly)\\b)(?=\\s*(?:$|[,.;:]|to\\b|and\\b|because\\b|twice\\b|again\\b|for\\b|until\\b|at\\b|on\\b|in\\b))`,
    true,
  ),
  wording(
    true,
    `\\bturned (?:\\S+ ){1,4}?down\\b|\\b(?:would|did) (?:not|n't) hear of\\b|\\b(?:wouldn't|didn't) hear of\\b|\\b(?:was|were|am|voted|spoke|argued|dead|all|\\w+ly) against\\b`,
    true,
  ),
  wording(
    true,
    `\\b(?:called|thought|found|considered) (?:it|that|this|me|us|mine|my \\w+|the \\w+) (?:\\S+ ){0,3}?(?:too|waste|overkill|over-\\w+|\\w*unnecessary|crazy|nonsense|unrealistic|premature|naive|wrong|toy|a risk|reckless)\\b`,
  ),
  // "We argued for a week", "he gave in", "that changed her mind".
  wording(
    true,
    `\\b(?:gave in|giving in|dug in|held out|held firm|stood (?:my|his|her|their) ground|backed down|came (?:a)?round|won (?:\\w+ )?over|changed (?:his|her|their) (?:mind|minds|view|tune|position)|tore (?:it|my|the) |disagreed?|at odds|deadlock\\w*|stalemate|pushback|on the fence|two camps|overruled?|went over (?:my|his|her|their) head)\\b`,
  ),
  wording(
    true,
    `\\b(?:${OTHERS}|who) ${MIDDLE}(?:wanted|preferred|insisted|demanded|pushed|pressed|argued|favou?red|was for|were for|held that)\\b[^.;]{0,120}?\\b(?:but|while|whereas|instead|rather|and i|; i)\\b`,
  ),
  wording(
    false,
    `\\b${OTHERS} ${MIDDLE}(?:wanted (?:to keep|to stay|me to|us to|it to)|preferred|insisted|demanded|favou?red|thought (?:it|that|this|the)|believed (?:it|that|this|the))\\b`,
  ),
  wording(
    true,
    `\\bwarned (?:me|us|him|her|them|that|against)\\b|\\bcross with\\b|\\b(?:said|told (?:me|us|him|her|them)|wrote|answered|replied) (?:\\w+ly )?(?:that )?(?:[^\\s,.;]+ ){0,4}?(?:no time|too|not|would (?:break|add|cost|take|slow|hurt)|nobody|hype|never|enough|need|needs|needed)\\b`,
    true,
  ),
  wording(false, `\\b${OTHERS} ${MIDDLE}(?:showed me|proved|pointed out|taught me|wanted)\\b`),
  // "I made it clear that I will not build it."
  wording(
    true,
    `\\bthat (?:i|we) (?:will not|won't)\\b|\\b(?:i|we) (?:would not|wouldn't|will not|won't) (?:do|ship|build|sign|approve) (?:it|this|that)\\b`,
    true,
  ),
  wording(
    false,
    `\\b(?:counter|rather|their case|his case|her case|as (?:he|she|they) saw it|told (?:me|him|her|them) (?:plainly|that|to|what|why))\\b`,
    true,
  ),
  wording(false, `\\b${forms(WINNING)}\\b`),
  wording(
    false,
    `\\b(?:concern|concerns|fear|fears|worry|worries|counterargument|counter-argument|conflict|conflicts|conflicting|unpopular|politics|political|critic|critics|sceptic|sceptics|skeptic|skeptics|holdout|opponent|uncomfortable)\\b`,
  ),
  wording(false, `\\b${OTHERS} ${MIDDLE}(?:did|was|were|had|could|would)(?:n't| ${NOT})\\b`, true),
];
