import type { Words } from './words.js';

/** Words for the message codes of `model/message.ts`. */
export const messageWords = {
  'source.empty': {
    en: 'The source is empty: there is nothing to read.',
    de: 'Die Quelle ist leer: Es gibt nichts zu lesen.',
  },
  'source.binary': {
    en: 'The source holds binary bytes; if it is a PDF, read it with vorlage/pdf.',
    de: 'Die Quelle enthält Binärdaten; ist es ein PDF, lesen Sie es mit vorlage/pdf.',
  },
  'source.scanned': {
    en: 'The PDF is a scan: it holds pictures of pages, no text. Run text recognition (OCR) on it first.',
    de: 'Das PDF ist ein Scan: Es enthält Bilder der Seiten, keinen Text. Es braucht zuerst eine Texterkennung (OCR).',
  },
  'source.garbled': {
    en: 'The text of the PDF is garbled: its fonts do not say which letters they show. Run text recognition (OCR) on it.',
    de: 'Der Text des PDF ist unlesbar: Die Schriften geben nicht an, welche Buchstaben sie zeigen. Es braucht eine Texterkennung (OCR).',
  },
  'source.encrypted': {
    en: 'The PDF is encrypted and opens with a password only.',
    de: 'Das PDF ist verschlüsselt und lässt sich nur mit Kennwort öffnen.',
  },
  'source.broken': {
    en: 'The PDF is damaged or incomplete: no page of it can be read.',
    de: 'Das PDF ist beschädigt oder unvollständig: Keine Seite lässt sich lesen.',
  },
  'source.page-scanned': {
    en: 'Page {page} holds no text, at most a picture.',
    de: 'Seite {page} enthält keinen Text, höchstens ein Bild.',
  },
  'source.page-garbled': {
    en: 'The text of page {page} is garbled; what was read from it cannot be trusted.',
    de: 'Der Text von Seite {page} ist unlesbar; was daraus gelesen wurde, ist nicht verlässlich.',
  },
  'source.page-broken': {
    en: 'Page {page} is damaged and was left out.',
    de: 'Seite {page} ist beschädigt und wurde ausgelassen.',
  },
  'document.not-a-vorlage': {
    en: 'Neither letterhead, stamp nor addressee of a parliament was found; the header stays empty.',
    de: 'Weder Briefkopf noch Stempel noch Anschrift eines Parlaments gefunden; der Kopf bleibt leer.',
  },
  'document.truncated': {
    en: 'The text breaks off in the middle of a sentence.',
    de: 'Der Text bricht mitten im Satz ab.',
  },
  'document.no-report': { en: 'No report follows the letter.', de: 'Auf das Anschreiben folgt kein Bericht.' },
  'text.garbled': {
    en: '{percent} % of this part is garbled (broken font or failed OCR); what was read from it cannot be trusted.',
    de: '{percent} % dieses Teils sind unlesbar (kaputte Schrift oder missglückte Texterkennung); was daraus gelesen wurde, ist nicht verlässlich.',
  },
  'header.date-impossible': {
    en: 'The printed date "{text}" does not exist.',
    de: 'Das gedruckte Datum „{text}“ gibt es nicht.',
  },
  'header.date-illegible': {
    en: 'A date stands here, but it cannot be read: "{text}".',
    de: 'Hier steht ein Datum, das nicht zu lesen ist: „{text}“.',
  },
  'header.date-ambiguous': {
    en: 'Several dates could be the date of the letter.',
    de: 'Mehrere Daten kommen als Datum des Schreibens in Frage.',
  },
  'header.number-illegible': {
    en: 'The number of the document cannot be read: "{text}".',
    de: 'Die Nummer des Dokuments ist nicht zu lesen: „{text}“.',
  },
  'header.parliament-unknown': {
    en: 'Which parliament this was sent to is not stated.',
    de: 'An welches Parlament dies ging, ist nicht angegeben.',
  },
  'letter.several': {
    en: 'The file holds {count} letters; the header describes the first.',
    de: 'Die Datei enthält {count} Schreiben; der Kopf beschreibt das erste.',
  },
  'table.columns-unclear': {
    en: 'The columns of this table cannot be told apart with certainty; only what its rows say by themselves is claimed.',
    de: 'Die Spalten dieser Tabelle sind nicht sicher zu trennen; ausgewertet wird nur, was ihre Zeilen für sich sagen.',
  },
  'date.impossible': { en: 'The date "{text}" does not exist.', de: 'Das Datum „{text}“ gibt es nicht.' },
  'number.malformed': { en: 'The number "{text}" is malformed.', de: 'Die Zahl „{text}“ ist fehlerhaft gesetzt.' },
} satisfies Words;
