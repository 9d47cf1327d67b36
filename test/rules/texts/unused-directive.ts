import { each, type Texts } from '../texts.ts';

const action = (text: string): string => `# The slow queue\n\n## Action\n\n${text}\n`;

export const bad: Texts = {
  'a finding two lines below': action(
    '<!-- star-disable-next-line we-in-action -->\nI drew the plan.\n\nWe moved the hosts in a night.',
  ),
  'a comment below its finding': action('We moved the hosts.\n\n<!-- star-disable-next-line we-in-action -->'),
  'a finding of another rule': action('<!-- star-disable-next-line passive-in-action -->\nWe moved the hosts.'),
  'one of two ids': action('<!-- star-disable-next-line we-in-action, vague-impact -->\nWe moved the hosts.'),
  'every rule, above a clean line': action('<!-- star-disable-next-line -->\n- I called the vendor at home.'),
  'an enable without a disable': action('I drew the plan.\n\n<!-- star-enable we-in-action -->\n\nWe moved the hosts.'),
  'a disabled part without a finding': action(
    '<!-- star-disable passive-in-action -->\n\nI rewrote the parser in May.\n\n<!-- star-enable passive-in-action -->',
  ),
  'a part that begins behind the finding': action(
    'The parser was rewritten.\n\n<!-- star-disable passive-in-action: by the vendor -->\n\nI tested it for a week.',
  ),
  'an Action that has been said with "I"': action(
    '<!-- star-disable-next-line we-in-action: the whole team did it -->\nI sorted 300 tickets by cause.\n\n<!-- star-disable-next-line we-in-action: as above -->\nWe fixed the largest.',
  ),
  'a rule that the front matter has switched off too': `---\ndisable: [we-in-action]\n---\n\n${action('<!-- star-disable-next-line we-in-action -->\nWe moved the hosts.')}`,
  'a comment in another section': `${action('We moved the hosts.')}\n## Result\n\n<!-- star-disable-next-line we-in-action -->\nThe bill fell from $9K to $4K.\n`,
};

export const good: Texts = {
  'no comment': action('We moved the hosts.'),
  'a comment of the writer': action('<!-- ask Omar whether that was in May -->\nI called the vendor.'),
  'a quoted comment': action('I added `<!-- star-disable-next-line we-in-action -->` to our template.'),
  'an unknown id, which has its own remark': action('<!-- star-disable-next-line we-in-acton -->\nI moved the hosts.'),
  ...each(
    [
      '<!-- star-disable-next-line we-in-action: we were a pair -->\nWe moved the hosts.',
      '<!-- star-disable-next-line -->\nWe moved the hosts.',
      '<!-- star-disable-next-line passive-in-action, we-in-action -->\nThe plan was drafted, and we moved the hosts.',
      'I drew the plan. <!-- star-disable-next-line we-in-action -->\nWe moved the hosts.',
      '<!-- star-disable we-in-action -->\n\nWe moved the hosts.\n\n<!-- star-enable we-in-action -->\n\nI wrote it down.',
      '<!-- star-disable we-in-action -->\n\nI drew the plan.\n\nWe moved the hosts.',
    ],
    action,
  ),
};

export const neighbours = ['we-in-action', 'passive-in-action', 'unknown-rule'];
