import type { Rule } from './rule.ts';
import { unknownRule } from './unknown-rule.ts';
import { unusedDirective } from './unused-directive.ts';

/** Every rule, in the order in which the README and the settings list them. */
export const RULES: readonly Rule[] = [unknownRule, unusedDirective];

export const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

export const ruleById = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);
