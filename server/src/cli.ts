import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createAnalyser } from './analysis/analyser.ts';
import type { Analysis } from './analysis/analysis.ts';
import { readProjectFile } from './analysis/projectFile.ts';
import { PROJECT_FILE } from './analysis/settings.ts';
import { summariesOf } from './analysis/summaries.ts';
import { loadTagger } from './language/words/tagger.ts';
import { type Finding, SEVERITIES } from './model/finding.ts';
import { DEFAULT_SETTINGS, type Settings } from './model/settings.ts';
import { gradeTable, reportGrades } from './report/grades.ts';
import { reportStories } from './report/json.ts';
import { placeFinder } from './report/lines.ts';
import { portfolioTable, type ReportedSet, reportPortfolio, reportSetFindings } from './report/portfolio.ts';
import { printable, stylish, summary } from './report/stylish.ts';

const USAGE = `Usage: star-stories check [PATH …] [--format stylish|json] [--max-severity SEVERITY]
       star-stories grade [PATH …] [--format table|json]
       star-stories portfolio [PATH …] [--format table|json]

Behavioural-interview stories: check says what is wrong in each, grade places each on the ladder of levels, and
portfolio tells which of the ten canonical stories they cover and what the set lacks. Everything stays on this machine.

  PATH             a story, a folder that is searched for **/*.star.md, or - for standard input (default: .)
  --format         stylish or table (default) for people, json for programs
  --max-severity   the highest severity that still passes: off, hint (default), information, warning, error

Exit status: 0 nothing above --max-severity, 1 findings above it (check only), 2 bad use or a file that cannot be read.
What the set lacks never fails a check.
`;

/** What each command can print, the first by default. */
const FORMATS = { check: ['stylish', 'json'], grade: ['table', 'json'], portfolio: ['table', 'json'] } as const;
type Command = keyof typeof FORMATS;

interface Options {
  readonly command: Command;
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[Command][number];
  readonly maxSeverity: (typeof SEVERITIES)[number];
}

class UsageError extends Error {}

function readOptions(args: readonly string[]): Options | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const [command, ...paths] = positionals;
  if (!isCommand(command))
    throw new UsageError(command ? `There is no command "${command}".` : 'A command is missing.');
  const formats: readonly Options['format'][] = FORMATS[command];
  return {
    command,
    paths: paths.length > 0 ? paths : ['.'],
    format: oneOf('--format', values.format ?? formats[0]!, formats),
    maxSeverity: oneOf('--max-severity', values['max-severity'] ?? 'hint', SEVERITIES),
  };
}

const isCommand = (word: string | undefined): word is Command => word !== undefined && Object.hasOwn(FORMATS, word);

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        'max-severity': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function oneOf<T extends string>(option: string, value: string, values: readonly T[]): T {
  if (values.includes(value as T)) return value as T;
  throw new UsageError(`${option} takes one of ${values.join(', ')}, not "${value}".`);
}

interface Source {
  readonly name: string;
  readonly read: () => string;
  /** Where the search for the project file starts. */
  readonly folder: string;
}

function sources(path: string): Source[] {
  if (path === '-') return [{ name: '<stdin>', read: () => readFileSync(0, 'utf8'), folder: process.cwd() }];
  if (!statSync(path).isDirectory()) return [fileSource(path)];
  return storiesBelow(path).map(fileSource);
}

const fileSource = (path: string): Source => ({
  name: path,
  read: () => readFileSync(path, 'utf8'),
  folder: dirname(resolve(path)),
});

/** Does not follow links to folders, so a loop cannot trap it, and stays out of what other tools keep there. */
function storiesBelow(folder: string): string[] {
  const entries: Dirent[] = readdirSync(folder, { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return ['node_modules', '.git'].includes(entry.name) ? [] : storiesBelow(path);
      return entry.name.endsWith('.star.md') ? [path] : [];
    });
}

