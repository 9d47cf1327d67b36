/** The grades of stories as a table for people and as JSON for programs. */
import { DIMENSIONS, LADDER } from '../data/ladder.ts';
import { type Level, levelName } from '../data/levels.ts';
import { gradeStory } from '../ladder/grade.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import type { Story, StoryFile } from '../model/story.ts';
import { isQuestions } from '../signals/questions.ts';
import { type GradeReport, reportGrade } from './json.ts';
import { placeFinder } from './lines.ts';
import { printable } from './stylish.ts';

export interface GradedFile {
  readonly name: string;
  readonly file: StoryFile;
  readonly settings: Settings;
}

interface StoryGradeReport extends Span {
  readonly file: string;
  readonly title: string | null;
  readonly grade: GradeReport;
}

/** A list of questions shows no level. */
const storiesOf = ({ file }: GradedFile): readonly Story[] => (isQuestions(file) ? [] : file.stories);

export function reportGrades(files: readonly GradedFile[]): {
  readonly version: 1;
  readonly stories: readonly StoryGradeReport[];
} {
  const stories = files.flatMap((graded) =>
    storiesOf(graded).map((story) => ({
      file: graded.name,
      title: story.title?.text ?? null,
      start: story.span.start,
      end: story.span.end,
      grade: reportGrade(story),
    })),
  );
  return { version: 1, stories };
}

/** A line a story and dimension: the level, the words that prove it with their place, or the question that would. */
export function gradeTable(files: readonly GradedFile[]): string {
  return files.flatMap((graded) => storiesOf(graded).map((story) => tableOf(graded, story))).join('\n');
}

const TITLE_WIDTH = Math.max(...DIMENSIONS.map((dimension) => LADDER[dimension].title.length));
/** Columns for the level: as wide as the longest name. */
const LEVEL_WIDTH = 'Principal SDE'.length;

function tableOf({ name, file: { text }, settings }: GradedFile, story: Story): string {
  const { dimensions, overall } = gradeStory(story);
  const placeOf = placeFinder(text);
  const named = (level: Level | undefined, none: string) => (level ? levelName(level, settings.levelNames) : none);
  const rows = DIMENSIONS.map((dimension) => {
    const { level, evidence, next } = dimensions[dimension];
    const proof = evidence.find((one) => one.level === level);
    const head = `  ${LADDER[dimension].title.padEnd(TITLE_WIDTH)}  ${named(level, 'unproven').padEnd(LEVEL_WIDTH)}`;
    if (!proof) return `${head}  ${next?.ask ?? ''}`;
    const { line, column } = placeOf(proof.span.start);
    const quote = text.slice(proof.span.start, proof.span.end).replace(/\s+/g, ' ');
    return `${head}  ${line}:${column} "${printable(quote)}"`;
  });
  const title = story.title ? `${printable(story.title.text)} (${printable(name)})` : printable(name);
  return `${title}: ${named(overall, 'no level proven')}\n${rows.join('\n')}\n`;
}
