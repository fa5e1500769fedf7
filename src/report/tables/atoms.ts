import { gluedLabel, isEmptyMark, kindOfTime, kindOfUnit, readNumber, scales, type ValueKind } from './values.js';

/** A value or a word of a line; a value comes with its sign, scale, unit and what hangs on it. */
export interface Atom {
  kind: ValueKind | 'word' | 'note';
  /** Offsets in the line. */
  start: number;
  end: number;
  /** White space before it; 99 at the start of the line. */
  gap: number;
  text: string;
}

interface Piece {
  start: number;
  end: number;
  gap: number;
  text: string;
}

function pieces(line: string): Piece[] {
  const found: Piece[] = [];
  const pattern = /\S+/g;
  let last = 0;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    const start = match.index;
    const glued = gluedLabel(match[0]);
    const gap = found.length ? start - last : 99;
    if (glued) {
      found.push({ start, end: start + glued, gap, text: match[0].slice(0, glued) });
      found.push({ start: start + glued, end: start + match[0].length, gap: 1, text: match[0].slice(glued) });
    } else found.push({ start, end: start + match[0].length, gap, text: match[0] });
    last = start + match[0].length;
  }
  return found;
}

const SIGN = /^[+\-–−±]$/;
const CURRENCY = /^(?:€|EUR|Euro|US-\$)$/;
const NOTE = /^(?:\*{1,3}\d{0,2}\)?|\*?\d{1,2}\))$/;

/** Reads a line into values and words. `spaced` joins groups of three digits over single spaces: "41 055". */
export function atomsOf(line: string, spaced = false): Atom[] {
  const all = pieces(line);
  const atoms: Atom[] = [];
  let i = 0;
  while (i < all.length) {
    const atom = valueAt(all, i, spaced);
    if (atom) {
      atoms.push(atom.atom);
      i = atom.next;
      continue;
    }
    const piece = all[i]!;
    const next = all[i + 1];
    const close = piece.text.startsWith('(') && !piece.text.includes(')') ? bracketEnd(all, i, 14) : null;
    if (close) {
      // What stands in brackets is no cell of its own.
      atoms.push({
        kind: 'word',
        start: piece.start,
        end: all[close - 1]!.end,
        gap: piece.gap,
        text: joined(all, i, close),
      });
      i = close;
      continue;
    }
    const twoPart =
      next &&
      piece.text.length === 2 &&
      /^[kn]\.$/i.test(piece.text) &&
      /^[avb]\.(?:\*{0,2}|[1-9¹²³⁴⁵⁶])\)?$/i.test(next.text);
    if (twoPart) {
      atoms.push({
        kind: 'empty',
        start: piece.start,
        end: next.end,
        gap: piece.gap,
        text: `${piece.text} ${next.text}`,
      });
      i += 2;
      continue;
    }
    const kind = isEmptyMark(piece.text)
      ? 'empty'
      : (kindOfTime(piece.text) ?? (NOTE.test(piece.text) ? 'note' : 'word'));
    const last = atoms.at(-1);
    // "2022 1)": the mark belongs to the value before it.
    if (kind === 'note' && last && last.kind !== 'word' && last.kind !== 'note' && piece.gap <= 2) {
      last.end = piece.end;
      last.text += ` ${piece.text}`;
    } else atoms.push({ ...piece, kind });
    i++;
  }
  return atoms;
}

