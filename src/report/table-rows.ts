import type { Row } from './rows.js';
import type { FoundTable } from './tables/index.js';

/** The tables by the line of the first row that is theirs: where a letter took the lines of a header, that is a row of the body. */
export function tablesByRow(rows: readonly Row[], tables: readonly FoundTable[]): Map<number, FoundTable> {
  const found = new Map<number, FoundTable>();
  let at = 0;
  for (const table of tables) {
    while (at < rows.length && rows[at]!.line < table.firstLine) at++;
    const row = rows[at];
    if (row && row.line < table.lastLine) found.set(row.line, table);
  }
  return found;
}
