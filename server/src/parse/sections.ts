import { CORE_SECTIONS, type SectionKind } from '../data/sections.ts';
import type { Block } from './block.ts';
import type { Head } from './head.ts';

/** A head in its place in the file. */
export interface Candidate {
  readonly head: Head;
  readonly block: Block;
  /** Index of the block in the file. */
  readonly index: number;
}

const CORE: ReadonlySet<SectionKind> = new Set(CORE_SECTIONS);
export const isCore = (kind: SectionKind): boolean => CORE.has(kind);

/** Labels of one story look alike: the style is all of a label's look but its name and delimiter. */
const styleOf = ({ head, block }: Candidate): string =>
  head.frame === 'heading' ? `h${block.depth}` : `${head.frame}/${block.kind}/${head.items}/${block.quotes}`;

const isStrong = ({ head }: Candidate): boolean =>
  head.frame === 'heading' ||
  head.frame === 'cell' ||
  (head.frame === 'bold' ? head.delimiter !== 'none' || head.alone : head.delimiter === 'colon');

/**
 * Takes back headings that turn out to cover whole stories: "Learning" over stories about learning. A story's own heading
 * never has a Situation below it, unless it is the Situation's.
 */
export function withoutCovers(
  candidates: readonly Candidate[],
  accepted: ReadonlySet<Head>,
  blocks: readonly Block[],
): ReadonlySet<Head> {
  const kept = new Set(accepted);
  let open: Candidate[] = [];
  let passed = 0;
  for (const candidate of candidates) {
    for (; passed <= candidate.index; passed += 1) {
      const { kind, depth } = blocks[passed]!;
      while (kind === 'heading' && open.length > 0 && open.at(-1)!.block.depth >= depth) open.pop();
    }
    if (!accepted.has(candidate.head)) continue;
    if (candidate.head.kinds.includes('situation')) {
      for (const cover of open) kept.delete(cover.head);
      open = [];
    }
    if (candidate.head.frame === 'heading') open.push(candidate);
  }
  return kept;
}

interface Style {
  readonly own: Set<SectionKind>;
  readonly other: Set<SectionKind>;
  readonly letter: Set<SectionKind>;
  readonly fuzzy: Set<SectionKind>;
}

const sizeOfUnion = (a: ReadonlySet<SectionKind>, b: ReadonlySet<SectionKind>): number => {
  let size = a.size;
  for (const kind of b) if (!a.has(kind)) size += 1;
  return size;
};

/** True where a style's labels together make this one believable. */
function believable(candidate: Candidate, style: Style): boolean {
  const { head } = candidate;
  const strong = isStrong(candidate);
  const own = style.own.size;
  const spelled = sizeOfUnion(style.own, style.other);
  if (head.numbered || head.name === 'fuzzy') return own >= 2 || style.fuzzy.size >= 3;
  switch (head.name) {
    case 'own':
      if (!strong) return sizeOfUnion(style.own, style.letter) >= 2 || spelled >= 3;
      return head.frame !== 'bare' || head.first || own >= 2 || spelled >= 3;
    case 'other':
      if (!strong) return spelled >= 3;
      return head.frame === 'bare' ? spelled >= 3 || own >= 1 : spelled >= 2;
    case 'letter':
      if (own > 0 && strong) return true;
      return style.letter.size >= 3 || (strong && style.letter.size >= 2 && style.letter.has('situation'));
    default:
      return false;
  }
}

/** A lesson or a look back under an everyday name stands beside sections that are sure, in their style or another. */
const isAfterthought = (candidate: Candidate): boolean =>
  candidate.head.name === 'other' && isStrong(candidate) && candidate.head.kinds.every((kind) => !isCore(kind));

/**
 * Decides which heads are labels of sections. First by style over the whole file: everyday words and initials count only
 * beside their like. Then by region, which is what stands under one heading: one style leads there, and another adds
 * only sections that the leading one lacks.
 */
