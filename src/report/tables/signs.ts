import { largest } from '../../text/lists.js';
import type { SourceText } from '../../text/source-text.js';
import type { RowCell, RowShape } from './lines.js';
import type { Region } from './regions.js';

/** The most dashes of a row that are tried as signs. */
const MOST_DASHES = 8;

/** What a row counts for a length that takes some of its dashes as signs and others as empty. */
const PARTLY = 0.5;

interface Reading {
  line: number;
  shape: RowShape;
  /** Cells that are a dash, with a number right behind them. */
  dashes: number[];
}

/**
 * A dash and a space before a number is a sign or an empty cell; all rows of a table together tell which: those are signs that make the row as long as
 * most rows are or can be, in columns where other rows print a sign.
 *
 *     JVA Adorf    182,50  171,25  - 11,25   186,50
 *     JVA Beheim    58,00   58,00     0,00    58,00
 */
export function signedRows(text: SourceText, region: Region, wanted: number): Region {
  const readings = region.rows.map((row) => readingOf(text, row));
  if (!readings.some(({ dashes }) => dashes.length > 0)) return region;
  const length = commonLength(readings, wanted);
  if (length === null) return region;
  const signed = signedColumns(text, readings, length);
  const rows = readings.map((reading) => ({ line: reading.line, shape: resolved(reading, length, signed) }));
  return { ...region, rows };
}

function readingOf(text: SourceText, { line, shape }: Region['rows'][number]): Reading {
  const { text: printed } = text.lines[line]!;
  const dashes: number[] = [];
  shape.cells.forEach((cell, i) => {
    const next = shape.cells[i + 1];
    const dash = cell.kind === 'empty' && /^[-–−]$/.test(printed.slice(cell.start, cell.end));
    if (dash && next?.kind === 'number' && next.gap === 1 && /^\d/.test(printed.slice(next.start, next.end)))
      dashes.push(i);
  });
  return { line, shape, dashes: dashes.length > MOST_DASHES ? [] : dashes };
}

/** The length that most rows have or can have, best with all dashes as signs or none; null where two are as good, and neither the years above nor an empty column tell. */
function commonLength(readings: readonly Reading[], wanted: number): number | null {
  const reach = new Map<number, number>();
  for (const { shape, dashes } of readings)
    for (let signs = 0; signs <= dashes.length; signs++) {
      const n = shape.cells.length - signs;
      reach.set(n, (reach.get(n) ?? 0) + (signs === 0 || signs === dashes.length ? 1 : PARTLY));
    }
  const most = largest([...reach.values()]);
  const lengths = [...reach].filter(([, count]) => count === most).map(([n]) => n);
  if (lengths.length === 1) return lengths[0]!;
  if (lengths.includes(wanted)) return wanted;
  // Where dashes stand in one place in every row, they are signs: no column is empty all the way down.
  const places = new Set(readings.map(({ dashes }) => dashes.join()));
  return places.size === 1 && readings.length > 1 ? Math.min(...lengths) : null;
}

/** The columns in which signs are printed for sure. */
function signedColumns(text: SourceText, readings: readonly Reading[], length: number): Set<number> {
  const columns = new Set<number>();
  for (const { line, shape, dashes } of readings) {
    const merged = shape.cells.length - length;
    if (merged === 0)
      shape.cells.forEach((cell, i) => {
        if (/^[+±]/.test(text.lines[line]!.text.slice(cell.start, cell.end))) columns.add(i);
      });
    else if (merged === dashes.length) for (const [i, dash] of dashes.entries()) columns.add(dash - i);
  }
  return columns;
}

/** The row with as many dashes taken as signs as make it `length` long, if there is one best way. */
function resolved({ shape, dashes }: Reading, length: number, signed: ReadonlySet<number>): RowShape {
  const merged = shape.cells.length - length;
  if (merged <= 0 || merged > dashes.length) return shape;
  let best: { signs: number[]; score: number } | null = null;
  let tied = false;
  for (let mask = 0; mask < 2 ** dashes.length; mask++) {
    const signs = dashes.filter((_, i) => (mask >> i) & 1);
    if (signs.length !== merged) continue;
    const score = signs.filter((dash, i) => signed.has(dash - i)).length;
    tied = best !== null && score === best.score ? true : best === null || score > best.score ? false : tied;
    if (!best || score > best.score) best = { signs, score };
  }
  return best && !tied ? withSigns(shape, best.signs) : shape;
}

function withSigns(shape: RowShape, signs: readonly number[]): RowShape {
  const cells: RowCell[] = [];
  shape.cells.forEach((cell, i) => {
    if (signs.includes(i)) return;
    const dash = signs.includes(i - 1) ? shape.cells[i - 1]! : null;
    cells.push(dash ? { ...cell, start: dash.start, gap: dash.gap } : cell);
  });
  return { ...shape, cells, values: cells.filter(({ kind }) => kind !== 'text').length };
}
