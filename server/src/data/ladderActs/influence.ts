/** Acts by which a group takes over somebody else's work, and acts by which the writer goes to a group. */

/** Verbs that with a group as subject say that its work changed. */
export const ADOPT_VERBS = `
adopt copy switch change migrate standardise standardize sign agree follow use convert accept implement replace retire drop delete adapt
comply conform align integrate merge embed import reuse settle swap join choose apply fill onboard
`;

/** The same with a particle: "took up", "went over", "build on". */
export const ADOPT_PHRASES = `
~take up/over/my/our/on
~take it up/over/on
~pick up/it
~build on/with/against/from
~rely on
~depend on
~run on/it/my/the/under/with
~report to
~work from/with/off/by/to/on
~start from/with/using
~move to/over/onto/their/its/off/across/four/two/three/the/to
~change its/their/the/how/to/over
~go over/with/along/onto/live
~come over/on/aboard/across
~put ?it/the/that/this/my/them ?… in/into/on/over
~cut over
~sign ?up/off/the/on/it
~plan by/from/against/with
~write ?theirs/their/its/them ?… this/that/way/to/off/in/its/now
~do it/the/theirs/this/that ?same/way/our/my
~keep it/to/the
~have it/deleted/switched/moved/adopted/replaced/dropped
~throw out/away
~hire on/by/with
~make it/them/the/"record/that ?… rule/default/standard/line/part/mandatory/own
~ship it/with/the/on/our/my
~bring ?… in/into/to/line
`;

/** Verbs by which the writer brings something to a group. */
export const CONTACT_VERBS = `
take bring show go walk tell ask hand send give offer persuade convince sit talk meet visit invite propose explain demonstrate trade
lend teach write help pair raise suggest phone call email share pass compare file
`;

/** Verbs by which the writer moves a group: "I got payments and search to …". */
export const MOVE_VERBS = 'get bring persuade convince win talk lead move align unite push make have';

/** Verbs that an audience has for a talk: nobody's work changed. */
export const AUDIENCE_VERBS = `
attend listen clap like love rate subscribe praise applaud thank nod visit hear watch join read enjoy mention present discuss
ask complain shop wait say know think grumble want find report own need feel hate live
`;
