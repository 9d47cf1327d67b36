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
#	0:-136 1:-116 4:5 6:-5 7:-20 8:10 9:-15 11:-25
# #	3:-25 5:-40 6:-10 7:-20 8:-10 9:-20 11:-30
# $	0:-51 1:-62 3:-25 4:15 5:-35 6:10 7:-30 9:-25 11:-35 12:10
# _ #	1:-19
# _ a	0:-25 1:-19 2:-59 5:-30 7:-25 9:-25 11:-35
# _ about	7:50
# _ against	9:-25
# _ all	3:-35
# _ and	1:21 5:-30 12:-5
# _ as	5:55
# _ becaus	7:30
# _ befor	3:60
# _ build	9:-25
# _ by	7:-45
# _ call	5:30
# _ chang	3:30 5:55
# _ day	3:50 5:35 7:50
# _ for	3:-35
# _ from	2:-35
# _ group	3:-50 9:75
# _ had	2:54
# _ have	7:35 8:10 9:60
# _ i've	7:35
# _ in	7:30 8:-10 9:-40
# _ it	7:-35
# _ model	7:45
# _ month	7:60 9:-30
# _ more	7:45
# _ no	7:-35
# _ now	7:-30
# _ of	9:-20 11:-20
# _ on	7:-25
# _ our	2:47
# _ releas	9:25
# _ run	7:80
# _ sinc	3:-35 7:30 11:20
# _ team	3:30
# _ that	5:-30
# _ the	11:-25
# _ them	5:30
# _ to	2:39 5:45 7:40 9:-20 11:-30
# _ took	11:35
# _ was	5:-35
# _ went	11:25
# _ were	5:-40
# _ year	9:35
# a	8:-10 11:-20
# against	7:-30
# alert	11:25
# and	2:-45 6:-15 8:10 9:20 10:15 12:10
# billion	7:-35
# came	0:29 5:-30 7:-30
# card	7:35
# days	2:-60 11:-20
# dos	2:42
# employe	3:40
# engineer	4:15 5:25 8:10 11:-20
# euro	2:49
# finding	9:30
# for	9:30 11:-20
# from	2:36
# got	2:75
# group	7:35
# hour	5:-30 11:-25
# in	5:-35 11:-15
# incident	7:-35 9:-25 11:50
# it	11:25
# item	5:55
# k	2:38 3:40
# lin	3:55 9:-20
# m	7:40 9:-20
# million	3:65 9:-20 11:-25
# min	9:-20
# minut	0:-24 9:-35
# model	5:-40 7:60 9:40
# month	2:40 9:20
# more	5:30 7:-40 11:25
# ms	3:65 5:45 7:-30
# night	5:-50
# not	2:52
# odd	7:35
# of	8:-10 11:-25
# old	3:-30
# on	9:25
# other	9:25
# pag	6:-15
# peopl	3:30 9:-35 12:10
# per	5:-35
# point	7:-30
# question	3:30
# releas	3:-35 7:-40 9:40
# repo	7:60
# s	3:90 5:55 11:-20
# sampl	2:-36
# senior	11:25
# servic	3:-55 7:30
# sinc	11:40
# so	2:45 7:30
# softwar	9:45
# step	5:30
# team	3:40 4:20 6:10 7:105 8:30 9:35 10:20 11:-35
# th	5:-35
# ticket	0:-23 1:-21
# to	2:-48 4:-15 5:25 8:-10
# week	7:50
# x	9:-20
=	0:-296 1:-198 2:-253 3:-266 4:87 5:-233 6:95 7:-276 8:187 9:-253 10:154 11:-235 12:124
=action	0:-296 1:-196 3:-20 5:-25 6:10 7:-15 9:-15 11:-20
=differently	0:-118 1:-118 2:-124 3:-90 5:-95 7:-65 9:-90 11:-95
=early	0:-148 1:-152
=last	0:65 1:90 2:-115
=late	1:-101 2:-72
=learning	0:102 1:222 2:-138 3:-105 5:-150 7:-90 9:-90 10:5 11:-85
=none	3:-25 4:-5 5:-55 7:-40 9:-60 10:10 11:-40 12:5
=result	0:-103 1:-152 2:-70 3:-50 4:15 5:-80 6:25 7:15 8:10 9:-30 10:20 11:-25 12:10
=situation	0:-183 1:-157 2:-81 3:-25 4:-10 5:-40 6:5 7:-110 8:-15 9:-85 11:-75 12:-5
=task	0:-199 1:-149 2:-150 3:55 4:-10 5:125 6:-5 7:-85 8:-20 9:-65 11:-55 12:-10
^ #	0:-28 1:-32 2:-35 4:10 5:-30 8:15 9:-55 11:-55
^ a	1:-75 2:41 3:-45 7:-35 9:-35 11:-45
^ about	11:-20
^ add	3:55 11:25
^ after	3:-30 5:-25 7:20 9:-20 10:5 12:5
^ afterward	9:40
^ all	2:-39 3:20 4:10 5:65 7:110 8:5 10:10
^ alway	0:-40 1:56
^ and	1:-34 10:5
^ android	7:35
^ as	6:15 11:-25
^ ask	9:-20 11:-25
^ at	5:-30 7:-30 9:-20 11:-25
^ battery	5:55 7:75
^ befor	1:-31 10:-10
^ between	5:-35
^ both	1:-21 5:-50 9:-30 11:55 12:10
^ break	9:70
^ build	3:45
^ by	11:25
^ chos	5:40
^ communication	1:23
^ cost	3:90
^ crash	5:50 7:50
^ customer	7:-30
^ cut	9:-30
^ dana	11:40
^ decid	5:45
^ did	3:40
^ driver	7:40 9:-55 11:25
^ e	11:25
^ each	3:-40
^ every	1:26 3:-30 9:-30 11:25 12:15
^ everybody	5:40 11:-20
^ everyon	3:-25
^ everyth	3:35 5:70
^ firmwar	2:43
^ first	3:-25 6:-10 9:-30
^ five	11:-25
^ for	0:29 3:-35 5:-25 7:-30 9:35
^ four	3:-25 5:-35 7:45 8:20
^ from	5:40 6:-10 7:35 8:-20 10:10
^ get	5:-30
^ good	1:29
^ great	0:-31 1:41
^ had	0:58
^ he	0:-33 1:-55 2:79 3:-40 5:-35 9:-40 11:-40
^ head	2:70
^ her	9:-35
^ hir	7:35
^ his	3:-30 5:-40 9:-25 11:-30
^ hospital	9:-30
^ how	5:25 6:-10 11:-25
^ i	1:-37 2:-35 6:10 7:-30 8:5 9:-30 11:-30 12:10
^ i'd	1:-20 5:20 6:15 7:-35 9:-40 11:-40
^ i'm	0:-33 3:40 5:50 9:-45 11:-60
^ i've	5:-35 7:-35 9:-25
^ if	1:-32 5:-50 7:-30 9:-25
^ in	0:-47 1:44 2:61 3:-35 5:-45 6:-15 7:-60 9:-15 12:-5
^ instead	11:40
^ it	0:-44 1:-38 2:68 3:-30 7:-20 8:-15 9:-25 10:5 11:-50
^ it's	7:25 8:-10 11:-45
^ keep	7:30
^ known	9:-20
^ last	5:-30
^ look	0:-39 1:31
^ lost	7:30
^ make	5:-35
^ manager	7:30
^ market	2:41
^ measur	9:-20
^ mine	1:-33 3:45 11:-20
^ more	0:47
^ most	7:-30
^ my	0:32 3:55 4:-10 5:60 7:-50 9:-30 10:5 11:-20 12:-15
^ neither	5:-35
^ never	1:47
^ next	1:-21 11:-30
^ nineteen	7:75
^ no	3:35 5:130 6:10 8:-15 9:-35 10:-10 11:-50
^ nobody	2:-53 3:-30 5:80 6:15 8:15 9:-40 11:-50
^ none	3:-50 9:-30 11:-35
^ not	0:74 1:-82 2:-37 5:-40 7:-40 9:-25
^ noth	1:-92 5:-55 7:-30 9:-20
^ now	5:-25
^ on	0:25 7:-30
^ one	0:-41 1:27 4:-15 5:-50 9:-20 11:-45
^ only	3:60 4:-10 7:45 8:-20
^ other	7:70 11:40
^ our	0:-30 2:-63 3:-40 7:-45 9:20 10:-5 11:-20
^ peopl	7:-30
^ port	3:70 5:65 9:45 11:45
^ quality	1:-45
^ ran	9:-25
^ read	5:45 7:-30 9:-20
^ real	11:-25
^ recall	2:39
^ restor	1:-25
^ result	7:45
^ review	5:-30
^ sal	2:65
^ sat	11:-25
^ second	5:-35 9:-25
^ senior	11:-25
^ sent	2:-40
^ seven	7:-30
^ she	2:40 5:-25 8:10 9:-50 11:-50 12:-15
^ sinc	0:34 3:25 5:-35 7:30 9:70
^ six	3:-30 7:35 8:15 11:-25
^ small	1:-18
^ so	0:23 5:30 7:-35 9:-40 10:10 11:-55
^ start	9:-30
^ stay	2:-36
^ stop	3:-30 5:-40
^ stopp	2:70
^ stream	3:-35
^ test	9:-40 11:-25
^ that	1:-22 2:-44 3:-25 5:25 7:-50 9:-45 11:-40
^ the	0:-43 2:83 3:25 5:30 7:15 9:-15 10:10 11:-35 12:5
^ their	7:40 11:-20
^ then	0:-24 2:-47 5:-25 8:10 10:10 11:-45
^ ther	3:-35 5:35 11:-30
^ thes	0:43
^ they	3:-45 5:-35 6:10 7:60 9:-20 11:-60
^ they'v	11:50
^ thirty	5:-35
^ this	0:-35 1:29 9:-25
^ thre	1:-22 3:-25 8:25 11:-20
^ to	3:-30 5:-35 11:-25
^ today	0:52 7:50 8:10 9:25
^ told	2:-43
^ tomasz	7:30
^ took	7:-30 11:50
^ trust	1:-21
^ turn	5:45
^ two	1:-27 2:41 3:-20 8:25 11:-30 12:10
^ until	0:27
^ we	0:-35 1:-20 3:-35 5:-35 6:-10 7:-40 10:10 12:5
^ week	2:58
^ went	9:-25
^ what	1:18 9:-45 11:-40
^ when	1:-45 5:-65 11:75
^ whenever	0:31 1:-37
^ which	5:60
^ whoever	0:27
^ with	3:-30 5:-70
^ within	3:30 5:50 7:80 11:-30
^ work	5:35
^ wrong	11:-20
^ wrot	2:-50 3:80 10:-10 11:-30
^ you	0:-24 1:47
^ zero	1:-18 5:-35
a	0:26 1:-76 3:-15 4:-5 7:-10 9:-10 10:5 11:-10
a #	5:45
a _ a	3:-25 7:55
a _ about	5:-25
a _ alert	0:64
a _ alon	11:30
a _ and	0:-44 5:55 9:15 12:-5
a _ at	5:35
a _ bank	7:45
a _ becaus	0:26
a _ befor	5:-30
a _ budget	5:35 9:35
a _ build	9:30
a _ but	2:35
a _ by	11:20
a _ chain	2:41
a _ chang	9:25
a _ company	4:-15
a _ engineer	1:23 3:-40
a _ fault	5:30
a _ field	3:-40
a _ for	4:10 9:20 10:5 12:-5
a _ from	5:40 7:30 9:35 10:5
a _ goes	9:30
a _ he	3:35 7:55
a _ i	0:42 7:-25 10:-10
a _ i'd	11:35
a _ in	5:45 6:10 10:5 12:5
a _ into	9:25
a _ is	0:23 1:-26
a _ it	1:26 9:20
a _ job	0:40
a _ join	2:47
a _ languag	1:-20
a _ late	2:68
a _ list	2:50
a _ minut	7:50
a _ model	3:30
a _ must	9:55
a _ now	3:75 5:45 7:45 9:-25
a _ of	1:-23 2:43 7:-30 9:-15 12:-5
a _ on	0:23 6:-15 8:-10 10:-10
a _ one	4:10
a _ only	9:30
a _ page	3:-25 5:35 6:15
a _ per	7:30
a _ problem	0:24
a _ releas	2:48
a _ request	11:25
a _ rule	10:-10
a _ say	9:30
a _ screen	7:35
a _ servic	7:30
a _ she	11:30
a _ sinc	11:30
a _ so	5:35
a _ tabl	9:25
a _ tak	0:34
a _ team	0:-23 1:34 7:-45
a _ test	9:30 10:-10
a _ that	2:-44 4:10 5:-25 8:15 9:30 11:-20
a _ then	11:25
a _ ticket	0:25
a _ to	6:10 7:-25 11:15
a _ transfer	2:45
a _ two	3:30
a _ user	9:30
a _ was	2:40
a _ which	5:30
a _ who	1:26
a _ with	3:-25 4:10 5:20 8:-10 10:15 12:-5
a _ without	5:-35 9:50 11:30 12:10
a _ wrot	2:-35
a backend	7:40
a better	0:-30 1:27
a bit	11:35
a budget	9:40
a bug	0:24 3:-25
a cake	7:-35
a call	11:35
a colleagu	5:40
a correction	5:35
a count	5:60
a customer	2:52 5:40
a data	3:-35
a date	0:24
a day	3:35 8:-10 9:-25
a decision	11:25
a design	3:-30 7:40 11:50 12:-15
a farmer	11:25
a fix	3:25
a fram	5:35
a friday	2:36 5:-30
a full	2:40
a goal	11:65
a hand	9:30
a junior	11:55
a line	7:-50 9:25
a list	1:-19 3:35
a littl	0:-27 3:25 5:-25
a lot	0:-33 1:39 3:30
a meet	0:34
a merg	9:35
a model	5:30 9:35
a month	2:-36 5:25 6:15 7:20 8:-15 11:-25
a name	1:-29
a napkin	11:25
a new	9:30
a number	5:35
a page	3:-25 6:-15 9:45 10:10
a person	1:27
a plain	2:38 11:-25
a plan	5:-25 11:35
a pric	7:45
a principal	5:50 11:35
a problem	6:-15
a proposal	2:49
a quarter	7:35 11:25 12:5
a query	11:45
a question	11:25
a quiet	3:-30
a real	0:39
a reason	5:35
a red	9:35
a rehearsal	1:-35
a releas	2:65 9:35
a report	9:30
a researcher	11:45
a rewrit	0:28
a rule	9:25 10:-5
a saturday	2:42
a script	11:30
a second	9:30 10:-5
a section	9:35
a senior	7:30 12:10
a separat	11:30
a servic	3:-30
a sheet	11:40
a singl	3:35 5:35 9:-20
a small	3:25 4:-10 5:-30
a spreadsheet	5:30 11:25
a tabl	5:30
a team	0:27 5:-25
a tenth	9:35
a test	2:37 3:-30 5:-25 9:25 10:10 11:20 12:15
a th	7:35
a third	2:34
a ticket	5:50
a train	11:20
a two	1:34
a university	3:55
a week	3:50 5:35 8:-15 10:10 12:-5
a whol	2:39 3:30
a word	5:40
a year	4:20 6:10 12:15
able	5:-35 11:50
able to	5:-35 11:50
about	7:-30 8:-20 9:-20 12:-5
about #	5:-60 7:-30 9:-25 11:-25
about _ a	3:30
about _ and	3:30 11:40 12:-5
about _ i	11:45
about _ k	7:25
about _ lin	3:55
about _ of	5:-35 7:-30
about _ third	2:45
about _ was	6:10
about _ year	9:25
about it	11:-25
about two	9:25
about which	5:35
abov	5:30 7:-35 9:25
abroad	7:30
accept	2:43 3:-25
accept that	2:38
acceptanc	3:30 5:40
acceptanc criteria	5:30 6:-15
acces	3:40 4:15 7:35
accessibility	3:35 5:60 9:25 10:5 11:40
accident	3:50 5:50 7:50
account	5:40 6:15 9:-25 11:-20
achiev	0:-25 1:49
acros	4:10 7:30
acros _ company	11:25
acros the	7:45
act	0:-28
action	9:40
actually	2:39 3:30
add	0:30 1:-32 2:-39 3:60 4:-15 5:35 6:-15 8:-25 9:60 10:-10 11:25 12:-25
add _ #	9:40
add _ lin	9:30
add a	7:35 8:-15 10:-5
add the	3:30
add two	9:30
addition	9:70
addres	3:45
adjectiv	11:25
adjectiv $	11:30
adopt	5:70 8:10
adopt it	5:40 7:35 8:20
adopt my	7:40
ads	5:40 7:30 8:-10 11:-25
afraid	5:-25 11:40
afraid of	11:30
after	0:29 1:-29 2:47 6:5 7:20 11:-25
after #	3:35 7:-25 9:-20
after $	0:37
after _ and	7:30
after _ days	2:-35
after _ i	9:20
after _ month	2:86
after _ season	5:-35
after _ second	5:50
after _ the	7:50
after _ third	5:30
after _ week	2:34
after _ year	5:-30 9:-20 11:35
after and	3:30
after each	7:-25
after i	5:40 7:50
after it	7:35
after me	11:35
after that	0:30 3:-25 7:25 11:-25
after the	3:35 4:10 11:-20
after they	3:40
after this	7:45
afternoon	12:-5
afternoon $	11:-35
afternoon and	12:-5
afterward	0:23 5:-30 9:25 11:45 12:-5
again	1:-27 2:52 7:-35 10:-5 11:-20
again $	0:-28
again _ the	9:30
against	2:49 3:-25 9:20 10:10
against #	7:-40 9:-25 11:35
against $	2:52
against it	2:35 7:65
against the	8:-15
age	11:60
agency	7:30
agent	3:80 5:35 9:-25
agre	2:-50 7:25 9:-20 11:20
agre $	11:-45
agre _ her	11:35
agre _ one	5:-35 7:45
agre _ the	8:-10
agre on	5:-25 7:40
agre that	11:25
agre with	7:-30 11:35
agreement	0:29
aim	1:31 3:-30 5:-35 7:-35 11:135 12:10
aim by	11:35
aim that	11:30
air	2:40
alarm	11:-25
alert	0:95 9:50
alert without	9:25
aliv	3:25
all	0:-32 1:-44 2:-41 3:45 4:15 5:20 7:45 8:10 11:-15 12:5
all #	3:55 4:15 5:45 6:-10 8:15 9:75 10:5
all $	2:57 5:60 7:-30 9:-35
all _ #	9:-25
all _ and	3:65 4:15
all _ by	7:-45 9:35
all _ chang	7:50
all _ engineer	11:35 12:15
all _ group	3:25 4:25 7:75
all _ have	7:30
all _ in	7:-30
all _ it	3:50 11:30
all _ lin	7:40
all _ now	7:-35
all _ of	4:-10 7:-55 9:30
all _ product	4:10 9:25
all _ servic	3:40
all _ sit	9:40
all _ team	3:25 5:60 7:85 8:10 9:30 10:10 11:-20
all _ that	7:-30
all _ the	3:-40
all _ to	5:-35
all _ were	3:35 5:-35
all _ work	7:55
all eight	8:-10 9:40
all eleven	4:15 7:60
all five	3:35 4:15 7:55
all four	3:35 4:-10 6:-10 7:55 9:-20 11:-25
all fourteen	9:30
all its	3:-30 7:50
all nine	4:25 7:55 10:10
all of	3:30 5:-60 11:20
all seven	3:25 7:45 8:10
all six	5:45
all switch	7:35
all the	3:30 9:-30
all thre	7:55 12:5
all twelv	9:25
alon	5:-35 6:-10 8:-10 9:-35 11:125 12:10
alon $	3:30 9:-20 11:-35 12:10
alon _ a	11:40
alon by	11:65
alon with	11:30
along	7:45 9:-20
along the	11:30
already	2:-50 9:20 10:-5
already _ by	5:30
already _ the	3:35
already had	9:25
also	0:45 1:-21 2:-65 3:-25 5:-50 9:15
also _ my	0:41
also _ the	7:35 11:35 12:10
also set	9:30
alway	0:-85 1:138 7:-25 10:-5
alway _ a	1:25
alway _ the	1:44
am	0:-52 1:46 3:20 4:-10 5:-25 9:-15 11:-20
am _ a	5:-30
am _ in	3:35
am _ to	0:35 1:-39
am a	1:34 3:-30
am proud	1:37
am the	3:25
an	1:-44 4:-15 6:-15 7:-35 8:10 12:-10
an _ each	11:25
an _ for	5:60
an _ on	2:44 3:40 11:30
an _ to	5:35
an aim	11:35
an alarm	9:30
an empty	11:25
an error	7:45
an expiry	1:-29
an hour	5:-45 7:-30 11:40 12:-5
an incident	9:30 10:5
an intern	3:50 11:50
an order	3:95
an outag	7:40
an owner	0:43 1:-29 9:25
analysi	5:-30
analyst	3:-45
analytic	7:30
and	0:-76 1:41 4:5 5:5 8:5 10:-5
and #	1:19 3:30 4:35 8:10
and _ #	2:-50 5:30 7:-25 9:-20
and _ a	4:-15 9:15
and _ add	9:25
and _ agre	11:-20
and _ all	9:35
and _ and	4:10 5:-40 7:-45
and _ answer	4:-15 11:80 12:-5
and _ as	1:26 11:50
and _ at	0:38 11:25
and _ back	11:35
and _ by	9:25 11:35
and _ can	1:44
and _ chang	7:30
and _ could	5:30
and _ count	11:25
and _ did	8:15
and _ do	3:-25 11:35
and _ door	1:18
and _ down	5:50 6:15
and _ driver	11:55
and _ each	5:60 7:35 12:5
and _ engineer	3:45
and _ expect	9:35
and _ explain	11:50 12:5
and _ field	5:35
and _ for	2:-39 4:10
and _ from	7:45
and _ good	3:-35
and _ got	5:35
and _ group	9:25
and _ had	5:-50 7:-30
and _ half	3:-30 9:35
and _ have	11:25 12:5
and _ her	7:35
and _ how	5:-40
and _ i	2:45 11:30
and _ in	3:-25 7:25 8:30 10:10 11:30
and _ is	4:-15 6:-10
and _ it	0:49 1:35 8:-20 12:-10
and _ its	3:40 7:-35 9:-30
and _ keep	9:25
and _ last	7:40
and _ learn	1:40
and _ left	3:45
and _ let	9:30
and _ live	7:-30
and _ look	11:25
and _ made	5:35
and _ may	9:25
and _ me	11:60 12:-5
and _ mov	7:50 8:-10
and _ my	0:-23 1:27 3:30 4:10 9:25
and _ nearly	5:-30
and _ never	5:-35 11:30
and _ nine	5:40 7:55
and _ not	3:-25
and _ now	5:30 7:60 8:-10
and _ of	3:-25 6:15 8:-10 9:20
and _ old	9:25
and _ on	3:60
and _ one	11:35
and _ only	5:-30 11:45 12:10
and _ open	7:35
and _ other	3:-25 7:60 8:10 9:-25
and _ out	6:10 7:30
and _ over	11:30
and _ own	0:26
and _ paid	2:53
and _ part	3:30
and _ promotion	11:50 12:20
and _ retry	7:40
and _ review	7:35
and _ run	3:25 7:30
and _ second	9:35
and _ should	1:22
and _ show	11:25 12:10
and _ still	3:40 7:55
and _ team	7:60
and _ test	3:30 5:35 6:-10 9:25 10:10
and _ the	0:-24 2:35 3:60 4:-5 5:-20 6:-10 9:-15 10:-10
and _ their	5:40 7:75
and _ them	2:-42 7:30 8:15 12:5
and _ then	9:30
and _ think	1:19
and _ third	11:30
and _ this	0:27 7:45 8:20 9:25
and _ thre	5:-30 7:40
and _ through	11:30
and _ time	7:-35
and _ to	3:-25 5:60 9:15
and _ took	11:45
and _ two	4:-15 11:-25
and _ unit	11:45
and _ up	2:53 9:35
and _ want	3:40
and _ was	2:34 5:20 6:-10
and _ we	5:25 9:20
and _ went	2:39 6:-15
and _ which	0:-25 1:43 3:50 5:40 9:20
and _ with	11:-20
and _ wrot	9:-20
and _ you	11:25
and a	1:28 3:25 4:-15 9:25
and all	7:35
and an	0:27 1:-30 3:80
and ask	3:-25
and be	0:41
and by	9:30
and chang	7:55
and did	11:40
and each	3:-25 5:45
and every	9:-25 11:20 12:5
and everyon	5:35
and explain	11:45 12:-5
and financ	7:40
and fix	2:39 7:35
and for	0:-28 1:24
and found	5:30
and got	2:77 5:30
and had	3:-25 5:-30
and has	11:30
and have	3:45 5:35 11:25
and he	2:46 5:-30 7:35 12:10
and hir	7:-40 11:35
and how	12:-5
and i	1:-31 3:25 4:-5 5:-20 7:-25 8:-10 11:50
and i'd	11:35
and i'm	5:-30 9:25
and i've	4:10
and if	7:-40
and in	6:-10 7:-30 9:25 10:-5
and it	2:58 7:35
and it's	8:15
and its	0:28 3:65 5:-30 7:-30
and kept	2:40 5:-30
and left	5:55
and look	0:51 11:25
and made	3:30
and mov	2:-37 5:40 7:50
and my	5:40
and no	2:48 8:10
and none	9:30
and not	6:10
and noth	2:52 3:-35 9:20
and of	1:41
and one	7:45
and open	1:23
and own	3:45
and payment	3:-45
and propos	9:25
and publish	3:35
and put	4:-10 9:30 10:-15
and ran	4:-10 5:35 11:35
and read	5:35 7:40
and report	3:35 5:30 6:10
and roll	7:35
and said	5:30 11:-20
and sent	11:25
and set	5:30
and she	3:-20 5:-30 11:20
and ship	11:25
and show	5:45
and sinc	7:40 9:40
and taught	3:40 5:45 11:40
and that	1:58 5:55 10:10
and the	1:-28 2:40 3:65 5:30 7:25 11:-20
and their	7:55
and then	11:35 12:-10
and they	3:-25 5:-30 7:115 8:-10
and this	1:31
and thre	7:30 8:20 9:-20
and thursday	11:30
and to	3:25 7:-35
and told	2:48 6:10
and took	9:20
and twic	0:31
and two	2:36 5:-25 7:55 8:10 10:20
and used	0:36
and want	3:-25
and was	3:-30 9:-20
and we	5:-35 11:20 12:-10
and we'd	11:30
and well	11:35
and went	5:60 7:-40
and what	4:10 5:70
and which	6:10
and who	3:30 6:-10
and work	11:30
and wrot	2:35 5:30
and you	1:24
android	8:-10 9:-25
angry	2:41 3:-55
annoy	3:-25 5:50
another	2:53 3:-30
another $	5:-30
answer	0:37 1:-56 5:-30 9:-20 11:20 12:-5
answer $	1:-34 5:-40 7:-30 11:20
answer _ i	11:50
answer _ it	3:30 7:35
answer _ question	11:60
answer and	0:29
answer for	3:100 4:10
answer in	9:45
answer the	11:25
answer was	2:34
answer what	11:55
any	0:66 3:-25 9:30 10:10 11:-30
any _ the	9:40
any more	0:68 9:35
any of	3:40 5:-40 7:85 9:20
anybody	7:-30
anymor	0:109 1:-79
anyon	0:45
anyth	1:18 2:-40
anyth $	5:45
anyway	5:-30
anywher	7:30
anywher _ the	9:35
anywher in	9:35
apart $	3:-35
api	5:-30 7:30 8:10
app	9:-35 11:-40
app _ it	7:35
app _ mine	3:30
app _ the	2:36 4:10
app is	3:35
appli the	9:35
application	3:75
approach	11:25
approv	3:30
approv $	7:-35
approval	9:50 10:-5
apps	9:-25
april it	2:37
architectur	3:55 6:-20 7:-30 9:25 10:10
architectur $	0:23
archiv	5:-35 9:20
are	0:-41 2:-46 4:15 6:10 7:35 8:10 10:15 11:-25 12:10
are #	7:-35
are _ and	1:23
are _ for	3:-40
are _ it	7:40
are _ the	3:30 7:55
are _ to	1:27
are all	11:-35
are in	7:50
are mine	5:-50
are on	3:45 7:55
are staff	7:-35
are the	1:21
are what	7:30
area	2:36 3:85 4:10 5:65 9:-20
area $	3:40
argu	1:-30 2:48 3:-35 6:15 11:-25
argu _ the	0:35
argu in	0:32
argument	0:34 9:55
argument $	0:27
around	0:34 6:10 11:-25
around #	11:-20
around it	3:70 4:15
around the	5:45
arriv	5:30 7:45
arriv $	7:50
articl	2:34
as	0:27 1:-38 5:45 6:-10 7:-15 10:-10 11:-10
as _ #	9:40
as _ backend	7:45
as _ of	7:45
as _ only	7:55
as _ other	9:35
as _ rule	9:30 10:-5
as _ whol	3:40
as a	8:10 9:-25 12:-10
as an	1:24
as befor	8:-15
as our	9:85 10:-15
as the	0:-26 3:70 4:10 5:50 9:25 10:-10
as their	7:50
as they	7:30
asham	5:-30
ask	0:60 1:-85 3:-30 4:10 8:10 9:-25 12:-5
ask $	7:-30 11:30
ask _ a	5:65
ask _ and	11:35
ask _ decision	9:40
ask _ for	11:-25
ask _ i	11:25 12:-10
ask _ other	7:-35
ask _ that	5:-30
ask _ the	7:-25
ask _ to	5:20 7:45 11:-30
ask and	11:45
ask around	7:-30
ask for	0:34 5:80 10:-15 11:-20
ask her	11:-30
ask him	11:-30
ask how	11:105 12:-5
ask if	5:-50
ask me	5:25 11:45 12:5
ask that	5:-35
ask the	1:-25 11:-35
ask them	7:30
ask which	5:-45
asks	9:45 11:25
asks for	9:75
assign	3:45 11:40 12:-10
assign to	5:40 12:-5
assignment	5:80
association	9:90 10:20
assum	0:33 9:-30
assum that	0:33
assumption	0:28
at	1:-46 4:-10 5:-25 7:-20 8:15 9:-15 10:-10 11:-10
at #	5:-45 8:-15 10:-10 11:-15
at _ befor	11:40
at _ coffe	11:25
at _ company	3:40 7:-35
at _ desk	11:35
at _ in	5:30
at _ moment	5:-30
at _ one	9:45
at _ time	0:36 3:-30
at _ together	11:25
at _ two	3:30
at _ with	5:-35 11:55
at a	4:-10 5:-25 7:-30 9:-25 11:-40
at all	2:40 5:30 6:10 9:-30
at each	11:25
at eight	11:40
at it	5:40 9:30 11:25
at least	9:30
at midnight	2:35
at my	7:-30 11:-25
at night	2:53
at once	3:-25
at one	3:30 7:45
at our	5:40
at the	3:-25 5:-30 12:-15
at their	11:35
at thre	5:-30
attach	3:30 9:40 10:-20
attach $	9:65
attack	5:40
attend	7:-35 11:25
attitud	1:25
auc	7:-35
audio	7:30
audit	3:-30 7:45 11:-35
auditor	7:40
author	3:-30 7:-30 9:40
automat	3:30
autumn	11:25 12:5
averag	0:32
away	2:48 5:30 11:-20
away $	5:40
back	1:-25 2:114 3:-25 4:-15 7:-35 8:-10
back #	9:25
back $	11:-25
back _ a	7:35 11:25
back _ same	11:30
back _ the	2:38 6:10
back and	7:-30
back by	9:25
back of	11:50
back on	2:36
back that	2:77
back to	7:-25
back with	5:35 7:40
backbon	3:50 7:-75
backend	3:50 7:40 9:-20 11:-25
backend $	3:45
backend engineer	5:35 7:40
backlog	5:60
backlog $	5:45
backward	0:37
bad	2:34 3:-30 10:10 11:-35
badly	2:48
bakery	3:30 7:-35
bank	3:20 4:25 6:15 7:90 8:20 10:10 11:-35
bank and	2:47 9:40
bank gets	9:60
banner	3:35
bar	5:-30 9:35 10:5
basi	7:40
basket	3:40 4:10
batch	9:-20 11:-25
battery	5:40 7:25
be	0:80 1:-23 3:-25 5:-35
be $	5:-55
be _ about	7:40
be _ and	3:-30
be _ at	5:70 6:10
be _ for	0:-29 1:39
be _ in	5:-30
be _ to	5:-30 11:40
be _ with	0:41 1:-27
be able	5:-25 11:45
be on	5:-35 11:30
be the	0:69 1:-21 3:-25
beat	0:-44 1:67
beautiful	0:-24 1:21
becam	2:43 5:25 7:30
becam staff	7:-30
becam the	5:50 7:80 8:15
becaus	0:-25 1:-24 2:36 10:-15 11:-25
becaus _ my	7:50
becaus _ vendor	5:35
becaus _ was	5:-30
becaus i	2:38
becaus it	0:34 2:55 5:-55
becaus nobody	3:30
becaus of	7:25 8:-10
becaus that	9:30
becom	3:-30 5:-30 11:25
been	1:-20 10:5
been _ and	7:-30
been _ in	2:-35
been _ the	9:20
been _ to	7:45
been _ with	5:35
been ask	3:35
been the	3:40
befor	0:116 1:-84 5:-40 7:-20 10:-5
befor $	0:-42 1:44 3:30 7:-30 9:-35 11:25
befor _ first	9:-25
befor _ is	0:40
befor _ may	9:40
befor _ other	11:40
befor _ releas	9:50 10:5
befor _ was	5:-35
befor a	9:70 10:10
befor i	0:142 1:-77 7:-40 10:-15 11:-20
befor it	3:-40 7:25 9:25 10:5
befor june	0:-41
befor merg	10:-10
befor the	0:63 1:-36 3:30 5:-25 12:5
befor ther	0:31
befor they	8:10 9:40
beforehand	9:45
begin	11:-20
begin with	5:-30
begun	5:-35
behind	3:40
behind $	9:25
behind it	7:-35
behind the	7:40
believ	3:-25 9:-25 11:-30
believ in	1:30
believ it	5:45
belong	4:-10
belong _ me	3:35
belong _ the	3:-45
belong to	4:-15 5:-30
below	2:65 5:40
below #	2:36
benchmark	0:25
besid	0:49
besid it	0:38
besid us	9:30
best	0:-40 1:48 3:-40 9:-25 11:-25
best _ of	1:19
bet	2:43
better	0:-37 1:28 3:-35 9:-20
better $	5:-40
between	2:-37 3:25 5:25
between them	11:30
beyond	7:30
big	5:-35 7:25 8:15 9:-25 11:-25
big ones	0:32
bigger	1:25
bill	7:30 11:-20
billion	7:-30
bind	9:60
bit	1:-21 3:30 9:20 11:30 12:-10
bit _ the	3:40
bit of	11:30
black	0:-23
block	2:47
block $	2:56
block _ a	9:30
block the	7:35
board	2:75 3:85 4:15 5:25 6:20 7:85 9:-20 10:-10 12:5
board $	2:48
board _ for	7:30
board _ it	3:55 4:15 7:75
board _ that	7:35 9:25
board _ the	3:45
board and	5:30
board took	3:55 7:70
boat	7:30
bold	0:25
book	1:-20 3:25 8:-10
book the	0:34
boot	7:-25 11:35
bootcamp	5:-30
border	3:40
boss	0:-27 5:45 11:-25
boss _ and	5:-30
boss said	5:35
bot	3:35
both	1:-30 5:-25 6:-15 7:25 9:-25 10:-10 12:15
both $	2:77
both for	7:45
both were	11:35
bought	0:24 2:-35
bounc $	9:25
box	2:-34 3:55 4:-10 5:30 11:-20
box _ the	3:55
box in	3:50
br	5:-30
br the	5:-35
branch	9:25
brand	2:35
break	3:-40 9:50 10:10
break chang	7:60
brief	5:80
brief $	5:50
bring	11:30
brok	2:39 5:-25 9:-15
broken	3:-30 5:-35
broker	3:55 7:-45
brought	0:25 5:-35 9:20 10:10 11:20 12:5
brought _ the	11:45
brought in	9:45
brought it	5:40
brought up	11:75
browser	3:-30
buddy	11:60
budget	0:45 1:-25 4:10 7:40 9:35 10:5 11:-20
budget _ the	0:26
budget in	9:25
budget per	9:35
buffer	3:60
bug	0:30 1:-32 3:-30
bugs	3:-25 9:35
bugs with	9:30
build	1:21 3:55 4:10 8:10 10:5 11:-35
build $	5:35
build _ from	1:36
build _ it	3:40 8:10
built	1:-18 3:70 4:5 5:35 8:25 9:-20 11:-30
built _ own	7:-40
built a	3:45 4:15 7:30
built it	5:-50
built one	3:35
built the	3:25 5:60 9:-20
bus	3:50 5:-60 9:-20 11:-25
busines	9:-20
but	0:-50 1:-38 3:30 5:60 6:-10 8:-15 9:-30
but _ had	7:30
but a	5:40
but i	3:35 5:45 11:25
button	3:55 7:35 9:-20
button $	3:45
button _ the	3:30
buy	8:15
by	1:-72 4:10 5:25 7:15 10:10 11:15 12:10
by #	5:25 6:15 7:25 9:20 11:-30
by $	5:-55 7:-45 9:30 11:35
by _ #	2:-48 7:-25 12:15
by _ a	5:-30
by _ all	7:35
by _ and	0:-24 2:-50 5:30 7:40 8:15
by _ ask	11:35
by _ desk	11:25
by _ end	11:55
by _ for	3:-35
by _ four	9:35
by _ he	11:65
by _ i	11:-30
by _ ladder	11:35
by _ like	9:25
by _ rule	9:45 10:-10
by _ same	7:85
by _ she	11:30 12:5
by _ sinc	9:40
by _ so	9:30
by _ thre	5:30
by christma	11:40
by content	5:-40
by december	11:35
by hand	2:43 3:25 5:45 9:-25 11:-30
by herself	11:35
by himself	11:50
by it	3:-40 7:105 8:-10 9:80
by last	5:35
by mail	11:25
by me	3:-30 5:-30 9:40
by my	2:38 3:-30 9:20 11:35 12:10
by myself	6:-10
by now	9:25
by our	3:35
by step	9:40
by summer	11:25
by that	5:50 9:30
by the	2:-42 8:-15 10:15 11:30
by them	9:40
by themselv	0:28
by this	7:50 11:40 12:-5
by week	11:25
c	3:60
cabl $	11:30
cach	3:35 4:15 5:-35 9:-30
calculator	7:-35
calendar	1:-32 2:-39 5:40 9:-40
call	0:39 1:-32 9:-20 12:-5
call _ customer	0:28
call _ read	7:55
call _ the	1:25
call about	11:35
call and	5:-30 7:30 11:25
call from	7:-30
call it	1:26
call me	2:36
call the	2:-35
call to	7:40
caller	3:45
calm	1:21
came	1:-34 3:-20 9:-35
came _ #	5:-35
came _ a	3:35 5:30 6:-10
came _ in	5:35
came _ of	3:30
came _ the	0:31 5:40 9:-25
came _ with	5:35 11:25
came and	5:-30
came back	2:44 7:45
came by	11:50
came from	0:27
came in	5:-30
came out	2:79
came over	11:30
came up	2:-40 11:30
came with	11:30
camera	4:15
can	0:-31 1:74 5:45 6:10 12:10
can $	11:50
can _ a	2:35
can _ that	9:25
can carry	11:45
can say	9:25
can't be	9:35
cancell	2:167 8:15
cancell $	2:78
candidat _ the	7:35
capacity	9:45
car	5:60 7:-30
card	4:10 8:-15 9:-20 11:-25
card $	5:45
care	2:39 3:45
career ladder	5:-30 11:30
careful	0:28
careles	5:40
carri	9:-20
carri the	11:30
carry	1:-35 4:10 11:35
carry one	11:45
cas	9:20 10:5 11:-20
cas in	7:-35
case	3:-40 5:-35 9:30
catalogu	5:-45
catch	5:-30
caught	7:-25 9:55
caus	5:45 6:10
cell	9:-25
ceo	5:35 7:40 11:-25
cert	9:-25
certificat	3:55 4:-10 5:30 9:-20
certification	7:30 10:10
chain	2:42 4:15 9:-25 11:-20
chair	5:-35 7:-25 11:30
challeng	0:-74 1:63
challeng _ me	0:-34 1:20
chang	0:48 1:-61 7:50 8:-10 11:-25 12:-5
chang $	5:-40 8:-15
chang _ a	3:40
chang _ and	5:55
chang _ by	7:40
chang _ line	7:-35
chang _ mind	0:27
chang _ on	7:-50
chang _ one	3:35
chang _ prior	0:-36
chang _ the	0:27
chang _ they	7:50
chang a	7:-35
chang how	7:35 8:-10
chang it	2:35 3:30
chang noth	7:-35
chang one	11:30
chang the	2:50 9:-30
chang their	7:100
channel	0:64 9:-30
channel $	11:35
chapter	9:80
chapter #	9:45
chapter _ the	9:55
charg	3:25
charg _ the	3:60
charg of	3:35
charger	5:-40 7:40
chart	5:-50 9:-20
chas	3:-40 5:35
chat	9:-20
check	3:25 7:25 8:-10 9:30 10:-5 11:-20
check $	7:40 9:25
check _ the	3:45
check against	9:30
check i	11:30
checklist	0:34 8:-10 9:180 10:-5
checklist _ the	9:25
checklist i	9:45
chief	2:50 9:-20 11:-20
chil	7:30
chip	5:-35
chip $	11:30
choic	5:-40
choos	0:-27 1:43 9:-20
choos _ own	5:35
choos the	3:55 5:-35
chos	3:65 4:-15 7:-40 9:-30
chos a	3:35
chos the	5:-30 7:-35
chos to	3:85 5:50
christma	11:25
christma $	5:45
churn	7:-35 9:-25
ci	3:-55 5:-30 9:75
circl	11:60
ciso	7:50
claim	5:35 11:-30
clas	11:-25
class	5:65 6:15 7:35
claus	7:30 9:40
clean	11:-20
clean $	0:32 1:-21
clear	1:34 2:-43 5:70 6:-10 11:-20
click	2:-36 5:30
click $	11:70
client	2:45 9:-15
clinic	11:25
clos	3:-25 7:40 11:-30
clos $	7:35
clos a	9:30
cloth	2:53
cloud	3:30 4:15 5:45 11:-20
cluster	3:40
coach	7:-65 9:-25 11:45 12:15
coach the	7:-30
coach two	11:-35
cod	6:-15 9:30
code	1:-44 4:-20 5:-35 6:10 10:25
code $	3:-35 9:-20
code _ and	9:35
code and	3:25 6:-15
code is	1:-26 3:35
code on	4:-10
code review	11:-30
codec	3:45
coffe machin	11:30
coin	2:39
coin $	2:42
cold	7:-25
colleagu	0:-27 2:-54 5:-30 7:-40 9:20 10:-15 11:50
colleagu $	3:40
colleagu _ it	5:-30
colleagu _ the	11:30
colleagu on	11:35
colleagu who	11:50
collect	5:45 6:10
colleg	9:45
colour	3:40
colour _ i	11:30
column	0:48 3:25 5:40
com	7:-30 11:25 12:-5
com from	11:25
come	1:-28 7:-30 9:-25 11:65 12:-5
come $	11:35
come _ my	11:55
come to	11:45
comfortabl	0:-37 1:40
command	3:80 11:25
commander	7:35 9:35
committe	3:-30 5:-30 7:50 8:10
common	3:25 5:45
communication	0:-42 1:53
communication _ key	0:-28 1:19
communication is	0:-29 1:24
compani	2:35 5:-30 7:45 8:25
company	4:10 5:-30 6:15 7:25 8:15 12:20
company #	7:-30
company _ and	5:30
company _ for	9:60
company _ plan	3:30
company _ strategy	3:40
company _ to	9:25
company and	7:-30
company has	7:-40 11:45 12:10
company in	3:-30
company is	11:35
company standard	7:35
company that	5:-30
company wide	7:-30
compar	0:25 2:-34 3:45 5:80 7:-35 10:-10
compar the	3:40
competitor	7:40
compiler	3:-25 4:15
complain	2:47 5:65
complain about	2:39 5:30
complain that	7:35
complaint	11:-20
complaint about	9:25
completely	2:35
component	3:95 4:-15 9:25
comput	3:45 4:-15
conclusion	5:55
condition	9:25
condition for	9:40
confirm	1:24
conformanc	9:60 10:15
conformanc suit	9:30
congres	2:51
consent	5:35
content	0:29
contract	0:41 1:-49 2:44 3:25 4:15 7:40 11:-20
contract $	2:43 3:50 7:30
contribut	9:80
controller	3:65 7:-40
convention	9:35
converter	3:30
convinc	11:-30
convinc the	3:-45
copy	1:-18 5:-25 7:-25
core	7:40
corner	3:30
correct	1:30 7:-30 12:-20
correct my	11:45
correct the	9:35
correction	5:40 7:75
cost	4:20 5:35 8:-10 9:-25 11:-40
cost $	5:35
cost _ #	3:-35
cost of	3:30 7:35
cost us	9:25
could	1:-40 3:-25 7:-25 9:-35 12:-15
could _ me	11:30
could _ the	0:24
could do	11:25
could find	0:30
could have	2:47
could not	5:45
couldn't	2:73
couldn't _ it	5:35
council	3:-50 7:35
count	0:31 3:-25 5:70 8:-15 11:-15 12:5
count $	5:45 11:-20
count _ a	5:30
count _ each	11:25
count _ the	5:35
count what	5:65
countri	5:-35 8:15
country	2:47 9:30
county	5:-30
coupon	5:-30
courag	1:39
cours	2:-35 8:10
cover	3:45
coverag	9:75
cpu	0:29
crack	2:48
crash	7:30 9:30 10:10 11:-20
crash on	5:55 9:70
creat	1:-20 3:-40 7:-40
credit	3:25
crew	5:-30 7:30 9:25
criteria	5:30 9:55 10:10
criteria the	9:30
crm	3:40
cross	9:25
cto	1:26 7:60 9:40
cto _ it	9:45
cto made	7:35 9:40 10:5
cups	3:-30
current	3:35 7:30
curv	7:30
curv $	7:40
customer	1:25 2:98 7:-20 8:15 9:-20 11:-30
customer $	0:29
customer _ #	7:30
customer _ and	3:-40
cut	7:25 8:-10
cut _ to	9:25
daily	2:39 3:40 7:40
daily $	3:45 7:50
damag	9:-25
dana	11:45
dangerou	5:-40
dark	5:-30 7:-30
dashboard	0:53 1:-52 3:50 5:45
dashboard $	7:35
data	2:-47 5:35 6:10 7:-25 10:5 11:-40
data _ in	3:-30
data engineer	7:35
data sheet	9:30
data team	7:40
databas $	5:40
date	0:39 4:-15 6:-15 7:-30
day	8:-15 9:-15 11:-25 12:-10
day $	2:64 4:-10
day _ a	11:25
day _ one	7:35
day and	3:-25 9:20
day befor	2:58
day i	0:25
day it	2:34
day with	11:25
days	0:25 2:48 4:-20 6:-15 7:-40 9:-15 11:-25 12:-5
days $	5:-25 7:-20 11:-30
days and	2:-35 5:-25 7:-25
days befor	3:55
days i	0:25
days of	2:44
days on	2:38
days to	11:-20
dead	3:35 4:10 5:30 7:-30 9:-20
deal	1:22 11:30
dealer	2:41
debug	3:35 11:30
december	7:-30 11:65
decid	1:43 2:-59 5:45 6:5 8:10 10:5
decid $	1:60 5:-45
decid _ a	9:35
decid _ was	5:40
decid for	7:40
decid it	5:40
decid on	3:35 7:40 11:45
decid that	11:25
decid to	7:50 9:45
decid what	6:-20
decid which	6:25
decid with	7:-35
decision	3:-25 11:25 12:10
declar	7:35
declin	2:36
decoder	3:-30
default	3:-35
defend	11:60 12:5
defend the	3:30 7:30 11:40
defin	3:55 5:90
defin what	9:30
definition	3:-40 5:70 7:75 9:25
definition _ a	3:-50
definition _ done	9:55 10:-10
definition of	3:-35 9:55
delay	2:36 5:60
delet	1:-33 11:-20
delet their	7:60 9:-20
deliver	0:-47 1:40
delivery	7:40
demand	9:40
demo	5:-35
department	3:25 4:25 7:60 10:5 11:-20
department $	3:-40
deploy	3:30 5:35 7:55 9:-30
describ	6:-10
description	7:35
design	6:-10 8:10 10:5 11:25 12:5
design $	5:40
design _ the	5:-40 7:60 9:40
design review	0:25
design the	3:25
designer	5:50
desk	2:47 11:75
desk _ i	9:45
desk and	11:45
detail $	1:19
detection	11:30
detector	4:-15
developer	3:-30
devic	6:10 7:35
diagnostic	2:66
diagnostic $	2:44
did	1:-34 9:-20 10:-10 11:-15
did $	3:-25 7:50
did _ again	2:36
did _ for	7:55
did _ i	3:40 5:30
did _ know	12:-5
did _ take	7:40
did _ the	3:-35 5:35
did _ touch	7:30
did a	11:35
did i	0:-25
did it	5:-35 9:-20
did not	2:36 6:10 8:-25
did one	3:65
did the	4:-15
didn't	1:-20 9:-25 11:-35
didn't say	9:25
died	2:53
died at	7:40
differ	5:-30
different	0:-24 8:-10 11:-30
differently	5:30 7:35
differently $	9:25
direction	0:27 6:15
director	5:45 7:-25 9:-25 11:-25
director of	5:-30
director said	3:45 5:35
director want	2:45
disagre	3:-25 11:-20
discount	3:75 5:-35 7:40
disk	7:-25
display	2:45
distinguish	5:-35
distinguish engineer	5:-35
distribut	1:25
distribution	7:50 8:15
division	3:30 7:60 8:10
do	1:-34 7:-20 8:-10 9:-15 10:-5 12:5
do $	1:-27 8:-10 11:-20
do _ about	5:35
do _ and	3:45 7:50
do _ same	11:30
do it	3:-25 5:25
do not	2:36
do the	3:65 4:-10 7:-25
do we	9:25
doctor	1:24
document	4:-10 5:40
document $	5:45 7:-35
document _ and	5:-35
documentation	0:-33
does	9:40 12:5
does it	9:25
does not	9:20
doesn't	3:-40 9:25 10:5
doesn't _ in	9:30
doesn't _ to	7:40
doesn't get	9:30
doesn't go	9:35
dog	2:36
dollar	3:30 5:45
don't	0:63 1:-40 3:-30
don't _ it	9:25
don't know	1:-19
done	0:95 1:-24 5:45 7:-20 9:40 10:-15
done $	0:49 1:-39 3:30 5:60
done _ #	2:51 5:-35
done _ for	9:35
done _ two	1:35
done in	1:34
done it	0:47
door	0:28 6:15 7:25 8:-25
door $	0:42 5:-35
door _ the	11:25
dos	2:40
doubl	7:-30 11:-20
doubl the	5:-40
down	0:26 3:-20 7:20 11:-20 12:5
down _ #	8:10
down _ a	5:35
down _ i	5:50
down _ me	11:30 12:-10
down and	7:30
down by	5:50 7:30 9:30
down for	2:34
down from	3:35
down how	9:30 11:-25
down on	7:55
down what	6:-10
dr	7:-35
draft	3:-30
draw	1:-21 11:30
drawer	0:35
drawn	5:45 6:-15 7:-25
dream	1:19
drew	11:55
drew _ for	11:35
drew it	11:50
drill	1:-26
driver	3:75 5:100 6:-15 9:-50
driver $	3:30
driver _ the	3:65 4:-10 5:45 9:-55 11:70
driver for	3:30
driver to	11:45
drop	8:-15
dropp	2:46 3:30 5:60 7:70 9:-35 11:-15
dropp #	11:45
dropp _ #	7:-30
dropp _ own	7:35
dropp _ plan	8:15
dropp the	2:39 7:65
dropp their	3:30 7:30
dry	7:-30
dual	2:37
dual bank	2:37
dump	3:35 5:40
dur	5:60 11:25
dur _ first	11:50
duty	3:-35 5:-45
e	2:63
each	0:64 1:-41 2:-85 3:-30 4:10 6:10 8:10 10:25 12:5
each $	11:-20
each _ #	3:30
each _ a	7:-25 9:-25
each _ and	5:-35
each _ becaus	9:25
each _ chang	7:35
each _ for	11:30
each _ the	5:-25
each _ their	3:30 7:35
each _ them	9:-20 11:40 12:5
each _ two	5:30 11:40
each _ us	5:40
each _ was	5:-40
each _ we	11:25
each _ who	9:40
each a	5:40
each and	3:-25
each friday	11:90
each had	5:-40
each lead	5:-35
each of	5:20 7:30 8:10 10:20 11:45
each one	12:-10
each releas	3:-35
each team	5:30 7:30 9:-20 11:-30
each time	7:-25
each week	11:30
each with	5:-30 9:-20
each would	5:35
earlier $	7:35
early	0:23 1:-21
early $	0:26 1:-28
easy	1:-21
edit	2:35
effort	1:-26
eight	4:15 6:15 12:10
eight _ the	5:30 11:25
eight of	7:-35
eight team	3:30 4:10
elegant	1:-24
eleven	4:10 8:15 10:5 11:-30
eleven _ have	7:40
eleven and	3:65
eleven minut	2:43
eleven of	3:-50
else	3:20 4:-10 8:-15 11:-35
else $	3:45 4:-15 5:35 9:-25 11:-20
embedd	3:40 5:45 11:70
employe	3:35
empty	0:-52 1:-20
empty _ befor	0:-41
empty it	0:-41
end	2:-45 3:20 5:50 7:35 9:-20 10:15
end $	0:-30 1:47 7:-40
end _ end	5:-55
end _ the	11:50
end _ with	9:40
end all	8:10
end i	0:43 1:-33
end in	7:55
end of	11:60
end the	3:50 4:10 5:65 7:85
end to	5:-30
end up	7:55 8:10 9:25
endpoint	3:35 4:-10 11:40
endpoint and	11:45
ends	7:35
engin	3:75 7:65 9:-25
engineer	0:-42 1:46 3:-35 4:15 5:-25 6:15 7:20 8:15 9:-25 10:10 11:15 12:20
engineer $	1:38 7:-25
engineer _ #	9:25
engineer _ for	3:50
engineer _ my	11:40
engineer _ on	7:35
engineer _ the	11:40 12:30
engineer _ to	11:25
engineer by	11:40
engineer for	3:50 5:-35
engineer in	4:-10 7:-35
engineer on	3:-65
engineer organisation	3:-30 9:30
engineer team	7:30
engineer who	11:35
engineer with	7:35
english	5:-40
enjoy	0:-42 1:37
enjoy _ was	1:26
enjoy most	0:-24 1:28
enough	5:30 6:10
enough $	5:45
enrolment	2:52
entir	3:40
environment	3:35
error	0:-23 3:45 4:10 5:40 7:55 9:-25 10:-10
error $	7:35
error _ from	3:95 5:75 7:55
essential	0:-23 1:21
estimat	0:26 1:-46
euro	9:-25 11:-20
euro $	2:68
european	9:40
evaluat	9:30
even	0:-26 3:-40 8:-10 11:25
even $	2:47
even _ the	9:30
even more	0:-49 1:21
even the	1:-27 5:40
evening	5:30
event	3:35 9:-40 11:-35
ever	1:58 9:-20
ever _ it	7:45 9:-50
ever open	9:-30
ever sinc	9:25
every	1:-42 2:-89 4:15 8:15 11:15 12:-5
every _ and	3:60 7:25 11:35
every _ at	11:40
every _ for	11:45 12:-15
every _ had	5:45
every _ has	9:40
every _ i	0:60 1:-27 2:-37
every _ in	4:15 7:35 9:80 10:25
every _ need	9:55
every _ of	3:30 10:5
every _ sinc	0:32
every _ with	11:40
every chang	9:30
every department	7:75
every engineer	11:35
every friday	11:25 12:-15
every morn	11:25
every one	3:25 9:40
every product	3:35 4:10 7:65
every promotion	11:30
every quarter	1:-27
every releas	9:35
every repository	1:-20
every team	5:30 11:-20
every thursday	11:25
every tuesday	11:35
every wednesday	11:35
every week	11:40 12:5
everybody	3:-40 5:35 6:15 7:-35 11:-15
everyon	1:-18 2:-47 3:-25 4:20 7:30 8:-15 11:-30
everyon _ the	7:35
everyon on	5:-35
everyth	1:29 3:65 6:-10 9:-30 11:-25
everyth $	1:39
everyth _ the	3:35
everyth from	3:30
exact	5:35 6:-10
exampl	5:25 9:20 11:20 12:5
exampl and	9:35
exampl of	11:25
excellenc	1:22 5:-35
excellenc $	5:-30
except	5:-45
exception	9:40
execution	1:-30
executiv	3:50 4:15 7:50
executiv board	7:45
exercis	3:-30 11:50
exist	6:15 9:20
expect	2:58
experienc	0:-25 1:23
experiment	3:-35
expiry	1:-29
explain	1:-19 9:-20 11:105 12:-15
explain $	11:-30
explain _ i	11:35
explain _ to	3:30 11:85 12:-15
explain to	11:55
explain with	11:30
eye	5:-55 7:-30
eyes	9:30 10:-10
face	2:55
fail	3:-20 7:-20 9:30 10:10 11:-25
fail $	9:25
failur	1:22 3:-30 6:15
failur is	1:35
fair	11:-20
fair $	11:-25
fall	2:37
fals	2:41 3:-35 9:20
far	3:-25 8:-10
far $	7:45
farid	11:30
farm	5:-30 9:-30
fast	0:36 1:-27 7:-25
faster	2:-34
fault	3:-35 5:25 6:10 7:-25 9:25
fear	3:-25 5:-30
featur	5:-25 12:10
fed up	5:30
feed	2:44 3:40 9:20 11:20
feedback	1:32
feel	0:-68 1:77 2:-40 3:40 5:70 7:-25
feel _ for	1:27
fell	4:20 11:-30
fell _ #	7:50 9:25 11:-20
fell by	3:60 5:-45
fell from	3:-30 7:40
few	6:-10
fewer	0:43
field	1:19 3:60 5:55 6:-10 11:-40
field $	3:25
field _ the	1:26
field to	3:45
fifth	2:-35
fifty	5:30
fil	4:-15 5:95 6:10 7:35 8:-15 11:-25
fil $	9:25
file	3:40 4:-20 6:-10 7:-30 9:-20 11:-25
file $	3:80
fill	9:20 10:-5
film	2:52
filter	0:30 3:85 4:-15 8:15
financ	2:38 9:-30 11:-30
find	5:60 7:-30 9:-20 11:-15
find _ what	5:30
find out	5:70
find the	0:28
finding	5:40 9:45
fine	7:-30 9:-20 11:-30
fine $	9:-20 11:-20
finish	1:-36
fir	0:33
fir for	0:35
fire	7:35
firewall	3:65
firmwar	5:30 9:-20 11:-20
first	0:143 1:-24 3:-30 6:-10 9:-15 12:5
first #	3:-25
first $	5:-25 6:10 9:-35 11:-30
first _ and	1:26 11:20 12:-5
first _ i	0:31
first _ it	2:40
first _ month	11:25 12:5
first _ the	9:20
first _ then	11:40
first _ to	0:35 1:-25
first and	0:23 11:20
first becaus	9:35
first day	7:45
first had	11:25
first in	0:27
first line	5:-40
first minut	1:33
first month	5:-30 7:-25 11:70
first night	11:25
first six	11:35
first talk	11:40
first ten	5:35
first th	0:29
first thre	11:25
first time	0:-41 1:32
first two	3:-35 5:30 7:35
fit	2:38 3:-25
five	1:-22 4:10 5:-20 6:15 7:25 12:10
five $	9:-25
five _ and	7:25
five _ in	7:-35
five _ the	11:40
five _ to	3:25
five _ us	9:35
five are	7:-35
five days	5:-40 7:35
five minut	7:45
five now	7:-40
five of	9:30
five question	5:40
five servic	4:15
five team	5:-40 7:55 8:10 9:-30
five week	7:-30
five year	3:40 4:20 9:-20
fix	0:31 1:-36 3:-20 4:-10 5:45 7:20 8:20 10:5 12:10
fix $	1:-28
fix _ the	9:25
fix a	11:35
fix it	3:-45 5:-45
fix this	7:65 9:50
flag	3:80 5:30 8:-15
flag servic	3:35
flaky	3:-40 5:-35 9:60
flam	0:38
flam graph	0:38
flash	2:44 11:-20
flat	5:40 9:-20
flight	11:-20
floor	5:-35 7:35 8:-20
folder	9:-25
follow	0:-33 1:-42 9:30 10:-5
follow it	7:35 9:50
follow our	9:25 10:-15
follow the	7:-75 9:35 10:-10
for	1:-59 4:15 5:-10 6:5 8:10 12:10
for #	4:30 5:25 9:25 10:-5 11:20
for $	9:40
for _ #	3:60 4:10
for _ a	3:-35
for _ and	5:-25
for _ at	9:30
for _ build	5:-30
for _ chang	9:30
for _ company	3:40
for _ data	9:30
for _ day	2:86
for _ days	9:-20
for _ eleven	3:25 4:25
for _ first	11:30 12:-5
for _ four	7:35
for _ half	11:35
for _ hour	2:37 11:25
for _ i	3:-30 5:45 9:-30
for _ in	11:35
for _ it	5:30
for _ minut	11:25
for _ model	7:35
for _ month	3:-25 9:35 10:10 11:20
for _ new	9:25
for _ of	2:59
for _ own	7:40
for _ peopl	7:30 11:85
for _ pric	3:35 7:35
for _ rest	3:-40
for _ screen	9:25
for _ senior	11:35
for _ shar	3:-35
for _ so	7:55
for _ team	5:-30 7:-25 9:75 10:5
for _ the	3:30 4:-10 5:45 7:-25 9:-25
for _ to	4:10
for _ two	0:28 9:25
for _ week	2:-45 5:-35 12:-5
for _ what	5:-35
for _ which	9:45
for _ whol	3:30
for _ with	6:-10
for _ year	6:-10 9:20 12:-5
for a	0:23 2:49 3:-20 4:10 10:10 11:-20 12:5
for about	9:25
for all	3:50 4:20 5:-35 7:70 8:20 9:45 10:20 11:20
for an	3:35
for any	9:65 10:5
for anybody	11:35
for anyth	9:35
for each	3:-20
for every	9:60 10:10
for everybody	5:45
for five	9:-25 11:25
for half	3:-30 11:25
for her	5:-25 7:-25
for it	3:25 7:45 9:20
for keep	3:-30
for more	5:50
for most	2:34
for my	3:-40
for myself	5:35
for nine	9:-25 11:30
for noth	2:47
for one	12:-5
for our	5:25 7:-45 9:75
for some	11:25
for someth	5:40
for the	3:50 6:-5 7:-20 10:-5 12:-10
for their	8:10
for them	9:-20 11:40
for this	3:70 7:-35 9:-25
for thos	2:35
for thre	9:-20 11:20
for two	9:35
for us	0:27 7:65 8:-20 9:40
for whom	5:30
for year	7:65 9:35
forc	7:30 11:50
forc _ all	7:80 11:60
forc for	7:30 11:85
forecast	0:29 7:25
forgotten	5:-35
fork	3:-30
form	0:59 3:70 8:15
form $	7:30
formal	11:40
format	7:35
former	3:-35
formula	3:35 5:35 6:-10
forty	9:-30 11:-20
forward	0:-27 1:26
fought	2:106 11:-25
found	0:-34 1:-29 3:-40 6:10 8:20 9:15 10:5 11:-20 12:10
found _ of	2:45
found it	5:60 7:-25
found that	2:54 5:-25
founder	5:30
four	0:-57 1:-30 6:15 7:45 8:5 9:-25 10:10 11:-20 12:10
four $	6:15
four _ and	2:46 5:40
four _ check	9:30
four _ on	7:70
four _ team	3:-40
four _ us	7:40 9:30
four _ with	7:-35
four chang	7:35
four kind	5:60 6:15
four of	9:25
four other	8:20
four pag	9:25
four question	9:45
four senior	11:50
four servic	3:30 4:10
four team	3:90 5:35 6:-10 9:-45 11:-20
fourteen	3:30 4:10 7:40 8:10 11:-25
fram	5:65 6:15
fram and	7:-30
framework	3:55
fraud	3:40 7:85 9:-20 11:-25
free	2:38 3:-25 5:-30
freez	2:40 3:-25 7:40
frequent	11:25
friday	2:34 11:30 12:-5
friday for	11:55
from	6:-10 12:5
from #	2:-40 3:-30 5:-35
from _ first	0:-23 1:30
from _ four	3:-30 7:30
from _ hour	7:40
from _ i	5:30
from _ list	7:45
from _ on	9:30
from _ one	1:25
from _ own	11:30 12:5
from _ second	2:38
from _ to	1:27 4:-15 7:-20 11:20
from a	1:-20 2:65 3:-25 6:15 9:-25
from another	9:40
from day	1:25
from it	4:15 8:-10
from me	0:55 9:40 11:35
from my	7:50
from nine	9:35
from now	9:40
from our	11:40 12:-10
from that	5:30 9:20
from the	0:-27 3:35 6:-15 7:-35 8:10 10:-10
from this	9:35 10:10
from two	3:30 5:35 7:35
from zero	11:30
front	2:36 4:15 8:15 9:-20
froz	3:-30
full	2:81 7:-55 9:30
function	3:85 4:-10 5:30 6:-10 9:25
fund	3:40 5:60
futur	5:-35
gain	1:26 2:41
game	11:-25
gate	7:35 9:65 10:10
gate _ the	9:40
gateway	2:80 3:70 5:35 9:-20
gave	0:-45 2:76 4:-10 5:35 9:-20 10:-10
gave _ a	2:-38 3:25 7:30 9:-20 11:40 12:10
gave _ the	2:40 6:-10 11:-20
gave _ thre	5:40
gave _ to	11:-25
gave _ two	11:35
gave each	3:40
gave her	3:-25 5:-30
gave me	1:26 2:-52 3:65 5:70 6:-15 7:-25 12:-15
gave myself	5:40
gave the	2:44 5:35
gave them	7:70 11:30
gave up	2:122 5:-45 7:75
german	5:-30
get	1:-38 2:-52 3:-25 5:-55 7:-35 11:25
get _ on	11:30
get a	5:-30 11:25
get the	0:27 1:-31 5:-30
gets	0:81 2:68 5:-35 6:-10 7:50 9:50
gets a	0:30
gets one	0:28
gett	3:40 7:60
git	3:55 11:30
github	9:-25
giv	1:18
give up	1:25
given	3:90 4:-15 5:50 6:-15 7:-30 9:-20 11:45
given $	11:70
given me	5:35
given one	3:60
given the	3:40
glad	0:-37 1:21 9:30
go	4:20 5:-20 8:-20
go $	11:30
go _ it	7:50 11:25
go _ the	3:-30
go by	7:35
go down	7:40
go in	9:35
go live	2:56
go over	11:45
go to	7:-25 9:-25
goal	9:-25 11:90 12:5
goes	4:15 5:25 8:10 9:80 11:-20
goes _ a	9:30
goes _ the	5:45 7:-40
goes _ without	9:50 10:5
goes into	9:40
goes live	9:55
goes out	9:30
goes to	9:25
gone	2:50 10:-10 12:5
gone through	11:35
good	0:-24 1:54 3:-35 5:-50 6:10 7:-25 9:-25 10:10 11:-30
good _ and	5:35
good _ of	1:23
good _ on	1:22
good and	11:35
got	0:-37 1:30 4:-15 5:25 7:-40 9:-15 10:-10
got _ in	11:55
got _ ticket	6:-10
got a	0:-28 6:-15 7:-25
got all	7:-35
got it	7:35 11:25
got lost	11:50
got my	5:30
got stuck	11:30
governanc	1:24
grad	3:-25 5:-35 7:-45 11:55 12:25
grad of	7:45
graph	0:26 2:-40 7:30
great	0:-56 1:65 5:-60
green	0:54 5:-45 9:20
grew	7:-30
grid	7:30
group	2:-44 3:-15 4:20 5:-25 7:45 9:30 10:-5 11:-20
group $	3:-45 5:-35 7:-25 9:-20
group _ a	9:25 10:-10
group _ by	9:50
group _ for	7:40
group _ it	7:30
group _ my	5:-40
group _ the	4:10 7:50
group _ their	7:35 8:-10
group _ through	3:30
group and	5:-35
group build	3:45
group did	7:45
group has	9:35 10:-20
group that	3:30
group took	9:35
group who	11:35
grow	1:35 5:-40
grow $	1:35
growth	3:30
grumbl	7:-30
gues	1:23 5:-25
guess	2:44
guid	4:-20 9:110 10:-10
guid $	9:35
guid and	11:25
guidelin	3:-65 7:65 8:20 9:100
gut	1:66
habit	0:77 9:25
habit of	0:32
had	1:-50 2:40 3:-20 5:20 7:-25 9:-25 10:-15 11:-20 12:-5
had $	5:-30
had _ a	9:-20 11:-25
had _ at	5:45
had _ be	0:37 1:-25
had _ been	5:30
had _ by	7:40
had _ chang	3:-35
had _ decid	6:-10
had _ empty	0:-42
had _ go	7:35
had _ in	6:-10
had _ it	3:35 4:-10
had _ me	3:-30 5:30
had _ peopl	9:40
had _ plan	11:45
had _ say	5:-50
had _ seen	1:33
had _ tell	5:-25
had _ test	9:-30
had _ the	0:51 3:-25 5:70 6:-10 7:-35
had _ their	7:-35
had _ to	5:-60 7:-30
had _ what	7:35
had _ year	5:-45
had a	0:-25 5:-35 7:-35 9:-25 12:-5
had alway	0:57
had an	5:30
had ask	2:-34 5:60
had been	5:-20 7:-25 9:-20
had begun	5:-30
had built	7:-30
had ever	1:33
had found	5:30
had given	2:57
had me	11:30
had met	11:-30
had my	5:-45 9:25
had never	0:23 3:-25 11:65
had no	0:-26 3:-35 5:25 7:30 9:20 10:15 11:-25
had not	0:-27 1:44
had noth	9:25
had taken	0:40
had the	0:-26 1:22 2:-35 3:70 4:-20 8:-15 11:-20
had them	5:-30
had thre	3:40
had to	1:-29 2:105 3:35 4:20 5:50 6:-10 7:25 8:-10 9:-25
had two	9:35
half	1:-31 3:-30 5:-45 8:-15 11:15 12:-10
half $	5:-45
half _ and	11:30
half _ year	5:-40 11:40
half a	11:20
half page	9:60
hall	3:-30
hand	1:-32 2:55 3:30 8:-15 10:-15
hand $	2:-34 3:30 7:40 9:20
hand out	5:-40
hand to	7:65
handl	0:-73 1:40
happen	4:15
happen _ the	5:-35
happen when	9:30
happy	3:-40 5:40 6:20
hard	0:-37 1:71 5:-45 9:-25
harnes	3:35
harvest	11:45
has	1:-18 5:-25 9:70
has #	11:25
has _ a	7:-35
has _ be	1:23
has _ by	9:40
has _ it	7:80 9:65
has _ mine	4:10
has _ one	9:30
has _ pass	9:70 10:10
has _ the	9:-25
has a	1:19 5:-30 9:40 10:-15
has been	2:51 4:10 5:-30 9:20
has gone	9:25
has it	7:65
has shipp	9:45
has sinc	11:35
has the	7:-40
has to	1:22 2:49 3:-25 7:35 9:75 10:20 11:-20
hat	2:37 7:-30 9:30
have	1:-19 2:-37 3:-15 4:10 7:15 12:5
have _ a	0:25
have _ it	3:35 8:15 9:20
have _ me	7:40
have _ on	2:43
have _ one	1:-30
have _ the	0:28 2:-34
have _ through	11:30
have _ to	3:-25 5:-30
have _ up	11:40
have a	5:-30
have been	2:-53 3:25
have brought	11:50 12:5
have come	1:-24 3:40
have done	0:25
have gone	3:-30
have it	7:75 8:-15
have no	5:-30
have the	1:37 5:35 7:-35
have to	0:-24 1:31 5:50 6:-15 9:30
haven't	7:-30
he	0:-75 1:-51 3:-45 5:-60 6:-10 8:-15 9:-30 11:60 12:5
he _ a	5:-30 11:65 12:5
he _ and	11:30 12:-10
he _ i	11:45
he _ it	7:50 11:25
he _ lead	11:95
he _ me	12:-5
he _ on	2:67
he _ that	2:35
he _ the	2:51 5:-30 7:30 8:-10 11:25
he _ to	2:57 11:25
he _ with	12:5
he agre	11:-40
he ask	12:-5
he came	11:25
he cancell	7:45
he declin	2:52
he did	2:-35
he got	11:30
he had	1:29
he put	7:40 9:30
he said	11:-35
he sat	11:30
he should	11:30
he took	11:30
he was	2:-43 3:-35 11:-25
he went	2:38
he would	11:35
he wrot	7:30
he'd	5:-35 11:100 12:10
he'd _ the	11:40
he's	1:-21 5:-30 7:-30 11:40
head	0:-45 2:35 5:60 7:50 10:10 11:-20
head of	3:-25 5:50 7:25 10:10
heap	2:49
hear	2:65 7:40
heard	2:60 7:45 8:-10
heard _ it	7:45
heard about	7:35
held	9:20 11:-30
help	0:29 3:-25 11:90 12:-15
help $	0:38
help her	11:35
helper	9:25
her	0:-67 1:-23 3:-35 5:-70 6:-10 8:-10 9:-40 11:80
her $	3:-30 5:-25 7:-30 9:-20
her _ a	11:40
her _ and	11:35 12:-5
her _ be	11:30
her _ by	2:53
her _ for	9:-25
her _ me	11:-25
her _ one	11:25
her _ over	7:40
her and	3:30
her by	11:30
her i	11:25
her on	11:40
her own	11:40 12:-5
her team	7:50
her that	2:-37 3:35
here	0:29 3:-25
herself	11:60
high	0:-32 1:32
him	0:-46 1:-30 3:-50 5:-60 7:-30 9:-25 11:50
him _ a	5:-30
him _ i	11:60
him _ the	11:55
him a	11:-40
him on	11:25
him the	7:-25 11:30
him to	12:5
hir	3:-40 9:-40 11:110 12:20
hir and	7:40 11:60 12:-5
hir by	7:-35
hir in	3:30
hire	5:-35 7:35 11:25
his	0:-50 3:-50 5:-60 9:-30 11:15
his _ and	2:-36
his _ the	7:35
his _ was	11:-25
his design	7:-35
hit	2:35 7:-35
hits	5:40
hold	3:-35 10:10 12:5
holiday	3:30
holiday $	3:30 5:45
home	3:30 11:-20
hook	3:80
hope	7:-40
hospital	2:45 6:10 8:15 11:-25
hot	5:35 9:40
hotel	2:41 11:-25
hotel chain	2:37
hour	1:24 3:-35 9:-20 10:-10 12:-15
hour $	3:-25 11:-35
hour _ #	7:30
hour _ first	11:30
hour _ it	9:30
hour _ the	7:30
hour a	11:25
hour and	5:35
hour each	11:30
hour for	3:35 5:45 7:45
hour of	1:36
hour to	2:54 7:35
hourly	2:38
hous	2:42 11:-20
how	1:70 2:-60 4:10 5:100 7:-25 8:-15 10:-5 11:55 12:-5
how $	6:-10 7:35
how _ a	0:33
how _ get	11:30
how _ i	0:-37 1:23
how _ is	5:45
how _ read	11:60
how _ team	9:35
how _ we	5:30
how _ what	5:50
how _ work	11:45 12:-5
how _ writ	5:40 11:55 12:-15
how and	5:45
how do	11:25
how i	11:30
how i'd	9:25
how long	0:33 5:45
how many	5:50
how much	5:35
how often	5:50
how our	7:35
how the	5:-45 7:-35 9:55 11:40
how to	5:40 6:-10 11:105 12:-10
how we	9:50
hr	5:85 7:35 11:40
huge	3:40
human	7:-30
hung	2:-37
hurt	11:-20
hurt $	5:-45
i	0:79 1:-67 2:-61 6:5 7:-20 9:-15 10:-5 11:-10
i _ #	3:-25 5:45 7:-45 10:10 11:-30
i _ a	1:85 3:20 7:-35 9:-15 11:-15 12:10
i _ about	0:39 1:-18
i _ add	9:50
i _ after	3:85
i _ against	2:52
i _ all	7:-45
i _ alway	0:29 1:22
i _ an	0:46 1:-24 5:65
i _ and	0:48 3:35 12:-10
i _ answer	3:-25
i _ as	3:40
i _ ask	5:-35
i _ assign	3:55 11:35
i _ at	0:31 3:-30 12:5
i _ been	3:55
i _ believ	5:65
i _ both	9:20
i _ by	3:50 9:-20
i _ count	0:31
i _ down	3:-25 6:10 7:-30 9:20
i _ each	5:-70 11:-25
i _ even	1:30
i _ every	3:40 5:55 6:15 11:-20
i _ explain	11:35
i _ five	11:55
i _ for	4:10 7:-30 9:-20 11:-20
i _ four	5:35
i _ fraud	5:-45
i _ given	3:60 4:-20 6:-15
i _ glad	0:-31 1:25
i _ had	11:25
i _ have	1:-40 2:42 6:-10 7:-25
i _ her	3:-30 5:-60 9:-30 11:45
i _ him	3:-20 5:-40 11:40
i _ his	3:-30
i _ how	3:-35 5:-30
i _ i	5:-35
i _ in	1:-29 5:-25 7:-25
i _ it	0:-34 1:-24 3:25 4:-10 5:45 7:-45 9:-20 10:-15 11:-25 12:-10
i _ just	3:-30
i _ keep	0:-58 1:57 5:-30
i _ know	5:-40
i _ like	11:25
i _ longer	0:63
i _ most	0:-25 1:20 7:40
i _ my	3:-50 7:-20 8:-10
i _ myself	5:50
i _ next	5:-35
i _ no	9:-20
i _ none	3:-35
i _ not	0:-33 1:57 2:39 3:-40 5:-45 7:-20 9:-25 11:15
i _ now	0:38
i _ on	7:-45
i _ one	0:30 1:-30 3:20 8:15 9:15 10:-15 11:-30
i _ our	0:44 3:-50 7:30 8:10 9:35
i _ out	9:-15
i _ over	0:76 1:-48 3:30 7:35
i _ own	3:45 4:15 7:45
i _ pric	0:25
i _ proud	1:37
i _ put	3:30
i _ responsibl	3:45 5:30
i _ see	11:25
i _ set	9:30
i _ show	11:25
i _ so	5:-40 7:-25
i _ taken	0:35
i _ talk	7:35
i _ test	2:44
i _ that	0:-31 1:78 2:35 3:-30 7:-20 8:10 10:5 11:-20 12:5
i _ the	3:85 5:20 6:-15 7:-20 10:-10 11:-25
i _ their	11:-25
i _ them	2:50 7:40 8:-10 9:-30 11:30 12:-5
i _ ther	11:-25
i _ this	7:-25 9:-25 11:-20
i _ thre	3:-25 5:35 9:20
i _ through	5:55 9:25 10:-10
i _ to	2:55 3:-20 5:40 7:-30 9:-15 10:-15 11:-30
i _ too	0:41 9:25
i _ treat	0:57
i _ two	10:-20
i _ what	5:35 7:35 8:20 10:15 11:20
i _ which	0:45 1:-38 3:40 5:40 7:30
i _ with	0:39 8:-20 9:-35 12:-5
i _ writ	0:36
i _ written	5:-40
i _ wrong	5:-25
i _ yes	11:25
i accept	2:38
i add	1:-28 2:-41 7:-30 9:45 10:-5 11:25
i agre	7:-25 11:40
i also	3:-30 5:-40 7:35 9:45 11:40 12:5
i alway	0:-26 1:34
i am	0:-51 1:48 9:-20 11:-20
i answer	5:-30 11:110 12:-5
i appli	9:25
i argu	5:40
i ask	0:55 3:-20 6:-10 8:10 9:-20 10:5 11:-40 12:5
i believ	1:-29 5:-50
i borrow	9:25
i br	0:36
i brought	0:31 7:30 10:10 11:-20
i built	3:110 7:-25 9:-20 11:-20
i call	0:45 1:-29
i came	5:80 6:15 7:30
i can	0:-27 1:29 11:35
i carri	5:35
i chang	5:-35 11:-30
i chos	2:35 3:30 9:-25
i coach	11:75 12:5
i cod	3:30
i collect	5:35
i compar	3:30
i correct	9:35
i could	2:77 7:-25
i couldn't	2:70
i count	5:40 7:30 11:-20
i cut	3:-35
i decid	5:70 6:10 9:30
i defin	5:45 6:-15
i design	3:40 4:20 7:40
i did	2:-48 3:20 5:-35 6:-15 7:-20 8:-15 10:-25
i didn't	2:-37 9:-30
i do	0:67 3:45 9:-30 11:-35
i don't	0:53 1:-23 3:-25 11:20
i draw	0:25
i drew	12:5
i e	3:45
i enjoy	0:-33 1:20
i explain	5:-30 11:90
i fill	9:30
i first	0:27
i fix	9:25 10:10 11:-25
i follow	7:-30 9:60 10:-30
i found	5:50 6:10 9:-20
i gave	2:63 3:-30 5:-20 12:10
i get	5:-45 11:25
i give	0:48 1:-38
i go	0:34
i got	1:62 3:30 7:35
i gues	1:25
i had	0:33 1:-27 3:25 6:-5 9:-20 11:-20 12:-5
i have	0:61 1:27 3:30 5:-30 7:-35 9:-30 11:-25
i heard	11:30
i help	7:-30 11:100 12:-10
i hope	7:-40
i implement	3:50 4:-10 5:55 6:-15 7:-30 11:40
i interview	7:40
i introduc	9:75 10:10
i join	3:35
i keep	0:30 3:60 4:10 5:-30
i kept	1:19
i know	7:-35 11:25
i laid	9:30
i lead	3:45 7:-35
i learn	0:-32 1:84 7:-25
i led	3:35 7:30
i left	7:50
i let	5:-25
i lik	5:-35
i like	11:45
i logg	5:35
i look	0:38 3:30 5:-40 9:-20
i lost	2:66 7:30
i made	2:-44 4:-15 11:-25
i maintain	3:70
i merg	9:30
i mov	7:-45
i must	5:30
i nearly	5:-30
i need	3:-35
i never	5:-30
i no	0:63
i notic	3:-30 5:85 6:10
i now	1:40 3:-25 7:-25 9:-30 11:-40
i offer	3:-25
i only	3:-35 11:45 12:5
i open	1:-22 5:35
i own	3:130 4:10 5:-110 9:-30 11:-35
i paid	2:34
i phon	3:-35
i pick	1:21 11:35
i propos	4:20 7:50 9:20 11:-20
i publish	7:65
i pull	5:35 9:-25
i push	2:44
i put	3:-30 6:15 8:10 11:-20
i ran	0:27 9:20
i read	3:-40 5:60 6:10 7:-30 9:-20 11:-20
i rebuilt	0:46
i rewrot	5:-25 9:-20
i run	2:37 3:140 4:10 9:-35 11:-30
i said	3:-30 5:-55 6:20 11:25 12:5
i sat	3:-20 6:-10 12:10
i saw	5:75
i say	0:68 5:-35
i see	11:30
i sent	2:52 3:-25 5:-30 11:-20
i set	4:30 6:10 9:20 10:15 11:25
i settl	5:45
i should	11:-30
i show	5:-25 7:45
i sit	0:42 5:-35
i spent	5:40 11:-20
i start	0:23
i still	3:25 7:35
i stopp	5:-30 7:-30 11:30
i suggest	9:35
i switch	2:35 5:-30
i take	1:36
i talk	11:25
i test	5:-40 7:-25 9:-25
i think	0:-26
i thought	0:25 2:-42 5:60 9:-20
i tick	9:60
i told	2:70 3:-35 5:-20 11:15
i took	6:-10 7:-35 8:-15 9:-15 11:-25 12:15
i touch	3:35
i turn	2:47
i used	0:58
i want	2:43 3:-45 6:15 7:-25 9:-25 11:35 12:5
i was	0:-32 1:-34 5:35 6:-10 7:-35 9:-30 10:-10 11:-20 12:-15
i wasn't	3:-25
i went	2:43 3:-30 5:30 7:45 11:-35
i will	7:-45
i withdrew	2:77
i won't	0:36
i work	6:-10
i would	0:-27 7:-30 9:-20 12:-10
i writ	0:43 1:-22
i wrot	0:-30 6:10 7:25 9:50 10:5 11:-15 12:10
i'd	0:-69 1:-42 3:-40 4:15 6:10 7:-20 9:-25 12:-10
i'd _ a	5:70
i'd _ that	3:30
i'd _ them	11:30
i'd been	6:-10
i'd done	5:60
i'd have	11:-25
i'd seen	5:40
i'd tell	11:45
i'm	0:-39 2:-42 3:20 7:-35 9:-35 11:-35 12:-5
i'm _ lead	3:45
i'm _ one	9:35
i'm _ only	3:50
i'm _ principal	5:45
i'm _ proud	1:-19
i'm _ the	5:30
i'm _ to	7:-35
i'm a	3:-25 5:30 11:-25
i'm an	3:-35
i'm not	3:-25 11:35
i'm responsibl	3:30
i'm senior	11:-40
i'm the	3:70 4:-10 5:-25
i've	0:84 1:-31 5:-30 8:-10
i've _ a	0:24
i've _ it	7:-40
i've _ the	3:65
icon	3:90 5:65 9:-25 11:85
icon $	11:70
icon and	11:50
idea	5:40 9:-20
idea of	5:-35
identity	3:30 5:35
if	0:-36 2:-36 3:25 5:-25
if _ may	7:50
if it's	11:30
imag	3:30 11:20
imag _ in	9:25
implement	3:35 5:85 6:-15
implement the	3:55 5:60 6:-10 11:35
important	1:27
important to	1:28
improv	9:-20
in	0:-47 1:-25 4:-5 5:-15 7:-15 9:-15 11:-10 12:5
in #	3:-45 5:-40 10:5
in $	9:50 10:10
in _ #	2:45 3:-30
in _ a	2:76
in _ all	7:30
in _ and	3:35 5:-45 9:-20
in _ back	11:30
in _ bank	9:30
in _ build	7:40 9:30
in _ code	7:45
in _ company	3:-25 8:10 9:60 10:10
in _ countri	8:10
in _ days	1:29 5:-35
in _ drawer	0:35
in _ end	0:-31 1:30 11:-25
in _ evening	5:35 7:40
in _ first	5:-30
in _ five	7:55
in _ four	9:-20
in _ group	3:40 9:25
in _ hand	3:45
in _ hour	1:36
in _ i	1:-29
in _ in	3:30
in _ last	2:-34
in _ meet	0:29
in _ middl	7:-35 11:40
in _ month	5:-50
in _ morn	7:-25
in _ next	0:-37 1:21 9:-35 11:20
in _ of	4:20 5:30 12:-10
in _ one	0:30 4:-10 5:-25
in _ own	3:-35 7:30 9:50 10:5
in _ plan	5:30
in _ project	3:40
in _ releas	7:65 8:20 9:45
in _ room	0:60
in _ row	3:-35
in _ same	5:-25 9:30 10:-5 12:-5
in _ seven	11:30
in _ she	11:35
in _ sinc	0:29
in _ sit	3:35
in _ spreadsheet	11:45
in _ team	5:-60 7:-40 9:75 10:-10
in _ test	2:38 9:25
in _ that	3:35
in _ the	3:-30
in _ thre	3:40 9:25
in _ two	7:50
in _ valley	5:-30
in _ was	3:45
in _ week	3:55 5:70 11:35 12:-10
in _ whol	11:25
in _ year	4:15 7:30 11:20
in a	3:30 5:70 6:-10 9:-15 10:-10 12:-10
in all	9:20
in any	2:39 9:20
in as	9:30
in both	3:-25
in every	0:36 8:15
in five	5:35 7:30
in forc	7:50 11:50
in four	3:30
in her	3:30
in it	2:-45 3:25 4:10
in its	11:20
in january	7:-55 11:30
in june	11:-25
in may	7:-40
in month	3:-25 7:-35 11:55
in my	1:33 3:-25 5:-30 6:10 7:-20
in nine	7:-50
in on	5:-30 11:35
in one	7:-25 11:-25
in our	4:-10 5:-25 8:-25 9:30 11:-25
in production	3:-40 5:-35
in six	2:40
in ten	11:-25
in that	3:75
in the	1:-30 2:-40 3:25 4:-10 5:-20 6:-15 10:-5 12:5
in their	3:35 7:40
in thos	2:55
in thre	9:-20
in two	1:30 3:35 4:10
in which	9:45
in with	9:35
in writ	2:64
incident	0:34 3:-30 7:35 9:85 10:15
incident _ #	9:45 11:40
incident _ the	7:-30
incident and	11:45
incident in	7:-30
incl	9:25
includ _ on	11:30
includ and	9:25
index	2:-35 3:60 9:-30
industry	7:30 9:25
ines	11:40
infra	3:30
ingest	3:50
ingestion	5:-40
ingrid	11:30
inherit	3:35
initiativ	5:35 7:75
input	3:35 5:35 6:-15
insid	3:40 7:35 8:-20 9:-20
insid _ team	7:95
insid our	7:40
insist	2:131 9:25
inspection	11:25
install	3:35 7:70
instead	1:-24 12:10
instinct	0:-37
instruction	5:30
interest	3:30
interfac	3:35 7:60
intern	11:135
internal	11:-30
interval	3:-40 5:-55
interview	5:25 9:-25 11:25
into	0:46 4:15 5:25 7:50 8:10 9:35 10:5
into _ for	11:75
into _ own	3:-30
into _ team	9:55
into it	3:35
into its	9:35
into our	5:-35 7:-30 9:75
into someth	5:55
into the	4:-25 7:60 8:15 9:50
into their	3:-55 5:-30 7:30
introduc	9:35 10:10
investor	7:30
invit	5:-40
invoic	3:35 5:-35 8:-10 9:-20 11:-20
invoic $	7:35
ios	3:35 4:-10 8:10 9:-25
is	0:-24 1:75 2:-45 3:45 7:-35 10:10 11:-25 12:5
is #	1:21 5:-60 9:-25
is _ a	1:44
is _ alon	3:35
is _ and	0:23 3:35 4:15 6:-10 7:-35
is _ area	3:45
is _ at	0:-25
is _ each	9:35
is _ first	0:38
is _ from	3:30
is _ i	0:36 4:-10
is _ in	3:-30 10:-10
is _ list	1:-18
is _ my	7:-30
is _ on	7:-45
is _ peopl	1:31
is _ piec	3:40
is _ problem	5:35
is _ releas	9:-40
is _ sinc	3:30
is _ system	3:55
is _ than	2:34
is _ the	3:-25 7:50
is _ to	1:34
is a	1:-39 3:-30 9:-35 11:-25
is alway	1:-26
is an	1:25
is how	7:55
is important	1:27
is in	3:35 4:15 8:10
is key	0:-28 1:19
is merg	9:45
is mine	2:50 3:115 5:30
is my	1:-38 3:110 5:-35
is not	7:-30
is noth	1:21
is now	7:40
is one	3:50
is part	9:25
is that	5:-30
is the	1:30 2:-37 6:10 7:25 11:-20
is to	1:31
is too	5:35
is what	9:30
is your	11:45
isn't	7:-40
issu	3:-35
it	1:-58 6:5 7:10 8:5 10:5 11:-20 12:5
it #	3:55
it $	0:25 2:39 6:10 7:40 9:-15 10:10 11:-40
it _ #	5:-50
it _ a	0:-37 4:-10 7:20 11:-25
it _ about	3:60
it _ after	5:35
it _ all	3:55 4:10 5:70 7:60
it _ an	2:-43
it _ and	4:10 9:20
it _ anybody	5:60
it _ as	7:45 8:10 9:25 10:15
it _ away	9:25
it _ been	9:50
it _ by	3:35 5:40
it _ down	11:30
it _ five	11:30
it _ for	3:30
it _ happen	5:35
it _ his	9:25
it _ how	7:60
it _ i	1:42 7:25 9:-25
it _ in	9:-20 11:-25
it _ it	3:-30 5:-40
it _ june	0:-36
it _ known	5:-40
it _ me	1:28 5:45 7:35 8:-10 11:-25 12:10
it _ my	3:25 7:25 11:-20
it _ nine	9:-25
it _ nobody	7:55
it _ not	2:-37
it _ noth	9:35
it _ of	7:45
it _ on	5:30
it _ one	3:45
it _ only	5:45 7:70 8:10
it _ our	9:30
it _ out	0:25
it _ production	7:40
it _ rule	9:35
it _ run	11:45
it _ said	7:40
it _ sinc	7:50
it _ slower	2:39
it _ stay	7:45
it _ still	5:-40 7:45
it _ that	0:23 5:60 6:-10 7:-35
it _ the	0:51 3:20 6:-5 7:25 8:-10 9:15 10:-5 11:-20 12:-5
it _ their	3:-25 7:35
it _ them	11:45 12:-10
it _ they	9:30
it _ to	4:10
it _ two	3:-25 8:-20 9:55
it _ us	9:25
it _ used	9:35
it _ week	7:45 11:30
it _ which	9:35
it _ with	7:35
it _ wrot	5:-40
it a	9:60
it after	9:30
it all	9:30
it and	3:30 5:-20 7:35 8:10 11:-20
it as	3:35 4:15 6:10
it at	3:-25 5:-40
it back	0:27 11:20
it becam	7:45
it becaus	5:30
it befor	1:-19 7:40
it but	3:30 7:35 11:30
it by	5:35
it chang	7:35
it confirm	1:23
it decid	7:50
it did	5:40
it didn't	7:50
it doesn't	9:25
it down	3:-30 9:35
it each	9:25
it every	0:-35 7:40
it fell	2:36
it first	9:40
it for	2:-47 7:25 9:30 12:-5
it from	2:34
it go	3:30
it had	11:-20
it has	2:49 5:-30 7:25 9:35
it i	6:-10 7:50 8:-15
it in	2:-48 5:-25 7:30 8:-10 10:10
it into	7:30
it is	4:10 6:10 7:55 11:-20
it isn't	5:-30
it just	9:25
it may	7:50
it myself	5:45
it need	0:36
it never	1:-20
it no	7:40
it now	7:75 8:15
it on	3:30 8:-15
it one	7:35
it said	3:40 9:25
it should	3:35
it show	1:47
it sinc	3:35 9:25
it so	3:-25 7:40
it stay	7:30
it still	7:-30
it the	0:-26 1:25 4:10 5:45 8:10 9:25 10:5 11:-20
it thre	11:30
it to	2:-48 5:70 6:10 7:20 11:-20 12:-5
it today	11:35
it together	11:40
it took	5:-45
it turn	0:27 9:25
it two	7:40
it until	3:35
it up	2:55 3:-30
it was	3:-20 9:-15 10:5 11:-35
it wasn't	5:85
it went	2:-37 7:-25
it who	11:-35
it with	2:-40 6:-10
it without	11:25
it you	2:47
it's	0:-33 1:31 5:-45 7:40 8:-10 9:25 10:10 12:-5
it's _ in	9:25
it's _ the	3:60 8:10 9:50 11:-25
it's been	9:30
it's in	7:30 8:10
it's on	9:30
it's one	3:40
it's solv	11:40
it's the	1:34 4:10 8:10
it's what	9:30
item	5:35 6:10 10:-5 11:-20
its	0:49 1:-24 2:35 3:25 7:35 9:15 10:5 12:5
its _ by	7:70
its _ for	9:40
its own	3:-25 9:-20 11:-40
its plac	5:60
itself $	9:-20
january	11:25
january and	3:-30
java	5:-35 11:35
job	0:42 1:-23 3:40 5:40 8:-10
job $	3:35 7:-30 9:20
job _ the	3:60 4:-10
job and	7:95
job for	3:30
job i	3:-35
job was	6:-10
jobs	2:-67 3:45 4:15 9:-20
join	6:-15 7:-35 11:20
join $	7:-50
join and	9:45 11:30
jun	11:55
june	0:-40 1:-19 9:-25 11:25
june $	0:-37 5:-30
june and	2:47
junior	3:-30 5:-65 7:-35 9:-30 11:100 12:10
just	0:-24 3:55 4:-15 7:-30 12:-5
just the	3:95
k	2:38 3:40
k $	2:106
k _ month	7:45
keep	1:43
keep a	1:25
keep it	7:40
keep the	6:-15
kept	0:-25 3:25 7:25 8:-15 9:20 10:10 12:5
kept _ me	11:45
kept it	3:25 9:45
kept my	1:22
kept the	5:-35
kept to	9:40
key	0:-41 1:93 5:-35 9:35 11:-20
kids	3:-30
kill	0:30 2:40 6:10 7:-40
kill it	11:25
kind	3:-40 5:65 9:-20 12:-5
kind of	5:35
kiosk	9:-30
kitchen	1:26
knew	5:40 7:-45 9:-30
know	0:-32 3:-25 7:-25 9:-30
know $	1:-19
know _ i	0:-29 1:19
know that	1:18 11:25
know why	3:30
knowledg	1:43 5:-35
known	5:-40 11:-30
kubernet	0:-54 1:65
label	0:61 2:51 4:-20 5:30
labell	3:35
labs	8:20
ladder	3:-35 9:-25 11:115 12:20
ladder _ the	5:-30
ladder for	7:-35 11:45 12:5
laid	3:30 9:40
laid down	9:50
languag	1:-22 5:30 6:-15
languag $	1:-20
larg	8:25
last	1:-36 2:-56 3:-25 7:30 8:10 12:20
last #	5:60
last $	5:30 9:-35
last _ of	11:35
last month	11:30
last week	11:35
last year	7:50 8:10 9:30
late	2:68 3:-40
late $	5:35 6:15
late and	11:25
latency	3:50
later	9:-20 11:-25
later $	3:-40 8:-10
later _ the	3:40
launch	1:25 9:40
launch _ the	1:31
law	3:40 11:-25
lawyer	3:-35
layer	3:75 5:-40 7:-25 8:-20 9:-20
layer and	4:-10 5:-40
lead	0:-66 1:32 2:40 4:-15 6:-10 9:-15 12:10
lead $	3:-30 5:-30 9:30 11:-20
lead _ me	5:50 7:35
lead _ not	2:46
lead _ of	11:45
lead _ the	3:30 4:10 7:40
lead _ was	11:-30
lead a	11:65
lead for	3:25 7:40
lead had	6:-10
lead said	5:35
lead the	7:-75 11:70 12:10
lead to	1:45
lead which	11:30
leader	0:-41 1:60
leadership	1:24 3:50
leak	3:30 5:75 7:100
leak $	11:40
learn	0:-53 1:82 2:-39 4:15 6:15 9:-20
learn _ and	1:22
learn _ ask	11:-25
learn that	1:20
learn to	0:25
least	9:20
least one	9:25
leav	0:60 5:-25
leav it	5:45
leav my	0:30
leav the	3:-35 5:-40
leav us	9:35
led	4:15 9:-20 11:70 12:5
ledger	3:30 5:35 7:40 9:-25
left	5:70 8:-20 9:-40 11:-40
left _ me	5:45
left and	2:37
left to	5:35
legal	0:27 2:57 5:30
less	5:40
less than	0:35
lesson	1:70
let	2:62 5:-30
let a	9:35
let the	2:64
let them	3:40
letter	3:25 5:-50
level	7:-25 11:85 12:5
level _ for	11:35
level designer	9:25
leverag	2:-47
leverag was	2:-39
library	5:50 7:55 8:25 9:-20
library _ all	3:40
library for	9:-25
licenc	2:49
life	5:65 7:75
light	3:40
light $	7:35
lik	1:34 5:-30
lik it	7:55
like	0:-36 3:-35 5:-45 7:-35 8:-15 10:-10 11:20
like it	11:25
like that	9:60 11:-25
like to	7:-30
limit	0:33 5:35 7:-30 10:-5
lin	2:-50 3:25 4:-15 11:-25
lin $	9:-20
lin and	7:30
lin of	3:35
lin with	3:35
line	0:58 1:-60 3:45 4:-10 7:-30 8:10 10:-5 12:-15
line _ it	9:35
line _ line	10:-15 11:30 12:-10
line _ the	9:20
line for	9:65 10:-10
line of	7:-25
line with	11:45
link	5:-60 9:-25
linter	9:30 11:40
list	1:-28 3:35 4:-10 5:50 6:-10 8:-15 10:-10 11:-15 12:-10
list $	5:40 6:10 9:-25 11:-25
list _ a	7:30
list _ they	7:40
list befor	7:35
list by	11:25
list for	9:50
list of	1:-21 3:25 4:-15 5:35
list which	9:25
list with	3:30
listen	0:-30 1:37
listen $	1:32
littl	3:30
liv	5:35 7:30
live	7:-30 9:20 11:-35
live _ in	9:25
live without	9:25
load	2:-43 3:60 6:-10 7:-50 11:-15
load test	9:40
local	9:-20
lock	3:-30 7:-35
lock $	3:-30
log	3:25 12:-5
logg	0:47 5:30 9:-25 11:-20
login	3:35 4:10 7:-30
logo	9:25 10:5
logs	5:55 11:-20
long	1:-45 2:-36 5:25 11:-20
long a	0:33
longer	0:99 1:-30
longer $	0:25 1:-18
look	1:20 5:45 7:-25 9:-20 10:-5 12:-10
look $	11:-20
look _ it	9:25 11:20
look _ me	11:30
look _ the	3:30 4:10
look after	3:115
look at	0:41 2:-47 5:25 6:10 8:-20 9:20 10:-5
look for	0:26 3:-50 5:30
loop	2:66 7:25 11:60 12:20
loop and	3:40 7:50
los	5:35
lose	5:-30 11:-20
loss	3:-25 5:30
lost	0:-23 2:141 3:-25 4:-15 5:20 9:-30 11:-15 12:-10
lost #	2:34
lost _ #	7:35
lost _ of	2:35
lost _ the	3:-35 11:50
lost in	11:45
lot	0:-33 1:38 3:50
lot $	11:-25
lot of	1:31
loud	2:42
loudest	0:50
lunch	11:50 12:-5
lunch and	11:40
m	9:-20 11:-20
machin	3:35 4:20 6:20 9:-30 11:-20
machin learn	3:25 5:30 7:50
made	1:28 3:-30 6:10 8:10 9:25 10:5 12:20
made _ a	3:-30 9:55
made _ on	11:30
made _ page	7:30
made _ plan	11:30
made _ rule	9:40
made _ the	3:-30 8:10 9:50
made a	3:25 9:-20
made it	3:-30 6:10 9:55
made me	5:35
made my	9:30
made staff	11:45
made that	9:35
made the	0:25 1:-18 7:25 8:10 9:35 10:15
mail	0:29 3:20 9:-30 11:-35
mail $	11:-25
main	5:-30 7:40
maintain	3:75
maintain it	3:35
maintain the	7:30
mak	0:25 1:28 3:-25 5:-35 9:-25
mak me	0:-32 1:23
make	5:70 6:-5 7:-40 9:-30 11:-25
make $	11:30
make a	5:-40
make it	5:25
maker	3:-30 7:100 8:35 9:60 10:40 11:-30
maker have	7:30 9:25
manag director	9:30
manager	0:-39 5:30 6:-5 7:-30 9:-25 11:-20
manager _ it	1:31
manager _ me	3:30
manager ask	3:35
manager had	5:35 6:-10
manager said	5:40
manager want	5:30
manager was	11:-30
mandat to	5:-35
mandatory	7:55 9:65 10:10
mandatory _ all	9:55 10:15
mandatory for	9:60 10:15
manual	5:30 9:-25
manufacturer	7:45 8:10 9:50
many	1:-22 5:25 7:-25 9:-20 11:-20
map	1:-18 2:74 3:30 9:-30
map $	2:40
mapp	3:35 5:30
maps	9:-25
march	11:25
marek	11:60
marker	7:65
market	4:-10 5:-45
market _ the	2:37
match	4:-10 5:30
matter	0:-26 1:79 5:65 6:15 11:-20
matter $	0:-29 1:85
may	10:5
may $	7:-30
may be	9:25
may say	9:25
mayb	0:-32 1:-28 2:-39
me	1:55 5:15 6:-5 7:-30 9:-20 11:50 12:-15
me #	11:40
me $	0:25 5:-20 7:-35 9:-40
me _ a	0:30 12:-10
me _ about	11:75
me _ and	9:20 11:40
me _ ask	11:35
me _ day	11:30
me _ i	7:-35 11:45
me _ it	5:-35 6:-10
me _ look	6:10
me _ of	5:40 9:30
me _ out	5:-30 9:40
me _ pick	11:-25
me _ the	3:30 4:10 5:-25 6:-20 11:65 12:-15
me _ then	11:45
me _ they	5:-30 7:35
me _ to	11:85 12:-5
me _ two	11:25
me _ was	3:-40
me _ week	3:35 7:55
me _ writ	7:35
me a	7:-35
me about	11:25
me and	5:-30 12:5
me as	5:-35 12:10
me by	11:25
me each	11:40 12:-10
me every	11:25 12:-10
me for	11:25
me how	3:35 11:75
me i	9:20 11:-25
me in	7:25 11:20
me it	1:33 7:40
me now	11:30
me on	11:55
me one	5:40 6:-10
me over	9:25
me so	7:55
me that	0:31 1:43 2:37 3:-30 5:-25
me the	3:45 5:45 6:-10
me through	11:60 12:-15
me to	2:43 5:70 6:5 7:20 12:-5
me twic	11:25 12:-10
me with	3:45 6:-10
mean	5:60 9:25 10:10 11:-25
mean $	3:-30
mean for	9:35
meant	2:99 5:65 9:-20 11:-20
measur	3:-30 4:-15 5:35 6:10 8:-15 9:-20 10:10 11:-30
measur #	2:42
measur _ against	9:30
media	3:35
median #	9:-25
meet	3:-35 5:-25
meeting $	3:30 5:60 7:40
member	3:-30 9:25
memory	11:20
mentor	5:-50 7:-45 11:90
menu	11:25
merchant	7:-30
merg	3:40 6:-15 8:15 9:65
merg $	3:30 9:45 10:-15
merg _ a	11:65
merg in	11:75
mesh	9:-20
messag	3:25 11:-20
messag _ a	5:-35
messag _ the	7:-70
met	2:-36 3:-25 11:25 12:-5
meter	3:25 4:-10 11:-35
method	9:30
metric	9:35
mid	5:-30
middl	7:-35 11:40
midnight	2:51 7:45
migrat	5:35
migrat the	7:35
migration	0:26 1:23
migration $	3:40 7:35
million	3:35 9:-25 11:-30
million _ a	3:50
min	9:-25
mind	1:24
mind $	1:24
mindset	1:-20
mine	0:68 1:-65 3:130 5:-35 6:10 9:-15 11:-35
mine $	11:-30
mine _ the	3:55 4:-10
mine alon	3:40
mine and	11:40
mine from	3:30
mine sinc	3:65
mine the	3:60
mine to	3:30 6:10
mine was	5:-40
mine with	3:30
ministry	2:37
minut	0:-31 2:64 5:-25 8:-10 9:-20 12:-5
minut $	0:-26
minut _ a	7:40
minut _ i	11:25
minut _ it	1:20
minut _ the	0:24 2:72
minut and	1:22 7:-30 11:20
minut in	2:59 11:60
minut of	5:-30
miss	2:108 3:-30 7:-25 9:20 11:-25
miss $	2:-39 5:-35
miss it	9:25
miss the	2:40
mistak	5:-60
mock	5:30 6:-10
mock up	6:-10
model	1:-32 3:50 5:40 6:-10 10:5 11:-15
model $	5:30 6:10 9:-20
model _ retrain	7:70
model _ the	3:35 9:20
model from	3:30
model on	3:30
model the	3:30
model was	0:38 3:50 5:35 7:65
modul	3:55 4:-15
monday	11:20
monday $	2:77
money	4:35 5:50 6:30 11:-35
money _ to	3:35
monitor	2:40
monitor and	2:36
month	0:-31 1:-37 2:43 3:-25 4:10 5:-30 6:15 7:-20 9:-10 10:5
month $	5:-20 9:15 12:-10
month _ and	11:35
month _ had	5:35 7:30
month _ it	5:-30
month _ was	7:30
month and	2:-35
month he	11:45
month i	5:-45 7:-25 11:45 12:10
month later	5:35
month seven	11:40
month she	11:70
month they	5:40 7:35
month two	2:43
monthly	3:35 7:35
more	0:-46 1:44 5:30 6:-5 7:-40 8:20 12:15
more $	1:41
more _ #	9:35
more _ and	5:30
more _ than	1:20
more _ with	0:-43 1:37
more in	0:-40 1:31
more of	1:-19
more senior	11:75
more without	9:25
morn	2:58 4:-10 6:15 8:-10 9:-20
morn $	9:-20
most	0:-32 1:21 3:-40 5:-40 6:10 9:-25 11:-25
most _ it	7:50
most of	7:25
most was	0:-32 1:63
mostly	1:-22
mother	2:56
mov	0:-24 3:60 4:15 5:30 6:-10 7:70 9:-35 11:-45
mov #	7:50
mov $	5:50 7:80 8:15
mov _ #	2:38
mov from	2:53
mov her	7:60
mov in	7:-55
mov it	5:35
mov the	7:25 8:-10
mov their	7:30
mov to	2:38 9:-25
move	3:30 9:-35
move the	7:35
mr	11:-20
mr okonkwo	11:-30
ms	3:65 5:45 7:-30
ms $	5:40 9:-20 11:-25
ms _ the	9:30
ms on	9:25
much	0:-57 1:47
much more	0:-36 1:40
multiply	1:33
must	0:-28 1:38 5:55 9:55 10:15 11:-20
must _ befor	9:40
must be	2:42 5:30
must pass	9:30 10:15
my	0:34 1:-25 3:25 4:-15 6:-5 8:-10 9:-15 10:-5 12:-15
my _ about	1:26
my _ and	5:25 10:5
my _ befor	7:35
my _ every	9:25
my _ first	11:55
my _ for	7:45
my _ from	3:30
my _ group	9:25
my _ had	5:40 6:-15 11:30
my _ has	9:20
my _ i	4:-15
my _ in	3:40
my _ into	7:50
my _ is	3:50
my _ line	11:55
my _ mistak	5:-35
my _ now	0:27 1:-33
my _ of	0:31 2:37 5:40
my _ question	9:30 11:-25
my _ said	5:80 6:-10
my _ team	5:-30 7:60 8:-15
my _ the	3:30
my _ was	0:-24 1:28 2:-64 3:25 5:25 11:-25
my _ without	0:32
my _ year	3:35
my age	11:50
my area	3:65 4:10
my boss	0:-28 5:75 9:-20
my buddy	11:40
my code	3:35 5:35 12:5
my colleagu	3:-30
my company	11:-25
my design	11:35
my desk	0:33 11:45
my director	5:50
my estimat	0:36
my first	0:53 1:-27 2:39 5:35 7:-25 11:50 12:-15
my four	7:55 8:-15
my group	9:30 11:25
my gut	1:47
my hand	3:40
my idea	5:30
my instinct	0:-27
my job	4:20
my lead	3:50 5:60 6:-5
my manager	1:22 9:-20 11:-40
my mentor	11:50 12:-5
my model	0:-23
my name	11:25
my next	9:-35
my opinion	1:26
my own	0:37 2:57 3:-50 5:30 6:10 8:-15 9:20 11:-20
my paper	7:35
my part	3:40 6:-15
my piec	3:50 4:-15
my prior	0:-36
my proposal	7:40 8:15
my responsibility	3:30
my screen	11:35
my servic	3:40 4:-15
my suggestion	7:65
my system	3:70
my tabl	7:45
my team	9:95
my whol	11:70
myself	2:-40 5:35 6:10 11:-20
myself $	5:25 9:-20
myself _ the	7:30
myself and	9:30
myself the	5:30
nairobi	5:-35
nam	2:43 3:-35 5:20 7:-25 10:-5
name	1:-37 4:-15 11:25
name $	9:-25
name _ it	5:-30
name _ the	9:25
name and	9:35 11:25
name of	9:30
napkin	11:35
napkin $	11:50
national	7:30 8:15
near	3:-30
need	9:15 11:-20
need the	0:35
need to	5:30
needn't	7:40
neighbour	7:60 8:-15
network	0:-63 1:58 3:40 5:35 9:-20
never	1:26 2:44 3:-50 5:-35 6:10 7:-30 9:-35
never _ a	11:70
never _ anyth	11:25
never _ back	2:56
never _ up	0:-26 1:57
never been	5:30
never came	2:56
never give	1:43
never had	11:40
never heard	7:30
new	0:-34 1:-32 2:-42 3:-20 5:-25 8:-10 10:-5 11:15 12:-10
new _ of	7:50
new _ without	9:40
new chip	11:50
new devic	9:-25
new hir	11:25
new one	9:25
new ones	11:30
new peopl	9:35 11:40
newcomer	11:45
next	0:50 1:-19 3:-35 4:20 7:20 8:-10 9:-25 12:5
next _ and	8:15
next _ i	11:-25
next _ the	0:39 9:35
next _ us	7:40
next _ year	5:35
next door	7:115 8:-20
next morn	7:30
next team	9:-40
next ten	11:35
next time	1:-21 5:-30 7:-25
next to	0:29 11:25 12:10
next two	0:41
next year	7:-35
nicer	9:-35
night	2:83 4:-15 9:-20 12:5
night $	7:-30 11:-25
night _ i	11:30
night alon	11:30
night and	2:39
night in	9:25
nightly	3:30 9:40
nine	0:-25 1:-19 2:45 3:-15 4:15 6:10 10:5 11:-30 12:10
nine $	5:40 7:-30
nine _ on	3:50
nine _ the	5:35 7:30
nine month	2:60 7:-35 11:40
nine product	3:30
nine team	3:-40 8:15
nine were	3:35
nineteen	3:-30 7:35 11:-25
no	1:-51 2:44 3:-45 5:20 6:15 8:-10 9:15 10:10 11:-45
no $	2:45 5:-50 7:-35
no _ for	3:-25 5:35
no _ goes	9:35
no _ had	5:60
no _ in	10:5
no _ is	3:-40 9:65 10:-5
no _ leav	9:35
no _ of	0:27 9:50
no _ over	3:-25
no _ releas	9:40 10:10
no _ team	7:80 8:-10 9:-30
no _ than	11:25
no _ with	3:45 7:70
no _ without	9:25
no answer	5:-30
no design	9:70
no featur	9:80 10:15
no longer	0:65
no more	3:60
no new	7:40
no one	3:-40 5:70 11:-25
no other	3:50 7:75 8:-25 9:-45
no releas	5:-45 9:30
no say	5:-30
no system	3:-40
no task	3:-40
no test	9:-25
no ticket	5:60 6:10
no time	2:36
no titl	3:-35
no to	5:-30
nobody	1:-45 3:-30 5:55 6:5 8:-15 9:-20 10:5 11:-40
nobody $	3:-40
nobody _ ask	5:65
nobody _ me	6:15
nobody _ the	7:40
nobody _ to	5:-35 7:80
nobody could	0:33 6:-10
nobody else	7:65 8:-20
nobody had	3:-30 5:75 9:-20 11:-25
nobody knew	5:60
nobody outsid	7:55
nobody own	5:55
nobody was	5:40
nod	2:63
nodd	7:-40
nodd and	7:-40
nois	3:-25 11:-20
nois $	3:-35
none	3:-65 6:20 8:-15 10:10 11:-35
none _ our	9:25
none _ the	7:-45
none of	3:-45
noon $	2:48
noor	11:35
nor	5:35
norm	9:35
not	0:41 1:-93 2:101 3:-35 6:5 7:-30 8:-10 9:-25 11:-20
not $	2:-56
not _ and	9:25
not _ in	9:20
not _ it	8:-20
not _ of	2:43
not _ that	0:26 2:38
not _ the	5:25 7:-30
not _ what	5:40
not _ why	7:40
not a	1:19 9:-20
not about	5:30
not accept	2:48
not and	3:40 7:45
not both	2:40
not count	11:50
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
notebook	3:-30 5:-30
notebook $	5:-30
noth	1:-84 2:46
noth $	1:-70 2:50 3:-25 5:65 11:-25
noth _ a	2:60
noth _ do	5:-35
noth and	3:-35
noth else	3:85 4:-15 5:35 6:-10
noth more	3:40
noth on	7:-45 9:40
noth that	3:-45
noth to	5:-45
notic	3:-30 5:60 6:10 7:35
notic that	3:-35 5:35 6:10
november	5:-30
now	0:127 1:-21 5:-35 7:30 8:10 9:-15 10:15 12:15
now $	0:-24 5:-45 9:-25 11:-30
now _ a	3:40 5:35 7:40
now _ and	7:35 8:20 11:50
now _ first	0:26
now _ on	9:25
now _ one	1:-28
now _ other	7:-40
now _ senior	11:50
now _ the	3:-35 11:45
now _ then	11:35
now and	0:50 9:55
now i	0:49
now on	9:40
now run	11:40
now the	3:35
now two	9:-25
now without	7:-35 9:25
number	0:33 1:-47 5:70 10:5 11:-25
number $	9:-25 11:-25
number _ a	9:30
number _ it	9:25
number and	7:40
number from	9:25
number with	5:35
nurs	5:30 9:-20
object	2:79 9:-25
objection	11:25
october	2:38
odd	8:20
of	1:-30 6:5 8:10 9:-10 10:5 11:-10 12:5
of #	1:-21 5:25 6:-5 11:-20
of $	1:-29 11:-25
of _ #	4:10 11:-25
of _ a	7:-30 11:35
of _ about	9:35
of _ alon	11:30
of _ an	5:-30
of _ and	0:-32 1:23 3:20 5:30 7:40
of _ board	9:55
of _ branch	5:35
of _ by	3:40
of _ call	3:35
of _ came	0:26
of _ code	1:18
of _ company	3:-35 7:45 8:-15 9:35
of _ eleven	3:40 5:30 7:40
of _ five	7:30 11:20
of _ from	11:25
of _ hand	3:35
of _ has	5:-35
of _ have	7:-35 9:25
of _ hospital	7:45
of _ i	9:35
of _ old	3:-30
of _ one	3:-30
of _ only	11:25
of _ order	7:-30
of _ own	3:-35 7:-30 11:45 12:5
of _ put	9:35
of _ question	2:57
of _ report	7:40
of _ senior	12:5
of _ sinc	7:-30
of _ six	11:25
of _ sort	9:30
of _ team	9:35
of _ the	0:26 4:-10 5:30 6:15 8:15
of _ to	3:-25
of _ two	7:55
of _ was	3:35
of _ week	9:30
of _ were	5:35
of _ which	7:40
of _ who	7:40
of _ whol	3:45 9:20
of _ with	7:30
of _ work	9:40
of _ year	1:23 11:30
of a	0:40 3:-30 9:-30 12:10
of an	2:39
of complaint	9:35
of done	9:55 10:-10
of each	0:27 2:34 3:80
of engineer	7:90 8:10
of five	5:30 9:-25
of his	5:-30
of it	0:36 3:30 5:-30 6:-10 8:10 10:-5 11:25
of its	2:-36 7:30 9:-20
of mine	0:32 5:30
of my	5:-60 7:25
of no	2:39
of one	3:-35 7:35
of our	0:30 3:40 4:10 5:45 6:10 10:10 11:-25
of ours	9:35
of servic	3:-55
of six	7:-35
of test	1:22
of th	11:30
of that	2:-38
of the	3:35 10:10
of their	3:-45 8:-10 11:25
of them	1:-30 3:-25
of this	9:30
of thre	7:-30
of us	5:-30 6:-10 7:-40 8:-25 9:60
of what	0:-30 1:28 2:43
of which	7:35
of whom	7:30
off	1:33 2:70
off $	0:27 2:-52 5:50 7:-35
off _ the	1:30
off in	1:31
off the	5:-30 11:-20
offer	3:-35
offer him	11:-25
offer to	11:-20
offic	5:45 7:50 9:-20 10:10
offic $	9:-30
offic _ it	7:35
office	9:35
official	3:-40 5:-55 10:10
offset	11:30
often	7:-35 11:35
oil	9:-30
okonkwo	11:-30
old	4:-20 12:-10
old _ and	3:-25 5:30 9:20
old _ were	3:-30
old one	0:32
old token	7:35
older	5:-40 9:30
older than	5:-40 9:35
omar	5:45 7:-100
on	1:-78 4:5 5:-15 9:-10 12:5
on $	2:-36
on _ #	2:-36
on _ aim	11:25
on _ and	2:41 3:30 4:-10 12:5
on _ back	11:50
on _ befor	11:25
on _ calendar	1:-25
on _ call	11:30
on _ date	7:35
on _ each	7:35 9:25
on _ floor	11:25
on _ for	3:-30 7:40 11:30
on _ from	11:60
on _ i	1:23 9:25
on _ it	7:-40
on _ last	7:85
on _ list	5:50
on _ machin	5:-35
on _ napkin	11:25
on _ now	7:40
on _ one	9:20
on _ other	5:-30
on _ own	3:25 5:30 7:-30 11:40
on _ plan	3:50 7:45
on _ same	3:35
on _ saturday	2:42
on _ sheet	11:35
on _ side	7:35 8:-15
on _ strength	7:40
on _ team	11:45 12:10
on _ the	3:25
on _ thre	7:-35
on _ to	5:30
on _ train	3:-35
on _ when	0:31
on _ whiteboard	11:45 12:-5
on _ with	0:36
on a	0:-23 2:35 5:45 6:-5 7:-25 9:-15
on another	11:30
on both	2:47
on call	11:25
on day	7:-30
on github	9:-25
on her	11:30
on holiday	11:45
on how	1:23 11:25
on i	0:23
on in	9:30
on it	3:75 4:10 5:-35 7:65 9:-15 10:10 11:-30
on monday	3:-30
on my	0:33 1:-26 9:-25 11:15
on one	3:-25 7:70
on our	7:35 9:-20 11:-25
on page	0:27
on paper	3:-30
on that	11:-20
on the	1:-32 3:20 8:-15 10:-5 11:15 12:-5
on them	7:-45
on thos	7:30
on what	5:45 7:50
on which	7:45
onboard	11:75
once	3:-30 5:-25
once $	0:29
once a	5:-30
once i	11:25
once with	9:25
one	1:-44 5:15 7:-15 9:-10 10:-5 11:-10 12:5
one $	1:-28 2:-81 3:-35 7:-30 9:-25 11:-35
one _ a	5:-35
one _ about	3:45
one _ alon	11:45
one _ and	0:29 7:25 8:-10 10:10
one _ befor	7:35
one _ by	11:40
one _ each	0:33
one _ for	3:25
one _ had	5:35 6:15
one _ i	5:55
one _ in	2:-43 8:15
one _ of	3:30
one _ on	7:30 9:25
one _ our	7:-35
one _ rule	3:30
one _ set	1:22
one _ th	3:-35
one _ that	7:30
one _ the	3:35 4:-15 9:60 12:-5
one _ to	3:-25 9:25 10:-10
one _ week	5:30
one _ which	9:35
one a	3:25
one after	5:-30 7:35
one aim	11:75
one another	11:25
one colleagu	3:60 4:15
one day	5:30
one definition	5:60 7:70
one even	5:45
one file	3:40
one function	3:45
one goal	11:35
one had	3:-25
one i	1:-30
one in	3:-45
one is	3:-30 7:35
one month	9:30
one more	5:-35
one must	0:-26 1:48
one of	3:-20 9:25 12:-5
one page	0:25 6:10 7:35 9:45 10:10
one question	0:30
one region	2:43
one report	3:40
one room	11:-35
one screen	3:30
one servic	3:35
one shar	5:65
one stor	7:45
one tabl	3:50
one th	11:45 12:5
one to	0:31
one was	5:-30
one week	2:-38
one who	1:24 4:10
one year	3:-25 11:50 12:10
ones	11:30
ones $	1:24 7:-30 9:-25
onlin	3:30
only	1:-29 3:40 6:10 8:-20 9:-35 10:-20 12:10
only $	3:45 4:-20
only _ and	11:30
only _ of	7:40
only _ own	7:70 8:-15
only _ team	7:80 8:-10
only _ the	5:30 6:10
only ask	5:-35 11:40
only my	7:40
only our	7:105 8:-15
only that	3:60 4:-20 5:-35
only the	3:50 9:-20
onto	8:10
open	0:23 9:-30 11:-20 12:-5
open $	5:75
open a	11:25
open in	2:39
operator	9:-20
opinion	0:-41 1:72
opinion $	0:-41 1:43
ops	0:29 2:56 11:75
option	5:-35
or	2:56 4:-15 6:-15 7:-30 8:-15 10:15
or thre	11:25
order	1:-41 3:55 5:95 9:-30 11:-35
order $	5:75 7:30 9:-20 11:-20
order and	3:-35
order of	5:40 7:40 8:15
ordinary	3:-40
organis	11:55
organisation	5:50 7:65 8:20 9:30 10:15
other	5:-30 6:10 7:60 10:-5
other $	5:-30 9:-30
other _ becaus	9:25
other _ had	7:45
other _ run	7:55 8:20
other _ the	11:30
other _ written	9:25
other for	11:55
other group	5:35
other i	11:30
other senior	7:-30 11:55
other six	7:35
other team	7:85 8:-40 9:-35
other two	5:-30
other way	0:29
otherwis	2:39 9:30
otherwis $	9:30
our	1:-45 7:20 9:65 10:-10 11:-25
our #	3:40 7:-35
our _ and	5:-40
our _ checklist	9:35
our _ cod	9:70
our _ engineer	11:30
our _ for	5:55
our _ guid	9:35
our _ has	9:55 10:-5
our _ i	5:-30 9:30
our _ keep	9:35
our _ manager	5:30
our _ no	9:25
our _ only	7:35
our _ repository	9:-30
our _ runbook	9:30
our _ servic	3:30
our _ team	5:-35 8:-25
our _ test	9:45
our _ to	7:35 11:-25
our _ was	3:40 5:-35 9:40
our bank	3:45
our data	3:45
our group	3:-30 9:100 10:-10
our hospital	9:25
our lead	6:-10
our own	3:-25 4:10 5:25 7:40 12:10
our payment	2:59
our product	5:40
our review	9:45 10:10
our servic	9:30
our squad	3:30
our team	3:-40 5:-50 8:-45 9:160 10:-10
ours	7:30 9:30 10:5 11:-25
out	0:25 1:-42 2:109 3:-30 5:25 7:-15 8:-10 9:-15 10:5 11:-25 12:15
out #	5:-35 9:25
out $	2:48 6:-10 9:-25
out _ a	3:-25
out _ and	7:-30
out _ from	7:-35
out _ him	5:35
out _ my	3:30
out _ the	0:24 2:63 3:35 9:30 10:10
out and	2:-55 7:35
out of	3:-25 12:10
out on	7:-35
out that	0:26 5:35
out the	9:-25
out what	3:35 5:30
out wher	6:10
out with	5:35
outag	1:-19 2:-39 3:-45 8:15 11:-20
outag _ from	9:25
output	5:30
outsid	1:18 7:55 8:-10
outsid $	7:-30
outsid of	7:40
outsid our	7:75
outsid the	7:35 8:-10
oven	1:26 2:36
over	1:-68 2:35 7:25 11:35 12:-5
over #	7:-45 9:-30
over $	0:67 1:-48
over _ a	5:70
over _ and	3:35 11:45
over _ it	7:50
over _ me	11:30
over _ of	3:-35
over _ second	9:40
over _ the	3:-30
over _ weekend	11:-25
over _ whol	9:35 11:25
over a	11:30 12:-10
over and	3:50 5:-30
over as	9:30
over five	3:40
over from	11:30
over lunch	11:35
over my	7:45
over the	4:10 5:-35 7:-25 12:5
over to	7:75
over with	11:30
overall	1:31
own	2:-49 3:25 4:15 5:35 6:10 7:30 8:-5 9:-20 10:10 12:5
own $	3:55 4:20 7:-40 9:-30
own _ and	3:-35 5:-25 8:-10
own _ by	5:70
own _ for	11:40
own _ had	11:25
own _ i	3:-25 9:25 10:-10
own _ in	11:25
own _ of	3:-35
own _ script	7:30
own _ so	7:-30
own a	11:30
own first	11:25
own group	9:30
own it	3:35
own none	3:-35
own tabl	3:-35
own team	5:-55 7:85 8:-20 10:-5
own that	3:55
own the	3:110 7:50 9:-20 11:30
own this	3:40
own way	8:-15
own work	1:19 11:-25
owner	0:38 1:-38 3:35 5:45 10:10 11:-20
owner _ the	3:45
owner of	3:55
owns	11:55
owns it	11:65
p	2:54 3:40
p #	2:56 3:50
pack	2:35 5:-30 11:-25
packag	4:10 8:15
pag	5:35 10:-10
pag _ it	11:25
pag for	11:25
page	0:24 1:-27 2:-56 4:-15 6:-15 7:-20 9:55 12:5
page $	3:30 4:-10 11:-20
page _ a	0:40
page _ and	9:25
page _ it	9:40
page _ the	3:-40 11:40
page _ what	7:45 9:80 10:5
page for	3:-35
page is	9:45
page on	7:30 9:40 10:10
page one	0:27
page said	9:45
pager	3:40 4:-10 7:-35
pager for	3:35
paid	0:-29 1:32 5:30 9:-30 11:-25
pain	5:60
pair	5:-30 9:35 10:-15 11:35 12:-5
panel	2:-38 3:45 4:-25
paper	2:36 3:-25 4:30 6:15 9:-15 12:-10
paper $	3:-30 5:-35
paper _ a	9:35
paper _ two	7:50
paper befor	11:30
paper was	2:37
paragraph	9:40
parser	1:-22 3:50 4:-20
parser _ the	3:40
part	3:20 5:35 12:-10
part _ it	3:45
part _ the	4:10 9:30 10:15
part of	3:25 5:30 7:55 10:5
particular	7:40
partner	1:19 7:45
pass	4:-10 6:-10 7:20 8:10 9:65 10:10
pass _ befor	9:25
pass it	9:45
pass the	9:-35 11:35
pass them	9:55 10:15
password	2:-43 5:-30
patch	3:-30 7:35 8:25
path	3:40 5:35
patienc	0:-32
patienc $	0:-30 1:18
pattern	3:45 6:-10
paus	7:145
pay	3:-35 11:30
pay $	7:-30
pay for	3:-30 11:45
payment	11:-25
payout	3:30
pays	1:-20
pays off	0:-25
pen	0:32
peopl	3:-25 9:-25 12:10
peopl $	1:29 4:-15 5:-35 9:-30
peopl _ #	1:24 7:-45
peopl _ a	0:28 5:-30
peopl _ at	5:-35 9:30
peopl _ i	11:40
peopl _ it	9:25
peopl _ on	7:70
peopl _ the	2:-51 3:-25 7:25 8:-10 12:-5
peopl _ two	11:40
peopl and	1:23
peopl came	5:50
peopl from	11:35
peopl had	5:50
peopl have	11:60
peopl i	7:40
peopl in	3:-25
peopl it	1:25
peopl look	9:40
peopl to	7:55
peopl were	2:49
peopl who	11:20
peopl with	7:45 11:30
per	1:-19 2:-38 3:35 6:-10 7:40 10:15 11:-15
per _ and	3:25 5:35
per month	7:60
per quarter	5:30
per week	11:35
perhap	0:-29
permission	3:50 9:-25
person	11:-20
person $	4:-15
person who	1:28
persuad	3:-35
phon	6:10 7:-30 10:-10 12:-10
phon $	5:-25
photo	7:-35 11:-20
photo _ the	9:25
pick	1:21 2:-63 3:-25 9:-25 12:10
pick _ up	7:-40
pick it	7:-35
pick up	1:21
picker	3:25 5:-35
pictur	0:28 3:35 5:-30 9:-25
pictur for	2:35
pictur of	0:37
piec	3:45 4:-10
piec $	3:35
pin	5:40 7:35
pin down	5:35
ping	11:95
ping me	11:100
pipelin	3:55 7:25 11:-20
pipelin _ the	3:40
pitch	1:-24
plac	5:30 9:-25
plac _ it	5:-30
plain	11:-30
plan	1:-42 2:-46 3:45 4:15 5:40 6:10 7:75 9:-15 10:-5
plan $	1:-21 7:40
plan _ #	7:40
plan _ the	7:25 11:-25
plan and	3:35
plan for	7:30
plan their	5:35
plan was	7:40
plann	0:34 1:85 5:25 7:25 9:-25
plann their	5:70
planner	3:40
platform	3:75 4:20 5:35 6:15 9:-20 11:-20
platform _ the	3:50 4:15
platform and	3:30
platform for	3:45 4:10
platform group	3:-35
play	11:25
player	2:-46 5:35
pleas	5:50 11:-25
plugin	3:50 9:-20
plus	3:45 5:30 9:-20
podcast	3:-30
podcast $	3:-35
point	9:30 11:-15
point about	9:30
policy	8:-10 9:20
port	2:40 3:85 4:-15 5:80 6:-20 7:-30 11:25
port $	2:43
post	3:-30 7:50 11:-20
power	5:35
predict	2:41 5:60
prepar	0:-32 1:18 2:-38 3:-30 7:-30
preparation	1:34
present	7:-45 9:-20 12:-5
present the	3:40
press	9:30
pressur	0:-26 1:53
pric	0:26 3:50 6:10 7:45 9:-35 11:-35
pric _ #	2:34
pric servic	3:30
primary	7:40 9:25
principal	2:58 3:-40 9:-25 11:25 12:-5
principal _ the	7:-30
principal and	11:45
print	4:-15 5:25 6:-10
print _ and	7:30
print the	5:30
prior	0:-36
problem	0:-33 1:53 3:-20 4:15 5:75 6:10 9:-35 11:-25
problem _ i	5:35
problem _ that	7:40
problem and	6:-10
problem as	5:45
problem nobody	5:-75
problem until	5:30
problem was	3:30 7:35
procedur	3:-35 9:55 10:20
proces	7:30 9:50
processor	7:-35
product	1:-29 3:75 4:15 5:50 6:-10 8:15 9:-20 10:10 11:-30
product $	0:31 9:-30
product group	3:35
product security	3:40
product team	4:15 8:15
production	0:-24 3:-40 5:-35 9:25 11:45 12:15
production $	3:-35 5:-30 7:35 8:-15 11:60
program	7:45
programm	3:50 4:10 7:30 8:10 9:-25
programm _ the	7:35
programm and	7:45
programmer	3:-25
project	0:27 3:-20 5:25 9:-15
project $	1:21
project _ the	3:30
project of	3:-30
promis	3:-40
promot	3:-20 5:-30 9:-25 11:95 12:20
promot $	7:55
promot by	11:35 12:10
promot to	11:45
promotion	9:-20 11:85 12:20
proof	0:37 7:45
properly	2:34
propos	4:20 7:45 8:-10 9:25 11:-25
propos a	7:-30 9:50
propos that	5:-30
propos to	5:50 7:30
proposal	0:29 2:63 3:-35 5:30 6:20 7:85 8:15 9:-25 11:-20
protest	2:104
protocol	5:45
proud	0:-38 1:23
prov	1:19 6:15
public	3:-40
publish	4:15 7:60 8:10 9:20 10:20
publish it	9:30
publisher	2:54
pull	5:25 7:-30 9:30
pull _ month	7:35
pull request	5:-35 7:-30 9:65 10:-10
pump	11:-25
push	2:76
put	1:45 3:-45 4:-15 5:30 9:15 11:-15
put _ #	7:-50
put _ in	2:70 9:30
put _ up	7:40
put in	7:40 9:25
put my	7:30
put the	0:-24 1:57
puzzl	3:-25
python	3:35
qa	9:25
quality	0:-59
quality of	1:19
quarter	1:-31 3:-40 8:-15 9:-15
quarter $	1:-27 2:50
quarter _ a	5:30
quarter with	5:35
queri	2:62
queri $	2:48
query	6:-15
question	0:25 2:-54 3:-35 6:10 7:-20 9:-20
question _ a	5:-35
question _ the	2:54 11:45
question about	11:30
question for	11:-25
question i	11:30
question in	11:60
question that	5:30
question was	5:35
queu	1:-26 9:-20
quiet	0:69 3:-25 7:-25
quit	1:-28 2:50
r	5:-40
radio	3:-30
ragdoll	2:46
rain	3:35
ran	2:-38 3:25 5:45 6:-15 8:15 10:-25
ran _ #	9:40
ran _ a	0:36
ran _ hour	7:50
ran it	4:15
ran the	3:50 4:-10 5:35 7:-30 10:-25 11:45
random	3:-30 5:35
rang	0:40 1:-34
rank	9:-20
rat	9:-20
rate	9:45 11:-25
rate _ from	9:85
ravi	7:-30 11:35
re	6:10 7:-25 9:-20
react	3:55
reaction	0:39 1:-25
read	0:70 1:-19 2:-52 3:-25 5:30 8:10 9:-25 12:-5
read #	5:80
read _ it	7:-30
read _ of	5:45
read _ the	7:40
read a	0:76
read all	5:60
read from	7:35
read the	0:28 2:-38 5:35 11:-20
read them	5:-35
reader	8:15 9:25 10:10
ready	1:26 7:-40
real	0:54 1:-20 3:-20 7:-25 9:-20
real _ was	7:35
real problem	7:35
realis	7:30
really	0:-40 2:-40 5:30 6:10
really $	3:-35
reason	11:-20
reason $	5:35
reason was	5:-45
rebuild	3:30
rebuilt	0:44 7:30
rebuilt their	7:50
recall	2:76 5:55
receipt	3:40
receiv	2:39 4:-10
recommend	9:25
recommendation	3:30
reconciliation	3:-35
record	3:25 8:-10
red	0:26 7:-35 9:35
redesign	7:65
redid	11:25
referenc	9:60 10:10
refund	9:-25
refus	2:54 5:-25 7:30 10:10 11:-35
refus a	9:40
refus to	0:26
region	3:40
regional	5:-30
register	3:55 7:40
register $	7:45
registry	7:-55 9:-20
regression	3:60 4:-10 5:40 9:40 10:-10
regression suit	11:35
regulator	9:30
rehearsal	1:-35
reject	4:-10 5:-30
rejection	3:140 5:100
relay	3:35 7:-30
releas	2:88 5:-30 7:25 9:95 10:5 11:-25 12:5
releas $	2:38
releas _ #	7:-30 11:40
releas _ and	7:30
releas _ it	9:40
releas _ of	3:-30 7:35 9:40 10:5
releas _ the	9:80
releas board	7:35
releas checklist	10:-10
releas criteria	9:35
releas in	2:35 9:25
releas of	3:-30
reliability	5:40
remot	3:30
remov	3:-30
renam	5:40 9:25
reorganis	7:45
repair	9:30
repeat	1:-22 2:-37 9:40
replac	6:-15
replac it	3:35 5:30
replay	5:30 9:20 10:10 11:-25
replay _ last	9:30
repo	5:75 7:45
report	0:40 3:20 5:30 11:-35
report $	3:40 5:65
report _ it	4:30 7:35 9:25
report and	3:-30
report on	7:30
report to	5:-60 7:35
repository	1:-25 5:35
request	0:-32 3:25 7:-25
requir	9:75 10:5
requirement	3:35 5:40 9:50
research	6:25
researcher	11:40
respect	0:-27 1:36 7:35
respons	11:45
responsibility	0:-31 1:18 3:30 4:10
responsibl	3:70
responsibl _ the	3:30
responsibl for	3:60
rest	3:45 6:10 11:-20
rest _ the	3:30 7:35
rest of	5:-40
restart	5:50
restor	1:-25
result	1:27 3:30 6:-10
result $	0:-23 1:29
result _ #	11:30
result for	11:40
retir	3:30
retrain	3:35 4:-10 5:45 7:30
retri	0:30 1:-18 2:50
retry	2:-37 9:-25
return	3:25 11:-20
revenu	5:-35 7:55 11:-25
review	1:-27 3:-25 4:-10 9:75 11:30 12:-10
review _ a	5:-45 9:45
review _ i	7:40
review _ in	9:-25
review _ that	3:30 9:55
review by	9:50
review checklist	9:30
review in	3:30 9:30
review the	9:-25
review without	9:25
reviewer	9:60 10:-10
rewrit	0:28
rewrot	9:-20 12:15
rewrot the	11:20
rewrot their	7:55
ride	7:-45
right	0:-56 1:93 5:-25 11:-25
right $	11:-30
right from	1:54
right the	0:-40 1:35
ring	7:30
risk	7:45
risk _ the	7:35
rival	7:50 8:10
roadmap	5:45 8:20
role	0:-45 1:52
roll	3:25
roll out	5:-35
rollback	1:23 2:56 10:-5
rollout	3:50
room	0:56 1:-20 3:-30 11:-20
room $	0:57
rotat	3:-35
rotation	2:52
round	0:46 1:-19 2:48 7:20 10:-20 11:50 12:10
round $	0:56
round _ a	5:-40
round and	7:60
round of	9:25
round with	11:30
rout	3:65 5:50
router	3:85
row	5:70 10:-10
row $	5:60 7:35
rows	3:35 6:-10 7:-35
rul	3:-20 5:-35 7:25 9:100 11:-30
rule	3:-35 5:-45 7:30 8:-10 9:140 11:-25
rule _ no	10:5
rule _ noth	9:30
rule _ our	7:-30 10:10
rule _ the	9:65
rule a	9:40
rule and	3:25 7:35 8:-15 9:30
rule for	3:-30 9:60 10:5
rule i	9:-30
rule that	9:45
run	1:-24 3:50 4:15 5:-60 8:20 9:30 10:15 11:30 12:15
run $	11:-20
run _ #	11:25
run _ a	9:35
run _ for	9:-25
run _ in	3:-45 7:40 9:25
run _ it	7:35
run by	9:30 11:45
run it	5:-30 8:10 9:-20 11:20 12:10
run on	2:34 3:35 7:40
run that	3:40
run the	3:40 4:10 5:-30 11:20
runbook	9:45 10:-5
runbook _ the	9:30
rung	3:-25 5:-30 7:-40 11:85
rung with	11:60
runn	3:80
runs	3:40 8:-30
runs $	7:40
runs it	3:30
runs on	3:30 4:-10
runtim	9:30
rust	9:60
s	3:90 5:55 11:-20
s $	3:100 5:45 9:-20
s _ #	7:-30
said	0:-45 1:-40 2:118 3:-30 4:-10 5:30 7:-20 9:-25 10:-10 11:-40 12:5
said $	5:40
said _ and	2:35
said _ it	3:40 5:60
said he	2:48
said i	2:-35
said it	11:-20
said make	5:45
said my	7:40
said no	2:45 5:-55 7:-30 9:-20
said nobody	2:36
said that	2:-37
said the	5:40
said to	6:-10 11:50
said which	5:35 9:40
sal	1:-39 2:40 9:-20 11:-30
sal were	2:42
same	0:32 1:-47 2:-48 3:-25 5:20 9:-15 10:-5 12:10
same $	3:30
same _ and	2:63 7:-30
same _ twic	5:70
same _ with	7:40 11:40
same day	9:30
same way	11:30 12:10
sampl i	2:55
sat	3:-25 7:-20 9:-25 11:25
sat _ me	11:50 12:-5
sat _ one	11:-25
sat _ their	11:-20
sat down	11:45
sat in	3:-25 7:-35
sat with	7:40 8:-15 12:-5
saturday	2:65
saturday $	2:60
sav	0:-30 2:-41 3:25 7:-35 11:-25
saw	5:60 8:-10 9:-20 11:-20
saw it	5:40
saw that	5:50
say	0:49 1:-54 3:-30 5:-40 6:-15 7:-35 9:-15 10:-10 11:-20
say _ and	5:-35
say it	0:73 1:-47
say that	1:49
say what	5:35
say which	0:38 1:-33 5:30
says	5:-30 9:25 10:-10
says no	9:25
scal	2:39 7:45
scanner	7:40 11:-20
scen	5:30 9:75
schedul	5:30
scheduler	3:55 7:-30
schema	7:-35 9:-30
school	3:25
scor	4:10 5:30 7:-30 10:-5
scor $	2:36
screen	3:50 4:-20 5:25 6:-5 7:-20
screen with	7:45
screenshot	9:25
screenshot _ the	9:30
script	3:45 4:-10 8:-15
script $	3:70
script which	5:-40
sdk	3:35
search	0:25 3:40 5:45 9:-20 11:-30
seat	3:30 4:-20
second	1:-23 12:5
second $	2:-40 7:-30
second _ a	3:50
second _ from	9:35
second _ it	2:42
second _ that	11:25
second and	9:30
second person	9:40
second question	11:-30
second year	5:35
secretary	2:35
section	3:-30 9:60
security	2:-35 11:-20
see	0:32 3:-35 7:-20
seed	11:-20
seen	1:28 7:-30
seen $	1:31 11:40
seen it	9:30
send	0:30 3:25 4:10 5:-25
send the	7:45
send them	9:35
sender	3:40
senior	3:-40 5:-45 7:-60 9:-30 11:125 12:15
senior $	3:-30
senior _ in	11:-25
senior _ their	7:-40 11:75
senior _ who	11:40
senior and	11:30
senior engineer	1:18 7:-30 11:25
senior had	3:45
senior have	11:50 12:10
senior of	7:-40 11:75 12:5
sensor	3:35
sensor and	7:40
sent	6:-10 8:20 9:-30
sent _ a	5:-35 7:30
sent a	2:50
sentenc	10:5
sentenc $	5:-30
separat	7:30 11:25
september	11:30
serv	3:65 7:55 8:15 9:-25
server	0:24 4:15 11:-25
server $	0:41
servic	0:23 1:-20 3:105 9:-30 10:10 11:-30 12:-5
servic $	3:40
servic _ a	3:25
servic _ and	3:30
servic _ i	3:30
servic _ mine	3:25
servic _ the	4:15 6:10
servic and	7:30
servic are	3:30
servic at	4:-10
servic from	3:35 5:-45
servic in	7:30
servic the	4:15
servic was	3:60
servic which	3:45
servic with	7:-30
session	7:-30
set	2:-53 3:25 5:35 6:10 9:55 11:25 12:-5
set _ a	5:-45
set myself	11:30
set out	9:-25
set that	9:65
set the	3:40 4:25 9:20
set their	5:50
set up	5:-60 9:45
settl	5:55 6:-10
settl on	5:35
settlement	7:40
seven	3:-25 5:-20 12:5
seven _ us	9:70
seven and	11:35
seven of	9:40
seven team	7:40
several	3:-25 5:-40 7:70 8:30
severity	9:55
shader	3:70
shadow	3:25
shar	1:28 3:35 4:15 6:10
shar one	5:-30
she	0:-51 1:-29 3:-50 5:-65 7:-25 9:-40 11:85
she _ a	11:25
she _ and	5:-30 11:45
she _ her	2:70
she _ it	12:-5
she _ me	9:25 11:55 12:-15
she _ promot	7:-55
she _ the	7:25 9:-30 12:5
she _ then	7:55
she _ to	11:25
she did	11:35
she explain	11:60
she had	2:40 11:20
she mov	7:60 11:-30
she said	11:-35
she sign	7:40
she taught	11:25
she took	9:20
she want	11:-25
she was	2:39 3:-30 5:-35 7:-25 9:-15
she went	11:30
she wrot	7:-40
she'd	9:-25 11:50
sheet	0:74 6:-20 9:30 10:-20 12:-5
sheet _ the	9:30
shift	0:39
shift $	2:39
ship	2:45 3:-25 7:35 8:15 9:35 10:15 12:5
ship a	11:35
ship it	7:40 8:15
ship with	9:30
shipp	8:15 11:40
shipp in	3:30 11:25
shipp it	11:25
shipp with	9:30
shop	2:77 3:30 9:-25
shop the	3:35
shopp	3:-30
shorter	2:70
should	0:-26 1:-35 7:-25 9:-20
should _ and	5:65
should _ the	5:-45
should have	1:-52 3:-25 11:-25
show	1:38 3:-20 7:20 8:-10 11:35 12:-10
show _ a	7:40 11:30
show _ at	11:35
show _ how	11:55
show _ on	11:45
show _ that	1:31 5:-30
show _ the	7:45 11:35
show _ to	11:-20
show each	3:30
show her	11:-30
show it	6:10
show me	1:34 7:-30 11:105 12:-15
show that	3:-30
show them	2:39 3:-25 11:60
shown them	7:40
shutdown	0:30
side	3:-30 5:-35 7:30 8:-10 9:-20
sign	2:-49 5:-25 6:-10 7:30 9:45 10:-10
sign $	9:35
sign a	9:35
sign off	11:25
sign the	5:-35
silenc	0:26
simpl	0:-37 1:36 7:30
simulation	3:-30
sinc	0:104 1:-74 4:5 6:20 7:20 9:20 12:10
sinc #	3:35 7:70 11:20 12:10
sinc $	1:-22 3:-25 5:50 7:25
sinc _ #	11:35
sinc _ a	9:40
sinc _ i	0:25 5:45 7:-35
sinc _ no	9:50 10:10
sinc _ year	4:-15 5:-35 7:45 9:35 11:45
sinc april	7:40
sinc befor	5:30
sinc i	0:38
sinc january	9:50
sinc last	5:-40 11:25
sinc march	7:-40
sinc spr	3:45
sinc that	0:65
sinc the	3:50 5:-50
sinc then	3:25 9:20 10:5
sinc thre	9:40
sinc two	9:35
sinc with	0:31
singl	1:-19 3:30
sit	0:30 5:-45 8:-10 11:30 12:10
sit _ to	5:-30
sit _ with	9:40
sit in	0:27
sit next	5:-30
site	7:-25 11:-20
sits	9:-25
sitt	11:25
situation	1:22
six	4:20 5:-25 6:15 8:10 9:-25 11:-15 12:10
six $	3:40 5:30
six _ a	9:25
six _ and	2:44
six _ so	9:30
six _ us	3:40
six _ with	11:45
six of	8:-15
six team	5:30 8:10
six week	2:68 3:25
sixteen	3:85 7:45
size	1:-21 3:60 4:-20 5:45 6:-10 9:-35 11:60 12:-10
skill	0:-32 1:31
skip	5:-40
sleep	7:-30 9:-20
sleep $	5:30
slic	0:30
slid	2:68 5:-40 7:-45
slid $	2:42
slip	11:35
slipp	2:114 11:35
slos	7:-35 9:60 10:5
slot	2:65 3:40 5:50 9:-20
slow	0:83 7:-20 11:-20
slow _ for	5:40
slow for	7:45
slower	0:43 1:-41 2:63
slower than	2:36
small	0:28 1:-30 3:25 5:-35 6:10 7:-30 9:-20
small _ for	3:35
small chang	7:-30
smallest	1:-27
so	1:-49 4:-10 5:20 8:-10 11:-20
so _ ask	2:47
so _ did	9:25
so _ explain	11:50
so _ got	5:-40
so _ i	5:65
so _ is	2:35
so _ made	3:65 5:55
so _ one	2:45 9:35
so _ peopl	5:-30
so _ sat	5:30
so _ stopp	5:-50
so _ the	2:-48 3:-35 5:-30 8:-15
so _ took	3:-40 7:30
so _ was	3:50
so _ wrot	9:40
so a	9:30
so did	3:-30
so far	3:-25
so i	2:42 5:35 8:20 9:25 10:-5 11:-15
so in	7:40
so it	2:53 3:60 5:30 11:-20
so no	5:60
so now	0:25
so peopl	5:50
so that	5:-55 9:-25
so the	5:30 7:-30
so ther	3:65 6:-10
so they	7:40
softwar	11:-25
solution	0:-39 1:50 5:30
solv	1:19 5:25 11:25
solv $	11:35
some	2:104 5:-30 8:15
some #	7:30
some days	11:35
somebody	0:34 2:34 3:-35 7:-25 10:5
someon	2:48 12:5
someon who	2:40
someth	3:-25 5:30 7:-25 9:-15
someth about	5:35
someth else	5:30
someth i	0:28
sort	1:-31 4:-15 5:85 9:-25 11:-25
sort _ own	9:-25
sort by	1:-21
sort their	9:-25
sound	1:23
sourc	3:-25
spac	11:25
spe	5:35 6:10
speak	2:-45 9:-25
spec	3:60 5:105 6:-30
specifi	3:35 5:65 6:-20
specification	7:45
spend	5:25
spent	5:25 6:10 9:-25 11:-30
spent a	5:35
split	3:-25 6:15 11:-20
split _ thre	9:25
spoken	3:30
spr	5:-45
spr $	3:35 11:-25
spread	9:20
spreadsheet	9:-25
spreadsheet $	11:40
sql	11:30
squad	2:-38 4:20 5:45 7:165 8:-15 11:-35
squad _ the	7:45
staff	0:-24 1:22 3:-30 5:-40 7:-45 9:-40 11:45 12:15
staff $	7:-35
staff _ in	3:-40
staff _ the	11:35
staff engineer	3:-30 11:20 12:-10
stag	3:50 9:-20
stall	9:55
stamp	9:35
stand	3:40 7:-30 9:-25 11:-25
standard	1:21 3:-40 5:25 7:55 8:25 9:60 11:-30
standard $	7:45
standard _ all	7:-35
standard for	7:-35
standard sinc	7:75
start	3:-20
start _ the	9:-35
start a	11:35
start from	7:45
start to	5:40 6:15
start up	3:30
start with	9:-20
start without	7:55
startup	2:49 3:55 7:35
stat	2:-39 6:-10 9:-20
stat $	11:35
stay	0:29 1:35 2:-73 3:-20 5:-30 8:-20 11:-20
stay _ the	7:40
stay in	0:33
stay with	0:27 7:40
steer	5:30
step	2:-37 4:-20 5:45 6:-35 7:-30 10:-15 11:20 12:10
step $	3:-55
step _ step	9:40
step _ the	3:30
step and	5:35
step by	9:40
step in	11:25
still	1:-41 4:15 5:-20 8:15 9:-30 11:-30
still $	7:-45
still _ it	9:-25
still _ the	5:65 7:40
still be	0:27
still do	7:45 8:-10
still own	3:40
stock	3:40 5:60
stood	1:-18 2:74 5:35
stood in	5:40
stop	3:-25 6:15 9:30 11:-30
stop $	0:26
stop the	5:35
stop this	2:59
stopp	0:88 1:-21 2:105 3:-40 7:25 8:10
stopp $	7:50
stopp _ the	5:35 7:-35
stopp and	11:35
stopp the	5:-40
stopp two	7:40
stor	3:75 4:15 5:45 7:55 8:15 9:-35
stor $	3:65 4:15 5:40 7:55
stor and	7:40
story	0:-26 5:35 11:-40
strategy	3:95 4:20 7:80 9:-30
strategy and	4:15
strategy for	4:10
stream	5:-30
stream servic	3:-40
street	1:34
strength	7:30 11:25
strength _ it	7:40
strength of	7:40
strip	7:40
strong	0:-24
stuck	2:36 3:-25 6:-15 7:-40 11:75 12:-5
stuck $	11:50
stuck _ the	9:35
studio	7:30 9:-25
styl	5:-45 9:25
subscription	5:-50
subsystem	3:50
succes	1:52 7:-30
such a	0:24
suggest	9:35
suggestion	7:30
suit	3:40 5:30 8:15 9:65 11:20
summer	5:-30 11:35 12:5
summer $	11:50
sunday	11:-25
supplier	3:-35 11:-25
support	1:-53 4:15
support $	5:-45
suppos	5:35
suppos to	5:35
sure	0:24 1:-32
surpris	1:21
survey	2:37 7:45
swap	3:35
switch	0:25 7:45 9:-20 11:-15
switch off	2:-40
sync	4:10 7:-35
system	0:-26 1:24 2:-54 3:100 9:-20
system $	3:55 5:45
system _ the	3:30 5:-35
system and	1:25 5:-35
tabl	1:-19 2:41 3:35 5:40 7:35 11:-30
tabl _ it	7:50
tabl _ the	3:-35
tablet	5:50 7:30 9:60
tail	3:35
tak	0:42 1:-21 9:-25
tak _ minut	2:-38
tak the	3:35
take	0:-28 2:41 3:-40 5:-45 8:-15 9:-20 11:20
take a	11:25
take it	7:30
taken	0:33 3:-30 8:15 11:25
taken _ by	7:40
taken over	7:35
taken the	0:45
talk	1:19 3:-35 5:-60 9:-35 12:-10
talk $	5:-30
talk them	11:35
talk to	1:24 7:30 11:-20
talk with	7:35
target	2:35 5:60 8:10 10:5 11:25
target $	5:45
task	5:40 6:-15
task _ the	3:50
task and	11:35
task with	7:35
taught	1:81 11:80 12:-10
taught _ how	3:35 11:25 12:-5
taught _ that	1:32
taught me	1:32 3:45 11:70 12:-15
tax	9:-20
teach	1:-31 3:-25 7:35 11:100
teacher	1:20 2:39
team	1:32 4:20 7:65 8:-15 9:40 11:-25 12:-10
team #	3:35 7:30
team $	3:25 7:55 9:-15 10:15 11:25
team _ a	3:40 5:55 8:-20 10:-5
team _ also	9:35
team _ by	9:30
team _ checklist	9:25 10:5
team _ door	7:35
team _ every	7:35
team _ five	9:-35
team _ for	7:-30
team _ from	9:25
team _ guid	9:40
team _ i	4:15
team _ it	3:-30 7:30 11:-25
team _ me	7:-40
team _ my	11:25
team _ no	9:25
team _ now	7:-35
team _ of	9:40 10:-5
team _ on	3:40 4:15
team _ one	7:45
team _ over	11:-25
team _ runs	9:30
team _ set	10:-5
team _ six	3:-30 5:-40
team _ suit	11:35
team _ that	1:36 9:30
team _ the	6:20 7:100 8:-10 9:30 10:20 11:-20
team _ their	3:65 4:10 5:30 11:-20
team _ to	5:-30 7:40
team _ us	7:50
team _ with	7:30 10:5
team _ without	9:30
team a	9:50
team already	9:30 10:-10
team and	3:-35 4:20 7:30 8:-10
team ask	11:30
team at	5:40
team build	9:-30
team chang	7:95
team cod	9:50
team definition	9:30
team does	9:40
team dropp	3:30 7:35
team get	3:40
team had	5:30 9:-20
team has	7:-25 9:110
team have	5:55 7:35
team i	3:-35 5:-30 9:45 10:5
team in	4:10
team keep	9:30
team kept	11:30
team merg	9:25
team mov	3:-30
team next	7:30
team no	9:25
team now	7:55 8:15 9:35
team of	8:-15 10:5 11:-25
team on	3:30
team releas	7:40 9:35
team review	10:15
team run	7:35 9:-25
team runbook	9:35
team said	2:61 9:-30
team send	7:-55
team set	7:45
team test	9:50
team that	3:-30 9:45
team to	11:-25
team took	10:-5
team who	7:45
team work	7:40 9:65
teamwork	1:66
tech	3:25 7:-35 11:30
tech lead	3:25 11:35
technical	0:-31 1:44 4:10 9:-25
technical _ for	3:50 4:25
technology	1:24 3:50 4:20 7:60
technology strategy	3:60 4:20
television	9:30
tell	0:44 1:-30 5:-35 7:-30 12:-5
tell _ what	11:45
tell me	0:39
tell them	11:30
templat	2:-35 3:-35 5:40 9:45 10:-5 11:-25
templat and	3:-40 9:25
ten	1:-21 3:-25 6:10 9:-30 10:5 12:5
ten $	0:33
ten minut	5:-25
tender	7:65
tenth	9:40
terraform	0:-26 1:43 3:55 11:45
terraform $	7:35
test	3:-40 4:-10 5:-25 7:-30 9:80 10:-5 11:-25 12:-5
test $	6:-10 11:30
test _ and	2:60 7:-35
test _ each	9:30
test _ for	9:30
test _ it	7:35 9:30
test _ of	1:22
test _ one	11:45
test _ that	9:30
test _ the	9:35 10:-10
test a	5:-30 9:35
test and	1:22 9:25
test by	9:75
test for	9:30
test guid	9:45
test in	9:45 10:-15 11:35
test is	9:45
test it	9:-30
test plan	9:35
test set	9:50 10:-10
test that	9:25 10:-15
test with	9:-30
tester	2:35 5:50
text	3:30 4:-10 5:45 6:-15 11:50 12:-10
text $	9:30
text was	11:50
th	0:29 7:-20 9:-25 12:5
th $	7:-25
th and	11:40
th of	7:45
th that	11:20
th to	5:35
than	3:-35 5:-35 7:-20 10:-10 11:-20 12:-5
than #	9:30
than i	0:37
than my	3:-30
than that	5:35
thank	7:-30
that	0:60 2:37 3:10 4:10 10:10 11:-15 12:5
that $	9:-25 11:-25
that _ #	0:53 5:70
that _ a	1:-21
that _ all	9:20
that _ an	1:-19
that _ and	1:53 3:30 9:20
that _ befor	9:30
that _ by	9:30
that _ can	0:-44 1:23 11:25
that _ company	5:35 6:15
that _ could	11:25
that _ data	0:36
that _ each	3:55
that _ for	5:40
that _ from	7:30
that _ i	0:71 4:-15
that _ in	3:35
that _ into	7:30
that _ is	7:30
that _ it	2:36 5:-25
that _ my	1:-34 3:25
that _ never	1:22
that _ new	9:25
that _ now	7:-35 9:60 10:-10
that _ of	6:-10 7:35
that _ old	7:30
that _ on	5:-45
that _ product	3:35
that _ should	3:35
that _ so	7:35
that _ stop	9:30
that _ the	4:10 5:40 10:10
that _ ther	9:35
that _ to	1:22
that _ too	11:35
that _ two	3:55
that _ up	5:35 9:25
that _ was	6:20
that _ were	5:30
that _ whol	11:60
that _ will	11:35
that _ with	3:30
that _ would	5:-35 7:-35
that a	0:72 1:-48 10:5
that all	3:60 8:10
that break	9:35
that by	11:75
that does	7:60
that every	5:50 9:30 10:15
that fail	9:40 10:10
that from	9:55
that half	9:35
that he	5:-40 7:-25 9:-20 11:75
that i	0:-50 1:23 3:-25 6:10 10:-15
that i'm	1:-21
that i've	0:36
that in	5:-55
that is	1:-46 2:69 4:-10 6:-15
that it	1:39
that line	9:25
that my	1:58 11:25
that no	9:45
that nobody	0:23
that noth	9:35
that now	9:30
that one	2:55 3:55 4:-25
that our	5:45 9:20 10:5
that page	7:-30 9:75
that paper	9:25
that peopl	5:-35
that rule	9:35
that she	11:70 12:10
that sinc	9:30
that the	0:51 5:25 10:10 11:-20
that this	2:39
that was	4:-10 5:30 7:-30 9:-15 11:-20
that we	3:-30 6:20 9:20
that week	11:45
that with	2:46
the	0:-31 1:-80 3:15 5:5 7:-5 9:-10 11:-10
the #	2:44 3:55 5:40 6:-15 8:10 9:30 10:-10 11:-25
the _ #	3:40 5:35 7:-30 11:-30
the _ a	2:37 9:25
the _ about	3:-30 9:25 10:-5
the _ adopt	7:-40
the _ after	5:50
the _ all	3:25 7:45 9:40 11:-25
the _ allow	9:35
the _ alon	11:25
the _ although	7:50
the _ and	3:15 8:5 10:-20
the _ app	5:-55
the _ architect	7:50
the _ are	2:46 8:-15
the _ as	4:-20 5:35
the _ ask	5:40
the _ asks	9:40
the _ association	9:40
the _ auditor	9:30
the _ backend	3:55
the _ bank	9:35
the _ becam	3:45 9:40
the _ becaus	8:20
the _ befor	2:39 3:-25 5:-25 11:15
the _ behind	3:70
the _ board	3:40 4:15 5:40 7:60 9:25
the _ box	3:65
the _ build	3:50
the _ but	5:35
the _ button	3:35
the _ by	5:40 9:-20
the _ call	9:35
the _ came	3:25 5:40 7:35
the _ chang	5:-25
the _ channel	11:30
the _ check	9:50
the _ checklist	9:55 10:-10
the _ chip	11:45
the _ cod	9:30
the _ code	3:40 4:-15
the _ committe	5:-50
the _ company	4:25 5:-70 7:40 11:50 12:15
the _ control	3:30
the _ controller	3:55
the _ council	3:-40
the _ criteria	9:35
the _ dashboard	0:39
the _ data	5:30
the _ day	9:20
the _ department	3:30
the _ designer	5:45 9:25
the _ desk	2:49
the _ detection	11:35
the _ did	7:35
the _ display	2:52
the _ division	9:30
the _ does	9:25
the _ dropp	7:30
the _ eleven	3:-40
the _ end	5:30 7:-40
the _ endpoint	4:-15
the _ engin	3:50 7:50
the _ engineer	5:-30 7:50 9:55 10:5
the _ fail	9:30
the _ farm	11:30
the _ fault	5:55
the _ first	1:68 11:-20
the _ five	4:10 9:20
the _ for	2:42 3:35 5:25 10:5 11:20
the _ form	3:45 9:25
the _ format	3:-35 5:-45 7:30
the _ fram	7:-30
the _ from	0:-24 4:-10 6:-10 9:30 10:-20
the _ function	7:35 9:55
the _ gateway	3:50 4:-10
the _ gets	5:-35 7:30 9:35
the _ got	7:-30
the _ group	3:-30 4:20 7:45 8:-15
the _ guid	9:25 11:30
the _ guidelin	7:80 9:50
the _ had	3:45 4:15 5:65 9:-25 11:-25
the _ has	0:-24 3:-25 5:-30 7:-40 9:30
the _ he	11:30
the _ i	0:63 3:20 5:-20 8:10 9:40 12:-10
the _ i'd	7:30 9:25
the _ imag	3:45 7:30
the _ in	0:42 1:-27 3:50 5:25
the _ into	3:-45 10:10
the _ is	0:27 1:-23 5:-30 10:15 12:5
the _ it	2:65 3:-30
the _ itself	3:30
the _ job	3:50 4:-10
the _ kept	11:25
the _ launch	1:31
the _ layer	3:30 5:-35
the _ lead	1:-21 2:40 7:25 9:-25 11:-25
the _ ledger	3:-30
the _ level	3:35
the _ line	3:30 5:-30
the _ list	5:-25
the _ live	2:35
the _ log	7:35
the _ machin	11:25
the _ made	9:60 10:10
the _ mail	7:35
the _ manager	3:50
the _ map	6:-15
the _ mark	7:30
the _ merg	9:25
the _ migration	1:24
the _ minut	1:28
the _ model	3:45 4:-15 6:-15 7:-45
the _ month	5:-30
the _ mov	7:-35
the _ myself	5:-30
the _ network	3:45
the _ noth	3:35
the _ now	0:34 3:65
the _ number	2:37
the _ of	0:-36 1:89 5:-25 7:15
the _ offic	6:-10 11:25
the _ on	2:-41 10:-10 12:-5
the _ one	3:-35 6:-10 7:-25 11:-25
the _ ones	5:-45 7:-25 9:20 11:35
the _ only	3:60
the _ open	5:-35
the _ or	5:65
the _ order	5:40
the _ organisation	7:45
the _ our	9:45 10:-25
the _ out	3:-25 5:-25 7:-30
the _ outag	5:40
the _ over	2:-35 3:30
the _ owner	7:-30
the _ page	3:35 4:-10 5:-35 7:-45
the _ panel	3:30
the _ part	4:15
the _ path	5:40
the _ peopl	0:51 1:-19 2:44 5:70 7:120 8:-15
the _ picker	11:30
the _ pipelin	3:45
the _ plan	5:55 7:30 9:25
the _ platform	3:45 4:10 7:40
the _ problem	5:35 7:30
the _ proces	11:35
the _ product	4:25
the _ rate	7:45
the _ read	7:30
the _ record	3:35
the _ refus	9:30
the _ releas	2:43 11:50
the _ report	3:25
the _ request	5:35
the _ result	3:35
the _ review	5:-40 9:25
the _ right	2:35
the _ round	7:50 9:-25 11:40
the _ rul	9:70
the _ rule	7:-70 9:60 10:10
the _ run	11:35
the _ said	5:60 6:-15 9:35
the _ screen	3:85 4:-10 9:-20
the _ script	3:50
the _ second	9:25
the _ senior	11:25
the _ sensor	7:35
the _ servic	3:125 9:-30 11:-15
the _ set	9:35
the _ sheet	7:55
the _ shift	2:35 11:25
the _ should	5:40
the _ sinc	5:-35
the _ site	3:35
the _ six	3:30 5:60
the _ slic	0:26
the _ start	9:25
the _ stor	4:-10
the _ strategy	3:35 4:20 7:30
the _ suit	9:45
the _ system	3:65
the _ tabl	3:45 7:-25
the _ team	0:-27 4:-10 5:55 7:110 9:-35 12:-15
the _ technology	3:35
the _ ten	0:35 11:40
the _ test	9:60 11:-20
the _ th	0:38 7:-25
the _ that	0:42 2:-38 3:25 7:20 9:40 12:15
the _ the	1:27 3:55 7:-30 9:15 11:-30
the _ they	0:43 3:45
the _ thing	0:33
the _ thirty	9:25
the _ time	0:-41 1:32 2:37 6:-10 11:25
the _ to	9:-25 11:-25
the _ took	7:40 8:-10
the _ two	0:45 2:-39 3:-40
the _ until	3:50
the _ up	2:41 4:-15 5:50
the _ upload	5:-35
the _ vendor	3:-35 7:40
the _ version	7:35
the _ was	1:19 7:-25 9:-20 11:-30
the _ way	0:64 1:-36 2:50 8:10 11:20 12:-5
the _ week	2:45 7:-35
the _ went	7:30 8:15
the _ were	3:45 4:10 5:30 9:-20
the _ when	11:35 12:-5
the _ which	4:-10
the _ who	3:-35 4:10
the _ with	1:-18 7:-20 9:-20 12:-10
the _ within	9:25
the _ without	11:30
the _ work	1:34 9:50 10:-5
the _ would	2:35
the _ year	3:35 4:10 7:35
the accessibility	11:60
the afternoon	2:37
the agent	3:45
the aim	11:30
the alert	0:35
the answer	0:50 5:-40
the api	7:35
the architectur	0:24 3:-30 7:30
the archiv	3:30
the assumption	0:29
the author	9:35
the autumn	5:-30
the back	11:55
the bakery	7:-35
the bank	7:55 10:5
the bench	9:-25
the best	0:-37 1:46 3:-30 5:-35
the bit	9:35
the board	3:80 4:10 5:55 7:75 11:-35
the book	4:-20
the bridg	5:-30
the brief	5:55
the budget	0:51 4:-15
the bug	1:-21
the build	4:10
the bus	5:-40
the cach	5:-40
the call	3:35
the catalogu	11:30
the ceo	3:45 7:50 11:-25
the certificat	4:-10
the chapter	9:60
the charger	5:-30
the chart	5:-40
the chat	2:40
the check	7:35
the checklist	9:50 10:-10
the checkout	3:30
the clock	9:30
the cluster	3:-60 4:15
the code	7:25 9:-20
the coffe	11:30
the cold	11:30
the column	5:35
the company	3:45 4:25 6:35 7:55 9:35 12:10
the cost	3:45 7:25
the cours	11:25
the crash	5:-35
the cto	1:26 3:-25 7:75 9:30 11:-20
the customer	1:66
the dashboard	3:40
the data	0:31 4:30 5:45 6:-15
the date	3:45
the day	2:47
the deadlin	11:40
the design	6:-15
the desk	7:30
the direction	0:28
the director	5:-40
the division	7:50
the door	5:-40 11:30
the drop	7:-35
the editor	2:39
the eight	11:25
the eleven	3:40 7:35 9:20
the end	0:-33 1:46 3:-30 7:30
the enrolment	2:44
the entir	3:35
the error	3:35 5:50 7:65
the european	9:40
the evening	5:35 7:40
the event	3:30 4:20 11:-25
the exact	6:-15
the executiv	3:50 4:10 6:10 7:50
the expect	9:30
the export	3:35
the feed	11:45
the field	1:22
the file	3:-40 11:-20
the first	0:-37 1:27 3:-45 5:-30 8:-15 9:25 10:10 12:-5
the five	7:70 8:10 9:40
the floor	5:-30
the folder	5:30
the forecast	3:30
the form	3:50
the formula	3:35 5:35 6:-10
the four	2:-41 3:-30 5:55 6:20 7:45
the free	2:47
the gate	7:35
the german	5:-30
the group	3:30 4:10 8:-10 9:35
the guid	9:35
the head	5:50 7:50 10:10
the holiday	3:30
the hospital	3:40
the hour	1:36 5:45
the idea	6:15
the imag	3:55 4:-10 7:25
the industry	7:35
the ingestion	5:-40
the input	3:35
the inspection	11:25
the investor	7:45
the invoic	3:35
the job	6:10 7:55 8:-15
the join	9:25
the junior	5:-30
the key	1:68
the kitchen	1:26
the label	0:23
the labell	3:35
the ladder	11:60
the largest	7:-35
the last	3:25 9:-25 10:-10 12:5
the launch	7:-50
the lead	9:25
the ledger	3:30
the letter	9:40
the level	11:90 12:20
the leverag	2:-39
the limit	7:-30 9:30
the line	6:-10
the linter	9:-30 11:45
the list	3:-30 6:-15 8:-15
the load	3:30
the log	9:25
the login	3:30
the long	5:-35
the loop	7:35
the lot	3:35 4:10
the loudest	0:52
the mail	5:-35
the maintainer	3:45
the map	2:73
the mapp	5:35 7:30
the market	2:-37
the mean	9:30
the measur	3:-30
the meter	3:60
the middl	7:-35 11:40
the migration	3:45 5:45 7:65 9:-20
the ministry	2:37
the mistak	5:-35
the mobil	7:45
the mock	6:-10
the model	0:39 3:25 4:15 6:15 7:-35 9:-30
the monday	9:30
the morn	11:-25
the most	1:19
the neighbour	7:55
the network	8:-10
the new	6:-10 8:-10 9:-25 11:30 12:-5
the next	0:30 1:-20 5:55 9:-15 11:25
the nightly	3:40 4:-10
the nine	3:-25 7:45
the number	3:25 5:45
the offic	5:45
the official	3:-30
the old	5:35 11:-15
the one	2:66 3:40 4:10 6:10 7:30 8:10
the only	3:80 4:15 5:30 7:40 8:25
the open	3:-25
the ops	0:32
the order	4:-10 5:40 6:-10
the other	0:36 4:10 6:20 8:-10 9:40 10:-15 12:-10
the owner	0:25 4:10
the pag	3:50
the page	1:-18
the pager	3:35 7:-25
the paper	3:30 5:40 7:35
the password	3:40
the patch	7:50
the peak	2:57
the person	3:30 4:15 5:-40
the pharmacy	7:35
the phon	5:-45 9:20 11:25 12:-10
the pipelin	9:25
the plan	3:60
the point	9:45
the problem	1:20 5:75
the product	0:23 4:-15
the project	3:35
the promotion	11:30
the protocol	5:45
the quality	1:18
the question	2:57 5:70
the queu	7:-30
the radio	3:-30
the reason	5:-40
the receipt	3:35
the recommendation	3:45 5:30
the referenc	9:65 10:10
the regulator	2:42 9:25
the releas	3:-30 5:-30 7:45 8:20 9:85
the report	3:30
the rest	3:45 6:10 11:-20
the result	11:35
the right	1:43 5:35
the rollout	3:55 7:40
the room	0:66 11:20
the round	9:50
the rout	7:35
the rul	9:30
the rule	3:-25 7:60 9:95 11:-20
the sal	2:-43
the same	0:36 1:-44 2:-36 3:-50 12:10
the schedul	5:50 7:40
the scheduler	3:30 4:15
the school	3:45
the screen	2:48 3:25
the script	3:-40
the search	3:45
the season	5:-35
the second	12:10
the security	9:40
the senior	5:-30 12:10
the server	3:-30 7:30
the servic	0:-23 3:55
the setting	3:30
the seven	8:-10 9:50 10:-5
the shar	3:30 7:30
the shift	2:-45
the shop	3:30
the sign	4:-10 11:35
the simulator	5:-30 11:25
the size	11:30
the smallest	1:-27
the spec	5:65 6:-20
the staff	5:-40
the standard	5:40 7:55 8:20 9:65
the step	3:-35 5:30 6:-10
the stor	2:37 3:45
the story	5:40
the strength	7:40
the switch	7:-40
the tabl	5:30 7:30 8:10
the tablet	7:-45
the target	11:60
the team	1:21 3:-30 4:-15 5:-50 6:-15 7:-80 8:-25 9:165 10:-10 11:40 12:-10
the tech	4:-15
the technical	3:30 4:30
the technology	3:35
the test	0:26 2:-38 6:-10 9:40 10:-10 11:-20
the text	5:30 11:-25
the th	3:25 4:15 5:30
the third	3:-25 11:30
the thre	2:48 3:25 6:15 7:55 9:-25
the ticket	3:60 4:-10 5:35 6:-15 7:-25
the tool	0:24 5:-45 7:50 8:10
the top	9:50
the transfer	3:40
the troubl	5:35
the two	0:27 1:-21 3:-25 5:30 6:10 8:-15 9:-30 10:-5 11:25
the vault	3:40 5:70 7:40
the vendor	3:30 6:-15 9:-25
the wait	5:30
the warehous	5:-40
the way	3:-35 7:30 9:35
the week	9:40
the whiteboard	11:70
the whol	3:45 4:10 6:-10 8:15 9:20 12:10
the window	11:30
the word	0:34 9:-20
the work	1:-34 3:-35 9:35
the worst	0:40 5:-45
the wrong	3:-25 5:40
the year	1:29 3:-45 5:-40 8:-10 11:40
theatr	2:51
their	2:56 3:-15 4:15 6:10 7:120 9:-20 10:20 11:-15 12:5
their $	7:-40
their _ and	2:-55 3:-30 5:-40 7:30 8:10 11:55 12:-5
their _ around	7:45
their _ as	7:-35
their _ by	7:35 10:10
their _ for	3:-35 8:-10
their _ has	9:35
their _ in	7:50
their _ list	7:35
their _ on	0:24
their _ over	7:-40
their _ script	7:40
their _ to	7:65 8:10 9:-25
their _ way	8:-15
their _ with	7:45 8:20
their _ year	3:50
their desk	11:65
their first	3:50
their lead	7:60 11:-35
their morn	7:35
their name	7:-55
their nightly	7:35
their own	4:10 5:25 6:15 7:60 9:-20 10:10 11:20 12:10
their part	7:30
their project	7:-35 11:25
their review	3:40 9:50
their work	5:45 6:15
them	1:-49 3:-25 4:5 5:-35 6:-5 10:10 11:15 12:5
them $	6:10 10:10 11:-20 12:5
them _ five	11:25
them _ i	11:30
them _ my	11:40
them _ one	7:40
them _ the	0:42 9:25 10:-20
them _ their	9:25 11:30
them _ they	11:35
them _ thre	9:30
them _ to	9:20 11:30
them _ two	11:50
them _ with	2:37
them a	7:80 9:-20
them and	5:30 9:25
them as	2:40
them at	11:35
them could	11:25
them no	7:40
them not	11:30
them on	3:-25 7:35 8:-15
them one	11:25
them out	5:55
them over	9:25
them so	11:35
them the	7:25 8:-10
them through	11:75
them to	5:-35
them what	5:-45 11:35
them when	11:30
them with	11:-30
themselv	9:-25
then	0:41 1:-69 2:-76 3:-15 4:10 6:15 7:15 11:-15 12:-5
then #	3:45
then $	7:-40
then _ and	7:40
then _ built	3:55 4:10
then _ did	7:45
then _ don't	9:25
then _ it	3:-30 11:-25
then _ the	3:30 5:35 7:35
then _ told	9:35
then all	7:30
then i	2:-35 5:30 9:-15 11:-25
then it	7:-30 9:20
then plann	5:30
then the	9:55
then they	7:40
then took	7:40 8:-10
then wrot	4:15
ther	1:-21 4:-10 5:-30 10:-10 11:-25
ther $	9:-20
ther _ #	2:39
ther _ a	0:29 5:-35
ther _ in	9:25
ther _ no	5:55
ther _ to	1:22
ther is	5:-30
ther was	6:10 11:-20
ther were	9:-20
therefor	2:44
thes	0:47 5:30 6:20 8:15 10:10
thes _ i	0:24
thes days	0:81 1:-18
they	1:-51 3:-30 4:10 5:-20 7:75 8:-10 9:-15 10:10 12:5
they _ #	7:-45
they _ a	7:90
they _ and	3:55 7:50 8:-15
they _ by	11:25
they _ how	11:45
they _ in	5:35
they _ it	0:38 2:-47 5:-35 10:10
they _ not	2:-35 7:-35
they _ over	11:35
they _ the	4:-15 7:75 8:-10
they _ their	7:80
they _ them	7:35
they _ to	11:25
they add	7:30 9:30
they all	7:-30
they are	3:-40
they ask	11:30
they came	11:35 12:10
they chang	5:35
they come	11:75
they did	7:45
they gave	3:40
they had	3:-30 5:35 9:-35 11:-20
they held	7:-35
they kept	7:-35
they mov	7:75
they now	7:65 8:-15 11:25
they put	7:30
they run	11:30
they stopp	7:45
they then	7:40
they took	11:30
they want	3:45
they were	5:-30
they would	0:30 7:-50
they'v	11:35
thing	1:18 3:-20 5:25 11:30 12:5
thing about	11:45
think	0:-24 11:-20
third	2:36 3:-35 6:15 7:-25 9:-20
third $	5:35
third _ i	11:30
third of	2:50
third one	7:40
thirty	4:10 5:-35 11:-30
thirty _ team	3:50
this	0:-33 1:-33 3:20 4:-20 5:30 6:5 10:10 11:-25
this $	3:-40 7:30 11:-35
this _ and	7:40 9:25
this _ sinc	11:25
this day	9:35
this he	11:35
this i	5:35 6:10
this ladder	11:25
this was	3:-30 7:65
this way	7:35
thos	2:67 6:15 7:50 10:15 12:10
thos $	2:39
thos _ and	9:-20
thos four	7:30
thos nine	9:25
thos thre	3:40 5:50
though	2:50 9:30
though the	9:40
thought	3:-35 5:45 6:10 11:-25
thought _ the	0:38
thought it	5:45
thought that	0:40
thousand	5:-30
thre	0:-23 1:-52 4:10 5:50 7:15 8:10 10:-5 11:-15
thre $	9:-20
thre _ and	10:-10 11:20
thre _ at	3:55 7:35 9:30
thre _ bank	7:65
thre _ engineer	11:65
thre _ for	5:30
thre _ he	11:35
thre _ now	9:30
thre _ plan	7:65
thre _ the	5:35 11:25
thre _ to	5:55 9:25 11:-25
thre a	9:40
thre and	3:30
thre class	5:45 6:15 7:35
thre countri	7:30
thre days	5:35 7:-30
thre group	7:40
thre of	2:37 7:-40
thre other	7:70 8:20
thre peopl	1:-21 7:-40
thre rul	9:65
thre servic	4:15
thre team	7:35 9:-20
thre tim	11:40
thre week	3:-30
thre year	3:55 4:10 5:40 6:10 7:45
thread	3:30
threw	2:53 7:30
threw out	7:30
threw their	8:10
through	2:39 3:25 4:10 10:-5 11:40
through _ #	3:35
through _ of	11:40
through it	3:60 5:-40 12:-5
through my	9:25
through the	6:-10 11:40
through with	11:25
thursday	0:-26 2:79 11:25
tick	5:-45 7:-50 9:50 10:-10
tick _ the	7:-30
tick it	9:60
ticket	1:-38 3:30 5:70 6:-10 7:-20 9:-20 10:-15
ticket $	0:29 5:45 6:10
ticket _ add	3:35
ticket _ the	3:50 4:-10 5:35 9:25
ticket from	9:50
ticket was	3:50 5:45 6:-10
ticket with	5:35
tidy	5:-40
tile	3:35
till	2:35
tim	7:-35 9:-20
tim $	7:-35
tim _ i	11:25
tim and	11:20
time	1:-29 2:-43 5:-25 8:-15 9:-25 12:-15
time #	7:35
time $	0:-87 1:34 2:-40 3:-30 9:-20
time _ and	3:35
time _ from	7:50
time and	7:-30
time to	0:26
timeout	7:30
timer	0:24
timetabl	2:-38
titl	0:-26 1:78 5:-30 7:-30 11:-25
titl $	1:34
to	5:10 8:-5 9:-10 11:-5 12:-5
to #	1:-29 2:-57 4:-15 5:25 6:-10 8:-20 9:-15
to $	7:35
to _ a	0:-24 3:-45 9:-30 11:60
to _ able	11:25
to _ and	1:-18 10:-10 12:5
to _ anyth	7:35
to _ as	1:22
to _ at	11:20
to _ befor	3:-30
to _ by	1:-20 11:30
to _ colleagu	11:50
to _ day	3:50 5:40 7:45 9:30
to _ desk	5:-30 11:80
to _ down	0:23
to _ each	5:-35
to _ end	1:21
to _ for	2:37 4:-10 11:30 12:-10
to _ four	3:45 5:40 7:50
to _ her	11:75
to _ his	11:-40
to _ hour	5:-30
to _ how	5:50 6:15 11:35
to _ if	5:30
to _ in	1:33 7:30
to _ is	1:19
to _ it	0:51 1:-56 5:35 8:10 10:10 11:-25
to _ its	9:30
to _ letter	9:35
to _ me	7:40
to _ minut	3:35 7:50 11:20
to _ more	5:-45
to _ new	11:35
to _ on	5:-35
to _ one	1:23 2:-34 3:-25
to _ out	5:25 7:-30
to _ pag	11:35
to _ same	7:55
to _ second	7:30
to _ someth	1:34
to _ team	0:39 5:-45 7:-30 9:45 10:-10
to _ test	9:30 10:5
to _ that	0:55 1:-34 5:40 7:-30
to _ the	5:25 12:-10
to _ their	7:75 9:-30
to _ thes	0:-26 1:26
to _ they	11:35
to _ this	2:42 7:35 9:45
to _ to	3:-30 5:-25
to _ two	3:25
to _ up	5:30
to _ was	0:39 1:-25
to _ what	5:35 6:-5
to _ which	5:60
to _ who	5:-30
to _ with	6:-10
to a	7:30
to adopt	7:-35
to an	1:26
to another	9:-25
to argu	5:-45
to ask	0:51 1:-21 9:20 11:30
to attack	5:40
to automat	3:30 7:45
to be	2:40 5:-30
to becom	5:-30
to both	0:41
to build	1:35
to chang	0:32 5:35 8:-10
to choos	1:27 3:60
to date	9:40
to defend	11:30
to do	6:-10 11:-15
to each	7:40
to empty	0:-41
to end	5:-30
to explain	0:37 1:-25 11:-40
to find	5:30
to finish	5:-55 11:30
to fix	5:45 7:30 9:35
to four	7:35
to go	5:30 7:25
to her	11:35 12:-5
to his	1:30
to it	3:-40 9:75
to keep	2:44 7:45
to know	0:-25 1:43 5:40
to learn	5:40
to look	5:35
to make	5:45
to me	1:-23 3:25 5:30 9:-25 11:20 12:-5
to measur	5:45
to my	5:-30 6:10 11:30
to one	3:30
to open	5:-35
to our	9:80
to own	3:35 11:50
to pass	7:45 9:80 10:15
to pin	5:35
to principal	11:40 12:10
to prov	5:30
to read	11:35 12:5
to releas	11:25
to say	0:30 1:-40 7:-25 11:-25
to send	7:50 8:-15
to show	7:-35 11:-25
to spe	5:30
to stay	1:21
to stop	2:36 6:10
to take	7:-25
to talk	5:-30
to the	3:25 10:-5 11:-25 12:-10
to their	7:60
to them	2:37 3:-35 11:25 12:-5
to think	5:30
to this	9:30
to thre	9:30
to two	5:-50
to us	5:-30 9:-25
to win	5:-50
to work	7:-25
to writ	7:25 9:-20 12:-5
today	0:58 4:15 5:-50 7:60 8:20 10:15 11:25 12:10
today $	5:-35 7:30
today _ team	9:30
together	11:35 12:-5
together $	7:-35
together and	11:35
together with	3:35 7:40
token	3:30 4:10 9:-25
told	0:-46 2:84 3:-25 4:30 6:5 8:20 9:-20 12:15
told _ at	2:35
told _ it	1:33
told _ team	9:70
told _ that	7:30
told him	2:47 11:35 12:5
told me	1:34 2:51 3:-20 6:-10
told my	9:20
told no	7:55
told the	3:35
told them	2:-34 5:-30
tomasz	7:30
too	2:42 3:-20 7:-30 12:-10
too _ about	9:30
too _ to	0:38
too slow	3:30 5:35
took	1:-34 4:10 6:10 7:35 8:10 10:15 12:10
took #	7:35 11:-25
took _ in	9:40
took _ last	5:50
took _ on	7:-35 11:35
took _ out	7:45
took _ the	3:35 11:40
took _ through	11:65 12:-15
took _ time	7:35
took _ to	3:-25 7:55
took _ week	11:-25
took _ with	2:36 9:60
took a	5:30
took it	3:-25 6:15 7:25 8:15 10:10 11:-20
took me	11:45 12:-20
took my	5:-30 7:45
took on	11:100
took out	5:-30
took over	3:25 8:-10
took the	4:-10 5:60 6:-10 9:25 10:5
took them	5:-30 9:30
took two	7:-35 9:30
tool	0:30 2:-38 3:-25 6:20 7:50 8:15 11:-20
tool $	4:15
toolchain	3:60
toolkit	3:-35
top	5:60 9:35
top _ the	9:60
top of	9:55
total	7:-30
touch	4:10 5:25 7:25 8:-30 9:-35
touch _ the	9:-25
town	11:30
trac	9:-20
trac and	7:35
track	5:-35
trad	9:-25 11:-30
train	2:-47 9:-30 12:15
train on	0:27
train the	7:55 11:50
traine	11:55
transfer	2:52 5:-35
translation	3:-30
travel company	3:-30
treat	0:54
tri	7:-30
tri with	9:50
triag	3:35
trial	3:-30 5:-40
triangl	5:-35
trick	11:40
trip	2:35 3:30 5:30
troubl	5:50
troubl was	5:30
true	11:-25
trust	0:-29 1:19 2:43 9:-20
trust it	0:-32
try	11:-25
tuesday	9:-20 11:40
tuesday and	11:45
tun	2:53
turn	0:29 1:-40 3:-40 10:5
turn _ into	11:30
turn _ that	0:28
turn down	7:45
turn out	0:44 1:-18 2:-37
tv	2:48
twelv	3:-30 7:-25 10:10 11:20 12:10
twic	0:31 2:82 6:-10 12:-5
twic $	2:89 9:-30
twic _ week	3:30 11:55
twic a	3:25 11:30
two	1:-56 2:66 3:-15 6:10 8:10 10:-10
two $	5:30 11:-25
two _ #	3:35
two _ and	2:35 5:-50 8:-15
two _ befor	7:-35
two _ for	3:30 5:35
two _ i	0:57
two _ in	3:35 5:30 7:40 8:15 9:-30
two _ later	3:30
two _ no	9:40
two _ now	9:30
two _ on	2:45
two _ our	11:-25
two _ she	11:50
two _ the	2:46 9:20 10:10 12:5
two _ them	3:-25 7:25 9:20
two _ thre	7:-30
two _ us	11:30
two _ were	7:40
two _ with	9:35
two _ worth	5:40
two and	7:30
two approval	9:50
two bad	9:55
two board	5:35 7:45
two browser	7:55
two colleagu	11:30
two days	1:29 7:-25 11:-20
two hour	9:-20
two lin	7:-40
two month	11:25 12:-15
two more	7:-30
two new	11:75
two of	2:97 5:30 11:30 12:10
two or	11:25
two other	2:50 7:35 9:-20
two peopl	0:24 9:50 10:-10
two review	9:35
two round	9:25
two second	5:35
two senior	11:50 12:-5
two servic	7:45
two week	0:-23 2:-70 3:45 7:45 8:10 11:-25
two were	7:40
two year	0:41 5:-25 7:-35 9:40 12:10
typ	0:26 5:60 7:-30 11:30
uart	11:45
ugly	7:-35 9:-25
ui	3:30
under	3:40 9:30 10:10 11:-20
under #	5:35
under _ thre	11:45
under it	9:45
under my	9:40
under pressur	0:-26
under the	3:-25 10:-5 11:20
under thos	9:25
underestimat the	1:19
underneath	3:30
understand	0:-71 1:85 11:25 12:-10
unit	3:95 4:10 5:40 7:-55 10:-10
unit $	9:-25
unit test	3:45 9:55 10:-10 11:40
university	3:35
unles	2:37 9:45
unles it	9:30
until	0:55 1:-21 2:105 3:25 4:10 6:20 7:25
until _ had	9:35
until i	5:40 11:35
until the	0:38 2:60
up	0:-94 1:49 2:65 5:30 10:5
up #	9:-20 11:-20
up $	2:86 3:-35 5:-50 11:-40
up _ #	2:-39 7:35
up _ date	9:40
up _ the	1:19 3:30 4:-10 6:-10 7:-35
up _ thre	9:35
up a	11:20
up and	1:19 5:45
up by	7:40
up i	11:25
up my	2:45
up the	5:40 6:-10
up their	3:40
up to	1:26 11:25 12:-5
up with	9:45
updat	2:-66 3:25 5:40 7:-35 11:-25
upgrad	3:30
upgrad _ the	11:30
upload	5:-35 9:-20
upstream	7:35
us	1:-27 3:-45 5:-25 7:45 8:-30 9:40 11:-25 12:5
us $	5:30 7:40 9:-25 11:-20
us _ a	5:-30
us _ the	5:-30
us a	5:35
us and	2:38 7:35
us have	7:-35 9:35
us i	9:30
us the	7:65
us to	5:40
use	2:-41 3:-35 8:-15 9:-20 11:-30
used	0:36 2:-62 5:-25 10:-5 12:10
used in	7:45
used it	0:29 9:30
used to	0:54
user	0:27 9:-20 11:-25
uses	7:65 8:-15
uses $	7:60
uses it	7:40 8:-20
usual	3:30 10:-25
usually	11:55
utc	5:-35
validation	5:-40
valu of	1:18
vault	3:50 4:15 5:75 7:50
vector	9:40
vendor	0:-28 3:-30 7:70 8:35 9:25 10:30 11:-20
version	3:40 7:30 11:-15
version #	3:-30 8:25 9:45
very	3:-30 5:-35 7:-25 9:-25
video	11:-25
view	3:45 5:35
visibility	1:18
vision	9:-20
voic	1:21 9:-30
vote	0:28
vp	7:35 8:15
wait	7:-25 9:-20 11:-35
wait and	3:35 5:30
wait for	3:-45 9:-20
wake	9:25
walk	0:61 1:-48 2:-46 7:30 12:-5
walk _ through	11:55
walk _ to	7:35
walk over	11:-30
wall	0:40
want	0:-46 1:-21 2:41 9:-35 11:-15 12:10
want $	5:-40
want _ know	3:30 5:55
want _ to	11:50
want her	11:45
want him	11:40
want it	5:30
want that	5:-45
want the	11:-35
want to	2:-50 3:-30 5:-30 9:-20
warehous	2:-39 3:35 5:-40 9:-20 11:-20
was	0:-28 1:-83 5:25 6:5 7:-25 9:-25 11:-25 12:-5
was $	0:32 6:-10 7:50
was _ #	2:36
was _ a	11:45
was _ and	1:38 5:-25 6:10
was _ area	3:30
was _ as	9:30
was _ build	1:35
was _ but	2:70
was _ by	6:10
was _ call	7:45
was _ engineer	3:-35
was _ for	0:26 2:51 4:-10 6:10 9:-20 11:20
was _ from	1:39
was _ i	3:-30 5:-25
was _ in	11:-30
was _ it	3:-30 6:15
was _ me	5:30
was _ my	3:40 5:-25
was _ nobody	5:35
was _ of	0:33 3:-25 5:-25 7:-30 11:20
was _ on	5:45
was _ one	6:10
was _ only	7:-30
was _ our	7:30
was _ own	3:-30 5:55
was _ releas	9:-25
was _ senior	11:-25
was _ staff	3:-35
was _ sure	3:35
was _ task	3:-30
was _ the	0:44 1:-18 4:-10 6:-15 11:-15
was _ thre	7:40
was _ to	0:-30 2:-45 3:25 5:45 6:-10 7:25 9:-20 11:-25
was _ who	5:35
was _ with	12:-10
was a	2:-75 5:-25 7:-25 9:-15 11:-40
was afraid	11:35
was against	2:79
was an	5:45 11:25
was ask	7:35
was assign	3:55 6:-15 11:30 12:-5
was bad	7:40
was cancell	2:65
was clean	0:28
was do	11:25
was down	2:36
was fine	3:-30
was for	3:-70 11:-25
was given	3:60 4:-20 6:-15
was good	5:-30
was in	3:40 9:-25
was it	5:35
was mine	3:50
was my	3:65
was never	0:29
was no	5:70 9:-30
was not	0:31 5:30 9:-20
was one	3:-30
was open	5:40
was promot	7:-40 11:-30
was responsibl	3:40 5:35
was right	1:27 5:-30
was slow	5:-40
was stopp	2:48 7:55
was stuck	11:30
was that	3:-30 9:-20 11:40 12:5
was the	0:65 1:-25 3:35 5:40 7:-25 9:-30 11:-35
was ther	5:35
was to	2:-36 5:25 6:-10 7:-25
was too	0:39
was with	3:35
was wrong	11:-20
wasn't	2:36 3:-30 5:60 9:-25
wasn't on	5:35
watch	1:-21 2:-39 7:-30
water	1:19
water $	1:20
wave	7:-30
way	3:-40 6:10 7:65 9:20
way $	5:-30 7:35
way _ our	9:35
way _ team	9:30
way for	5:35
way in	7:35
way out	5:-35
way sinc	7:-40 11:30
way to	5:50 6:10
we	1:-45 2:36 3:-45 4:10 7:-15 8:-15 12:15
we _ #	3:35 5:30
we _ at	11:20
we _ do	9:30
we _ in	9:35
we _ it	3:-25 5:-50 9:20
we _ no	9:40
we _ on	11:30
we _ one	5:-35 9:20 11:40
we _ the	2:60 3:-30 5:40 9:-20 11:-20
we _ them	2:37 9:30
we _ through	9:25
we _ which	9:30
we agre	11:60 12:5
we all	9:30
we did	2:88
we do	9:45 11:25
we fix	11:25
we had	7:-30
we have	9:25
we kept	9:50
we lack	5:35
we look	11:30
we set	11:105 12:5
we stop	9:55
we were	2:-43 5:35 6:-10
we wrot	5:-30 11:40 12:-10
we'd	3:-25 5:45 6:10 9:-20 11:20
we'd _ it	11:25
web	3:30 9:-30
web _ the	5:-40
wednesday	2:49 11:30
week	1:-45 2:72 4:-15 5:-20 6:-10 7:-15 8:-10 9:-20 11:20
week #	9:-25 11:30
week $	3:25 9:-45 11:-25
week _ #	3:-25
week _ and	11:35
week _ i	3:-25
week _ in	7:30
week _ one	7:40
week _ she	11:35
week _ to	11:25
week and	3:-40 7:-30
week for	11:30
week he	11:50
week i	9:20
week later	7:80 8:15
week on	3:50
week the	11:25
week to	5:50
week two	5:35 7:50
weekend	3:25 11:-35
weekend $	11:-25
well	1:-25 2:-56 7:-35 11:25
went	0:-48 1:-42 4:10 9:-15 10:-20 11:-30
went $	5:-30
went _ a	5:40
went _ by	11:-25
went _ each	7:45
went _ it	3:40 9:25
went _ my	11:30
went _ the	5:85 6:15 8:15 11:-25
went _ their	11:45
went back	7:-35
went for	5:50
went from	3:35 7:25 8:-15 9:15
went into	9:45
went on	7:-35
went out	2:-40
went over	7:35
went through	5:35 9:20 10:-10 11:30
went to	6:10 7:45 9:-20
went up	2:42
were	1:-55 3:-15 5:25 7:-30 8:10 9:-25 10:-15 11:-25
were $	0:49
were _ about	11:25
were _ by	2:52
were _ in	7:-35
were _ the	3:25 5:55 7:35
were _ to	11:20
were chang	7:-55
were clos	7:70
were in	9:25
were not	2:46
were on	3:30
were promot	11:45
were the	3:-30
wet	9:40
what	0:37 4:10 5:50 8:10 10:15 12:10
what _ believ	0:27
what _ cost	5:35
what _ each	9:40
what _ enjoy	0:-24 1:28
what _ expect	7:35
what _ good	3:35 7:45
what _ had	0:34 2:83 5:-35
what _ is	5:35
what _ look	9:30
what _ mean	5:65
what _ meant	5:40
what _ own	3:30
what _ saw	5:-30
what _ stop	9:25
what _ to	1:-20 5:-30 9:25
what _ want	11:50
what _ was	11:25
what _ when	9:30
what _ would	3:30 5:35 6:15
what a	9:40 11:40
what and	5:45
what better	5:35
what decision	9:40
what each	5:40 7:70
what happen	3:30
what has	9:30
what he	11:25
what i	1:43 5:-60 7:-30 9:-25 11:25
what is	5:55 6:-10
what she	11:35
what the	5:45 7:30 9:30 10:-5
what they	6:10 7:-35
what to	5:40
what we	7:45 9:20
whatever	0:-25
when	0:32 2:-56 7:-30 11:50 12:-10
when _ and	11:30
when _ ask	9:25 11:25
when _ came	5:-30
when _ is	9:35 11:-20
when _ of	11:30
when _ were	11:35
when he	11:35
when i	0:38
when it	1:35
when one	5:30
when somebody	0:27 11:30
when someon	11:30
when the	5:-25 7:-25 11:25
when they	7:35 11:60
when we	9:30
whenever	0:30 1:-37 11:60
whenever _ was	11:25
whenever he	11:30
wher	0:-26 2:-53 4:15 9:-25 12:-10
wher the	3:40 4:15
whether	2:-41
which	0:-29 1:-32 3:20 4:-5 5:40 6:-5 10:-5 11:-20 12:5
which _ did	7:30
which _ do	7:50
which _ had	0:-26 1:45
which _ how	5:70
which _ it	5:-55
which _ now	11:35
which _ the	5:30
which _ to	3:30 9:25
which all	7:-40
which are	9:40
which field	9:25
which i	0:-33 1:43
which is	5:-40 7:-25
which of	5:50 6:20
which ones	5:40
which she	9:50
which the	7:45
which thre	3:40 9:50
which was	5:-45 11:35
whil	2:-35 11:30
whil _ was	11:30
whil i	11:35
whiteboard	11:75
who	2:50 3:-30 10:10 11:20 12:-5
who _ it	0:33 11:-30
who _ other	5:-30
who _ the	5:35
who _ to	1:30
who are	11:-25
who ask	11:40
who decid	1:24 9:25
who gets	5:35
who got	11:35
who had	5:-25 12:-10
who has	5:45
who know	3:-45
who runs	3:30
who want	9:35
who were	11:30
who will	0:32
who'd	11:45
whol	3:65 11:20 12:10
whol _ from	3:40
whol _ i	3:50
whol _ is	11:40
whol _ organisation	9:30
whol _ to	3:-30
whol _ with	7:-30
whol bank	9:40
whol company	5:-55 7:40 11:25 12:15
whol engineer	9:60 10:15
whol group	7:-35
whol organisation	7:45
whom	7:65
why	0:-35 9:-25 11:35 12:-10
why $	11:-25
why the	11:30
wide	7:-35
widget	3:65 4:-15
will	1:25 2:114 3:-35 7:-50
will _ the	7:-50 11:35
will not	7:30 9:25
win	0:-31 1:29
win $	0:-27 1:28
winter $	0:33 7:-30
wish	3:50 5:45 7:30
with	1:-53 3:-10 5:-15 6:-5 9:-15
with #	4:10 5:-45
with _ account	2:46
with _ aim	11:30
with _ and	2:-36
with _ colleagu	3:40 9:-25
with _ every	11:35 12:-5
with _ figma	6:-10
with _ for	11:30
with _ goal	11:40
with _ i	11:25
with _ it	3:-30 5:-30 7:30
with _ lead	9:35
with _ now	7:35 9:25
with _ of	11:20
with _ on	11:35
with _ own	0:30 3:-25
with _ peopl	4:15
with _ question	11:35
with _ reason	5:30
with _ small	9:50
with _ team	5:35 7:40
with _ that	2:35
with _ train	9:25
with _ two	0:27 7:40
with _ until	11:30
with _ what	7:30
with a	0:41 3:-30 9:-20 12:-5
with an	5:-45
with each	11:25
with four	9:25
with her	2:-42 12:10
with him	2:42
with it	5:-50 7:40 8:10 11:-20
with its	7:-45
with me	0:25 3:25 5:-50 7:-20 9:30 11:130 12:-10
with nine	9:25
with no	3:-25
with one	3:35 4:15 7:-30
with question	11:45
with real	11:35
with the	0:43 1:-32 2:-46 3:25 5:30 6:-10 9:-20 10:-15 12:-5
with their	5:-30
with them	5:-25 8:10 11:65 12:5
with thre	3:-25 5:30 7:35 9:25 10:30
with us	7:40
withdrawn	2:98
withdrew	2:90 7:40
within	2:-38
within #	5:30
within _ day	0:31
within _ month	5:35
within _ quarter	11:45
within _ week	7:45
within _ year	5:-30
within a	0:28 3:-30 7:30
within one	5:40
within the	5:40 7:30
within two	5:-35
without	0:62 3:-35 5:-25 7:-20 9:70 10:5 11:30 12:5
without _ and	7:30
without _ five	9:30
without _ page	9:40
without a	0:31 3:-25 7:-30 9:30 11:-30
without her	11:30
without it	7:75 8:15 9:65 10:15
without its	9:50
without me	9:-30 11:150 12:15
without that	9:25
without the	0:50 10:5 11:-20
without them	9:30
won't	0:36
word	3:-30 7:30 8:20 9:-25 11:-30
word _ word	7:65
word and	5:45
word for	9:25
work	0:-85 1:100 2:-41 3:-15 5:25 6:5 7:20 12:10
work $	0:-31 1:32 6:10 7:-30 11:-20
work _ a	3:-40 11:20
work _ and	9:30
work _ i	11:30
work _ it	5:-30 7:35 8:-20 9:25
work _ my	9:30
work _ our	7:50
work _ that	5:40 6:15 7:-30 9:45
work _ the	3:-25 5:40 7:90 9:-25
work _ two	9:45
work _ with	5:40
work and	11:30
work as	11:40
work by	7:55 8:-25 9:55
work group	5:-40 9:50
work like	9:25
work on	2:38 7:45 8:20
work out	5:50
work student	11:25
work the	1:26
work was	3:40 6:-15 7:65
work with	5:-35
wors	2:88 5:-40
worst	0:39 5:-55
worth	1:-23 5:40 6:10
would	0:-35 1:-42 2:73 3:-20 4:20 6:10 7:-30 9:-30 11:-25 12:-10
would _ a	2:37 11:20 12:5
would _ the	5:-25
would cost	5:-35
would have	1:-24 2:-41 3:-30 11:-20
would lead	11:35
would not	2:47
wrapp	2:44
wrapper	3:40
writ	0:68 1:-34 5:-55 10:10 11:20 12:-10
writ $	2:45
writ _ and	3:30 5:-45
writ _ own	11:30
writ _ rule	7:35
writ a	0:-30
writ down	5:-30
writ it	5:-45 7:30
writ the	0:48
writ their	9:35
written	0:40 7:-25
written any	5:-30
written by	5:40 6:-10
written down	5:60
wrong	0:38 2:44 5:30 6:15 9:-30 11:-30
wrong $	2:72 11:-20
wrong _ and	5:50
wrong _ the	0:26
wrot	0:-50 1:-26 3:15 9:20 10:5 11:-15 12:5
wrot _ a	9:40 10:5
wrot _ how	9:30
wrot _ migration	9:-25
wrot _ new	9:35
wrot _ of	7:50
wrot _ page	7:30
wrot _ rule	3:-25 9:25
wrot _ test	11:30
wrot _ the	2:42
wrot _ thre	9:25
wrot _ we	9:35
wrot a	3:20 4:-15 6:10 9:-40
wrot down	3:-30 5:25 11:-20 12:-5
wrot how	9:40
wrot it	3:25 4:10
wrot one	5:30
wrot that	5:30
wrot the	3:45 4:-15 5:-35 6:-10 8:-10 9:65 12:10
wrot to	2:50 5:-55 9:-20
wrot what	5:-40 9:45 11:25
x	9:-25
year	2:-48 4:20 6:15 8:10 9:-10 10:10 11:10 12:5
year #	3:-35
year $	4:15 8:10 12:10
year _ a	7:-30 9:25
year _ and	3:30
year _ had	11:25
year _ me	11:30
year _ of	5:45 7:40
year _ thos	3:40 7:35
year _ thre	5:40
year _ to	11:30
year after	3:-25
year and	11:40 12:-5
year each	5:40
year he	11:25
year i	9:-20 11:30 12:5
year it	9:25
year now	4:-10
year she	11:35
year to	9:20
year was	7:35
yes	5:-30
yes $	11:-25
you	0:-94 1:64 7:-35 9:-20 10:-10 12:5
you _ a	11:25
you _ it	1:28
you _ to	1:34
you can	1:35
you have	1:22
younger	11:30
your	0:-32 1:32 11:25
your $	11:40
zero	5:-45 9:-25
zero $	7:-35 11:25
zone	3:35 7:-25
~90,00	5:-30
~abroa	7:30
~accep	11:-20
~acces	3:55 5:40 10:5 11:20
~accid	3:50 5:50 7:55
~accor	3:45
~accou	3:25 5:35 9:-25 11:-20
~acqui	3:60 7:55
~acros	4:10 7:30
~actio	9:40
~addin	9:30
~addit	9:65
~addre	3:45
~adjec	11:25
~adjus	3:40
~adopt	5:35 7:35
~afrai	5:-25 11:40
~after	3:-25 5:-40 8:-10 10:-10 11:20 12:-5
~again	3:-25 9:20 10:10
~agent	3:30
~agree	7:25 9:-25 11:30
~airli	3:30
~alert	10:-15
~allow	9:20
~alrea	9:20 10:-5
~alway	7:-25 10:-5
~analy	3:-25 9:-20
~andro	8:-10 9:-25
~annoy	3:-25 5:50
~anony	11:25
~anoth	3:-30
~answe	5:-30 9:-20 11:20 12:-5
~anybo	7:-30
~anyon	6:10
~anywa	5:-30
~anywh	7:30
~appli	3:75
~appro	3:60 4:15 5:35 9:35
~archi	3:50 6:-20 8:10 9:20 10:20 11:-40
~argue	5:55 7:25
~argum	9:55
~aroun	6:10 11:-25
~arriv	3:30 7:40
~asham	5:-30
~askin	5:-25
~assig	3:40 5:70 11:30 12:-10
~assoc	9:80 10:20
~assum	9:-30
~attac	3:50 5:65 6:-10 9:30 10:-20 11:-20
~atten	7:-35
~audit	7:45 9:25 11:-20
~autho	3:-35 8:10 11:-25
~autum	11:25 12:5
~backb	3:50 7:-75
~backe	3:45 7:40 9:-20 11:-25
~backl	5:60
~baker	3:30 7:-35
~banne	3:35
~baske	3:40 4:10
~batte	5:40 11:-20
~becam	5:25 7:30
~becau	10:-15 11:-25
~becom	3:-30 5:-30 11:25
~befor	5:-40 7:-20
~behin	3:40
~belie	3:-30 9:-25 11:-30
~belon	4:-10
~bette	3:-35 9:-20
~betwe	3:25 5:25
~beyon	7:30
~bigge	3:-25 9:-20 11:-25
~billi	3:60 5:-25
~bindi	9:60
~blame	5:35 9:35
~block	11:-25
~board	7:-30
~booki	3:25
~bootc	5:-30
~borde	3:40
~branc	9:25
~break	9:45 10:10
~bring	11:30
~broke	7:-25 9:-30 11:-20
~broug	5:-35 9:20 10:10 11:20 12:5
~brows	3:-30
~budge	4:10 7:40 9:35 10:5 11:-20
~buffe	3:60
~build	3:35 4:20 5:-25
~busin	9:-20
~butto	3:55 7:35 9:-20
~cable	11:25
~calcu	3:40 7:-30
~calen	5:40 9:-40
~calle	7:-35 11:-35
~calli	11:40
~camer	4:15
~cance	9:-20 11:-30
~capac	9:45
~carel	5:40
~caugh	7:-25 9:55
~certi	3:40 5:35 7:55 8:30 9:55 10:25
~chair	5:-35
~chang	7:45 8:-10 10:-5 11:-25 12:-5
~chann	9:-30
~chapt	9:80
~charg	3:25 7:25 9:-25
~check	3:45 4:-15 5:30 6:-20 7:-20 9:100 10:-5
~choic	5:-40
~choos	9:-20
~circl	11:60
~claim	5:35
~class	5:55 6:15 11:-20
~claus	7:30 9:40
~clean	5:-35
~click	11:30
~clien	9:-15
~clini	7:-30
~close	6:-15 7:70 9:-20 10:5
~closi	5:35
~clust	3:40
~coach	7:-35 12:5
~codin	3:-35 5:-55 9:45 10:-20
~colle	7:-30 9:40 11:20
~colli	7:105 9:-25
~colou	3:40
~colum	5:40
~comin	3:-25 11:25
~comma	3:65 9:35 10:5 11:25
~commi	3:-35 6:-15 7:65 8:15
~commo	3:25 5:40
~compa	3:20 4:10 6:10 8:25 11:-15 12:15
~compe	3:-25 7:45 8:30 11:-20
~compi	4:10 9:-25
~compl	3:20 4:10 5:65 11:-25
~compo	3:110 4:-10
~compr	3:60
~compu	3:30 4:-15 11:-20
~concl	5:60 6:20
~condi	9:25
~confo	7:45 9:55 10:15
~conne	7:40
~conse	5:35
~consu	5:-35
~conte	3:-30 5:-35
~contr	3:50 6:10 11:-20
~conve	3:45
~convi	11:-30
~corne	3:30
~corre	6:-10 12:-15
~counc	3:-50 7:35
~count	4:-15 5:25 6:-10 9:-15 10:-5 11:-20
~coupo	5:-30
~cours	8:10
~cover	3:45 9:50
~crash	5:40 7:55 9:65 10:10
~creat	7:-40
~credi	3:25
~crite	5:40 9:60 10:10
~curio	5:55
~custo	8:10 9:-25 11:-30
~damag	9:-25
~dange	5:-40
~dashb	3:50 5:45
~datas	11:55
~decem	7:-30 11:65
~decid	5:45 6:5 8:10 10:5
~decis	3:-25 11:20 12:10
~decla	5:55
~decod	3:-30
~dedup	3:40
~defau	3:-35
~defen	7:25 11:40 12:5
~defin	5:130 7:50 9:25
~deman	9:40
~depar	4:25 7:50 10:5
~deplo	3:30 5:35 7:55 9:-30
~descr	6:-10 9:-25
~desig	5:20 6:-10 8:15 10:10 11:20
~detec	3:25
~devel	3:-45 5:-25 8:15
~devic	6:10 7:40
~diagn	7:40 9:25
~dialo	3:70
~didn'	9:-25 11:-35
~diffe	3:-30 9:-25 11:-40
~direc	3:-25 4:10 5:40 6:10 8:10 9:-30 11:-25
~disag	3:-35 11:-25
~disco	3:75 7:45
~disti	5:-30 11:70
~distr	7:40 8:15
~divis	3:30 7:60 8:10
~docke	11:35
~docum	3:25 4:-20 5:50 6:-10
~doesn	3:-40 9:25 10:5
~dolla	3:30 5:45
~doubl	7:-30 11:-20
~draft	5:30
~drive	3:75 5:115 6:-10 9:-50
~dropp	3:30 5:60 7:70 9:-35 11:-15
~durin	5:60 11:25
~eight	7:50
~eleve	4:10 8:15 10:5 11:-30
~embed	3:35 5:45 11:55
~endpo	3:35 4:-10 11:40
~engin	4:10 5:-25 6:10 7:40 8:15 9:-25 10:5 12:20
~engli	5:-40
~enoug	5:30 6:10
~entir	3:40
~envir	3:35
~error	9:25
~europ	7:60 9:30
~evang	5:-30
~eveni	5:40 6:20
~event	9:-30
~every	4:15 5:35 8:-15 9:-25 10:5 11:-40
~examp	5:25 9:20 11:20 12:5
~excel	5:-35
~excep	5:-55 9:30
~execu	3:40 4:15 7:40 11:-20
~exerc	3:-30 11:50
~exper	5:-40
~expla	9:-25 11:100 12:-15
~expor	3:40 4:-10 8:-10 9:-25
~facul	7:35 11:40
~faile	6:10 9:-20 11:-20
~failu	3:-30 6:15
~famil	3:-30 9:-20
~fault	3:-30 9:30
~featu	5:-25 12:10
~feeli	5:55
~field	3:30
~filte	3:85 4:-15 8:15
~finan	7:40 8:-10 9:-30 11:-35
~findi	5:40 9:40 11:-20
~firew	3:65
~firmw	5:30 9:-20 11:-20
~fixin	3:-55 7:30
~fligh	11:-20
~follo	9:30 10:-5
~forec	7:25
~forgo	5:-30
~forma	7:35
~forme	3:-40
~formu	3:35 5:35 6:-10
~fough	11:-25
~found	9:-20
~fourt	3:25 7:30 8:10 10:-5 11:-15
~frame	7:30
~freez	3:-25 7:35
~frida	11:30 12:-5
~funct	3:85 4:-10 5:30 6:-10 9:25
~futur	5:-35
~gatew	3:70 5:35 9:-20
~gener	9:-25 11:-20
~getti	3:40 7:60
~githu	9:-25
~grade	7:-30 11:60
~gradu	11:65
~graph	3:45 6:15 7:30 11:-25
~group	5:-20 7:80 9:45 10:-5 11:-25
~growt	3:30
~grumb	7:-30
~guess	9:-20
~guide	3:-60 7:60 8:20 9:90
~hande	5:40
~handl	5:40 11:-20
~hando	7:35
~happe	4:15
~harne	3:35
~harve	7:-30 11:40
~haven	7:-30
~helen	7:-40
~helpe	9:20 11:40 12:-15
~herse	11:60
~hirin	3:-25 7:30 9:-20 12:15
~holid	3:30
~hones	9:-20
~hospi	6:10 8:15 11:-25
~ident	3:30 5:45
~imagi	5:35 11:-20
~imple	3:25 5:85 6:-10
~impor	3:-40 8:-10
~impro	9:-20
~incid	3:-30 7:35 9:85 10:15
~indep	11:45
~indus	7:30
~inges	5:-30
~ingri	11:30
~inher	3:40
~initi	3:40 5:40 6:15 7:60
~insid	3:40 7:35 8:-20 9:-20
~insis	9:25
~insta	3:35 7:65 8:-25 9:-25
~inste	12:10
~insti	7:45
~insur	5:-30 7:-30
~inter	4:-15 6:-15 8:-10 9:-30 11:85
~intro	9:35 10:10
~inven	5:40
~inves	3:30 7:35
~invit	3:-30 5:-40
~invoi	3:35 5:-35 8:-10 9:-20 11:-20
~janua	11:25
~joine	7:-25 11:30
~junio	3:-30 5:-65 7:-35 9:-30 11:100 12:10
~kille	7:-35
~knowl	5:-35
~label	5:35
~ladde	3:-35 9:-25 11:115 12:20
~langu	5:30 6:-15
~laten	3:50
~launc	9:35
~lawye	3:-35
~leade	3:30
~learn	4:10 6:25 9:-25
~leave	9:25
~leavi	5:-25 11:30
~ledge	3:30 5:35 7:40 9:-25
~lette	3:25 5:-50
~level	3:-35 11:55 12:15
~libra	5:55 7:55 8:25 11:-20
~licen	5:-30
~limit	7:-35 9:-25
~linte	9:30 11:40
~liste	5:25 9:-20 11:-25
~littl	3:30
~logge	7:40 9:-20
~looke	3:-35 8:-15 9:-20 12:-10
~looki	5:75 6:10
~losin	5:45 7:30
~lower	7:30
~machi	3:35 4:15 6:20 9:-30 11:-20
~maint	3:60 7:45
~maker	3:-35 7:75 8:35 9:35
~manag	5:30 7:-25 9:-20 11:-25
~manda	7:55 9:55 10:10
~manif	7:70
~manua	5:30 9:-25
~manuf	7:45 8:10 9:50
~mappi	3:35 5:30
~marke	6:10 7:25 11:-25
~match	3:35 9:-25
~matte	5:65 6:15 11:-20
~measu	3:-25 4:-10 5:25 6:10 10:5 11:-30
~meeti	3:-20 11:-20
~membe	3:-30
~memor	11:20
~mento	5:-50 7:-45 11:110 12:5
~merch	7:-30
~merge	3:40 9:50 10:-5
~messa	3:25 11:-20
~meter	9:-20
~metho	9:30
~metri	9:35
~middl	7:-35 11:40
~midni	7:45
~migra	5:35 6:-15 7:25 11:-20
~milli	3:35 5:50 9:-30 11:-30
~minut	5:-25 8:-10 9:-20 12:-5
~misse	3:-25 11:-20
~missi	6:-15
~mista	5:-55
~mobil	4:-10
~model	3:-30 4:10 7:40
~modul	3:55 4:-15
~monda	11:20
~month	4:20 5:-25 8:20 9:-25 11:30
~morni	4:-15 8:-10 9:-20
~movin	7:30
~mysel	5:35 6:10 11:-20
~nairo	5:-35
~namin	9:45 10:-15
~napki	11:35
~natio	7:30 8:15
~neede	3:30
~needn	7:40
~neigh	7:60 8:-15
~netwo	3:40 5:35 9:-20
~newco	11:45
~night	11:-25
~ninet	7:35 8:20 9:-20 11:-25
~nobod	3:-30 5:55 6:5 8:-15 9:-20 10:5 11:-40
~nodde	7:-40
~norma	5:-35
~noteb	3:-30 5:-30
~notic	3:-30 5:60 6:10 7:35
~novem	5:-30
~numbe	5:70 10:5 11:-25
~nurse	5:40
~objec	5:50
~offer	3:-30
~offic	3:-35 7:25 9:-15 10:5 11:-15
~offse	11:30
~okonk	11:-30
~onboa	11:75
~onlin	3:30
~openi	11:25
~opera	5:-30 9:-15 11:-25
~optio	5:-35
~order	3:35 4:20 11:-20
~ordin	3:-40
~organ	5:35 7:60 8:15 9:20 10:15
~other	3:-20 4:15 5:-45 8:-15 10:10 11:30
~outag	3:-45 8:15 11:-20
~outpu	5:30
~outsi	7:55 8:-10
~overd	11:30
~overr	7:45
~packa	4:10 7:35 8:15
~pagin	11:45
~paire	11:30
~pairi	3:40
~parag	9:40
~parse	3:45 4:-10 9:-30
~partn	7:45
~passe	3:30 12:-10
~passw	5:-30
~patte	3:45 6:-10
~payme	11:-25
~payou	3:30
~peopl	3:-25 9:-25 12:10
~perfo	7:-30
~permi	3:60 5:50 9:-25
~perso	9:-15 11:-15
~persu	3:-45
~pharm	3:70 5:70
~phone	4:15 5:45
~photo	5:40
~physi	7:30
~picke	6:-10 7:35 9:-30 11:20 12:-10
~pictu	3:35 5:-30 9:-25
~pipel	3:55 7:25 11:-20
~plann	5:35 7:25 9:-25
~plant	3:35 7:-30
~platf	3:75 4:20 5:35 6:15 9:-20 11:-20
~playe	3:-25
~pleas	11:-25
~plugi	3:50 9:-20
~podca	3:-30
~point	3:-30 9:20 11:-20
~preci	5:35
~predi	5:55
~prepa	3:-35 7:-30
~prese	7:-40 12:-5
~price	5:-35
~prici	4:10 7:55
~prima	7:40 9:25
~princ	3:-45 9:-25 11:25 12:-5
~print	4:-15 8:-15 9:-30
~priva	7:-25
~probl	3:-20 4:15 5:75 6:10 9:-35 11:-25
~proce	4:15 8:15 9:80 10:10
~produ	3:40 4:20 5:20 8:10 9:-15 10:5 11:-15 12:10
~progr	7:30 9:-15
~proje	3:-25 5:25
~promi	3:-40
~promo	3:-35 5:-30 8:20 9:-40 11:140 12:25
~propo	4:35 5:35 6:15 7:95 11:-35
~prote	9:-25
~prove	5:-40
~provi	3:30 4:10 5:-30
~publi	3:-30 4:15 7:40 8:25 10:25 11:-25
~pulle	5:50 9:-20
~pushe	3:-30
~puzzl	3:-25
~pytho	3:35
~quant	5:-45 11:35
~quart	3:-40 8:-10 9:-15
~quest	3:-35 6:10 7:-20 9:-20
~rando	5:35
~ranki	5:-40
~reade	8:15 9:25 10:10
~readi	3:-25 7:-30
~reall	5:30 6:10
~reaso	11:-20
~rebui	4:-10
~recal	5:55
~recei	3:50 5:30 9:-25
~recog	3:45
~recom	3:35 11:-30
~recon	5:70
~recor	3:35 10:5 11:-25
~redes	7:65
~refer	9:65 10:10
~refun	9:-25
~refus	7:45 10:15 11:-30
~regio	3:35
~regis	3:45
~regre	3:50 4:-15 5:30 9:40 10:-10
~rejec	3:75 4:-15 5:40
~relea	5:-30 7:25 9:95 10:5 11:-25 12:5
~relia	5:40
~remin	7:-35
~remot	3:30
~remov	11:-20
~renam	5:40 9:25
~rende	3:60
~renew	3:35
~reorg	7:40
~repai	9:30
~repea	9:40
~repla	5:50 6:-15 10:15
~repor	3:20 5:30 11:-35
~repos	5:35 6:10
~repro	7:50
~reque	3:25 7:-25
~requi	3:25 5:55 9:105 10:20
~resea	6:25
~respe	7:35
~respo	3:100 5:30 11:25
~resta	5:60 11:-25
~resul	3:30 6:-10
~retir	3:30
~retra	3:35 4:-10 5:45 7:25
~retur	3:25
~reven	5:-35 7:55 11:-25
~rever	7:35
~revie	3:-30 9:95 11:25 12:-5
~rewro	9:-20 12:15
~roadm	5:45 8:20
~rollb	10:-5
~rollo	3:50
~round	5:35 9:40 11:20 12:5
~route	3:70
~routi	3:60 5:45
~runbo	9:45 10:-5
~runni	3:80
~runti	9:30
~salar	7:35
~sampl	3:30
~scann	7:35 9:-20 11:-25
~sched	3:50
~schem	7:-35 9:-20
~schoo	3:25
~scori	3:-30
~scree	3:50 4:-15 7:-20 8:-10 12:-10
~scrip	3:45 4:-10 8:-15
~searc	3:40 5:45 9:-20 11:-30
~seaso	3:-30
~secon	12:5
~secti	3:-30 9:60
~secur	11:-25
~seein	7:35
~sende	3:40
~senio	3:-40 5:-45 7:-60 9:-30 11:125 12:15
~senso	3:35
~sente	10:5
~septe	11:30
~serve	4:15 11:-25
~servi	3:110 9:-30 10:10 11:-30 12:-10
~sessi	5:-25 7:-30
~setti	7:-30
~settl	5:55 7:50
~sever	3:-25 7:65 8:30 9:30
~shade	3:70
~shado	3:25
~share	3:40 4:10 5:35 7:50
~shipp	8:15 11:40
~short	3:35
~shoul	5:25 6:5 9:-20
~showe	7:50 8:-10 11:30 12:-10
~signe	7:45 8:-10 9:-20
~silen	7:-30
~singl	3:30
~sitti	11:25
~sixte	3:85 7:45
~slide	5:-40 7:-30
~slipp	11:35
~small	3:-35
~smoot	11:55
~softw	11:-30
~solut	5:30
~solve	11:35
~someb	3:-35 7:-25 10:5
~someo	12:5
~somet	5:25 7:-35 9:-25 12:-5
~sorte	5:70 11:-20
~sorti	3:-30
~sourc	3:-25
~speak	11:-20
~speci	5:55 6:-15
~split	9:25
~spoke	3:30
~sprin	5:-40
~squad	3:25 5:45 7:115
~stand	7:40 8:20 9:40 11:-35
~start	7:30 8:10 12:10
~staye	5:-25 8:-30
~steer	5:30
~stopp	3:-40 7:25 8:10
~store	5:35
~strat	3:105 4:10 7:40 9:-35 11:-20
~stren	7:30 11:25
~struc	3:30
~studi	3:30 5:60 7:60 9:-25 11:-20
~submi	9:35
~subsc	5:-60
~subst	7:40
~subsy	3:50
~sugge	5:45
~summe	5:-30 11:35 12:5
~sunda	11:-25
~super	4:15 6:25 9:-20
~suppl	7:-25 11:-30
~suppo	4:15 6:10 11:-20
~surve	5:-30 7:45
~survi	6:10
~switc	7:45 9:-20 11:-15
~syste	3:100 9:-20
~table	5:30 9:35 10:15
~talke	7:30
~targe	5:60 8:10 10:5 11:25
~taugh	11:80 12:-10
~teach	11:70
~team'	8:-15 9:85 10:-15 11:20
~techn	3:55 4:25 7:25 9:-35 11:-25
~telem	3:35
~telev	9:30
~templ	3:-35 5:40 9:45 10:-5 11:-25
~tende	7:65
~terra	3:65 5:-35 11:35
~testi	9:25
~thank	11:-30
~that'	3:30 10:-10
~their	3:-25 7:45
~thems	9:-25
~thing	3:-20 5:25 11:30 12:5
~thirt	4:10 5:-35 11:-30
~thoug	3:-35 5:35 6:10 11:-25
~thous	5:-30
~threa	7:30
~throu	3:20 4:10 10:-5 11:35 12:-5
~thurs	11:25
~ticke	3:35 5:60 6:-10 7:-25 10:-20
~timeo	7:30
~title	3:40
~toget	11:35 12:-5
~tomas	7:30
~toolc	3:60
~tooli	3:30
~toolk	3:-35
~touch	9:-20
~train	8:-10 9:-25 11:45 12:10
~trans	3:-25 5:-30 9:-30 11:-30
~triag	3:35
~trian	5:-35
~troub	5:50
~trust	5:-35
~tuesd	9:-20 11:40
~turne	3:-40 5:-25 11:-25
~twelv	3:-30 7:-25 10:10 11:20 12:10
~under	3:25 12:-10
~unive	3:30 7:35 8:20
~unles	9:45
~updat	3:30 5:45 7:-30 11:-25
~upgra	3:30
~uploa	5:-35 9:-20
~upstr	7:35
~usual	11:55
~vecto	9:30
~vendo	3:-30 7:70 8:35 9:25 10:30 11:-20
~versi	3:40 7:30 11:-15
~visio	9:-20
~waiti	11:-20
~walke	7:35 12:-10
~wante	5:20 9:-40 12:5
~wareh	3:35 5:-40 9:-20 11:-20
~wasn'	3:-30 5:60 9:-25
~wedne	11:30
~weeke	3:25 11:-35
~what'	9:40
~whene	11:60
~white	11:70
~whoev	7:-25
~widge	3:65 4:-15
~withd	7:35
~witho	3:-35 5:-25 7:-20 9:70 10:5 11:30 12:5
~worke	10:-10
~worki	5:-25 6:-10 9:40 10:25
~wrapp	3:40
~write	3:40 5:-30
~writi	7:-30 11:45
~writt	7:-25
~young	11:35
~étien	11:25
étienn	11:25
`;
