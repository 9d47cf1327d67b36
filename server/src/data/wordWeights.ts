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
#	0:-136 1:-116 3:-49 4:15 6:-20 7:-76 8:21 9:-49 10:6 11:-95
# #	5:25 6:-9
# $	0:-51 1:-62 5:-62 7:-26 8:-8 9:-32
# _ #	1:-19 3:-30 6:-8 7:-25 11:-20
# _ a	0:-25 1:-19 2:-59
# _ about	7:54
# _ and	1:21 4:7 9:24 11:36
# _ are	9:16
# _ as	6:-7
# _ by	11:40
# _ from	2:-35 9:17
# _ had	2:54
# _ have	7:24
# _ my	11:19
# _ of	9:-17
# _ our	2:47
# _ releas	9:20
# _ the	9:-21
# _ to	2:39
# _ two	9:16
# _ without	5:65
# a	11:-22
# and	2:-45 7:33 8:8 9:28
# came	0:29
# days	2:-60
# degre	5:42
# dos	2:42
# euro	2:49
# from	2:36
# got	2:75
# in	11:18
# incident	11:25
# it	11:20
# item	5:42
# k	2:38
# lin	3:23
# minut	0:-24 7:-25 9:-17
# month	2:40 9:36
# more	11:18 12:5
# not	2:52
# of	3:-28 7:-43 9:-22
# peopl	7:44 11:37
# phon	3:25
# referenc	3:20
# repositori	9:21
# sampl	2:-36
# so	2:45
# team	3:83 4:20 7:50 8:17 9:40 10:7
# ticket	0:-23 1:-21
# to	2:-48 7:-22 9:-17 11:-21
=	0:-296 1:-198 2:-253 3:-254 4:86 5:-262 6:150 7:-244 8:254 9:-268 10:186 11:-252 12:173
=action	0:-296 1:-196 3:-218 4:-10 5:-243 6:27 7:-193 8:-19 9:-193 10:-25 11:-216
=differently	0:-118 1:-118 2:-124 3:-84 5:-85 7:-68 9:-66 11:-85
=early	0:-148 1:-152
=last	0:65 1:90 2:-115
=late	1:-101 2:-72
=learning	0:102 1:222 2:-138 3:-177 5:-193 7:-144 9:-147 11:-161 12:-13
=none	3:-165 4:-9 5:-142 7:-147 9:-178 11:-119 12:14
=result	0:-103 1:-152 2:-70 3:-202 4:13 5:-210 6:11 7:-77 8:-8 9:-121 10:25 11:-109 12:24
=situation	0:-183 1:-157 2:-81 3:-148 4:-10 5:-154 7:-265 9:-249 11:-257
=task	0:-199 1:-149 2:-150 3:-65 4:-19 5:24 6:-8 7:-221 9:-199 11:-212
^ #	0:-28 1:-32 2:-35 5:-40 7:-20 9:-39 11:-42
^ a	1:-75 2:41 3:-23 5:-26 7:-27 9:-21
^ after	5:-39 7:29
^ afterward	9:28
^ all	2:-39 3:21 4:14 6:7 7:51 9:19 10:6 12:7
^ alway	0:-40 1:56
^ and	1:-34 5:-35 7:-19 9:19
^ as	5:-26
^ befor	1:-31 5:35 9:29 10:-9
^ both	1:-21
^ chos	5:41
^ communication	1:23
^ driver	9:-18
^ each	7:-25
^ eleven	7:24
^ every	1:26 10:6 11:37 12:10
^ everyth	3:24 4:9 5:24 6:-10
^ firmwar	2:43
^ first	5:39 6:-8
^ five	5:23
^ for	0:29 7:-22
^ good	1:29
^ great	0:-31 1:41
^ had	0:58 5:26
^ he	0:-33 1:-55 2:79 9:-25 11:-19 12:-6
^ head	2:70
^ i	1:-37 2:-35 5:-24 6:10 7:-65 8:-8 9:-56 10:-23 11:-49 12:13
^ i'd	1:-20 7:-30 9:-19 11:-36
^ i'm	0:-33 3:34 5:64 11:-20
^ if	1:-32
^ in	0:-47 1:44 2:61 5:-26 7:-31 9:22 10:6 12:-6
^ it	0:-44 1:-38 2:68 5:67 6:12 7:43 8:-18 9:-45 11:-29
^ it's	3:26
^ look	0:-39 1:31
^ marek	11:28
^ market	2:41
^ mine	1:-33
^ more	0:47
^ my	0:32 3:32 5:40 7:-50 8:13 10:15 11:-22 12:-16
^ never	1:47
^ next	1:-21
^ nineteen	7:79 8:13
^ no	5:73 6:9 7:-32 11:-21
^ nobody	2:-53 3:-31 5:42 6:13 9:-24 11:-24
^ not	0:74 1:-82 2:-37
^ noth	1:-92 3:-20 5:-24
^ on	0:25
^ one	0:-41 1:27
^ only	3:47 4:-8 7:33 8:-16
^ our	0:-30 2:-63 3:-21 5:-33 7:-38 9:-43 10:-8 11:30
^ quality	1:-45
^ recall	2:39
^ restor	1:-25
^ sal	2:65
^ sent	2:-40
^ she	2:40 3:-25 5:-32 9:-26 11:-39
^ sinc	0:34 9:62 10:9
^ small	1:-18
^ so	0:23 5:-28 7:-23 11:-26
^ stay	2:-36
^ stopp	2:70
^ test	9:-21
^ that	1:-22 2:-44 4:-8 6:-8 7:-22 9:-34
^ the	0:-43 2:83 4:16 6:-22 7:42 8:13 9:-17 10:16 11:-73 12:18
^ then	0:-24 2:-47 7:-39 11:-34
^ ther	5:70 6:9
^ thes	0:43
^ they	4:-7 5:-26 7:80 8:-18 11:-38
^ this	0:-35 1:29
^ thre	1:-22 7:35 8:26
^ today	0:52 7:34
^ told	2:-43
^ trust	1:-21
^ turn	5:25
^ two	1:-27 2:41 3:-22 5:-23 8:19 9:-20
^ until	0:27
^ we	0:-35 1:-20 8:9 9:-33 11:20 12:6
^ week	2:58
^ what	1:18 5:-27 9:-19 11:-22
^ when	1:-45 5:-31 11:49
^ whenever	0:31 1:-37
^ whoever	0:27
^ with	5:-24 11:25
^ within	7:25
^ work	5:43
^ wrot	2:-50
^ you	0:-24 1:47
^ zero	1:-18
a	0:26 1:-76 3:-54 4:-8 5:-25 6:-8 7:-57 8:-23 10:7 11:-19 12:-15
a _ alert	0:64
a _ and	0:-44 3:-33 9:20 12:-10
a _ at	11:23
a _ becaus	0:26
a _ but	2:35
a _ by	5:31
a _ chain	2:41
a _ engineer	1:23
a _ for	5:33 7:-26 10:5 11:-30
a _ from	9:33 10:7
a _ i	0:42
a _ is	0:23 1:-26
a _ it	1:26
a _ job	0:40
a _ join	2:47
a _ languag	1:-20
a _ late	2:68
a _ list	2:50 7:20
a _ must	9:22
a _ now	3:31
a _ of	1:-23 2:43 3:-29 5:24 10:-7 11:-20
a _ on	0:23 3:40 4:-8 5:26 6:-11 9:-21
a _ one	11:21
a _ problem	0:24
a _ question	11:21
a _ releas	2:48
a _ rule	9:19
a _ run	9:18 10:-5
a _ sinc	11:26
a _ so	5:24
a _ tak	0:34
a _ team	0:-23 1:34
a _ that	2:-44 9:-21
a _ the	11:48
a _ ticket	0:25
a _ transfer	2:45
a _ was	2:40
a _ we	5:31
a _ who	1:26
a _ with	11:27
a _ without	9:45
a _ wrot	2:-35
a better	0:-30 1:27
a bigger	5:26
a budget	9:22
a bug	0:24
a button	3:25
a certificat	3:32
a chang	11:28
a colleagu	11:24 12:-6
a correction	5:33
a customer	2:52
a date	0:24
a day	11:21
a design	9:20 11:28 12:-12
a door	9:16
a five	7:34
a friday	2:36
a full	2:40
a goal	11:46
a list	1:-19 3:30
a littl	0:-27
a lot	0:-33 1:39
a meet	0:34
a month	2:-36 9:-17 11:-32
a name	1:-29
a new	9:43 10:-5
a panel	7:25
a part	3:29
a person	1:27
a plain	2:38
a point	9:22
a problem	5:29
a proposal	2:49
a quarter	5:-27
a real	0:39
a rehearsal	1:-35
a releas	2:65 9:18
a restart	5:34
a review	9:-26
a rewrit	0:28
a rule	9:-16
a saturday	2:42
a second	11:24
a secret	5:28
a servic	11:26
a sheet	11:23
a singl	3:38
a small	3:27 4:-9
a team	0:27
a test	2:37 9:19 11:43
a third	2:34
a ticket	5:35
a two	1:34
a week	11:-32
a whol	2:39
a word	5:40
a written	9:35
a year	3:-26 7:21
abiola	11:19
able	11:39
able to	11:39
about	3:-41 4:-9 7:-35 9:-50
about #	9:-20
about _ third	2:45
about _ tim	11:24
about the	7:-30
abov	9:21
abroad	8:22
accept	2:43 7:25 9:24
accept that	2:38
acceptanc	5:53 6:-12
acceptanc criteria	6:-12
acces	3:58
accessibility	9:20
achiev	0:-25 1:49
acros	3:29 4:13
act	0:-28
action	9:18
actually	2:39
add	0:30 1:-32 2:-39 3:-28 9:91 10:-9
add a	9:30
add an	9:18
addres	3:28
adjectiv	11:39 12:8
adjectiv $	12:8
adopt my	8:-10
adoption	7:33 8:-19
afraid	11:55
afraid of	11:56
after	0:29 1:-29 2:47 5:24 6:7 7:38 11:-57
after $	0:37
after _ and	7:22
after _ days	2:-35
after _ month	2:86
after _ second	5:32
after _ week	2:34
after a	5:29
after i	7:27
after it	5:29
after that	0:30 9:22
after the	3:34
after two	7:20
afternoon	11:45 12:-6
afternoon and	11:23 12:-7
afterward	0:23 9:24
afterward i	9:17
again	1:-27 2:52 7:-24 9:22
again $	0:-28
again _ a	9:16
against	2:49 3:-27 7:-28 9:44 10:7
against #	11:24
against $	2:52
against it	2:35
against the	9:20
agre	2:-50 3:-25 7:59 9:-16
agre _ one	7:41
agre _ the	7:31
agre on	7:65
agreement	0:29
aim	1:31 11:45 12:5
air	2:40
alarm	7:24
alarm $	7:28
alert	0:95
alert _ a	9:30
aliv	3:28 4:-7
all	0:-32 1:-44 2:-41 3:85 4:28 7:79 8:8 9:27 10:11 11:-24 12:8
all #	3:41 4:13 5:29 9:60 10:6
all $	2:57
all _ chang	7:73
all _ department	7:20
all _ engineer	11:29 12:10
all _ now	11:34
all _ of	9:-19
all _ product	9:30 10:5
all _ team	3:33 4:13 5:29 7:-37 8:20 9:26 10:9
all _ unit	3:47 4:10
all eight	9:17
all eleven	3:41 4:14
all five	7:39
all four	7:39
all i	3:22 4:-8
all nine	8:6
all of	3:44 7:31
all the	3:23 5:-25
all thre	7:39 8:-15 9:-25
all twelv	9:26
alon	3:43 7:-30 11:101 12:10
alon $	4:-7 11:-18
alon with	3:20 11:18
along	6:7 7:38
already	2:-50 7:-19 9:35
also	0:45 1:-21 2:-65 5:-29 9:25
also _ my	0:41
although	7:32
alway	0:-85 1:138 9:39 10:-9
alway _ a	1:25
alway _ the	1:44
am	0:-52 1:46 3:31 7:-22
am _ to	0:35 1:-39
am a	1:34
am proud	1:37
amina	11:31
among	7:22
among them	7:22
an	1:-44 3:-26 5:-48 7:-30 10:5 12:-5
an _ on	2:44
an _ to	5:27 9:31
an _ without	9:17
an alert	9:27
an expiry	1:-29
an hour	11:23 12:-7
an incident	9:-18
an order	3:58
an outag	7:37
an owner	0:43 1:-29
analyst	5:28
and	0:-76 1:41 3:30 4:22 6:7 7:59 8:10 9:-27 10:8 11:28
and #	1:19 6:-8 7:49 8:8
and _ #	2:-50 9:-16
and _ a	3:20 4:-9 5:101
and _ add	9:21
and _ am	3:25
and _ and	11:-20
and _ answer	11:31
and _ as	1:26 11:28
and _ at	0:38 11:27
and _ by	11:18
and _ can	1:44
and _ chang	7:44 8:-10
and _ code	4:-7
and _ contract	4:8
and _ date	3:28
and _ did	7:40 8:7
and _ door	1:18
and _ each	5:26 7:29 11:24 12:12
and _ explain	11:19
and _ follow	9:27
and _ for	2:-39 4:8
and _ from	7:28
and _ gave	7:21
and _ got	5:27
and _ group	9:31
and _ had	3:-28 5:-26 7:-21 11:-23
and _ half	9:35
and _ has	9:30
and _ have	7:-22 11:23
and _ he	11:20
and _ i	2:45
and _ in	7:29 8:17 9:22 10:7 11:26
and _ incident	7:-22
and _ it	0:49 1:35 3:52 4:-8 7:-41 10:5
and _ its	11:24
and _ kept	4:-9
and _ learn	1:40
and _ left	8:-6
and _ look	4:8 11:38
and _ me	12:-10
and _ mov	7:30
and _ my	0:-23 1:27
and _ now	7:31
and _ one	5:-26
and _ order	3:30
and _ other	7:20 8:7
and _ our	7:21
and _ own	0:26 3:41 4:11
and _ paid	2:53
and _ promotion	12:12
and _ put	11:19
and _ should	1:22
and _ stopp	5:29
and _ team	9:17 10:5
and _ test	9:20 10:-6
and _ that	5:31 6:14
and _ the	0:-24 2:35 11:-43
and _ their	11:21
and _ them	2:-42
and _ then	9:23
and _ think	1:19
and _ this	0:27 5:27 6:-12
and _ to	5:31 6:14
and _ tool	8:-8
and _ up	2:53
and _ was	2:34 9:20 10:-5
and _ we	6:-8 9:20
and _ went	2:39 7:23
and _ which	0:-25 1:43
and _ whol	7:31
and a	1:28 3:22 5:-25 7:-34 10:-5 11:-27
and all	3:34 9:-17 11:22 12:8
and an	0:27 1:-30 3:40
and argu	6:10
and as	11:28
and be	0:41
and check	3:35
and cut	7:21
and did	11:23
and every	11:22 12:9
and explain	11:19 12:-6
and fix	2:39
and for	0:-28 1:24
and four	8:10
and gave	11:22
and got	2:77 9:22
and had	9:18 10:-6
and he	2:46 7:28 11:-21
and i	1:-31 3:38 7:-25 11:68 12:-6
and i'd	11:52
and i've	3:25
and it	2:58 3:-22 10:-7
and it's	3:25 11:27
and its	0:28 3:55 4:-10
and kept	2:40
and look	0:51
and made	7:20
and mail	3:21
and mov	2:-37 7:25
and no	2:48
and not	3:-22
and noth	2:52 9:38
and now	11:33
and of	1:41
and only	7:27 8:-7
and open	1:23
and our	3:20
and own	4:14
and put	3:31 7:26
and said	5:51
and sent	11:24 12:-9
and so	3:29
and that	1:58 5:41
and the	1:-28 2:40 3:42 7:40 9:23 10:-6 11:-24
and then	11:25
and they	7:142 8:-17
and this	1:31
and to	4:7
and told	2:48 5:-25
and took	5:26
and twic	0:31
and two	2:36
and used	0:36
and we	9:19
and we'd	11:23
and went	7:-21
and what	3:-26 5:26
and which	5:30
and work	11:19
and wrot	2:35 5:30
and you	1:24
angry	2:41
anil	11:21
animation	7:25
annoy	5:45
another	2:53 3:-23 5:30 9:-25 11:44 12:7
another $	11:22
answer	0:37 1:-56 4:9 5:-39 8:-18 11:62 12:-21
answer $	1:-34
answer _ question	11:53 12:-15
answer and	0:29
answer for	3:35 4:7
answer in	9:17
answer the	11:23
answer was	2:34
any	0:66 5:26 6:8 7:-24 9:55 10:9 11:-21
any _ the	9:17
any more	0:68 9:48
any of	3:23
anymor	0:109 1:-79
anyon	0:45 11:26
anyth	1:18 2:-40 6:-13 7:36
anyth i	5:33 6:-11
api	3:33
app	3:45 9:-22
app _ in	3:25
app _ the	2:36 3:30
application	3:25 4:7
approach	7:19
april it	2:37
architectur	7:-45
architectur $	0:23
are	0:-41 2:-46 5:-35 7:24 8:10 9:27 10:8 11:-45
are _ and	1:23
are _ by	7:30
are _ to	1:27
are in	7:46
are the	1:21
area	2:36 3:74
argu	1:-30 2:48 6:10
argu _ the	0:35
argu in	0:32
argu that	6:10
argument	0:34
argument $	0:27
around	0:34 9:16
around #	5:33
around it	3:22
articl	2:34
as	0:27 1:-38 3:-28 5:56 6:-10 7:-32 8:13 9:23 12:7
as _ as	11:19 12:-5
as _ in	5:27
as _ owner	3:23
as a	3:-25 9:-23
as an	1:24
as i	11:20
as its	10:-6
as the	0:-26 3:36
as their	5:51
ask	0:60 1:-85 3:-72 7:-41 9:-21 10:-18 11:-20
ask _ and	11:29
ask _ how	12:7
ask _ to	5:36
ask for	0:34 9:36 10:-19
ask me	11:70
ask the	1:-25
ask why	5:30
assignment	5:64
assum	0:33
assum that	0:33
assumption	0:28
at	1:-46 3:-72 6:7 7:-41 9:-29 10:-8
at _ bank	3:-22 7:21 9:22
at _ befor	11:27
at _ desk	11:30
at _ in	5:27
at _ time	0:36
at a	11:-19
at all	2:40
at an	3:-24
at it	5:54 9:23 11:29
at midnight	2:35
at night	2:53
at the	5:-24
at their	11:28
attitud	1:25
audio	7:23
august	7:24
averag	0:32
away	2:48 9:24
away a	9:22
back	1:-25 2:114 3:-26 5:25 7:-26 12:-13
back #	9:17
back $	5:28
back _ a	11:35
back _ the	2:38
back and	5:27 6:8
back on	2:36
back that	2:77
backend	3:68
backlog	5:85
backup	3:22 7:31
backward	0:37
bad	2:34 5:28
bad _ and	5:32
badly	2:48
bank	4:12 5:-30 7:79 8:14 9:27 10:7 11:-24
bank _ and	3:21
bank and	2:47
bar	9:22
basi	7:24
basket	3:22 4:10
be	0:80 1:-23 3:-33 5:-41
be _ about	7:23
be _ for	0:-29 1:39
be _ to	11:40
be _ with	0:41 1:-27
be able	11:41
be the	0:69 1:-21
beat	0:-44 1:67
beautiful	0:-24 1:21
becam	2:43 7:39
becam #	7:22
becam the	7:36
becaus	0:-25 1:-24 2:36 3:-27 8:9 11:-32
becaus _ it	7:23 8:7
becaus _ my	7:23
becaus i	2:38
becaus it	0:34 2:55
becaus of	7:35 8:11
becom	5:-25
been	1:-20 3:44 9:-24 11:-30
been _ in	2:-35
been mine	3:25
befor	0:116 1:-84 3:-39 5:-24 7:-44 10:-7 11:-25 12:6
befor $	0:-42 1:44 7:-25
befor _ #	5:25
befor _ had	5:24
befor _ is	0:40
befor _ may	9:18
befor _ other	11:27
befor a	7:33 10:-5
befor each	3:28
befor he	9:16
befor i	0:142 1:-77 5:30 7:-26 11:-22
befor june	0:-41
befor the	0:63 1:-36 3:-31 5:-36 11:45
befor ther	0:31
began	7:-25 11:-20
began to	7:-20
behind	3:54 5:-25 7:-21 11:-23
believ in	1:30
below	2:65 6:-10
below #	2:36
benchmark	0:25
besid	0:49
besid it	0:38
best	0:-40 1:48 11:-21
best _ of	1:19
bet	2:43
beth	11:22
better	0:-37 1:28
between	2:-37 3:35 4:8 5:31
big	3:-20
big ones	0:32
bigger	1:25
bill	3:-21
bind	9:25
bit	1:-21
black	0:-23
block	2:47
block $	2:56
board	2:75 5:-36 7:47
board $	2:48
board alon	11:26
bold	0:25
book	1:-20
book the	0:34
border	3:22
boss	0:-27 3:-27 7:-19
both	1:-30 6:-7 7:30
both $	2:77
both _ the	7:31
bought	0:24 2:-35
box	2:-34 3:35
br	5:-29
branch	3:24
brand	2:35
brief	5:54
brief $	5:44
brok	2:39 7:-22
brought	0:25 11:64 12:4
brought _ the	11:18
brought up	11:22
budget	0:45 1:-25 9:19
budget _ the	0:26
budget for	9:20
bug	0:30 1:-32
bugs $	5:34
build	1:21 3:58 4:19
build $	5:36
build _ from	1:36
build _ it	9:25
built	1:-18 3:68 8:14
built and	3:31
built the	9:-16
but	0:-50 1:-38 3:-28 8:-6 9:-21
button	3:85 4:-18
button $	3:26
buy	7:29
by	1:-72 3:-56 6:-12 9:44 11:35 12:21
by #	7:-21 9:-20
by _ #	2:-48
by _ and	0:-24 2:-50 5:34 6:7
by _ end	11:49
by _ four	7:-33 9:24 10:6
by _ he	11:46
by _ like	10:-9
by _ rule	9:24 10:-9
by _ with	5:-25
by christma	11:25
by hand	2:43 7:33 9:-19
by herself	11:27
by it	11:20
by my	2:38
by row	3:40
by that	9:32 10:-9
by the	2:-42 9:32 10:12 11:23
by them	5:37
by themselv	0:28
by thos	5:29
cach	8:-12
calendar	1:-32 2:-39 9:-21
call	0:39 1:-32 4:-9 8:-8 11:20
call $	3:40 4:-8 11:23
call _ customer	0:28
call _ the	1:25
call about	11:38
call it	1:26
call me	2:36 11:-18
call that	7:21
call the	2:-35
calm	1:21
came	1:-34 3:-27 5:69 6:11 9:-45 12:-7
came $	5:32
came _ the	0:31 9:-21
came back	2:44 5:31 6:7
came from	0:27
came out	2:79
came up	2:-40
came with	3:25 6:-8 11:28 12:-6
can	0:-31 1:74 3:-25 5:35 7:-24
can _ a	2:35
can be	5:40
cancell	2:167
cancell $	2:78
captur	11:20
care	2:39 3:53
career	11:30 12:10
career ladder	11:31 12:10
careful	0:28
carri	3:24
carry	1:-35 9:23 10:6 11:20
carry the	10:6
caus	5:41 9:-17
certificat	3:77 7:56 8:13 9:-20 11:38 12:-5
certificat $	3:37
certification	10:6
chain	2:42
chair	11:21
challeng	0:-74 1:63
challeng _ me	0:-34 1:20
chang	0:48 1:-61 3:-26 4:-7 5:-36 7:90 8:-21 10:-17 11:-33
chang $	7:29 10:-7
chang _ and	5:41
chang _ mind	0:27
chang _ prior	0:-36
chang _ the	0:27
chang it	2:35
chang that	3:22
chang the	2:50 7:52
chang their	7:57 8:-8
channel	0:64 11:22
charg	3:50
charg _ the	3:56
charg of	3:54
check	3:54 4:-12 5:40 8:-14 11:-21
check _ on	3:20
check on	7:28
checklist	0:34 9:99
checkout	3:25
checksum	11:24
chief	2:50
chip	5:-33
choos	0:-27 1:43 5:48 7:24
chos	3:34 4:-8 7:-23
chos a	3:28
christma	5:40 11:21
christma $	5:49
cio	7:33
circl	11:61
circl for	12:7
citi	7:29 8:9
clas	5:30
clean	9:21
clean $	0:32 1:-21
clear	1:34 2:-43
click	2:-36 4:-7
client	2:45 3:45
clos	3:-20 5:-26 9:-18
cloth	2:53
cloud	3:38
cloud bill	5:26
cluster	3:61
coach	11:59 12:11
coach the	11:-29
cod	5:36 6:-11 9:35 10:-16
code	1:-44 5:-29 7:37 8:12 10:8
code _ in	9:22
code is	1:-26
code that	9:22
coffe	11:36 12:-5
coin	2:39
coin $	2:42
cold	5:43
colleagu	0:-27 2:-54 7:-26 9:19 11:74 12:-5
colleagu _ the	11:46
colour	5:29 6:-11
colour _ the	6:-9
colour and	6:-11
column	0:48 5:57 6:-15
com	11:38 12:-6
com from	11:18
come	1:-28 5:-29 11:36
come _ my	11:39
come to	11:33
comfortabl	0:-37 1:40
command	3:29 11:26
committe	7:26
common	7:24
communication	0:-42 1:53
communication _ key	0:-28 1:19
communication is	0:-29 1:24
compani	2:35 7:27 8:15 9:18
company	4:50 6:34 7:34 8:18 11:49 12:30
company _ strategy	4:12
company has	11:30 12:7
company technical	4:12
compar	0:25 2:-34
competitor	7:60 8:27
compil	3:20
compiler	8:9
complain	2:47 5:33
complain about	2:39
complet	7:25
completely	2:35
component	3:81 4:-19
condition	9:20
confirm	1:24
conformanc	9:21
congres	2:51
content	0:29
contract	0:41 1:-49 2:44 4:8
contract $	2:43
control	3:25
controller	3:42
converter	3:44
convinc	5:24 6:8
copi	7:20
copy	1:-18
correct	1:30 11:19 12:-6
correct _ first	12:-6
correct my	11:25 12:-6
correction	5:46
cost	5:63 6:19 8:9 9:-26 11:-24
cost _ #	5:33
cost and	6:8 7:21
cost us	6:7
could	1:-40 3:-30 7:-20 9:-17 11:-18
could _ me	11:27
could _ the	0:24
could find	0:30
could have	2:47
couldn't	2:73
count	0:31 3:-29 5:47 7:25 8:-7 9:-35 11:20 12:12
count _ each	12:9
count as	5:35 9:-19
country	2:47
courag	1:39
cours	2:-35
cpu	0:29
crack	2:48
crash	5:-30
creat	1:-20
crew	3:23
criteria	5:48 6:-9 9:37
crm	3:37
css	11:32
cto	1:26 3:-23 7:35 9:17
curiou	5:30
current	9:16
customer	1:25 2:98 5:25 7:-34 11:-46
customer $	0:29
customer _ on	9:18
customer and	3:23
cut $	7:20
daily	2:39
dashboard	0:53 1:-52 5:34
data	2:-47 4:9 5:45 8:-20 11:-30
data engineer	7:21
databas	3:39 9:-27
date	0:39 3:39 4:-11 9:-23
date _ the	3:21
day	3:-22 9:29 11:-26
day $	2:64 9:33
day _ a	11:25
day befor	2:58
day i	0:25
day it	2:34
days	0:25 2:48 3:-27 7:-26 9:-33
days $	11:-21
days and	2:-35
days i	0:25
days of	2:44
days on	2:38
deadlin	3:31
deal	1:22
dealer	2:41
debug	11:32
december	7:-20 11:18
decid	1:43 2:-59 5:85 6:14 11:36
decid $	1:60
decid _ to	6:-8
decid that	11:45
decid what	6:-8
decid which	5:37 6:10
declar	7:21
declin	2:36
decoder	9:16
deduplication	3:53
defend	11:55
defin	5:-26 9:23 10:5
definition	5:31 7:24 9:33 10:-7
definition _ done	9:28 10:-8
definition of	5:24 9:26 10:-8
degre	5:42
delay	2:36 5:55
delet	1:-33
deliver	0:-47 1:40 7:-22
delivery	4:11
demand	9:28
department	4:23 7:101 10:10 11:-24
department $	7:21
deploy	7:42 11:-20
describ	5:39 6:-7
describ in	5:39 6:-8
description	3:22
design	8:8 9:40 11:18 12:-10
design $	12:7
design _ the	3:-21 7:34 9:35
design document	11:18
design review	0:25
desk	2:47 7:-28 11:81
desk and	11:28
detail $	1:19
developer	3:-21 9:25 12:-4
devic	3:29 5:30
diagnostic	2:66
diagnostic $	2:44
dialog	4:-7
did	1:-34 4:-8 6:-9 7:58 9:-39
did $	7:48 11:20
did _ again	2:36
did _ for	7:48
did i	0:-25
did not	2:36 7:-24 11:-18
did the	7:25
didn't	1:-20 7:43
didn't _ to	5:31
died	2:53
different	0:-24
digit	5:30
direction	0:27 5:26 6:11 7:33
direction _ the	7:22
director	5:29
director want	2:45
display	2:45
distinguish	11:28
distribut	1:25
division	7:58
do	1:-34 3:-29 5:-26 6:-10 8:-7 10:6
do $	1:-27
do _ and	7:19
do _ first	9:16
do anyth	7:21
do not	2:36
do the	3:27
doctor	1:24
document	5:34 6:-8 7:22
documentation	0:-33
does	5:-29 9:48 10:-8 11:31 12:8
does it	9:26
does not	7:26 11:28 12:7
doesn't	9:34
dog	2:36
don't	0:63 1:-40
don't know	1:-19
done	0:95 1:-24 3:-23 9:55 10:-7
done $	0:49 1:-39 7:27
done _ #	2:51
done _ for	9:22
done _ two	1:35
done in	1:34
done it	0:47
door	0:28 3:23 5:-29 7:21 8:-12
door $	0:42
door and	7:34
dos	2:40
dose	3:21
down	0:26 4:9
down _ i	7:23
down _ the	5:24
down _ we	9:16
down and	7:21
down for	2:34
down how	9:20
down with	11:20
drain	7:20
draw	1:-21 7:23 11:65 12:-8
drawer	0:35
dream	1:19
drew	5:24 6:10
drew a	6:10
drift	5:28
drill	1:-26
driver	3:25 7:-25 9:-45
driver $	9:-17
driver _ the	3:26 9:-20
drop	6:13 7:24
dropp	2:46 3:-21 7:68 9:-30 11:-20
dropp _ #	7:-26
dropp the	2:39 7:71 8:-9
dry	9:21
dry run	9:22
dual	2:37
dual bank	2:37
dur	5:72
e	2:63 11:39
each	0:64 1:-41 2:-85 3:-26 6:12 7:-23 8:12 11:45 12:9
each $	3:36
each _ a	3:39
each _ for	11:35
each _ of	11:22
each _ the	9:16
each _ them	12:4
each _ two	5:35
each and	11:23
each friday	11:45 12:-8
each maker	9:17
each of	10:6 11:22
each one	3:-21
early	0:23 1:-21
early $	0:26 1:-28
easy	1:-21
edit	2:35
effort	1:-26
eight	6:8 11:28
eight _ the	11:25
eighteen	3:22 4:15
elegant	1:-24
eleven	3:42 4:12 5:42 6:10 11:-20
eleven minut	2:43
eleven unit	4:10
else	4:-7 7:30 8:-28 9:-22
else $	3:45 7:25 8:-13
empty	0:-52 1:-20
empty _ befor	0:-41
empty it	0:-41
end	2:-45 6:-7 10:9
end $	0:-30 1:47 7:-22
end _ the	5:31 11:25
end i	0:43 1:-33
end of	11:25
end up	4:7
endpoint and	7:20
engin	3:26 8:7
engineer	0:-42 1:46 3:-66 4:17 5:-40 7:68 8:7 10:11 11:102 12:28
engineer $	1:38
engineer _ #	9:19
engineer _ and	11:25 12:9
engineer _ the	11:54 12:18
engineer in	11:23 12:7
engineer organisation	9:21
engineer who	11:36
english	11:28
enjoy	0:-42 1:37
enjoy _ was	1:26
enjoy most	0:-24 1:28
enough	5:48
enrolment	2:52
entry	4:-8
environment	3:21
error	0:-23 3:-28 5:42 6:-7
error _ the	5:24
essential	0:-23 1:21
estimat	0:26 1:-46
euro $	2:68
european	7:27 8:9
even	0:-26 3:-25 5:26 7:25
even $	2:47 7:32
even more	0:-49 1:21
even the	1:-27 5:46 6:-12
even was	5:-26
event	9:-20
ever	1:58 8:-10
ever _ it	9:-17
every	1:-42 2:-89 5:-33 6:-11 7:39 8:10 9:26 10:14 11:62
every _ and	3:25 6:-12 11:35
every _ i	0:60 1:-27 2:-37
every _ in	9:62
every _ sinc	0:32
every _ to	7:23
every chang	9:16 10:-5
every department	7:50
every one	3:29
every promotion	12:10
every quarter	1:-27
every repository	1:-20
every team	7:-24
every tuesday	11:34
every week	11:41
everybody	3:-25 9:16 10:-9
everybody $	5:41
everyon	1:-18 2:-47 4:14
everyon _ the	11:18
everyth	1:29 3:30 4:12 6:-15
everyth $	1:39
everyth that	3:26
everyth was	6:-10
exactly	5:28
exampl	6:-7
excellenc	1:22
execution	1:-30
exist	5:26
exist $	5:30
expect	2:58
experienc	0:-25 1:23
experiment	9:20
expiry	1:-29
explain	1:-19 11:53 12:-7
explain _ to	11:23
explain it	11:19
export	3:38 4:-14 7:48 8:-10
export $	7:26
eyes	9:30
face	2:55
failur	1:22 5:39 6:10
failur is	1:35
fall	2:37
fals	2:41
famili	7:22
far	7:28
far $	7:53
fast	0:36 1:-27
faster	2:-34
fault	3:-22 5:25 6:10
featur	3:28 5:-29 11:-21
feed	2:44
feedback	1:32
feel	0:-68 1:77 2:-40
feel _ for	1:27
fell	7:-25 9:-18 11:-22
femk	11:22
fewer	0:43
fi	5:26
field	1:19 5:33 6:-11
field _ the	1:26 9:23
fifth	2:-35
figma	5:34 6:-13
fil	4:-8 10:-5
file	4:-11
film	2:52
filter	0:30 3:59
financ	2:38 9:-18
find	3:-26 5:77 6:10 11:-22
find out	5:53
find the	0:28
finish	1:-36 6:-9
fir	0:33
fir for	0:35
firm	4:12
firmwar	5:57 8:-7
firmwar team	5:48 7:20
first	0:143 1:-24 3:-60 4:9 7:-37 9:-44
first $	11:-22
first _ #	11:19
first _ and	1:26 7:20
first _ ask	5:34
first _ i	0:31
first _ it	2:40
first _ myself	9:17
first _ to	0:35 1:-25 11:31
first and	0:23
first i	5:63 6:-11
first in	0:27
first minut	1:33
first talk	11:22
first th	0:29
first then	9:17
first time	0:-41 1:32
first year	11:20
fit	2:38
five	1:-22 3:20 4:26 6:8 7:29 8:-27 9:-33 10:-6 12:9
five _ the	11:44 12:7
five minut	7:40
five week	7:-25
five year	3:61 4:20
fix	0:31 1:-36 3:-31 5:33 7:32 8:7
fix $	1:-28 5:42
flam	0:38
flam graph	0:38
flash	2:44
follow	0:-33 1:-42 5:37 6:-7 7:20 9:96 10:5
follow it	6:-13 9:55 10:8
follow the	9:47 10:-7
for	1:-59 4:25 6:16 8:12 9:26 10:9 12:14
for #	9:26 11:28 12:-7
for $	9:22
for _ #	7:25
for _ a	11:27
for _ chang	9:28 10:-9
for _ day	2:86
for _ else	5:43
for _ hour	2:37
for _ in	4:7 11:21
for _ it	7:21
for _ month	9:25 11:30
for _ next	5:63
for _ of	2:59
for _ own	7:45
for _ team	9:37
for _ that	7:27
for _ the	5:39
for _ twelv	10:5
for _ two	0:28
for _ week	2:-45
for _ whol	4:7
for _ year	5:-24 7:-27
for a	0:23 2:49 5:-34 9:-18 11:-23
for all	4:9 7:28 9:31 10:10
for anyth	7:28
for each	5:33
for engineer	12:17
for every	9:62 10:7
for everybody	5:45
for half	11:26
for it	4:9 8:8
for most	2:34
for my	9:18 10:-5
for myself	5:34
for noth	2:47
for one	9:-23
for other	11:25
for our	9:39 10:5
for six	11:25
for someth	5:48
for the	3:52 11:-41
for their	7:33
for them	11:27
for this	3:54 4:-9
for thos	2:35
for us	0:27 9:27
forc	7:31
forecast	0:29
form	0:59 3:46 4:-13
form _ that	4:-8
format	6:-9
format $	7:21
format were	5:26
forward	0:-27 1:26
fought	2:106
found	0:-34 1:-29 3:-41 7:-40 9:-24
found _ of	2:45
found that	2:54
four	0:-57 1:-30 4:11 6:17 7:61 9:-32 11:-37
four _ and	2:46
four _ check	9:27
four _ in	11:21
four _ the	3:-25 7:-26 11:18
four _ us	7:22 8:-12
four kind	5:44 6:8
four of	8:-12 11:26
four other	7:20 8:12
four question	9:16
four senior	11:18
four servic	4:11
four team	7:27 9:-26
fourteen	3:26
fourteen team	8:7
fourth	11:20
fram	5:41
fram $	5:36
fraud	5:44
free	2:38
freez	2:40 7:63
friday	2:34 11:33 12:-10
friday $	5:28
from	3:37 6:-16 7:-37 10:6 12:7
from #	2:-40 3:-25 7:-22 9:-37 11:-32
from $	11:21
from _ #	5:27
from _ first	0:-23 1:30
from _ on	9:35
from _ one	1:25
from _ own	11:19 12:5
from _ second	2:38
from _ to	1:27 3:34 9:-22 12:9
from a	1:-20 2:65
from day	1:25
from it	3:30
from me	0:55 9:26
from one	7:27
from our	11:33 12:-8
from that	10:6
from the	0:-27 3:33 4:7 5:25 6:-8
from thre	5:33
front	2:36
full	2:81 7:-21
fun	5:29
function	3:80 4:-10
further	11:18
gain	1:26 2:41
gaps	9:21
gate	9:27
gateway	2:80 3:47
gateway $	3:24
gave	0:-45 2:76 3:34 4:-18 11:39
gave _ a	2:-38 5:26
gave _ one	11:20 12:-7
gave _ the	2:40 5:-32 7:42
gave each	3:38
gave me	1:26 2:-52 3:40 4:-10 5:68 6:-11
gave the	2:44 11:37
gave up	2:122 7:51
get	1:-38 2:-52 9:-18
get a	3:25
get the	0:27 1:-31
gets	0:81 2:68 10:5 11:19
gets a	0:30
gets one	0:28
giv	1:18
give	5:-28
give up	1:25
given	3:28 5:30 6:-9
given the	3:27 5:25
glad	0:-37 1:21
go	4:10 5:-31 11:-23
go _ it	11:21
go _ one	3:22
go after	5:30
go by	11:20
go live	2:56
goal	5:32 7:20 11:59
goes	5:68 9:68
goes _ the	5:72
goes _ without	9:18
goes live	9:18
goes to	9:20
gone	2:50 9:26
good	0:-24 1:54 3:-29 5:-30 11:-31
good _ of	1:23
good _ on	1:22
got	0:-37 1:30 4:-7 5:58 6:-7 7:-40 10:-6 12:-5
got _ ticket	3:23 5:24 6:-7
got a	0:-28 5:27 6:-9 9:16
got it	9:18
got the	7:20
governanc	1:24
grad	7:-21 12:10
graph	0:26 2:-40
graphic	5:27 7:31
great	0:-56 1:65
green	0:54
grew	5:27
group	2:-44 3:-28 4:20 6:7 7:78 8:-11 9:106 10:-11
group #	3:30 4:7
group _ checklist	10:-6
group has	10:-9
group of	9:23
grow	1:35
grow $	1:35
gues	1:23
guess	2:44
guid	9:63 10:-11
guidelin	3:-34 9:53 10:5
gut	1:66
habit	0:77
habit of	0:32
had	1:-50 2:40 3:-34 4:-13 5:51 7:-53 9:-19 10:-14 11:-42
had _ be	0:37 1:-25
had _ decid	5:28
had _ do	3:30 7:20
had _ empty	0:-42
had _ it	3:23
had _ peopl	9:28
had _ say	5:-34
had _ seen	1:33
had _ the	0:51 5:28 6:-15
had _ written	11:41
had a	0:-25 6:8
had alway	0:57
had ask	2:-34
had ever	1:33
had given	2:57
had in	3:27 7:21
had its	7:27 9:24
had never	0:23 11:46
had no	0:-26
had not	0:-27 1:44
had taken	0:40
had the	0:-26 1:22 2:-35 3:86 4:-10
had them	11:21
had to	1:-29 2:105 5:58 6:-12 7:26 9:-21
had two	9:26
had written	5:24 6:-12
half	1:-31 3:-23 5:-50 7:-26 8:-8
half _ and	9:17
half _ year	11:23
half a	11:18
half page	9:34
hand	1:-32 2:55 9:22 11:-35
hand $	2:-34 3:21 7:44 9:46
handl	0:-73 1:40 7:30
happen _ the	3:30
happy	5:65 6:14
happy $	5:28
hard	0:-37 1:71
has	1:-18 4:9 5:-38 8:9 9:83 12:10
has _ be	1:23 9:17
has _ by	9:22 10:-5
has _ it	7:24 9:28
has _ mine	4:10
has _ pass	9:21
has a	1:19 10:-10
has been	2:51 4:10
has gone	9:30
has to	1:22 2:49 9:64 10:8
has used	9:23
hat	2:37
have	1:-19 2:-37 3:-22 5:29 8:12 9:-24
have _ a	0:25 11:24
have _ it	3:22
have _ me	7:28
have _ on	2:43
have _ one	1:-30
have _ the	0:28 2:-34
have _ we	5:25
have been	2:-53 3:42
have brought	11:31
have come	1:-24
have done	0:25 9:20
have kept	3:24
have meant	5:27
have sinc	5:27
have the	1:37
have to	0:-24 1:31 5:46 9:22
have told	7:28
have work	7:21
he	0:-75 1:-51 3:-52 5:-48 9:-46 11:85
he _ it	11:-19
he _ on	2:67
he _ that	2:35
he _ the	2:51 7:26 11:20
he _ to	2:57 9:-20
he declin	2:52
he did	2:-35
he had	1:29
he took	11:21
he was	2:-43
he went	2:38
he would	11:22
he'd	11:45
he's	1:-21
head	0:-45 2:35 3:-30 5:29
head _ engineer	7:22
head of	3:-23 5:40
header	5:66
heap	2:49
hear	2:65 5:43 7:38 8:-8
heard	2:60
help	0:29 11:69 12:-12
help $	0:38
help her	11:31
her	0:-67 1:-23 3:-38 5:-44 9:-41 11:75 12:-5
her $	11:-23
her _ by	2:53
her _ the	11:24
her _ to	11:20
her on	11:24
her own	12:-6
her that	2:-37
here	0:29
herself	11:25
high	0:-32 1:32
him	0:-46 1:-30 3:-24 5:-24 11:18
hir	3:-32 5:-42 11:76 12:14
hir and	11:46
his	0:-50 3:-26 5:-24 11:24
his _ and	2:-36
his own	11:49
hit	2:35
hits	5:61 6:-9
hits $	5:69 6:-9
hold	9:43
hold for	9:23
hold the	7:31
holiday	11:19
holiday $	11:21
hospital	2:45 7:-24
hotel	2:41
hotel chain	2:37
hour	1:24 3:-28 6:-7 12:-10
hour $	7:32 9:16
hour _ i	3:20
hour _ it	9:17
hour each	11:28 12:-9
hour of	1:36
hour on	9:18
hour to	2:54
hourly	2:38
hous	2:42 9:21
how	1:70 2:-60 4:10 5:92 8:-13 11:48 12:-11
how _ a	0:33
how _ i	0:-37 1:23
how _ read	11:25
how _ review	9:16
how _ work	11:19
how _ writ	12:-7
how long	0:33
how often	5:63
how one	5:24
how the	11:26
how to	11:36 12:-13
how we	9:37
hung	2:-37
i	0:79 1:-67 2:-61 4:-9 7:-94 8:-7 9:-22 10:-25 11:-25 12:-5
i _ #	3:-20 5:60
i _ a	1:85 6:-11 7:-27 11:18
i _ about	0:39 1:-18
i _ after	3:44
i _ against	2:52
i _ alway	0:29 1:22
i _ an	0:46 1:-24 9:17
i _ and	0:48 3:28 4:8
i _ answer	11:23
i _ at	0:31 11:26
i _ back	5:26
i _ been	3:33
i _ built	3:23
i _ count	0:31
i _ down	5:31 6:9 9:23 11:36
i _ each	3:29
i _ even	1:30
i _ for	12:4
i _ given	3:39 5:24
i _ glad	0:-31 1:25
i _ had	6:-8
i _ have	1:-40 2:42 12:-5
i _ her	11:43
i _ in	1:-29 5:-42
i _ it	0:-34 1:-24 4:13 5:34 7:-44 10:-6 12:-6
i _ keep	0:-58 1:57
i _ longer	0:63
i _ most	0:-25 1:20
i _ my	3:-23
i _ myself	5:-40 7:20
i _ never	11:20 12:-9
i _ no	4:-7 5:-26
i _ not	0:-33 1:57 2:39 5:-25
i _ now	0:38
i _ one	0:30 1:-30 3:56 5:-34 9:45
i _ our	0:44 7:21 9:33
i _ over	0:76 1:-48
i _ pric	0:25
i _ proud	1:37 3:23
i _ read	11:24
i _ responsibl	3:44 4:7
i _ taken	0:35
i _ test	2:44
i _ that	0:-31 1:78 2:35 3:-29 7:-20 10:6
i _ the	3:110 10:-6 12:9
i _ them	2:50 9:-16
i _ thos	7:23
i _ thre	9:35
i _ through	9:23
i _ to	2:55 4:-9 5:62 10:-13
i _ too	0:41
i _ treat	0:57
i _ two	9:20
i _ up	3:28 7:36
i _ what	5:60 6:-18 7:29
i _ which	0:45 1:-38
i _ with	0:39 9:-17 12:-6
i _ writ	0:36
i accept	2:38
i add	1:-28 2:-41 9:74 10:-8
i also	9:36
i alway	0:-26 1:34
i am	0:-51 1:48 3:33 7:-22
i answer	11:70 12:-8
i ask	0:55 11:-27
i believ	1:-29
i br	0:36
i brought	0:31
i built	3:70 7:-23 9:-22
i call	0:45 1:-29
i came	5:60 6:11
i can	0:-27 1:29 11:21
i carri	5:24
i chang	3:33 4:-8
i check	5:25
i chos	2:35 3:21
i coach	11:32 12:6
i could	2:77
i couldn't	2:70
i decid	5:49 6:9 11:36
i defin	9:23 10:5
i design	3:22
i did	2:-48 4:-12 6:-11
i didn't	2:-37
i do	0:67
i don't	0:53 1:-23
i draw	0:25
i enjoy	0:-33 1:20
i explain	11:39 12:5
i first	0:27
i follow	9:67 10:-26
i gave	2:63 3:20 5:-33
i give	0:48 1:-38
i go	0:34
i got	1:62 5:63 6:-14 7:40 12:-5
i gues	1:25
i had	0:33 1:-27 3:30 4:-10 5:-43 6:-7 7:32 10:-12 11:-22 12:-4
i have	0:61 1:27 3:28 4:7 11:-22
i help	11:57 12:-7
i implement	5:25
i introduc	9:40 10:8
i keep	0:30 3:43
i kept	1:19
i laid	9:35
i learn	0:-32 1:84 12:-13
i look	0:38 3:27 5:-26
i lost	2:66
i made	2:-44 5:27
i met	7:28
i nam	6:10
i no	0:63
i now	1:40 11:-26
i only	5:26
i open	1:-22
i own	3:116 5:-42 9:-18
i paid	2:34
i pick	1:21
i publish	7:47
i push	2:44
i put	3:-23 6:11
i ran	0:27
i read	3:-27 5:42
i rebuilt	0:46
i rewrot	3:29
i run	2:37 3:52 4:17
i said	6:7
i sat	11:29 12:12
i saw	5:34
i say	0:68
i see	11:21
i sent	2:52
i settl	5:33
i show	7:37
i sit	0:42
i start	0:23
i stopp	11:20
i suggest	9:57
i switch	2:35
i take	1:36
i talk	11:33
i then	11:23
i think	0:-26
i thought	0:25 2:-42 5:62
i told	2:70
i took	3:28 7:-33 9:-24 12:9
i turn	2:47 11:32
i used	0:58
i walk	7:26
i want	2:43 3:-25
i was	0:-32 1:-34 3:24 12:-8
i went	2:43 5:24 7:36 11:-20
i withdrew	2:77
i won't	0:36
i would	0:-27 11:29 12:-10
i writ	0:43 1:-22
i wrot	0:-30 3:47 6:7 9:46 10:5 12:10
i'd	0:-69 1:-42 6:13 7:-26 9:-29 11:23 12:-9
i'd _ a	5:24
i'd _ it	5:42
i'd _ put	7:21
i'm	0:-39 2:-42 3:42 4:-10 5:33 9:-22
i'm _ proud	1:-19
i'm _ the	5:47 7:39
i'm not	11:22
i'm the	3:22
i've	0:84 1:-31 3:37 7:-33
i've _ a	0:24
i've _ the	3:43
i've been	3:20
idea	6:11 8:6
identity	4:7
if	0:-36 2:-36 7:-21 9:-17 11:-18
implement	5:32 6:-11
implement the	5:36 6:-11
important	1:27 11:27
important to	1:28
improv	5:36
in	0:-47 1:-25 5:-38 7:-35 9:-35 10:9 11:-19 12:8
in #	5:-41
in $	9:23
in _ #	2:45 7:34 9:16
in _ a	2:76
in _ and	7:-23 11:21
in _ code	7:28
in _ company	9:38
in _ days	1:29
in _ drawer	0:35
in _ end	0:-31 1:30 7:30 9:22 10:8
in _ field	9:21
in _ five	7:35
in _ for	7:32
in _ group	11:19
in _ hour	1:36
in _ hous	9:21
in _ i	1:-29
in _ it	3:45 4:7
in _ job	3:28
in _ lab	11:30
in _ last	2:-34
in _ meet	0:29
in _ next	0:-37 1:21 8:-7
in _ night	3:24
in _ one	0:30 3:26
in _ order	5:25
in _ other	7:-23
in _ own	7:27
in _ plan	5:40
in _ project	3:26
in _ releas	7:30
in _ room	0:60
in _ second	11:23
in _ she	12:-5
in _ sinc	0:29
in _ standard	7:21
in _ team	7:-25
in _ test	2:38
in _ twelv	11:20
in _ was	3:44
in _ whol	11:22
in _ with	5:33 6:11
in _ year	11:-21
in a	6:-10 9:-19 11:-28
in after	7:21
in all	9:33
in any	2:39 9:17
in as	9:20
in every	0:36 7:30 8:7
in it	2:-45 3:31 4:7
in its	11:19
in march	11:32 12:-6
in month	11:33
in my	1:33 3:20 10:-5 11:26 12:-8
in on	11:30
in one	5:-24 11:-25
in our	3:-30 7:-20 9:-17
in six	2:40
in that	11:26
in the	1:-30 2:-40 3:38 4:-7 6:-14 8:13 9:57 10:12 11:32 12:10
in their	7:62 8:-8
in thos	2:55
in through	4:7
in two	1:30 3:36
in week	7:28
in writ	2:64
incident	0:34 10:8 11:40
incident _ #	11:24
incident and	11:25
includ	11:20
includ $	6:-8
index	2:-35 3:39 4:-8
industry	9:23
input	5:44 6:-8
input and	5:25
insist	2:131
instead	1:-24 3:-23 11:20 12:8
instead _ adjectiv	12:8
instead of	11:23 12:8
instinct	0:-37
interfac	3:28 7:49 8:-16
interfac _ the	3:25
interfac and	4:9
intern	11:68 12:10
into	0:46 3:-34 4:7 5:44 7:72 8:23 9:18 12:5
into one	5:26
into our	9:28
into the	7:58 8:19
into their	7:21
introduc	9:32 10:8
invoic	3:46
is	0:-24 1:75 2:-45 3:65 4:12 6:-15 7:-28 8:11 9:17 10:6 12:6
is #	1:21
is $	5:34
is _ a	1:44
is _ and	0:23
is _ at	0:-25
is _ first	0:38
is _ i	0:36
is _ list	1:-18
is _ of	9:19 10:7
is _ peopl	1:31
is _ system	3:33
is _ than	2:34
is _ the	7:28
is _ to	1:34
is a	1:-39 5:34 9:-18
is alway	1:-26
is an	1:25
is important	1:27
is in	4:13 7:21
is key	0:-28 1:19
is mine	2:50 3:59 4:-10
is my	1:-38 3:54 5:-27
is noth	1:21
is one	3:32 4:-7
is only	9:17
is part	10:7
is the	1:30 2:-37
is to	1:31
is what	9:28
isn't a	5:26
it	1:-58 8:15 10:11 11:-61
it #	3:41 4:8
it $	0:25 2:39 7:58 8:7 10:6 12:5
it _ a	0:-37 3:-23 5:-38 7:52
it _ after	5:37
it _ an	2:-43
it _ as	9:32
it _ been	9:17
it _ but	5:39
it _ for	7:27
it _ had	5:28
it _ he	9:16
it _ how	7:35 8:-11
it _ i	1:42 3:23
it _ in	5:61 7:31
it _ it	5:-29
it _ june	0:-36
it _ me	1:28 5:46 6:13 11:28 12:8
it _ not	2:-37
it _ on	5:29
it _ one	3:20
it _ only	7:22
it _ our	5:25
it _ out	0:25
it _ run	11:21
it _ sinc	7:22 8:7
it _ slower	2:39
it _ that	0:23
it _ the	0:51 3:66 7:41 10:-11
it _ their	8:8
it _ to	3:26
it _ two	9:21
it _ used	7:20
it _ with	12:-7
it a	9:45
it and	3:40 4:19 10:-5 11:-30
it as	7:29 8:8
it back	0:27
it befor	1:-19 9:22 10:5
it confirm	1:23
it did	5:25
it does	9:19
it every	0:-35 3:23
it fell	2:36
it for	2:-47 9:22 10:6 12:-6
it from	2:34 5:33 6:-8
it go	3:26
it has	2:49
it in	2:-48
it into	5:31 7:21
it is	7:99 8:16
it must	6:-9
it myself	5:29
it need	0:36
it never	1:-20
it no	9:-17
it now	3:24 7:37 8:8
it on	3:24 4:-10
it out	11:23
it over	7:29 9:17
it show	1:47
it the	0:-26 1:25 5:47 7:39 9:20 10:5
it to	2:-48 7:-20 9:22 10:-6
it turn	0:27 9:19
it up	2:55
it was	7:-19 11:-22
it wasn't	5:36
it went	2:-37
it with	2:-40 5:-28 9:-17
it without	7:26 11:30 12:7
it you	2:47
it's	0:-33 1:31 3:46 5:-33 7:42 8:7 9:20 10:7
it's in	7:32 8:8
it's mine	4:9
it's the	1:34 3:32
item	5:32 9:38
its	0:49 1:-24 2:35 3:41 6:12 7:40 8:-7 9:40 10:6 12:6
its _ for	9:23
its engineer	12:5
its own	3:-31 9:-16 11:-36
january	9:17
jett	11:20
job	0:42 1:-23 3:49 4:-16 5:43
job $	9:29
job _ the	3:69 4:-10
job and	3:-20
job for	4:-9
jobs	2:-67 4:9
join	6:-10 7:-25
june	0:-40 1:-19 11:24
june $	0:-37
june and	2:47
junior	5:-36 7:-43 9:-20
just	0:-24 3:21
k	2:38
k $	2:106
keep	1:43 3:46 9:22 10:7
keep a	1:25
keep the	3:22 9:17 10:7
kept	0:-25 8:-11 9:27
kept _ it	5:29 9:17
kept it	3:38 9:17
kept my	1:22
kept to	9:22
key	0:-41 1:93 3:31
keys	3:-24
kill	0:30 2:40
kind	5:74 6:17
kind of	5:28
kitchen	1:26
knew	5:52
know	0:-32 3:-23 5:-33 9:-17 12:-7
know $	1:-19
know _ i	0:-29 1:19
know that	1:18
knowledg	1:43
kubernet	0:-54 1:65
lab	11:23
label	0:61 2:51 3:41 4:-11 7:25 8:-7
labs	7:27 8:7
ladder	3:-21 11:109 12:24
ladder _ the	7:34
ladder and	7:31 11:35 12:14
laid	9:53
laid down	9:41
land	3:27
languag	1:-22 3:27
languag $	1:-20
last	1:-36 2:-56 3:-21 5:-42 7:26 9:25 12:11
last $	7:28 9:-18
late	2:68 7:-38
latency	5:-30
launch	1:25 9:38 10:6
launch _ the	1:31
layer	3:36
layer and	7:-20
layout	11:23
lead	0:-66 1:32 2:40 3:-57 6:-13 7:-30 9:-21 10:-7 11:37
lead _ not	2:46
lead had	5:27 6:-8
lead the	7:-22
lead to	1:45
leader	0:-41 1:60
leadership	1:24
leak	11:28
learn	0:-53 1:82 2:-39 12:-13
learn _ and	1:22
learn from	11:19
learn that	1:20
learn to	0:25
leav	0:60 3:30 4:8 5:37 6:10
leav $	3:27
leav my	0:30
ledger	3:50 4:9
left	4:-8 5:85 6:-8 8:-7 9:-20 11:-32
left _ me	5:28
left and	2:37
left it	7:20 8:-6
left to	5:34
legal	0:27 2:57 3:27 6:-10
lend	3:21
less	5:67 6:-9
less than	0:35
lesson	1:70
let	2:62 11:-27
let it	7:21
let me	5:33
let the	2:64
letter	9:26 10:-10
level	11:40 12:10
level _ and	11:28 12:11
leverag	2:-47
leverag was	2:-39
library	4:7 7:49 8:14 9:-21
licenc	2:49
lik	1:34 7:-20
like	0:-36 3:-29 10:-11 11:-32
like everybody	10:-9
like the	5:27
limit	0:33
lin	2:-50 9:31
line	0:58 1:-60 9:39 10:-11 11:30 12:-7
line _ the	5:51
line for	7:20 9:21
line in	5:33
linter	9:41
list	1:-28 5:28 11:-24
list and	5:28 7:20
list of	1:-21
list which	9:21
listen	0:-30 1:37
listen $	1:32
live without	9:16
load	2:-43 3:56 4:11
log	3:50 5:38 6:-10
log in	3:33 5:26
logg	0:47
login	3:44
long	1:-45 2:-36 6:8
long a	0:33
longer	0:99 1:-30
longer $	0:25 1:-18
look	1:20 3:30 5:37 7:-22 10:-10 12:-6
look _ it	5:-26 9:22 11:28
look _ the	3:36 4:7 5:32
look after	3:86
look at	0:41 2:-47 9:23 10:-10 11:23
look for	0:26 3:-26 5:47
look into	5:24
loop	2:66 3:-22 7:28
los	5:24
lost	0:-23 2:141 3:-21 5:27 7:-20 9:-18 11:19
lost #	2:34
lost _ of	2:35
lost _ the	11:44
lot	0:-33 1:38
lot of	1:31
loud	2:42
loudest	0:50
lunch	11:32
machin	9:-17
machin $	11:19
made	1:28 3:-29 8:-8 9:69 10:16
made #	5:30
made _ a	9:23
made _ bind	9:25
made _ my	5:26
made _ plan	11:18
made _ the	9:18
made it	5:31 9:24 10:6
made one	3:22
made that	9:29
made the	0:25 1:-18 9:25 10:7
mail	0:29 7:-23
maintain	3:55 7:20
maintain it	7:24
maintain the	4:-7
maintainer	3:31
mak	0:25 1:28 5:-25
mak me	0:-32 1:23
make	5:45 7:-22 11:-18
maker	5:31 7:101 8:15 9:39 10:9
maker $	7:56
manag	9:22
manager	0:-39 5:32 7:-31 9:-20 11:-38
manager _ it	1:31
manager had	5:29
mandatory	9:42 10:10
mandatory _ all	9:19 10:6
mandatory for	9:19 10:6
manual	7:-22
manufacturer	9:24
many	1:-22
map	1:-18 2:74 3:-26 5:26
map $	2:40
march	11:47 12:-5
marek	11:28
mark $	9:16
marker	7:25
market _ the	2:37
match	5:24
matter	0:-26 1:79 5:75 6:22
matter $	0:-29 1:85
may	8:8 9:17 10:6
mayb	0:-32 1:-28 2:-39
me	1:55 5:45 7:-55 8:15 9:-43 11:115 12:-49
me $	0:25 3:20 6:-11 7:-28 9:-16 12:9
me _ #	7:26
me _ a	0:30 3:31
me _ after	5:29
me _ an	12:-6
me _ and	11:25
me _ the	11:46 12:-10
me _ they	7:32 8:8
me _ was	7:21
me _ writ	7:20
me a	11:-31
me and	3:27 12:-5
me each	11:19
me for	11:41 12:-10
me how	11:23
me it	1:33
me now	11:29
me that	0:31 1:43 2:37 7:25
me this	5:39 6:8
me through	11:33 12:-12
me to	2:43 5:85 7:25 12:-6
me twic	11:25 12:-6
mean	5:33
meant	2:99 5:34
measur	3:-21 5:55
measur #	2:42
meet	9:19 10:5
meeting $	11:21
member	9:19
memory	11:31
mentor	11:74
merg	9:51 10:-7 11:-25
messag	3:35 5:30 6:-12 7:-33
met	2:-36 7:20 11:28 12:-9
metric	3:20
midnight	2:51
migration	0:26 1:23 9:-39
mind	1:24
mind $	1:24
mindset	1:-20
mine	0:68 1:-65 3:179 5:-30 7:-26 8:-13 9:-24
mine $	3:22
mine _ the	3:22
mine and	11:22
mine for	4:-9
mine to	3:42 4:15
ministry	2:37
minu	5:37
minu #	5:40
minut	0:-31 2:64 3:-24 8:-13 9:-32
minut $	0:-26 7:-23 11:-20
minut _ i	11:24
minut _ it	1:20
minut _ that	7:35
minut _ the	0:24 2:72
minut and	1:22 11:19
minut in	2:59
miss	2:108 7:-21 9:18
miss $	2:-39
miss the	2:40
mobil	8:-10
model	1:-32 3:47 5:-30 7:-43 9:-26
model was	0:38
modul	3:20 4:-7
monday	3:-21 5:-23 7:-29 11:21
monday $	2:77
monday and	11:28
money	3:28 4:17 5:38
money $	5:27
monitor	2:40 7:23
monitor and	2:36
month	0:-31 1:-37 2:43 3:-52 4:11 5:-43 7:-64 9:-28 11:43 12:-6
month $	11:28 12:-9
month and	2:-35
month later	5:29
month two	2:43
month with	11:20
more	0:-46 1:44 8:11 9:54 11:19 12:11
more $	1:41 3:27
more _ #	7:22 9:32
more _ than	1:20
more _ with	0:-43 1:37
more in	0:-40 1:31
more of	1:-19
more senior	12:4
more than	7:21 8:9
morn	2:58 5:32 11:-23
most	0:-32 1:21 3:-26 5:-27 11:-23
most was	0:-32 1:63
mostly	1:-22
mother	2:56
mov	0:-24 7:107 9:-28 11:-23
mov #	7:43 8:9
mov _ #	2:38
mov from	2:53
mov the	8:-10
mov their	7:42
mov to	2:38 9:-22
move	3:34 5:-29
move their	7:20
mr	5:29
much	0:-57 1:47
much more	0:-36 1:40
multiply	1:33
must	0:-28 1:38 5:38 6:-9 9:63 10:11
must be	2:42
must pass	9:48 10:10
my	0:34 1:-25 3:35 4:-9 5:25 6:-10 7:56 9:18 10:8 12:-26
my #	7:26
my _ about	1:26
my _ and	3:-29 12:-5
my _ for	8:-10
my _ group	9:22
my _ had	6:-8
my _ has	9:17
my _ into	8:11
my _ lead	5:27
my _ list	6:-7
my _ now	0:27 1:-33
my _ of	0:31 2:37 3:29 5:53
my _ only	3:22
my _ question	9:20
my _ said	5:27
my _ team	7:34 8:-18
my _ that	9:20
my _ the	7:26 8:-9
my _ up	7:27
my _ was	0:-24 1:28 2:-64 3:43 4:-7 5:39 9:22 11:27
my _ without	0:32
my _ year	3:25
my area	3:61
my boss	0:-28 3:-21
my desk	0:33 11:28
my director	5:31
my estimat	0:36
my first	0:53 1:-27 2:39 5:-27 11:28 12:-14
my four	9:17
my group	9:20 10:-8 11:22
my gut	1:47
my hand	3:20
my instinct	0:-27
my lead	3:-23 5:43 6:-9
my manager	1:22
my mentor	12:-11
my model	0:-23
my opinion	1:26
my own	0:37 2:57 3:-36 6:8 8:-16 11:-23
my part	3:35
my piec	3:35
my prior	0:-36
my problem	5:35
my proposal	7:34 8:6
my responsibility	3:32 4:7
my suggestion	7:33
my team	9:45
my text	9:19
my time	5:55
myself	2:-40 5:70 6:9 11:-27
myself _ the	5:32
nam	2:43 3:-21 5:34 6:10 7:-35 9:32 10:-6
nam _ the	10:-9
nam the	5:33 6:8
name	1:-37 7:-28
need	6:-10 11:-25
need the	0:35
neighbour	7:35
network	0:-63 1:58 3:39 8:-12
never	1:26 2:44 3:-38 7:-31 9:-25 12:-4
never _ a	11:40
never _ back	2:56
never _ up	0:-26 1:57
never came	2:56
never give	1:43
new	0:-34 1:-32 2:-42 3:-20 5:-30 9:19 11:29 12:-9
new _ and	11:22
next	0:50 1:-19 4:9 7:20 8:-8 9:-37 12:-5
next _ the	0:39
next _ year	4:9 5:48 6:9
next door	8:-16
next time	1:-21
next to	0:29
next two	0:41
night	2:83 7:-23
night and	2:39
night on	11:28
nightly	3:49 4:-11 5:32
nine	0:-25 1:-19 2:45 3:-25 6:10 8:19 11:-24
nine _ team	3:25
nine month	2:60 11:21
nine product	3:26
nine team	5:25 6:7
nineteen	7:70 8:11
no	1:-51 2:44 3:-44 4:-8 5:47 6:19 7:-24 9:33 10:12 11:-61
no $	2:45
no _ at	7:29 9:19
no _ for	9:16
no _ had	5:43
no _ is	9:33
no _ no	5:28
no _ of	0:27 9:41
no _ team	8:-10 9:-18
no chang	9:17
no design	7:30 9:40
no longer	0:65
no one	5:65
no other	3:63 8:-10 9:-19
no time	2:36
nobody	1:-45 3:-39 5:79 6:20 7:21 8:-32 10:9 11:-50
nobody _ a	5:24
nobody _ to	5:-26 7:21
nobody could	0:33
nobody else	7:41 8:-25
nobody had	5:43
nod	2:63
none	3:-22 7:39 8:9 11:-30
noon $	2:48
not	0:41 1:-93 2:101 3:-79 5:35 6:12 7:-54 8:-16 9:-53 12:14
not $	2:-56
not _ and	11:21
not _ it	7:20
not _ of	2:43
not _ that	0:26 2:38
not _ what	5:27
not a	1:19
not accept	2:48
not both	2:40
not count	11:25
not happy	2:39
not in	11:40 12:5
not start	11:20
not the	0:38 1:-30 5:35
not to	1:19
not touch	7:27
noth	1:-84 2:46 3:50 4:-14 6:-15 7:-37 9:23 11:-21
noth $	1:-70 2:50
noth _ a	2:60
noth about	5:31
noth else	3:38
noth more	3:46
notic	5:25 8:-15
now	0:127 1:-21 4:14 5:-28 6:11 7:28 10:7 11:58 12:6
now $	0:-24 4:7 7:21 8:13 9:-28 11:-34
now _ a	7:21
now _ and	7:28 8:10
now _ first	0:26
now _ for	11:33
now _ one	1:-28
now _ the	3:-21 10:-5 11:22 12:-5
now _ their	8:-9 9:16
now _ two	9:16 11:22
now and	0:50 8:-13 9:30
now i	0:49
now on	9:27
number	0:33 1:-47 5:120 6:-8 11:-28
number $	5:24
number and	7:30
number to	5:37
object	2:79
objection	11:26
october	2:38
of	1:-30 6:18 9:-27 12:14
of #	1:-21 7:-19 9:-18 12:-4
of $	1:-29
of _ #	4:9 5:34
of _ a	11:27
of _ and	0:-32 1:23 5:78 7:28 8:-12 11:-18
of _ came	0:26
of _ code	1:18
of _ company	3:-28 7:24
of _ five	11:30
of _ invoic	4:-8
of _ own	11:28
of _ question	2:57
of _ report	7:20 8:-10
of _ review	9:25
of _ screen	3:20 6:-7
of _ senior	12:6
of _ team	10:-5 11:25
of _ the	0:26 3:29
of _ was	3:26 7:32
of _ we	5:30
of _ wrot	5:36
of _ year	1:23 11:29
of a	0:40 3:-38 5:24 7:22 12:-6
of adjectiv	12:8
of an	2:39
of done	9:28 10:-8
of each	0:27 2:34
of engineer	7:80 8:7
of it	0:36 3:69 6:-9 7:46 8:10
of its	2:-36
of mine	0:32
of my	5:-25 7:37
of nine	7:21
of no	2:39
of one	11:27
of our	0:30 3:48 4:8 7:-22
of ours	9:19
of test	1:22
of that	2:-38 3:27
of the	3:60 4:-19 6:15 7:43 8:10 9:66 10:18 11:47
of their	7:-50 11:27
of them	1:-30 3:-31 5:-38
of this	3:21
of us	8:-24 9:26 11:18
of what	0:-30 1:28 2:43 5:30 6:15
off	1:33 2:70 5:32 6:11
off $	0:27 2:-52
off _ the	1:30
off in	1:31
off that	5:35
off the	7:32 10:-5
offer _ do	9:16
offic	4:-8 6:-9 9:-16
offic $	11:22
official	9:22 10:6
offlin	9:17
often	5:56 11:24
often _ me	12:5
often ask	12:5
old	5:-30 9:-17 11:-27
old one	0:32
omar	7:-38
on	1:-78 5:-35 6:-11 8:-6 9:-26 11:26
on $	2:-36 3:31 4:11
on _ #	2:-36
on _ and	2:41
on _ befor	7:-21
on _ calendar	1:-25
on _ day	7:23
on _ i	1:23
on _ own	11:24
on _ rota	11:22
on _ same	7:24
on _ saturday	2:42
on _ sheet	11:37
on _ side	7:23
on _ strength	7:21
on _ th	11:18
on _ when	0:31
on _ with	0:36
on a	0:-23 2:35 5:29 6:-8 9:-23
on another	11:29
on both	2:47
on call	11:37
on each	3:20 11:19
on holiday	11:29
on how	1:23
on i	0:23
on it	3:31 5:30 11:-20
on my	0:33 1:-26
on one	3:-21 5:-27 7:61 9:-25
on page	0:27
on the	1:-32 7:20 8:-7 11:33 12:-13
onboard	11:25
once	11:-25
once $	0:29
once in	7:27
one	1:-44 3:43 4:-31 5:28 9:-18 10:-6 11:-26 12:12
one $	1:-28 2:-81 7:-24 11:-27
one _ #	9:20
one _ and	0:29 5:-27
one _ each	0:33
one _ for	3:21 4:9
one _ in	2:-43
one _ nine	6:-7
one _ of	5:-32
one _ set	1:22
one _ the	11:31
one _ thes	5:27
one _ to	9:20
one _ which	9:52
one _ with	3:24
one and	3:28
one definition	7:23
one had	5:29
one i	1:-30
one model	3:35
one morn	5:42
one must	0:-26 1:48
one of	3:-27 4:9 12:-5
one page	0:25
one question	0:30
one region	2:43
one th	5:-30 11:32
one to	0:31
one week	2:-38
one who	1:24 4:7 5:46
ones	3:-21 6:8 12:-5
ones $	1:24
ones _ a	11:26
only	1:-29 3:73 4:-12 7:30 8:-39 9:-31 11:-34
only _ becaus	5:29
only _ own	7:44 8:-14
only my	8:-10
only that	3:51 4:-13
only the	3:49
onto	7:27
onto the	7:29
open	0:23 5:29 6:-8 7:23 8:14 9:-27
open $	5:65 6:-8
open _ second	11:25
open a	11:24
open in	2:39
open sourc	7:37 8:7
operation	7:23 9:22
opinion	0:-41 1:72
opinion $	0:-41 1:43
ops	0:29 2:56
or	2:56 6:7 7:-26 12:5
order	1:-41 3:28 8:9 11:-27
order $	5:-27
order that	7:28
organisation	7:26 9:22 10:5
other	4:-9 5:-44 6:7 7:74 8:-6 9:-22 11:23
other $	3:31 4:-7
other _ run	7:31 8:13
other compani	7:26 8:10
other for	11:41
other senior	11:32
other team	7:45 8:-33 9:-19
other way	0:29
otherwis	2:39
our	1:-45 4:11 5:-30 9:136 10:-30
our #	3:36
our _ and	10:5
our _ app	5:25
our _ had	11:41
our _ has	9:18 10:-8
our _ no	9:30 10:6
our _ team	3:22 4:11
our _ test	9:32
our _ to	7:26
our group	9:66 10:-9
our own	5:40 7:27 8:-9
our payment	2:59
our team	3:-31 5:-27 7:-31 9:110
ours	9:16
out	0:25 1:-42 2:109 3:-47 5:30 6:-10 7:-27 9:-17 10:-5 11:-41
out $	2:48
out _ a	5:25 6:-7
out _ it	5:30
out _ that	5:-35
out _ the	0:24 2:63
out and	2:-55
out of	4:7 5:-26 7:36 9:-16
out that	0:26 5:27
out their	8:7
outag	1:-19 2:-39 3:-31 5:38 11:-20
outsid	1:18 7:71 8:-9
outsid the	7:34 8:-10
oven	1:26 2:36
over	1:-68 2:35 3:23 4:9 5:-28 6:8 7:41 8:13 9:16 10:14 11:49
over $	0:67 1:-48 7:21
over _ and	11:36
over _ second	9:21
over _ their	8:18
over _ whol	9:27
over as	10:11
over lunch	11:35
over my	8:-15
over the	3:28 7:-43
over to	7:34
over with	11:23
overall	1:31
own	2:-49 4:30 5:24 6:17 7:26 8:-28 9:-26 10:-7 11:46 12:11
own $	3:20 4:12
own _ and	7:25 8:-16
own _ by	5:37
own _ for	11:30
own _ in	7:-20 11:20
own _ whol	3:20
own a	11:27
own first	11:18
own team	7:45 8:-21
own the	3:46 11:42
own work	1:19
owner	0:38 1:-38 3:36 4:10 5:31 6:7
owner _ the	3:32
owner and	9:19
owner of	3:27 4:7
owns	11:23
p	2:54
p #	2:56
pack	2:35
pag	5:31 11:-21
page	0:24 1:-27 2:-56 3:21 4:-8 6:-12 9:31 10:-8
page _ a	0:40
page _ page	9:18
page _ what	9:30
page one	0:27
pager	3:38 9:22
paid	0:-29 1:32
painful	5:24
pair	11:20 12:-12
pair of	9:19
pair with	11:22 12:-12
panel	2:-38 7:25
paper	2:36 9:28
paper _ a	9:17
paper was	2:37
parser	1:-22 3:41 4:-11
parser _ the	4:-8
parser for	4:-8
part	3:64 6:-11 7:-24 9:33 10:11
part _ the	9:33 10:11
part of	3:24 9:34 10:11
part was	11:21
partner	1:19
pass	9:76 10:13
pass _ befor	10:5
pass it	10:5
pass them	9:45 10:5
password	2:-43
patch	8:12
path	3:44 4:13
patienc	0:-32
patienc $	0:-30 1:18
payment	3:49
payout	3:46
pays	1:-20
pays off	0:-25
pen	0:32
peopl	3:-48 5:-37 6:13 9:-34 10:-11
peopl $	1:29 3:33 11:25 12:8
peopl _ #	1:24
peopl _ a	0:28
peopl _ at	9:27
peopl _ the	2:-51 7:-20
peopl and	1:23
peopl had	5:56
peopl it	1:25
peopl look	9:27
peopl to	7:56
peopl were	2:49
per	1:-19 2:-38 3:21 9:-27
per _ and	3:38
perhap	0:-29
period	11:22
permission	3:33
person	11:-24
person $	9:24
person who	1:28
persuad	7:29
petra	11:22
phon	10:-5
phon _ a	9:17
photo screen	3:21
pick	1:21 2:-63 6:9 7:-23 9:-20
pick up	1:21
picker	3:30 7:30
pictur	0:28
pictur for	2:35
pictur of	0:37
piec	3:34
piec _ the	3:34
ping	11:26
ping me	11:26
pipelin	3:47
pitch	1:-24
plac	5:29
plan	1:-42 2:-46 3:35 4:16 5:115 7:43 9:-19
plan $	1:-21 5:26 7:20
plan their	5:25
plann	0:34 1:85 5:36 6:9 7:34 9:-16
plann their	5:40
platform	3:37 4:29 7:21
platform _ the	4:10
platform that	3:22 4:15
player	2:-46
point	9:31 10:-6
port	2:40
port $	2:43
portal	3:22
power	5:36
predict	2:41
prepar	0:-32 1:18 2:-38
preparation	1:34
president	7:33
pressur	0:-26 1:53
pric	0:26 3:66 7:-27
pric _ #	2:34
pric servic	3:49
principal	2:58 3:-20 12:-12
print	4:-7 7:29 8:-12
prior	0:-36
problem	0:-33 1:53 3:-22 5:145 6:21
problem $	5:24
procedur	9:31 10:11
proces	9:52 11:24
product	1:-29 3:33 4:18 7:35 8:8 10:5 11:-26
product $	0:31 7:29 9:-21
product team	4:9
production	0:-24 11:59
production $	11:61
programm	4:-9 7:45 8:7 9:-19
project	0:27 5:24 7:-21 11:-22
project $	1:21
project _ the	3:27
promis	11:24
promot	11:36 12:9
promotion	7:-21 11:57 12:17
proof	0:37
properly	2:34
propos	3:-20 9:23
proposal	0:29 2:63 7:30 8:6
protest	2:104
protocol	5:51 6:-13
proud	0:-38 1:23 3:20
prov	1:19
publish	7:56 8:20 9:23 10:17
publish _ the	9:25
publisher	2:54
pull	9:22 10:-5 11:-23
pull request	9:31 10:-5
pump	7:20
push	2:76
put	1:45 9:33 10:6 11:-21
put _ a	7:34
put _ in	2:70 7:-22
put a	3:33
put an	5:24
put in	7:53
put it	3:-21
put the	0:-24 1:57
puzzl	11:25
qa	8:-14
quality	0:-59 5:26
quality of	1:19
quarter	1:-31 9:-26
quarter $	1:-27 2:50
quarter to	11:24
queri	2:62 5:73 6:-9
queri $	2:48
query	7:22 8:-7
question	0:25 2:-54 3:-29 5:26 6:13 7:-21 11:48 12:-18
question $	9:18
question _ the	2:54 11:43 12:-9
question and	11:20
question in	11:21
queu	1:-26
quiet	0:69
quit	1:-28 2:50
ragdoll	2:46
rais	5:30
ran	2:-38 7:-21 10:-9
ran _ a	0:36
ran the	11:20
rang	0:40 1:-34 3:35
ravi	11:26
raw	7:28
reaction	0:39 1:-25
read	0:70 1:-19 2:-52 3:-22 8:16 9:-27 11:43
read #	5:56
read a	0:76
read from	3:37
read the	0:28 2:-38
reader	4:-9
ready	1:26
real	0:54 1:-20 3:-26 5:26 12:7
really	0:-40 2:-40 5:73
really $	5:54
reason	5:-27 9:-18
rebuilt	0:44 3:-22 7:43
rebuilt their	7:45
recall	2:76
receiv	2:39
record	3:26 5:34 6:8
record _ and	3:20
red	0:26 12:-6
redesign	7:19
referenc	3:31
refus	2:54 7:-35 9:25
refus to	0:26
rehearsal	1:-35
reject	5:-24
releas	2:88 3:-27 5:-54 7:47 9:88 10:6 11:29
releas $	2:38
releas _ #	11:24
releas _ the	9:57
releas criteria	9:19
releas in	2:35
remark	11:20
render	3:24
repair	5:-31 7:34 9:18
repeat	1:-22 2:-37 7:-25
replac	12:5
replac the	11:21 12:5
replay _ last	9:19
report	0:40 3:44 8:-16 9:-22 11:-38
report $	3:22 4:-8
report _ the	7:27
repositori	9:18
repository	1:-25
request	0:-32 5:33 9:41
request $	9:36 10:-10
request and	5:30
requirement	5:28 6:-9
research	5:43 6:14
respect	0:-27 1:36
responsibility	0:-31 1:18 3:44 4:14
responsibility $	4:9
responsibl	3:56
responsibl for	3:56
rest	10:-5
rest $	9:18
restart	5:33
restart $	5:28
restor	1:-25
result	1:27 7:-29 11:24
result $	0:-23 1:29 7:-19
result for	11:27
retri	0:30 1:-18 2:50
retry	2:-37
revenu	7:42
review	1:-27 3:-27 5:-24 7:-34 9:72 12:-13
review _ our	10:6
review a	9:16
review every	12:-7
review in	10:6
reviewer	10:-8
rewrit	0:28
rewrot	3:30 7:40 8:-19 11:27 12:16
rewrot their	7:22 8:-16
right	0:-56 1:93 11:-24
right from	1:54
right the	0:-40 1:35
roadmap	8:15
role	0:-45 1:52
rollback	1:23 2:56 9:19
rollback $	5:26
room	0:56 1:-20
room $	0:57
rota	9:16 11:21
rotation	2:52 3:33
round	0:46 1:-19 2:48 7:46 8:-12 9:-19 11:61 12:-10
round $	0:56
row	3:30
row $	3:32
row _ row	3:40
row by	3:40
rul	3:-34 5:-31 9:76
rul $	7:30
rule	3:-50 7:30 9:55 10:-10 11:-43
rule $	9:17
rule _ our	9:-17 10:5
rule a	9:19 10:-8
rule and	9:29
rule for	9:-18
run	1:-24 3:60 4:23 5:-30 10:-5 11:30 12:17
run _ the	9:19
run _ without	12:7
run it	9:-27 11:23 12:7
run on	2:34 3:21 11:19
run the	3:43
runbook	9:38 10:-5
rung	11:21
runn	3:38
runs	3:70 4:9 10:-9
runs on	3:21
said	0:-45 1:-40 2:118 3:-30 7:-53 9:-30 11:-48
said $	3:27
said _ and	2:35
said _ it	5:53
said he	2:48
said i	2:-35
said no	2:45
said nobody	2:36
said that	2:-37 6:13
sal	1:-39 2:40
sal were	2:42
same	0:32 1:-47 2:-48 3:-33 5:37 8:-12 9:-18 12:5
same _ and	2:63
same outag	5:32
same way	11:20
sampl i	2:55
sat	3:-20 11:47
sat _ each	11:28
sat _ me	12:-6
sat _ on	11:21
sat _ to	11:20
sat _ with	11:21
sat down	11:52
sat next	11:20
sat with	12:-6
saturday	2:65
saturday $	2:60
sav	0:-30 2:-41
saw	5:28
saw the	7:-20
say	0:49 1:-54 3:-40 5:-63
say _ a	5:29
say _ the	9:22
say it	0:73 1:-47
say that	1:49
say what	9:20
say which	0:38 1:-33
scal	2:39
scanner	3:24
scor	3:22
scor $	2:36
screen	3:75 4:-9 7:-26
screen $	3:40 7:-20
screen to	4:-8
screenshot	10:-5
script	3:99 4:-11 7:37 8:-11
script $	3:55 4:-7
search	0:25 3:50 11:-19
search servic	3:27
seat	3:34
second	1:-23 12:5
second $	2:-40
second _ in	11:20
second _ it	2:42
second and	6:7 9:24
second one	11:23
second year	11:20
secret	5:25
secretary	2:35
section on	9:-19
security	2:-35 9:27 10:7
security _ that	10:7
see	0:32 11:25
seen	1:28 5:24 9:21
seen $	1:31
send	0:30 3:41 7:30 8:-8 9:-26 11:-18
senior	3:-45 5:-55 7:-86 9:-29 11:156 12:29
senior _ and	11:22
senior _ who	11:23
senior and	11:23 12:6
senior engineer	1:18 12:8
senior have	12:6
senior in	11:24
senior of	11:58 12:5
sensor	3:41
sensor the	4:-9
sent	7:21 9:-16 12:-9
sent a	2:50
serv	3:28 7:26
serv from	7:22
server	0:24 3:20
server $	0:41
servic	0:23 1:-20 3:173 4:8 5:-69 7:-44 9:-19 10:5 11:-23
servic $	3:46
servic _ and	3:42
servic _ its	3:21
servic _ my	9:25
servic _ the	10:7 11:20
servic and	4:10 5:-26
servic is	3:24
servic was	5:24
servic whol	4:8
set	2:-53 4:21 5:38 6:8 8:8 9:31
set the	3:27 4:21 9:26
settl	5:64
settl on	5:24
seven	3:-23 9:17 12:8
seven _ us	9:38
seven month	8:8
seven of	9:36
several	7:62 8:19
shar	1:28 4:9
she	0:-51 1:-29 3:-44 5:-58 7:26 11:41 12:-14
she _ her	2:70
she _ me	7:21 11:20 12:-7
she ask	7:23
she gave	3:20
she got	11:20
she had	2:40 12:-6
she sign	7:51
she took	9:48
she was	2:39
sheet	0:74 7:31 11:38 12:-5
shift	0:39 11:27
shift $	2:39
ship	2:45 5:27 7:62 8:13 9:54
ship with	9:18
shipp	7:-20 9:49 10:-7
shipp _ the	9:24
shop	2:77 4:8
shop the	4:8
shorter	2:70 5:24
should	0:-26 1:-35 3:-36 6:7 7:-20 11:-20
should have	1:-52
show	1:38 3:-34 9:-22 11:37 12:-16
show _ that	1:31
show me	1:34 11:36 12:-15
show them	2:39
shutdown	0:30
side	7:52 8:-10
sign	2:-49 3:31 7:55 8:-9 9:55
sign $	9:32
sign the	7:24
sign up	3:27
silenc	0:26
simpl	0:-37 1:36
simulation	9:-16
sinc	0:104 1:-74 3:21 8:13 9:31 10:6 11:24 12:9
sinc #	3:48 4:-7 9:41 12:6
sinc $	1:-22 3:-20 4:9 7:26 11:33
sinc _ i	0:25 5:27
sinc _ no	9:34
sinc _ the	11:25
sinc _ two	8:7
sinc befor	5:29
sinc i	0:38
sinc january	7:24 9:19
sinc that	0:65
sinc the	7:30 8:8
sinc with	0:31
singl	1:-19 3:27
sit	0:30
sit in	0:27
sits	3:27
sitt	5:-25
situation	1:22
six	3:-43 5:-26 7:21 8:10 10:-12
six _ and	2:44 7:21
six _ with	11:35 12:5
six month	11:20
six team	7:37
six week	2:68
size	1:-21
sketch	5:27
skill	0:-32 1:31
slic	0:30
slid	2:68
slid $	2:42
slip	11:48
slipp	2:114
slos	9:18 10:8
slot	2:65 7:27
slow	0:83 3:-21 5:29
slower	0:43 1:-41 2:63 5:25
slower than	2:36
small	0:28 1:-30 3:34 4:-13
small _ for	3:47 4:-16
smallest	1:-27
so	1:-49 3:-23 8:-6 10:6
so _ ask	2:47
so _ is	2:35
so _ kept	5:25
so _ made	5:27
so _ one	2:45
so _ spent	5:25
so _ the	2:-48
so _ wrot	9:19
so far	7:33
so i	2:42 5:53 11:-21
so it	2:53
so now	0:25
so on	3:20
solution	0:-39 1:50
solv	1:19 6:8 11:29
some	2:104
somebody	0:34 2:34 3:-26 7:-24 11:21
someon	2:48
someon who	2:40
someth	3:-27 5:57 8:7
someth _ can	5:40
someth _ i	5:39
someth else	5:34
someth i	0:28
someth that	5:30
sort	1:-31 7:-28
sort by	1:-21
sound	1:23
sourc	7:31 8:7
speak	2:-45
spec	5:45
specifi	5:35 6:-13
spoken	3:38
spreadsheet	3:22
squad	2:-38 3:-40 9:16
stack	11:20
staff	0:-24 1:22 5:-28 9:-23 12:5
staff $	3:30
stag	3:36 4:8
stal	9:21
standard	1:21 7:54 8:18 9:54 10:14
standard $	7:22
standard _ the	7:27 8:13 9:-18
standard for	7:-23
standard sinc	8:8
start	3:-28 6:9 9:-17 12:9
start a	11:18
start the	11:19
start up	3:20
startup	2:49
stat	2:-39
stay	0:29 1:35 2:-73
stay in	0:33
stay with	0:27
step	2:-37 3:-33 5:35 6:-22 7:-24 12:9
step _ in	3:21
still	1:-41 9:-34
still be	0:27
stock	3:43
stood	1:-18 2:74 5:69
stop	3:-24 5:-47 9:51
stop $	0:26
stop this	2:59
stopp	0:88 1:-21 2:105 3:-39 5:37 6:8 7:71 8:17
stopp them	7:53
stor	3:44 4:7 7:28 9:-16
stor $	7:25
storag	3:47
story	0:-26 6:-9
strategy	3:36 4:17 7:20
stream _ the	3:30
street	1:34
strength	7:21
strength of	7:21
strong	0:-24
struck	5:28 6:14
stuck	2:36 9:31 11:24
stuck $	11:22
student	3:29
submission	9:38 10:8
subscription	3:-20
succes	1:52
such	11:40
such a	0:24
suggest	9:57
suggestion	7:33
suit	10:6
sum	5:25
summer	11:36
summer $	11:40
support	1:-53 5:-34 11:-20
sure	0:24 1:-32
surpris	1:21
survey	2:37
switch	0:25 3:-25 7:52 9:-27
switch off	2:-40
switch to	7:28
system	0:-26 1:24 2:-54 3:109 4:7 11:-19
system _ the	3:46
system and	1:25
system from	3:28
system of	4:-7
system that	3:26
tabl	1:-19 2:41 3:26 4:-11 11:-22
tak	0:42 1:-21 5:34
tak _ minut	2:-38
take	0:-28 2:41
take it	7:23
taken	0:33 7:21
taken the	0:45
talk	1:19 5:-49 7:-25 9:-23
talk to	1:24
target	2:35 5:72 6:-11 9:26 10:-5
task	5:41
task and	11:18
taught	1:81 11:32 12:-5
taught _ how	12:-6
taught _ that	1:32
taught me	1:32 11:21 12:-10
teach	1:-31 7:20
teacher	1:20 2:39
team	1:32 3:-27 4:35 5:-27 6:20 7:93 8:-46 9:128 10:-6 11:-78
team $	7:43 8:-25 9:-20 10:6
team _ #	7:53
team _ a	3:21 5:35 7:20
team _ checklist	9:19
team _ every	7:27
team _ from	9:17
team _ guid	9:29
team _ i	3:24
team _ it	7:-27
team _ of	9:16
team _ runs	10:-9
team _ that	1:36
team _ the	3:-23 7:52 9:18 10:8
team _ their	3:62 4:9
team _ through	9:18
team _ us	7:42
team _ with	9:20
team alway	10:-9
team and	9:-17 11:19
team build	3:25 4:7
team chang	7:45
team does	9:28 10:-6
team has	7:-27 9:34
team in	9:22 10:6
team mov	7:21 8:-7
team no	9:35
team now	5:35 7:34 9:20 10:6
team of	3:-21 5:34 7:31 8:-8
team releas	9:23
team said	2:61
team test	9:39
team that	9:34 10:5
team were	3:21 7:27
team work	9:26
teamwork	1:66
tech	11:31
tech lead	11:33
technical	0:-31 1:44 3:34 4:36
technical _ for	3:22 4:21
technical strategy	3:23 4:12
technology	1:24 3:29 4:17
technology plan	3:33 4:13
tell	0:44 1:-30 11:-19
tell me	0:39
tell you	9:21
temperatur	5:27
templat	2:-35 3:20
ten	1:-21 3:-24
ten $	0:33
ten _ and	11:26
ten month	11:36
terraform	0:-26 1:43
test	3:-53 4:-10 5:-27 8:15 9:67 10:-11 11:-24
test $	11:27
test _ and	2:60
test _ each	9:22
test _ i	10:5
test _ of	1:22
test _ the	9:28
test and	1:22
test by	9:21
test for	9:33
test guid	9:25
test in	7:23
test of	3:27
test the	9:34 10:-5
tester	2:35
text	5:32 6:-13
text $	9:19
th	0:29
th i	7:20
than	3:-37 6:9 8:9
than #	7:23
than i	0:37
that	0:60 2:37 3:66 5:33 6:9 9:48 10:13 11:-31 12:6
that _ #	0:53
that _ a	1:-21 5:46
that _ an	1:-19
that _ and	1:53 3:25 11:32
that _ be	11:19
that _ can	0:-44 1:23
that _ data	0:36
that _ he	11:27
that _ how	9:20
that _ i	0:71 3:35
that _ it	2:36
that _ lost	5:25
that _ me	3:28
that _ my	1:-34
that _ never	1:22
that _ not	7:25
that _ now	9:31
that _ of	5:27
that _ one	5:32 6:8
that _ the	3:-38 5:25
that _ to	1:22 9:25
that _ were	5:39
that _ with	3:31
that a	0:72 1:-48 10:5
that all	3:23 7:25 8:7 10:8
that and	7:20
that came	3:20
that every	5:26 9:25
that from	9:27
that he'd	12:5
that i	0:-50 1:23 11:25
that i'm	1:-21
that i've	0:36
that is	1:-46 2:69 5:26
that it	1:39 3:26 5:-35
that my	1:58
that nobody	0:23
that one	2:55 3:50
that she	11:41
that the	0:51 3:-25 5:31 6:11 10:8
that they	8:9
that this	2:39
that was	3:-29 5:-30
that we	5:37
that with	2:46
the	0:-31 1:-80 3:61 4:10 6:-7 7:-27 8:-10 9:-31 10:19 11:-37 12:7
the #	2:44 3:21 9:36
the _ #	4:7 9:-22
the _ a	2:37 9:20 10:9
the _ after	5:35
the _ all	7:22 9:61 10:-11
the _ alon	11:22
the _ and	3:21 5:38 6:-12 7:24 8:11 9:-35 10:-7 12:-5
the _ app	3:36
the _ are	2:46 7:24
the _ as	7:24
the _ at	5:36
the _ bank	9:29
the _ befor	2:39 3:-25 9:-27 11:22
the _ behind	3:21
the _ bill	5:24
the _ board	9:25 11:26
the _ build	4:8
the _ button	3:67 4:-16
the _ by	8:-9 9:-17
the _ cach	11:25
the _ came	5:31
the _ channel	11:23
the _ check	3:27
the _ code	9:21
the _ com	11:21
the _ command	11:30
the _ committe	7:29
the _ company	4:23 11:27 12:12
the _ controller	3:25
the _ dashboard	0:39
the _ desk	2:49
the _ dialog	4:-7
the _ digit	5:38
the _ display	2:52
the _ division	9:17
the _ document	5:36
the _ does	9:27
the _ down	7:23
the _ dropp	7:30
the _ engin	3:23
the _ engineer	3:-25 7:22 8:-9 9:68 10:11
the _ fault	5:31
the _ first	1:68
the _ for	2:42 3:35 4:-12 5:-28 7:21 11:33
the _ from	0:-24 5:-24
the _ gateway	3:46
the _ gets	7:29 9:25
the _ group	4:8 7:24
the _ has	0:-24 7:-42 10:6 11:19 12:6
the _ i	0:63 6:14 7:58 8:20 9:20
the _ in	0:42 1:-27 6:-16 10:5 11:46 12:-10
the _ interfac	7:21
the _ is	0:27 1:-23 4:-9
the _ it	2:65
the _ job	3:40
the _ launch	1:31
the _ lead	1:-21 2:40
the _ list	5:26
the _ live	2:35
the _ machin	11:23
the _ made	9:45 10:8
the _ migration	1:24
the _ minut	1:28
the _ model	3:23
the _ modul	3:37 4:-7
the _ month	11:-26
the _ mov	7:-24
the _ network	3:33
the _ noth	3:66
the _ now	0:34 9:20
the _ number	2:37
the _ of	0:-36 1:89 5:-47 7:68 8:-14 11:31
the _ offic	6:-8
the _ on	2:-41 3:31
the _ once	7:26
the _ one	3:-38 10:-6
the _ ones	11:30 12:-5
the _ only	3:33
the _ order	5:-28
the _ organisation	7:21
the _ our	9:47 10:-18
the _ outag	5:29
the _ over	2:-35
the _ page	3:34
the _ peopl	0:51 1:-19 2:44 8:-18
the _ person	9:16
the _ plann	5:36
the _ platform	3:51 4:29
the _ problem	5:25
the _ product	4:13
the _ put	9:23
the _ reader	5:24
the _ releas	2:43 11:75
the _ report	3:23
the _ request	5:29
the _ right	2:35
the _ round	7:27 8:-9
the _ rul	9:21
the _ rule	9:26 10:6
the _ run	11:28
the _ runs	4:9
the _ said	3:23 6:-14
the _ scor	3:28
the _ screen	3:81 4:-12
the _ script	3:30
the _ senior	11:21
the _ server	3:29
the _ servic	3:73 5:-32
the _ shift	2:35 11:40
the _ sinc	7:23
the _ six	11:21
the _ slic	0:26
the _ softwar	3:21
the _ sprint	3:24
the _ standard	7:30 9:39
the _ step	5:43 6:-7
the _ stopp	7:23
the _ system	3:48 4:8
the _ tabl	3:28
the _ team	0:-27 4:-8 5:49 7:40 8:-12
the _ technical	4:12
the _ ten	0:35 11:34
the _ test	4:-8 8:9 10:-5
the _ th	0:38
the _ that	0:42 2:-38 5:26
the _ the	1:27 5:35 6:-8 9:20 10:-8
the _ they	0:43 3:26 4:10
the _ thing	0:33
the _ thre	6:7
the _ time	0:-41 1:32 2:37
the _ to	3:-22 5:53 7:24 9:-21
the _ try	7:24
the _ twic	9:17
the _ two	0:45 2:-39 8:9
the _ up	2:41 3:31
the _ was	1:19 5:49 7:-28
the _ way	0:64 1:-36 2:50 3:29
the _ we	5:26
the _ week	2:45
the _ who	5:39
the _ with	1:-18 5:30 7:-21
the _ without	5:25
the _ work	1:34
the _ would	2:35
the acceptanc	5:30 6:-7
the accessibility	9:17
the afternoon	2:37
the alert	0:35
the analyst	5:39
the answer	0:50
the architect	5:24
the architectur	0:24
the assumption	0:29
the author	9:16
the back	11:32
the backend	7:22
the bank	7:37
the best	0:-37 1:46
the big	7:20
the board	7:38
the brief	5:54
the budget	0:51
the bug	1:-21
the build	5:26
the call	3:53 4:-10
the caus	5:51
the certificat	3:22
the chang	5:32
the chat	2:40
the cio	7:33
the cloud	5:24
the column	5:41 6:-9
the company	3:39 4:29 6:28 9:29 11:45 12:17
the crash	3:22
the cto	1:26 3:-21 7:37 9:21
the customer	1:66
the data	0:31 4:17 5:-32
the date	3:33
the day	2:47
the devic	4:7 9:21
the direction	0:28
the division	7:36
the door	3:32
the driver	3:50
the editor	2:39
the end	0:-33 1:46 3:-26 10:8 11:32
the enrolment	2:44
the european	7:27 8:9
the export	3:51 4:-12
the failur	5:29
the featur	4:11
the field	1:22 9:21
the figur	5:26
the firm	4:12
the firmwar	5:48
the first	0:-37 1:27 3:-37 5:-24 7:-21
the five	11:21
the form	3:35 4:-11
the four	2:-41 3:-24 5:37 6:7 7:33 8:-7
the free	2:47
the gate	9:30
the grad	11:23
the group	4:7 7:25 9:16 10:-7
the head	3:-20 7:21
the hour	1:36 8:-8
the hous	9:17
the incident	9:16
the industry	9:23
the inspection	11:20
the interview	11:19
the invoic	3:35
the key	1:68
the kitchen	1:26
the lab	7:22 11:27
the label	0:23 7:20 8:-9
the ladder	11:40 12:10
the last	11:26 12:7
the letter	9:35 10:-10
the leverag	2:-39
the library	7:35
the list	5:-33
the load	3:21
the log	5:24 6:-15
the login	3:31
the logo	9:16
the long	9:17
the loudest	0:52
the maintainer	3:33
the map	2:73
the market	2:-37
the ministry	2:37
the model	0:39
the most	1:19
the network	8:-12
the new	12:-5
the next	0:30 1:-20 4:9 5:62
the nightly	3:46 4:-11
the nine	7:23
the number	5:45
the offic	5:29
the official	10:7
the one	2:66
the only	3:28 4:7
the operation	7:27
the ops	0:32
the other	0:36 3:-32 7:-21 8:-7
the owner	0:25 3:21 7:29
the page	1:-18 11:28
the peak	2:57
the photo	3:20
the plan	3:30
the pric	3:-20
the problem	1:20 5:58
the product	0:23 8:11
the project	3:24
the quality	1:18
the question	2:57 11:21
the queu	5:26
the regulator	2:42
the releas	9:27 10:5
the remain	7:20
the requirement	5:28 6:-9
the rest	10:-5
the result	7:-23 11:25
the return	3:20
the right	1:43
the risk	7:-19
the room	0:66
the rota	11:23
the rule	7:32
the sal	2:-43
the same	0:36 1:-44 2:-36 3:-31 6:9 7:26 8:-12 9:-16
the scanner	7:21
the scheduler	4:7
the screen	2:48 3:46 6:-10
the search	3:45
the security	9:33 10:7
the senior	12:6
the servic	0:-23 3:27
the seven	9:44
the shar	3:33
the shift	2:-45
the sign	3:28 11:30
the simulator	11:20
the smallest	1:-27
the spec	5:45
the standard	8:11 9:18
the stor	2:37
the storag	3:21
the story	5:25 6:-9
the stream	3:21
the strength	7:21
the task	5:34
the team	1:21 3:-30 7:-56 9:140 10:-33
the technical	4:23
the test	0:26 2:-38 5:33 9:22 10:-7
the th	5:37
the thre	2:48 3:-42
the ticket	6:-10
the tool	0:24 5:-25 7:68 8:6
the train	9:22
the transfer	3:34
the two	0:27 1:-21 7:25 11:25
the unit	5:43 6:8
the vendor	3:22
the way	9:22 10:-7
the whiteboard	11:26
the whol	3:55 5:-26 7:50 9:53 10:13 12:11
the word	0:34
the work	1:-34 9:22
the worst	0:40
the year	1:29 3:-22 9:-20
theatr	2:51
their	2:56 4:20 6:28 7:149 8:-25 9:-44 11:-20
their _ and	2:-55 7:24
their _ becaus	7:22
their _ by	7:-39 9:25 10:6
their _ in	7:51 8:-11
their _ on	0:24
their _ over	3:45
their _ script	7:24
their _ to	7:40
their _ way	7:25 8:-6
their _ with	8:8
their desk	11:36
their export	7:20 8:-6
their own	3:-27 5:41 6:11 7:49 11:19 12:9
their project	7:-21
their side	7:25
their work	5:50 6:12
them	1:-49 3:-44 5:-41 6:-13 9:35 10:16 11:21 12:-6
them $	8:9 10:10 12:5
them _ it	11:36
them _ on	5:28
them _ one	7:20 11:21
them _ the	0:42 3:23 9:22 10:-12 11:-18
them _ they	7:42 8:9
them _ with	2:37
them as	2:40
them at	3:31
them not	11:22
them on	7:36 8:-8
them out	5:55 6:-12
them over	9:33
them the	7:22 8:-12
them two	7:27
then	0:41 1:-69 2:-76 4:12 5:-29 6:13 7:28
then _ the	3:34 5:28 11:21
then _ told	9:21
then _ was	9:16
then i	2:-35 7:-29 11:-24
then the	7:-25 9:36 10:-5
then two	8:7
then wrot	3:27
ther	1:-21 3:-35 6:10 9:-23 11:-48
ther _ #	2:39
ther _ a	0:29 9:-16
ther _ to	1:22
ther and	9:16
ther is	5:-27 9:-18
ther were	5:38 6:9
therefor	2:44
thes	0:47 7:-20 11:28
thes _ i	0:24
thes days	0:81 1:-18
thes thre	5:30
they	1:-51 3:-32 5:-33 6:12 7:126 8:-13 9:-46 12:6
they _ #	7:-31
they _ it	0:38 2:-47 7:-39
they _ me	4:-7
they _ not	2:-35
they _ the	7:45 8:-12
they _ their	8:-14
they _ to	11:21
they agre	7:27
they are	7:-31
they chang	7:28 8:-9
they come	11:22
they did	7:37 8:15
they gave	4:-7
they had	5:31
they mov	7:36 8:-8
they now	7:21 8:-8 11:20
they put	7:26
they rebuilt	8:-10
they rewrot	7:23 8:-8
they stopp	7:52 8:10
they were	5:-35 7:-23
they would	0:30
thing	1:18 5:31 11:21
think	0:-24 5:-28
third	2:36 6:17
third _ it	7:22
third of	2:50
thirty	7:-20 9:29 10:6 11:-21
thirty team	9:19
this	0:-33 1:-33 3:45 4:-17 5:39
this $	6:10
this _ and	10:5
this _ in	11:24
this day	3:29 8:-7 9:31
this way	7:42
thos	2:67 4:8 6:9 8:7 11:35 12:11
thos $	2:39
thos four	3:24 4:7 7:32
thos thre	5:36
though	2:50 9:17
thought	3:-29 5:56 6:9
thought _ should	5:32
thought _ the	0:38
thought that	0:40
thre	0:-23 1:-52 3:-32 4:10 5:36 6:19 8:23 10:-5
thre _ #	7:26
thre _ a	11:23
thre _ and	3:35
thre _ engineer	11:19
thre _ the	3:34
thre _ to	9:41
thre field	3:25
thre month	5:23
thre of	2:37 7:-24
thre peopl	1:-21
thre servic	3:-21
thre tim	11:27
thre year	3:26 9:19
threw	2:53
through	2:39 3:33 4:18 9:19 10:-5 11:67 12:-22
through _ of	12:-6
through it	3:61 4:11 9:-18 11:26 12:-7
through my	9:17 11:26
thursday	0:-26 2:79 11:46
tick	9:33 10:-10
ticket	1:-38 5:73 6:-15 7:25 9:-22
ticket $	0:29 5:-24
ticket with	5:27
till	2:35 11:46
tim	9:-18
time	1:-29 2:-43 6:11 8:-11 9:-17 11:-28 12:-11
time $	0:-87 1:34 2:-40 5:49 6:13 12:-10
time to	0:26
time with	7:21
timer	0:24
timetabl	2:-38
titl	0:-26 1:78
titl $	1:34
to	3:-40 6:-8 8:-13 10:7 11:-22 12:-11
to #	1:-29 2:-57 7:-22 9:-45 11:-31
to $	7:44 8:6
to _ a	0:-24 5:-35 11:93
to _ an	5:25
to _ and	1:-18 3:-25 6:9 7:40 8:8
to _ anyth	7:20
to _ as	1:22
to _ by	1:-20
to _ day	3:29 8:-7 9:30
to _ desk	11:28
to _ down	0:23
to _ end	1:21
to _ executiv	5:27
to _ first	5:47
to _ for	2:37 11:22 12:-8
to _ her	11:25
to _ how	5:26
to _ in	1:33 9:-17
to _ is	1:19
to _ it	0:51 1:-56 5:49 8:8
to _ letter	9:35
to _ one	1:23 2:-34
to _ sinc	3:28 4:13
to _ someth	1:34
to _ team	0:39 9:29 10:-14
to _ that	0:55 1:-34
to _ the	3:22 10:7
to _ their	7:33 8:-11
to _ them	3:24 6:-9
to _ thes	0:-26 1:26
to _ this	2:42
to _ to	5:-24
to _ up	5:43
to _ was	0:39 1:-25
to _ we	6:11
to _ what	11:23
to _ with	6:-11 11:21 12:10
to an	1:26
to another	9:-27
to ask	0:51 1:-21
to be	2:40 5:-37
to both	0:41
to build	1:35
to carry	5:28 9:16
to chang	0:32
to choos	1:27
to do	6:-8 7:30 8:-7
to drop	7:27
to empty	0:-41
to explain	0:37 1:-25
to fix	5:29
to get	5:-24 11:20
to his	1:30
to it	9:45
to keep	2:44 3:32
to know	0:-25 1:43 5:-24
to lead	11:25
to look	5:51
to make	5:40
to me	1:-23 12:-6
to move	3:20 7:27
to my	11:28
to our	9:61
to own	11:27
to pass	7:24 9:37 10:6
to read	11:22
to say	0:30 1:-40 5:-36
to send	7:31
to settl	5:34
to solv	6:7
to stay	1:21
to stop	2:36
to the	3:43 5:-29 7:-29 9:61 10:-8 11:-37
to them	2:37
to this	3:29 8:-7 9:31
to writ	3:31 4:16 5:-27 12:-7
today	0:58 7:57 8:9 10:5 11:34 12:14
today $	9:18 10:5
together	7:27 11:47
together and	7:23
toggl	3:29 5:24
told	0:-46 2:84 3:-33 6:-7 8:9 9:18
told _ at	2:35
told _ it	1:33
told _ team	9:35
told _ that	7:27 11:19
told him	2:47 11:27
told me	1:34 2:51 11:-28
told my	9:18
told them	2:-34
told to	5:24
too	2:42 3:-35 9:-31
too _ to	0:38
took	1:-34 4:10 5:-49 7:39 9:25 10:10 12:9
took _ of	3:32
took _ over	9:39 10:11
took _ the	3:31
took _ through	11:30 12:-10
took _ time	8:-7
took _ with	2:36 9:54
took five	11:18
took it	7:26 8:18
took me	11:40 12:-9
took my	7:28
took over	3:24 7:21 8:-14
took the	3:-21
took them	9:33
tool	0:30 2:-38 5:-35 7:62 8:7
total	11:33
town	11:25
train	2:-47 11:23 12:10
train $	9:24
train and	7:25
train on	0:27
traine	11:20
transcod	7:20
transfer	2:52 3:33
treat	0:54
tri	9:43
trip	2:35
troubl	5:35 6:9
trust	0:-29 1:19 2:43
trust it	0:-32
try it	7:24
tuesday	11:32
tuesday and	11:18 12:-6
tun	2:53
turn	0:29 1:-40 3:-29 5:44 6:-9 7:52 9:19 11:19 12:-6
turn _ into	5:52
turn _ that	0:28
turn _ the	7:20
turn it	5:24
turn off	7:20
turn out	0:44 1:-18 2:-37
tv	2:48
twelv	10:6 11:19 12:7
twic	0:31 2:82 3:-30 7:-25 12:-6
twic $	2:89
twic _ week	12:-6
twic a	9:16
two	1:-56 2:66 3:-58 4:-13 8:18 10:-13
two $	5:28
two _ and	2:35
two _ i	0:57
two _ of	5:26 12:5
two _ on	2:45 11:32
two _ the	2:46
two _ us	11:23
two approval	10:-5
two days	1:29
two in	3:20
two night	3:24
two of	2:97 9:22 10:10 11:35
two other	2:50
two peopl	0:24 9:35 10:-11
two review	10:-7
two week	0:-23 2:-70
two year	0:41 3:-22 12:9
typ	0:26 5:73 6:-9
under	3:38 4:10 5:-25 9:30 11:-19
under my	3:25 9:18
under pressur	0:-26
underestimat the	1:19
underneath	3:35
understand	0:-71 1:85
unit	3:58 6:7 7:-37 10:-8
unit test	3:25 10:-8
unles	2:37
until	0:55 1:-21 2:105 7:52
until _ had	7:36 9:25
until i	5:25
until the	0:38 2:60
up	0:-94 1:49 2:65 5:41 6:9 7:56 8:-11 9:-19 11:-24
up $	2:86
up _ #	2:-39
up _ a	7:22
up _ the	1:19
up _ thre	3:25 5:35
up and	1:19
up my	2:45
up the	7:44
up to	1:26
up with	7:21
updat	2:-66 5:43
upload	8:-8
us	1:-27 3:-30 5:-23 7:26 8:-16 9:26
us _ i	9:17
us a	11:22
us and	2:38
us the	7:32
use	2:-41 8:-10
used	0:36 2:-62
used by	7:20
used it	0:29 9:23
used to	0:54
user	0:27
uses	8:-14 9:-17
uses it	8:-14
usually	11:48
valu of	1:18
vault	4:7
vendor	0:-28 7:44 8:19 10:7
vendor _ pass	10:7
vendor must	10:7
verification	5:27
version	7:23
version #	7:26
vice	7:33
vice president	7:33
visibility	1:18
voic	1:21
vote	0:28
vpn	5:25
wait	7:-20 11:-24
walk	0:61 1:-48 2:-46 7:32 12:-6
walk me	12:-7
wall	0:40
want	0:-46 1:-21 2:41 3:-55 5:44 6:8 7:-45 9:-29 11:-28
want another	5:51
want to	2:-50 9:-16
ward	3:24
warehous	2:-39 3:55 4:10
warehous $	3:20
was	0:-28 1:-83 3:-22 4:-12 7:-94 9:-69 10:10 11:-72
was $	0:32 5:-59
was _ #	2:36
was _ a	5:-38
was _ and	1:38 3:-27 6:-7
was _ brief	5:44
was _ build	1:35
was _ but	2:70
was _ by	9:22
was _ date	3:22
was _ for	0:26 2:51 4:9
was _ from	1:39
was _ he'd	12:5
was _ i	11:19
was _ my	3:36
was _ no	5:39
was _ of	0:33 3:-21 11:51
was _ on	3:-28
was _ own	5:53
was _ the	0:44 1:-18 3:49 5:36 9:16 10:-5
was _ to	0:-30 2:-45
was _ with	12:-5
was a	2:-75 5:-35
was against	2:79
was cancell	2:65
was clean	0:28
was down	2:36
was given	3:40 5:25
was mine	3:45 5:-26
was my	3:43
was never	0:29
was not	0:31
was one	5:-26
was proud	3:23
was responsibl	3:30 4:9
was right	1:27
was stopp	2:48
was that	11:38 12:4
was the	0:65 1:-25 3:26 5:66 11:-18
was to	2:-36 5:37 6:-19
was too	0:39
wasn't	2:36 5:33 6:8
watch	1:-21 2:-39
water	1:19
water $	1:20
way	7:48 10:-5 12:4
way for	5:50
way now	7:21
we	1:-45 2:36 3:-43 8:-17 11:18
we _ #	7:29
we _ a	11:39
we _ do	9:21
we _ every	11:19
we _ in	11:29
we _ not	5:27
we _ one	9:20
we _ the	2:60
we _ them	2:37
we _ to	5:32
we agre	11:30
we did	2:88 5:27
we had	6:7
we have	9:18
we look	11:21
we miss	9:20
we need	6:-7
we were	2:-43 5:59 11:34
we'd	5:37
web	4:9
wednesday	2:49 11:31
week	1:-45 2:72 3:-62 5:-37 7:-42 8:-12 9:-40 12:-9
week #	7:22
week $	3:-21 5:-29 7:-24 11:-25
week and	7:-21
well	1:-25 2:-56
went	0:-48 1:-42 3:-36 9:-17 10:-6 11:-30
went _ my	11:27
went _ the	8:6
went from	9:-17
went into	8:8
went on	7:-20
went out	2:-40 9:16
went up	2:42
were	1:-55 5:60 7:-68 8:8 9:-50 11:-25
were $	0:49
were _ by	2:52
were _ the	7:22 11:34
were _ to	5:35
were four	5:25
were in	11:38
were not	2:46
wet	9:53
what	0:37 3:-35 5:94
what _ believ	0:27
what _ cost	5:34 6:10
what _ enjoy	0:-24 1:28
what _ had	0:34 2:83 3:25
what _ have	6:11
what _ mean	5:27
what _ to	1:-20 9:20
what a	9:17 11:26
what count	11:27 12:5
what each	9:26
what i	1:43 3:23 5:-53
what is	5:47
what that	5:-24
what the	5:24 6:-7 9:17
what they	5:36
what was	5:-30
what we	5:25 6:10 9:17
what we'd	6:10
whatever	0:-25
when	0:32 2:-56 3:-26 6:-7 7:-44 9:-25 11:73 12:-10
when _ is	9:19
when _ were	11:27
when i	0:38
when it	1:35
when one	5:24
when somebody	0:27 11:35
when someon	11:26
when they	11:27
when we	9:21
whenever	0:30 1:-37 11:23
wher	0:-26 2:-53 4:8 9:-21
wher the	4:8
whether	2:-41 5:52 6:14
which	0:-29 1:-32 4:11 5:90 6:-12 7:-26 9:39 11:-32 12:6
which _ and	5:28
which _ had	0:-26 1:45 9:16
which _ now	12:7
which _ the	3:28 5:48
which i	0:-33 1:43
which is	5:-25
which of	6:8
which she	9:52
whil	2:-35 5:24
whiteboard	11:25
who	2:50 3:-33 6:8 10:8 12:-11
who _ it	0:33
who _ to	1:30
who decid	1:24
who got	5:44 11:30
who had	5:-24
who is	3:-23
who want	5:30
who will	0:32
who'd	5:35
whol	3:74 4:10 5:-33 7:32 9:41 10:13 12:11
whol _ and	9:16
whol _ it	4:8
whol _ organisation	9:19
whol bank	9:35
whol company	11:30 12:12
whol engineer	7:-29 9:53 10:11
whol group	4:8
whol of	4:8 7:31
whom	7:24
why	0:-35
why $	5:25
wi	5:26
wi fi	5:26
will	1:25 2:114 11:44
win	0:-31 1:29
win $	0:-27 1:28
window	7:30
window $	7:33
winter	5:42 6:-7
winter $	0:33 5:39
with	1:-53 3:-58 6:-18 9:-37 11:66
with _ about	11:21
with _ account	2:46
with _ and	2:-36 11:30
with _ figma	6:-11
with _ for	11:29
with _ i	11:19
with _ now	9:22
with _ own	0:30
with _ that	2:35
with _ twic	11:19 12:-6
with _ two	0:27
with a	0:41 7:45 8:-10 12:-7
with an	11:19 12:-6
with four	11:20
with her	2:-42
with him	2:42
with it	7:20
with its	3:41
with me	0:25 11:58 12:-14
with my	8:9
with one	3:29
with real	11:36 12:8
with the	0:43 1:-32 2:-46 3:-27 5:58 8:10 10:-12 12:5
with their	5:-32 11:-20
with them	3:20 7:20 8:7 11:29
with what	5:32 6:11
withdrawn	2:98
withdrew	2:90
within	2:-38 7:57
within _ day	0:31
within _ year	7:46
within a	0:28 7:26
within the	7:26
without	0:62 3:-50 5:36 9:124 10:5 11:29 12:11
without _ and	7:26
without a	0:31 9:35 10:7
without its	9:23
without me	11:70 12:17
without one	9:21
without the	0:50
won't	0:36
word	3:-27 7:45 8:10 9:-20
word $	7:54 8:11
word and	5:42
work	0:-85 1:100 2:-41 3:-56 5:65 8:-16 9:28 10:16
work $	0:-31 1:32 5:-31
work _ a	5:24 11:26
work _ and	5:34
work _ my	9:17
work _ that	5:59 6:10
work _ the	7:23
work _ this	9:19 10:5
work _ with	5:34
work as	11:28
work group	9:22
work on	2:38 7:24 8:7
work out	6:-8
work the	1:26
work with	7:22 8:-13
workaround	5:28
wors	2:88
worst	0:39
worth	1:-23
would	0:-35 1:-42 2:73 3:-44 5:-25 6:13 7:-47 9:-30 12:-14
would _ a	2:37
would _ and	5:28
would _ been	5:24
would have	1:-24 2:-41
would lead	11:23
would not	2:47
wrapp	2:44
writ	0:68 1:-34 3:26 4:14 6:13 7:30 11:-18 12:-6
writ $	2:45 5:73
writ _ and	3:26 4:14
writ _ design	11:18
writ _ rule	7:23
writ a	0:-30 12:-9
writ the	0:48
written	0:40 3:-28 5:47 6:-22 7:-19 9:20 11:29
written down	5:23 6:-10
written the	5:25 6:-10
wrong	0:38 2:44 3:-40 5:38 6:9 7:-23 9:-27
wrong $	2:72
wrong _ the	0:26
wrong and	5:38
wrot	0:-50 1:-26 3:21 5:26 11:-20 12:7
wrot _ a	9:17
wrot _ company	3:27 4:17
wrot _ new	9:39
wrot _ test	9:17
wrot _ the	2:42
wrot a	5:30
wrot down	5:28 6:10
wrot the	3:60 4:-9 9:21 12:8
wrot to	2:50
year	2:-48 4:14 5:-39 6:13 7:-23 8:9 9:-26 10:-5 11:29 12:15
year $	3:-23 5:-43 7:-40 11:-26
year _ i	11:23
year and	11:24
year now	4:-7
yellow	3:24
yesterday $	5:26
you	0:-94 1:64
you _ it	1:28
you _ to	1:34
you can	1:35
you have	1:22
younger	11:27 12:5
your	0:-32 1:32 11:45
yusuf	11:29
`;
