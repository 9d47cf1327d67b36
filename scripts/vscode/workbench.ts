import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../setup.mjs';
import { type Opening, workbenchAddress } from './address.ts';
import { launchBrowser } from './browser.ts';
import { installServer } from './install.ts';
import { startServer } from './server.ts';
import { QUIET } from './settings.ts';
import { offerWebExtension } from './webExtension.ts';

export type Theme = 'light' | 'dark';

const THEMES: Readonly<Record<Theme, string>> = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

/** How long a condition may take on a slow machine before the person at the keyboard would call it broken. */
const PATIENCE = 30_000;

export interface WorkbenchOptions extends Omit<Opening, 'folder'> {
  /** The folder to open. It is copied first, so nothing that happens in the editor reaches it. */
  readonly workspace: string;
  /** A packed extension to install instead of running the source tree. */
  readonly vsix?: string | undefined;
  readonly theme?: Theme | undefined;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  /** In CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number } | undefined;
  /** Where screenshots go; made where it is missing. */
  readonly pictures?: string | undefined;
}

/** A running VS Code and what a person does in it. Everything waits for its condition, at most half a minute. */
export interface Workbench {
  /** The page of the browser, for what is not here. */
  readonly page: Page;
  /** The copy of the workspace that is open. */
  readonly folder: string;
  /** Opens a file of the workspace by its path in it. */
  readonly open: (file: string) => Promise<void>;
  /** Runs a command by the words the Command Palette shows. */
  readonly command: (title: string) => Promise<void>;
  /** Puts the cursor at a place, both counted from 1. */
  readonly goTo: (line: number, column: number) => Promise<void>;
  /** Types at the cursor, one key after the other. `\n` is Enter. */
  readonly type: (text: string) => Promise<void>;
  /** Presses a key with its modifiers, such as `Control+Space`. */
  readonly press: (keys: string) => Promise<void>;
  /** The underlines of one severity in the visible part of the editor. */
  readonly squiggles: (severity: Squiggle) => Locator;
  /** Shows the hover of the place under the cursor and gives its words. */
  readonly hover: () => Promise<string>;
  /** Opens the list of quick fixes at the cursor and gives its entries. */
  readonly fixes: () => Promise<readonly string[]>;
  /** Picks an entry of the open list of quick fixes by its words. */
  readonly pick: (title: string) => Promise<void>;
  /** Saves the open file and gives its text. */
  readonly save: (file: string) => Promise<string>;
  /** Keeps a picture of the window as NAME.png and gives its path. */
  readonly picture: (name: string) => Promise<string>;
  /** What the server of VS Code and the console of its page wrote. */
  readonly log: () => string;
  readonly close: () => Promise<void>;
}

export type Squiggle = 'error' | 'warning' | 'info' | 'hint';

/** Opens a real VS Code in a headless browser. It ends with `close`, or when this process dies. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { workspace, vsix, theme = 'light', size = { width: 1280, height: 800 }, ...opening } = options;
  const pictures = options.pictures ?? join(root, 'artifacts');
  const copies = await mkdtemp(join(tmpdir(), 'star-stories-workspace-'));
  const folder = join(copies, basename(workspace));
  await cp(workspace, folder, { recursive: true });
  const settings = { ...QUIET, 'workbench.colorTheme': THEMES[theme], ...options.settings };
  const server = await startServer({ vscode: await installServer(console.error), settings, vsix });
  const browser = await launchBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
    await rm(copies, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const page = await browser.newPage({ viewport: size });
    page.setDefaultTimeout(PATIENCE);
    if (opening.web && opening.extension) await offerWebExtension(page, opening.extension);
    let console_ = '';
    page.on('console', (message) => {
      console_ += `${message.text()}\n`;
    });
    await page.goto(workbenchAddress(server, { ...opening, folder }));
    await page.locator('.monaco-workbench .part.statusbar').waitFor();
    return { page, folder, close, log: () => `${server.log()}\n${console_}`, ...actions(page, folder, pictures) };
  } catch (error) {
    await close();
    throw error;
  }
}

type Actions = Omit<Workbench, 'page' | 'folder' | 'log' | 'close'>;

function actions(page: Page, folder: string, pictures: string): Actions {
  const input = page.locator('.quick-input-widget:visible input[type="text"], .quick-input-widget:visible input.input');
  const rows = page.locator('.quick-input-widget:visible .monaco-list-row');
  const editor = page.locator('.editor-instance:visible .monaco-editor').first();
  const menu = page.locator('.action-widget:visible');
  const entries = menu.locator('.monaco-list-row.action');
  const tab = (file: string): Locator => page.locator(`.tab.active[data-resource-name="${basename(file)}"]`);

  const choose = async (keys: string, words: string, row: string): Promise<void> => {
    await page.keyboard.press(keys);
    await input.first().fill(words);
    await rows.filter({ hasText: row }).first().click();
  };

  return {
    open: async (file) => {
      await choose('Control+P', file, basename(file));
      await tab(file).waitFor();
      await editor.waitFor();
    },
    command: (title) => choose('F1', `>${title}`, title),
    goTo: async (line, column) => {
      await page.keyboard.press('Control+G');
      await input.first().fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await input.first().waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: `Ln ${line}, Col ${column}`, exact: true }).waitFor();
    },
    type: async (text) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },
    press: (keys) => page.keyboard.press(keys),
    squiggles: (severity) => page.locator(`.editor-instance:visible .squiggly-${severity}`),
    hover: async () => {
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
      const shown = page.locator('.monaco-hover:visible').first();
      await shown.waitFor();
      return (await shown.textContent()) ?? '';
    },
    fixes: async () => {
      await page.keyboard.press('Control+.');
      await entries.first().waitFor();
      return entries.allTextContents();
    },
    pick: async (title) => {
      await entries.filter({ hasText: title }).first().click();
      await menu.waitFor({ state: 'hidden' });
    },
    save: async (file) => {
      await page.keyboard.press('Control+S');
      await page.locator(`.tab.active:not(.dirty)[data-resource-name="${basename(file)}"]`).waitFor();
      return readFile(join(folder, file), 'utf8');
    },
    picture: async (name) => {
      await mkdir(pictures, { recursive: true });
      const path = join(pictures, `${name}.png`);
      await page.screenshot({ path, animations: 'disabled', caret: 'initial' });
      return path;
    },
  };
}
