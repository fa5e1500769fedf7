import { WIDE } from '../text/page-numbers.js';
import type { Words } from '../text/words.js';
import { bulletOf } from './bullets.js';
import { titleAt } from './chains.js';
import { type Heading, headingForm, readsLikeTitle } from './headings.js';
import type { Piece } from './pieces.js';
import type { Row } from './rows.js';
import { endsClosed } from './sentence-ends.js';

/** A heading that starts at a row and ends at row `last`. */
export interface TitleRows {
  heading: Heading;
  skip: number;
  last: number;
}

/** A Markdown heading: its words without marks, and what it is. */
export function markdownHeading(line: string): { heading: Heading; text: string; skip: number } | null {
  const match = /^(#{1,6}) {1,10}(?=\S)/.exec(line);
  if (!match) return null;
  const emphasis = /^[*_]{0,4}/.exec(line.slice(match[0].length))![0].length;
  const skip = match[0].length + emphasis;
  const text = line.slice(skip).replace(/[*_# ]{1,20}$/, '');
  const numbered = headingForm(text);
  const hashes = match[1]!.length;
  if (numbered) return { heading: { ...numbered, hashes }, text, skip };
  return { heading: { style: 'markdown', depth: hashes, number: null, skip: 0, hashes }, text, skip };
}

/** A heading with a number, or one that is known by its words, at a row of plain text. */
export function numberedHeading(
  rows: readonly Row[],
  at: number,
  known: { top: number; before: Piece | undefined; chains: ReadonlySet<number> },
): TitleRows | null {
  const row = rows[at]!;
  const chained = known.chains.has(at) ? titleAt(rows, at) : null;
  if (chained) {
    const { number, style, skip, last } = chained;
    return { heading: { style, depth: 1, number, skip }, skip, last };
  }
  const bold = /^(\*\*|__)(.{1,200})\1$/.exec(row.text);
  const line = bold ? bold[2]! : row.text;
  const heading = headingForm(line);
  if (!heading) return numberAbove(rows, at);
  const lead = bold ? bold[1]!.length : 0;
  const skip = lead + heading.skip;
  const title = line.slice(heading.skip);
  if (heading.style === 'annex' || heading.style === 'remarks') {
    return (at === 0 || row.gap > 0 || row.pageBreak || bold) && readsLikeTitle(title.replace(/:$/, ''))
      ? { heading, skip, last: at }
      : null;
  }
  const next = rows[at + 1];
  const whole = readsLikeTitle(title)
    ? { title, last: at }
    : next && next.gap === 0 && title.length > 20 && !bulletOf(next.text)
      ? { title: `${title} ${next.text}`, last: at + 1 }
      : null;
  if (!whole || !readsLikeTitle(whole.title, 160) || /[:?]$/.test(whole.title)) return null;
  // A sentence that runs on is no place for a heading.
  const open =
    known.before?.kind === 'paragraph' &&
    known.before.rows.at(-1) === rows[at - 1] &&
    // A line between blank lines is none of a sentence.
    (row.gap === 0 || row.pageBreak || known.before.rows.length > 1) &&
    !rows[at - 1]!.text.includes(WIDE) &&
    !endsClosed(rows[at - 1]!.text) &&
    !/\d[.“”"]?$/.test(rows[at - 1]!.text) &&
    rows[at - 1]!.text.length > 50;
  if (open && !bold && heading.depth === 1) return null;
  const apart = at === 0 || row.gap > 0 || row.pageBreak || known.before?.kind === 'heading';
  const after = rows[whole.last + 1];
  if (bold) return { heading, skip, last: whole.last };
  if (heading.style === 'decimal' && heading.depth > 1) {
    return apart || (after !== undefined && after.gap > 0) ? { heading, skip, last: whole.last } : null;
  }
  // "1. Stellen" on its own is a heading; "12 Stellen" is a quantity.
  const quantity = UNIT.test(title) && !(/^\S{1,5}\. /.test(line) && apart && (after?.gap ?? 1) > 0);
  if (!apart || quantity || isListed(rows, at, heading, known.before)) return null;
  if (heading.style === 'decimal')
    return inSequence(rows, at, heading, known.top) && title.length <= 110 ? { heading, skip, last: whole.last } : null;
  if (heading.style === 'lower-letter')
    return after !== undefined && after.gap > 0 && title.length <= 90 ? { heading, skip, last: whole.last } : null;
  return { heading, skip, last: whole.last };
}

/** A number on a line of its own, with its title below: "II.⏎⏎Stand". */
function numberAbove(rows: readonly Row[], at: number): TitleRows | null {
  const number = /^([IVX]{1,5}|[A-H])\.$/.exec(rows[at]!.text);
  const next = rows[at + 1];
  if (!number || !next || (at > 0 && rows[at]!.gap === 0 && !rows[at]!.pageBreak) || next.gap > 2) return null;
  const apart = (rows[at + 2]?.gap ?? 1) > 0;
  if (!apart || next.text.length > 100 || !/^\p{Lu}/u.test(next.text) || !readsLikeTitle(next.text)) return null;
  const style = /[IVX]/.test(number[1]!) ? 'roman' : 'letter';
  const heading: Heading = { style, depth: 1, number: number[1]!, skip: 0 };
  return { heading, skip: rows[at]!.text.length, last: at + 1 };
}

/** Whether a numbered line is one of a list: the next line has the next number, or the piece before it was such an item. */
function isListed(rows: readonly Row[], at: number, heading: Heading, before: Piece | undefined): boolean {
  const next = rows[at + 1];
  const following = next ? headingForm(next.text) : null;
  if (following && following.style === heading.style && following.depth === heading.depth) return true;
  if (before?.kind === 'item' && before.bullet?.ordered && rows[at]!.gap === 0) return true;
  // "Folgendes ist geplant:" announces a list, not a section.
  return before?.kind === 'paragraph' && /:$/.test(before.rows.at(-1)!.text) && /^\d{1,3}\. /.test(rows[at]!.text);
}

/** A bare number before a title is a section's only where it counts on; else it is a page number plus text. */
function inSequence(rows: readonly Row[], at: number, heading: Heading, top: number): boolean {
  const number = Number(heading.number);
  if (number === top + 1 || (number === 0 && top === 0)) return true;
  // "14      Bauunterhalt an Hochschulen" heads the chapter that an excerpt begins with; its sections count from 1.
  const apart = rows[at]!.gap > 0 && (rows[at + 1]?.gap ?? 0) > 0;
  if (apart && /^\d{1,2} {3,12}\p{Lu}/u.test(rows[at]!.text) && (top === 0 || number === 1)) return true;
  for (let i = at + 1; i < rows.length && i < at + 12; i++) {
    if (rows[i]!.text.startsWith(`${number}.1`)) return true;
  }
  return false;
}

/** Words before which a number is a quantity, no section. */
const UNIT =
  /^(?:Mio|Mrd|Tsd|Millionen|Milliarden|Euro|EUR|Prozent|Cent|Stellen|VZÄ|Monate?n?|Jahre?n?|Tage?n?|Wochen?|Stunden?|Minuten|Personen|Fälle|Uhr|Mal|Hektar|Kilometer|Tonnen)(?!\p{L})/u;
const NO_HEADING =
  /^(?:Sitzung|TOP|Stand|Datum|Anlagen?:|gez\.|Mit freundlichen|Sehr geehrte|Seite|Telefon|Telefax|E-Mail|Az|Aktenzeichen|Drucksache|Drs|Antrag der Fraktion|zu dem Tagesordnungspunkt|\(|\d)|@|www\.|https?:|\d{5} \p{Lu}/u;

/** A heading without number or mark: a short line on its own above running text. */
export function plainHeading(
  rows: readonly Row[],
  at: number,
  pieces: readonly Piece[],
  words: Words,
): TitleRows | null {
  const row = rows[at]!;
  const bold = /^(?:\*\*|__)([^*]{1,150}?):?(?:\*\*|__):?$/.exec(row.text);
  const title = bold ? bold[1]! : row.text;
  const before = pieces.at(-1);
  const heading: Heading = { style: 'plain', depth: 1, number: null, skip: 0 };
  if (bold)
    return readsLikeTitle(title) && (row.gap > 0 || at === 0 || row.pageBreak || before?.kind === 'heading')
      ? { heading, skip: 2, last: at }
      : null;
  const next = rows[at + 1];
  if (
    title.length > 72 ||
    !next ||
    !/^[\p{Lu}„]/u.test(title) ||
    !readsLikeTitle(title) ||
    /[:?!]$/.test(title) ||
    NO_HEADING.test(title)
  )
    return null;
  if (at > 0 && row.gap === 0 && !row.pageBreak && before?.kind !== 'heading') return null;
  if (!before || isOpening(pieces) || /: .*: /.test(title)) return null;
  if (!isText(next, words) || bulletOf(next.text)) return null;
  if (next.gap === 0 && !next.pageBreak && isBrokenLine(row, next, words)) return null;
  // The line before must be at its end: a sentence that runs on over a page is no place for a heading.
  if (before.kind === 'paragraph' && !endsClosed(before.rows.at(-1)!.text) && before.rows.at(-1)!.text.length > 60)
    return null;
  return { heading, skip: 0, last: at };
}

/** A line that the margin broke: the next word had no room on it, or it ends in an amount whose unit follows. */
function isBrokenLine(row: Row, next: Row, words: Words): boolean {
  const space = next.text.indexOf(' ');
  const word = space < 0 ? next.text.length : space;
  return row.text.length + 1 + word > words.lineLength * 0.88 || /(?:\d|%|Euro|€|Prozent|Mio\.|Mrd\.)$/.test(row.text);
}

/** Running text: a full line, or a sentence. */
const isText = (row: Row, words: Words) =>
  /^[\p{Lu}„"(]/u.test(row.text) &&
  (row.text.length > Math.min(90, words.lineLength * 0.7) || (row.text.length > 40 && /[.:]$/.test(row.text)));

/** Whether all before is the title of the report, in short lines. */
const isOpening = (pieces: readonly Piece[]) =>
  pieces.length < 8 && pieces.every((piece) => piece.kind === 'paragraph' && !endsClosed(piece.rows.at(-1)!.text));
