import type { Readable } from '../../model/index.js';

/** Headers of columns whose numbers name: "Raum-Nr. der Meldestelle", "Zimmer", "Telefon", "Baujahr". */
const NAMES =
  /^(?:\p{L}{0,24}(?:-?[Nn]r\.?|-?[Nn]ummern?|[Kk]ennziffer|[Kk]ennung|[Ss]chlüssel(?:zahl)?|[Ff]unktionskennzahl|[Zz]eichen|[Rr]aum|[Zz]immer|[Uu]hrzeit)|[Ll]fd\..{0,20}|Nr\.?|Saal|Etage|Geschoss|Stockwerk|FKZ|Fkz|Fkt\.|Tgr\.?|Titelgruppe|Telefon|Telefax|Fax|Tel\.|Durchwahl|Kapitel|Kap\.|Titel|Einzelplan|Epl\.|Haushaltsstelle|Buchungsstelle|PLZ|Postleitzahl|Az\.?|Drs\.?|Drucksache|Vorlage|Umdruck|Tz\.?|Seite|Jahrgang|Klassenstufe|Jahrgangsstufe|Bes(?:oldungs)?-?[Gg]r(?:uppe|\.)?|Entg(?:elt)?-?[Gg]r(?:uppe|\.)?|Vergütungsgruppe|Laufbahn|Linie|Gleis|Wahlkreis|Flurstück|Rang|Position|Pos\.|TOP|Paragra(?:f|ph)|Artikel|Vorschrift|Fundstelle|Hausnummer|Uhrzeit|Uhr|Beginn|Ende|(?:Bau|Herstellungs|Gründungs|Errichtungs|Geburts)jahr)(?=[\s(/:]|$)/u;
/** Columns of quantities that look like one of the names: "Drucksachen", "Baubeginn". */
export const isNaming = (header: string) =>
  NAMES.test(header) && !/(?:^|\s)(?:Anzahl|Zahl|in\s(?:€|EUR|Euro|%|km|m²))/.test(header);

/**
 * Keys before the words that head the rows: "332", "892000", "4**00" of one length and without points or commas; "1.1", "II." of a list; 1, 2, 3 counted up
 * under no header.
 */
export function areCodes(body: readonly (Readable | null)[][], column: number, header: string): boolean {
  if (COUNTS.test(header)) return false;
  const keys: string[] = [];
  for (const row of body.slice(0, 100)) {
    const text = row[column]?.text.trim();
    if (!text || /^[-–—]{1,12}$/.test(text)) continue;
    if (!opensWithWord(row[column + 1]?.text)) return false;
    keys.push(text);
  }
  if (keys.length < 3) return false;
  if (keys.every((key) => LISTED.test(key))) return true;
  if (header === '' && keys.every((key, i) => key === String(i + 1))) return true;
  const plain = keys.filter((key) => !key.includes('*'));
  return keys.every((key) => /^[\d*]{3,8}$/.test(key)) && plain.every(({ length }) => length === plain[0]!.length);
}

const COUNTS = /Anzahl|Zahl(?!\p{L})|Menge|Stück|Plätze|Stellen/u;
const LISTED = /^(?:(?:\d{1,2}\.){1,4}(?:\d{1,2})?|[IVX]{1,5}\.?|\p{L}\)|\d{1,2}\)|[A-H]\.)$/u;
const opensWithWord = (text: string | undefined) => text !== undefined && /^[^\p{L}\p{N}]{0,3}\p{L}{2}/u.test(text);
