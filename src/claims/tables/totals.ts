import type { RelationDraft } from '../relations/draft.js';
import { ColumnSum } from './column-sum.js';
import { isPart, isTotal } from './columns.js';
import type { Grid, ValueColumn } from './grid.js';
import { partColumns } from './part-columns.js';
import { partRows } from './part-rows.js';
import { addedColumns, shareColumns, splitColumns } from './share-columns.js';

/** Totals and their parts: rows under rows, columns beside columns, "davon" in both. */
export function totalRelations(grid: Grid): RelationDraft[] {
  const values = grid.values().filter((value) => !value.change);
  const timed = totalsByTime(grid);
  return [
    ...(timed?.flatMap(({ parts, total }) => values.flatMap((value) => sumOf(grid, value, parts, total))) ??
      rowTotals(grid, values)),
    ...lastRowTotal(grid, values),
    ...columnTotals(grid, values),
    ...partRows(grid, values),
    ...partColumns(grid, values),
    ...splitColumns(grid, values),
    ...addedColumns(grid, values),
    ...shareColumns(grid, values),
  ];
}

/**
 * Totals that come round with times: "Nord 2022 | 2023", "Süd 2022 | 2023", "Summe 2022 | 2023", a label before the first time of each. Null where
 * rows are not so.
 */
function totalsByTime(grid: Grid): { parts: number[]; total: number }[] | null {
  const time = grid.columns.findIndex((column) => column.role === 'time');
  if (time < 1 || grid.columns[0]!.role !== 'label') return null;
  const rows = grid.rows();
  const { table } = grid;
  const parts = new Map<string, number[]>();
  const found: { parts: number[]; total: number }[] = [];
  let label = '';
  let carried = false;
  for (const row of rows) {
    const own = table.rows[row]![0]?.text ?? '';
    const at = table.rows[row]![time]?.text;
    if (!at || (!own && !label)) return null;
    if (own) label = own;
    else carried = true;
    const before = parts.get(at);
    if (isTotal(label)) {
      if (before) found.push({ parts: before, total: row });
    } else if (before) before.push(row);
    else parts.set(at, [row]);
  }
  return carried && found.length > 1 ? found : null;
}

const MOST = 300;

