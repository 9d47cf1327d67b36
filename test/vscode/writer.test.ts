/** What a writer does, with keyboard and mouse, and what the window shows meanwhile. The pictures tell the story in order. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { openWorkbench, type Theme, type Workbench } from '../../scripts/vscode/workbench.ts';

const WEAK = 'biggest-impact.weak.star.md';
const STRONG = 'biggest-impact.strong.star.md';

/** Opens the examples, and keeps a last picture where the body fails. */
async function withExamples(theme: Theme, body: (editor: Workbench) => Promise<void>): Promise<void> {
  const editor = await openWorkbench({
    workspace: join(root, 'examples'),
    extension: root,
    theme,
  });
  try {
    await body(editor);
  } catch (error) {
    await editor.picture(`failed-${theme}`);
    throw error;
  } finally {
    await editor.close();
  }
}

test('a writer clears every finding of the weak example with its fixes and three figures', () =>
  withExamples('light', async (editor) => {
    const fix = async (words: string, title: string, left: string): Promise<void> => {
      await editor.goToWords(WEAK, words);
      await editor.fixes(title);
      await editor.pick(title);
      await editor.problems(left);
    };

    await editor.open(WEAK);
    await editor.problems('Warnings: 5, Infos: 3');
    const [story] = await editor.lenses();
    assert.match(story ?? '', /spoken · Action \d+% · (shows \S+ · )?5 warnings, 3 infos/);
    await editor.picture('01-a-weak-story');

    await editor.goToWords(WEAK, 'We compared');
    await editor.hover('What to do:');
    await editor.picture('02-the-hover-teaches');
    await editor.press('Escape');

    await editor.goToWords(WEAK, 'An engineer who left');
    const offered = await editor.fixes('to Notes');
    assert.ok(offered.length > 1, `offered: ${offered.join(', ')}`);
    await editor.picture('03-the-light-bulb-offers');
    await editor.pick('to Notes');
    await editor.problems('Warnings: 4, Infos: 3');

    await fix('We compared', 'Say "I"', 'Warnings: 3, Infos: 3');
    await fix('was replaced', 'Write "I replaced', 'Warnings: 2, Infos: 3');
    await fix('We wrote', 'Say "I"', 'Warnings: 1, Infos: 3');
    await editor.picture('04-the-writer-acts');

    await fix('improved significantly', 'from … to …', 'Warnings: 1, Infos: 2');
    await editor.picture('05-holes-for-the-figures');
    await editor.type('eleven hours');
    await editor.press('Tab');
    await editor.type('three hours');
    await editor.press('Tab');
    await editor.goToWords(WEAK, ' and leadership was happy');
    await editor.press('Shift+End');
    await editor.type(', and finance opens at nine instead of noon.');
    await editor.problems('No Problems');

    assert.match(await editor.save(WEAK), /improved from eleven hours to three hours, and finance opens/);
    await editor.status('no findings');
    await editor.goTo(1, 1);
    await editor.page.getByText('no findings').first().waitFor();
    await editor.picture('06-a-clean-story');
  }));

test('a writer starts a new story from the list and fills its holes', () =>
  withExamples('dark', async (editor) => {
    const { page } = editor;
    await editor.command('STAR: New Story');
    const choices = page.locator('.quick-input-widget:visible .monaco-list-row');
    await choices.filter({ hasText: 'Hardest technical decision' }).waitFor();
    await editor.picture('07-ten-stories-to-choose-from');
    await editor.type('deadline');
    await choices.filter({ hasText: 'Tight deadline' }).waitFor();
    await editor.press('Enter');
    await page.locator('.tab.active[data-resource-name="tight-deadline.star.md"]').waitFor();
    await page.locator('.snippet-placeholder').first().waitFor();
    await editor.picture('08-a-story-with-holes');
    await editor.type('The cut-over that could not slip');
    await editor.press('Tab');
    await page.locator('.view-line').filter({ hasText: '# The cut-over that could not slip' }).first().waitFor();
    await editor.picture('09-the-first-hole-is-filled');
  }));

test('a new finding waits for a pause in the typing, and a mended one goes at once', () =>
  withExamples('dark', async (editor) => {
    await editor.open(STRONG);
    await editor.status('no findings');
    await editor.goToWords(STRONG, '## Result');
    await editor.type('We moved the nightly run to a queue.\n\n');
    await editor.problems('Warnings: 1');
    await editor.picture('10-a-finding-after-the-pause');
    await editor.goToWords(STRONG, 'We moved');
    await editor.fixes('Say "I"');
    await editor.pick('Say "I"');
    await editor.problems('No Problems');
    assert.match(await editor.save(STRONG), /^I moved the nightly run to a queue\.$/m);
    await editor.picture('11-mended');
  }));

test('the status tells the spoken time of the story at the cursor', () =>
  withExamples('dark', async (editor) => {
    const { page } = editor;
    await editor.open(STRONG);
    await editor.status('no findings');
    await page.locator('[id="status.languageStatus"]').hover();
    await page
      .locator('.hover-language-status:visible')
      .filter({ hasText: /\d+ min/ })
      .first()
      .waitFor();
    await editor.picture('12-the-status-of-the-story');
  }));

test('completion offers the sections a story still lacks and writes the one picked', () =>
  withExamples('dark', async (editor) => {
    const { page } = editor;
    await editor.open(STRONG);
    await editor.status('no findings');
    const before = await editor.save(STRONG);
    assert.match(before, /^## Task$/m);
    await editor.goToWords(STRONG, '## Task');
    await editor.press('Shift+End');
    await editor.press('Delete');
    await editor.status('warning');
    await editor.type('## ');
    await editor.press('Control+Space');
    const suggestions = page.locator('.suggest-widget:visible .monaco-list-row');
    await suggestions.filter({ hasText: 'Task' }).first().waitFor();
    await editor.picture('13-completion-knows-what-is-missing');
    await suggestions.filter({ hasText: 'Task' }).first().click();
    await page.locator('.suggest-widget:visible').waitFor({ state: 'hidden' });
    assert.match(await editor.save(STRONG), /^## Task$/m);
  }));
