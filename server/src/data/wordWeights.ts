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
#	0:-136 1:-116 3:-45 4:16 6:-14 7:-75 8:21 9:-26 11:-103 12:7
# #	5:34 6:-9
# $	0:-51 1:-62 5:-48 8:-9 9:-28
# _ #	1:-19 3:-25 6:-7 7:-17 10:6
# _ a	0:-25 1:-19 2:-59 11:-15
# _ about	7:52
# _ and	1:21 3:-22 7:17 9:36 10:4 11:43 12:-4
# _ by	11:48 12:7
# _ from	2:-35 9:24
# _ had	2:54
# _ have	7:17
# _ i	5:36
# _ of	9:-15
# _ on	7:-17
# _ our	2:47
# _ point	3:20
# _ releas	9:24
# _ the	9:-13
# _ to	2:39
# _ two	9:19
# a	11:-18
# and	2:-45 5:39 7:39 8:8 9:35 10:6
# came	0:29
# days	2:-60 11:16
# dos	2:42
# engineer	4:6 9:-14 11:18
# euro	2:49
# from	2:36
# got	2:75
# in	11:19
# it	11:21
# item	5:44
# k	2:38
# minut	0:-24 9:-14
# month	2:40 9:21
# not	2:52
# of	3:-26 7:-33 9:-21
# peopl	11:15
# referenc	3:23
# repositori	9:28
# sampl	2:-36
# senior	11:-16
# servic	3:-18
# so	2:45
# team	3:69 4:20 7:40 8:14 9:34 10:7
# ticket	0:-23 1:-21
# to	2:-48 7:-17 9:-17 11:-15
=	0:-296 1:-198 2:-253 3:-266 4:100 5:-274 6:145 7:-242 8:258 9:-285 10:200 11:-265 12:164
=action	0:-296 1:-196 3:-230 5:-236 6:19 7:-190 8:-15 9:-204 10:-13 11:-227 12:5
=differently	0:-118 1:-118 2:-124 3:-92 5:-86 7:-71 9:-63 11:-88
=early	0:-148 1:-152
=last	0:65 1:90 2:-115
=late	1:-101 2:-72
=learning	0:102 1:222 2:-138 3:-181 5:-195 7:-149 9:-145 11:-162 12:-13
=none	3:-132 4:-8 5:-119 7:-103 9:-145 10:-6 11:-91 12:5
=result	0:-103 1:-152 2:-70 3:-180 4:12 5:-179 6:12 7:-90 8:-15 9:-114 10:16 11:-91 12:21
=situation	0:-183 1:-157 2:-81 3:-114 4:-14 5:-173 7:-238 9:-219 11:-234
=task	0:-199 1:-149 2:-150 3:-48 4:-22 5:39 7:-186 9:-180 11:-184
^ #	0:-28 1:-32 2:-35 3:-20 5:-36 9:-33 11:-38
^ a	1:-75 2:41 3:-19 5:-22 7:-27 9:-17
^ add	9:21
^ after	7:33
^ afterward	9:32
^ all	2:-39 3:29 4:11 7:60 9:27 10:5
^ alway	0:-40 1:56
^ and	1:-34 5:-30 7:-18
^ befor	1:-31
^ both	1:-21 11:16
^ build	3:31
^ by	8:6
^ communication	1:23
^ each	7:-21
^ eleven	7:28
^ every	1:26
^ everyon	11:19
^ everyth	4:8 5:37 6:-8
^ firmwar	2:43
^ first	5:41 6:-7
^ for	0:29 5:-25 7:-20
^ four	7:18
^ from	3:21 10:4
^ good	1:29
^ great	0:-31 1:41
^ had	0:58 5:29
^ he	0:-33 1:-55 2:79 3:-18 9:-22 12:-6
^ head	2:70
^ i	1:-37 2:-35 4:-10 6:11 7:-71 8:-9 9:-31 10:-28 11:-29 12:15
^ i'd	1:-20 7:-26 9:-15 11:-33
^ i'm	0:-33 3:36 4:-6 5:66 6:8 7:19 11:-24
^ i've	7:-19
^ if	1:-32
^ in	0:-47 1:44 2:61 5:-21 11:16 12:-7
^ it	0:-44 1:-38 2:68 3:-26 5:84 6:11 7:45 8:-20 9:-44 11:-16
^ it's	3:21 9:20
^ look	0:-39 1:31
^ market	2:41
^ mine	1:-33
^ more	0:47
^ my	0:32 3:45 5:43 7:-52 8:18 9:15 10:14 11:-17 12:-17
^ never	1:47
^ next	1:-21
^ nineteen	7:62
^ no	3:-18 5:38 6:14 7:-23 11:-18
^ nobody	2:-53 3:-29 5:27 6:9 9:-16 11:-22
^ not	0:74 1:-82 2:-37
^ noth	1:-92
^ on	0:25
^ one	0:-41 1:27 3:30 4:-10 5:-29
^ only	7:24
^ our	0:-30 2:-63 3:-20 7:-31 9:-55 11:17
^ quality	1:-45
^ recall	2:39
^ restor	1:-25
^ sal	2:65
^ sent	2:-40
^ seven	7:-20 11:17
^ she	2:40 3:-20 5:-23 9:-13 11:-31
^ sinc	0:34 9:26
^ small	1:-18
^ so	0:23 5:-20 11:-20
^ stay	2:-36
^ stopp	2:70
^ test	9:-18
^ that	1:-22 2:-44 4:-11 7:-19 9:-21
^ the	0:-43 2:83 4:20 5:20 6:-22 7:38 8:14 9:15 10:21 11:-63 12:16
^ then	0:-24 2:-47 3:-30 5:-22 7:-26 11:-27
^ ther	5:58
^ thes	0:43
^ they	4:-7 7:79 8:-13 11:-29
^ this	0:-35 1:29
^ thre	1:-22 7:23 8:23
^ ticket	5:21
^ today	0:52 7:33 8:6
^ told	2:-43
^ trust	1:-21
^ two	1:-27 2:41 11:-19
^ until	0:27
^ we	0:-35 1:-20 9:-24 11:26 12:6
^ week	2:58
^ what	1:18 9:-16 11:-19
^ when	1:-45 11:35
^ whenever	0:31 1:-37
^ whoever	0:27
^ with	5:-21
^ within	7:22
^ work	5:44
^ wrot	2:-50
^ you	0:-24 1:47
^ zero	1:-18
a	0:26 1:-76 3:-42 7:-62 8:-21 12:-8
a _ alert	0:64
a _ and	0:-44 5:-25 9:22 11:-21 12:-4
a _ at	11:27
a _ bank	3:20
a _ becaus	0:26
a _ but	2:35
a _ by	5:31 11:19
a _ chain	2:41
a _ company	3:17
a _ engineer	1:23 3:-21
a _ for	5:32 7:-17
a _ from	9:16
a _ i	0:42 11:-17
a _ in	11:-15
a _ is	0:23 1:-26
a _ it	1:26
a _ job	0:40
a _ join	2:47
a _ languag	1:-20
a _ late	2:68
a _ list	2:50
a _ must	9:22
a _ night	11:16
a _ now	3:38
a _ of	1:-23 2:43 3:-19 5:36 6:10 7:-24 12:-5
a _ on	0:23 3:45 4:-8 9:-19
a _ one	11:23
a _ plan	9:19
a _ problem	0:24
a _ question	11:25
a _ releas	2:48
a _ review	11:20
a _ sinc	11:28
a _ so	5:26
a _ tak	0:34
a _ team	0:-23 1:34
a _ that	2:-44 9:-27
a _ the	9:15 11:46
a _ ticket	0:25
a _ transfer	2:45
a _ user	10:-3
a _ was	2:40
a _ who	1:26
a _ with	11:21 12:-5
a _ without	9:59
a _ wrot	2:-35
a better	0:-30 1:27
a budget	9:27
a bug	0:24
a chang	11:32
a colleagu	9:13 11:27
a correction	5:30
a customer	2:52
a date	0:24
a day	11:15
a decision	11:18
a design	9:22 11:27 12:-12
a friday	2:36
a full	2:40
a list	1:-19
a littl	0:-27
a lot	0:-33 1:39
a meet	0:34
a month	2:-36 11:-19
a name	1:-29
a new	9:49 10:-7 11:17
a panel	7:28
a part	3:30
a person	1:27
a plain	2:38
a problem	5:40
a proposal	2:49
a quarter	5:-35
a real	0:39
a rehearsal	1:-35
a releas	2:65
a review	5:19 9:-20
a rewrit	0:28
a rule	9:-15
a saturday	2:42
a second	3:19 7:23 11:16
a secret	5:23
a servic	11:30
a singl	3:46
a team	0:27
a test	2:37 9:13 10:4 11:38
a third	2:34
a ticket	5:31 6:-7
a two	1:34
a week	11:-31
a whol	2:39
a year	3:-24 5:-22 11:-23
abiola	11:20
able	11:46
able to	11:46
about	3:-61 7:-43 8:7 9:-42 11:40
about #	7:20 9:-18
about _ third	2:45
about _ tim	11:23
about the	7:-29
accept	2:43 7:24 8:5 9:27
accept that	2:38
acceptanc	5:58 6:-15
acceptanc criteria	6:-13
acces	3:56
accessibility	5:25 9:23
accuracy	5:21
achiev	0:-25 1:49
acros	3:28 4:12
act	0:-28
actually	2:39
add	0:30 1:-32 2:-39 3:-24 5:-21 9:89 10:-12
add a	9:16
add an	9:23
add the	9:14 10:-4
addres	3:22
adjectiv	11:38 12:8
adjectiv $	12:8
adopt	11:17
adopt my	8:-9
adopt the	7:20
afraid	11:64
after	0:29 1:-29 2:47 7:33 8:-6 11:-46
after $	0:37
after _ and	7:27
after _ bad	7:20
after _ days	2:-35
after _ month	2:86
after _ second	5:30
after _ week	2:34
after it	5:20
after that	0:30 5:-20 9:21
after the	3:24
after two	7:18
afternoon	11:17 12:-5
afternoon and	11:22 12:-5
afterward	0:23 9:29 11:21
again	1:-27 2:52
again $	0:-28
against	2:49 3:-22 9:52 10:8 11:-15
against $	2:52
against it	2:35
against the	9:25 10:4
agre	2:-50 3:-25 7:39 9:-14 12:4
agre _ one	7:43
agre on	7:41
agreement	0:29
aim	1:31 11:55 12:8
air	2:40
alert	0:95
aliv	3:40 4:-7
all	0:-32 1:-44 2:-41 3:77 4:26 7:71 8:9 9:28 10:20 12:5
all #	3:27 4:11 7:-17 9:66 10:7
all $	2:57
all _ engineer	4:6
all _ it	11:16
all _ of	5:21 9:-14
all _ product	9:39 10:4
all _ servic	3:19
all _ team	3:28 4:11 5:24 7:-41 8:21 10:5
all eleven	3:45 4:14 9:16
all five	7:35
all four	7:45
all i	3:30 4:-11
all nine	8:8
all of	3:21
all six	9:-17
all thre	7:26 8:-12 9:-21 11:23
alon	3:44 7:-25 11:55 12:7
alon $	5:21
along with	5:21
aloud	9:14
already	2:-50 3:-18 9:34
also	0:45 1:-21 2:-65 5:-24 9:17
also _ my	0:41
alway	0:-85 1:138 9:48 10:-12
alway _ a	1:25
alway _ the	1:44
am	0:-52 1:46 3:19
am _ to	0:35 1:-39
am a	1:34
am proud	1:37
among	7:21
among them	7:21
an	1:-44 4:-10 5:-46 7:-40 11:22 12:-9
an _ and	11:-19
an _ file	3:21
an _ on	2:44
an expiry	1:-29
an hour	11:21 12:-9
an incident	9:-15
an order	3:64
an owner	0:43 1:-29
analyst	5:26
and	0:-76 1:41 3:18 4:23 6:12 7:52 10:7 11:30
and #	1:19 7:27 11:20
and _ #	2:-50 7:19 9:-20
and _ a	3:26 4:-10 5:62
and _ add	9:18 10:-5
and _ agre	7:27
and _ and	3:-17 7:-18
and _ answer	11:30
and _ as	1:26 11:29
and _ at	0:38
and _ can	1:44
and _ chang	7:30 8:-11
and _ contract	4:7
and _ date	3:28
and _ did	7:44
and _ door	1:18
and _ each	5:31 6:8 7:41 11:25 12:10
and _ for	2:-39 4:7
and _ format	6:-9
and _ from	7:26
and _ got	5:26 11:19
and _ had	3:-21
and _ half	9:40
and _ has	9:31
and _ he	11:24
and _ i	2:45
and _ in	7:33 8:16 9:19 10:5 11:28 12:5
and _ is	7:26 8:9
and _ it	0:49 1:35 3:59 4:-11 6:7 7:-32 10:3 12:-4
and _ its	11:28
and _ kept	3:23 4:-11
and _ learn	1:40
and _ look	3:21 4:8
and _ my	0:-23 1:27
and _ nobody	7:20
and _ off	7:19
and _ on	7:-24
and _ order	3:44
and _ other	7:29 8:10
and _ our	7:24
and _ own	0:26 3:48 4:16
and _ paid	2:53
and _ peopl	7:20
and _ promotion	12:15
and _ put	11:27
and _ run	9:-14
and _ should	1:22
and _ team	9:18 10:6
and _ that	6:12 7:21
and _ the	0:-24 2:35 7:27 9:-20 11:-37
and _ their	11:23
and _ them	2:-42 11:22
and _ then	9:29 10:4
and _ they	11:17
and _ think	1:19
and _ this	0:27 5:28 6:-12
and _ thre	7:-18
and _ to	5:52 6:15
and _ two	9:18 10:-4
and _ up	2:53
and _ was	2:34 3:-18 4:7 5:-21 10:-6
and _ we	9:21 11:16
and _ went	2:39 7:20
and _ what	5:32
and _ which	0:-25 1:43
and _ whol	7:33
and _ wrot	5:20
and _ year	9:14
and a	1:28 5:-20 7:-20 10:-3 11:-23
and all	3:44 9:-15 11:30 12:10
and an	0:27 1:-30 3:43
and answer	11:21
and argu	6:11
and ask	11:-19
and be	0:41
and by	9:16
and carri	3:18
and check	3:18
and did	11:26
and every	11:21 12:4
and fix	2:39
and for	0:-28 1:24 7:18
and four	8:10
and gave	11:22
and got	2:77 9:25 10:-5
and had	11:18
and have	3:32 4:-7
and he	2:46 5:-21 7:22 11:-20
and i	1:-31 4:7 5:31 7:-60 10:-3 11:46 12:-6
and i'd	11:51 12:-7
and i've	9:14
and it	2:58 3:-24 7:19 8:9 10:-7
and it's	7:28 8:6 11:26
and its	0:28 3:50 4:-13
and kept	2:40
and left	5:34
and look	0:51
and made	7:24
and mov	2:-37 7:25
and never	9:13
and no	2:48
and nobody	5:27 7:-18 9:23 10:4
and not	3:-20 11:-16
and noth	2:52 9:25
and of	1:41
and one	7:17
and only	8:-9
and open	1:23
and our	3:21
and output	6:-9
and put	3:33 7:19
and said	5:25
and sent	11:30 12:-7
and sinc	9:14
and so	3:29
and taught	11:17
and that	1:58 4:-8 5:42 9:17
and the	1:-28 2:40 3:45 5:-20 7:33 8:9 9:30 10:-5 11:-16 12:4
and their	5:24
and then	3:18
and they	7:102 8:-12 11:-16
and this	1:31
and to	5:-19
and told	2:48 11:15
and took	7:26
and twic	0:31
and two	2:36
and used	0:36
and was	3:-17
and we	9:23
and we'd	11:25
and went	5:27 7:-21
and what	3:-25 9:13
and which	5:34 6:8
and work	11:23
and wrot	2:35 5:37
and you	1:24
android	4:-7 5:22
android app	3:18 4:-7
angry	2:41
animation	7:22
annoy	5:53 6:10
annual	7:17
another	2:53 5:30 9:-29 11:18 12:7
another $	11:23
answer	0:37 1:-56 3:-22 4:6 5:-27 11:58 12:-20
answer $	1:-34
answer _ question	11:50 12:-14
answer _ the	9:15
answer and	0:29
answer for	4:6
answer in	9:18
answer the	7:17 11:17
answer was	2:34
any	0:66 5:23 6:7 11:-19
any more	0:68
any of	3:36
anymor	0:109 1:-79
anyon	0:45 11:26
anyth	1:18 2:-40 5:39 6:-11
anyth $	5:32
anyth i	5:33 6:-9
api	3:46
app	3:42 7:-17 9:-18
app _ in	3:24
app _ the	2:36 3:28
application	3:21
approach	7:25
april it	2:37
architectur	7:-51
architectur $	0:23
are	0:-41 2:-46 5:-20 7:23 8:13 10:7 11:-23 12:5
are _ and	1:23
are _ by	7:29
are _ the	9:18
are _ to	1:27
are in	7:47 9:16
are mine	3:25
are staff	7:-18
are the	1:21
area	2:36 3:52 11:17
argu	1:-30 2:48 6:11
argu _ the	0:35
argu in	0:32
argu that	6:11
argument	0:34
argument $	0:27
around	0:34
around #	5:33
articl	2:34
as	0:27 1:-38 3:-22 5:21 6:-8 7:-32 8:10 9:38 10:-3 12:9
as _ in	5:24
as _ of	7:19
as _ owner	3:23
as a	3:-17 8:7 9:-24
as an	1:24 5:21
as its	10:-4
as one	3:21
as the	0:-26 3:37 9:18 11:17
ask	0:60 1:-85 3:-62 7:-36 10:-20
ask _ and	11:29
ask _ how	12:7
ask _ to	11:-23
ask for	0:34 9:42 10:-20 11:16
ask me	11:59
ask the	1:-25
ask to	5:-25
ask what	5:22
assum	0:33 9:-13
assum that	0:33
assumption	0:28
astrid	5:19
at	1:-46 3:-74 7:-35 8:-8 9:-30 10:-12
at _ one	9:14
at _ the	7:20
at _ time	0:36
at all	2:40
at an	3:-26
at it	9:24
at midnight	2:35
at night	2:53
at the	7:-27 9:-15 11:32 12:-6
attitud	1:25
audio	7:23
audit	9:16
august	7:26
averag	0:32
away	2:48 3:-19 5:-26 9:21
back	1:-25 2:114 3:-26 7:-22 9:16 11:31 12:-12
back $	5:23 9:13
back _ a	11:28
back _ the	2:38
back on	2:36
back that	2:77
backend	3:67
backup	3:22 7:38
backward	0:37
bad	2:34 5:34 11:-17
badg	9:14
badly	2:48
balanc	3:-19
bank	3:26 4:17 7:45 8:9 11:-18
bank and	2:47
basi	7:23
basket	3:28 4:11
be	0:80 1:-23 3:-31 5:-37 9:-41
be _ and	5:-20
be _ for	0:-29 1:39
be _ to	11:48
be _ with	0:41 1:-27
be able	11:49
be the	0:69 1:-21
beat	0:-44 1:67
beautiful	0:-24 1:21
becam	2:43 7:44 10:3
becam #	7:22
becam the	7:35
becaus	0:-25 1:-24 2:36 3:-30 11:-34
becaus _ my	7:30 8:7
becaus i	2:38 5:-22
becaus it	0:34 2:55
becaus of	7:23 8:7
becom	5:-25
been	1:-20 3:43 6:7 9:-17 11:-15 12:3
been _ in	2:-35
been _ sinc	7:19
been _ to	3:17
been mine	3:22 4:11
been on	7:17
befor	0:116 1:-84 3:-24 5:-37 6:-8 7:-25 9:-19 11:-27 12:4
befor $	0:-42 1:44 7:-28
befor _ #	5:21
befor _ is	0:40
befor _ may	7:22 9:19
befor a	7:33 8:-6
befor each	3:27
befor he	9:23
befor i	0:142 1:-77 7:-27 11:-19
befor june	0:-41
befor the	0:63 1:-36 3:-23 5:-24 7:17 11:29
befor ther	0:31
behind	3:42 5:-20 7:-17 11:-15
believ	3:-19 5:-19
believ in	1:30
below	2:65 5:25 6:-11
below #	2:36
benchmark	0:25
besid	0:49 11:-16
besid it	0:38
best	0:-40 1:48
best _ of	1:19
bet	2:43
beth	11:23
better	0:-37 1:28 5:19
between	2:-37 3:53 4:7 5:21 7:-30
big ones	0:32
bigger	1:25
bill	3:-19
bit	1:-21
black	0:-23
block	2:47 5:29
block $	2:56
board	2:75 5:-31 7:53
board $	2:48
board _ me	11:15
board _ the	3:18
board alon	11:30
bold	0:25
book	1:-20
book the	0:34
border	3:26 9:14
boss	0:-27 3:-26 5:26 7:-21
both	1:-30 6:-10 7:19 11:18
both $	2:77
bought	0:24 2:-35
bounc	9:18
box	2:-34 3:32 7:-21
br	3:-18 5:-29
branch	3:20
brand	2:35
break	11:16
brief	5:43
brief $	5:46
brok	2:39
brought	0:25 11:18
budget	0:45 1:-25
budget _ the	0:26
bug	0:30 1:-32
bugs	5:26 7:-19
bugs $	5:30
build	1:21 3:79 4:17 8:8 9:25
build $	5:47
build _ from	1:36
build _ it	9:25
build the	3:29 7:21
built	1:-18 3:35 7:-24 8:12 9:-17
built the	3:18 7:-17 9:-17
but	0:-50 1:-38 9:-13 11:-21
button	4:-12
by	1:-72 3:-42 5:27 6:-9 7:30 9:43 12:14
by #	5:20 7:-35 9:-19
by _ #	2:-48
by _ and	0:-24 2:-50 5:34 7:23 8:7 11:-15
by _ end	11:41
by _ rule	9:30 10:-10
by christma	11:29
by hand	2:43 7:36
by it	11:21
by item	10:-4
by my	2:38 7:28
by that	9:26 10:-6
by the	2:-42 9:48 10:10 11:24
by themselv	0:28
by thos	7:-23 9:16
byt	11:17
calendar	1:-32 2:-39 9:-19
call	0:39 1:-32 5:-29 8:-10 11:16 12:-5
call $	11:26
call _ customer	0:28
call _ the	1:25
call a	9:14
call it	1:26
call me	2:36 11:-21
call the	2:-35
calm	1:21
came	1:-34 5:44 7:-33 9:-40 11:-19
came _ the	0:31 9:-22
came back	2:44
came from	0:27
came out	2:79
came up	2:-40
came with	3:29 6:-9 11:20
camera	3:18
can	0:-31 1:74 5:59 7:-20
can _ a	2:35
can be	5:46
can you	5:21
cancell	2:167
cancell $	2:78
captur	11:25
card	5:35 6:7 7:-18
care	2:39 3:56
care of	3:19
career	11:30 12:12
career ladder	11:31 12:12
careful	0:28
carri	3:38
carri the	3:20
carry	1:-35
cas	7:-34
case	9:21
caught	7:-18
caus	9:-15
certificat	3:71 7:40 9:-15 11:32
certificat $	3:34
chain	2:42
chair	11:27
challeng	0:-74 1:63
challeng _ me	0:-34 1:20
chang	0:48 1:-61 3:-42 5:-27 7:100 8:-23 10:-13 11:-23
chang $	7:35
chang _ and	5:36
chang _ mind	0:27
chang _ prior	0:-36
chang _ the	0:27
chang it	2:35
chang the	2:50 7:44 8:6
chang their	7:58 8:-11
channel	0:64 11:20
charg	3:37
charg of	3:47
check	3:56 4:-16 8:-16 10:-3 11:-18
check $	7:23
checklist	0:34 9:91 10:-6
checkout	3:18
chief	2:50
chip	5:-22
choic	11:19
choos	0:-27 1:43 5:53 8:6
choos _ own	8:8
chos	3:21
chos a	3:28
christma	5:39 11:26
christma $	5:53
circl	11:61
circl for	12:7
citi	7:27 8:9
clas	5:33
clean $	0:32 1:-21
clear	1:34 2:-43
click	2:-36 5:20 6:-7
client	2:45 3:50 8:-8
clos	3:-18 7:18
clos the	7:22
cloth	2:53
cloud	3:31 7:24
cluster	3:58
coach	7:-22 11:63 12:13
coach the	11:-27
cod	5:44 6:-12 9:29 10:-15
code	1:-44 3:18 7:39 8:11 10:10 12:-6
code $	7:26
code and	5:-20
code is	1:-26
code on	4:-6
coffe	11:45 12:-6
coin	2:39
coin $	2:42
cold	5:40
colleagu	0:-27 2:-54 3:-18 7:-29 9:31 10:-4 11:99 12:-7
column	0:48 3:29 4:-6 5:47 6:-12
com	11:41 12:-6
com _ with	11:15
com from	11:22
come	1:-28 5:-22 11:32
comfortabl	0:-37 1:40
command	3:37 11:26
comment	5:21
committe	7:18 9:18
common	3:17 7:23
communication	0:-42 1:53
communication _ key	0:-28 1:19
communication is	0:-29 1:24
compani	2:35 7:18
company	3:23 4:52 6:31 7:40 8:17 9:17 11:49 12:31
company $	3:-18
company _ #	3:18
compar	0:25 2:-34
competitor	7:47 8:19
complain	2:47 5:30
complain about	2:39
complet	7:27 9:-13
completely	2:35
component	3:47 4:-13
confirm	1:24
conformanc	10:4
conformanc suit	10:4
congres	2:51
content	0:29
contract	0:41 1:-49 2:44 4:7
contract $	2:43
control	3:18
controller	3:47
converter	3:38
convinc	6:9
copi	3:17 7:25
copy	1:-18
correct	1:30 11:21 12:-7
correct _ first	12:-7
correct my	11:26 12:-7
correction	5:40
cost	5:69 6:15 9:-21 11:-19
cost _ #	5:32
cost and	7:21
cost us	5:24 6:8
could	1:-40 3:-26 6:-6 7:-28 9:-16
could _ the	0:24
could find	0:30
could have	2:47 5:25
couldn't	2:73
count	0:31 3:-19 5:67 7:26 8:-6 9:-27 11:32 12:12
count _ each	12:9
count as	5:53 9:-17
country	2:47
courag	1:39
cours	2:-35
cpu	0:29
crack	2:48
crash	3:24 5:-22
creat	1:-20
crew	3:23 7:17
criteria	5:42 6:-13 8:6 9:27
criteria $	5:22
crm	3:41
cto	1:26 3:-24 7:29 9:18
customer	1:25 2:98 7:-31 11:-32
customer $	0:29
customer and	3:20
cut	7:21
daily	2:39
dark	3:19
dark mode	3:19
dashboard	0:53 1:-52 5:48
data	2:-47 4:6 5:41 7:24 8:-21 9:14 11:-26
data _ the	5:21
databas	3:30 9:-26
date	0:39 3:31 4:-10 9:-13
date $	7:-18
date _ the	3:22
day	5:-34 7:26 8:-10 9:28 11:-18
day $	2:64 9:14
day _ a	11:26
day befor	2:58
day i	0:25
day it	2:34
days	0:25 2:48 3:-26 5:-34 7:-20 8:-6 9:-16
days and	2:-35 11:16
days i	0:25
days of	2:44
days on	2:38
deadlin	3:27 5:22
deal	1:22
dealer	2:41
debug	11:29
december	11:24
decid	1:43 2:-59 5:97 6:16 11:35 12:5
decid $	1:60
decid _ it	11:17
decid _ to	6:-8
decid that	11:44
decid which	5:41 6:10
declin	2:36
decoder	9:13
deduplication	3:50 4:-7
deduplication job	4:-7
default	8:5
defend	11:29
defin	5:-22 9:24 10:3
defin the	11:15
definition	3:-17 9:23 10:-8
definition _ done	10:-8
definition of	9:27 10:-8
delay	2:36 5:25
delet	1:-33
deliver	0:-47 1:40 7:-18
delivery	3:19 4:11
demand	9:27
department	4:21 7:100 10:9
department $	7:27
depend	3:-20
depend on	3:-20
deploy	7:40 11:-17
describ	5:39 6:-8
describ in	6:-9
description	3:24
design	7:-21 9:30 12:-6
design $	11:18 12:6
design _ the	9:20
design document	11:18
design in	9:20
design review	0:25 9:13
desk	2:47 7:-21 11:55
desk and	11:22
detail $	1:19
developer	9:21
devic	3:27 5:29 9:17
diagnostic	2:66
diagnostic $	2:44
did	1:-34 4:-9 7:52 9:-24
did $	7:46 11:22
did _ again	2:36
did _ for	7:44
did _ the	5:23
did i	0:-25
did not	2:36 7:-24
did one	3:18
did the	7:28
didn't	1:-20 7:40 11:-22
didn't _ to	5:29
died	2:53
different	0:-24
difficult	11:17
direction	0:27 6:12 7:28
direction _ the	3:18
director	5:40
director want	2:45
disagre	5:23
display	2:45
distinguish	11:26
distribut	1:25
division	7:62 8:7
do	1:-34 3:-41 6:-7 8:-10 10:7
do $	1:-27
do _ and	7:22
do not	2:36
doctor	1:24
document	5:31 6:-7 7:22 9:14
document $	9:16 11:17
documentation	0:-33
does	5:-25 9:59 10:-12 11:22 12:5
does it	9:31
does not	11:33 12:5
doesn't	9:15
dog	2:36
don't	0:63 1:-40
don't know	1:-19
done	0:95 1:-24 3:-28 9:59 10:-9
done $	0:49 1:-39
done _ #	2:51
done _ for	9:26
done _ two	1:35
done in	1:34
done it	0:47
door	0:28 3:18 5:-21 8:-18
door $	0:42
dos	2:40
dose	3:22
down	0:26 4:8 8:-8 10:-6 11:-20
down _ #	7:20
down _ a	9:13
down _ i	5:21
down _ the	5:24
down _ we	9:17
down and	6:-6
down by	7:17
down for	2:34
down how	9:14
down that	10:-4
down the	5:20
down to	7:21
drain	7:18
draw	1:-21 7:22 11:36 12:-9
drawer	0:35
dream	1:19
drew	5:26 6:8 11:15
drew a	6:8
drift	9:13
drill	1:-26
driver	3:22 5:-20 7:-23 9:-34
driver _ the	3:29 9:-22
drop	6:11 7:22
dropp	2:46 3:-19 7:36 9:-26 11:-17
dropp _ #	7:-24
dropp _ own	7:18
dropp the	2:39 7:46
dry run	9:13
dual	2:37
dual bank	2:37
e	2:63 11:45
each	0:64 1:-41 2:-85 4:-10 6:16 8:11 10:9 11:52 12:12
each $	3:36
each _ a	3:43
each _ its	5:19
each _ on	11:-16
each _ the	9:19
each _ them	12:4
each _ with	11:17
each and	11:25
each friday	11:22
each had	7:20
each of	9:13 11:21
each team	9:-13
early	0:23 1:-21
early $	0:26 1:-28
easter	11:19
easy	1:-21
edit	2:35
effort	1:-26
eighteen	3:29 4:15
elegant	1:-24
eleven	3:37 4:12 5:40 8:8 11:-32
eleven minut	2:43
else	3:22 4:-7 7:27 8:-28 9:-14 11:-17
else $	3:39 7:19
empty	0:-52 1:-20
empty _ befor	0:-41
empty it	0:-41
end	2:-45 6:-7
end $	0:-30 1:47 7:-19
end _ the	11:17
end and	11:17
end i	0:43 1:-33
end of	5:25
end up	3:22 4:7
endpoint	3:19 4:-7 9:-15
endpoint and	7:21
engin	3:28 7:21
engineer	0:-42 1:46 3:-65 4:19 5:-50 6:7 7:49 8:8 10:11 11:81 12:24
engineer $	1:38
engineer _ the	11:58 12:20
engineer in	11:23 12:7
engineer organisation	9:20
engineer who	11:34 12:-5
enjoy	0:-42 1:37
enjoy _ was	1:26
enjoy most	0:-24 1:28
enough	5:56 6:10
enrolment	2:52
entir	8:6
environment	3:20 4:8
error	0:-23 3:-27 5:45 6:-12 9:-15 11:-17
error _ the	5:23 6:-8
error messag	6:-6
essential	0:-23 1:21
estimat	0:26 1:-46
euro $	2:68
european	7:31 8:11 9:19
even	0:-26
even $	2:47
even more	0:-49 1:21
even the	1:-27 6:-8
even was	5:-30
event	4:6 9:-16
event schema	3:23
ever	1:58 8:-12 9:-14
every	1:-42 2:-89 3:-23 6:-9 7:40 10:11 11:55
every _ and	3:25 7:18 11:23 12:-4
every _ i	0:60 1:-27 2:-37
every _ in	9:36 10:6
every _ sinc	0:32
every department	7:47
every one	3:26
every quarter	1:-27
every repository	1:-20
every servic	9:15
every team	7:-23
every thursday	11:21
every tuesday	12:-4
every week	11:44
everybody	5:30 10:-7
everybody $	5:46
everyon	1:-18 2:-47 4:14 7:-17
everyon _ the	11:21
everyth	1:29 3:23 4:10 5:46 6:-15 9:-13
everyth $	1:39
everyth was	5:38 6:-8
exactly	7:20
exampl	6:-8
excel	3:20
excellenc	1:22
execution	1:-30
exist	5:38
exist $	5:43
expect	2:58
experienc	0:-25 1:23
experiment	11:17
expiry	1:-29
explain	1:-19 11:39
explain _ to	11:29 12:-5
export	3:49 4:-17 7:45 8:-7
export $	7:25
eyes	9:19 10:-5
face	2:55
fail	9:14
failur	1:22 5:47 6:11
failur is	1:35
fall	2:37
fals	2:41
far	7:25
far $	7:52
fast	0:36 1:-27
faster	2:-34
fault	3:-17 5:22 6:11 8:-8
featur	3:30 5:-34 11:-23
feed	2:44
feedback	1:32
feel	0:-68 1:77 2:-40
feel _ for	1:27
fell	5:-22 7:-24 9:-18 11:-17
fewer	0:43
fi	5:26
field	1:19 5:28 11:-15
field $	5:22
field _ the	1:26
fifth	2:-35
figma	6:-9
figur	11:20
file	4:-7
fill	5:20 6:-7
fill it	6:-8
film	2:52
filter	0:30
financ	2:38 3:-17 7:28 11:-15
financ last	8:-6
find	3:-22 5:73 6:13 11:-17
find out	5:49 6:7
find the	0:28
find what	5:20
finish	1:-36 5:21 6:-7
fir	0:33
fir for	0:35
firmwar	5:54 7:27 8:-13
firmwar team	5:45 7:27
first	0:143 1:-24 3:-42 4:8 5:19 7:-27 8:-6 9:-42
first $	11:-20
first _ and	1:26 7:20
first _ ask	5:32
first _ had	5:25
first _ i	0:31 3:18 7:22
first _ it	2:40
first _ myself	9:18
first _ of	11:17
first _ to	0:35 1:-25 11:36 12:3
first and	0:23 3:17
first i	5:70 6:-9
first in	0:27
first minut	1:33
first th	0:29
first time	0:-41 1:32
first week	5:24
first year	11:24
fit	2:38
five	1:-22 3:21 4:24 5:-38 6:7 7:22 8:-18 9:-51 11:-19 12:9
five $	7:24
five _ the	11:46 12:8
five of	11:17
five week	7:-27
five year	3:47 4:16
fix	0:31 1:-36 3:-28 6:-7 7:23 8:5 11:22
fix $	1:-28
flam	0:38
flam graph	0:38
flash	2:44
floor	11:15
follow	0:-33 1:-42 4:-8 5:51 6:-7 7:20 9:92 10:10
follow it	5:24 6:-14 9:30
follow the	5:20 9:48 10:-9
for	1:-59 4:24 6:15 8:7 9:22 12:14
for #	9:16
for $	9:23
for _ #	7:24
for _ and	9:15 11:16
for _ day	2:86
for _ else	5:38 7:20
for _ hour	2:37 12:-4
for _ in	4:9 11:23
for _ it	7:23
for _ month	9:13 12:-4
for _ new	7:19
for _ next	5:32
for _ of	2:59
for _ own	7:40 8:6
for _ team	9:28 10:4
for _ to	4:8
for _ twelv	10:4
for _ two	0:28
for _ week	2:-45 9:13
for _ whol	4:9
for _ year	5:-19 7:-22 9:14 10:3
for a	0:23 2:49 5:-28 8:-7 9:-15
for all	3:-23 4:9 7:30 9:37 10:8
for an	12:-4
for each	5:35 6:8
for engineer	12:18
for every	9:28 10:4
for it	4:9 9:-14
for me	7:22
for most	2:34
for noth	2:47
for one	7:-18 9:-13
for our	9:17 10:6
for review	10:3
for someth	5:42
for that	5:-23
for the	3:57 4:9 10:4 11:-42
for their	7:29 8:8
for this	3:53 11:16
for thos	2:35
for two	9:14 10:5 11:30
for us	0:27
forc	7:33
forecast	0:29
form	0:59 4:-10
form and	3:20 4:-10
format	6:-9 7:27 9:-15
format $	7:27
forward	0:-27 1:26
fought	2:106
found	0:-34 1:-29 3:-32 6:8 7:-30 9:-19
found _ of	2:45
found that	2:54
four	0:-57 1:-30 4:11 6:17 7:73 8:-7 9:-32 10:-4 11:-31
four _ and	2:46
four _ check	10:-3
four _ the	11:28
four of	11:36
four other	8:7
four servic	4:10
four team	7:24 9:-22
fourteen	3:26 4:9 11:-16
fourth	11:25
fram	5:41 6:9
fram $	5:38
fraud	5:49 7:24
free	2:38
freez	2:40 7:63
friday	2:34
friday $	5:19 11:22
from	3:31 6:-14 7:-35 12:4
from #	2:-40 3:-21 9:-30 11:-24
from $	11:22
from _ #	5:26
from _ first	0:-23 1:30
from _ on	9:33
from _ one	1:25
from _ own	11:21 12:5
from _ second	2:38
from _ to	1:27 3:36 4:-7 5:-19 9:-20 11:18 12:8
from a	1:-20 2:65
from day	1:25
from it	3:21
from me	0:55 9:24
from one	7:25
from our	11:31 12:-7
from the	0:-27 3:21 4:11 5:30 7:-24 9:-22 11:-16
front	2:36 9:-13
front end	7:-18
full	2:81 7:-18
function	3:34
gain	1:26 2:41
gaps	9:21
gate	9:32 10:5
gateway	2:80 3:32 4:-8
gateway $	3:20
gave	0:-45 2:76 3:54 4:-19 5:21 6:-8 11:34 12:5
gave _ a	2:-38 5:24
gave _ the	2:40
gave each	3:42
gave me	1:26 2:-52 3:45 4:-10 5:51 6:-12 11:-24
gave the	2:44 11:33
gave them	11:15
gave up	2:122
get	1:-38 2:-52 7:-18 9:-15
get a	3:29
get it	5:26
get the	0:27 1:-31
gets	0:81 2:68
gets a	0:30
gets one	0:28
giv	1:18
give up	1:25
given	3:26 4:-11 5:29 6:-10
glad	0:-37 1:21
go	3:-37 5:-24 6:7 10:-3
go _ it	11:22
go after	5:28 6:7
go by	11:21
go live	2:56
goal	3:-21 5:34 7:21 11:55
goes	9:44
goes _ the	9:20
gone	2:50
good	0:-24 1:54 3:-26 5:-29 11:-23
good _ of	1:23
good _ on	1:22
got	0:-37 1:30 4:-8 5:58 7:-45 10:-10 12:-7
got _ ticket	4:-6
got a	0:-28 9:24 10:-5
got it	9:15
got the	3:24
governanc	1:24
grad	5:-21 7:-23 12:12
graph	0:26 2:-40
great	0:-56 1:65
green	0:54
grew	5:27
group	2:-44 3:-26 4:14 7:54 8:-6 9:71 10:-3
group _ the	9:22
grow	1:35
grow $	1:35
gues	1:23
guess	2:44
guid	9:44 10:-7 11:17
guidelin	3:-23 9:60 10:3
gut	1:66
habit	0:77
habit of	0:32
had	1:-50 2:40 3:-21 4:-19 5:55 6:-10 7:-48 8:-7 9:-21 10:-17 11:-24 12:4
had #	9:20
had _ be	0:37 1:-25
had _ empty	0:-42
had _ it	3:23
had _ say	5:-21
had _ seen	1:33
had _ the	0:51 5:29 6:-16
had _ written	11:40
had a	0:-25 3:-17 5:46 6:9
had alway	0:57
had ask	2:-34
had built	7:-19
had ever	1:33
had given	2:57
had in	3:24 7:24
had never	0:23 11:35
had no	0:-26
had not	0:-27 1:44
had taken	0:40
had the	0:-26 1:22 2:-35 3:87 4:-12
had to	1:-29 2:105 3:-30 5:51 6:-11 7:35 9:-17
had two	9:26
had written	5:20 6:-9 9:14
half	1:-31 3:-32 5:-35 8:-7 9:13
hand	1:-32 2:55 9:-15 11:-28
hand $	2:-34 7:42
handl	0:-73 1:40 7:32
happen	3:18 4:7 5:-30
happen _ the	3:32 4:7
happy	5:64 6:11
hard	0:-37 1:71
has	1:-18 4:14 5:-22 7:21 8:6 9:77 10:3 12:12
has #	7:18
has _ be	1:23
has _ by	9:32 10:-6
has _ for	11:20
has _ it	7:26 9:31 10:4
has _ through	10:-4
has a	1:19 9:-24
has been	2:51
has run	11:18
has to	1:22 2:49 7:17 9:44 10:8 11:-15
hat	2:37
have	1:-19 2:-37 5:26 8:20 9:-17
have _ #	11:21
have _ a	0:25
have _ it	4:-9
have _ me	7:33 11:-16
have _ on	2:43
have _ one	1:-30
have _ the	0:28 2:-34
have _ we	5:25
have been	2:-53 3:39 5:19
have come	1:-24
have done	0:25
have meant	5:31
have the	1:37
have to	0:-24 1:31 5:24 6:-12 9:16
have told	7:33
have work	7:22
he	0:-75 1:-51 3:-45 5:-33 6:-11 9:-31 10:3 11:81 12:-4
he _ lead	11:15
he _ on	2:67
he _ that	2:35
he _ the	2:51 7:29 11:24
he _ to	2:57 9:-22
he declin	2:52
he did	2:-35
he had	1:29
he took	11:31
he was	2:-43
he went	2:38
he'd	11:50 12:5
he's	1:-21
head	0:-45 2:35 3:-29 5:23 7:21 11:-15
head _ engineer	7:27
head of	3:-22 5:33 7:25
heap	2:49
hear	2:65 5:38 7:37 8:-10
heard	2:60
held	3:-20 7:20
held _ #	9:17
help	0:29 11:58 12:-12
help $	0:38
her	0:-67 1:-23 3:-33 5:-31 9:-34 11:62 12:-8
her $	11:-18
her _ by	2:53
her _ the	11:22
her on	11:21
her that	2:-37
here	0:29 9:14
high	0:-32 1:32
him	0:-46 1:-30 3:-19 9:-14
him the	5:21
hir	3:-29 5:-32 9:-14 11:64 12:11
hir and	11:32
his	0:-50 3:-17 5:-26 11:29
his _ and	2:-36
his own	11:22
hit	2:35
hits	5:68
hold	9:15
holiday	11:21
holiday $	11:23
honest	7:19
hospital	2:45 4:-6 7:-19
hotel	2:41
hotel chain	2:37
hour	1:24 3:-34 7:-33 12:-9
hour of	1:36
hour to	2:54
hourly	2:38
hous	2:42
how	1:70 2:-60 4:10 5:75 8:-13 11:36 12:-11
how _ a	0:33
how _ get	5:20
how _ i	0:-37 1:23
how _ review	9:16
how _ would	5:21
how _ writ	11:19 12:-9
how long	0:33
how one	5:22
how to	11:33 12:-14
how we	9:33
hung	2:-37
i	0:79 1:-67 2:-61 3:20 4:-8 7:-103 8:-8 9:-21 10:-23 11:-19
i _ #	5:70
i _ a	1:85 4:-8 6:-13 7:-19 9:13
i _ about	0:39 1:-18
i _ add	9:16
i _ after	3:46 5:-27
i _ against	2:52
i _ alway	0:29 1:22
i _ an	0:46 1:-24 3:-19 9:21
i _ and	0:48 3:33 4:8
i _ answer	11:25
i _ ask	5:-26
i _ at	0:31
i _ been	3:39
i _ code	9:15
i _ count	0:31
i _ down	5:40 6:10 9:22
i _ each	3:35
i _ even	1:30
i _ five	11:17
i _ four	7:18
i _ from	11:18
i _ given	3:36 4:-11
i _ glad	0:-31 1:25
i _ had	6:-7
i _ have	1:-40 2:42 11:27 12:-7
i _ her	11:17
i _ in	1:-29 5:-41 7:17
i _ it	0:-34 1:-24 4:8 5:53 7:-36 9:-34 12:-5
i _ keep	0:-58 1:57
i _ longer	0:63
i _ most	0:-25 1:20
i _ never	11:17
i _ not	0:-33 1:57 2:39 5:-26
i _ now	0:38 11:16
i _ one	0:30 1:-30
i _ our	0:44 7:28 9:29 10:-5
i _ over	0:76 1:-48
i _ pric	0:25
i _ proud	1:37
i _ responsibl	3:44 4:10
i _ taken	0:35
i _ test	2:44
i _ that	0:-31 1:78 2:35 3:-29 9:-14 11:24
i _ the	3:109 8:-9 9:22 10:-10 11:16 12:8
i _ them	2:50 6:-8 11:18
i _ thre	9:38
i _ to	2:55 3:-34 5:59 10:-11 12:-4
i _ too	0:41
i _ treat	0:57
i _ two	9:19
i _ up	3:23
i _ what	5:61 6:-17 7:39
i _ which	0:45 1:-38
i _ with	0:39 9:-14 11:-20
i _ writ	0:36
i accept	2:38
i add	1:-28 2:-41 9:54 10:-8
i also	9:25
i alway	0:-26 1:34
i am	0:-51 1:48 3:20
i answer	11:51 12:-9
i ask	0:55 5:28 11:-25
i believ	1:-29
i br	0:36
i brought	0:31
i built	3:45
i call	0:45 1:-29
i came	5:28
i can	0:-27 1:29
i chang	7:22
i chos	2:35 3:26
i coach	11:37 12:9
i could	2:77 5:-20
i couldn't	2:70
i decid	5:57 6:10 11:35
i defin	9:25 10:3
i did	2:-48 3:19 4:-14 6:-8
i didn't	2:-37
i do	0:67
i don't	0:53 1:-23
i draw	0:25
i drew	11:15
i enjoy	0:-33 1:20
i explain	11:37 12:5
i first	0:27
i follow	9:38 10:-18
i gave	2:63 3:27 5:-23 11:16
i give	0:48 1:-38
i go	0:34
i got	1:62 4:-6 5:63 6:-8 7:17 12:-5
i gues	1:25
i had	0:33 1:-27 3:31 4:-12 5:-52 6:-6 7:31 8:-9 10:-13
i have	0:61 1:27 3:24
i help	11:39 12:-7
i implement	5:23
i introduc	9:51 10:7
i keep	0:30 3:21
i kept	1:19
i learn	0:-32 1:84 11:18 12:-13
i look	0:38 3:35 5:-28
i lost	2:66
i made	2:-44 5:27 10:4
i mov	5:25
i nam	6:11
i no	0:63
i now	1:40 11:-16
i offer	9:17
i only	5:25
i open	1:-22 7:23
i own	3:113 5:-39 9:-18 11:-19
i paid	2:34
i pick	1:21
i propos	6:7
i publish	7:45
i push	2:44
i put	5:26 6:14 9:15 11:16
i ran	0:27
i read	3:-20 5:57
i rebuilt	0:46
i run	2:37 3:52 4:17
i sat	11:15 12:7
i saw	5:34
i say	0:68
i see	11:22
i sent	2:52
i set	5:-22 10:6
i settl	5:23
i show	7:24 8:7
i sit	0:42
i spent	5:20
i start	0:23 11:15
i switch	2:35
i take	1:36 11:17
i talk	11:41
i then	5:20 9:14 11:26
i think	0:-26
i thought	0:25 2:-42 5:57
i told	2:70
i took	3:18 4:8 5:-23 7:-35 9:-16 12:6
i turn	2:47 11:27
i used	0:58
i walk	8:-6
i want	2:43 9:-14
i was	0:-32 1:-34 9:-15 12:-9
i went	2:43 3:-17 10:-6 11:-15
i withdrew	2:77
i won't	0:36
i would	0:-27 11:24 12:-13
i writ	0:43 1:-22
i wrot	0:-30 3:21 6:9 7:22 9:44 10:6 12:11
i'd	0:-69 1:-42 6:10 7:-40 9:-22 11:40 12:-11
i'd _ it	5:38
i'd _ the	5:-21
i'm	0:-39 2:-42 3:37 4:-8 5:49 6:8 9:-17
i'm _ proud	1:-19
i'm not	11:23
i'm the	3:32 5:28
i've	0:84 1:-31 3:26 7:-30
i've _ a	0:24
i've _ it	9:16
i've _ the	3:34
idea	5:22 6:14 8:7 9:-13
idea and	6:6
identity	4:8
if	0:-36 2:-36 5:-23 7:-22 9:-17
imag servic	4:-7
implement	5:33 6:-9
implement the	5:38 6:-9
import	7:-17
important	1:27 11:27
important to	1:28
improv	5:48
in	0:-47 1:-25 5:-26 7:-31 9:-46 10:9 12:14
in #	3:-17 5:-25
in _ #	2:45 7:31 9:24
in _ a	2:76
in _ and	5:-19 7:-23 11:32
in _ code	7:32
in _ company	9:45 10:3
in _ days	1:29 11:20
in _ document	9:16
in _ drawer	0:35
in _ end	0:-31 1:30 7:18
in _ for	7:34
in _ group	7:17 11:25
in _ hour	1:36
in _ i	1:-29
in _ it	3:41 11:17
in _ job	3:27
in _ lab	9:14
in _ last	2:-34
in _ meet	0:29
in _ next	0:-37 1:21 9:-13
in _ of	9:-13
in _ one	0:30 3:22 4:-6
in _ order	5:26
in _ other	7:-20
in _ own	7:18
in _ plan	5:48
in _ releas	7:30
in _ room	0:60
in _ second	3:17 11:21
in _ she	11:25
in _ sinc	0:29
in _ standard	7:21
in _ team	7:-17 9:22
in _ test	2:38
in _ third	7:19
in _ was	3:39
in _ whol	11:22
in a	3:18 6:-9 9:-15 11:-23
in all	9:29
in any	2:39
in as	9:21
in every	0:36 7:32 8:8
in it	2:-45 3:27 4:8 9:16
in its	11:23
in january	7:-17 11:17
in march	11:38 12:-5
in my	1:33 3:20 8:8 11:34 12:-7
in on	11:20
in one	5:-23
in our	7:-21 10:5
in production	7:18
in python	3:18
in six	2:40
in that	3:22 11:28 12:-5
in the	1:-30 2:-40 3:42 4:-14 6:-23 8:17 9:45 10:7 11:35 12:9
in their	7:69 8:-13
in thos	2:55
in thre	7:-17
in two	1:30
in week	7:26
in writ	2:64
incident	0:34 3:-17 10:8 11:48
incident _ #	11:29
includ	11:24
index	2:-35 3:18
infrastructur	3:-19
input	5:50 6:-8
input _ output	6:-9
input and	5:28 6:-9
insist	2:131
inspection	3:22
instead	1:-24 11:20 12:8
instead _ adjectiv	12:8
instead of	7:-18 11:23 12:8
instinct	0:-37
interfac	3:34 7:44 8:-10 9:-15
interfac and	3:22 4:11
intern	11:77 12:11
into	0:46 3:-21 5:48 7:62 8:21 9:15
into one	5:26
into the	7:38 8:16 9:15
into their	7:27
introduc	9:40 10:7
invoic	3:40 4:6
is	0:-24 1:75 2:-45 3:57 4:9 5:31 6:-15 8:13 10:7 12:11
is #	1:21
is $	5:25
is _ a	1:44
is _ and	0:23 9:19
is _ at	0:-25
is _ first	0:38
is _ i	0:36
is _ list	1:-18
is _ of	9:21 10:8
is _ peopl	1:31
is _ than	2:34
is _ the	7:35
is _ to	1:34
is a	1:-39
is alway	1:-26
is an	1:25
is important	1:27
is in	4:12 7:25 8:5
is key	0:-28 1:19
is mine	2:50 3:56 4:-8
is my	1:-38 3:40 5:-27 11:17
is noth	1:21
is part	10:8
is the	1:30 2:-37
is to	1:31
is what	9:30
is wrong	5:25
isn't	5:21
it	1:-58 3:-22 5:25 7:17 8:16 10:16 11:-61 12:7
it #	3:48 4:11
it $	0:25 2:39 3:-19 7:23 12:4
it _ a	0:-37 5:-33 7:58 8:8
it _ after	5:41
it _ an	2:-43
it _ and	5:24 9:13
it _ as	9:30
it _ every	9:16
it _ for	3:19 7:25
it _ how	7:33 8:-12
it _ i	1:42 3:17 5:-25
it _ in	5:63 7:18 8:5
it _ it	3:-17 5:-26 7:22
it _ june	0:-36
it _ me	1:28 5:37 6:6 11:22 12:8
it _ my	5:-25
it _ not	2:-37 5:26
it _ on	5:28
it _ one	3:28
it _ our	5:23 9:-14
it _ out	0:25
it _ rule	7:22
it _ run	11:23
it _ slower	2:39
it _ that	0:23 9:13
it _ the	0:51 3:55 5:-20 7:24 10:-4
it _ their	7:18 8:6
it _ to	3:33 4:7
it _ too	7:16
it _ two	9:18
it _ with	6:-8
it a	9:44
it and	3:43 4:18 6:-6 10:-4 11:-27
it as	7:33 8:9
it back	0:27
it befor	1:-19 7:17 9:22
it confirm	1:23
it does	9:21
it every	0:-35
it fell	2:36
it first	9:13
it for	2:-47 8:-7 9:26 10:8 11:30 12:-6
it from	2:34 5:33 6:-8
it has	2:49 8:-9 10:-4 11:17
it in	2:-48 3:-24
it into	5:27 7:18
it is	7:107 8:20
it myself	5:33
it need	0:36
it never	1:-20
it no	7:23 8:-6 9:-19
it now	7:46 8:10 9:14
it on	3:23 4:-9
it out	11:24
it over	7:22 9:18
it show	1:47
it sinc	7:-18
it so	7:-21
it the	0:-26 1:25 5:38 7:36 9:24 10:6
it to	2:-48 5:20 7:-17
it took	7:-17 11:15
it turn	0:27 9:25
it up	2:55 7:-17
it was	3:27 6:8 11:-21
it wasn't	5:29 6:9
it went	2:-37 9:16
it with	2:-40 5:-30
it you	2:47
it's	0:-33 1:31 3:30 5:-27 7:20 8:8
it's _ the	3:20 7:21
it's in	7:33 8:8
it's the	1:34 3:30
item	5:39 9:40 10:-7
item $	5:23 7:18
item _ item	10:-4
item by	10:-4
its	0:49 1:-24 2:35 3:38 4:6 9:39 10:3 12:7
its _ and	9:15 10:-6
its _ for	9:26
its own	3:-31 5:23 11:-33
its owner	3:18 4:7
january	7:-22
jett	11:21
job	0:42 1:-23 3:47 4:-20 5:48 7:-17 9:18
job $	9:36
job _ the	3:72 4:-14
job for	4:-12
jobs	2:-67 4:10 5:-21
join	6:-11 7:-20
june	0:-40 1:-19 11:26
june $	0:-37
june and	2:47
junior	7:-33
just	0:-24 3:21 7:-20
k	2:38
k $	2:106
keep	1:43 3:37 9:28 10:6 11:21
keep a	1:25
keep the	3:24 9:22 10:6
kept	0:-25 9:34
kept _ it	9:16
kept com	5:20
kept it	3:43 9:22
kept my	1:22
kept to	9:16
key	0:-41 1:93 5:-22
kill	0:30 2:40
kind	5:49 6:7
kind of	5:33
kitchen	1:26
knew	5:28
know	0:-32 5:-24
know $	1:-19
know _ i	0:-29 1:19
know that	1:18
knowledg	1:43
kubernet	0:-54 1:65
lab	5:19 7:23 9:16
label	0:61 2:51 3:60 4:-13
lack	5:25
ladder	3:-28 11:99 12:24
ladder _ the	7:35
ladder and	11:22
ladder in	12:5
land	3:26
languag	1:-22 3:29 5:20
languag $	1:-20
last	1:-36 2:-56 3:-33 5:-25 7:41 9:18 12:8
last $	7:31 8:-6 9:-13
last year	9:18
late	2:68 7:-27
latency	5:-31
later	7:-19 9:-13
launch	1:25 9:48 10:5
launch _ it	9:14
launch _ the	1:31
layer	3:26
layer and	7:-19
layout	11:25
lead	0:-66 1:32 2:40 3:-50 6:-14 7:-23 9:-27 10:-4 12:4
lead $	5:-19
lead _ not	2:46
lead _ one	7:17
lead had	6:-7
lead the	7:-23
lead to	1:45
leader	0:-41 1:60
leadership	1:24
leak	11:30
learn	0:-53 1:82 2:-39 12:-13
learn _ and	1:22
learn that	1:20
learn to	0:25
leav	0:60 3:27
leav $	3:28
leav my	0:30
led	11:18 12:4
ledger	3:46 4:15 5:22
left	4:-10 5:68 6:-14 9:-15 11:-27
left $	3:17
left and	2:37
left the	5:23
legal	0:27 2:57 3:22
lend	5:24
less	5:67 6:-8
less than	0:35
lesson	1:70
let	2:62 6:7 11:-20
let me	5:37 6:7
let the	2:64
level	11:39 12:12
level _ and	11:30 12:12
leverag	2:-47
leverag was	2:-39
library	7:50 8:12 9:-13
licenc	2:49 3:20
life	7:19
lik	1:34
like	0:-36 3:-25 5:-21 10:-9 11:-22
limit	0:33
lin	2:-50 9:42
lin $	5:26 9:18
lin and	9:13
line	0:58 1:-60 9:37 10:-7 11:20
line _ the	5:50 7:23
line for	7:21 9:23
line in	5:35
linter	9:42
lisbon	7:19
list	1:-28 5:41 9:34 10:-3 11:-29
list _ the	7:19
list and	3:28 5:26
list of	1:-21 5:25
listen	0:-30 1:37
listen $	1:32
live	9:17 11:-15
load	2:-43 3:33 4:12
log	3:48 6:-13
logg	0:47
login	3:36
long	1:-45 2:-36 5:26 6:10
long a	0:33
longer	0:99 1:-30 5:-19
longer $	0:25 1:-18
look	1:20 3:25 5:52 8:-9 10:-11 12:-5
look _ it	9:23
look _ the	3:30 5:37
look after	3:75
look at	0:41 2:-47 7:18 8:-7 9:27 10:-11 12:-4
look for	0:26 3:-24 5:55
loop	2:66 3:-24 7:29
lost	0:-23 2:141 3:-18 9:-17
lost #	2:34
lost _ of	2:35
lot	0:-33 1:38
lot of	1:31
loud	2:42
loudest	0:50
lyon	5:22
machin	9:-14
machin $	11:27
made	1:28 3:-29 8:-10 9:69 10:13 12:-5
made _ a	9:20 10:4
made _ the	9:25
made it	5:22 9:17 10:6
made that	9:33
made the	0:25 1:-18
mail	0:29 3:19 7:-18
maintain	3:42 4:-7
maintain the	4:-7
mak	0:25 1:28 9:-16
mak me	0:-32 1:23
make	3:-27 9:-13
make it	5:-35
maker	3:-18 5:38 7:99 8:12 9:30 10:6
maker $	7:52
manag	9:24
manager	0:-39 4:-8 5:27 7:-28 11:-33
manager _ it	1:31
manager _ me	5:31
mandatory	9:42 10:8
mandatory _ all	9:21 10:5
mandatory for	9:21 10:5
manual	7:-19
manufacturer	9:31
many	1:-22
map	1:-18 2:74 3:-23 5:20 9:-13
map $	2:40
march	11:55 12:-4
market _ the	2:37
matter	0:-26 1:79 5:45 6:14
matter $	0:-29 1:85
may	8:9 9:21 10:6
may be	7:23
mayb	0:-32 1:-28 2:-39
me	1:55 5:24 7:-49 8:12 9:-40 11:135 12:-43
me #	11:16
me $	0:25 6:-8 7:-22 12:12
me _ a	0:30 3:32
me _ an	12:-4
me _ i	11:24 12:-8
me _ the	9:16 11:35 12:-7
me _ was	7:23
me a	11:-27
me and	3:28 11:25 12:-9
me as	5:-19
me for	11:35 12:-12
me how	11:28
me it	1:33 7:21
me that	0:31 1:43 2:37 7:32
me the	5:-20
me through	11:32 12:-12
me to	2:43 5:32
me twic	11:19
mean	5:45
mean and	7:17
meant	2:99 5:28
measur	5:52 6:7 9:15
measur #	2:42
meera	11:18
meet	10:3
meet $	10:3
meeting	11:16
meeting $	11:21
member	9:18
memory	11:30
mentor	5:-21 11:87
merg	3:20 7:-19 9:21 10:-4 11:-22
merg $	9:17
messag	3:38 5:42 6:-12 7:-29
messag $	5:22
met	2:-36 11:19 12:-13
metric	3:26
midnight	2:51
migration	0:26 1:23 3:-23 9:-33
mind	1:24
mind $	1:24
mindset	1:-20
mine	0:68 1:-65 3:154 6:7 7:-37 9:-25
mine _ the	3:26
mine and	3:17 11:21
mine to	3:29 4:10
ministry	2:37
minut	0:-31 2:64 3:-21 8:-15 9:-25
minut $	0:-26 7:-19
minut _ i	11:25
minut _ it	1:20
minut _ the	0:24 2:72
minut and	1:22 11:19
minut in	2:59
miss	2:108 5:40 9:13
miss $	2:-39
miss the	2:40
mobil	7:17 8:-11
mock	9:14
mode	9:15
model	1:-32 3:23 5:-27 7:-43 9:-17
model was	0:38
modul	4:-10
monday	7:-17
monday $	2:77
money	3:38 4:18
monitor	2:40 7:23
monitor and	2:36
month	0:-31 1:-37 2:43 3:-55 5:-45 6:10 7:-50 8:6 9:-33 10:-5 12:-13
month $	3:-19 12:-10
month and	2:-35 11:15
month two	2:43
month with	11:19
more	0:-46 1:44 8:6 11:29 12:17
more $	1:41
more _ #	7:23
more _ than	1:20
more _ with	0:-43 1:37
more i	3:23
more in	0:-40 1:31
more of	1:-19
more peopl	5:21
more than	7:19
morn	2:58
most	0:-32 1:21 3:-21 5:-23 9:-17 11:-22
most was	0:-32 1:63
mostly	1:-22
mother	2:56
mov	0:-24 7:79 9:-35 11:-23
mov _ #	2:38
mov from	2:53
mov it	5:25
mov to	2:38 7:23 9:-25
move	3:35 5:-28 7:25
mr	5:34
much	0:-57 1:47
much more	0:-36 1:40
multiply	1:33
must	0:-28 1:38 5:42 6:-11 9:37 10:8
must be	2:42
must pass	9:38 10:7
my	0:34 1:-25 3:45 4:-16 5:42 7:73 8:-11 9:16 10:9 11:16 12:-29
my _ about	1:26
my _ and	3:-21 9:18 12:-5
my _ for	8:-10
my _ had	5:24 6:-6
my _ has	9:22 10:-5
my _ is	9:17
my _ lead	5:27
my _ now	0:27 1:-33
my _ of	0:31 2:37 3:34
my _ only	3:28
my _ said	5:29
my _ team	7:39 8:-19
my _ that	5:-20
my _ the	7:18 8:-9 9:21
my _ to	5:21
my _ was	0:-24 1:28 2:-64 3:43 4:-8 5:28 6:-8 9:27
my _ without	0:32
my _ year	3:19
my area	3:53
my boss	0:-28 3:-22 5:24
my desk	0:33
my director	5:32
my estimat	0:36
my first	0:53 1:-27 2:39 5:-22 11:37 12:-15
my group	11:25
my gut	1:47
my instinct	0:-27
my lead	3:-27 6:-9
my manager	1:22 5:31 11:-21
my mentor	11:20 12:-13
my model	0:-23
my name	11:15
my opinion	1:26
my own	0:37 2:57 3:-44 5:19 6:7 8:-19 11:-25
my part	3:39
my piec	3:41
my prior	0:-36
my proposal	7:34 8:8
my responsibility	3:23
my suggestion	7:35
my team	9:22
my tech	5:21
my text	9:20
my word	8:7
myself	2:-40 3:-22 5:41 6:10 11:-19
myself _ the	5:29
myself and	9:15
nam	2:43 3:-18 5:44 6:13 7:-19 9:22 10:-8 11:-17
nam _ the	9:15 10:-9
name	1:-37 7:-28
name _ i	5:21
need	3:-20 11:-21
need the	0:35
neighbour	7:25
network	0:-63 1:58 3:46 4:-7 8:-14
never	1:26 2:44 3:-31 5:-22 7:-23 9:-26
never _ a	11:39
never _ back	2:56
never _ up	0:-26 1:57
never came	2:56
never give	1:43
new	0:-34 1:-32 2:-42 3:-17 5:-27 9:33 10:-5 11:21 12:-9
new _ and	11:22
newcomer	11:30
next	0:50 1:-19 4:10 9:-32 11:-19
next _ and	7:18
next _ the	0:39
next _ year	4:10 5:38
next door	7:23 8:-18
next time	1:-21
next to	0:29
next two	0:41 5:23
night	2:83 7:-33
night and	2:39
nightly	3:31 4:-8 7:21 9:19
nine	0:-25 1:-19 2:45 3:-32 5:21 6:10 7:24 8:22 9:-19 11:-32
nine _ team	3:17
nine month	2:60
nine product	3:18
nine team	5:24 6:8 7:21 8:8
nineteen	7:55
no	1:-51 2:44 3:-49 5:68 6:23 7:-29 10:8 11:-53
no $	2:45
no _ for	9:18
no _ had	6:7
no _ in	9:21
no _ of	0:27 9:30
no _ on	3:21
no _ team	8:-11 9:-20
no longer	0:65
no one	5:35
no other	8:-11 9:-20
no ticket	5:31
no time	2:36
nobody	1:-45 3:-25 5:51 6:10 7:22 8:-35 10:6 11:-46
nobody _ a	5:27
nobody _ the	7:19
nobody _ to	7:25
nobody could	0:33
nobody else	7:35 8:-28
nobody had	5:32
nod	2:63
none	3:-20 7:46 8:11 11:-30
none _ them	11:-15
none of	11:-21
noon $	2:48
not	0:41 1:-93 2:101 3:-57 5:27 6:16 7:-64 8:-5 9:-49 12:15
not $	2:-56
not _ a	5:24
not _ and	11:23
not _ of	2:43
not _ that	0:26 2:38
not a	1:19
not accept	2:48
not both	2:40
not count	11:25
not happy	2:39
not in	11:31 12:5
not the	0:38 1:-30 5:29
not to	1:19
notebook	7:20
noth	1:-84 2:46 3:30 4:-10 7:-30 9:21 11:-15
noth $	1:-70 2:50
noth _ a	2:60
noth _ i	3:21
noth else	3:40
notic	8:-15 9:-16
now	0:127 1:-21 3:-34 4:9 5:-22 6:11 7:38 9:17 10:6 11:43 12:9
now $	0:-24 3:17 4:13 5:-23 7:27 8:11 9:-25 11:-16
now _ a	7:24
now _ first	0:26
now _ one	1:-28
now _ the	8:-7 11:26 12:-5
now and	0:50 8:-13 9:40 11:-17
now i	0:49
now on	9:33
now writ	9:15
number	0:33 1:-47 5:21 11:-31
number and	7:27
nurs	5:28 6:-7
object	2:79
october	2:38
of	1:-30 3:-27 6:20 9:-22 10:-4 11:27 12:11
of #	1:-21 9:-15
of $	1:-29
of _ #	3:31 4:10 9:13
of _ a	11:31
of _ and	0:-32 1:23 5:65 7:37 8:-14 11:-17
of _ are	7:-18
of _ came	0:26
of _ code	1:18
of _ company	3:-20 7:20 9:20
of _ five	11:21
of _ invoic	4:-9
of _ of	11:20
of _ on	9:17
of _ other	11:17
of _ own	11:27
of _ question	2:57
of _ report	3:19 7:26 8:-8
of _ senior	11:21 12:8
of _ tax	3:20
of _ team	9:19 10:-6 11:21
of _ the	0:26
of _ was	3:32
of _ we	5:32
of _ whol	9:17
of _ wrot	5:38
of _ year	1:23 11:24
of a	0:40 3:-37 5:23 7:18 12:-7
of adjectiv	12:8
of an	2:39
of done	10:-8
of each	0:27 2:34
of engineer	7:34 8:10
of four	11:19
of it	0:36 3:46 4:6 6:-9 7:53 9:-23
of its	2:-36
of mine	0:32
of my	7:28
of no	2:39
of one	11:25
of our	0:30 3:59 7:-23 10:-5 11:-16
of ours	9:18
of test	1:22
of that	2:-38
of the	3:48 4:-18 6:17 7:46 8:14 9:55 10:12 11:40
of their	7:-35 11:34
of them	1:-30 3:-25 5:-23 6:-6 7:-21 9:-19
of this	3:23
of us	8:-23 9:25 10:-5 11:17
of what	0:-30 1:28 2:43 5:38 6:17
off	1:33 2:70 5:21 6:16 8:-6
off $	0:27 2:-52 11:18
off _ the	1:30
off in	1:31
off that	5:38
off the	7:19 8:-6
offer	9:14
offer _ do	9:18
offer to	9:16
offic	6:-8 9:-14 11:16
offic $	11:24
official	3:-18 9:29 10:7
official _ suit	10:4
official conformanc	10:4
offlin	9:25
often	11:39
often _ me	12:5
often ask	12:5
old	11:-22
old one	0:32
on	1:-78 6:-14 9:-33 11:46
on $	2:-36 3:28 4:13 7:17
on _ #	2:-36 3:21
on _ and	2:41
on _ befor	7:-22
on _ calendar	1:-25
on _ day	7:29 9:18
on _ floor	11:16
on _ i	1:23
on _ own	11:37
on _ saturday	2:42
on _ sheet	7:19 11:41
on _ strength	7:26
on _ when	0:31
on _ with	0:36
on a	0:-23 2:35 6:-9 11:16 12:-4
on an	11:16
on both	2:47
on call	5:-20 11:22
on each	3:22 11:18
on how	1:23
on i	0:23
on it	3:17 4:-8 6:-9 9:-17 11:-16
on my	0:33 1:-26
on one	5:-23 7:51
on page	0:27
on the	1:-32 3:23 4:-8 6:-9 7:20 8:-15 11:51 12:-12
on their	11:16
on two	5:21 9:14
on what	5:22
onboard	11:25
once	7:32 11:-19
once $	0:29
once in	7:32
one	1:-44 3:20 4:-29 5:36 11:-25 12:18
one $	1:-28 2:-81 5:28 7:-22 9:-14 11:-24
one _ #	9:25
one _ and	0:29
one _ back	11:15
one _ each	0:33
one _ every	9:13
one _ had	5:23
one _ in	2:-43 3:22
one _ set	1:22
one _ that	3:19
one _ the	7:22 11:31
one _ to	9:17
one and	3:25 5:19
one had	5:21 6:7
one i	1:-30
one in	11:19
one more	9:15 11:18
one must	0:-26 1:48
one of	3:-23 4:7 5:-21 8:5 12:-4
one page	0:25 3:25 9:-13
one question	0:30
one region	2:43
one script	4:-6
one shar	7:17
one sinc	9:15
one tabl	3:24 7:17
one th	5:-21 11:27 12:5
one to	0:31
one week	2:-38
one who	1:24 4:7 5:42
ones	9:23 11:20 12:-7
ones $	1:24
ones the	9:15
only	1:-29 5:-20 8:-22 9:-35 11:-33
only _ i	5:24
only _ own	8:-19
only my	8:-13
only the	3:28
onto	7:35
onto the	7:36
open	0:23 5:36 8:11 9:-26 12:5
open $	5:60
open a	11:23
open in	2:39
open it	9:-13
operation	7:30 9:24
opinion	0:-41 1:72
opinion $	0:-41 1:43
ops	0:29 2:56
or	2:56 7:-17 12:4
order	1:-41 3:43 8:7 9:-19 11:-19
order $	5:-20
order that	7:28
org	9:14
organisation	7:33 8:6 9:26 10:4
other	3:-33 5:-56 7:67 12:4
other $	5:-22
other _ run	7:40 8:16
other team	7:48 8:-34 9:-22
other way	0:29
otherwis	2:39
our	1:-45 3:36 4:9 9:142 10:-31 12:7
our #	3:47
our _ app	4:-7
our _ checklist	10:-6
our _ had	11:41
our _ no	9:20 10:5
our _ team	3:36 4:12
our _ test	9:24
our android	4:-7
our director	5:24
our group	9:24 10:-6
our payment	2:59
our team	3:-30 5:-24 7:-23 9:112
ours	9:22
out	0:25 1:-42 2:109 3:-64 5:65 6:-7 7:-17 8:-6 9:-29 10:-3 11:-20 12:4
out $	2:48 5:25
out _ a	5:37 6:-7
out _ it	5:28
out _ that	5:-41
out _ the	0:24 2:63 7:22 9:14
out and	2:-55
out of	7:32 11:-17
out that	0:26
outag	1:-19 2:-39 3:-28 11:-18
output	5:28 6:-9
output format	6:-9
outsid	1:18 7:69 8:-10
outsid the	7:31 8:-9
oven	1:26 2:36
over	1:-68 2:35 3:27 4:11 6:9 7:33 8:9 9:31 10:12 11:34
over $	0:67 1:-48
over _ and	11:35
over _ their	8:22
over _ whol	9:31
over a	5:20 9:13
over as	10:9
over the	3:28 7:-34 9:16 11:-17
over to	7:28
overall	1:31
own	2:-49 3:20 4:28 6:16 7:27 8:-26 9:-47 11:44 12:13
own $	3:27 4:13 5:21
own _ and	7:18 8:-9
own _ in	7:-22 11:21
own a	11:30
own code	5:24
own team	7:35 8:-19 9:29
own the	3:38 11:36
own to	3:22
own work	1:19
owner	0:38 1:-38 3:29 4:12 5:35 6:8
owner _ the	3:21
owner and	9:20
owner of	3:22
ownership	7:18
owns	11:25
p	2:54
p #	2:56
pack	2:35
pag	5:49 11:-17
page	0:24 1:-27 2:-56 3:46 4:-9 6:-14 9:22
page _ a	0:40
page and	3:19
page one	0:27
pager	3:39 9:21 10:4
paid	0:-29 1:32
pair	11:18 12:-13
pair with	11:20 12:-13
panel	2:-38 7:27 9:-14
paper	2:36 5:-20 9:19
paper was	2:37
parser	1:-22 3:38 4:-13
parser _ the	4:-11
parser for	4:-11
part	3:55 7:-17 9:36 10:11 11:-20
part _ the	9:36 10:11
part of	3:29 9:36 10:11
part was	3:20
partner	1:19
pass	8:7 9:68 10:13 11:-16
pass its	10:5
password	2:-43
patch	7:19 8:12
path	3:39 4:7
patienc	0:-32
patienc $	0:-30 1:18
patient	7:-18
payment	3:29
payout	3:35 5:20
pays	1:-20
pays off	0:-25
pen	0:32
peopl	3:-31 5:-32 9:-23 10:-10 12:-4
peopl $	1:29 3:37
peopl _ #	1:24
peopl _ a	0:28
peopl _ at	9:26
peopl _ the	2:-51 7:-23
peopl _ what	7:21
peopl and	1:23
peopl in	3:-18
peopl it	1:25
peopl look	9:26
peopl to	7:29
peopl were	2:49
per	1:-19 2:-38 3:29 9:-13
per _ and	3:41
perhap	0:-29
period	11:22
permission	3:18
person	11:-20
person who	1:28
persuad	7:35
petra	11:24
phon	3:17 11:-15
photograph	5:21
pick	1:21 2:-63 4:-7 6:10 9:-14
pick up	1:21
picker	4:-6 7:29 8:-6
pictur	0:28
pictur for	2:35
pictur of	0:37
piec	3:31 5:-25
piec _ the	3:38
pilot	7:17
pin	5:26
pipelin	3:48
pitch	1:-24
plac	6:-8
plan	1:-42 2:-46 3:25 4:9 5:96 7:42 10:6 11:-18
plan $	1:-21 5:31 7:23 9:19
plann	0:34 1:85 5:26 6:9 7:43
plann their	5:43
platform	3:34 4:27 7:22 8:6
platform _ the	4:13
platform and	4:-8
platform that	4:14
player	2:-46 5:24
pleas	5:-24
pod	7:21
port	2:40
port $	2:43
portal	3:18
post	7:25
power	5:-22 9:16
practic	5:-27
predict	2:41
prepar	0:-32 1:18 2:-38
preparation	1:34
pressur	0:-26 1:53
pric	0:26 3:67 5:-27
pric _ #	2:34
principal	2:58 3:-22 12:-12
prior	0:-36
problem	0:-33 1:53 3:-26 5:137 6:21 9:-14
problem that	6:9
proces	9:52 10:-3 11:23
product	1:-29 3:28 4:17 7:55 8:11 10:5 11:-23
product $	0:31 8:6
product group	9:18
product team	4:7 8:6
production	0:-24 11:52
production $	7:18 11:54
programm	4:-9 7:60 8:10 9:-15
project	0:27 5:26 7:-26 11:-17
project $	1:21
project _ it	5:27
promot	7:-28 11:17
promotion	7:-20 11:55 12:15
proof	0:37
properly	2:34
propos	5:21 6:8 9:27
propos one	9:16
propos that	9:13
proposal	0:29 2:63 7:30 8:8
protein	3:22
protest	2:104
protocol	5:59 6:-14
protocol document	6:-7
proud	0:-38 1:23
prov	1:19
publish	4:6 7:55 8:21 9:19 10:14
publish _ the	9:30
publisher	2:54
pull	11:-20
pull request	9:17
pump	7:23
push	2:76
put	1:45 5:36 6:7 7:-34 9:26
put _ in	2:70 7:-22
put a	3:36
put that	7:20
put the	0:-24 1:57 11:23
puts	3:17
python	3:22 4:-8
qa	8:-14
quality	0:-59
quality of	1:19
quarter	1:-31 5:-21 9:-25
quarter $	1:-27 2:50
quarter to	11:20
queri	2:62 5:76
queri $	2:48
query	7:22 8:-7
question	0:25 2:-54 3:-19 5:20 6:10 9:-22 11:54 12:-16
question $	11:21
question _ the	2:54 11:46 12:-10
question and	11:27
question in	11:18
question that	5:21
queu	1:-26 3:27
quiet	0:69 5:-20
quit	1:-28 2:50
ragdoll	2:46
rais	5:32
ran	2:-38 7:-31 10:-13
ran _ a	0:36
ran the	9:18 11:24
rang	0:40 1:-34 3:18
raw	7:32
reaction	0:39 1:-25
read	0:70 1:-19 2:-52 5:20 6:-9 7:-34 9:-15 11:18
read #	5:62
read a	0:76
read from	3:41
read the	0:28 2:-38 3:-18
reader	4:-11 5:20
ready	1:26
real	0:54 1:-20 3:-27 5:26 12:6
really	0:-40 2:-40 5:81 11:-17
really $	5:53
reason	5:-24 9:-17
rebuilt	0:44 3:-25 7:25 8:-7
recall	2:76
receiv	2:39
record	5:25
red	0:26 11:20 12:-6
referenc	3:33
refund	5:28
refus	2:54 7:-31 9:32 10:4
refus to	0:26
register	9:13
rehearsal	1:-35
releas	2:88 4:-7 5:-54 7:35 8:-10 9:85 10:4 11:43
releas $	2:38
releas _ #	11:30
releas _ the	9:48
releas checklist	10:-3
releas criteria	9:24
releas in	2:35
render	3:27
repeat	1:-22 2:-37 7:-22
replac	5:-19 7:23
replac the	7:16
report	0:40 3:58 7:21 8:-13 11:-36
report $	3:31 4:-9
report _ me	7:17
report _ the	7:25
report to	3:19 7:17
repositori	9:24
repository	1:-25 9:-16
request	0:-32 5:32 9:28 11:-15
requirement	5:30 6:-10
respect	0:-27 1:36
responsibility	0:-31 1:18 3:32 4:13
responsibl	3:56 4:6
responsibl for	3:56 4:6
rest	5:26 6:6
restor	1:-25 9:16
result	1:27 4:-8 7:-28 11:19
result $	0:-23 1:29
retir	5:23
retri	0:30 1:-18 2:50
retry	2:-37
return	9:21
return $	9:14
review	1:-27 3:-28 5:-21 7:-24 9:77 10:-3 12:-9
review _ our	10:7
review _ that	10:-3
review a	9:16
review and	11:18
review in	10:7
reviewer	10:-8
rewrit	0:28
rewrot	7:41 8:-20 11:28 12:18
rewrot the	3:19
rewrot their	8:-15
right	0:-56 1:93 11:-20
right from	1:54
right the	0:-40 1:35
roadmap	8:16
role	0:-45 1:52
rollback	1:23 2:56 9:35 10:-4
room	0:56 1:-20
room $	0:57
rota	11:20
rotation	2:52
round	0:46 1:-19 2:48 5:-22 7:59 8:-6 9:-15 11:48 12:-6
round $	0:56
router	3:19
row	3:32
row $	3:34
rows	7:-23
rul	3:-21 5:-24 9:55
rule	3:-41 7:17 9:59 10:-3 11:-32
rule $	7:-17 9:18
rule _ #	9:15
rule _ our	10:4
rule and	9:30
rule for	10:-4
run	1:-24 3:59 4:23 5:-30 11:20 12:18
run _ the	9:30
run it	9:-26
run on	2:34 11:18
run the	3:37
runbook	9:40 10:-6
rung	11:19
runn	3:34
runs	3:25 5:-21 9:14
said	0:-45 1:-40 2:118 3:-33 6:-8 7:-43 9:-24 11:-34
said $	3:30 5:26
said _ and	2:35
said _ it	5:44
said he	2:48
said i	2:-35
said no	2:45
said nobody	2:36
said that	2:-37
said what	5:22
sal	1:-39 2:40 3:21 4:-8 7:-19
sal were	2:42
same	0:32 1:-47 2:-48 3:-34 5:39 8:-10 9:-19
same _ and	2:63
sampl i	2:55
sampl size	11:18
sat	3:-17 11:18 12:6
sat _ me	12:-4
sat _ on	11:21
sat with	12:-4
saturday	2:65
saturday $	2:60
sav	0:-30 2:-41 9:-13
saw	5:28
saw a	5:20
say	0:49 1:-54 3:-38 5:-22
say _ the	5:-25
say it	0:73 1:-47
say that	1:49
say which	0:38 1:-33
scal	2:39
scanner	3:31 7:19
scheduler	3:27
schema	3:26
scor	3:17
scor $	2:36
screen	3:25 4:-10
screen $	7:-18
script	3:48 4:-10 7:29 8:-12
script $	3:33
search	0:25 3:51 5:23 11:-16
seat	3:38
second	1:-23 4:8 5:22 6:8 12:5
second $	2:-40
second _ in	11:23
second _ it	2:42
second and	5:20 6:9 9:25
second year	3:22
secret	5:20
secretary	2:35
section	9:-13
security	2:-35 9:27 10:7
security _ that	10:7
see	0:32
seen	1:28 9:23
seen $	1:31
sell	9:16
send	0:30 3:51 7:28 8:-15 9:-23
senior	3:-47 5:-55 7:-75 9:-26 11:132 12:28
senior _ who	11:24
senior and	11:30 12:5
senior engineer	1:18 11:28 12:8
senior have	11:22 12:8
senior of	11:62 12:5
senior to	11:22
sensor	3:28 4:-13
sensor the	4:-12
sent	9:-15 11:15 12:-7
sent a	2:50
separat	7:17
serv	3:25 7:31
serv from	7:22
server	0:24 3:18
server $	0:41
servic	0:23 1:-20 3:168 4:6 5:-55 7:-26 10:4
servic $	3:61
servic _ and	3:45
servic _ mine	3:17
servic _ my	9:28
servic _ the	10:9 11:20
servic _ two	9:-13
servic and	5:-22
servic is	3:23
servic whol	4:9
set	2:-53 4:25 5:33 6:10 12:-4
set out	6:6
set the	3:29 4:25
set up	10:4
settl	5:50
seven	3:-22 10:-4
seven month	8:7
seven of	9:27
several	7:66 8:20
shar	1:28 4:8 8:-5 9:-15
she	0:-51 1:-29 3:-31 5:-32 7:19 8:-8 9:-35 11:53 12:-13
she _ her	2:70
she _ me	3:20
she gave	3:23
she had	2:40
she sign	7:46
she want	11:-18
she was	2:39
sheet	0:74 5:-25 7:27 11:51 12:-6
sheet _ #	7:17
shift	0:39 11:32
shift $	2:39
ship	2:45 5:27 7:66 8:11 9:35
shipp	7:-24 9:52 10:-10 11:21
shop	2:77 4:9
shop the	4:9
shorter	2:70
should	0:-26 1:-35 3:-28 6:11 7:-18 9:-15
should have	1:-52
show	1:38 3:-20 6:7 9:-16 11:35 12:-11
show _ that	1:31
show _ the	11:19
show me	1:34 11:31 12:-13
show the	5:22
show them	2:39 11:18
shown	5:22
shutdown	0:30
side	7:43 8:-8
sign	2:-49 3:21 7:51 8:-7 9:36
sign $	9:37
silenc	0:26
simpl	0:-37 1:36
sinc	0:104 1:-74 3:29 5:-41 7:33 8:18 9:17 12:10
sinc #	3:33 9:20 11:23 12:8
sinc $	1:-22 4:10 7:33 11:32
sinc _ #	9:15
sinc _ i	0:25
sinc _ the	3:22
sinc _ year	3:-22
sinc i	0:38
sinc that	0:65
sinc the	7:34 8:8
sinc then	9:21
sinc with	0:31
singl	1:-19 3:36
sit	0:30 7:20 9:19 11:-15
sit in	0:27
situation	1:22
six	3:-26 9:-17 10:-3 11:19
six _ and	2:44
six _ team	3:-19
six _ with	11:34 12:6
six month	11:18
six team	7:43
six week	2:68
size	1:-21 11:16
skill	0:-32 1:31
sleep	3:17
slic	0:30
slid	2:68
slid $	2:42
slipp	2:114
slos	9:20 10:10
slot	2:65
slow	0:83 5:33
slower	0:43 1:-41 2:63
slower than	2:36
small	0:28 1:-30 4:-13
small _ for	4:-14
smallest	1:-27
so	1:-49 3:-18 6:-10 8:6 10:4
so $	11:17
so _ ask	2:47
so _ is	2:35
so _ made	5:30
so _ one	2:45
so _ the	2:-48
so _ wrot	9:17
so far	7:30
so i	2:42 3:-19 4:-6 5:55
so it	2:53
so now	0:25
softwar	8:-7
sold	7:24
solution	0:-39 1:50
solv	1:19 6:6 11:27
some	2:104
somebody	0:34 2:34 3:-25 6:7 7:-17
someon	2:48
someon who	2:40
someth	3:-23 5:61 7:17 8:9 9:-14
someth _ i	5:36
someth else	5:25
someth i	0:28
someth that	5:24
sort	1:-31 6:-12 7:-20
sort by	1:-21
sound	1:23
sourc	7:18
speak	2:-45
spec	5:31
specifi	5:36 6:-14
squad	2:-38 3:-42 9:18 11:-18
stack	11:23 12:-4
staff	0:-24 1:22 3:17 4:7 5:-31 9:-26 11:15 12:8
staff $	3:38
stal	9:24
standard	1:21 7:43 8:15 9:55 10:14
standard $	7:25
standard _ the	8:8 9:-13
standard for	7:-21
standard sinc	8:8
start	3:-20 5:-24 7:17 9:-15
start _ the	7:17
start a	11:18
startup	2:49 7:22
startup $	7:22
stat	2:-39
stay	0:29 1:35 2:-73
stay in	0:33
stay with	0:27
stellan	7:-19
step	2:-37 3:-19 5:23 6:-19 7:-17 9:13 12:7
step for	9:15
still	1:-41 5:-20 8:-8 9:-25
still be	0:27
stock	3:26 4:-7
stood	1:-18 2:74 5:73
stop	3:-21 5:-48 9:44
stop $	0:26
stop the	9:16
stop this	2:59
stopp	0:88 1:-21 2:105 3:-33 5:29 6:9 7:67 8:15 9:-21 11:-17
stopp them	7:62
stopp two	7:19
stor	3:32 7:19 9:-14 11:-15
stor $	7:24
storag	3:40 4:10
story	0:-26 5:22 6:-8
strategy	3:37 4:17 7:18
street	1:34
strength	7:26
strength of	7:26
strong	0:-24
stuck	2:36 9:34
stuck $	11:19
student	3:32
subscription	3:-24
succes	1:52
such	11:25
such a	0:24
suffer	11:20
suggestion	7:34
suit	10:7
summer	8:8 9:-14 11:36
summer $	11:42
sunday	5:25
supplier	7:-20
support	1:-53 5:-21
sure	0:24 1:-32
surpris	1:21
survey	2:37
switch	0:25 3:-18 7:60 9:-20 11:-15
switch off	2:-40
switch to	7:26
sync	7:21
system	0:-26 1:24 2:-54 3:106 6:9
system _ all	4:8
system _ the	3:49
system and	1:25
tabl	1:-19 2:41 3:26 4:-7
tak	0:42 1:-21 5:21
tak _ minut	2:-38
take	0:-28 2:41
taken	0:33 3:-17
taken the	0:45
talk	1:19 5:-32 9:-16 11:26
talk to	1:24
target	2:35 5:71 6:-6 9:27 10:-6
task	5:28 11:15
task $	5:-21
task and	11:18
taught	1:81 11:41 12:-4
taught _ how	11:15 12:-8
taught _ that	1:32
taught me	1:32 11:20 12:-10
teach	1:-31 7:22
teacher	1:20 2:39
team	1:32 3:-25 4:34 5:-33 6:20 7:95 8:-40 9:122 10:-10 11:-71
team $	5:-20 7:46 8:-27 9:-20 10:5
team _ #	7:51
team _ a	3:25 5:31 7:20 9:-15
team _ it	9:-14
team _ on	3:-19
team _ that	1:36
team _ the	7:41 9:15 10:8
team _ their	3:57 5:28 9:-15
team _ through	9:23
team _ to	3:18 7:19
team _ us	7:39
team _ with	9:15 10:3
team alway	10:-11
team and	9:-13 12:4
team befor	9:13
team chang	7:45
team does	9:32 10:-7
team has	7:-27 9:31 10:4
team in	9:27 10:6
team no	9:20 10:5
team now	5:38 6:8 7:50
team of	3:-17 5:36 7:21 9:-14
team releas	9:33
team said	2:61
team test	9:35 10:3
team the	8:-6
team took	10:-4
team was	7:17
team were	7:25
team work	10:5
teamwork	1:66
tech	11:30
tech lead	11:32
technical	0:-31 1:44 3:35 4:36 11:-17
technology	1:24 3:33 4:17
technology plan	3:35 4:14
tell	0:44 1:-30 9:13 11:-15
tell me	0:39 5:23
tell you	9:22
temperatur	5:28
templat	2:-35 3:20
ten	1:-21
ten $	0:33
tender	7:22
terraform	0:-26 1:43
test	3:-34 4:-12 5:-37 8:15 9:57 10:-10 11:-34
test $	11:26
test _ and	2:60
test _ i	10:5
test _ of	1:22
test _ the	9:23
test and	1:22 9:21
test for	9:29 10:6
test in	7:25
test the	9:44 10:-6
test with	7:20
tester	2:35 3:25
text	5:27 6:-9 9:17
text $	3:-17 9:20
th	0:29 3:-21 11:15
th i	7:23
than	3:-26 6:7 11:-16
than #	7:24
than i	0:37
thandi	11:18
that	0:60 2:37 3:37 5:36 6:15 7:-20 9:70 10:9 11:-23
that _ #	0:53 9:18
that _ a	1:-21
that _ an	1:-19
that _ and	1:53 11:20
that _ be	5:24 11:20
that _ can	0:-44 1:23
that _ data	0:36
that _ for	11:22
that _ he	11:28 12:-5
that _ i	0:71 3:39 4:-6
that _ it	2:36
that _ lost	5:34
that _ me	3:31
that _ my	1:-34 3:20
that _ never	1:22
that _ now	9:24
that _ the	3:-18 5:30
that _ to	1:22 9:25
that _ went	9:16
that _ with	3:35
that a	0:72 1:-48 9:15
that all	3:23 7:26 10:7
that came	3:25
that every	5:27 9:24 10:4
that he'd	12:7
that i	0:-50 1:23 5:-20
that i'm	1:-21
that i've	0:36
that is	1:-46 2:69
that it	1:39 5:-32
that my	1:58
that nobody	0:23
that one	2:55 3:27
that she	11:41
that the	0:51 3:-22 5:29 10:8
that this	2:39
that was	3:-21 4:-6 9:-15
that we	5:33
that with	2:46
the	0:-31 1:-80 3:68 4:9 6:-9 7:-21 8:-7 9:-33 10:17 11:-36 12:7
the #	2:44 3:32 9:41 10:4
the _ #	9:-14
the _ a	2:37
the _ after	5:20
the _ all	7:29 9:25
the _ and	5:51 6:-12 7:19 8:12 9:-24 10:-6 12:-4
the _ app	3:22
the _ are	2:46 7:35
the _ bank	9:22
the _ befor	2:39 3:-18 11:23
the _ behind	3:29
the _ board	9:30 11:25
the _ button	4:-12
the _ by	11:-18
the _ cach	11:27
the _ came	5:28
the _ channel	11:20
the _ code	9:19
the _ com	11:22
the _ command	11:30
the _ committe	7:22
the _ company	4:22 11:30 12:12
the _ component	3:22
the _ controller	3:30
the _ criteria	5:20 9:20
the _ dashboard	0:39
the _ definition	7:21
the _ department	7:25
the _ desk	2:49
the _ display	2:52
the _ document	5:37
the _ does	9:27 10:-4
the _ dropp	7:35
the _ engin	3:18
the _ engineer	3:-24 7:30 8:-13 9:70 10:10
the _ even	5:-20
the _ fault	6:8
the _ first	1:68
the _ five	3:21
the _ for	2:42 3:57 4:-18 5:-33 7:20 12:-4
the _ from	0:-24 5:-25 11:15
the _ gateway	3:44 4:-8
the _ gets	3:18
the _ group	4:10 7:29 8:-11
the _ guid	11:17
the _ guidelin	7:21
the _ has	0:-24 7:-42
the _ i	0:63 3:-21 6:16 7:57 8:16 9:25 10:4
the _ in	0:42 1:-27 6:-17 11:57 12:-9
the _ interfac	7:23 9:-13
the _ is	0:27 1:-23 4:-12
the _ it	2:65
the _ job	3:44 4:-7
the _ kept	10:-4
the _ launch	1:31
the _ lead	1:-21 2:40
the _ list	5:21 6:6
the _ live	2:35
the _ machin	11:23
the _ made	9:22 10:4
the _ manager	3:17
the _ migration	1:24
the _ minut	1:28
the _ model	3:23
the _ modul	3:36 4:-10
the _ now	0:34 9:24
the _ number	2:37
the _ of	0:-36 1:89 5:-28 7:42 8:-16 11:43
the _ offic	11:22
the _ on	2:-41 3:20 11:-18
the _ one	3:-31
the _ ones	9:13 11:39 12:-7
the _ or	3:18
the _ order	5:-22
the _ organisation	7:29 8:7
the _ our	10:-15
the _ over	2:-35 11:19
the _ owner	5:21
the _ page	3:31
the _ peopl	0:51 1:-19 2:44 5:20
the _ plan	5:25 7:19
the _ plann	5:41
the _ platform	3:45 4:27
the _ problem	5:22
the _ product	4:16 7:17
the _ protocol	9:15
the _ question	5:20
the _ reader	5:27
the _ releas	2:43 11:75
the _ report	3:19
the _ right	2:35
the _ round	7:26
the _ rul	9:15
the _ rule	7:-19 9:27
the _ said	3:25 5:27 6:-14
the _ schema	3:22
the _ scor	3:23
the _ screen	3:40 4:-10
the _ server	3:23
the _ servic	3:55 4:-7 5:-31
the _ set	9:13
the _ shift	2:35
the _ show	11:16
the _ sinc	7:27
the _ six	11:19
the _ slic	0:26
the _ softwar	3:22
the _ squad	7:22
the _ standard	7:31 8:6 9:34
the _ step	5:32 6:-9
the _ system	3:67 5:19
the _ tabl	3:20
the _ team	0:-27 3:-20 4:-7 5:54 6:7 7:47 8:-13 11:-20
the _ ten	0:35
the _ test	4:-8 9:30 10:-8
the _ th	0:38
the _ that	0:42 2:-38
the _ the	1:27 3:51 4:-10 5:27 6:-12 7:-18 9:15
the _ they	0:43 3:24 4:10
the _ thing	0:33
the _ thre	9:14
the _ time	0:-41 1:32 2:37
the _ to	3:-20 9:-20
the _ two	0:45 2:-39 8:8
the _ up	2:41
the _ user	5:21
the _ was	1:19 5:34 9:-15 11:-16
the _ way	0:64 1:-36 2:50 3:35
the _ we	5:29
the _ week	2:45 5:21
the _ went	8:7
the _ who	5:37
the _ with	1:-18 5:20 7:-19 12:4
the _ work	1:34
the _ would	2:35
the _ year	7:17
the acceptanc	5:31 6:-6
the accessibility	9:17
the afternoon	2:37
the alert	0:35
the analyst	5:41
the annual	7:17
the answer	0:50
the app	3:21
the architect	5:25
the architectur	0:24
the assumption	0:29
the back	11:28
the bank	7:20
the best	0:-37 1:46
the big	7:17
the board	7:35 8:10 11:-18
the brief	5:43
the budget	0:51
the bug	1:-21
the build	5:29 9:18
the card	5:22
the caus	5:26
the chang	5:27
the chat	2:40
the checkout	3:19
the code	5:-24
the column	5:34 6:-8
the company	3:54 4:32 6:24 8:6 9:41 11:38 12:19
the coverag	9:14
the crash	3:27
the cto	1:26 3:-24 7:29 9:18
the customer	1:66
the data	0:31 4:15 5:-23
the date	3:20
the day	2:47
the deduplication	4:-7
the devic	4:6 9:24
the direction	0:28
the division	7:39 8:6
the document	9:17
the door	3:24
the driver	3:31
the editor	2:39
the end	0:-33 1:46 3:-36 11:27
the engineer	7:22
the enrolment	2:44
the entir	8:6
the european	7:31 8:11 9:19
the export	3:66 4:-13
the failur	5:31
the featur	4:12
the field	1:22
the firmwar	5:45 7:24
the first	0:-37 1:27 3:-29 5:-29 11:-21
the five	3:19 7:31 8:-7 11:15
the floor	11:17
the four	2:-41 3:-22 5:43 6:11 7:40 9:14
the free	2:47
the gate	10:5
the grad	11:19
the group	9:20 10:-6
the head	3:-21 7:27
the hir	11:16
the hour	1:36
the interview	11:19
the invoic	3:37
the key	1:68
the kitchen	1:26
the lab	7:25
the label	0:23
the ladder	7:21 11:39 12:11
the last	7:19 9:17 11:16
the ledger	3:19 4:8
the leverag	2:-39
the library	7:34
the line	7:23
the log	5:27 6:-13 11:15
the login	3:37
the loudest	0:52
the map	2:73
the market	2:-37
the ministry	2:37
the model	0:39
the most	1:19
the network	5:21 8:-14
the new	9:-14 12:-6
the next	0:30 1:-20 4:10 5:36 8:15 11:-17
the nightly	3:32 4:-8 9:17
the nine	7:27
the official	3:-18 9:18 10:7
the one	2:66 3:-25 5:30
the only	3:23 4:10
the operation	7:33
the ops	0:32
the other	0:36 3:-19 7:-22
the owner	0:25 3:28
the page	1:-18 10:-3 11:21
the pager	3:26 9:14
the payment	3:21
the peak	2:57
the picker	3:19
the plan	3:29
the pric	3:-22
the problem	1:20 5:51 6:7
the product	0:23 7:17 8:12
the project	3:23
the quality	1:18
the question	2:57 11:19
the recommendation	3:19
the regulator	2:42
the releas	9:35 10:5
the report	3:19 11:-16
the requirement	5:30 6:-10
the rest	5:26 6:6
the result	3:23 4:-8 7:-22 11:28
the return	3:19
the review	9:14
the right	1:43
the risk	7:-19
the room	0:66 11:15
the rule	9:33 10:-4
the sal	2:-43
the same	0:36 1:-44 2:-36 3:-30 6:7 8:-10 9:-17 11:-21
the scheduler	4:8
the screen	2:48 5:23 6:-8
the search	3:38
the second	11:23
the security	9:32 10:7
the senior	12:8
the servic	0:-23 3:27
the seven	9:28
the shar	3:21
the shift	2:-45
the sign	11:30
the smallest	1:-27
the spec	5:31
the standard	8:5 9:23
the step	5:24 6:-8 9:16
the stock	4:-7
the stor	2:37 3:18
the storag	3:23
the story	5:26 6:-8
the strength	7:26
the task	5:42
the team	1:21 3:-32 5:-21 7:-45 9:138 10:-34
the test	0:26 2:-38 9:29 10:-9
the th	5:30
the third	12:-4
the thre	2:48 3:-33 5:41
the ticket	6:-8
the tool	0:24 7:65 8:10
the train	3:-19 9:27
the two	0:27 1:-21 3:21 7:17 9:-13 11:16 12:5
the unit	3:20
the vendor	3:21
the way	3:-21 9:27 10:-4
the whiteboard	11:25
the whol	3:52 5:-28 7:22 9:49 10:10 12:12
the word	0:34
the work	1:-34 9:30
the worst	0:40
the year	1:29 3:-20
theatr	2:51
their	2:56 4:18 5:20 6:27 7:148 8:-30 9:-58 12:7
their $	7:-17
their _ after	8:-6
their _ and	2:-55 7:36
their _ by	7:-19
their _ in	7:28
their _ on	0:24
their _ script	7:25
their _ to	7:25
their _ way	7:26
their _ with	8:7
their client	8:-8
their desk	12:4
their number	7:20
their old	7:22
their own	3:-22 5:33 6:9 7:55 11:33 12:8
their work	5:57 6:13 7:-20
them	1:-49 3:-47 5:-28 6:-14 8:10 9:38 10:10 12:-9
them $	7:33 8:6 9:18 10:11 12:4
them _ it	11:42
them _ on	5:24
them _ one	11:23
them _ the	0:42 9:28 10:-14
them _ they	7:24 11:17
them _ with	2:37
them as	2:40
them on	9:16 11:18 12:-4
them out	5:45 6:-14
them when	11:17
then	0:41 1:-69 2:-76 3:-27 4:6 6:16 7:47 9:19
then _ the	3:17 5:33 11:20
then _ was	9:18
then _ went	11:16
then i	2:-35 9:-19
then it	9:16
then the	9:25
then we	11:16
then wrot	3:23
ther	1:-21 3:-19 5:-20 6:10 7:-37 11:-39
ther _ #	2:39
ther _ a	0:29
ther _ no	5:27
ther _ to	1:22
ther i	9:13
ther was	5:23
therefor	2:44
thes	0:47 5:-19 7:-17 9:-17 11:25
thes _ i	0:24
thes days	0:81 1:-18
they	1:-51 3:-29 5:-31 7:120 9:-26 11:22 12:8
they _ #	7:-21
they _ it	0:38 2:-47 7:-25 8:-7
they _ me	4:-7
they _ not	2:-35
they _ on	7:18
they _ the	7:28 8:-10
they _ their	8:-17
they agre	7:26
they came	11:20
they chang	8:-10
they did	7:46 8:11
they gave	4:-7
they mov	8:-8
they now	11:18
they rebuilt	8:-9
they rewrot	8:-7
they were	5:-31 7:-20 11:19
they would	0:30
thing	1:18
think	0:-24
third	2:36 3:-18 6:19 9:-14 12:-4
third of	2:50
thirty	7:-23 11:-16
this	0:-33 1:-33 3:78 4:-25 6:-10 12:4
this _ in	11:28
this day	3:34 9:34
this way	7:44 9:-14
thos	2:67 4:7 11:17
thos $	2:39
thos four	3:22
thos thre	5:34 7:-20
though	2:50
thought	3:-26 5:63
thought _ should	5:24
thought _ the	0:38
thought that	0:40
thought we	5:21
thre	0:-23 1:-52 3:-38 4:11 5:23 6:14 7:-17 8:11 10:-7 12:-6
thre _ #	7:29 8:7
thre _ and	8:8 12:-5
thre _ at	7:17
thre _ engineer	11:22
thre _ the	3:17
thre days	9:15
thre have	9:-13
thre of	2:37
thre other	7:22
thre peopl	1:-21
thre senior	11:20
thre team	7:-19
thre tim	11:24
thre year	3:32 4:7 9:21
threw	2:53 8:-7
through	2:39 3:39 4:18 9:14 11:56 12:-22
through _ the	7:16
through it	3:62 4:15 7:-20 9:-20 11:37 12:-7
through the	9:21
thursday	0:-26 2:79 11:22 12:-4
tick	9:17 10:-5
ticket	1:-38 5:81 6:-19 7:29 9:-18 11:-19
ticket $	0:29
ticket _ the	3:17 4:-6
till	2:35 11:44
tim	3:-20 11:20 12:-3
time	1:-29 2:-43 4:6 5:20 6:11 7:-30 9:-24 11:-27
time $	0:-87 1:34 2:-40 3:-17 5:63 6:12
time to	0:26
timer	0:24
timetabl	2:-38
titl	0:-26 1:78
titl $	1:34
to	3:-34 5:29 6:-12 8:-15 10:4 12:-11
to #	1:-29 2:-57 9:-42 11:-24
to $	7:50 8:8
to _ a	0:-24 5:-37 11:92
to _ and	1:-18 3:-21 6:9
to _ anyth	7:23
to _ as	1:22
to _ by	1:-20
to _ data	5:22
to _ day	3:34 9:33
to _ down	0:23
to _ end	1:21
to _ executiv	5:28
to _ first	5:39
to _ for	2:37 5:22 11:23 12:-8
to _ her	11:23
to _ how	5:30
to _ in	1:33 9:-13
to _ is	1:19
to _ it	0:51 1:-56 5:45 11:-15
to _ me	5:24
to _ one	1:23 2:-34
to _ someth	1:34
to _ team	0:39 9:32 10:-16
to _ that	0:55 1:-34
to _ the	6:-13
to _ their	3:21 7:57 8:-12
to _ them	9:16
to _ thes	0:-26 1:26
to _ this	2:42
to _ to	7:17
to _ up	5:28
to _ was	0:39 1:-25
to _ which	5:21
to _ with	5:27 6:-12 11:26 12:9
to an	1:26
to another	9:-26
to ask	0:51 1:-21 11:15
to be	2:40 5:-35
to both	0:41
to build	1:35
to carry	5:26
to chang	0:32
to choos	1:27
to decid	5:20
to do	5:23 6:-7 7:33 8:-10 11:-18
to drop	7:25
to empty	0:-41
to explain	0:37 1:-25
to get	11:20
to his	1:30
to it	9:37
to keep	2:44 3:28
to know	0:-25 1:43
to look	5:42
to me	1:-23 5:31 11:24 12:-7
to move	3:18 7:37
to our	9:69 10:-5
to own	11:30
to pass	7:28 9:34 10:6
to say	0:30 1:-40 5:-22
to settl	5:33
to show	5:21
to stay	1:21
to stop	2:36
to the	3:40 5:-27 7:-24 9:49 11:-33
to their	7:20
to them	2:37
to this	3:34 9:34
to writ	3:35 4:18 12:-9
today	0:58 7:45 8:15 10:5 11:21 12:11
today $	7:24 9:24 10:5
together	5:-21 11:27
toggl	3:30 5:23
told	0:-46 2:84 3:-26 8:8 11:-19
told _ at	2:35
told _ it	1:33
told _ that	7:33
told her	11:17
told him	2:47
told me	1:34 2:51 11:-24
told the	9:15
told them	2:-34
told to	5:25
too	2:42 3:-32 6:6 8:6 9:-27
too _ to	0:38
took	1:-34 4:11 5:-39 7:39 10:10 11:19 12:6
took _ #	11:19
took _ of	3:27 11:18
took _ over	9:36 10:9
took _ the	3:21
took _ through	11:28 12:-9
took _ with	2:36
took it	7:46 8:20
took me	11:42 12:-8
took over	3:21 7:19
took the	3:-17
took them	9:33
tool	0:30 2:-38 7:61 8:9
total	11:31
town	11:27
track	11:16
train	2:-47 9:14 11:24 12:12
train and	7:27
train on	0:27
transcod	7:18
transfer	2:52
treat	0:54
trip	2:35
troubl	5:26 6:10 11:26
trust	0:-29 1:19 2:43
trust it	0:-32
try it	7:23
tuesday	11:23
tuesday and	12:-4
tun	2:53
turn	0:29 1:-40 3:-30 5:29 6:-7 7:35 9:30 11:18 12:-6
turn _ into	5:55 9:15
turn _ that	0:28
turn it	5:22
turn out	0:44 1:-18 2:-37
tv	2:48
twelv	10:4
twelv _ and	11:16
twenty	9:18
twic	0:31 2:82 7:-24 9:-18
twic $	2:89 5:28
twic a	11:-17
two	1:-56 2:66 3:-54 4:-8 8:24 9:-13 10:-18 12:-4
two _ and	2:35 3:18
two _ i	0:57
two _ of	5:22
two _ on	2:45 11:24
two _ the	2:46
two _ them	9:13
two _ us	11:20
two bad	7:18
two days	1:29
two month	11:16
two more	11:15
two of	2:97 11:20
two other	2:50
two peopl	0:24 9:35 10:-10
two senior	11:20
two week	0:-23 2:-70
two year	0:41 3:-29 8:6 10:5
typ	0:26 5:58 6:-9
under	9:22 11:-15
under my	3:24
under pressur	0:-26
underestimat the	1:19
understand	0:-71 1:85
unit	3:59 5:24 6:9 7:-35 10:-5
unit test	3:28 4:-6 9:15 10:-5
university	3:24
unles	2:37 9:17
until	0:55 1:-21 2:105 12:-7
until i	5:27
until the	0:38 2:60
up	0:-94 1:49 2:65 6:8 7:29
up $	2:86
up _ #	2:-39
up _ the	1:19
up and	1:19
up my	2:45
up to	1:26
updat	2:-66 5:39 6:-8
upload	8:-9
us	1:-27 3:-26 8:-21 9:20 10:-4
us a	11:19
us and	2:38 7:19
us the	7:31
use	2:-41 5:26
used	0:36 2:-62 8:6
used by	7:24
used it	0:29 9:26
used to	0:54
user	0:27 5:23 10:-3
uses	8:-17 9:-17
uses it	7:22 8:-17
validation	3:28 4:-7
valu of	1:18
vendor	0:-28 5:-22 7:50 8:22 9:18 10:7
vendor _ pass	10:7
vendor must	10:7
verification	5:32
version	7:18
version #	7:23 8:5 9:16
version _ and	7:17 9:16
very	5:-20
visibility	1:18
voic	1:21
vote	0:28
vpn	5:28
wait	5:-34 11:-19
walk	0:61 1:-48 2:-46 7:33
wall	0:40
want	0:-46 1:-21 2:41 3:-46 5:44 6:11 7:-29 9:-23 11:-23
want the	11:-21
want to	2:-50 6:6 9:-17
warehous	2:-39 3:55 4:9
warehous and	3:19
was	0:-28 1:-83 4:-12 6:-8 7:-100 9:-66 10:14 11:-61
was $	0:32 5:-36
was _ #	2:36
was _ a	5:-21
was _ and	1:38 3:-28
was _ as	9:15
was _ brief	5:46
was _ build	1:35
was _ but	2:70
was _ by	9:28
was _ date	3:23
was _ first	7:24
was _ for	0:26 2:51 4:7 5:-39
was _ from	1:39
was _ he'd	12:7
was _ my	3:32
was _ no	5:35
was _ of	0:33 3:-19 5:-21 11:58
was _ on	3:-24
was _ one	5:21 6:7
was _ own	5:46
was _ the	0:44 1:-18 3:44 5:36
was _ to	0:-30 2:-45 6:9
was _ with	5:-19
was a	2:-75 3:23 5:-24 9:14 10:4
was against	2:79
was ask	5:-20
was assign	3:18
was cancell	2:65
was clean	0:28
was down	2:36
was given	3:36 4:-11
was mine	3:45 5:-26
was my	3:53
was never	0:29
was no	5:28
was not	0:31
was one	3:22
was responsibl	3:25 4:8
was right	1:27
was stopp	2:48
was that	11:21 12:7
was the	0:65 1:-25 3:30 4:-7 5:62 9:-16 11:-18
was to	2:-36 5:33 6:-16
was too	0:39
wasn't	2:36 3:-18 5:22 6:11
watch	1:-21 2:-39
water	1:19
water $	1:20
way	7:25 10:-4 12:8
way _ team	10:-4
way for	5:54 9:-15
way now	7:24
we	1:-45 2:36 3:-32 6:16 8:-10 9:16 10:5
we _ a	9:13 11:37
we _ do	9:21
we _ every	11:29
we _ it	7:19
we _ not	5:31
we _ on	11:18
we _ one	9:21
we _ the	2:60
we _ them	2:37
we _ to	5:19
we agre	11:31 12:4
we did	2:88 5:31
we had	6:7
we have	9:14
we were	2:-43 5:44
we'd	11:20
wednesday	2:49
week	1:-45 2:72 3:-52 5:-29 7:-39 8:-12 9:-35 12:-5
week #	7:30
week $	3:-18 5:-29 7:-23 11:-18
week _ i	11:17 12:-5
week and	7:-24
well	1:-25 2:-56
went	0:-48 1:-42 3:-30 7:-18 8:11 9:-17 10:-5 11:-27 12:-4
went _ my	7:22 11:26
went from	9:-18
went into	8:11 9:14
went on	7:-21
went out	2:-40
went to	5:20
went up	2:42
went with	7:23
were	1:-55 3:-27 4:7 5:61 7:-50 9:-33 11:-34 12:-6
were $	0:49
were _ by	2:52
were _ on	5:26
were _ the	7:19
were _ to	5:30
were not	2:46
what	0:37 3:-37 5:77 6:-9 7:-18 10:6 11:-22 12:5
what _ as	5:31 7:19
what _ at	11:18
what _ believ	0:27
what _ cost	5:42 6:11
what _ enjoy	0:-24 1:28
what _ had	0:34 2:83 3:23 5:-21
what _ to	1:-20
what a	7:18 9:17 11:22
what count	5:38 7:18 11:29 12:4
what each	9:27
what happen	5:-22
what i	1:43 5:-49
what is	5:41
what that	5:-35
what the	6:-9
what they	5:45 6:8 11:-16
what we	9:18
whatever	0:-25
when	0:32 2:-56 7:-39 11:40 12:-6
when _ is	9:22
when _ were	11:30
when i	0:38
when it	1:35
when one	5:23
when somebody	0:27 11:21
when the	9:-15
when they	11:34
whenever	0:30 1:-37
wher	0:-26 2:-53 4:8 11:17 12:-4
wher the	4:9 11:18
whether	2:-41 5:30 6:15
which	0:-29 1:-32 3:19 4:8 5:37 8:-6 9:14 11:-24 12:5
which _ had	0:-26 1:45 9:22
which _ the	5:54
which i	0:-33 1:43
which is	5:-20
which of	5:19 6:9
whil	2:-35 3:-21 5:37
whiteboard	11:24
who	2:50 3:-39 4:7 6:11 10:6 11:18 12:-8
who _ it	0:33
who _ to	1:30
who decid	1:24
who had	5:-20
who is	3:-20
who want	5:24
who will	0:32
whol	3:78 4:8 5:-34 9:44 10:10 12:12
whol _ and	9:18
whol _ it	4:9
whol _ organisation	9:19
whol company	11:30 12:12
whol engineer	7:-26 9:51 10:9
whol group	4:10
whol of	4:9
whol organisation	8:7
whol system	4:-6
whom	7:28
why	0:-35
wi	5:26
wi fi	5:26
will	1:25 2:114 7:-22 11:42
win	0:-31 1:29
win $	0:-27 1:28
window	7:36
winter $	0:33
wireles	3:17
with	1:-53 3:-49 6:-15 8:14 9:-37 10:-7 11:55
with #	11:-18
with _ about	11:28
with _ account	2:46
with _ and	2:-36 11:26
with _ exampl	5:20 11:18
with _ figma	6:-9
with _ for	12:-4
with _ name	11:16
with _ now	7:24 8:7 9:22
with _ on	12:5
with _ own	0:30 7:-17
with _ that	2:35
with _ thre	5:25
with _ two	0:27
with a	0:41 7:17 8:-6 9:26 11:-21
with her	2:-42 11:-15
with him	2:42
with it	8:14
with its	3:36
with me	0:25 11:65 12:-13
with my	8:7
with real	11:32 12:8
with the	0:43 1:-32 2:-46 5:65 7:21 9:15 10:-17 12:5
with their	11:-15
with them	3:28 12:5
withdrawn	2:98
withdrew	2:90
within	2:-38 5:21 7:51 9:17
within #	5:21
within _ day	0:31
within _ year	7:49
within a	0:28 7:26
within the	7:20
without	0:62 3:-46 5:47 6:-10 9:111 10:7 11:32 12:12
without a	0:31 9:40
without its	9:27
without me	11:57 12:20
without one	9:26
without the	0:50
won't	0:36
word	3:-27 5:-29 7:50 8:8 9:-16 11:-15
word $	7:57 8:9
work	0:-85 1:100 2:-41 3:-49 5:74 6:12 8:-16 9:28 10:18
work $	0:-31 1:32 5:-24
work _ a	5:22 11:26
work _ that	5:54 6:11
work _ the	7:27 8:-6
work _ this	10:5
work as	11:28
work group	9:30
work on	2:38 5:24 7:24 11:-15
work out	5:28 6:-9
work the	1:26
workaround	5:25
wors	2:88
worst	0:39
worth	1:-23
would	0:-35 1:-42 2:73 3:-30 7:-38 9:-26 12:-13
would _ a	2:37
would _ been	5:23
would _ have	11:16
would have	1:-24 2:-41
would lead	11:23
would not	2:47
wrapp	2:44
writ	0:68 1:-34 4:20 5:-29 7:27 11:-21 12:-9
writ $	2:45
writ _ and	3:26 4:14
writ _ design	11:18
writ a	0:-30 11:18 12:-9
writ the	0:48
written	0:40 3:-23 5:35 6:-18 11:39
written $	9:16
written down	6:-7
written the	5:28 6:-9
wrong	0:38 2:44 3:-40 5:39 6:8 7:-18 9:-23 11:-22
wrong $	2:72
wrong _ the	0:26
wrong and	5:26
wrot	0:-50 1:-26 5:51 7:19 9:19 10:6 12:8
wrot _ a	7:18 9:16
wrot _ company	4:17
wrot _ how	9:14
wrot _ new	9:36
wrot _ test	9:18
wrot _ the	2:42 5:19
wrot a	5:26
wrot down	5:29 6:11
wrot the	3:34 5:-32 7:23 8:5 12:8
wrot to	2:50
wrot what	7:18 9:13
year	2:-48 3:-24 4:14 5:-39 6:12 8:11 11:20 12:11
year $	3:-20 5:-44 7:-33 11:-35
year and	8:6
year now	11:26
year technology	3:20
year to	11:16
you	0:-94 1:64 3:-20
you _ it	1:28
you _ to	1:34
you can	1:35
you have	1:22
younger	11:29
your	0:-32 1:32 11:48
`;
