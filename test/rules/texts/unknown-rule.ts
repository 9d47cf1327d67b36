import { each, type Texts } from '../texts.ts';

const disable = (value: string): string => `---\ndisable: ${value}\n---\n\n# The slow queue\n`;
const action = (text: string): string => `# The slow queue\n\n## Action\n\n${text}\n`;

export const bad: Texts = {
  ...each(
    ['passive', 'we-in-acton', '[off-length, vague]', 'off-length, long-task', '"off-length long-task"', 'everything'],
    disable,
  ),
  ...each(
    [
      '<!-- star-disable-next-line we_in_action: a pair -->\nWe wrote the parser as a pair.',
      '<!-- star-disable passive-voice -->\n\nThe parser was rewritten.\n\n<!-- star-enable passive-in-action -->',
      'I wrote the parser.\n\n<!-- star-enable thin-actions -->',
      '<!-- star-disable-next-line vague-impact, lenght -->\nI cut the queue by half.',
      '<!-- star-disable-next-line Thin-Action -->\nI cut the queue by half.',
    ],
    action,
  ),
};

export const good: Texts = {
  'no directive': action('I wrote the parser, and nothing needed to be silenced.'),
  ...each(
    ['off-length', '[off-length, long-task]', '\n  - off-length\n  - long-task', '[]', '[blame] # for a later version'],
    disable,
  ),
  ...each(
    [
      '<!-- star-disable-next-line we-in-action: we really were a pair -->\nWe wrote the parser as a pair.',
      '<!-- star-disable-next-line -->\nThe parser was rewritten.',
      '<!-- star-disable passive-in-action, we-in-action -->\n\nWe left.\n\n<!-- star-enable we-in-action -->',
      '<!-- TODO: disable nothing, ask Ana -->\nI wrote the parser.',
      'I wrote a linter with a rule named `star-disable nothing` and tried it on 40 files.',
    ],
    action,
  ),
};

export const neighbours = ['we-in-action', 'passive-in-action', 'unused-directive'];
