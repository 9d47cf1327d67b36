/**
 * Writes every file that follows from the catalogue of rules, the settings and the data: run it after changing one.
 * With --check it writes nothing and fails where a file differs.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULES } from '../server/src/rules/catalogue.ts';
import { labelGrammar } from './generate/labels.ts';
import { manifest } from './generate/manifest.ts';
import { README_END, README_START, readmeTable, ruleIndex, rulePage } from './generate/pages.ts';
import { projectSchema } from './generate/schema.ts';
import { snippetFiles } from './snippets.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const RULE_PAGES = 'docs/rules';

const current = (path: string) => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : undefined);
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function between(text: string, start: string, end: string, insert: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md: the marks ${start} and ${end} have to stand in this order`);
  return `${text.slice(0, from + start.length)}\n${insert}\n${text.slice(to)}`;
}

function generated(): Map<string, string> {
  const files = new Map<string, string>();
  files.set('package.json', json(manifest(JSON.parse(current('package.json')!))));
  files.set('README.md', between(current('README.md')!, README_START, README_END, readmeTable(RULES)));
  files.set('schemas/star-stories.schema.json', json(projectSchema(RULES)));
  files.set('syntaxes/star.labels.tmLanguage.json', json(labelGrammar()));
  files.set(`${RULE_PAGES}/README.md`, ruleIndex(RULES));
  for (const rule of RULES) files.set(`${RULE_PAGES}/${rule.id}.md`, rulePage(rule));
  for (const [path, content] of Object.entries(snippetFiles())) files.set(path, json(content));
  return files;
}

const files = generated();
const stale = [...files].filter(([path, text]) => current(path) !== text).map(([path]) => path);
const orphans = (existsSync(join(ROOT, RULE_PAGES)) ? readdirSync(join(ROOT, RULE_PAGES)) : [])
  .map((name) => `${RULE_PAGES}/${name}`)
  .filter((path) => !files.has(path));

if (process.argv.includes('--check')) {
  for (const path of stale) console.error(`${path} is not what the catalogue says. Run: npm run generate`);
  for (const path of orphans) console.error(`${path} belongs to no rule. Run: npm run generate`);
  process.exitCode = stale.length + orphans.length > 0 ? 1 : 0;
} else {
  for (const path of stale) {
    mkdirSync(join(ROOT, dirname(path)), { recursive: true });
    writeFileSync(join(ROOT, path), files.get(path)!);
    console.log(`wrote ${path}`);
  }
  for (const path of orphans) {
    rmSync(join(ROOT, path));
    console.log(`removed ${path}`);
  }
}
