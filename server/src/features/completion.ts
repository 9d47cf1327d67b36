import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
} from 'vscode-languageserver';
import { CANONICAL, CANONICAL_IDS } from '../data/canonical.ts';
import { LEVEL_NAMES } from '../data/levels.ts';
import { PHRASES } from '../data/phrases.ts';
import { SECTION_TITLES } from '../data/sections.ts';
import { KEY_TEACHING, LEVEL_TEACHING, SECTIONS } from '../data/teaching.ts';
import { readLevel } from '../language/phrases/levels.ts';
import { type Edit, plainText } from '../model/finding.ts';
import { type Span, span } from '../model/span.ts';
import type { Story, StoryFile } from '../model/story.ts';
import { RULES } from '../rules/catalogue.ts';
import { type SectionStyle, sectionStyle, writeSection } from '../rules/sectionStyle.ts';
import { isQuestions, questions } from '../signals/questions.ts';
import { recognisedType } from '../signals/storyType.ts';
import type { Client } from './client.ts';
import { snippetText, toOffset, toRange } from './convert.ts';
import type { Feature, View } from './feature.ts';
import { storyAt } from './figures.ts';
import { fenceAround, lineIndexAt, linesOf, quoteMarks } from './markdownLines.ts';
import { missingSections } from './sections.ts';

/** Where the cursor stands, and what is before it on its line. */
interface Cursor {
  readonly view: View;
  readonly client: Client;
  readonly now: Date;
  readonly offset: number;
  readonly before: string;
  readonly after: string;
  /** True where the editor asks because of a single character, and not because a person or a word did. */
  readonly automatic: boolean;
}

interface Choice {
  readonly label: string;
  readonly detail?: string;
  readonly documentation?: string;
  readonly insert: Edit['insert'];
  /** What the words already typed are compared with; the label where it is not given. */
  readonly filter?: string;
  readonly kind: CompletionItemKind;
  readonly retrigger?: boolean;
  /** The one the editor selects of its own accord. */
  readonly preselect?: boolean;
}

function items({ view, client }: Cursor, replace: Span, choices: readonly Choice[]): CompletionItem[] {
  const range = toRange(view.lines, replace);
  return choices.map(({ label, detail, documentation, insert, filter, kind, retrigger, preselect }, n) => ({
    label,
    kind,
    ...(detail && { detail }),
    ...(documentation && { documentation }),
    ...(preselect && { preselect }),
    filterText: filter ?? label,
    // In the order given: the one that helps most comes first.
    sortText: String(n).padStart(3, '0'),
    insertTextFormat: client.snippetCompletion ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: client.snippetCompletion ? snippetText(insert) : plainText(insert) },
    ...(retrigger && client.options.commands && { command: { title: '', command: 'editor.action.triggerSuggest' } }),
  }));
}

const value = (label: string, detail?: string): Choice => ({
  label,
  insert: [label],
  kind: CompletionItemKind.EnumMember,
  ...(detail && { detail }),
});

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** The forms a date may have, on the day of writing: the writer changes the figures. */
function dates(now: Date): Choice[] {
  const year = now.getFullYear();
  const month = now.getMonth() + 1;
  return [
    value(`${year}-${twoDigits(month)}`, 'a month'),
    value(`${year}-Q${Math.ceil(month / 3)}`, 'a quarter'),
    value(`${year}`, 'a year'),
    value(`${year - 1}-${twoDigits(month)}..${year}-${twoDigits(month)}`, 'a range'),
  ];
}

const ruleIds = (): Choice[] => RULES.map(({ id, title }) => value(id, title));

/** The ten stories, the one first that the file's only story reads like. */
function canonicalStories({ stories }: StoryFile): Choice[] {
  const likely = stories.length === 1 ? recognisedType(stories[0]!)?.type : undefined;
  const ids = likely ? [likely, ...CANONICAL_IDS.filter((id) => id !== likely)] : CANONICAL_IDS;
  return ids.map((id) => ({
    ...value(id, CANONICAL[id].title),
    documentation: CANONICAL[id].why,
    ...(id === likely && { preselect: true }),
  }));
}

function valuesOf(key: string, file: StoryFile, now: Date): Choice[] {
  switch (key) {
    case 'story':
      return canonicalStories(file);
    case 'level':
      return LEVEL_NAMES.flatMap((name) => {
        const level = readLevel(name);
        if (!level) return [];
        const { title, sounds } = LEVEL_TEACHING[level];
        return [{ ...value(name, name === level ? title : level), documentation: sounds }];
      });
    case 'when':
      return dates(now);
    case 'disable':
      return ruleIds();
    case 'kind':
      return [value('story', 'a story, graded'), value('questions', 'questions to ask the interviewer')];
    default:
      return [];
  }
}

/** No id or date is longer. */
const LONGEST_VALUE = 80;

