import type { Families } from './family.ts';

/** What an objection is about: the matter, or the persons. */
export const SUBSTANCE = {
  evidence: {
    reason: 'The objection rests on something that can be checked.',
    phrases: `
~test it/with/the/on/both/two
load/user/usability/stress/a/b test(s)
test(s) showed
~show ?our/the/her/him/them/that/how/what/we
one page
one pager
wrote/write ?up/a/one/two/down/an page/memo/doc/document/proposal
~pull ?the/a/up/last/our logs/numbers/data/sessions/year's/last
per/a cent(s)/user/request/order/customer/query
data/analysis/~analyse/~analyze/~measure/measurement(s)/~calculate/calculation/~estimate/~simulate/~model
prototype/experiment/pilot/survey/interview(s)/recordings/logs/benchmark(s)/~benchmark/numbers/figures/evidence
~demonstrate/~quantify/~count/~compare/report/chart/sample/~cost
`,
  },
  matter: {
    reason: 'It names what was at stake.',
    phrases: `
technical debt
users/customers/patients would
trade off(s)
concern {be}
worried/concerned that/about
my concern/worry/objection/argument/point
risk(s)/risky/~break/outage/latency/capacity/security/privacy/compliance/legal/law/law(s)/regulation/regulator
contract/certification/accessibility/performance/quality/bug(s)/fraud/leak/maintenance/scope/~promise/deadline
roadmap/~confuse/~mislead/churn/revenue/conversion/support/budget/alternative/~propose/proposal/counterproposal
~suggest/~offer/~recommend/compromise/instead/phased/option(s)/plan/because
`,
  },
  persons: {
    reason: 'It speaks of persons.',
    phrases: `
~take orders/instructions from
stood up and ~leave/~walk/~go
walked out
in front of the/all/everyone/everybody/others ?whole group/team/room/floor
whether/if {they} had ever
from somebody/someone/people/anybody who {not}
addressed/address/called ?everybody/everyone/us/me ?with/by ?the/my first name
difficult/toxic/impossible/unpleasant/annoying/aggressive/stubborn/controlling/manipulative/insecure person/character/personality/man/woman/colleague/people
control freak
~talk down
talked/talking/talks down/over to/me/us
behind my/our/his/her back/backs
~like me
hated me
~took it ?very badly/personally/bad
took it ?very badly/personally/bad
raised {their} voice
stood/stand up to/for
stolen my
stole my
credit for
took/taking credit
no clue/idea about/of/how/what
cleared the air
~respect me/us/the/engineers/my
played/playing/play politics/games/favourites/favorites
office politics
power play/trip/game/games
not talk/speak for
stopped talking
silent treatment
cold to/towards
get along
got along
~trust him/her/me/my
~blame me/us
in front of everyone/everybody/the/others
have/get/got/had his/her/their way
difficult to work
hard to work
{be} known for
never liked
~take aback
taken aback
afraid of {them}
listen more
spoken/talked/speak/talk to {them}/me like/that
~drive … mad/crazy/nuts/insane
mad at
~go red/pale
habit of
~snap at
~lie to
respect my/our/us
kind of person
type of person
has no family/life/heart/shame
~treat … like
like children/idiots/slaves/machines/kids
had/have enough
earn/earned my/our/their/the trust
{not} ~take ?such ?things from
left/leave us/me ?in alone/peace
backed me/down/off
colleagues/team/everyone ?later/privately thanked/applauded/agreed/felt
disrespect/disrespected/disrespectful/~insult/insulting/rude/rudely/rudeness/offended/offensive/ego/egos
arrogant/arrogance/childish/personality/personalities/~clash/~micromanage/micromanager/micromanagement
micromanaging/tone/~apologise/~apologize/apology/hr/mediated/mediator/mediation/~yell/~shout/screamed/loud
heated/fight/fought/furious/angry/anger/~humiliate/clueless/interrupted/~interrupt/relationship/respect/toxic
~bully/condescending/dismissive/patronising/patronizing/attitude/behaviour/behavior/feelings/temper/lazy
incompetent/jealous/politics/moods/mood/~confront/~hate/annoyed/annoying/sarcastic/mocked/stubborn/chemistry
greets/courage/approachable/loudly/clapped/applauded/polite/politely/~sneer/~gossip/grudge/~resent/enemy/liar
~mock/ashamed/silence/~ruin/title/beer/~offend/~lecture
`,
  },
  never: {
    reason: 'It says that there was nothing to push back on.',
    phrases: `
never ?really/had/have/actually/once ?to/really/needed ?to push/pushed ?back/against
{not} had to push
{not} needed to push
kept/keep it/my/them to myself/opinion/doubts
did/do/done as ?i {be}/was told
~trust {their} decisions/judgement/judgment
nothing to push back
`,
  },
} as const satisfies Families;
