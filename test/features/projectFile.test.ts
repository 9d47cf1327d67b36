import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DiagnosticSeverity } from 'vscode-languageserver';
import {
  diagnoseProjectFile,
  isWatched,
  projectFileCandidates,
} from '../../server/src/features/session/projectFile.ts';

test('the file is looked for from the story upwards to its workspace folder', () => {
  assert.deepEqual(projectFileCandidates('file:///w/a/b/s.star.md', ['file:///w', 'file:///other']), [
    'file:///w/a/b/.star-stories.json',
    'file:///w/a/.star-stories.json',
    'file:///w/.star-stories.json',
  ]);
});

test('the innermost workspace folder ends the way, with or without a slash behind its name', () =>
  assert.deepEqual(projectFileCandidates('file:///w/a/s.star.md', ['file:///w/', 'file:///w/a/']), [
    'file:///w/a/.star-stories.json',
  ]));

test('a folder whose name only begins alike is another folder', () =>
  assert.deepEqual(projectFileCandidates('file:///home/s.star.md', ['file:///ho']), [
    'file:///home/.star-stories.json',
  ]));

test('a virtual file system has project files too, an unsaved story has none', () => {
  assert.deepEqual(projectFileCandidates('vscode-vfs://github/o/r/s.star.md?x=1', ['vscode-vfs://github/o/r']), [
    'vscode-vfs://github/o/r/.star-stories.json',
  ]);
  assert.deepEqual(projectFileCandidates('untitled:Untitled-1', ['file:///h']), []);
  assert.deepEqual(projectFileCandidates('untitled:/w/Untitled-1', ['file:///h']), []);
});

test('a file is watched in a workspace folder and nowhere else', () => {
  assert.ok(isWatched('file:///w/a/.star-stories.json', ['file:///v', 'file:///w/']));
  assert.ok(!isWatched('file:///home/.star-stories.json', ['file:///h']));
  assert.ok(!isWatched('file:///w/.star-stories.json', []));
});

test('a problem stands in the editor where the file has it, in line and column', () => {
  const text = '{\r\n  "\u{1f600}": 1 }';
  assert.deepEqual(diagnoseProjectFile('file:///p', text, [{ span: { start: 5, end: 9 }, message: 'Why.' }]), [
    {
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 6 } },
      severity: DiagnosticSeverity.Warning,
      source: 'star',
      message: 'Why.',
    },
  ]);
});
