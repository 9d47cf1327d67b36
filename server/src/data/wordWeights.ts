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
#	0:-136 1:-116 4:5 6:-5 7:-20 8:5 9:-15 11:-25
# #	5:-25 6:-10 7:-20 9:-25 11:-25
# $	0:-51 1:-62 3:-25 4:15 5:-45 6:10 7:-30 9:-25 10:5 11:-35 12:10
# _ #	1:-19
# _ a	0:-25 1:-19 2:-59 5:-30 7:-25 9:-25 11:-35
# _ about	7:50
# _ against	9:-25
# _ all	3:-30
# _ and	1:21 4:-15 5:-30 9:15 12:-5
# _ as	5:50
# _ becaus	7:30
# _ befor	3:55
# _ build	9:-25
# _ by	7:-40
# _ chang	3:35
# _ day	3:50 5:35 7:50
# _ each	5:30
# _ for	3:-35
# _ found	11:25
# _ from	2:-35 9:20
# _ gave	7:35
# _ group	3:-35
# _ had	2:54
# _ have	7:30 8:10 9:65 10:5
# _ i've	7:35
# _ in	7:30 8:-10 9:-40
# _ it	7:-35
# _ model	7:45
# _ month	7:55 9:-30
# _ more	7:40
# _ nine	7:-30
# _ no	7:-35
# _ now	7:-35
# _ of	9:-20 11:-15
# _ on	5:35 7:-25
# _ one	5:-30
# _ our	2:47
# _ releas	9:25
# _ run	7:80
# _ sinc	3:-40 7:35 11:20
# _ team	3:30
# _ the	8:-10 11:-25
# _ their	9:20
# _ them	3:25 5:25
# _ to	2:39 5:50 7:35 9:-15 11:-25
# _ took	11:35
# _ under	9:25
# _ week	5:-30
# _ went	11:20
# _ were	5:-30
# _ which	11:20
# _ year	3:-25 9:30
# a	8:-10 11:-20
# and	2:-45 6:-15 9:25 10:15 12:10
# befor	7:-30
# billion	7:-35
# came	0:29 5:-35 7:-35
# days	2:-60 11:-20
# dos	2:42
# engineer	4:15 5:30 8:10 9:-20 11:-25
# euro	2:49
# finding	9:25
# for	9:30 11:-20
# from	2:36
# got	2:75
# group	7:40
# hour	5:-30 11:-25
# in	5:-35 11:-15
# incident	7:-35 9:-25 11:50
# it	11:25
# item	5:45
# k	2:38 3:35 5:-30 9:-15
# kb	7:-30
# lin	3:50 5:-25 9:-20
# m	7:35 9:-25
# million	3:65 9:-20 11:-25
# min	9:-20
# minut	0:-24 9:-35
# model	3:-25 5:-40 7:50 9:40
# month	2:40 9:20
# more	5:30 7:-45 11:25
# ms	3:60 5:35 7:-30
# night	5:-45
# not	2:52
# odd	7:30
# of	9:-15 11:-25
# on	9:25
# other	9:30
# pag	6:-15
# pair	9:25
# peopl	3:30 9:-35 12:10
# per	5:-35 7:30
# point	3:-30 7:-30
# question	3:35
# releas	3:-40 7:-35 9:40
# repo	7:65
# s	3:90 5:50 11:-20
# sampl	2:-36
# servic	3:-50
# sinc	11:45
# so	2:45 7:30
# softwar	9:45
# staff	3:30
# tabl	3:30
# team	3:35 4:20 7:100 8:30 9:35 10:20 11:-30
# ticket	0:-23 1:-21
# to	2:-48 4:-15 5:25
# user	7:35
# week	7:40
# x	9:-25
=	0:-296 1:-198 2:-253 3:-265 4:88 5:-224 6:96 7:-277 8:189 9:-258 10:157 11:-240 12:122
=action	0:-296 1:-196 3:-20 5:-25 6:10 7:-15 9:-15 11:-20
=differently	0:-118 1:-118 2:-124 3:-90 5:-95 7:-55 9:-85 11:-95
=early	0:-148 1:-152
=last	0:65 1:90 2:-115
=late	1:-101 2:-72
=learning	0:102 1:222 2:-138 3:-110 5:-160 7:-90 9:-90 10:5 11:-85
=none	3:-20 4:-5 5:-55 7:-45 8:5 9:-60 10:10 11:-40 12:5
=result	0:-103 1:-152 2:-70 3:-45 4:15 5:-75 6:25 7:20 8:5 9:-30 10:15 11:-25 12:10
=situation	0:-183 1:-157 2:-81 3:-30 4:-10 5:-35 6:5 7:-110 8:-15 9:-85 11:-80
=task	0:-199 1:-149 2:-150 3:55 4:-15 5:115 6:-5 7:-85 8:-15 9:-65 11:-55 12:-10
^ #	0:-28 1:-32 2:-35 4:10 5:-35 8:15 9:-55 11:-55
^ a	1:-75 2:41 3:-45 5:-25 7:-25 9:-30 11:-45
^ about	11:-20
^ add	3:50 11:25
^ after	3:-35 5:-25 6:-10 7:20 9:-20 10:5 12:5
^ afterward	9:35
^ all	2:-39 3:20 4:15 5:75 7:105 8:5 10:10
^ alway	0:-40 1:56
^ and	1:-34 10:5
^ android	7:35
^ as	6:15 11:-25
^ ask	9:-20 11:-25
^ at	5:-30 7:-30 9:-20 11:-20
^ battery	5:50 7:75
^ befor	1:-31
^ both	1:-21 5:-50 9:-25 11:60 12:10
^ break	9:70
^ build	3:40
^ by	11:30
^ chang	9:25
^ chos	5:40
^ communication	1:23
^ cost	3:85
^ crash	5:55 7:50
^ customer	7:-30
^ cut	9:-30
^ decid	5:45
^ did	3:35
^ driver	7:45 9:-55 11:20
^ e	11:25
^ each	3:-40
^ every	1:26 3:-35 5:-40 7:20 9:-20 11:30 12:15
^ everybody	5:35
^ everyon	3:-30
^ everyth	3:35 5:65
^ firmwar	2:43
^ first	3:-25 6:-10 7:-25 9:-30
^ five	11:-25
^ for	0:29 3:-35 5:-30 7:-30 9:45
^ four	5:-40 7:40 8:15
^ from	5:30 7:45 8:-25 10:10
^ get	5:-30
^ good	1:29
^ great	0:-31 1:41
^ had	0:58
^ he	0:-33 1:-55 2:79 3:-30 5:-25 9:-45 11:-45
^ head	2:70
^ her	9:-35
^ his	3:-30 5:-35 9:-25 11:-25
^ hospital	9:-30
^ how	5:30 6:-10 11:-30
^ i	1:-37 2:-35 6:5 7:-25 8:5 9:-30 11:-30 12:10
^ i'd	1:-20 3:-25 5:25 6:15 7:-35 9:-35 11:-40
^ i'm	0:-33 3:40 5:55 6:10 9:-45 11:-60
^ i've	3:-25 5:-35 7:-35 9:-20
^ if	1:-32 5:-35 7:-25 9:-25
^ in	0:-47 1:44 2:61 3:-40 5:-40 6:-15 7:-65 12:-5
^ instead	11:40
^ it	0:-44 1:-38 2:68 3:-30 7:-15 8:-10 9:-25 10:5 11:-45
^ it's	8:-10 11:-45
^ keep	7:35
^ last	5:-30
^ look	0:-39 1:31
^ lost	7:35
^ make	5:-40
^ manager	7:30
^ market	2:41
^ measur	9:-20
^ mine	1:-33 3:50
^ more	0:47
^ most	7:-30
^ my	0:32 3:60 4:-10 5:70 7:-45 9:-30 10:5 11:-15 12:-15
^ neither	5:-35
^ never	1:47
^ next	1:-21 11:-25
^ nineteen	7:75
^ no	3:45 5:125 6:10 8:-15 9:-25 10:-10 11:-50
^ nobody	2:-53 3:-30 5:80 6:15 8:10 9:-40 11:-45
^ none	3:-30 5:35 9:-30 11:-25
^ not	0:74 1:-82 2:-37 3:-25 5:-45 7:-40 9:-25
^ noth	1:-92 5:-55 7:-30 9:-20
^ on	0:25 7:-30
^ one	0:-41 1:27 4:-10 5:-50 9:-20 11:-50
^ only	3:45 7:50 8:-15
^ other	7:70
^ our	0:-30 2:-63 3:-35 7:-40 9:20 11:-15
^ payment	7:30
^ peopl	7:-35 11:20
^ port	3:70 5:60 9:40 11:50
^ quality	1:-45
^ ran	9:-25
^ read	5:40 7:-30 9:-20
^ real	11:-25
^ recall	2:39
^ restor	1:-25
^ result	7:35
^ review	5:-35
^ sal	2:65 3:30
^ sat	11:-25
^ second	5:-30 9:-20
^ senior	11:-30
^ sent	2:-40
^ seven	7:-35
^ she	2:40 3:-20 8:10 9:-50 11:-45 12:-15
^ sinc	0:34 3:25 5:-40 7:40 9:70
^ six	3:-30 7:30 8:15 11:-20
^ small	1:-18 5:-30
^ so	0:23 3:20 5:40 7:-30 9:-40 10:10 11:-50
^ someon	11:-25
^ start	9:-30
^ stay	2:-36
^ stop	3:-30 5:-35
^ stopp	2:70
^ stream	3:-35
^ test	9:-40 11:-25
^ that	1:-22 2:-44 7:-50 9:-40 11:-30
^ the	0:-43 2:83 3:25 5:30 7:15 8:5 9:-15 10:10 11:-35 12:5
^ their	7:40 11:-20
^ then	0:-24 2:-47 5:-25 8:10 10:10 11:-45
^ ther	3:-35 5:40 11:-30
^ thes	0:43
^ they	3:-45 5:-40 6:10 7:75 11:-60
^ they'v	11:50
^ this	0:-35 1:29 9:-25
^ thre	1:-22 3:-25 8:25 11:-20
^ to	3:-30 5:-45 11:-25
^ today	0:52 7:55 8:10 9:30
^ told	2:-43
^ tomasz	7:35
^ took	7:-30 11:50
^ trust	1:-21
^ turn	5:45
^ two	1:-27 2:41 3:-20 5:-25 7:25 8:25 9:15 11:-25 12:10
^ until	0:27
^ we	0:-35 1:-20 3:-30 5:-20 6:-10 7:-45 10:5 12:10
^ week	2:58 5:-30
^ went	9:-25
^ what	1:18 5:20 9:-40 11:-35
^ when	1:-45 5:-65 11:85
^ whenever	0:31 1:-37
^ which	5:60
^ whoever	0:27
^ with	3:-25 5:-55
^ within	3:30 5:45 7:80 11:-25
^ work	5:35
^ wrong	11:-25
^ wrot	2:-50 3:75 10:-15 11:-30
^ you	0:-24 1:47
^ zero	1:-18 5:-30 9:-20
a	0:26 1:-76 3:-15 4:-5 7:-10 9:-10 11:-10
a #	5:40
a _ a	3:-25 7:55
a _ about	5:-30
a _ alert	0:64
a _ alon	11:30
a _ and	0:-44 5:40 8:10 9:15 12:-5
a _ bank	7:45
a _ becaus	0:26
a _ befor	5:-30
a _ budget	5:35 9:35
a _ build	9:30
a _ but	2:35
a _ by	11:25
a _ chain	2:41
a _ chang	9:20
a _ company	4:-10
a _ engineer	1:23 3:-35
a _ fault	5:35
a _ field	3:-40
a _ for	4:15 8:15 9:20 11:15 12:-5
a _ from	5:35 7:30 9:35 10:5
a _ goes	9:30
a _ he	3:35 7:55
a _ i	0:42 7:-25 10:-10
a _ i'd	11:35
a _ in	5:50 6:15 10:5 12:5
a _ into	9:25
a _ is	0:23 1:-26
a _ it	1:26 9:30
a _ job	0:40
a _ join	2:47
a _ languag	1:-20
a _ late	2:68
a _ later	7:-30
a _ list	2:50
a _ minut	7:45
a _ model	3:30
a _ must	9:55 10:5
a _ now	3:55 5:45 7:40 9:-25
a _ of	1:-23 2:43 4:-10 7:-30 11:-20
a _ on	0:23 5:-25 6:-15 8:-10 10:-5
a _ one	3:25 4:15
a _ only	9:30
a _ page	3:-25 5:35 6:15
a _ per	7:30
a _ problem	0:24
a _ releas	2:48
a _ request	11:20
a _ rule	10:-10
a _ say	9:25
a _ screen	7:35
a _ servic	3:-35 7:30
a _ she	11:30
a _ sinc	11:25
a _ so	5:40
a _ tabl	7:30 9:25
a _ tak	0:34
a _ team	0:-23 1:34 7:-50
a _ test	9:30
a _ that	2:-44 3:20 4:10 8:15 9:20 11:-25
a _ then	11:25
a _ ticket	0:25
a _ to	3:-20 6:15 7:-20 11:15
a _ transfer	2:45
a _ two	3:30
a _ user	9:35
a _ was	2:40 5:35
a _ which	5:30
a _ who	1:26
a _ with	3:-25 8:-10 10:15 12:-5
a _ without	5:-30 9:50 11:30
a _ wrot	2:-35
a backend	7:40
a better	0:-30 1:27
a budget	9:45
a bug	0:24
a call	11:25
a chang	3:25 7:-25
a chip	3:-25
a colleagu	5:35
a correction	5:30
a customer	2:52 5:35
a data	3:-30
a date	0:24
a day	3:35 9:-25
a decision	11:25
a design	3:-35 7:35 11:35 12:-15
a fix	3:30
a friday	2:36 5:-30
a full	2:40
a goal	11:65
a hand	9:25
a junior	11:55 12:5
a line	7:-40 9:30
a list	1:-19 3:30 5:30
a littl	0:-27 3:25 5:-30
a lot	0:-33 1:39 3:30
a meet	0:34
a model	6:10 9:35
a month	2:-36 4:-10 5:25 6:15 7:25 8:-10 11:-30
a name	1:-29
a napkin	11:35
a new	9:35 10:-5
a page	3:-30 6:-15 9:45 10:10
a person	1:27
a plain	2:38
a plan	5:-30 11:35
a principal	5:55 11:35
a problem	6:-15
a proposal	2:49
a quarter	7:35 11:25 12:5
a quiet	3:-30
a real	0:39
a reason	5:40
a record	5:30
a red	9:35
a rehearsal	1:-35
a releas	2:65 9:30
a report	9:30
a researcher	11:45
a rewrit	0:28
a rule	9:20 10:-5
a run	3:30
a saturday	2:42
a script	11:25
a second	9:30 10:-10 11:20
a section	9:30
a senior	7:30 12:10
a separat	7:30 11:30
a servic	3:-35
a singl	3:35 9:-20
a small	3:25 4:-15
a spreadsheet	11:25
a staff	4:10
a team	0:27 5:-30
a tenth	9:35
a test	2:37 3:-25 9:25 10:10 11:25 12:15
a th	7:30
a third	2:34
a ticket	5:45
a two	1:34
a university	3:55
a week	3:55 5:35 8:-15 10:5 11:15
a whol	2:39 3:35
a word	5:45
a year	4:25 6:10 12:15
able	5:-30 11:50
able to	5:-30 11:50
about	6:5 7:-30 8:-15 9:-20 10:5 12:-5
about #	5:-55 7:-25 9:-25 11:-25
about _ a	3:30
about _ and	3:30 11:40 12:-10
about _ i	11:45
about _ k	3:-25
about _ lin	3:55
about _ of	5:-30
about _ third	2:45
about _ year	9:25
about it	3:25 11:-25
about the	7:-25
about two	9:25
abov	5:30 7:-40 9:20 10:5
accept	2:43 3:-25
accept that	2:38
acceptanc	3:30 5:40
acceptanc criteria	5:35 6:-15
acces	3:40 4:15 7:35
accessibility	3:30 5:55 9:25 11:40
accident	5:50 7:45
account	5:30 6:15 9:-25 11:-20
achiev	0:-25 1:49
acros	4:10 7:35
acros the	7:50
act	0:-28
action	9:45
actually	2:39
add	0:30 1:-32 2:-39 3:60 4:-10 5:40 6:-15 8:-25 9:65 10:-15 11:30 12:-25
add _ #	9:45
add _ lin	9:30
add a	7:30 8:-10 10:-10
add the	4:-15
add two	9:30
addition	9:70
addres	3:45
adjectiv	11:25
adjectiv $	11:30
adopt	5:75 8:10
adopt it	5:40 8:15
adopt my	7:35
adoption	7:30
ads	5:40 8:-10 11:-25
afraid	5:-30 11:40
afraid of	11:30
after	0:29 1:-29 2:47 7:20 11:-20
after #	3:45 7:-30 9:-20
after $	0:37
after _ days	2:-35
after _ i	7:-25
after _ month	2:86
after _ season	5:-35
after _ the	7:55
after _ third	5:30
after _ week	2:34
after _ year	11:40
after a	9:20
after and	3:30
after each	7:-25
after i	5:30 7:50
after it	7:35
after me	11:30
after one	9:20
after that	0:30 3:-25 5:-30 7:30 8:-10 11:-20
after the	3:30 5:25 11:-15
after they	3:40
after this	3:-25 7:40
afternoon	12:-10
afternoon $	11:-35
afternoon and	12:-10
afterward	0:23 5:-30 9:25 11:45
again	1:-27 2:52 5:-25 7:-35 10:-5 11:-15
again $	0:-28
again _ the	9:35
against	2:49 3:-25 7:20 9:25 10:10
against #	7:-40 9:-25 11:45
against $	2:52
against it	2:35 7:75
against the	8:-15
age	11:55
agency	7:30
agent	3:70 4:-10 9:-25
ago	3:30
agre	2:-50 5:-25 7:25 8:5 9:-20 11:20
agre $	9:-20 11:-45
agre _ her	11:35
agre _ one	5:-40 7:45
agre _ the	8:-10
agre on	5:-30 7:40
agre that	11:25
agre with	7:-30 11:35
agreement	0:29
aim	1:31 3:-30 5:-35 7:-35 11:125 12:10
aim by	11:30
air	2:40
alarm	11:-25
alert	0:95 9:45
all	0:-32 1:-44 2:-41 3:45 4:15 5:25 7:45 8:10 9:10 11:-15 12:5
all #	3:50 4:15 5:50 8:10 9:75 10:5
all $	2:57 5:60 9:-35
all _ #	9:-25
all _ and	3:45
all _ by	7:-45 9:35
all _ chang	7:50
all _ engineer	11:25
all _ group	7:60
all _ have	7:35
all _ in	7:-30
all _ it	3:50 11:30
all _ now	7:-30 11:25
all _ of	4:-10 7:-55 9:35
all _ product	9:25
all _ servic	3:40
all _ sit	9:45
all _ team	3:25 5:55 7:80 8:10 9:30 10:15 11:-30
all _ were	3:30
all _ work	7:60
all eight	8:-10 9:40
all eleven	3:25 4:15 7:60
all five	3:25 4:20 7:50 11:-20
all four	3:35 4:-10 7:55 9:-15 11:-20
all its	3:-30 7:50
all nine	4:25 7:55 10:5
all of	3:50 5:-45 11:25
all seven	7:40 8:10
all six	5:45
all switch	7:35
all the	7:-30 9:-35
all thre	7:50
all twelv	9:25
allow	9:20
alon	5:-40 8:-10 9:-35 11:120 12:10
alon $	3:30 9:-20 11:-30 12:10
alon _ a	11:40
alon by	11:70 12:-5
alon from	11:25
alon with	11:30
along	7:35 9:-20
aloud	9:25
already	2:-50
already _ the	3:35
already had	9:30
also	0:45 1:-21 2:-65 3:-25 5:-55 8:10 9:15 12:5
also _ my	0:41
also _ the	7:35 11:45 12:5
also add	9:25
alway	0:-85 1:138 9:20
alway _ a	1:25
alway _ the	1:44
am	0:-52 1:46 3:20 5:-25 9:-20 11:-20
am _ a	5:-30
am _ in	3:35
am _ to	0:35 1:-39
am a	1:34 3:-30
am proud	1:37
am the	3:25
among them	7:30
an	1:-44 4:-20 6:-15 7:-35 8:15 12:-10
an _ a	9:25
an _ for	5:50
an _ on	2:44 3:45 11:30
an aim	11:30
an empty	11:25
an error	7:45
an expiry	1:-29
an hour	5:-50 7:-30 11:45 12:-5
an incident	9:30 10:5
an intern	3:50 11:50
an order	3:85
an outag	7:40
an owner	0:43 1:-29 9:30
analysi	5:-35
analyst	3:-45 6:10
analytic	7:30
and	0:-76 1:41 4:5 5:5 8:5 10:-5
and #	1:19 3:30 4:30 8:10
and _ #	2:-50 5:25 9:-20
and _ a	4:-15 5:20
and _ add	9:25
and _ all	9:35
and _ and	4:15 5:-40 7:-45
and _ answer	5:-30 11:80 12:-5
and _ as	1:26 11:50
and _ at	0:38 11:25
and _ back	11:30
and _ by	7:40 11:30
and _ can	1:44
and _ chang	7:25
and _ check	9:25
and _ could	3:30 5:30
and _ count	11:25
and _ decid	9:20
and _ did	8:10
and _ do	3:-25 11:35
and _ door	1:18
and _ down	5:45
and _ driver	11:55
and _ each	5:55 7:35
and _ engineer	3:45
and _ expect	9:35
and _ explain	11:45 12:5
and _ field	5:35
and _ follow	7:30
and _ for	2:-39 4:10
and _ from	7:45
and _ gave	5:-30
and _ good	3:-35
and _ group	9:20
and _ had	5:-55 7:-30
and _ half	9:35
and _ have	11:25
and _ her	7:30
and _ how	5:-40
and _ i	2:45 6:-10 11:30
and _ in	3:-30 8:30 10:10 11:30
and _ is	4:-15 6:-10 8:10
and _ it	0:49 1:35 8:-20 12:-10
and _ its	3:40 7:-40 9:-30
and _ keep	9:25
and _ last	7:50
and _ lead	3:30
and _ learn	1:40
and _ left	3:40
and _ let	9:30
and _ look	11:25
and _ made	5:35
and _ me	11:55 12:-5
and _ mov	7:45 8:-10
and _ my	0:-23 1:27 3:30 4:10 9:25
and _ nam	9:25
and _ nearly	5:-30
and _ never	5:-35 11:30
and _ nine	5:40 7:60
and _ not	3:-25 5:-25
and _ now	7:55 8:-10
and _ of	6:15 10:10
and _ on	3:55 5:30
and _ one	11:20
and _ only	5:-25 11:50 12:5
and _ open	7:35
and _ other	7:50 8:10 9:-25
and _ out	6:10 7:35
and _ over	11:30
and _ own	0:26
and _ paid	2:53
and _ part	3:30
and _ promotion	11:50 12:15
and _ retry	7:40
and _ review	7:35
and _ run	3:25
and _ second	9:30
and _ should	1:22
and _ show	11:25 12:5
and _ still	3:40 7:55
and _ stopp	5:25
and _ team	7:65 10:5
and _ test	5:40 6:-10 9:25 10:5
and _ the	0:-24 2:35 3:65 4:-10 6:-10 9:-15 10:-10
and _ their	3:-25 5:40 7:50
and _ them	2:-42 7:25 8:15 12:5
and _ then	9:30
and _ think	1:19
and _ third	11:35
and _ this	0:27 9:25
and _ thre	7:25
and _ through	11:35
and _ to	3:-25 5:50 9:20
and _ took	11:45
and _ turn	7:30
and _ two	3:-25 5:-30 11:-30
and _ unit	11:45
and _ up	2:53 9:35
and _ want	3:35
and _ was	2:34 5:25 6:-10
and _ we	9:25
and _ went	2:39 6:-15
and _ which	0:-25 1:43 3:40 5:35 9:20
and _ you	11:25
and a	1:28 4:-10 7:-25 9:25
and all	4:-10 7:25 11:20
and an	0:27 1:-30 3:75
and ask	3:-30
and be	0:41
and by	9:30
and came	11:20
and chang	7:55
and cut	7:30
and did	11:40
and each	5:40 9:-20
and every	9:-25 11:25 12:5
and everyon	5:30
and financ	7:40
and fix	2:39
and for	0:-28 1:24
and found	5:25
and got	2:77
and had	3:-30 5:-35 11:20
and has	11:30
and have	3:45 5:30
and he	2:46 5:-35 7:35 12:10
and how	12:-5
and i	1:-31 3:25 4:-5 5:-25 7:-25 8:-10 11:55
and i'd	11:35
and i've	4:10
and if	7:-40
and in	6:-10 7:-25 9:25 10:-5
and it	2:58 6:-10 7:45
and it's	8:15
and its	0:28 3:60 5:-35 7:-30
and kept	2:40
and left	3:-30 5:55
and look	0:51 11:25
and made	3:30
and mov	2:-37 5:40 7:50 8:-10
and my	5:30
and no	2:48
and nobody	7:-25
and none	9:30
and not	3:-25 6:10
and noth	2:52 3:-25 9:25
and of	1:41
and one	7:40
and open	1:23
and own	3:45
and payment	3:-50
and pick	5:40
and promot	7:35
and propos	9:25
and put	4:-10 9:35 10:-15
and ran	4:-10 5:35 11:35
and read	5:55 7:45
and report	3:50 4:10 5:35 6:15
and roll	7:30
and said	6:10 11:-20
and sent	11:25
and set	5:25
and she	3:-25 5:-35 11:25 12:-5
and ship	11:25
and show	5:45
and sinc	9:35
and take	5:-30
and taught	3:40 11:40 12:-5
and that	1:58 5:55 10:10
and the	1:-28 2:40 3:65 5:25 7:20 11:-20
and their	7:55
and then	11:35 12:-10
and they	5:-30 7:125 8:-10 10:-5
and this	1:31
and thre	8:20
and thursday	11:30
and to	7:-25
and told	2:48 3:25 6:15
and took	4:10 9:20
and twic	0:31
and two	2:36 3:-25 5:-30 7:50 10:15
and used	0:36
and want	3:-30
and was	3:-30 9:-25
and we	5:-40 11:20 12:-10
and we'd	11:30
and well	11:30
and went	5:60 7:-35
and what	4:10 5:65
and which	6:10
and who	3:30 6:-10
and why	5:30
and work	11:30
and wrot	2:35 3:-35 5:25
and you	1:24
android	8:-10 9:-20
angry	2:41 3:-45
annoy	3:-25 5:45
another	2:53 3:-25
answer	0:37 1:-56 5:-30 9:-20 11:25 12:-5
answer $	1:-34 5:-45 7:-30
answer _ i	11:50
answer _ question	11:60
answer _ the	3:30 11:-25
answer and	0:29
answer for	3:90 4:10
answer in	9:30
answer was	2:34
answer what	11:55
any	0:66 3:-20 5:-20 7:25 9:30 10:10 11:-25
any _ the	9:35
any more	0:68 9:35 10:5
any of	3:35 5:-35 7:80 9:20
anybody	7:-25
anybody $	11:25
anymor	0:109 1:-79
anyon	0:45
anyth	1:18 2:-40
anyth $	5:35
anywher _ the	9:35
anywher in	9:35
apart	7:-25
apart $	3:-35
api	7:30 8:10
app	9:-35 11:-40
app _ it	7:35
app _ mine	3:30
app _ the	2:36 4:15
app is	3:35
application	3:75
approach	11:25
approv	3:30 5:35
approv $	7:-35
approval	9:50 10:-5
apps	9:-25
april it	2:37
architectur	3:55 4:-10 6:-20 7:-25 10:15 11:-20
architectur $	0:23
archiv	5:-40 9:30
are	0:-41 2:-46 4:15 6:10 7:35 8:10 10:15 11:-20 12:5
are _ and	1:23
are _ by	3:-30
are _ for	3:-45
are _ it	7:40
are _ the	3:35 7:60
are _ to	1:27
are all	11:-35
are in	7:45
are now	11:25
are on	3:40 7:60
are staff	7:-30
are the	1:21 3:-25
are what	5:-30 7:30
area	2:36 3:85 4:10 5:55
area $	3:35
argu	1:-30 2:48 3:-35 6:15 11:-25
argu _ the	0:35
argu in	0:32
argument	0:34 9:55
argument $	0:27
around	0:34 6:15 11:-25
around #	11:-20
around _ a	7:-30
around it	3:65 4:15
arriv	7:50
arriv $	7:45
articl	2:34
as	0:27 1:-38 3:15 5:40 6:-10 7:-25 10:-10 11:-10
as _ #	9:45
as _ backend	7:45
as _ only	7:55
as _ other	9:35
as _ owner	3:30
as _ rule	9:30
as _ whol	3:40
as a	3:20 5:30 8:10 9:-25
as an	1:24 5:-30
as i	5:-30
as our	9:80 10:-20
as the	0:-26 3:65 4:10 5:50 9:30 10:-10
as their	7:50
asham	5:-30
ask	0:60 1:-85 3:-30 4:10 8:10 9:-25 10:5 12:-5
ask $	3:25 7:-40 9:-25 11:25
ask _ a	5:70
ask _ and	11:30
ask _ decision	9:40
ask _ for	11:-30
ask _ i	12:-10
ask _ it	7:30
ask _ other	7:-35
ask _ that	5:-35
ask _ the	5:40
ask _ to	6:-5 7:45 11:-30
ask and	11:45
ask around	7:-30
ask for	0:34 5:85 10:-20 11:-15
ask her	11:-30
ask him	11:-30
ask how	11:120 12:-5
ask if	5:-60
ask me	4:10 5:25 11:45 12:5
ask the	1:-25 5:30 11:-35
ask which	5:-40
asks	9:45 11:25
asks for	9:75
assign	3:40 11:40 12:-10
assign to	5:40 12:-5
assignment	5:70
association	9:90 10:20
assum	0:33 9:-25
assum that	0:33
assumption	0:28
at	1:-46 4:-10 5:-20 7:-20 8:10 9:-15 10:-10 11:-10 12:5
at #	3:35 5:-35 8:-15 10:-5
at _ coffe	11:35
at _ company	3:25 7:-25
at _ desk	11:40
at _ in	5:70
at _ moment	5:-35
at _ one	9:45
at _ time	0:36 3:-25
at _ together	11:30
at _ two	3:30
at _ with	11:35
at a	5:-30 7:-25 9:-20 11:-40
at all	2:40 5:25 6:10 9:-25
at each	11:25
at eight	11:40
at it	5:35 9:25 11:25
at midnight	2:35
at my	5:-30 7:-30 11:-25
at night	2:53
at one	3:30 7:40
at our	5:35
at the	3:-25 5:-25 9:-15 12:-10
at their	11:40
attach	3:35 4:-10 9:40 10:-20
attach $	9:55
attack	3:30 5:50
attend	7:-35 11:30
attitud	1:25
auc	7:-35
audio	7:30
audit	5:-25 7:55 11:-30
auditor	7:45
august $	7:30
author	3:-30 9:35
automat	3:30
autumn	11:25 12:10
averag	0:32
away	2:48 5:25 11:-25
away $	5:50
back	1:-25 2:114 3:-25 4:-15 7:-35 8:-10
back #	9:25
back $	3:-20 6:10 11:-25
back _ a	7:30 11:20
back _ same	11:30
back _ the	2:38 6:10
back and	7:-30
back by	9:20
back of	11:50
back on	2:36
back that	2:77
back to	7:-25
back with	5:25 7:40
backbon	3:50 7:-80
backend	3:45 7:45 9:-15 11:-25
backend $	3:45
backend engineer	5:35 7:40
backlog	5:60
backlog $	5:45
backup	3:25
backward	0:37
bad	2:34 3:-25 10:10 11:-35
badly	2:48
bakery	3:30 7:-35
bank	3:25 4:25 6:15 7:90 8:25 10:10 11:-30
bank and	2:47 9:35
bank gets	9:55
bar	5:-30 9:35 10:5
basi	7:35
basket	3:35 4:15 11:-20
batch	9:-20 11:-25
battery	5:40 7:25
be	0:80 1:-23 3:-25 5:-40 7:-15 12:5
be $	5:-60
be _ about	7:40
be _ and	3:-30
be _ at	5:50 6:10
be _ for	0:-29 1:39
be _ in	5:-30
be _ to	5:-25 11:35
be _ with	0:41 1:-27
be able	11:40
be on	11:35
be the	0:69 1:-21 3:-25
beat	0:-44 1:67
beautiful	0:-24 1:21
becam	2:43 7:30 8:10
becam staff	7:-35
becam the	5:45 7:90 8:15
becaus	0:-25 1:-24 2:36 4:-10 8:10 10:-10 11:-25
becaus _ my	7:50
becaus _ vendor	5:30
becaus _ was	5:-30
becaus _ what	9:25
becaus i	2:38
becaus it	0:34 2:55 5:-50
becaus nobody	3:30
becaus of	7:25
becaus that	9:30
becom	5:-30 11:25
been	1:-20 5:-20 10:5
been _ in	2:-35
been _ the	9:25
been _ to	7:30
been _ with	5:40
been the	3:35
befor	0:116 1:-84 5:-35 7:-20 11:-10 12:5
befor $	0:-42 1:44 3:25 7:-25 9:-30 11:25
befor _ first	9:-25
befor _ is	0:40
befor _ may	9:45
befor _ other	11:40
befor _ releas	9:45
befor _ was	5:-35 7:30
befor a	9:70 10:10
befor i	0:142 1:-77 7:-40 10:-20 11:-25
befor it	3:-35 7:30 9:20 10:10
befor june	0:-41
befor merg	10:-10
befor the	0:63 1:-36 3:35 10:-5
befor ther	0:31
befor they	5:30 7:25 8:10 9:35
beforehand	9:40
begin	11:-20
begin with	5:-30
behind	3:30
behind $	9:25
behind it	7:-35
behind the	7:40
believ	3:-25 9:-25 11:-30
believ in	1:30
believ it	5:35
belong	4:-10
belong _ me	3:40
belong _ the	3:-45
belong to	4:-10 5:-30
below	2:65 5:35
below #	2:36
benchmark	0:25
besid	0:49
besid it	0:38
besid us	9:30
best	0:-40 1:48 3:-40 9:-25 11:-25
best _ of	1:19
bet	2:43
better	0:-37 1:28 3:-25
better mean	5:30
between	2:-37 3:25 5:25 9:-15 12:5
between them	11:25
big	5:-40 8:10 9:-25 11:-20
big ones	0:32
bigger	1:25
bill	7:30 11:-20
billion	7:-30
bind	9:60
bisect	12:5
bit	1:-21 3:25 9:20
bit _ the	3:40
black	0:-23
blam	11:-20
blind	5:50
block	2:47 3:25
block $	2:56
block _ a	9:30
block the	7:35
board	2:75 3:85 4:15 5:25 6:20 7:85 9:-25 10:-10 12:5
board $	2:48 9:20
board _ for	7:30
board _ it	3:55 7:65
board _ that	7:35 9:25
board _ the	3:45
board and	5:30
board took	3:50 7:65
bold	0:25
book	1:-20
book the	0:34
boot	7:-30 11:35
border	3:35
boss	0:-27 5:40 11:-25
boss _ and	5:-35
boss said	5:35
bot	3:30
both	1:-30 4:-10 6:-15 7:25 9:-25 12:15
both $	2:77
both for	7:45
both were	11:35
bought	0:24 2:-35 11:-20
bounc	9:25
bounc $	9:30
box	2:-34 3:50 4:-10 7:-20 11:-15
box _ the	3:45
box in	3:45
br the	5:-45
branch	9:30
brand	2:35
break	3:-40 9:55 10:10
break chang	7:60
brief	5:75
brief $	5:55
bring	11:30
brok	2:39 3:-20 5:-25
broken	3:-30 5:-35
broker	3:50 7:-55
brought	0:25 3:-25 5:-30 9:20 10:10 11:20 12:5
brought _ the	11:45
brought in	9:40
brought it	5:40
brought up	11:65
browser	3:-25 7:30
buddy	11:55
budget	0:45 1:-25 7:35 9:35 10:5 11:-20
budget _ the	0:26
budget in	9:25
budget per	9:30
buffer	3:60
bug	0:30 1:-32 3:-35
bugs	3:-25 9:40
bugs _ by	5:-30
bugs with	9:30
build	1:21 3:60 4:10 8:10 10:10 11:-35
build $	5:35
build _ from	1:36
build _ it	3:35 8:10
built	1:-18 3:65 5:50 7:20 8:25 9:-20 11:-30
built _ own	7:-40
built a	3:45 4:15 7:30
built one	3:30
built the	3:35 9:-20
bus	3:55 5:-75 9:-20 11:-25
but	0:-50 1:-38 3:20 5:55 6:-10 8:-10 9:-30
but _ had	7:35
but a	5:45
but i	3:30 5:35 11:25
button	3:55 7:40 9:-25
button $	3:40
button _ the	3:30
buy	8:10 9:-20
by	1:-72 4:10 5:35 10:5 11:20 12:10
by #	5:45 6:20 7:35 9:25 11:-30
by $	5:-55 7:-40 9:30 11:30
by _ #	2:-48 3:25 7:-35 12:15
by _ all	7:45
by _ and	0:-24 2:-50 5:40 7:40 8:15
by _ desk	11:30
by _ end	11:55
by _ for	3:-35
by _ four	9:35
by _ he	11:65
by _ i	11:-30
by _ ladder	11:45
by _ like	5:-30 9:30 11:25
by _ rule	7:30 9:40 10:-10
by _ same	7:85
by _ she	11:30 12:5
by _ sinc	9:40
by _ so	9:35
by _ time	11:30
by a	5:-35
by christma	11:35
by content	5:-40
by december	11:30
by hand	2:43 5:40 7:25 9:-25 11:-30
by herself	11:40
by himself	7:-25 11:50
by it	3:-40 7:80 9:80
by last	5:30
by mail	11:25
by me	3:-30 5:-35 9:40
by my	2:38 3:-30 9:20 11:30 12:5
by name	5:-30
by now	9:30
by one	5:-35
by our	3:30
by step	9:40
by summer	11:25
by that	5:45 9:25
by the	2:-42 7:30 8:-15 10:15 11:35
by them	5:30 9:40
by themselv	0:28
by this	11:50
by thos	5:25 9:20
by week	11:25
byt	7:-25
c	3:60
cabl $	11:25
cach	3:35 4:15 5:-40 9:-30
calendar	1:-32 2:-39 5:35 9:-40
calibration	9:25
call	0:39 1:-32 9:-15 10:5 11:-15 12:-5
call _ customer	0:28
call _ the	1:25
call about	11:35
call and	7:35
call for	7:-25
call from	7:-35
call it	1:26
call me	2:36
call the	2:-35
call to	7:45
calm	1:21
came	1:-34 9:-35 12:5
came _ a	3:40 5:30
came _ me	5:-30
came _ of	3:30
came _ the	0:31 5:40 7:25 9:-25
came _ with	5:30 11:30
came back	2:44 7:50 8:10
came by	11:50
came from	0:27 3:-25
came in	5:-35
came out	2:79
came over	11:30
came to	5:-25
came up	2:-40 11:25
camera	4:15
campaign	9:-25
can	0:-31 1:74 5:50 6:10 9:-20 11:20 12:10
can $	11:50
can _ a	2:35
can carry	11:45
can't	6:10
can't _ a	11:25
cancell	2:167 8:15
cancell $	2:78
cancell it	7:30
capacity	9:45
car	5:50 7:-30
card	9:-25 11:-25
card $	5:35
care	2:39 3:55
career	11:25
career ladder	5:-30 11:30
careful	0:28
carri	9:-20
carry	1:-35 4:20 11:35
carry one	11:50
cas	7:-30 10:10
cas in	7:-35
case	3:-35 9:20
catalogu	5:-50
catch	5:-35
caught	7:-30 9:50 11:-20
caus	5:60 6:10
cell	9:-25
ceo	5:35 7:40 11:-25
cert	9:-20
certificat	3:50 4:-10 5:25 9:-20
certification	7:35
chain	2:42 4:10 9:-25 11:-20
chair	5:-40 7:-25 11:40
challeng	0:-74 1:63
challeng _ me	0:-34 1:20
chang	0:48 1:-61 4:10 7:50 8:-10 11:-30 12:-5
chang $	5:-55 8:-10
chang _ a	3:40
chang _ and	5:55
chang _ line	7:-35
chang _ mind	0:27
chang _ on	7:-50
chang _ one	3:30
chang _ prior	0:-36
chang _ the	0:27
chang _ they	7:50
chang a	7:-35
chang how	7:35
chang it	2:35 3:30
chang noth	7:-35
chang one	11:30
chang the	2:50 9:-25
chang their	7:95
chang them	9:25
chang to	5:-30
channel	0:64 9:-30
channel $	11:30
chapter	9:75
chapter _ the	9:55
charg _ the	3:60
charg of	3:35
charger	5:-40 7:35
chart	5:-45 9:-20 11:-25
chas	3:-35
chat	9:-20
check	3:25 6:-5 7:25 9:35 10:-5 11:-25
check $	7:40 9:30
check _ the	3:45
check for	3:30
checklist	0:34 9:170 10:-10
checklist i	9:45
chief	2:50 9:-20 11:-20
chip $	11:35
choic	5:-35
choos	0:-27 1:43 8:10 9:-20
choos _ own	5:35
choos the	3:50
chos	3:65 4:-15 7:-35 9:-25
chos a	3:30
chos the	7:-30
chos to	3:85 5:55
christma	11:25
christma $	5:45
churn	7:-35 9:-25
ci	3:-60 5:-35 9:75
circl	11:55
ciso	7:50
claim	11:-30
clas	6:10 11:-25
class	5:55 6:15 7:35 9:20
claus	9:40
clean	11:-20
clean $	0:32 1:-21
clear	1:34 2:-43 5:65 6:-10 11:-25
click	2:-36 5:35
click $	11:70
client	2:45 9:-20
clinic	11:25
clos	3:-35 7:40 11:-30
clos $	7:35
clos a	9:30
cloth	2:53
cloud	3:25 4:15 5:65 11:-20
cluster	3:35
coach	5:-25 7:-60 9:-25 11:50 12:15
coach the	7:-30
coach two	11:-35
cod	6:-15 9:30
code	1:-44 4:-15 5:-35 6:10 7:20 10:25
code $	3:-35 9:-20
code _ and	9:35
code and	3:25 6:-10
code is	1:-26 3:30
code on	4:-10
codec	3:50
coffe machin	11:35
coin	2:39
coin $	2:42
cold	7:-25
colleagu	0:-27 2:-54 7:-45 9:20 10:-10 11:55
colleagu $	3:35
colleagu _ the	11:35
colleagu and	9:25
colleagu on	11:45
colleagu who	11:50
collect	5:35 6:10
collect the	3:-30
colleg	9:45
colour	3:45
column	0:48 3:25 5:35 6:-5
com	5:30 7:-30 11:30 12:-10
come	1:-28 5:-25 7:-30 9:-25 11:65 12:-5
come _ my	11:55
come to	11:45
comfortabl	0:-37 1:40
command	3:75 11:25
commander	7:40 9:35
comment	9:20
committe	3:-30 7:55
common	5:40
communication	0:-42 1:53
communication _ key	0:-28 1:19
communication is	0:-29 1:24
compani	2:35 5:-30 7:50 8:25
company	4:5 5:-30 6:15 7:20 8:15 12:20
company _ for	9:65
company _ not	7:30
company _ plan	3:30
company _ strategy	3:45
company _ to	9:25
company has	7:-35 11:45 12:5
company in	3:-30
company standard	7:40
compar	0:25 2:-34 3:45 5:75 7:-35 10:-10
compar the	3:35
competitor	7:35 11:-20
compiler	3:-25 4:15
complain	2:47 5:60 6:5
complain about	2:39 5:30
complaint	11:-20
complaint about	9:30
complet	7:30
completely	2:35
component	3:95 4:-15 9:20
comput	3:40 4:-15 5:-30
conclusion	5:55
condition	9:25
condition for	9:40
confirm	1:24
conformanc	9:60 10:15
conformanc suit	9:30
congres	2:51
consent	5:30
content	0:29 3:-30
contract	0:41 1:-49 2:44 3:25 4:15 7:40 11:-20
contract $	2:43 3:50 7:30
contribut	9:80
controller	3:65 5:-30 7:-40
convention	9:35
convinc	5:25 11:-30
convinc the	3:-45
copy	1:-18 5:-35
core	7:30
correct	1:30 7:-35 12:-20
correct my	11:45
correct the	9:40
correction	5:35 7:70
cost	4:25 5:40 8:-10 9:-30 11:-40
cost $	5:30
cost _ #	3:-30
cost of	3:40 7:40
cost us	3:-25 5:30 9:20
could	1:-40 3:-25 7:-25 9:-30 12:-10
could _ it	3:25
could _ me	11:35
could _ the	0:24
could be	3:-25
could do	11:25
could find	0:30
could have	2:47
could not	5:50
couldn't	2:73
council	3:-50
count	0:31 3:-20 5:65 8:-15 12:5
count $	5:50 11:-25
count _ a	5:30
count _ each	11:25
count _ the	5:30
count what	5:65
countri	5:-35 8:20
country	2:47 9:30
county	5:-35
courag	1:39
cours	2:-35 8:10
cover	3:35
coverag	9:70
cpu	0:29
crack	2:48
crash	7:25 9:35 10:10 11:-20
creat	1:-20 7:-40
credit	3:25
crew	7:30 9:30
criteria	5:30 9:55 10:5
crm	3:40
cross	9:25
cto	1:26 3:-25 7:60 9:35
cto _ it	9:45
cto made	7:35 9:35 10:5 11:25
current	3:30 7:35
curv	7:30
curv $	7:35
customer	1:25 2:98 7:-20 8:15 9:-15 11:-30
customer $	0:29
customer _ and	3:-40
customer _ on	9:25
cut	3:-25 7:30 8:-10
cut _ to	9:30
cycl	7:-25
daily	2:39 3:30 7:40
daily $	3:40 7:45
dana	11:35
dark	7:-30 9:20
dashboard	0:53 1:-52 3:40 5:50 11:-20
dashboard $	7:30
data	2:-47 5:40 6:10 7:-35 8:10 10:5 11:-40
data _ in	3:-30
data _ was	5:-30
data engineer	5:-35 7:30
data sheet	9:25
data team	3:-25 7:35
date	0:39 4:-15 6:-15 7:-25
day	8:-20 9:-15 11:-20 12:-10
day $	2:64 4:-15
day _ a	11:25
day _ one	7:35
day and	9:20
day befor	2:58
day i	0:25
day it	2:34
day with	11:25
days	0:25 2:48 4:-15 6:-15 7:-40 9:-15 11:-25 12:-5
days $	5:-30 7:-35 11:-25
days _ the	3:40
days and	2:-35 5:-25 7:-25 11:20
days befor	3:55
days i	0:25
days of	2:44
days on	2:38
days to	11:-20
dead	3:30 4:10 5:30
deal	1:22 11:25
dealer	2:41
debug	3:30 11:35
december	7:-30 11:65
decid	1:43 2:-59 5:45 6:10 10:5
decid $	1:60 5:-45
decid _ a	9:30
decid _ was	5:35
decid for	7:35
decid it	5:35
decid on	7:45 11:40
decid that	11:25
decid the	3:-35
decid to	7:45 9:45
decid what	6:-15
decid which	6:20
decid with	7:-35
decision	3:-20 11:25 12:10
declar	7:35
declin	2:36
decoder	3:-25
default	3:-35
defend	11:55 12:5
defend the	7:30 11:40
defin	3:60 5:85
defin what	9:30
definition	3:-40 5:70 7:70 9:20
definition _ a	3:-50
definition _ done	9:60 10:-10
definition of	9:45 10:-10
delay	2:36 5:55
delet	1:-33
delet their	7:55
deliver	0:-47 1:40
delivery	7:40
demand	9:40
demo	5:-35
department	4:30 7:60 11:-25
department $	3:-35
depend	9:-20
deploy	3:25 5:35 7:60 9:-25
describ	5:30 6:-15
description	7:30
design	6:-10 8:10 10:5 11:20 12:5
design $	5:35
design _ the	5:-40 7:55 9:40
design review	0:25
design the	3:25 4:10
designer	5:45 9:20
desk	2:47 11:65
desk _ i	9:40
desk and	11:30
detail $	1:19
detection	11:25
developer	3:-35
devic	6:10 7:40
diagnostic	2:66
diagnostic $	2:44
did	1:-34 9:-20 10:-10
did $	3:-25 7:55
did _ again	2:36
did _ for	7:55
did _ i	3:35 5:25
did _ know	12:-5
did _ take	7:45
did _ the	3:-35 5:45
did _ touch	7:30
did a	7:-30 11:30
did i	0:-25
did it	5:-35
did not	2:36 5:-25 6:10 8:-25
did one	3:70
didn't	1:-20 7:20 9:-25 11:-35
didn't say	9:25
died	2:53
died at	7:40
different	0:-24 11:-25
differently	5:25 7:35
differently $	9:25
direction	0:27 6:15
director	3:-20 5:50 7:-25 9:-20 11:-25
director said	3:45 5:35
director want	2:45
disagre	3:-30 11:-20
discount	3:70 5:-35 7:35
dislik	7:35
display	2:45
distinguish	5:-35
distinguish engineer	5:-35
distribut	1:25
distribution	7:45 8:15
division	3:30 7:60 8:10
do	1:-34 7:-30 8:-10 9:-20 12:5
do $	1:-27 11:-20
do _ about	5:30
do _ and	3:40 7:50
do _ each	5:-30
do _ same	11:25
do it	6:10 7:-35
do not	2:36 7:35
do the	3:65 4:-15 7:-30
do with	5:-25
doctor	1:24
document	4:-10 5:30
document $	5:45 7:-35
document _ and	5:-40 11:25
documentation	0:-33
does	5:25 9:40 12:5
does it	9:20
does not	9:20
doesn't	3:-45 9:30 10:5
doesn't _ in	9:30
doesn't _ to	7:40
doesn't get	9:35
doesn't go	9:30
dog	2:36
domain	5:-30
don't	0:63 1:-40 3:-30 5:-20
don't _ it	9:25
don't know	1:-19
done	0:95 1:-24 5:40 9:40 10:-10
done $	0:49 1:-39 3:30 5:55
done _ #	2:51 5:-40
done _ for	9:35
done _ two	1:35
done in	1:34
done it	0:47
door	0:28 7:30 8:-25
door $	0:42
door _ the	11:25
dos	2:40
doubl	7:-30 9:-20 11:-20
down	0:26 3:-20 4:10 7:20 11:-25 12:5
down _ #	8:10 9:20
down _ i	5:50
down _ the	6:-10
down and	7:30
down by	7:30 9:35
down for	2:34
down from	3:40
down how	9:25 11:-25
down on	7:55
down to	3:-25
dr	7:-35
draft	3:-30
draft a	9:25
draw	1:-21 11:35
drawer	0:35
drawn	5:35
dream	1:19
drew	11:55
drew _ for	11:35
drew it	11:50
drill	1:-26
driver	3:75 5:90 6:-15 9:-50
driver $	3:30
driver _ the	3:70 4:-10 5:40 9:-60 11:75
driver for	3:30
dropp	2:46 3:25 5:70 7:70 9:-35
dropp #	11:45
dropp _ #	7:-30
dropp _ own	7:30
dropp _ plan	8:15
dropp the	2:39 7:70
dropp their	3:25
dual	2:37
dual bank	2:37
dump	3:35 5:35
dur	5:45 11:25
dur _ first	11:50
e	2:63
each	0:64 1:-41 2:-85 3:-30 4:10 6:5 8:10 10:30 12:5
each _ a	9:-25
each _ and	5:-35
each _ chang	7:30
each _ for	11:30
each _ the	5:-25 12:-5
each _ their	3:35 7:40 8:10
each _ them	9:-20 11:45 12:5
each _ two	5:30 11:40
each _ who	9:50
each a	5:45
each and	3:-25
each friday	11:90
each had	5:-45
each has	7:-30
each lead	5:-35
each of	5:20 7:25 8:10 11:45 12:-5
each one	5:-30 12:-10
each releas	3:-35 9:30
each team	7:35 9:-20 11:-30
each time	7:-25
each week	11:30
each with	5:-30 9:-20
each would	5:30
earlier $	7:35
early	0:23 1:-21
early $	0:26 1:-28
easter	11:25
easy	1:-21
edit	2:35
effort	1:-26
eight	4:10 6:15 12:10
eight _ the	3:30 5:35 11:30
eight month	5:30
eight team	3:35 4:10 8:10
elegant	1:-24
eleven	4:10 8:15 10:5 11:-25
eleven _ have	7:35
eleven and	3:65
eleven minut	2:43
eleven of	3:-50
else	3:30 4:-15 5:20 8:-15 11:-30
else $	3:60 5:45 9:-25
embankment	5:-35
embedd	3:40 5:40 11:70
employe	3:50
empty	0:-52 1:-20
empty _ befor	0:-41
empty it	0:-41
end	2:-45 5:40 7:35 9:-15 10:20
end $	0:-30 1:47 7:-40
end _ end	5:-50
end _ the	11:40
end _ with	9:40
end all	8:10
end and	11:25
end i	0:43 1:-33
end in	7:50
end of	11:50
end the	3:45 4:10 5:55 7:80
end to	5:-25
end up	7:55 8:10 9:25
endpoint	3:35 4:-10 9:-20 11:35
endpoint and	11:40
ends	7:35
engin	3:75 7:70 9:-20
engineer	0:-42 1:46 3:-30 4:15 5:-20 6:15 7:25 8:15 9:-25 10:10 11:15 12:20
engineer $	1:38 7:-30
engineer _ #	9:25
engineer _ for	3:45
engineer _ my	11:40
engineer _ on	7:35
engineer _ the	11:40 12:30
engineer for	3:50 5:-30
engineer hir	7:30
engineer in	7:-30
engineer on	3:-50
engineer organisation	3:-30 9:30
engineer who	11:35
engineer with	7:35
english	5:-35
enjoy	0:-42 1:37
enjoy _ was	1:26
enjoy most	0:-24 1:28
enough	5:30 6:10
enough $	5:45
enrolment	2:52
environment	3:35
error	0:-23 3:50 4:10 5:30 7:50 9:-30 10:-5
error $	7:30
error _ from	3:90 5:70 7:55
error and	11:25
essential	0:-23 1:21
estimat	0:26 1:-46
euro	9:-25 11:-20
euro $	2:68
evaluat	9:30
even	0:-26 3:-35 8:-15 11:25
even $	2:47 11:20
even _ the	9:30
even more	0:-49 1:21
even the	1:-27 5:35
evening	5:35
event	3:40 9:-40 11:-35
ever	1:58 8:-10 9:-20
ever _ it	7:50 9:-50
ever open	9:-25
ever sinc	9:25
every	1:-42 2:-89 4:15 7:20 8:10 10:5 11:15 12:-5
every _ and	3:60 5:30 6:-10 7:25 11:35
every _ at	11:40
every _ for	11:45 12:-10
every _ had	5:40
every _ i	0:60 1:-27 2:-37
every _ in	4:10 9:80 10:20
every _ need	9:50
every _ of	3:30
every _ sinc	0:32
every _ team	3:30
every _ with	11:35
every chang	9:30
every department	7:90
every engineer	11:30
every friday	11:25 12:-10
every morn	11:25
every one	3:30
every product	3:35 4:10 7:65
every promotion	11:30
every quarter	1:-27
every releas	9:30
every repository	1:-20
every thursday	11:25
every tuesday	11:35
every wednesday	11:40
every week	11:40 12:5
everybody	3:-40 5:40 6:15 7:-30
everyon	1:-18 2:-47 3:-30 4:20 8:-20 11:-25
everyon _ the	7:40
everyth	1:29 3:65 5:25 6:-15 9:-30 11:-25
everyth $	1:39
everyth _ the	3:35
everyth from	3:35
everyth that	4:10
exact	5:30 6:-10
exampl	5:25 10:-10 11:20 12:5
exampl of	11:25
excellenc	1:22 5:-35
excellenc $	5:-30
except	5:-45
exception	9:40
execution	1:-30
executiv	3:45 4:15 5:25 7:45
executiv board	7:40
exercis	3:-30 7:-30 11:50
exist	5:30 6:15
exit	5:40
expect	2:58
experienc	0:-25 1:23
experiment	3:-30
expiry	1:-29
explain	1:-19 9:-20 11:105 12:-15
explain $	11:-25
explain _ i	11:35
explain _ to	3:30 5:30 11:85 12:-15
explain to	11:55
explain with	11:30
export	11:-20
eye	5:-55 7:-30
eyes	9:30 10:-5
face	2:55 5:-30
face $	5:-30
fail	3:-20 9:35 10:10 11:-20
fail $	9:25
failur	1:22 5:25 6:10
failur is	1:35
fair	11:-20
fall	2:37
fallback	9:20
fals	2:41 3:-35 9:20
far	3:-30 8:-10
far $	7:40
farm	9:-25
fast	0:36 1:-27
faster	2:-34
fault	3:-35 6:10 7:-30
fear	3:-30 5:-35
featur	5:-30 12:5
fed	5:30
fed up	5:30
feed	2:44 3:40 9:20
feedback	1:32
feel	0:-68 1:77 2:-40 3:40 5:70
feel _ for	1:27
fell	4:20 11:-30
fell _ #	7:55 9:25 11:-20
fell by	3:60 5:-45
fell from	3:-35 7:40 9:20
femk	11:25
few	5:30 6:-10
fewer	0:43 5:45
field	1:19 3:50 5:40 6:-10 11:-35
field $	3:30 9:-20
field _ the	1:26
field to	3:40
fifth	2:-35
figma	6:-10
fil	4:-15 5:105 7:40 8:-15 11:-25
fil $	9:30
file	3:40 4:-20 6:-10 7:-25 9:-15 11:-25
file $	3:80
fill	9:20 10:-5
film	2:52
filter	0:30 3:85 4:-15 8:15
finally	5:-30
financ	2:38 9:-30 11:-30
find	5:50 7:-30 9:-20 11:-15
find out	5:65
find the	0:28
finding	5:40 9:45 11:-20
fine	9:-20 11:-30
fine $	9:-20 11:-20
finish	1:-36 6:-10
fir	0:33
fir for	0:35
firewall	3:60
firmwar	9:-20 11:-20
first	0:143 1:-24 3:-35 6:-10 9:-15 12:5
first $	5:-25 6:10 9:-30 11:-30
first _ and	1:26 11:20 12:-5
first _ i	0:31
first _ it	2:40
first _ month	11:25 12:10
first _ the	9:20 11:-20
first _ then	11:40
first _ to	0:35 1:-25
first and	0:23
first becaus	9:35
first day	7:45
first i	5:25 6:-10
first in	0:27
first minut	1:33
first month	5:-30 7:-25 11:65
first night	11:25
first six	11:35
first talk	11:35
first th	0:29
first thre	11:25
first time	0:-41 1:32
first two	5:40 7:35
fit	2:38 3:-30
five	1:-22 4:10 5:-20 6:15 7:25 12:10
five $	3:30 9:-25
five _ in	7:-35
five _ the	11:40
five _ to	3:25
five _ us	9:35
five days	5:-40 7:35
five minut	7:50
five now	7:-40
five of	9:35
five question	5:35
five servic	4:15
five team	5:-30 7:55 9:-30
five week	7:-30
five year	3:35 4:20 9:-25
fix	0:31 1:-36 3:-20 4:-10 5:35 7:20 8:25 10:5 12:10
fix $	1:-28
fix _ the	9:30
fix a	11:45
fix it	3:-45 5:-55
fix this	7:60 9:45
flag	3:80 8:-15
flag servic	3:35
flaky	3:-45 5:-30 9:60
flam	0:38
flam graph	0:38
flash	2:44 11:-20
flat	5:50
floor	7:35
folder	9:-25
follow	0:-33 1:-42 9:35 10:-5
follow it	7:35 9:45
follow our	9:30
follow the	7:-75 9:25 10:-10
for	1:-59 4:10 5:-10 6:5 8:10 10:5 12:10
for #	4:30 9:25 10:-10 11:20
for $	9:50
for _ #	3:60 4:15 10:5
for _ a	3:-35
for _ and	5:-30
for _ at	9:30
for _ chang	9:30
for _ company	3:35 4:10
for _ data	9:30
for _ day	2:86
for _ eleven	3:25 4:25
for _ first	11:25 12:-5
for _ half	11:40
for _ hour	2:37 5:-25 11:25
for _ i	3:-35 5:45 9:-30
for _ in	11:35
for _ it	5:25
for _ minut	5:-25 11:20 12:-5
for _ model	7:35
for _ month	3:-25 9:30 10:10 11:25
for _ new	9:30
for _ of	2:59
for _ own	7:50
for _ peopl	7:35 11:90
for _ pric	7:30
for _ rest	3:-40
for _ screen	9:25
for _ second	5:-30
for _ senior	11:30
for _ shar	3:-35
for _ so	7:50
for _ team	5:-30 7:-30 9:70 10:5
for _ the	3:45 4:-15 5:35 7:-25 9:-30
for _ thre	9:20
for _ to	4:10
for _ two	0:28 9:25
for _ week	2:-45 5:-30 11:-15 12:-5
for _ what	5:-35
for _ whol	3:25 5:-25
for _ year	6:-10 9:20
for a	0:23 2:49 3:-25 4:15 5:25 8:-10 10:5 11:-20 12:5
for about	9:30
for all	3:50 4:25 5:-30 7:70 8:20 9:45 10:20 11:15
for an	3:30
for any	9:65
for anybody	11:35
for anyth	7:35 9:30
for each	3:-20 9:20 12:5
for every	5:-30 9:60 10:10
for everybody	5:30
for five	9:-20 11:25
for half	3:-30 11:30
for her	5:-30
for it	7:40 9:20
for more	5:65
for most	2:34
for my	3:-35
for myself	5:30
for nine	9:-20 11:30
for noth	2:47
for one	12:-10
for our	7:-50 9:65
for six	9:-20
for some	11:25
for someth	5:35
for that	9:20
for the	3:55 6:-10 12:-10
for their	7:30
for them	9:-25 11:40
for this	3:70 7:-35 9:-25
for thos	2:35
for thre	3:25 5:-25 9:-20
for two	9:35
for us	0:27 7:55 8:-20 9:40
for whom	5:25
for wrong	7:35
for year	7:70 9:25
forc	7:25 11:50
forc _ all	7:80 11:65
forc for	7:30 11:85
forecast	0:29
fork	3:-30
form	0:59 3:60 8:15
formal	11:35
format	4:10 7:35
former	3:-35
formula	3:30 5:30 9:20
forty	9:-25
forward	0:-27 1:26
fought	2:106 11:-20
found	0:-34 1:-29 3:-40 6:10 8:20 9:15 10:5 11:-20 12:5
found _ of	2:45
found it	5:60 7:-25
found that	2:54 5:-30 9:-20
founder	5:40
four	0:-57 1:-30 6:15 7:40 8:10 9:-25 10:10 11:-20 12:10
four $	5:25
four _ and	2:46 5:25 8:10
four _ check	9:30
four _ on	7:70
four _ team	3:-40
four _ the	12:-5
four _ with	7:-30
four chang	7:35
four kind	5:50 6:15
four of	12:-5
four other	7:30 8:15
four pag	9:30
four question	9:45
four senior	11:50
four servic	3:30
four team	3:90 5:30 6:-15 9:-50 11:-20
fourteen	3:30 4:10 7:35 10:-5 11:-25
fram	5:90 6:10 7:-25
fram and	7:-30
franco	5:-30
fraud	3:40 7:85 9:-20 11:-30
free	2:38 3:-25 5:-35
freez	2:40 3:-25 7:45
frequent	11:25
friday	2:34 5:-20 11:30 12:-5
friday for	11:55
from	6:-10 12:5
from #	2:-40 3:-35 5:-40
from _ first	0:-23 1:30
from _ four	3:-30 7:30
from _ hour	7:35
from _ i	5:30
from _ list	7:40
from _ on	5:-25 9:30
from _ one	1:25
from _ own	11:35 12:5
from _ second	2:38
from _ team	3:30
from _ the	3:30
from _ to	1:27 4:-10 7:-25 11:20 12:5
from a	1:-20 2:65 3:-30 6:15 9:-25
from another	9:40
from day	1:25
from it	4:10 7:30
from me	0:55 9:40 11:40
from my	5:30 7:50
from now	9:40
from our	11:40 12:-10
from that	5:35
from the	0:-27 3:40 6:-15 7:-35 8:10 10:-10
from this	9:40 10:10
from two	5:35 7:30
from zero	11:30
front	2:36 4:10 8:15 9:-20
front end	4:-10
full	2:81 7:-55 9:30
full time	11:25
function	3:80 4:-10 5:35 6:-15 7:25 9:25
fund	3:30 5:65
futur	5:-35
gain	1:26 2:41
game	11:-25
gaps	9:20
gate	3:-30 5:-30 7:35 9:70 10:10
gateway	2:80 3:70 5:30 9:-20
gave	0:-45 2:76 4:-10 5:30 6:-10 9:-20 10:-15
gave _ a	2:-38 3:25 7:35 9:-20 11:25
gave _ the	2:40 6:-10
gave _ their	7:30
gave _ to	11:-25
gave _ two	11:35
gave each	3:45
gave her	5:-25
gave me	1:26 2:-52 3:65 5:70 6:-15 7:-25 12:-15
gave myself	5:40
gave the	2:44 3:-30 11:25
gave them	7:75
gave up	2:122 3:40 5:-45 7:75
get	1:-38 2:-52 3:-25 5:-55 7:-35 11:25
get _ on	11:30
get a	5:-30 11:30
get the	0:27 1:-31
gets	0:81 2:68 5:-35 6:-10 7:50 9:40
gets a	0:30
gets one	0:28
gett	3:40 7:60
git	3:55 11:30
github	9:-25
giv	1:18
give up	1:25
given	3:85 4:-15 5:55 6:-15 7:-30 11:50
given $	11:75
given me	5:35
given the	3:30
glad	0:-37 1:21
go	4:20 7:-25 8:-15
go $	11:35
go _ a	9:25
go _ it	7:50 11:30
go _ the	3:-30 5:-30
go down	7:40
go in	9:35
go live	2:56
go over	11:40
go through	5:-30
go to	9:-20
goal	9:-25 11:85 12:5
goes	4:15 5:25 8:15 9:80 11:-20
goes _ a	9:25
goes _ the	5:35 7:-45
goes _ without	9:50 10:5
goes into	9:40
goes live	9:55
goes to	9:25
gone	2:50 10:-5 12:5
gone $	9:-20
gone through	11:40
good	0:-24 1:54 3:-35 5:-50 7:-25 9:-20 11:-30
good _ and	5:30
good _ of	1:23
good _ on	1:22
good and	11:35
got	0:-37 1:30 4:-15 5:25 7:-40 9:-15 10:-10
got _ in	11:55
got _ ticket	6:-10
got a	0:-28 6:-20 7:-30
got all	7:-30
got it	7:35
got lost	11:50
got stuck	11:25
governanc	1:24
grad	3:-30 5:-40 7:-40 11:65 12:25
grad of	7:40
graph	0:26 2:-40 7:30
great	0:-56 1:65 5:-55
green	0:54 5:-25 6:10 9:25
grew	7:-30
grid	7:35
group	2:-44 3:-15 4:15 5:-20 7:45 9:35 10:-5 11:-15
group $	3:-45 5:-35 7:-25 9:-20
group _ a	9:20 10:-10
group _ by	9:45
group _ for	7:35
group _ the	4:10 7:45 8:-10
group _ their	3:35 7:30
group _ through	3:35
group and	3:-25 5:-40
group build	3:45
group did	7:45
group has	9:30 10:-20
group that	3:35
group who	11:35
grow	1:35 5:-30
grow $	1:35
growth	3:30
grumbl	7:-30
gues	1:23
guess	2:44
guid	4:-25 5:-25 9:115 10:-10
guid $	9:35
guidelin	3:-75 7:80 8:20 9:95 10:10
gut	1:66
habit	0:77 9:20
habit of	0:32
had	1:-50 2:40 3:-20 4:-5 5:25 6:5 7:-25 9:-25 10:-15 11:-20 12:-5
had $	5:-30
had _ a	11:-25
had _ at	5:45
had _ be	0:37 1:-25
had _ by	7:40
had _ empty	0:-42
had _ go	7:40
had _ in	6:-15
had _ it	3:40
had _ me	3:-35 5:25
had _ of	7:-30
had _ peopl	9:40
had _ plan	5:-30 7:-30 11:45
had _ say	5:-55
had _ seen	1:33
had _ tell	5:-30
had _ test	9:-30
had _ the	0:51 3:-30 5:50 6:-10 7:-35
had _ their	7:-35
had _ to	5:-60 7:-30
had _ what	7:35
had _ work	11:20
had _ year	5:-40
had a	0:-25 5:-30 7:-25 9:-25
had alway	0:57
had ask	2:-34 5:55
had been	7:-20 9:-20
had built	7:-30
had ever	1:33
had given	2:57
had me	11:25
had my	5:-50 9:25
had never	0:23 11:60 12:10
had no	0:-26 3:-25 7:30 9:25 10:10 11:-20
had not	0:-27 1:44
had noth	9:25
had taken	0:40 7:-25
had the	0:-26 1:22 2:-35 3:80 4:-20 5:25 6:-10 8:-10 11:-20
had them	5:-30
had thre	3:40
had to	1:-29 2:105 3:35 4:20 5:50 6:-5 7:25 9:-25
had two	9:30
half	1:-31 3:-25 5:-35 8:-15 11:20 12:-10
half $	5:-30
half _ and	11:25
half _ year	5:-45 11:35
half page	9:55
hall	3:-30
hand	1:-32 2:55 3:20 4:10 8:-15 10:-10 12:5
hand $	2:-34 3:35 7:40 9:20
hand out	5:-40
hand the	3:-25
hand to	7:60
handl	0:-73 1:40
happen	4:15
happen $	3:-30
happen _ the	5:-30
happy	5:55 6:20
hard	0:-37 1:71 5:-55 9:-25
harnes	3:35
has	1:-18 3:-20 5:-20 9:75
has _ be	1:23
has _ by	9:40
has _ it	7:75 9:65
has _ mine	4:10
has _ one	9:30
has _ pass	9:60
has _ the	3:25 9:-25
has a	1:19 9:35 10:-15
has been	2:51 5:-35
has chang	7:-30
has it	7:50
has kept	9:25
has run	9:-20
has sinc	11:35
has the	7:-40 9:-20
has to	1:22 2:49 7:35 9:70 10:20
hat	2:37 7:-30 9:30 11:-20
have	1:-19 2:-37 3:-15 4:10 7:20 9:-10 11:-10 12:5
have _ a	0:25
have _ by	7:35
have _ in	3:35
have _ it	3:35 9:20
have _ me	7:35
have _ on	2:43
have _ one	1:-30
have _ the	0:28 2:-34
have _ up	11:30
have a	3:-25 5:-30
have been	2:-53 3:20
have brought	9:25 11:45
have come	1:-24 3:40
have done	0:25
have gone	3:-25
have it	7:75 8:-15
have no	5:-35
have sinc	5:35
have the	1:37 7:-35
have to	0:-24 1:31 5:45 6:-15 9:30
he	0:-75 1:-51 3:-50 5:-65 6:-10 8:-15 9:-30 10:-10 11:60 12:5
he _ a	5:-30 11:65 12:5
he _ and	11:35 12:-10
he _ i	11:45
he _ it	7:50 11:25
he _ lead	11:90 12:5
he _ me	12:-10
he _ on	2:67
he _ that	2:35
he _ the	2:51 7:30
he _ to	2:57 9:-20 11:25
he agre	11:-35
he came	11:30
he cancell	7:45
he declin	2:52
he did	2:-35
he got	11:30
he had	1:29
he put	7:40 9:30
he said	5:35 11:-30
he sat	11:30
he should	11:30
he then	11:-30
he took	11:25
he wait	5:-30
he was	2:-43 3:-30 11:-20
he went	2:38
he would	11:35
he wrot	7:35
he'd	5:-35 11:110 12:10
he'd _ the	11:35
he's	1:-21 5:-35 11:30
head	0:-45 2:35 5:50 7:55 10:5 11:-20
head of	3:-25 5:50 7:30 8:10 10:5
heap	2:49
hear	2:65 5:30 7:40
heard	2:60 5:25
held	9:20 11:-25
help	0:29 3:-25 5:-25 11:80 12:-10
help $	0:38
help her	11:40
helper	9:30
her	0:-67 1:-23 3:-40 5:-70 6:-10 9:-40 11:80
her $	3:-30 5:-30 7:-25 9:-20
her _ a	11:40
her _ and	11:30
her _ by	2:53
her _ me	11:-30
her _ one	11:25
her _ over	7:40
her _ the	11:25
her and	3:30
her by	11:30
her i	11:25
her on	11:40
her own	11:40 12:-5
her team	7:50
her that	2:-37 3:35 5:30
here	0:29 3:-25
herself	5:-25 11:60
hid	3:-25
high	0:-32 1:32
him	0:-46 1:-30 3:-50 5:-65 7:-25 9:-30 11:55
him _ a	5:-35
him _ i	11:55 12:-5
him _ the	11:50
him a	11:-30
him on	11:25
him the	7:-25 11:35
him to	12:5
himself $	7:35
hir	3:-35 9:-35 11:110 12:25
hir and	11:60
hire	5:-45 7:30 11:25
his	0:-50 3:-45 5:-60 9:-30 11:20
his _ and	2:-36
his _ the	7:35
his _ was	11:-30
hit	2:35 7:-40 9:-20
hits	5:40
hol	3:-25
hold	3:-40 10:10
holiday	3:25
holiday $	3:30 5:35 11:20
home	11:-20
hook	3:75
hope	7:-40
hospital	2:45 6:10 8:15 11:-25
hot	9:40
hotel	2:41 11:-20
hotel chain	2:37
hotfix	5:-30
hour	1:24 3:-35 5:-20 9:-15 10:-5 12:-15
hour $	3:-30 11:-35
hour _ #	7:30
hour _ first	11:25
hour _ it	9:25
hour _ the	7:25
hour a	11:25
hour and	5:35
hour each	11:25
hour for	3:35 5:45 7:40
hour of	1:36
hour to	2:54 7:30
hourly	2:38
hous	2:42 11:-20
how	1:70 2:-60 4:15 5:100 7:-30 8:-15 10:-5 11:55 12:-5
how $	7:35
how _ a	0:33
how _ bisect	12:5
how _ get	11:30
how _ i	0:-37 1:23
how _ is	5:40
how _ read	11:60
how _ team	9:30
how _ what	5:50
how _ work	11:50
how _ writ	5:35 11:55 12:-15
how and	5:40
how do	11:25
how i	11:35
how i'd	9:25
how long	0:33 5:45
how many	5:45
how much	5:25
how often	5:50
how our	7:35
how the	5:-45 7:-35 9:55 11:35
how to	5:45 6:-10 7:-25 11:105 12:-10
how we	3:-25 5:30 9:50
hr	5:75 7:30 11:40
huge	3:35
human	7:-30
hung	2:-37
hurt	11:-20
hurt $	5:-45
i	0:79 1:-67 2:-61 6:5 7:-20 9:-15 10:-5 11:-15
i _ #	3:-30 5:60 7:-45 10:5 11:-30
i _ a	1:85 3:25 7:-35 9:-15 11:-15 12:10
i _ about	0:39 1:-18
i _ add	9:45
i _ after	3:80 11:-20
i _ against	2:52
i _ all	7:-40
i _ alway	0:29 1:22
i _ an	0:46 1:-24 5:60
i _ and	0:48 3:25 5:-30 11:25 12:-15
i _ answer	3:-25
i _ as	3:35
i _ ask	5:-30
i _ assign	3:55 11:35
i _ at	0:31 3:-25
i _ been	3:55
i _ believ	5:50
i _ both	7:25 9:25
i _ by	3:50 9:-20 11:-20
i _ count	0:31
i _ down	7:-30 9:25
i _ each	5:-70 11:-20
i _ even	1:30
i _ every	3:35 5:55 6:15 11:-20
i _ five	11:55
i _ for	4:15 7:-30 9:-20 10:-5
i _ four	5:35
i _ fraud	5:-45
i _ given	3:45 4:-20 5:30 6:-15
i _ glad	0:-31 1:25
i _ had	11:25
i _ have	1:-40 2:42 6:-10
i _ her	3:-30 5:-60 9:-30 11:40 12:5
i _ him	5:-40 9:-15 11:30
i _ how	3:-35 5:-30 9:25
i _ i	5:-45
i _ in	1:-29 5:-30 7:-25
i _ it	0:-34 1:-24 3:30 4:-10 5:50 7:-45 8:-10 9:-15 10:-10 11:-25 12:-10
i _ just	3:-30
i _ keep	0:-58 1:57 5:-30
i _ know	5:-35
i _ like	11:25
i _ longer	0:63
i _ most	0:-25 1:20 7:40
i _ my	3:-50 5:-25
i _ myself	5:60
i _ never	3:-25
i _ next	5:-40
i _ no	9:-20
i _ none	3:-35
i _ not	0:-33 1:57 2:39 3:-45 5:-50 6:10 9:-25 11:15
i _ noth	3:-35
i _ now	0:38
i _ on	5:-25 7:-45 9:-20
i _ one	0:30 1:-30 3:20 8:15 9:20 10:-15 11:-25
i _ our	0:44 3:-50 7:30 8:10 9:35 10:-5
i _ out	9:-15
i _ over	0:76 1:-48 3:30 7:35
i _ own	3:40 4:15 7:45
i _ pric	0:25
i _ proud	1:37
i _ responsibl	3:45
i _ round	11:25
i _ see	11:30
i _ show	11:25
i _ so	7:-25
i _ taken	0:35
i _ talk	7:35
i _ test	2:44
i _ that	0:-31 1:78 2:35 3:-30 7:-25 8:10 11:-15
i _ the	3:95 5:25 6:-15 7:-20 8:-5 10:-10 11:-25
i _ their	7:-35 11:-20
i _ them	2:50 7:35 8:-10 9:-30 11:25 12:-5
i _ ther	11:-30
i _ this	9:-20 11:-20
i _ thre	3:-25 9:30
i _ through	5:60
i _ to	2:55 3:-20 5:55 7:-25 9:-20 10:-15 11:-40 12:5
i _ too	0:41 9:25
i _ treat	0:57
i _ two	7:-25
i _ we	5:30
i _ what	5:30 7:40 8:15 11:20
i _ which	0:45 1:-38 3:35 5:40 7:30
i _ with	0:39 8:-20 9:-35 12:-5
i _ writ	0:36
i _ written	5:-45
i _ wrong	5:-30
i _ yes	11:25
i accept	2:38
i add	1:-28 2:-41 7:-30 9:45 10:-5 11:25
i agre	7:-30 11:40
i also	3:-25 5:-35 7:30 9:50 10:5 11:45 12:5
i alway	0:-26 1:34
i am	0:-51 1:48 9:-25 11:-20
i answer	5:-40 11:115 12:-5
i appli	9:25
i argu	5:35
i ask	0:55 3:-20 6:-10 8:15 9:-25 11:-40 12:10
i believ	1:-29 5:-35
i br	0:36
i brought	0:31 5:25 7:30 10:10 11:-20
i built	3:110 5:50 9:-20 11:-15
i call	0:45 1:-29
i came	5:70 6:15 7:30
i can	0:-27 1:29 11:35
i chang	11:-25
i chos	2:35 3:25 9:-20
i coach	11:70 12:5
i cod	3:30
i compar	3:30
i convinc	7:35
i correct	9:30
i could	2:77 7:-25
i couldn't	2:70
i count	5:40 7:30 11:-20
i cut	3:-35
i decid	5:65 6:10 9:35 10:10
i defin	5:45 6:-15
i design	3:35 4:15 7:40
i did	2:-48 5:-30 6:-15 7:-20 8:-15 10:-25
i didn't	2:-37 9:-30
i do	0:67 3:45 5:-35 9:-35 11:-30
i don't	0:53 1:-23 3:-25 5:-30 11:20
i draft	9:25
i draw	0:25
i drew	12:5
i e	3:45
i enjoy	0:-33 1:20
i explain	5:-30 11:90
i fill	9:30
i first	0:27
i fix	9:25 10:10 11:-25
i follow	7:-35 9:50 10:-30
i found	5:45 6:10 9:-20
i gave	2:63 3:-35 12:10
i get	5:-40 11:25
i give	0:48 1:-38
i go	0:34
i got	1:62 3:25 5:30 7:35
i gues	1:25
i had	0:33 1:-27 3:25 7:-15 9:-20 11:-20 12:-10
i have	0:61 1:27 3:30 5:-40 7:-35 9:-30 11:-25
i heard	11:30
i help	7:-30 11:80 12:-5
i hope	7:-40
i implement	3:45 4:-10 5:45 7:-30 11:45
i interview	7:45
i introduc	9:80 10:10
i join	3:40
i keep	0:30 3:60 4:10 5:-30
i kept	1:19 11:-20
i know	7:-35
i laid	9:30
i lead	3:45 7:-30
i learn	0:-32 1:84 3:-25 5:-25 7:-25
i led	3:30 7:30
i left	7:45
i lik	5:-35
i like	11:45
i logg	5:30
i look	0:38 3:35 4:5 5:-35
i lost	2:66
i made	2:-44 4:-15 11:-20
i maintain	3:70
i merg	9:30
i met	11:-25
i mov	7:-45
i nam	5:30
i nearly	5:-30
i no	0:63
i notic	3:-30 5:80 6:10
i now	1:40 3:-25 7:-20 9:-30 11:-40
i offer	3:-25
i only	3:-30 11:40 12:5
i open	1:-22 5:30
i own	3:120 4:5 5:-115 9:-25 11:-35
i paid	2:34
i phon	3:-35
i pick	1:21 11:35
i propos	4:15 7:50 8:-10 11:-20
i publish	7:60
i pull	5:30
i push	2:44
i put	3:-30 6:15 8:10 10:5 11:-20
i ran	0:27 5:-25 9:20
i read	3:-40 5:50 6:10 7:-35 11:-20
i rebuilt	0:46
i reject	5:-30
i replac	9:-20
i rewrot	5:-25 9:-20
i run	2:37 3:135 4:15 9:-30 11:-30
i said	3:-20 5:-50 6:25 11:25 12:5
i sat	6:-10 12:10
i saw	5:70
i say	0:68 5:-30
i see	11:30
i sent	2:52 3:-25 5:-30 11:-20
i set	3:25 4:30 6:15 10:15 11:25
i settl	5:30
i should	11:-30
i show	5:-30 7:40
i sit	0:42 5:-45
i spent	3:30 5:50 11:-20
i start	0:23
i still	5:30 7:35
i stopp	5:-35 7:-30 11:30
i suggest	9:35
i switch	2:35 5:-35
i take	1:36
i talk	11:30
i test	9:-25
i think	0:-26
i thought	0:25 2:-42 5:65 9:-15
i tick	9:60
i told	2:70 3:-35 12:5
i took	5:25 6:-10 7:-35 8:-15 9:-15 11:-25 12:15
i touch	3:40
i turn	2:47
i used	0:58
i want	2:43 3:-45 6:15 7:-20 9:-25 11:30 12:5
i was	0:-32 1:-34 5:35 6:-10 7:-30 9:-25 10:-5 11:-20 12:-10
i wasn't	3:-25
i went	2:43 3:-25 5:25 7:40 10:-5 11:-40
i will	7:-45
i withdrew	2:77
i won't	0:36
i work	6:-10
i would	0:-27 7:-25 9:-15 12:-10
i writ	0:43 1:-22
i wrot	0:-30 6:10 7:20 9:50 10:10 11:-15 12:10
i'd	0:-69 1:-42 3:-40 4:15 6:10 7:-25 9:-30 12:-10
i'd _ a	5:85
i'd _ it	5:30
i'd _ them	11:30
i'd done	5:60
i'd have	11:-25
i'd seen	5:50
i'd tell	11:45
i'd written	11:25
i'm	0:-39 2:-42 3:20 4:-10 7:-30 9:-45 11:-35 12:-5
i'm _ lead	3:45
i'm _ one	9:25 11:25
i'm _ proud	1:-19
i'm _ senior	11:-25
i'm _ the	5:55 7:30
i'm _ to	7:-30
i'm a	5:30 11:-25
i'm not	3:-30 11:30
i'm senior	11:-40
i'm the	3:75 5:-25
i've	0:84 1:-31 5:-35 8:-15
i've _ a	0:24
i've _ it	7:-45
i've _ the	3:60
icon	3:95 5:65 9:-25 11:90
icon $	11:65
icon and	11:45
idea	5:40 9:-20
idea of	5:-40
identity	3:30 4:10
if	0:-36 2:-36
if _ may	7:50
if it	7:30
if it's	11:35
if somebody	11:25
imag	3:35 11:20
imag _ in	9:30
implement	3:30 4:-10 5:75 6:-15
implement the	3:55 4:-10 5:60 6:-15 11:40
important	1:27
important to	1:28
improv	5:50 9:-20
in	0:-47 1:-25 4:-5 5:-15 7:-20 9:-15 11:-15 12:5
in #	3:-50 5:-30 10:5
in $	9:50 10:10 11:-20
in _ #	2:45 3:-25
in _ a	2:76
in _ all	7:30
in _ and	3:30 5:-55 9:-20
in _ back	11:30
in _ bank	9:25
in _ build	9:25
in _ code	7:40
in _ company	3:-25 8:10 9:60 10:5
in _ days	1:29 5:-35
in _ drawer	0:35
in _ end	0:-31 1:30 7:30 11:-20
in _ evening	3:-25 5:30
in _ first	5:-25
in _ five	7:50
in _ four	9:-25
in _ group	3:35 9:20
in _ hand	3:50
in _ hour	1:36
in _ i	1:-29 7:25
in _ in	3:30
in _ last	2:-34
in _ meet	0:29
in _ middl	7:-35 11:40
in _ month	5:-50 11:20
in _ morn	5:30 7:-25
in _ next	0:-37 1:21 3:-25 9:-30 11:20
in _ of	4:20 5:40 12:-5
in _ one	0:30 4:-15 5:-25
in _ own	3:-40 7:45 8:-10 9:50
in _ plac	5:40
in _ plan	5:30
in _ project	3:40
in _ releas	7:60 8:15 9:45
in _ room	0:60
in _ row	3:-35
in _ same	9:35 12:-5
in _ seven	11:30
in _ she	11:30
in _ sinc	0:29
in _ sit	3:30
in _ spreadsheet	11:50
in _ team	5:-65 7:-40 9:75 10:-15
in _ test	2:38
in _ that	3:35
in _ the	3:-35 4:10
in _ thre	3:40 9:25
in _ two	7:50
in _ was	3:45
in _ week	3:55 5:60 11:35 12:-10
in _ whol	11:30
in _ word	5:-30
in _ year	4:15 5:25 7:25 11:20
in a	3:35 5:75 6:-10 9:-15 10:-5 12:-10
in all	9:20
in any	2:39 9:25
in as	9:25
in both	3:-30
in each	5:-30
in every	0:36 7:25 8:15
in five	7:30
in forc	7:45 11:50
in four	3:30
in her	3:30
in it	2:-45 3:35 4:10 7:-25
in its	11:25
in january	7:-60
in june	11:-20
in may	7:-40
in month	3:-20 7:-30 11:55
in my	1:33 5:-20 10:5 11:15
in nine	7:-45
in on	5:-30 11:35
in one	7:-30 11:-20
in our	4:-10 5:-25 8:-20 9:40 11:-20
in production	3:-40 5:-35
in six	2:40 11:25
in ten	11:-25
in that	3:70
in the	1:-30 2:-40 3:25 4:-10 5:-15 6:-10 10:-5 12:5
in their	3:30 7:40 9:15
in this	3:30 9:20
in thos	2:55
in thre	9:-20
in two	1:30 3:35 4:10
in use	11:-25
in which	9:55
in writ	2:64
incident	0:34 3:-25 5:20 7:35 9:85 10:10
incident _ #	9:45 11:40
incident _ the	7:-30
incident and	11:45
incident in	7:-35
incl	9:25
includ _ on	11:30
index	2:-35 3:60 5:-35 9:-35
industry	7:30 9:25
ines	11:35
ingest	3:50
ingestion	5:-40
ingrid	11:30
initiativ	7:80
input	3:30 5:30 6:-20
insid	3:40 8:-20 9:-25
insid _ team	7:95
insid our	7:45
insist	2:131
inspection	11:25
install	3:40 7:65
instead	1:-24 12:10
instinct	0:-37
instruction	5:30
insuranc	3:-40 11:20
interest	3:35
interfac	3:40 7:60
intern	11:135
internal	11:-30
interval	3:-40 5:-55
interview	5:25 6:10 9:-20
into	0:46 4:10 5:25 7:55 8:10 9:30 10:5
into _ for	11:70
into _ own	3:-30
into _ team	9:50
into it	3:30
into its	9:30
into our	5:-30 7:-30 9:50
into someth	5:50
into the	4:-20 7:60 8:15 9:55
into their	3:-60 5:-30 7:25
introduc	9:40 10:10
investor	7:45
invit	5:-40
invoic	3:45 5:-30 11:-20
invoic $	7:35
ios	3:40 4:-10 8:10 9:-25
ios app	3:35
is	0:-24 1:75 2:-45 3:45 7:-30 10:5 11:-25 12:5
is #	1:21 5:-55 9:-25
is $	5:30
is _ #	7:30
is _ a	1:44
is _ alon	3:35
is _ and	0:23 3:35 4:15 6:-10 7:-25
is _ area	3:40
is _ at	0:-25 3:30
is _ by	5:-35
is _ each	9:35
is _ first	0:38
is _ from	3:30
is _ i	0:36 4:-10
is _ in	3:-30 10:-10
is _ list	1:-18
is _ on	7:-45 11:25
is _ peopl	1:31
is _ piec	3:40
is _ problem	5:30
is _ releas	9:-35
is _ system	3:55
is _ than	2:34
is _ the	7:45
is _ to	1:34
is a	1:-39 3:-30 9:-30 11:-20
is alway	1:-26
is an	1:25
is how	7:50
is important	1:27
is in	3:30 4:10 7:25 8:10
is key	0:-28 1:19
is lost	9:25
is merg	9:45
is mine	2:50 3:110
is my	1:-38 3:110 5:-45
is not	7:-30
is noth	1:21
is now	7:45
is one	3:45
is part	9:25
is the	1:30 2:-37 3:25 6:10 7:30 8:-10 11:-15
is to	1:31
is too	5:30
is what	9:30
is your	11:45
isn't	7:-35
issu	3:-35
it	1:-58 6:5 7:10 8:5 10:5 11:-20 12:5
it #	3:35 7:-25
it $	0:25 2:39 6:10 7:40 8:5 9:-15 10:10 11:-40
it _ #	5:-55
it _ a	0:-37 4:-15 7:20 11:-25
it _ about	3:60
it _ after	5:35
it _ all	3:45 4:10 5:55 7:50
it _ an	2:-43
it _ and	9:20
it _ as	9:30 10:15
it _ away	9:25
it _ been	9:45
it _ befor	5:-30
it _ by	3:30 5:35
it _ five	11:35
it _ for	3:30
it _ happen	5:40
it _ his	9:25
it _ how	7:65
it _ i	1:42 7:25 9:-25
it _ in	4:10 9:-20 11:-25
it _ it	3:-35 5:-45
it _ june	0:-36
it _ me	1:28 5:50 7:35 8:-10 11:-20 12:10
it _ merg	9:25
it _ my	3:25 7:25 11:-20
it _ nine	9:-25
it _ nobody	7:55
it _ not	2:-37
it _ noth	9:35
it _ of	7:40
it _ on	5:30
it _ one	3:50
it _ only	5:40 7:65 8:10
it _ our	9:30
it _ out	0:25 3:-30
it _ production	7:40
it _ rule	5:-35 9:35
it _ run	11:40
it _ said	7:50
it _ sinc	7:55
it _ slower	2:39
it _ still	7:30
it _ that	0:23 5:60 6:-10 7:-35 10:-5
it _ the	0:51 3:20 7:25 8:-10 9:15 10:-5 11:-20
it _ their	3:-30 7:35
it _ them	11:45 12:-10
it _ they	9:30
it _ to	4:10
it _ two	3:-25 8:-20 9:55
it _ us	9:30
it _ used	3:-25 9:30
it _ week	7:45 11:30
it _ which	3:30 9:35
it _ with	7:30 9:-20
it _ wrot	5:-45
it a	3:-25 9:60
it after	9:30
it against	9:-20
it all	9:30
it and	3:20 7:35 8:10 11:-15
it as	3:30 4:15 5:25 6:10
it at	3:-30 5:-35 9:20 11:20
it back	0:27 11:25
it becam	7:40
it becaus	5:35
it befor	1:-19 7:30
it but	3:30 7:35 11:30
it by	5:55
it chang	7:40
it confirm	1:23
it did	5:40
it didn't	7:55
it doesn't	9:25
it down	3:-30 9:35
it each	9:25
it every	0:-35 7:40
it fell	2:36
it first	9:40
it for	2:-47 5:-20 9:30 12:-5
it from	2:34
it had	3:-25
it has	2:49 5:-35 7:25 9:35
it i	7:40
it in	2:-48 7:25 8:-10 10:15
it into	7:30
it is	3:-25 4:15 6:10 7:55 11:-20
it isn't	5:-30
it may	7:50
it myself	5:40
it need	0:36
it never	1:-20
it no	7:40
it now	7:70 8:15
it off	7:-30
it on	3:40 8:-20 9:-20
it one	7:35
it said	3:40 9:25
it says	5:-35
it should	3:35 6:-10
it show	1:47
it sinc	3:35 5:-25 9:25
it so	3:-25 7:40
it start	7:30
it still	7:-30
it the	0:-26 1:25 4:15 5:35 8:10 10:5 11:-15
it thre	11:30
it to	2:-48 5:85 7:25 11:-25 12:-5
it today	11:35
it together	11:45
it took	5:-45
it turn	0:27 9:30
it two	7:45
it until	3:40
it up	2:55 5:-25 7:-25
it was	3:-20 11:-35
it wasn't	5:90
it went	2:-37 7:-30
it who	11:-35
it with	2:-40 6:-10 9:20
it without	11:25
it would	5:-25
it you	2:47
it's	0:-33 1:31 5:-35 7:25 8:-10 9:30 10:10 12:-5
it's _ in	9:25
it's _ the	3:65 9:60
it's a	3:-35
it's about	7:30
it's been	9:25
it's in	7:30 8:10
it's on	9:30
it's one	3:35
it's solv	11:40
it's the	1:34 4:15 7:30
it's what	9:25
item	5:35 6:15 10:-10
its	0:49 1:-24 2:35 3:25 7:20 9:25 10:10 12:5
its _ by	7:70
its _ for	9:40
its _ year	11:25
its own	3:-30 5:25 9:-20 11:-35
its plac	5:60
itself $	9:-20
january and	3:-30
java	5:-40 11:30
job	0:42 1:-23 3:30 5:35 8:-15
job $	3:30 7:-30 9:20
job _ the	3:55 4:-15
job and	7:90
job i	3:-30
job was	4:10 6:-10
jobs	2:-67 3:45 4:15 9:-20
join	6:-15 7:-35 11:20
join $	7:-45
join and	9:45 11:25
jun	11:50
june	0:-40 1:-19 9:-25
june $	0:-37 5:-35
june and	2:47
junior	3:-25 5:-65 7:-40 9:-30 11:100 12:10
just	0:-24 3:50 4:-10 7:-40 11:20 12:-5
k	2:38 3:35 5:-30 9:-15
k $	2:106
k _ month	7:45
kb	7:-30
keep	1:43 4:10 5:-25 8:10
keep a	1:25
keep it	7:40
kept	0:-25 7:35 8:-10 9:25 10:5
kept _ #	7:-30
kept _ me	11:45
kept it	3:30 9:45
kept my	1:22
kept the	5:-25 9:20
kept to	9:35
key	0:-41 1:93 5:-50 9:40 11:-20
kids	3:-35
kill	0:30 2:40 6:15 7:-35
kill it	11:25
kind	3:-35 5:65 9:-20 12:-5
kind of	5:30
kiosk	9:-30
kitchen	1:26
knew	5:40 7:-45 9:-30
know	0:-32 3:-30 7:-25 9:-25 12:-5
know $	1:-19
know _ i	0:-29 1:19
know how	11:25
know that	1:18 11:25
know why	3:30
knowledg	1:43 5:-35
known	11:-30
kubernet	0:-54 1:65
lab	3:25 4:-10
label	0:61 2:51 4:-15 8:-15
labell	3:35
labs	8:20
lack	3:-25
ladder	3:-35 9:-25 11:110 12:20
ladder for	11:40 12:5
ladder in	11:30
laid	9:45
laid down	9:50
languag	1:-22 6:-10
languag $	1:-20
larg	8:20
largest	5:35
last	1:-36 2:-56 3:-25 7:30 8:10 12:20
last $	9:-30
last month	11:30
last year	7:55 9:35
late	2:68 3:-45
late $	5:35 6:15
latency	3:50
later	7:25 9:-20 11:-25
later $	3:-40 8:-10
later _ the	3:40
laugh	5:-30
launch	1:25 8:-10 9:35
launch _ the	1:31
law	11:-25
lawyer	3:-35 5:25
layer	3:75 5:-45 7:-30 8:-15 9:-20
layer _ the	4:-15
layer and	5:-40
layout	9:-20
lead	0:-66 1:32 2:40 4:-15 6:-15 9:-15 10:-5 12:10
lead $	3:-35 5:-30 9:30 11:-25
lead _ me	5:50 7:35 11:-20
lead _ not	2:46
lead _ of	11:40
lead _ the	3:30 7:35
lead a	11:60
lead and	3:30
lead for	3:25 7:40
lead had	5:35 6:-10
lead said	5:30
lead the	7:-75 11:65 12:10
lead to	1:45
lead which	11:30
leader	0:-41 1:60
leadership	1:24 3:45
leak	3:25 5:70 7:100
leak $	11:45
learn	0:-53 1:82 2:-39 4:15 6:15
learn _ and	1:22
learn _ ask	11:-25
learn that	1:20
learn to	0:25
least one	9:25
leav	0:60 5:-20
leav my	0:30
leav the	3:-35 5:-35
led	4:15 9:-20 11:65 12:5
ledger	3:40 5:40 7:30 9:-20
left	5:65 8:-20 9:-40 11:-40
left _ me	5:40
left and	2:37
left to	5:25
legal	0:27 2:57 5:25 11:-20
less	5:35
less than	0:35
lesson	1:70
let	2:62 5:-30 12:-5
let a	9:35
let the	2:64
let them	3:40 7:30
letter	3:25 4:-10 5:-60
level	7:-20 11:95 12:5
level _ for	11:35
level designer	9:25
leverag	2:-47
leverag was	2:-39
library	5:60 7:60 8:25 9:-20
library _ all	3:40
library for	9:-25
licenc	2:49
life	5:60 7:80
light	3:30
lik	1:34 5:-35
lik it	7:55
like	0:-36 3:-40 5:-60 7:-35 8:-20 10:-10 11:20
like _ sinc	9:25
like a	5:-30
like everybody	9:25 11:25
like it	11:25
like that	9:55 11:-20
like the	9:25
like to	7:-30
limit	0:33 5:35 7:-30 10:-5
lin	2:-50 3:30 4:-15 7:-25 11:-20
lin $	9:-20
lin and	7:30
lin of	3:35
lin with	3:30
line	0:58 1:-60 3:25 4:-15 5:-30 6:10 7:-30 10:-5 12:-15
line $	7:-30
line _ it	9:35
line _ line	10:-15 11:30
line _ the	9:20
line for	9:65 10:-5
line with	11:35
link	5:-60 9:-25
linter	9:35 11:40
list	1:-28 3:35 4:-10 5:60 6:-10 8:-15 9:-20 10:-10 11:-25 12:-10
list $	5:40 6:10 9:-25 11:-25
list _ a	7:30
list _ they	7:40
list befor	7:35
list by	11:25
list line	9:25
list of	1:-21 3:25 4:-15 5:25 6:-10
list which	9:30
listen	0:-30 1:37
listen $	1:32
littl	3:30
liv	5:35 7:25
live	7:-20 9:20 10:5 11:-30
live without	9:30
load	2:-43 3:55 6:-10 7:-55
load test	9:35
local	9:-20
lock	3:-30 7:-35
log	3:30 7:-20 12:-5
logg	0:47 9:-25 11:-20
login	3:30
logistic	5:-35
logs	5:40 6:10 9:-20 11:-20
long	1:-45 2:-36
long a	0:33
longer	0:99 1:-30
longer $	0:25 1:-18
look	1:20 5:45 7:-30 9:-20 10:-5 12:-10
look _ it	9:25 11:20 12:-5
look _ me	11:30
look _ the	3:35 4:10
look after	3:105
look at	0:41 2:-47 5:30 6:10 8:-20 9:15 10:-10
look for	0:26 3:-50 5:30
loop	2:66 7:25 11:55 12:15
loop and	3:35 7:55
lose	11:-20
loss	3:-25
lost	0:-23 2:141 3:-30 4:-15 5:20 6:10 9:-25 11:-15 12:-10
lost #	2:34
lost _ #	7:35
lost _ of	2:35
lost _ the	3:-35 11:55
lost in	11:45
lot	0:-33 1:38 3:55
lot of	1:31 5:-30
loud	2:42
loudest	0:50
lunch	11:55 12:-10
lunch and	11:35
lyon	5:30
m	9:-20 11:-20
machin	3:30 4:15 5:25 6:25 9:-25 11:-20
machin and	3:30
machin learn	3:30 5:30 7:50
made	1:28 3:-25 6:10 9:20 10:10 12:20
made _ a	3:-30 9:55
made _ my	5:30
made _ on	11:25
made _ plan	11:30
made _ rule	7:30 9:40
made _ the	9:35
made a	3:25 9:-20
made it	9:45 10:5
made my	9:30
made staff	11:40
made that	9:35
made the	0:25 1:-18 7:25 8:10 9:35 10:15
mail	0:29 3:25 9:-35 11:-35
mail $	11:-25
main	5:-30 7:35
maintain	3:70 7:30 11:-20
maintain it	3:30
maintain the	3:30 7:30
mak	0:25 1:28 9:-20
mak me	0:-32 1:23
make	5:75 6:-10 7:-35 9:-25 11:-35
make it	3:30 5:30
make the	3:30
maker	3:-25 7:105 8:35 9:60 10:35 11:-25
maker have	7:35 9:30
manag	9:25
management	5:40 7:30
manager	0:-39 5:20 7:-35 9:-25 11:-15
manager _ it	1:31
manager _ me	3:30 5:30
manager ask	3:35
manager had	5:35 6:-10
manager said	5:35
manager was	11:-30
mandat to	5:-40
mandatory	7:50 9:65 10:10
mandatory _ all	9:50 10:15
mandatory for	9:60 10:10
manual	5:30 9:-25
manufacturer	7:45 8:10 9:50
many	1:-22 5:35 7:-25
map	1:-18 2:74 3:35 9:-30
map $	2:40
mapp	3:35 5:30
maps	9:-25
march	11:30
marek	11:55
mark	5:35
marker	7:65
market	4:-10 5:-50
market _ the	2:37
match	4:-10 8:10
matter	0:-26 1:79 5:65 6:15
matter $	0:-29 1:85
may	7:25 10:5
may $	7:-30
may be	9:30
mayb	0:-32 1:-28 2:-39
me	1:55 6:-5 7:-30 9:-20 11:50 12:-15
me #	11:40
me $	0:25 5:-20 7:-25 9:-45
me _ a	0:30 12:-10
me _ about	11:70
me _ after	5:30
me _ an	11:20
me _ and	11:40
me _ ask	11:35
me _ day	11:35
me _ i	3:-25 7:-40 11:40
me _ it	5:-40 6:-10
me _ look	6:15
me _ of	5:35 9:30
me _ out	5:-30 9:35
me _ pick	11:-25
me _ the	3:25 6:-15 11:65 12:-10
me _ then	11:45
me _ they	5:-30 7:35
me _ to	5:30 11:85 12:-5
me _ two	11:25
me _ was	3:-40
me _ week	3:35 7:55
me _ writ	7:35
me a	7:-35
me about	11:30
me and	5:-25
me as	5:-40
me by	11:25
me each	11:25
me every	11:25 12:-10
me for	11:25 12:-5
me how	3:35 11:70 12:-5
me i	3:-25 9:25
me in	7:25 11:20
me it	1:33 7:40
me now	11:30
me on	3:-25 7:-25 11:55
me one	5:50 6:-10
me over	9:25
me so	7:60
me that	0:31 1:43 2:37 5:-30
me the	3:45 5:40 6:-10
me through	11:55 12:-15
me to	2:43 5:65 7:25 12:-5
me twic	11:20 12:-10
me with	3:45
mean	5:50 9:25 10:10 11:-20
mean $	3:-30 5:-25
mean for	9:35
meant	2:99 5:65 9:-20
measur	3:-30 4:-15 5:30 6:10 8:-15 9:-20 11:-30
measur #	2:42
media	3:30
median #	9:-30
meet	3:-35 5:-45 9:15
meeting $	3:30 7:45
meeting and	5:-30
member	3:-30 9:25
memory	3:25 11:25
mentor	5:-50 7:-45 11:90
menu	11:35
merchant	7:-30
merg	3:40 6:-10 8:10 9:55
merg $	3:30 9:45 10:-15
merg _ a	11:65
merg in	11:75
merg without	9:25
mesh	9:-20
messag	3:25 11:-20
messag _ the	7:-75
met	2:-36 3:-25 11:30 12:-5
meter	3:30 9:-20 11:-30
method	9:30
metric	9:35
mid	5:-30 7:-25
middl	7:-35 11:40
midnight	2:51
migrat the	7:35
migration	0:26 1:23
migration $	3:35 7:30
million	3:35 9:-25 11:-30
million _ a	3:50
min	9:-25
mind	1:24
mind $	1:24
mindset	1:-20
mine	0:68 1:-65 3:135 5:-30 6:10 9:-20 11:-35
mine $	11:-30
mine _ the	3:50 4:-10
mine alon	3:40
mine and	11:45
mine from	3:30
mine sinc	3:60
mine the	3:60
mine to	3:30 5:30 6:10
mine was	5:-40
ministry	2:37
minut	0:-31 2:64 5:-25 8:-10 9:-25 12:-5
minut $	0:-26
minut _ #	9:-25
minut _ a	7:45
minut _ i	11:25
minut _ it	1:20
minut _ the	0:24 2:72
minut and	1:22 7:-30 11:20
minut in	2:59 11:45
minut of	5:-35
miss	2:108 3:-35 7:-30 11:-25
miss $	2:-39 5:-30
miss the	2:40
mistak	5:-45
mobil	9:-20
mock	5:30 6:-10
mock up	5:25 6:-10
mode	5:-30
model	1:-32 3:50 5:30 6:-10 11:-15
model $	5:25 7:-25 9:-20
model _ retrain	7:65
model _ the	3:35 4:10 9:25
model from	3:30
model on	3:30
model the	3:35
model was	0:38 3:50 5:30 7:70
model with	7:-35
modul	3:45 4:-15
monday	5:-30 11:25
monday $	2:77 11:-20
money	4:40 5:60 6:30 11:-35
money _ to	3:35
monitor	2:40
monitor and	2:36
month	0:-31 1:-37 2:43 3:-25 4:10 5:-30 6:15 7:-20 9:-10 10:5
month $	5:-20 9:20 12:-5
month _ and	11:35
month _ had	5:35
month _ was	7:30
month and	2:-35
month befor	9:-20
month he	11:45
month i	5:-40 7:-30 11:55 12:10
month later	5:30
month seven	11:40
month she	11:65
month so	5:-30
month they	5:40 7:35
month two	2:43
monthly	3:30 7:35
more	0:-46 1:44 5:30 6:-5 7:-40 8:15 12:15
more $	1:41
more _ #	9:35
more _ and	5:35
more _ i	11:25
more _ one	5:30
more _ than	1:20
more _ with	0:-43 1:37
more in	0:-40 1:31
more of	1:-19
more senior	11:75
more without	9:25
morn	2:58 6:15 8:-15 9:-20
morn $	9:-20
most	0:-32 1:21 3:-40 5:-35 6:10 9:-25 11:-30
most _ it	7:45
most of	3:-25 7:30
most was	0:-32 1:63
mostly	1:-22
mother	2:56
mov	0:-24 3:65 4:10 5:35 6:-10 7:70 9:-40 11:-45
mov #	7:30
mov $	5:40 7:75 8:15
mov _ #	2:38
mov _ the	7:30
mov from	2:53
mov her	7:55
mov in	7:-50
mov it	5:30
mov the	8:-10
mov to	2:38 9:-25
move	9:-30
move the	7:35
mr	11:-30
ms	3:60 5:35 7:-30
ms $	5:35 9:-20 11:-25
ms _ the	9:30
ms on	9:25
much	0:-57 1:47
much more	0:-36 1:40
multiply	1:33
must	0:-28 1:38 5:60 9:60 10:15 11:-20
must _ befor	9:40
must be	2:42 5:30
must pass	9:30 10:15
my	0:34 1:-25 3:20 4:-15 6:-5 8:-10 9:-15 12:-15
my #	9:20
my _ #	7:-30
my _ about	1:26
my _ as	5:-30
my _ befor	7:35
my _ first	11:55
my _ for	3:-25 7:40
my _ from	3:30
my _ group	9:25
my _ had	5:40 6:-10 11:30
my _ has	9:25
my _ in	3:45
my _ into	7:50
my _ is	3:35
my _ lead	11:25
my _ now	0:27 1:-33
my _ of	0:31 2:37 5:35
my _ question	9:30 11:-30
my _ said	5:75 6:-10
my _ team	5:-30 7:60 8:-15
my _ want	5:25
my _ was	0:-24 1:28 2:-64 3:25 11:-20
my _ without	0:32
my _ year	3:35
my age	11:50
my area	3:55 4:10
my boss	0:-28 5:70 11:-20
my buddy	11:40
my code	3:35 5:45 12:5
my colleagu	3:-35 5:-30 11:-20
my company	11:-25
my design	11:35
my desk	0:33 5:-40 11:50
my director	5:40
my estimat	0:36
my first	0:53 1:-27 2:39 5:40 7:-25 11:55 12:-15
my four	7:55 8:-15
my group	9:30 11:25
my gut	1:47
my hand	3:45
my instinct	0:-27
my job	4:20
my lead	3:45 5:55 6:-5
my manager	1:22 9:-20 11:-40
my mentor	11:45 12:-5
my model	0:-23
my name	11:30
my next	9:-35
my opinion	1:26
my own	0:37 2:57 3:-45 5:25 6:10 8:-20 9:25 11:-20
my paper	7:35
my part	3:40 6:-15
my piec	3:55 4:-15
my prior	0:-36
my problem	5:30
my proposal	7:35 8:15
my responsibility	3:30
my screen	11:40
my suggestion	7:60
my system	3:65
my tabl	7:40
my team	9:95
my tech	11:25
my text	3:-30
myself	2:-40 5:35 6:10 11:-15
myself $	6:10 9:-20
myself _ the	7:40
myself and	9:25
myself the	6:-10
nairobi	5:-35
nam	2:43 3:-40
name	1:-37 4:-10 6:-10 11:25
name $	9:-20 11:20
name _ it	5:-30
name _ the	9:25
name and	11:25
name of	9:30
napkin	11:50
napkin $	11:45
national	7:30 8:15
near	3:-30
need	4:-10 9:20 10:-5 11:-20 12:5
need $	7:30
need the	0:35
need to	3:-30 5:40
needn't	7:40
neighbour	7:40
network	0:-63 1:58 3:45 5:30 9:-20
never	1:26 2:44 3:-45 5:-30 6:15 7:-40 9:-40
never _ a	11:70
never _ anyth	11:25
never _ back	2:56
never _ more	9:25
never _ up	0:-26 1:57
never came	2:56
never give	1:43
never had	11:40
new	0:-34 1:-32 2:-42 3:-20 10:-5 12:-10
new _ of	7:45
new _ without	9:40
new chip	11:50
new devic	9:-25
new hir	11:25
new one	7:30 9:25
new peopl	5:-30 9:30 11:55
newcomer	11:45
next	0:50 1:-19 3:-35 4:20 8:-10 9:-25 12:5
next _ and	8:20
next _ i	11:-25
next _ me	11:20 12:5
next _ the	0:39 9:35
next _ year	5:30
next door	7:115 8:-25
next morn	7:35
next team	9:-40
next ten	11:35
next time	1:-21 5:-35
next to	0:29 9:15 11:25 12:10
next two	0:41
next year	7:-35
nicer	9:-30
night	2:83 4:-20 5:-40 9:-15 11:15 12:5
night $	7:-25 11:-25
night _ i	11:30
night alon	11:30
night and	2:39
night in	9:25
nightly	3:30 9:35
nine	0:-25 1:-19 2:45 3:-20 4:15 10:10 11:-35 12:10
nine $	5:35 7:-35
nine _ i	7:30
nine _ on	3:50
nine _ the	7:30
nine month	2:60 7:-30 11:40
nine peopl	7:30
nine product	3:35
nine team	3:-35 8:15
nine were	3:30
nine year	5:-30
nineteen	3:-30 7:40 11:-25
no	1:-51 2:44 3:-45 5:20 6:15 9:15 10:10 11:-45
no $	2:45 5:-45 7:-40
no _ for	5:50
no _ goes	9:25
no _ had	5:50
no _ in	9:20 10:5
no _ is	3:-45 9:65 10:-5
no _ of	0:27 9:50
no _ over	3:-30 5:-30
no _ releas	9:45 10:10
no _ team	7:85 8:-15 9:-25
no _ with	3:50 7:70
no _ without	9:35
no design	9:65
no featur	9:85 10:10
no longer	0:65
no model	9:20 10:-5
no more	3:65
no new	7:45
no one	3:-35 5:60 11:-20
no other	3:50 7:75 8:-25 9:-40
no releas	5:-45 9:25 10:-5
no say	5:-35
no task	3:-40
no test	9:-30
no ticket	5:60 6:10
no time	2:36
no titl	3:-35
no to	5:-35
nobody	1:-45 3:-25 5:50 6:5 8:-15 9:-20 10:5 11:-40
nobody $	3:-40
nobody _ ask	5:60
nobody _ me	6:20
nobody _ the	7:35
nobody _ to	5:-35 7:75
nobody could	0:33 6:-10
nobody else	3:25 7:60 8:-20
nobody gave	6:10
nobody had	3:-30 5:70 9:-20 11:-20
nobody knew	5:60
nobody outsid	7:65
nobody own	5:55
nobody was	5:45
nod	2:63
nodd	7:-35
nodd and	7:-35
nois	5:30 11:-25
nois $	3:-30
none	3:-60 6:15 8:-15 10:5 11:-30
none _ our	9:25
none _ the	7:-45
none of	3:-45
noon $	2:48
nor	5:35
not	0:41 1:-93 2:101 3:-40 7:-25 8:-10 9:-25 11:-20 12:5
not $	2:-56
not _ and	9:25
not _ in	9:20
not _ of	2:43
not _ so	11:25
not _ that	0:26 2:38
not _ the	5:30 7:-35
not _ what	5:40
not _ why	7:35
not a	1:19
not accept	2:48
not and	3:40 7:40
not both	2:40
not count	11:45
not for	5:-30
not go	9:30
not happy	2:39
not know	12:-5
not more	5:35
not one	7:-30
not take	7:40
not the	0:38 1:-30 3:-25 9:-20
not to	1:19
not touch	7:50
not understand	11:35
notebook	3:-35 5:-30
noth	1:-84 2:46
noth $	1:-70 2:50 3:-25 5:50 11:-25
noth _ a	2:60
noth _ do	5:-30
noth and	3:-35
noth else	3:100 4:-15 5:40
noth more	3:35
noth on	7:-45 9:40
noth that	3:-45 9:25
noth to	5:-45
notic	3:-35 5:55 7:40 8:-10
notic that	3:-35 5:35 6:10
november	5:-35
now	0:127 1:-21 3:-15 5:-40 7:25 8:10 9:-10 10:15 12:10
now $	0:-24 5:-40 9:-25 10:5 11:-30
now _ a	3:45 5:50 7:40
now _ and	7:40 8:25 11:45
now _ first	0:26
now _ on	9:25 11:25
now _ one	1:-28
now _ other	7:-40
now _ senior	11:50
now _ the	3:-35 11:45
now _ then	11:30
now and	0:50 9:50
now i	0:49 7:-25
now on	9:40
now run	11:40
now the	3:35
now two	9:-25
now without	7:-35
now writ	9:25
number	0:33 1:-47 5:70 11:-25
number $	5:25 9:-25 11:-25
number _ a	9:30
number _ it	9:30
number and	7:30
number from	9:25
number with	5:35
nurs	5:30 9:-20
object	2:79 9:-20
objection	11:25
objectiv	9:25
october	2:38
odd	8:20
of	1:-30 6:10 8:10 9:-10 10:5 11:-10 12:5
of #	1:-21 11:-20
of $	1:-29 11:-25
of _ #	3:30 4:10 11:-25
of _ a	11:40
of _ about	9:35
of _ an	5:-30
of _ and	0:-32 1:23 3:25 5:25 7:45
of _ board	9:55
of _ by	3:40
of _ call	3:35
of _ came	0:26
of _ code	1:18
of _ company	3:-40 7:45 8:-15 9:40
of _ eleven	3:40 5:30 7:35
of _ five	7:35
of _ four	7:-30
of _ from	11:25
of _ had	11:-20
of _ hand	3:30
of _ have	7:-30 9:30
of _ hospital	7:40
of _ i	5:-25 9:35
of _ old	3:-30 7:-30
of _ one	3:-25 11:20
of _ only	11:25
of _ order	7:-30
of _ own	3:-30 7:-35 11:40 12:5
of _ question	2:57
of _ releas	9:-25
of _ report	7:40
of _ sinc	7:-30
of _ sort	9:30
of _ team	9:35 10:-5
of _ the	0:26 4:-10 5:40 6:15 8:15
of _ to	3:-25 11:25
of _ two	7:50
of _ was	3:35
of _ week	9:30
of _ were	5:35
of _ which	7:45
of _ who	7:45
of _ whol	3:35 9:25
of _ work	9:40
of _ year	1:23 11:25
of a	0:40 3:-35 6:10 9:-30 12:10
of an	2:39
of complaint	9:35
of done	9:60 10:-10
of each	0:27 2:34 3:75
of engineer	3:-25 5:-30 7:90 8:10
of five	5:30 9:-25
of his	5:-35
of it	0:36 3:25 5:-20 6:-10 8:15 10:-10 11:30
of its	2:-36
of mine	0:32 5:30
of my	5:-55 7:25 8:10
of no	2:39
of one	3:-40 7:35
of our	0:30 3:40 4:10 5:35 6:10 10:10 11:-25
of ours	9:30
of sal	5:-30
of six	5:-25 7:-30
of test	1:22
of th	11:30
of that	2:-38
of the	3:50 4:-5 5:25 6:-5 10:5
of their	3:-50 7:-25 8:-10 11:25
of them	1:-30 3:-25
of this	9:30
of thre	5:35 7:-35
of us	5:-25 6:-10 7:-35 8:-30 9:55
of what	0:-30 1:28 2:43
of which	7:30
off	1:33 2:70 6:10
off $	0:27 2:-52 5:45 7:-40
off _ the	1:30
off in	1:31
off the	5:-30 11:-20
offer	3:-40
offer him	11:-25
offer to	11:-20
offic	5:60 7:50 9:-20 10:10
offic $	9:-30
offic _ it	7:40
official	3:-40 5:-60 10:5
official one	5:-30
offset	11:30
often	3:-25 7:-30 11:40
oil	9:-30
old	4:-15 7:-20 12:-10
old _ and	9:20
old one	0:32
older	5:-45 9:30
older than	5:-45 9:35
omar	5:45 7:-100
on	1:-78 4:5 5:-15 9:-10 12:5
on #	7:-25
on $	2:-36
on _ #	2:-36
on _ aim	11:25
on _ and	2:41 3:35 8:-10 12:5
on _ back	11:50
on _ befor	11:25
on _ calendar	1:-25
on _ call	11:35
on _ date	7:35
on _ each	7:35 9:25
on _ floor	11:30
on _ for	7:40 11:30
on _ from	11:60
on _ i	1:23
on _ it	7:-40
on _ last	7:90
on _ list	5:40 7:-30
on _ napkin	11:35
on _ now	7:35
on _ other	5:-30
on _ own	3:30 5:30 7:-25 11:30
on _ plan	3:45 7:45
on _ same	3:35
on _ saturday	2:42
on _ screen	11:25
on _ sheet	11:35
on _ side	7:35 8:-15
on _ strength	7:30
on _ team	11:45 12:10
on _ th	11:20
on _ the	3:25
on _ thre	7:-35
on _ thursday	11:-25
on _ train	3:-35
on _ when	0:31
on _ whiteboard	11:50
on _ with	0:36
on a	0:-23 2:35 5:25 6:-5 7:-25 9:-15 11:15
on another	11:30
on both	2:47
on call	9:20 11:25
on day	7:-30
on github	9:-25
on her	11:25
on holiday	11:50
on how	1:23 11:25
on i	0:23
on in	9:30
on it	3:85 4:10 7:65 9:-15 10:5 11:-25
on my	0:33 1:-26 9:-30 11:20
on one	3:-25 7:65 9:-20 12:-5
on our	7:40 11:-20
on page	0:27
on paper	3:-35 5:-25
on that	7:40 11:-20
on the	1:-32 5:-20 8:-15 10:-5 11:15
on them	7:-40
on thos	7:35
on what	5:50 7:55
on which	7:45
onboard	11:75
once	3:-25
once $	0:29
once a	5:-30
once i	11:25
once with	9:30
one	1:-44 5:15 7:-15 8:-10 9:-10 10:-5 11:-10 12:5
one $	1:-28 2:-81 3:-35 5:35 7:-25 9:-20 10:5 11:-30
one _ a	5:-35
one _ about	3:45
one _ alon	11:45
one _ and	0:29 7:35 8:-15
one _ by	11:40
one _ each	0:33
one _ five	5:-35
one _ for	3:20
one _ had	5:25 6:15
one _ i	5:55
one _ in	2:-43 8:15
one _ of	3:25
one _ on	7:30 9:25
one _ our	7:-35
one _ person	5:-30
one _ set	1:22
one _ th	3:-35
one _ that	7:30
one _ the	3:35 4:-15 9:45 10:5
one _ to	10:-5
one _ week	3:25 5:35
one _ which	9:30
one a	3:30
one after	7:30
one aim	11:75
one another	11:25
one colleagu	3:60 4:15
one day	5:30 11:-20
one definition	5:55 7:70
one file	3:35
one function	3:45
one goal	11:35
one i	1:-30
one in	3:-50
one is	7:40
one month	9:40
one more	5:-40
one must	0:-26 1:48
one of	9:20 12:-5
one page	0:25 7:25 9:30 10:10
one question	0:30
one region	2:43
one report	3:35
one room	11:-30
one rule	9:30
one screen	3:30
one servic	3:25
one shar	5:55
one stor	7:45
one tabl	3:45
one th	11:40
one to	0:31
one was	5:-30
one week	2:-38 9:20
one who	1:24
one year	3:-25 11:45 12:10
ones	8:-10 11:25
ones $	1:24
ones _ a	11:25
onlin	3:25
only	1:-29 3:35 6:10 7:20 8:-25 9:-30 10:-15 12:10
only $	3:40 4:-20
only _ and	11:30
only _ of	7:40
only _ own	7:70 8:-15
only _ team	7:75
only after	9:20
only ask	5:-25 11:40
only my	7:35
only our	7:105 8:-10 9:-25
only that	3:65 4:-15
only the	3:40 9:-20
onto	8:15
open	0:23 8:10 9:-25 11:-20 12:-5
open $	5:70
open a	11:25
open in	2:39
operator	9:-20
opinion	0:-41 1:72
opinion $	0:-41 1:43
ops	0:29 2:56 11:75
option	5:-40
or	2:56 4:-20 5:25 6:-15 7:-25 8:-15 10:10
or thre	11:25
order	1:-41 3:60 5:100 7:20 9:-25 11:-35
order $	5:75 7:25 11:-20
order of	7:40 8:10
order that	3:-30
ordinary	3:-45
org	3:30
organis	11:55
organisation	5:45 7:70 8:15 9:30 10:15 11:-20
original	5:-30
other	5:-30 6:15 7:60 10:-5
other $	5:-35 9:-30
other _ becaus	9:25
other _ had	7:45
other _ run	7:50 8:15
other _ the	11:30
other _ was	7:-30
other _ written	9:25
other for	11:55
other group	5:35
other senior	11:55
other six	7:50
other team	7:75 8:-40 9:-40
other two	5:-30
other way	0:29
otherwis	2:39 9:30
otherwis $	9:25
our	1:-45 7:25 8:-5 9:65 10:-10 11:-25
our #	3:40 7:-35
our _ already	9:25
our _ and	5:-35
our _ ask	9:25
our _ checklist	9:35
our _ cod	9:65
our _ engineer	11:30
our _ for	5:55
our _ guid	9:30 10:-5
our _ has	9:40 10:-10
our _ keep	9:40
our _ no	9:25 10:5
our _ only	7:35
our _ repository	9:-30
our _ runbook	9:35
our _ servic	3:35
our _ team	5:-35 8:-25
our _ test	9:45
our _ that	3:-25
our _ to	7:35 11:-25
our _ was	3:35 5:-40 9:40
our data	3:50
our group	3:-30 9:100 10:-10
our hospital	9:25
our lead	6:-15
our new	9:25
our own	4:15 7:35 12:5
our payment	2:59
our product	5:35
our review	5:-30 9:45 10:10
our squad	3:30
our support	11:25
our team	3:-45 5:-60 8:-40 9:150 10:-15
ours	3:-25 7:30 9:30 10:5 11:-20
out	0:25 1:-42 2:109 3:-30 5:25 7:-20 8:-10 9:-20 11:-25 12:10
out #	5:-35 9:25
out $	2:48 9:-20
out _ a	3:-30
out _ and	7:-30
out _ from	7:-40
out _ him	5:30
out _ my	3:30
out _ the	0:24 2:63 3:35 9:25 10:10
out and	2:-55 7:30
out of	3:-25
out on	7:-35
out that	0:26 5:40
out the	9:-25
out their	7:35
out what	3:30
out with	5:40
outag	1:-19 2:-39 3:-45 8:15 11:-20
outsid	1:18 7:60 8:-10
outsid $	7:-30
outsid of	7:40
outsid our	7:75
outsid the	7:35 8:-10
oven	1:26 2:36
over	1:-68 2:35 5:-20 7:20 11:35 12:-5
over #	7:-40 9:-30
over $	0:67 1:-48
over _ a	5:65
over _ and	3:35 11:40
over _ it	7:50
over _ me	11:30
over _ of	3:-40 5:-30
over _ weekend	11:-20
over _ whol	4:10 9:35 11:25
over a	11:35 12:-10
over and	5:-35
over five	3:40
over from	11:30
over lunch	11:35
over my	7:45
over the	4:10 5:-35 7:-30 12:5
over to	7:75
over with	11:35 12:-5
overall	1:31
overflow	9:25
own	2:-49 3:30 4:15 5:35 6:10 7:35 8:-5 9:-20 10:10 12:10
own $	3:50 4:15 7:-45 9:-25
own _ and	3:-30 7:25 8:-10
own _ by	5:50
own _ for	11:40
own _ had	11:25
own _ i	3:-25 9:25
own _ in	11:25
own _ of	3:-35
own _ script	7:30
own a	11:30
own first	11:25
own group	9:25
own it	3:30
own list	5:30
own plan	7:40
own tabl	3:-30
own team	5:-60 7:85 8:-20 9:20
own that	3:40 5:35
own the	3:105 7:50 9:-20 11:30
own this	3:35
own work	1:19 11:-25
owner	0:38 1:-38 3:35 4:10 5:30 10:5 11:-15
owner _ the	3:40
owner and	3:-25
owner of	3:55 4:10
owns	11:50
owns it	11:60
p	2:54 3:35
p #	2:56 3:45
pack	2:35 5:-30 11:-25
packag	7:30 8:10
pag	3:-20 5:40 9:15 10:-10
pag _ it	11:25
pag for	11:25
page	0:24 1:-27 2:-56 4:-15 6:-15 7:-25 9:55 12:5
page $	3:30 4:-10 5:-30 11:-20
page _ a	0:40
page _ and	9:25
page _ by	9:-25
page _ it	9:40
page _ the	3:-25 11:35
page _ what	7:45 9:75 10:5
page for	3:-30
page is	9:45
page on	7:30 9:40 10:10
page one	0:27
page said	9:45
pager	3:35 4:-10 5:-30 7:-40
pager for	3:35
paid	0:-29 1:32 5:40 9:-25 11:-25
pain	5:55
pair	5:-30 9:35 10:-15 11:30 12:-5
panel	2:-38 3:35
paper	2:36 3:-20 4:30 6:15 8:-10 12:-10
paper $	3:-35 5:-35
paper _ a	9:35
paper _ two	7:45
paper befor	11:30
paper was	2:37
paragraph	9:40
parcel	3:-25
parser	1:-22 3:35 4:-10 5:-30
part	3:30 5:30 12:-10
part $	5:-45
part _ it	3:40
part _ the	4:10 9:20 10:20
part of	3:25 7:40 8:-10 10:10
partner	1:19 7:45
pass	4:-10 7:30 9:60 10:10
pass $	3:-25 7:-30
pass it	9:45
pass the	9:-35 11:30
pass them	9:55 10:15
password	2:-43 4:-10 5:-50
past	3:-25
patch	7:35 8:25
path	3:45 5:35
patienc	0:-32
patienc $	0:-30 1:18
pattern	3:40 6:-10
paus	7:140
pay	3:-40 5:-25 7:25 11:30
pay $	7:-30
pay for	3:-30 11:40
payment	11:-25
payout	3:30
pays	1:-20
pays off	0:-25
peak	11:-20
pen	0:32
peopl	3:-25 9:-25 12:10
peopl $	1:29 4:-10 5:-35 9:-30
peopl _ #	1:24 7:-40
peopl _ a	0:28
peopl _ at	5:-45 9:30
peopl _ i	11:40
peopl _ it	9:25
peopl _ on	7:55
peopl _ the	2:-51 3:-25 8:-10
peopl _ two	11:35
peopl and	1:23 9:20
peopl came	5:45
peopl from	11:35
peopl had	5:55
peopl have	11:45
peopl i	7:45
peopl in	3:-25 7:-35
peopl it	1:25
peopl look	9:40
peopl on	5:-30
peopl to	7:70
peopl were	2:49
peopl who	11:20
peopl with	7:45 11:30
per	1:-19 2:-38 3:30 5:20 7:40 10:10 11:-15
per _ and	3:30 5:35
per month	7:55
per quarter	5:30
per week	11:30
perhap	0:-29 3:-25
permission	3:40 9:-25
person	9:-15 10:-5 11:-25
person $	4:-15
person who	1:28 3:-25 5:-25
persuad	3:-35
phon	6:10 7:-30 9:-15 10:-5 12:-5
phon $	5:-30
photo	7:-35 11:-20
photo _ the	9:25
pick	1:21 2:-63 3:-30 7:25 9:-25 12:10
pick _ up	7:-40
pick it	7:-35
pick up	1:21
picker	3:25 5:-35
picker $	3:30
pictur	0:28 3:50 9:-25
pictur for	2:35
pictur of	0:37
piec	3:45 4:-10
piec $	3:35
piec _ the	3:30
pin	5:30 7:35
ping	11:95
ping me	11:100
pipelin	3:60 7:25 11:-20
pipelin _ the	3:40
pitch	1:-24
pizza	5:-30
plac	5:45 9:-20
plain	9:-20 11:-20
plan	1:-42 2:-46 3:45 4:15 5:35 6:10 7:80 9:-15 10:-5
plan $	1:-21 7:45
plan _ #	7:40
plan _ the	3:25 7:25 11:-25
plan and	3:30
plan for	3:25 7:25
plan to	9:-20
plan was	7:40
plann	0:34 1:85 7:25 9:-20
plann their	5:75
platform	3:70 4:20 5:30 6:15 9:-15 11:-15
platform _ the	3:50 4:20
platform and	3:30
platform for	3:45 4:15
platform group	3:-35
play	5:-25 11:25
player	2:-46 5:30
pleas	5:45 11:-25
plot	7:30 11:-20
plugin	3:55 9:-20
plus	3:45 5:40 9:-20
podcast	3:-35
podcast $	3:-40
point	9:20 11:-20
policy	9:20
port	2:40 3:80 4:-20 5:70 6:-20 7:-55 9:20 11:30
port $	2:43
post	3:-35 7:50 11:-20
power	3:30 5:70
predict	2:41 5:65
prepar	0:-32 1:18 2:-38 3:-30 7:-30
preparation	1:34
present	7:-50 9:-20 12:-5
present the	3:35
pressur	0:-26 1:53
pric	0:26 3:45 6:10 7:45 9:-35 11:-40
pric _ #	2:34
pric servic	3:30
primary	7:45 9:25
principal	2:58 3:-40 9:-25 11:25 12:-10
principal and	11:45
print	4:-15 5:30 6:-10
print _ and	7:30
print the	5:40
prior	0:-36
privat	3:-25
problem	0:-33 1:53 3:-25 5:65 6:10 9:-35 11:-25
problem $	6:10
problem _ that	7:40
problem as	5:45
problem nobody	5:-70
problem was	7:35
procedur	3:-40 9:55 10:20
proces	7:30 9:50
processor	7:-35
product	1:-29 3:70 4:15 5:45 6:-10 8:15 9:-20 10:10 11:-30
product $	0:31 9:-30
product group	3:35
product security	3:40
product team	4:15 8:15
production	0:-24 3:-40 5:-35 9:25 11:45 12:15
production $	3:-35 5:-30 7:35 8:-15 11:60
profil	5:25
programm	3:55 4:10 7:30 8:10 9:-25
programm _ the	7:40
programm and	7:45
project	0:27 3:-25 9:-20
project $	1:21
project _ the	3:35
project and	11:20
project of	3:-30
promis	3:-40
promot	3:-20 5:-35 9:-25 11:95 12:15
promot $	7:55
promot by	11:35 12:10
promot to	11:45
promotion	9:-20 11:85 12:20
proof	0:37 7:45
properly	2:34
propos	4:20 5:25 7:45 8:-15 9:25 10:-5 11:-30
propos a	9:55
propos one	5:30
propos to	5:45 7:30
proposal	0:29 2:63 3:-35 6:20 7:80 8:15 9:-25 11:-20
protest	2:104
protocol	5:40
proud	0:-38 1:23
prov	1:19 6:15
prov it	5:30
public	3:-40
publish	4:15 7:55 8:15 10:25 11:-20
publish it	9:25
publisher	2:54
pull	7:-35 9:35
pull _ month	7:35
pull request	5:-35 7:-30 9:60 10:-5
pump	11:-20
push	2:76
put	1:45 3:-35 4:-15 5:25 9:15 11:-15
put _ #	7:-50
put _ in	2:70 9:35
put _ into	7:-35
put _ to	9:25
put _ up	7:40
put in	7:40 9:20
put my	7:30
put the	0:-24 1:57
puzzl	3:-25
python	3:35
qa	9:25
quality	0:-59
quality of	1:19
quarter	1:-31 3:-35 8:-15 9:-20
quarter $	1:-27 2:50 9:-20
quarter with	5:40
queri	2:62
queri $	2:48
query	6:-15
question	0:25 2:-54 3:-40 6:10 7:-20 9:-20 11:15
question _ a	5:-30
question _ the	2:54 11:50
question about	11:30
question in	11:55
question that	5:25
queu	1:-26 3:40 5:55
quiet	0:69 3:-30
quit	1:-28 2:50
r	5:-40
ragdoll	2:46
rain	3:30
ran	2:-38 3:25 5:45 6:-15 8:10 10:-20
ran _ #	9:40
ran _ a	0:36
ran _ hour	7:45
ran it	4:15
ran the	3:55 4:-15 5:40 7:-35 10:-20 11:45
random	3:-30
rang	0:40 1:-34 11:-20
rank	5:-25 9:-20
rate	9:45 11:-25
rate _ from	9:80
ravi	7:-25 11:30
re	7:-25 9:-20
react	3:50
reaction	0:39 1:-25
read	0:70 1:-19 2:-52 3:-30 5:30 8:10 9:-25 10:-5 12:-5
read #	5:70
read _ of	5:45
read _ the	7:45
read a	0:76 11:20
read all	5:55
read from	7:50
read the	0:28 2:-38 5:30 11:-25
reader	8:10 9:25 10:5
ready	1:26 7:-40
real	0:54 1:-20 3:-25 7:-25 9:-20
real _ was	7:40
real problem	7:35
realis	7:35
really	0:-40 2:-40 5:30 6:10 7:-25
really $	3:-35
reason	11:-20
reason $	5:30
reason was	5:-45
rebuilt	0:44 7:30
rebuilt their	7:50
recall	2:76 5:55
receipt	3:40
receiv	2:39 4:-10
recommend	9:30
recommendation	3:25
reconciliation	3:-35
record	3:25
red	0:26 7:-30 9:30 10:-5
redesign	7:70
redid	11:25
referenc	9:55 10:10
refund	9:-25
refus	2:54 3:30 10:10 11:-30
refus to	0:26
region	3:35
regional	5:-40
register	3:55 7:45
register $	7:45
registry	7:-50 9:-25
regression	3:55 4:-10 5:40 9:45 10:-10
regression suit	11:35
regulator	9:35
rehearsal	1:-35
reject	4:-10 5:-30
rejection	3:140 5:100
relay	3:30 7:-30
releas	2:88 5:-30 7:25 9:95 10:5 11:-20
releas $	2:38
releas _ #	11:40
releas _ and	7:30
releas _ for	3:-30
releas _ it	3:30 9:40
releas _ of	3:-30 9:35
releas _ the	5:-30 9:75
releas board	7:35
releas checklist	10:-5
releas criteria	9:35
releas in	2:35 9:25
releas of	3:-30
reliability	5:35
remot	3:35
remov	3:-30
renam	5:45 9:25
reorganis	7:45
repair	9:30
repeat	1:-22 2:-37 9:40
replac	6:-15
replac it	3:40 5:25
replay	5:40 9:25 10:10 11:-25
replay _ last	9:30
repo	5:75 7:45
report	0:40 3:30 5:30 11:-30
report $	3:40 5:65
report _ it	4:30 7:40 9:30
report and	3:-30
report on	7:30
report to	5:-60 7:35
repository	1:-25
request	0:-32 3:20 7:-30
requir	9:70 10:5
requirement	3:35 5:35 9:50
research	6:25
researcher	11:40
respect	0:-27 1:36
respons	11:45
responsibility	0:-31 1:18 3:30 4:10
responsibl	3:70
responsibl _ the	3:25
responsibl for	3:70
rest	3:40 6:10 11:-20
rest _ the	3:30 7:40
rest of	5:-40
restart	5:40
restor	1:-25
result	1:27 3:30 6:-10
result $	0:-23 1:29
result _ #	11:30
result for	11:40
retrain	3:35 5:45 7:30
retri	0:30 1:-18 2:50
retry	2:-37 9:-25
return	3:25 9:25 11:-20
revenu	5:-35 7:55 11:-25
review	1:-27 3:-25 4:-10 9:75 10:5 11:30 12:-10
review _ a	5:-50 9:45
review _ i	7:35
review _ in	9:-25
review _ that	3:30 9:55
review _ the	5:-30
review by	9:50
review in	3:30 9:30 10:5
review without	9:30
reviewer	9:55 10:-10
rewrit	0:28
rewrot	9:-20 12:15
rewrot the	11:20
rewrot their	7:55 8:-10
ride	7:-50
right	0:-56 1:93 5:-20 11:-30
right $	11:-25
right from	1:54
right the	0:-40 1:35
risk	7:40 11:-20
risk _ the	7:35
rival	7:35
roadmap	5:45 8:20
role	0:-45 1:52
roll out	5:-35
rollback	1:23 2:56 3:-25
rollout	3:55
room	0:56 1:-20 3:-25 5:-30
room $	0:57
rota $	11:25
rotat	3:-40
rotation	2:52
round	0:46 1:-19 2:48 7:20 10:-20 11:50 12:10
round $	0:56
round _ a	5:-40
round and	5:30 7:60
round of	9:25
round with	11:25
rout	3:70 5:45
router	3:95
row	5:60 10:-10
row $	5:55 7:35
rows	3:30 7:-30
rubric	7:30
rul	3:-30 5:-45 7:35 8:-15 9:120 11:-30
rule	3:-40 5:-40 7:25 8:-10 9:145 11:-30
rule $	9:20
rule _ no	10:5
rule _ our	7:-35
rule _ the	9:50
rule a	9:35
rule and	3:25 7:30 8:-15 9:30
rule for	3:-30 9:50
rule i	9:-30
rule of	10:-5
rule that	9:30
run	1:-24 3:55 4:20 5:-60 8:15 9:30 10:15 11:30 12:15
run $	11:-25
run _ #	11:25
run _ a	9:30
run _ for	9:-25
run _ four	7:-30
run _ in	3:-45 7:40 9:25
run _ it	7:30
run _ the	5:-30
run by	9:30 11:45
run it	5:-30 8:10 9:-20 11:20 12:10
run on	2:34 3:30 7:35 8:10
run that	3:40
run the	3:35 5:-35
run their	3:30
runbook	5:-30 9:45 10:-10
runbook _ the	9:35
rung	3:-25 7:-35 11:80
rung with	11:60
runn	3:80
runs	3:40 4:-10 8:-30
runs $	7:35
runs a	11:25
runs it	3:35
runs on	3:30 4:-10
runtim	3:25 9:30
rust	9:55
s	3:90 5:50 11:-20
s $	3:95 5:45 9:-20
s _ #	7:-30
safety	5:-30
said	0:-45 1:-40 2:118 3:-25 4:-10 5:30 7:-20 8:-10 9:-25 10:-10 11:-35 12:5
said $	5:45
said _ and	2:35
said _ it	3:45 5:55
said he	2:48
said i	2:-35
said i'd	5:-30
said it	11:-25
said make	5:40
said my	7:40
said no	2:45 5:-45 9:-20
said nobody	2:36
said that	2:-37 6:10
said the	5:60 7:35
said to	6:-10 11:45
said which	5:30 9:35
sal	1:-39 2:40 5:-25 9:-20 11:-30
sal were	2:42
same	0:32 1:-47 2:-48 3:-20 5:20 9:-15 10:-5 12:10
same $	3:30
same _ and	2:63 7:-30
same _ with	7:40 11:40
same day	9:30
same way	11:30 12:5
sampl i	2:55
sat	3:-30 7:-25 9:-25 11:25 12:-5
sat _ me	7:-30 11:50 12:-5
sat _ one	11:-30
sat down	11:35
sat in	3:-25 7:-40
sat with	7:35 12:-5
saturday	2:65
saturday $	2:60
sav	0:-30 2:-41 3:30 5:30 7:-35 11:-20
saw	5:60 7:-20 9:-25 11:-20
saw it	5:40
saw that	5:50
say	0:49 1:-54 3:-35 5:-35 6:-15 7:-40 9:-20 10:-15 11:-20
say _ and	5:-40
say it	0:73 1:-47
say that	1:49
say what	5:30
say which	0:38 1:-33 5:30
says	9:25 10:-10
says no	9:30
scal	2:39 7:45
scanner	7:35
scen	5:30 9:75
schedul	5:35
scheduler	3:40
schema	4:10 7:-35 9:-30
school	3:25 5:-25
scor	4:10 5:25 7:-30 10:-5
scor $	2:36 3:-30
scor _ the	3:30
screen	3:55 4:-15 5:35 6:-5 7:-20 8:-10 10:5
screen $	3:30
screen with	7:40
screenshot	9:20 10:-5
screenshot _ the	9:30
script	3:45 4:-10 8:-10
script $	3:80
script which	5:-35
sdk	3:35
search	0:25 3:50 5:35 11:-30
seat	3:30 4:-15
second	1:-23
second $	2:-40
second _ a	3:55
second _ from	9:30
second _ it	2:42
second _ of	11:20
second _ that	11:25
second _ the	5:30
second _ was	11:-25
second and	9:30
second person	9:40 10:-5
second year	5:35
secretary	2:35
section	3:-30 9:60
security	2:-35 11:-20
see	0:32 3:-40
seed	7:30
seen	1:28 7:-30 11:20
seen $	1:31 11:40
seen it	9:30
send	0:30 3:25
send the	7:35
send them	9:40
sender	3:40
senior	3:-40 5:-50 7:-60 9:-30 11:130 12:15
senior _ and	11:25
senior _ in	11:-30
senior _ it	11:-25
senior _ their	7:-40 11:70
senior _ who	11:35
senior and	11:30
senior engineer	1:18 7:-30 11:30 12:5
senior had	3:40
senior have	11:50 12:5
senior of	7:-40 11:70 12:5
sensor	3:45 4:-10
sensor and	7:40
sent	6:-10 8:15 9:-25
sent _ a	5:-30
sent _ the	7:35
sent a	2:50
sentenc $	5:-35
separat	7:30 11:25
september	11:20
serv	3:65 5:-30 7:55 8:15 9:-25
server	0:24 4:20 11:-20
server $	0:41
servic	0:23 1:-20 3:105 9:-25 10:10 11:-35 12:-10
servic $	3:40
servic _ and	3:35
servic _ i	3:30
servic _ own	3:-30
servic _ the	4:15 6:10
servic are	3:35
servic at	4:-10
servic from	3:25
servic in	7:30
servic is	3:25
servic that	4:10
servic the	4:15
servic was	3:55
servic which	3:45
servic with	7:-35
session	7:-25
set	2:-53 5:30 6:15 7:-20 8:10 9:45 11:20
set _ a	5:-40
set myself	11:25
set out	9:-20
set that	9:70
set the	3:50 4:30 10:10
set up	5:-60 9:45
settl	5:35 6:-5 7:25
settlement	7:40
seven	3:-30 9:20 12:5
seven _ us	9:65
seven and	11:35
seven of	9:40
several	3:-25 5:-40 7:75 8:30
severity	9:55
shader	3:60
shadow	3:25
shap	3:30
shar	1:28 3:35 4:15 6:10
she	0:-51 1:-29 3:-50 5:-60 7:-25 9:-45 11:90
she _ #	9:-25
she _ and	5:-30 11:45
she _ her	2:70
she _ it	12:-5
she _ me	9:20 11:50 12:-20
she _ promot	7:-55
she _ the	9:-30
she _ to	5:-25 11:30
she ask	5:30
she did	11:35
she explain	11:55
she had	2:40 5:-25 12:-5
she has	9:-25
she mov	7:55 11:-30
she said	11:-20
she sign	7:45
she taught	11:25
she took	9:25
she want	11:-25
she was	2:39 3:-30 5:-40 7:-25 9:-15 11:-20
she went	11:30
she wrot	7:-40
she'd	9:-25 11:40
sheet	0:74 6:-20 7:25 9:30 10:-15 12:-5
sheet _ the	9:30
shift	0:39 9:-20
shift $	2:39
ship	2:45 3:-20 7:35 8:15 9:50 10:15 12:5
ship a	11:35
ship it	7:35 8:15
ship with	9:30
shipp	8:15 10:-5 11:40
shipp in	3:35 11:25
shipp it	7:30
shop	2:77 3:35 9:-30
shop the	3:30
shopp	3:-25
shorter	2:70
should	0:-26 1:-35 7:-25 9:-15
should _ and	5:60 6:10
should have	1:-52 3:-25 11:-25
show	1:38 5:-20 7:25 8:-10 11:35 12:-10
show _ a	7:40 11:25
show _ at	11:40
show _ how	11:50
show _ on	11:45
show _ that	1:31 5:-35 11:-20
show _ the	7:40 11:35
show her	11:-30
show it	5:35 6:10 11:-25
show me	1:34 7:-30 11:100 12:-15
show that	3:-30
show them	2:39 3:-25 11:65
shown	5:50
shown them	7:35
shutdown	0:30
sick	5:-30
side	3:-25 5:-30 7:30 8:-15 9:-15
sign	2:-49 6:-10 7:40 9:45 10:-10
sign $	9:30
sign a	9:40
sign off	11:25
sign the	5:-35
silenc	0:26
simpl	0:-37 1:36
simulation	3:-30 9:-20
sinc	0:104 1:-74 4:5 6:20 7:15 9:20 12:10
sinc #	3:35 7:65 11:20 12:10
sinc $	1:-22 3:-25 5:40 7:25
sinc _ #	11:35
sinc _ a	9:40
sinc _ i	0:25 7:-35
sinc _ last	3:25
sinc _ no	9:50 10:10
sinc _ year	4:-15 5:-40 7:35 9:35 11:50
sinc april	7:35
sinc befor	5:35
sinc i	0:38
sinc january	9:50
sinc last	5:-45 11:20
sinc october	9:25
sinc spr	3:45
sinc that	0:65
sinc the	3:45 5:-40
sinc then	3:20 9:25 10:5 11:-15
sinc thre	9:35
sinc two	9:30 11:25
sinc with	0:31
singl	1:-19 3:30
sit	0:30 5:-55 11:25 12:10
sit _ with	9:40
sit in	0:27
site	7:-25
sits	9:-25
sitt	11:25
situation	1:22
six	4:20 5:-20 6:15 8:10 9:-25 11:-15 12:10
six $	3:40
six _ a	9:25
six _ and	2:44
six _ of	3:30
six _ so	9:35
six _ the	8:-10
six _ us	3:35
six _ with	11:45
six month	11:25
six of	8:-15
six team	3:30 5:30 8:10
six week	2:68 3:25
sixteen	3:75
size	1:-21 3:60 4:-20 5:65 6:-10 9:-30 11:65 12:-10
skill	0:-32 1:31
skip	5:-40
skipp	5:-30
sleep	7:-30 9:-20
sleep $	5:35
slic	0:30
slid	2:68 5:-45 7:-45
slid $	2:42
slip	11:35
slipp	2:114 11:35
slos	7:-35 9:65 10:10
slot	2:65 3:35 5:40
slow	0:83 6:-10 11:-20
slow _ for	5:40
slow for	7:40
slower	0:43 1:-41 2:63
slower than	2:36
small	0:28 1:-30 3:25 4:-10 5:-25 6:10 7:-30 9:-20
small _ for	3:40
small chang	7:-30
smallest	1:-27
so	1:-49 4:-10 5:20 8:-10 11:-20
so _ ask	2:47
so _ did	9:25
so _ explain	11:50
so _ i	3:30 5:55
so _ is	2:35 5:-35
so _ it	5:-40
so _ made	3:70 5:60
so _ one	2:45 9:35
so _ peopl	5:-35
so _ stopp	5:-55
so _ the	2:-48 3:-35 7:30 8:-15
so _ took	3:-35 7:30
so _ was	3:50
so _ wrot	9:40
so a	9:30
so did	3:-30
so far	3:-25
so i	2:42 5:45 8:20 9:25 10:-5 11:-15
so in	7:50
so it	2:53 3:60
so no	5:55
so now	0:25
so peopl	5:45
so that	5:-55 9:-25
so the	5:30 7:-30
so ther	3:65 6:-10
so they	7:35
softwar	11:-25
solution	0:-39 1:50 5:30
solv	1:19 11:25
solv $	11:30
some	2:104 5:-30 8:15
some #	7:25
some days	11:35
somebody	0:34 2:34 3:-30 7:-25
someon	2:48 12:5
someon who	2:40
someth	3:-30 5:40 7:-25
someth _ i	5:30
someth about	5:30
someth else	5:45
someth i	0:28
sometim	3:30
sorry	5:-30
sort	1:-31 5:90 6:-10 9:-20 11:-25
sort _ own	9:-25
sort by	1:-21
sort their	9:-25
sound	1:23
sourc	3:-25
spe	5:30 6:15
speak	2:-45 9:-20
spec	3:65 5:100 6:-35
specifi	5:65 6:-15
spend	5:35
spent	5:30 6:10 9:-25 11:-30
spent a	5:30
split	3:-25 6:15 11:-20
split _ thre	9:25
spr	5:-40
spr $	3:35 11:-25
spread	9:20
spreadsheet	9:-20
spreadsheet $	11:40
sql	11:35
squad	2:-38 4:20 5:40 7:165 8:-15 11:-35
squad _ the	7:45
staff	0:-24 1:22 3:-25 5:-45 7:-45 9:-40 11:45 12:15
staff $	7:-35
staff _ the	11:35
staff engineer	3:-30 11:20 12:-10
stag	3:40 4:-10 9:-20
stamp	9:30
stand	3:30 7:-30 9:-20
standard	1:21 3:-30 7:50 8:20 9:55 11:-30
standard $	7:40
standard _ all	7:-45
standard for	7:-30
standard sinc	7:70
start	3:-20 10:-5
start $	9:20
start _ the	9:-30
start a	11:30
start from	7:45
start to	5:45 6:15
start up	3:25 7:-25
start with	7:-25 9:-20
start without	7:55
startup	2:49 3:55 7:35
stat	2:-39 6:-10
stat $	11:35
stay	0:29 1:35 2:-73 5:-35 8:-15
stay _ the	7:45
stay in	0:33
stay with	0:27
step	2:-37 4:-25 5:35 6:-35 7:-30 10:-15 11:15 12:10
step $	3:-55
step _ step	9:40
step _ the	3:30
step and	5:25
step by	9:40
step in	11:25
still	1:-41 4:10 5:-20 8:15 9:-30 11:-30
still $	7:-40
still _ it	9:-20
still _ the	5:60 7:40
still be	0:27
still do	7:30
still own	3:40
stock	3:40
stood	1:-18 2:74 5:40
stop	3:-30 6:20 7:-25 9:40 11:-30
stop $	0:26
stop the	5:35
stop this	2:59
stopp	0:88 1:-21 2:105 3:-35 7:20 8:10
stopp $	7:50
stopp _ the	5:35 7:-35
stopp and	11:40
stopp the	5:-40
stopp two	7:40
stor	3:90 4:15 5:65 7:50 8:10 9:-35
stor $	3:65 4:10 5:30 7:55
stor and	7:45
storag	7:-25
story	0:-26 5:30 11:-40
strategy	3:90 4:25 7:75 9:-30
strategy for	4:10
stream	5:-30
stream servic	3:-35
street	1:34
strength	11:30
strength _ it	7:30
strength of	7:30
strip	7:40
strong	0:-24
stuck	2:36 6:-15 7:-40 11:75 12:-5
stuck $	11:50
stuck _ the	9:30
studio	7:35 9:-20
styl	5:-45 9:20
subscription	5:-45
subsystem	3:35
succes	1:52 7:-30
such a	0:24
suggest	9:35
suggestion	7:30
suit	3:35 5:30 8:15 9:70 11:30
suit and	9:25
summer	3:-25 5:-30 11:35 12:5
summer $	11:50
sunday	11:-25
supplier	3:-35 11:-20
support	1:-53 4:15
support $	5:-45
sure	0:24 1:-32
surpris	1:21
survey	2:37
swap	3:35
switch	0:25 7:50 9:-20 11:-25
switch off	2:-40
sync	7:-35
system	0:-26 1:24 2:-54 3:90 9:-15
system $	3:55 5:45
system _ the	3:25 5:-30
system and	1:25 4:10 5:-30
tabl	1:-19 2:41 3:35 5:30 6:-10 7:30 11:-30
tabl _ it	7:45
tabl _ the	3:-30
tablet	5:50 6:10 7:30 9:65
tail	3:35
tak	0:42 1:-21 9:-25
tak _ minut	2:-38
take	0:-28 2:41 3:-35 5:-35 6:-10 8:-20 9:-20 11:20
take a	12:5
take it	7:30
taken	0:33 3:-30 8:15 11:25
taken _ by	7:40
taken over	7:35
taken the	0:45
talk	1:19 3:-30 5:-60 8:-15 9:-35 12:-5
talk them	11:35
talk to	1:24 7:30 11:-20
tape	5:-35
target	2:35 5:60 10:5 11:30
target $	5:45
task	5:40 6:-15 11:20
task _ the	3:50
task and	11:30
task with	7:35
taught	1:81 11:80 12:-10
taught _ how	3:35 11:20 12:-5
taught _ that	1:32
taught me	1:32 3:45 5:30 11:65 12:-15
tax	9:-20
teach	1:-31 3:-30 7:35 11:95
teacher	1:20 2:39
team	1:32 4:20 5:-25 6:5 7:65 8:-15 9:40 11:-25 12:-10
team #	3:40
team $	7:55 9:-15 10:15 11:30
team _ a	3:35 5:55 8:-20 10:-5
team _ by	7:30 9:35
team _ checklist	9:30
team _ door	7:35
team _ every	7:35
team _ five	9:-30
team _ for	7:-30
team _ from	9:25
team _ guid	9:35
team _ i	4:15
team _ in	9:-25
team _ it	3:-30 11:-25
team _ me	7:-45
team _ no	9:25 10:5
team _ now	7:-35
team _ of	9:35
team _ on	3:45 4:20
team _ one	7:45
team _ runs	9:30
team _ set	9:20 10:-10
team _ six	5:-40
team _ suit	11:35
team _ that	1:36 9:30 10:-5
team _ the	5:-25 7:95 8:-10 9:30 10:20 11:-20
team _ their	3:60 5:30 7:25 11:-20
team _ to	5:-30 7:35
team _ us	7:65
team _ with	7:30 10:10
team _ without	9:30
team a	9:45
team already	9:25
team and	3:-40 4:15 7:25
team at	5:35
team build	9:-30
team chang	7:95
team checklist	9:25
team cod	9:50
team definition	9:35
team does	9:40
team dropp	3:30 7:35
team get	3:35
team had	9:-20
team has	7:-25 9:95
team have	5:45 7:35
team i	3:-40 5:-30 9:45 10:5
team in	4:10
team keep	9:35
team kept	11:30
team merg	9:25
team mov	3:-30
team next	7:35
team no	9:20
team now	7:55 8:10 9:35
team of	8:-15 10:5 11:-25
team on	3:25
team releas	7:35 9:40
team review	10:10
team run	7:35 9:-25
team runbook	9:40
team said	2:61 9:-25
team set	7:50
team test	9:45
team that	3:-30 9:45
team to	11:-25
team took	7:35
team who	7:40
team work	7:30 9:60
teamwork	1:66
tech	3:20 7:-40 11:35
tech lead	3:30 11:40
technical	0:-31 1:44 3:30 4:10 9:-20
technical _ for	3:50 4:25
technology	1:24 3:50 4:20 7:60 9:-20
technology strategy	3:55 4:20
television	9:30
tell	0:44 1:-30 5:-35 7:-25 12:-5
tell _ what	11:45
tell me	0:39
tell them	11:25
templat	2:-35 3:-35 5:40 9:45 10:-5 11:-25
templat and	3:-35 9:25
ten	1:-21 3:-25 6:15 9:-25 10:5 12:5
ten $	0:33 11:30
ten minut	5:-25
tender	7:60
tenth	9:45
terraform	0:-26 1:43 3:55 7:30 11:40
terraform $	7:40
test	3:-35 4:-10 5:-20 7:-30 9:80 10:-5 11:-25 12:-5
test #	3:-30
test $	6:-10 11:35 12:5
test _ and	2:60 7:-30
test _ each	9:35
test _ it	9:35
test _ of	1:22
test _ one	11:40
test _ that	10:5
test _ the	9:30 10:-15
test a	9:35
test against	7:30
test and	1:22 11:25
test at	7:35
test by	9:75
test for	9:30
test guid	9:40
test in	7:35 9:50 10:-15 11:35
test is	9:25
test it	9:-30
test of	3:30
test plan	9:35
test set	9:45
test that	10:-10
test with	9:-30
tester	2:35 5:45
text	3:35 5:40 6:-15 11:55 12:-10
text $	9:25
text was	11:50
th	0:29 7:-25 9:-25 12:5
th $	7:-30
th and	11:45
th that	11:20
th to	5:30
than	3:-25 5:-20 10:-10 11:-25
than #	9:30
than i	0:37
than my	3:-30 5:-35
than that	5:40
than the	5:-30
thank	7:-25
that	0:60 2:37 3:15 4:10 8:5 10:10 11:-15 12:5
that $	9:-20 11:-20
that _ #	0:53 5:65
that _ a	1:-21 5:25
that _ all	5:-25 9:20
that _ an	1:-19
that _ and	1:53 3:35 9:20 11:20 12:5
that _ befor	9:30
that _ by	9:30
that _ can	0:-44 1:23 11:30
that _ company	5:35 6:10
that _ could	11:25
that _ data	0:36
that _ each	3:55
that _ for	3:-30 5:35
that _ forecast	9:25
that _ from	7:30
that _ i	0:71 4:-15
that _ in	3:40
that _ into	7:30
that _ is	7:30
that _ it	2:36 3:-25 5:-25
that _ me	11:-20
that _ my	1:-34
that _ never	1:22
that _ new	9:25
that _ now	7:-35 9:65 10:-10
that _ of	5:25 6:-10 7:40
that _ on	5:-45
that _ product	3:40
that _ second	11:-25
that _ so	7:35
that _ the	4:10 5:35 10:15
that _ to	1:22
that _ too	11:30
that _ two	3:60
that _ up	9:30
that _ was	6:20
that _ we	9:25
that _ whol	11:75
that _ will	11:30
that _ with	3:30
that _ would	5:-40 7:-35
that _ wrong	5:-30
that a	0:72 1:-48 5:30 10:5
that all	3:55 4:10 8:10
that break	9:35
that by	11:80 12:5
that does	7:65
that every	5:55 9:30 10:15
that fail	9:35 10:10
that from	9:55
that half	9:35
that he	5:-35 7:-25 11:70
that i	0:-50 1:23 3:-25 7:-20 10:-15 11:15
that i'm	1:-21
that i've	0:36
that in	5:-30
that is	1:-46 2:69 4:-10 6:-10
that it	1:39 5:-35
that line	9:25
that my	1:58 11:30
that no	7:-30 9:45
that nobody	0:23
that noth	9:30
that now	9:30
that one	2:55 3:55 4:-25
that our	5:40 9:20
that page	9:80
that paper	9:25
that peopl	5:-35
that rule	9:35
that she	11:70 12:5
that sinc	9:30
that the	0:51 5:45 6:-5
that this	2:39
that was	5:25 7:-25 9:-20 11:-20
that way	9:20
that we	3:-30 6:20 9:20
that week	11:45
that with	2:46
the	0:-31 1:-80 3:20 5:10 7:-5 9:-10 11:-10
the #	2:44 3:50 5:65 6:-15 8:15 9:25 10:-5 11:-20
the _ #	3:50 5:50 6:-10 7:-35 11:-30
the _ a	2:37 9:25
the _ about	3:-25
the _ after	5:55 8:-10
the _ all	7:45 9:45 11:-25
the _ allow	9:35
the _ alon	11:30
the _ already	7:30
the _ although	7:50
the _ and	3:20 8:5 10:-25
the _ app	5:-45
the _ architect	7:50
the _ are	2:46 8:-15
the _ as	4:-20 5:40
the _ ask	5:40
the _ asks	9:40
the _ at	5:25
the _ backend	3:60
the _ bank	9:35
the _ becam	3:45 9:45
the _ befor	2:39 3:-30 5:-30 11:15
the _ behind	3:60
the _ board	3:45 4:15 5:35 7:55
the _ box	3:65
the _ build	3:60 9:-25
the _ but	5:35
the _ button	3:35 7:30
the _ by	3:-25 5:50 7:20 9:-20
the _ call	7:25 9:40
the _ came	3:30 5:40 7:40
the _ channel	11:30
the _ check	9:55
the _ checklist	9:60 10:-10
the _ chip	11:50
the _ cod	9:30
the _ code	3:35 4:-10
the _ committe	5:-40
the _ company	3:25 4:25 5:-50 11:50 12:25
the _ controller	3:55
the _ cost	7:-30
the _ council	3:-40
the _ criteria	9:35
the _ dashboard	0:39
the _ data	5:45
the _ day	9:15
the _ department	3:35
the _ designer	5:45 9:25
the _ desk	2:49
the _ detection	11:35
the _ did	7:35
the _ director	5:35
the _ display	2:52
the _ division	9:30
the _ does	9:20
the _ driver	4:-10
the _ eleven	3:-40
the _ end	7:-40
the _ endpoint	4:-15
the _ engin	3:50 7:45
the _ engineer	5:-25 7:50 9:55 10:10
the _ fail	9:30
the _ farm	11:35
the _ field	7:30
the _ firm	11:25
the _ first	1:68 9:-20 11:-20
the _ five	4:10 9:25
the _ for	2:42 3:40 5:20 10:5 11:15
the _ form	3:45 9:20
the _ format	3:-35 5:-55 7:30
the _ fram	7:-30
the _ from	0:-24 4:-15 6:-10 9:35 10:-25
the _ function	3:30 7:40 9:55
the _ gateway	3:45 4:-10
the _ gets	5:-35 7:30 9:35
the _ goes	10:5
the _ got	7:-25
the _ group	3:-40 4:15 7:45 8:-15 11:20
the _ guid	9:25 10:-5 11:30
the _ guidelin	7:75 9:55
the _ had	3:50 4:15 5:60 6:5 9:-20 11:-25
the _ half	3:-25
the _ has	0:-24 3:-25 5:-35 7:-40 8:10 9:35
the _ he	11:25
the _ i	0:63 5:-25 6:10 8:10 9:45 12:-5
the _ i'd	7:30 9:25
the _ imag	3:45 7:30
the _ in	0:42 1:-27 3:50 5:45 8:10 12:-5
the _ instead	9:-20
the _ into	3:-45
the _ is	0:27 1:-23 5:-25 10:15 12:5
the _ it	2:65 3:-30
the _ itself	3:35 4:-15
the _ job	3:50
the _ kept	11:25
the _ launch	1:31
the _ layer	3:35 5:-35
the _ lead	1:-21 2:40 7:25 9:-20 11:-25
the _ level	3:40
the _ line	3:30
the _ list	5:-25
the _ live	2:35
the _ log	5:-30 7:30
the _ machin	11:25
the _ made	9:60 10:10
the _ mail	7:35
the _ manager	3:50
the _ map	6:-15
the _ merg	9:25
the _ migration	1:24
the _ minut	1:28
the _ model	3:45 4:-15 6:-15 7:-50
the _ month	5:-30
the _ mov	7:-35
the _ myself	5:-30
the _ network	3:40
the _ noth	3:30
the _ now	0:34 3:55
the _ number	2:37
the _ of	0:-36 1:89 5:-30
the _ off	5:-35
the _ offic	11:20
the _ on	2:-41 12:-5
the _ one	3:-35 6:-10 7:-25 11:-25
the _ ones	5:-35 7:-30 11:30
the _ only	3:55
the _ open	5:-40
the _ or	5:55
the _ order	5:30
the _ organisation	7:50
the _ our	9:55 10:-25
the _ out	3:-25 5:-30 7:-35
the _ outag	5:35
the _ over	2:-35
the _ owner	7:-30
the _ page	3:35 4:-10 5:-25 7:-40
the _ parser	5:-30
the _ part	4:15
the _ path	3:25 5:35
the _ peopl	0:51 1:-19 2:44 5:75 7:100 8:-15
the _ picker	11:25
the _ pipelin	3:35
the _ plan	5:45 7:30 9:25
the _ platform	3:45 4:10 7:40
the _ problem	5:35 7:30
the _ proces	11:35
the _ product	3:25 4:25
the _ rate	7:45
the _ read	7:30
the _ refus	9:30
the _ releas	2:43 11:50
the _ report	3:30
the _ request	5:30
the _ result	3:35 9:20
the _ right	2:35
the _ round	7:50 9:-25 11:35
the _ rul	9:60
the _ rule	7:-65 9:60 10:10
the _ run	11:40
the _ said	5:65 6:-15 9:35
the _ screen	3:80 9:-20
the _ script	3:45
the _ second	9:25
the _ senior	12:-5
the _ sensor	7:35
the _ servic	3:120 9:-30
the _ set	9:30
the _ sheet	7:60
the _ shift	2:35 11:30
the _ sign	7:30
the _ sinc	9:25
the _ site	3:35
the _ six	3:35 5:55 7:30
the _ slic	0:26
the _ strategy	3:35 4:15 7:30
the _ suit	9:45
the _ system	3:65
the _ tabl	3:40 7:-30
the _ team	0:-27 4:-10 5:55 7:110 8:-5 9:-30 12:-15
the _ technology	3:35
the _ ten	0:35 11:45
the _ test	9:65 11:-20
the _ th	0:38 9:-15
the _ that	0:42 2:-38 3:20 9:40 12:15
the _ the	1:27 3:45 7:-30 9:20 11:-30
the _ they	0:43 3:45
the _ thing	0:33
the _ thirty	9:25
the _ ticket	3:-30
the _ time	0:-41 1:32 2:37 6:-10 11:25
the _ to	3:25 9:-20 11:-25
the _ took	7:45
the _ two	0:45 2:-39 3:-30
the _ until	3:50
the _ up	2:41 4:-10 5:50
the _ upload	5:-40
the _ vendor	3:-35 7:35
the _ version	7:30
the _ want	5:-30
the _ was	1:19 5:20 7:-25 9:-20 11:-30
the _ way	0:64 1:-36 2:50 11:20 12:-5
the _ week	2:45 5:-30 7:-35
the _ went	7:40 8:15
the _ were	5:40 9:-20
the _ when	11:25
the _ which	9:-25
the _ who	3:-30 4:15
the _ with	1:-18 9:-20 12:-5
the _ within	9:25
the _ without	11:25
the _ work	1:34 9:45 10:-5
the _ would	2:35 5:30 7:30
the _ year	3:25 7:30
the accessibility	11:60
the afternoon	2:37
the agent	3:40
the aim	11:25
the alert	0:35
the answer	0:50 5:-45
the api	7:35 9:25
the architectur	0:24 7:30
the assumption	0:29
the author	9:30
the back	11:55
the bakery	7:-35
the bank	7:55 10:5
the bench	9:-20
the best	0:-37 1:46 3:-35 5:-30
the bit	9:35
the board	3:75 4:15 5:70 7:75 11:-30
the book	4:-15
the brief	5:55
the budget	0:51
the bug	1:-21
the build	4:15
the bus	5:-50
the button	7:35
the cach	5:-45
the call	3:40
the catalogu	11:30
the caus	5:50
the ceo	3:45 7:50 11:-25
the certificat	4:-10
the chapter	9:60
the charger	5:-30
the chart	5:-45
the chat	2:40
the check	7:35
the checklist	9:45 10:-10
the checkout	3:30
the chief	7:30
the clock	9:35
the cluster	3:-60 4:15
the code	9:-20
the coffe	11:30
the cold	11:25
the column	5:40 9:20
the company	3:35 4:20 6:35 7:50 9:30 10:5 12:5
the cost	3:50 7:25
the council	7:30
the crash	5:-40
the cto	1:26 3:-25 7:75 9:30 11:-20
the customer	1:66
the dashboard	3:35
the data	0:31 4:25 5:30 6:-15
the date	3:35
the day	2:47
the deadlin	11:40
the design	9:20
the desk	7:35
the direction	0:28
the director	5:-45
the division	7:45
the door	5:-40 11:25
the editor	2:39
the eight	5:35 11:30
the eleven	3:40 7:30
the end	0:-33 1:46 3:-30 5:-20 7:35 8:-10
the enrolment	2:44
the error	3:35 5:55 7:60
the evening	5:30
the event	3:35 4:20 11:-25
the exact	6:-20
the executiv	3:50 4:10 6:10 7:45
the expect	9:30
the export	3:40
the feed	11:45
the field	1:22
the file	3:-45 5:-30 11:-20
the first	0:-37 1:27 3:-45 5:-30 8:-10 9:20 10:10 12:-5
the five	5:35 7:65 8:10 9:30
the fix	9:20
the folder	5:30
the forecast	3:30
the form	3:50
the formula	3:30 5:30
the four	2:-41 3:-35 5:50 6:20 7:45
the free	2:47
the gate	7:40 9:20
the group	3:20 9:35
the guid	9:45
the head	5:35 7:50 10:5
the holiday	3:30
the hour	1:36
the idea	6:10
the imag	3:55 4:-10 7:30
the industry	7:35 9:25
the ingestion	5:-40
the input	3:35
the inspection	11:25
the interval	9:25
the invoic	3:45
the job	6:10 7:55 8:-10
the join	9:20
the junior	5:-30
the key	1:68
the kitchen	1:26
the label	0:23
the labell	3:35
the ladder	11:60
the largest	7:-30
the last	3:30 9:-25 10:-10
the launch	7:-50
the lead	9:25
the ledger	3:30
the letter	5:-35 9:45
the level	11:85 12:20
the leverag	2:-39
the library	3:-30 7:30
the limit	9:35
the linter	9:-30 11:40
the list	3:-30 6:-15 8:-15
the load	3:30
the log	9:25
the login	3:30
the long	5:-40
the loop	7:30
the lot	3:35 4:10
the loudest	0:52
the mail	5:-35
the main	7:30
the maintainer	3:45
the map	2:73
the mapp	5:35 7:35
the market	2:-37
the mean	9:25
the measur	3:-25
the meter	3:40
the middl	7:-35 11:40
the migration	3:40 5:45 7:60 9:-20
the ministry	2:37
the miss	9:25
the mistak	5:-40
the mobil	7:40
the mock	5:25 6:-10
the model	0:39 3:25 4:15 6:15 7:-35 9:-30
the monday	9:25
the morn	11:-20
the most	1:19
the neighbour	7:35
the network	8:-10
the new	6:-10 8:-10 9:-25 11:25 12:-5
the next	0:30 1:-20 5:50 9:-20 11:20
the nightly	3:35 4:-10
the nine	3:-25 7:60 8:-10
the number	5:65
the official	3:-35
the old	5:25
the one	2:66 3:45 4:10 6:10 7:30
the only	3:80 4:15 5:35 7:45 8:25
the open	3:-25
the ops	0:32
the order	5:50 6:-10
the other	0:36 4:10 6:15 8:-10 9:40 10:-15 12:-10
the owner	0:25 4:10
the pag	3:55
the page	1:-18
the pager	3:40 7:-25
the paper	5:40 7:35
the password	3:30
the patch	7:50
the peak	2:57
the person	3:30 5:-35
the phon	5:-40 9:20 12:-5
the piec	3:25
the pipelin	9:25
the plan	3:55
the problem	1:20 5:75
the product	0:23 4:-15 5:35
the project	3:35
the promotion	11:25
the protocol	5:45
the pull	7:-30
the quality	1:18
the question	2:57 5:60
the reason	5:-40
the receipt	3:35
the recommendation	3:35
the referenc	9:50
the regulator	2:42
the releas	3:-25 5:-25 7:30 8:20 9:80
the rest	3:40 6:10 11:-20
the result	11:30
the review	7:-30
the right	1:43 5:30
the rollout	3:65 7:40
the room	0:66 5:-25 11:20
the round	9:50
the rout	7:30
the rul	7:30 9:40
the rule	3:-25 7:50 9:90 11:-20
the sal	2:-43
the same	0:36 1:-44 2:-36 3:-50 12:10
the schedul	5:50 7:40
the scheduler	3:35 4:15
the school	3:45
the screen	2:48
the script	3:-40
the search	3:50
the season	5:-35
the second	12:5
the security	3:-35 9:35
the senior	5:-35 11:25 12:10
the server	3:-40 7:35
the servic	0:-23 3:45
the setting	3:30
the seven	8:-10 9:50 10:-5
the shar	3:35 9:20
the sheet	7:-25
the shift	2:-45
the shop	3:35
the side	11:25
the sign	4:-10 11:30
the simulator	5:-35 11:25
the smallest	1:-27
the spec	5:60 6:-20
the spr	5:-30
the staff	5:-40
the stag	3:25
the standard	5:35 7:55 8:25 9:60
the step	3:-35 5:30 6:-15
the stor	2:37 3:40
the story	5:35
the strength	7:30
the switch	7:-35
the tabl	7:25 8:10
the tablet	7:-45
the target	11:55
the team	1:21 3:-30 4:-15 5:-55 6:-15 7:-80 8:-25 9:170 10:-10 11:40 12:-10
the tech	4:-15
the technical	3:35 4:30
the technology	3:30
the test	0:26 2:-38 5:25 6:-10 9:25 10:-15
the text	5:30
the th	3:25 4:20 5:30 6:10
the third	3:-20 11:35
the thre	2:48 3:25 6:10 7:55 9:-20
the ticket	3:55 4:-10 5:30 6:-10
the time	7:-25
the timelin	11:25
the tool	0:24 5:-50 7:45 8:10
the top	9:50
the transfer	3:35
the troubl	5:35
the two	0:27 1:-21 3:-25 5:35 8:-15 9:-35 10:-10 11:20
the vault	3:40 5:65 7:40
the vendor	3:30 6:-15 9:-20
the wait	5:30
the warehous	5:-40
the way	3:-35 9:30
the week	9:25
the whiteboard	11:80
the whol	3:40 4:5 6:-10 8:10 9:20 11:15 12:10
the window	11:35
the word	0:34
the work	1:-34 3:-35 9:30
the worst	0:40 5:-30
the wrong	5:45
the year	1:29 3:-45 5:-45 11:30 12:-5
theatr	2:51
their	2:56 4:15 6:10 7:120 9:-20 10:20 11:-20 12:5
their $	7:-40
their _ #	11:25
their _ and	2:-55 3:-30 5:-40 7:30 8:10 11:45 12:-10
their _ around	7:40
their _ as	7:-40
their _ by	7:35 10:10
their _ for	3:-30
their _ has	9:35
their _ in	7:50
their _ list	7:30
their _ on	0:24 7:-30
their _ over	7:-40
their _ script	7:35
their _ to	7:60 8:10 9:-25
their _ way	8:-10
their _ with	7:50 8:20
their _ year	3:45
their desk	11:40
their first	3:50
their lead	7:60 11:-35
their name	7:-55
their nightly	7:45
their own	4:15 5:35 6:10 7:60 9:-20 10:10 12:10
their part	7:30
their project	7:-35 11:25
their review	3:40 9:50
their work	5:45 6:15
them	1:-49 3:-30 4:5 5:-40 10:10 11:15
them $	6:10 10:10 11:-20 12:5
them _ i	11:25
them _ it	11:25
them _ my	11:35
them _ one	7:40
them _ the	0:42 9:25 10:-20
them _ their	9:25 11:35
them _ they	11:35
them _ thre	9:30
them _ to	9:20 11:35
them _ two	11:50
them _ with	2:37
them a	7:90 9:-20
them and	9:20
them as	2:40
them at	11:35
them could	11:25
them no	7:45
them not	11:30
them on	3:-25 7:35 8:-20
them one	11:25
them out	5:60
them over	9:30
them so	11:30
them the	7:25 8:-10
them through	11:80
them what	5:-45 11:35
them when	11:30
them with	11:-30
themselv	9:-25
then	0:41 1:-69 2:-76 3:-20 4:10 6:15 7:20 11:-15 12:-5
then #	3:45
then $	7:-30
then _ a	11:25
then _ and	7:40
then _ ask	7:30
then _ built	3:55 4:10
then _ did	7:55
then _ it	11:-25
then _ one	11:25
then _ the	3:35 5:35 7:35
then _ told	9:35
then all	7:30
then i	2:-35 5:45 6:10 11:-20
then it	7:-30
then the	9:55
then took	7:35 8:-15
then wrot	4:10
ther	1:-21 3:-15 4:-10 10:-10 11:-25
ther $	5:-25
ther _ #	2:39
ther _ a	0:29 5:-35
ther _ no	5:45
ther _ to	1:22
ther is	5:-35
ther was	5:25 11:-20
ther were	6:10
therefor	2:44
thes	0:47 5:25 6:20 8:15 10:5
thes _ i	0:24
thes days	0:81 1:-18
they	1:-51 3:-30 4:15 5:-25 7:80 8:-10 9:-15 10:10 12:5
they _ #	5:-30 7:-55
they _ a	7:95
they _ and	3:50 7:45 8:-15
they _ by	11:30
they _ in	5:30
they _ it	0:38 2:-47 5:-30 10:5
they _ not	2:-35 7:-40
they _ noth	7:-35
they _ over	11:30
they _ right	9:20
they _ the	4:-10 7:80 8:-10 11:-20
they _ their	7:75
they _ to	11:35
they add	9:30
they are	3:-45
they ask	11:30
they came	11:30 12:10
they chang	5:30
they come	11:75
they did	7:40
they gave	3:40
they had	3:-35 5:30 7:30 9:-35 11:-20
they mov	7:75
they now	7:65 8:-15 11:25
they put	8:10
they rewrot	7:30
they stopp	7:45
they then	7:40
they took	11:30
they want	3:40
they would	0:30 7:-50
they'v	11:35
thing	1:18 3:-25 5:25 11:25 12:5
thing about	11:50
think	0:-24 11:-20
third	2:36 3:-35 6:15 7:-25 9:-20
third _ i	11:30
third of	2:50
third one	7:50
thirty	4:15 9:20 11:-25
thirty _ team	3:55
this	0:-33 1:-33 3:20 4:-20 5:30 6:5 10:10 11:-25
this $	3:-40 6:10 7:40 11:-35
this _ and	7:45 9:25
this _ sinc	11:25
this day	9:35
this he	11:35
this i	5:35 6:10
this was	3:-30 7:65
this way	7:35 8:10
thos	2:67 6:15 7:45 10:15 12:10
thos $	2:39
thos four	7:30
thos thre	5:30
thos two	7:30
though	2:50
thought	3:-35 5:45 6:10 11:-25
thought _ the	0:38
thought it	5:40
thought that	0:40 5:-30
thought the	5:30
thre	0:-23 1:-52 4:10 5:45 6:5 7:15 8:15 11:-15
thre $	9:-20
thre _ and	5:25 10:-10 11:15
thre _ at	3:50 7:35 9:35
thre _ bank	7:60
thre _ engineer	11:60
thre _ he	11:35
thre _ now	9:35
thre _ the	5:45 6:10 11:25
thre _ to	5:55 9:25 11:-25
thre a	9:45
thre class	5:30 6:15 7:35 9:30
thre countri	7:30
thre days	5:35 7:-30
thre now	11:25
thre of	2:37 7:-35
thre other	7:70 8:20
thre peopl	1:-21 7:-40
thre servic	4:15
thre team	7:35 9:-20
thre tim	11:45
thre week	3:-35 7:-25
thre year	3:65 4:10 5:35 6:15 7:55
threat	9:25
threshold	9:25
threw	2:53 7:25
threw their	8:15
through	2:39 3:25 4:10 10:-10 11:45
through _ i	3:30
through _ of	11:35
through it	3:55 5:-45
through my	9:25
through the	11:40
through with	11:25
thursday	0:-26 2:79 11:25
tick	7:-30 9:60 10:-10
tick it	9:60
ticket	1:-38 3:35 5:60 6:-10 7:-20 9:-20 10:-15
ticket $	0:29 5:40 6:10 11:-20
ticket _ add	3:30
ticket _ the	3:45 4:-10 5:30 6:-10 9:20
ticket from	9:45
ticket on	3:-35
ticket was	3:55 5:40 6:-10
ticket with	5:35
tidy	5:-45
tile	3:35
till	2:35 3:-25
tim	4:-10 7:-35 9:-20
tim $	7:-35
tim _ day	11:25
tim and	11:20
time	1:-29 2:-43 7:-20 8:-15 9:-25 12:-15
time $	0:-87 1:34 2:-40 3:-30 9:-20
time _ from	7:45
time and	7:-30
time fell	7:45
time the	3:30
time to	0:26
timeout	7:30
timer	0:24
timetabl	2:-38
titl	0:-26 1:78 5:-30 7:-30 11:-30
titl $	1:34
to	5:10 8:-5 9:-10 11:-5 12:-5
to #	1:-29 2:-57 4:-15 5:20 6:-10 8:-20 9:-20
to $	7:30
to _ a	0:-24 3:-45 9:-25 10:-5 11:65 12:-5
to _ and	1:-18 6:-10 10:-10 12:5
to _ anyth	7:35
to _ as	1:22
to _ by	1:-20 11:30
to _ colleagu	11:50
to _ day	3:50 5:35 7:45 9:30
to _ desk	11:55
to _ down	0:23
to _ each	5:-40
to _ end	1:21
to _ engineer	7:-30
to _ for	2:37 11:25 12:-10
to _ four	3:45 7:55
to _ from	7:30
to _ her	11:75
to _ his	11:-30
to _ hour	5:-30
to _ how	5:50 6:15 11:30
to _ in	1:33 3:-20 7:30
to _ is	1:19
to _ it	0:51 1:-56 4:-10 5:30 8:15 10:15 11:-25
to _ me	7:30
to _ minut	3:40 5:40 7:50 11:25
to _ new	11:35
to _ one	1:23 2:-34 3:-25
to _ out	5:25 7:-30
to _ pag	11:25
to _ same	7:65
to _ so	5:-30
to _ someth	1:34
to _ team	0:39 5:-45 7:-35 9:40 10:-10
to _ test	9:30
to _ that	0:55 1:-34 5:40 7:-30
to _ the	5:25 12:-10
to _ their	7:80 9:-30
to _ thes	0:-26 1:26
to _ they	11:35
to _ this	2:42 7:35 9:45
to _ to	3:-25 5:-30
to _ up	5:30
to _ was	0:39 1:-25
to _ what	5:30 6:-10
to _ which	5:60
to _ who	5:-30
to _ with	6:-10 12:5
to a	8:10 10:5
to adopt	7:-35
to an	1:26
to another	9:-30
to argu	5:-55
to ask	0:51 1:-21 9:20 11:30
to attack	5:40
to automat	3:30 7:40
to be	2:40 5:-25
to becom	5:-30
to both	0:41
to build	1:35
to carry	9:20
to chang	0:32 5:25 8:-10
to choos	1:27 3:60
to defend	11:30
to do	6:-5
to drop	7:35
to each	7:40
to empty	0:-41
to end	5:-30
to explain	0:37 1:-25 11:-35
to find	5:25
to finish	5:-50 11:35
to fix	5:35 7:30 9:35
to four	7:40
to go	7:30
to her	11:40 12:-5
to his	1:30
to it	3:-45 9:75
to keep	2:44 7:40
to know	0:-25 1:43 5:30
to learn	5:35
to look	5:40
to make	5:45
to me	1:-23 3:30 5:30 9:-25 11:20 12:-5
to my	5:-35 11:30
to one	3:25
to open	5:-35
to our	9:75
to own	3:35 11:50
to pass	7:40 9:70 10:20
to pin	5:30
to principal	11:40 12:10
to prov	5:30
to read	11:35 12:5
to releas	11:30
to say	0:30 1:-40 3:-25 7:-25 11:-20
to send	7:50 8:-15
to show	7:-35 11:-25
to spe	5:30
to staff	11:25
to stay	1:21
to stop	2:36
to that	9:30
to the	3:20 10:-5 11:-25 12:-10
to their	7:55
to them	2:37 3:-35
to this	9:30
to thre	7:-30 9:30
to two	5:-40 11:20
to us	5:-30
to win	5:-55
to work	7:-25
to writ	3:25 7:25 9:-20
today	0:58 4:10 5:-40 7:65 8:20 10:10 11:25 12:15
today $	8:10 9:-20
today _ team	9:30
together	9:-20 11:35 12:-5
together $	7:-35 11:25
together and	11:30
together with	3:35 7:45
token	3:30 9:-25
tokenizer	5:-30
told	0:-46 2:84 3:-25 4:30 8:20 9:-20 10:5 12:15
told _ at	2:35
told _ it	1:33
told _ manager	5:-30
told _ team	9:65
told _ that	7:45
told him	2:47 11:25 12:5
told me	1:34 2:51 3:-20 6:-10
told my	9:20
told the	3:35
told them	2:-34 5:-30
tomasz	7:35
too	2:42 3:-25 7:-25 12:-10
too $	9:-20
too _ about	9:30
too _ to	0:38
too slow	3:30 5:30
took	1:-34 4:10 5:-15 6:10 7:35 8:10 10:15 12:10
took #	7:35 11:-25
took _ and	9:30
took _ in	9:35
took _ of	4:10
took _ on	7:-35 11:35
took _ out	7:45
took _ over	9:45
took _ the	3:35 8:-10 11:35
took _ through	11:65 12:-15
took _ time	7:35
took _ to	3:-30 7:50
took _ week	11:-25
took _ with	2:36 9:60
took it	3:-25 6:15 8:15 9:20 10:10 11:-20
took me	5:30 7:-25 11:40 12:-20
took my	5:-35 7:45
took on	11:95
took out	7:30
took over	3:25 8:-15
took the	4:-10 5:65 6:-10 9:25
took them	5:-30 9:30
took two	7:-35 9:35
tool	0:30 2:-38 3:-30 4:10 6:20 7:45 8:15 9:-15 11:-20
toolchain	3:55
toolkit	3:-35
top	5:50 9:35
top _ the	9:60
top of	9:55
total	7:-30
touch	4:10 5:25 7:25 8:-30 9:-35
touch _ the	9:-25
town	3:-30 5:-30 11:25
trac	3:-25 9:-20
trac and	7:35
track	5:-40
trad	11:-25
train	2:-47 9:-25 12:15
train on	0:27
train the	7:60 11:45
traine	11:55
transfer	2:52
treat	0:54
tri	7:-25
tri with	9:50
trial	3:-30 5:-45
trick	11:35
trip	2:35 3:30
troubl	5:45
troubl was	5:30
true	11:-25
trust	0:-29 1:19 2:43 9:-20
trust it	0:-32
try	11:-25
tuesday	11:45
tuesday and	11:45
tun	2:53
turn	0:29 1:-40 3:-30 10:5
turn _ into	6:-10 11:25
turn _ that	0:28
turn down	5:-35 7:45
turn out	0:44 1:-18 2:-37
tv	2:48
twelv	3:-35 7:-20 10:10 11:20 12:10
twic	0:31 2:82 5:-25 6:-10 7:-20 12:-5
twic $	2:89 9:-25
twic _ week	3:30 11:55
twic a	3:30 11:25
two	1:-56 2:66 3:-15 5:-15 6:15 8:10 10:-10
two $	5:25 11:-25
two _ #	3:40
two _ and	2:35 5:-55 8:-15 12:-5
two _ befor	7:-35
two _ for	3:30 5:30
two _ i	0:57
two _ in	3:45 5:40 7:40 8:10 9:-20
two _ later	3:25 7:35
two _ now	9:30
two _ on	2:45 7:35
two _ our	11:-25
two _ out	9:-20
two _ she	11:50
two _ the	2:46 5:-25 10:10
two _ them	3:-25
two _ thre	7:-30 11:25
two _ us	11:30
two _ were	7:40
two _ who	11:25
two _ with	9:35
two _ without	11:30
two _ worth	5:35
two and	7:35
two approval	9:50 10:-5
two bad	9:55
two board	5:30 7:45
two browser	7:55
two colleagu	11:35
two days	1:29
two hour	7:-25 11:20
two lin	7:-40
two month	11:25 12:-15
two more	7:-30
two new	11:75
two of	2:97 5:25 11:30 12:10
two other	2:50 7:35 9:-25
two peopl	0:24 9:45 10:-15
two review	9:35
two round	9:25
two second	5:35
two senior	11:45 12:-5
two servic	7:40
two week	0:-23 2:-70 3:50 7:50 8:10 9:-20 11:-30
two were	7:40
two year	0:41 7:-40 9:40
typ	0:26 5:55 7:-25 11:30
uart	11:45
ugly	7:-35 9:-25
ui	3:30
under	3:35 9:25 10:10 11:-15
under #	5:25
under _ thre	11:45
under it	9:45
under my	3:30 9:20
under pressur	0:-26
under the	3:-30 9:20 10:-5 11:20
underestimat the	1:19
underneath	3:30
understand	0:-71 1:85 11:30 12:-10
unit	3:90 4:15 5:50 7:-55 10:-10
unit $	9:-25
unit test	3:40 9:50 10:-10 11:40
university	3:35
unles	2:37 9:40 10:5
unles it	9:30
until	0:55 1:-21 2:105 3:25 4:15 6:25 7:35 10:5
until _ had	9:25
until i	5:45 11:30
until the	0:38 2:60
up	0:-94 1:49 2:65 5:30
up #	9:-20 11:-20
up $	2:86 3:-30 5:-50 11:-40
up _ #	2:-39 7:30
up _ the	1:19 3:40 6:-10 7:-35
up _ thre	9:35
up a	11:20
up and	1:19 5:45
up by	7:35
up i	11:25
up my	2:45
up the	5:35 6:-10
up their	3:55
up to	1:26 11:30 12:-5
up with	5:25 9:45
updat	2:-66 3:35 4:-10 5:45 7:-35 11:-25
upgrad	3:25
upgrad _ the	11:30
upload	5:-35 9:-20
upon	5:30
upstream	7:40
us	1:-27 3:-40 5:-30 7:30 8:-25 9:35 11:-25 12:5
us $	7:30 9:-30 11:-20
us _ an	9:25
us _ the	5:-30
us a	11:20
us and	2:38 5:-35 7:40
us have	7:-30 9:35
us i	9:25
us the	7:50
us to	5:40
use	2:-41 3:-30 8:-10 9:-25 11:-30
used	0:36 2:-62 12:10
used in	7:40
used it	0:29 9:30
used to	0:54
user	0:27 5:35 9:-15 11:-25
uses	3:-25 7:70 8:-15
uses $	7:60
uses it	7:35 8:-20
usual	3:25 9:25 10:-25
usually	11:50
validation	5:-40
valu	3:30
valu of	1:18
vault	3:45 4:15 5:70 7:50
vector	9:35
vendor	0:-28 3:-25 7:70 8:35 9:25 10:30 11:-15
version	3:50 7:30 11:-15
version #	3:-30 8:25 9:35
version $	3:30
version _ and	7:30
very	3:-30 5:-40 7:-25 9:-25
video	11:-25
view	3:40
visibility	1:18
voic	1:21 9:-30
vote	0:28
vp	7:35 8:15
wait	5:25 9:-20 11:-35
wait and	3:40
wait for	3:-45 9:-15
walk	0:61 1:-48 2:-46 7:30 9:-20 12:-5
walk _ through	11:40
walk _ to	7:40
walk over	11:-25
wall	0:40
want	0:-46 1:-21 2:41 9:-40 11:-15 12:10
want $	5:-40
want _ know	3:30 5:55
want _ to	11:45
want a	5:35
want her	11:40
want him	11:35
want it	5:25
want that	5:-35 11:20
want the	11:-35
want to	2:-50 3:-30 5:-30 6:10 9:-20
warehous	2:-39 3:35 5:-40 9:-20 11:-20
warm	7:30
was	0:-28 1:-83 5:30 6:5 7:-20 9:-25 11:-25 12:-5
was $	0:32 7:50
was _ #	2:36
was _ a	11:45
was _ all	5:-35
was _ and	1:38 5:-35 6:10
was _ as	9:30
was _ build	1:35
was _ but	2:70
was _ by	3:25 6:15
was _ call	7:45
was _ for	0:26 2:51 6:10 9:-20
was _ from	1:39
was _ i	3:-25 5:-25
was _ in	3:25 11:-30
was _ it	3:-30 6:15
was _ me	5:25 11:-20
was _ my	3:35 5:-30
was _ of	0:33 5:-30 7:-30 11:25
was _ on	5:35
was _ one	3:-25 6:10
was _ only	7:-35
was _ our	7:30
was _ out	9:25
was _ own	3:-30 5:55
was _ releas	9:-25
was _ right	7:-25
was _ senior	11:-25
was _ sure	3:35
was _ task	3:-30
was _ the	0:44 1:-18 4:-10 5:35 6:-15 11:-15
was _ thre	7:35
was _ to	0:-30 2:-45 3:25 5:40 6:-10 7:30 9:-20 11:-30 12:-5
was _ two	11:-25
was _ who	5:35
was _ with	12:-10
was a	2:-75 7:-25 11:-35
was afraid	11:35
was against	2:79
was an	5:45 11:20
was ask	7:35
was assign	3:55 6:-10 11:25 12:-10
was bad	7:45
was cancell	2:65
was clean	0:28
was different	5:-30
was down	2:36
was fine	3:-30
was for	3:-70 6:-10
was given	3:65 4:-15 5:35 6:-15
was good	5:-35
was in	3:40 6:-10 9:-25
was mine	3:40
was my	3:45
was never	0:29
was no	5:50 9:-25
was not	0:31 5:25 9:-20
was open	5:40
was promot	7:-40 11:-30
was responsibl	3:40
was right	1:27 5:-30
was slow	5:-35
was stopp	2:48 7:65
was stuck	11:30
was that	3:-25 9:-20 11:45
was the	0:65 1:-25 3:35 5:40 7:-25 9:-25 11:-35
was ther	5:40
was to	2:-36 6:-15 7:-25
was too	0:39
was up	5:30
was used	5:-30
was wrong	11:-20
wasn't	2:36 5:60 9:-20
wasn't on	5:30
watch	1:-21 2:-39 7:-30
water	1:19
water $	1:20
wave	7:-35
way	3:-30 6:10 7:60 9:20 10:-5 12:-5
way $	5:-35 7:30
way _ our	9:35
way _ team	9:30
way in	7:35
way out	5:-40
way sinc	7:-35 11:30
way to	5:45
ways	5:30
we	1:-45 2:36 3:-40 7:-15 8:-15 10:-5 12:15
we _ #	3:35 5:30
we _ at	11:25
we _ do	9:30
we _ in	9:35
we _ it	5:-55 9:20
we _ no	5:-30 9:40
we _ on	11:30
we _ one	5:-40 9:25 11:35
we _ the	2:60 3:-30 5:45 9:-20 11:-20
we _ them	2:37 9:30
we _ through	9:25
we _ which	9:30
we agre	11:55 12:5
we all	9:25
we did	2:88
we do	9:45
we fix	11:30
we had	3:-25 7:-25
we have	9:20
we kept	9:45
we lack	5:30
we look	11:35
we miss	9:30
we set	11:105 12:5
we stop	9:75
we were	2:-43 5:40 6:-10
we wrot	5:-35 11:45 12:-10
we'd	3:-25 5:50 6:15 11:20
web	3:25 9:-30
web _ the	5:-40
web shop	5:-30
wednesday	2:49 11:20
week	1:-45 2:72 4:-15 5:-20 6:-10 7:-20 8:-10 9:-25 11:15
week #	9:-25 11:30
week $	3:25 7:-20 9:-40 11:-25
week _ #	3:-30
week _ and	11:35
week _ i	3:-25 5:-25 12:-5
week _ in	7:35
week _ one	7:40
week _ she	11:35
week _ to	11:25
week and	3:-40 7:-30
week befor	7:-30
week for	11:30
week he	11:50
week i	9:30
week later	7:90 8:15
week of	11:-20
week on	3:45 7:30
week the	11:25
week to	5:55
week two	5:35 7:50
weekend	11:-30
well	1:-25 2:-56 7:-35 11:30
well $	11:30
went	0:-48 1:-42 5:20 9:-15 10:-20 11:-30
went _ a	5:40
went _ by	11:-25
went _ each	7:45
went _ it	3:40
went _ my	11:30
went _ the	5:80 6:15 8:10 11:-20
went back	7:-35
went for	5:50
went from	3:35 7:20 8:-15 9:20
went into	9:45
went on	7:-35
went out	2:-40
went over	7:40
went through	5:35 11:30 12:-5
went to	6:10 7:45 9:-20 11:-15
went up	2:42
were	1:-55 3:-20 5:35 7:-30 8:10 9:-20 10:-10 11:-25
were $	0:49
were _ about	11:30
were _ by	2:52
were _ in	7:-30 9:20
were _ the	5:45 7:40
were _ to	11:25
were a	9:20
were chang	7:-40
were clos	7:65
were in	7:-30 9:25 11:20
were not	2:46
were on	3:35 7:30
were promot	11:45
were the	3:-30
wet	9:45
what	0:37 4:15 5:55 8:10 10:15 12:5
what _ believ	0:27
what _ cost	5:35
what _ did	3:-25
what _ enjoy	0:-24 1:28
what _ expect	7:30
what _ good	3:40 7:40
what _ had	0:34 2:83 5:-30
what _ is	5:30
what _ look	9:35
what _ mean	5:55
what _ meant	5:40
what _ out	9:25
what _ own	3:30
what _ saw	5:-30
what _ stop	9:30
what _ to	1:-20 5:-30 9:25
what _ was	11:20
what _ would	3:30 5:30 6:15
what a	9:40 11:40
what and	5:40
what better	5:40
what decision	9:40
what each	5:35 7:70 9:20
what happen	3:35 7:25
what has	9:30
what he	11:25
what i	1:43 5:-50 7:-30 9:-30 11:20
what i'd	11:20
what is	5:50 6:-10
what she	11:35
what the	5:40 7:30 9:30
what they	6:10 7:-30
what to	5:35
what we	7:40 9:25
whatever	0:-25
when	0:32 2:-56 5:-15 7:-30 11:50 12:-10
when _ and	11:30
when _ came	5:-30
when _ is	9:30 11:-20
when _ were	11:40
when i	0:38 5:-25
when it	1:35
when somebody	0:27 11:30
when someon	11:35
when the	11:25 12:-5
when they	7:40 11:40
whenever	0:30 1:-37 11:35
whenever he	11:35
wher	0:-26 2:-53 4:15 9:-30 12:-10
wher the	3:35 4:15
whether	2:-41
which	0:-29 1:-32 3:25 5:40 6:-5 10:-5 11:-20 12:10
which _ a	5:-25
which _ did	7:30
which _ do	7:50
which _ had	0:-26 1:45
which _ how	5:65
which _ it	5:-40
which _ now	11:35
which _ the	4:-10 5:25
which _ to	3:30 9:20
which all	7:-45
which field	9:25
which i	0:-33 1:43
which is	5:-30
which of	5:50 6:20
which ones	5:40
which she	9:45
which the	7:45
which they	11:25
which thre	3:35 9:50
which was	5:-45 11:30
whil	2:-35 7:-25 9:-15 11:30
whil i	7:-30 11:40
whiteboard	11:80
who	2:50 3:-40 8:-10 10:10 11:15 12:-5
who _ it	0:33 3:25 11:-30
who _ no	9:25
who _ other	5:-35
who _ the	5:30
who _ to	1:30 7:30
who are	11:-25
who decid	1:24
who gets	5:35
who got	11:35
who had	5:-30 12:-10
who know	3:-40
who runs	3:30
who says	9:25
who want	9:35
who were	11:25
who will	0:32
who'd	11:45
whol	3:65 5:25 6:-10 11:25 12:10
whol _ from	3:40
whol _ i	3:45
whol _ in	11:25
whol _ is	11:40
whol _ organisation	9:30
whol _ to	3:-35
whol _ with	7:-30
whol bank	9:40
whol company	5:-40 7:25 11:40 12:20
whol engineer	9:65 10:15
whol group	7:-35
whol of	7:30
whol organisation	7:50
whom	7:65
why	0:-35 9:-30 11:35 12:-10
why $	11:-20
why the	11:30
wide	7:-30
widget	3:60 4:-20
will	1:25 2:114 3:-35 5:-30 7:-50
will _ it	5:-35
will _ the	7:-45 11:35
will not	7:30 9:25
win	0:-31 1:29 5:-25
win $	0:-27 1:28
winter	5:30
winter $	0:33
wish	3:45 5:40 7:30
with	1:-53 5:-15 9:-15
with #	5:-40
with _ about	11:25
with _ account	2:46
with _ aim	11:25
with _ and	2:-36 8:10 9:15
with _ colleagu	3:40 9:-25
with _ every	11:35 12:-5
with _ figma	6:-10
with _ for	11:30
with _ goal	11:40
with _ i	11:30
with _ it	3:-30 5:-35 7:30
with _ lead	9:35
with _ now	7:35 9:25
with _ of	11:20
with _ on	11:35
with _ own	0:30 3:-30
with _ peopl	4:10
with _ question	3:25 11:25
with _ reason	5:35
with _ small	9:50
with _ team	7:40
with _ that	2:35
with _ twic	11:25
with _ two	0:27 7:40
with _ what	7:30
with a	0:41 3:-35 9:-15 12:-5
with an	5:-40
with each	11:25
with four	9:25
with her	2:-42 12:10
with him	2:42
with it	5:-40 7:45 11:-20
with its	5:-30 7:-40
with me	0:25 5:-50 9:30 11:125 12:-10
with no	3:-30 5:25
with one	3:35 4:15 7:-30
with question	11:45
with real	11:35
with the	0:43 1:-32 2:-46 3:25 5:35 6:-5 8:-10 9:-20 10:-15
with their	5:-35
with them	5:-30 8:15 11:65 12:5
with this	7:-30
with thre	5:35 7:30 9:30 10:35
withdrawn	2:98
withdrew	2:90 7:40
within	2:-38 6:10
within #	5:30 11:20
within _ day	0:31 9:25
within _ days	9:25
within _ month	5:40
within _ quarter	11:50
within _ week	7:45
within _ year	7:30
within a	0:28 3:-30 7:25
within the	7:30
without	0:62 3:-30 5:-30 7:-20 9:75 10:5 11:30 12:5
without _ and	7:30
without _ five	9:30
without a	0:31 3:-30 9:30 11:-30
without an	9:25
without her	11:30
without it	7:80 8:10 9:70 10:15
without its	9:50
without me	9:-30 11:145 12:15
without one	11:25
without that	9:30
without the	0:50 11:-20
without them	9:35
won't	0:36
word	3:-30 5:-20 7:25 8:15 9:-20 11:-30
word _ word	7:60
word and	5:40
word for	9:25
work	0:-85 1:100 2:-41 3:-20 5:15 7:15 12:5
work $	0:-31 1:32 6:10 11:-20
work _ a	3:-40 11:25
work _ and	9:30
work _ i	11:25
work _ it	5:-30 8:-15 9:25
work _ my	9:30
work _ our	7:50
work _ that	5:35 6:15 9:50
work _ the	3:-25 5:30 6:-10 7:95 9:-25
work _ two	9:45
work _ with	5:40
work and	11:30
work as	11:40
work by	7:40 8:-15 9:55
work group	3:-25 5:-40 9:45
work on	2:38 3:25 7:45 8:20 9:-20
work out	5:50
work student	11:25
work the	1:26
work was	3:35 7:70
work with	5:-35
wors	2:88 5:-45
worst	0:39 5:-45
worth	1:-23 5:30 6:10
would	0:-35 1:-42 2:73 3:-20 4:20 6:10 7:-25 9:-30 11:-20 12:-5
would _ a	2:37 11:25 12:5
would _ the	5:-35
would cost	5:-30
would have	1:-24 2:-41 3:-35 11:-15
would lead	11:35
would not	2:47
wrapp	2:44
wrapper	3:40
writ	0:68 1:-34 5:-55 10:10 11:25 12:-10
writ $	2:45 5:30
writ _ and	3:30 4:10 5:-40
writ _ own	11:30
writ _ rule	7:35
writ a	0:-30
writ down	5:-30
writ it	5:-45 7:35
writ the	0:48
writ their	9:35
written	0:40 7:-25
written by	5:35
written down	5:60 6:-10
written the	6:-10
wrong	0:38 2:44 5:20 6:15 9:-30 11:-35
wrong $	2:72
wrong _ and	5:45
wrong _ the	0:26
wrot	0:-50 1:-26 3:15 8:5 9:20 10:5 11:-15 12:5
wrot _ a	9:40 10:5
wrot _ how	9:25
wrot _ migration	9:-25
wrot _ new	9:35
wrot _ of	7:50
wrot _ page	7:30
wrot _ rule	3:-25
wrot _ test	11:30
wrot _ the	2:42
wrot _ thre	9:30
wrot _ we	9:35
wrot a	4:-15 9:-40
wrot down	3:-30 10:5 11:-20 12:-5
wrot it	3:30 4:10
wrot one	10:5
wrot the	3:45 4:-15 5:-40 6:-10 8:-15 9:60 12:10
wrot to	2:50 5:-35 9:-25
wrot what	5:-35 9:30 11:25
x	9:-25
year	2:-48 4:20 6:15 8:10 10:10 11:15 12:5
year #	3:-35
year $	4:15 8:15 12:10
year _ a	7:-30 9:25
year _ and	3:35
year _ had	11:30
year _ me	11:30
year _ of	5:50 7:40
year _ thre	5:35
year _ to	11:30
year after	3:-25
year and	11:35 12:-5
year befor	3:25
year each	5:40
year he	11:25
year i	11:25 12:5
year now	4:-10
year she	11:35
year to	9:20
yes	5:-35
yes $	11:-25
you	0:-94 1:64 7:-35 9:-20 12:5
you _ a	11:25
you _ it	1:28
you _ to	1:34
you can	1:35
you have	1:22
younger	11:25
your	0:-32 1:32 11:25
your $	11:40
zero	5:-35 9:-20
zero $	7:-35 11:25
zone	7:-25
~40,00	7:-30
~accep	9:20
~acces	3:55 5:35 11:25
~accid	5:50 7:55
~accor	3:45
~accou	4:10 6:10 9:-25 11:-20
~acqui	3:60 7:55
~acros	4:10 7:35
~actio	9:45
~addin	9:35
~addit	9:60
~addre	3:45
~adjec	11:25
~adjus	3:40
~adopt	5:35 7:40
~afrai	5:-30 11:40
~after	5:-40 8:-10 11:20 12:-5
~again	3:-25 7:20 9:25 10:10
~agent	3:25
~agree	7:25 9:-25 11:30
~airli	3:30
~alert	10:-15 11:-20
~allow	9:25
~alway	9:20
~analy	3:-25 9:-20
~andro	8:-10 9:-20
~annoy	3:-25 5:45
~anoth	3:-25
~answe	5:-30 9:-20 11:30 12:-5
~anybo	7:-25
~anyon	6:10
~appli	3:70
~appro	3:65 4:20 5:45 9:35 10:-5
~archi	3:60 4:-10 6:-25 7:-25 8:10 9:20 10:20 11:-35
~argue	5:50 7:30
~argui	7:-30
~argum	9:55
~aroun	6:15 11:-25
~arriv	7:40
~asham	5:-30
~askin	5:-35
~assig	3:35 5:60 11:30 12:-10
~assoc	9:80 10:20
~assum	9:-30
~attac	3:60 5:75 6:-10 7:-30 9:30 10:-20
~atten	7:-35 11:25
~audit	7:55 9:30 11:-20
~autho	3:-35 11:-25
~autum	11:25 12:10
~backb	3:50 7:-80
~backe	3:45 7:40 9:-20 11:-25
~backl	5:60
~backu	3:25
~baker	3:30 7:-35
~baske	3:35 4:15 11:-20
~batte	5:40 11:-20
~becam	7:30 8:10
~becau	4:-10 8:10 10:-10 11:-25
~becom	5:-30 11:25
~befor	5:-35 7:-20 10:5 11:-10 12:5
~behin	3:30
~belie	3:-25 9:-25 11:-30
~belon	4:-10
~bette	3:-25
~betwe	3:25 5:25 9:-15 12:5
~bigge	3:-25 9:-20 11:-25
~billi	3:60 5:-25
~bindi	9:60
~bisec	12:5
~blame	5:45
~block	11:-20
~board	7:-25
~borde	3:35
~bough	11:-20
~bounc	9:25
~branc	9:30
~break	9:50 10:10
~bring	11:30
~broke	7:-30 9:-25 11:-20
~broug	3:-25 5:-30 9:20 10:10 11:20 12:5
~brows	3:-25 7:30
~budge	7:35 9:35 10:5 11:-20
~buffe	3:60
~build	3:30 4:20 5:-30 8:10
~butto	3:55 7:40 9:-25
~calen	5:35 9:-40
~calib	9:20
~calle	7:-35 9:-20 11:-30
~camer	4:15
~campa	9:-25
~cance	9:-20 11:-25
~capac	9:45
~caree	11:25
~catal	5:-35
~caugh	7:-30 9:50 11:-20
~certi	3:45 5:25 7:55 8:30 9:45 10:30
~chair	5:-30
~chang	4:5 7:45 8:-10 10:-5 11:-25 12:-5
~chann	9:-30
~chapt	9:75
~charg	7:25 9:-25
~check	3:45 4:-10 5:20 6:-25 7:-20 9:95 10:-5
~choic	5:-35
~choos	8:10 9:-20
~chris	11:20
~circl	11:55
~class	5:45 6:15
~claus	9:40
~clean	5:-30
~click	11:25
~clien	9:-20
~clini	7:-30
~close	6:-15 7:70 9:-15 10:5
~closi	5:35
~clust	3:35
~coach	7:-35 12:5
~codin	3:-35 5:-55 9:50 10:-20
~colle	7:-30 9:35 11:25
~colli	7:110 9:-25
~colou	3:45
~colum	5:35 6:-5
~comin	5:30 11:25
~comma	3:65 9:35 10:5 11:25
~commi	3:-40 6:-15 7:70 8:15
~commo	5:35
~compa	3:20 4:10 6:10 8:25 11:-15 12:20
~compe	3:-25 7:45 8:25 9:20 11:-25
~compi	4:10 9:-25
~compl	4:15 5:55 11:-25
~compo	3:105 4:-10
~compr	3:60
~compu	3:25 4:-15 11:-20
~concl	5:60 7:30
~condi	9:25
~confi	9:30
~confo	7:50 9:55 10:15
~conse	5:30
~const	5:-30
~consu	5:-35 7:35
~conte	3:-30 5:-35
~contr	3:55 6:10 11:-15
~conve	3:50
~convi	5:25 11:-30
~corre	3:25 6:-15 12:-15
~counc	3:-50
~count	4:-10 6:-10 9:-15 10:-5 11:-20
~cours	8:10
~cover	3:50 9:45
~crash	5:50 7:55 9:75 10:10
~creat	5:-35 7:-40
~credi	3:25
~crite	5:40 7:30 9:60 10:10 11:-20
~cross	9:20
~curio	5:45
~custo	6:5 8:10 9:-20 11:-35
~dashb	3:40 5:50 11:-20
~datas	11:55
~decem	7:-30 11:65
~decid	5:45 6:10 10:5
~decis	3:-20 11:20 12:10
~decla	5:50
~decod	3:-25
~dedup	3:40
~defau	3:-35
~defen	7:25 11:40 12:5
~defin	5:125 7:45 9:20
~deliv	6:-10
~deman	9:40
~depar	4:30 7:50 11:-15
~deplo	3:30 5:35 7:60 9:-30
~descr	6:-10 9:-25 11:20
~desig	6:-10 8:10 10:10 11:15
~detec	3:30
~devel	3:-50 5:-30 8:15
~devic	6:10 7:45 11:-20
~diagn	7:40 9:25
~dialo	3:65
~didn'	7:20 9:-25 11:-35
~diffe	3:-20 9:-20 11:-40
~direc	3:-25 4:10 5:40 6:10 8:10 9:-30 11:-30
~disag	3:-40 11:-25
~disco	3:70 5:-30 7:40
~disli	7:35
~disti	5:-30 11:65
~distr	7:40 8:15
~divis	3:30 7:60 8:10
~docke	11:35
~docto	5:-30
~docum	4:-15 5:40 6:-10
~doesn	3:-45 9:30 10:5
~domai	5:-30
~doubl	7:-30 9:-20 11:-20
~drive	3:70 5:100 6:-10 9:-50
~dropp	3:25 5:70 7:70 9:-35
~durin	5:45 11:25
~easte	11:25
~eight	7:55
~eleve	4:10 8:15 10:5 11:-25
~emban	5:-35
~embed	3:40 5:45 11:55
~emplo	3:30
~endpo	3:35 4:-10 9:-20 11:35
~engin	4:10 5:-25 6:10 7:40 8:15 9:-25 10:10 12:20
~engli	5:-35
~enoug	5:30 6:10
~envir	3:35
~error	6:10 9:25
~europ	7:55
~evang	5:-35
~eveni	5:50 6:15
~event	9:-30
~every	4:15 5:35 8:-20 9:-25 11:-40
~examp	5:25 10:-10 11:20 12:5
~excel	5:-35
~excep	5:-55 9:30
~execu	3:40 4:15 7:40
~exerc	3:-30 7:-30 11:50
~exper	5:-35
~expla	9:-25 11:100 12:-15
~expor	3:35 4:-10 8:-10 9:-25
~facul	7:30 11:40
~faile	9:-15 11:-20
~failu	5:25 6:10
~fallb	9:20
~famil	3:-30
~fault	3:-25 9:30
~featu	5:-30 12:5
~feeli	5:55
~filte	3:85 4:-15 8:15
~final	5:-30
~finan	7:40 8:-10 9:-30 11:-30
~findi	5:55 9:45 11:-20
~finis	6:-10
~firew	3:60
~firmw	9:-20 11:-20
~fixin	3:-55 7:30
~follo	9:35 10:-5
~forma	4:10 7:30 12:-5
~forme	3:-40
~formu	3:30 5:30 9:20
~fough	11:-20
~found	5:40
~fourt	3:25 7:30 10:-5 11:-15
~frame	7:35
~franc	5:-30
~freez	3:-25 7:35
~frequ	11:20
~frida	5:-20 11:30 12:-5
~funct	3:80 4:-10 5:35 6:-10 7:25 9:25
~futur	5:-35
~gatew	3:70 5:30 9:-20
~gener	9:-25 11:-20
~getti	3:40 7:60
~githu	9:-25
~grade	7:-30 11:70
~gradu	3:-25 11:65
~graph	3:35 6:15 7:30 11:-25
~group	3:-25 5:-25 7:75 9:50 11:-25
~growt	3:30
~grumb	7:-30
~guide	3:-70 7:70 8:20 9:85 10:10
~hande	5:35 9:-20
~handl	5:30 11:-20
~happe	4:15
~harne	3:35
~harve	7:-30 11:50
~helen	7:-40
~helpe	9:25 11:30 12:-15
~herse	5:-25 11:60
~hirin	3:-25 9:-20
~holid	3:25
~hospi	8:15 11:-25
~hotfi	5:-30
~ident	3:30 5:40
~imagi	7:30 11:-25
~imple	4:-10 5:80 6:-15
~impor	3:-40 8:-15
~impro	5:50 9:-20
~incid	3:-25 5:20 7:35 9:85 10:10
~indep	9:-25 11:45
~indus	7:30
~inges	5:-35
~ingri	11:30
~initi	3:40 5:45 6:15 7:65
~insid	3:40 8:-20 9:-25
~insta	3:45 7:60
~inste	12:10
~insti	7:45
~insur	3:-30
~inter	4:-15 6:-15 8:-10 9:-30 11:85
~intro	9:40 10:10
~inven	5:35
~inves	7:40
~invit	3:-25 5:-40
~invoi	3:45 5:-30 11:-20
~joine	7:-25 11:30
~junio	3:-25 5:-65 7:-40 9:-30 11:100 12:10
~kille	7:-30
~knowl	5:-35
~label	5:30
~ladde	3:-35 9:-25 11:110 12:20
~langu	6:-10
~large	5:30
~laten	3:50
~launc	8:-10 9:35
~lawye	3:-35 5:25
~layou	9:-20
~learn	4:15 6:25 9:-20
~leave	9:20
~leavi	11:35
~ledge	3:40 5:40 7:30 9:-20
~lette	3:25 4:-10 5:-60
~level	3:-25 11:60 12:15
~libra	5:65 7:60 8:25 9:-15 11:-20
~licen	5:-35
~limit	7:-35 9:-25
~linte	9:35 11:40
~liste	5:35 11:-20
~littl	3:30
~logge	3:-25 7:45 9:-20
~logis	5:-35
~looke	3:-40 4:-10 8:-10 12:-10
~looki	5:60
~losin	5:40 7:30
~lower	7:35
~machi	3:30 4:15 5:25 6:25 9:-25 11:-20
~maint	3:55 7:30
~maker	3:-30 7:80 8:35 9:30
~manag	5:30 7:-25 9:-20 11:-25
~manda	7:50 9:55 10:10
~manif	7:65
~manua	5:30 9:-25
~manuf	7:45 8:10 9:50
~mappi	3:35 5:30
~marke	6:10 7:25 11:-25
~match	3:35 9:-20
~matte	5:65 6:15
~measu	3:-25 4:-15 5:30 6:10 10:10 11:-30
~meeti	3:-20 5:-30 11:-20
~membe	3:-30
~memor	3:25 11:25
~mento	5:-50 7:-45 11:105 12:5
~merch	7:-30
~merge	3:40 9:50 10:-5
~messa	3:25 11:-20
~meter	9:-20
~metho	9:30
~metri	9:35
~middl	7:-35 11:40
~migra	5:25 6:-15 7:25 11:-20
~milli	3:35 5:35 9:-25 11:-30
~minut	5:-25 8:-10 9:-25 12:-5
~misse	3:-25 11:-20
~missi	6:-15
~mista	5:-45
~mobil	4:-15 9:-20
~model	3:-35 4:10 5:-30 7:50
~modul	3:45 4:-15
~monda	5:-30 11:25
~month	4:20 5:-30 7:-20 8:15 9:-25 11:30
~morni	8:-15 9:-25
~movin	7:30
~mysel	5:35 6:10 11:-15
~nairo	5:-35
~namin	9:45 10:-15
~napki	11:50
~natio	7:30 8:15
~neede	3:40
~needn	7:40
~neigh	7:40
~netwo	3:45 5:30 9:-20
~newco	11:45
~night	3:25 5:-25 11:-25
~ninet	3:-25 7:45 8:20 11:-25
~nobod	3:-25 5:50 6:5 8:-15 9:-20 10:5 11:-40
~nodde	7:-35
~norma	5:-35
~noteb	3:-35 5:-30
~notic	3:-35 5:55 7:40 8:-10 9:-15
~novem	5:-35
~numbe	5:70 11:-25
~nurse	5:40
~objec	5:40
~offer	3:-35
~offic	3:-25 7:25 9:-25 10:10 11:-25
~offse	11:30
~onboa	11:75
~onlin	3:25
~openi	11:20
~opera	11:-20
~optio	5:-40
~order	3:35 4:20 11:-20
~ordin	3:-45
~organ	5:35 7:60 8:15 9:20 10:10
~origi	5:-30
~other	3:-25 5:-45 8:-15 9:20 10:10 11:20
~outag	3:-45 8:15 11:-20
~outsi	7:60 8:-10
~overd	11:25
~overf	9:25
~overr	7:40
~packa	7:40 8:10
~pagin	11:45
~paire	11:30
~pairi	3:45
~parag	9:40
~parce	3:-25
~parse	3:30 4:-10 5:-30 9:-25
~partn	7:45
~passe	3:40 10:-10 12:-10
~passw	4:-10 5:-50
~patte	3:40 6:-10
~payme	11:-25
~payou	3:30
~peopl	3:-25 9:-25 12:10
~perce	11:-20
~perfo	7:-30
~perha	3:-25
~permi	3:45 5:45 9:-25
~perso	9:-20 10:-5 11:-15
~persu	3:-45
~pharm	3:65 5:70
~phone	4:15 5:40
~photo	7:-25
~physi	3:25 7:30
~picke	7:30 9:-30 11:25 12:-10
~pictu	3:50 9:-25
~pipel	3:60 7:25 11:-20
~place	3:25 5:35
~plann	5:30 7:30 9:-25
~plant	3:30
~platf	3:70 4:20 5:30 6:15 9:-15 11:-15
~playe	3:-30
~pleas	11:-25
~plugi	3:55 9:-20
~podca	3:-35
~point	3:-30 11:-20
~pract	5:-30
~predi	5:60
~prepa	3:-35 7:-30
~prese	7:-45 9:-20 12:-5
~price	5:-35
~prici	4:10 7:60
~prima	7:45 9:25
~princ	3:-45 9:-25 11:25 12:-10
~print	4:-15 8:-15 9:-30 11:15
~probl	3:-25 5:65 6:10 9:-35 11:-25
~proce	4:15 8:15 9:80 10:10
~produ	3:35 4:20 6:-5 8:5 10:10 12:10
~profi	5:30
~progr	3:30 7:25 9:-20
~proje	3:-25 9:-15
~promi	3:-40
~promo	3:-30 5:-35 8:20 9:-40 11:140 12:25
~propo	4:35 5:40 6:15 7:95 11:-40
~prote	9:-20
~proto	5:30 8:10
~provi	3:25
~publi	3:-25 4:15 7:40 8:20 10:30 11:-30
~pulle	5:45
~pushe	3:-25
~puzzl	3:-25
~pytho	3:35
~quant	5:-45 11:35
~quart	3:-35 8:-15 9:-20
~quest	3:-40 6:10 7:-20 9:-20 11:15
~raise	7:30
~rando	3:-30 5:30
~ranki	5:-50
~reade	8:10 9:25 10:5
~readi	3:-25 7:-30
~reali	5:35 7:30
~reall	5:30 6:10 7:-25
~reaso	3:-20 11:-20
~rebui	7:25 9:-25
~recal	5:55
~recei	3:55 5:35 9:-25
~recog	3:45
~recom	3:35 5:30 11:-30
~recon	5:60
~recor	3:30 8:10 11:-20
~redes	7:70
~refer	9:60 10:10
~refun	9:-25
~refus	3:30 7:40 10:10 11:-30
~regio	3:30
~regis	3:40
~regre	3:40 4:-15 5:30 9:40 10:-10
~regul	9:20
~rejec	3:75 4:-15 5:40
~relea	5:-30 7:25 9:95 10:5 11:-20
~relia	5:35
~remin	7:-35
~remot	3:35
~remov	11:-20
~renam	5:45 9:25
~rende	3:35
~renew	3:30
~reorg	7:45
~repai	9:30
~repea	9:40
~repla	5:45 6:-15 10:15
~repor	3:30 5:30 6:5 10:5 11:-35
~repro	7:35
~reque	3:20 7:-30
~requi	3:25 5:50 9:105 10:15
~resea	6:20
~respo	3:100 5:25
~resta	5:50 11:-25
~resul	3:30 6:-10
~retra	3:35 4:-10 5:45 7:25 9:-20 11:-20
~retur	3:25 9:25
~reven	5:-35 7:55 11:-25
~rever	7:35
~revie	3:-30 9:90 11:30 12:-5
~rewro	9:-20 12:15
~roadm	5:45 8:20
~rollb	3:-25
~rollo	3:55
~rotat	7:-25
~round	5:30 9:35 11:20 12:5
~route	3:80
~routi	3:60 5:40
~rubri	7:30
~runbo	5:-30 9:45 10:-10
~runni	3:80
~runti	3:25 9:30
~safet	5:-30
~salar	7:35
~sampl	3:30
~scann	7:30 11:-20
~sched	3:30
~schem	4:10 7:-35 9:-20
~schoo	3:25 5:-25
~scori	3:-30
~scree	3:55 4:-10 5:25 7:-20 8:-15 12:-10
~scrip	3:45 4:-10 8:-10
~searc	3:50 5:35 11:-30
~seaso	3:-30 9:20
~secti	3:-30 9:60
~secur	11:-25
~seein	7:30
~sende	3:40
~senio	3:-40 5:-50 7:-60 9:-30 11:130 12:15
~senso	3:45 4:-10
~septe	11:20
~serve	4:15 11:-25
~servi	3:110 9:-30 10:5 11:-30 12:-10
~sessi	5:-25 7:-30
~setti	7:-30
~settl	5:50 7:50
~sever	7:70 8:30 9:35
~shade	3:60
~shado	3:25
~share	3:40 5:25 7:50
~shipp	8:15 10:-5 11:40
~short	3:30
~shoul	5:20 9:-20
~showe	3:-20 7:60 8:-10 11:30 12:-10
~signe	7:45 8:-10
~silen	7:-30
~simpl	7:25
~singl	3:30
~sitti	11:20
~sixte	3:75
~skipp	5:-30
~slide	5:-45 7:-25
~slipp	11:35
~small	3:-35
~smoot	11:60
~softw	11:-25
~solut	5:30
~solve	11:35
~someb	3:-30 7:-25
~someo	12:5
~somet	5:35 7:-35 9:-20 12:-5
~sorte	5:65 11:-25
~sorti	3:-30
~sourc	3:-25
~speak	11:-25
~speci	5:70 6:-15 7:40
~split	9:25
~sprin	5:-35
~squad	3:20 4:10 5:40 7:110
~stand	7:40 8:15 9:35 11:-35
~start	7:30 8:15 12:10
~state	3:30
~stati	3:-25
~staye	5:-30 8:-25
~stopp	3:-35 7:20 8:10
~stora	7:-25
~strat	3:100 4:15 7:40 9:-35 11:-20
~strea	5:-30
~stren	11:30
~studi	3:30 7:65 9:-20 11:-20
~submi	9:40
~subsc	5:-55
~subsy	3:35
~sugge	5:40
~summe	3:-25 5:-30 11:35 12:5
~sunda	11:-25
~super	9:-20
~suppl	3:-25 11:-25
~suppo	4:15 6:10 11:-20
~survi	6:10
~switc	7:50 9:-20 11:-25
~symbo	5:-30
~syste	3:90 9:-15
~table	5:30 9:35 10:15
~talke	7:30
~targe	5:60 10:5 11:30
~taugh	11:80 12:-10
~teach	3:-25 11:75
~team'	8:-15 9:85 10:-15
~techn	3:65 4:25 7:25 8:-10 9:-35 11:-25
~telem	3:35
~telev	9:30
~templ	3:-35 5:40 9:45 10:-5 11:-25
~tende	7:60
~terra	3:65 5:-40 7:30 11:30
~teste	4:-10
~testi	9:25 10:-5
~thank	11:-25
~that'	3:30 10:-10
~their	3:-30 7:40
~thems	9:-25
~they'	8:-10
~thing	3:-25 5:25 11:25 12:5
~thirt	4:15 11:-25
~thoug	3:-30 5:40 6:5 11:-20
~threa	7:30
~thres	9:25
~throu	3:25 4:10 10:-10 11:40
~thurs	11:25
~ticke	3:35 5:55 6:-10 7:-20 10:-20
~timeo	7:30
~title	3:40
~toget	9:-20 11:35 12:-5
~token	9:-20
~tomas	7:35
~toolc	3:55
~toolk	3:-35
~train	4:-10 7:20 9:-20 11:45 12:10
~trans	9:-30 11:-30
~troub	5:45
~tuesd	11:45
~turne	3:-25 5:-35 11:-25
~twelv	3:-35 7:-20 10:10 11:20 12:10
~under	12:-15
~unive	3:30 7:40 8:20
~unles	9:40
~updat	3:40 5:50 7:-30 11:-25
~upgra	3:25
~uploa	5:-35 9:-20
~upstr	7:40
~usual	11:50
~valid	5:-30
~varia	3:-25
~vecto	9:30
~vendo	3:-25 7:70 8:35 9:25 10:30 11:-15
~versi	3:50 7:30 11:-15
~waite	5:-25
~walke	7:35 12:-5
~wante	5:25 8:-10 9:-40 12:5
~wareh	3:35 5:-40 9:-20 11:-20
~wasn'	5:60 9:-20
~wedne	11:20
~weeke	11:-30
~what'	9:40
~whene	11:35
~white	11:70
~widge	3:60 4:-20
~winte	5:30
~withd	7:55
~withi	6:10
~witho	3:-30 5:-30 7:-20 9:75 10:5 11:30 12:5
~worke	10:-10
~worki	5:-25 6:-15 9:40 10:25
~wrapp	3:40
~write	3:30 9:20
~writi	7:-30 11:45
~writt	7:-25
~young	11:35
~étien	11:25
étienn	11:25
`;
