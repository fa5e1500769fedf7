import type { Readable, TableUnit, TextUnit } from '../../model/index.js';
import type { ClaimDraft } from '../draft.js';
import type { RelationDraft } from '../relations/draft.js';
import { aboveTable, firstOf, LEADS, unitStated, wordOf } from './above.js';
import type { unitOfHeader } from './cell-units.js';
import { type CellClaim, claimOf, type Governing, modalityOf } from './cells.js';
import { type Column, isTime, isTotal, numbersOf, readColumns } from './columns.js';
import { type Name, nameAsked, nameCounted, nameIn } from './names.js';
import { periodIn, periodOf } from './periods.js';
import { tableRelations } from './relations.js';

/** What a table says: its claims, and relations whose claims are counted within them. */
export interface TableClaims {
  claims: ClaimDraft[];
  relations: RelationDraft[];
}

/** Reads the claims of a table from its cells and all that heads them. */
export function readTableClaims(
  table: TableUnit,
  input: { units: readonly TextUnit[] },
  _referenceDate?: string,
): TableClaims {
  const columns = readColumns(table);
  const reader = new TableReader(table, columns, input.units);
  const claims = reader.claims();
  return { claims: claims.map((claim) => claim.draft), relations: tableRelations(table, columns, claims) };
}

class TableReader {
  private readonly above: Readable[];
  /** What of it speaks of the table: headings, questions, a sentence that leads to it. */
  private readonly announcing: Readable[];
  private readonly asked: Name | null;
  private readonly corner: Name | null;
  private readonly aboveUnit: ReturnType<typeof unitOfHeader>;
  private readonly loose: ReadonlySet<number>;
  private readonly names: (Name | null)[];

