import type { Reading } from './stage.js';

const heading =
  /^(?:(\d{1,2}) )?(?:Anlagen?|ANLAGEN?|Anlg?\.)(?: ?\(?-?(\d{1,2})-?\)?)?(?: ?\((\d{1,3})-?fach\))?(?: ?[:–-] ?| |$)(.{0,160})$/u;
const count = / ?\(?(?:(\d{1,3})-?fach|(\d{1,3}) Exemplare|in (\d{1,3})-?facher Ausfertigung)\)?/u;
const word = /^(?:ein|eine|zwei|drei|vier|fünf|sechs)/u;

/** How long an enclosure is says nothing of how many there are. */
const size = / ?\(\d{1,4} (?:Seiten?|Blatt|Bl\.|S\.)\)$/u;

/** The parts of a numbered list on one line: "1. Übersicht (2-fach), 2. Liste". */
function listed(text: string): string[] {
  return /^1[.)] /.test(text) ? text.split(/[,;] (?=\d{1,2}[.)] \p{Lu})/u) : [text];
}

/** Reads the enclosures that the letter names, with how many there are of each. */
export function readEnclosures({ layout, header, evidence }: Reading): void {
  if (layout.letters.length === 0) return;
  let total: number | null = null;
  let headingSpan = null;
  for (const fragment of layout.of('enclosure')) {
    const match = heading.exec(fragment.text);
    let title = match ? match[4]!.trim() : fragment.printed.text;
    if (match) {
      total = Number(match[1] ?? match[2] ?? 0) || total;
      headingSpan ??= fragment.flow.span();
      if (/^(?:[-–] ?)?\d{1,2}(?: ?[-–])?$/.test(title)) {
        total = Number(title.replaceAll(/\D/g, ''));
        continue;
      }
    }
    for (const part of listed(title)) {
      title = part.replace(/^(?:[-–•*] |\d{1,2}[.)] |\d{1,2}: )/u, '');
      if (!title || title.length < 3 || word.test(title)) continue;
      const leading = /^(\d{1,3}) (?=\p{Lu}\p{Ll}{2,40}$)/u.exec(title);
      const number = count.exec(title);
      const copies = match?.[3] ?? number?.[1] ?? number?.[2] ?? number?.[3] ?? leading?.[1];
      title = title
        .slice(leading?.[0].length ?? 0)
        .replace(count, '')
        .replace(size, '')
        .replace(/[,;]$/u, '')
        .trim();
      if (!title) continue;
      header.enclosures.push({ title, count: copies ? Number(copies) : null });
      evidence.find(`/enclosures/${header.enclosures.length - 1}`, fragment.printed, title);
    }
  }
  const only = header.enclosures[0];
  if (only && header.enclosures.length === 1 && only.count === null && total !== null) only.count = total;
  if (header.enclosures.length === 0 && headingSpan) {
    header.enclosures.push({ title: total !== null && total > 1 ? 'Anlagen' : 'Anlage', count: total });
    evidence.read('/enclosures/0', headingSpan);
  }
}
