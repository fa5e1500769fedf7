import type { Readable, TableUnit, TextUnit } from '../../model/index.js';
import { classLabelEnd } from '../../text/class-labels.js';
import { append } from '../../text/lists.js';
import type { ClaimDraft } from '../draft.js';
import { type RelationDraft, shifted } from '../relations/draft.js';
import { firstOf, unitForAll, unitStated, wordOf } from './above.js';
import { CellNames } from './cell-names.js';
import { CellTimes } from './cell-times.js';
import { type CellClaim, claimOf, type Governing, modalityOf } from './cells.js';
import { changesRow } from './change-headers.js';
import { timeOfChanges } from './change-times.js';
import { type Column, holdsUnits, isTime, isTotal, numbersOf, readColumns } from './columns.js';
import { Frame } from './frame.js';
import { perBefore, unitOfHeader } from './header-units.js';
import { countedNoun, moneyNoun } from './money.js';
import { nameIn } from './names.js';
import { tableRelations } from './relations.js';
import { isProseCell, readTextCells } from './text-cells.js';

/** What a table says: its claims, and relations whose claims are counted within them. */
export interface TableClaims {
  claims: ClaimDraft[];
  relations: RelationDraft[];
}

/** Reads the claims of a table from its cells and all that heads them. */
export function readTableClaims(
  table: TableUnit,
  input: { units: readonly TextUnit[] },
  referenceDate?: string,
): TableClaims {
  const columns = readColumns(table);
  const frame = new Frame(table, columns, input.units);
  const claims = new TableReader(frame).claims();
  const relations = tableRelations(table, columns, claims, frame.sideLabels);
  timeOfChanges(claims, relations);
  const text = readTextCells(table, columns, referenceDate);
  append(
    relations,
    text.relations.map((relation) => shifted(relation, claims.length)),
  );
  return { claims: [...claims.map((claim) => claim.draft), ...text.claims], relations };
}

/** "Zuschuss je Übernachtung | € | 4,10" */
function perRow(found: ReturnType<typeof unitOfHeader>, label: string) {
  const per = found?.unit && !found.unit.per ? perBefore(label, found.unit) : null;
  return per ? { ...found!, unit: { ...found!.unit!, per } } : found;
}

