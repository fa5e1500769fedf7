import { areaKinds, areaNames } from '../../language/german/places.js';
import type { Readable } from '../../model/index.js';

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
const GENERIC =
  /^(?:(?:Gesamt|Teil|Fall)?(?:[Aa]nzahl|[Zz]ahl(?:en)?)|Anz\.?|Differenz(?:en)?|Anteile?|Prozent|Summen?|(?:Zwischen|Gesamt)summe|Betr[aä]ge?|Gesamtbetrag|Gesamt|Insgesamt|Veränderung(?:en)?|Erhöhung(?:en)?|Zunahme|Abnahme|Rückgang|Zuwachs|Steigerung|Abweichung|Entwicklung|Wert|Werte|Höhe|Umfang|Ist|Soll|Plan|Ansatz|Ergebnis|Entwurf|Nr|Nummer|Lfd|Jahr(?:e|en)?|Schuljahr(?:e|en)?|Haushaltsjahr(?:e|en)?|Kalenderjahr|Monat|Stand|Stichtag|Quote|Zeitraum|Total|Zusammen|Davon|Darunter|Tabelle|Tab|Übersicht|Abbildung|Anlage|Angaben|Euro|EUR|TEUR|Mio|Mrd|Tsd|Vorjahr|Bezug|Ausgangswert|Verhältnis|Vergleich|Frage|Antwort|Kategorie|Merkmal|Bezeichnung|Art|Col\d+)$/;
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
const ADJECTIVE =
  /(?:ige|freie|lose|volle|reiche|arme|weite|lich|isch|iert|end|elle|ive|bare|same|ige[rsnm]|liche|ische|ierte|ende)(?:[rsnm]|e[rsnm]?)?$/;

/** A participle that opens a header: "Betreute Kinder", "Bewilligte Anträge", "Nicht besetzte Stellen". */
const PARTICIPLE =
  /^(?:Ge|Be|Ver|Er|Ent|Zer|Ab|An|Auf|Aus|Bei|Durch|Ein|Mit|Nach|Über|Um|Un|Unter|Vor|Zu)\p{Ll}{2,30}(?:te|ene)[rsnm]?$/u;

