import type { CanonicalId } from '../canonical.ts';
import type { Family } from './family.ts';

/** Words by which a title or a sentence names the question that the story answers. */
export const TYPE_NAMED = {
  'hardest-decision': {
    reason: 'It is named as a hard decision.',
    phrases: `
hard/hardest/toughest/tough/difficult/biggest/big/painful/agonising/agonizing/important ?technical/engineering/architecture/architectural/design/product decision/choice/call/tradeoff
hard/hardest/toughest/tough/difficult trade off
hardest thing i ?have/had ?to decided/decide
choosing between
torn between
decision i ~agonise/~agonize
dilemma/crossroads
`,
  },
  'disagreed-with-senior': {
    reason: 'It is named as a disagreement with somebody senior.',
    phrases: `
~disagree with/on/over ?my/a/the/our ?more ?engineering {senior}/{boss}/person/someone/somebody/principal
disagreement with/between ?my/a/the/our ?more ?engineering {senior}/{boss}/someone/somebody
~disagree with someone/somebody ?more senior
conflict with ?my/a/the/our ?more {senior}/{boss}
argument with ?my/a/the/our {senior}/{boss}
had backbone
disagree and commit
`,
  },
  'wrong-about-something-big': {
    reason: 'It is named as a mistake of the writer.',
    phrases: `
i ?was/got/had/'d been/it/that ?so/very/completely/badly/dead wrong
was wrong about
wrong about/on
wrong bet
~be ?badly/completely/really wrong
my ?biggest/worst/costliest mistake/error/misjudgement/misjudgment/blunder
biggest/worst/costliest/big/costly mistake
mistake i ~make
bad call
i ~misjudge
got ?it/this/badly ?badly/completely wrong
misjudged
`,
  },
  'failed-project': {
    reason: 'It is named as a failure.',
    phrases: `
project/product/initiative/launch/migration/rewrite/rollout that/which ?never/ultimately failed/flopped/died/worked/shipped/sank/did
failed project/product/initiative/launch/migration/rewrite/rollout/attempt/experiment
my biggest/worst/greatest failure
a/the time i/we failed
i/we failed to/at
postmortem/post mortem of/on
project failure
that wasn't
failure
`,
  },
  'influence-without-authority': {
    reason: 'It is named as influence without authority.',
    phrases: `
influence ?without/others
~influence ?other/across/teams/without/people
without ?any/formal/having/direct/the authority/mandate/power
no/neither/had/have/having ?formal/direct/real authority/mandate/say
not my/have reports/authority
could/cannot/can not/neither order/force/tell/make ?them/anyone/any
~lead/leading without
~get buy
buy in
none of ?them/which/whom/the ?teams/people reported
did not/didn't report to
`,
  },
  'pushed-back': {
    reason: 'It is named as pushing back.',
    phrases: `
~push back
~push ?… back
~say no to
saying no ?to
said no to
~stand up to
challenged ?a/the/our/my ?product/leadership decision/direction/roadmap/request/requirement
pushback
`,
  },
  'biggest-impact': {
    reason: 'It is named as the biggest impact.',
    phrases: `
biggest/greatest/largest/most/highest ?significant/important/impactful/valuable impact/contribution/win
impactful project/work
most impact
biggest thing i
`,
  },
  'mentored-someone': {
    reason: 'It is named as mentoring.',
    phrases: `
growing ?a/an/another/junior/our/other
~grow ?a/an/my/our junior/engineer/mentee/intern/team/teammate
developing others/people
~help ?a/an {junior}/colleague/teammate/engineer/analyst grow/become
~mentor/mentorship/mentoring/~coach/mentee(s)
`,
  },
  'simplified-something': {
    reason: 'It is named as a simplification.',
    phrases: `
simple again
reduced/reducing/cut/cutting/removed/removing ?accidental/the/unnecessary complexity
less complex
~simplify/simplification/simpler/~untangle/~consolidate
`,
  },
  'tight-deadline': {
    reason: 'It is named as a tight deadline.',
    phrases: `
tight/short/hard/impossible/aggressive/looming/crazy/fixed ?deadline/timeline/schedule deadline/timeline/deadlines
under ?time/a/deadline/tight pressure/deadline
incomplete/partial/missing/limited/imperfect information/data/facts
against the clock
with ?only half/60/little/incomplete/partial ?%/of/percent ?the facts/information/data
days' notice
before knowing
~decide ?fast/quickly/under/without ?all/incomplete/uncertainty/enough ?information/data
ticking
`,
  },
} as const satisfies Readonly<Record<CanonicalId, Family>>;
