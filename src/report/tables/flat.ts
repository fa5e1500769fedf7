import { largest } from '../../text/lists.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { SourceText } from '../../text/source-text.js';
import { alignedHeader } from './aligned.js';
import { columnsOf, placeCells } from './columns.js';
import { cellOf, type FoundTable } from './found.js';
import { type HeaderSplit, type Stretch, splitHeader } from './header.js';
import { type RowShape, rowOf } from './lines.js';
import type { Region, Shapes } from './regions.js';

interface Row {
  group: Stretch[];
  label: Stretch[];
  shape: RowShape;
  line: number;
}

const MAX_HEADER_LINES = 24;

/** Makes a table of a region: header above it, columns by the kinds of its values, labels over several lines. */
export function flatTable(text: SourceText, region: Region, shapes: Shapes, floor: number): FoundTable {
  const bodyShapes = region.rows.map(({ shape }) => shape);
  const yearsRow = region.years >= 0 ? (rowOf(text.lines[region.years]!.text, shapes.spaced) ?? null) : null;
  const columns = columnsOf(bodyShapes, wantedLength(bodyShapes, yearsRow));
  const bodyTop = region.rows[0]!.line;
  const full = bodyShapes.filter((shape) => shape.cells.length === columns.kinds.length);
  const aligned = columns.edges
    ? alignedHeader(
        text.lines,
        bodyTop,
        floor,
        full,
        bodyShapes.some((shape) => shape.label !== null),
      )
    : null;
  const texts = withoutRepeatedHeader(text, region);
  const rows = rowsOf(text, { ...region, texts: aligned ? texts.filter((line) => line > bodyTop) : texts });
  const hasGroup = rows.some((row) => row.group.length > 0 && row.label.length > 0);
  const hasLabel = rows.some((row) => row.label.length > 0 || row.group.length > 0);
  const top = aligned ? bodyTop : region.years >= 0 ? Math.min(region.years, region.first) : region.first;
  const head = aligned
    ? {
        from: aligned.from,
        to: bodyTop,
        cells: [...(hasGroup ? [null] : []), ...aligned.columns.map((stretches) => cellOf(text, stretches))],
        title: [] as Stretch[],
      }
    : yearsRow
      ? {
          from: region.years,
          to: top,
          cells: yearHeader(text, region.years, yearsRow, hasGroup, hasLabel, columns.kinds.length),
          title: [] as Stretch[],
        }
      : wordHeader(
          text,
          shapes,
          top,
          floor,
          columns.kinds,
          hasGroup,
          hasLabel,
          hasGroup && rows[0]!.group.length === 0,
        );
  const lead = (hasGroup ? 1 : 0) + (hasLabel ? 1 : 0);
  const table: FoundTable = {
    firstLine: head.from,
    lastLine: region.last,
    rows: head.cells ? [head.cells] : [],
    headerRows: head.cells ? 1 : 0,
    rowHeads: hasLabel,
    caption: cellOf(text, head.title),
    certain: true,
    loose: [],
  };
  let group: Stretch[] = [];
  const first = rows[0]!;
  for (let line = head.to; line < top; line++)
    if (shapes.at(line).type === 'text') (first.label.length ? first.group : first.label).push(whole(text, line));
  for (const row of rows) {
    if (row.group.length) group = row.group;
    const cells: (MappedText | null)[] = new Array(lead + columns.kinds.length).fill(null);
    if (hasGroup) cells[0] = row.label.length ? cellOf(text, group) : cellOf(text, row.group);
    if (hasLabel) cells[lead - 1] = cellOf(text, row.label.length ? row.label : hasGroup ? [] : row.group);
    const places = placeCells(row.shape.cells, columns);
    if (!places) table.loose.push(table.rows.length);
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

/** A row of years tells how many columns there are, if some row has as many cells. */
function wantedLength(rows: readonly RowShape[], years: RowShape | null): number | null {
  if (!years) return null;
  return rows.some((row) => row.cells.length === years.cells.length) ? years.cells.length : null;
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
    const again = lines[0]! > first && lines.every((line) => above.has(text.lines[line]!.text.trim()));
    if (
      !again ||
      (lines.length < 2 && !text.lines[lines[0]! - 1]!.furniture && text.lines[lines[0]! - 1]!.text.trim() !== '')
    )
      kept.push(...lines);
    i = end;
  }
  return kept;
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
      !opens(printed(text, before[0]!))
    )
      previous.label.push(before.shift()!);
    const last = before.at(-1);
    const goesOn = last && own.length && (endsOpen(printed(text, last)) || startsSmall(printed(text, own[0]!)));
    if (!own.length || goesOn) rows.push({ group: [], label: [...before, ...own], shape, line });
    else rows.push({ group: before, label: own, shape, line });
  }
  if (rows.some((row) => row.group.length)) splitGroups(text, rows);
  return rows;
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
const startsSmall = (label: string) => /^\p{Ll}/u.test(label) && !opens(label);
const endsOpen = (label: string) =>
  /(?:-|,|(?:^|\s)(?:und|oder|der|des|die|für|von|in|im|an|am|zu|zur|zum|mit|bei|aus|auf|nach|ohne))$/.test(label);

