import type { Line } from './source-text.js';

/** A line that may be there for its page number. */
export interface Candidate {
  index: number;
  value: number;
  /** What the numbers of one count have in common: nothing, or the number of all pages ("2/4"). */
  of: string;
  /** The running title beside the number, if there is one. */
  title: string;
}

/** What parts a running title from the page number at the edge of its line. */
export const WIDE = '      ';

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Reads "7", "2/4", "Jahresbericht 2024      73", "74      Jahresbericht 2024". */
export function candidateIn(text: string, index: number): Candidate | null {
  const alone = /^(\d{1,4})(?: ?\/ ?(\d{1,3}))?$/.exec(text);
  if (alone) {
    const [, number, of = ''] = alone;
    if (of && Number(number) > Number(of)) return null;
    return { index, value: Number(number), of, title: '' };
  }
  if (!text.includes(WIDE)) return null;
  const titled = /^(\d{1,4}) {6}|[^ \d] {0,1}\d{0,4} {6,150}(\d{1,4})$/.exec(text);
  const number = titled?.[1] ?? titled?.[2];
  if (number === undefined) return null;
  const rest = text.slice(titled![1] ? number.length : 0, titled![1] ? undefined : -number.length).trim();
  return rest.length >= 12 && /\p{L}{4}/u.test(rest) && !rest.includes(WIDE)
    ? { index, value: Number(number), of: '', title: rest }
    : null;
}

/** How far a page number may stand from a running header, in lines with text. */
const REACH = 2;

interface Chain {
  candidate: Candidate;
  length: number;
  before: Chain | null;
}

/**
 * Which of the candidates are page numbers: bare numbers beside other furniture or a form feed, and all that stand between blank lines and
 * count up page by page.
 */
export function pageNumbersAmong(
  candidates: readonly Candidate[],
  lines: readonly Line[],
  formFeeds: ReadonlySet<number>,
): Candidate[] {
  const found = new Set<Candidate>();
  const chains = new Map<string, Chain>();
  const best = new Map<string, Chain>();
  const titles = new Set<string>();
  const running = new Set(
    candidates.map(({ title }) => title).filter((title) => titles.size === titles.add(title).size),
  );
  for (const candidate of candidates) {
    const { index, value, of, title } = candidate;
    // "2      Ergebnisse" is a heading; a running title is said again.
    if (title && !running.has(title)) continue;
    if (!title && !of && standsBeside(lines, index, formFeeds)) found.add(candidate);
    const lone = !lines[index - 1]?.text.trim() && !lines[index + 1]?.text.trim();
    if (!lone && !found.has(candidate)) continue;
    const before = chains.get(`${value - 1}/${of}`);
    // Numbers of a chart's axis stand close together; pages have text between them.
    const far = before && lines[index]!.start - lines[before.candidate.index]!.start > 250;
    const chain: Chain = { candidate, length: far ? before.length + 1 : 1, before: far ? before : null };
    chains.set(`${value}/${of}`, chain);
    if (chain.length > (best.get(of)?.length ?? 1)) best.set(of, chain);
  }
  for (const longest of best.values())
    for (let chain: Chain | null = longest; chain; chain = chain.before) found.add(chain.candidate);
  return [...found];
}

/** Whether a bare number stands beside other furniture; right below another number it ends a column of them. */
function standsBeside(lines: readonly Line[], index: number, formFeeds: ReadonlySet<number>): boolean {
  return !/^\d{1,4}$/.test(lines[index - 1]?.text.trim() ?? '') && besideFurniture(lines, index, formFeeds);
}

function besideFurniture(lines: readonly Line[], index: number, formFeeds: ReadonlySet<number>): boolean {
  if (formFeeds.has(index)) return true;
  for (const step of [-1, 1] as const) {
    for (let i = index + step, seen = 0; i >= 0 && i < lines.length && seen <= REACH; i += step, seen++) {
      if (lines[i]!.furniture) return true;
      if (formFeeds.has(step > 0 ? i : i + 1)) return true;
      if (lines[i]!.text.trim()) break;
    }
  }
  return false;
}
