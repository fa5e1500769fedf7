import type { Line } from '../../text/source-text.js';
import type { ValueKind } from './values.js';

export type ColumnKind = ValueKind | 'text';

/** A word of the header with its place. */
interface Word {
  line: number;
  start: number;
  end: number;
  text: string;
  gap: number;
  first: boolean;
}

/** A part of a header cell: a stretch of one line. */
export interface Stretch {
  line: number;
  start: number;
  end: number;
}

export interface HeaderSplit {
  /** What stands before the first column's header: a title of the table. */
  title: Stretch[];
  /** The stretches of each column's header. */
  columns: Stretch[][];
  score: number;
}

const MAX_WORDS = 90;

/**
 * Splits the words of header lines into one header a column.
 *
 * Every way to cut the words into as many pieces as there are columns is scored: cuts are likely at line starts, wide gaps and words that start several lines
 * ("Schuljahr", "Anzahl"), unlikely before small words and behind hyphens; a piece must suit the values below it. The best way is found column by column.
 */
export function splitHeader(
  lines: readonly Line[],
  from: number,
  to: number,
  columns: readonly ColumnKind[],
): HeaderSplit | null {
  const words = wordsOf(lines, from, to);
  const n = columns.length;
  if (words.length < n || words.length > MAX_WORDS || n === 0) return null;
  const starts = startCounts(words);
  const open = inBrackets(words);
  const plainLines = linesOfNames(words);
  const crowded = words.filter((word) => word.first).length < n;
  const repeated = repeatedWords(words);
  const cut = words.map((_, i) => {
    const score = cutScore(words, i, starts, open);
    if (words[i]!.first) return score;
    return score + (plainLines.has(words[i]!.line) ? 2 : crowded ? 0.75 : 0) + series(words, i, repeated);
  });
  // inside[i] is what it costs to let word i go on in the piece of the word before it.
  const inside = words.map((_, i) => goOnScore(words, i, starts));
  const sums = [0];
  for (const value of inside) sums.push(sums.at(-1)! + value);
  const percents = columns.includes('percent');
  const best: number[][] = [];
  const back: number[][] = [];
  // best[k][i]: the best score of the first k headers ending before word i.
  best[0] = words.map((_, i) => titleScore(words, i));
  best[0].push(Number.NEGATIVE_INFINITY);
  for (let k = 1; k <= n; k++) {
    best[k] = new Array(words.length + 1).fill(Number.NEGATIVE_INFINITY);
    back[k] = new Array(words.length + 1).fill(-1);
    for (let end = k; end <= words.length; end++) {
      for (let start = k - 1; start < end; start++) {
        const before = best[k - 1]![start]!;
        if (before === Number.NEGATIVE_INFINITY) continue;
        const score =
          before +
          (start > 0 ? cut[start]! : 0) +
          sums[end]! -
          sums[start + 1]! +
          suits(words, start, end, columns[k - 1]!, percents);
        if (score > best[k]![end]!) {
          best[k]![end] = score;
          back[k]![end] = start;
        }
      }
    }
  }
  // One line with a capital word for each column leaves no doubt.
  const plain =
    words.length === n &&
    words.every((word, i) => (i === 0) === word.first && (/^\p{Lu}/u.test(word.text) || plainLines.has(word.line)));
  const score = best[n]![words.length]! + (plain ? (n > 2 ? 1.5 : 3) * (n - 1) : 0);
  if (score === Number.NEGATIVE_INFINITY) return null;
  const pieces: Stretch[][] = [];
  let end = words.length;
  for (let k = n; k >= 1; k--) {
    const start = back[k]![end]!;
    pieces.unshift(stretches(words, start, end));
    end = start;
  }
  return { title: stretches(words, 0, end), columns: pieces, score };
}

