/** The texts of every rule, for the test that tries them and for the eval that counts them. */
import { readdirSync } from 'node:fs';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import type { Span } from '../../server/src/model/span.ts';
import { headOf } from '../../server/src/rules/spoken.ts';
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
export const analysed = (text: string): Analysis => createAnalyser().analyse(text, DEFAULT_SETTINGS, NOW);

/**
 * The rules that speak of the writer's words in a text. Most texts are as short as they can be, and lack much: what
 * stands at the head of a story or at a label, and so speaks of what lacks, is left out.
 */
export function speakOfWords({ file, findings }: Analysis): ReadonlySet<string> {
  const heads = file.stories.flatMap((story) => [headOf(story, file), ...story.sections.map(({ label }) => label)]);
  const isHead = ({ start, end }: Span) => heads.some((head) => head.start === start && head.end === end);
  return new Set(findings.filter(({ span }) => !isHead(span)).map(({ rule }) => rule));
}
