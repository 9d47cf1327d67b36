/** Words that tell a date of the story from a date of something in it, as alternatives of a pattern. */

/** With a date these tell how old a thing or a firm is, whoever is their subject. */
export const BEGUN =
  'founded|established|incorporated|dating|dates (?:from|back)|dated (?:from|back)|born|graduated|started life|left over|inherited|wrote|when .{0,40}\\b(?:started|began)';

/** Participles of making and getting: a thing that "was built in 2015" is old, and somebody's "built" may be the story. */
export const MADE =
  'written|built|created|designed|coded|invented|introduced|acquired|bought|hired|released|published|purchased|deprecated|set up|put together|drawn up|installed';

/** Words of plans and of arrivals: a date with them may be the story's, or only near it. */
export const PLANS =
  "will|would|shall|won't|planned|plans? (?:to|for)|roadmap|forecast(?:ed|s)?|projected|expected|expires?|end of life|sunset|goal for|target for|promised|joined";

/** Words behind the turn of a story that look back from later: what is still so, or what came of it. */
export const LATER =
  'still|to this day|today|nowadays|these days|currently|(?:years?|months?) later|ever since|until now|so far|since then';

/** Words for the end of the history of a thing: "it had its last commit in 2016". */
export const LATEST = 'last|latest|newest|most recent';

/** Words of what was over before the story began. */
export const EARLIER = 'back when|used to|originally|formerly|previously';
