import type { RowShape } from './lines.js';
import type { Region } from './regions.js';

/**
 * "2 Personen   894   16,2" under "1 Person   2.684   48,6": a number with its unit that opens a row, where others have one cell fewer behind a label, is a label.
 */
export function countedLabels(region: Region): Region {
  const labelled = new Set(region.rows.flatMap(({ shape }) => (shape.label ? [shape.cells.length] : [])));
  const counted = ({ label, cells }: RowShape) =>
    label === null && cells[0]?.kind === 'measure' && cells.length > 1 && labelled.has(cells.length - 1);
  if (labelled.size !== 1 || !region.rows.some(({ shape }) => counted(shape))) return region;
  if (!region.rows.every(({ shape }) => shape.label !== null || counted(shape))) return region;
  const rows = region.rows.map(({ line, shape }) => {
    if (shape.label) return { line, shape };
    const [label, ...cells] = shape.cells;
    return { line, shape: { ...shape, label: label!, cells, values: shape.values - 1 } };
  });
  return { ...region, rows };
}
