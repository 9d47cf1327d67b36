/** Set phrases of English with a number in them that counts nothing, as large dictionaries of idioms list them. */
export const NUMBER_SAYINGS: readonly string[] = `
on cloud nine
square one
two birds with one stone
put two and two together
put one and one together
two steps ahead
one step ahead
two steps back
in two minds
two sides of the same coin
two wrongs
two left feet
two cents
nine lives
saves nine
nine times out of ten
ten times out of ten
ten to one
a million to one
one in a million
thanks a million
one in a thousand chance
six of one and half a dozen of the other
sixes and sevens
twos and threes
ones and twos
dressed to the nines
the whole nine yards
forty winks
a million bucks
six feet under
seventh heaven
behind the eight ball
high five
take five
first hundred days
hundred and one things
all in one
one on one
two can play
three strikes
kill two birds
between two stools
back to zero
from zero to hero
ground zero
patient zero
two thumbs up
two heads are better than one
`
  .trim()
  .split('\n');

/** Nouns that "a million …" and "a thousand …" exaggerate. */
export const EXAGGERATED: ReadonlySet<string> = new Set(
  'thanks things times ways reasons words questions miles ideas thoughts excuses apologies deaths'.split(' '),
);
