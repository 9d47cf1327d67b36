/** Written by `npm run fit` from the texts of `test/eval/corpus`; do not edit. `test/eval/fit` says how. */

/** What the words of a sentence are asked for; the columns of the table. */
export const QUESTIONS = [
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
#	0:-45 1:16 3:-20 4:-64 5:26 6:-24 8:-102 9:4
# #	2:41 3:-8
# $	2:-43 4:-18 5:-5 6:-21
# _ #	0:-23 5:5 7:5 8:-16
# _ about	4:50
# _ and	0:-23 4:17 6:35 8:34
# _ by	8:20
# _ from	6:28
# _ have	6:15
# _ of	4:16
# _ on	4:-18
# _ releas	6:28
# _ the	2:-23
# _ two	4:17 6:20
# _ were	2:23
# _ with	0:18
# a	8:-16
# and	4:43 5:10 6:28 7:5
# days	4:15 8:16
# engineer	1:7 6:-12
# for	6:12
# in	8:23
# it	8:20
# item	2:30
# minut	6:-13
# of	0:-27 4:-33 6:-20 8:-16
# referenc	0:25
# repositori	6:27
# second	2:18
# servic	6:16
# team	0:77 1:19 4:23 5:10 6:37 7:6
# to	4:-17 6:-16 8:-13
=	0:-275 1:109 2:-266 3:139 4:-238 5:259 6:-297 7:210 8:-267 9:160
=action	0:-226 1:-8 2:-213 3:17 4:-176 5:-11 6:-195 7:-14 8:-222 9:6
=differently	0:-88 2:-74 4:-67 6:-62 8:-84
=learning	0:-164 2:-179 4:-139 6:-126 8:-138 9:-13
=none	0:-134 1:-8 2:-118 4:-112 5:-7 6:-151 7:-7 8:-98 9:7
=result	0:-166 1:11 2:-186 4:-111 5:-19 6:-122 7:24 8:-85 9:22
=situation	0:-122 1:-13 2:-172 4:-217 6:-194 8:-210
=task	0:-48 1:-20 2:36 4:-173 6:-170 8:-178
^ #	0:-18 2:-27 6:-30 8:-32
^ a	0:-17 2:-17 4:-25 6:-17
^ add	6:26
^ after	4:29
^ all	0:28 1:10 4:68 6:16 7:5
^ and	2:-26
^ as	6:12
^ both	8:17
^ build	0:37
^ but	2:19
^ each	4:-18 6:15
^ every	4:20 8:-17
^ everyon	8:18
^ everyth	0:19 2:40 3:-7
^ first	2:44
^ for	2:-20 4:-15
^ four	4:18
^ from	0:21
^ he	6:-14 8:20 9:-6
^ her	2:19
^ i	0:18 1:-12 3:11 4:-62 5:-9 6:-24 7:-29 9:16
^ i'd	4:-24 6:-15 8:-33
^ i'm	0:40 2:39 3:6 4:21 8:-20
^ i've	4:-20 6:-12
^ in	2:-38 7:-3 9:-4
^ it	2:80 3:16 4:44 5:-11 6:-37 8:-15
^ it's	0:21 6:20
^ my	0:47 1:-9 2:42 4:-48 5:12 6:17 7:16 8:-20 9:-17
^ nineteen	4:60
^ no	2:47 3:12 4:-16 8:-14
^ nobody	0:-19 2:29 3:10 6:-14 8:-20
^ of	0:19
^ one	0:-20 2:-17
^ only	4:26
^ our	0:-31 4:-35 6:-44 8:19
^ seven	8:18
^ she	0:-16 2:-20 8:-19
^ sinc	0:17 6:22
^ so	0:-15 2:-23
^ test	6:-18
^ that	2:25 6:-16
^ the	1:19 2:28 3:-17 4:49 5:23 6:24 7:21 8:-65 9:16
^ then	0:-29 2:-24 4:-25 8:-21
^ ther	2:54
^ they	4:93 5:-11 8:-24
^ thre	4:18
^ today	4:34 5:4
^ two	6:-11 8:-16
^ we	4:-21 6:-24 8:18 9:5
^ what	0:-18 2:-21 6:-15 8:-19
^ when	8:30
^ with	8:19
^ within	4:27 6:13
a	0:-30 1:-6 4:-67 5:-11 7:6 9:-7
a _ and	0:-22 2:-48 8:-13 9:-4
a _ at	8:28
a _ bank	0:17
a _ by	2:33 8:17
a _ company	0:21
a _ developer	8:14
a _ engineer	0:-17
a _ for	2:30 3:6 8:-16
a _ from	6:15
a _ i	8:-15
a _ in	0:-16 6:-17
a _ must	6:23
a _ night	8:21
a _ now	0:37 4:19
a _ of	0:-19 2:41 3:9 8:-32
a _ on	0:48 1:-10 6:-18 8:-15
a _ one	0:16 8:20
a _ plan	6:22
a _ servic	0:-17
a _ so	2:25
a _ that	6:-23
a _ the	6:17 8:48
a _ user	7:-3
a _ with	8:19 9:-5
a _ without	6:53
a budget	6:17
a chang	8:20
a colleagu	6:12 8:25
a correction	2:31
a day	8:20
a decision	8:17
a design	6:12 8:28 9:-11
a list	2:23
a month	8:-13
a new	0:16 6:26 8:20 9:3
a plan	2:-19
a problem	2:40
a quarter	2:-29
a review	6:-14
a runbook	7:-4
a second	0:17 4:22 8:15
a secret	2:24
a senior	2:-18
a servic	8:32
a singl	0:45
a test	6:14 7:4 8:38
a ticket	2:26
a week	8:-29
a year	0:-26 2:-21 4:17 6:-19 8:-13
abiola	8:19
able	8:46
able to	8:46
about	0:-53 4:-31 5:11 6:-32 8:33 9:-7
about #	4:26 6:-12 8:-18
about _ and	8:14
about one	2:18
abov	2:19
accept	4:23 5:5 6:25
acceptanc	2:59 3:-10
acceptanc criteria	3:-14
acces	0:38
accessibility	2:27 6:17
account	0:17 6:-11
acros	0:30 1:8
acros the	8:14
add	0:-22 2:-18 6:69 7:-12
add a	6:23
add the	6:15 7:-4
addres	0:21
adjectiv	8:38 9:8
adjectiv $	9:8
adopt	8:23
adopt my	5:-6
afraid	8:62
after	4:34 5:-5 8:-46
after _ and	4:25
after _ second	2:30
after i	4:16
after it	2:22
after that	6:26
after the	0:28 2:23
after two	4:18
afternoon	8:16 9:-4
afternoon and	8:20 9:-4
afterward	8:26
against	0:-28 4:-20 6:49 7:8 8:-16
against the	6:25 7:4
agre	0:-26 2:-18 4:38 6:-16 9:3
agre _ one	4:41
agre on	4:36
aim	8:43 9:8
alert	6:-12
alert $	0:17
aliv	1:-7
all	0:79 1:30 2:-18 4:65 5:8 6:33 7:18 9:5
all #	0:31 1:11 4:-30 6:57 7:7
all $	8:19
all _ engineer	1:7
all _ it	8:15
all _ of	2:18 6:-12
all _ product	6:40 7:3
all _ servic	0:22
all _ team	0:32 1:8 4:-37 5:12 7:5
all eleven	0:43 1:13 6:17
all five	1:6 4:32
all four	0:20 4:38 6:-13
all i	0:16 1:-7
all of	0:23 5:4 6:14
all six	4:17 6:-14
all the	0:19
all thre	4:26 5:-10 6:-14 8:25
alon	0:43 1:7 4:-25 8:65 9:8
along with	2:19
aloud	6:13 8:14
already	0:-18 2:18 6:32 7:-4
also	2:-25 6:16
also _ a	6:15
alway	6:42 7:-11 8:18
am	0:17
am the	0:-17
among	4:20
among them	4:20
an	0:-21 2:-30 4:-48 6:-23 8:16 9:-10
an _ and	8:-15
an _ that	6:12
an hour	8:20 9:-9
an incident	6:-14
an order	0:64
analyst	2:23
and	0:36 1:20 3:14 4:52 7:7 8:24 9:3
and #	4:26 5:5 8:24
and _ #	6:-14
and _ a	0:27 1:-10 2:62 9:3
and _ add	6:21 7:-6
and _ agre	4:27
and _ all	2:20
and _ and	0:-19 4:-18 8:-14
and _ chang	4:34 5:-12
and _ contract	0:16 1:6
and _ date	0:31
and _ did	4:45 5:5
and _ each	2:34 3:9 4:45 8:26 9:11
and _ for	1:7
and _ format	3:-9
and _ from	4:27
and _ had	0:-17
and _ half	6:30
and _ has	6:32 7:-3
and _ have	6:12
and _ he	8:24
and _ her	8:14
and _ in	4:38 5:17 6:21 7:4 8:16
and _ is	4:30 5:10
and _ it	0:43 1:-6 3:8 4:-29 7:3 9:-4
and _ kept	0:30 1:-12
and _ look	0:17
and _ me	9:-4
and _ my	0:16 2:21 5:-5
and _ nobody	4:20
and _ on	4:-28
and _ one	8:-13
and _ order	0:41
and _ other	4:26 5:11 6:-14
and _ out	2:19
and _ own	0:38 1:19 4:19
and _ peopl	4:20
and _ promotion	9:16
and _ team	6:24 7:4
and _ that	0:-17 3:13 4:19
and _ the	2:20 4:24 6:-19 8:-36
and _ their	5:-5 8:29
and _ them	8:25
and _ then	6:18
and _ they	8:15
and _ this	2:26 3:-13
and _ to	2:56 3:16
and _ two	6:21 7:-5
and _ was	1:7 7:-6
and _ we	6:22 8:19
and _ what	2:22
and _ which	0:15
and _ whol	4:33
and _ wrot	2:23
and a	6:-13
and all	0:48 4:-22 8:40 9:10
and an	0:41
and answer	8:26
and argu	3:12
and ask	8:-14
and by	6:18
and carri	0:20
and did	8:27
and every	8:18
and for	4:20
and four	5:9
and from	2:18
and gave	8:20 9:3
and got	6:26 7:-5
and had	3:7 8:19
and have	0:26 1:-8
and he	2:-22 4:23 8:-22
and how	2:19
and i	3:-9 4:-58 7:-4 8:17 9:-3
and i'd	8:57 9:-7
and i've	6:16
and in	8:14
and it	0:-23 4:18 5:10 7:-7
and it's	4:24 5:6 8:26
and its	0:59 1:-12
and kept	6:12
and left	2:33
and made	4:22
and mov	4:29
and my	2:25 4:-15 6:16
and never	6:13 8:-14
and no	6:-14
and nobody	2:27 6:25
and not	2:-20 8:-16
and one	4:19
and only	5:-8
and our	0:18
and output	3:-9
and put	0:30 1:-6 4:17
and sent	8:28 9:-9
and so	0:29
and taught	8:20 9:-4
and that	1:-11 2:37 6:20
and the	0:47 1:7 2:-34 4:24 6:34 7:-3 9:6
and then	0:21 2:-18 8:15
and they	4:92 5:-13 8:-13
and told	8:14
and took	4:27 5:-4
and was	0:-16 2:-19
and we	6:25
and we'd	8:28
and went	2:26 4:-24
and what	0:-24 6:12
and when	0:17
and which	2:31 3:13
and who	2:19
and wrot	2:43 4:18
android	1:-8 2:22
android app	0:18 1:-8
animation	4:22
annoy	2:19
annual	4:16
another	0:-16 2:35 3:6
answer	1:8 2:-40 3:8 8:44 9:-19
answer _ question	9:-14
answer _ the	6:14
answer for	0:24 1:8
answer in	6:17
answer the	4:17 8:23
any	0:16 4:-18 8:-17
any of	0:33
anyon	8:27
anyth	2:37 3:-12
anyth $	2:27
anyth i	2:32 3:-10
api	0:49
app	0:46 6:-18
app _ in	0:22 1:6
app _ the	0:30
application	0:19
approach	4:22
architectur	4:-47
are	4:29 5:15 6:13 7:6 8:-16 9:5
are _ by	4:29
are in	4:58 6:21
are mine	0:26 4:-17
are staff	4:-22
area	0:55 8:14
argu	3:12
argu that	3:12
around #	2:35
as	0:-16 1:6 2:18 3:-13 4:-26 5:9 6:41 7:-5 8:-15 9:8
as _ in	2:21
as _ of	4:20
as _ owner	0:24
as a	0:-18 2:22 4:21 5:8 6:-25 8:-25
as one	0:19
as the	0:34 6:18 8:20
as their	2:19
ask	0:-53 4:-34 7:-22 9:6
ask _ and	8:28
ask _ how	9:7
ask _ to	8:-21
ask and	2:18
ask for	6:43 7:-22
ask me	2:-19 8:52 9:3
ask the	8:-17
ask to	2:-24
ask what	2:19
assign	2:-18
assum	6:-16
astrid	2:20
at	0:-76 3:9 4:-20 5:-7 6:-24 7:-11 9:-4
at _ one	6:14
at _ the	4:21
at an	0:-26
at it	6:24
at one	4:18
at the	4:-28 6:-13 8:24 9:-12
audio	4:23
audit	6:15
automat	8:14
away	0:-20 2:-26 6:15
back	0:-24 4:-20 6:22 7:-3 8:35 9:-13
back $	2:29 6:13
backend	0:17 4:15
backup	4:37
bad	2:35 8:-20
bad and	6:12
badg	6:14
bank	0:29 1:16 4:37 5:14 6:14 8:-19
basi	4:22
basket	0:17
be	0:-29 2:-34 6:-32
be _ to	8:49
be able	8:49
becam	4:45 5:6 7:3
becam #	4:23 6:16
becam the	4:34 5:5
becaus	0:-27 5:4 8:-33
becaus _ my	4:29 5:7
becaus i	2:-23
becaus of	4:21 5:7
becom	2:-18
been	0:44 1:10 3:6 6:-14 8:-18
been _ to	0:20
been on	4:16
befor	0:-17 2:-43 3:-7 4:-35 5:-6 6:-11 8:-36 9:4
befor #	2:23
befor $	4:-32
befor _ #	2:25
befor _ may	4:24 6:19
befor a	4:20
befor i	4:-25 7:-3 8:-16
befor the	0:-24 2:-20 6:-12 9:-4
befor they	4:17
behind	0:43 4:-18
believ	0:-19 2:-18 8:-16
belong to	0:16
besid	8:-17
beth	8:24
better	2:22
between	0:46 1:11 2:26 4:-22 6:-12
big	4:16
bigger	2:21
bit	8:14
block	2:28
board	2:-40 4:32
board alon	8:29
border	0:25 6:12
boss	0:-26 2:25
both	6:-13 8:20 9:3
box	0:37 4:-22
br	0:-16 2:-22
branch	0:18
break	8:17
brought	8:20
budget	2:-28
bugs	2:21 4:-18
bugs $	2:27
build	0:89 1:8 5:11 6:12
build $	0:16 2:45
build the	0:35 4:19
built	0:35 5:15 6:-11
built the	0:19 1:-6
busines	0:-15 2:-17
but	6:-12 8:-21
button	1:-12
by	0:-35 2:23 3:-10 4:43 6:12 7:12 8:-22 9:18
by #	4:-33 6:-16
by _ and	4:21 5:8
by _ end	8:41
by _ own	2:18
by christma	8:18
by hand	4:40
by it	6:14 8:22
by item	7:-6
by my	4:20
by the	6:36 8:33
cach	8:14
calendar	6:-13
call	2:-25 5:-8 8:20 9:-5
call $	8:31
call me	8:-19
came	2:23 4:-33 6:-20 8:-31
came _ a	2:20
came _ with	2:23
camera	0:20
can	2:44
can be	2:45
can you	2:24
captur	8:24
car	4:19
card	2:36 3:9
care	0:46
career	8:40 9:12
career ladder	8:41 9:12
carri	0:41
carri the	0:20
carry	2:23
cas	4:-31
case	4:18 6:25
cathal	8:20
caus	0:-18 6:-15
certificat	0:72 4:40 6:-14 8:32
certificat $	0:36
chair	8:31 9:-4
chang	0:-33 1:-6 2:-26 4:88 5:-21 7:-15 8:-33
chang $	4:37
chang _ and	2:33
chang the	4:45
chang their	4:42 5:-10
channel	8:26
chapter	7:-3
chapter on	7:-3
charg	0:36
charg of	0:46
charger	4:16
cheapest	6:12
check	0:56 1:-14 5:-14 7:-3 8:-18
checklist	6:82 7:-4
checkout	0:19 1:-6
chip	2:-18
choos	2:23
chos	0:23
chos a	0:30
christma	2:26 8:17
christma $	2:39
clas	2:33
click	0:17 2:25 3:-6
client	0:44 5:-6
clos	0:-17 4:25
clos the	4:21
cloud	0:31 4:22
cluster	0:61
coach	4:-26 8:66 9:14
coach _ senior	8:14
coach the	8:-26
cod	2:56 3:-17 6:32 7:-15
code	4:48 5:9 7:10 9:-7
code $	4:30
code on	1:-8
cold	2:44
colleagu	0:-23 2:-18 4:-31 6:33 7:-5 8:99 9:-8
column	0:30 1:-7 2:47 3:-11
com	2:18 8:42 9:-6
com from	8:19
come	2:-20 8:22
command	6:12 8:26
comment	2:18
committe	0:-18 4:18 6:19
common	0:17 4:22
compani	4:15
company	0:25 1:57 3:23 4:38 5:18 7:3 8:38 9:28
company $	8:14
competitor	4:46 5:19
complain	2:27 4:-16
component	0:46 1:-15 2:-20
comput	4:-16
contract	1:6
control	0:16
controller	0:21
convert	0:16
converter	0:36
convinc	3:10
convinc the	4:18
copi	4:23
correct	8:20 9:-7
correct _ first	9:-7
correct my	8:23 9:-7
correction	2:42
cost	2:67 3:16 4:-23 6:-24 8:-22
cost _ #	2:34
cost us	2:22 3:8
could	0:-25 3:-6 4:-27 6:-14
could have	2:24
count	0:-22 2:67 3:-6 4:27 5:-8 6:-26 8:38 9:13
count _ each	9:10
count as	2:43 4:19 6:-17
crash	0:27 2:-20
credit	4:15
crew	0:22
criteria	2:49 3:-14 6:24
crm	0:38
cto	0:-21 4:26 6:18
customer	4:-33 8:-32
customer and	0:22
cut	4:19 6:14
dashboard	2:24
data	1:7 2:51 3:6 4:25 5:-19 8:-26
databas	0:34 6:-24
date	0:20 1:-10 6:-13
day	0:-24 2:-29 4:18 5:-12 6:14
day $	6:23
day and	0:16
days	0:-25 2:-33 4:-15 5:-5 6:-15 8:-17
days and	8:16
deadlin	0:24 2:22
debug	8:28
december	8:28
decid	2:89 3:18 8:36 9:7
decid _ it	8:22
decid _ to	3:-6
decid on	0:16
decid that	8:42
decid which	2:44 3:11
decision	2:20 9:3
deduplication	0:44 1:-7
deduplication job	1:-7
default	5:6
defin	2:-23 6:26 8:16
defin the	8:19
definition	0:-16 6:25 7:-9
definition _ done	7:-9
definition of	6:29 7:-9
delay	2:28
demand	6:26
department	0:19 1:18 4:88 7:9
department $	4:27 5:4
department to	4:-15
depend	0:-16
depend on	0:-16
deploy	4:44 5:-5 8:-15
describ	2:34 3:-8
describ in	3:-8
description	0:23
design	2:-19 4:-37 6:23 9:-6
design $	8:18 9:5
design _ the	0:-28 6:25
design in	6:23
design review	6:12
desk	4:-15 8:32
developer	0:-16 6:18
devic	0:30 2:28
did	1:-10 4:57 5:6 6:-20
did $	4:45 8:23
did _ for	4:41
did _ the	2:22
did not	2:33
did one	0:19
did the	4:25
didn't	4:33 8:-22
didn't _ to	2:28
different	4:-15
direction	2:20 3:14 4:28
direction _ the	0:18
director	0:-16 2:38 6:12
division	4:58 5:10
do	0:-29 2:-18 3:-6 5:-10 7:7
do the	6:12
document	2:36 3:-8 4:20 6:12
document $	6:15 8:16
does	2:-23 4:-16 6:38 7:-9 8:26 9:5
does it	6:31 7:3
does not	8:31 9:5
doesn't	6:14
done	0:-25 6:61 7:-10
done _ for	6:26
door	4:20 5:-18
down	0:19 1:8 2:18 5:-9 7:-7 8:-17
down _ #	4:23
down _ a	6:13
down _ i	2:25 3:-6
down _ the	2:19
down _ we	6:15
down and	3:-7
down by	4:19
down how	6:13
down that	7:-5
down the	2:22
down to	4:22
drain	4:20
draw	8:44 9:-10
drew	0:16 2:28 3:8
drew a	3:8
drew up	0:17
drift	6:14
driver	1:-8 4:-21 6:-27
driver _ the	0:28 6:-21
drop	2:21 3:14 4:25
dropp	0:-18 4:18 5:8 6:-20
dropp _ #	4:-21
dropp the	4:39
e	8:42
each	1:-7 3:7 5:4 6:16 7:6 8:63 9:10
each $	0:38
each _ a	0:43
each _ the	6:24
each _ two	8:15
each and	8:22
each friday	8:23
each had	4:19
each of	6:20 9:-5
each team	6:-14
eighteen	0:28 1:13
eleven	0:35 1:10 4:-21 8:-30
eleven of	0:-17
else	0:-18 4:31 5:-28 8:-17
embedd	6:-13
end _ end	0:-16
end _ the	8:19
end and	8:16
end of	2:31 8:18
end the	6:11
end to	0:-16
end up	0:23
endpoint	0:18 1:-9 6:-15
endpoint and	4:18
engin	0:18
engineer	0:-65 1:15 2:-34 3:9 4:65 5:9 6:16 7:9 8:75 9:20
engineer _ the	4:17 8:51 9:17
engineer and	2:18 3:7
engineer in	8:23 9:7
engineer organisation	6:25
engineer team	4:17
engineer who	8:34 9:-4
enough	2:21
entir	5:6
error	0:-23 2:24 3:-13 8:-15
even the	3:-7
even was	2:-30
evening	2:-19
event	0:17 4:18 6:-14
event schema	0:25
ever	6:-26
every	0:-26 3:-8 4:39 7:10 8:52 9:-5
every _ and	0:22 4:16 8:21 9:-5
every _ in	6:33 7:6
every department	4:49
every one	0:25
every servic	6:14
every team	4:-22
every thursday	8:25
every week	8:48
everybody	2:29 7:-7
everybody $	2:40
everyon	4:-18
everyon _ the	8:19
everyth	0:34 1:8 2:30 3:-16 4:-15
everyth was	2:41 3:-7
exactly	4:22
exampl	8:16
executiv	3:6
exercis	4:-16
exist	2:40
exist $	2:45
experiment	8:15
explain	8:42 9:-3
explain _ to	8:31 9:-6
export	0:51 1:-16 4:43 5:-6
eyes	6:20 7:-5
fail	6:14 8:-13
failur	2:48 3:11
far	4:28
far $	4:54
fault	0:-18 2:35 3:13
fault _ in	3:6
featur	0:39 2:-32 8:-24
feed	2:-18
fell	4:-24 6:-13
fell by	4:-16
fi	2:28
field	2:30 3:-7
field $	2:21
figur	8:26
fill	2:20 3:-8
fill it	3:-8
financ	4:20 6:-11 8:-14
financ last	5:-4
find	0:-20 2:63 3:10 8:-18
find _ is	3:-6
find out	2:18
find what	2:24 3:-6
finish	2:22 3:-6
firmwar	2:61 4:33 5:-16
firmwar team	2:51 4:27
first	0:-34 1:7 3:-6 4:-20 5:-4 6:-34
first $	6:-12 8:-18
first _ and	4:16
first _ ask	2:28
first _ had	2:26
first _ i	0:19 4:23
first and	0:20
first i	2:74 3:-7
first month	8:14
first week	2:23
first what	0:16 2:18
first year	8:20
five	0:17 1:16 2:-42 3:6 4:22 5:-12 6:-39 8:-14 9:10
five $	4:31
five _ and	0:16
five _ the	8:42 9:9
five year	0:35 1:14 4:-15
fix	0:-26 3:-9 6:-11 8:24
floor	8:16
follow	1:-9 2:48 4:25 6:93 7:9
follow it	2:20 3:-13 6:37
follow the	2:17 6:48 7:-10
for	1:27 3:6 6:25 8:-16 9:21
for $	6:21
for _ #	4:25 6:-12
for _ and	6:12 8:14
for _ else	2:30
for _ in	0:18 1:6 8:24
for _ it	4:24
for _ month	8:15 9:-6
for _ new	4:19
for _ next	4:-16
for _ of	6:12
for _ own	4:41 5:9
for _ team	6:33
for _ to	1:7
for _ twelv	7:4
for _ week	6:14
for _ whol	1:7
for _ year	4:-18 6:15 7:3
for a	2:-28 5:-6 6:-17 8:-19
for all	0:-23 1:8 4:32 6:34 7:7
for each	2:28
for engineer	9:19
for every	6:25 7:4
for it	0:20 1:10 2:22 6:-14
for me	4:22
for one	8:14
for our	0:-20 6:16 7:5
for that	0:-15
for the	0:69 1:10 5:-6 6:13 8:-42
for their	4:26 5:8
for this	0:60 8:21
for two	4:-15 6:16 7:3 8:28
for us	6:14
forc	4:37
form	1:-11
form and	0:25 1:-11
format	0:-19 3:-9 4:25 6:-13
format $	4:25 5:5
found	0:-35 3:8 4:-31 6:-19 9:-3
found #	3:6
four	1:15 3:22 4:73 5:-12 6:-37 7:-4 8:-36
four _ check	7:-3
four of	8:19
four other	5:4
four servic	0:21 1:12
four team	4:35 6:-17
fourteen	0:34 1:8 8:-14
fram	2:32 4:-15
fram $	2:40
fraud	2:49 3:7
freez	4:61
friday	8:14
from	0:30 2:23 3:-15 4:-28 6:-12 7:3
from #	0:-18 6:-26 8:-20
from $	0:18 8:18
from _ #	2:23
from _ on	6:30 7:3
from _ own	8:26 9:4
from _ to	0:37 1:-9 2:-20 4:-16 6:-21 8:17 9:8
from my	2:-19
from now	7:3
from one	4:29
from our	8:35 9:-8
from the	0:34 1:10 2:31 4:-21 6:-18 8:-13
front	8:15
front of	8:16
full	4:-15
function	0:30
gaps	6:21
gate	6:37 7:3
gateway	0:33 1:-8 2:-18
gateway $	0:17
gave	0:48 1:-20 3:-6 6:-15 8:42 9:5
gave _ a	2:27
gave each	0:38
gave me	0:38 1:-11 2:36 3:-10 8:-16
gave the	8:30 9:-3
gave them	8:17
get	6:-13
get a	0:27
gets	0:16
give	2:-19
given	0:24 1:-12 2:34 3:-8
go	0:-32 2:-31 4:-26
go _ it	8:21
go after	2:27 3:6
goal	2:21 8:60
goes	6:43
goes _ the	6:17
good	0:-24 2:-28 8:-21
got	1:-10 2:22 3:-11 4:-41 7:-7 9:-6
got a	2:20
got it	6:14 8:14
got the	2:19
grad	2:-19 4:-17
graph	4:15
grew	8:13
group	0:-18 1:17 2:-26 4:44 5:-12 6:39 7:4
guid	6:37 7:-7 8:21
guidelin	0:-26 6:67 7:3
had	0:-17 1:-17 2:58 3:-16 4:-35 5:-8 6:-21 7:-18 8:-36 9:7
had #	6:22
had _ and	2:21
had _ say	2:-23
had _ the	2:31 3:-13 4:-15
had _ written	8:41
had a	2:24 3:6
had built	4:-19
had in	4:25
had never	8:37
had no	0:17
had set	2:20
had the	0:90 1:-13
had to	0:-25 2:55 3:-9 4:44 6:-16
had two	6:24
had written	2:18 3:-8
half	0:-29 2:-30 5:-7 9:-3
hand	6:-15 8:-25
hand $	4:45
handl	4:32
happen	0:23 1:7 2:-26 6:-12
happen _ the	0:35 1:7
has	1:13 2:-19 4:29 5:11 6:68 7:6 9:8
has #	4:16
has _ for	8:18
has _ it	4:28 6:33
has _ through	7:-5
has a	6:-18
has run	8:16
has to	4:18 6:45 7:6 8:-13
have	2:22 4:-38 5:8 6:-12 7:3
have _ #	8:21
have _ it	1:-8
have _ me	8:-13
have _ we	2:28
have been	0:39 2:24
have to	6:17
he	0:-40 2:-34 3:-9 7:3 8:87 9:-4
he _ a	8:18
he _ it	8:-16
he _ the	4:25 8:33
he took	8:30
he was	0:-16
he'd	8:52 9:5
head	0:-31 2:24 4:17 8:-16
head _ engineer	4:26
head of	0:-23 2:37 4:21 8:-13
hear	2:44 4:36 5:-12
held	0:-20 4:21 6:12
held _ #	4:16 6:18
help	8:57 9:-13
her	0:-35 2:-39 5:-4 6:-37 8:47 9:-6
her $	8:-17
her _ the	8:22
her own	8:-14
here	6:16
him	0:-17 6:-14 8:-15
him the	8:13
hir	0:-23 2:-22 4:21 6:-13 8:50 9:7
his	2:-24 8:20
his own	8:16
hits	2:64
hold	6:16
holiday	8:22
holiday $	8:24
honest	4:19
hospital	4:-22
hour	0:-34 4:-28 6:-19 9:-9
hour each	8:14
how	1:11 2:70 3:11 5:-13 8:40 9:-9
how _ get	2:21
how _ review	6:15
how _ would	2:26 3:7
how _ writ	8:18 9:-8
how often	2:19
how one	2:27 3:6
how to	6:-11 8:28 9:-13
how we	4:15 6:30
i	0:27 1:-10 4:-107 5:-11 6:-13 7:-27 9:-4
i _ #	0:-17 2:56
i _ a	1:-11 2:18 3:-12 4:-20 8:17
i _ after	0:53 2:-22
i _ and	0:33 1:10
i _ another	3:6
i _ answer	8:26
i _ ask	2:-28
i _ down	2:42 3:11 6:26 7:-3
i _ each	0:32
i _ five	8:17
i _ four	4:17
i _ from	8:17
i _ given	0:34 1:-12
i _ had	2:17 3:-8
i _ her	8:22
i _ him	8:-21
i _ in	2:-35 4:18 8:16
i _ it	2:62 4:-31 6:-30 9:-3
i _ my	0:-17
i _ no	0:16 2:-20
i _ one	4:16
i _ our	4:29 6:32 7:-6 8:14
i _ responsibl	0:43 1:9
i _ that	0:-35 6:-13 7:3 8:26 9:-4
i _ the	0:113 5:-7 6:19 7:-11 8:30 9:8
i _ them	3:-8 8:19
i _ thre	6:36 8:13
i _ to	0:-47 2:53 6:15 7:-11 9:-3
i _ two	6:18 8:18
i _ up	0:28 1:7
i _ what	2:64 3:-17 4:17
i _ with	6:-14 8:-15
i add	6:31 7:-6
i also	6:19
i am	0:17
i answer	8:27
i ask	2:30 8:-22
i built	0:42
i came	2:26
i carri	2:21
i chang	1:-6 4:21
i chos	0:28
i coach	8:38 9:9
i could	2:-22
i decid	2:54 3:11 8:32
i defin	6:27 8:17
i did	0:22 1:-14 3:-8 8:-15
i drew	0:16
i explain	8:36 9:5
i fix	8:-14
i follow	6:36 7:-17
i gave	0:24 2:-22 8:13 9:-3
i got	2:54 3:-11 4:16 9:-4
i had	0:21 1:-11 2:-54 4:30 5:-9 7:-13 8:-18
i have	0:29 8:-17
i help	8:40 9:-7
i implement	2:21
i introduc	6:48 7:8
i keep	0:20 1:-6
i kept	0:18 1:-6
i learn	8:15 9:-12
i look	0:36 2:-32
i made	2:31 7:4 8:-13
i mov	2:22
i nam	3:9
i now	0:-16
i offer	6:18
i open	2:-19 4:21
i own	0:97 2:-40 6:-14 8:-22
i propos	3:6
i publish	4:45
i put	2:18 6:20 8:20
i read	0:-18 2:59
i rewrot	0:20
i run	0:20 1:11
i said	2:-22
i sat	8:18 9:7
i saw	2:21
i set	7:5
i spent	2:20
i start	8:16
i take	8:20
i talk	8:41
i then	6:12 8:24
i thought	2:58 3:7
i took	0:20 1:8 2:-25 4:-37 6:-18 9:6
i turn	8:28
i walk	5:-5
i want	6:-13
i was	6:-16 9:-10
i went	7:-7
i would	8:30 9:-14
i wrot	0:21 2:-18 3:9 4:18 6:51 7:5 8:13 9:11
i'd	3:12 4:-37 6:-22 8:48 9:-12
i'd _ it	2:37 8:14
i'd _ the	2:-18 8:-13
i'm	0:49 1:-8 2:31 3:6 6:-14
i'm a	0:16 1:-6
i'm not	8:24
i'm the	0:39
i've	0:22 4:-27
i've _ it	6:17
i've _ the	0:27
i've been	0:17
idea	2:19 3:12
identity	1:6
if	2:-22 4:-21 6:-18 8:-15
imag	6:-11
imag servic	1:-6
implement	2:33 3:-9 6:-13
implement the	2:34 3:-9
important	8:23
improv	2:50
in	2:-18 3:-9 4:-32 6:-33 7:9 9:13
in _ #	6:29
in _ and	2:-21 4:-15 8:44 9:3
in _ company	6:49 7:3
in _ days	8:19
in _ document	6:15
in _ end	4:18
in _ first	0:18 8:13
in _ for	4:38
in _ group	4:16 8:25
in _ it	0:39 8:17
in _ lab	6:12
in _ next	6:-14
in _ one	0:29 1:-7
in _ order	2:24
in _ other	4:-17
in _ own	4:17
in _ plan	2:52
in _ releas	4:28
in _ second	0:16
in _ she	8:13
in _ standard	4:19
in _ team	6:35
in _ the	3:-9
in _ third	4:17
in _ week	9:3
in _ whol	8:24
in a	0:20 3:-8 6:-15 8:-20
in all	6:28
in every	4:32 5:8
in front	8:16
in it	1:7 3:-9 4:-15
in january	4:-16 8:23
in march	8:29
in may	4:-16
in my	0:20 8:36 9:-7
in nine	2:18
in on	8:21
in one	2:-21 8:-15
in our	4:-20 7:4
in production	4:19
in that	0:25 1:-7 8:31 9:-4
in the	0:31 1:-11 3:-20 5:21 6:60 7:6 8:37 9:7
in their	4:64 5:-14
in thre	4:-18
in which	6:11
incident	0:-17 4:19 7:9 8:50
incident _ #	8:32
includ	8:28
includ the	6:14
infrastructur	0:-16
input	2:53 3:-7
input _ output	3:-9
input and	2:29 3:-9
inspection	0:24
instead	0:-17 2:-20 8:20 9:8
instead _ adjectiv	9:8
instead of	4:-17 8:23 9:8
interfac	0:32 4:19
interfac and	0:22 1:11
intern	8:65 9:13
interview	8:19
into	0:-34 1:6 2:44 4:68 5:20
into one	2:24
into the	2:21 4:40 5:12 6:18
into their	4:29
introduc	6:37 7:8
invoic	0:29
is	0:31 1:11 2:35 3:-15 5:15 7:10 9:14
is $	2:25
is _ and	0:17 2:18
is _ of	7:7
is _ the	4:35 5:4
is a	8:-14
is in	4:27 5:5
is mine	0:35
is my	0:25 1:-6 2:-23 8:18
is part	7:7
is the	0:-20
is what	6:29
is wrong	2:27 3:7
isn't	2:19 4:-16
it	0:-27 4:15 5:9 6:19 7:13 8:-56 9:10
it #	0:46 1:10
it $	6:-12 7:6 8:17 9:7
it _ a	0:-16 2:-32 4:61 5:10
it _ after	2:39 4:-17
it _ and	2:31 3:-7 6:-11
it _ as	6:34
it _ every	6:18
it _ for	0:16 4:26
it _ how	4:32 5:-13
it _ i	2:-36
it _ in	2:65 3:6 4:21 5:5 6:-13
it _ it	2:-18 4:20
it _ me	2:27 3:8 8:18 9:8
it _ my	2:-26
it _ not	2:24
it _ one	0:31
it _ our	2:25 6:-16
it _ rule	4:20
it _ run	8:20
it _ that	6:13
it _ the	0:20 4:17 6:-22
it _ their	4:19 5:10
it _ they	4:16
it _ this	6:14
it _ two	6:17
it a	6:44
it and	0:36 1:16 3:-6 7:-5 8:-25
it as	4:38 5:11
it back	8:14
it befor	6:23
it each	4:-15
it first	6:12
it for	5:-6 6:34 7:7
it from	2:30 3:-8
it has	6:15 7:-5 8:17
it in	0:-24 4:-15
it into	2:30 4:19 5:6
it is	4:104 5:22
it myself	2:34
it now	4:24
it on	0:23 1:-9
it out	8:26
it over	4:19 6:18
it sinc	4:-21
it so	4:-23
it the	2:29 4:33 6:26 7:4
it to	1:8 3:8 4:-16
it took	8:14
it turn	6:26
it up	4:-17
it was	6:12 8:-22
it wasn't	3:6
it went	6:17
it with	2:-31 6:-12
it'd	2:20
it's	0:27 2:-36 4:22 5:7
it's _ the	4:19
it's in	4:33 5:7
it's the	0:27
item	2:27 3:-7 4:18 6:29 7:-5
item $	2:27 4:20
item _ item	7:-6
item by	7:-6
its	0:41 1:7 3:6 6:40 9:5
its _ and	6:16 7:-6
its own	0:-27 4:-23 8:-25
itself	6:11
january	0:-16 4:-20 8:20
jett	8:20
job	0:51 1:-19 2:47
job $	6:22
job _ the	0:67 1:-14
job for	1:-13
jobs	1:11 2:-21
join	3:-13 4:-20 8:-13
june	8:28
junior	2:-19 4:-31 6:-14
just	0:22 4:-21
keep	0:39 2:-19 6:23 7:6 8:21
keep the	0:24 6:23 7:6
kept	0:21 6:23
kept _ it	6:19
kept com	2:22
kept it	0:44
kept the	6:18
kept to	6:19
kernel	4:-15
key	0:23 2:-23
kind	2:26
kind of	2:29
know	0:-16 2:-20 4:-19 6:-12
known	6:-12
lab	6:26
label	0:59 1:-11
lack	2:28
ladder	0:-24 4:16 8:83 9:24
ladder and	8:22
laid	6:13
land	0:28
languag	0:26 2:22
last	0:-30 2:-22 4:39 6:18 9:9
last $	4:33 5:-4 6:-14
last year	6:17
latency	2:-31
later	4:-18 6:-15
launch	6:49
launch _ it	6:13
layer and	4:-19
layout	8:31
lead	0:-45 3:-13 4:-22 6:-23 7:-3
lead _ it	4:-16
lead _ one	4:19
lead the	4:-20
leak	8:28
learn	9:-12
leav	0:32 1:6
leav $	0:30
led	8:21 9:4
ledger	0:33 1:9 2:28
left	1:-12 2:77 3:-14 6:-13 8:-24
left $	1:-8
legal	0:24 2:18
lend	2:26
less	2:54
let	3:6 8:-17
let me	2:36 3:6
level	8:45 9:13
level _ and	9:13
library	4:52 5:12
licenc	0:16
life	4:19
like	0:-18 2:-22 7:-8 8:-16
lin	2:23 6:28
lin and	6:13
line	2:18 3:6 4:16 6:29 7:-6 8:14 9:-4
line _ the	2:50 3:6 4:21
line for	4:22 6:25
linter	6:41
list	1:6 4:-21 6:43 7:-5 8:-18
list $	6:14
list and	0:22 2:34
live	4:-21 6:19 8:-13
load	0:35 1:12
log	0:54 2:23 3:-13
login	0:24
long	2:25 3:10
longer	2:-21
look	0:23 2:37 5:-11 7:-10 9:-6
look _ it	6:22
look _ the	0:27 1:7 2:36
look after	0:69
look at	5:-6 6:25 7:-10 9:-4
look for	0:-27 2:40
loop	0:-26 4:27 6:-12
lost	6:-15 8:18
lunch	4:17 8:17
machin	2:-18 6:-15
machin $	8:28
made	0:-22 5:-11 6:76 7:9
made _ a	6:21 7:3
made _ the	6:25
made it	2:30 6:18 7:5
made that	6:31
mail	4:-15
maintain	0:46 1:-9
maintain the	1:-9
mak	6:-14
make	0:-21
make it	2:-30
maker	0:-20 2:43 4:99 5:12 6:32 7:5
maker $	4:50
manag	6:25
management	4:20
manager	2:32 4:-25 6:-13 8:-31
manager _ me	2:33
mandatory	6:40 7:8
mandatory _ all	6:19 7:5
mandatory for	6:19 7:5
manual	4:-18
manufacturer	6:39
map	0:-20 2:27
map $	2:18
march	8:45
matter	2:47 3:17
may	5:10 6:29 7:5
may be	4:23
me	1:-8 2:21 4:-65 6:-45 7:4 8:151 9:-44
me #	8:16
me $	3:-8 4:-17 8:13 9:12
me _ a	0:32
me _ i	8:24 9:-8
me _ the	8:32 9:-6
me _ to	2:22
me _ was	4:24
me a	8:-28
me and	0:28 8:16 9:-8
me for	2:18 8:26 9:-13
me how	8:27
me it	4:22
me the	2:-18
me through	8:32 9:-13
me to	2:29
me twic	8:21
mean	0:-17 2:31 6:11
meant	2:20
measur	2:48 3:7 6:13
meet	7:3
meet $	7:3
meeting	8:17
meeting $	8:21
member	6:17
memory	8:30
mentor	2:-22 8:80
merg	0:24 8:-20
merg it	6:12
messag	0:38 2:45 3:-10 4:-22 8:-13
met	8:23 9:-14
metric	0:25
migration	0:-22 6:-31
mine	0:154 2:-21 4:-31 6:-17
mine $	0:16
mine and	0:18 8:24
mine to	1:10
minut	0:-19 5:-10 6:-20
minut $	2:-18 4:-17
minut _ i	8:27
minut and	8:22
miss	2:40 6:13
mobil	4:15 5:-9
mode	0:-16
model	0:28 1:-6 2:-25 4:-40 6:-15 8:-14
modul	0:16 1:-9
monday	4:-17 8:-15
money	0:44 1:19
monitor	4:25
month	0:-50 2:-66 3:6 4:-44 6:-43 9:-11
month $	0:-19 6:-20 9:-11
month _ the	8:14 9:-3
month with	8:19 9:-3
more	5:5 6:13 8:31 9:18
more _ #	4:23 6:12
more peopl	2:19
more than	4:16
most	0:-20 6:-12 8:-20
most of	4:16
mov	4:86 5:-7 6:-14 8:-16
mov it	2:22
mov to	4:18
move	0:39 2:-29 4:25
mr	2:36 6:12
must	2:42 3:-7 6:35 7:7
must pass	7:7
my	0:54 1:-20 2:45 4:57 5:-23 6:19 7:12 8:23 9:-27
my _ and	6:17
my _ for	4:17 5:-6
my _ had	2:23
my _ i	0:-21
my _ in	0:18
my _ is	6:19
my _ lead	2:23
my _ of	0:40
my _ said	2:29
my _ team	4:43 5:-18
my _ the	4:18 5:-9 6:22
my _ was	0:44 1:-11 2:18 3:-9 6:35
my _ year	0:17
my area	0:57
my boss	0:-22 2:25
my colleagu	4:-16
my director	2:32
my first	2:-19 8:30 9:-13
my group	8:27
my lead	0:-25 2:28 3:-9 8:-16
my manager	2:34 8:-19
my name	8:14
my own	0:-41 2:32 3:9 4:15 5:-18 8:-20
my part	0:48
my proposal	4:33 5:7
my responsibility	0:27 1:6
my suggestion	4:35
my team	6:25 7:-3
my tech	2:18
myself	2:54 3:13 8:-15
myself _ the	2:30
myself and	6:17
nam	2:44 3:12 4:-16 6:20 7:-8
nam _ the	6:15 7:-10
name	4:-16
name _ i	2:19
need	0:-20 2:-20 8:-24
network	0:31 5:-14
never	0:-26 2:-23 8:20 9:-4
never _ a	8:39
new	2:-18 6:13 8:16 9:-8
new _ and	8:28
next	1:10 5:-15 6:-34 8:-13
next _ and	4:17
next _ year	1:10 2:24 3:8
next door	4:26 5:-18
night	4:-29
night on	8:18
nightly	0:35 1:-10 4:23
nine	0:-32 2:23 3:6 4:29 5:19 6:-33 8:-26
nine team	2:31 3:9 4:22 5:6
nineteen	4:52
no	0:-41 2:69 3:25 4:-31 6:17 7:6 8:-40
no _ for	6:19
no _ in	6:25
no _ of	6:29
no one	2:31
nobody	0:-19 1:7 2:55 3:10 4:34 5:-36 7:5 8:-45
nobody _ the	4:19
nobody _ to	4:27
nobody else	4:36 5:-28
nobody had	2:39 3:6
none	0:-22 4:48 5:10 8:-28
none _ them	8:-15
none of	0:-18 6:13 8:-21
not	0:-46 2:23 3:9 4:-52 5:-5 6:-50 9:16
not _ a	2:24
not _ and	8:23
not in	8:32 9:6
noth	1:-9 4:-39 7:3
noth _ i	0:26
notic	0:-18 4:15 5:-15 6:-17
notic $	4:15
notic that	6:-11
now	0:-42 1:15 2:-36 4:17 5:5 6:17 7:6 8:41 9:11
now $	0:21 1:11 4:30 5:5 6:-16 8:-31
now _ a	6:13
now _ for	6:11
now _ the	0:-21 5:-5 8:25 9:-6
now and	5:-11 8:-16
now on	6:30 7:3
now writ	6:14
number	2:26 8:-31
number and	2:18 4:23
nurs	2:38 3:-8
of	0:-18 3:21 6:-18 7:-3 8:31 9:11
of #	4:-19 6:-17 8:14 9:-4
of _ #	0:29 1:11
of _ and	2:47 4:32 5:-17
of _ are	4:-22
of _ company	0:-17 6:-12
of _ nine	0:-16
of _ on	6:19
of _ own	5:-5 8:31
of _ peopl	8:13
of _ report	4:25 5:-7
of _ senior	8:26 9:9
of _ team	6:14 7:-6 8:20
of _ was	0:35
of _ whol	0:16
of _ year	8:15
of a	0:-34 2:31 4:19 9:-7
of adjectiv	9:8
of done	7:-9
of engineer	4:33 5:9
of it	0:48 4:68 6:-20
of my	4:28
of one	4:15 8:21
of our	0:55 4:-23 7:-5 8:-17
of the	0:49 1:-12 3:17 4:27 5:11 6:47 7:12 8:26
of their	4:-23 8:35
of them	0:-26 2:-23 6:-14 8:-15 9:-6
of this	0:25
of us	8:22
of what	2:38 3:17
off $	8:16
off that	2:40
off the	2:-20
offer	6:15
offer _ do	6:19
offer to	6:17
offic	6:-13 8:17
offic $	2:19 8:21
official	6:26 7:7
often	8:34 9:3
often _ me	9:5
often ask	9:5
old	8:-22
on	0:20 3:-13 6:-24 8:38
on $	0:30 1:13 4:16
on _ #	0:23
on _ and	6:-11
on _ day	4:28 6:19
on _ first	0:-19
on _ floor	8:17
on _ for	6:13
on _ own	8:35 9:6
on _ second	8:16
on _ sheet	4:19 8:41
on _ thre	0:16
on _ train	0:-16
on _ with	6:13
on a	3:-8 8:16 9:-7
on call	2:-18 8:24
on each	0:20 8:14
on it	1:-7 3:-9 5:4 6:-16 8:-14
on my	6:-12
on one	2:-22 4:51
on the	0:35 1:-9 4:26 5:-16 8:52 9:-11
on their	8:18
on two	2:19 6:12
onboard	8:29
once	2:24 4:30 5:-6 8:-15
one	1:-24 2:21 5:-4 9:21
one $	2:23 4:-20 6:-12 8:-17
one _ #	6:27
one _ had	2:25 8:13
one _ the	8:29
one _ to	6:16
one and	0:20 2:20
one in	8:16
one more	6:14 8:17
one of	0:-24 1:8 2:-21 6:-13 9:-5
one page	0:21 1:-9
one th	2:-18 8:20 9:5
one who	1:8
one would	2:22 3:6
ones	2:-19 8:25 9:-7
only	1:7 2:-30 4:19 5:-20 6:-31 8:-29
only _ i	2:32
only _ own	5:-18
only my	5:-13
open	1:-6 2:20 3:-11 6:-23
open $	2:47
open a	8:21
open it	6:-16
operation	4:32 6:24
or	1:-6 4:-15 6:-15
order	0:43 3:14 4:-18 6:-19 8:-16
order $	2:-28 4:-23
order that	4:29
org	0:17 6:14
organisation	4:28 5:5 6:27 7:3
other	0:-26 2:-38 4:85 7:-3 8:-14 9:5
other _ run	4:40 5:16
other team	4:37 5:-30 6:-19
our	0:37 1:7 2:-23 5:5 6:140 7:-32 9:7
our #	0:46 6:-13
our _ app	1:-8
our _ checklist	7:-6
our _ had	8:42
our _ no	6:20 7:4
our _ team	0:36 1:13
our _ test	6:23
our android	1:-8
our company	4:15
our own	2:21 4:15
our team	0:-33 2:-25 4:-30 6:102
ours	6:31 7:-4
out	0:-61 2:54 3:-7 4:-18 6:-24 7:-4 9:4
out $	2:41 3:-8 8:20
out _ a	2:37 3:-7
out _ one	4:16
out _ that	2:-38
out _ the	4:22 6:13
out of	4:31 5:-6 8:-16
out on	2:22
outag	0:-27 4:-16 6:-14 8:-14
output	2:29 3:-9
output format	3:-9
outsid	2:-20 4:70 5:-9
outsid of	4:18
outsid the	4:32 5:-8
over	0:27 1:13 3:10 4:33 5:5 6:35 7:9 8:21
over _ and	8:17
over _ their	5:22
over _ whol	6:31
over a	2:21 6:14
over as	7:7
over the	0:26 4:-23 6:16 8:-19
over to	4:24
over with	8:16
own	1:30 3:19 4:16 5:-21 6:-43 8:48 9:15
own $	0:29 1:14 8:22
own _ i	6:12
own _ in	4:-20 8:21
own _ of	0:-16
own a	8:31
own code	2:25
own team	4:39 5:-18 6:27
own the	0:46 6:-12 8:33
owner	0:27 1:10 2:33 3:7
owner _ the	0:26
owner and	6:19
owner of	0:28
ownership	4:18
owns	8:28
packag	4:18 5:8
pag	2:46 8:-20
pag _ the	2:18
page	0:45 1:-13 3:-15 4:-29 6:20
page and	0:17
pager	0:28 6:24 7:3
painful	2:19
pair	8:19 9:-14
pair with	8:21 9:-14
parser	0:21 1:-13
parser _ the	1:-13
parser for	1:-13
part	0:66 6:38 7:10 8:-22
part _ the	6:37 7:10
part of	0:30 6:37 7:10
part was	0:19
pass	5:5 6:66 7:12
pass its	7:3
patch	4:22 5:12
path	0:42 1:7
payment	0:28
payout	0:29 1:8
peopl	0:-25 2:-32 3:6 6:-12 7:-11
peopl $	0:40 2:-19
peopl _ at	6:25
peopl _ the	4:-20
peopl _ what	4:21
peopl in	0:-19
peopl look	6:25
peopl to	4:27
per	0:25 1:-7
per _ and	0:37 1:-7
permission	0:18
person	8:-18
persuad	4:32
phon	8:-14
phon and	6:11
pick	1:-8
pick the	2:18
picker	4:27 5:-7
pipelin	0:38 1:-8 3:-6
plan	0:29 1:8 2:85 4:31 7:4 8:-23
plan $	4:26 6:23
plann	2:29 3:12 4:41 5:5
plann their	2:43
platform	0:23 1:21 4:26 5:6
platform _ the	1:15
platform that	0:16 1:14
player	2:26
pleas	2:-18
pod	4:22
policy	4:16
post	4:27
power	2:-19 6:23
pric	2:-27
principal	0:-23 3:7 8:22 9:-12
principal _ and	3:7
principal engineer	0:-16 3:7
problem	0:-27 2:134 3:23 4:-16 6:-16
problem that	3:11
proces	4:20 6:45 7:-3 8:25
product	0:26 1:19 4:55 5:12 6:32 7:4 8:-23
product $	5:8
product group	4:15 6:20
product team	0:19 1:9
production	4:15 6:13 8:51
production $	4:19 8:53
program	2:-19
programm	1:-12 2:-19 4:66 5:8 6:-19
programm and	4:18
project	2:34 4:-22 8:-15
project _ it	2:26
promotion	4:-18 8:41 9:16
proof	4:17
propos	2:26 3:7 6:24
propos one	6:14
propos to	2:24
proposal	4:29 5:7
protein	0:24
protocol	2:66 3:-17
protocol document	3:-8
publish	4:50 5:17 6:27
pull	6:11 8:-19
pull request	6:19
pump	4:25
put	0:21 2:43 4:-22 6:30
put _ in	4:-17
put a	0:35 1:-6
put in	0:18
put it	6:12
put that	4:19
put the	8:27
python	0:26 1:-7
qa	4:15 5:-11 6:12
quarter	2:-33 6:-24
quarter to	8:20
queri	2:70
query	4:23 5:-7
question	2:23 3:9 6:-22 8:72 9:-16
question $	2:-18 8:23
question _ the	8:39 9:-10
question and	8:33
question that	2:18
queu	0:33
rais	4:16
ran	4:-33 7:-14
ran the	4:-16 6:19 8:27
rang	0:18
raw	4:34
re	4:16
read	2:23 3:-7 4:-29 8:19
read #	2:67
read befor	8:15
read from	0:30
ready	2:20 8:17
real	0:-20 2:21 6:12 8:22 9:7
really	2:73 3:7
really $	2:55 3:6
reason	2:-24 6:-16
rebuilt	0:-26 4:25 5:-5
recommendation	0:17
record	2:23
red	8:24 9:-7
referenc	0:34
refund	2:31
refus	4:-24 6:38 7:3
refus to	6:13
register	6:12
relay	0:17
releas	1:-9 2:-45 4:23 5:-5 6:92 7:6 8:35
releas $	0:16
releas _ the	6:29
releas checklist	7:-3
render	0:28
repair	4:15
repeat	4:-20
replac	2:-20 4:28
replac the	4:15
report	0:72 2:-19 4:23 5:-11 8:-34
report $	0:34 1:-10
report _ the	4:24 5:-5
report to	0:23 4:17
repositori	6:24
repository	6:-19
request	2:34 6:29 8:-15
requirement	2:33 3:-11
research	2:18
responsibility	0:38 1:14
responsibl	0:59
responsibl for	0:59
rest	2:35 3:6
result	0:15 1:-7 4:-27
retir	2:22
return	6:21
return $	6:13
review	0:-24 2:-19 4:-32 6:53 9:-8
review _ our	7:7
review a	6:15
review in	7:7
reviewer	7:-8
rewrit	5:-5
rewrot	0:25 4:17 5:-17 8:31 9:18
rewrot the	0:30 8:17
rewrot their	5:-13
right	8:-16
roadmap	5:15
rollback	6:39 7:-7
rota	8:22
rotation	2:19
round	0:-18 2:-22 4:60 5:-8 6:-14 8:55 9:-7
router	0:18
row	0:31 6:16
row $	0:31
rows	4:-16
rul	0:-24 6:57
rule	0:-34 5:5 6:49 8:-24
rule $	6:23
rule _ our	7:4
rule and	6:32
rule for	4:17 6:-17
run	0:32 1:21 2:-36 5:12 8:26 9:18
run _ the	6:29
run it	4:-20 6:-14
run on	8:20
runbook	6:26 7:-7
runbook and	7:-4
rung	8:16
runn	0:36
runs	0:27 1:6 2:-24 6:15 8:22
said	0:-34 3:-8 4:-41 6:-22 8:-29
said $	0:24 2:32
said _ it	2:45
said _ the	2:-18
said what	2:25
sal	4:-17
same	0:-27 2:32 5:-11 6:-21
same _ twic	2:19
sampl size	8:16
sat	0:-19 8:18 9:6
sat _ on	8:21
sav	8:-14
saw	2:18 5:-5
saw a	2:21
say	0:-34 3:-6 6:13
say _ the	2:-21
scanner	0:16 4:16
scheduler	0:27
schema	0:17 6:-12
scor	0:19
screen	0:16 1:-10
script	0:36 1:-7 4:28 5:-12
search	0:41 2:22 6:-15 8:-13
seat	0:35
second	1:8 2:18 8:14
second $	0:19
second _ i	8:16
second _ in	8:22
second and	6:26
second year	0:21
secret	2:19
security	6:27 7:6
security _ that	7:6
seen	6:23
sell	6:18
send	0:44 6:-12
senior	0:-41 2:-53 4:-67 6:-22 8:129 9:29
senior _ who	8:24 9:4
senior and	8:17
senior engineer	8:38 9:9
senior have	8:24 9:9
senior to	8:22
sensor	0:32 1:-14
sensor the	1:-13
sent	0:27 6:-13 8:17 9:-9
serv	0:28 4:33 6:-14
serv from	4:25
server	0:18 1:7
servic	0:145 2:-52 4:-34 7:6
servic $	0:25 1:8
servic _ and	0:46
servic _ mine	0:21
servic _ my	7:-3
servic _ the	7:8 8:19
servic and	2:-21
servic in	6:13
servic was	2:19
servic whol	1:10
session	2:-24
set	3:7 6:18 9:-4
set out	3:6
set the	6:15
set up	7:3
settl	2:47
seven	4:21
several	4:64 5:21
shar	5:-4 6:-12
she	0:-26 2:-30 4:18 5:-9 6:-35 8:36 9:-9
she _ me	0:24 8:13
she _ the	8:-16
she gave	0:25
she sign	4:42
she want	8:-17
sheet	2:-24 4:26 8:50 9:-5
sheet _ #	4:16
shift	8:34
ship	2:28 4:64 5:14 6:13
shipp	4:-17 6:36 7:-9 8:25
shop	1:10
shop the	1:10
should	0:-27 2:23 3:13 6:-16
show	0:-19 3:6 6:-15 8:49 9:-12
show it	3:6
show me	8:41 9:-13
show the	2:20
show them	8:23
shown	2:23
side	4:41 5:-11
sign	1:-7 4:49 5:-9 6:41
sign $	6:37
silently	2:21
simply	2:-19
sinc	0:36 2:-32 4:37 5:15 6:19 7:4 9:8
sinc #	0:41 1:-6 6:23
sinc $	1:8 4:28
sinc _ #	5:5 6:16
sinc _ year	0:-18
sinc the	4:32 5:8
sinc two	0:-18
sinc version	5:5
singl	0:33
sit	8:-15
six	0:-25 1:10 2:-18 6:-37 8:24 9:3
six _ team	0:-15
six _ with	8:30 9:5
six month	8:19
six team	4:40
size	8:15
slos	6:16 7:10
slow	2:20
small	1:-8 7:-3
so	0:-17 3:-9 5:8 7:4 9:-5
so $	8:16
so _ i	0:18
so _ made	2:26
so _ wrot	6:18
so far	4:34
so i	1:-7 2:60
softwar	0:20 5:-5 6:-17
sold	4:25
solv	8:27
somebody	0:-20
someth	0:-16 2:53
sort	3:-13 4:-25
sourc	4:15
spar	2:19
specifi	2:38 3:-13
spreadsheet	2:18 3:-6
sprint	0:17
squad	0:-40 6:19 8:-19
staff	0:20 1:8 2:-19 4:-19 6:-27 8:16 9:9
staff $	0:39
staff engineer	4:-19
stand	6:-12
standard	0:-17 4:42 5:10 6:50 7:12
standard $	4:25
standard _ the	5:8 6:-13
standard for	4:-21
standard sinc	5:8
start	0:-21 2:-27 4:17 6:-14
start a	8:20
startup	4:24
startup $	4:25
stellan	4:-18
step	2:27 3:-18 4:-18 6:-15 8:26 9:8
step two	0:18
still	2:-22 6:-19 8:-15
stock	0:28 1:-6
stood	2:71
stop	0:-22 2:-42 6:36 7:3
stopp	0:-32 4:71 5:11 6:-17 8:-20
stopp them	4:57
stor	0:34 4:18 6:-17 8:-18
stor $	4:24
storag	0:34 1:11
story	2:27 3:-9
strategy	0:21 1:16 4:17
stream	0:25
stuck	6:30
stuck $	8:19 9:-4
student	0:33
subject	2:19
subscription	0:-24
such	6:12 8:22
suffer	8:18
suggestion	4:35
suit	7:7
summer	8:37
summer $	8:40
sunday	2:26
supplier	4:-20
support	2:-20
switch	0:-17 4:53 6:-21
switch _ the	4:18
switch to	4:30
system	0:73 1:6 3:8 8:-13
system _ all	1:7
system _ the	0:33
system of	1:-6
tabl	4:15
tak	2:18 8:14
talk	2:-26 6:-14 8:32 9:-3
target	2:58 3:-8 6:29 7:-6
task	2:25 4:16 8:16 9:4
task $	2:-23
task and	8:20 9:4
taught	8:44 9:-4
taught _ how	8:13 9:-7
taught me	8:22 9:-11
teach	4:23
team	0:-18 1:34 2:-43 3:17 4:74 5:-34 6:128 7:-15 8:-69
team $	2:-20 4:51 5:-32 6:-22 7:5
team _ #	4:49
team _ a	0:23 2:37 4:22 6:-15
team _ guid	7:3
team _ it	6:-16
team _ its	2:19 6:-13
team _ kept	6:15
team _ on	4:15 6:-12
team _ that	6:13 7:-4
team _ the	0:-23 4:44 5:6 6:19 7:7
team _ their	0:57 1:6 4:-36 6:-16
team _ through	6:25
team _ to	0:16 4:21
team _ us	4:44
team _ with	6:16 7:3
team alway	7:-11
team and	6:-14 8:16 9:4
team chang	5:6
team does	6:33 7:-8
team has	4:-17 6:27
team i	6:11
team in	6:32 7:5
team no	6:20 7:4
team of	0:-17 2:46 4:24 6:-15
team releas	6:37
team test	6:35 7:4
team that	7:3
team took	7:-5
team were	4:29
team work	7:5
tech	8:36
tech lead	8:37
technical	0:38 1:42
technology	0:37 1:16
technology plan	0:38 1:13
templat	6:16
ten	0:-16 8:13
ten minut	8:18
tender	4:23
test	0:-39 1:-11 2:-38 5:18 6:56 7:-11 8:-33
test $	8:27
test _ i	7:5
test _ on	6:12
test _ the	6:22
test and	6:21
test for	6:29 7:5
test guid	7:3
test in	4:27
test the	6:46 7:-6
test with	4:21
tester	0:30
text	6:18
text $	6:20
th	0:-18
th i	4:24
than	0:-22 3:7 8:-15
than #	4:23 6:12
that	0:41 2:38 3:18 4:-27 6:66 7:8 8:-19
that _ and	8:22
that _ be	2:27 8:19
that _ for	6:16 8:20
that _ he	2:21 8:31 9:-4
that _ lost	2:33
that _ me	0:32
that _ now	6:22
that _ the	0:-25 2:41 3:-7
that _ to	4:24
that _ was	2:-24 8:18
that _ went	6:15
that _ with	0:37
that a	6:15
that all	1:8 4:27 5:5 6:12 7:6
that and	4:15
that came	0:26
that every	2:28 6:26
that he'd	9:7
that it	2:-32
that one	0:21 1:-8
that she	0:18 8:40
that the	2:19 7:8
that was	0:-25 6:-12
that we	2:24
that were	8:13
the	0:70 3:-6 5:-7 6:-34 7:21 8:-28 9:8
the #	0:32 6:35 7:4
the _ after	2:19
the _ all	4:20
the _ and	2:58 3:-13 4:23 5:11 6:-26 7:-6 9:-4
the _ app	0:21 4:-15
the _ are	4:39
the _ as	4:15
the _ backend	0:19
the _ befor	0:-19
the _ behind	0:28
the _ board	6:22 8:28
the _ button	1:-12
the _ by	8:-17
the _ came	2:32
the _ channel	8:27
the _ code	6:19
the _ command	8:30
the _ committe	4:21
the _ company	1:28 8:33 9:13
the _ component	0:19
the _ criteria	2:19 6:25
the _ data	4:16
the _ department	5:4
the _ does	6:28 7:-4
the _ engin	0:21
the _ engineer	0:-24 4:29 5:-13 6:75 7:8 8:-13
the _ even	2:-19
the _ fault	3:7
the _ five	0:23
the _ for	0:42 1:-18 4:27 6:-25 7:5 8:-14
the _ format	0:-18
the _ from	2:-22 8:20
the _ gateway	0:42 1:-8
the _ group	1:12 4:38 5:-11 6:20
the _ guidelin	4:20
the _ had	4:16
the _ has	4:-29 7:3
the _ i	0:-19 4:34 5:13 6:23 7:4
the _ in	0:16 3:-13 8:58 9:-8
the _ is	1:-7
the _ job	0:39 1:-7
the _ look	0:-16 5:-5
the _ machin	8:25
the _ made	6:23 7:3
the _ model	0:24
the _ modul	0:37 1:-9
the _ now	6:26
the _ of	2:-43 4:55 5:-7 6:-12 7:4 8:57
the _ offic	4:-19 8:20
the _ on	0:19 8:-15
the _ one	0:-18 4:-15
the _ ones	6:12 8:45 9:-7
the _ or	0:24
the _ order	2:-19
the _ organisation	4:25 5:6
the _ our	7:-15
the _ owner	2:22
the _ page	0:28 6:-14
the _ path	2:19
the _ peopl	0:19
the _ plan	2:29 4:18
the _ plann	2:45
the _ platform	0:35 1:21 4:15
the _ problem	2:24
the _ product	0:18 1:16
the _ protocol	2:22 6:16
the _ question	2:25
the _ releas	2:-18 8:77
the _ report	0:20
the _ round	4:25
the _ rule	4:-16 6:32
the _ said	0:20 2:32 3:-14
the _ schema	0:24
the _ scor	0:26
the _ screen	0:27 1:-10
the _ senior	9:3
the _ server	0:24 1:7
the _ servic	0:52 2:-30 8:-14
the _ show	8:17
the _ sinc	4:28
the _ six	8:16
the _ softwar	0:21
the _ squad	4:20
the _ standard	4:31 6:22
the _ step	2:28 3:-8
the _ stor	0:18
the _ system	0:64 2:18
the _ target	6:12
the _ team	0:-19 1:-6 2:62 3:9 4:47 5:-10 6:-12 8:-18
the _ test	1:-9 6:34 7:-8
the _ th	2:20 4:19
the _ that	6:15
the _ the	0:38 1:-7 2:21 3:-7 4:-17 7:-3
the _ they	0:32 1:10
the _ thre	6:13
the _ to	2:38 6:-21
the _ user	2:22
the _ was	2:29 6:-14
the _ way	0:34
the _ we	2:30
the _ week	2:21
the _ went	5:7
the _ which	6:-12
the _ with	2:31 4:-17 9:4
the acceptanc	2:25
the analyst	2:32
the annual	4:16
the answer	2:-18
the app	0:25
the back	8:28
the bank	0:23
the board	0:16 4:26 6:-11 8:-15
the book	1:-8
the build	2:27 6:21 8:13
the card	2:21
the catalogu	0:16
the caus	2:27
the chang	2:24
the charger	4:18
the checkout	0:20 1:-6
the code	2:-21
the column	2:36 3:-7
the company	0:47 1:32 5:7 6:21 7:3 8:20 9:16
the coverag	6:14
the cto	0:-21 4:26 6:18
the data	1:14
the deduplication	1:-7
the devic	0:19 1:6
the division	4:37 5:7
the document	6:16
the driver	0:22
the end	0:-33 2:-18 8:28
the engineer	4:22
the entir	5:6
the executiv	3:6
the export	0:60 1:-13
the failur	2:30
the featur	1:12
the field	0:18
the first	0:-31 2:-29 8:-36
the five	4:22
the floor	8:18
the four	0:-23 2:47 3:14 4:40 5:-5 6:17 7:-4
the gate	7:3
the grad	8:24
the head	0:-21 4:24
the hir	8:21
the interview	8:25
the invoic	0:29
the ladder	4:25 8:42 9:12
the last	4:18 6:16 8:17
the library	4:39
the line	4:22
the log	2:30 3:-13
the migration	0:-16
the nam	6:13
the network	2:20 4:15 5:-14
the new	6:-12
the next	1:10 2:21 4:-15
the nightly	0:37 1:-10
the nine	0:-16 4:24
the official	6:26 7:7
the one	0:-22
the only	0:29 1:8
the other	4:-18
the owner	0:27
the page	0:19 4:-17 8:30
the pager	6:16
the payment	0:27
the pipelin	6:12
the plan	0:29 4:-18
the platform	4:21
the pric	0:-16
the problem	2:48 3:7
the product	4:16 5:14
the project	0:22
the question	8:28
the recommendation	0:19
the releas	6:39 7:4
the report	0:17 8:-16
the requirement	2:33 3:-11
the rest	2:35 3:6
the result	0:20 1:-7
the return	0:19
the room	8:18
the rule	4:18 6:20
the same	0:-25 3:8 4:18 5:-11 6:-19 8:-27
the scheduler	1:9
the search	0:47
the security	6:32 7:6
the senior	8:14 9:9
the sensor	0:18
the servic	0:26
the sign	0:15 8:29
the standard	5:5 6:29
the step	2:27 3:-8
the stock	1:-6
the stor	0:19
the story	2:30 3:-9
the task	2:42
the team	0:-34 2:-19 4:-37 6:136 7:-36
the templat	0:18
the ten	4:15
the test	2:19 6:22 7:-9
the th	2:27
the third	9:-4
the thre	0:-38 2:33 5:5 6:-12
the tool	4:72 5:11
the train	0:-18 6:27
the two	5:-7 8:19 9:5
the vendor	0:24 4:15
the way	0:-21 6:27 7:-5
the whiteboard	8:24
the whol	0:42 2:-29 4:19 6:58 7:8 9:13
the work	6:38
their	1:17 3:22 4:152 5:-41 6:-50 9:7
their _ after	5:-9
their _ and	4:42
their _ by	4:-19
their _ in	0:18
their _ on	5:4
their _ script	4:23
their _ way	4:22
their client	5:-6
their desk	9:3
their old	4:23
their own	0:-20 2:25 3:8 4:53 6:-11 8:38 9:8
their releas	5:-6
their work	2:60 3:16 4:-23
them	0:-47 2:-18 3:-10 5:14 6:44 7:8 9:-13
them $	3:6 4:34 5:5 6:13 7:10
them _ it	8:38
them _ one	8:23
them _ the	6:28 7:-14
them _ they	4:25 8:18 9:-4
them on	6:16
them out	3:-14
them to	8:16
them when	8:17 9:-4
then	0:-36 3:18 4:47 6:14 8:13
then _ and	8:14
then _ the	2:32 8:19
then _ was	6:19
then _ went	8:18
then i	0:-20 2:-19 4:-17
then the	4:-17 6:17
then we	8:18
ther	3:11 4:-21 8:-30
ther _ no	2:30
ther i	6:14
ther was	2:23
thes	2:-24 4:-15 6:-17
they	0:-34 2:-29 4:109 5:-9 6:-25 9:10
they _ #	4:-16
they _ it	4:-18 6:14
they _ me	8:15
they _ on	4:24 5:5
they _ the	4:28 5:-12
they _ their	4:16 5:-13
they _ to	8:14
they agre	4:27
they chang	4:15 5:-7
they did	0:16 4:39 5:13
they mov	5:-9
they now	8:20
they rebuilt	5:-7
they rewrot	5:-7
they run	8:13
they were	2:-38 4:-16 8:23
thing	2:23
think	2:-24
third	0:-16 6:-12 9:-4
thirty	4:-21
this	0:62 1:-18 2:21 3:-9 4:40 7:4
this $	2:-20
this day	6:15
this way	4:43 6:-13
thos	2:24 3:6 5:5 6:-14
thos four	4:15
thos thre	2:40 3:6 4:-20
thought	0:-15 2:54 8:-14
thought we	2:26
thre	0:-34 1:11 2:30 3:20 4:-16 5:9 9:-4
thre _ #	4:32 5:9
thre _ and	2:24
thre _ for	2:17
thre _ the	0:17
thre days	6:14
thre other	4:23
thre senior	8:19
thre servic	0:-18
thre team	4:-18
thre year	0:28 1:7 4:17
through	0:45 1:16 4:-22 6:12 7:-4 8:54 9:-21
through it	0:67 1:12 4:-19 6:-16 8:41 9:-6
through the	0:-16 6:24
thursday	8:22
tick	6:16 7:-5
ticket	2:80 3:-19 4:40 6:-16 8:-17
ticket $	2:-24
till	8:42
tim	0:-16 8:22 9:-3
time	2:29 3:13 4:-27 6:-25 8:-38
time $	2:71 3:12
to	0:-36 2:42 3:-14 4:21 5:-16 8:-13 9:-11
to #	6:-37 8:-30
to $	4:42 5:7
to _ #	2:20
to _ a	0:-18 2:-37 8:95
to _ and	0:-16 3:9
to _ anyth	4:24
to _ data	2:29
to _ day	0:18 4:24 6:13
to _ executiv	2:28 3:6
to _ first	2:42
to _ for	8:17
to _ her	8:25
to _ how	2:31
to _ in	6:-15
to _ it	2:51 3:6 8:-18
to _ me	3:6 8:14
to _ team	6:28 7:-15
to _ the	3:-13 9:-5
to _ their	4:61 5:-11
to _ them	6:18
to _ to	4:16
to _ up	2:22
to _ what	8:18
to _ which	2:20
to _ with	3:-7 5:5 8:23 9:10
to ask	8:17
to be	2:-43
to carry	2:28
to do	2:18 3:-8 4:37 5:-10 8:-21
to drop	4:28
to end	0:-16
to get	8:21
to it	4:16 6:17
to keep	0:28
to look	2:39
to me	2:33 8:19 9:-9
to move	0:18 4:36
to our	6:72 7:-7
to own	8:31
to pass	4:30 5:5 6:36 7:5
to say	2:-19
to show	3:6
to the	0:41 3:6 4:-42 6:53 7:-4 8:-23
to their	4:19
to this	6:15
to writ	0:45 1:17 8:13 9:-8
today	4:47 5:13 7:5 8:18 9:10
today $	4:22 6:26 7:5
together	2:-18 4:15 8:14 9:-5
told	0:-25 8:-21
told her	8:15
told me	8:-24
told the	6:13
told to	2:24
too	0:-16 4:22 5:5 6:-20
took	1:13 2:-37 4:42 5:8 6:11 7:9 8:17 9:4
took _ #	8:18
took _ into	5:5
took _ of	0:29 1:6 8:15
took _ over	0:16 6:42 7:7
took _ the	0:23
took _ through	8:28 9:-9
took it	4:37 5:30
took me	8:45 9:-8
took over	0:23 4:18
took the	0:-17 8:-14
tool	4:65 5:10
total	8:32
touch	2:19
track	8:19
train	6:12 8:26 9:12
train and	4:29
transcod	4:20
transformation	0:-17
travel	0:18
troubl	3:7
try it	4:23
tuesday	8:19
turn	0:-20 2:25 3:-6 4:20 6:26 8:24 9:-6
turn _ into	2:55 6:12
turn it	2:23
twelv	6:12 7:4
twelv _ and	8:13
twenty	6:18
twic	0:-16 4:-18 6:-17
twic a	8:-17
two	0:-53 1:-9 2:-28 3:-11 5:22 7:-20
two _ and	0:16
two _ on	4:18 8:23
two _ them	6:14
two bad	4:18 6:13
two month	8:15
two more	8:17
two of	9:6
two peopl	6:35 7:-11
two quarter	4:19
two senior	8:23
two year	0:-19 4:-32 6:12 7:3
typ	2:53 3:-11
under	6:29
under my	0:26
unit	0:58 2:25 3:11 4:-38 7:-5
unit test	0:31 1:-6 6:13 7:-5
unles	6:15
until	0:23 8:14 9:-8
until i	2:24
up	4:27 7:4
up _ the	0:21
updat	2:34 3:-8
upload	0:16 5:-9
us	0:-24 4:18 5:-16
us a	8:18
us and	4:20 6:15
us the	4:36
use	2:30 5:4
used	5:8
used it	6:25
user	2:26 4:-18 6:11 7:-3
uses	5:-17 6:-17
uses it	4:26 5:-17
usually	9:-3
vendor	2:-22 4:20 5:15 6:20 7:7
vendor _ pass	7:7
vendor must	7:7
verification	2:34
version	4:19 5:5
version #	4:22 5:6 6:17
version _ and	4:15 5:5 6:17
very	2:-19
vpn	2:34
wait	2:-28 8:-17
walk	4:38
want	0:-46 2:37 3:12 4:-29 6:-29 8:-22
want _ to	8:14
want the	8:-20
want to	2:-18 6:-16
warehous	0:49 1:11
was	1:-13 2:21 3:-12 4:-97 6:-59 7:13 8:-52 9:4
was $	2:-42
was _ and	0:-33
was _ as	6:14
was _ by	6:36
was _ for	0:20 1:7 2:-28
was _ he'd	9:7
was _ my	0:41
was _ no	2:38
was _ of	8:57
was _ on	0:-28
was _ one	0:16 2:32 3:8
was _ own	2:48
was _ the	0:54 2:31
was _ to	2:-18
was _ with	2:-18
was a	0:23 2:-25 6:16 7:4
was all	2:25
was ask	2:-20
was assign	0:20
was given	0:34 1:-12
was mine	0:57 1:-8
was my	0:25 1:6
was no	2:29
was on	2:26
was one	0:27
was our	3:7
was responsibl	0:25 1:8
was stuck	8:15 9:3
was that	2:-19 8:21 9:7
was the	0:24 1:-7 2:68 6:-16 8:-19
was to	2:34 3:-16
wasn't	3:9
water	2:18
way	2:22 4:26 7:-5
way $	8:13
way _ team	7:-4
way for	2:50 6:-15
way now	4:18
we	0:-29 2:26 3:18 4:-26 5:-12 6:18 7:3 8:16
we _ a	6:12 8:40
we _ every	8:32 9:-4
we _ it	8:13
we _ not	2:30
we _ one	6:22
we agre	8:16 9:3
we had	3:6
we have	6:12
we were	2:31
we'd	0:-16 8:22
web	2:-18
week	0:-53 4:-37 5:-7 6:-33 9:-5
week $	2:-27 4:-20 8:-14
week _ i	8:23 9:-4
went	0:-22 4:-34 7:-6 8:-29
went _ the	6:14
went down	0:17
went from	6:-17
went on	4:-24
went through	2:19
went to	2:22
were	0:-16 1:7 2:67 4:-39 6:-27 8:-17 9:-6
were _ on	2:29
were _ the	4:21
were _ to	2:27
what	0:-43 1:10 2:69 4:-29 7:3 8:-15 9:4
what _ as	2:29 4:19
what _ cost	2:40 3:12
what _ mean	2:19
what a	4:20 6:17 8:24
what count	2:35 4:19 8:33 9:5
what each	6:27
what i	2:-38 8:-15
what is	2:34
what it	2:23
what that	2:-35
what the	3:-11
what they	2:40 3:8
what we	0:16 6:18
when	4:-40 6:-23 7:3 8:38 9:-6
when _ is	0:17
when _ were	8:31
when it	0:17
when one	2:26
when somebody	8:20
when the	6:-11
when they	8:37
wher	1:10 8:20 9:-3
wher the	8:16
whether	3:10
which	1:8 2:36 3:9 5:-5 6:17 7:-5 8:-25 9:5
which _ had	4:-15 6:26
which _ the	2:37 3:12
whil	0:-19 2:27
whiteboard	8:24
who	0:-38 1:8 3:9 5:-4 6:12 7:4 9:-5
who _ a	2:20
who _ the	2:18
who had	2:-19
who is	0:-18
whol	0:73 1:7 2:-38 6:54 7:8 9:13
whol _ organisation	6:24
whol _ servic	1:-8
whol company	8:33 9:13
whol engineer	4:-26 6:53 7:9
whol group	1:12
whol organisation	5:6
whom	4:34 5:6
wi	2:28
wi fi	2:28
will	2:-18 4:-23 8:41
window	4:35
with	0:-40 3:-16 5:19 6:-38 7:-6 8:45
with #	8:-14
with _ exampl	2:19 8:21
with _ it	2:-19
with _ name	8:15
with _ on	9:5
with _ own	8:-13
with _ twic	8:14
with a	7:3
with it	5:10 6:-15 8:14
with its	0:39
with me	8:60 9:-13
with one	0:22
with real	9:8
with the	2:51 4:31 6:19 7:-18 9:4
with their	8:-18
with them	0:29
within	4:33 5:-4 6:18
within #	2:24
within a	4:28
without	0:-40 2:49 3:-6 4:-21 6:91 7:8 8:39 9:12
without a	6:37
without me	8:57 9:20
without one	6:27
word	0:-27 2:-21 4:48 5:4 6:-15 8:-14
word $	4:52 5:11
work	0:-37 2:49 3:14 5:-14 6:48 7:15 9:3
work $	2:-21
work _ that	2:57 3:13
work _ this	7:5
work and	8:20
work by	6:15
work on	4:17
work with	6:11
would	0:-25 3:8 4:-31 6:-21 9:-14
would _ been	2:27
would _ have	8:18
would never	8:17
writ	1:21 2:-40 4:25 6:-14 8:-18 9:-8
writ _ and	0:28 1:15
writ _ design	8:18
writ a	8:17 9:-8
written	0:-17 2:30 3:-17 6:-14 8:38
written the	2:26 3:-8
wrong	0:-38 2:41 3:9 4:-21 6:-26 8:-17
wrong and	2:25
wrot	2:50 4:28 6:29 7:6 9:8
wrot _ a	4:18 6:15
wrot _ company	1:17
wrot _ each	2:19
wrot _ how	6:13
wrot _ new	6:37
wrot _ test	6:14
wrot _ the	2:19
wrot a	2:23
wrot down	2:37 3:11
wrot for	2:21
wrot the	0:32 1:-9 2:-36 4:23 5:5 6:11 8:20 9:8
wrot what	4:18 6:12
year	0:-18 1:19 2:-34 3:17 5:8 6:-24 7:3 9:9
year $	2:-30 4:-39 8:-16
year _ the	2:23
year she	8:16
year technology	0:21
year to	8:21
you	0:-17
your	8:46
`;
