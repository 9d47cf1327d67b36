import assert from 'node:assert/strict';
import { loadTagger } from '../../server/src/language/words/tagger.ts';
import { applyEdits, type Fix, type Remark } from '../../server/src/model/finding.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/model/settings.ts';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { RULE_IDS } from '../../server/src/rules/catalogue.ts';
import { readExample, underlined, writeExample } from '../../server/src/rules/example.ts';
import type { Context, Rule } from '../../server/src/rules/rule.ts';

await loadTagger();

interface World {
  readonly settings?: Partial<Settings>;
  readonly now?: Date;
}

/** What one rule alone says of a text, directives and settings aside. */
export function remarksOf(rule: Rule, text: string, { settings, now = new Date('2026-06-15') }: World = {}): Remark[] {
  const file = readStoryFile(text);
  const context = { file, settings: { ...DEFAULT_SETTINGS, ...settings }, now, ruleIds: RULE_IDS };
  return find(rule, context).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function find(rule: Rule, context: Context): Remark[] {
  if (rule.scope === 'story') return context.file.stories.flatMap((story) => [...rule.find(story, context)]);
  if (rule.scope === 'file') return [...rule.find(context.file, context)];
  throw new Error(`${rule.id} looks at more than a file: test it through the analyser, or on a set`);
}

const severityOf = (rule: Rule, remark: Remark) => (remark.unsure ? 'hint' : rule.severity);

/**
 * Compares every remark of the rule with the underlines of the text, both ways. A mark may carry the severity
 * (`^^ hint`) and, after a colon, words that the message must hold (`^^ warning: names the team`).
 */
export function checkRule(rule: Rule, marked: string, world?: World): void {
  const { text, marks } = readExample(marked);
  const found = remarksOf(rule, text, world);
  const actual = found.map((remark, n) => {
    const note = marks[n]?.note ?? '';
    const severity = severityOf(rule, remark);
    const [wantedSeverity = '', ...words] = note.split(': ');
    const message = words.join(': ');
    const agrees = remark.message.includes(message);
    const shown = [wantedSeverity && severity, words.length > 0 && (agrees ? message : remark.message)];
    return { ...underlined(text, remark.span), note: shown.filter(Boolean).join(': ') };
  });
  assert.equal(writeExample({ text, marks: actual }), writeExample({ text, marks }));
}

/** The fixes of the rule's `n`th remark. */
export function fixesOf(rule: Rule, text: string, n = 0, world?: World): readonly Fix[] {
  return remarksOf(rule, text, world)[n]?.fixes?.() ?? [];
}

/**
 * Applies the fix whose title holds `title` to the first remark, holes shown as `[prompt]`, and proves that exactly
 * `expected` comes out and that the rule has one remark fewer. A draft leaves a hole, so its remark may stay where
 * `stays` says so.
 */
export function checkFix(
  rule: Rule,
  text: string,
  title: string,
  expected: string,
  options: World & { readonly kind?: Fix['kind']; readonly stays?: boolean; readonly n?: number } = {},
): void {
  const before = remarksOf(rule, text, options);
  const fixes = before[options.n ?? 0]?.fixes?.() ?? [];
  const fix = fixes.find((candidate) => candidate.title.includes(title));
  assert.ok(fix, `no fix "${title}"; there are: ${fixes.map((f) => f.title).join(' | ') || 'none'}`);
  if (options.kind) assert.equal(fix.kind, options.kind);
  const after = applyEdits(text, fix.edits);
  assert.equal(after, expected);
  const left = remarksOf(rule, after, options).length;
  if (options.stays) assert.equal(left, before.length, 'the remark should have stayed');
  else assert.equal(left, before.length - 1, 'the fix should have removed its remark, and no other');
}
