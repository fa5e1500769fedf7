/** A time moved by years, with the days that it begins and ends on. */
export interface Moved {
  edtf: string;
  startDate: string | null;
  endDate: string | null;
}

const simple = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;

/** A year, month, day or closed interval of them, some years on; lists, open and uncertain times cannot be moved. */
export function shifted(edtf: string, years: number): Moved | null {
  if (!simple.test(edtf) || !Number.isInteger(years)) return null;
  const moved = edtf
    .split('/')
    .map((part) => String(Number(part.slice(0, 4)) + years).padStart(4, '0') + part.slice(4))
    .join('/');
  return { edtf: moved, ...daysOf(moved) };
}

/** The first and the last day of a time or closed interval. */
export function daysOf(edtf: string): { startDate: string | null; endDate: string | null } {
  const ends = edtf.split('/');
  return { startDate: firstDay(ends[0]!), endDate: lastDay(ends.at(-1)!) };
}

/** From the first to the last year of some times, or null where they name fewer than two. */
export function spanOf(times: readonly string[]): string | null {
  const years = times
    .flatMap((edtf) => edtf.split('/'))
    .filter((part) => /^\d{4}/.test(part))
    .map((part) => part.slice(0, 4))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first && last && first !== last ? `${first}/${last}` : null;
}

/** The year in which a time ends. */
export function yearOf(edtf: string): string {
  return (edtf.split('/').at(-1) ?? edtf).slice(0, 4);
}

/** The first day of a year, month or day. */
export function firstDay(edtf: string): string | null {
  if (/^\d{4}$/.test(edtf)) return `${edtf}-01-01`;
  if (/^\d{4}-\d{2}$/.test(edtf)) return `${edtf}-01`;
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? edtf : null;
}

/** The last day of a year, month or day. */
export function lastDay(edtf: string): string | null {
  if (/^\d{4}$/.test(edtf)) return `${edtf}-12-31`;
  const month = /^(\d{4})-(\d{2})$/.exec(edtf);
  if (month) return `${edtf}-${new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate()}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? edtf : null;
}
