import { CHOOSING, GIVING_UP, MEANS } from '../../data/tension.ts';
import { denial, type Wording, wording } from './sign.ts';
import { pasts, words } from './words.ts';

const N = '(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|a few|a couple of|some)';
const DAY = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|noon|tomorrow|tonight|morning)';

/** Something was given up: one way for another, a wish for a limit, a price that was known. */
export const tradeOffs = (): readonly Wording[] => [
  // "I chose the file over the queue", "went with A and not B".
  denial(
    'one for another',
    `\\b${pasts(CHOOSING)} (?:[^\\s.;]+ ){1,9}?(?:over|and not|but not|rather than|instead of|against)\\b`,
  ),
  denial(
    'one for another',
    `\\b(?:not|hardly|never|couldn't have|can't have|n't do) both\\b|\\b(?:decided|voted|argued|advised|chose) (?:\\w+ )?(?:against|not to)\\b`,
  ),
  denial(
    'instead',
    `\\b(?:rather than|instead of|in favou?r of|as opposed to|and not (?:in|on|the|a|just|with)|but not)\\b`,
  ),
  wording(
    'I gave it up',
    `\\b(?:i|we) (?!never |always )(?:\\w+ )?(?:gave (?:\\S+ ){0,4}?up|gave up|let (?:\\S+ ){1,5}?(?:go|lapse|slip|die|wait)|${pasts(GIVING_UP)}|said goodbye|walked away|left (?:\\S+ ){1,6}?(?:out|behind|as (?:it|they) (?:was|were|is)|undone|for later|alone|unfinished)|left (?:it|them|that)(?= ?[.,;]|$)|kept (?:\\S+ ){1,4}?out|turned down|gave away|held (?:\\S+ ){0,2}?back|held (?:\\S+ ){1,4}?until|put (?:\\S+ ){1,4}?off|threw out)\\b`,
  ),
  wording(
    'given up',
    `\\b(?:${pasts(GIVING_UP)}|gave up|given up|giving up|goodbye|left out|leave out|leaving out|stayed out|left behind|postponed|out of scope|for later|for now)\\b`,
  ),
  wording(
    'a hard call',
    `\\b(?:trade-?offs?|traded|trading (?:\\S+ ){1,5}?for|dilemma|torn between|on the one hand|on one hand|on the other hand|either way|lesser evil|hard call|tough call|hardest part|hard choice|judgement call|my call)\\b`,
  ),
  // "I had two ways", "there were two candidates".
  wording(
    'two ways',
    `\\b(?:i|we|there) (?:\\w+ )?(?:had|saw|were|was|considered|weighed|compared) (?:only |really )?(?:two|three|four|both|several) (?:\\w+ )?(?:options|ways|paths|choices|designs|candidates|schemes|approaches|routes|possibilities)\\b`,
  ),
  wording(
    'options',
    `\\b(?:either|could (?:\\S+ ){1,10}?or|(?:two|three|four|both) (?:\\w+ )?(?:options|ways|paths|choices|designs|candidates|schemes|approaches|routes)|both (?:had|were|looked|would)|weighed|one (?!after\\b|by\\b|behind\\b)(?:\\S+ ){1,12}?the other|tempt\\w+|(?:first|second|other|third) (?:option|way|path|route|choice)|(?:option|plan) (?:one|two|a|b)|one thing (?:i|we) (?:could|can) do)\\b`,
  ),
  wording('a question', `\\b(?:whether to|had to (?:choose|pick|decide))\\b`),
  // "at the cost of", "which meant that the map would be old".
  wording(
    'a price',
    `\\b(?:at the (?:cost|expense|price)|(?:on|at) (?:our|my) (?:own )?(?:cost|expense)|the (?:price|cost|downside|catch|drawback|flip side) (?:was|is|of (?:this|that|it))|paid (?:for (?:it|that|this|those)|the price|with|out)|in exchange|accept(?:ed|ing)? (?:that|the (?:risk|cost|loss|price|delay|hit)|a (?:\\w+ )?(?:risk|cost|loss|delay|slower|longer|higher|lower|worse))|lived? with|had to live|sacrific\\w+|to this day|took the (?:hit|blame|risk)|a bet|ate (?:into|up|half|our|the|what)|by hand (?:now|again|for)|(?:it|this|that|which) (?:also )?meant (?:that )?(?:\\S+ ){0,10}?(?:by hand|on paper|manually|slower|longer|later|without|weeks|months|no longer|twice|overtime))\\b`,
  ),
  denial('a price', `\\b(?:never came back|not proud|not pretty|not a pretty)\\b`),
  wording(
    'knew the risk',
    `\\b(?:knowing (?:that|it|full|the|we|i)|i knew (?:that )?(?:it|this|we|i) (?:would|might))\\b`,
  ),
  wording(
    'more of it',
    `\\b(?:${N} (?:\\w+ )?(?:days|weeks|months|hours) (?:more|longer|extra|lost)|(?:another|an extra|extra) ${N} ?(?:\\w+ )?(?:days?|weeks?|months?|hours?)|a third less|slower than)\\b`,
  ),
  wording(
    'a loss',
    `\\b(?:(?:also |would have |would )?meant|(?:which|that|it|this) (?:also )?means|would mean|risk|risked|risky|expensive|downside|gamble|bet|still (?:\\w+ )?(?:not|manual|by hand|slow)|lose|losing|loss|(?<!\\b(?:in|of|on|the|any) )lost)\\b`,
  ),
  // "only three weeks", "two of us left", "no budget".
  wording(
    'only so much',
    `\\bonly (?!one of\\b)(?:had |about |the )?${N} (?:\\S+ ){0,2}?${words('days weeks months hours people engineers of minutes day week month hour person')}\\b|\\b(?:days|weeks|months|hours|people|minutes) (?:were |was |remained )?(?:left|away|short)\\b|\\bof us left\\b|\\bout of (?:time|budget|money|memory|space|the question)\\b`,
  ),
  denial(
    'too little',
    `\\b(?:no|without|little|not enough|hardly any|half the|too little|too few|short of|short on|no such) (?:\\w+ )?${words(MEANS)}\\b(?! (?:loss|lost|was lost|were lost)\\b)`,
  ),
  denial(
    'not possible',
    `\\b(?:could not|couldn't|can't|cannot|not allowed to|wasn't allowed|were not able to|was not able to|unable to|impossible to|no way to|(?:do|does|did)(?:n't| not) fit|not possible|could not afford|out of the question)\\b`,
  ),
  wording(
    'too much',
    `\\btoo (?:many|much|few|little|late|slow|slowly|big|small|large|long|short|expensive|tight|risky|early|high|low|coarse|strict|weak|far|hard|heavy|noisy|complex|complicated)\\b`,
  ),
  // "By midnight", "40 minutes to decide", "the shop opens in an hour".
  wording(
    'a deadline',
    `\\b(?:deadline|(?:by|before|until|closes|opens|ends|due) (?:on |at |the )?(?:next )?${DAY}|${N} (?:minutes|hours|days|weeks) to (?!under\\b|about\\b|less\\b|two\\b|three\\b|four\\b|five\\b|six\\b|seven\\b|eight\\b|ten\\b|one\\b|an?\\b|half\\b|the\\b)[a-z]+|moved (?:forward |from \\w+ )?to ${DAY}|(?:opens?|closes?|starts?|ends?|live|due|leaves?|sails?) in ${N} (?:minutes|hours|days|weeks)|in ${N} (?:minutes|hours) (?:i|we|the)\\b|the day before|overtime|against the clock)\\b`,
  ),
  wording('a limit', `\\bhad to (?:wait|cut|drop|leave|give|stop|shrink|go|stay|be|fit|admit|explain|do without)\\b`),
  denial(
    'a limit',
    `\\b(?:limit(?! on\\b)|limited (?:time|budget|capacity|by|us|me|to)|(?:was|were|is|are) limited|constraint|constraints|scarce|freeze|frozen|forced|must not|not enough|has to (?:run|fit))\\b`,
  ),
];
