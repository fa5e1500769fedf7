import { type HeadingStyle, headingForm, readsLikeTitle } from './headings.js';
import type { Row } from './rows.js';

/** A line that could be a numbered heading, with the row where its title ends. */
interface Candidate {
  at: number;
  style: HeadingStyle;
  value: number;
}

/** A number that stands alone above its title: "II.⏎⏎Stand". */
const LONE = /^(?:(\d{1,2})|([IVX]{1,5})|([A-H]))\.$/;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/**
 * The rows where headings start that count up: "1. Anlass … 2. Lage …". A number before a short line may be a list's, a page's or a quantity;
 * that the next number stands before such a line too, with text between them, makes both of them headings.
 */
export function sectionChains(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  const open = new Map<HeadingStyle, Candidate[]>();
  const close = (style: HeadingStyle) => {
    const chain = open.get(style) ?? [];
    open.delete(style);
    if (chain.length > (chain[0] && chain[0].value < 2 ? 1 : 2)) for (const { at } of chain) found.add(at);
  };
  let before: Candidate | null = null;
  for (let at = 0; at < rows.length; at++) {
    const candidate = candidateAt(rows, at, before?.at === at - 1);
    if (!candidate) continue;
    const chain = open.get(candidate.style);
    const last = chain?.at(-1);
    // Items of a list stand under each other; between headings there is text.
    if (last && candidate.value === last.value + 1 && at - last.at > 1) chain!.push(candidate);
    else if (candidate.value < 2 || !chain) {
      close(candidate.style);
      open.set(candidate.style, [candidate]);
    }
    before = candidate;
  }
  for (const style of [...open.keys()]) close(style);
  return found;
}

function candidateAt(rows: readonly Row[], at: number, behindHeading: boolean): Candidate | null {
  const row = rows[at]!;
  const code = row.text.charCodeAt(0);
  if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 88))) return null;
  if (at > 0 && row.gap === 0 && !row.pageBreak && !behindHeading) return null;
  if (at > 0 && /:$/.test(rows[at - 1]!.text)) return null;
  const title = titleAt(rows, at);
  if (!title) return null;
  const after = rows[title.last + 1];
  if (!after || (title.text.length > 70 && after.gap === 0) || title.text.length > 140) return null;
  return { at, style: title.style, value: rankOf(title.number, title.style) };
}

/** A number with its title: on its row, over two rows, or with the number alone on the first. */
export function titleAt(
  rows: readonly Row[],
  at: number,
): { text: string; number: string; style: HeadingStyle; skip: number; last: number } | null {
  const row = rows[at]!;
  const next = rows[at + 1];
  const lone = LONE.exec(row.text);
  if (lone) {
    if (!next || next.gap > 2 || !/^[\p{Lu}„]/u.test(next.text) || !isTitle(next.text)) return null;
    const style = lone[1] ? 'decimal' : lone[2] ? 'roman' : 'letter';
    return { text: next.text, number: row.text.slice(0, -1), style, skip: row.text.length, last: at + 1 };
  }
  const form = headingForm(row.text);
  if (!form?.number || form.depth > 1 || !/^(?:decimal|roman|letter)$/.test(form.style)) return null;
  const { number, style, skip } = form;
  const text = row.text.slice(skip);
  if (isTitle(text)) return { text, number, style, skip, last: at };
  if (!next || next.gap > 0 || text.length < 20 || !isTitle(`${text} ${next.text}`)) return null;
  return { text: `${text} ${next.text}`, number, style, skip, last: at + 1 };
}

const isTitle = (text: string) => readsLikeTitle(text) && !/[:?!]$/.test(text);

function rankOf(number: string, style: HeadingStyle): number {
  if (style === 'decimal') return Number(number);
  return style === 'roman' ? ROMAN.indexOf(number) + 1 : number.charCodeAt(0) - 64;
}
