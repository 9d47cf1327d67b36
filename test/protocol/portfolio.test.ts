import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver';
import type { CheckSetResult, Portfolio, TagStoryResult } from '../../server/src/protocol.ts';
import { type Editor, PULLING, PUSHED, type Setup, startEditor } from './editor.ts';

const FOLDER = 'file:///stories';
const at = (name: string) => `${FOLDER}/${name}.star.md`;
const story = (type: string, title: string) =>
  `---\nstory: ${type}\n---\n\n# ${title}\n\n**Action:** We read the logs of 40 shops.\n`;

const FILES = () =>
  new Map([
    [at('a'), story('failed-project', 'The planner')],
    [at('b'), story('biggest-impact', 'The import')],
  ]);

/** A client that finds and reads its files by itself, from memory. */
const reaching = (files: Map<string, string>, setup: Setup = {}): Setup => ({
  options: { readFile: true, findStories: true },
  folders: [FOLDER],
  files,
  ...setup,
});

const ask = (editor: Editor) => editor.request<Portfolio>('starStories/portfolio', null);
const titles = ({ slots }: Portfolio) =>
  slots.flatMap(({ id, stories }) => stories.map(({ title }) => `${id}: ${title}`));
const touch = (editor: Editor, uri: string) =>
  editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });

test('the portfolio holds every story that the client finds, with what the set lacks', async (t) => {
  const editor = await startEditor(t, reaching(FILES()));
  const portfolio = await ask(editor);
  assert.deepEqual(titles(portfolio), ['failed-project: The planner', 'biggest-impact: The import']);
  const planner = portfolio.slots.flatMap(({ stories }) => stories)[0]!;
  assert.equal(planner.uri, at('a'));
  assert.deepEqual(planner.position, { line: 4, character: 2 });
  assert.ok(planner.findings.warning > 0);
  const gaps = portfolio.findings.flatMap(({ slot }) => slot ?? []);
  assert.equal(gaps.length, 8);
  await editor.close();
});

test('nothing is looked for before somebody asks', async (t) => {
  const editor = await startEditor(t, reaching(FILES()));
  await editor.open(story('pushed-back', 'The date'), at('c'));
  await editor.pull(at('c'));
  await editor.pull(at('c'));
  assert.deepEqual(editor.heard('starStories/findStories'), []);
  await editor.close();
});

test('the first findings of the story that opens come before the set is read', async (t) => {
  const editor = await startEditor(t, reaching(FILES()));
  await editor.open(story('pushed-back', 'The date'), at('c'));
  const order: string[] = [];
  const portfolio = ask(editor).then(() => order.push('portfolio'));
  await editor.pull(at('c')).then(() => {
    order.push('findings');
    assert.deepEqual(
      editor.heard('starStories/readFile').filter((params) => JSON.stringify(params).includes('star.md')),
      [],
    );
  });
  await portfolio;
  assert.deepEqual(order, ['findings', 'portfolio']);
  await editor.close();
});

test('what is open wins over what is saved, and is told of after the typing pause', async (t) => {
  const editor = await startEditor(t, reaching(FILES(), { settings: { typingPause: 20 } }));
  await editor.open(story('tight-deadline', 'The planner in three weeks'), at('a'));
  assert.deepEqual(titles(await ask(editor)), [
    'biggest-impact: The import',
    'tight-deadline: The planner in three weeks',
  ]);
  await editor.type({ start: { line: 4, character: 2 }, end: { line: 4, character: 2 } }, 'X', 2, at('a'));
  await editor.next('starStories/portfolioChanged');
  assert.ok(titles(await ask(editor)).includes('tight-deadline: XThe planner in three weeks'));
  await editor.notify('textDocument/didClose', { textDocument: { uri: at('a') } });
  await editor.next('starStories/portfolioChanged');
  assert.ok(titles(await ask(editor)).includes('failed-project: The planner'));
  await editor.close();
});

test('files that come, change and go are told of, and one that stays as it was is not', async (t) => {
  const files = FILES();
  const editor = await startEditor(t, reaching(files));
  await ask(editor);
  await editor.next('client/registerCapability', (params) => JSON.stringify(params).includes('**/*.star.md'));
  files.set(at('c'), story('pushed-back', 'The date'));
  await touch(editor, at('c'));
  await editor.next('starStories/portfolioChanged');
  assert.ok(titles(await ask(editor)).includes('pushed-back: The date'));
  files.delete(at('a'));
  await touch(editor, at('b'));
  await touch(editor, at('a'));
  await editor.next('starStories/portfolioChanged');
  assert.deepEqual(titles(await ask(editor)), ['pushed-back: The date', 'biggest-impact: The import']);
  assert.equal(editor.heard('starStories/portfolioChanged').length, 2);
  await editor.close();
});

