import { ADVERB_PHRASES, ADVERBS } from './adverbs.ts';

/** The function words that tell who acts in a clause. Closed classes of English grammar, and verbs by their meaning. */

/** Words that open a clause which hangs on another and tells its time, reason or contrast. */
export const BACKGROUND_OPENERS = `
because since as when while whilst after before until till once although though whereas given
`;

/** Of the openers above those that tell a reason or a contrast: the clause explains, and tells no step of the story. */
export const EXPLAINING_OPENERS = 'because since although though whereas given';

/** Words that open a condition, a habit or a comparison: nothing is said to have happened once. */
export const UNREAL_OPENERS = `
if whenever wherever unless lest than like supposing providing provided assuming whether
`;

/** Words that open the content of a question, a thought or a relative clause. */
export const CONTENT_OPENERS = `
that whether if how why what who whom whose which where when
`;

/** Words that join clauses of equal standing. */
export const JOINERS = 'and but or so yet nor plus';

/** Words that may open a fronted phrase: "In March …", "To fix this …" (words in "-ing" are found by their ending). */
export const FRONTING = `
in on at by for with within after before during over under from to into through throughout without despite besides across
against between among until till since upon via per about around beyond because instead as unlike along alongside once prior
thanks based rather besides toward towards amid amidst up out off near inside outside
when while although though if unless whenever wherever given not whereas even
`;

/** Words that open a phrase only behind an adverb or another preposition: "instead of", "back in", "due to". */
export const PHRASE_OPENERS = 'of back due ahead together following concerning regarding';

/** Nouns of time that stand as an adverb without a preposition: "last week", "the next day", "this time". */
export const TIME_NOUNS = `
time times day days night nights morning mornings afternoon evening week weeks weekend month months quarter quarters year
years sprint sprints hour hours minute minutes second seconds moment spring summer autumn fall winter
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday step steps way round iteration
`;

/** Adverbs without "-ly" that open a clause or stand between subject and verb. */
export const PLAIN_ADVERBS = `
${ADVERBS.trim()}
finally next second third fourth afterwards afterward meanwhile furthermore moreover likewise accordingly henceforth
thereafter beforehand right consequently jointly else altogether overall basically upfront back
`;

/** Adverbs of more than one word that stand after a subject. */
export const CLAUSE_PHRASES = `
${ADVERB_PHRASES.trim()}
one by one
step by step
bit by bit
little by little
side by side
all in all
by and large
as planned
as agreed
as promised
as expected
as usual
as always
in parallel
in addition
in total
first of all
later on
early on
from then on
from there on
so far
since then
until then
till then
before then
by then
of course
in fact
on top of that
at the same time
as a result
`;

/** Verbs of saying, thinking and finding out: the clause after them is what was said or thought, not what was done. */
export const REPORTING_VERBS = `
acknowledge add admit advise advocate agree announce anticipate argue ask assert assume assure believe bet calculate challenge
check claim clarify communicate conclude confirm consider contend convince decide declare demand demonstrate describe determine
discover document doubt emphasise emphasize ensure establish estimate expect explain fear feel figure find flag forecast forget
guarantee guess hear highlight hope hypothesise hypothesize illustrate imagine imply indicate inform insist intend justify know
learn maintain mean mention note notice observe outline persuade pitch plan point posit predict prefer present promise propose
prove question realise realize reason recall recognise recognize recommend remember remind repeat report request
reveal say see sense show signal state stress suggest summarise summarize suppose suspect swear teach tell
think trust understand urge verify want warn wish wonder worry write
`;

/** Verbs of saying that stand after what was said: "… , I argued." */
export const SPEECH_VERBS = `
add admit advise agree announce argue ask believe claim conclude discuss explain figure guess insist know mention note observe predict propose
realise realize reason recommend remind reply say state stress suggest suppose suspect tell think warn wonder write
`;

