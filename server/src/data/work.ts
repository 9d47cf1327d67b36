/**
 * Whose work a verb tells of, in the stories engineers write. What decides is the act: some acts are the writer's own by
 * their nature as work ("was migrated"), others come from above, from outside or from a fault ("was approved", "were
 * lost"). Verbs in neither list leave the question open.
 */

/** Acts that an engineer does and a story should claim. */
export const WORK = `
abolish abort abstract accelerate adapt add address adjust agree align allocate amend analyse analyze annotate append apply archive
arrange assemble assess attach audit augment author automate backfill backport balance
batch benchmark bisect boost bootstrap brainstorm broaden build bump bundle bypass
cache calculate calibrate cap capture carry catalog catalogue chart chase check choose chunk circulate clarify classify clean
cleanse clear clone close cluster coach code collect combine communicate compare compile complete compose compress compute
conceive conduct configure connect consolidate construct consult contact containerise containerize continue convert coordinate
copy correct correlate craft create crop cross-check cross-reference curate customise customize cut
debug decide decommission decompose decouple deduplicate define delegate delete deliver demo demonstrate deploy deprecate
derive design detail detect determine develop devise diagnose digitise digitize disable discover discuss dismantle dissect
distil distill distribute divide do dockerise dockerize document double-check downgrade draft drain draw dry-run dump
ease edit eliminate enable encapsulate encode encrypt enforce engineer enhance enlarge enrich enumerate establish estimate
evaluate examine execute expand experiment explain explore export expose extend extract extrapolate
facilitate factor fetch filter finalise finalize find fine-tune finish fix flag flash flatten flip fold form formalise
formalize format formulate forward fuzz gather generate groom group guide handle harden
harmonise harmonize harvest hash identify illustrate implement import improve
incorporate index inform inject inline insert inspect install instrument integrate intercept interleave interview introduce
invalidate invent inventory invert investigate isolate iterate join label launch lead
leverage lift limit lint list load localise localize log loosen lower maintain make
manage map mark mask measure memoise memoize mentor merge migrate mine minimise minimize mirror mitigate mock model moderate
modernise modernize modify modularise modularize monitor mount move mute narrow negotiate
normalise normalize note notify obtain offload onboard open-source optimise optimize
orchestrate organise organize outline overhaul overlay package paginate parallelise
parallelize parametrise parametrize pare parse partition patch pause perform phase pick piece pilot pin pinpoint pipe pitch
plan polish poll pool port post prefetch preload prepare preprocess present prevent print prioritise prioritize probe process
produce profile program prototype provide provision prune publish pull purge push put
quantify quarantine query queue ramp rank re-architect read rearrange rebalance rebase
rebrand rebuild recalculate recalibrate reclassify recompute reconcile reconfigure record recreate redeploy redesign redirect
redo redraft reduce refactor refine reformat reframe refresh rehearse rehome rehost reindex reinstall relabel release reload
relocate remap remedy remodel remove rename reopen reorder reorganise reorganize repackage repair repay repeat rephrase
replace replay replicate repoint reprocess reproduce reroute rerun resample research reset reshape reshard reshuffle resize
resolve restart restate restore restructure resubmit resume resynchronise resynchronize retag retarget retest rethink retire
retool retrain retry retune reuse revamp reverse revert review revise revisit rewind rewire reword rework rewrite roll rotate
round route run salvage sample sanitise sanitize save scaffold scale scan schedule
scope score scrape screen script scrub secure seed segment select separate serialise serialize set shadow shape shard share
sharpen shift ship shorten show shrink shut sift simplify simulate sketch slice solve sort source specify spike spin split
spread squash stabilise stabilize stack stage stagger standardise standardize start steer stitch stop store streamline
strengthen strip structure stub study submit sum summarise summarize sunset support surface survey swap sweep switch sync
synchronise synchronize tabulate tackle tag take tally teach tear template test throttle
tie tighten time time-box tokenise tokenize trace track train transcode transcribe transfer transform translate triage trial
trim troubleshoot try tune turn tweak type-check unblock uncover undertake unfreeze
unify uninstall unpack unpick unroll untangle unwind update upgrade upload validate
vectorise vectorize verify version vet visualise visualize walk wean weigh widen wind
wire work wrap write zip
`;

/**
 * Acts done to the writer or to the writer's work by others, faults, and how a thing is known, placed or made up: the
 * story needs no other subject for them.
 */
export const NOT_WORK = `
abandon accept acclaim acknowledge acquire admire adopt advise affect allow announce appoint appreciate approve argue assign
assume attend attract authorise authorize award base believe besiege bill blame block bombard bother bottleneck breach break
bring burden bury call cancel catch cause celebrate challenge charge choke cite claim clog commend comment compensate
complain compliment compose compromise concern confuse consider constrain contain corrupt crash credit cripple criticise
criticize damage declare deem degrade delay deny deplete destine destroy disappoint discourage dismay dismiss displease
disrupt distort divert dominate doubt dread duplicate dwarf elect embarrass employ encourage endorse entitle entrust evacuate
evict exhaust expect fail fear feature fill fire flood follow force fragment freeze frustrate fund grant greenlight greet
hack halt hamper hamstring hear hinder hire hit honor honour host house hurt ignore impact impress include inflate inspire
instruct intend interrupt inundate invite involve jam jeopardise jeopardize judge kill know lack laud lay leak learn leave
locate lock lose mean meet mention mishandle misinterpret mislead misroute miss misunderstand motivate name need notice
object obligate oblige oppose outnumber overload overlook overrule overrun overwhelm overwrite owe own page pay permit pester
plague plunge possess postpone power praise press pressure prohibit promise promote prompt question reassign receive
recognise recognize recommend reflect refuse regard reject relate rely render report reprimand request require resent resist
respect restrict reward rush saturate say scatter see shake shock sideline sign skew skip slow spend spoil staff stall starve
steal stick strand stress struggle stun suggest suppose surprise surround suspect suspend swallow swamp task terminate thank
think threaten thrill trap treat trigger trouble trust underestimate undermine understand unsettle upset urge value veto view
want warn waste welcome withdraw worry wound
`;

