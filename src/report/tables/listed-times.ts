import type { SourceText } from '../../text/source-text.js';
import type { FoundTable } from './found.js';
import { type Cell, joined, MAX_LABEL_LINES, made, type Run, valueIn } from './listed-cells.js';

/** A first run of years over runs of other values heads the columns. */
export function headingTimes(runs: readonly Run[]): Run | null {
  const [, first, , second] = runs;
  const times = (run: Run | undefined) =>
    run?.cells.every((cell) => cell.kind === 'year' || cell.kind === 'years') === true;
  return first?.values && times(first) && second && !times(second) ? first : null;
}

/**
 * Labels with their values under a series of times. Words between the times and the first label head more columns, if some rows have more values than there
 * are times; of these, a row that has as many values as times lacks all.
 *
 *     Dienst⏎2022⏎2023⏎kw⏎Bauaufsicht⏎4⏎5⏎1⏎Archiv⏎2⏎2
 */
export function underTimes(text: SourceText, runs: readonly Run[], times: Run): FoundTable | null {
  const [head, , ...rest] = runs;
  const bodies = rest.filter((run) => run.values);
  const length = times.cells.length;
  const width = Math.max(...bodies.map((run) => run.cells.length));
  const extra = width - length;
  if (length < 2 || extra < 0 || bodies.some(({ cells }) => cells.length !== length && cells.length !== width))
    return null;
  const labels = rest.filter((run) => !run.values).map((run) => run.cells);
  const others = labels[0]!.slice(0, extra);
  labels[0] = labels[0]!.slice(extra);
  if (others.length < extra || labels.some((cells) => cells.length === 0 || cells.length > MAX_LABEL_LINES))
    return null;
  const corner = cornerOf(text, head!.cells);
  const row = (label: readonly Cell[], cells: readonly Cell[]) => [
    joined(text, label),
    ...Array.from({ length: width }, (_, i) => (cells[i] ? valueIn(text, cells[i]) : null)),
  ];
  return made(
    corner[0]!.line,
    [
      [
        joined(text, corner),
        ...times.cells.map((cell) => valueIn(text, cell)),
        ...others.map((cell) => joined(text, [cell])),
      ],
      ...bodies.map(({ cells }, i) => row(labels[i]!, cells)),
    ],
    bodies.at(-1)!.cells.at(-1)!.line + 1,
  );
}

/** The last line before the times, with the lines that it goes on: "Krankenquote⏎allgemeiner Dienst⏎(in %)". */
function cornerOf(text: SourceText, head: readonly Cell[]): Cell[] {
  let from = head.length - 1;
  while (from > 0 && /^\s*[\p{Ll}(]/u.test(text.lines[head[from]!.line]!.text)) from--;
  return head.slice(from);
}
