import { pageMarks, runningHeaders } from './page-marks.js';
import { type Candidate, candidateIn, isDigit, pageNumbersAmong, WIDE } from './page-numbers.js';
import type { Line } from './source-text.js';

/** A place where a page ends: at a form feed, or at lines that carry a page number. */
export interface PageBorder {
  /** First and last line of the group of furniture; for a bare form feed the line behind it, and `last < first`. */
  first: number;
  last: number;
  /** The printed number. */
  number: number | null;
  /** Whether the number belongs to the page behind the border or to the one before it. */
  edge: 'top' | 'bottom' | null;
}

/** Marks the furniture among the lines and gives the page borders, in order. */
export function findFurniture(lines: Line[], formFeeds: ReadonlySet<number>): PageBorder[] {
  const numbers = new Map<number, number>();
  const edges = new Map<number, 'top' | 'bottom'>();
  const candidates: Candidate[] = [];
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim();
    if (!text || text.length > 160) continue;
    const code = text.charCodeAt(text.length - 1);
    // A ruled line: "________".
    if (code === 95 && /^_{2,160}$/.test(text)) line.furniture = true;
    if (!canMark(text, code)) continue;
    const candidate = candidateIn(text, index);
    if (candidate) {
      candidates.push(candidate);
      // "1/4" behind text is at the foot of its page.
      if (candidate.of && candidate.value === 1 && index > 0) edges.set(index, 'bottom');
      if (!candidate.title) continue;
    }
    const mark = pageMarkIn(text);
    if (mark) {
      numbers.set(index, mark.number);
      if (mark.edge) edges.set(index, mark.edge);
      line.furniture = true;
      if (/^\d{1,2}\. Wahlperiode/.test(text)) markHouseAbove(lines, index);
    } else if (runningHeaders.some(({ pattern, below = 0 }) => index >= below && pattern.test(text)))
      line.furniture = true;
  }
  markRepeated(lines, formFeeds);
  for (const { index, value, below } of pageNumbersAmong(candidates, lines, formFeeds)) {
    numbers.set(index, value);
    lines[index]!.furniture = true;
    if (below !== undefined) lines[below]!.furniture = true;
  }
  return bordersOf(lines, formFeeds, numbers, edges);
}

/**
 * Whether a line with this last character can carry a page number or be a running header: nearly all forms end in a digit or a dash, the
 * others are known by the word for the term, by a number between dashes, or by what a note on the version begins with; some begin with a number.
 */
function canMark(text: string, last: number): boolean {
  if (isDigit(last) || last === 45 || last === 0x2013 || last === 0x2014 || last === 0x2212) return true;
  if (isDigit(text.charCodeAt(0)) && text.includes(WIDE)) return true;
  // "Vorabfassung …" starts with V, "Elektronische …" with E, "Wird …" with W.
  if (last === 46 || last === 42) return /^[VEW]/.test(text);
  return (last === 101 || last === 69) && /wahlperiode$|[–-] \d|^[VEW]/i.test(text);
}

/** "Abgeordnetenhaus von Berlin⏎18. Wahlperiode   Seite 2   Drucksache 18/4305": the header is over two lines. */
function markHouseAbove(lines: readonly Line[], index: number): void {
  const above = lines[index - 1];
  const name = above?.text.trim() ?? '';
  if (
    above &&
    /^\P{L}{0,3}(?:\p{Lu}\P{Nd}{0,40})?(?:[Ll]andtag|Bundestag|Bürgerschaft|Abgeordnetenhaus)\P{Nd}{0,30}$/u.test(
      name,
    ) &&
    !/[.:,]$/.test(name)
  )
    above.furniture = true;
}

/** Lines that recur beside page borders, digits aside, are running headers or footers. */
function markRepeated(lines: Line[], formFeeds: ReadonlySet<number>): void {
  const near = new Map<string, number[]>();
  let borders = 0;
  const note = (index: number, side: string) => {
    const text = lines[index]!.text.trim();
    if (text.length < 4 || text.length > 120 || /[.:;,!?]$/.test(text)) return;
    // Annexes are headings, though they count up from page to page.
    if (/^(?:Anlage|Anhang|Anlagen|Tabelle|Abbildung)(?: \d{1,3}[a-z]?)?:?$/.test(text)) return;
    const key = side + text.replace(/\d+/g, '#');
    if (!/\p{L}{3}/u.test(key)) return;
    const places = near.get(key);
    if (places) {
      if (places[places.length - 1] !== index) places.push(index);
    } else near.set(key, [index]);
  };
  for (const [index, line] of lines.entries()) {
    if (!line.furniture && !formFeeds.has(index)) continue;
    if (index > 0 && lines[index - 1]!.furniture) continue;
    borders++;
    const before = neighbour(lines, index, -1);
    const after = neighbour(lines, formFeeds.has(index) ? index - 1 : index, 1);
    if (before !== null) note(before, '<');
    if (after !== null) note(after, '>');
  }
  for (const [, places] of near) {
    if (places.length >= 3 || (places.length >= 2 && places.length >= borders - 1)) {
      for (const place of places) lines[place]!.furniture = true;
    }
  }
}

/** The next line with text in a direction that is no furniture, at most a few lines away. */
function neighbour(lines: readonly Line[], from: number, step: 1 | -1): number | null {
  for (let i = from + step, seen = 0; i >= 0 && i < lines.length && seen < 6; i += step, seen++) {
    if (lines[i]!.text.trim() && !lines[i]!.furniture) return i;
  }
  return null;
}

/** The page number that a line carries, if that is what it is. */
function pageMarkIn(text: string): { number: number; edge: PageBorder['edge'] | undefined } | null {
  for (const { pattern, edge } of pageMarks) {
    const match = pattern.exec(text);
    if (match) return { number: Number(match[1]), edge };
  }
  return null;
}

/** Groups furniture lines (with blank lines between them) and form feeds into borders. */
function bordersOf(
  lines: readonly Line[],
  formFeeds: ReadonlySet<number>,
  numbers: ReadonlyMap<number, number>,
  edges: ReadonlyMap<number, 'top' | 'bottom'>,
): PageBorder[] {
  const borders: PageBorder[] = [];
  let open: PageBorder | null = null;
  for (const [index, line] of lines.entries()) {
    const feed = formFeeds.has(index);
    if (!line.furniture && line.text.trim()) {
      if (feed && !open) borders.push({ first: index, last: index - 1, number: null, edge: null });
      open = null;
      continue;
    }
    if (!line.furniture && !feed) continue;
    if (!open) {
      open = { first: index, last: index - 1, number: null, edge: null };
      borders.push(open);
    }
    if (line.furniture) open.last = index;
    const number = numbers.get(index);
    if (number !== undefined && open.number === null) {
      open.number = number;
      open.edge = edges.get(index) ?? null;
    }
  }
  return borders;
}
