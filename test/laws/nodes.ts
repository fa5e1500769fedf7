import type { Vorlage } from '../../src/index.js';
import { skeleton } from '../../src/layout/known-words.js';

/** A part of a result that has a place in the source. */
export interface Placed {
  /** JSON pointer of the part. */
  path: string;
  start: number;
  end: number;
  /** The text that must stand there, where the part has one. */
  text?: string;
  /** Whether a mark may stand before the text. */
  marked?: boolean;
}

/** Parts whose `text` is worded or gathered, not read: the header's evidence has values elsewhere. */
const wordless = /^\/(?:header|messages|checks|relations|source)\b/;

/** Blocks whose mark ("1. ", "Zu 1.: ", "*") stands in a field of its own, before the text. */
const marked: ReadonlySet<string> = new Set(['question', 'answer', 'footnote']);

/** Every part of a result with `start` and `end`. */
export function placed(result: Vorlage): Placed[] {
  const found: Placed[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { start, end, text, type } = value as Partial<Placed> & { type?: string };
    if (typeof start === 'number' && typeof end === 'number')
      found.push({
        path,
        start,
        end,
        ...(typeof text === 'string' && !wordless.test(path) ? { text, marked: marked.has(type ?? '') } : {}),
      });
    for (const [key, child] of Object.entries(value)) walk(child, `${path}/${key}`);
  };
  walk(result, '');
  return found;
}

/** A text without what may differ between source and result: white space, hyphens, soft hyphens, Markdown marks. */
export const squash = (text: string): string =>
  text
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(
      /&(sect|lt|gt|quot|amp);/g,
      (_, name: string) => ({ sect: '§', lt: '<', gt: '>', quot: '"', amp: '&' })[name]!,
    )
    .replace(/<br ?\/?>/gi, '')
    .replace(/[\s\u00AD\uFEFF\u200B\-*_#|\\>`~]+/g, '');

/** A call of a footnote, squashed: it stands in the source and not in the text that a person reads. */
const call = /\d{1,2}\)?|[¹²³⁴-⁹]+|\[\^[^\]]+\]|\[\d+\](?:\([^)]*\))?|<sup>?.*?<\/sup>?/y;

/**
 * Whether `text` reads `slice`. Footnote calls may be left out, and over several lines whole stretches, as page numbers and
 * running heads are; both ends must meet.
 */
export function isReadingOf(text: string, slice: string): boolean {
  const wanted = squash(text);
  const given = squash(slice);
  if (wanted === given || readsWithoutCalls(wanted, given)) return true;
  if (!/[\n\r\f]/.test(slice.trim()) || wanted[0] !== given[0] || wanted.at(-1) !== given.at(-1)) return false;
  let at = 0;
  for (const letter of given) if (letter === wanted[at]) at++;
  return at >= wanted.length;
}

function readsWithoutCalls(wanted: string, given: string): boolean {
  let at = 0;
  let from = 0;
  while (from < given.length) {
    if (given[from] === wanted[at]) {
      at++;
      from++;
      continue;
    }
    call.lastIndex = from;
    const found = from > 0 || given.startsWith('<sup') ? call.exec(given) : null;
    if (!found) return false;
    from += found[0].length;
  }
  return at === wanted.length;
}

/** A slice from where its text begins, if that is at most a mark away. */
function behindMark(text: string, slice: string): string {
  if (!text) return text;
  // Soft hyphens, zero-width spaces and byte order marks are in the source alone.
  const visible = slice.replace(/[\u00AD\uFEFF\u200B]/g, '');
  const at = visible.slice(0, 160).indexOf(text.split(' ')[0]!);
  return at < 0 ? slice : visible.slice(at);
}

/**
 * In a letter one column is read after the other, and letters that a text recognition mistook are corrected: the same letters, taking
 * those that look alike for one, but not in the order of the source.
 */
function readsHealed(text: string, slice: string): boolean {
  const letters = new Map<string, number>();
  for (const letter of alike(slice)) letters.set(letter, (letters.get(letter) ?? 0) + 1);
  for (const letter of alike(text)) {
    const left = letters.get(letter) ?? 0;
    if (left === 0) return false;
    letters.set(letter, left - 1);
  }
  return true;
}

const alike = (text: string) => skeleton(squash(text));

/** What is wrong with the spans of a result, in words; empty if nothing is. */
export function spanFaults(result: Vorlage, source: string): string[] {
  const faults: string[] = [];
  for (const { path, start, end, text, marked } of placed(result)) {
    const slice = source.slice(start, end);
    const say = (what: string) =>
      faults.push(`${path} [${start}, ${end}) ${what}: ${JSON.stringify(slice.slice(0, 120))}`);
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= source.length))
      say('is no span of the source');
    else if (
      text !== undefined &&
      !isReadingOf(text, marked ? behindMark(text, slice) : slice) &&
      !(path.startsWith('/letter') && readsHealed(text, slice))
    )
      say(`does not read ${JSON.stringify(text.slice(0, 120))}`);
    else if (text !== undefined && /[\n\r\f]/.test(text)) say('has a line break in its text');
    else if (text && slice.trim() !== slice && !/^\/letter$/.test(path)) say('has white space at its ends');
  }
  return faults;
}
