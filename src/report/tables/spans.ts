import type { SourceText } from '../../text/source-text.js';
import type { Stretch } from './header.js';
import { phraseStarts } from './header-phrases.js';
import { SMALL, type Word, wordsOf } from './header-words.js';
import { rowOf } from './lines.js';
import { kindOfUnit } from './values.js';

/**
 * What stands over a row of headers that come round again, years or words: each noun or time heads one round.
 *
 *     Landkreis Haushalte Ausgaben in Mio. Euro        Anstalt 31.12.2022 31.12.2023
 *               2022 2023 2022 2023                            Soll Ist Soll Ist
 */
export function headedRounds(
  text: SourceText,
  line: number,
  printed: readonly string[],
  floor: number,
): { label: Stretch | null; over: Stretch[] } | null {
  const above = line - 1;
  if (above < floor || text.lines[above]!.furniture || text.lines[above]!.text.length > 130) return null;
  const round = printed.indexOf(printed[0]!, 1);
  if (round < 2 || printed.length % round !== 0 || printed.some((cell, i) => cell !== printed[i % round])) return null;
  const found = timesOver(text, above, printed.length / round) ?? nounsOver(text, above, printed.length / round);
  return found && { ...found, over: printed.map((_, i) => found.over[Math.floor(i / round)]!) };
}

type Over = { label: Stretch | null; over: Stretch[] };

function timesOver(text: SourceText, line: number, rounds: number): Over | null {
  const row = rowOf(text.lines[line]!.text);
  if (!row?.years || row.cells.length !== rounds) return null;
  const stretch = ({ start, end }: { start: number; end: number }): Stretch => ({ line, start, end });
  return { label: row.label && stretch(row.label), over: row.cells.map(stretch) };
}

function nounsOver(text: SourceText, line: number, rounds: number): Over | null {
  const words = wordsOf(text.lines, line, line + 1);
  const labelled = phraseStarts(words, rounds + 1);
  const starts = labelled ?? phraseStarts(words, rounds);
  if (!starts) return null;
  const over = stretchesFrom(words, [...starts]);
  return { label: labelled ? over.shift()! : null, over };
}

function stretchesFrom(words: readonly Word[], starts: readonly number[]): Stretch[] {
  return starts.map((start, i) => {
    const last = words[(starts[i + 1] ?? words.length) - 1]!;
    return { line: last.line, start: words[start]!.start, end: last.end };
  });
}

/** The units of the columns on a line of their own below the header: "(ha) (cm) (T€)"; null where it is none. */
export function unitsLine(text: SourceText, line: number, columns: number): Stretch[] | null {
  const { text: printed, furniture } = text.lines[line] ?? { text: '', furniture: true };
  if (furniture || printed.length > 120 || !/^\s*[([\p{L}%€]/u.test(printed)) return null;
  // "Entgelt je⏎Tag (€)": the line above goes on in it.
  const above = text.lines[line - 1]?.text.trimEnd().split(/\s/).at(-1) ?? '';
  if (SMALL.test(above) || /\p{L}-$/u.test(above)) return null;
  const words = wordsOf(text.lines, line, line + 1);
  const starts: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const { text: word } = words[i]!;
    // "in", "Mio." and "1.000" go with the unit behind them.
    if (!/^(?:€|Euro|EUR)$/.test(word) || !/(?:Mio|Mrd|Tsd)\.?$/.test(words[i - 1]?.text ?? '')) {
      if (words[i - 1]?.text !== 'in' && words[i - 1]?.text !== '(in') starts.push(i);
    }
    const bare = word.replace(/^[([]/, '').replace(/[)\]]$/, '');
    if (kindOfUnit(bare) === null && !/^(?:in|Mio\.?|Mrd\.?|Tsd\.?|Anzahl)$/.test(bare)) return null;
  }
  return starts.length === columns ? stretchesFrom(words, starts) : null;
}
