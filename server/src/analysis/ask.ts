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

interface Answer {
  readonly story: Story;
  readonly settings: Settings;
  readonly frontMatter: FrontMatter | undefined;
  readonly day: string;
  readonly findings: readonly Finding[];
}

export type AskStory = (story: Story, context: Context, severityOf: (rule: Rule) => Severity) => readonly Finding[];

/** Asks the rules about a story once for as long as it does no more than move, and the settings, the front matter and the day stay. */
export function askOnce(rules: readonly StoryRule[]): AskStory {
  const answers = new WeakMap<Story, Answer>();
  return (story, context, severityOf) => {
    const { settings, file } = context;
    const { frontMatter } = file;
    const day = context.now.toDateString();
    const ask = () => rules.flatMap((rule) => named(rule, severityOf(rule), () => rule.find(story, context)));
    const origin = originOf(story);
    const known = answers.get(origin);
    const isKnown = known?.settings === settings && known.frontMatter === frontMatter && known.day === day;
    if (isKnown && known.story === story) return known.findings;
    const findings = isKnown ? moved(known.findings, story.span.start - known.story.span.start, ask) : ask();
    answers.set(origin, { story, settings, frontMatter, day, findings });
    return findings;
  };
}

/** The same findings further on. Their fixes are made of what the rules say of the text as it is now. */
function moved(findings: readonly Finding[], by: number, ask: () => readonly Finding[]): readonly Finding[] {
  let now: readonly Finding[] | undefined;
  const again = (n: number): Finding | undefined => {
    now ??= ask();
    return now[n];
  };
  return findings.map(({ span, message, unsure, related, fixes, rule, severity }, n) => ({
    span: shift(span, by),
    message,
    unsure,
    related: related?.map((place) => ({ span: shift(place.span, by), message: place.message })),
    fixes: fixes && (() => again(n)?.fixes?.() ?? []),
    rule,
    severity,
  }));
}
