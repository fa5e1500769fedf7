import { exists, monthAfter } from '../../language/dates/calendar.js';
import { bounds } from '../../language/dates/piece.js';

/** A time with the days that it begins and ends on. */
export interface Dated {
  edtf: string;
  startDate: string | null;
  endDate: string | null;
}

const simple = /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/;

/** A year, month, day or closed interval of them, some years on; lists, open and uncertain times cannot be moved. */
export function shifted(edtf: string, years: number): Dated | null {
  if (!simple.test(edtf) || !Number.isInteger(years)) return null;
  return dated(
    edtf
      .split('/')
      .map((part) => moved(part, years))
      .join('/'),
  );
}

function moved(part: string, years: number): string {
  const year = Number(part.slice(0, 4)) + years;
  const rest =
    part.length === 10 && !exists(year, Number(part.slice(5, 7)), Number(part.slice(8))) ? '-02-28' : part.slice(4);
  return String(year).padStart(4, '0') + rest;
}

/** A month some months on. */
export function shiftedMonths(edtf: string, months: number): Dated | null {
  const read = /^(\d{4})-(\d{2})$/.exec(edtf);
  return read ? dated(monthAfter(Number(read[1]), Number(read[2]), months)) : null;
}

/** A time with its first and last day. */
export function dated(edtf: string): Dated {
  return { edtf, ...daysOf(edtf) };
}

/** The first and the last day of a time. */
export function daysOf(edtf: string): Pick<Dated, 'startDate' | 'endDate'> {
  const [startDate, endDate] = bounds(edtf);
  return { startDate, endDate };
}

/** The year in which a time ends; of an open one, the year that it prints. */
export function yearOf(edtf: string): string | null {
  const years = edtf.match(/\d{4}(?=-|\/|,|\}|$)/g);
  return years?.at(-1) ?? null;
}

/** Whether a time is one year that does not begin in January: a school year, a season over the turn of the year. */
export function isOtherYear(edtf: string): boolean {
  const read = /^(\d{4})(?:-\d{2})?\/(\d{4})(?:-\d{2})?$/.exec(edtf);
  return read !== null && edtf.length > 9 && Number(read[2]) - Number(read[1]) === 1;
}

/** Three months or so on end: a season. */
export function isSeason(edtf: string): boolean {
  const months = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(edtf);
  return months !== null && (Number(months[3]) - Number(months[1])) * 12 + Number(months[4]) - Number(months[2]) < 4;
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
