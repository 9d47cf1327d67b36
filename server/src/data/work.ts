/**
 * Whose work a verb tells of, in the stories engineers write. What decides is the act: some acts are the writer's own by
 * their nature as work ("was migrated"), others come from above, from outside or from a fault ("was approved", "were
 * lost"). Verbs in neither list leave the question open.
 */

/** Acts that an engineer does and a story should claim. */
export const WORK = `
abstract accelerate add address adjust align allocate analyse analyze annotate apply arrange assemble assess audit augment
author automate
backfill backport balance batch benchmark bisect boost bootstrap brainstorm build bundle bypass
cache calculate calibrate capture carry catalog catalogue chart check choose chunk clarify classify clean cleanse clear clone
close cluster coach code collect combine communicate compare compile complete compose compress compute conceive conduct
configure connect consolidate construct consult contact containerise containerize convert coordinate copy correct correlate
craft create cross-check curate customise customize cut
debug decide decommission decompose decouple deduplicate define delegate delete deliver demonstrate deploy deprecate derive
design determine develop devise diagnose digitise digitize disable discover discuss dissect distil distill distribute divide do
document double-check downgrade draft draw drive dry-run dump
ease edit eliminate enable encapsulate encode encrypt enforce engineer enhance enrich establish estimate evaluate examine
execute expand experiment explain explore export expose extend extract
facilitate factor fetch filter finalise finalize find fine-tune finish fix flag flatten fold form format formulate forward
gather generate group guide
handle harden harmonise harmonize hold
identify illustrate implement import improve index inform inject insert inspect install instrument integrate interview introduce
invent invert investigate isolate iterate
label launch lead leverage lift limit list load localise localize log loosen lower
maintain make manage map mark mask measure mentor merge migrate minimise minimize mirror mitigate mock model moderate modernise
modernize modify modularise modularize monitor mount move
narrow negotiate normalise normalize note notify
obtain onboard optimise optimize orchestrate organise organize outline overhaul
package paginate parallelise parallelize parametrise parametrize parse partition patch pause perform pick pilot pin pinpoint
plan polish port prefetch prepare present prevent print prioritise prioritize probe process produce profile program prototype
provide provision prune publish pull purge push put
quantify quarantine query queue
rank re-architect read rearrange rebalance rebase rebrand rebuild recalculate reclassify recompute reconcile reconfigure record
recreate redeploy redesign redirect redo reduce refactor refine reformat refresh rehearse rehost reindex release reload relocate
remap remedy remodel remove rename reorder reorganise reorganize repackage repair repay replace replay replicate repoint
reproduce reroute research reset reshape reshard resize resolve restart restore restructure resume retag retest rethink retire
retrain retry retune reuse revamp revert review revise revisit rewind rewire rework rewrite roll rotate route run
sample sanitise sanitize save scale scan schedule scope score scrape script scrub secure segment select separate serialise
serialize shadow shape shard share shift ship shorten show simplify simulate sketch slice solve sort source specify split spread
stabilise stabilize stage standardise standardize start steer stop store streamline strengthen strip structure study summarise
summarize support surface survey swap switch sync synchronise synchronize
tabulate tackle tag take teach template test throttle tie tighten time time-box trace track train transcode transfer transform
translate trial trim troubleshoot try tune turn tweak type-check
unblock uncover undertake unfreeze unify uninstall unpack unpick update upgrade upload
validate vectorise vectorize verify version vet visualise visualize
walk widen wire work wrap write
`;

/**
 * Acts done to the writer or to the writer's work by others, faults, and how a thing is known, placed or made up: the
 * story needs no other subject for them.
 */
export const NOT_WORK = `
accept acclaim acknowledge acquire admire adopt advise affect allow announce appoint appreciate approve assign assume
attract authorise authorize award
base believe besiege bill blame block bombard bother bottleneck breach break bring burden bury
call cancel catch cause celebrate challenge charge choke cite clog commend comment compensate complain compliment compose
compromise concern confuse consider constrain contain corrupt crash credit cripple criticise criticize
damage declare deem degrade delay deny deplete destine destroy disappoint discourage dismay dismiss displease disrupt distort
divert dominate doubt dread duplicate dwarf
elect embarrass employ encourage endorse entitle entrust escalate evict exhaust expect
fail fear feature fill fire flood force fragment freeze frustrate fund
grant greenlight greet
hack halt hamper hamstring hand hear hinder hire hit honor honour host house hurt
impact impress include inflate inspire instruct intend interrupt inundate invite involve
jam jeopardise jeopardize judge
know
lack laud lay leave locate lock lose
mean meet mention mishandle misinterpret mislead misroute miss misunderstand motivate
name need notice
object obligate oblige oppose outnumber overload overlook overrule overrun overwhelm owe own
page pay permit pester plague plunge possess postpone power praise press pressure prohibit promise promote prompt
question
reassign receive recognise recognize recommend reflect refuse regard reject relate rely report reprimand request require
resent resist respect restrict revoke reward rush
saturate say scatter see shake shock sideline sign skew skip slow spend spoil staff stall starve steal stick strand stress
struggle stun suggest suppose surprise surround suspect suspend swamp
task terminate thank think threaten thrill trap treat trigger trouble trust
underestimate undermine understand unsettle upset urge
value veto view
want warn waste welcome worry wound
`;