  constructor(
    private readonly table: TableUnit,
    private readonly columns: readonly Column[],
    units: readonly TextUnit[],
  ) {
    this.loose = new Set(table.loose ?? []);
    this.above = aboveTable(table, units).map((unit) => unit.flow);
    this.announcing = aboveTable(table, units)
      .filter((unit) => unit.role === 'question' || unit.role === 'heading' || LEADS.test(unit.flow.text))
      .map((unit) => unit.flow);
    this.asked = firstOf(this.announcing, nameAsked);
    const label = columns.findLastIndex(
      (column, i) => column.role === 'label' && columns.slice(0, i + 1).every((c) => c.role === 'label'),
    );
    const corner = label >= 0 ? (columns[label]!.headers.at(-1) ?? null) : null;
    this.corner = nameIn(corner);
    this.aboveUnit = firstOf([...(table.caption ? [table.caption] : []), ...this.above.slice(0, 2)], (readable) =>
      /(?:^|[\s(,])(?:in|Angaben)\s/.test(readable.text) && readable.text.length < 200
        ? unitStated(readable.text)
        : null,
    );
    this.names = columns.map((column) => this.nameOfColumn(column));
  }

  claims(): CellClaim[] {
    const { table, columns } = this;
    const claims: CellClaim[] = [];
    // A label that heads several rows is said once.
    const said = new Set<number>();
    for (let row = table.headerRows; row < table.rows.length; row++) {
      table.rows[row]!.forEach((cell, i) => {
        if (!cell) return;
        const column = columns[i]!;
        if (column.role !== 'value' && !/\d/.test(cell.text)) return;
        if (column.role === 'time' && isTime(cell.text)) return;
        const wordy = column.role === 'label' || column.role === 'text' || column.role === 'time';
        if (column.role === 'label') {
          const { start } = cell.span();
          if (said.has(start)) return;
          said.add(start);
        }
        for (const number of numbersOf(cell)) {
          // Among words only a number with its unit is sure to say how much.
          if (wordy && !number.unit && !number.factor) continue;
          claims.push(claimOf(table, cell, row, i, number, this.governing(row, i, cell, wordy)));
        }
      });
    }
    return claims;
  }

  private governing(row: number, i: number, cell: Readable, wordy: boolean): Governing {
    const column = this.columns[i]!;
    const loose = this.loose.has(row);
    const label = this.labelOf(row);
    const labels = this.labelText(row);
    const change = !wordy && !loose && (column.change || /^(?:Veränderung|Differenz|Abweichung)/.test(labels));
    const time = wordy ? null : this.timeOf(row, i, loose);
    const known = time && !time.at.asOf ? periodOf(time.at, time.readable) : null;
    const stated = time?.at.asOf ? { ...periodOf(time.at, time.readable) } : null;
    return {
      unit: wordy ? null : this.unitFor(row, i, loose),
      name: wordy ? (nameIn(cell, true) ?? wordOf(cell)) : this.nameFor(row, i, label, loose),
      period: known ?? this.periodAbove(),
      asOf: stated ? { text: stated.text, edtf: stated.edtf, start: stated.start, end: stated.end } : this.asOfAbove(),
      modality: modalityOf(`${loose ? '' : column.text} ${labels}`),
      change,
      operators: column.operators,
      rule: loose ? 'table.loose-row' : wordy ? 'table.label' : 'table.cell',
    };
  }

  /** Unit of the column's header; else the row head's; else what stands above the table. */
  private unitFor(row: number, i: number, loose: boolean) {
    const column = this.columns[i]!;
    if (loose) return this.agreed() ?? this.aboveUnit;
    if (column.unit) return column.unit;
    const counts = /(?:^|\s)(?:Anzahl|Zahl der|Fallzahl)/.test(column.text);
    const label = this.labelText(row);
    const own = /(?:^|\s)in\s|[([]|%$/.test(label) ? unitStated(label) : null;
    if (own) return own;
    return counts || /(?:^|\s)Anzahl/.test(label) ? null : this.aboveUnit;
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

  private nameOfColumn(column: Column): Name | null {
    if (column.role !== 'value') return null;
    for (const header of [...column.headers].reverse()) {
      const name = nameIn(header, false, true);
      // "Differenz Q2 zu Q1 in Bezug auf …": what stands behind a preposition is not what changed.
      if (
        name &&
        !(column.change && /\s(?:zu|zum|zur|in|gegenüber|ggü\.|im|auf|nach)\s/.test(header.text.slice(0, name.start)))
      )
        return name;
    }
    return null;
  }

  private nameFor(row: number, i: number, label: Readable | null, loose: boolean): Name | null {
    const total = label !== null && isTotal(label.text);
    const own = total ? null : nameIn(label, false);
    if (own?.counted) return own;
    if (!loose) {
      const named = this.names[i] ?? (this.columns[i]!.headers.length ? this.neighbour(i) : null);
      if (named && !this.isCategory(i)) return named;
    }
    if (this.corner?.counted) return this.corner;
    if (own) return own;
    if (this.asked) return this.asked;
    if (total)
      return (
        this.commonName(row) ??
        (this.table.headerRows === 0 ? wordOf(label!) : this.captionName()) ??
        this.headerWord(i)
      );
    // "gerundet", "abz.": a row head without a noun goes with the rows above it, and names nothing itself.
    if (label && this.table.headerRows === 0 && !/\p{Lu}/u.test(label.text)) return null;
    const placed = label ? (nameIn(label, true) ?? nameIn(this.groupOf(row), true)) : null;
    return this.captionName() ?? placed ?? this.headerWord(i);
  }

  /** For a change or a share without a noun of its own: what the columns before it count, else those behind. */
  private neighbour(i: number): Name | null {
    const { columns, names } = this;
    if (!columns[i]!.change && !/%|Prozent|Anteil|[Qq]uote/.test(columns[i]!.text)) return null;
    for (let j = i - 1; j >= 0; j--) if (columns[j]!.role === 'value' && names[j]) return names[j]!;
    for (let j = i + 1; j < columns.length; j++) if (columns[j]!.role === 'value' && names[j]) return names[j]!;
    return null;
  }

  /** Whether value columns are the kinds of one thing that the question or the corner names: "männlich", "Gymnasium", "Bund". */
  private isCategory(i: number): boolean {
    if (!this.asked && !this.corner?.counted) return false;
    const header = this.columns[i]!.text;
    if (/Anzahl|Anz\.|Zahl|Anteil|Kosten|Ausgaben|Einnahmen|Betrag|Mittel|€|Euro|%/.test(header)) return false;
    const bare = this.columns.filter(
      (column) => column.role === 'value' && column.headers.length > 0 && !/\s/.test(column.text),
    );
    return bare.length >= 2 && !/\s/.test(header);
  }

  /** The noun that all rows above a total share. */
  private commonName(total: number): Name | null {
    let common: Name | null = null;
    for (let row = this.table.headerRows; row < total; row++) {
      const label = this.labelOf(row);
      if (!label || isTotal(label.text)) continue;
      const name = nameIn(label, false);
      if (!name || (common && name.head !== common.head)) return null;
      common = name;
    }
    return common;
  }

  private captionName(): Name | null {
    return (
      nameIn(this.table.caption, false) ??
      firstOf(
        this.above.filter((readable) => readable.text.length < 90 && !/[.!]$/.test(readable.text)),
        (readable) => nameCounted(readable) ?? nameIn(readable, false),
      )
    );
  }

  /** A generic word is better than nothing where it is all that a header says: "Tarif". */
  private headerWord(i: number): Name | null {
    const header = this.columns[i]!.headers.at(-1);
    const match = header ? /\p{Lu}[\p{L}-]{3,}/u.exec(header.text) : null;
    if (
      !header ||
      !match ||
      /^(?:Jahr|Schuljahr|Soll|Plan|Insgesamt|Summe|Gesamt|Anzahl|Euro|Anteil|Prozent)/.test(match[0])
    )
      return null;
    return { readable: header, head: match[0], start: match.index, end: match.index + match[0].length, counted: false };
  }

  /** The time of a cell: its header's, the nearest time to its left in the row, the row head's. */
  private timeOf(row: number, i: number, loose: boolean): Column['period'] {
    const column = this.columns[i]!;
    if (!loose && column.period) return column.period;
    for (let j = i - 1; j >= 0; j--) {
      const cell = this.columns[j]!.role === 'time' && this.columns[j]!.dates ? this.table.rows[row]![j] : null;
      const at = cell ? periodIn(cell.text) : null;
      if (cell && at) return { at, readable: cell };
    }
    for (const label of [this.labelOf(row), this.groupOf(row)]) {
      const at = label ? periodIn(label.text) : null;
      if (label && at) return { at, readable: label };
    }
    return null;
  }

  private periodAbove() {
    for (const readable of [this.table.caption, ...this.announcing]) {
      const at = readable ? periodIn(readable.text) : null;
      if (readable && at) return at.asOf ? null : periodOf(at, readable);
    }
    return null;
  }

  private asOfAbove() {
    for (const readable of [this.table.caption, ...this.announcing]) {
      const match = readable ? /(?:Stand|Stichtag)/.exec(readable.text) : null;
      const at = readable && match ? periodIn(readable.text.slice(match.index)) : null;
      if (!readable || !match || !at?.asOf) continue;
      const span = readable.span(match.index + at.start, match.index + at.end);
      return { text: readable.text.slice(match.index + at.start, match.index + at.end), edtf: at.edtf, ...span };
    }
    return null;
  }

  /** The innermost row head. */
  private labelOf(row: number): Readable | null {
    let label: Readable | null = null;
    this.table.rows[row]!.forEach((cell, i) => {
      if (
        cell &&
        this.columns[i]!.role === 'label' &&
        /\p{L}{2}/u.test(cell.text) &&
        (!label || !/^[IVX]{1,4}$/.test(cell.text))
      )
        label = cell;
    });
    return label;
  }

  private groupOf(row: number): Readable | null {
    const cell = this.table.rows[row]![0] ?? null;
    return cell && this.columns[0]!.role === 'label' ? cell : null;
  }

  private labelText(row: number): string {
    return this.table.rows[row]!.filter((cell, i) => cell && this.columns[i]!.role === 'label')
      .map((cell) => cell!.text)
      .join(' ');
  }
}
