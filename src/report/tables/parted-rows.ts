import type { SourceText } from '../../text/source-text.js';
import type { RowCell, RowShape } from './lines.js';
import type { Region } from './regions.js';

type Placed = Region['rows'][number];

/** Rows whose cells single spaces part: by what all rows of a table have alike, where a line alone does not tell. */
export function partedRows(text: SourceText, region: Region, years: number): Region {
  if (years > 1) {
    const rows = region.rows.map((row) => ungrouped(text, row, years));
    return rows.some((row, i) => row !== region.rows[i]) ? { ...region, rows } : region;
  }
  const rows = pairedRows(text, region);
  return rows ? { ...region, rows } : region;
}

const GROUPS = /^[1-9]\d{0,2}(?: \d{3})+$/;

/**
 * Groups of three digits that run together over single spaces, parted into as many numbers as there are years above them; only where that goes
 * evenly, or in one way alone.
 *
 *     Träger       2022 2023 2024
 *     Diakonie     118 400 121 950 127 300
 */
function ungrouped(text: SourceText, row: Placed, years: number): Placed {
  const { cells } = row.shape;
  if (cells.length === 0 || cells.length >= years || cells.length > 30) return row;
  const { text: line } = text.lines[row.line]!;
  const groups: RowCell[] = [];
  let others = 0;
  for (const cell of cells) {
    const printed = line.slice(cell.start, cell.end);
    if (cell.kind !== 'number' || !GROUPS.test(printed)) {
      others++;
      continue;
    }
    for (let at = 0; at < printed.length; ) {
      const end = printed.indexOf(' ', at) < 0 ? printed.length : printed.indexOf(' ', at);
      groups.push({ ...cell, start: cell.start + at, end: cell.start + end, gap: at ? 1 : cell.gap });
      at = end + 1;
    }
  }
  const numbers = years - others;
  const size = groups.length / numbers;
  if (numbers < 1 || size < 2 || !Number.isInteger(size) || cells.slice(0, -others || undefined).some(isOther))
    return row;
  const parted: RowCell[] = [];
  for (let i = 0; i < groups.length; i += size) {
    const first = groups[i]!;
    const printed = line.slice(first.start, groups[i + size - 1]!.end);
    if (!GROUPS.test(printed)) return row;
    parted.push({ ...first, end: groups[i + size - 1]!.end });
  }
  const all = [...parted, ...cells.slice(cells.length - others)];
  return { line: row.line, shape: { ...row.shape, cells: all, values: row.shape.values + all.length - cells.length } };
}

const isOther = (cell: RowCell) => cell.kind !== 'number';

const PAIR = /^(\p{Lu}[\p{L}.-]{1,30}) (\d[\d.]{0,11}(?:,\d{1,2})?)$/u;

/**
 * Two pairs of a name and a number on every line, each in a column of its own:
 *
 *     Januar 4.120 Juli 2.310
 *     Februar 3.987 August 2.144
 */
function pairedRows(text: SourceText, { rows, years, texts }: Region): Placed[] | null {
  if (rows.length < 3 || years >= 0 || texts.length > 0) return null;
  const names = new Set<string>();
  const parted: Placed[] = [];
  let codes = true;
  for (const [i, { line, shape }] of rows.entries()) {
    const { label, cells } = shape;
    if (!label || cells.length !== 1 || cells[0]!.kind !== 'number') return null;
    const printed = text.lines[line]!.text.slice(label.start, label.end);
    const space = printed.lastIndexOf(' ');
    const match = space > 0 ? PAIR.exec(printed.slice(0, space)) : null;
    const second = printed.slice(space + 1);
    if (!match || !/^\p{Lu}[\p{L}.-]{1,30}$/u.test(second)) return null;
    // "Los 1 Rohbau 120", "Los 2 Dach 80": what counts on, or stands again, is no value and no name.
    codes &&= Number(match[2]) === i + 1;
    names.add(match[1]!).add(second);
    const own = { ...label, end: label.start + match[1]!.length };
    const number = { kind: 'number' as const, start: own.end + 1, end: label.start + match[0].length, gap: 1 };
    const other = { kind: 'text' as const, start: label.start + space + 1, end: label.end, gap: 1 };
    parted.push({ line, shape: withCells(shape, own, [number, other, cells[0]!]) });
  }
  return codes || names.size < 2 * rows.length ? null : parted;
}

const withCells = (shape: RowShape, label: RowCell, cells: RowCell[]): RowShape => ({
  ...shape,
  label,
  cells,
  values: cells.filter((cell) => cell.kind !== 'text').length,
});
