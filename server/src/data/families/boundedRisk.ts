import type { Families } from './family.ts';

/** How the risk of a decision under time pressure is bounded, and how one trusts to luck. Each family is a way to bound it. */
export const BOUNDED_RISK = {
  wayBack: {
    reason: 'There was a way back.',
    phrases: `
roll/rolled/rolling ?it/everything/us/the/them/that back
way back/out
go/going/gone/went back ?if/to/within
fall/fell/falling back
plan b
back up(s)
kill switch
feature/a/the/behind flag(s)
behind a switch
a switch ?that/to/back/for/per
switch ?that ?was off/back
switch/turn/switched/turned/switching/turning/flip/flipped/shut/shutting ?… it/them/off/back/that/refunds off
old/previous/last ?year's/one/system/path/version/feed/import/process/firmware/flow … ready/running/alive/beside/standby/primaries/untouched/warm/around/kept/stayed/parallel
kept/keep/keeping/left the/our/last/an ?old/previous/raw/last/year's ?… running/dump/copy/path/alive/warm/version/ready/parallel/one/import
cold storage
in parallel
parallel run
side by side
dual/double ?write/writes/writing/run/running
stop/abort if/rule/criteria/condition/at/button/when
close itself
circuit breaker
manual process/path/override/fallback
by hand/phone
escape hatch
rollback/revert/reverted/reverting/fallback/fallbacks/backup(s)/flag(s)/toggle(s)/reversible/irreversible/undo
undone/undoing/restore/snapshot(s)/standby/spare(s)/exit
`,
  },
  small: {
    reason: 'It began small, so that a fault stayed small.',
    phrases: `
in waves/lots/batches/stages/steps/phases/increments
small/smallest/limited/first group/batch/set/subset/share/part/pilot/region/slice/step/customers/rollout
one/two/few/ten/three/five/a/1/2/3/5/10 ?small/# percent/%/region/regions/store/stores/customer/customers/market/markets/site/sites/stations/servers/country/countries/shop/shops/tenant/tenants/branch/ward/hospital/cluster ?at/first/only
#/one/five/two/ten ?% % ?of
#/one/five/two/ten %/percent of ?the/our/all servers/traffic/users/customers/orders/requests/devices/machines/rows/fleet/sessions/stores/data
internal users/staff ?first
staff/employees/volunteers first
with/on # ?of ?our volunteers/users/customers/devices/stations/accounts/staff/testers
one at a time
one by one
rate limit
~scope ?it/down/to
cut ?the/it scope/down/to
minimum ?viable
must have(s)
left/leave/leaving out
left everything else
out of scope
blast radius
only/just those/the ?parts/part/ones/critical/core
low risk
read only
off by default
canary/canaries/staged/phased/phase(s)/subset/pilot/~pilot/volunteers/beta/~limit/limits/~cap/capped/cap
~restrict/ceiling/quota/~throttle/~narrow/mvp/essential(s)/contain/contained/isolate/isolated/gradually/gradual
ramp/ramped/~ramp/partial
`,
  },
  unknowns: {
    reason: 'It says what was known and what was not, or how bad it could get.',
    phrases: `
what/which ?we/i knew/know/did/would
did/could/would we/i not know/tell
did/could/would not know/tell
didn't/don't/couldn't know/tell ?whether/if/how/what/yet
{not} ?yet ~know/~tell ?yet whether/if/how/what/which
worst ?case/thing/that/outcome/error
best case
be/was/is/would worst
would hurt
hurt most
cost of being/a/waiting/delay/getting ?wrong
if … wrong
~list what/the/every/all/which/two/our ?could/risks/unknowns/ways/things/failure
confident ?enough/that/in
failure mode(s)
pre mortem
what could/would/might go/break/fail
could go wrong
60/70/80 percent/%
expected loss/cost/value
if ?the/it/they/that/totals/he/she/any/something/lag/this/this/error/errors/load ?… ~exceed/~fail/~become/~rise/~go/~break/~differ/~fall/~hit/~turn/~drop/~reach
critical path
asked ?myself which/what ?step/error/would/could/was
known/unknown(s)/assumption(s)/~assume/risk(s)/probability/likelihood/likely/odds/chance(s)/confidence
pessimistic/conservative/premortem/expected/facts/threshold/dependency/dependencies
`,
  },
  watched: {
    reason: 'It tells how it would have been noticed in time.',
    phrases: `
check point
go no go
go/no go
decision point
~set a ?hard/clear/fixed point/deadline/limit/threshold/date/time/tripwire
hour #
day #/{num}
at minute/hour
minute #
time box
time boxed
gave/give it/myself/us/the/them/ourselves … minutes/hour/hours/day/days
daily/hourly check/checks
on call
on standby
kept/keep ?a/one/two ?crew/engineer/person/people ready
crew/team/engineer ready
cross check
sanity check(s)
~monitor/monitoring/alert(s)/alarm(s)/dashboard/~watch/checkpoint(s)/gate(s)/tripwire/timebox/timeboxed
~reconcile/reconciliation/~verify/verified/~diff/diffed/compared/watched
`,
  },
  tried: {
    reason: 'It was tried out before it counted.',
    phrases: `
dry run(s)
~dry run
~test ?it/both/the/on/with/one/two/against/only/them/in ?in/on/with/worst/most/riskiest/most/assumption
load/smoke/stress/soak/spot/quick/small/one ?load/smoke test(s)/check/checks
proof of concept
~try ?it/both with/on/first/out/ways
exported … both
bought/buy/buying us/me/time
~ask ?the/an/two/a ?… expert/owner/vendor/lawyer
second opinion
review with
second pair of
~rehearse/rehearsal/~drill/tested/spike/~simulate/simulation/~sample/sampled/~replay/staging/sandbox/trial
experiment/~measure/~benchmark/estimate/~estimate/margin/buffer/slack/contingency/reserve/clause
`,
  },
  luck: {
    reason: 'It trusts to luck, to instinct or to long hours.',
    phrases: `
{not} do/run/make/have ?even/any/a/the ?single/proper/real ?load/smoke/stress test/tests/trial/check/rehearsal/review
{not} ~test/~check/~verify ?it/that/anything/the/how
{not} ~think ?about/very a/very/much/long/twice/it ?lot
you/one/we must/had act
had to act
i felt ?that it/this/we/they ?would/will/must
i thought ?that this/it must be
?it/that/they ~sound/~look the/good/fine/right/okay/plausible ?same
until it compiled/worked/built/ran/started
100 % rollout/release/deployment
to all ?the ?# shops/stores/users/customers/servers/sites/stations/clients/devices/machines/phones ?at/in once/one ?go/time
in one go
{not} be ?any/much/possibly worse
said okay/ok
trusted in/my/our/the/them ?the/my/our/luck
see it soon
{not}/no ?have/had/was time ?to/for think/thinking/analysis/analyse/plan/testing/tests/test/discuss/discussion
no/little time
~hope ?for/that/it/to
fingers crossed
just ~go/~ship/~switch/~do/~launch/~deploy/~start/~push/~decide/~pick/~build/~try/went/shipped
somebody/someone/one had to decide
no data/idea/clue/plan/information/documentation
worked out/fine/well
straight to/into production/prod/live
within/in a minute/seconds/moment/heartbeat
on the spot
immediately ~decide/~say/decided/said/agreed/chose
quick/quickly/fast decision/decided/chose/call
tried/try many/things/everything/several until/things/out
# in the morning
{num} in the morning
without further ado
all nighter(s)
~work ?through/all/over/every/the ?… weekend/weekends/night/nights
around the clock
long hours/nights/days
day and night
stop discussing/debating/talking
start coding
said yes
~trust my
years of experience
my experience/instinct/gut ?told/says/said
leap of faith
took the plunge/risk/leap
went for it
went with it/my
cut/skip/skipped/skipping/dropped ?all/the/most ?of ?the testing/tests/qa/review/reviews/documentation
figure/figured it out later/as
gut/instinct(s)/intuition/luck/lucky/luckily/fortunately/hoped/~guess/~gamble/decisive/coin/midnight/pizza
overtime
`,
  },
} as const satisfies Families;
