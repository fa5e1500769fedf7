import { largest } from '../../text/lists.js';
import { MappedText } from '../../text/mapped-text.js';
import type { SourceText } from '../../text/source-text.js';
import { cellOf, type FoundTable, heal } from './found.js';
import type { Stretch } from './header.js';

const RULE = /^\s*\|?\s{0,3}:?-{1,200}:?\s{0,3}(?:\|\s{0,3}:?-{1,200}:?\s{0,3}){0,60}\|?\s*$/;

/** Whether a line is a row of a Markdown table. */
export const isPipeRow = (line: string) => {
  const trimmed = line.trim();
  return trimmed.length > 2 && trimmed.startsWith('|') && trimmed.indexOf('|', 1) > 0;
};

/** Whether a line heads a Markdown table without outer pipes: cells parted by pipes over a rule with as many. */
export function headsOpenPipes(text: SourceText, at: number): boolean {
  const rule = text.lines[at + 1]?.text ?? '';
  if (!rule.includes('--') || !rule.includes('|') || !RULE.test(rule)) return false;
  const pipes = (line: string) => line.split('|').length;
  return pipes(text.lines[at]!.text) === pipes(rule);
}

/** The Markdown table that starts at line `from`; null if the lines are not one. */
export function pipeTable(text: SourceText, from: number, to: number): FoundTable | null {
  const outer = isPipeRow(text.lines[from]!.text);
  let last = from;
  while (last < to && (outer ? isPipeRow(text.lines[last]!.text) : text.lines[last]!.text.includes('|'))) last++;
  const rule = findRule(text, from, last);
  if (rule < 0 && last - from < 2) return null;
  const rows: (MappedText | null)[][] = [];
  let headerRows = rule < 0 ? 0 : rule - from;
  for (let line = from; line < last; line++) {
    if (line === rule) continue;
    rows.push(...explode(splitCells(text, line)));
  }
  const width = largest(rows.map((row) => row.length));
  for (const row of rows) while (row.length < width) row.push(null);
  // Rows of words alone below the rule go on the header.
  while (
    headerRows > 0 &&
    headerRows < rows.length - 1 &&
    rows[headerRows]!.every((cell) => !cell || !/\d/.test(cell.text)) &&
    !headsGroup(rows, headerRows)
  )
    headerRows++;
  if (headerRows === 1 && headsRounds(rows)) {
    headerRows = 2;
    // A cell over several columns stands in the first of them.
    for (let column = 1; column < width; column++)
      if (!rows[0]![column] && rows[1]![column]) rows[0]![column] = rows[0]![column - 1]!;
  }
  return {
    firstLine: from,
    lastLine: last,
    rows,
    headerRows,
    rowHeads: firstColumnHeads(rows, headerRows),
    caption: null,
    certain: true,
    loose: [],
  };
}

/** Whether a row of words stands over row heads only, no values: "I. | Nutzungsrechte". */
function headsGroup(rows: readonly (MappedText | null)[][], at: number): boolean {
  const valued = rows
    .slice(at + 1, at + 30)
    .find((row) => row.some((cell, i) => i > 0 && cell && VALUE.test(cell.text)));
  if (!valued) return false;
  return rows[at]!.every(
    (cell, i) => i === 0 || !cell || (!VALUE.test(valued[i]?.text ?? '') && i < valued.length - 1),
  );
}

/** Whether the row below the header holds times alone, under cells that reach over several columns. */
function headsRounds(rows: readonly (MappedText | null)[][]): boolean {
  const [head, second, third] = rows;
  if (!head || !second || !third || second[0] || !head.slice(1).some((cell) => !cell)) return false;
  const times = second.slice(1).filter((cell) => cell !== null);
  return times.length > 1 && times.every((cell) => /^(?:19|20)\d\d(?:\/\d{2,4})?$/.test(cell!.text));
}

function findRule(text: SourceText, from: number, to: number): number {
  for (let line = from; line < Math.min(to, from + 3); line++) {
    const printed = text.lines[line]!.text;
    if (printed.includes('--') && RULE.test(printed)) return line;
  }
  return -1;
}

/** Whether the first column holds words where others hold numbers. */
function firstColumnHeads(rows: readonly (MappedText | null)[][], headerRows: number): boolean {
  const body = rows.slice(headerRows);
  const words = body.filter(
    (row) =>
      row[0] && /\p{L}/u.test(row[0].text) && !/^[\d.,\s]+\s?(?:€|Euro|EUR|%|Mio\.|Mrd\.|Tsd\.)/u.test(row[0].text),
  );
  return words.length * 2 > body.length;
}

