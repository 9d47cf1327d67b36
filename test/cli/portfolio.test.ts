import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'star-portfolio-'));
after(() => rmSync(folder, { recursive: true }));

const story = (matter: string, title: string) =>
  `---\n${matter}\n---\n\n# ${title}\n\n**Action:** I read the logs of 40 shops.\n`;

function run(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = mkdtempSync(join(folder, 'set-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  const cli = resolve('server/src/cli.ts');
  return spawnSync(process.execPath, [cli, 'portfolio', ...args], { cwd, encoding: 'utf8' });
}

const TWO = {
  'a.star.md': story('story: failed-project\nlevel: L5', 'The planner'),
  'b.star.md': story('tags: [x]', 'A remark'),
};

test('the table has a row for each canonical story and one for what covers none', () => {
  const { stdout, status } = run(TWO);
  assert.equal(status, 0);
  assert.match(stdout, /^Project that failed +.* +The planner \(a\.star\.md\)$/m);
  assert.match(stdout, /^Coached or mentored someone +.* +no story yet$/m);
  assert.match(stdout, /^None of the ten +.* +A remark \(b\.star\.md\)$/m);
  assert.match(stdout, /^The set\n.*uncovered-story$/m);
});

test('JSON names the stories of each slot with their places, the others and the findings of the set', () => {
  const { portfolio, version } = JSON.parse(run(TWO, '--format', 'json').stdout);
  assert.equal(version, 1);
  assert.equal(portfolio.slots.length, 10);
  const { stories } = portfolio.slots.find(({ id }: { id: string }) => id === 'failed-project');
  const [{ file, title, start, canonical, claimed }] = stories;
  assert.deepEqual(
    { file, title, canonical, claimed },
    { file: 'a.star.md', title: 'The planner', canonical: ['failed-project'], claimed: 'L5' },
  );
  assert.equal(TWO['a.star.md'].slice(start).trim().slice(0, 13), '# The planner');
  assert.deepEqual(
    portfolio.others.map((one: { title: string }) => one.title),
    ['A remark'],
  );
  assert.ok(portfolio.findings.some(({ rule }: { rule: string }) => rule === 'level-mix'));
});

test('the project file settles the rules of the set', () => {
  const off = { '.star-stories.json': '{ "rules": { "uncovered-story": "off", "level-mix": "off" } }' };
  const { portfolio } = JSON.parse(run({ ...TWO, ...off }, '--format', 'json').stdout);
  assert.deepEqual(portfolio.findings, []);
});

test('a file that cannot be read is named, and the others are still listed', () => {
  const { stdout, stderr, status } = run(TWO, 'nowhere.star.md', '.');
  assert.equal(status, 2);
  assert.match(stderr, /nowhere/);
  assert.match(stdout, /The planner/);
});

test('a format of another command is refused', () => assert.equal(run(TWO, '--format', 'stylish').status, 2));
