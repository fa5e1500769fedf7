import type { SourceText } from '../../text/source-text.js';
import type { Row } from './flat.js';
import type { Stretch } from './header.js';
import type { Region } from './regions.js';

const GAP = /\S( {2,})(?=\S)/g;

/**
 * Where the second of two label columns begins: some labels hold a wide gap, and what stands behind it is aligned with others or with labels that
 * stand there alone. 0 where there is one column of labels.
 *
 *     Träger      Größe               Häuser
 *     Kommunal    unter 25 Plätze         14
 *                 25 Plätze und mehr      22
 */
export function secondLabelAt(text: SourceText, rows: Region['rows']): number {
  const inner = new Map<number, number>();
  const alone = new Map<number, number>();
  for (const { line, shape } of rows) {
    if (!shape.label) continue;
    const { start, end } = shape.label;
    alone.set(start, (alone.get(start) ?? 0) + 1);
    const at = gapIn(text.lines[line]!.text.slice(start, end));
    if (at > 0) inner.set(start + at, (inner.get(start + at) ?? 0) + 1);
  }
  for (const [at, count] of inner) {
    const others = alone.get(at) ?? 0;
    if (count + others >= 2 && (count + others) * 2 >= rows.length) return at;
  }
  return 0;
}

/** Where the words behind the first wide gap begin; 0 where there is none. */
function gapIn(label: string): number {
  GAP.lastIndex = 0;
  const match = GAP.exec(label);
  return match ? match.index + match[0].length : 0;
}

/** Parts the labels of rows at the second label column: what stands before it groups the rows. */
export function splitLabels(text: SourceText, rows: readonly Row[], second: number): void {
  for (const row of rows) {
    const before: Stretch[] = [];
    const behind: Stretch[] = [];
    for (const stretch of [...row.group, ...row.label]) {
      const { line, start, end } = stretch;
      if (start >= second - 1) behind.push(stretch);
      else if (end <= second) before.push(stretch);
      else {
        const left = text.lines[line]!.text.slice(start, second).trimEnd();
        if (text.lines[line]!.text[second - 1] !== ' ') before.push(stretch);
        else {
          before.push({ line, start, end: start + left.length });
          behind.push({ line, start: second, end });
        }
      }
    }
    row.group = before;
    row.label = behind;
  }
}

/** Whether a row without a word in the first label column goes on under the one above it: not where only totals have none. */
export function carriesGroups(text: SourceText, rows: readonly Row[]): boolean {
  return rows.some(
    ({ group, label }) =>
      group.length === 0 && label.length > 0 && !TOTAL.test(text.lines[label[0]!.line]!.text.slice(label[0]!.start)),
  );
}

const TOTAL = /^(?:(?:Zwischen|Gesamt)?[Ss]umme|[Gg]esamt|[Ii]nsgesamt|[Zz]usammen)(?!\p{Ll})/u;
