import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { readClient } from '../../server/src/features/client.ts';
import { semanticTokens } from '../../server/src/features/semanticTokens.ts';
import { ClientCommand } from '../../server/src/protocol.ts';
import './vscode.ts';

const { RULE_PAGE } = await import('../../client/src/views/rulePages.ts');

const root = fileURLToPath(new URL('../..', import.meta.url));
const { contributes } = manifest;

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly include: readonly string[];
  readonly body: readonly string[];
}
const snippets = contributes.snippets.flatMap(({ path }) =>
  Object.values(JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, Snippet>),
);

test('every file the manifest names is there', () => {
  const paths = [
    manifest.icon,
    ...contributes.grammars.map(({ path }) => path),
    ...contributes.snippets.map(({ path }) => path),
    ...contributes.jsonValidation.map(({ url }) => url),
  ];
  assert.deepEqual(
    paths.filter((path) => !existsSync(join(root, path))),
    [],
  );
});

test('every folder the manifest names a file in is packed', () => {
  const named = [
    ...contributes.grammars.map(({ path }) => path),
    ...contributes.snippets.map(({ path }) => path),
    ...contributes.jsonValidation.map(({ url }) => url),
    manifest.icon,
    manifest.main,
    manifest.browser,
  ];
  const folders = named.map((path) => path.replace(/^\.\//, '').split('/')[0]!);
  assert.deepEqual(
    [...new Set(folders)].filter((folder) => !manifest.files.includes(folder)),
    [],
  );
});

test('the icon is a PNG of 256 by 256 pixels', () => {
  const icon = readFileSync(join(root, manifest.icon));
  assert.equal(icon.toString('latin1', 1, 4), 'PNG');
  assert.deepEqual([icon.readUInt32BE(16), icon.readUInt32BE(20)], [256, 256]);
});

test('menus and the server name commands of the manifest', () => {
  const commands = contributes.commands.map(({ command }) => command);
  const named = [...Object.values(contributes.menus).flatMap((menu) => menu.map(({ command }) => command))];
  assert.deepEqual(
    [...named, ...Object.values(ClientCommand)].filter((command) => !commands.includes(command)),
    [],
  );
});

test('a rule page finds its file system and opens as a preview', () => {
  const { scheme, path } = /^(?<scheme>[\w-]+):(?<path>\/\w+)\//.exec(RULE_PAGE)!.groups!;
  assert.ok(manifest.activationEvents.includes(`onFileSystem:${scheme}`));
  assert.deepEqual(Object.keys(contributes.configurationDefaults['workbench.editorAssociations']), [
    `${scheme}:${path}/**`,
  ]);
});

test('the semantic tokens of the server have a colour each', () => {
  const client = readClient({ processId: null, rootUri: null, capabilities: {} });
  const provider = semanticTokens.capabilities(client).semanticTokensProvider!;
  assert.deepEqual(
    contributes.semanticTokenTypes.map(({ id }) => id),
    provider.legend.tokenTypes,
  );
  assert.deepEqual(Object.keys(contributes.semanticTokenScopes[0]!.scopes), provider.legend.tokenTypes);
});

test('snippets are offered in stories only', () => {
  for (const { prefix, include } of snippets) assert.deepEqual(include, ['**/*.star.md'], prefix);
});

test('each snippet has a prefix of its own that begins with "star"', () => {
  const prefixes = snippets.map(({ prefix }) => prefix);
  assert.equal(new Set(prefixes).size, prefixes.length);
  for (const prefix of prefixes) assert.match(prefix, /^star(?:-[a-z0-9]+)*$/);
});

test('the stops of a snippet count from one without a gap', () => {
  for (const { prefix, body } of snippets) {
    const stops = [...body.join('\n').matchAll(/\$\{(\d+)/g)].map(([, stop]) => Number(stop));
    assert.ok(stops.length > 0, prefix);
    assert.deepEqual(
      stops,
      stops.map((_, index) => index + 1),
      prefix,
    );
  }
});
