import type { Families } from '../families/family.ts';

/** Who said what the problem was: a spec, a vague order, or the writer alone. `i` is the writer, however the story names them. */
export const AMBIGUITY = {
  spec: {
    reason: 'the spec was given',
    phrases: `
doc/document/spec/ticket/guide/runbook/wiki/plan/page ?… ~tell/~show ?me/us exactly/which/what/where/how
{be} ?all in the ?… runbook/playbook/wiki/doc/docs/guide/instructions/handbook/document/checklist
{not} have to ~invent/~decide/~design/~choose/~think/~define anything/it/much/what
{nobody}/nothing/little/not ?… left to ~invent/~decide/~design/~choose/~define
nothing ?… to ~invent/~decide/~design/~choose/~define
my part/job/task/role {be} ?only/just/simply/merely to ~follow/~carry/~execute/~apply/~copy
i {be} ?only/just to ~carry/~execute/~apply/~follow them/it/the/out/steps/every/each
i ~have ?only/just to ~carry/~execute/~apply/~follow/~tick/~repeat
{giver}/he/she/they ?{have} ?… ~hand/~give/~send/~write me/us ?… a page/list/recipe/sketch/checklist/sheet/table/diagram/script/template
{giver}/he/she/they ?{have} ~write ?down/out ?… the/all/each/every ?… steps/rules/fields/commands/instructions/procedure
the/all ?… steps/commands/fields/rules/procedure {be} ?all/already/both written/given/listed/numbered/printed/laid ?down/out
page after page
{be} given/handed/sent a/the ?detailed/complete/finished/full/written/ready/exact ?… plan/script/procedure/recipe/checklist/design/list/template ?and/to/that
acceptance criteria ?in/of/from/were/had
~follow ?… spec/specification/mockup/mockups/design/designs/wireframe/wireframes/instructions/criteria/ticket/script
as drawn/specified/described/written/designed/instructed/told/requested
to the letter
to spec/specification
ticket/spec/specification/document/story/brief/design/plan ?… had/listed/named/said/gave/spelled/spelt/contained/described/specified everything/exactly/out/each/every/which/all/the
{have} everything in it
{have} ?the/a ?… mock up
mockup/mockups/mock/wireframe/wireframes
everything/all ?that ?i ?needed {be} ?already/in in/there/written/specified/listed/defined
step by step instructions/list/ticket/guide
exactly what to
{be} ?all/both attached
{be} ?all in the standard/manual/ticket/spec
attached to the ticket/story/issue/mail
playbook/instructions/script/plan/steps/manual ?… {have} ?already ~prepare/~write/~give
in the order ?that ?they ?{have} given/written/listed
{be} in a/the ?… spreadsheet/ticket/document/spec/sheet/appendix
it/ticket/spec/story/document ~say ?me exactly/which/where/what ?… to
requirements/spec/specification/design/schema/ticket/interface/steps ?{have} {be} ?… written/defined/drawn/specified/laid/worked ?down/out by
clear/precise/exact acceptance criteria
i just/only/merely {have} to ~implement/~build/~code the
down to the ?column/field/last/pixel
i/we ?only/just/merely {have} ?only ?just to ~type/~code/~implement/~copy/~translate/~follow/~transcribe
~leave nothing/little ?open/to ?decide/open
steps/instructions/mapping/fields/rules {be} ?all/both/already written/given/listed ?down
{giver} {have} ?already ~sketch/~design/~draw/~decide/~solve/~plan/~outline/~specify the/every/all/it/each
{be} specified
~come with a/an/the ?… design/mockup/sample/file/list/schema/diagram/document/spec
datasheet/spec/specification/design/api/schema/interface ?… given
{be}/come/came as a ?… spreadsheet/list/table/document/pdf/appendix/file from
described in the ?… request/ticket/document/spec/manual
the ?… ticket/spec/request ~list/~name/~contain/~give
{be} both/all/already final/fixed/frozen
both/all final/fixed/frozen
exact steps/fields/values/columns/format/fields
told me/us ?… exactly
clear/detailed/precise/complete/written/full/exact/finished spec/specification/ticket/requirements/instructions/design/definition/brief/description
well defined/specified/scoped
already decided/specified/designed/defined/written/chosen/settled/fixed
spec/specification/requirements/design/ticket/schema/contract {be} clear/complete/fixed/done/finished/written/signed/ready/final/agreed
{be} all/both/fully/completely ?already specified/written/given/listed/described/defined/decided/spelled/spelt
had numbered/listed/drawn/written/specified/marked/decided every/each/all/exactly/down
given a/the/me ?… ticket/spec/specification/list/design/mockup/table
nothing to decide/choose/define
no/few/little decisions/decision/room
{have} ?… written ?down what/how/which
in ?… plan as an appendix
from the spec/specification/ticket/mockup/standard/datasheet/sheet
per the spec/ticket/design/requirements
named/listed the/each/every file/files/field/fields/function/endpoint/endpoints/line/column/columns
as/what/exactly ?as/what the ticket/spec/specification/design/story said/asked/described
spelled/spelt ?it out
`,
  },
  given: {
    reason: 'somebody gave the problem',
    phrases: `
~ask me/us/my ?team to/for
i/we was/were/am/got asked/told/assigned/tasked to/with/for/whether/if/by
i/we {be} given/handed ?with the/a/an/this/one ?… task/job/ticket/project/problem/goal/brief/service/component/module/area/story/feature/backlog/assignment/target/system
{giver} ?{have} ~ask for/to/whether/if
~tell me/us to
{giver}/he/she/they ?{have} ?then/only/just/also ~hand/~give/~tell/~assign/~set/~ask me/us ?to/the/a/an/for/this
{giver} ?… ~wish that/for/to
{giver} ?… ~want ?me/us ?to the/a/an/it/this/something/our/to
{giver} ?{have} ~say ?only/just/to ?me get/make/fix/do/keep/look/please
{giver} ?{have} ~say ?that it/they/we/this should/must/had/has
~inherit the/a
i ~get/~receive the/an/a ?… assignment/task/job/order/request/ticket ?to/of/with
they/he/she ?{have} ~ask for a/the/an/more/better/something
i/we {be} supposed/expected/meant to
come/came from ?my/the/our {giver}
assigned to me/us
my ?first/next/main task/assignment/goal/job/ticket/brief {be}
the/our task/goal/ask/brief/assignment {be} to
handed me/to
~want ?it/the/something/a faster/better/cheaper/less/more/something
`,
  },
  loose: {
    reason: 'somebody gave the problem, and part of its definition was open',
    phrases: `
{be} ?very/still/quite/completely/totally unclear/undefined/vague/open/unsettled/fuzzy what/how/which/who/where/whether/when
all ?that ?the/my/his/her email/ticket/message/note/brief/mail/request/slide/{giver} ~say
couldn't/can't/could/did/didn't ?not ?really ~say/~tell/~know ?me/us which/what/how/why/when
all/everything i/we ~get/~have/~know/~hear ?from ?… {be}/came
one/single/two/# sentence/line/sentences/word/words/bullet/bullets from ?my/our/the {giver}
{giver} ?… ~want/~need/~expect/~hope ?for fewer/less/more/faster/better/cheaper/happier/quicker
requirements/spec/brief/ask/scope {be} ?very/pretty/quite/rather thin/vague/loose/fuzzy/open/short/unclear/blurry/sketchy/half
i ?… {have} to ?… ~pin/~nail/~spell/~work/~sort/~puzzle/~draw/~clear ?it/that/this/the ?… down/out/up ?first/myself/what/which
first job/task/step/question {be} to ~decide/~define/~find/~agree/~settle/~work
i ~decide/~settle/~define/~write/~agree ?down/out/for ?first/for ?each ?… what ?… counts/counted/count/meant/means/mean
i ~write ?down ?for each what/how
i ~write ?down ?… what ?… would/should/must look/be/mean/do/count
{nobody}/no ?one ?… ~write down/up what/how/which/when
with no word/mention/hint/detail about/of/on
just/only a/one/two line/lines/sentence/sentences/words
~run to {num}/# words
~say make/get/fix/do/clean/sort/speed/keep/see
that/which/it {be} all/everything ?that ?i/we/it ~get/~have/~say/~know
what that/it ?… meant/means ?in/was practice/mine/for/open/left
said my manager/boss/lead/director/tech/team
~say ?get/make it shorter/faster/better/cheaper/smaller/safer
that {be} ?all/the/my ?whole/the he/she/they/brief/ticket/said/task/order/request/assignment
{be} the ?whole/only brief/line/ticket/request/objective/goal/wording/instruction
~leave ?the ?… open/to me/us
~leave it/that/the ?… to me
up to me
mine to decide/define/choose/find/settle
look into
see what makes sense
do something about
{giver}/ticket/mail/email/note/message ?… said/says/told/wrote/asked ?to ?me/us only/just
{giver} only/just said/told/wrote/asked ?to ?me/us
make ?it/the ?… better/faster/cheaper/easier/rarer/stable/reliable/less
get it/the/this ?… shorter/faster/under/down/working/stable
nobody could/can/would tell/say ?me/us ?for/to/exactly what/whom/how/why
nobody/no ?one knew what/how
no one could tell/say ?me/us ?for/to/exactly what/whom/how/why
{nobody}/one ?{have} ?ever/really/yet defined/decided/specified/agreed/said/written/settled ?down/on what/how/which
no/any definition/target/spec/criteria/metric of/for/yet
there {be} no target/spec/definition/metric/requirements/criteria/number
no target
did/didn't ?not say/specify/mean/explain what/which/how/for/when
nothing about which/what/how
objective/goal/task/problem/ticket/brief/request/wish i ?{be} handed/given/got/received/had
wrote/put/had/gave/set ?… line in/on/for
only words {be}
how ?and ?how ?far {be} ?up/mine/left/open
free hand
named/gave/set no number/target/figure/date
without ?any/a/further target/spec/details/detail/definition/requirements/brief
spec/specification/ticket/requirements/brief ?only ~cover ?only the/half/part/one
i ~settle/~clarify/~fill ?in the rest/gaps/details/edge/holes
~be put on me
as my ?… lead/manager/boss put/said/called
i {have} to work/find/figure out
head/director/manager/lead/boss of ?… wrote/said/asked
end of message
{be} hired to
officially
on/in the/my/our plan/roadmap/sprint for/as
vague/loose/fuzzy/unclear/open/rough/broad/ambiguous ?ended ticket/brief/request/goal/ask/requirements/requirement/problem/task/description/wish/order
the ticket/brief/request/ask/goal/task/requirement {be}/just/only ?just/only/from/two/one/a
no ?more/further/other detail/details/spec/specification
half of/the spec/requirements/definition
spec/requirements/ticket {be} ?… incomplete/vague/thin/open/silent/unclear/missing/short
left out
settled/decided/agreed/clarified/filled/worked ?… with/in/out ?the/product/what details/product/gaps/pm/rest
figure/find/work out what/which that/it/they/he/she
what better/faster/good/done/slow/fixed/stable/reliable/quality/success/enough/bad/broken ?… means/meant
`,
  },
  found: {
    reason: 'the writer found the problem and chose the solution',
    phrases: `
wasn't/isn't/weren't ?really/officially/strictly anybody's/anyone's/my/our ?own/actual/real job/task/problem/responsibility/remit/area/call
{be} not/never ?really/officially/strictly anybody's/anyone's/my/our ?own/actual/real job/task/problem/responsibility/remit/area/call
outside ?of my/our job/remit/area/role/scope/brief
there {be} no/never ?a/any task/ticket/assignment/project/brief/request/mandate
i ~make ?that/it/this my/mine problem/job/business/task/own/question
i ~propose/~suggest/~offer another/a/something different/other/one/else
i ~reckon/~argue/~say/~answer/~reply/~object/~maintain/~conclude that/it/the/this/our ?… {be} ?the/not/n't ?the/our wrong/thing/problem/question/cause/trouble/real/symptom
our/the ?… problem/trouble/question/issue/fault/cause/bottleneck {be} not/never ?in/with/about/at the/our/in/that/a/how
problem/trouble/issue/question/cause/fault/bottleneck wasn't/isn't/weren't
the cause/fault/problem/trouble/reason {be} not
not our problem
true/actual/real/root/deeper fault/cause/thing/reason/matter/need
i ~find ?out ?that the/a cause/fault/reason/problem/source ?… {be}/lay/sat
{be} ?… ~answer/~solve/~fix/~measure/~ask the/a wrong
measure/metric/number/target/goal/test {be} ?the wrong
i ~go/~come/~walk back ?to ?my/the/with ?{giver} ?and/with the/said/a/another ?real/different/other/that
what {be} ?we/it/they/i really/actually/truly missing/wrong/broken/needed
i ~read/~go/~comb/~sift/~dig/~trawl/~plough/~plow ?back through ?… # ?… tickets/logs/incidents/reports/cases/calls/complaints/reviews/traces/rows
i ~collect/~count/~read/~tally/~log/~sort ?up ?all/the ?… #/{num} ?… incidents/tickets/complaints/outages/failures/pages/alerts/calls/reports/cases
i ~ask ?for ?… a/some week/weeks/quarter/month/days/time to ~find/~answer/~look/~understand/~measure
{nobody} ?else {have} ?ever/yet/really/even asked/owned/requested/realised/realized/noticed/complained/named/planned/seen/saw/measured/counted/raised/looked/wondered/called/thought/checked/questioned/added/proposed/tried/touched/mentioned/connected/reported/understood/compared/considered/spotted/described/investigated/cared
{nobody} ?{have} ?ever/yet ?been ~tell me
{nobody} {have} a/an/any project/ticket/plan/owner/mandate/budget/name
{nobody} asked/owned/complained/owns ?about/for/me/it
no one/body asked/owned/complained/owns ?about/for/me/it
no one/team/group/squad/manager/body ?else {have} ?ever/yet/really/even asked/owned/requested/realised/realized/noticed/complained/named/planned/seen/saw/measured/counted/raised/looked/wondered/called/thought/checked/questioned/added/proposed/tried/touched/mentioned/connected/reported/understood/compared/considered/spotted/described/investigated/cared
no one/body {have} a/an/any project/ticket/plan/owner/mandate/budget/name
no one ?{have} ?ever ?been ~tell/~know me/it/this/that/about/how
nobody's ?… job/project/goal/task/problem/goals/plan/roadmap
{be} ?on/in no ?… {agenda}
on no ?one's/team's/squad's/one/body's/nobody's ?… {agenda}
{not}/nobody ?… on anyone's/anybody's/nobody's/my ?… {agenda}
{not} {be} on/in anyone's/anybody's/any/the/our ?… {agenda}
appeared on no {agenda}
{not} {be} ?been asked/told/assigned/requested/on/my
without being asked/told
without anyone/anybody asking/telling
without a ticket/request/mandate/brief
unasked/unprompted/uninvited
i ~raise ?it/this/the ?… myself/as/first
my own idea/initiative/pitch/proposal/project/diagnosis
{be} my ?own idea
on my own initiative/account/accord
i ~notice/~spot/~suspect/~realise/~realize/~discover ?that/a/the/how/what/something/it
i ~start/~begin to wonder/asking/digging/suspect
struck/bothered/bugged/nagged/annoyed/irritated/frustrated/puzzled me
i ~want the/our/all ?… to
i ~decide ?that ?the/it/this/what question/problem/was/we/issue/real
i ~define/~frame/~reframe/~name/~restate ?… problem/question/bet
i ~propose/~pitch that/a/an/the/to
no ?one/body complained
question {be} ?not
talked my ?… into
{have} defined the problem
i ~convince/~persuade my/the/our ?own/engineering manager/lead/boss/director/cto/vp/leadership/pm ?that/to ?to let/fund/give/make/start/pause/stop/invest
i ~decide to ~fix/~change/~solve/~tackle/~look/~find/~investigate/~do
i ~take the initiative/lead
i ~come to a different
different view/question/problem
wrong question/problem/target/thing/goal/metric
real/actual/true/underlying problem/question/issue/trouble
i ~turn ?… the question/problem
told my ?… i would/wanted rather/to
{have}/~get/{be}/with/without no/an/any/a ?clear/obvious/named/real/single owner/sponsor/assignment/mandate
there {be} no assignment/order/ticket/request/owner/project/brief/mandate/spec
no ticket/sponsor/assignment/mandate/brief/order ?and no ticket/sponsor/budget/mandate/owner/one
no ticket/assignment/mandate/brief/order ?… for it
no ticket/assignment
~belong to nobody/no/none
nobody's ?… problem/job/subject/project/task/responsibility/business/goal/idea
no one's ?… problem/job/subject/project/task/responsibility/business/goal/idea
~fall between
in no backlog/plan/roadmap/ticket/okr/sprint/list/budget
in anyone's/anybody's plan/job/goals/backlog
i ~decide to ?~make/~take/~own it/this/that mine/on
~make it mine
i ~ask for it/that
i ~ask ?… to let/give me
i ~ask to ~take/~own/~answer/~look/~fix/~have
i ~take ?it on/upon ?it/that/this/myself that/no/to
i ~set out to
i {be} ?quite/fairly/almost convinced/certain that
my ?own hunch/suspicion/theory/hypothesis
a suspicion/hunch
i ~think/~believe ?that ?the ?… cause/problem/question/issue/trouble ?… lay/was/were/sat
i ~happen to see/notice/find/spot/look
i ~name it
i ~count what
i ~wonder/~question why/whether/if/what/how
i {be} the ?first/only/one ?one/person ?to/who ~want/~ask/~see/~notice/~say/~name/~call
in my ?own spare/free/own time/hours/evenings
i {be} ?not looking for it
i ~come across
{not} ?… in my job/role/area/goals
i ~initiate/~launch/~start the/a/this project/effort/work/initiative/programme/program
i ~identify the/a/an/that ?… problem/gap/need/opportunity/issue/pattern/risk/cause
{have} never heard of
until i ~bring/~show/~raise/~point/~measure/~tell/~count
i ~want to ~fix/~create/~build/~change/~get/~find/~make/~show/~prove/~simplify/~end/~stop/~move/~bring
i ~want each/every/them/it/people/one/nobody/our ?… to/on/off/out
i ~feel responsible
while/when ?i ~look/~read/~debug/~work/~check ?… i ~see/~notice/~find/~spot
i ~come up with the/this/an ?… idea/plan/proposal
on my own i ~start/~begin/~take
the/my question i asked
i ~volunteer
`,
  },
  unasked: {
    reason: 'nobody had asked for it',
    phrases: `
i wasn't/weren't ?even/ever asked/told/assigned/supposed ?to
i {be} not/never ?even/ever asked/told/assigned/supposed ?to
{nobody} ?else {have} ?ever/yet ?been asked/told/requested/ordered/planned/assigned ?me/for/us/it/to
no one/body/team ?else {have} ?ever/yet ?been asked/told/requested/ordered/planned/assigned ?me/for/us/it/to
nobody asked ?me/for
no one asked ?me/for
{nobody} {have} ~give it/this/that ?to me
no one {have} ~give it/this/that ?to me
{nobody}/one have/had/has me ~look/~do/~check/~count/~read
i ?… without being asked/told
i ?… without a ticket/mandate/brief/request
no ticket/mandate/brief ?and/, ?no ?ticket/mandate/sponsor
unasked/unprompted
on my own initiative/account/accord
{be} my ?own idea
told my ?… i would/wanted rather/to
`,
  },
  options: {
    reason: 'the writer chose between ways to solve it',
    phrases: `
{two}/{num}/# ?sound/possible/real/valid/other/different ways/options/designs/paths/approaches/alternatives/candidates/roads/choices
i ~weigh
i ~compare {num}/two/both/# ?… ways/options/designs/approaches/vendors/tools/models/algorithms
i ~choose/~pick ?… over/because/since/rather/instead
i ~go with ?… because/since/over/rather
i ~decide against
i ?… {have} to ~decide/~choose/~pick/~commit ?between/whether/how/which/to
{two}/{num}/# ?… schemes/plans/routes/variants/strategies {be}
options :
`,
  },
  space: {
    reason: 'others find their problems in the frame the writer drew',
    phrases: `
i ~set/~lay/~write ?out/down ?… which/what questions/problems/kinds/risks/cases
i ~sort/~split/~break/~divide/~cut/~carve ?the/it/that/them/this ?… into/in/by {num}/#
with/by/along/in/into/from those/these/the/my {num}/# ?… bins/piles/heaps/questions/kinds/classes/buckets/boxes/categories/columns/lines
i ~define/~draw/~write/~make/~set/~name/~see ?down/out/up ?… separate/criteria/taxonomy/categories/classes/framework/framing/map/grid/vocabulary/questions/tiers/yardstick/scorecard/matrix/metric/metrics/kinds/families/dimensions/list
i ~split/~sort/~group/~divide ?… into ?… kinds/classes/categories/tiers/groups/problems/families/types/questions/buckets/layers/modes
i ~write ?down/up/out the ?… questions/problems
into {num}/# ?… kinds/classes/categories/tiers/types/questions/families/groups/problems
{num}/# ?separate/different/distinct kinds/troubles/diseases/classes/categories/tiers/questions/families/ways/modes/buckets ?of/a/that/to/which
~name/~refuse the failure/problem/class/disease/question
i ~replace/~reframe/~turn the question/problem/whole
{not} lack/need/have a/an ?… we lacked/needed/had
the question ?we/to/i/should {be}/ask/became not/how/is
in ?the/those/these/my/her/that same/those/these/my/her terms/categories/classes/words/vocabulary/squares/kinds
`,
  },
  agenda: {
    reason: 'the writer decides which problems matter',
    phrases: `
problems/questions/bets ?that/which ?{be} worth
only/just ?work/effort/money ?on those/these/{num}/the ?{num}/# ?… ~matter/~count
{num}/# of ?the/our {num}/# should/could/must/had be/to ?be ~stop/~close/~drop/~end/~cancel
which of our/the ?… platforms/programmes/programs/products/systems/bets/businesses ?… ~fund/~keep/~stop/~close/~continue
~keep {num}/# ?… ~merge/~close/~stop/~drop/~end/~cancel {num}/#/the
{num}/# problems/bets/questions/things that/which/we ?we ~matter
which ones the company/firm/bank
~matter to whether
which problems/products/bets/questions/areas/systems/programmes/programs/projects/things we/the/matter/matters/get/are/to/move/not ?company/firm/bank/work/not/first/on
what the company/firm/bank/group/business ?… works/stops/builds/invests/does/should/would/bets/needs
what we/the ?… stop/stopped/ignore/drop/leave ?doing/building/undone/alone
~decide/~choose/~pick which/what ?… problems/bets/company/firm/programmes/research
{num}/# problems/bets/themes/priorities ?that/which/for the/we/company/firm/matter/decide/count ?company/firm/matter/decide
~stop/~kill/~close/~end/~cancel {num}/# ?… programmes/programs/projects/initiatives/products
research agenda
worth ?our/the years/money/effort
not worth ?our/the/anyone's time/money/solving
`,
  },
} as const satisfies Families;

