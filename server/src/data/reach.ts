/**
 * How far work reaches, as one ordered lexicon: parts of a program, programs, groups of people, and what lies outside the
 * company. Nouns by their meaning, each in the words that engineers of many trades use for it.
 */

/** In order: what is further along the list reaches further. */
export const REACHES = ['own', 'team', 'teams', 'organisation', 'company', 'industry'] as const;
/** `own` is the writer's own team, `team` one other. */
export type Reach = (typeof REACHES)[number];

/** Groups that work together every day. */
export const TEAM_NOUNS = `
team teams squad squads crew crews pod pods tribe tribes guild guilds chapter chapters desk desks cell cells lab labs
`;

/** Nouns that are a group of colleagues behind a word that says which: "the billing folks", "the network group". */
export const FOLK_NOUNS = `
group groups folks people guys side engineers developers programmers analysts designers testers operators scientists admins
staff colleagues office offices department section shift gang bunch crowd
`;

/** Parts of a company that hold several teams: three of them are an organisation. */
export const UNIT_NOUNS = `
department departments division divisions domain domains unit units org orgs organisation organisations organization
organizations directorate directorates agency agencies subsidiary subsidiaries country countries region regions plant plants
factory factories site sites business businesses brand brands branch branches office offices hospital hospitals faculty
faculties institute institutes studio studios ministry ministries newsroom newsrooms depot depots
`;

/** The organisation as a whole. */
export const ORGANISATION_NOUNS = `
organisation organization org department division engineering it tech technology infrastructure platform directorate group
building floor unit studio hospital campus faculty institute plant site
`;

/** The company as a whole. */
export const COMPANY_NOUNS = `
company firm enterprise corporation bank business house airline publisher insurer carrier retailer operator trust
ministry university agency everywhere
`;

/** Names of parts of a company that need no noun behind them: "finance signed", "checkout and logistics moved". */
export const PARTY_NAMES = `
accounting accounts admin ads analytics android app apps audio backend billing booking cargo catalog catalogue checkout claims clearing
cloud compliance core credit crm data dba dbas delivery design desktop devops discovery dispatch embedded encoder engineering feed finance firmware
fraud frontend fulfilment fulfillment inventory editorial content community docs tooling insights partnerships manufacturing simulation perception controls pharmacy clinical radiology tax actuarial growth hardware hr identity infra infrastructure ingestion ios legal lending loans logistics
login logs loyalty maps marketing media merchandising messaging ml mobile monetisation network networking ops operations orders
payments payroll payouts personalisation personalization planning platform player pricing procurement product profile purchasing qa ranking
recommendations recruiting reporting retail returns risk routing sales scheduling search security settlement shipping sre storage stock
streaming subscriptions support telemetry trading transport treasury underwriting video warehouse warehousing web
`;

/** Those outside the company whose work can change. */
export const OUTSIDERS = `
companies firms vendors vendor competitors competitor rivals manufacturers suppliers supplier utilities banks insurers airlines carriers publishers
universities hospitals studios operators maintainers upstream employers retailers startups labs projects distributions distros makers maker authorities universities
`;

/** Bodies and things that an industry shares. */
export const INDUSTRY_WORDS = `
industry industrywide upstream mainline rfc ietf w3c iso ieee iec ecma owasp cncf apache linux debian khronos bluetooth autosar hl7 fhir
opentelemetry openapi oasis etsi nist foundation consortium alliance maintainers competitors
`;

/** Determiners of all there is of something. */
export const TOTAL = 'every all each any';
export const WHOLE = 'whole entire all across throughout over company';

/** Numbers without a figure. */
export const VAGUE_COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
  dozen: 12,
  several: 3,
  multiple: 3,
  many: 3,
  most: 3,
  various: 3,
  other: 3,
  different: 3,
  all: 3,
  each: 3,
  neighbouring: 2,
  neighboring: 2,
};

/** So many teams are an organisation, so many persons of the trade too. */
export const MANY_TEAMS = 10;
export const MANY_UNITS = 3;
export const MANY_PERSONS = 40;
/** So many persons are more than one team. */
export const SEVERAL_PERSONS = 15;

/** Persons of the trade, whose number tells how far work reaches; customers and users do not. */
export const TRADE_PERSONS = `
engineers developers programmers analysts scientists testers technicians admins designers colleagues researchers maintainers
operators architects employees staff
`;

/** Colleagues of other trades: many of them are several groups. */
export const OTHER_PERSONS = `
artists animators writers editors illustrators producers actuaries accountants lawyers physicians nurses clerks planners buyers traders
mechanics electricians technologists managers agents dispatchers consultants recruiters
`;

/** One part of a program: a component or a feature. */
export const COMPONENT_NOUNS = `
component components module modules widget widgets screen screens button buttons page dialog dialogs form forms field fields
function functions method class classes script scripts parser parsers converter converters endpoint endpoints icon icons toggle
toggles banner banners strings string column columns driver drivers plugin plugins feature features report reports
tab view views menu panel panels filter filters export exporter importer handler handlers helper helpers validator validators formatter
macro macros template tooltip label labels checkbox dropdown modal header footer card cards tile tiles chart charts exporter
adapter adapters wrapper wrappers utility linter test tests check checks alert query queries notebook sprite animation
shader logo level levels sensor task cron lambda flag option command bug fix tool picker slider spinner carousel popup loader gauge
`;

/** A whole program, or a field of work that one person runs. */
export const SERVICE_NOUNS = `
relay relays format service services interface interfaces schema schemas system systems pipeline pipelines backend frontend client clients app apps application applications cluster
clusters database databases db broker gateway server servers warehouse lake api apis engine platform platforms ledger store registry
stack infrastructure fleet network simulator sdk library framework index queue scheduler dashboard suite rig model models
software archive account accounts engine program website site shop store area product subsystem proxy cache vault firmware rig bench farm cms erp crm environment environments
monitoring search build builds ci deployment deployments release releases data authentication login onboarding billing payments
`;

/** What somebody may own or answer for that is no part of a system. */
export const ABSTRACT_NOUNS = `
narrative decision decisions communication relationship relationships meeting meetings slides minutes result results mistake
mistakes budget risk risks failure failures outcome date deadline story stories word words time notes team people hiring
deciding it that this them what which whole everything message presentation talk talks agenda interviews event events conference
newsletter idea opinion error fault blame damage planning coordination alignment roadmap customer customers client clients
`;

/** What a strategy is called: a direction for years, and where the money goes. */
export const STRATEGY_NOUNS = `
strategy strategies roadmap direction vision bets bet portfolio plan blueprint architecture investment investments mandate
`;
