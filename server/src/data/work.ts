/**
 * Whose work a verb tells of, in the stories engineers write. What decides is the act: some acts are the writer's own by
 * their nature as work ("was migrated"), others come from above, from outside or from a fault ("was approved", "were
 * lost"). Verbs in neither list leave the question open.
 */

/** Acts that an engineer does and a story should claim. */
export const WORK = `
abolish abort abstract accelerate activate adapt add address adjudicate adjust aggregate agree align allocate allot
amend analyse analyze annotate anonymise anonymize append apply arbitrate archive arrange assemble assess attach attempt
audit augment author automate backfill backport backtrack balance ban batch benchmark bisect blur boost bootstrap borrow
brainstorm brief broadcast broaden broker build bump bundle buy bypass cache calculate calibrate canonicalise
canonicalize cap capture carry catalog catalogue certify chart chase check choose chunk circulate clarify classify clean
cleanse clear clone close cluster coach code codify collect combine communicate compare compile complete compose
compress compute conceive condense conduct configure confirm connect consolidate construct consult contact containerise
containerize continue convene convert coordinate copy correct correlate craft create crimp crop cross-check
cross-compile cross-reference cross-validate curate customise customize cut de-duplicate deactivate debate debounce
debrief debug decide decode decommission decompile decompose deconstruct decouple decrypt dedupe deduplicate defer
define delegate delete deliver demo demonstrate demote denoise denormalise denormalize deploy deprecate deprioritise
deprioritize deprovision derive design detach detail detect determine develop devise diagnose digitise digitize dilute
disable disassemble discover discuss disentangle dismantle dissect disseminate distil distill distribute divide do
dockerise dockerize document double-check downgrade downsample draft drain draw dry-run dump ease edit eliminate embed
emulate enable encapsulate encode encrypt enforce engineer enhance enlarge enlist enrich enrol enroll enumerate
eradicate erase establish estimate evaluate examine excavate exclude execute expand experiment explain explore export
expose extend extract extrapolate facilitate factor fetch filter finalise finalize find fine-tune finish fix flag flash
flatten flip fold form formalise formalize format formulate forward fulfil fulfill fuzz gather generate groom group
guide halve handle hang harden harmonise harmonize harvest hash hydrate hypothesise hypothesize identify illustrate
implement import impose improve impute incorporate index inform inject inline insert inspect install institute
instrument insulate integrate intercept interleave interpolate interview introduce invalidate invent inventory invert
investigate invoke isolate itemise itemize iterate join label launch lead leverage lift limit lint list load localise
localize log loosen lower maintain make manage map mark mask measure mediate memoise memoize memorise memorize mentor
merge migrate mine minify minimise minimize mirror mitigate mock model moderate modernise modernize modify modularise
modularize monitor mount move mutate mute narrow negotiate nominate normalise normalize note notify obfuscate observe
obtain offboard offload omit onboard open-source operate optimise optimize orchestrate organise organize outline
outsource overhaul overlay oversample oversee package paginate parallelise parallelize parametrise parametrize pare
parse partition patch pause penalise penalize perform perturb phase pick piece pilot pin pinpoint pipe pitch plan polish
poll polyfill pool port post precompute prefetch preload prepare preprocess present preserve prevent print prioritise
prioritize probe process procure produce profile program proofread prototype provide provision prune pseudonymise
pseudonymize publicise publicize publish pull purchase purge pursue push put quantify quantise quantize quarantine query
queue ramp rank re-architect re-rank read rearrange rebalance rebase reboot rebrand rebuild recalculate recalibrate
reclassify recompute reconcile reconfigure record recount recover recreate recruit redact redeploy redesign redirect
redo redraft reduce refactor refine reformat reframe refresh register regularise regularize rehearse rehome rehost
reindex reinstall relabel relax release reload relocate remap remedy remind remodel remove rename renegotiate renew
renumber reopen reorder reorganise reorganize repackage repair repay repeat rephrase replace replay replicate repoint
reprocess reproduce reroute rerun resample rescale reschedule rescue research reset reshape reshard reshuffle resize
resolve restart restate restore restructure resubmit resume resynchronise resynchronize retag retarget retest rethink
retire retool retrain retrieve retry retune reuse revamp reverse reverse-engineer revert review revise revisit revive
revoke reweight rewind rewire reword rework rewrite roll rotate round route run salvage sample sandbox sanitise sanitize
save scaffold scale scan schedule scope score scramble scrape screen script scrub seal secure seed segment select
separate serialise serialize set settle shadow shape shard share sharpen shelve shift ship shorten shortlist show
showcase shrink shuffle shut shutter sift simplify simulate sketch slice smooth solve sort source specify spike spin
split spoof spread squash stabilise stabilize stack stage stagger standardise standardize start steer stitch stop store
streamline strengthen strip structure stub study subclass subcontract submit subset substitute subtract sum summarise
summarize sunset supersede supervise support suppress surface survey swap sweep switch sync synchronise synchronize
tabulate tackle tag take tally teach tear template test throttle tie tighten time time-box tokenise tokenize trace track
train transcode transcribe transfer transform translate transpile trawl triage trial trim troubleshoot try tune turn
tweak type-check unbind unblock uncover undertake unfreeze unify uninstall unlink unlock unpack unpick unpin unplug
unroll unsubscribe untangle unwind update upgrade upload upsample validate vectorise vectorize verify version vet
virtualise virtualize visualise visualize walk watch wean weigh weld widen wind wire work wrap write x-ray zip
`;

