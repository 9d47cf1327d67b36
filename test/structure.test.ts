import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** The rooms of the server, in the order of the arrows: a room imports itself and what stands before it. */
const ROOMS = [
  'data',
  'model',
  'parse',
  'language',
  'signals',
  'ladder',
  'portfolio',
  'rules',
  'analysis',
  'report',
  'features',
];
/** The rooms inside `language`, in the order of the arrows between them. */
const LANGUAGE_ROOMS = [
  'words',
  'phrases',
  'vague',
  'dates',
  'quantities',
  'clauses',
  'actors',
  'firstPerson',
  'lessons',
  'weighing',
  'tension',
  'passives',
  'hiddenWork',
  'active',
];
/** The files at the end of the arrows, and what each may import besides every room. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  'protocol.ts': [],
  'server.ts': ['protocol.ts'],
  'main.node.ts': ['server.ts', 'protocol.ts'],
  'main.web.ts': ['server.ts', 'protocol.ts'],
  'main.ts': ['main.node.ts', 'main.web.ts'],
  'cli.ts': [],
};
const NODE_ENTRIES = ['server/src/main.node.ts', 'server/src/cli.ts', 'client/src/extension.ts'];

interface Import {
  readonly file: string;
  readonly target: string;
}

const sources = (folder: string) => globSync(`${folder}/**/*.ts`).map((path) => path.replaceAll('\\', '/'));

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)'([^']+)'/g;

const imports = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, target]) => ({ file, target: target! }));

const isRelative = ({ target }: Import) => target.startsWith('.');
const resolved = ({ file, target }: Import) => normalize(join(dirname(file), target)).replaceAll('\\', '/');

const SERVER = 'server/src/';
const roomOf = (path: string) => path.slice(SERVER.length).split('/')[0]!;
const LANGUAGE = `${SERVER}language/`;
const languageRoomOf = (path: string) => path.slice(LANGUAGE.length).split('/')[0]!;

/** What is wrong with an arrow from one of the rooms in their order to another. */
function againstOrder(rooms: readonly string[], from: string, target: string): string | undefined {
  if (!rooms.includes(from)) return 'stands in no room';
  return rooms.includes(target) && rooms.indexOf(target) <= rooms.indexOf(from) ? undefined : 'points backward';
}

function forbidden(entry: Import): string | undefined {
  const to = resolved(entry);
  if (!existsSync(to)) return 'names no file';
  if (!to.startsWith(SERVER)) return 'leaves the server';
  const [from, target] = [roomOf(entry.file), roomOf(to)];
  if (from in ENTRIES) return ROOMS.includes(target) || ENTRIES[from]!.includes(target) ? undefined : 'is no arrow';
  // The editor's own requests are types and names that features answer.
  if (from === 'features' && target === 'protocol.ts') return undefined;
  if (from === 'language' && target === 'language')
    return againstOrder(LANGUAGE_ROOMS, languageRoomOf(entry.file), languageRoomOf(to));
  return againstOrder(ROOMS, from, target);
}

test('every import of the server follows the arrows', () => {
  const all = sources('server/src').flatMap(imports).filter(isRelative);
  assert.ok(all.length > 50, `only ${all.length} imports were read`);
  const wrong = all.flatMap((entry) => {
    const why = forbidden(entry);
    return why ? [`${entry.file} -> ${entry.target}: ${why}`] : [];
  });
  assert.deepEqual(wrong, []);
});

test('every file of the language room stands in one of its rooms', () => {
  const loose = sources('server/src/language').filter((file) => !LANGUAGE_ROOMS.includes(languageRoomOf(file)));
  assert.deepEqual(loose, []);
});

test('no file of the server imports itself in a circle', () => {
  const graph = new Map(sources('server/src').map((file) => [file, imports(file).filter(isRelative).map(resolved)]));
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(' -> ');
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  assert.deepEqual([...graph.keys()].map((file) => visit(file, [])).filter(Boolean), []);
});

test('the editor protocol stays out of the rooms below features', () => {
  const below = ROOMS.slice(0, ROOMS.indexOf('features')).flatMap((room) => sources(`server/src/${room}`));
  const wrong = below.flatMap(imports).filter(({ target }) => target.startsWith('vscode'));
  assert.deepEqual(wrong, []);
});

test('only the language room knows the tagger', () => {
  const wrong = sources('server/src')
    .filter((file) => roomOf(file) !== 'language')
    .flatMap(imports)
    .filter(({ target }) => target.startsWith('compromise'));
  assert.deepEqual(wrong, []);
});

test('all but the Node entries run in a browser worker', () => {
  const builtins = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`)]);
  const wrong = [...sources('server/src'), ...sources('client/src')]
    .filter((file) => !NODE_ENTRIES.includes(file))
    .flatMap(imports)
    .filter(({ target }) => builtins.has(target));
  assert.deepEqual(wrong, []);
});

test('the client imports the protocol and nothing else of the server', () => {
  const wrong = sources('client/src')
    .flatMap(imports)
    .filter(isRelative)
    .filter((entry) => resolved(entry).startsWith('server/') && resolved(entry) !== 'server/src/protocol.ts');
  assert.deepEqual(wrong, []);
});

test('every path that ARCHITECTURE.md names exists', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  const paths = [
    ...text.matchAll(/`((?:client|server|test|scripts|docs|syntaxes|snippets|schemas|media|examples)\/[\w./-]*)`/g),
  ].map(([, path]) => path!);
  assert.ok(paths.length > 10, `only ${paths.length} paths were read`);
  assert.deepEqual(
    paths.filter((path) => !existsSync(path)),
    [],
  );
});
