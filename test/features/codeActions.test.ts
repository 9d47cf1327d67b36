// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippet placeholders are what is tested.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CodeAction, type CodeActionContext, CodeActionTriggerKind } from 'vscode-languageserver';
import type { Client } from '../../server/src/features/client.ts';
import { codeActionsFor, FIX_ALL, safeFixes } from '../../server/src/features/codeActions.ts';
import { toRange } from '../../server/src/features/convert.ts';
import { toDiagnostics } from '../../server/src/features/toDiagnostics.ts';
import type { Finding, Fix } from '../../server/src/model/finding.ts';
import type { FileRule } from '../../server/src/rules/rule.ts';
import { applied, clientWith, cursor, host, viewOf } from './world.ts';

/** Finds a word and offers to replace it. */
const replaces = (word: string, fixes: (start: number) => readonly Fix[]): FileRule => ({
  id: `no-${word}`,
  title: '',
  why: '',
  remedy: '',
  severity: 'warning',
  examples: { bad: '', good: '' },
  scope: 'file',
  *find({ text }) {
    for (const { index } of text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))) {
      yield { span: { start: index, end: index + word.length }, message: word, fixes: () => fixes(index) };
    }
  },
});

const weToI = replaces('We', (start) => [
  { title: 'Write "I"', kind: 'safe', edits: [{ span: { start, end: start + 2 }, insert: ['I'] }] },
  {
    title: 'Name the part you did',
    kind: 'draft',
    edits: [{ span: { start, end: start + 2 }, insert: ['The team moved it; I ', { hole: 'what you did' }] }],
  },
]);

function actionsAt(
  marked: string,
  context: Partial<CodeActionContext> = {},
  client: Client = clientWith(),
  rules = [weToI],
) {
  const { text, offset } = cursor(marked);
  const view = viewOf(text, { rules });
  const range = toRange(view.lines, { start: offset, end: offset });
  return { text, view, actions: codeActionsFor(view, { range, context: { diagnostics: [], ...context } }, { client }) };
}

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

test('fixes come first, drafts say that they are, ways to silence come last', () => {
  const { actions } = actionsAt('$0We moved it.\n', { only: ['quickfix'] }, clientWith({ commands: true }));
  assert.deepEqual(titles(actions), [
    'Write "I"',
    'Name the part you did (draft)',
    'Silence no-We here',
    'Silence no-We in this file',
    'Silence no-We everywhere',
  ]);
});

test('the only safe fix is preferred, a draft never is', () => {
  const { actions } = actionsAt('$0We moved it.\n');
  assert.deepEqual(
    actions.map(({ isPreferred }) => isPreferred),
    [true, undefined, undefined, undefined, undefined],
  );
});

test('a hole is a placeholder where the editor takes snippets, and square brackets elsewhere', () => {
  const { text, actions } = actionsAt('$0We moved it.\n');
  const [, draft] = actions;
  assert.deepEqual(draft?.edit?.documentChanges, [
    {
      textDocument: { uri: 'file:///a.star.md', version: 1 },
      edits: [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
          snippet: { kind: 'snippet', value: 'The team moved it; I ${1:[what you did]}' },
        },
      ],
    },
  ]);
  const plain = actionsAt('$0We moved it.\n', {}, clientWith({}, { snippetEdits: false, documentChanges: false }));
  assert.equal(plain.actions[1]?.edit?.documentChanges, undefined);
  const expected = 'The team moved it; I [what you did] moved it.\n';
  assert.equal(applied(text, draft?.edit), expected);
  assert.equal(applied(text, plain.actions[1]?.edit), expected);
});

test('silencing everywhere is offered only to a client that can', () =>
  assert.ok(!titles(actionsAt('$0We moved it.\n').actions).some((title) => title.includes('everywhere'))));

test('a diagnostic finds its finding by its key, wherever the cursor is', () => {
  const { text } = cursor('We moved it.\n\nWe left. $0\n');
  const view = viewOf(text, { rules: [weToI] });
  const [, second] = toDiagnostics(view, { client: clientWith(), host });
  const start = { line: 0, character: 5 };
  const request = { range: { start, end: start }, context: { diagnostics: [second!] } };
  const [fix] = codeActionsFor(view, request, { client: clientWith() });
  assert.deepEqual(fix?.diagnostics, [second]);
  assert.equal(applied(text, fix?.edit), 'We moved it.\n\nI left. \n');
});

test('a client that does not give data back is answered by the place', () => {
  const { text, view } = actionsAt('$0We moved it.\n');
  const [diagnostic] = toDiagnostics(view, { client: clientWith(), host });
  const { data: _, ...bare } = diagnostic!;
  const [fix] = codeActionsFor(view, { range: bare.range, context: { diagnostics: [bare] } }, { client: clientWith() });
  assert.deepEqual(fix?.diagnostics, [bare]);
  assert.equal(applied(text, fix?.edit), 'I moved it.\n');
});