/** "Summe", "Insgesamt" at the head of a row. */
function rowTotals(grid: Grid, values: readonly ValueColumn[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  const differences = grid.values().filter(({ change, unit }) => change && unit !== '%');
  let parts: number[] = [];
  let totals: number[] = [];
  const all: number[] = [];
  for (const row of grid.rows()) {
    const label = grid.innerLabel(row);
    if (!isTotal(label)) {
      if (!isPart(label)) {
        parts.push(row);
        all.push(row);
      }
      continue;
    }
    // Totals of totals look back only so far: a table of nothing but totals would take too long.
    const near = totals.slice(-MOST);
    const ways = [parts, near, [...near, ...parts.slice(-MOST)], all.length <= MOST ? all : []].filter(
      (rows) => rows.length > 0,
    );
    const chosen = ways.find((rows) => fitsMostly(grid, values, rows, row)) ?? (parts.length > 1 ? parts : null);
    if (chosen) for (const value of values) found.push(...sumOf(grid, value, chosen, row));
    // Differences add up where what they lie between does.
    if (chosen)
      for (const value of differences)
        if (exact(grid, value, chosen, row)) found.push(...sumOf(grid, value, chosen, row));
    if (chosen !== parts && chosen) totals = [];
    totals.push(row);
    parts = [];
  }
  return found;
}

/** The last row without a word for a total ("Land", "Stadt Adorf"), where all rows above add up to it exactly in every column. */
function lastRowTotal(grid: Grid, values: readonly ValueColumn[]): RelationDraft[] {
  const rows = grid.rows();
  const total = rows.at(-1);
  if (
    total === undefined ||
    rows.length < 4 ||
    rows.some((row) => isTotal(grid.innerLabel(row)) || isPart(grid.innerLabel(row)))
  )
    return [];
  const parts = rows.slice(0, -1);
  const summed = values.filter((value) => value.unit !== '%' && grid.index(total, value.index) !== null);
  // One small sum can be chance; a sum of many digits or of several columns is none.
  const weight = summed.reduce(
    (sum, value) =>
      sum +
      String(
        Math.round(Math.abs(grid.value(total, value.index) ?? 0) / grid.claim(total, value.index)!.draft.resolution),
      ).length,
    0,
  );
  if (weight < 4 || !summed.length || !summed.every((value) => exact(grid, value, parts, total))) return [];
  return summed
    .flatMap((value) => sumOf(grid, value, parts, total))
    .map((relation) => ({ ...relation, rule: 'table.last-row' }));
}

/** Whether at least three rows add up to a total to the last digit. */
function exact(grid: Grid, value: ValueColumn, rows: readonly number[], total: number): boolean {
  const printed = rows.map((row) => grid.value(row, value.index)).filter((part) => part !== null && part !== 0);
  const sum = printed.reduce<number>((all, part) => all + part!, 0);
  const whole = grid.value(total, value.index)!;
  return printed.length >= 3 && Math.abs(sum - whole) <= 1e-9 * Math.abs(whole);
}

/** The sum in one column. Where a part is not printed, or may stand in another column, the parts are linked, but no sum is said. */
function sumOf(grid: Grid, value: ValueColumn, rows: readonly number[], total: number): RelationDraft[] {
  const whole = grid.index(total, value.index);
  // Shares add up where a hundred is printed below them.
  if (whole === null || (value.unit === '%' && (grid.claims[whole]!.draft.value !== 100 || rows.length < 2))) return [];
  const { unit: of, value: printed } = grid.claims[whole]!.draft;
  const unit = of.code;
  const parts = rows.flatMap((row) => grid.indexes(row, value.index));
  if (
    parts.length === 0 ||
    parts.some((index) => grid.claims[index]!.draft.unit.code !== unit || grid.claims[index]!.draft.value === null)
  )
    return [];
  const adds = () => new ColumnSum(grid, value.index, rows).fits(total);
  if (isMean(grid, value, parts, printed) && !adds()) return [];
  const at = grid.span(total);
  const missing = rows.some((row) => grid.loose.has(row) || grid.indexes(row, value.index).length === 0);
  if (missing && !adds()) return parts.map((part) => ({ type: 'part', part, whole, rule: 'table.total-row', ...at }));
  return [{ type: 'sum', parts, total: whole, rule: 'table.total-row', ...at }];
}

/** Headers of columns whose numbers are not added up below: means, rates, prices. */
const RATES =
  /(?:^|\s)(?:je|pro|Ø|durchschnittliche[rsn]?|mittlere[rsn]?)\s|[Dd]urchschnitt|[Mm]ittelwert|[Mm]edian|[Qq]uote|[Dd]ichte|[Ii]ndex|(?:Hebe|Steuer|Stunden|Zins)s[aä]tz|(?<!Kauf|Gesamt)[Pp]reis(?=\s|$)|^Alter(?=\s|$)/u;

/** Whether what stands under a column of numbers is their mean and not their sum: by its header, or by lying among numbers that are much alike. */
function isMean(grid: Grid, value: ValueColumn, parts: readonly number[], total: number | null): boolean {
  if (value.column.unit?.unit?.per || RATES.test(value.column.text)) return true;
  if (total === null || parts.length < 2) return false;
  const numbers = parts.map((index) => grid.claims[index]!.draft.value ?? 0);
  const least = numbers.reduce((a, b) => Math.min(a, b));
  const most = numbers.reduce((a, b) => Math.max(a, b));
  return least > 0 && total >= least && total <= most && most <= 3 * least;
}

/** Whether the rows add up to the total in at least as many columns as not. */
function fitsMostly(grid: Grid, values: readonly ValueColumn[], rows: readonly number[], total: number): boolean {
  let hits = 0;
  let misses = 0;
  for (const value of values) {
    const fit = new ColumnSum(grid, value.index, rows).fits(total);
    if (fit) hits++;
    else if (fit === false) misses++;
  }
  return hits > 0 && hits >= misses;
}

/** A column "Insgesamt" is the sum of those beside it, if it is so in most rows. */
function columnTotals(grid: Grid, values: readonly ValueColumn[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const total of values.filter((value) => value.column.total && value.unit !== '%')) {
    const same = values.filter((value) => value.unit === total.unit && !value.column.total && !value.column.part);
    for (const parts of [
      same.filter((value) => value.index < total.index),
      same.filter((value) => value.index > total.index),
    ]) {
      if (parts.length < 2) continue;
      const rows = grid
        .rows()
        .filter(
          (row) => grid.value(row, total.index) !== null && parts.some((part) => grid.value(row, part.index) !== null),
        );
      const hits = rows.filter(
        (row) =>
          Math.abs(
            parts.reduce((sum, part) => sum + (grid.value(row, part.index) ?? 0), 0) - grid.value(row, total.index)!,
          ) <
          0.006 * parts.length,
      );
      if (hits.length * 5 < rows.length * 3 || rows.length < 2) continue;
      for (const row of rows) {
        const indexes = parts.map((part) => grid.index(row, part.index)).filter((index) => index !== null);
        found.push({
          type: 'sum',
          parts: indexes,
          total: grid.index(row, total.index)!,
          rule: 'table.total-column',
          ...grid.span(row),
        });
      }
      break;
    }
  }
  return found;
}
