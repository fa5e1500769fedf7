import type { MappedText } from '../text/mapped-text.js';
import { Sign, signsOf } from '../text/signs.js';

/** A named rewrite of one line, with lines that it must change and lines that it must leave alone. */
export interface Healing {
  readonly name: string;
  /** What a line must have in it to be looked at; any line where left out. */
  readonly needs?: number;
  readonly apply: (line: MappedText) => MappedText;
  readonly examples: readonly (readonly [damaged: string, healed: string])[];
  readonly leaves: readonly string[];
}

/** Words of a letterhead or stamp that text layers glue to what stands before them. */
const gluedWords = /(?<=[\p{Ll}\d]{2})(?=(?:Drucksache|Vorlage|Umdruck|Unterrichtung|Ausschussdrucksache) ?\d)/gu;
const gluedDate = /(?<=\p{Ll}{3})(?=\d{1,2}\. ?(?:\d{1,2}\. ?\d{4}|\p{Lu}\p{Ll}{2,8}\.? \d{4}))/gu;
const gluedLabel =
  /^(Name|Bearbeiter(?:in)?|Bearbeitet von|Auskunft erteilt|Ansprechpartner(?:in)?|Durchwahl|Telefon|Telefax|Tel\.|Fax|Datum|Aktenzeichen|Gesch(?:ä|ae)ftszeichen|E-Mail|Mein Zeichen|Unser Zeichen)(?=[\p{Lu}\d(+])/u;

/** Labels in capitals, as federal ministries print them, before a value that begins with another kind of sign. */
const gluedCapitals =
  /^(HAUSANSCHRIFT|POSTANSCHRIFT|TELEFON|TELEFAX|TEL|FAX|E-?MAIL|INTERNET|ORT, DATUM|DATUM|GZ|DOK|AZ|REF|BETREFF|BEZUG|ANLAGEN?|BEARBEITET VON)(?=[\p{Ll}\d+(]|\p{Lu}\p{Ll})/u;

/** The rewrites, in their order: each works on the text that the one before left. */
export const healings: readonly Healing[] = [
  {
    name: 'markdown marks',
    needs: Sign.mark,
    apply: (line) =>
      /[*#\\_<&]/.test(line.text)
        ? withoutEmphasis(
            line.rewrite(/^\s{0,3}#{1,6}\s+|\*\*|__|\\$|<\/?(?:br|u|b|i|sup|center)\s?\/?>/g, () => ''),
            line.text,
          )
        : line,
    examples: [
      ['## **Vorlage 17/6403**', 'Vorlage 17/6403'],
      ['*Bericht*', 'Bericht'],
    ],
    leaves: ['- Bericht', 'a * b'],
  },
  {
    name: 'row of a Markdown table',
    needs: Sign.bar,
    apply: (line) =>
      /^\|(?! ?:?-).{0,400}\|$/.test(line.text)
        ? line.rewrite(/^\| ?| ?\|$|(?<=\S) \| (?=\S)/g, (m) =>
            /\S \| \S/.test(line.text.slice(m.index - 1, m.index + 4)) ? ' ' : '',
          )
        : line,
    examples: [['| Durchwahl | 0711 1 |', 'Durchwahl 0711 1']],
    leaves: ['Ministerium | Postfach 1 | 55022 Mainz', '| --- | --- |'],
  },
  {
    name: 'doubled characters',
    apply: (line) => (isDoubledByCharacter(line.text) ? everySecond(line) : line),
    examples: [
      ['1188//11115599', '18/1159'],
      ['VVOORRLLAAGGEE', 'VORLAGE'],
    ],
    leaves: ['1100', 'Nuss', '88'],
  },
  {
    name: 'doubled text',
    apply: (line) => {
      const half = doubledHalf(line.text);
      return half > 0 ? line.slice(0, half) : line;
    },
    examples: [
      ['VORLAGE 18/1159VORLAGE 18/1159', 'VORLAGE 18/1159'],
      ['Der Minister Der Minister', 'Der Minister'],
    ],
    leaves: ['Baden-Baden', 'Neu neu', '11/11'],
  },
  {
    name: 'letter-spaced words',
    needs: Sign.spaced,
    apply: (line) =>
      /(?:^|\s)[\p{L}\d] [\p{L}\d/]/u.test(line.text)
        ? line.rewrite(/(?<![^\s(„])[\p{L}\d/](?: [\p{L}\d/]){3,40}(?![^\s.,:)“])/gu, (m) => m[0].replaceAll(' ', ''))
        : line,
    examples: [
      ['A n t w o r t', 'Antwort'],
      ['V O R L A G E  1 7 / 6 4 0 3', 'VORLAGE  17/6403'],
    ],
    leaves: ['A 1 und B 2', 'I A 3'],
  },
  {
    name: 'OCR of capitals',
    needs: Sign.mistaken,
    apply: (line) =>
      /\p{Lu}[01l]\p{Lu}/u.test(line.text)
        ? line.rewrite(/(?<=\p{Lu}{1,40})[01l](?=\p{Lu}{2})|(?<=\p{Lu}{2,40})[01l](?=\p{Lu})/gu, (m) =>
            m[0] === '0' ? 'O' : 'I',
          )
        : line,
    examples: [['STAATSM1N1STER1UM', 'STAATSMINISTERIUM']],
    leaves: ['V1.2', 'A1B'],
  },
  {
    name: 'value apart from its label',
    needs: Sign.wide,
    apply: (line) => line.rewrite(/(?<=^[\p{L}/. -]{2,30}:) {2,40}(?=\S)/gu, () => ' '),
    examples: [['Bearbeiter:       Herr Muster', 'Bearbeiter: Herr Muster']],
    leaves: ['Telefon  0211', ': ::  :'],
  },
  {
    name: 'glued words',
    needs: Sign.glued,
    apply: (line) => {
      let text = line;
      if (/\p{Ll}[DVUA]\p{Ll}/u.test(text.text)) text = text.rewrite(gluedWords, () => ' ');
      if (/\p{Ll}\d/u.test(text.text)) text = text.rewrite(gluedDate, () => ' ');
      return text;
    },
    examples: [
      ['Baden-WürttembergDrucksache 16 / 722', 'Baden-Württemberg Drucksache 16 / 722'],
      ['Karlsruhe30.01.2009', 'Karlsruhe 30.01.2009'],
    ],
    leaves: ['Bundestagsdrucksache 19/1', 'Datums'],
  },
  {
    name: 'glued labels',
    needs: Sign.glued | Sign.figure | Sign.capitals,
    apply: (line) => {
      const label = gluedLabel.exec(line.text) ?? gluedCapitals.exec(line.text);
      return label ? line.edit([{ start: label[0].length, end: label[0].length, insert: ' ' }]) : line;
    },
    examples: [
      ['NameDr. Muster', 'Name Dr. Muster'],
      ['Durchwahl0721 926-1', 'Durchwahl 0721 926-1'],
      ['HAUSANSCHRIFTMusterallee 1', 'HAUSANSCHRIFT Musterallee 1'],
      ['TEL+49 (0)30 18-1', 'TEL +49 (0)30 18-1'],
    ],
    leaves: ['Namensschild', 'Telefonliste', 'TELEFON', 'FAXE'],
  },
];

/** Heals one line or cell. */
export function heal(line: MappedText): MappedText {
  let text = line;
  let signs = signsOf(text.text);
  for (const { needs, apply } of healings) {
    if (needs !== undefined && (signs & needs) === 0) continue;
    const healed = apply(text);
    if (healed === text) continue;
    text = healed;
    signs = signsOf(text.text);
  }
  return text.trim();
}

/** Without the stars around a whole line, where the line as printed has them at both ends. */
function withoutEmphasis(line: MappedText, printed: string): MappedText {
  return printed.startsWith('*') && printed.endsWith('*')
    ? line.rewrite(/^\*(?=\S.{0,400}\S\*$)|(?<=^\S.{0,400}\S)\*$/g, () => '')
    : line;
}

function isDoubledByCharacter(text: string): boolean {
  // Most lines end here.
  if (text[0] !== text[1] && text[0] !== text[2]) return false;
  const bare = text.replaceAll(' ', '');
  if (bare.length < 6 || bare.length > 200 || bare.length % 2) return false;
  let distinct = 0;
  for (let i = 0; i < bare.length; i += 2) {
    if (bare[i] !== bare[i + 1]) return false;
    if (i > 0 && bare[i] !== bare[i - 1]) distinct++;
  }
  return distinct >= 2;
}

function everySecond(line: MappedText): MappedText {
  const edits = [];
  for (let i = 0; i < line.text.length; i++) {
    if (line.text[i] !== ' ' && line.text[i + 1] === line.text[i]) {
      edits.push({ start: i + 1, end: i + 2, insert: '' });
      i++;
    } else if (line.text[i] === ' ' && line.text[i + 1] === ' ') {
      edits.push({ start: i + 1, end: i + 2, insert: '' });
      i++;
    }
  }
  return line.edit(edits);
}

/** Where the first of two equal halves ends; 0 if the text is not doubled. */
function doubledHalf(text: string): number {
  const length = text.length;
  if (length < 8 || length > 400) return 0;
  const half = length >> 1;
  if (text[0] !== text[half] && text[0] !== text[half + 1]) return 0;
  const first = text.slice(0, half);
  const doubled = length % 2 === 0 ? text.slice(half) === first : text[half] === ' ' && text.slice(half + 1) === first;
  // Two short equal words with a space between them are more often words than damage.
  return doubled && /[\p{L}\d]/u.test(first) && (first.length >= 6 || !text.includes(' ')) && !/-$/.test(first)
    ? half
    : 0;
}
