/** Words that carry the substance of an L6 phrase: general English, as alternatives of a pattern. */

/** Conjunctions of a reason. "Since" and "as" are left to grammar: they tell time and likeness as well. */
export const REASONS =
  'because|so that|given that|in order to|due to|for the reason|which is why|that is why|the reason (?:was|is)';

/** Reasons that would hold for anybody and anything: "because he was free", "because that's what a lead does". */
export const IDLE_REASONS =
  "because (?:he|she|they|it|[\\p{L}-]+) (?:is|was|were|had) (?:so |very |really )?(?:free|available|time|there|around|important|good|key|nice|useful|helpful|the right thing)(?: to (?:me|us))?|because (?:that|it|this)(?:['’]s| is| was) (?:what|how) (?:an?|every|any|good|one)";

/** What sets one thing against another. */
export const CONTRASTS =
  "not|n['’]t|never|no|instead|rather|than|while|whereas|but|except|only|unlike|neither|nor|alternatives?|candidates?|compared|others?|both";

/** What says that something stayed outside. */
export const OUTSIDE =
  'left|leave|leaving|out|without|excluded|excluding|dropped|dropping|skipped|skipping|deferred|postponed|parked|later|instead|not|cut|ignored|waited|untouched|alone|except|second (?:phase|version|release)|next (?:quarter|release|phase|year|version)';

/** Things that last or that are there to be used again. */
export const ARTEFACTS =
  'checklists?|templates?|process(?:es)?|reviews?|rules?|habits?|runbooks?|playbooks?|tests?|suites?|dashboards?|gates?|polic(?:y|ies)|standards?|documents?|docs?|tools?|scripts?|meetings?|rotations?|boards?|contracts?|pipelines?|librar(?:y|ies)|pages?|forms?|guides?|handbooks?|sheets?|services?|systems?|linters?|bots?|jobs?|alerts?|comparisons?|frameworks?|modules?|generators?|schemas?|catalogues?|catalogs?|registr(?:y|ies)|owners?|questions?|drills?|rehearsals?|exercises?|harness(?:es)?|kits?|packages?|command|workflows?|budgets?|reports?|channels?|office hours|stand-?ups?|retrospectives?|post-?mortems?|limits?|flags?|specs?|notebooks?|simulators?|rigs?|benchmarks?|practices?';

/** What is done again and again, or is still so. */
export const RECURRING =
  'every|each|weekly|daily|nightly|monthly|quarterly|yearly|still|ever since|since then|to this day|these days|nowadays|by default|mandatory|required|always|whenever|now|today|reused?|used (?:it )?(?:by|for|in)|times|twice|others? (?:teams?|projects?)';

/** What moves a belief: a time at which, or a thing that showed. */
export const EVIDENCE =
  'when|after|once|until|until then|showed|shown|saw|seen|measured|measurements?|data|figures?|numbers?|logs?|traces?|experiments?|tests?|results?|turned out|found|proved|came back|came in|graph|interviews?';

/** A belief, held before. */
export const HELD =
  'believed|thought|assumed|expected|supposed|imagined|taken|took|counted on|convinced|certain|would have bet|used to|prior had been';

/** Sizes told without a figure. */
export const SIZES =
  'twice|double|half|a third|a quarter|a year|a month|a week|a day|months|weeks|years|thousands|millions|hundreds|dozens|all of|every (?:customer|user|shop|region)|the whole';

/** Why somebody is the right one, in a sentence about them. */
export const FITNESS = 'had|has|knew|knows|wanted|needed|was|were|could|would|owned|asked|understood|spoke';
