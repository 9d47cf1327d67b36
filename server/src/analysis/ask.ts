import type { Finding, Remark, Severity } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import { shift } from '../model/span.ts';
import type { FrontMatter, Story } from '../model/story.ts';
import { originOf } from '../parse/moved.ts';
import type { Context, Rule, StoryRule } from '../rules/rule.ts';

/** No editor shows more of one rule in one file, and a file with more is no story. */
const MOST_FINDINGS = 1000;

/** The remarks of a rule as findings; none where it is off. */
export function named({ id }: Rule, severity: Severity, find: () => Iterable<Remark>): readonly Finding[] {
  const findings: Finding[] = [];
  if (severity === 'off') return findings;
  for (const { span, message, unsure, related, fixes } of find()) {
    findings.push({ span, message, unsure, related, fixes, rule: id, severity: unsure ? 'hint' : severity });
    if (findings.length === MOST_FINDINGS) break;
  }
  return findings;
}

/** The findings without those of a rule beyond the most that one file can have. */
export function atMost(findings: Finding[]): Finding[] {
  if (findings.length <= MOST_FINDINGS) return findings;
  const counts = new Map<string, number>();
  return findings.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= MOST_FINDINGS;
  });
}

/** What the rules have said of a story so far; one that was not asked yet is missing. */
interface Answers {
  readonly story: Story;
  readonly settings: Settings;
  readonly frontMatter: FrontMatter | undefined;
  readonly day: number;
  readonly byRule: Map<StoryRule, readonly Finding[]>;
  /** What they said of the same story before it moved. */
  readonly root: Answers | undefined;
}

/** Asks the rules that `asked` names, or all of them. */
export type AskStories = (
  stories: readonly Story[],
  context: Context,
  severityOf: (rule: Rule) => Severity,
  asked?: ReadonlySet<string>,
) => Finding[];

/** The day in the writer's time zone, counted from an arbitrary one. */
const dayOf = (now: Date): number => Math.floor((now.getTime() / 60_000 - now.getTimezoneOffset()) / 1440);

/** Asks each rule about a story once for as long as it does no more than move, and the settings, the front matter and the day stay. */
export function askOnce(rules: readonly StoryRule[]): AskStories {
  /** By origin, of the stories of the last version. */
  let known: ReadonlyMap<Story, Answers> = new Map();
  return (stories, context, severityOf, asked) => {
    const { settings, file } = context;
    const { frontMatter } = file;
    const day = dayOf(context.now);
    const isCurrent = (answers: Answers | undefined): answers is Answers =>
      answers?.settings === settings && answers.frontMatter === frontMatter && answers.day === day;
    const now = new Map<Story, Answers>();
    const findings: Finding[] = [];
    for (const story of stories) {
      const before = known.get(originOf(story));
      const current = isCurrent(before) ? before : undefined;
      const answers =
        current?.story === story
          ? current
          : { story, settings, frontMatter, day, byRule: new Map(), root: current && (current.root ?? current) };
      now.set(originOf(story), answers);
      const ask = (rule: StoryRule) =>
        rule.late && isEndless(story) ? [] : named(rule, severityOf(rule), () => rule.find(story, context));
      for (const rule of rules) {
        if (asked && !asked.has(rule.id)) continue;
        const found = answers.byRule.get(rule) ?? answer(rule, answers, ask);
        for (const finding of found) findings.push(finding);
      }
    }
    known = now;
    return findings;
  };
}

/** What a rule says of a story, from what it said before the story moved where it was asked then. */
function answer(rule: StoryRule, { story, byRule, root }: Answers, ask: Ask): readonly Finding[] {
  const before = root?.byRule.get(rule);
  const found = root && before ? movedFindings(rule, before, story.span.start - root.story.span.start, ask) : ask(rule);
  byRule.set(rule, found);
  return found;
}

/** Sentences that nobody tells in one story: weighing them all would only hold up the editor. */
const ENDLESS = 3000;

const isEndless = ({ sections, loose }: Story): boolean =>
  sections.reduce((count, { sentences }) => count + sentences.length, loose.length) > ENDLESS;

type Ask = (rule: StoryRule) => readonly Finding[];

/** The same findings further on. Their fixes are made of what the rule says of the text as it is now. */
function movedFindings(rule: StoryRule, findings: readonly Finding[], by: number, ask: Ask): readonly Finding[] {
  if (findings.length === 0) return findings;
  let now: readonly Finding[] | undefined;
  const again = (n: number): Finding | undefined => {
    now ??= ask(rule);
    return now[n];
  };
  return findings.map(({ span, message, unsure, related, fixes, rule: id, severity }, n) => ({
    span: shift(span, by),
    message,
    unsure,
    related: related && (() => related().map((place) => ({ span: shift(place.span, by), message: place.message }))),
    fixes: fixes && (() => again(n)?.fixes?.() ?? []),
    rule: id,
    severity,
  }));
}
