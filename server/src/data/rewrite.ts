/** What a passive needs to be said in the active voice. */

/** The object form of each subject pronoun that has one, and back. */
export const OBJECT_FORMS: Readonly<Record<string, string>> = {
  i: 'me',
  he: 'him',
  she: 'her',
  we: 'us',
  they: 'them',
};
export const SUBJECT_FORMS: Readonly<Record<string, string>> = {
  me: 'I',
  him: 'he',
  her: 'she',
  us: 'we',
  them: 'they',
  it: 'it',
  you: 'you',
};

/** Adverbs that may stand before the verb as they stood before the participle, beside those in "-ly". */
export const BEFORE_VERB = `
never always often also already just still even now then first soon later thus therefore only once twice ever again
`;

/** Verbs with which "it" only announces a clause: "it was decided to split it" is "I decided to split it". */
export const ANNOUNCING = `
agree argue assume confirm conclude decide determine discover establish estimate explain find hope learn note notice observe
plan predict propose prove realise realize recommend resolve show state suggest verify
`;

/** Of these, the verbs that an infinitive can follow in the active voice; "it was found to be cracked" is about a thing. */
export const ANNOUNCING_BEFORE_TO = 'agree decide determine hope learn plan propose resolve';

/** Verbs that have no active form with the same meaning before "to". */
export const PASSIVE_ONLY_BEFORE_TO = 'say suppose rumour rumor repute bear think feel set';

/** Verbs of seeing, whose object takes the next verb without "to": "was seen to jump" is "saw it jump". */
export const BARE_INFINITIVE_AFTER = 'see hear';

/** Nouns that "make" puts into words, beside those in "-ment" and "-ion": behind them "to" tells the purpose. */
export const MADE_NOUNS =
  'attempt effort plan promise offer change call case choice fix switch tweak progress room trip update';

/** Participles that tell how things stand, alone or before a certain word: nobody did it. */
export const STANDING_PARTICIPLES = `
located
situated
made up
composed of
comprised of
known for
known as
known to
`;

/** Verbs that say nothing of their subject before "to be" and a participle, so that another subject can take them over. */
export const RAISING_VERBS = 'need use seem appear tend happen begin start continue cease';

/** What stands for such a verb after "be": "was about to be moved". */
export const RAISING_AFTER_BE = 'going about due likely unlikely supposed meant bound set';

/** Adverbs that make a thought everybody's: "it is widely believed". */
export const GENERAL_ADVERBS = 'widely generally commonly universally popularly';

/** Verbs of three words: their participle, an adverb and a preposition that stays without a noun. */
export const PHRASAL_PREPOSITIONAL = `
put up with
done away with
looked up to
looked down on
made up for
kept up with
caught up on
followed up on
signed off on
checked up on
cut down on
`;

/** Nouns with a number behind them: "port 443" is no name. */
export const NUMBERED_NOUNS = `
port ticket step version page line row column phase stage batch build section chapter figure issue item option node shard rack
`;

/** Adverbs of verb and particle: "rolled out", "set up". */
export const PARTICLES = `
up out off down away back apart
`;

/** Nouns without a plural that open a sentence with no article, so that their capital is the sentence's and no name's. */
export const MASS_NOUNS = `
access advice bandwidth capacity code communication compute consensus content context data documentation downtime effort evidence
feedback funding guidance hardware help information infrastructure input knowledge latency legacy load logic maintenance memory money
monitoring music network noise output overhead ownership paperwork power progress quality research risk scope security software staff
storage care attention action note notice priority permission approval support talent telemetry throughput time traffic training trust uptime usage work
access analytics news
`;

/** Verbs that reach their object through a preposition alone, so that it stays with them: "was looked at" is "looked at". */
export const PREPOSITIONAL = `
account act allude care comment deal depend dispose elaborate hint insist listen look opt plead rely resort tamper wait
work-on
`;

/** What limits a number or an amount in front of it, and belongs to the noun phrase: "more than 40 tests". */
export const AMOUNT_LIMITS = `
more than
less than
fewer than
no more than
no fewer than
at least
at most
up to
as many as
as few as
nearly
almost
about
around
over
under
roughly
approximately
exactly
`;

/** What points at one noun phrase out of several: "only the first two". */
export const FOCUS_WORDS = 'only even just';

/** Prepositions of time, cause and direction: behind the doer they belong to the clause, never to the doer. */
export const CLAUSE_PREPOSITIONS = `
during before after until till since within by into onto through throughout despite because to over across via about against upon
when while as
`;

