/** Words of a ministry's name that lend no letter to its short name. */
const silent = /^(?:für|des|der|die|und|sowie|von|im|in|Landes|Land|Nordrhein-Westfalen)$/;

/** How often and where a short form stands in a text. */
interface Seen {
  start: number;
  count: number;
}

/**
 * The short name that a text uses for a ministry without any list knowing it: an abbreviation whose letters are, in order, initials of the
 * words of the name ("MKFFI": Ministerium, Kinder, Familie, Flüchtlinge, Integration). Of several the most frequent counts; `null` where
 * none fits.
 */
export function acronymOf(name: string, text: string): { short: string; start: number } | null {
  const initials = name
    .split(/[\s,]+/)
    .filter((word) => word && !silent.test(word))
    .map((word) => word[0]!.toUpperCase())
    .join('');
  if (initials.length < 2) return null;
  const seen = new Map<string, Seen>();
  for (const match of text.matchAll(/(?<!\p{L})\p{Lu}{3,9}(?![\p{L}\d])/gu)) {
    if (!fits(match[0], initials)) continue;
    const known = seen.get(match[0]);
    if (known) known.count++;
    else seen.set(match[0], { start: match.index, count: 1 });
  }
  let best: { short: string; start: number; count: number } | null = null;
  for (const [short, { start, count }] of seen) {
    if (!best || short.length > best.short.length || (short.length === best.short.length && count > best.count))
      best = { short, start, count };
  }
  return best && { short: best.short, start: best.start };
}

/** Whether the letters are the initials from the first on, with at most one of them left out. */
function fits(short: string, initials: string): boolean {
  if (short[0] !== initials[0] || short.length < initials.length - 1) return false;
  let at = 0;
  for (const letter of short) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
