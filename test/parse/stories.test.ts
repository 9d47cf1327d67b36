import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { withGutter, withoutGutter } from './gutter.ts';
import { checkInvariants } from './invariants.ts';

const FOLDER = new URL('./stories/', import.meta.url);

for (const name of readdirSync(FOLDER).toSorted()) {
  const expected = readFileSync(new URL(name, FOLDER), 'utf8').trimEnd();
  const text = withoutGutter(expected);

  test(`finds the sections line for line: ${name.replace('.txt', '')}`, () => {
    const file = readStoryFile(text);
    checkInvariants(file);
    assert.equal(withGutter(file), expected);
  });

  test(`finds the same with Windows line ends and a byte order mark: ${name.replace('.txt', '')}`, () => {
    const file = readStoryFile(`\ufeff${text.replaceAll('\n', '\r\n')}`);
    checkInvariants(file);
    assert.equal(withGutter(file).replace('\ufeff', ''), expected);
  });
}
