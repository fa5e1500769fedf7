import type { Context } from '../../context.js';
import { append } from '../../text/lists.js';
import type { SourceText } from '../../text/source-text.js';
import { flatTable } from './flat.js';
import type { FoundTable } from './found.js';
import { listedTable } from './listed.js';
import { captionAbove, headsOpenPipes, isPipeRow, pipeTable } from './pipes.js';
import { isTable, type Region, regionAt, Shapes } from './regions.js';

export type { FoundTable } from './found.js';

/** Finds Markdown tables and flat text tables among the lines `[from, to)`, in order and without overlaps. */
export function findTables(text: SourceText, from: number, to: number, context: Context): FoundTable[] {
  const shapes = new Shapes(text.lines);
  const spaced = new Shapes(text.lines, true);
  const tables: FoundTable[] = [];
  const lists = { tried: from };
  let floor = from;
  for (let i = from; i < to; ) {
    const table = tableAt(text, i, to, floor, shapes, spaced, lists);
    if (typeof table === 'number') {
      i = table;
      continue;
    }
    table.caption ??= captionAbove(text, table.firstLine, floor);
    tables.push(table);
    i = Math.max(table.lastLine, i + 1);
    floor = i;
  }
  for (const table of tables) {
    if (table.loose.length === 0 && !table.glued) continue;
    table.certain = table.loose.length < table.rows.length - table.headerRows;
    context.report('table.columns-unclear', spanOf(text, table));
  }
  return tables;
}

/** Puts tables together that a page break, and what stands at the foot and head of pages, took apart. */
export function joinOverPages(text: SourceText, tables: readonly FoundTable[]): FoundTable[] {
  const joined: FoundTable[] = [];
  for (const table of tables) {
    const before = joined.at(-1);
    if (before && goesOnOverPage(text, before, table)) joinTables(before, table);
    else joined.push(table);
  }
  return joined;
}

/** Lines that a page may put between two halves of a table: page number, running header, blanks. */
const MOST_BETWEEN = 8;

/** Whether a table is the rest of the one before: behind a page break, under the same header. */
function goesOnOverPage(text: SourceText, before: FoundTable, table: FoundTable): boolean {
  if (table.firstLine - before.lastLine > MOST_BETWEEN || table.headerRows === 0) return false;
  if (table.headerRows !== before.headerRows || table.rows[0]!.length !== before.rows[0]!.length) return false;
  const between = text.lines.slice(before.lastLine, table.firstLine);
  if (!between.some((line) => line.furniture || line.text.includes('\f') || PAGE.test(line.text))) return false;
  const words = between.filter((line) => !line.furniture && line.text.trim() !== '' && !PAGE.test(line.text));
  if (words.length > 1 && !NOTE.test(words[0]!.text)) return false;
  return table.rows
    .slice(0, table.headerRows)
    .every((row, r) => row.every((cell, c) => cell?.text === before.rows[r]![c]?.text));
}

/** A number alone between two halves of a table is that of the page. */
const PAGE = /^\s*(?:[-–]\s?)?\d{1,4}(?:\s?[-–])?\s*$/;
/** The notes at the foot of the first half. */
const NOTE = /^\s*(?:\(?\d{1,2}\)?|\*{1,3}\)?|[¹²³⁴⁵])\s?\p{L}/u;

function joinTables(before: FoundTable, table: FoundTable): void {
  const shift = before.rows.length - table.headerRows;
  append(before.rows, table.rows.slice(table.headerRows));
  append(
    before.loose,
    table.loose.map((row) => row + shift),
  );
  before.lastLine = table.lastLine;
  before.certain &&= table.certain;
}

/** The table at line `i`, or the line at which to look next. */
function tableAt(
  text: SourceText,
  i: number,
  to: number,
  floor: number,
  shapes: Shapes,
  spaced: Shapes,
  lists: { tried: number },
): FoundTable | number {
  const line = text.lines[i]!;
  if (line.text.includes('|') && (isPipeRow(line.text) || headsOpenPipes(text, i))) {
    const table = pipeTable(text, i, to);
    // A line of dashes alone has no cells.
    return table?.rows.some((row) => row.some((cell) => cell !== null)) ? table : i + 1;
  }
  if (!/\d/.test(line.text) || (shapes.at(i).type !== 'row' && spaced.at(i).type !== 'row')) return i + 1;
  const listed = listAt(text, i, to, floor, shapes, lists);
  if (listed) return listed;
  const region = regionAt(shapes, i, to);
  const grouped = mayGroup(text, i, Math.min(region.last + 2, to)) ? regionAt(spaced, i, to) : null;
  if (
    grouped &&
    isTable(grouped, text.lines) &&
    evenness(grouped) >= evenness(region) &&
    (evenness(grouped) > evenness(region) || hasSplitGroups(grouped, text))
  )
    return flatTable(text, grouped, spaced, floor);
  if (!isTable(region, text.lines)) return Math.max(loneValue(region, i) ?? region.last, i + 1);
  return flatTable(text, region, shapes, floor);
}

/** "Kinder in⏎Jahrgang 3⏎…⏎74": the first line of a value alone behind words with a number, where a table of one cell a line may begin. */
function loneValue(region: Region, i: number): number | null {
  if (!region.rows[0]?.shape.label) return null;
  return region.rows.find(({ line, shape }) => line > i && !shape.label && shape.cells.length === 1)?.line ?? null;
}

/** The table of one cell a line whose first value stands on line `i`; lines of a run that was none are not tried again. */
function listAt(
  text: SourceText,
  i: number,
  to: number,
  floor: number,
  shapes: Shapes,
  lists: { tried: number },
): FoundTable | null {
  const shape = shapes.at(i);
  if (i < lists.tried || shape.type !== 'row' || shape.label || shape.cells.length !== 1) return null;
  const { table, last } = listedTable(text, i, to, floor);
  lists.tried = last;
  return table;
}

/** Digits that a space may group: "41 055". */
const GROUPS = /(?<![\d.,])[1-9]\d{0,2} \d{3}(?!\d|[.]\d)/;

/** Digits that a dot groups: "41.055". */
const DOTTED = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.])/;

/** Whether there are such digits in the first lines of a region, or on those where it broke off, and none that dots group: a table does one of both. */
function mayGroup(text: SourceText, from: number, to: number): boolean {
  let found = false;
  for (let i = from; i < to && i < from + 40; i++) {
    const { text: line } = text.lines[i]!;
    if (DOTTED.test(line)) return false;
    found ||= GROUPS.test(line);
  }
  return found;
}

/** How many of the rows have as many values as most have, or as there are years above them; more rows count for more. */
function evenness(region: Region): number {
  const counts = new Map<number, number>();
  for (const { shape } of region.rows) counts.set(shape.values, (counts.get(shape.values) ?? 0) + 1);
  const even = region.yearCount > 0 ? (counts.get(region.yearCount) ?? 0) : Math.max(0, ...counts.values());
  return even;
}

/** Whether a wide gap or a group that begins with zero tells groups from columns. */
function hasSplitGroups(region: Region, text: SourceText): boolean {
  return region.rows.some(
    ({ line, shape }) => shape.spaced || /(?<![\d.,])[1-9]\d{0,2} 0\d\d(?!\d)/.test(text.lines[line]!.text),
  );
}

function spanOf(text: SourceText, table: FoundTable) {
  return text.clean.span(text.lines[table.firstLine]!.start, text.lines[table.lastLine - 1]!.end);
}