/** Reads the nearest project file upward, each folder once. A file that cannot be used is named and decides all the same. */
function createProject(complain: (message: string) => void) {
  const known = new Map<string, Settings>();
  const settingsOf = (folder: string): Settings => {
    const kept = known.get(folder);
    if (kept) return kept;
    const parent = dirname(folder);
    const settings = ownSettings(folder) ?? (parent === folder ? DEFAULT_SETTINGS : settingsOf(parent));
    known.set(folder, settings);
    return settings;
  };
  const ownSettings = (folder: string): Settings | undefined => {
    const path = join(folder, PROJECT_FILE);
    const name = relative(process.cwd(), path) || path;
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      if (NO_PROJECT_FILE.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
      complain(unreadable(name, error));
      return DEFAULT_SETTINGS;
    }
    const { settings, problems } = readProjectFile(text, DEFAULT_SETTINGS);
    const placeOf = placeFinder(text);
    for (const { span, message } of problems) {
      const { line, column } = placeOf(span.start);
      complain(`${name}:${line}:${column}: ${message}`);
    }
    return settings;
  };
  return { settingsOf };
}

/** What reading says where a folder has no project file, or none that this user may know of. */
const NO_PROJECT_FILE: readonly string[] = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES'];

interface Read {
  readonly results: readonly { readonly name: string; readonly analysis: Analysis }[];
  /** Something could not be used, and has been named. */
  readonly failed: boolean;
}

async function analyse(paths: readonly string[], now: Date): Promise<Read> {
  let failed = false;
  const complain = (message: string) => {
    failed = true;
    process.stderr.write(`star-stories: ${printable(message)}\n`);
  };
  const project = createProject(complain);
  await loadTagger();
  const results: { readonly name: string; readonly analysis: Analysis }[] = [];
  for (const path of paths) {
    const found = attempt(path, () => sources(path), complain) ?? [];
    if (found.length === 0 && !failed) process.stderr.write(`star-stories: no *.star.md file in ${path}\n`);
    for (const { name, read, folder } of found) {
      const text = attempt(name, read, complain);
      if (text === undefined) continue;
      results.push({ name, analysis: createAnalyser().analyse(text, project.settingsOf(folder), now) });
    }
  }
  return { results, failed };
}

const setOf = (results: Read['results'], now: Date): ReportedSet => ({
  stories: results.flatMap(({ name, analysis }) => summariesOf(name, analysis, now)),
  settings: results[0]?.analysis.settings,
  now,
});

const print = (value: unknown): boolean => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);

const inColour = (): boolean => Boolean(process.stdout.isTTY) && !process.env.NO_COLOR;

async function check({ paths, format, maxSeverity }: Options): Promise<number> {
  const now = new Date();
  const { results, failed } = await analyse(paths, now);
  if (format === 'json') {
    const stories = results.flatMap(({ name, analysis }) => reportStories(name, analysis));
    print({ version: 1, stories, portfolio: { findings: reportSetFindings(setOf(results, now)) } });
  } else {
    for (const { name, analysis } of results) process.stdout.write(stylish(name, analysis, inColour()));
    const all = results.flatMap(({ analysis }) => analysis.findings);
    process.stdout.write(summary(all, results.length));
  }
  if (failed) return 2;
  const above = (finding: Finding) => SEVERITIES.indexOf(finding.severity) > SEVERITIES.indexOf(maxSeverity);
  return results.some(({ analysis }) => analysis.findings.some(above)) ? 1 : 0;
}

async function grade({ paths, format }: Options): Promise<number> {
  const { results, failed } = await analyse(paths, new Date());
  const files = results.map(({ name, analysis }) => ({ name, file: analysis.file, settings: analysis.settings }));
  if (format === 'json') print(reportGrades(files));
  else process.stdout.write(gradeTable(files));
  return failed ? 2 : 0;
}

async function portfolio({ paths, format }: Options): Promise<number> {
  const now = new Date();
  const { results, failed } = await analyse(paths, now);
  const set = setOf(results, now);
  if (format === 'json') print({ version: 1, portfolio: reportPortfolio(set) });
  else process.stdout.write(portfolioTable(set, inColour()));
  return failed ? 2 : 0;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user may not read it',
  EISDIR: 'it is a folder',
  ERR_STRING_TOO_LONG: 'it is too large to be a story',
};

function attempt<T>(name: string, read: () => T, complain: (message: string) => void): T | undefined {
  try {
    return read();
  } catch (error) {
    complain(unreadable(name, error));
    return undefined;
  }
}

function unreadable(name: string, error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return `cannot read ${name}: ${REASONS[code] ?? message}.`;
}

async function main(args: readonly string[]): Promise<number> {
  try {
    const options = readOptions(args);
    if (options !== 'help') return await { check, grade, portfolio }[options.command](options);
    process.stdout.write(USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`star-stories: ${error.message}\n\n${USAGE}`);
    return 2;
  }
}

// A reader such as `head` that closes the pipe early is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
