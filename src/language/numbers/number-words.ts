import {
  cardinalEndings,
  denominators,
  inflected,
  ordinalEndings,
  ordinalStems,
  small,
  tens,
} from '../german/number-words.js';

/** What a word says as a number. */
export interface NumberWord {
  kind: 'cardinal' | 'ordinal' | 'half';
  /** In halves for "anderthalb" and the like. */
  value: number;
}

/** The longest number word below a million has some 70 letters. */
const LONGEST = 90;

/** Reads a German number word in lower case: "zweihundertfünfzehn", "zweier", "einundzwanzigste", "zweieinhalb". */
export function readNumberWord(word: string): NumberWord | null {
  if (word.length > LONGEST) return null;
  const value = readCardinal(word);
  if (value !== null) return { kind: 'cardinal', value };
  for (const ending of cardinalEndings) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && inflected.has(stem)) return { kind: 'cardinal', value: small.get(stem)! };
  }
  return readHalf(word) ?? readOrdinal(word);
}

/** "anderthalb", "zweieinhalb", "dreieinhalbfach" not; also inflected. */
function readHalf(word: string): NumberWord | null {
  const bare = word.replace(/halb(?:e|en|er|es|em)$/, 'halb');
  if (bare === 'anderthalb') return { kind: 'half', value: 3 };
  if (!bare.endsWith('einhalb')) return null;
  const rest = bare.slice(0, -7);
  const value = readCardinal(rest) ?? (rest.endsWith('und') ? readCardinal(rest.slice(0, -3)) : null);
  return value === null || value === 0 ? null : { kind: 'half', value: 2 * value + 1 };
}

function readOrdinal(word: string): NumberWord | null {
  const ending = ordinalEndings.find((end) => word.endsWith(end));
  if (!ending) return null;
  const stem = word.slice(0, -ending.length);
  if (!stem.endsWith('t')) return null;
  for (const [last, value] of ordinalStems) {
    if (!stem.endsWith(last)) continue;
    const before = stem.slice(0, -last.length);
    if (!before) return { kind: 'ordinal', value };
    const lead = readLead(before);
    if (lead !== null && lead % 100 === 0) return { kind: 'ordinal', value: lead + value };
  }
  const value = readCardinal(stem.slice(0, -1)) ?? (stem.endsWith('st') ? readCardinal(stem.slice(0, -2)) : null);
  if (value === null || value === 0 || value === 1 || value === 3) return null;
  // Up to nineteen the ending is "-te", from twenty on "-ste"; years and hundreds take both in practice.
  const needsS = value % 100 > 19 || value % 100 === 0;
  return needsS === stem.endsWith('st') || value % 100 === 6 || value % 100 === 16 ? { kind: 'ordinal', value } : null;
}

/** "hundert", "zweihundertund": what can stand before a small ordinal. */
function readLead(word: string): number | null {
  return readCardinal(word) ?? (word.endsWith('und') ? readCardinal(word.slice(0, -3)) : null);
}

/** A whole number below a million in one word. */
export function readCardinal(word: string): number | null {
  const known = small.get(word);
  if (known !== undefined) return known;
  const cut = word.indexOf('tausend');
  if (cut < 0) return belowThousand(word);
  const thousands = cut === 0 ? 1 : belowThousand(word.slice(0, cut));
  if (!thousands) return null;
  const rest = word.slice(cut + 7);
  if (!rest) return thousands * 1000;
  const value = belowThousand(rest) ?? (rest.startsWith('und') ? belowThousand(rest.slice(3)) : null);
  return value === null || value === 0 ? null : thousands * 1000 + value;
}

/** Also the hundreds above nine, as years are said: "achtzehnhundertzweiundfünfzig". */
function belowThousand(word: string): number | null {
  const cut = word.indexOf('hundert');
  if (cut < 0) return belowHundred(word);
  const hundreds = cut === 0 ? 1 : small.get(word.slice(0, cut));
  if (!hundreds) return null;
  const rest = word.slice(cut + 7);
  if (!rest) return hundreds * 100;
  const value = belowHundred(rest) ?? (rest.startsWith('und') ? belowHundred(rest.slice(3)) : null);
  return value === null || value === 0 ? null : hundreds * 100 + value;
}

function belowHundred(word: string): number | null {
  const known = small.get(word) ?? tens.get(word);
  if (known !== undefined) return known;
  const cut = word.indexOf('und');
  if (cut < 1) return null;
  const one = small.get(word.slice(0, cut));
  const ten = tens.get(word.slice(cut + 3));
  return one && one < 10 && ten && word.slice(0, cut) !== 'eins' ? one + ten : null;
}

/** The denominator in a noun of fractions, also inflected: "Drittel", "Fünfteln", "Zwanzigstel". */
export function readDenominator(word: string): number | null {
  if (!word.includes('tel') && !word.startsWith('h')) return null;
  const bare = word.replace(/(?:tel[ns]|hälften|haelften)$/, (ending) => ending.slice(0, -1));
  const known = denominators.get(bare);
  if (known !== undefined) return known;
  if (!bare.endsWith('stel')) return null;
  const value = readCardinal(bare.slice(0, -4));
  return value !== null && value >= 20 ? value : null;
}

/** A fraction in one word: "zweidrittel", "dreiviertel". */
export function readFractionWord(word: string): [number, number] | null {
  const cut = /^(zwei|drei|vier|fünf)(?=drittel|viertel|fünftel|sechstel|achtel|zehntel)/.exec(word);
  if (!cut) return null;
  const below = readDenominator(word.slice(cut[0].length));
  const above = small.get(cut[0])!;
  return below && above < below ? [above, below] : null;
}
