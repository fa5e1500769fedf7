import type { MappedText } from '../../text/mapped-text.js';
import type { SourceText } from '../../text/source-text.js';
import type { AlignedHeader } from './aligned.js';
import type { Columns } from './columns.js';
import { wordHeader, yearHeader } from './flat-header.js';
import { cellOf } from './found.js';
import type { Stretch } from './header.js';
import type { RowShape } from './lines.js';
import type { Region, Shapes } from './regions.js';
import { type SpannedHeader, spannedTimes } from './spanned-header.js';
import { headedRounds } from './spans.js';
import { tornHeader } from './torn-header.js';

/** What is known of a flat table before its header is read. */
export interface Body {
  region: Region;
  columns: Columns;
  /** The row of years among its lines. */
  yearsRow: RowShape | null;
  /** The header that its layout shows. */
  aligned: AlignedHeader | null;
  /** The units on a line of their own below the header. */
  units: Stretch[] | null;
  /** Columns of group labels and of labels before the values. */
  hasGroup: boolean;
  hasLabel: boolean;
  /** Whether the layout shows two columns of labels. */
  twoLabels: boolean;
  /** Whether the first row has no group where others have one, and no label on its line. */
  ungrouped: boolean;
  lone: boolean;
}

/** The header of a flat table, its rows as wide as the table. */
export interface Head {
  from: number;
  /** One past its last line; what stands between it and the first row are labels. */
  to: number;
  rows: (MappedText | null)[][];
  title: Stretch[];
  /** The columns of values that a series of times heads beside others. */
  times: number[];
  /** Whether it may as well be cut in another way. */
  unclear?: true;
}

/** Reads the header of a flat table: by its layout, else by its years, else by its words. */
export function headOf(text: SourceText, shapes: Shapes, body: Body, floor: number): Head {
  const { region, columns, yearsRow, aligned, units, hasGroup, hasLabel } = body;
  const bodyTop = region.rows[0]!.line;
  const top = region.years >= 0 ? Math.min(region.years, region.first) : region.first;
  if (aligned) {
    const cells = aligned.columns.map((stretches) => cellOf(text, stretches));
    const row = hasGroup && !body.twoLabels ? [null, ...cells] : cells;
    return { from: aligned.from, to: bodyTop, rows: [row], title: [], times: [] };
  }
  if (yearsRow) {
    const spanned = units ? null : spannedHead(text, shapes, body, yearsRow, floor, top);
    if (spanned) return spanned;
    const cells = yearHeader(text, region.years, yearsRow, hasGroup, hasLabel, columns.kinds.length);
    // Years below the rows head them alone.
    if (region.years > bodyTop) return { from: top, to: top, rows: [cells], title: [], times: [] };
    const printed = yearsRow.cells.map(({ start, end }) => text.lines[region.years]!.text.slice(start, end));
    return withUnits(
      text,
      body,
      withRounds(text, body, { from: region.years, to: top, cells, title: [] }, printed, floor),
    );
  }
  const end = units ? top - 1 : top;
  const torn = hasLabel && !hasGroup ? tornHeader(text.lines, end, columns.kinds.length) : null;
  if (torn) return spannedRows(text, body, torn, top);
  const words = wordHeader(text, shapes, end, floor, columns.kinds, hasGroup, hasLabel, body);
  if (!words.cells) return { ...words, rows: [], times: [] };
  // "Verände-" and "Dienstposten" in one cell: the rest of the word stands elsewhere, below other columns.
  if (words.cells.some((cell) => cell && TORN.test(cell.text))) return { ...words, rows: [], times: [], unclear: true };
  const printed = words.cells.slice(lead(body)).map((cell) => cell?.text ?? '');
  return withUnits(text, body, withRounds(text, body, { ...words, cells: words.cells }, printed, floor));
}

/** A word that is cut and not gone on with. */
const TORN = /\p{Ll}{2}- \p{Lu}\p{Ll}/u;

const lead = ({ hasGroup, hasLabel }: Body): number => (hasGroup ? 1 : 0) + (hasLabel ? 1 : 0);
/** Cells of the columns before the values: only the innermost of them may be headed. */
const labelled = (body: Body, label: MappedText | null): (MappedText | null)[] =>
  Array.from({ length: lead(body) }, (_, i) => (i === lead(body) - 1 ? label : null));

/** Times below a cell that reaches over them, beside columns without. */
function spannedHead(
  text: SourceText,
  shapes: Shapes,
  body: Body,
  times: RowShape,
  floor: number,
  top: number,
): Head | null {
  const { region, columns, hasGroup, hasLabel } = body;
  if (hasGroup || times.cells.length >= columns.kinds.length) return null;
  const at = { line: region.years, floor };
  const found = spannedTimes(text, shapes, at, times, { kinds: columns.kinds, rows: region.rows, hasLabel });
  if (found === 'unclear') return { from: region.years, to: top, rows: [], title: [], times: [], unclear: true };
  return found && spannedRows(text, body, found, top);
}

function spannedRows(text: SourceText, body: Body, found: SpannedHeader, top: number): Head {
  const upper = found.upper.map((stretches) => cellOf(text, stretches));
  const lower = found.lower.map((stretch) => stretch && cellOf(text, [stretch]));
  return {
    from: found.from,
    to: top,
    rows: [
      [...labelled(body, cellOf(text, found.label)), ...upper],
      [...labelled(body, null), ...lower],
    ],
    title: [],
    times: found.lower.flatMap((stretch, i) => (stretch ? [i] : [])),
  };
}

interface OneRow {
  from: number;
  to: number;
  cells: (MappedText | null)[];
  title: Stretch[];
}

/** Puts what heads each round of headers that come round again above them. */
function withRounds(text: SourceText, body: Body, head: OneRow, printed: readonly string[], floor: number): Head {
  const { cells, ...rest } = head;
  const rounds = head.title.length ? null : headedRounds(text, head.from, printed, floor);
  if (!rounds) return { ...rest, rows: [cells], times: [] };
  const label = rounds.label ? cellOf(text, [rounds.label]) : null;
  const over = rounds.over.map((stretch) => cellOf(text, [stretch]));
  return { ...rest, from: head.from - 1, rows: [[...labelled(body, label), ...over], cells], times: [] };
}

function withUnits(text: SourceText, body: Body, head: Head): Head {
  if (body.units) head.rows.push([...labelled(body, null), ...body.units.map((stretch) => cellOf(text, [stretch]))]);
  return head;
}
