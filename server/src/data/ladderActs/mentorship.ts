import type { Families } from '../families/family.ts';

/** Who learns from whom, when asked or on purpose, and how far it went on. `i` is the writer, however the story names them. */
export const MENTORSHIP = {
  taught: {
    reason: 'the writer learned from somebody',
    phrases: `
~take/~lead/~guide/~walk/~talk/~carry me through
~teach me
~review/~go/~read ?… with me
~review/~go/~read ?… ?… with me
i ~owe {them}/@ ?… how/what/that/a/my
~correct my
~show me @
showed/shows me what/how ?a/an/the
~make me look/read/explain/write/do
my mentor ?here/at/then/and
~show me how/what/where/the/why/on/around
~coach/~mentor/~tutor/~train me
my ?own mentor/coach/buddy/tutor/supervisor
~pair with me
~review my ?first/pull/code/design/draft/every ?… and/with/line/until/twice/before
~set me ?an/a/the/some exercises/exercise/homework/tasks/drills/questions
~sit ?down/next/beside with/to/beside me
~explain ?it/the/how/what/to ?… to me
i {be} mentored/coached/taught/shown/guided/trained
i ~learn ?it/that/this/how/most/all/what/everything/a/the ?… from @/him/her/them/a/the/my/our/an
~send/~give it/them/me back ?to/with ?me/red/comments
~give me feedback/notes/lessons/exercises
without {them}/his/her/@ ?help/patience i
under ?the guidance/supervision/wing of
with ?… help/guidance from/of ?my/a/the
under {their} wing
i ~shadow @/him/her/the/a/our/my
helped me ?to ~understand/~learn/~find/~see/~debug/~read/~write/~get
`,
  },
  asks: {
    reason: 'others come with questions',
    phrases: `
~ping/~message/~phone/~grab me ?when/if/about/with/whenever
~come ?over/by to me with/when/if/first/for/about
~come ?over/by to my desk
{they}/people/colleagues/everyone/they ?all/usually/often/still ~come to me
when/whenever/if ?… ~have/~hit trouble/questions/problems
~come by
~write/~turn to me
{they}/somebody/someone/people/anyone/colleagues/analysts/juniors/newcomers/teammates/others/engineers/folks/testers ?… ~ask me how/why/about/when/what/for/questions/things/if/whether/,/.
~come ?… with ?a/their/his/her question/questions
~keep ~call/~ask/~ping
could/can/would ask/call me
somebody/someone/anybody/anyone/people/who/he/she/they ?… {be}/~get stuck
whenever/when/if {they}/somebody/someone/anybody/anyone/people/who ~hit/~have/~need something/help/trouble/questions
whenever/when/if {they}/somebody/someone/anybody/anyone/people ~have/~hit a problem/question
with ?a question(s)
ask me ?and/about/how/anything/when/whenever/first
their/his/her questions ?about/on
`,
  },
  asked: {
    reason: 'the writer helped when somebody asked',
    phrases: `
i ?just/often/always/simply ~show {them}/whoever/anyone/anybody/people/folks on/what/how/where/again
i ~write {them}/one/somebody/someone/@ ?… a ?… cheat/sheet/note/guide/list/example
~end up with/on me/my
i ~look at ?it/them/this/theirs with {them}
i ?… ~answer/~field ?all/it/that/the/their/his/her/any/many/every ?… question(s)
i ~explain ?it/this/things/the/how/what ?… to {them}/whoever/people/colleagues/newcomers/everyone
i ~explain ?to ?{them} how/the
i ~show {them}/a/new/people/colleagues/others/newcomers/whoever/everyone ?… how/where/around
i ~walk/~talk {them}/a/the/new/colleagues/people/two/newcomers/whoever ?… through
i ~help ?out ?a/the/two/some/other/my/new/few {them}/colleague(s)/teammate(s)/people/junior(s)/intern(s)/newcomer(s)/hire(s)/analyst(s)/others/tester(s)/peers/peer/folks/engineer(s) 
i ~sit ?down with {them}/whoever/anyone
i'm the one who gets
i {be} the ?one/person/guy ?that/who/people/they/everyone ?they ?people ask/gets/call/ping/come/go
open door
look/looked ?at/over ?it/theirs/their ?… together
i ~turn round/around
~unblock {them}/a/the/my/people/colleagues
~have a look with {them}
i ~look with {them}
`,
  },
  aims: {
    reason: 'there was an aim',
    phrases: `
i ~coach/~mentor {them}/@ to/towards/toward/for/into/until
~help {them} ?to ~grow/~become/~lead/~own/~get
goal(s)/aim/aimed/objective/milestone(s)
a plan ?for/with/to
i ~want {them}/@ ?to
~get {them} on/onto/ready/through/over/there
{they} could/can/would ?be ?able ?to ~do/~lead/~run/~own/~write/~ship/~be/~handle/~take
able to
that he'd/she'd
plan between us
so ?that {they} could/can/would
by the end/summer/spring/autumn/fall/winter/new/next/june/december/march
by june/december/march/may/july/september/november/january/october/april/august/february
weakness/weaknesses/gap/gaps/skill/skills/confidence/afraid/strength
could not yet
~become a/an/the
~grow {them}/@/into/from
~agree ?with ?{them} on/that/to
ready ?to/for
~get/~bring/~take {them}/@ ?… to
take over
~promise {them}/@
one thing/skill/weakness/topic
{they}/who ?had never
never ?had ~lead/~write/~own/~ship/~design/~run/~present/~touch/~deploy/~do/~have
only ever
would not/wouldn't touch/speak/dare/present/lead
struggled/struggling/stuck/shy/scared/lost/timid/terrified/unsure
`,
  },
  tends: {
    reason: 'the help was planned',
    phrases: `
every/each ?other/second/single week/wednesday/monday/tuesday/thursday/friday/sprint/day/morning/month/fortnight/session/time/evening
once/twice/hour ?or ?twice a/per/every week/day/month/fortnight
weekly/fortnightly/biweekly/daily/gradually
{num}/# times/hours/afternoons/mornings a/per week/month
on mondays/tuesdays/wednesdays/thursdays/fridays
first ?… then
i ?… ~pair/~coach/~mentor ?with ?{them}/@/a/the/two/three/our/my
i ~let {them}/@/the
{they} ~drive/~type/~narrate and/while/,
instead of ~answer/~tell/~give/~fix/~write/~solve/~explain/~do/fixes/answers
i ~ask/~write questions
i ~hand/~give {them}/@ ?… a/the/one/my/bigger/smaller/small ?… {svc}/{part}/piece/design/project/incident/migration/ownership/task
~have {them}/@ ~write/~lead/~present/~own/~run/~explain
in ?the ?her/his/their first/second/third/fourth month/week/sprint/quarter
i ?… ~meet/~pair/~work/~sit/~spend/~review ?… for/over/every/each/twice/once
~work with {them}/@ on
i ?… ~have {them}/@ ~write/~present/~lead/~run/~do/~review/~read one/a/the/it/his/her
every/each week/month/day/wednesday/monday/tuesday/thursday/friday {they}
{they} ~shadow
for/over ?the ?… months/weeks/quarters ?… i ~let/~pair/~ask/~work/~meet/~leave
from then on
i ~step/~stay/~keep/~sit back/quiet/out/silent/my/on
hands in my/pockets
i ~set ?up/us/them/him/her ?a/an/goal/exercises/one
i ~train/~develop/~sponsor/~groom/~teach {them}/@/a/two/three/the/our
i ~sit in on
we ~meet/~pair/~rehearse/~review/~practise/~practice ?… every/each/once/twice/weekly
under my wing
i ~plan the ?… with
{they} ?only/just/first ~shadow/~narrate/~watch/~listen
in week/month/sprint/round #/{num}
every/each time
i ~begin/~start breaking/leaving/giving/asking/sending/handing
`,
  },
  grows: {
    reason: 'the person did what they could not before',
    phrases: `
{they}/who/all/both ?has/have/had ?now/then/today/since/already/since ~lead/~own/~run/~ship/~present/~mentor/~plan/~handle/~design/~deliver/~maintain/~launch/~review/~do/~pass/~merge/~deploy/~teach/~release/~chair
{they} ?{have} ~take ?over/on/the/it ?first/over/pager/lead
by {self}
without ~call/~ask me
on {their} own
without me
alone/independently
~promote/promotion/promoted
{be} all/now/entirely his/hers/theirs
{be} ?now/a/an/the ?… engineer/lead/owner/maintainer/senior now/today/since
~become ?a/an/the ?… engineer/lead/owner/maintainer/senior
~take over
~pass the
{their} first
of {their} own
while i {be} ?… on/in/away/asleep/out/abroad
{they} ~give/~hold/~present it/the/her/his/their
`,
  },
  seniors: {
    reason: 'the writer grew those who grow others',
    phrases: `
i ?… ~coach/~mentor/~train/~teach/~work/~sponsor/~develop/~grow/~take/~prepare/~get/~spend/~pair/~sit/~meet/~help ?with/in/on/how ?the/our/my/a/both/other/these/all/those/two/three/four/five/six/seven/eight/nine/# ?… seniors/leads/mentors/principals/coaches/architects
i ?… ~take/~pick/~choose/~coach {num}/# ?of ?the/our/my seniors/engineers/leads/staff
~pick/~take {num}/# senior engineers/people/developers
i ~coach my ?… colleagues/peers
senior engineers/developers/people/scientists ?who/to/in
seniors/engineers/leads i ?have/had ~grow/~coach/~mentor/~train
i ~coach each/every ?of ?them
i ~teach ?the/our/two/three/four/five/six/# ?… to mentor/coach/teach/lead
mentoring/mentorship/coaching/apprenticeship/shadowing/onboarding/training programme/program/scheme/circle/school/academy/curriculum/rotation/track
mentor(s) ?… of ?the mentors/mentees
how ?… each/they coached/mentored/taught/reviewed
tech leads
`,
  },
  spreads: {
    reason: 'others carry it on',
    phrases: `
{they}/others/seniors/leads/mentors/@ ?have/has ?now/since/all ~run/~teach/~lead/~take/~carry/~coach/~mentor/~hold/~pass/~repeat/~own/~do ?over/on/it/the/their/its/that/this/with ?it/own/whole/scheme/programme/program/course/circle/same/on/next/new
{have} ~take over
those/the/these {num}/# ?now ~coach/~mentor/~teach/~train/~run
i ~hand it/that/this/them/everything over
both ~mentor/~coach others
into ?a staff/lead/principal/senior ?engineer role/roles/position/positions/engineers
both ~mentor/~coach new
each {have}/~have/has ?now ?taken/brought ?in/a/on ?new
i ~step/~stepped out/back/away
without me
second/third/next generation/cohort/round/class
~coach/~mentor/~teach/~train {num}/# more/others/new
~hand ?over the ?… training/programme/program/running ?… to
~give/~gave the running
their own juniors/mentees/seniors/people
teach ?… to do the same
between them
{num}/#/all/both of them/whom {be}/now/are/have/became/lead/run/mentor/coach
{be} staff/senior/principal/leads/lead engineers/now/today
`,
  },
  ladders: {
    reason: 'the writer shaped hiring or the career ladder',
    phrases: `
grading/grades/bands/levels/ladder of/for ?our/the/all engineers
~decide on/about pay/promotion/promotions
promotion committee
career ladder/ladders/path/paths/framework/levels/matrix/tracks/track
levelling/leveling guide/matrix/framework/rubric/sheet
interview/hiring/promotion loop/process/rubric/bar/rubrics/criteria/panel/panels/guide/rules/committee/scorecard/sheets/sheet/kit/template/standard/questions
staff/principal/senior ?and/staff/principal/senior rows/level/levels/track/role
what a level/senior/staff means
what ?each/a/every level ?means/is/expects
promotions go/are/run by/on/through/decided
engineering/technical levels
company/we/they/everyone/team/department/bank/firm ?now/still ~hire ?… on/by/with/after/against
`,
  },
} as const satisfies Families;
