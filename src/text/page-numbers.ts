import { lazily } from './lazily.js';
import type { Line } from './source-text.js';

/** A line that may be there for its page number. */
export interface Candidate {
  index: number;
  value: number;
  /** What the numbers of one count have in common: nothing, or the number of all pages ("2/4"). */
  of: string;
  /** The running title beside the number, if there is one. */
  title: string;
  /** The line right below it that is a running title, where the number was told by that. */
  below?: number;
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
  // "Rechnungshof des Nordens – Jahresbericht 2025 - 118"
  const dashed = / [-–] (\d{1,4})$/.exec(text);
  if (dashed && dashed.index >= 16 && /\p{L}{4}/u.test(text))
    return { index, value: Number(dashed[1]), of: '', title: text.slice(0, dashed.index) };
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
  const repeated = lazily(() => titlesOf(lines));
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
    if (!title && !of) {
      const below = titleBelow(lines, index, repeated);
      if (below !== null) candidate.below = below;
      if (
        below !== null ||
        standsBeside(lines, index, formFeeds) ||
        partsSentence(lines, index) ||
        isFoot(lines[index + 1])
      )
        found.add(candidate);
    }
    const lone = !lines[index - 1]?.text.trim() && !lines[index + 1]?.text.trim();
    // A running title with its number may stand right at the text of its page.
    if (!lone && !title && !found.has(candidate)) continue;
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

/** How long a line of running text is at least. */
const LONG = 40;

/** Whether a bare number between blank lines stands within a sentence: a full line breaks off above it, and the text goes on in lower case. */
function partsSentence(lines: readonly Line[], index: number): boolean {
  const next = lineWithText(lines, index, 1);
  return next - index >= 2 && goesOn(lines[next]) && breaksOff(lines, index);
}

const goesOn = (line: Line | undefined): boolean =>
  line !== undefined && line.text.length >= LONG && /^\p{Ll}/u.test(line.text);

/** Whether the text above a number, over the notes at the foot of its page, ends within a sentence. */
function breaksOff(lines: readonly Line[], index: number): boolean {
  let above = lineWithText(lines, index, -1);
  if (index - above < 2) return false;
  // Notes at the foot of the page stand under a ruled line.
  for (let i = above; i > index - NOTES; i--)
    if (lines[i]?.furniture) {
      above = lineWithText(lines, i, -1);
      break;
    }
  const text = lines[above]?.text.trimEnd() ?? '';
  return text.length >= LONG && /(?:\p{L}[-\u00AD]|[\p{Ll},])$/u.test(text);
}

/** How many lines the notes at the foot of a page take at most. */
const NOTES = 20;

/** The next line with text in a direction; one past the end where there is none. */
function lineWithText(lines: readonly Line[], from: number, step: 1 | -1): number {
  let i = from + step;
  while (lines[i] && !lines[i]!.text.trim()) i += step;
  return i;
}

/** What the foot of a first page says below its number: "Eingegangen: 28.1.2026 / Ausgegeben: 2.3.2026". */
const isFoot = (line: Line | undefined): boolean =>
  /^\s{0,40}Eingegangen: ?\d{1,2}\. ?\d{1,2}\. ?\d{4} ?\/ ?Ausgegeben/.test(line?.text ?? '');

/** Two columns of words: "Landesrechnungshof          Jahresbericht 2022". */
const TITLE = /\p{L}{4}.{0,60} {6,90}.{0,60}\p{L}{4}/u;

/** The lines of two columns of words, by their text: where each stands first. */
function titlesOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim();
    if (text.length <= 160 && text.includes(WIDE) && TITLE.test(text) && !first.has(text)) first.set(text, index);
  }
  return first;
}

/** The line right below a bare number that is a running title: of two columns and said again, or within a sentence. */
function titleBelow(lines: readonly Line[], index: number, titles: () => ReadonlyMap<string, number>): number | null {
  const at = lineWithText(lines, index, 1);
  if (at - index > REACH) return null;
  const text = lines[at]?.text.trim() ?? '';
  const again = text.includes(WIDE) && (titles().get(text) ?? index) < index;
  return again || partsAsTitle(lines, index, at) ? at : null;
}

/** Whether a number and the line below it stand within a sentence: "… Für die in der Zeit⏎⏎17⏎Rechnungshof  Bericht zum Neubau⏎⏎weiterhin …". */
function partsAsTitle(lines: readonly Line[], index: number, at: number): boolean {
  const text = lines[at]?.text.trim() ?? '';
  if (text.length < 16 || text.length > 160 || !/^\p{Lu}/u.test(text) || /[.,;:!?-]$/.test(text)) return false;
  const next = lineWithText(lines, at, 1);
  return next - at >= 2 && goesOn(lines[next]) && breaksOff(lines, index);
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
