import { SETTINGS, type SettingInfo } from '../../server/src/analysis/settings.ts';
import { SEVERITIES } from '../../server/src/model/finding.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import type { Rule } from '../../server/src/rules/rule.ts';

/** JSON schema of one setting's value, without its description. */
export function valueSchema({ key, range, choices }: SettingInfo, rules: readonly Rule[]): Record<string, unknown> {
  const value = DEFAULT_SETTINGS[key];
  if (key === 'rules') {
    const properties = rules.map((rule) => [rule.id, severitySchema(rule)]);
    return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false, default: value };
  }
  const bounds = range ? { minimum: range[0], maximum: range[1] } : {};
  const values = choices
    ? { enum: choices.map((choice) => choice.value), enumDescriptions: choices.map(({ means }) => means) }
    : {};
  return { type: typeof value, ...bounds, ...values, default: value };
}

const severitySchema = (rule: Rule) => ({
  enum: SEVERITIES,
  default: rule.severity,
  description: `${rule.title}.`,
});

/** The schema of `.star-stories.json`, which holds what a project can settle for all its writers. */
export function projectSchema(rules: readonly Rule[]): Record<string, unknown> {
  const settings = SETTINGS.filter(({ project }) => project).map((setting) => [
    setting.key,
    { ...valueSchema(setting, rules), description: setting.description },
  ]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'STAR Stories project settings',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(settings) },
  };
}
