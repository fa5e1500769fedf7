import { append } from '../../text/lists.js';
import type { Line } from '../../text/source-text.js';
import { type RowShape, type Shape, shapeOf } from './lines.js';

/** A run of lines that form the body of one flat table. */
export interface Region {
  /** First row and one past the last line, as line indexes. */
  first: number;
  last: number;
  /** The rows with their line index; a row of years that heads the columns is not among them. */
  rows: { line: number; shape: RowShape }[];
  /** Lines of words among the rows: group labels, wrapped labels. */
  texts: number[];
  /** Line of the years that head the columns; -1 if none. */
  years: number;
  /** How many years that row holds; 0 without it. */
  yearCount: number;
  /** Numbers of values seen in its rows, and the highest. */
  counts: Set<number>;
  most: number;
}

/** Text lines, blanks and furniture that may stand between two rows of one table. */
const MAX_TEXTS = 4;
const MAX_BLANKS = 2;

/** Reads each line's shape once, when it is first asked for. */
export class Shapes {
  private readonly known = new Map<number, Shape>();
  constructor(
    readonly lines: readonly Line[],
    readonly spaced = false,
  ) {}
  at(i: number): Shape {
    let shape = this.known.get(i);
    if (!shape) {
      shape = shapeOf(this.lines, i, this.spaced);
      this.known.set(i, shape);
    }
    return shape;
  }
}

/** The region of rows that starts at line `from`, which is a row. */
export function regionAt(shapes: Shapes, from: number, to: number): Region {
  const region: Region = {
    first: from,
    last: from,
    rows: [],
    texts: [],
    years: -1,
    yearCount: 0,
    counts: new Set(),
    most: 0,
  };
  let i = from;
  let pending: number[] = [];
  let blanks = 0;
  let page = false;
  for (; i < to; i++) {
    const shape = shapes.at(i);
    if (shape.type === 'row' && blanks > 0 && region.most > 1 && isPageNumber(shapes.lines, i)) page = true;
    else if (page && shape.type === 'row' && region.most > 1 && isLoneYear(shape)) pending.push(i);
    else if (shape.type === 'row') {
      if (shape.years && closesWithYears(region, shapes, i, pending.length + blanks)) {
        region.years = i;
        region.yearCount = shape.values;
        region.last = i + 1;
        break;
      }
      if (shape.years && !opensWithYears(region, shapes, i, page)) break;
      if (shape.years) {
        if (region.years < 0) {
          region.years = i;
          region.yearCount = shape.values;
        }
        pending = [];
      } else {
        if (region.rows.length && !fits(region, shape, pending.length + blanks > 0) && !isTotalRow(shapes, i, shape))
          break;
        if (region.rows.length && blanks > 0 && !page && !goesOn(region, shape, pending, shapes)) break;
        append(region.texts, pending);
        region.rows.push({ line: i, shape });
        region.counts.add(shape.values);
        region.most = Math.max(region.most, shape.values);
      }
      region.last = i + 1;
      pending = [];
      blanks = 0;
      page = false;
    } else if (shape.type === 'text') {
      if (region.rows.length === 0 && region.years < 0) break;
      // Behind a blank line a new table's header may start: only a line or two may be a group label.
      pending.push(i);
      if (pending.length > MAX_TEXTS) break;
    } else if (shape.type === 'blank') {
      if (++blanks > MAX_BLANKS + (page ? 6 : 0)) break;
    } else if (shape.type === 'furniture') page = true;
    else break;
  }
  return trimHead(region);
}

/** A whole number alone between blank lines, below rows of several values. */
const isPageNumber = (lines: readonly Line[], i: number): boolean =>
  /^\s*\d{1,4}\s*$/.test(lines[i]!.text) && !lines[i - 1]?.text.trim() && !lines[i + 1]?.text.trim();

/** A year on a line of its own: a piece of a header. */
const isLoneYear = ({ label, cells }: RowShape): boolean =>
  label === null && cells.length === 1 && cells[0]!.kind === 'year';

/** Leading lines with one small number behind words ("Anz SuS JG 13") or a year alone are header lines when the rows below hold more. */
function trimHead(region: Region): Region {
  if (region.most < 2) return region;
  while (region.rows.length > 1 && region.years < 0) {
    const { shape } = region.rows[0]!;
    const [cell] = shape.cells;
    // "Ort   PLZ   Beratungen 2023": a year behind words.
    const year = cell!.kind === 'year' && cell!.gap === 1;
    const alone = isLoneYear(shape);
    if (!alone && (shape.values > 1 || shape.label === null)) break;
    if (!alone && !year && (shape.spaced || cell!.kind !== 'number')) break;
    region.rows.shift();
    region.first = region.rows[0]!.line;
    region.texts = region.texts.filter((line) => line > region.first);
  }
  return region;
}

/** Whether a row of years can belong to the region: at its head, or said again behind a page break. */
function opensWithYears(region: Region, shapes: Shapes, i: number, page: boolean): boolean {
  if (region.rows.length === 0 && region.years < 0) return true;
  return page && region.years >= 0 && shapes.lines[i]!.text.trim() === shapes.lines[region.years]!.text.trim();
}

/** Whether a row of years right below the rows heads them: a text layer may print what heads the columns last. */
function closesWithYears(region: Region, shapes: Shapes, i: number, between: number): boolean {
  const shape = shapes.at(i) as RowShape;
  const next = i + 1 < shapes.lines.length ? shapes.at(i + 1).type : 'blank';
  return (
    region.years < 0 &&
    region.rows.length > 2 &&
    between === 0 &&
    shape.label === null &&
    next !== 'row' &&
    next !== 'text' &&
    region.rows.every((row) => row.shape.label !== null && row.shape.values === shape.values)
  );
}

