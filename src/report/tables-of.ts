import type { Table, TableCell, TableUnit } from '../model/index.js';
import { largest } from '../text/lists.js';

/** The tables as the model has them: cells with their places, headers in one line. */
export function tablesOf(units: readonly TableUnit[]): Table[] {
  return units.map(({ id, section, caption, rows, headerRows, rowHeads }) => {
    const columnCount = largest(rows.map((row) => row.length));
    const cells: TableCell[] = [];
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell)
          cells.push({
            row: r,
            column: c,
            text: cell.text,
            ...cell.span(),
            header: r < headerRows || (rowHeads && c === 0),
          });
      });
    });
    const title = (column: number) => {
      const heads = rows.slice(0, headerRows).map((row) => row[column]?.text);
      return heads.filter((head, i) => head && head !== heads[i - 1]).join(' ');
    };
    return {
      id,
      start: cells.reduce((least, cell) => Math.min(least, cell.start), cells[0]?.start ?? 0),
      end: largest(cells.map((cell) => cell.end)),
      section,
      caption: caption ? { text: caption.text, ...caption.span() } : null,
      rowCount: rows.length,
      columnCount,
      headerRows,
      columns: Array.from({ length: columnCount }, (_, column) => title(column)),
      cells,
    };
  });
}
