/** What only several can do, be or have: one person cannot be the subject. */

/** Verbs that need several doers where no object and no "with" follows: "we met on Monday", "we disagreed". */
export const COLLECTIVE_VERBS = `
meet gather convene reconvene huddle pair split vote collaborate cooperate team mob swarm unite regroup reunite coexist differ
converge diverge clash collide bond assemble congregate disperse scatter disband crowd cluster flock throng troop mingle
agree disagree argue quarrel bicker squabble haggle wrangle spar feud confer converse chat talk correspond merge alternate separate
`;

/** Verbs that need several doers whatever follows: "we outvoted the architect". */
export const OUTNUMBERING_VERBS = 'outvote outnumber surround encircle discuss elect';

/** Verbs with a particle that need several doers where no object and no "with" follows: "we lined up", "we fell out". */
export const COLLECTIVE_PHRASAL_VERBS = `
split up
break up
team up
pair up
link up
line up
gang up
meet up
join up
fall out
fan out
spread out
get along
drift apart
grow apart
move apart
take turns
take shifts
part ways
part company
change places
trade places
join forces
join hands
hold hands
shake hands
link arms
lock horns
cross swords
compare notes
take sides
make friends
make peace
draw straws
draw lots
cast lots
talk it over
talk it through
think alike
look alike
feel alike
think the same
feel the same
settle our differences
resolve our differences
bury our differences
share one
share a single
share the same
risk our jobs
lose our jobs
keep our jobs
`;

/** Verbs that go to and fro: with a bare plural behind them they need several doers ("we swapped desks"). */
export const EXCHANGING_VERBS = 'swap exchange trade alternate pool';

/** Verbs that share a thing out among the doers where no "with" and no "into" follows: "we split the work", "we shared a desk". */
export const SHARING_VERBS = 'share split divide divvy rotate alternate apportion';

/** Work that several do in turn or in parts. */
export const DUTIES = `
load work workload burden duty duties pager shift shifts rota roster role roles watch chores tasks tickets backlog nights
weekends mornings blame cost costs bill responsibility responsibilities
`;

/** What else several share: rooms, things of which there is one, and thoughts. */
export const SHARED_THINGS = `
office room desk flat table bench house car cab taxi kitchen printer laptop machine login account password ownership view views
opinion belief concern concerns goal aim interest manager boss lead mentor doubt doubts fear meal lunch hotel seat credit
`;

/** Nouns of what two sides come to or have, where no "with" names the other one: "we reached a compromise". */
export const OF_TWO_SIDES = `
agreement consensus compromise truce settlement argument quarrel disagreement debate discussion falling-out chat conversation
dispute
`;
export const COMING_VERBS = 'reach come arrive strike have find negotiate';

/** Verbs with which a subject becomes more or less: before a number they count the doers ("we grew from three to eleven"). */
export const GROWING_VERBS = 'grow shrink expand swell dwindle number total';
export const CHANGING_VERBS = 'go come drop fall rise scale';
export const MULTIPLYING_VERBS = 'double triple quadruple halve';

/** Verbs of becoming: what follows is what the doers are then. With "make" and "form" it must be a group. */
export const BECOMING_VERBS = 'become remain stay seem prove end';
export const FORMING_VERBS = 'form make';
export const FORMATIONS = 'line lines row rows queue queues circle ring chain pact alliance coalition';

/** Verbs that say into what the doers parted or turned. */
export const TURNING_VERBS =
  'split divide break separate turn grow merge develop evolve shrink expand organise organize sort arrange';

/** Adjectives that tell one of several from another. */
export const DIFFERING =
  'different differing opposite opposing conflicting contrasting divergent separate respective rival varying alternate alternating';

/** Verbs with an object or a place in which doers differ: "we held opposite views", "we came from different companies". */
export const STATIVE_VERBS = `
have hold come hail stem live sit work speak take reach arrive give draw favour favor prefer want express voice bring pull belong report back defend
`;

