/** Acts by which a group takes over somebody else's work, and acts by which the writer goes to a group. */

/** Verbs that with a group as subject say that its work changed. */
export const ADOPT_VERBS = `
adopt copy switch change migrate standardise standardize sign agree follow use convert accept implement replace retire drop delete adapt
comply conform align commit subscribe integrate merge embed import reuse settle swap join choose apply fill onboard mirror emulate imitate borrow clone fork embrace port decommission deprecate sunset ditch scrap upgrade subscribe endorse
`;

/** The same with a particle: "took up", "went over", "build on". */
export const ADOPT_PHRASES = `
~take up/over/my/our/on
~take it up/over/on
~pick up/it
~build on/with/against/from
~build/~carry/~write/~ship/~package it/that/them/this ?into/as/in/now/with/on
~take it/them/that/this/my/our/mine ?… over/up/into/on/as
~read it/them/the/from/that ?… now/today/since
~plan it/their/its/by/from/along/with
~fund exactly/that/it/those/the
~ship/~release/~deploy/~work/~live under/by/with/to it/them/that/my/this
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
~lean/~bank/~count/~standardise/~standardize/~settle on
~rip/~tear/~phase/~throw/~swap/~take ?theirs/their/it ?… out
~plug/~hook/~tie/~wire/~fold/~feed ?it/theirs/them ?… into/in/up
~latch/~jump/~hop/~get on/onto/aboard ?board/it
~fall in/into ?line
~line up with/behind
~opt in
~point their/theirs/it/them at/to
~run/~call/~load/~consume it/them/mine/ours
~do away with
~let go of
~give theirs/their ?… up
~move/~switch/~bring/~port/~carry/~convert ?all ?of theirs/their
~sign ?up/off/the/on/it
~give up
~throw ?it/theirs/them out/away
~plan by/from/against/with
~write theirs/their/its/them ?… this/that/way/to/off/in/its/now
~do it/theirs/this the/our/my same/way
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
work take bring show go walk tell ask hand send give offer persuade convince sit talk meet visit invite propose explain demonstrate trade work
lend teach write help pair raise suggest phone call email share pass compare file
`;

/** Verbs by which the writer moves a group: "I got payments and search to …". */
export const MOVE_VERBS = 'get bring persuade convince win talk lead move align unite push make have';

/** Verbs that an audience has for a talk: nobody's work changed. */
export const AUDIENCE_VERBS = `
attend listen clap like love rate subscribe praise applaud thank nod visit hear watch join read enjoy mention present discuss
ask complain shop wait say know think grumble want find report own need feel hate live
`;

/** What a group does that will not change. */
export const REFUSE_VERBS = 'protest object refuse resist decline reject balk grumble ignore fight oppose quit resign';

/** Those who decide for an organisation. What they do on the strength of somebody's work moves all of it. */
export const AUTHORITY_NOUNS = `
management board council cto cio ceo cfo coo ciso cpo vp vps svp president directors executives executive leadership committee founders ministry
director head heads chief officer steering partners regulator
`;

/** Acts of those who decide: rules, money, direction. */
export const DECIDE_PHRASES = `
~close the/down/all/{num}/#
~halt/~freeze/~shelve/~end/~kill/~scrap/~abandon/~reverse/~defer the/all/a/{num}/#/both/its
~put it/the/my/that/this/them ?… over/into/in/on
~sign it/off/the/my/this/that
~write it/the/my/that/this/them/shared/both ?… into
~make it/the/that/this/my/them/"record ?… policy/rule/mandatory/default/standard/line/required/way/official/goal/condition/binding
~make that/it/this the
~change her/his/the/its/their ?… rule/rules/policy/plan/process/staffing/budget/strategy/roadmap/direction/mind
~rewrite the/her/his/its/their
~drop/~cancel/~stop the/a/buying/funding/{num}/both/its/that
~fund/~staff/~adopt/~mandate/~declare/~require/~approve/~extend/~standardise/~standardize/~endorse/~ratify/~restructure it/that/exactly/the/my/this/them/{num}/all/for/every/as/only
~roll it/that/this/the ?out
~move {num}/#/planning/the/budget/money/people/its
~base the/its/their/her/his/next
~cut the/its
~take it/the/my/that/this ?… over/into/out/as/on
`;

