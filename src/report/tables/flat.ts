import { largest } from '../../text/lists.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { SourceText } from '../../text/source-text.js';
import { alignedHeader } from './aligned.js';
import { type Columns, columnsOf, placeCells } from './columns.js';
import { countedLabels } from './counted-labels.js';
import { headOf } from './flat-head.js';
import { MAX_HEADER_LINES } from './flat-header.js';
import { cellOf, type FoundTable } from './found.js';
import { gluedCell } from './glued.js';
import type { Stretch } from './header.js';
import { carriesGroups, secondLabelAt, splitLabels } from './label-columns.js';
import { type RowShape, rowOf } from './lines.js';
import { partedRows } from './parted-rows.js';
import { rangedRows } from './ranges.js';
import type { Region, Shapes } from './regions.js';
import { signedRows } from './signs.js';
import { unitsLine } from './spans.js';

export interface Row {
  group: Stretch[];
  label: Stretch[];
  shape: RowShape;
  line: number;
}

/** Makes a table of a region: header above it, columns by the kinds of its values, labels over several lines. */
export function flatTable(text: SourceText, found: Region, shapes: Shapes, floor: number): FoundTable {
  const yearsRow = found.years >= 0 ? (rowOf(text.lines[found.years]!.text, shapes.spaced) ?? null) : null;
  const years = yearsRow?.cells.length ?? 0;
  const region = partedRows(
    text,
    totalsUnderTimes(text, signedRows(text, rangedRows(text, countedLabels(found)), years)),
    shapes.spaced ? years : 0,
  );
  const bodyShapes = region.rows.map(({ shape }) => shape);
  const columns = columnsOf(bodyShapes, wantedLength(bodyShapes, yearsRow));
  const bodyTop = region.rows[0]!.line;
  const full = bodyShapes.filter((shape) => shape.cells.length === columns.kinds.length);
  const texts = withoutRepeatedHeader(text, region);
  const second = columns.edges ? secondLabelAt(text, region.rows) : 0;
  const aligned = columns.edges
    ? alignedHeader(text.lines, bodyTop, floor, full, {
        any: bodyShapes.some((shape) => shape.label !== null),
        second,
        grouped: texts.some((line) => line > bodyTop),
      })
    : null;
  const unitsAt = yearsRow && region.years < bodyTop - 1 ? bodyTop - 1 : region.first - 1;
  const units = aligned || (yearsRow && unitsAt < region.years) ? null : unitsLine(text, unitsAt, columns.kinds.length);
  const labels = units ? texts.filter((line) => line !== unitsAt) : texts;
  const rows = rowsOf(text, { ...region, texts: aligned ? linesFrom(aligned.to, bodyTop, texts) : labels });
  if (aligned && second > 0) splitLabels(text, rows, second);
  const hasGroup = (aligned !== null && second > 0) || rows.some((row) => row.group.length > 0 && row.label.length > 0);
  const hasLabel = rows.some((row) => row.label.length > 0 || row.group.length > 0);
  const top = aligned ? bodyTop : region.years >= 0 ? Math.min(region.years, region.first) : region.first;
  const head = headOf(
    text,
    shapes,
    {
      region,
      columns,
      yearsRow,
      aligned,
      units,
      hasGroup,
      hasLabel,
      twoLabels: second > 0,
      ungrouped: hasGroup && rows[0]!.group.length === 0,
      lone: bodyShapes[0]!.label === null,
    },
    floor,
  );
  const lead = (hasGroup ? 1 : 0) + (hasLabel ? 1 : 0);
  const table: FoundTable = {
    firstLine: head.from,
    lastLine: region.last,
    rows: head.rows,
    headerRows: head.rows.length,
    rowHeads: hasLabel,
    caption: cellOf(text, head.title),
    certain: true,
    loose: [],
  };
  let group: Stretch[] = [];
  const carries = second === 0 || !aligned || carriesGroups(text, rows);
  const first = rows[0]!;
  const lone = first.label.length === 0;
  for (let line = head.to; line < top - (units ? 1 : 0); line++)
    if (shapes.at(line).type === 'text')
      (lone && !first.group.length ? first.label : first.group).push(whole(text, line));
  if (lone) partByCode(text, rows, first);
  for (const row of rows) {
    if (row.group.length || !carries) group = row.group;
    const cells: (MappedText | null)[] = new Array(lead + columns.kinds.length).fill(null);
    if (hasGroup) cells[0] = row.label.length ? cellOf(text, group) : cellOf(text, row.group);
    if (hasLabel) cells[lead - 1] = cellOf(text, row.label.length ? row.label : hasGroup ? [] : row.group);
    const { places, glued } = placesIn(text, row, columns, head.times);
    if (!places || head.unclear) table.loose.push(table.rows.length);
    if (glued) table.glued = true;
    row.shape.cells.forEach((cell, index) => {
      if (cell.kind === 'empty') return;
      const column = lead + (places ? places[index]! : index);
      while (cells.length <= column) cells.push(null);
      cells[column] = cellOf(text, [{ line: row.line, start: cell.start, end: cell.end }]);
    });
    table.rows.push(cells);
  }
  const width = largest(table.rows.map((cells) => cells.length));
  for (const cells of table.rows) while (cells.length < width) cells.push(null);
  return table;
}

