/**
 * How English verbs are spelled, where the spelling rules do not say it. The lists follow what any grammar of English
 * gives for the written standard; where British and American spelling differ the first form is the one to write, and
 * every form is read.
 */

/** "base past participle"; `/` parts forms of equal standing. "be" and "have" are here too, for their past forms. */
export const IRREGULAR_VERBS = `
arise arose arisen
awake awoke awoken
babysit babysat babysat
backslide backslid backslid
be was/were been
bear bore borne/born
beat beat beaten
become became become
begin began begun
bend bent bent
beset beset beset
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burned/burnt burned/burnt
burst burst burst
bust busted/bust busted/bust
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
dream dreamed/dreamt dreamed/dreamt
drink drank drunk
drive drove driven
dwell dwelt/dwelled dwelt/dwelled
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
forsake forsook forsaken
freeze froze frozen
get got got/gotten
ghostwrite ghostwrote ghostwritten
give gave given
go went gone
grind ground ground
grow grew grown
handwrite handwrote handwritten
hang hung hung
have had had
hear heard heard
hew hewed hewn/hewed
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
inlay inlaid inlaid
interweave interwove interwoven
keep kept kept
kneel knelt/kneeled knelt/kneeled
knit knitted/knit knitted/knit
know knew known
lay laid laid
lead led led
lean leaned/leant leaned/leant
leap leaped/leapt leaped/leapt
learn learned/learnt learned/learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit/lighted lit/lighted
lose lost lost
make made made
mean meant meant
meet met met
mow mowed mown/mowed
pay paid paid
proofread proofread proofread
prove proved proven/proved
put put put
quit quit quit
read read read
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn/sawed
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn/sewed
shake shook shaken
shear sheared shorn/sheared
shed shed shed
shine shone/shined shone/shined
shoe shod shod
shoot shot shot
show showed shown/showed
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
sleep slept slept
slide slid slid
sling slung slung
slit slit slit
smell smelled/smelt smelled/smelt
sow sowed sown/sowed
speak spoke spoken
speed sped/speeded sped/speeded
spell spelled/spelt spelled/spelt
spend spent spent
spill spilled/spilt spilled/spilt
spin spun spun
split split split
spoil spoiled/spoilt spoiled/spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
strew strewed strewn/strewed
stride strode stridden
strike struck struck/stricken
string strung strung
strive strove/strived striven/strived
sublet sublet sublet
swear swore sworn
sweep swept swept
swell swelled swollen/swelled
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
tread trod trodden
typeset typeset typeset
understand understood understood
upset upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
`;

/** Prefixes under which a verb keeps its irregular forms: "rewrite", "oversee", "undo", "foresee", "offset". */
export const VERB_PREFIXES = ['re', 'over', 'under', 'out', 'un', 'mis', 'fore', 'up', 'off', 'in', 'pre'] as const;

/** Verbs that look like a prefix and an irregular verb, and are none: "relayed a message", "present". */
export const REGULAR_DESPITE_PREFIX = ['relay', 'uplight', 'presend', 'relend'] as const;

/** Verbs of more than one syllable that double their last consonant, because the last syllable is stressed or a word of its own. */
export const DOUBLING_VERBS = `
abet abhor abut acquit admit allot annul aver commit compel concur confer control debar debug defer demur deter dispel
embed emit equip excel expel extol forestall format handicap hobnob hotswap humbug impel incur infer instil
kidnap occur omit outfit outrun outwit overlap override patrol permit prefer program propel rebel rebut recap recur
refer regret reship remap remit repel replan rerun reset rewrap sandbag submit subplot transfer transmit underpin
unplug unpin unwrap unzip upset zigzag unship untag retag refit retrofit backpedal preplan
`;

/** Verbs in consonant + "o" that take a bare "s": clipped words and loans. */
export const PLAIN_S_AFTER_O = [
  'demo',
  'solo',
  'photo',
  'typo',
  'memo',
  'repo',
  'promo',
  'combo',
  'disco',
  'tango',
] as const;

/**
 * Bases that end in a silent "e" where the letters before "-ed" alone would be read as a base without one ("cached",
 * "deleted", "invited").
 */
export const SILENT_E_VERBS = `
ache breathe bathe clothe soothe loathe cache create recreate procreate
delete complete compete deplete secrete
cite recite invite unite reunite ignite excite incite expedite site bite
route reroute
adhere interfere persevere revere cohere
convene intervene contravene
paste taste waste baste
restore ignore explore adore implore deplore underscore abhore
change exchange range arrange rearrange challenge binge hinge impinge infringe cringe tinge singe plunge lounge expunge
avenge revenge scavenge sponge
console parole cajole
rescale upscale downscale autoscale inhale exhale impale
dye eye
`;

/** Bases without a final "e" where the letters before "-ed" would be read as a base with one ("synced", "focused"). */
export const BARE_VERBS = `
sync resync focus refocus bias canvas gas bus chorus waltz blitz quartz
envelop develop redevelop gallop gossip worship pilot pivot ballot debut
monitor refactor factor mentor author anchor sponsor tailor vector favor color labor honor error mirror censor
abandon ruin pardon beckon summon cordon crayon
ransom bottom blossom fathom accustom
combat spec plumb murmur sulfur
hang bang clang gang
fossil pencil stencil imperil
metal pedal medal rival total signal equal initial dial trial
`;
