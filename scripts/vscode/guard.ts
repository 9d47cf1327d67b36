/**
 * Runs a program that must not outlive the one who asked for it: `node guard.ts FOLDER PROGRAM PARAMETER…`.
 * When standard input ends, which it does however the parent dies, the program and all its children end too. The folder
 * with its data is removed after it.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const [folder = '', program = '', ...parameters] = process.argv.slice(2);
const onWindows = process.platform === 'win32';
const child = spawn(program, parameters, { stdio: ['ignore', 'inherit', 'inherit'], detached: !onWindows });

function stop(): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  if (onWindows) {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    // A detached child leads a process group of its own: the extension hosts are in it.
    process.kill(-child.pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

// Ctrl-C in a terminal reaches this process as well; the parent decides when the program ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.stdin.on('end', stop).on('error', stop).resume();
child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('close', (code) => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code ?? 1);
});
