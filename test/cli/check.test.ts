import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const CLI = resolve('server/src/cli.ts');
const folder = mkdtempSync(join(tmpdir(), 'star-cli-'));
after(() => rmSync(folder, { recursive: true }));

const WEAK = `# Weak

## Situation

The export took eleven hours for 340 merchants.

## Task

I had to make it faster.

## Action

We moved it to a queue.

## Result

It takes 47 minutes now and saves $40K a quarter.
`;

function write(path: string, text: string): string {
  const full = join(folder, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, text);
  return full;
}

function run(args: readonly string[], input = '', cwd = folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('findings stand under the name of their file, with place, severity and rule', () => {
  write('a/weak.star.md', WEAK);
  const { status, stdout } = run(['check', 'a']);
  assert.equal(status, 1);
  assert.match(stdout, /^a\/weak\.star\.md$/m);
  assert.match(stdout, /^ +13:1 +warning +\S.* we-in-action$/m);
  assert.match(stdout, /findings? in 1 file: .*2 warnings/);
});

test('JSON has the shape of the contract, offsets into the file', () => {
  const { stdout, status } = run(['check', '-', '--format', 'json'], WEAK);
  assert.equal(status, 1);
  const { version, stories } = JSON.parse(stdout);
  assert.equal(version, 1);
  const [story] = stories;
  assert.equal(story.title, 'Weak');
  assert.deepEqual(Object.keys(story), [
    'file',
    'title',
    'start',
    'end',
    'canonical',
    'words',
    'seconds',
    'sections',
    'findings',
    'quantities',
    'actors',
    'grade',
    'retrospective',
  ]);
  const we = story.findings.find(({ rule }: { rule: string }) => rule === 'we-in-action');
  assert.equal(WEAK.slice(we.start, we.end), 'We');
  assert.equal(we.severity, 'warning');
  const { spans, words } = story.sections.action;
  assert.equal(WEAK.slice(spans[0].start, spans[0].end).trim(), 'We moved it to a queue.');
  assert.equal(words, 6);
  const [actor, ...more] = story.actors;
  assert.deepEqual([WEAK.slice(actor.start, actor.end), actor.actor, more], ['We moved it to a queue.', 'we', []]);
  assert.equal(story.sections.learning, null);
  for (const { start, end, text } of story.quantities) assert.equal(WEAK.slice(start, end), text);
  assert.ok(
    story.quantities.some(
      ({ text, section }: { text: string; section: string }) => text === '47 minutes' && section === 'result',
    ),
  );
});

test('a quantity says what it measures and what it changed from', () => {
  const text = '# A\n\n**Result:** Latency fell from 800 ms to 480 ms, at roughly 30 sites.\n';
  const file = write('quantities.star.md', text);
  const [story] = JSON.parse(run(['check', file, '--format', 'json']).stdout).stories;
  const [before, after, sites] = story.quantities;
  assert.deepEqual(after, {
    start: text.indexOf('480'),
    end: text.indexOf('480') + 6,
    text: '480 ms',
    section: 'result',
    kind: 'time',
    value: 480,
    upper: null,
    unit: 'ms',
    direction: 'down',
    role: 'achieved',
    change: { part: 'after', start: before.start, end: before.end },
  });
  assert.deepEqual([sites.role, sites.direction, sites.change], ['approximate', null, null]);
});

test('CRLF, a byte order mark and emoji do not move an offset', () => {
  const text = `\ufeff${WEAK.replace('queue', 'queue 🚀').replaceAll('\n', '\r\n')}`;
  const file = write('crlf.star.md', text);
  const [story] = JSON.parse(run(['check', file, '--format', 'json']).stdout).stories;
  for (const { start, end, text: words } of story.quantities) assert.equal(text.slice(start, end), words);
  const we = story.findings.find(({ rule }: { rule: string }) => rule === 'we-in-action');
  assert.equal(text.slice(we.start, we.end), 'We');
});

test('an unreadable file is named, and the others are still checked', () => {
  write('b/weak.star.md', WEAK);
  const { status, stdout, stderr } = run(['check', 'missing.star.md', 'b']);
  assert.equal(status, 2);
  assert.match(stderr, /cannot read missing\.star\.md: there is no such file/);
  assert.match(stdout, /weak\.star\.md/);
});

test('--max-severity says what still passes', () => {
  write('c/weak.star.md', WEAK);
  assert.equal(run(['check', 'c', '--max-severity', 'warning']).status, 0);
  assert.equal(run(['check', 'c', '--max-severity', 'information']).status, 1);
});

test('bad use exits with 2 and shows the usage', () => {
  for (const args of [
    [],
    ['chekc'],
    ['check', '--format', 'xml'],
    ['check', '--max-severity', 'loud'],
    ['check', '--nope'],
  ]) {
    const { status, stderr } = run(args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, /Usage: star-stories check/);
  }
  assert.equal(run(['--help']).status, 0);
});

test('the nearest project file settles the rules', () => {
  write('d/.star-stories.json', '{ "rules": { "we-in-action": "off" } }');
  write('d/deep/weak.star.md', WEAK);
  assert.doesNotMatch(run(['check', 'd']).stdout, /we-in-action/);
});

test('a broken project file is named and does not stop the check', () => {
  write('e/.star-stories.json', '{ "rules": ');
  write('e/weak.star.md', WEAK);
  const { status, stdout, stderr } = run(['check', 'e']);
  assert.equal(status, 2);
  assert.match(stderr, /\.star-stories\.json:1:1: This is no JSON/);
  assert.match(stdout, /we-in-action/);
});

test('a broken project file leaves the defaults, and no file above takes its place', () => {
  write('i/.star-stories.json', '{ "rules": { "we-in-action": "off" } }');
  write('i/deep/.star-stories.json', '{ "rules": ');
  write('i/deep/weak.star.md', WEAK);
  write('i/weak.star.md', WEAK);
  const { stdout } = run(['check', 'i']);
  assert.deepEqual(stdout.match(/^i\S+|we-in-action/gm), ['i/deep/weak.star.md', 'we-in-action', 'i/weak.star.md']);
});

test('a rule that a project file misspells is named once, with its place and the nearest one', () => {
  write('j/.star-stories.json', '{\n  "rules": { "we-in-acton": "off", "blame": "off" }\n}');
  write('j/a.star.md', WEAK);
  write('j/b.star.md', WEAK);
  const { status, stderr } = run(['check', 'j']);
  assert.equal(status, 2);
  assert.equal(stderr.match(/\.star-stories\.json:2:14: .*Did you mean "we-in-action"/g)?.length, 1);
  assert.doesNotMatch(stderr, /blame/);
});

test('a folder with the name of a project file is none', () => {
  write('k/.star-stories.json', '{ "rules": { "we-in-action": "off" } }');
  write('k/deep/.star-stories.json/readme', '');
  write('k/deep/weak.star.md', WEAK);
  const { stdout, stderr } = run(['check', 'k']);
  assert.equal(stderr, '');
  assert.doesNotMatch(stdout, /we-in-action/);
});

test('escape sequences in a project file do not reach the terminal', () => {
  write('l/.star-stories.json', '{ "\\u001b[31m": 1 }');
  write('l/deep/.star-stories.json', '\u001b[31m');
  write('l/a.star.md', WEAK);
  write('l/deep/a.star.md', WEAK);
  const { stderr } = run(['check', 'l']);
  assert.equal(stderr.match(/\.star-stories\.json/g)?.length, 2);
  assert.ok(!stderr.includes('\u001b'));
});

test('escape sequences in a story do not reach the terminal', () => {
  write('f/x.star.md', WEAK.replace('We moved', 'We \u001b[31mmoved').replace('Weak', '\u001b]0;title\u0007'));
  const { stdout } = run(['check', 'f']);
  assert.ok(!stdout.includes('\u001b') && !stdout.includes('\u0007'));
});

test('an empty folder and an empty file are no fault', () => {
  mkdirSync(join(folder, 'g'), { recursive: true });
  const { status, stderr } = run(['check', 'g']);
  assert.equal(status, 0);
  assert.match(stderr, /no \*\.star\.md file in g/);
  write('h/empty.star.md', '');
  assert.equal(run(['check', 'h']).status, 0);
});

test('JSON holds what the set lacks, and a check does not fail by it', () => {
  const strong = resolve('examples/failed-project.strong.star.md');
  const { stdout, status } = run(['check', strong, '--format', 'json']);
  const { findings } = JSON.parse(stdout).portfolio;
  assert.equal(status, 0);
  const uncovered = findings.filter(({ rule }: { rule: string }) => rule === 'uncovered-story');
  assert.equal(uncovered.length, 9);
  assert.deepEqual(Object.keys(uncovered[0]), ['rule', 'severity', 'message', 'story']);
});

test('grade prints a line a dimension for people and the grade of the contract for programs', () => {
  const text = `# Search\n\nTask: I owned the search service.\n\nResult: Five teams adopted my client.\n`;
  const table = run(['grade', '-'], text);
  assert.equal(table.status, 0);
  assert.match(table.stdout, /^Search \(<stdin>\): L4$/m);
  assert.match(table.stdout, /^ {2}Influence +L5 +5:9 "Five teams adopted my client"$/m);
  assert.match(table.stdout, /^ {2}Mentorship +unproven +\S.*\?$/m);
  const { version, stories } = JSON.parse(run(['grade', '-', '--format', 'json'], text).stdout);
  assert.equal(version, 1);
  const [{ grade }] = stories;
  assert.deepEqual(Object.keys(grade), ['scope', 'ambiguity', 'influence', 'quality-bar', 'mentorship', 'overall']);
  const [proof] = grade.influence.evidence;
  assert.equal(text.slice(proof.start, proof.end), 'Five teams adopted my client');
  assert.deepEqual([grade.influence.level, grade.ambiguity.level, grade.overall], ['L5', null, 'L4']);
  assert.deepEqual(JSON.parse(run(['check', '-', '--format', 'json'], text).stdout).stories[0].grade, grade);
  assert.equal(run(['grade', '-', '--format', 'stylish'], text).status, 2);
});