/** Such acts whose verbs spell nouns far more often, so that only their participle tells the act: "was filed". */
export const WORK_LIKE_NOUNS = `
alert alias anchor average bin blacklist book bookmark bracket bucket buffer cable chain clip comb count crawl drive
email exchange file film fit flush forecast fork gate gauge glue grade graph guard hotfix lease line loan lobby machine
mail marshal meter nudge park patent phone photograph plant plot plug quote raise rate reach rent reserve retain search
sequence silence size solder spare stamp storyboard strike table thread tick timestamp toggle weight whiteboard
whitelist wipe wireframe witness
`;

/**
 * Acts done to the writer or to the writer's work by others, faults, and how a thing is known, placed or made up: the
 * story needs no other subject for them.
 */
export const NOT_WORK = `
acclaim acknowledge acquire admire affect allow anger annoy appoint appreciate approve argue assume astonish attend
attract authorise authorize award base believe besiege bill bite blame bombard bother bottleneck breach break bruise
bully burden bury call catch cause celebrate charge cheat chew choke cite claim clog clutter commend compensate complain
compliment compromise concern condemn confuse constrain contain convict corrupt crash credit cripple criticise criticize
crush damage deceive declare deem defeat degrade delay deplete deprive despise destine destroy disappoint discourage dismay displease
disrupt distort dominate doubt dread drown dupe duplicate dwarf elect embarrass employ encourage endorse entitle entrust
evacuate evict exceed exhaust expect fail fear feature fire flood follow fool force fragment frustrate fund greenlight
greet hack hamper hamstring harm hate haunt hear hinder hire hit honor honour house hurt impact impress infect inflate
inherit injure inspire instruct insult intend interrupt inundate involve irritate jam jeopardise jeopardize judge kill
know lack laud lay leak learn leave lock lose love mean meet mishandle misinterpret mislay mislead misroute miss
misunderstand motivate need notice object obligate oblige offend oppose outgrow outnumber outpace outvote overload
overlook overrule overrun overwhelm overwrite owe own page pay pester plague plunge poison possess postpone power praise
press pressure promise promote prompt puncture ransack reassign receive recognise recognize reflect refuse regard relate rely
render report reprimand require resent resist respect reward rob ruin rush saturate say scare scatter scold scorch see
sell shake shatter shock sideline skew slow smash soak spend spoil spook staff stain stall startle starve steal stick
strand stress struggle stun sue suppose surprise surround suspect swallow swamp task tempt thank think threaten thrill
thwart trap trick trigger trouble trust underestimate undermine understand unsettle upset urge value veto violate want
waste welcome worry wound wreck
`;

/**
 * Decisions and the like, which the writer takes as readily as somebody above or beside: "were considered", "was frozen".
 */
export const EITHER = `
abandon advise announce assign block bring cancel challenge comment compose consider dismiss divert fill freeze halt host
ignore include invite locate mention name question recommend request restrict skip suggest suspend terminate treat view
warn
`;

/** Answers to what somebody asked or proposed. The one who tells of the proposal seldom gives the answer: "was accepted". */
export const ANSWERS = `
accept adopt decline deny grant permit prohibit reject sign withdraw
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
turn-down shoot-down hold-up push-back lay-off pass-over let-go let-down wave-through win-over talk-round pull-in drag-in
keep-in keep-on keep-at keep-under keep-inside
write-in write-for design-for build-for build-on store-in
`;

/** Verb and particle that tell a decision, the writer's as readily as somebody else's: "was thrown out". */
export const EITHER_PHRASES = `
bring-in call-off cut-off hold-back kick-off put-back put-off tear-down throw-out
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
accident accidentally badly inconsistently incorrectly mistake mistakenly needlessly poorly too unnecessarily wrong
wrongly
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
leave-alone leave-aside leave-behind leave-out leave-as leave-on leave-running leave-unchanged leave-untouched
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

/** What one tries for: "could be traced" tells that it was, where "could be flipped" tells a possibility. */
export const OUTCOMES = `
close confirm cut demonstrate detect determine discover establish find fix identify isolate locate lower migrate narrow observe pinpoint
prove raise recover reduce remove replace reproduce resolve restore rule save see show solve spot trace
`;
