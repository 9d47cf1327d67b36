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
#	0:-136 1:-116 4:5 7:-15 8:10 9:-15 11:-25
# #	3:-25 6:-10 8:-10 9:-20 11:-30
# $	0:-51 1:-62 3:-25 4:20 5:-40 6:10 7:-20 9:-30 11:-35 12:5
# _ #	1:-19 8:10
# _ a	0:-25 1:-19 2:-59 3:20 9:-20 11:-30
# _ about	7:50
# _ all	3:-30
# _ and	1:21 5:-20
# _ are	7:55
# _ as	5:70
# _ befor	3:55
# _ build	9:-30
# _ by	7:-40
# _ cas	3:30
# _ chang	7:-50
# _ for	3:-35
# _ from	2:-35
# _ gave	7:30
# _ got	11:25
# _ group	3:-40 9:65
# _ had	2:54
# _ have	7:40 9:60
# _ i	5:25
# _ i've	7:35
# _ in	5:-35 9:-30 11:-20
# _ it	7:-30
# _ jobs	3:30
# _ last	9:25
# _ model	7:45
# _ month	3:-25 7:40 9:-25
# _ more	7:40
# _ nine	7:-30
# _ no	7:-25
# _ now	7:-30
# _ of	11:-20
# _ on	5:40
# _ one	3:30
# _ our	2:47
# _ pair	5:-35
# _ releas	9:35
# _ run	7:85
# _ sinc	3:-30
# _ team	3:35 5:-30
# _ the	3:20 11:-25
# _ they	7:45
# _ to	2:39 7:35 8:10 9:-15 11:-25
# _ took	11:30
# _ under	3:45
# _ was	5:-35
# _ went	11:25
# _ were	3:30 5:-30
# _ without	5:45
# _ year	9:25
# a	5:-25 11:-20
# against	7:-30
# alert	11:25
# and	2:-45 6:-10 9:20 10:10 12:10
# billion	7:-30
# branch	9:35
# came	0:29
# card	7:40
# certificat	7:30
# days	2:-60 11:-15
# dos	2:42
# engineer	4:15 9:-20
# euro	2:49
# finding	9:25
# for	9:25
# from	2:36
# got	2:75
# group	7:35
# hour	11:-20
# i	3:25
# in	11:-15
# incident	7:-35 11:50
# it	11:25
# item	5:75
# k	2:38 3:30
# lin	3:55 9:-20
# m	7:45 9:-25
# million	3:50 9:-20 11:-25
# min	9:-25
# minut	0:-24 5:-30 7:-20 9:-35
# model	7:55 9:40
# month	2:40 5:25 10:5
# more	5:35 7:-30 11:25
# ms	3:45 5:30 7:-30
# night	5:-35
# not	2:52
# odd	7:45 8:15
# of	11:-20
# old	5:35
# on	9:20
# other	9:25
# pag	6:-15 7:-25
# peopl	3:35 9:-30 11:-20
# point	7:-30
# promotion	5:30
# question	3:25
# releas	3:-35 9:30
# repo	7:65
# s	5:30 11:-20
# sampl	2:-36
# senior	11:30
# servic	3:-40 4:25 7:25
# sinc	11:40
# so	2:45
# softwar	9:45
# step	5:40
# tabl	3:25
# team	3:55 4:20 5:35 6:10 7:100 8:30 9:30 10:10 11:-30
# th	5:-40
# the	3:-30
# ticket	0:-23 1:-21
# to	2:-48 8:-10
# unit	7:40
# week	7:55
# worst	9:30
# x	7:30 9:-20
=	0:-296 1:-198 2:-253 3:-291 4:83 5:-276 6:99 7:-293 8:180 9:-254 10:147 11:-237 12:138
=action	0:-296 1:-196 3:-20 5:-30 6:10 7:-15 8:-5 9:-15 10:-5 11:-20
=differently	0:-118 1:-118 2:-124 3:-85 5:-90 7:-60 9:-90 11:-95
=early	0:-148 1:-152
=last	0:65 1:90 2:-115
=late	1:-101 2:-72
=learning	0:102 1:222 2:-138 3:-105 5:-135 7:-85 9:-85 11:-80
=none	3:-20 5:-40 6:5 7:-40 8:5 9:-60 10:10 11:-40 12:5
=result	0:-103 1:-152 2:-70 3:-65 4:10 5:-105 6:15 7:10 8:5 9:-30 10:20 11:-25 12:10
=situation	0:-183 1:-157 2:-81 3:-30 4:-5 5:-50 6:5 7:-110 9:-80 11:-75
=task	0:-199 1:-149 2:-150 3:55 4:-10 5:135 6:-5 7:-90 9:-65 11:-60
^ #	0:-28 1:-32 2:-35 4:10 5:-45 8:10 9:-55 11:-55
^ a	1:-75 2:41 3:-30 5:-35 7:-45 9:-40 10:5 11:-50
^ about	11:-20
^ after	3:-35 5:-35 7:25 9:-20 10:10 12:15
^ afterward	9:40
^ all	2:-39 4:20 6:15 7:100 8:5 10:10 12:10
^ alway	0:-40 1:56
^ and	1:-34 8:10 10:5
^ android	7:45
^ as	7:-25 11:-20
^ ask	9:-25 11:-25
^ at	5:-25 7:-25 9:-25 11:-25
^ befor	1:-31 10:-10
^ between	5:-35 11:30
^ both	1:-21 5:-45 9:-30 11:45
^ build	3:45
^ by	11:20
^ communication	1:23
^ concretely	4:-10
^ customer	7:-30
^ cut	9:-30
^ decid	5:60
^ did	3:45
^ driver	9:-50
^ dur	11:25
^ e	11:25
^ each	3:-40 7:-20
^ every	1:26 3:-20 5:-30 9:-30 11:20 12:10
^ everybody	5:60 11:-25
^ everyth	3:40 5:55
^ feed	3:40
^ firmwar	2:43
^ first	9:-30
^ five	11:-25
^ for	0:29 3:-30 5:-40 7:-30 9:25 10:-5
^ four	5:-35 7:40 8:25
^ from	5:50 6:-10 7:40 8:-20 9:20 10:10 11:-20
^ get	5:-35
^ good	1:29 3:-25 5:-25
^ great	0:-31 1:41
^ had	0:58
^ he	0:-33 1:-55 2:79 3:-40 5:-25 9:-45 11:-50
^ head	2:70
^ her	9:-35
^ hir	7:40
^ his	5:-30 9:-25 11:-25
^ hospital	9:-25
^ how	5:30 6:-10 11:-25
^ i	1:-37 2:-35 6:10 7:-35 9:-25 10:-5 11:-30 12:10
^ i'd	1:-20 5:20 6:10 7:-35 9:-40 11:-40
^ i'm	0:-33 3:40 5:40 7:-25 9:-45 11:-55
^ i've	7:-35 9:-35 11:-20
^ if	1:-32 5:-40 7:-35 9:-25
^ in	0:-47 1:44 2:61 3:-30 4:-15 5:-40 6:-15 7:-50 8:-10 9:-15 10:-5
^ incident	7:35
^ instead	11:35
^ it	0:-44 1:-38 2:68 3:-15 7:-30 8:-10 9:-45 10:10 11:-55
^ it's	7:25 8:-10 11:-45
^ last	5:-30
^ look	0:-39 1:31
^ made	7:-30
^ make	5:-35
^ management	7:45
^ market	2:41
^ merg	9:-40
^ mine	1:-33 3:45
^ more	0:47
^ my	0:32 3:45 4:-10 5:40 6:-5 7:-55 9:-30 10:5 11:-30 12:-10
^ neither	5:-35
^ never	1:47
^ next	1:-21 11:-30
^ nine	3:-25
^ nineteen	7:70
^ no	5:95 6:15 7:-45 9:-45 10:-5 11:-55
^ nobody	2:-53 3:-35 5:85 6:15 7:-45 9:-40 11:-45
^ none	3:-45 5:35 9:-35 11:-35
^ not	0:74 1:-82 2:-37 3:-25 5:-35 7:-40 9:-25
^ noth	1:-92 5:-40 7:-30 9:-25
^ now	9:-20
^ on	0:25 11:-20
^ one	0:-41 1:27 4:-15 5:-50 7:-25 9:-25 11:-45
^ only	3:60 7:40 8:-20
^ other	7:75 11:40
^ our	0:-30 2:-63 3:-30 7:-70 10:-15 11:-15
^ payment	7:35
^ peopl	7:-30 11:35
^ quality	1:-45
^ read	5:60 7:-30 9:-20
^ real	11:-25
^ recall	2:39
^ red	7:-30
^ repeat	7:30
^ restor	1:-25
^ result	7:40
^ review	5:-30
^ sal	2:65
^ sat	11:-25
^ senior	11:-25
^ sent	2:-40
^ seven	7:-35
^ she	2:40 3:-30 5:-30 8:10 9:-55 11:-45 12:-10
^ sinc	0:34 3:30 4:10 7:35 9:65 10:5
^ six	3:-25 7:30 11:-25
^ small	1:-18 5:-30
^ so	0:23 5:45 7:-35 9:-45 10:10 11:-55
^ start	9:-30
^ stay	2:-36
^ stop	3:-30
^ stopp	2:70
^ stream	3:-30
^ switch	7:-30
^ team	11:-25
^ test	9:-45 11:-25
^ that	1:-22 2:-44 3:-20 5:25 7:-45 9:-50 11:-60
^ the	0:-43 2:83 3:25 5:20 6:-10 7:15 9:-15 10:5 11:-35 12:10
^ their	7:60 11:-25
^ then	0:-24 2:-47 5:-25 8:15 9:-15 10:10 11:-50
^ ther	3:-25 5:45 7:-25 11:-30
^ thes	0:43
^ they	3:-35 5:-40 7:80 11:-65
^ they'd	11:25
^ they'v	11:50
^ this	0:-35 1:29 7:-25 9:-25
^ thre	1:-22 3:-25 7:35 8:30 9:-20
^ to	5:-35 11:-25
^ today	0:52 7:50 8:10
^ told	2:-43
^ took	5:60 7:-40 11:50
^ trust	1:-21
^ turn	5:50
^ two	1:-27 2:41 3:-40 5:-20 8:15 11:-35 12:10
^ until	0:27
^ we	0:-35 1:-20 3:-40 5:-50 7:-40 9:-40 11:-20 12:10
^ week	2:58
^ went	9:-25
^ what	1:18 7:-30 9:-45 11:-45
^ when	1:-45 5:-65 11:65
^ whenever	0:31 1:-37
^ which	5:50
^ whoever	0:27
^ with	3:-30 5:-65
^ within	7:35 11:-25
^ work	5:35
^ wrong	11:-20
^ wrot	2:-50 3:55 10:-10 11:-30
^ you	0:-24 1:47
^ zero	1:-18
a	0:26 1:-76 3:-10 5:-10 7:-10 9:-10 10:5 11:-10
a #	5:50
a _ a	3:-25 7:25
a _ after	7:30
a _ alert	0:64
a _ and	0:-44 4:-10 5:50 8:5
a _ at	5:40
a _ becaus	0:26
a _ budget	5:50 9:40
a _ but	2:35
a _ chain	2:41
a _ company	4:-15
a _ engineer	1:23 3:-50
a _ fault	5:30
a _ field	3:-30
a _ file	3:-30
a _ flag	7:30
a _ for	9:15 10:5 12:-5
a _ from	5:30 7:30 9:35
a _ goes	9:35
a _ he	7:55
a _ i	0:42 10:-10 11:20 12:5
a _ i'd	11:40
a _ in	5:45 6:10 10:10 12:5
a _ is	0:23 1:-26
a _ it	1:26
a _ job	0:40
a _ join	2:47
a _ languag	1:-20
a _ late	2:68
a _ list	2:50
a _ minut	7:55
a _ must	9:55 10:5
a _ now	3:45 7:30 9:-25
a _ of	1:-23 2:43 7:-30 12:-5
a _ on	0:23 6:-15 7:25 8:-20
a _ one	9:20
a _ only	9:30
a _ owner	9:25
a _ page	3:-25 5:45 6:10
a _ person	9:25
a _ problem	0:24
a _ releas	2:48
a _ request	11:30
a _ say	9:25
a _ screen	7:30
a _ she	11:25
a _ sinc	11:30
a _ so	5:45
a _ tabl	9:20
a _ tak	0:34
a _ team	0:-23 1:34 7:-45
a _ test	9:30
a _ that	2:-44 3:25 4:10 8:20 9:20
a _ ticket	0:25
a _ to	6:15
a _ transfer	2:45
a _ two	3:30
a _ user	9:35
a _ was	2:40
a _ wher	7:30
a _ which	7:30
a _ who	1:26
a _ with	5:30 7:25 8:-10 9:15 10:10 12:-10
a _ without	5:-25 9:50 11:30 12:5
a _ wrot	2:-35
a _ year	7:35
a better	0:-30 1:27
a bit	11:30
a bug	0:24
a call	11:30
a colleagu	5:40
a count	5:70
a customer	2:52 5:50
a data	3:-30
a date	0:24 9:25
a day	3:25 9:-30
a decision	11:25
a design	3:-30 11:55 12:-10
a five	7:35
a friday	2:36
a full	2:40
a goal	11:75
a good	5:-30
a junior	11:50 12:-5
a line	7:-40 9:25
a list	1:-19 3:25 5:55 6:10
a littl	0:-27 3:25
a lot	0:-33 1:39
a meet	0:34
a merg	9:45
a model	5:35 9:25
a month	2:-36 3:-25 6:10 8:-20 11:-25
a name	1:-29
a napkin	11:30
a new	3:-25 9:30 12:-5
a nice	3:25
a night	9:25
a number	5:40
a page	3:-20 6:-10 9:50 10:10
a person	1:27 5:25
a plain	2:38 11:-25
a plan	5:-25
a podcast	3:-30
a pric	7:50
a principal	5:55 11:30
a problem	6:-15
a proposal	2:49
a quiet	3:-30
a real	0:39
a reason	5:45
a red	9:40
a rehearsal	1:-35
a releas	2:65 9:30 11:20
a replay	7:-30
a report	5:30 9:25
a researcher	11:40
a rewrit	0:28
a rule	9:25 10:-5
a run	3:30
a saturday	2:42
a second	10:-5
a section	9:35
a separat	11:30
a sheet	11:45
a singl	3:25
a small	3:20 4:-15 5:-25
a spreadsheet	5:30
a story	5:-30
a tabl	5:30
a team	0:27
a tenth	9:35
a test	2:37 3:-30 5:-30 10:15 11:50 12:10
a th	7:45
a third	2:34
a ticket	4:10 5:50
a two	1:34
a university	3:50
a week	3:20 10:10
a whol	2:39 3:35
a word	5:30
a written	9:25
a year	3:-25 6:20 12:15
able	5:-35 11:45
able to	5:-35 11:45
about	6:10 7:-20 8:-15 9:-15 12:-5
about #	5:-35 9:-15 11:-20
about _ a	3:30
about _ and	11:35
about _ i	11:45
about _ k	7:25
about _ lin	3:50
about _ of	5:-30 7:-30
about _ third	2:45
about _ year	9:25
about it	11:-20
about one	7:30
about two	9:25
about which	5:45
abov	5:25 7:-35 9:20
abroad	7:35
accept	2:43
accept that	2:38
acceptanc	3:30 5:40
acceptanc criteria	5:40 6:-15
acces	3:45 4:10 7:35
accessibility	9:25 10:5
account	5:50 6:15 9:-25 11:-20
achiev	0:-25 1:49
acros	3:25 4:10
act	0:-28
action	9:55
actually	2:39
add	0:30 1:-32 2:-39 3:50 4:-15 6:-15 8:-15 9:65 10:-10
add _ #	9:45
add _ lin	9:30
add a	3:25 7:40
add it	9:30
add one	3:-30 9:35 10:-10
add the	3:45
add two	9:30
add up	11:25
addition	9:70
addres	3:40
adjectiv	11:30
adjectiv $	11:30
adopt	5:55 8:15
adopt it	8:20
adopt the	7:65 11:30
ads	5:35 6:15 7:55 11:-20
ads _ and	5:55 7:40
adult	5:-30
afraid	11:35
afraid of	11:30
after	0:29 1:-29 2:47 6:5 7:20 11:-20
after #	3:40 5:45 7:-30
after $	0:37
after _ and	7:25
after _ days	2:-35
after _ month	2:86 5:-30 7:-25
after _ season	5:-30
after _ second	5:65
after _ the	7:70 8:-10
after _ third	5:30
after _ week	2:34
after _ year	5:-25 11:40
after and	3:30
after each	11:25
after four	7:-30 11:30
after i	7:45
after it	5:30 6:15 7:30
after me	11:35
after that	0:30 3:-20 5:-25 11:-20
after the	3:40 5:25 6:-10
after this	7:50
afternoon	12:-5
afternoon $	11:-35
afterward	0:23 3:-25 5:-40 9:25 11:40 12:-5
again	1:-27 2:52 7:-25 10:-10 11:-20
again $	0:-28
again _ the	9:35
against	2:49 3:-25 5:-20 9:15 10:5
against #	5:-25 7:-35 9:-25 11:30
against $	2:52
against it	2:35 7:55 8:10
against the	8:-10
age	11:50
agenda	5:30
agent	3:95 9:-25
agre	2:-50 7:40 9:-20 11:20
agre $	11:-40
agre _ her	11:35
agre _ one	5:-30 7:45
agre on	5:-25 7:40 11:20
agre to	7:50 8:10
agre with	7:-35 11:25
agreement	0:29
aim	1:31 3:-35 5:-25 7:-35 9:-20 11:140 12:5
aim by	11:35
aim that	11:30
air	2:40
alarm	11:-20
alert	0:95 5:25 9:50
alert without	9:30
aliv	3:30
all	0:-32 1:-44 2:-41 3:45 4:20 7:45 8:10 9:10 10:5 11:-15 12:5
all #	3:55 4:15 8:15 9:65 10:10
all $	2:57 5:55 7:-30 9:-35
all _ #	9:-25
all _ and	3:60 4:15
all _ busines	7:-30
all _ by	7:-45 9:35
all _ chang	7:65
all _ engineer	11:35 12:15
all _ group	3:35 4:20 7:75
all _ it	3:55 4:-10 11:30
all _ lin	7:35
all _ now	7:-35 11:30
all _ of	4:-15 7:-55 8:-15 9:45 10:-10
all _ over	7:35
all _ product	9:25 10:10
all _ releas	7:35
all _ servic	3:45
all _ sit	9:35
all _ squad	3:30 4:10
all _ switch	7:45
all _ team	5:55 7:75 9:25 10:10 11:-20
all _ that	7:-30
all _ the	3:-35
all _ to	5:-30
all _ two	11:30
all _ us	5:-30
all _ were	7:-35
all _ work	7:70
all eight	8:-15 9:35
all eleven	4:15 7:50
all five	3:35 4:15 7:45
all four	3:30 7:75 11:-25
all fourteen	9:25
all i	4:-15
all its	3:-30
all nine	4:15 7:55 8:15
all of	3:30 5:-50 11:20 12:5
all seven	3:30 7:35 8:10
all six	5:65
all switch	7:40
all that	11:35
all the	3:35 9:-30
all thre	3:30 7:60 9:-20 12:5
all twenty	9:25
alon	4:10 5:-30 8:-20 9:-35 11:130 12:5
alon $	3:30 4:-10 9:-20 11:-45 12:5
alon _ #	11:55
alon _ a	11:45
alon _ the	11:35
alon and	11:50
alon by	11:70
alon with	11:25
along	7:60
along _ the	9:30
along the	11:30
along with	9:30
already	2:-50 9:25 10:-5
already written	5:35
also	0:45 1:-21 2:-65 5:-35 7:-20 9:20
also _ my	0:41
also set	9:30
although	7:35
alway	0:-85 1:138 7:-35 10:-10
alway _ a	1:25
alway _ the	1:44
am	0:-52 1:46 3:25 4:-5 11:-20
am _ in	3:35
am _ owner	4:10
am _ to	0:35 1:-39
am a	1:34 3:-35
am proud	1:37
am responsibl	4:-10
am the	3:25
amara	5:-30
among	8:25
among them	7:30
an	1:-44 4:-15 6:-10 7:-30 8:10 12:-10
an _ and	10:-15
an _ each	11:30
an _ for	3:30 5:70
an _ of	11:25
an _ on	2:44
an aim	11:30
an alarm	9:30
an alert	9:25
an error	7:45
an exampl	5:30
an expiry	1:-29
an hour	5:-30 7:-20 11:35 12:-5
an incident	9:30
an order	3:50
an outag	7:45
an owner	0:43 1:-29
analyst	3:-30
and	0:-76 1:41 4:5 8:5
and #	1:19 3:25 5:35 8:10
and _ #	2:-50 4:-15 6:10 7:-35 9:-20
and _ a	4:-15 5:25
and _ add	9:25
and _ all	5:35 9:35
and _ and	5:-45 7:-45
and _ answer	5:-35 11:80 12:-5
and _ are	7:-25
and _ as	1:26 11:45
and _ at	0:38 11:20
and _ been	8:-20
and _ brought	11:35
and _ by	7:60 9:20 11:40 12:5
and _ can	1:44
and _ carri	5:35
and _ chang	5:-30 7:35
and _ company	3:-30
and _ count	11:25
and _ customer	5:-30
and _ decid	5:40 6:-15
and _ did	8:15
and _ do	11:35
and _ door	1:18
and _ down	5:30
and _ each	3:25 4:20 5:60 7:30
and _ else	7:25
and _ engineer	3:55
and _ explain	11:40 12:5
and _ field	5:55
and _ five	7:30
and _ for	2:-39 4:10 5:25
and _ four	7:25 9:30
and _ from	7:60
and _ gave	7:30
and _ good	3:-30
and _ got	5:30
and _ group	9:25
and _ had	5:-50 7:-25
and _ half	9:35
and _ have	7:25 11:20 12:5
and _ head	9:35
and _ help	11:50 12:-10
and _ how	5:-50 12:-5
and _ i	2:45 11:30
and _ in	3:-20 8:35 10:5 11:30
and _ is	6:-10 8:15
and _ it	0:49 1:35 7:-20 12:-10
and _ its	7:-35 9:-35
and _ keep	9:25
and _ kept	9:25
and _ last	7:35
and _ lead	3:25
and _ learn	1:40
and _ left	3:50
and _ list	6:-10
and _ live	7:-30
and _ look	11:35
and _ made	5:35
and _ may	9:25
and _ me	5:-30 11:60
and _ more	5:-30
and _ mov	7:45
and _ my	0:-23 1:27 3:30 4:15 9:30
and _ nearly	5:-35
and _ new	11:20
and _ nine	5:45 7:55
and _ no	3:-25
and _ now	7:50
and _ of	3:-30 6:15
and _ on	3:55 6:-15 8:10
and _ one	11:20
and _ only	5:-35 11:30
and _ other	3:-30 7:50 9:-20 11:-20
and _ our	7:30
and _ over	11:30
and _ own	0:26
and _ paid	2:53
and _ peopl	3:25
and _ plann	8:10
and _ promotion	11:50 12:15
and _ read	11:35
and _ retry	7:45
and _ review	7:35
and _ run	3:30
and _ scor	9:25
and _ sent	7:-25
and _ servic	4:10
and _ should	1:22
and _ show	11:35 12:5
and _ still	3:40 7:60
and _ team	7:90
and _ test	3:30 5:45 10:10
and _ the	0:-24 2:35 3:55 4:-15 5:-20 10:-10
and _ their	5:50 7:75 11:20
and _ them	2:-42 9:-20
and _ then	9:30 10:5
and _ think	1:19
and _ third	11:25
and _ this	0:27
and _ thre	7:30
and _ through	11:30
and _ to	5:55 9:20 12:-5
and _ took	11:45
and _ two	4:-10 5:-30 11:-20
and _ up	2:53
and _ walk	11:30
and _ was	2:34 6:-10 7:-20
and _ week	5:-30
and _ went	2:39 6:-15
and _ were	7:-30
and _ which	0:-25 1:43
and _ with	3:25 4:10
and _ you	11:25
and a	1:28 3:25 4:-10 5:20 6:-10 9:15
and add	7:25
and all	7:50
and an	0:27 1:-30 3:85
and ask	12:-5
and be	0:41
and by	9:30
and chang	7:40
and could	5:-30
and cut	7:30
and did	11:40
and each	3:-20
and every	9:-30 11:30 12:10
and explain	11:40 12:-5
and fix	2:39 5:-50 7:35
and for	0:-28 1:24
and found	5:35
and gave	11:25
and got	2:77 3:-25 6:-10
and has	11:35
and have	3:50 5:30 11:25
and he	2:46 5:-25 7:35 12:5
and her	7:40
and hir	11:35 12:-5
and how	12:-5
and i	1:-31 3:30 7:-20 11:50 12:-5
and i'd	11:40
and i've	4:10
and if	7:-45
and in	7:-25
and it	2:58 3:-25 7:25
and it's	8:20 11:25
and its	0:28 3:75 4:-10 5:-30 7:-25
and keep	3:35
and kept	2:40
and left	5:60
and look	0:51 11:20
and made	3:30
and mov	2:-37 7:50
and my	5:40 6:-10
and no	2:48
and none	9:30
and not	3:-20 6:10 12:-5
and noth	2:52 3:-30
and now	11:30
and of	1:41
and on	7:-25
and one	7:40
and open	1:23
and own	3:40 4:15
and payment	3:-40
and promot	7:45 11:45
and put	9:35 10:-15
and ran	4:-10 9:25
and read	5:55 7:50
and report	3:35
and run	7:40
and said	5:35 6:10 11:-20
and sent	11:25
and set	5:55 9:-25
and she	11:20 12:-5
and ship	11:30
and sinc	7:35 9:50
and stopp	11:60
and taught	11:45 12:-5
and that	1:58 5:50 10:10
and the	1:-28 2:40 3:70 5:40 7:40 10:5 11:-15
and their	7:60 8:-10
and then	11:30 12:-10
and ther	5:-30 11:30
and they	7:120 8:-5 9:15
and they'v	7:35
and this	1:31
and thre	7:40 8:15 9:-20
and thursday	11:45
and to	7:-30
and told	2:48
and took	4:10
and train	3:-30
and twic	0:31
and two	2:36 7:45 9:20 10:15
and use	7:35
and used	0:36
and was	3:-25 9:-20
and we	5:-30 7:20 11:30 12:-10
and we'd	11:30
and went	5:50 7:-30
and what	4:10 5:65 6:5
and which	6:15
and wrot	2:35 5:35 7:-25 9:-20
and you	1:24
android	7:25 9:-20
android app	3:30
angry	2:41 3:-40
annoy	5:55
another	2:53 3:-25
answer	0:37 1:-56 5:-25 9:-20 11:20 12:-10
answer $	1:-34 5:-50 11:30
answer _ for	11:-30
answer _ i	11:40
answer _ it	3:35 7:30
answer _ question	11:70
answer _ the	11:-20
answer and	0:29
answer each	11:-25
answer for	3:90 11:-20
answer in	9:45
answer was	2:34
answer what	11:80
any	0:66 9:30 10:5 11:-30
any _ the	5:-35 9:40
any _ without	9:30
any more	0:68 9:35 10:10
any of	3:35 5:-35 7:60
anybody	7:-25 11:-20
anymor	0:109 1:-79
anyon	0:45
anyth	1:18 2:-40
anyth $	5:40
anywher	7:35
anywher _ the	9:35
anywher in	9:35
apart	7:-25
apart $	3:-35
api	3:30 4:-10 5:-25
app	3:25 5:20 8:-10 9:-35 11:-35
app _ it	7:40
app _ the	2:36 4:15
app is	3:40
applaus	11:-20
appli the	9:40
application	3:70
approv $	7:-30
approval	9:55
apps	9:-25
april	3:-25 7:30
april it	2:37
architectur	7:-40 9:20 10:5 11:-20
architectur $	0:23
archiv	7:25
are	0:-41 2:-46 4:10 7:30 8:5 10:15 11:-25 12:10
are #	7:-30
are _ and	1:23
are _ by	7:30
are _ for	3:-35
are _ it	7:40
are _ the	7:55 9:25
are _ to	1:27
are all	11:-30
are in	7:50
are mine	5:-45
are on	3:50 7:55
are the	1:21 9:35
are what	7:30
area	2:36 3:90 5:70 9:-25
area $	3:45
argu	1:-30 2:48 3:-35 6:15 8:10 11:-25
argu _ the	0:35
argu for	7:30
argu in	0:32
argument	0:34 9:25
argument $	0:27
around	0:34 11:-25
around #	3:25 11:-20
around _ and	7:30
around it	3:30 5:-30 7:40
around the	5:55
articl	2:34
as	0:27 1:-38 5:40 7:-15 10:-10
as _ #	9:40
as _ company	3:30 7:35
as _ other	9:30
as _ rule	9:35
as _ which	3:-30
as _ whol	3:40
as a	8:20 9:-30 12:-10
as an	1:24
as befor	8:-15
as our	9:80 10:-15
as the	0:-26 3:60 5:35 7:25 9:40 10:-10
as their	5:45 7:45
ask	0:60 1:-85 3:-30 4:10 9:-25 12:-5
ask $	6:10 7:-25 11:50 12:-10
ask _ a	5:40
ask _ and	11:35
ask _ for	11:-25
ask _ how	12:5
ask _ if	11:25
ask _ it	7:35
ask _ other	7:-35
ask _ the	12:-5
ask _ to	6:-5 7:40 11:-25
ask and	11:55
ask around	7:-25
ask for	0:34 5:90 7:20 10:-5 11:-20
ask her	11:-35
ask him	11:-25
ask how	11:105 12:-5
ask if	5:-55
ask in	11:25
ask me	5:30 11:50
ask that	5:-35
ask the	1:-25 3:-30 11:-35
ask them	7:30
ask what	9:-20
ask which	5:-40
asks	5:-30 9:45 10:-5
asks for	9:70 10:-5
asset	7:-35
assign	3:65 11:35 12:-10
assign to	5:45 11:25 12:-5
assignment	5:65
association	9:80 10:15
assum	0:33 9:-30
assum that	0:33
assumption	0:28
at	1:-46 4:-5 5:-20 7:-20 8:10 9:-15 10:-10 11:-10
at #	5:-25 8:-10 10:-10 11:-20
at _ as	5:45
at _ befor	11:40
at _ coffe	11:25
at _ company	3:40 7:-30
at _ desk	11:70
at _ in	5:30
at _ one	9:40
at _ own	3:-25
at _ time	0:36 3:-25 11:-20
at _ together	11:25
at _ with	5:-30 11:60
at a	7:-30 9:-30 11:-40
at all	2:40 5:35 9:-25
at each	11:25
at eight	11:40
at first	11:25
at it	5:55 9:20 11:30
at least	9:25
at midnight	2:35
at my	7:-25
at night	2:53
at the	3:-25 5:-35 12:-10
at their	11:45
at thre	5:-40
attach	9:25
attach $	5:30 9:40
attend	7:-30
attitud	1:25
auc	7:-25
audio	7:30
audit	7:50 11:-35
auditor	7:45 9:20
august $	7:35
author	3:-25 9:50
autoplay	5:-40
autumn	11:25 12:5
averag	0:32
away	2:48 5:25 11:-20
away $	5:40
b	5:45 7:-30
back	1:-25 2:114 3:-20 4:-15 7:-30 8:-10 11:-15 12:-5
back $	7:20 11:-25
back _ a	3:-25 7:35 11:30
back _ same	11:30
back _ the	2:38 6:10
back and	7:-30
back of	11:55
back on	2:36
back that	2:77
back to	7:-30
back with	7:50
backbon	3:60 7:-70
backend	3:45 7:40 9:-20 11:-20
backend $	3:55
backlog	5:65
backlog $	5:50
backward	0:37
bad	2:34 7:-20 10:10 11:-35
bad night	11:25
badly	2:48
bakery	3:40 7:-30
bank	4:20 5:-25 7:90 8:25 10:10 11:-30
bank and	2:47 9:35
bank gets	9:55
bar	9:35 10:5
base	7:35
basi	7:35
basket	3:50 4:15 5:-30
batch	9:-20 11:-25
be	0:80 1:-23 3:-20 5:-40 6:5 7:-20 12:5
be $	5:-45
be _ about	7:40
be _ and	3:-30
be _ at	5:60
be _ by	5:25
be _ for	0:-29 1:39 3:30
be _ in	5:-30
be _ to	5:-30 11:35
be _ with	0:41 1:-27
be able	5:-25 11:40
be on	5:-35 11:35
be the	0:69 1:-21 3:-30 5:-40
beat	0:-44 1:67
beautiful	0:-24 1:21
becam	2:43 3:25 5:25 7:25 8:20
becam _ for	9:30
becam staff	7:-30
becam the	5:35 7:75
becaus	0:-25 1:-24 2:36 10:-10 11:-20
becaus _ it	8:-10
becaus _ my	7:60
becaus _ was	5:-30
becaus i	2:38 5:30
becaus it	0:34 2:55 5:-55
becaus nobody	3:30
becaus of	7:30
becaus that	9:25
becaus the	5:25
becom	3:-25
bed	7:30
been	1:-20 3:15 10:5
been _ and	7:-30
been _ in	2:-35
been _ it	11:55
been _ the	9:20
been _ to	7:40
been _ with	5:35
been ask	3:35
been mine	3:25
been the	3:30
been through	11:30
befor	0:116 1:-84 5:-30
befor $	0:-42 1:44 3:30 7:-30 9:-30 11:20
befor _ first	9:-25
befor _ is	0:40
befor _ may	9:45
befor _ other	11:40
befor _ releas	9:50 10:5
befor _ was	7:30
befor a	9:70 10:10
befor i	0:142 1:-77 7:-35 10:-20 11:-20
befor it	3:-30 7:25 9:25
befor june	0:-41
befor merg	10:-5
befor the	0:63 1:-36 3:40 8:10 12:10
befor ther	0:31
beforehand	9:45
begin	11:-25
begin with	5:-25
begun	5:-35 9:-20
behind	3:35 5:-25
behind $	9:25
behind it	7:-35
behind the	7:45
believ	9:-25 11:-30
believ in	1:30
believ it	5:40
belong _ me	3:35
belong _ the	3:-40
belong to	3:25 4:-10
below	2:65 5:35
below #	2:36
benchmark	0:25
besid	0:49
besid it	0:38
besid us	7:30 9:30
best	0:-40 1:48 3:-40 5:-25 11:-30
best _ of	1:19
bet	2:43
better	0:-37 1:28 3:-30 9:-20 11:-20
better $	5:-30
better than	3:-25
between	2:-37 3:25 5:30
between them	11:30
beyond	7:35
big	3:-25 5:-30 7:30 8:10 9:-25 11:-20
big ones	0:32
bigger	1:25
bill	3:30 11:-20
bill support	5:-30
bind	3:-35 9:75
bind for	9:65
bit	1:-21 3:30 9:20 11:25 12:-10
bit _ the	3:35
bit of	11:30
black	0:-23
blind $	5:45
block	2:47 7:-25 11:-20
block $	2:56
board	2:75 3:70 4:10 7:60 9:-30 12:10
board $	2:48
board _ for	7:35
board _ it	3:45 4:10 7:40
board _ my	3:30 7:35
board _ that	7:30
board _ the	3:50
board that	5:30
board took	3:60 7:65
body	3:30
bolaji	7:-30
bold	0:25
book	1:-20 3:25 5:-30
book the	0:34
boot	3:30 7:-30 11:35
border	3:40
boss	0:-27 3:-25 5:35 7:-25 11:-25
boss said	5:40
bot	3:35
both	1:-30 3:-20 5:-25 6:-10 7:25 9:-20 10:-10 12:15
both $	2:77
both for	7:35
both were	11:40
bought	0:24 2:-35 9:-20
bounc	3:-25
bound	5:30
box	2:-34 3:60 5:40 8:10 10:-5
box _ the	3:45
box in	3:45
br	3:-20 5:-40
br the	5:-35
br up	11:40
branch	5:-35
branch _ and	9:40
brand	2:35
break	3:-30 9:25
bridg	5:-25
brief	5:85
brief $	5:55
bring	11:30
brok	2:39 7:-25 9:-20
brok the	11:30
broken	3:-25
broker	3:55 7:-45
brought	0:25 5:-35 10:10 11:30
brought _ the	11:40
brought in	9:35
brought it	5:45
brought up	11:65
browser	3:-25 7:55 8:20
buddy	11:55
budget	0:45 1:-25 3:30 4:10 7:25 9:30 11:-20
budget _ the	0:26 9:35
budget and	9:30
budget in	9:40 10:-5
buffer	3:65
bug	0:30 1:-32 3:-25
bug report	7:30
bugs	6:-10
bugs with	9:35
build	1:21 3:60 4:10 5:20 7:20 8:10 11:-30
build $	5:45
build _ from	1:36
build _ it	3:40 8:10
build the	3:40
build with	7:30
built	1:-18 3:65 4:5 8:15 9:-15 11:-30
built a	3:35 4:15
built and	3:30
built on	7:-45
built one	3:35
built the	3:25 5:25 9:-20
bus	3:25 5:-50 9:-20 11:-20
busines	9:-20
but	0:-50 1:-38 3:25 5:70 6:-10 9:-30
but i	5:45
but the	3:35
button	3:55 4:-10 7:35
button $	3:45
button _ the	3:30
button and	4:10
buy	5:30 7:25
by	1:-72 4:10 10:5 11:20 12:5
by #	9:-20 11:-35
by $	5:-45 7:-35 9:35 11:40
by _ #	2:-48 9:20 11:20 12:10
by _ all	7:40
by _ and	0:-24 2:-50 7:25 8:20
by _ desk	11:30
by _ end	5:-25 11:55
by _ for	3:-30
by _ four	9:30
by _ he	11:65
by _ in	9:25
by _ ladder	11:35
by _ like	9:25 11:25
by _ on	7:40
by _ rule	9:45 10:-10
by _ same	7:90
by _ she	11:40 12:5
by _ sinc	9:30
by _ so	5:-50
by _ they	7:30
by and	7:30 11:25
by christma	11:45
by december	11:35
by hand	2:43 9:-25 11:-30
by herself	11:35
by him	5:30
by himself	7:-25 11:60
by it	3:-25 7:110 8:-15 9:75
by june	3:30
by last	5:45
by line	10:-5 12:-5
by mail	11:25
by me	9:25
by my	2:38 9:20 11:40 12:10
by myself	3:35 6:-10
by name	7:25
by now	9:40
by our	3:40
by step	9:45
by summer	11:40
by that	7:-30 9:25
by the	2:-42 7:40 8:-20 10:15 11:35
by them	5:45 9:35
by themselv	0:28
by this	7:45 8:15 11:40
by thos	5:40
by week	11:30
c	3:70 5:45
cabl	5:-25
cach	3:55 4:10 5:-50 9:-25
calculator	7:-35
calendar	1:-32 2:-39 9:-40
calibration	3:25 9:25
call	0:39 1:-32 9:-20 12:-5
call _ customer	0:28
call _ read	7:45
call _ the	1:25
call about	11:35
call and	11:25
call it	1:26
call me	2:36
call the	2:-35
call to	7:35
caller	3:45
calm	1:21
came	1:-34 3:-25 9:-40
came _ a	3:40 6:-10
came _ in	5:40
came _ the	0:31 9:-25
came _ with	5:35 7:30 11:35
came and	9:-25
came back	2:44 7:60 11:-20
came by	11:70
came from	0:27 3:-25 9:-25
came out	2:79
came over	11:25
came up	2:-40 11:35
came with	6:-10 11:30
camera	3:30 4:15
can	0:-31 1:74 5:50 6:5 8:-20 12:5
can $	11:45
can _ a	2:35
can _ that	9:25
can carry	11:45
can say	7:30 9:30
can't	11:-20
can't be	9:30
cancell	2:167 8:15
cancell $	2:78
car	5:40 7:-25
card	4:10 7:25 8:-15 9:-15 11:-25
card $	5:50
care	2:39 3:35
career	11:25 12:10
career ladder	5:-30 11:30 12:10
careful	0:28
careles	5:40
carri	9:-25
carri the	11:30
carry	1:-35 4:10 11:35
carry one	11:45
cas	7:-25 9:25 11:-20
cas in	7:-35
case	3:-40 9:40 10:-5
catch	5:-30
caus	5:50 7:-25
cell	9:-25
ceo	11:-30
certificat	3:60 9:-25
certificat _ by	7:45
certification	7:30 10:5
chain	2:42 4:15 9:-25 11:-20
chair	5:-40 7:-30 11:40
challeng	0:-74 1:63
challeng _ me	0:-34 1:20
chang	0:48 1:-61 5:-20 7:45 8:-10 9:-15 10:-5 11:-15
chang $	5:-30
chang _ mind	0:27
chang _ on	7:-50
chang _ one	3:35
chang _ prior	0:-36
chang _ the	0:27
chang _ they	7:45 8:10
chang _ to	7:30
chang his	7:75
chang how	7:35
chang it	2:35
chang one	11:25
chang sinc	7:-45
chang the	2:50 9:-20
chang their	7:105
chang them	9:25
chang to	11:25
channel	0:64 9:-30
channel $	11:25
chapter	3:-30 5:-35 9:75
chapter #	9:45
chapter _ the	9:60
charg	3:35
charg _ the	3:55
charg of	3:30
charger	7:40
chart	3:25 5:-55 9:-25
chas	3:-30 5:45
check	7:20 8:-10 9:25 10:-10 11:-25
check $	7:40 9:20
check _ in	7:35
check _ the	3:40
check against	9:25
check i	11:30
check in	9:-25
checklist	0:34 8:-10 9:190 10:-5
checklist _ for	9:30
checklist i	7:35 9:45
checkout	3:30 9:-20
chief	2:50 11:-20
chil	7:30
children	5:-40
chip	5:-50
choic	5:-40
choos	0:-27 1:43 5:25 8:15 9:-20
choos _ own	5:35
choos the	3:45
chos	3:35 7:-45 9:-30
chos the	7:-30
christma	7:-25 11:30
christma $	5:50
churn	9:-25
ci	3:-50
circl	5:-25 11:55
ciso	7:40
citi	7:30
claim	5:40 11:-30
claim triag	3:30
clas	11:-20
class	5:70 6:15
claus	9:25
clean	11:-25
clean $	0:32 1:-21
clear	1:34 2:-43 5:65 6:-15
click	2:-36 5:30
click $	11:70
client	2:45
clinic	11:25
clos	4:15 5:-25 7:45 11:-35
clos $	7:45
clos a	9:35
cloth	2:53
cloud	5:55 11:-20
cluster	3:40
coach	7:-60 9:-35 11:30 12:10
coach the	7:-25
coach two	11:-30
cod	4:-20 6:-15 7:-25 10:-10
code	1:-44 4:-15 5:-30 6:10 8:10 9:-15 10:10
code $	3:-30
code _ the	5:30
code is	1:-26 3:30
codec	3:50
coffe machin	11:30
coin	2:39
coin $	2:42
colleagu	0:-27 2:-54 7:-35 9:30 10:-10 11:50
colleagu $	3:35
colleagu _ ask	11:55
colleagu _ me	11:30
colleagu _ the	11:30
colleagu on	11:35
colleagu who	11:45
collect	5:45
collector	3:50
colleg	9:40
colour	3:45
colour _ i	11:35
column	0:48 3:25 5:40 6:-5 9:20 10:-20
column _ and	6:-10
com	11:35 12:-10
com _ with	11:50
com from	11:25
com over	11:45
come	1:-28 5:-25 7:-25 9:-30 11:50
come _ me	11:40
come _ my	11:50
come _ the	5:-30
come back	5:35
come to	11:55
comfortabl	0:-37 1:40
command	3:65
commit	5:30
committe	3:-30
common	3:30 5:30
communication	0:-42 1:53
communication _ key	0:-28 1:19
communication is	0:-29 1:24
compani	2:35 7:55 8:35
company	4:10 5:-20 6:20 7:25 8:5 12:20
company $	4:15 5:-35
company _ for	9:55
company _ four	9:45
company _ plan	3:35
company _ strategy	3:40
company _ to	9:25
company has	7:-30 11:45 12:10
company is	11:35
company wide	7:-30
compar	0:25 2:-34 5:45 6:-10 7:-40 10:-10
competitor	7:45 8:20 9:30
compiler	3:-25 4:15
complain	2:47 5:55 7:-25
complain about	2:39 5:30
complaint	11:-20
complaint about	9:35
completely	2:35
component	3:100 4:-15 9:20
compulsory	9:30
comput	3:30
conclusion	5:60
concretely	4:-10
condition	9:30 10:10
condition for	9:40
config	3:35
confirm	1:24
conformanc	9:60 10:15
conformanc suit	9:30
congres	2:51
consent	5:45
consumer	9:-20
contain	5:30
content	0:29 3:-30
contract	0:41 1:-49 2:44 3:35 4:15 7:40
contract $	2:43 3:50
contract was	3:-80
contribut	9:75
controller	3:70 4:-10 7:-40
convention	9:30
conversion	3:30
converter	3:40
convinc	5:30 11:-30
convinc the	3:-40
copy	1:-18 5:-25 7:-25
core	7:35
corner	3:40
correct	1:30 7:-30 12:-20
correct my	11:55
correct the	9:30
correction	7:50
corridor	7:40
cost	3:-30 5:30 6:20 9:-25 11:-40
cost $	5:45
cost _ #	7:-30
cost more	9:25
cost us	5:30 9:25
could	1:-40 3:-20 5:20 7:-25 9:-30 12:-5
could _ me	11:30
could _ the	0:24
could do	11:25
could find	0:30
could have	2:47
could not	5:60
couldn't	2:73
couldn't _ it	5:35
couldn't leav	5:45
council	3:-45 7:35
count	0:31 3:-35 5:75 8:-15 10:-5 11:-20 12:5
count #	5:35
count $	5:50 11:-25
count _ each	11:30
count _ the	5:45
count what	5:65
countri	3:35 5:-40 7:25 8:15 10:10
country	2:47 9:30
coupon	5:-35
courag	1:39
cours	2:-35
cover	3:45 5:30
coverag	9:70
cpu	0:29
crack	2:48
creat	1:-20 3:-35 7:-30
crew	5:-30 7:35
criteria	5:45 7:35 9:70 10:10
criteria the	9:30
cross	9:25
cross out	9:40
cto	1:26 3:-30 7:75 8:10 9:35 10:10
cto _ it	9:45
cto made	7:30 9:40 10:5 11:25
cuda	11:30
cups	3:-35
curv	7:45
curv $	7:35
customer	1:25 2:98 7:-25 9:-15 11:-30
customer $	0:29
customer _ #	7:30
customer _ and	3:-35
cut	7:35
cut _ to	7:30 9:25
daily	2:39
dana	11:50
dangerou	5:-40
dark	7:-25
dashboard	0:53 1:-52 3:60 5:30
data	2:-47 5:35 6:10 9:-20 11:-40
data sheet	9:30
data team	7:35
databas	6:10
databas $	5:45
date	0:39 4:-10 6:-15 7:-20 8:10 11:-15
date _ the	3:30
day	8:-15 9:-20 10:-5 11:-20 12:-5
day $	2:64 4:-10 11:-20
day and	3:-25
day befor	2:58
day i	0:25
day it	2:34
day one	9:20
day with	11:25
days	0:25 2:48 4:-15 6:-15 7:-30 9:-15 11:-30 12:-5
days $	5:-35 7:-30 11:-30
days _ the	3:30
days and	2:-35 5:-25 7:-25
days befor	3:45
days i	0:25
days of	2:44
days on	2:38
days the	3:-30
dead	3:35 4:10 5:45 7:-25 9:-20
deal	1:22
dealer	2:41
debrief	11:30
debug	3:35 11:35
december	11:70
decid	1:43 2:-59 5:45 7:-25
decid $	1:60 5:-45 6:10
decid _ a	9:40
decid _ the	5:35
decid _ was	5:45
decid for	7:35
decid it	5:45
decid that	11:25
decid the	3:-30
decid what	5:30 6:-20
decid which	6:25
decid with	5:60 7:-35
decision	9:-20
declin	2:36
decoder	3:-35
default	3:-30 8:15 9:-35
defend	11:45 12:5
defend the	11:35
defin	5:95 7:-30
defin _ as	5:30
defin what	9:30
definition	3:-25 5:40 9:25
definition _ a	3:-35
definition _ done	9:55 10:-10
definition of	9:55 11:25
delay	2:36 5:70
delet	1:-33 11:-20
delet the	3:45
delet their	7:55 9:-25
deliver	0:-47 1:40
demand	9:40
department	4:20 7:45 11:-20
department $	3:-40
deploy	7:30 9:-25
deploy $	3:35
describ	5:30 6:-10
describ in	5:30
design	6:-10 7:-20 8:10 10:5 11:30
design $	5:50
design _ the	5:-25 9:40
design and	3:30
design review	0:25 7:35 9:25
desk	2:47 8:-15 11:80
desk _ i	9:35
desk and	11:45
detail	5:35
detail $	1:19
detection	3:35 11:25
detector	4:-15
develop	7:-30
development	3:-25
devic	5:40 6:10 7:35
diagnostic	2:66
diagnostic $	2:44
diagram	3:40
did	1:-34 9:-25 10:-10 11:-15
did $	3:-20 7:55
did _ again	2:36
did _ first	7:35
did _ for	7:65
did _ take	7:40
did _ the	3:-30
did a	11:40
did i	0:-25
did it	3:25
did not	2:36 6:10 7:-20 8:-25 9:-20 11:-15
did one	3:55
did the	4:-15 8:10
did with	7:35
didn't	1:-20 7:20 9:-25 11:-35
didn't say	9:25
died	2:53
different	0:-24 11:-35
direction	0:27 6:20 7:40
director	3:-30 5:50 7:-30 9:-30 11:-25
director _ the	7:30
director said	5:35 6:-10
director want	2:45
disagre	3:-25
display	2:45
distinguish	5:-35
distinguish engineer	5:-35
distribut	1:25
distribution	7:50 8:15
division	3:40 7:65 9:25
do	1:-34 7:-20 8:-5 9:-20 10:-15 11:-15 12:5
do $	1:-27 11:-20
do _ about	5:40
do _ same	11:30
do it	3:-25 5:25 8:-20
do not	2:36
do the	3:65 4:-10 7:-20
do with	5:-30
doctor	1:24
document	3:35 5:35
document $	5:45 7:-35
document _ and	5:-30
documentation	0:-33
documentation $	3:-30
does	6:10 9:45 12:5
does it	9:20
does not	9:45 10:10
doesn't	3:-35 9:25
doesn't _ in	9:30
doesn't _ to	7:40
doesn't get	9:35
doesn't go	9:35
dog	2:36
don't	0:63 1:-40 3:-30
don't _ it	9:25
don't know	1:-19
done	0:95 1:-24 5:40 7:-35 9:30 10:-5
done $	0:49 1:-39 5:55
done _ #	2:51
done _ for	9:35
done _ two	1:35
done in	1:34
done it	0:47
door	0:28 3:-25 4:10 7:35 8:-25
door $	0:42
door _ a	7:30
door and	7:30
dos	2:40
doubl	7:-25
down	0:26 3:-15 6:-10 9:-15 11:-15
down _ i	5:55
down _ me	11:35 12:-10
down and	7:45
down for	2:34
down from	7:-25
down how	9:30
down on	7:50
down to	5:25
dr	7:-35
dr seidel	7:-30
draft	3:-35
draw	1:-21 11:30
drawer	0:35
drawn	5:65 6:-20 7:-25
dream	1:19
drew	7:-25 11:60
drew _ for	11:40
drew it	11:70
drift	5:40
drill	1:-26
driver	3:40 5:65 9:-45 11:-25
driver $	3:35
driver _ the	3:30 9:-55
driver for	3:35
drop	5:30 8:-15
dropp	2:46 5:25 6:15 7:70 8:10 9:-30 11:-25
dropp _ own	7:30
dropp _ plan	8:15
dropp the	2:39 7:65
dropp their	7:30
dry	7:-25
dual	2:37
dual bank	2:37
dur	5:40 11:25
duty	3:-40 5:-40
e	2:63 3:25
each	0:64 1:-41 2:-85 3:-30 7:-20 10:15 12:5
each $	5:35
each _ #	3:30
each _ a	3:25 9:-20
each _ and	5:-35
each _ becaus	9:25
each _ for	11:40 12:-5
each _ gave	11:25
each _ its	3:-25
each _ the	5:-30 6:10 8:-10 9:20
each _ their	7:25
each _ them	9:-20 11:35
each _ two	5:30 11:45
each _ was	5:-35
each _ who	9:40
each a	5:45
each and	3:-25
each had	5:-30
each meet	5:-30
each of	11:35
each one	11:20 12:-5
each releas	3:-30
each team	7:40 11:-25
each time	7:-25
each week	11:30
each with	9:-20
early	0:23 1:-21
early $	0:26 1:-28
easy	1:-21
edit	2:35
effort	1:-26
eight	11:20
eight _ the	11:25
eight of	7:-35
eight team	3:35 4:10 8:15
eighteen	4:20 7:25
elegant	1:-24
eleven	4:10 6:10 8:10 11:-25 12:10
eleven _ and	3:-30 5:-35
eleven _ have	7:35 11:35
eleven _ them	3:-40
eleven and	3:60
eleven countri	5:-30
eleven department	7:-40
eleven minut	2:43
eleven of	3:-40
else	3:30 4:-15 8:-10 10:-5 11:-30
else $	3:45 4:-15 5:35 9:-25
else _ it	7:35
else _ the	3:25
else in	3:30
elsewher	3:45
employer	9:30
empty	0:-52 1:-20
empty _ befor	0:-41
empty it	0:-41
end	2:-45 5:30 6:-10 7:35 9:-25
end $	0:-30 1:47 7:-35
end _ end	5:-45
end _ the	11:50
end all	8:10
end i	0:43 1:-33
end in	7:45
end of	4:-10 11:55
end the	7:55
end up	7:30
endpoint	3:35 4:-15 9:-25
ends	7:35
engin	3:75 7:40 8:15 9:-25
engineer	0:-42 1:46 3:-40 4:10 5:-25 7:20 8:10 9:-25 10:5 12:20
engineer #	7:40
engineer $	1:38 7:-40
engineer _ #	9:45
engineer _ as	3:-30
engineer _ for	3:50
engineer _ in	9:35
engineer _ it	5:-30
engineer _ the	11:40 12:30
engineer _ to	11:30
engineer about	9:25
engineer by	11:40
engineer for	3:60 5:-25
engineer have	3:50
engineer in	7:-30
engineer on	3:-65
engineer organisation	3:-25 9:30
engineer who	11:35
english	5:-30
enjoy	0:-42 1:37
enjoy _ was	1:26
enjoy most	0:-24 1:28
enough	5:30 6:10
enough $	5:55
enrolment	2:52
entir	3:40 5:40
environment	3:35
equation	3:30
error	0:-23 3:25 10:-15 11:-20
error $	7:35
essential	0:-23 1:21
estimat	0:26 1:-46
euro	9:-25 11:-20
euro $	2:68
european	9:40
evaluat	9:30
evaluation	7:35
even	0:-26 3:-40 5:25 7:25 11:20
even $	2:47 5:30
even _ the	9:30
even more	0:-49 1:21
even the	1:-27 5:40
event	3:20 6:-10 9:-35 11:-25
ever	1:58 9:-20
ever _ it	7:35 9:-50
ever open	9:-30
every	1:-42 2:-89 4:15 8:15 11:15 12:-5
every _ a	3:35
every _ and	3:40 11:35
every _ at	11:35
every _ for	11:50 12:-10
every _ had	5:50
every _ has	9:30
every _ i	0:60 1:-27 2:-37
every _ in	4:15 7:30 9:80 10:25
every _ need	9:55
every _ of	3:25 8:10
every _ sinc	0:32
every _ to	7:30
every _ with	11:35
every chang	9:30
every department	7:100 8:10
every engineer	11:45
every friday	11:30 12:-10
every group	7:30
every monday	11:25
every morn	11:25
every one	9:35
every product	3:30 7:65
every promotion	11:30
every quarter	1:-27
every releas	7:35 9:40
every repository	1:-20
every team	5:30 11:-20
every thursday	11:30
every tuesday	11:40 12:-5
every wednesday	11:35
every week	11:35 12:5
everybody	3:-35 5:35 6:10 7:-20 11:-20
everyon	1:-18 2:-47 4:15 6:10 7:25 8:-15 11:-25
everyon on	5:-35 7:30
everyth	1:29 3:60 6:-10 9:-30
everyth $	1:39
everyth _ the	3:35 4:-10
everyth between	4:-10
everyth from	3:30
everyth that	4:10
everyth was	5:50
exact	5:40 6:-10
exactly as	5:30
exampl	5:25 6:-10 9:20 12:5
exampl and	9:35
exampl of	11:25
excellenc	1:22
except	5:-40
exchang	7:30 8:20
execution	1:-30
executiv	4:15 7:50
executiv _ adopt	7:30
exercis	3:-25 11:55
exist	5:40 6:10
exist $	5:35
exit	5:30
expect	2:58 5:25
experienc	0:-25 1:23
experiment	3:-35
expiry	1:-29
explain	1:-19 3:-30 5:-25 9:-20 11:100 12:-10
explain $	11:-25
explain _ a	11:30
explain _ i	11:45
explain _ to	11:70 12:-5
explain to	11:45
explain with	11:35
eye	5:-50
eyes	3:-25 9:35 10:-5
face	2:55
faculty	3:-40 11:40
fail	9:30 11:-25
fail $	9:30
failur	1:22 3:-30 5:25
failur is	1:35
fair	9:-20 11:-25
fall	2:37
fallback	3:40
fals	2:41 3:-25
far	3:-25 7:20 8:-20 10:10
far $	7:35
far it	7:30
farm	9:-30
farmer	11:30
fast	0:36 1:-27 7:-25
faster	2:-34
fault	3:-25 5:35 9:35 10:10
fear	5:-30
fed up	5:30
feed	2:44 3:65 11:20
feedback	1:32
feel	0:-68 1:77 2:-40 5:70 7:-30
feel _ for	1:27
fell	9:-20 11:-30
fell _ #	11:-20
few	6:-10
fewer	0:43
field	1:19 3:35 5:45 6:-10 11:-30
field $	3:35 4:-10 5:30 9:-20
field _ and	5:30
field _ the	1:26 3:40 9:25
fifth	2:-35
figma	6:-10
fil	5:50 11:-25
file	3:45 4:-25 6:-10 10:-10 11:-20
file $	3:70
fill	9:40
fill it	9:50
film	2:52
filter	0:30 3:85 4:-10 8:20
financ	2:38 9:-25 11:-35
find	5:60 7:-25 9:-25 11:-20
find out	5:65
find the	0:28
find what	5:30
finding	5:40 9:50
fine	9:-20 11:-30
fine $	11:-20
finish	1:-36
fir	0:33
fir for	0:35
fire	7:30
firewall	3:40
firmwar	9:-20 11:-20
first	0:143 1:-24 3:-25 6:-5 7:-15 9:-15 12:5
first $	3:-20 6:10 7:-30 9:-40 11:-35
first _ and	1:26 5:30 7:25
first _ i	0:31
first _ it	2:40
first _ last	7:45
first _ month	11:25 12:5
first _ of	7:30
first _ to	0:35 1:-25
first and	0:23 11:25
first becaus	9:35
first day	7:40
first in	0:27
first line	5:-35
first minut	1:33
first month	5:-25 7:-25 11:65
first six	3:30 11:40
first talk	11:40
first th	0:29
first time	0:-41 1:32
first two	3:-35
first year	3:25
fit	2:38
five	1:-22 4:15 5:-25 6:10 7:30 12:10
five $	9:-20
five _ in	7:-30
five _ the	11:40
five _ to	3:35 5:35
five _ us	9:40
five are	7:-55
five days	5:-30 7:45
five i	9:30
five minut	7:30
five of	9:25
five question	5:45
five servic	4:20
five team	5:-40 7:65 8:10 9:-35
five week	3:25
five year	3:45 4:25 9:-25
fix	0:31 1:-36 3:-35 5:55 8:15 11:-15 12:5
fix $	1:-28
fix _ the	9:25
fix a	11:35
fix it	3:-30 5:-40
flag	3:80 5:40 8:-10
flag servic	3:35
flaky	3:-35
flam	0:38
flam graph	0:38
flash	2:44 11:-20
flat	5:45 9:-20
flight	11:-20
floor	5:-25 7:35 8:-25 9:-20
folk	11:30
follow	0:-33 1:-42 6:10 9:30 10:-5
follow _ to	9:30
follow it	7:30 9:60 10:5
follow our	9:30 10:-15
follow the	5:35 7:-70 9:35 10:-10
for	1:-59 4:10 6:5 8:10 10:5 12:10
for #	4:25 7:-20 9:25
for $	5:30 9:40 10:-15
for _ #	3:65
for _ a	3:-25 6:15 11:25
for _ and	7:20
for _ at	9:25
for _ chang	9:30
for _ company	3:45 4:15
for _ data	9:25
for _ day	2:86
for _ days	9:-20
for _ eleven	3:30 4:25
for _ else	6:10
for _ engineer	9:25
for _ first	11:30 12:-5
for _ four	7:35
for _ half	11:40
for _ hour	2:37 11:25
for _ i	3:-25 5:30 7:25 9:-30
for _ in	4:15 11:40
for _ it	5:40
for _ minut	5:-30 11:25
for _ month	3:-20 9:30 10:10 11:15
for _ new	3:25
for _ of	2:59 7:-25
for _ one	3:30
for _ own	7:50
for _ peopl	5:-30 11:60
for _ pric	3:35
for _ releas	7:35
for _ rest	3:-35
for _ senior	11:35
for _ servic	9:35
for _ seven	9:40
for _ so	7:50
for _ team	5:-30 9:80 10:10
for _ that	9:30
for _ the	3:55 4:-10 5:45 9:-25
for _ to	3:25 4:10 6:-10
for _ two	0:28 9:25
for _ week	2:-45
for _ what	5:-35
for _ which	9:45
for _ whol	3:25 4:10 5:-35 7:25 9:25 10:10
for a	0:23 2:49 3:-25 10:5 11:-20
for about	9:30
for all	3:60 4:20 5:-25 7:45 8:15 9:45 10:15 11:20 12:5
for an	3:45
for any	9:70
for anyth	7:30 9:50
for data	3:-30
for each	3:-25 9:20 11:-20
for every	7:35 9:60 10:10
for everybody	5:40 7:30
for everyth	5:30
for five	11:25
for four	11:20
for half	11:30
for her	3:-25 5:-25 7:-30
for it	3:35 7:50 9:30
for me	7:20
for more	5:50
for most	2:34
for my	3:-35 9:20
for myself	5:40
for nine	11:30
for noth	2:47
for one	12:-5
for our	5:25 6:-10 7:-25 9:75
for six	9:-20
for someth	5:55
for the	3:50 5:-20 10:-5 12:-10
for their	8:15
for them	9:-25 11:40
for this	3:70 4:-10 7:-30 9:-25
for thos	2:35
for thre	3:20 9:-20 11:20
for two	7:20 9:35
for us	0:27 7:50 8:-25 9:45
for whom	5:35
for year	7:30
forc	11:60 12:15
forc $	11:-25
forc _ all	7:80 11:60
forc _ the	7:-35
forc for	7:35 11:85
forecast	0:29 7:25
fork	3:-30
form	0:59 3:55 8:20
form $	7:35
formal	11:40
format	7:40 8:10
former	3:-30
formula	3:35 5:40
forty	9:-25 11:-20
forty _ team	3:30
forward	0:-27 1:26
fought	2:106 11:-20
found	0:-34 1:-29 3:-40 5:25 6:5 11:-20 12:10
found _ #	5:30
found _ of	2:45
found it	5:55
found that	2:54 6:-10
founder	5:35
four	0:-57 1:-30 4:5 5:15 6:10 7:45 8:5 9:-20 10:5 11:-15 12:5
four _ a	9:30
four _ and	2:46 5:60 8:10
four _ check	9:30
four _ it	9:30
four _ of	6:10
four _ on	7:70
four _ one	7:30
four _ the	12:-5
four _ to	5:30
four _ us	7:45 8:-15 9:30
four _ with	7:-35
four chang	7:35
four kind	5:55 6:15
four month	7:-25 12:5
four of	5:-25 7:35 9:30
four other	8:20
four question	9:35
four senior	11:55
four servic	3:25
four team	3:65 4:10 7:30 9:-50 11:-20
four tim	9:-20
four were	7:-55
fourteen	3:35 4:10 7:40 8:10 11:-25
fourteen month	7:30
fram	5:120
fraud	5:30 11:-25
free	2:38 3:-30 11:-25
freez	2:40 3:-25 7:50 8:10
frequent	11:25
friday	2:34 11:30 12:-15
friday for	11:65
from #	2:-40 3:-25 5:-25
from _ desk	9:35
from _ first	0:-23 1:30
from _ i	5:30 9:25
from _ list	7:45
from _ on	9:35
from _ one	1:25
from _ own	11:30 12:10
from _ second	2:38
from _ team	3:30 5:40 11:25
from _ to	1:27 4:-15 7:-20 11:30 12:5
from a	1:-20 2:65 6:10 9:-25
from another	9:40
from day	1:25
from it	3:45 4:25 8:-10
from me	0:55 9:35 11:30
from my	7:25
from now	9:40
from our	11:40 12:-5
from that	5:40 6:10 9:25
from the	0:-27 3:25 7:-35 8:10 9:-20
from this	9:45 10:10
from thre	5:40
from zero	11:25
front	2:36 4:15 8:15 9:-20
front of	9:-20
froz	3:-30
full	2:81 3:-30 7:-55 11:-25
full time	7:-30
function	3:90 4:-10 6:-10
fund	7:45
gain	1:26 2:41
game	7:-40 9:-30 11:-25
gate	7:40 9:80 10:10
gate _ the	9:30
gateway	2:80 3:75 9:-20
gave	0:-45 2:76 3:20 5:45 6:-5 8:10 9:-15
gave _ a	2:-38 3:30 7:30 11:45
gave _ one	11:35
gave _ the	2:40
gave _ their	7:30
gave _ thre	5:45
gave _ to	11:-25
gave _ two	11:40
gave each	3:55
gave her	5:-25
gave me	1:26 2:-52 3:60 5:80 6:-15 12:-20
gave myself	5:50
gave the	2:44 3:-35 5:35
gave them	7:70 11:30
gave up	2:122 3:25 5:-35 7:80
get	1:-38 2:-52 5:-45 7:-30
get _ on	11:35
get a	5:-35
get the	0:27 1:-31
gets	0:81 2:68 5:-45 6:-10 7:50 9:50
gets _ without	7:50
gets a	0:30
gets one	0:28
git	3:60 11:30
giv	1:18
give	5:-20
give up	1:25
given	3:85 4:-15 5:60 6:-10 7:-25 9:-20
given $	5:35
given _ in	3:30
given me	5:30
given one	3:40
given the	3:45
glad	0:-37 1:21 9:30
go	3:-15 4:25 5:-25 8:-20
go _ it	11:25
go back	5:-30
go by	3:-30 7:45
go in	9:35
go live	2:56 5:35
go over	11:40
go to	9:-25
goal	9:-25 11:90
goal and	11:-25
goal that	11:60
goes	3:25 4:10 5:30 8:10 9:80 11:-20
goes _ a	9:35
goes _ the	5:50 7:-30
goes _ without	3:-30 9:55
goes into	9:40
goes live	9:55
goes out	9:30
goes to	9:30
gone	2:50 10:-5 11:-20 12:5
good	0:-24 1:54 3:-40 5:-50 6:10 7:-30 9:-20 10:15 11:-30
good _ and	5:35
good _ of	1:23
good _ on	1:22
good and	11:35
got	0:-37 1:30 4:-10 5:25 7:-45 8:-15 9:-25 10:-5
got _ in	11:55
got _ ticket	6:-10
got a	0:-28 6:-20 7:-25
got all	7:-30
got it	7:35
got lost	11:50
got stuck	11:45
got through	11:-25
governanc	1:24
grad	3:-25 5:-30 7:-65 11:60 12:10
graduat	11:25
graph	0:26 2:-40 12:-10
graph _ #	7:40
graph and	11:35
great	0:-56 1:65 3:25 5:-50
green	0:54 5:-30 7:-25
grid	7:35
group	2:-44 4:15 7:50 9:30 11:-20
group $	3:-40 5:-40 9:-20
group _ a	9:25 10:-10
group _ by	9:50
group _ it	7:30
group _ its	7:40
group _ of	9:30
group _ the	3:-25 7:25 8:10
group _ their	3:50 7:30
group and	5:-30
group build	3:45
group did	7:45
group has	9:40 10:-20
group that	3:35
group took	9:35
group who	11:40
grow	1:35 5:-35
grow $	1:35
growth	3:30
gues	1:23 5:-25
guess	2:44
guid	4:-15 7:-25 8:-10 9:125 10:-10
guid $	3:30 9:35
guid _ the	11:30
guidelin	3:-60 7:30 9:85
gut	1:66
guy	5:-35
habit	0:77 9:20
habit of	0:32
had	1:-50 2:40 3:-20 4:-10 5:25 6:5 7:-25 9:-25 10:-10 11:-20 12:-5
had $	5:-40
had _ a	9:-20
had _ at	5:45
had _ be	0:37 1:-25
had _ been	5:30
had _ by	7:35
had _ chang	3:-30 5:-40
had _ empty	0:-42
had _ find	5:30
had _ hour	9:35
had _ in	3:-30
had _ it	3:40 4:-15
had _ me	11:-20
had _ own	9:-20
had _ peopl	9:45
had _ say	5:-45
had _ seen	1:33
had _ so	5:35
had _ that	3:30 6:10
had _ the	0:51 5:60 7:-30
had _ to	5:-50 7:-30
had _ turn	5:30
had _ work	5:25
had _ year	5:-40
had a	0:-25 6:20 9:-25
had alway	0:57
had an	5:35
had ask	2:-34 5:70
had been	5:-25 7:-25 9:-25
had begun	5:-30
had built	5:-35 7:-40
had ever	1:33
had found	5:30
had given	2:57
had in	7:35
had me	11:30
had met	11:-25
had my	5:-40 9:25
had never	0:23 11:65
had no	0:-26 3:-40 11:-25
had not	0:-27 1:44
had notic	5:35
had taken	0:40 7:-25
had the	0:-26 1:22 2:-35 3:75 4:-15 5:25 6:-15 8:-10
had to	1:-29 2:105 3:45 5:45 6:-15 8:-10 9:-25
had two	9:30
half	1:-31 3:-35 5:-30 8:-10 12:-10
half $	5:-35
half _ and	11:30
half _ hour	12:5
half _ year	5:-30 11:40 12:5
half a	12:5
half an	12:5
half page	9:65
hall	3:-35
hand	1:-32 2:55 3:25 6:-10 9:-15 10:-10
hand $	2:-34 5:-35 9:30
handbook	9:30
handl	0:-73 1:40 3:30
happen $	3:-25
happen _ the	3:25 5:-30
happen when	9:30
happy	5:45 6:20
hard	0:-37 1:71 5:-45 9:-25
harnes	3:35 7:30
harvest	11:30
harvest $	11:35
has	1:-18 5:-25 9:75
has _ a	7:-35
has _ be	1:23
has _ by	9:40
has _ it	7:80 9:65
has _ mine	4:10
has _ one	9:35
has _ pass	9:70 10:10
has a	1:19 5:-35 9:40 10:-15
has been	2:51 4:10 5:-35 9:20
has chang	7:-40
has gone	9:25
has it	7:70
has run	9:-25
has shipp	9:45
has sinc	11:35
has the	7:-35
has to	1:22 2:49 3:-30 7:40 9:80 10:20 11:-20
hash	9:25
hat	2:37 7:-25 9:30 11:-20
have	1:-19 2:-37 12:5
have _ a	0:25
have _ in	3:25
have _ it	3:25 7:25 8:10
have _ me	7:45
have _ on	2:43
have _ one	1:-30
have _ pass	11:35
have _ the	0:28 2:-34
have _ their	8:-10
have _ through	11:45
have _ up	11:35
have a	7:-35
have been	2:-53 3:20
have brought	11:40 12:5
have come	1:-24 3:50
have done	0:25
have gone	3:-25
have it	7:65 8:-10
have kept	3:35
have never	3:-30 7:40
have the	1:37 5:30 7:-30
have to	0:-24 1:31 5:50 6:-15 9:30
have told	7:30
he	0:-75 1:-51 3:-45 5:-55 6:-10 8:-15 9:-30 11:50 12:5
he _ a	5:-25 11:70 12:5
he _ and	11:35 12:-10
he _ his	7:50
he _ i	11:50
he _ it	7:50 8:-10
he _ on	2:67
he _ that	2:35
he _ the	2:51 5:-30 7:40 11:25
he _ to	2:57 9:-20 11:30
he agre	11:-30
he ask	12:-5
he cancell	7:45
he chang	7:50
he declin	2:52
he did	2:-35
he didn't	5:35
he got	11:30
he had	1:29
he lead	11:45
he left	5:30
he put	7:40 9:30
he said	5:25 11:-40
he sat	11:30
he should	11:35
he took	11:35
he wait	5:-40
he was	2:-43 3:-30 11:-25
he went	2:38
he would	11:30
he wrot	7:40
he'd	5:-35 11:100 12:10
he'd _ the	11:40
he's	1:-21 5:-30 7:-35 11:45
head	0:-45 2:35 5:40 7:30 10:5 11:-20
head _ engineer	7:35
head of	5:55 7:30 8:10 10:5
heap	2:49
hear	2:65
heard	2:60 7:30
heard about	7:35
held	9:20 11:-35
help	0:29 3:-25 5:-30 11:85 12:-15
help $	0:38
help them	11:50 12:-15
helper	9:25
her	0:-67 1:-23 3:-35 5:-55 6:-15 8:-15 9:-35 11:75 12:-5
her $	3:-20 9:-20
her _ a	11:45
her _ be	11:40
her _ by	2:53
her _ me	11:-25
her _ over	7:40
her _ she	7:25
her by	11:30
her i	11:25
her in	11:30
her on	11:55
her own	11:40 12:-5
her team	7:100 8:-10
her that	2:-37
here	0:29 3:-20 6:10
hers	11:25
hers $	3:30
herself	5:-25 9:-20 11:65
high	0:-32 1:32
him	0:-46 1:-30 3:-40 5:-55 6:-10 7:-25 9:-25 11:45
him _ a	5:-35
him _ the	11:45
him a	11:-30
him on	11:25
him one	11:25
him the	11:35
him to	11:25
himself	11:25
himself $	7:35
hir	3:-35 9:-40 11:115 12:15
hir _ the	7:30
hir and	3:35 7:60 11:75
hir in	3:30
hire	5:-30 7:30 11:35
his	0:-50 3:-50 5:-55 7:25 8:-10 9:-20 11:25
his _ and	2:-36
his _ plan	7:35
his _ was	11:-25
his team	7:35 8:-10
hit	2:35 7:-40
hits	5:40
hold	3:-30 10:5 12:5
holiday	3:30
home	3:40 11:-20
honest	11:-20
honestly	5:25
hook	3:100
hope	7:-40
horizon	9:35
hospital	2:45 11:-20
host	7:-40
hot	9:40
hotel	2:41 4:-20 11:-25
hotel chain	2:37
hour	1:24 3:-35 7:-20 9:-15 10:-10 12:-10
hour $	11:-35
hour _ first	11:25
hour _ it	9:30
hour a	11:20
hour each	11:35
hour of	1:36
hour to	2:54
hourly	2:38
hous	2:42 7:40
how	1:70 2:-60 5:90 7:-20 8:-10 10:-5 11:50 12:-5
how $	5:25 6:-15
how _ a	0:33
how _ i	0:-37 1:23
how _ is	5:50
how _ read	11:65
how _ team	9:40
how _ we	5:30
how _ what	5:60
how _ work	11:40
how _ would	5:30
how _ writ	11:30 12:-10
how and	5:55
how long	0:33 5:55
how many	5:35
how much	5:30
how often	5:45
how one	5:30
how the	5:-40 9:40 11:50
how to	10:-10 11:115 12:-10
how we	5:35 6:15 7:25 9:50
hr	3:-25 5:70 11:30
hr and	5:40
human	5:50 7:-30
hung	2:-37
hurt	11:-20
hurt $	5:-35
i	0:79 1:-67 2:-61 4:-5 6:5 7:-20 9:-15 10:-5 11:-15
i _ #	3:-30 5:50 6:10 7:-45 10:10 11:-30
i _ a	1:85 3:25 5:20 6:5 7:-35 10:-5 11:-15 12:10
i _ about	0:39 1:-18
i _ add	9:50
i _ after	3:85 11:-20
i _ against	2:52
i _ all	7:-40
i _ alway	0:29 1:22
i _ an	0:46 1:-24 5:50 7:25 11:-20
i _ and	0:48 3:30 11:20 12:-10
i _ answer	11:45
i _ as	3:35
i _ ask	5:-30 7:-25 9:-20
i _ at	0:31 3:-25
i _ been	3:55
i _ believ	5:70
i _ by	9:-20 11:-20
i _ count	0:31
i _ done	3:30
i _ down	5:25 7:-20
i _ each	5:-70 11:-20 12:5
i _ even	1:30 11:30
i _ every	5:60 11:-25
i _ explain	11:45
i _ five	11:55
i _ for	5:-20 7:-25 9:-25 11:-25
i _ four	5:35
i _ fraud	5:-50
i _ from	9:-20
i _ given	3:55 4:-15 5:35 6:-20
i _ glad	0:-31 1:25
i _ have	1:-40 2:42 6:-15
i _ her	3:-20 5:-55 9:-30 11:50 12:5
i _ him	3:-20 5:-35 11:30
i _ his	3:-25
i _ how	3:-30 5:-25
i _ i	5:-30
i _ in	1:-29 5:-25
i _ invit	5:-35
i _ it	0:-34 1:-24 3:30 4:-10 5:65 7:-40 9:-15 10:-10 11:-25 12:-10
i _ keep	0:-58 1:57
i _ know	5:-35
i _ longer	0:63
i _ look	3:30
i _ mail	3:30
i _ most	0:-25 1:20
i _ my	3:-45
i _ myself	5:55 6:10
i _ no	3:-20 9:-20
i _ none	3:-30
i _ not	0:-33 1:57 2:39 3:-35 5:-25 6:10 7:-20 9:-20
i _ now	0:38 9:-20
i _ on	7:-40 9:-20
i _ one	0:30 1:-30 3:20 10:-15 11:-30
i _ only	3:-35
i _ our	0:44 3:-50 9:40
i _ over	0:76 1:-48 3:25 7:30
i _ peopl	5:40
i _ pric	0:25
i _ proud	1:37
i _ responsibl	3:45
i _ see	11:25
i _ show	11:25
i _ so	5:-30 7:-25
i _ taken	0:35
i _ test	2:44
i _ that	0:-31 1:78 2:35 7:-30 8:10 10:5 11:-20 12:5
i _ the	3:85 6:-15 7:-25 10:-5 11:-25
i _ their	11:-20
i _ them	2:50 3:-35 7:35 8:-10 9:-30 11:35 12:-5
i _ ther	11:-25
i _ this	9:-20
i _ thre	5:40 9:20
i _ through	5:65 9:30 10:-10
i _ to	2:55 5:45 7:-30 8:-10 9:-20 10:-10 11:-35
i _ too	0:41 9:30
i _ treat	0:57
i _ two	7:-20 10:-20
i _ up	11:-20
i _ what	5:25 11:35
i _ when	7:30
i _ which	0:45 1:-38
i _ who	9:25
i _ with	0:39 8:-20 9:-35
i _ writ	0:36
i _ written	5:-40
i _ wrot	7:30
i _ yes	11:30
i accept	2:38
i add	1:-28 2:-41 7:-30 9:55 10:-5
i agre	7:-25 11:45
i also	3:-20 5:-25 9:50 11:30
i alway	0:-26 1:34
i am	0:-51 1:48 3:20 9:-20 11:-20
i answer	5:-25 11:120 12:-5
i appli	9:25
i argu	5:45
i ask	0:55 3:-20 9:-25 11:-40
i believ	1:-29 5:-50
i br	0:36
i brought	0:31 7:35 10:10 11:-25
i built	3:115 7:-30 9:-20 11:-20
i call	0:45 1:-29
i came	5:65 6:15
i can	0:-27 1:29 11:35
i chang	3:30 11:-30
i chos	2:35 3:35 9:-25
i coach	11:85 12:10
i cod	3:30
i collect	5:30
i contribut	9:75 10:-5
i correct	9:35
i could	2:77 7:-30 9:-20
i couldn't	2:70
i count	5:40 11:-20
i cut	3:-30
i decid	5:75 6:15
i defin	5:40
i design	3:40 4:15
i did	2:-48 3:25 4:-10 5:-35 6:-10 7:-25 10:-20
i didn't	2:-37 6:-10 9:-25
i do	0:67 3:55 9:-30 11:-30
i don't	0:53 1:-23 3:-25
i draft	5:30
i draw	0:25
i drew	11:25
i e	3:45
i enjoy	0:-33 1:20
i explain	11:90
i fill	9:35
i first	0:27 5:30
i fix	9:40 11:-25
i follow	7:-25 9:55 10:-20
i found	5:40 6:10 9:-20
i gave	2:63 3:-20 5:-20 11:25 12:10
i get	5:-40
i give	0:48 1:-38
i go	0:34
i got	1:62 3:30 5:40 7:40
i gues	1:25
i had	0:33 1:-27 3:25 9:-20 11:-20
i hand	3:-30
i have	0:61 1:27 3:35 5:-25 7:-40 9:-35 11:-35
i heard	11:25
i help	7:-30 11:90 12:-10
i hope	7:-40
i implement	3:40 4:-10 5:50 7:-30
i introduc	9:95 10:10
i join	7:-25
i just	11:60
i keep	0:30 3:65 5:-45
i kept	1:19 10:-10 11:-20
i know	5:-25 7:-30 11:20
i laid	9:35
i lead	3:50
i learn	0:-32 1:84
i led	3:45 4:10
i left	7:45
i lik	5:-35
i look	0:38 3:35 5:-45 9:-35
i lost	2:66 7:25
i made	2:-44 4:-15 10:-5 11:-20
i maintain	3:75
i meant	5:-35
i merg	9:35
i mov	3:30 7:-55
i nam	5:40
i nearly	5:-35
i need	3:-30
i no	0:63
i notic	3:-25 5:80 6:10
i now	1:40 7:-30 9:-35 11:-40
i only	3:-25 6:10 11:35 12:10
i open	1:-22 5:30
i own	3:140 4:10 5:-80 7:-20 9:-30 11:-35
i paid	2:34
i phon	3:-30
i pick	1:21 11:40
i plan	7:-30
i propos	9:20 11:-20
i publish	7:65
i pull	9:-20
i push	2:44
i put	3:-25 6:15 8:10 11:-20
i ran	0:27 5:-30
i read	3:-45 5:60 6:10 7:-35
i rebuilt	0:46
i review	7:30
i rewrot	3:30
i run	2:37 3:150 4:10 9:-35 11:-30
i said	3:-25 5:-60 6:20 11:30
i sat	6:-15 12:15
i saw	5:75 9:-20
i say	0:68 5:-35
i see	11:35
i sent	2:52 3:-25 5:-25 7:25 8:-10
i set	4:25 5:-30 9:25 10:15 11:20
i settl	5:50
i should	6:-10 11:-25
i show	7:40
i sit	0:42
i slept	5:35
i spent	5:45 6:10 7:40 11:-25
i start	0:23
i stay	7:-30
i stopp	5:-30 11:25
i suggest	9:35
i switch	2:35
i take	1:36
i talk	11:25
i test	5:-35 9:-25
i then	3:25 5:30
i think	0:-26
i thought	0:25 2:-42 5:50 9:-20 11:-20
i tick	9:60
i told	2:70 3:-20 5:-25 6:15
i took	5:20 7:-30 8:-20 9:-20 11:-25 12:10
i touch	3:35
i turn	2:47 11:20
i used	0:58
i want	2:43 3:-40 5:25 6:10 7:-25 9:-25 11:35 12:5
i was	0:-32 1:-34 5:30 6:-10 7:-30 9:-30 10:-5 11:-30 12:-15
i wasn't	3:-25 6:10
i went	2:43 3:-25 5:45 7:45 11:-25
i will	7:-45
i withdrew	2:77
i won't	0:36
i work	6:-10
i would	0:-27 7:-20 9:-25 12:-15
i wouldn't	5:30
i writ	0:43 1:-22
i wrot	0:-30 3:15 6:10 9:50 10:5 11:-15 12:10
i'd	0:-69 1:-42 3:-35 4:10 6:5 9:-25 12:-10
i'd _ a	5:75
i'd _ and	7:30
i'd _ given	3:25
i'd _ it	5:30
i'd _ that	3:30
i'd _ them	11:40
i'd been	6:-10
i'd done	5:65
i'd found	7:30
i'd have	11:-25
i'd like	7:-30
i'd no	5:-30
i'd seen	5:45 6:10
i'd tell	11:55
i'm	0:-39 2:-42 3:25 4:-5 7:-45 9:-40 11:-30
i'm _ analyst	3:-30
i'm _ for	3:25 4:-10
i'm _ lead	3:45
i'm _ one	9:30
i'm _ principal	5:50
i'm _ proud	1:-19
i'm _ to	7:-25
i'm a	3:-20 5:40 11:-20
i'm an	3:-35
i'm not	3:-25 11:40
i'm responsibl	3:30 4:-10
i'm senior	11:-40
i'm the	3:80 7:-30
i've	0:84 1:-31 9:-20
i've _ a	0:24
i've _ it	7:-40
i've _ the	3:65
i've been	7:25
icon	9:-20
idea	5:65 6:10 9:-20
idea of	5:-30
if	0:-36 2:-36 3:20 5:-40
if _ may	7:50
if i	5:-25
if it	3:30 7:30
if it's	11:25
if you	5:-55
imag	3:25 11:20
imag _ in	9:30
implement	3:35 5:80 6:-15
implement the	3:50 5:55 6:-10 7:-25
important	1:27
important to	1:28
improv	9:-25
in	0:-47 1:-25 5:-15 7:-15 9:-10 11:-10 12:5
in #	3:-35 5:-25 7:20 10:5
in $	9:40 11:-25
in _ #	2:45 7:20 11:-20
in _ a	2:76
in _ and	3:45 5:-35 9:-25
in _ bank	9:25
in _ build	7:30 9:30
in _ code	7:40
in _ company	8:15 9:55 10:10
in _ countri	8:15 9:25 10:5
in _ days	1:29
in _ department	3:-25
in _ drawer	0:35
in _ eleven	11:75
in _ end	0:-31 1:30 7:50 11:-30
in _ first	5:-30 7:-20
in _ five	7:60
in _ format	9:30
in _ four	9:-25
in _ group	3:40 9:30
in _ hand	3:50
in _ he	7:-30
in _ hour	1:36
in _ i	1:-29 9:-20 11:25
in _ in	3:25
in _ last	2:-34 7:30
in _ meet	0:29
in _ middl	7:-30 11:40
in _ month	5:-35 12:-5
in _ morn	7:-25
in _ next	0:-37 1:21 9:-30
in _ of	4:20 5:30 12:-10
in _ one	0:30 4:-15 5:-30
in _ own	3:-30 6:15 7:25 9:50 10:10
in _ plac	5:25
in _ plan	5:45
in _ project	3:35 9:-25
in _ releas	7:50 8:15 9:40
in _ room	0:60
in _ row	3:-30
in _ same	5:-25 9:30 12:-5
in _ second	12:10
in _ seven	11:25
in _ she	7:-25 11:35
in _ show	11:-25
in _ sinc	0:29
in _ sit	3:40
in _ squad	7:30
in _ team	5:-45 7:-30 9:65 10:-10
in _ test	2:38 9:25 10:-20
in _ that	3:40
in _ the	3:-25 7:-20
in _ town	11:35
in _ twelv	11:30
in _ was	3:40
in _ week	7:35
in _ whol	11:35
in _ year	3:-20 11:25
in a	7:-20 10:-10 11:-20
in all	4:10 7:25 9:30
in any	2:39
in as	9:30
in every	0:36 7:45 8:15
in five	3:-25
in forc	7:35 11:65
in four	3:35
in her	3:35
in it	2:-45 3:20 4:15 6:-10 8:10 9:25
in its	8:-10 10:-10
in january	7:-50 11:25
in may	7:-45 11:25
in month	7:-40 11:70
in my	1:33 6:10 12:-10
in nine	7:-50
in norway	11:35
in on	5:-35 11:35
in one	11:-25
in our	8:-15 9:40 11:-25
in production	3:-40 5:-30
in python	3:30
in six	2:40
in that	3:75 4:-10
in the	1:-30 2:-40 3:30 4:-10 6:-10 12:5
in their	3:30 7:50 9:20
in this	3:30 4:-20 9:30
in thos	2:55
in two	1:30 3:25
in which	5:30 9:30
in with	9:35
in without	9:25
in writ	2:64
incident	0:34 3:-35 6:10 7:35 9:70 10:15
incident $	5:45
incident _ #	11:40
incident _ the	7:-30
incident and	11:40
incl	9:30
includ _ on	11:35
includ and	9:25
index	2:-35 3:55 4:-15 9:-30
industry	7:55 9:25
ines	11:45
infra	3:35
ingest	3:45
ingestion	4:15 5:-30
ingrid	11:25
inherit	3:50
input	3:45 5:55 6:-20
insid	3:40 7:35 8:-15 9:-25
insid _ team	7:95
insid our	7:50
insist	2:131
install	3:45 7:65
instead	1:-24
instinct	0:-37
instruction	5:45
insuranc	11:20
interest	3:40
interfac	3:45 5:40 7:60
intern	5:-30 11:110 12:5
interrupt	3:-30
interval	3:-30 5:-35
interview	5:45 9:-25 11:40
interview _ and	3:30
into	0:46 4:10 7:50 8:20 9:25 10:5
into $	3:35
into _ for	11:75
into _ team	9:55
into it	3:40
into one	8:15
into our	5:-35 7:-30 9:80
into someth	5:60
into the	4:-20 7:70 8:15 9:40
into their	3:-60 5:-35 7:40 8:-10
into thre	5:30
introduc	5:-30 9:50 10:10
investor	7:35
invit	3:-25 5:-30
invoic	3:35 11:-20
ios	3:25 4:-10 9:-25 11:-20
is	0:-24 1:75 2:-45 3:50 7:-25 8:5 10:10 11:-25 12:5
is #	1:21 5:-45 9:-25
is $	5:30
is _ #	7:25
is _ a	1:44
is _ alon	3:35
is _ and	0:23 3:30 6:-10 7:-30 11:25
is _ area	3:45
is _ at	0:-25 3:30
is _ each	9:35
is _ first	0:38
is _ for	9:25
is _ from	3:35
is _ i	0:36 3:30
is _ in	3:-25 10:-10
is _ list	1:-18
is _ on	7:-40
is _ peopl	1:31
is _ piec	3:45
is _ sinc	4:10
is _ system	3:65
is _ than	2:34
is _ the	3:-25 6:10 7:55 8:15 10:-5
is _ to	1:34
is _ without	7:35 9:30
is _ word	5:30
is a	1:-39 4:-15 9:-30 11:-25
is alway	1:-26
is an	1:25
is how	7:60
is important	1:27
is in	3:40 4:10 7:25 8:15
is key	0:-28 1:19
is merg	9:45
is mine	2:50 3:120 5:25
is my	1:-38 3:90 7:-25
is not	7:-35
is noth	1:21
is now	7:40
is one	3:45 5:-30
is our	3:25
is that	5:-30 9:-25
is the	1:30 2:-37 7:25 10:5 11:-20
is to	1:31
is too	5:45
is under	3:30
is used	7:30
is what	9:40 10:5
is your	11:40
isn't	7:-40
issu	3:-30
it	1:-58 6:5 7:10 8:5 10:5 11:-20
it #	3:65
it $	0:25 2:39 6:5 7:30 9:-20 10:10 11:-35 12:-5
it _ #	5:-45
it _ a	0:-37 7:20 11:-20
it _ about	3:60
it _ after	5:40
it _ all	3:55 4:10 5:55 7:65 9:25
it _ an	2:-43
it _ and	4:10 8:-10 9:25
it _ anybody	5:55
it _ as	7:35 8:20 10:10
it _ be	6:15
it _ been	9:45
it _ day	9:30
it _ down	3:30 11:30
it _ five	11:30
it _ for	3:30 7:25
it _ get	9:35
it _ had	9:20
it _ happen	5:35
it _ his	7:30 9:30
it _ how	7:65
it _ i	1:42 9:-30
it _ i'd	5:30
it _ in	7:25 11:-25
it _ it	3:-30 5:-45
it _ june	0:-36
it _ just	5:-35 11:45
it _ known	5:-35
it _ last	5:35
it _ me	1:28 5:50 11:-25 12:10
it _ mine	3:-30
it _ my	3:25 11:-20
it _ name	9:25
it _ nine	9:-35
it _ not	2:-37
it _ noth	9:30
it _ of	7:45 8:10
it _ on	5:55
it _ one	3:35
it _ only	7:50
it _ our	9:30
it _ out	0:25 7:-25
it _ rule	5:-30 9:25
it _ run	11:45
it _ she	7:30
it _ sinc	7:45
it _ slower	2:39
it _ stay	7:35
it _ still	5:-35 7:45
it _ that	0:23 5:50 6:-10 7:-35 10:-5
it _ the	0:51 3:20 6:-10 7:20 9:15 11:-15 12:-5
it _ their	3:-25 7:45
it _ them	3:-25 11:50 12:-10
it _ they	3:30 7:35
it _ to	3:25 4:10 5:35
it _ too	7:25
it _ two	9:35
it _ us	9:30
it _ used	9:25
it _ week	7:45
it _ which	5:-30
it _ with	5:30 7:50 8:-10
it _ work	11:25
it _ wrot	5:-30
it a	3:-25 9:55
it after	7:-25 9:25
it against	9:-25
it and	3:20 7:60 11:-15
it as	3:45 4:20 7:30
it at	5:-30
it back	0:27 5:-25 11:20
it becam	7:50
it becaus	5:45 7:35
it befor	1:-19 7:40
it by	5:45 9:25
it chang	7:45
it confirm	1:23
it did	5:40
it didn't	7:55
it doesn't	9:35
it down	9:25
it each	9:30
it every	0:-35 5:30 7:40
it fell	2:36
it first	9:35
it for	2:-47 7:35 9:25 12:-10
it from	2:34
it go	3:30
it goes	5:-30
it had	11:-20
it has	2:49 9:35
it hold	7:30
it i	3:25 6:-15 7:55 8:-10
it in	2:-48 7:25 10:10 11:-15
it into	7:35
it is	7:55 10:5 11:-25
it isn't	5:-30
it just	9:25
it may	7:55
it myself	3:30 5:60
it need	0:36
it never	1:-20 9:35
it no	7:40
it now	7:65 8:10 9:30
it off	7:-30
it on	3:25
it show	1:47
it sinc	3:40 9:25
it stay	7:45
it the	0:-26 1:25 8:10 9:40 10:5
it to	2:-48 5:35 8:-10 11:-20
it today	11:45
it together	11:35
it took	5:-35
it turn	0:27 5:30 9:30
it two	7:35
it until	3:30
it up	2:55 3:-25 6:10 7:-25
it was	3:-25 10:10 11:-30
it wasn't	5:80
it went	2:-37
it who	11:-30
it with	2:-40
it within	7:40
it without	7:30 12:10
it work	5:25
it you	2:47
it's	0:-33 1:31 3:25 5:-35 7:40 9:25 10:10 12:-10
it's _ in	7:30 9:25
it's _ our	7:-30
it's _ the	3:55 8:10 9:55
it's a	11:-20
it's how	9:45
it's in	8:10 11:30
it's mine	3:25
it's one	3:45
it's solv	11:40
it's the	1:34 4:10
it's what	9:25
item	5:40
its	0:49 1:-24 2:35 3:30 4:10 6:5 7:35 9:20 12:5
its _ by	7:60
its _ for	9:40
its _ to	7:30 8:-10
its only	3:45
its own	3:-40 11:-40
its plac	5:60
its review	9:25
itself	3:25
january	8:10 11:20
january and	3:-25 7:-35
java	5:-35 11:35
job	0:42 1:-23 3:30 5:25
job $	3:30 7:-30
job _ the	3:55 4:-15
job and	7:50
job for	3:35
job i	3:-30
job was	3:30
jobs	2:-67 3:60 4:10 9:-20 11:-20
join	7:-25
join $	7:-35
join and	9:45 11:35
join the	3:-30
joost	11:25
july	3:-30
jun	11:65
june	0:-40 1:-19 9:-25 11:30 12:5
june $	0:-37
june and	2:47
junior	3:-30 5:-60 7:-45 9:-30 11:100 12:5
just	0:-24 3:65 4:-15 7:-25 11:20
just _ the	7:30
just the	3:85
k	2:38 3:30
k $	2:106
k _ month	7:45
k a	3:40
keep	1:43 3:25 6:-10 8:10
keep a	1:25
keep it	5:-25
keep that	9:25
keep the	3:25 6:-10
kept	0:-25 4:-10 5:-25 8:-25 10:5 12:5
kept _ me	11:55
kept _ our	9:35
kept _ over	11:45
kept com	11:40
kept it	3:30
kept my	1:22
kept to	7:40 9:50 10:-5
key	0:-41 1:93 5:-35 9:30
keyboard	10:5
kids	3:-30
kill	0:30 2:40 5:40 6:15 7:-30
kill it	11:25
kind	3:-30 5:65 6:10 12:-10
kind of	5:30
kiosk	9:-25
kitchen	1:26
knew	5:55 7:-40 9:-30
know	0:-32 3:-25 7:-20 9:-25
know $	1:-19
know _ i	0:-29 1:19
know that	1:18 11:25
knowledg	1:43
known	5:-40 9:-25 11:-30
kubernet	0:-54 1:65
label	0:61 2:51 4:-25 5:30
labell	3:50
labs	7:40 8:20
lack	3:-25
ladder	3:-35 9:-30 11:110 12:20
ladder _ all	11:30
ladder for	11:55 12:5
lady	3:30
laid	9:45
laid down	9:55
languag	1:-22 3:25 5:35 6:-10
languag $	1:-20
laptop	9:-20 11:-20
larg	7:40 8:10
last	1:-36 2:-56 3:-20 4:-10 7:30 12:10
last #	5:70
last $	9:-20
last _ of	11:40
last _ year	3:30
last and	7:30
last week	11:35
last year	7:45 8:10 9:45 10:5
late	2:68 3:-35 7:-25
latency	9:-20 11:-20
later	3:-25 9:-20 11:-25
later $	3:-25
laugh	5:-35
launch	1:25 3:25 9:30
launch _ the	1:31
launch a	9:-25
lawyer	3:-30 5:30
layer	3:95 5:-30 8:-15 9:-25
layer _ the	4:-10
layout	6:-10
lead	0:-66 1:32 2:40 5:25 6:-10 9:-15 12:5
lead _ me	5:60 11:-20
lead _ not	2:46
lead _ of	11:45
lead _ the	3:40 4:10 7:50
lead _ was	11:-30
lead a	11:80
lead for	7:45
lead had	5:35 6:-15
lead of	3:35
lead on	9:35
lead said	5:40
lead the	3:30 7:-70 11:30
lead to	1:45
lead which	11:30
leader	0:-41 1:60 9:25
leadership	1:24
leak	3:-30
leak $	11:40
learn	0:-53 1:82 2:-39 7:-30
learn _ and	1:22
learn _ ask	11:-25
learn it	9:25
learn that	1:20
learn to	0:25
leav	0:60
leav $	3:25
leav it	5:45
leav my	0:30
leav the	3:-40 5:-40
leav us	9:35
led	3:25 4:20 9:-20 11:70
led the	11:30
ledger	3:40 9:-30
left	5:75 8:-25 9:-40 11:-40
left _ me	5:50
left and	2:37
left open	5:35
left to	5:40
legal	0:27 2:57 5:30 11:-20
less	5:40 6:-10
less than	0:35
lesson	1:70
let	2:62 3:-25 6:10
let a	9:30
let me	5:35
let the	2:64
letter	3:40 5:-40 10:-5
letter $	7:40
level	9:20 11:85 12:10
level _ for	11:40
level _ the	5:-30
leverag	2:-47
leverag was	2:-39
library	7:25 8:25 9:-20
library _ all	3:35
library and	4:10
licenc	2:49
lik	1:34 5:-25
lik _ and	9:45
lik it	7:55 9:30
like	0:-36 3:-25 5:-30 7:-25 8:-20 10:-10
like everybody	9:25 11:25
like that	9:35
like the	5:30
like to	7:-30
limit	0:33 5:35
lin	2:-50 3:30 4:-15 11:-25
lin of	3:55
lin with	3:30
line	0:58 1:-60 3:50 7:-25 10:-5 12:-10
line $	7:-25
line _ it	9:40
line _ line	9:30 10:-15 11:40 12:-10
line _ me	11:40
line _ the	9:30
line by	10:-5 12:-5
line for	9:65 10:-5
line with	11:40
link	5:-35 9:-25
list	1:-28 3:30 4:-15 5:70 6:-10 7:20 8:-20 11:-20 12:-5
list $	5:25 9:-20 11:-25
list _ they	7:40
list befor	7:35
list by	11:25
list for	9:40
list of	1:-21 4:-15 5:65
list with	3:45
listen	0:-30 1:37
listen $	1:32
littl	3:35
liv	5:45 7:30
live	6:10 9:20 11:-35
live _ in	9:25
live without	3:-30 9:30
load	2:-43 3:50 7:-40
load test	3:35
location	3:55
lock	3:-35 7:-20
log	3:25 4:10 12:-5
logg	0:47
login	3:45 4:10 7:-30
login _ and	3:35
logo	9:25 10:5
logs	5:40 11:-20 12:5
long	1:-45 2:-36 9:-20 11:-25
long a	0:33
longer	0:99 1:-30
longer $	0:25 1:-18
longest	7:35
look	1:20 3:20 5:50 7:-25 9:-20 10:-10 12:-10
look $	11:-20
look _ and	5:30
look _ it	7:25 11:25
look _ me	11:25
look _ the	3:30 4:10 6:-10
look after	3:105 5:-35
look at	0:41 2:-47 8:-25 12:-5
look for	0:26 3:-40 5:40
loop	2:66 11:55 12:10
loop and	3:40
los	5:35
lose	11:-20
loss	3:-25
lost	0:-23 2:141 3:-30 9:-30 11:-15 12:-10
lost #	2:34
lost _ of	2:35
lost _ the	3:-25 11:50
lost in	11:45
lot	0:-33 1:38 3:25
lot $	3:25
lot of	1:31
loud	2:42
loudest	0:50
lunch	11:45 12:-10
lunch and	11:35
m	7:30 9:-25 11:-20
machin	3:20 6:10 9:-20 11:-25
machin and	3:30
made	1:28 3:-20 6:10 8:10 9:20 10:10 12:15
made _ a	3:-25 9:35
made _ my	5:30
made _ on	11:30
made _ page	7:35
made _ plan	11:35
made _ rule	9:40
made _ the	8:10 9:55
made a	3:25 9:-20
made it	9:60
made me	5:35 11:25
made my	9:30
made staff	11:45
made that	9:30
made the	0:25 1:-18 7:40 9:40 10:15
mail	0:29 3:30 5:25 9:-35 11:-35
mail $	11:-25
main	9:30
maintain	3:85 7:30
maintain it	3:35
maintain the	3:30 7:30
mak	0:25 1:28 3:-20 5:-35 9:-25
mak me	0:-32 1:23
make	3:25 5:70 7:-35 9:-30 11:-25
make $	11:35
make a	5:-40
make it	3:30
maker	7:105 8:40 9:65 10:35 11:-30
maker have	9:25
man	11:-20
manag director	9:30
management	5:45
manager	0:-39 4:-10 5:30 7:-30 9:-20 11:-20
manager _ it	1:31
manager _ me	5:30
manager had	5:45
manager said	5:45
manager want	5:30
manager was	11:-30
mandat to	5:-35
mandatory	7:40 9:70 10:10
mandatory for	9:60 10:10
manual	9:-30
manufacturer	7:40 9:55 10:30
many	1:-22 5:40 7:-30 11:-25
map	1:-18 2:74 3:35 9:-30
map $	2:40
maps	9:-25
march	11:20
march #	7:30
marek	11:60
mark	5:30
marker	7:65
market	5:-30
market _ the	2:37
match	5:45 8:15
matter	0:-26 1:79 5:75 6:20 11:-20
matter $	0:-29 1:85
may	6:-10 7:25 10:10
may say	9:25
mayb	0:-32 1:-28 2:-39
me	1:55 5:15 6:-5 7:-30 9:-20 11:55 12:-15
me #	11:35
me $	0:25 5:-40 7:-40 9:-35 12:5
me _ a	0:30 11:25
me _ about	11:85
me _ after	5:30
me _ an	11:30
me _ and	11:40
me _ ask	11:35
me _ day	11:25
me _ i	7:-35 11:50 12:-5
me _ it	5:-25 6:-15
me _ look	6:15
me _ of	5:40 9:30
me _ out	5:-30 9:40
me _ the	3:40 6:-10 11:65 12:-10
me _ then	11:50
me _ they	7:40
me _ ticket	6:10
me _ to	11:85 12:-10
me _ was	3:-35 7:30
me _ writ	7:35
me about	11:25
me and	5:-30 11:20
me as	5:-30 12:10
me by	11:30
me each	11:45 12:-15
me every	11:25 12:-5
me for	11:35 12:-5
me from	11:35
me how	11:85 12:-5
me i	11:-25
me in	5:-25
me it	1:33 7:35
me now	11:25
me on	11:55
me one	3:30 5:50 6:-10
me so	7:30
me that	0:31 1:43 2:37 3:-25
me the	3:50 5:50 6:-10 7:-30
me their	11:30
me this	6:10
me through	11:65 12:-15
me to	2:43 5:75 6:10 7:20
me twic	11:25 12:-10
me when	11:40
me with	3:45 6:-10
mean	5:45 10:10 11:-30
mean for	9:40
mean that	9:40
meant	2:99 5:65
measur	3:-25 5:40 6:15 8:-10 10:10 11:-30
measur #	2:42
media	3:40 4:10
median #	9:-25
meet	3:-30 5:-35 10:10
member	9:25
mentor	3:-25 5:-60 7:-40 11:75 12:-5
menu	11:25
merg	5:-50 9:60 11:-20
merg $	9:45 10:-15
mesh	9:-25
messag	3:35 11:-25
messag _ the	7:-75
met	2:-36 11:40 12:-5
met me	11:45
meter	3:30 4:-10 5:30 8:-10 11:-35
method	7:30 9:30
metric	3:25 9:25
middl	7:-30 11:40
midnight	2:51 7:45
migration	0:26 1:23 9:-30
million	3:35 9:-25 11:-30
min	9:-25
mind	1:24
mind $	1:24
mindset	1:-20
mine	0:68 1:-65 3:140 6:10 9:-20 11:-30
mine $	3:20 9:-20 11:-30
mine _ the	3:50
mine alon	3:35
mine and	11:35
mine for	4:-10
mine from	3:35
mine is	3:35
mine sinc	3:65
mine the	3:55
mine to	3:35 5:30
mine was	5:-30
mine with	3:25
ministry	2:37
minu	3:30
minut	0:-31 2:64 5:-20 8:-10 9:-15 12:-10
minut $	0:-26 3:-35 5:-40 7:-50 9:-20
minut _ #	9:-20
minut _ a	7:35
minut _ i	11:25
minut _ it	1:20
minut _ the	0:24 2:72
minut a	9:25
minut and	1:22 7:-25
minut in	2:59 11:50
miss	2:108 3:-30 7:-25 9:20 11:-25
miss $	2:-39 5:-25
miss the	2:40
mistak	3:-20 5:-50
ml	4:-10 9:-20
mobil	9:-20
mock	5:40 6:-10
mock up	5:40
mode	5:-30 9:30
model	1:-32 3:55 5:40 6:-10 7:-25 10:5 12:-5
model $	5:35 7:-30 9:-20
model _ the	3:35 9:35
model and	4:10
model for	3:35
model i	3:30
model on	3:35
model the	3:30
model was	0:38
modul	3:55 4:-15 7:-30
modul $	4:-10
modul _ the	3:30
monday	11:20
monday $	2:77
money	4:30 5:45 6:25 9:-20 11:-35
monitor	2:40
monitor and	2:36
month	0:-31 1:-37 2:43 3:-20 4:20 5:-35 6:15 7:-20 9:-15 10:10 12:5
month $	5:-25 12:-15
month _ and	11:40
month _ was	7:30
month after	7:35
month and	2:-35
month eight	3:30
month he	11:45
month i	5:-40 11:40 12:10
month later	5:40
month seven	11:40
month she	11:45
month two	2:43
more	0:-46 1:44 5:35 7:-40 10:10 12:15
more $	1:41 3:30
more _ #	9:30
more _ and	5:35
more _ one	5:35
more _ than	1:20
more _ with	0:-43 1:37
more in	0:-40 1:31
more of	1:-19
more senior	11:80 12:10
more without	9:40
morn	2:58 6:10 12:-5
morn $	9:-20
morn for	11:25
most	0:-32 1:21 3:-35 6:10 7:-25 9:-20 11:-25
most _ the	7:30
most was	0:-32 1:63
mostly	1:-22
mother	2:56
mov	0:-24 3:70 7:75 8:5 9:-35 11:-45
mov #	7:45
mov $	7:60
mov _ #	2:38
mov from	2:53
mov her	7:70
mov in	7:-55
mov it	5:40
mov the	7:35 8:-10
mov their	7:30
mov to	2:38 7:25 8:10 9:-25
move	3:35 9:-35
mr okonkwo	11:-30
ms	3:45 5:30 7:-30
ms $	9:-25 11:-25
ms _ the	9:30
much	0:-57 1:47
much more	0:-36 1:40
multiply	1:33
must	0:-28 1:38 5:50 9:65 10:15 11:-25
must _ befor	9:40
must be	2:42
must pass	9:30 10:10
my	0:34 1:-25 3:25 4:-10 8:-10 9:-10 10:-5 12:-10
my _ about	1:26
my _ befor	7:40
my _ first	11:60
my _ for	7:40
my _ from	3:35
my _ had	5:40 6:-15
my _ has	9:25
my _ i	4:-15
my _ in	3:35 9:20
my _ into	7:60
my _ is	3:50 5:-60
my _ line	11:50
my _ now	0:27 1:-33 7:35 9:35
my _ of	0:31 2:37 3:55 5:30 10:-5
my _ question	9:25
my _ said	5:85 6:-10
my _ team	7:55 8:-10
my _ the	3:30
my _ want	6:-10
my _ was	0:-24 1:28 2:-64 3:45 4:-10 11:-20
my _ who	11:30
my _ without	0:32
my age	11:50
my area	3:65
my boss	0:-28 3:-25 5:55 11:-20
my buddy	11:40
my code	11:25
my colleagu	3:-30 11:-30
my design	11:35
my desk	0:33 5:-25 11:45
my director	5:50
my door	11:25
my employer	9:25
my estimat	0:36
my first	0:53 1:-27 2:39 5:45 11:40 12:-10
my four	7:55 8:-15
my group	9:30 11:30
my gut	1:47
my hand	3:50
my idea	5:35
my instinct	0:-27
my job	4:15
my lead	3:55 4:-10 5:70 6:-5 7:-30
my manager	1:22 5:25 11:-35
my mentor	11:65 12:-15
my model	0:-23
my name	5:-35
my next	9:-30
my opinion	1:26
my own	0:37 2:57 3:-45 5:40 6:10 8:-15
my paper	7:35
my part	3:65 6:-15
my piec	3:55 4:-10
my prior	0:-36
my problem	5:35
my proposal	5:45 7:45
my responsibility	3:35
my screen	11:35
my second	3:30
my servic	3:40 4:-10
my system	3:75
my tabl	7:45
my team	9:95 10:10
my time	5:30
myself	2:-40 5:40 6:10 11:-20
myself $	9:-20
myself _ the	7:35
myself and	9:35
myself the	5:30
nam	2:43 3:-45 5:25 10:-5
name	1:-37 6:-10
name $	9:-25
name _ a	5:-30
name _ it	5:-30
name _ the	9:30
name and	9:25
name as	7:-30 9:35
name of	9:25
napkin	11:35
napkin $	11:50
national	7:35 8:15
near	5:35
need	6:-10 9:15 10:-5 11:-25
need #	9:35
need the	0:35
need to	5:30
needn't	7:40
neighbour	7:55
neither	7:35
network	0:-63 1:58 3:30 9:-20
never	1:26 2:44 3:-55 5:-30 6:15 7:-25 9:-25
never _ a	11:60
never _ back	2:56
never _ up	0:-26 1:57
never been	5:35
never came	2:56
never give	1:43
new	0:-34 1:-32 2:-42 3:-20 8:-15 12:-10
new _ on	7:35
new devic	9:-25
new one	9:25
new ones	11:25
new peopl	9:45 11:35
newer	11:30
newsletter	5:50
next	0:50 1:-19 3:-30 4:15 7:30 8:-5 9:-20 10:-10 12:5
next _ and	8:15
next _ i	11:-20
next _ the	0:39 9:50
next _ us	7:55
next _ year	5:35
next door	3:-30 5:-30 7:130 8:-20
next team	9:-35
next ten	11:30
next time	1:-21 7:-25
next to	0:29 9:20 11:30
next two	0:41 5:35
nice	3:30
nicer	9:-35
night	2:83 4:-10 8:-20 9:-15 12:5
night $	7:-25 9:-20 11:-25
night _ i	11:25
night alon	11:35
night and	2:39
night in	9:25
nightly	3:40 9:30
nine	0:-25 1:-19 2:45 4:20 5:25 8:5 9:-15 10:10 11:-20 12:10
nine $	5:45
nine _ the	5:30
nine days	7:-25
nine month	2:60 7:-35 11:35
nine product	3:35
nine team	3:-30 8:10
nineteen	3:-30 7:25 9:-25 11:-25
ninety second	9:25
no	1:-51 2:44 3:-50 4:10 5:15 6:15 8:-5 9:10 10:10 11:-40
no $	2:45 5:-45 7:-35
no _ for	5:50
no _ gets	9:30
no _ goes	9:35
no _ had	5:65
no _ is	3:-40 9:65
no _ leav	9:35
no _ of	0:27 9:60
no _ over	3:-25
no _ releas	9:45 10:10
no _ team	7:85 9:-30
no _ than	11:30
no _ to	11:35
no answer	5:-35
no design	9:65
no featur	9:75 10:15
no idea	5:50
no longer	0:65
no mandat	5:35
no model	9:40
no more	9:30
no new	7:45
no one	3:-25 5:90 11:-25
no other	3:50 7:80 8:-25 9:-45
no plan	5:-45
no product	9:25
no releas	5:-35 9:30
no system	3:-35
no task	3:-40
no ticket	5:65 6:10
no time	2:36
no titl	3:-30
no to	5:-25
nobody	1:-45 3:-30 5:65 6:5 8:-10 9:-25 11:-40
nobody $	5:25
nobody _ ask	5:75
nobody _ me	6:15
nobody _ to	5:-55
nobody chang	7:30
nobody could	0:33 5:45 6:-15
nobody else	7:70 8:-20
nobody gave	5:30 6:10
nobody had	3:-35 5:55 9:-20 11:-25
nobody knew	5:45
nobody outsid	7:75 8:-20
nobody own	5:55
nobody was	5:40
nod	2:63
nodd	7:-40
nodd and	7:-40
nois	5:30 11:-20
nois $	3:-25
none	3:-45 5:20 6:20 8:-10 10:10 11:-35 12:10
none _ it	3:-30
none _ our	9:25
none _ the	7:-40
none _ them	11:25
none of	3:-45
noon $	2:48
noor	11:30
nor	5:35
norm	9:35
norway	11:35
not	0:41 1:-93 2:101 3:-45 5:15 6:5 7:-30 8:-10 9:-25 11:-20
not $	2:-56
not _ a	9:20
not _ and	9:25
not _ it	8:-15
not _ of	2:43
not _ so	11:25
not _ that	0:26 2:38
not _ the	5:25 7:-30
not _ what	5:45
not a	1:19 6:-15 11:-20
not about	5:30
not accept	2:48
not both	2:40
not count	11:55
not for	3:-25
not go	9:30
not happy	2:39
not more	5:40
not one	7:-30
not start	11:25
not take	7:35
not the	0:38 1:-30 3:-25 9:-20
not to	1:19 11:20
not touch	7:45
notebook	3:-25 5:-25
notebook $	5:-30
noth	1:-84 2:46 5:20 10:5
noth $	1:-70 2:50 3:-25 5:75 11:-20
noth _ a	2:60
noth _ do	5:-30
noth and	3:-25
noth else	3:90 4:-15 5:40
noth is	9:50
noth more	3:50
noth on	7:-45 9:40
noth that	3:-45 9:25
noth to	5:-40
notic	3:-25 5:65 6:10 7:30 8:-10
notic it	5:35
notic that	3:-30 5:25
notification	3:30
november	5:-30
now	0:127 1:-21 3:-15 4:5 5:-40 7:30 10:10 12:15
now $	0:-24 5:-35 8:15 9:-30 11:-35
now _ a	7:35
now _ and	7:40 8:25 11:50
now _ first	0:26
now _ for	7:25 11:25
now _ on	11:30
now _ one	1:-28
now _ other	7:-40
now _ senior	11:60
now _ the	3:-40
now _ their	7:35 8:-10 9:40
now _ then	11:30
now _ with	9:30
now and	0:50 3:-25 9:55
now does	9:-25
now i	0:49
now it's	9:55
now on	9:45
now run	11:45
now the	3:30
now two	9:-35
now without	7:-35
number	0:33 1:-47 3:20 5:70 10:5 11:-30
number $	9:-20 11:-25
number _ a	9:25
number from	9:25
nurs	5:40 9:-25
object	2:79 5:30 9:-25
objectiv	11:30
observability	5:-30
october	2:38
odd	7:35 8:20
odd _ and	11:35
of	1:-30 8:10 9:-10 12:5
of #	1:-21 5:25 6:-15 11:-20
of $	1:-29
of _ #	4:10 7:30 9:20 10:5 11:-25
of _ a	11:35
of _ about	9:50
of _ alon	11:35
of _ and	0:-32 1:23 5:30 7:30 8:-10 10:-15 12:5
of _ app	4:-10
of _ ask	5:30
of _ call	3:30
of _ came	0:26
of _ code	1:18
of _ company	4:-15 7:40 9:25
of _ for	9:20
of _ four	5:-30
of _ from	11:25
of _ group	3:35
of _ hand	3:30
of _ has	5:-30
of _ have	7:-45 9:30
of _ i	9:45
of _ it	5:30
of _ now	11:25
of _ old	7:-30
of _ one	3:-25
of _ order	7:-25
of _ own	3:-30 7:-20 11:40 12:10
of _ put	9:40
of _ question	2:57
of _ report	7:35
of _ senior	11:30 12:10
of _ sort	9:35
of _ team	9:50 10:-10
of _ the	0:26 4:-10 6:15 8:20
of _ two	7:50
of _ unit	7:50
of _ we	5:30
of _ week	9:35
of _ were	5:30
of _ which	7:40
of _ whol	3:40
of _ work	9:45
of _ would	5:40
of _ year	1:23 11:30
of a	0:40 6:-10 7:-30 8:10 9:-30
of an	2:39
of complaint	9:35
of done	9:55 10:-10
of each	0:27 2:34 3:35
of engineer	7:75
of eyes	9:25
of his	5:-30
of it	0:36 3:35 10:-10 11:25
of its	2:-36
of mine	0:32 5:30
of my	5:-55 7:30 8:10
of no	2:39
of one	3:-40
of our	0:30 3:30 7:-25 11:-25
of ours	9:35
of servic	3:-55
of test	1:22
of that	2:-38 9:-20
of the	3:45 10:10
of their	3:-35 11:25 12:5
of them	1:-30 3:-30 11:20
of this	9:30
of thre	5:30
of us	3:-20 5:-45 7:-25 8:-30 9:70
of what	0:-30 1:28 2:43
of which	7:40 8:20
of whom	7:30
off	1:33 2:70 4:-10 6:10 8:10 11:-20 12:10
off $	0:27 2:-52 7:-25
off _ the	1:30
off in	1:31
off the	11:-20
offer	3:-25 5:-25
offer _ to	7:45
offer it	7:45
offic	3:-25 9:-20
offic $	9:-30
offic _ it	7:40
office	9:35
official	3:-35 5:-45
offset	11:35
often	3:-25 7:-30 11:50
oil	9:-30
okonkwo	11:-30
old	4:-10 7:-20 11:-15
old _ and	3:-25
old _ to	3:30
old one	0:32
old token	7:30
older	5:-40 9:25
older than	5:-40 9:30
omar	7:-115
on	1:-78 4:5 5:-15 9:-15
on $	2:-36
on _ #	2:-36 3:30
on _ a	3:-25 11:25
on _ agenda	5:30
on _ aim	11:25
on _ and	2:41 3:30 4:-15
on _ back	11:55
on _ befor	11:25
on _ calendar	1:-25
on _ call	11:30
on _ for	3:-30
on _ friday	5:25
on _ from	11:70
on _ i	1:23 9:20
on _ in	7:-25
on _ it	7:-40
on _ last	7:90
on _ list	5:35
on _ napkin	11:30
on _ now	7:35
on _ one	9:30
on _ own	5:30 11:40
on _ page	10:5
on _ plan	3:50 7:45
on _ releas	7:-30
on _ rota	11:30
on _ same	3:35 7:25
on _ saturday	2:42
on _ screen	11:20
on _ sheet	11:30
on _ side	5:-35 7:40
on _ sinc	3:30
on _ strength	7:40
on _ th	11:25
on _ thre	7:-35
on _ to	3:-35
on _ train	3:-30
on _ wall	3:-25
on _ when	0:31
on _ whiteboard	11:45 12:-5
on _ with	0:36
on a	0:-23 2:35 3:20 5:55 6:-10 7:-20 9:-20
on account	7:30
on another	11:30
on both	2:47
on call	9:20 11:25
on day	7:-30
on her	11:25
on holiday	11:50
on how	1:23
on i	0:23
on in	9:30
on it	3:80 4:10 5:-30 7:55 9:-20 10:5 11:-25
on monday	11:-25
on my	0:33 1:-26 9:-30
on no	5:45
on one	3:-35 5:-20 7:65 12:-10
on our	7:25 9:-20
on page	0:27 11:25
on paper	3:-30
on such	9:35
on that	7:55
on the	1:-32 5:-25 8:-10 10:-5 11:15 12:-5
on their	8:10
on them	5:50 7:-35
on thos	7:40
on to	7:-30
on what	5:30
onboard	11:25
once	3:-20 5:-25
once $	0:29
once with	9:30
one	1:-44 7:-15 9:-10 11:-10 12:5
one #	9:30
one $	1:-28 2:-81 3:-35 7:-30 9:-20 10:5 11:-25
one _ #	5:-45
one _ about	3:65
one _ alon	11:45
one _ and	0:29
one _ by	11:40
one _ each	0:33
one _ for	3:25
one _ had	5:30
one _ he	11:-25
one _ i	5:70 12:5
one _ in	2:-43 9:-20
one _ of	3:25
one _ our	7:-35
one _ per	7:-30
one _ set	1:22
one _ th	3:-30
one _ the	3:50 4:-15 9:60 12:-10
one _ to	9:25
one _ until	11:35
one _ which	9:30
one _ with	4:15
one a	11:30
one aim	11:65
one and	5:-25
one colleagu	3:55 4:10
one even	5:45
one featur	3:25
one file	3:35
one function	3:50
one goal	11:35
one had	5:40
one i	1:-30
one in	3:-45 6:15
one is	3:-30 7:30
one line	6:10
one modul	4:-15
one month	9:35
one more	5:-30
one must	0:-26 1:48
one of	3:-25 9:25 12:-5
one page	0:25 9:30
one person	9:20
one question	0:30
one region	2:43
one report	3:40
one room	11:-30
one screen	3:30
one shar	5:50 7:35
one stor	7:50
one tabl	3:40
one team	3:35
one th	4:-10 11:35
one to	0:31
one week	2:-38
one who	1:24 6:15
one would	5:30
one year	3:-25 11:50 12:10
ones	3:-25 5:-20 11:20
ones $	1:24
only	1:-29 3:30 4:-5 6:5 8:-25 9:-30 10:-15 12:10
only $	3:45 4:-15 7:35
only _ and	11:35
only _ own	7:80 8:-15
only _ team	7:80
only _ the	5:40 6:10
only after	9:25
only and	9:30
only ask	5:-25 11:35
only by	11:45
only my	7:50
only our	7:105 8:-10 9:-25
only th	4:-10
only that	3:70 4:-15
only the	3:50 9:-20
only with	9:25
onto	3:30 8:15
open	0:23 8:10 9:-30 11:-20
open $	5:80
open a	11:25
open and	5:30
open in	2:39
open sourc	3:-40
operator	9:-20 11:-20
operator run	7:35
opinion	0:-41 1:72
opinion $	0:-41 1:43
ops	0:29 2:56 11:75
option	5:-30
or	2:56 4:-10 5:25 6:-10 7:-20 8:-10 10:15
order	1:-41 3:25 5:65 9:-25 11:-35
order $	9:-20 11:-20
order of	5:35 7:35
ordinary	3:-40
org	3:35
organis	11:55
organisation	7:50 8:15 9:45 10:10 11:-20
organisation $	9:40
other	5:-30 6:10 7:60 10:-5
other #	7:30
other $	9:-20
other _ becaus	9:25
other _ had	7:40
other _ now	11:25
other _ run	7:60
other _ the	11:30
other _ written	9:25
other for	11:50
other group	5:35
other had	9:25
other i	11:25
other in	7:45
other senior	7:-30 11:65
other team	7:85 8:-35 9:-30
other than	11:30
other way	0:29
otherwis	2:39 9:25
otherwis $	9:25
our	1:-45 6:-10 8:-25 9:55 10:-5 11:-25
our #	3:40 4:15
our _ #	5:30
our _ and	5:-30
our _ ask	9:25
our _ checklist	9:40 10:-5
our _ engineer	11:25
our _ for	5:55
our _ guid	9:30
our _ has	9:60 10:-5
our _ i	9:30
our _ keep	9:35
our _ lead	9:25
our _ manager	5:35 6:-10
our _ no	9:30
our _ of	10:-5
our _ only	7:35
our _ repository	9:-30
our _ runbook	9:25
our _ servic	3:30
our _ team	8:-15
our _ test	9:45
our _ to	11:-25
our _ was	3:45 7:40
our app	5:35
our data	3:35
our group	3:-30 9:100 10:-10
our lead	6:-10
our model	3:45
our own	4:15 5:25 7:55 10:10 12:10
our payment	2:59
our product	5:50
our review	9:30
our squad	3:30
our team	3:-35 5:-40 7:25 8:-35 9:165 10:-10
ours	7:40 8:15 9:35 11:-25
out	0:25 1:-42 2:109 3:-25 5:30 7:-15 9:-15 11:-25 12:10
out #	5:-30 9:25
out $	2:48 6:-5 7:-20 9:-25
out _ a	3:-25
out _ four	5:35
out _ from	7:-45
out _ him	5:30
out _ the	0:24 2:63 6:-10 9:25 10:10
out and	2:-55 7:30
out of	3:-25 12:5
out on	7:-30
out that	0:26 5:35
out their	7:30
out what	3:30 5:30
out with	5:40
outag	1:-19 2:-39 3:-45 11:-20
outag _ from	9:30
output	5:35
outsid	1:18 7:80 8:-10
outsid $	7:-30
outsid of	7:50
outsid our	7:75 8:10
outsid the	7:35
oven	1:26 2:36
over	1:-68 2:35 7:30 11:35 12:-5
over #	9:-25
over $	0:67 1:-48
over _ a	5:75
over _ and	3:35 11:40
over _ it	7:55
over _ me	11:30
over _ second	9:35
over _ the	3:-30 8:-10
over _ weekend	11:-20
over _ whol	4:10 9:35 11:30
over a	11:30 12:-5
over and	3:45
over as	9:35
over five	3:35
over from	11:30
over my	7:40
over the	5:-25 7:-25
over to	7:85
over with	11:50
overall	1:31
overflow	9:25
own	2:-49 3:25 4:15 5:25 6:10 7:25 9:-15 10:10 12:10
own #	11:30
own $	3:65 4:15 7:-25 9:-30
own _ and	3:-35 7:20 8:-10
own _ by	5:70 8:-15
own _ for	11:30
own _ i	3:-25 7:25 9:25 10:-10
own _ in	3:-30 11:35
own _ of	3:-35
own _ so	7:-30
own _ whol	4:-10
own a	11:30
own first	11:25
own group	9:25
own it	3:25 4:10
own none	3:-35
own plan	8:10
own tabl	3:-30
own team	5:-40 7:90 8:-15
own that	3:55 5:30
own the	3:110 9:-25 11:35
own this	3:40
own work	1:19
owner	0:38 1:-38 3:45 4:10 5:55 10:5 11:-20
owner _ the	3:45
owner and	3:-25
owner of	3:45
owns	11:60
owns it	11:60
p	2:54
p #	2:56
pack	2:35 11:-25
packag	4:10 7:35 8:10
pag	3:-20 5:30 7:35 10:-10 12:5
pag _ it	11:25
page	0:24 1:-27 2:-56 4:-15 6:-15 9:55
page $	3:35 5:-25 11:-25
page _ a	0:40
page _ and	9:30
page _ it	9:40
page _ that	5:30
page _ the	3:-35 5:-35 11:30
page _ what	9:55
page is	3:-30 9:50
page one	0:27 3:30 11:30
page said	9:50
page which	5:30
page with	9:30
pager	3:30 5:-30
pager by	11:45
pager for	3:30
paid	0:-29 1:32 5:40 9:-20 11:-30
pain	5:55
pair	3:30 9:30 10:-15 11:30 12:-10
pair _ eyes	9:25
pair of	9:25
panel	2:-38 3:55 4:-20
paper	2:36 3:-35 4:15 8:-15
paper $	3:-30
paper _ a	9:35
paper befor	11:30
paper was	2:37
paragraph	9:105
parcel	3:-25
parser	1:-22 3:55 4:-10 9:-30
parser _ the	3:35
part	3:30 5:55 7:25 12:-10
part $	9:-25 11:-20
part _ it	3:40 11:25
part _ that	5:-35
part _ the	4:15 9:25 10:20
part is	5:-35
part of	3:35 7:50 10:10
partner	1:19
pass	7:35 8:10 9:60 10:10
pass $	11:25
pass _ befor	9:30
pass it	9:40
pass the	9:-35
pass them	9:60 10:15
password	2:-43
patch	3:-30 5:-40 7:45 8:15
path	3:50 6:10
patienc	0:-32
patienc $	0:-30 1:18
patient	7:-25
pattern	6:-10
paus	7:135
pay	3:-30 6:15
pay for	3:-30
payment	6:10 11:-25
pays	1:-20
pays off	0:-25
pen	0:32
peopl	3:-25 9:-25 12:10
peopl $	1:29 4:-15 5:-30 7:-20 9:-20
peopl _ #	1:24 7:-25
peopl _ a	0:28 5:-25
peopl _ at	9:30
peopl _ do	5:-30
peopl _ i	11:40
peopl _ it	9:30
peopl _ my	11:35
peopl _ on	7:70
peopl _ the	2:-51 5:-45 12:-5
peopl _ two	11:40
peopl and	1:23
peopl are	7:35
peopl ask	11:25
peopl from	11:60 12:-5
peopl had	5:60
peopl have	11:45
peopl i	7:40
peopl it	1:25
peopl look	9:40
peopl mov	7:60
peopl to	7:60
peopl were	2:49
peopl who	5:-25 11:30 12:10
peopl with	11:30
per	1:-19 2:-38 3:25 4:-10 5:35 7:40 11:-20
per _ and	3:25 5:40
per _ with	5:30
per month	7:75
per quarter	5:35
per week	7:-25
perhap	0:-29
permission	3:45 9:-20
person	11:-25
person _ and	9:30
person who	1:28
phd	3:-35
phd student	3:-35
phon	3:30 4:10 6:10 9:-15 10:-10 12:-5
phon _ #	11:25
phon _ a	5:-30
phon and	5:-35
phon which	7:35
photo	7:-30 11:-20
photo _ the	9:30
pick	1:21 2:-63 3:-25 5:25 9:-25 12:10
pick up	1:21
picker	3:30 5:-30
pictur	0:28
pictur for	2:35
pictur of	0:37
piec	3:50 4:-10 5:-25
piec $	3:35
piec _ the	3:25
piec the	3:30
pin	5:70
pin down	5:30
ping	11:100
ping me	11:105
pipelin	3:60 11:-20
pipelin _ the	3:40
pitch	1:-24
plac	5:30 6:10 9:-25
plac and	5:-35
plac the	3:30
plain	11:-30
plan	1:-42 2:-46 3:45 4:15 5:35 6:10 7:75 9:-20 10:-5
plan $	1:-21 5:35 7:45
plan _ #	7:40
plan _ it	11:45
plan _ the	3:25 7:30
plan _ them	9:40
plan for	3:25 4:10 7:25
plan on	7:65
plan that	9:25
plan the	5:-30
plan their	5:40
plan to	5:-35 11:30
plan was	7:45
plann	0:34 1:85 5:35 7:25 9:-25
plann _ next	5:30
plann _ work	5:45
plann their	5:80
plann to	7:-30
plant	7:-30
platform	3:85 4:20 11:-20
platform $	3:35 7:30
platform _ all	5:-40
platform _ the	3:25 4:10
platform for	3:40 4:15 5:-40
platform group	3:-35
play	9:-20 11:25
player	2:-46
pleas	5:45 6:-10 11:-20
plot	7:30 9:20
plugin	3:50
plus	3:35 9:-25
pm	5:55 7:-30
podcast	3:-30
podcast $	3:-35
point	4:15 5:-25 8:-15 9:35 10:-5 11:-20
point about	9:35
policy	8:-10
pool	4:10
port	2:40 7:-30 9:-25
port $	2:43
possibl	5:35
post	3:-30 7:45 8:15 9:-20 11:-20
power	4:10
practic	7:25
predict	2:41 5:65
prepar	0:-32 1:18 2:-38 3:-30 7:-30
preparation	1:34
present	7:-35 9:-20 11:20
press	9:30
pressur	0:-26 1:53
pric	0:26 3:60 6:10 7:30 9:-35 11:-35
pric _ #	2:34
pric _ and	5:-30
pric servic	3:30
primary	9:30
principal	2:58 3:-40 7:-40 9:-25 11:25 12:-10
principal and	11:45
print	4:-10 6:-15
print _ and	7:30
printout	11:35
prior	0:-36
privat	7:-25
problem	0:-33 1:53 3:-25 4:15 5:90 6:10 9:-35 11:-25
problem $	6:10
problem _ had	5:-30
problem _ i	5:40
problem as	5:55
problem i	6:-10
problem is	5:45 6:10
problem nobody	5:-75
problem until	5:30
problem was	3:30
procedur	9:45 10:15
proces	7:30 9:50
processor	7:-35
product	1:-29 3:70 4:15 5:35 7:20 8:20 9:-20 10:10 11:-30
product $	0:31 9:-30
product and	7:30
product group	3:40 7:30
product security	3:50
product team	4:15
production	0:-24 3:-25 5:-35 11:30 12:10
production $	3:-35 5:-30 11:60
program	7:35
programm	3:50 8:15 9:-25
programm _ the	7:40
project	0:27 5:40 6:10 7:30
project $	1:21
project _ the	7:35
promis	3:-40
promot	5:-30 7:-50 9:-30 11:95 12:15
promot $	7:-30
promot _ the	3:30
promot and	7:-35
promot by	11:45 12:15
promot to	11:50
promotion	9:-20 11:90 12:25
promotion _ the	7:30
prompt	9:25
proof	0:37 7:50
properly	2:34
propos	5:25 7:30 9:25 11:-25
propos _ shar	5:55
propos a	7:-25 9:50
propos one	5:35
propos that	5:-35
propos to	5:55 7:30
proposal	0:29 2:63 3:-30 5:35 6:15 7:80 8:20 9:-25
protest	2:104
protocol	5:50 6:-10 9:25 10:5
protocol _ the	9:40
proud	0:-38 1:23
prov	1:19 6:15
public	3:-25
publish	3:-20 4:10 7:50 8:20 9:20 10:15 11:-15
publish $	7:65
publish it	9:25
publish their	9:40
publisher	2:54
pull	7:-40 9:30
pull request	5:-35 7:-30 9:65 10:-5
pump	11:-20
purchas	3:35
push	2:76
put	1:45 3:-40 4:-10 5:35 11:-15
put _ #	7:-55
put _ in	2:70 8:-10 9:30
put _ up	7:40
put in	7:30 9:25
put it	4:-10 5:-25 7:25
put my	7:30
put that	3:-25
put the	0:-24 1:57
python	3:25 5:-25
qa	9:30
quality	0:-59
quality of	1:19
quarrel	3:-25 5:-30
quarter	1:-31 3:-35
quarter $	1:-27 2:50 7:30
quarter _ a	5:35
quarter with	5:35
queri	2:62
queri $	2:48
query	4:20 6:-10
question	0:25 2:-54 3:-35 6:15 9:-20 11:15
question _ the	2:54 11:45
question about	11:30
question i	11:30
question in	11:45
question that	5:30
question was	5:35
queu	1:-26 3:30 5:35 8:10 9:-25
quiet	0:69 3:-25 7:-30
quit	1:-28 2:50
r	5:-35
radio	3:-35 5:-30
radiu	5:40
ragdoll	2:46
rain	3:40
ran	2:-38 6:-15 10:-20 11:-20
ran _ #	9:35
ran _ a	0:36
ran it	3:30 4:15
ran the	3:35 10:-20 11:20
random	5:30
rang	0:40 1:-34 3:25
rank	11:-20
rate	11:-25
rate _ the	5:-35
rather than	7:30
ravi	7:-30 11:30
re	5:30 8:-10 9:-20
reach	5:40
react	3:50
reaction	0:39 1:-25
read	0:70 1:-19 2:-52 3:-15 5:35 9:-20 12:-5
read #	5:80
read _ #	5:35
read _ code	5:35
read _ it	3:30
read _ of	5:50 7:30
read _ the	7:70
read _ with	11:30
read a	0:76
read all	5:60
read as	7:30
read from	3:30 7:45
read our	5:35
read the	0:28 2:-38 3:25 5:30
read them	5:-40
reader	5:25 8:15 9:25 10:5
ready	1:26 7:-35
real	0:54 1:-20 7:-20 9:-20 12:5
really	0:-40 2:-40 5:30 6:10
really $	3:-30 5:35
reason	3:-20 11:-20
reason $	5:30
reason was	5:-30
rebuilt	0:44
rebuilt their	7:40
recall	2:76 5:65
receipt	3:25
receiv	2:39 4:-10
recommendation	3:35
record	3:25 11:-20
red	0:26 7:-40 9:25
redesign	7:45
redid	11:25
referenc	9:60 10:5
refund	5:30 9:-25
refus	2:54 10:10 11:-30
refus a	9:40
refus to	0:26
register	3:30 5:-30 7:45
register $	7:45
registry	7:-40 9:-20
regression	3:35 9:45 10:-10
regulator	7:30 9:30
rehearsal	1:-35
relay	5:-30
releas	2:88 5:-40 7:30 9:95 10:5 11:-15
releas #	7:-35
releas $	2:38
releas _ #	7:-30 11:30
releas _ for	9:30
releas _ i	7:50 11:30
releas _ it	9:50
releas _ of	7:40 9:50 10:5
releas _ the	9:80
releas alon	11:80
releas board	7:40
releas checklist	10:-5
releas criteria	9:35
releas criterion	9:30
releas in	2:35 9:25
releas of	3:-30 9:25
reliability	5:35
remot	3:25
remov the	7:30
renewal	3:30
repair	9:35
repeat	1:-22 2:-37 9:35
replay	4:10 5:30 9:25 10:10
replay _ last	9:35
repo	5:70 7:40
report	0:40 3:20 5:30 10:10 11:-30 12:-10
report $	3:35 5:55 6:10
report _ it	9:25
report _ the	3:25
report and	3:-30
report to	5:-75 7:35
report with	9:55
repository	1:-25 5:35
repository $	5:35
request	0:-32 7:-30
request _ the	3:30
request and	5:25
requir	9:105 10:5
requirement	5:40 9:50 10:20
research	5:25
researcher	11:35
reserv	5:-30
reset	11:25
respect	0:-27 1:36 7:40
responsibility	0:-31 1:18 3:35 4:10
responsibl	3:90
responsibl _ the	3:35
responsibl for	3:75
rest	3:25 6:10 11:-20
rest $	9:25
rest _ the	9:-25
rest of	5:-35
restart	5:45
restor	1:-25 9:35
result	1:27
result $	0:-23 1:29
result _ #	11:30
result _ the	11:45
result for	11:35
retir	3:25
retrain	9:-20
retrain _ the	3:30
retri	0:30 1:-18 2:50
retrieval	3:35
retry	2:-37 9:-25
return	3:30 11:-20
revenu	5:-35 7:55 11:-20
review	1:-27 3:-30 9:80 10:5 11:20 12:-5
review _ a	5:-30
review _ i	7:40
review _ that	3:40 9:55
review _ the	7:40
review by	9:50
review checklist	9:30
review in	3:35 9:30
review without	9:25
reviewer	9:65 10:-15
rewrit	0:28
rewrit _ the	7:30 8:10
rewritten	8:-10
rewrot	7:35 9:-25 12:15
rewrot the	9:-25 11:20
rewrot their	7:50
ride	7:-35
right	0:-56 1:93 5:-35 11:-25
right $	11:-30
right from	1:54
right the	0:-40 1:35
right to	11:25
risk	11:-20
rival	7:55 8:10
road and	5:-35
roadmap	5:50 7:25 8:15
robot	9:-20
role	0:-45 1:52
roll	3:25
rollback	1:23 2:56
room	0:56 1:-20 3:-30 5:-25 11:-15
room $	0:57
roster	7:35
rota $	11:25
rotat	3:-30
rotation	2:52
round	0:46 1:-19 2:48 7:30 11:55 12:5
round $	0:56
round and	7:55
round of	9:30
round with	11:30
rout	3:30 7:25
router	3:70
row	3:30 10:-5
rows	7:-20
rul	5:-40 7:35 8:-15 9:85 11:-30
rul and	9:30
rul i	9:30
rul to	9:35
rule	3:-40 5:-35 8:-10 9:140 11:-20
rule _ no	10:5
rule _ noth	9:30
rule _ our	7:-35 10:5
rule _ the	9:55
rule a	9:40
rule and	3:30 7:40 8:-20 9:30
rule for	9:65
rule i	9:-35
rule no	10:5
rule of	9:25
rule that	9:35
run	1:-24 3:60 4:15 5:-40 8:25 9:15 10:15 11:30 12:10
run _ #	11:25
run _ for	9:-25
run _ four	7:-30
run _ in	3:-40 7:35 9:25
run _ it	7:35
run by	9:35 11:50
run it	8:15 9:-30 12:10
run on	2:34 3:40 7:35 8:10
run that	3:45
run the	3:40 4:10 11:30
run their	3:35
runbook	9:60 10:-5
runbook _ the	9:25
rung	3:-30 7:-30 11:90
rung with	11:60
runn	3:80 9:-20
runs	3:55 5:25 8:-20 12:5
runs $	3:-45 7:40
runs on	3:30
runtim	3:25 9:30
s	5:35 11:-20
s $	7:-25 9:-25
said	0:-45 1:-40 2:118 3:-25 5:45 7:-20 9:-25 10:-5 11:-40 12:5
said $	3:30 5:50
said _ a	5:45
said _ and	2:35
said _ for	5:-30
said _ her	11:35
said _ it	5:65
said he	2:48
said i	2:-35
said it	11:-20
said make	5:50
said no	2:45 5:-50 9:-20
said nobody	2:36
said that	2:-37
said the	5:50
said to	6:-10 11:55 12:5
sal	1:-39 2:40 9:-25 11:-30
sal were	2:42
same	0:32 1:-47 2:-48 3:-15 5:30 7:20 10:-5 12:10
same $	3:30 5:-30
same _ and	2:63 7:-30 8:-10
same _ in	3:30
same _ twic	5:75
same _ with	7:40 11:40
same day	9:30
same way	11:35 12:10
sampl i	2:55
sat	3:-20 6:-15 9:-20 11:30
sat _ each	11:40
sat _ me	7:-25 11:50
sat _ on	11:45
sat down	11:50
sat in	7:-30
sat with	7:40 8:-15
saturday	2:65
saturday $	2:60
sav	0:-30 2:-41 7:-25 11:-25
saw	5:60 8:-15 9:-20
saw it	5:40
saw that	5:50
say	0:49 1:-54 3:-30 5:-30 6:-15 7:-35 9:-15 10:-15 11:-20
say _ and	5:-30
say _ it	5:-35
say it	0:73 1:-47
say that	1:49
say what	5:40 6:15
say which	0:38 1:-33
says	9:20 10:-10
says no	9:30
scal	2:39
scanner	5:30 7:35 11:-20
scheduler	3:60
schema	7:-40 9:-25
school	3:30 5:-25
scor	3:20 5:35 6:-10
scor $	2:36
scor _ the	3:35
screen	3:50 4:-20 5:40 8:-10
screen $	3:25 11:-20
screen and	5:35
screen with	7:40
screenshot	9:40 10:-10
screenshot _ the	9:25
script	3:40 4:-10 6:-10 8:-10
script $	3:50 5:-30
script which	5:-35
search	0:25 3:45 5:45 11:-35
seat	3:40 4:-15
second	1:-23 12:5
second $	2:-40 7:-25
second _ from	9:30
second _ it	2:42
second _ on	7:45
second and	9:30
second person	9:40
second question	11:-30
second year	5:40
secretary	2:35
section	3:-25 9:60
security	2:-35 4:15 11:-20
see	0:32 3:-20
see that	11:25
seed	11:-20
seen	1:28 7:-25
seen $	1:31 11:40
sees	5:-30
send	0:30 3:35 4:10 7:25
send the	7:40
send them	9:35
sender	3:35
senior	3:-40 5:-45 7:-70 9:-30 11:120 12:15
senior $	3:-25 5:-25
senior _ and	11:25
senior _ in	11:-25
senior _ their	7:-35 11:80
senior _ who	11:35
senior and	11:35
senior engineer	1:18 11:30
senior have	11:55 12:5
senior in	12:10
senior of	7:-35 11:85 12:5
sensor	3:30 4:-10
sensor and	7:30
sent	6:-10 9:-40 11:-20
sent _ a	5:-30
sent a	2:50 7:35
sentenc	10:5
separat	11:20
september	11:30
serv	3:90 7:70 8:20 9:-30
server	0:24 4:15 11:-25
server $	0:41 3:-25
servic	0:23 1:-20 3:110 7:-25 9:-20 10:5 11:-30 12:-10
servic $	3:40
servic _ #	7:35
servic _ a	3:25
servic _ and	3:25
servic _ i	3:35
servic _ its	3:35
servic _ mine	3:25
servic _ our	3:30
servic _ the	4:15 5:-25 10:10
servic and	4:10
servic are	3:30
servic from	3:35
servic is	3:25
servic level	9:70
servic that	4:10
servic was	3:65
servic which	3:45 5:-40
servic with	3:40
session	5:-20 7:-25
session and	4:-10 11:25
set	2:-53 3:25 5:50 9:45 11:20 12:-5
set $	7:30
set _ a	5:-35
set myself	5:35 11:25
set one	11:60
set out	6:10
set that	9:65
set the	4:20 9:20
set their	5:60
set up	5:-35 9:35
setting	7:-40
settl	5:65
settl on	5:40
seven	3:-25 12:10
seven _ and	7:-30
seven _ us	9:65
seven and	11:40
seven of	9:35 11:25
seven team	3:-35 7:40
several	3:-25 5:-30 7:55
severity	9:50
shader	3:75 4:-10
shadow	3:25
shar	1:28 3:45 4:20 6:10 8:10 11:-15
shar the	5:-30
she	0:-51 1:-29 3:-45 5:-50 6:-10 7:-20 9:-40 10:-25 11:80
she _ and	5:-25 11:30
she _ her	2:70
she _ it	11:20
she _ me	3:25 9:35 11:60 12:-20
she _ promot	7:-40
she _ the	3:-30 7:25 9:-25 12:5
she _ then	7:60
she _ through	11:40
she _ to	11:50
she did	11:35
she explain	11:65
she gave	5:60
she got	7:-25
she had	2:40 11:20 12:-10
she mov	7:55 11:-30
she pick	7:85
she said	5:-25 11:-35
she sign	7:45
she took	9:25
she was	2:39 3:-25 5:-35 7:-20 9:-20
she would	11:35
she wrot	7:-30
she'd	3:-25 9:-25 11:60
sheet	0:74 6:-20 7:25 8:10 9:30 10:-15
sheet _ the	3:35 9:25
shift	0:39 8:-15
shift $	2:39
ship	2:45 3:-25 7:50 8:15 9:30 10:15
ship a	11:30
ship it	7:45 8:20
ship with	9:25
shipp	8:10
shipp _ the	9:30
shipp it	7:50
shipp with	9:25
shop	2:77 3:40 5:-30 9:-30
shop and	3:30
shop the	3:30
shopp	3:-30
shorter	2:70
should	0:-26 1:-35 5:25 9:-15
should _ and	5:75 6:10
should _ the	5:-40
should have	1:-52 11:-25
should mean	5:30
show	1:38 3:-20 7:25 11:25 12:-15
show _ #	7:40
show _ a	7:35 11:30
show _ at	11:35
show _ how	11:55
show _ i	11:-25
show _ on	11:45
show _ that	1:31
show _ the	7:30 11:40
show her	11:-25
show me	1:34 7:-25 11:95 12:-20
show that	3:-25
show the	3:25
show them	2:39 11:60
shutdown	0:30
side	3:-30 5:-30 7:30 8:-15 9:-20
side $	7:-30
sign	2:-49 7:35 9:40 10:-10
sign $	9:30
sign a	9:40
sign in	4:10
silenc	0:26 3:-25
simpl	0:-37 1:36
simulation	3:-25 9:-25
sinc	0:104 1:-74 5:-30 6:15 7:15 9:20 12:5
sinc #	3:40 7:55 8:10 9:25 11:20 12:15
sinc $	1:-22 3:-25 7:30
sinc _ #	11:30
sinc _ a	9:35
sinc _ i	0:25 5:45 7:-30
sinc _ it	9:30
sinc _ last	3:25
sinc _ no	7:30 9:50 10:10
sinc _ year	4:-15 7:40 9:30
sinc april	3:-30 7:30
sinc befor	5:30
sinc i	0:38 11:25
sinc january	9:40
sinc last	8:10
sinc october	9:25
sinc spr	3:45
sinc that	0:65
sinc the	3:55 5:-30
sinc then	7:-35 11:-20
sinc thre	9:40
sinc two	9:35
sinc with	0:31
singl	1:-19 3:25
sit	0:30 5:-40 8:-15 11:30 12:5
sit _ the	3:-25
sit _ with	9:40
sit in	0:27
site	7:-25
sits	9:-25
sitt	11:25
situation	1:22
six	4:10 5:-15 6:10 8:10 9:-25 10:-5 11:-15 12:10
six _ a	9:30
six _ and	2:44
six _ us	3:30
six _ with	5:-30 11:45
six of	8:-10
six team	5:65 8:10
six week	2:68
size	1:-21 3:55 5:40 9:-25 11:25
skill	0:-32 1:31 11:55
skip	5:-35
sleep	5:-25 7:-30
sleep $	5:30
slic	0:30
slid	2:68 5:-40 7:-45 9:-20
slid $	2:42
slip	11:35
slipp	2:114
slo	9:35
slos	7:-30 9:25
slot	2:65 3:40 5:50
slow	0:83 7:-30 11:-20
slow _ #	5:-35
slower	0:43 1:-41 2:63
slower than	2:36
small	0:28 1:-30 3:30 4:-10 5:-25 6:10 7:-25
small _ for	3:30
small _ the	5:35
small chang	7:-25
smallest	1:-27
so	1:-49 4:-10 5:20 11:-20
so _ ask	2:47
so _ did	9:25
so _ each	9:40
so _ explain	11:55
so _ i	3:30 5:70
so _ is	2:35
so _ it	5:-30
so _ made	3:65 5:50
so _ one	2:45
so _ sat	5:35
so _ stopp	5:-45
so _ the	2:-48 3:-30 5:-40
so _ took	3:-35
so _ was	3:45
so _ wrot	5:25 9:40
so a	9:30
so far	3:-25
so for	5:30
so i	2:42 5:50 8:20 9:25 10:-5
so it	2:53 3:60 5:30 11:-20
so no	5:65
so now	0:25
so peopl	5:50
so that	5:-65 7:30 9:-25
so the	5:35 7:-25
so ther	3:70 6:-10
so they	7:40
so this	5:-30
softwar	11:-25
solution	0:-39 1:50 5:30
solv	1:19 5:30 11:20
solv $	5:30 11:30
some	2:104 5:-25 8:10 9:-15
some #	7:30
some days	11:40
some of	7:-25
somebody	0:34 2:34 3:-35 7:-25 10:10
someon	2:48
someon who	2:40
someth	3:-25 5:30 7:-25 9:-20
someth _ can	5:40
someth _ it	7:40
someth about	5:40
someth i	0:28
sometim	11:25
sort	1:-31 5:85 9:-25 11:-25
sort _ own	9:-25
sort by	1:-21
sort their	9:-25
sound	1:23
sourc	3:-35
span	3:35
spe	5:35 6:15
speak	2:-45 9:-20
spec	3:65 5:110 6:-30
specifi	5:50 6:-15
specification	7:45
spend	5:30 6:10
spent	5:25 6:25 11:-30
spent a	5:40 7:45
spent the	9:25
split	3:-20
split _ thre	9:25
spoken	3:40
spr	5:-40
spr $	3:40
spreadsheet	9:-25
sprint	9:20
squad	2:-38 4:20 5:45 7:145 8:-15 11:-35
squad _ the	7:50
staff	0:-24 1:22 3:-25 5:-25 7:-45 9:-45 11:50 12:20
staff $	7:-30
staff _ the	11:35
staff engineer	3:-35 11:20
stag	3:60 4:-15 5:30 9:-20
stall	9:55
stamp	9:30
stand	3:35 7:-35 10:-10 11:-20
standard	1:21 3:-45 7:75 8:20 9:60 10:15 11:-30
standard $	7:60 8:10 9:30
standard _ all	7:-35
standard for	7:-35
standard sinc	7:70
start	12:10
start $	9:30
start _ its	9:30
start _ the	9:-35
start a	11:30
start from	5:-45 7:45
start to	5:35 6:15 7:30
start up	3:35
start with	9:-20
start without	7:45
startup	2:49
stat	2:-39 6:-15 9:-20
stat $	11:25
stay	0:29 1:35 2:-73 5:-25 8:-15 11:-20
stay $	7:-30
stay _ our	7:45
stay in	0:33
stay with	0:27 7:30
steer	5:35
step	2:-37 4:-25 5:55 6:-35 7:-25 10:-10
step $	3:-55
step _ step	9:45
step _ the	3:30
step and	5:25
step by	9:45
still	1:-41 5:-30 7:-30 9:-30 11:-35
still $	7:-40
still be	0:27
still do	7:50 8:-15
stood	1:-18 2:74 5:50 11:-25
stood in	5:40
stop	3:-30 6:15 9:40 11:-35
stop $	0:26
stop the	5:40
stop this	2:59
stopp	0:88 1:-21 2:105 3:-40 7:20 8:10 12:5
stopp $	7:50
stopp _ the	7:-40
stopp and	11:30
stopp the	5:-45 7:40
stopp their	7:30
stor	3:40 4:10 6:10 7:70 9:-25
stor $	7:35
stor in	7:35
story	0:-26 5:30 6:-10 11:-40
strategic	7:-25
strategy	3:115 4:30 7:95 9:-30
strategy _ the	3:30
strategy and	4:15
strategy for	4:10
stream servic	3:-45
street	1:34
strength	7:25
strength _ it	7:40
strength of	7:40
strip	7:45
strong	0:-24
struck	5:30
stuck	2:36 3:-20 6:-15 7:-45 9:30 10:-10 11:85 12:-10
stuck $	11:30
stuck _ the	9:25
studio	7:30 9:-25 11:-20
styl	9:25
submission	9:65
subscription	5:-35
subsystem	3:50
succes	1:52
such	5:-30 9:20
such a	0:24 9:30
suggest	9:35
suggestion	7:40
suit	3:25 7:30 9:70
suit and	3:60 9:35
summer	11:40 12:5
summer $	11:50
sunday	11:-30
sunday $	5:35
supplier	11:-25
supplier $	3:-30
support	1:-53 4:15 9:-25 11:-20
support $	5:-30
support _ and	5:50
suppos	5:40
suppos to	5:40
sure	0:24 1:-32
sure that	3:30
surpris	1:21
survey	2:37 7:40
swap	3:40
swap the	5:30
switch	0:25 7:45 9:-20 11:-15
switch off	2:-40 7:25
switch on	9:30
switch to	7:30
sync	4:10
sysadmin	5:-40
system	0:-26 1:24 2:-54 3:85
system $	3:35
system _ i	3:30
system _ it	9:35
system _ me	11:25
system and	1:25
tabl	1:-19 2:41 3:30 4:10 5:45 7:40 8:10 11:-30
tabl in	3:-25
tabl the	3:30
tablet	7:-40
tail	3:40
tak	0:42 1:-21 3:30 9:-20
tak _ minut	2:-38
tak a	11:25
tak the	3:30
take	0:-28 2:41 3:-30 5:-40 8:-20 9:-15 11:20
take a	11:25
take it	7:35
taken	0:33 3:-30 11:40 12:10
taken _ by	7:45
taken out	9:25
taken over	7:35
taken the	0:45
talk	1:19 3:-30 5:-50 9:-35 11:20 12:-5
talk them	11:35
talk to	1:24
talk with	7:35
tape	5:-30
target	2:35 5:75 9:25 11:25
task	4:-15 5:45 6:-15
task $	3:-30
task _ the	3:55
task and	11:25
taught	1:81 11:80 12:-10
taught _ how	11:25 12:-5
taught _ that	1:32
taught _ to	11:35
taught me	1:32 11:65 12:-15
tax	3:35
tea	11:25
teach	1:-31 3:-25 5:-30 7:35 11:90
teacher	1:20 2:39
team	1:32 4:20 5:-25 6:10 7:65 8:-10 9:40 11:-30
team #	3:35 7:30
team $	7:40 9:-30 10:15 11:-30
team _ a	7:-25 10:-5
team _ also	9:35
team _ by	9:35
team _ checklist	7:30 9:25
team _ door	7:40 8:10
team _ every	7:40
team _ five	9:-25
team _ for	7:-30 9:25
team _ from	9:25
team _ guid	9:30
team _ i	3:25 4:15
team _ it	7:35 10:-5 11:-25
team _ kept	7:40
team _ me	7:-40 11:35
team _ my	11:30
team _ now	7:-45
team _ of	9:35 10:-5
team _ on	3:30 5:-30 9:-20
team _ one	7:45
team _ out	7:30
team _ over	11:-25
team _ runs	9:30
team _ set	10:-5
team _ test	9:25
team _ that	1:36 9:30
team _ the	5:-25 7:115 8:-10 9:20 10:20 11:-25
team _ their	3:55 4:10 7:30 11:-20
team _ to	5:-25 7:55
team _ us	7:70
team _ with	7:35
team a	9:50
team already	9:30 10:-5
team and	3:-30 4:15 10:-5
team ask	3:35 11:25
team build	4:15 9:-30
team chang	7:100
team checklist	9:25
team cod	9:45
team definition	9:35
team does	9:40
team dropp	7:30
team get	3:45
team had	9:-25
team has	7:-35 9:110
team have	7:50 8:-10
team i	3:-30 9:45
team in	3:35 4:10
team keep	9:30
team kept	11:35
team lead	5:35
team next	3:-25 7:40 9:-25
team no	9:35
team now	7:55 8:20 9:30
team of	10:5
team releas	7:60 8:-10 9:35
team review	10:10
team run	7:35
team runbook	9:30
team said	2:61 9:-30
team send	7:-45
team set	7:50
team test	9:55
team that	9:50
team then	5:30
team to	3:-25 11:-25
team took	7:35
team uses	9:30
team who	7:35
team will	7:-35
team work	9:70
teammat	7:30
teamwork	1:66
tech	3:30 7:-35 11:35
tech lead	3:30 11:35
technical	0:-31 1:44 4:15 9:-20
technical _ for	3:55 4:25 7:35
technical strategy	4:-10
technology	1:24 3:55 4:20 7:60
technology plan	3:30
technology strategy	3:55 4:20
tell	0:44 1:-30 6:10 7:-25 9:-20 12:-5
tell $	5:40
tell _ what	11:40
tell me	0:39
tell the	3:35
tell them	11:25
templat	2:-35 7:-40 9:40 10:-15 11:-20
ten	1:-21 3:-25 6:20 9:-25 12:5
ten $	0:33
ten second	5:30
ten week	11:25
tender	7:55
tenth	9:45
term	5:35 8:-15
terraform	0:-26 1:43 11:45
test	3:-40 4:-10 5:-20 7:-20 9:75 10:-5 11:-25 12:-10
test $	3:-30 5:-45 9:-40
test _ and	2:60 7:-25
test _ each	9:30
test _ for	9:30
test _ i	10:5 11:30
test _ it	7:30 9:45
test _ of	1:22
test _ one	11:35
test _ our	9:25
test _ that	9:30
test _ the	9:45 10:-10
test a	9:40
test and	1:22 9:35
test as	9:35
test at	7:30
test by	9:80
test for	9:25
test guid	9:40
test in	7:25 9:40 10:-15 11:30
test is	9:50
test it	9:-30
test of	3:30
test set	9:35 10:-5
test that	9:45 10:-20
test the	9:20
test with	9:-25
tester	2:35 3:30 5:50
text	4:-10 6:-15 10:5
text $	9:30
th	0:29 8:-10 9:-25
th _ each	5:35
th a	5:-35
th and	11:40
th of	7:40
th that	11:20
th to	5:40
than	3:-35 5:-35 6:5 8:10 10:-10 11:-15 12:-5
than #	7:40 9:20
than _ engineer	9:25
than _ minut	9:25
than i	0:37
than me	7:-30
than that	5:40
than they	7:-30
than two	9:40
thank	7:-45
that	0:60 2:37 3:15 4:10 10:5 11:-15 12:5
that $	9:-20 11:-20 12:5
that _ #	0:53 5:50
that _ a	1:-21 5:30 9:20
that _ all	4:-20 9:20
that _ an	1:-19
that _ and	1:53 9:30 10:5
that _ by	9:30
that _ can	0:-44 1:23 11:25
that _ chang	11:35
that _ company	5:35 6:15
that _ could	11:25
that _ data	0:36
that _ each	3:55
that _ from	7:35
that _ i	0:71 4:-15
that _ in	3:35 4:10
that _ into	7:30
that _ is	5:30 7:35
that _ it	2:36 5:-25 10:5
that _ me	11:-25
that _ my	1:-34 3:25 11:-20
that _ never	1:22
that _ now	9:60 10:-10
that _ old	7:30
that _ on	5:-30
that _ one	5:30
that _ so	7:40
that _ stop	9:30
that _ the	4:10 5:45 10:10
that _ ther	9:40
that _ to	1:22
that _ too	11:40
that _ up	5:30 9:30
that _ was	6:20
that _ were	5:35
that _ will	11:30
that _ with	3:25
that _ would	6:-10 7:-30
that a	0:72 1:-48 6:-10 7:25 9:25 10:10
that all	3:55 4:10
that and	7:30
that break	9:45
that by	11:80
that cost	9:30
that day	5:-30
that does	7:60
that every	5:65 6:15 9:25 10:15
that fail	9:35
that from	9:60
that half	9:30
that he	5:-45 7:-30 9:-20 11:55
that his	11:25
that i	0:-50 1:23 3:-20 10:-15 11:25
that i'm	1:-21
that i've	0:36
that in	5:-35
that is	1:-46 2:69 4:-10 6:-15 7:-25
that it	1:39
that line	3:45 9:30
that my	1:58
that no	7:-25 9:40
that nobody	0:23
that noth	9:35
that one	2:55 3:70 4:-25
that only	5:-30
that order	7:70
that our	5:45 9:20
that page	9:85 10:5
that paper	9:25
that peopl	5:-30
that rule	9:30
that she	11:65 12:5
that sinc	9:30
that tell	3:30
that the	0:51 5:35 10:5 11:-20
that ther	5:35
that this	2:39
that two	11:25
that was	4:-10 5:35 7:-20 11:-20
that way	10:-5
that we	3:-25 6:20 7:-25 9:20
that week	11:40
that with	2:46
the	0:-31 1:-80 3:15 7:-10 9:-10 10:5 11:-10
the #	2:44 3:45 5:40 6:-10 8:10 9:20 10:-5 11:-20
the _ #	3:40 5:50 6:-15 11:-25
the _ a	2:37 9:20 10:5
the _ about	10:-5
the _ after	5:50 6:10 9:20
the _ agre	7:35
the _ all	3:40 4:15 7:40 8:10 9:35 11:-25
the _ allow	9:35
the _ although	7:50
the _ and	3:20 4:10 10:-15
the _ answer	9:35
the _ app	5:-50
the _ application	3:35
the _ architect	7:40
the _ archiv	5:-30
the _ are	2:46 8:-10
the _ as	4:-15 5:45
the _ ask	5:50 6:-15
the _ asks	9:30
the _ association	9:40
the _ auditor	9:25
the _ backend	3:65
the _ bank	9:35
the _ becam	3:50 9:40
the _ becaus	8:25
the _ befor	2:39 3:-25 11:20
the _ behind	3:60
the _ board	7:50 9:30
the _ box	3:70
the _ build	3:50 5:45
the _ but	5:50
the _ button	3:30 7:25
the _ by	8:-15 9:-20
the _ cach	11:30
the _ call	9:35
the _ came	5:45
the _ check	9:40 11:20
the _ checklist	9:55 10:-10
the _ cod	9:30
the _ code	3:40 4:-10
the _ com	11:25
the _ committe	5:-30
the _ company	4:25 5:-65 7:30 11:50 12:10
the _ contract	7:30
the _ control	3:30
the _ controller	3:65
the _ council	3:-40
the _ criteria	9:25 10:5
the _ dashboard	0:39
the _ data	5:35
the _ day	9:20
the _ decid	7:60
the _ design	7:35
the _ desk	2:49
the _ detection	11:35
the _ did	7:35
the _ director	7:35
the _ display	2:52
the _ division	9:25
the _ does	9:50
the _ driver	3:35
the _ dropp	7:30
the _ eleven	3:-30
the _ end	5:30 7:-30
the _ endpoint	3:30
the _ engin	3:50
the _ engineer	7:40 9:40 10:10
the _ fail	9:30
the _ farm	11:35
the _ fault	5:55
the _ field	7:30 9:30
the _ filter	3:75
the _ first	1:68 9:-20 11:-20
the _ folk	7:25 11:25
the _ follow	7:50
the _ for	2:42 3:55 10:5 12:-5
the _ form	9:25
the _ format	3:-25 5:-30 7:25
the _ fram	7:-30
the _ from	0:-24 9:20 10:-10
the _ function	7:35
the _ gate	9:55
the _ gateway	3:45
the _ gets	5:-30 7:35 9:40
the _ group	3:-40 4:20 5:-35 7:25
the _ guid	11:25
the _ had	3:30 5:30 9:-20 11:-25
the _ has	0:-24 3:-20 7:-25 9:40
the _ have	7:30 8:-10
the _ he	11:35
the _ hous	9:25
the _ how	11:35
the _ i	0:63 3:20 5:-20 8:20 9:40
the _ i'd	7:50 9:25
the _ imag	3:50 7:35
the _ in	0:42 1:-27 3:40 6:-10 12:-5
the _ into	3:-40
the _ is	0:27 1:-23 5:-20 9:20 10:20 12:5
the _ it	2:65 3:-25
the _ itself	3:40 4:-10
the _ job	3:45 4:-10 7:-25
the _ kept	11:30
the _ kind	5:35
the _ languag	9:-30
the _ launch	1:31
the _ layer	3:45 4:15
the _ layout	11:25
the _ lead	1:-21 2:40 7:30 9:-25 11:-30
the _ letter	3:30
the _ level	9:30
the _ lin	5:30
the _ line	3:25 5:-25
the _ live	2:35
the _ log	5:-30 7:25
the _ loop	11:30
the _ los	5:35
the _ made	9:55 10:10
the _ mail	7:35
the _ manager	3:50
the _ map	3:30 6:-15
the _ method	11:30
the _ migration	1:24
the _ minut	1:28
the _ model	3:55 4:-15 6:-15 7:-40 11:20 12:5
the _ modul	3:30
the _ month	5:-35
the _ mov	7:-30
the _ network	3:50 5:40
the _ noth	3:30
the _ now	0:34 3:65 9:25 10:5
the _ number	2:37
the _ of	0:-36 1:89 7:20 10:5
the _ offic	5:30 6:-10 11:25
the _ on	2:-41 4:-10 10:-10
the _ one	3:-30 7:-20 11:-25
the _ ones	5:-55 11:30
the _ only	3:70
the _ open	5:-30
the _ or	5:60
the _ order	5:40
the _ organisation	7:50
the _ our	9:50 10:-15
the _ out	7:-35
the _ outag	5:40
the _ over	2:-35 3:30
the _ owner	7:-30
the _ page	3:45 4:-10 5:-35 7:-35
the _ pager	7:40
the _ pair	9:25
the _ panel	3:35
the _ parser	3:30
the _ part	3:-25 4:20
the _ peopl	0:51 1:-19 2:44 5:35 7:105 8:-15
the _ picker	3:30 11:30
the _ pipelin	3:40
the _ platform	3:70 4:20 7:40
the _ problem	5:40
the _ proces	11:35
the _ product	4:25 7:25
the _ question	6:10
the _ rate	7:35
the _ read	7:35
the _ record	3:30
the _ refus	9:30
the _ releas	2:43 11:45
the _ report	3:25 5:35
the _ request	5:45 10:5
the _ review	9:35
the _ right	2:35
the _ round	7:55 9:-25 11:50 12:10
the _ rul	5:-30 9:60
the _ rule	7:-55 9:70 10:10
the _ said	5:55 6:-20 9:35
the _ schema	3:30 4:10
the _ screen	3:75 4:-10
the _ script	3:65
the _ second	9:25
the _ senior	11:25 12:-5
the _ sensor	7:35
the _ servic	3:125 7:-25 9:-30 11:-15
the _ set	9:25
the _ sheet	7:55
the _ shift	2:35 11:25
the _ ship	7:35
the _ should	5:40
the _ side	3:-25
the _ sinc	5:-35
the _ site	3:45
the _ slic	0:26
the _ standard	9:50
the _ start	9:25
the _ strategy	3:45 4:15 7:30
the _ suit	9:30
the _ system	3:65
the _ tabl	3:55 4:-10 9:-25
the _ team	0:-27 3:-25 4:-15 6:15 7:105 9:-35 11:-20 12:-10
the _ technology	3:35
the _ ten	0:35 11:50
the _ test	3:40 9:65
the _ th	0:38 5:-35
the _ that	0:42 2:-38 3:35 9:45
the _ the	1:27 3:50 5:20 6:-5 7:-20 11:-25
the _ they	0:43 8:-10
the _ thing	0:33
the _ ticket	3:-30
the _ time	0:-41 1:32 2:37 3:30 4:-10 6:-10
the _ to	3:25 5:40 6:5 9:-25 11:-20
the _ took	4:-10 7:55
the _ tool	5:-30
the _ two	0:45 2:-39 3:-35 7:-25
the _ until	3:55
the _ up	2:41 5:50
the _ uses	7:35
the _ vendor	3:-40
the _ version	11:-20
the _ was	1:19 4:10 7:-15 9:-25 11:-30
the _ way	0:64 1:-36 2:50 11:20 12:-10
the _ we	7:25
the _ week	2:45 7:-30 11:20
the _ went	3:-25 5:-25 8:15
the _ were	3:35 4:10 5:40 9:-35
the _ when	3:-25 11:35 12:-5
the _ wher	3:40
the _ which	7:-20
the _ who	3:-25 4:10 6:10
the _ with	1:-18 7:-25 9:-20 12:-5
the _ within	9:30
the _ without	11:25
the _ word	7:60
the _ work	1:34 9:50
the _ would	2:35
the _ writ	5:45
the _ year	3:40 4:20 7:40 8:10
the afternoon	2:37
the agent	3:50 4:15
the aim	11:35
the alert	0:35
the analyst	5:30
the android	7:30
the answer	0:50 5:-35
the app	7:30
the architect	5:30
the architectur	0:24 3:-50 7:30
the archiv	3:30
the assumption	0:29
the author	9:40
the autumn	5:-30
the back	11:55 12:-5
the bakery	7:-30
the bank	7:70 8:-10 10:5
the base	7:35
the batch	3:30
the bench	9:-25
the best	0:-37 1:46 3:-35 5:-45
the bit	9:40
the board	3:85 4:20 6:15 7:75 8:10 9:-35 11:-30
the book	4:-15
the brief	5:55
the budget	0:51
the bug	1:-21
the build	4:15
the bus	5:-35
the button	7:30
the cach	5:-40
the calibration	3:25
the call	9:-20
the caus	5:35
the ceo	11:-25
the certificat	4:-15
the chapter	9:60
the chart	5:-35
the chat	2:40
the check	7:60 9:40
the checklist	9:50 10:-10
the checkout	3:35
the chief	3:25 7:35
the claim	3:35
the client	4:-10
the clock	9:25
the cluster	3:-45 4:10
the code	7:30 9:-20
the cold	11:30
the colour	11:25
the column	5:45 9:25
the common	3:35
the company	3:60 4:25 5:35 6:25 7:60 8:5 9:25 10:5 12:15
the condition	9:35
the core	3:25
the cours	11:25
the criteria	9:25
the cto	1:26 3:-30 7:90 8:10 9:30 11:-20
the customer	1:66
the dashboard	3:40
the data	0:31 4:25
the databas	5:30
the date	3:40
the day	2:47
the delivery	7:30
the deploy	5:-30
the design	6:-20
the desk	11:30
the direction	0:28
the director	5:-40 7:-35
the division	7:50 8:15
the door	11:25
the drop	7:-40
the editor	2:39
the eleven	3:25 7:35 8:10 9:40
the empty	9:-25
the end	0:-33 1:46 3:-20 7:20
the engineer	7:25
the enrolment	2:44
the entir	3:40 5:35
the error	5:45
the european	9:40
the exact	6:-15
the executiv	7:45
the export	3:25
the farm	7:30
the feed	11:45
the field	1:22 5:35
the file	3:-35
the first	0:-37 1:27 3:-40 5:-25 6:10 8:-10 9:15 10:15 12:-5
the five	7:85 9:40 12:-5
the fix	9:20
the flag	3:35
the floor	5:-30 11:25
the folder	5:35
the forecast	3:35
the form	3:55 5:-40
the formula	3:35 5:40
the four	2:-41 3:-50 5:25 7:55 10:-10
the free	2:47
the gate	7:35 9:30
the goal	11:25
the group	3:50 4:20 8:-10 9:35
the guid	9:40
the half	7:-30
the head	3:-35 5:55 7:40 10:10
the hospital	3:35
the hour	1:36 5:60
the idea	6:15
the imag	3:25 4:-20 11:25
the in	11:30
the incident	9:30
the industry	7:70
the ingestion	5:-30
the input	3:30
the interfac	5:30
the investor	7:50
the invoic	3:45 4:-10
the job	5:-35
the join	9:25
the junior	5:-25
the key	1:68
the kitchen	1:26
the label	0:23
the labell	3:45
the ladder	7:25 11:35 12:5
the last	3:20 9:-20 10:-15 11:25 12:10
the launch	7:-45
the layer	5:-40
the lead	9:25
the ledger	3:30
the letter	9:35
the level	11:85 12:20
the leverag	2:-39
the library	4:-10
the limit	9:25
the linter	9:-30
the list	3:-35 6:-10
the logg	9:30
the login	3:30
the long	5:-30
the loop	7:35
the loudest	0:52
the machin	7:30
the maintainer	3:45
the manager	9:25
the map	2:73
the market	2:-37
the mean	9:30
the merg	7:30
the messag	4:-10
the meter	3:65
the method	7:30
the middl	7:-30 11:40
the ministry	2:37
the mistak	5:-35
the mobil	7:30
the mock	5:40 6:-10
the model	0:39 3:30 4:20 6:20 7:-30 9:-30
the monday	9:30
the morn	11:-20
the most	1:19
the neighbour	5:-30 7:60 8:-10
the new	8:-10 9:-30 11:25
the next	0:30 1:-20 4:15 5:65 11:30 12:5
the night	5:45
the nightly	3:40
the nine	7:50
the number	3:30 6:10
the offic	5:45
the official	3:-30
the old	3:20 5:25 6:-10
the one	2:66 3:40 7:40 11:-15
the only	3:50 4:10
the open	3:-35
the ops	0:32
the order	5:45
the org	3:30
the other	0:36 6:10 8:-15 9:40 10:-10 12:-5
the owner	0:25 5:35 7:30
the pag	7:45
the page	1:-18 3:25
the pager	3:30 7:-25
the parser	9:-25
the password	3:35
the patch	7:50
the peak	2:57
the person	4:10 5:-35
the pharmacy	7:35
the phon	5:-35 9:25 11:30 12:-10
the plan	3:40
the point	9:40
the primary	7:30
the problem	1:20 5:80
the product	0:23
the production	9:35
the project	3:35
the promotion	11:25
the protocol	5:45
the purchas	7:30
the puzzl	5:35
the quality	1:18
the question	2:57 5:80 7:25
the queu	5:35
the radio	3:-25
the reason	5:-30
the recommendation	3:50
the referenc	9:65 10:5
the regulator	2:42
the releas	3:-25 7:35 8:15 9:95
the remain	7:40
the repeat	3:25
the report	3:30
the requirement	5:30
the rest	3:30 6:10 9:15 11:-20
the result	11:30
the right	1:43 5:30
the room	0:66 11:20
the rotation	7:30
the rout	7:35
the rul	5:30 7:35 9:25
the rule	7:35 9:95
the sal	2:-43
the same	0:36 1:-44 2:-36 3:-45 6:5 7:15 10:-5 12:5
the scheduler	3:30 4:15
the school	3:40
the screen	2:48 3:30
the script	3:-40
the search	3:40
the season	5:-30
the second	3:-25 8:-10 10:5
the security	9:40
the seed	7:-30
the senior	5:-25
the server	7:25
the servic	0:-23 3:45
the session	3:25 4:10
the seven	3:-25 8:-10 9:45
the shar	3:35
the sheet	7:-25
the shift	2:-45
the sign	11:35
the simulator	11:35
the six	7:25
the size	11:25
the slow	9:30
the small	3:25
the smallest	1:-27
the spec	5:65 6:-15
the staff	5:-30
the stag	3:30
the standard	5:40 7:50 8:25
the step	3:-35
the stock	3:25
the stor	2:37 3:45 4:15
the story	5:40
the stream	3:30
the strength	7:40
the support	7:30
the switch	7:-35
the system	3:-50
the tabl	6:10 7:35 8:15
the tablet	7:-35
the target	11:55
the task	3:30
the team	1:21 3:-30 5:-45 6:-15 7:-70 8:-30 9:170 10:-10 11:25 12:-5
the tech	3:30
the technical	3:40 4:25 7:35
the technology	3:35
the templat	3:-30
the test	0:26 2:-38 5:25 6:-10 9:65 10:-10 11:-20
the text	5:35 6:-10
the th	3:30 4:15 5:35
the third	3:-20 11:40
the thre	2:48 3:40 4:10 5:35 6:15 7:40 9:-20 12:5
the thumbnail	3:35
the ticket	3:55 5:35 6:-5 7:-40
the timelin	11:25
the timeout	7:40
the tool	0:24 5:-35 7:50 8:15
the transfer	3:40
the troubl	5:35
the two	0:27 1:-21 4:-10 5:35 7:20 8:-15 9:-25 10:-10 11:35 12:-5
the unit	5:30
the upload	5:-30
the vendor	9:-20
the wall	7:30
the warehous	5:-35
the way	3:-35 7:30 9:40
the week	3:-25 9:40
the whiteboard	11:70
the whol	3:45 4:5 6:-10 7:30 8:15 9:25 10:10 12:5
the window	11:30
the winter	7:30
the word	0:34 9:-20
the work	1:-34 3:-30 6:15 9:30
the worst	0:40 5:-40
the wrong	5:30
the year	1:29 3:-45 5:-35 11:40
theatr	2:51
their	2:56 3:-20 4:15 6:10 7:120 9:-20 10:20 12:5
their $	3:-25 7:-35
their _ #	11:30
their _ after	7:35
their _ and	2:-55 3:-25 7:35 11:40 12:-5
their _ around	7:35
their _ as	7:-40
their _ by	7:35 8:15
their _ for	3:-30 8:-15
their _ has	9:35
their _ in	3:40 7:45
their _ list	7:40
their _ on	0:24
their _ over	7:-35
their _ script	7:45
their _ to	7:70 8:10 9:-25
their _ way	8:-15
their _ with	7:40 8:20
their _ year	3:55
their build	9:30
their desk	11:75
their export	7:35
their first	3:50
their form	8:-10
their lead	7:75 11:-40
their manager	11:30
their morn	7:35
their name	7:-55
their nightly	7:50
their own	5:25 6:10 7:65 10:15 11:15 12:10
their review	3:45 9:45
their work	5:50 6:20
their year	5:40
them	1:-49 3:-30 4:10 5:-25 6:-5 7:15 8:5 10:5 11:20
them $	4:15 6:10 10:10 11:-15 12:5
them _ five	11:25
them _ i	11:30
them _ it	11:40
them _ my	11:35
them _ one	7:35
them _ the	0:42 10:-15
them _ their	9:25 11:30
them _ they	11:30
them _ thre	9:35
them _ to	11:35
them _ two	11:45
them _ with	2:37
them a	7:65 9:-20
them and	7:20
them as	2:40 3:35
them at	11:40
them my	11:25
them no	7:45
them not	11:30
them on	7:40
them one	11:25
them out	5:55
them over	9:25 11:-25
them sinc	9:40
them so	11:30
them the	7:25 8:-10
them through	11:70
them to	5:-30
them two	7:30
them what	5:-45 11:30
them when	11:30
themselv	9:-20
then	0:41 1:-69 2:-76 3:-15 6:10 7:15 10:5 11:-20 12:-5
then #	3:55
then _ a	11:25
then _ ask	7:30
then _ built	3:50
then _ did	7:40
then _ it	3:-30 11:-25
then _ the	3:35 5:30 7:25
then _ told	9:40
then _ wrot	9:25
then how	11:35
then i	2:-35 5:40 8:10 9:-20 11:-20
then made	9:30
then plann	5:40
then the	5:-30 9:50
then they	7:35
then took	7:40 8:-10
then wrot	4:15
ther	1:-21 10:-10 11:-20
ther $	9:-25
ther _ #	2:39
ther _ a	0:29 5:-30
ther _ four	5:55
ther _ my	5:-30
ther _ no	5:55 11:20
ther _ to	1:22
ther _ two	5:-35
ther is	5:-30
ther the	9:25
ther were	9:-20
therefor	2:44
thes	0:47 5:45 6:15 8:20 10:5
thes _ i	0:24
thes days	0:81 1:-18
thes thre	5:30
they	1:-51 3:-35 4:5 5:-30 7:70 8:-10 9:-15
they _ #	7:-45
they _ a	7:90
they _ and	3:30 7:30
they _ how	11:55
they _ in	11:30
they _ it	0:38 2:-47 5:-30
they _ look	5:-30
they _ not	2:-35
they _ noth	7:-30
they _ over	11:35
they _ the	7:95
they _ their	3:30 7:100 8:-5
they _ them	7:35
they _ to	8:-10 11:25
they add	7:30
they all	7:-30
they are	3:-35
they ask	11:35
they came	11:40 12:5
they chang	7:30
they come	11:40
they did	7:50
they dropp	7:30
they gave	3:40
they had	3:-25 7:30 9:-30
they mov	7:90
they now	7:55 8:-15 11:25
they put	7:30
they run	7:-35 11:30
they stopp	7:45
they then	7:40
they took	11:35
they were	5:-30
they would	0:30 7:-45
they writ	7:35
they'd	7:35 9:-20
they'v	11:35
thing	1:18 3:-20 5:30 11:30
thing about	11:50
thing and	9:30
think	0:-24 11:-20
third	2:36 3:-40 5:20 6:15 7:-30 12:-5
third $	5:30
third _ i	11:30
third of	2:50
third year	7:-65
thirty	4:15 5:-25 11:-25
thirty _ team	3:50
this	0:-33 1:-33 3:25 4:-15 5:40 8:-5 10:10 11:-20
this $	3:-35 6:10 9:-25 11:-35
this _ and	7:45 8:10 9:45
this _ now	7:30
this _ sinc	11:25
this _ wrot	9:25
this day	3:25 9:35
this he	11:30
this i	5:35 6:10 9:25 10:5
this ladder	11:25
this rule	7:-50
this was	3:-30 6:10 7:30
this way	7:30
thos	2:67 6:10 7:45 10:10 12:10
thos $	2:39
thos _ and	3:30
thos four	7:30
thos thre	3:50 5:60 8:10
though	2:50 9:35
though the	9:35
thought	3:-35 5:45 6:10 11:-30
thought _ the	0:38
thought it	5:45
thought that	0:40
thre	0:-23 1:-52 4:10 5:40 6:5 8:10 9:-15 11:-15 12:-5
thre $	9:-20
thre _ all	3:35
thre _ and	5:30 10:-10
thre _ at	9:35
thre _ bank	7:60
thre _ engineer	11:65
thre _ had	7:-45
thre _ he	11:40
thre _ maker	7:50
thre _ now	7:30 9:25
thre _ plan	7:65
thre _ the	5:30 7:-25 11:25
thre _ to	5:65 11:-20
thre and	3:25 7:-25
thre as	5:40
thre class	5:30
thre days	5:35 7:-30
thre group	7:35
thre month	12:-5
thre now	11:30
thre of	2:37 7:-45
thre other	7:70 8:25
thre peopl	1:-21 7:-35
thre question	5:35 6:10
thre rul	9:50
thre servic	7:-25
thre team	7:45 9:-25
thre thing	9:30
thre tim	11:45
thre year	3:65 4:15 5:50 6:10 7:45
thread	7:-30
threshold	5:25
threw	2:53 7:30
threw out	3:-25
threw their	8:10
through	2:39 3:35 4:10 10:-5 11:35 12:-5
through _ #	3:40
through _ code	11:25
through _ of	11:35
through _ with	5:-30
through it	3:70 4:10 5:-35 11:35
through my	9:35 11:30
through the	5:30 6:-10 11:25
thumbnail	3:35
thursday	0:-26 2:79 11:25
tick	5:-45 9:55 10:-5
tick _ the	7:-30
tick it	9:60
ticket	1:-38 3:35 5:75 6:-10 7:-25 9:-35 11:-20
ticket $	0:29 5:40 6:15
ticket _ add	3:40
ticket _ the	3:45 4:-10 5:35
ticket said	5:40
ticket was	3:55 5:50 6:-15
ticket with	5:35
tidy	5:-30
tier	11:25
tile	3:35
till	2:35
tim	3:-20 5:20 7:-35 9:-15 12:-5
tim $	7:-40
tim _ i	11:25
tim and	11:25
time	1:-29 2:-43 5:-20 9:-25 11:-20 12:-10
time #	7:35
time $	0:-87 1:34 2:-40 3:-30 9:-25
time _ and	3:35
time and	7:-25
time i	9:20
time the	3:25
time to	0:26 7:65
timeout	7:35
timer	0:24
timetabl	2:-38
tir	5:25
titl	0:-26 1:78 7:-25
titl $	1:34 3:25
to	3:-10 5:10 8:-5 9:-10 10:5 11:-10
to #	1:-29 2:-57 8:-15 9:-15
to $	7:25
to _ #	6:-15 7:35
to _ a	0:-24 3:-25 5:-20 9:-40 11:55 12:-5
to _ able	11:30
to _ and	1:-18
to _ anyth	7:45
to _ as	1:22
to _ befor	3:-30
to _ by	1:-20 11:30
to _ colleagu	11:50
to _ day	3:25 9:30
to _ desk	11:75 12:-5
to _ down	0:23
to _ each	5:-35
to _ end	1:21
to _ for	2:37 7:-25 11:35 12:-10
to _ her	11:35
to _ his	11:-40
to _ how	5:60 6:10 11:35
to _ i	11:25
to _ if	5:30
to _ in	1:33 3:-20
to _ is	1:19 7:30
to _ it	0:51 1:-56 4:-10 5:20 8:15 10:10 11:-25 12:-5
to _ its	9:25
to _ last	3:-30
to _ letter	9:35
to _ meet	5:30
to _ minut	11:20
to _ of	5:-30
to _ on	5:-30
to _ one	1:23 2:-34 3:-25
to _ out	5:40 7:-30
to _ pag	11:40
to _ per	7:30
to _ report	3:35
to _ review	5:30
to _ same	7:55
to _ sinc	7:35
to _ so	5:-25
to _ someth	1:34
to _ team	0:39 5:-40 7:-30 9:60 10:-5
to _ test	9:30
to _ that	0:55 1:-34 5:50
to _ the	5:20 12:-10
to _ their	7:80 9:-30
to _ thes	0:-26 1:26
to _ this	2:42
to _ through	7:30
to _ to	3:-25 5:-25
to _ up	6:10
to _ was	0:39 1:-25
to _ what	5:45 6:-10
to _ when	11:35
to _ which	5:60
to _ who	5:-30
to _ with	5:25 6:-10 12:5
to a	7:30
to adopt	7:-35
to all	7:-40
to an	1:26
to another	9:-25
to argu	5:-35
to ask	0:51 1:-21 11:40
to be	2:40 5:-20
to becom	5:-35
to both	0:41
to build	1:35
to buy	8:10
to chang	0:32 3:-25 8:-10
to choos	1:27 3:65
to date	9:35
to do	4:10 6:-10 8:10 11:-20
to each	7:45
to empty	0:-41
to explain	0:37 1:-25 11:-35
to find	5:35
to finish	5:-50
to fix	5:45
to four	7:35
to her	5:40 11:45 12:-5
to his	1:30
to it	3:-35 9:80
to keep	2:44 7:25
to know	0:-25 1:43 5:30
to lead	11:45 12:5
to learn	5:45
to look	5:50
to make	5:40
to me	1:-23 5:30 7:-25 9:-20 11:30
to measur	5:45
to my	5:-30 9:20 11:25
to one	5:-30
to open	5:-30
to our	9:80
to own	3:30 11:50
to pass	7:40 9:75 10:15
to pick	5:30
to principal	11:50 12:15
to prov	5:35
to put	5:35
to read	11:35
to releas	11:50
to say	0:30 1:-40 7:-25 11:-20
to send	7:55 8:-10
to show	7:-30 11:-25
to spe	5:35
to stay	1:21
to stop	2:36
to talk	5:-30
to teach	5:-30
to that	7:30 9:40
to the	3:15 10:-5 11:-30 12:5
to their	7:65
to them	2:37 3:-30 11:20
to this	3:25 9:30
to turn	5:30
to two	5:-35
to us	3:-25 5:-30 9:-25
to win	5:-45
to work	7:-30
to writ	4:20 5:-35 9:-25 11:25 12:-10
today	0:58 4:15 5:-30 7:70 8:25 10:15 11:30 12:10
today $	7:30 8:10
today _ team	9:25
today _ the	9:25
together	11:35 12:-5
together $	5:35 7:-35
together with	3:25
token	3:25 9:-25
told	0:-46 2:84 3:-25 8:10 9:-25 12:15
told _ at	2:35
told _ it	1:33
told _ team	9:60
told _ that	5:-45 11:25
told _ to	5:25
told him	2:47 11:30
told me	1:34 2:51 5:30 6:-10
told no	7:55
told the	3:30 5:25 6:15
told them	2:-34 5:-25
too	2:42 3:-20 7:-20 11:-20 12:-10
too $	11:-25
too _ #	5:30
too _ about	9:25
too _ to	0:38
too and	7:25
took	1:-34 4:10 6:10 7:35 9:-10 10:15 12:5
took #	11:-25
took _ in	9:40
took _ last	5:55
took _ on	5:40 7:-30 11:35
took _ out	7:40
took _ over	7:30 9:25
took _ the	3:30 8:-10 11:35
took _ through	11:60 12:-15
took _ time	7:35
took _ to	5:40 7:55
took _ week	11:-20
took _ with	2:36 9:60
took a	5:35 7:-25
took it	6:15 7:25 8:10 10:5 11:-20
took me	5:30 11:45 12:-20
took my	7:45
took on	11:100
took out	5:-40
took over	8:-10
took the	5:45 11:-20
took them	5:-30 7:30 9:30
took two	5:-30 7:-35
tool	0:30 2:-38 4:10 5:30 6:25 7:60 8:15 11:-25
tool $	4:10
toolchain	3:60
toolkit	3:-45
topic	5:35
total	7:-30
touch	9:-20 10:10
touch _ keyboard	9:45
touch _ the	9:-25
touch a	3:-30 9:35
town	3:-30
trad	9:-20 11:-30
traffic	7:-30 11:-20
train	2:-47 4:-10 8:-10 9:-35 12:10
train _ and	3:40
train on	0:27
train the	11:65
traine	11:40
transfer	2:52 4:-10
transport	5:-30
travel company	3:-30
treat	0:54
tri with	9:50
triag	3:35
triangl	5:-40
trick	11:40
trip	2:35
tripl	7:30
troubl	5:50
troubl was	5:30
true	11:-25
trust	0:-29 1:19 2:43 9:-20
trust it	0:-32
try	11:-25
tuesday	3:-20 5:-30 9:-20 11:40
tuesday and	11:50 12:-5
tun	2:53
turn	0:29 1:-40 3:-30
turn _ into	5:30 11:30
turn _ that	0:28
turn down	7:45
turn off	7:30
turn out	0:44 1:-18 2:-37 7:-25
tv	2:48
twelv	10:10 12:10
twic	0:31 2:82 6:-10 8:-10 9:-15 12:-5
twic $	2:89 5:30 9:-35
twic _ week	3:45 11:55
twic a	11:25 12:5
two	1:-56 2:66 3:-20 5:-20 6:5 8:10 10:-5
two $	7:-25 11:-30
two _ #	3:35
two _ and	2:35 3:40 8:-15 12:-5
two _ befor	7:-25
two _ i	0:57
two _ in	9:-30
two _ month	9:25
two _ no	9:40
two _ now	9:30
two _ of	12:5
two _ on	2:45
two _ our	11:-25
two _ senior	11:35
two _ she	11:25
two _ the	2:46 5:-35 9:20 10:10 11:20
two _ them	3:-25 7:40 9:35
two _ thre	7:-30
two _ to	9:25 10:5
two _ us	11:35
two _ were	7:45
two _ without	11:25
two and	7:35 11:-20
two approval	9:55 10:-10
two browser	7:50
two colleagu	11:35
two days	1:29 11:-25
two engineer	9:25
two hour	7:-25 11:25
two lin	7:-40
two month	12:-10
two more	7:-30
two new	11:85
two of	2:97 4:-10 9:20 11:40
two other	2:50 7:30 8:-10 9:-20
two peopl	0:24 9:50 10:-10
two question	7:30
two round	9:25
two senior	11:40 12:-5
two week	0:-23 2:-70 7:25 8:10 11:-25
two were	7:35
two year	0:41 4:10 9:40 12:15
typ	0:26 3:25 5:55 11:40
type	3:30
ugly	7:-25 9:-20
ui	3:40
under	3:40 5:25 8:-10 9:30 11:-25
under #	5:55
under _ thre	11:50
under it	9:40
under my	9:35
under pressur	0:-26
under the	10:-5
underestimat the	1:19
understand	0:-71 1:85 11:25
unit	3:85 4:10 7:-25 10:-10 11:-25
unit $	9:-25
unit test	9:55 10:-10
university	3:25 4:-10
unknown	5:35
unles	2:37 9:45
unles it	9:30
until	0:55 1:-21 2:105 3:25 5:-25 6:15 7:35 12:-5
until _ had	7:30 9:35
until i	5:30 11:30
until the	0:38 2:60
until they	9:25
up	0:-94 1:49 2:65 5:35 9:-15
up #	11:-20
up $	2:86 3:-25 5:-35 11:-40
up _ #	2:-39
up _ in	9:-30
up _ me	5:30
up _ the	1:19 3:35 7:-35
up a	11:25
up and	1:19
up i	11:25
up my	2:45
up the	5:40
up their	3:50 8:10
up to	1:26 12:-5
updat	2:-66 4:-10 5:45 7:-30 11:-25
upgrad	3:40 11:20
upgrad _ the	11:35
upload	5:-30 9:-20
upload _ the	4:15
us	1:-27 3:-45 6:10 7:45 8:-30 9:45 11:-25 12:5
us $	5:40 9:-20 11:-20
us _ to	7:-30
us a	5:30 11:20
us and	2:38 7:30
us have	7:-45 9:40
us i	9:30
us the	7:80
us to	5:30
use	2:-41 7:25 8:-20 9:-20 11:-30
used	0:36 2:-62 4:10 5:-25 12:5
used in	7:40
used it	0:29 9:45
used to	0:54
user	0:27 5:30 9:-20 11:-25
uses	5:35 7:60 8:-20
uses $	9:-30
uses it	7:35
usually	11:75 12:-5
vagu	11:30
validation	5:-40
valu	3:55 4:-20
valu of	1:18
vector	3:40
vendor	0:-28 3:-35 7:60 8:30 9:25 10:30 11:-20
version	7:20 11:-15
version #	7:25 8:25 9:40
version and	3:30 7:30
very	3:-30 5:-35 7:-30 9:-30
video	11:-25
view	3:35
visibility	1:18
vision	9:-25
voic	1:21 9:-35 11:-20
volum	3:35
vote	0:28 3:-25
vp	7:40 8:20
wait	6:10 9:-20 11:-30
wait for	3:-40
wake	9:35
walk	0:61 1:-48 2:-46 12:-5
walk _ through	11:60 12:-5
walk me	12:-5
walk over	11:-25
wall	0:40 7:25
want	0:-46 1:-21 2:41 3:-20 9:-35 11:-15 12:5
want $	5:-45
want _ know	5:55
want _ to	11:65
want her	11:50
want him	11:50
want that	5:-35
want the	11:-35
want to	2:-50 3:-30 5:-25 9:-20
warehous	2:-39 3:30 5:-40 9:-20
warehous $	3:35
was	0:-28 1:-83 5:20 7:-25 8:10 9:-25 11:-25 12:-5
was $	0:32 3:-35
was _ #	2:36
was _ a	6:-10 7:25
was _ and	1:38 5:-35
was _ area	3:30
was _ as	9:20
was _ build	1:35
was _ but	2:70
was _ engineer	3:-40
was _ for	0:26 2:51 4:-10 6:10 11:20
was _ from	1:39
was _ i	3:-30 5:-30
was _ in	11:-35
was _ it	5:30 6:15
was _ me	5:35
was _ my	3:50
was _ nobody	5:40
was _ of	0:33 7:-25 11:20
was _ on	5:45
was _ one	5:25 6:15
was _ open	5:30
was _ order	5:40
was _ own	3:-25 5:60
was _ person	3:45
was _ senior	11:-25
was _ she	11:30
was _ sure	3:35
was _ the	0:44 1:-18 3:25 4:-15 6:-15
was _ to	0:-30 2:-45 5:45 6:-10 9:-20 11:-25 12:-10
was _ who	5:35
was _ with	12:-10
was a	2:-75 5:-25 7:-20 9:-20 11:-30
was afraid	11:40
was against	2:79
was assign	5:30 12:-5
was cancell	2:65
was clean	0:28
was do	11:30
was down	2:36
was fine	3:-25
was for	3:-60 11:-25
was given	3:80 4:-15 5:55
was in	3:30 4:-10 9:-25
was it	5:40
was merg	9:30
was mine	3:55
was my	3:70 7:-25
was never	0:29 3:-30
was no	5:70 9:-30
was nobody	3:30
was not	0:31 5:30 9:-20
was on	11:-20
was only	3:-25
was open	5:40
was promot	7:-30
was responsibl	3:40
was right	1:27 5:-35
was slow	5:-30
was stopp	2:48 7:60
was stuck	11:30
was that	3:-25 6:10 9:-20 11:40 12:5
was the	0:65 1:-25 3:40 5:35 7:-25 9:-30 11:-30
was ther	5:40
was to	2:-36 5:25 6:-10
was too	0:39
was up	5:35
was with	3:25
was wrong	11:-20
wasn't	2:36 3:-30 5:60 9:-25
wasn't _ i	5:-40
wasn't on	5:30
watch	1:-21 2:-39
water	1:19
water $	1:20
wave	3:30
way	3:-30 4:25 7:60 8:-10 10:-5 12:-5
way $	7:35
way _ a	9:25
way _ our	9:40
way _ team	9:30
way for	5:35
way in	7:35
way out	5:-40
way sinc	7:-50 11:30
way to	5:55 7:30
ways	5:40 11:-20
we	1:-45 2:36 3:-35 6:10 8:-15 12:5
we _ do	9:30
we _ in	9:40
we _ it	5:-40
we _ on	11:30
we _ one	5:-30 11:35
we _ the	2:60 3:-25 5:35
we _ them	2:37
we _ which	9:30
we agre	11:65 12:5
we all	9:30
we did	2:88
we do	9:45 11:25
we fix	11:25
we had	7:-25
we have	9:30
we lack	5:35
we set	11:90 12:10
we should	5:35 6:10
we stop	9:55
we were	2:-43 5:40 6:-15
we wrot	5:-30 11:45 12:-5
we'd	5:40 6:10 9:-20 11:30
we'd _ it	5:-30 11:40
we'r	5:-25
web	3:25 4:10 8:10 9:-30
wednesday	2:49 11:30
week	1:-45 2:72 3:-20 4:-10 5:-40 7:-20 9:-20 12:-5
week #	9:-25 11:30
week $	9:-45 11:-45
week _ i	3:-25
week _ in	7:40
week _ she	11:40
week _ to	11:35
week and	3:-35 7:-20 12:5
week for	11:30
week he	11:55
week i	9:20
week later	3:-30 7:50
week on	3:50 7:30
week to	5:35
weekend	11:-30
well	1:-25 2:-56 7:-35
well $	5:-30 7:-30
went	0:-48 1:-42 3:-30 9:-15 10:-15 11:-25 12:5
went _ #	7:25
went _ by	11:-25
went _ each	7:45
went _ it	3:30 9:25
went _ my	11:35
went _ see	5:-35
went _ the	5:55 7:-25 11:-20
went _ their	11:45
went _ to	11:-20
went _ with	5:-35
went back	7:-35
went for	5:35
went from	5:-30
went into	9:45
went on	7:-30
went out	2:-40
went over	7:30
went through	5:35 9:25 10:-10 11:30 12:-5
went to	7:35 8:-10 9:-20
went up	2:42 7:30
were	1:-55 3:-25 5:25 6:5 7:-25 9:-30 10:5 11:-25 12:5
were $	0:49
were _ becaus	7:-40
were _ by	2:52 9:25
were _ in	7:-35
were _ of	7:30
were _ the	5:55 7:30
were _ to	5:30
were about	3:30
were clos	7:75
were dropp	7:-35
were in	7:-25 11:20
were mine	7:30
were not	2:46
were promot	11:50
were the	3:-30
wet	9:40
what	0:37 4:5 5:50 8:15 10:15
what _ #	5:30
what _ a	5:25
what _ as	7:35
what _ ask	11:75
what _ believ	0:27
what _ cost	5:40
what _ count	5:30
what _ did	3:-20
what _ do	9:20
what _ enjoy	0:-24 1:28
what _ had	0:34 2:83 5:-40
what _ look	9:25
what _ mean	5:75
what _ meant	5:45
what _ not	11:30
what _ own	3:30 4:15
what _ said	3:30
what _ saw	5:-35
what _ should	3:30 5:45
what _ to	1:-20 5:-30 9:25
what _ want	11:45
what _ was	11:25
what _ when	9:30
what a	9:25 10:10 11:50
what and	5:45
what better	5:35
what has	9:30
what i	1:43 4:10 5:-60 7:-30 9:-35 11:20
what is	5:50 6:-10
what peopl	11:25
what she	11:35
what that	5:30
what the	5:50 7:45 9:20
what they	6:10
what to	5:55 9:25
what was	5:25
what we	3:35 5:40 6:10
what we'd	5:35
whatever	0:-25
when	0:32 2:-56 7:-25 10:-5 11:50 12:-10
when _ and	11:35
when _ ask	9:25 11:25 12:-5
when _ is	9:30 11:-20
when _ of	11:40
when _ test	11:40
when _ were	11:35
when he	11:35
when i	0:38 5:-25
when it	1:35 6:10
when one	5:30
when somebody	0:27 11:35
when someon	11:30
when the	5:-25 6:-10 12:-5
when they	7:35 11:80
whenever	0:30 1:-37 11:55
whenever he	11:30
wher	0:-26 2:-53 4:10 8:-20 9:-30
wher the	3:40 4:15 12:-5
wher they	5:35
whether	2:-41
which	0:-29 1:-32 3:20 5:45 6:-10 8:5 11:-20 12:5
which _ a	5:-30
which _ did	7:30
which _ had	0:-26 1:45
which _ how	5:70
which _ it	5:-50
which _ now	11:35
which _ the	5:30
which _ would	11:35
which all	7:-35
which are	9:45
which i	0:-33 1:43 3:20
which is	5:-40
which of	5:35 6:20
which she	9:50
which the	7:30
which was	5:-30 11:40
whil	2:-35 7:-20
whil i	7:-25
whiteboard	11:75
who	2:50 3:-35 10:10 11:20 12:-5
who _ it	0:33 3:25 11:-35
who _ on	9:25
who _ the	5:30
who _ to	1:30
who ask	11:40
who can	5:25
who decid	1:24 9:25
who got	11:40
who had	12:-10
who has	5:40
who know	3:-40 5:-40
who runs	3:30
who want	5:30 9:35
who was	11:25
who were	11:25
who will	0:32
who'd	11:45
whoever	7:-30
whoever came	11:45
whol	3:70 10:10 12:10
whol _ from	3:35
whol _ i	3:45
whol _ in	11:25
whol _ is	11:40
whol _ organisation	9:45
whol _ to	3:-30
whol bank	9:35
whol company	5:-50 7:25 11:25 12:10
whol engineer	9:50 10:20
whol of	7:40
whol organisation	7:50
whom	7:75
why	0:-35 3:-30 6:10 9:-25 11:35 12:-10
why is	5:-30
why the	11:30
wide	7:-35
widget	3:65 4:-15
will	1:25 2:114 3:-35 5:-30 7:-40
will _ the	7:-50 11:35
win	0:-31 1:29
win $	0:-27 1:28
winter $	0:33
with	1:-53 9:-10 10:-5
with #	4:15 5:-30
with _ account	2:46
with _ aim	11:35
with _ and	2:-36
with _ colleagu	3:40 9:-25
with _ error	9:25
with _ event	3:30
with _ every	11:35 12:-5
with _ figma	6:-10
with _ for	5:-25 11:30
with _ goal	11:60
with _ i	3:-20 5:-30 11:25
with _ in	3:30
with _ it	5:-30
with _ now	7:30
with _ of	3:-20
with _ on	11:35
with _ one	7:30
with _ own	0:30
with _ question	3:25 11:50
with _ reason	5:35
with _ rest	9:40
with _ small	9:40
with _ than	11:35
with _ that	2:35
with _ the	11:20
with _ train	9:25
with _ two	0:27 7:35
with _ until	11:30
with a	0:41 3:-30 9:-15
with an	5:-30 7:-25
with four	9:20
with her	2:-42 11:20 12:5
with him	2:42
with it	5:-45 7:35 8:10 11:-20
with its	7:-35
with me	0:25 3:35 5:-35 9:20 11:120 12:-10
with nine	9:25
with no	3:-25
with one	3:40 4:10 7:-20 9:-20
with other	11:40
with question	11:45
with real	11:40
with the	0:43 1:-32 2:-46 3:15 4:-5 5:30 6:-5 10:-15 12:-5
with them	7:25 11:55 12:5
with thre	3:-25 5:35
with two	3:25 4:20 5:30 7:-25
with us	7:35
with whoever	11:45
withdrawn	2:98
withdrew	2:90 3:-30 7:30
within	2:-38 3:-20 12:5
within #	5:40 11:20
within _ day	0:31
within _ days	9:25
within _ quarter	11:30
within _ week	7:70
within _ year	7:30
within a	0:28
within the	5:40 7:30
within two	5:-35
without	0:62 3:-30 5:-20 8:10 9:70 10:5 11:35 12:5
without _ by	11:25
without _ five	9:30
without _ i	11:25
without _ page	9:40
without a	0:31 3:-25 6:15 7:-25 9:20 11:-20
without her	11:30
without it	7:75 8:15 9:65 10:15
without its	9:50
without me	5:-25 9:-25 11:170 12:15
without one	7:45 9:40
without that	9:25
without the	0:50 9:40 11:-25
without them	9:40
won't	0:36
wonder	5:30
word	3:-25 7:25 8:20 9:-25 11:-25
word _ word	7:75 9:35
word and	5:50
word for	9:30
work	0:-85 1:100 2:-41 3:-15 5:25 6:5 7:25 10:5
work $	0:-31 1:32 6:10 7:-25 11:-25
work _ a	3:-35
work _ and	3:30 7:25 9:30
work _ i	11:25
work _ it	5:-30 7:40 8:-20 9:30
work _ my	9:35
work _ that	5:50 6:15 7:-30 9:50
work _ the	5:30 7:85 8:10 9:-30
work _ two	9:50
work _ with	5:40
work and	11:35
work as	11:30
work by	7:45 8:-20 9:60
work for	9:25
work group	5:-35 9:35
work like	9:30
work on	2:38 7:30 8:15 9:-20
work out	5:60
work student	11:50
work the	1:26
work was	3:45 5:35 6:-10 7:65
work with	5:-35
worker	4:-15
wors	2:88 5:-30 7:-25
worst	0:39 5:-45
worth	1:-23
would	0:-35 1:-42 2:73 3:-25 4:20 5:-20 7:-30 9:-30 11:-20 12:-10
would _ a	2:37 11:25
would have	1:-24 2:-41 3:-25
would not	2:47
wrapp	2:44
wrapper	3:40
writ	0:68 1:-34 4:10 5:-55 10:10 12:-5
writ $	2:45
writ _ and	3:30 5:-30
writ _ own	11:30
writ _ rule	7:30
writ a	0:-30
writ it	5:-40 7:30
writ the	0:48
writ their	9:30
written	0:40 5:25
written by	5:45 6:-10
written down	5:60
written the	5:30
wrong	0:38 2:44 3:-20 5:40 6:15 9:-30 11:-30
wrong $	2:72 9:-20 11:-25
wrong _ and	5:50
wrong _ the	0:26
wrongly	7:-25
wrot	0:-50 1:-26 3:15 7:-20 9:15 10:5 11:-15 12:5
wrot _ #	9:25
wrot _ a	7:30 10:5 11:20
wrot _ how	9:25
wrot _ new	9:25
wrot _ one	5:30
wrot _ page	3:-35
wrot _ proposal	3:-25
wrot _ rule	3:-25 9:25
wrot _ test	3:-30 5:-30 10:-30
wrot _ the	2:42
wrot _ thre	9:25
wrot _ we	9:30
wrot a	3:25 4:-10 9:-35
wrot down	5:25 10:5 12:-5
wrot how	9:40
wrot it	3:35 11:-20
wrot our	9:50
wrot that	5:30
wrot the	3:50 4:-10 5:-25 8:-10 9:55 10:-5
wrot to	2:50 5:-40
wrot what	5:-30 9:45 11:25
x	9:-25
year	2:-48 4:15 6:15 10:10 12:5
year #	3:-25 5:35 7:70
year $	5:-20 7:-25 11:-20
year _ a	9:25
year _ and	3:30
year _ i	5:35
year _ it	5:-25 7:-25
year _ me	11:30
year _ the	3:35 5:25 11:-20
year _ thos	3:50 7:40
year _ thre	5:50
year _ to	11:40
year and	9:20 11:35 12:-5
year befor	5:25
year he	11:30 12:-5
year now	4:-10 7:-60
year of	3:-25
year she	11:30
year to	9:30
year was	3:35 7:35
yes	5:-30
yes $	7:-30 11:-25
you	0:-94 1:64 7:-30 10:-15 11:15
you _ it	1:28
you _ to	1:34
you can	1:35
you have	1:22
younger	11:30
your	0:-32 1:32 11:25
your $	11:40
zero	3:-25 5:-45 7:-30 9:-20
zero $	7:-30
zone	3:30 7:-30
~40,00	7:-35
~abroa	7:35
~accep	11:-20
~acces	3:30 10:5
~accor	3:45
~accou	3:35 5:35 6:10 9:-25 11:-20
~acqui	3:60 7:60
~acros	3:25 4:10
~actio	9:55
~addin	9:25
~addit	9:65
~addre	3:50
~adjec	11:30
~adjus	3:40
~adopt	3:-25 7:50
~afrai	11:35
~after	3:-25 5:-40 8:-15 10:-10 11:20 12:-5
~again	3:-25 5:-20 9:15 10:5
~agend	5:30
~agent	3:40
~agree	7:45 9:-25 11:35
~alrea	9:25 10:-5
~altho	7:35
~alway	7:-35 10:-10
~analy	7:-30 9:-20
~andro	7:25 9:-20
~annoy	5:60
~anoth	3:-25
~answe	5:-25 9:-20 11:20 12:-10
~anybo	7:-25 11:-20
~anywh	7:35
~appla	11:-20
~appli	3:70
~appro	5:-25 9:35 11:-20
~archi	3:40 5:-25 6:-15 8:10 9:25 10:10 11:-25
~argue	5:45 6:10
~argum	9:25
~aroun	11:-25
~arriv	9:-20 11:-20
~askin	5:-25
~asset	7:-35
~assig	3:60 4:-15 5:70 11:25 12:-10
~assoc	9:70 10:15
~assum	9:-30
~attac	5:60
~atten	7:-25
~audit	7:50 9:30
~autho	3:-25 9:20 10:10 11:-20
~autop	5:-40
~autum	11:25 12:5
~backb	3:60 7:-70
~backe	3:40 7:35 9:-20 11:-20
~backl	5:65
~baker	3:40 7:-30
~baske	3:50 4:15 5:-30
~becam	3:25 5:25 7:25 8:20
~becau	10:-10 11:-20
~becom	3:-25
~befor	5:-35
~behin	3:35 5:-25
~belie	3:-25 9:-30 11:-30
~bench	9:25
~bette	3:-30 9:-20 11:-20
~betwe	3:25 5:30
~beyon	7:35
~bigge	9:-25 11:-30
~billi	3:55 5:-25
~bindi	9:75
~blame	9:25
~block	11:-30
~board	7:-25
~bolaj	7:-30
~booki	3:30
~borde	3:40
~bough	9:-20
~bounc	3:-25
~bound	5:40
~branc	5:-35
~bridg	3:-25
~bring	11:30
~broke	5:35 7:-30 9:-25
~broug	5:-35 10:10 11:30
~brows	3:-25 7:55 8:20
~budge	3:30 4:10 7:25 9:30 11:-20
~buffe	3:65
~build	3:40 4:20 5:-25
~busin	9:-20
~butto	3:55 4:-10 7:35
~calcu	3:40 7:-25
~calen	9:-40
~calib	3:25 9:20
~calle	7:-30 9:-20 11:-35
~calli	11:40
~camer	3:30 4:15
~cance	9:-20 11:-25
~caree	11:25 12:10
~carel	5:40
~catal	9:-20
~certi	3:50 7:60 8:35 9:55 10:20
~chair	5:-35
~chang	5:-20 7:45 8:-10 10:-5 11:-15 12:-5
~chann	9:-30
~chapt	3:-30 5:-35 9:75
~charg	3:35 5:35 7:25 9:-25
~check	3:40 4:-10 5:20 6:-10 9:100 10:-5
~child	5:-40
~choic	5:-40
~choos	5:25 8:15 9:-20
~chris	11:25
~circl	5:-25 11:55
~citie	7:30
~claim	5:35 9:-20 11:-20
~class	5:60 6:15
~claus	9:25
~clean	5:-30
~click	11:25
~clini	7:-25
~close	7:75
~clust	3:40
~coach	7:-30 9:-25 12:10
~codin	3:-30 5:-45 9:40 10:-15
~colle	4:-10 5:25 7:-25 9:40 11:20
~colou	3:45
~colum	5:40 6:-5 9:20 10:-20
~comin	11:40
~comma	3:50 9:30 11:25
~commi	3:-35 6:-10 7:35
~commo	3:25 5:30
~compa	4:10 6:15 8:20 10:5 11:-15 12:15
~compe	7:55 8:25 9:30 11:-20
~compi	9:-25
~compl	3:25 5:75 11:-30
~compo	3:115 4:-15
~compr	3:55
~compu	3:25 11:-20
~concl	5:85 6:20 7:30
~concr	4:-10
~condi	9:30 10:10
~confi	7:45
~confo	7:45 9:55 10:15
~conne	7:25
~conse	5:40
~const	5:-35
~consu	5:-35 7:30 8:-15
~conta	5:30
~conte	3:-30 5:-25
~contr	3:60 6:10 11:-30
~conve	3:45 4:-15 7:25 9:-20
~convi	5:30 11:-30
~corne	3:40
~corre	12:-20
~corri	7:40
~counc	3:-45 7:35
~count	4:-15 5:20 6:-10 9:-15 11:-25
~coupo	5:-35
~cover	3:50 7:-25 9:45
~creat	3:30 7:-30
~crite	5:40 7:40 9:65 10:5
~curat	9:35
~curio	5:60
~custo	5:25 9:-20 11:-35
~dange	5:-40
~dashb	3:60 5:30
~datab	6:10
~debri	11:30
~decem	11:70
~decid	5:45 7:-20
~decis	9:-20
~decod	3:-35
~dedup	3:45
~defau	3:-30 8:15 9:-35
~defen	11:30 12:5
~defin	3:-25 5:115 9:20 10:5
~deliv	9:-20
~deman	9:40
~depar	4:20 7:40
~deplo	7:45 9:-25
~descr	5:25 6:-10 11:25
~desig	6:-10 7:-25 11:20
~detai	5:35
~detec	3:35
~devel	3:-35 4:20 8:15
~devic	5:40 6:10 7:40
~diagr	3:40
~dialo	3:75
~didn'	7:20 9:-25 11:-35
~diffe	3:-35 7:-25 8:-10 9:-35 11:-40
~direc	3:-35 5:40 8:10 9:-40 11:-25
~disag	3:-30 5:25
~disti	5:-30 11:65
~distr	7:40 8:15
~divis	3:40 7:65 9:25
~docke	11:35
~docum	3:40 5:50 6:-10
~doesn	3:-35 9:25
~doubl	7:-25
~draft	5:30
~drive	3:40 5:75 6:-10 9:-45 11:-30
~dropp	5:25 6:15 7:70 8:10 9:-30 11:-25
~durin	5:40 11:25
~eight	4:25 7:50
~eleve	3:20 4:10 6:10 8:10 11:-25 12:10
~elsew	3:45
~endpo	3:35 4:-15 9:-25
~engin	3:-20 4:10 5:-20 7:30 8:15 9:-25 12:15
~engli	5:-30
~enoug	5:30 6:10
~entir	3:45 5:30
~envir	3:35
~equat	3:30
~error	9:20
~europ	7:55 9:30
~evalu	9:30
~eveni	3:-20 5:30 6:20 9:-20
~event	9:-20
~every	4:15 5:25 6:5 8:-15 9:-25 10:5 11:-35
~examp	5:25 6:-10 9:20 12:5
~excel	5:-30 7:-25
~excep	5:-50
~excha	7:30 8:20
~execu	4:10 7:35 11:-20
~exerc	3:-25 11:55
~exist	5:35
~expec	5:25
~exper	5:-30
~expla	3:-35 5:-25 9:-25 11:95 12:-10
~expor	3:40 7:25 8:-10
~facul	3:-40 7:40 11:30
~faile	7:-20 9:-25 11:-25
~failu	3:-30 5:25
~fallb	3:40
~famil	9:-20
~farme	11:30
~faste	11:-20
~fault	9:45
~feeli	5:45
~field	3:40 9:20
~filte	3:85 4:-10 8:20
~finan	7:30 9:-25 11:-35
~findi	5:45 9:45 11:-20
~firew	3:40
~firmw	9:-20 11:-20
~fixin	3:-50
~fligh	11:-20
~follo	6:10 9:30 10:-5
~forec	7:25
~forma	4:10 7:40 8:10
~forme	3:-35
~formu	5:35
~fough	11:-20
~found	5:30
~fourt	3:25 7:30 8:10 11:-15
~frame	7:30 9:-25
~freez	3:-25 7:45 8:10
~frida	11:30 12:-15
~funct	3:75 4:-10 6:-10
~gatew	3:75 9:-20
~gener	11:-25
~grade	7:-35 11:60 12:10
~gradu	11:45
~graph	3:45 6:15
~group	7:75 9:45 11:-25
~growt	3:30
~guess	9:-20
~guide	3:-55 9:70
~handb	9:30
~hande	5:30
~handl	3:25 5:35
~harne	3:35 7:30
~harve	11:30
~helen	7:-35
~helpe	9:20 11:45 12:-10
~herse	5:-25 9:-20 11:65
~himse	11:25
~hirin	9:-20 12:10
~holid	3:30
~hones	3:-25
~horiz	9:35
~hospi	11:-20
~house	7:35
~ident	5:30
~imagi	11:-20
~imple	3:25 5:85 6:-15
~impor	3:-40 4:-10
~impro	9:-20
~incid	3:-35 6:10 7:35 9:70 10:15
~indus	7:55
~inges	3:35 5:-30
~ingri	11:25
~inher	3:50
~insid	3:40 7:35 8:-15 9:-25
~insta	3:35 7:60 8:-30 9:-25
~insti	7:40
~inter	3:-20 6:-10 9:-30 11:45 12:20
~intro	5:-30 9:50 10:10
~inven	5:30
~inves	5:-35
~invit	3:-35 5:-30
~invoi	3:35 11:-20
~itsel	3:25
~janua	8:10 11:20
~joine	5:-25 11:25
~journ	3:-30 9:20
~junio	3:-30 5:-60 7:-45 9:-30 11:100 12:5
~keybo	10:5
~kille	7:-25
~label	5:35
~ladde	3:-35 9:-30 11:110 12:20
~langu	3:25 5:35 6:-10
~lapto	9:-20 11:-20
~laten	9:-20 11:-20
~laugh	5:-25
~launc	3:25 9:30
~lawye	3:-30 5:30
~layou	6:-10
~learn	5:-25 9:-25
~leave	9:25
~leavi	11:30
~ledge	3:40 9:-30
~lette	3:40 5:-40 10:-5
~level	3:-30 11:60 12:15
~libra	7:35 8:20 11:-20
~limit	7:-25 9:-25
~linke	3:35
~liste	5:40 6:-10 9:-25 11:-20
~littl	3:35
~locat	3:55
~logge	7:30
~looke	3:-30 9:-15 12:-10
~looki	5:70 6:10
~losin	5:35
~machi	3:20 6:10 9:-20 11:-25
~maint	3:55 8:10 9:-25
~maker	3:-30 7:100 8:30 9:45
~manag	5:35 7:-25 9:-15 11:-25
~manda	7:35 9:55 10:10
~manif	5:-30 7:70
~manua	9:-30
~manuf	7:40 9:55 10:30
~marke	7:25 11:-25
~match	3:40 9:-20
~matte	5:75 6:20 11:-20
~meani	5:30
~measu	3:-25 4:-10 5:40 6:10 8:-10 10:10 11:-30
~meeti	3:-30 5:-35 8:-15 11:-25
~mento	3:-25 5:-60 7:-40 11:100
~merge	5:-35 9:30 10:-10 11:-20
~messa	3:35 11:-25
~meter	9:-20
~metho	7:30 9:30
~metri	3:25 9:25
~middl	7:-30 11:40
~midni	7:45
~migra	9:-40 11:-20
~milli	3:40 5:45 9:-30 11:-30
~minut	5:-20 8:-10 9:-15 12:-10
~misse	3:-25 11:-25
~missi	6:-15 7:-25 9:20
~mista	3:-20 5:-50
~mobil	9:-20
~model	3:-20 4:10 7:50
~modul	3:55 4:-15 7:-30
~monda	11:20
~month	4:10 5:-20 7:-20 8:20 9:-20 11:25
~morni	12:-10
~mysel	5:40 6:10 11:-20
~namin	9:45 10:-10
~napki	11:35
~natio	7:35 8:15
~natur	5:-35
~neede	3:30
~needn	7:40
~neigh	7:55
~neith	7:35
~netwo	3:30 9:-20
~newsl	5:50
~night	3:30 11:-25
~ninet	3:-20 7:40 8:20 9:-20 11:-30
~nobod	3:-30 5:65 6:5 8:-10 9:-25 11:-40
~nodde	7:-40
~norwa	11:35
~noteb	3:-25 5:-25
~nothi	5:20 10:5
~notic	3:-25 5:65 6:10 7:30 8:-10
~notif	3:25
~novem	5:-30
~numbe	3:20 5:70 10:5 11:-30
~nurse	5:45
~objec	5:25
~offer	3:-25
~offic	3:-40 11:-15
~offse	11:35
~okonk	11:-30
~onboa	7:25
~opene	10:-10
~openi	11:30
~opera	4:15 5:-30 7:25 9:-25 11:-25
~optio	5:-30 11:-20
~order	3:45 4:15 11:-30
~ordin	3:-40
~organ	7:40 8:10 9:30 10:5
~other	4:15 5:-40 9:20 10:5 11:40 12:5
~outag	3:-45 11:-20
~outpu	5:35
~outsi	7:80 8:-10
~overd	11:35
~overf	9:25
~packa	4:10 7:40 8:10
~packe	5:30
~pagin	11:30
~paire	11:30 12:-5
~pairi	3:45
~parag	9:105
~parce	3:-25
~parse	3:50 9:-35
~passe	9:-20
~patch	3:-25 5:-25
~patie	7:-30
~patte	6:-10
~payme	6:10 11:-25
~peopl	3:-25 9:-25 12:10
~permi	3:30 9:-25
~perso	11:-15
~persu	3:-40
~phone	4:15 5:45
~photo	5:45
~picke	6:-15 9:-30 12:-10
~pipel	3:60 11:-20
~place	3:25
~plann	5:40 7:25 9:-30
~plant	3:50 7:-35
~platf	3:85 4:20 11:-20
~playe	3:-30 9:-20
~pleas	6:-10 11:-25
~plugi	3:50
~podca	3:-30
~point	11:-30
~polic	3:30
~polit	5:-25
~porta	5:-35
~possi	5:35
~preci	5:35
~predi	5:65
~prepa	3:-30 7:-30
~prese	7:-35
~prici	4:10 7:35 11:-20
~prima	9:30
~princ	3:-40 7:-35 9:-25 11:25 12:-10
~print	4:-15 9:-35
~priva	7:-25
~probl	3:-25 4:15 5:90 6:10 9:-35 11:-25
~proce	8:20 9:75 10:15
~produ	3:45 4:20 8:10 11:-20
~progr	3:25 7:25
~proje	5:40 6:10 7:35 8:5
~promi	3:-40
~promo	3:-25 5:-25 7:-35 8:15 9:-40 11:145 12:25
~promp	9:25
~prope	5:-25
~propo	3:-30 5:40 6:10 7:75 8:10 11:-35
~prote	9:-25
~proto	5:35 6:-10 10:5
~prove	5:-40
~provi	5:-30
~publi	3:-30 4:15 7:30 8:30 10:25 11:-25
~pulle	5:45
~purch	3:35
~pytho	3:25 5:-25
~quant	5:-45
~quarr	3:-25
~quart	3:-35 9:-15
~quest	3:-35 6:15 9:-20 11:15
~radiu	5:40
~raise	7:25
~rando	5:30
~reach	5:35
~reade	5:25 8:15 9:25 10:5
~readi	3:-20
~reall	5:30 6:10
~reaso	3:-25 11:-20
~reboo	7:-25
~rebui	5:-25
~recal	5:65
~recei	3:25 9:-25
~recog	3:35
~recom	3:35 11:-30
~recor	3:40 11:-35
~redes	7:45
~refer	9:65 10:5
~refun	5:30 9:-25
~refus	7:25 10:10 11:-30
~regio	5:-25
~regis	3:35 4:10
~regre	3:30 9:45 10:-10
~rehea	11:20
~rejec	9:-20
~relea	5:-40 7:30 9:95 10:5 11:-15
~relia	5:40 11:-25
~remin	7:-40
~remot	3:25
~rende	3:60
~renew	3:35 5:-30
~reorg	7:55
~repai	9:35
~repea	9:35
~repla	5:40 6:-10 10:10
~repor	3:20 5:30 10:10 11:-30 12:-10
~repos	5:40 6:10
~reque	7:-30
~requi	5:45 9:135 10:20
~resea	5:25
~reser	5:-30
~respe	7:40
~respo	3:95 4:10
~resta	5:55 11:-25
~resto	9:35
~retir	3:25
~retra	9:-20
~retur	3:30
~reven	5:-35 7:55 11:-20
~rever	7:35
~revie	3:-30 9:100 11:20 12:-5
~rewri	8:-10
~rewro	7:35 9:-25 12:15
~roadm	5:50 7:25 8:15
~roste	7:35
~round	5:30 11:20 12:10
~route	3:60 4:-10
~routi	3:25
~runbo	9:60 10:-5
~runni	3:80 9:-20
~runti	3:25 9:30
~sampl	3:40 9:-20
~scann	7:30 9:-20 11:-20
~sched	3:55 4:10 7:-25
~schem	7:-40
~schoo	3:30 5:-25
~score	9:20
~scree	3:50 4:-10 5:50 6:-10 7:-20 8:-10 9:15 12:-10
~scrip	3:40 4:-10 6:-10 8:-10
~searc	3:45 5:45 11:-35
~secon	12:5
~secti	3:-25 9:60
~secur	4:20 11:-20
~seein	7:35
~sende	3:35
~senio	3:-40 5:-45 7:-70 9:-30 11:120 12:15
~senso	3:30 4:-10
~sente	10:5
~septe	11:30
~serve	4:15 11:-25
~servi	3:120 7:-20 9:-20 10:5 11:-30 12:-10
~sessi	5:-30 7:-25
~setti	3:30 7:-40
~settl	5:45
~sever	3:-25 7:50 9:30
~shade	3:75 4:-10
~shado	3:25
~share	3:40 5:25 7:45 8:10
~sheet	5:-30
~shipp	8:10
~shopp	3:-25
~short	3:50
~shoul	5:30 6:10 9:-20 11:-15
~showe	3:-20 5:-25 7:55 8:-5 11:30 12:-15
~signe	7:45 9:-20
~silen	3:-20
~singl	3:25
~sitti	11:20
~sleep	5:-30
~slide	5:-45 7:-25 11:-20
~small	3:-30
~softw	11:-30
~solut	5:30
~solve	7:-35 11:40
~someb	3:-35 7:-25 10:10
~someo	3:-25 5:-25
~somet	4:-10 5:30 7:-30 9:-25 12:-5
~sorte	5:60 11:-20
~sorti	3:-25
~sourc	3:-35
~speak	11:-20
~speci	5:50 6:-15
~split	9:25
~spoke	3:40
~sprea	11:-20
~sprin	5:-30
~squad	3:35 4:15 5:40 7:90
~stagi	3:30 5:30
~stand	3:-30 7:50 8:15 9:55 10:10 11:-35
~start	8:10 12:10
~staye	8:-25
~steer	5:35
~stopp	3:-40 7:20 8:10 12:5
~store	5:40
~strat	3:125 4:20 7:45 9:-35
~stren	7:25
~struc	3:35 5:35
~studi	7:35 9:-25 11:-25
~submi	9:45
~subsc	5:-55
~subst	7:40
~subsy	3:50
~sugge	5:40 7:30
~summe	11:40 12:5
~sunda	11:-30
~suppl	5:35 11:-25
~suppo	4:15 9:-25 11:-25
~surve	7:45
~survi	6:10
~switc	7:45 9:-20 11:-15
~sysad	5:-40
~syste	3:85
~table	7:-30
~targe	5:75 9:25 11:25
~taugh	11:80 12:-10
~team'	5:-25 7:25 8:-15 9:95 10:-10
~teamm	7:30
~techn	3:50 4:25 7:35 9:-25 11:-20
~telem	3:35
~templ	7:-40 9:40 10:-15 11:-20
~tende	7:55
~terra	3:25 11:35
~teste	5:-25
~testi	9:25
~thank	7:-35 11:-30
~that'	3:35
~their	3:-30 7:45 8:10
~thems	9:-20
~they'	7:30 8:-10
~thing	3:-20 5:30 11:30
~thirt	4:15 5:-25 11:-25
~thoug	3:-30 5:40 6:10 11:-25
~thres	5:25
~throu	3:30 4:10 10:-5 11:35 12:-5
~thumb	3:40
~thurs	11:25
~ticke	3:35 5:60 6:-10 7:-25 10:-15 11:-15
~timeo	7:35
~title	3:45
~toget	11:35 12:-5
~toolc	3:60
~toolk	3:-45
~touch	3:30 5:25
~trace	5:35 9:20
~traff	7:-30 11:-20
~train	8:-15 9:-25 11:45 12:5
~trans	6:-10 9:-25 11:-35
~trave	5:45 6:-10
~triag	3:35
~trian	5:-40
~tripl	7:30
~troub	5:50
~trust	5:-30
~tuesd	3:-20 5:-30 9:-20 11:40
~turne	3:-30 6:-10 11:-25
~twelv	10:10 12:10
~under	3:40 9:-20 12:-15
~unive	4:-10 7:35 8:15
~unkno	5:35
~unles	9:45
~updat	3:25 5:50 7:-25 11:-25
~upgra	3:40 11:20
~uploa	5:-30 9:-20
~usual	11:75 12:-5
~value	3:45
~vecto	3:40
~vendo	3:-35 7:60 8:30 9:25 10:30 11:-20
~versi	7:20 11:-15
~visio	9:-25
~volum	3:35
~waite	7:-25
~walke	11:20 12:-10
~wante	3:-20 5:20 9:-40
~wareh	3:30 5:-40 9:-20
~wasn'	3:-30 5:60 9:-25
~wedne	11:30
~weeke	11:-30
~what'	3:25 9:40
~whene	11:55
~white	11:70
~whoev	7:-30
~widge	3:65 4:-15
~withd	3:-35 7:45
~withi	3:-20 12:5
~witho	3:-30 5:-20 8:10 9:70 10:5 11:35 12:5
~wonde	5:30
~worki	6:-10 9:40 10:30
~wrapp	3:45
~write	3:50
~writi	11:35 12:-5
~writt	5:25
~wrong	7:-25
~young	11:35
~étien	11:30
étienn	11:30
`;
