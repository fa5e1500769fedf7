import { monthNames } from '../language/german/calendar-words.js';
import type { Row } from './rows.js';
import { endsClosed } from './sentence-ends.js';

/** What opens a list item. */
export interface Bullet {
  /** The glyph, or the form of the number: "1.", "a)", "(1)". */
  style: string;
  ordered: boolean;
  /** Number or letter as printed. */
  number: string | null;
  /** Length of the mark with the white space behind it. */
  length: number;
}

/** Forms of bullets, with what they must find and what they must leave alone. */
export const bulletForms: readonly {
  style: string;
  ordered: boolean;
  pattern: RegExp;
  examples: string[];
  counterExamples: string[];
}[] = [
  {
    style: 'glyph',
    ordered: false,
    pattern:
      /^(?:\\?[-*]|\\?\+(?= {1,10}\p{L})|[–—−•·▪▫■□●○◦‣⁃➢➤►▶✓✔❖◆\uF0B7\uF0A7\uF02D\uF0D8\uF0FC\uF076\uF0A8\uF06E\uF06F])(?: {1,40}|(?<=[•▪■●◦‣➢►\uF0B7\uF0A7\uF02D\uF0D8\uF0FC]))(?=\S)/u,
    examples: ['- Ausbau', '– Ausbau', '• Ausbau', '•Ausbau', '* Ausbau', '\uF0B7 Ausbau', '− BÜ Süd'],
    counterExamples: ['-5 Grad', '+ 20,7 %', '**Fett** ist', '*1) Fußnote', '–', '*Kursiv*'],
  },
  {
    style: 'o',
    ordered: false,
    pattern: /^o {1,10}(?=\p{Lu}|\p{Ll}{3}|„|\d)/u,
    examples: ['o Ausbau der Netze'],
    counterExamples: ['o. Ä.', 'oder so'],
  },
  {
    style: '(1)',
    ordered: true,
    pattern: /^\((\d{1,2}|[a-z])\) {1,10}(?=\S)/,
    examples: ['(1) Die Mittel', '(a) Die Mittel'],
    counterExamples: ['(2019) stieg', '(aa'],
  },
  {
    style: '1)',
    ordered: true,
    pattern: /^(\d{1,2})\) {1,10}(?=\S)/,
    examples: ['1) Ausbau'],
    counterExamples: ['1 ) Ausbau', '2019) war'],
  },
  {
    style: 'a)',
    ordered: true,
    pattern: /^([a-z]|[a-z]{2})\) {1,10}(?=\S)/,
    examples: ['a) Ausbau', 'aa) Ausbau'],
    counterExamples: ['a. D.', 'ab) '],
  },
  {
    style: '1.',
    ordered: true,
    pattern: /^[„"»]?(\d{1,3})\. {1,10}(?=[\p{L}„"*(])/u,
    examples: ['1. Ausbau der Netze', '„1. den Bestand zu erheben,'],
    counterExamples: ['1.708 Fälle', '2019. Die', '3.1.2 Titel'],
  },
];

const MONTH = new RegExp(String.raw`^[„"»]?\d{1,2}\. (?:${monthNames})(?!\p{L})`, 'u');

/** Terms and sittings are counted, not listed. */
const COUNTED = /^\d{1,3}\. (?:Wahlperiode|WAHLPERIODE|Legislaturperiode|Sitzung(?: de[sr] | am |$))/;

/** How any of the forms begins; most lines begin with a word, and one look tells. */
const OPENING = /^(?:[^A-Za-z]|o |[a-z]{1,2}\))/;

/** The bullet that a line starts with, if it starts with one. */
export function bulletOf(line: string): Bullet | null {
  if (!OPENING.test(line)) return null;
  for (const form of bulletForms) {
    const match = form.pattern.exec(line);
    if (!match) continue;
    if (form.style === '1.' && (MONTH.test(line) || COUNTED.test(line))) return null;
    if (form.style === 'a)' && match[1]!.length === 2 && match[1]![0] !== match[1]![1]) continue;
    const style = form.style === 'glyph' ? match[0].trim() : form.style;
    return { style, ordered: form.ordered, number: match[1] ?? null, length: match[0].length };
  }
  return null;
}

/** Whether a dash before a number is its sign, in the middle of a sentence: "betrug⏎- 5 %". */
export function isSigned(rows: readonly Row[], at: number, { style }: Bullet): boolean {
  const row = rows[at]!;
  const before = rows[at - 1];
  if (!before || row.gap > 0 || !/^[-–−] {1,3}\d/.test(row.text)) return false;
  if (endsClosed(before.text) || bulletOf(before.text) || /,$/.test(before.text)) return false;
  // "Davon besaßen⏎– 98 die niederländische,⏎– 21 die deutsche"
  const next = rows[at + 1];
  return !(/[,;]$/.test(row.text) && next?.gap === 0 && bulletOf(next.text)?.style === style);
}
