import { monthNames } from '../language/german/calendar-words.js';
/** How a heading is numbered, which says how it nests. */
export type HeadingStyle = 'markdown' | 'decimal' | 'roman' | 'letter' | 'lower-letter' | 'annex' | 'plain' | 'remarks';

export interface Heading {
  style: HeadingStyle;
  /** Depth inside its style: components of a decimal number, `#` signs of Markdown. */
  depth: number;
  number: string | null;
  /** Length of what stands before the title. */
  skip: number;
  /** Number of `#` signs, where it has some. */
  hashes?: number;
}

/** Numbered forms; the first group is the number. */
export const headingForms: readonly {
  name: string;
  style: HeadingStyle;
  pattern: RegExp;
  examples: string[];
  counterExamples: string[];
}[] = [
  {
    name: 'decimal with several parts',
    style: 'decimal',
    pattern: /^(?:(?:Tz|Nr|Kapitel|Abschnitt)\.? ?)?(\d{1,2}(?:\.\d{1,2}){1,5})\.?(?:\)| ) {0,10}(?=[\p{L}„"(])/u,
    examples: ['0.1 Anlass', '3.2.4 Mittelabfluss', 'Tz. 2.1.1 Feststellung', '2.1. Ausgangslage'],
    counterExamples: ['1.708 Fälle', '09.02.2022 Sitzung', '3.1.2020 Beginn'],
  },
  {
    name: 'decimal with one part',
    style: 'decimal',
    pattern: /^(\d{1,2})\.? {1,10}(?=[\p{Lu}„"(])/u,
    examples: ['1 Anlass', '1. Anlass'],
    counterExamples: ['1 anlass', '2019 Anlass'],
  },
  {
    name: 'roman',
    style: 'roman',
    pattern: /^([IVX]{1,5})\.? {1,10}(?=[\p{Lu}„"])/u,
    examples: ['I. Ausgangslage', 'IV. Ergebnis', 'II Ergebnis'],
    counterExamples: ['Im Jahr'],
  },
  {
    name: 'capital letter',
    style: 'letter',
    pattern: /^([A-H])[.)] {1,10}(?=[\p{Lu}„"])/u,
    examples: ['A. Ausgangslage', 'B) Ergebnis'],
    counterExamples: ['A 46 Ausbau'],
  },
  {
    name: 'small letter',
    style: 'lower-letter',
    pattern: /^([a-h])\) {1,10}(?=[\p{Lu}„"])/u,
    examples: ['a) Ausgangslage'],
    counterExamples: ['a. D. Meier,'],
  },
];

const ANNEX = /^(?:Anlage|Anhang|Anlagen|Annex)(?: {1,3}(?:Nr\. ?)?(\d{1,2}|[A-H]|[IVX]{1,4}))?(?: ?[:–-] ?.{1,120})?$/;
const REMARKS = /^(?:\d\.? )?(?:Vorbemerkung(?:en)?|Vorwort|Vorbericht)(?: (?:der|des|von|zur|zu) [^:]{3,80})?:?$/;
const DATE_LIKE = new RegExp(String.raw`^\d{1,2}\. ?\d{1,2}\. ?(?:\d{2,4})?(?!\d)|^\d{1,2}\. (?:${monthNames})`);

/** How any of these forms begins; most lines begin otherwise, and one look tells. */
const OPENING = /^(?:\d|[IVX]{1,5}[. ]|[A-H][.)]|[a-h]\)|Tz|Nr|Kap|Abs|An|Vor)/;

/** The numbered or named heading that a line could be, by its form alone. */
export function headingForm(line: string): Heading | null {
  if (!OPENING.test(line)) return null;
  const annex = ANNEX.exec(line);
  if (annex) return { style: 'annex', depth: 1, number: annex[1] ?? null, skip: 0 };
  if (REMARKS.test(line)) return { style: 'remarks', depth: 1, number: null, skip: 0 };
  if (DATE_LIKE.test(line)) return null;
  for (const { style, pattern } of headingForms) {
    const match = pattern.exec(line);
    if (match)
      return {
        style,
        depth: style === 'decimal' ? match[1]!.split('.').length : 1,
        number: match[1]!,
        skip: match[0].length,
      };
  }
  return null;
}

/** Whether a text reads like a title: short, with a letter, no sentence's end. */
export function readsLikeTitle(title: string, longest = 140): boolean {
  if (title.length > longest || title.length < 2 || !/\p{L}{2}/u.test(title)) return false;
  if (
    /[,;…–-]$/.test(title) ||
    /(?<!\p{L})(?:und|oder|der|die|das|des|dem|den|von|vom|zur|zum|für|mit|in|im|an|am|auf|bei|als|sowie|bzw\.|eine[rsmn]?)$/u.test(
      title,
    )
  )
    return false;
  if (/[.!?][“”"«]$/.test(title)) return false;
  if (/\.$/.test(title) && !/(?:etc|u\. ?a|usw|Nr|\.\.)\.$/.test(title)) return false;
  return !/ (?:\.{4,300}|(?:\. ){4,150}) ?\d{0,4}$/.test(title);
}

/** Where headings nest: the open headings from the outermost in. */
export class Outline<T> {
  private open: { heading: Heading; value: T }[] = [];

  /** Opens a heading and gives what it stands in, and its level counted from 1. */
  enter(heading: Heading, value: T): { parent: T | null; level: number } {
    const at = this.open.findIndex((entry) => !isAbove(entry.heading, heading, this.open));
    if (at >= 0) this.open.length = at;
    const parent = this.open.at(-1)?.value ?? null;
    this.open.push({ heading, value });
    return { parent, level: this.open.length };
  }

  /** Closes everything that a question does not belong to: remarks before the questions. Gives whether something was closed. */
  closeRemarks(): boolean {
    const at = this.open.findIndex(({ heading }) => heading.style === 'remarks');
    if (at >= 0) this.open.length = at;
    return at >= 0;
  }

  /** The open headings, outermost first. */
  path(): T[] {
    return this.open.map((entry) => entry.value);
  }
}

/** Whether an open heading stays open above a new one. */
function isAbove(open: Heading, next: Heading, all: readonly { heading: Heading }[]): boolean {
  // Headings without a number, remarks before the answer and annexes hold nothing but text.
  if (next.style === 'annex' || next.style === 'remarks' || open.style === 'remarks' || open.style === 'plain')
    return false;
  if (open.style === next.style) {
    if (open.style !== 'decimal' || open.number === null || next.number === null) return open.depth < next.depth;
    return open.depth < next.depth && `${next.number}.`.startsWith(`${open.number}.`);
  }
  if (open.hashes !== undefined && next.hashes !== undefined) return open.hashes < next.hashes;
  // A style that is already open further out is met again: everything from there on is closed.
  const again = all.findIndex((entry) => entry.heading.style === next.style);
  const own = all.findIndex((entry) => entry.heading === open);
  return again < 0 || own < again;
}
