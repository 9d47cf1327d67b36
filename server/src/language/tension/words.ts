/** The pieces that the wordings of tension are made of. */
import { anyOf } from '../lessons/told.ts';
import { list } from '../words/clauseWords.ts';
import { formsOf, gerund, participle, past } from '../words/verbs.ts';

export const words = (text: string): string => anyOf(list(text));

/** Past forms and participles: what happened. */
export const pasts = (verbs: string): string =>
  anyOf(new Set([...list(verbs)].flatMap((verb) => [past(verb), participle(verb)])));
export const gerunds = (verbs: string): string => anyOf([...list(verbs)].map(gerund));
export const forms = (verbs: string): string => anyOf(formsOf(list(verbs)));

/** Somebody else, by pronoun, noun or name; a department at the head of a sentence is one too. */
export const OTHERS =
  "(?:he|she|they|[PC]|people|half|some|most|several|many|others?|^\\W*(?!(?:i|we|it|this|that|there|what)\\b)[a-z]+(?<!ing))(?:'s)?";

/** The same where any word at the head would let in too much. */
export const SOMEBODY = '(?:he|she|they|[PC]|people|half|some|most|several|many|others?)';

/** Words between a subject and its verb; "I" would be the next subject. */
export const MIDDLE = "(?:(?!(?:i|we|i'd|we'd) )[^\\s,;:.]+ ){0,3}?";

export const NOT =
  "(?:not|never|n't|hardly|barely|didn't|wouldn't|couldn't|wasn't|weren't|hadn't|don't|doesn't|can't|won't|isn't|aren't|cannot|hasn't|haven't)";
/** A denied past: "did not", "couldn't", "never", "was never going to". */
export const DID_NOT =
  "(?:(?:did|could|would|had|was|were) (?:also |still |just |simply |at first |quite )?(?:not|never|hardly|barely)|didn't|couldn't|wouldn't|hadn't|never|failed to|refused to|no longer)";
export const WAS = "(?:was|were|is|are|'s|be|been|got|became|felt|seemed|grew|remained|stayed)";
