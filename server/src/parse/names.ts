import {
  COMPANION_MEASURES,
  COMPANION_NAMES,
  MEASURE_LINKS,
  type NameClass,
  SECTION_KINDS,
  SECTION_NAMES,
  type SectionKind,
} from '../data/sections.ts';

/**
 * What a label's words name. `fuzzy`: a section's own name with other words around it ("Current situation"). `companion`:
 * a block that goes with a story without being told. `unknown`: neither.
 */
export interface Named {
  readonly kinds: readonly SectionKind[];
  readonly name: NameClass | 'fuzzy' | 'companion' | 'unknown';
  /** "Action 2": a part among others, or a title. */
  readonly numbered: boolean;
}

interface Known {
  readonly kind: SectionKind;
  readonly name: NameClass;
}

const KNOWN: ReadonlyMap<string, Known> = new Map(
  SECTION_KINDS.flatMap((kind) =>
    (['own', 'other', 'letter'] as const).flatMap((name) =>
      SECTION_NAMES[kind][name].map((text) => [text, { kind, name }] as const),
    ),
  ),
);
const COMPANIONS: ReadonlySet<string> = new Set(COMPANION_NAMES);
const LONGEST_COMPANION = Math.max(...COMPANION_NAMES.map((name) => name.split(' ').length));

/** "Action(s)", "Result/s": one or several. */
const OPTIONAL_PLURAL = /(\p{L}{2})(?:\((?:e?s)\)|\/s)(?=$|[\s&+,/])/gu;

const normal = (phrase: string): string =>
  phrase
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(OPTIONAL_PLURAL, '$1')
    .replace(/^(?:the|my|our|your|an?) (?=\S{2})/, '');

const UNKNOWN: Named = { kinds: [], name: 'unknown', numbered: false };

/** Looks a label's words up: one name, several joined, a name with a number, a companion, or none. */
export function lookUp(phrase: string): Named {
  const words = normal(phrase);
  const known = KNOWN.get(words);
  if (known) return { kinds: [known.kind], name: known.name, numbered: false };
  const number = /^(.*\S)\s*(?:#|no\.?\s)?\s*\d{1,2}$/.exec(words);
  if (number) {
    const inner = lookUp(number[1]!);
    return inner.kinds.length > 0 ? { ...inner, numbered: true } : inner;
  }
  if (isCompanion(words)) return { kinds: [], name: 'companion', numbered: false };
  const parts = words.split(/\s*(?:[&+/,]|\band\b|\bplus\b)\s*/).filter((part) => part !== '');
  if (parts.length > 1) return joined(parts);
  return fuzzy(words);
}

function joined(parts: readonly string[]): Named {
  const known = parts.map((part) => KNOWN.get(normal(part)));
  const kinds = [...new Set(known.flatMap((entry) => (entry ? [entry.kind] : [])))];
  if (known.every((entry) => entry !== undefined)) {
    const order: readonly NameClass[] = ['own', 'other', 'letter'];
    return {
      kinds,
      name: order.find((name) => known.some((entry) => entry?.name === name)) ?? 'other',
      numbered: false,
    };
  }
  return known[0]?.name === 'own' ? { kinds, name: 'fuzzy', numbered: false } : UNKNOWN;
}

function fuzzy(words: string): Named {
  const all = words.split(' ');
  if (words.endsWith('?')) {
    // "What was the result?": a question that names one section.
    const kinds = new Set(
      all
        .flatMap((word) => KNOWN.get(word.replace('?', '')) ?? [])
        .filter(({ name }) => name === 'own')
        .map(({ kind }) => kind),
    );
    return kinds.size === 1 && all.length <= 8 ? { kinds: [...kinds], name: 'fuzzy', numbered: false } : UNKNOWN;
  }
  if (all.length < 2 || all.length > 3) return UNKNOWN;
  const own = [all[0]!, all.at(-1)!].map((word) => KNOWN.get(word)).find((entry) => entry?.name === 'own');
  return own ? { kinds: [own.kind], name: 'fuzzy', numbered: false } : UNKNOWN;
}

function isCompanion(words: string): boolean {
  const all = words.split(' ');
  if (COMPANION_MEASURES.has(all[0]!) && MEASURE_LINKS.has(all[1] ?? '')) return false;
  for (let count = Math.min(all.length, LONGEST_COMPANION); count > 0; count -= 1) {
    if (COMPANIONS.has(all.slice(0, count).join(' '))) return true;
  }
  return false;
}
