/**
 * The closed word families behind the five kinds of tension. Most of what tells tension is grammar (a denied success, a
 * comparative of loss, a contrast); these are the verbs, adjectives and nouns whose meaning alone says that somebody stood
 * against something, that something went wrong, or that something was given up. General English, a few dozen words each.
 */

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

/** Adjectives and nouns for what went wrong, as a complement or an object: "was wrong", "was an outage". */
export const WRONG = `
wrong worse useless worthless unusable broken late behind stale dead silent mistake mistaken disaster failure mess fiasco
nightmare outage downtime incident complaints setback surprise painful gone missing slower unhappy
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
