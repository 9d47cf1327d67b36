/** What the Ladder's grid says and where its keys lead, without a page to draw it on. */
import type { LadderCell, LadderRow } from '../../../../server/src/protocol.ts';
import type { ShownLadder } from './messages.ts';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell: arrows by one, Home and End along the row, with Ctrl to the corners. Undefined for other keys. */
export function moved({ row, column }: Place, key: string, ctrl: boolean, size: Place): Place | undefined {
  const last = { row: size.row - 1, column: size.column - 1 };
  const to: Readonly<Record<string, Place>> = {
    ArrowUp: { row: Math.max(row - 1, 0), column },
    ArrowDown: { row: Math.min(row + 1, last.row), column },
    ArrowLeft: { row, column: Math.max(column - 1, 0) },
    ArrowRight: { row, column: Math.min(column + 1, last.column) },
    Home: ctrl ? { row: 0, column: 0 } : { row, column: 0 },
    End: ctrl ? last : { row, column: last.column },
  };
  return Object.hasOwn(to, key) ? to[key] : undefined;
}

export const levelName = ({ levels }: ShownLadder, level: string | undefined): string | undefined =>
  levels.find((rung) => rung.level === level)?.name;

/** How a cell stands to the level its row has reached. */
export function standing({ level, cells }: LadderRow, column: number): 'below' | 'at' | 'above' {
  const reached = cells.findIndex((cell) => cell.level === level);
  return column === reached ? 'at' : column < reached ? 'below' : 'above';
}

/** The cell to begin with: where the first proven row stands, else the next step of the first row. */
export function firstPlace({ dimensions }: ShownLadder): Place {
  const row = Math.max(
    dimensions.findIndex(({ level }) => level !== undefined),
    0,
  );
  const { level, next, cells } = dimensions[row] ?? { cells: [] };
  const column = cells.findIndex((cell) => cell.level === (level ?? next?.level));
  return { row, column: Math.max(column, 0) };
}

const sentences = (count: number): string => `${count} ${count === 1 ? 'sentence' : 'sentences'}`;

/** What a screen reader says of a cell; what the level expects is its description. */
export function cellWords(ladder: ShownLadder, row: LadderRow, cell: LadderCell): string {
  const { level, evidence } = cell;
  const parts = [
    `${row.title}, ${levelName(ladder, level)}`,
    ...(row.level === level ? ['level of this row'] : []),
    ...(ladder.target === level ? ['target'] : []),
    ...(ladder.claimed === level ? ['claimed'] : []),
    evidence.length > 0 ? `${sentences(evidence.length)}, Enter goes to the first` : 'no evidence',
    ...(row.next?.level === level ? [`what would prove it: ${row.next.ask}`] : []),
  ];
  return parts.join('; ');
}

/** The level of the whole story beside what it claims and aims at: "claims L6 · target L5". */
export function aims(ladder: ShownLadder): string {
  const [claimed, target] = [ladder.claimed, ladder.target].map((level) => levelName(ladder, level));
  return [...(claimed ? [`claims ${claimed}`] : []), ...(target ? [`target ${target}`] : [])].join(' · ');
}
