import { classLabelEnd } from '../../text/class-labels.js';
import { isProse } from '../../text/prose.js';
import type { Line } from '../../text/source-text.js';
import { type Atom, atomsOf } from './atoms.js';
import { letsGoOn, saysHowMuch } from './prose.js';
import type { ValueKind } from './values.js';

/** A cell of a row, in offsets of its line. */
export interface RowCell {
  kind: ValueKind | 'text';
  start: number;
  end: number;
  /** White space before it. */
  gap: number;
}

/** A line that reads like a row: perhaps a label, then values. */
export interface RowShape {
  type: 'row';
  label: RowCell | null;
  cells: RowCell[];
  /** Cells that hold a value or stand for an empty one. */
  values: number;
  /** Whether all values are years: a header row. */
  years: boolean;
  /** Whether some gap is wider than a word space. */
  spaced: boolean;
  /** Whether a short label stands inside a cell: "bisher 180,00 Euro", "= 37,00 Euro". */
  labelled: boolean;
}
export type Shape = RowShape | { type: 'text' | 'prose' | 'blank' | 'furniture' };

const MAX_ROW = 240;

/** What a line can be in a flat table. */
export function shapeOf(lines: readonly Line[], i: number, spaced = false): Shape {
  const text = lines[i]!.text;
  if (text.trim() === '') return { type: text.includes('\f') ? 'furniture' : 'blank' };
  if (lines[i]!.furniture) return { type: 'furniture' };
  if (text.length <= MAX_ROW && !isSentence(text)) {
    const row = rowOf(text, spaced);
    if (row) return row;
  }
  return { type: letsGoOn(text) ? 'text' : 'prose' };
}

/** A line of running text without a wide gap that ends in a word: there is no need to look for cells. */
function isSentence(text: string): boolean {
  return (
    text.length > 60 &&
    !text.includes('  ') &&
    !text.includes('\t') &&
    /(?:[\p{L},;]|\p{Ll}{2}\.)\s?$/u.test(text.slice(-5)) &&
    isProse(text)
  );
}

/** Words that label a value inside its cell. */
const CELL_LABEL = /^(?:bisher|neu|alt|Soll|Ist|Plan|Ansatz|Tarif|davon|=|:|je|ab|max\.|mind\.)$/;
const GLUE = /^(?:x|×|X|\*)$/;

/** Reads a line as a row, or null if it is running text. */
export function rowOf(text: string, spaced = false): RowShape | null {
  if (!/\d/.test(text)) return emptyRow(text);
  if ((text.includes('§') && /§[\s§]?[\s\d]/.test(text)) || /\p{L}-\s*$/u.test(text)) return null;
  const atoms = withClass(glued(withoutBullet(atomsOf(text, spaced))), text);
  if (!atoms.some((atom) => isValue(atom) && atom.kind !== 'empty')) return null;
  if (saysHowMuch(atoms)) return null;
  const cells = cellsOf(atoms, text);
  if (!cells) return null;
  const label = cells[0]?.kind === 'text' ? cells[0] : null;
  const rest = label ? cells.slice(1) : cells;
  const values = rest.filter((cell) => cell.kind !== 'text');
  if (values.length === 0) return null;
  const times = values.every((cell) => cell.kind === 'year' || cell.kind === 'years' || cell.kind === 'date');
  if (headsThings(values, text)) return null;
  // "Fälle 2021 Fälle 2022": a header in words, no row.
  if (times && values.length > 1 && wordsAmong(rest, text)) return null;
  return {
    type: 'row',
    label,
    cells: rest,
    values: values.length,
    years: times && values.length > 1,
    spaced: rest.some((cell, index) => cell.gap >= 2 && (index > 0 || label !== null)),
    labelled: values.some((cell) => /^[\p{L}=]/u.test(text.slice(cell.start, cell.end))),
  };
}

/** "Amt Fälle 2021 Fälle 2022": years before words that may be units, and one at the end. */
function headsThings(values: readonly RowCell[], text: string): boolean {
  const last = values.at(-1)!;
  return (
    values.length > 1 &&
    last.kind === 'year' &&
    last.gap === 1 &&
    values.every(
      (cell) =>
        cell === last || (cell.kind === 'measure' && /^(?:19|20)\d\d \p{Lu}/u.test(text.slice(cell.start, cell.end))),
    )
  );
}

