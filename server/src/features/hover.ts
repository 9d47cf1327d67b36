import { type Hover, MarkupKind } from 'vscode-languageserver';
import { CANONICAL, type CanonicalId } from '../data/canonical.ts';
import { inScheme, type LevelScheme, levelName } from '../data/levels.ts';
import { SECTION_TITLES } from '../data/sections.ts';
import { KEY_TEACHING, LEVEL_TEACHING, SECTIONS } from '../data/teaching.ts';
import { type ActorKind, actorOf } from '../language/actors/actors.ts';
import { parseWhen } from '../language/dates/when.ts';
import { readLevel } from '../language/phrases/levels.ts';
import { endOfLine } from '../model/lines.ts';
import { contains, type Span } from '../model/span.ts';
import { clock, isTold, secondsFor } from '../model/speech.ts';
import type { FrontMatterEntry, Section, Sentence, Story } from '../model/story.ts';
import { proseOf } from '../parse/prose.ts';
import { ClientCommand } from '../protocol.ts';
import { ruleById } from '../rules/catalogue.ts';
import { readExample } from '../rules/example.ts';
import type { Rule } from '../rules/rule.ts';
import { phraseSubstance } from '../signals/phraseSubstance.ts';
import { isQuestions, questions } from '../signals/questions.ts';
import { storyTeller } from '../signals/storyTeller.ts';
import { toOffset, toRange } from './convert.ts';
import { type Feature, rulePage, type Session, type View } from './feature.ts';
import { figureNote } from './figureHover.ts';
import { count, periodName, sentencesOf, share, storyAt } from './figures.ts';
import { gradeParagraphs } from './gradeHover.ts';
import { signalLines } from './hoverSignals.ts';
import { MARKDOWN, type Markup, PLAIN } from './markup.ts';
import { datesIn, numbersIn, teamIn, uncountedIn } from './signals.ts';

interface Part {
  readonly span: Span;
  readonly paragraphs: readonly string[];
}

type Write = Pick<Session, 'client' | 'host'> & { readonly markup: Markup };

const holds = ({ start, end }: Span, offset: number) => start <= offset && offset <= end;

/** As many findings as one reading takes in; the Problems list has the rest. */
const MOST_FINDINGS = 3;

/** Characters of an example that a hover has room for; longer ones stand on the rule's page. */
const MOST_EXAMPLE = 240;

/** The lines that differ between the two examples: of the weak one those that are underlined, if they are among them. */
function exampleLines({ examples }: Rule): { readonly weak: string; readonly strong: string } {
  const bad = readExample(examples.bad);
  const good = readExample(examples.good).text.split('\n');
  const badLines = bad.text.split('\n');
  const lineOf = (at: number) => bad.text.slice(bad.text.lastIndexOf('\n', at - 1) + 1, endOfLine(bad.text, at));
  const marked = new Set(bad.marks.map(({ start }) => lineOf(start)));
  const changed = badLines.filter((line) => line.trim() && !good.includes(line));
  const underlined = changed.filter((line) => marked.has(line));
  return {
    weak: shortExample(underlined.length > 0 ? underlined : changed),
    strong: shortExample(good.filter((line) => line.trim() && !badLines.includes(line))),
  };
}

