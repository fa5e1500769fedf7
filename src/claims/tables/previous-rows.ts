import type { RelationDraft } from '../relations/draft.js';
import type { Grid, ValueColumn } from './grid.js';

/**
 * "Veränderung gegenüber dem Vorjahr" in a table of years: the change lies between the rows, from the earlier to the later one. Only where that is so in
 * most rows, and where no two columns of one row explain it.
 */
export function previousRowChanges(grid: Grid): RelationDraft[] {
  const values = grid.values();
  const found: RelationDraft[] = [];
  for (const change of values.filter((value) => value.change)) {
    let best: { level: ValueColumn; steps: Step[]; hits: number } | null = null;
    for (const level of values.filter(
      (value) => !value.change && (change.unit === '%' || change.unit === value.unit),
    )) {
      const steps = stepsOf(grid, change, level);
      const hits = steps.filter((step) => step.fits).length;
      if (hits < 2 || hits * 5 < steps.length * 3) continue;
      if (!best || hits > best.hits || (hits === best.hits && distance(level, change) < distance(best.level, change)))
        best = { level, steps, hits };
    }
    if (!best) continue;
    for (const { from, by, to, up, row } of best.steps)
      found.push({
        type: 'change',
        from,
        by,
        to,
        direction: up ? 'up' : 'down',
        rule: 'table.previous-row',
        ...grid.span(row),
      });
  }
  return found;
}

interface Step {
  from: number;
  by: number;
  to: number;
  up: boolean;
  fits: boolean;
  row: number;
}

const distance = (level: ValueColumn, change: ValueColumn) => Math.abs(level.index - change.index);

/** Every two rows behind each other, in the order of their times. */
function stepsOf(grid: Grid, change: ValueColumn, level: ValueColumn): Step[] {
  const steps: Step[] = [];
  const rows = grid.rows();
  for (let i = 1; i < rows.length; i++) {
    const order = later(grid, rows[i - 1]!, rows[i]!, level);
    if (order === 0) continue;
    const [from, to] = order > 0 ? [rows[i - 1]!, rows[i]!] : [rows[i]!, rows[i - 1]!];
    const a = grid.index(from, level.index);
    const b = grid.index(to, level.index);
    const by = grid.index(to, change.index);
    if (a === null || b === null || by === null) continue;
    const [before, after, step] = [grid.claims[a]!.draft, grid.claims[b]!.draft, grid.claims[by]!];
    if (before.value === null || after.value === null || step.draft.value === null) continue;
    const percent = step.draft.unit.code === '%';
    if (percent && before.value === 0) continue;
    const computed = percent
      ? ((after.value - before.value) / Math.abs(before.value)) * 100
      : after.value - before.value;
    const slack =
      step.draft.resolution * 0.55 +
      (percent
        ? ((before.resolution + after.resolution) / Math.abs(before.value)) * 50
        : (before.resolution + after.resolution) / 2);
    const printed = step.draft.value;
    const fits =
      Math.abs(
        (step.number.sign === null ? Math.abs(computed) : computed) -
          (step.number.sign === null ? Math.abs(printed) : printed),
      ) <= slack;
    steps.push({ from: a, by, to: b, up: after.value >= before.value, fits, row: to });
  }
  return steps;
}

/** Above 0 if the second row is about a later time than the first. */
function later(grid: Grid, a: number, b: number, level: ValueColumn): number {
  const first = grid.claim(a, level.index)?.draft.period?.edtf;
  const second = grid.claim(b, level.index)?.draft.period?.edtf;
  return !first || !second || first === second ? 0 : first < second ? 1 : -1;
}
