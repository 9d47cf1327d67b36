import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
  TestRunFailedError,
} from '@vscode/test-electron';
import { environment, root } from '../../../scripts/setup.mjs';
import { withoutNoise } from '../../../scripts/vscode/server.ts';
import { RESULT_MARK, type Result } from '../suite/runner.ts';

export interface SuiteOptions {
  /** The extension under test: its source tree, its pack, or its browser build in the web worker host. */
  readonly under: 'tree' | 'pack' | 'web';
  /** The pack, where that is under test. */
  readonly vsix?: string;
}

const launcher = fileURLToPath(new URL('launch.ts', import.meta.url));
/** An extension that does nothing: VS Code runs tests only beside an extension under development. */
const bystander = fileURLToPath(new URL('bystander', import.meta.url));

/**
 * The desktop VS Code to test in, if any: `VSCODE_EXECUTABLE` names it, or "download" for the newest. The web worker host
 * of the desktop is the same one as in the browser, so that is always tested there.
 */
async function desktop(): Promise<string | undefined> {
  const named = process.env.VSCODE_EXECUTABLE;
  return named === 'download' ? downloadAndUnzipVSCode() : named;
}

/** Runs the suite inside a real VS Code and gives its results. Fails where VS Code ended without a verdict. */
export async function runSuite({ under, vsix }: SuiteOptions): Promise<readonly Result[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'star-stories-suite-'));
  const workspace = join(scratch, 'workspace');
  for (const folder of [join(root, 'examples'), join(root, 'test', 'vscode', 'workspace')]) {
    await cp(folder, workspace, { recursive: true });
  }
  const executable = under === 'web' ? undefined : await desktop();
  const launchArgs = [workspace];
  if (under === 'web') launchArgs.push('--extensionDevelopmentKind=web');
  if (vsix !== undefined) {
    if (executable === undefined) launchArgs.push(`--install-extension=${vsix}`);
    else launchArgs.push(...installIntoDesktop(executable, vsix, scratch));
  }
  let written = '';
  const read = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written += chunk.toString();
      done();
    },
  });
  try {
    await runTests({
      vscodeExecutablePath: executable ?? launcher,
      extensionDevelopmentPath: under === 'pack' ? bystander : root,
      extensionTestsPath: join(root, 'dist', 'test', under === 'web' ? 'suite.web.cjs' : 'suite.cjs'),
      launchArgs,
      extensionTestsEnv: { PATH: environment().PATH },
      stdout: read,
      stderr: read,
    });
  } catch (error) {
    // A failed test is a result; everything else is not.
    if (!(error instanceof TestRunFailedError) || !written.includes(RESULT_MARK)) {
      throw new Error(`VS Code ended without running the tests.\n${withoutNoise(written)}`, { cause: error });
    }
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
  return resultsIn(written);
}

/** Installs the pack into a folder of its own and gives the parameters that make VS Code look there. */
function installIntoDesktop(executable: string, vsix: string, scratch: string): readonly string[] {
  const profile = [`--extensions-dir=${join(scratch, 'extensions')}`, `--user-data-dir=${join(scratch, 'user')}`];
  const [cli = executable, ...parameters] = resolveCliArgsFromVSCodeExecutablePath(executable, {
    reuseMachineInstall: true,
  });
  const result = spawnSync(cli, [...parameters, ...profile, '--install-extension', vsix], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`VS Code did not install ${vsix}.\n${result.stdout}${result.stderr}`);
  return profile;
}

/** The results among everything VS Code wrote; a line may be written to more than one place. */
export function resultsIn(written: string): readonly Result[] {
  const results = new Map<string, Result>();
  for (const line of written.split('\n')) {
    const at = line.indexOf(RESULT_MARK);
    if (at < 0) continue;
    const result = JSON.parse(line.slice(at + RESULT_MARK.length)) as Result;
    results.set(result.name, result);
  }
  return [...results.values()];
}
