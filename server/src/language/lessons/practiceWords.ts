/** Patterns of a way of working, over the told text of a sentence. */
import { EACH, HABITS, JUDGES, KEEPING, NOW, OCCASIONS, SINCE, UNDERTAKINGS, WARY } from '../../data/lessons.ts';
import { PEOPLE } from '../../data/work.ts';
import { list } from '../words/clauseWords.ts';
import { formsOf } from '../words/verbs.ts';
import { anyOf, anyPhrase } from './told.ts';

const habits = anyOf(list(HABITS));
const occasions = anyOf(list(OCCASIONS));
const undertakings = anyOf(list(UNDERTAKINGS));
const number = '(?:few|couple|one|two|three|four|five|six|\\d+)';

export const NOW_AT = new RegExp(`\\b${anyPhrase(NOW)}\\b`);

/** "Since" with nothing behind it, with a day or an event behind it, or in a phrase of its own. */
export const SINCE_AT = new RegExp(
  `\\b(?:${[
    anyPhrase(SINCE),
    'since(?=\\s*(?:$|[,.;:)]|and\\b|but\\b))',
    'since (?:that|this) [a-z-]+',
    // "Since the autumn of that year my reviews …": a time, and no clause of its own, before the writer.
    "^(?:and |but |so )?since (?:(?!i\\b|we\\b|it\\b|he\\b|she\\b|they\\b|my\\b)[a-z0-9-]+,? ){1,6}(?=(?:i|i've|my)\\b)",
    '(?:in|on|with|for) (?:every|each|any|all|both|the)[a-z]* (?:[a-z-]+,? ){0,8}(?:since|after)(?=\\s*[,.;:)])',
    "(?:every|each|any|all) (?:[a-z-]+ ){0,3}i(?:'ve| have) (?:[a-z]+ )?[a-z]+ since",
    '(?:from|after) that [a-z-]+ on(?:wards)?',
    'from that (?:time|day|moment|point|week|year|month|project|incident|night)',
    'since (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:19|20)\\d\\d)',
  ].join('|')})`,
);

export const EACH_AT = new RegExp(`\\b${anyOf(list(EACH))}\\b`);
/** "Seen it all" is no occasion that comes back. */
export const EVERY = /\b(?:every|each|(?<!\b(?:it|them|that|this|us|at|after|above|of) )all)\b/;

/** Later undertakings, as the time of what the writer did: "on the next migration", "for the two bids after that". */
export const NEXT_AT = new RegExp(
  `\\b(?:the|my) (?:next|following) (?:${number} )?${undertakings}(?= i\\b)|\\b(?:on|in|for|with|to) (?:both|each|every|all|the ${number}) (?:[a-z-]+ ){1,4}(?:after|since|afterwards)\\b|\\b(?:on|in|for|with|during|to|at) (?:the|my|our|both|each|every|all)(?: very)? (?:next |following |later |other |${number} )*(?:of )?(?:[a-z-]+ )?${undertakings}\\b(?: (?:after|since|that followed))?|\\b(?:on|for|with|to) the next (?:${number} (?!days?\\b|weeks?\\b|months?\\b|hours?\\b|years?\\b|sprints?\\b|quarters?\\b|minutes?\\b)[a-z]+|ones?)\\b`,
);
/** Of those, the ones that say so. */
export const IS_LATER = /\b(?:next|following|later|after|since|afterwards)\b/;

/** "The first thing I do is", "my first mail goes to": what comes first is a way of working. */
export const COMES_FIRST = new RegExp(
  `\\b(?:${[
    'the (?:very )?(?:first|one|only|last) [a-z-]+ (?:that )?i (?!would|wish|should|could|had)(?:now |always |ever |still )?[a-z]+ (?:now |today |[a-z]+ )?(?:is|are)',
    'is the (?:very )?(?:first|one|only|last) [a-z-]+ (?:that )?i (?:now |always )?[a-z]+',
    "(?:that|this|it)(?: is|'s| has become) (?:now |still )?(?:what|how|where) i [a-z]+",
    'my (?:very )?first [a-z-]+ (?:[a-z]+ ){0,8}?(?:is|goes|go|are|comes)',
  ].join('|')})\\b`,
);