interface Word {
  text: string;
  start: number;
  end: number;
  capital: boolean;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const pattern = /[\p{L}\d][\p{L}\d’'*:_-]{0,60}/gu;
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
export function nameIn(readable: Readable | null, places = false, header = false): Name | null {
  if (!readable) return null;
  const { text } = readable;
  const words = wordsOf(text);
  const counted = COUNTING.test(`${text.slice(0, 60)} `);
  for (let i = 0; i < words.length; i++) {
    if (!usable(words, i, text, places)) continue;
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
    GENERIC.test(word.text) ||
    NAMELESS.has(word.text) ||
    isCode(word.text, words[i + 1]?.text)
  )
    return false;
  const low = word.text.toLowerCase();
  if (!places && (areaNames.has(low) || (areaKinds.has(low) && words.length > 1))) return false;
  // "Kreis Adorf", "Region West": the name of the area.
  const kind = words[i - 1];
  if (!places && kind && areaKinds.has(kind.text.toLowerCase()) && touching(words, i, text)) return false;
  // In brackets stands what the noun before is called for short.
  const before = text.slice(0, word.start);
  return before.lastIndexOf('(') <= before.lastIndexOf(')');
}

/** From the first capital word on: over adjectives and participles to their noun. */
function headFrom(words: readonly Word[], i: number, text: string, places: boolean, header: boolean): Word {
  const first = words[i]!;
  let at = i + 1;
  while (
    at < words.length &&
    !words[at]!.capital &&
    !SMALL.has(words[at]!.text) &&
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
  if (
    next &&
    at === i + 1 &&
    next.capital &&
    touching(words, at, text) &&
    (ADJECTIVE.test(first.text) ||
      (header && PARTICIPLE.test(first.text)) ||
      /^(?:Sonstige|Weitere|Andere|Übrige|Gesamte|Laufende|Neue|Alte)[rsnm]?$/.test(first.text)) &&
    usable(words, at, text, places)
  )
    return headFrom(words, at, text, places, header);
  return first;
}

/** What a title counts itself: "Kalkulationsbasis 10 Teilnehmende". */
export function nameCounted(readable: Readable): Name | null {
  const match = /^\p{Lu}[\p{L}-]{3,40}(?: je \p{L}{3,30})?:? [1-9]\d{0,5} (\p{Lu}[\p{L}*:-]{2,60})/u.exec(
    readable.text,
  );
  if (!match || GENERIC.test(match[0].split(/[ :]/)[0]!)) return null;
  const start = match[0].length - match[1]!.length;
  return { readable, head: match[1]!, start, end: match[0].length, counted: true };
}

const touching = (words: readonly Word[], i: number, text: string) =>
  /^[\s,]*$/.test(text.slice(words[i - 1]!.end, words[i]!.start)) &&
  !/,/.test(text.slice(words[i - 1]!.end, words[i]!.start));

const ASKS: readonly RegExp[] = [
  /(?:[Ww]ie ?viel(?:e|en)?|[Ww]elche|[Aa]nzahl(?: (?:der|von|an))?|(?:^|\s)[Zz]ahl der|[Hh]öhe der|[Ss]umme der|[Gg]esamtsumme der|[Uu]mfang der) ((?:(?:[\p{Ll}-]{2,30}) ){0,4})(\p{Lu}[\p{L}*:-]{2,60})/u,
  /[Ww]ie (?:hoch|groß) (?:war|waren|ist|sind|fiel|fielen|lag|lagen)(?:\s\p{Ll}{2,15}){1,4}\s(\p{Lu}[\p{L}-]{2,60})/u,
];

/** Where the last sentence of a text begins, as far as a table's lead-in needs it. */
function lastSentence(text: string): number {
  for (let at = text.length - 2; at > 0; at--) {
    const code = text.charCodeAt(at);
    if (
      (code === 46 || code === 63) &&
      text[at + 1] === ' ' &&
      /\p{Ll}{3}$/u.test(text.slice(at - 3, at)) &&
      /^\p{Lu}/u.test(text.slice(at + 2, at + 3))
    )
      return at + 2;
  }
  return 0;
}

/** What a question or the sentence before a table asks for: "Wie viele Kinder …", "Wie hoch war die Rückholquote …". */
export function nameAsked(readable: Readable | null): Name | null {
  if (!readable) return null;
  // Of a paragraph only the sentence that leads to the table speaks of it.
  const from = readable.text.endsWith('?') ? 0 : lastSentence(readable.text);
  for (const pattern of ASKS) {
    const match = pattern.exec(from ? readable.text.slice(from) : readable.text);
    if (!match) continue;
    const head = match.at(-1)!;
    if (GENERIC.test(head) && !/quote$/i.test(head)) continue;
    const start = from + match.index + match[0].length - head.length;
    return { readable, head, start, end: start + head.length, counted: true };
  }
  return null;
}

const BODIES =
  /(?:^|[\s/])\p{L}{0,24}(?:[Kk]reise?|[Ss]tadt|[Ss]tädte|[Gg]emeinden?|[Bb]ezirke?|[Rr]egion(?:en)?|[Ll]and|[Ll]änder|[Oo]rt(?:e|steil)?|[Ss]tandorte?|[Tt]räger|[Bb]ehörden?|[Dd]ienststellen?|[Ää]mter|[Aa]mt|[Vv]erb[aä]nde?|[Vv]erbund|[Ee]inrichtung(?:en)?|[Hh]ochschulen?|[Uu]niversität(?:en)?|[Gg]erichte?|[Dd]irektion(?:en)?|[Ii]nspektion(?:en)?|[Mm]inisterium|[Rr]essorts?|[Ll]eitstellen?|[Kk]liniken?|[Kk]linikum|[Uu]nternehmen|[Gg]esellschaft|[Nn]ame|[Pp]artei|[Ff]raktion|[Ss]taat(?:en)?|[Hh]erkunftsland)(?=[\s/,(]|$)/u;
/** Whether rows with this header are places or bodies and not what is counted: "Standort", "Träger", "Dienststelle". */
export const isBody = (header: string): boolean => BODIES.test(header);
