/** Words that claim an effect without saying how large it was. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Adverbs of degree that amplify: the classes "amplifier" and "maximizer" of English grammars, without plain "very". */
export const AMPLIFIERS = words(`
  significantly greatly dramatically massively hugely substantially considerably noticeably drastically tremendously
  vastly immensely markedly measurably visibly enormously radically exponentially meaningfully materially remarkably
  notably incredibly extremely strongly heavily hugely profoundly perceptibly appreciably sizably impressively
  decidedly astronomically extensively`);

/** Words that amplify a comparative and little else ("much faster", "a lot easier"). */
export const COMPARATIVE_AMPLIFIERS = words('much far way lots');

/** Comparatives of speed, quality, size and ease. "More" and "less" stand before an adjective. */
export const COMPARATIVES = words(`
  faster quicker better smoother easier cheaper happier lower higher smaller larger bigger shorter greater safer cleaner
  stronger fewer less more simpler leaner snappier quieter healthier sooner closer tighter lighter`);

/** Adjectives that size or value a noun. */
export const SIZERS = words(`
  big huge massive significant great major enormous tremendous considerable substantial positive real lasting strong
  noticeable meaningful good dramatic tangible profound large measurable incredible amazing fantastic excellent
  outstanding impressive remarkable visible immense drastic resounding overwhelming wonderful notable important sizable
  sizeable marked extraordinary nice solid clear terrific phenomenal superb`);

/** Nouns for an effect. */
export const EFFECTS = words(`
  impact impacts improvement improvements difference success successes win wins result results effect effects gain gains
  benefit benefits boost savings reduction reductions increase growth progress outcome outcomes achievement achievements
  contribution uplift speedup speed-up turnaround hit drop decrease decline jump leap rise value`);

/** Of the adjectives, those that only say which value or which effect is meant where they follow or precede it alone. */
export const PLAIN_SIZERS = words('real clear solid visible important measurable notable marked nice lasting large');

/** Nouns that pass judgement on the whole. */
export const VERDICTS = words('success successes hit win triumph breakthrough lifesaver godsend');
/** Adjectives that do. */
export const VALUED = words('successful impactful invaluable');
/** Participles that report such a judgement ("was considered a success"). */
export const JUDGED = words('considered seen regarded deemed viewed hailed perceived declared called rated judged');

/** Quantifiers without a number: with "of" behind them or by themselves. */
export const AMOUNTS_OF = words('lot lots ton tons loads load plenty heap heaps bunch deal amount amounts');
export const AMOUNTS = words('countless numerous endless');
/** What such an amount is saved or lost of. */
export const RESOURCES = words(`
  time money effort hours work cost costs resources budget headaches pain trouble overhead energy days toil rework`);

/** People whose approval stands in for a measure. */
export const APPROVERS = words(`
  leadership management manager managers boss bosses director directors vp vps cto ceo cfo coo cpo cio executives
  executive execs exec stakeholders stakeholder customers customer clients client users user team teams everyone everybody
  people colleagues colleague coworkers peers pm pms product engineers developers company business board lead leads
  sponsor sponsors partners partner department support sales organisation organization org they mentor owner senior
  seniors superior superiors supervisor supervisors head heads panel jury committee staff employees audience teammates
  teammate investors investor owners founder founders`);

/** Of the feelings, those that a thing can have as well ("the condition was satisfied"): only an approver has them here. */
export const SHARED_FEELINGS = words('satisfied content');

export const PLEASED = words(`
  happy happier pleased impressed satisfied thrilled delighted excited grateful thankful ecstatic amazed proud
  enthusiastic content glad overjoyed relieved`);

export const APPROVING = words(`
  loved loves liked likes praised praises appreciated appreciates enjoyed enjoys commended applauded complimented
  congratulated thanked adored welcomed lauded`);

/** Participles of approval in the passive ("was well received"). */
export const APPROVED = words(
  'appreciated praised lauded applauded received recognized recognised commended celebrated acclaimed',
);

export const RECEIVING = words('received receive got gotten earned won drew gained garnered attracted brought had');
export const PRAISE = words(
  'praise recognition kudos applause compliments accolades appreciation plaudits acclaim thanks shout-out shoutouts shoutout',
);
/** Verbs for giving such a response; the writer's own is no approval. */
export const GIVING = words('gave give gives given left shared sent provided');
/** Nouns that are praise only with a good adjective before them. */
export const RESPONSES = words('feedback response responses reviews reception comments reaction reactions');

/** Verbs that say how a thing went, with the adverbs that judge it. */
export const GOING = words(
  'went go goes going gone worked works working turned came performed performs performing ran run runs running played',
);
export const WELL = words(
  'well great smoothly nicely perfectly fantastically brilliantly beautifully wonderfully flawlessly',
);

/** Words for one more effect: a sentence with them does not sum up the figure before it. */
export const ADDITIVE = words('also additionally moreover furthermore besides');

export const NEGATIONS = words('no not never without little hardly barely nothing nobody neither nor any if cannot');
export const COPULAS = words("is are was were be been being seemed seem felt became looked remained's");
