import type { Families } from './family.ts';

/** What a mistake cost, and words that say that it cost nothing. */
export const CONSEQUENCE = {
  harm: {
    reason: 'The mistake had a cost.',
    phrases: `
fine/fined ~be/of/us
the fine
~lose ?about/over/nearly/almost/around/roughly/our/the/a/an/two/some/several/half/three/of/their/all/# ?# customer(s)/client(s)/users/revenue/money/data/trust/week(s)/month(s)/contract(s)/deal/sales/account(s)/day(s)/quarter/year/credibility/orders/hour(s)/engineer(s)/people/team/faith/confidence/market/sprint(s)/records/patience
~lose … trust/data/revenue/customers/credibility/confidence/faith/months/weeks
cost/costing us/me/the/them/our/about/over/around/nearly/roughly/a/two/#/{num}
had cost
came/come home ?on
~send back
left ?the us/over/team/company
~throw it/away/out/everything/them ?away/out
threw ?it/most/all/everything/that/the ?of ?it/code/away/work away
wrote/written/write off
for nothing
~pull it/the
~break ?the/our/their/checkout/production/billing
went/go/going/goes/gone down/dark/offline/bankrupt
late by/to/for
weeks/months/days/hours/minutes late
~miss the/our/their/a ?launch/release/target/date/quarter/holiday/deadline
{be} gone
{have} to ~tell/~explain/~admit/~call/~write
stopped/stop ~answer/~work/~respond/~trust/~use/~pay/~buy
~switch ?it/the ?feature/whole/product/service off
~stop the
back on/to paper/the/excel/spreadsheets
took/needed/spent us/me/the ?team/about/over/almost/another/a/# ?#/a/another/six weeks/months/year/quarter/years
~set us back
double charged/charge/billed/sales
stood still
~end the contract
~roll back/it
rolled ?it/everything/the ?release/change/whole/back back
shipped nothing
wrong invoice/bill/dose/price/prices/pay/results/data/numbers/invoices/bills/amount/amounts/recommendations
twice as long
person/engineer/man/developer year(s)/month(s)/week(s)/hours/days
{have} to ~redo/~rebuild/~rewrite/~repeat/~start
start over/again/from
started over/again/from
back to ?square/the/paper/zero/old ?one
in public
turned down/away
never came back
unable to
couldn't/could not ~log/~pay/~work/~order/~access/~use/~reach
~pay for
hours/days/weeks of cleanup/cleaning/rework/recovery/manual/repair/work
for #/{num}/several ?and/a hours/days/weeks/months
#/{num}/thousands/hundreds/dozens ?of/, ?our/# ?paying {user} ?who were/had/got/saw/could/couldn't/lost/left/received/went/paid/waited
dropped/fell/down/declined by
behind schedule
half/third/quarter of ?the/our ?team/year/budget/work
outage(s)/downtime/incident(s)/~leak/breach/breached/penalty/penalties/~refund/compensation/voucher(s)/lawsuit
~churn/lost/~quit/~recall/~resign/~scrap/~shelve/~waste/~abandon/~apologise/~apologize/apology/apologies/angry
furious/upset/~complain/complaint(s)/~crash/~fail/~delay/missed/~claim/~shed/unavailable/unusable/~hurt/~bleed
~sour/~escalate/~suspend/~demote/oversold/~overcharge/stalled/~cancel/rollback/~revert/~undo/corrupted/corrupt
duplicate(s)/morale/trust/overtime/weekend(s)/regulator/journalist/press/~suffer/hurt/harm/harmed/damage/damaged
injured/sued/burned/burnt/bled/bill/rework/cleanup/hid/fewer/~slip/slipped/blocked/stuck/worse/slower
`,
  },
  harmless: {
    reason: 'It says that nothing came of the mistake.',
    phrases: `
~run/~work … from the first hour/day/minute/start
never ?been so/more/happier pleased/happy/glad/to ?to ?be ?wrong
said/say well done
on date
0/zero/no critical bugs/issues/defects/incidents
nobody/none/no ?one/user/users/customer/customers/client/harm/damage ?had/was/were/ever/really/even/else noticed/minded/affected/harmed/hurt/impacted/complained/knew/saw/lost/done
no ?real/visible/lasting/actual/serious/customer/user harm/damage/impact/consequences/loss/losses/downtime/issues/effect
~catch it/this/that/the ?bug/error/mistake/issue/problem/myself/early/in/before ?myself/early/in/before
caught ?it myself/early/in/before ?time/it/review/staging/testing
before ?any/the/it/anyone/anything/a/we ?code/change/release/could/real/customers/users/harm/was/were/had/one/could ?was/were/went/bad merged/shipped/released/live/production/noticed/happen/harm/out/affected/reached/merging
before ?we/i/going ?went/shipped/released/launched/to live/production/anything/it
in ?code/the/a/my review/staging/testing
during ?the/code/my/a review/testing/tests/staging/rehearsal/development
in development
regression test
pull request
in time
well before
~fix it/that/this ?the/in/within/at/that ?same/once/ten/five/minutes/an/day/few
corrected it
the same afternoon/day/morning/hour
within ?a/an/the/ten/five/few/thirty/# minutes/hour/moment
at once
half an hour
few/couple minutes
on the spot
we were fine
worked out ?fine/well
turned out ?fine/well/great/better
nobody/no ?one {have} ?yet/ever/actually seen/used/noticed/relied
in/within ?about/under ?half an/the/one hour/afternoon/evening/morning
in/on/within ?the same/that call/evening/afternoon/morning/day/meeting/hour/night
earlier than planned/expected
best ?one/thing/version they/we/he/she/anyone ?had/'d ?ever/had
~value/~appreciate … feedback/open/openness/honesty/approach
made the/it/our … better
a/the/my draft
sanity check
went through ?the/without review/with
small/minor/tiny/little/slight mistake/slip/error/bug/delay/oversight/issue/detail/misjudgement/misjudgment
great/huge/big success
everyone/everybody/all ?# ?of/teams/developers ~use
# % more/faster/less/better/fewer
# x/times faster/cheaper/more
~become ?one/the ?of ?the most
most used/popular/successful
biggest/greatest/strongest promoter/advocate/fan/supporter
landed well
on schedule/time
ahead of schedule
day/week/days/weeks early
as planned
care too much
too ambitious
boss/manager/lead/team ?{be} ?very/really happy/pleased/impressed
luckily/fortunately/thankfully/typo/~praise/applause/success/award/praised/perfectionist/perfectionism
`,
  },
} as const satisfies Families;
