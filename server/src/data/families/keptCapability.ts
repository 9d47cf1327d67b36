import type { Families } from './family.ts';

/** What became of a capability when something was made simpler: it was taken away, somebody missed it, or it stayed. */
export const KEPT_CAPABILITY = {
  removed: {
    reason: 'A capability was taken away.',
    phrases: `
~leave ?it/them/that/those/these/both/the/all ?tool/tools/rest/others out
~let the ?old … go
would be dropped/removed/discarded
~discard ?what/the/all/everything/whatever
{be}/got switched/turned off
to online/web/english/desktop/mobile only
~remove the local/old/whole/entire ?offline/local/custom store/cache/queue/queues/editor/tool/engine
~remove/~drop/~delete/~kill/~cut/~disable/~retire/~discontinue/~deprecate/~eliminate/~scrap/~abandon/~axe/~strip/~sunset … feature(s)/format(s)/export/exports/filter(s)/language(s)/support/mode/option(s)/setting(s)/undo/theme(s)/shortcut(s)/history/search/offline/forecast/notifications/notification/integration(s)/plugin(s)/customisation/customization/platform(s)/browser(s)/permissions/roles/languages/reports/formats/trail/versions/dashboard/autocomplete/sync/preview/wizard/chat/comments/import/attachments/customizations/workflow(s)/capability/functionality
~switch/~turn/~shut off/down … feature(s)/format(s)/export(s)/filter(s)/language(s)/support/mode/option(s)/forecast/notifications/integration(s)/version(s)/plugin(s)/service/history/search
~switch/~turn/~shut the/a/its/our/that … off/down
~take out ?all/the/most/some/a/half/every ?of/the/few ?filters/features/options/settings/formats/of/filter/feature
took out ?all/the/most/some/half/every
removed/dropped/deleted/killed/cut/threw ?out ?the ?all/about/roughly/most/some/those/half/nine/eight/seven/six/five/four/three/two/other/# ?of ?the/them/our/its ?least/rarely/unpopular ?used features/formats/options/settings/filters/reports/modes/exports/languages/roles/versions/others/five/four/three/two/integrations
threw/throw/thrown/throwing out the/five/most/all/half/some/#
~remove/~drop/~kill/~cut/~disable undo/offline/export/themes/dark/search/notifications/it/shortcuts
~remove/~delete/~drop/~cut/~kill the other/remaining/rest/unused
stopped ~support/~keep/~offer/~provide/~allow/~let/~send/~record/~track/~serve
~stop supporting/offering/keeping/providing
no longer ~offer/~support/~allow/~provide
~phase out
hard coded ?the ?rest
feature cut
first/next/last ones/one/to ?to go
first to go
{have} to go
two roles
instead of ?the/all/custom/our full/custom/advanced
only/just ?the/one/two/kept/keep/left/five/three/# ?most/kept/left basic/core/essential/most/popular ?features/functions/ones
`,
  },
  cut: {
    reason: 'Something was taken out.',
    phrases: `
i/we ~remove/~delete/~drop/~cut/~kill/~disable/~scrap
i/we ?then/also/simply/finally ~remove/~delete/~drop/~cut/~kill/~disable/~scrap
removed/deleted
`,
  },
  capability: {
    reason: 'It names something that users can do.',
    phrases: `
offline/dark/expert/advanced/guest/batch/compact/edit/preview/demo/private mode
custom ?report/field/fields/reports/themes/views/rules/workflows
feature(s)/formats/exports/reports/filters/languages/shortcuts/undo/notifications/integrations/plugins
permissions
`,
  },
  missed: {
    reason: 'Somebody has to do without it.',
    phrases: `
{not} ~edit/~use/~open/~see/~find/~change ?what/the/their/it ?they ?had/made/did before/anymore
~go back to ?their/the/using slides/paper/spreadsheet/spreadsheets/excel/email/pen/phone
told {them}/people to
earful
{user} ?then/now/still/who ?who/still ?need/needed/relied/wanted/that/… ~complain/~protest/~leave/~lose/~miss/~object
{user} … had/have to ~convert/~use/~do/~find/~export/~reload/~copy/~type/~switch/~ask/~pay/~migrate/~learn/~go/~call/~email/~build
{user} ?now ~see/~get/~reload only/english/just/a
{user} can/could ?now/just/always/still ~reload/~copy/~export/~use/~convert … instead/themselves
told {them}/{user}/those/people ?to/that ~convert/~use/~export/~do/~find
~do without
had to do without
nobody/no/users/customers/people/you/they/one ?one can/could ?any/no ?more/longer ~look/~see/~find/~export/~use/~change/~filter/~search/~undo/~edit
can't/cannot/couldn't … anymore/longer
sales/support/marketing/team/teams had to ~inform/~tell/~explain/~apologise/~apologize
can/could no longer
no longer ?be ?possible/available/able/supported/can/there/exists/offered/works/work
lost/lose ?their/that/the/some/it access/ability/option/feature/history/functionality/customizations/settings
by hand ?again
manually ?again
power users
~ask where/why ?their/the/it/that … ~be/~go
~ask for it/them back
if they know/need/want
raw data
had liked/used/needed/relied
few/some/several/handful/users/customers/people ?of/them/users/customers/power/people ?users/customers ?were/was ?not/very/a angry/unhappy/upset/annoyed/complained/left/missed/grumbled/asked/disappointed
spreadsheet(s) instead
themselves instead
~give up
rarely/hardly/seldom/barely/not ?ever/really/much/even used/needed/use/needed
nobody/no/hardly/almost ?one/anyone/nobody ?really/ever/actually ~need/~use/~miss
{not} amused/pleased/happy
please everyone/everybody
~keep/~use/~maintain a/their/own ?own/paper/private/separate list/spreadsheet/sheet/notebook
{not} ~do the job
{not} ~work for them/everyone/everybody
less flexible/flexibility
at the cost/expense of
if they/anyone/somebody/someone need/needs/needed/want/wants/wanted
angry/complained/complaints/workaround(s)/~sacrifice
`,
  },
  kept: {
    reason: 'It says that the capability stayed, or got better.',
    phrases: `
same ?set/exact/of/full results/output/outputs/report/reports/fee/fees/functions/functionality/features/behaviour/behavior/inputs/answers/answer/numbers/data/interface/capabilities/guarantees/coverage/screens/thing/things/columns/throughput/use
kept/keep/keeps/keeping ?the/all/every/each/full/both/its/their/a ?… working/feature/features/functionality/behaviour/check/checks/capability/capabilities/compatible/compatibility/contract/api/interface/everything/same/path/report/reports/old/ability/support/guarantees/case/cases
kept everything/every/all
without ~lose/~break/~change/~remove/~drop/~touch ?a/any/an/anything/the/one/single
lose/losing/lost/dropping nothing
nothing/no/none/without ?feature/functionality/capability/of/data/one/user/report/case/customer/message/msg/behaviour ?was/were/is/got/them lost/loss/dropped/removed/missing/broke/broken/noticed/missed/changed
not/never/zero lost/lose/losing/regressions/missed/regression
feature/functional/full/behaviour/behavior/byte parity
to the cent/byte/penny/letter/digit
byte for/by byte
~compare every/each/all/both/the/them/old/output/results/cell
~reproduce every/each/all
shadow/parallel/dual mode/run/write/traffic/running
side by side
next to ?the/each/it ?old/other/one/ones
alongside the ?old/existing
saw/see/noticed/notice no/nothing ?difference/change
no/any difference/change ?for
still ~run/~work/~can/~get/~do/~have/~support/~cover/~pass/~handle/~see/~use/~set/~produce/~need/~export/~print/~allow
all/every ?the/existing/of/old/original/its/single/other/# ?the/use checks/features/columns/cases/tests/reports/reader/readers/behaviour/capability/scenarios/functionality/functions/workflows/customers/team/callers/callers/tests/rules/checks ?still/they/passed/kept/cases/covered/worked/work
whoever ~need
in its/their place
in place of
covers/covered/cover all/every/the/both/them
backward/backwards compatible
contract test(s)
end to end tests
regression test(s)/suite
characterisation/characterization tests
does the/what same/both/all
do/does everything
more than before
better than before/the
now also
in/takes/taking/within ?a/an/ten/one/about/# minutes/hour/minute/day/hours/days instead
dead code
parity/equal/identical/identically/~diff/diffed/~replay/untouched/unchanged/~preserve/compatibility/golden
override/gained/adapter/shim/facade/accidental/redundant/unreachable
`,
  },
} as const satisfies Families;
