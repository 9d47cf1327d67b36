/** The questions a writer asks the interviewer: what a senior one is about, and what a junior one gives away. */

const about = (...alternatives: readonly string[]): RegExp => new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'iu');

export interface SeniorTopic {
  readonly id: string;
  /** What the topic is about, as it stands in a list. */
  readonly name: string;
  /** A question to begin from; the holes are the writer's own. */
  readonly question: readonly (string | { readonly hole: string })[];
  readonly pattern: RegExp;
}

/** The topics a senior candidate asks about. */
export const SENIOR_TOPICS: readonly SeniorTopic[] = [
  {
    id: 'debt',
    name: 'technical debt and the plan for it',
    question: [
      'Which technical debt in ',
      { hole: 'their system' },
      ' slows you down most, and what is the plan for it?',
    ],
    pattern: about(
      '(?:technical|tech|architectural|design) debt',
      '(?:pay|paying|paid|pays) (?:it |them )?(?:down|back|off)',
      'legacy',
      'rewrit(?:e|ten|ing)',
      'refactor\\p{L}*',
      'shortcuts?',
      'replace',
      '(?:build|design|do) (?:\\p{L}+ ){0,3}differently',
      '(?:oldest|worst|ugliest|most fragile) (?:part|piece|code|service|system)s?',
      'clean(?:ed|ing)?[ -]?up',
    ),
  },
  {
    id: 'six-months',
    name: 'where the first six months go',
    question: [
      'Of the first six months in this role, how much goes into own work, how much into coordination with ',
      { hole: 'neighbouring teams' },
      ', and how much into the rest?',
    ],
    pattern: about(
      '(?:first|next|coming) (?:\\p{L}+|\\d+) (?:months|weeks|days)',
      '(?:six|6|three|3|twelve|12|90|180)[- ](?:months?|days?)',
      'first (?:quarter|half|year|months|weeks|project|big project)',
      'half a year',
      'spend (?:\\p{L}+ ){0,3}(?:time|week|days)',
      '(?:time|week) (?:\\p{L}+ ){0,2}(?:go|goes|spent|split|divided)',
      '(?:month|week|day) (?:one|two|three|six|\\d+)',
      '(?:success|successful) (?:\\p{L}+ ){0,3}(?:look|in this role)',
      'expect(?:ed)? (?:of|from) (?:me|this role|whoever|the person|somebody|someone)',
    ),
  },
  {
    id: 'hardest',
    name: 'the hardest unsolved problem',
    question: [
      'What is the hardest problem in ',
      { hole: 'their field' },
      ' that the team has not solved yet, and what have you tried?',
    ],
    pattern: about(
      '(?:hardest|toughest|thorniest|trickiest|most difficult|biggest|greatest) (?:\\p{L}+ ){0,3}(?:problems?|challenges?|questions?|obstacles?|risks?|thing|part|bottlenecks?|worry)',
      'unsolved|unresolved|not (?:yet )?solved|unanswered',
      'keeps? (?:you|the team|people|them) (?:up|awake)',
      "(?:cannot|can[’']t|could not|couldn[’']t|have not|haven[’']t) (?:\\p{L}+ )?(?:solve|solved|fix|fixed|crack|cracked)",
      'stuck',
    ),
  },
  {
    id: 'growth',
    name: 'growth from this role',
    question: [
      'Who grew out of this role before, into what, and what did they do for it at ',
      { hole: 'the company' },
      '?',
    ],
    pattern: about(
      'gr(?:ow|ows|ew|own|owing|owth)',
      'career',
      '(?:last|previous) person (?:in|who|to)',
      'promot\\p{L}+',
      'next level',
      'staff|principal',
      'develop(?:ment)? (?:\\p{L}+ ){0,2}(?:engineers?|people|role)',
      'path',
      'where do(?:es)? (?:\\p{L}+ ){0,4}go (?:from|after)',
    ),
  },
  {
    id: 'incident',
    name: 'the most significant recent incident and what changed',
    question: [
      'What was your most significant incident of late, and what changed in ',
      { hole: 'code, process or team' },
      ' because of it?',
    ],
    pattern: about(
      'incidents?',
      'outages?',
      'post-?mortems?',
      'downtime',
      '(?:go|goes|going|gone|went) (?:badly |terribly )?wrong',
      'on fire|blew up|fell over|broke (?:in|down|last)',
      'last (?:big |major |serious )?(?:failure|mistake|page)',
      'disasters?',
    ),
  },
];