/** Prepositions that may describe the doer ("a man with a torch") as well as the clause ("found it with a torch"). */
export const DESCRIBING_PREPOSITIONS =
  'with without in on at from near behind outside inside under above below between beside beyond like of for around along among off';

/** Words that tell the time where they stand behind such a preposition. */
export const TIME_WORDS = `
noon midnight dawn dusk night morning afternoon evening day days week weeks weekend month months year years hour hours minute
minutes second seconds moment end time times beginning start spring summer autumn winter quarter sprint once first last least full
writing turn advance vain part person public private general writing
meeting call review session visit interview workshop demo drill inspection audit walk lunch dinner breakfast retro january february march april may june july august september october
november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow front top behalf purpose
`;

/**
 * Verbs of harm and fault. "The data was lost" tells what happened; with "I" it would be a confession that the writer may not
 * owe. With a negation they are none: "no data was lost".
 */
export const HARMING = `
blow break tear waste destroy lose corrupt leak steal damage wreck miss forget ignore neglect overlook harm hurt injure wound kill
ruin hack hijack spoil betray burn crush crash smash shatter crack scratch bungle botch deface flood sink strand jam fry wear
strike hit bite beat defeat breach compromise infect poison contaminate overwhelm overload overrun disrupt interrupt derail hamper
hinder impair degrade violate abandon trap scare offend insult upset cause affect delay underestimate drown starve swamp
cripple sabotage squander blame cheat rob vandalise vandalize expose dent bend melt ground doom plague mar taint blur soil stain
overcharge sack dismiss fail disappoint annoy confuse confound hang
`;

/** Of these, the verbs that harm nothing with a particle: "broken down into tasks". */
export const PARTING = 'break tear melt burn';
export const HARMLESS_PARTICLES = 'down up into off to onto';

/** Verbs that tell what is common talk: "it is said" has no one doer, whatever its tense. */
export const COMMON_TALK = 'say know rumour rumor allege report repute claim tell accept understand acknowledge';

/** Verbs of opinion: in the present and the perfect "it is believed" means people in general. */
export const COMMON_OPINION = 'believe think assume expect fear feel consider suppose hold show see argue';

/** Adverbs of degree that make "was finished" tell how far things stood, which the simple past of the active would not. */
export const DEGREES_OF_END = 'nearly almost practically virtually half mostly already';

/** Verbs of completion: "is done", "was locked when" tell how things stood. */
export const COMPLETING = 'do finish complete lock close shut pack seal';

/** What "any" stands for under a negation; as a subject it cannot stand before one. */
export const NEGATIVE_POLAR = 'any anyone anybody anything either much';

/** Verbs of ordering, behind which a bare noun after "by" tells the order: "sorted by age". */
export const ORDERING = `
sort group order rank filter split divide partition index key label name batch arrange cluster aggregate classify categorise
categorize tag count weight weigh identify list bucket shard grade break rate pay charge
`;

/** Nouns of measure that describe a doer with no preposition: "a rat the size of a router". */
export const MEASURES = 'size width height length weight age shape colour color thickness';

/** Verbs that a thing does by itself as well: "was cleaned and failed" has two verbs, and only the first is a passive. */
export const BY_ITSELF = `
fail crash start stop stall hang jam freeze break leak burn melt sink float crack spin run work pass turn grow shrink move open
close change improve drop jump settle heal return end begin continue recover survive age dry cool warm swell burst explode trip
`;

/** Nouns behind "as a" that tell why something was done: "as a precaution". Any other names what the subject is. */
export const AS_ADJUNCTS = `
precaution result rule test step resort consequence start compromise matter favour favor courtesy experiment workaround fallback
stopgap safeguard measure reminder reaction response whole gesture sign side-effect trial bonus check
`;

/** What things stand beside: "was found by the door" names no doer. */
export const BESIDE_NOUNS = `
door doors gate window wall road roadside river pond lake sea canal fence entrance exit bed bedside fireplace stairs lift harbour
shore bridge counter desk sink tree hedge kerb steps quay pier dock wharf mooring path side
`;

/** Verbs of measure and trade, behind which "by the metre" counts. */
export const TRADING = 'measure sell buy pay charge price rent hire order count weigh';

/** What may follow "when" or "if" with no subject, and speaks of no noun: "where possible". */
export const IMPERSONAL_STATES = 'necessary possible needed required appropriate applicable asked late';
