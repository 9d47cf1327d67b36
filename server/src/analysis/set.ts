import type { Finding } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import type { StorySummary } from '../portfolio/summary.ts';
import { RULES } from '../rules/catalogue.ts';
import type { SetRemark } from '../rules/rule.ts';

/** What a rule says of the set, with the severity that the settings give it. */
export interface SetFinding extends SetRemark {
  readonly rule: string;
  readonly severity: Finding['severity'];
}

/** Asks the rules about the set; an empty set has none to be asked. */
export function judgeSet(stories: readonly StorySummary[], settings: Settings, now: Date): readonly SetFinding[] {
  if (stories.length === 0) return [];
  const { targetLevel, levelNames } = settings;
  const context = { now, target: targetLevel || undefined, levelNames };
  return RULES.flatMap((rule): readonly SetFinding[] => {
    if (rule.scope !== 'set') return [];
    const severity = settings.rules[rule.id] ?? rule.severity;
    if (severity === 'off' || (settings.draftMode && severity !== 'error')) return [];
    const silenced = (remark: SetRemark) => remark.stories?.some(({ disabled }) => disabled.includes(rule.id)) ?? false;
    return [...rule.find(stories, context)]
      .filter((remark) => !silenced(remark))
      .map((remark) => ({ ...remark, rule: rule.id, severity }));
  });
}
