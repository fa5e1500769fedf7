import type { ColumnKind } from './header.js';
import type { RowCell, RowShape } from './lines.js';

/** The value columns of a flat table: what kind of value stands in each, and where their right edges are. */
export interface Columns {
  kinds: ColumnKind[];
  /** Mean right edge of each column over the full rows; null where the text has no layout. */
  edges: number[] | null;
}

/** Finds the columns from the rows that have as many cells as most rows have. */
export function columnsOf(rows: readonly RowShape[], wanted: number | null): Columns {
  const n = wanted ?? usualLength(rows);
  const full = rows.filter((row) => row.cells.length === n);
  const kinds: ColumnKind[] = [];
  for (let column = 0; column < n; column++) kinds.push(usualKind(full.map((row) => row.cells[column]!.kind)));
  return { kinds, edges: edgesOf(full, n) };
}

/** The longest length that is no exception: cells vanish from the text layer, they do not appear. */
function usualLength(rows: readonly RowShape[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  let best = 0;
  for (const [length, count] of counts) {
    const common = count >= 2 && count * 5 >= rows.length;
    if ((common || count * 2 >= rows.length) && length > best) best = length;
  }
  return best || Math.max(...counts.keys());
}

function usualKind(kinds: readonly ColumnKind[]): ColumnKind {
  const counts = new Map<ColumnKind, number>();
  for (const kind of kinds) if (kind !== 'empty') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  // 2.024 printed without its dot looks like a year.
  if (counts.has('number') && counts.has('year')) {
    counts.set('number', counts.get('number')! + counts.get('year')!);
    counts.delete('year');
  }
  let best: ColumnKind = 'number';
  for (const [kind, count] of counts) if (count > (counts.get(best) ?? 0)) best = kind;
  return best;
}

/** Right edges, if the full rows agree on them and gaps are wide. */
function edgesOf(full: readonly RowShape[], n: number): number[] | null {
  if (full.length < 2 || !full.some((row) => row.spaced)) return null;
  const edges: number[] = [];
  for (let column = 0; column < n; column++) {
    const ends = full.map((row) => row.cells[column]!.end);
    if (Math.max(...ends.slice(0, 50)) - Math.min(...ends.slice(0, 50)) > 6) return null;
    edges.push(ends.reduce((sum, end) => sum + end, 0) / ends.length);
  }
  return edges;
}

const cost = (cell: RowCell, kind: ColumnKind): number => {
  if (cell.kind === kind || cell.kind === 'empty') return 0;
  if (cell.kind === 'text' || kind === 'text') return 4;
  // A year's look and a bare number are easily the same; a bare number may lack its unit.
  if ((cell.kind === 'year' && kind === 'number') || (cell.kind === 'number' && kind === 'year')) return 0.5;
  if (cell.kind === 'number' && (kind === 'money' || kind === 'percent' || kind === 'measure')) return 1;
  return 2;
};

/** The column of each cell; null where several ways are as good and the layout does not tell. */
export function placeCells(cells: readonly RowCell[], columns: Columns): number[] | null {
  const n = columns.kinds.length;
  const m = cells.length;
  if (m === n) return cells.map((_, i) => i);
  if (m > n) return null;
  if (columns.edges) {
    const places = cells.map((cell) => nearest(columns.edges!, cell.end));
    if (places.every((place, i) => place >= 0 && (i === 0 || place > places[i - 1]!))) return places;
  }
  // best[i][j]: least cost of the first i cells in the first j columns, and in how many ways.
  const best: number[][] = [];
  const ways: number[][] = [];
  for (let i = 0; i <= m; i++) {
    best.push(new Array(n + 1).fill(Number.POSITIVE_INFINITY));
    ways.push(new Array(n + 1).fill(0));
    for (let j = i; j <= n; j++) {
      if (i === 0) {
        best[i]![j] = 0;
        ways[i]![j] = 1;
        continue;
      }
      const skip = best[i]![j - 1]!;
      const take = best[i - 1]![j - 1]! + cost(cells[i - 1]!, columns.kinds[j - 1]!);
      best[i]![j] = Math.min(skip, take);
      ways[i]![j] = Math.min(9, (skip <= take ? ways[i]![j - 1]! : 0) + (take <= skip ? ways[i - 1]![j - 1]! : 0));
    }
  }
  if (ways[m]![n]! !== 1) return null;
  const places: number[] = [];
  for (let i = m, j = n; i > 0; j--) {
    const take = best[i - 1]![j - 1]! + cost(cells[i - 1]!, columns.kinds[j - 1]!);
    if (take <= best[i]![j - 1]!) {
      places.unshift(j - 1);
      i--;
    }
  }
  return places;
}

/** The column whose right edge is nearest, if it is near enough; else -1. */
function nearest(edges: readonly number[], end: number): number {
  let best = -1;
  for (let i = 0; i < edges.length; i++)
    if (best < 0 || Math.abs(edges[i]! - end) < Math.abs(edges[best]! - end)) best = i;
  return best >= 0 && Math.abs(edges[best]! - end) <= 5 ? best : -1;
}
