/** The texts of every rule, for the test that tries them and for the eval that counts them. */
import { readdirSync } from 'node:fs';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import type { Finding } from '../../server/src/model/finding.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import type { RuleTexts } from './texts.ts';

const folder = new URL('./texts/', import.meta.url);

/** By the id of their rule. */
export const RULE_TEXTS: ReadonlyMap<string, RuleTexts> = new Map(
  await Promise.all(
    readdirSync(folder).map(
      async (name) => [name.replace('.ts', ''), (await import(new URL(name, folder).href)) as RuleTexts] as const,
    ),
  ),
);

/** The day on which the texts are read, for their age. */
const NOW = new Date('2026-06-15');

/** What all rules say of a text. The tagger has to be loaded. */
export const findingsOf = (text: string): readonly Finding[] =>
  createAnalyser().analyse(text, DEFAULT_SETTINGS, NOW).findings;
