import { FAILING, MISTAKING, NOTICING, SUCCEEDING, UNDOING, WRONG } from '../../data/tension.ts';
import type { Wording } from './sign.ts';
import { DID_NOT, forms, gerunds, pasts, WAS, words } from './words.ts';

const wording = (strong: boolean, source: string, negative?: true): Wording => ({
  kind: 'setback',
  strong,
  pattern: new RegExp(source),
  ...(negative && { negative }),
});

const AMOUNT =
  '(?:\\$|€|£|about |around |nearly |almost |roughly |some |over |at least )*(?:\\d|an? |two|three|four|five|six|seven|eight|nine|ten|twelve|half|several|most|the whole|all|every|days|weeks|months|hours|another)';

/** Something went wrong: what failed, what did not do its work, what was found too late, and own work taken back. */
export const setbacks = (): readonly Wording[] => [
  // "The first version broke", "two readers died"; "that failed" hangs on a noun and describes it.
  wording(
    true,
    `(?<!\\b(?:that|which|who|ever|recently|often|when|whenever|if)) ${pasts(FAILING)}\\b(?! (?:the |that |this |it |them |them |\\w+ )?(?:down|into|up)\\b)`,
  ),
  wording(false, `\\b(?:${pasts(FAILING)}|${gerunds(FAILING)}|failure|failures)\\b`),
  wording(
    true,
    `\\b(?:went|gone|go|going) (?:\\w+ly |very |so |all )?(?:wrong|dark|offline|south|sideways|unnoticed|silent|badly|red|up in|over budget|bankrupt|on strike)\\b|\\b(?:fell|fallen|fall) (?:over|apart|through|behind|short|flat|out|on its)\\b|\\b(?:ran|run|running) (?:\\w+ )?(?:out|late|dry)\\b|\\bblew up\\b|\\bblown up\\b|\\bcame back to\\b|\\bgot (?:\\w+ )?(?:worse|lost|stuck|nowhere|wrong|slower)\\b|\\bto no avail\\b|\\bin vain\\b|\\bfor nothing\\b|\\bworth nothing\\b|\\btoo late\\b`,
  ),
  // "It did not hold", "we could not ship".
  wording(true, `(?<!\\b(?:i|we) )\\b${DID_NOT} (?:\\w+ly |even |yet |once )?${words(SUCCEEDING)}(?:ed|d|n)?\\b`, true),
  wording(
    true,
    `\\b(?:i|we) (?:could not|couldn't|failed to)\\b|\\b(?:i|we|i'd|we'd) (?:had not|hadn't|had never|never|did not|didn't) (?:even |once |yet )?${words(NOTICING)}(?:ed|d|n)?\\b|\\bno (?:\\w+ )?(?:change|effect|difference|improvement|reply|answer|response|takers)\\b`,
    true,
  ),
  wording(
    true,
    `\\b(?:[PC]|people|shops?|companies|tenants?|\\d+) (?:\\w+ )?(?:cancelled|canceled|left|quit|complained|churned|walked)\\b|\\b(?:was|were|got|been) (?:then |never |not |later |quietly |finally )?(?:cancelled|canceled|shut down|rejected|killed|shelved|renewed|overruled|laughed|locked out|fired|scrapped|woken|hit|cut)\\b|\\bdead after\\b`,
  ),
  wording(
    false,
    `\\b(?:only|just|barely) (?:\\d+ ?%|\\d+ of|one in|by \\d+ ?%)|\\bwent down(?! (?:from|to|by|in|a|\\d))|\\bhurt\\b`,
  ),
  // "was wrong", "were three weeks late".
  wording(true, `\\b${WAS} (?:[^\\s,.;]+ ){0,3}?${words(WRONG)}\\b`),
  wording(
    true,
    `\\b(?:caused|had|hit|triggered|brought|led to|meant|got|made|took|a|an|the|my|biggest|first|by) (?:\\w+ ){0,3}?${words('outage disaster failure mess fiasco nightmare setback mistake mistakes error complaints surprise downtime incident')}\\b(?! (?:rate|rates|budget|count|process|response|report|review|channel|messages?|handling|reports|logs?|tracker)\\b)`,
  ),
  wording(false, `\\b${words(WRONG)}\\b`),
  // "worse than before", "three weeks late", "slower, not faster".
  wording(
    true,
    `\\b(?:got|was|were|became|made|it|even|much|far|only) (?:\\w+ )?(?:worse|slower)\\b|\\b(?:days?|weeks?|months?|quarters?|sprints?|hours?|years?) (?:late|behind|over|lost|wasted)\\b|\\btwice as long\\b|\\b(?:behind|over) (?:schedule|budget|plan)\\b`,
  ),
  // "It cost us a week", "took us another month".
  wording(
    true,
    `\\b(?:(?:cost|costing|set) (?:me|us|them|him|her|the \\w+|our \\w+|my \\w+) (?:back )?|(?:lost|wasted) (?:me |us |them |him |her |about )?)${AMOUNT}`,
  ),
  // "I had not checked", "I had assumed", "it was my fault".
  wording(
    true,
    `\\b(?:i|we) (?:had |'d |also |simply |just |completely |badly )*${pasts(MISTAKING)}\\b|\\b(?:i|we) (?:missed|got (?:it|this|that|\\w+) wrong|was wrong|were wrong|misjudged)\\b|\\bmy (?:own )?(?:\\w+ )?(?:fault|mistake|error|blunder|oversight|blind spot)\\b`,
  ),
  wording(
    true,
    `\\b(?:i|we|i'd|we'd|nobody|no one)(?: had| have)? (?:\\w+ly |just |simply )?(?:assumed|expected|thought|believed|hoped|planned|taken|counted|bet|promised|predicted)\\b[^.]{0,120}\\b(?:but|until|instead|wrong|turned out|in fact|in reality|only)\\b|\\b(?:nobody|no one) (?:had )?(?:\\w+ )?(?:noticed|knew|saw|checked|asked|expected|thought|told|tested|looked|used|came|bought|read|opened)\\b`,
    true,
  ),
  wording(
    false,
    `\\b(?:i|we|i'd)(?: had| have)? (?:\\w+ly |just |simply )?(?:assumed|expected|hoped|bet|promised|believed|thought|was (?:so |quite |very )?(?:sure|certain))\\b`,
  ),
  wording(
    true,
    `\\b(?:surprise|surprised|surprising|unexpected|unexpectedly|unfortunately|sadly|to my horror|embarrass\\w*|painful\\w*|ashamed|backfired|regret\\w*)\\b`,
  ),
  wording(
    false,
    `\\bturn(?:ed|s) out\\b(?! (?:well|fine|great|perfect\\w*|to be (?:a )?(?:great|big|huge|success|right|correct))\\b)`,
  ),
  wording(
    true,
    `\\bonly (?:then|later|after|afterwards|when|to)\\b(?! (?:be|do|the)\\b)|\\b(?:noticed|found|found out|discovered|realised|realized|saw|learned|learnt) (?:\\w+ )?(?:too late|late|only|afterwards|the hard way)\\b`,
  ),
  // "I rolled it back", "threw two away", "started over".
  wording(
    true,
    `\\b(?:i|we|P|and|then|had to|to|_|P|he|she|they|,|i'd|was|were) (?:\\w+ly |then |had to |even |also |had )?${forms(UNDOING)}\\b`,
  ),
  wording(
    true,
    `\\b(?:roll|rolled|rolling|back|backed|backing) (?:\\S+ ){0,4}?(?:back|out)\\b(?! (?:up|of|in|to (?:the|all|our|my|\\d))\\b)|\\b(?:threw|throw|thrown|throwing) (?:\\S+ ){0,5}?(?:away|out)\\b|\\bstart(?:ed|ing)? (?:\\S+ ){0,2}?(?:over|again|from scratch|from zero)\\b|\\b(?:switched|turned|took|taken|pulled|shut|tore|put|switch|turn|take) (?:it|them|that|this|everything|the \\w+|my \\w+|the whole \\w+) (?:\\w+ )?(?:off|down|out|offline|back)\\b|\\b(?:pulled the plug|plan b|back to square one|went back to (?:the|square|my|it|old)|did (?:it|them|the \\S+) (?:again|over|twice)|second (?:attempt|try)|from scratch|wrote (?:it|that) off|written off)\\b`,
  ),
  wording(
    false,
    `\\b(?:my |the |our )?first (?:version|attempt|try|design|draft|plan|model|cut|pass|run|approach|idea|prototype|guess|fix|proposal|rollout|release|experiment)\\b|\\binitially\\b|\\boriginally\\b`,
  ),
  // Turns of the telling.
  wording(
    false,
    `(?:^|[.;:,—–-] ?)\\W*(?:but|yet|however|still|instead)\\b|\\b(?:although|though|even though|even so|despite|in spite of|until)\\b`,
  ),
  wording(
    false,
    `\\bshould have\\b|\\b(?:i|we) (?:would|should|could|might) (?:never |not )?have\\b|\\bi wish\\b|\\bwould have (?:saved|spared|caught|prevented|avoided|shown|told|been|cost|lost)\\b`,
    true,
  ),
];
