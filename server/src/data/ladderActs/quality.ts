import type { Families } from '../families/family.ts';

/** What holds for everybody's work, who brought it in, and who keeps to it. */
export const QUALITY = {
  binds: {
    reason: 'nothing passes without it',
    phrases: `
no {artefact}/one/engineer/team/squad ?… {pass} ?… without/before/until/unless
nothing/nobody/none ?of ?us/them/our/my ?… {pass} ?… without/before/until/unless
none of us/our/them/my ?… without/before/until
no ?one ?on ?… merges/merge/ships/ship/releases/deploys ?… without
{not} close/merge/ship/release/deploy/start/open/launch/approve ?a/an/any/anything ?… without/until/before
no {artefact} with/over/without
a/any/every ?… {artefact} without a/an/the ?… {be}/~get ?… rejected/sent/returned/blocked/refused/stopped
blocks/block/blocked/fails/refuses/rejects ?the/a/any/every merge/merges/build/builds/release/deploy/request/requests
{be} ?now/since/made/become/became ?a/the/our mandatory/compulsory/required/obligatory/blocking
`,
  },
  gates: {
    reason: 'work passes on a condition',
    phrases: `
a/each/every/no/the {artefact}/team ?… {pass} ?live only when/after/if/once
`,
  },
  holds: {
    reason: 'it holds for every piece of work',
    phrases: `
every/each {artefact} ?… {be}/needs/must/has/carries/gets/starts/passes/goes/comes/requires/now/ships/includes/contains ?… {standard}/before/with/by/within/a/an/through/its/to
every/each ?new/single/pull/code/data/model {artefact}/request/requests {be}/needs/must/has/carries/gets/starts/passes/goes/comes/requires/now/ships/includes/contains
`,
  },
  lasts: {
    reason: 'it is how they work now',
    phrases: `
{be} ?simply/just/now/still/today how/the ?way we/everyone/everybody/the/they/all ?squad/team/group/crew/whole ~work/~do/~review/~ship/~release/~test/~deploy
how the squad/team/group/department/company/whole works/reviews/ships/releases/does
{be}/become/became a habit
in force
part of the ?… {standard}/standard/protocol/specification/spec
annex to the ?… standard
the way ?in ?which/that ?all ?… decide/work/ship/release
what a/an/every {artefact} needs/takes
{be} ?now ?in the/our/my ?team/group/engineering/squad handbook/wiki/guide/checklist/onboarding/guidelines/playbook
~become ?the/our/a/my/part ?of ?the/our ?team/squad/group ?team's/default/new/house {standard}/norm/routine/default
~make ?it/that/this/them ?a/the/our ?fixed/hard/team/standard {standard}/mandatory
{have} kept ?the/it/to/my/that ?… {standard}/#/{num}/pager/since
{have} ?since ~copy/~adopt/~keep/~use/~take ?that/it/this/my/the/over ?… {standard}/from/since/ever/today/still/#/years
~copy ?that/it/this/the ?… from/off/by me/my
still ~use/~follow/~hold/~apply/~keep/~run/~work/~live/~do ?by/to ?the/it/that/my ?… {standard}/it/way/today
~use ?it/my/that/the/this ?… {standard} for ?every/each/all
~work by/to my/that/the/this ?… {standard}/it
our/the/my ?team/team's/squad's/group's ?own/new/default {standard} since/now/today/for/ever
~live by/with it
like that/this ?ever now/since/today
that/this way ?ever now/since/today
we/they ~keep it/that ?since/until/to
we/they/everyone/all ?still/all/now ~work/~live/~go by it/that/them
`,
  },
  practice: {
    reason: 'the team works that way',
    phrases: `
the/my/our ?whole team/squad/group/crew ?… ~take/~adopt/~keep/~copy/~make ?… as/into/its ?its/a/the ?… rule/standard/habit/practice/way/norm
the/my/our team/squad/group/crew ?now/still/all ~do it/that/this ?for/with/on every/each/to/now
everyone/everybody/all ?in/on/of ?the/my/our/them/us ?team/squad/group ~stick/~keep/~hold/~work to/by/with it/that/them
today/now they ~write/~do/~run/~check/~use/~review/~start/~add/~test ?… every/each/all
the/my/our team/squad/group/crew ?now/today/still ~write/~do/~run/~check/~use/~review/~start/~add/~test ?… every/each/all/before
`,
  },
  sets: {
    reason: 'the writer set the standard',
    phrases: `
i ?then/also/first ~introduce/~establish/~define/~set/~write/~draft/~start/~bring/~propose/~institute/~draw/~create/~design/~build/~agree/~put/~invent/~demand/~require ?in/up/down/out/the/a/an/our/one/my/for ?… {standard}
{standard} ?that/which i ?had/have/then ~bring/~write/~introduce/~propose/~set/~draft/~draw/~make/~suggest/~define/~push
my {standard}
i ~replace/~throw/~swap/~rewrite ?out ?the/our/that ?… {standard} ?with/by/and
i ~propose/~establish/~insist/~agree/~decide/~demand that every/each/no/all/nothing/nobody/a
my ?… {standard} {be} ?now/then/later rolled/adopted/extended/made
i ~insist that/on
i ~turn/~set/~switch it ?to blocking/mandatory/required/on
i ~write ?down when/what/how a/an/the ?… {artefact}
i ~define what ?… means/is
i ~insist
i ~make ?it/a/that/the rule/gate/condition
at my urging/insistence/suggestion/proposal
what a/an/every ?… {artefact} must/has/had/needs
i ~write what a/an/every
i ~ask/~get everyone/everybody/them/all/the to
`,
  },
  adds: {
    reason: "added to the team's standard",
    phrases: `
i ~add/~contribute/~write/~append ?a/an/one/the/two/three/my/another/some/# ?… to ?… {standard}/list/set/suite/wiki/docs/guide/collection/linter/ci
i ~add/~contribute/~write a/an/one/two/three/the/another/some/# ?… {standard}/case/cases/page/pages/section/entry/item/chapter/line/lines ?… to/for/in/on the/our/my ?own ?… team/team's/group's/squad's/{standard}/list/set/suite/wiki/guide/collection/department's
i ~extend/~improve the/our ?… {standard}/guide/suite
i ?also ~add/~contribute/~append ?… to our/it
i ?also ~add/~contribute/~append ?… to the ?… our/my team
i ?also ~add/~contribute/~append one/two/three/a/# line/lines/item/items/point/points/entry/entries/check/checks/rule/rules/case/cases
i ?also ~suggest/~propose ?a/one/an/two/that ?… {standard} ?… to/and/which/they
i ?also ~propose/~suggest ?… line/item/case/check/step/section ?more for/to/in ?the/our/my ?own ?team's/squad's ?… {standard}
i ?… ~put/~leave/~add ?… in/into/to/on our ?… {norm}/suite/list/board/wiki/notes
i ?… ~put/~leave/~add ?… in/into/to/on the team's ?… {norm}/suite/list/board/wiki/notes
i ?… ~put/~leave/~add ?… in/into/to/on the ?… {norm}/suite/list/notes of our/my ?own team/squad/group
{be} ?both/all/since accepted ?in/into/by/for ?the/our ?… {standard}/list/suite
i ~add it
i ~add/~write the/a/an/one/another ?… section/chapter/entry/page about/on/for
{be} added/accepted/taken ?on/over to/into/as/in ?the/our/my ?… {standard}/list/suite
`,
  },
  follows: {
    reason: "followed the team's standard",
    phrases: `
~go/~run/~work/~tick/~fill/~complete/~apply/~use/~check ?… our/my/the team's/squad's/group's ?… {norm}
~run/~apply/~complete/~use/~obey/~respect/~observe/~keep ?to our ?… {norm} ?first/before/and/as/,/.
the way ?that ?the/our/my team/squad/group ?always ~do/~want/~ask/~write/~test
our/the ?team's {norm} ~ask/~want/~require/~demand ?for
~follow the/our ?… {norm}/process/way/steps
the usual/standard/normal/regular/required ?team/code/unit/release/review {norm}/checks/steps/suite/process
{norm}/suite/checks/tests the team/squad/group/department always/usually ?~run/~use/~ask/~want
as the/our ?team/team's/group's {norm}/guide/handbook ~say/~ask/~require/~want/~demand/says/asks
as ?… {norm} required/requires/says/asks/demands/demand/wants/want/prescribes/prescribe
as/which {be} the/our ?… rule/custom/norm/procedure ?here
{norm}/script/list/sheet ?that/which the/our team/squad/group/department ?already/always ~use/~have/~keep/~want
{norm} ?that/which we already/always have/use/keep
the/our ?team/team's wiki/handbook/guide/guideline/procedure ~prescribe/~demand/~require
~keep ?all/to ?… {norm} as ?… {be}/stood
{norm} ?… i ~keep ?to as
~go with/by the/our team's/group's/squad's list/sheet/rules/{norm}
in/on our group/team/squad/house/company it's/it ?is always
like everyone's/everybody's
by the book
our usual ?two/code/# reviews/review/checks/tests/suite
like everyone/everybody ?else
~go through ?the/our/two/a ?usual/normal/code/standard {norm}
the team's ?… {norm} ?like/as/and/before/,
according to the/our ?… {norm}
two ?required approvals
my/the two/required reviewers/approvals
ran/run the ?… suite ?… before
~stick to the/our ?… {norm}
~tick ?… off
{norm} ~ask/~require/~demand ?for/us/of
~fill ?in/out the/our ?… {norm}/form
`,
  },
} as const satisfies Families;

