/** The tests of the extension in the browser, where its server is a web worker and no disk is near. */
import './activation.ts';
import './findings.ts';
import './help.ts';
import './virtualFolder.ts';

export { runAll as run } from './runner.ts';
