/** Drafts for a lesson and for what would be different: the frame of a sentence, with holes for the writer's own facts. */

import { holesOf } from '../language/words/writtenHoles.ts';
import type { Edit } from '../model/finding.ts';
import type { Sentence, Story } from '../model/story.ts';
import { storyTeller } from '../signals/storyTeller.ts';
import { isFilled, isNote, sectionsOf, shown } from './spoken.ts';

/** How the story calls its writer as a subject. */
function subjectOf(story: Story): string {
  const teller = storyTeller(story);
  return teller.kind === 'named' ? (teller.pronoun ?? teller.name) : teller.kind;
}

/** "Since then I [what you do now]". */
export const habitDraft = (story: Story): Edit['insert'] => [
  `Since then ${subjectOf(story)} `,
  { hole: 'what you do now' },
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "I was wrong about [what you believed]: [what was true]". */
export function beliefDraft(story: Story): Edit['insert'] {
  const subject = subjectOf(story);
  const verb = subject === 'you' || subject === 'they' ? 'were' : 'was';
  return [`${capital(subject)} ${verb} wrong about `, { hole: 'what you believed' }, ': ', { hole: 'what was true' }];
}

/** "I would [the step you would change]. That would have saved [how much of what]". */
export function stepDraft(story: Story): Edit['insert'] {
  const subject = subjectOf(story);
  return [
    `${capital(subject)} would `,
    { hole: 'the step you would change' },
    '. That would have saved ',
    { hole: 'how much of what' },
  ];
}

/**
 * True of a story that is told to its end, so that a remark on what comes after it is due: Action and Result hold text.
 * Without any label the text is a story from so many words on.
 */
export function isTold(story: Story): boolean {
  if (story.sections.length === 0) return !isNote(story);
  return (['action', 'result'] as const).every((kind) => sectionsOf(story, kind).some(isFilled));
}

/** True where a place to fill in waits among the sentences: another rule points at it. */
export const hasHoles = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ prose }) => holesOf(prose).length > 0);

/** The last sentence of the Result, or of a text without labels. */
export function endOf(story: Story): Sentence | undefined {
  const results = sectionsOf(story, 'result').flatMap(({ sentences }) => sentences);
  return (story.sections.length === 0 ? story.loose : results).at(-1);
}

/** The last sentence of the section that holds a sentence, or of the text without labels it stands in. */
export function endOfPart({ sections, loose }: Story, sentence: Sentence): Sentence {
  const part = sections.find(({ sentences }) => sentences.includes(sentence))?.sentences ?? loose;
  return part.at(-1) ?? sentence;
}

/** The words on which the story ends, for a message: "ends on "…"". */
export function endingWords(story: Story): string {
  const last = endOf(story);
  return last ? `; it ends on "${shown(last.prose.text.trim())}"` : '';
}
