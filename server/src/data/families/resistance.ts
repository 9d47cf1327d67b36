import type { Families } from './family.ts';

/** Who stood against a change, how minds changed, and how rank or applause made that needless. */
export const RESISTANCE = {
  resisted: {
    reason: 'Somebody resisted.',
    phrases: `
~object to/that/at/because
~push back
~push ?… back
said no
~say no
saying no
answer/reply/response was no/silence/flat
no time/capacity/room/bandwidth/appetite/intention/interest
other/different/competing/conflicting/their/own priorities/plans/roadmap/deadlines/roadmaps
{not} ?on/in/a/their ?on/their/his/her/the list/roadmap/priority/backlog/problem/job/business/plan/okrs
{not} ?at/very/really/much/all interested/convinced/keen/willing/see/like/want/trust/agree/believe/care/buy/accept/eager/persuaded/sold/impressed/move/budge
nobody/none/no/neither/few ?one/team/of/them wanted/saw/cared/trusted/believed/liked/was/would
wanted nothing
wanted to keep/stay/leave
no reply/answer/response
without a/any comment/answer/reply
waste of time
~burn by
against it/this/the/my/that/us/touching/changing
yet another
another standard/tool/process/framework/thing
held out
~turn ?me/it/us/them/the/that ?idea/proposal/down down
~call/~see/~consider ?it/that/this/my ?a/as/idea/overkill/… waste/overkill/overhead/bureaucracy/risk/threat/unnecessary/busywork/nonsense
too much/risky/expensive/slow/busy/early ?work/effort/risk/overhead
tore it/my
dug in
cold shoulder
loud/loudest/strongest/biggest/fiercest/harshest critic(s)/sceptic/skeptic/opponent/voice
their/his/her/own own/existing/old way/tool/tools/version/system/homegrown
proud of
attached to
~like/~love/~prefer ?their/his/her/the/it own/old/existing/way/current
happy with ?their/what/the/how/things
works/worked for us/them/me/him/her
why should
why change
broke/break/breaks ?# ?of
would break/cost/slow/kill/hurt/take/mean
{be} cancelled/canceled
we have always
always been done
did not/never/wouldn't/would see/give/let/share/move/touch/adopt/join/return/answer/reply
didn't ~see/~want/~like/~trust/~think/~answer/~reply
{not} show up
no budget/headcount/mandate … from
a/the/loudest/first/hard/clear/firm no
wrote/answered/replied/came back ?with/that
slows/slow/cost/costs/hurt/hurts/break/breaks/risk/risks them/him/her
fair enough
had tried/seen/heard/failed
tried ?it/that before
not/never our/their/my/his/her problem/job/fault
nothing ~come/~happen/~move/~change
no one ~answer/~reply/~come/~show
leave us alone
come back when
~lose control/autonomy/face/ownership
stop me
~refuse/~resist/resistance/resistant/objected/objection(s)/~oppose/opposition/opponent(s)/reluctant/reluctance
skeptic(s)/sceptic(s)/skeptical/sceptical/skepticism/scepticism/hostile/hostility/pushback/unconvinced/unwilling
uninterested/~fear/afraid/worried/nervous/anxious/suspicious/~distrust/~mistrust/wary/~ignore/unanswered/silence
holdout(s)/~block/~veto/~reject/~dismiss/~decline/overkill/~complain/~grumble/~argue/~disagree/disagreement
~dispute/~criticise/~criticize/defensive/territorial/turf/busy/~hesitate/hesitant/hesitation/concern(s)
concerned/doubt(s)/~doubt/doubtful/~stall/~protest/union/~insist/~cling/~defend/critic(s)/preferred/political
friction/tension/blame/blamed
`,
  },
  swayed: {
    reason: 'It tells how minds changed.',
    phrases: `
one by/on/to one
one/1 on one/1
proof of concept
~sit with/beside/next/in/down/through/on
sat with/beside/next/in/down/through
~ask ?them/him/her/each ?lead/of ?what/why/how/whether ?would/they
what … would have to be
wrote/write/sent/shared/built/made/drafted ?a/an/the/them/her/him/two/four/one/small ?first/… page/pages/document/doc/memo/patch/patches/rfc/proposal/converter/adapter/migration/script/tool/prototype/version
~show him/her/them/what/how/that/the/each
the cost/price of
cost of ?doing/not/the ?nothing/two
in numbers
with/the/their/hard/real/own numbers/data
early adopter(s)
first adopter(s)
side by side
their/his/her ?own idea/names/name/words/list/proposal/terms/target/goal(s)/incentives/okr
~try it
opt in/out
~win them/him/her/over ?over
won over
~call those/him/her/them/each
~help them/him/her
~migrate the/their ?first/own
~do the ?first/migration/hard/work
for them
1:1(s)/individually/privately/demo(s)/demonstration/~demonstrate/prototype/pilot/~shadow/~pair/~listen/~offer
~volunteer/data/~measure/~calculate/~quantify/~ally/allies/coalition/champion(s)/advocate(s)/supporter
ambassador/trial/experiment/~watch/~interview/~invite/~credit/~trade/compromise/~concede/~adapt/~adjust
voluntary/~convince/~persuade/coffee/lunch/trust
`,
  },
  rank: {
    reason: 'Rank settled it.',
    phrases: `
~clear/~agree/~settle it/this/that with ?the/my/our/their {boss}
{their}/{boss} ~put ?his/her/their name/signature/weight ?under/on/behind
effective/starting/from monday/immediately/tomorrow/january/july/october
into/in/part the/of ?the/their goals/objectives/okrs/targets/bonus ?of ?every/all/each
?who ~agree … ~put it into/in
~speak/~talk/went with/to ?our/my/the vp/cto/ceo/director/boss
would be stopped/blocked/cut/removed/switched ?off ?on/from
status/compliance column/board/report ?on/where/that
as ?the/their/a/an/chief/team/tech/head/engineering/project lead/manager/head/architect/director/boss/owner ?of/, ?the/team i ?simply/just/then ~decide/~make/~tell/~set/~have/~require/~announce/~introduce
~order them/the/all/every/everyone/everybody/to
~require all/every/each/everyone/that/them/it ?teams/team/of/everyone
i told/informed/directed ?all/the/every/them/everyone/both/each ?teams/team/leads/developers/of/people/engineers ?that/to/they ?they/from ?have/had/must/use/to/to
i ?simply/just/then decided ?that/to
my/our/the/their {boss} ?immediately/quickly/then/also/of/had/, ?engineering/product ~send/~tell/~announce/~make/~approve/~order/~mandate/~back/~instruct/~support/~decide/~declare/~sign/~push/~force/~require/~step/~direct
{boss} … ~send/~announce/~order/~mandate/~instruct/~declare/~force ?a/an/an/all/out/the/it/everyone/them/every
{they} sent ?a/an/out mail/email/memo/message/note
{they} approved it/the/this/my
?who approved/mandated/ordered it/the/all
told/tell/ordered/instructed the/all/every/their/each/everyone ?product/other/engineering teams/team/engineers/developers/leads to
lost/lose ?their/the access
~go/~turn to my/our/the ?own {boss}
~take it to my/our/the ?own {boss}
got my/our/the {boss} to
executive/exec/management/leadership sponsorship/support/backing/cover/pressure
deploy block
~block ?their/all/every/the deploy/deploys/merges/builds/releases/access
no … no deploy/merge/release/budget
from the/monday/next ?first/1st/then on everyone/every
red green
named and shamed
~report ?them/it/those to
top down
from above
~force the/all/every/them/everyone/it ?teams
with/had/gave/give/got ?his/her/full/me/the/a/executive/management/leadership authority/mandate/backing/order/sponsorship/budget/sign
behind me
deadline for all/every
or else
whoever {not}
performance review(s)/goal(s)/objective(s)
i {be} ?the/their/also manager/head/director/chief/lead
my ?direct/own reports/team/developers/engineers
reporting/report to me
in my team
mandatory/compulsory/obligatory/~mandate/~instruct/~enforce/~escalate/escalation
`,
  },
  smooth: {
    reason: 'Nobody stood against it.',
    phrases: `
there were/was/{not} none/any
there weren't/wasn't any
conflict/resistance/objection/argument/arguments/objections … never came/comes/happened
thumbs up
everyone/everybody/all ?the/of/six/teams/squads/them/# ?them/teams/squads/leads ?was/were/immediately/quickly/just/really/right/could ?very/on/happy/all ~agree/~like/~love/~adopt/~switch/board/convinced/enthusiastic/excited/happy/onboard/supported/welcomed
all/everyone/everybody/teams/squads/were/was on board
happy/glad/eager/keen/willing/quick to help/adopt/join/switch/do/use/take/cooperate/support
no/any/little/without/zero ?real/much/any/single objection(s)/resistance/pushback/opposition/complaints/discussion/problem/problems
nobody/none/no ?one objected/resisted/complained/opposed/disagreed/minded
right away
by itself
word spread
thanked me
people ~thank
~love it/the/this ?idea
liked the/it/my ?idea/proposal
well/warmly/positively received
~receive ?it/very well/positively
open to
good reception
positive feedback/response/reception
agreed at/right/immediately/straight ?once/away
in the next sprint/release
from the first minute/day/hour/moment/start
within/in/after a/one/two/the/few/# ?few day/days/week/weeks/month/hour/hours all/every/everybody/everyone/the ?the ?# teams/team/had/squads/repositories/leads/first
others/people/teams followed/follow
came in
enthusiastic/enthusiasm/immediately/instantly/~welcome/easy/easily/natural/naturally/positive
`,
  },
} as const satisfies Families;
