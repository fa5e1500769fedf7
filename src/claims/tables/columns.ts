import type { Readable, TableUnit } from '../../model/index.js';
import { classLabelEnd } from '../../text/class-labels.js';
import { largest } from '../../text/lists.js';
import { isPredicate } from './adjectives.js';
import { type CellNumber, cellNumbers, spelledNumber } from './cell-numbers.js';
import type { UnitAt } from './cell-units.js';
import { changeOfHeaders } from './change-headers.js';
import { unitOfHeader } from './header-units.js';
import { areCodes, isNaming } from './naming-columns.js';
import { type PeriodAt, periodIn, periodOfChange } from './periods.js';

export type ColumnRole = 'label' | 'time' | 'value' | 'text';

/** What a column says for all its cells. */
export interface Column {
  role: ColumnRole;
  /** Its header cells, outermost first, without those that a reader made up ("Col3"). */
  headers: Readable[];
  /** The headers in one line. */
  text: string;
  unit: UnitAt | null;
  period: { at: PeriodAt; readable: Readable } | null;
  /** Whether its times are those of the row, and not of its making: "Jahr", not "Baujahr". */
  dates: boolean;
  /** Whether its signs are those of a calculation. */
  operators: boolean;
  /** Whether its cells hold sentences or long descriptions with numbers in them. */
  wordy: boolean;
  /** Whether its numbers say by how much something changed. */
  change: boolean;
  direction: 'up' | 'down' | null;
  /** The column whose things its header goes on about: "davon besetzt", "unbesetzt". */
  inherits: number | null;
  /** Whether it totals others, or is a part of the column before it. */
  total: boolean;
  part: boolean;
}

