import type { Line } from '../../text/source-text.js';
import { kindOfUnit } from './values.js';

/** A word of the header with its place. */
export interface Word {
  line: number;
  start: number;
  end: number;
  text: string;
  gap: number;
  first: boolean;
}
export function wordsOf(lines: readonly Line[], from: number, to: number): Word[] {
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
export function inBrackets(words: readonly Word[]): boolean[] {
  let depth = 0;
  return words.map((word) => {
    const before = depth > 0;
    for (const char of word.text) depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    depth = Math.max(0, depth);
    return before;
  });
}

/** Capital words that stand several times in the header: "Fälle 2021 Fälle 2022". */
export function repeatedWords(words: readonly Word[]): Set<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const { text } of words) {
    if (!/^\p{Lu}\p{L}{2}/u.test(text)) continue;
    if (seen.has(text)) again.add(text);
    seen.add(text);
  }
  return again;
}

export const YEAR = /^\(?(?:19|20)\d\d(?:\/(?:\d\d){1,2})?\)?$/;
const NUMERAL = /^(?:[IVX]{1,4}|\d)\.$/;

/** What tells columns of one line: years, brackets and units end a header; words said again begin one. */
export function series(words: readonly Word[], i: number, repeated: ReadonlySet<string>): number {
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
export function linesOfNames(words: readonly Word[]): Set<number> {
  const counts = new Map<number, number>();
  for (const [i, { line, text, gap }] of words.entries()) {
    const name =
      (/^\p{Lu}[\p{L}.-]+$/u.test(text) && !isCode(words, i) && gap !== 2) ||
      /^(?:gesamt|insgesamt|zusammen)$/.test(text);
    counts.set(line, name ? (counts.get(line) ?? 0) + 1 : Number.NEGATIVE_INFINITY);
  }
  return new Set([...counts].filter(([, count]) => count > 2).map(([line]) => line));
}

/** How often each word starts a line; 0 for those that always follow the same line, for they go on in what comes again with it. */
export function startCounts(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  const before = new Map<string, Set<string>>();
  let line = '';
  let last = '';
  for (const word of words) {
    if (!word.first) {
      line += ` ${word.text}`;
      continue;
    }
    last = line;
    line = word.text;
    counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
    const lines = before.get(word.text);
    if (lines) lines.add(last);
    else before.set(word.text, new Set([last]));
  }
  for (const [word, lines] of before)
    if (counts.get(word)! > 1 && lines.size === 1 && /^\p{L}/u.test([...lines][0]!)) counts.set(word, 0);
  return counts;
}

export const SMALL =
  /^(?:in|im|an|am|zu|zur|zum|mit|ohne|von|vom|der|die|das|des|dem|den|und|oder|je|pro|auf|aus|für|bei|nach|vor|bis|seit|unter|über)$/;
const ADJECTIVE = /(?:ige|ige[rns]|liche[rns]?|ische[rns]?|elle[rns]?|ive[rns]?|bare[rns]?|ierte[rns]?|ende[rns]?)$/;
/** A short name of a stage or class ("Q1", "SJG 13", "E-Phase") goes with the word before it. */
const CODE = /^(?:[A-ZÄÖÜ]{1,3}\d{1,3}|[A-ZÄÖÜ]-\p{L}+)$/u;
const SHORT = /^[A-ZÄÖÜ]{1,4}$/u;
/** Words that mostly open a column's header. */
const OPENS =
  /^(?:Anzahl|Anz\.?|Zahl|Differenz|Diffe-|Anteil|Schuljahr|Jahr|Haushaltsjahr|Summe|Insgesamt|Gesamt|Betrag|Ist|Soll|Ansatz|Veränderung|Erhöhung|Kosten|Tarif|Quote|davon)$/;
const NUMBER = /^(?:zwei|drei|vier|fünf|sechs|zehn|als|einem|einer)$/;
/** "Bewilligte Mittel", "Offene Fälle": what opens a header and goes with its noun. */
export const CAPITAL_ATTRIBUTE =
  /^(?:(?:Ge|Be|Ver|Er|Ent|Zer|Ab|An|Auf|Aus|Ein|Durch|Un)\p{Ll}{2,30}(?:te|ene)|\p{Lu}\p{Ll}{1,20}(?:liche|ische|ige|elle|ive|bare|ende)|Offene|Freie|Neue|Alte|Weitere|Sonstige|Andere|Davon|Eigene|Fremde|Hohe|Mittlere)[rsnm]?$/u;
/** Words that open a class. */
const BOUNDS = /^(?:unter|über|ab|bis|mehr|weniger|länger|mindestens|höchstens|ein|zwei|drei|vier|fünf)$/;
/** Words that head a column of times alone. */
const TIMES = /^(?:(?:Schul|Haushalts|Kalender|Berichts|Kita-)?[Jj]ahr|Monat|Zeitraum|Quartal)$/;
export const isCode = (words: readonly Word[], i: number) =>
  CODE.test(words[i]!.text) || (SHORT.test(words[i]!.text) && /^\d{1,2}$/.test(words[i + 1]?.text ?? ''));

/** "davon" on a line of its own goes with what follows. */
export const PARTS = /^\(?(?:davon|darunter):?$/;

const isTime = (text: string) => YEAR.test(text) || /^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d\d)$/.test(text);

/** "TEUR" on a line of its own below "Ansatz 2024". */
export const isUnit = (text: string) =>
  kindOfUnit(text) !== null && !/^(?:Stunden|Tage|Wochen|Monate|Jahre|Stellen|Personen|Fälle)$/.test(text);

/** "weniger (-)⏎2024 zu 2023": two times set side by side go with the words above them. */
const isSpan = (words: readonly Word[], i: number) =>
  /^(?:zu|gegenüber|ggü\.)$/.test(words[i + 1]?.text ?? '') && !YEAR.test(words[i - 1]!.text);

/** "erfasste Fälle⏎2022⏎erfasste Fälle⏎2023": an attribute with its noun that starts several lines. */
const opensAgain = (words: readonly Word[], i: number, starts: ReadonlyMap<string, number>) =>
  words[i]!.first &&
  (starts.get(words[i]!.text) ?? 0) > 1 &&
  !SMALL.test(words[i]!.text) &&
  words[i + 1]?.first === false &&
  /^\p{Lu}/u.test(words[i + 1]!.text);

/** "mehr als zwei" on a line of its own behind a noun, be it broken; "Planung⏎2026⏎Planung⏎ab 2027" goes on about what was said before. */
function opensClass(words: readonly Word[], i: number, starts: ReadonlyMap<string, number>): boolean {
  const { first, text } = words[i]!;
  if (!first || !BOUNDS.test(text)) return false;
  const before = words[i - 1]!;
  const noun = words[i - 2]?.text.endsWith('-') ? words[i - 2]! : before;
  return /^\p{Lu}/u.test(noun.text) && !(YEAR.test(words[i + 1]?.text ?? '') && (starts.get(noun.text) ?? 0) > 1);
}

/** The words at which columns start that are headed by a year each, "2023⏎Soll⏎2023⏎Ist⏎2024⏎Soll", behind the header of the labels. */
export function leadingYears(words: readonly Word[], columns: number): Set<number> | null {
  const alone = words.flatMap(({ first, text }, i) =>
    first && YEAR.test(text) && words[i + 1]?.first !== false ? [i] : [],
  );
  return alone.length === columns - 1 && columns > 2 && alone[0] === 1 && alone.at(-1)! < words.length - 1
    ? new Set([0, ...alone])
    : null;
}

/** How likely a new column starts at a word. */
export function cutScore(
  words: readonly Word[],
  i: number,
  starts: ReadonlyMap<string, number>,
  open: readonly boolean[],
): number {
  const word = words[i]!;
  const before = words[i - 1];
  if (!before) return 0;
  let score = word.first ? 0 : word.gap >= 2 ? 0.5 : -3;
  // "ein bis zwei⏎Jahre⏎mehr als zwei⏎Jahre": a class begins a line.
  const bounds = opensClass(words, i, starts);
  if (bounds) score += 1;
  else if (/^\p{Ll}/u.test(word.text) && !/^(?:davon|darunter)$/.test(word.text) && !opensAgain(words, i, starts))
    score -= SMALL.test(word.text) ? 6 : 4;
  if (/^[%€(/\d]/.test(word.text) && !/^(?:19|20)\d\d/.test(word.text)) score -= 5;
  if (/[-/]$/.test(before.text)) score -= 9;
  if (SMALL.test(before.text) || PARTS.test(before.text) || NUMBER.test(before.text)) score -= 8;
  // "davon für Studierende⏎Bewilligte Mittel": behind a preposition stands a noun.
  const noun = /^\p{Lu}/u.test(before.text) && SMALL.test(words[i - 2]?.text ?? '');
  if ((ADJECTIVE.test(before.text) && !noun) || /^\p{Ll}+e[nrms]?$/u.test(before.text)) score -= 3;
  if (!noun && CAPITAL_ATTRIBUTE.test(before.text) && /^\p{Lu}/u.test(word.text)) score -= 4;
  if (before.first && TIMES.test(before.text) && /^\p{Lu}/u.test(word.text) && !word.first) score += 3;
  if (isCode(words, i)) score -= 2;
  // "Anträge⏎2022": a year on a line of its own goes with the words above it.
  if (word.first && isTime(word.text) && (/^\p{L}/u.test(before.text) || isSpan(words, i))) score -= 4;
  if (word.first && isUnit(word.text)) score -= 5;
  if (word.first && (starts.get(word.text) ?? 0) > 1 && !isCode(words, i)) score += 0.75;
  if (word.first && starts.get(word.text) === 0) score -= 1;
  if (OPENS.test(word.text)) score += 1.5;
  if (before.text.endsWith('%')) score += 1;
  if (open[i]) score -= 9;
  return score;
}

/** How likely a word goes on in the piece of the word before it. */
export function goOnScore(words: readonly Word[], i: number, starts: ReadonlyMap<string, number>): number {
  const word = words[i]!;
  const before = words[i - 1];
  if (!before) return 0;
  if (word.first) {
    if (isTime(word.text) && (/^\p{L}/u.test(before.text) || isSpan(words, i))) return 0;
    if (isUnit(word.text)) return 0;
    if (opensClass(words, i, starts)) return -1;
    if (NUMBER.test(before.text)) return 0;
    if (/-$/.test(before.text) || SMALL.test(before.text) || PARTS.test(before.text) || /^[\p{Ll}(%]/u.test(word.text))
      return 0;
    if (OPENS.test(word.text)) return -2;
    if (starts.get(word.text) === 0) return 0;
    return (starts.get(word.text) ?? 0) > 1 && !isCode(words, i) ? -1 : -0.5;
  }
  return word.gap >= 3 ? -3 : word.gap === 2 ? -0.5 : 0;
}
