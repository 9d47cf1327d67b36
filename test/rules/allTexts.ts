/** The texts of every rule, for the test that tries them and for the eval that counts them. */
import { readdirSync } from 'node:fs';
import { createAnalyser } from '../../server/src/analysis/analyser.ts';
import type { Analysis } from '../../server/src/analysis/analysis.ts';
import { judgeSet } from '../../server/src/analysis/set.ts';
import { DEFAULT_SETTINGS } from '../../server/src/model/settings.ts';
import type { Span } from '../../server/src/model/span.ts';
import { ruleById } from '../../server/src/rules/catalogue.ts';
import { readExampleSet } from '../../server/src/rules/exampleSet.ts';
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

/** What all rules say of a file. The tagger has to be loaded. */
export const analysed = (text: string): Analysis => createAnalyser().analyse(text, DEFAULT_SETTINGS, NOW);

export interface Heard {
  /** What the rule says that the text was written for, a line each. */
  readonly own: readonly string[];
  /** The other rules that take offence at words of the text. */
  readonly others: ReadonlySet<string>;
}

const known = new Map<string, Heard>();

/** What the rules say of a text that was written for one of them. The test and the table ask for the same ones. */
export function hear(own: string, text: string): Heard {
  const key = `${own} ${text}`;
  const heard = known.get(key) ?? read(own, text);
  known.set(key, heard);
  return heard;
}

function read(own: string, text: string): Heard {
  return ruleById(own)?.scope === 'set' ? readSet(own, text) : readFile(own, text);
}

function readSet(own: string, text: string): Heard {
  const { stories } = readExampleSet(text, NOW);
  const findings = judgeSet(stories, DEFAULT_SETTINGS, NOW);
  const others = new Set(findings.map(({ rule }) => rule));
  others.delete(own);
  return { own: findings.filter(({ rule }) => rule === own).map(({ message }) => message), others };
}

function readFile(own: string, text: string): Heard {
  const analysis = analysed(text);
  const others = new Set(speakOfWords(analysis));
  others.delete(own);
  return {
    own: analysis.findings
      .filter(({ rule }) => rule === own)
      .map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`),
    others,
  };
}

/**
 * The rules that speak of the writer's words. Most texts are as short as they can be, and lack much: what stands at the
 * head of a story or at a label, and so speaks of what lacks, is left out.
 */
function speakOfWords({ file, findings }: Analysis): readonly string[] {
  const heads = file.stories.flatMap((story) => [headOf(story, file), ...story.sections.map(({ label }) => label)]);
  const isHead = ({ start, end }: Span) => heads.some((head) => head.start === start && head.end === end);
  return findings.filter(({ span }) => !isHead(span)).map(({ rule }) => rule);
}
