import type { RelationDraft } from '../relations/draft.js';
import type { Column } from './columns.js';
import type { Grid, ValueColumn } from './grid.js';

/** What changes are looked for in: a table by its columns, or turned, by its rows. */
export type Lines = Pick<Grid, 'values' | 'rows' | 'index' | 'claim' | 'value' | 'span'> & {
  columns: readonly Pick<Column, 'text' | 'direction'>[];
};
type Pair = { from: number | null; to: number };

const BEFORE = /(?:^|\s)(?:bisher\p{Ll}*|alt(?:e[rs]?)?|vorher|zuvor|Vorjahr|Soll|Ansatz|Plan|alter)(?=\s|$)/u;
const AFTER = /(?:^|\s)(?:neu(?:e[rs]?)?|künftig\p{Ll}*|zukünftig|nachher|Ist|Ergebnis|neuer)(?=\s|$)/u;

/** From, by and to of every row: the columns are told by what fits in most rows, then by their headers. */
export function changeRelations(grid: Grid): RelationDraft[] {
  const values = grid.values();
  const levels = values.filter((value) => !value.change);
  const changes = values.filter((value) => value.change);
  const relations: RelationDraft[] = [];
  const pairs = new Map<number, Pair | null>();
  for (const change of changes) pairs.set(change.index, fitting(grid, change, levels));
  const said = saidPair(grid, levels);
  for (const change of changes) {
    const pair = pairs.get(change.index) ?? borrowed(pairs, change, changes) ?? said ?? leftOf(grid, change, levels);
    if (pair) relations.push(...rowsOf(grid, change.index, pair));
  }
  // "bisher 23,00 neu 30,00" without a change beside them.
  if (said) relations.push(...withoutBy(grid, said, relations));
  return relations;
}

export function rowsOf(grid: Lines, by: number, pair: Pair): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const row of grid.rows()) {
    const change = grid.index(row, by);
    const to = grid.index(row, pair.to);
    const from = pair.from === null ? null : grid.index(row, pair.from);
    if (change === null || (to === null && from === null)) continue;
    found.push({
      type: 'change',
      from,
      by: change,
      to,
      direction: directionOf(grid, row, by, pair),
      rule: 'table.change',
      ...grid.span(row),
    });
  }
  return found;
}

function directionOf(grid: Lines, row: number, by: number, pair: Pair): 'up' | 'down' {
  const from = pair.from === null ? null : grid.value(row, pair.from);
  const to = grid.value(row, pair.to);
  if (from !== null && to !== null && from !== to) return to > from ? 'up' : 'down';
  if ((grid.value(row, by) ?? 0) < 0) return 'down';
  return grid.columns[by]!.direction ?? (/Differenz/.test(grid.columns[by]!.text) ? 'down' : 'up');
}

/** The two columns between which the change lies in most rows. */
export function fitting(grid: Lines, change: ValueColumn, levels: readonly ValueColumn[]): Pair | null {
  let best: { pair: Pair; hits: number; far: number } | null = null;
  for (const from of levels) {
    for (const to of levels) {
      if (from.index === to.index || from.unit !== to.unit) continue;
      const { hits, all } = count(grid, change, from.index, to.index);
      if (hits === 0 || hits * 5 < all * 3) continue;
      const far =
        Math.abs(change.index - to.index) + Math.abs(change.index - from.index) + (inOrder(grid, from, to) ? 0 : 0.5);
      if (!best || hits > best.hits || (hits === best.hits && far < best.far))
        best = { pair: { from: from.index, to: to.index }, hits, far };
    }
  }
  return best?.pair ?? null;
}