/** What says by itself that something stayed with the writer. */
export const STAYED: readonly RegExp[] = [
  /\b(?:stay(?:s|ed)?|stuck|sticks|remain(?:s|ed)?|lived on) with (?:me|us)\b/,
  /\b(?:not once|never) since (?:then )?have i\b/,
  /\bwhat (?:has )?(?:stuck|stayed)\b|\b(?:the|one|a) (?:\w+ )?(?:thing|part|habit|bit|rule)(?: (?:that|which))? (?:has |have )?(?:stuck|stayed|remained)\b/,
  /\bwhat i (?:have |'ve )?(?:changed|do differently|kept|keep doing|do now|carry)\b|\bwhat i've (?:changed|kept)\b/,
  /\bchang(?:ed|es) (?:how|the way) (?:i|we)\b/,
  /\bchang(?:ed|es) (?:my|our) (?:way|habits?|approach|practice|process|definition|standard|bar)\b/,
  /\bi (?:brought|carried|took|have taken|have brought|have carried) (?:\S+ ){0,7}?(?:along|with me|over to|(?:in)?to (?:my|both|every|each|the next))\b/,
];

/** What says that a way of working began. */
export const BEGAN: readonly RegExp[] = [
  new RegExp(
    `\\b${anyOf(formsOf(list('make turn')))} (?:it|this|that|them) (?:in)?(?:to )?(?:a |my |our )(?:\\S+ )?${habits}\\b`,
  ),
  new RegExp(
    `\\b${anyOf(formsOf(list(KEEPING)))} (?:the |that |this |a |my )(?:\\S+ )?(?:habit|rule|practice|routine|ritual|discipline)s?\\b`,
  ),
  /\b(?:became|become|has become|is) (?:a |my |our )(?:\S+ )?(?:habit|second nature|reflex|routine|ritual)\b|\bbecame second nature\b/,
  /\b(?:got|grew|fell|gotten) into the habit\b/,
  new RegExp(
    `\\bi (?:got|became|grew) (?:(?:more|less|very|rather|a lot more|much more) )?${anyOf(list(WARY))} (?:with|about|of|to|when|before|around)\\b`,
  ),
];

/** "My rule is", "half a day is my limit", "never again": a rule that the writer holds today. */
export const HOLDS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:my|our) (?:own |personal |new |first |only |standing )*${habits} (?:now |since then )?(?:is|are|has)\\b`,
  ),
  new RegExp(
    `\\b(?:is|are) (?:now )?(?:my|our) (?:own |new |standing )*(?:${habits}|order|limit|test|bar|threshold|entry ticket|question)\\b`,
  ),
  /\bi (?:won't|will not|will never|'ll never|never) (?!got\b|had\b|heard\b|saw\b|received\b|was\b|lost\b|needed\b)(?:[a-z-]+ ){1,8}?again\b|\bi'll never (?:[a-z-]+ ){1,8}?again\b|\bnever again\b|\bi(?:(?:'ve| have) (?:not|never)| haven't| never) (?!got\b|had\b|heard\b|saw\b|received\b|was\b|lost\b|needed\b)(?:\S+ ){1,8}?again\b/,
  /^\W*not any ?more\b/,
  /\bwas the last time (?:that )?(?:i|we)\b/,
  /\b(?:now|today|since then)\b.*\bother way (?:round|around)\b/,
  new RegExp(
    `\\bi(?:'m| am| have become| have grown| have got)(?: now| much| far)? (?:(?:more|less|very|rather) )?${anyOf(list(WARY))} (?:with|about|of|to|when|before|around|in)\\b`,
  ),
];

