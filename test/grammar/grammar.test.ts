import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CANONICAL_IDS } from '../../server/src/data/canonical.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const grammar = (name: string): string => readFileSync(join(root, 'syntaxes', `star.${name}.tmLanguage.json`), 'utf8');

/** The command-line program of vscode-tmgrammar-test on the grammars that the manifest injects. */
const check = (...files: readonly string[]) =>
  spawnSync(
    process.execPath,
    [
      ...['node_modules/vscode-tmgrammar-test/dist/unit.js', '--config', 'package.json', '--compact'],
      ...['-g', 'test/grammar/markdown.tmLanguage.json', ...files],
    ],
    { cwd: root, encoding: 'utf8' },
  );

test('labels, directives and front matter get their scopes, and nothing else does', () => {
  const { status, stdout, stderr } = check('test/grammar/*.tmtest');
  assert.equal(status, 0, `${stdout}${stderr}`);
});

test('each canonical story is known to the grammar', () => {
  const stories = grammar('front-matter');
  for (const id of CANONICAL_IDS) assert.match(stories, new RegExp(`[|:]${id}[|)]`));
});
