import { ANOTHER_TRY } from '../../data/retrospect.ts';
import { bases } from '../clauses/opening.ts';
import { adverbLength, type Part, withoutNot } from '../words/sentenceTokens.ts';

/** What a note leaves out: the "I" before its modal. */

const phrases = ANOTHER_TRY.trim()
  .split('\n')
  .map((phrase) => phrase.split(' '));

/** The index behind a phrase that sets the scene for another try, and its comma. */
export function afterScene(all: readonly Part[], at = 0): number {
  let longest = 0;
  for (const words of phrases)
    if (words.length > longest && words.every((word, n) => all[at + n]?.is === word)) longest = words.length;
  if (longest === 0) return at;
  return all[at + longest]?.text === ',' ? at + longest + 1 : at + longest;
}

/** What must or might be is seldom the writer's own act. */
const NOTED = /^(?:would|should|could)$/;

const stepLength = (all: readonly Part[], at: number): number => (all[at]?.is === 'not' ? 1 : adverbLength(all, at));

/** True where a verb follows: "have asked", "not ask", "probably ask". "Should anyone ask" has a subject there. */
function leadsToVerb(all: readonly Part[], at: number): boolean {
  let next = at;
  for (let length = stepLength(all, next); length > 0; length = stepLength(all, next)) next += length;
  const verb = all[next]?.is ?? '';
  return verb === 'have' || verb === 'be' || bases.has(verb);
}

/**
 * The tokens with an "I" before the bare modal that opens a note: "Would ask first", "Next time, should ask first". It
 * takes no place in the file.
 */
export function withSubject(all: readonly Part[]): readonly Part[] {
  let at = afterScene(all);
  at += adverbLength(all, at);
  const modal = all[at];
  if (!modal || !NOTED.test(withoutNot(modal.is)) || all.at(-1)!.text === '?' || !leadsToVerb(all, at + 1)) return all;
  const writer: Part = { ...modal, is: 'i', lower: 'i', text: 'I', end: modal.start };
  return [...all.slice(0, at), writer, { ...modal, joined: false }, ...all.slice(at + 1)];
}
