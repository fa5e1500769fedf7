import type { SourceText } from '../../text/source-text.js';
import type { RowCell, RowShape } from './lines.js';
import type { Region } from './regions.js';

/**
 * A dash between two numbers of which the second is larger is a range if all rows of a length print one in that place; not if the second number is the
 * difference of two before it.
 *
 *     Wohnheim    480   14,80 – 31,50
 *     Pension     235   22,00 – 48,90
 */
export function rangedRows(text: SourceText, region: Region): Region {
  const { rows } = region;
  const candidates = rows.map(({ line, shape }) => dashesOf(text.lines[line]!.text, shape));
  if (!candidates.some((dashes) => dashes.length > 0)) return region;
  const lengths = new Map<number, Set<number>>();
  const counts = new Map<number, number>();
  for (const [i, { shape }] of rows.entries()) {
    const { length } = shape.cells;
    const before = lengths.get(length);
    lengths.set(length, new Set(before ? candidates[i]!.filter((dash) => before.has(dash)) : candidates[i]));
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return {
    ...region,
    rows: rows.map(({ line, shape }) => {
      const dashes = lengths.get(shape.cells.length)!;
      return dashes.size > 0 && counts.get(shape.cells.length)! > 1
        ? { line, shape: joined(shape, dashes) }
        : { line, shape };
    }),
  };
}

/** The cells that are a dash between a number and a larger one. */
function dashesOf(line: string, { cells }: RowShape): number[] {
  const found: number[] = [];
  const values = cells.map((cell) => (cell.kind === 'number' ? numberIn(line, cell) : Number.NaN));
  cells.forEach((cell, i) => {
    const next = cells[i + 1];
    if (cell.kind !== 'empty' || cell.gap !== 1 || next?.gap !== 1 || i === 0) return;
    if (!/^[-–]$/.test(line.slice(cell.start, cell.end)) || !(values[i - 1]! < values[i + 1]!)) return;
    const difference = Math.abs(values[i - 2]! - values[i - 1]!);
    if (!(Math.abs(difference - values[i + 1]!) <= 1e-6 * difference)) found.push(i);
  });
  return found;
}

/** A number without a sign, not a number where there is one. */
function numberIn(line: string, { start, end }: RowCell): number {
  const printed = line.slice(start, end);
  return /^\d/.test(printed) ? Number(printed.replace(/\./g, '').replace(',', '.')) : Number.NaN;
}

function joined(shape: RowShape, dashes: ReadonlySet<number>): RowShape {
  const cells: RowCell[] = [];
  shape.cells.forEach((cell, i) => {
    if (dashes.has(i)) return;
    if (dashes.has(i - 1)) cells.push({ ...cells.pop()!, end: cell.end });
    else cells.push(cell);
  });
  return { ...shape, cells, values: cells.filter(({ kind }) => kind !== 'text').length };
}
