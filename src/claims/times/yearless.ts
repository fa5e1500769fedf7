import { pad } from '../../language/dates/calendar.js';
import type { Chunk } from '../../language/phrases/index.js';
import type { DateLikeMention } from '../../model/index.js';
import type { Anchor, Time } from './scene.js';
import { dated } from './shift.js';

/** "im April", "bis Ende Februar", and "zum Jahresende", which is told from the day of writing only if nothing else tells its year. */
export function isYearless({ mention, normal }: Chunk): boolean {
  if (mention?.type !== 'date') return false;
  return (
    mention.edtf.includes('X') ||
    (isImplied(mention) && /^(?:jahres\p{L}|(?:anfang|beginn|mitte|ende) des jahres$)/u.test(normal))
  );
}

const isImplied = (mention: object) => (mention as { implied?: string }).implied === 'reference-date';

/** The time of a date without a year: of the year that the text speaks of. */
export function yearTold(chunk: Chunk, base: Time | null): Anchor | null {
  const mention = chunk.mention as DateLikeMention;
  const { edtf, start, end, text } = mention;
  if (!base) return isImplied(mention) ? { chunk, time: { ...timed(mention), rule: 'time/clause' } } : null;
  const month = Number(/(?:XXXX|\d{4})-(\d\d)/.exec(edtf)?.[1] ?? 0);
  if (base.edtf === '') return { chunk, time: { ...base, start, end } };
  if (!month || edtf.startsWith('{')) return null;
  const year = yearAt(base.edtf, month);
  if (year === null) return null;
  const [from, to] = edtf.split('/') as [string, string?];
  // "Dezember bis Februar" ends in the next year.
  const turns = to !== undefined && monthOf(to) > 0 && monthOf(to) < monthOf(from);
  const filled = to === undefined ? inYear(from, year) : `${inYear(from, year)}/${inYear(to, turns ? year + 1 : year)}`;
  return { chunk, time: { ...dated(filled), start, end, text, rule: 'time/told', implied: 'governing-date' } };
}

const timed = ({ edtf, startDate, endDate, start, end, text }: DateLikeMention) => ({
  edtf,
  startDate,
  endDate,
  start,
  end,
  text,
});

const monthOf = (part: string): number => Number(part.slice(5, 7));
const inYear = (part: string, year: number): string => part.replace(/^(?:XXXX|\d{4})/, pad(year, 4));

/** The year in which a month lies that is spoken of with a time: of a school year the one that has it, of a month the year that is nearest behind. */
function yearAt(base: string, month: number): number | null {
  const year = /^(?:\.\.\/)?(\d{4})(?:-\d\d-\d\d)?$/.exec(base);
  const point = /^(\d{4})-(\d\d)(?:-\d\d)?$/.exec(base);
  if (point) return Number(point[1]) + (Number(point[2]) - month > 6 ? 1 : 0);
  if (year) return Number(year[1]);
  const span = /^(\d{4})-(\d\d)(?:-\d\d)?\/(\d{4})-(\d\d)(?:-\d\d)?$/.exec(base);
  if (!span) return null;
  const [first, from, last] = [Number(span[1]), Number(span[2]), Number(span[3])];
  return first === last || month >= from ? first : last;
}
