import type { SectionKind } from '../../server/src/data/sections.ts';
import type { Story, StoryFile } from '../../server/src/model/story.ts';

/** Columns before the text of a fixture's line. */
const WIDTH = 5;
const BAR = '| ';

const LETTERS: Readonly<Record<SectionKind, string>> = {
  situation: 'S',
  task: 'T',
  action: 'A',
  result: 'R',
  learning: 'L',
  differently: 'D',
  notes: 'N',
};

/**
 * Shows for each line what reading made of it: the number of the story and then `#` for its title, letters for the
 * sections whose body the line holds, `~` for prose outside every section, `:` for a label alone, nothing for the rest.
 */
export function withGutter(file: StoryFile): string {
  let offset = 0;
  const lines = file.text.split(/\r\n|\n|\r/);
  return lines
    .map((line) => {
      const start = offset;
      const end = start + line.length;
      offset = end + (file.text.startsWith('\r\n', end) ? 2 : 1);
      return `${markOf(file, start, end).padEnd(WIDTH)}${BAR}${line}`.trimEnd();
    })
    .join('\n');
}

/** The text of a fixture without its gutter. */
export const withoutGutter = (fixture: string): string =>
  fixture
    .split('\n')
    .map((line) => line.slice(WIDTH + BAR.length))
    .join('\n');

function markOf(file: StoryFile, start: number, end: number): string {
  const touches = (span: { readonly start: number; readonly end: number }): boolean =>
    span.start < end && start < span.end;
  for (const [index, story] of file.stories.entries()) {
    const mark = markIn(story, touches);
    if (mark !== '') return `${index + 1}${mark}`;
  }
  return '';
}

function markIn(story: Story, touches: (span: { readonly start: number; readonly end: number }) => boolean): string {
  if (story.title && touches(story.title.span)) return '#';
  const sections = story.sections.filter(({ body }) => body.some(touches));
  if (sections.length > 0) return sections.flatMap(({ kinds }) => kinds.map((kind) => LETTERS[kind])).join('');
  if (story.sections.some(({ label }) => touches(label))) return ':';
  return story.loose.some(touches) ? '~' : '';
}
