import { CancellationTokenSource } from 'vscode-languageserver';
import { SECTION_KINDS, SECTION_TITLES, type SectionKind } from '../data/sections.ts';
import { SECTIONS } from '../data/teaching.ts';
import type { Edit } from '../model/finding.ts';
import { span } from '../model/span.ts';
import { secondsFor, spokenWords } from '../model/speech.ts';
import type { Story } from '../model/story.ts';
import {
  type InsertSectionParams,
  InsertSectionRequest,
  type InsertSectionResult,
  type SectionChoices,
  type SectionChoicesParams,
  SectionChoicesRequest,
  StatusChangedNotification,
  type StoryStatus,
  type StoryStatusParams,
  StoryStatusRequest,
  TemplatesRequest,
} from '../protocol.ts';
import { sectionInsertion } from '../rules/sectionStyle.ts';
import { snippetText, toOffset, toPosition } from './convert.ts';
import type { Feature, Session, View } from './feature.ts';
import { findingCounts, storyAt } from './figures.ts';
import { missingSections } from './sections.ts';
import { storyTemplates } from './templates.ts';

export function storyStatus(view: View, offset: number): StoryStatus {
  const story = storyAt(view.analysis.file.stories, offset);
  return story ? statusOf(view, story) : null;
}

function statusOf(view: View, story: Story): NonNullable<StoryStatus> {
  const words = spokenWords(story);
  return {
    title: story.title?.text ?? null,
    words,
    seconds: Math.round(secondsFor(words, view.analysis.settings.wordsPerMinute)),
    findings: findingCounts(view, story),
  };
}

export function sectionChoices(view: View, offset: number): SectionChoices {
  const missing = missingSections(storyAt(view.analysis.file.stories, offset));
  const choice = (section: SectionKind, present: boolean) => ({
    section,
    title: SECTION_TITLES[section],
    detail: SECTIONS[section].holds,
    present,
  });
  const others = SECTION_KINDS.filter((kind) => !missing.includes(kind));
  return [...missing.map((kind) => choice(kind, false)), ...others.map((kind) => choice(kind, true))];
}

/** A file without a story yet is one story to be. */
const wholeFile = ({ analysis: { file } }: View): Story => ({
  title: undefined,
  span: span(0, file.text.length),
  sections: [],
  loose: [],
});

/** Where a section goes, in the order of telling, and its text in the style of the story around it. */
export function insertedSection(view: View, offset: number, kind: SectionKind): Edit {
  const { text, stories } = view.analysis.file;
  const story = storyAt(stories, offset) ?? wholeFile(view);
  return sectionInsertion(text, story, kind, [{ hole: SECTIONS[kind].prompt }]);
}

/** The requests of our own client beyond the protocol. */
export const requests: Feature = {
  capabilities: () => ({}),
  register(session) {
    const { connection, client } = session;
    connection.onRequest(
      StoryStatusRequest,
      session.answer<StoryStatusParams, StoryStatus>(null, async ({ textDocument, position }, token) => {
        const view = await session.view(textDocument.uri, token);
        return view ? storyStatus(view, toOffset(view.lines, position)) : null;
      }),
    );
    connection.onRequest(
      SectionChoicesRequest,
      session.answer<SectionChoicesParams, SectionChoices>([], async ({ textDocument, position }, token) => {
        const view = await session.view(textDocument.uri, token);
        return view ? sectionChoices(view, toOffset(view.lines, position)) : [];
      }),
    );
    connection.onRequest(
      InsertSectionRequest,
      session.answer<InsertSectionParams, InsertSectionResult>(
        null,
        async ({ textDocument, position, section }, token) => {
          const view = await session.view(textDocument.uri, token);
          if (!view || !SECTION_KINDS.includes(section)) return null;
          const edit = insertedSection(view, toOffset(view.lines, position), section);
          return { position: toPosition(view.lines, edit.span.start), snippet: snippetText(edit.insert) };
        },
      ),
    );
    connection.onRequest(TemplatesRequest, () => storyTemplates());
    if (client.options.commands) announceStatus(session);
  },
};

/** Tells the client when the figures of a file change, so that it need not ask after every keystroke. */
function announceStatus(session: Session): void {
  const { connection, host } = session;
  const last = new Map<string, string>();
  const announce = async (uri: string) => {
    await host.nextTask();
    const view = await session.view(uri, new CancellationTokenSource().token);
    if (!view) return;
    const figures = JSON.stringify(view.analysis.file.stories.map((story) => statusOf(view, story)));
    if (last.get(uri) === figures) return;
    last.set(uri, figures);
    await connection.sendNotification(StatusChangedNotification, { uri });
  };
  session.onChange((uri, cause) => {
    // What the settings decide besides the figures, as the names of the levels, changes the views, too.
    if (cause === 'close' || cause === 'settings') last.delete(uri);
    if (cause !== 'close') announce(uri).catch(session.log);
  });
}
