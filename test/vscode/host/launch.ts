#!/usr/bin/env node
/**
 * VS Code for the browser, started the way the desktop one is: takes the parameters that `@vscode/test-electron` gives
 * an executable, runs the tests in the extension host and ends with their exit code. `--install-extension=FILE` installs
 * a pack first, `--extensionDevelopmentKind=web` runs the tests in the web worker host.
 */
import { parseArgs } from 'node:util';
import { workbenchAddress } from '../../../scripts/vscode/address.ts';
import { launchBrowser } from '../../../scripts/vscode/browser.ts';
import { installServer } from '../../../scripts/vscode/install.ts';
import { startServer } from '../../../scripts/vscode/server.ts';
import { QUIET } from '../../../scripts/vscode/settings.ts';
import { offerWebExtension } from '../../../scripts/vscode/webExtension.ts';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'install-extension': { type: 'string' },
  },
});
const [folder] = positionals;
const extension = values.extensionDevelopmentPath;
const tests = values.extensionTestsPath;
if (folder === undefined || typeof extension !== 'string' || typeof tests !== 'string') {
  console.error('needs a folder, --extensionDevelopmentPath and --extensionTestsPath');
  process.exit(2);
}
const web = values.extensionDevelopmentKind === 'web';
const vsix = values['install-extension'];

/** Longer than any run takes; one that hangs ends with what the page and the server said. */
const LIMIT_MS = 180_000;

const server = await startServer({
  vscode: await installServer(console.error),
  settings: QUIET,
  vsix: typeof vsix === 'string' ? vsix : undefined,
});
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
if (web) await offerWebExtension(page, extension);
let decide: (code: number) => void = () => {};
const verdict = new Promise<number>((resolve) => {
  decide = resolve;
});
await page.exposeFunction('codeAutomationLog', (_type: string, parts: unknown[]) => {
  console.log(parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '));
});
await page.exposeFunction('codeAutomationExit', (code: number) => decide(code));
page.on('console', (message) => {
  if (message.type() === 'error') console.error(message.text());
});
const giveUp = (reason: string): void => {
  console.error(`${reason}\n${server.log()}`);
  decide(1);
};
page.on('crash', () => giveUp('The page of VS Code crashed.'));
const limit = setTimeout(() => giveUp('The tests came to no end.'), LIMIT_MS);
void server.ended.then(() => giveUp('The server of VS Code ended.'));
await page.goto(workbenchAddress(server, { folder, extension, tests, web }));
process.exitCode = await verdict;
clearTimeout(limit);
await browser.close();
await server.stop();
