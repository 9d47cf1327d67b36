import type { CanonicalId } from '../canonical.ts';
import type { Family } from './family.ts';

/** Words by which a title or a sentence names the question that the story answers. */
export const TYPE_NAMED = {
  'hardest-decision': {
    reason: 'It is named as a hard decision.',
    phrases: `
hard/hardest/toughest/tough/difficult/biggest/big/painful/agonising/agonizing/important ?technical/engineering/architecture/architectural/design/product decision/choice/call/tradeoff
hard/hardest/toughest/tough/difficult trade off
hardest thing i ?have/had ?to decided/decide
choosing between
dilemma
torn between
crossroads
decision i ~agonise/~agonize
`,
  },
  'disagreed-with-senior': {
    reason: 'It is named as a disagreement with somebody senior.',
    phrases: `
~disagree with/on/over ?my/a/the/our ?more ?engineering {senior}/{boss}/person/someone/somebody/principal
disagreement with/between ?my/a/the/our ?more ?engineering {senior}/{boss}/someone/somebody
~disagree with someone/somebody ?more senior
conflict with ?my/a/the/our ?more {senior}/{boss}
argument with ?my/a/the/our {senior}/{boss}
had backbone
disagree and commit
`,
  },
  'wrong-about-something-big': {
    reason: 'It is named as a mistake of the writer.',
    phrases: `
i ?was/got/had/'d been/it/that ?so/very/completely/badly/dead wrong
was wrong about
wrong about/on
wrong bet
~be ?badly/completely/really wrong
my ?biggest/worst/costliest mistake/error/misjudgement/misjudgment/blunder
biggest/worst/costliest/big/costly mistake
mistake i ~make
bad call
i ~misjudge
misjudged
got ?it/this/badly ?badly/completely wrong
`,
  },
  'failed-project': {
    reason: 'It is named as a failure.',
    phrases: `
project/product/initiative/launch/migration/rewrite/rollout that/which ?never/ultimately failed/flopped/died/worked/shipped/sank/did
failed project/product/initiative/launch/migration/rewrite/rollout/attempt/experiment
failure
my biggest/worst/greatest failure
a/the time i/we failed
i/we failed to/at
postmortem/post mortem of/on
project failure
that wasn't
`,
  },
  'influence-without-authority': {
    reason: 'It is named as influence without authority.',
    phrases: `
influence ?without/others
~influence ?other/across/teams/without/people
without ?any/formal/having/direct/the authority/mandate/power
no/neither/had/have/having ?formal/direct/real authority/mandate/say
not my/have reports/authority
could/cannot/can not/neither order/force/tell/make ?them/anyone/any
~lead/leading without
~get buy
buy in
none of ?them/which/whom/the ?teams/people reported
did not/didn't report to
`,
  },
  'pushed-back': {
    reason: 'It is named as pushing back.',
    phrases: `
~push back
~push ?… back
pushback
~say no to
saying no ?to
said no to
~stand up to
challenged ?a/the/our/my ?product/leadership decision/direction/roadmap/request/requirement
`,
  },
  'biggest-impact': {
    reason: 'It is named as the biggest impact.',
    phrases: `
biggest/greatest/largest/most/highest ?significant/important/impactful/valuable impact/contribution/win
impactful project/work
most impact
biggest thing i
`,
  },
  'mentored-someone': {
    reason: 'It is named as mentoring.',
    phrases: `
~mentor
mentorship
mentoring
~coach
mentee(s)
growing ?a/an/another/junior/our/other
~grow ?a/an/my/our junior/engineer/mentee/intern/team/teammate
developing others/people
~help ?a/an {junior}/colleague/teammate/engineer/analyst grow/become
`,
  },
  'simplified-something': {
    reason: 'It is named as a simplification.',
    phrases: `
~simplify
simplification
simpler
simple again
reduced/reducing/cut/cutting/removed/removing ?accidental/the/unnecessary complexity
less complex
~untangle
~consolidate
`,
  },
  'tight-deadline': {
    reason: 'It is named as a tight deadline.',
    phrases: `
tight/short/hard/impossible/aggressive/looming/crazy/fixed ?deadline/timeline/schedule deadline/timeline/deadlines
under ?time/a/deadline/tight pressure/deadline
incomplete/partial/missing/limited/imperfect information/data/facts
against the clock
with ?only half/60/little/incomplete/partial ?%/of/percent ?the facts/information/data
days' notice
before knowing
~decide ?fast/quickly/under/without ?all/incomplete/uncertainty/enough ?information/data
ticking
`,
  },
} as const satisfies Readonly<Record<CanonicalId, Family>>;

