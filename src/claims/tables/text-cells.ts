import { analyse } from '../../language/index.js';
import type { Readable, TableUnit, TextUnit } from '../../model/index.js';
import type { ClaimDraft } from '../draft.js';
import { readProse } from '../prose.js';
import type { RelationDraft } from '../relations/draft.js';
import { type Column, isValueCell } from './columns.js';
import { isNaming } from './naming-columns.js';

/** Whether a cell is read as running text: words that are more than a label beside a number. */
export function isProseCell(cell: Readable, column: Column): boolean {
  if (column.role === 'time' || (column.role === 'label' && !column.wordy) || isNaming(column.text)) return false;
  if (column.role === 'value' && isValueCell(cell.text)) return false;
  return (column.role === 'value' ? WORDS : WORD).test(cell.text);
}
const WORD = /\p{L}{3}/u;
const WORDS = /\p{L}{2}[^\p{L}]{1,9}\p{L}{2,40}[^\p{L}]{1,9}\p{L}{2}/u;

/** Reads the cells of words as the prose that they are: "Anbau eines Aufzugs mit 4 Haltestellen". */
export function readTextCells(
  table: TableUnit,
  columns: readonly Column[],
  referenceDate?: string,
): { claims: ClaimDraft[]; relations: RelationDraft[] } {
  const units: TextUnit[] = [];
  const places: { row: number; column: number }[] = [];
  const loose = new Set(table.loose ?? []);
  for (let row = table.headerRows; row < table.rows.length; row++) {
    if (loose.has(row)) continue;
    table.rows[row]!.forEach((cell, column) => {
      if (!cell || !isProseCell(cell, columns[column]!)) return;
      units.push({ flow: cell, role: 'item', section: table.section, measure: null, lead: null, headings: [] });
      places.push({ row, column });
    });
  }
  if (units.length === 0) return { claims: [], relations: [] };
  const analyses = units.map((unit) => analyse(unit.flow.text, { referenceDate }));
  const prose = readProse({ units, analyses });
  const claims = prose.drafts.map((draft, i) => ({
    ...draft,
    ...(table.speaker ? { speaker: table.speaker } : {}),
    table: { id: table.id, ...places[prose.units[i]!]! },
    rule: `table.text+${draft.rule}`,
  }));
  return { claims, relations: prose.relations };
}
