import { type CodeLens, CodeLensRefreshRequest, type Command } from 'vscode-languageserver';
import { levelName } from '../data/levels.ts';
import { gradeStory } from '../ladder/grade.ts';
import type { Span } from '../model/span.ts';
import { clock, isSpoken, isTold, percent, secondsFor, spokenWords } from '../model/speech.ts';
import type { Story } from '../model/story.ts';
import { ClientCommand, findingsText } from '../protocol.ts';
import type { Client } from './client.ts';
import { toPosition, toRange } from './convert.ts';
import type { Feature, View } from './feature.ts';
import { findingCounts, findingsOf, trimmed } from './figures.ts';

/** A lens that only says something: an empty command is how the protocol writes that. */
const says = (title: string): Command => ({ title, command: '' });

function storyTitle(view: View, story: Story, spoken: number): string {
  const { wordsPerMinute, levelNames } = view.analysis.settings;
  const { overall } = gradeStory(story);
  const action = story.sections.filter(({ kinds }) => kinds.includes('action'));
  const actionWords = action.reduce((sum, { words }) => sum + words, 0);
  return [
    `${clock(secondsFor(spoken, wordsPerMinute))} spoken`,
    ...(action.length > 0 ? [`Action ${percent(actionWords, spoken)}`] : []),
    ...(overall ? [`shows ${levelName(overall, levelNames)}`] : []),
    findingsText(findingCounts(view, story)),
  ].join(' · ');
}

/** One lens a story and one a section; none where nothing is told yet. */
export function lensesOf(view: View, client: Client): CodeLens[] {
  const { file, settings } = view.analysis;
  if (!settings.codeLens) return [];
  const lens = (place: Span, command: Command): CodeLens => {
    const { start } = toRange(view.lines, place);
    return { range: { start, end: start }, command };
  };
  return file.stories.flatMap((story) => {
    const spoken = spokenWords(story);
    if (spoken === 0) return [];
    const place = story.title?.span ?? trimmed(file.text, story.span);
    const title = storyTitle(view, story, spoken);
    const show = {
      title,
      command: ClientCommand.showFindings,
      arguments: [view.uri, toPosition(view.lines, place.start)],
    };
    const counted = client.options.commands && findingsOf(view, story).length > 0;
    return [
      lens(place, counted ? show : says(title)),
      ...story.sections
        .filter((section) => isSpoken(section) && section.words > 0)
        .map((section) => {
          const time = clock(secondsFor(section.words, settings.wordsPerMinute));
          return lens(section.label, says(isTold(section) ? `${time} · ${percent(section.words, spoken)}` : time));
        }),
    ];
  });
}

export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register(session) {
    const { client, connection } = session;
    connection.onCodeLens(
      session.answer<{ textDocument: { uri: string } }, CodeLens[]>([], async ({ textDocument }, token) => {
        const view = await session.view(textDocument.uri, token);
        return view ? lensesOf(view, client) : [];
      }),
    );
    session.onChange((_, cause) => {
      const unasked = cause === 'pause' || cause === 'settings';
      if (unasked && client.refreshesCodeLens) connection.sendRequest(CodeLensRefreshRequest.type).catch(session.log);
    });
  },
};
