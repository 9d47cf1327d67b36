/**
 * `npm test`: sets up what is missing and runs everything that has to pass, one step after the other, up to the first
 * failure. `npm test -- unit lint` runs the named steps only. The last line counts the tests that really ran.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment, node, root, setUp } from './setup.mjs';

/** Folders of `test` that are steps of their own, with the limit of one file in seconds. Everything else is `unit`. */
const SUITES = { protocol: 60, fuzz: 120, grammar: 60, vscode: 300 };
const UNIT_LIMIT = 60;

/** @type {Record<string, () => [program: string, ...parameters: string[]]>} The program of each step, in their order. */
const STEPS = {
  build: () => [node, 'scripts/build.mjs'],
  types: () => [node, 'node_modules/typescript/bin/tsc', '-p', '.'],
  page: () => [node, 'node_modules/typescript/bin/tsc', '-p', 'client/src/views/ladder/page'],
  lint: () => [node, 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  generated: () => [node, 'scripts/generate.ts', '--check'],
  unit: () =>
    nodeTest(
      testFiles().filter((file) => suiteOf(file) === undefined),
      UNIT_LIMIT,
      // One process for all: loading the tagger once a file took longer than the tests.
      ['--test-isolation=none'],
    ),
  protocol: () => suite('protocol'),
  fuzz: () => suite('fuzz'),
  grammar: () => suite('grammar'),
  editor: () => [node, 'scripts/vscode/install.ts'],
  vscode: () => suite('vscode'),
};

const testFiles = () =>
  readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();

/** @param {string} file */
const suiteOf = (file) => Object.keys(SUITES).find((name) => file.startsWith(`test/${name}/`));

/** @param {keyof typeof SUITES} name */
const suite = (name) =>
  nodeTest(
    testFiles().filter((file) => suiteOf(file) === name),
    SUITES[name],
  );

/**
 * @param {readonly string[]} files
 * @param {number} limit seconds one file may take
 * @param {readonly string[]} options of Node
 * @returns {[string, ...string[]]}
 */
function nodeTest(files, limit, options = []) {
  // Node's runner is content with no file at all; here that is a mistake in a name.
  if (files.length === 0) throw new Error('no test files');
  return [node, '--test', ...options, '--test-reporter=spec', `--test-timeout=${limit * 1000}`, ...files];
}

/** @param {string} output @param {string} word */
const count = (output, word) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);

/** @param {readonly (readonly [name: string, command: () => [string, ...string[]]])[]} steps */
async function runSteps(steps) {
  let passed = 0;
  let failed = 0;
  for (const [name, command] of steps) {
    const start = performance.now();
    process.stdout.write(`${name.padEnd(10)}`);
    const [program, ...parameters] = command();
    const child = spawn(program, parameters, { cwd: root, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    const stop = () => child.kill();
    process.on('SIGTERM', stop);
    const [code] = await once(child, 'close');
    process.off('SIGTERM', stop);

    const [good, bad] = [count(output, 'pass'), count(output, 'fail') + count(output, 'cancelled')];
    passed += good;
    failed += bad;
    const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(8);
    console.log(`${code === 0 ? 'ok' : 'FAILED'}${seconds}${good + bad > 0 ? `  ${good} passed` : ''}`);
    if (code !== 0) {
      console.log(`\n${output.trimEnd()}\n`);
      if (bad === 0) failed++;
      break;
    }
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in STEPS));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps are ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}
try {
  setUp();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
const steps = Object.entries(STEPS).filter(([name]) => named.length === 0 || named.includes(name));
process.exitCode = (await runSteps(steps)) ? 0 : 1;
