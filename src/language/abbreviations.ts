/** An abbreviation where the text introduces it. */
export interface Abbreviation {
  short: string;
  long: string;
  start: number;
  end: number;
}

/** The words before a bracket that can be the long form. */
const MOST_WORDS = 12;

/** Finds "Landesamt für Zentrale Polizeiliche Dienste (LZPD)": a bracket whose letters are found in the words before it. */
export function abbreviations(text: string): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = text.indexOf(')', open);
    if (close < 0) break;
    if (close - open > 20) continue;
    const short = text
      .slice(open + 1, close)
      .replace(/^(?:kurz|im Folgenden|nachfolgend|sog\.|abgekürzt)[:\s]+/i, '')
      .replace(/[„“"]/g, '')
      .trim();
    if (!isShort(short)) continue;
    const start = longStart(text, open, short);
    if (start < 0) continue;
    found.push({
      short,
      long: text
        .slice(start, open)
        .replace(/-\s*\n\s*/g, '')
        .replace(/\s+/g, ' ')
        .replace(/["“”„]/g, '')
        .trim(),
      start,
      end: close + 1,
    });
  }
  return found;
}

const isShort = (text: string) =>
  text.length > 1 &&
  text.length < 13 &&
  /^\p{L}[\p{L}\p{N}-]*$/u.test(text) &&
  (text.match(/\p{Lu}/gu)?.length ?? 0) > 1;

/** Where the long form starts: the last words whose letters hold the short form's, its first letter at a word's start. */
function longStart(text: string, open: number, short: string): number {
  const from = Math.max(0, open - 300);
  const before = text.slice(from, withoutQuotes(text, from, open));
  const low = before.toLowerCase();
  const letters = short
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/, (s) => (/[a-z]s$/.test(short) ? '' : s));
  let at = low.length - 1;
  for (let n = letters.length - 1; n >= 0; n--) {
    const letter = letters[n]!;
    for (; at >= 0; at--) {
      if (low[at] !== letter) continue;
      if (n === 0 && !isWordStart(before, at)) continue;
      if (n > 0 && /\p{Lu}/u.test(short[n] ?? '') && !isWordStart(before, at) && !isInner(before, at)) continue;
      break;
    }
    if (at < 0) return -1;
    if (n > 0) at--;
  }
  const long = before.slice(at);
  if (
    /[.!?;:()]\s/.test(long) ||
    long.split(/\s+/).filter((word) => word.length > 3).length > Math.min(MOST_WORDS, letters.length * 2 + 3) ||
    long.length < short.length + 2
  )
    return -1;
  return from + widened(before, at, short);
}

/** Where a text ends before the quotation marks and the white space at its end. */
function withoutQuotes(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /["“”„\s]/.test(text[end - 1]!)) end--;
  return end;
}

/** "Regionale Rückkehrkoordinationsstellen (RRK)": a word more where it has the first letter and capitals are still wanting. */
function widened(text: string, at: number, short: string): number {
  const capitals = (part: string) => part.match(/\p{Lu}/gu)?.length ?? 0;
  const previous = text.lastIndexOf(' ', at - 2) + 1;
  return at > 1 && text[previous] === short[0] && capitals(text.slice(at)) < capitals(short) ? previous : at;
}

const isWordStart = (text: string, i: number) => i === 0 || !/[\p{L}\p{N}]/u.test(text[i - 1]!);
/** A capital within, or any letter of a long compound. */
const isInner = (text: string, i: number) => /\p{Lu}/u.test(text[i]!) || /\p{Ll}/u.test(text[i]!);