test('a folder that is deleted takes its stories along, though nobody names them', async (t) => {
  const files = FILES();
  const editor = await startEditor(t, reaching(files));
  await ask(editor);
  await editor.next('client/registerCapability', (params) => JSON.stringify(params).includes('didDeleteFiles'));
  files.delete(at('a'));
  await editor.notify('workspace/didDeleteFiles', { files: [{ uri: `${FOLDER}/old` }] });
  await editor.next('starStories/portfolioChanged');
  assert.deepEqual(titles(await ask(editor)), ['biggest-impact: The import']);
  await editor.close();
});

test('for other clients the server finds the stories below the folders itself', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'star-set-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'deep', 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'deep', 'a (1).star.md'), story('pushed-back', 'The date'));
  writeFileSync(join(folder, 'deep', 'node_modules', 'b.star.md'), story('pushed-back', 'Not ours'));
  writeFileSync(join(folder, 'notes.md'), story('pushed-back', 'No story'));
  const editor = await startEditor(t, { capabilities: PUSHED, folders: [pathToFileURL(folder).href] });
  assert.deepEqual(titles(await ask(editor)), ['pushed-back: The date']);
  // Another writing of the same address is the same file.
  await editor.open(story('failed-project', 'Open'), `${pathToFileURL(folder).href}/deep/a%20%281%29.star.md`);
  assert.deepEqual(titles(await ask(editor)), ['failed-project: Open']);
  await editor.close();
});

test('a setting that changes is heard in the portfolio', async (t) => {
  const editor = await startEditor(t, reaching(FILES()));
  assert.ok((await ask(editor)).findings.some(({ rule }) => rule === 'uncovered-story'));
  editor.settings = { rules: { 'uncovered-story': 'off' } };
  await editor.notify('workspace/didChangeConfiguration', { settings: null });
  await editor.next('starStories/portfolioChanged');
  assert.ok((await ask(editor)).findings.every(({ rule }) => rule !== 'uncovered-story'));
  await editor.close();
});

test('a story is tagged whether it is open or not, and one that cannot be reached is answered with null', async (t) => {
  const editor = await startEditor(t, reaching(FILES()));
  const tag = (uri: string) =>
    editor.request<TagStoryResult>('starStories/tagStory', {
      textDocument: { uri },
      position: { line: 0, character: 0 },
      story: 'pushed-back',
    });
  const closed = await tag(at('a'));
  assert.deepEqual(
    closed?.edits.map(({ newText }) => newText),
    ['[failed-project, pushed-back]'],
  );
  await editor.open('# A tale\n', at('c'));
  assert.deepEqual((await tag(at('c')))?.edits[0]?.newText, '---\nstory: pushed-back\n---\n\n');
  assert.equal(await tag(at('nowhere')), null);
  await editor.close();
});

test('the whole set is checked once, with progress', async (t) => {
  const files = new Map(Array.from({ length: 25 }, (_, n) => [at(`s${n}`), story('pushed-back', `Date ${n}`)]));
  const editor = await startEditor(t, reaching(files));
  const result = await editor.request<CheckSetResult>('starStories/checkSet', { workDoneToken: 'here' });
  assert.equal(result.checked, 25);
  assert.ok(result.findings.warning >= 25);
  const said = editor.heard('$/progress') as { token: string; value: { kind: string; message?: string } }[];
  assert.deepEqual([...new Set(said.map(({ token }) => token))], ['here']);
  assert.deepEqual(
    said.map(({ value }) => value.message ?? value.kind),
    ['begin', '10 of 25', '20 of 25', 'end'],
  );
  await editor.close();
});

test('what a check finds in closed files is shown until they open, change or go', async (t) => {
  const files = FILES();
  const editor = await startEditor(t, reaching(files));
  await editor.request('starStories/checkSet', {});
  const codes = (items: readonly { code?: unknown }[]) => items.map(({ code }) => code);
  assert.ok(codes(await editor.pushed(at('a'))).includes('we-in-action'));
  assert.ok(codes(await editor.pushed(at('b'))).includes('we-in-action'));
  files.set(at('b'), story('biggest-impact', 'The import').replace('We', 'I'));
  await touch(editor, at('b'));
  assert.ok(!codes(await editor.pushed(at('b'))).includes('we-in-action'));
  await editor.open(files.get(at('a'))!, at('a'));
  assert.deepEqual(await editor.pushed(at('a')), []);
  files.delete(at('b'));
  await touch(editor, at('b'));
  assert.deepEqual(await editor.pushed(at('b')), []);
  await editor.close();
});

