import { type UnitEntry, units } from '../../language/german/units/index.js';
import type { Unit } from '../../model/index.js';

/** A unit with its scale, and where it ends. */
export interface UnitAt {
  unit: Unit | null;
  scale: number | null;
  end: number;
}

const signs = new Map<string, UnitEntry>();
const words = new Map<string, UnitEntry>();
for (const entry of units) {
  for (const sign of entry.signs ?? []) signs.set(sign, entry);
  for (const word of entry.words ?? []) words.set(word.toLowerCase(), entry);
}

export const SCALES: readonly [RegExp, number][] = [
  [/^(?:Mio\.?|Millionen|Million)(?!\p{L})/iu, 6],
  [/^(?:Mrd\.?|Milliarden?)(?!\p{L})/iu, 9],
  [/^(?:Tsd\.?|Tausend|T\.)(?!\p{L})/iu, 3],
  [/^(?:Bio\.?|Billionen?)(?!\p{L})/iu, 12],
];

/** Whether a word is the sign of a unit and no word of the language: "km", "ha", "m³". */
export const isSign = (word: string): boolean => signs.has(word);

/** The entry of a unit as it is written. */
export const unitEntry = (text: string): UnitEntry | null => signs.get(text) ?? words.get(text.toLowerCase()) ?? null;

const WORD = /^(?:[\p{L}µ°€$%][\p{L}²³°.()-]{0,24}|[€$£%‰°])/u;

/** The longest unit at the start of a text, and its length. */
function unitAtStart(text: string): { entry: UnitEntry; length: number } | null {
  if (/^[€%](?!\p{L}|-)/u.test(text)) return { entry: unitEntry(text[0]!)!, length: 1 };
  if (/^vom Hundert(?!\p{L})/iu.test(text)) return { entry: unitEntry('%')!, length: 11 };
  if (/^v\. ?H\./i.test(text)) return { entry: unitEntry('%')!, length: text.startsWith('v. ') ? 5 : 4 };
  const match = WORD.exec(text);
  if (!match) return null;
  for (const word of [match[0], match[0].replace(/(?<![.)(-])[.)(-]+$/, '')]) {
    const entry = unitEntry(word);
    if (entry) return { entry, length: word.length };
  }
  return null;
}

/** The scale and unit that stand behind a number at `at`. */
export function readUnitAt(text: string, at: number): UnitAt | null {
  let end = at;
  let scale: number | null = null;
  const money = /^,(?:-{1,2}|–)/.exec(text.slice(at, at + 3));
  if (money) end += money[0].length;
  const skip = () => /^\s{0,3}/.exec(text.slice(end, end + 4))![0].length;
  for (const [pattern, power] of SCALES) {
    const hit = pattern.exec(text.slice(end + skip(), end + skip() + 14));
    if (!hit) continue;
    end += skip() + hit[0].length;
    scale = power;
    break;
  }
  const found = unitAtStart(text.slice(end + skip(), end + skip() + 28));
  if (!found)
    return scale !== null
      ? { unit: null, scale, end }
      : money
        ? { unit: made(unitEntry('€')!, '€', null), scale: null, end }
        : null;
  const from = end + skip();
  // One-letter signs and "h" must stand free: "5 a)", "3 m" in words are rare in cells.
  if (/^\p{L}$/u.test(found.entry.signs?.[0] ?? '') && found.length === 1 && /^[)\p{L}]/u.test(text.slice(from + 1)))
    return scale === null ? null : { unit: null, scale, end };
  end = from + found.length;
  const per = readPer(text, end);
  const printed = text.slice(from, per?.end ?? end);
  return {
    unit: made(found.entry, printed, per?.code ?? null),
    scale: (scale ?? 0) + (found.entry.scale ?? 0) || scale,
    end: per?.end ?? end,
  };
}

export const made = (entry: UnitEntry, text: string, per: string | null): Unit => ({
  text,
  code: entry.code,
  system: entry.system,
  per,
});

const TIMES: Record<string, string> = {
  monat: 'mo',
  jahr: 'a',
  tag: 'd',
  woche: 'wk',
  stunde: 'h',
  minute: 'min',
  m: 'm',
  'm²': 'm2',
  qm: 'm2',
  'm³': 'm3',
  cbm: 'm3',
  mwh: 'MW.h',
  std: 'h',
  km: 'km',
  kwh: 'kW.h',
  t: 't',
  ha: 'har',
  a: 'a',
  kg: 'kg',
  hektar: 'har',
  quadratmeter: 'm2',
  kubikmeter: 'm3',
  kilometer: 'km',
  meter: 'm',
  tonne: 't',
  kilogramm: 'kg',
  kilowattstunde: 'kW.h',
  kalendertag: 'd',
  arbeitstag: 'd',
};

/** "/ Schüler*in", "je Monat", "pro Kopf": what the unit is counted for. */
export function readPer(text: string, at: number): { code: string; end: number } | null {
  const match =
    /^\s?(?:\/\s?(?:je\s|pro\s)?|je\s|pro\s)(?:(?:angefangene[nrs]?|einzelne[nrs]?)\s)?([\p{L}²³*:_-]{1,40})/u.exec(
      text.slice(at, at + 70),
    );
  if (!match) return null;
  const thing = match[1]!.replace(/(?<![*:_-])[*:_-]+$/, '');
  const unit = TIMES[thing.toLowerCase()];
  if (!unit && !/^\p{Lu}/u.test(thing)) return null;
  return { code: unit ?? `{${thing}}`, end: at + match[0].length - (match[1]!.length - thing.length) };
}