/** What is told in such a story, whether or not it is named. */
export const TYPE_TOLD = {
  'hardest-decision': {
    reason: 'It tells a choice.',
    phrases: `
i/me ?had/was/to to/asked ?to decide/choose/recommend
had to decide/choose
whether to/we
my call
it was my/mine call/decision
the call was mine
decision ?was ?to mine/make
i ~choose
i ?finally/then/eventually decided/chose/picked/settled/opted/went
~pick ?the/a
{two} ?real/serious/viable options/alternatives/candidates/approaches/designs
settle what
owned the threshold/choice/decision
`,
  },
  'disagreed-with-senior': {
    reason: 'It tells a disagreement with somebody senior.',
    phrases: `
~disagree
disagreement
{senior} ?staff/engineer/architect/scientist/developer/manager/of/engineering ?engineer/software/engineering ?who ?had/strongly ~want/~insist/~prefer/~argue/~believe/~propose/~push/~think/~read/~plan/~come
{boss} ?of/engineering/strongly ?engineering ~want/~insist/~prefer/~argue/~believe/~think
i wanted/preferred/favoured/favored/believed/argued … {they}
{they} wanted/preferred/insisted/argued … i
against my plan/proposal/design
vs me
me ?senior vs
~talk him/her out
my director/vp/principal/cto/boss/manager/skip
more senior than
`,
  },
  'wrong-about-something-big': {
    reason: 'It tells a belief that did not hold.',
    phrases: `
i ?had/'d/was ?firmly/simply/just/always/so ~believe/~assume/~expect/convinced/certain/sure/confident
i thought ?that
i took it for granted
i underestimated/overestimated/misread/misunderstood/overlooked/misjudged
i bet
my assumption/belief/estimate/prediction/bet/intuition/conviction/theory
~assume
turned out ?to/that/not/otherwise/the
i had/was ?not/never/completely/badly looked/checked/asked/tested/wrong/mistaken
i was wrong
i was ?so/quite/absolutely/very/pretty sure/certain/convinced/confident
had/'d never looked/asked/checked/seen/tested/measured/questioned/counted
i ?had/'d ~take/took … for
i ?had/'d ~read … as
i ?had/'d ?long held/argued/defended/preached/insisted
my belief/conviction/certainty
belief that
my mistake/fault/error
mistake
i approved/insisted/argued/talked/promised/signed
{not} ?really true
`,
  },
  'failed-project': {
    reason: 'It tells a project that missed its goal.',
    phrases: `
~cancel
~kill
~shelve
~scrap
~abandon
written/wrote off
shut ?it/the/us/them ?project/product down
pulled the plug
never ?actually/really/even ~ship/~launch/~run/~make/~reach/~go/~use/~recover/~see
nobody/hardly ?one/anyone ~use/~come/~want/~buy
~miss ?the/our/its goal/target/date
the goal was
we set out
failed
failure
months behind/late
slipped
closed it
`,
  },
  'influence-without-authority': {
    reason: 'It tells how people over whom the writer had no say were won.',
    phrases: `
# ?other/product/engineering/different/separate/independent ?product teams/squads/groups/departments/plants/sites/repositories
{num}/forty/thirty/twenty ?other/product/engineering/different ?product/delivery teams/squads/groups/departments/plants/sites/leads/surgeons/scientists
each/every team
other/another/all teams/team/department/departments/org
{not} ?part/on/in/my/of my/the/that ?team/their/reports team/reports/manager
one by one
~convince
~persuade
~adopt
adoption
skeptic(s)
sceptic(s)
skeptical
sceptical
resistance
~resist
reluctant
their roadmap/lead/priorities/backlog/sprint
coalition
allies
holdout(s)
no mandate
volunteer(s)
~win over
won over
of # use
of {num} use
`,
  },
  'pushed-back': {
    reason: 'It tells an objection to product or leadership.',
    phrases: `
product ?manager/lead/director/owner/team ?wanted/asked/pushed/insisted wanted/asked/pushed/insisted/lead/manager/director/owner
{product} ?team/lead/department ?had ~want/~ask/~decide/~insist/~demand/~push
{boss} ?had ~want/~ask/~decide/~demand/~order/~wish/~plan/~announce/~promise ?us/that/to/the/me
{boss} ?had ~set a/the date/deadline
the business/board/client wanted/asked/decided
my concern
{product} … ~want/~wish/~ask/~decide/~promise/~insist
raised ?my/a/the/it/this concern(s)
i ~raise
i ~propose/~suggest/~offer/~recommend
i was worried/concerned
i ?had ?serious doubts/objections
instead i
~refuse
stop it
deadline/date ?was set
client/sponsor/ceo wanted/asked/demanded
saying no
the cost of waiting
wanted everyone/it/us/to/every
ordered
`,
  },
  'biggest-impact': {
    reason: 'It tells a measured effect on users or the business.',
    phrases: `
revenue
saved ?the/us/about/over/roughly/around/nearly
~save $/€/#
churn
per/a year/month
users/customers/patients ?a/per
orders
cloud/our/the/aws ?cloud bill
cost(s)
went/fell/dropped/rose/cut/grew/reduced/improved ?… from
downtime
latency
opt out
retention
sales
`,
  },
  'mentored-someone': {
    reason: 'It tells how somebody else grew.',
    phrases: `
{junior}
new hire(s)
bootcamp
~promote
promotion
her/his first
~pair with/her/him
~shadow
by himself/herself/themselves
on her/his/their own
~teach
~onboard
his/her/their pull/code/prs/confidence/questions
i let her/him
i asked her/him to
gave her/him/them
{they} ?now/today ~lead/~own/~run
questions
weekly 1/one
she/he ~learn/~struggle/~improve/~grow
analyst/colleague/engineer/developer in/from my/our ?team/group
first job
{they} could/couldn't not/never/hardly
without me
{they} ?had/was ?too/never ~freeze/~struggle/shy/afraid/nervous/stuck
i ?had/'d ?asked/let/made/gave {them} ~write/~lead/~present/~explain
`,
  },
  'simplified-something': {
    reason: 'It tells how something became simpler.',
    phrases: `
complex
complexity
complicated
into/to/with one
# ?… to/into/became one/1
from #/{num}/forty/eleven/fifteen/twenty/thirty ?… to #/{num}/one
one ?… instead of
instead of {num}/#/forty/eleven
~replace
~remove
~delete
removed
merged
~merge
lines ?of
# ?of lines
nested
~collapse
duplicate(s)
default(s)
one command/place/file/step/script/button/form
less code
config
nobody/no understood/one
nobody understood
spaghetti
layers
maintain
`,
  },
  'tight-deadline': {
    reason: 'It tells a decision under time pressure.',
    phrases: `
had/have/gave/with/only/just/within ?us/me/only/just/about/under/less/barely ?than #/{num} ?and ?a/half hours/days/h
had/have/gave/with/only/just ?us/me/only/just/about ?than #/{num} weeks
#/{num} hours/days/weeks/h to/before/until/away/left/notice
by/until/on/before monday/tuesday/wednesday/thursday/friday/noon/midnight/tomorrow/weekend
deadline
did not/didn't know
{not} know
unknown(s)
no time
days' notice
notice
hours left
in time
end of ?the month/week
overnight
black friday
before the election/fair/launch/season/contract/demo/audit
time/clock {be}/was running
brought/moved ?the/up ?date/launch forward/up
last minute
had to know/decide/say/choose by/before/within
`,
  },
} as const satisfies Readonly<Record<CanonicalId, Family>>;
