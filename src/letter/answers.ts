import type { Fragment } from '../layout/index.js';
import type { Span } from '../model/index.js';
import type { Region } from '../text/region.js';
import type { Reading } from './stage.js';

/** Lines that show that a letter is itself the report: questions with their answers, tables, headings. */
const substance =
  /^(?:Frage (?:Nr\. ?)?\d|Zu (?:Frage |Ziffer |Nr\. ?)?\d{1,2}\.?:?(?: |$)|\d{1,2}[.)] {1,5}(?:.{10,200}\?$|wie |welche|ob |in welche|was |wann )|\|.{3,400}\|$|#{1,6} \S)/u;
const bullet =
  /^(?:[-–•▪*\uF0B7\uF0A7] (?=[\p{L}\d„])|[•▪\uF0B7\uF0A7](?=\p{L})|\d{1,2}[.)] (?=\p{L})|[a-h]\) (?=\p{L}))/u;

/**
 * The body of the letter as a region that the report stage reads, where it holds more than an accompanying letter does: a ministry that
 * answers questions often does so in the letter itself. `null` where the letter only says what it brings.
 */
export function answersInLetter({ layout }: Reading, hasReport: boolean): Region | null {
  const frame = layout.letters[0];
  if (!frame) return null;
  const lines = layout.fragments.filter(
    (_, i) => i > frame.salutation && i < frame.closing && layout.kinds[i] === 'body',
  );
  const shown = lines.filter((f) => f.column === 0 && substance.test(f.text)).length;
  const listed = lines.filter((f) => f.column === 0 && bullet.test(f.text)).length;
  const rows = lines.filter((f) => f.columns > 2 && /^[\d.,–-]{1,14}$/.test(f.text)).length;
  if (shown < 1 && rows < 4 && (hasReport || listed < 2)) return null;
  return regionOf(lines);
}

function regionOf(lines: readonly Fragment[]): Region {
  const parts = new Map<number, Span>();
  for (const { line, start, end } of lines) {
    const known = parts.get(line);
    parts.set(line, known ? { start: Math.min(known.start, start), end: Math.max(known.end, end) } : { start, end });
  }
  const spans = [...parts.values()];
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
    lines: parts,
  };
}
