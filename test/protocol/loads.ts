/** Loaded before the server in a test: says on standard error which packages the process imports. */

import { writeSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.')) writeSync(2, `loads ${specifier}\n`);
    return next(specifier, context);
  },
});