function whole(text: SourceText, line: number): Stretch {
  const printedLine = text.lines[line]!.text;
  return { line, start: printedLine.length - printedLine.trimStart().length, end: printedLine.trimEnd().length };
}

/** The header that a row of years makes. */
function yearHeader(
  text: SourceText,
  line: number,
  years: RowShape,
  hasGroup: boolean,
  hasLabel: boolean,
  width: number,
): (MappedText | null)[] {
  const cells: (MappedText | null)[] = hasGroup ? [null] : [];
  if (hasLabel)
    cells.push(years.label ? cellOf(text, [{ line, start: years.label.start, end: years.label.end }]) : null);
  const printedCells = years.cells.map((cell) => cellOf(text, [{ line, start: cell.start, end: cell.end }]));
  // More rows than years: the years head the last columns.
  const missing = Math.max(0, width - printedCells.length);
  return [...cells, ...new Array(missing).fill(null), ...printedCells];
}

/** The header that the lines of words above the rows make; none where they do not suit the columns. */
function wordHeader(
  text: SourceText,
  shapes: Shapes,
  top: number,
  floor: number,
  kinds: readonly RowShape['cells'][number]['kind'][],
  hasGroup: boolean,
  hasLabel: boolean,
  ungrouped: boolean,
): { from: number; to: number; cells: (MappedText | null)[] | null; title: Stretch[] } {
  const from = headerStart(shapes, top, floor);
  if (from === top) return { from: top, to: top, cells: null, title: [] };
  const leads: ('text' | null)[][] = hasGroup ? [['text', 'text'], ['text'], []] : hasLabel ? [['text'], []] : [[]];
  let best: { split: HeaderSplit; missing: number; stop: number } | null = null;
  for (const lead of leads) {
    // The nearest lines may be the header and those above it a title or a sentence; the last may be the first row's label.
    for (let start = from; start < top; start++) {
      if (start > from && top - start > 4) continue;
      for (let stop = top; stop > start && stop >= top - (hasLabel ? 4 : 0); stop--) {
        const split = splitHeader(text.lines, start, stop, [...lead.map(() => 'text' as const), ...kinds]);
        if (!split) continue;
        const missing = leads[0]!.length - lead.length;
        // A title over a list of prices is no header of the prices.
        if (missing > 0 && kinds.length === 1) continue;
        const labels = wordLines(shapes, stop, top);
        const score =
          split.score -
          missing * 3 -
          (start - from) * 0.75 -
          (blankBetween(shapes, start, stop) ? 3 : 0) +
          (labels === 0 ? 0 : ungrouped ? 5 - labels : -1.25 * labels);
        if (!best || score > best.split.score) best = { split: { ...split, score }, missing, stop };
      }
    }
  }
  if (!best || best.split.score < -3.6 - kinds.length * 0.4) return { from: top, to: top, cells: null, title: [] };
  const cells = best.split.columns.map((stretches) => cellOf(text, stretches));
  const first = best.split.title[0]?.line ?? best.split.columns[0]?.[0]?.line ?? top;
  return {
    from: first,
    to: best.stop,
    cells: [...new Array(best.missing).fill(null), ...cells],
    title: best.split.title,
  };
}

/** Whether a blank line parts the lines of a header: the first of them are a title, then. */
function blankBetween(shapes: Shapes, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && shapes.at(last).type === 'blank') last--;
  for (let i = from + 1; i < last; i++)
    if (shapes.at(i).type === 'blank' && shapes.at(from).type !== 'blank') return true;
  return false;
}

const wordLines = (shapes: Shapes, from: number, to: number): number => {
  let count = 0;
  for (let i = from; i < to; i++) if (shapes.at(i).type === 'text') count++;
  return count;
};

const DATES = /(?<!\d)\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d\d)(?!\d)/g;

/** The first of the lines above the rows that can belong to the header. */
function headerStart(shapes: Shapes, top: number, floor: number): number {
  let start = top;
  for (let i = top - 1; i >= floor && top - i <= MAX_HEADER_LINES; i--) {
    const shape = shapes.at(i);
    const { text } = shapes.lines[i]!;
    if (shape.type === 'furniture' || (shape.type === 'blank' && i >= top - 2 && start >= top - 1)) continue;
    // "in SJG 12" reads like a row, but one small number behind a word is a name.
    const code =
      shape.type === 'row' &&
      shape.values === 1 &&
      text.trim().length <= 40 &&
      shape.cells[0]!.kind === 'number' &&
      shape.label !== null;
    const year =
      shape.type === 'row' &&
      shape.values === 1 &&
      (shape.cells[0]!.kind === 'year' || /%/.test(text)) &&
      text.trim().length <= 40;
    if (shape.type !== 'text' && !code && !year) break;
    if (text.length > 130 || /=|\d\s?%|\d[.,]\d/.test(text.replace(DATES, ''))) break;
    start = i;
  }
  return start;
}
