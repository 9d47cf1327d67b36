/** Words that may stand between an auxiliary and its participle. Grammars call the place the middle position. */

/** Adverbs and the like that "-ly" does not show, floating quantifiers and emphatic pronouns included. */
export const MIDDLE_ADVERBS = `
not never ever always often also already just still yet even now then once twice thrice first last later soon all both each
well ill much little far further better best worse worst long thus hence therefore however instead back again too so more most
less least almost nearly only somewhat somehow sometimes perhaps maybe rather quite very pretty enough indeed
today yesterday tonight tomorrow early late hard high low anyway otherwise together half partly through down up
nonetheless nevertheless either neither themselves itself himself herself myself ourselves forever newly apparently a-bit
overnight upfront afresh anew aside away altogether besides elsewhere here there hereby thereby everywhere anywhere nowhere somewhere online in-house
`;

/** Words in "-ly" that are no adverbs. */
export const NO_ADVERBS = `
family reply apply supply july italy fly ally rally bully jelly belly assembly anomaly monopoly multiply comply imply rely
`;

/** Adverbs of several words. */
export const MIDDLE_PHRASES = `
no longer
at least
at last
at once
at first
at present
at times
at all
at best
at worst
in part
in half
in fact
in turn
in effect
in general
in practice
in theory
in principle
in particular
in the end
in the meantime
in any case
in no way
by far
by now
by then
by default
by mistake
by law
by definition
by accident
by hand
of course
for example
for instance
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
over time
as well
as yet
so far
to some extent
to a degree
to a large extent
to a certain extent
a bit
a little
a lot
all but
more or less
once again
once more
time and again
under no circumstances
without doubt
without warning
after all
`;
