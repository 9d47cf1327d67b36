/** The closed word families by which a failure is put on somebody else. General English, a few dozen words each. */

/** What is said of a person in blame, as an adjective. Judgements of work ("slow", "late") are none. */
export const BAD_TRAITS = `
lazy incompetent careless arrogant sloppy clueless ignorant unprofessional selfish irresponsible unreliable jealous dishonest
unserious amateurish unqualified inept uncooperative pathetic childish petty spineless cowardly manipulative
useless hopeless stubborn immature negligent thoughtless disorganised disorganized understaffed indifferent stupid greedy vain
`;

/** The same as a noun that somebody has. */
export const BAD_QUALITIES = `
ego laziness incompetence ignorance arrogance stupidity sloppiness carelessness negligence stubbornness vanity attitude pride
greed indifference politics fantasies whims moods tantrums ineptitude stinginess
`;

/** The same as a name for a person. */
export const INSULTS =
  'dilettante dilettantes charlatan charlatans cowboys slacker slackers amateur amateurs idiot idiots clown clowns fool fools liar liars bully moron morons incompetents';

/** What a person is accused of having done or left undone, behind "simply", "just" or "never". */
export const LEFT_UNDONE = `
care read check test plan follow listen think document communicate bother prepare understand learn deliver respond cooperate
look ask answer want try work pay take know accept admit write fill share
`;

/** Nouns for what is put on somebody. */
export const FAULTS = 'fault doing mistake failure blame responsibility negligence';

/** Words that make the cause the only one. */
export const SOLELY = 'entirely only solely purely alone simply all clearly just completely exclusively mainly';

/** Verbs behind "I" that tell no step: what the writer was, thought, wanted or had already done. */
export const NO_STEPS = `
be have know think feel believe want hope expect wish lose hear guess suppose mean see like need fail suffer get understand warn
tell say remember stay learn
`;

/** Those the work is made for: what they cannot do is the problem, and no blame. */
export const SERVED = `
user users customer customers client clients buyer buyers student students patient patients
`;

/** Groups and persons of a company that are no nouns for persons elsewhere: departments, suppliers, casual names. */
export const OTHER_PARTIES = `
marketing sales legal finance qa hr procurement provider providers supplier suppliers contractor freelancer freelancers guy guys boy boys
predecessor compliance agency bureau manufacturer manufacturers consultancy consultants on-call integrator gentlemen ops it-department
accounting purchasing engineering
operations staff subcontractor subcontractors outsourcer carrier cdn
`;

/** Verbs by which somebody is said to have done wrong, in the past: told of others, they accuse. */
export const WRONGDOING = `
ignore neglect sabotage botch bungle mislead cheat oversleep sleep dawdle dodge vanish disappear forget ruin
`;

/** What others are said not to have done, behind "did not", "never" or "refused to". */
export const DUTIES = `
care bother listen read check test tell warn learn deliver cooperate respond prepare document think plan answer
`;

/** Adjectives that judge others in a failure, where they would only describe elsewhere. */
export const WEAKNESSES = `
weak slow careless inexperienced unprepared overwhelmed incapable uninterested unwilling comfortable chaotic sloppy green asleep
`;

/** How work is called that was done badly. */
export const SHODDY = 'sloppy careless lazy shoddy amateurish';
