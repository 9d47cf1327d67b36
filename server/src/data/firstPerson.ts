/** What stands in the way of one person, or changes with it, when "we" becomes "I". */

/** Verbs that need several doers where no object and no "with" follows: "we met on Monday". */
export const COLLECTIVE_VERBS = `
meet gather convene reconvene huddle pair split vote collaborate cooperate team mob swarm unite regroup reunite coexist differ
converge clash bond assemble congregate disperse
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
as a pair
as equals
as partners
as peers
shoulder to shoulder
heads together
in turns
`;

/** Verbs with an object that need several doers where no "with" follows: "we compared notes". Every form of the first word. */
export const COLLECTIVE_DEEDS = `
agree on
agree upon
compare notes
join forces
join hands
shake hands
take turns
take sides
trade places
outnumber
share one
share a single
share the same
form a line
form a row
form a queue
form a circle
form a ring
form a chain
form a crowd
form a committee
form a group
form a pact
`;

/** Verbs that go to and fro: with a bare plural behind them they need several doers ("we swapped desks"). */
export const EXCHANGING_VERBS = 'swap exchange trade';

/** What only several can be: "we were scattered across three offices". */
export const COLLECTIVE_STATES = 'scattered spread dispersed divided split agreed unanimous';

/** Numbers and amounts of persons before "of us". */
export const COUNTS_OF_US =
  'one two three four five some most none each both all half several few many neither either any';

/** Things that each of several has for themselves: "we moved our desks". */
export const ONE_FOR_EACH =
  'desks chairs seats laptops coats homes careers backgrounds lunches evenings weekends holidays';

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

/** Nouns that belong to whoever acts when "our" stands before them: "we did our best", "we changed our minds". */
export const OWN_NOUNS = `
best utmost way mind minds time attention head heads eye eyes hand hands homework breath lesson ground sleeves word feet
`;

/** Nouns above that come in one for each doer, so that one doer has one. */
export const ONE_EACH: Readonly<Record<string, string>> = { minds: 'mind', heads: 'head' };

/** Prepositions of place before "us": "ahead of us", "in front of us", "with us". */
export const PLACE_BEFORE_US = 'behind before ahead around upon above below over under front with left';

/** Nouns in the plural, without "-s" or not, that only several persons are. */
export const TEAM_MEMBERS =
  'people folks men women children staff pair duo trio couple bunch handful company startup consortium';
