import { CANONICAL, CANONICAL_IDS } from '../data/canonical.ts';
import { LEVEL_NAMES } from '../data/levels.ts';
import { monthOf, monthsBetween } from '../language/dates/months.ts';
import { parseWhen } from '../language/dates/when.ts';
import { readLevel } from '../language/phrases/levels.ts';
import type { Fix, Remark } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import type { FrontMatterEntry, StoryFile } from '../model/story.ts';
import { exampleStory } from './exampleStory.ts';
import { nearest } from './nearest.ts';
import type { FileRule } from './rule.ts';
import { shown } from './spoken.ts';

export const invalidValue: FileRule = {
  id: 'invalid-value',
  title: 'A front matter value that nothing understands',
  why: 'A misspelt value does nothing: the story covers no question, claims no level, or has no date.',
  remedy: 'Correct the value. Completion lists what each key takes.',
  severity: 'warning',
  scope: 'file',
  examples: {
    bad: `---\nstory: simplified-somthing\n       ^^^^^^^^^^^^^^^^^^^\nwhen: 2025-06\n---\n${exampleStory()}`,
    good: `---\nstory: simplified-something\nwhen: 2025-06\n---\n${exampleStory()}`,
  },
  *find(file, { now }) {
    const { frontMatter } = file;
    for (const { message, span } of frontMatter?.problems ?? []) {
      yield {
        span: visible(file.text, span),
        message: `YAML cannot read all of the front matter, so some of it has no effect. ${message}`,
      };
    }
    for (const entry of frontMatter?.entries ?? []) yield* checkEntry(entry, file, now);
  },
};

/** An empty span would show nothing: it grows to its line. */
function visible(text: string, span: Span): Span {
  if (span.end > span.start) return span;
  const start = text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1;
  const end = text.indexOf('\n', span.start);
  return { start, end: end < 0 ? text.length : end };
}

type Item = FrontMatterEntry['items'][number];
type Check = (item: Item, now: Date) => Remark | undefined;

/** What each key takes; `many` says whether it takes a list. Free text and rule ids are nobody's business here. */
const CHECKS: Readonly<Record<string, { readonly check: Check; readonly many: boolean }>> = {
  story: { check: checkStory, many: true },
  level: { check: checkLevel, many: false },
  when: { check: checkWhen, many: false },
  kind: { check: checkKind, many: false },
};

function* checkEntry(entry: FrontMatterEntry, { text }: StoryFile, now: Date): Iterable<Remark> {
  if (!Object.hasOwn(CHECKS, entry.key)) return;
  const { check, many } = CHECKS[entry.key]!;
  const value = text.slice(entry.valueSpan.start, entry.valueSpan.end).trim();
  if (entry.items.length === 0 && /^[{&*|>!]/.test(value)) {
    yield {
      span: entry.valueSpan,
      message: `"${entry.key}" takes ${many ? 'one value or a list' : 'one value'}, so this has no effect. Write the plain value.`,
    };
    return;
  }
  const filled = entry.items.filter((item) => item.text.trim() !== '');
  if (!many && filled.length > 1) {
    yield {
      span: entry.valueSpan,
      message: `"${entry.key}" takes one value, and this list has ${filled.length}. Keep the one that fits the story best.`,
    };
    return;
  }
  for (const item of filled) {
    const remark = check(item, now);
    if (remark) yield remark;
  }
}

const replace = (span: Span, values: readonly string[], sure: boolean): readonly Fix[] =>
  values.map((value) => ({
    title: `Change to "${value}"`,
    kind: sure && values.length === 1 ? 'safe' : 'draft',
    edits: [{ span, insert: [value] }],
  }));

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(' or ');

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

function checkStory({ text, span }: Item): Remark | undefined {
  if (CANONICAL_IDS.some((id) => id === text)) return undefined;
  const titled = CANONICAL_IDS.filter((id) => slug(text) === id || slug(CANONICAL[id].title) === slug(text));
  const meant = titled.length > 0 ? titled : nearest(text, CANONICAL_IDS);
  return {
    span,
    message: `No canonical story has the id "${shown(text)}", so this story covers none of the ten. ${meant.length > 0 ? `Did you mean ${quoted(meant)}?` : 'Completion lists the ten.'}`,
    fixes: () => replace(span, meant, true),
  };
}

function checkLevel({ text, span }: Item): Remark | undefined {
  if (readLevel(text) !== undefined) return undefined;
  const close = nearest(text, LEVEL_NAMES);
  return {
    span,
    message: `"${shown(text)}" is no level of the ladder, so the story claims none. Write L3 to L7, E3 to E7, IC1 to IC6, or a title such as SDE II, Senior or Staff.`,
    // A wrong digit is a claim: only the writer knows which level was meant.
    fixes: () => (close.length <= 3 ? replace(span, close, false) : []),
  };
}

function checkWhen({ text, span }: Item, now: Date): Remark | undefined {
  const when = parseWhen(text);
  const forms = 'Write a month (2025-06), a quarter (2025-Q2), a year (2025), or two of them with ".." between.';
  if ('period' in when) {
    if (monthsBetween(monthOf(now), when.period.from) <= 0) return undefined;
    return {
      span,
      message: `"${shown(text)}" lies in the future, so the story has no age. Write when it happened.`,
    };
  }
  const { suggestion, isRough } = when;
  return {
    span,
    message: `"${shown(text)}" ${when.problem}, so the story has no date. ${suggestion === undefined ? forms : `Did you mean "${suggestion}"?`}`,
    fixes: () => (suggestion === undefined ? [] : replace(span, [suggestion], !isRough && !text.includes('..'))),
  };
}

const KINDS = ['story', 'questions'] as const;

function checkKind({ text, span }: Item): Remark | undefined {
  if (KINDS.some((kind) => kind === text)) return undefined;
  const meant = nearest(text, KINDS);
  return {
    span,
    message: `"${shown(text)}" is no kind of file, so this one counts as a story. ${meant[0] ? `Did you mean "${meant[0]}"?` : 'Write "story" or "questions".'}`,
    fixes: () => replace(span, meant, true),
  };
}