/** Nouns whose content follows a colon: "my proposal: …". */
export const THOUGHT_NOUNS = `
proposal plan idea suggestion question point argument case claim concern worry position view thought thinking reasoning
hypothesis assumption rule principle option alternative condition ask pitch message answer reply response compromise goal aim
recommendation risk fear belief policy agreement deal promise
options alternatives choices choice arguments ideas proposals questions concerns risks rules assumptions principles
`;

/** Nouns of a cleft sentence that names an act: "The first thing we did was …". */
export const CLEFT_NOUNS = 'thing things step steps move way';

/** Words of talk before a clause: "Okay, so I …", "yeah, we …". */
export const INTERJECTIONS = 'ah alright anyway look listen no nope oh ok okay right see sure uh um well yeah yep yes';

/** Nouns that only announce a clause: "The thing is, I had never …", "the funny part was I …". */
export const FOCUS_NOUNS = 'thing part bit point truth fact reality trick way';

/** Participles that lead a phrase and hold nobody's act: "Based on the numbers, I …". */
export const FRONTED_PARTICIPLES = `
armed based combined compared confronted convinced coupled determined equipped faced fed given inspired motivated stuck tasked torn
`;

/** Participles that tell before a noun what it is like: "Nested loop over six tables". */
export const ATTRIBUTIVE_PARTICIPLES = `
advanced aged complicated corrupted dated dedicated detailed distributed duplicated expected experienced hardcoded isolated limited mixed
nested orphaned outdated overloaded related sophisticated tired truncated wired
`;

/** Verbs that turn something back with "un-": "unblocked" tells an act, "unused" does not. */
export const REVERSED_VERBS = `
block buckl cloak coupl cover do dock earth fold fri hook install lock leash link load mask mount mut nest pack pair pin plug publish
register rol roll scrambl screw seal shelv ship stack stag stall subscrib tangl ti veil wrap zip
`;

/** Verbs in the past whose subject is a thing: without one, they tell no act of the writer. */
export const IMPERSONAL_VERBS = 'cost happened occurred consisted contained lasted mattered';

/** Verbs that tell a state: true of the team, and nothing it does to the work. */
export const STATE_VERBS = `
need want know lack own believe think feel like prefer hope expect depend rely trust mean belong consist matter understand
remember forget deserve fear doubt love hate see hear face suffer struggle exist remain stay seem appear live wait lose
`;

/** Verbs that show a feeling: done by persons, and no work. */
export const FEELING_VERBS = `
laugh smile grin giggle chuckle joke cheer clap cry sigh groan shrug nod panic celebrate rejoice relax sleep
`;

/** Verbs that tell in "we were …-ing" how things stood, not what somebody set about: "we were using pandas". */
export const SETTING_VERBS = `
use get pay serve store host spend burn waste bleed receive miss fail grow process handle carry support maintain operate drown
firefight juggle sell charge hit leak
`;

/** Adverbs with "we were …-ing" that say the same: "we were still moving files by hand". */
export const SETTING_ADVERBS = 'still always constantly already mostly usually';

/** Adverbs that make a present or a perfect tell what is the custom: "we usually deploy on Tuesdays". */
export const HABIT_ADVERBS = 'usually always often normally typically generally never still';

/** Verbs of knowing. In the present and with "all" or "both" they speak to the reader: "we all know why". */
export const KNOWING_VERBS = 'know understand remember see believe agree';

/** Words of amount behind "we had" and "we were": the size of what there was. */
export const AMOUNTS = `
no nothing few fewer little less many several some enough plenty hundreds thousands millions dozens zero
two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety
`;

/** Nouns of what people do together: "we had a call". */
export const EVENT_NOUNS = `
argument brainstorm call chat conversation debate demo dialogue discussion exchange go look meeting meetings negotiation
retro retrospective review session sessions standup sync talk talks try walkthrough workshop workshops
`;

/** What something that is brought about then is: "we had it running", "we had a fallback ready". */
export const ACHIEVED = 'done going green live online operational out ready running up working';

