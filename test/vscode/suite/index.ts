/** The tests of the extension on the desktop and on a remote machine. */
import './activation.ts';
import './findings.ts';
import './help.ts';

export { runAll as run } from './runner.ts';
