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

const SCALES: readonly [RegExp, number][] = [
  [/^(?:Mio\.?|Millionen|Million)(?!\p{L})/iu, 6],
  [/^(?:Mrd\.?|Milliarden?)(?!\p{L})/iu, 9],
  [/^(?:Tsd\.?|Tausend|T\.)(?!\p{L})/iu, 3],
  [/^(?:Bio\.?|Billionen?)(?!\p{L})/iu, 12],
];

/** The entry of a unit as it is written. */
const unitEntry = (text: string): UnitEntry | null => signs.get(text) ?? words.get(text.toLowerCase()) ?? null;

const WORD = /^(?:[\p{L}µ°€$%][\p{L}²³°.()-]{0,24}|[€$£%‰°])/u;

/** The longest unit at the start of a text, and its length. */
function unitAtStart(text: string): { entry: UnitEntry; length: number } | null {
  if (/^[€%](?!\p{L}|-)/u.test(text)) return { entry: unitEntry(text[0]!)!, length: 1 };
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

/** A unit that a header names for the numbers below it: "in Mio. €", "(TEUR)", "Anteil in %", "Euro je Einwohner". */
export function unitOfHeader(text: string): UnitAt | null {
  const found = unitNamed(text);
  const per = found?.unit && !found.unit.per ? perBefore(text) : null;
  return per ? { ...found!, unit: { ...found!.unit!, per } } : found;
}

/** "Kosten je Einwohner in Euro": what the unit is for stands before it. */
function perBefore(text: string): string | null {
  const match = /(?:^|\s)(?:je|pro)\s(?=\p{Lu}|km|m²|qm)/u.exec(text);
  return match ? (readPer(text, match.index)?.code ?? null) : null;
}

function unitNamed(text: string): UnitAt | null {
  const scaled = /(?<!\p{L})(Mio\.?|Mrd\.?|Tsd\.?|Millionen|Milliarden|Tausend|T)\s?(€|Euro|EUR)(?!\p{L})/iu.exec(text);
  if (scaled) {
    const read = readUnitAt(`1 ${scaled[1] === 'T' ? 'Tsd.' : scaled[1]} ${scaled[2]}`, 1);
    const per = readPer(text, scaled.index + scaled[0].length);
    return read?.unit ? { ...read, unit: { ...read.unit, text: scaled[2]!, per: per?.code ?? null } } : null;
  }
  const plain =
    /(?<![\p{L}\d])(%-Punkte|Prozentpunkte[n]?|TEUR|TEuro|T€|€|EUR|Euro|Cent|ct|Prozent|VZÄ|%|v\. ?H\.)(?![\p{L}-])/u.exec(
      text,
    );
  const direct = plain ? unitEntry(plain[1]!.replace(/v\. ?H\./, '%')) : null;
  if (plain && direct) {
    const per = readPer(text, plain.index + plain[1]!.length);
    return { unit: made(direct, plain[1]!, per?.code ?? null), scale: direct.scale ?? null, end: 0 };
  }
  // "in Mio. t CO2-Äq.", "in 1.000 ha"
  const large =
    /(?:(?<!\p{L})in\s|[[(])(?:in\s)?(1\.?000|Mio\.|Mrd\.|Tsd\.|Millionen|Milliarden|Tausend)\s([\p{L}°][\p{L}²³]{0,20})(?=[\])\s,;./]|$)/u.exec(
      text,
    );
  const big = large ? unitEntry(large[2]!) : null;
  if (large && big) {
    const scale = SCALES.find(([pattern]) => pattern.test(large[1]!))?.[1] ?? 3;
    return { unit: made(big, large[2]!, null), scale: scale + (big.scale ?? 0), end: 0 };
  }
  const named = /(?:(?<!\p{L})in\s|[[(])(?:in\s)?([\p{L}°][\p{L}²³/().]{0,20})(?=[\])\s,;]|$)/u.exec(text);
  const bare = named?.[1]?.replace(/(?<![).])[).]+$/, '');
  const entry = bare ? (unitEntry(bare) ?? unitEntry(bare.split('/')[0]!)) : null;
  if (entry && bare)
    return {
      unit: made(entry, bare, bare.includes('/') ? (readPer(bare, bare.indexOf('/'))?.code ?? null) : null),
      scale: entry.scale ?? null,
      end: 0,
    };
  const scaleOnly = /(?:(?<!\p{L})in\s|[([])(Mio\.|Mrd\.|Tsd\.|Millionen|Milliarden|Tausend)(?!\p{L})/u.exec(text);
  return scaleOnly
    ? {
        unit: null,
        scale:
          /^Mi[ol]/.test(scaleOnly[1]!) && !/^Milliarden/.test(scaleOnly[1]!) ? 6 : /^T/.test(scaleOnly[1]!) ? 3 : 9,
        end: 0,
      }
    : null;
}