const TOTAL =
  /^(?:(?:Gesamt|Zwischen|End|Bilanz)?[Ss]umme|[Ii]nsgesamt|[Gg]esamt|[Gg]esamtzahl|[Gg]esamtbetrag|[Zz]usammen|Total|alle|Alle)(?:[:\s(]|$)|\s(?:zusammen|insgesamt|gesamt):?$/;
const PART = /^(?:[-–•]\s)?(?:\(?[Dd]avon|\(?[Dd]arunter|[Hh]iervon|[Dd]ar\.|dav\.)/;

export const isTotal = (label: string) => TOTAL.test(label.trim());
export const isPart = (label: string) => PART.test(label.trim());

/** Headers of columns that say when: "Jahr", "Schuljahr Q1", "Stichtag"; not "Baujahr" or "Baubeginn". */
const DATES =
  /^(?:(?:Schul|Haushalts|Kalender|Berichts|Kita-?|Kindergarten|Geschäfts|Förder|Wirtschafts|Rechnungs|Betriebs|Abrechnungs|Bezugs|Vergleichs|Studien|Ausbildungs|Wirtschafts)?[Jj]ahre?|SJ|HJ|KJ|Zeitraum|Stichtag|Stand|Monat|Quartal|Halbjahr|Datum|Periode|Semester|Wahl)(?:[\s(/:]|$)/;

/** Headers of a column that holds the unit of each row. */
const UNITS = /^(?:(?:Maß|Mengen)?[Ee]inheit(?:en)?|ME|Dimension)$/;
export const holdsUnits = (column: Column): boolean => UNITS.test(column.text);

/** Reads every column: its role by what stands in it, the rest by its headers. */
export function readColumns(table: TableUnit): Column[] {
  const width = largest(table.rows.map((row) => row.length));
  const body = table.rows.slice(table.headerRows);
  const columns: Column[] = [];
  for (let i = 0; i < width; i++) {
    const headers = headersOf(table, i);
    const text = headers.map((header) => header.text).join(' ');
    const role = roleOf(body, i, table.rowHeads, text);
    const changed = changeOfHeaders(headers.map((header) => header.text));
    columns.push({
      role,
      headers,
      text,
      unit: unitOfHeader(text),
      period: periodOfHeaders(headers, changed.change),
      dates: i === 0 || text === '' || DATES.test(text),
      operators: headers.length === 0 && body.some((row) => /^=\s{0,6}\d/.test(row[i]?.text ?? '')),
      wordy: role === 'text' && body.some((row) => describes(row[i]?.text ?? '')),
      ...changed,
      inherits: null,
      total: isTotal(text),
      part: isPart(text),
    });
  }
  spreadParts(columns);
  partsAtTimes(columns);
  spreadChanges(columns, body);
  inherit(columns);
  labelsBeforeFirstValue(columns, body, table.rowHeads);
  return columns;
}

function headersOf(table: TableUnit, column: number): Readable[] {
  const headers: Readable[] = [];
  for (const row of table.rows.slice(0, table.headerRows)) {
    const cell = row[column];
    if (cell && !/^Col\d+$/.test(cell.text) && headers.at(-1)?.text !== cell.text) headers.push(cell);
  }
  return headers;
}

function periodOfHeaders(headers: readonly Readable[], change: boolean): Column['period'] {
  for (const readable of [...headers].reverse()) {
    const at = (change ? periodOfChange(readable.text) : null) ?? periodIn(readable.text);
    if (at) return { at, readable };
  }
  return null;
}

function roleOf(body: readonly (Readable | null)[][], column: number, rowHeads: boolean, header: string): ColumnRole {
  let numbers = 0;
  let times = 0;
  let words = 0;
  for (const row of body.slice(0, 400)) {
    const cell = row[column];
    if (!cell) continue;
    if (isTime(cell.text)) times++;
    else if (
      (isValueCell(cell.text) && classLabelEnd(cell.text) < cell.text.length) ||
      spelledNumber(cell.text) !== null
    )
      numbers++;
    else if (!/^(?:keine?[rsn]?|eine?[rs]?|ja|nein|offen|entfällt|unbekannt)$/i.test(cell.text)) words++;
  }
  if (times > numbers && times >= words) return 'time';
  if (UNITS.test(header)) return 'text';
  if (isNaming(header)) return column === 0 && rowHeads ? 'label' : times > words ? 'time' : 'text';
  if (column === 0 && rowHeads) return 'label';
  if (numbers > 0 && areCodes(body, column, header)) return 'label';
  return numbers > 0 && numbers >= words ? 'value' : 'text';
}

/** A number with its noun within a description: "Sanierung der Halle mit 3 Umkleiden", "2 von 4 Abschnitten fertig". */
const DESCRIBES =
  /(?:\p{L}{2,40}[^\p{L}\d]{1,4}){2}.{0,200}?(?<![\p{L}\d.])\d{1,6} \p{Lu}\p{Ll}{2,}|^\d{1,6} (?:von \d{1,6} )?\p{Lu}?\p{L}{3,40} \p{L}{3}/u;

const describes = (text: string) => DESCRIBES.test(text) && classLabelEnd(text) < text.length;

export const isTime = (text: string) =>
  /^(?:(?:Schuljahr|SJ|Haushaltsjahr|HJ|Jahr|Kita-Jahr|KJ)\s)?(?:19|20)\d\d(?:\s?\/\s?(?:(?:19|20)\d\d|\d\d))?\*{0,2}$/.test(
    text.trim(),
  ) || /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/.test(text.trim());

/** Whether a cell heads its row: a label, or the word for a total in a column of times. */
export const headsRow = (column: Column, { text }: Readable): boolean =>
  column.role === 'label' || (column.role === 'time' && !isTime(text) && isTotal(text));

/** Whether a cell is a number with little around it. */
export function isValueCell(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const words = text.match(/\p{L}{3,}/gu)?.length ?? 0;
  if (words > 3 || /^(?:Im?|[Aa]m|Auf|Bei|Der|Die|Das|Es|Seit|Von|Für)\s/.test(text)) return false;
  return /^(?:[\p{L}.]{1,12}\s|[=<>~≥≤±+\-–−(€\s]){0,4}\d/u.test(text);
}

/** "weniger als ein Jahr", "ein bis zwei Jahre", "über 50 ha": a class of what stands before it. */
const CLASS =
  /^(?:unter|über|ab|bis|mehr|weniger|länger|mindestens|höchstens|ein|zwei|drei|vier|fünf|sechs|zehn|\d{1,3})\s(?!(?:%|Prozent))/;

/** "+/- | in %": a bare unit behind a change goes on about it; a change between two columns of one unit has that unit, where it is their difference. */
function spreadChanges(columns: Column[], body: readonly (Readable | null)[][]): void {
  columns.forEach((column, i) => {
    if (column.role !== 'value') return;
    if (columns[i - 1]?.change && /^(?:in\s)?(?:%|Prozent|v\.\s?H\.)$/.test(column.text)) column.change = true;
    if (!column.change || column.unit) return;
    const [to, from] = columns
      .slice(0, i)
      .reverse()
      .filter((before) => before.role === 'value' && !before.change);
    if (!from?.unit || from.unit.unit?.code !== to!.unit?.unit?.code || from.unit.scale !== to!.unit?.scale) return;
    const [a, b] = [columns.indexOf(from), columns.indexOf(to!)];
    const rows = body.slice(0, 40).filter((row) => row[a] && row[b] && row[i]);
    const hits = rows.filter((row) => differs(row[a]!, row[b]!, row[i]!));
    if (hits.length > 1 && hits.length * 5 >= rows.length * 4) column.unit = from.unit;
  });
}

function differs(from: Readable, to: Readable, by: Readable): boolean {
  const [a] = cellNumbers(from.text);
  const [b] = cellNumbers(to.text);
  const [c] = cellNumbers(by.text);
  if (a?.value == null || b?.value == null || c?.value == null || c.unit) return false;
  const slack = (a.resolution + b.resolution + c.resolution) / 2;
  return Math.abs(Math.abs(b.value - a.value) - Math.abs(c.value)) <= slack;
}

/** "davon: männlich | weiblich": what stands to the right of a "davon" without a header of its own, or under it, is part too. */
function spreadParts(columns: Column[]): void {
  for (let i = 1; i < columns.length; i++) {
    const here = columns[i]!;
    const before = columns[i - 1]!;
    const outer = here.headers[0]?.text ?? '';
    if (
      !here.part &&
      before.part &&
      here.role === 'value' &&
      (CLASS.test(outer) ||
        /^(?:aus|von|an|für|mit|ohne)\s/.test(outer) ||
        /^(?:davon|darunter):?$/i.test(before.text)) &&
      here.headers.length === 1
    )
      here.part = true;
  }
}

/** "Personen 31.12.2023 | darunter Kinder": parts are of the time of the column that they are part of. */
function partsAtTimes(columns: Column[]): void {
  let period: Column['period'] = null;
  for (const column of columns) {
    if (column.role !== 'value' || column.change) continue;
    if (!column.part) period = column.period;
    else column.period ??= period;
  }
}

/** "darunter unter drei Jahren", "davon mit Förderbedarf": a preposition leads to what the part is told by, not to its things. */
const PART_BY = /^\(?(?:davon|darunter):?\s(?:unter|über|ab|bis|mit|ohne|in|im|aus|von|an|nach|auf)\s/;

/** Whether the cells of a column are keys or numbers of a list, without words: "1.1", "111 01", "A 15". */
const holdsKeys = (body: readonly (Readable | null)[][], column: number): boolean =>
  body.slice(0, 100).every((row) => !/\p{L}{3}/u.test(row[column]?.text ?? ''));

/** Headers without a noun go on about the column before them, and take its unit and time if they have none. */
function inherit(columns: Column[]): void {
  columns.forEach((column, i) => {
    if (column.role !== 'value' || column.change || column.text === '' || column.total) return;
    // "bewilligt (in Mio. €)": the unit is no noun.
    const words = column.text
      .replace(/\s(?:19|20)\d\d$/, '')
      .replace(
        /\s(?:[([][^()[\]]{1,30}[)\]]|(?:in\s)?(?:[^\s()[\]]{0,4}\s?(?:€|Euro|EUR|%)|km|ha|m²|m³|t|MWh|kWh|VZÄ))$|^[^\s()[\]]{0,4}\s?(?:€|Euro|EUR|%)$/u,
        '',
      );
    const goesOn = /^\p{Ll}[\p{Ll}\s:-]*$/u.test(words) || isPredicate(words) || PART_BY.test(words);
    // "kw", "ku": posts that a budget marks to fall away or to be changed are counted on their own.
    if (!goesOn || /^k[wu]$/.test(words)) return;
    for (let j = i - 1; j >= 0; j--) {
      const before = columns[j]!;
      if (
        before.role !== 'value' ||
        before.change ||
        before.part ||
        before.inherits !== null ||
        before.unit?.unit?.code === '%'
      )
        continue;
      column.inherits = j;
      column.unit ??= before.unit;
      column.period ??= before.period;
      column.part ||= !/^(?:gesamt|insgesamt|zusammen)/.test(column.text) && columns[i - 1]!.part;
      return;
    }
  });
}

/** Words before the first values head the rows too; descriptions with numbers in them only where nothing else does. */
function labelsBeforeFirstValue(columns: Column[], body: readonly (Readable | null)[][], rowHeads: boolean): void {
  const first = columns.findIndex((column) => column.role === 'value');
  if (!rowHeads && first < 0) return;
  const before = (first < 0 ? columns : columns.slice(0, first)).filter(
    (column) => column.role === 'text' && !holdsUnits(column),
  );
  for (const column of before) if (!column.wordy) column.role = 'label';
  if (first < 0 || !before[0]) return;
  const names = (column: Column, i: number) => column.role === 'label' && !isNaming(column.text) && !holdsKeys(body, i);
  if (!columns.some(names)) before[0].role = 'label';
}

/** The numbers of a cell in a column of values; a bare year there is a number. */
export const numbersOf = (cell: Readable): CellNumber[] => cellNumbers(cell.text);
