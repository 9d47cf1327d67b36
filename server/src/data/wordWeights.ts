/** Written by `npm run fit` from the texts of `test/eval/corpus`; do not edit. `test/eval/fit` says how. */

/** What the words of a sentence are asked for; the columns of the table. */
export const QUESTIONS = [
  'lesson',
  'hollow',
  'tension',
  'scope',
  'scope rung',
  'ambiguity',
  'ambiguity rung',
  'influence',
  'influence rung',
  'quality-bar',
  'quality-bar rung',
  'mentorship',
  'mentorship rung',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** A stem, two neighbours, or two with a word between, and what it weighs by column, in hundredths. */
export const WORD_WEIGHTS = `
#	0:-136 1:-116 7:-20 8:10 9:-15 11:-25
# #	3:-30 5:-30 6:-10 7:-25 8:-10 9:-20 11:-30
# $	0:-51 1:-62 3:-25 4:15 5:-35 6:10 7:-30 9:-25 10:5 11:-35 12:10
# _ #	1:-19
# _ a	0:-25 1:-19 2:-59 5:-25 7:-25 9:-25 11:-35
# _ about	7:50
# _ all	3:-40
# _ and	1:21 4:-10 5:-25
# _ as	5:55
# _ becaus	7:35
# _ befor	3:60
# _ build	9:-30
# _ by	7:-45
# _ call	5:35
# _ chang	3:30 5:50
# _ day	3:50 5:40 7:45
# _ for	3:-40
# _ from	2:-35
# _ gave	7:35
# _ got	11:25
# _ group	3:-50 9:70
# _ had	2:54 5:55
# _ have	7:40 8:10 9:65
# _ i've	7:35
# _ in	7:25 9:-35
# _ it	7:-35
# _ last	9:25
# _ model	7:40
# _ month	7:65 9:-30
# _ more	7:40
# _ nine	7:-30
# _ no	7:-30
# _ now	7:-30
# _ of	9:-20 11:-20
# _ on	5:25 7:-25
# _ our	2:47
# _ pair	5:-35
# _ releas	9:30
# _ run	7:85
# _ sinc	3:-35 7:30
# _ team	3:25
# _ the	8:-10 11:-25
# _ them	5:30
# _ to	2:39 5:40 7:35 9:-20 11:-30
# _ took	11:35
# _ was	5:-35
# _ week	5:-35
# _ went	11:25
# _ were	5:-40
# _ year	9:25
# a	8:-10 9:-15 11:-20
# against	7:-30
# alert	11:25
# and	2:-45 6:-15 8:10 9:20 10:10 12:10
# billion	7:-35
# came	0:29
# card	7:40
# days	2:-60 5:30 11:-20
# dos	2:42
# employe	3:40
# engineer	4:20 5:30 8:10 11:-20
# euro	2:49
# finding	9:25
# for	9:25
# from	2:36
# got	2:75
# group	7:40
# hour	5:-30 11:-20
# in	5:-30 7:-20 11:-20
# incident	7:-35 9:-25 11:45
# it	11:25
# item	5:60
# k	2:38 3:35
# lin	3:55 9:-20
# m	7:40 9:-25
# merg	11:65
# million	3:65 9:-20 11:-25
# min	9:-25
# minut	0:-24 9:-35
# model	5:-35 7:60 9:45
# month	2:40 9:20
# more	5:35 7:-40 11:25
# ms	3:65 5:40 7:-25
# night	5:-45
# not	2:52
# of	8:-10 11:-25
# other	9:30
# pag	6:-15
# peopl	3:30 9:-30 12:10
# per	5:-35 7:30
# point	7:-35
# promotion	5:30
# question	3:25
# releas	3:-35 7:-40 9:45
# repo	7:65
# s	3:90 5:50 11:-20
# sampl	2:-36
# senior	11:30
# servic	3:-50 7:30
# sinc	11:35
# so	2:45
# softwar	9:45
# team	3:40 4:20 6:10 7:105 8:30 9:30 10:20 11:-35
# th	5:-40
# the	3:-25
# ticket	0:-23 1:-21
# to	2:-48 4:-10
# week	7:50
# worst	9:30
# x	9:-20
=	0:-296 1:-198 2:-253 3:-266 4:86 5:-239 6:93 7:-277 8:182 9:-252 10:151 11:-233 12:121
=action	0:-296 1:-196 3:-20 5:-25 6:10 7:-15 9:-15 11:-20
=differently	0:-118 1:-118 2:-124 3:-90 5:-105 7:-65 9:-90 11:-95
=early	0:-148 1:-152
=last	0:65 1:90 2:-115
=late	1:-101 2:-72
=learning	0:102 1:222 2:-138 3:-110 5:-150 7:-90 9:-90 10:5 11:-80
=none	3:-20 5:-50 6:5 7:-40 8:5 9:-60 10:10 11:-40 12:5
=result	0:-103 1:-152 2:-70 3:-50 4:15 5:-75 6:20 7:15 8:10 9:-25 10:20 11:-20 12:10
=situation	0:-183 1:-157 2:-81 3:-30 4:-5 5:-45 6:5 7:-105 8:-10 9:-80 11:-75 12:-5
=task	0:-199 1:-149 2:-150 3:55 4:-10 5:130 7:-85 8:-15 9:-65 11:-55 12:-10
^ #	0:-28 1:-32 2:-35 4:10 5:-25 8:15 9:-55 11:-55
^ a	1:-75 2:41 3:-40 5:-30 7:-35 9:-45 11:-45
^ about	11:-20
^ add	3:55 11:30
^ after	3:-35 5:-30 6:-10 9:-25 10:5 12:10
^ afterward	9:40
^ all	2:-39 3:25 4:15 5:55 6:10 7:100 10:10
^ alway	0:-40 1:56
^ and	1:-34 10:10
^ android	7:40
^ as	6:15 11:-20
^ ask	9:-25 11:-25
^ at	5:-30 7:-30 9:-25 11:-30
^ battery	5:50 7:75
^ befor	1:-31 10:-10
^ between	5:-30 11:25
^ both	1:-21 5:-45 9:-30 11:55 12:10
^ break	9:70
^ build	3:40
^ by	11:25
^ chos	5:45
^ communication	1:23
^ cost	3:90
^ crash	5:45 7:55
^ customer	7:-30
^ cut	9:-30
^ dana	11:40
^ decid	5:50
^ did	3:45
^ driver	7:40 9:-55
^ dur	11:35
^ each	3:-40 7:-30
^ every	1:26 3:-25 5:-25 9:-30 11:25 12:15
^ everybody	5:55 11:-25
^ everyth	3:40 5:60
^ feed	3:40
^ firmwar	2:43
^ first	7:-25 9:-35
^ five	11:-25
^ for	0:29 3:-35 5:-30 7:-20 9:30
^ four	5:-35 7:40 8:20
^ from	5:50 6:-10 7:35 8:-25 10:5
^ get	5:-30
^ good	1:29
^ great	0:-31 1:41
^ had	0:58
^ he	0:-33 1:-55 2:79 3:-50 5:-35 9:-45 11:-40
^ head	2:70
^ her	7:-25 9:-35
^ hir	7:35
^ his	3:-30 5:-35 9:-25 11:-25
^ hospital	9:-30
^ how	6:-10 11:-30
^ i	1:-37 2:-35 6:10 7:-30 8:5 9:-25 11:-30 12:10
^ i'd	1:-20 3:-20 6:15 7:-40 9:-35 11:-40
^ i'm	0:-33 3:40 5:50 9:-45 11:-55
^ i've	5:-35 7:-35 9:-35
^ if	1:-32 5:-50 7:-30 9:-25 11:30 12:-5
^ in	0:-47 1:44 2:61 3:-40 4:-10 5:-40 6:-15 7:-55 8:-10 9:-15
^ instead	11:30
^ it	0:-44 1:-38 2:68 3:-30 7:-25 8:-10 9:-35 10:10 11:-50
^ it's	7:30 8:-10 11:-50
^ keep	7:35
^ known	9:-25
^ last	5:-30
^ look	0:-39 1:31
^ lost	7:30
^ make	5:-35
^ management	7:45
^ market	2:41
^ mine	1:-33 3:40
^ more	0:47
^ most	7:-30
^ my	0:32 3:60 4:-10 5:55 6:-5 7:-50 9:-30 11:-20 12:-15
^ neither	5:-35
^ never	1:47
^ next	1:-21 11:-30
^ nine	3:-25
^ nineteen	7:75
^ no	3:30 5:135 6:10 9:-35 10:-10 11:-50
^ nobody	2:-53 3:-35 5:80 6:15 8:15 9:-40 11:-50
^ none	3:-45 9:-35 11:-40
^ not	0:74 1:-82 2:-37 3:-30 5:-40 7:-45 9:-25
^ noth	1:-92 5:-55 7:-30 9:-25
^ on	0:25 7:-25
^ one	0:-41 1:27 4:-15 5:-45 9:-25 11:-50
^ only	3:60 4:-15 7:40 8:-20
^ other	7:70 11:35
^ our	0:-30 2:-63 3:-35 7:-50 9:15 10:-5 11:-20
^ peopl	7:-30
^ port	3:75 5:70 9:40 11:45
^ quality	1:-45
^ read	5:50 7:-30 9:-20
^ real	11:-25
^ recall	2:39
^ restor	1:-25
^ result	7:40
^ sal	2:65
^ second	5:-40
^ senior	11:-25
^ sent	2:-40
^ seven	7:-35
^ she	2:40 3:-25 5:-30 8:10 9:-55 11:-45 12:-10
^ sinc	0:34 3:25 5:-30 7:30 9:65
^ six	3:-35 8:10 11:-25
^ small	1:-18 5:-30
^ so	0:23 5:35 7:-40 9:-45 10:10 11:-55
^ someon	11:-25
^ start	9:-30
^ stay	2:-36
^ stop	3:-30 5:-35
^ stopp	2:70
^ stream	3:-35
^ test	9:-45 11:-25
^ that	1:-22 2:-44 3:-25 7:-50 9:-50 11:-50
^ the	0:-43 2:83 3:25 4:5 5:20 7:15 9:-15 10:10 11:-35 12:5
^ their	7:55 11:-30
^ then	0:-24 2:-47 8:15 10:10 11:-45
^ ther	3:-35 5:25 7:-25 11:-30
^ thes	0:43
^ they	3:-45 5:-35 7:75 9:-20 11:-60
^ they'v	11:50
^ thirty	5:-35
^ this	0:-35 1:29 7:-25 9:-25
^ thre	1:-22 3:-35 7:25 8:25 9:-20 11:-20
^ to	3:-25 5:-35 11:-25
^ today	0:52 7:45 8:10
^ told	2:-43
^ took	7:-40 11:45
^ trust	1:-21
^ turn	5:45
^ two	1:-27 2:41 3:-25 8:20 11:-35 12:10
^ until	0:27
^ we	0:-35 1:-20 3:-35 5:-40 6:-10 7:-45 9:-15 10:10 12:5
^ week	2:58
^ went	9:-25
^ what	1:18 7:-20 9:-45 11:-45
^ when	1:-45 5:-55 11:75
^ whenever	0:31 1:-37
^ which	5:60
^ whoever	0:27
^ with	3:-30 5:-70
^ within	3:30 5:40 7:75 11:-30
^ work	5:30
^ wrong	11:-20
^ wrot	2:-50 3:80 10:-15 11:-30
^ you	0:-24 1:47
^ zero	1:-18 5:-30
a	0:26 1:-76 3:-10 4:-5 7:-10 9:-10 10:5 11:-10
a #	5:55
a _ a	3:-30 7:50
a _ alert	0:64
a _ alon	11:25
a _ and	0:-44 5:50 8:10 9:15 12:-5
a _ at	5:30
a _ bank	7:45
a _ becaus	0:26
a _ befor	5:-30
a _ budget	5:45 9:35
a _ build	9:30
a _ but	2:35
a _ chain	2:41
a _ company	4:-15
a _ engineer	1:23 3:-35
a _ field	3:-35
a _ for	10:5 12:-5
a _ from	5:35 7:30 9:35
a _ goes	9:30
a _ he	3:35 7:55
a _ i	0:42 7:-25 10:-10
a _ i'd	11:40
a _ in	5:40 6:10 10:10
a _ is	0:23 1:-26
a _ it	1:26
a _ job	0:40
a _ join	2:47
a _ languag	1:-20
a _ late	2:68
a _ list	2:50
a _ minut	7:50
a _ model	3:30
a _ must	9:55
a _ now	3:80 5:50 7:45 9:-25
a _ of	1:-23 2:43 7:-35
a _ on	0:23 5:-30 6:-15 8:-10 10:-10
a _ one	5:-25
a _ only	9:25
a _ page	3:-25 5:35 6:15
a _ per	7:30
a _ person	9:25
a _ problem	0:24
a _ releas	2:48
a _ request	5:-30 11:30 12:5
a _ rule	10:-5
a _ say	9:30
a _ servic	7:35
a _ she	11:30
a _ sinc	11:30
a _ so	5:45
a _ tabl	7:35 9:20
a _ tak	0:34
a _ team	0:-23 1:34 7:-45
a _ test	9:30 10:-5
a _ that	2:-44 4:10 8:15 9:25 11:-15
a _ ticket	0:25
a _ to	3:-20 6:10 7:-30
a _ transfer	2:45
a _ two	3:55
a _ user	9:35
a _ was	2:40
a _ wher	7:30
a _ who	1:26
a _ with	3:-30 4:15 7:25 8:-15 9:20 10:10 12:-5
a _ without	5:-40 9:50 11:25 12:10
a _ wrot	2:-35
a backend	7:40
a better	0:-30 1:27
a bit	11:35
a budget	9:35
a bug	0:24
a call	11:35
a colleagu	5:35
a correction	5:40
a count	5:60
a customer	2:52 5:40
a data	3:-35
a date	0:24
a day	3:35 9:-30
a decision	11:30
a design	3:-35 7:35 11:55 12:-15
a friday	2:36
a full	2:40
a goal	11:65
a junior	11:55
a line	7:-50 9:25
a list	1:-19 3:30 5:60 6:10
a littl	0:-27 3:25
a lot	0:-33 1:39 3:35
a meet	0:34
a merg	9:40
a migration	9:-25
a model	3:-25 5:30 9:30
a month	2:-36 4:-10 5:25 6:15 8:-10 11:-30
a name	1:-29
a napkin	11:25
a new	9:30 12:-5
a night	9:25
a number	5:35
a page	3:-25 6:-10 9:45 10:10
a person	1:27
a plain	2:38 11:-25
a plan	5:-30 11:25
a pric	7:50
a principal	5:50 11:35
a problem	6:-15
a proposal	2:49
a quarter	11:20 12:5
a query	11:35
a real	0:39
a reason	5:35
a red	9:40
a rehearsal	1:-35
a releas	2:65 9:30
a report	9:25
a researcher	11:40
a rewrit	0:28
a rule	9:25 10:-10
a run	3:30
a saturday	2:42
a script	11:25
a second	9:20
a section	9:30
a senior	7:30 12:10
a separat	11:30
a servic	3:-35
a sheet	11:45
a singl	3:35 5:30 9:-20
a small	4:-10 5:-25
a spreadsheet	11:25
a team	0:27
a tenth	9:35
a test	2:37 3:-30 5:-30 9:20 10:10 11:40 12:15
a th	7:40
a third	2:34
a ticket	5:50
a two	1:34
a university	3:50
a week	3:50 4:-10 5:50 6:-10 8:-15 10:10
a whol	2:39 3:35
a word	5:35
a year	4:20 10:-5 12:15
able	5:-30 11:45
able to	5:-30 11:45
about	3:-15 4:-10 5:-15 6:10 7:-30 8:-20 9:-20 12:-5
about #	5:-55 7:-25 9:-20 11:-25
about _ a	3:30
about _ and	3:30 11:35 12:-5
about _ i	7:-30 11:40
about _ lin	3:60
about _ of	5:-30 7:-30
about _ third	2:45
about _ year	9:30
about it	11:-20
about two	9:25
about which	5:40
abov	7:-35
abroad	7:30
accept	2:43 3:-25
accept that	2:38
acceptanc	3:35 5:45
acceptanc criteria	5:35 6:-15
acces	3:40 4:15 7:45
accessibility	3:35 5:60 9:25 10:5 11:40
accident	3:55 5:50 7:55
account	5:45 6:15 9:-30 11:-20
achiev	0:-25 1:49
acros	4:10 7:30
acros the	7:45
act	0:-28
action	9:40
actually	2:39
add	0:30 1:-32 2:-39 3:55 4:-10 5:35 6:-15 8:-20 9:65 10:-10 11:20 12:-25
add _ #	9:45
add _ lin	9:30
add a	7:30 10:-5
add it	9:25
add one	3:-35 9:30 10:-5
add the	3:30 4:-10
add two	9:30
addition	9:70
addres	3:40
adjectiv	11:30
adjectiv $	11:30
adopt	5:80
adopt it	5:40 8:20
adopt my	7:40
adopt the	7:60 11:25
ads	5:30 6:15 7:55 11:-20
ads _ and	5:50 7:45
adult	5:-35
afraid	11:40
afraid of	11:25
after	0:29 1:-29 2:47 7:20 11:-20
after #	3:30 7:-30
after $	0:37
after _ days	2:-35
after _ month	2:86
after _ season	5:-30
after _ second	5:55
after _ the	7:70
after _ week	2:34
after _ year	5:-30 11:35
after and	3:30
after each	11:25
after four	7:-30 11:25
after i	5:35 7:50
after it	5:30 6:10 7:35
after me	11:35
after that	0:30 5:-30 11:-20
after the	3:30 6:-10
after they	3:45
after this	7:50
afternoon	12:-5
afternoon $	11:-35
afternoon and	12:-5
afterward	0:23 3:-25 5:-30 9:25 11:40 12:-5
again	1:-27 2:52 7:-35 10:-10 11:-20
again $	0:-28
again _ the	9:35
against	2:49 3:-30 9:20 10:5
against #	5:-25 7:-35 9:-30 11:35
against $	2:52
against it	2:35 7:60
against the	8:-10
age	11:55
agent	3:80 5:40 9:-25
agre	2:-50 7:35 9:-20 11:20
agre $	11:-45
agre _ her	11:35
agre _ one	5:-35 7:45
agre on	7:35
agre to	7:45
agre with	7:-35 11:30
agreement	0:29
aim	1:31 3:-40 5:-30 7:-35 9:-20 11:140 12:5
aim by	11:35
aim that	11:25
air	2:40
alarm	11:-20
alert	0:95 9:45
alert without	9:25
aliv	3:25
all	0:-32 1:-44 2:-41 3:50 4:15 7:45 8:10 11:-15 12:5
all #	3:55 4:15 5:50 6:-10 8:15 9:75 10:5
all $	2:57 5:65 7:-30 9:-35
all _ #	9:-25
all _ and	3:65 4:10
all _ by	7:-50 9:35
all _ chang	7:55
all _ engineer	11:35 12:10
all _ group	3:30 4:25 7:75
all _ in	7:-30
all _ it	3:55 5:-30 11:30
all _ lin	7:35
all _ now	7:-35
all _ of	4:-10 7:-50 9:40 10:-10
all _ over	7:40
all _ product	9:30 10:10
all _ servic	3:40
all _ sit	9:40
all _ switch	7:45
all _ team	5:50 7:80 8:10 9:30 10:10 11:-25
all _ the	3:-40
all _ to	5:-30
all _ two	11:25
all _ were	3:30 5:-30
all _ work	7:60
all eight	9:35
all eleven	4:15 7:45
all five	3:30 4:15 7:50
all four	3:40 4:-10 6:-15 7:65 9:-20 11:-25
all fourteen	9:25
all i	4:-15
all its	3:-35 7:50
all nine	4:25 7:50 10:10
all of	3:30 5:-60
all seven	8:10
all six	5:40
all that	11:40
all the	3:30 9:-30
all thre	3:25 5:25 7:55 9:-20 12:10
alon	5:-30 8:-15 9:-35 11:130 12:10
alon $	3:30 9:-25 11:-45 12:10
alon _ a	11:40
alon _ the	11:25
alon and	11:50
alon by	11:65
alon with	11:25
along	7:45 9:-20
along the	11:30
already	2:-50 9:25 10:-5
already _ the	3:35
already written	5:35
also	0:45 1:-21 2:-65 3:-25 5:-40 9:25
also _ my	0:41
also _ the	7:30 11:35 12:10
also set	9:30
also the	9:25
alway	0:-85 1:138 7:-25
alway _ a	1:25
alway _ the	1:44
am	0:-52 1:46 3:20 5:-30 9:-15 11:-20
am _ in	3:35
am _ to	0:35 1:-39
am a	1:34 3:-30
am proud	1:37
am the	3:25
amara	5:-30
an	1:-44 4:-20 6:-15 7:-30 8:10 12:-10
an _ a	9:25
an _ and	10:-10
an _ each	11:25
an _ for	5:60
an _ on	2:44 3:45 11:35
an _ to	5:40
an aim	11:30
an alarm	9:30
an alert	9:25
an error	7:35
an expiry	1:-29
an hour	5:-45 7:-25 11:35 12:-5
an incident	9:25
an intern	3:50 11:55
an order	3:80
an outag	7:40
an owner	0:43 1:-29 9:25
analysi	5:-30
analyst	3:-45
analytic	7:30
and	0:-76 1:41 4:5 10:-5
and #	1:19 3:30 4:35 8:10
and _ #	2:-50 5:30 7:-30 9:-20
and _ a	4:-15 10:5
and _ add	9:25
and _ all	9:35
and _ and	5:-45 7:-50
and _ answer	4:-15 11:80 12:-5
and _ are	7:-45
and _ as	1:26 11:50
and _ at	0:38 11:25
and _ back	11:35
and _ been	8:-20
and _ brought	11:40
and _ by	7:55 9:20 11:40 12:5
and _ can	1:44
and _ chang	7:30 8:10
and _ company	3:-30
and _ count	11:25
and _ decid	5:35
and _ do	11:35
and _ door	1:18
and _ down	5:50 6:15
and _ driver	11:60
and _ each	4:15 5:55 7:25
and _ engineer	3:50
and _ expect	9:35
and _ explain	11:40 12:5
and _ field	5:40
and _ five	7:30
and _ for	2:-39 4:10
and _ four	7:30
and _ from	7:45
and _ gave	7:30
and _ good	3:-35
and _ got	5:35
and _ group	9:25
and _ had	5:-50 7:-30
and _ half	3:-25 9:35
and _ head	9:35
and _ help	11:35
and _ how	5:-45
and _ i	2:45 11:45
and _ in	8:30 10:10 11:35
and _ is	4:-15 6:-10
and _ it	0:49 1:35 8:-15 12:-10
and _ its	3:40 7:-40 9:-30
and _ keep	9:25
and _ last	7:50
and _ learn	1:40
and _ left	3:45
and _ let	9:25
and _ list	6:-10
and _ look	11:25
and _ made	5:30
and _ may	9:25
and _ me	11:55 12:-5
and _ mov	7:45
and _ my	0:-23 1:27 4:15 9:30
and _ nearly	5:-35
and _ never	5:-35 11:30
and _ nine	5:40 7:55
and _ not	6:10
and _ now	7:55
and _ of	3:-25 6:15 9:20
and _ old	9:25
and _ on	3:60
and _ one	11:30
and _ only	5:-35 11:45 12:10
and _ other	3:-30 7:55 8:10 9:-20
and _ out	5:30 6:10 7:35
and _ over	11:30
and _ own	0:26
and _ paid	2:53
and _ promotion	11:50 12:20
and _ retry	7:40
and _ review	7:40
and _ run	3:30
and _ should	1:22
and _ show	11:40 12:10
and _ still	3:40 7:55
and _ team	7:85
and _ test	3:30 5:35 10:10
and _ the	0:-24 2:35 3:60 4:-5 5:-15 6:-10 10:-10
and _ their	5:45 7:60
and _ them	2:-42 7:25 8:15
and _ then	9:30 10:5
and _ think	1:19
and _ third	11:25
and _ this	0:27 7:45 8:20 9:25
and _ thre	7:30
and _ through	11:30
and _ time	7:-35
and _ to	3:-25 5:65 9:20
and _ took	7:-25 11:40
and _ two	3:-30 4:-15 5:-40 11:-25
and _ unit	11:50
and _ up	2:53 9:35
and _ walk	11:25
and _ want	3:35
and _ was	2:34 5:25
and _ week	5:-35
and _ went	2:39 6:-10
and _ which	0:-25 1:43 3:45 5:30
and _ you	11:25
and a	1:28 3:20 4:-10 6:-10
and all	7:50
and an	0:27 1:-30 3:80
and ask	3:-25 5:-35
and be	0:41
and by	9:30
and came	11:20
and chang	7:50
and could	5:-30
and did	11:40
and each	5:40
and every	4:10 9:-30 11:30 12:10
and everyon	5:35
and explain	11:50 12:-5
and financ	7:35
and fix	2:39 7:35
and for	0:-28 1:24
and found	5:40
and got	2:77 5:30 6:-10
and had	3:-25 5:-25
and has	11:30
and have	3:45
and he	2:46 5:-25 7:35 12:10
and her	7:35
and hir	11:35
and how	12:-5
and i	1:-31 3:20 5:-20 7:-25 8:-10 11:50
and i'd	11:40
and i'm	9:20
and if	7:-45
and in	3:25 7:-30 9:25 10:-5
and it	2:58 7:35
and it's	8:15
and its	0:28 3:65 7:-30
and keep	3:35
and kept	2:40
and left	3:-25 5:50
and look	0:51 11:25
and made	3:35 7:25
and mov	2:-37 7:55
and my	5:40
and no	2:48
and nobody	7:-30
and none	9:30
and noth	2:52 3:-35 9:20
and of	1:41
and one	7:35
and open	1:23
and own	3:50
and payment	3:-45
and promot	7:40 11:40
and publish	3:45
and put	9:35 10:-10
and ran	4:-10 5:55 9:25 11:35
and read	5:55 7:45
and report	3:40 4:10 5:30 6:10
and roll	7:35
and said	5:25 6:10 11:-20
and sent	11:25
and set	5:45
and she	3:-25 5:-25
and ship	11:25
and show	5:50
and sinc	7:35 9:45
and stopp	11:55
and taught	3:40 5:50 11:40 12:-5
and that	1:58 5:55 10:10
and the	1:-28 2:40 3:65 5:35 7:25 11:-20
and their	7:55
and then	11:30 12:-10
and they	3:-25 5:-25 7:105
and they'v	7:40
and this	1:31
and thre	7:30 8:20 9:-20
and thursday	11:35
and to	7:-30
and told	2:48 6:15
and twic	0:31
and two	2:36 7:50 8:10 10:15
and used	0:36
and was	3:-25 9:-20
and we	5:-35 11:30 12:-10
and we'd	11:30
and well	11:35
and went	5:50 7:-30
and what	5:65
and when	5:-30
and which	6:10
and who	3:30
and work	11:25
and wrot	2:35 5:40
and you	1:24
android	9:-25
angry	2:41 3:-50
annoy	5:50
another	2:53 3:-25
answer	0:37 1:-56 5:-25 9:-15 11:15 12:-5
answer $	1:-34 5:-40 7:-30
answer _ i	11:45
answer _ it	3:30 7:35
answer _ question	11:60
answer and	0:29
answer for	3:105 4:10
answer in	9:45
answer was	2:34
answer what	11:60
any	0:66 9:30 10:10 11:-30
any _ the	9:35
any more	0:68 9:30
any of	3:40 5:-35 7:85
anymor	0:109 1:-79
anyon	0:45
anyth	1:18 2:-40
anyth $	5:50
anywher	7:30
anywher _ the	9:30
anywher in	9:30
apart $	3:-35
api	5:-35 7:30 8:10
app	9:-35 11:-40
app _ it	7:35
app _ the	2:36 4:15
app is	3:35
appli the	9:35
application	3:75
approach	11:25
approv $	7:-35
approval	9:60 10:-10
apps	9:-25
april	7:30
april #	11:25
april it	2:37
architect	9:-20
architectur	3:50 6:-20 7:-35 9:25 10:10 11:-20
architectur $	0:23
archiv	9:20
are	0:-41 2:-46 4:15 6:10 7:25 8:10 10:20 11:-25 12:10
are #	7:-30
are _ and	1:23
are _ by	3:-30
are _ for	3:-40 9:55
are _ it	7:40
are _ the	3:30 7:50
are _ to	1:27
are all	11:-35
are in	7:50
are mine	5:-50
are on	3:45 7:60
are staff	7:-30
are the	1:21
area	2:36 3:85 4:10 5:60 9:-20
area $	3:40
argu	1:-30 2:48 3:-30 6:15 8:10 11:-25
argu _ the	0:35
argu in	0:32
argument	0:34 9:50
argument $	0:27
around	0:34 11:-25
around #	11:-20
around _ and	7:40
around it	3:45 4:15 7:45
around the	5:55
arriv	5:35 7:45
arriv $	3:30 7:50
arriv late	7:40
articl	2:34
as	0:27 1:-38 5:35 6:-10 10:-10 11:-15
as _ #	9:45
as _ backend	7:40
as _ of	7:35
as _ only	7:55
as _ other	9:35
as _ rule	9:35
as _ whol	3:40
as a	3:20 8:15 9:-30 12:-10
as an	1:24
as befor	8:-15
as our	9:80 10:-15
as the	0:-26 3:65 5:50 7:25 9:30 10:-10
as their	5:40 7:50 8:10
as they	7:30
ask	0:60 1:-85 3:-25 4:10 8:10 9:-25 12:-10
ask $	7:-30 11:30
ask _ a	5:65
ask _ and	11:35
ask _ decision	9:40
ask _ for	11:-25
ask _ i	11:25 12:-10
ask _ it	7:30
ask _ other	7:-35
ask _ same	5:-30
ask _ that	5:-30
ask _ to	6:-10 7:40 11:-30
ask and	11:55
ask around	7:-30
ask for	0:34 5:90 10:-15 11:-25
ask her	11:-30
ask him	11:-30
ask how	11:110
ask if	5:-60
ask me	5:30 11:45
ask that	5:-35
ask the	1:-25 11:-35
ask which	5:-45
asks	5:-30 9:40 11:20
asks for	9:70
asset	7:-35
assign	3:45 11:40 12:-10
assign to	5:40
assignment	5:60
association	9:75 10:20
assum	0:33 9:-30
assum that	0:33
assumption	0:28
at	1:-46 5:-20 7:-20 8:10 9:-15 10:-10 11:-10
at #	5:-45 8:-15 10:-10 11:-20
at _ as	5:45
at _ befor	11:40
at _ coffe	11:25
at _ company	3:40 7:-35
at _ desk	11:60 12:5
at _ in	5:35
at _ one	9:40
at _ time	0:36 3:-30 11:-25
at _ with	5:-30 11:65
at a	7:-35 9:-25 11:-40
at all	2:40 5:35 9:-30
at an	5:35
at each	11:25
at eight	11:40
at first	11:25
at it	5:45 9:30 11:30
at least	9:25
at midnight	2:35
at my	7:-30
at night	2:53
at one	3:30 7:45
at our	4:15 5:30
at that	11:-25
at the	3:-25 5:-25 12:-15
at their	11:35
at thre	5:-35
attach	3:30 9:35 10:-15
attach $	9:55
attack	5:40
attend	7:-40
attitud	1:25
auc	7:-35
audio	7:30
audit	3:-30 7:55 11:-40
auditor	7:45
author	3:-30 9:50
automat	3:30
autoplay	5:-40
autumn	11:25 12:5
averag	0:32
away	2:48 11:-20
away $	5:40
b	3:30
back	1:-25 2:114 3:-25 4:-15 7:-35 8:-10
back $	11:-25
back _ a	7:35 11:30
back _ same	11:30
back _ the	2:38 6:10
back and	7:-35
back of	11:55
back on	2:36
back that	2:77
back to	7:-25
back with	7:55
backbon	3:55 7:-70
backend	3:45 7:50 9:-20 11:-25
backend $	3:50
backend engineer	5:35 7:35
backlog	5:60
backlog $	5:45
backward	0:37
bad	2:34 3:-25 10:10 11:-35
bad night	11:30
badly	2:48
bakery	3:35 7:-35
bank	3:25 4:25 6:20 7:90 8:25 10:10 11:-30
bank and	2:47 9:40
bank gets	9:55
banner	3:35
bar	9:35 10:10
base	7:35
basi	7:40
basket	3:45 4:15
batch	9:-20 11:-30
battery	5:40
be	0:80 1:-23 3:-25 5:-45 7:-20 12:5
be $	5:-55
be _ about	7:40
be _ and	3:-30
be _ at	5:65
be _ for	0:-29 1:39
be _ in	5:-30
be _ to	5:-30 11:35
be _ with	0:41 1:-27
be able	5:-25 11:40
be on	5:-35 11:35
be the	0:69 1:-21 3:-30
beat	0:-44 1:67
beautiful	0:-24 1:21
becam	2:43 7:30
becam staff	7:-30
becam the	5:40 7:75 8:15
becaus	0:-25 1:-24 2:36 8:10 10:-10 11:-25
becaus _ it	3:-35
becaus _ my	7:65
becaus _ vendor	5:35
becaus _ was	5:-35
becaus i	2:38
becaus it	0:34 2:55 5:-55
becaus nobody	3:30
becaus of	7:40 8:-10
becaus that	9:30
becom	3:-30 5:-30 11:30
been	1:-20 5:-25 10:5
been _ in	2:-35
been _ it	11:50
been _ to	7:40
been _ with	5:35
been ask	3:35
been mine	4:10
been the	3:30
been through	11:30
befor	0:116 1:-84 5:-40 7:-20
befor $	0:-42 1:44 3:35 7:-35 9:-35 11:25
befor _ first	9:-25
befor _ is	0:40
befor _ may	9:45
befor _ other	11:40
befor _ releas	9:50 10:5
befor _ was	5:-30 7:30
befor a	9:70 10:10
befor i	0:142 1:-77 7:-40 10:-15 11:-25
befor it	3:-40 7:30 9:25
befor june	0:-41
befor merg	10:-5
befor the	0:63 1:-36 3:35 8:15 12:10
befor ther	0:31
befor they	8:10 9:35
beforehand	9:50
begin	11:-20
begin with	5:-30
begun	5:-35
behind	3:40
behind $	9:25
behind it	7:-40
behind the	7:35
believ	9:-25 11:-30
believ in	1:30
believ it	5:45
belong	4:-10
belong _ me	3:35
belong _ the	3:-45
belong to	4:-15
below	2:65 5:35
below #	2:36
benchmark	0:25
besid	0:49
besid it	0:38
besid us	9:30
best	0:-40 1:48 3:-35 11:-30
best _ of	1:19
bet	2:43
better	0:-37 1:28 3:-35 9:-25 11:-20
better $	5:-30
between	2:-37 5:25
between them	11:30
beyond	5:30 7:30
big	3:-30 5:-30 7:25 8:10 9:-25 11:-25
big ones	0:32
bigger	1:25
bill	3:25 7:25 11:-20
bind	9:60
bit	1:-21 3:30 11:30 12:-10
bit _ the	3:35
bit of	11:30
black	0:-23
blind $	5:40
block	2:47
block $	2:56
block the	7:35
board	2:75 3:90 4:15 5:35 6:20 7:80 9:-25 10:-5 12:5
board $	2:48 9:25
board _ it	3:70 4:25 7:80
board _ that	7:35 9:25
board _ the	3:45
board took	3:55 7:70
bold	0:25
book	1:-20 3:25
book the	0:34
boot	7:-30 11:35
bootcamp	5:-30
border	3:35
boss	0:-27 5:50 11:-25
boss said	5:35
bot	3:35
both	1:-30 3:-20 5:-30 6:-15 7:25 9:-20 10:-15 12:15
both $	2:77
both _ their	11:30
both for	7:45
both were	11:40
bought	0:24 2:-35 11:-20
box	2:-34 3:55 4:-10 5:35 11:-20
box _ the	3:55
box in	3:55
br	5:-30
br the	5:-40
branch	9:25
brand	2:35
break	3:-40 9:50 10:10
break chang	7:60
brief	5:80
brief $	5:50
bring	11:30
brok	2:39 3:-20 7:-25 9:-20
brok the	11:25
broken	3:-30 5:-30
broker	3:55 7:-45
brought	0:25 5:-35 9:20 10:10 11:25 12:5
brought _ the	11:40
brought in	9:40
brought it	5:45
brought up	11:70
browser	3:-30 7:50 8:15
buddy	11:65
budget	0:45 1:-25 4:10 7:25 9:40 11:-20
budget _ the	0:26 9:30
budget and	9:25
budget in	9:35 10:-10
budget per	9:30
buffer	3:60
bug	0:30 1:-32 3:-25
bugs	3:-20 6:-10 7:-25 9:40
bugs found	7:-30
bugs with	9:30
build	1:21 3:50 4:10 8:10 10:5 11:-35
build $	5:35
build _ from	1:36
build _ it	3:40
build the	3:40
built	1:-18 3:65 5:30 7:25 8:20 9:-15 11:-30
built _ own	7:-45
built a	3:50 4:15
built it	5:-45
built on	7:-45
built one	3:30
built the	5:50 9:-20
bus	3:50 5:-60 9:-20 11:-20
busines	9:-20
but	0:-50 1:-38 3:30 5:65 6:-10 9:-30
but i	3:35 5:40 11:25
button	3:55 7:30
button $	3:45
button _ the	3:30
button and	4:10
by	1:-72 4:10 5:20 7:15 10:5 11:15 12:10
by #	5:25 6:15 11:-35
by $	5:-50 7:-45 9:30 11:35
by _ #	2:-48 9:25 12:15
by _ all	7:40
by _ and	0:-24 2:-50 5:25 7:35 8:20
by _ ask	11:35
by _ desk	11:25
by _ end	7:-25 11:55
by _ for	3:-30
by _ four	9:35
by _ he	11:60
by _ in	9:25
by _ ladder	11:35
by _ like	11:25
by _ on	7:35
by _ rule	9:40 10:-10
by _ same	7:85
by _ she	11:30 12:5
by _ sinc	9:45
by christma	11:45
by content	5:-35
by december	11:30
by hand	2:43 3:30 9:-25 11:-30
by herself	11:35
by himself	7:-30 11:50
by it	3:-35 7:110 8:-15 9:75
by last	5:40
by line	9:25
by mail	11:25
by me	5:-35 9:25
by my	2:38 3:-30 11:30 12:10
by myself	3:30 6:-10
by now	9:30
by our	3:35
by step	9:40
by summer	11:30
by that	5:40 9:25
by the	2:-42 7:35 8:-20 10:15 11:30
by them	5:35 9:30
by themselv	0:28
by this	7:50 8:15 11:35 12:-5
by thos	5:30
by week	11:25
c	3:65 5:40
cabl $	11:30
cach	3:50 4:10 5:-35 9:-30
calculator	7:-35
calendar	1:-32 2:-39 5:40 9:-40
call	0:39 1:-32 9:-20 10:5 12:-5
call _ customer	0:28
call _ read	7:45
call _ the	1:25
call about	11:35
call and	7:30 11:25
call it	1:26
call me	2:36
call the	2:-35
call to	7:35
caller	3:45
calm	1:21
came	1:-34 3:-25 9:-40
came _ #	5:-35
came _ a	3:40 6:-10
came _ in	5:35
came _ the	0:31 5:35 9:-25
came _ with	7:30 11:25
came and	9:-25
came back	2:44 7:60
came by	11:55
came from	0:27 9:-25
came in	5:-30
came out	2:79
came over	11:25
came up	2:-40 11:40
came with	6:-10 11:30
camera	3:30 4:20
can	0:-31 1:74 5:45 6:10 8:-15 12:10
can $	11:45
can _ a	2:35
can carry	11:45
can say	9:30
can't be	9:30
cancell	2:167 8:15
cancell $	2:78
candidat _ the	7:35
capacity	9:45
car	5:50 7:-30
card	4:10 8:-15 9:-25 11:-25
card $	5:50
card loan	3:-30
care	2:39 3:45
career ladder	11:30
careful	0:28
careles	5:35
carri	9:-25
carri the	11:25
carry	1:-35 4:10 11:30
carry one	11:45
cas	7:-25 9:20 11:-20
cas in	7:-30
case	3:-40 5:-30 9:30
catalogu	5:-40
catch	5:-35
caught	9:55
caus	5:40 6:10 7:-30
cell	9:-30
ceo	5:45 7:35 11:-30
cert	9:-25
certificat	3:55 4:-10 5:35 9:-20
certification	7:30 10:10
chain	2:42 4:15 9:-25 11:-20
chair	5:-45 7:-30 11:35
challeng	0:-74 1:63
challeng _ me	0:-34 1:20
chang	0:48 1:-61 7:50 8:-10 11:-20 12:-5
chang $	5:-40
chang _ a	3:35
chang _ and	5:60
chang _ by	7:40
chang _ line	7:-35
chang _ mind	0:27
chang _ on	7:-55
chang _ one	3:35
chang _ prior	0:-36
chang _ the	0:27
chang _ they	7:45
chang a	7:-35
chang his	7:75
chang how	7:30
chang it	2:35 3:30 5:30
chang one	11:30
chang the	2:50 9:-25
chang their	7:105
channel	0:64 9:-30 11:20
channel $	11:25
chapter	9:80
chapter #	9:45
chapter _ the	9:55
charg	3:30
charg _ the	3:60
charg of	3:35
charger	5:-40 7:35
chart	5:-60 9:-25
chas	3:-40 5:35
chat	9:-20
check	6:-10 7:30 8:-10 9:30 10:-5 11:-20
check $	7:40
check _ in	7:35
check _ it	9:25
check _ the	3:40
check against	9:30
check i	11:30
checklist	0:34 5:-25 9:185 10:-10
checklist i	7:35 9:45 10:-5
chief	2:50 11:-20
children	5:-45
chip	5:-35
chip $	11:35
choic	5:-40
choos	0:-27 1:43 9:-20
choos _ own	5:30
choos the	3:40 5:-35
chos	3:75 4:-15 7:-35 9:-30
chos a	3:35
chos the	5:-30 7:-35
chos to	3:80 5:50
christma	11:30
christma $	5:45
churn	7:-30 9:-25
ci	3:-55 5:-30 9:75
circl	11:55
ciso	7:50
claim	5:40 11:-30
clas	11:-20
class	5:65 6:15 7:40
claus	9:25
clean	7:30 11:-20
clean $	0:32 1:-21
clear	1:34 2:-43 5:65 6:-15
click	2:-36 5:30
click $	11:70
client	2:45
clinic	11:30
clock	5:30
clos	3:-25 4:10 7:40 11:-30
clos $	7:40
clos a	9:30
cloth	2:53
cloud	3:30 4:15 5:50
cluster	3:45
coach	7:-65 9:-35 11:35 12:15
coach the	7:-30
coach two	11:-35
cod	4:-25 6:-10 9:25
code	1:-44 4:-20 5:-35 8:10 10:20
code $	3:-35
code _ and	9:35
code and	6:-10
code is	1:-26 3:35
code review	11:-30
codec	3:50
coffe machin	11:30
coin	2:39
coin $	2:42
colleagu	0:-27 2:-54 7:-40 9:25 10:-10 11:50
colleagu $	3:40
colleagu _ ask	11:55
colleagu _ me	11:35
colleagu _ the	11:30
colleagu on	11:35
colleagu who	11:45
collect	5:40
collector	3:40
colleg	9:40
colour	3:45
colour _ i	11:30
column	0:48 3:25 5:45 10:-20
com	7:-25 11:35 12:-10
com _ with	11:50
com from	11:25
com over	11:45
come	1:-28 7:-30 9:-25 11:65
come $	11:35
come _ me	11:40
come _ my	11:45
come back	5:35
come to	11:50
comfortabl	0:-37 1:40
command	3:75 11:25
commander	7:40 9:30
committe	3:-30 7:55
common	3:30 5:45
communication	0:-42 1:53
communication _ key	0:-28 1:19
communication is	0:-29 1:24
compani	2:35 7:55 8:30
company	4:10 5:-25 6:15 7:20 8:15 12:20
company _ for	9:55
company _ plan	3:35
company _ strategy	3:40
company _ to	9:25
company and	7:-30
company has	7:-30 11:45 12:5
company in	3:-30
company is	11:35
company standard	7:35
company wide	7:-30
compar	0:25 2:-34 3:40 5:70 7:-35 10:-10
compar the	3:35
competitor	7:40 8:20 9:30
compiler	3:-25 4:10
complain	2:47 5:65 6:10
complain about	2:39 5:30
complain that	7:35
complaint	11:-20
complaint about	9:25
completely	2:35
component	3:95 4:-15 9:25
compulsory	9:30
comput	3:45
conclusion	5:55
condition	9:25
condition for	9:40
config	3:45
confirm	1:24
conformanc	9:60 10:15
conformanc suit	9:30
congres	2:51
consent	5:40
content	0:29
contract	0:41 1:-49 2:44 3:30 4:20 7:35
contract $	2:43 3:45
contract was	3:-85
contribut	9:75
controller	3:65 7:-45
convention	9:30
converter	3:35
convinc	11:-35
convinc the	3:-50
copy	1:-18 7:-30
core	7:35
corner	3:35
correct	1:30 7:-35 12:-20
correct my	11:45
correct the	9:30
correction	5:40 7:70
cost	4:20 5:25 8:-15 9:-25 11:-40
cost $	5:45
cost _ #	3:-35
cost more	9:25
cost of	3:30 7:30
cost us	5:30 9:25
could	1:-40 3:-20 5:20 7:-30 9:-35 12:-10
could _ me	11:30
could _ the	0:24
could do	11:25
could find	0:30
could have	2:47
could not	5:50
couldn't	2:73
couldn't _ it	5:35
council	3:-55 7:35
count	0:31 3:-30 5:70 8:-20 9:-15 11:-20 12:5
count $	5:45 11:-25
count _ a	5:35
count _ each	11:30
count _ the	5:40
count what	5:65
countri	3:35 5:-35 8:15
country	2:47 9:30
county	5:-30
coupon	5:-30
courag	1:39
cours	2:-35 8:15
cover	3:45
coverag	9:75
cpu	0:29
crack	2:48
crash	7:30 9:30 10:10 11:-20
crash on	5:45 9:60
creat	1:-20 3:-40 7:-35
crew	7:30
criteria	5:30 7:30 9:65 10:10
criteria the	9:30
crm	3:45
crop	5:-30
cross	9:25
cto	1:26 3:-35 7:65 9:35 10:10
cto _ it	9:45
cto made	7:35 9:40 10:5
cups	3:-30
current	3:35 7:35
curv	7:40
curv $	7:35
customer	1:25 2:98 7:-20 8:15 9:-20 11:-30
customer $	0:29
customer _ and	3:-40
cut	3:-30 7:30
cut _ to	9:25
cycl	7:-30
daily	2:39 3:45 7:40
daily $	3:50 7:50
dana	11:45
dangerou	5:-40
dark	7:-30
dashboard	0:53 1:-52 3:55 5:45
dashboard $	7:35
dat	6:10
dat and	3:-30
data	2:-47 5:25 6:10 7:-25 9:-15 11:-40
data _ and	4:10
data _ in	3:-30
data sheet	9:30
data team	7:35
databas $	5:40
date	0:39 4:-15 6:-15 7:-25 8:10
day	8:-10 9:-15 11:-25 12:-10
day $	2:64 4:-15 11:-20
day _ one	7:35
day and	3:-30
day befor	2:58
day i	0:25
day it	2:34
day with	11:25
days	0:25 2:48 4:-20 6:-15 7:-40 9:-20 11:-30 12:-5
days $	5:-30 7:-35 11:-30
days and	2:-35 5:-30 7:-30
days befor	3:50
days i	0:25
days of	2:44
days on	2:38
dead	3:35 4:10 5:35 7:-30 9:-20
deal	1:22
dealer	2:41
debug	3:35 11:30
december	7:-30 11:75
decid	1:43 2:-59 5:40 6:5 8:10 10:5 12:5
decid $	1:60 5:-45
decid _ a	9:35
decid _ the	5:25
decid _ was	5:45
decid for	7:35
decid it	5:40
decid on	3:30 7:40 11:40
decid that	11:25
decid the	6:10
decid to	7:50 9:45
decid what	6:-20
decid which	6:25
decid with	5:55 7:-40
decision	3:-20 11:25 12:10
declar	5:45
declin	2:36
decoder	3:-35
default	3:-30 8:15 9:-25
defend	11:45 12:5
defend the	7:30 11:40
defin	3:45 5:95
defin what	9:35
definition	3:-45 5:75 7:70 9:25
definition _ a	3:-45
definition _ done	9:55 10:-10
definition of	3:-35 9:55
delay	2:36 5:70
delet	1:-33 11:-20
delet their	7:60
deliver	0:-47 1:40
delivery	4:10 7:30
demand	9:40
demo	5:-30
department	3:25 4:20 7:45 11:-20
department $	3:-40
deploy	3:30 5:35 7:55 9:-20
describ	6:-10
design	6:-10 8:10 10:5 11:25
design $	5:45
design _ the	5:-40 7:60 9:35
design and	3:30
design review	0:25 7:35
design the	3:30
designer	5:55
desk	2:47 11:75 12:5
desk _ i	9:40
desk and	11:50
detail $	1:19
detection	11:25
detector	4:-15
develop	7:-35
developer	3:-30
development	7:30
devic	5:35 7:30
diagnostic	2:66
diagnostic $	2:44
did	1:-34 9:-20 10:-15
did $	3:-30 7:55
did _ again	2:36
did _ for	7:60
did _ i	3:40 5:35
did _ take	7:45
did _ the	3:-40 5:40
did a	11:40
did i	0:-25
did it	5:-30
did not	2:36 6:10 8:-25
did one	3:65
did the	4:-15
didn't	1:-20 9:-25 11:-35
died	2:53
died at	7:40
differenc	9:-20
different	0:-24 3:-25 8:-10 11:-30
differently	5:30 7:35
differently $	9:30
direction	0:27 6:15
director	5:45 7:-30 9:-30 11:-25
director said	3:45 5:35 6:-10
director want	2:45
disagre	3:-30
discount	3:75 5:-35 7:45
display	2:45
distinguish	5:-40
distinguish engineer	5:-40
distribut	1:25
distribution	7:45 8:15
division	3:30 7:65 8:10 9:25
do	1:-34 7:-20 8:-10 9:-15 10:-5 12:5
do $	1:-27 6:-10 11:-25
do _ about	5:40
do _ and	3:40 7:45
do _ same	11:30
do it	3:-25 8:-15
do not	2:36
do the	3:60 4:-10 7:-25
doctor	1:24
document	3:30 5:35
document $	5:45 7:-40
documentation	0:-33
does	9:45 12:5
does it	9:25
does not	9:40
doesn't	3:-35 9:20
doesn't _ in	9:30
doesn't _ to	7:40
doesn't get	9:35
doesn't go	9:35
dog	2:36
dollar	3:35 5:35
dollar a	5:45
don't	0:63 1:-40 3:-30 7:-25
don't _ it	9:30
don't know	1:-19
done	0:95 1:-24 5:45 7:-30 9:35 10:-15
done $	0:49 1:-39 3:35 5:60
done _ #	2:51 5:-35
done _ for	9:35
done _ two	1:35
done in	1:34
done it	0:47
door	0:28 6:15 7:30 8:-25
door $	0:42 5:-35
door _ the	11:25
dos	2:40
doubl	7:-30 11:-20
down	0:26 3:-15 6:-10 11:-20 12:5
down _ #	8:10
down _ a	5:35
down _ i	5:50
down _ me	11:35 12:-10
down and	7:40
down by	5:60 9:25
down for	2:34
down from	3:35
down how	9:30
down on	7:60
dr	7:-35
draft	3:-30
draw	1:-21 11:30
drawer	0:35
drawn	5:45 6:-20 7:-30
dream	1:19
drew	11:55
drew _ for	11:40
drew it	11:55
drift	5:45
drill	1:-26
driver	3:75 5:105 6:-10 9:-50
driver $	3:30
driver _ the	3:70 5:50 9:-60 11:70
driver app	3:-30
driver to	11:45
drop	8:-15
dropp	2:46 3:30 5:55 7:70 8:5 9:-30 11:-15
dropp #	11:45
dropp _ #	7:-30
dropp _ own	7:35
dropp _ plan	8:10
dropp the	2:39 7:65
dry	7:-30
dual	2:37
dual bank	2:37
dump	3:35 5:45
dur	5:50 11:30
dur _ first	11:50
duty	3:-40 5:-45
e	2:63
each	0:64 1:-41 2:-85 3:-30 4:15 6:10 8:10 10:25 12:5
each _ #	3:30
each _ a	7:-25 9:-25
each _ and	5:-30
each _ becaus	9:25
each _ for	11:30
each _ its	5:35
each _ the	5:-25 9:20
each _ their	3:35 7:30 8:10
each _ them	9:-25 11:40 12:5
each _ two	11:45
each _ was	5:-35
each _ we	11:35
each _ who	9:45
each a	5:45
each and	3:-30
each friday	11:90
each had	5:-30
each lead	5:-35
each of	7:25 8:10 10:20 11:35
each one	12:-10
each releas	3:-40
each team	9:-20 11:-30
each time	7:-25
each week	11:35
each with	5:-30 9:-20
each would	5:30
earlier $	7:30
early	0:23 1:-21
early $	0:26 1:-28
easy	1:-21
edit	2:35
effort	1:-26
eight	4:20 6:15 12:5
eight _ the	5:30 11:25
eight in	7:-35
eight of	7:-35
eight team	3:30 8:15
eighteen	4:20
elegant	1:-24
eleven	4:10 6:10 8:15 11:-25 12:5
eleven _ have	7:35 11:35
eleven _ them	3:-50
eleven and	3:60
eleven department	7:-35
eleven minut	2:43
eleven of	3:-50
else	3:25 4:-10 8:-15 11:-35
else $	3:45 4:-15 5:35 9:-25 11:-25
elsewher	3:40
embedd	3:40 5:40 11:70
employe	3:35
employer	9:25
empty	0:-52 1:-20
empty _ befor	0:-41
empty it	0:-41
end	2:-45 3:30 5:55 7:45 9:-20 10:20
end $	0:-30 1:47 7:-40
end _ end	5:-55
end _ the	11:45
end _ with	9:40
end all	8:10
end i	0:43 1:-33
end in	7:45
end of	11:55
end the	3:50 4:10 5:55 7:80 8:10
end to	5:-30
end up	7:55 9:25
endpoint	3:40 4:-10 9:-20 11:40
endpoint and	11:45
ends	7:30
enforc	9:25
engin	3:80 7:65 8:10 9:-25
engineer	0:-42 1:46 3:-35 4:15 5:-20 6:15 7:25 8:10 9:-25 10:10 11:15 12:20
engineer #	7:40
engineer $	1:38 7:-25
engineer _ #	9:45
engineer _ for	3:50
engineer _ in	9:35
engineer _ my	11:40
engineer _ on	7:35
engineer _ the	3:-25 11:35 12:30
engineer _ to	11:25
engineer by	7:-35 11:40
engineer for	3:50 5:-35
engineer have	3:40
engineer in	7:-40
engineer on	3:-65
engineer organisation	9:35
engineer who	11:35
engineer with	7:35
english	5:-35
enjoy	0:-42 1:37
enjoy _ was	1:26
enjoy most	0:-24 1:28
enough	3:-25 5:30
enough $	5:45
enrolment	2:52
entir	3:40
environment	3:30
error	0:-23 3:45 5:35 6:-10 7:50 9:-20 10:-5
error $	7:40
error _ from	3:80 5:70 7:70
essential	0:-23 1:21
estimat	0:26 1:-46
euro	9:-30 11:-20
euro $	2:68
european	9:40
evaluat	9:25
evaluation	7:35
even	0:-26 3:-40 8:-10 11:20
even $	2:47 11:20
even _ the	9:30
even more	0:-49 1:21
even the	1:-27 5:45
evening	5:30
event	3:40 9:-35 11:-30
ever	1:58 9:-20
ever _ it	7:40 9:-50
ever open	9:-30
every	1:-42 2:-89 4:15 7:15 8:15 11:15 12:-5
every _ a	3:35
every _ and	3:60 5:30 7:25 11:35
every _ at	11:35
every _ for	11:50 12:-10
every _ had	5:40
every _ has	9:35
every _ i	0:60 1:-27 2:-37
every _ in	4:15 7:30 9:75 10:25
every _ need	9:55
every _ of	3:25 10:5
every _ sinc	0:32
every _ to	7:30
every _ with	11:40
every chang	9:30
every department	7:100 8:15
every engineer	11:45
every friday	11:25 12:-15
every morn	11:30
every one	3:30 9:40
every product	3:30 7:65
every promotion	11:30
every quarter	1:-27
every releas	7:30 9:40
every repository	1:-20
every team	5:35 11:-25
every thursday	11:30
every tuesday	11:40
every wednesday	11:40
every week	11:35 12:5
everybody	3:-30 5:40 6:15 7:-30 11:-20
everyon	1:-18 2:-47 3:-20 4:20 7:25 8:-20 11:-30
everyon _ the	7:30
everyth	1:29 3:60 6:-10 9:-30 11:-20
everyth $	1:39
everyth _ the	3:35
everyth from	3:30
everyth that	4:15
everyth was	5:55
exact	5:35
exampl	9:20 12:5
exampl and	9:35
exampl of	11:30
excellenc	1:22 5:-30
except	5:-45
exception	9:40
execution	1:-30
executiv	3:50 4:15 5:30 7:50
executiv board	7:45
exercis	3:-30 11:50
exist	5:30 6:15 9:25
expect	2:58
experienc	0:-25 1:23
experiment	3:-35
expiry	1:-29
explain	1:-19 9:-20 11:105 12:-15
explain $	11:-25
explain _ i	11:40
explain _ to	3:30 5:30 11:80 12:-15
explain to	11:50
explain with	11:30
eye	5:-55
eyes	9:35 10:-10
face	2:55
fail	9:30 10:5 11:-25
fail $	9:30
failur	1:22 3:-30 6:10
failur is	1:35
fair	3:-25 11:-25
fair $	11:-25
fall	2:37
fallback	3:35
fals	2:41 3:-30
far	3:-30 8:-10 10:10
far $	7:40
farid	11:25
farm	9:-30
farm $	7:-30
farmer	11:30
fast	0:36 1:-27
faster	2:-34
fault	3:-35 5:30 9:30
fear	3:-25 5:-30
featur	5:-25 12:10
feed	2:44 3:65 8:10 11:20
feedback	1:32
feel	0:-68 1:77 2:-40 3:40 5:70 7:-30
feel _ for	1:27
fell	4:15 11:-30
fell _ #	7:50 9:25 11:-20
fell by	3:55 5:-45
fell from	3:-30 5:30 7:35 9:20
fewer	0:43
field	1:19 3:50 5:55 6:-15 11:-35
field $	3:30 9:-20
field _ the	1:26
field to	3:40
fifth	2:-35
figma	6:-10
fil	4:-10 5:105 7:30 8:-15 11:-25
fil $	9:30
file	3:35 4:-20 7:-25 9:-20 11:-25
file $	3:65
fill	9:20 10:-5
film	2:52
filter	0:30 3:85 4:-10 8:20
financ	2:38 9:-25 11:-35
find	3:-20 5:55 7:-30 9:-25 11:-20
find _ what	5:30
find out	5:70
find the	0:28
finding	5:40 9:50
fine	9:-20 11:-30
finish	1:-36
fir	0:33
fir for	0:35
fire	7:30
firewall	3:65
firmwar	5:35 9:-20 11:-20
first	0:143 1:-24 3:-30 6:-10 9:-15 12:5
first $	5:-30 6:10 9:-40 11:-35
first _ and	1:26 5:45
first _ i	0:31
first _ it	2:40
first _ last	7:40
first _ month	12:5
first _ of	7:30
first _ then	11:40
first _ to	0:35 1:-25
first and	0:23 11:25
first becaus	9:35
first day	7:35
first in	0:27
first line	5:-35
first minut	1:33
first month	5:-30 7:-25 11:65
first six	11:40
first talk	11:40
first ten	5:35
first th	0:29
first time	0:-41 1:32
first two	3:-35 5:40 7:30
fit	2:38
five	1:-22 4:10 5:-25 6:15 7:25 12:10
five $	9:-25
five _ in	7:-30
five _ the	11:35
five _ us	9:40
five are	7:-60
five days	5:-40 7:40
five i	9:30
five of	9:25
five question	5:40
five servic	4:20
five team	5:-45 7:60 8:10 9:-35
five year	3:40 4:20 9:-25
fix	0:31 1:-36 3:-25 5:45 8:20 9:15 10:10 12:10
fix $	1:-28
fix _ the	9:25
fix a	11:35
fix it	3:-40 5:-45
fix this	7:65 9:50
flag	3:80 5:35 8:-10
flag servic	3:35
flaky	3:-40 9:60
flam	0:38
flam graph	0:38
flash	2:44
flat	5:45 9:-20
flight	11:-20
floor	5:-30 7:35 8:-20 9:-20
folder	9:-20
folk	11:25
follow	0:-33 1:-42 9:30 10:-5
follow _ team	9:25
follow it	7:35 9:50
follow our	9:30 10:-15
follow the	7:-80 9:40 10:-10
for	1:-59 4:10 5:-10 6:5 8:10 10:5 12:10
for #	4:30 9:25 11:25
for $	9:35
for _ #	3:60 7:25
for _ a	3:-35 6:20 11:25
for _ at	9:25
for _ chang	9:25
for _ company	3:40
for _ data	9:30
for _ day	2:86
for _ eleven	4:20
for _ else	6:10
for _ first	11:25 12:-5
for _ four	7:35
for _ half	11:40
for _ hour	2:37 11:20
for _ i	3:-30 5:45 9:-35
for _ in	4:15 11:40
for _ it	5:35
for _ minut	5:-30 11:25
for _ month	3:-25 9:35 10:10 11:20
for _ new	9:35
for _ of	2:59
for _ own	7:50
for _ peopl	11:95
for _ pric	3:35 7:30
for _ rest	3:-35
for _ senior	11:35
for _ servic	9:35
for _ shar	3:-35
for _ so	7:50
for _ team	5:-35 9:75 10:10
for _ that	9:25
for _ the	3:50 4:-15 5:50 6:-10 7:-25 9:-30
for _ to	4:15
for _ two	0:28 9:25
for _ week	2:-45 5:-35 12:-5
for _ what	5:-40
for _ which	9:45
for _ whol	3:35 5:-30
for _ year	12:-5
for a	0:23 2:49 3:-20 4:15 10:5 11:-20 12:5
for about	9:30
for all	3:55 4:20 5:-30 7:75 8:15 9:45 10:20 11:20
for an	3:35
for any	9:75 10:10
for anybody	11:35
for anyth	7:35 9:50
for each	3:-25 9:20
for every	7:30 9:60 10:5
for everybody	5:35
for everyth	5:30
for five	11:20
for half	3:-30 11:25
for her	3:-25 5:-30 7:-30
for it	3:25 7:35 9:25
for more	5:50
for most	2:34
for my	3:-40
for myself	5:40
for nine	9:-20 11:30
for noth	2:47
for one	12:-5
for our	5:25 9:75
for someth	5:50
for the	3:55 6:-10 10:-10 12:-10
for their	8:10
for them	9:-25 11:40
for this	3:70 7:-35 9:-25
for thos	2:35
for thre	9:-20 11:20
for two	9:35
for us	0:27 7:65 8:-20 9:40
for whom	5:30
for year	7:65 9:35
forc	11:55 12:10
forc _ all	7:80 11:60
forc _ the	7:-35
forc for	7:35 11:85
forecast	0:29
forgotten	5:-30
fork	3:-30
form	0:59 3:60 8:20
formal	11:35
format	7:35
former	3:-35
formula	3:40 5:35
forty	9:-30 11:-25
forward	0:-27 1:26
fought	2:106 11:-25
found	0:-34 1:-29 3:-40 5:20 6:10 8:20 9:20 10:5 11:-20 12:5
found _ of	2:45
found it	5:55
found that	2:54
founder	5:30
four	0:-57 1:-30 6:15 7:40 8:5 9:-25 10:10 11:-20 12:5
four $	5:30 6:15
four _ a	9:30
four _ and	2:46 5:45 8:15
four _ check	9:30
four _ on	7:70
four _ us	7:45 8:-15 9:30
four _ with	7:-35
four chang	7:35
four kind	5:60 6:15
four month	7:-25 12:10
four of	7:35 9:30
four other	8:15
four pag	9:25
four question	9:35
four senior	11:50
four team	3:90 5:30 6:-10 9:-50 11:-20
fourteen	3:30 4:10 7:35 8:10 11:-25
fram	5:110
fraud	3:35 5:35 7:75 11:-30
free	2:38 3:-35 5:-35 11:-20
freez	2:40 3:-25 7:50 8:10
frequent	11:25
friday	2:34 11:25 12:-5
friday for	11:55
from	6:-10 12:5
from #	2:-40 3:-30 5:-30
from _ desk	9:40
from _ first	0:-23 1:30
from _ four	7:30
from _ hour	7:40
from _ i	5:35 9:25
from _ list	7:45
from _ on	9:35
from _ one	1:25
from _ own	11:35 12:5
from _ second	2:38
from _ to	1:27 4:-15 7:-20 11:20 12:5
from a	1:-20 2:65 3:-20 6:15 9:-30
from another	9:40
from day	1:25
from it	3:40 4:20 8:-10
from me	0:55 9:40 11:35
from my	7:45
from nine	9:35
from now	9:45
from our	11:40 12:-10
from that	5:30
from the	0:-27 3:30 6:-15 7:-35 9:-15 10:-5
from this	9:50 10:10
from two	3:30 5:35 7:35
from zero	11:30
front	2:36 4:15 8:15 9:-20
froz	3:-30
full	2:81 7:-50 9:20 11:-20
function	3:90 4:-10 5:30 6:-15 9:25
fund	3:40 5:60 7:50
gain	1:26 2:41
game	9:-20 11:-25
gate	7:35 9:80 10:10
gate _ the	9:35
gateway	2:80 3:70 9:-20
gave	0:-45 2:76 4:-10 5:35 6:-5 8:10 9:-15 10:-5
gave _ a	2:-38 3:25 7:25 9:-20 11:50 12:10
gave _ one	5:-30
gave _ the	2:40
gave _ thre	5:40
gave _ to	11:-25
gave _ two	11:40
gave each	3:45
gave her	3:-25 5:-25 11:35
gave me	1:26 2:-52 3:65 5:80 6:-15 7:-25 12:-15
gave myself	5:45
gave the	2:44 3:-30 5:35
gave them	7:65 11:30
gave up	2:122 3:25 5:-45 7:75
get	1:-38 2:-52 3:-25 5:-50 7:-40 11:20
get _ on	11:35
get the	0:27 1:-31 5:-30
gets	0:81 2:68 5:-35 6:-10 7:40 9:50
gets _ without	7:50
gets a	0:30
gets one	0:28
gett	3:45 7:60
git	3:55 11:30
giv	1:18
give up	1:25
given	3:90 4:-15 5:55 6:-15 7:-25 11:40
given $	11:75
given me	5:35
given the	3:40
glad	0:-37 1:21 9:30
go	4:25 5:-20 8:-15
go $	11:25
go _ it	7:55 11:25
go _ the	3:-30
go back	5:-30
go by	7:35
go down	7:40
go in	9:35
go live	2:56
go over	11:45
go to	9:-25
goal	9:-30 11:80 12:5
goal and	11:-30
goes	3:20 4:10 8:15 9:75 11:-20
goes _ a	9:30 10:-5
goes _ the	5:45 7:-40
goes _ without	9:50
goes into	9:40
goes live	9:55
goes out	9:30
goes to	9:30
gone	2:50 10:-5
gone through	11:35
good	0:-24 1:54 3:-35 5:-50 7:-25 9:-25 10:15 11:-30
good _ and	5:35
good _ of	1:23
good _ on	1:22
good and	11:35
got	0:-37 1:30 4:-15 5:20 7:-45 9:-20 10:-10
got _ in	11:55
got _ ticket	6:-10
got a	0:-28 6:-20 7:-25
got all	7:-35
got it	7:35
got lost	11:50
got my	5:40
got stuck	11:35
got through	11:-25
governanc	1:24
grad	3:-25 5:-40 7:-45 11:55 12:30
grad of	7:45
graph	0:26 2:-40 5:-25
great	0:-56 1:65 5:-55
green	0:54 9:20
group	2:-44 4:15 5:-25 7:45 9:30 10:-5 11:-20
group $	3:-45 5:-45 7:-25 9:-20
group _ a	9:25 10:-10
group _ by	9:45
group _ for	7:30
group _ it	7:35
group _ its	7:35
group _ my	5:-35
group _ the	4:10 7:45
group _ their	3:40 7:35
group and	5:-35
group build	3:45
group did	7:50
group has	9:35 10:-20
group that	3:30
group took	9:40
group who	11:40
grow	1:35 5:-40
grow $	1:35
growth	3:30 5:35
gues	1:23 5:-30
guess	2:44
guid	4:-20 8:-15 9:125 10:-10
guid $	9:30
guid _ the	11:30
guidelin	3:-65 7:70 8:15 9:100 10:5
gut	1:66
guy	5:-35
habit	0:77
habit of	0:32
had	1:-50 2:40 3:-20 4:-10 5:20 6:5 7:-25 9:-25 10:-15 11:-20 12:-5
had $	5:-40
had _ a	9:-20 11:-25
had _ at	5:45
had _ be	0:37 1:-25
had _ by	7:35
had _ chang	3:-30 5:-35
had _ decid	6:-10
had _ empty	0:-42
had _ find	5:25
had _ go	7:35
had _ hour	9:35
had _ in	6:-10
had _ it	3:35 4:-15
had _ me	3:-25 11:-20
had _ own	9:-20
had _ peopl	9:45
had _ plan	11:45
had _ say	5:-45
had _ seen	1:33
had _ test	9:-30
had _ the	0:51 5:65 6:-10 7:-35
had _ their	7:-35
had _ to	5:-50 7:-35
had _ what	7:35
had _ year	5:-50
had a	0:-25 6:20 7:-25 9:-30
had alway	0:57
had an	5:30
had ask	2:-34 5:65
had been	5:-35 7:-30 9:-25
had begun	5:-35
had built	7:-40
had eight	7:40
had ever	1:33
had given	2:57
had me	11:30
had met	11:-30
had my	5:-40 9:25
had never	0:23 11:65
had no	0:-26 3:-45 7:40 10:15 11:-25
had not	0:-27 1:44
had notic	5:30
had one	5:-30
had taken	0:40
had the	0:-26 1:22 2:-35 3:70 4:-20 6:-10 8:-10 11:-20
had thre	3:40
had to	1:-29 2:105 3:40 4:10 5:45 6:-10 7:20 9:-30
had two	9:30
half	1:-31 3:-30 5:-35 8:-10 12:-10
half $	5:-45
half _ and	11:30
half _ year	5:-40 11:35 12:5
half a	12:5
half page	9:60
half year	7:30
hall	3:-40
hand	1:-32 2:55 3:35 8:-10 10:-10
hand $	2:-34 3:30 7:40 9:30
hand out	5:-35
hand to	7:60
handl	0:-73 1:40
happen	4:15
happen _ the	5:-40
happen when	9:30
happy	5:40 6:20
hard	0:-37 1:71 5:-50 9:-25
harnes	3:35 7:30
harvest	11:30
harvest $	11:35
has	1:-18 5:-25 9:70
has _ a	7:-35
has _ be	1:23
has _ by	9:35
has _ it	7:85 9:60
has _ mine	4:10
has _ one	9:35
has _ pass	9:70 10:10
has a	1:19 5:-30 9:40 10:-15
has been	2:51 5:-35 9:20
has chang	7:-35
has gone	9:25
has it	7:60
has run	9:-25
has shipp	9:45
has sinc	11:35
has the	7:-40
has to	1:22 2:49 3:-30 7:35 9:70 10:20
hat	2:37 7:-30 9:30 11:-20
have	1:-19 2:-37 3:-15 9:-10 12:5
have _ a	0:25
have _ by	5:55
have _ it	3:25 8:10
have _ me	7:40
have _ on	2:43
have _ one	1:-30
have _ pass	11:35
have _ the	0:28 2:-34
have _ through	11:60
have _ up	11:40
have been	2:-53
have brought	11:40 12:5
have come	1:-24 3:40
have done	0:25
have gone	3:-25
have it	7:70 8:-10
have kept	3:30
have the	1:37 5:40 7:-30
have to	0:-24 1:31 5:50 6:-10 9:30
haven't	7:-35
he	0:-75 1:-51 3:-45 5:-60 6:-10 8:-15 9:-30 11:55 12:5
he _ a	11:65 12:5
he _ and	11:35 12:-10
he _ his	7:55
he _ i	11:50
he _ it	7:50 11:20
he _ lead	11:95 12:5
he _ me	12:-5
he _ on	2:67
he _ that	2:35
he _ the	2:51 3:-20 5:-35 7:40
he _ to	2:57 9:-20 11:30
he _ with	12:5
he agre	11:-35
he ask	12:-5
he cancell	7:40
he chang	7:50
he declin	2:52
he did	2:-35
he didn't	5:30
he got	11:30
he had	1:29
he mov	9:-25
he put	7:40 9:30
he said	11:-45
he sat	11:30
he should	11:30
he took	11:25
he wait	5:-35
he was	2:-43 3:-35 7:-20 11:-30
he went	2:38
he would	11:40
he wrot	7:35
he'd	5:-35 11:100 12:10
he'd _ the	11:40
he's	1:-21 5:-30 7:-30 11:40
head	0:-45 2:35 5:60 7:50 10:5 11:-20
head of	5:60 7:30 8:10 10:5
heap	2:49
hear	2:65
heard	2:60 7:40
heard _ it	7:45
heard about	7:35
held	9:20 11:-35
help	0:29 3:-25 5:-30 11:95 12:-15
help $	0:38
help her	11:40
help them	11:40
her	0:-67 1:-23 3:-40 5:-60 6:-10 8:-10 9:-40 11:80 12:-5
her $	3:-30 5:-25 9:-20
her _ a	11:40
her _ and	11:30 12:-5
her _ be	11:30
her _ by	2:53
her _ for	9:-25
her _ me	11:-30
her _ over	7:40
her _ she	7:30
her a	11:45
her by	11:30
her i	11:25
her on	11:40
her own	11:40 12:-5
her team	7:85
her that	2:-37
here	0:29 3:-25
herself	9:-20 11:65
high	0:-32 1:32
him	0:-46 1:-30 3:-45 5:-60 7:-30 9:-25 11:50
him _ a	5:-35
him _ i	11:55 12:-5
him _ the	11:50 12:5
him a	11:-30
him on	11:25
him the	11:30
him to	12:5
himself $	7:35
hir	3:-35 9:-40 11:115 12:20
hir and	3:35 7:50 11:70
hire	5:-40 7:30 11:30
his	0:-50 3:-50 5:-60 7:20 8:-10 9:-20 11:25
his _ and	2:-36
his _ the	7:35
his _ was	11:-25
his team	7:35
hit	2:35 7:-35
hits	5:40
hold	3:-30 10:5
holiday	3:30
holiday $	5:35
home	3:40 11:-20
honest	3:-25
hook	3:90
hope	7:-35
hospital	2:45 6:10 8:15 11:-25
hot	9:40
hot _ and	5:45
hotel	2:41 11:-25
hotel chain	2:37
hour	1:24 3:-35 8:-10 9:-20 10:-10 12:-10
hour $	3:-25 11:-35
hour _ #	7:30
hour _ first	11:30
hour _ it	9:25
hour _ the	7:30
hour a	11:25
hour and	5:30
hour each	11:30
hour for	3:35 5:45 7:45
hour of	1:36
hour to	2:54 7:35
hourly	2:38
hous	2:42 7:30 10:5
how	1:70 2:-60 4:10 5:95 7:-20 8:-10 10:-5 11:55 12:-5
how $	7:35
how _ a	0:33
how _ get	11:30
how _ i	0:-37 1:23
how _ is	5:50
how _ read	11:65
how _ team	9:40
how _ we	5:30
how _ what	5:55
how _ work	11:45
how _ writ	5:45 11:55 12:-15
how and	5:45
how do	11:25
how i	11:25
how long	0:33 5:50
how many	5:50
how much	5:30
how often	5:45
how the	5:-40 9:40 11:45
how to	5:35 6:-10 10:-10 11:120 12:-10
how we	9:50
hr	5:85 11:35
huge	3:40
human	5:45 7:-30
hung	2:-37
hurt	11:-20
hurt $	5:-40
i	0:79 1:-67 2:-61 6:5 7:-20 9:-15 10:-5 11:-15
i _ #	3:-25 5:40 7:-50 10:10 11:-35
i _ a	1:85 3:20 7:-35 11:-15 12:10
i _ about	0:39 1:-18
i _ add	9:50
i _ after	3:90 11:-20
i _ against	2:52
i _ all	7:-50
i _ alway	0:29 1:22
i _ an	0:46 1:-24 5:65
i _ and	0:48 3:30 12:-15
i _ answer	3:-30
i _ as	3:35
i _ ask	5:-35
i _ assign	3:55 11:35
i _ at	0:31 3:-30
i _ been	3:55
i _ believ	5:70
i _ both	9:20
i _ by	3:50 9:-20
i _ count	0:31
i _ down	7:-30
i _ each	5:-80 11:-25
i _ even	1:30 11:25
i _ every	3:35 5:65 6:15 11:-20
i _ explain	11:40
i _ five	11:50
i _ for	4:10 5:-25 7:-30 9:-20 11:-20
i _ four	5:35
i _ fraud	5:-45
i _ from	9:-20
i _ given	3:45 4:-15 5:30 6:-15
i _ glad	0:-31 1:25
i _ had	6:-10 11:25
i _ have	1:-40 2:42 6:-15
i _ her	3:-30 5:-65 9:-30 11:40 12:5
i _ him	3:-20 5:-35 11:35
i _ his	3:-30
i _ how	3:-30 5:-35
i _ i	5:-35
i _ in	1:-29 7:-25
i _ invit	5:-40
i _ it	0:-34 1:-24 3:25 4:-10 5:50 7:-45 9:-15 10:-15 11:-25 12:-5
i _ just	3:-30
i _ keep	0:-58 1:57 5:-30
i _ know	5:-35
i _ longer	0:63
i _ look	3:25
i _ most	0:-25 1:20 7:45
i _ my	3:-50 8:-15
i _ myself	5:50
i _ next	5:-35
i _ no	3:-25 9:-20
i _ none	3:-35
i _ not	0:-33 1:57 2:39 3:-40 5:-45 6:10 7:-25 9:-25
i _ now	0:38 7:-25 9:-20
i _ on	7:-50 12:5
i _ one	0:30 1:-30 8:20 10:-10 11:-30
i _ our	0:44 3:-50 8:20 9:40
i _ over	0:76 1:-48 3:30 7:30
i _ own	3:45 4:15 7:45
i _ pric	0:25
i _ proud	1:37
i _ responsibl	3:40 5:35
i _ see	11:25
i _ show	11:25
i _ so	5:-35 7:-25
i _ taken	0:35
i _ test	2:44
i _ that	0:-31 1:78 2:35 3:-25 6:-5 7:-25 10:5 11:-20 12:5
i _ the	3:85 5:15 6:-15 7:-20 8:-10 10:-5 11:-25
i _ their	11:-25
i _ them	2:50 7:35 8:-15 9:-30 11:35 12:-10
i _ ther	11:-25
i _ this	9:-25
i _ thre	5:40 9:25
i _ through	5:60 9:30 10:-10
i _ to	2:55 3:-20 5:45 7:-25 9:-15 10:-15 11:-35 12:5
i _ too	0:41 9:25
i _ treat	0:57
i _ two	7:-25 10:-20
i _ what	5:35 7:45 8:15 10:10 11:20
i _ which	0:45 1:-38 3:40 5:40 7:30
i _ with	0:39 8:-25 9:-35
i _ writ	0:36
i _ written	5:-45
i _ wrong	5:-30
i _ yes	11:25
i accept	2:38
i add	1:-28 2:-41 7:-35 9:50 10:-5 11:25
i agre	7:-30 11:40
i also	3:-25 5:-30 7:30 9:50 11:35 12:5
i alway	0:-26 1:34
i am	0:-51 1:48 5:-30 9:-20 11:-20
i answer	5:-25 11:110 12:-5
i appli	9:25
i argu	5:35
i ask	0:55 3:-20 8:15 9:-20 10:5 11:-40 12:5
i believ	1:-29 5:-55
i br	0:36
i brought	0:31 7:30 10:10 11:-20
i built	3:115 5:30 7:-35 9:-20 11:-20
i call	0:45 1:-29
i came	5:80 6:15 7:35
i can	0:-27 1:29 11:30
i carri	5:40
i chang	5:-30 9:-20 11:-30
i chos	2:35 3:30 9:-25
i coach	11:80 12:10
i cod	3:30
i compar	3:35
i contribut	9:70 10:-5
i correct	9:40
i could	2:77 7:-30 9:-20
i couldn't	2:70
i count	5:40 7:30 11:-20
i cut	3:-30
i decid	5:80 6:15 9:35
i defin	5:50 6:-10
i design	3:40 4:15 7:40
i did	2:-48 3:20 4:-15 5:-30 6:-20 7:-25 8:-15 10:-25
i didn't	2:-37 3:-25 9:-30
i do	0:67 3:45 9:-35 11:-35
i don't	0:53 1:-23 11:20
i draw	0:25
i e	3:40
i enjoy	0:-33 1:20
i explain	5:-30 11:85
i fill	9:30
i first	0:27
i fix	9:35 10:5 11:-25
i follow	7:-35 9:60 10:-25
i found	5:45 6:10 9:-25
i gave	2:63 3:-25 5:-25 12:10
i get	5:-40 11:25
i give	0:48 1:-38
i go	0:34
i got	1:62 3:25 5:30 7:35
i gues	1:25
i had	0:33 1:-27 3:20 9:-25 11:-20 12:-5
i hand	3:-30
i have	0:61 1:27 3:35 5:-35 7:-40 9:-30 11:-30
i heard	11:25
i help	7:-30 11:110 12:-10
i hope	7:-40
i implement	3:50 4:-10 5:60 6:-20 7:-35 11:40
i interview	7:45
i introduc	9:95 10:10
i keep	0:30 3:65 5:-40
i kept	1:19 10:-10 11:-25
i know	5:-30 7:-35
i laid	9:35
i lead	3:50 7:-30
i learn	0:-32 1:84
i led	3:40 7:30
i left	7:40
i lik	5:-35
i like	11:45
i logg	5:35
i look	0:38 3:35 5:-40 9:-25
i lost	2:66
i made	2:-44 4:-15 11:-25
i maintain	3:70
i meant	5:-40
i merg	9:30
i mov	3:30 7:-50
i nam	5:35
i nearly	5:-35
i need	3:-35
i no	0:63
i notic	3:-25 5:80 6:10
i now	1:40 3:-25 7:-30 9:-35 11:-45
i offer	3:-25
i only	3:-30 11:45 12:5
i open	1:-22 5:35
i own	3:125 4:10 5:-95 9:-30 11:-35
i paid	2:34
i phon	3:-30
i pick	1:21 11:35
i plan	7:-30
i propos	4:15 7:50 9:20 11:-20
i publish	7:60
i pull	9:-25
i push	2:44
i put	3:-30 6:15 11:-20
i ran	0:27
i read	3:-45 5:60 6:10 7:-35 11:-25
i rebuilt	0:46
i review	7:35
i rewrot	3:25 9:-20
i run	2:37 3:145 4:10 9:-30 11:-30
i said	3:-30 5:-55 6:20 11:30
i sat	6:-15 12:10
i saw	5:75
i say	0:68 5:-40
i see	11:35
i sent	2:52 3:-25 5:-30
i set	4:30 6:15 9:25 10:10 11:25
i settl	5:45
i should	11:-30
i show	5:-25 7:45
i sit	0:42 5:-35
i spent	5:40 6:10 7:35 11:-25
i start	0:23
i stay	7:-30
i still	3:30 7:40
i stopp	5:-30 7:-30 11:25
i suggest	9:35
i switch	2:35
i take	1:36
i talk	11:25
i test	5:-30 9:-30
i think	0:-26
i thought	0:25 2:-42 5:50 9:-20 11:-20
i tick	9:60
i told	2:70 3:-30 5:-20 12:5
i took	6:-10 7:-30 8:-15 11:-25 12:15
i touch	3:35
i turn	2:47
i used	0:58
i want	2:43 3:-45 5:20 6:15 7:-20 9:-30 11:35 12:5
i was	0:-32 1:-34 5:35 6:-10 7:-35 9:-30 11:-20 12:-15
i went	2:43 3:-30 5:45 7:40 11:-25
i will	7:-50
i withdrew	2:77
i won't	0:36
i work	6:-10
i would	0:-27 7:-25 9:-25 12:-10
i writ	0:43 1:-22
i wrot	0:-30 6:10 7:20 9:50 10:5 11:-15 12:10
i'd	0:-69 1:-42 3:-40 6:5 7:-20 9:-25 12:-5
i'd _ a	5:80
i'd _ given	3:30
i'd _ it	5:30
i'd _ that	3:30
i'd _ them	11:40
i'd been	6:-10
i'd done	5:65
i'd have	11:-25
i'd seen	5:45
i'd tell	11:50
i'm	0:-39 2:-42 3:20 7:-35 9:-40 11:-35 12:-5
i'm _ lead	3:40
i'm _ one	9:35
i'm _ only	3:50
i'm _ principal	5:45
i'm _ proud	1:-19
i'm _ the	5:35
i'm _ to	7:-30
i'm a	3:-25 5:35 11:-25
i'm an	3:-35
i'm not	3:-30 11:40
i'm responsibl	3:30
i'm senior	11:-40
i'm the	3:80 5:-30
i've	0:84 1:-31 5:-30
i've _ a	0:24
i've _ it	7:-40
i've _ the	3:70
icon	3:90 5:65 9:-25 11:90
icon $	11:70
icon and	11:50
idea	5:45 6:10 9:-20
idea of	5:-40
identity	3:30
if	0:-36 2:-36 5:-40 12:-5
if _ may	7:50
if it's	11:25
if somebody	11:40
imag	3:30
imag _ in	9:25
implement	3:30 5:85 6:-10 9:-20
implement the	3:60 5:60 6:-10 7:-30 11:35
important	1:27
important to	1:28
improv	9:-25
in	0:-47 1:-25 5:-15 7:-15 9:-10 10:-5 11:-10 12:5
in #	3:-45 5:-45 7:20
in $	9:45 10:10
in _ #	2:45 3:-25 11:-20
in _ a	2:76
in _ all	7:30
in _ and	3:40 5:-40 9:-25 11:15 12:-5
in _ back	11:30
in _ bank	9:25
in _ build	7:35 9:25
in _ code	7:40
in _ company	4:10 8:15 9:55 10:10
in _ countri	8:10 9:20
in _ days	1:29 5:-30
in _ drawer	0:35
in _ eleven	11:80
in _ end	0:-31 1:30 7:35 11:-25
in _ evening	5:35 7:40
in _ first	5:-35
in _ five	7:55
in _ four	9:-20
in _ group	3:35 9:30
in _ hand	3:50
in _ he	7:-25
in _ hour	1:36
in _ i	1:-29 9:-20
in _ last	2:-34
in _ meet	0:29
in _ middl	7:-40 11:40
in _ month	5:-55
in _ morn	7:-25
in _ next	0:-37 1:21 9:-35
in _ of	4:20 5:25 12:-10
in _ one	0:30 4:-15 5:-35
in _ own	3:-35 6:10 9:50 10:10
in _ plan	5:40
in _ project	3:40
in _ releas	7:55 8:20 9:40
in _ room	0:60
in _ row	3:-35
in _ same	9:30
in _ second	12:10
in _ seven	11:25
in _ she	11:35
in _ sinc	0:29
in _ sit	3:35
in _ spreadsheet	11:45
in _ team	5:-60 7:-40 9:70 10:-10
in _ test	2:38
in _ that	3:35
in _ the	3:-30
in _ thre	3:30 9:25
in _ town	11:40
in _ twelv	11:30
in _ two	5:35 7:45
in _ was	3:40
in _ week	3:60 5:75 11:30 12:-10
in _ whol	11:35
in _ year	4:15 7:30 11:25
in a	3:30 5:65 6:-10 9:-15 10:-10 12:-10
in all	9:30
in any	2:39
in as	9:30
in charg	4:10
in every	0:36 7:40 8:15
in five	5:35 7:30
in forc	7:35 11:60
in four	3:30
in her	3:25
in it	2:-45 4:10 9:30
in january	7:-55 11:30
in march	9:-20
in may	7:-45 11:25
in month	7:-40 11:70
in my	1:33 3:-25 5:-25 12:-5
in nine	7:-55
in norway	11:35
in on	5:-30 11:35
in one	7:-25 11:-25
in our	5:-25 8:-20 9:35 11:-25
in production	3:-40 5:-30
in six	2:40
in ten	11:-25
in that	3:80
in the	1:-30 2:-40 3:25 4:-10 5:-20 6:-15 10:-5 12:5
in their	3:30 7:40
in this	3:35 4:-15 9:25
in thos	2:55
in two	1:30 3:30 4:15
in which	5:35 9:55
in with	9:35
in writ	2:64
incident	0:34 3:-30 6:10 7:40 9:85 10:15
incident _ #	9:45 11:35
incident _ the	7:-30
incident and	11:40
incident in	7:-35
incl	9:30
includ _ on	11:30
includ and	9:25
index	2:-35 3:75 4:-10 9:-35
industry	7:30 9:30
ines	11:40
ingest	3:50
ingestion	5:-35
ingrid	7:-30 11:25
inherit	3:35
initiativ	5:40 7:75
input	3:40 5:50 6:-25
insid	3:35 7:30 8:-15 9:-25
insid _ team	7:95
insid our	7:45
insist	2:131
inspection	11:25
install	3:45 7:65
instead	1:-24 12:10
instinct	0:-37
instruction	5:40
insuranc	11:20
interest	3:35
interfac	3:35 7:55
intern	11:125
internal	11:-25
interval	3:-40 5:-50
interview	5:45 9:-25 11:30
into	0:46 4:15 5:20 7:50 8:15 9:30 10:5
into _ for	11:75
into _ team	9:55
into it	3:35
into its	9:30
into our	5:-35 7:-35 9:80 10:-5
into someth	5:55
into the	4:-25 7:80 8:10 9:50
into their	3:-55 7:25
into thre	5:30
introduc	5:-40 9:50 10:10
investor	7:30
invit	3:-30 5:-35
invoic	3:40 5:-30 9:-20 11:-20
invoic $	7:35
ios	3:40 4:-10 8:15 9:-25
is	0:-24 1:75 2:-45 3:45 7:-35 9:-10 10:10 11:-25 12:5
is #	1:21 5:-55 9:-25
is $	5:30
is _ a	1:44
is _ alon	3:40
is _ and	0:23 3:30 4:10 6:-10 7:-25
is _ area	3:40
is _ at	0:-25
is _ each	9:35
is _ first	0:38
is _ from	3:30
is _ i	0:36 3:30 4:-10
is _ in	3:-30 10:-10
is _ list	1:-18
is _ on	7:-40
is _ peopl	1:31
is _ piec	3:40
is _ system	3:55
is _ than	2:34
is _ the	3:-30 6:10 7:55
is _ to	1:34
is _ without	9:30
is _ word	5:30
is a	1:-39 4:-15 9:-30 11:-25
is alway	1:-26
is an	1:25
is how	7:60
is important	1:27
is in	3:40 4:15 8:15
is key	0:-28 1:19
is merg	9:40
is mine	2:50 3:115 5:35
is my	1:-38 3:105 7:-25
is not	5:-30 7:-30
is noth	1:21
is now	7:35
is one	3:50
is the	1:30 2:-37 3:30 6:10 8:-10 11:-20
is to	1:31
is too	5:40
is used	7:30
is what	9:30
is your	11:45
isn't	7:-40 10:5
issu	3:-35
it	1:-58 6:5 7:10 8:5 10:5 11:-20 12:5
it #	3:60
it $	0:25 2:39 6:10 7:35 9:-15 10:10 11:-35 12:-5
it _ #	5:-50
it _ a	0:-37 4:-15 11:-25
it _ about	3:60
it _ after	5:35
it _ all	3:55 4:10 5:65 7:60
it _ an	2:-43
it _ and	4:10 9:25
it _ anybody	5:55
it _ as	7:45 8:20 10:15
it _ be	6:20
it _ been	9:45
it _ by	3:35 5:40
it _ day	9:25
it _ down	11:30
it _ five	11:30
it _ for	3:30
it _ get	9:30
it _ had	9:25
it _ happen	5:35
it _ his	9:30
it _ how	7:55
it _ i	1:42 9:-25
it _ in	11:-25
it _ it	3:-30 5:-50
it _ june	0:-36
it _ known	5:-35
it _ me	1:28 5:45 7:35 11:-25 12:5
it _ mine	3:-30
it _ my	3:30 7:25 11:-20
it _ nine	9:-25
it _ nobody	7:60
it _ not	2:-37
it _ noth	9:30
it _ of	7:40
it _ on	3:-25 5:45
it _ one	3:45
it _ only	5:45 7:60
it _ our	9:25
it _ out	0:25
it _ production	7:45
it _ run	11:45
it _ said	7:40
it _ sinc	7:55
it _ slower	2:39
it _ stay	7:35
it _ still	5:-40 7:50
it _ that	0:23 5:55 7:-40 10:-5
it _ the	0:51 3:20 6:-10 7:25 8:-10 9:15 10:-5 11:-20 12:-5
it _ their	3:-25 7:40
it _ them	3:-25 11:50 12:-10
it _ they	7:35 9:25
it _ two	5:-30 8:-15 9:55
it _ us	9:25
it _ used	9:25
it _ week	7:40 11:30
it _ which	9:35
it _ with	7:45
it _ wrot	5:-35
it a	3:-25 9:55
it after	9:25
it against	9:-25
it all	9:30
it and	3:20 5:-25 6:-10 7:45 11:-20
it as	3:40 4:15
it at	3:-30 5:-45
it back	0:27 5:-25 11:20
it becam	7:45
it becaus	5:35
it befor	1:-19 7:40
it but	7:35 11:25
it by	5:40
it chang	7:40
it confirm	1:23
it decid	7:50
it did	5:35
it didn't	7:55
it doesn't	9:25
it down	9:30
it each	9:25
it every	0:-35 7:40
it fell	2:36
it first	9:35
it for	2:-47 9:25 12:-10
it from	2:34 7:-25
it has	2:49 9:30
it i	6:-15 7:50 8:-15
it in	2:-48 5:-35 7:30 10:15 11:-20
it into	7:30
it is	4:10 7:50 11:-25
it isn't	5:-30
it just	9:25
it may	7:55
it myself	5:55
it need	0:36
it never	1:-20 9:35
it no	7:40
it now	7:70 8:10
it on	3:30 5:30 8:-15
it one	7:30
it said	3:35 5:30 9:25
it should	3:30
it show	1:47
it sinc	3:35 9:25
it so	7:35
it stay	7:40
it still	7:-35
it the	0:-26 1:25 5:45 8:10 9:20 10:5
it thre	11:30
it to	2:-48 5:55 9:20 11:-20
it today	11:35
it together	11:30
it took	5:-40
it turn	0:27 5:35 9:40
it two	7:40
it up	2:55 3:-30 7:-30
it was	3:-25 4:-10 9:-15 10:5 11:-35
it wasn't	5:85
it went	2:-37
it who	11:-30
it with	2:-40
it without	12:10
it you	2:47
it's	0:-33 1:31 5:-40 7:30 9:20 10:10 12:-5
it's _ in	9:25
it's _ the	3:55 9:45 11:-25
it's a	11:-20
it's how	9:45
it's in	8:10
it's on	9:25
it's one	3:50
it's solv	11:40
it's the	1:34 4:10
it's what	9:30
item	5:30
its	0:49 1:-24 2:35 3:30 7:35 9:20 10:5 12:5
its _ by	7:70
its _ for	9:35
its _ to	8:-15
its only	3:40
its own	11:-40
its plac	5:55
january	8:10 11:25
january and	3:-30
java	5:-35 11:35
job	0:42 1:-23 3:40 5:40
job $	3:30 7:-30 9:25
job _ the	3:55 4:-10
job and	7:90
job i	3:-35
jobs	2:-67 3:55 4:10 9:-25 11:-20
join	6:-15 7:-30
join $	7:-50
join and	9:45 11:30
join the	7:45
joost	11:25
jun	11:60
june	0:-40 1:-19 9:-30 11:30 12:5
june $	0:-37
june and	2:47
junior	3:-30 5:-60 7:-35 9:-30 11:105 12:10
just	0:-24 3:55 4:-15 7:-30
just the	3:85
k	2:38 3:35
k $	2:106
k _ month	7:45
keep	1:43
keep a	1:25
keep it	7:40
keep the	6:-15
kept	0:-25 3:25 7:25 8:-20 9:25 10:10
kept _ me	11:55
kept _ our	9:30
kept _ over	11:45
kept com	11:45
kept it	9:45
kept my	1:22
kept the	5:-35
kept to	7:40 9:45 10:-5
key	0:-41 1:93 5:-35 9:30 11:-20
kids	3:-35
kill	0:30 2:40 6:15 7:-35
kind	3:-40 5:60 6:10 12:-5
kiosk	9:-30
kitchen	1:26
knew	5:45 7:-50 9:-30
know	0:-32 3:-25 7:-25 9:-25
know $	1:-19
know _ i	0:-29 1:19
know that	1:18 11:25
knowledg	1:43 5:-35
known	5:-35 11:-35
kubernet	0:-54 1:65
label	0:61 2:51 4:-20 5:35
labell	3:40
labs	7:30 8:20
lack	3:-25
ladder	3:-35 9:-25 11:105 12:20
ladder for	11:50 12:10
laid	3:40 9:50
laid down	9:55
languag	1:-22 6:-15
languag $	1:-20
laptop	9:-20 11:-20
larg	8:20
last	1:-36 2:-56 3:-30 7:35 12:15
last #	5:65
last $	5:30 9:-30
last _ of	11:35
last month	11:30
last week	11:35
last year	7:55 9:40 10:10
late	2:68 3:-35 5:30 9:-15
late $	5:30 6:15
late and	11:25
latency	3:55
later	6:-10 9:-20 11:-30
later $	3:-40
later _ the	3:45
laugh	5:-30
launch	1:25 9:30
launch _ the	1:31
law	3:30
lawyer	3:-35 5:30
layer	3:95 5:-40 8:-15 9:-25
layer and	4:-15 5:-35
lead	0:-66 1:32 2:40 4:-10 5:20 6:-10 10:-5 12:10
lead $	9:25 11:-25
lead _ me	5:50 7:35
lead _ not	2:46
lead _ of	11:40
lead _ the	3:35 4:15 7:45
lead _ was	11:-30
lead a	11:75
lead for	4:10 7:45
lead had	5:30 6:-15
lead of	3:35
lead on	9:35
lead said	5:40
lead the	7:-75 11:70 12:10
lead to	1:45
lead which	11:30
leader	0:-41 1:60
leadership	1:24 3:50
leak	3:25 5:80 7:105
leak $	11:40
learn	0:-53 1:82 2:-39 4:15 6:15 7:-25
learn _ and	1:22
learn it	9:25
learn that	1:20
learn to	0:25
leav	0:60
leav it	5:45
leav my	0:30
leav the	3:-35 5:-45
leav us	9:40
led	3:25 4:20 9:-20 11:85 12:5
led the	11:30
ledger	3:30 7:35 9:-25
left	5:75 8:-20 9:-35 11:-40
left _ me	5:45
left and	2:37
left it	6:-10
left to	5:30
legal	0:27 2:57 5:30 11:-20
less	5:35
less than	0:35
lesson	1:70
let	2:62 3:-20 5:-25
let a	9:35
let the	2:64
let them	3:35
letter	3:35 5:-40 10:-10
letter $	7:40
level	7:-25 11:85 12:5
level _ for	11:35
leverag	2:-47
leverag was	2:-39
library	5:40 7:55 8:25 9:-20
library _ all	3:35
library for	9:-25
licenc	2:49
life	5:60 7:75
light	3:35
light $	7:40
lik	1:34 5:-35
lik it	7:55
like	0:-36 3:-35 5:-40 7:-35 8:-20 10:-10 11:20
like _ but	11:30
like everybody	11:25
like that	9:60 11:-25
like to	7:-30
limit	0:33 5:30 7:-25
lin	2:-50 3:25 4:-15 11:-25
lin of	3:40
lin with	3:30
line	0:58 1:-60 3:40 7:-40 8:15 10:-5 12:-10
line _ it	9:45
line _ line	9:30 10:-15 11:35 12:-10
line by	9:25
line for	9:65 10:-10
line of	7:-30
line with	11:45
link	5:-55 9:-25
linter	11:40
list	1:-28 3:35 4:-10 5:65 8:-20 10:-5 11:-20 12:-10
list $	5:25 9:-25 11:-30
list _ they	7:40
list and	5:30
list befor	7:35
list by	11:25
list for	9:50
list of	1:-21 4:-10 5:70
list with	3:35
listen	0:-30 1:37
listen $	1:32
littl	3:30
liv	5:40 7:30
live	7:-25 9:20 11:-35
live _ in	9:25
live without	9:30
load	2:-43 3:50 7:-50 11:-15
load test	9:55
loan	5:-45
loan _ and	3:-30
location	3:45
lock	3:-30 7:-30
log	7:-20
logg	0:47 5:35 9:-20 11:-20
login	3:50 7:-30
login _ and	3:35
logo	9:25 10:5
logs	5:50 11:-20 12:10
long	1:-45 2:-36 11:-20
long a	0:33
longer	0:99 1:-30 7:-25
longer $	0:25 1:-18
look	1:20 5:50 7:-25 9:-20 12:-10
look _ it	9:25 11:25
look _ me	11:25
look _ the	3:25 4:10
look after	3:115
look at	0:41 2:-47 6:10 8:-25 9:20 10:-10
look for	0:26 3:-50 5:40
loop	2:66 8:10 11:60 12:20
loop and	3:40 7:45
los	5:35
lose	5:-30 11:-20
loss	3:-30 9:-20
lost	0:-23 2:141 3:-30 4:-15 5:30 9:-30 11:-20 12:-10
lost #	2:34
lost _ #	7:35
lost _ of	2:35
lost _ the	3:-35 11:50
lost in	11:45
lot	0:-33 1:38 3:55
lot of	1:31
loud	2:42
loudest	0:50
lunch	11:45 12:-5
lunch and	11:40
m	7:25 9:-25 11:-20
machin	3:40 4:15 6:20 9:-25 11:-20
machin learn	5:35 7:45
made	1:28 3:-30 6:10 8:10 9:20 10:10 12:20
made _ a	3:-30 9:40
made _ bind	7:-30
made _ my	5:30
made _ on	11:30
made _ page	7:30
made _ plan	11:30
made _ rule	9:40
made _ the	8:10 9:45
made a	3:25 9:-20
made it	6:10 9:55
made me	5:30
made my	9:30
made staff	11:45
made that	9:35
made the	0:25 1:-18 7:40 9:40 10:15
mail	0:29 3:25 9:-35 11:-35
mail $	11:-25
main	7:35 9:30
maintain	3:75 7:30
maintain it	3:35
mak	0:25 1:28 3:-25 5:-35 7:-25 9:-25
mak me	0:-32 1:23
make	3:25 5:65 7:-40 9:-30 11:-25
make $	11:35
make a	5:-40
make the	6:10
maker	3:-30 7:120 8:35 9:65 10:35 11:-30
maker have	9:25
man	11:-20
manag	9:25
manag director	9:35
management	5:35
manager	0:-39 5:30 6:-5 7:-30 9:-20 11:-20
manager _ it	1:31
manager _ me	3:30
manager ask	3:30
manager had	5:40
manager said	5:40
manager was	11:-30
mandat to	5:-35
mandatory	7:50 9:70 10:10
mandatory _ all	9:55 10:15
mandatory for	9:60 10:15
manual	5:40 9:-30
manufacturer	7:45 8:10 9:50
many	1:-22 5:30 7:-30 9:-20 11:-25
map	1:-18 2:74 3:30 9:-30
map $	2:40
mapp	3:40 5:30
maps	9:-30
march	11:20
marek	11:60
mark	5:30
marker	7:65
market	4:-10 5:-40
market _ the	2:37
match	5:35 8:10
matter	0:-26 1:79 5:65 6:15
matter $	0:-29 1:85
may	10:5
may say	9:25
mayb	0:-32 1:-28 2:-39 5:-30
me	1:55 5:15 6:-5 7:-30 9:-20 11:50 12:-15
me #	11:40
me $	0:25 5:-30 7:-35 9:-40
me _ a	0:30 11:25 12:-10
me _ about	11:80
me _ an	11:25
me _ and	11:40
me _ ask	11:40
me _ i	7:-40 11:45
me _ it	5:-40 6:-15
me _ look	6:15
me _ of	5:40 9:30
me _ out	5:-30 9:40
me _ pick	11:-30
me _ the	3:35 6:-15 11:65 12:-15
me _ then	11:50
me _ they	7:35
me _ to	11:85
me _ was	3:-40
me _ week	3:40 7:55
me _ writ	7:30
me a	7:-25
me about	11:25
me and	12:5
me as	5:-35 12:10
me by	11:25
me each	11:35 12:-10
me every	11:25 12:-10
me for	11:25 12:-5
me from	11:30
me how	3:35 11:90
me it	1:33 7:40
me now	11:30
me on	11:50
me one	5:45 6:-10
me so	7:50
me that	0:31 1:43 2:37 3:-30
me the	3:45 5:40 6:-10
me this	6:10
me through	11:60 12:-15
me to	2:43 5:70 6:10 7:25 12:-5
me twic	11:25 12:-10
me when	11:40
me with	3:45 6:-10
mean	5:60 6:-5 9:20 10:10 11:-25
mean $	3:-30
mean for	9:40
mean that	9:40
meant	2:99 5:65
measur	3:-30 4:-15 5:35 6:15 8:-15 9:-15 10:10 11:-30
measur #	2:42
media	3:35
median #	9:-25
meet	3:-35 5:-40 10:5
meeting $	5:45 7:35
member	3:-30 9:25
mentor	5:-50 7:-45 11:90
menu	11:30
merchant	7:-30
merg	3:35 6:-10 8:10 9:60
merg $	9:45 10:-15
merg _ a	11:55
merg in	11:70
mesh	9:-25
messag	3:25 11:-25
messag _ a	5:-35
messag _ the	7:-75
met	2:-36 11:30
met me	11:35
meter	3:25 4:-10 11:-35
method	9:30
metric	3:30 9:25
mid	5:-30 7:-25
middl	7:-35 11:40
midnight	2:51 7:45
migrat	5:40
migrat the	7:35
migration	0:26 1:23
migration $	3:45 7:35
million	3:35 9:-30 11:-30
million _ a	3:45
min	9:-25
mind	1:24
mind $	1:24
mindset	1:-20
mine	0:68 1:-65 3:130 5:-30 6:10 9:-20 11:-35
mine $	11:-30
mine _ the	3:50
mine alon	3:35
mine and	11:40
mine from	3:30
mine is	3:35
mine sinc	3:65
mine the	3:55
mine to	3:30
mine was	5:-35
mine with	3:30
ministry	2:37
minut	0:-31 2:64 5:-20 8:-10 9:-15 12:-10
minut $	0:-26 3:-25 5:-25 7:-20 9:-15
minut _ #	9:-20
minut _ a	7:35
minut _ i	11:25
minut _ it	1:20
minut _ the	0:24 2:72
minut a	9:25
minut and	1:22 7:-35 11:20
minut in	2:59 11:50
minut of	5:-30
miss	2:108 3:-35 7:-30 11:-30
miss $	2:-39
miss the	2:40
mistak	5:-55
ml	9:-20
mock	5:30 6:-10
mock up	6:-10
mode	9:25
model	1:-32 3:50 5:30 6:-10 12:-5
model $	5:30 7:-30 9:-20
model _ retrain	7:70
model _ the	3:40 9:35
model for	3:30
model on	3:35
model the	3:30
model was	0:38 3:50 5:45 7:70
modul	3:50 4:-15
modul _ the	3:35 4:-10
monday	11:20
monday $	2:77
money	4:30 5:55 6:35 8:10 11:-35
money _ the	5:30
money _ to	3:35
monitor	2:40
monitor and	2:36
month	0:-31 1:-37 2:43 3:-20 4:20 5:-30 6:15 7:-20 9:-10 10:5
month $	5:-20 9:15 12:-5
month _ and	11:35
month _ had	5:35 7:35
month after	7:40
month and	2:-35
month he	11:45
month i	5:-45 7:-25 11:50 12:10
month later	5:35
month seven	11:35
month she	11:70
month they	5:40 7:35
month two	2:43
monthly	3:35 7:40
more	0:-46 1:44 5:30 6:-10 7:-40 8:10 10:5 12:15
more $	1:41 3:25
more _ #	9:30
more _ and	5:30
more _ one	5:30
more _ than	1:20
more _ with	0:-43 1:37
more in	0:-40 1:31
more of	1:-19
more senior	11:75 12:5
morn	2:58 4:-10 6:10
morn $	9:-20
morn for	11:25
most	0:-32 1:21 3:-40 5:-30 9:-20 11:-25
most _ it	7:50
most of	3:-25 7:30
most was	0:-32 1:63
mostly	1:-22
mother	2:56
motor	7:-30
mov	0:-24 3:70 4:15 7:70 8:5 9:-40 11:-45
mov #	7:45
mov $	7:65 8:20
mov _ #	2:38
mov from	2:53
mov her	7:60
mov in	7:-55
mov it	5:35
mov the	7:45 8:-10
mov to	2:38 9:-30
move	3:25 7:30 9:-35
move the	7:35
mr okonkwo	11:-30
ms	3:65 5:40 7:-25
ms $	5:50 7:-25 9:-25 11:-25
ms _ the	9:30
much	0:-57 1:47
much more	0:-36 1:40
multiply	1:33
must	0:-28 1:38 5:45 9:60 10:15 11:-25
must _ befor	9:40
must be	2:42
must pass	9:30 10:15
my	0:34 1:-25 3:25 4:-15 6:-5 8:-10 9:-15 10:-5 12:-15
my _ about	1:26
my _ and	5:35 10:5
my _ befor	7:35
my _ every	9:25
my _ first	11:60
my _ for	7:40
my _ from	3:30
my _ group	9:25
my _ had	5:40 6:-15 11:30
my _ has	9:25
my _ i	4:-15
my _ in	3:35 9:20
my _ into	7:45
my _ is	3:40 5:-35
my _ line	11:55
my _ month	11:60
my _ now	0:27 1:-33 7:35 9:35
my _ of	0:31 2:37 3:55
my _ on	5:-30
my _ question	9:25 11:-25
my _ said	5:85 6:-10
my _ team	7:55 8:-15
my _ the	3:30
my _ was	0:-24 1:28 2:-64 3:30 11:-25
my _ who	11:30
my _ without	0:32
my _ year	3:35
my age	11:50
my area	3:60
my boss	0:-28 5:80 9:-20
my buddy	11:50
my code	3:35
my colleagu	3:-35 11:-35
my company	11:-25
my design	11:35
my desk	0:33 5:-30 11:45
my director	5:50
my employer	9:25
my estimat	0:36
my first	0:53 1:-27 2:39 5:45 11:45 12:-15
my four	7:60 8:-15
my group	9:30 11:25
my gut	1:47
my hand	3:45
my idea	5:35
my instinct	0:-27
my job	4:20 5:30
my lead	3:50 5:65
my manager	1:22 11:-40
my mentor	11:50 12:-5
my model	0:-23
my name	5:-35
my next	9:-35
my opinion	1:26
my own	0:37 2:57 3:-50 5:30 6:10 8:-15 9:15 11:-20
my paper	7:35
my part	3:55 6:-15
my piec	3:50 4:-15
my prior	0:-36
my problem	5:30
my proposal	7:35 8:15
my screen	11:30
my servic	3:40 4:-10
my suggestion	7:65
my system	3:65
my tabl	7:40
my team	9:90
my whol	11:60
myself	2:-40 5:40 6:10 11:-20
myself $	9:-20
myself _ the	7:30
myself and	9:35
myself the	5:30
nairobi	5:-35
nam	2:43 3:-40 7:-25
name	1:-37 7:-25
name $	9:-25
name _ it	5:-30
name _ the	9:25
name and	9:35
name of	9:25
napkin	11:40
napkin $	11:50
national	7:30 8:15
near	3:-25
need	4:-10 9:15 11:-25
need #	9:35
need $	7:35
need the	0:35
need to	5:30
needn't	7:40
neighbour	7:55 8:-15
neither	7:30
network	0:-63 1:58 3:40 5:40 9:-20
never	1:26 2:44 3:-55 5:-40 6:15 7:-35 9:-30
never _ a	11:70
never _ back	2:56
never _ up	0:-26 1:57
never been	5:35
never came	2:56
never give	1:43
never had	11:35
new	0:-34 1:-32 2:-42 3:-20 5:-20 8:-10 10:-5 11:15 12:-10
new _ of	7:50
new _ on	7:35
new _ without	9:35
new chip	11:50
new devic	9:-25
new one	9:25
new ones	11:25
new peopl	9:40 11:40
newcomer	11:45
newer	11:30
next	0:50 1:-19 3:-35 4:10 7:25 9:-25 10:-5 12:5
next _ and	8:20
next _ i	11:-25
next _ the	0:39 9:40
next _ us	7:55
next _ year	5:35
next door	7:130 8:-20
next team	9:-40
next ten	11:30
next time	1:-21 5:-30
next to	0:29 11:25 12:10
next two	0:41 5:30
next year	7:-40
nicer	9:-35
night	2:83 4:-10 8:-20 12:5
night $	7:-25 11:-25
night _ i	11:25
night alon	11:35
night and	2:39
nightly	3:30 9:35
nine	0:-25 1:-19 2:45 4:20 10:5 11:-25 12:10
nine $	5:35 7:-30
nine _ on	3:45
nine days	7:-25
nine month	2:60 7:-35 11:35
nine product	3:35
nine team	3:-35 8:15
nine were	3:35
nineteen	3:-30 9:-30 11:-25
ninety second	9:25
no	1:-51 2:44 3:-45 5:20 6:15 8:-10 9:15 10:10 11:-45
no $	2:45 3:-25 5:-50 7:-40
no _ for	5:40
no _ goes	9:35
no _ had	5:60
no _ is	3:-40 9:65
no _ leav	9:35
no _ of	0:27 8:15 9:55 10:5
no _ over	3:-25
no _ releas	9:40 10:10
no _ team	7:80 9:-30
no _ than	11:25
no _ with	3:45 7:70
no _ without	9:25
no answer	5:-35
no design	9:65
no featur	9:75 10:15
no longer	0:65
no mandat	5:30
no model	9:40
no more	3:55 9:30
no new	7:35
no one	3:-45 5:70 6:5 11:-25
no other	3:50 7:75 8:-25 9:-45
no releas	5:-40 9:30 10:-5
no system	3:-35
no task	3:-40
no ticket	5:60 6:15
no time	2:36
no titl	3:-35
no to	5:-30
nobody	1:-45 3:-25 5:55 6:5 8:-10 9:-25 11:-40
nobody $	3:-35
nobody _ ask	5:70
nobody _ me	6:20
nobody _ the	7:35
nobody _ to	5:-35 7:75
nobody could	0:33 5:40 6:-15
nobody else	7:70 8:-20
nobody gave	6:10
nobody had	3:-30 5:65 9:-20 11:-25
nobody knew	5:50
nobody outsid	7:75 8:-20
nobody own	5:55
nobody was	5:35
nod	2:63
nodd	7:-40
nodd and	7:-45
nois	3:-30 5:30 11:-20
nois $	3:-30
none	3:-55 6:15 8:-10 10:10 11:-35
none _ it	3:-35
none _ our	9:25
none _ the	7:-45
none _ them	11:25
none of	3:-50
noon $	2:48
noor	11:35
nor	5:35
norm	9:35
norway	11:35
not	0:41 1:-93 2:101 3:-40 7:-30 8:-10 9:-25 11:-20
not $	2:-56
not _ about	5:-30
not _ and	9:25
not _ in	9:20
not _ it	8:-20
not _ of	2:43
not _ that	0:26 2:38
not _ the	7:-35
not _ what	5:40
not _ why	7:40
not a	1:19 11:-20
not accept	2:48
not and	3:40 7:45
not both	2:40
not count	11:55
not go	9:30
not happy	2:39
not more	5:35
not take	7:40
not the	0:38 1:-30 3:-30 9:-20
not to	1:19
not touch	7:50
not understand	11:35
notebook	3:-30 5:-30
notebook $	5:-35
noth	1:-84 2:46 5:20 10:5
noth $	1:-70 2:50 5:70 11:-20
noth _ a	2:60
noth _ do	5:-30
noth and	3:-30
noth else	3:90 4:-15 5:35
noth is	9:50
noth more	3:40
noth on	7:-50 9:40
noth that	3:-45 9:25
noth to	5:-40
notic	3:-30 5:60 6:10 7:35
notic it	5:30
notic that	3:-30 5:35
november	5:-40
now	0:127 1:-21 3:-15 5:-40 7:35 10:15 12:15
now $	0:-24 5:-40 8:10 9:-30 11:-30
now _ a	3:45 5:40 7:40
now _ and	7:35 8:25 11:50
now _ first	0:26
now _ on	9:30
now _ one	1:-28
now _ other	7:-45
now _ senior	11:50
now _ the	3:-35 11:45
now _ their	9:40
now _ then	11:35
now and	0:50 9:55
now does	9:-25
now i	0:49
now on	9:45
now run	11:40
now the	3:30
now two	9:-30
now without	7:-40
number	0:33 1:-47 5:65 11:-30
number $	9:-25 11:-25
number _ a	9:25
number from	9:25
number with	5:35
nurs	5:30 9:-25
object	2:79 9:-25
observability	5:-30
october	2:38
odd	8:20
of	1:-30 6:5 8:5 9:-10 10:5 12:5
of #	1:-21 5:20 6:-10 11:-20
of $	1:-29
of _ #	4:10 11:-25
of _ a	7:-30 11:35
of _ about	9:50
of _ alon	11:30
of _ and	0:-32 1:23 3:25 5:35 7:40 8:-10
of _ board	9:55
of _ branch	5:40
of _ by	3:40
of _ call	3:35
of _ came	0:26
of _ code	1:18
of _ company	4:-15 7:45 8:-10 9:30
of _ eleven	7:30
of _ five	7:30
of _ from	11:25
of _ group	3:35
of _ had	11:-20
of _ hand	3:35
of _ has	5:-35
of _ have	7:-50 9:25
of _ hospital	7:45
of _ i	9:45
of _ nine	7:35
of _ old	3:-30 7:-30
of _ order	7:-30
of _ own	3:-30 7:-25 11:40 12:10
of _ put	9:40
of _ question	2:57
of _ report	7:40
of _ senior	11:30 12:5
of _ sinc	7:-30
of _ so	5:-30
of _ sort	9:35
of _ team	9:35
of _ test	3:30
of _ the	0:26 3:-25 4:-10 6:15 8:20
of _ two	7:55
of _ week	9:35
of _ were	5:35
of _ which	7:35
of _ who	7:35
of _ whol	3:35
of _ work	9:45
of _ would	5:40
of _ year	1:23 7:-25 11:30
of a	0:40 3:-25 5:25 9:-30 12:10
of an	2:39
of complaint	9:35
of done	9:55 10:-10
of each	0:27 2:34 3:70
of engineer	7:90 8:10
of five	9:-20
of his	5:-30
of it	0:36 8:10 10:-10 11:20
of its	2:-36
of me	7:-30
of mine	0:32
of my	5:-55 7:30 8:10
of no	2:39
of one	3:-40 7:30
of our	0:30 3:40 5:35 6:10 10:10 11:-25
of ours	9:30
of servic	3:-55
of six	7:-30
of test	1:22
of th	11:25
of that	2:-38
of the	3:40 10:10
of their	3:-45 8:-10 11:20
of them	1:-30 3:-20 11:15 12:5
of this	9:30
of thre	7:-30
of us	5:-50 6:-10 7:-25 8:-35 9:70
of what	0:-30 1:28 2:43
of which	7:35 8:25
off	1:33 2:70 6:10
off $	0:27 2:-52 7:-35
off _ the	1:30
off in	1:31
offer	3:-35
offic	5:40 7:45 9:-20 10:10
offic $	9:-35
offic _ it	7:30
office	9:35
official	3:-40 5:-60 10:10
offset	11:30
often	3:-30 7:-30 11:50
oil	9:-30
okonkwo	11:-30
old	4:-15 5:20 7:-20 12:-15
old _ and	3:-30
old one	0:32
older	5:-45 9:25
older than	5:-45 9:30
omar	5:35 7:-110
on	1:-78 4:5 5:-15 9:-10 12:5
on $	2:-36
on _ #	2:-36
on _ a	3:-25
on _ and	2:41 3:35 4:-15 9:-20 12:5
on _ back	11:55
on _ calendar	1:-25
on _ call	11:30
on _ date	7:30
on _ each	7:40 9:25
on _ floor	11:25
on _ for	3:-30 7:40 11:25
on _ from	11:65
on _ i	1:23
on _ it	7:-40
on _ last	7:85
on _ list	5:45
on _ napkin	11:25
on _ now	7:40
on _ one	9:25
on _ other	5:-35
on _ own	5:30 7:-25 11:40
on _ plan	3:45 7:40
on _ rota	11:25
on _ same	3:35
on _ saturday	2:42
on _ sheet	11:30
on _ side	5:-35 7:35 8:-10
on _ strength	7:35
on _ team	11:40 12:10
on _ th	11:25
on _ the	3:30
on _ thre	7:-35
on _ to	3:-30
on _ train	3:-30
on _ when	0:31
on _ whiteboard	11:45
on _ with	0:36
on a	0:-23 2:35 5:40 6:-10 7:-25 9:-20
on another	11:30
on both	2:47
on call	11:25
on day	7:-35
on her	11:25
on holiday	11:45
on how	1:23
on i	0:23
on in	9:30
on it	3:75 4:15 5:-30 7:65 9:-20 10:5 11:-25
on my	0:33 1:-26 9:-30
on no	5:40
on old	7:35
on one	3:-30 7:70 12:-5
on our	7:55 11:-25
on page	0:27
on paper	3:-30 5:-30
on such	9:30
on that	7:50
on the	1:-32 5:-25 8:-15 10:-5 12:-5
on them	5:35 7:-40
on thos	7:35
on what	5:50 7:45
on which	3:30 7:40
onboard	11:75
once	3:-25 5:-30
once $	0:29
once with	9:30
one	1:-44 7:-15 8:-5 9:-10 10:-5 11:-10 12:5
one #	9:35
one $	1:-28 2:-81 3:-40 6:-10 7:-25 8:-15 9:-20 11:-30
one _ a	5:-30
one _ about	3:45
one _ alon	11:40
one _ and	0:29 3:20 7:20 10:10
one _ befor	7:35
one _ by	11:40
one _ each	0:33
one _ for	3:25
one _ had	5:40 6:15
one _ i	5:75
one _ in	2:-43 8:15
one _ of	3:30
one _ on	7:30 9:25
one _ our	7:-35
one _ rule	3:30
one _ set	1:22
one _ th	3:-35
one _ the	3:45 4:-20 9:60 12:-10
one _ to	9:20 10:-5
one _ week	5:30
one _ which	9:30
one _ with	4:20 5:25
one a	3:30 5:30
one aim	11:70
one chart	3:30
one colleagu	3:60 4:15
one day	5:35
one definition	5:60 7:70
one even	5:45
one file	3:40
one function	3:45
one goal	11:35
one had	5:25
one i	1:-30
one in	3:-50 6:15
one is	7:35
one line	6:10
one modul	4:-15
one month	9:30
one more	5:-45
one must	0:-26 1:48
one of	3:-20 9:25 12:-5
one page	0:25 7:30 9:45 10:10
one person	9:25
one question	0:30
one region	2:43
one report	3:40
one room	11:-30
one screen	3:30
one servic	3:30
one shar	5:65
one stor	7:45
one tabl	3:45
one team	3:30
one th	4:-15 11:45
one to	0:31
one was	5:-30
one week	2:-38
one who	1:24 4:10 6:10
one year	3:-30 11:45 12:15
ones	11:25
ones $	1:24 7:-30 9:-25
onlin	3:25 5:30
only	1:-29 3:40 6:10 8:-20 9:-30 10:-15 12:10
only $	3:45 4:-20 7:25
only _ and	11:35
only _ own	7:70 8:-15
only _ team	7:80
only _ the	5:30 6:10
only and	9:30
only ask	5:-30 11:40
only my	7:40
only our	7:100 8:-10
only th	4:-10
only that	3:60 4:-15 5:-35
only the	3:50 9:-20
onto	8:15
open	0:23 9:-30 11:-20 12:-5
open $	5:80
open a	11:25
open in	2:39
open sourc	3:-30
operator	11:-20
opinion	0:-41 1:72
opinion $	0:-41 1:43
ops	0:29 2:56 11:80
option	5:-30
or	2:56 4:-15 6:-15 7:-30 8:-15 10:15
or thre	11:25
order	1:-41 3:50 5:95 9:-30 11:-35
order $	5:65 11:-20
order and	3:-35
order of	5:40 7:40 8:15
ordinary	3:-40
organis	11:60
organisation	5:30 7:65 8:15 9:45 10:10 11:-25
organisation $	9:40
other	5:-30 6:10 7:55 10:-5
other $	9:-30
other _ becaus	9:25
other _ had	7:40
other _ run	7:55 8:20
other _ the	11:30
other for	11:50
other group	5:35
other i	11:25
other in	7:45
other senior	7:-30 11:55
other six	7:35
other team	7:80 8:-35 9:-30
other than	11:35
other way	0:29
otherwis	2:39 9:25
otherwis $	9:30
our	1:-45 7:25 8:-10 9:60 10:-5 11:-25 12:5
our #	3:40 7:-35
our _ and	5:-40
our _ ask	9:25
our _ checklist	9:35
our _ cod	9:70
our _ engineer	11:30
our _ for	5:55
our _ guid	9:35 10:-5
our _ has	9:55 10:-5
our _ i	5:-30 9:30
our _ keep	9:35
our _ manager	5:35
our _ no	9:25
our _ only	7:35
our _ repository	9:-30
our _ runbook	9:30
our _ servic	3:30
our _ team	8:-25
our _ test	9:45
our _ to	7:35 11:-25
our _ was	3:35 5:-35 9:40
our _ were	9:30
our bank	3:45
our data	3:35
our group	3:-30 9:100 10:-10
our hospital	9:25
our lead	6:-10
our model	3:30
our own	4:10 7:40 10:5 12:5
our payment	2:59
our product	5:50
our review	5:-30 9:50
our squad	3:30
our team	3:-40 5:-45 8:-40 9:160 10:-10
ours	3:-25 7:25 9:40 11:-25
out	0:25 1:-42 2:109 3:-30 5:30 7:-15 8:-10 9:-15 11:-25 12:10
out #	5:-35
out $	2:48 6:-10 9:-25
out _ a	3:-25
out _ and	7:-30
out _ from	7:-40
out _ the	0:24 2:63 3:35 6:-10 9:25 10:10
out and	2:-55 7:50
out at	3:35
out of	3:-30 12:5
out on	7:-30
out that	0:26 5:30
out their	7:35
out what	3:30 5:40
out wher	6:10
out with	5:35
outag	1:-19 2:-39 3:-45 8:15 11:-20
output	5:30
outsid	1:18 7:65
outsid $	7:-35
outsid of	7:35
outsid our	7:75
outsid the	7:30
oven	1:26 2:36
over	1:-68 2:35 7:25 11:35 12:-5
over #	7:-40 9:-30
over $	0:67 1:-48
over _ a	5:75
over _ and	3:35 11:45
over _ it	7:50
over _ me	11:30
over _ of	3:-35
over _ second	9:40
over _ the	3:-30 8:-15
over _ weekend	7:-25 11:-25
over _ whol	9:35 11:30
over a	11:30 12:-10
over and	3:55
over as	9:35
over five	3:35
over from	11:30
over my	7:40
over the	5:-25 7:-25 12:10
over to	7:85
over with	11:50
overall	1:31
owe	11:30
own	2:-49 3:25 4:10 5:35 6:10 7:30 9:-15 10:10 12:5
own #	11:25
own $	3:55 4:15 7:-30 9:-30
own _ and	3:-40 6:10 8:-10
own _ by	5:70
own _ for	11:35
own _ had	11:25
own _ i	3:-30 9:25 10:-10
own _ in	11:30
own _ of	3:-35
own a	11:30
own first	11:25
own group	9:30
own it	3:35
own none	3:-35
own tabl	3:-35
own team	5:-55 7:85 8:-20 10:-10
own that	3:50
own the	3:110 7:50 9:-25 11:30
own this	3:40
own way	8:-10
own work	1:19
owner	0:38 1:-38 3:40 4:10 5:55 10:5 11:-20
owner _ the	3:45
owner of	3:50
owns	11:55
owns it	11:65
p	2:54 3:40
p #	2:56 3:50
pack	2:35 11:-25
packag	4:10 7:30 8:10
packet	3:-25
pag	5:25 7:30 10:-10 12:10
pag _ it	11:25
pag _ the	4:10
page	0:24 1:-27 2:-56 4:-15 6:-15 7:-20 9:55
page $	3:35 11:-25
page _ a	0:40
page _ and	9:25
page _ it	9:35
page _ the	3:-40 5:-35 11:30
page _ what	7:40 9:80 10:5
page for	3:-30
page is	9:45
page on	9:35 10:10
page one	0:27 3:30 11:30
page said	9:45
page which	5:30
page with	9:25
pager	3:30 4:-10 5:-40
pager by	11:40
pager for	3:35
paid	0:-29 1:32 5:35 9:-25 11:-30
pain	5:65
pair	3:25 9:30 10:-15 11:25 12:-5
panel	2:-38 3:45 4:-25
paper	2:36 3:-30 4:30 6:15 12:-10
paper $	3:-30 5:-30
paper _ a	9:35
paper _ two	7:50
paper befor	11:30
paper was	2:37
paragraph	3:-30 5:-35 9:95
parser	1:-22 3:55 4:-15
parser _ the	3:35
part	3:20 5:45 12:-10
part $	9:-25 11:-20
part _ it	3:40
part _ the	9:30 10:15
part of	3:35 7:50 10:10
particular	7:40
partner	1:19 7:35
pass	7:25 8:10 9:60 10:10
pass _ befor	9:30
pass it	9:45
pass the	9:-35 11:35
pass them	9:60 10:15
password	2:-43
patch	3:-25 7:35 8:20
path	3:50 5:30
path and	5:55
patienc	0:-32
patienc $	0:-30 1:18
pattern	3:40 6:-10
paus	7:135
pay	3:-35 6:10 11:30
pay for	3:-30 11:40
payment	11:-25
payout	3:25
pays	1:-20
pays off	0:-25
pdf	5:30
pen	0:32
peopl	3:-25 9:-25 12:10
peopl $	1:29 4:-20 5:-40 7:-25 9:-20
peopl _ #	1:24 7:-40
peopl _ a	0:28 5:-30
peopl _ at	5:-30 9:30
peopl _ i	11:40
peopl _ it	9:30
peopl _ last	11:45
peopl _ on	7:75
peopl _ the	2:-51 7:35 12:-5
peopl _ two	11:40
peopl and	1:23 5:25 6:10
peopl are	7:35
peopl came	5:45
peopl from	11:35
peopl had	5:50
peopl have	11:60
peopl i	7:40
peopl it	1:25
peopl look	9:40
peopl mov	7:60
peopl to	7:60
peopl were	2:49
peopl who	11:25 12:10
peopl with	7:45 11:30
per	1:-19 2:-38 3:25 5:25 7:40 10:15 11:-20
per _ and	5:50
per month	7:70
per quarter	5:30
per week	11:30
perhap	0:-29
permission	3:50 9:-25
person	6:-10 11:-20
person $	4:-10
person _ and	9:30
person who	1:28 3:-25
persuad	3:-35
phon	6:10 7:-25 9:-15 10:-5 12:-5
phon _ a	5:-35
phon and	5:-40
phon which	7:35
photo	7:-40 11:-20
photo _ the	9:25
pick	1:21 2:-63 3:-25 9:-30 12:10
pick _ up	7:-35
pick one	7:30
pick up	1:21
picker	3:25 5:-40
pictur	0:28 3:30
pictur for	2:35
pictur of	0:37
piec	3:45 4:-10 5:-30
piec $	3:35
pin	5:60 7:35
ping	11:95
ping me	11:100
pipelin	3:55 11:-20
pipelin _ the	3:35
pitch	1:-24
plac	5:30 6:10 9:-25
plac the	3:30
plain	11:-30
plan	1:-42 2:-46 3:40 4:15 5:40 6:10 7:70
plan $	1:-21 7:40
plan _ #	7:40
plan _ the	7:25 11:-25
plan _ them	9:35
plan and	3:30 8:10
plan for	4:10 7:30
plan on	7:60
plan to	7:-30
plan was	7:40
plann	0:34 1:85 7:25 9:-25
plann _ work	5:40
plann their	5:65
planner	3:45 5:35
platform	3:80 4:20 5:30 6:15 8:10 9:-20 11:-20
platform $	3:30
platform _ the	3:45 4:15
platform and	3:30
platform for	3:45 4:10
platform group	3:-40
play	9:-25 11:25
player	2:-46
pleas	5:45 11:-25
plugin	3:50 9:-25
plus	3:35 9:-25
pm	5:45
podcast $	3:-35
point	4:15 5:-35 8:-15 9:35 10:-5 11:-25
point about	9:30
policy	8:-10
pool	7:30
port	2:40 3:50 4:-15 5:50 6:-20 7:-30 11:30
port $	2:43
possibl	5:35
post	3:-35 5:-40 7:50 8:10 11:-20
power	5:45
predict	2:41 5:60
prepar	0:-32 1:18 2:-38 3:-30 7:-30
preparation	1:34
present	7:-40 9:-20
present the	3:40
president	5:-30
press	9:30
pressur	0:-26 1:53
pric	0:26 3:55 6:10 7:35 9:-35 11:-35
pric _ #	2:34
pric engin	7:45
pric servic	3:30
primary	9:30
principal	2:58 3:-40 9:-25 11:30 12:-5
principal and	11:45
print	4:-10 6:-10
print _ and	7:35
print the	5:30
printout	11:35
prior	0:-36
privat	3:-25 7:-30
problem	0:-33 1:53 3:-25 4:15 5:80 6:10 9:-40 11:-25
problem $	6:10
problem _ i	5:45
problem _ that	7:35
problem as	5:55
problem nobody	5:-70
problem until	5:35
problem was	3:35 7:35
procedur	3:-35 9:50 10:20
proces	7:35 8:10 9:50
processor	7:-35
product	1:-29 3:65 4:15 5:40 8:20 9:-20 10:10 11:-30
product $	0:31 9:-35
product group	3:35
product security	3:40
product team	4:15 8:10
production	0:-24 3:-30 5:-30 11:40 12:15
production $	3:-35 5:-30 11:55
program	7:40
programm	3:50 4:10 7:30 8:15 9:-25
programm _ the	7:35
programm and	7:40
project	0:27 5:30 6:10 12:5
project $	1:21
promis	3:-40
promot	5:-30 7:-25 8:15 9:-30 11:100 12:20
promot $	7:45
promot by	11:40 12:15
promot to	11:45
promotion	9:-20 11:90 12:20
proof	0:37 5:-30 7:45
properly	2:34
propos	4:20 7:40 8:-10 9:20 11:-25
propos _ shar	5:45
propos a	7:-35 9:50
propos one	5:30
propos that	5:-30
propos to	5:55 7:30
proposal	0:29 2:63 3:-30 6:20 7:85 8:15 9:-30
protest	2:104
protocol	5:50 9:25
protocol _ the	9:40
proud	0:-38 1:23
prov	1:19 6:15
public	3:-35
publish	4:15 7:60 8:15 9:20 10:20
publish $	7:60
publish their	9:45
publisher	2:54
pull	7:-30 9:30
pull _ month	7:35
pull request	5:-40 7:-35 9:65 10:-5
pump	11:-25
push	2:76
put	1:45 3:-45 4:-15 5:25 9:15 11:-15
put _ #	7:-55
put _ in	2:70 9:30
put _ up	7:40
put in	7:40 9:25
put it	5:-25
put the	0:-24 1:57
python	3:40
quality	0:-59
quality of	1:19
quarter	1:-31 3:-45 8:-15 9:-20
quarter $	1:-27 2:50
quarter _ a	5:35
quarter with	5:35
queri	2:62
queri $	2:48
query	4:15 6:-10
question	0:25 2:-54 3:-40 6:15 9:-25 11:15
question _ a	5:-30
question _ the	2:54 11:50
question about	11:30
question for	11:-25
question i	11:30
question in	11:60
question that	5:30
question was	5:35
queu	1:-26 3:30 5:25 8:15 9:-20
quiet	0:69 3:-25 7:-25
quit	1:-28 2:50
r	5:-35
radio	3:-30
radiu	5:35
ragdoll	2:46
rain	3:35
ran	2:-38 3:25 5:35 6:-20 8:10 10:-20
ran _ #	9:40
ran _ a	0:36
ran _ hour	7:50
ran it	4:10
ran the	3:55 5:40 7:-35 10:-20 11:45
random	3:-30 5:30
rang	0:40 1:-34
rank	9:-20
rate	9:45 11:-25
rate _ from	9:80
rather than	7:30
ravi	7:-25 11:30
re	8:-10 9:-20
react	3:50
reaction	0:39 1:-25
read	0:70 1:-19 2:-52 3:-20 5:20 9:-20 12:-5
read #	5:90
read _ of	5:55
read _ the	7:75
read a	0:76
read all	5:60
read from	7:30
read the	0:28 2:-38 5:25
read them	5:-35
reader	8:15 9:20 10:10
ready	1:26 7:-35
real	0:54 1:-20 9:-25 12:5
real _ was	7:35
real problem	7:45
really	0:-40 2:-40 5:30 6:10 7:-25 11:-20
really $	3:-35
reason	11:-20
reason $	5:35
reason was	5:-35
rebuilt	0:44 7:25
rebuilt their	7:40
recall	2:76 5:60
receiv	2:39 4:-10
recommendation	3:35
reconciliation	3:-35
record	3:25
red	0:26 7:-40 9:25
redesign	7:75
redid	11:25
referenc	9:60 10:10
refund	9:-25
refus	2:54 5:-30 10:10 11:-30
refus a	9:40
refus to	0:26
region	3:30
regional	5:-35
register	3:50 7:45
register $	7:45
registry	4:10 7:-50 9:-20
regression	3:55 4:-10 9:40 10:-10
regression suit	11:40
regulator	9:30
rehearsal	1:-35
reject	4:-15 5:-30
rejection	3:140 5:105
relay	3:30 7:-30
releas	2:88 5:-40 7:35 9:95 10:5 11:-15
releas $	2:38 11:-20
releas _ #	7:-30 11:30
releas _ and	7:40
releas _ for	9:30
releas _ i	7:50 11:30
releas _ it	9:40
releas _ of	7:35 9:45 10:5
releas _ that	5:50
releas _ the	9:80
releas a	7:45
releas alon	11:75
releas board	7:35
releas by	5:35
releas checklist	10:-5
releas criteria	9:35
releas criterion	9:30
releas in	2:35 9:25
releas of	3:-30
reliability	5:45
remot	3:30
remov	3:-25
renam	3:40 5:35 9:35
reorganis	7:50
repair	9:35
repeat	1:-22 2:-37 9:40
replac	6:-10
replac it	3:40 5:35
replay	4:10 9:25 10:5
replay _ last	9:35
repo	5:70 7:40
report	0:40 3:20 5:35 10:10 11:-30 12:-10
report $	3:30 5:70 6:10
report _ it	4:30 7:35 9:25
report and	3:-30
report to	5:-65 7:35
report with	9:55
repository	1:-25 5:35
repository $	5:30
request	0:-32 3:25 4:10 7:-30
requir	9:100 10:5
requirement	3:40 5:40 9:50
research	6:25
researcher	11:35
reserv	5:-30
respect	0:-27 1:36 7:35
respons	11:50
responsibility	0:-31 1:18 3:25 4:10
responsibl	3:80
responsibl _ the	3:30
responsibl for	3:70
rest	3:35 6:15 11:-20
rest _ the	3:35 7:35
rest of	5:-40
restart	5:45
restor	1:-25
result	1:27 3:30 4:-10 6:-10 9:20 10:-10
result $	0:-23 1:29
result _ #	11:30
result _ the	11:50
result for	11:35
retrain	3:30 5:55 7:35
retri	0:30 1:-18 2:50
retrieval	3:35
retry	2:-37 9:-25
return	11:-25
return $	9:25
revenu	5:-35 7:55 11:-20
review	1:-27 3:-25 4:-15 9:85 11:30 12:-10
review _ a	5:-45 9:40
review _ i	7:50
review _ in	9:-30
review _ that	3:35 9:55
review by	9:50
review checklist	9:30
review guid	10:5
review in	3:30 9:30 10:5
review the	9:-30
reviewer	9:60 10:-10
rewrit	0:28
rewrot	7:30 9:-25 12:15
rewrot the	4:-10 9:-20 11:25
rewrot their	7:50
ride	7:-40
right	0:-56 1:93 5:-30 11:-25
right $	11:-25
right from	1:54
right the	0:-40 1:35
risk	7:45 11:-20
risk _ the	7:35
rival	7:50 8:10
roadmap	5:50 8:15
role	0:-45 1:52
roll	3:30
roll out	5:-35
rollback	1:23 2:56 10:-5
rollout	3:50
room	0:56 1:-20 3:-40 11:-20
room $	0:57
roster	7:30
rotat	3:-35
rotation	2:52
round	0:46 1:-19 2:48 7:25 10:-20 11:45 12:10
round $	0:56
round _ a	5:-30
round and	7:60
round of	9:30
round with	11:35
rout	3:70 5:50
rout plann	3:-30
router	3:85
row	5:70 10:-5
row $	5:60 7:35
rows	3:30 7:-30
rul	5:-45 7:40 8:-20 9:85 11:-30
rul and	9:25
rul to	9:35
rule	3:-40 5:-40 7:30 8:-10 9:140 11:-25
rule _ no	10:5
rule _ noth	9:30
rule _ our	7:-45
rule _ the	9:60
rule a	9:40
rule and	7:30 8:-15 9:30
rule for	9:60
rule i	9:-35
rule no	10:5
rule of	9:25
rule that	9:35
run	1:-24 3:50 4:20 5:-55 8:20 9:20 10:15 11:30 12:15
run _ for	9:-25
run _ four	7:-30
run _ in	3:-45 5:-35 7:35
run _ it	7:35
run by	9:30 11:45
run it	5:-30 8:10 9:-25 12:10
run on	2:34 3:35 7:40 8:10
run that	3:40
run the	3:35 4:10 11:25
run their	3:30
runbook	9:45
runbook _ the	9:30
rung	3:-30 7:-35 11:85
rung with	11:60
runn	3:85 9:-20
runs	3:50 8:-20
runs $	3:-40 7:40
runs on	3:30
runtim	9:30
rust	9:60
s	3:95 5:55 11:-20
s $	3:100 5:45 9:-20
said	0:-45 1:-40 2:118 3:-30 5:30 7:-20 9:-25 10:-10 11:-40
said $	5:40
said _ and	2:35
said _ it	3:40 5:60
said he	2:48
said i	2:-35
said it	11:-20
said make	5:50
said my	7:40
said no	2:45 5:-55 9:-20
said nobody	2:36
said noth	5:-30
said that	2:-37
said the	5:45
said to	11:50
said which	5:35 9:40
sal	1:-39 2:40 9:-25 11:-30
sal were	2:42
same	0:32 1:-47 2:-48 3:-25 5:25 9:-15 10:-5 12:10
same $	3:30
same _ and	2:63 7:-30 8:-10
same _ twic	5:75
same _ with	7:40 11:40
same day	9:30
same way	11:35 12:10
sampl i	2:55
sat	3:-25 6:-10 9:-20 11:25 12:-5
sat _ each	11:35
sat _ me	7:-25 11:50 12:-5
sat _ on	11:45
sat down	11:45
sat in	7:-40
sat with	7:50 8:-15 12:-5
saturday	2:65
saturday $	2:60
sav	0:-30 2:-41 3:25 5:30 7:-30 11:-25
saw	5:60 8:-15 9:-20 11:-15
saw it	5:45
saw that	5:50
say	0:49 1:-54 3:-30 5:-35 6:-15 7:-40 9:-15 10:-15 11:-20
say _ and	5:-35
say _ it	5:-30
say it	0:73 1:-47
say that	1:49
say what	5:40 6:15
say which	0:38 1:-33
says	10:-10
says no	9:30
scal	2:39 7:45
scanner	7:35
scen	5:35 9:75
schedul	5:45
scheduler	3:60
schema	7:-35 9:-25
school	3:25 5:-25
scor	5:35 6:-10 7:-35 10:-5
scor $	2:36
screen	3:45 4:-15 5:35 7:-20
screen and	5:30
screen with	7:40
screenshot	9:40
screenshot _ the	9:25
script	3:45 4:-10 6:-10 8:-15
script $	3:65
script which	5:-40
sdk	3:35
search	0:25 3:40 5:45 9:-15 11:-30
seat	3:30 4:-15
second	1:-23 12:5
second $	2:-40 7:-25
second _ a	3:40
second _ from	9:35
second _ it	2:42
second _ that	11:25
second and	9:30
second person	9:40
second question	11:-30
second year	5:35
secretary	2:35
section	3:-25 9:60
security	2:-35 11:-25
see	0:32 3:-35 7:-25
seed	11:-20
seen	1:28 7:-30
seen $	1:31 11:35
seen it	9:25
send	0:30
send the	7:45
send them	9:40
sender	3:35
senior	3:-45 5:-50 7:-60 9:-30 11:125 12:15
senior $	3:-30
senior _ and	11:30
senior _ in	11:-25
senior _ their	7:-40 11:75
senior _ who	11:40
senior and	11:30
senior engineer	1:18 3:-25 7:-25 11:30
senior had	3:45
senior have	11:50 12:10
senior in	12:5
senior of	7:-40 11:80 12:5
sensor	3:25
sensor and	7:35
sent	6:-10 8:15 9:-30
sent _ a	5:-35
sent a	2:50
sent them	7:35
separat	11:25
september	11:30
serv	3:85 7:50 8:15 9:-30
server	0:24 4:15 11:-20
server $	0:41
servic	0:23 1:-20 3:105 9:-25 10:5 11:-30 12:-10
servic $	3:40 5:-30
servic _ and	3:30
servic _ i	3:30
servic _ its	3:30
servic _ the	4:15 6:15 10:10
servic and	7:30
servic at	4:-10
servic from	3:35 4:10 5:-30
servic is	3:25
servic the	4:15
servic was	3:60
servic which	3:45 5:-45
servic with	3:35 7:-30
session	5:-25 7:-25
session and	11:25
set	2:-53 3:25 5:40 6:10 9:50 11:20 12:-5
set _ a	5:-40
set myself	5:30 11:25
set one	11:55
set that	9:70
set the	3:35 4:25 6:15
set their	5:55
set up	5:-45 9:45
setting	7:-30
settl	5:60
settl on	5:35
settlement	7:40
seven	3:-35 5:-25 7:-20 12:10
seven _ us	9:65
seven and	11:35
seven of	9:35 11:25
seven team	3:-40
seven week	3:-25 5:-35
several	3:-30 5:-40 7:45 8:30
severity	9:55
shader	3:65
shadow	3:25
shar	1:28 3:40 4:20
shar one	5:-35
she	0:-51 1:-29 3:-50 5:-60 7:-25 9:-40 10:-25 11:80
she _ and	5:-25 11:45
she _ her	2:70
she _ me	9:35 11:55 12:-15
she _ promot	7:-55
she _ the	7:35 9:-30
she _ then	7:55
she _ through	11:35
she _ to	11:40
she did	11:35
she explain	11:60
she gave	5:55
she had	2:40
she has	9:-25
she mov	7:55 11:-30
she pick	7:80
she said	11:-35
she sign	7:45
she taught	11:25
she took	9:25
she was	2:39 3:-30 5:-35 7:-30 9:-20
she would	11:30
she wrot	7:-40
she'd	3:-30 9:-25 11:60
sheet	0:74 6:-20 8:10 9:30 10:-15 12:-5
sheet _ the	3:30 9:25
shift	0:39
shift $	2:39
ship	2:45 3:-25 7:45 8:15 9:35 10:15 12:5
ship a	11:30
ship it	7:40 8:20
ship with	9:30
shipp	11:35
shipp _ the	9:25
shipp in	11:30
shipp it	11:25
shipp with	9:25
shop	2:77 3:30 5:-45 9:-30
shop the	3:35
shopp	3:-30
shorter	2:70
should	0:-26 1:-35 5:20 7:-25 9:-20
should _ and	5:65
should _ the	5:-45
should have	1:-52 3:-25 11:-25
show	1:38 3:-20 4:-10 7:20 8:-10 11:30 12:-10
show _ #	7:35
show _ a	7:40 11:30
show _ at	11:35
show _ how	11:60
show _ on	11:40
show _ that	1:31 5:-30
show _ the	7:40 11:30
show her	11:-25
show it	6:10
show me	1:34 7:-30 11:95 12:-15
show that	3:-30
show them	2:39 11:65
shown them	7:40
shutdown	0:30
side	3:-35 5:-40 7:30 8:-15 9:-20
side $	7:-30
sign	2:-49 6:-10 7:35 9:45 10:-10
sign $	9:30
sign a	9:35
sign off	11:25
silenc	0:26
simpl	0:-37 1:36 7:35
simply	9:25
simulation	7:30 9:-25
sinc	0:104 1:-74 5:-20 6:20 7:20 9:20 12:10
sinc #	3:35 7:75 12:10
sinc $	1:-22 3:-25 5:40 7:35
sinc _ #	11:35
sinc _ a	9:35
sinc _ i	0:25 5:45 7:-35
sinc _ it	9:30
sinc _ no	9:50 10:10
sinc _ year	4:-15 5:-30 7:60 9:30 11:40
sinc i	0:38 11:25
sinc january	9:45
sinc last	5:-35 8:10
sinc spr	3:45
sinc that	0:65
sinc the	3:55 5:-45
sinc then	10:5 11:-25
sinc thre	9:40
sinc two	9:35
sinc with	0:31
singl	1:-19 3:30
sit	0:30 5:-45 11:30 12:10
sit _ with	9:40
sit in	0:27
site	11:-20
sits	9:-25
sitt	11:25
situation	1:22
six	4:20 5:-20 6:15 8:10 9:-25 11:-20 12:10
six $	3:40 5:35
six _ a	9:30
six _ and	2:44
six _ us	3:40
six _ with	11:45
six of	8:-10
six team	5:35 8:10
six week	2:68
sixteen	3:75 5:80 7:40
size	1:-21 3:70 4:-20 5:45 7:-25 9:-25 11:55 12:-10
skill	0:-32 1:31 11:50
skip	5:-40
sleep	5:-35 7:-30
slic	0:30
slid	2:68 5:-45 7:-45
slid $	2:42
slip	11:35
slipp	2:114 11:35
slos	7:-35 9:50 10:10
slot	2:65 3:40 5:40 9:-20
slow	0:83 11:-25
slow _ #	5:-40
slow _ for	5:40
slow for	7:45
slower	0:43 1:-41 2:63
slower than	2:36
small	0:28 1:-30 3:25 4:-10 5:-25 7:-25 9:-20 10:-5
small _ for	3:30
small chang	7:-30
smallest	1:-27
so	1:-49 4:-10 5:20 11:-20
so _ ask	2:47
so _ did	9:30
so _ explain	11:50
so _ got	5:-35
so _ i	5:65
so _ is	2:35 5:-30
so _ made	3:65 5:55
so _ one	2:45
so _ peopl	5:-30
so _ sat	5:30
so _ stopp	5:-45
so _ the	2:-48 3:-35 5:-30 8:-15 9:-20
so _ took	3:-40 7:30
so _ was	3:45
so _ wrot	9:40
so a	9:30
so did	3:-30
so far	3:-25
so i	2:42 5:45 8:20 9:25 10:-10
so in	7:35
so it	2:53 3:60 5:30
so no	5:60
so now	0:25
so peopl	5:45
so that	5:-55 7:25 9:-30
so the	5:25 7:-30
so ther	3:65 6:-10
so they	7:40
softwar	11:-30
solution	0:-39 1:50 5:30
solv	1:19 5:30 11:25
solv $	11:30
some	2:104 5:-25 8:10
some days	11:35
somebody	0:34 2:34 3:-30 7:-30
someon	2:48 12:5
someon who	2:40
someth	3:-20 5:35 7:-25 9:-20
someth _ it	7:30
someth about	5:40
someth i	0:28
sometim	11:30
sort	1:-31 4:-10 5:90 9:-30 11:-25
sort _ own	9:-25
sort by	1:-21
sort their	9:-25
sound	1:23
sourc	3:-30
span	3:35
spe	5:35
speak	2:-45 9:-20
spec	3:60 5:105 6:-30
specifi	3:40 5:60 6:-15
specification	7:45
spent	6:20 11:-30
spent a	5:35 7:40
spent the	9:25
split	3:-30 6:15 11:-20
spoken	3:35
spr	5:-40 9:-20
spr $	3:30
spreadsheet	9:-25
spreadsheet $	11:40
sql	11:30
squad	2:-38 4:25 5:40 7:165 8:-15 11:-35
squad _ the	7:45
staff	0:-24 1:22 3:-30 5:-35 7:-50 9:-45 11:50 12:15
staff $	7:-30
staff _ the	11:35
staff engineer	3:-35 11:20 12:-10
stag	3:50 4:-10 9:-20
stall	9:55
stamp	9:35
stand	3:40 7:-25 11:-25
standard	1:21 3:-35 5:30 7:60 8:25 9:45 10:5 11:-30
standard $	7:55
standard _ all	7:-40
standard for	7:-40
standard sinc	7:75
start	12:5
start $	9:25
start _ its	9:30
start _ the	9:-35
start a	11:35
start from	5:-50 7:40
start to	5:45 6:15
start up	3:30
start with	9:-20
start without	7:40
startup	2:49 3:55 7:35
stat	2:-39 6:-15 9:-20
stat $	11:25
stay	0:29 1:35 2:-73 3:-25 5:-25 8:-15 11:-20
stay _ our	7:40
stay in	0:33
stay with	0:27 7:35
steer	5:35
step	2:-37 4:-20 5:50 6:-35 7:-30 10:-15 11:20 12:10
step $	3:-55
step _ step	9:40
step _ the	3:30
step and	5:35
step by	9:40
step in	11:30
still	1:-41 4:15 8:15 9:-30 11:-35
still $	7:-45
still _ it	9:-25
still _ the	5:55
still be	0:27
still do	7:45 8:-10
still own	3:40
stock	3:40 5:45
stood	1:-18 2:74 5:50 11:-25
stood in	5:40
stop	3:-30 6:15 9:40 11:-35
stop $	0:26
stop the	5:35
stop this	2:59
stopp	0:88 1:-21 2:105 3:-45 8:10
stopp $	7:45
stopp _ the	5:40 7:-35
stopp and	11:30
stopp the	5:-45
stopp two	7:35
stor	3:70 4:15 5:35 6:10 7:70 8:10 9:-25
stor $	3:65 4:10 7:50
stor and	4:10 7:40
storag	7:-25
story	0:-26 11:-40
strategy	3:110 4:25 7:90 9:-30
strategy _ the	3:30
strategy and	4:15
stream servic	3:-45
street	1:34
strength _ it	7:35
strength of	7:35
strip	7:45
strong	0:-24
struck	5:35
stuck	2:36 3:-25 6:-15 7:-45 9:30 10:-10 11:75 12:-10
stuck $	11:35
stuck _ the	9:30
studio	9:-30 11:-20
styl	5:-40 9:25
submission	9:65
subscription	5:-45
subsystem	3:50
succes	1:52 7:-30
such	9:30
such a	0:24 9:25
suggest	9:35
suggestion	7:30
suit	3:40 5:35 8:10 9:70
suit and	3:55 9:30
summer	5:-30 11:35 12:5
summer $	11:55
sunday	11:-25
supplier	11:-25
support	1:-53 4:10 9:-20 11:-20
support $	5:-40
support _ and	5:40
suppos	5:40
suppos to	5:40
sure	0:24 1:-32
sure that	3:30
surpris	1:21
survey	2:37 7:45
swap	3:35
switch	0:25 7:45 9:-20 11:-20
switch off	2:-40
switch on	9:30
switch to	7:40
sync	4:10 7:-35
system	0:-26 1:24 2:-54 3:95 9:-25
system $	3:60 5:50
system _ the	5:-35
system and	1:25 4:10 5:-30
tabl	1:-19 2:41 3:40 5:45 7:35 10:5 11:-30
tabl _ it	7:45
tablet	5:55 7:30 9:60
tail	3:35
tak	0:42 1:-21 3:30 9:-20
tak _ minut	2:-38
tak the	3:35
take	0:-28 2:41 3:-35 5:-45 6:-10 8:-15 9:-20 11:20
take a	11:25
take it	7:30
taken	0:33 3:-30 8:10 11:35
taken _ by	7:45
taken over	7:35
taken the	0:45
talk	1:19 3:-30 5:-55 9:-35 11:15 12:-5
talk them	11:35
talk to	1:24
talk with	7:30
target	2:35 5:70 11:30
target $	5:50
task	4:-20 5:40 6:-15
task _ the	3:50
task and	11:30
task with	7:40
taught	1:81 11:80 12:-10
taught _ how	3:35 5:35 12:-5
taught _ that	1:32
taught _ to	11:30
taught me	1:32 3:50 11:65 12:-15
tax	9:-20
tea	11:25
teach	1:-31 3:-25 7:35 11:90
teacher	1:20 2:39
team	1:32 4:20 7:65 8:-15 9:40 11:-25 12:-5
team #	3:35
team $	3:25 7:45 9:-25 10:15 11:25
team _ a	3:40 5:60 8:-20
team _ also	9:35
team _ by	9:30
team _ checklist	9:25
team _ door	7:45
team _ every	7:40
team _ five	9:-30
team _ for	7:-35 9:25
team _ from	9:25
team _ guid	9:30
team _ i	4:15
team _ it	3:-25 7:25 10:-5 11:-25
team _ kept	7:40
team _ me	7:-45
team _ my	11:25
team _ no	10:5
team _ now	7:-40
team _ of	9:35
team _ on	3:40 4:15
team _ one	7:45
team _ over	11:-25
team _ runs	9:30
team _ set	10:-5
team _ six	3:-30 5:-40
team _ suit	11:30
team _ that	1:36 9:30
team _ the	5:-30 6:25 7:105 8:-10 9:25 10:20 11:-25
team _ their	3:60 5:35 11:-20
team _ to	3:-30 5:-40 7:45 8:-10
team _ us	7:50
team _ with	7:30
team _ without	9:35
team a	9:50
team already	9:30 10:-10
team and	3:-35 4:20
team ask	11:30
team build	9:-35
team chang	7:85
team checklist	9:25
team cod	9:45
team definition	9:35
team does	9:40
team dropp	7:35
team get	3:35
team had	9:-25
team has	7:-35 9:100
team have	5:40 7:50
team i	3:-40 5:-30 9:45 10:5
team in	3:30 4:10
team keep	9:30
team kept	11:30
team merg	9:25
team next	7:45 9:-20
team no	9:30
team now	7:55 8:15 9:35
team of	7:30 8:-20 11:-20
team releas	7:70 8:-15 9:35
team review	10:10
team run	7:40
team runbook	9:35
team said	2:61 9:-30
team send	7:-50
team set	7:45
team test	9:50
team that	3:-30 9:50
team to	11:-25
team took	7:35 10:-5
team who	7:40
team will	7:-35
team work	7:35 9:75
teamwork	1:66
tech	3:30 7:-35 11:30
tech lead	3:30 11:35
technical	0:-31 1:44 9:-20
technical _ for	3:50 4:25
technical strategy	4:-10
technology	1:24 3:50 4:20 7:60
technology plan	3:30
technology strategy	3:55 4:20
tell	0:44 1:-30 5:-25 6:10 7:-25 12:-5
tell _ what	11:40
tell me	0:39
tell the	3:30
tell them	11:30
templat	2:-35 3:-25 5:45 7:-30 9:45 10:-10
templat and	3:-35 9:25
ten	1:-21 3:-25 6:20 9:-25
ten $	0:33
ten minut	5:-25
tender	7:60
tenth	9:45
term	8:-15
terraform	0:-26 1:43 3:55 11:50
terraform $	7:35
test	3:-40 4:-10 5:-20 7:-30 9:80 10:-5 11:-20 12:-5
test $	11:30
test _ and	2:60 7:-35
test _ each	9:35
test _ for	9:30
test _ i	11:30
test _ it	9:40
test _ of	1:22
test _ one	11:40
test _ that	9:30
test _ the	9:40 10:-10
test a	3:-30 9:40
test and	1:22 9:25
test as	9:35
test at	7:30
test by	9:80
test for	9:30
test guid	9:45
test in	7:30 9:50 10:-15 11:35
test is	9:50
test it	9:-30
test plan	9:35
test set	9:40 10:-5
test that	9:40 10:-25
test with	9:-25
tester	2:35 5:50
text	3:35 4:-15 5:40 6:-15 11:45 12:-5
text $	3:35 9:30
text was	11:55
th	0:29 8:-15 9:-25 12:5
th a	5:-35
th and	11:40
th of	7:40
th to	5:35
than	3:-35 5:-35 10:-10 11:-15
than #	7:45 9:20
than _ engineer	9:25
than _ minut	9:30
than i	0:37
than that	5:35
than two	9:35
thank	7:-40
that	0:60 2:37 3:10 4:10 10:10 11:-15 12:10
that $	7:-25 9:-20 11:-25 12:10
that _ #	0:53 5:65
that _ a	1:-21 6:-10
that _ all	4:-25 9:20
that _ an	1:-19
that _ and	1:53 3:25 9:20
that _ befor	9:30
that _ by	9:30
that _ can	0:-44 1:23 11:25
that _ chang	11:35
that _ company	5:35 6:15
that _ could	11:25
that _ data	0:36
that _ each	3:55
that _ for	5:35
that _ i	0:71 4:-15
that _ in	3:30
that _ is	7:30
that _ it	2:36 5:-30
that _ me	11:-25
that _ my	1:-34 3:30 11:-25
that _ never	1:22
that _ now	7:-35 9:60 10:-5
that _ of	7:35
that _ old	7:30
that _ on	5:-35
that _ product	3:35
that _ should	3:40
that _ so	7:35
that _ stop	9:30
that _ the	5:45 10:10
that _ ther	9:40
that _ they	5:-30
that _ to	1:22
that _ too	11:35
that _ two	3:60
that _ up	5:35
that _ was	6:20
that _ were	5:35
that _ whol	11:55
that _ will	11:30
that _ with	3:30
that _ would	5:-25 6:-10 7:-35
that a	0:72 1:-48 6:-10 10:5
that all	3:65 8:15
that break	9:35
that by	11:80
that cost	9:30
that does	7:60
that every	5:60 6:10 9:25 10:15
that fail	9:35 10:10
that from	9:55
that half	9:30
that he	5:-45 7:-30 9:-20 11:60
that his	11:25
that i	0:-50 1:23 3:-25 6:10 10:-20 11:20
that i'm	1:-21
that i've	0:36
that in	5:-50
that is	1:-46 2:69 4:-15 6:-15 7:-30
that it	1:39
that line	3:45 9:30
that my	1:58
that no	7:-35 9:45
that nobody	0:23 5:-25
that noth	9:35
that now	9:30
that one	2:55 3:60 4:-25
that our	5:45 9:30
that page	9:75
that peopl	5:-35
that rule	9:30
that she	11:65 12:10
that sinc	9:30
that the	0:51 5:35 11:-20
that this	2:39
that two	11:25
that was	5:30 6:-10 7:-30 11:-20
that we	3:-30 6:20 9:20
that week	11:55
that with	2:46
the	0:-31 1:-80 3:15 7:-5 9:-10 11:-10
the #	2:44 3:45 5:30 6:-15 9:20 10:-10 11:-20
the _ #	3:35 5:35 7:-35 11:-25
the _ a	2:37 9:20 10:10
the _ about	3:-25 5:-30 9:20 10:-5
the _ after	5:50
the _ agre	7:35
the _ all	3:30 4:15 7:40 9:40 11:-25
the _ allow	9:35
the _ alon	11:25
the _ although	7:45
the _ and	3:20 10:-20
the _ answer	9:30
the _ app	5:-55
the _ architect	7:45
the _ are	2:46 8:-10
the _ as	4:-20 5:40
the _ ask	5:60
the _ asks	9:35
the _ association	9:40
the _ auditor	9:30
the _ backend	3:60
the _ bank	9:40
the _ becam	3:45 9:40
the _ becaus	8:20
the _ befor	2:39 3:-25
the _ behind	3:60
the _ board	3:30 4:20 5:40 7:65 9:30
the _ box	3:65
the _ build	3:50 5:45
the _ but	5:55
the _ button	3:30
the _ by	5:40 9:-25
the _ call	9:35
the _ came	5:40 7:35
the _ channel	11:25
the _ check	9:45 11:25
the _ checklist	9:50 10:-10
the _ chip	5:-30 11:40
the _ cod	9:30
the _ code	3:40 4:-10
the _ committe	5:-35
the _ company	4:25 5:-75 7:40 11:55 12:15
the _ control	3:30
the _ controller	3:55
the _ cost	7:-30
the _ council	3:-45
the _ criteria	9:25
the _ dashboard	0:39
the _ data	5:35
the _ decid	7:60
the _ designer	5:50
the _ desk	2:49
the _ detection	11:35
the _ did	7:30
the _ display	2:52
the _ does	9:45
the _ eleven	3:-40
the _ end	5:30 7:-40
the _ endpoint	4:-15
the _ engin	3:55 7:45
the _ engineer	7:60 9:45 10:5
the _ fail	9:30
the _ farm	11:30
the _ fault	5:55
the _ filter	3:50
the _ first	1:68 9:-20 11:-20
the _ folk	11:25
the _ follow	7:55
the _ for	2:42 3:45 5:20 10:5 11:15
the _ form	3:35 9:20
the _ format	3:-35 5:-40
the _ fram	7:-30
the _ from	0:-24 9:45 10:-20
the _ function	7:30 9:55
the _ gate	9:55
the _ gateway	3:50
the _ gets	5:-40 7:35 9:40
the _ group	3:-30 4:20 7:35 8:-10 9:-20
the _ guid	9:25 11:25
the _ guidelin	7:85 9:55
the _ had	3:35 4:10 5:40 9:-20 11:-25
the _ has	0:-24 3:-25 5:-30 7:-25 9:40 12:-5
the _ have	7:30 8:-15
the _ he	11:30
the _ hous	9:30
the _ how	11:35
the _ i	0:63 3:20 6:10 8:10 9:35 11:15 12:-10
the _ i'd	7:35 9:25
the _ imag	3:45 7:30
the _ in	0:42 1:-27 3:50 5:25 10:-5
the _ into	3:-45 10:15
the _ is	0:27 1:-23 5:-25 10:15 12:5
the _ it	2:65 3:-30
the _ itself	3:30
the _ job	3:50 4:-10 7:-30
the _ kept	11:25
the _ ladder	7:-30
the _ languag	9:-30
the _ launch	1:31
the _ layer	3:40 4:15 5:-35
the _ lead	1:-21 2:40 9:-25 11:-30
the _ level	3:35
the _ line	3:30
the _ list	5:-25
the _ live	2:35
the _ log	7:30
the _ machin	11:25
the _ made	9:55 10:10
the _ mail	7:30
the _ manager	3:45
the _ map	6:-15
the _ merg	9:25
the _ method	11:25
the _ migration	1:24
the _ minut	1:28
the _ model	3:45 4:-20 6:-15 7:-45 11:20 12:5
the _ month	5:-40 9:20
the _ mov	7:-35
the _ myself	5:-35
the _ network	3:45
the _ never	9:-25
the _ noth	3:35
the _ now	0:34 3:65
the _ number	2:37
the _ of	0:-36 1:89 5:-25 6:-5
the _ off	5:-30
the _ offic	6:-10 11:25
the _ on	2:-41 4:-10 10:-10
the _ one	3:-35 7:-25 11:-25
the _ ones	5:-50 7:-25 9:20 11:35
the _ only	3:60
the _ open	5:-35
the _ or	5:65
the _ order	5:45
the _ organisation	7:45
the _ our	9:45 10:-20
the _ out	7:-35
the _ outag	5:45
the _ over	2:-35 3:30
the _ owner	7:-30
the _ page	3:40 4:-15 5:-35 7:-45
the _ panel	3:30
the _ parser	3:30
the _ part	3:-25 4:20
the _ path	3:30 5:30
the _ peopl	0:51 1:-19 2:44 5:75 7:120 8:-15
the _ picker	11:30
the _ pipelin	3:45
the _ plan	5:60
the _ platform	3:60 4:10 7:40
the _ problem	5:40 7:30
the _ proces	11:35
the _ product	4:25
the _ question	6:10
the _ rate	7:35
the _ read	7:30
the _ record	3:35
the _ refus	9:30
the _ releas	2:43 11:45
the _ request	5:35
the _ result	3:35
the _ review	9:35
the _ right	2:35
the _ round	7:50 9:-25 11:45
the _ rul	9:55 10:5
the _ rule	7:-65 9:70 10:10
the _ run	11:30
the _ said	5:55 6:-15 9:35
the _ screen	3:75 4:-10
the _ script	3:60
the _ second	9:25
the _ sensor	7:30
the _ servic	3:125 9:-30 11:-15
the _ set	9:30
the _ sheet	7:50
the _ shift	2:35 11:30
the _ should	5:45
the _ side	3:-25
the _ sinc	3:-25 5:-40
the _ site	3:40
the _ six	3:35 5:60
the _ slic	0:26
the _ start	9:25
the _ strategy	3:45 4:15 7:30
the _ suit	9:45
the _ system	3:70
the _ tabl	3:45 4:-10 9:-25
the _ team	0:-27 4:-10 5:50 7:110 9:-35 12:-15
the _ technology	3:35
the _ ten	0:35 11:40
the _ test	9:60 11:-20
the _ th	0:38 5:-35
the _ that	0:42 2:-38 3:25 9:45 10:-5 12:15
the _ the	1:27 3:50 7:-35 11:-30
the _ they	0:43 3:35
the _ thing	0:33
the _ thirty	5:-35
the _ time	0:-41 1:32 2:37 4:-10 6:-10 11:25
the _ to	9:-25 11:-20
the _ took	7:45
the _ tool	5:-30
the _ two	0:45 2:-39 3:-40
the _ until	3:55
the _ up	2:41 5:55
the _ uses	7:35
the _ vendor	3:-35 7:40
the _ version	7:30
the _ was	1:19 7:-25 9:-25 11:-30
the _ way	0:64 1:-36 2:50 11:20
the _ week	2:45 5:-30 7:-30
the _ went	8:20
the _ were	3:50 5:35 9:-25
the _ when	3:-30 11:35 12:-5
the _ wher	3:30
the _ who	3:-30
the _ with	1:-18 7:-25 9:-20 12:-10
the _ within	9:25
the _ without	11:25
the _ word	7:55
the _ work	1:34 9:50 10:-5
the _ would	2:35
the _ year	3:35 7:30
the accessibility	11:60
the afternoon	2:37
the agent	3:45
the aim	11:35
the alert	0:35
the answer	0:50 5:-45
the api	7:35
the app	5:25 7:25
the architectur	0:24 3:-40
the archiv	3:30
the assumption	0:29
the author	9:40
the autumn	5:-30
the back	11:60
the bakery	7:-35
the bank	7:50 10:5
the base	7:35
the bench	9:-25
the best	0:-37 1:46 5:-35
the bit	9:35
the board	3:85 4:15 5:60 7:75 9:-20 11:-30
the book	4:-15
the brief	5:55
the budget	0:51 4:-10 5:-40
the bug	1:-21
the build	4:20
the bus	5:-40
the cach	5:-30
the call	3:35 9:-20
the catalogu	11:30
the caus	5:30
the ceo	3:45 7:45 11:-25
the certificat	4:-10
the chapter	9:60
the charger	5:-35
the chart	5:-35
the chat	2:40
the check	5:-35 7:55 9:40
the checklist	9:50 10:-10
the checkout	3:30
the chief	7:40
the claim	3:30
the client	4:-10
the clock	9:30
the cluster	3:-50 4:15
the code	9:-25
the cold	11:30
the column	5:40
the common	3:35
the company	3:50 4:20 6:30 7:55 9:25 10:5 12:10
the cost	3:45 7:30
the crash	5:-30
the cto	1:26 3:-35 7:85 9:25
the customer	1:66
the dashboard	3:35
the data	0:31 4:20 5:40 6:-15
the date	3:40
the day	2:47
the deadlin	11:40
the design	6:-20
the desk	11:25
the direction	0:28
the director	5:-40 7:-30
the division	7:50 8:15
the door	5:-35 11:25
the drop	7:-40
the editor	2:39
the eleven	3:30
the end	0:-33 1:46 3:-25 7:35
the enrolment	2:44
the entir	3:35
the error	3:35 5:55 7:65
the european	9:40
the evening	5:35 7:40
the event	3:30 4:25
the exact	6:-15
the executiv	3:50 4:10 6:10 7:50
the expect	9:30
the export	3:35
the farm	7:30
the feed	11:45
the field	1:22
the file	3:-45
the first	0:-37 1:27 3:-45 5:-25 8:-10 9:20 10:10 12:-5
the five	3:-25 7:85 8:10 9:40 12:-5
the flag	3:30
the floor	5:-30
the folder	5:35
the forecast	3:30
the form	3:55
the formula	3:35 5:35
the four	2:-41 3:-30 5:55 6:15 7:40 10:-5
the free	2:47
the gate	7:35 9:25
the group	3:40 4:15 9:30
the guid	9:35
the half	7:-30
the head	5:50 7:55 10:10
the holiday	3:30
the hospital	3:35
the hour	1:36 5:50
the idea	6:15
the imag	3:45 4:-10 5:30
the industry	7:40
the ingestion	5:-35
the input	3:35
the inspection	11:25
the investor	7:45
the invoic	3:40 4:-10
the job	6:10 7:55 8:-10
the junior	5:-30
the key	1:68
the kitchen	1:26
the label	0:23
the labell	3:35
the ladder	11:35
the largest	7:-35
the last	9:-25 10:-10 11:25 12:5
the launch	7:-50
the lead	9:25
the ledger	3:30
the letter	9:40
the level	11:90 12:20
the leverag	2:-39
the limit	9:25
the linter	9:-30 11:45
the list	3:-25 6:-15 8:-10
the log	9:30
the login	3:30
the long	5:-35
the loop	7:35
the lot	3:35
the loudest	0:52
the mail	5:-30
the maintainer	3:40
the map	2:73
the mapp	3:45 5:35
the market	2:-37 7:-30
the mean	9:30
the measur	3:-25
the meter	3:60
the middl	7:-35 11:40
the migration	3:45 5:45 7:65 9:-25
the ministry	2:37
the mistak	5:-30
the mobil	7:35
the mock	6:-10
the model	0:39 4:15 6:20 7:-35 9:-30
the monday	9:30
the morn	11:-25
the most	1:19
the neighbour	7:60
the new	8:-10 9:-30 11:30
the next	0:30 1:-20 4:20 5:60 11:35
the night	5:35
the nightly	3:35
the nine	3:-25 7:55
the offic	5:30
the official	3:-30
the old	5:40 6:-10 11:-15
the one	2:66 3:40 6:15 7:45
the only	3:75 4:15 5:35 7:45 8:20
the open	3:-30
the ops	0:32
the order	4:-10 5:40 6:-10
the other	0:36 4:10 6:20 8:-15 9:40 10:-10 12:-10
the owner	0:25
the pag	3:50 5:30 7:45
the page	1:-18 3:25
the pager	3:40 7:-35
the paper	3:30 5:45 7:35
the password	3:40
the patch	7:45
the peak	2:57
the person	3:25 4:10 5:-40
the pharmacy	7:35
the phon	5:-40 9:25 11:25 12:-10
the pipelin	9:25
the plan	3:55
the platform	8:-10
the point	9:40
the port	3:-30
the problem	1:20 5:85
the product	0:23 4:-15
the production	9:35
the project	3:40
the promotion	11:30
the protocol	5:50
the quality	1:18
the question	2:57 5:75 7:25
the radio	3:-25
the reason	5:-40
the recommendation	3:45
the referenc	9:65 10:5
the regulator	2:42
the releas	3:-30 5:-30 7:35 8:20 9:90
the remain	7:40
the report	3:30
the requirement	5:30
the rest	3:40 6:15 11:-20
the result	11:30
the right	1:43 5:35
the rollout	3:55 7:40
the room	0:66 5:-25 11:20
the round	9:50
the rout	7:35
the rul	7:35 9:25
the rule	3:-25 7:45 9:95
the sal	2:-43
the same	0:36 1:-44 2:-36 3:-50 6:10 12:5
the schedul	5:60 7:40
the scheduler	3:30 4:15
the school	3:45
the screen	2:48
the script	3:-40
the search	3:45
the season	5:-30
the second	3:-25 12:5
the security	9:40
the senior	5:-25 12:10
the server	3:-30 7:30
the servic	0:-23 3:55
the seven	8:-15 9:45 10:-5
the shar	3:30
the shift	2:-45
the shop	5:-30
the sign	11:35
the simulator	11:25
the slow	5:-35 9:25
the smallest	1:-27
the spec	5:60 6:-20
the staff	5:-40
the standard	5:45 7:45 8:20 9:55
the step	3:-35 5:30 6:-10
the stor	2:37 3:35 4:10
the stream	3:30
the strength	7:35
the switch	7:-40
the system	3:-60
the tabl	5:35 7:25 8:10
the tablet	7:-45
the target	11:60
the team	1:21 3:-25 4:-20 5:-40 6:-15 7:-80 8:-35 9:170 10:-10 11:40 12:-5
the tech	3:30
the technical	3:40 4:30
the technology	3:35
the test	0:26 2:-38 9:50 10:-10 11:-25
the text	5:30 6:-10 11:-25
the th	3:25 4:15 5:30
the third	3:-25 11:40
the thre	2:48 3:35 5:25 6:15 7:55 9:-20
the thumbnail	3:30
the ticket	3:60 4:-10 5:40 6:-15 7:-25
the tool	0:24 5:-40 7:50 8:10
the top	9:50
the transfer	3:35
the troubl	5:35
the two	0:27 1:-21 4:-15 5:40 8:-15 9:-25 10:-10 11:25
the unit	5:35
the upload	5:-35
the vault	3:40 5:75 7:45
the vendor	3:30 6:-15 9:-20
the wait	5:35
the warehous	5:-40
the way	3:-40 7:25 9:35
the week	3:-25 9:35
the whiteboard	11:70
the whol	3:45 4:10 5:25 6:-10 8:10 9:20 10:5 12:10
the window	11:30
the word	0:34 9:-20
the work	1:-34 3:-35 9:30
the worst	0:40 5:-40
the wrong	3:-30 5:30
the year	1:29 3:-45 5:-35 11:40
theatr	2:51
their	2:56 3:-15 4:10 6:15 7:115 9:-15 10:25 11:-15 12:5
their $	7:-40
their _ #	11:25
their _ and	2:-55 3:-30 5:-35 7:25 11:55 12:-5
their _ around	7:35
their _ as	7:-45
their _ by	7:35 8:10 10:10
their _ for	3:-35 8:-15
their _ has	9:35
their _ in	3:40 7:45
their _ list	7:35
their _ on	0:24
their _ over	7:-35
their _ script	7:40
their _ to	7:70 8:10 9:-25
their _ way	8:-10
their _ with	7:45 8:25
their _ year	3:45
their desk	11:65
their first	3:45
their lead	7:70 11:-40
their manager	11:30
their name	7:-55
their nightly	7:45
their own	6:10 7:65 10:15 11:20 12:10
their project	7:-30 11:30
their review	3:40 9:45
their work	5:40 6:20
them	1:-49 3:-25 4:10 5:-30 6:-5 10:10 11:15 12:5
them $	4:10 10:10 11:-20 12:5
them _ a	9:-20
them _ five	11:25
them _ i	11:30
them _ it	11:35
them _ my	11:35
them _ one	7:35
them _ the	0:42 9:25 10:-15
them _ their	9:25 11:30
them _ they	11:30
them _ thre	9:35
them _ to	11:35
them _ two	11:45
them _ with	2:37
them a	7:75 9:-25
them and	5:25 9:25
them as	2:40
them at	11:30
them by	7:-30
them my	11:25
them no	7:40
them not	11:30
them on	3:-25 7:40 8:-10
them one	11:25
them out	5:55
them over	9:25 11:-25
them so	11:35
them the	8:-10
them through	11:70
them to	5:-30
them what	5:-50 11:35
them when	11:35
themselv	9:-25
then	0:41 1:-69 2:-76 3:-20 6:15 11:-20 12:-10
then #	3:45
then $	7:-30
then _ and	7:40
then _ built	3:55 4:10
then _ did	7:45
then _ don't	9:25
then _ it	3:-30 11:-25
then _ the	3:30 7:25
then _ told	9:40
then all	7:30
then i	2:-35 5:25 9:-20 11:-25
then it	7:-30
then plann	5:30
then the	9:55
then they	7:40
then took	7:35
then wrot	4:15
ther	1:-21 5:-25 10:-10 11:-25
ther $	9:-25
ther _ #	2:39
ther _ a	0:29 5:-30
ther _ no	5:65
ther _ to	1:22
ther _ two	5:-30
ther is	5:-30
ther the	9:25
ther was	6:10 11:-20
ther were	9:-25
therefor	2:44
thes	0:47 5:30 6:20 8:15
thes _ i	0:24
thes days	0:81 1:-18
they	1:-51 3:-30 4:10 5:-25 7:70 8:-10 9:-15 10:10
they _ #	7:-45
they _ a	7:95
they _ and	3:55 7:45 8:-10
they _ by	11:45
they _ how	11:55
they _ in	5:30 11:30
they _ it	0:38 2:-47 5:-45 10:5
they _ not	2:-35
they _ noth	7:-30
they _ over	11:35
they _ the	4:-15 7:90
they _ their	7:95 8:-5
they _ them	7:35
they _ to	11:25 12:5
they add	7:30 9:30
they all	7:-30
they are	3:-40
they ask	11:40
they came	11:40 12:10
they chang	5:40 7:30
they come	11:65
they did	7:50
they gave	3:40
they had	3:-30 5:35 7:45 9:-35 11:-20
they kept	7:-35
they mov	7:85
they now	7:65 8:-10 11:25
they put	7:30 8:10
they run	11:30
they stopp	7:50
they then	7:40
they took	11:35
they want	3:40
they were	5:-35
they would	0:30 7:-50
they writ	7:40
they'd	7:30 9:-20
they'v	11:35
thing	1:18 3:-20 5:25 11:30 12:5
thing about	11:50
thing and	9:30
think	0:-24 11:-20
third	2:36 3:-40 6:15
third _ i	11:30
third of	2:50
third one	7:40
thirty	4:10 5:-30 11:-25
thirty _ team	3:50
this	0:-33 1:-33 3:25 4:-15 5:35 10:10 11:-25
this $	3:-40 6:10 7:30 11:-35
this _ and	7:35 9:40
this _ sinc	11:25
this _ wrot	9:30
this day	9:30
this he	11:30
this i	5:40 6:10 9:25
this was	3:-30 7:60
this way	7:30
thos	2:67 6:10 7:45 10:15 12:10
thos $	2:39
thos four	7:30
thos thre	3:45 5:50
though	2:50 9:35
though the	9:40
thought	3:-35 5:40 6:10 11:-30
thought _ the	0:38
thought it	5:45
thought that	0:40
thre	0:-23 1:-52 4:5 5:45 7:20 8:10 11:-15
thre $	9:-20
thre _ all	3:30
thre _ and	3:-20 5:30 10:-10
thre _ at	3:55 7:35 9:30
thre _ bank	7:60
thre _ engineer	11:65
thre _ he	11:40
thre _ maker	7:40
thre _ now	9:35
thre _ plan	7:60
thre _ the	5:35 11:25
thre _ to	5:60 11:-20
thre a	9:40
thre and	3:35
thre as	5:35
thre class	5:40 6:10 7:35
thre days	7:-35
thre group	7:40
thre of	2:37 7:-40
thre other	7:65 8:25
thre peopl	1:-21 7:-35
thre question	5:30
thre rul	9:50
thre servic	4:10
thre system	7:55
thre team	7:35 9:-20
thre thing	9:25
thre tim	11:40
thre week	3:-25
thre year	3:55 4:10 5:35 6:10 7:45
thread	3:30
threw	2:53 7:30
threw out	3:-30 7:25
threw their	8:10
through	2:39 3:30 4:10 6:-10 10:-10 11:40
through _ #	3:40
through _ of	11:40
through it	3:65 4:10 5:-45 7:-30 11:30
through my	9:30
through the	6:-15 11:40
thumbnail	3:35
thursday	0:-26 2:79 11:25
tick	5:-45 7:-30 9:50 10:-5
tick it	9:60
ticket	1:-38 3:35 5:75 6:-10 7:-25 9:-20 10:-15
ticket $	0:29 5:45 6:15
ticket _ add	3:35
ticket _ the	3:45 4:-10 5:40 9:25
ticket from	9:45
ticket was	3:50 5:45 6:-15
ticket with	5:35
tidy	5:-35
tile	3:35
till	2:35
tim	3:-25 7:-35 9:-20
tim $	7:-35
tim _ i	11:25
tim and	11:25
time	1:-29 2:-43 3:-15 5:-20 8:-15 9:-25 11:-15 12:-10
time #	7:35
time $	0:-87 1:34 2:-40 3:-35 9:-20
time _ and	3:35
time _ from	7:50
time and	7:-30
time to	0:26 7:45
timeout	7:35
timer	0:24
timetabl	2:-38
tir	3:-25
titl	0:-26 1:78 7:-30 11:-20
titl $	1:34
to	5:10 8:-5 9:-10 11:-5 12:-5
to #	1:-29 2:-57 4:-15 5:20 8:-15 9:-20 12:-5
to _ #	6:-15 7:30
to _ a	0:-24 3:-40 9:-35 11:60
to _ able	11:30
to _ alon	11:25
to _ and	1:-18 10:-10 12:5
to _ anyth	7:40
to _ as	1:22
to _ befor	3:-30
to _ by	1:-20 11:30
to _ colleagu	11:50
to _ day	3:55 5:50 7:40 9:25
to _ desk	11:75
to _ down	0:23 7:30
to _ each	5:-40
to _ end	1:21
to _ for	2:37 4:-10 7:-25 11:30 12:-10
to _ four	3:45 5:45 7:55
to _ her	11:70
to _ his	11:-40
to _ how	5:50 6:10 11:35
to _ if	5:35
to _ in	1:33
to _ is	1:19
to _ it	0:51 1:-56 4:-15 5:20 8:15 10:10 11:-25
to _ its	9:30
to _ letter	9:40
to _ me	7:40 11:20
to _ minut	3:45 5:30 7:50 11:20
to _ new	11:35
to _ on	5:-35
to _ one	1:23 2:-34 3:-30
to _ out	5:35 7:-35
to _ pag	11:35
to _ same	7:55
to _ someth	1:34
to _ team	0:39 5:-45 7:-35 9:50 10:-5
to _ test	9:25
to _ that	0:55 1:-34 5:50
to _ the	5:25 12:-10
to _ their	7:70 9:-30
to _ thes	0:-26 1:26
to _ they	11:30
to _ this	2:42 7:35 9:45
to _ to	3:-30
to _ up	6:10
to _ was	0:39 1:-25
to _ what	5:40 6:-10
to _ when	11:25
to _ which	5:65
to _ who	5:-35
to _ with	5:25 6:-10
to a	7:30
to adopt	7:-40
to all	7:-30
to an	1:26
to another	9:-30
to argu	5:-40
to ask	0:51 1:-21 11:30
to attack	5:40
to automat	3:35 7:45
to be	2:40 5:-25
to becom	5:-35
to both	0:41
to build	1:35
to chang	0:32 8:-10
to choos	1:27 3:65
to date	9:35
to do	6:-10 11:-15
to each	7:40
to empty	0:-41
to explain	0:37 1:-25 11:-40
to find	5:30
to finish	5:-50 11:30
to fix	5:50 7:30 9:35
to four	7:35
to go	7:25
to her	5:40 11:30 12:-5
to his	1:30
to it	3:-45 9:85
to keep	2:44 7:35
to know	0:-25 1:43 5:40
to lead	11:30
to learn	5:35
to look	5:40
to make	5:45
to me	1:-23 5:35 9:-25 11:30 12:-5
to measur	5:45
to my	5:-30 11:25
to one	3:35
to open	5:-35
to our	9:75
to own	3:35 11:55
to pass	7:45 9:80 10:15
to principal	11:45 12:15
to prov	5:35
to put	5:30
to read	11:30 12:5
to releas	11:45
to say	0:30 1:-40 7:-25
to send	7:50 8:-15
to show	7:-35 11:-25
to spe	5:40
to stay	1:21
to stop	2:36 6:15
to take	7:-25
to that	9:25
to the	3:25 11:-25 12:-5
to their	7:65
to them	2:37 3:-35 11:25
to this	9:25
to thre	7:-30 9:30
to two	5:-45
to us	5:-30 9:-25
to win	5:-50
to work	7:-25
to writ	9:-20 11:20 12:-5
today	0:58 4:15 5:-45 7:60 8:20 10:15 11:25 12:10
today $	5:-30 7:30 9:-20
today _ team	9:25
together	11:35 12:-5
together $	7:-35
together and	11:30
together with	3:35 7:35
token	3:30 4:15 9:-25
tokenizer	5:-35
told	0:-46 2:84 3:-25 4:25 6:10 8:20 9:-25 10:5 12:15
told _ at	2:35
told _ it	1:33
told _ team	9:60
told _ that	7:30
told him	2:47 11:25
told me	1:34 2:51 3:-25 6:-10
told no	7:50
told the	3:30
told them	2:-34 5:-35
too	2:42 3:-20 7:-25 12:-10
too _ about	9:30
too _ to	0:38
too slow	3:30 5:35
took	1:-34 3:-15 4:5 6:10 7:35 8:10 10:10 12:10
took #	7:35 11:-25
took _ in	9:40
took _ last	5:55
took _ on	5:35 7:-35 11:35
took _ out	7:40
took _ over	7:35 9:30
took _ the	3:35 8:-10 11:35
took _ thre	5:35
took _ through	11:70 12:-15
took _ time	7:35
took _ to	3:-25 5:40 7:50
took _ week	11:-25
took _ with	2:36 9:60
took a	5:30 7:-25
took it	3:-25 6:15 8:10 10:5 11:-20
took me	5:30 11:45 12:-25
took my	5:-30 7:40
took on	11:95
took over	8:-10
took the	4:-10 5:50 6:-10 9:15 11:-20
took them	5:-35 7:35 9:30
took two	5:-30 7:-35 9:30
tool	0:30 2:-38 3:-25 6:20 7:50 8:15 11:-25
tool $	4:10
toolchain	3:60
toolkit	3:-35
top	5:35 9:35
top _ the	9:60
top of	9:55
total	7:-35
touch	4:10 7:25 8:-25 9:-25
touch _ keyboard	9:40
touch _ the	9:-25
touch a	9:30
town	3:-30 7:-30 11:20
trac	3:-30
trac and	7:35
track	5:-35
trad	9:-25 11:-30
traffic	11:-20
train	2:-47 5:-20 9:-35 12:15
train _ and	3:40
train on	0:27
train the	7:65 11:75
traine	11:50
transfer	2:52 5:-30
translation	3:-35
travel company	3:-30
treat	0:54
tri	7:-30
tri with	9:50
triag	3:30 4:-10
trial	3:-25 5:-30
triangl	5:-40
trick	11:40
trip	2:35 3:30 5:35
troubl	5:50
troubl was	5:30
true	11:-25
trust	0:-29 1:19 2:43 9:-20
trust it	0:-32
try	11:-25
tuesday	9:-20 11:40
tuesday and	11:45
tun	2:53
turn	0:29 1:-40 3:-35
turn _ into	11:25
turn _ that	0:28
turn down	7:45
turn out	0:44 1:-18 2:-37
tv	2:48
twelv	3:-20 10:10 12:10
twic	0:31 2:82 6:-15 9:-20
twic $	2:89 9:-30
twic _ week	3:35 11:55
twic a	11:35
two	1:-56 2:66 3:-10 5:-20 6:10 8:10 10:-10
two $	5:35 11:-35
two _ #	3:35
two _ and	2:35 3:30 5:-50 8:-20 12:-5
two _ befor	7:-35
two _ for	3:35 5:35
two _ i	0:57
two _ in	3:40 5:35 7:35 8:15 9:-30
two _ month	9:25
two _ no	9:40
two _ now	9:30
two _ on	2:45 7:30
two _ our	11:-25
two _ senior	11:35
two _ she	11:50
two _ the	2:46 5:-40 8:10 9:20 10:10 11:20 12:5
two _ their	7:40
two _ them	3:-30 7:35 9:35
two _ thre	7:-30
two _ to	10:5
two _ us	11:35
two _ were	7:40
two _ with	9:35
two _ worth	5:40
two and	7:35 11:-25
two approval	9:60 10:-10
two bad	9:55
two board	5:40 7:35
two browser	7:50
two colleagu	11:35 12:5
two days	1:29 11:-25
two hour	7:-25 9:-20
two lin	7:-40
two month	11:30 12:-20
two more	7:-30
two new	11:70
two of	2:97 9:20 11:35 12:5
two other	2:50 7:30 9:-20
two peopl	0:24 9:50 10:-10
two review	9:35
two round	9:25
two senior	11:50 12:-10
two servic	7:45
two week	0:-23 2:-70 3:45 7:40 8:10 11:-25
two were	7:40
two year	0:41 7:-25 9:40 12:10
typ	0:26 5:60 7:-30 11:35
type	3:30
uart	11:45
ugly	7:-30 9:-20
ui	3:30
under	3:40 5:25 9:30 10:5 11:-25
under #	5:50 9:20
under _ thre	11:50
under it	9:40
under my	9:35
under pressur	0:-26
under the	3:-30 10:-5
underestimat the	1:19
understand	0:-71 1:85 11:25 12:-10
unit	3:75 4:15 5:40 7:-55 10:-10
unit $	9:-25
unit test	3:50 9:50 10:-10 11:35
university	3:35
unles	2:37 9:45
unles it	9:30
until	0:55 1:-21 2:105 3:25 4:10 5:-25 6:20 7:25
until _ had	9:35
until i	5:30 11:30
until the	0:38 2:60
until they	9:30
up	0:-94 1:49 2:65 5:35 10:5
up #	11:-25
up $	2:86 3:-30 5:-45 11:-40
up _ #	2:-39 7:35
up _ date	9:40
up _ in	9:-30
up _ the	1:19 3:35 4:-15 7:-35
up _ thre	9:35
up a	11:25
up and	1:19 5:50
up by	5:45 7:40
up i	11:25
up my	2:45
up the	5:30
up their	3:45
up to	1:26 11:25 12:-5
up with	6:10 9:45
updat	2:-66 3:25 5:45 7:-35 11:-25
upgrad	3:30
upgrad _ the	11:30
upload	5:-35 9:-20
upload _ the	4:10
upstream	7:35
us	1:-27 3:-45 7:50 8:-30 9:40 11:-30 12:5
us $	5:25 7:35 9:-20 11:-20
us _ to	7:-35
us a	5:30
us and	2:38
us have	7:-50 9:35
us i	9:30
us the	7:70
use	2:-41 3:-25 8:-15 9:-25 11:-30
used	0:36 2:-62 12:10
used in	7:40
used it	0:29 9:40
used to	0:54
user	0:27 5:30 9:-20 11:-30
uses	7:70 8:-15
uses $	7:50 9:-25
uses it	7:35 8:-20
usual	10:-25
usually	11:70 12:-5
utc	5:-35
validation	5:-40
valu	3:45 4:-15
valu of	1:18
vault	3:50 4:15 5:70 7:55
vector	3:45 5:35 9:20
vendor	0:-28 3:-30 7:70 8:35 9:25 10:25 11:-20
version	3:40 7:35 11:-20
version #	3:-30 8:25 9:40
very	3:-35 5:-40 7:-30 9:-30
vice	5:-30
vice president	5:-30
video	11:-25
view	3:45 5:35
visibility	1:18
vision	9:-25
voic	1:21 9:-35 11:-25
vote	0:28 3:-30
vp	7:40 8:20
wait	7:-20 9:-25 11:-35
wait and	3:35 5:35
wait for	3:-45
wake	9:35
walk	0:61 1:-48 2:-46 7:30 12:-5
walk _ through	11:55
walk _ to	7:35
walk over	11:-25
wall	0:40 11:-20
want	0:-46 1:-21 2:41 9:-35 11:-15 12:5
want $	5:-45
want _ know	5:60
want _ to	11:55
want her	11:45
want him	11:45
want that	5:-45
want the	11:-35
want to	2:-50 3:-25 9:-20
warehous	2:-39 3:25 5:-40 9:-20
warehous $	3:40
was	0:-28 1:-83 5:20 6:5 7:-25 9:-25 11:-25 12:-5
was $	0:32 6:-10 7:50
was _ #	2:36
was _ a	11:45
was _ and	1:38 5:-25 6:10
was _ area	3:30
was _ as	9:20
was _ build	1:35
was _ but	2:70
was _ by	6:10
was _ call	7:50
was _ engineer	3:-35
was _ for	0:26 2:51 6:10 9:-20
was _ from	1:39
was _ i	3:-30 5:-30
was _ in	11:-30
was _ it	3:-30 5:30 6:15
was _ me	5:30
was _ my	3:45 5:-30
was _ nobody	5:45
was _ of	0:33 7:-25 11:20
was _ on	5:50
was _ one	3:-25 6:10
was _ our	7:35
was _ own	3:-30 5:60
was _ person	3:35
was _ senior	11:-30
was _ she	11:30
was _ sure	3:35
was _ task	3:-30
was _ the	0:44 1:-18 4:-15 6:-15
was _ thre	7:50
was _ to	0:-30 2:-45 3:20 5:50 7:25 9:-20 11:-25 12:-5
was _ who	5:35
was _ with	12:-10
was a	2:-75 5:-30 7:-25 9:-20 11:-40
was afraid	11:35
was against	2:79
was an	5:45 11:25
was ask	7:35
was assign	3:60 6:-15 11:25 12:-10
was bad	7:45
was cancell	2:65
was clean	0:28
was do	11:25
was down	2:36
was for	3:-65 11:-25
was given	3:65 4:-15 5:35 6:-15
was good	5:-30
was hand	3:30 7:70
was in	3:45 9:-30
was it	5:40
was mine	3:50
was my	3:65
was never	0:29
was no	5:75 9:-30
was nobody	3:30
was not	0:31 5:35 9:-20
was open	5:40
was promot	7:-40 11:-30
was responsibl	3:35 5:40
was right	1:27 5:-35
was slow	5:-40
was stopp	2:48 7:60
was stuck	11:30
was that	3:-25 6:10 9:-20 11:40 12:5
was the	0:65 1:-25 3:35 5:30 7:-25 9:-30 11:-35
was ther	5:40
was to	2:-36 5:25 7:-25
was too	0:39
was up	5:30
was with	3:35
was wrong	11:-20
wasn't	2:36 3:-35 5:60 9:-25
wasn't _ i	5:-40
wasn't on	5:30
watch	1:-21 2:-39 3:-30
water	1:19
water $	1:20
way	3:-35 4:20 7:65 9:15
way $	5:-25 7:40
way _ our	9:35
way _ team	9:30
way for	5:30
way in	7:40
way out	5:-40
way sinc	7:-50 11:30
way to	5:50
we	1:-45 2:36 3:-45 6:5 8:-15 12:15
we _ #	3:40 5:30
we _ at	11:25
we _ do	9:30
we _ in	9:40
we _ it	3:-25 5:-55 9:25
we _ no	5:-30 9:40
we _ on	11:40
we _ one	5:-35 11:30
we _ the	2:60 3:-30 5:40 11:-20
we _ them	2:37 9:30
we _ which	9:30
we agre	11:70 12:5
we all	9:30
we did	2:88
we do	9:45 11:25
we fix	11:25
we had	3:-20 7:-30
we have	9:30
we kept	9:50
we lack	5:35
we look	11:35
we set	11:90 12:10
we should	5:35
we stop	9:50
we were	2:-43 5:30
we wrot	5:-30 11:40 12:-10
we'd	3:-25 5:45 6:15 9:-20 11:25
we'd _ it	11:40
web	3:25 9:-30
web _ the	5:-40
web shop	4:-10
wednesday	2:49 11:30
week	1:-45 2:72 4:-15 5:-30 6:-10 7:-15 9:-20 11:15
week #	9:-25 11:30
week $	9:-45 11:-35
week _ and	11:40
week _ i	3:-25 5:-30 12:-5
week _ one	7:40
week _ she	11:40
week _ to	11:35
week and	3:-35 7:-30
week for	11:30
week he	11:55
week i	9:20
week later	7:85 8:15
week on	3:45
week to	5:55
week two	5:30 7:45
weekend	11:-35
weekend $	11:-20
well	1:-25 2:-56 7:-40 11:20
well $	5:-30 7:-30
went	0:-48 1:-42 4:15 9:-15 10:-20 11:-30
went _ a	5:45
went _ by	11:-25
went _ each	7:45
went _ it	3:30 9:25
went _ my	11:30
went _ see	5:-40
went _ the	5:75 6:15 8:15 11:-25
went _ their	11:45
went _ to	11:-25
went back	7:-40
went for	5:55
went from	3:30 4:10 7:25 8:-15
went into	9:45
went on	7:-35
went out	2:-40
went over	7:35
went through	5:35 9:25 10:-10 11:25
went to	6:10 7:45 9:-20
went up	2:42
were	1:-55 3:-25 5:20 7:-35 9:-25 10:-10 11:-25
were $	0:49
were _ by	2:52 9:25
were _ in	7:-35
were _ the	3:25 5:60 7:40
were _ to	5:30
were about	3:30
were chang	7:-35
were clos	7:75
were in	9:25
were not	2:46
were on	3:35
were promot	11:45
were the	3:-25
wet	9:40
what	0:37 4:10 5:45 8:15 10:15 12:10
what _ believ	0:27
what _ cost	5:35
what _ did	3:-25
what _ each	9:40
what _ enjoy	0:-24 1:28
what _ expect	7:35
what _ good	3:35 7:35
what _ had	0:34 2:83 5:-45
what _ is	5:25
what _ look	9:30
what _ mean	5:65
what _ meant	5:45
what _ not	11:25
what _ own	3:35 4:15
what _ saw	5:-35
what _ should	5:40
what _ to	1:-20 5:-35 9:25
what _ want	11:50
what _ was	11:25
what _ when	9:25
what _ would	3:30 5:35 6:10
what a	7:25 8:-10 9:30 11:40
what and	5:45
what better	5:35
what decision	9:40
what each	5:50 7:75
what has	9:30
what he	11:25
what i	1:43 5:-60 7:-30 9:-30 11:20
what is	5:55 6:-10
what it	9:-20
what she	11:35
what the	5:45 7:35 9:30
what they	6:10 7:-30
what to	5:45
what we	5:30 7:45
whatever	0:-25
when	0:32 2:-56 7:-30 10:-5 11:50 12:-10
when _ and	11:30
when _ ask	11:25
when _ is	9:30
when _ of	11:35
when _ test	11:40
when _ were	11:35
when he	11:35
when i	0:38
when it	1:35
when somebody	0:27 11:30
when someon	11:30
when the	5:-30 7:-25 11:20
when they	7:30 11:75
when we	9:25
whenever	0:30 1:-37 11:60
whenever _ was	11:25
whenever he	11:30
wher	0:-26 2:-53 8:-15 9:-30
wher it	7:30
wher the	3:35 4:20
wher to	3:50
whether	2:-41
which	0:-29 1:-32 3:20 5:35 6:-10 11:-20 12:5
which _ a	5:-35
which _ did	7:30
which _ do	7:50
which _ had	0:-26 1:45
which _ how	5:70
which _ it	5:-50
which _ now	11:35
which _ of	7:-35
which _ the	4:-10 5:25
which _ to	9:25
which _ would	11:35
which all	7:-40
which are	9:40
which i	0:-33 1:43
which is	5:-40
which of	5:35 6:20
which ones	5:45
which she	9:50
which the	7:60 10:5
which thre	3:30 9:50
which was	5:-40 11:40
whil	2:-35 7:-25 11:30
whil _ was	11:35
whil i	11:35
whiteboard	11:75
who	2:50 3:-35 10:10 11:20
who _ it	0:33 11:-35
who _ on	9:25
who _ the	5:35
who _ to	1:30
who ask	11:40
who decid	1:24 9:25
who gets	5:40
who got	11:40
who had	12:-10
who has	5:35
who know	3:-40
who want	9:35
who were	11:25
who will	0:32
who'd	11:45
whoever	5:-30
whol	3:65 10:5 11:15 12:10
whol _ from	3:40
whol _ i	3:50
whol _ is	11:40
whol _ organisation	3:-30 9:40
whol _ to	3:-35 11:60
whol bank	9:40
whol company	5:-55 7:35 11:30 12:15
whol engineer	9:55 10:15
whol group	7:-35
whol of	7:30
whol organisation	7:45
whom	7:65
why	0:-35 9:-25 11:40 12:-10
why the	11:30
wide	7:-35
widget	3:65 4:-15
will	1:25 2:114 3:-35 5:-25 7:-45
will _ the	7:-50 11:30
win	0:-31 1:29 5:-30
win $	0:-27 1:28
winter $	0:33 7:-30
wish	3:50 5:35
with	1:-53 3:-10 5:-15 9:-10
with #	4:10 5:-40
with _ account	2:46
with _ aim	11:30
with _ and	2:-36
with _ colleagu	3:40 9:-25
with _ each	3:30
with _ error	9:25
with _ event	3:30
with _ every	11:35 12:-5
with _ figma	6:-10
with _ for	11:30
with _ goal	11:40
with _ i	11:25
with _ in	3:25
with _ it	3:-25 5:-30 7:35
with _ lead	9:35
with _ now	7:35 9:25
with _ of	11:20
with _ on	11:35
with _ own	0:30
with _ peopl	4:15
with _ question	11:50
with _ small	9:40
with _ than	11:35
with _ that	2:35
with _ train	9:25
with _ two	0:27 7:35
with _ until	11:30
with _ what	7:30
with a	0:41 3:-25 9:-15
with an	5:-40 7:-25
with each	11:25
with her	2:-42 12:10
with him	2:42
with it	5:-50 7:40 8:10 11:-20
with its	7:-45
with me	0:25 3:25 5:-45 9:25 11:130 12:-10
with my	9:30
with nine	9:25
with no	3:-30
with one	3:35 4:10 7:-25 9:-20
with other	11:40
with question	11:50
with real	11:40
with the	0:43 1:-32 2:-46 3:20 5:35 6:-10 8:-10 9:-20 10:-15
with their	11:20
with them	5:-25 11:55 12:5
with thre	3:-25 5:55 9:20 10:35
with two	4:15
with us	7:40
withdrawn	2:98
withdrew	2:90 3:-35 7:30
within	2:-38 6:10
within #	5:35
within _ day	0:31
within _ days	9:25
within _ month	5:30
within _ quarter	11:45
within _ week	7:45
within a	0:28 3:-30 7:30
within one	5:40
within the	5:30 7:30
within two	5:-50
without	0:62 3:-35 5:-20 9:70 10:5 11:35 12:5
without _ and	7:30
without _ five	9:30
without _ i	11:25
without _ page	9:40
without a	0:31 3:-30 7:-30 9:25 11:-25
without her	11:30
without it	7:70 8:15 9:65 10:15
without its	9:50
without me	9:-30 11:165 12:15
without one	7:40 9:40 11:30
without that	9:25
without the	0:50 9:35 11:-25
without them	9:35
won	11:-20
won't	0:36
word	3:-35 8:20 9:-30 11:-25
word _ word	7:70
word and	5:50
word for	9:30
work	0:-85 1:100 2:-41 5:25 6:5 7:25 10:5 12:10
work $	0:-31 1:32 6:10 7:-30 11:-25
work _ a	3:-40
work _ and	3:30 9:30
work _ i	11:30
work _ it	7:35 8:-20 9:30
work _ my	9:30
work _ our	7:50
work _ that	5:35 6:10 7:-30 9:45
work _ the	5:40 7:95 9:-25
work _ two	9:45
work _ with	5:35
work and	11:25
work as	11:30
work by	7:55 8:-20 9:65
work group	5:-35 9:40
work like	9:30
work on	2:38 7:40 8:20 9:-20
work out	5:55
work student	11:50
work the	1:26
work was	3:40 6:-15 7:65
work with	5:-35
wors	2:88 5:-35
worst	0:39 5:-50
worth	1:-23 5:40 6:10
would	0:-35 1:-42 2:73 3:-30 4:20 5:-20 7:-30 9:-30 11:-20 12:-5
would _ a	2:37 12:5
would _ for	3:35
would _ the	5:-25
would cost	5:-35
would have	1:-24 2:-41 3:-30 5:-25
would lead	11:30
would not	2:47
wrapp	2:44
wrapper	3:40
writ	0:68 1:-34 5:-55 10:15 12:-5
writ $	2:45
writ _ and	3:30 5:-45
writ _ own	11:30
writ _ rule	7:35
writ a	0:-30
writ down	5:-30
writ it	5:-45
writ the	0:48
writ their	9:35
written	0:40
written by	5:40
written down	5:60
wrong	0:38 2:44 5:25 6:10 9:-30 11:-35
wrong $	2:72 11:-25
wrong _ and	5:50
wrong _ the	0:26
wrot	0:-50 1:-26 3:15 8:10 9:20 10:5 11:-15 12:5
wrot _ first	9:55
wrot _ how	9:25
wrot _ migration	9:-30
wrot _ new	9:30
wrot _ of	7:50
wrot _ page	7:30
wrot _ test	3:-25 10:-30 11:25
wrot _ the	2:42
wrot _ thre	9:25
wrot _ we	9:30
wrot a	3:25 4:-10 9:-40
wrot down	3:-20 5:25 7:-25 12:-5
wrot how	9:40
wrot it	3:30
wrot one	5:35
wrot our	9:50
wrot that	5:30
wrot the	3:40 4:-15 5:-35 6:-10 8:-15 9:65 12:10
wrot to	2:50 5:-50
wrot what	5:-40 9:45 11:25
x	9:-25
year	2:-48 4:20 6:20 8:10 10:10 12:5
year #	3:-35
year $	4:15 8:10 11:-15 12:10
year _ a	7:-35 9:30
year _ and	3:30
year _ had	11:25
year _ it	7:-30
year _ me	11:30
year _ of	5:50 7:45
year _ the	3:30 11:-25
year _ thos	3:40 7:35
year _ thre	5:40
year _ to	11:35
year and	9:20 11:45
year each	5:45
year he	11:25
year i	11:25 12:5
year it	9:25
year now	4:-10
year she	11:35 12:5
year to	9:30
year was	7:35
yes	5:-30
yes $	11:-25
you	0:-94 1:64 7:-35 10:-10
you _ a	11:25
you _ it	1:28
you _ to	1:34
you can	1:35
you have	1:22
younger	11:30
your	0:-32 1:32 11:25
your $	11:40
zero	5:-50 9:-20
zero $	7:-40
zone	3:35 7:-30
~40,00	7:-30
~abroa	7:30
~accep	11:-20
~acces	3:55 5:40 10:5 11:20
~accid	3:55 5:50 7:60
~accor	3:50
~accou	3:35 5:30 9:-30 11:-20
~acqui	3:60 7:55
~acros	4:10 7:30
~actio	9:40
~addin	9:25
~addit	9:65
~addre	3:45
~adjec	11:30
~adjus	3:40
~adopt	5:40 7:50
~afrai	11:40
~after	3:-25 5:-40 8:-10 12:-5
~again	3:-30 9:20 10:5
~agent	3:30
~agree	7:35 9:-25 11:35
~alert	10:-15
~alrea	9:25 10:-5
~alway	7:-25
~analy	3:-25 9:-20
~andro	9:-25
~annoy	5:55
~anoth	3:-25
~answe	5:-25 9:-15 11:20 12:-5
~anywh	7:30
~appli	3:75
~appro	3:55 4:10 8:20 9:40 10:-5
~archi	3:55 4:-10 6:-20 9:25 10:15 11:-25
~argue	5:45
~argum	9:50
~aroun	11:-25
~arriv	3:25 7:40 9:-20 11:-20
~askin	5:-30
~asset	7:-35
~assig	3:40 5:60 11:30 12:-10
~assoc	9:70 10:20
~assum	9:-30
~attac	3:50 5:65 6:-10 9:25 10:-15 11:-20
~atten	7:-35
~audit	7:55 9:30
~autho	3:-35 8:15 10:10 11:-25
~autop	5:-40
~autum	11:25 12:5
~backb	3:55 7:-70
~backe	3:40 7:45 9:-20 11:-25
~backl	5:60
~baker	3:35 7:-35
~balan	4:-10
~banne	3:35
~baske	3:45 4:15
~batte	5:40 11:-20
~becam	7:30
~becau	8:10 10:-10 11:-25
~becom	3:-30 5:-30 11:30
~befor	5:-40 7:-20 10:5
~behin	3:40
~belie	3:-25 9:-25 11:-30
~belon	4:-10
~bette	3:-35 9:-25 11:-20
~betwe	5:25
~beyon	5:30 7:30
~bigge	3:-30 9:-25 11:-30
~billi	3:65 5:-35
~bindi	9:60
~blame	5:35 9:30
~block	11:-25
~board	7:-35
~booki	3:25
~bootc	5:-30
~borde	3:35
~bough	11:-20
~branc	9:25
~break	9:45 10:10
~bring	11:30
~broke	7:-30 9:-25 11:-25
~broug	5:-35 9:20 10:10 11:25 12:5
~brows	3:-30 7:50 8:15
~budge	4:10 7:25 9:40 11:-20
~buffe	3:60
~build	3:35 4:15 5:-30
~busin	9:-20
~butto	3:55 7:30
~calcu	3:35 7:-30
~calen	5:40 9:-40
~calle	7:-30 9:-20 11:-35
~calli	11:40
~camer	3:30 4:20
~cance	9:-20 11:-30
~capac	9:45
~carel	5:35
~catal	9:-20
~caugh	9:55
~certi	3:45 5:35 7:55 8:30 9:55 10:25
~chair	5:-40
~chang	7:50 8:-10 10:-5 11:-20 12:-5
~chann	9:-30 11:20
~chapt	9:80
~charg	3:25 9:-25
~check	3:45 4:-10 5:30 6:-20 9:100 10:-5
~child	5:-45
~choic	5:-40
~choos	9:-20
~chris	11:20
~circl	11:55
~claim	5:35 9:-20
~class	5:55 6:15
~claus	9:25
~clean	5:-30 7:30
~click	11:25
~clini	7:-30
~close	6:-10 7:75
~closi	5:45
~clust	3:45
~coach	7:-35 9:-25 12:5
~codin	3:-35 5:-55 9:40 10:-20
~colle	7:-30 9:35 11:20
~colli	7:105
~colou	3:45
~colum	5:45 10:-20
~comin	3:-25 11:40
~comma	3:65 9:30 11:25
~commi	3:-40 6:-15 7:70 8:10
~commo	5:40
~compa	3:15 4:10 6:10 8:25 11:-15 12:15
~compe	7:45 8:25 9:30 11:-20
~compi	9:-25
~compl	3:20 5:70 11:-30
~compo	3:105 4:-15
~compr	3:55
~compu	3:30 4:-10 11:-25
~concl	5:75 6:20
~condi	9:25
~confi	7:40
~confo	7:45 9:60 10:15
~conne	7:35
~conse	5:30
~const	5:-40
~consu	5:-45 7:40 8:-15
~conta	5:30
~conte	3:-30 5:-35
~contr	3:50 6:10
~conve	3:35 4:-10 9:-20
~convi	11:-35
~corne	3:35
~corre	6:-10 12:-15
~counc	3:-55 7:35
~count	4:-10 5:25 6:-5 9:-15 11:-25
~coupo	5:-30
~cours	8:15
~cover	3:40 9:50
~crash	5:35 7:60 9:65 10:10
~creat	5:-30 7:-35
~crite	5:35 7:35 9:60 10:10
~curat	9:30
~curio	5:60
~curre	3:35
~custo	8:10 9:-25 11:-35
~dange	5:-40
~dashb	3:55 5:45
~datas	3:35 5:40 11:45
~decem	7:-30 11:75
~decid	5:40 6:5 8:10 10:5 12:5
~decis	11:20 12:10
~decla	3:30 5:45
~decod	3:-35
~dedup	3:45
~defau	3:-30 8:15 9:-25
~defen	11:30 12:5
~defin	5:135 7:45 9:20
~delet	11:-20
~deliv	9:-20
~deman	9:40
~depar	4:20 7:40
~deplo	3:30 5:35 7:55 9:-25
~descr	9:-20
~desig	5:25 6:-10 8:15 10:10 11:20
~devel	3:-45 4:25 5:-30 8:15
~devic	5:35 7:35
~diagn	7:50 9:25
~dialo	3:70
~didn'	9:-25 11:-35
~diffe	3:-35 9:-25 11:-40
~direc	3:-30 4:10 5:40 6:10 8:10 9:-35 11:-30
~disag	3:-35
~disco	3:75 7:40
~disti	5:-30 11:65
~distr	7:35 8:10
~divis	3:30 7:65 8:10 9:25
~docke	11:35
~docum	3:30 5:45 6:-10
~doesn	3:-35 9:20
~dolla	3:35 5:35
~doubl	7:-30 11:-20
~draft	5:35
~drive	3:75 5:120 6:-10 9:-50
~dropp	3:30 5:55 7:70 8:5 9:-30 11:-15
~durin	5:50 11:30
~eight	4:25 7:50
~eleve	4:10 6:10 8:15 11:-25 12:5
~elsew	3:40
~embed	3:40 5:40 11:50
~endpo	3:40 4:-10 9:-20 11:40
~enfor	9:25
~engin	3:-15 4:10 5:-20 6:10 7:40 8:15 9:-25 10:5 12:20
~engli	5:-35
~enoug	3:-25 5:30
~entir	3:40
~envir	3:30
~error	6:10 9:25
~europ	7:60 9:30
~evalu	9:30
~evang	5:-35
~eveni	5:35 6:20 9:-20
~event	9:-25
~every	4:15 5:30 8:-20 9:-25 11:-35
~examp	9:20 12:5
~excel	5:-35 7:-30
~excep	5:-50 9:30
~execu	3:45 4:15 7:35 11:-20
~exerc	3:-30 11:50
~exper	5:-35
~expla	9:-25 11:100 12:-15
~expor	3:40 8:-10 9:-20
~facul	7:35 11:40
~faile	9:-25 11:-25
~failu	3:-30 6:10
~fallb	3:35
~famil	9:-20
~farme	11:30
~fault	3:-30 9:45
~featu	5:-25 12:10
~feeli	5:45
~field	3:35
~filte	3:85 4:-10 8:20
~finan	7:40 8:-10 9:-30 11:-35
~findi	5:45 9:45 11:-20
~firew	3:65
~firmw	5:35 9:-20 11:-20
~fixin	3:-55 7:35
~fligh	11:-20
~follo	9:30 10:-5
~forgo	5:-35
~forma	7:35
~forme	3:-40
~formu	5:35
~fough	11:-25
~fourt	7:30 8:10 11:-20
~frame	7:30 9:-20
~freez	3:-25 7:45 8:10
~frida	11:25 12:-5
~funct	3:75 4:-10 6:-10 9:25
~funde	7:45
~gatew	3:70 9:-20
~gener	11:-25
~getti	3:45 7:60
~grade	7:-30 11:55
~gradu	11:65
~graph	3:45 6:10 11:-25
~group	7:75 9:45 11:-30
~growt	3:30 5:35
~guess	9:-20
~guide	3:-60 7:60 8:15 9:85 10:5
~hande	5:40
~handl	5:35
~happe	4:15
~harne	3:35 7:30
~harve	11:30
~haven	7:-35
~heari	7:30
~helen	7:-40
~helpe	11:40 12:-10
~herse	9:-20 11:65
~hirin	7:30 9:-20 12:15
~holid	3:30
~hones	3:-25
~hospi	6:10 8:15 11:-25
~house	7:30
~ident	3:30 5:30
~imagi	5:30
~imple	3:25 5:85 6:-10
~impor	3:-45 4:-10
~impos	5:-30
~impro	9:-25
~incid	3:-30 6:10 7:40 9:85 10:15
~indep	11:45
~indus	7:30
~inges	3:30
~ingri	7:-30 11:25
~inher	3:40
~initi	3:45 5:45 6:15 7:60
~insid	3:35 7:30 8:-15 9:-25
~insta	3:50 7:65 8:-25 9:-25
~inste	12:10
~insti	7:40
~instr	5:30
~insur	5:-30
~inter	4:-15 5:25 6:-15 9:-30 11:85
~intro	5:-40 9:50 10:10
~inves	7:35
~invit	3:-35 5:-40
~invoi	3:40 5:-30 9:-20 11:-20
~janua	8:10 11:25
~joine	11:25
~junio	3:-30 5:-60 7:-35 9:-30 11:105 12:10
~kille	7:-30
~knowl	5:-35
~label	5:35
~ladde	3:-35 9:-25 11:105 12:20
~langu	6:-15
~lapto	9:-20 11:-20
~laten	3:55
~launc	9:30
~lawye	3:-35 5:30
~learn	4:15 6:25 9:-25
~leave	9:25
~leavi	11:30
~ledge	3:30 7:35 9:-25
~lette	3:35 5:-40 10:-10
~level	3:-35 11:55 12:15
~libra	5:40 7:55 8:30 11:-20
~licen	5:-40
~limit	7:-35 9:-25
~linte	11:40
~liste	5:30 9:-30 11:-20
~littl	3:30
~locat	3:45
~logge	7:40
~looke	3:-35 8:-10 9:-20 12:-10
~looki	5:70 6:15
~losin	5:40
~machi	3:40 4:15 6:20 9:-30 11:-25
~maint	3:60 8:10
~maker	3:-35 7:95 8:30 9:45
~manag	5:30 7:-25 9:-15 11:-25
~manda	7:45 9:55 10:10
~manif	7:65
~manua	5:40 9:-30
~manuf	7:45 8:10 9:50
~mappi	3:40 5:30
~marke	4:-10 7:25 11:-25
~match	3:40 9:-25
~matte	5:65 6:15
~measu	3:-25 4:-10 5:30 6:10 10:10 11:-30
~meeti	3:-20 11:-25
~membe	3:-30
~mento	5:-50 7:-45 11:105 12:5
~merch	7:-30
~merge	3:35 9:45 10:-5
~messa	3:25 11:-25
~metho	9:30
~metri	3:30 9:25
~middl	7:-35 11:40
~midni	7:45
~migra	5:40 6:-15 7:25 11:-20
~milli	3:35 5:50 6:-10 9:-30 11:-30
~minut	5:-20 8:-10 9:-15 12:-10
~misse	3:-25 11:-20
~missi	6:-10 7:-25
~mista	5:-55
~model	3:-30 4:10 7:40
~modul	3:50 4:-15
~monda	11:20
~month	4:20 5:-25 7:-20 8:15 9:-20 11:25
~morni	4:-15 8:-10 9:-20
~mysel	5:40 6:10 11:-20
~nairo	5:-35
~namin	9:45 10:-10
~napki	11:40
~natio	7:30 8:15
~natur	5:-45
~neede	3:25
~needn	7:40
~neigh	7:60 8:-15
~neith	7:30
~netwo	3:40 5:40 9:-20
~newco	11:45
~night	11:-25
~ninet	7:35 8:20 9:-20 11:-30
~nobod	3:-30 5:55 6:5 8:-10 9:-25 11:-40
~nodde	7:-45
~norwa	11:35
~noteb	3:-30 5:-30
~nothi	5:20 10:5
~notic	3:-30 5:60 6:10 7:35 9:-20
~novem	5:-40
~numbe	5:65 11:-30
~nurse	5:35
~offer	3:-30
~offic	3:-30 7:30 10:5 11:-20
~offse	11:30
~okonk	11:-30
~onboa	11:70
~onlin	3:25 5:30
~openi	11:25
~opera	4:15 5:-30 9:-20 11:-25
~optio	5:-30 11:-20
~order	3:40 4:20 11:-25
~ordin	3:-40
~organ	7:50 8:15 9:30 10:10
~other	4:15 5:-45 8:-10 10:10 11:40 12:5
~outag	3:-45 8:15 11:-20
~outpu	5:30
~outsi	7:65
~overd	11:30
~packa	4:10 7:40 8:10
~pagin	11:40
~paire	11:30
~pairi	3:40
~parag	3:-30 5:-35 9:95
~parse	3:50 4:-10 9:-30
~partn	7:35
~passe	3:30 10:-5 12:-10
~patte	3:40 6:-10
~payme	11:-25
~payou	3:25
~peopl	3:-25 9:-25 12:10
~permi	3:50 5:40 9:-25
~perso	11:-15
~persu	3:-40
~pharm	3:70 5:70
~phone	4:15 5:35
~photo	5:40 7:-30
~physi	3:30 7:35
~picke	6:-10 7:25 9:-30 11:20 12:-10
~pictu	3:30
~pipel	3:55 11:-20
~plann	5:40 7:25 9:-30
~plant	3:45
~platf	3:80 4:20 5:30 6:15 9:-20 11:-20
~playe	3:-30 9:-25
~pleas	11:-25
~plugi	3:50 9:-25
~point	3:-25 9:20 11:-30
~polic	3:25
~polit	5:-30
~porta	5:-45
~predi	5:60
~prepa	3:-35 7:-30
~prese	7:-40 9:-20
~presi	5:-30
~price	5:-30
~prici	4:10 7:50 11:-20
~prima	9:30
~princ	3:-40 9:-25 11:25 12:-5
~print	4:-15 6:-10 8:-20 9:-35
~priva	7:-30
~probl	3:-25 4:15 5:80 6:10 9:-40 11:-25
~proce	4:10 8:15 9:75 10:15
~produ	3:40 4:20 5:20 8:10 9:-15 10:5 11:-15 12:5
~profi	7:25
~progr	3:20 7:30
~proje	5:30 6:10 12:5
~promi	3:-40
~promo	3:-30 5:-35 8:15 9:-40 11:145 12:25
~prope	5:-30
~propo	4:35 5:35 6:15 7:90 11:-35
~prote	9:-25
~prove	5:-40
~provi	3:30
~publi	3:-25 4:15 7:35 8:25 10:25 11:-25
~pulle	5:40 9:-20
~pushe	3:-30
~pytho	3:40
~quant	5:-45
~quart	3:-45 8:-10 9:-20
~quest	3:-40 6:15 9:-25 11:15
~radiu	5:35
~rando	5:35
~ranki	5:-40
~reade	8:15 9:20 10:10
~readi	3:-25
~reall	5:30 6:10 7:-25 11:-20
~reaso	11:-20
~reboo	7:-30
~recal	5:60
~recei	3:30 9:-25
~recog	3:35
~recom	3:30 11:-30
~recon	5:75
~recor	3:35 11:-30
~redes	7:75
~refer	9:65 10:10
~refun	9:-25
~refus	5:-25 7:35 10:15 11:-30
~regis	3:50
~regre	3:45 4:-15 9:40 10:-10
~rehea	11:25
~rejec	3:75 4:-15 5:40
~relea	5:-40 7:35 9:95 10:5 11:-15
~relia	5:45
~remin	7:-45
~remot	3:30
~remov	11:-20
~renam	3:40 5:35 9:35
~rende	3:60
~reorg	7:45
~repai	9:35
~repea	9:40
~repla	5:40 6:-15 10:10
~repor	3:20 5:35 10:10 11:-30 12:-10
~repos	5:30 6:10
~repro	7:50
~reque	3:25 4:10 7:-30
~requi	3:30 5:55 9:130 10:20
~resea	6:25
~reser	5:-30
~respe	7:35
~respo	3:105 5:30 11:25
~resta	5:60 11:-25
~resul	3:30 4:-10 6:-10 9:20 10:-10
~retra	3:30 5:55 7:30 9:-20
~reven	5:-35 7:55 11:-20
~rever	7:30
~revie	3:-30 9:100 11:30 12:-5
~rewro	7:30 9:-25 12:15
~roadm	5:50 8:15
~rollb	10:-5
~rollo	3:50
~roste	7:30
~round	5:30 9:40 12:5
~route	3:70
~routi	3:65 5:45
~runbo	9:45
~runni	3:85 9:-20
~runti	9:30
~sampl	3:25
~scann	7:30 9:-20 11:-25
~sched	3:50 4:10 5:30
~schem	7:-35
~schoo	3:25 5:-25
~scori	3:-30
~scree	3:45 4:-15 5:25 6:-10 7:-25 8:-10 12:-10
~scrip	3:45 4:-10 6:-10 8:-15
~searc	3:40 5:45 9:-15 11:-30
~secon	12:5
~secti	3:-25 9:60
~secur	11:-25
~seein	7:35
~sende	3:35
~senio	3:-45 5:-50 7:-60 9:-30 11:125 12:15
~senso	3:25
~septe	11:30
~serve	4:10 5:-25 11:-25
~servi	3:115 9:-25 10:5 11:-30 12:-10
~sessi	5:-35 7:-30
~setti	7:-35
~settl	5:50 7:45
~sever	3:-30 7:45 8:30 9:30
~shade	3:65
~shado	3:25
~share	3:40 5:30 7:50
~sheet	5:-35
~shipp	11:35
~short	3:40
~shoul	5:30 6:10 9:-20 11:-15
~showe	5:-25 7:55 8:-10 11:30 12:-10
~signe	7:45 9:-20
~silen	7:-30
~singl	3:30
~sixte	3:75 5:80 7:40
~sleep	5:-35
~slide	5:-45 7:-30
~slipp	11:35
~small	3:-30
~smoot	11:55
~softw	11:-30
~solut	5:30
~solve	7:-35 11:40
~someb	3:-30 7:-30
~someo	3:-25
~somet	5:30 7:-35 9:-25 12:-5
~sorte	5:70 11:-20
~sorti	3:-35
~sourc	3:-30
~speak	11:-25
~speci	5:50 6:-15
~split	9:25
~spoke	3:35
~sprin	5:-35
~squad	3:30 4:10 5:45 7:110
~stand	5:25 7:45 8:20 9:45 11:-40
~start	7:20 8:10 12:10
~state	7:-30
~stati	3:-25
~staye	8:-25
~steer	5:35
~stopp	3:-45 8:10
~stora	7:-25
~store	5:35
~strat	3:120 4:15 7:50 9:-40
~struc	3:30 5:40
~studi	3:30 5:45 7:50 9:-30 11:-25
~submi	9:50
~subsc	5:-65
~subst	7:40
~subsy	3:50
~sugge	5:40
~summe	5:-30 11:35 12:5
~sunda	11:-25
~super	4:15 6:15
~suppl	11:-30
~suppo	4:15 9:-20 11:-25
~surve	7:45
~switc	7:45 9:-20 11:-20
~syste	3:95 9:-25
~table	5:35 9:40 10:15
~targe	5:70 11:30
~taugh	11:80 12:-10
~teach	11:65
~team'	8:-15 9:90 10:-10 11:20
~techn	3:50 4:20 7:30 9:-25 11:-20
~telem	3:35
~templ	3:-25 5:45 7:-30 9:45 10:-10
~tende	7:60
~terra	3:65 11:35
~testi	9:25
~thank	11:-30
~that'	3:35 5:-25 10:-10
~their	3:-25 7:45
~thems	9:-25
~they'	7:25 8:-10 9:-20
~thing	3:-20 5:25 11:30 12:5
~thirt	4:10 5:-30 11:-25
~thoug	3:-35 5:30 6:5 11:-30
~threa	7:30
~throu	3:25 4:10 6:-10 10:-10 11:35
~thumb	3:40
~thurs	11:25
~ticke	3:35 4:-10 5:65 6:-10 7:-30 10:-15
~timeo	7:35
~timin	5:30
~title	3:40
~toget	11:35 12:-5
~toolc	3:60
~toolk	3:-35
~touch	9:-20
~traff	11:-20
~train	6:15 7:25 8:-10 9:-25 11:45 12:10
~trans	6:-10 9:-25 11:-35
~trave	5:35
~triag	3:30 4:-10
~trian	5:-40
~troub	5:50
~trust	5:-35
~tuesd	9:-20 11:40
~turne	3:-35 6:-10 11:-30
~twelv	3:-20 10:10 12:10
~under	3:40 12:-10
~unive	3:25 7:35 8:20
~unles	9:45
~updat	3:30 5:50 7:-30 11:-30
~upgra	3:30
~uploa	5:-35 9:-20
~upstr	7:35
~usual	11:70 12:-5
~value	3:40
~vecto	3:45 5:35
~vendo	3:-30 7:70 8:35 9:25 10:25 11:-20
~versi	3:40 7:35 11:-20
~visio	9:-25
~waite	7:-25
~walke	7:35 12:-5
~wante	5:20 9:-40
~wareh	3:25 5:-40 9:-20
~wasn'	3:-35 5:60 9:-25
~wedne	11:30
~weeke	11:-35
~what'	9:40
~whene	11:60
~white	11:65
~whoev	5:-30
~widge	3:65 4:-15
~withd	3:-35 7:50
~withi	6:10
~witho	3:-35 5:-20 9:70 10:5 11:35 12:5
~worke	10:-5
~worki	5:-30 6:-10 9:35 10:30
~wrapp	3:40
~write	3:45
~writi	7:-25 11:40
~young	11:35
~étien	11:30
étienn	11:30
`;
