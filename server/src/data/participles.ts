/**
 * What stands after "be" or "get" in a participle's shape and is no passive. Grammars part three cases: words that only
 * look like participles, participles of verbs without an object (a perfect with "be": "the job is gone"), and participles
 * that have become adjectives. The test for the last is the usual one: the word takes "very" or "seem", or no doer can be
 * asked for ("very worried"; "she is interested" names no act).
 */

/** Words in a participle's shape that come from no verb, or that are the noun, adjective or base far more often. */
export const NO_PARTICIPLES = `
naked wicked rugged ragged jagged crooked wretched sacred beloved aged
bed red need seed feed speed weed deed heed reed greed creed breed shed sled med wed ed moped infrared
hundred kindred hatred indeed exceed proceed succeed biped embed
talented skilled unskilled motivated
aforementioned united ted fred
income outcome inlet outlet input output offset outset inset upset welcome quit present underground
`;

/** Verbs without an object: their participle after "be" tells a state reached, never an act done to something. */
export const NO_OBJECT = `
be become go come arrive appear disappear reappear happen occur recur exist coexist remain stay stem
arise rise fall die live sleep sit lie belong consist depend emerge vanish collapse expire elapse lapse
seem tend last matter persist prevail react respond result differ hesitate behave benefit
smile laugh cry sneeze cough faint blush frown sigh shiver tremble
swim strive thrive bloom rust wilt weep recede graduate have get
`;

/** Participles that tell how somebody feels or thinks: adjectives after "be", unless a "by" names what caused it. */
export const FEELINGS = `
alarmed amazed amused annoyed anguished appalled ashamed astonished astounded
baffled bemused bewildered bored bothered bummed concerned confused contented convinced
delighted depressed disappointed discontented disgusted disheartened disillusioned
disinterested dismayed displeased dissatisfied distraught distressed
elated embarrassed enamored enamoured energized enraged enthralled enthused exasperated excited
fascinated flabbergasted flattered frightened frustrated gutted
heartbroken horrified humbled impressed indebted inclined infatuated inspired interested intimidated intrigued irritated
jaded mystified offended opposed outraged overjoyed overwhelmed overworked panicked peeved perplexed perturbed petrified
pleased puzzled reassured relieved sated saddened scared shocked sickened
startled stunned stumped surprised
tempted terrified thrilled tickled tired troubled
vexed wearied worried
`;

/** Participles that tell what something is like, unless a "by" names what made it so: "was limited by the quota". */
export const STATES = `
accustomed acquainted addicted affiliated bearded biased chapped checkered civilised civilized complicated conceited
congested cramped crazed crippled crowded cultured deceased dehydrated demented deranged devoted dignified
dilapidated disadvantaged disgruntled disheveled dishevelled disinclined disorganised disorganized disused diversified doomed
elongated endangered entitled esteemed exalted faded far-fetched fatigued feathered flawed flustered forested frazzled
freckled frenzied fringed gabled gated gifted gnarled gone grizzled hackneyed hooded hooked imbalanced impaired inbred
inclined inexperienced inflamed intoxicated involved jaundiced knackered landlocked leisured limited lopsided mannered matted
messed misguided mistaken mixed moneyed monied nuanced obsessed opinionated ornamented outdated outspoken overcast
overcrowded overdressed overdue overgrown overpriced overrated oversimplified oversized parched perverted pigmented poised
prejudiced privileged qualified related renowned resigned rotten ruffled secluded slanted sloped sophisticated
spirited stooped striped stuck sunburned sunburnt sunken swollen tangled tattered unashamed undersized versed walled
weathered whacked winded wizened wooded wrinkled
`;

/**
 * Participles that tell what a thing is like after a plain "is" or "was", and an act elsewhere: "his hair was curled", but "has
 * been curled".
 */
export const STATES_AT_REST = `
bounded clenched creased curled deserted dilated distended incarcerated isolated overcooked padded pointed rounded shut
skewed speckled strained twisted undercooked weighted
`;

/** Participles that tell how a person is ("I was done", "she is prepared to wait"), and what is done to a thing otherwise. */
export const STATES_OF_PERSONS = `
armed committed dedicated determined disabled disciplined distinguished divorced done drained dressed drunk exhausted focused
learned licensed lost married organised organized packed prepared refined relaxed retired satisfied set stressed touched
trapped wasted
`;

/** Participles that tell a readiness or a certainty before an infinitive: "is set to grow", "is bound to fail". */
export const STATES_BEFORE_INFINITIVE = `
bound set determined inclined prepared fated destined
`;

/** Participles that "get" turns into a change of state ("got used to it"), over and above feelings and states. */
export const STATES_REACHED = `
acquainted better bored done drunk dressed ready rid lost infected used hung
`;

