import { DIMENSIONS, LADDER } from '../data/ladder.ts';
import { LEVELS, levelName } from '../data/levels.ts';
import { gradeStory } from '../ladder/grade.ts';
import type { Story } from '../model/story.ts';
import { type Ladder, type LadderParams, LadderRequest, type LadderRow } from '../protocol.ts';
import { shown } from '../rules/spoken.ts';
import { claimedLevel } from '../signals/claim.ts';
import { isQuestions } from '../signals/questions.ts';
import { toOffset, toRange } from './convert.ts';
import type { Feature, View } from './feature.ts';
import { storyAt } from './figures.ts';

/** The story at an offset on the ladder; null where none stands there. */
export function ladderAt(view: View, offset: number): Ladder {
  const { file, settings } = view.analysis;
  const story = storyAt(file.stories, offset);
  if (!story || isQuestions(file)) return null;
  return {
    title: story.title?.text ?? null,
    levels: LEVELS.map((level) => ({ level, name: levelName(level, settings.levelNames) })),
    dimensions: rowsOf(view, story),
    overall: gradeStory(story).overall,
    claimed: claimedLevel(file)?.level,
    target: settings.targetLevel || undefined,
  };
}

function rowsOf({ analysis: { file }, lines }: View, story: Story): readonly LadderRow[] {
  const grade = gradeStory(story);
  return DIMENSIONS.map((id) => {
    const { title, question, levels } = LADDER[id];
    const { level, evidence, next } = grade.dimensions[id];
    const cells = LEVELS.map((rung) => ({
      level: rung,
      expects: levels[rung],
      evidence: evidence
        .filter((one) => one.level === rung)
        .map(({ span, reason }) => ({
          quote: shown(file.text.slice(span.start, span.end)),
          reason,
          range: toRange(lines, span),
        })),
    }));
    return { id, title, question, level, cells, next };
  });
}

/** Answers the Ladder view. A story is graded when the view asks, never on a keystroke by itself. */
export const ladder: Feature = {
  capabilities: () => ({}),
  register(session) {
    session.connection.onRequest(
      LadderRequest,
      session.answer<LadderParams, Ladder>(null, async ({ textDocument, position }, token) => {
        const view = await session.view(textDocument.uri, token);
        return view ? ladderAt(view, toOffset(view.lines, position)) : null;
      }),
    );
  },
};
