import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic, Uri } from 'vscode';
import { projectProblems } from '../../client/src/projectProblems.ts';

const FILE = { toString: () => 'file:///.star-stories.json' } as Uri;
const BAD = { message: 'no rule has this id' } as Diagnostic;

function world({ open }: { open: boolean }) {
  let drawn: readonly Diagnostic[] = [];
  const problems = projectProblems(() => open);
  return {
    push: (diagnostics: Diagnostic[]) =>
      problems.handle(FILE, diagnostics, (_, shown) => {
        drawn = shown;
      }),
    open() {
      open = true;
      problems.opened(FILE);
    },
    close() {
      open = false;
      problems.closed(FILE);
    },
    drawn: () => drawn,
  };
}

test('problems of a project file that is not open are shown', () => {
  const { push, drawn } = world({ open: false });
  push([BAD]);
  assert.deepEqual(drawn(), [BAD]);
});

test('problems give way to the schema while the file is open, and come back when it closes', () => {
  const file = world({ open: false });
  file.push([BAD]);
  file.open();
  assert.deepEqual(file.drawn(), []);
  file.close();
  assert.deepEqual(file.drawn(), [BAD]);
});

test('problems that arrive while the file is open show when it closes', () => {
  const file = world({ open: true });
  file.push([BAD]);
  assert.deepEqual(file.drawn(), []);
  file.close();
  assert.deepEqual(file.drawn(), [BAD]);
});

test('problems mended while the file is open do not come back', () => {
  const file = world({ open: true });
  file.push([BAD]);
  file.push([]);
  file.close();
  assert.deepEqual(file.drawn(), []);
});