function wordsOf(lines: readonly Line[], from: number, to: number): Word[] {
  const words: Word[] = [];
  for (let line = from; line < to; line++) {
    if (lines[line]!.furniture) continue;
    const pattern = /\S+/g;
    const { text } = lines[line]!;
    let last = -1;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const start = match.index;
      const end = start + match[0].length;
      words.push({ line, start, end, text: match[0], gap: last < 0 ? 99 : start - last, first: last < 0 });
      last = end;
    }
  }
  return words;
}

/** For each word whether a bracket opened before it is still open. */
function inBrackets(words: readonly Word[]): boolean[] {
  let depth = 0;
  return words.map((word) => {
    const before = depth > 0;
    for (const char of word.text) depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    depth = Math.max(0, depth);
    return before;
  });
}

/** Capital words that stand several times in the header: "Fälle 2021 Fälle 2022". */
function repeatedWords(words: readonly Word[]): Set<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { text } of words) {
    if (!/^\p{Lu}\p{L}{2}/u.test(text)) continue;
    if (seen.has(text)) again.add(text);
    seen.add(text);
  }
  return again;
}

const YEAR = /^\(?(?:19|20)\d\d(?:\/(?:\d\d){1,2})?\)?$/;
const NUMERAL = /^(?:[IVX]{1,4}|\d)\.$/;

/** What tells columns of one line: years, brackets and units end a header; words said again begin one. */
function series(words: readonly Word[], i: number, repeated: ReadonlySet<string>): number {
  const { text } = words[i]!;
  const before = words[i - 1]!.text;
  const capital = /^\p{Lu}/u.test(text);
  let score = 0;
  if (NUMERAL.test(before)) return -8;
  if (NUMERAL.test(text) && repeated.has(words[i + 1]?.text ?? '')) score += 6;
  if (YEAR.test(before) && (capital || YEAR.test(text))) score += 3;
  else if (YEAR.test(text)) score -= 2;
  if ((before.endsWith(')') || before.endsWith('%') || before === '€') && capital) score += 2.5;
  if (repeated.has(text) && capital) score += 1.5;
  if (/^(?:gesamt|insgesamt|zusammen)$/.test(text)) score += 8;
  return score;
}

/** Lines of capital words alone ("Einrichtung Plätze Belegung") name a column with each. */
function linesOfNames(words: readonly Word[]): Set<number> {
  const counts = new Map<number, number>();
  for (const [i, { line, text, gap }] of words.entries()) {
    const name =
      (/^\p{Lu}[\p{L}.-]+$/u.test(text) && !isCode(words, i) && gap !== 2) ||
      /^(?:gesamt|insgesamt|zusammen)$/.test(text);
    counts.set(line, name ? (counts.get(line) ?? 0) + 1 : Number.NEGATIVE_INFINITY);
  }
  return new Set([...counts].filter(([, count]) => count > 2).map(([line]) => line));
}

function startCounts(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) if (word.first) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
  return counts;
}

const SMALL =
  /^(?:in|im|an|am|zu|zur|zum|mit|ohne|von|vom|der|die|das|des|dem|den|und|oder|je|pro|auf|aus|für|bei|nach|vor|bis|seit|unter|über)$/;
const ADJECTIVE = /(?:ige|ige[rns]|liche[rns]?|ische[rns]?|elle[rns]?|ive[rns]?|bare[rns]?|ierte[rns]?|ende[rns]?)$/;
/** A short name of a stage or class ("Q1", "SJG 13", "E-Phase") goes with the word before it. */
const CODE = /^(?:[A-ZÄÖÜ]{1,3}\d{1,3}|[A-ZÄÖÜ]-\p{L}+)$/u;
const SHORT = /^[A-ZÄÖÜ]{1,4}$/u;
/** Words that mostly open a column's header. */
const OPENS =
  /^(?:Anzahl|Anz\.?|Zahl|Differenz|Diffe-|Anteil|Schuljahr|Jahr|Haushaltsjahr|Summe|Insgesamt|Gesamt|Betrag|Ist|Soll|Ansatz|Veränderung|Erhöhung|Kosten|Tarif|Quote|davon)$/;
