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
export const PASSIVE_ONLY_BEFORE_TO = `
say suppose rumour rumor repute see hear make bear
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
storage support talent telemetry throughput time traffic training trust uptime usage work
access analytics news
`;

/** Verbs that reach their object through a preposition alone, so that it stays with them: "was looked at" is "looked at". */
export const PREPOSITIONAL = `
account act allude care comment deal depend dispose elaborate hint insist listen look opt plead rely resort tamper wait
work-on
`;
