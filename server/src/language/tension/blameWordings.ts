/** The wordings of blame: verdicts on people first, then causes by name, then what people are said to do. */
import {
  BAD_QUALITIES,
  BAD_TRAITS,
  DUTIES,
  FAULTS,
  INSULTS,
  LEFT_UNDONE,
  SHODDY,
  SOLELY,
  WEAKNESSES,
  WRONGDOING,
} from '../../data/blame.ts';
import { anyOf } from '../lessons/told.ts';
import { list } from '../words/clauseWords.ts';
import { MIDDLE, pasts, words } from './words.ts';

/**
 * `attack` judges the person, and `cause` names them as the cause. `accusation` says that others and not the writer did
 * wrong, and `habit` what they always do: both are blame only where a failure stands beside them.
 */
export type BlameKind = 'attack' | 'cause' | 'accusation' | 'habit';

export interface BlameWording {
  readonly kind: BlameKind;
  /** Words without which the pattern cannot match: a cheap test before a dear one. */
  readonly needs: string;
  readonly pattern: RegExp;
}

const wording = (kind: BlameKind, needs: string, source: string): BlameWording => ({
  kind,
  needs,
  pattern: new RegExp(source),
});

const THEY = '(?:he|she|they|who|whoever|P)';
const THEM = '(?:him|her|them|(?:the|that|our|my|a|his|their|those|these) (?:[^\\s,;:.]+ ){0,2}?(?:P|people)|P)';
/** Somebody whom the words behind show to be a person or a group: "the readers, they …", "a man who …". */
const NAMED =
  "(?:the|our|their|a|those|these) (?:[^\\s,;:.]+ ){0,2}?[^\\s,;:.]+(?=,? (?:they|he|she|who|whose|they're|he's|she's|a P)\\b)";
/** Others as a subject. */
const THOSE =
  '(?:(?:(?:two|some|one|most|half|none) of )?(?:the|our|my|their|a|his|her) (?:[^\\s,;:.]+ ){0,2}?(?:P|people|shift|guys|folks)|P|he|she|they)';
/** Words between them and their verb, in one clause. */
const THEN = '(?:(?!(?:i|we|who|that|which|and|or|but) )[^\\s,;:.]+ ){0,3}?';
const THEIR = "(?:his|her|their|P's?|whose)";
const ONLY = `(?:${words(SOLELY).slice(3, -1)})`;
const BAD = [...list(BAD_TRAITS)].join('|');
const QUALITIES = [...list(BAD_QUALITIES)].join('|');
const INSULTING = [...list(INSULTS)].join('|');
const PUT_ON = [...list(FAULTS)].join('|');

