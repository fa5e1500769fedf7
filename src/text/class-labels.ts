/** Words that open the bound of a class: "unter 30 Jahre", "bis zu 5 ha", "mehr als 500 Einwohner". */
const OPENS = new Set('unter über ab bis zu mehr weniger als von mindestens höchstens'.split(' '));
const DIGITS = /^\d[\d.]{0,9}(?:,\d{1,2})?$/;
const RANGE = /^\d[\d.]{0,9}[-–]\d[\d.]{0,9}$/;

/**
 * How far the name of a class reaches that a row begins with: its numbers bound the class and are no cells. 0 where the row begins with none.
 *
 *     unter 30 Jahre           1.204    12,0
 *     30 bis unter 50 Jahre    4.815    48,0
 *     50 Jahre und älter       4.012    40,0
 */
export function classLabelEnd(line: string): number {
  const start = line.length - line.trimStart().length;
  const code = line.charCodeAt(start);
  // A digit or the first letter of an opening word.
  if (!((code >= 48 && code <= 57) || 'uüabzmwvh'.includes(line[start] ?? ' '))) return 0;
  const pattern = /\S{1,30}/g;
  pattern.lastIndex = start;
  const words: { text: string; end: number }[] = [];
  for (let match = pattern.exec(line); match && words.length < 9; match = pattern.exec(line))
    words.push({ text: match[0], end: match.index + match[0].length });
  let i = 0;
  while (i < 3 && OPENS.has(words[i]?.text ?? '')) i++;
  let bounded = i > 0;
  if (RANGE.test(words[i]?.text ?? '')) bounded = true;
  else if (!DIGITS.test(words[i]?.text ?? '')) return 0;
  i++;
  if (words[i]?.text === 'bis') {
    i++;
    while (/^(?:unter|zu|einschließlich)$/.test(words[i]?.text ?? '')) i++;
    if (!DIGITS.test(words[i]?.text ?? '')) return 0;
    bounded = true;
    i++;
  }
  if (isNoun(words[i]?.text)) i++;
  if (words[i]?.text === 'und' && /^(?:mehr|älter|jünger|darüber|darunter|weniger)$/.test(words[i + 1]?.text ?? '')) {
    bounded = true;
    i += 2;
    if (isNoun(words[i]?.text)) i++;
  }
  return bounded ? words[i - 1]!.end : 0;
}

const isNoun = (word: string | undefined) =>
  word !== undefined && /^(?:\p{Lu}\p{L}{2,24}|J\.|ha|km|m²|€|t|kg|kW|MW)$/u.test(word);
