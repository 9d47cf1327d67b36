/** `npm start`: sets up what is missing, builds, and opens the examples in VS Code. */
import { setUpAndRun } from './setup.mjs';

setUpAndRun('scripts/open.ts', process.argv.slice(2));