/** "Cedorf   k. A.   k. A.": a row without any figure. */
function emptyRow(text: string): RowShape | null {
  if (!/(?:k\. ?A\.|[\s][-–—])\s*$/.test(text.slice(-8))) return null;
  const atoms = atomsOf(text);
  const first = atoms.findIndex(isValue);
  const rest = atoms.slice(first);
  if (first < 1 || rest.length < 2 || rest.some((atom) => atom.kind !== 'empty')) return null;
  const cells = cellsOf(atoms, text);
  const label = cells?.[0];
  if (!cells || label?.kind !== 'text') return null;
  const values = cells.slice(1);
  return {
    type: 'row',
    label,
    cells: values,
    values: values.length,
    years: false,
    spaced: values.some((cell) => cell.gap >= 2),
    labelled: false,
  };
}

/** "- darunter Auszubildende 5 4": a dash that opens a label is no empty cell. */
function withoutBullet(atoms: Atom[]): Atom[] {
  const [dash, word] = atoms;
  if (dash?.kind !== 'empty' || word?.kind !== 'word' || word.gap > 2 || !/^[-–—]$/.test(dash.text)) return atoms;
  return [{ ...word, start: dash.start, gap: dash.gap, text: `${dash.text} ${word.text}` }, ...atoms.slice(2)];
}

/** "unter 30 Jahre" before nothing but cells is one word. */
function withClass(atoms: Atom[], text: string): Atom[] {
  const end = classLabelEnd(text);
  if (end === 0) return atoms;
  const rest = atoms.findIndex((atom) => atom.start >= end);
  if (rest < 1 || atoms[rest - 1]!.end > end || !atoms.slice(rest).every(isValue)) return atoms;
  const { start } = atoms[0]!;
  return [{ kind: 'word', start, end, gap: 99, text: text.slice(start, end) }, ...atoms.slice(rest)];
}

/** Whether words stand between the values, or several behind them. */
function wordsAmong(cells: readonly RowCell[], text: string): boolean {
  const last = cells.findLastIndex((cell) => cell.kind !== 'text');
  return cells.some((cell, i) => cell.kind === 'text' && (i < last || text.slice(cell.start, cell.end).includes(' ')));
}

const isValue = (atom: Atom) => atom.kind !== 'word' && atom.kind !== 'note';

/** Words that qualify a value within its cell. */
const QUALIFIER = /^(?:bis|ca\.|rd\.|rund|etwa|knapp|über|unter|mehr als|mindestens|höchstens)$/;

/** "412 bis 54,00", "38 rd. 12": between values a qualifier goes with the second, unless the two are a range. */
function qualifies(before: Atom, word: string, value: Atom): boolean {
  if (!QUALIFIER.test(word) || !/^(?:number|money|percent|empty)$/.test(before.kind)) return false;
  const read = ({ text }: Atom) => Number.parseFloat(text.replace(/\./g, '').replace(',', '.'));
  return word !== 'bis' || before.kind === 'empty' || read(before) > read(value);
}

/** Joins "10 x 3,70 Euro" and numbers with the short label before them into one value. */
function glued(atoms: readonly Atom[]): Atom[] {
  const out: Atom[] = [];
  for (const atom of atoms) {
    const last = out.at(-1);
    const before = out.at(-2);
    if (last && before && isValue(atom) && GLUE.test(last.text) && isValue(before) && last.gap <= 2 && atom.gap <= 2) {
      out.length -= 2;
      out.push({ ...atom, start: before.start, gap: before.gap, text: `${before.text} ${last.text} ${atom.text}` });
    } else if (
      last &&
      last.kind === 'word' &&
      isValue(atom) &&
      atom.kind !== 'empty' &&
      out.length > 1 &&
      (CELL_LABEL.test(last.text) || (before && qualifies(before, last.text, atom)))
    ) {
      out.length -= 1;
      out.push({ ...atom, start: last.start, gap: last.gap, text: `${last.text} ${atom.text}` });
    } else out.push(atom);
  }
  return out;
}