/** Cells of a pipe row, without the marks of Markdown. Each is a list of its lines (`<br>`). */
function splitCells(text: SourceText, line: number): MappedText[][] {
  const { start, text: printed } = text.lines[line]!;
  const cells: MappedText[][] = [];
  const trimmed = printed.trimStart();
  let open = trimmed.startsWith('|') ? printed.indexOf('|') + 1 : printed.length - trimmed.length;
  const end = printed.trimEnd().length;
  for (let i = open; i <= end; i++) {
    const atEnd = i === end;
    if (!atEnd && (printed[i] !== '|' || printed[i - 1] === '\\')) continue;
    if (atEnd && open >= end) break;
    cells.push(linesOfCell(text.clean.slice(start + open, start + i)));
    open = i + 1;
  }
  return cells;
}

function linesOfCell(cell: MappedText): MappedText[] {
  const parts: MappedText[] = [];
  const pattern = /<br ?\/?>/gi;
  let from = 0;
  for (let match = pattern.exec(cell.text); match; match = pattern.exec(cell.text)) {
    parts.push(cell.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(cell.slice(from));
  return parts
    .map((part) =>
      part.rewrite(/\*\*|__|<\/?(?:b|i|sup|sub|strong|em)>|(?<=^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|$)/g, () => '').trim(),
    )
    .filter((part) => part.text !== '');
}

const VALUE = /^[+\-–−]?\s?(?:€\s?)?\d[\d.,'\s]{0,30}(?:%|€|Euro|EUR|T€|TEUR|Mio\.?|Mrd\.?|Tsd\.?)?(?: ?€| Euro)?$/;

/** A row whose cells hold one line each for several rows comes apart, if the lines of all cells agree in number. */
function explode(cells: readonly MappedText[][]): (MappedText | null)[][] {
  const counts = cells.map((lines) => lines.length).filter((count) => count > 0);
  const most = Math.max(1, ...counts);
  const valued = cells.filter((lines) => lines.length === most && lines.every((part) => VALUE.test(part.text)));
  if (most > 1 && valued.length > 0 && counts.every((count) => count === most))
    return Array.from({ length: most }, (_, i) => cells.map((lines) => lines[i] ?? null));
  return [cells.map(joinLines)];
}

/** The lines of a cell as one text; values stay apart. */
function joinLines(lines: readonly MappedText[]): MappedText | null {
  if (lines.length === 0) return null;
  return lines
    .slice(1)
    .reduce(
      (cell, part) =>
        VALUE.test(part.text) && /\d\S{0,6}$/.test(cell.text) ? MappedText.join([cell, part], '; ') : heal(cell, part),
      lines[0]!,
    );
}

/** A caption directly above a table: "Tabelle 2: …", or the heading line below such a label. */
export function captionAbove(text: SourceText, first: number, floor: number): MappedText | null {
  const found: Stretch[] = [];
  let blanks = 0;
  for (let i = first - 1; i >= floor && found.length < 3; i--) {
    const { text: printed, furniture } = text.lines[i]!;
    if (furniture) continue;
    if (printed.trim() === '') {
      if (++blanks > 12) break;
      continue;
    }
    if (printed.trim().length > 200) break;
    const start = printed.length - printed.trimStart().length;
    const mark = /^\s*(?:#{1,6}\s{1,3}|\*\*)/.exec(printed);
    found.unshift({
      line: i,
      start: mark ? mark[0].length : start,
      end: printed.trimEnd().replace(/\*\*$/, '').length,
    });
    // "Anlage 2 zum Bericht …" over a title names the paper, not the table.
    if (found.length > 1 && /^(?:#{1,6}\s|\*\*)?\s*Anlage\s?\d{1,2}\s(?:zu|zum|zur|der|des)\s/.test(printed.trim()))
      return cellOf(text, found.slice(1));
    if (/^(?:#{1,6}\s|\*\*)?\s*(?:Tabelle|Tab\.|Übersicht|Abbildung|Abb\.|Anlage)\s?\d/.test(printed.trim()))
      return cellOf(text, found);
    if (blanks > 8 && found.length > 1) break;
  }
  return null;
}
