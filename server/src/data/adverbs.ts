/** Words that may stand between an auxiliary and its participle. Grammars call the place the middle position. */

/** Adverbs without "-ly" that stand at the head of a clause as well as in the middle position. */
export const ADVERBS = `
not never ever always often also already just still yet even now then once twice first last later soon all both each
well much further long thus hence therefore however instead again too so more almost only sometimes perhaps maybe
rather quite indeed today yesterday tonight tomorrow anyway otherwise together half nonetheless nevertheless either
neither overnight besides here thereby beforehand afterwards afterward
`;

/** Adverbs of several words that stand in both places. */
export const ADVERB_PHRASES = `
no longer
at least
at last
at once
at first
in fact
in turn
in the end
by then
of course
for example
for instance
over time
as well
so far
a bit
all but
more or less
once again
once more
after all
`;

/** Adverbs and the like that "-ly" does not show, floating quantifiers and emphatic pronouns included. */
export const MIDDLE_ADVERBS = `
${ADVERBS.trim()}
thrice ill little far better best worse worst back most less least nearly somewhat somehow very pretty enough early
late hard high low partly through down up themselves itself himself herself myself ourselves forever newly apparently
a-bit upfront afresh anew um uh er erm like aside away altogether elsewhere there hereby everywhere anywhere nowhere somewhere online
in-house
`;

/** Words in "-ly" that are no adverbs. */
export const NO_ADVERBS = `
family reply apply supply july italy fly ally rally bully jelly belly assembly anomaly monopoly multiply comply imply rely
`;

/** Adverbs of several words. */
export const MIDDLE_PHRASES = `
${ADVERB_PHRASES.trim()}
at present
at times
at all
at best
at worst
in part
in half
in effect
in general
in practice
in theory
in principle
in particular
in the meantime
in any case
in no way
by far
by now
by default
by mistake
by law
by definition
by accident
by hand
for now
for years
for some reason
for the most part
for the first time
for good
on average
on occasion
on purpose
on time
as yet
to some extent
to a degree
to a large extent
to a certain extent
a little
a lot
time and again
kind of
sort of
you know
i mean
i think
i believe
under no circumstances
without doubt
without warning
`;