/** What two do with each other, so that nobody's part is hidden: "I called him and we argued". */
export const MUTUAL_VERBS =
  'agree argue chat clash converse debate disagree discuss look meet negotiate quarrel sit speak talk';

/** Nouns that name the writer's own group. */
export const TEAM_NOUNS = 'team squad crew group pod tribe department division unit chapter guild trio duo';

/** Nouns that name the members of a team: "our developers". */
export const TEAM_MEMBERS = `
admins analysts dbas designers developers devs engineers folks guys interns juniors operators people programmers researchers scientists
seniors sres teammates testers
`;

/** Words before these that make them members of another team: "our sales people", "our legal folks". */
export const OTHER_TRADES = `
accounting billing business communications compliance customer executive facilities finance hr legal logistics management marketing
partner partners press procurement purchasing sales security service support vendor
`;

/** What a team is struck with: "the team took fright" tells of a feeling. */
export const TAKEN_FEELINGS =
  'alarm comfort courage fright heart interest note notice offence offense pity pride umbrage';

/** Words before a team noun that make it the writer's own. */
export const OWN_TEAM_DETERMINERS = 'our my the your';

/** Words between the determiner and the team noun that keep it the writer's own. */
export const OWN_TEAM_ADJECTIVES = 'whole entire small little own core project';

/** Verbs by which a team answers what the writer did: it reacts, and does none of the writer's work. */
export const REACTING_VERBS = `
accept adopt agree applaud appreciate approve argue ask believe buy celebrate complain decline deny disagree disapprove dislike
doubt embrace endorse expect fear feel give grow have hear hesitate ignore insist know lack learn like lose love mistrust need object
oppose panic prefer protest push question react refuse reject resist respond rely say see struggle suffer support think trust understand
want welcome win wonder worry get become be come go keep start stop begin continue
`;

/** Everyday nouns for people that the tagger does not know as such. */
export const EVERYDAY_PERSONS = `
adult adults buyer buyers citizens climber climbers coach couple couples cousin cousins crowd crowds defendant defendants families
family fan fans guests guide guides hiker hikers hunter hunters kid kids king kings local locals migrant migrants neighbour neighbours
parents participant participants passenger passengers pilgrims plaintiff plaintiffs relative relatives resident residents runner
runners senator senators staff suspect suspects swimmer swimmers tourists traveller travellers troops twins victim victims villager
villagers visitors volunteers voter voters widow
`;

/** Verbs that tell of a thing how it is, where it lies and what it takes: nobody acts. */
export const THING_STATE_VERBS = `
account amount belong comprise consist contain cost equal exceed have include involve lack lie mean need precede require resemble stand
stem
`;

/** Nouns for persons at work and for groups of them. "The lead was furious" is about somebody, "the lead time was long" is not. */
export const PERSON_NOUNS = `
everybody everyone somebody someone nobody anybody others people folks men women man woman guy guys
admin administrator analyst architect assistant author auditor boss buyer captain ceo cfo chief client coach colleague consultant
contractor counterpart coworker cto customer dba designer dev developer director doctor editor employee engineer expert foreman
founder head hire intern interviewer junior lawyer lead leader maintainer manager marketer member mentor nurse officer operator owner
partner peer pm predecessor president professor programmer recruiter researcher reviewer scientist senior sponsor stakeholder student
supervisor supplier teacher teammate technician tester translator user vendor vp worker writer
admins administrators analysts architects assistants authors auditors bosses buyers captains clients coaches colleagues consultants
contractors counterparts coworkers customers dbas designers devs developers directors doctors editors employees engineers experts
founders heads hires interns interviewers juniors lawyers leads leaders maintainers managers marketers members mentors nurses officers
operators owners partners peers pms professors programmers recruiters researchers reviewers scientists seniors sponsors stakeholders
students supervisors suppliers teachers teammates technicians testers translators users vendors workers writers
agency board committee department management leadership crew group team teams squad board press public regulator union
`;