const isCode = (words: readonly Word[], i: number) =>
  CODE.test(words[i]!.text) || (SHORT.test(words[i]!.text) && /^\d{1,2}$/.test(words[i + 1]?.text ?? ''));

/** How likely a new column starts at a word. */
function cutScore(
  words: readonly Word[],
  i: number,
  starts: ReadonlyMap<string, number>,
  open: readonly boolean[],
): number {
  const word = words[i]!;
  const before = words[i - 1];
  if (!before) return 0;
  let score = word.first ? 0 : word.gap >= 2 ? 0.5 : -3;
  if (/^\p{Ll}/u.test(word.text) && !/^(?:davon|darunter)$/.test(word.text)) score -= SMALL.test(word.text) ? 6 : 4;
  if (/^[%€(/\d]/.test(word.text) && !/^(?:19|20)\d\d/.test(word.text)) score -= 5;
  if (/[-/]$/.test(before.text)) score -= 9;
  if (SMALL.test(before.text)) score -= 8;
  if (ADJECTIVE.test(before.text) || /^\p{Ll}+e[nrms]?$/u.test(before.text)) score -= 3;
  if (isCode(words, i)) score -= 2;
  if (word.first && (starts.get(word.text) ?? 0) > 1 && !isCode(words, i)) score += 0.75;
  if (OPENS.test(word.text)) score += 1.5;
  if (before.text.endsWith('%')) score += 1;
  if (open[i]) score -= 9;
  return score;
}

/** How likely a word goes on in the piece of the word before it. */
function goOnScore(words: readonly Word[], i: number, starts: ReadonlyMap<string, number>): number {
  const word = words[i]!;
  const before = words[i - 1];
  if (!before) return 0;
  if (word.first) {
    if (/-$/.test(before.text) || SMALL.test(before.text) || /^[\p{Ll}(%]/u.test(word.text)) return 0;
    if (OPENS.test(word.text)) return -2;
    return (starts.get(word.text) ?? 0) > 1 && !isCode(words, i) ? -1 : -0.5;
  }
  return word.gap >= 3 ? -3 : word.gap === 2 ? -0.5 : 0;
}

/** A title may stand before the first header, on lines of its own. */
function titleScore(words: readonly Word[], i: number): number {
  if (i === 0) return 0;
  return words[i]!.first ? -1.5 : Number.NEGATIVE_INFINITY;
}

const YEAR_WORD = /(?:jahr|Jahr|Zeitraum)(?:e|es|s|gang)?(?= |$)|(?:^| )(?:SJ|HJ|Jahrgang) /;

/** How well a header suits the kind of value below it. */
function suits(words: readonly Word[], from: number, to: number, kind: ColumnKind, percents: boolean): number {
  let text = '';
  for (let i = from; i < to; i++) text += `${words[i]!.text} `;
  const long = Math.max(0, to - from - 8) * 0.75 + (/ = |[.:] $/.test(text) ? 4 : 0);
  return suitsKind(text, kind, percents) - long;
}

function suitsKind(text: string, kind: ColumnKind, percents: boolean): number {
  const year = YEAR_WORD.exec(text);
  if (kind === 'years' || kind === 'year') return !year ? -2 : year.index < 12 ? 3 : 0;
  if (kind === 'percent') return PERCENT.test(text) ? 3 : -0.5;
  // A whole word for a year that does not follow "je" or "im" heads a column of years.
  if (
    /(?:^|[^.] )(?<!(?:im|am|des|je|pro|vom|zum|pro|[a-z]er|[a-z]es|[a-z]en) )(?:Schuljahr|Jahr|Haushaltsjahr) /.test(
      text,
    )
  )
    return -3;
  if (percents && / %|^%|in Prozent/.test(text)) return -3;
  return 0;
}

const PERCENT = /%|Prozent|Anteil|[Qq]uote|v\. ?H\./;

function stretches(words: readonly Word[], from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    const last = found.at(-1);
    if (last && last.line === word.line) last.end = word.end;
    else found.push({ line: word.line, start: word.start, end: word.end });
  }
  return found;
}
