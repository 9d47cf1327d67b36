import type { Finding } from '../model/finding.ts';
import { endOfLine, startOfLine } from '../model/lines.ts';
import type { Span } from '../model/span.ts';
import type { Directive, StoryFile } from '../model/story.ts';
import type { DirectiveUse } from '../rules/rule.ts';

interface Use {
  readonly directive: Directive;
  readonly id: Directive['ids'][number] | undefined;
  silenced: number;
}

/** Takes out what the comments of the file silence, and counts what each of them did. Findings come sorted by start. */
export function silence(
  findings: readonly Finding[],
  file: StoryFile,
): { readonly kept: readonly Finding[]; readonly uses: readonly DirectiveUse[] } {
  if (file.directives.length === 0) return { kept: findings, uses: [] };
  const uses: Use[] = [];
  const nextLine = new Map<number, Use[]>();
  const lines = linesBelow(file);
  const switches: Use[] = [];
  for (const [n, directive] of file.directives.entries()) {
    const ids = directive.ids.length > 0 ? directive.ids : [undefined];
    for (const id of ids) {
      const use: Use = { directive, id, silenced: 0 };
      uses.push(use);
      if (directive.kind !== 'disable-next-line') switches.push(use);
      else nextLine.set(lines[n]!, [...(nextLine.get(lines[n]!) ?? []), use]);
    }
  }
  const state = createSwitchState();
  let passed = 0;
  const kept = findings.filter((finding) => {
    for (; passed < switches.length && switches[passed]!.directive.span.end <= finding.span.start; passed++) {
      state.turn(switches[passed]!);
    }
    const above = nextLine.get(startOfLine(file.text, finding.span.start));
    const use = above?.find(({ id }) => !id || id.id === finding.rule) ?? state.silencing(finding.rule);
    if (use) use.silenced++;
    return !use;
  });
  for (; passed < switches.length; passed++) state.turn(switches[passed]!);
  return { kept, uses };
}

/** What `star-disable` and `star-enable` have left on or off at one place of the file, while it is read from the top. */
function createSwitchState() {
  let all: Use | undefined;
  const byRule = new Map<string, Use | undefined>();
  const off = (use: Use) => {
    if (use.id) byRule.set(use.id.id, use);
    else {
      all = use;
      byRule.clear();
    }
  };
  const on = (use: Use) => {
    // An `enable` has done its work where something was off.
    if (use.id) {
      if (byRule.get(use.id.id) ?? all) use.silenced++;
      byRule.set(use.id.id, undefined);
    } else {
      if (all || [...byRule.values()].some(Boolean)) use.silenced++;
      all = undefined;
      byRule.clear();
    }
  };
  return {
    turn: (use: Use) => (use.directive.kind === 'enable' ? on(use) : off(use)),
    silencing: (rule: string): Use | undefined => (byRule.has(rule) ? byRule.get(rule) : all),
  };
}

/**
 * For each directive the start of the next line that holds text: formatters put a blank line below a comment, and comments
 * can stand in a row. The end of the file where none follows. One pass from the bottom, linear in the text.
 */
function linesBelow({ text, directives }: StoryFile): readonly number[] {
  const below: number[] = [];
  let target = text.length;
  for (let n = directives.length - 1; n >= 0; n--) {
    const { end } = directives[n]!.span;
    // Between this comment and the next one, only lines that are not blank can be meant.
    const next = directives[n + 1]?.span;
    const stop = next ? next.start : text.length;
    target =
      firstWords(text, endOfLine(text, end), stop) ??
      (next && sharesLine(text, next) ? startOfLine(text, next.start) : target);
    below.push(target);
  }
  return below.reverse();
}

/** The start of the first line after `from` with a visible character before `stop`. */
function firstWords(text: string, from: number, stop: number): number | undefined {
  const visible = /\S/g;
  visible.lastIndex = from;
  const at = from < stop ? visible.exec(text)?.index : undefined;
  return at !== undefined && at < stop ? startOfLine(text, at) : undefined;
}

/** True where words follow a comment on its line, so that the line is text and not only a comment. */
const sharesLine = (text: string, comment: Span): boolean =>
  text.slice(comment.end, endOfLine(text, comment.end)).trim() !== '';
