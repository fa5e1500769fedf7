import { areaKinds, areaNames, compass } from '../../language/german/places.js';
import type { Readable } from '../../model/index.js';
import { isAttribute, isPredicate } from './adjectives.js';

/** What is counted, as a header, a row head or a question names it. */
export interface Name {
  readable: Readable;
  head: string;
  /** Offsets of the head in its text. */
  start: number;
  end: number;
  /** Whether a counting word leads to it: "Anzahl Straftaten", "Zahl der Kinder". */
  counted: boolean;
}

/** Words that say how something is counted, not what. */
export const GENERIC =
  /^(?:(?:Gesamt|Teil|Fall)?(?:[Aa]nzahl|[Zz]ahl(?:en)?)|Anz\.?|Differenz(?:en)?|Anteile?|Prozent|Summen?|(?:Zwischen|Gesamt)summe|Betr[aä]ge?|Gesamtbetrag|Gesamt|Insgesamt|Veränderung(?:en)?|Mehr|Weniger|Erhöhung(?:en)?|Zunahme|Abnahme|Rückgang|Zuwachs|Steigerung|Abweichung|Entwicklung|Wert|Werte|Höhe|Umfang|Ist|Soll|Plan|Planung|Ansatz|Ergebnis|Entwurf|Kalkulation|Prognose|Schätzung|Hochrechnung|Voranschlag|Nr|Nummer|Lfd|Jahr(?:e|en)?|Schuljahr(?:e|en|s|es)?|Haushaltsjahr(?:e|en|s|es)?|Kalenderjahr|Monat|Stand|Stichtag|Quote|Zeitraum|Total|Zusammen|Davon|Darunter|Tabelle|Tab|Übersicht|Abbildung|Anlage|Angaben|Euro|EUR|TEUR|Mio|Mrd|Tsd|Vorjahr|Bezug|Ausgangswert|Verhältnis|Vergleich|Frage|Antwort|Kategorie|Merkmal|Bezeichnung|Art|Col\d+)$/;
/** Parts of the year, numerals, and words that only take up a noun. */
const NAMELESS = new Set(
  (
    'Quartal Quartale Quartalen Vierteljahr Halbjahr Januar Jan Februar Feb März Mrz Mär April Apr Mai Juni Jun Juli Jul August Aug September Sept Sep ' +
    'Oktober Okt November Nov Dezember Dez II III IV VI VII VIII IX XI XII Alle Sonstige Sonstiger Sonstiges Übrige Übriger Übriges Weitere Weiterer Weiteres'
  ).split(' '),
);
const COUNTING = /(?:^|\s)(?:Anzahl|Anz\.?|Zahl|Gesamtzahl|Gesamtanzahl|Fallzahl|[Ww]ie ?viele)\s/;
const SMALL = new Set(
  'der die das des dem den ein eine einer eines einem einen im in am an auf aus bei bis durch für gegen je mit nach ohne pro seit über um unter von vom vor zu zum zur und oder sowie bzw als wie dass davon darunter nicht sich wird werden wurde wurden ist sind war waren hat haben'.split(
    ' ',
  ),
);

interface Word {
  text: string;
  start: number;
  end: number;
  capital: boolean;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const pattern = /(?!Ø)[\p{L}\d][\p{L}\d’'*:_-]{0,60}(?:\/(?:-?innen|-?in|-\p{Ll}{0,12}(?:in|frau|mann))(?!\p{L}))?/gu;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = match[0].replace(/(?<![’'*:_-])[’'*:_-]+$/, '');
    words.push({ text: word, start: match.index, end: match.index + word.length, capital: /^\p{Lu}/u.test(word) });
  }
  return words;
}

const isCode = (word: string, next: string | undefined) =>
  /^\p{Lu}{1,3}\d{1,3}$|^\p{Lu}-\p{L}+$|^(?:Mo|Di|Mi|Do|Fr|Sa|So)(?:-|$)/u.test(word) ||
  (/^\d/.test(word) && !/^\d{1,2}er/.test(word)) ||
  (/^\p{Lu}{1,4}$/u.test(word) && /^\d{1,2}$/.test(next ?? ''));

