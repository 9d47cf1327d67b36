import { each, type Texts } from '../texts.ts';

const file = (yaml: string): string => `---\n${yaml}\n---\n\n# A story\n`;

export const bad: Texts = each(
  [
    'story: my best one',
    'level: L9',
    'level: E2',
    'level: IC9',
    'level: Wizard',
    'level: [L5, L6]',
    'when: 2025-13',
    'when: 2025-Q5',
    'when: last spring',
    'when: 03/04/2025',
    'when: 2025..',
    'when: 2024..2025..2026',
    'when: 2031-01',
    'when: 1200',
    'kind: essay',
    'story: {a: b}',
  ],
  file,
);

export const good: Texts = each(
  [
    'story: pushed-back',
    'story: [pushed-back, biggest-impact]',
    'level: L3',
    'level: L7',
    'level: E5',
    'level: IC1',
    'level: IC6',
    'level: SDE II',
    'level: MLE 2',
    'level: Senior',
    'level: senior software engineer',
    'level: Staff Engineer',
    'level: Senior Staff',
    'level: Principal',
    'when: 2025-06',
    'when: "2025-06"',
    'when: 2025-Q2',
    'when: 2025',
    'when: 2024-11..2025-03',
    'when: 2025-Q1..2025-06',
    'kind: questions',
    'kind: story',
    'tags: [anything, "at all"]',
    'disable: [nobody-knows]',
    'story:',
    'level:   ',
    'levl: L99',
  ],
  file,
);

export const neighbours = ['unknown-key', 'unknown-rule'];
