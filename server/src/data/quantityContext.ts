/**
 * The words around a figure that decide whether it measures anything. Each list is a class of English words with one
 * job; a class is closed or open as its comment says.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * Nouns that take a number as a name ("phase 3", "tier 1") in any place of a sentence. Open: nouns for parts of a
 * sequence, places and records. Behind a preposition any bare singular does so, without standing here.
 */
export const DESIGNATORS = words(`
  act aisle annex apartment appendix article attachment batch bay bench berth block booth bug build building bullet cabin candidate carriage case category chapter channel class clause code cohort
  column commit day desk dock docket drawer employee epic episode error event exercise exhibit exit experiment figure floor folder footnote form gate highway invoice
  junction kiosk generation grade group hall
  hypothesis incident issue item iteration lab lane layer lesson level line milestone minute mode model module month no number option page paragraph part pass patent
  phase pillar platform point port position principle priority problem proposal question quarter rack rank release requirement room
  round route row rule scenario seat section sev series severity shard slide slot sprint stage stand state status step story stream
  table task team terminal test ticket tier topic track type unit v variant version volume ward wave wave week window wing year zone`);

/** The same nouns in the plural ("steps 2 and 3", "lines 30-40"); "vs" sets two values against each other. */
export const DESIGNATOR_PLURALS: ReadonlySet<string> = new Set(
  [...DESIGNATORS]
    .filter((word) => word !== 'v')
    .map((word) => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`)),
);

/** Determiners before such a noun that free the number after it: "each week 40 users", "in this phase 3 teams joined". */
export const FREEING_DETERMINERS = words('a an each every per this that last next the our my same one');

/** Words before a verb: a designator behind them is one, and the number after it counts ("able to build 12 dashboards"). */
export const VERB_MARKERS = words(
  'to can could will would may might must should i we they you not help helped helps let',
);

/** Initialisms of measures: a bare number behind them is their value ("NPS 62"), behind any other it is a name. */
export const METRICS = words(`
  arr mrr nps csat ces roi roas dau wau mau cac ltv cltv aov gmv arpu ctr cvr cpu ram gpu mttr mttd mtbf mtta qps rps
  tps fps rpm tti fcp lcp ttfb inp auc roc f1 mae mse rmse bleu sla slo sli error latency apdex kpi okr eta wip loc`);

/** Nouns that stand without an article in adverbials ("in total", "on average", "at launch"): a number behind them is counted. */
export const BARE_ADVERBIALS = words(`
  total all sum fact average example instance effect reality practice return scratch spring summer autumn fall winter
  contrast launch peak production beta time night noon midnight present best worst short brief theory addition
  comparison turn place hand end lockdown rush business maximum minimum capacity`);

/** Verbs that take a person and a thing: the name behind them is no part of the number that follows ("gave Anna 12"). */
export const GIVING = words(`
  give gives gave given giving save saves saved saving cost costs send sends sent show shows showed offer offers offered
  bring brings brought grant granted sell sold spare spared win won hand handed teach taught`);

/** Verbs for putting software on a version: a bare number they lead to is one ("upgraded from 12 to 15"). */
export const RELEASING = words(`
  upgrade upgrades upgraded upgrading downgrade downgraded migrate migrates migrated migrating port ported
  porting bump bumped bumping pin pinned rolled rollback backport backported tagged`);

/** Numbers that are a name wherever they stand alone: plans, forms, and calls for help. */
export const NUMBER_NAMES = words('401k 403b 401 1099 911 999 101 411');

/** Protocols, standards and lists that carry a number in their name even before a plural ("HTTP 500 errors"). */
export const NUMBERED_NAMES = words(`
  http https tls ssl tcp udp ip ipv iso rfc soc pci ieee din ansi ecma wcag section sox oauth usb utf fortune forbes
  ftse nasdaq dow top big pep jep adr cve cwe owasp gdpr sql windows ios android macos python java node react angular vue
  php ruby rails spring django kotlin swift ubuntu debian kubernetes postgres postgresql mysql terraform web log jdk jre
  cuda mifare edifact html css sdk gpt gcc llvm api bluetooth arm`);

/** Nouns that announce a list instead of measuring: "two things changed". */
export const ENUMERATORS = words(`
  things ways options reasons lessons parts aspects sides approaches takeaways kinds types factors phases pillars ideas
  insights principles fronts choices alternatives words themes angles perspectives dimensions stages whys halves camps
  worlds cents`);

/** Further nouns for what one has without counting it: the only one there is limits the writer ("we had only one chance"). */
export const PROSPECTS = words('chance opportunity possibility attempt try shot go job task rule wish hope advantage');

/** Nouns that announce a list in words ("three points stood out") and measure in digits or as a change ("up 4 points"). */
export const COUNTABLE_ENUMERATORS = words(`
  points observations findings outcomes areas examples questions goals objectives problems concerns causes results
  achievements wins benefits effects changes`);

/** Nouns for the build of a thing: how many it has describes it, and only a change of them measures an effect. */
export const STRUCTURAL = words('levels layers tiers');

/** Past forms of verbs of deciding and speaking: people who do so act in the story instead of being counted. */
export const DECIDING = words(`
  decided said asked told thought argued insisted suggested discussed debated wondered explained replied announced
  proposed believed`);

/** Past forms that are no participles, so no adjective either: between a number and a plural they end the phrase. */
export const PLAIN_PASTS = words(`
  got went came became took gave ran had did was were said saw knew began wrote chose fell rose grew drew flew threw`);

/** Nouns for people by their part in a story. */
export const PEOPLE = words(`
  people managers directors engineers developers colleagues leads stakeholders executives execs vps reviewers architects
  designers analysts founders partners peers seniors customers teams clients pms`);

/** Words for no event at all: with them a stretch of time measures how long that held ("nobody left in 12 months"). */
export const NONE_AT_ALL = words('no none nobody zero never without nothing');

/** Verbs for an answer of a server: a bare three-digit number behind them is a status code. */
export const RETURNING = words(`
  return returns returned returning respond responds responded responding answer answers answered answering throw throws
  threw throwing`);

/** Nouns behind a status code of the web ("429 responses", "a 404 page"). */
export const STATUS_NOUNS = words('error errors response responses status page pages code codes');

/** The codes registered for HTTP that writers name by their number alone. */
export const STATUS_CODES = words(`
  200 201 202 204 206 301 302 303 304 307 308 400 401 402 403 404 405 406 408 409 410 411 412 413 414 415 416 417 422
  423 424 425 426 428 429 431 451 500 501 502 503 504 505 507 508 511`);

/** What names a kind of thing by the bare number before it ("a 360 degree view", "a 5 star review"). */
export const NUMBERED_KINDS = words('degree degrees bit star factor');

/** Nouns for a value: a bare number beside them is one ("a 95 score", "at size 12"), beside another singular it is a name. */
export const VALUE_NOUNS = words(`
  rating score average mark grade gpa npv roi irr total number count sum median mean peak maximum minimum index ratio
  rate factor size length width height depth weight radius age temperature speed capacity coverage accuracy precision
  recall velocity headcount attendance turnover churn uptime throughput lag delay loss growth share margin price cost
  revenue profit satisfaction engagement efficiency productivity utilization utilisation load memory availability
  adoption retention conversion attrition`);

/** Persons a factor praises ("a 10x engineer"): a figure of speech. */
export const PRAISED = words('engineer developer programmer coder dev');

/** Nouns behind "half the …" in sayings that measure nothing. */
export const HALF_SAYINGS = words('battle fun story picture truth job');

/** What may follow a hyphen and a number below ten and still counts something ("a five-person team"). */
export const COUNTED_COMPOUNDS = words(`
  person people man member engineer developer user team customer client site country country page step hop point
  mile node machine server core service seat store click line`);

/** What follows a hyphen where the number is part of a name ("64-bit", "360-degree", "12-factor"). */
export const NAMED_COMPOUNDS = words(`
  bit degree factor way tier phase fold day-old year-old eyes pager off one on to and in stop shot time size hit liner
  column point-oh letter d ball hand sided stage stroke piece`);

/** Zero as the first part of a technical or fixed term instead of a count. */
export const ZERO_COMPOUNDS = words(`
  day days trust knowledge sum tolerance shot copy config configuration index based indexed in ing hour hours point
  values value padding padded touch fill filled-in emission fee waste`);

/** Events, periods and cadences named by their length: the figure says what kind of thing it is ("two-week sprints"). */
export const NAMED_BY_LENGTH = words(`
  sprint sprints plan plans retention window windows roadmap roadmaps cadence notice trial standup stand-up standups
  sync syncs meeting meetings call calls session sessions workshop workshops internship horizon contract rotation
  rotations course check-in check-ins talk presentation program programme iteration iterations bootcamp review reviews
  hackathon veteran career tenure history anniversary warranty lease mortgage lifespan`);

/** What comes round again without being a unit of time: behind an article it is what a count is spread over ("nine a shift"). */
export const RECURRENCES = words(`
  shift release deploy deployment rollout run visit session semester term round season cycle iteration game match`);

/** What its number of points or steps describes ("a 10-point scale", "a 5-step plan"). */
export const PARTED_WHOLES = words('scale survey plan program programme checklist agenda guide list');

/** Words before a figure that make it an approximation or a bound. */
export const HEDGES = words(`
  about around approximately approx roughly circa ca nearly almost over under above below some maybe perhaps
  probably estimated estimate est somewhere ballpark well up upto at least most more than less fewer close near
  nearing just only even barely nearly practically virtually easily another additional extra exceeding beyond`);

/** Of those, the ones that do not make the figure approximate: they weigh it or name it as a bound. */
export const WEIGHING = words(`
  just only even barely another additional extra well at up upto over under above below least most more than less fewer
  exceeding beyond`);

/** The same in several words, and whether they make the figure approximate. */
export const HEDGE_PHRASES: readonly { readonly words: readonly string[]; readonly rough: boolean }[] = [
  ...[
    'close to',
    'something like',
    'in the region of',
    'in the order of',
    'on the order of',
    'in the ballpark of',
    'in the neighbourhood of',
    'plus or minus',
    'more or less',
  ].map((phrase) => ({ words: phrase.split(' '), rough: true })),
  ...[
    'at least',
    'at most',
    'at best',
    'at worst',
    'as many as',
    'as much as',
    'as few as',
    'as little as',
    'north of',
    'south of',
    'upwards of',
    'a total of',
    'a mere',
    'a bit more than',
    'a bit less than',
  ].map((phrase) => ({ words: phrase.split(' '), rough: false })),
];

/** Verbs by which a writer says that a figure comes from memory ("I would guess", "as far as I recall"). */
export const RECALLING = words('think guess believe reckon estimate suppose recall remember');

/** Nouns for a figure that was wanted, not reached. "SLA" and its kin are promises: a figure beside them is the promise. */
export const TARGET_NOUNS = words(`
  target targets goal goals objective objectives budget quota threshold limit sla slo okr kpi deadline estimate
  requirement commitment forecast plan aim ask cap allowance`);

/** Verbs and participles for wanting a figure. An estimated figure is no wish: it counts as an approximation. */
export const TARGET_VERBS = words(`
  targeted targeting aimed aiming hoped planned planning promised supposed wanted allotted budgeted`);

/** Participles that ask for a figure before their noun only ("the required 99%"); as verbs they say what it took. */
export const PARTICIPLES_OF_NEED = words('needed required allowed scheduled');

/** Of the nouns, those for a standing promise: a figure beside them may be what came of it ("error budget: 99.95%"). */
export const PROMISES = words('sla slo okr kpi budget quota');

/** Verbs for reaching or failing a wanted figure: with them the figure is a result. */
export const REACHING = words(`
  hit hits hitting met meet meets meeting beat beats beating exceed exceeds exceeded exceeding surpass surpassed
  surpassing reach reached reaching achieve achieved achieving miss missed missing overshot undershot clear cleared
  smashed within overran satisfied outperformed attained restored back kept held maintained`);

/** Words between "from" and "to", or between a figure and the one it replaced. */
export const REPLACING = words('instead rather versus vs against compared not formerly previously was from than');

/** Words that place a figure before the change, and words that place it after, for two figures set side by side. */
export const BEFORE_CHANGE = words('before previously formerly originally initially earlier beforehand used');
export const AFTER_CHANGE = words('after now since today currently afterwards afterward nowadays');

/** Verbs that place a figure before the change where the other one stands beside "now". */
export const BEFORE_CHANGE_VERBS = words('was were had took needed ran cost');

/** What stands where a bare unit has no partner ("from never to weekly", "from days to real time"): an end of the scale. */
export const SCALE_ENDS = words(`
  never none nothing manual manually sporadic sporadically occasional occasionally rarely irregular ad ad-hoc instant
  instantly instantaneous immediate immediately real near same on continuous continuously always`);

/** Words in brackets that ask for a figure ("[insert number]", "[before] to [after]"). */
export const HOLE_WORDS = words(`
  insert number numbers amount figure metric measure percent percentage value quantity before after fill unit`);

/** Places in time: behind a duration they make it a date, not a measure ("six months later"). */
export const LATER = words('later ago earlier afterwards afterward thereafter hence on old prior onwards onward');
/** Before a duration they make it a date or a frame ("after six months", "the next two weeks"). */
export const TIME_FRAME = words('next following first last past previous coming initial final remaining subsequent');
/** Comparisons with a plan turn such a place back into a measure ("two weeks earlier than planned"). */
export const AHEAD = words('early earlier ahead sooner faster quicker behind late saved saving');

/** Verbs whose object is the time that something lasts or frees. "take a minute" is left out: it asks for attention. */
export const SPENT = words(`
  takes took taken taking save saves saved saving spend spends spent spending last lasts lasted cost costs lost shave
  shaves shaved gain gains gained waste wasted needs needed require requires required`);

/** States in which a fault is over or a thing is finished, and verbs for getting there: a time behind "after" is what it took. */
export const OUTCOMES = words(`
  gone fixed solved resolved repaired live ready done complete completed finished over back online clean green stable
  restored recovered merged deployed released shipped delivered approved passed succeeded vanished disappeared healthy
  unblocked`);

/** Adverbs and adjectives that claim certainty, where "100%" is a figure of speech. */
export const WHOLEHEARTED = words(
  'sure certain confident convinced committed agree agreed honest positive right behind',
);

/** Function words: a noun phrase does not run over them. Closed classes of English. */
export const FUNCTION_WORDS = words(`
  a an the this that these those my our your his her its their of in on at to for from by with without into onto over
  under after before during since until till through across between among against about as than and or but nor so yet
  if when while because although though where which who whom whose what how i we you he she it they me us him them is
  was were are be been being am do does did have has had will would can could should may might must shall not no
  per each every all both either neither despite amid beyond along toward towards including because like unlike onto
  upon around besides except vs versus then now there here only just also too very more less fewer again later ago
  earlier before instead rather within per via up down out off nobody everybody somebody anybody everyone someone anyone
  nothing everything something`);

/** Words that begin another clause or phrase: an object does not run over them. */
export const CLAUSE_BREAKS = words(
  'and but or so because while when which that who if then after before until although',
);

/** Plural nouns without a final "s", and mass nouns that are counted. */
export const IRREGULAR_PLURALS = words('people men women children staff data folks criteria media personnel feet');

/** Determiners that point back to a number already known ("the three teams", "these two services"). */
export const POINTING_BACK = words('the these those my our your his her their its both');
