import type { Families } from './family.ts';

/** How people tell a choice between options that each could be right, and a choice that made itself. */
export const FORK = {
  options: {
    reason: 'It names options beside each other.',
    phrases: `
{two} ?main/real/other/serious/viable/possible/realistic/plausible/different/good/valid/live/credible/reasonable options/candidates/alternatives/choices/designs/paths/routes/ways/approaches/directions/vendors/camps/schemes/strategies/routes
the/our/my/of/those/these options/candidates/alternatives
options/alternatives were
option(s) a/b/1/2/one/two
one/first/second/third/other option/alternative/choice/route/path/candidate/camp/approach/road
the/an/one/obvious/main/only alternative
on the/one one/other hand hand
on the other hand
on one side
on the one side
either … or
~put/~keep/~stay/~leave … or ~leave/~move/~keep/~go/~put/~take
saying/say yes/no … saying/say no/yes
saying yes/no
whether to … or
between … and
choice/trade/decision/choosing/deciding/torn/choose/decide/pick/toss between
could ?also ?have ~keep/~stay/~build/~buy/~go/~move/~rewrite/~patch/~wait/~use/~split/~add/~take/~do
or i/we could
we/i could also/either
build or buy
buy or build
build versus/vs buy
half ?of the/my team/group/room
the/one/each/both/other side/camp/camps wanted/argued
?~put/~place/~lay two/both … side by side
one … the other
some … wanted … others
others wanted/argued/preferred/pushed
instead of ~rewrite/~build/~buy/~split/~move/~migrate/~wait
rather than ~rewrite/~build/~buy/~split/~move/~migrate/~wait
alternatively/versus/vs/~shortlist
`,
  },
  merit: {
    reason: 'An option has a case of its own.',
    phrases: `
~have a/real/some point/points/merit/merits/appeal
~have its/their/real/clear/some/own merit(s)/advantage(s)/strength(s)/benefit(s)/appeal
~make/~make sense
good/valid/strong/fair/reasonable/legitimate/solid/sound/serious/respectable/sensible/honest argument(s)/case/point(s)/concern(s)/reason(s)/option(s)/grounds
both/each/either/neither … valid/reasonable/defensible/right/worked/viable/work
would have been/worked right/fine/too
{be} ?far/much/a/also/clearly ?lot/bit cheaper/safer/faster/simpler/quicker/easier/cheap/tempting/attractive/appealing/proven/reversible/familiar/battle safe/tested
cheaper/safer/faster/simpler/quicker/easier/cleaner to/and/but/in/on/than
was/were/is/be/looked/seemed ?very/also/by/the safe/cheap/quick/simple/tempting/attractive/appealing/proven/reversible/familiar/conservative
what spoke for
spoke for
in favour/favor of
case for/against
won/wins on/in
better at/on/in/for/with
good at
strong in/on/at
would/could/'d ?have ?also ?only ~free/~save/~give/~spare/~let/~remove/~protect/~avoid/~keep/~cut/~buy/~simplify/~halve/~solve/~win/~hold/~work/~scale/~reduce
~argue that/for
~protect the/our
let us ~keep/~ship/~move/~use/~reuse
advantage(s)/upside(s)/benefit(s)/pros/appeal/preferred/~promise
`,
  },
  price: {
    reason: 'A drawback of an option is named.',
    phrases: `
trade off(s)
at the price/cost/expense of
~give up
~gave up
would/could/'d/might ?have ?also ~cost/~lose/~double/~triple/~take/~break/~leave/~delay/~mean/~require/~risk/~add/~tie/~lock/~need/~push/~hurt/~mislead/~slow/~block/~bring/~fail/~be
but ?it ~cost/~need/~leave/~require/~lose/~lack/~add/~take
in exchange/return
the/a catch
the price ~be
weaker at/in/on
~pay for/with
cost us/me the/our/a/some
knowing ?that it/we/i might/would/could
at risk
~accept the/a/that/some/more/slower/higher
vendor/lock lock/in in
downside(s)/drawback(s)/cons/disadvantage(s)/tradeoff(s)/~trade/~sacrifice
`,
  },
  assumption: {
    reason: 'It says what an option rests on.',
    phrases: `
if … ~turn/~prove/~hold/~grow/~keep/~fail/~stay/~change
would have to be
~depend on
~hinge on
nobody/no/none knew/one
not/didn't/couldn't/don't ?really ~know/~prove/~tell whether/if/how/which/what
could not know/tell/prove/be
couldn't know/tell/prove/be
provided that
may/might not
~rest on
~believe that
no/little/only/half/60 … data/facts/information
incomplete information/data
~assume/assumption(s)/uncertain/uncertainty/unknown(s)/bet
`,
  },
  weighing: {
    reason: 'It tells how the options were weighed.',
    phrases: `
side by side
two ?week/weeks/day/days/small/quick prototypes
~prototype both/each/two
built/build/ran/run/tried/tested/measured/simulated/modelled/modeled/priced/estimated/costed/timed/sketched ?out ?in both/each/two
decision matrix/record/document/doc/memo/log/table
decided it
close call/race
closer than
pros and cons
for/against each
each/both ~get
proof of concept
proofs of concept
ran the numbers
strongest/best argument/case/page
cost of being wrong
~estimate … each/both
in the end … because
~list … each/both/options/risks
~compare/comparison/~weigh/~weight/~benchmark/spike(s)/~simulate/scored/criteria/tipped/~trial/modelled/modeled
priced/rfc/adr/~quantify/~sample
`,
  },
  plain: {
    reason: 'The choice is said to have made itself.',
    phrases: `
off the table
nobody/none/no ?one ?even/ever/seriously ~propose/~suggest/~consider/wanted it/that/this/the
already ?been approved/paid/licensed/adopted/standard/bought
came the ?real/actual/hard/long work
decision was to
there remained
only one/this/that/it remained
the only ?one/region/product/vendor/tool/library compliant/allowed/approved/certified/supported/permitted
every/all ?the other service/services/team/teams/project/projects ?was/were/ran ?already on/used
whole/entire field/industry/company/world ?had/has/already ~adopt/~use/moved
staying/keeping/waiting {be} ?simply out
no brainer
clear winner/choice/answer/favourite/favorite
clearly/plainly/simply/hands/by/definitely/undoubtedly ?down/far ?the better/best/right/superior
the only ?real/viable/sensible/realistic/possible/logical/reasonable/serious option/choice/way/answer/solution/candidate/path/thing
only one ?real/viable/sensible/realistic/possible/logical/reasonable/serious option/choice/way/answer/solution/candidate/path
no/any other/real/second/viable/serious option/choice/way/alternative/candidate
no way around
no/little/any/nothing choice
nothing to ~choose/~decide
no alternative(s)
easy/simple/quick/trivial/straightforward pick/choice/decision/call/win
~make itself
decision/choice {be} ?very/quite/really/pretty/fairly/actually quick/easy/simple/made/clear/straightforward/trivial/obvious
everybody/everyone/all … agreed/knew/wanted
nobody objected/disagreed
no one objected/disagreed
{not} ?really/even need/have/take to/long think/decide/much
it/answer was ?always/immediately/quickly/pretty clear/evident
no doubt/question/debate/discussion/hesitation/contest
without hesitation/debate/discussion/doubt
{not} even ?close ~compile/~come/~support/~start/~run/close
real/hard/difficult/tricky/main/challenging/actual work/part/challenge ?here {be} ?in the/~execute/~move/~migrate/~get/~make/~do
already chosen/decided/picked/selected
~choose/~decide/~pick/chosen … already
law/regulation/policy … left/forced/required/demanded/dictated
could only/ever work
{be} ?not/never ?really possible/feasible/tenable/acceptable/sustainable/thinkable
{not} ?an/a/really option/possible/feasible/tenable/acceptable/sustainable/viable/realistic
out of the question
nobody/none/no/noone … would/could ~defend/~want/~argue/~choose
barely better than
{be} also ?much/far/even faster/cheaper/simpler/safer/better/easier/smaller
~be about to ~drop/~remove/~expire/~end/~retire
the real/actual/hard work ~begin/~start/was/lay
~go on as before
do nothing
doing nothing
status quo
that/it was/is/were ?then ?already settled/decided/given
included in the
most demanding/difficult/challenging/interesting/complex part ?here/of ?this/it {be}
what took/took/takes ?the/me/us/all/most ?of ?the effort/time/weeks/work
the rest was
much to do
~sign ?it/off off ?the/within ?same
signed off the/within/in/at
approved ?the/within/in/at same/a/an/once
hardest/hard/tricky/difficult/interesting bit/thing was ~make/~get/~do/~find/~move/the
{be} told/asked/instructed to use/move/migrate
end of life
decision/direction {be}/came/had … from above/management/leadership
five/ten/two/few minutes to ~see/~decide/~know/~choose
obvious/obviously/nobrainer/unanimous/unanimously
`,
  },
} as const satisfies Families;