/** In how many rows the change is the difference of two columns, of those that have all three. */
function count(grid: Lines, change: ValueColumn, from: number, to: number): { hits: number; all: number } {
  let hits = 0;
  let all = 0;
  for (const row of grid.rows()) {
    const by = grid.claim(row, change.index);
    const a = grid.claim(row, from)?.draft;
    const b = grid.claim(row, to)?.draft;
    if (!by || by.draft.value === null || a?.value == null || b?.value == null) continue;
    all++;
    const percent = by.draft.unit.code === '%';
    if (percent && a.value === 0) continue;
    const computed = percent ? ((b.value - a.value) / Math.abs(a.value)) * 100 : b.value - a.value;
    const slack = percent
      ? by.draft.resolution * 0.55 + ((a.resolution + b.resolution) / Math.abs(a.value)) * 50
      : (a.resolution + b.resolution + by.draft.resolution) / 2;
    const printed = by.draft.value;
    // Unsigned differences are printed for falls too.
    const fits =
      by.number.sign === null
        ? Math.abs(Math.abs(computed) - Math.abs(printed)) <= slack
        : Math.abs(computed - printed) <= slack;
    if (fits && (printed !== 0 || a.value !== b.value || all > 0)) hits++;
  }
  return { hits, all };
}

/** Whether a pair goes the way of time: "bisher" to "neu", the earlier year to the later one, left to right. */
function inOrder(grid: Lines, from: ValueColumn, to: ValueColumn): boolean {
  const before = marks(grid, from);
  const after = marks(grid, to);
  if (before.from || after.to) return true;
  if (before.to || after.from) return false;
  const order = timeOrder(grid, from, to);
  return order === 0 ? from.index < to.index : order > 0;
}

/** Above 0 if the first column is about earlier times than the second in most rows. */
function timeOrder(grid: Lines, from: ValueColumn, to: ValueColumn): number {
  let order = 0;
  for (const row of grid.rows()) {
    const a = grid.claim(row, from.index)?.draft.period?.edtf;
    const b = grid.claim(row, to.index)?.draft.period?.edtf;
    if (a && b && a !== b) order += a < b ? 1 : -1;
  }
  return order;
}

/** What header and labels in cells say of a column. */
function marks(grid: Lines, value: ValueColumn): { from: boolean; to: boolean } {
  const labels = grid
    .rows()
    .map((row) => grid.claim(row, value.index)?.label ?? '')
    .filter(Boolean);
  const text = [value.column.text, ...labels.slice(0, 20)].join(' | ').replace(/\|/g, ' ');
  return { from: BEFORE.test(text), to: AFTER.test(text) };
}

/** The columns that are said to be before and after. */
function saidPair(grid: Grid, levels: readonly ValueColumn[]): Pair | null {
  const from = levels.filter((value) => marks(grid, value).from && !marks(grid, value).to);
  const to = levels.filter((value) => marks(grid, value).to && !marks(grid, value).from);
  return from.length === 1 && to.length === 1 && from[0]!.unit === to[0]!.unit
    ? { from: from[0]!.index, to: to[0]!.index }
    : null;
}

/** A percentage beside an absolute change belongs to the same two columns. */
function borrowed(
  pairs: ReadonlyMap<number, Pair | null>,
  change: ValueColumn,
  changes: readonly ValueColumn[],
): Pair | null {
  const neighbour = changes.find((other) => other.index === change.index - 1 && other.unit !== change.unit);
  return neighbour && change.unit === '%' && neighbour.unit !== '%' ? (pairs.get(neighbour.index) ?? null) : null;
}

/** Where only one side is in the table: the column before the change, of its own unit. */
function leftOf(grid: Grid, change: ValueColumn, levels: readonly ValueColumn[]): Pair | null {
  const left = levels.filter((level) => level.index < change.index && level.unit === change.unit).at(-1);
  if (!left || left.index !== change.index - 1 || grid.columns[change.index]!.role !== 'value') return null;
  return { from: null, to: left.index };
}

function withoutBy(grid: Grid, pair: Pair, known: readonly RelationDraft[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  const led = new Set(known.map((relation) => (relation.type === 'change' ? relation.to : null)));
  for (const row of grid.rows()) {
    const from = grid.index(row, pair.from!);
    const to = grid.index(row, pair.to);
    if (from === null || to === null || led.has(to)) continue;
    if (grid.value(row, pair.to) === grid.value(row, pair.from!)) continue;
    const direction = (grid.value(row, pair.to) ?? 0) >= (grid.value(row, pair.from!) ?? 0) ? 'up' : 'down';
    found.push({ type: 'change', from, by: null, to, direction, rule: 'table.before-after', ...grid.span(row) });
  }
  return found;
}