/** Some lines as running text, without the marks of headings and labels; empty where they are too long. */
function shortExample(lines: readonly string[]): string {
  const text = lines.map((line) => line.replace(/^#+\s|\*\*/g, '')).join(' ');
  return text.length <= MOST_EXAMPLE ? text : '';
}

/** Our own client opens the page as a preview; an editor's hover seldom follows an address that is not on the web. */
const pageLink = (write: Write, id: string): string | undefined =>
  write.client.options.commands
    ? `command:${ClientCommand.openRulePage}?${encodeURIComponent(JSON.stringify([id]))}`
    : rulePage(write, id);

function findingParts(view: View, offset: number, write: Write): Part[] {
  const { markup } = write;
  const { levelNames } = view.analysis.settings;
  const seen = new Set<string>();
  const parts: Part[] = [];
  for (const { finding } of view.shown) {
    const rule = holds(finding.span, offset) && !seen.has(finding.rule) && ruleById(finding.rule);
    if (!rule || parts.length === MOST_FINDINGS) continue;
    seen.add(rule.id);
    const { weak, strong } = exampleLines(rule);
    // Where something is missing or too much, only one of the two has a line of its own.
    const examples = [weak && `Weak: ${markup.text(weak)}`, strong && `Strong: ${markup.text(strong)}`].filter(Boolean);
    const href = pageLink(write, rule.id);
    parts.push({
      span: finding.span,
      paragraphs: [
        markup.strong(rule.title),
        markup.text(inScheme(rule.why, levelNames)),
        `${markup.strong('What to do:')} ${markup.text(inScheme(rule.remedy, levelNames))}`,
        ...(examples.length > 0 ? [markup.list(examples)] : []),
        ...(href ? [markup.link(`More about ${rule.id}`, href)] : []),
      ],
    });
  }
  return parts;
}

function sectionParts(view: View, offset: number, { markup }: Write): Part[] {
  for (const story of view.analysis.file.stories) {
    const section = story.sections.find(({ label }) => holds(label, offset));
    if (section) return [sectionPart(view, story, section, markup)];
  }
  return [];
}

/** An actor as a hover counts it: "I" is the writer also where it is left out. */
const PARTIES: Readonly<Record<ActorKind, 'writer' | 'team' | 'other' | 'nobody'>> = {
  I: 'writer',
  implied: 'writer',
  you: 'writer',
  writer: 'writer',
  we: 'team',
  team: 'team',
  other: 'other',
  nobody: 'nobody',
};

function sectionPart({ analysis }: View, story: Story, section: Section, markup: Markup): Part {
  const teaching = section.kinds.flatMap((kind) => [
    markup.strong(SECTION_TITLES[kind]),
    markup.text(SECTIONS[kind].holds),
    ...(SECTIONS[kind].graded
      ? [`${markup.strong('What interviewers look for:')} ${markup.text(SECTIONS[kind].graded)}`]
      : []),
  ]);
  const figures = [
    count(section.words, 'word'),
    `${clock(secondsFor(section.words, analysis.settings.wordsPerMinute))} spoken`,
    ...(isTold(section) && share(section.words, story) ? [`${share(section.words, story)} of the story`] : []),
    `"we" acts ${count(teamIn(section.sentences).length, 'time')}`,
    ...figureCounts(section.sentences),
  ];
  const read = signalLines(analysis.file.text, story, section, analysis.settings.levelNames).map(markup.text);
  const acting = section.kinds.includes('action') ? whoActs(story, section) : '';
  return {
    span: section.label,
    paragraphs: [
      ...teaching,
      markup.text(figures.join(' · ')),
      ...(acting ? [markup.text(acting)] : []),
      ...(read.length > 0 ? [markup.list(read)] : []),
    ],
  };
}

/** "Who acts, of 9 sentences: I 5 · the team 2 · others 1 · nobody 1". The writer's part comes first, also where it is none. */
function whoActs(story: Story, { sentences }: Section): string {
  if (sentences.length === 0) return '';
  const teller = storyTeller(story);
  const counts = { writer: 0, team: 0, other: 0, nobody: 0 };
  for (const { prose } of sentences) counts[PARTIES[actorOf(prose, teller).kind]]++;
  const shares = [
    `${teller.kind === 'named' ? teller.name : `"${teller.kind}"`} ${counts.writer}`,
    ...(counts.team > 0 ? [`the team ${counts.team}`] : []),
    ...(counts.other > 0 ? [`others ${counts.other}`] : []),
    ...(counts.nobody > 0 ? [`nobody ${counts.nobody}`] : []),
  ];
  return `Who acts, of ${count(sentences.length, 'sentence')}: ${shares.join(' · ')}`;
}

/** "2 numbers · 1 target": the numbers that count, and the figures that do not where there are any. */
function figureCounts(sentences: readonly Sentence[]): readonly string[] {
  const rest = (role: 'target' | 'placeholder', name: string) => {
    const found = uncountedIn(sentences, role).length;
    return found > 0 ? [`${count(found, name)} (not counted)`] : [];
  };
  return [count(numbersIn(sentences).length, 'number'), ...rest('target', 'target'), ...rest('placeholder', 'hole')];
}

function canonicalParagraphs(id: CanonicalId, markup: Markup): string[] {
  const { title, why, strong, trap } = CANONICAL[id];
  return [
    markup.strong(title),
    markup.text(why),
    `${markup.strong('A strong answer holds:')}\n\n${markup.list(strong.map(markup.text))}`,
    `${markup.strong('The trap:')} ${markup.text(trap)}`,
  ];
}

function levelParagraphs(written: string, scheme: LevelScheme, markup: Markup): string[] {
  const level = readLevel(written);
  if (!level) return [];
  const { title, sounds } = LEVEL_TEACHING[level];
  return [markup.strong(`${levelName(level, scheme)}: ${title}`), markup.text(sounds)];
}

function valueParagraphs(key: string, value: string, scheme: LevelScheme, markup: Markup): string[] {
  if (key === 'story' && Object.hasOwn(CANONICAL, value)) return canonicalParagraphs(value as CanonicalId, markup);
  if (key === 'level') return levelParagraphs(value, scheme, markup);
  if (key === 'when') {
    const when = parseWhen(value);
    return 'period' in when ? [markup.strong(periodName(when.period)), markup.text(KEY_TEACHING.when)] : [];
  }
  if (key === 'disable') {
    const rule = ruleById(value);
    return rule ? [markup.strong(rule.title), markup.text(inScheme(rule.why, scheme))] : [];
  }
  return [];
}

function frontMatterParts({ analysis: { file, settings } }: View, offset: number, { markup }: Write): Part[] {
  const entry = file.frontMatter?.entries.find((e) => holds(e.keySpan, offset) || holds(e.valueSpan, offset));
  if (!entry) return [];
  const value = itemAt(entry, offset);
  const paragraphs = value ? valueParagraphs(entry.key, value.text, settings.levelNames, markup) : [];
  if (value && paragraphs.length > 0) return [{ span: value.span, paragraphs }];
  if (!Object.hasOwn(KEY_TEACHING, entry.key)) return [];
  const about = KEY_TEACHING[entry.key as keyof typeof KEY_TEACHING];
  return [{ span: entry.keySpan, paragraphs: [markup.strong(entry.key), markup.text(about)] }];
}

const itemAt = ({ items }: FrontMatterEntry, offset: number) => items.find(({ span }) => holds(span, offset));

/** The title of a story as a sentence of its own. */
function titleAt({ analysis: { file } }: View, offset: number): readonly Sentence[] {
  const title = storyAt(file.stories, offset)?.title;
  if (!title || !holds(title.span, offset)) return [];
  return [{ ...title.span, prose: proseOf(file.text.slice(title.span.start, title.span.end)) }];
}

/** On the title of a story, where it stands on the ladder. */
function gradeParts({ analysis: { file, settings } }: View, offset: number, { markup }: Write): Part[] {
  const story = storyAt(file.stories, offset);
  if (!story?.title || !holds(story.title.span, offset) || isQuestions(file)) return [];
  return [{ span: story.title.span, paragraphs: gradeParagraphs(file.text, story, settings.levelNames, markup) }];
}

/** How a date is read: a phrase such as "last spring" hides which months it tells. */
function dateParts(sentences: readonly Sentence[], offset: number, { markup, host }: Write): Part[] {
  const found = datesIn(sentences, host.now()).find(({ span }) => holds(span, offset));
  if (!found?.period) return [];
  const name = periodName(found.period, found.certainty === 'either' ? 'or' : 'to');
  return [
    { span: found.span, paragraphs: [markup.text(`when: ${found.certainty === 'rough' ? 'about ' : ''}${name}`)] },
  ];
}

function signalParts(view: View, offset: number, write: Write): Part[] {
  const { file, settings } = view.analysis;
  const { levelNames } = settings;
  const { markup } = write;
  const sentences = file.stories.flatMap(sentencesOf).filter((sentence) => holds(sentence, offset));
  const phrase = file.stories.flatMap(phraseSubstance).find(({ span }) => holds(span, offset));
  if (phrase) {
    const { opening, substance } = phrase.family;
    return [
      {
        span: phrase.span,
        paragraphs: [
          markup.strong(`${opening} …`),
          phrase.hasSubstance
            ? markup.text(phrase.reason)
            : markup.text(
                inScheme(`A phrase of L6 stories, if its substance stands beside it. ${substance}`, levelNames),
              ),
        ],
      },
    ];
  }
  const results = file.stories.flatMap((story) => story.sections.filter(({ kinds }) => kinds.includes('result')));
  for (const sentence of sentences) {
    const inResult = results.some((section) => section.sentences.includes(sentence));
    const note = figureNote(sentence, offset, inResult);
    if (note) return [{ span: note.span, paragraphs: [markup.text(note.text)] }];
  }
  return dateParts([...sentences, ...titleAt(view, offset)], offset, write);
}

/** In a list of questions: on its title what the list covers, on a question how an interviewer hears it. */
function questionParts({ analysis: { file } }: View, offset: number, { markup }: Write): Part[] {
  const { asked, covered, missing, head } = questions(file);
  const names = (topics: typeof missing) => markup.list(topics.map(({ name }) => markup.text(name)));
  if (holds(head, offset)) {
    const paragraphs = [
      markup.text(`${count(asked.filter(({ kind }) => kind !== 'none').length, 'question')} to ask`),
      ...(covered.length > 0 ? [`${markup.strong('Senior topics covered:')}\n\n${names(covered)}`] : []),
      ...(missing.length > 0 ? [`${markup.strong('Senior topics missing:')}\n\n${names(missing)}`] : []),
    ];
    return [{ span: head, paragraphs }];
  }
  const question = asked.find(({ span, junior }) => !junior && holds(span, offset));
  return question ? [{ span: question.span, paragraphs: [markup.text(question.reason)] }] : [];
}

/** What stands at the offset, the finding first; undefined where there is nothing to teach. */
export function hoverAt(view: View, offset: number, session: Pick<Session, 'client' | 'host'>): Hover | undefined {
  const markup = session.client.markdownHover ? MARKDOWN : PLAIN;
  const write = { client: session.client, host: session.host, markup };
  const parts = [
    ...findingParts(view, offset, write),
    ...sectionParts(view, offset, write),
    ...frontMatterParts(view, offset, write),
    ...gradeParts(view, offset, write),
    ...(isQuestions(view.analysis.file) ? questionParts(view, offset, write) : signalParts(view, offset, write)),
  ];
  const first = parts[0];
  if (!first) return undefined;
  const narrowest = parts.reduce((a, b) => (contains(a.span, b.span) ? b : a), first);
  return {
    contents: {
      kind: session.client.markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: parts.map(({ paragraphs }) => paragraphs.join('\n\n')).join(markup.rule),
    },
    range: toRange(view.lines, narrowest.span),
  };
}

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(session) {
    session.connection.onHover(
      session.answer(null, async ({ textDocument, position }, token) => {
        const view = await session.view(textDocument.uri, token);
        return (view && hoverAt(view, toOffset(view.lines, position), session)) ?? null;
      }),
    );
  },
};
