/**
 * What tells tension, by kind, and how much each sign of it tells; then the closed word families behind the signs. Most of
 * what tells tension is grammar (a denied success, a comparative of loss, a contrast); the families are the verbs, adjectives
 * and nouns whose meaning alone says that somebody stood against something, that something went wrong, or that something was
 * given up. General English, a few dozen words each.
 */

/** A sign of weight 2 tells tension by itself wherever it stands well; one of 1 needs company. */
export const SIGNS = {
  refuses: { kind: 'objection', weight: 2 },
  'a word of refusal': { kind: 'objection', weight: 1 },
  'turns down': { kind: 'objection', weight: 2 },
  presses: { kind: 'objection', weight: 1 },
  'does not want it': { kind: 'objection', weight: 2 },
  'is not convinced': { kind: 'objection', weight: 2 },
  'nobody wants it': { kind: 'objection', weight: 1.5 },
  'is against it': { kind: 'objection', weight: 2 },
  'a word of ill will': { kind: 'objection', weight: 1 },
  'a dispute': { kind: 'objection', weight: 1.5 },
  'says no': { kind: 'objection', weight: 2 },
  'finds it wanting': { kind: 'objection', weight: 2 },
  'a side gives way': { kind: 'objection', weight: 2 },
  'won at last': { kind: 'objection', weight: 1.5 },
  'not everybody': { kind: 'objection', weight: 1 },
  'wants otherwise': { kind: 'objection', weight: 2 },
  'wants something': { kind: 'objection', weight: 0.5 },
  warns: { kind: 'objection', weight: 2 },
  'says it will not do': { kind: 'objection', weight: 2 },
  'says something': { kind: 'objection', weight: 0.5 },
  'takes a side': { kind: 'objection', weight: 1 },
  'a spoken objection': { kind: 'objection', weight: 1.5 },
  'the other case': { kind: 'objection', weight: 1 },
  'wins over': { kind: 'objection', weight: 1 },
  'a concern': { kind: 'objection', weight: 1 },
  'they did not': { kind: 'objection', weight: 1 },
  'it failed': { kind: 'setback', weight: 2 },
  'a word of failure': { kind: 'setback', weight: 1 },
  'went wrong': { kind: 'setback', weight: 2 },
  'stood still': { kind: 'setback', weight: 1.5 },
  damage: { kind: 'setback', weight: 2 },
  'it did not work': { kind: 'setback', weight: 2 },
  'I did not manage': { kind: 'setback', weight: 2 },
  'I did not see': { kind: 'setback', weight: 2 },
  'no effect': { kind: 'setback', weight: 1.5 },
  'somebody left': { kind: 'setback', weight: 2 },
  'was ended': { kind: 'setback', weight: 2 },
  'only so far': { kind: 'setback', weight: 1 },
  'was wrong': { kind: 'setback', weight: 2 },
  'a disaster': { kind: 'setback', weight: 2 },
  'a word of wrong': { kind: 'setback', weight: 0.7 },
  'worse or late': { kind: 'setback', weight: 2 },
  'it cost us': { kind: 'setback', weight: 2 },
  'my mistake': { kind: 'setback', weight: 2 },
  'thought wrong': { kind: 'setback', weight: 1.5 },
  'nobody saw it': { kind: 'setback', weight: 1 },
  'a belief': { kind: 'setback', weight: 0.5 },
  unexpected: { kind: 'setback', weight: 1 },
  'turned out': { kind: 'setback', weight: 0.5 },
  'only then': { kind: 'setback', weight: 1 },
  undone: { kind: 'setback', weight: 2 },
  'taken back': { kind: 'setback', weight: 1.5 },
  'a first attempt': { kind: 'setback', weight: 1 },
  'a turn': { kind: 'setback', weight: 0.7 },
  hindsight: { kind: 'setback', weight: 0.5 },
  'one for another': { kind: 'choice', weight: 2 },
  instead: { kind: 'choice', weight: 0.5 },
  'I gave it up': { kind: 'choice', weight: 2 },
  'given up': { kind: 'choice', weight: 1 },
  'a hard call': { kind: 'choice', weight: 1.5 },
  'two ways': { kind: 'choice', weight: 1.5 },
  options: { kind: 'choice', weight: 0.7 },
  'a question': { kind: 'choice', weight: 0.3 },
  'a price': { kind: 'cost', weight: 2 },
  'knew the risk': { kind: 'cost', weight: 1 },
  'more of it': { kind: 'cost', weight: 1 },
  'a loss': { kind: 'cost', weight: 0.7 },
  'only so much': { kind: 'limit', weight: 2 },
  'too little': { kind: 'limit', weight: 1.5 },
  'not possible': { kind: 'limit', weight: 0.7 },
  'too much': { kind: 'limit', weight: 1 },
  'a deadline': { kind: 'limit', weight: 1 },
  'a limit': { kind: 'limit', weight: 1 },
} as const;

