import type { TableUnit } from '../../model/index.js';
import { type Column, isTotal } from './columns.js';

/**
 * For each column the column that heads its rows where two tables stand on the same lines; else -1. Words between values head what follows them if the
 * header or a total stands there again, or the headers of the values do: "Aktiva | 2022 | 2021 | Passiva | 2022 | 2021".
 */
export function sideLabelsOf(table: TableUnit, columns: readonly Column[]): number[] {
  const label = columns.findIndex((column) => column.role === 'label');
  // "Januar 12 Juli 211": a name before each number, and no header.
  const alternating =
    table.headerRows === 0 &&
    columns.length === 4 &&
    columns.map(({ role }) => role).join() === 'label,value,text,value' &&
    table.rows.every((row) => row.every((cell) => cell !== null));
  let side = -1;
  return columns.map((column, i) => {
    if (column.role === 'text' && columns.slice(0, i).some((before) => before.role === 'value')) {
      const again = label >= 0 && column.text !== '' && column.text === columns[label]!.text;
      const total = table.rows.some(
        (row) => row[i] && isTotal(row[i]!.text) && label >= 0 && row[label] && isTotal(row[label]!.text),
      );
      side = again || total || alternating || headersComeAgain(columns, label, i) ? i : -1;
    }
    return column.role === 'value' ? side : -1;
  });
}

/** Whether the values behind a column have the same headers as those behind the first labels. */
function headersComeAgain(columns: readonly Column[], label: number, at: number): boolean {
  const under = (from: number) => {
    const texts: string[] = [];
    for (let i = from + 1; columns[i]?.role === 'value'; i++) texts.push(columns[i]!.text);
    return texts;
  };
  const first = label < 0 ? [] : under(label);
  return first.length > 1 && first.every((text) => text !== '') && first.join('|') === under(at).join('|');
}
