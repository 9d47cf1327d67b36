/** What the counted nouns of a story measure. Nouns stand in the singular, as the head of "4 million active users". */

/** The facts that give a listener the size of a system, in the order in which a message names them. */
export const SCALE_KINDS = ['users', 'traffic', 'data', 'cost', 'team'] as const;
export type ScaleKind = (typeof SCALE_KINDS)[number];

export const SCALE_NAMES: Readonly<Record<ScaleKind, string>> = {
  users: 'users',
  traffic: 'traffic',
  data: 'data',
  cost: 'cost',
  team: 'team size',
};

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Counted things by what they measure. Where a noun could stand for two, the first that has it decides. */
export const SCALE_NOUNS: readonly (readonly [ScaleKind, ReadonlySet<string>])[] = [
  // Who builds it, and who is organised to.
  [
    'team',
    words(`
      engineer developer programmer coder designer tester analyst scientist researcher architect contractor consultant
      intern colleague teammate junior senior squad team crew group department manager lead administrator admin
      operator maintainer committer contributor director report mentee reviewer dev sre dba pm fte head
    `),
  ],
  // Whom or what it serves: people by their part in it, the organisations and places it runs for, the devices they hold.
  [
    'users',
    words(`
      user customer client member subscriber player reader viewer listener visitor guest patient student pupil learner
      driver rider courier passenger traveller commuter shopper buyer seller consumer payer policyholder cardholder citizen
      resident voter donor applicant candidate claimant borrower investor trader merchant retailer tenant household home
      family account follower creator publisher advertiser participant attendee spectator gamer employee worker staff
      cashier nurse doctor clinician physician pharmacist teacher lawyer farmer broker agent dispatcher pilot technician
      shop store supermarket restaurant hotel clinic hospital practice pharmacy school university bank branch
      company business organisation organization enterprise firm dealer dealership partner factory plant
      warehouse depot farm airport station museum library council municipality city town country region state territory
      airline carrier utility charity seat licence license install installation download signup unit copy
      device phone handset tablet laptop terminal till kiosk register meter sensor camera thermostat tracker wearable watch
      vehicle car truck van lorry bus tram train scooter bike ship vessel aircraft plane drone robot elevator lift turbine
      people person human inhabitant owner supplier sender speaker cyclist runner sailor
      ward bed room kitchen office outlet class classroom course apartment building plot field
    `),
  ],
  // What arrives at it.
  [
    'traffic',
    words(`
      request query call message event transaction payment order booking reservation search impression click view pageview
      session visit notification email upload write read job task trade invoice delivery shipment parcel trip ride
      checkout purchase submission prediction inference connection stream hit sms ticket transfer sale claim return operation
    `),
  ],
  // What it keeps.
  [
    'data',
    words(`
      row record table document image photo picture video recording file object item entry datapoint sample example
      embedding vector column partition key product listing sku article page dataset sequence contract clip scan utterance
    `),
  ],
];

/** Words that say what a bare number behind them counts: "a team of six", "traffic went to 4k", "a budget of 40k". */
export const SCALE_OWNERS: ReadonlyMap<string, ScaleKind> = new Map([
  ...['headcount', 'startup', 'staff', 'org', 'organisation', 'organization'].map((word) => [word, 'team'] as const),
  ...['userbase', 'audience', 'customers'].map((word) => [word, 'users'] as const),
  ...['traffic', 'load', 'throughput', 'volume'].map((word) => [word, 'traffic'] as const),
  ...['budget', 'cost', 'costs', 'bill', 'spend', 'revenue', 'turnover'].map((word) => [word, 'cost'] as const),
]);

/** Nouns of an agent end like these; `NO_AGENTS` are the things that do, too. */
export const AGENT_ENDING = /(?:er|or|ist|ant|ee)$/;
export const NO_AGENTS = words(`
  server container cluster filter header parameter number letter error factor router buffer pointer layer paper computer
  order quarter character adapter controller handler consumer producer folder counter timer trigger wrapper
  parser linter compiler loader scheduler balancer converter renderer reducer serializer validator connector operator
  selector iterator generator descriptor processor monitor indicator sector color editor vector constructor tensor
  constant variant invariant coffee degree tree fee committee guarantee winter summer offer answer chapter
  matter corner finger hammer power other paper transistor transformer inverter motor plant
  identifier marker chunker banner footer slider spinner tier peer primer blocker disaster helper getter setter
`);

/** A rate of these says how the writer works, or what goes wrong, and not how much arrives, until it is large. */
export const OWN_RATES = words(`
  time meeting commit release deploy deployment build sprint review interview point incident outage error failure
  bug defect fault complaint alert alarm page mistake crash rollback night day evening morning step attempt idea
  hour minute standup note test run change fix line question frame
`);

/** The least that gives a size: less is what somebody looked at, one payload, or two people who complained. */
export const LEAST: Readonly<
  Record<'bytes' | 'kept' | 'arriving' | 'rate' | 'yearly' | 'ownRate' | 'served' | 'unnamed' | 'builders', number>
> = {
  bytes: 1e9,
  kept: 1000,
  arriving: 1000,
  rate: 10,
  yearly: 1000,
  ownRate: 100,
  served: 4,
  unnamed: 1000,
  builders: 3,
};

/** Plurals that the letter "s" does not make, or does not make alone. */
export const SINGULARS: ReadonlyMap<string, string> = new Map([
  ['men', 'person'],
  ['women', 'person'],
  ['children', 'pupil'],
  ['buses', 'bus'],
  ['businesses', 'business'],
  ['searches', 'search'],
  ['branches', 'branch'],
  ['watches', 'watch'],
  ['sms', 'sms'],
  ['bus', 'bus'],
  ['business', 'business'],
]);