/** "Learned to ask", "taught me not to guess": the act is the lesson. */
export const LEARNT_TO =
  /\b(?:learn(?:ed|t)|taught (?:me|us)|made (?:me|us)) (?:not |never |always )?(?:to )(\w+)\b(?! (?:[a-z]+ ){0,3}?(?:my own|myself)\b)/;

/** The writer did something. */
export const FIRST_DID = /\bi(?:'ve| have)? (?!would|will|want|hope|wish|could|should|might|look)\w+/;

/** "Begin with the archive, have done it again since": the writer's act, the "I" left out. */
export const DONE_SINCE =
  /(?:^\W*|[,;:(] |\band )have (?!had\b|been\b|seen\b|become\b|grown\b)(?:\w+ )?\w+ (?:[a-z-]+ ){0,4}?since\b/;

/** "My forecasts carry …": a way of working as the subject. */
export const MY_WAY = /^(?:and |but |so )?(?:all |each of |every one of )?my [a-z-]+/;

/** "Every month", "weekly": a schedule, which is a duty as readily as a habit. */
export const SCHEDULE =
  /\b(?:every|each|once an?|twice an?) (?:\w+ )?(?:morning|evening|night|day|week|month|quarter|year|monday|tuesday|wednesday|thursday|friday|sprint)s?\b|\b(?:daily|weekly|monthly|quarterly)\b/;

/** Words of a condition: what is done under one is a way of working. */
export const CONDITION = /\b(?:before|until|unless|without|first|when|whenever|if|instead)\b/;

/** "I look after the ten largest", "I keep in touch". */
export const LOOKS_AFTER =
  /\bi (?:\w+ )?(?:look after|take care of|keep in touch|keep an eye on|stay in touch|am in touch)\b/;

/** "I can't read a plan any longer": what is no longer possible is a habit given up. */
export const CANNOT_ANY_MORE =
  /\b(?:can't|cannot|can no longer|couldn't)\b.*\b(?:any ?more|any longer|no longer)\b|\bcan no longer\b/;

/** What is the writer's; "my manager" is somebody else. */
export const OWN = new RegExp(
  `\\b(?:mine|my)\\b(?! (?:[a-z]+ )?${anyOf(new Set([...list(PEOPLE), ...list(JUDGES)]))}\\b)`,
);
/** "Whoever pitches me a rewrite", "ask me for a date today": what others get from the writer. */
export const FROM_ME =
  /\b(?:whoever|anyone who|anybody who|everyone who|ask|whenever)\b.*\bme\b|\bfrom me\b|\b(?:no|every|each|any) (?:[a-z-]+ ){1,3}of mine (?!has\b|was\b|is\b)[a-z]+s\b/;
/** Another person, who may be the one who acts. */
export const OTHERS = /\b(?:he|she|they|his|her|their)\b/;
export const GROUP = /\b(?:we|our|ours|us|the team|every team|everyone)\b/;
/** How a thing stands that the writer made: it runs, it is in use. */
export const STANDS =
  /\b(?:has|have) been\b|\b(?:is|are) (?:still |now |currently )*(?:in|live|used|running|available|part)\b|\bmy (?:\w+ )?\w+ (?:now |still |today )*(?:serves?|handles?|runs?|powers?|processes|scores?|saves?|covers?)\b/;

/** "Every estimate", "no launch", "any change": all work of a kind. */
export const RULE = new RegExp(
  `\\b(?:every|each|any|no|all)(?: [a-z-]+){0,2} ${occasions}\\b|\\bnone (?:goes|leaves|ships|gets|is|starts)\\b|\\bnothing\\b|\\bnobody\\b`,
);
/** What binds such work to a condition. */
export const BOUND = /\b(?:before|without|until|unless|first|must|needs?|requires?|has to|have to)\b/;
/** What goes with such work. */
export const GOES_WITH = /\b(?:with|gets|has|have|starts|opens|begins|carries|goes)\b/;

export const USED_TO = /\bi used to\b/;
