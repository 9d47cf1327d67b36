import type { Remark } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { exampleStory } from './exampleStory.ts';
import { nearest } from './nearest.ts';
import type { Context, FileRule } from './rule.ts';

export const unknownRule: FileRule = {
  id: 'unknown-rule',
  title: 'No rule has this id',
  why: 'A silencing comment with a misspelt id silences nothing, and the finding below it stays.',
  remedy: 'Correct the id, or delete it. Completion lists every id.',
  severity: 'warning',
  scope: 'file',
  examples: {
    bad: `---\ndisable: [single-nubmer]\n          ^^^^^^^^^^^^^\n---\n${exampleStory()}`,
    good: `---\ndisable: [single-number]\n---\n${exampleStory()}`,
  },
  *find(file, context) {
    for (const directive of file.directives) {
      for (const { id, span } of directive.ids) yield* judge(id, span, context);
    }
    const disable = file.frontMatter?.entries.find(({ key }) => key === 'disable');
    for (const { text, span } of disable?.items ?? []) {
      const ids = text.split(/[,\s]+/).filter(Boolean);
      if (ids.length > 1 && disable?.items.length === 1 && ids.every((id) => isKnown(id, context))) {
        yield unlisted(ids, disable.valueSpan);
      } else yield* judge(text, span, context);
    }
  },
};

const isKnown = (id: string, { ruleIds }: Pick<Context, 'ruleIds'>): boolean => ruleIds.has(id);

/** "a, b" is one text to YAML. */
const unlisted = (ids: readonly string[], span: Span): Remark => ({
  span,
  message: `Several ids need a list, or they count as one name and silence nothing. Write [${ids.join(', ')}].`,
  fixes: () => [{ title: 'Make it a list', kind: 'safe', edits: [{ span, insert: [`[${ids.join(', ')}]`] }] }],
});

function* judge(id: string, span: Span, { ruleIds }: Context): Iterable<Remark> {
  if (isKnown(id, { ruleIds })) return;
  const candidates = nearest(id, ruleIds);
  const hint = candidates.length ? ` Did you mean "${candidates[0]}"?` : ' The rule list in the README names every id.';
  yield {
    span,
    message: `No rule has the id "${id}", so this silences nothing.${hint}`,
    fixes: () =>
      candidates.map((candidate) => ({
        title: `Change to "${candidate}"`,
        kind: candidates.length === 1 ? 'safe' : 'draft',
        edits: [{ span, insert: [candidate] }],
      })),
  };
}