/**
 * Acts that somebody receives. With the writer as subject they were done to the writer ("I was given"), and so they were
 * where a thing is the subject and nobody is named who got it ("a deadline was given"). Where others are the subject, or
 * got the thing, the writer most likely acted ("owners were given two weeks").
 */
export const GIVING = `
ask give offer show tell
`;

/** Things in motion, which a fault drops: "late events were dropped". */
export const TRAFFIC = `
event events message messages request requests packet packets connection connections call calls order orders record records row
rows write writes read reads response responses frame frames line lines log logs sample samples session sessions notification
notifications alert alerts update updates traffic data
`;

/** Groups that hold the writer as a rule: what they were told or given came from above. */
export const OWN_GROUPS = `
team squad crew everyone everybody staff leadership management board committee
`;

/** Words before a colon that make what follows it a description of what was wrong. */
export const TROUBLE = `
problem problems bottleneck bottlenecks issue issues bug bugs cause causes culprit culprits flaw flaws fault faults gap gaps mistake
mistakes reason reasons defect defects weakness weaknesses pain pains risk risks
`;

/** Verbs whose object, told behind a colon, is what there was before the writer's own work. */
export const UNCOVERING = `
discover find identify learn notice realise realize see spot uncover
`;

/** Verbs that tell a decision or a finding when "it" stands before and a clause follows: "it was decided to split …". */
export const FINDINGS = `
decide determine agree conclude find discover establish realise realize confirm observe learn notice note see prove
`;

/** Subjects that others move: a passive about them is part of the setting. */
export const SETTING_NOUNS = `
company companies budget headcount funding contract law regulation deadline office department organisation organization org division
merger acquisition staff layoffs
`;

/** Nouns for people and groups of people: what happens to them may be anybody's doing. */
export const PEOPLE = `
team teams engineer engineers developer developers manager managers lead leads director directors colleague colleagues
teammate teammates coworker coworkers customer customers client clients user users stakeholder stakeholders people person analyst
analysts designer designers intern interns junior juniors mentee senior seniors executive executives leadership management
reviewer reviewers vendor vendors partner partners member members employee employees students student patients patient drivers
architect architects scientist scientists researcher researchers operator operators tester testers consultant consultants founder
founders investor investors auditor auditors lawyer lawyers recruiter recruiters nurse nurses doctor doctors seller sellers buyer
buyers squad squads crew crews board committee public audience opinion opinions
driver merchants merchant contractor contractors boss cto ceo vp everyone everybody candidate candidates owner owners
`;

/** Acts that reach people and are the writer's work all the same. */
export const WORK_ON_PEOPLE = `
brief coach compare consult contact convince educate email engage equip evaluate gather guide inform interview invite keep loop mail
mentor message migrate move nominate notify onboard persuade phone pick ping poll rank reassure recruit refund remind score screen
select shortlist survey teach train update vet walk
`;

/** Adverbs that put an act before the story or outside its people. */
export const ELSEWHERE = `
previously originally historically formerly traditionally already automatically automagically supposedly allegedly reportedly
apparently initially usually normally typically generally commonly
`;

/** Verb and particle that tell somebody else's decision ("was turned down"), or where a thing was: "were kept in". */
export const NOT_WORK_PHRASES = `
turn-down shoot-down call-off cut-off lay-off pass-over hold-up hold-back push-back put-off put-back tear-down let-go let-down
throw-out wave-through kick-off bring-in pull-in drag-in
keep-in keep-on keep-at keep-under keep-inside
`;

/** Verbs that tell how something is made or kept as readily as an act: "was written in Go", "was designed to scale". */
export const MADE = `
build connect couple design link organise organize partition run schedule shard split spread store structure tie write
`;

/** Subjects that others move unless the verb plainly tells the writer's work: "requirements were changed". */
export const SHIFTING_NOUNS = `
requirement requirements priority priorities scope roadmap rules goal goals target targets launch project projects event events
meeting meetings timeline timelines schedule ownership mandate strategy policy policies
`;

/** Adverbs that judge how something had come to be or how far it had got, so that the passive describes it. */
export const DESCRIBING = `
poorly barely hardly scarcely loosely tightly heavily densely sparsely thinly insufficiently inadequately inconsistently
wrongly incorrectly widely well
badly silently randomly intermittently occasionally half halfway partly partially mostly mainly largely almost nearly
`;
