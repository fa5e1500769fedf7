/** Abbreviations at a line's end that do not end its sentence. */
const OPEN_ABBREVIATION =
  /(?<![\p{L}\d])(?:Nr|Nrn|Abs|Art|Drs|ca|rd|bzw|vgl|Vgl|Mio|Mrd|Tsd|S|Tz|Kap|Tit|z\. ?B|u\. ?a|d\. ?h|i\. ?H\. ?v|ggf|inkl|einschl|zzgl|gem|Dr|Prof|Ziff|lfd|sog|Std|St|Str|ff|i\. ?V\. ?m|\d{1,2})\.$/u;
const ENDED = /[.!?…][“”"»«’')\]*_]{0,4}(?: ?(?:\[\d{1,3}\]|<sup>\d{1,3}<\/sup>|\d{1,2}))?$/;

/** Whether a line ends a sentence, as far as its end shows. */
export function endsSentence(line: string): boolean {
  const tail = line.slice(-60);
  return ENDED.test(tail) && !OPEN_ABBREVIATION.test(tail);
}

/** Whether a line ends a sentence or announces something. */
export const endsClosed = (line: string) => endsSentence(line) || /[:;][“”"*_]{0,3}$/.test(line.slice(-6));

/** Where the last sentence of a text starts. */
export function lastSentenceStart(text: string): number {
  const borders = /[.!?][“”"»)\]]{0,3} {1,3}(?=[\p{Lu}„"»(\d–])/gu;
  let start = 0;
  const from = Math.max(0, text.length - 2000);
  borders.lastIndex = from;
  for (let match = borders.exec(text); match; match = borders.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index + 1);
    if (match[0][0] === '.' && OPEN_ABBREVIATION.test(before)) continue;
    if (match[0][0] === '.' && /(?<!\p{L})\p{L}\.$/u.test(before)) continue;
    start = match.index + match[0].length;
  }
  return start || from;
}

/** Where the first sentence of a text ends, its punctuation included. */
export function firstSentenceEnd(text: string): number {
  const borders = /[.!?][“”"»)\]]{0,3} {1,3}(?=[\p{Lu}„"»(\d–])/gu;
  for (let match = borders.exec(text); match; match = borders.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 12), match.index + 1);
    if (match[0][0] === '.' && OPEN_ABBREVIATION.test(before)) continue;
    if (match[0][0] === '.' && /(?<!\p{L})\p{L}\.$/u.test(before)) continue;
    return match.index + match[0].trimEnd().length;
  }
  return text.length;
}
