import { type Feast, feasts } from '../german/feasts.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { adventSunday, dayAfter, easterSunday, pad } from './calendar.js';
import { type Piece, piece } from './piece.js';
import { fourDigits } from './year.js';

/** Feasts by the first word of their name. */
const byFirst = new Map<string, { words: readonly string[]; feast: Feast }[]>();
for (const feast of feasts)
  for (const name of feast.words) {
    const words = name.split(' ');
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, feast }]);
  }

/** Words that the name of a feast starts with. */
export const feastOpeners: ReadonlySet<string> = new Set(byFirst.keys());

/** Reads "Ostern 2021", "Tag der Deutschen Einheit", "Heiligabend" at token `i`; a feast that moves needs its year. */
export function readFeast(s: Stream, i: number): Piece | null {
  for (const { words, feast } of byFirst.get(s.low(i)) ?? []) {
    if (!words.every((word, n) => s.low(i + n) === word && (n === 0 || s.near(i + n)))) continue;
    const at = i + words.length;
    const year = s.gap(at) <= Gap.line ? fourDigits(s, at) : null;
    if (year === null) return isNamed(s, i, at) ? unsaid(i, at, feast) : null;
    const day = dayOf(feast, year);
    const [, month, date] = day.split('-').map(Number) as [number, number, number];
    return piece(i, at + 1, 'day', { year, month, day: date });
  }
  return null;
}

/** Without its year a fixed feast is a day of any year; a person may be called after it ("Nikolaus Muster"). */
function unsaid(first: number, next: number, { day }: Feast): Piece | null {
  return day ? piece(first, next, 'day', { month: day[0], day: day[1] }) : null;
}

const isNamed = (s: Stream, i: number, next: number) =>
  s.wide && s.capital(i) && !(next === i + 1 && s.capital(next) && s.gap(next) === Gap.blank);

function dayOf({ day, easter, advent }: Feast, year: number): string {
  if (day) return `${pad(year, 4)}-${pad(day[0])}-${pad(day[1])}`;
  return easter !== undefined ? dayAfter(easterSunday(year), easter) : dayAfter(adventSunday(year), -(advent ?? 0));
}
