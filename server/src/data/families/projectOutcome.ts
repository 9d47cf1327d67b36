import type { Families } from './family.ts';

/** How a project ends: it died, nobody wanted it, it did harm; or it came out and works. */
export const PROJECT_OUTCOME = {
  died: {
    reason: 'The project ended without its goal.',
    phrases: `
~kill ?it/the/off ?project
~shut ?it/the/that/them ?whole/project/product/service/thing/programme/program ?down down
~close ?it/the ?project/product/service/down down/project/product/for/in
we/they/i closed it
~retire it/the ?product/service
pulled/pull/pulling the/it/out/everything plug/project/feature/product/from/after/down
plug was/got pulled
written/wrote/write ?it/everything/the ?whole/rest/investment off
write off
never ?actually/really/even/quite/once ~ship/~launch/~run/~make/~leave/~reach/~go/~use/~see/~work/~come/~recover/~get/~deliver/~pass/~happen/~tried
nothing ?of/ever ?it/that shipped/came/ran/went/survived/remained/ever
~throw ?it/everything/all/most/the ?of/code/whole/it/thing/work away/out
~roll ?it/everything/the/us/all/them ?whole/thing/release/change/project back
~go back to
went back to
brought/bring/moved/switched ?the/everyone/everybody/them/users/it/old ?old/previous/… back
~switch it/the/everything ?whole/thing/system off
~turn it/the ?whole/feature/system off
~lay off
laid off
~let ?… people/#/{num}/him/her/them/off go
team {be}/got ?then dissolved/disbanded/reassigned/split
recommended/decided/agreed/chose/voted to stop/end/cancel/kill/close/abandon/shut/drop
~give up on
~gave up
~drop the/it ?whole/entire/project/product/feature/idea/plan
~end the project/programme/program/contract/pilot/effort/partnership/experiment
ended early
put on hold/ice
on ice
funding/budget … elsewhere/cut/gone/pulled/withdrawn/ended/out
ran out of money/budget/runway
~stop the/it ?project/rollout/effort/programme/program/work
project/effort/product/programme/initiative/rollout/pilot/launch {be} ?then/finally/officially/formally/quietly stopped/ended/over/halted/cancelled/canceled/killed/frozen/closed/withdrawn/dropped
old/previous/legacy/original ?system/version/pipeline/backend/one/tool/process/platform/solution/code/way ?is/was/kept/still/that still/running/serving/runs/run/there
still runs/running/use/uses/using/on the/today ?old/same/spreadsheet/spreadsheets
back to ?the/square/their/using ?old/previous/one/paper/spreadsheet(s)/excel/email
lost the client/contract/customer/deal/account/bid
deleted the/it ?repository/repo/branch/code
~cancel/cancellation/~scrap/~shelve/~abandon/~axe/~discontinue/~sunset/rollback/~dissolve/~disband/~terminate
mothballed/dead/died/withdrew/withdrawn/withdraw/decommissioned
`,
  },
  unused: {
    reason: 'Nobody wanted what came out, or it did harm.',
    phrases: `
nobody/none/no/hardly/barely ?one/team/customer/user/users/customers/teams/anybody/anyone/body ?ever/else/really/actually/of ?them ~use/~come/~want/~buy/~adopt/~sign/~ask/~open/~care/~need/~touch/~move/~log
zero/no/hardly/little/almost ?any/no users/adoption/customers/sales/usage/uptake/effect/impact/improvement/difference/orders/buyers
only/just/fewer/barely ?than/about/a #/{num}/one/handful ?of ?the ?our ?#/{num} ?paying/of {user}/{group}/orders/sales/signups/downloads/sessions
{not} renew
{user} ~leave
left us
~go to a/our/another/the competitor/competitor's/rival
sold to/for
no/not/wouldn't/would ?country/customer/team/manager/site/one/client ?manager/else ~sign/~join
taped over
got/get/got their/its/the/it ?old back
left for
~lose ?about/over/nearly/# ?# {user}
~lose … customers/users/money/revenue/trust/contract
lost money
worse than before/the/ever/it/what
higher/slower/lower/worse … than/at ?at/before ?the start/beginning/before
~miss ?its/our/the/my/that/every/by ?whole/original/only/revenue/main/own goal/goals/target/targets/mark
fell short
short of
{not} ?ever/even ~meet/~reach/~hit/~move/~pay/~solve/~work
no/any improvement/difference/effect/gain
failed ?to/completely/at/for/in/badly ?deliver/meet/reach/pay
a failure
lost data
data loss
wrong pay/dose/bills/invoices/prices/results/data/payments
fine of
for nothing
sales/buyers/users/customers did not/never come/buy/adopt
did not ~come/~work/~pay/~move/~sell/~convince/~happen/~hold
didn't ~come/~work/~pay/~move/~sell/~convince/~happen/~hold
unused/~churn/~renew/missed/flop/flopped/disaster/fiasco/harm/hurt/injured/outage/resignation/~resign/~quit
lawsuit/fined/wasted/waste/uninstalled/reverted/revert
`,
  },
  alive: {
    reason: 'The project came out in the end.',
    phrases: `
above/over/beyond ?the/our/its/every target/goal/plan/promise/forecast
~extend/~renew ?the/our/their/its contract/pilot/order/partnership/agreement
not one/a ?single job/record/order/customer/message/user/row/payment ?was lost/missing
asked if/whether/for/to they/more/us/copy/reuse/write
~miss ?the/our/its/that date/deadline ?only/just by
people/folks/teams/they/everybody ?really like/liked/love it/them
we/i/it/team/project/product/release/page/they ?eventually/finally/still/then/did/ultimately/successfully ~ship/~launch/~deliver/~finish/~release/~complete
came/went/go/going/is/are/been out/live
handed over
in production
{be} live
days/weeks/month/months/week late/later/behind
late but
still/but ?we/it ~ship/~launch/~deliver/~finish/~save/~work
~run/~work … since
~run/~work ?ever without/since/well/fine/smoothly/until/there ?since/today
{user} ?really/all/still ~love/~like/~use
everyone/everybody/all/most ?# ?# ?of/them/people ~use/using
~love it/the/this
a hit
~use it ?every/in/today/daily/now
today/since/now ~use/~run/use/uses
~save us/every/about/half/each
in the end we/i/it
followed in
next release
saved the project/it
second/third/new/next version/model/attempt/try/iteration/release
~reach #
within budget
good/great/positive feedback
best thing(s)
invited to speak
all/every # … worked/works/work
fastest/best … of all
as planned
on time
by the/our date/deadline
nobody/no ?one ?outside … noticed/complained
best/smoothest/cleanest/fastest ?project/migration/launch/release/one … had/ever/seen/year
"/“/'/‘ failure/failed "/”/'/’
so called failure
rose/risen/improved/increased/grew ?by/from
went up ?from/by
~receive the/an/a ?silver/award/prize/label/certificate
in use/service
~hit ?the/our ?new/revised/later target/goal/date/deadline
shipped/launched/delivered/finished/completed/released/pleased/happy/satisfied/success/successful/successfully
signed/halved/doubled/~exceed/~recover/award
`,
  },
} as const satisfies Families;
