import { isDigit } from '../../text/characters.js';

/** What a value in a table cell looks like, told from one white-space separated piece of a line. */
export type ValueKind = 'number' | 'percent' | 'money' | 'measure' | 'year' | 'years' | 'date' | 'empty';

const group = (words: string) => new Set(words.split(' '));

/** Scale words that stand between a number and its unit. */
export const scales = group('mio. mio mrd. mrd tsd. tsd bio. millionen million milliarden milliarde tausend');

const money = group('€ euro euros eur cent ct t€ teur teuro tsd.€ mio.€ mrd.€ dm chf usd $');
const percent = group('% prozent v.h. vh prozentpunkte prozentpunkt %-punkte ‰');
const measures = group(
  'ha hektar km km² km2 m m² m2 qm m³ m3 cbm cm mm mg/l µg/m³ t tonnen kg g l liter kw mw gw kwp kwh mwh gwh twh °c db(a) ' +
    'stunden std. std h minuten min. min tage tag wochen monate monat jahre jahr stellen vzä vzae vk personen fälle stück',
);

/** The kind that a unit word gives to the number before it. */
export function kindOfUnit(word: string): ValueKind | null {
  const lower = word.toLowerCase();
  if (money.has(lower)) return 'money';
  if (percent.has(lower)) return 'percent';
  if (measures.has(lower)) return 'measure';
  return null;
}

const empties = group('~ - – — -- --- –– — / . x … ... k.a. k.a n.v. n.b. entf. entfällt ./. -/-');

const longestEmpty = Math.max(...[...empties].map((mark) => mark.length));

/** Whether a piece stands for an empty cell. */
export const isEmptyMark = (piece: string) => piece.length <= longestEmpty && empties.has(piece.toLowerCase());

const NUMBER = /^([+\-–−±]?)(\d{1,3}(?:[.'’]\d{3})+|\d+)(,\d{1,6}|,-{1,2}|,–)?(.{0,12})$/u;
const FOOTNOTE = /^(?:\*{0,3}\d?\)?|\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹])$/u;

/** Reads a piece that is a number, perhaps with a unit or a footnote mark glued on. */
export function readNumber(piece: string): { kind: ValueKind; mark: number } | null {
  const first = piece.charCodeAt(0);
  // Quick way out: neither a digit nor a sign.
  if (!isDigit(first) && !'+-–−±'.includes(piece[0]!)) return null;
  const match = NUMBER.exec(piece);
  if (!match) return null;
  const [, sign = '', digits = '', decimals = '', rest = ''] = match;
  // A postcode stands in its column like a number.
  if (digits.length > 1 && digits.startsWith('0') && !digits.includes('.'))
    return digits.length === 5 && !sign && !decimals && rest === '' ? { kind: 'number', mark: 0 } : null;
  if (rest !== '') {
    const unit = kindOfUnit(rest);
    if (unit) return { kind: unit, mark: 0 };
    // "30.3502": behind a group of three digits a fourth one is a mark.
    if (/^\d$/.test(rest) && digits.includes('.') && !decimals) return { kind: 'number', mark: 1 };
    // "12*", "12*)" and "12²" carry a mark; "3)" is an item, "25m-Bahn" a word.
    if (!/^[*¹²³⁴⁵⁶⁷⁸⁹]/u.test(rest) || !FOOTNOTE.test(rest)) return null;
    return { kind: !sign && !decimals && /^(?:19|20)\d\d$/.test(digits) ? 'year' : 'number', mark: rest.length };
  }
  if (!sign && !decimals && /^(?:19|20)\d\d$/.test(digits)) return { kind: 'year', mark: 0 };
  return { kind: 'number', mark: 0 };
}

const YEARS = /^(?:19|20)\d\d\/(?:(?:19|20)\d\d|\d\d)\*{0,2}$/;
const DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)$/;

/** The kind of a piece that names a time, or null. */
export function kindOfTime(piece: string): ValueKind | null {
  if (!isDigit(piece.charCodeAt(0))) return null;
  if (YEARS.test(piece)) return 'years';
  if (DATE.test(piece)) return 'date';
  return null;
}

/** A total glued to its first value, or a label glued to an amount: "Summe109.726,17". Gives the length of the label. */
export function gluedLabel(piece: string): number {
  const match =
    /^(?:(?:Zwischen|Gesamt)?[Ss]umme|[Ii]nsgesamt|[Gg]esamt|[Zz]usammen)(?=\d)|^\p{L}{4,30}(?=\d{1,3}(?:\.\d{3}|,\d\d(?!\d)))/u.exec(
      piece,
    );
  return match ? match[0].length : 0;
}
