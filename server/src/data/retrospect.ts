/** Words by which a writer tells what they would change, of general English. */

/** Phrases that set the scene for another try. Any of them makes a condition of the writer an answer. */
export const ANOTHER_TRY = `
next time
the next time
another time
this time around
the second time
a second time
second time around
in hindsight
with hindsight
in retrospect
looking back
thinking back
with another chance
with a second chance
given another chance
given another go
given another try
given a second chance
knowing what i know now
with what i know now
if i could do it again
starting over
starting again
from today's view
`;

/** Verbs that, after "I would", speak to the listener and change nothing: "I would say". */
export const SPEAKING = `
say argue call guess bet love like rather prefer recommend suggest hope imagine expect think describe add note estimate
highlight rate want be need assume consider claim
`;

/** Words that compare a step with what was done: sooner, or in its place. */
export const COMPARING = `
first earlier sooner before beforehand upfront instead rather differently already again start beginning outset immediately
straight away day week
`;

/** Nothing to change, or content with it. */
export const CONTENT = `
not much
not a lot
not a thing
not very much
no regrets
no changes
wouldn't change
would not change
wouldn't do anything
would not do anything
can't think of
cannot think of
don't think i would
don't think i'd
same way
do the same
do it the same
do it all again
keep it up
keep doing
went well
went fine
went great
worked well
worked out
worked as intended
am happy
i'm happy
am satisfied
i'm satisfied
am content
i'm content
am pleased
as it was
`;

/** Aims that anybody may have after any story: verbs, nouns and adjectives with no step in them. */
export const VAGUE_AIMS = `
communicate communication communicating plan planning prepare preparation preparing document documentation documenting test
tests testing listen listening involve involving include including engage engaging collaborate collaboration coordinate
coordination align alignment manage management prioritise prioritize organise organize organised organized focus focusing think
try trying improve improving learn learning invest investing delegate spend put give take ask start starting begin do be get
make keep have work go look pay use set say see change help push involve consult talk speak share update inform raise
careful attentive proactive patient diplomatic assertive confident structured thorough transparent open clear flexible
attention detail details time effort energy care people person stakeholder stakeholders everyone everybody anyone team teams others
colleagues management loop feedback help support questions expectations requirements process processes things thing stuff work
project projects task tasks story result results outcome quality priorities deadline deadlines buffer risk risks meeting meetings
better more less earlier sooner early often frequently carefully clearly closely directly quickly fast faster regularly overall
thoroughly properly bit little lot much somewhat slightly even also maybe perhaps probably possibly just simply still
well good best new whole suppose guess think honestly really quite anyway trust worry believe myself ourselves different differently way ways case cases next proactively upfront beginning outset point
`;

/** What saying a step would have brought. */
export const SAVING = `
save spare avoid prevent show tell catch reveal find cost gain shorten cut expose surface spot win give take free
`;

/** Nouns and verbs of how a problem is put: the cause behind the step. */
export const FRAMING = `
frame framed framing pose posed question premise assumption assumed optimise optimised optimize optimized define defined
definition treated understood approached believed begun walked scoped seen
`;