/** The lines of labels between header and rows, and those among the rows. */
function linesFrom(from: number, top: number, texts: readonly number[]): number[] {
  const between: number[] = [];
  for (let line = from; line < top; line++) between.push(line);
  return [...between, ...texts.filter((line) => line > top)];
}

/** "2021 120 / 2022 95 / zusammen 215": where a time heads every other row, the word for the total stands in the column of the times. */
function totalsUnderTimes(text: SourceText, region: Region): Region {
  const timed = ({ shape }: Region['rows'][number]) =>
    shape.label === null && /^(?:years?|date)$/.test(shape.cells[0]?.kind ?? '');
  const labelled = region.rows.filter(({ shape }) => shape.label !== null);
  if (labelled.length === 0 || labelled.length * 2 >= region.rows.length || region.texts.length) return region;
  const total = ({ line, shape }: Region['rows'][number]) =>
    TOTAL.test(text.lines[line]!.text.slice(shape.label!.start, shape.label!.end));
  if (!region.rows.every((row) => (row.shape.label ? total(row) : timed(row)))) return region;
  const rows = region.rows.map(({ line, shape }) =>
    shape.label ? { line, shape: { ...shape, label: null, cells: [shape.label, ...shape.cells] } } : { line, shape },
  );
  return { ...region, rows };
}

const TOTAL = /^(?:Summe|Gesamt|Insgesamt|Zusammen|gesamt|insgesamt|zusammen)(?!\p{Ll})/u;

/** The column of each cell of a row, where the cells of a series of times are all there or none, and over one that holds two; null where that is unclear. */
function placesIn(
  text: SourceText,
  row: Row,
  columns: Columns,
  times: readonly number[],
): { places: number[] | null; glued: boolean } {
  const { cells } = row.shape;
  const glued =
    cells.length === columns.kinds.length - 1
      ? gluedCell(cells, ({ start, end }) => text.lines[row.line]!.text.slice(start, end))
      : -1;
  if (glued < 0) {
    const placed = placeCells(cells, columns);
    return { places: placed ?? (cells.length === times.length && !signs(text, row) ? [...times] : null), glued: false };
  }
  return { places: cells.map((_, i) => (i > glued ? i + 1 : i)), glued: true };
}

/** Whether a row prints a sign before some value, as changes are printed. */
const signs = (text: SourceText, { line, shape }: Row) =>
  shape.cells.some(({ start, end }) => /^[+±]|^[-–−] ?\d/.test(text.lines[line]!.text.slice(start, end)));

/** A row of years tells how many columns there are, if some row has as many cells and most have no more. */
function wantedLength(rows: readonly RowShape[], years: RowShape | null): number | null {
  if (!years) return null;
  const more = rows.filter((row) => row.cells.length > years.cells.length);
  return rows.some((row) => row.cells.length === years.cells.length) && more.length * 2 <= rows.length
    ? years.cells.length
    : null;
}

/** The lines of words among the rows, but for a header that is printed again on the next page. */
function withoutRepeatedHeader(text: SourceText, region: Region): number[] {
  const first = region.rows[0]!.line;
  const above = new Set<string>();
  for (let line = Math.max(0, first - MAX_HEADER_LINES); line < first; line++) above.add(text.lines[line]!.text.trim());
  const rowLines = new Set(region.rows.map(({ line }) => line));
  const kept: number[] = [];
  for (let i = 0; i < region.texts.length; ) {
    let end = i + 1;
    while (end < region.texts.length && !rowBetween(region.texts[end - 1]!, region.texts[end]!, rowLines)) end++;
    const lines = region.texts.slice(i, end);
    kept.push(...(lines[0]! > first ? withoutHeader(text, lines, above) : lines));
    i = end;
  }
  return kept;
}

/** Of the lines of words before a row those that are no header printed again, nor what a page prints above it. */
function withoutHeader(text: SourceText, lines: readonly number[], above: ReadonlySet<string>): readonly number[] {
  const again = lines.map((line) => above.has(text.lines[line]!.text.trim()));
  const last = again.lastIndexOf(true);
  if (last < 0) return lines;
  const before = text.lines[lines[0]! - 1]!;
  const page = before.furniture || before.text.trim() === '' || text.lines[lines[0]!]!.text.includes('\f');
  // One line between two rows may be a label that was said before.
  if (lines.length < 2 && !page) return lines;
  if (!page && !again.every(Boolean)) return lines;
  return lines.slice(last + 1);
}

