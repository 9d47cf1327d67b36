/** Holes for figures, set where a sentence can take them and stay grammatical. */
import type { Edit, Fix } from '../model/finding.ts';
import type { Sentence } from '../model/story.ts';

/** The offset in the file before the marks that close a sentence, its full stop among them. */
export function beforeStop({ start, prose }: Sentence): number {
  let end = prose.text.trimEnd().length;
  while (end > 0 && /[\s.!?…;:,]/.test(prose.text[end - 1] ?? '')) end -= 1;
  return start + end;
}

/** The offset in the file behind a sentence, its full stop included. */
const afterStop = ({ start, prose }: Sentence): number => start + prose.text.trimEnd().length;

const hasStop = ({ prose }: Sentence): boolean => /[.!?…]["'”’)]*$/.test(prose.text.trimEnd());

/** A sentence of its own behind another, or a further clause of a line that has no full stop. */
export const addSentence = (sentence: Sentence, insert: Edit['insert']): Edit =>
  insertAt(afterStop(sentence), hasStop(sentence) ? [' ', ...insert, '.'] : ['. ', ...insert]);

/** A draft that adds a sentence behind another. */
export const addDraft = (title: string, sentence: Sentence, insert: Edit['insert']): Fix => ({
  title,
  kind: 'draft',
  edits: [addSentence(sentence, insert)],
});

/** A sentence in the place of another, closed where that one was. */
export const replaceSentence = (sentence: Sentence, insert: Edit['insert']): Edit => ({
  span: { start: sentence.start, end: afterStop(sentence) },
  insert: hasStop(sentence) ? [...insert, '.'] : insert,
});

export const BEFORE_AFTER: Edit['insert'] = ['from ', { hole: 'before' }, ' to ', { hole: 'after' }];

export const insertAt = (at: number, insert: Edit['insert']): Edit => ({ span: { start: at, end: at }, insert });
