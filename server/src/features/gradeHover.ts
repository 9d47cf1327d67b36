import { DIMENSIONS, LADDER } from '../data/ladder.ts';
import { type LevelScheme, levelName } from '../data/levels.ts';
import { gradeStory } from '../ladder/grade.ts';
import { OVERALL } from '../ladder/overall.ts';
import type { Story } from '../model/story.ts';
import { shown } from '../rules/spoken.ts';
import type { Markup } from './markup.ts';

/** What a story shows on the ladder, for the hover on its title: the level with its definition, then a line a dimension. */
export function gradeParagraphs(text: string, story: Story, scheme: LevelScheme, markup: Markup): string[] {
  const { dimensions, overall } = gradeStory(story);
  const lines = DIMENSIONS.map((dimension) => {
    const { level, evidence, next } = dimensions[dimension];
    const { title } = LADDER[dimension];
    const proof = evidence.find((one) => one.level === level);
    const state = level ? levelName(level, scheme) : 'unproven';
    const quote = proof ? `: "${shown(text.slice(proof.span.start, proof.span.end))}". ${proof.reason}` : '.';
    const ask = next ? ` ${markup.text(`For ${levelName(next.level, scheme)}: ${next.ask}`)}` : '';
    return `${markup.strong(`${title} ${state}`)}${markup.text(quote)}${ask}`;
  });
  const head = overall ? `This story shows ${levelName(overall, scheme)}` : 'This story shows no level yet';
  return [markup.strong(head), markup.text(OVERALL), markup.list(lines)];
}