function rowBetween(from: number, to: number, rows: ReadonlySet<number>): boolean {
  for (let line = from + 1; line < to; line++) if (rows.has(line)) return true;
  return false;
}

/** The rows with their labels, which may stand on lines of their own. */
function rowsOf(text: SourceText, region: Region): Row[] {
  const texts = [...region.texts];
  const rows: Row[] = [];
  for (const { line, shape } of region.rows) {
    const before: Stretch[] = [];
    while (texts.length && texts[0]! < line) {
      const at = texts.shift()!;
      before.push(whole(text, at));
    }
    const own: Stretch[] = shape.label ? [{ line, start: shape.label.start, end: shape.label.end }] : [];
    const previous = rows.at(-1);
    // A line that begins small goes on the label above it, when this row has its own.
    while (
      previous?.label.length &&
      own.length &&
      before.length &&
      /^\p{Ll}/u.test(printed(text, before[0]!)) &&
      !opens(printed(text, before[0]!)) &&
      !(before.length === 1 && endsOpen(printed(text, before[0]!)))
    )
      previous.label.push(before.shift()!);
    // "davon kreisangehörige   25,16⏎Gemeinden": a noun is still to come.
    if (
      previous?.label.length === 1 &&
      own.length &&
      before.length === 1 &&
      endsInAttribute(printed(text, previous.label[0]!))
    )
      previous.label.push(before.shift()!);
    const last = before.at(-1);
    const goesOn = last && own.length && (endsOpen(printed(text, last)) || startsSmall(printed(text, own[0]!)));
    if (!own.length || goesOn) rows.push({ group: [], label: [...before, ...own], shape, line });
    else rows.push({ group: before, label: own, shape, line });
  }
  for (const row of rows) partByCode(text, rows, row);
  if (rows.some((row) => row.group.length)) splitGroups(text, rows);
  return rows;
}

/** "Ausgaben⏎422 01 Bezüge der Beamtinnen⏎und Beamten": where numbers begin the labels, what stands before one heads a group. */
function partByCode(text: SourceText, rows: readonly Row[], row: Row): void {
  if (row.label.length < 2) return;
  const coded = (stretch: Stretch | undefined) => stretch !== undefined && /^\d/.test(printed(text, stretch));
  const at = row.label.findLastIndex(coded);
  if (at < 1 || rows.filter(({ label }) => label.some(coded)).length * 2 < rows.length) return;
  row.group.push(...row.label.slice(0, at));
  row.label = row.label.slice(at);
}

/** A group label on the line of its first row ("Lüneburg Gewaltkriminalität 0 2") is told from the label by the other rows. */
function splitGroups(text: SourceText, rows: readonly Row[]): void {
  const labels = new Set(
    rows.filter((row) => row.group.length && row.label.length === 1).map((row) => printed(text, row.label[0]!)),
  );
  for (const row of rows) {
    if (row.group.length || row.label.length !== 1) continue;
    const [own] = row.label;
    const label = printed(text, own!);
    for (let space = label.indexOf(' '); space > 0; space = label.indexOf(' ', space + 1)) {
      if (!labels.has(label.slice(space + 1))) continue;
      row.group = [{ ...own!, end: own!.start + space }];
      row.label = [{ ...own!, start: own!.start + space + 1 }];
      break;
    }
  }
}

const printed = (text: SourceText, { line, start, end }: Stretch) => text.lines[line]!.text.slice(start, end);
const opens = (label: string) => /^(?:davon|darunter|dar\.|insgesamt|gesamt|hiervon)/.test(label);
const endsInAttribute = (label: string) => /(?:^|\s)\p{Ll}{4,30}(?:e|er|es|en|em)$/u.test(label);
const startsSmall = (label: string) => (/^\p{Ll}/u.test(label) && !opens(label)) || label.startsWith('(');
const endsOpen = (label: string) =>
  (label.includes('(') && label.lastIndexOf('(') > label.lastIndexOf(')')) ||
  /(?:-|,|(?:^|\s)(?:und|oder|der|des|die|für|von|in|im|an|am|zu|zur|zum|mit|bei|aus|auf|nach|ohne))$/.test(label);

function whole(text: SourceText, line: number): Stretch {
  const printedLine = text.lines[line]!.text;
  return { line, start: printedLine.length - printedLine.trimStart().length, end: printedLine.trimEnd().length };
}
