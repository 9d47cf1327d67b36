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
#	0:-136 1:-116 3:-49 4:14 6:-22 7:-81 8:18 9:-41 10:7 11:-88
# #	5:29 6:-8 7:-20
# $	0:-51 1:-62 5:-60 7:-25 8:-9 9:-30
# _ #	1:-19 3:-31 6:-7 7:-22 10:4 11:-19
# _ a	0:-25 1:-19 2:-59
# _ about	7:51
# _ and	1:21 3:-24 9:26 10:4 11:34 12:-5
# _ are	9:16
# _ by	11:44
# _ from	2:-35 9:19
# _ had	2:54
# _ have	7:24
# _ i	5:23
# _ my	11:19
# _ of	9:-18
# _ our	2:47
# _ releas	9:20
# _ the	5:24 9:-21
# _ to	2:39
# _ two	9:17
# _ without	5:62
# a	11:-22
# and	2:-45 5:29 7:33 9:29
# came	0:29
# countri	3:19
# days	2:-60 5:24
# dos	2:42
# engineer	4:7
# euro	2:49
# from	2:36
# got	2:75
# in	11:18
# it	11:21
# item	5:44
# k	2:38
# minut	0:-24 7:-23 9:-18
# month	2:40 9:35
# more	5:27 11:21
# not	2:52
# of	3:-29 7:-38 9:-22
# peopl	7:43 11:37
# phon	3:27
# referenc	3:20
# repositori	9:23
# sampl	2:-36
# so	2:45
# team	3:72 4:19 7:48 8:16 9:45 10:9
# ticket	0:-23 1:-21
# to	2:-48 7:-22 9:-18 11:-21
=	0:-296 1:-198 2:-253 3:-258 4:90 5:-260 6:151 7:-243 8:258 9:-274 10:188 11:-254 12:176
=action	0:-296 1:-196 3:-221 4:-10 5:-241 6:24 7:-195 8:-17 9:-199 10:-24 11:-214
=differently	0:-118 1:-118 2:-124 3:-86 5:-85 7:-69 9:-66 11:-84
=early	0:-148 1:-152
=last	0:65 1:90 2:-115
=late	1:-101 2:-72
=learning	0:102 1:222 2:-138 3:-177 5:-194 7:-145 9:-147 11:-162 12:-13
=none	3:-154 4:-12 5:-121 7:-129 9:-162 11:-119 12:12
=result	0:-103 1:-152 2:-70 3:-197 4:16 5:-202 6:12 7:-70 8:-9 9:-122 10:23 11:-102 12:24
=situation	0:-183 1:-157 2:-81 3:-141 4:-11 5:-155 6:10 7:-262 9:-245 11:-254
=task	0:-199 1:-149 2:-150 3:-61 4:-22 5:26 7:-215 9:-198 11:-206
^ #	0:-28 1:-32 2:-35 3:-19 5:-43 7:-20 9:-39 11:-43
^ a	1:-75 2:41 3:-22 5:-25 7:-26 9:-21
^ after	5:-26 7:29
^ afterward	9:26
^ all	2:-39 3:36 4:15 5:25 6:9 7:57 12:7
^ alway	0:-40 1:56
^ and	1:-34 5:-35 7:-19 9:20
^ as	5:-28
^ befor	1:-31 5:39 9:16
^ both	1:-21
^ chos	5:45
^ communication	1:23
^ decid	5:24
^ driver	9:-17
^ each	7:-25
^ eleven	7:24
^ every	1:26 10:6 11:39 12:11
^ everyth	3:22 4:9 5:27 6:-9
^ firmwar	2:43
^ first	5:36 6:-7
^ for	0:29 5:-35 7:-21 11:-18
^ from	10:5
^ good	1:29
^ great	0:-31 1:41
^ had	0:58 5:28
^ he	0:-33 1:-55 2:79 9:-24 12:-6
^ head	2:70
^ i	1:-37 2:-35 3:20 4:-10 6:11 7:-70 8:-7 9:-52 10:-27 11:-52 12:12
^ i'd	1:-20 5:-25 7:-30 9:-18 11:-35
^ i'm	0:-33 3:31 5:62 11:-21
^ i've	9:-16
^ if	1:-32
^ in	0:-47 1:44 2:61 5:-25 7:-28 12:-7
^ it	0:-44 1:-38 2:68 3:-32 5:66 6:12 7:44 8:-19 9:-41 10:5 11:-25
^ it's	3:27
^ look	0:-39 1:31
^ market	2:41
^ mine	1:-33
^ more	0:47
^ my	0:32 3:31 5:34 7:-54 8:14 10:15 11:-21 12:-16
^ never	1:47
^ next	1:-21
^ nineteen	7:77 8:12
^ no	5:68 6:8 7:-33 11:-20
^ nobody	2:-53 3:-30 6:11 9:-21 11:-23
^ not	0:74 1:-82 2:-37
^ noth	1:-92 3:-20 5:-23
^ on	0:25 6:7
^ one	0:-41 1:27 4:-7
^ only	3:33 7:34 8:-16
^ our	0:-30 2:-63 5:-31 7:-38 9:-47 10:-8 11:32
^ peopl	5:24
^ quality	1:-45
^ recall	2:39
^ restor	1:-25
^ sal	2:65
^ sent	2:-40
^ seven	7:-20
^ she	2:40 3:-24 5:-31 9:-24 11:-35
^ sinc	0:34 7:19 9:68 10:10
^ small	1:-18
^ so	0:23 5:-26 7:-21 11:-25
^ stay	2:-36
^ stopp	2:70
^ test	9:-20
^ that	1:-22 2:-44 4:-9 6:-8 7:-23 9:-35
^ the	0:-43 2:83 4:17 6:-22 7:40 8:12 10:17 11:-72 12:16
^ then	0:-24 2:-47 3:-22 5:-23 7:-39 11:-33
^ ther	5:70 6:9
^ thes	0:43
^ they	4:-7 5:-24 7:77 8:-15 11:-37
^ this	0:-35 1:29
^ thre	1:-22 7:35 8:26
^ today	0:52 7:34
^ told	2:-43
^ trust	1:-21
^ turn	5:29
^ two	1:-27 2:41 3:-20 8:19
^ until	0:27
^ we	0:-35 1:-20 8:8 9:-31 11:25 12:6
^ week	2:58
^ what	1:18 9:-18 11:-22
^ when	1:-45 5:-30 11:57
^ whenever	0:31 1:-37
^ whoever	0:27
^ with	5:-24 11:27
^ within	7:26
^ work	5:42
^ wrot	2:-50
^ you	0:-24 1:47
^ zero	1:-18
a	0:26 1:-76 3:-50 5:-25 6:-9 7:-67 8:-21 10:4 11:-18 12:-14
a _ alert	0:64
a _ and	0:-44 3:-23 9:23 12:-8
a _ at	11:22
a _ becaus	0:26
a _ but	2:35
a _ by	5:31
a _ chain	2:41
a _ engineer	1:23
a _ for	5:43 7:-19 11:-25
a _ from	9:32 10:8
a _ i	0:42 5:24
a _ in	5:25
a _ is	0:23 1:-26
a _ it	1:26
a _ job	0:40
a _ join	2:47
a _ languag	1:-20
a _ late	2:68
a _ list	2:50
a _ must	9:18
a _ now	3:33
a _ of	1:-23 2:43 3:-30 7:-28 10:-6 11:-24
a _ on	0:23 3:40 4:-8 5:30 6:-12 9:-23
a _ one	11:23
a _ problem	0:24
a _ question	11:22
a _ releas	2:48
a _ rule	9:16
a _ run	9:17 10:-5
a _ sinc	11:26
a _ so	5:24
a _ tak	0:34
a _ team	0:-23 1:34
a _ test	9:19
a _ that	2:-44 9:-27
a _ the	11:47
a _ ticket	0:25
a _ transfer	2:45
a _ was	2:40
a _ we	5:32
a _ who	1:26
a _ without	9:48
a _ wrot	2:-35
a better	0:-30 1:27
a bigger	5:26
a budget	9:23
a bug	0:24
a certificat	3:34
a chang	11:32
a colleagu	11:29
a correction	5:33
a customer	2:52
a date	0:24
a day	11:22
a decision	11:18
a design	9:20 11:29 12:-12
a door	9:17
a friday	2:36
a full	2:40
a goal	11:43
a list	1:-19 3:32
a littl	0:-27
a lot	0:-33 1:39
a meet	0:34
a month	2:-36 5:-22 9:-17 11:-32
a name	1:-29
a new	9:43 10:-6
a panel	7:24
a part	3:28
a person	1:27
a plain	2:38
a problem	5:34
a proposal	2:49
a quarter	5:-26
a real	0:39
a rehearsal	1:-35
a releas	2:65
a review	9:-24
a rewrit	0:28
a saturday	2:42
a second	11:25
a servic	11:27
a sheet	11:24
a singl	3:38
a team	0:27
a test	2:37 9:24 11:38
a third	2:34
a ticket	5:33
a two	1:34
a week	11:-30
a whol	2:39
a word	5:37
a written	9:35
a year	3:-26
abiola	11:20
able	11:41
able to	11:41
about	3:-47 6:-7 7:-40 9:-47 11:21
about #	9:-21 11:-17
about _ third	2:45
about _ tim	11:25
about the	5:-23 7:-32
abov	9:22
abov #	9:17
abroad	8:22
accept	2:43 7:26 9:25
accept that	2:38
acceptanc	5:51 6:-12
acceptanc criteria	6:-12
acces	3:58
accessibility	5:22 9:22
achiev	0:-25 1:49
acros	3:31 4:13
act	0:-28
action	9:19
actually	2:39
add	0:30 1:-32 2:-39 3:-28 9:80 10:-9
add an	9:21
addres	3:29
adjectiv	11:38 12:8
adjectiv $	12:8
adopt	11:18
adopt my	8:-9
adoption	7:34 8:-18
afraid	11:58
afraid of	11:58
after	0:29 1:-29 2:47 7:40 11:-54
after $	0:37
after _ and	7:21
after _ bad	7:20
after _ days	2:-35
after _ month	2:86
after _ second	5:32
after _ week	2:34
after i	7:28
after that	0:30 9:18
after the	3:36
after two	7:20
afternoon	11:43 12:-6
afternoon and	11:22 12:-7
afterward	0:23 9:23
again	1:-27 2:52 7:-22 9:27
again $	0:-28
against	2:49 3:-26 7:-27 9:47 10:8
against #	11:26
against $	2:52
against it	2:35
against the	9:21
agre	2:-50 3:-25 7:49 9:-16
agre _ one	7:42
agre on	7:55
agreement	0:29
aim	1:31 11:51 12:6
air	2:40
airlin	9:15
alarm	7:26
alarm $	7:30
alert	0:95
alert _ a	9:31
aliv	3:27 4:-7
all	0:-32 1:-44 2:-41 3:79 4:27 7:77 8:8 9:33 10:12 11:-24 12:6
all #	3:32 4:12 9:69 10:7
all $	2:57
all _ department	7:21
all _ engineer	4:7 11:19
all _ of	9:-19
all _ product	9:32 10:5
all _ team	4:9 5:34 7:-43 8:20 9:17 10:6
all eight	9:19
all eleven	3:36 4:13
all five	7:30
all four	3:20 7:41
all i	3:25 4:-10
all its	7:19
all nine	8:7
all of	3:46 7:24
all the	3:24
all thre	7:37 8:-15 9:-24
alon	3:45 7:-30 11:81 12:8
alon $	4:-7
alon with	3:21 11:18
along	6:8 7:39
already	2:-50 7:-21 9:28
also	0:45 1:-21 2:-65 5:-25 9:24
also _ my	0:41
although	7:32
alway	0:-85 1:138 9:40 10:-10
alway _ a	1:25
alway _ the	1:44
am	0:-52 1:46 3:27 7:-20
am _ to	0:35 1:-39
am a	1:34
am proud	1:37
amina	11:31
among	7:21
among them	7:22
an	1:-44 3:-24 5:-57 7:-27 10:4 11:21 12:-6
an _ on	2:44
an alert	9:29
an expiry	1:-29
an hour	11:21 12:-8
an incident	9:-19
an order	3:59
an outag	7:38
an owner	0:43 1:-29
analyst	5:28
and	0:-76 1:41 3:25 4:22 6:10 7:51 8:11 9:-26 10:8 11:33
and #	1:19 5:25 6:-8 7:29
and _ #	2:-50 9:-18
and _ a	3:24 4:-9 5:94 6:-7 12:5
and _ add	9:23 10:-5
and _ agre	7:20
and _ am	3:24
and _ and	11:-18
and _ answer	11:33
and _ as	1:26 11:27
and _ at	0:38 11:30
and _ by	11:20
and _ can	1:44
and _ chang	7:35 8:-10
and _ contract	4:7
and _ date	3:28
and _ did	7:49 8:7
and _ director	5:22
and _ door	1:18
and _ each	5:30 7:29 11:23 12:12
and _ follow	9:30
and _ for	2:-39 4:9
and _ format	6:-7
and _ from	7:27
and _ gave	7:26
and _ good	7:19
and _ got	5:25
and _ group	9:32
and _ had	3:-26 5:-23
and _ half	9:35
and _ has	9:28
and _ he	11:23
and _ i	2:45
and _ in	7:33 8:16 10:5 11:28
and _ incident	7:-22
and _ is	7:20
and _ it	0:49 1:35 3:59 4:-9 7:-42 10:5
and _ its	11:28
and _ kept	3:22 4:-10
and _ learn	1:40
and _ look	4:7 11:35
and _ me	12:-10
and _ mov	7:21 8:-7
and _ my	0:-23 1:27
and _ of	7:-25
and _ one	5:-28
and _ order	3:32
and _ other	7:21 8:7
and _ our	7:21
and _ own	0:26 3:41 4:11
and _ paid	2:53
and _ promotion	12:12
and _ put	11:20
and _ should	1:22
and _ stopp	5:31
and _ team	9:17 10:5
and _ that	5:36 6:16
and _ the	0:-24 2:35 7:23 9:-25 11:-42
and _ their	11:21
and _ them	2:-42
and _ then	9:23
and _ think	1:19
and _ this	0:27 5:25 6:-13
and _ to	5:37 6:14
and _ tool	8:-8
and _ up	2:53
and _ was	2:34 9:20 10:-6
and _ we	9:20
and _ went	2:39
and _ which	0:-25 1:43
and _ whol	7:29
and a	1:28 3:24 7:-29 10:-6 11:-24
and all	3:39 7:-21 11:26 12:8
and an	0:27 1:-30 3:41
and answer	11:18
and argu	6:10
and be	0:41
and check	3:38
and cut	7:21
and did	11:25
and every	11:28 12:9
and explain	11:19 12:-6
and fix	2:39
and for	0:-28 1:24
and four	8:10
and gave	11:23
and got	2:77 9:23
and have	3:21
and he	2:46 5:-22 7:28 11:-20
and i	1:-31 3:28 11:47 12:-6
and i'd	11:52 12:-4
and i've	3:26
and it	2:58 3:-21 9:15 10:-8
and it's	3:26 11:25
and its	0:28 3:41
and kept	2:40
and look	0:51
and made	7:21
and mov	2:-37 7:26
and no	2:48
and nobody	9:18
and not	3:-23
and noth	2:52 9:35
and now	11:32
and of	1:41
and only	7:26 8:-7
and open	1:23
and output	6:-7
and own	4:13
and put	3:32
and said	5:51
and sent	11:25 12:-9
and so	3:30
and that	1:58 5:48 9:18
and the	1:-28 2:40 3:45 7:39 9:28 10:-5 11:-23 12:5
and then	11:26
and they	7:131 8:-15
and this	1:31
and told	2:48
and took	5:30 7:21
and twic	0:31
and two	2:36
and used	0:36
and we	9:20
and we'd	11:25
and went	5:23 7:-20
and what	3:-27
and which	5:28 6:8
and work	11:18
and wrot	2:35 5:38
and you	1:24
android	4:-7
angry	2:41
anil	11:22
animation	7:27
annoy	5:48
another	2:53 5:35 9:-32 11:45 12:6
another $	11:21
answer	0:37 1:-56 4:7 5:-37 8:-9 11:66 12:-21
answer $	1:-34 5:-22
answer _ question	11:53 12:-15
answer and	0:29
answer for	3:32
answer in	9:17
answer the	11:22
answer was	2:34
any	0:66 7:-19 9:48 10:7 11:-20
any _ the	9:19
any more	0:68 9:37
any of	3:24
anymor	0:109 1:-79
anyon	0:45 11:27
anyth	1:18 2:-40 6:-11 7:39 8:-7
anyth i	5:34 6:-10
api	3:31
app	3:45 7:-20 9:-25
app _ in	3:24
app _ the	2:36 3:27
approach	7:21
april it	2:37
architectur	7:-47
architectur $	0:23
are	0:-41 2:-46 5:-28 7:19 8:13 9:16 10:8 11:-42
are _ and	1:23
are _ by	7:29
are _ to	1:27
are in	7:46
are mine	3:24
are the	1:21
area	2:36 3:75 11:18
argu	1:-30 2:48 6:10
argu _ the	0:35
argu in	0:32
argu that	6:10
argument	0:34
argument $	0:27
around	0:34 4:7 9:15
around #	5:33
around it	3:23
articl	2:34
as	0:27 1:-38 3:-26 5:54 6:-11 7:-30 8:11 9:24 12:8
as _ in	5:24
as _ owner	3:24
as a	9:-19
as an	1:24
as its	10:-5
as the	0:-26 3:36
ask	0:60 1:-85 3:-72 7:-37 9:-18 10:-19
ask _ and	11:31
ask _ how	12:8
ask for	0:34 9:37 10:-19
ask me	11:68
ask the	1:-25
assignment	5:63
assum	0:33
assum that	0:33
assumption	0:28
at	1:-46 3:-79 6:7 7:-37 9:-24 10:-8 11:19
at _ bank	3:-22 7:22 9:23
at _ befor	11:30
at _ desk	11:31
at _ in	5:28
at _ time	0:36
at a	11:-19
at all	2:40
at an	3:-24
at it	5:65 9:23 11:24
at midnight	2:35
at night	2:53
at the	5:-24 11:18
at their	11:28
attitud	1:25
audio	7:24
august	7:22
averag	0:32
away	2:48 5:-29 9:21
back	1:-25 2:114 3:-20 5:26 7:-34 11:19 12:-13
back #	9:18
back _ a	11:34
back _ the	2:38
back and	5:28 6:7
back on	2:36
back that	2:77
backend	3:73
backlog	5:84
backup	3:21 7:33
backward	0:37
bad	2:34 5:29
badly	2:48
bank	4:12 5:-30 7:81 8:13 9:20 10:5 11:-24
bank _ and	3:19
bank and	2:47
basi	7:25
basket	3:25 4:10
batch	3:-20
be	0:80 1:-23 3:-33 4:7 5:-48
be _ about	7:23
be _ for	0:-29 1:39
be _ to	11:43
be _ with	0:41 1:-27
be able	11:44
be the	0:69 1:-21
beat	0:-44 1:67
beautiful	0:-24 1:21
becam	2:43 7:41
becam #	7:21
becam the	7:36
becaus	0:-25 1:-24 2:36 3:-26 8:10 11:-35
becaus _ it	7:21 8:8
becaus _ my	7:24
becaus i	2:38
becaus it	0:34 2:55
becaus of	7:39 8:13
becom	5:-27
been	1:-20 3:46 9:-27 11:-28
been _ in	2:-35
been mine	3:24 4:8
befor	0:116 1:-84 3:-39 5:-24 7:-43 11:-26 12:5
befor #	5:23
befor $	0:-42 1:44 7:-26
befor _ #	5:25
befor _ had	5:25
befor _ is	0:40
befor _ may	9:21 10:5
befor _ other	11:30
befor a	7:34 9:19
befor each	3:28
befor he	9:19
befor i	0:142 1:-77 5:29 7:-27 11:-21
befor june	0:-41
befor the	0:63 1:-36 3:-32 5:-37 11:40
befor ther	0:31
befor they	5:25
behind	3:47 5:-26 7:-23 11:-21
believ in	1:30
below	2:65 6:-9
below #	2:36
benchmark	0:25
besid	0:49 11:-23
besid it	0:38
best	0:-40 1:48
best _ of	1:19
bet	2:43
beth	11:22
better	0:-37 1:28 5:26
between	2:-37 3:38 4:8 7:-20
big ones	0:32
bigger	1:25
bill	3:-21
bind	9:28
bit	1:-21
black	0:-23
block	2:47 5:25
block $	2:56
board	2:75 5:-32 7:38
board $	2:48
board alon	11:27
bold	0:25
book	1:-20
book the	0:34
border	3:22
boss	0:-27 3:-27 7:-21
both	1:-30 7:30
both $	2:77
both _ the	7:34
bought	0:24 2:-35
box	2:-34 3:41 7:-20
br	5:-31
branch	3:22
brand	2:35
brief	5:44
brief $	5:46
brok	2:39
brought	0:25 3:-19 7:-20 11:52
budget	0:45 1:-25 9:21
budget _ the	0:26
budget for	9:21
buffer	5:24
bug	0:30 1:-32
bugs	5:23
bugs $	5:32
build	1:21 3:60 4:22
build $	5:38
build _ from	1:36
build _ it	9:25
build the	7:19
built	1:-18 3:45 8:13
built the	9:-17
but	0:-50 1:-38 3:-22 8:-7 9:-15 11:-24
button	3:78 4:-16
button $	3:28
buy	7:27
by	1:-72 3:-57 6:-13 8:-7 9:44 12:23
by #	7:-23 9:-20
by _ #	2:-48
by _ and	0:-24 2:-50 5:31 6:7
by _ end	11:42
by _ ladder	12:4
by _ like	10:-9
by _ rule	9:24 10:-9
by christma	11:30
by hand	2:43 7:37 9:-19
by herself	11:30
by it	11:21
by my	2:38 7:27
by row	3:42
by that	9:33 10:-9
by the	2:-42 9:38 10:13 11:21
by themselv	0:28
by thos	11:19
cach	8:-12
calendar	1:-32 2:-39 9:-18
call	0:39 1:-32 3:23 4:-10 8:-8 11:23
call $	3:49 4:-8 11:23
call _ customer	0:28
call _ the	1:25
call about	11:41
call it	1:26
call me	2:36 11:-19
call that	7:21
call the	2:-35
calm	1:21
came	1:-34 3:-24 5:67 6:9 7:-23 9:-45 12:-8
came $	5:36
came _ the	0:31 9:-22
came back	2:44
came from	0:27
came out	2:79
came up	2:-40
came with	3:26 6:-7 11:31 12:-6
can	0:-31 1:74 3:-24 5:32 7:-23 9:-15
can _ a	2:35
can be	5:46
cancell	2:167
cancell $	2:78
cannot	5:23
captur	11:22
card	5:24 7:-21
care	2:39 3:53
career	11:30 12:10
career ladder	11:31 12:10
careful	0:28
carri	3:27
carry	1:-35 9:24 10:6
carry the	10:6
cas	7:-21
caus	9:-17
certificat	3:73 7:56 8:14 9:-20 11:29
certificat $	3:37
certification	10:6
chain	2:42
chair	11:23
challeng	0:-74 1:63
challeng _ me	0:-34 1:20
chang	0:48 1:-61 3:-25 4:-8 5:-32 7:90 8:-21 10:-15 11:-29
chang $	7:38 10:-4
chang _ and	5:41
chang _ mind	0:27
chang _ prior	0:-36
chang _ the	0:27
chang it	2:35
chang one	3:20
chang that	3:23 11:19
chang the	2:50 7:39
chang their	7:66 8:-9
channel	0:64 11:21
charg	3:45
charg _ the	3:57
charg of	3:54
check	3:58 4:-12 5:41 8:-14 11:-18
check on	7:28
checklist	0:34 9:74
checksum	11:23
chief	2:50
chip	5:-24
choos	0:-27 1:43 5:55 7:25
choos _ own	8:6
chos	3:34 4:-8 5:23
chos a	3:28
christma	5:38 11:26
christma $	5:49
cio	7:33
circl	11:63
circl for	12:8
citi	7:28 8:10
clas	5:31
clean	9:24
clean $	0:32 1:-21
clear	1:34 2:-43
click	2:-36 4:-8
client	2:45 3:45
clos	3:-22 9:-16
cloth	2:53
cloud	3:37 7:22
cloud bill	5:25
cluster	3:61
coach	7:-20 11:63 12:12
coach the	11:-28
cod	5:46 6:-12 9:39 10:-18
code	1:-44 5:-27 7:25 8:9 10:8 12:-5
code $	7:21
code _ in	9:23
code is	1:-26
coffe	11:39 12:-6
coin	2:39
coin $	2:42
cold	5:42
colleagu	0:-27 2:-54 7:-28 9:24 11:83 12:-6
colour	5:30 6:-11
colour _ the	6:-9
colour and	6:-11
column	0:48 5:52 6:-14
com	11:34 12:-6
com from	11:22
come	1:-28 5:-41 11:41
come _ my	11:44
come to	11:34
comfortabl	0:-37 1:40
command	3:26 11:27
committe	7:24
common	7:24
communication	0:-42 1:53
communication _ key	0:-28 1:19
communication is	0:-29 1:24
compani	2:35 7:28 8:16 9:19
company	3:20 4:50 6:34 7:37 8:18 11:42 12:28
company _ strategy	4:12
company technical	4:12
compar	0:25 2:-34
competitor	7:62 8:25
compiler	8:9
complain	2:47 5:26
complain about	2:39
complet	7:23
completely	2:35
component	3:66 4:-14
confirm	1:24
conformanc	9:23
congres	2:51
content	0:29
contract	0:41 1:-49 2:44 4:7
contract $	2:43
control	3:25
controller	3:42
converter	3:41
convinc	6:8
copi	7:23
copy	1:-18
correct	1:30 11:22 12:-6
correct _ first	12:-6
correct my	11:27 12:-6
correction	5:44
cost	5:56 6:14 8:7 9:-24 11:-23
cost _ #	5:33
cost and	7:23
cost us	5:23 6:8
could	1:-40 3:-29 6:-7 9:-18
could _ me	11:27
could _ the	0:24
could find	0:30
could have	2:47
couldn't	2:73
council	9:17
count	0:31 3:-29 5:54 7:25 8:-8 9:-34 11:20 12:13
count _ a	5:27
count _ each	12:9
count as	5:48 9:-20
country	2:47
courag	1:39
cours	2:-35
cpu	0:29
crack	2:48
crash	3:21 5:-27
creat	1:-20
crew	3:23
criteria	5:47 6:-9 9:41
crm	3:37
cto	1:26 3:-24 7:34 9:17
curiou	5:28
current	9:16
customer	1:25 2:98 5:26 6:-7 7:-35 11:-46
customer $	0:29
customer _ on	9:18
customer and	3:22
cut $	7:20
daily	2:39
dashboard	0:53 1:-52 5:36
data	2:-47 4:9 5:50 8:-20 11:-29
data engineer	7:20
databas	3:38 9:-26
date	0:39 3:36 4:-11 9:-22
date _ the	3:19
day	3:-22 7:21 9:32 11:-23
day $	2:64 9:36
day _ a	11:27
day befor	2:58
day i	0:25
day it	2:34
days	0:25 2:48 3:-25 7:-25 9:-25 11:-21
days $	11:-20
days and	2:-35
days i	0:25
days of	2:44
days on	2:38
deadlin	3:30
deal	1:22
dealer	2:41
debug	11:31
december	7:-20 11:22
decid	1:43 2:-59 5:81 6:13 11:38
decid $	1:60
decid _ to	6:-8
decid that	11:44
decid what	6:-7
decid which	5:41 6:10
declar	7:21
declin	2:36
deduplication	3:51
defend	11:53
defin	5:-26 9:22 10:5
definition	5:34 9:23 10:-7
definition _ done	9:29 10:-7
definition of	5:25 9:27 10:-7
delay	2:36 5:26
delet	1:-33
deliver	0:-47 1:40
delivery	4:11
demand	9:27
department	4:23 7:91 10:10 11:-24
department $	7:22
depend	3:-20
depend on	3:-20
deploy	7:42 11:-19
describ	5:41 6:-7
describ in	6:-8
description	3:24
design	8:7 9:41 10:5 11:17 12:-10
design $	12:7
design _ the	3:-21 7:34 9:36
design document	11:20
design review	0:25
desk	2:47 7:-29 11:77
desk and	11:29
detail $	1:19
developer	3:-21 9:17 12:-5
devic	3:28 5:27 9:16
diagnostic	2:66
diagnostic $	2:44
dialog	4:-7
did	1:-34 4:-9 7:61 9:-30
did $	7:48 11:22
did _ again	2:36
did _ for	7:47
did _ the	5:24
did i	0:-25
did not	2:36 5:23
did the	7:24
didn't	1:-20 7:42 11:-17
didn't _ to	5:30
died	2:53
different	0:-24
digit	5:36
direction	0:27 5:25 6:11 7:33
direction _ the	7:22
director	5:29
director want	2:45
display	2:45
distinguish	11:28
distribut	1:25
division	7:58
do	1:-34 3:-29 5:-23 6:-8 8:-8 10:6
do $	1:-27
do _ and	7:20
do _ first	9:17
do anyth	7:21
do not	2:36
do the	3:27
doctor	1:24
document	5:30 7:23
document $	11:18
documentation	0:-33
does	5:-27 9:55 10:-9 11:33 12:8
does it	9:26
does not	7:28 11:27 12:6
doesn't	9:36
dog	2:36
don't	0:63 1:-40
don't know	1:-19
done	0:95 1:-24 3:-25 9:54 10:-7
done $	0:49 1:-39 7:28
done _ #	2:51
done _ for	9:22
done _ two	1:35
done in	1:34
done it	0:47
door	0:28 3:22 5:-31 7:23 8:-11
door $	0:42
door and	7:35
dos	2:40
dose	3:22
down	0:26 4:9 5:23
down _ i	7:21
down _ the	5:24
down _ we	9:16
down and	7:20
down for	2:34
down with	11:18
drain	7:20
draw	1:-21 7:23 11:47 12:-10
drawer	0:35
dream	1:19
drew	5:24 6:10 11:19
drew a	6:10
drift	5:30
drill	1:-26
driver	3:26 7:-23 9:-40
driver _ the	3:25 9:-19
drop	6:12 7:22
dropp	2:46 3:-21 7:49 9:-28
dropp _ #	7:-26
dropp the	2:39 7:52
dry	9:23 10:-5
dry run	9:24 10:-5
dual	2:37
dual bank	2:37
dur	5:73
e	2:63 11:41
each	0:64 1:-41 2:-85 4:-8 7:-27 8:11 11:49 12:9
each $	3:38
each _ a	3:40
each _ for	11:36
each _ of	11:21
each _ the	9:15
each _ to	7:21
each and	11:25
each friday	11:42 12:-9
each maker	9:16
each of	10:6
early	0:23 1:-21
early $	0:26 1:-28
easy	1:-21
edit	2:35
effort	1:-26
eight	11:32
eight _ the	11:28
eighteen	3:23 4:16
elegant	1:-24
eleven	3:35 4:12 5:43 6:9 11:-18
eleven minut	2:43
else	4:-7 7:30 8:-29 9:-17 11:-23
else $	3:45 7:25 8:-13
empty	0:-52 1:-20
empty _ befor	0:-41
empty it	0:-41
end	2:-45
end $	0:-30 1:47 7:-21
end _ the	11:20
end i	0:43 1:-33
end of	5:26
end up	3:20 4:7
endpoint and	7:20
engin	3:25 7:19 8:6
engineer	0:-42 1:46 3:-63 4:17 5:-48 6:7 7:72 8:8 10:11 11:93 12:27
engineer $	1:38
engineer _ and	11:27 12:9
engineer _ the	11:57 12:19
engineer in	11:24 12:7
engineer organisation	9:19
engineer who	11:35
english	11:28
enjoy	0:-42 1:37
enjoy _ was	1:26
enjoy most	0:-24 1:28
enough	5:53
enrolment	2:52
environment	3:23
error	0:-23 3:-29 5:44 6:-9
error _ the	5:25 6:-8
essential	0:-23 1:21
estimat	0:26 1:-46
euro $	2:68
european	7:28 8:9
even	0:-26 3:-20 5:22 7:32
even $	2:47 7:40
even more	0:-49 1:21
even the	1:-27 5:43 6:-10
even was	5:-28
event	9:-21
event schema	3:20
ever	1:58 8:-10
every	1:-42 2:-89 4:7 6:-10 7:50 8:7 10:10 11:64
every _ and	3:23 6:-12 11:31
every _ i	0:60 1:-27 2:-37
every _ in	9:68 10:5
every _ sinc	0:32
every department	7:46
every one	3:29
every promotion	12:10
every quarter	1:-27
every repository	1:-20
every team	7:-25
every tuesday	11:28
every week	11:41
everybody	3:-21 5:23 9:20 10:-9
everybody $	5:44
everyon	1:-18 2:-47 4:14
everyon _ the	11:18
everyth	1:29 3:29 4:13 5:25 6:-16 9:-15
everyth $	1:39
everyth that	3:26
everyth was	6:-9
exactly	5:33
exampl	6:-7
excellenc	1:22
execution	1:-30
exist	5:25
exist $	5:30
expect	2:58
experienc	0:-25 1:23
expiry	1:-29
explain	1:-19 11:45 12:-6
explain _ to	11:25 12:-5
export	3:37 4:-15 7:45 8:-10
export $	7:24
eyes	9:31
face	2:55
fail $	9:15
failur	1:22 5:42 6:11
failur is	1:35
fall	2:37
fals	2:41
far	7:26
far $	7:52
fast	0:36 1:-27
faster	2:-34
fault	3:-21 5:25 6:11
featur	3:28 5:-29 11:-22
feed	2:44
feedback	1:32
feel	0:-68 1:77 2:-40 5:23
feel _ for	1:27
fell	7:-26 9:-19 11:-19
femk	11:23 12:5
fewer	0:43
fi	5:26
field	1:19 3:20 5:35 6:-11
field $	5:22
field _ the	1:26
fifth	2:-35
figma	5:32 6:-13
figur	11:21
fil	4:-9 10:-5
fill	6:-8
fill it	6:-8
film	2:52
filter	0:30 3:62 4:-8
financ	2:38 7:22
find	3:-23 5:73 6:14 11:-19
find out	5:50
find the	0:28
finish	1:-36 6:-9
fir	0:33
fir for	0:35
firm	4:11
firmwar	5:60 7:20 8:-9
firmwar team	5:45 7:27
first	0:143 1:-24 3:-57 4:8 7:-31 9:-43
first $	11:-20
first _ #	11:19
first _ and	1:26 7:19
first _ ask	5:33
first _ i	0:31 3:20 7:20
first _ in	7:20
first _ it	2:40
first _ myself	9:18
first _ to	0:35 1:-25 11:34
first and	0:23
first i	5:63 6:-10
first in	0:27
first minut	1:33
first th	0:29
first then	9:16
first time	0:-41 1:32
first year	11:20
fit	2:38
five	1:-22 4:26 5:-31 7:33 8:-28 9:-27 10:-5 11:-17 12:11
five _ the	11:43 12:6
five minut	7:48
five of	11:18
five week	7:-23
five year	3:64 4:21
fix	0:31 1:-36 3:-29 5:25 7:22
fix $	1:-28
flam	0:38
flam graph	0:38
flash	2:44
follow	0:-33 1:-42 5:43 6:-8 9:102 10:5
follow it	5:23 6:-14 9:58 10:8
follow the	9:46 10:-7
for	1:-59 4:24 6:14 8:9 9:30 10:5 12:12
for #	7:-19 9:21 11:29 12:-7
for $	9:21
for _ #	7:25
for _ a	11:26
for _ chang	9:25 10:-6
for _ day	2:86
for _ else	5:40
for _ first	11:17
for _ hour	2:37 11:19
for _ i	5:23
for _ in	4:8 11:21
for _ it	7:21
for _ month	9:22 11:31
for _ new	7:20
for _ next	5:55
for _ of	2:59
for _ one	3:26
for _ own	7:44
for _ team	9:40
for _ that	7:29
for _ to	4:8
for _ twelv	10:5
for _ two	0:28
for _ week	2:-45
for _ whol	4:8 7:-19
for _ year	7:-22
for a	0:23 2:49 5:-33 9:-19 11:-19
for all	3:-20 4:10 7:31 9:35 10:9
for anyth	7:30
for each	5:38
for engineer	12:18
for every	9:38
for everybody	5:47
for half	11:24
for it	4:8 7:20 8:9 9:-17
for most	2:34
for my	9:22
for myself	5:37
for nine	11:22
for noth	2:47
for one	9:-23
for other	11:25
for our	9:48 10:6
for some	11:17
for someth	5:45
for the	3:55 4:11 11:-37
for their	7:28
for them	11:30
for this	3:65 4:-9
for thos	2:35
for us	0:27 9:27
forc	7:31
forecast	0:29
form	0:59 3:50 4:-15
form _ that	4:-10
format	6:-7 7:20
format $	7:22
forward	0:-27 1:26
fought	2:106
found	0:-34 1:-29 3:-42 7:-42 9:-24
found _ of	2:45
found that	2:54
four	0:-57 1:-30 4:12 6:18 7:80 9:-36 11:-32
four _ and	2:46
four _ check	9:31
four _ in	11:23
four _ the	3:-27 11:19
four _ us	7:21 8:-12
four kind	5:45 6:8
four of	8:-12 11:26
four other	7:19 8:13
four servic	4:11
four team	7:23 9:-24
fourteen	3:27 4:7 8:8
fourteen team	8:8
fourth	11:23
fram	5:46
fram $	5:41
fraud	5:46
free	2:38
freez	2:40 7:63
friday	2:34 11:31 12:-10
friday $	5:26
from	3:39 6:-18 7:-36 10:6 12:6
from #	2:-40 3:-24 7:-19 9:-37 11:-31
from $	11:24
from _ #	5:25
from _ first	0:-23 1:30
from _ on	9:37
from _ one	1:25
from _ own	11:17 12:5
from _ second	2:38
from _ to	1:27 3:34 9:-23 12:9
from a	1:-20 2:65
from day	1:25
from it	3:31
from me	0:55 9:26
from one	7:26
from our	11:33 12:-8
from that	10:6
from the	0:-27 3:24 4:8 5:26 6:-8 7:-23
from thre	5:32
front	2:36
full	2:81 7:-20
fun	5:29
function	3:82 4:-11
gain	1:26 2:41
gaps	9:20
gate	9:28 10:4
gateway	2:80 3:38
gateway $	3:23
gave	0:-45 2:76 3:37 4:-18 6:-11 11:38
gave _ a	2:-38 5:28
gave _ one	11:20 12:-7
gave _ the	2:40 7:26
gave each	3:39
gave me	1:26 2:-52 3:41 4:-10 5:53 6:-15
gave the	2:44 11:36
gave up	2:122 7:39
get	1:-38 2:-52 9:-18
get a	3:27
get the	0:27 1:-31
gets	0:81 2:68 9:17 10:4
gets a	0:30
gets one	0:28
giv	1:18
give up	1:25
given	3:23 4:-10 5:40
glad	0:-37 1:21
go	3:-30 5:-28
go _ it	11:22
go after	5:31
go by	11:21
go live	2:56
goal	5:32 11:59
goes	5:65 9:59
goes _ the	5:72
goes _ without	9:20
goes live	9:20
goes to	9:23
gone	2:50 9:25
good	0:-24 1:54 3:-30 5:-38 11:-31
good _ of	1:23
good _ on	1:22
got	0:-37 1:30 4:-7 5:49 6:-9 7:-47 8:6 10:-6 12:-5
got _ ticket	3:23
got a	0:-28 5:26 6:-9 9:17
got it	9:18
governanc	1:24
grad	7:-23 12:11
graph	0:26 2:-40
graphic	5:29 7:31
great	0:-56 1:65
green	0:54
grew	5:27
group	2:-44 3:-25 4:20 5:-38 7:77 8:-12 9:95 10:-9
group #	3:29
group has	10:-9
group of	9:24
grow	1:35
grow $	1:35
gues	1:23
guess	2:44
guid	9:55 10:-9
guidelin	3:-33 9:56 10:6
gut	1:66
habit	0:77 9:17
habit of	0:32
had	1:-50 2:40 3:-33 4:-13 5:54 7:-48 9:-17 10:-15 11:-30
had #	9:15
had _ be	0:37 1:-25
had _ decid	5:26
had _ do	3:30 7:20
had _ empty	0:-42
had _ it	3:23
had _ me	5:26
had _ peopl	9:27
had _ say	5:-39
had _ seen	1:33
had _ the	0:51 5:31 6:-16
had _ to	5:-25
had _ written	11:42
had a	0:-25 5:24 6:8
had alway	0:57
had ask	2:-34
had built	7:-20
had ever	1:33
had given	2:57
had in	3:26 7:21
had its	7:26 9:25
had my	9:18
had never	0:23 11:39
had no	0:-26
had not	0:-27 1:44
had taken	0:40
had the	0:-26 1:22 2:-35 3:85 4:-9
had them	11:21
had to	1:-29 2:105 5:60 6:-14 7:34 9:-21
had two	9:26
had written	5:23 6:-9
half	1:-31 3:-21 5:-49 7:-26 8:-7
half _ year	11:21
half a	11:18
half page	9:34
hand	1:-32 2:55 9:22 11:-32
hand $	2:-34 3:20 7:41 9:43
handl	0:-73 1:40 7:31
happen	5:-23
happen _ the	3:31
happy	5:64 6:14
happy $	5:26
hard	0:-37 1:71
has	1:-18 4:13 5:-31 8:8 9:96 12:6
has #	7:20
has _ be	1:23 9:18
has _ by	9:21 10:-5
has _ for	11:18
has _ it	7:27 9:32 10:4
has _ pass	9:20
has a	1:19 10:-10
has been	2:51
has gone	9:29
has to	1:22 2:49 9:63 10:9
hat	2:37
have	1:-19 2:-37 3:-20 8:18 9:-18
have _ a	0:25 11:25
have _ it	3:25
have _ me	7:29
have _ on	2:43
have _ one	1:-30
have _ the	0:28 2:-34
have _ we	5:24
have been	2:-53 3:42
have come	1:-24
have done	0:25 9:21
have kept	3:26
have meant	5:27
have the	1:37
have to	0:-24 1:31 5:37 6:-12 9:22
have told	7:29
have work	7:20
he	0:-75 1:-51 3:-50 5:-38 6:-8 9:-39 11:89
he _ it	7:21
he _ on	2:67
he _ that	2:35
he _ the	2:51 7:25 11:23
he _ to	2:57 9:-21
he declin	2:52
he did	2:-35
he had	1:29
he took	11:25
he was	2:-43
he went	2:38
he'd	11:47 12:5
he's	1:-21
head	0:-45 2:35 3:-31
head of	3:-23 5:30
header	5:65
heap	2:49
hear	2:65 5:40 7:37 8:-8
heard	2:60
held _ #	9:16
help	0:29 11:69 12:-13
help $	0:38
help her	11:31
her	0:-67 1:-23 3:-37 5:-39 9:-40 11:71 12:-7
her $	11:-23
her _ by	2:53
her _ the	11:24
her _ to	11:20
her on	11:24
her own	12:-6
her that	2:-37
here	0:29
herself	11:29
high	0:-32 1:32
him	0:-46 1:-30 3:-23 5:-23
hir	3:-29 5:-40 11:73 12:15
hir and	11:49
his	0:-50 3:-24 11:33
his _ and	2:-36
his own	11:38
hit	2:35
hits	5:60 6:-8
hits $	5:69 6:-8
hold	9:28
hold for	9:26
hold the	7:30
holiday $	11:18
hospital	2:45 7:-22
hotel	2:41
hotel chain	2:37
hour	1:24 3:-25 6:-8 9:17 11:-21 12:-13
hour $	7:24 9:18
hour _ i	3:20
hour _ it	9:20
hour each	11:26 12:-9
hour of	1:36
hour on	9:19
hour to	2:54
hourly	2:38
hous	2:42 3:-21 9:23
how	1:70 2:-60 4:11 5:98 8:-13 11:44 12:-12
how _ a	0:33
how _ i	0:-37 1:23
how _ read	11:26
how _ review	9:15
how _ work	11:19
how _ writ	11:19 12:-8
how long	0:33
how often	5:59
how to	11:39 12:-12
how we	9:40
hung	2:-37
i	0:79 1:-67 2:-61 4:-8 7:-97 8:-7 9:-19 10:-23 11:-22 12:-6
i _ #	5:55
i _ a	1:85 6:-11 7:-23
i _ about	0:39 1:-18
i _ after	3:45 5:-24
i _ against	2:52
i _ alway	0:29 1:22
i _ an	0:46 1:-24 9:19
i _ and	0:48 3:29 4:9
i _ answer	11:24
i _ ask	5:-23
i _ at	0:31 11:24 12:5
i _ back	5:27
i _ been	3:33
i _ count	0:31
i _ down	5:35 6:9 9:19 11:35
i _ each	3:29
i _ even	1:30
i _ for	12:5
i _ from	11:20
i _ given	3:35 4:-10 5:30
i _ glad	0:-31 1:25
i _ had	6:-9
i _ have	1:-40 2:42 11:20 12:-5
i _ her	11:50
i _ in	1:-29 5:-44
i _ it	0:-34 1:-24 4:11 5:39 7:-41 10:-7 12:-5
i _ keep	0:-58 1:57
i _ longer	0:63
i _ most	0:-25 1:20
i _ my	3:-21 5:-23
i _ myself	5:-29 7:21
i _ no	3:20 4:-7
i _ not	0:-33 1:57 2:39 5:-27
i _ now	0:38
i _ off	7:20
i _ on	6:-7
i _ one	0:30 1:-30 3:39 5:-38 9:43
i _ our	0:44 7:22 9:33
i _ over	0:76 1:-48
i _ pric	0:25
i _ proud	1:37 3:23
i _ responsibl	3:43 4:7
i _ taken	0:35
i _ test	2:44
i _ that	0:-31 1:78 2:35 3:-25 10:5 11:21
i _ the	3:112 10:-7 12:8
i _ them	2:50 6:-7 11:21
i _ thos	7:26
i _ thre	9:34
i _ through	9:25 10:-5
i _ to	2:55 4:-9 5:66 10:-11
i _ too	0:41
i _ treat	0:57
i _ two	9:21
i _ up	3:30 7:20
i _ what	5:58 6:-17 7:31
i _ which	0:45 1:-38
i _ with	0:39 9:-18 12:-6
i _ writ	0:36
i accept	2:38
i add	1:-28 2:-41 9:59 10:-7
i also	9:35
i alway	0:-26 1:34
i am	0:-51 1:48 3:29 7:-20
i answer	11:71 12:-9
i ask	0:55 11:-25
i believ	1:-29
i br	0:36
i brought	0:31
i built	3:67 7:-21 9:-18
i call	0:45 1:-29
i came	5:66 6:12
i can	0:-27 1:29
i chang	3:35 4:-9
i check	5:27
i chos	2:35 3:20
i coach	11:34 12:8
i could	2:77
i couldn't	2:70
i decid	5:47 6:8 11:36
i defin	9:22 10:5
i did	2:-48 4:-13 6:-10
i didn't	2:-37
i do	0:67
i don't	0:53 1:-23
i draw	0:25
i enjoy	0:-33 1:20
i explain	11:27 12:7
i first	0:27
i follow	9:67 10:-25
i gave	2:63 3:22
i give	0:48 1:-38
i go	0:34
i got	1:62 5:63 6:-12 7:34 8:6 12:-5
i gues	1:25
i had	0:33 1:-27 3:28 4:-9 5:-46 6:-7 7:28 10:-12
i have	0:61 1:27 3:25 4:8 11:-21
i help	11:57 12:-8
i implement	5:23
i introduc	9:45 10:8
i keep	0:30 3:25
i kept	1:19
i laid	9:37
i learn	0:-32 1:84 12:-12
i like	5:24
i look	0:38 3:29 5:-29
i lost	2:66
i made	2:-44 5:28 10:5
i met	7:30
i mov	5:26
i nam	6:10
i no	0:63
i now	1:40 11:-26
i offer	9:16
i only	5:24
i open	1:-22
i own	3:118 5:-42 9:-17
i paid	2:34
i pick	1:21
i publish	7:46
i push	2:44
i put	3:-19 6:12
i ran	0:27
i read	5:46
i rebuilt	0:46
i rewrot	3:29
i run	2:37 3:52 4:18
i said	6:8
i sat	11:31 12:11
i saw	5:29
i say	0:68
i see	11:24
i sent	2:52 7:19
i set	5:-26 10:5
i settl	5:33
i show	7:40
i sit	0:42
i start	0:23
i stopp	11:21
i suggest	9:55
i switch	2:35
i take	1:36
i talk	11:35
i then	11:24
i think	0:-26
i thought	0:25 2:-42 5:63
i told	2:70
i took	3:30 4:7 5:-23 7:-32 9:-21 12:8
i touch	3:20
i turn	2:47 11:32
i used	0:58
i walk	7:27
i want	2:43 3:-24
i was	0:-32 1:-34 12:-8
i went	2:43 7:24 10:-4 11:-19
i withdrew	2:77
i won't	0:36
i work	9:16
i would	0:-27 12:-11
i writ	0:43 1:-22
i wrot	0:-30 3:42 6:9 9:44 12:10
i'd	0:-69 1:-42 6:14 7:-27 9:-29 11:25 12:-10
i'd _ a	5:25
i'd _ it	5:40
i'd _ put	7:21
i'm	0:-39 2:-42 3:42 4:-10 5:35 9:-20
i'm _ proud	1:-19
i'm _ the	5:43 7:39
i'm not	11:21
i'm the	3:23
i've	0:84 1:-31 3:39 7:-34
i've _ a	0:24
i've _ it	9:17
i've _ the	3:43
i've been	3:22
idea	6:11
idea and	6:7
identity	4:8
if	0:-36 2:-36 5:-23 7:-21 9:-19
implement	5:31 6:-11
implement the	5:35 6:-11
important	1:27 11:27
important to	1:28
improv	5:37
in	0:-47 1:-25 5:-37 7:-28 9:-38 10:7 12:9
in #	5:-42
in $	9:22
in _ #	2:45 7:32 9:19
in _ a	2:76
in _ and	7:-22 11:24
in _ code	7:29
in _ company	9:39
in _ days	1:29
in _ document	9:15
in _ drawer	0:35
in _ end	0:-31 1:30 7:27
in _ for	7:32
in _ group	11:23
in _ hour	1:36
in _ hous	9:21
in _ i	1:-29
in _ it	3:53 4:9
in _ job	3:28
in _ lab	11:28
in _ last	2:-34
in _ meet	0:29
in _ next	0:-37 1:21 8:-8
in _ night	3:25
in _ one	0:30 3:21
in _ other	7:-25
in _ own	7:27
in _ plan	5:44
in _ project	3:24
in _ releas	7:29
in _ room	0:60
in _ same	9:17
in _ she	12:-4
in _ sinc	0:29
in _ standard	7:21
in _ team	7:-22
in _ test	2:38
in _ third	7:20
in _ was	3:42
in _ whol	11:23
in _ year	11:-20
in a	6:-8 7:25 8:-7 9:-17 11:-28
in after	7:21 9:16
in all	9:23
in any	2:39 9:18
in as	9:20
in every	0:36 7:31 8:7
in it	2:-45 3:28 4:7
in its	11:22
in january	7:-21 11:19
in march	11:33 12:-5
in month	11:36
in my	1:33 3:24 8:8 11:31 12:-8
in on	11:31
in one	5:-23 11:-23
in our	3:-30 9:-17
in six	2:40
in that	11:27
in the	1:-30 2:-40 3:38 6:-15 8:12 9:47 10:7 11:32 12:11
in their	7:61 8:-9
in thos	2:55
in through	4:9
in two	1:30 3:36
in week	7:27
in writ	2:64
incident	0:34 10:9 11:44
incident _ #	11:27
includ	11:19
includ $	6:-8
index	2:-35 3:40 4:-9
input	5:45 6:-8
input _ output	6:-7
input and	5:27 6:-7
insist	2:131
instead	1:-24 3:-22 11:19 12:8
instead _ adjectiv	12:8
instead of	11:22 12:8
instinct	0:-37
interfac	3:29 7:48 8:-16
interfac _ the	3:24
interfac and	4:10
intern	11:68 12:12
into	0:46 3:-28 4:8 5:52 7:58 8:20 9:18 12:5
into one	5:26
into the	7:43 8:20
into their	7:25
introduc	9:37 10:8
invoic	3:45
is	0:-24 1:75 2:-45 3:56 4:13 6:-16 7:-26 8:12 10:8 12:6
is #	1:21
is $	5:35
is _ a	1:44
is _ alon	3:19
is _ and	0:23 9:17
is _ at	0:-25
is _ first	0:38
is _ i	0:36
is _ list	1:-18
is _ of	9:19 10:7
is _ peopl	1:31
is _ system	3:33
is _ than	2:34
is _ the	7:34
is _ to	1:34
is _ two	9:15
is a	1:-39 5:33 9:-21
is alway	1:-26
is an	1:25
is important	1:27
is in	4:12 7:21
is key	0:-28 1:19
is mine	2:50 3:60 4:-12
is my	1:-38 3:54 5:-28
is noth	1:21
is one	3:36 4:-8
is part	10:7
is the	1:30 2:-37 4:10
is to	1:31
is what	9:31
is wrong	5:24
isn't a	5:26
it	1:-58 8:14 10:13 11:-66
it #	3:49 4:10
it $	0:25 2:39 7:46 8:7 10:6
it _ a	0:-37 3:-20 5:-39 7:56
it _ after	5:38
it _ an	2:-43
it _ as	9:33
it _ been	9:16
it _ every	9:15
it _ for	7:27
it _ how	7:34 8:-12
it _ i	1:42 3:34
it _ i'd	5:23
it _ in	5:59 7:30
it _ it	5:-29
it _ june	0:-36
it _ last	9:16
it _ me	1:28 5:50 6:12 11:32 12:8
it _ not	2:-37
it _ on	5:31
it _ one	3:19
it _ only	7:21
it _ our	5:24 9:-15
it _ out	0:25
it _ rule	7:19
it _ run	11:22
it _ sinc	7:23 8:8
it _ slower	2:39
it _ that	0:23
it _ the	0:51 3:73 7:44 10:-13
it _ their	8:9
it _ them	11:20
it _ they	8:-6
it _ to	3:26
it _ two	9:19
it a	9:43
it and	3:49 4:21 6:-7 11:-30
it as	7:28 8:8
it back	0:27
it befor	1:-19 9:25 10:5
it came	5:23
it confirm	1:23
it did	5:25
it does	9:20
it every	0:-35 3:22
it fell	2:36
it for	2:-47 9:23 10:8 11:19 12:-6
it from	2:34 5:33 6:-8
it has	2:49
it held	9:16
it in	2:-48
it into	5:28 7:20
it is	7:100 8:15
it must	6:-8
it myself	5:25
it need	0:36
it never	1:-20
it no	7:19 9:-20
it now	7:39 8:8 9:17
it on	3:23 4:-11
it out	11:24
it over	7:25 9:16
it show	1:47
it sinc	7:-19
it the	0:-26 1:25 5:40 7:40 9:19 10:7
it to	2:-48 9:21 10:-6
it turn	0:27 9:25
it up	2:55
it was	7:-20 11:-22
it wasn't	5:37
it went	2:-37
it with	2:-40 5:-29
it without	11:35 12:8
it you	2:47
it's	0:-33 1:31 3:49 5:-33 7:41 9:16 10:5
it's in	7:32 8:8
it's mine	4:8
it's the	1:34 3:34
item	5:38 9:43 10:-5
its	0:49 1:-24 2:35 3:39 6:8 7:45 8:-7 9:47 10:5
its _ and	10:-5
its _ for	9:23
its own	3:-32 11:-35
its owner	3:20
itself _ the	9:15
january	9:17
jett	11:21
job	0:42 1:-23 3:48 4:-16 5:55
job $	9:33
job _ the	3:68 4:-10
job for	4:-10
jobs	2:-67 4:9
join	6:-9 7:-23
june	0:-40 1:-19 11:22
june $	0:-37
june and	2:47
junior	5:-34 7:-43 9:-19
just	0:-24 3:21 7:-20
k	2:38
k $	2:106
keep	1:43 3:41 9:28 10:5 11:18
keep a	1:25
keep the	3:24 9:18 10:6
kept	0:-25 8:-11 9:24
kept _ it	5:33 9:16
kept it	3:45 9:18
kept my	1:22
kept to	9:16
key	0:-41 1:93 3:21
keys	3:-24
kill	0:30 2:40
kind	3:-20 5:77 6:17
kind of	5:25
kitchen	1:26
knew	5:50
know	0:-32 3:-23 5:-30 9:-19 12:-7
know $	1:-19
know _ i	0:-29 1:19
know that	1:18
knowledg	1:43
known	9:-15
kubernet	0:-54 1:65
lab	11:23
label	0:61 2:51 3:44 4:-11 8:-10
ladder	3:-24 11:113 12:25
ladder _ the	7:35
ladder and	7:30 11:36 12:14
laid	9:49
laid down	9:36
land	3:25
languag	1:-22 3:27
languag $	1:-20
last	1:-36 2:-56 3:-23 5:-39 7:28 9:27 12:11
last $	7:28 9:-17
last year	9:17
late	2:68 7:-33
latency	5:-28
launch	1:25 9:41 10:7
launch _ the	1:31
layer	3:34
layer and	7:-19
layout	11:22
lead	0:-66 1:32 2:40 3:-55 6:-12 7:-28 9:-17 10:-8 11:30
lead _ not	2:46
lead had	5:23
lead the	7:-24 11:18
lead to	1:45
leader	0:-41 1:60
leadership	1:24
leak	11:32
learn	0:-53 1:82 2:-39 5:-22 12:-12
learn _ and	1:22
learn that	1:20
learn to	0:25
leav	0:60 3:25
leav $	3:27
leav my	0:30
ledger	3:45 4:9
left	4:-9 5:89 9:-19 11:-29
left $	3:22
left _ me	5:32
left and	2:37
left it	7:20
left to	5:37
legal	0:27 2:57 3:25 6:-10
lend	3:22
less	5:64 6:-9
less than	0:35
lesson	1:70
let	2:62 11:-25
let it	7:22
let me	5:37
let the	2:64
letter	9:25 10:-11
level	11:43 12:11
level _ and	11:30 12:12
leverag	2:-47
leverag was	2:-39
library	4:8 7:48 8:13 9:-20
licenc	2:49
lik	1:34
like	0:-36 3:-28 9:16 10:-13 11:-31
like everybody	10:-9
like the	5:27
limit	0:33
lin	2:-50 9:34
lin $	5:25
line	0:58 1:-60 9:31 10:-6 11:30 12:-4
line _ the	5:50 7:21
line for	7:20 9:22
line in	5:33
line to	11:18
linter	9:40
list	1:-28 5:36 9:17 11:-21
list and	3:20 5:34
list of	1:-21
list which	9:23
listen	0:-30 1:37
listen $	1:32
live	5:-23 11:-19
live without	9:18
load	2:-43 3:58 4:8
log	3:56 5:39 6:-10
logg	0:47
login	3:45
long	1:-45 2:-36 6:8
long a	0:33
longer	0:99 1:-30
longer $	0:25 1:-18
look	1:20 3:27 5:38 8:-7 10:-10 12:-6
look _ it	5:-22 9:22 11:24
look _ the	3:39 5:34
look after	3:82
look at	0:41 2:-47 9:23 10:-10 11:20 12:-4
look for	0:26 3:-26 5:52
loop	2:66 3:-20 7:28
lost	0:-23 2:141 5:29 9:-18 11:18
lost #	2:34
lost _ of	2:35
lot	0:-33 1:38
lot of	1:31
loud	2:42
loudest	0:50
lunch	11:30
machin	9:-16
machin $	11:24
made	1:28 3:-44 8:-9 9:66 10:12 11:-24
made #	5:32
made _ a	9:22 10:5
made _ bind	9:28
made _ my	5:23
made _ the	9:22 10:4
made it	5:30 9:22 10:7
made that	9:34
made the	0:25 1:-18
mail	0:29 7:-24
maintain	3:46
maintainer	3:31
mak	0:25 1:28 5:-27
mak me	0:-32 1:23
make	3:-21 5:28 7:-21 9:-16 11:-18
make it	5:-23
maker	5:34 7:98 8:13 9:41 10:8
maker $	7:54
manag	9:24
manager	0:-39 5:29 7:-31 9:-17 11:-38
manager _ it	1:31
manager _ me	5:31
mandatory	9:43 10:10
mandatory _ all	9:20 10:6
mandatory for	9:20 10:6
manual	7:-21
manufacturer	9:29
many	1:-22
map	1:-18 2:74 3:-26 5:24
map $	2:40
march	11:50 12:-5
marker	7:24
market _ the	2:37
match	5:25
matter	0:-26 1:79 5:75 6:22
matter $	0:-29 1:85
may	8:8 9:20 10:7
may be	7:19
mayb	0:-32 1:-28 2:-39
me	1:55 5:31 7:-55 8:13 9:-38 11:118 12:-48
me $	0:25 6:-10 7:-24 12:8
me _ a	0:30 3:30
me _ an	12:-5
me _ and	11:30
me _ i	11:30 12:-5
me _ look	6:7
me _ the	11:45 12:-9
me _ they	7:33 8:8
me _ to	11:18
me _ was	7:21
me _ writ	7:19
me a	11:-30
me and	3:27 11:33 12:-5
me each	11:19
me for	11:44 12:-10
me how	11:23
me it	1:33
me now	11:32
me that	0:31 1:43 2:37 7:26
me this	5:26
me through	11:32 12:-12
me to	2:43 5:70 6:8 7:27 12:-7
me twic	11:24 12:-6
mean	5:52
meant	2:99 5:32
measur	5:55
measur #	2:42
meet	10:4
meet $	10:4
meeting $	11:20
member	9:19
memory	11:30
mentor	11:75
merg	4:7 9:39 11:-24
messag	3:44 5:42 6:-13 7:-31
messag $	5:23
met	2:-36 7:25 11:30 12:-9
metric	3:19
midnight	2:51
migration	0:26 1:23 3:-22 9:-37
mind	1:24
mind $	1:24
mindset	1:-20
mine	0:68 1:-65 3:168 5:-28 7:-25 8:-13 9:-31
mine _ the	3:24
mine and	11:24
mine for	4:-8
mine to	3:42 4:15
ministry	2:37
minu	5:42
minu #	5:44
minut	0:-31 2:64 3:-23 7:25 8:-16 9:-31
minut $	0:-26 7:-24 11:-20
minut _ i	11:25
minut _ it	1:20
minut _ the	0:24 2:72
minut and	1:22 11:20
minut in	2:59
miss	2:108 7:-23 9:15
miss $	2:-39
miss the	2:40
mobil	8:-11
model	1:-32 3:40 4:-7 5:-30 7:-44 9:-26
model was	0:38
modul	4:-8
monday	3:-20 5:-24 7:-20
monday $	2:77
money	3:30 4:15 5:41
money $	5:28
monitor	2:40 7:23
monitor and	2:36
month	0:-31 1:-37 2:43 3:-57 5:-37 7:-61 9:-26 11:39 12:-8
month $	11:30 12:-9
month and	2:-35
month i	11:18
month later	5:31
month two	2:43
month with	11:23
more	0:-46 1:44 8:11 9:49 12:13
more $	1:41 3:27
more _ #	7:23 9:32
more _ than	1:20
more _ with	0:-43 1:37
more in	0:-40 1:31
more of	1:-19
more than	7:23 8:9
morn	2:58 5:37
most	0:-32 1:21 3:-26 5:-29 11:-23
most was	0:-32 1:63
mostly	1:-22
mother	2:56
mov	0:-24 7:103 9:-27 11:-23
mov #	7:43 8:9
mov _ #	2:38
mov from	2:53
mov it	5:26
mov the	8:-10
mov to	2:38 9:-23
move	3:32 5:-29 7:20
mr	5:32
much	0:-57 1:47
much more	0:-36 1:40
multiply	1:33
must	0:-28 1:38 5:38 6:-13 9:54 10:12
must be	2:42
must pass	9:51 10:10
my	0:34 1:-25 3:40 4:-10 5:35 6:-8 7:65 9:17 10:7 12:-27
my #	7:27
my _ about	1:26
my _ and	3:-26 9:16 12:-5
my _ first	11:18
my _ for	8:-10
my _ has	10:-4
my _ is	9:17
my _ lead	5:27
my _ list	6:-7
my _ now	0:27 1:-33
my _ of	0:31 2:37 3:28 5:57
my _ only	3:23
my _ team	7:39 8:-17
my _ that	9:20
my _ the	7:23 8:-9 9:17
my _ to	5:22
my _ was	0:-24 1:28 2:-64 3:39 4:-7 5:34 6:-7 9:25 11:28
my _ without	0:32
my _ year	3:27
my area	3:60
my boss	0:-28 3:-21
my desk	0:33
my director	5:29
my estimat	0:36
my first	0:53 1:-27 2:39 5:-26 11:33 12:-14
my group	9:21 10:-9 11:24
my gut	1:47
my hand	3:21
my instinct	0:-27
my lead	3:-24 5:27 6:-8
my manager	1:22 5:24 11:-20
my mentor	12:-11
my model	0:-23
my opinion	1:26
my own	0:37 2:57 3:-36 6:8 8:-17
my part	3:33
my piec	3:34
my prior	0:-36
my problem	5:33
my proposal	7:34 8:6
my responsibility	3:32 4:7
my suggestion	7:35
my team	9:49
my text	9:18
my time	5:55
myself	2:-40 5:84 6:12 11:-25
myself _ the	5:31
nam	2:43 5:33 6:10 7:-36 9:29 10:-6 11:-18
nam _ the	10:-9
name	1:-37 7:-29
name _ i	5:24
near	3:-20
need	3:-21 11:-25
need the	0:35
neighbour	7:34
network	0:-63 1:58 3:40 8:-13
never	1:26 2:44 3:-37 5:-30 7:-29 9:-28
never _ a	11:41
never _ back	2:56
never _ up	0:-26 1:57
never came	2:56
never give	1:43
new	0:-34 1:-32 2:-42 9:24 10:-4 11:25 12:-10
new _ and	11:22
next	0:50 1:-19 4:8 8:-8 9:-35 12:-4
next _ the	0:39
next _ year	4:8 5:36
next door	7:20 8:-16
next time	1:-21
next to	0:29 11:18
next two	0:41 5:24
night	2:83 7:-33
night and	2:39
night on	11:31
nightly	3:42 4:-12 5:34
nine	0:-25 1:-19 2:45 3:-28 6:9 8:18
nine _ team	3:27
nine month	2:60 11:25
nine product	3:27
nine team	5:24 6:7
nineteen	7:66 8:12
no	1:-51 2:44 3:-39 4:-9 5:49 6:19 9:25 10:12 11:-65
no $	2:45
no _ at	7:28 9:20
no _ for	9:16
no _ had	5:34 6:7
no _ no	5:27
no _ of	0:27 9:34
no _ team	8:-10 9:-20
no chang	9:19
no design	7:29 9:41
no longer	0:65
no one	5:53
no other	3:65 8:-10 9:-21
no time	2:36
nobody	1:-45 3:-36 5:68 6:16 8:-32 10:9 11:-47
nobody _ a	5:27
nobody _ to	5:-24 7:22
nobody could	0:33
nobody else	7:34 8:-25
nobody had	5:39
nod	2:63
nodd	7:-19
none	3:-22 7:39 8:10 11:-30
none of	11:-18
noon $	2:48
not	0:41 1:-93 2:101 3:-73 5:35 6:15 7:-43 8:-17 9:-50 12:12
not $	2:-56
not _ and	11:21
not _ i	5:23
not _ it	7:21
not _ of	2:43
not _ that	0:26 2:38
not a	1:19
not accept	2:48
not both	2:40
not count	11:25
not happy	2:39
not in	11:39 12:5
not start	11:20
not the	0:38 1:-30 5:37
not to	1:19
not touch	7:29
noth	1:-84 2:46 3:50 4:-13 6:-16 7:-39 9:20 11:-21
noth $	1:-70 2:50
noth _ a	2:60
noth about	5:32
noth else	3:36
noth more	3:44
notic	5:28 8:-15 9:-15
now	0:127 1:-21 3:-32 4:8 5:-32 6:10 7:31 10:7 11:66 12:7
now $	0:-24 4:8 5:-23 7:19 8:13 9:-27 11:-32
now _ a	7:20
now _ and	7:29 8:10
now _ first	0:26
now _ for	11:30
now _ one	1:-28
now _ the	11:22 12:-5
now _ their	8:-9
now _ two	9:16 11:22
now and	0:50 8:-14 9:35
now i	0:49
now on	9:28
number	0:33 1:-47 5:96 6:-7 11:-26
number and	7:30
number to	5:37
nurs	5:27 6:-7
object	2:79
objection	11:26
october	2:38
of	1:-30 4:7 6:22 9:-27 12:15
of #	1:-21 9:-17
of $	1:-29
of _ #	4:9 9:18 10:5
of _ a	11:30
of _ and	0:-32 1:23 5:80 7:31 8:-13 11:-20
of _ came	0:26
of _ code	1:18
of _ company	3:-30 7:26 9:16
of _ five	11:31
of _ invoic	4:-8
of _ not	9:17
of _ own	11:30
of _ question	2:57
of _ report	7:22 8:-10
of _ review	9:26
of _ screen	3:19 6:-8
of _ senior	11:18 12:6
of _ team	10:-5 11:24
of _ the	0:26 3:33
of _ was	3:25 7:35
of _ we	5:31
of _ whol	3:22
of _ wrot	5:37
of _ year	1:23 11:24
of a	0:40 3:-39 7:25 12:-6
of adjectiv	12:8
of an	2:39
of done	9:29 10:-7
of each	0:27 2:34
of engineer	7:78 8:7
of it	0:36 3:70 6:-9 7:51 8:11 9:-24
of its	2:-36
of mine	0:32
of my	7:24
of nine	7:21
of no	2:39
of one	11:27
of our	0:30 3:48 4:7 7:-22
of ours	9:22
of test	1:22
of that	2:-38 3:28
of the	3:59 4:-18 6:18 7:43 8:13 9:56 10:13 11:44
of their	7:-44 11:32
of them	1:-30 3:-29 5:-29 7:-23
of this	3:20
of us	8:-24 9:23 11:18
of what	0:-30 1:28 2:43 5:30 6:15
off	1:33 2:70 6:13
off $	0:27 2:-52
off _ the	1:30
off in	1:31
off that	5:41
off the	7:32
offer _ do	9:17
offer to	9:16
offic	4:-8 6:-9 9:-17
offic $	11:23
official	9:23 10:6
offlin	9:18
often	5:52 11:29
often _ me	12:5
often ask	12:5
old	9:-17 11:-25
old one	0:32
omar	7:-41
on	1:-78 5:-30 6:-12 9:-18 11:35
on $	2:-36 3:29 4:12
on _ #	2:-36
on _ and	2:41
on _ befor	7:-21
on _ calendar	1:-25
on _ day	7:24 9:15
on _ i	1:23
on _ own	11:24
on _ rota	11:24
on _ saturday	2:42
on _ sheet	11:39
on _ side	7:23
on _ strength	7:24
on _ th	11:20
on _ when	0:31
on _ with	0:36
on a	0:-23 2:35 5:27 6:-9 9:-19
on an	11:17
on another	11:22
on both	2:47
on call	11:36
on each	3:22 11:20
on holiday	11:27
on how	1:23
on i	0:23
on it	3:26 5:24 11:-20
on my	0:33 1:-26
on one	3:-22 5:-26 7:63 9:-26
on page	0:27
on the	1:-32 8:-9 11:41 12:-13
on their	9:16
onboard	11:25
once	7:23 11:-21
once $	0:29
once a	9:17
once in	7:30
one	1:-44 3:39 4:-34 5:29 10:-5 11:-31 12:14
one $	1:-28 2:-81 7:-22 11:-26
one _ #	9:19
one _ and	0:29 5:-23
one _ each	0:33
one _ had	5:22
one _ i	5:23
one _ in	2:-43
one _ it	9:15
one _ nine	6:-8
one _ of	3:24 5:-28
one _ set	1:22
one _ the	11:33
one _ thes	5:28
one _ to	9:19
one _ which	9:50
one and	3:26
one goal	12:4
one had	5:25 6:7
one i	1:-30
one model	3:35
one more	9:15
one morn	5:44
one must	0:-26 1:48
one of	3:-26 4:10 12:-5
one page	0:25
one question	0:30
one region	2:43
one tabl	3:23
one th	3:21 11:34
one to	0:31
one week	2:-38
one who	1:24 5:47
ones	6:7 9:17 11:18 12:-5
ones $	1:24
only	1:-29 3:65 4:-7 5:-30 7:29 8:-38 9:-34 11:-41
only _ becaus	5:27
only _ own	8:-14
only my	8:-10
only the	3:54
onto	7:28
onto the	7:31
open	0:23 5:27 6:-9 7:22 8:14 9:-28
open $	5:69 6:-9
open _ second	11:26
open a	11:26
open in	2:39
open sourc	7:37 8:8
operation	7:24 9:25
opinion	0:-41 1:72
opinion $	0:-41 1:43
ops	0:29 2:56
or	2:56 5:-33 7:-20 12:5
order	1:-41 3:30 8:7 11:-24
order $	5:-25
order that	7:29
organisation	7:23 9:21 10:5
other	4:-11 5:-63 7:76 8:-8 9:-20 11:27
other $	3:29 4:-8
other _ run	7:33 8:13
other compani	7:27 8:10
other senior	11:33
other team	7:42 8:-33 9:-22
other way	0:29
otherwis	2:39
our	1:-45 4:10 5:-23 9:145 10:-31
our #	3:38
our _ app	5:24
our _ had	11:43
our _ has	9:18 10:-8
our _ no	9:31 10:5
our _ team	3:27 4:12
our _ test	9:34
our _ to	7:28
our android	4:-7
our group	9:66 10:-11
our own	5:48 7:23 8:-9
our payment	2:59
our team	3:-31 5:-28 7:-28 9:108
ours	9:20
out	0:25 1:-42 2:109 3:-54 5:43 6:-7 7:-22 10:-5 11:-38
out $	2:48
out _ a	5:25
out _ it	5:31
out _ that	5:-41
out _ the	0:24 2:63 7:19
out and	2:-55
out of	5:-30 7:29 11:-19
out on	5:23
out that	0:26 5:26
out their	8:8
outag	1:-19 2:-39 3:-32 5:26 11:-20
output	5:24 6:-7
output format	6:-7
outsid	1:18 7:70 8:-9 9:-16
outsid the	7:32 8:-10
oven	1:26 2:36
over	1:-68 2:35 3:28 4:10 5:-27 6:9 7:35 8:14 9:16 10:14 11:54
over $	0:67 1:-48 7:26
over _ and	11:35
over _ second	9:20
over _ their	8:17
over _ whol	9:29
over as	10:11
over lunch	11:34
over my	8:-15
over the	3:29 7:-43
over to	7:21
over with	11:21
overall	1:31
own	2:-49 4:29 5:22 6:18 7:24 8:-28 9:-40 10:-5 11:45 12:10
own $	3:22 4:12
own _ and	7:27 8:-17
own _ for	11:33
own _ in	7:-21 11:23
own a	11:27
own first	11:18
own team	7:46 8:-20
own the	3:44 11:42
own to	3:20
own work	1:19
owner	0:38 1:-38 3:34 4:9 5:28 6:7
owner _ the	3:31
owner and	9:20
owner of	3:24
owns	11:22
p	2:54
p #	2:56
pack	2:35
pag	5:34 11:-22
page	0:24 1:-27 2:-56 3:26 4:-7 6:-11 9:36 10:-8
page _ a	0:40
page _ what	9:33
page one	0:27
pager	3:39 9:21 10:4
paid	0:-29 1:32
pair	9:17 11:18 12:-11
pair of	9:20
pair with	11:20 12:-11
panel	2:-38 7:23
paper	2:36 9:31
paper was	2:37
parser	1:-22 3:43 4:-11
parser _ the	4:-9
parser for	4:-9
part	3:67 5:-26 9:36 10:11
part _ the	9:34 10:11
part of	3:22 9:34 10:11
part was	11:21
partner	1:19
pass	9:77 10:14
pass _ befor	10:5
pass it	10:5
pass them	9:44 10:5
password	2:-43
patch	8:12
path	3:44 4:12
patienc	0:-32
patienc $	0:-30 1:18
payment	3:47
payout	3:37
pays	1:-20
pays off	0:-25
pen	0:32
peopl	3:-44 5:-39 6:13 9:-34 10:-11
peopl $	1:29 3:33 11:26 12:8
peopl _ #	1:24
peopl _ a	0:28
peopl _ at	9:26
peopl _ the	2:-51
peopl _ to	11:21
peopl and	1:23
peopl had	5:33
peopl it	1:25
peopl look	9:27
peopl to	7:55
peopl were	2:49
per	1:-19 2:-38 3:23 9:-27
per _ and	3:40
perhap	0:-29
period	11:20
permission	3:32
person	11:-24
person $	9:24
person who	1:28
persuad	7:30
petra	11:21
phon	3:22 10:-5 11:-18
phon _ a	9:18
photo screen	3:22
pick	1:21 2:-63 6:7 9:-15
pick up	1:21
picker	3:29 4:-7 7:29 8:-7
pictur	0:28
pictur for	2:35
pictur of	0:37
piec	3:25 5:-24
piec _ the	3:33
pin	5:24
ping	11:28
ping me	11:28
pipelin	3:46
pitch	1:-24
plac	6:-9
plan	1:-42 2:-46 3:30 4:12 5:98 7:45 9:-20 10:5 11:-21
plan $	1:-21 5:29 7:23
plan their	5:29
plann	0:34 1:85 5:22 6:8 7:42
plann their	5:46
platform	3:33 4:28 7:24
platform _ the	4:10
platform that	4:14
player	2:-46
port	2:40
port $	2:43
portal	3:23
post	7:19
power	5:37
practic	5:-23
predict	2:41
prepar	0:-32 1:18 2:-38
preparation	1:34
president	7:20
pressur	0:-26 1:53
pric	0:26 3:70 5:-25
pric _ #	2:34
principal	2:58 3:-22 12:-12
print	4:-8
prior	0:-36
problem	0:-33 1:53 3:-23 5:145 6:20
problem $	5:23
proces	9:54 11:24
product	1:-29 3:36 4:19 7:43 8:9 9:15 10:7 11:-27
product $	0:31
product group	4:7
product team	4:8
production	0:-24 11:48
production $	11:49
programm	4:-8 7:52 8:7
project	0:27 5:29 7:-23 11:-21
project $	1:21
project _ it	5:26
project _ the	3:26
promot	11:32 12:8
promotion	7:-24 11:63 12:18
proof	0:37
properly	2:34
propos	9:22
proposal	0:29 2:63 7:31 8:6
protest	2:104
protocol	5:52 6:-14
proud	0:-38 1:23 3:21
prov	1:19
publish	7:56 8:20 9:17 10:15
publish _ the	9:29
publisher	2:54
pull	5:27 9:23 10:-6 11:-22
pull request	9:32 10:-6
pump	7:20
push	2:76
put	1:45 6:7 9:31 11:-19
put _ a	7:41
put _ in	2:70 7:-23
put a	3:31
put in	7:60
put the	0:-24 1:57 11:18
qa	8:-14
quality	0:-59 5:27
quality of	1:19
quarter	1:-31 9:-27
quarter $	1:-27 2:50
quarter to	11:24
queri	2:62 5:71 6:-8
queri $	2:48
query	7:22 8:-7
question	0:25 2:-54 3:-27 5:26 6:13 9:-23 11:47 12:-18
question _ the	2:54 11:43 12:-8
question and	11:22
question in	11:20
question that	5:25
queu	1:-26 3:21
quiet	0:69
quit	1:-28 2:50
ragdoll	2:46
rais	5:32
ran	2:-38 7:-29 10:-11
ran _ a	0:36
ran the	9:18 11:23
rang	0:40 1:-34 3:35
ravi	11:26
raw	7:30
reaction	0:39 1:-25
read	0:70 1:-19 2:-52 3:-24 8:17 9:-23 11:28
read #	5:53
read _ it	3:19
read a	0:76
read from	3:38
read the	0:28 2:-38
reader	4:-9
ready	1:26
real	0:54 1:-20 3:-26 5:30 12:7
really	0:-40 2:-40 5:77
really $	5:53
reason	5:-26 9:-17
rebuilt	0:44 3:-23 7:44
rebuilt their	7:44
recall	2:76
receiv	2:39
record	3:26 5:34 6:8
record _ and	3:21
red	0:26 12:-6
redesign	7:20
referenc	3:31
refund	5:27
refus	2:54 7:-34 9:29 10:6
refus to	0:26
rehearsal	1:-35
releas	2:88 3:-26 4:-7 5:-52 7:50 9:79 10:7 11:33
releas $	2:38
releas _ #	11:27
releas _ the	9:58
releas criteria	9:21
releas in	2:35
remark	11:19
remember	5:25
render	3:25
repair	5:-31 7:35 9:21
repeat	1:-22 2:-37 7:-25
replac	7:21
replay _ last	9:19
report	0:40 3:43 5:-30 8:-16 9:-19 11:-35
report $	3:26 4:-8
report _ the	7:28
report to	3:20 7:19
repositori	9:20
repository	1:-25
request	0:-32 5:30 9:41 10:-5
request $	9:33 10:-10
request and	5:28
requirement	5:29 6:-9
respect	0:-27 1:36
responsibility	0:-31 1:18 3:44 4:15
responsibility $	4:9
responsibl	3:56
responsibl for	3:55
rest	9:16 10:-5
rest $	9:18 10:-4
restor	1:-25
result	1:27 4:-7 7:-29 11:37
result $	0:-23 1:29 7:-19
retri	0:30 1:-18 2:50
retry	2:-37
revenu	7:41
review	1:-27 3:-28 5:-26 7:-22 9:61 12:-11
review _ our	10:6
review a	9:16
review every	12:-7
review in	10:6
reviewer	10:-8
rewrit	0:28
rewrot	3:30 7:43 8:-20 11:30 12:16
rewrot their	7:24 8:-16
right	0:-56 1:93 11:-22
right from	1:54
right the	0:-40 1:35
roadmap	8:15
role	0:-45 1:52
rollback	1:23 2:56 9:21 10:-5
room	0:56 1:-20
room $	0:57
rota	9:19 11:23
rotation	2:52 3:34
roughly	11:19
roughly #	11:20
round	0:46 1:-19 2:48 7:49 9:-15 11:64 12:-10
round $	0:56
row	3:30
row $	3:32
row _ row	3:42
row by	3:42
rul	3:-32 5:-31 9:68
rul $	7:28
rule	3:-48 7:23 9:60 10:-11 11:-42
rule $	9:15 11:-19
rule _ our	10:6
rule a	9:19 10:-7
rule and	9:28
rule of	9:16
run	1:-24 3:61 4:23 5:-33 11:28 12:17
run _ for	9:-16
run _ the	9:19
run _ without	12:8
run it	9:-30 11:27 12:8
run on	2:34 3:21 11:18
run the	3:41
runbook	9:39 10:-6
rung	11:20
runn	3:36
runs	3:55 10:-10
runs on	3:25
said	0:-45 1:-40 2:118 3:-30 7:-50 9:-29 11:-46
said $	3:28 5:28
said _ and	2:35
said _ it	5:41
said he	2:48
said i	2:-35
said no	2:45
said nobody	2:36
said that	2:-37 6:12
sal	1:-39 2:40
sal were	2:42
same	0:32 1:-47 2:-48 3:-32 5:35 8:-12 9:-16 12:5
same _ and	2:63
same way	11:20
sampl i	2:55
sat	11:45 12:6
sat _ each	11:28
sat _ me	12:-5
sat _ on	11:19
sat _ with	11:20
sat down	11:50
sat with	12:-5
saturday	2:65
saturday $	2:60
sav	0:-30 2:-41
saw	5:25
saw the	7:-20
say	0:49 1:-54 3:-42 5:-56
say _ a	5:29
say it	0:73 1:-47
say that	1:49
say which	0:38 1:-33
scal	2:39
scanner	3:29
schema	3:20
scor	3:22
scor $	2:36
screen	3:74 4:-11 6:-7 7:-22 10:4 12:-6
screen $	3:33
screen to	4:-7
script	3:87 4:-11 7:27 8:-12
script $	3:58 4:-7
search	0:25 3:52
search servic	3:25
seat	3:36
second	1:-23
second $	2:-40
second _ in	11:21
second _ it	2:42
second and	6:8 9:24
second one	11:24
secretary	2:35
security	2:-35 9:26 10:7
security _ that	10:7
see	0:32
seen	1:28 5:23 9:24
seen $	1:31
send	0:30 3:50 7:32 8:-8 9:-25
senior	3:-46 5:-56 7:-87 9:-28 11:149 12:28
senior _ who	11:24 12:4
senior and	11:26 12:6
senior engineer	1:18 11:24 12:9
senior have	11:18 12:6
senior in	11:27
senior of	11:62 12:5
sensor	3:39 4:-8
sensor the	4:-9
sent	7:23 9:-16 12:-9
sent a	2:50
serv	3:28 7:24
serv from	7:20
server	0:24 3:20
server $	0:41
servic	0:23 1:-20 3:173 4:9 5:-64 7:-36 10:5
servic $	3:51
servic _ and	3:41
servic _ its	3:21
servic _ my	9:25
servic _ the	10:8 11:22
servic and	3:26 4:8 5:-27
servic is	3:24
servic whol	4:9
set	2:-53 4:24 5:36 6:8 8:7 9:29
set the	3:27 4:24 9:27
set their	8:7
settl	5:54
settl on	5:24
seven	3:-23 10:-4 12:7
seven _ us	9:38
seven month	8:8
seven of	9:36
several	7:63 8:18
shar	1:28
she	0:-51 1:-29 3:-43 5:-51 7:25 8:-8 11:36 12:-17
she _ her	2:70
she _ me	7:20 11:21 12:-8
she ask	7:22
she gave	3:20
she got	11:22
she had	2:40 12:-6
she sign	7:50
she took	9:46
she was	2:39
sheet	0:74 7:32 11:37 12:-5
shift	0:39 11:28
shift $	2:39
ship	2:45 5:27 7:63 8:14 9:48
shipp	7:-26 9:52 10:-7
shipp _ the	9:25
shop	2:77 4:8 5:-23
shop the	4:8
shorter	2:70
should	0:-26 1:-35 3:-33 6:11 7:-20 9:-15
should have	1:-52
show	1:38 3:-27 7:23 9:-19 11:37 12:-16
show _ that	1:31
show _ two	8:-7
show me	1:34 11:39 12:-15
show them	2:39 11:19
shown	5:24
shutdown	0:30
side	7:55 8:-12
sign	2:-49 3:32 7:51 8:-7 9:40
sign $	9:32
sign the	7:25
sign up	3:28 4:-7
silenc	0:26
simpl	0:-37 1:36
simulation	9:-15
simulator	11:18
sinc	0:104 1:-74 3:28 4:7 7:24 8:18 9:36 10:5 12:9
sinc #	3:44 4:-8 9:41 11:18 12:7
sinc $	1:-22 4:11 7:26 11:29
sinc _ i	0:25 5:31
sinc _ the	3:20 11:23
sinc _ two	8:7
sinc befor	5:32
sinc i	0:38
sinc january	7:24 9:20
sinc that	0:65
sinc the	7:31 8:7
sinc with	0:31
singl	1:-19 3:27
sit	0:30 9:18
sit in	0:27
sits	3:31
situation	1:22
six	3:-44 8:9 10:-12
six _ and	2:44
six _ with	11:36 12:5
six month	11:21
six team	7:37
six week	2:68
size	1:-21
sketch	5:24 6:-8
skill	0:-32 1:31
sleep	3:20
slic	0:30
slid	2:68
slid $	2:42
slip	11:47
slipp	2:114
slos	9:18 10:9
slot	2:65
slow	0:83 5:37
slower	0:43 1:-41 2:63 5:26
slower than	2:36
small	0:28 1:-30 3:26 4:-10 10:-4
small _ for	4:-12
smallest	1:-27
so	1:-49 3:-28 8:-6 10:6
so _ ask	2:47
so _ is	2:35
so _ made	5:26
so _ one	2:45
so _ spent	5:24
so _ the	2:-48
so _ wrot	9:23
so far	7:32
so i	2:42 5:54 8:-6 11:-19
so it	2:53
so now	0:25
so on	3:21
solution	0:-39 1:50
solv	1:19 6:8 11:27
some	2:104
somebody	0:34 2:34 3:-23 7:-21
someon	2:48
someon who	2:40
someth	3:-24 5:59 8:7 9:-15
someth _ i	5:37
someth else	5:32
someth i	0:28
someth that	5:31
sort	1:-31 6:-8 7:-19
sort by	1:-21
sound	1:23
sourc	7:30 8:8
speak	2:-45
spec	5:45
specifi	5:34 6:-13
squad	2:-38 3:-40 9:19
stack	11:24
staff	0:-24 1:22 4:7 5:-28 7:-19 9:-24 12:5
staff $	3:37
stag	3:37 4:7
stal	9:23
standard	1:21 7:52 8:19 9:51 10:14
standard $	7:20
standard _ the	7:27 8:14 9:-18
standard for	7:-23
standard sinc	8:7
start	3:-27 6:10 9:-20 11:18 12:9
start a	11:17
start the	11:22
start to	6:7
start up	3:22
startup	2:49 7:22
startup $	7:22
stat	2:-39
stay	0:29 1:35 2:-73
stay in	0:33
stay with	0:27
stellan	7:-20
step	2:-37 3:-33 5:33 6:-20 12:6
still	1:-41 8:-6 9:-36
still be	0:27
stock	3:41
stood	1:-18 2:74 5:67
stop	3:-23 5:-52 9:52
stop $	0:26
stop this	2:59
stopp	0:88 1:-21 2:105 3:-41 5:43 6:9 7:73 8:16 9:-25
stopp them	7:54
stor	3:27 9:-16
stor $	7:24
storag	3:48
story	0:-26 6:-9
strategy	3:35 4:18 7:20
stream _ the	3:30
street	1:34
strength	7:24
strength of	7:24
strong	0:-24
struck	5:26 6:14
stuck	2:36 9:33 11:30
stuck $	11:23
student	3:28
subscription	3:-22
succes	1:52
such	11:40
such a	0:24
suggest	9:55
suggestion	7:35
suit	10:6
sum	5:28
summer	11:41
summer $	11:42
sunday	5:23
supplier	7:-20
support	1:-53 5:-32 11:-19
sure	0:24 1:-32
surpris	1:21
survey	2:37
switch	0:25 3:-23 7:57 9:-26
switch off	2:-40
switch to	7:26
system	0:-26 1:24 2:-54 3:97
system _ all	4:9
system _ the	3:47
system and	1:25
system from	3:27
system of	4:-7
tabl	1:-19 2:41 3:22 4:-11 11:-20
tak	0:42 1:-21 5:35
tak _ minut	2:-38
take	0:-28 2:41
take it	7:23
taken	0:33
taken the	0:45
talk	1:19 5:-47 7:-23 9:-21
talk to	1:24
target	2:35 5:67 6:-8 9:25 10:-5
task	5:41
task and	11:20
taught	1:81 11:33 12:-6
taught _ how	12:-7
taught _ that	1:32
taught me	1:32 11:21 12:-11
teach	1:-31 7:20
teacher	1:20 2:39
team	1:32 3:-28 4:33 5:-27 6:21 7:93 8:-47 9:122 10:-6 11:-75
team $	7:42 8:-25 9:-18 10:6
team _ #	7:51
team _ a	3:22 5:31
team _ checklist	9:23
team _ from	9:18
team _ guid	9:25
team _ it	7:-19
team _ on	9:-16
team _ runs	10:-10
team _ that	1:36
team _ the	3:-21 7:56 10:9
team _ their	3:69 4:9 5:23 7:-21
team _ through	9:17
team _ to	7:19
team _ us	7:41
team alway	10:-9
team and	9:-18 11:20 12:5
team build	3:28 4:8
team chang	7:44
team does	9:32 10:-5
team has	7:-28 9:31
team in	9:23 10:6
team mov	8:-8
team no	9:30 10:6
team now	5:41 7:47
team of	3:-20 5:31 7:24 9:-17
team releas	9:27
team said	2:61
team test	9:41
team that	9:30
team were	3:22 7:27
team work	9:27
teamwork	1:66
tech	11:31
tech lead	11:33
technical	0:-31 1:44 3:34 4:34
technical _ for	3:22 4:24
technical strategy	3:22 4:12
technology	1:24 3:28 4:18
technology plan	3:32 4:13
tell	0:44 1:-30 11:-18
tell me	0:39
tell you	9:22
temperatur	5:28
templat	2:-35 3:21
ten	1:-21 3:-23 11:18
ten $	0:33
ten month	11:34
tender	7:19
terraform	0:-26 1:43
test	3:-48 4:-10 5:-29 8:17 9:59 10:-9 11:-36
test $	11:28
test _ and	2:60
test _ each	9:25
test _ i	10:5
test _ of	1:22
test _ the	9:21
test and	1:22 9:17
test for	9:37
test guid	9:25
test in	7:23
test of	3:28
test the	9:38 10:-5
tester	2:35 3:21
text	5:35 6:-13
text $	9:18
th	0:29
th i	7:20
than	3:-38 5:25 6:8 8:9 11:-18
than #	7:24
than i	0:37
that	0:60 2:37 3:59 5:39 6:12 8:-9 9:50 10:14 11:-31 12:5
that $	3:19 5:-25
that _ #	0:53 9:18
that _ a	1:-21 5:43
that _ an	1:-19
that _ and	1:53 11:34
that _ be	5:25 11:22
that _ can	0:-44 1:23
that _ data	0:36
that _ for	11:19
that _ he	11:27
that _ i	0:71 3:39
that _ it	2:36
that _ lost	5:26
that _ me	3:28
that _ my	1:-34
that _ never	1:22
that _ not	7:26
that _ now	9:29
that _ of	5:27
that _ one	3:24 5:33 6:7
that _ the	3:-33 5:27
that _ to	1:22 9:25
that _ were	5:39
that _ with	3:31
that a	0:72 1:-48
that all	3:19 7:25 8:7 10:8
that came	3:20
that chang	3:21
that every	5:27 9:23
that from	9:28
that he'd	12:6
that i	0:-50 1:23 5:-23
that i'm	1:-21
that i've	0:36
that into	9:15
that is	1:-46 2:69 5:30
that it	1:39 3:27 5:-35
that my	1:58
that nobody	0:23
that one	2:55 3:43 4:-9
that she	11:39
that the	0:51 3:-25 6:10 10:9
that they	8:8
that this	2:39
that was	3:-29 5:-30 9:-15
that we	5:46
that with	2:46
the	0:-31 1:-80 3:67 4:7 6:-8 7:-26 8:-10 9:-31 10:21 11:-34 12:6
the #	2:44 3:21 9:35
the _ #	9:-22
the _ a	2:37
the _ after	5:39
the _ all	7:26 9:60 10:-10
the _ alon	11:22
the _ and	3:20 5:52 6:-13 7:24 8:12 9:-33 10:-6 12:-5
the _ app	3:37
the _ are	2:46 7:23
the _ as	7:29
the _ at	5:23
the _ bank	9:20
the _ befor	2:39 3:-25 9:-21
the _ bill	5:24
the _ board	9:28 11:28
the _ button	3:57 4:-13
the _ by	8:-9 11:-17
the _ cach	11:24
the _ call	3:-21
the _ came	5:29
the _ channel	11:22
the _ check	3:27
the _ code	9:21
the _ com	11:24
the _ command	11:32
the _ committe	7:27
the _ company	4:22 11:28 12:13
the _ component	3:22
the _ controller	3:25
the _ criteria	9:17
the _ dashboard	0:39
the _ desk	2:49
the _ dialog	4:-7
the _ display	2:52
the _ division	9:18
the _ document	5:36
the _ does	9:31
the _ down	7:22
the _ dropp	7:35
the _ engin	3:22
the _ engineer	3:-25 7:23 8:-9 9:66 10:10
the _ error	5:24
the _ fault	5:30 6:7
the _ first	1:68
the _ for	2:42 3:37 4:-11 5:-26 7:22 9:17 11:18
the _ format	11:17
the _ from	0:-24 11:18
the _ gateway	3:46
the _ gets	7:28 9:25
the _ group	4:8
the _ guid	11:17
the _ had	7:19
the _ has	0:-24 7:-58 10:6
the _ i	0:63 6:14 7:59 8:20 9:23
the _ in	0:42 1:-27 6:-16 9:-17 11:46 12:-10
the _ is	0:27 1:-23 4:-10
the _ it	2:65
the _ job	3:38
the _ launch	1:31
the _ lead	1:-21 2:40
the _ list	6:7
the _ live	2:35
the _ machin	11:24
the _ made	9:31
the _ migration	1:24
the _ minut	1:28
the _ model	3:24
the _ modul	3:37 4:-8
the _ month	11:-23
the _ network	3:33
the _ noth	3:63
the _ now	0:34 9:23 10:4
the _ number	2:37
the _ of	0:-36 1:89 5:-49 7:54 8:-15 11:40
the _ offic	6:-8 11:19
the _ on	2:-41 3:35 9:-16
the _ once	7:28
the _ one	3:-35 10:-7
the _ ones	11:33 12:-5
the _ only	3:40
the _ order	5:-25
the _ organisation	7:22
the _ our	9:44 10:-18
the _ over	2:-35
the _ page	3:30 9:-15
the _ peopl	0:51 1:-19 2:44 8:-18
the _ person	9:16
the _ plann	5:41
the _ platform	3:45 4:28
the _ product	4:13
the _ protocol	9:15
the _ put	7:-22 9:25
the _ question	5:23
the _ releas	2:43 11:76
the _ report	3:23
the _ request	5:27
the _ right	2:35
the _ round	7:26
the _ rul	9:24
the _ rule	9:25 10:4
the _ runs	4:9
the _ said	3:23 5:26 6:-14
the _ scor	3:28
the _ screen	3:81 4:-12
the _ script	3:31
the _ senior	11:23
the _ server	3:29
the _ servic	3:70 4:-7 5:-28
the _ shift	2:35 11:42
the _ sinc	7:25
the _ six	11:20
the _ slic	0:26
the _ softwar	3:21
the _ sprint	3:25
the _ standard	7:29 9:36
the _ step	5:44 6:-8
the _ stopp	7:21
the _ system	3:52
the _ team	0:-27 4:-7 5:51 7:46 8:-13
the _ technical	4:12
the _ ten	0:35 11:31
the _ test	4:-7 8:10 9:16 10:-6
the _ th	0:38
the _ that	0:42 2:-38 5:27
the _ the	1:27 3:20 5:38 6:-9 9:17
the _ then	7:27
the _ they	0:43 3:26 4:10
the _ thing	0:33
the _ time	0:-41 1:32 2:37
the _ to	3:-26 5:49 9:-22
the _ twic	9:18
the _ two	0:45 2:-39 8:10
the _ up	2:41 3:34
the _ user	5:23
the _ was	1:19 5:36 7:-27
the _ way	0:64 1:-36 2:50 3:30
the _ we	5:24
the _ week	2:45
the _ who	5:40
the _ with	1:-18 5:31 7:-20
the _ work	1:34
the _ would	2:35 11:18
the acceptanc	5:28 6:-7
the accessibility	9:17
the afternoon	2:37
the alert	0:35
the analyst	5:39
the answer	0:50
the architect	5:26
the architectur	0:24
the assumption	0:29
the author	9:17
the back	11:33
the backend	7:22
the bank	7:38
the best	0:-37 1:46
the big	7:21
the board	7:27 11:-17
the brief	5:44
the budget	0:51
the bug	1:-21
the build	5:30
the call	4:-10
the caus	5:27
the chang	5:30
the chat	2:40
the checklist	9:17
the cio	7:33
the column	5:34 6:-8
the company	3:47 4:30 6:28 8:6 9:34 11:34 12:15
the council	7:19
the crash	3:26
the cto	1:26 3:-22 7:36 9:21
the customer	1:66
the data	0:31 4:17 5:-34
the date	3:32
the day	2:47
the devic	9:24
the direction	0:28
the division	7:37
the document	9:16
the door	3:31
the driver	3:45
the editor	2:39
the end	0:-33 1:46 3:-34 11:31
the enrolment	2:44
the european	7:28 8:9
the export	3:51 4:-12
the failur	5:30
the featur	4:11
the field	1:22
the firm	3:21 4:11
the firmwar	5:45 7:23
the first	0:-37 1:27 3:-32 11:-24
the five	5:23 11:20
the form	3:41 4:-14
the four	2:-41 3:-24 5:38 6:8 7:32
the free	2:47
the gate	9:32 10:4
the grad	11:23
the group	7:27 9:21 10:-7
the head	3:-20 7:20
the hour	1:36
the hous	9:17
the incident	9:16
the inspection	11:19
the interview	11:20
the invoic	3:36
the key	1:68
the kitchen	1:26
the lab	7:20 11:25
the label	0:23 7:21 8:-10
the ladder	11:41 12:10
the last	11:28 12:7
the letter	9:33 10:-11
the leverag	2:-39
the library	7:35
the list	5:-29
the log	6:-15
the login	3:30
the logo	9:15
the loudest	0:52
the maintainer	3:32
the map	2:73 3:-19
the market	2:-37
the ministry	2:37
the model	0:39
the most	1:19
the network	8:-13
the new	12:-6
the next	0:30 1:-20 4:8 5:56
the nightly	3:44 4:-12
the nine	7:23
the number	5:31
the offic	5:27
the official	10:7
the one	2:66
the only	4:12
the operation	7:28
the ops	0:32
the other	0:36 3:-30 8:-8 11:20
the owner	0:25 7:28
the page	1:-18 11:17
the pager	3:21
the peak	2:57
the photo	3:20
the plan	3:29
the pric	3:-19
the problem	1:20 5:57
the product	0:23 8:12
the project	3:22
the quality	1:18
the question	2:57 11:20
the regulator	2:42
the releas	3:-21 9:29 10:6
the remain	7:21
the requirement	5:29 6:-9
the rest	9:16 10:-5
the result	4:-7 7:-23 11:23
the return	3:21
the right	1:43
the risk	7:-19
the room	0:66
the rule	7:32
the sal	2:-43
the same	0:36 1:-44 2:-36 3:-30 6:9 7:22 8:-12
the scanner	7:22
the scheduler	4:8
the screen	2:48 3:40 6:-11
the search	3:44
the second	3:-20
the security	9:33 10:7
the senior	12:6
the servic	0:-23
the seven	9:36
the shar	3:23
the shift	2:-45
the sign	3:30 4:-7 11:31
the simulator	11:20
the smallest	1:-27
the spec	5:45
the standard	8:12 9:17
the step	5:25 6:-7
the stor	2:37
the storag	3:22
the story	5:24 6:-9
the stream	3:21
the strength	7:24
the task	5:38
the team	1:21 3:-29 7:-50 9:131 10:-30
the test	0:26 2:-38 5:36 9:22 10:-8
the th	5:36
the thre	2:48 3:-42 5:26
the ticket	6:-9
the tool	0:24 5:-24 7:69
the train	9:23
the transfer	3:34
the two	0:27 1:-21 7:23 9:-16 11:20
the vendor	3:23
the way	9:28 10:-6
the whiteboard	11:17
the whol	3:52 5:-25 7:50 9:47 10:11 12:11
the word	0:34
the work	1:-34 9:21
the worst	0:40
the year	1:29 3:-22 9:-18
theatr	2:51
their	2:56 4:21 6:30 7:155 8:-26 9:-56 11:-24
their _ after	8:-7
their _ and	2:-55 7:22
their _ by	7:-27
their _ in	7:51 8:-11
their _ on	0:24
their _ over	7:-20
their _ script	7:24
their _ to	7:26
their _ way	7:24 8:-7
their _ with	8:7
their desk	11:37
their export	7:19 8:-7
their own	3:-27 5:28 6:11 7:48 11:20 12:9
their project	7:-21
their side	7:26
their work	5:56 6:13 7:-19
them	1:-49 3:-38 5:-39 6:-14 9:33 10:14 12:-8
them $	7:25 8:8 10:8 12:6
them _ it	11:38
them _ on	5:29
them _ one	7:23 11:20
them _ the	0:42 3:22 9:24 10:-13 11:-20
them _ they	7:47 8:8
them _ with	2:37
them as	2:40
them at	3:32
them not	9:17 11:21
them on	7:21
them out	5:53 6:-12
them over	9:32
them the	8:-12
them two	7:28
them with	11:-18
then	0:41 1:-69 2:-76 3:-25 4:9 5:-28 6:16 7:32 9:23
then _ built	4:7
then _ the	3:19 5:27 11:22
then _ told	9:22
then _ was	9:17
then i	2:-35 7:-29 11:-22
then it	9:15
then the	9:34 10:-6
then two	8:7
then wrot	3:24
ther	1:-21 3:-32 6:13 10:-5 11:-44
ther _ #	2:39
ther _ a	0:29
ther _ to	1:22
ther and	9:18
ther is	5:-28 9:-16
ther were	5:44 6:9
therefor	2:44
thes	0:47 11:19
thes _ i	0:24
thes days	0:81 1:-18
they	1:-51 3:-30 5:-29 6:11 7:124 8:-11 9:-40 10:5 12:5
they _ #	7:-31
they _ all	7:21
they _ in	7:23
they _ it	0:38 2:-47 7:-34
they _ me	4:-7 11:20
they _ not	2:-35
they _ the	7:34 8:-11
they _ their	8:-16
they _ to	11:21
they agre	7:31
they are	7:-31
they chang	8:-7
they come	11:21
they did	7:44 8:14
they gave	4:-7
they had	5:24
they mov	7:28 8:-9
they now	11:20
they put	7:31
they rebuilt	8:-10
they rewrot	7:24 8:-8
they stopp	7:52 8:8
they were	5:-36 7:-23
they would	0:30
thing	1:18 5:32 11:25
think	0:-24 5:-26
third	2:36 6:18
third of	2:50
thirty	7:-19 11:-20
this	0:-33 1:-33 3:56 4:-19 5:35
this _ in	11:28
this day	3:32 8:-7 9:31
this one	3:32
this way	7:43
thos	2:67 4:7 6:9 8:7 11:27 12:11
thos $	2:39
thos four	3:24 4:7 7:41
thos thre	5:40 7:-19
though	2:50 9:18
thought	3:-27 5:61 6:8
thought _ should	5:27
thought _ the	0:38
thought that	0:40
thre	0:-23 1:-52 3:-26 4:10 5:24 6:16 8:23 9:-17 10:-6 12:-8
thre _ #	7:27
thre _ a	11:26
thre _ and	3:40 12:-5
thre _ engineer	11:21
thre _ peopl	5:24
thre _ the	3:35
thre _ to	9:40
thre field	3:26
thre month	5:29
thre of	2:37 7:-24
thre peopl	1:-21
thre senior	11:19
thre servic	3:-22
thre tim	11:23
thre year	3:26 9:22
threw	2:53
through	2:39 3:28 4:17 7:-24 9:18 10:-7 11:61 12:-18
through _ of	12:-6
through it	3:68 4:13 7:-23 9:-19 11:29 12:-7
through my	9:19 11:18
thursday	0:-26 2:79 11:55
tick	9:22 10:-5
ticket	1:-38 5:79 6:-15 7:26 9:-22
ticket $	0:29
ticket with	5:24
till	2:35 11:45
tim	9:-18
time	1:-29 2:-43 5:24 6:10 8:-12 11:-28 12:-11
time $	0:-87 1:34 2:-40 5:49 6:13 12:-10
time to	0:26
time with	7:24
timer	0:24
timetabl	2:-38
titl	0:-26 1:78
titl $	1:34
to	3:-39 6:-10 8:-15 10:8 11:-19 12:-12
to #	1:-29 2:-57 7:-19 9:-47 11:-32
to $	7:43 8:7
to _ a	0:-24 5:-34 11:85
to _ and	1:-18 3:-25 6:8 7:30 8:10
to _ anyth	7:20
to _ as	1:22
to _ by	1:-20
to _ customer	9:17
to _ day	3:31 8:-7 9:30
to _ desk	11:26
to _ down	0:23 5:-23
to _ end	1:21
to _ executiv	5:26
to _ first	5:32
to _ for	2:37 11:27 12:-8
to _ her	11:25
to _ how	5:24
to _ in	1:33 9:-16
to _ is	1:19
to _ it	0:51 1:-56 5:61 8:8 11:-17
to _ letter	9:32
to _ one	1:23 2:-34
to _ sinc	3:27 4:13
to _ someth	1:34
to _ team	0:39 9:31 10:-14
to _ that	0:55 1:-34
to _ the	7:21 10:9
to _ their	3:21 7:45 8:-11
to _ them	3:23 6:-8
to _ thes	0:-26 1:26
to _ this	2:42 5:-22
to _ to	7:21
to _ up	5:46
to _ was	0:39 1:-25
to _ we	6:12
to _ what	11:20
to _ with	5:23 6:-11 11:21 12:10
to an	1:26
to another	9:-28
to ask	0:51 1:-21
to be	2:40 5:-37
to both	0:41
to build	1:35
to carry	5:28 9:16
to chang	0:32
to choos	1:27
to do	7:30 8:-8 11:-19
to drop	7:25
to empty	0:-41
to explain	0:37 1:-25
to fix	5:30
to get	5:-22 11:21
to his	1:30
to it	9:44
to keep	2:44 3:36
to know	0:-25 1:43
to lead	11:26
to let	7:22
to look	5:62
to make	5:38
to me	1:-23 6:-7 12:-7
to move	7:33
to my	11:25
to our	9:59
to own	11:28
to pass	7:24 9:36 10:6
to read	11:23
to say	0:30 1:-40 5:-41
to settl	5:28
to stay	1:21
to stop	2:36
to the	3:35 5:-40 7:-25 9:60 10:-9 11:-33
to them	2:37
to this	3:32 8:-7 9:31
to thre	5:23
to writ	3:30 4:18 12:-8
today	0:58 7:58 8:10 10:5 11:36 12:15
today $	7:20 9:23 10:5
together	7:35 11:36
together and	7:33
toggl	3:27 5:23
told	0:-46 2:84 3:-32 6:-7 9:23 11:-20
told _ at	2:35
told _ it	1:33
told _ team	9:37
told _ that	7:29
told him	2:47
told me	1:34 2:51 11:-24
told my	9:18
told them	2:-34
told to	5:23
too	2:42 3:-34 9:-30 11:-22
too _ to	0:38
took	1:-34 4:10 5:-38 7:45 9:29 10:10 11:18 12:8
took _ #	11:19
took _ of	3:33
took _ over	9:37 10:11
took _ the	3:31
took _ through	11:29 12:-9
took _ time	8:-7
took _ with	2:36 9:51
took it	7:35 8:19
took me	11:43 12:-9
took my	7:30
took over	3:21 7:20 8:-14
took the	3:-21
took them	9:33
tool	0:30 2:-38 5:-34 7:59
total	11:35
touch	7:19
town	11:23
train	2:-47 11:23 12:10
train $	9:25
train and	7:27
train on	0:27
traine	11:19
transcod	7:20
transfer	2:52 3:34
treat	0:54
tri	9:42
trip	2:35
troubl	6:9
trust	0:-29 1:19 2:43
trust it	0:-32
try it	7:24
tuesday	11:27
tun	2:53
turn	0:29 1:-40 3:-30 5:46 6:-9 7:44 8:7 9:27 11:19 12:-6
turn _ into	5:54
turn _ that	0:28
turn _ the	7:21
turn it	5:23
turn off	7:21
turn out	0:44 1:-18 2:-37
tv	2:48
twelv	10:5 11:19 12:7
twenty	9:15
twic	0:31 2:82 3:-28 7:-25 12:-7
twic $	2:89 5:22
twic _ week	12:-6
twic a	9:17
two	1:-56 2:66 3:-54 4:-15 8:19 9:-19 10:-18
two _ and	2:35
two _ i	0:57
two _ of	5:30
two _ on	2:45 11:30
two _ the	2:46 7:-19
two _ us	11:23
two approval	10:-5
two days	1:29
two in	3:20
two night	3:23
two of	2:97 11:36
two other	2:50
two peopl	0:24 9:34 10:-11
two week	0:-23 2:-70
two year	0:41 3:-31 8:7 12:9
typ	0:26 5:57 6:-9
under	3:23 4:7 5:-27 9:32 11:-18
under my	3:24 9:17
under pressur	0:-26
underestimat the	1:19
understand	0:-71 1:85
unit	3:58 5:24 6:9 7:-39 10:-5
unit test	3:26 10:-5
university	3:20
unles	2:37
until	0:55 1:-21 2:105 7:34 12:-7
until _ had	7:29 9:27
until i	5:30
until the	0:38 2:60
up	0:-94 1:49 2:65 6:10 7:39 8:-8 9:-16 10:4 11:-25
up $	2:86
up _ #	2:-39
up _ the	1:19 4:7
up and	1:19
up my	2:45
up the	5:29
up to	1:26
updat	2:-66 5:42
upload	8:-8
us	1:-27 3:-30 5:-32 7:29 8:-16 9:28
us _ i	9:18
us a	11:22
us and	2:38
us the	7:30
use	2:-41 8:-10
used	0:36 2:-62
used by	7:20
used it	0:29 9:28
used to	0:54
user	0:27
uses	8:-13
uses it	8:-13
usually	11:50
valu of	1:18
vendor	0:-28 7:46 8:19 10:7
vendor _ pass	10:7
vendor must	10:7
verification	5:30
version	7:24
version #	7:25 9:16
version _ and	9:16
vice	7:20
vice president	7:20
visibility	1:18
voic	1:21
vote	0:28
vpn	5:28
wait	11:-22
wait _ the	5:23
wait and	3:20
walk	0:61 1:-48 2:-46 7:32 12:-6
walk me	12:-7
wall	0:40
want	0:-46 1:-21 2:41 3:-56 5:42 6:10 7:-44 9:-29 11:-25
want the	11:-17
want to	2:-50 5:-30 9:-17
ward	3:24
warehous	2:-39 3:57 4:10
was	0:-28 1:-83 3:-20 4:-12 6:-9 7:-96 9:-66 10:9 11:-65
was $	0:32 5:-48
was _ #	2:36
was _ a	5:-37
was _ and	1:38 3:-28
was _ brief	5:46
was _ build	1:35
was _ but	2:70
was _ by	9:25
was _ date	3:21
was _ for	0:26 2:51 3:20 4:8
was _ from	1:39
was _ he'd	12:6
was _ i	11:19
was _ my	3:34
was _ no	5:38
was _ of	0:33 3:-22 5:-22 11:52
was _ on	3:-31
was _ own	5:52
was _ the	0:44 1:-18 3:45 5:36 9:18 10:-6
was _ to	0:-30 2:-45
was _ with	12:-5
was a	2:-75 3:20 5:-33
was against	2:79
was all	5:25
was cancell	2:65
was clean	0:28
was down	2:36
was given	3:35 4:-10
was mine	3:46 5:-25
was my	3:44
was never	0:29
was not	0:31
was on	9:16
was proud	3:23
was responsibl	3:31 4:8
was right	1:27
was stopp	2:48
was that	11:40 12:5
was the	0:65 1:-25 3:28 4:-7 5:57 9:-17 11:-19
was to	2:-36 5:37 6:-19
was too	0:39
wasn't	2:36 5:35 6:8
wasn't _ any	5:24
watch	1:-21 2:-39
water	1:19
water $	1:20
way	7:46 10:-5 12:6
way $	11:18
way _ team	10:-5
way for	5:54
way now	7:20
we	1:-45 2:36 3:-40 6:11 8:-17 10:6 11:26
we _ #	7:29
we _ a	11:34
we _ do	9:20
we _ every	11:18
we _ in	11:28
we _ not	5:30
we _ one	9:20
we _ the	2:60
we _ them	2:37
we _ to	5:30
we agre	11:30
we did	2:88 5:30
we have	9:19
we look	11:21
we met	11:18
we miss	9:20
we were	2:-43 5:58 11:33
we'd	5:23 11:18
web	4:9
wednesday	2:49 11:28
week	1:-45 2:72 3:-60 5:-28 7:-50 8:-13 9:-42 12:-10
week #	7:21
week $	3:-20 5:-30 7:-24 11:-25
week and	7:-30
well	1:-25 2:-56
went	0:-48 1:-42 3:-38 7:-20 8:9 9:-15 10:-7 11:-31
went _ my	11:19
went _ the	8:7
went from	9:-18
went into	8:8
went on	7:-19
went out	2:-40 9:17
went through	5:26
went to	9:-15
went up	2:42
were	1:-55 3:-25 5:65 7:-60 8:8 9:-43 11:-22
were $	0:49
were _ by	2:52
were _ the	7:21 11:32
were _ to	5:31
were in	11:36
were not	2:46
wet	9:50
what	0:37 3:-30 5:93 6:-10 7:-24 10:7
what _ as	5:27
what _ believ	0:27
what _ cost	5:36 6:11
what _ enjoy	0:-24 1:28
what _ even	5:-23
what _ had	0:34 2:83 3:24
what _ mean	5:24
what _ to	1:-20 9:20
what a	9:20 11:25
what count	5:32 11:27 12:5
what each	9:28
what i	1:43 3:23 5:-56
what is	5:43
what that	5:-27
what they	5:33 6:7 11:-17
what we	5:25 6:12 9:17
whatever	0:-25
when	0:32 2:-56 3:-24 7:-46 9:-19 11:67 12:-7
when _ is	9:21
when _ were	11:27
when i	0:38
when it	1:35
when one	5:24
when somebody	0:27 11:35
when someon	11:25
when the	9:-16 12:-4
when they	11:27
whenever	0:30 1:-37 11:23
wher	0:-26 2:-53 4:7 9:-18 12:-4
wher the	4:7
whether	2:-41 5:48 6:14
which	0:-29 1:-32 4:10 5:81 6:-7 7:-22 9:49 11:-27 12:7
which _ had	0:-26 1:45 9:16
which _ now	12:8
which _ the	5:48
which i	0:-33 1:43
which is	5:-24
which of	6:11
which she	9:50
whil	2:-35
who	2:50 3:-30 6:9 10:7 12:-10
who _ it	0:33 3:25 4:8
who _ to	1:30
who decid	1:24
who is	3:-23
who runs	3:20
who want	5:28
who will	0:32
who'd	5:36
whol	3:72 4:9 5:-32 7:37 9:41 10:11 12:11
whol _ and	9:18
whol _ it	4:8
whol _ organisation	9:17
whol company	11:30 12:13
whol engineer	7:-30 9:52 10:11
whol group	4:8
whol of	4:8 7:33
whom	7:23
why	0:-35
wi	5:26
wi fi	5:26
will	1:25 2:114 11:43
win	0:-31 1:29
win $	0:-27 1:28
window	7:31
winter	5:47 6:-7
winter $	0:33 5:42
with	1:-53 3:-66 6:-19 8:8 9:-29 10:-5 11:67
with #	6:-7
with _ about	11:21
with _ account	2:46
with _ and	2:-36 11:43
with _ figma	6:-10
with _ for	11:29
with _ i	11:20
with _ now	7:19 9:22
with _ on	12:4
with _ own	0:30
with _ that	2:35
with _ twic	11:18 12:-6
with _ two	0:27
with a	0:41 9:16 12:-7
with an	11:20 12:-7
with four	11:21
with her	2:-42
with him	2:42
with it	7:19
with its	3:44
with me	0:25 11:59 12:-13
with my	8:9
with real	11:35 12:8
with the	0:43 1:-32 2:-46 3:-22 5:60 8:9 10:-14
with their	11:-19
with them	3:21 7:22 8:7 11:29
with two	5:24
withdrawn	2:98
withdrew	2:90
within	2:-38 5:24 7:50
within #	5:25
within _ day	0:31
within _ year	7:48
within a	0:28 7:28
without	0:62 3:-46 5:43 7:-21 9:113 10:5 11:29 12:11
without a	0:31 9:42 10:6
without its	9:22
without me	11:66 12:18
without one	9:20
without the	0:50
won't	0:36
word	3:-26 7:44 8:9 9:-17
word $	7:53 8:10
word and	5:39
work	0:-85 1:100 2:-41 3:-59 5:70 8:-17 9:30 10:13
work $	0:-31 1:32 5:-28
work _ a	11:25
work _ and	5:33
work _ my	9:18
work _ that	5:65 6:11
work _ the	7:23
work _ this	9:18 10:5
work _ with	5:32
work and	11:18
work as	11:27
work by	9:18
work group	9:20
work on	2:38 7:23 8:7 11:-18
work out	5:31 6:-9
work the	1:26
work with	7:24 8:-13
workaround	5:26
wors	2:88
worst	0:39
worth	1:-23
would	0:-35 1:-42 2:73 3:-41 5:-24 6:8 7:-40 9:-30 12:-15
would _ a	2:37
would _ been	5:24
would have	1:-24 2:-41
would lead	11:25
would not	2:47
wrapp	2:44
writ	0:68 1:-34 3:25 4:16 6:14 7:31 11:-30 12:-8
writ $	2:45 5:73
writ _ and	3:26 4:14
writ _ design	11:21
writ _ rule	7:23
writ a	0:-30 12:-8
writ one	3:20
writ the	0:48
written	0:40 3:-26 5:44 6:-18 9:22 11:30
written the	5:27 6:-11
wrong	0:38 2:44 3:-40 5:44 6:7 7:-23 9:-27
wrong $	2:72
wrong _ the	0:26
wrong and	5:33
wrot	0:-50 1:-26 5:36 12:7
wrot _ a	9:17
wrot _ company	3:27 4:17
wrot _ new	9:38
wrot _ test	9:18
wrot _ the	2:42
wrot a	5:32
wrot down	5:29 6:11
wrot the	3:61 4:-12 5:-28 7:20 9:19 12:8
wrot to	2:50
year	2:-48 4:14 5:-37 6:9 7:-19 8:8 9:-20 11:18 12:13
year $	3:-22 5:-46 7:-43 11:-21
year _ and	3:21
year _ i	11:24
year and	12:-5
yesterday	5:24
yesterday $	5:27
you	0:-94 1:64 3:-20
you _ it	1:28
you _ to	1:34
you can	1:35
you have	1:22
younger	11:26 12:5
your	0:-32 1:32 11:44
yusuf	11:28
`;