/** Gathers words into text cells; null where words stand between values as only prose has them. */
function cellsOf(atoms: readonly Atom[], text: string): RowCell[] | null {
  const from = labelEnd(atoms);
  const cells: RowCell[] = [];
  if (from > 0) cells.push({ kind: 'text', start: atoms[0]!.start, end: atoms[from - 1]!.end, gap: 99 });
  for (let i = from; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (isValue(atom)) {
      cells.push({ kind: atom.kind as ValueKind, start: atom.start, end: atom.end, gap: atom.gap });
      continue;
    }
    let end = i;
    while (end + 1 < atoms.length && !isValue(atoms[end + 1]!)) end++;
    if (!isCellText(atoms, i, end, text)) return null;
    cells.push({ kind: 'text', start: atom.start, end: atoms[end]!.end, gap: atom.gap });
    i = end;
  }
  return cells;
}

/** How many atoms make the label: words with the codes, counts and brackets among them, up to the first value that follows the words. */
function labelEnd(atoms: readonly Atom[]): number {
  const first = atoms[0]!;
  // A school year or a date at the start of a row is a cell of its own.
  if (first.kind === 'years' || first.kind === 'date') return 0;
  let end = atoms.findIndex((atom) => atom.kind === 'word');
  if (end < 0) return 0;
  const leading = atoms.slice(0, end).filter(isValue);
  if (leading.length > 1 && !leading.every((atom) => atom.kind === 'number' && /^\d{1,4}$/.test(atom.text))) return 0;
  if (leading.length === 1 && /^[+]/.test(leading[0]!.text)) return 0;
  // A year before words is a cell; any other number before words is a row number or part of the label.
  if (leading[0]?.kind === 'year' || leading[0]?.kind === 'empty') return 0;
  while (end < atoms.length && !isValue(atoms[end]!)) end++;
  // "Jahr 2024   72.454   71.886"
  if (end === 1 && atoms[1]?.kind === 'year' && atoms.length > 3 && /^(?:Haushalts|Kalender)?[Jj]ahr$/.test(first.text))
    return 2;
  // "Los 1      12     3", "Unterdeckung 2021     –     24": a number that stands by its word, far from the other values; "1. Januar 2021 14 12".
  if (
    end + 1 < atoms.length &&
    atoms[end]!.gap === 1 &&
    (/^\d{1,2}$/.test(atoms[end]!.text) || atoms[end]!.kind === 'year') &&
    ((atoms[end]!.kind === 'year' && isMonth(atoms[end - 1]!.text)) ||
      atoms.slice(end + 1).every((atom) => atom.gap >= 3))
  )
    return end + 1;
  // "Pass (50 %)", "Verein (20%) *1)", "Klasse 5 bis 7 …": a bracket and a number within words are still label.
  while (end < atoms.length) {
    const next = nextWord(atoms, end);
    const codes =
      !/\p{L}/u.test(atoms[0]!.text) &&
      atoms.slice(end, Math.max(end, next)).every((atom) => /^\d{1,3}$/.test(atom.text));
    if (next < 0 || !/\p{L}/u.test(atoms[next]!.text) || (next - end > 1 && !codes) || atoms[next]!.gap > 2) break;
    if (atoms[end]!.kind === 'years' || atoms[next]!.text.startsWith('(')) break;
    if (atoms[end]!.kind === 'money' && atoms[end]!.gap > 1) break;
    if (atoms[end]!.kind === 'percent' || !atoms.slice(next).some(isValue)) break;
    end = next;
    while (end < atoms.length && !isValue(atoms[end]!)) end++;
  }
  return end;
}

const isMonth = (word: string) =>
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/.test(word);

function nextWord(atoms: readonly Atom[], from: number): number {
  for (let i = from; i < atoms.length; i++) if (!isValue(atoms[i]!)) return i;
  return -1;
}

/** Whether words behind a value can be a cell: set apart, in brackets, or one or two words. */
function isCellText(atoms: readonly Atom[], from: number, to: number, text: string): boolean {
  const words = to - from + 1;
  const printed = text.slice(atoms[from]!.start, atoms[to]!.end);
  if (atoms[from]!.kind === 'note' && words === 1) return true;
  if (/[.:;,]$/.test(printed) && !/(?<!\p{L})\p{L}{1,5}\.$/u.test(printed)) return false;
  if (printed.startsWith('(') && printed.endsWith(')')) return true;
  if (atoms[from]!.gap >= 3) return words <= 12;
  return words <= 3 && /^\p{Lu}/u.test(printed);
}
