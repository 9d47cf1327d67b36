import type { Finding, Severity } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import type { StoryFile } from '../model/story.ts';
import { createReader } from '../parse/read.ts';
import { RULES } from '../rules/catalogue.ts';
import type { Context, DirectiveRule, Rule } from '../rules/rule.ts';
import { isQuestions } from '../signals/questions.ts';
import type { Analyser, Analysis } from './analysis.ts';
import { askOnce, atMost, named } from './ask.ts';
import { silence } from './silence.ts';

/** An analyser for the versions of one document. The tagger has to be loaded before the first call. */
export function createAnalyser(rules: readonly Rule[] = RULES): Analyser {
  const reader = createReader();
  const ruleIds = new Set(rules.map(({ id }) => id));
  const askStories = askOnce(rules.filter((rule) => rule.scope === 'story'));
  const fileRules = rules.filter((rule) => rule.scope === 'file');
  const judges = rules.filter((rule) => rule.scope === 'directive');
  return {
    analyse(text, settings, now, asked): Analysis {
      const file = reader.read(text);
      // What a comment silences is known only when every rule has spoken.
      const some = file.directives.length === 0 ? asked : undefined;
      const context: Context = { file, settings, now, ruleIds };
      const severityOf = severitiesIn(file, settings);
      const found: Finding[] = [];
      for (const rule of fileRules)
        if (!some || some.has(rule.id)) found.push(...named(rule, severityOf(rule), () => rule.find(file, context)));
      if (!isQuestions(file))
        for (const finding of askStories(file.stories, context, severityOf, some)) found.push(finding);
      const { kept, uses } = silence(sorted(atMost(found)), file);
      const judge = (rule: DirectiveRule) => named(rule, severityOf(rule), () => rule.find(uses, context));
      // A remark about a directive can itself be silenced, but what silences it is not counted a second time.
      const spoken = uses.length > 0 ? judges.flatMap(judge) : [];
      const findings = spoken.length > 0 ? sorted([...kept, ...silence(sorted(spoken), file).kept]) : kept;
      return {
        file,
        settings,
        findings: settings.draftMode ? findings.filter(isError) : findings,
        whole: some === undefined,
      };
    },
  };
}

const isError = ({ severity }: Finding) => severity === 'error';

const sorted = (findings: Finding[]) =>
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));

function severitiesIn({ frontMatter }: StoryFile, settings: Settings): (rule: Rule) => Severity {
  const disable = frontMatter?.entries.find(({ key }) => key === 'disable');
  const disabled = new Set(disable?.items.map(({ text }) => text));
  return ({ id, severity }) => {
    if (disabled.has(id)) return 'off';
    return Object.hasOwn(settings.rules, id) ? settings.rules[id]! : severity;
  };
}
