/** What a writer does in the sidebar, with mouse and keyboard, and what a screen reader is told there. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Locator } from 'playwright-core';
import { root } from '../../scripts/setup.mjs';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../../scripts/vscode/workbench.ts';

const STRONG = 'pushed-back.strong.star.md';
const UNTAGGED = 'bold.star.md';

const examples = join(root, 'examples');
const twoFiles = join(root, 'test', 'vscode', 'workspace');
const scratch = await mkdtemp(join(tmpdir(), 'star-stories-sidebar-'));
after(() => rm(scratch, { recursive: true }));

/** Opens a folder with the sidebar in front, and keeps a last picture where the body fails. */
async function withSidebar(
  options: Pick<WorkbenchOptions, 'workspace' | 'web'>,
  body: (editor: Workbench) => Promise<void>,
): Promise<void> {
  const editor = await openWorkbench({ extension: root, size: { width: 1280, height: 900 }, ...options });
  try {
    await editor.page.getByRole('tab', { name: 'STAR Stories' }).click();
    // Keys go nowhere while the page of the view loads.
    await ladder(editor).getByText('Open a story').waitFor();
    await body(editor);
  } catch (error) {
    await editor.picture('failed-sidebar');
    throw error;
  } finally {
    await editor.close();
  }
}

const ladder = ({ page }: Workbench) => page.frameLocator('iframe.webview').frameLocator('#active-frame');
const row = ({ page }: Workbench, name: string | RegExp): Locator => page.getByRole('treeitem', { name });

/** The words that are selected in a saved file, read off the cursor in the status bar. */
async function selected({ page, folder }: Workbench, file: string): Promise<string> {
  const button = page.getByRole('button', { name: /^Ln \d+, Col \d+ \(\d+ selected\)$/ });
  const [line, column, count] = ((await button.getAttribute('aria-label')) ?? '').match(/\d+/g)!.map(Number) as [
    number,
    number,
    number,
  ];
  const text = await readFile(join(folder, file), 'utf8');
  const lines = text.split('\n');
  const end = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return text.slice(end - count, end);
}

for (const web of [false, true]) {
  const host = web ? 'in the browser' : 'beside a server';
  test(`a cell leads to the sentence that proves it, by mouse and by keyboard, ${host}`, () =>
    withSidebar({ workspace: examples, web }, async (editor) => {
      const { page } = editor;
      const frame = ladder(editor);
      const proving = frame.getByRole('gridcell', { name: /Enter goes to the first/ });
      // A long sentence is cut where it is quoted.
      const quoted = async () => (await frame.locator('.evidence q').first().innerText()).replace(/…$/, '');

      await row(editor, /^Pushed back.*, 2 stories/).waitFor();
      await editor.open(STRONG);
      await proving.first().click();
      await page.getByRole('button', { name: /selected\)$/ }).waitFor();
      assert.ok((await selected(editor, STRONG)).startsWith(await quoted()));

      await editor.goTo(1, 1);
      await editor.command('STAR Stories: Focus on Ladder View');
      await proving.first().and(frame.locator(':focus')).waitFor();
      await editor.press('Control+End');
      await frame
        .getByRole('gridcell', { name: /^Mentorship, L7/ })
        .and(frame.locator(':focus'))
        .waitFor();
      await editor.press('Control+Home');
      await frame
        .getByRole('gridcell', { name: /^Scope, L3/ })
        .and(frame.locator(':focus'))
        .waitFor();
      for (let cells = 0; cells < 25; cells++) {
        if ((await proving.and(frame.locator(':focus')).count()) > 0) break;
        await editor.press(cells % 5 === 4 ? 'ArrowDown' : cells % 10 < 5 ? 'ArrowRight' : 'ArrowLeft');
      }
      await editor.press('Enter');
      await page.getByRole('button', { name: /selected\)$/ }).waitFor();
      assert.ok((await selected(editor, STRONG)).startsWith(await quoted()));
    }));
}

test('the ladder follows the typing, the cursor and the editor', () =>
  withSidebar({ workspace: examples }, async (editor) => {
    const frame = ladder(editor);
    await editor.open(STRONG);
    await frame.getByRole('heading', { name: 'One launch date, two risks' }).waitFor();
    await editor.goToWords(STRONG, 'One launch date');
    await editor.type('Told again: ');
    await frame.getByRole('heading', { name: 'Told again: One launch date' }).waitFor();
    await editor.open('hardest-decision.strong.star.md');
    await frame.getByRole('heading', { name: 'Five months of room in the archive' }).waitFor();
    assert.equal(await frame.getByRole('columnheader').count(), 5);
    assert.equal(await frame.getByRole('rowheader').count(), 5);
    await writeFile(join(editor.folder, '.star-stories.json'), '{ "targetLevel": "Staff", "levelNames": "E" }\n');
    await frame.getByRole('columnheader', { name: /^target.*E6$/ }).waitFor();
    // One cell takes the Tab key for all of them.
    assert.equal(await frame.locator('[role="gridcell"][tabindex="0"]').count(), 1);
  }));

test('a story dragged onto one of the ten is tagged, and the tree says so', () =>
  withSidebar({ workspace: twoFiles }, async (editor) => {
    const { page, folder } = editor;
    await row(editor, /^Other stories, 1 story$/).waitFor();
    const gap = row(editor, /^Biggest impact.*no story yet/);
    await row(editor, /^The export that held up finance/).dragTo(gap);
    const covered = row(editor, /^Biggest impact.*, 1 story/);
    await covered.waitFor();
    assert.equal(await covered.getAttribute('aria-expanded'), 'false');
    await row(editor, /^Other stories/).waitFor({ state: 'hidden' });
    assert.match(await readFile(join(folder, UNTAGGED), 'utf8'), /^story: biggest-impact$/m);

    await covered.click();
    await row(editor, /^The export that held up finance/).waitFor();
    await editor.press('ArrowDown');
    await editor.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Tag Story' }).waitFor();
    await editor.press('ArrowDown');
    await editor.press('Enter');
    await page.locator('.quick-input-widget:visible').getByText('Pushed back').waitFor();
    await editor.type('pushed back');
    const others = page.locator('.quick-input-widget:visible .monaco-list-row').filter({ hasText: 'Tight deadline' });
    await others.waitFor({ state: 'hidden' });
    await editor.press('Enter');
    await row(editor, /^Pushed back.*, 1 story/).waitFor();
  }));

test('a gap begins the story that is missing', () =>
  withSidebar({ workspace: twoFiles }, async (editor) => {
    await row(editor, /^Tight deadline.*no story yet/).click();
    await editor.page.locator('.tab.active[data-resource-name="tight-deadline.star.md"]').waitFor();
    await editor.page.locator('.snippet-placeholder').first().waitFor();
  }));

test('the set is checked as a whole, and the writer is told what was found', () =>
  withSidebar({ workspace: examples }, async (editor) => {
    await row(editor, /^The whole set/).waitFor();
    await editor.command('STAR: Check All Stories');
    // VS Code under a test driver keeps its messages in their list.
    await editor.command('Notifications: Show Notifications');
    await editor.page
      .getByText(/^20 stories checked: /)
      .first()
      .waitFor();
  }));

test('a folder without stories says what the view is for', async () => {
  const empty = join(scratch, 'empty');
  await mkdir(empty);
  await writeFile(join(empty, 'notes.md'), '# Notes\n');
  await withSidebar({ workspace: empty }, async (editor) => {
    await editor.page.getByRole('button', { name: 'Write a Story' }).waitFor();
  });
});