export function acceptLabels(candidates: readonly Candidate[], blocks: readonly Block[]): ReadonlySet<Head> {
  const named = withoutRepeats(candidates.filter((candidate) => candidate.head.kinds.length > 0));
  const styles = new Map<string, Style>();
  for (const candidate of named) {
    const key = styleOf(candidate);
    const style = styles.get(key) ?? { own: new Set(), other: new Set(), letter: new Set(), fuzzy: new Set() };
    styles.set(key, style);
    const { head } = candidate;
    if (head.name === 'companion' || head.name === 'unknown') continue;
    for (const kind of head.kinds) if (isCore(kind)) style[head.name].add(kind);
  }
  const possible = named.filter(
    (candidate) => believable(candidate, styles.get(styleOf(candidate))!) || isAfterthought(candidate),
  );
  const accepted = new Set<Head>();
  for (const region of regionsOf(possible, blocks)) {
    for (const candidate of settle(region)) accepted.add(candidate.head);
  }
  return accepted;
}

/** Leaves out labels inside lines whose section has a line of its own further down in the story: they are part of a body. */
function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(({ head }) => head.runsOn)) return candidates;
  const ahead = new Set<SectionKind>();
  return candidates
    .toReversed()
    .filter(({ head }) => {
      if (head.runsOn) return !head.kinds.some((kind) => ahead.has(kind));
      if (head.kinds.includes('situation')) ahead.clear();
      else for (const kind of head.kinds) ahead.add(kind);
      return true;
    })
    .toReversed();
}

/** Splits the candidates at the headings that are no label and not below one. */
function regionsOf(candidates: readonly Candidate[], blocks: readonly Block[]): readonly (readonly Candidate[])[] {
  const labelled = new Set(candidates.filter(({ head }) => head.frame === 'heading').map(({ index }) => index));
  const depths = [...labelled].map((index) => blocks[index]!.depth);
  const deepest = depths.length > 0 ? depths.reduce((most, depth) => Math.max(most, depth)) - 1 : 6;
  const regions: Candidate[][] = [[]];
  let next = 0;
  for (const candidate of candidates) {
    for (; next < candidate.index; next += 1) {
      const passed = blocks[next]!;
      if (passed.kind !== 'heading' || labelled.has(next) || passed.depth > deepest) continue;
      if (regions.at(-1)!.length > 0) regions.push([]);
    }
    regions.at(-1)!.push(candidate);
  }
  return regions;
}

function settle(region: readonly Candidate[]): readonly Candidate[] {
  if (region.every(isAfterthought)) return [];
  const byStyle = new Map<string, Candidate[]>();
  for (const candidate of region) {
    const key = styleOf(candidate);
    const list = byStyle.get(key);
    if (list) list.push(candidate);
    else byStyle.set(key, [candidate]);
  }
  if (byStyle.size < 2) return region;
  let lead: readonly Candidate[] = [];
  let most = -1;
  for (const list of byStyle.values()) {
    const count = new Set(list.flatMap(({ head }) => head.kinds.filter(isCore))).size;
    if (count > most) {
      most = count;
      lead = list;
    }
  }
  const covered = new Set(lead.flatMap(({ head }) => head.kinds));
  const leading = new Set(lead);
  const first = lead[0]!;
  return region.filter((candidate) => {
    if (leading.has(candidate)) return true;
    const { head, block } = candidate;
    if (head.kinds.some((kind) => covered.has(kind))) return false;
    if (head.frame === 'heading') {
      const above = first.head.frame === 'heading' && block.depth < first.block.depth;
      return !(above && head.kinds.some(isCore)) && (head.name === 'own' || (head.alone && !isCore(head.kinds[0]!)));
    }
    if (!isStrong(candidate)) return false;
    if (head.name === 'own') return true;
    return (
      head.name === 'other' &&
      (head.kinds.every((kind) => !isCore(kind)) ||
        (head.first && head.items <= first.head.items && head.frame === 'bold'))
    );
  });
}
