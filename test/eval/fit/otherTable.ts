/** Loaded before a program, it lets the program read the table of words that `STAR_STORIES_TABLE` names, not the product's. */
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

const other = pathToFileURL(process.env.STAR_STORIES_TABLE!).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier.endsWith('/data/wordWeights.ts') ? { url: other, shortCircuit: true } : next(specifier, context),
});