/** What the organisation itself says of somebody's work. */
export const OFFICIAL_PHRASES = `
every/each/all ?new/single {artefact}/service/project/projects/app/repo/repository in/at/across the/our company/org/organisation/organization/firm/group/department/engineering ?… ~use/~start/~build/~create/~write/~come/made/generated/born/with/from/on my/with/from/on/it ?my
what/how everyone/everybody/all/anyone ?… in/across/at ?the/our/whole/entire org/organisation/organization/company/division/department/engineering ?… ~use/~start/~work/~build/~write/~do/~follow/~copy
what/how ?the/our ?whole/entire/rest org/organisation/organization/company/division/department/engineering ?now/since/still ~use/~start/~work/~build/~write/~do/~follow
{be}/~become ?now the ?whole organisation's/organization's/company's/division's/department's/group's/firm's/bank's ?… direction/policy/standard/rule/default/way/strategy/norm
{be}/~become ?now ?the/a company/engineering/group/division/department/organisation/organization/org ?wide policy/standard/rule/default/direction/strategy/norm
{be} ?now in force for/in/across
part of ?the/our ?official ?… development/engineering/release/company process/standard/handbook/policy
{be}/~become ?now ?the/an official/declared/approved/mandated ?… standard/way/direction/policy/path
`;

/** What reaches a project that the world shares: a patch went into it, a proposal was accepted there. */
export const CONTRIBUTION_PHRASES = `
patch/patches/fix/proposal/code/module/driver/change/library/format/parser/rfc/pr ?… ~go/~land/~get/merged/accepted into/in/upstream @
~take/~adopt/~accept/~publish ?… into/as/in ?its/the/a ?… national/international/european/federal/industry guideline/standard/norm/code/registry/protocol/specification
dependents/adopters/installations/contributors/forks ?… outside
patch/patches/fix/proposal/code/module/driver/change/library/format/parser/rfc/pr ?… {be} ?later/now/since merged/accepted into/in/upstream/by @
`;

/** Why a group did something: on account of the writer's work. */
export const CAUSE_PHRASES = `
because of my/me/mine/it/this
because i
following my
on/at my suggestion/advice/proposal/request/recommendation/initiative
thanks to my/me/it
after i/my
since i
after it/this/that
on the strength/basis/back of it/my/this/that
on account of it/my/this
once i
when i ~show
`;

/** Verbs by which the writer puts something to those who decide. */
export const PUT_VERBS = `
take bring show tell write propose recommend argue present put give send walk explain warn advise suggest urge persuade convince
demonstrate calculate compute publish submit raise ask prove pitch
`;

/** Verbs by which those who decide end something. */
export const END_VERBS = 'drop cancel stop close cut end kill halt freeze shelve scrap abandon reverse defer';

/** What speaks for a change of a group's work through the writer, and what against it; above nought it is believed. */
export const INFLUENCE_WEIGHTS = {
  /** It took something up. */
  plain: 0.1,
  /** It acted on what is the writer's. */
  mine: 0.1,
  /** It worked, it did something: groups always do. */
  work: -2,
  act: -4.2,
  /** They do the same thing now, or one. */
  same: 0.9,
  /** It gave up or changed what was its own. */
  own: 0.8,
  lasting: 1.2,
  later: 0.7,
  result: 0.5,
  caused: 4.3,
  went: 2.1,
  /** "Both", "the other three": it may stand for things. */
  bare: -2,
  put: 1,
  /** "The same week", "meanwhile": it happened beside. */
  beside: -1.5,
  /** Somebody else acted just before, or won the groups over. */
  theirs: -4.5,
  others: -4.5,
} as const;
export type InfluenceSign = keyof typeof INFLUENCE_WEIGHTS;

/** What tells that nobody else's work changed than the own team's. */
export const ALONE_PHRASES = `
nobody/none/no ?one/body else ~use/~notice/~take/~copy/~adopt/~need/~want/~change
no/neither ?other team/squad/group ?has/have/ever ~use/~notice/~take/~copy/~adopt/~need/~want/~ask/~change/~touch
nobody/no ?one beyond ?us/it/our
{be} only/just us who
never/{not} ~go/went/gone ?any further/beyond ?than us/our
~go no further than us/our
it ~end/~stop with/at us
nothing ~change for them/others
outside ?of my/our ?own team/squad/group nobody/no ?one ~use/~notice/~take/~copy/~adopt
nobody/no ?one outside ?of ?my/our/the/us ?own ?team/squad/group ?ever/has ~use/~notice/~take/~copy/~adopt
for/by us/ours/ourselves alone/only
us ?and ?for nobody/no ?one else
us and only us
how we {num} ~work
stayed/stays/kept inside/within/in/with my/our/the ?own team/squad/group
never left my/our/the ?own team/squad/group
`;

/** What happened at the same time, for other reasons. */
export const BESIDE_PHRASES = `
that year/month/week/summer/autumn/winter/spring/quarter
the same day/week/month/year/quarter
meanwhile/anyway/independently/separately/coincidentally
around/at the same time
for ?their/its/other ?own reasons
`;
