import type { RelationDraft } from '../relations/draft.js';
import { ColumnSum } from './column-sum.js';
import { isPart, isTotal } from './columns.js';
import type { Grid, ValueColumn } from './grid.js';

/** Rows "davon …" are parts of the nearest row above that is none; so are the rows under a bare "davon:", as far as they can be. */
export function partRows(grid: Grid, values: readonly ValueColumn[]): RelationDraft[] {
  const reader = new PartRows(grid, values);
  for (const row of grid.rows()) reader.read(row);
  return reader.relations();
}

const AMONG = /^\(?(?:[Dd]arunter|[Dd]ar\.)/;
/** A part without a name: what it parts stands in the rows below. */
const BARE = /^(?:[-–•]\s)?\(?(?:[Dd]avon|[Dd]arunter|[Hh]iervon)(?:\s(?:entfallen\s)?(?:auf|für|in))?\s?:?\)?$/;

/** A row and its parts so far: how many, and their sum in each column. */
interface Group {
  whole: number;
  size: number;
  sums: ColumnSum[];
}

class PartRows {
  private readonly found: { part: number; whole: number; row: number; column: number }[] = [];
  private whole = -1;
  private goesOn = false;
  /** The last row "davon …", of which "darunter …" is a part. */
  private inner = -1;
  /** Rows that a bare "davon:" parts, the innermost last. */
  private groups: Group[] = [];
  private last = -1;

  constructor(
    private readonly grid: Grid,
    private readonly values: readonly ValueColumn[],
  ) {}

  read(row: number): void {
    const { grid, values } = this;
    const label = grid.innerLabel(row);
    if (values.every(({ index }) => grid.indexes(row, index).length === 0)) {
      if (BARE.test(label) && this.last >= 0) this.groups.push(this.groupOf(this.last));
      else this.groups = [];
      this.begin(row);
      return;
    }
    const said = isPart(grid.label(row)) || isPart(label);
    // "noch offen" under "davon bewilligt": words without a noun go on about the same whole.
    if (said || (this.goesOn && /^[\p{Ll}\s]{3,40}$/u.test(label) && !isTotal(label))) this.part(row, label);
    else {
      this.begin(row);
      if (isTotal(label)) this.groups = [];
      else this.grouped(row);
    }
    this.last = row;
  }

  private begin(row: number): void {
    this.whole = row;
    this.goesOn = false;
    this.inner = -1;
  }

  private part(row: number, label: string): void {
    this.goesOn = true;
    if (this.whole < 0) return;
    const nested = this.inner >= 0 && AMONG.test(label) && this.within(row, this.inner);
    if (!nested) this.inner = AMONG.test(label) ? -1 : row;
    this.link(row, nested ? this.inner : this.whole);
  }

  /** Under a bare "davon:" a row goes to the innermost whole that it fits into; one that is all said takes no more. */
  private grouped(row: number): void {
    const full = ({ whole, size, sums }: Group) => size > 1 && sums.every((sum) => sum.fits(whole) !== false);
    while (this.groups.length > 0 && (full(this.groups.at(-1)!) || !this.within(row, this.groups.at(-1)!.whole)))
      this.groups.pop();
    const group = this.groups.at(-1);
    if (!group) return;
    group.size++;
    for (const sum of group.sums) sum.add(row);
    this.link(row, group.whole);
  }

  private groupOf(whole: number): Group {
    const added = this.values.filter(({ unit }) => unit !== '%');
    return { whole, size: 0, sums: added.map(({ index }) => new ColumnSum(this.grid, index)) };
  }

  private link(row: number, of: number): void {
    const { grid } = this;
    for (const { index } of this.values) {
      const part = grid.index(row, index);
      const whole = grid.index(of, index);
      if (part === null || whole === null) continue;
      if (grid.claims[part]!.draft.unit.code === grid.claims[whole]!.draft.unit.code)
        this.found.push({ part, whole, row, column: index });
    }
  }

  /** Whether all values of a row are at most those of another; rates may be above. */
  private within(row: number, other: number): boolean {
    const { grid } = this;
    return this.values.every(({ index, unit }) => {
      const part = grid.value(row, index);
      const of = grid.value(other, index);
      return part === null || of === null || part <= of || unit === '%';
    });
  }

  relations(): RelationDraft[] {
    const { grid } = this;
    const { claims } = grid;
    // A rate of a part above that of the whole: the column holds rates, and they are no parts.
    const rates = new Set(
      this.found
        .filter(({ part, whole }) => {
          const { unit, value } = claims[part]!.draft;
          return unit.code === '%' && (value ?? 0) > (claims[whole]!.draft.value ?? 0);
        })
        .map(({ column }) => column),
    );
    return this.found
      .filter(({ column }) => !rates.has(column))
      .map(({ part, whole, row }) => ({ type: 'part', part, whole, rule: 'table.part-row', ...grid.span(row) }));
  }
}
