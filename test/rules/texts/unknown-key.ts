import { each, type Texts } from '../texts.ts';

const file = (yaml: string): string => `---\n${yaml}\n---\n\n# A story\n`;

export const bad: Texts = each(
  [
    'levl: L5',
    'Level: L5',
    'stroy: pushed-back',
    'wen: 2025-06',
    'tag: [a]',
    'disabled: [off-length]',
    'kinds: story',
    'stories: [pushed-back]',
    'date: 2025-06',
    'seniority: L5',
    'company: Acme',
    'constructor: x',
    'ünïcode: 1',
  ],
  file,
);

export const good: Texts = {
  'no front matter': 'levl: L5\n',
  ...each(
    [
      'story: pushed-back',
      'story: [pushed-back, biggest-impact]',
      'level: L5',
      'when: 2025-06',
      'tags: [ownership]',
      'tags:\n  - ownership\n  - Acme',
      'disable: [off-length]',
      'kind: questions',
      'level: L9',
      '# levl: a comment',
    ],
    file,
  ),
};

export const neighbours = ['invalid-value'];
