import type { Edit } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import type { Directive } from '../model/story.ts';
import { exampleStory } from './exampleStory.ts';
import type { DirectiveRule } from './rule.ts';

export const unusedDirective: DirectiveRule = {
  id: 'unused-directive',
  title: 'A silencing comment that silences nothing',
  why: 'A comment that outlived its finding hides the next real one, because nobody remembers that it is there.',
  remedy: 'Delete the comment, or the id that has nothing left to silence.',
  severity: 'warning',
  scope: 'directive',
  examples: {
    bad: exampleStory({
      opening:
        '<!-- star-disable-next-line we-in-action: the pair is the point -->\n                            ^^^^^^^^^^^^\nI timed every stage of the run with its owner and found that one lookup read the same table 40 times. I proposed a copy, and she feared stale prices, so I made it expire after ten minutes.',
    }),
    good: exampleStory({
      opening:
        '<!-- star-disable-next-line we-in-action: the pair is the point -->\nWe timed every stage of the run as a pair and found that one lookup read the same table 40 times. I proposed a copy, and she feared stale prices, so I made it expire after ten minutes.',
    }),
  },
  *find(uses, { file, ruleIds, settings }) {
    for (const { directive, id, silenced } of uses) {
      if (silenced > 0) continue;
      // An unknown id has its own remark, and a rule that the settings switch off could not have spoken.
      if (id && (!ruleIds.has(id.id) || settings.rules[id.id] === 'off')) continue;
      yield {
        span: id?.span ?? directive.span,
        message: message(directive, id?.id),
        fixes: () => [{ title: 'Delete it', kind: 'safe', edits: [deletion(file.text, directive, id?.span)] }],
      };
    }
  },
};

function message({ kind }: Directive, id: string | undefined): string {
  const what = id ? `"${id}"` : 'a rule';
  if (kind === 'enable') return `No comment above switches ${what} off, so this switches nothing back on. Delete it.`;
  const where = kind === 'disable-next-line' ? 'The next line' : 'The text below';
  return `${where} has no finding of ${what}, so this comment silences nothing. Delete it before it hides a real one.`;
}

/** Takes out one id with its comma, or the whole comment with its line where it stands alone. */
function deletion(text: string, { ids, span }: Directive, id: Span | undefined): Edit {
  if (id && ids.length > 1) {
    const n = ids.findIndex((other) => other.span.start === id.start);
    const next = ids[n + 1];
    const cut = next ? { start: id.start, end: next.span.start } : { start: ids[n - 1]!.span.end, end: id.end };
    return { span: cut, insert: [] };
  }
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.end);
  const lineEnd = newline < 0 ? text.length : newline + 1;
  const alone = !text.slice(lineStart, span.start).trim() && !text.slice(span.end, lineEnd).trim();
  return { span: alone ? { start: lineStart, end: lineEnd } : span, insert: [] };
}
