import type { Readable } from '../../model/index.js';
import { lazily } from '../../text/lazily.js';
import { firstOf, unitStated, wordOf } from './above.js';
import { isPredicate } from './adjectives.js';
import { isBody, isBodyName, isThing } from './bodies.js';
import { isChangeNoun } from './change-headers.js';
import { holdsUnits, isPart, isTotal } from './columns.js';
import type { Frame } from './frame.js';
import { unitOfHeader } from './header-units.js';
import { type Name, nameIn } from './names.js';
import { nameAsked, nameLedTo, topicOf } from './topics.js';

/** Row heads that say how the rows above relate: "Veränderung in %", "Anteil". */
const RELATES =
  /^(?:prozentuale[rs]?\s|absolute[rs]?\s)?(?:Veränderung|Differenz|Abweichung|Zuwachs|Zunahme|Abnahme|Rückgang|Anteil|Quote)(?:\s|$)/;

/** Headers of rows that are measures of what the columns stand for. */
const MEASURES =
  /^(?:Kennzahl|Kenngröße|Kennwert|Indikator|Merkmal|Parameter|Messgröße|Angabe)(?:en|e|n)?(?=[\s(/,]|$)/;

/** "Summe Ausgaben", "Krankenhäuser zusammen": what a total names itself; not "alle Regionen", which only divide. */
function summed(label: Readable): Name | null {
  const name = nameIn(label, false);
  return name && !isBody(name.head) ? name : null;
}

/** What is asked for; a sentence right above the table that names what it shows is nearer than a question. */
function askedOf(announcing: readonly Readable[]): Name | null {
  const asked = firstOf(announcing, nameAsked);
  const lead = announcing[0];
  return (asked && lead && isLead(lead) ? nameLedTo(lead) : null) ?? asked;
}

const isLead = ({ text }: Readable): boolean =>
  !/\?[“”"]?$/.test(text) && /(?:folgende|nachstehende|nachfolgende)[nrms]?\s/.test(text) && /:$/.test(text);

/**
 * Tells what the numbers of a table count: the noun over their column; else that of their row, where it is a thing; where rows only divide (places,
 * bodies, times, answers to a question), what the question, the corner, the lead-in or the title names.
 */
export class CellNames {
  private readonly asked: Name | null;
  private readonly corner: Name | null;
  /** Whether rows only divide what is counted. */
  private readonly bodies: boolean;
  /** Whether columns are headed by places: they only divide, too. */
  private readonly placed: boolean;
  private readonly names: (Name | null)[];
  /** Whether each row is a measure of its own, with a unit of its own: "Betten | Anzahl | 120", "Auslastung (%)". */
  private readonly measured: boolean;

  constructor(private readonly frame: Frame) {
    const { columns, announcing } = frame;
    this.asked = askedOf(announcing);
    const label = columns.findLastIndex(
      (column, i) => column.role === 'label' && columns.slice(0, i + 1).every((c) => c.role === 'label'),
    );
    this.corner = nameIn(label >= 0 ? (columns[label]!.headers.at(-1) ?? null) : null);
    this.bodies = this.divides(label);
    const heads = columns.filter((column) => column.role === 'value' && column.text !== '' && !column.total);
    this.placed = heads.length > 1 && heads.every((column) => isBodyName(column.text));
    this.names = columns.map((_, i) => this.ofColumn(i));
    this.measured =
      label >= 0 && (MEASURES.test(columns[label]!.text) || columns.some(holdsUnits) || this.unitsIn(label));
  }

  /** Whether at least two labels state units, and not all the same. */
  private unitsIn(label: number): boolean {
    const { table } = this.frame;
    const units = new Set<string>();
    for (const row of table.rows.slice(table.headerRows, table.headerRows + 60)) {
      const text = row[label]?.text;
      const unit = text && /[([]|(?:^|\s)in\s|%$/.test(text) ? unitStated(text) : null;
      if (unit?.unit) units.add(`${unit.unit.code} ${unit.unit.per}`);
    }
    return units.size > 1;
  }

  /** Whether the rows under a label column only divide: by its header, else by most of its labels. */
  private divides(label: number): boolean {
    if (label < 0) return false;
    const { table, columns } = this.frame;
    const header = columns[label]!.text;
    // "Welche Ursachen …?" over rows headed "Ursache": the rows are what is asked for.
    if (header.length > 3 && this.asked?.head.toLowerCase().startsWith(header.toLowerCase().slice(0, -1))) return false;
    // "Aktiva … Passiva": two lists of things side by side.
    if (this.frame.sides.some((side) => columns[side]!.text !== header)) return false;
    if (header !== '') return isBody(header) || (!isThing(header) && (this.asked !== null || this.topic() !== null));
    const labels = table.rows
      .slice(table.headerRows)
      .flatMap((row) => (row[label] && !isTotal(row[label].text) ? [row[label].text] : []));
    // "Kehricht in t", "Krankenstand in %": rows with units of their own are what is counted.
    if (this.asked && table.headerRows > 0 && !labels.some((text) => unitOfHeader(text) !== null)) return true;
    return labels.filter(isBodyName).length * 5 >= labels.length * 3;
  }

  /** The name of what a cell's number counts. */
  nameFor(row: number, i: number, loose: boolean): Name | null {
    const { table, columns } = this.frame;
    const label = this.frame.labelOf(row, i);
    const total = label !== null && isTotal(label.text);
    const own = total ? null : nameIn(label, false, true);
    if (own?.counted || (own && this.measured)) return own;
    if (!loose) {
      const named = this.names[i] ?? (columns[i]!.headers.length ? this.neighbour(i) : null);
      if (named && !this.isCategory(i)) return named;
    }
    if (this.corner && (this.corner.counted || this.frame.cornerUnit)) return this.corner;
    if (label && !own && (isPart(label.text) || RELATES.test(label.text))) {
      const whole = this.wholeOf(row, i, loose);
      if (whole) return whole;
    }
    if (this.bodies && !total && !loose) {
      const counted = this.asked ?? this.topic();
      if (counted) return counted;
    }
    if (own) return own;
    // "Ergebnis" says nothing over a column, but names a row.
    if (label && /^(?:Ergebnis|Saldo|Bestand)/.test(label.text)) return wordOf(label);
    if (this.asked) return this.asked;
    if (total) return this.ofTotal(row, i, label);
    // "gerundet", "abz.": a row head without a noun goes with the rows above it, and names nothing itself.
    if (label && table.headerRows === 0 && !/\p{Lu}/u.test(label.text)) return null;
    const placed = label ? (nameIn(label, true) ?? nameIn(this.frame.groupOf(row), true)) : null;
    return this.topic() ?? this.stage(i) ?? this.heading() ?? placed ?? this.headerWord(i) ?? this.title();
  }

  private ofTotal(row: number, i: number, label: Readable): Name | null {
    const common = this.bodies ? null : (this.commonNames()[row] ?? summed(label));
    if (common) return common;
    if (this.frame.table.headerRows > 0)
      return this.topic() ?? this.stage(i) ?? this.heading() ?? this.headerWord(i) ?? this.title();
    return /^[Aa]lle\s/.test(label.text) ? (this.topic() ?? this.heading() ?? nameIn(label, true)) : wordOf(label);
  }

  /** "davon bewilligt": what the row above counts. */
  private wholeOf(row: number, i: number, loose: boolean): Name | null {
    for (let above = row - 1; above >= this.frame.table.headerRows && row - above < 30; above--) {
      const label = this.frame.labelOf(above, i);
      if (label && !isPart(label.text) && !RELATES.test(label.text)) return this.nameFor(above, i, loose);
    }
    return null;
  }

  private ofColumn(i: number): Name | null {
    const column = this.frame.columns[i]!;
    if (column.role !== 'value') return null;
    for (const header of [...column.headers].reverse()) {
      const name = nameIn(header, false, true);
      // "Differenz Q2 zu Q1 in Bezug auf …": what stands behind a preposition is not what changed.
      if (
        name &&
        !(column.change && isChangeNoun(name.head)) &&
        !(column.change && /\s(?:zu|zum|zur|in|gegenüber|ggü\.|im|auf|nach)\s/.test(header.text.slice(0, name.start)))
      )
        return name;
    }
    // "davon besetzt", "unbesetzt": what the column before it counts.
    return column.inherits !== null ? this.ofColumn(column.inherits) : null;
  }

  /** For a change or a share without a noun of its own: what the columns before it count, else those behind. */
  private neighbour(i: number): Name | null {
    const { columns } = this.frame;
    const { names } = this;
    const { change, text } = columns[i]!;
    const compared = change ? this.compared(i) : null;
    if (compared) return compared;
    if (!change && !/%|Prozent|Anteil|[Qq]uote|^(?:je|pro)\s/.test(text)) return null;
    for (let j = i - 1; j >= 0; j--)
      if (columns[j]!.role === 'value' && names[j] && !(change && columns[j]!.part)) return names[j]!;
    // Behind columns of years it is about what they count.
    if (columns.slice(0, i).some((column) => column.role === 'value' && column.period)) return null;
    for (let j = i + 1; j < columns.length; j++) if (columns[j]!.role === 'value' && names[j]) return names[j]!;
    return null;
  }

  /** "Personen 2022 | Personen 2023 | darunter Kinder | Veränderung": what stands there for two times is what changed. */
  private compared(i: number): Name | null {
    const { columns } = this.frame;
    const before = this.names.slice(0, i).flatMap((name, j) => {
      const column = columns[j]!;
      return name && column.role === 'value' && column.period && !column.part && !column.change
        ? [{ name, column }]
        : [];
    });
    const [other, last] = before.slice(-2);
    if (!other || !last || other.name.head !== last.name.head) return null;
    return other.column.period!.at.edtf === last.column.period!.at.edtf ? null : last.name;
  }

  /** Whether value columns are the kinds of one thing that the question or the corner names: "männlich", "Gymnasium", "Bund". */
  private isCategory(i: number): boolean {
    if (this.placed) return true;
    if (!this.asked && !this.corner?.counted) return false;
    // Where one column is that of the thing asked for, the others are those of other things.
    if (this.names.some((name) => name && name.head === this.asked?.head)) return false;
    const { columns } = this.frame;
    const header = columns[i]!.text;
    if (/Anzahl|Anz\.|Zahl|Anteil|Kosten|Ausgaben|Einnahmen|Betrag|Mittel|€|Euro|%/.test(header)) return false;
    const bare = columns.filter(
      (column) => column.role === 'value' && column.headers.length > 0 && !/\s/.test(column.text),
    );
    return bare.length >= 2 && !/\s/.test(header);
  }

  /** For each row the noun that all rows above it share, totals left out. */
  private readonly commonNames = lazily(() => {
    const { table } = this.frame;
    const names: (Name | null)[] = [];
    let common: Name | null = null;
    let shared = true;
    for (let row = table.headerRows; row < table.rows.length; row++) {
      names[row] = shared ? common : null;
      const label = this.frame.labelOf(row);
      if (!shared || !label || isTotal(label.text)) continue;
      const name = nameIn(label, false);
      shared = name !== null && (common === null || name.head === common.head);
      common = name;
    }
    return names;
  });

  /** What the title or the lead-in names. */
  private readonly topic = lazily(() => {
    const { caption } = this.frame.table;
    return (caption ? topicOf(caption) : null) ?? this.titles(0, 1) ?? firstOf(this.frame.announcing, nameLedTo);
  });

  /** What the headings further above name. */
  private readonly heading = lazily(() => this.titles(1));

  private titles(from: number, to?: number, read = topicOf): Name | null {
    return firstOf(
      this.frame.above.slice(from, to).filter(({ text }) => text.length < 90 && !/[.!]$/.test(text)),
      read,
    );
  }

  /** The noun of the title, even if it only arranges: "Stellenübersicht". */
  private readonly title = lazily(
    () => nameIn(this.frame.table.caption) ?? this.titles(0, 2, (readable) => nameIn(readable)),
  );

  /** "Ansatz", "Ist", "Differenz" over the columns of a budget: where nothing near by says of what, they say it themselves. */
  private stage(i: number): Name | null {
    const readable = this.frame.columns[i]!.headers.at(-1);
    const match = readable
      ? /^(?:Ansatz|Ist|Soll|Plan|Ergebnis|Entwurf|Differenz|Abweichung)(?=\s|$)/.exec(readable.text)
      : null;
    return readable && match ? { readable, head: match[0], start: 0, end: match[0].length, counted: false } : null;
  }

  /** A generic word is better than nothing where it is all that a header says: "Tarif". */
  private headerWord(i: number): Name | null {
    if (this.placed) return null;
    const header = this.frame.columns[i]!.headers.at(-1);
    const match = header ? /\p{Lu}[\p{L}-]{3,}/u.exec(header.text) : null;
    if (
      !header ||
      !match ||
      isPredicate(match[0]) ||
      /^(?:Jahr|Schuljahr|Soll|Plan|Insgesamt|Summe|Gesamt|Anzahl|Euro|Anteil|Prozent)/.test(match[0])
    )
      return null;
    return { readable: header, head: match[0], start: match.index, end: match.index + match[0].length, counted: false };
  }
}
