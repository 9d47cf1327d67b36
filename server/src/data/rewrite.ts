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
