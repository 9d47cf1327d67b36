/** What stands in the way of one person, or changes with it, when "we" becomes "I". */

/** Verbs that need several doers where no object and no "with" follows: "we met on Monday". */
export const COLLECTIVE_VERBS = `
meet gather convene reconvene huddle pair split collaborate cooperate team mob swarm unite regroup reunite coexist differ
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
took turns
take turns
taking turns
taken turns
in turns
join forces
joined forces
joining forces
`;

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

/** Verbs of owning: what several have, one need not. */
export const OWNING_VERBS = 'own possess lack';

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
