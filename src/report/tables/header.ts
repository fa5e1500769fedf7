import type { Line } from '../../text/source-text.js';
import { firstLineStarts, nounStarts, phraseStarts } from './header-phrases.js';
import {
  cutScore,
  goOnScore,
  inBrackets,
  leadingYears,
  linesOfNames,
  repeatedWords,
  series,
  startCounts,
  type Word,
  wordsOf,
} from './header-words.js';
import type { ValueKind } from './values.js';

export type ColumnKind = ValueKind | 'text';

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

const TOTALS = /^(?:gesamt|insgesamt|zusammen|davon|darunter)$/;
const MAX_WORDS = 90;
/** What it counts for each column that one line names just as many things as there are columns. */
const SURE = 5;

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
  oneLine = true,
): HeaderSplit | null {
  const words = wordsOf(lines, from, to);
  const n = columns.length;
  if (words.length < n || words.length > MAX_WORDS || n === 0) return null;
  const starts = startCounts(words);
  const open = inBrackets(words);
  const plainLines = linesOfNames(words);
  const crowded = words.filter((word) => word.first).length < n;
  const repeated = repeatedWords(words);
  const phrases = leadingYears(words, n) ?? (oneLine ? (phraseStarts(words, n) ?? firstLineStarts(words, n)) : null);
  const named = phrases || n < 4 ? null : nounStarts(words);
  const cut = words.map((_, i) => {
    if (phrases && i > 0) return phrases.has(i) ? 1.5 : -6;
    const score = cutScore(words, i, starts, open);
    const lower = named?.has(i) && /^\p{Ll}/u.test(words[i]!.text) && !TOTALS.test(words[i]!.text) ? 4 : 0;
    if (words[i]!.first) return score + lower;
    return (
      score +
      (plainLines.has(words[i]!.line) ? 2 : crowded ? 0.75 : 0) +
      (named?.has(i) ? 2 + lower : 0) +
      series(words, i, repeated)
    );
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
  const sure = phrases && phrases.size === n ? SURE * n : plain ? (n > 2 ? 1.5 : 3) * (n - 1) : 0;
  const score = best[n]![words.length]! + sure;
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
  if (kind === 'percent') return PERCENT.test(text) ? 3 : CHANGE.test(text) ? 2 : -0.5;
  // A whole word for a year that does not follow "je" or "im" heads a column of years.
  if (
    /(?:^|[^.] )(?<!(?:im|am|des|je|pro|vom|zum|pro|[a-z]er|[a-z]es|[a-z]en) )(?:Schuljahr|Jahr|Haushaltsjahr) /.test(
      text,
    )
  )
    return -3;
  if (percents && / %|^%|in Prozent/.test(text)) return -3;
  if (percents && CHANGE.test(text)) return -1;
  return 0;
}

/** Mostly said in per cent, where a column of the table is. */
const CHANGE = /^(?:Veränderung|Verände-|Entwicklung|Zuwachs|Abweichung)/;
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
