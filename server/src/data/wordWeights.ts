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
#	0:-137 1:-119 3:-45 4:16 6:-20 7:-64 8:26 9:-24 11:-102 12:4
# #	5:41 6:-8
# $	0:-37 1:-51 5:-43 7:-18 8:-5 9:-21
# _ #	1:-18 3:-23 8:5 10:5 11:-16
# _ a	0:-19 2:-54
# _ about	7:50
# _ and	1:22 3:-23 7:17 9:35 11:34
# _ by	11:20
# _ from	2:-33 9:28
# _ had	2:61
# _ have	9:15
# _ of	7:16
# _ on	7:-18
# _ our	2:47
# _ releas	9:28
# _ the	5:-23
# _ to	2:39
# _ two	7:17 9:20
# _ were	5:23
# _ with	3:18
# a	11:-16
# and	2:-46 7:43 8:10 9:28 10:5
# came	0:28
# days	2:-61 7:15 11:16
# dos	2:40
# engineer	4:7 9:-12
# euro	2:42
# for	9:12
# from	2:37
# got	2:55
# in	11:23
# it	11:20
# item	5:30
# k	2:37
# minut	9:-13
# month	2:40
# not	2:53
# of	3:-27 7:-33 9:-20 11:-16
# referenc	3:25
# repositori	9:27
# second	5:18
# servic	9:16
# so	2:44
# team	3:77 4:19 7:23 8:10 9:37 10:6
# to	2:-49 7:-17 9:-16 11:-13
# week	2:34
=	0:-321 1:-219 2:-261 3:-275 4:109 5:-266 6:139 7:-238 8:259 9:-297 10:210 11:-267 12:160
=action	0:-287 1:-201 3:-226 4:-8 5:-213 6:17 7:-176 8:-11 9:-195 10:-14 11:-222 12:6
=differently	0:-103 1:-112 2:-120 3:-88 5:-74 7:-67 9:-62 11:-84
=early	0:-136 1:-146
=last	0:65 1:70 2:-104
=late	0:19 1:-94 2:-59
=learning	0:96 1:245 2:-128 3:-164 5:-179 7:-139 9:-126 11:-138 12:-13
=none	3:-134 4:-8 5:-118 7:-112 8:-7 9:-151 10:-7 11:-98 12:7
=result	0:-93 1:-142 2:-56 3:-166 4:11 5:-186 7:-111 8:-19 9:-122 10:24 11:-85 12:22
=situation	0:-181 1:-163 2:-64 3:-122 4:-13 5:-172 7:-217 9:-194 11:-210
=task	0:-193 1:-154 2:-131 3:-48 4:-20 5:36 7:-173 9:-170 11:-178
^ #	0:-23 1:-27 2:-34 3:-18 5:-27 9:-30 11:-32
^ a	1:-68 2:44 3:-17 5:-17 7:-25 9:-17
^ about	2:34
^ add	9:26
^ after	7:29
^ all	2:-38 3:28 4:10 7:68 9:16 10:5
^ alway	0:-25 1:45
^ and	1:-28 5:-26
^ as	9:12
^ befor	1:-27
^ both	1:-21 11:17
^ build	3:37
^ but	5:19
^ choos	1:16
^ communication	1:24
^ each	7:-18 9:15
^ every	7:20 11:-17
^ everyon	11:18
^ everyth	3:19 5:40 6:-7
^ firmwar	2:44
^ first	5:44
^ for	0:24 5:-20 7:-15
^ four	7:18
^ from	3:21
^ good	1:15
^ great	0:-20 1:35
^ had	0:42
^ he	0:-30 1:-47 2:78 9:-14 11:20 12:-6
^ head	2:71
^ her	5:19
^ i	1:-28 3:18 4:-12 6:11 7:-62 8:-9 9:-24 10:-29 12:16
^ i'd	1:-17 7:-24 9:-15 11:-33
^ i'm	0:-32 3:40 5:39 6:6 7:21 11:-20
^ i've	7:-20 9:-12
^ if	1:-30
^ in	0:-43 1:43 2:57 5:-38 10:-3 12:-4
^ it	0:-39 1:-37 2:71 5:80 6:16 7:44 8:-11 9:-37 11:-15
^ it's	3:21 9:20
^ look	0:-21 1:19
^ market	2:39
^ mine	1:-21
^ more	0:35
^ my	0:27 3:47 4:-9 5:42 7:-48 8:12 9:17 10:16 11:-20 12:-17
^ never	1:38
^ nineteen	7:60
^ no	5:47 6:12 7:-16 11:-14
^ nobody	2:-44 3:-19 5:29 6:10 9:-14 11:-20
^ not	0:37 1:-42 2:-36
^ noth	1:-52
^ now	0:24
^ of	3:19
^ on	0:24
^ one	0:-34 1:22 2:33 3:-20 5:-17
^ only	7:26
^ our	0:-26 2:-47 3:-31 7:-35 9:-44 11:19
^ perhap	0:-20
^ quality	1:-39
^ recall	2:38
^ releas	2:-32
^ restor	1:-15
^ sal	2:66
^ sent	2:-40
^ seven	11:18
^ she	0:-19 3:-16 5:-20 11:-19
^ sinc	0:34 3:17 9:22
^ so	0:20 1:-16 3:-15 5:-23
^ stay	2:-36
^ stopp	2:69
^ test	9:-18
^ that	1:-16 2:-49 5:25 9:-16
^ the	0:-25 1:-18 2:82 4:19 5:28 6:-17 7:49 8:23 9:24 10:21 11:-65 12:16
^ then	0:-20 2:-44 3:-29 5:-24 7:-25 11:-21
^ ther	5:54
^ thes	0:41
^ they	7:93 8:-11 11:-24
^ this	0:-22 1:17
^ thre	1:-22 7:18
^ today	0:48 7:34 8:4
^ told	2:-40
^ trust	1:-21
^ two	1:-20 2:49 9:-11 11:-16
^ we	0:-29 1:-17 7:-21 9:-24 11:18 12:5
^ week	2:58
^ what	1:24 3:-18 5:-21 9:-15 11:-19
^ when	1:-40 2:-33 11:30
^ whenever	0:19 1:-23
^ whoever	0:20
^ with	11:19
^ within	7:27 9:13
^ wrot	2:-44
^ you	1:32
a	0:24 1:-66 3:-30 4:-6 7:-67 8:-11 10:6 12:-7
a _ alert	0:46
a _ and	0:-37 3:-22 5:-48 11:-13 12:-4
a _ at	11:28
a _ bank	3:17
a _ becaus	0:27
a _ but	2:35
a _ by	5:33 11:17
a _ chain	2:41
a _ company	3:21
a _ developer	11:14
a _ engineer	3:-17
a _ for	5:30 6:6 11:-16
a _ from	9:15
a _ i	0:32 11:-15
a _ in	3:-16 9:-17
a _ is	1:-17
a _ it	1:22
a _ job	0:28
a _ join	2:42
a _ languag	1:-19
a _ late	2:58
a _ list	2:49
a _ must	9:23
a _ need	2:33
a _ night	11:21
a _ now	3:37 7:19
a _ of	1:-17 2:50 3:-19 5:41 6:9 11:-32
a _ on	3:48 4:-10 9:-18 11:-15
a _ one	3:16 11:20
a _ out	0:19
a _ plan	9:22
a _ releas	2:50
a _ servic	3:-17
a _ so	5:25
a _ tak	0:24
a _ team	1:26
a _ that	2:-42 9:-23
a _ the	9:17 11:48
a _ to	1:20
a _ transfer	2:45
a _ user	10:-3
a _ was	2:38
a _ who	1:27
a _ with	11:19 12:-5
a _ without	2:33 9:53
a better	0:-20 1:16
a bit	0:-20
a budget	9:17
a chang	11:20
a colleagu	9:12 11:25
a correction	5:31
a customer	2:50
a date	0:23
a day	11:20
a decision	11:17
a design	9:12 11:28 12:-11
a friday	2:36
a full	2:39
a hard	1:16
a list	5:23
a littl	0:-22
a lot	0:-22 1:25
a meet	0:25
a month	2:-35 11:-13
a name	1:-17
a new	3:16 9:26 11:20 12:3
a person	1:27
a plain	2:39
a plan	5:-19
a pric	0:22
a problem	5:40
a proposal	2:45
a quarter	5:-29
a real	0:31
a rehearsal	1:-21
a releas	2:62
a review	9:-14
a rewrit	0:21
a runbook	10:-4
a saturday	2:41
a second	3:17 7:22 11:15
a secret	5:24
a senior	5:-18
a servic	11:32
a singl	3:45
a strong	0:-21 1:14
a team	0:20
a test	2:36 9:14 10:4 11:38
a ticket	5:26
a two	1:31
a week	11:-29
a whol	2:39
a year	3:-26 5:-21 7:17 9:-19 11:-13
abiola	11:19
able	11:46
able to	11:46
about	3:-53 7:-31 8:11 9:-32 11:33 12:-7
about #	7:26 9:-12 11:-18
about _ and	11:14
about _ third	2:43
about one	5:18
about what	0:19
abov	5:19
accept	0:20 2:43 7:23 8:5 9:25
accept that	2:38
acceptanc	5:59 6:-10
acceptanc criteria	6:-14
acces	3:38
accessibility	5:27 9:17
account	3:17 9:-11
achiev	1:32
acros	3:30 4:8
acros the	11:14
actually	2:37
add	0:23 1:-21 3:-22 5:-18 9:69 10:-12
add a	9:23
add the	9:15 10:-4
addres	3:21
adjectiv	11:38 12:8
adjectiv $	12:8
adopt	11:23
adopt my	8:-6
afraid	11:62
after	0:24 1:-26 2:42 7:34 8:-5 11:-46
after $	0:28
after _ and	7:25
after _ days	2:-35
after _ month	2:85
after _ second	5:30
after i	7:16
after it	5:22
after that	0:25 9:26
after the	3:28 5:23
after two	7:18
afternoon	11:16 12:-4
afternoon and	11:20 12:-4
afterward	0:23 11:26
again	0:20 1:-19 2:43
again $	0:-20
against	2:50 3:-28 7:-20 9:49 10:8 11:-16
against $	2:50
against it	2:33
against the	9:25 10:4
agre	2:-44 3:-26 5:-18 7:38 9:-16 12:3
agre _ one	7:41
agre on	7:36
agreement	0:20
aim	1:28 11:43 12:8
alert	0:71 9:-12
alert $	3:17
alignment	1:20
aliv	4:-7
all	0:-23 1:-38 2:-37 3:79 4:30 5:-18 7:65 8:8 9:33 10:18 12:5
all #	3:31 4:11 7:-30 9:57 10:7
all $	2:56 11:19
all _ engineer	4:7
all _ it	11:15
all _ of	5:18 9:-12
all _ product	9:40 10:3
all _ servic	3:22
all _ team	3:32 4:8 7:-37 8:12 10:5
all eleven	3:43 4:13 9:17
all five	4:6 7:32
all four	3:20 7:38 9:-13
all i	3:16 4:-7
all of	3:23 8:4 9:14
all six	7:17 9:-14
all the	3:19
all thre	7:26 8:-10 9:-14 11:25
alon	3:43 4:7 7:-25 11:65 12:8
along with	5:19
aloud	9:13 11:14
already	2:-50 3:-18 5:18 9:32 10:-4
also	0:43 1:-18 2:-62 5:-25 9:16
also _ a	9:15
also _ my	0:37
also in	0:23
alway	0:-56 1:107 9:42 10:-11 11:18
alway _ a	1:19
alway _ the	1:33
am	0:-37 1:38 3:17
am _ to	0:29 1:-21
am a	1:32
am proud	1:23
am the	3:-17
among	1:17 7:20
among the	1:17
among them	7:20
an	1:-38 3:-21 5:-30 7:-48 9:-23 11:16 12:-10
an _ and	11:-15
an _ on	2:41
an _ that	9:12
an answer	1:-17
an expiry	1:-17
an hour	11:20 12:-9
an incident	9:-14
an order	3:64
an owner	0:31 1:-19
analyst	5:23
and	0:-63 1:34 3:36 4:20 6:14 7:52 10:7 11:24 12:3
and #	1:16 7:26 8:5 11:24
and _ #	2:-50 9:-14
and _ a	3:27 4:-10 5:62 12:3
and _ add	9:21 10:-6
and _ agre	7:27
and _ all	5:20
and _ and	3:-19 7:-18 11:-14
and _ as	1:16
and _ at	0:28
and _ befor	0:19
and _ can	1:41
and _ chang	7:34 8:-12
and _ contract	3:16 4:6
and _ date	3:31
and _ did	7:45 8:5
and _ each	5:34 6:9 7:45 11:26 12:11
and _ for	2:-40 4:7
and _ format	6:-9
and _ from	7:27
and _ had	3:-17
and _ half	9:30
and _ has	9:32 10:-3
and _ have	0:-20 9:12
and _ he	11:24
and _ her	11:14
and _ i	2:41
and _ in	7:38 8:17 9:21 10:4 11:16
and _ is	7:30 8:10
and _ it	0:37 1:35 3:43 4:-6 6:8 7:-29 10:3 12:-4
and _ kept	3:30 4:-12
and _ learn	1:34
and _ look	3:17
and _ me	12:-4
and _ my	1:25 3:16 5:21 8:-5
and _ nobody	7:20
and _ on	7:-28
and _ one	11:-13
and _ order	3:41
and _ other	7:26 8:11 9:-14
and _ out	5:19
and _ own	0:26 3:38 4:19 7:19
and _ paid	2:51
and _ peopl	7:20
and _ promotion	12:16
and _ should	1:17
and _ show	1:17
and _ team	9:24 10:4
and _ that	3:-17 6:13 7:19
and _ the	0:-25 5:20 7:24 9:-19 11:-36
and _ their	8:-5 11:29
and _ them	2:-39 11:25
and _ then	9:18
and _ they	11:15
and _ this	0:21 5:26 6:-13
and _ to	5:56 6:16
and _ two	9:21 10:-5
and _ up	2:51
and _ was	2:32 4:7 10:-6
and _ we	9:22 11:19
and _ went	2:42
and _ what	5:22
and _ when	1:17
and _ which	1:28 3:15
and _ whol	7:33
and _ wrot	5:23
and a	1:15 9:-13
and all	3:48 7:-22 11:40 12:10
and an	0:19 1:-18 3:41
and answer	11:26
and argu	6:12
and ask	11:-14
and be	0:41
and by	9:18
and carri	3:20
and did	11:27
and every	11:18
and fix	2:38
and for	0:-24 1:17 7:20
and four	8:9
and from	5:18
and gave	11:20 12:3
and got	2:70 9:26 10:-5
and had	6:7 11:19
and have	3:26 4:-8
and he	2:44 5:-22 7:23 11:-22
and how	5:19
and i	1:-23 2:-33 6:-9 7:-58 10:-4 11:17 12:-3
and i'd	11:57 12:-7
and i've	1:-16 9:16
and in	11:14
and it	0:-19 2:52 3:-23 7:18 8:10 10:-7
and it's	7:24 8:6 11:26
and its	0:27 3:59 4:-12
and kept	2:38 9:12
and left	5:33
and look	0:38
and made	7:22
and mov	7:29
and my	5:25 7:-15 9:16
and never	9:13 11:-14
and no	2:45 9:-14
and nobody	5:27 9:25
and not	5:-20 11:-16
and noth	2:51
and of	1:26
and one	7:19
and only	8:-8
and open	1:17
and our	3:18
and output	6:-9
and put	3:30 4:-6 7:17
and sent	11:28 12:-9
and so	3:29
and taught	11:20 12:-4
and that	1:53 4:-11 5:37 9:20
and the	1:-28 2:38 3:47 4:7 5:-34 7:24 9:34 10:-3 12:6
and then	3:21 5:-18 11:15
and they	7:92 8:-13 11:-13
and this	1:24
and told	2:36 11:14
and took	7:27 8:-4
and twic	0:25
and used	0:26
and was	3:-16 5:-19
and we	9:25
and we'd	11:28
and went	5:26 7:-24
and what	3:-24 9:12
and when	3:17
and which	5:31 6:13
and who	5:19
and wrot	5:43 7:18
and you	1:27
android	4:-8 5:22
android app	3:18 4:-8
angry	2:43
animation	7:22
annoy	5:19
annual	7:16
another	2:57 3:-16 5:35 6:6
answer	0:26 1:-46 4:8 5:-40 6:8 11:44 12:-19
answer $	1:-28
answer _ question	12:-14
answer _ the	9:14
answer and	0:25
answer for	3:24 4:8
answer in	9:17
answer the	7:17 11:23
answer was	2:34
any	0:62 3:16 7:-18 11:-17
any more	0:61
any of	3:33
anymor	0:58 1:-38
anyon	0:37 11:27
anyth	2:-39 5:37 6:-12
anyth $	5:27
anyth i	5:32 6:-10
api	3:49
app	3:46 9:-18
app _ in	3:22 4:6
app _ the	2:34 3:30
application	3:19
approach	7:22
architectur	7:-47
are	0:-33 2:-43 7:29 8:15 9:13 10:6 11:-16 12:5
are _ and	1:26
are _ by	7:29
are in	7:58 9:21
are mine	3:26 7:-17
are staff	7:-22
are the	1:18
area	2:35 3:55 11:14
argu	1:-24 2:50 6:12
argu _ the	0:23
argu in	0:20
argu that	6:12
argument	0:26
argument $	0:20
around	0:35
around #	5:35
articl	2:33
as	1:-26 3:-16 4:6 5:18 6:-13 7:-26 8:9 9:41 10:-5 11:-15 12:8
as _ in	5:21
as _ of	7:20
as _ owner	3:24
as a	3:-18 5:22 7:21 8:8 9:-25 11:-25
as an	1:15
as one	3:19
as the	0:-20 3:34 9:18 11:20
as their	5:19
ask	0:56 1:-66 3:-53 7:-34 10:-22 12:6
ask _ and	11:28
ask _ how	12:7
ask _ to	11:-21
ask and	5:18
ask for	0:24 9:43 10:-22
ask me	5:-19 11:52 12:3
ask the	1:-18 11:-17
ask to	5:-24
ask what	5:19
assign	5:-18
assum	0:26 9:-16
assum that	0:26
assumption	0:21
astrid	5:20
at	1:-44 3:-76 6:9 7:-20 8:-7 9:-24 10:-11 12:-4
at _ one	9:14
at _ the	7:21
at _ time	0:26
at all	2:34
at an	3:-26
at it	9:24
at midnight	2:34
at night	2:49
at one	7:18
at the	7:-28 9:-13 11:24 12:-12
attitud	1:21
audio	7:23
audit	9:15
automat	11:14
automation	2:33
averag	0:35 1:-15
away	2:45 3:-20 5:-26 9:15
back	1:-21 2:98 3:-24 7:-20 9:22 10:-3 11:35 12:-13
back $	5:29 9:13
back _ the	2:34
back on	2:38
back that	2:43
backend	3:17 7:15
backup	7:37
backward	0:29
bad	2:33 5:35 11:-20
bad and	9:12
badg	9:14
badly	2:46
bank	3:29 4:16 7:37 8:14 9:14 11:-19
bank and	2:48
basi	7:22
basket	3:17
batch	2:35
be	0:68 3:-29 5:-34 9:-32
be _ for	1:20
be _ to	11:49
be _ with	0:26 1:-15
be able	11:49
be the	0:54
beat	0:-25 1:58
beautiful	0:-21 1:20
becam	2:43 7:45 8:6 10:3
becam #	7:23 9:16
becam the	7:34 8:5
becaus	0:-20 1:-23 2:37 3:-27 8:4 11:-33
becaus _ my	7:29 8:7
becaus i	2:37 5:-23
becaus it	0:32 2:52
becaus of	7:21 8:7
becom	0:20 5:-18
been	1:-21 3:44 4:10 6:6 9:-14 11:-18
been _ to	3:20
been on	7:16
befor	0:110 1:-77 3:-17 5:-43 6:-7 7:-35 8:-6 9:-11 11:-36 12:4
befor #	5:23
befor $	0:-30 1:28 7:-32
befor _ #	5:25
befor _ ask	0:19
befor _ is	0:37
befor _ may	7:24 9:19
befor a	7:20
befor i	0:118 1:-56 7:-25 10:-3 11:-16
befor june	0:-28
befor the	0:49 1:-20 3:-24 5:-20 9:-12 12:-4
befor ther	0:29
befor they	7:17
begin	0:21
behind	3:43 7:-18
believ	1:17 3:-19 5:-18 11:-16
believ in	1:26
belong to	3:16
below	2:66
below #	2:34
benchmark	0:20
besid	0:50 11:-17
besid it	0:37
best	0:-22 1:29
bet	2:32
beth	11:24
better	0:-26 1:18 5:22
between	2:-36 3:46 4:11 5:26 7:-22 9:-12
big	1:16 7:16
big ones	0:25
bigger	1:18 5:21
bit	0:-21 1:-17 11:14
block	2:45 5:28
block $	2:55
board	2:72 5:-40 7:32
board $	2:47
board alon	11:29
book	1:-17
book the	0:26
border	3:25 9:12
boss	0:-19 3:-26 5:25
both	1:-26 9:-13 11:20 12:3
both $	2:51
bought	0:20
box	3:37 7:-22
br	0:24 1:-17 3:-16 5:-22
branch	3:18
brand	2:35
break	11:17
brok	2:36
brought	11:20
budget	0:35 1:-16 5:-28
bug	0:21 1:-22
bugs	5:21 7:-18
bugs $	5:27
build	1:19 3:89 4:8 8:11 9:12
build $	3:16 5:45
build _ from	1:33
build the	3:35 7:19
built	1:-19 3:35 8:15 9:-11
built the	3:19 4:-6
busines	1:16 3:-15 5:-17
but	0:-44 1:-34 9:-12 11:-21
button	4:-12
by	1:-70 3:-35 5:23 6:-10 7:43 9:12 10:12 11:-22 12:18
by #	2:34 7:-33 9:-16
by _ #	2:-49
by _ and	0:-23 2:-48 7:21 8:8
by _ end	11:41
by _ own	5:18
by christma	11:18
by hand	2:47 7:40
by it	9:14 11:22
by item	10:-6
by my	2:37 7:20
by the	2:-41 9:36 11:33
by themselv	0:26
cach	11:14
calendar	0:19 1:-24 9:-13
call	0:25 1:-21 2:-35 5:-25 8:-8 11:20 12:-5
call $	11:31
call _ customer	0:26
call _ the	1:19
call it	1:19
call me	2:35 11:-19
call the	0:21 2:-33
came	1:-30 5:23 7:-33 9:-20 11:-31
came _ a	5:20
came _ the	0:24
came _ with	5:23
came back	2:48
came from	0:21
came out	2:79
came up	2:-38
camera	3:20
can	0:-22 1:63 5:44
can _ a	1:19 2:35
can be	5:45
can you	5:24
cancell	2:166
cancell $	2:75
captur	11:24
car	7:19
card	5:36 6:9
card $	1:15
care	2:40 3:46
career	11:40 12:12
career ladder	11:41 12:12
carri	3:41
carri the	3:20
carry	1:-23 5:23
cas	7:-31
case	7:18 9:25
cathal	11:20
caus	3:-18 9:-15
certificat	3:72 7:40 9:-14 11:32
certificat $	3:36
chain	2:41
chair	11:31 12:-4
challeng	0:-44 1:35
challeng _ me	0:-21
chang	0:33 1:-51 3:-33 4:-6 5:-26 7:88 8:-21 10:-15 11:-33
chang $	7:37
chang _ and	5:33
chang _ mind	0:26
chang _ prior	0:-33
chang _ the	0:20
chang it	2:36
chang the	7:45
chang their	7:42 8:-10
channel	0:44 11:26
chapter	10:-3
chapter on	10:-3
charg	3:36
charg of	3:46
charger	7:16
cheapest	9:12
check	3:56 4:-14 8:-14 10:-3 11:-18
checklist	0:25 9:82 10:-4
checkout	3:19 4:-6
chief	2:51
chip	5:-18
choos	0:-23 1:42 5:23
chos	3:23
chos a	3:30
christma	5:26 11:17
christma $	5:39
clas	5:33
clean $	0:22 1:-15
clear	1:20 2:-36
click	2:-35 3:17 5:25 6:-6
client	2:41 3:44 8:-6
clos	3:-17 7:25
clos the	7:21
cloth	2:54
cloud	3:31 7:22
cluster	3:61
coach	7:-26 11:66 12:14
coach _ senior	11:14
coach the	11:-26
cod	5:56 6:-17 9:32 10:-15
code	0:19 1:-42 7:48 8:9 10:10 12:-7
code $	7:30
code is	1:-23
code on	4:-8
code review	0:19
coin	2:39
coin $	2:42
cold	5:44
colleagu	0:-25 2:-50 3:-23 5:-18 7:-31 9:33 10:-5 11:99 12:-8
column	0:42 3:30 4:-7 5:47 6:-11
com	5:18 11:42 12:-6
com from	11:19
come	1:-17 5:-20 11:22
comfortabl	0:-21 1:25
command	9:12 11:26
comment	5:18
committe	3:-18 7:18 9:19
common	3:17 7:22
communication	0:-28 1:46
communication _ key	1:16
communication is	0:-20 1:21
compani	2:34 7:15
company	3:25 4:57 6:23 7:38 8:18 10:3 11:38 12:28
company $	11:14
compar	0:28
competitor	7:46 8:19
complain	2:48 5:27 7:-16
complain about	2:39
completely	2:34
component	3:46 4:-15 5:-20
comput	7:-16
concept	0:-19
confirm	1:21
congres	2:49
content	0:32
contract	0:24 1:-32 2:43 4:6
contract $	2:43
control	3:16
controller	3:21
convert	3:16
converter	3:36
convinc	6:10
convinc the	7:18
copi	7:23
correct	1:30 11:20 12:-7
correct _ first	12:-7
correct my	11:23 12:-7
correction	5:42
cost	1:-17 5:67 6:16 7:-23 9:-24 11:-22
cost _ #	5:34
cost us	5:22 6:8
could	1:-33 3:-25 6:-6 7:-27 9:-14
could _ the	0:19
could find	0:23
could have	2:46 5:24
couldn't	2:74
count	0:26 3:-22 5:67 6:-6 7:27 8:-8 9:-26 11:38 12:13
count _ each	12:10
count as	5:43 7:19 9:-17
country	2:48
courag	1:38
cours	2:-36
cpu	0:19
crack	2:47
crash	3:27 5:-20
credit	7:15
crew	3:22
criteria	5:49 6:-14 9:24
crm	3:38
cto	1:19 3:-21 7:26 9:18
customer	1:18 2:97 7:-33 11:-32
customer $	0:22
customer and	3:22
cut	7:19 9:14
daily	2:42
dashboard	0:35 1:-33 5:24
data	0:23 2:-42 4:7 5:51 6:6 7:25 8:-19 11:-26
databas	2:-35 3:34 9:-24
date	0:39 3:20 4:-10 9:-13
day	0:-23 3:-24 5:-29 7:18 8:-12 9:14
day $	2:55 9:23
day and	3:16
day befor	2:57
day it	2:34
day one	1:15
days	0:26 2:48 3:-25 5:-33 7:-15 8:-5 9:-15 11:-17
days $	1:16
days _ it	2:33
days and	2:-35 11:16
days i	0:24
days of	2:43
days on	2:40
deadlin	3:24 5:22
deal	1:17
dealer	2:40
debug	11:28
december	11:28
decid	1:43 2:-58 5:89 6:18 11:36 12:7
decid $	1:58
decid _ it	11:22
decid _ to	6:-6
decid on	3:16
decid that	11:42
decid which	5:44 6:11
decision	1:20 5:20 12:3
declin	2:36
deduplication	3:44 4:-7
deduplication job	4:-7
deep	1:18
default	8:6
defin	5:-23 9:26 11:16
defin the	11:19
definition	3:-16 9:25 10:-9
definition _ done	10:-9
definition of	9:29 10:-9
delay	2:33 5:28
delet	1:-23
deliver	0:-30 1:24
demand	9:26
department	2:-35 3:19 4:18 7:88 10:9
department $	7:27 8:4
department to	7:-15
depend	3:-16
depend on	3:-16
deploy	7:44 8:-5 11:-15
describ	5:34 6:-8
describ in	6:-8
description	3:23
design	5:-19 7:-37 9:23 12:-6
design $	11:18 12:5
design _ the	3:-28 9:25
design in	9:23
design review	9:12
desk	2:45 7:-15 11:32
detail	1:15
detail $	1:21
developer	3:-16 9:18
devic	3:30 5:28
diagnostic	2:66
diagnostic $	2:43
did	1:-31 4:-10 7:57 8:6 9:-20
did $	7:45 11:23
did _ for	7:41
did _ the	5:22
did i	0:-23
did not	2:40 5:33
did one	3:19
did the	7:25
didn't	0:-19 1:-16 7:33 11:-22
didn't _ to	5:28
died	2:49
different	0:-20 7:-15
direction	0:20 5:20 6:14 7:28
direction _ the	3:18
director	3:-16 5:38 9:12
director want	2:44
display	2:44
distribut	1:16
division	7:58 8:10
do	0:22 1:-37 3:-29 5:-18 6:-6 8:-10 10:7
do $	1:-20
do _ on	0:19
do _ open	0:19
do not	2:40
do the	9:12
doctor	1:21
document	1:-18 5:36 6:-8 7:20 9:12
document $	9:15 11:16
documentation	0:-20
does	5:-23 7:-16 9:38 10:-9 11:26 12:5
does it	9:31 10:3
does not	11:31 12:5
doesn't	9:14
dog	2:34
don't	0:58 1:-28
done	0:68 3:-25 9:61 10:-10
done $	0:30 1:-26
done _ #	2:50
done _ for	9:26
done _ two	1:32
done in	1:32
done it	0:33
door	0:33 7:20 8:-18
door $	0:41
dos	2:39
down	0:23 1:-16 3:19 4:8 5:18 8:-9 10:-7 11:-17
down _ #	7:23
down _ a	9:13
down _ i	5:25 6:-6
down _ the	0:20 5:19
down _ we	9:15
down and	6:-7
down by	7:19
down for	2:34
down how	9:13
down that	10:-5
down the	5:22
down to	7:22
drain	7:20
draw	1:-15 11:44 12:-10
drawer	0:32
dream	1:18
drew	3:16 5:28 6:8
drew a	6:8
drew up	3:17
drift	9:14
drill	1:-17
driver	4:-8 7:-21 9:-27
driver _ the	3:28 9:-21
drop	5:21 6:14 7:25
dropp	2:48 3:-18 7:18 8:8 9:-20
dropp _ #	7:-21
dropp the	2:40 7:39
dual	2:37
dual bank	2:37
e	2:60 11:42
each	0:62 1:-34 2:-83 4:-7 6:7 8:4 9:16 10:6 11:63 12:10
each $	3:38
each _ a	3:43
each _ that	0:22
each _ the	9:24
each _ two	11:15
each and	11:22
each friday	11:23
each had	7:19
each of	9:20 12:-5
each team	9:-14
each time	0:21
early $	1:-20
easy	1:-22
edit	2:35
effort	1:-24
eighteen	3:28 4:13
elegant	1:-22
eleven	0:-20 3:35 4:10 7:-21 11:-30
eleven minut	2:42
eleven of	3:-17
else	3:-18 7:31 8:-28 11:-17
embedd	9:-13
empty	0:-42
empty _ befor	0:-28
empty it	0:-28
end	2:-44
end $	0:-20 1:34
end _ end	3:-16
end _ the	11:19
end and	11:16
end i	0:29 1:-21
end of	5:31 11:18
end the	9:11
end to	3:-16
end up	3:23
endpoint	3:18 4:-9 9:-15
endpoint and	7:18
engin	3:18
engineer	0:-30 1:35 3:-65 4:15 5:-34 6:9 7:65 8:9 9:16 10:9 11:75 12:20
engineer $	1:25
engineer _ the	7:17 11:51 12:17
engineer and	5:18 6:7
engineer in	11:23 12:7
engineer organisation	9:25
engineer team	7:17
engineer who	11:34 12:-4
enjoy	0:-37 1:36
enjoy _ was	1:21
enjoy most	0:-19 1:23
enough	5:21
enrolment	2:48
entir	8:6
error	3:-23 5:24 6:-13 11:-15
essential	0:-22 1:21
essential $	0:-20
estimat	1:-28
euro $	2:63
even	0:-23 1:15
even $	2:45
even in	0:21
even more	0:-38
even the	1:-25 6:-7
even was	5:-30
evening	5:-19
event	3:17 7:18 9:-14
event schema	3:25
ever	1:44 2:-34 9:-26
ever sinc	0:21
every	0:32 1:-29 2:-84 3:-26 6:-8 7:39 10:10 11:52 12:-5
every _ and	3:22 7:16 11:21 12:-5
every _ i	0:43 1:-18 2:-36
every _ in	9:33 10:6
every _ sinc	0:26
every department	7:49
every one	3:25
every quarter	1:-17
every servic	9:14
every team	7:-22
every thursday	11:25
every week	11:48
everybody	5:29 10:-7
everybody $	5:40
everyon	1:-18 2:-45 7:-18
everyon _ the	11:19
everyth	1:27 3:34 4:8 5:30 6:-16 7:-15
everyth $	1:37
everyth in	2:34
everyth was	5:41 6:-7
exactly	7:22
exampl	11:16
excellenc	1:15
execution	1:-27
executiv	6:6
exercis	7:-16
exist	5:40
exist $	5:45
expect	2:57
experienc	1:18
experiment	11:15
expert	1:-19
expiry	1:-17
explain	11:42 12:-3
explain _ to	11:31 12:-6
export	3:51 4:-16 7:43 8:-6
eye	0:-19 1:15
eyes	9:20 10:-5
face	2:53
fail	9:14 11:-13
failur	1:25 5:48 6:11
failur is	1:33
fall	1:-15 2:36
fals	2:42
far	7:28
far $	7:54
fast	0:22
faster	2:-35
fault	3:-18 5:35 6:13
fault _ in	6:6
featur	3:39 5:-32 11:-24
feed	2:44 5:-18
feedback	1:28
feel	0:-49 1:52 2:-40
feel _ for	1:19
fell	7:-24 9:-13
fell by	7:-16
fewer	0:31
fi	5:28
field	1:20 5:30 6:-7
field $	5:21
field _ the	1:26
figur	11:26
fill	5:20 6:-8
fill it	6:-8
film	2:52
filter	0:31
financ	7:20 9:-11 11:-14
financ last	8:-4
find	3:-20 5:63 6:10 11:-18
find _ is	6:-6
find out	5:18
find the	0:22
find what	5:24 6:-6
finish	1:-35 5:22 6:-6
fir	0:24
fir for	0:26
firmwar	5:61 7:33 8:-16
firmwar team	5:51 7:27
first	0:132 1:-17 3:-34 4:7 6:-6 7:-20 8:-4 9:-34
first $	1:22 9:-12 11:-18
first _ and	1:26 7:16
first _ ask	5:28
first _ had	5:26
first _ i	0:23 3:19 7:23
first _ to	0:24 1:-16
first and	0:20 3:20
first i	5:74 6:-7
first in	0:22
first minut	1:31
first month	11:14
first th	0:19
first time	0:-29 1:21
first week	5:23
first what	3:16 5:18
first year	11:20
fit	2:38
five	1:-22 3:17 4:16 5:-42 6:6 7:22 8:-12 9:-39 11:-14 12:10
five $	7:31
five _ and	3:16
five _ the	11:42 12:9
five year	3:35 4:14 7:-15
fix	0:32 1:-23 3:-26 6:-9 9:-11 11:24
fix $	1:-15
flam	0:28
flam graph	0:28
flash	2:46
floor	11:16
follow	0:-30 1:-38 4:-9 5:48 7:25 9:93 10:9
follow it	5:20 6:-13 9:37
follow the	5:17 9:48 10:-10
for	0:-21 1:-54 4:27 6:6 9:25 11:-16 12:21
for $	9:21
for _ #	7:25 9:-12
for _ and	9:12 11:14
for _ day	2:61
for _ else	5:30
for _ hour	2:38
for _ in	3:18 4:6 11:24
for _ it	7:24
for _ minut	2:33
for _ month	2:35 11:15 12:-6
for _ new	7:19
for _ next	7:-16
for _ of	2:58 9:12
for _ own	7:41 8:9
for _ team	9:33
for _ to	4:7
for _ twelv	10:4
for _ two	0:22
for _ week	2:-34 9:14
for _ whol	4:7
for _ year	7:-18 9:15 10:3
for a	2:38 5:-28 8:-6 9:-17 11:-19
for all	3:-23 4:8 7:32 9:34 10:7
for each	5:28
for engineer	12:19
for every	9:25 10:4
for it	3:20 4:10 5:22 9:-14
for me	7:22
for most	2:35
for noth	2:50
for one	11:14
for our	3:-20 9:16 10:5
for that	3:-15
for the	2:35 3:69 4:10 8:-6 9:13 11:-42
for their	7:26 8:8
for this	3:60 11:21
for thos	2:37
for two	7:-15 9:16 10:3 11:28
for us	0:20 9:14
for what	1:15
forc	7:37
forecast	0:20
form	0:60 4:-11
form and	3:25 4:-11
format	3:-19 6:-9 7:25 9:-13
format $	7:25 8:5
forward	1:16
fought	2:105
found	0:-29 1:-24 3:-35 6:8 7:-31 9:-19 12:-3
found #	6:6
found _ of	2:42
found that	2:52
four	0:-51 1:-28 4:15 6:22 7:73 8:-12 9:-37 10:-4 11:-36
four _ and	2:44
four _ check	10:-3
four _ late	2:33
four of	11:19
four other	8:4
four servic	3:21 4:12
four team	7:35 9:-17
fourteen	3:34 4:8 11:-14
fram	5:32 7:-15
fram $	5:40
fraud	5:49 6:7
free	2:36
freez	2:40 7:61
friday	11:14
from	3:30 5:23 6:-15 7:-28 9:-12 10:3
from #	2:-40 3:-18 9:-26 11:-20
from $	3:18 11:18
from _ #	5:23
from _ first	0:-20 1:28 2:-35
from _ on	9:30 10:3
from _ one	1:22
from _ own	11:26 12:4
from _ second	2:37
from _ to	1:24 3:37 4:-9 5:-20 7:-16 9:-21 11:17 12:8
from a	1:-15 2:61
from day	1:22
from me	0:45
from my	5:-19
from now	10:3
from one	7:29
from our	11:35 12:-8
from the	0:-25 3:34 4:10 5:31 7:-21 9:-18 11:-13
front	2:34 11:15
front of	11:16
full	2:79 7:-15
function	3:30
gain	1:17 2:40
gaps	9:21
gate	9:37 10:3
gateway	2:79 3:33 4:-8 5:-18
gateway $	3:17
gave	0:-36 2:70 3:48 4:-20 6:-6 9:-15 11:42 12:5
gave _ a	2:-39 5:27
gave _ the	2:40
gave each	3:38
gave me	1:18 2:-43 3:38 4:-11 5:36 6:-10 11:-16
gave the	11:30 12:-3
gave them	11:17
gave up	2:121
get	1:-25 2:-47 9:-13
get a	3:27
get the	0:20 1:-19
gets	0:69 2:64 3:16
gets a	0:32
gets one	0:22
giv	1:16
give	5:-19
given	3:24 4:-12 5:34 6:-8
glad	0:-28
go	3:-32 5:-31 7:-26
go _ it	11:21
go after	5:27 6:6
go live	2:54
goal	5:21 11:60
goes	9:43
goes _ the	9:17
gone	2:49
good	1:39 3:-24 5:-28 11:-21
good _ of	1:18
good _ on	1:16
got	0:-26 1:19 4:-10 5:22 6:-11 7:-41 10:-7 12:-6
got a	5:20
got it	9:14 11:14
got the	5:19
governanc	1:20
grad	5:-19 7:-17
graph	2:-41 7:15
great	0:-36 1:51 2:-32
green	0:43
grew	11:13
ground	1:-15
group	1:-15 2:-42 3:-18 4:17 5:-26 7:44 8:-12 9:39 10:4
grow	1:23
grow $	1:22
gues	1:21
guess	2:44
guid	9:37 10:-7 11:21
guidelin	3:-26 9:67 10:3
gut	1:58
habit	0:59
habit of	0:24
had	0:-22 1:-49 2:39 3:-17 4:-17 5:58 6:-16 7:-35 8:-8 9:-21 10:-18 11:-36 12:7
had #	9:22
had _ and	5:21
had _ answer	1:-17
had _ be	0:23
had _ empty	0:-29
had _ say	5:-23
had _ seen	1:23
had _ the	0:36 5:31 6:-13 7:-15
had _ written	11:41
had a	0:-22 5:24 6:6
had alway	0:40
had an	1:-17
had ask	2:-34
had built	7:-19
had ever	1:23
had given	2:54
had in	7:25
had never	11:37
had no	2:34 3:17
had not	1:28
had set	5:20
had taken	0:30
had the	0:-23 1:19 2:-34 3:90 4:-13
had to	1:-17 2:112 3:-25 5:55 6:-9 7:44 9:-16
had two	9:24
had written	5:18 6:-8
half	1:-25 3:-29 5:-30 8:-7 12:-3
hand	1:-21 2:57 9:-15 11:-25
hand $	7:45
handl	0:-48 1:24 7:32
hang	0:22
happen	3:23 4:7 5:-26 9:-12
happen _ the	3:35 4:7
hard	0:-22 1:57
has	0:19 1:-15 4:13 5:-19 7:29 8:11 9:68 10:6 12:8
has #	7:16
has _ be	1:20
has _ for	11:18
has _ it	7:28 9:33
has _ through	10:-5
has a	9:-18
has been	2:42
has run	11:16
has to	1:19 2:50 7:18 9:45 10:6 11:-13
hat	2:37
hav	2:33
have	2:-35 5:22 7:-38 8:8 9:-12 10:3
have _ #	11:21
have _ a	0:21
have _ it	4:-8
have _ me	11:-13
have _ on	2:42
have _ one	1:-19
have _ the	2:-35
have _ we	5:28
have a	1:19
have been	1:-15 2:-51 3:39 5:24
have come	1:-15
have the	1:28
have to	1:24 9:17
he	0:-66 1:-51 3:-40 5:-34 6:-9 10:3 11:87 12:-4
he _ a	11:18
he _ it	11:-16
he _ on	2:46
he _ that	2:38
he _ the	2:50 7:25 11:33
he _ to	2:55
he declin	2:52
he did	2:-35
he had	1:20
he took	11:30
he was	2:-42 3:-16
he went	2:35
he'd	11:52 12:5
he's	1:-21
head	0:-30 2:34 3:-31 5:24 7:17 11:-16
head $	1:-15
head _ engineer	7:26
head of	3:-23 5:37 7:21 11:-13
hear	2:49 5:44 7:36 8:-12
heard	2:59
held	3:-20 7:21 9:12
held _ #	7:16 9:18
help	0:19 11:57 12:-13
help $	0:28
her	0:-58 1:-20 3:-35 5:-39 8:-4 9:-37 11:47 12:-6
her $	11:-17
her _ by	2:53
her _ that	2:35
her _ the	11:22
her own	11:-14
her that	2:-34
here	0:24 9:16
high	0:-21 1:24
him	0:-42 1:-28 3:-17 9:-14 11:-15
him the	11:13
hir	3:-23 5:-22 7:21 9:-13 11:50 12:7
his	0:-45 5:-24 11:20
his _ and	2:-37
his own	11:16
hit	2:35
hits	5:64
hold	9:16
holiday	11:22
holiday $	11:24
home	2:-34
honest	7:19
hospital	2:42 7:-22
hotel	2:40
hotel chain	2:36
hour	1:25 3:-34 7:-28 9:-19 12:-9
hour each	11:14
hour of	1:37
hour to	2:54
hourly	2:36
hous	2:42
how	1:59 2:-57 4:11 5:70 6:11 8:-13 11:40 12:-9
how _ a	0:23
how _ get	5:21
how _ i	0:-24 1:18
how _ review	9:15
how _ work	1:14
how _ would	5:26 6:7
how _ writ	11:18 12:-8
how long	0:23
how often	5:19
how one	5:27 6:6
how to	9:-11 11:28 12:-13
how we	7:15 9:30
human	2:34
i	0:88 1:-64 2:-56 3:27 4:-10 7:-107 8:-11 9:-13 10:-27 12:-4
i _ #	3:-17 5:56
i _ a	1:71 4:-11 5:18 6:-12 7:-20 11:17
i _ about	0:34
i _ after	3:53 5:-22
i _ against	2:49
i _ alway	0:23 1:16
i _ an	0:35 1:-16
i _ and	0:34 3:33 4:10
i _ another	6:6
i _ answer	11:26
i _ ask	5:-28
i _ at	0:29
i _ count	0:24
i _ down	5:42 6:11 9:26 10:-3
i _ each	3:32
i _ enjoy	1:19
i _ even	1:20
i _ first	0:24
i _ five	11:17
i _ four	7:17
i _ from	11:17
i _ given	3:34 4:-12
i _ glad	0:-21
i _ had	5:17 6:-8
i _ have	1:-28 2:41
i _ her	11:22
i _ him	11:-21
i _ how	1:16
i _ in	1:-20 5:-35 7:18 11:16
i _ it	0:-32 1:-18 5:62 7:-31 9:-30 12:-3
i _ keep	0:-33 1:35
i _ longer	0:49
i _ most	0:-20 1:18
i _ my	3:-17
i _ myself	0:21
i _ no	3:16 5:-20
i _ not	0:-21 1:40 2:39
i _ now	0:33
i _ one	0:21 1:-20 7:16
i _ our	0:44 7:29 9:32 10:-6 11:14
i _ over	0:46 1:-25
i _ pric	0:19
i _ proud	1:23
i _ responsibl	3:43 4:9
i _ taken	0:25
i _ test	2:41
i _ that	0:-28 1:67 3:-35 9:-13 10:3 11:26 12:-4
i _ the	3:113 8:-7 9:19 10:-11 11:30 12:8
i _ them	2:41 6:-8 11:19
i _ thre	9:36 11:13
i _ to	2:51 3:-47 5:53 9:15 10:-11 12:-3
i _ too	0:30
i _ treat	0:43
i _ two	2:33 9:18 11:18
i _ up	2:36 3:28 4:7
i _ what	5:64 6:-17 7:17
i _ which	0:33 1:-27
i _ with	0:30 1:18 9:-14 11:-15
i _ writ	0:29
i accept	2:38
i add	1:-18 9:31 10:-6
i also	9:19
i alway	1:22
i am	0:-36 1:39 3:17
i answer	11:27
i ask	0:52 1:-16 5:30 11:-22
i believ	1:-17
i br	0:36
i brought	0:21
i built	3:42
i call	0:32 1:-17
i came	5:26
i can	0:-21 1:26
i carri	5:21
i chang	4:-6 7:21
i chos	2:34 3:28
i coach	11:38 12:9
i could	2:75 5:-22
i couldn't	2:70
i decid	5:54 6:11 11:32
i defin	9:27 11:17
i did	2:-47 3:22 4:-14 6:-8 11:-15
i didn't	2:-38
i do	0:62
i don't	0:51 1:-16
i draw	0:23
i drew	3:16
i enjoy	0:-28 1:16
i explain	11:36 12:5
i first	0:24
i fix	11:-14
i follow	9:36 10:-17
i gave	2:48 3:24 5:-22 11:13 12:-3
i give	0:31 1:-24
i go	0:33
i got	1:42 5:54 6:-11 7:16 12:-4
i gues	1:23
i had	0:24 3:21 4:-11 5:-54 7:30 8:-9 10:-13 11:-18
i have	0:58 1:23 3:29 11:-17
i help	11:40 12:-7
i implement	5:21
i introduc	9:48 10:8
i keep	0:31 3:20 4:-6
i kept	1:21 3:18 4:-6
i learn	0:-28 1:76 11:15 12:-12
i look	0:37 3:36 5:-32
i lost	2:64
i made	2:-43 5:31 10:4 11:-13
i measur	2:38
i mov	5:22
i nam	6:9
i no	0:49
i now	1:26 3:-16
i offer	9:18
i open	1:-15 5:-19 7:21
i own	3:97 5:-40 9:-14 11:-22
i paid	2:33
i pick	1:16
i propos	6:6
i publish	7:45
i push	2:44
i put	5:18 9:20 11:20
i read	3:-18 5:59
i really	1:17
i rebuilt	0:46
i rewrot	3:20
i run	2:36 3:20 4:11
i said	5:-22
i sat	11:18 12:7
i saw	5:21
i say	0:51 1:17
i sent	2:53
i set	10:5
i sit	0:31
i spent	5:20
i start	0:23 11:16
i stood	1:-15
i take	1:33 11:20
i talk	11:41
i then	9:12 11:24
i think	0:-26
i thought	0:19 2:-39 5:58 6:7
i told	2:65
i took	3:20 4:8 5:-25 7:-37 9:-18 12:6
i turn	2:41 11:28
i used	0:53
i walk	8:-5
i want	2:47 9:-13
i was	0:-32 1:-29 9:-16 12:-10
i went	2:41 10:-7
i withdrew	2:72
i won't	0:28
i would	0:-28 11:30 12:-14
i writ	0:46 1:-20
i wrot	0:-24 3:21 5:-18 6:9 7:18 9:51 10:5 11:13 12:11
i'd	0:-64 1:-42 6:12 7:-37 9:-22 11:48 12:-12
i'd _ it	5:37 11:14
i'd _ the	5:-18 11:-13
i'm	0:-39 2:-42 3:49 4:-8 5:31 6:6 9:-14
i'm _ proud	1:-18
i'm a	3:16 4:-6
i'm not	11:24
i'm the	3:39
i've	0:77 1:-31 3:22 7:-27
i've _ it	9:17
i've _ the	3:27
i've been	3:17
idea	5:19 6:12
identity	4:6
if	0:-29 2:-34 5:-22 7:-21 9:-18 11:-15
imag	9:-11
imag servic	4:-6
implement	5:33 6:-9 9:-13
implement the	5:34 6:-9
important	1:19 11:23
important to	1:20
improv	5:50
in	0:-33 1:-32 5:-18 6:-9 7:-32 9:-33 10:9 12:13
in _ #	2:44 9:29
in _ a	2:72
in _ and	5:-21 7:-15 11:44 12:3
in _ company	9:49 10:3
in _ days	1:28 11:19
in _ document	9:15
in _ drawer	0:32
in _ end	1:17 7:18
in _ first	3:18 11:13
in _ for	7:38
in _ group	7:16 11:25
in _ hour	1:37
in _ i	1:-23
in _ it	3:39 11:17
in _ lab	9:12
in _ last	2:-33
in _ meet	0:21
in _ next	0:-25 9:-14
in _ one	3:29 4:-7
in _ order	5:24
in _ other	7:-17
in _ own	7:17
in _ plan	5:52
in _ releas	7:28
in _ room	0:44
in _ second	3:16
in _ she	11:13
in _ sinc	0:21
in _ standard	7:19
in _ team	9:35
in _ test	2:36
in _ the	6:-9
in _ third	7:17
in _ week	12:3
in _ whol	11:24
in a	3:20 6:-8 9:-15 11:-20
in all	9:28
in any	2:40
in code	0:19
in each	0:19
in every	0:27 7:32 8:8
in front	11:16
in it	2:-40 4:7 6:-9 7:-15
in january	7:-16 11:23
in march	11:29
in may	7:-16
in my	1:19 3:20 11:36 12:-7
in nine	5:18
in on	11:21
in one	5:-21 11:-15
in our	7:-20 10:4
in production	7:19
in six	2:38
in that	3:25 4:-7 11:31 12:-4
in the	1:-25 2:-36 3:31 4:-11 6:-20 8:21 9:60 10:6 11:37 12:7
in their	7:64 8:-14
in thos	2:46
in thre	7:-18
in two	1:29
in week	2:33
in which	9:11
in writ	2:61
incident	0:34 3:-17 7:19 10:9 11:50
incident _ #	11:32
includ	11:28
includ the	9:14
infrastructur	3:-16
input	5:53 6:-7
input _ output	6:-9
input and	5:29 6:-9
insid $	2:32
insist	2:110
inspection	3:24
instead	1:-19 3:-17 5:-20 11:20 12:8
instead _ adjectiv	12:8
instead and	0:23
instead of	7:-17 11:23 12:8
instinct	0:-31
instinct _ right	1:15
instinct was	1:15
interfac	3:32 7:19
interfac and	3:22 4:11
intern	11:65 12:13
interview	11:19
into	0:38 3:-34 4:6 5:44 7:68 8:20
into one	5:24
into the	5:21 7:40 8:12 9:18
into their	7:29
introduc	9:37 10:8
invoic	3:29
is	0:-22 1:77 2:-44 3:31 4:11 5:35 6:-15 8:15 10:10 12:14
is #	1:17
is $	5:25
is _ a	0:-20 1:38
is _ and	0:20 3:17 5:18
is _ at	0:-21
is _ first	0:25
is _ i	0:34
is _ of	10:7
is _ peopl	1:24
is _ the	7:35 8:4
is _ to	1:25
is a	1:-25 11:-14
is alway	1:-23
is an	1:21
is important	1:19
is in	7:27 8:5
is key	1:16
is mine	2:52 3:35
is my	1:-24 3:25 4:-6 5:-23 11:18
is part	10:7
is the	0:-27 1:36 2:-37 3:-20
is to	1:28
is what	1:-18 9:29
is wrong	5:27 6:7
isn't	5:19 7:-16
it	1:-56 3:-27 7:15 8:9 9:19 10:13 11:-56 12:10
it #	3:46 4:10
it $	0:26 2:32 9:-12 10:6 11:17 12:7
it _ a	0:-32 3:-16 5:-32 7:61 8:10
it _ after	5:39 7:-17
it _ and	5:31 6:-7 9:-11
it _ as	9:34
it _ every	9:18
it _ for	3:16 7:26
it _ how	7:32 8:-13
it _ i	1:41 5:-36
it _ in	5:65 6:6 7:21 8:5 9:-13
it _ it	5:-18 7:20
it _ june	0:-23
it _ me	1:26 5:27 6:8 11:18 12:8
it _ my	5:-26
it _ not	2:-32 5:24
it _ one	3:31
it _ our	5:25 9:-16
it _ out	0:20
it _ rule	7:20
it _ run	11:20
it _ that	1:20 9:13
it _ the	0:41 3:20 7:17 9:-22
it _ their	7:19 8:10
it _ they	7:16
it _ this	9:14
it _ thre	2:34
it _ two	9:17
it a	9:44
it and	0:19 3:36 4:16 6:-6 10:-5 11:-25
it as	7:38 8:11
it back	0:19 11:14
it befor	9:23
it confirm	1:18
it each	7:-15
it every	0:-23
it fell	2:35
it first	9:12
it for	2:-49 8:-6 9:34 10:7
it from	5:30 6:-8
it has	2:40 9:15 10:-5 11:17
it in	2:-52 3:-24 7:-15
it into	5:30 7:19 8:6
it is	7:104 8:22
it myself	5:34
it need	0:26
it now	7:24
it on	3:23 4:-9
it out	11:26
it over	7:19 9:18
it show	1:45
it sinc	7:-21
it so	7:-23
it the	1:18 5:29 7:33 9:26 10:4
it to	2:-46 4:8 6:8 7:-16
it took	11:14
it turn	0:22 9:26
it up	2:57 7:-17
it was	9:12 11:-22
it wasn't	6:6
it went	2:-37 9:17
it with	5:-31 9:-12
it you	2:44
it'd	5:20
it's	0:-32 1:33 3:27 5:-36 7:22 8:7
it's _ the	7:19
it's in	7:33 8:7
it's the	1:35 3:27
item	5:27 6:-7 7:18 9:29 10:-5
item $	5:27 7:20
item _ item	10:-6
item by	10:-6
its	0:43 1:-19 2:35 3:41 4:7 6:6 9:40 12:5
its _ and	9:16 10:-6
its own	3:-27 7:-23 11:-25
itself	9:11
january	3:-16 7:-20 11:20
jett	11:20
job	0:30 3:51 4:-19 5:47
job $	9:22
job _ the	3:67 4:-14
job for	4:-13
jobs	2:-41 4:11 5:-21
join	6:-13 7:-20 11:-13
june	0:-28 11:28
june $	0:-24
june and	2:46
junior	5:-19 7:-31 9:-14
just	0:-21 3:22 7:-21
k	2:37
k $	2:104
keep	1:30 3:39 5:-19 9:23 10:6 11:21
keep a	1:17
keep the	3:24 9:23 10:6
kept	0:-22 3:21 9:23
kept _ it	9:19
kept com	5:22
kept it	3:44
kept my	1:23
kept the	9:18
kept to	9:19
kernel	7:-15
key	0:-29 1:68 3:23 5:-23
kill	0:20 2:41
kind	5:26
kind of	5:29
kitchen	1:26
know	0:-21 3:-16 5:-20 7:-19 9:-12
know _ i	0:-20
know that	2:33
knowledg	1:44
known	9:-12
kubernet	0:-32 1:42
lab	9:26
label	0:51 2:48 3:59 4:-11
lack	5:28
ladder	3:-24 7:16 11:83 12:24
ladder and	11:22
laid	9:13
land	3:28
languag	1:-22 3:26 5:22
languag $	1:-20
last	0:19 1:-31 2:-56 3:-30 5:-22 7:39 9:18 12:9
last $	7:33 8:-4 9:-14
last year	9:17
late	2:62
latency	5:-31
later	2:33 7:-18 9:-15
launch	1:17 2:34 9:49
launch _ it	9:13
launch _ the	1:22
layer and	7:-19
layout	11:31
lead	0:-49 1:33 2:41 3:-45 6:-13 7:-22 9:-23 10:-3
lead _ it	7:-16
lead _ not	2:47
lead _ one	7:19
lead the	7:-20
lead to	1:29
leader	1:37
leadership	1:20
leak	11:28
learn	0:-44 1:69 2:-40 12:-12
learn _ and	1:19
leav	0:48 3:32 4:6
leav $	3:30
leav my	0:23
led	11:21 12:4
ledger	3:33 4:9 5:28
left	1:-16 4:-12 5:77 6:-14 9:-13 11:-24
left $	4:-8
legal	0:21 2:53 3:24 5:18
lend	5:26
less	5:54
less than	0:26
lesson	1:50
let	1:-16 2:60 6:6 11:-17
let me	5:36 6:6
let the	2:64
level	2:-33 11:45 12:13
level _ and	12:13
leverag	2:-47
leverag was	2:-39
library	7:52 8:12
licenc	2:45 3:16
life	7:19
lik	1:31
like	0:-35 1:-16 3:-18 5:-22 10:-8 11:-16
like that	2:37
limit	0:28
lin	2:-51 5:23 9:28
lin and	9:13
line	0:43 1:-39 5:18 6:6 7:16 9:29 10:-6 11:14 12:-4
line _ the	5:50 6:6 7:21
line for	7:22 9:25
linter	9:41
list	1:-21 4:6 7:-21 9:43 10:-5 11:-18
list $	9:14
list _ a	0:22
list and	3:22 5:34
listen	1:17
listen $	1:17
live	7:-21 9:19 11:-13
load	2:-42 3:35 4:12
log	3:54 5:23 6:-13
logg	0:36
login	3:24
long	1:-34 2:-36 5:25 6:10
long a	0:23
longer	0:76 1:-18 5:-21
look	0:20 3:23 5:37 8:-11 10:-10 12:-6
look _ it	9:22
look _ the	3:27 4:7 5:36
look after	3:69
look at	0:30 2:-44 8:-6 9:25 10:-10 12:-4
look for	0:24 3:-27 5:40
loop	2:66 3:-26 7:27 9:-12
lost	0:-19 2:139 9:-15 11:18
lost #	2:34
lost _ of	2:33
lot	0:-22 1:25
lot of	1:22
loud	2:43
loudest	0:43
lunch	7:17 11:17
machin	5:-18 9:-15
machin $	11:28
made	1:25 3:-22 8:-11 9:76 10:9
made _ a	9:21 10:3
made _ the	9:25
made it	5:30 9:18 10:5
made that	9:31
mail	0:21 7:-15
maintain	3:46 4:-9
maintain the	4:-9
mak	0:40 1:22 9:-14
mak me	0:-21 1:18
make	3:-21
make it	5:-30
maker	3:-20 5:43 7:99 8:12 9:32 10:5
maker $	7:50
manag	9:25
management	7:20
manager	0:-32 2:39 5:32 7:-25 9:-13 11:-31
manager _ it	1:22
manager _ me	5:33
mandat	1:18
mandatory	9:40 10:8
mandatory _ all	9:19 10:5
mandatory for	9:19 10:5
manual	7:-18
manufacturer	9:39
many	1:-18
map	2:63 3:-20 5:27
map $	2:41 5:18
march	11:45
market _ the	2:40
matter	1:52 5:47 6:17
matter $	1:56
may	8:10 9:29 10:5
may be	7:23
mayb	0:-33 1:-23 2:-39
me	1:44 4:-8 5:21 7:-65 9:-45 10:4 11:151 12:-44
me #	11:16
me $	0:23 6:-8 7:-17 11:13 12:12
me _ a	0:24 3:32
me _ i	11:24 12:-8
me _ the	11:32 12:-6
me _ to	5:22
me _ was	7:24
me a	11:-28
me and	3:28 11:16 12:-8
me for	5:18 11:26 12:-13
me how	11:27
me it	1:23 7:22
me that	0:20 1:43 2:40
me the	5:-18
me through	11:32 12:-13
me to	2:42 5:29
me twic	11:21
mean	3:-17 5:31 9:11
meant	2:93 5:20
measur	5:48 6:7 9:13
measur #	2:44
measurement	0:20
meet	10:3
meet $	10:3
meeting	11:17
meeting $	11:21
member	9:17
memory	11:30
mentor	5:-22 11:80
merg	3:24 11:-20
merg it	9:12
messag	3:38 5:45 6:-10 7:-22 11:-13
met	11:23 12:-14
metric	3:25
midnight	2:50
migration	0:27 1:17 3:-22 9:-31
mind	0:21 1:24
mind $	1:24
mindset	1:-17
mine	0:51 1:-47 3:154 5:-21 7:-31 9:-17
mine $	3:16
mine and	3:18 11:24
mine to	4:10
ministry	2:36
minut	0:-24 2:62 3:-19 8:-10 9:-20
minut $	0:-19 5:-18 7:-17
minut _ i	11:27
minut _ it	1:19
minut _ the	0:24 2:70
minut and	1:22 11:22
minut in	2:56
miss	2:106 5:40 9:13
miss the	2:42
mobil	7:15 8:-9
mode	3:-16
model	1:-24 3:28 4:-6 5:-25 7:-40 9:-15 11:-14
model was	0:28
modul	3:16 4:-9
monday	2:35 7:-17 11:-15
monday $	2:78
money	3:44 4:19
money $	2:33
monitor	2:36 7:25
monitor and	2:35
month	0:-24 1:-33 2:43 3:-50 5:-66 6:6 7:-44 9:-43 12:-11
month $	3:-19 9:-20 12:-11
month _ the	11:14 12:-3
month and	2:-35
month two	2:42
month with	11:19 12:-3
more	0:-35 1:29 2:-33 8:5 9:13 11:31 12:18
more $	1:34
more _ #	7:23 9:12
more _ than	1:17
more _ the	0:23
more _ with	0:-28 1:23
more in	0:-28 1:20
more peopl	5:19
more than	7:16
morn	2:57
most	0:-30 1:23 3:-20 9:-12 11:-20
most of	7:16
most was	0:-24 1:54
mostly	1:-24
mother	2:55
mov	0:-22 7:86 8:-7 9:-14 11:-16
mov _ #	2:38
mov from	2:52
mov it	5:22
mov to	7:18
move	3:39 5:-29 7:25
mr	5:36 9:12
much	0:-39 1:29
much more	0:-21 1:25
multiply	1:33
must	0:-23 1:35 5:42 6:-7 9:35 10:7
must be	2:40
must pass	10:7
my	0:38 1:-17 3:54 4:-20 5:45 7:57 8:-23 9:19 10:12 11:23 12:-27
my _ about	1:24
my _ and	0:-20 9:17
my _ for	7:17 8:-6
my _ had	5:23
my _ i	3:-21
my _ in	3:18
my _ is	0:20 9:19
my _ lead	5:23
my _ now	0:24 1:-20
my _ of	0:21 2:37 3:40
my _ said	5:29
my _ team	7:43 8:-18
my _ the	7:18 8:-9 9:22
my _ was	0:-21 1:26 2:-50 3:44 4:-11 5:18 6:-9 9:35
my _ without	0:24
my _ year	3:17
my area	3:57
my boss	0:-20 3:-22 5:25
my colleagu	7:-16
my desk	0:27
my director	5:32
my estimat	0:27
my first	0:40 1:-18 2:40 5:-19 11:30 12:-13
my group	11:27
my gut	1:39
my instinct	0:-22
my lead	3:-25 5:28 6:-9 11:-16
my manager	1:16 5:34 11:-19
my name	11:14
my opinion	1:15
my own	0:38 2:54 3:-41 5:32 6:9 7:15 8:-18 11:-20
my part	3:48
my prior	0:-33
my proposal	7:33 8:7
my responsibility	3:27 4:6
my suggestion	7:35
my team	9:25 10:-3
my tech	5:18
my technical	1:16
myself	2:-40 5:54 6:13 11:-15
myself _ the	5:30
myself and	9:17
nam	2:36 5:44 6:12 7:-16 9:20 10:-8
nam _ the	9:15 10:-10
name	1:-24 7:-16
name _ i	5:19
need	3:-20 5:-20 11:-24
need a	2:33
need it	0:19
need the	0:25
network	0:-39 1:37 3:31 8:-14
never	1:24 2:40 3:-26 5:-23 11:20 12:-4
never _ a	11:39
never _ back	2:57
never _ up	1:39
never came	2:57
never give	1:29
new	0:-26 1:-24 2:-39 5:-18 9:13 11:16 12:-8
new _ and	11:28
next	0:48 1:-18 4:10 8:-15 9:-34 11:-13
next _ and	7:17
next _ i	0:22
next _ the	0:31
next _ year	4:10 5:24 6:8
next door	7:26 8:-18
next to	0:24
next two	0:32
night	2:78 7:-29
night and	2:37
night of	2:33
night on	11:18
nightly	3:35 4:-10 7:23
nine	0:-21 1:-18 2:41 3:-32 5:23 6:6 7:29 8:19 9:-33 11:-26
nine month	2:59
nine team	5:31 6:9 7:22 8:6
nineteen	7:52
no	0:23 1:-45 2:47 3:-41 5:69 6:25 7:-31 9:17 10:6 11:-40
no $	2:45
no _ for	9:19
no _ in	9:25
no _ of	0:21 9:29
no longer	0:52
no one	5:31
nobody	1:-38 3:-19 4:7 5:55 6:10 7:34 8:-36 10:5 11:-45
nobody _ the	7:19
nobody _ to	7:27
nobody could	0:27
nobody else	7:36 8:-28
nobody had	5:39 6:6
nod	2:61
none	3:-22 7:48 8:10 11:-28
none _ them	11:-15
none of	3:-18 9:13 11:-21
noon $	2:48
not	0:27 1:-66 2:94 3:-46 5:23 6:9 7:-52 8:-5 9:-50 12:16
not $	2:-54
not _ a	5:24
not _ and	11:23
not _ that	0:22 2:36
not _ the	0:-19
not a	1:16
not accept	2:49
not both	2:37
not happy	2:39
not in	11:32 12:6
not the	0:29 1:-20
not to	1:16
noth	1:-55 2:44 4:-9 7:-39 10:3
noth $	1:-34 2:51
noth _ a	2:61
noth _ i	3:26
notic	3:-18 7:15 8:-15 9:-17
notic $	7:15
notic that	9:-11
now	0:149 1:-22 3:-42 4:15 5:-36 7:17 8:5 9:17 10:6 11:41 12:11
now $	0:-23 3:21 4:11 7:30 8:5 9:-16 11:-31
now _ a	9:13
now _ first	0:22
now _ for	9:11
now _ one	1:-17
now _ the	0:20 3:-21 8:-5 11:25 12:-6
now and	0:43 8:-11 11:-16
now i	0:51
now on	9:30 10:3
now the	0:20
now writ	9:14
number	0:30 1:-34 5:26 11:-31
number and	5:18 7:23
nurs	5:38 6:-8
object	2:87
october	2:37
of	1:-31 3:-18 6:21 9:-18 10:-3 11:31 12:11
of #	7:-19 9:-17 11:14 12:-4
of $	1:-22
of _ #	3:29 4:11
of _ and	0:-25 1:15 5:47 7:32 8:-17
of _ are	7:-22
of _ came	0:26
of _ card	1:16
of _ company	3:-17 9:-12
of _ nine	3:-16
of _ on	9:19
of _ own	8:-5 11:31
of _ peopl	11:13
of _ question	2:50
of _ report	7:25 8:-7
of _ senior	11:26 12:9
of _ team	9:14 10:-6 11:20
of _ was	3:35
of _ whol	3:16
of _ year	1:15 11:15
of a	0:30 3:-34 5:31 7:19 12:-7
of adjectiv	12:8
of an	2:38
of customer	2:32
of done	10:-9
of each	0:22
of engineer	7:33 8:9
of it	0:29 3:48 7:68 9:-20
of mine	0:25
of my	7:28
of no	2:39
of one	7:15 11:21
of our	0:24 3:55 7:-23 10:-5 11:-17
of that	2:-37
of the	1:-18 3:49 4:-12 6:17 7:27 8:11 9:47 10:12 11:26
of their	7:-23 11:35
of them	1:-24 3:-26 5:-23 9:-14 11:-15 12:-6
of this	3:25
of two	2:33
of us	11:22
of what	0:-22 1:19 2:43 5:38 6:17
off	1:17 2:69
off $	0:21 2:-51 11:16
off _ the	1:15
off in	1:15
off that	5:40
off the	5:-20
offer	9:15
offer _ do	9:19
offer to	9:17
offic	9:-13 11:17
offic $	5:19 11:21
official	9:26 10:7
often	11:34 12:3
often _ me	12:5
often ask	12:5
old	11:-22
old one	0:23
on	1:-69 3:20 6:-13 9:-24 11:38
on $	2:-36 3:30 4:13 7:16
on _ #	2:-37 3:23
on _ and	2:45 9:-11
on _ calendar	1:-16
on _ day	7:28 9:19
on _ first	3:-19
on _ floor	11:17
on _ for	9:13
on _ i	1:17
on _ own	11:35 12:6
on _ same	0:20
on _ saturday	2:41
on _ second	11:16
on _ sheet	7:19 11:41
on _ thre	3:16
on _ train	3:-16
on _ when	0:30
on _ with	0:32 9:13
on a	0:-22 2:33 6:-8 11:16 12:-7
on call	5:-18 11:24
on each	3:20 11:14
on how	1:17
on it	4:-7 6:-9 8:4 9:-16 11:-14
on my	0:29 1:-17 9:-12
on one	5:-22 7:51
on page	0:19
on that	0:21
on the	1:-26 3:35 4:-9 7:26 8:-16 11:52 12:-11
on their	11:18
on two	5:19 9:12
onboard	11:29
once	5:24 7:30 8:-6 11:-15
once $	0:23
one	1:-28 4:-24 5:21 8:-4 12:21
one $	2:-70 5:23 7:-20 9:-12 11:-17
one _ #	9:27
one _ and	0:25
one _ each	0:24
one _ had	5:25 11:13
one _ in	2:-40
one _ set	1:19
one _ the	11:29
one _ to	9:16
one and	3:20 5:20
one i	1:-19
one in	11:16
one more	9:14 11:17
one must	0:-22 1:43
one of	3:-24 4:8 5:-21 9:-13 12:-5
one page	0:22 3:21 4:-9
one question	0:25
one th	5:-18 11:20 12:5
one to	0:21
one week	2:-38
one who	1:21 4:8
one would	5:22 6:6
ones	5:-19 11:25 12:-7
ones $	1:19
only	1:-24 2:-33 4:7 5:-30 7:19 8:-20 9:-31 11:-29
only _ i	5:32
only _ own	8:-18
only my	8:-13
open	0:24 4:-6 5:20 6:-11 9:-23
open $	5:47
open _ #	2:38
open a	0:19 11:21
open in	2:43
open it	9:-16
operation	7:32 9:24
opinion	0:-20 1:51
opinion $	1:21
ops	0:21 2:57
or	1:-15 2:55 4:-6 7:-15 9:-15
order	1:-27 3:43 6:14 7:-18 9:-19 11:-16
order $	5:-28 7:-23
order that	7:29
org	3:17 9:14
organisation	1:15 7:28 8:5 9:27 10:3
other	3:-26 5:-38 7:85 10:-3 11:-14 12:5
other _ run	7:40 8:16
other team	7:37 8:-30 9:-19
other way	0:20
otherwis	2:37
our	0:20 1:-37 3:37 4:7 5:-23 8:5 9:140 10:-32 12:7
our #	3:46 9:-13
our _ app	4:-8
our _ checklist	10:-6
our _ had	11:42
our _ no	9:20 10:4
our _ team	3:36 4:13
our _ test	9:23
our android	4:-8
our company	7:15
our own	5:21 7:15
our payment	2:58
our team	3:-33 5:-25 7:-30 9:102
ours	9:31 10:-4
out	0:20 1:-30 2:98 3:-61 5:54 6:-7 7:-18 9:-24 10:-4 12:4
out $	5:41 6:-8 11:20
out _ a	5:37 6:-7
out _ one	7:16
out _ that	5:-38
out _ the	2:58 7:22 9:13
out and	2:-53
out of	7:31 8:-6 11:-16
out on	5:22
out that	0:20
outag	2:-36 3:-27 7:-16 9:-14 11:-14
output	5:29 6:-9
output format	6:-9
outsid	5:-20 7:70 8:-9
outsid of	7:18
outsid the	7:32 8:-8
oven	1:26 2:37
over	1:-48 2:37 3:27 4:13 6:10 7:33 8:5 9:35 10:9 11:21
over $	0:39 1:-24
over _ and	11:17
over _ their	8:22
over _ whol	9:31
over a	5:21 9:14
over as	10:7
over the	3:26 7:-23 9:16 11:-19
over to	7:24
over with	11:16
overall	1:23
own	0:23 2:-47 4:30 6:19 7:16 8:-21 9:-43 11:48 12:15
own $	3:29 4:14 11:22
own _ i	9:12
own _ in	7:-20 11:21
own _ of	3:-16
own a	11:31
own code	5:25
own team	7:39 8:-18 9:27
own the	3:46 9:-12 11:33
own work	1:16
owner	0:32 1:-25 3:27 4:10 5:33 6:7
owner _ the	3:26
owner and	9:19
owner of	3:28
ownership	7:18
owns	11:28
p	2:34
p #	2:36
pack	2:35
packag	7:18 8:8
pag	5:46 11:-20
pag _ the	5:18
page	1:-25 2:-49 3:45 4:-13 6:-15 7:-29 9:20
page _ a	0:31
page and	3:17
page one	0:20
pager	3:28 9:24 10:3
paid	1:17 2:34
painful	5:19
pair	11:19 12:-14
pair with	11:21 12:-14
paper	2:33
paper was	2:37
parser	1:-22 3:21 4:-13
parser _ the	4:-13
parser for	4:-13
part	3:66 9:38 10:10 11:-22
part _ the	9:37 10:10
part of	3:30 9:37 10:10
part was	3:19
partner	1:18
pass	8:5 9:66 10:12
pass its	10:3
patch	7:22 8:12
path	3:42 4:7
patient	2:-35
payment	3:28
payout	3:29 4:8
pays	1:-22
pen	0:30
peopl	3:-25 5:-32 6:6 9:-12 10:-11
peopl $	1:28 3:40 5:-19
peopl _ #	1:19
peopl _ a	0:20
peopl _ at	9:25
peopl _ the	2:-42 7:-20
peopl _ what	7:21
peopl and	1:19
peopl in	3:-19
peopl it	1:19
peopl look	9:25
peopl to	7:27
per	1:-19 2:-36 3:25 4:-7
per _ and	3:37 4:-7
perhap	0:-25
permission	3:18
person	11:-18
person who	1:28
persuad	7:32
phon	11:-14
phon and	9:11
pick	1:18 2:-50 4:-8
pick the	5:18
pick up	1:16
picker	7:27 8:-7
pictur	0:19
pictur for	2:35
pictur of	0:28
pilot	0:21
pipelin	3:38 4:-8 6:-6
plan	1:-36 2:-45 3:29 4:8 5:85 7:31 10:4 11:-23
plan $	1:-21 7:26 9:23
plann	0:30 1:61 5:29 6:12 7:41 8:5
plann their	5:43
platform	3:23 4:21 7:26 8:6
platform _ the	4:15
platform that	3:16 4:14
player	2:-47 5:26
pleas	5:-18
plus	1:17
pod	7:22
policy	7:16
port	2:39
port $	2:41
post	7:27
power	0:19 5:-19 9:23
predict	2:41
prepar	2:-33
preparation	1:33
pressur	0:-19 1:52
pric	0:24 5:-27
pric $	0:22
pric _ #	2:34
primary	2:34
principal	2:57 3:-23 6:7 11:22 12:-12
principal _ and	6:7
principal engineer	3:-16 6:7
prior	0:-33
prior on	0:-20
problem	1:31 3:-27 5:134 6:23 7:-16 9:-16
problem that	6:11
proces	7:20 9:45 10:-3 11:25
product	1:-24 3:26 4:19 7:55 8:12 9:32 10:4 11:-23
product $	0:23 8:8
product group	7:15 9:20
product team	3:19 4:9
production	7:15 9:13 11:51
production $	7:19 11:53
program	5:-19
programm	4:-12 5:-19 7:66 8:8 9:-19
programm and	7:18
project	0:31 5:34 7:-22 11:-15
project $	1:19
project _ it	5:26
promotion	7:-18 11:41 12:16
proof	0:28 7:17
properly	2:34
propos	5:26 6:7 9:24
propos one	9:14
propos to	5:24
proposal	0:26 2:60 7:29 8:7
protein	3:24
protest	2:96
protocol	5:66 6:-17
protocol document	6:-8
proud	0:-30
provider	2:33
publish	7:50 8:17 9:27
publisher	2:54
pull	9:11 11:-19
pull request	9:19
pump	7:25
push	2:76
put	1:35 3:21 5:43 7:-22 9:30
put _ in	2:69 7:-17
put a	3:35 4:-6
put in	3:18
put it	9:12
put that	7:19
put the	1:38 11:27
python	3:26 4:-7
qa	7:15 8:-11 9:12
quality	0:-45 1:-17
quality of	1:17
quarter	1:-21 5:-33 9:-24
quarter $	1:-17 2:47
quarter to	11:20
queri	2:61 5:70
queri $	2:46
query	7:23 8:-7
question	2:-53 5:23 6:9 9:-22 11:72 12:-16
question $	5:-18 11:23
question _ the	2:41 11:39 12:-10
question and	11:33
question that	5:18
queu	3:33
quiet	0:51
quit	1:-27 2:50
ragdoll	2:47
rais	7:16
ran	2:-37 7:-33 10:-14
ran _ a	0:25
ran the	7:-16 9:19 11:27
random	0:22
rang	0:27 1:-22 3:18
raw	7:34
re	7:16
reaction	0:28 1:-16
read	0:47 2:-46 5:23 6:-7 7:-29 11:19
read #	5:67
read a	0:54
read befor	11:15
read from	3:30
read the	0:19
ready	1:18 5:20 11:17
real	0:50 1:-18 3:-20 5:21 9:12 11:22 12:7
really	0:-39 2:-39 5:73 6:7
really $	5:55 6:6
reason	5:-24 9:-16
rebuilt	0:43 3:-26 7:25 8:-5
recall	2:75
receiv	2:36
recommendation	3:17
record	5:23
red	0:24 11:24 12:-7
referenc	3:34
refund	5:31
refus	2:52 7:-24 9:38 10:3
refus to	0:25 9:13
register	9:12
regulator	2:33
rehearsal	1:-21
relay	3:17
releas	2:86 4:-9 5:-45 7:23 8:-5 9:92 10:6 11:35
releas $	2:38 3:16
releas _ the	9:29
releas checklist	10:-3
releas in	2:33
render	3:28
repair	7:15
repeat	1:-15 2:-37 7:-20
replac	5:-20 7:28
replac the	7:15
report	0:39 1:-15 3:72 5:-19 7:23 8:-11 11:-34
report $	3:34 4:-10
report _ the	7:24 8:-5
report to	3:23 7:17
repositori	9:24
repository	1:-17 9:-19
request	0:-23 5:34 9:29 11:-15
requirement	5:33 6:-11
research	5:18
respect	0:-24 1:34
responsibility	0:-21 3:38 4:14
responsibl	3:59
responsibl for	3:59
rest	5:35 6:6
restor	1:-16
result	1:16 3:15 4:-7 7:-27
result $	1:17
retir	5:22
retri	0:21 2:47
retry	2:-36
return	9:21
return $	9:13
review	0:19 1:-18 3:-24 5:-19 7:-32 9:53 12:-8
review _ our	10:7
review a	9:15
review in	10:7
reviewer	10:-8
rewrit	0:21 8:-5
rewrot	3:25 7:17 8:-17 11:31 12:18
rewrot the	3:30 11:17
rewrot their	8:-13
right	0:-41 1:81 11:-16
right from	1:48
right the	0:-28 1:25
risk $	0:23
roadmap	8:15
role	0:-28 1:36
rollback	1:22 2:55 9:39 10:-7
room	0:40
room $	0:40
rota	11:22
rotation	2:52 5:19
round	0:32 2:46 3:-18 5:-22 7:60 8:-8 9:-14 11:55 12:-7
round $	0:40
router	3:18
row	3:31 9:16
row $	3:31
rows	7:-16
rul	3:-24 9:57
rule	3:-34 8:5 9:49 11:-24
rule $	9:23
rule _ our	10:4
rule and	9:32
rule for	7:17 9:-17
run	1:-20 3:32 4:21 5:-36 8:12 11:26 12:18
run _ the	9:29
run it	7:-20 9:-14
run on	2:33 11:20
runbook	9:26 10:-7
runbook and	10:-4
rung	11:16
runn	3:36
runs	3:27 4:6 5:-24 9:15 11:22
said	0:-43 1:-38 2:112 3:-34 6:-8 7:-41 9:-22 11:-29
said $	3:24 5:32
said _ and	2:35
said _ it	5:45
said _ the	5:-18
said he	2:49
said i	2:-35
said no	2:49
said nobody	2:38
said that	2:-34
said what	5:25
sal	1:-27 2:40 7:-17
sal were	2:43
same	0:25 1:-38 2:-50 3:-27 5:32 8:-11 9:-21
same _ and	2:55
same _ twic	5:19
sampl i	2:52
sampl size	11:16
sat	3:-19 11:18 12:6
sat _ on	11:21
saturday	2:64
saturday $	2:59
sav	0:-21 11:-14
saw	5:18 8:-5
saw a	5:21
say	0:31 1:-30 3:-34 6:-6 9:13
say _ the	5:-21
say it	0:49 1:-31
say that	1:45
say which	0:27 1:-21
scanner	3:16 7:16
scheduler	3:27
schema	3:17 9:-12
scor	3:19
scor $	2:35
screen	3:16 4:-10
script	3:36 4:-7 7:28 8:-12
search	0:22 3:41 5:22 9:-15 11:-13
seat	3:35
second	1:-20 4:8 5:18 11:14
second $	2:-37 3:19
second _ i	11:16
second _ in	11:22
second _ it	2:40
second and	9:26
second year	3:21
secret	5:19
secretary	2:39
security	2:-37 9:27 10:6
security _ that	10:6
see	0:28
seen	1:18 9:23
seen $	1:22
sell	9:18
send	0:35 3:44 9:-12
senior	3:-41 5:-53 7:-67 9:-22 11:129 12:29
senior _ who	11:24 12:4
senior and	11:17
senior engineer	11:38 12:9
senior have	11:24 12:9
senior to	11:22
sensor	3:32 4:-14
sensor the	4:-13
sent	3:27 9:-13 11:17 12:-9
sent a	2:48
serv	3:28 7:33 9:-14
serv from	7:25
server	3:18 4:7
server $	0:29
servic	0:20 3:145 5:-52 7:-34 10:6
servic $	3:25 4:8
servic _ and	3:46
servic _ mine	3:21
servic _ my	10:-3
servic _ the	10:8 11:19
servic and	5:-21
servic in	9:13
servic was	5:19
servic whol	4:10
session	5:-24
set	0:19 2:-52 6:7 9:18 12:-4
set out	6:6
set the	9:15
set up	10:3
settl	5:47
seven	7:21
several	7:64 8:21
shar	1:28 8:-4 9:-12
she	0:-44 1:-25 3:-26 5:-30 7:18 8:-9 9:-35 11:36 12:-9
she _ her	2:70
she _ me	3:24 11:13
she _ the	11:-16
she gave	3:25
she had	2:40
she sign	7:42
she want	11:-17
sheet	0:71 5:-24 7:26 11:50 12:-5
sheet _ #	7:16
shift	0:27 11:34
shift $	2:39
ship	2:41 5:28 7:64 8:14 9:13
shipp	7:-17 9:36 10:-9 11:25
shop	2:74 4:10
shop the	4:10
shorter	2:69
should	0:-23 1:-21 3:-27 5:23 6:13 9:-16
should have	1:-33
show	1:27 3:-19 6:6 9:-15 11:49 12:-12
show _ that	1:27
show it	6:6
show me	1:30 11:41 12:-13
show the	5:20
show them	11:23
shown	5:23
shutdown	0:21
side	7:41 8:-11
sign	2:-46 4:-7 7:49 8:-9 9:41
sign $	9:37
silently	5:21
simpl	1:20
simply	5:-19
sinc	0:100 1:-61 3:36 5:-32 7:37 8:15 9:19 10:4 12:8
sinc #	3:41 4:-6 9:23
sinc $	4:8 7:28
sinc _ #	8:5 9:16
sinc _ i	0:26
sinc _ year	3:-18
sinc i	0:38
sinc that	0:57
sinc the	7:32 8:8
sinc two	3:-18
sinc version	8:5
sinc with	0:24
singl	3:33
sit	0:19 11:-15
sit in	0:20
six	0:-19 3:-25 4:10 5:-18 9:-37 11:24 12:3
six _ and	2:41
six _ team	3:-15
six _ with	11:30 12:5
six month	11:19
six team	7:40
six week	2:64
size	1:-23 11:15
skill	1:19
slic	0:31
slid	2:69
slid $	2:43
slipp	2:112
slos	9:16 10:10
slot	2:64
slow	0:65 5:20
slower	0:26 1:-27 2:58
small	0:25 1:-23 4:-8 10:-3
smallest	1:-25
so	1:-44 3:-17 6:-9 8:8 10:4 12:-5
so $	11:16
so _ ask	2:44
so _ i	3:18
so _ is	2:35
so _ made	5:26
so _ one	2:44
so _ the	2:-49
so _ wrot	9:18
so far	7:34
so i	2:46 4:-7 5:60
so it	2:51
so now	0:23
so that	0:-19
so the	2:36
softwar	3:20 8:-5 9:-17
sold	7:25
solution	1:29
solv	11:27
some	2:102
somebody	0:31 2:37 3:-20
someon	2:46
someon who	2:38
someth	1:16 3:-16 5:53
someth i	0:20
sort	1:-30 6:-13 7:-25
sort by	1:-22
sound	1:20
sourc	7:15
spar	5:19
speak	2:-44
specifi	5:38 6:-13
split	2:33
spreadsheet	5:18 6:-6
sprint	3:17
squad	2:-40 3:-40 9:19 11:-19
staff	1:15 3:20 4:8 5:-19 7:-19 9:-27 11:16 12:9
staff $	3:39
staff engineer	7:-19
stakeholder	1:16
stand	9:-12
standard	1:22 3:-17 7:42 8:10 9:50 10:12
standard $	7:25
standard _ the	8:8 9:-13
standard for	7:-21
standard sinc	8:8
start	0:22 3:-21 5:-27 7:17 9:-14
start $	2:33
start a	11:20
startup	2:47 7:24
startup $	7:25
stat	2:-37
stay	0:28 1:30 2:-72
stay in	0:31
stellan	7:-18
step	2:-36 5:27 6:-18 7:-18 9:-15 11:26 12:8
step two	3:18
still	1:-30 5:-22 9:-19 11:-15
still be	0:21
stock	3:28 4:-6
stood	1:-17 2:73 5:71
stop	3:-22 5:-42 9:36 10:3
stop $	0:26
stop this	2:58
stopp	0:81 1:-17 2:105 3:-32 7:71 8:11 9:-17 11:-20
stopp in	2:34
stopp them	7:57
stor	2:34 3:34 7:18 9:-17 11:-18
stor $	7:24
storag	3:34 4:11
story	0:-22 5:27 6:-9
strategy	3:21 4:16 7:17
stream	3:25
street	1:31
strong	0:-23
stuck	0:23 2:37 9:30
stuck $	11:19 12:-4
student	3:33
subject	5:19
subscription	3:-24
succes	1:46
such	9:12 11:22
such a	0:21
suffer	11:18
suggestion	7:35
suit	10:7
summer	11:37
summer $	11:40
sunday	5:26
supplier	7:-20
support	1:-35 5:-20
sure	1:-24
surpris	1:19
survey	2:36
switch	0:23 3:-17 7:53 9:-21
switch _ the	7:18
switch off	2:-40
switch to	7:30
system	0:-20 1:19 2:-55 3:73 4:6 6:8 11:-13
system _ all	4:7
system _ the	3:33
system and	1:16
system of	4:-6
tabl	1:-16 2:44 7:15
taco	1:16
tak	0:35 1:-18 5:18 11:14
take	0:-24 1:16 2:45
taken	0:25
taken the	0:34
talk	1:18 5:-26 9:-14 11:32 12:-3
talk to	1:24
target	2:34 5:58 6:-8 9:29 10:-6
task	5:25 7:16 11:16 12:4
task $	5:-23
task and	11:20 12:4
taught	1:73 11:44 12:-4
taught _ how	11:13 12:-7
taught _ that	1:28
taught me	1:28 11:22 12:-11
teach	1:-33 7:23
teacher	1:18 2:40
team	1:31 3:-18 4:34 5:-43 6:17 7:74 8:-34 9:128 10:-15 11:-69
team $	5:-20 7:51 8:-32 9:-22 10:5
team _ #	7:49
team _ a	3:23 5:37 7:22 9:-15
team _ guid	10:3
team _ it	9:-16
team _ its	5:19 9:-13
team _ kept	9:15
team _ on	7:15 9:-12
team _ that	1:37 9:13 10:-4
team _ the	3:-23 7:44 8:6 9:19 10:7
team _ their	3:57 4:6 7:-36 9:-16
team _ through	9:25
team _ to	3:16 7:21
team _ us	7:44
team _ with	9:16 10:3
team alway	10:-11
team and	9:-14 11:16 12:4
team chang	8:6
team does	9:33 10:-8
team has	7:-17 9:27
team i	9:11
team in	9:32 10:5
team no	9:20 10:4
team of	3:-17 5:46 7:24 9:-15
team releas	9:37
team said	2:52
team test	9:35 10:4
team that	10:3
team took	10:-5
team were	7:29
team work	10:5
teamwork	1:49
tech	11:36
tech lead	11:37
technical	0:-23 1:37 3:38 4:42
technology	1:19 3:37 4:16
technology plan	3:38 4:13
tell	0:43 1:-30
tell me	0:37
templat	9:16
ten	1:-16 3:-16 11:13
ten $	0:26
ten minut	11:18
tender	7:23
terraform	1:29
test	3:-39 4:-11 5:-38 8:18 9:56 10:-11 11:-33
test $	11:27
test _ and	2:58
test _ i	10:5
test _ on	9:12
test _ the	9:22
test and	9:21
test for	9:29 10:5
test guid	10:3
test in	7:27
test the	9:46 10:-6
test with	7:21
tester	2:33 3:30
text	9:18
text $	9:20
th	0:30 3:-18
th i	7:24
th that	0:21
than	3:-22 6:7 11:-15
than #	7:23 9:12
than i	0:27
that	0:50 3:41 5:38 6:18 7:-27 9:66 10:8 11:-19
that _ #	0:52
that _ a	0:-20 1:-20
that _ an	1:-20
that _ and	1:39 11:22
that _ be	5:27 11:19
that _ can	0:-34 1:15
that _ data	0:27
that _ for	9:16 11:20
that _ he	5:21 11:31 12:-4
that _ i	0:59
that _ it	2:37
that _ lost	5:33
that _ me	3:32
that _ my	1:-21
that _ never	1:19
that _ now	9:22
that _ the	3:-25 5:41 6:-7
that _ to	1:24 7:24
that _ was	5:-24 11:18
that _ went	9:15
that _ with	3:37
that a	0:59 1:-34 9:15
that all	4:8 7:27 8:5 9:12 10:6
that and	7:15
that came	3:26
that every	5:28 9:26
that he	2:-33
that he'd	12:7
that i	0:-39 1:19
that i'm	1:-19
that i've	0:36
that is	1:-34 2:64
that it	1:37 5:-32
that my	0:-20 1:56
that nobody	0:19
that one	2:56 3:21 4:-8
that she	3:18 11:40
that the	0:41 5:19 10:8
that this	2:38
that was	3:-25 9:-12
that we	5:24
that were	11:13
that with	2:46
the	0:-30 1:-79 3:70 6:-6 8:-7 9:-34 10:21 11:-28 12:8
the #	2:40 3:32 9:35 10:4
the _ a	2:37
the _ after	5:19
the _ all	7:20
the _ and	2:33 5:58 6:-13 7:23 8:11 9:-26 10:-6 12:-4
the _ app	3:21 7:-15
the _ are	1:-15 2:45 7:39
the _ as	7:15
the _ backend	3:19
the _ befor	2:37 3:-19
the _ behind	3:28
the _ board	9:22 11:28
the _ button	4:-12
the _ by	0:-19 11:-17
the _ came	5:32
the _ channel	11:27
the _ code	0:-19 9:19
the _ command	11:30
the _ committe	7:21
the _ company	4:28 11:33 12:13
the _ component	3:19
the _ criteria	5:19 9:25
the _ dashboard	0:29
the _ data	7:16
the _ department	8:4
the _ desk	2:47
the _ display	2:51
the _ does	9:28 10:-4
the _ engin	3:21
the _ engineer	3:-24 7:29 8:-13 9:75 10:8 11:-13
the _ even	5:-19
the _ fault	6:7
the _ first	1:49
the _ five	3:23
the _ for	2:48 3:42 4:-18 7:27 9:-25 10:5 11:-14
the _ format	3:-18
the _ from	0:-20 5:-22 11:20
the _ gateway	3:42 4:-8
the _ group	4:12 7:38 8:-11 9:20
the _ guidelin	7:20
the _ had	7:16
the _ has	7:-29 10:3
the _ he	2:-32
the _ i	0:54 3:-19 7:34 8:13 9:23 10:4
the _ in	0:29 1:-19 3:16 6:-13 11:58 12:-8
the _ is	0:24 1:-21 2:-34 4:-7
the _ it	2:62
the _ job	3:39 4:-7
the _ launch	1:23
the _ lead	1:-15 2:47
the _ live	2:35
the _ look	3:-16 8:-5
the _ machin	11:25
the _ made	9:23 10:3
the _ migration	0:22 1:18
the _ minut	1:26
the _ model	3:24
the _ modul	3:37 4:-9
the _ now	0:29 9:26
the _ number	2:37
the _ of	0:-27 1:82 5:-43 7:55 8:-7 9:-12 10:4 11:57
the _ offic	7:-19 11:20
the _ on	2:-42 3:19 11:-15
the _ one	1:15 3:-18 7:-15
the _ ones	9:12 11:45 12:-7
the _ or	3:24
the _ order	5:-19
the _ organisation	7:25 8:6
the _ our	10:-15
the _ owner	5:22
the _ page	3:28 9:-14
the _ path	5:19
the _ peopl	0:42 3:19
the _ plan	5:29 7:18
the _ plann	5:45
the _ platform	3:35 4:21 7:15
the _ problem	5:24
the _ product	3:18 4:16
the _ protocol	5:22 9:16
the _ question	5:25
the _ releas	2:44 5:-18 11:77
the _ report	3:20
the _ right	2:38
the _ round	7:25
the _ rule	7:-16 9:32
the _ said	3:20 5:32 6:-14
the _ schema	3:24
the _ scor	3:26
the _ screen	3:27 4:-10
the _ senior	12:3
the _ server	3:24 4:7
the _ servic	3:52 5:-30 11:-14
the _ shift	2:36
the _ show	11:17
the _ sinc	7:28
the _ six	11:16
the _ slic	0:25
the _ softwar	3:21
the _ squad	7:20
the _ standard	7:31 9:22
the _ step	5:28 6:-8
the _ stor	3:18
the _ system	3:64 5:18
the _ target	9:12
the _ team	0:-20 3:-19 4:-6 5:62 6:9 7:47 8:-10 9:-12 11:-18
the _ ten	0:26
the _ test	4:-9 9:34 10:-8
the _ th	0:30 5:20 7:19
the _ that	0:36 2:-41 9:15
the _ the	1:28 3:38 4:-7 5:21 6:-7 7:-17 10:-3
the _ they	0:29 3:32 4:10
the _ thing	0:25
the _ thre	2:33 9:13
the _ time	0:-28 1:21 2:39
the _ to	5:38 9:-21
the _ two	0:37 2:-40
the _ user	5:22
the _ was	1:24 5:29 9:-14
the _ way	0:48 1:-26 2:50 3:34
the _ we	5:30
the _ week	2:48 5:21
the _ went	8:7
the _ which	9:-12
the _ with	1:-15 5:31 7:-17 12:4
the _ work	1:32
the _ would	2:39
the acceptanc	5:25
the afternoon	2:37
the alert	0:26
the analyst	5:32
the annual	7:16
the answer	0:36 5:-18
the app	3:25
the assumption	0:21
the back	11:28
the bank	3:23
the best	0:-23 1:27
the board	3:16 7:26 9:-11 11:-15
the book	4:-8
the budget	0:39
the bug	1:-15
the build	5:27 9:21 11:13
the card	1:16 5:21
the catalogu	3:16
the caus	5:27
the chang	5:24
the charger	7:18
the checkout	3:20 4:-6
the code	5:-21
the column	5:36 6:-7
the company	3:47 4:32 8:7 9:21 10:3 11:20 12:16
the coverag	9:14
the cto	1:19 3:-21 7:26 9:18
the customer	1:47
the cutover	2:32
the data	0:24 4:14
the day	2:47
the deduplication	4:-7
the devic	3:19 4:6
the direction	0:21
the division	7:37 8:7
the document	9:16
the driver	3:22
the end	0:-21 1:35 3:-33 5:-18 11:28
the engineer	7:22
the enrolment	2:42
the entir	8:6
the executiv	6:6
the export	3:60 4:-13
the failur	5:30
the featur	4:12
the field	1:22 3:18
the first	0:-35 1:21 3:-31 5:-29 11:-36
the five	7:22
the floor	11:18
the four	2:-41 3:-23 5:47 6:14 7:40 8:-5 9:17 10:-4
the free	2:46
the gate	10:3
the grad	11:24
the head	3:-21 7:24
the hir	11:21
the hour	1:36
the interview	11:25
the invoic	3:29
the key	1:46
the kitchen	1:26
the ladder	7:25 11:42 12:12
the last	0:23 7:18 9:16 11:17
the leverag	2:-39
the library	7:39
the line	7:22
the log	5:30 6:-13
the loudest	0:43
the map	2:56
the migration	3:-16
the ministry	2:36
the model	0:29
the most	1:19
the nam	9:13
the network	5:20 7:15 8:-14
the new	9:-12
the next	0:23 1:-19 4:10 5:21 7:-15
the nightly	3:37 4:-10
the nine	3:-16 7:24
the official	9:26 10:7
the one	2:64 3:-22
the only	3:29 4:8
the ops	0:24
the other	0:29 7:-18
the owner	0:20 3:27
the page	1:-17 3:19 7:-17 11:30
the pager	9:16
the payment	3:27
the peak	2:59
the pipelin	9:12
the plan	3:29 7:-18
the platform	7:21
the pric	3:-16
the problem	5:48 6:7
the product	7:16 8:14
the project	3:22
the quality	1:15
the question	2:46 11:28
the recommendation	3:19
the regulator	2:41
the releas	9:39 10:4
the report	3:17 11:-16
the requirement	5:33 6:-11
the rest	5:35 6:6
the result	3:20 4:-7
the return	3:19
the right	1:41
the room	0:49 11:18
the rule	7:18 9:20
the sal	2:-41
the same	0:28 1:-35 2:-37 3:-25 6:8 7:18 8:-11 9:-19 11:-27
the scheduler	4:9
the search	3:47
the security	9:32 10:6
the senior	11:14 12:9
the sensor	3:18
the servic	3:26
the shift	2:-34
the sign	3:15 11:29
the small	2:34
the smallest	1:-25
the standard	8:5 9:29
the step	5:27 6:-8
the stock	4:-6
the stor	2:36 3:19
the story	5:30 6:-9
the task	5:42
the team	1:29 3:-34 5:-19 7:-37 9:136 10:-36
the templat	3:18
the ten	7:15
the test	0:26 2:-35 5:19 9:22 10:-9
the th	5:27
the third	12:-4
the thre	2:46 3:-38 5:33 8:5 9:-12
the tool	0:20 7:72 8:11
the train	3:-18 9:27
the two	8:-7 11:19 12:5
the vendor	3:24 7:15
the way	3:-21 9:27 10:-5
the whiteboard	11:24
the whol	3:42 5:-29 7:19 9:58 10:8 12:13
the word	0:24
the work	1:-32 9:38
the worst	0:40
the year	1:21
theatr	2:49
their	2:57 4:17 6:22 7:152 8:-41 9:-50 12:7
their _ after	8:-9
their _ and	2:-48 7:42
their _ by	7:-19
their _ in	3:18
their _ on	8:4
their _ script	7:23
their _ way	7:22
their client	8:-6
their desk	12:3
their old	7:23
their own	2:-35 3:-20 5:25 6:8 7:53 9:-11 11:38 12:8
their releas	8:-6
their work	5:60 6:16 7:-23
them	1:-43 3:-47 5:-18 6:-10 8:14 9:44 10:8 12:-13
them $	6:6 7:34 8:5 9:13 10:10
them _ it	11:38
them _ one	11:23
them _ the	0:33 9:28 10:-14
them _ they	7:25 11:18 12:-4
them as	2:37
them on	9:16
them out	6:-14
them to	11:16
them when	11:17 12:-4
themselv	0:20
then	0:33 1:-48 2:-73 3:-36 6:18 7:47 9:14 11:13
then _ and	11:14
then _ the	5:32 11:19
then _ was	9:19
then _ went	11:18
then i	3:-20 5:-19 7:-17
then the	7:-17 9:17
then we	11:18
ther	1:-23 6:11 7:-21 11:-30
ther _ #	2:39
ther _ a	0:28
ther _ no	5:30
ther _ to	1:19
ther i	9:14
ther is	1:-19
ther was	5:23
there	0:-19
therefor	2:41
thes	0:49 5:-24 7:-15 9:-17
thes _ i	0:23
thes days	0:72
they	1:-45 3:-34 5:-29 7:109 8:-9 9:-25 12:10
they _ #	7:-16
they _ it	0:35 2:-38 7:-18 9:14
they _ me	11:15
they _ not	2:-32
they _ on	7:24 8:5
they _ the	7:28 8:-12
they _ their	7:16 8:-13
they _ to	11:14
they agre	7:27
they chang	7:15 8:-7
they did	3:16 7:39 8:13
they mov	8:-9
they now	11:20
they rebuilt	8:-7
they rewrot	8:-7
they run	11:13
they were	5:-38 7:-16 11:23
they would	0:21
thing	1:18 5:23
think	0:-26 5:-24
third	2:34 3:-16 9:-12 12:-4
third of	2:49
thirty	7:-21
this	0:-29 1:-39 3:62 4:-18 5:21 6:-9 7:40 10:4
this $	5:-20
this day	9:15
this way	7:43 9:-13
thos	1:-17 2:56 5:24 6:6 8:5 9:-14
thos four	7:15
thos thre	5:40 6:6 7:-20
though	2:50
thought	3:-15 5:54 11:-14
thought _ the	0:28
thought that	0:29
thought we	5:26
thre	0:-23 1:-53 3:-34 4:11 5:30 6:20 7:-16 8:9 12:-4
thre _ #	7:32 8:9
thre _ and	5:24
thre _ for	5:17
thre _ the	3:17
thre days	9:14
thre of	2:38
thre other	7:23
thre peopl	1:-21
thre senior	11:19
thre servic	3:-18
thre team	7:-18
thre year	3:28 4:7 7:17
threw	2:47
through	2:38 3:45 4:16 7:-22 9:12 10:-4 11:54 12:-21
through it	3:67 4:12 7:-19 9:-16 11:41 12:-6
through the	3:-16 9:24
thursday	0:-22 2:77 11:22
tick	9:16 10:-5
ticket	1:-27 5:80 6:-19 7:40 9:-16 11:-17
ticket $	5:-24
till	2:34 11:42
tim	0:-20 3:-16 11:22 12:-3
time	1:-23 2:-40 5:29 6:13 7:-27 9:-25 11:-38
time $	0:-68 1:20 2:-35 5:71 6:12
time to	0:20
titl	0:-24 1:74
titl $	1:33
to	3:-36 5:42 6:-14 7:21 8:-16 11:-13 12:-11
to #	1:-19 2:-55 9:-37 11:-30
to $	7:42 8:7
to _ #	5:20
to _ a	0:-21 3:-18 5:-37 11:95
to _ and	1:-18 3:-16 6:9
to _ anyth	7:24
to _ as	1:19
to _ back	0:21
to _ by	1:-22
to _ data	5:29
to _ day	3:18 7:24 9:13
to _ down	0:21
to _ end	1:23
to _ executiv	5:28 6:6
to _ first	5:42
to _ for	2:38 11:17
to _ her	11:25
to _ how	5:31
to _ in	1:30 9:-15
to _ it	0:38 1:-41 5:51 6:6 11:-18
to _ me	6:6 11:14
to _ one	1:20
to _ someth	1:31
to _ team	0:30 9:28 10:-15
to _ that	0:38 1:-24
to _ the	6:-13 12:-5
to _ their	7:61 8:-11
to _ them	9:18
to _ thes	1:16
to _ this	2:44
to _ to	7:16
to _ up	5:22
to _ was	0:27 1:-16
to _ what	0:20 11:18
to _ which	5:20
to _ with	6:-7 8:5 11:23 12:10
to a	1:18
to an	1:26
to ask	0:36 11:17
to be	2:39 5:-43
to both	0:32
to build	1:32
to carry	5:28
to chang	0:22
to choos	1:26
to do	5:18 6:-8 7:37 8:-10 11:-21
to drop	7:28
to empty	0:-28
to end	3:-16
to explain	0:26 1:-16
to get	11:21
to his	1:30
to it	7:16 9:17
to keep	2:41 3:28
to know	1:28
to look	5:39
to me	1:-19 5:33 11:19 12:-9
to move	3:18 7:36
to our	9:72 10:-7
to own	11:31
to pass	7:30 8:5 9:36 10:5
to say	1:-28 5:-19
to send	0:23
to show	6:6
to stop	2:36
to the	3:41 6:6 7:-42 9:53 10:-4 11:-23
to their	7:19
to them	2:37
to this	9:15
to writ	3:45 4:17 11:13 12:-8
today	0:57 7:47 8:13 10:5 11:18 12:10
today $	7:22 9:26 10:5
together	5:-18 7:15 11:14 12:-5
told	0:-37 2:77 3:-25 11:-21
told _ at	2:35
told _ it	1:23
told her	11:15
told him	2:46
told me	1:24 2:54 11:-24
told the	9:13
told to	5:24
too	2:45 3:-16 7:22 8:5 9:-20
too _ to	0:29
took	1:-31 4:13 5:-37 7:42 8:8 9:11 10:9 11:17 12:4
took _ #	11:18
took _ into	8:5
took _ of	0:20 3:29 4:6 11:15
took _ over	3:16 9:42 10:7
took _ the	3:23
took _ through	11:28 12:-9
took _ with	2:36
took it	7:37 8:30
took me	11:45 12:-8
took over	3:23 7:18
took the	3:-17 11:-14
tool	0:22 2:-34 7:65 8:10
total	11:32
touch	5:19
track	11:19
train	2:-42 9:12 11:26 12:12
train and	7:29
train on	0:20
transcod	7:20
transfer	2:53
transformation	3:-17
travel	3:18
treat	0:40
trip	2:35
troubl	6:7
trust	0:-34 1:20 2:44
trust it	0:-30
try it	7:23
tuesday	11:19
tun	2:33
turn	0:22 1:-32 3:-20 5:25 6:-6 7:20 9:26 11:24 12:-6
turn _ into	5:55 9:12
turn _ that	0:21
turn it	5:23
turn out	0:35 2:-36
tv	2:50
twelv	9:12 10:4
twelv _ and	11:13
twenty	9:18
twic	0:29 2:68 3:-16 7:-18 9:-17
twic $	2:73
twic a	11:-17
two	1:-47 2:64 3:-53 4:-9 5:-28 6:-11 8:22 10:-20
two _ and	2:38 3:16
two _ i	0:36
two _ on	2:44 7:18 11:23
two _ the	2:45
two _ them	9:14
two bad	7:18 9:13
two days	1:26
two month	11:15
two more	11:17
two of	2:82 12:6
two other	2:50
two peopl	9:35 10:-11
two quarter	7:19
two senior	11:23
two week	0:-21 2:-65
two year	0:32 3:-19 7:-32 9:12 10:3
typ	0:24 2:-34 5:53 6:-11
under	9:29
under my	3:26
under pressur	1:15
underestimat the	1:16
understand	0:-40 1:52
unit	3:58 5:25 6:11 7:-38 10:-5
unit test	3:31 4:-6 9:13 10:-5
unles	2:38 9:15
until	0:47 1:-17 2:99 3:23 11:14 12:-8
until i	5:24
until the	0:36 2:56
up	0:-77 1:33 2:66 7:27 10:4
up $	2:71
up _ #	2:-35
up _ the	1:21 3:21
up and	1:15
up my	2:44
up the	2:34
up to	1:24
updat	2:-62 5:34 6:-8
upload	3:16 8:-9
us	1:-23 3:-24 7:18 8:-16
us a	11:18
us and	2:38 7:20 9:15
us the	7:36
use	2:-40 5:30 8:4
used	0:37 2:-62 8:8
used it	0:19 9:25
used to	0:50 1:-16
user	0:21 5:26 7:-18 9:11 10:-3
uses	8:-17 9:-17
uses it	7:26 8:-17
usually	12:-3
vector	2:34
vendor	0:-19 5:-22 7:20 8:15 9:20 10:7
vendor _ pass	10:7
vendor must	10:7
verification	5:34
version	7:19 8:5
version #	7:22 8:6 9:17
version _ and	7:15 8:5 9:17
very	5:-19
visit	2:32
voic	1:19
vote	0:28
vpn	5:34
wait	5:-28 11:-17
walk	0:35 1:-25 2:-44 7:38
wall	0:32
want	0:-38 1:-20 2:43 3:-46 5:37 6:12 7:-29 9:-29 11:-22
want _ to	11:14
want the	11:-20
want to	2:-51 5:-18 9:-16
warehous	2:-34 3:49 4:11
was	0:-38 1:-66 2:32 4:-13 5:21 6:-12 7:-97 9:-59 10:13 11:-52 12:4
was $	0:26 5:-42
was _ #	2:32
was _ and	1:33 3:-33
was _ as	9:14
was _ build	1:32
was _ but	2:70
was _ by	9:36
was _ for	0:19 3:20 4:7 5:-28
was _ from	1:39
was _ happy	2:32
was _ he'd	12:7
was _ my	3:41
was _ no	5:38
was _ of	0:24 11:57
was _ on	3:-28
was _ one	3:16 5:32 6:8
was _ own	5:48
was _ the	0:37 3:54 5:31
was _ to	0:-26 2:-44 5:-18
was _ with	5:-18
was a	2:-75 3:23 5:-25 9:16 10:4
was against	2:75
was all	5:25
was ask	5:-20
was assign	3:20
was cancell	2:64
was clean	0:21
was down	2:35
was given	3:34 4:-12
was gone	2:33
was in	2:35
was mine	3:57 4:-8
was my	3:25 4:6
was never	0:22
was no	5:29
was not	0:24
was on	5:26
was one	3:27
was our	6:7
was responsibl	3:25 4:8
was right	1:27
was stopp	2:48
was stuck	11:15 12:3
was that	5:-19 11:21 12:7
was the	0:51 1:-16 3:24 4:-7 5:68 9:-16 11:-19
was to	2:-34 5:34 6:-16
was too	0:29
wasn't	2:34 6:9
watch	1:-22 2:-38
water	1:20 5:18
water $	1:22
way	5:22 7:26 10:-5
way $	11:13
way _ team	10:-4
way for	5:50 9:-15
way now	7:18
we	1:-39 2:35 3:-29 5:26 6:18 7:-26 8:-12 9:18 10:3 11:16
we _ a	9:12 11:40
we _ every	11:32 12:-4
we _ it	11:13
we _ not	2:33 5:30
we _ one	9:22
we _ the	2:44
we agre	11:16 12:3
we did	2:82
we had	6:6
we have	9:12
we were	2:-40 5:31
we'd	3:-16 11:22
web	5:-18
wednesday	2:48
week	1:-44 2:67 3:-53 7:-37 8:-7 9:-33 12:-5
week $	5:-27 7:-20 11:-14
week _ i	11:23 12:-4
well	1:-23 2:-55
went	0:-43 1:-36 3:-22 7:-34 10:-6 11:-29
went _ the	9:14
went down	3:17
went from	9:-17
went on	7:-24
went out	2:-40
went through	5:19
went to	5:22
went up	2:44
were	0:-22 1:-47 3:-16 4:7 5:67 7:-39 9:-27 11:-17 12:-6
were $	0:37
were _ by	2:53
were _ on	5:29
were _ the	7:21
were _ to	5:27
what	0:37 2:-34 3:-43 4:10 5:69 7:-29 10:3 11:-15 12:4
what _ as	5:29 7:19
what _ cost	5:40 6:12
what _ enjoy	0:-19 1:23
what _ had	0:25 2:67
what _ i	0:-19
what _ mean	5:19
what _ to	1:-22
what a	0:20 7:20 9:17 11:24
what count	5:35 7:19 11:33 12:5
what each	9:27
what i	0:21 1:42 5:-38 11:-15
what is	5:34
what it	5:23
what that	5:-35
what the	6:-11
what they	5:40 6:8
what we	3:16 9:18
when	0:37 2:-56 7:-40 9:-23 10:3 11:38 12:-6
when _ is	1:17 3:17
when _ were	11:31
when i	0:24
when it	1:32 3:17
when one	5:26
when somebody	0:22 11:20
when the	1:-16 9:-11
when ther	1:-16
when they	11:37
whenever	1:-23
wher	0:-27 2:-53 4:10 11:20 12:-3
wher the	11:16
whether	2:-40 6:10
which	0:-25 1:-35 4:8 5:36 6:9 8:-5 9:17 10:-5 11:-25 12:5
which _ had	1:29 7:-15 9:26
which _ the	5:37 6:12
which i	0:-20 1:27
which is	1:-15
whil	2:-35 3:-19 5:27
whiteboard	11:24
who	2:47 3:-38 4:8 6:9 8:-4 9:12 10:4 12:-5
who _ a	5:20
who _ it	0:33
who _ the	5:18
who _ to	1:31
who decid	1:21
who had	5:-19
who is	3:-18
who will	0:26
whol	3:73 4:7 5:-38 9:54 10:8 12:13
whol _ organisation	9:24
whol _ servic	4:-8
whol company	11:33 12:13
whol engineer	7:-26 9:53 10:9
whol group	4:12
whol organisation	8:6
whom	7:34 8:6
why	0:-30
wi	5:28
wi fi	5:28
will	1:20 2:103 5:-18 7:-23 11:41
win	1:17
window	7:35
winter $	0:24
with	0:21 1:-50 3:-40 6:-16 8:19 9:-38 10:-6 11:45
with #	11:-14
with _ account	2:47
with _ and	2:-34
with _ exampl	5:19 11:21
with _ it	5:-19
with _ name	11:15
with _ on	12:5
with _ own	0:30 11:-13
with _ peopl	1:19
with _ that	2:36
with _ twic	11:14
with _ two	0:20
with a	0:33 10:3
with her	2:-38
with him	2:41
with it	8:10 9:-15 11:14
with its	3:39
with me	1:15 11:60 12:-13
with my	0:23
with one	3:22
with real	12:8
with the	0:38 1:-26 2:-41 5:51 7:31 9:19 10:-18 12:4
with their	11:-18
with them	3:29
withdrawn	2:97
withdrew	2:84
within	7:33 8:-4 9:18
within #	5:24
within _ day	0:27
within a	0:24 7:28
without	0:63 1:-16 3:-40 5:49 6:-6 7:-21 9:91 10:8 11:39 12:12
without a	0:29 9:37
without me	11:57 12:20
without one	9:27
without the	0:48
won't	0:28
word	3:-27 5:-21 7:48 8:4 9:-15 11:-14
word $	7:52 8:11
work	0:-59 1:83 2:-37 3:-37 5:49 6:14 8:-14 9:48 10:15 12:3
work $	0:-24 1:29 5:-21
work _ that	5:57 6:13
work _ this	10:5
work and	11:20
work by	9:15
work on	2:37 7:17
work that	1:-17
work the	1:26
work with	9:11
wors	2:69
worst	0:39
worth	1:-21
would	0:-38 1:-33 2:63 3:-25 6:8 7:-31 9:-21 12:-14
would _ been	5:27
would _ have	11:18
would have	1:-19 2:-41
would never	11:17
wrapp	2:43
writ	0:56 1:-32 4:21 5:-40 7:25 9:-14 11:-18 12:-8
writ $	2:43
writ _ and	3:28 4:15
writ _ design	11:18
writ a	0:-27 11:17 12:-8
writ the	0:38
written	0:28 3:-17 5:30 6:-17 9:-14 11:38
written the	5:26 6:-8
wrong	0:30 2:45 3:-38 5:41 6:9 7:-21 9:-26 11:-17
wrong $	2:72
wrong _ the	0:20
wrong and	5:25
wrot	0:-43 1:-23 5:50 7:28 9:29 10:6 12:8
wrot _ a	7:18 9:15
wrot _ company	4:17
wrot _ each	5:19
wrot _ how	9:13
wrot _ new	9:37
wrot _ test	9:14
wrot _ the	2:38 5:19
wrot a	2:-33 5:23
wrot down	5:37 6:11
wrot for	5:21
wrot in	2:33
wrot the	3:32 4:-9 5:-36 7:23 8:5 9:11 11:20 12:8
wrot to	2:48
wrot what	7:18 9:12
year	1:-15 2:-48 3:-18 4:19 5:-34 6:17 8:8 9:-24 10:3 12:9
year $	5:-30 7:-39 11:-16
year _ the	5:23
year she	11:16
year technology	3:21
year to	11:21
you	0:-79 1:53 3:-17
you $	1:-15
you _ get	1:16
you _ it	1:21
you _ to	1:28
you can	1:30
you give	1:18
you have	1:17
your	0:-29 1:37 11:46
zero	1:17
`;