/** From here on a sign is worth a line of its own in a hover. */
export const STRONG = 1.5;

/** What counts of a sign in the Situation or the Task: a fault that is given there is the problem, and hints at no more. */
export const SCENE = 0.5;

/** What counts of a sentence that is not the best one. */
export const SHARE = 0.6;

/** What a story has to weigh: this for the shortest, one more for so many characters, and never more than the last. */
export const SHORTEST = 1.35;
export const LONGER = 1350;
export const MOST = 2.5;

/** Verbs by which people set themselves against something; what is set against nobody, a machine does as well. */
export const REFUSING = `
object refuse resist oppose disagree argue insist protest veto dismiss decline complain doubt hesitate
criticise criticize fear distrust mistrust resent dispute grumble fight contest balk
`;

/** The same done by machines and in passing too: they need a person in front of them. */
export const TURNING_DOWN = 'worry push demand press laugh frown warn question challenge';

/** How people feel who stand against something. */
export const OPPOSED = `
sceptical skeptical reluctant unconvinced unhappy angry furious upset annoyed afraid worried nervous uneasy hostile suspicious
unwilling wary disappointed irritated frustrated livid defensive
`;

/** Nouns for two sides that do not agree. Countable in a telling: somebody had one, or met one. */
export const DISPUTES = `
objection objections resistance pushback opposition disagreement disagreements argument arguments dispute scepticism skepticism
veto protest doubts criticism quarrel tension friction backlash
`;

/** Verbs of liking, trusting and agreeing: denied, they tell resistance. */
export const ACCEPTING = `
want like trust believe agree accept care buy budge need see share answer reply love hear
`;

/** The same as adjectives. */
export const PLEASED = `
convinced happy amused keen interested pleased willing impressed persuaded thrilled sure enthusiastic ready comfortable on
`;

/** Verbs by which a mind is changed or a quarrel ends: where they stand, there was another mind. */
export const WINNING = 'persuade convince concede relent yield escalate compromise';

/** Verbs that say by themselves that something went wrong. */
export const FAILING = `
fail break crash collapse stall backfire corrupt lose waste leak flop overrun overload overshoot regress worsen deteriorate panic
freeze miss slip suffer die drown choke burn rot hurt
`;

/** Verbs by which people own a mistake of theirs. */
export const MISTAKING = `
forget overlook misread misjudge underestimate overestimate miscalculate misunderstand botch neglect apologise apologize admit regret
`;

/** Adjectives for what went wrong, behind a copula: "was wrong". In front of a noun they only describe it. */
export const WRONG = `
wrong worse useless worthless unusable broken late behind stale dead silent mistaken painful gone missing slower unhappy
`;

/** The same as nouns: "was an outage". */
export const WRONGS = `
mistake disaster failure mess fiasco nightmare outage downtime incident complaints setback surprise
`;

/** Verbs of success: denied, they tell a setback. */
export const SUCCEEDING = `
work hold help scale fit match pass finish ship suffice reach make meet survive load start happen come stick converge improve pay
add go get keep move change find catch cover fix save last fall renew
`;

/** What the writer left out: "I had not checked", "we never asked". */
export const NOTICING = 'see think notice check test ask expect realise realize count look tell measure consider';

/** Verbs by which the writer's own work is taken back. */
export const UNDOING = 'revert redo undo scrap discard withdraw retract restart abandon shelve scrub';

/** Verbs by which something wanted is given up. */
export const GIVING_UP = 'sacrifice forgo descope postpone park abandon shelve drop skip cut cancel';

/** Verbs of choice: with "over", "instead of" or "and not" behind them they name what was not taken. */
export const CHOOSING = 'choose pick opt settle prefer go favour favor';

/** Things that are short when they run out: "no budget", "out of memory", "not enough people". */
export const MEANS = `
time budget money staff people headcount capacity memory room space
`;

/** Verbs of speech behind somebody else's name. */
export const SAYING = 'said says wrote answered replied objected argued asked shouted felt claimed insisted';

/** What it would do to them, say those who speak against it. */
export const HARMING = 'ignore break add cost take slow hurt eat kill delay block ruin scare lose hide need';

/** Verbs whose participle tells that something was harmed. */
export const DAMAGING = `
destroy overwrite delete lose corrupt wipe leak misroute debit overcharge flood damage interrupt block dump drown swamp ruin burn
`;
