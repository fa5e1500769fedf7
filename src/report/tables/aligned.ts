import type { Line } from '../../text/source-text.js';
import type { Stretch } from './header.js';
import type { RowShape } from './lines.js';

/** Where something stands on its line. */
interface Extent {
  start: number;
  end: number;
}

export interface AlignedHeader {
  /** First line of the header, and one past its last: lines of words between it and the rows are labels. */
  from: number;
  to: number;
  /** The stretches of the label columns, then of each value column. */
  columns: Stretch[][];
}

const MAX_LINES = 8;
/** A stretch of a header; what is longer is a title or a sentence. */
const MAX_STRETCH = 44;

/**
 * Reads a header whose words stand over their columns, as a text layer with layout prints it: each stretch between wide gaps belongs to the
 * column that it overlaps, a stretch between two columns to both. Lines are read upwards from the first row; null where columns stay without a header.
 *
 *     Theater      Besuche   Zuschuss des
 *                     2023    Landes in T€
 *     Seebühne       1.204          35,0
 */
export function alignedHeader(
  lines: readonly Line[],
  top: number,
  floor: number,
  rows: readonly RowShape[],
  labels: { any: boolean; second: number; grouped: boolean },
): AlignedHeader | null {
  const columns = extentsOf(rows);
  if (!columns) return null;
  const first = columns[0]!;
  const hasLabel = labels.any;
  const labelEnd = Math.max(0, ...rows.map((row) => row.label?.end ?? 0));
  const found: Stretch[][] = columns.map(() => []);
  const label: Stretch[] = [];
  const below = hasLabel ? groupLines(lines, top, floor, first.start) : top;
  let from = top;
  let blanks = 0;
  for (let line = below - 1; line >= floor && below - line <= MAX_LINES + blanks; line--) {
    const { text, furniture } = lines[line]!;
    if (text.trim() === '') {
      // One blank line may part the header from the rows.
      if (++blanks > 1 || from < top) break;
      continue;
    }
    const stretches = stretchesOf(text);
    if (furniture || stretches.some((s) => s.end - s.start > MAX_STRETCH)) break;
    const over = stretches.filter(
      (s) => s.end > first.start && (!hasLabel || s.start >= Math.min(labelEnd, first.start)),
    );
    if (
      over.length === 0 &&
      (from === top || !hasLabel || stretches.length > 1 || !besideHeader(stretches[0]!, labelEnd))
    )
      break;
    if (stretches.length - over.length > (labels.second > 0 ? 2 : 1)) break;
    for (const stretch of stretches) {
      const place = over.indexOf(stretch);
      if (place < 0) {
        label.unshift({ line, ...stretch });
        // "Schulen nach Form    Schüler nach Form": titles side by side, the first over labels and columns.
        if (over.length && from < top && stretch.end > first.start)
          for (const column of columnsUnder(stretch, columns)) found[column]!.unshift({ line, ...stretch });
      } else {
        // As many as there are columns: one each.
        const under = over.length === columns.length ? [place] : columnsUnder(stretch, columns);
        for (const column of under) found[column]!.unshift({ line, ...stretch });
      }
    }
    widen(columns, over);
    from = line;
  }
  if (from === top || found.some((stretches) => stretches.length === 0)) return null;
  // A lone word under a header without one over the labels is that one, unless such words stand among the rows too.
  const to = below === top - 1 && label.length === 0 && !labels.grouped ? top : below;
  if (to !== below) label.push({ line: below, ...stretchesOf(lines[below]!.text)[0]! });
  if (labels.second > 0) {
    const inner = label.filter((stretch) => stretch.start >= labels.second - 1);
    return { from, to, columns: [label.filter((stretch) => !inner.includes(stretch)), inner, ...found] };
  }
  return { from, to, columns: hasLabel ? [label, ...found] : found };
}

/** Group labels and first lines of labels stand between the header and the first row, left of all values: the first line of them. */
function groupLines(lines: readonly Line[], top: number, floor: number, values: number): number {
  let at = top;
  while (at > floor && top - at < 3) {
    const { text, furniture } = lines[at - 1]!;
    const end = text.trimEnd().length;
    if (furniture || end === 0 || end >= values || /[.:;]$/.test(text.trimEnd())) break;
    at--;
  }
  return at;
}

/** Words that stand over the labels alone belong to the header only if they are as short as a label. */
const besideHeader = (stretch: Extent, labelEnd: number) =>
  stretch.end <= labelEnd + 2 && stretch.end - stretch.start <= 24;

/** From where to where the cells of each column reach; null where columns overlap. */
function extentsOf(rows: readonly RowShape[]): Extent[] | null {
  const n = rows[0]!.cells.length;
  const extents: Extent[] = [];
  for (let column = 0; column < n; column++) {
    const extent = { start: Number.POSITIVE_INFINITY, end: 0 };
    for (const row of rows) {
      extent.start = Math.min(extent.start, row.cells[column]!.start);
      extent.end = Math.max(extent.end, row.cells[column]!.end);
    }
    if (column > 0 && extent.start <= extents[column - 1]!.end) return null;
    extents.push(extent);
  }
  return extents;
}

/** The pieces of a line between gaps of two and more spaces. */
function stretchesOf(text: string): Extent[] {
  const found: Extent[] = [];
  const pattern = /\S(?:[^\S\n]?\S)*/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** The columns that a stretch heads. */
function columnsUnder(stretch: Extent, columns: readonly Extent[]): number[] {
  const under: number[] = [];
  columns.forEach((column, i) => {
    if (Math.min(stretch.end, column.end) - Math.max(stretch.start, column.start) > 0) under.push(i);
  });
  if (under.length) return under;
  const left = columns.findLastIndex((column) => column.end <= stretch.start);
  const right = columns.findIndex((column) => column.start >= stretch.end);
  if (left < 0 || right < 0) return [Math.max(left, right)];
  const before = stretch.start - columns[left]!.end;
  const after = columns[right]!.start - stretch.end;
  // In the middle between two columns it heads both.
  if (before <= 2 * after + 2 && after <= 2 * before + 2) return [left, right];
  return [before < after ? left : right];
}

/** What heads a column alone makes it as wide as itself, as far as its neighbours allow. */
function widen(columns: Extent[], stretches: readonly Extent[]): void {
  for (const stretch of stretches) {
    const [column, other] = columnsUnder(stretch, columns);
    if (column === undefined || other !== undefined) continue;
    const extent = columns[column]!;
    const left = columns[column - 1]?.end ?? 0;
    const right = columns[column + 1]?.start ?? Number.POSITIVE_INFINITY;
    extent.start = Math.min(extent.start, Math.max(stretch.start, left + 1));
    extent.end = Math.max(extent.end, Math.min(stretch.end, right - 1));
  }
}
