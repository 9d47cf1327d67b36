import { activeRewrite } from '../language/active/active.ts';
import type { Actor } from '../language/active/doer.ts';
import type { Source } from '../language/active/object.ts';
import { type Teller, toldInPresent } from '../language/actors/telling.ts';
import { type Confidence, hiddenWork } from '../language/hiddenWork/hiddenWork.ts';

import { type Passive, passives } from '../language/passives/passives.ts';
import { applyEdits, type Edit, type Fix, type Remark } from '../model/finding.ts';
import { overlaps, type Span, shift } from '../model/span.ts';
import type { Sentence } from '../model/story.ts';
import { storyTeller } from '../signals/storyTeller.ts';
import { exampleStory } from './exampleStory.ts';
import { nearestI } from './nearestI.ts';
import type { Context, StoryRule } from './rule.ts';
import { sectionsOf, sentencesIn } from './spoken.ts';

export const passiveInAction: StoryRule = {
  id: 'passive-in-action',
  title: 'A passive hides who acted',
  why: 'The Action shows what you did. A passive hides who did the work, and an interviewer credits work without a name to nobody.',
  remedy:
    'Put the person who acted in front of the verb. If it was you, that is "I"; if it was somebody else, name them and say what you did.',
  severity: 'warning',
  scope: 'story',
  examples: {
    bad: exampleStory({
      opening:
        'I timed every stage of the run. One lookup was moved to a copy of its own, which expires after ten minutes.\n                                           ^^^^^^^^^\nI showed the owner of the table a week of runs without a difference.',
    }),
    good: exampleStory({
      opening:
        'I timed every stage of the run. I moved one lookup to a copy of its own, which expires after ten minutes.\nI showed the owner of the table a week of runs without a difference.',
    }),
  },
  *find(story, context) {
    const actions = sectionsOf(story, 'action');
    const sentences = sentencesIn(actions);
    if (!sentences.some(({ prose }) => passives(prose).length > 0)) return;
    const presentStory = toldInPresent(sentences.map(({ prose }) => prose));
    const teller = storyTeller(story);
    for (const section of actions) {
      for (const [n, sentence] of section.sentences.entries()) {
        for (const passive of passives(sentence.prose)) {
          const confidence = hiddenWork(sentence.prose, passive, presentStory) ?? namesWriterLast(sentence, passive);
          if (!confidence) continue;
          // In a coach's notes "I" is the coach.
          const related = () => (teller.kind === 'I' ? nearestI(section, n) : []);
          yield { ...remark(sentence, passive, confidence, teller, context), related };
        }
      }
    }
  },
};

/** "It had not been tested by me": nothing is hidden, but "I" can lead, and the rewrite claims nothing new. */
function namesWriterLast({ prose }: Sentence, passive: Passive): Confidence | undefined {
  const { agent, participle, span } = passive;
  if (agent?.kind !== 'writer' || prose.quoted.some((quoted) => overlaps(quoted, span))) return undefined;
  // Of two passives in a row the agent is that of the second.
  const between = { start: participle.end, end: agent.start };
  if (passives(prose).some((other) => overlaps(other.participle, between))) return undefined;
  return activeRewrite(prose, passive, 'agent') ? 'unsure' : undefined;
}

function remark(
  sentence: Sentence,
  passive: Passive,
  confidence: Confidence,
  teller: Teller,
  { file }: Context,
): Remark {
  return {
    span: shift(passive.span, sentence.start),
    message: messageOf(sentence, passive, teller),
    unsure: confidence === 'unsure',
    fixes: () => fixesOf(sentence, passive, teller, sourceOf(file.text, sentence)),
  };
}

function messageOf({ prose }: Sentence, { span, agent }: Passive, teller: Teller): string {
  const written = ({ start, end }: Span): string => prose.text.slice(start, end).replace(/\s+/g, ' ');
  if (agent?.kind === 'writer') {
    return `"${written(agent)}" names you last, and an interviewer listens for "I" first. Put "I" in front of the verb.`;
  }
  if (agent?.own) {
    return `"${written(agent)}" names the group, and an interviewer cannot tell your part. Say what ${teller.kind === 'named' ? teller.name : `"${teller.kind}"`} did, then what the others did.`;
  }
  const hides = `"${written(span)}" hides who did the work, and an interviewer credits it to nobody.`;
  if (teller.kind === 'named') return `${hides} If ${teller.name} did it, say so; if not, name who did.`;
  return `${hides} If you did it, start with "${teller.kind === 'I' ? 'I' : 'You'}"; if not, name who did.`;
}

/** Who could have acted, and whether naming them leaves the writer's claim as it is. A story told by name has no "I". */
const actorsOf = ({ kind }: Teller): readonly { readonly actor: Actor; readonly kind: Fix['kind'] }[] => [
  { actor: 'agent', kind: 'safe' },
  ...(kind === 'named' ? [] : [{ actor: kind, kind: 'draft' as const }]),
  { actor: { hole: 'who' }, kind: 'draft' },
];

/** The first words of a rewritten sentence are enough for a title. */
const TITLE_LENGTH = 60;

const withinProse = (edit: Edit): Edit => ({
  ...edit,
  span: { start: Math.max(0, edit.span.start), end: edit.span.end },
});

function titleOf(text: string): string {
  const plain = text.replace(/[*_`~]|\s+(?=[\s.,;:!?])/g, '').trim();
  return plain.length > TITLE_LENGTH ? `${plain.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '')} …` : plain;
}

/** The sentence and what stands before it on its line, for the marks that open there. */
function sourceOf(text: string, { start, end }: Sentence): Source {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return { text: text.slice(line, end), lead: start - line };
}

function fixesOf({ prose, start }: Sentence, passive: Passive, teller: Teller, source: Source): readonly Fix[] {
  return actorsOf(teller).flatMap(({ actor, kind }) => {
    const edits = activeRewrite(prose, passive, actor, source);
    // "We built it" would only hide the writer in another way.
    if (!edits || passive.agent?.own || (actor !== 'agent' && passive.agent?.kind === 'writer')) return [];
    const title = `Write "${titleOf(applyEdits(prose.text, edits.map(withinProse)))}"${actor === teller.kind ? ', if you did it' : ''}`;
    return [{ title, kind, edits: edits.map((edit) => ({ ...edit, span: shift(edit.span, start) })) }];
  });
}
