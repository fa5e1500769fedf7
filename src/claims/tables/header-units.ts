import type { Unit } from '../../model/index.js';
import { isSign, made, readPer, readUnitAt, SCALES, type UnitAt, unitEntry } from './cell-units.js';

/** A unit that a header names for the numbers below it: "in Mio. €", "(TEUR)", "Anteil in %", "Euro je Einwohner". */
export function unitOfHeader(text: string): UnitAt | null {
  const found = unitNamed(text) ?? unitBare(text);
  if (!found) return countedPer(text) ?? workedHours(text);
  const per = found.unit && !found.unit.per ? perBefore(text, found.unit) : null;
  return per ? { ...found, unit: { ...found.unit!, per } } : found;
}

/** "Kosten je Einwohner in Euro", "Elternbeitrag im Monat (Euro)": what the unit is for stands before it. */
export function perBefore(text: string, unit: Unit): string | null {
  if (unit.code === '%') return null;
  const match = /(?:^|\s)(?:je|pro)\s(?=\p{Lu}|km|m²|qm|ha|kWh|t\s)/u.exec(text);
  if (match) return readPer(text, match.index)?.code ?? null;
  return unit.system === 'iso4217' &&
    /\sim\sMonat(?=\s?(?:[([]|in\s|$))|\smonatlich(?=\s?(?:[([]|$))|(?:^|\s)[Mm]onatliche[rsn]?\s/.test(text)
    ? 'mo'
    : null;
}

/** "t/Jahr", "kg je Einwohner" alone; "Länge km", "davon saniert ha": the sign of a unit at the end of a header. */
function unitBare(text: string): UnitAt | null {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  if (last !== text && last.length > 1 && isSign(last) && !/(?:^|\s)(?:je|pro)\s\S{1,6}$/.test(text))
    return readUnitAt(`1 ${last}`, 1);
  // "Hektar", "Wochen", "Tsd. t"
  if (
    /^(?:(?:Tsd|Mio|Mrd)\. ?(?:t|m³|m²|kWh|km)|(?:Hektar|Kilometer|Tonnen|Tage|Wochen|Monate|Stunden|Minuten)(?:\s(?:je|pro)\s.{1,24})?)$/.test(
      text,
    )
  )
    return readUnitAt(`1 ${text}`, 1);
  if (text.length > 40 || !/^\p{Ll}|^[MGT]Wh?(?!\p{L})/u.test(text)) return null;
  const read = readUnitAt(`1 ${text}`, 1);
  return read?.unit && read.end === text.length + 2 && (read.unit.per || isSign(text)) ? read : null;
}

const OFTEN: Record<string, string> = { Stunde: 'h', Tag: 'd', Woche: 'wk', Monat: 'mo', Jahr: 'a' };

/** "Reinigungen pro Woche", "Einsätze je Tag": counted for a time. */
function countedPer(text: string): UnitAt | null {
  const match = /^(?:[\p{Ll}-]{2,24}\s)?\p{Lu}[\p{L}-]{2,40}\s((?:je|pro)\s(Stunde|Tag|Woche|Monat|Jahr))$/u.exec(text);
  if (!match || RATES.test(text)) return null;
  return { unit: { text: match[1]!, code: '1', system: 'count', per: OFTEN[match[2]!]! }, scale: null, end: 0 };
}

/** "Mehrarbeitsstunden", "geleistete Überstunden": time that was worked; not "Unterrichtsstunden je Woche" or "Sprechstunden". */
function workedHours(text: string): UnitAt | null {
  const match =
    /(?:^|\s)((?:\p{L}{0,24}(?:[Aa]rbeits|[Üü]ber|[Ee]insatz|[Aa]usfall|[Bb]etriebs|[Pp]ersonal|[Dd]ienst))stunden)(?=\s|$)/u.exec(
      text,
    );
  return match && !/\s(?:je|pro)\s/.test(text)
    ? { unit: { text: match[1]!, code: 'h', system: 'ucum', per: null }, scale: null, end: 0 }
    : null;
}

/** Money, masses and shares are not counted, even where the header does not name their unit. */
const RATES =
  /(?:kosten|preis|gebühr|gebühren|beitrag|beiträge|miete|entgelt|lohn|betrag|aufwand|ausgaben|einnahmen|erlöse|verbrauch|menge|abgabe|bedarf|leistung|quote|anteil|strecke|dauer)\s/i;

function unitNamed(text: string): UnitAt | null {
  const scaled = /(?<!\p{L})(Mio\.?|Mrd\.?|Tsd\.?|Millionen|Milliarden|Tausend|T)\s?(€|Euro|EUR)(?!\p{L})/iu.exec(text);
  if (scaled) {
    const read = readUnitAt(`1 ${scaled[1] === 'T' ? 'Tsd.' : scaled[1]} ${scaled[2]}`, 1);
    const per = readPer(text, scaled.index + scaled[0].length);
    return read?.unit ? { ...read, unit: { ...read.unit, text: scaled[2]!, per: per?.code ?? null } } : null;
  }
  const plain =
    /(?<![\p{L}\d])(%-Punkte|Prozentpunkte[n]?|TEUR|TEuro|T€|€|EUR|Euro|Cent|ct|Prozent|(?<!(?:je|pro) )VZÄ|%|v\. ?H\.|vom Hundert)(?![\p{L}-])/u.exec(
      text,
    );
  const direct = plain ? unitEntry(plain[1]!.replace(/v\. ?H\.|vom Hundert/, '%')) : null;
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
