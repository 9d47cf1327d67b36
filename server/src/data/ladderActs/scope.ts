import type { Families } from '../families/family.ts';

/** How the writer says what is theirs. `i` is the writer, however the story names them. */
export const SCOPE = {
  owns: {
    reason: 'owned',
    phrases: `
i ?have ~take/{have}/~get/~assume/~accept ?over ?the/full/sole/overall charge/responsibility/ownership/care of/for
i ~end up ~mind/~own/~run/~maintain/~keep/~hold/~operate the/a/our/all/its
i ~mind/~tend/~steward/~shepherd/~babysit/~oversee/~head the/a/our/all/its
{be} ?… my ?own/only/one {part}
in my charge/custody/keeping
{be}/~sit/~rest/~lie/~land ?all/entirely/squarely on my shoulders/plate/watch/back
my remit/purview/charge/patch/territory/scope/responsibility/responsibilities/area ?then/there ~span/~cover/~include/~comprise/~extend/{be}
i only/just/merely ~build/~write/~make/~add/~do/~change ?… {part}
i charge/responsibility of/for
i {be} ?the one ?who/that ~keep/~own/~run/~maintain/~operate/~feed it/them/the/this/that/our
i {have} the ?whole/entire ?… {svc}/{part} ?:
{be}/~get/been ?made/named/put/appointed ?as ?the owner/responsible ?person for/of
i {be}/~get ~name/~make/~appoint ?the owner/maintainer/lead
i ~carry ?the responsibility/pager for
ran/run under/by me
nobody/no ?one ?else ?but/than me ~touch/~run/~maintain/~own
i ?still/also/alone/now/then/solely/fully ~own
i ?still/now/then/alone/single ?handedly ~run/~maintain/~operate the/a/an/our/its/my ?… {svc}
i ~look after
{be} ~hand/~give/~assign ?over to me
i ~hold the fort ?for
~assign/~give/~hand me ?over ?the/a/an/our ?… {svc}/{part}
{be} my turf/territory/domain/realm/beat
{be} ?all/entirely under my care/ownership/responsibility/control
{be} ?all/entirely in my hands/care
{be} ?for me to ~keep/~run/~look/~maintain/~own/~answer/~operate
~belong to me
i ~inherit the/a/an/our
i have ?also/now been ~run/~maintain/~operate/~own/~lead
i ?have ~keep it/them/this ?… alive/running/going/up
i {be} the only one ?who/that ?… ~work/~touch/~know/~change ?on
my ?main/only task/job/part/work/role ?in/on/of ?… {be} ?just/only the/one/a/an
i ~do ?only/just one {part}
the rest ?… ~belong to others/somebody/someone/my
i ?also/still/alone ~maintain the/a/an/our/its/my ?… {part}
i {be} ?the/a ?… lead/owner/maintainer ?of/for/and/,
my ?own piece/part/contribution/share/bit {be} the/a/one/just/only
all i ~do ?… {be} the/a/one
my phone ?that ~ring
~land on my desk
i ~build and ~run/~operate/~maintain/~own ?it/the/a/our
{be} ?… my responsibility/area/baby/job ?alone
i ~answer for
i ~do/~write all ?of the
as ?the/a ?tech/technical/team lead/owner ?of/for/,
i {be} ?put in charge
i ~lead/~run {svc}
i ~lead the/our/a ?… {svc}
{be} ?the/a ?… engineer/developer/lead/owner for the/our ?… {svc}
i ~lead ?the/our ?… {svc} ?team/group/work/effort/side/part
i {be} ?the/a ?tech/technical/team/engineering/lead/sole/main lead/owner/maintainer/engineer/developer/architect for/of/behind the/our/a/all
i {be} the only/sole ?… engineer/developer/programmer/scientist ?working on/for/behind/of
{be}/been/as its/their/the owner/maintainer
i {be} ~give/~hand/~assign the/a/an/one
i {be} ?… ~maintain/~own/~run/~operate the/a/an/our/its/my/all
i ~keep it going/alive/running/up
{have} ended up with
{svc}/{part} ?that/which i ?… ~keep/~own/~run/~maintain/~operate/~look
i ~take over the/a/an/its/it/our
i ~take ?full ownership
i ~take on the/a ?… {svc}/{part}
i ~take care of the/our
i ~keep the/a/our ?… {svc}
i {have}/~get ?been the/our/given/full/sole ?… {svc}/{part}
i {have} been ~give/~hand/~assign ?… {svc}/{part}/area
i {be}/been ?the/one/only/sole/there/also/solely/fully/now/alone ?who/is/that ?{be} responsible/answerable/accountable/owner/maintainer
i {be} the ?one/only/sole/lead/main ?backend/software engineer/developer/person/owner/maintainer/programmer/admin/scientist ?on/of/for/who
in charge of
{be}/been ?all/entirely/wholly/now mine ?to/alone
mine {be} the/a/to/only/just/one
{be} my ?own/whole/sole area/responsibility/job/patch/service/system/pipeline/baby/module/part/piece/project/product/task
my ?own/sole/main/only area/responsibility/patch/domain/corner/component/module/service
my own/sole/main/only part/piece/job/share
my part of
my ?own service/system/pipeline/module/cluster/platform/component/part/tool
the owner of
owner of
on my own since
me and nobody else
{be} on me
~fall to me
~hand/~give me/over ?to/the/me
everything in it {be} mine
answerable/responsible/accountable for
~task ?me with
all of it i
i {be} answerable
carried/carry the pager for
my job/task/part/work {be} ?just/only/to the/a/an/one/~build/~write/~add
`,
  },
  builds: {
    reason: 'built',
    phrases: `
i ?then/also/first/simply ~build/~write/~implement/~create/~design/~develop/~code/~add/~fix/~make/~swap/~change/~replace/~ship/~rewrite/~port/~set ?up/out ?me/myself a/an/the/one/our/its/it/my/that/this
it {be} ?just/only the/a/one ?… {part}
~swap/~add/~replace/~port/~deploy/~rename/~convert/~update/~change/~fix/~implement/~write/~build ?the/a/an/one/it
`,
  },
  steers: {
    reason: 'wrote the strategy',
    phrases: `
which of our/the ?… platforms/programmes/programs/products/systems/bets/businesses ?… ~fund/~keep/~stop/~close/~continue
{strategy} ?for/of ?the/our/whole/entire/to ?whole/entire company/firm/bank/group/business/enterprise/corporation/#
company/firm/bank/enterprise/corporate/company's/firm's/group's/bank's ?wide/technical/technology/ten/five/three/year/long/engineering/platform/data/ai/cloud/own ?year/technical/technology/platform/data {strategy}
technical/technology/ten/five/three/multi ?year {strategy}
how/where/what the ?whole/entire company/firm/bank/group/business ?… puts/invests/gets/get/moves/builds/makes/leaves/runs/stores/ships/spends/computes/will/should
what the company/firm/bank/group/business builds/buys/makes/runs/bets/spends/itself
{be} my {strategy}
`,
  },
} as const satisfies Families;
