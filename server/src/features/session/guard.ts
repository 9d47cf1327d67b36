import type { Remark } from '../../model/finding.ts';
import type { DirectiveRule, Rule } from '../../rules/rule.ts';

/** What a rule that cannot finish leaves behind. */
export interface Guard {
  /** True where what the rules need is loaded, and so a failure is a mistake in the rule. */
  readonly ready: () => boolean;
  /** A rule could not finish before everything was loaded. */
  readonly missed: () => void;
  /** True where a rule has missed something in this look. */
  readonly lacking: () => boolean;
  readonly log: (error: unknown) => void;
}

/** Rules of which none takes the others down: one that fails keeps what it found so far. */
export function guardRules(rules: readonly Rule[], guard: Guard): readonly Rule[] {
  const guarded =
    <A extends readonly unknown[]>(find: (...args: A) => Iterable<Remark>) =>
    (...args: A): readonly Remark[] => {
      const found: Remark[] = [];
      try {
        for (const remark of find(...args)) found.push(remark);
      } catch (error) {
        if (guard.ready()) guard.log(error);
        else guard.missed();
      }
      return found;
    };
  return rules.map((rule): Rule => {
    if (rule.scope === 'story') return { ...rule, find: guarded(rule.find) };
    if (rule.scope === 'file') return { ...rule, find: guarded(rule.find) };
    if (rule.scope === 'set') return rule;
    // What a directive silences is known only when every rule has spoken.
    const judge = guarded(rule.find);
    const find: DirectiveRule['find'] = function* (uses, context) {
      if (guard.ready() || !guard.lacking()) yield* judge(uses, context);
    };
    return { ...rule, find };
  });
}
