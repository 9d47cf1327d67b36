import type { Finding } from '../model/finding.ts';
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
  const nextLine: { readonly start: number; readonly end: number; readonly use: Use }[] = [];
  const switches: Use[] = [];
  for (const directive of file.directives) {
    const ids = directive.ids.length > 0 ? directive.ids : [undefined];
    for (const id of ids) {
      const use: Use = { directive, id, silenced: 0 };
      uses.push(use);
      if (directive.kind === 'disable-next-line') nextLine.push({ ...lineAfter(file, directive), use });
      else switches.push(use);
    }
  }
  const state = createSwitchState();
  let passed = 0;
  const kept = findings.filter((finding) => {
    for (; passed < switches.length && switches[passed]!.directive.span.end <= finding.span.start; passed++) {
      state.turn(switches[passed]!);
    }
    const line = nextLine.find(
      ({ start, end, use }) =>
        start <= finding.span.start && finding.span.start <= end && (!use.id || use.id.id === finding.rule),
    );
    const use = line?.use ?? state.silencing(finding.rule);
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

/** The next line that holds text: formatters put a blank line below a comment, and comments can stand in a row. */
function lineAfter({ text, directives }: StoryFile, directive: Directive): { start: number; end: number } {
  let start = endOfLine(text, directive.span.end) + 1;
  while (start < text.length) {
    const end = endOfLine(text, start);
    const comment = directives.some(({ span }) => span.start >= start && span.start < end);
    if (text.slice(start, end).trim() && !comment) return { start, end };
    start = end + 1;
  }
  return { start: text.length, end: text.length };
}

function endOfLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}