/**
 * Participles that tell a state where the clause ends with them ("the tyres are worn"), and an act where it goes on ("masks are
 * worn at carnival").
 */
export const STATES_ALONE = `
advanced classified detailed divided exaggerated pronounced refined relaxed seasoned worn
`;

/** Participles that tell an attitude before "to" and a noun: "the firm is committed to reform". */
export const STATES_BEFORE_TO = `
accustomed addicted attuned committed opposed resigned suited wedded
`;

/**
 * Verbs in "un-" and "under-": their participle can be a passive. Every other participle in "un-" is an adjective, since
 * "to untest" is no verb.
 */
export const UN_VERBS = `
unban unblock unbundle uncheck uncork uncouple uncover undelete undo undress unearth unfold unfreeze unfurl unhook unify uninstall
unite unleash unload unlock unmask unmount unmute unpack unpick unpin unplug unravel unroll unscrew unseal unseat unset
unstick unsubscribe untangle untie unveil unwind unwrap unzip
`;

/** Verbs that keep a noun after their participle: "was given access", "is called the hub", "was made owner". */
export const KEEP_NOUN = `
give grant award hand pay offer send show teach tell ask charge deny allow lend owe assign allot afford promise serve sell feed
forward issue leave bring refuse cost bill fine cause spare wish save read write
call name make elect appoint declare deem dub term label title consider designate vote crown rename nickname judge find keep
rate rank pronounce render proclaim christen
`;

/**
 * Of the verbs above those that stand as a passive behind "it's" with a noun after them: "it's called the hub", "it's given a
 * name". With the others the noun is an object: "it's kept its shape".
 */
export const NAMING_OR_GIVING = `
allot assign award call consider deem deny dub give grant label nickname rename render term title
`;

/** Participles that tell a point reached in a clause of time ("when it was finished"), and an act elsewhere. */
export const ENDINGS = `
done finished
`;

/** Participle and noun that are one idiom: "was taken care of". */
export const LIGHT_NOUNS = `
care advantage note notice hold use fun attention account stock issue part charge control possession waste siege
`;

/** Participles that tell a lasting result in the plain present ("the shop is closed"), and an act in every other tense. */
export const RESULTS_IN_PRESENT = `
broken burnt closed exhausted finished fixed folded hurt injured locked occupied packed ruined sealed settled
shut stalled torn varied wounded
`;

/** Participles of everyday speech beside those the verb table writes: "it can't be beat". */
export const INFORMAL_PARTICIPLES = `
beat proven gotten
`;

/** Verbs that a clause can follow with no "that" before it: "check tests were run", "proved the rows were gone". */
export const CLAUSE_TAKERS = `
admit announce argue assume believe check claim conclude confirm decide demand demonstrate discover doubt ensure establish expect
explain fear feel find guarantee guess hear hope imagine indicate insist know learn mean note notice observe pray predict promise prove
read realise realize recall recommend remember report require say see show state suggest suppose suspect swear think understand
verify wish worry
`;

/** First parts of verbs that a hyphen joins, and the second parts that make such a verb with them: "allow-listed". */
export const HYPHENATED_VERBS: Readonly<Record<string, string>> = {
  listed: 'allow block deny white black grey safe short wait',
  tested: 'load stress smoke soak beta alpha pen penetration unit field crash user regression acceptance',
  checked: 'spot sanity fact spell type',
  reviewed: 'peer code',
  loaded: 'bulk side pre lazy eager',
  imported: 'bulk',
  exported: 'bulk',
  deleted: 'bulk soft hard',
  picked: 'cherry',
  coded: 'hard colour color',
  boxed: 'time',
  tracked: 'fast',
  flagged: 'feature red',
  launched: 'soft',
  sized: 'right',
  pushed: 'force',
  tuned: 'fine',
  filled: 'back',
  sourced: 'open crowd out',
  shipped: 'dark',
};

/**
 * Verbs that stand without an object as readily as with one, so that "'s" before them is "has": "it's started", "she's
 * agreed".
 */
export const WITHOUT_OBJECT = `
agree begin boil burst change climb continue decide decline decrease die drop dry end escape evolve fade fail fall finish forget freeze
grow heal improve increase jump land leave learn manage melt move open pass promise refuse retire return run shrink sink slip slow
spread start stop survive swell think train travel try turn understand vote wait walk want watch win work worsen
`;

/** Verbs of motion: what follows them is a particle of their own, and no preposition whose object became the subject ("come on"). */
export const MOTION = `
arise become come disappear fall go lapse rise
`;

/** Places that a bare noun or adjective tells after a participle: "is located north of the river", "was carried home". */
export const PLACE_WORDS = `
home abroad overseas opposite near below above alongside adjacent next close halfway midway north south east west northeast northwest southeast
southwest upstairs downstairs downtown uptown inside outside indoors outdoors ashore aboard
`;
