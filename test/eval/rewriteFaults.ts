/** What a right rewrite never does, told from the sentence before and after it without a word of the code that made it. */
import { formsOf } from '../../server/src/language/words/verbs.ts';

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|\$?\[[^\]]*\]/gu) ?? [];

const doubled = (text: string): number => text.match(/\b(\p{L}+) \1\b/giu)?.length ?? 0;
const torn = (text: string): boolean => / {2}|^\s|\s[,.;]/.test(text);
const disagreements = (text: string): number =>
  text.match(
    /\bI (?:\p{L}+ly )?(?:are|were|is|has|does|aren['’]t|weren['’]t|isn['’]t|hasn['’]t|doesn['’]t|needs|seems)\b|\bI['’]re\b|\b(?:he|she|it) (?:are|were|have|do|don['’]t)\b|\b(?:we|they|you) (?:is|was|has|does|doesn['’]t)\b/gu,
  )?.length ?? 0;

const common = (before: string, after: string): readonly string[] => [
  ...(doubled(after) > doubled(before) ? ['a word is doubled'] : []),
  ...(torn(after) && !torn(before) ? ['spaces are torn'] : []),
  ...(disagreements(after) > disagreements(before) ? ['a verb disagrees'] : []),
];

/** What each word of the team may become; everything else stays. */
const OF_WRITER: Readonly<Record<string, string>> = {
  we: 'i',
  "we're": "i'm",
  "we've": "i've",
  "we'd": "i'd",
  "we'll": "i'll",
  our: 'my',
  us: 'me',
  ourselves: 'myself',
  were: 'was',
  are: 'am',
  "weren't": "wasn't",
  minds: 'mind',
  heads: 'head',
};

/** The faults of a rewrite of "we": a word that is no pronoun and no verb of it changed, besides what no rewrite may do. */
export function faultsOfFirstPerson(before: string, after: string): readonly string[] {
  const [old, now] = [wordsOf(before).flatMap((word) => (word === "aren't" ? ['are', 'not'] : [word])), wordsOf(after)];
  const short = now.flatMap((word) => (word === "aren't" ? ['are', 'not'] : [word]));
  const other = old.length !== short.length || old.some((word, n) => short[n] !== word && short[n] !== OF_WRITER[word]);
  return [...common(before, after), ...(other ? ['another word changes'] : [])];
}

const AUXILIARY =
  /^(?:(?:am|is|are|was|were|be|been|being|have|has|had|do|does|did|get|gets|got|getting|gotten|will|would|can|could|shall|should|may|might|must|need|needs|seem|seems|appear|appears|tend|tends|wo|ca)(?:n't)?|not|cannot|can't|won't|by|to)$/;
const PRONOUN = /^(?:(?:i|me|he|him|she|her|we|us|they|them|you|it)(?:'(?:s|d|ve|re|ll|m))?)$/;

function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/**
 * The faults of a rewrite of a passive: a word is lost or comes in that is neither an auxiliary, nor a pronoun in another
 * case, nor a form of the verbs whose bases are given.
 */
export function faultsOfActive(before: string, after: string, bases: readonly string[]): readonly string[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const forms = formsOf(bases);
  const strange = [...without(old, now), ...without(now, old)].filter(
    (word) => !AUXILIARY.test(word) && !PRONOUN.test(word) && !forms.has(word) && !/'(?:s|d|ve|re|ll)$/.test(word),
  );
  return [...common(before, after), ...(strange.length > 0 ? [`another word changes (${strange.join(' ')})`] : [])];
}