export const blameWordings = (): readonly BlameWording[] => [
  wording(
    'attack',
    `${BAD}`,
    `\\b${THEY} ${MIDDLE}(?:is|are|was|were|being|'s|'re) (?:(?!not |never |hardly )[^\\s,;:.]+ ){0,3}?${words(BAD_TRAITS)}\\b`,
  ),
  wording('attack', `${BAD}|asleep`, `\\b(?:they're|he's|she's) (?:\\w+ ){0,3}?(?:${words(BAD_TRAITS)}|asleep)\\b`),
  wording(
    'attack',
    `${QUALITIES}|ego|attitude|manners|character`,
    `\\b${THEIR} (?:\\w+ )?(?:${words(BAD_QUALITIES)})\\b|\\b${THEY} (?:\\w+ ){0,2}?has (?:a|an|such an?|no) (?:\\w+ )?(?:ego|attitude|manners|character)\\b`,
  ),
  wording(
    'attack',
    `${INSULTING}`,
    `\\b(?:by|of|with|are|were|was|is) (?:an? |pure |total |complete |such )?${words(INSULTS)}\\b`,
  ),
  wording(
    'attack',
    `like (?:him|her|them)|one of (?:those|these)|same with|typical|as (?:usual|always|ever) with|some people|to save|bothered|trusted|asleep|know what`,
    String.raw`\b(?:people|guys|colleagues|managers|engineers|developers|men|women) like (?:him|her|them)\b|\bone of (?:those|these) (?:\w+ )?\w+s?,? who\b|\b(?:always|ever) the same with\b|\btypical (?:of|for)\b|\bas (?:usual|always|ever) with\b|\bsome people (?:simply|just|never|will)\b|\bto save (?:his|her|their) (?:life|lives)\b|\b(?:nobody (?:\S+ ){0,4})?(?:could not|couldn't|can't|cannot|can) be (?:bothered|trusted)\b|\basleep at\b|\bknow what (?:he|she|they) (?:is|are|was|were) (?:doing|talking)\b`,
  ),
  wording(
    'attack',
    `no (?:\\w+ )?(?:clue|idea|interest|sense|respect|understanding|discipline)|seriously|lied|lies|lying|dodg\\w+|without (?:thinking|telling|asking)|care|never [a-z]+s (?:anything|an?)|never heard`,
    `\\b(?:${THEY} ${MIDDLE}(?:had|has|have)|with) (?:\\w+ )?no (?:clue|idea|interest|sense|respect|understanding|discipline)\\b|\\b(?:did|do|does)(?:n't| not) (?:\\w+ )?take (?:it|this|that|the \\w+) seriously\\b|\\b(?:lied|lies|lying) (?:to|about)\\b|\\bdodg(?:e|es|ed|ing) (?:\\w+ )?(?:responsibility|work)\\b|\\bwithout (?:thinking|telling (?:a soul|anyone|anybody|us|me)|asking anybody)\\b[^.]*\\b(?:he|she|they|typical|always|often|usual)\\b|\\b(?:simply|just|really|clearly) (?:do|does|did)(?:n't| not) care\\b|\\b(?:simply |just )?(?:don't|doesn't) care\\b|\\bnever [a-z]+s (?:anything|a thing|a single|an? )\\b|\\b(?:clearly|obviously) (?:had )?never heard\\b`,
  ),
  // "A guy who's known for doing the bare minimum", "the type who hides behind rules".
  wording(
    'attack',
    `known for|bare minimum|expect|for you|kind|sort|type`,
    String.raw`\bknown for (?:doing )?(?:the bare|nothing|being (?:slow|late|difficult|lazy))\b|\bthe bare minimum\b|\bwhat (?:do|can) (?:you|one) expect\b(?! (?:to|it|this|that|the)\b)|\bthat(?:'s| is) (?:our |the |a |my )?(?:\w+ )?P for you\b|\b(?:P|people|person) of (?:that|this|his|her|their) (?:kind|sort|type)\b|\b(?:that|his|her|their) (?:kind|sort|type) of (?:P|people|person)(?=$|[.,;!])`,
  ),
  wording(
    'attack',
    `(?:never|hardly|barely|only) (?:really |ever )?(?:car|both|think|thought|worr|learn|listen)\\w*|(?:just|simply) (?:how|what|the way)|care less|too (?:proud|lazy|important|arrogant|stupid|stubborn|vain|grand)|hides?|hid`,
    `\\b${THEY} ${MIDDLE}(?:never|hardly|barely|only) (?:really |ever )?(?:cared?|cares|bothered|thinks?|thought|worries) (?:about |of |in |for )?(?:anybody|anyone|anything|the|them(?:self|selves)|him(?:self)?|her(?:self)?|his|her|their|us|quality|money|promotion)\\b|\\bonly (?:cares?|cared|thinks? of|thought of|worries) (?:about )?(?:his|her|their|him|her|them|money|the money|numbers|politics)\\b|\\b(?:that's|that is) (?:just|simply) (?:how|what|the way) (?:he|she|they|P) (?:is|are)\\b|\\b(?:he's|she's|they've|P has|P have|they have) never (?:cared|learned|learnt|listened)\\b|\\bcould(?: not|n't) care less\\b|\\b${THEY} ${MIDDLE}too (?:proud|lazy|important|arrogant|stupid|stubborn|vain|grand)\\b|\\b${THEY} ${MIDDLE}(?:hides?|hid) behind (?:his|her|their)\\b`,
  ),
  wording(
    'attack',
    `should never|ought never|business|not up|(?:not|never) (?:read|written|opened|touched|learned|seen)|(?:has|have|had)n['’]t`,
    `\\b${THEY} ${MIDDLE}(?:should never have|ought never to have|(?:had|has|have) no business [a-z]+ing|not up to (?:the|his|her|their) job)\\b|\\b(?:has|have|had)(?:n't| not| never) (?:read|written|opened|touched|learned|seen) (?:a|one|a single|any) [a-z]+ (?:in|since|of|for)\\b[^.]*\\b(?:life|career|diploma|degree|school|years)\\b`,
  ),
  wording(
    'cause',
    `${PUT_ON}`,
    `\\b${ONLY}? ?${THEIR} (?:own |sole |entire )?${words(FAULTS)}\\b(?! (?:was|is|had) (?:ours|mine))`,
  ),
  wording(
    'cause',
    `blame|at fault|answer for`,
    `\\b${THEM} (?:is|are|was|were) (?:\\w+ )?(?:to blame|at fault)\\b|\\bblame (?:is|was|lies|lay|goes|rests) (?:\\w+ )?(?:on|with|to) ${THEM}\\b|\\b${THEY} (?:has|have|had) to answer for\\b`,
  ),
  wording(
    'cause',
    `down to|due to|because of|thanks to|(?:is|was|['’]s) (?:\\w+ )?on`,
    `\\b(?:(?:was|is|were|it's|that's|are) (?:\\w+ ){0,3}?(?:down to|due to|because of|thanks to)|(?:it|that|this|one|all|which|slip|failure|outage|delay)(?:'s| is| was) (?:\\w+ly |all )?on) ${THEM}(?: alone)?(?=\\s*(?:$|[,.;:)!]|and\\b|as\\b|because\\b|alone\\b|who\\b))`,
  ),
  wording(
    'cause',
    `because of|due to|thanks to|caused|problem|issue|failure|mistake`,
    `\\b${ONLY} (?:because of|due to|thanks to|caused by) ${THEM}\\b(?! (?:did|could|was|were) (?:i|we|it)\\b)|\\bcaused (?:${ONLY.slice(3, -1)}) by ${THEM}\\b|\\b${ONLY} (?:an? )?P (?:problem|issue|failure|mistake)\\b|\\bbecause of (?:him|her)\\b`,
  ),
  wording(
    'cause',
    `messed|screwed|let|live up to|sabotaged|ruined|failed us|killed`,
    `\\b${THEY} (?:\\w+ )?(?:messed|screwed|let) (?:it|this|that|us|me|everything|the \\w+) ?(?:all )?(?:up|down)\\b|\\b(?:messed|screwed) (?:it |this |that |everything )?up\\b|\\b(?:not|never|n't|didn't) live up to (?:his|her|their)\\b|\\b${THEY} (?:had )?(?:sabotaged|ruined|failed us|killed (?:it|the project|my))\\b`,
  ),
  wording(
    'cause',
    `if \\S+ (?:\\w+ ){0,2}?had|competent|decent|capable|discipline`,
    `\\bif (?:(?:the|our|my|these|those) (?:\\w+ )?)?${THEY} had (?:only |just |simply )?(?!not)\\w+|\\bwith(?:out)? (?:a |an )?(?:more )?(?:competent|decent|capable)\\b|\\bwithout (?:more )?discipline\\b`,
  ),
  // "The supplier is the sole reason", "the real culprit was their lead".
  wording(
    'cause',
    `(?:the|sole|only|real|main|true|single|whole) (?:reason|cause|culprit|problem|source)|culprits?`,
    `\\b(?:${THEM}|he|she|they|${NAMED}) (?:is|was|are|were) (?:\\w+ly )?the (?:sole|only|real|main|true|single|whole) (?:reason|cause|culprit|problem|source)\\b|\\bthe (?:sole|only|real|main|true|single) (?:reason|cause|culprit|problem) (?:(?:for|behind|of) (?:this|that|it|the \\w+) )?(?:is|was|are|were) (?:${THEM}|he|she|they|${NAMED})\\b(?!')|\\bculprits? (?:is|was|are|were) ${THEM}(?! who (?:i|we))`,
  ),
  // "For this he carries the responsibility", "they are responsible for the delay".
  wording(
    'cause',
    `responsib\\w+|accountable|blame|fault|guilt`,
    `\\b(?:${THEM}|he|she|they|who) (?:\\w+ )?(?:carr(?:y|ies|ied)|bears?|bore) (?:\\w+ )?(?:the |all (?:of )?(?:the )?|full |sole |whole )*(?:responsibility|blame|fault|guilt)\\b(?! for (?:the|our|a|an|all|its|two|three)\\b)|\\b(?:${THEM}|he|she|they|who) (?:is|was|are|were) (?:(?:\\w+ly |alone )(?:responsible|accountable) for\\b|responsible for (?:this|that|it)(?= ?[.,;!]|$))\\b|\\b(?:responsibility|fault|guilt) (?:for \\S+ )?(?:is|was|lies|lay|rests) (?:\\w+ )?(?:with|on|at) ${THEM}`,
  ),
  // "I place that squarely on the bureau", "it came down to the on-call", "that is on the readers, they …".
  wording(
    'cause',
    `squarely|firmly|entirely|solely|fully|blame|down to|account|(?:is|was|lies|lay|be) (?:\\w+ly |all )?(?:on|at) (?:his|her|their|the|our|a|those|these)`,
    `\\b(?:plac|put|lay|laid|pin)\\w* (?:\\S+ ){0,3}?(?:squarely|firmly|entirely|solely|fully) (?:on|at|with) (?:${THEM}|${NAMED})|\\b(?:i|we) (?:\\w+ly |can only |still )?blame (?!my|our|myself|no)(?:${THEM}|${NAMED})\\b|\\b(?:it|that|this|all|which|everything) (?:all |really |simply |just )?(?:comes?|came|boils|boiled) (?:back )?down to ${THEM}(?=\\s*(?:$|[.,;:!)]|and\\b|who\\b|because\\b))|\\bgoes to the account of\\b|\\b(?:it|that|this|which) (?:is|was) (?:\\w+ly |all )?on ${NAMED}|\\b(?:is|was|lies|lay|be) (?:\\w+ly |all )?(?:on|at) (?:his|her|their) (?:head|conscience|shoulders|doorstep)\\b`,
  ),
  // "They let us down", "had he read it".
  wording(
    'cause',
    `dropped the ball|let (?:us|me) down|left (?:us|me)|had (?:he|she|they|the)`,
    String.raw`\b(?:dropped the ball|let (?:us|me) down|left (?:us|me) (?:in the lurch|hanging|alone with))\b|(?:^|[,;] )\W*had (?:he|she|they|P|the P) (?:only |just |simply )?(?!not\b)[a-z]+(?:ed|t|d|n|ne|ll)\b[^.]*\bwould\b`,
  ),
  // "It is hardly my fault", "everything was ready on my side": who says so has somebody else in mind.
  wording(
    'accusation',
    `(?:my|our) (?:fault|doing|mistake|part|job|bit|share|homework|side|code|work|half)|(?:everything|all) (?:right|correctly|i|we)|nothing (?:to be done|i|we|could)`,
    String.raw`\b(?:not|n't|hardly|never|scarcely) (?:really )?(?:my|our) (?:fault|doing|mistake)\b(?! (?:but|alone|only)\b)|\b(?:i|we) (?:had )?(?:did|done) (?:my|our) (?:part|job|bit|share|homework)\b|\b(?:i|we) (?:had )?(?:did|done) (?:everything|all) (?:right|correctly|i could|we could)\b|\b(?:everything|all) (?:was|worked|had been) (?:\w+ )?(?:ready|fine|done|right|correct|in order) (?:on|from) (?:my|our) side\b|\b(?:my|our) (?:part|side|code|work|half) (?:was|worked|had been) (?:\w+ )?(?:fine|ready|done|correct|finished|flawless|perfect)\b|\bnothing (?:to be done|(?:i|we) could (?:do|have done)|(?:to )?(?:i|we) (?:can|could) be blamed)\b`,
  ),
  // "He had clearly not understood it", "the agency delivered garbage", "the back end was the bottleneck, as always".
  wording(
    'accusation',
    `clearly|obviously|evidently|of course|(?:had|has|have|once|yet) again|garbage|rubbish|nonsense|junk|crap|trash|bottleneck|weak link|obstacle|blocker|as (?:always|usual)`,
    `\\b${THEM.replace('him|her|them|', 'he|she|they|who|')} (?:had|has|have) (?:clearly|obviously|evidently|of course|again|once again|yet again) (?:not |never )?[a-z]+(?:ed|t|d|n)\\b|\\b(?:${THEM}|he|she|they) (?:had )?(?:delivered|wrote|sent|built|produced|gave us|handed over) (?:\\S+ )?(?:garbage|rubbish|nonsense|junk|crap|trash)\\b|\\b(?:${THEM}|he|she|they) (?:is|was|were|are) (?:the |always the |once again the )(?:bottleneck|weak link|obstacle|blocker)\\b|\\b(?:${THEM}|he|she|they)\\b[^.;]*\\bas (?:always|usual)(?=\\s*(?:$|[.,;!]))`,
  ),
  // "The night shift had ignored the alarm", "he did not care", "two of my developers were weak".
  wording(
    'accusation',
    `(?:${pasts(WRONGDOING)})|(?:not|(?:did|does|do|would|could|had)n['’]t|never|refused to|failed to) (?:\\w+ )?(?:${[...list(DUTIES)].map((verb) => `${verb}(?:s|ed|d)?`).join('|')})|${[...list(WEAKNESSES)].join('|')}`,
    `\\b${THOSE} ${THEN}(?:${pasts(WRONGDOING)}|(?:did not|didn't|does not|doesn't|do not|don't|would not|wouldn't|had not|hadn't|never|refused to|failed to) (?:even |really |once |want to )?(?:${[...list(DUTIES)].map((verb) => `${verb}(?:s|ed|d)?`).join('|')})|(?:was|were|is|are) (?:just |simply |too |far too |so )?${words(WEAKNESSES)})\\b`,
  ),
  // "He had copied the wrong image and went on holiday", "promised things that do not exist", "left a pile of garbage".
  wording(
    'accusation',
    `wrong|my back|our back|then went|promised|left (?:me |us |behind )?(?:an?|the)|us (?:their|the)|(?:not|(?:did|does|do|would|could|had)n['’]t) understand|(?:his|her|their) (?:own )?(?:mess|problem)`,
    `\\b${THOSE} ${THEN}(?:(?:copied|changed|used|sent|deleted|merged|pushed|picked|chose|took|installed|entered|gave us) (?:the |a )?(?:\\w+ )?wrong|then went (?:home|on holiday|on vacation|to lunch)|promised (?:\\S+ ){1,4}?that (?:do|does|did|was|were|could|never|had)\\b|left (?:me |us |behind )?(?:a |an |the )?(?:\\w+ ){0,2}?(?:mess|garbage|chaos|ruin|rubbish)|(?:sent|gave) us (?:their|the) (?:most )?(?:junior|worst|weakest)|(?:does not|doesn't|do not|don't) understand)|\\bbehind (?:my|our) back\\b|\\b(?:is|was) (?:all |now )?(?:his|her|their) (?:own )?(?:mess|problem)\\b`,
  ),
  // "That is what happens when …", "only themselves to blame", "sloppy work by the annotators".
  wording(
    'accusation',
    `what happens when|what you get|${[...list(SHODDY)].join('|')}|to blame|expect from|politics|look good|could have done|i warned|i had warned|delivered|carry (?:him|her|them)`,
    `\\bthat(?:'s| is) what (?:happens when|you get)\\b|\\b(?:only )?(?:themselves|himself|herself) to blame\\b|\\b(?:one|you) (?:would|might|can) expect (?:from|of) (?:him|her|them)\\b|\\b${words(SHODDY)} (?:work|job|planning|preparation|communication|management|code) (?:by|of|from|on the part of)\\b|(?:^|[,;:] )\\W*politics\\b|\\bwanted to look good\\b|\\bnobody could have (?:done|prevented|known)\\b|\\bi (?:had )?warned [^.;]*\\b(?:and|but) (?:he|she|they|nobody|P)\\b|\\bi (?:had )?delivered (?:\\w+ )?(?:on|in) time\\b|\\bi had to carry (?:him|her|them)\\b`,
  ),
  // "They sat on their hands", "because one person wanted to feel important", "as usual the office had …".
  wording(
    'accusation',
    '(?:his|her|their) hands|important|shine|a child|like (?:that|this|him|her|these|those)|with such|because (?:one|some|a single)|as (?:usual|always)|kept changing|never (?:took|made)',
    `\\bsat on (?:his|her|their) hands\\b|\\bwanted to (?:feel|look|seem|be) (?:important|good|clever)\\b|\\bwanted to shine\\b|\\ba child (?:would|could|can)\\b|\\bwith (?:\\w+ )?(?:P|people|a (?:\\w+ )?P) like (?:that|this|him|her|these|those)\\b|\\bwith such (?:an? )?(?:\\w+ )?(?:P|people)\\b|\\bbecause (?:one|some|a single) (?:P|people|person)\\b|\\bas (?:always|usual),? (?:${THEM}|he|she|they|the P \\w+)\\b|\\bkept changing (?:his|her|their) minds?\\b|\\b${THOSE} ${THEN}never (?:took|made) (?:a|any|one) (?:\\w+ )?decisions?\\b`,
  ),
  // In a story of the past, what others are like: "he knows everything better", "they just do not open their mails".
  wording(
    'accusation',
    "not (?:capable|able|willing|made|cut out|up to)|knows? (?:everything|it all|all)|(?:just|simply) (?:do(?:es)? not|do(?:es)?n['’]t)",
    `\\b${THOSE} ${THEN}(?:is|are) (?:just |simply |really )*not (?:capable|able|willing|made|cut out|up to)\\b|\\b(?:he|she|they) (?:always )?knows? (?:everything|it all|all) ?(?:better|best)?\\b|\\b(?:he|she|they|P) (?:just|simply) (?:do not|don't|does not|doesn't|did not|didn't) [a-z]+\\b`,
  ),
  // "Because they forgot to call", "they promised it and did not deliver".
  wording(
    'accusation',
    `forgot|forgotten|neglected|failed to|dropped the ball|let (?:us|me)|messed|did nothing|did(?: not|n['’]t) do|promised`,
    `\\b(?:because|since|as) (?:${THEM}|he|she|they) (?:had |has |have )?(?:again |simply |just |once again |\\w+ly )?(?:forgot|forgotten|neglected|failed to|dropped the ball|let (?:us|me) down|messed|did nothing|did not do (?:his|her|their)|didn't do (?:his|her|their))\\b|\\b(?:they|he|she|P) promised (?:\\S+ ){0,4}?(?:and|but) (?:\\w+ )?(?:did not|didn't|never) (?:deliver|come|keep|answer)\\b`,
  ),
  wording(
    'habit',
    `(?:do|does|did|would|could)(?:n['’]t| not)|can['’]t|cannot|never|won['’]t`,
    `\\b(?:${THEY}|people|nobody (?:in|from|at) (?:\\S+ ){1,3}?) ?(?:\\w+ly |just |always |still )?(?:don't|doesn't|do not|does not|can't|cannot|couldn't|would not|wouldn't|did not|didn't|never|won't) (?:even |really |just |simply |want to )?(?:${words(LEFT_UNDONE)}|${anyOf([...list(LEFT_UNDONE)].map((verb) => `${verb}s`))}|be told|let go)\\b`,
  ),
  wording(
    'habit',
    `always|only ever|constantly|keeps?|kept`,
    `\\b${THEY} (?:always|only ever|constantly|keep|keeps|kept) (?:\\w+)\\b`,
  ),
];