/** The head noun of a header, row head or caption; null where it only says how is counted, when, or where. */
export function nameIn(readable: Readable | null, places = false, header = false, from = 0): Name | null {
  if (!readable) return null;
  const { text } = readable;
  const words = wordsOf(text);
  const counted = COUNTING.test(`${text.slice(0, 60)} `);
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.start < from || !usable(words, i, text, places)) continue;
    const head = headFrom(words, i, text, places, header);
    return { readable, head: head.text, start: head.start, end: head.end, counted };
  }
  return null;
}

function usable(words: readonly Word[], i: number, text: string, places: boolean): boolean {
  const word = words[i]!;
  if (!word.capital && !/^\d{1,2}er-\p{L}/u.test(word.text)) return false;
  if (
    word.text.length < 3 ||
    SMALL.has(word.text.toLowerCase()) ||
    (words.length === 1 && isPredicate(word.text)) ||
    (GENERIC.test(word.text) && !isResult(words, i)) ||
    NAMELESS.has(word.text) ||
    isCode(word.text, words[i + 1]?.text)
  )
    return false;
  const low = word.text.toLowerCase();
  if (!places && (areaNames.has(low) || compass.has(low) || (areaKinds.has(low) && words.length > 1))) return false;
  // "kg je Einwohner": what something is for.
  if (i > 0 && /^(?:je|pro)$/.test(words[i - 1]!.text)) return false;
  // "Kreis Adorf", "Region West": the name of the area.
  const kind = words[i - 1];
  if (!places && kind && areaKinds.has(kind.text.toLowerCase()) && touching(words, i, text)) return false;
  // "Sach- und Dienstleistungen", "Urnen-": the whole word stands elsewhere.
  if (text[word.end] === '-' && /^(?:[\s,/]|$)/.test(text.slice(word.end + 1, word.end + 2))) return false;
  // In brackets stands what the noun before is called for short.
  const before = text.slice(0, word.start);
  return before.lastIndexOf('(') <= before.lastIndexOf(')');
}

/** "Ergebnis vor Steuern", "Ordentliches Ergebnis": a result of its own, and not that of what stands behind it. */
const isResult = (words: readonly Word[], i: number): boolean =>
  words[i]!.text === 'Ergebnis' &&
  (/^(?:vor|nach|aus|ohne)$/.test(words[i + 1]?.text ?? '') || (i > 0 && isAttribute(words[i - 1]!.text, false)));

/** From the first capital word on: over adjectives and participles to their noun. */
function headFrom(words: readonly Word[], i: number, text: string, places: boolean, header: boolean): Word {
  const first = words[i]!;
  let at = i + 1;
  // "Gefährliche und schwere Körperverletzung": attributes joined.
  const attribute = isAttribute(first.text, header);
  while (
    at < words.length &&
    !words[at]!.capital &&
    (!SMALL.has(words[at]!.text) || (attribute && /^(?:und|oder|sowie)$/.test(words[at]!.text))) &&
    at - i <= 4 &&
    touching(words, at, text)
  )
    at++;
  const next = words[at];
  // "Politisch motivierte Kriminalität", "Von den Ländern gezahlter Nachteilsausgleich"
  if (
    next &&
    at > i + 1 &&
    next.capital &&
    touching(words, at, text) &&
    /e[rsnm]?$/.test(words[at - 1]!.text) &&
    usable(words, at, text, places)
  )
    return headFrom(words, at, text, places, header);
  // "Überschlägige Baukosten", "Sonstige Zuordnung"
  if (next && at === i + 1 && next.capital && touching(words, at, text) && attribute && usable(words, at, text, places))
    return headFrom(words, at, text, places, header);
  return first;
}

const touching = (words: readonly Word[], i: number, text: string) =>
  /^[\s,]*$/.test(text.slice(words[i - 1]!.end, words[i]!.start)) &&
  !/,/.test(text.slice(words[i - 1]!.end, words[i]!.start));
