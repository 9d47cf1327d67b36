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
#	0:-137 1:-119 3:-45 4:16 6:-14 7:-76 8:21 9:-27 11:-103 12:7
# #	5:34 6:-9
# $	0:-37 1:-51 5:-48 8:-9 9:-28
# _ #	1:-18 3:-25 6:-7 10:6
# _ a	0:-19 2:-54 11:-15
# _ about	7:50
# _ and	1:22 3:-22 7:17 9:35 10:4 11:43 12:-4
# _ by	11:48 12:7
# _ from	2:-33 9:24
# _ had	2:61
# _ have	7:17
# _ i	5:36
# _ of	9:-16
# _ on	7:-17
# _ our	2:47
# _ point	3:20
# _ releas	9:24
# _ the	9:-14
# _ to	2:39
# _ two	9:19
# _ was	7:16
# a	11:-18
# and	2:-46 5:39 7:39 8:8 9:34 10:6
# came	0:28
# days	2:-61 11:16
# dos	2:40
# engineer	4:6 9:-14 11:18
# euro	2:42
# from	2:37
# got	2:55
# in	11:19
# it	11:21
# item	5:44
# k	2:37
# minut	9:-14
# month	2:40 9:21
# not	2:53
# of	3:-26 7:-34 9:-21
# peopl	11:15
# referenc	3:23
# repositori	9:28
# senior	11:-16
# servic	3:-18
# so	2:44
# team	3:69 4:20 7:40 8:14 9:34 10:7
# to	2:-49 7:-17 9:-17 11:-15
# week	2:34
=	0:-321 1:-219 2:-261 3:-266 4:100 5:-274 6:145 7:-241 8:258 9:-284 10:200 11:-265 12:164
=action	0:-287 1:-201 3:-230 5:-236 6:19 7:-194 8:-15 9:-205 10:-13 11:-227 12:5
=differently	0:-103 1:-112 2:-120 3:-92 5:-86 7:-73 9:-63 11:-88
=early	0:-136 1:-146
=last	0:65 1:70 2:-104
=late	0:19 1:-94 2:-59
=learning	0:96 1:245 2:-128 3:-181 5:-195 7:-150 9:-144 11:-162 12:-13
=none	3:-132 4:-8 5:-119 7:-107 9:-148 10:-6 11:-91 12:5
=result	0:-93 1:-142 2:-56 3:-180 4:12 5:-179 6:12 7:-93 8:-15 9:-118 10:16 11:-91 12:21
=situation	0:-181 1:-163 2:-64 3:-114 4:-14 5:-173 7:-240 9:-220 11:-234
=task	0:-193 1:-154 2:-131 3:-48 4:-22 5:39 7:-189 9:-181 11:-184
^ #	0:-23 1:-27 2:-34 3:-20 5:-36 9:-32 11:-38
^ a	1:-68 2:44 3:-19 5:-22 7:-26 9:-17
^ about	2:34
^ add	9:21
^ after	7:33
^ afterward	9:31
^ all	2:-38 3:29 4:11 7:62 9:29 10:5
^ alway	0:-25 1:45
^ and	1:-28 5:-30
^ befor	1:-27
^ both	1:-21 11:16
^ build	3:31
^ by	8:6
^ choos	1:16
^ communication	1:24
^ each	7:-21
^ eleven	7:28
^ everyon	11:19
^ everyth	4:8 5:37 6:-8
^ firmwar	2:44
^ first	5:41 6:-7
^ for	0:24 5:-25 7:-20
^ four	7:17
^ from	3:21 10:4
^ good	1:15
^ great	0:-20 1:35
^ had	0:42 5:29
^ he	0:-30 1:-47 2:78 3:-18 9:-24 12:-6
^ head	2:71
^ i	1:-28 4:-10 6:11 7:-71 8:-9 9:-32 10:-28 11:-29 12:15
^ i'd	1:-17 7:-25 9:-16 11:-33
^ i'm	0:-32 3:36 4:-6 5:66 6:8 7:19 11:-24
^ i've	7:-20
^ if	1:-30
^ in	0:-43 1:43 2:57 5:-21 11:16 12:-7
^ it	0:-39 1:-37 2:71 3:-26 5:84 6:11 7:41 8:-20 9:-44 11:-16
^ it's	3:21 9:20
^ look	0:-21 1:19
^ market	2:39
^ mine	1:-21
^ more	0:35
^ my	0:27 3:45 5:43 7:-51 8:18 9:16 10:14 11:-17 12:-17
^ never	1:38
^ nineteen	7:63
^ no	3:-18 5:38 6:14 7:-22 11:-18
^ nobody	2:-44 3:-29 5:27 6:9 9:-16 11:-22
^ not	0:37 1:-42 2:-36
^ noth	1:-52
^ now	0:24
^ on	0:24
^ one	0:-34 1:22 2:33 3:30 4:-10 5:-29
^ only	7:25
^ our	0:-26 2:-47 3:-20 7:-32 9:-56 11:17
^ perhap	0:-20
^ quality	1:-39
^ recall	2:38
^ releas	2:-32
^ restor	1:-15
^ sal	2:66
^ sent	2:-40
^ seven	7:-20 11:17
^ she	0:-19 3:-20 5:-23 9:-13 11:-31
^ sinc	0:34 9:24
^ so	0:20 1:-16 5:-20 11:-20
^ stay	2:-36
^ stopp	2:69
^ test	9:-19
^ that	1:-16 2:-49 4:-11 7:-19 9:-21
^ the	0:-25 1:-18 2:82 4:20 5:20 6:-22 7:37 8:14 9:22 10:21 11:-63 12:16
^ then	0:-20 2:-44 3:-30 5:-22 7:-26 11:-27
^ ther	5:58
^ thes	0:41
^ they	4:-7 7:84 8:-13 11:-29
^ this	0:-22 1:17
^ thre	1:-22 7:22 8:23
^ ticket	5:21
^ today	0:48 7:33 8:6
^ told	2:-40
^ trust	1:-21
^ two	1:-20 2:49 11:-19
^ we	0:-29 1:-17 9:-24 11:26 12:6
^ week	2:58
^ what	1:24 9:-16 11:-19
^ when	1:-40 2:-33 11:35
^ whenever	0:19 1:-23
^ whoever	0:20
^ with	5:-21
^ within	7:22
^ work	5:44
^ wrot	2:-44
^ you	1:32
a	0:24 1:-66 3:-42 7:-62 8:-21 12:-8
a _ alert	0:46
a _ and	0:-37 5:-25 9:21 11:-21 12:-4
a _ at	11:27
a _ bank	3:20
a _ becaus	0:27
a _ but	2:35
a _ by	5:31 11:19
a _ chain	2:41
a _ company	3:17
a _ engineer	3:-21
a _ for	5:32 7:-18
a _ from	9:16
a _ i	0:32 11:-17
a _ in	11:-15
a _ is	1:-17
a _ it	1:22
a _ job	0:28
a _ join	2:42
a _ languag	1:-19
a _ late	2:58
a _ list	2:49
a _ must	9:22
a _ need	2:33
a _ night	11:16
a _ now	3:38
a _ of	1:-17 2:50 3:-19 5:36 6:10 7:-25 12:-5
a _ on	3:45 4:-8 9:-20
a _ one	11:23
a _ out	0:19
a _ plan	9:19
a _ question	11:25
a _ releas	2:50
a _ review	11:20
a _ sinc	11:28
a _ so	5:26
a _ tak	0:24
a _ team	1:26
a _ that	2:-42 9:-27
a _ the	9:16 11:46
a _ to	1:20
a _ transfer	2:45
a _ user	10:-3
a _ was	2:38
a _ who	1:27
a _ with	11:21 12:-5
a _ without	2:33 9:58
a better	0:-20 1:16
a bit	0:-20
a budget	9:27
a chang	11:32
a colleagu	9:14 11:27
a correction	5:30
a customer	2:50
a date	0:23
a day	11:15
a decision	11:18
a design	9:21 11:27 12:-12
a friday	2:36
a full	2:39
a hard	1:16
a littl	0:-22
a lot	0:-22 1:25
a meet	0:25
a month	2:-35 11:-19
a name	1:-17
a new	7:-17 9:49 10:-7 11:17
a panel	7:28
a part	3:30
a person	1:27
a plain	2:39
a pric	0:22
a problem	5:40
a proposal	2:45
a quarter	5:-35
a real	0:31
a rehearsal	1:-21
a releas	2:62
a review	5:19 9:-20
a rewrit	0:21
a rule	9:-15
a saturday	2:41
a second	3:19 7:23 11:16
a secret	5:23
a servic	11:30
a singl	3:46
a strong	0:-21 1:14
a team	0:20
a test	2:36 10:4 11:38
a ticket	5:31 6:-7
a two	1:31
a week	11:-31
a whol	2:39
a year	3:-24 5:-22 11:-23
abiola	11:20
able	11:46
able to	11:46
about	3:-61 7:-37 8:7 9:-43 11:40
about #	7:17 9:-18
about _ third	2:43
about _ tim	11:23
about the	7:-18
about what	0:19
accept	0:20 2:43 7:24 8:5 9:27
accept that	2:38
acceptanc	5:58 6:-15
acceptanc criteria	6:-13
acces	3:56
accessibility	5:25 9:22
accuracy	5:21
achiev	1:32
acros	3:28 4:12
actually	2:37
add	0:23 1:-21 3:-24 5:-21 9:88 10:-12
add a	9:16
add an	9:22
add the	9:13 10:-4
addres	3:22
adjectiv	11:38 12:8
adjectiv $	12:8
adopt	11:17
adopt my	8:-9
adopt the	7:18
afraid	11:64
after	0:24 1:-26 2:42 7:30 8:-6 11:-46
after $	0:28
after _ and	7:26
after _ bad	7:20
after _ days	2:-35
after _ month	2:85
after _ second	5:30
after it	5:20
after that	0:25 5:-20 9:21
after the	3:24
after two	7:18
afternoon	11:17 12:-5
afternoon and	11:22 12:-5
afterward	0:23 9:28 11:21
again	0:20 1:-19 2:43
again $	0:-20
against	2:50 3:-22 9:52 10:8 11:-15
against $	2:50
against it	2:33
against the	9:25 10:4
agre	2:-44 3:-25 7:39 9:-15 12:4
agre _ one	7:43
agre on	7:42
agreement	0:20
aim	1:28 11:55 12:8
alert	0:71
alignment	1:20
aliv	3:40 4:-7
all	0:-23 1:-38 2:-37 3:77 4:26 7:69 8:9 9:28 10:20 12:5
all #	3:27 4:11 7:-17 9:67 10:7
all $	2:56
all _ engineer	4:6
all _ it	11:16
all _ of	5:21 9:-14
all _ product	9:37 10:4
all _ servic	3:19
all _ team	3:28 4:11 5:24 7:-40 8:21 10:5
all eleven	3:45 4:14 9:16
all five	7:33
all four	7:46
all i	3:30 4:-11
all nine	8:8
all of	3:21
all six	9:-17
all thre	7:26 8:-12 9:-21 11:23
alon	3:44 7:-25 11:55 12:7
alon $	5:21
along with	5:21
aloud	9:14
already	2:-50 3:-18 9:33
also	0:43 1:-18 2:-62 5:-24 9:18
also _ a	9:13
also _ my	0:37
also in	0:23
alway	0:-56 1:107 9:48 10:-12
alway _ a	1:19
alway _ the	1:33
am	0:-37 1:38 3:19
am _ to	0:29 1:-21
am a	1:32
am proud	1:23
among	1:17 7:20
among the	1:17
among them	7:20
an	1:-38 4:-10 5:-46 7:-33 11:22 12:-9
an _ and	11:-19
an _ file	3:21
an _ on	2:41
an answer	1:-17
an expiry	1:-17
an hour	11:21 12:-9
an incident	9:-14
an order	3:64
an owner	0:31 1:-19
analyst	5:26
and	0:-63 1:34 3:18 4:23 6:12 7:54 10:7 11:30
and #	1:16 7:27 11:20
and _ #	2:-50 7:20 9:-20
and _ a	3:26 4:-10 5:62
and _ add	9:18 10:-5
and _ agre	7:27
and _ and	3:-17 7:-19
and _ answer	11:30
and _ as	1:16 11:29
and _ at	0:28
and _ befor	0:19
and _ can	1:41
and _ chang	7:29 8:-11
and _ contract	4:7
and _ date	3:28
and _ did	7:42
and _ each	5:31 6:8 7:40 11:25 12:10
and _ for	2:-40 4:7
and _ format	6:-9
and _ from	7:27
and _ got	5:26 11:19
and _ had	3:-21
and _ half	9:40
and _ has	9:31
and _ have	0:-20
and _ he	11:24
and _ i	2:41
and _ in	7:32 8:16 9:17 10:5 11:28 12:5
and _ is	7:26 8:9
and _ it	0:37 1:35 3:59 4:-11 6:7 7:-32 10:3 12:-4
and _ its	11:28
and _ kept	3:23 4:-11
and _ learn	1:34
and _ look	3:21 4:8
and _ my	1:25
and _ nobody	7:20
and _ off	7:18
and _ on	7:-25
and _ order	3:44
and _ other	7:28 8:10
and _ our	7:24
and _ own	0:26 3:48 4:16
and _ paid	2:51
and _ peopl	7:21
and _ promotion	12:15
and _ put	11:27
and _ run	9:-14
and _ should	1:17
and _ show	1:17
and _ team	9:17 10:6
and _ that	6:12 7:21
and _ the	0:-25 7:26 9:-20 11:-37
and _ their	11:23
and _ them	2:-39 11:22
and _ then	9:28 10:4
and _ they	11:17
and _ this	0:21 5:28 6:-12
and _ thre	7:-18
and _ to	5:52 6:15
and _ two	9:17 10:-4
and _ up	2:51
and _ was	2:32 3:-18 4:7 5:-21 10:-6
and _ we	9:22 11:16
and _ went	2:42 7:20
and _ what	5:32
and _ when	1:17
and _ which	1:28
and _ whol	7:33
and _ wrot	5:20
and _ year	9:14
and a	1:15 5:-20 7:-21 10:-3 11:-23
and all	3:44 9:-15 11:30 12:10
and an	0:19 1:-18 3:43
and answer	11:21
and argu	6:11
and ask	11:-19
and be	0:41
and by	9:16
and carri	3:18
and check	3:18
and did	11:26
and every	11:21 12:4
and fix	2:38
and for	0:-24 1:17 7:18
and four	8:10
and gave	11:22
and got	2:70 9:25 10:-5
and had	11:18
and have	3:32 4:-7
and he	2:44 5:-21 7:21 11:-20
and i	1:-23 2:-33 4:7 5:31 7:-62 10:-3 11:46 12:-6
and i'd	11:51 12:-7
and i've	1:-16 9:14
and it	0:-19 2:52 3:-24 7:18 8:9 10:-7
and it's	7:28 8:6 11:26
and its	0:27 3:50 4:-13
and kept	2:38
and left	5:34
and look	0:38
and made	7:24
and mov	7:26
and my	7:-17
and never	9:13
and no	2:45
and nobody	5:27 9:22 10:4
and not	3:-20 11:-16
and noth	2:51 9:26
and of	1:26
and one	7:17
and only	8:-9
and open	1:17
and our	3:21
and output	6:-9
and put	3:33 7:19
and said	5:25
and sent	11:30 12:-7
and sinc	9:14
and so	3:29
and taught	11:17
and that	1:53 4:-8 5:42 9:18
and the	1:-28 2:38 3:45 5:-20 7:35 8:9 9:39 10:-5 11:-16 12:4
and their	5:24
and then	3:18
and they	7:101 8:-12 11:-16
and this	1:24
and to	5:-19
and told	2:36 11:15
and took	7:25
and twic	0:25
and used	0:26
and was	3:-17
and we	9:23
and we'd	11:25
and went	5:27 7:-22
and what	3:-25 9:13
and which	5:34 6:8
and work	11:23
and wrot	5:37
and you	1:27
android	4:-7 5:22
android app	3:18 4:-7
angry	2:43
animation	7:21
annoy	5:53 6:10
annual	7:17
another	2:57 5:30 11:18 12:7
another $	11:23
answer	0:26 1:-46 3:-22 4:6 5:-27 11:58 12:-20
answer $	1:-28
answer _ question	11:50 12:-14
answer _ the	9:15
answer and	0:25
answer for	4:6
answer in	9:18
answer the	11:17
answer was	2:34
any	0:62 5:23 6:7 7:-16 11:-19
any more	0:61
any of	3:36
anymor	0:58 1:-38
anyon	0:37 11:26
anyth	2:-39 5:39 6:-11
anyth $	5:32
anyth i	5:33 6:-9
api	3:46
app	3:42 7:-18 9:-18
app _ in	3:24
app _ the	2:34 3:28
application	3:21
approach	7:24
architectur	7:-50
are	0:-33 2:-43 5:-20 7:23 8:13 10:7 11:-23 12:5
are _ and	1:26
are _ by	7:29
are _ the	9:18
are in	7:47 9:15
are mine	3:25
are staff	7:-17
are the	1:18
area	2:35 3:52 11:17
argu	1:-24 2:50 6:11
argu _ the	0:23
argu in	0:20
argu that	6:11
argument	0:26
argument $	0:20
around	0:35
around #	5:33
articl	2:33
as	1:-26 3:-22 5:21 6:-8 7:-33 8:10 9:37 10:-3 12:9
as _ in	5:24
as _ of	7:19
as _ owner	3:23
as a	3:-17 8:7 9:-24
as an	1:15 5:21
as its	10:-4
as one	3:21
as the	0:-20 3:37 9:19 11:17
ask	0:56 1:-66 3:-62 7:-37 10:-20
ask _ and	11:29
ask _ how	12:7
ask _ to	11:-23
ask for	0:24 9:41 10:-20 11:16
ask me	11:59
ask the	1:-18
ask to	5:-25
ask what	5:22
assum	0:26 9:-14
assum that	0:26
assumption	0:21
astrid	5:19
at	1:-44 3:-74 7:-30 8:-8 9:-30 10:-12
at _ one	9:13
at _ the	7:19
at _ time	0:26
at all	2:34
at an	3:-26
at it	9:25
at midnight	2:34
at night	2:49
at the	7:-28 9:-15 11:32 12:-6
attitud	1:21
audio	7:23
audit	9:16
august	7:26
automation	2:33
averag	0:35 1:-15
away	2:45 3:-19 5:-26 9:21
back	1:-21 2:98 3:-26 7:-23 9:16 11:31 12:-12
back $	5:23 9:14
back _ a	11:28
back _ the	2:34
back on	2:38
back that	2:43
backend	3:67
backup	3:22 7:38
backward	0:29
bad	2:33 5:34 11:-17
badg	9:14
badly	2:46
balanc	3:-19
bank	3:26 4:17 7:45 8:9 11:-18
bank and	2:48
basi	7:23
basket	3:28 4:11
batch	2:35
be	0:68 3:-31 5:-37 9:-41
be _ and	5:-20
be _ for	1:20
be _ to	11:48
be _ with	0:26 1:-15
be able	11:49
be the	0:54
beat	0:-25 1:58
beautiful	0:-21 1:20
becam	2:43 7:43 10:3
becam #	7:22
becam the	7:35
becaus	0:-20 1:-23 2:37 3:-30 11:-34
becaus _ my	7:28 8:7
becaus i	2:37 5:-22
becaus it	0:32 2:52
becaus of	7:21 8:7
becom	0:20 5:-25
been	1:-21 3:43 6:7 9:-19 11:-15 12:3
been _ sinc	7:19
been _ to	3:17
been mine	3:22 4:11
been on	7:17
befor	0:110 1:-77 3:-24 5:-37 6:-8 7:-25 9:-20 11:-27 12:4
befor $	0:-30 1:28 7:-29
befor _ #	5:21
befor _ ask	0:19
befor _ is	0:37
befor _ may	7:22 9:19
befor a	7:33 8:-6
befor each	3:27
befor he	9:23
befor i	0:118 1:-56 7:-27 11:-19
befor june	0:-28
befor the	0:49 1:-20 3:-23 5:-24 7:17 11:29
befor ther	0:29
begin	0:21
behind	3:42 5:-20 7:-17 11:-15
believ	1:17 3:-19 5:-19
believ in	1:26
below	2:66 5:25 6:-11
below #	2:34
benchmark	0:20
besid	0:50 11:-16
besid it	0:37
best	0:-22 1:29
bet	2:32
beth	11:23
better	0:-26 1:18 5:19
between	2:-36 3:53 4:7 5:21 7:-30
big	1:16
big ones	0:25
bigger	1:18
bill	3:-19
bit	0:-21 1:-17
block	2:45 5:29
block $	2:55
board	2:72 5:-31 7:52
board $	2:47
board _ me	11:15
board _ the	3:18
board alon	11:30
book	1:-17
book the	0:26
border	3:26 9:14
boss	0:-19 3:-26 5:26 7:-21
both	1:-26 6:-10 7:18 11:18
both $	2:51
bought	0:20
bounc	9:16
box	3:32 7:-21
br	0:24 1:-17 3:-18 5:-29
branch	3:20
brand	2:35
break	11:16
brief	5:43
brief $	5:46
brok	2:36
brought	11:18
budget	0:35 1:-16
bug	0:21 1:-22
bugs	5:26 7:-19
bugs $	5:30
build	1:19 3:79 4:17 8:8 9:25
build $	5:47
build _ from	1:33
build _ it	9:26
build the	3:29 7:21
built	1:-19 3:35 7:-23 8:12 9:-17
built the	3:18 7:-17 9:-17
busines	1:16
but	0:-44 1:-34 9:-14 11:-21
button	4:-12
by	1:-70 3:-42 5:27 6:-9 7:32 9:41 12:14
by #	2:34 5:20 7:-35 9:-18
by _ #	2:-49
by _ and	0:-23 2:-48 5:34 7:23 8:7 11:-15
by _ end	11:41
by _ rule	9:30 10:-10
by christma	11:29
by hand	2:47 7:41
by it	11:21
by item	10:-4
by my	2:37 7:28
by that	9:26 10:-6
by the	2:-41 9:48 10:10 11:24
by themselv	0:26
by thos	7:-23 9:13
byt	11:17
calendar	0:19 1:-24 9:-18
call	0:25 1:-21 2:-35 5:-29 8:-10 11:16 12:-5
call $	11:26
call _ customer	0:26
call _ the	1:19
call a	9:13
call it	1:19
call me	2:35 11:-21
call the	0:21 2:-33
came	1:-30 5:44 7:-34 9:-24 11:-19
came _ the	0:24
came back	2:48
came from	0:21
came out	2:79
came up	2:-38
came with	3:29 6:-9 11:20
camera	3:18
can	0:-22 1:63 5:59 7:-21
can _ a	1:19 2:35
can be	5:46
can you	5:21
cancell	2:166
cancell $	2:75
captur	11:25
car	7:20
card	5:35 6:7 7:-18
card $	1:15
care	2:40 3:56
care of	3:19
career	11:30 12:12
career ladder	11:31 12:12
carri	3:38
carri the	3:20
carry	1:-23
cas	7:-35
case	9:21
caught	7:-17
caus	9:-15
certificat	3:71 7:38 9:-14 11:32
certificat $	3:34
chain	2:41
chair	11:27
challeng	0:-44 1:35
challeng _ me	0:-21
chang	0:33 1:-51 3:-42 5:-27 7:97 8:-23 10:-13 11:-23
chang $	7:35
chang _ and	5:36
chang _ mind	0:26
chang _ prior	0:-33
chang _ the	0:20
chang it	2:36
chang the	7:43 8:6
chang their	7:57 8:-11
channel	0:44 11:20
charg	3:37
charg of	3:47
check	3:56 4:-16 8:-16 10:-3 11:-18
check $	7:23
checklist	0:25 9:91 10:-6
checkout	3:18
chief	2:51
chip	5:-22
choic	11:19
choos	0:-23 1:42 5:53 8:6
choos _ own	8:8
chos	3:21
chos a	3:28
christma	5:39 11:26
christma $	5:53
circl	11:61
circl for	12:7
citi	7:27 8:9
clas	5:33
clean $	0:22 1:-15
clear	1:20 2:-36
click	2:-35 5:20 6:-7
client	2:41 3:50 8:-8
clos	3:-18 7:17
clos the	7:22
cloth	2:54
cloud	3:31 7:24
cluster	3:58
coach	7:-23 11:63 12:13
coach the	11:-27
cod	5:44 6:-12 9:29 10:-15
code	0:19 1:-42 3:18 7:40 8:11 10:10 12:-6
code $	7:26
code and	5:-20
code is	1:-23
code on	4:-6
code review	0:19
coffe	11:45 12:-6
coin	2:39
coin $	2:42
cold	5:40
colleagu	0:-25 2:-50 3:-18 7:-29 9:31 10:-4 11:99 12:-7
column	0:42 3:29 4:-6 5:47 6:-12
com	11:41 12:-6
com _ with	11:15
com from	11:22
come	1:-17 5:-22 11:32
comfortabl	0:-21 1:25
command	3:37 11:26
comment	5:21
committe	7:18 9:17
common	3:17 7:23
communication	0:-28 1:46
communication _ key	1:16
communication is	0:-20 1:21
compani	2:34 7:18
company	3:23 4:52 6:31 7:40 8:17 9:16 11:49 12:31
company $	3:-18
company _ #	3:18
compar	0:28
competitor	7:47 8:19
complain	2:48 5:30
complain about	2:39
complet	7:27 9:-13
completely	2:34
component	3:47 4:-13
concept	0:-19
confirm	1:21
conformanc	10:4
conformanc suit	10:4
congres	2:49
content	0:32
contract	0:24 1:-32 2:43 4:7
contract $	2:43
control	3:18
controller	3:47
converter	3:38
convinc	6:9
copi	3:17 7:25
correct	1:30 11:21 12:-7
correct _ first	12:-7
correct my	11:26 12:-7
correction	5:40
cost	1:-17 5:69 6:15 9:-21 11:-19
cost _ #	5:32
cost and	7:20
cost us	5:24 6:8
could	1:-33 3:-26 6:-6 7:-28 9:-16
could _ the	0:19
could find	0:23
could have	2:46 5:25
couldn't	2:74
count	0:26 3:-19 5:67 7:25 8:-6 9:-27 11:32 12:12
count _ each	12:9
count as	5:53 7:16 9:-17
country	2:48
courag	1:38
cours	2:-36
cpu	0:19
crack	2:47
crash	3:24 5:-22
crew	3:23 7:17
criteria	5:42 6:-13 8:6 9:26
criteria $	5:22
crm	3:41
cto	1:19 3:-24 7:29 9:18
customer	1:18 2:97 7:-32 11:-32
customer $	0:22
customer and	3:20
cut	7:20
daily	2:42
dark	3:19
dark mode	3:19
dashboard	0:35 1:-33 5:48
data	0:23 2:-42 4:6 5:41 7:23 8:-21 9:13 11:-26
data _ the	5:21
databas	2:-35 3:30 9:-26
date	0:39 3:31 4:-10 9:-13
date _ the	3:22
day	0:-23 5:-34 7:24 8:-10 9:28 11:-18
day $	2:55 9:14
day _ a	11:26
day befor	2:57
day it	2:34
day one	1:15
days	0:26 2:48 3:-26 5:-34 7:-20 8:-6 9:-15
days $	1:16
days _ it	2:33
days and	2:-35 11:16
days i	0:24
days of	2:43 7:16
days on	2:40
deadlin	3:27 5:22
deal	1:17
dealer	2:40
debug	11:29
december	11:24
decid	1:43 2:-58 5:97 6:16 11:35 12:5
decid $	1:58
decid _ it	11:17
decid _ to	6:-8
decid that	11:44
decid which	5:41 6:10
decision	1:20
declin	2:36
decoder	9:13
deduplication	3:50 4:-7
deduplication job	4:-7
deep	1:18
default	8:5
defend	11:29
defin	5:-22 9:23 10:3
defin the	11:15
definition	3:-17 9:23 10:-8
definition _ done	10:-8
definition of	9:27 10:-8
delay	2:33 5:25
delet	1:-23
deliver	0:-30 1:24
delivery	3:19 4:11
demand	9:27
department	2:-35 4:21 7:99 10:9
department $	7:27
depend	3:-20
depend on	3:-20
deploy	7:41 11:-17
describ	5:39 6:-8
describ in	6:-9
description	3:24
design	7:-22 9:29 12:-6
design $	11:18 12:6
design _ the	9:19
design document	11:18
design in	9:20
design review	9:13
desk	2:45 7:-22 11:55
desk and	11:22
detail	1:15
detail $	1:21
developer	9:21
devic	3:27 5:29 9:16
diagnostic	2:66
diagnostic $	2:43
did	1:-31 4:-9 7:56 9:-24
did $	7:45 11:22
did _ for	7:43
did _ the	5:23
did i	0:-23
did not	2:40
did one	3:18
did the	7:27
didn't	0:-19 1:-16 7:39 11:-22
didn't _ to	5:29
died	2:49
different	0:-20
difficult	11:17
direction	0:20 6:12 7:28
direction _ the	3:18
director	5:40
director want	2:44
disagre	5:23
display	2:44
distinguish	11:26
distribut	1:16
division	7:61 8:7
do	0:22 1:-37 3:-41 6:-7 8:-10 10:7
do $	1:-20
do _ and	7:22
do _ on	0:19
do _ open	0:19
do not	2:40
do the	9:13
doctor	1:21
document	1:-18 5:31 6:-7 7:21 9:14
document $	9:16 11:17
documentation	0:-20
does	5:-25 9:58 10:-12 11:22 12:5
does it	9:32
does not	11:33 12:5
doesn't	9:15
dog	2:34
don't	0:58 1:-28
done	0:68 3:-28 9:59 10:-9
done $	0:30 1:-26
done _ #	2:50
done _ for	9:25
done _ two	1:32
done in	1:32
done it	0:33
door	0:33 3:18 5:-21 8:-18
door $	0:41
dos	2:39
dose	3:22
down	0:23 1:-16 4:8 8:-8 10:-6 11:-20
down _ #	7:19
down _ a	9:13
down _ i	5:21
down _ the	0:20 5:24
down _ we	9:17
down and	6:-6
down by	7:17
down for	2:34
down how	9:13
down that	10:-4
down the	5:20
down to	7:21
drain	7:18
draw	1:-15 7:21 11:36 12:-9
drawer	0:32
dream	1:18
drew	5:26 6:8 11:15
drew a	6:8
drift	9:13
drill	1:-17
driver	3:22 5:-20 7:-22 9:-34
driver _ the	3:29 9:-22
drop	6:11 7:21
dropp	2:48 3:-19 7:36 9:-26 11:-17
dropp _ #	7:-24
dropp _ own	7:18
dropp the	2:40 7:45
dry	9:13
dry run	9:13
dual	2:37
dual bank	2:37
e	2:60 11:45
each	0:62 1:-34 2:-83 4:-10 6:16 8:11 10:9 11:52 12:12
each $	3:36
each _ a	3:43
each _ its	5:19
each _ on	11:-16
each _ that	0:22
each _ the	9:19
each _ them	12:4
each _ with	11:17
each and	11:25
each friday	11:22
each had	7:20
each of	9:13 11:21
each time	0:21
early $	1:-20
easter	11:19
easy	1:-22
edit	2:35
effort	1:-24
eighteen	3:29 4:15
elegant	1:-22
eleven	0:-20 3:37 4:12 5:40 8:8 11:-32
eleven minut	2:42
else	3:22 4:-7 7:25 8:-28 9:-14 11:-17
else $	3:39 7:18
empty	0:-42
empty _ befor	0:-28
empty it	0:-28
end	2:-44 6:-7
end $	0:-20 1:34
end _ the	11:17
end and	11:17
end i	0:29 1:-21
end of	5:25
end up	3:22 4:7
endpoint	3:19 4:-7 9:-15
endpoint and	7:21
engin	3:28 7:21
engineer	0:-30 1:35 3:-65 4:19 5:-50 6:7 7:48 8:8 10:11 11:81 12:24
engineer $	1:25
engineer _ the	11:58 12:20
engineer in	11:23 12:7
engineer organisation	9:21
engineer who	11:34 12:-5
enjoy	0:-37 1:36
enjoy _ was	1:21
enjoy most	0:-19 1:23
enough	5:56 6:10
enrolment	2:48
entir	8:6
environment	3:20 4:8
error	3:-27 5:45 6:-12 9:-15 11:-17
error _ the	5:23 6:-8
error messag	6:-6
essential	0:-22 1:21
essential $	0:-20
estimat	1:-28
euro $	2:63
european	7:30 8:11 9:18
even	0:-23 1:15
even $	2:45
even in	0:21
even more	0:-38
even the	1:-25 6:-8
even was	5:-30
event	4:6 9:-16
event schema	3:23
ever	1:44 2:-34 8:-12 9:-16
ever sinc	0:21
every	0:32 1:-29 2:-84 3:-23 6:-9 7:45 10:11 11:55
every _ and	3:25 7:17 11:23 12:-4
every _ i	0:43 1:-18 2:-36
every _ in	9:34 10:6
every _ sinc	0:26
every department	7:46
every one	3:26
every quarter	1:-17
every servic	9:13
every team	7:-23
every thursday	11:21
every tuesday	12:-4
every week	11:44
everybody	5:30 10:-7
everybody $	5:46
everyon	1:-18 2:-45 4:14 7:-17
everyon _ the	11:21
everyth	1:27 3:23 4:10 5:46 6:-15 9:-13
everyth $	1:37
everyth in	2:34
everyth was	5:38 6:-8
exactly	7:20
exampl	6:-8
excel	3:20
excellenc	1:15
execution	1:-27
exist	5:38
exist $	5:43
expect	2:57
experienc	1:18
experiment	11:17
expert	1:-19
expiry	1:-17
explain	11:39
explain _ to	11:29 12:-5
export	3:49 4:-17 7:50 8:-7
export $	7:24
eye	0:-19 1:15
eyes	9:19 10:-5
face	2:53
fail	9:14
failur	1:25 5:47 6:11
failur is	1:33
fall	1:-15 2:36
fals	2:42
far	7:26
far $	7:52
fast	0:22
faster	2:-35
fault	3:-17 5:22 6:11 8:-8
featur	3:30 5:-34 11:-23
feed	2:44
feedback	1:28
feel	0:-49 1:52 2:-40
feel _ for	1:19
fell	5:-22 7:-24 9:-18 11:-17
fewer	0:31
fi	5:26
field	1:20 5:28 11:-15
field $	5:22
field _ the	1:26
figma	6:-9
figur	11:20
file	4:-7 7:-16
fill	5:20 6:-7
fill it	6:-8
film	2:52
filter	0:31
financ	3:-17 7:27 9:-13 11:-15
financ last	8:-6
find	3:-22 5:73 6:13 11:-17
find out	5:49 6:7
find the	0:22
find what	5:20
finish	1:-35 5:21 6:-7
fir	0:24
fir for	0:26
firmwar	5:54 7:27 8:-13
firmwar team	5:45 7:28
first	0:132 1:-17 3:-42 4:8 5:19 7:-28 8:-6 9:-43
first $	1:22 11:-20
first _ and	1:26 7:19
first _ ask	5:32
first _ had	5:25
first _ i	0:23 3:18 7:22
first _ myself	9:18
first _ of	11:17
first _ to	0:24 1:-16 11:36 12:3
first and	0:20 3:17
first i	5:70 6:-9
first in	0:22
first minut	1:31
first th	0:19
first time	0:-29 1:21
first week	5:24
first year	11:24
fit	2:38
five	1:-22 3:21 4:24 5:-38 6:7 7:27 8:-18 9:-51 11:-19 12:9
five $	7:24
five _ the	11:46 12:8
five of	11:17
five year	3:47 4:16
fix	0:32 1:-23 3:-28 6:-7 7:23 8:5 9:-13 11:22
fix $	1:-15
flam	0:28
flam graph	0:28
flash	2:46
floor	11:15
follow	0:-30 1:-38 4:-8 5:51 6:-7 7:20 9:92 10:10
follow it	5:24 6:-14 9:30
follow the	5:20 9:49 10:-9
for	0:-21 1:-54 4:24 6:15 8:7 9:21 12:14
for #	9:15
for $	9:24
for _ #	7:24
for _ and	9:15 11:16
for _ day	2:61
for _ else	5:38 7:20
for _ hour	2:38 12:-4
for _ in	4:9 11:23
for _ it	7:23
for _ minut	2:33
for _ month	2:35 9:13 12:-4
for _ new	7:19
for _ next	5:32
for _ of	2:58 9:13
for _ own	7:41 8:6 9:13
for _ team	9:28 10:4
for _ to	4:8
for _ twelv	10:4
for _ two	0:22
for _ week	2:-34 9:13
for _ whol	4:9
for _ year	5:-19 7:-21 9:13 10:3
for a	2:38 5:-28 8:-7 9:-14
for all	3:-23 4:9 7:29 9:36 10:8
for an	12:-4
for each	5:35 6:8
for engineer	12:18
for every	9:28 10:4
for it	4:9 7:16 9:-14
for me	7:22
for most	2:35
for noth	2:50
for one	7:-19 9:-13
for our	9:17 10:6
for review	10:3
for someth	5:42
for that	5:-23
for the	2:35 3:57 4:9 10:4 11:-42
for their	7:28 8:8
for this	3:53 11:16
for thos	2:37
for two	9:13 10:5 11:30
for us	0:20
for what	1:15
forc	7:33
forecast	0:20
form	0:60 4:-10
form and	3:20 4:-10
format	6:-9 7:28 9:-16
format $	7:27
forward	1:16
fought	2:105
found	0:-29 1:-24 3:-32 6:8 7:-30 9:-19
found _ of	2:42
found that	2:52
four	0:-51 1:-28 4:11 6:17 7:73 8:-7 9:-31 10:-4 11:-31
four _ and	2:44
four _ check	10:-3
four _ late	2:33
four _ the	7:-16 11:28
four of	11:36
four other	8:7
four servic	4:10
four team	7:25 9:-22
fourteen	3:26 4:9 11:-16
fourth	11:25
fram	5:41 6:9
fram $	5:38
fraud	5:49 7:23
free	2:36
freez	2:40 7:63
friday $	5:19 11:22
from	3:31 6:-14 7:-36 12:4
from #	2:-40 3:-21 9:-31 11:-24
from $	11:22
from _ #	5:26
from _ first	0:-20 1:28 2:-35
from _ on	9:33
from _ one	1:22
from _ own	11:21 12:5
from _ second	2:37
from _ to	1:24 3:36 4:-7 5:-19 9:-20 11:18 12:8
from a	1:-15 2:61
from day	1:22
from it	3:21
from me	0:45 9:24
from one	7:25
from our	11:31 12:-7
from the	0:-25 3:21 4:11 5:30 7:-24 9:-23 11:-16
front	2:34 9:-14
full	2:79 7:-18
function	3:34
gain	1:17 2:40
gaps	9:21
gate	9:32 10:5
gateway	2:79 3:32 4:-8
gateway $	3:20
gave	0:-36 2:70 3:54 4:-19 5:21 6:-8 11:34 12:5
gave _ a	2:-39 5:24
gave _ the	2:40
gave each	3:42
gave me	1:18 2:-43 3:45 4:-10 5:51 6:-12 11:-24
gave the	11:33
gave them	11:15
gave up	2:121
get	1:-25 2:-47 7:-18 9:-15
get a	3:29
get it	5:26
get the	0:20 1:-19
gets	0:69 2:64
gets a	0:32
gets one	0:22
giv	1:16
given	3:26 4:-11 5:29 6:-10
glad	0:-28
go	3:-37 5:-24 6:7 7:-17 10:-3
go _ it	11:22
go after	5:28 6:7
go by	11:21
go live	2:54
goal	3:-21 5:34 7:21 11:55
goes	9:43
goes _ the	9:19
gone	2:49
good	1:39 3:-26 5:-29 11:-23
good _ of	1:18
good _ on	1:16
got	0:-26 1:19 4:-8 5:58 7:-45 10:-10 12:-7
got _ ticket	4:-6
got a	9:23 10:-5
got it	9:16
got the	3:24
governanc	1:20
grad	5:-21 7:-23 12:12
graph	2:-41
great	0:-36 1:51 2:-32
green	0:43
grew	5:27
ground	1:-15
group	1:-15 2:-42 3:-26 4:14 7:55 8:-6 9:73 10:-3
group _ the	9:22
grow	1:23
grow $	1:22
gues	1:21
guess	2:44
guid	9:44 10:-7 11:17
guidelin	3:-23 9:60 10:3
gut	1:58
habit	0:59
habit of	0:24
had	0:-22 1:-49 2:39 3:-21 4:-19 5:55 6:-10 7:-46 8:-7 9:-21 10:-17 11:-24 12:4
had #	9:19
had _ answer	1:-17
had _ be	0:23
had _ empty	0:-29
had _ it	3:23
had _ say	5:-21
had _ seen	1:23
had _ the	0:36 5:29 6:-16
had _ written	11:40
had a	0:-22 3:-17 5:46 6:9
had alway	0:40
had an	1:-17
had ask	2:-34
had built	7:-19
had ever	1:23
had given	2:54
had in	3:24 7:24
had never	11:35
had no	2:34
had not	1:28
had taken	0:30
had the	0:-23 1:19 2:-34 3:87 4:-12
had to	1:-17 2:112 3:-30 5:51 6:-11 7:39 9:-18
had two	9:26
had written	5:20 6:-9 9:15
half	1:-25 3:-32 5:-35 8:-7
hand	1:-21 2:57 9:-15 11:-28
hand $	7:47
handl	0:-48 1:24 7:31
hang	0:22
happen	3:18 4:7 5:-30
happen _ the	3:32 4:7
happy	5:64 6:11
hard	0:-22 1:57
has	0:19 1:-15 4:14 5:-22 7:20 8:6 9:82 10:3 12:12
has #	7:18
has _ be	1:20
has _ by	9:29 10:-6
has _ for	11:20
has _ it	7:25 9:30 10:4
has _ through	10:-4
has a	9:-24
has been	2:42
has run	11:18
has to	1:19 2:50 7:17 9:42 10:8 11:-15
hat	2:37
hav	2:33
have	2:-35 5:26 8:20 9:-19
have _ #	11:21
have _ a	0:21
have _ it	4:-9
have _ me	7:33 11:-16
have _ on	2:42
have _ one	1:-19
have _ the	2:-35
have _ we	5:25
have a	1:19
have been	1:-15 2:-51 3:39 5:19
have come	1:-15
have meant	5:31
have the	1:28
have to	1:24 5:24 6:-12 9:16
have told	7:33
have work	7:22
he	0:-66 1:-51 3:-45 5:-33 6:-11 9:-17 10:3 11:81 12:-4
he _ lead	11:15
he _ on	2:46
he _ that	2:38
he _ the	2:50 7:29 11:24
he _ to	2:55
he declin	2:52
he did	2:-35
he had	1:20
he took	11:31
he was	2:-42
he went	2:35
he'd	11:50 12:5
he's	1:-21
head	0:-30 2:34 3:-29 5:23 7:20 11:-15
head $	1:-15
head _ engineer	7:27
head of	3:-22 5:33 7:24
hear	2:49 5:38 7:38 8:-10
heard	2:59
held	3:-20 7:20
held _ #	9:17
help	0:19 11:58 12:-12
help $	0:28
her	0:-58 1:-20 3:-33 5:-31 9:-34 11:62 12:-8
her $	11:-18
her _ by	2:53
her _ that	2:35
her _ the	11:22
her on	11:21
her that	2:-34
here	0:24 9:14
high	0:-21 1:24
him	0:-42 1:-28 3:-19 9:-14
him the	5:21
hir	3:-29 5:-32 9:-14 11:64 12:11
hir and	11:32
his	0:-45 3:-17 5:-26 11:29
his _ and	2:-37
his own	11:22
hit	2:35
hits	5:68
hold	9:14
holiday	11:21
holiday $	11:23
home	2:-34
honest	7:19
hospital	2:42 4:-6 7:-20
hotel	2:40
hotel chain	2:36
hour	1:25 3:-34 7:-34 12:-9
hour of	1:37
hour to	2:54
hourly	2:36
hous	2:42
how	1:59 2:-57 4:10 5:75 8:-13 11:36 12:-11
how _ a	0:23
how _ get	5:20
how _ i	0:-24 1:18
how _ review	9:16
how _ work	1:14
how _ would	5:21
how _ writ	11:19 12:-9
how long	0:23
how one	5:22
how to	11:33 12:-14
how we	9:33
human	2:34
i	0:88 1:-64 2:-56 3:20 4:-8 7:-104 8:-8 9:-22 10:-23 11:-19
i _ #	5:70
i _ a	1:71 4:-8 6:-13 7:-19 9:14
i _ about	0:34
i _ add	9:16
i _ after	3:46 5:-27
i _ against	2:49
i _ alway	0:23 1:16
i _ an	0:35 1:-16 3:-19 9:20
i _ and	0:34 3:33 4:8
i _ answer	11:25
i _ ask	5:-26
i _ at	0:29
i _ been	3:39
i _ code	9:15
i _ count	0:24
i _ down	5:40 6:10 9:22
i _ each	3:35
i _ enjoy	1:19
i _ even	1:20
i _ first	0:24
i _ five	11:17
i _ four	7:18
i _ from	11:18
i _ given	3:36 4:-11
i _ glad	0:-21
i _ had	6:-7
i _ have	1:-28 2:41 11:27 12:-7
i _ her	11:17
i _ how	1:16
i _ in	1:-20 5:-41 7:17
i _ it	0:-32 1:-18 4:8 5:53 7:-36 9:-33 12:-5
i _ keep	0:-33 1:35
i _ longer	0:49
i _ most	0:-20 1:18
i _ myself	0:21
i _ never	11:17
i _ not	0:-21 1:40 2:39 5:-26
i _ now	0:33 11:16
i _ one	0:21 1:-20
i _ our	0:44 7:28 9:28 10:-5
i _ over	0:46 1:-25
i _ pric	0:19
i _ proud	1:23
i _ responsibl	3:44 4:10
i _ taken	0:25
i _ test	2:41
i _ that	0:-28 1:67 3:-29 9:-14 11:24
i _ the	3:109 8:-9 9:22 10:-10 11:16 12:8
i _ them	2:41 6:-8 11:18
i _ thre	9:38
i _ to	2:51 3:-34 5:59 10:-11 12:-4
i _ too	0:30
i _ treat	0:43
i _ two	2:33 9:19
i _ up	2:36 3:23
i _ what	5:61 6:-17 7:39
i _ which	0:33 1:-27
i _ with	0:30 1:18 9:-14 11:-20
i _ writ	0:29
i accept	2:38
i add	1:-18 9:54 10:-8
i also	9:25
i alway	1:22
i am	0:-36 1:39 3:20
i answer	11:51 12:-9
i ask	0:52 1:-16 5:28 11:-25
i believ	1:-17
i br	0:36
i brought	0:21
i built	3:45
i call	0:32 1:-17
i came	5:28
i can	0:-21 1:26
i chang	7:22
i chos	2:34 3:26
i coach	11:37 12:9
i could	2:75 5:-20
i couldn't	2:70
i decid	5:57 6:10 11:35
i defin	9:24 10:3
i did	2:-47 3:19 4:-14 6:-8
i didn't	2:-38
i do	0:62
i don't	0:51 1:-16
i draw	0:23
i drew	11:15
i enjoy	0:-28 1:16
i explain	11:37 12:5
i first	0:24
i follow	9:38 10:-18
i gave	2:48 3:27 5:-23 11:16
i give	0:31 1:-24
i go	0:33
i got	1:42 4:-6 5:63 6:-8 7:17 12:-5
i gues	1:23
i had	0:24 3:31 4:-12 5:-52 6:-6 7:30 8:-9 10:-13
i have	0:58 1:23 3:24
i help	11:39 12:-7
i implement	5:23
i introduc	9:50 10:7
i keep	0:31 3:21
i kept	1:21
i learn	0:-28 1:76 11:18 12:-13
i look	0:37 3:35 5:-28
i lost	2:64
i made	2:-43 5:27 10:4
i measur	2:38
i mov	5:25
i nam	6:11
i no	0:49
i now	1:26 11:-16
i offer	9:17
i only	5:25
i open	1:-15 7:23
i own	3:113 5:-39 9:-18 11:-19
i paid	2:33
i pick	1:16
i propos	6:7
i publish	7:44
i push	2:44
i put	5:26 6:14 9:15 11:16
i read	3:-20 5:57
i really	1:17
i rebuilt	0:46
i run	2:36 3:52 4:17
i sat	11:15 12:7
i saw	5:34
i say	0:51 1:17
i see	11:22
i sent	2:53
i set	5:-22 10:6
i settl	5:23
i show	7:24 8:7
i sit	0:31
i spent	5:20
i start	0:23 11:15
i stood	1:-15
i take	1:33 11:17
i talk	11:41
i then	5:20 9:15 11:26
i think	0:-26
i thought	0:19 2:-39 5:57
i told	2:65
i took	3:18 4:8 5:-23 7:-34 9:-16 12:6
i turn	2:41 11:27
i used	0:53
i walk	8:-6
i want	2:47 9:-14
i was	0:-32 1:-29 9:-15 12:-9
i went	2:41 3:-17 10:-6 11:-15
i withdrew	2:72
i won't	0:28
i would	0:-28 11:24 12:-13
i writ	0:46 1:-20
i wrot	0:-24 3:21 6:9 7:22 9:45 10:6 12:11
i'd	0:-64 1:-42 6:10 7:-40 9:-23 11:40 12:-11
i'd _ it	5:38
i'd _ the	5:-21
i'm	0:-39 2:-42 3:37 4:-8 5:49 6:8 9:-17
i'm _ proud	1:-18
i'm not	11:23
i'm the	3:32 5:28
i've	0:77 1:-31 3:26 7:-31
i've _ it	9:16
i've _ the	3:34
idea	5:22 6:14 8:7 9:-13
idea and	6:6
identity	4:8
if	0:-29 2:-34 5:-23 7:-23 9:-17
imag servic	4:-7
implement	5:33 6:-9
implement the	5:38 6:-9
important	1:19 11:27
important to	1:20
improv	5:48
in	0:-33 1:-32 5:-26 7:-32 9:-44 10:9 12:14
in #	3:-17 5:-25
in _ #	2:44 7:30 9:24
in _ a	2:72
in _ and	5:-19 7:-23 11:32
in _ code	7:32
in _ company	9:43 10:3
in _ days	1:28 11:20
in _ document	9:16
in _ drawer	0:32
in _ end	1:17
in _ for	7:34
in _ group	7:17 11:25
in _ hour	1:37
in _ i	1:-23
in _ it	3:41 11:17
in _ job	3:27
in _ lab	9:14
in _ last	2:-33
in _ meet	0:21
in _ next	0:-25 9:-13
in _ of	9:-14
in _ one	3:22 4:-6
in _ order	5:26
in _ other	7:-20
in _ own	7:19
in _ plan	5:48
in _ releas	7:28
in _ room	0:44
in _ second	3:17 11:21
in _ she	11:25
in _ sinc	0:21
in _ standard	7:21
in _ team	7:-17 9:33
in _ test	2:36
in _ third	7:19
in _ was	3:39
in _ whol	11:22
in a	3:18 6:-9 9:-15 11:-23
in all	9:29
in any	2:40
in as	9:20
in code	0:19
in each	0:19
in every	0:27 7:32 8:8
in it	2:-40 3:27 4:8 9:16
in its	11:23
in january	7:-17 11:17
in march	11:38 12:-5
in my	1:19 3:20 8:8 11:34 12:-7
in on	11:20
in one	5:-23
in our	7:-21 10:5
in production	7:18
in python	3:18
in six	2:38
in that	3:22 11:28 12:-5
in the	1:-25 2:-36 3:42 4:-14 6:-23 8:17 9:52 10:7 11:35 12:9
in their	7:68 8:-13
in thos	2:46
in thre	7:-17
in two	1:29
in week	2:33 7:25
in writ	2:61
incident	0:34 3:-17 10:8 11:48
incident _ #	11:29
includ	11:24
index	3:18
infrastructur	3:-19
input	5:50 6:-8
input _ output	6:-9
input and	5:28 6:-9
insid $	2:32
insist	2:110
inspection	3:22
instead	1:-19 11:20 12:8
instead _ adjectiv	12:8
instead and	0:23
instead of	7:-18 11:23 12:8
instinct	0:-31
instinct _ right	1:15
instinct was	1:15
interfac	3:34 7:44 8:-10 9:-15
interfac and	3:22 4:11
intern	11:77 12:11
into	0:38 3:-21 5:48 7:60 8:21 9:15
into one	5:26
into the	7:39 8:16 9:15
into their	7:26
introduc	9:39 10:7
invoic	3:40 4:6
is	0:-22 1:77 2:-44 3:57 4:9 5:31 6:-15 8:13 10:7 12:11
is #	1:17
is $	5:25
is _ a	0:-20 1:38
is _ and	0:20 9:19
is _ at	0:-21
is _ first	0:25
is _ i	0:34
is _ of	9:20 10:8
is _ peopl	1:24
is _ the	7:35
is _ to	1:25
is a	1:-25
is alway	1:-23
is an	1:21
is important	1:19
is in	4:12 7:25 8:5
is key	1:16
is mine	2:52 3:56 4:-8
is my	1:-24 3:40 5:-27 11:17
is part	10:8
is the	0:-27 1:36 2:-37
is to	1:28
is what	1:-18 9:30
is wrong	5:25
isn't	5:21
it	1:-56 3:-22 5:25 7:20 8:16 10:16 11:-61 12:7
it #	3:48 4:11
it $	0:26 2:32 3:-19 7:20 12:4
it _ a	0:-32 5:-33 7:58 8:8
it _ after	5:41 7:-17
it _ and	5:24 9:13
it _ as	9:30
it _ every	9:16
it _ for	3:19 7:25
it _ how	7:32 8:-12
it _ i	1:41 3:17 5:-25
it _ in	5:63 7:18 8:5
it _ it	3:-17 5:-26 7:22
it _ june	0:-23
it _ me	1:26 5:37 6:6 11:22 12:8
it _ my	5:-25
it _ not	2:-32 5:26
it _ on	5:28
it _ one	3:28
it _ our	5:23 9:-15
it _ out	0:20
it _ rule	7:22
it _ run	11:23
it _ that	1:20 9:13
it _ the	0:41 3:55 5:-20 7:23 10:-4
it _ their	7:17 8:6
it _ thre	2:34
it _ to	3:33 4:7
it _ too	7:17
it _ two	9:18
it _ with	6:-8
it a	9:44
it and	0:19 3:43 4:18 6:-6 10:-4 11:-27
it as	7:33 8:9
it back	0:19
it befor	7:17 9:22
it confirm	1:18
it does	9:21
it every	0:-23
it fell	2:35
it for	2:-49 8:-7 9:26 10:8 11:30 12:-6
it from	5:33 6:-8
it has	2:40 8:-9 10:-4 11:17
it in	2:-52 3:-24
it into	5:27 7:18
it is	7:107 8:20
it myself	5:33
it need	0:26
it no	7:22 8:-6 9:-18
it now	7:45 8:10 9:14
it on	3:23 4:-9
it out	11:24
it over	7:23 9:18
it show	1:45
it sinc	7:-18
it so	7:-22
it the	1:18 5:38 7:35 9:24 10:6
it to	2:-46 5:20 7:-17
it took	7:-16 11:15
it turn	0:22 9:25
it up	2:57 7:-17
it was	3:27 6:8 11:-21
it wasn't	5:29 6:9
it went	2:-37 9:15
it with	5:-30
it you	2:44
it's	0:-32 1:33 3:30 5:-27 7:19 8:8
it's _ the	3:20 7:21
it's in	7:33 8:8
it's the	1:35 3:30
item	5:39 9:40 10:-7
item $	5:23 7:18
item _ item	10:-4
item by	10:-4
its	0:43 1:-19 2:35 3:38 4:6 9:38 10:3 12:7
its _ and	9:14 10:-6
its _ for	9:26
its own	3:-31 5:23 11:-33
its owner	3:18 4:7
january	7:-22
jett	11:21
job	0:30 3:47 4:-20 5:48 7:-17 9:18
job $	9:36
job _ the	3:72 4:-14
job for	4:-12
jobs	2:-41 4:10 5:-21
join	6:-11 7:-20
june	0:-28 11:26
june $	0:-24
june and	2:46
junior	7:-33
just	0:-21 3:21 7:-20
k	2:37
k $	2:104
keep	1:30 3:37 9:29 10:6 11:21
keep a	1:17
keep the	3:24 9:22 10:6
kept	0:-22 9:34
kept _ it	9:16
kept com	5:20
kept it	3:43 9:22
kept my	1:23
kept to	9:16
key	0:-29 1:68 5:-22
kill	0:20 2:41
kind	5:49 6:7
kind of	5:33
kitchen	1:26
knew	5:28
know	0:-21 5:-24 7:-16
know _ i	0:-20
know that	2:33
knowledg	1:44
kubernet	0:-32 1:42
lab	5:19 7:23 9:16
label	0:51 2:48 3:60 4:-13
lack	5:25
ladder	3:-28 11:99 12:24
ladder _ the	7:35
ladder and	11:22
ladder in	12:5
land	3:26
languag	1:-22 3:29 5:20
languag $	1:-20
last	0:19 1:-31 2:-56 3:-33 5:-25 7:41 9:18 12:8
last $	7:32 8:-6 9:-13
last year	9:18
late	2:62
latency	5:-31
later	2:33 7:-19 9:-13
launch	1:17 2:34 9:47 10:5
launch _ it	9:13
launch _ the	1:22
layer	3:26
layer and	7:-19
layout	11:25
lead	0:-49 1:33 2:41 3:-50 6:-14 7:-24 9:-24 10:-4 12:4
lead $	5:-19
lead _ not	2:47
lead _ one	7:17
lead had	6:-7
lead the	7:-22
lead to	1:29
leader	1:37
leadership	1:20
leak	11:30
learn	0:-44 1:69 2:-40 12:-13
learn _ and	1:19
leav	0:48 3:27
leav $	3:28
leav my	0:23
led	11:18 12:4
ledger	3:46 4:15 5:22
left	1:-16 4:-10 5:68 6:-14 9:-15 11:-27
left $	3:17
left the	5:23
legal	0:21 2:53 3:22
lend	5:24
less	5:67 6:-8
less than	0:26
lesson	1:50
let	1:-16 2:60 6:7 11:-20
let me	5:37 6:7
let the	2:64
level	2:-33 11:39 12:12
level _ and	11:30 12:12
leverag	2:-47
leverag was	2:-39
library	7:49 8:12 9:-13
licenc	2:45 3:20
life	7:19
lik	1:31
like	0:-35 1:-16 3:-25 5:-21 10:-9 11:-22
like that	2:37
limit	0:28
lin	2:-51 9:39
lin $	5:26 9:17
lin and	9:13
line	0:43 1:-39 9:37 10:-7 11:20
line _ the	5:50 7:23
line for	7:22 9:24
line in	5:35
linter	9:41
lisbon	7:19
list	1:-21 5:41 9:34 10:-3 11:-29
list _ a	0:22
list _ the	7:18
list and	3:28 5:26
list of	5:25
listen	1:17
listen $	1:17
live	9:17 11:-15
load	2:-42 3:33 4:12
log	3:48 6:-13
logg	0:36
login	3:36
long	1:-34 2:-36 5:26 6:10
long a	0:23
longer	0:76 1:-18 5:-19
look	0:20 3:25 5:52 8:-9 10:-11 12:-5
look _ it	9:23
look _ the	3:30 5:37
look after	3:75
look at	0:30 2:-44 7:17 8:-7 9:27 10:-11 12:-4
look for	0:24 3:-24 5:55
loop	2:66 3:-24 7:28
lost	0:-19 2:139 3:-18 9:-17
lost #	2:34
lost _ of	2:33
lot	0:-22 1:25
lot of	1:22
loud	2:43
loudest	0:43
lunch	7:16
lyon	5:22
machin	9:-14
machin $	11:27
made	1:25 3:-29 8:-10 9:69 10:13 12:-5
made _ a	9:20 10:4
made _ the	9:24
made it	5:22 9:18 10:6
made that	9:31
mail	0:21 3:19 7:-18
maintain	3:42 4:-7
maintain the	4:-7
mak	0:40 1:22 9:-16
mak me	0:-21 1:18
make	3:-27 9:-13
make it	5:-35
maker	3:-18 5:38 7:99 8:12 9:29 10:6
maker $	7:52
manag	9:24
manager	0:-32 2:39 4:-8 5:27 7:-29 11:-33
manager _ it	1:22
manager _ me	5:31
mandat	1:18
mandatory	9:42 10:8
mandatory _ all	9:20 10:5
mandatory for	9:20 10:5
manual	7:-19
manufacturer	9:31
many	1:-18
map	2:63 3:-23 5:20 9:-13
map $	2:41
march	11:55 12:-4
market _ the	2:40
matter	1:52 5:45 6:14
matter $	1:56
may	8:9 9:21 10:6
may be	7:23
mayb	0:-33 1:-23 2:-39
me	1:44 5:24 7:-50 8:12 9:-41 11:135 12:-43
me #	11:16
me $	0:23 6:-8 7:-22 12:12
me _ a	0:24 3:32
me _ an	12:-4
me _ i	11:24 12:-8
me _ the	9:16 11:35 12:-7
me _ was	7:23
me a	11:-27
me and	3:28 11:25 12:-9
me as	5:-19
me for	11:35 12:-12
me how	11:28
me it	1:23 7:21
me that	0:20 1:43 2:40 7:32
me the	5:-20
me through	11:32 12:-12
me to	2:42 5:32
me twic	11:19
mean	5:45
mean and	7:17
meant	2:93 5:28
measur	5:52 6:7 9:15
measur #	2:44
measurement	0:20
meera	11:18
meet	10:3
meet $	10:3
meeting	11:16
meeting $	11:21
member	9:19
memory	11:30
mentor	5:-21 11:87
merg	3:20 7:-19 9:21 10:-4 11:-22
merg $	9:16
messag	3:38 5:42 6:-12 7:-30
messag $	5:22
met	11:19 12:-13
metric	3:26
midnight	2:50
migration	0:27 1:17 3:-23 9:-32
mind	0:21 1:24
mind $	1:24
mindset	1:-17
mine	0:51 1:-47 3:154 6:7 7:-38 9:-26
mine _ the	3:26
mine and	3:17 11:21
mine to	3:29 4:10
ministry	2:36
minut	0:-24 2:62 3:-21 8:-15 9:-25
minut $	0:-19 7:-19
minut _ i	11:25
minut _ it	1:19
minut _ the	0:24 2:70
minut and	1:22 11:19
minut in	2:56
miss	2:106 5:40 9:14
miss the	2:42
mobil	7:16 8:-11
mock	9:13
mode	9:15
model	1:-24 3:23 5:-27 7:-42 9:-17
model was	0:28
modul	4:-10
monday	2:35 7:-17
monday $	2:78
money	3:38 4:18
money $	2:33
monitor	2:36 7:23
monitor and	2:35
month	0:-24 1:-33 2:43 3:-55 5:-45 6:10 7:-50 8:6 9:-33 10:-5 12:-13
month $	3:-19 12:-10
month and	2:-35 11:15
month two	2:42
month with	11:19
more	0:-35 1:29 2:-33 8:6 11:29 12:17
more $	1:34
more _ #	7:24
more _ than	1:17
more _ the	0:23
more _ with	0:-28 1:23
more i	3:23
more in	0:-28 1:20
more peopl	5:21
more than	7:19
morn	2:57
most	0:-30 1:23 3:-21 5:-23 9:-17 11:-22
most was	0:-24 1:54
mostly	1:-24
mother	2:55
mov	0:-22 7:77 9:-20 11:-23
mov _ #	2:38
mov from	2:52
mov it	5:25
mov to	7:22
move	3:35 5:-28 7:25
mr	5:34
much	0:-39 1:29
much more	0:-21 1:25
multiply	1:33
must	0:-23 1:35 5:42 6:-11 9:37 10:8
must be	2:40
must pass	9:37 10:7
my	0:38 1:-17 3:45 4:-16 5:42 7:72 8:-11 9:16 10:9 11:16 12:-29
my _ about	1:24
my _ and	0:-20 3:-21 9:18 12:-5
my _ for	8:-10
my _ had	5:24 6:-6
my _ has	9:22 10:-5
my _ is	0:20 9:17
my _ lead	5:27
my _ now	0:24 1:-20
my _ of	0:21 2:37 3:34
my _ only	3:28
my _ said	5:29
my _ team	7:38 8:-19
my _ that	5:-20
my _ the	7:18 8:-9 9:21
my _ to	5:21
my _ was	0:-21 1:26 2:-50 3:43 4:-8 5:28 6:-8 9:27
my _ without	0:24
my _ year	3:19
my area	3:53
my boss	0:-20 3:-22 5:24
my desk	0:27
my director	5:32
my estimat	0:27
my first	0:40 1:-18 2:40 5:-22 11:37 12:-15
my group	11:25
my gut	1:39
my instinct	0:-22
my lead	3:-27 6:-9
my manager	1:16 5:31 11:-21
my mentor	11:20 12:-13
my name	11:15
my opinion	1:15
my own	0:38 2:54 3:-44 5:19 6:7 8:-19 11:-25
my part	3:39
my piec	3:41
my prior	0:-33
my proposal	7:34 8:8
my responsibility	3:23
my suggestion	7:35
my team	9:21
my tech	5:21
my technical	1:16
my text	9:20
my word	8:7
myself	2:-40 3:-22 5:41 6:10 11:-19
myself _ the	5:29
myself and	9:15
nam	2:36 3:-18 5:44 6:13 7:-18 9:21 10:-8 11:-17
nam _ the	9:14 10:-9
name	1:-24 7:-18
name _ i	5:21
need	3:-20 11:-21
need a	2:33
need it	0:19
need the	0:25
neighbour	7:24
network	0:-39 1:37 3:46 4:-7 8:-14
never	1:24 2:40 3:-31 5:-22
never _ a	11:39
never _ back	2:57
never _ up	1:39
never came	2:57
never give	1:29
new	0:-26 1:-24 2:-39 3:-17 5:-27 9:32 10:-5 11:21 12:-9
new _ and	11:22
newcomer	11:30
next	0:48 1:-18 4:10 9:-32 11:-19
next _ and	7:18
next _ i	0:22
next _ the	0:31
next _ year	4:10 5:38
next door	7:23 8:-18
next to	0:24
next two	0:32 5:23
night	2:78 7:-34
night and	2:37
night of	2:33
nightly	3:31 4:-8 7:20 9:19
nine	0:-21 1:-18 2:41 3:-32 5:21 6:10 7:24 8:22 9:-21 11:-32
nine _ team	3:17
nine month	2:59
nine product	3:18
nine team	5:24 6:8 7:21 8:8
nineteen	7:54
no	0:23 1:-45 2:47 3:-49 5:68 6:23 7:-30 10:8 11:-53
no $	2:45
no _ for	9:18
no _ had	6:7
no _ in	9:21
no _ of	0:21 9:30
no _ on	3:21
no _ team	8:-11 9:-20
no longer	0:52
no one	5:35
no other	8:-11 9:-20
no ticket	5:31
nobody	1:-38 3:-25 5:51 6:10 7:31 8:-35 10:6 11:-46
nobody _ a	5:27
nobody _ the	7:19
nobody _ to	7:23
nobody could	0:27
nobody else	7:34 8:-28
nobody had	5:32
nod	2:61
none	3:-20 7:45 8:11 11:-30
none _ them	11:-15
none of	11:-21
noon $	2:48
not	0:27 1:-66 2:94 3:-57 5:27 6:16 7:-58 8:-5 9:-50 12:15
not $	2:-54
not _ a	5:24
not _ and	11:23
not _ that	0:22 2:36
not _ the	0:-19
not a	1:16
not accept	2:49
not both	2:37
not count	11:25
not happy	2:39
not in	11:31 12:5
not the	0:29 1:-20 5:29
not to	1:16
notebook	7:19
noth	1:-55 2:44 3:30 4:-10 7:-31 9:20 11:-15
noth $	1:-34 2:51
noth _ a	2:61
noth _ i	3:21
noth else	3:40
notic	8:-15 9:-16
now	0:149 1:-22 3:-34 4:9 5:-22 6:11 7:37 9:16 10:6 11:43 12:9
now $	0:-23 3:17 4:13 5:-23 7:26 8:11 9:-24 11:-16
now _ a	7:25
now _ first	0:22
now _ one	1:-17
now _ the	0:20 8:-7 11:26 12:-5
now and	0:43 8:-13 9:39 11:-17
now i	0:51
now on	9:32
now the	0:20
now writ	9:14
number	0:30 1:-34 5:21 11:-31
number and	7:27
nurs	5:28 6:-7
object	2:87
october	2:37
of	1:-31 3:-27 6:20 9:-23 10:-4 11:27 12:11
of #	9:-15
of $	1:-22
of _ #	3:31 4:10 9:13
of _ a	11:31
of _ and	0:-25 1:15 5:65 7:36 8:-14 11:-17
of _ are	7:-17
of _ came	0:26
of _ card	1:16
of _ company	3:-20 7:21 9:22
of _ five	11:21
of _ invoic	4:-9
of _ of	11:20
of _ on	9:17
of _ other	11:17
of _ own	11:27
of _ question	2:50
of _ report	3:19 7:25 8:-8
of _ senior	11:21 12:8
of _ tax	3:20
of _ team	9:19 10:-6 11:21
of _ was	3:32
of _ we	5:32
of _ whol	9:16
of _ wrot	5:38
of _ year	1:15 11:24
of a	0:30 3:-37 5:23 7:19 12:-7
of adjectiv	12:8
of an	2:38
of customer	2:32
of done	10:-8
of each	0:22
of engineer	7:33 8:10
of four	11:19
of it	0:29 3:46 4:6 6:-9 7:51 9:-22
of mine	0:25
of my	7:27
of no	2:39
of one	11:25
of our	0:24 3:59 7:-22 10:-5 11:-16
of ours	9:18
of that	2:-37
of the	1:-18 3:48 4:-18 6:17 7:45 8:14 9:54 10:12 11:40
of their	7:-27 11:34
of them	1:-24 3:-25 5:-23 6:-6 7:-21 9:-19
of this	3:23
of two	2:33
of us	8:-23 9:24 10:-5 11:17
of what	0:-22 1:19 2:43 5:38 6:17
off	1:17 2:69 5:21 6:16 8:-6
off $	0:21 2:-51 11:18
off _ the	1:15
off in	1:15
off that	5:38
off the	7:18 8:-6
offer	9:14
offer _ do	9:18
offer to	9:16
offic	6:-8 9:-15 11:16
offic $	11:24
official	3:-18 9:28 10:7
official _ suit	10:4
official conformanc	10:4
offlin	9:25
often	11:39
often _ me	12:5
often ask	12:5
old	11:-22
old one	0:23
on	1:-69 6:-14 9:-34 11:46
on $	2:-36 3:28 4:13 7:17
on _ #	2:-37 3:21
on _ and	2:45
on _ befor	7:-22
on _ calendar	1:-16
on _ day	7:29 9:18
on _ floor	11:16
on _ i	1:17
on _ own	11:37
on _ same	0:20
on _ saturday	2:41
on _ sheet	7:19 11:41
on _ strength	7:25
on _ when	0:30
on _ with	0:32
on a	0:-22 2:33 6:-9 11:16 12:-4
on an	11:16
on call	5:-20 11:22
on each	3:22 11:18
on how	1:17
on it	3:17 4:-8 6:-9 9:-17 11:-16
on my	0:29 1:-17
on one	5:-23 7:52
on page	0:19
on that	0:21
on the	1:-26 3:23 4:-8 6:-9 7:20 8:-15 11:51 12:-12
on their	11:16
on two	5:21 9:14
on what	5:22
onboard	11:25
once	7:32 11:-19
once $	0:23
once in	7:32
one	1:-28 3:20 4:-29 5:36 11:-25 12:18
one $	2:-70 5:28 7:-22 9:-13 11:-24
one _ #	9:25
one _ and	0:25 9:-13
one _ back	11:15
one _ each	0:24
one _ had	5:23
one _ in	2:-40 3:22
one _ set	1:19
one _ that	3:19
one _ the	7:21 11:31
one _ to	9:17
one and	3:25 5:19
one had	5:21 6:7
one i	1:-19
one in	11:19
one more	9:16 11:18
one must	0:-22 1:43
one of	3:-23 4:7 5:-21 8:5 12:-4
one page	0:22 3:25
one question	0:25
one script	4:-6
one shar	7:17
one sinc	9:15
one tabl	3:24 7:18
one th	5:-21 11:27 12:5
one to	0:21
one week	2:-38
one who	1:21 4:7 5:42
ones	9:23 11:20 12:-7
ones $	1:19
ones the	9:16
only	1:-24 2:-33 5:-20 8:-22 9:-36 11:-33
only _ i	5:24
only _ own	8:-19
only my	8:-13
only the	3:28
onto	7:34
onto the	7:35
open	0:24 5:36 8:11 9:-27 12:5
open $	5:60
open _ #	2:38
open a	0:19 11:23
open in	2:43
open it	9:-14
operation	7:29 9:24
opinion	0:-20 1:51
opinion $	1:21
ops	0:21 2:57
or	1:-15 2:55 7:-16 12:4
order	1:-27 3:43 8:7 9:-19 11:-19
order $	5:-20
order that	7:29
org	9:14
organisation	1:15 7:32 8:6 9:27 10:4
other	3:-33 5:-56 7:69 12:4
other $	5:-22
other _ run	7:41 8:16
other team	7:48 8:-34 9:-23
other way	0:20
otherwis	2:37
our	0:20 1:-37 3:36 4:9 9:144 10:-31 12:7
our #	3:47
our _ app	4:-7
our _ checklist	10:-6
our _ had	11:41
our _ no	9:19 10:5
our _ team	3:36 4:12
our _ test	9:22
our android	4:-7
our director	5:24
our group	9:29 10:-6
our payment	2:58
our team	3:-30 5:-24 7:-22 9:109
ours	9:21
out	0:20 1:-30 2:98 3:-64 5:65 6:-7 7:-18 8:-6 9:-29 10:-3 11:-20 12:4
out $	5:25
out _ a	5:37 6:-7
out _ it	5:28
out _ that	5:-41
out _ the	2:58 7:22 9:14
out and	2:-53
out of	7:33 11:-17
out that	0:20
outag	2:-36 3:-28 11:-18
output	5:28 6:-9
output format	6:-9
outsid	7:68 8:-10
outsid the	7:31 8:-9
oven	1:26 2:37
over	1:-48 2:37 3:27 4:11 6:9 7:32 8:9 9:32 10:12 11:34
over $	0:39 1:-24
over _ and	11:35
over _ their	8:22
over _ whol	9:31
over a	5:20 9:14
over as	10:9
over the	3:28 7:-34 9:17 11:-17
over to	7:28
overall	1:23
own	0:23 2:-47 3:20 4:28 6:16 7:24 8:-26 9:-47 11:44 12:13
own $	3:27 4:13 5:21
own _ and	7:18 8:-9
own _ in	7:-23 11:21
own a	11:30
own code	5:24
own team	7:35 8:-19 9:29
own the	3:38 11:36
own to	3:22
own work	1:16
owner	0:32 1:-25 3:29 4:12 5:35 6:8
owner _ the	3:21
owner and	9:20
owner of	3:22
ownership	7:18
owns	11:25
p	2:34
p #	2:36
pack	2:35
pag	5:49 11:-17
page	1:-25 2:-49 3:46 4:-9 6:-14 9:21
page _ a	0:31
page and	3:19
page one	0:20
pager	3:39 9:21 10:4
paid	1:17 2:34
pair	11:18 12:-13
pair with	11:20 12:-13
panel	7:27 9:-14
paper	2:33 5:-20 9:19
paper was	2:37
parser	1:-22 3:38 4:-13
parser _ the	4:-11
parser for	4:-11
part	3:55 9:36 10:11 11:-20
part _ the	9:36 10:11
part of	3:29 9:36 10:11
part was	3:20
partner	1:18
pass	8:7 9:67 10:13 11:-16
pass its	10:5
patch	7:19 8:12
path	3:39 4:7
patient	2:-35
payment	3:29
payout	3:35 5:20
pays	1:-22
pen	0:30
peopl	3:-31 5:-32 9:-23 10:-10 12:-4
peopl $	1:28 3:37
peopl _ #	1:19
peopl _ a	0:20
peopl _ at	9:26
peopl _ the	2:-42 7:-23
peopl _ what	7:21
peopl and	1:19
peopl in	3:-18
peopl it	1:19
peopl look	9:27
peopl to	7:29
per	1:-19 2:-36 3:29 9:-13
per _ and	3:41
perhap	0:-25
period	11:22
permission	3:18
person	11:-20
person who	1:28
persuad	7:35
petra	11:24
phon	3:17 11:-15
photograph	5:21
pick	1:18 2:-50 4:-7 6:10 9:-14
pick up	1:16
picker	4:-6 7:27 8:-6
pictur	0:19
pictur for	2:35
pictur of	0:28
piec	3:31 5:-25
piec _ the	3:38
pilot	0:21 7:17
pin	5:26
pipelin	3:48
plac	6:-8
plan	1:-36 2:-45 3:25 4:9 5:96 7:42 10:6 11:-18
plan $	1:-21 5:31 7:23 9:19
plann	0:30 1:61 5:26 6:9 7:42
plann their	5:43
platform	3:34 4:27 7:21 8:6
platform _ the	4:13
platform and	4:-8
platform that	4:14
player	2:-47 5:24
pleas	5:-24
plus	1:17
pod	7:21
port	2:39
port $	2:41
portal	3:18
post	7:24
power	0:19 5:-22 9:16
practic	5:-27
predict	2:41
prepar	2:-33
preparation	1:33
pressur	0:-19 1:52
pric	0:24 3:67 5:-27
pric $	0:22
pric _ #	2:34
primary	2:34
principal	2:57 3:-22 12:-12
prior	0:-33
prior on	0:-20
problem	1:31 3:-26 5:137 6:21 9:-14
problem that	6:9
proces	7:16 9:52 10:-3 11:23
product	1:-24 3:28 4:17 7:54 8:11 9:24 10:5 11:-23
product $	0:23 8:6
product group	9:18
product team	4:7 8:6
production	11:52
production $	7:18 11:54
programm	4:-9 7:59 8:10 9:-15
project	0:31 5:26 7:-26 11:-17
project $	1:19
project _ it	5:27
promot	7:-28 11:17
promotion	7:-20 11:55 12:15
proof	0:28 7:17
properly	2:34
propos	5:21 6:8 9:27
propos one	9:16
propos that	9:13
proposal	0:26 2:60 7:30 8:8
protein	3:22
protest	2:96
protocol	5:59 6:-14
protocol document	6:-7
proud	0:-30
provider	2:33
publish	4:6 7:55 8:21 9:19 10:14
publish _ the	9:30
publisher	2:54
pull	11:-20
pull request	9:16
pump	7:24
push	2:76
put	1:35 5:36 6:7 7:-34 9:26
put _ in	2:69 7:-21
put a	3:36
put that	7:20
put the	1:38 11:23
puts	3:17
python	3:22 4:-8
qa	8:-14
quality	0:-45 1:-17
quality of	1:17
quarter	1:-21 5:-21 9:-25
quarter $	1:-17 2:47
quarter to	11:20
queri	2:61 5:76
queri $	2:46
query	7:23 8:-7
question	2:-53 3:-19 5:20 6:10 9:-22 11:54 12:-16
question $	11:21
question _ the	2:41 11:46 12:-10
question and	11:27
question in	11:18
question that	5:21
queu	3:27
quiet	0:51 5:-20
quit	1:-27 2:50
ragdoll	2:47
rais	5:32
ran	2:-37 7:-31 10:-13
ran _ a	0:25
ran the	9:18 11:24
random	0:22
rang	0:27 1:-22 3:18
raw	7:32
reaction	0:28 1:-16
read	0:47 2:-46 5:20 6:-9 7:-24 9:-14 11:18
read #	5:62
read a	0:54
read from	3:41
read the	0:19 3:-18
reader	4:-11 5:20
ready	1:18
real	0:50 1:-18 3:-27 5:26 12:6
really	0:-39 2:-39 5:81 11:-17
really $	5:53
reason	5:-24 9:-17
rebuilt	0:43 3:-25 7:25 8:-7
recall	2:75
receiv	2:36
record	5:25
red	0:24 11:20 12:-6
referenc	3:33
refund	5:28
refus	2:52 7:-32 9:30 10:4
refus to	0:25
register	9:13
regulator	2:33
rehearsal	1:-21
releas	2:86 4:-7 5:-54 7:34 8:-10 9:85 10:4 11:43
releas $	2:38
releas _ #	11:30
releas _ the	9:49
releas checklist	10:-3
releas criteria	9:23
releas in	2:33
render	3:27
repeat	1:-15 2:-37 7:-22
replac	5:-19 7:23
replac the	7:16
report	0:39 1:-15 3:58 7:20 8:-13 11:-36
report $	3:31 4:-9
report _ me	7:17
report _ the	7:25
report to	3:19 7:18
repositori	9:25
repository	1:-17 9:-18
request	0:-23 5:32 9:27 11:-15
requirement	5:30 6:-10
respect	0:-24 1:34
responsibility	0:-21 3:32 4:13
responsibl	3:56 4:6
responsibl for	3:56 4:6
rest	5:26 6:6
restor	1:-16 9:16
result	1:16 4:-8 7:-28 11:19
result $	1:17
retir	5:23
retri	0:21 2:47
retry	2:-36
return	9:22
return $	9:14
review	0:19 1:-18 3:-28 5:-21 7:-24 9:75 10:-3 12:-9
review _ our	10:7
review _ that	10:-3
review a	9:16
review and	11:18
review in	10:7
reviewer	10:-8
rewrit	0:21
rewrot	7:39 8:-20 11:28 12:18
rewrot the	3:19
rewrot their	8:-15
right	0:-41 1:81 11:-20
right from	1:48
right the	0:-28 1:25
risk $	0:23
roadmap	8:16
role	0:-28 1:36
rollback	1:22 2:55 9:34 10:-4
room	0:40
room $	0:40
rota	11:20
rotation	2:52
round	0:32 2:46 5:-22 7:59 8:-6 9:-15 11:48 12:-6
round $	0:40
router	3:19
row	3:32
row $	3:34
rul	3:-21 5:-24 9:54
rule	3:-41 9:59 10:-3 11:-32
rule $	7:-16 9:19
rule _ #	9:15
rule _ our	10:4
rule and	9:30
rule for	10:-4
run	1:-20 3:59 4:23 5:-30 11:20 12:18
run _ the	9:30
run it	9:-26
run on	2:33 11:18
run the	3:37
runbook	9:39 10:-6
rung	11:19
runn	3:34
runs	3:25 5:-21 9:14
said	0:-43 1:-38 2:112 3:-33 6:-8 7:-43 9:-24 11:-34
said $	3:30 5:26
said _ and	2:35
said _ it	5:44
said he	2:49
said i	2:-35
said no	2:49
said nobody	2:38
said that	2:-34
said what	5:22
sal	1:-27 2:40 3:21 4:-8 7:-19
sal were	2:43
same	0:25 1:-38 2:-50 3:-34 5:39 8:-10 9:-19
same _ and	2:55
sampl i	2:52
sampl size	11:18
sat	3:-17 11:18 12:6
sat _ me	12:-4
sat _ on	11:21
sat with	12:-4
saturday	2:64
saturday $	2:59
sav	0:-21 9:-13
saw	5:28
saw a	5:20
say	0:31 1:-30 3:-38 5:-22
say _ the	5:-25
say it	0:49 1:-31
say that	1:45
say which	0:27 1:-21
scanner	3:31 7:19
scheduler	3:27
schema	3:26
scor	3:17
scor $	2:35
screen	3:25 4:-10
screen $	7:-18
script	3:48 4:-10 7:28 8:-12
script $	3:33
search	0:22 3:51 5:23 11:-16
seat	3:38
second	1:-20 4:8 5:22 6:8 12:5
second $	2:-37
second _ in	11:23
second _ it	2:40
second and	5:20 6:9 9:25
second year	3:22
secret	5:20
secretary	2:39
section	9:-13
security	2:-37 9:26 10:7
security _ that	10:7
see	0:28
seen	1:18 9:23
seen $	1:22
sell	9:15
send	0:35 3:51 7:28 8:-15 9:-22
senior	3:-47 5:-55 7:-75 9:-26 11:132 12:28
senior _ who	11:24
senior and	11:30 12:5
senior engineer	11:28 12:8
senior have	11:22 12:8
senior of	11:62 12:5
senior to	11:22
sensor	3:28 4:-13
sensor the	4:-12
sent	9:-15 11:15 12:-7
sent a	2:48
separat	7:16
serv	3:25 7:31
serv from	7:22
server	3:18
server $	0:29
servic	0:20 3:168 4:6 5:-55 7:-27 10:4
servic $	3:61
servic _ and	3:45
servic _ mine	3:17
servic _ my	9:28
servic _ the	10:9 11:20
servic _ two	9:-13
servic and	5:-22
servic is	3:23
servic whol	4:9
set	0:19 2:-52 4:25 5:33 6:10 12:-4
set out	6:6
set the	3:29 4:25
set up	10:4
settl	5:50
seven	3:-22 10:-4
seven month	7:16 8:7
seven of	9:27
several	7:66 8:20
shar	1:28 4:8 8:-5 9:-15
she	0:-44 1:-25 3:-31 5:-32 7:18 8:-8 9:-35 11:53 12:-13
she _ her	2:70
she _ me	3:20
she gave	3:23
she had	2:40
she sign	7:45
she want	11:-18
sheet	0:71 5:-25 7:27 11:51 12:-6
sheet _ #	7:17
shift	0:27 11:32
shift $	2:39
ship	2:41 5:27 7:66 8:11 9:35
shipp	7:-25 9:50 10:-10 11:21
shop	2:74 4:9
shop the	4:9
shorter	2:69
should	0:-23 1:-21 3:-28 6:11 7:-19 9:-15
should have	1:-33
show	1:27 3:-20 6:7 9:-16 11:35 12:-11
show _ that	1:27
show _ the	11:19
show me	1:30 11:31 12:-13
show the	5:22
show them	11:18
shown	5:22
shutdown	0:21
side	7:42 8:-8
sign	2:-46 3:21 7:50 8:-7 9:36
sign $	9:37
sign the	7:16
simpl	1:20
sinc	0:100 1:-61 3:29 5:-41 7:33 8:18 9:29 12:10
sinc #	3:33 9:19 11:23 12:8
sinc $	4:10 7:33 11:32
sinc _ #	9:15
sinc _ i	0:26
sinc _ the	3:22
sinc _ year	3:-22
sinc i	0:38
sinc that	0:57
sinc the	7:34 8:8
sinc then	9:18
sinc with	0:24
singl	3:36
sit	0:19 7:20 9:20 11:-15
sit in	0:20
sits	9:-14
six	0:-19 3:-26 9:-19 10:-3 11:19
six _ and	2:41
six _ team	3:-19
six _ with	11:34 12:6
six month	11:18
six team	7:42
six week	2:64
size	1:-23 11:16
skill	1:19
sleep	3:17
slic	0:31
slid	2:69
slid $	2:43
slipp	2:112
slos	9:19 10:10
slot	2:64
slow	0:65 5:33
slower	0:26 1:-27 2:58
small	0:25 1:-23 4:-13
small _ for	4:-14
smallest	1:-25
so	1:-44 3:-18 6:-10 8:6 10:4
so $	11:17
so _ ask	2:44
so _ is	2:35
so _ made	5:30
so _ one	2:44
so _ the	2:-49
so _ wrot	9:17
so far	7:31
so i	2:46 3:-19 4:-6 5:55
so it	2:51
so now	0:23
so that	0:-19
so the	2:36
softwar	8:-7
sold	7:24
solution	1:29
solv	6:6 11:27
some	2:102
somebody	0:31 2:37 3:-25 6:7
someon	2:46
someon who	2:38
someth	1:16 3:-23 5:61 7:17 8:9 9:-15
someth _ i	5:36
someth else	5:25
someth i	0:20
someth that	5:24
sort	1:-30 6:-12 7:-21
sort by	1:-22
sound	1:20
sourc	7:17
speak	2:-44
spec	5:31
specifi	5:36 6:-14
split	2:33
squad	2:-40 3:-42 9:17 11:-18
stack	11:23 12:-4
staff	1:15 3:17 4:7 5:-31 9:-27 11:15 12:8
staff $	3:38
stakeholder	1:16
stal	9:23
standard	1:22 7:43 8:15 9:54 10:14
standard $	7:25
standard _ the	8:8 9:-13
standard for	7:-21
standard sinc	8:8
start	0:22 3:-20 5:-24 9:-16
start $	2:33
start _ the	7:17
start a	11:18
startup	2:47 7:21
startup $	7:21
stat	2:-37
stay	0:28 1:30 2:-72
stay in	0:31
stellan	7:-19
step	2:-36 3:-19 5:23 6:-19 7:-17 9:13 12:7
step for	9:16
still	1:-30 5:-20 8:-8 9:-25
still be	0:21
stock	3:26 4:-7
stood	1:-17 2:73 5:73
stop	3:-21 5:-48 9:44
stop $	0:26
stop the	9:16
stop this	2:58
stopp	0:81 1:-17 2:105 3:-33 5:29 6:9 7:73 8:15 9:-21 11:-17
stopp in	2:34
stopp them	7:61
stopp two	7:18
stor	2:34 3:32 7:19 9:-14 11:-15
stor $	7:24
storag	3:40 4:10
story	0:-22 5:22 6:-8
strategy	3:37 4:17 7:17
street	1:31
strength	7:25
strength of	7:25
strong	0:-23
stuck	0:23 2:37 9:33
stuck $	11:19
student	3:32
subscription	3:-24
succes	1:46
such	11:25
such a	0:21
suffer	11:20
suggestion	7:35
suit	10:7
summer	8:8 9:-15 11:36
summer $	11:42
sunday	5:25
supplier	7:-20
support	1:-35 5:-21
sure	1:-24
surpris	1:19
survey	2:36
switch	0:23 3:-18 7:60 9:-20 11:-15
switch off	2:-40
switch to	7:26
sync	7:20
system	0:-20 1:19 2:-55 3:106 6:9
system _ all	4:8
system _ the	3:49
system and	1:16
tabl	1:-16 2:44 3:26 4:-7
taco	1:16
tak	0:35 1:-18 5:21
take	0:-24 1:16 2:45
taken	0:25 3:-17
taken the	0:34
talk	1:18 5:-32 9:-16 11:26
talk to	1:24
target	2:34 5:71 6:-6 9:27 10:-6
task	5:28 7:17 11:15
task $	5:-21
task and	11:18
taught	1:73 11:41 12:-4
taught _ how	11:15 12:-8
taught _ that	1:28
taught me	1:28 11:20 12:-10
teach	1:-33 7:21
teacher	1:18 2:40
team	1:31 3:-25 4:34 5:-33 6:20 7:93 8:-40 9:123 10:-10 11:-71
team $	5:-20 7:46 8:-27 9:-22 10:5
team _ #	7:49
team _ a	3:25 5:31 7:21 9:-16
team _ it	9:-15
team _ on	3:-19
team _ that	1:37
team _ the	7:41 9:15 10:8
team _ their	3:57 5:28 7:-17 9:-15
team _ through	9:23
team _ to	3:18 7:19
team _ us	7:40
team _ with	9:16 10:3
team alway	10:-11
team and	9:-14 12:4
team chang	7:45
team does	9:31 10:-7
team has	7:-27 9:42 10:4
team i	9:13
team in	9:26 10:6
team no	9:19 10:5
team now	5:38 6:8 7:50
team of	3:-17 5:36 7:22 9:-14
team releas	9:34
team said	2:52
team test	9:34 10:3
team the	8:-6
team took	10:-4
team was	7:17
team were	7:25
team work	10:5
teamwork	1:49
tech	11:30
tech lead	11:32
technical	0:-23 1:37 3:35 4:36 11:-17
technology	1:19 3:33 4:17
technology plan	3:35 4:14
tell	0:43 1:-30 9:13 11:-15
tell me	0:37 5:23
tell you	9:22
temperatur	5:28
templat	3:20
ten	1:-16
ten $	0:26
tender	7:22
terraform	1:29
test	3:-34 4:-12 5:-37 8:15 9:56 10:-10 11:-34
test $	11:26
test _ and	2:58
test _ i	10:5
test _ the	9:23
test and	9:20
test for	9:28 10:6
test in	7:26
test the	9:44 10:-6
test with	7:20
tester	2:33 3:25
text	5:27 6:-9 9:18
text $	3:-17 9:20
th	0:30 3:-21 11:15
th i	7:23
th that	0:21
than	3:-26 6:7 11:-16
than #	7:24
than i	0:27
thandi	11:18
that	0:50 3:37 5:36 6:15 7:-22 9:69 10:9 11:-23
that _ #	0:52 9:19
that _ a	0:-20 1:-20
that _ an	1:-20
that _ and	1:39 11:20
that _ be	5:24 11:20
that _ can	0:-34 1:15
that _ data	0:27
that _ for	11:22
that _ he	11:28 12:-5
that _ i	0:59 3:39 4:-6
that _ it	2:37
that _ lost	5:34
that _ me	3:31
that _ my	1:-21 3:20
that _ never	1:19
that _ now	9:24
that _ the	3:-18 5:30
that _ to	1:24 9:24
that _ went	9:15
that _ with	3:35
that a	0:59 1:-34 9:14
that all	3:23 7:26 10:7
that came	3:25
that every	5:27 9:23 10:4
that he	2:-33
that he'd	12:7
that i	0:-39 1:19 5:-20
that i'm	1:-19
that i've	0:36
that is	1:-34 2:64
that it	1:37 5:-32
that my	0:-20 1:56
that nobody	0:19
that one	2:56 3:27
that she	11:41
that the	0:41 3:-22 5:29 10:8
that they	7:17
that this	2:38
that was	3:-21 4:-6 9:-15
that we	5:33
that with	2:46
the	0:-30 1:-79 3:68 4:9 6:-9 7:-18 8:-7 9:-34 10:17 11:-36 12:7
the #	2:40 3:32 9:40 10:4
the _ #	9:-15
the _ a	2:37
the _ after	5:20
the _ all	7:29 9:26
the _ and	2:33 5:51 6:-12 7:18 8:12 9:-27 10:-6 12:-4
the _ app	3:22
the _ are	1:-15 2:45 7:35
the _ bank	9:22
the _ befor	2:37 3:-18 11:23
the _ behind	3:29
the _ board	9:29 11:25
the _ button	4:-12
the _ by	0:-19 11:-18
the _ cach	11:27
the _ came	5:28
the _ channel	11:20
the _ code	0:-19 9:20
the _ com	11:22
the _ command	11:30
the _ committe	7:22
the _ company	4:22 11:30 12:12
the _ component	3:22
the _ controller	3:30
the _ criteria	5:20 9:19
the _ dashboard	0:29
the _ definition	7:22
the _ department	7:25
the _ desk	2:47
the _ display	2:51
the _ document	5:37
the _ does	9:27 10:-4
the _ dropp	7:35
the _ engin	3:18
the _ engineer	3:-24 7:30 8:-13 9:71 10:10
the _ even	5:-20
the _ fault	6:8
the _ first	1:49
the _ five	3:21
the _ for	2:48 3:57 4:-18 5:-33 7:20 12:-4
the _ from	0:-20 5:-25 11:15
the _ gateway	3:44 4:-8
the _ gets	3:18
the _ group	4:10 7:33 8:-11
the _ guid	11:17
the _ guidelin	7:21
the _ has	7:-42
the _ he	2:-32
the _ i	0:54 3:-21 6:16 7:56 8:16 9:24 10:4
the _ in	0:29 1:-19 6:-17 11:57 12:-9
the _ interfac	7:23 9:-13
the _ is	0:24 1:-21 2:-34 4:-12 9:-13
the _ it	2:62
the _ job	3:44 4:-7
the _ kept	10:-4
the _ launch	1:23
the _ lead	1:-15 2:47
the _ list	5:21 6:6
the _ live	2:35
the _ machin	11:23
the _ made	9:22 10:4
the _ manager	3:17
the _ migration	0:22 1:18
the _ minut	1:26
the _ model	3:23
the _ modul	3:36 4:-10
the _ now	0:29 9:24
the _ number	2:37
the _ of	0:-27 1:82 5:-28 7:47 8:-16 11:43
the _ offic	11:22
the _ on	2:-42 3:20 11:-18
the _ one	1:15 3:-31
the _ ones	9:13 11:39 12:-7
the _ or	3:18
the _ order	5:-22
the _ organisation	7:28 8:7
the _ our	10:-15
the _ over	11:19
the _ owner	5:21
the _ page	3:31
the _ peopl	0:42 5:20
the _ plan	5:25 7:19
the _ plann	5:41
the _ platform	3:45 4:27
the _ problem	5:22
the _ product	4:16 7:17
the _ protocol	9:15
the _ question	5:20
the _ reader	5:27
the _ releas	2:44 11:75
the _ report	3:19
the _ right	2:38
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
the _ shift	2:36
the _ show	11:16
the _ sinc	7:27
the _ six	11:19
the _ slic	0:25
the _ softwar	3:22
the _ squad	7:22
the _ standard	7:31 8:6 9:33
the _ step	5:32 6:-9
the _ system	3:67 5:19
the _ tabl	3:20
the _ team	0:-20 3:-20 4:-7 5:54 6:7 7:45 8:-13 11:-20
the _ ten	0:26
the _ test	4:-8 9:31 10:-8
the _ th	0:30
the _ that	0:36 2:-41
the _ the	1:28 3:51 4:-10 5:27 6:-12 7:-19 9:13
the _ they	0:29 3:24 4:10
the _ thing	0:25
the _ thre	2:33 9:14
the _ time	0:-28 1:21 2:39
the _ to	3:-20 9:-20
the _ two	0:37 2:-40 8:8
the _ user	5:21
the _ was	1:24 5:34 9:-15 11:-16
the _ way	0:48 1:-26 2:50 3:35
the _ we	5:29
the _ week	2:48 5:21
the _ went	8:7
the _ who	5:37
the _ with	1:-15 5:20 7:-19 12:4
the _ work	1:32
the _ would	2:39
the _ year	7:17
the acceptanc	5:31 6:-6
the accessibility	9:17
the afternoon	2:37
the alert	0:26
the analyst	5:41
the annual	7:17
the answer	0:36
the app	3:21
the architect	5:25
the assumption	0:21
the back	11:28
the bank	7:20
the best	0:-23 1:27
the big	7:17
the board	7:35 8:10 11:-18
the brief	5:43
the budget	0:39
the bug	1:-15
the build	5:29 9:18
the card	1:16 5:22
the caus	5:26
the chang	5:27
the checkout	3:19
the code	5:-24
the column	5:34 6:-8
the company	3:54 4:32 6:24 8:6 9:39 11:38 12:19
the coverag	9:14
the crash	3:27
the cto	1:19 3:-24 7:29 9:18
the customer	1:47
the cutover	2:32
the data	0:24 4:15 5:-23
the date	3:20
the day	2:47
the deduplication	4:-7
the devic	4:6 9:24
the direction	0:21
the division	7:38 8:6
the document	9:17
the door	3:24
the driver	3:31
the end	0:-21 1:35 3:-36 11:27
the engineer	7:22
the enrolment	2:42
the entir	8:6
the european	7:30 8:11 9:18
the export	3:66 4:-13
the failur	5:31
the featur	4:12
the field	1:22
the firmwar	5:45 7:25
the first	0:-35 1:21 3:-29 5:-29 11:-21
the five	3:19 7:30 8:-7 11:15
the floor	11:17
the four	2:-41 3:-22 5:43 6:11 7:40 9:14
the free	2:46
the gate	10:5
the grad	11:19
the group	9:19 10:-6
the head	3:-21 7:26
the hir	11:16
the hour	1:36
the interview	11:19
the invoic	3:37
the key	1:46
the kitchen	1:26
the lab	7:25
the ladder	7:21 11:39 12:11
the last	0:23 7:19 9:17 11:16
the ledger	3:19 4:8
the leverag	2:-39
the library	7:34
the line	7:23
the log	5:27 6:-13 11:15
the login	3:37
the loudest	0:43
the map	2:56
the ministry	2:36
the model	0:29
the most	1:19
the network	5:21 8:-14
the new	9:-15 12:-6
the next	0:23 1:-19 4:10 5:36 8:15 11:-17
the nightly	3:32 4:-8 9:16
the nine	7:27
the official	3:-18 9:17 10:7
the one	2:64 3:-25 5:30
the only	3:23 4:10
the operation	7:33
the ops	0:24
the other	0:29 3:-19 7:-19
the owner	0:20 3:28
the page	1:-17 10:-3 11:21
the pager	3:26 9:14
the payment	3:21
the peak	2:59
the picker	3:19
the plan	3:29
the pric	3:-22
the problem	5:51 6:7
the product	7:17 8:12
the project	3:23
the quality	1:15
the question	2:46 11:19
the recommendation	3:19
the regulator	2:41
the releas	9:35 10:5
the report	3:19 11:-16
the requirement	5:30 6:-10
the rest	5:26 6:6
the result	3:23 4:-8 7:-22 11:28
the return	3:19
the review	9:14
the right	1:41
the risk	7:-19
the room	0:49 11:15
the rule	9:33 10:-4
the sal	2:-41
the same	0:28 1:-35 2:-37 3:-30 6:7 8:-10 9:-17 11:-21
the scheduler	4:8
the screen	5:23 6:-8
the search	3:38
the second	11:23
the security	9:32 10:7
the senior	12:8
the servic	3:27
the seven	9:28
the shar	3:21
the shift	2:-34
the sign	11:30
the small	2:34
the smallest	1:-25
the spec	5:31
the standard	8:5 9:23
the step	5:24 6:-8 9:16
the stock	4:-7
the stor	2:36 3:18
the storag	3:23
the story	5:26 6:-8
the strength	7:25
the task	5:42
the team	1:29 3:-32 5:-21 7:-45 9:144 10:-34
the test	0:26 2:-35 9:29 10:-9
the th	5:30
the third	12:-4
the thre	2:46 3:-33 5:41
the ticket	6:-8
the tool	0:20 7:65 8:10
the train	3:-19 9:27
the two	3:21 7:17 9:-14 11:16 12:5
the unit	3:20
the vendor	3:21
the way	3:-21 9:26 10:-4
the whiteboard	11:25
the whol	3:52 5:-28 7:22 9:49 10:10 12:12
the word	0:24
the work	1:-32 9:30
the worst	0:40
the year	1:21 3:-20
theatr	2:49
their	2:57 4:18 5:20 6:27 7:156 8:-30 9:-58 12:7
their $	7:-18
their _ after	8:-6
their _ and	2:-48 7:35
their _ by	7:-21
their _ in	7:27
their _ script	7:24
their _ to	7:25
their _ way	7:26
their _ with	8:7
their client	8:-8
their desk	12:4
their number	7:20
their old	7:22
their own	2:-35 3:-22 5:33 6:9 7:52 11:33 12:8
their work	5:57 6:13 7:-21
them	1:-43 3:-47 5:-28 6:-14 8:10 9:37 10:10 12:-9
them $	7:31 8:6 9:16 10:11 12:4
them _ it	11:42
them _ on	5:24
them _ one	11:23
them _ the	0:33 9:27 10:-14
them _ they	7:24 11:17
them as	2:37
them on	9:16 11:18 12:-4
them out	5:45 6:-14
them when	11:17
themselv	0:20
then	0:33 1:-48 2:-73 3:-27 4:6 6:16 7:46 9:17
then $	9:-13
then _ the	3:17 5:33 11:20
then _ was	9:18
then _ went	11:16
then i	9:-19
then it	9:16
then the	9:24
then we	11:16
then wrot	3:23
ther	1:-23 3:-19 5:-20 6:10 7:-25 11:-39
ther _ #	2:39
ther _ a	0:28
ther _ no	5:27
ther _ to	1:19
ther is	1:-19
ther was	5:23
there	0:-19
therefor	2:41
thes	0:49 5:-19 7:-17 9:-17 11:25
thes _ i	0:23
thes days	0:72
they	1:-45 3:-29 5:-31 7:121 9:-26 11:22 12:8
they _ #	7:-20
they _ it	0:35 2:-38 8:-7
they _ me	4:-7
they _ not	2:-32
they _ on	7:18
they _ the	7:26 8:-10
they _ their	8:-17
they agre	7:27
they came	11:20
they chang	8:-10
they did	7:45 8:11
they gave	4:-7
they mov	8:-8
they now	11:18
they rebuilt	8:-9
they rewrot	8:-7
they were	5:-31 7:-21 11:19
they would	0:21
thing	1:18
think	0:-26
third	2:34 3:-18 6:19 9:-14 12:-4
third of	2:49
thirty	7:-23 11:-16
this	0:-29 1:-39 3:78 4:-25 6:-10 12:4
this _ in	11:28
this day	3:34 9:34
this way	7:44 9:-16
thos	1:-17 2:56 4:7 11:17
thos four	3:22
thos thre	5:34 7:-20
though	2:50
thought	3:-26 5:63
thought _ should	5:24
thought _ the	0:28
thought that	0:29
thought we	5:21
thre	0:-23 1:-53 3:-38 4:11 5:23 6:14 7:-18 8:11 10:-7 12:-6
thre _ #	7:30 8:7
thre _ and	8:8 12:-5
thre _ at	7:17
thre _ engineer	11:22
thre _ the	3:17
thre days	9:15
thre have	9:-13
thre of	2:38
thre other	7:22
thre peopl	1:-21
thre senior	11:20
thre team	7:-19
thre tim	11:24
thre year	3:32 4:7 9:20
threw	2:47 8:-7
through	2:38 3:39 4:18 9:14 11:56 12:-22
through _ the	7:17
through it	3:62 4:15 7:-20 9:-20 11:37 12:-7
through the	9:22
thursday	0:-22 2:77 11:22 12:-4
tick	9:16 10:-5
ticket	1:-27 5:81 6:-19 7:40 9:-18 11:-19
ticket _ the	3:17 4:-6
till	2:34 11:44
tim	0:-20 3:-20 11:20 12:-3
time	1:-23 2:-40 4:6 5:20 6:11 7:-27 9:-25 11:-27
time $	0:-68 1:20 2:-35 3:-17 5:63 6:12
time to	0:20
titl	0:-24 1:74
titl $	1:33
to	3:-34 5:29 6:-12 8:-15 10:4 12:-11
to #	1:-19 2:-55 9:-42 11:-24
to $	7:48 8:8
to _ a	0:-21 5:-37 11:92
to _ and	1:-18 3:-21 6:9
to _ anyth	7:23
to _ as	1:19
to _ back	0:21
to _ by	1:-22
to _ data	5:22
to _ day	3:34 9:33
to _ down	0:21
to _ end	1:23
to _ executiv	5:28
to _ first	5:39
to _ for	2:38 5:22 11:23 12:-8
to _ her	11:23
to _ how	5:30
to _ in	1:30 9:-14
to _ it	0:38 1:-41 5:45 11:-15
to _ me	5:24
to _ one	1:20
to _ someth	1:31
to _ team	0:30 9:30 10:-16
to _ that	0:38 1:-24
to _ the	6:-13
to _ their	3:21 7:55 8:-12
to _ them	9:15
to _ thes	1:16
to _ this	2:44
to _ to	7:17
to _ up	5:28
to _ was	0:27 1:-16
to _ what	0:20
to _ which	5:21
to _ with	5:27 6:-12 11:26 12:9
to a	1:18
to an	1:26
to ask	0:36 11:15
to be	2:39 5:-35
to both	0:32
to build	1:32
to carry	5:26
to chang	0:22
to choos	1:26
to decid	5:20
to do	5:23 6:-7 7:34 8:-10 11:-18
to drop	7:24
to empty	0:-28
to explain	0:26 1:-16
to get	11:20
to his	1:30
to it	9:35
to keep	2:41 3:28
to know	1:28
to look	5:42
to me	1:-19 5:31 11:24 12:-7
to move	3:18 7:37
to our	9:67 10:-5
to own	11:30
to pass	7:29 9:34 10:6
to say	1:-28 5:-22
to send	0:23
to settl	5:33
to show	5:21
to stop	2:36
to the	3:40 5:-27 7:-24 9:46 11:-33
to their	7:19
to them	2:37
to this	3:34 9:34
to writ	3:35 4:18 12:-9
today	0:57 7:46 8:15 10:5 11:21 12:11
today $	7:24 9:24 10:5
together	5:-21 11:27
toggl	3:30 5:23
told	0:-37 2:77 3:-26 8:8 11:-19
told _ at	2:35
told _ it	1:23
told _ that	7:33
told her	11:17
told him	2:46
told me	1:24 2:54 11:-24
told the	9:15
told to	5:25
too	2:45 3:-32 6:6 8:6 9:-27
too _ to	0:29
took	1:-31 4:11 5:-39 7:38 10:10 11:19 12:6
took _ #	11:19
took _ of	0:20 3:27 11:18
took _ over	9:36 10:9
took _ the	3:21
took _ through	11:28 12:-9
took _ with	2:36
took it	7:46 8:20
took me	11:42 12:-8
took over	3:21 7:19
took the	3:-17
took them	9:33
tool	0:22 2:-34 7:60 8:9
total	11:31
town	11:27
track	11:16
train	2:-42 9:14 11:24 12:12
train and	7:27
train on	0:20
transcod	7:18
transfer	2:53
treat	0:40
trip	2:35
troubl	5:26 6:10 11:26
trust	0:-34 1:20 2:44
trust it	0:-30
try it	7:23
tuesday	11:23
tuesday and	12:-4
tun	2:33
turn	0:22 1:-32 3:-30 5:29 6:-7 7:35 9:30 11:18 12:-6
turn _ into	5:55 9:15
turn _ that	0:21
turn it	5:22
turn out	0:35 2:-36
tv	2:50
twelv	10:4
twelv _ and	11:16
twenty	9:17
twic	0:29 2:68 7:-19 9:-18
twic $	2:73 5:28
twic a	11:-17
two	1:-47 2:64 3:-54 4:-8 8:24 9:-15 10:-18 12:-4
two _ and	2:38 3:18
two _ i	0:36
two _ of	5:22
two _ on	2:44 11:24
two _ the	2:45
two _ them	9:13
two _ us	11:20
two bad	7:19
two days	1:26
two month	11:16
two more	11:15
two of	2:82 11:20
two other	2:50
two peopl	9:35 10:-10
two senior	11:20
two week	0:-21 2:-65
two year	0:32 3:-29 8:6 10:5
typ	0:24 2:-34 5:58 6:-9
under	9:22 11:-15
under my	3:24
under pressur	1:15
underestimat the	1:16
understand	0:-40 1:52
unit	3:59 5:24 6:9 7:-35 10:-5
unit test	3:28 4:-6 9:15 10:-5
university	3:24
unles	2:38 9:17
until	0:47 1:-17 2:99 12:-7
until i	5:27
until the	0:36 2:56
up	0:-77 1:33 2:66 6:8 7:29
up $	2:71
up _ #	2:-35
up _ the	1:21
up and	1:15
up my	2:44
up the	2:34
up to	1:24
updat	2:-62 5:39 6:-8
upload	8:-9
us	1:-23 3:-26 8:-21 9:20 10:-4
us a	11:19
us and	2:38 7:19
us the	7:31
use	2:-40 5:26
used	0:37 2:-62 8:6
used by	7:24
used it	0:19 9:26
used to	0:50 1:-16
user	0:21 5:23 10:-3
uses	8:-17 9:-16
uses it	7:22 8:-17
validation	3:28 4:-7
vector	2:34
vendor	0:-19 5:-22 7:50 8:22 9:17 10:7
vendor _ pass	10:7
vendor must	10:7
verification	5:32
version	7:17
version #	7:22 8:5 9:16
version _ and	7:17 9:16
very	5:-20
visit	2:32
voic	1:19
vote	0:28
vpn	5:28
wait	5:-34 11:-19
walk	0:35 1:-25 2:-44 7:33
wall	0:32
want	0:-38 1:-20 2:43 3:-46 5:44 6:11 7:-29 9:-24 11:-23
want the	11:-21
want to	2:-51 6:6 9:-17
warehous	2:-34 3:55 4:9
warehous and	3:19
was	0:-38 1:-66 2:32 4:-12 6:-8 7:-98 9:-66 10:14 11:-61
was $	0:26 5:-36
was _ #	2:32
was _ a	5:-21
was _ and	1:33 3:-28
was _ as	9:16
was _ brief	5:46
was _ build	1:32
was _ but	2:70
was _ by	9:28
was _ date	3:23
was _ first	7:23
was _ for	0:19 4:7 5:-39
was _ from	1:39
was _ happy	2:32
was _ he'd	12:7
was _ my	3:32
was _ no	5:35
was _ of	0:24 3:-19 5:-21 11:58
was _ on	3:-24
was _ one	5:21 6:7
was _ own	5:46
was _ the	0:37 3:44 5:36
was _ to	0:-26 2:-44 6:9
was _ with	5:-19
was a	2:-75 3:23 5:-24 9:15 10:4
was against	2:75
was ask	5:-20
was assign	3:18
was cancell	2:64
was clean	0:21
was down	2:35
was given	3:36 4:-11
was gone	2:33
was in	2:35
was mine	3:45 5:-26
was my	3:53
was never	0:22
was no	5:28
was not	0:24
was one	3:22
was responsibl	3:25 4:8
was right	1:27
was stopp	2:48
was that	11:21 12:7
was the	0:51 1:-16 3:30 4:-7 5:62 9:-15 11:-18
was to	2:-34 5:33 6:-16
was too	0:29
wasn't	2:34 3:-18 5:22 6:11
watch	1:-22 2:-38
water	1:20
water $	1:22
way	7:24 10:-4 12:8
way _ team	10:-4
way for	5:54 9:-17
way now	7:24
we	1:-39 2:35 3:-32 6:16 8:-10 9:15 10:5
we _ a	9:13 11:37
we _ do	9:21
we _ every	11:29
we _ it	7:19
we _ not	2:33 5:31
we _ on	11:18
we _ one	9:21
we _ the	2:44
we _ to	5:19
we agre	11:31 12:4
we did	2:82 5:31
we had	6:7
we have	9:13
we were	2:-40 5:44
we'd	11:20
wednesday	2:48
week	1:-44 2:67 3:-52 5:-29 7:-28 8:-12 9:-35 12:-5
week #	7:29
week $	3:-18 5:-29 7:-25 11:-18
week _ i	11:17 12:-5
week and	7:-19
well	1:-23 2:-55
went	0:-43 1:-36 3:-30 7:-19 8:11 9:-14 10:-5 11:-27 12:-4
went _ my	7:22 11:26
went from	9:-19
went into	8:11 9:14
went on	7:-22
went out	2:-40
went to	5:20
went up	2:44
went with	7:23
were	0:-22 1:-47 3:-27 4:7 5:61 7:-51 9:-33 11:-34 12:-6
were $	0:37
were _ by	2:53
were _ on	5:26
were _ the	7:19
were _ to	5:30
what	0:37 2:-34 3:-37 5:77 6:-9 7:-19 10:6 11:-22 12:5
what _ as	5:31 7:19
what _ at	11:18
what _ cost	5:42 6:11
what _ enjoy	0:-19 1:23
what _ had	0:25 2:67 3:23 5:-21
what _ i	0:-19
what _ to	1:-22
what a	0:20 7:18 9:17 11:22
what count	5:38 7:19 11:29 12:4
what each	9:28
what happen	5:-22
what i	0:21 1:42 5:-49
what is	5:41
what that	5:-35
what the	6:-9
what they	5:45 6:8 11:-16
what we	9:18
when	0:37 2:-56 7:-39 11:40 12:-6
when _ is	1:17 9:21
when _ were	11:30
when i	0:24
when it	1:32
when one	5:23
when somebody	0:22 11:21
when the	1:-16 9:-15
when ther	1:-16
when they	11:34
whenever	1:-23
wher	0:-27 2:-53 4:8 11:17 12:-4
wher the	4:9 11:18
whether	2:-40 5:30 6:15
which	0:-25 1:-35 3:19 4:8 5:37 8:-6 9:13 11:-24 12:5
which _ had	1:29 9:22
which _ the	5:54
which i	0:-20 1:27
which is	1:-15 5:-20
which of	5:19 6:9
whil	2:-35 3:-21 5:37
whiteboard	11:24
who	2:47 3:-39 4:7 6:11 10:6 11:18 12:-8
who _ it	0:33
who _ to	1:31
who decid	1:21
who had	5:-20
who is	3:-20
who want	5:24
who will	0:26
whol	3:78 4:8 5:-34 9:44 10:10 12:12
whol _ and	9:18
whol _ it	4:9
whol _ organisation	9:19
whol company	11:30 12:12
whol engineer	7:-26 9:52 10:9
whol group	4:10
whol of	4:9
whol organisation	8:7
whol system	4:-6
whom	7:28
why	0:-30
wi	5:26
wi fi	5:26
will	1:20 2:103 7:-22 11:42
win	1:17
window	7:35
winter $	0:24
wireles	3:17
with	0:21 1:-50 3:-49 6:-15 8:14 9:-37 10:-7 11:55
with #	11:-18
with _ about	11:28
with _ account	2:47
with _ and	2:-34 11:26
with _ exampl	5:20 11:18
with _ figma	6:-9
with _ for	12:-4
with _ name	11:16
with _ now	7:23 8:7 9:23
with _ on	12:5
with _ own	0:30 7:-18
with _ peopl	1:19
with _ that	2:36
with _ thre	5:25
with _ two	0:20
with a	0:33 8:-6 9:26 11:-21
with her	2:-38 11:-15
with him	2:41
with it	8:14
with its	3:36
with me	1:15 11:65 12:-13
with my	0:23 8:7
with real	11:32 12:8
with the	0:38 1:-26 2:-41 5:65 7:19 9:14 10:-17 12:5
with their	11:-15
with them	3:28 12:5
withdrawn	2:97
withdrew	2:84
within	5:21 7:52 9:17
within #	5:21
within _ day	0:27
within _ year	7:49
within a	0:24 7:26
within the	7:20
without	0:63 1:-16 3:-46 5:47 6:-10 9:110 10:7 11:32 12:12
without a	0:29 9:40
without its	9:27
without me	11:57 12:20
without one	9:25
without the	0:48
won't	0:28
word	3:-27 5:-29 7:49 8:8 9:-17 11:-15
word $	7:56 8:9
work	0:-59 1:83 2:-37 3:-49 5:74 6:12 7:16 8:-16 9:27 10:18
work $	0:-24 1:29 5:-24
work _ a	5:22 11:26
work _ that	5:54 6:11
work _ the	7:25 8:-6
work _ this	10:5
work as	11:28
work group	9:30
work on	2:37 5:24 7:23 11:-15
work out	5:28 6:-9
work that	1:-17
work the	1:26
workaround	5:25
wors	2:69
worst	0:39
worth	1:-21
would	0:-38 1:-33 2:63 3:-30 7:-38 9:-26 12:-13
would _ been	5:23
would _ have	11:16
would have	1:-19 2:-41
would lead	11:23
wrapp	2:43
writ	0:56 1:-32 4:20 5:-29 7:27 11:-21 12:-9
writ $	2:43
writ _ and	3:26 4:14
writ _ design	11:18
writ a	0:-27 11:18 12:-9
writ the	0:38 9:13
written	0:28 3:-23 5:35 6:-18 11:39
written $	9:16
written down	6:-7
written the	5:28 6:-9
wrong	0:30 2:45 3:-40 5:39 6:8 7:-18 9:-23 11:-22
wrong $	2:72
wrong _ the	0:20
wrong and	5:26
wrot	0:-43 1:-23 5:51 7:20 9:20 10:6 12:8
wrot _ a	7:18 9:17
wrot _ company	4:17
wrot _ how	9:13
wrot _ new	9:36
wrot _ test	9:19
wrot _ the	2:38 5:19
wrot a	2:-33 5:26
wrot down	5:29 6:11
wrot in	2:33
wrot the	3:34 5:-32 7:23 8:5 12:8
wrot to	2:48
wrot what	7:18 9:13
year	1:-15 2:-48 3:-24 4:14 5:-39 6:12 8:11 11:20 12:11
year $	3:-20 5:-44 7:-33 11:-35
year and	8:6
year now	11:26
year technology	3:20
year to	11:16
you	0:-79 1:53 3:-20
you $	1:-15
you _ get	1:16
you _ it	1:21
you _ to	1:28
you can	1:30
you give	1:18
you have	1:17
younger	11:29
your	0:-29 1:37 11:48
zero	1:17
`;
