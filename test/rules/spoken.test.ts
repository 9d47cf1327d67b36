import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { isFilled } from '../../server/src/rules/spoken.ts';

const isBodyFilled = (body: string): boolean =>
  isFilled(readStoryFile(`**Action:** ${body}\n\n**Result:** 3 of 4 left.\n`).stories[0]!.sections[0]!);

test('a section of dots, holes or words for text to come is empty', () => {
  for (const body of [
    '',
    '…',
    '- ...',
    '[ ]',
    '___',
    '{what you did}',
    '[your steps]',
    'TODO',
    '**TBD**.',
    'TODO: ask Ann for the figures',
    'todo: figures',
    'TBD after the review',
    'N/A',
    '(fill in)',
    'To be written.',
    '- TODO\n- [second step]',
  ])
    assert.equal(isBodyFilled(body), false, body);
});

test('words of the writer fill a section, whatever stands beside them', () => {
  for (const body of [
    'I did it.',
    'Fixed.',
    '3',
    'To do this I asked Ann.',
    'Todo lists went first.',
    'Pending orders moved to a queue.',
    'I sorted the log. TODO',
    '- [step one]\n- I sorted the log',
  ])
    assert.equal(isBodyFilled(body), true, body);
});