/** Words that each hint at a standard. */
export const QUALITY_SIGNS = {
  binds: {
    reason: 'binding',
    phrases: `
cannot/can't/couldn't ?be ~merge/~release/~deploy/~ship/~land/~publish/~start/~close
we/they/everyone/everybody/team/squad/group now/still/always ~run/~do/~hold/~write/~start/~use/~check/~review/~test ?… every/each/before/after/by/with
we/they/everyone/everybody/team/squad/group ~run/~do/~hold/~write/~start/~use/~check/~review/~test ?… every/each/before/after ?… now/today/since
~refuse/~reject/~block/~gate/~forbid/~bar ?… without/unless/until/above/below/if/when/over/that
build/merge/pipeline/release/deploy/ci ?to ~fail/~stop/~refuse/~break/red
no/nothing/nobody/none ?… ?… without/unless/until/before/above
{not}/never/longer ?… ?… without/unless/until
every/each/any {artefact} ?… get/gets/needs/has/carries/starts/goes/passes/comes/must
only ?… ?… ?… when/after/if/once/with
{be}/~become/~make/it/that/them ?a/the mandatory/compulsory/obligatory/binding/required
red build means
`,
  },
  sets: {
    reason: 'set',
    phrases: `
i ~put a/an/the/this ?… in/into place/force/effect
which i ?had ~start/~introduce/~bring/~propose/~write/~set/~draft/~invent/~establish
i {have} insisted on
i ?also/then/simply ~set/~decide/~introduce/~require/~insist/~demand/~define/~rule/~establish/~agree/~fix/~forbid/~ban/~impose ?that/on/a/an/the/no/each/every
i ~tell the/my/our/everyone/them ?… that
i ~make ?it/that/this/the/a/our ?… ~fail/rule/mandatory/standard/condition/part/binding/obligatory/required
~make/~declare that/it/them/this/mine ?the/a/our ?… binding/mandatory/rule/standard/policy/criteria/compulsory/obligatory/required/default/requirement
`,
  },
  enters: {
    reason: 'entered the rules',
    phrases: `
~go/~get/~write/~put/~take/~fold/~copy/~make ?it/that/them/this/my ?… into/in/part the/our/its/of ?… {standard}
{be}/~become ?now in/part/a/the ?of ?the/our {standard}
{be}/~become ?now part of ?the/our ?… {standard}
{be}/~become ?now the ?… {standard} for/of/in
`,
  },
  lasting: {
    reason: 'lasting',
    phrases: `
since/today/nowadays/still
now
from now/then/there/that on
ever after/since
till/until today/now
to this day
`,
  },
  always: {
    reason: 'for all of them',
    phrases: `
every/each/any/all/always/whole/nobody/nothing/everyone/everybody/everything
no {artefact}/one/result/number/change
`,
  },
} as const satisfies Families;

/** How much a sign speaks for a standard; with the base above nought it is believed. */
export const QUALITY_WEIGHTS = {
  binds: 1.3,
  sets: 1.1,
  enters: 1.2,
  lasting: 0.9,
  always: 0.5,
  noun: 1,
  mine: 0.7,
  mineBefore: 0.5,
  ours: 0.5,
  group: 0.6,
  result: 0.2,
} as const;
export type QualitySign = keyof typeof QUALITY_WEIGHTS;
export const QUALITY_BASE = -3.2;
