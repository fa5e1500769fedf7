import type { Line, SourceText } from '../../text/source-text.js';
import { headerStart, startsOf } from './flat-header.js';
import { type ColumnKind, type Stretch, splitHeader } from './header.js';
import type { RowShape } from './lines.js';
import type { Shapes } from './regions.js';

/** Two rows of a header: cells over several columns and beside them, and what stands below the former. */
export interface SpannedHeader {
  from: number;
  label: Stretch[];
  upper: Stretch[][];
  lower: (Stretch | null)[];
}

/** By how much the best way must be better than others. */
const SURE = 0.5;

/** The most ways to place columns beside those of the times that are tried. */
const MOST_WAYS = 30;

/**
 * A header whose times stand below a cell that reaches over them, while others reach from top to bottom; what these print last may stand on the line of the times.
 *
 *     Dienst   Überstunden zum 31.12. Veränderung
 *     in % 2021 2022
 *
 * Unclear where the times may as well stand below another cell.
 */
export function spannedTimes(
  text: SourceText,
  shapes: Shapes,
  at: { line: number; floor: number },
  times: RowShape,
  body: { kinds: readonly ColumnKind[]; rows: readonly { line: number; shape: RowShape }[]; hasLabel: boolean },
): SpannedHeader | 'unclear' | null {
  const { line } = at;
  const printed = times.cells.map(({ start, end }) => text.lines[line]!.text.slice(start, end));
  const round = roundOf(printed);
  const singles = body.kinds.length - printed.length;
  if (round === 0 || singles < 1) return null;
  const lines = withoutTimes(text.lines, line, times);
  const from = headerStart(shapes, line, at.floor, 2);
  const forms = formsOf(text, body);
  const found = waysOf(printed.length / round, round, singles, forms).flatMap((way) => {
    const kinds: ColumnKind[] = body.hasLabel ? ['text'] : [];
    let column = 0;
    for (const span of way) {
      kinds.push(span > 1 ? 'number' : body.kinds[column]!);
      column += span;
    }
    return startsOf(from, line).flatMap((start) => {
      const split = splitHeader(lines, start, line + 1, kinds);
      if (!split) return [];
      const cells = split.columns.slice(body.hasLabel ? 1 : 0);
      return { way, split, score: split.score - (start - from) * 0.75 + suits(lines, cells, way) - spread(forms, way) };
    });
  });
  const best = found.reduce<(typeof found)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best || best.score < -3.6 - 0.4 * body.kinds.length) return null;
  if (found.some(({ way, score }) => way !== best.way && best.score - score < SURE)) return 'unclear';
  const [label, cells] = body.hasLabel
    ? [best.split.columns[0]!, best.split.columns.slice(1)]
    : [[], best.split.columns];
  const years = times.cells.map(({ start, end }): Stretch => ({ line, start, end }));
  return {
    from: (best.split.title[0] ?? best.split.columns[0]?.[0])?.line ?? line,
    label,
    upper: best.way.flatMap((span, i) => new Array<Stretch[]>(span).fill(cells[i]!)),
    lower: best.way.flatMap((span) => (span > 1 ? years.splice(0, span) : [null])),
  };
}

/** After how many times they come round again; 0 where they do not come round evenly. */
function roundOf(times: readonly string[]): number {
  const again = times.indexOf(times[0]!, 1);
  const round = again < 0 ? times.length : again;
  return round > 1 && times.length % round === 0 && times.every((time, i) => time === times[i % round]) ? round : 0;
}

/** The header's lines, the last of them without its times. */
function withoutTimes(lines: readonly Line[], line: number, times: RowShape): Line[] {
  const cut = lines.slice(0, line + 1);
  cut[line] = { ...cut[line]!, text: cut[line]!.text.slice(0, times.cells[0]!.start) };
  return cut;
}

/** The ways to mix cells over `round` columns with cells over one, as far as the columns under one cell are alike. */
function waysOf(spans: number, round: number, singles: number, forms: readonly Form[]): number[][] {
  const ways: number[][] = [];
  const grow = (way: number[], column: number, spansLeft: number, singlesLeft: number) => {
    if (ways.length > MOST_WAYS) return;
    if (spansLeft + singlesLeft === 0) {
      ways.push(way);
      return;
    }
    const alike = new Set(forms.slice(column, column + round).map(({ look }) => look)).size === 1;
    if (spansLeft > 0 && alike) grow([...way, round], column + round, spansLeft - 1, singlesLeft);
    if (singlesLeft > 0) grow([...way, 1], column + 1, spansLeft, singlesLeft - 1);
  };
  grow([], 0, spans, singles);
  return ways.length > MOST_WAYS ? [] : ways;
}

interface Form {
  /** Kind, decimals, signs. */
  look: string;
  /** The size of its numbers: half of them are smaller. */
  size: number;
}

/** How the cells of each column are printed, and how large its numbers are. */
function formsOf(
  text: SourceText,
  { kinds, rows }: { kinds: readonly ColumnKind[]; rows: readonly { line: number; shape: RowShape }[] },
): Form[] {
  const full = rows.filter(({ shape }) => shape.cells.length === kinds.length).slice(0, 40);
  return kinds.map((kind, column) => {
    const printed = full.map(({ line, shape }) => {
      const { start, end } = shape.cells[column]!;
      return text.lines[line]!.text.slice(start, end);
    });
    const signed = printed.some((cell) => /^[+±]|^[-–−] ?\d/.test(cell));
    const digits = printed.map((cell) => cell.replace(/,.*$|\D/g, '').length).sort((a, b) => a - b);
    return {
      look: `${kind} ${printed.some((cell) => /,\d/.test(cell))} ${signed}`,
      size: digits[Math.floor(digits.length / 2)] ?? 0,
    };
  });
}

/** How far apart the sizes of the columns below one cell are. */
function spread(forms: readonly Form[], way: readonly number[]): number {
  let column = 0;
  let sum = 0;
  for (const span of way) {
    const sizes = forms.slice(column, column + span).map(({ size }) => size);
    sum += Math.max(0, ...sizes) - Math.min(...sizes);
    column += span;
  }
  return sum;
}

const CHANGE = /Veränder|Entwicklung|Differenz|Abweich|Zuwachs|Anteil|[Qq]uote|%|Summe|[Gg]esamt|mehr|weniger|\+/;

/** What speaks of a change, a share or a total stands beside the times, hardly over them. */
function suits(lines: readonly Line[], cells: readonly Stretch[][], way: readonly number[]): number {
  let score = 0;
  for (const [i, stretches] of cells.entries()) {
    const printed = stretches.map(({ line, start, end }) => lines[line]!.text.slice(start, end)).join(' ');
    if (CHANGE.test(printed)) score += way[i]! > 1 ? -2 : 1;
  }
  return score;
}
