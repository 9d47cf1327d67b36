import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStoryFile } from '../../server/src/parse/read.ts';
import { checkInvariants } from './invariants.ts';

function directivesIn(text: string) {
  const file = readStoryFile(text);
  checkInvariants(file);
  return file.directives.map(({ kind, ids, reason, span }) => ({
    kind,
    ids: ids.map(({ id }) => id),
    reason,
    source: text.slice(span.start, span.end),
  }));
}

test('reads the three directives with ids and reason', () => {
  const text = [
    '<!-- star-disable we-in-action -->',
    'Text.',
    '<!-- star-disable-next-line blame, no-tension: it was mine: truly -->',
    '<!--star-enable-->',
  ].join('\n\n');
  assert.deepEqual(directivesIn(text), [
    { kind: 'disable', ids: ['we-in-action'], reason: undefined, source: '<!-- star-disable we-in-action -->' },
    {
      kind: 'disable-next-line',
      ids: ['blame', 'no-tension'],
      reason: 'it was mine: truly',
      source: '<!-- star-disable-next-line blame, no-tension: it was mine: truly -->',
    },
    { kind: 'enable', ids: [], reason: undefined, source: '<!--star-enable-->' },
  ]);
});

test('finds directives inside a paragraph, a list and a table', () => {
  const text =
    'Text <!-- star-disable a --> goes on.\n\n- item <!-- star-enable a -->\n\n| a | <!-- star-disable b --> |\n|---|---|\n| c | d |\n';
  assert.deepEqual(
    directivesIn(text).map(({ kind, ids }) => [kind, ...ids]),
    [
      ['disable', 'a'],
      ['enable', 'a'],
      ['disable', 'b'],
    ],
  );
});

test('other comments, code and near misses are no directives', () => {
  assert.deepEqual(
    directivesIn(
      '<!-- star-disabled x -->\n\n<!-- stars -->\n\n`<!-- star-disable a -->`\n\n```\n<!-- star-disable a -->\n```\n',
    ),
    [],
  );
});

test('a directive over several lines and one half-written are read', () => {
  assert.deepEqual(
    directivesIn('<!-- star-disable\n  a,\n  b -->\n').map(({ ids }) => ids),
    [['a', 'b']],
  );
  assert.deepEqual(
    directivesIn('Text.\n\n<!-- star-disable a').map(({ ids }) => ids),
    [['a']],
  );
});