/**
 * Acts that somebody receives. With the writer as subject they were done to the writer ("I was given"), and so they were
 * where a thing is the subject and nobody is named who got it ("a deadline was given"). Where others are the subject, or
 * got the thing, the writer most likely acted ("owners were given two weeks").
 */
export const GIVING = `
ask escalate give hand offer show tell
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

/** Nouns for what is wrong: before a colon they make what follows it a description of the fault. */
export const TROUBLE = `
alarm bottleneck bottlenecks bug bugs cause causes complaint complaints concern concerns culprit culprits deadlock deadlocks
defect defects doubt doubts downtime duplicate duplicates error errors fault faults flaw flaws gap gaps issue issues leak
leaks mistake mistakes objection objections outage outages pain pains problem problems question questions race races reason
reasons regression regressions risk risks typo typos vulnerabilities vulnerability weakness weaknesses
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
brief call coach compare consult contact convince educate email engage equip evaluate gather guide inform interview invite
keep loop mail mentor message migrate move nominate notify onboard persuade phone pick ping poll rank reassure recruit refund
remind score screen select shortlist survey teach train update vet walk
`;

/** Adverbs that put an act before the story or outside its people. */
export const ELSEWHERE = `
last previously originally historically formerly traditionally already automatically automagically supposedly allegedly reportedly
apparently initially usually normally typically generally commonly
`;

/** Verb and particle that tell somebody else's decision ("was turned down"), or where a thing was: "were kept in". */
export const NOT_WORK_PHRASES = `
turn-down shoot-down call-off cut-off lay-off pass-over hold-up hold-back push-back put-off put-back tear-down let-go let-down
throw-out wave-through kick-off bring-in pull-in drag-in
keep-in keep-on keep-at keep-under keep-inside
write-in write-for design-for build-for build-on store-in
`;

/** Verbs that tell how something is made or kept as readily as an act: "was written in Go", "was designed to scale". */
export const MADE = `
build cache configure connect couple deploy design divide encrypt expose generate handle hold host index limit link load log manage mount organise
organize partition process route run schedule send serve set shard split spread store structure tie track write
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

/** Words that make a past passive a habit of the setting. */
export const HABITS = `
always usually often never sometimes daily weekly nightly hourly monthly every each whenever
`;

/** Words behind a participle that tell how a thing had gone wrong: "was held too long", "was wired the wrong way round". */
export const FAULT_WORDS = `
too wrong mistake accident mistakenly accidentally needlessly unnecessarily
`;

/** Times that belong to what was before or besides the writer's work: "was used at the time". */
export const TIMES_BEFORE = `
at the time
at that time
before that
before then
up to then
back then
until then
in those days
at rest
`;

/** Verbs that bring about what their subject names: with a fault as the subject, nobody's work. */
export const FAULT_MAKERS = `
add build create deploy generate introduce leave make produce raise release ship
`;

/** Verb and particle that tell work, although the verb alone does not: "was brought down from 9 GB to 2 GB". */
export const WORK_PHRASES = `
leave-alone leave-as leave-on leave-running leave-unchanged leave-untouched
break-down break-into break-up bring-back bring-down bring-under bring-up fill-in fill-out pay-down pay-off
`;

/** Nouns for people that name devices and programs as readily. */
export const DEVICES = `
agent agents board client clients driver drivers host hosts operator operators server servers worker workers
`;

/** Verbs whose "by" names what was put in place: "was replaced by a queue". */
export const REPLACING = `
augment complement enlarge extend replace substitute supersede supplement
`;

/** Measures that somebody sets off: "the rollback was triggered", where an alarm goes off by itself. */
export const SET_OFF = `
backfill build cutover deploy deployment evacuation export failover import migration rebuild release replay resync restart restore
rollback rollout switchover
`;

/** What is held: "three trainings were held". */
export const HELD = `
call calls demo demos interview interviews meeting meetings retro retros retrospective retrospectives review reviews session sessions
standup standups sync syncs talk talks training trainings vote votes walkthrough walkthroughs workshop workshops
`;

/** Acts of telling: done again and again they are the writer's work all the same ("were informed every Friday"). */
export const TELLING = `
brief circulate email inform mail message notify post present publish report send share update
`;

/** Things by which somebody works: "were corrected by a script". */
export const TOOLS = `
macro notebook query script spreadsheet tool
`;

/** Words that tell how far something under way has come: "are being removed in batches since then". */
export const PROGRESS = `
since now currently gradually batches waves stages steps phases step
`;