export interface JuniorTopic {
  readonly id: string;
  readonly name: string;
  readonly pattern: RegExp;
  /** What looks like the topic and is none of it. */
  readonly unless?: RegExp;
  /** A senior question on the same subject. */
  readonly instead: string;
  /** Why the question costs something. */
  readonly heard: string;
}

/** What interviewers hear as junior, however it is worded. */
export const JUNIOR_TOPICS: readonly JuniorTopic[] = [
  {
    id: 'balance',
    name: 'work-life balance and perks',
    pattern: about(
      'work[-\\s/]*life',
      'perks?',
      '(?:any|your|other|health|company|employee) benefits(?! (?:of|from|to))|(?:what|which) (?:\\p{L}+ )?benefits (?:do you (?:offer|have|give|provide)|are|come with)',
      'benefits package',
      '(?:working|office|core) hours',
      'hours (?:a|per) week',
      'how many hours',
      'overtime',
      'vacations?|pto|days off|time off|(?:annual|paid|parental|sick) leave|sabbaticals?|holidays? (?:do|allowance|policy|entitlement)|(?:holiday|vacation) days',
      'work(?:ing)? (?:\\p{L}+ )?(?:from home|remotely)',
      '(?:remote|hybrid|home office|flexible|flexitime|dress|wfh)[- ](?:work(?:ing)?|polic(?:y|ies)|options?|days?|setup|hours|code)',
      'days? (?:a week )?(?:in|at) the office',
      'free (?:lunch(?:es)?|food|snacks|coffee)|snacks|gym|ping[- ]pong|team (?:events|outings)|company (?:car|laptop)|macbook',
      'weekends',
      'relaxed|stressful',
    ),
    unless: /\b(?:incident|on[- ]call load|pager|deploy\p{L}*|release\p{L}*)\b/iu,
    instead: 'When a date and the capacity last did not fit, what did the team drop, and who decided it?',
    heard: 'It asks what the job gives you before you have shown what you give.',
  },
  {
    id: 'stack',
    name: 'what the tech stack is',
    pattern: about(
      "(?:what(?:[’']s| is| does| are)?|which|describe|tell me about|about|know) (?:\\p{L}+ ){0,6}(?:tech(?:nology|nical)?|software|dev|development|front-?end|back-?end|data|current)?[ -]?stack",
      '(?:what|which) (?:\\p{L}+ ){0,2}(?:languages?|frameworks?|technolog(?:y|ies)|databases?|clouds?|cloud provider|ide|editor|tools|tooling|libraries|version control) (?:do|does|did|are|is|will|would|can) (?:you|the team|your|we|they|i|people|everyone|engineers|the company|being|used|the)',
      'do(?:es)? (?:you|your team|the team|the company) (?:use|work with|run|write) (?:\\p{L}|[+#.])+',
      'are you (?:on|using) (?:aws|azure|gcp|kubernetes|react|java|python|go|rust)',
      '(?:built|written|coded|developed) (?:in|with) (?:which|what)',
      'what (?:\\p{L}+ ){1,5}(?:built|written|coded) (?:in|with|on)',
    ),
    unless:
      /\b(?:replace|regret|change|differently|debt|why|decid\p{L}+|choos\p{L}+|chose|migrat\p{L}+|limit\p{L}*|outgrow\p{L}*|outgrown|hold\p{L}* back|wrong|trade-?offs?|to (?:find|measure|decide|see|know))\b/iu,
    instead: 'Which part of the stack would you choose differently today, and what keeps you from changing it?',
    heard: 'The advertisement and one search answer it, so it shows no preparation.',
  },
  {
    id: 'hear-back',
    name: 'when you will hear back',
    pattern: about(
      'hear(?:ing)? (?:back|from you|something|about|the (?:result|outcome|decision))',
      // "When did you last take back a decision?" is about their past.
      'when (?!did )(?:\\p{L}+ ){1,6}(?:decision|answer|feedback|result|offer|response|reply)',
      'next steps?(?= *(?:[?.!]|$)| (?:in|of|for) (?:the |this |your |my )?(?:process|interview\\p{L}*|hiring|application|selection|me))',
      '(?:timeline|timeframe|schedule) (?:for|of|to) (?:\\p{L}+ ){0,3}(?:decision|offer|hiring|process|response|hire|filling)',
      'how (?:long|soon|quickly|fast) (?:\\p{L}+ ){1,8}(?:decide|decision|process|answer|hiring|offer|get back|respond)',
      'how many (?:more )?(?:rounds|interviews|stages)',
      'how did I do|did I (?:pass|do)|(?:do|did) I get (?:the job|it)|get back to me|(?:any|some) doubts about me',
      'when (?:could|can|would|will|do|should) I start',
    ),
    // What their systems, designs and plans wait for.
    unless:
      /\b(?:incidents?|outages?|customers?|users?|services?|systems?|requests?|quer(?:y|ies)|designs?|architect\p{L}*|roadmap|revers\p{L}*|roll(?:ed|ing)?[ -]?back)\b/iu,
    instead: 'What would you have to see in the first half year to be sure that you hired the right person?',
    heard: 'The recruiter answers it, and it spends the time you have with an engineer.',
  },
  {
    id: 'salary',
    name: 'salary',
    pattern: about(
      'salar(?:y|ies)',
      '(?:total |annual |the )?(?:compensation|comp|remuneration)(?! (?:logic|transaction\\p{L}*|action\\p{L}*|step\\p{L}*|flow\\p{L}*))',
      'pay (?:range|band|grade|scale|rise|raise|package|rate|check)s?',
      '(?:how (?:much|well|often)|what) (?:\\p{L}+ ){1,6}pay',
      'bonus(?:es)?',
      '(?:stock|share) (?:options?|grants?|plan)|equity|rsus?|signing[- ]on|sign-on|401\\(?k\\)?|pension',
      '(?:pay|salary|get a|annual|yearly|give) raises?',
      'how much (?:\\p{L}+ ){0,4}(?:earn|make|get paid)',
      'paid (?:well|monthly|per|for)',
    ),
    unless:
      /\b(?:sagas?|rollback|payment|customers? pay|users? pay|merchants?|(?:lag|latency|loss|drift) compensation)\b/iu,
    instead: 'What did the last person who grew out of this role change that made the difference?',
    heard: 'It belongs into the talk with the recruiter, where it can be negotiated.',
  },
  {
    id: 'none',
    name: 'no question at all',
    pattern:
      /^\W*(?:(?:no|none|nothing|n\/a)(?:\s+(?:questions?|really|so far|for now|else|from me|more|comes? to mind|to ask|I can think of|at the moment|yet))*|(?:(?:I\s+)?(?:don[’']t|do\s+not)\s+have|I\s+have\s+(?:no|not)|(?:I[’']ve\s+)?got\s+no|I\s+have\s+none|I\s+can(?:[’']t|not)\s+think\s+of)(?:\s+\p{L}+){0,6}|(?:I\s+think\s+)?(?:you|that)(?:[’']ve|\s+have)?\s+(?:already\s+)?(?:answered|covered)\s+(?:all|everything)\b.*|no,?\s+(?:I\s+think\s+)?(?:that|I|you)\b.{0,60})\W*$/iu,
    instead: 'What is the hardest problem that the team has not solved yet?',
    heard: 'No question sounds like no interest.',
  },
];

/** Questions an interview leaves room for, and that are prepared for the role. */
export const ENOUGH_QUESTIONS = 5;

/** Words that a line begins with where it asks without a question mark. */
export const ASKING =
  "how|what|why|which|who|whom|whose|where|when|is|are|was|were|do|does|did|have|has|can|could|will|would|should|may|if|suppose|tell me|walk me|ask|describe|talk me|I(?:[’']d| would) (?:like|love) to (?:know|hear|understand)|I wonder|curious";
