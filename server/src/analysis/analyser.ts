import type { Finding, Remark, Severity } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import type { StoryFile } from '../model/story.ts';
import { createReader } from '../parse/read.ts';
import { RULES } from '../rules/catalogue.ts';
import type { Context, Rule, StoryRule } from '../rules/rule.ts';
import { isQuestions } from '../signals/questions.ts';
import type { Analyser, Analysis } from './analysis.ts';
import { silence } from './silence.ts';

/** An analyser for the versions of one document. The tagger has to be loaded before the first call. */
export function createAnalyser(rules: readonly Rule[] = RULES): Analyser {
  const reader = createReader();
  const ruleIds = new Set(rules.map(({ id }) => id));
  return {
    analyse(text, settings, now): Analysis {
      const file = reader.read(text);
      const context: Context = { file, settings, now, ruleIds };
      const severities = severitiesFor(rules, file, settings);
      const { kept, uses } = silence(sorted(rules.flatMap((rule) => applyRule(rule, context, severities))), file);
      const spoken = rules.flatMap((rule) =>
        rule.scope === 'directive' ? named(rule, rule.find(uses, context), severities) : [],
      );
      // A remark about a directive can itself be silenced, but what silences it is not counted a second time.
      const findings = spoken.length > 0 ? sorted([...kept, ...silence(sorted(spoken), file).kept]) : kept;
      return { file, settings, findings: settings.draftMode ? findings.filter(isError) : findings };
    },
  };
}

const isError = ({ severity }: Finding) => severity === 'error';

const sorted = (findings: Finding[]) =>
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));

function severitiesFor(rules: readonly Rule[], file: StoryFile, settings: Settings): ReadonlyMap<string, Severity> {
  const disable = file.frontMatter?.entries.find(({ key }) => key === 'disable');
  const disabled = new Set(disable?.items.map(({ text }) => text));
  return new Map(rules.map((rule) => [rule.id, disabled.has(rule.id) ? 'off' : severityOf(rule, settings)]));
}

const severityOf = (rule: Rule, settings: Settings): Severity =>
  Object.hasOwn(settings.rules, rule.id) ? settings.rules[rule.id]! : rule.severity;

function applyRule(rule: Rule, context: Context, severities: ReadonlyMap<string, Severity>): Finding[] {
  if (rule.scope === 'directive' || severities.get(rule.id) === 'off') return [];
  if (rule.scope === 'file') return named(rule, rule.find(context.file, context), severities);
  return named(rule, remarksOnStories(rule, context), severities);
}

function* remarksOnStories(rule: StoryRule, context: Context): Iterable<Remark> {
  if (isQuestions(context.file)) return;
  for (const story of context.file.stories) yield* rule.find(story, context);
}

/** No editor shows more of one rule in one file, and a file with more is no story. */
const MOST_REMARKS = 1000;

function named(rule: Rule, remarks: Iterable<Remark>, severities: ReadonlyMap<string, Severity>): Finding[] {
  const severity = severities.get(rule.id)!;
  if (severity === 'off') return [];
  const findings: Finding[] = [];
  for (const remark of remarks) {
    findings.push({ ...remark, rule: rule.id, severity: remark.unsure ? 'hint' : severity });
    if (findings.length === MOST_REMARKS) break;
  }
  return findings;
}
