import type { Families } from './family.ts';

/** How people tell what spoke for the other side of a disagreement, and how they wave it away. */
export const OTHER_SIDE = {
  case: {
    reason: 'The other side has a reason.',
    phrases: `
{their} ?main/real/own/whole/first/strongest reason(s)/argument(s)/point/points/concern(s)/worry/worries/fear(s)/logic/reasoning/rationale/view/case/thinking/side/counter/intuition/experience/priority/constraint/answer
{they} ?had/was/were ?also/rightly/mostly/really ~worry/~fear/~reason/~remind/~counter/~note/~care/~hold/~maintain/~believe/~trust/~prefer/~weigh/~remember/~expect/~value/~doubt
{they} ?then/also/rightly ~argue/~point/~explain/~lay/~object
{they} ?then/also/rightly ~answer/~reply/~respond that/for/what/her/his/it
{they}/who ?had/'d knew/seen/lived/run/watched/lost/carried/learned/been/spent/led/owned
{boss}/{senior}/engineer ?had ~worry/~fear/~argue/~reason/~point/~remind/~counter/~answer/~want … because/since/so
because/since/as/for {they} ?had/'d/also/still/already had/knew/feared/wanted/needed/thought/saw/believed/remembered/expected/cared/lost/seen/been/was/were/carried/owned/promised/worried
because/since/as {their} ?own/last/own/previous/biggest/best team/people/customers/users/clients/service/budget/company/project/experience/pager/numbers/job/department/group
because ?of ?the/a/our/two/last customers/support/compliance/finance/legal/auditors/operations
from {their} side/perspective/seat/position/view/point/chair
~have a/good/real/valid/strong/legitimate/fair point/reason/reasons/case/argument/concern
to be fair
{they} ~say/~tell ?me/us ?that/why/how ?the/a/it/she/he/we
{they} ?then/also ~show/~ask/~give/~pull/~bring/~put/~send/~walk/~describe ?me/us/for/back/out/up ?the/a/his/her/why/what/how/two/three
for {them} it/the/every/each/this/that
~bite/burned/burnt/stung {them}/us/once/before
{their} own/last/previous pager/incident/outage/customers/numbers/data/figures/test/budget/deadline
~mean well
not/wasn't/isn't unreasonable/irrational/crazy/stupid/silly
good/right/smart/sensible instinct/question/call
in fairness
fair/good/valid/legitimate/reasonable/sound/strong/solid/real/serious/thoughtful/principled point/concern/concerns/reason/reasons/question/argument/arguments/worry/position/grounds
{they} {be} ?also/partly/half/completely/absolutely right
right about/that/to
on {their} side
i/we could/can ?fully/also see/understand why/his/her/their/the/where
i/we ?fully/also understood/saw/respected/knew why/his/her/their
~burn by
at {their} last/previous/old/former company/job/employer/place/team
at the/a bank/hospital/startup/company
{their} plan/approach/proposal/design/option/way/version … would/had/was/gave/kept/saved/protected/avoided
concern/worry/fear/reason/argument/point {be}
concerned/worried/afraid/nervous/wary/cautious about/that/of
in good faith
well founded
~laid out/lay out
what {they} ~want/~need/~fear/~protect
{boss}/{senior} … {be} ?also/rightly/mostly/mainly/genuinely worried/concerned/afraid/nervous/wary
both positions/sides/views/arguments
each of us
`,
  },
  turned: {
    reason: 'The writer took something over from the other side.',
    phrases: `
i ?was/had/'d ?been/also/partly/half/completely wrong
i changed my mind/view/plan/proposal/position
{their} ?own mind … when/after/because/once
changed {their} mind/view/position when/after/because/once
i had/'d only ?thought/looked/seen
i had/'d missed/underestimated/overlooked/misjudged
i had thought/looked only
i had/'d not/never thought/considered/seen
i hadn't thought/considered/seen
i ~come around/round
~convince me
i ~concede/~adopt/~accept/~miss/~underestimate/~overlook
i ~adjust/~revise/~change/~narrow/~soften my
taught me
i told {them} ?that i ?was/had
`,
  },
  joint: {
    reason: 'Both put it to a test, or met half way.',
    phrases: `
we/and ?both ?then agreed/decided/settled/defined/wrote/ran/measured/let/tested to/on/that/what/which/a/two/it/the
agreed ?in on/to/that/what a/which/what/two/in/test/run/let/try/would/measure
?which could/would/that prove/settle either/it
neither of us
both/either of us
prove either/one
~disagree and ~commit
let the data/numbers/test/result/users decide/speak/settle
~escalate together/both/with
took it/both/them/our … together
half way/of
met in the middle
time boxed/box
bake off
a/b test
~split the
both/two designs/versions/proposals/options/plans/tables/prototypes/numbers/sides
what would/could change {their}/my/your/our mind/minds
we ran/measured/tried/tested/compared
and that is what
between us
together/compromise/~combine/spike/experiment/pilot/~trial/hybrid
`,
  },
  dismissed: {
    reason: 'The other side is waved away.',
    phrases: `
without ?a one/single/any reason/argument/answer
{they} {have}/gave no ?real/good answer/reason/argument/arguments
{they} ?just/only only/just ~say/~repeat/~keep that/it/it's/the/his/her/their ?it/it's/same
always ~do it/so/this/that ?so/this/like
nothing on the/his/her/their ?other side
only/just/but a ?man/matter/question ?and/of his/her/their/habit/taste/feeling ?habit/taste/feeling/pride
more/nothing ?did ?more/not come/came
saw/understood/got/grasped it/that ?right/in/within/after ?a/one away/minute/minutes/once/seconds
~see/~read it/that at/in/on a/some/the fair/conference/magazine/keynote/talk/blog
my ?technical/own/first instinct/gut/position/design was ?always right
i was right from/all/the
won all/every/each
it ?is/'s the future
simply/plainly/just/clearly/completely/totally/dead/flat/obviously/utterly/objectively/flatly ?out wrong/mistaken/incorrect/outdated
{be} mistaken
{they} {be} ?just/so/clearly wrong
{not} understand/get/grasp/listen ?what/how/why/the/it/to
would not/never listen/budge/hear
wouldn't listen/budge/hear
{they} {have} no idea/clue
no idea/clue ?of/about ?what/how
without ?being ?able/ever/giving ?to ~say/~explain/~give/~know why/what/a/any
had to accept/agree/admit/realise/realize
even {they} had to/agreed
as every/any/all
~feel threatened/attacked/offended/insecure
afraid of ~lose/change
~keep ~find/~look ?new/for/more
old school/fashioned
out of touch
read a/an/some/one blog/article/post
blog post
{not} ?really written/write/touched/coded ?any code
for/in years and it
~make no sense/difference
no answer/argument/argument(s)/response to/left
nothing left to say
prove/proved/proven/proving {them}/everyone/everybody wrong
i ~be/~have ?been right
i had ?been/always/already right/warned/predicted/known
as i ~have predicted/said/expected/warned/told
as i predicted/said/expected/warned/told
~give in
~back down
~admit ?that i/they/he/she/it/my/to/defeat/his/her ?was/were/had/defeat
saw the light
refused every/even/any
~refuse to ~look/~listen/~accept/~see/~hear
bad/terrible/horrible/awful/poor/wrong idea/choice/decision/design/call
for no reason
without ?any/a/giving reason/arguments/data/evidence
overruled {them}
{boss} ?immediately/also agreed/sided with me
agreed with me
sided with me
everyone/everybody … preferred/sided/laughed
my way
my version/design/approach/solution/proposal ?was/went/got/is ?then/finally/the live/merged/chosen/accepted/adopted/better/right/used/into
not/never/wouldn't/didn't/refused/refuse hear/listen/budge/see/discuss
no/little/without reasoning/reason/logic/argument/arguments/rationale/substance
of course agreed/understood/sided/preferred
instantly/immediately understood/agreed/sided/saw
stood my ground
no choice but to
~wear {them}/the/everyone down
keep/kept going until
if you know
waste of time
stuck to my guns
trust my ?own/technical judgement/judgment/instinct/instincts/gut
not/never/didn't/doesn't ?just/even/really see the point
bad/poor/terrible practice
~like to/being ~keep/~control/~be ?in control/right
anybody/anyone/everybody/everyone who/with/knows ?knows
despite/in spite of {their} title/seniority
never ~check/~read/~look/~think
i won
in my favour/favor
nonsense/pointless/useless/ridiculous/absurd/silly/stupid/insane/crazy/clueless/incompetent/stubborn
stubbornness/ego/arrogant/jealous/outdated/dinosaur/embarrassing/embarrassed/fashionable/hype/hyped/trendy
buzzword(s)/shiny
`,
  },
} as const satisfies Families;