test('commands of the protocol answer with the same data', async (t) => {
  const editor = await startEditor(t, reaching(FILES()));
  const run = <T>(name: string, ...given: unknown[]) =>
    editor.request<T>('workspace/executeCommand', { command: `starStories.server.${name}`, arguments: given });
  assert.deepEqual(await run('portfolio'), await ask(editor));
  assert.equal((await run<CheckSetResult>('checkSet')).checked, 2);
  await editor.open(FILES().get(at('a'))!, at('a'));
  assert.equal((await run<{ title: string }>('ladder', at('a'))).title, 'The planner');
  assert.equal(await run('ladder', at('nowhere'), { line: 'x' }), null);
  await editor.close();
});

test('a check that is called off ends, and leaves the portfolio answerable', async (t) => {
  const files = new Map(Array.from({ length: 40 }, (_, n) => [at(`s${n}`), story('pushed-back', `Date ${n}`)]));
  const window = { workDoneProgress: true };
  const editor = await startEditor(t, reaching(files, { capabilities: { ...PULLING, window } }));
  const check = editor.request<CheckSetResult>('starStories/checkSet', {});
  const { token } = await editor.next<{ token: string }>('$/progress');
  await editor.notify('window/workDoneProgress/cancel', { token });
  await assert.rejects(check, /cancelled/);
  assert.equal(titles(await ask(editor)).length, 40);
  await editor.close();
});

const diagnose = (editor: Editor, known: readonly { uri: string; value: string }[] = []) =>
  editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: known });

const idsOf = ({ items }: WorkspaceDiagnosticReport) =>
  items.flatMap(({ uri, resultId }) => (resultId === undefined || resultId === null ? [] : [{ uri, value: resultId }]));

test('findings of closed stories come when the setting asks for them, and again only when they change', async (t) => {
  const files = FILES();
  const editor = await startEditor(t, reaching(files, { settings: { workspaceDiagnostics: true } }));
  const first = await diagnose(editor);
  assert.deepEqual(
    first.items.map(({ uri }) => uri),
    [at('a'), at('b')],
  );
  assert.ok(
    first.items.every((item) => item.kind === 'full' && item.items.some(({ code }) => code === 'we-in-action')),
  );
  const held = diagnose(editor, idsOf(first));
  files.set(at('b'), story('biggest-impact', 'The import').replace('We', 'I'));
  await touch(editor, at('b'));
  const second = await held;
  assert.deepEqual(
    second.items.map(({ uri }) => uri),
    [at('b')],
  );
  await editor.close();
});

test('a story that opens leaves the workspace report and comes back when it closes; one that is deleted is emptied', async (t) => {
  const files = FILES();
  const editor = await startEditor(t, reaching(files, { settings: { workspaceDiagnostics: true } }));
  const known = idsOf(await diagnose(editor));
  const held = diagnose(editor, known);
  await editor.open(story('failed-project', 'The planner'), at('a'));
  await editor.pull(at('a'));
  await editor.notify('textDocument/didClose', { textDocument: { uri: at('a') } });
  const reopened = await held;
  assert.deepEqual(
    reopened.items.map(({ uri }) => uri),
    [at('a')],
  );
  files.delete(at('b'));
  const next = diagnose(editor, [...idsOf(reopened), ...known.slice(1)]);
  await touch(editor, at('b'));
  const { items } = await next;
  const gone = items.find(({ uri }) => uri === at('b'));
  assert.ok(gone?.kind === 'full' && gone.items.length === 0);
  await editor.close();
});

test('while the setting is off the request is held and nothing is read; switching it on answers it', async (t) => {
  const editor = await startEditor(t, reaching(FILES()));
  const held = diagnose(editor);
  await editor.next('workspace/configuration');
  assert.equal(await Promise.race([held.then(() => 'answered'), editor.pull(at('a')).then(() => 'held')]), 'held');
  assert.deepEqual(editor.heard('starStories/findStories'), []);
  editor.settings = { workspaceDiagnostics: true };
  await editor.notify('workspace/didChangeConfiguration', { settings: null });
  assert.equal((await held).items.length, 2);
  await editor.close();
});
