/**
 * The words around a figure that decide whether it measures anything. Each list is a class of English words with one
 * job; a class is closed or open as its comment says.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Nouns that take a number as a name ("phase 3", "tier 1"). Open: nouns for parts of a sequence, places and records. */
export const DESIGNATORS = words(`
  act appendix article batch bug build building bullet case category chapter class clause code column commit day
  epic episode error event exercise exit experiment figure floor generation grade group hypothesis incident issue item
  iteration layer lesson level line milestone minute mode model module month no number option page paragraph part pass
  phase pillar point port position principle priority problem proposal question quarter rank release requirement room
  round row rule scenario section sev series severity shard slide slot sprint stage state status step story stream
  table task team test ticket tier topic track type unit v variant version volume wave week year zone`);

/** The same nouns in the plural ("steps 2 and 3", "lines 30-40"); "vs" sets two values against each other. */
export const DESIGNATOR_PLURALS: ReadonlySet<string> = new Set(
  [...DESIGNATORS]
    .filter((word) => word !== 'v')
    .map((word) => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`)),
);

/** Determiners before such a noun that free the number after it: "each week 40 users", "in this phase 3 teams joined". */
export const FREEING_DETERMINERS = words('a an each every per this that last next the our my same one');

/** Initialisms of measures: a bare number behind them is their value ("NPS 62"), behind any other it is a name. */
export const METRICS = words(`
  arr mrr nps csat ces roi roas dau wau mau cac ltv cltv aov gmv arpu ctr cvr cpu ram gpu mttr mttd mtbf mtta qps rps
  tps fps rpm tti fcp lcp ttfb inp auc roc f1 mae mse rmse bleu sla slo sli error latency apdex kpi okr eta wip loc`);

/** Protocols, standards and lists that carry a number in their name even before a plural ("HTTP 500 errors"). */
export const NUMBERED_NAMES = words(`
  http https tls ssl tcp udp ip ipv iso rfc soc pci ieee din ansi ecma wcag section sox oauth usb utf fortune forbes
  ftse nasdaq dow top pep jep adr cve cwe owasp gdpr sql windows ios android macos python java node react angular vue
  php ruby rails spring django kotlin swift ubuntu debian kubernetes postgres postgresql mysql terraform web log jdk jre
  cuda html css sdk gpt gcc llvm api bluetooth arm`);

/** Nouns that announce a list instead of measuring: "two things changed". */
export const ENUMERATORS = words(`
  things ways options reasons lessons parts aspects sides approaches takeaways kinds types factors phases pillars ideas
  insights principles fronts choices alternatives words themes angles perspectives dimensions stages whys halves camps
  worlds cents`);

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
  hackathon`);

/** Words before a figure that make it an approximation or a bound. */
export const HEDGES = words(`
  about around approximately approx roughly circa ca nearly almost over under above below some maybe perhaps
  probably estimated estimate est somewhere ballpark well up upto at least most more than less fewer close near
  nearing just only even barely nearly practically virtually easily another additional extra exceeding beyond`);

/** Of those, the ones that do not make the figure approximate: they only weigh it. */
export const WEIGHING = words('just only even barely another additional extra well at up');

/** Nouns for a figure that was wanted, not reached. "SLA" and its kin are promises: a figure beside them is the promise. */
export const TARGET_NOUNS = words(`
  target targets goal goals objective objectives budget quota threshold limit sla slo okr kpi deadline estimate
  requirement commitment forecast plan aim ask cap allowance`);

/** Verbs and participles for wanting a figure. An estimated figure is no wish: it counts as an approximation. */
export const TARGET_VERBS = words(`
  targeted targeting aimed aiming hoped planned planning promised needed required supposed wanted allotted allowed
  budgeted scheduled`);

/** Verbs for reaching or failing a wanted figure: with them the figure is a result. */
export const REACHING = words(`
  hit hits hitting met meet meets meeting beat beats beating exceed exceeds exceeded exceeding surpass surpassed
  surpassing reach reached reaching achieve achieved achieving miss missed missing overshot undershot clear cleared
  smashed within overran satisfied outperformed attained restored back kept held maintained`);

/** Words between "from" and "to", or between a figure and the one it replaced. */
export const REPLACING = words('instead rather versus vs against compared not formerly previously was from than');

/** Places in time: behind a duration they make it a date, not a measure ("six months later"). */
export const LATER = words('later ago earlier afterwards afterward thereafter hence on old prior onwards onward');
/** Before a duration they make it a date or a frame ("after six months", "the next two weeks"). */
export const TIME_FRAME = words('next following first last past previous coming initial final remaining subsequent');
/** Comparisons with a plan turn such a place back into a measure ("two weeks earlier than planned"). */
export const AHEAD = words('early earlier ahead sooner faster quicker behind late saved saving');

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
  per each every all both either neither then now there here only just also too very more less fewer again later ago
  earlier before instead rather within per via up down out off`);

/** Words that begin another clause or phrase: an object does not run over them. */
export const CLAUSE_BREAKS = words(
  'and but or so because while when which that who if then after before until although',
);

/** Plural nouns without a final "s", and mass nouns that are counted. */
export const IRREGULAR_PLURALS = words('people men women children staff data folks criteria media personnel feet');

/** Determiners that point back to a number already known ("the three teams", "these two services"). */
export const POINTING_BACK = words('the these those my our your his her their its both');
