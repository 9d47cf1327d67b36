/**
 * Whose work a verb tells of, in the stories engineers write. What decides is the act: some acts are the writer's own by
 * their nature as work ("was migrated"), others come from above, from outside or from a fault ("was approved", "were
 * lost"). Verbs in neither list leave the question open.
 */

/** Acts that an engineer does and a story should claim. */
export const WORK = `
abbreviate abolish abort abridge abstract accelerate activate actuate adapt add address adjudicate adjust administer
affix aggregate agree airgap align allocate allot alter amalgamate amend amplify analyse analyze annex annotate
anonymise anonymize append apply apportion appraise arbitrate archive arrange assay assemble assess attach attempt
attenuate auction audit augment author automate backfill backport backtrack bake balance ban batch benchmark bisect
blank blend blur bolt boost bootstrap borrow bottle brainstorm branch braze brief broadcast broaden broker brush
budget build bump bundle buy bypass cache calculate calibrate canonicalise canonicalize cap capture carry carve
catalog catalogue categorise categorize centralise centralize certify channel chart chase check chip choose chop chunk
circulate clamp clarify classify clean cleanse clear clone close cluster coach coalesce coat coax code codify collate
collect combine commission communicate compact compare compile complement complete compose compress compute
concatenate conceive condense conduct configure confirm connect consolidate construct consult contact containerise
containerize continue convene convert coordinate copy correct correlate craft create crimp crop cross-check
cross-compile cross-reference cross-validate cull curate customise customize cut damp dampen de-duplicate deactivate
debate debounce debrief debug decant decide decode decommission decompile decompose deconstruct decouple decrypt
dedicate dedupe deduplicate defer define defuse delegate delete delimit deliver demarcate demo demonstrate demote
denoise denormalise denormalize deploy deposit deprecate deprioritise deprioritize deprovision derive design desolder
detach detail detect determine detune develop devise diagnose dice diff digitise digitize dilute disable disarm
disassemble discard disconnect discontinue discover discuss disentangle dismantle dismount dispatch dissect
disseminate distil distill distribute divide do dockerise dockerize document double double-check downgrade downsample
draft drain draw dredge drill dry-run dump earmark ease edit eject elevate elicit eliminate embed empty emulate enable
encapsulate encase encode encrypt enforce engineer enhance enlarge enlist enrich enrol enroll ensure enumerate
equalise equalize eradicate erase establish estimate etch evaluate examine excavate excise exclude execute expand
experiment explain explore export expose extend extract extrapolate fabricate facilitate factor fake familiarise
familiarize fasten feed fetch filter finalise finalize find fine-tune fingerprint finish fix flag flash flatten flip
fold form formalise formalize format formulate fortify forward freshen fulfil fulfill fuse fuzz gather generalise
generalize generate goad graft grease grind groom group guide halve hand-pick handcraft handle hang harden harmonise
harmonize harvest hash hoist humanise humanize hydrate hypothesise hypothesize identify illustrate impersonate
implement import impose improve improvise impute inactivate incorporate increment index inform initialise initialize
inject inline insert inspect install instantiate institute instrument insulate integrate intercept interleave
internationalise internationalize interpolate interrogate intersect interview introduce invalidate invent inventory
invert investigate invoke iron isolate issue itemise itemize iterate jettison join juggle kill knit label ladder
laminate laser launch layer lead lengthen lessen level leverage lift lighten limit lint liquidate list load localise
localize log loosen lower lubricate maintain make manage map mark mask materialise materialize maximise maximize
measure mechanise mechanize mediate memoise memoize memorise memorize mend mentor merge migrate mine minify minimise
minimize mint mirror mitigate mobilise mobilize mock model moderate modernise modernize modify modularise modularize
modulate monitor mop mount move mutate mute narrow negate negotiate net neutralise neutralize nix nominate normalise
normalize notch note notice notify null obfuscate observe obtain offboard offload omit onboard open-source operate
optimise optimize orchestrate organise organize outline outsource overhaul overlay oversample oversee pack package pad
paginate paint pair parallelise parallelize parameterise parameterize parametrise parametrize paraphrase pare parse
partition paste patch pause peel penalise penalize perform permute persist personalise personalize perturb phase pick
piece pierce pilot pin pinpoint pipe pitch pivot plan plane plumb polish poll polyfill pool populate port post
precompute prefetch prefix preload prepare prepend preprocess present preserve preset pressurise pressurize pretrain
prevent price print prioritise prioritize prise probe process procure produce profile program prolong proofread
propagate prototype provide provision prune pseudonymise pseudonymize publicise publicize publish pull pulverise pump
punch purchase purge purify pursue push put quantify quantise quantize quarantine query queue quiesce quiet ramp
randomise randomize rank rasterise rasterize ration rationalise rationalize re-architect re-rank read realign rearm
rearrange rebalance rebase reboot rebrand rebuild recalculate recalibrate recapture recast reclaim reclassify recode
recombine recompile recompute reconcile reconfigure reconsider reconstruct record recount recoup recover recreate
recruit rectify recycle redact redeploy redesign redirect redistribute redo redraft reduce refactor refill refine
refit refloat refocus reformat reframe refresh refund refurbish regenerate register regularise regularize rehearse
rehome rehost reindex reinforce reinstall reinstate reiterate rejig relabel relaunch relax release relink reload
relocate remap remedy remind remodel remove rename renegotiate renew renovate renumber reopen reorder reorganise
reorganize repackage repaint repair repay repeat rephrase repipe replace replay replenish replicate repoint repopulate
reposition reprint reprioritise reprioritize reprocess reproduce reprogram repurpose reroute rerun resample rescale
reschedule rescope rescue research reseat reset reshape reshard reshoot reshuffle resize resolder resolve respin
restart restate restock restore restructure restyle resubmit resume resynchronise resynchronize retag retarget retest
rethink rethread retire retool retouch retrain retrieve retrofit retry retune reunite reuse revamp reverse
reverse-engineer revert review revise revisit revive revoke reweight rewind rewire reword rework rewrite rig rinse rip
roast roll rotate roughen round route run salt salvage sample sand sandbox sanitise sanitize save saw scaffold scale
scan schedule scoop scope score scour scramble scrap scrape screen screw script scrub sculpt seal secure seed segment
segregate select semi-automate sensitise sensitize separate serialise serialize set settle sever sew shadow shape
shard share sharpen shave shelve shift shim ship shore shorten shortlist show showcase shrink shuffle shunt shut
shutter sideload sift simplify simulate sketch skim slice slim slot smoke-test smooth snapshot snip soften solicit
solidify solve sort source specify spike spin splice split spoof spool spread spruce square squash squeeze stabilise
stabilize stack stage stagger standardise standardize staple start steer stem stencil step sterilise sterilize stir
stitch stop store stow straighten strap streamline strengthen strip structure stub study stuff subclass subcontract
subdivide submit subset substitute subtract sum summarise summarize sunset superimpose supersede supervise supplant
support suppress surface survey swap sweep switch symbolise sync synchronise synchronize synthesise synthesize
tabulate tackle tag tailor take tally tame tape taper teach tear template test thin throttle tie tighten time time-box
tokenise tokenize tone top tow trace track train transcode transcribe transfer transform translate transpile
transplant trawl triage trial trim triple triplicate troubleshoot try tuck tune turn tweak type-check unbind unblock
unbundle unclog uncouple uncover underline undertake unfreeze unify uninstall unlink unload unlock unmask unmount
unpack unpick unpin unplug unroll unscrew unseal unsubscribe untangle unwind unwrap update upgrade upload uproot
upsample upskill utilise utilize vacate vacuum validate vaporise vectorise vectorize verify version vet video
virtualise virtualize visualise visualize walk watch wean weatherproof weave wedge weed weigh weld whip whittle widen
wind winnow wire work wrap wring write x-ray zero zip zone
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
acclaim acquire admire affect allow anger annoy appoint appreciate approve argue assume astonish attend attract
authorise authorize award base believe besiege bill bite blame bombard bother bottleneck breach break bruise bully
burden bury call catch cause celebrate charge cheat chew choke cite claim clog clutter commend compensate complain
compliment compromise concern condemn confuse constrain contain convict corrupt crash credit cripple criticise
criticize crush damage deceive declare deem defeat degrade delay deplete deprive despise destine destroy disappoint
discourage dismay displease disrupt distort dominate doubt dread drown dupe duplicate dwarf elect embarrass employ
encourage endorse entitle entrust evacuate evict exceed exhaust expect fail fear feature fire flood follow fool force
fragment frustrate fund greenlight greet hack hamper hamstring harm hate haunt hear hinder hire hit honor honour house
hurt impact impress infect inflate inherit injure inspire instruct insult intend interrupt inundate involve irritate
jam jeopardise jeopardize judge know lack laud lay leak learn leave lock lose love mean meet mishandle misinterpret
mislay mislead misroute miss misunderstand motivate need object obligate oblige offend oppose outgrow outnumber
outpace outvote overload overlook overrule overrun overwhelm overwrite owe own page pay pester plague plunge poison
possess postpone power praise press pressure promise promote prompt puncture ransack reassign receive recognise
recognize reflect refuse regard relate rely render report reprimand require resent resist respect reward rob ruin rush
saturate say scare scatter scold scorch see sell shake shatter shock sideline skew slow smash soak spend spoil spook
staff stain stall startle starve steal stick strand stress struggle stun sue suppose surprise surround suspect swallow
swamp task tempt thank think threaten thrill thwart trap trick trigger trouble trust underestimate undermine
understand unsettle upset urge value veto violate want waste welcome worry wound wreck
`;

/**
 * Decisions and the like, which the writer takes as readily as somebody above or beside: "were considered", "was frozen".
 */
export const EITHER = `
abandon acknowledge advise announce assign block bring cancel challenge comment compose consider dismiss divert fill
freeze halt host ignore include invite locate mention name question recommend request restrict skip suggest suspend
terminate treat view warn
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

/** Whose things are not the writer's: "the carrier's feed was renewed". */
export const ORGANISATIONS = `
agency airline authority bank broker carrier clinic distributor exchange franchisee government hospital hotel importer
insurer integrator landlord licensor maker manufacturer ministry municipality museum payer plant producer provider publisher
purchaser regulator reseller retailer school subcontractor subsidiary tenant trader university utility wholesaler
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
