import type { Context } from '../../context.js';
import type { SourceText } from '../../text/source-text.js';
import { flatTable } from './flat.js';
import type { FoundTable } from './found.js';
import { captionAbove, isPipeRow, pipeTable } from './pipes.js';
import { isTable, regionAt, Shapes } from './regions.js';

export type { FoundTable } from './found.js';

/** Finds Markdown tables and flat text tables among the lines `[from, to)`, in order and without overlaps. */
export function findTables(text: SourceText, from: number, to: number, context: Context): FoundTable[] {
  const shapes = new Shapes(text.lines);
  const tables: FoundTable[] = [];
  let floor = from;
  for (let i = from; i < to; ) {
    const table = tableAt(text, i, to, floor, shapes);
    if (typeof table === 'number') {
      i = table;
      continue;
    }
    table.caption ??= captionAbove(text, table.firstLine, floor);
    if (table.loose.length > 0) {
      table.certain = table.loose.length < table.rows.length - table.headerRows;
      context.report('table.columns-unclear', spanOf(text, table));
    }
    tables.push(table);
    i = Math.max(table.lastLine, i + 1);
    floor = i;
  }
  return tables;
}

/** The table at line `i`, or the line at which to look next. */
function tableAt(text: SourceText, i: number, to: number, floor: number, shapes: Shapes): FoundTable | number {
  const line = text.lines[i]!;
  if (isPipeRow(line.text)) {
    const table = pipeTable(text, i, to);
    return table ?? i + 1;
  }
  if (!/\d/.test(line.text) || shapes.at(i).type !== 'row') return i + 1;
  const region = regionAt(shapes, i, to);
  if (!isTable(region, text.lines)) return Math.max(region.last, i + 1);
  return flatTable(text, region, shapes, floor);
}

function spanOf(text: SourceText, table: FoundTable) {
  return text.clean.span(text.lines[table.firstLine]!.start, text.lines[table.lastLine - 1]!.end);
}
