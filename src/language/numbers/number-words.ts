import {
  cardinalEndings,
  denominators,
  inflected,
  ordinalEndings,
  ordinalStems,
  small,
  tens,
} from '../german/number-words.js';

/** What a word says as a number; `part` for halves and mixed numbers, as `value` over `below`. */
export type NumberWord =
  | { kind: 'cardinal' | 'ordinal'; value: number }
  | { kind: 'part'; value: number; below: number; scale: number };

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
  // "tausendundeine Nacht", "hunderteinen Bewohnern"
  const one = /(?:hundert|tausend)(?:und)?eine[nrms]?$/.test(word) ? readCardinal(word.replace(/e[nrms]?$/, '')) : null;
  if (one !== null) return { kind: 'cardinal', value: one };
  return readPart(word) ?? readOrdinal(word);
}

/** Old words that halve the number they name: "anderthalb" is half of the second. */
const oldHalves: ReadonlyMap<string, number> = new Map([
  ['anderthalb', 3],
  ['dritthalb', 5],
  ['vierthalb', 7],
]);

/** "anderthalb", "zweieinhalb", "dreiviertel", "zweidreiviertel"; also inflected, and before "tausend". */
function readPart(word: string): NumberWord | null {
  const scale = word.endsWith('tausend') ? 3 : word.endsWith('hundert') ? 2 : 0;
  const stem = scale ? word.slice(0, -7) : word;
  if (!/halb|tel/.test(stem)) return null;
  const bare = stem.replace(/halb(?:e|en|er|es|em)$/, 'halb').replace(/teln$/, 'tel');
  const old = oldHalves.get(bare);
  if (old) return { kind: 'part', value: old, below: 2, scale };
  if (bare.endsWith('einhalb')) return mixed(bare.slice(0, -7), 1, 2, scale);
  const cut = bare.search(/(?:drittel|viertel|(?:fünf|sechs|sieb|ach|neun|zehn)tel)$/);
  return cut > 0 ? ofFraction(bare.slice(0, cut), denominators.get(bare.slice(cut))!, scale) : null;
}

/** What stands before the denominator: a numerator alone, or a whole number and one of its digits. */
function ofFraction(before: string, below: number, scale: number): NumberWord | null {
  for (let above = 1; above < below; above++) {
    for (const digit of digitWords[above] ?? []) {
      if (before === digit) return { kind: 'part', value: above, below, scale };
      if (before.endsWith(digit)) {
        const read = mixed(before.slice(0, -digit.length), above, below, scale);
        if (read) return read;
      }
    }
  }
  return null;
}

/** The words of the digits, by their value. */
const digitWords: string[][] = Array.from({ length: 10 }, (_, digit) =>
  [...small].filter(([word, value]) => value === digit && digit > 0 && word !== 'eins').map(([word]) => word),
);

/** A whole number, perhaps with "und", before a fraction; none before "einhalb" alone. */
function mixed(before: string, above: number, below: number, scale: number): NumberWord | null {
  const whole =
    before === '' ? 0 : (readCardinal(before) ?? (before.endsWith('und') ? readCardinal(before.slice(0, -3)) : null));
  if (whole === null || (whole === 0 && before !== '')) return null;
  return { kind: 'part', value: whole * below + above, below, scale };
}

function readOrdinal(word: string): NumberWord | null {
  const ending = ordinalEndings.find((end) => word.endsWith(end));
  if (!ending) return null;
  const stem = word.slice(0, -ending.length);
  if (!stem.endsWith('t')) return null;
  if (stem === 'millionst') return { kind: 'ordinal', value: 1_000_000 };
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
  if (bare.endsWith('stel')) {
    const value = readCardinal(bare.slice(0, -4));
    return value !== null && value >= 20 ? value : null;
  }
  const value = bare.endsWith('tel') ? readCardinal(bare.slice(0, -3)) : null;
  return value !== null && value > 10 && value < 20 ? value : null;
}
