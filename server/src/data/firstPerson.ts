/** What changes with the pronoun when "we" becomes "I". */

/** Nouns that belong to whoever acts when "our" stands before them: parts of the body and of the mind. */
export const OWN_NOUNS = `
best utmost way mind minds time attention head heads neck necks backs eye eyes ear ears nose noses tongue tongues
hand hands finger fingers foot feet heel heels teeth heart hearts shoulders sleeves belt belts voice voices breath bearings
footing wits nerve nerves temper patience pride luck hopes sights homework lesson ground word part share turn doubts reservations suspicions
cool keep instincts tune things faith trust knees toes lips chin chins arms legs lap fists
`;

/** Nouns that do so only in a phrase beside the clause, by its preposition: "to our surprise", "in our view". */
export const OWN_AFTER: Readonly<Record<string, string>> = {
  to: `surprise relief delight joy horror dismay alarm astonishment amazement embarrassment disappointment frustration shame regret
    chagrin satisfaction credit cost peril detriment amusement annoyance disbelief knowledge`,
  in: `view opinion estimation experience judgement judgment defence defense innocence ignorance haste eagerness enthusiasm
    naivety hurry excitement wisdom confusion panic rush frustration desperation`,
  for: 'part sins',
  of: 'depth knowledge ability abilities',
  about: 'business',
  despite: 'efforts precautions',
  on: 'try attempt shift',
  during: 'shift',
  after: 'shift',
  before: 'shift',
  against: 'judgement judgment instincts will',
  by: 'reckoning estimation standards',
  off: 'guard',
};

/** Adjectives that may stand between "our" and such a noun. */
export const OWN_ADJECTIVES =
  'great utter immense huge considerable full undivided bare level best better initial first second third growing humble limited';

/** Nouns above that come in one for each doer, so that one doer has one. */
export const ONE_EACH: Readonly<Record<string, string>> = {
  minds: 'mind',
  heads: 'head',
  necks: 'neck',
  backs: 'back',
  noses: 'nose',
  tongues: 'tongue',
  hearts: 'heart',
  belts: 'belt',
  voices: 'voice',
};

/** Prepositions of place before "us": "ahead of us", "in front of us", "with us". */
export const PLACE_BEFORE_US = 'behind before ahead around upon above below over under front with left';