/** Verbs of being somewhere, and the places of which one person has one at a time: "we came from five companies". */
export const BEING_VERBS = 'come hail stem live sit work span represent speak arrive fly travel drive dial join';
export const PLACES = `
offices cities towns countries continents zones timezones companies firms departments teams squads sites buildings barracks tents houses floors rooms languages
backgrounds cultures nationalities disciplines professions universities schools time-zones generations
cars vans trains taxis cabs buses planes flights
`;

/** Phrases that need several doers, each for themselves. */
export const COLLECTIVE_PHRASES = `
each other
one another
of us
between us
among us
amongst us
among ourselves
amongst ourselves
between ourselves
in pairs
in shifts
in relays
in rotation
in twos
in threes
by turns
as a pair
as equals
as partners
as peers
as colleagues
shoulder to shoulder
heads together
in turns
in two camps
in ones and twos
a quorum
with one voice
`;

/** Phrases that need several where no "with" names the other: "we were at odds". */
export const MUTUAL_PHRASES = `
at odds
at loggerheads
at cross purposes
in touch
in contact
in sync
in agreement
in disagreement
eye to eye
on the same page
on good terms
on speaking terms
on first-name terms
of one mind
of the same mind
of the same opinion
of one opinion
of different opinions
in a circle
in common
around the table
back and forth
in tandem
round the table
hand to hand
`;

/** Phrases that say of a verb without an object that several did it beside one another: "we worked side by side". */
export const BESIDE_PHRASES = `
side by side
back to back
face to face
hand in hand
arm in arm
one by one
one at a time
one after the other
one after another
elbow to elbow
separately
`;

/** Groups after "in two". */
export const GROUPS = 'groups teams shift shifts squads pairs parties camps crews waves columns rows halves';

/** What only several can be: "we were scattered across three offices". */
export const COLLECTIVE_STATES =
  'scattered spread dispersed divided split agreed unanimous understaffed undermanned dotted strewn shorthanded united';

/** Numbers and amounts of persons before "of us". */
export const COUNTS_OF_US = `
one two three four five six some most none each both all half several few many neither either any
pair couple rest group lot handful number majority minority dozen
`;

/** Things and persons that each of several has for themselves: "we moved our desks". */
export const ONE_FOR_EACH = `
desks chairs seats laptops phones coats jackets badges headsets bags pens calendars diaries inboxes homes rooms cars bikes bicycles seats bunks tents lives careers backgrounds
lunches names initials signatures passports children kids parents evenings weekends holidays vacations birthdays partners wives husbands spouses families managers bosses mothers fathers mentors differences desktops monitors
`;

/** Adjectives behind "our" that speak of several owners. */
export const JOINT_ADJECTIVES = 'mutual collective combined joint shared respective separate individual various common';

/** Phrases of the whole group, which "the team" says already. */
export const TEAM_PHRASES = `
as a team
as a group
as a squad
as a whole team
as one
in unison
in agreement
`;

/** Adverbs that need several doers, each of them named. */
export const JOINT_ADVERBS = 'jointly mutually';

/** Adverbs that need several doers and go with a team. */
export const TEAM_ADVERBS = 'collectively unanimously';

/** Verbs with which "together" says where the object goes, and nothing of the doers: "put together a plan". */
export const JOINING_VERBS = `
put pull bring stitch tie glue piece string hold bundle wire group link chain cobble join weld sew bolt hack throw patch
bind lump sort scrape call get
`;

/** Nouns that only several persons are, in the plural without "-s" or as one group. */
export const TEAM_MEMBERS = `
people folks men women children staff pair duo trio quartet couple bunch handful dozen company startup consortium department family
crowd mix mixture minority majority band gang committee panel network shop firm agency unit
`;

/** Plurals in "-ers" and "-ors" that are no persons. */
export const MACHINES = `
servers containers controllers routers drivers parsers buffers pointers headers numbers errors sensors monitors processors
clusters parameters layers folders orders filters timers counters printers scanners loggers listeners handlers helpers readers
loaders lexers compilers linters runners triggers offers papers letters registers
`;

/** Words that count persons, beside digits. */
export const COUNT_WORDS = `
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
thirty forty fifty dozen hundred several few many
`;