/** The value that starts at piece `i`, with sign, spaced groups, scale, unit, "je …" and brackets. */
function valueAt(all: readonly Piece[], i: number, spaced: boolean): { atom: Atom; next: number } | null {
  const first = all[i]!;
  let at = i;
  // A sign or a currency may stand apart before its number.
  if (
    (first.text.length === 1 && SIGN.test(first.text)) ||
    (CURRENCY.test(first.text) && !/^\(?(?:in|Mio\.?|Mrd\.?|Tsd\.?|je)$/.test(all[i - 1]?.text ?? ''))
  )
    at++;
  const piece = all[at];
  if (!piece) return null;
  const read = readNumber(piece.text);
  if (!read) return null;
  // "03871 722-310": a telephone number, no postcode.
  const after = all[at + 1];
  if (/^0\d{4}$/.test(piece.text) && after?.gap === 1 && /^\d/.test(after.text)) return null;
  // "- 12": a dash before a bare number is an empty cell more often than a sign, but for one set apart from the cell before it and close to the number.
  const sure =
    read.kind !== 'number' || nextUnit(all, at + 1) !== null || (first.gap >= 3 && first.gap < 99 && piece.gap === 1);
  if (at > i && /^[-–−]$/.test(first.text) && !sure) return null;
  let kind: ValueKind = CURRENCY.test(first.text) && at > i ? 'money' : read.kind;
  let end = at + 1;
  if (spaced && (kind === 'number' || kind === 'year') && /^[+\-–−]?\d{1,3}$/.test(piece.text)) {
    while (all[end] && all[end]!.gap === 1 && /^\d{3}(?:,\d+)?$/.test(all[end]!.text)) end++;
    if (end > at + 1) kind = 'number';
  }
  const unit = kind === 'number' || kind === 'year' ? nextUnit(all, end) : null;
  if (unit) {
    kind = unit.kind;
    end = unit.next;
  }
  end = afterUnit(all, end, kind);
  const last = all[end - 1]!;
  // A digit that marks a note is no part of the value.
  const mark = end === at + 1 && /\d$/.test(piece.text) ? read.mark : 0;
  const text = all
    .slice(i, end)
    .map((part) => part.text)
    .join(' ');
  return { atom: { kind, start: first.start, end: last.end - mark, gap: first.gap, text }, next: end };
}

/** A scale, a unit or both from piece `i` on: "Mio. Euro", "%", "v. H.". */
function nextUnit(all: readonly Piece[], i: number): { kind: ValueKind; next: number } | null {
  const piece = all[i];
  if (!piece || piece.gap > 3) return null;
  const following = all[i + 1];
  if (/^v\.$/i.test(piece.text) && following && /^h\.$/i.test(following.text)) return { kind: 'percent', next: i + 2 };
  if (scales.has(piece.text.toLowerCase())) {
    const unit = following && following.gap <= 2 ? kindOfUnit(following.text) : null;
    return unit ? { kind: unit, next: i + 2 } : { kind: 'money', next: i + 1 };
  }
  const kind = kindOfUnit(piece.text);
  return kind ? { kind, next: i + 1 } : null;
}

/** What hangs on a value: "/ Schüler", "je Monat", "(11 %)", "*". */
function afterUnit(all: readonly Piece[], i: number, kind: ValueKind): number {
  let end = i;
  const next = all[end];
  if (!next) return end;
  if (kind !== 'number' && kind !== 'year' && /^(?:\/|je|pro)$/i.test(next.text) && all[end + 1]) {
    end += next.text === '/' && /^(?:je|pro)$/.test(all[end + 1]!.text) && all[end + 2] ? 3 : 2;
  }
  const open = all[end];
  if (open && open.gap <= 2 && /^\(/.test(open.text)) {
    const close = bracketEnd(all, end);
    if (close && /^\(\s?[+\-–−]?\s?\d[\d.,]*\s?(?:%|Prozent|v\.\s?H\.|€|Euro|EUR)?\)$/.test(joined(all, end, close)))
      end = close;
  }
  if (all[end] && /^\*{1,3}\)?$/.test(all[end]!.text)) end++;
  return end;
}

function joined(all: readonly Piece[], from: number, to: number): string {
  return all
    .slice(from, to)
    .map((part) => part.text)
    .join(' ');
}

/** One past the piece that closes the bracket opened at `i`; null if it takes more than `most` pieces. */
function bracketEnd(all: readonly Piece[], i: number, most = 4): number | null {
  for (let end = i; end < Math.min(all.length, i + most); end++) if (/\)[,;:*]?$/.test(all[end]!.text)) return end + 1;
  return null;
}
