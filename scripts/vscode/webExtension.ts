import { existsSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import type { Page } from 'playwright-core';
import { WEB_EXTENSION } from './address.ts';

/**
 * Puts an extension under development into a page before it loads VS Code there. The server of VS Code offers pages only
 * the extensions on its own side, so the page's configuration is told of this one, and the page's requests for its
 * files are answered from the folder.
 */
export async function offerWebExtension(page: Page, folder: string): Promise<void> {
  await page.context().route(
    (url) => url.pathname.startsWith(`${WEB_EXTENSION}/`),
    (route) => {
      const path = normalize(
        join(folder, decodeURIComponent(new URL(route.request().url()).pathname.slice(WEB_EXTENSION.length))),
      );
      return path.startsWith(folder + sep) && existsSync(path)
        ? route.fulfill({ path })
        : route.fulfill({ status: 404 });
    },
  );
  await page.addInitScript({ content: configure });
}

/** Runs in the page, between the arrival of the configuration element and the script that reads it. */
const configure = `
new MutationObserver((_, observer) => {
  const element = document.getElementById('vscode-workbench-web-configuration');
  if (!element) return;
  observer.disconnect();
  const settings = JSON.parse(element.dataset.settings);
  const extension = { scheme: 'http', authority: location.host, path: '${WEB_EXTENSION}' };
  settings.developmentOptions = { ...settings.developmentOptions, extensions: [extension] };
  element.dataset.settings = JSON.stringify(settings);
}).observe(document, { childList: true, subtree: true });
`;