/** The part of a value that is being typed: behind the last bracket, comma, quote or space. */
const partial = (text: string) => /[^\s,[\]'"]*$/.exec(text.slice(-LONGEST_VALUE))![0];

/** Choices without those that stand in the value already. */
const unused = (choices: Choice[], written: string) => {
  const words = new Set(written.split(/[\s,[\]'"]+/));
  return choices.filter(({ label }) => !words.has(label));
};

function inFrontMatter(cursor: Cursor): CompletionItem[] {
  const { view, offset, before, after, now } = cursor;
  const { text, frontMatter } = view.analysis.file;
  const key = /^([\w-]+):[ \t]/.exec(before)?.[1];
  if (key) {
    const typed = partial(before);
    return items(
      cursor,
      span(offset - typed.length, offset),
      unused(valuesOf(key, view.analysis.file, now), before.slice(0, -typed.length || undefined) + after),
    );
  }
  const item = /^[ \t]*-[ \t]+(.*)$/.exec(before);
  if (item) {
    const owner = frontMatter?.entries.findLast(({ keySpan }) => keySpan.start < offset);
    if (!owner) return [];
    const others = owner.items.filter(({ span: at }) => offset < at.start || at.end < offset).map((one) => one.text);
    return items(
      cursor,
      span(offset - partial(before).length, offset),
      unused(valuesOf(owner.key, view.analysis.file, now), others.join(' ')),
    );
  }
  if (!/^[\w-]*$/.test(before) || after.trim()) return [];
  const present = new Set(frontMatter?.entries.map((entry) => text.slice(entry.keySpan.start, entry.keySpan.end)));
  const keys = Object.entries(KEY_TEACHING)
    .filter(([name]) => !present.has(name))
    .map(([name, detail]) => ({
      label: name,
      detail,
      insert: [`${name}: `],
      kind: CompletionItemKind.Property,
      retrigger: true,
    }));
  return items(cursor, span(offset - before.length, offset), keys);
}

const DIRECTIVES: readonly { name: string; detail: string; insert: Edit['insert'] }[] = [
  {
    name: 'star-disable-next-line',
    detail: 'silences a rule in the next line',
    insert: ['star-disable-next-line ', { hole: 'rule' }, ': ', { hole: 'reason' }],
  },
  {
    name: 'star-disable',
    detail: 'silences a rule from here on',
    insert: ['star-disable ', { hole: 'rule' }, ': ', { hole: 'reason' }],
  },
  { name: 'star-enable', detail: 'ends what star-disable began', insert: ['star-enable ', { hole: 'rule' }] },
];

function inComment(cursor: Cursor): CompletionItem[] | undefined {
  const { offset, before, after } = cursor;
  const start = before.lastIndexOf('<!--');
  if (start < 0 || before.indexOf('-->', start) >= 0) return undefined;
  const comment = before.slice(start + 4).trimStart();
  if (/^star-(?:disable-next-line|disable|enable)\s/.test(comment)) {
    if (comment.includes(':')) return [];
    return items(cursor, span(offset - partial(before).length, offset), unused(ruleIds(), comment));
  }
  // An editor that closes brackets has the end of the comment there already.
  const closing = /^[ \t]*-->/.exec(after)?.[0].length ?? 0;
  const choices = DIRECTIVES.filter(({ name }) => name.startsWith(comment)).map(({ name, detail, insert }) => ({
    label: `<!-- ${name} -->`,
    detail,
    insert: ['<!-- ', ...insert, ' -->'],
    filter: `${before.slice(start, before.length - comment.length)}${name}`,
    kind: CompletionItemKind.Snippet,
  }));
  return items(cursor, span(offset - (before.length - start), offset + closing), choices);
}

/** No line with a label alone is longer. */
const LONGEST_LABEL = 60;
const LABEL_START = /^((?:[-*+][ \t]+)?)(#{1,6}[ \t]*|\*{1,2}|__)?([\p{L}][\p{L} ]{0,30})?$/u;

const EMPTY_STORY: Story = { title: undefined, span: span(0, 0), sections: [], loose: [] };

/** The style in which the writer has begun the line, where that differs from the story's. */
function begunStyle(marks: string | undefined, style: SectionStyle): SectionStyle {
  if (!marks || style.before.trim().startsWith(marks.trim())) return style;
  if (marks.startsWith('#')) return { ...style, before: `${marks.trim()} `, after: '\n\n' };
  return { ...style, before: marks, after: `:${marks} ` };
}

function labels(cursor: Cursor): CompletionItem[] {
  const { view, offset, before, after, automatic } = cursor;
  const quote = quoteMarks(before);
  const rest = before.slice(quote.length);
  const match = rest.length <= LONGEST_LABEL && !/[^\s*_]/.test(after) ? LABEL_START.exec(rest) : null;
  if (!match) return [];
  const [, bullet = '', marks, word = ''] = match;
  // A word that begins like a label is prose more often than not, until its second letter or a mark says otherwise.
  if (!marks && (automatic || word.length === 1)) return [];
  const { text, stories } = view.analysis.file;
  const story = storyAt(stories, offset);
  const missing = missingSections(story).filter((kind) => kind !== 'notes' || word !== '');
  const start = offset - rest.length;
  const typed = rest.slice(0, rest.length - word.length);
  const choices = missing
    .map((kind) => ({ kind, style: begunStyle(marks, sectionStyle(text, story ?? EMPTY_STORY, offset, kind)) }))
    .filter(({ kind, style }) => style.name(kind).toLowerCase().startsWith(word.toLowerCase()))
    .map(({ kind, style }) => {
      // What the line has already, a quotation mark or a bullet, is not written a second time.
      const before = quote && style.before.startsWith(quote) ? style.before.slice(quote.length) : style.before;
      const written = writeSection({ ...style, before }, kind, []);
      const insert = bullet && !style.item ? [bullet, ...written] : written;
      return {
        label: SECTION_TITLES[kind],
        detail: SECTIONS[kind].holds,
        insert,
        filter: `${typed}${style.name(kind)}`,
        kind: CompletionItemKind.Keyword,
      };
    });
  return items(cursor, span(start, offset + (after.match(/^[*_]*/)?.[0].length ?? 0)), choices);
}

/** Letters of the second word after which a phrase is meant and no other sentence. */
const SURE = 3;

function phrases(cursor: Cursor): CompletionItem[] {
  const { offset, before } = cursor;
  if (/^\s*#/.test(before)) return [];
  const found = PHRASES.flatMap((family) => {
    const { opening, pieces, substance } = family;
    const least = opening.indexOf(' ') + 1 + SURE;
    for (let length = Math.min(opening.length, before.length); length >= least; length--) {
      const typed = before.slice(-length);
      const bounded = !/[\p{L}\p{N}]/u.test(before.at(-length - 1) ?? '');
      if (!bounded || typed.toLowerCase() !== opening.slice(0, length).toLowerCase()) continue;
      const first = pieces[0] as string;
      const insert = [typed[0]! + first.slice(1), ...pieces.slice(1)];
      return [
        {
          length,
          choice: {
            label: `${typed[0]}${opening.slice(1)} …`,
            detail: substance,
            insert,
            filter: opening,
            kind: CompletionItemKind.Snippet,
          },
        },
      ];
    }
    return [];
  });
  return found.flatMap(({ length, choice }) => items(cursor, span(offset - length, offset), [choice]));
}

/** In a list of questions: one for each senior topic that it lacks, for the writer to adapt. */
function seniorQuestions(cursor: Cursor): CompletionItem[] {
  const { view, offset, before, after } = cursor;
  const [, bullet = '', typed = ''] = /^([\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ x]\]\s+)?)(.*)$/i.exec(before) ?? [];
  if (after.trim() !== '' || /^\s*#/.test(before)) return NOTHING;
  const choices = questions(view.analysis.file)
    .missing.map((topic) => ({ topic, text: plainText(topic.question) }))
    .filter(({ topic, text }) => [topic.name, text].some((one) => one.toLowerCase().startsWith(typed.toLowerCase())))
    .map(({ topic, text }) => ({
      label: topic.name,
      detail: text,
      insert: bullet.trim() === '' ? ['- ', ...topic.question] : topic.question,
      filter: topic.name.toLowerCase().startsWith(typed.toLowerCase()) ? topic.name : text,
      kind: CompletionItemKind.Snippet,
    }));
  return items(cursor, span(offset - typed.length, offset), choices);
}

const NOTHING: CompletionItem[] = [];

/** What helps at the offset; nothing inside code and in the middle of ordinary prose. */
export function completionsAt(
  view: View,
  offset: number,
  client: Client,
  now: Date,
  automatic: boolean,
): CompletionItem[] {
  const { text, frontMatter } = view.analysis.file;
  const lines = linesOf(text);
  const n = lineIndexAt(lines, offset);
  const line = lines[n]!;
  const before = text.slice(line.start, offset);
  const cursor: Cursor = {
    view,
    client,
    now,
    offset,
    before,
    after: text.slice(offset, Math.max(offset, line.end)),
    automatic,
  };
  if (frontMatter && frontMatter.body.start <= offset && offset <= frontMatter.body.end) return inFrontMatter(cursor);
  if (fenceAround(lines, n)) return NOTHING;
  const comment = inComment(cursor);
  if (comment) return comment;
  if (isQuestions(view.analysis.file)) return automatic ? NOTHING : seniorQuestions(cursor);
  const offered = labels(cursor);
  return offered.length > 0 || automatic ? offered : phrases(cursor);
}

export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: ['#', '*', '-', ':', ' ', '[', ','] } }),
  register(session) {
    const { client, connection, host } = session;
    connection.onCompletion(
      session.answer<CompletionParams, CompletionItem[]>([], async ({ textDocument, position, context }, token) => {
        const view = await session.view(textDocument.uri, token);
        const automatic = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
        return view ? completionsAt(view, toOffset(view.lines, position), client, host.now(), automatic) : [];
      }),
    );
  },
};
