import { CHOOSING, GIVING_UP, MEANS } from '../../data/tension.ts';
import type { TensionKind, Wording } from './sign.ts';
import { pasts, words } from './words.ts';

const wording = (kind: TensionKind, strong: boolean, source: string, negative?: true): Wording => ({
  kind,
  strong,
  pattern: new RegExp(source),
  ...(negative && { negative }),
});

const N = '(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|half|a few|a couple of)';

/** Something was given up: one way for another, a wish for a limit, a price that was known. */
export const tradeOffs = (): readonly Wording[] => [
  // "I chose the file over the queue", "went with A and not B".
  wording(
    'choice',
    true,
    `\\b${pasts(CHOOSING)} (?:[^\\s.;]+ ){1,9}?(?:over|and not|but not|rather than|instead of|against)\\b`,
    true,
  ),
  wording('choice', true, `\\b(?:decided|voted|argued|advised|chose) (?:\\w+ )?(?:against|not to)\\b`, true),
  wording('choice', false, `\\b(?:rather than|instead of|in favou?r of|as opposed to)\\b`, true),
  wording(
    'choice',
    true,
    `\\b(?:i|we) (?:\\w+ )?(?:gave (?:\\S+ ){0,4}?up|gave up|let (?:\\S+ ){1,5}?(?:go|lapse|slip|die|wait)|${pasts(GIVING_UP)}|said goodbye|walked away|left (?:\\S+ ){1,6}?(?:out|behind|as (?:it|they) (?:was|were)|undone|for later|alone|unfinished)|turned down|gave away)\\b`,
  ),
  wording(
    'choice',
    false,
    `\\b(?:${pasts(GIVING_UP)}|gave up|given up|giving up|goodbye|left out|leave out|leaving out|postponed|out of scope|for later)\\b`,
  ),
  wording(
    'choice',
    true,
    `\\b(?:trade-?offs?|traded?|trading|dilemma|torn between|on the one hand|on one hand|on the other hand|either way|lesser evil|hard call|tough call|hardest part|hard choice|judgement call)\\b`,
  ),
  wording(
    'choice',
    false,
    `\\b(?:either|whether to|could (?:\\S+ ){1,10}?or|two (?:\\w+ )?(?:options|ways|paths|choices|designs|candidates|schemes|approaches|routes)|both (?:had|were|looked|would)|had to (?:choose|pick|decide)|weighed|one (?:\\S+ ){1,12}?the other|tempt\\w+)\\b`,
  ),
  // "at the cost of", "which meant that the map would be old".
  wording(
    'cost',
    true,
    `\\b(?:at the (?:cost|expense|price)|the (?:price|cost|downside|catch|drawback|flip side) (?:was|is|of (?:this|that|it))|paid (?:for (?:it|that|this)|the price|with)|in exchange|knowing (?:that|it|full|the|we|i)|accept(?:ed|ing)? (?:that|the (?:risk|cost|loss|price|delay|hit)|a (?:\\w+ )?(?:risk|cost|loss|delay|slower|longer|higher|lower|worse))|lived? with|had to live|sacrific\\w+|never came back|to this day|not proud|took the (?:hit|blame|risk)|i knew (?:that )?(?:it|this|we|i) (?:would|might)|a bet|ate (?:into|up|half|our|the|what))\\b`,
  ),
  wording(
    'cost',
    false,
    `\\b(?:(?:which|that|it|this) (?:also )?mean[ts]|risk|risked|risky|expensive|downside|gamble|bet|still (?:\\w+ )?(?:not|manual|by hand|slow)|lose|losing|loss|lost)\\b`,
  ),
  // "only three weeks", "two of us left", "no budget".
  wording(
    'limit',
    true,
    `\\bonly (?:had |about |the )?${N} (?:\\S+ ){0,2}?${words('days weeks months hours people engineers of minutes day week month hour person')}\\b|\\b(?:days|weeks|months|hours|people|minutes) (?:were |was |remained )?(?:left|away|short)\\b|\\bof us left\\b|\\bout of (?:time|budget|money|memory|space|the question)\\b`,
  ),
  wording(
    'limit',
    true,
    `\\b(?:no|without|little|not enough|hardly any|half the|too little|too few|short of|short on) (?:\\w+ )?${words(MEANS)}\\b(?! (?:loss|lost|was lost|were lost)\\b)`,
    true,
  ),
  wording(
    'limit',
    false,
    `\\b(?:could not|couldn't|can't|cannot|not allowed to|wasn't allowed|were not able to|was not able to|unable to|impossible to|no way to)\\b`,
    true,
  ),
  wording(
    'limit',
    false,
    `\\btoo (?:many|much|few|little|late|slow|slowly|big|small|large|long|short|expensive|tight|risky|early|high|low|coarse|strict|weak|old|far|hard|heavy|noisy|complex|complicated)\\b`,
  ),
  wording(
    'limit',
    false,
    `\\b(?:deadline|limit|limited|constraint|constraints|tight|scarce|freeze|frozen|forced|must not|had to (?:wait|cut|drop|leave|give|stop|move|do without|shrink|go|stay|be|tell|admit|explain)|not enough|by (?:monday|tuesday|wednesday|thursday|friday)|overtime)\\b`,
    true,
  ),
];
