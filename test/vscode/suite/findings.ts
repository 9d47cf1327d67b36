import { commands, type Diagnostic, type Hover, type MarkdownString, type TextDocument, workspace } from 'vscode';
import { findings, lensTitles, openFile, openUntitled, rangeOf, ruleOf } from './editor.ts';
import { assert, assertSame, test } from './runner.ts';

/** What the comment at the end of an example says the editor marks there: rule and marked words. */
function announced(document: TextDocument): readonly string[] {
  const [, list = ''] = document.getText().split('<!--\nWhat the editor marks here');
  return [...list.matchAll(/^- ([\w-]+): "(.*)"$/gm)].map(([, rule, words]) => `${rule}: ${words}`);
}

const worded = (document: TextDocument, { range, code }: Diagnostic, length: number): string =>
  `${typeof code === 'object' ? code.value : code}: ${document.getText(range).slice(0, length)}`;

test('the weak example shows what its comment lists, and nothing else', async () => {
  const document = await openFile('biggest-impact.weak.star.md');
  const expected = announced(document);
  assert(expected.length > 0, 'the comment lists nothing');
  const found = await findings(document, (rules) => rules.length >= expected.length);
  // The comment names the first words of a long place.
  const shown = found.map((finding, index) =>
    worded(document, finding, (expected[index]?.split(': ')[1] ?? '').length || 80),
  );
  assertSame(shown, expected, 'the findings differ');
});

test('a finding links to the page of its rule, which the editor can open', async () => {
  const document = await openFile('bold.star.md');
  const [finding] = await findings(document, (rules) => rules.includes('we-in-action'));
  assert(finding && typeof finding.code === 'object', 'the finding has no link');
  const page = await workspace.openTextDocument(finding.code.target);
  assert(page.getText().includes(ruleOf(finding)), 'the page does not name its rule');
});

test('the strong examples are clean', async () => {
  for (const file of ['biggest-impact.strong.star.md', 'pushed-back.strong.star.md']) {
    const document = await openFile(file);
    const lenses = await lensTitles(document);
    assert(
      lenses.some((title) => title.endsWith('no findings')),
      `the lenses over ${file} say: ${lenses.join(' | ')}`,
    );
    await findings(document, (rules) => rules.length === 0);
  }
});

test('a hover on a finding says why it matters and what to do', async () => {
  const document = await openFile('bold.star.md');
  await findings(document, (rules) => rules.includes('we-in-action'));
  const words = await hoverWords(document, 'We moved');
  assert(words.includes('What to do:'), `the hover says only: ${words}`);
});

test('a hover on a section label says what is graded there', async () => {
  const document = await openFile('bold.star.md');
  const words = await hoverWords(document, 'Action:');
  assert(/\d+ words/.test(words) && words.includes('What interviewers look for:'), `the hover says only: ${words}`);
});

async function hoverWords(document: TextDocument, piece: string): Promise<string> {
  const hovers = await commands.executeCommand<readonly Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, piece).start.translate(0, 1),
  );
  return hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join('\n');
}

test('a story that was never saved is checked too', async () => {
  const document = await openUntitled('/fresh.star.md', '## Action\n\nWe moved the export to a queue.\n');
  await findings(document, (rules) => rules.includes('we-in-action'));
});

test('draft mode hides the findings and brings them back', async () => {
  const document = await openFile('bold.star.md');
  await findings(document, (rules) => rules.length > 0);
  await commands.executeCommand('starStories.toggleDraftMode');
  await findings(document, (rules) => rules.length === 0);
  await commands.executeCommand('starStories.toggleDraftMode');
  await findings(document, (rules) => rules.length > 0);
});

test('a restarted server shows the findings again', async () => {
  const document = await openFile('bold.star.md');
  await findings(document, (rules) => rules.length > 0);
  await commands.executeCommand('starStories.restartServer');
  await findings(document, (rules) => rules.includes('we-in-action'));
});
