import { DAMAGING, FAILING, MISTAKING, NOTICING, SUCCEEDING, UNDOING, WRONG, WRONGS } from '../../data/tension.ts';
import { denial, type Wording, wording } from './sign.ts';
import { DID_NOT, forms, gerunds, pasts, WAS, words } from './words.ts';

const AMOUNT =
  '(?:\\$|€|£|about |around |nearly |almost |roughly |some |over |at least )*(?:\\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|several|most|the whole|all|every|days|weeks|months|hours|another)';

/** In front of a noun a participle describes it: "a broken link", "in lost property". */
const DESCRIBES =
  '(?<!\\b(?:that|which|who|ever|recently|often|when|whenever|if|an?|the|any|each|every|some|on|in|of|for|from|with|about|as|all|my|our|their|his|her|its|no|last|old|new|one|two|three|four|five|several|many|few) )';

/** Something went wrong: what failed, what did not do its work, what was found too late, and own work taken back. */
export const setbacks = (): readonly Wording[] => [
  // "The first version broke", "two readers died"; "that failed" hangs on a noun and describes it.
  wording(
    'it failed',
    `\\b${DESCRIBES}${pasts(FAILING)}\\b(?! (?:the |that |this |it |them |\\w+ )?(?:down|into|up)\\b)`,
  ),
  wording('a word of failure', `\\b(?:${pasts(FAILING)}|${gerunds(FAILING)}|failure|failures)\\b`),
  wording(
    'went wrong',
    `\\b(?:went|gone|go|going) (?:\\w+ly |very |so |all )?(?:wrong|dark|offline|south|sideways|unnoticed|silent|nowhere|badly|red|up in|over budget|bankrupt|on strike)\\b|\\b(?:fell|fallen|fall) (?:over|apart|through|behind|short|flat|out|on its)\\b|\\b(?:ran|run|running) (?:\\w+ )?(?:out|late|dry)\\b|\\bblew up\\b|\\bblown up\\b|\\bcame back to\\b|\\bgot (?:\\w+ )?(?:worse|lost|stuck|nowhere|wrong|slower)\\b|\\b(?:guess|estimate|number|count|forecast|figure)(?:es|s)? (?:was|were) (?:\\w+ )?off\\b|\\bcontradict\\w+\\b|\\bto no avail\\b|\\bin vain\\b|\\bfor nothing\\b|\\bworth nothing\\b|\\btoo late\\b`,
  ),
  // "The page stopped answering", "were off for five hours", "stood still".
  wording(
    'stood still',
    `\\b(?<!\\b(?:i|we) )(?:stopped|quit|ceased) [a-z]+ing\\b|\\b(?:stood|standing|came to a|stand) (?:still|standstill|idle)\\b|\\b(?:was|were|is|been|are) (?:down|off|offline|unreachable|unavailable|empty|blank|blocked|locked)(?: (?:again|for|from|at|on|since|until|all|before)\\b| ?[.,;]|$)|\\bwent (?:down|blank|empty) (?:again|for|at|on)\\b|\\b(?:returned|showed|threw|gave|had|got|saw|heard) (?:only )?(?:errors|nothing|garbage|nonsense|zero|null)\\b|\\bno (?:search|service|login|power|network|connection) for\\b`,
  ),
  // "61 notes had been overwritten", "the floor was destroyed", "was debited twice".
  wording(
    'damage',
    `\\b(?:was|were|been|got|had|have|has) (?:\\w+ )?${pasts(DAMAGING)}\\b|\\b(?:was|were|been|got) (?:\\w+ ){1,3}twice\\b|\\b(?:claimed|lost|asked for) (?:\\S+ ){0,3}?(?:from us|back)\\b|\\bgave notice\\b|\\bdown the drain\\b|\\b(?:ended|stopped|pulled|froze) (?:the|our|my|their|his|her) (?:contract|project|pilot|trial|work|budget|funding)\\b|\\b(?:fell|was|were|got) (?:ill|sick)\\b|\\b(?:wrote|written|write) (?:\\S+ ){0,2}?off\\b|\\bcancellations\\b`,
  ),
  denial(
    'damage',
    `\\b(?:was|were|is) (?:not|never) (?:\\w+ )?${words('signed renewed paid approved released extended delivered used accepted merged finished')}\\b`,
  ),
  // "It did not hold", "we could not ship".
  denial(
    'it did not work',
    `\\b(?<!\\b(?:i|we) )${DID_NOT} (?:\\w+ly |even |yet |once )?(?:${words(SUCCEEDING)}(?:ed|d|n)?|${pasts(SUCCEEDING)})\\b`,
  ),
  denial(
    'I did not manage',
    `\\b(?:i|we) (?:could not|couldn't|failed to)\\b|\\b(?:i|we) (?:did not|didn't|never) (?:\\w+ )?(?:reach|make it|meet|finish|ship|hit|solve|find|manage|win|succeed|hold|deliver|keep)\\b`,
  ),
  denial(
    'I did not see',
    `\\b(?:i|we|i'd|we'd) (?:had not|hadn't|had never|never|did not|didn't) (?:even |once |yet )?${words(NOTICING)}(?:ed|d|n)?\\b`,
  ),
  denial(
    'no effect',
    `\\bno (?:\\w+ )?(?:change|effect|difference|improvement|reply|answer|response|takers|gain)\\b|\\b(?:and|but|for) nothing\\b(?! but)|\\b(?:predicted|changed|found|brought|helped|gained|proved|happened) nothing\\b|\\b(?<!\\b(?:i|we) )did nothing\\b|\\bnothing (?:came|happened|changed|moved|helped)\\b|: none\\b`,
  ),
  // "The customer cancelled", "he quit shortly after".
  wording(
    'somebody left',
    `\\b(?:[PC]|people|he|she|they|shops?|companies|tenants?|\\d+) (?:\\w+ )?(?:cancelled|canceled|left|quit|complained|churned|walked|resigned)\\b(?! (?:me|us|it|them|him|her|that|the|my|our|a|to|in|alone|over|through|home|round)\\b)|\\bdead after\\b`,
  ),
  wording(
    'was ended',
    `\\b(?<!\\bto do )(?:was|were|got|been) (?:then |never |not |later |quietly |finally )?(?:cancelled|canceled|shut down|stopped|halted|switched off|called off|rejected|killed|shelved|renewed|overruled|laughed|locked out|fired|scrapped|woken|cut|hit (?:by|with|hard))\\b|\\bcancelled after\\b|\\bhad to (?:cancel|abandon|withdraw|call off|shut)\\b`,
  ),
  denial(
    'only so far',
    `\\b(?:only|just|barely) (?:\\d+ ?%|\\d+ of|one in|by \\d+ ?%)|\\bwent (?:down|up)(?! (?:from|to|by|in|a|\\d|on|and|for|online))|\\bhurt\\b|\\ba handful (?:a|per|each) \\w+|, not (?:\\d|[-−]|down|up\\b|ninety|faster|better|more)|^\\W*not (?:\\d|down|up\\b|ninety|faster|better)|\\b(?:more|less|worse|(?!(?:earli|fast|soon|bett|quick)er)[a-z]+er) than (?:i|we|i'd|we'd|any of us) (?:had |have |ever )?(?:planned|calculated|hoped|expected|promised|thought|wanted|estimated)\\b|\\bagainst the \\S+ (?:available|planned|promised)\\b|\\bof what (?:i|we)(?:'d| had)? (?:planned|promised|hoped|expected)\\b`,
  ),
  // "was wrong", "were three weeks late".
  wording(
    'was wrong',
    `\\b(?<!\\bto )${WAS} (?:(?!(?:the|an?|in|on|to|for|of|with|by|from|my|our|their|his|her)\\b)[^\\s,.;]+ ){0,3}?${words(WRONG)}\\b(?! (?:night|at night|in the evening)\\b)|\\b(?<!\\bto )${WAS} (?:[^\\s,.;]+ ){0,3}?${words(WRONGS)}\\b`,
  ),
  wording(
    'a disaster',
    `\\b(?:caused|had|hit|triggered|brought|led to|meant|got|made|took|a|an|the|my|biggest|first|by) (?:(?!of\\b|every\\b|each\\b|no\\b|any\\b)\\w+ ){0,3}?${words('outage disaster failure mess fiasco nightmare setback mistake mistakes error complaints downtime incident')}\\b(?! (?:rate|rates|budget|count|process|response|report|review|channel|messages?|handling|reports|logs?|tracker)\\b)`,
  ),
  wording('a word of wrong', `\\b(?:${words(WRONG)}|${words(WRONGS)})\\b(?! us\\b)`),
  // "worse than before", "three weeks late", "slower, not faster".
  wording(
    'worse or late',
    `\\b(?:got|was|were|became|made|it|even|much|far|only) (?:\\w+ )?(?:worse|slower)\\b|\\b(?:days?|weeks?|months?|quarters?|sprints?|hours?|years?) (?:late|behind|over|lost|wasted)\\b(?! (?:us|me|them|him|her)\\b)|\\btwice as long\\b|\\bdeadlines? (?:had )?(?:passed|slipped)\\b|\\b(?:behind|over) (?:schedule|budget|plan)\\b|\\bpushed (?:the \\w+|it|us|everything) (?:out|back)\\b|\\b(?:moved|slipped|postponed) (?:\\w+ )?(?:to|by|from) (?:\\S+ ){0,2}?(?:week|weeks|month|months|days|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\\b`,
  ),
  // "It cost us a week", "took us another month".
  wording(
    'it cost us',
    `\\b(?:(?:cost|costing|set) (?:me|us|them|him|her|the \\w+|our \\w+|my \\w+) (?:back )?|(?:lost|wasted) (?:me |us |them |him |her |about )?)${AMOUNT}`,
  ),
  // "I had not checked", "I had assumed", "it was my fault".
  wording(
    'my mistake',
    `\\b(?:i|we|i'd|we'd) (?:had |also |simply |just |completely |badly )*${pasts(MISTAKING)}\\b|\\b(?:i|we) (?:missed|got (?:it|this|that|\\w+) wrong|was wrong|were wrong|misjudged)\\b|\\bmy (?:own )?(?:\\w+ )?(?:fault|mistake|error|blunder|oversight|blind spot)\\b|\\b(?:is|was|were) mine\\b|\\b(?:i|we) (?:\\w+ )?corrected (?:myself|ourselves)\\b|\\bmy (?:first )?(?:theory|guess|assumption|suspicion|hunch) (?:was|had been) wrong\\b|\\bresponsible for most\\b`,
  ),
  wording(
    'thought wrong',
    `\\b(?:i|we|i'd|we'd|nobody|no one)(?: had| have)? (?:\\w+ly |just |simply )?(?:assumed|expected|thought|believed|hoped|planned|taken|counted|bet|promised|predicted)\\b[^.]{0,120}\\b(?:but|until|instead|wrong|turned out|in fact|in reality|only)\\b`,
  ),
  denial(
    'nobody saw it',
    `\\b(?:nobody|no one) (?:had )?(?:\\w+ )?(?:noticed|slept|wrote|called|knew|saw|checked|expected|thought|told|tested|looked|used|came|bought|read|opened|could|would)\\b`,
  ),
  wording(
    'a belief',
    `\\b(?:i|we|i'd)(?: had| have)? (?:\\w+ly |just |simply )?(?:assumed|expected|hoped|bet|promised|believed|thought|was (?:so |quite |very )?(?:sure|certain))\\b`,
  ),
  wording(
    'unexpected',
    `\\b(?:surprised|surprising|unexpected|unexpectedly|unfortunately|sadly|to my horror|heart sank|sleepless|lay awake|slept (?:badly|little|at the|on the)|dread\\w*|panick?\\w*|to make matters worse|embarrass\\w*|painful\\w*|ashamed|backfired|regret\\w*)\\b`,
  ),
  wording(
    'turned out',
    `\\bturn(?:ed|s) out\\b(?! (?:well|fine|great|perfect\\w*|to be (?:a )?(?:great|big|huge|success|right|correct|wonderful))\\b)|\\b(?:it )?came out (?:that|at)\\b`,
  ),
  wording(
    'only then',
    `\\b(?<!\\bnot )only (?:then|later|afterwards|(?:after|when) (?:i|we|the|he|she|it|P|my|our)|(?:in|after|at|on) (?:\\S+ ){1,5}?(?:did|could|was) (?:i|we))\\b|\\b(?:noticed|found|found out|discovered|realised|realized|saw|learned|learnt) (?:\\w+ )?(?:too late|late|only|afterwards|the hard way)\\b`,
  ),
  // "I rolled it back", "threw two away", "started over".
  wording(
    'undone',
    `\\b(?:i|we|P|and|then|had to|to|_|P|he|she|they|,|i'd|was|were) (?:\\w+ly |then |had to |even |also |had )?${forms(UNDOING)}\\b`,
  ),
  wording(
    'taken back',
    `\\b(?:roll|rolled|rolling) (?:\\S+ ){0,4}?back\\b(?! up\\b)|\\b(?:back|backed|backing) (?:\\S+ ){0,2}?out\\b|\\b(?:threw|throw|thrown|throwing) (?:\\S+ ){0,5}?(?:away|out)\\b|\\bstart(?:ed|ing)? (?:\\S+ ){0,2}?(?:over|again|from scratch|from zero)\\b|\\b(?:switched|turned|took|taken|pulled|shut|tore|put|switch|turn|take) (?:it|them|that|this|everything|the (?!day\\b|week\\b|afternoon\\b|morning\\b|old\\b|legacy\\b|previous\\b|last\\b|original\\b)\\w+|my \\w+|the whole \\w+) (?:\\w+ )?(?:off|down|out|offline|back)\\b|\\b(?:pulled the plug|plan b|back to square one|went back to (?:the|square|my|it|old)|did (?:it|them|the \\S+) (?:again|over|twice)|(?:changed|rewrote|rebuilt|redid|redrew|moved) (?:\\S+ ){1,4}?(?:twice|three times|again)|second (?:attempt|try)|from scratch)\\b`,
  ),
  wording(
    'a first attempt',
    `\\b(?:my |the |our )?first (?:version|attempt|try|design|draft|plan|model|cut|pass|run|approach|idea|prototype|guess|fix|proposal|rollout|release|experiment)\\b|\\binitially\\b|\\boriginally\\b|\\bat first\\b|\\b(?:midway|halfway|half way) (?:through|in)\\b|^\\W*(?:\\w+ ){1,2}(?:days|weeks|months) in\\b`,
  ),
  // Turns of the telling.
  wording(
    'a turn',
    `(?:^|[.;:,—–-] ?)\\W*(?:but|yet|however|still|instead)\\b|\\b(?:although|though|even though|even so|despite|in spite of|until)\\b`,
  ),
  denial(
    'hindsight',
    `\\bshould have\\b|\\b(?:i|we) (?:would|should|could|might) (?:never |not )?have\\b|\\bi wish\\b|\\b(?:would|it'd|that'd)(?: have|'ve) (?:saved|spared|caught|prevented|avoided|shown|told|been|cost|lost)\\b|\\b(?:it|that|which) (?:would|will) save\\b`,
  ),
];
