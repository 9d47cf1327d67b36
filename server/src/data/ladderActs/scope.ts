import type { Families } from '../families/family.ts';

/** How the writer says what is theirs. `i` is the writer, however the story names them. */
export const SCOPE = {
  owns: {
    reason: 'owned',
    phrases: `
i ?still/also/alone/now/then/solely/fully ~own
i ?still/now/then/alone/single ?handedly ~run/~maintain/~operate the/a/an/our/its/my ?… {svc}
i ~look after
i ~lead the/our/a ?… {svc}
{be} ?the/a ?… engineer/developer/lead/owner for the/our ?… {svc}
i ~lead ?the/our ?… {svc} ?team/group/work/effort/side/part
i {be} ?the/a ?tech/technical/team/engineering/lead/sole/main lead/owner/maintainer/engineer/developer/architect for/of/behind the/our/a/all
i {be} the only/sole ?… engineer/developer/programmer/scientist ?working on/for/behind/of
{be}/been/as its/their/the owner/maintainer
i {be} ~give/~hand/~assign the/a/an/one
i {be} ?… ~maintain/~own/~run/~operate the/a/an/our/its/my/all
{part} ?… nothing else
i ~keep it going/alive/running/up
{have} ended up with
{svc}/{part} ?that/which i ?… ~keep/~own/~run/~maintain/~operate/~look
i ~take ?care/over/on of/the/ownership/a
i ~keep the/a/our ?… {svc}
i {have}/~get ?been the/a/an/our/given/full/sole ?… {svc}/{part}
i {have} been ~give/~hand/~assign ?… {svc}/{part}/area
i {be}/been ?the/one/only/sole/there/also/solely/fully/now/alone ?who/is/that ?{be} responsible/answerable/accountable/owner/maintainer
i {be} the ?one/only/sole/lead/main ?backend/software engineer/developer/person/owner/maintainer/programmer/admin/scientist ?on/of/for/who
in charge of
{be}/been ?all/entirely/wholly/now mine ?to/alone
mine {be} the/a/to/only/just/one
{be} my ?own/whole/sole area/responsibility/job/patch/service/system/pipeline/baby/module/part/piece/project/product/task
my ?own/sole/main/only area/responsibility/patch/part/piece/job/module/service/domain/corner/share/component
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
~swap/~add/~port/~deploy/~rename/~convert/~update/~change/~fix/~implement/~write/~build the/a/an/one
`,
  },
  steers: {
    reason: 'wrote the strategy',
    phrases: `
{strategy} ?for/of ?the/our/whole/entire/to ?whole/entire company/firm/bank/group/business/enterprise/corporation/#
company/firm/bank/enterprise/corporate/company's/firm's/group's/bank's ?wide/technical/technology/ten/five/three/year/long/engineering/platform/data/ai/cloud/own ?year/technical/technology/platform/data {strategy}
technical/technology/ten/five/three/multi ?year {strategy}
how the company/firm/bank/group/business ?… gets/get/moves/builds/makes/leaves/runs/stores/ships/spends/computes/will/should
what the company/firm/bank/group/business builds/buys/makes/runs/bets/spends/itself
{be} my {strategy}
`,
  },
} as const satisfies Families;
