import { cp, mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { root } from '../setup.mjs';
import { type Opening, workbenchAddress } from './address.ts';
import { launchBrowser } from './browser.ts';
import { installServer } from './install.ts';
import { startServer } from './server.ts';
import { QUIET } from './settings.ts';
import { offerWebExtension } from './webExtension.ts';

/** The colour themes of VS Code that come with it, by the names that the pictures use. */
const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;

export type Theme = keyof typeof THEMES;

export const isTheme = (name: string): name is Theme => Object.hasOwn(THEMES, name);

/** How long a person looks for a list before pressing the key again. */
const GLANCE_MS = 3000;

/** Longer than VS Code waits before it shows a hover. */
const HAND_MS = 1000;

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
  /** What the lenses over the story and its sections say, once the story is read. */
  readonly lenses: () => Promise<readonly string[]>;
  /** Runs a command by the words the Command Palette shows. */
  readonly command: (title: string) => Promise<void>;
  /** Puts the cursor at a place, both counted from 1. */
  readonly goTo: (line: number, column: number) => Promise<void>;
  /** Puts the cursor before the first place that holds these words. Saves the file. */
  readonly goToWords: (file: string, words: string) => Promise<void>;
  /** Types at the cursor, one key after the other. `\n` is Enter. */
  readonly type: (text: string) => Promise<void>;
  /** Presses a key with its modifiers, such as `Control+Space`. */
  readonly press: (keys: string) => Promise<void>;
  /** The underlines of one severity in the visible part of the editor. */
  readonly squiggles: (severity: Squiggle) => Locator;
  /** Waits until the status bar counts the problems like this: "Warnings: 5, Infos: 2", or "No Problems". */
  readonly problems: (words: string) => Promise<void>;
  /** Waits until the language status of the open file, behind the braces in the status bar, says these words. */
  readonly status: (words: string) => Promise<void>;
  /** Points at the character behind the cursor, and waits until its hover says these words. */
  readonly hover: (words: string) => Promise<void>;
  /** Opens the list of quick fixes at the cursor, once it offers one with these words, and gives its entries. */
  readonly fixes: (title: string) => Promise<readonly string[]>;
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
  const settings = { ...QUIET, 'workbench.colorTheme': THEMES[theme], ...options.settings };
  const server = await startServer({ vscode: await installServer(console.error), settings, vsix });
  const folder = join(server.data, 'workspace', basename(workspace));
  await cp(workspace, folder, { recursive: true });
  const browser = await launchBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
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
    // File icons come from an extension: once they are there, VS Code knows what every extension contributes.
    await page.waitForFunction("document.querySelector('style.contributedFileIconTheme')?.textContent");
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
    // Left where it was, the pointer would make something below it show its tooltip.
    await page.mouse.move(0, 0);
  };

  const goTo = async (line: number, column: number): Promise<void> => {
    await page.keyboard.press('Control+G');
    await input.first().fill(`:${line}:${column}`);
    await page.keyboard.press('Enter');
    await input.first().waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: `Ln ${line}, Col ${column}`, exact: true }).waitFor();
  };

  const save = async (file: string): Promise<string> => {
    const dirty = page.locator(`.tab.active.dirty[data-resource-name="${basename(file)}"]`);
    // Saving what is saved would write the file once more, while it is read here.
    if ((await dirty.count()) > 0) {
      await page.keyboard.press('Control+S');
      await dirty.waitFor({ state: 'detached' });
    }
    return readFile(join(folder, file), 'utf8');
  };

  return {
    open: async (file) => {
      await choose('Control+P', file, basename(file));
      await tab(file).waitFor();
      await editor.waitFor();
    },
    lenses: async () => {
      await page.locator('.codelens-decoration:visible').first().waitFor();
      return page.locator('.codelens-decoration:visible').allTextContents();
    },
    command: (title) => choose('F1', `>${title}`, title),
    goTo,
    goToWords: async (file, words) => {
      const [before = '', ...rest] = (await save(file)).split(words);
      if (rest.length === 0) throw new Error(`${file} does not hold "${words}".`);
      const lines = before.split('\n');
      await goTo(lines.length, (lines.at(-1) ?? '').length + 1);
    },
    type: async (text) => {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },
    press: (keys) => page.keyboard.press(keys),
    squiggles: (severity) => page.locator(`.editor-instance:visible .squiggly-${severity}`),
    problems: (words) => page.locator(`[id="status.problems"][aria-label="${words}"]`).waitFor(),
    status: (words) => page.locator(`[id="status.languageStatus"][aria-label*="${words}"]`).waitFor(),
    hover: async (words) => {
      const shown = page.locator('.monaco-hover:visible').filter({ hasText: words }).first();
      const at = await page.locator('.monaco-editor.focused .cursor').first().boundingBox();
      if (at === null) throw new Error('The cursor is not in sight.');
      // VS Code forgets a hover when the lines below it are laid out anew, so the pointer is held by a hand: never quite still.
      const moves = setInterval(
        () => void page.mouse.move(at.x + (at.height * (1 + Math.random())) / 8, at.y + at.height / 2),
        HAND_MS,
      );
      try {
        await shown.waitFor();
      } finally {
        clearInterval(moves);
      }
    },
    fixes: async (title) => {
      // VS Code drops the answer to the key where anything else in the window asks for fixes meanwhile, as a change of the
      // findings does. A person who sees no list presses the key again.
      const patience = AbortSignal.timeout(PATIENCE);
      while (!patience.aborted) {
        await page.keyboard.press('Control+.');
        const wanted = entries.filter({ hasText: title }).first();
        const shown = await wanted.waitFor({ timeout: GLANCE_MS }).then(
          () => true,
          () => false,
        );
        if (shown) return entries.allTextContents();
        await page.keyboard.press('Escape');
      }
      throw new Error(`The light bulb does not offer "${title}".`);
    },
    pick: async (title) => {
      await entries.filter({ hasText: title }).first().click();
      await menu.waitFor({ state: 'hidden' });
    },
    save,
    picture: async (name) => {
      await mkdir(pictures, { recursive: true });
      const path = join(pictures, `${name}.png`);
      await page.screenshot({ path, animations: 'disabled', caret: 'initial' });
      return path;
    },
  };
}
