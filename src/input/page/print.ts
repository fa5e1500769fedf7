import { cellStarts } from './cells.js';
import { median, pitches } from './measure.js';
import type { Row } from './row.js';
import { type Cell, printTable, toCells } from './table-rows.js';

/** A row ready for print: its cells, one for running text. */
interface Line {
  row: Row;
  cells: Cell[];
}

/** A gap this much wider than the usual one (and than the type) parts paragraphs. */
const paragraphGap = 1.35;

/** Prints the rows of a region: lines of text with an empty line between paragraphs, tables with their columns in line. */
export function printRegion(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const starts = cellStarts(rows);
  const lines = rows.map((row, index) => ({ row, cells: toCells(row, starts[index]!) }));
  const blocks: string[] = [];
  const usual = median(pitches(rows).filter((pitch, index) => pitch < 2.5 * rows[index]!.size));
  let end = 0;
  for (let index = 0; index < lines.length; index = end) {
    end = tableEnd(lines, index);
    const isTable = end > index;
    if (!isTable) end = index + 1;
    const block = lines.slice(index, end);
    const before = lines[index - 1]?.row;
    if (before && isBreak(before, block[0]!.row, usual)) blocks.push('');
    blocks.push(...(isTable ? printTableBlock(block) : [block[0]!.cells.map((cell) => cell.text).join('   ')]));
  }
  return blocks.join('\n');
}

function isBreak(before: Row, row: Row, usual: number): boolean {
  const pitch = row.y - before.y;
  return pitch > paragraphGap * Math.max(usual, 0.9 * row.size, 0.9 * before.size);
}

function printTableBlock(block: readonly Line[]): string[] {
  const printed = printTable(block.map((line) => line.cells));
  const rows = block.map((line) => line.row);
  const usual = median(pitches(rows));
  return printed.flatMap((text, index) => {
    const apart = index > 0 && rows[index]!.y - rows[index - 1]!.y > 2 * Math.max(usual, rows[index]!.size);
    return apart ? ['', text] : [text];
  });
}

/** End of the table that begins with a line, or the line itself: rows of cells and, between them, what wraps within a cell. */
function tableEnd(lines: readonly Line[], from: number): number {
  if (lines[from]!.cells.length < 2) return from;
  let end = from + 1;
  const pitch = (lines[end]?.row.y ?? 0) - lines[from]!.row.y;
  for (let index = end; index < lines.length && index - end < 4; index++) {
    const line = lines[index]!;
    if (line.row.y - lines[index - 1]!.row.y > Math.max(2.2 * line.row.size, Math.min(1.6 * pitch, 4 * line.row.size)))
      break;
    if (line.cells.length > 1) end = index + 1;
    else if (!wrapsWithin(line.cells[0]!, lines[end - 1]!.cells)) {
      if (index > end) break;
    } else if (line.cells[0]!.x > lines[from]!.cells[0]!.right) end = index + 1;
  }
  return end;
}

/** Whether a lone cell stands within one cell's place of the row above. */
function wrapsWithin(cell: Cell, above: readonly Cell[]): boolean {
  return above.filter((other) => cell.x < other.right && cell.right > other.x).length <= 1;
}