test('away from every finding there is nothing to fix', () =>
  assert.deepEqual(titles(actionsAt('We moved it.$0\n', { only: ['quickfix'] }).actions), []));

test('fix-all takes every safe fix of the file and no draft', () => {
  const { text, actions } = actionsAt('We moved it. We left.$0\n', { only: [FIX_ALL] });
  assert.deepEqual(titles(actions), ['Apply every safe fix in this file (2)']);
  assert.equal(applied(text, actions[0]?.edit), 'I moved it. I left.\n');
});

test('fix-all is found under every kind above it, and not under others', () => {
  const kinds = (only: string[]) => actionsAt('We moved it.$0\n', { only }).actions.map(({ kind }) => kind);
  assert.deepEqual(kinds(['source']), [FIX_ALL]);
  assert.deepEqual(kinds(['source.fixAll']), [FIX_ALL]);
  assert.deepEqual(kinds(['source.fixAll.other']), []);
  assert.deepEqual(kinds(['source.organizeImports']), []);
  assert.deepEqual(kinds(['refactor']), []);
});

test('a moving cursor does not pay for fix-all', () =>
  assert.deepEqual(actionsAt('We moved it.$0\n', { triggerKind: CodeActionTriggerKind.Automatic }).actions, []));

const edit = (start: number, end: number, insert: string) => ({ span: { start, end }, insert: [insert] });
const safely = (...edits: ReturnType<typeof edit>[]): Finding => ({
  rule: 'r',
  severity: 'warning',
  message: '',
  span: { start: 0, end: 1 },
  fixes: () => [{ title: '', kind: 'safe', edits }],
});

test('of two fixes that collide the first one wins', () => {
  const { edits, fixes } = safeFixes([
    safely(edit(10, 14, 'a'), edit(90, 92, 'b')),
    safely(edit(12, 16, 'c')),
    safely(edit(91, 93, 'd')),
    safely(edit(14, 16, 'e')),
    safely(edit(0, 2, 'f')),
  ]);
  assert.equal(fixes, 3);
  assert.deepEqual(
    edits.map(({ insert }) => insert[0]),
    ['f', 'a', 'e', 'b'],
  );
});

test('two insertions at one place collide, because their order would be a guess', () =>
  assert.equal(safeFixes([safely(edit(5, 5, 'a')), safely(edit(5, 5, 'b'))]).fixes, 1));

test('a finding with two safe fixes leaves the choice to the writer', () => {
  const two: Finding = {
    ...safely(),
    fixes: () => [
      { title: 'a', kind: 'safe', edits: [edit(0, 1, 'a')] },
      { title: 'b', kind: 'safe', edits: [edit(0, 1, 'b')] },
    ],
  };
  assert.equal(safeFixes([two]).fixes, 0);
});

const MENTORED =
  '# How I mentored an intern\n\n**Action:** She shadowed me for a month. Now she leads the team on her own.\n';

const tagActions = (marked: string) =>
  actionsAt(marked, { only: ['refactor'] }).actions.map(({ title, edit }) => ({ title, edit }));

test('a story that reads like one of the ten can be tagged, at its title', () => {
  const [action, ...rest] = tagActions(`$0${MENTORED}`);
  assert.deepEqual(rest, []);
  assert.equal(action?.title, 'Tag this story as "mentored-someone": Coached or mentored someone');
  assert.equal(applied(MENTORED, action?.edit), `---\nstory: mentored-someone\n---\n\n${MENTORED}`);
});

test('the tag goes below the other keys, or into its own empty one', () => {
  for (const [before, after] of [
    ['level: L5\n', 'level: L5\nstory: mentored-someone\n'],
    ['story:\nlevel: L5\n', 'story: mentored-someone\nlevel: L5\n'],
    ['story: \n', 'story: mentored-someone\n'],
  ] as const) {
    const text = `---\n${before}---\n${MENTORED}`;
    const [action] = tagActions(text.replace('# How', '# $0How'));
    assert.equal(applied(text, action?.edit), `---\n${after}---\n${MENTORED}`);
  }
});

test('a tag is not offered elsewhere, nor to a story that has one, nor to one of several', () => {
  assert.deepEqual(tagActions(MENTORED.replace('Now', '$0Now')), []);
  assert.deepEqual(tagActions(`---\nstory: failed-project\n---\n$0${MENTORED}`), []);
  assert.deepEqual(tagActions(`$0${MENTORED}\n# The queue\n\n**Action:** I sorted it.\n`), []);
});