/** Whether another row can follow: as many values as one before, or not many fewer. */
function fits(region: Region, shape: RowShape, apart: boolean): boolean {
  if (region.counts.has(shape.values)) return true;
  if (region.years >= 0 && shape.values <= region.most) return true;
  if (apart && Math.min(shape.values, region.most) === 1) return false;
  return Math.abs(shape.values - region.most) <= Math.max(1, region.most / 2);
}

/** "Summe   1.434" right below the rows belongs to them, however few of its cells are filled. */
function isTotalRow(shapes: Shapes, i: number, shape: RowShape): boolean {
  if (shape.label === null || !TOTAL.test(shapes.lines[i]!.text) || shapes.at(i - 1).type !== 'row') return false;
  return shape.spaced || !/\s/.test(shapes.lines[i]!.text.slice(shape.label.start, shape.label.end));
}

const TOTAL = /^\s{0,40}(?:Summe|Gesamt|Insgesamt|Zusammen|gesamt|insgesamt)/;

/** Whether a row behind a blank line still belongs: with the same kinds of values, and not with words between it and a total. */
function goesOn(region: Region, shape: RowShape, between: readonly number[], shapes: Shapes): boolean {
  const last = region.rows.at(-1)!;
  const kinds = (row: RowShape) =>
    new Set(row.cells.map((cell) => cell.kind).filter((kind) => kind !== 'empty' && kind !== 'text'));
  const before = kinds(last.shape);
  if (![...kinds(shape)].some((kind) => before.has(kind))) return false;
  if (shape.values !== last.shape.values && !region.counts.has(shape.values)) return false;
  const total = TOTAL.test(shapes.lines[last.line]!.text);
  return !(between.length > 0 && total) && !headerAgain(region, between, shapes);
}

/** Whether the header stands again between rows of one page: those below it are another table. */
function headerAgain(region: Region, between: readonly number[], { lines }: Shapes): boolean {
  const above = lines[region.first - 1]?.text.trim();
  return Boolean(above) && between.some((line) => lines[line]!.text.trim() === above);
}

/** Whether the region is a table for sure, and not prose, a list, an address or a table of contents. */
export function isTable(region: Region, lines: readonly Line[]): boolean {
  const { rows } = region;
  if (rows.length === 0) return false;
  const strong = rows.filter((row) => row.shape.values >= 2);
  if (region.years >= 0) return rows.length >= 1 && !isLadder(region);
  if (strong.length >= 2 && strong.length * 2 >= rows.length) return !isLadder(region);
  if (strong.length === 1 && rows.length === 1) {
    const { shape } = strong[0]!;
    const amounts = shape.cells.filter((cell) => cell.kind === 'money' || cell.kind === 'percent').length;
    return shape.label !== null && (shape.labelled || shape.spaced) && amounts >= 2;
  }
  return rows.length >= 2 && keyValues(region, lines);
}

/** Rows of a label and one value: with a unit or set apart, and with the same kind of value. */
function keyValues(region: Region, lines: readonly Line[]): boolean {
  const { rows } = region;
  if (rows.some((row) => !row.shape.label && row.shape.cells.length < 2 && !isLoneTotal(row.line, lines))) return false;
  const units = rows.filter((row) =>
    row.shape.cells.some((cell) => cell.kind === 'money' || cell.kind === 'percent' || cell.kind === 'measure'),
  );
  if (units.length === rows.length) return rows.every((row) => lines[row.line]!.text.length <= 110);
  if (isAnnounced(region, lines)) return rows.every((row) => row.shape.values === 1) && !isContents(region, lines);
  const apart = rows.filter((row) => row.shape.spaced);
  if (apart.length * 2 < rows.length && !rows.every((row) => row.shape.cells[0]!.kind === 'years')) return false;
  return !isContents(region, lines);
}

/** "Summe⏎6.500": a total whose value stands on the next line. */
const isLoneTotal = (line: number, lines: readonly Line[]) =>
  /^(?:Summe|Gesamt|Insgesamt|Zusammen):?$/.test(lines[line - 1]?.text.trim() ?? '');

/** Short lines of a name and a number under a line that ends in a colon: "Ja-Stimmen 48". */
function isAnnounced(region: Region, lines: readonly Line[]): boolean {
  let above = region.first - 1;
  while (above >= 0 && above > region.first - 3 && lines[above]!.text.trim() === '') above--;
  return (
    above >= 0 &&
    lines[above]!.text.trimEnd().endsWith(':') &&
    region.texts.length === 0 &&
    region.rows.every(
      ({ line, shape }) =>
        shape.cells.length === 1 && shape.cells[0]!.kind === 'number' && lines[line]!.text.trim().length <= 50,
    )
  );
}

/** Page numbers that never fall, behind titles: a table of contents. */
function isContents(region: Region, lines: readonly Line[]): boolean {
  const numbers = region.rows.map((row) => Number(lines[row.line]!.text.trim().split(/\s/).at(-1)));
  if (numbers.some((value) => !Number.isInteger(value) || value > 2000)) return false;
  return (
    numbers.every((value, i) => i === 0 || value >= numbers[i - 1]!) &&
    region.rows.every((row) => row.shape.values === 1)
  );
}

/** The scale of a chart: values alone that climb in equal steps, or years alone. */
function isLadder(region: Region): boolean {
  return region.rows.every((row) => row.shape.label === null && row.shape.cells.every((cell) => cell.kind === 'year'));
}
