import { months } from '../language/german/calendar-words.js';

/** A calendar day as printed in a letter. */
export interface Day {
  start: number;
  end: number;
  text: string;
  /** ISO 8601; `null` where no such day exists. */
  iso: string | null;
}

const monthWord = `(?:${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const year = '(\\d{4,6}|\\d{2}(?!\\d|\\.\\d|/))';

/** `3.2.2022`, `03. 02. 22`, `1 8. 04.2024` and, with a month's name, `3. Februar 2022`, `1 8. APR. 2024`. */
const written = new RegExp(
  `(?<![\\d.,]|\\d/)(\\d ?\\d|\\d) ?\\. ?(?:(\\d ?\\d|\\d) ?\\. ?${year}|(${monthWord})\\.? ?(\\d{4,6}))(?!\\d)|(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)`,
  'giu',
);

/** Days that share what follows: `09. und 12.01.2026`, `7./8.12.2021`, `07. bis 09. Mai 2019`. */
const shared = /(?:(?<![\d.])(\d{1,2})\.? ?(?:(\d{1,2})\.)? ?(?:und|bis|u\.|\/|,|-|–|auf den) ?)$/u;

/** All days in a text, in order. Days that share month and year stand for themselves. */
export function findDays(text: string): Day[] {
  const out: Day[] = [];
  if (!/\d/.test(text)) return out;
  written.lastIndex = 0;
  for (let match = written.exec(text); match; match = written.exec(text)) {
    const [d, m, y] = parts(match);
    out.push(...before(text, match.index, m, y));
    out.push({ start: match.index, end: match.index + match[0].length, text: match[0], iso: isoDay(y, m, d) });
  }
  return out;
}

function parts(match: RegExpExecArray): [day: number, month: number, year: string] {
  const digits = (group: string | undefined) => Number((group ?? '').replace(' ', ''));
  if (match[6]) return [digits(match[8]), digits(match[7]), match[6]];
  const month = match[4] ? months.get(match[4].toLowerCase())! : digits(match[2]);
  return [digits(match[1]), month, match[3] ?? match[5] ?? ''];
}

function before(text: string, at: number, month: number, yearText: string): Day[] {
  const out: Day[] = [];
  let end = at;
  for (let i = 0; i < 4; i++) {
    const head = text.slice(Math.max(0, end - 16), end);
    const match = shared.exec(head);
    if (!match) break;
    const start = end - match[0].length;
    const printed = match[0].replace(/ ?(?:und|bis|u\.|\/|,|-|–|auf den) ?$/u, '');
    // Without a full stop behind the number it is no day: "TOP 3, 09.02.2022".
    if (!printed.includes('.')) break;
    out.unshift({
      start,
      end: start + printed.length,
      text: printed,
      iso: isoDay(yearText, match[2] ? Number(match[2]) : month, Number(match[1])),
    });
    end = start;
  }
  return out;
}

/** ISO 8601 of a day, `null` where the calendar has none. */
function isoDay(yearText: string, month: number, day: number): string | null {
  if (yearText.length !== 4 && yearText.length !== 2) return null;
  const short = yearText.length === 2;
  const full = short ? Number(yearText) + (Number(yearText) < 70 ? 2000 : 1900) : Number(yearText);
  if (month < 1 || month > 12 || day < 1 || full < 1900 || full > 2100) return null;
  const date = new Date(Date.UTC(full, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
