import type { Piece } from './piece.js';

/** Gives to dates what their neighbours say for them: "09. und 12.01.2026", "Oktober bis Dezember 2021". */
export function fill(pieces: readonly Piece[], joints: readonly ('list' | 'to')[]): void {
  for (let n = pieces.length - 2; n >= 0; n--) {
    const here = pieces[n]!;
    const next = pieces[n + 1]!;
    if (here.day !== null && here.month === null) {
      if (next.span && next.month === null) counted(here, next);
      else here.month = next.month;
    }
    if (here.year === null && next.year !== null)
      here.year = earlier(here, next, joints[n] === 'to') ? next.year - 1 : next.year;
  }
  for (let n = 1; n < pieces.length; n++) {
    const here = pieces[n]!;
    const before = pieces[n - 1]!;
    if (here.year === null && before.year !== null) here.year = before.year;
  }
}

/** "1. bis 3. Quartal 2021": the number counts what the next one counts. */
function counted(here: Piece, next: Piece): void {
  const length = next.span![1] - next.span![0] + 1;
  here.span = [(here.day! - 1) * length + 1, here.day! * length];
  here.precision = next.precision;
  here.day = null;
}

/** "Dezember bis Februar 2022" starts the year before. */
function earlier(here: Piece, next: Piece, interval: boolean): boolean {
  return interval && here.month !== null && next.month !== null && here.month > next.month;
}
