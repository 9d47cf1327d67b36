/**
 * Each rule's hits and false alarms over all texts of the repository that say where it has to speak: the texts written
 * for it, the examples of the catalogue and the example files, and the labelled corpora.
 */
import { globSync, readFileSync } from 'node:fs';
import { RULES } from '../../server/src/rules/catalogue.ts';
import { readExample } from '../../server/src/rules/example.ts';
import { listedIn } from '../exampleFiles.ts';
import { analysed, hear, RULE_TEXTS } from '../rules/allTexts.ts';
import { actionCases } from './actions.ts';
import { type Figure, type RuleCase, scoreOf, shareFigure } from './figure.ts';
import { resultCases } from './quantities.ts';
import { storyCases, trapCases } from './stories.ts';

/** Rules about a set and rules about a file have no texts in common. */
const SET_RULES = RULES.filter(({ scope }) => scope === 'set');
const FILE_RULES = RULES.filter(({ scope }) => scope !== 'set');

/** A rule finds its bad texts and no good one, and no other rule takes offence at their words but its neighbours. */
const ruleTexts = (): readonly RuleCase[] =>
  [...RULE_TEXTS].flatMap(([own, { bad, good, neighbours = [] }]) => {
    const asked = (SET_RULES.some(({ id }) => id === own) ? SET_RULES : FILE_RULES).filter(
      ({ id }) => !neighbours.includes(id),
    );
    return [bad, good].flatMap((texts) =>
      Object.entries(texts).flatMap(([what, text]) => {
        const heard = hear(own, text);
        return asked.map(({ id }) => ({
          rule: id,
          wanted: id === own && texts === bad,
          said: id === own ? heard.own.length > 0 : heard.others.has(id),
          line: `${id} on a text of ${own}: ${what}`,
        }));
      }),
    );
  });

/** What every rule says of a whole file in which only some of them have to speak. */
function wholeFile(name: string, text: string, faults: readonly string[]): readonly RuleCase[] {
  const said = new Set(analysed(text).findings.map(({ rule }) => rule));
  return FILE_RULES.map(({ id }) => ({
    rule: id,
    wanted: faults.includes(id),
    said: said.has(id),
    line: `${id} on ${name}`,
  }));
}

/** A bad example of the catalogue shows the fault of its own rule and no other, a good one shows none. */
const catalogueExamples = (): readonly RuleCase[] =>
  RULES.flatMap(({ id, scope, examples: { bad, good } }) =>
    scope === 'set'
      ? [
          { rule: id, wanted: true, said: hear(id, bad).own.length > 0, line: `${id} on its bad example` },
          { rule: id, wanted: false, said: hear(id, good).own.length > 0, line: `${id} on its good example` },
        ]
      : [
          ...wholeFile(`the bad example of ${id}`, readExample(bad).text, [id]),
          ...wholeFile(`the good example of ${id}`, readExample(good).text, []),
        ],
  );

/** A weak example file lists its findings, a strong one none. */
const exampleFiles = (): readonly RuleCase[] =>
  globSync('examples/*.star.md').flatMap((path) => {
    const text = readFileSync(path, 'utf8');
    return wholeFile(
      path,
      text,
      listedIn(text).map(({ rule }) => rule),
    );
  });

interface Cases {
  /** Texts that were written together with the rules. */
  readonly own: readonly RuleCase[];
  /** Texts by people who have not seen the rules. Figures of their own hold them. */
  readonly corpora: readonly RuleCase[];
}

let known: Cases | undefined;

function allCases(): Cases {
  known ??= {
    own: [...ruleTexts(), ...catalogueExamples(), ...exampleFiles()],
    corpora: [...storyCases(), ...trapCases(), ...actionCases(), ...resultCases()],
  };
  return known;
}

/** The shares of texts with a fault that is found, and of texts without one that get no false alarm. */
function figures(name: string, cases: readonly RuleCase[], bound: number): readonly Figure[] {
  const faults = cases.filter(({ wanted }) => wanted);
  const { extra, missed } = scoreOf(cases);
  return [
    shareFigure(`every rule, ${name}: found`, faults.length, missed, bound),
    shareFigure(`every rule, ${name}: no false alarm`, cases.length - faults.length, extra, bound),
  ];
}

export function tableFigures(): readonly Figure[] {
  const { own, corpora } = allCases();
  const named = corpora.map((one) => ({ ...one, line: `${one.rule} on ${one.line}` }));
  return [...figures('own texts and examples', own, 100), ...figures('corpora', worstFirst(named), 0)];
}

/** The rules with the most errors first. */
function worstFirst(cases: readonly RuleCase[]): readonly RuleCase[] {
  const errors = new Map<string, number>();
  for (const { rule, wanted, said } of cases) if (wanted !== said) errors.set(rule, (errors.get(rule) ?? 0) + 1);
  return cases.toSorted((a, b) => (errors.get(b.rule) ?? 0) - (errors.get(a.rule) ?? 0));
}

/** One line a rule, in the order of the catalogue, with a head and a sum. */
export function tableLines(): readonly string[] {
  const { own, corpora } = allCases();
  const all = [...own, ...corpora];
  const rows = [...RULES.map(({ id }) => [id, all.filter(({ rule }) => rule === id)] as const), ['all', all] as const];
  return [
    line('', ['fault', 'hits', 'missed', 'sound', 'false alarms']),
    ...rows.map(([name, cases]) => {
      const { hits, extra, missed } = scoreOf(cases);
      const faults = hits + missed.length;
      return line(name, [faults, hits, missed.length, cases.length - faults, extra.length]);
    }),
  ];
}

const line = (name: string, columns: readonly (string | number)[]): string =>
  `${name.padEnd(24)}${columns.map((column) => String(column).padStart(14)).join('')}`;
