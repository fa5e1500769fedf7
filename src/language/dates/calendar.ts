import { UTCDate } from '@date-fns/utc';
// One by one: the whole of date-fns is three hundred files, read anew by each worker.
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';

/** Calendar arithmetic on ISO 8601 strings; nothing here parses what is printed. */
const utc = (year: number, month: number, day: number) => new UTCDate(Date.UTC(year, month - 1, day));
const iso = (date: Date) => date.toISOString().slice(0, 10);

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** The number of days in a month. */
const daysIn = (year: number, month: number): number => lastDayOfMonth(utc(year, month, 1)).getDate();

/** The first day of an EDTF year, month or day. */
export function firstDay(edtf: string): string | null {
  const parts = read(edtf);
  return parts ? `${pad(parts.year, 4)}-${pad(parts.month ?? 1)}-${pad(parts.day ?? 1)}` : null;
}

/** The last day of an EDTF year, month or day. */
export function lastDay(edtf: string): string | null {
  const parts = read(edtf);
  if (!parts) return null;
  const month = parts.month ?? 12;
  return `${pad(parts.year, 4)}-${pad(month)}-${pad(parts.day ?? daysIn(parts.year, month))}`;
}

function read(edtf: string): { year: number; month: number | null; day: number | null } | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf);
  if (!parts) return null;
  return { year: Number(parts[1]), month: parts[2] ? Number(parts[2]) : null, day: parts[3] ? Number(parts[3]) : null };
}

/** "2021-01" + 3 months is "2021-04". */
export function monthAfter(year: number, month: number, count: number): string {
  return iso(addMonths(utc(year, month, 1), count)).slice(0, 7);
}

/** The ISO day so many days after another. */
export function dayAfter(day: string, count: number): string {
  const parts = read(day)!;
  return iso(addDays(utc(parts.year, parts.month!, parts.day!), count));
}

/** Monday and Sunday of an ISO week. */
export function week(year: number, number: number): [string, string] {
  const monday = addDays(startOfISOWeek(utc(year, 1, 4)), 7 * (number - 1));
  return [iso(monday), iso(addDays(monday, 6))];
}

/** Whether the day exists. */
export const exists = (year: number | null, month: number, day: number): boolean => day <= daysIn(year ?? 2000, month);

/** Easter Sunday of the Gregorian calendar, by Gauss's rule. */
export function easterSunday(year: number): string {
  const century = Math.floor(year / 100);
  const moon = (19 * (year % 19) + century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 15) % 30;
  const early = moon - (moon === 29 || (moon === 28 && year % 19 > 10) ? 1 : 0);
  const weekday = (year + Math.floor(year / 4) + early + 2 - century + Math.floor(century / 4)) % 7;
  return dayAfter(`${pad(year, 4)}-03-28`, early - weekday);
}

/** The fourth Sunday of Advent, the last one before Christmas Day. */
export function adventSunday(year: number): string {
  return dayAfter(`${pad(year, 4)}-12-24`, -utc(year, 12, 24).getDay());
}

/** The weekday of an ISO day: 1 is Monday, 7 Sunday. */
export function weekdayOf(day: string): number {
  const parts = read(day)!;
  return utc(parts.year, parts.month!, parts.day!).getDay() || 7;
}

/** Monday and Sunday of the week so many weeks from a day. */
export function weekFrom(day: string, count: number): [string, string] {
  const monday = dayAfter(day, 7 * count + 1 - weekdayOf(day));
  return [monday, dayAfter(monday, 6)];
}
