import type { Families } from './family.ts';

/** How a mentor works with an aim, over time, to an outcome; and how somebody only answers. */
export const MENTEE_GROWTH = {
  aim: {
    reason: 'There was an aim, or a starting point to move from.',
    phrases: `
i/we wanted {them} to
i/we wanted ?to ?… to lead/own/run/ship/present/handle/take/learn/become
wanted ?{them}/to ?to ~lead/~own/~run/~ship/~become/~learn/~present/~write
so ?that {they} could/can/would
get/bring/move/grow/coach/prepare/help {them} to/into/from/for/on/onto/become
a plan/roadmap/curriculum/programme/program ?for/with/of
growth/development/learning/training/study/career/90/30/6 ?day/month plan/path
by the end/summer/spring/autumn/fall/winter/new/next/june/december/march
by june/december/march/may/july/september/november/january/october/april/august/february
within a/six/three/two/one/the/# ?# quarter/months/month/year/weeks
in six/three/two/four/nine/five/# months/weeks/quarters
agreed to work/on/that
agreed ?with ?{them} on
worked on/towards/toward
find/found/figure/work ?out what was/were/held/kept/she/he/they
root of
what … missing/lacked/needed/struggled
weak spot/spots/point/points
~struggle with/to
afraid of/to
never/not spoke/led/owned/written/designed/shipped/presented/finished/programmed/programmed
passed over
wrote/write/writes/wrote/solid/good/great/strong … but/never
senior/lead level
~set ?ourselves/them/her/him/a/two/three goal/goals/target/milestones
learn next
goal(s)/aim/aimed/target/objective(s)/milestone(s)/skill(s)/~teach/~diagnose/gap(s)/weakness(es)/strength(s)
~lack/confidence/stuck/promotion/baseline/potential
`,
  },
  deliberate: {
    reason: 'The help was planned, over time.',
    phrases: `
every/each/once/twice/per ?second/other/single/a/two/the/new/in ?two/the week(s)/month/monday/tuesday/wednesday/thursday/friday/sprint/day/morning/fortnight/two
#/{num} times a/in/per ?the week/month
on mondays/tuesdays/wednesdays/thursdays/fridays
one … a/each/every week
in/by/until the second/third/fourth/fifth/sixth/last/next/tenth week/month/round/session/sprint/quarter/try
for/over/after/during ?about/the/next/nearly/almost/over ?first/next #/{num}/several/some/a/couple/few ?and/half/# weeks/months/quarters/year/month/quarter/sprints/years
over the next/following/course/year/summer ?of
first … then
step by step
bit by bit
more and more
pair programming
one size
{not} ~answer
stopped ~answer/~split/~fix/~review/~tell/~write/~help
instead of ~answer/~tell/~give/~fix/~write/~solve/~explain
rather than ~answer/~tell/~give/~fix/~write/~solve/~explain
~let {them}
~let the/lena/… ~lead/~run/~present/~write/~own/~drive/~decide
i ?then/also ~give/~assign/~hand ?over ?… {them}/each/him/her ?a/the/one/small/bigger/full/ownership/my
i ?then/also ~have {them} ~write/~review/~present/~lead/~explain/~do/~own/~run
~ask {them} to/for/what/which/how/why
i ~make {them}
role ~play
on purpose
cut my help
~step back
took/take a step back
one on one(s)
1 1
~co lead/write
~set ?up/a/aside a/weekly/regular/recurring/sessions/time/an
feedback after/on/each/loop
log of
~review … together
without my/me
weekly/biweekly/fortnightly/monthly/daily/gradually/progressively/incrementally/increasingly/~shadow/~pair
paired/bigger/harder/smaller/larger/stretch/~forbid/exercise(s)/homework/deliberately/deliberate/drill(s)
~practise/~practice/~delegate/1:1(s)/rotation/rule/~rehearse/checklist/session(s)/workshop(s)/retrospective(s)
~track/~sponsor/reflected/debriefed/debrief/~scaffold/templates
`,
  },
  outcome: {
    reason: 'The person can or did something new.',
    phrases: `
{they} ?has/have/had ?since/now/even/already/also {work}
by {self}
by himself/herself/themselves
on {their} own
single handedly
without ?any/my/calling/asking/needing help/me/my/supervision
{they} ?now/today/soon/then/finally/eventually/has/have/had/also/successfully/later ?since/been/now/even/gone/been ~lead/~own/~run/~ship/~present/~teach/~mentor/~plan/~handle/~design/~coach/~deliver/~take/~write/~drive/~become/~win/~maintain/~build/~automate/~launch/~pass/~onboard/~review/~interview
now/today ?{they} ~lead/~own/~run/~ship/~teach/~mentor/~plan/~handle/~coach/~design/~maintain/leads/owns/runs/plans/mentors/reviews/does
{they} now/today
now/today {they}
{they} ?has/have ~do/~hold/~run it/the/them ?… {self}/own/alone
who now ~lead/~own/~run/~teach/~mentor
~lead the/a/an/her/his/their/two/our ?first/own/# ?whole design/project/team/migration/launch/review/incident/rollout/squad/redesign/initiative/workstream/feature/release/group/guild
~become ?a/an/the/our/one tech/team/senior/lead/owner/go
took over
~take over
took {their}/the first/lead
~ship {their}/the/a/three/two/it
{their} first
{their} ?own service/feature/module/project/tool/design/proposal/talk
full time offer
came back full
passed the
of ?them/the/our {num}/# shipped/led/now/became/are/were/own
{num}/#/both/all ?of ?them/the/{num}/four/# ?them/juniors/interns shipped/led/now/became/own/promoted/delivered
now # of
~promote/promotion/alone/independently/independent/became/shipped
`,
  },
  reactive: {
    reason: 'The help came when somebody asked for it.',
    phrases: `
~answer ?all/his/her/their/any/every/the/many/lots/thousands/some ?of/their/her/his/technical question(s)
have/have/had/has/with/with/any/their/his/her/asked/asks/ask/all ?a/any/some/all/me question(s)
questions when/whenever/as/about/on/in
door {be} ?always/usually open
open door
~ping me
~come to/by me
came by
can/could/to always/come/call/ask/reach ?me/ask/call/come ?me
when/if {they}/something/anything/someone/anybody/people/one ?got/was/were/is/needed/had/have/has/gets/unclear ?a stuck/unclear/help/problem/problems/lost/question/questions/trouble
got stuck
~help {them}/others/people ?out/with/when/debug/whenever ?when/with/out
~help debug
helped out
~review ?her/his/their/the/all/every/each/any/most ?of ?their pull/prs/code/pr ?requests
code review(s)
detailed/left/leave ?detailed comments
~explain ?{them}/the/things/what/to/how/everything/it/why
~walk {them}/each/everyone through
~share/~send/~recommend ?some/three/a/books/links/few ?links/books/articles/resources/material
fixed it
~fix it for
go to person
people … go to
gave/give/got ?them/him/her access
pointed {them} to
~support {them} with
there for {them}
as needed
stupid/silly/dumb questions
~show {them} my/the/how/where
looked/look over her/his/their
contact person
{have} trouble
~drop what/everything
helpful/useful comments/advice/tips
~pass on
~look at it together
right away
always/usually/gladly replied/answered/helped
~write to me
~introduce {them} to
~check in
times a/per day
ad hoc
on demand
whenever/answered/qs/available/approachable/~advice/advice/tips/~unblock/buddy/onboarding/~onboard/patient
patience
`,
  },
} as const satisfies Families;