const SAYS_ALL =
  /(?:Angaben|Beträge|Werte|Zahlen)\s(?:jeweils\s)?in\s|\(in\s|:\s*$|^(?:Tabelle|Tab\.|Übersicht|Abbildung)\s/;

class TableReader {
  private readonly table: TableUnit;
  private readonly columns: readonly Column[];
  private readonly names: CellNames;
  private readonly times: CellTimes;
  /** The column that names the unit of each row; -1 if none. */
  private readonly unitColumn: number;
  private readonly aboveUnit: ReturnType<typeof unitOfHeader>;

  constructor(private readonly frame: Frame) {
    const { table, columns } = frame;
    this.table = table;
    this.columns = columns;
    this.unitColumn = columns.findIndex(holdsUnits);
    this.names = new CellNames(frame);
    this.times = new CellTimes(frame);
    const stated = [...(table.caption ? [table.caption] : []), ...frame.above.slice(0, 2)];
    // Over several columns without headers stands their header, unread: the unit in it is that of one of them.
    const bare = table.headerRows === 0 && columns.filter(({ role }) => role === 'value').length > 1;
    this.aboveUnit = firstOf(stated, (readable) =>
      bare && !SAYS_ALL.test(readable.text) ? null : unitForAll(readable.text),
    );
  }

  claims(): CellClaim[] {
    const { table, columns } = this;
    const claims: CellClaim[] = [];
    // A label that heads several rows is said once.
    const said = new Set<number>();
    for (let row = table.headerRows; row < table.rows.length; row++) {
      table.rows[row]!.forEach((cell, i) => {
        const column = columns[i]!;
        if (!cell || (column.role !== 'value' && !/\d/.test(cell.text))) return;
        if (column.role === 'time' && isTime(cell.text)) return;
        if (!this.frame.loose.has(row) && isProseCell(cell, column)) return;
        const wordy = column.role !== 'value';
        if (column.role === 'label') {
          const { start } = cell.span();
          if (said.has(start)) return;
          said.add(start);
        }
        for (const number of numbersOf(cell)) {
          // "10 bis unter 20 Kinder": the bounds of a class.
          if (wordy && number.number.start < classLabelEnd(cell.text)) continue;
          // Among words only a number with its unit is sure to say how much.
          if (wordy && !number.unit && !number.factor) continue;
          // "8797 %": two numbers that are glued together.
          if (number.unit?.code === '%' && /^\d{4}/.test(cell.text.slice(number.number.start))) continue;
          claims.push(claimOf(table, cell, row, i, number, this.governing(row, i, cell, wordy)));
        }
      });
    }
    return claims;
  }

  /** Whether a row says by how much those above it changed. */
  private changes(row: number, labels: string): boolean {
    let known = this.changing.get(row);
    if (known === undefined) {
      known = changesRow(labels);
      this.changing.set(row, known);
    }
    return known;
  }
  private readonly changing = new Map<number, boolean>();

  private governing(row: number, i: number, cell: Readable, wordy: boolean): Governing {
    const column = this.columns[i]!;
    const loose = this.frame.loose.has(row);
    const labels = this.frame.labelText(row);
    return {
      unit: wordy ? null : this.unitFor(row, i, loose),
      name: wordy ? (nameIn(cell, true) ?? wordOf(cell)) : this.names.nameFor(row, i, loose),
      ...this.times.timeFor(row, i, wordy),
      modality: modalityOf(`${loose ? '' : column.text} ${labels}`),
      change: !wordy && !loose && (column.change || this.changes(row, labels)),
      operators: column.operators,
      rule: loose ? 'table.loose-row' : wordy ? 'table.label' : 'table.cell',
    };
  }

  /** Unit of the column's header; else the row head's; else what stands above the table. */
  private unitFor(row: number, i: number, loose: boolean) {
    const column = this.columns[i]!;
    if (loose) return this.agreed() ?? this.aboveUnit;
    if (column.unit) return column.unit;
    const said = this.unitColumn < 0 ? null : this.table.rows[row]![this.unitColumn];
    if (said) return perRow(unitOfHeader(`in ${said.text}`), this.frame.labelText(row));
    if (this.frame.cornerUnit) return this.frame.cornerUnit;
    if (this.aboveUnit?.unit?.system === 'iso4217' && this.countsAmongMoney(i)) return null;
    const counts = /(?:^|\s)(?:Anzahl|Zahl der|Fallzahl)/.test(column.text);
    const label = this.frame.labelText(row);
    const own = /(?:^|\s)in\s|[([]|%$/.test(label) ? unitStated(label) : null;
    if (own) return own;
    return counts || /(?:^|\s)Anzahl/.test(label) ? null : this.aboveUnit;
  }

  /** Whether a column counts things under a caption that says "Beträge in Euro": its noun does, or it alone prints no cents. */
  private countsAmongMoney(i: number): boolean {
    const { columns } = this;
    const { text, change } = columns[i]!;
    if (change || moneyNoun(text) || isTotal(text) || !/\p{Lu}\p{L}{2}/u.test(text)) return false;
    const money = columns.flatMap((other, j) =>
      j !== i && other.role === 'value' && moneyNoun(other.text) ? [j] : [],
    );
    return money.length > 0 && (countedNoun(text) || (!this.printsCents(i) && money.every((j) => this.printsCents(j))));
  }

  private printsCents(i: number): boolean {
    const { table } = this;
    return table.rows.some((row, r) => r >= table.headerRows && /\d,\d\d(?!\d)/.test(row[i]?.text ?? ''));
  }

  /** The unit of all value columns, if it is the same. */
  private agreed() {
    const values = this.columns.filter((column) => column.role === 'value');
    const [first] = values;
    return first &&
      values.every(
        (column) => column.unit?.unit?.code === first.unit?.unit?.code && column.unit?.scale === first.unit?.scale,
      )
      ? first.unit
      : null;
  }
}
