/**
 * Words by which a writer tells what a story changed: habits of today, beliefs of before, and the things people say in
 * place of a lesson. Closed classes and verb families of general English.
 */

/** Adverbs that set today against the past. */
export const NOW = `
now
nowadays
today
these days
any more
any longer
anymore
no longer
from now on
by default
by habit
as a rule
as a habit
without exception
`;

/** Adverbs that count from a turning point. */
export const SINCE = `
since then
ever since
ever since then
from then on
from then onwards
from that point on
from that moment on
from that day on
to this day
until today
`;

/** Words that make a present tense a habit: the act comes back with its occasion. */
export const EACH = `
every
each
any
always
never
whenever
before
until
unless
without
first
`;

/** Verbs of what somebody is, has, thinks or feels: in the present they tell a state or a role and no habit of work. */
export const STATES = `
be have own lead manage head run oversee maintain work live stay remain know think feel believe like love enjoy want hope
wish guess suppose mean remember regret need agree appreciate admire consider see understand hear get seem sound
mentor hold belong become aim strive excel thrive tend prefer serve report thank miss doubt wonder suspect say call recommend claim admit attribute owe credit
`;

/** Of the states, verbs of believing: what somebody believes "now", or "no longer", is a changed belief. */
export const BELIEVING = `
believe think assume expect trust see consider treat count regard view read rate value fear know understand
`;

/**
 * Verbs of looking after people and things that a story made: a duty or a contact of today, and no habit, unless a condition
 * stands beside them ("I never train anybody before …").
 */
export const DUTIES = `
support train teach present help show meet update advise supervise coordinate organise organize host coach answer run operate
administer monitor consult serve speak chat visit tell
`;

/** Adjectives of taking care: who grew so works differently ("I got careful with …", "I am slower to …"). */
export const WARY = `
careful cautious wary suspicious sceptical skeptical slow slower strict stricter picky pickier choosy reluctant hesitant
allergic stubborn stingy quicker quieter stricter sparing
`;

/** Verbs that end one way of working or begin another. */
export const TURNING = 'stop quit start begin switch cease';

/** Nouns for a way of working that stays. */
export const HABITS = `
habit habits rule routine practice default reflex principle ritual discipline
`;

/** Verbs by which a habit comes to be or stays. */
export const KEEPING = 'keep adopt retain form';

/** Things an engineer makes or does again and again, so that a word on every one of them is a rule of work. */
export const OCCASIONS = `
change changes release releases launch launches migration migrations deploy deployment rollout rollouts project projects
proposal proposals design designs doc docs document review reviews estimate estimates plan plans experiment experiments test
tests model models export exports report reports query schema contract merge ticket tickets incident outage postmortem
retro handover meeting feature features pipeline pipelines dataset dashboard alert alerts runbook checklist template spec
specs requirement requirements kickoff sprint customer partner vendor integration integrations upgrade cutover form script
job jobs service services config configuration flag flags backup dependency hire interview onboarding ask request
`;

/** Undertakings that stand by themselves: the next one is another story, not the next step of this one. */
export const UNDERTAKINGS = `
project projects migration migrations launch launches proposal proposals bid bids design designs rewrite rewrites rollout
rollouts integration integrations experiment experiments incident incidents outage outages estimate estimates model models
customer customers hire hires deadline deadlines effort efforts team teams case cases upgrade upgrades onboarding job jobs
conflict conflicts disagreement disagreements negotiation negotiations audit audits product products event events on-sale
`;

/** Verbs by which somebody admits a misjudgement. */
export const MISJUDGING = `
underestimate overestimate misjudge misread misunderstand overlook underrate overrate mistake confuse conflate ignore neglect
undervalue overvalue misinterpret misdiagnose miscalculate dismiss romanticise romanticize
`;

/** Verbs of holding something for true. */
export const HOLDING = `
think assume believe expect figure imagine suppose presume reckon count treat regard trust see view consider mistake
`;

/** Adjectives of being sure, and of being wrong. */
export const CERTAIN = 'sure certain convinced confident persuaded';
export const MISTAKEN = 'wrong mistaken naive blind backwards off incorrect overconfident careless arrogant';

/** Verbs of finding out: what follows is something the writer did not know before. */
export const DISCOVERING = 'realise realize discover understand learn see find notice recognise recognize grasp';

/** Verbs that say an old belief was right. */
export const CONFIRMING = `
confirm validate reinforce reaffirm vindicate affirm prove justify reassure strengthen solidify cement underline
`;

/** Nouns for what one knew without evidence. */
export const INSTINCTS = `
instinct instincts gut intuition hunch feeling judgement judgment sense approach opinion decision choice call idea belief
vision conviction experience
`;

/** Verbs that put on show. */
export const SHOWING = 'show prove demonstrate showcase highlight illustrate display reflect underline';

/** Nouns for what somebody is good at. */
export const STRENGTHS = `
ability abilities skill skills skillset strength strengths leadership expertise talent dedication commitment determination
perseverance resilience competence capability capabilities creativity initiative professionalism confidence character
judgement judgment mindset potential passion ownership value worth persistence patience stubbornness diligence attitude effort
superpower superpowers gift grit nerve calm tenacity preparation ethic energy drive versatility flexibility adaptability style best
`;

/** Adjectives by which somebody praises themselves. */
export const PRAISING = `
proud able capable good great strong skilled talented known trusted respected comfortable effective valuable excellent
resilient adaptable confident natural born gifted reliable dependable persistent
`;

/** Verbs and adjectives of enjoyment and thanks. */
export const ENJOYING = `
enjoy enjoyed enjoying loved fun rewarding exciting grateful thankful satisfying fulfilling honoured honored privilege
pleasure thrilling gratifying delighted memorable inspiring happy
`;

/** Verbs of acquiring knowledge or skill. */
export const ACQUIRING = `
learn gain acquire deepen improve strengthen grow develop sharpen broaden expand hone enhance widen polish build
`;

/** What is acquired without a change in how one works. */
export const ACQUIRED = `
lot much knowledge understanding experience skill skills insight insights exposure expertise confidence appreciation
familiarity competence visibility recognition technology technologies tools stack
`;

/** Persons whose praise is quoted. */
export const JUDGES = `
manager lead boss director vp cto ceo leadership management stakeholders customer customers client clients colleague
colleagues team peers everyone he she they
`;
export const JUDGING = 'praise thank compliment commend congratulate impress applaud appreciate remark tell say call';

/** Virtues and other abstract nouns that make any sentence about them true. */
export const VIRTUES = `
communication collaboration teamwork persistence perseverance patience planning preparation simplicity ownership leadership
quality trust transparency honesty empathy courage discipline consistency resilience flexibility adaptability creativity
curiosity humility documentation feedback alignment focus diligence dedication passion success failure failures excellence
innovation quality people communication details detail attention prioritisation prioritization accountability respect
culture mindset testing monitoring automation data security performance deadlines stakeholders requirements
`;

/** Verbs and adjectives that value: what is said "to matter", "to pay off", "to be key". */
export const VALUING = `
key crucial essential important critical vital paramount everything matter matters pay pays win wins beat beats trump trumps
help helps lead leads make makes create creates require requires need needs drive drives deserve deserves count counts
follow follows work works build builds save saves take takes prevent prevents
importance value power benefit benefits
`;

/** Frames that present what comes as the lesson. */
export const LESSONS = 'lesson lessons takeaway takeaways learning learnings moral insight';
