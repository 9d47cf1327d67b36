import { extensions, languages, workspace } from 'vscode';
import { findings, openFile } from './editor.ts';
import { assert, test } from './runner.ts';

const extension = () => extensions.getExtension('star-stories.star-stories');

test('the extension is installed and asleep until Markdown is opened', async () => {
  assert(extension(), 'the extension is not there');
  assert(!extension()?.isActive, 'the extension runs before any Markdown file is open');
});

test('other Markdown stays without findings while a story gets its own', async () => {
  const plain = await openFile('plain.md');
  const story = await openFile('bold.star.md');
  await findings(story, (rules) => rules.length > 0);
  assert(extension()?.isActive, 'the extension did not wake up');
  assert(workspace.textDocuments.includes(plain), 'the other file is no longer open');
  const onPlain = languages.getDiagnostics(plain.uri).filter(({ source }) => source === 'star');
  assert(onPlain.length === 0, `the other file has ${onPlain.length} findings`);
});