/** Words that each hint that the writer found the problem. */
export const AMBIGUITY_SIGNS = {
  gap: {
    reason: 'nobody saw to it',
    phrases: `
{nobody}/one ?else can/could/couldn't ?… ~explain/~say/~tell why/what/where
a/the mystery
{nobody}/one ?else {be} ~look/~watch/~check/~measure/~track/~count/~own
{nobody}/one ?else ?{have} ?ever/really ~look/~check/~measure/~track/~count/~know/~see/~notice/~question
everyone/everybody/people/they/all/most/we ?had ?always/all/just ~think/~assume/~believe/~blame/~suspect/~say/~accept/~live
{be} ?generally assumed/believed/blamed/accepted/ignored
out of curiosity
by accident/chance/coincidence
`,
  },
  digs: {
    reason: 'looked into it',
    phrases: `
i ~start/~begin ?to ~interview/~ask/~look/~read/~dig/~count/~measure/~log/~record/~talk/~track/~watch/~collect/~trace/~investigate
i ~decide/~want/~set ?out to ~find/~know/~see/~understand/~investigate ?out
i ~investigate/~interview
digging/looking/reading/going/combing ?… ?… through/into/over/at
i ?then/also/first ~pull/~go/~read/~comb/~sift/~dig/~trawl/~poke/~trace/~follow/~look/~collect/~count/~tally/~plot/~sort/~interview/~watch/~shadow/~measure/~profile/~compare/~sample ?… ?… ticket/tickets/log/logs/incident/incidents/data/numbers/records/reports/months/weeks/years/cases/calls/complaints/traces/history/users/customers/people/exports/pages/alerts/commits/it/them/cost
i {be} ~poke/~look/~dig/~browse/~read
`,
  },
  finds: {
    reason: 'found something',
    phrases: `
i/and/we ?… ~find/~notice/~discover/~spot/~realise/~realize/~see/~learn ?out that/how/what/why/something/a/the
~turn out
culprit/bottleneck/offender
{be} ?in actually/really/fact
it {be} not/never/n't the
two/half/most/three/one thirds/quarters/third/quarter/of ?… ~come from
never ~match/~add/~agree
`,
  },
  doubts: {
    reason: 'doubted what was asked',
    phrases: `
would/could/did not/never ?have ~help/~fix/~solve/~change/~matter
wouldn't/couldn't/didn't ?have ~help/~fix/~solve/~change/~matter
real/actual/true/deeper/bigger/underlying problem/question/issue/culprit/cause/trouble/need/reason
wrong thing/question/problem/place/number/metric/goal
{be} not/never the/our ?real ?… problem/cause/issue/question
i ~go back and/to/with
instead of what
`,
  },
} as const satisfies Families;

/** How much a sign speaks for a problem that the writer found; with the base above nought it is believed. */
export const AMBIGUITY_WEIGHTS = {
  gap: 1.3,
  digs: 1.1,
  finds: 1,
  doubts: 1.2,
  /** It stands where the story says how it came up. */
  early: 0.4,
  /** Somebody else finds it. */
  theirs: -2,
} as const;
export type AmbiguitySign = keyof typeof AMBIGUITY_WEIGHTS;
export const AMBIGUITY_BASE = -2;
