import { classOf, DIGIT, LETTER, SPACE, UPPER } from './characters.js';

/** What a line has in it, as bits: a rule that needs a sign is not tried on the many lines without it. */
export const Sign = {
  /** A digit, or what a telephone number begins with. */
  figure: 1,
  /** A mark of Markdown or HTML. */
  mark: 2,
  /** The at sign, or `ww` of a web address. */
  address: 4,
  colon: 8,
  /** Four capitals in a row. */
  capitals: 16,
  /** A small letter with a capital or a digit right behind it. */
  glued: 32,
  /** Two spaces and more. */
  wide: 64,
  /** Letters or digits that stand alone, with one space between them. */
  spaced: 128,
  /** A zero, a one or a small L between capitals. */
  mistaken: 256,
  /** A letter that `kindOf` does not know: nothing can be ruled out. */
  foreign: 512,
  /** A bar, as it parts the cells of a table in Markdown. */
  bar: 1024,
} as const;

const everything = Object.values(Sign).reduce((all, bit) => all | bit, 0);

const OTHER = 0;
const LOWER = LETTER;

/** A character as one of `LOWER`, `UPPER`, `DIGIT`, `SPACE` and `OTHER`. */
function kindOf(code: number): number {
  const classes = classOf(code);
  return classes & UPPER ? UPPER : classes & (LETTER | DIGIT | SPACE);
}

/** The line that was looked at last: one rule after another asks for its signs. */
let last = { text: '', signs: 0 };

/** The signs of a line. */
export function signsOf(text: string): number {
  if (text !== last.text) last = { text, signs: readSigns(text) };
  return last.signs;
}

/** The signs of a line, in one pass. */
function readSigns(text: string): number {
  let signs = 0;
  let before = SPACE;
  let beforeThat = SPACE;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Inside a word nothing is to be seen; that is where nearly all characters stand.
    if (before === LOWER && code > 0x60 && code < 0x7b && code !== 0x77) {
      beforeThat = LOWER;
      continue;
    }
    if (code >= 0x250 && (code < 0x2000 || code > 0x2bff)) return everything;
    const kind = kindOf(code);
    if (kind === DIGIT) signs |= before === LOWER ? Sign.figure | Sign.glued : Sign.figure;
    else if (kind === OTHER) signs |= markSign(code);
    else if (kind === SPACE && before === SPACE && i > 0) signs |= Sign.wide;
    if (kind === UPPER) {
      if (before === LOWER) signs |= Sign.glued;
      if (beforeThat === UPPER && isMistakable(text.charCodeAt(i - 1))) signs |= Sign.mistaken;
      if (++capitals === 4) signs |= Sign.capitals;
    } else capitals = 0;
    if (code === 119 && text.charCodeAt(i + 1) === 119) signs |= Sign.address;
    // Here stands a single sign behind a space, with a space and a further sign behind it.
    if (kind === SPACE && before !== SPACE && beforeThat === SPACE && before !== OTHER) {
      const next = kindOf(text.charCodeAt(i + 1));
      if (next !== SPACE && (next !== OTHER || text[i + 1] === '/')) signs |= Sign.spaced;
    }
    beforeThat = before;
    before = kind;
  }
  return signs;
}

const isMistakable = (code: number) => code === 0x30 || code === 0x31 || code === 0x6c;

function markSign(code: number): number {
  switch (code) {
    case 0x3a:
      return Sign.colon;
    case 0x40:
      return Sign.address;
    case 0x28: // (
    case 0x2b: // +
      return Sign.figure;
    case 0x2a: // *
    case 0x23: // #
    case 0x5c: // \
    case 0x5f: // _
    case 0x3c: // <
    case 0x26: // &
      return Sign.mark;
    case 0x7c: // |
      return Sign.bar;
    default:
      return 0;
  }
}
