/** Classes of UTF-16 units, as bits in a table, so that the scanner decides by one look-up. */
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 4;
export const UPPER = 8;
export const BREAK = 16;

const table = new Uint8Array(0x10000);
const letter = /\p{L}/u;
const mark = /\p{M}/u;
const upper = /\p{Lu}/u;
for (let code = 0; code < 0x10000; code++) {
  if (code >= 0x3400 && code < 0xd800 && code !== 0xac00) {
    table[code] = LETTER;
    continue;
  }
  const char = String.fromCharCode(code);
  if (letter.test(char)) table[code] = LETTER | (upper.test(char) ? UPPER : 0);
  else if (mark.test(char)) table[code] = LETTER;
}
// Surrogates stand for letters of rare scripts or pictures; as letters they keep together.
table.fill(LETTER, 0xd800, 0xe000);
for (let code = 0x30; code <= 0x39; code++) table[code] = DIGIT;
for (const code of [0x20, 0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff]) table[code] = SPACE;
table.fill(SPACE, 0x2000, 0x200c);
for (const code of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) table[code] = SPACE | BREAK;

/** The classes of a UTF-16 unit; NaN, the unit behind the end, has none: as an index it is made zero, since a table with odd keys is slow. */
export const classOf = (code: number): number => table[code | 0]!;
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isLetter = (code: number): boolean => (classOf(code) & LETTER) !== 0;
export const isUpper = (code: number): boolean => (classOf(code) & UPPER) !== 0;
export const isSpace = (code: number): boolean => (classOf(code) & SPACE) !== 0;
export const isBreak = (code: number): boolean => (classOf(code) & BREAK) !== 0;
/** A letter that is no capital. */
export const isLower = (code: number): boolean => (classOf(code) & (LETTER | UPPER)) === LETTER;

/** A text in lower case. Most words are small already: to see that takes no copy of them. */
export function lowered(text: string): string {
  for (let i = 0; i < text.length; i++) if (!isSmall(text.charCodeAt(i))) return text.toLowerCase();
  return text;
}

/** A small letter of German, or a sign or digit that has no case. */
const isSmall = (code: number): boolean =>
  code < 0x80 ? code < 0x41 || code > 0x5a : code === 0xe4 || code === 0xf6 || code === 0xfc || code === 0xdf;
