import { append } from '../text/lists.js';
import type { Row } from './rows.js';

/** A footnote at the foot of a page. */
export interface FootnoteRows {
  mark: string;
  /** Length of the mark on the first row. */
  skip: number;
  first: number;
  last: number;
}

const NOTE =
  /^(?:(\d{1,3})\)?|\[(\d{1,3})\]:?|\((\d{1,3})\)|<sup>(\d{1,3})<\/sup>|\[\^(\d{1,3})\]:|(\*{1,3}\d{0,2}|†)\)?) {1,10}(?=\S)/;

/** Finds the notes at the foot of each page: the last rows before a page border that start with marks which count up. */
export function footnoteRows(rows: readonly Row[], calls: Calls): FootnoteRows[] {
  const found: FootnoteRows[] = [];
  let pageStart = 0;
  for (let i = 1; i <= rows.length; i++) {
    if (i < rows.length && !rows[i]!.pageBreak) continue;
    found.push(...notesOfPage(rows, pageStart, i, calls));
    pageStart = i;
  }
  append(found, notesInText(rows, found, calls));
  return found;
}

/** Notes that the text goes on behind: behind a blank line or the end of a sentence, each called before it by a number glued to a sentence, and counting up. */
function notesInText(rows: readonly Row[], found: readonly FootnoteRows[], calls: Calls): FootnoteRows[] {
  const notes: FootnoteRows[] = [];
  const known = new Set(found.map((note) => note.first));
  let before = 0;
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i]!;
    if (known.has(i)) before = Number(/^\d+/.exec(row.text)?.[0] ?? before);
    const apart = row.gap > 0 || row.pageBreak || /[.!?:]\s*$/.test(rows[i - 1]!.text);
    if (known.has(i) || !(apart || notes.at(-1)?.last === i - 1)) continue;
    const match = /^(\d{1,3}) {1,10}(?=[\p{Lu}„§])/u.exec(row.text);
    if (!match || Number(match[1]) !== before + 1 || !(calls.glued(match[1]!) < row.start)) continue;
    let last = i;
    while (rows[last + 1]?.gap === 0 && !rows[last + 1]!.pageBreak && !NOTE.test(rows[last + 1]!.text)) last++;
    notes.push({ mark: match[1]!, skip: match[0].length, first: i, last });
    before++;
    i = last;
  }
  return notes;
}

function notesOfPage(rows: readonly Row[], from: number, to: number, calls: Calls): FootnoteRows[] {
  const notes: FootnoteRows[] = [];
  // From the last row up: notes stand together, and a gap stands above the first of them.
  let last = to - 1;
  for (let i = to - 1; i >= from && i > to - 60; i--) {
    const match = NOTE.exec(rows[i]!.text);
    const mark = match?.slice(1).find((group) => group !== undefined);
    if (match && mark !== undefined) {
      const next = notes[0];
      const inOrder = !next || !/^\d/.test(mark) || Number(next.mark) === Number(mark) + 1;
      if (!inOrder || rows[i]!.text.length < match[0].length + 3) break;
      notes.unshift({ mark, skip: match[0].length, first: i, last });
      last = i - 1;
      if (rows[i]!.gap > 0 && !(i > from && NOTE.test(rows[i - 1]!.text))) break;
    } else if (rows[i]!.gap > 0 && last === to - 1) return [];
  }
  const first = notes[0];
  if (!first || (first.first > from && rows[first.first]!.gap === 0)) return [];
  // A numbered list at the end of a page is no note: somebody must call it, or it must read like one.
  const certain =
    notes.some((note) => calls.any(note.mark)) ||
    notes.every((note) =>
      /^(?:https?:|Vgl\.|Siehe |BGBl|Bundesgesetzblatt|Ebd)/.test(rows[note.first]!.text.slice(note.skip)),
    );
  return certain ? notes : [];
}

/** The calls of footnotes in a text: `[2]`, `sollen.2`, `Euro8`, `<sup>12</sup>`, `[14](#page-88-0)`. Looks only when asked. */
export class Calls {
  private found: Set<string> | undefined;
  private first: Map<string, number> | undefined;

  constructor(private readonly text: string) {}

  /** Whether a note of that mark is called anywhere. */
  any(mark: string): boolean {
    this.found ??= calledMarks(this.text);
    return this.found.has(mark);
  }

  /** Where a number glued to the end of a sentence first calls a note of that mark. */
  glued(mark: string): number {
    this.first ??= gluedMarks(this.text);
    return this.first.get(mark) ?? Number.POSITIVE_INFINITY;
  }
}

function gluedMarks(text: string): Map<string, number> {
  const found = new Map<string, number>();
  const pattern =
    /(?<=(?:\p{Ll}{2}[)“”"]?|[%€])[.,;:]?[“”"]?|(?<!\d)(?:19|20)\d\d\.)(\d{1,3})(?=\s{1,3}\p{Lu}|[,;.]?\s|$)/gu;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    if (!found.has(match[1]!)) found.set(match[1]!, match.index);
  return found;
}

function calledMarks(text: string): Set<string> {
  const found = new Set<string>();
  const pattern =
    /\[\^?(\d{1,3})\](?!:)|<sup>(\d{1,3})<\/sup>|(?<=[\p{L}“”")%€][.,;:]?)(\d{1,3})(?=[\s,;.)]|$)|(?<=\S ?)(\*{1,3}\d{0,2})\)?(?=[\s,;.]|$)|(?<=(?:Jahre?[sn]?|seit|Ende|Mitte|Anfang)\s(?:19|20)\d\d)(\d{1,2})(?=[,;.)]?\s)/gu;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const mark = match.slice(1).find((group) => group !== undefined);
    if (mark !== undefined) found.add(mark);
  }
  return found;
}
