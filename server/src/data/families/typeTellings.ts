import type { CanonicalId } from '../canonical.ts';
import type { Family } from './family.ts';

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
~disagree/disagreement
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
i approved/insisted/argued/talked/promised/signed
{not} ?really true
~assume/mistake
`,
  },
  'failed-project': {
    reason: 'It tells a project that missed its goal.',
    phrases: `
written/wrote off
shut ?it/the/us/them ?project/product down
pulled the plug
never ?actually/really/even ~ship/~launch/~run/~make/~reach/~go/~use/~recover/~see
nobody/hardly ?one/anyone ~use/~come/~want/~buy
~miss ?the/our/its goal/target/date
the goal was
we set out
months behind/late
closed it
~cancel/~kill/~shelve/~scrap/~abandon/failed/failure/slipped
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
their roadmap/lead/priorities/backlog/sprint
no mandate
~win over
won over
of # use
of {num} use
~convince/~persuade/~adopt/adoption/skeptic(s)/sceptic(s)/skeptical/sceptical/resistance/~resist/reluctant
coalition/allies/holdout(s)/volunteer(s)
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
stop it
deadline/date ?was set
client/sponsor/ceo wanted/asked/demanded
saying no
the cost of waiting
wanted everyone/it/us/to/every
~refuse/ordered
`,
  },
  'biggest-impact': {
    reason: 'It tells a measured effect on users or the business.',
    phrases: `
saved ?the/us/about/over/roughly/around/nearly
~save $/€/#
per/a year/month
users/customers/patients ?a/per
cloud/our/the/aws ?cloud bill
went/fell/dropped/rose/cut/grew/reduced/improved ?… from
opt out
revenue/churn/orders/cost(s)/downtime/latency/retention/sales
`,
  },
  'mentored-someone': {
    reason: 'It tells how somebody else grew.',
    phrases: `
new hire(s)
her/his first
~pair with/her/him
by himself/herself/themselves
on her/his/their own
his/her/their pull/code/prs/confidence/questions
i let her/him
i asked her/him to
gave her/him/them
{they} ?now/today ~lead/~own/~run
weekly 1/one
she/he ~learn/~struggle/~improve/~grow
analyst/colleague/engineer/developer in/from my/our ?team/group
first job
{they} could/couldn't not/never/hardly
without me
{they} ?had/was ?too/never ~freeze/~struggle/shy/afraid/nervous/stuck
i ?had/'d ?asked/let/made/gave {them} ~write/~lead/~present/~explain
{junior}/bootcamp/~promote/promotion/~shadow/~teach/~onboard/questions
`,
  },
  'simplified-something': {
    reason: 'It tells how something became simpler.',
    phrases: `
into/to/with one
# ?… to/into/became one/1
from #/{num}/forty/eleven/fifteen/twenty/thirty ?… to #/{num}/one
one ?… instead of
instead of {num}/#/forty/eleven
lines ?of
# ?of lines
one command/place/file/step/script/button/form
less code
nobody/no understood/one
nobody understood
complex/complexity/complicated/~replace/~remove/~delete/removed/merged/~merge/nested/~collapse/duplicate(s)
default(s)/config/spaghetti/layers/maintain
`,
  },
  'tight-deadline': {
    reason: 'It tells a decision under time pressure.',
    phrases: `
had/have/gave/with/only/just/within ?us/me/only/just/about/under/less/barely ?than #/{num} ?and ?a/half hours/days/h
had/have/gave/with/only/just ?us/me/only/just/about ?than #/{num} weeks
#/{num} hours/days/weeks/h to/before/until/away/left/notice
by/until/on/before monday/tuesday/wednesday/thursday/friday/noon/midnight/tomorrow/weekend
did not/didn't know
{not} know
no time
days' notice
hours left
in time
end of ?the month/week
black friday
before the election/fair/launch/season/contract/demo/audit
time/clock {be}/was running
brought/moved ?the/up ?date/launch forward/up
last minute
had to know/decide/say/choose by/before/within
deadline/unknown(s)/notice/overnight
`,
  },
} as const satisfies Readonly<Record<CanonicalId, Family>>;
