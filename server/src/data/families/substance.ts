import type { Families } from './family.ts';

/** What an objection is about: the matter, or the persons. */
export const SUBSTANCE = {
  evidence: {
    reason: 'The objection rests on something that can be checked.',
    phrases: `
data
analysis
~analyse
~analyze
~measure
measurement(s)
~calculate
calculation
~estimate
~simulate
~model
~test it/with/the/on/both/two
load/user/usability/stress/a/b test(s)
test(s) showed
prototype
experiment
pilot
survey
interview(s)
recordings
logs
benchmark(s)
~benchmark
numbers
figures
evidence
~show ?our/the/her/him/them/that/how/what/we
~demonstrate
~quantify
~count
~compare
one page
one pager
wrote/write ?up/a/one/two/down/an page/memo/doc/document/proposal
report
chart
~pull ?the/a/up/last/our logs/numbers/data/sessions/year's/last
sample
~cost
per/a cent(s)/user/request/order/customer/query
`,
  },
  matter: {
    reason: 'It names what was at stake.',
    phrases: `
risk(s)
risky
~break
outage
latency
capacity
security
privacy
compliance
legal
law
law(s)
regulation
regulator
contract
certification
accessibility
performance
quality
bug(s)
fraud
leak
technical debt
maintenance
scope
~promise
deadline
roadmap
users/customers/patients would
~confuse
~mislead
churn
revenue
conversion
support
budget
trade off(s)
alternative
~propose
proposal
counterproposal
~suggest
~offer
~recommend
compromise
instead
phased
option(s)
plan
concern {be}
worried/concerned that/about
my concern/worry/objection/argument/point
because
`,
  },
  persons: {
    reason: 'It speaks of persons.',
    phrases: `
disrespect
disrespected
disrespectful
~insult
insulting
rude
rudely
rudeness
offended
offensive
ego
egos
arrogant
arrogance
childish
difficult/toxic/impossible/unpleasant/annoying/aggressive/stubborn/controlling/manipulative/insecure person/character/personality/man/woman/colleague/people
personality
personalities
~clash
~micromanage
micromanager
micromanagement
micromanaging
control freak
~talk down
talked/talking/talks down/over to/me/us
tone
behind my/our/his/her back/backs
~like me
hated me
~took it ?very badly/personally/bad
took it ?very badly/personally/bad
~apologise
~apologize
apology
hr
mediated
mediator
mediation
~yell
~shout
screamed
raised {their} voice
loud
heated
fight
fought
furious
angry
anger
~humiliate
stood/stand up to/for
stolen my
stole my
credit for
took/taking credit
no clue/idea about/of/how/what
clueless
interrupted
~interrupt
relationship
cleared the air
~respect me/us/the/engineers/my
respect
toxic
~bully
condescending
dismissive
patronising
patronizing
attitude
behaviour
behavior
feelings
temper
lazy
incompetent
jealous
played/playing/play politics/games/favourites/favorites
office politics
politics
power play/trip/game/games
moods
mood
~confront
not talk/speak for
stopped talking
silent treatment
cold to/towards
get along
got along
~trust him/her/me/my
~hate
annoyed
annoying
sarcastic
mocked
~blame me/us
in front of everyone/everybody/the/others
stubborn
have/get/got/had his/her/their way
difficult to work
hard to work
{be} known for
never liked
chemistry
greets
~take aback
taken aback
courage
afraid of {them}
listen more
spoken/talked/speak/talk to {them}/me like/that
approachable
loudly
~drive … mad/crazy/nuts/insane
mad at
~go red/pale
clapped
applauded
polite
politely
habit of
~snap at
~sneer
~gossip
grudge
~resent
enemy
liar
~lie to
~mock
ashamed
respect my/our/us
kind of person
type of person
has no family/life/heart/shame
~treat … like
like children/idiots/slaves/machines/kids
had/have enough
earn/earned my/our/their/the trust
silence
~ruin
{not} ~take ?such ?things from
left/leave us/me ?in alone/peace
title
backed me/down/off
beer
colleagues/team/everyone ?later/privately thanked/applauded/agreed/felt
~offend
~lecture
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
