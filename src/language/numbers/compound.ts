import { compoundEndings } from '../german/compounds.js';
import type { Found, Quantity } from '../mention.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { type Decimal, placeValue, toNumber, toText, whole } from './decimal.js';
import { readNumberWord } from './number-words.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './read-numeral.js';
import { fractionValue } from './scale.js';
import { readUnit, unitOfWord } from './units.js';

/** A number at the beginning of a word, and the code of what the word's end measures. */
interface Compound {
  value: Decimal;
  code: string;
  /** The number alone. */
  start: number;
  end: number;
  next: number;
  /** "-mal", "-fach": a figure of its own and no mere description. */
  factor: boolean;
}

/** Reads a number that is glued to the rest of its word: "15-köpfig", "11er-Karte", "25m-Bahn", "60-prozentig", "20%-ig", "58a". */
export function readCompound(s: Stream, i: number, floor: number): Found | null {
  if (s.glued(i) && s.isWord(i - 1) && i - 1 >= floor) return null;
  const parts = inDigits(s, i);
  return parts && build(s, i, parts);
}

function inDigits(s: Stream, i: number): Compound | null {
  const percent = s.is(i + 1, '%') ? i + 2 : i + 1;
  let at = percent;
  const hyphen = s.glued(at) && (s.is(at, '-') || s.is(at, '‑'));
  if (hyphen) at++;
  if (!s.isWord(at) || !(s.glued(at) || (hyphen && percent === i + 2))) return null;
  if (!hyphen && readUnit(s, at)) return null;
  const word = s.low(at);
  if (percent === i + 2 && /^-?p(?:un)?kt/.test(word)) return null;
  const numeral = readNumeral(s, i);
  if (!numeral || numeral.next > at) return null;
  const code = percent === i + 2 ? '%' : (endingCode(word) ?? unitOf(s, at));
  const factor = hyphen && /^(?:mal|fach)/.test(word);
  return { value: numeral.value, code, start: numeral.start, end: numeral.end, next: at + 1, factor };
}

/** The code of an adjective's ending, whatever its inflection. */
function endingCode(word: string): string | null {
  const bare = word.replace(/^-|(?:e|en|er|es|em)$/g, '');
  return compoundEndings.find(({ ending }) => bare === ending)?.code ?? null;
}

/** "m-Bahn" measures metres, "Stunden-Woche" hours, "Euro-Schein" money. */
function unitOf(s: Stream, i: number): string {
  const raw = s.raw(i);
  const cut = raw.indexOf('-');
  return cut < 1 ? '1' : (unitOfWord(raw.slice(0, cut))?.code ?? '1');
}

function build(s: Stream, first: number, { value, code, start, end, next, factor }: Compound): Quantity {
  const text = s.text.slice(s.start(first), s.end(next - 1));
  const system = code === '1' ? 'count' : /^[A-Z]{3}$/.test(code) ? 'iso4217' : 'ucum';
  return {
    type: 'quantity',
    start: s.start(first),
    end: s.end(next - 1),
    text,
    value: toNumber(value),
    decimal: toText(value),
    lower: null,
    upper: null,
    resolution: placeValue(value),
    comparator: '=',
    unit: { text: code === '%' ? '%' : '', code, system, per: null },
    number: { start, end },
    rule: 'quantity.compound',
    form: factor ? 'factor' : 'digits',
    firstToken: first,
    nextToken: next,
    ...(factor ? {} : { compound: true as const }),
  };
}

/** Reads "dreijährig", "Drei-Zimmer-Wohnung", "Zweidrittelmehrheit": a number in words with the rest of its word. */
export function readWordCompound(s: Stream, i: number): Quantity | null {
  const parts = inWords(s, i);
  return parts && build(s, i, parts);
}

function inWords(s: Stream, i: number): Compound | null {
  const word = s.low(i);
  const made = (value: Decimal, code: string, length: number): Compound => ({
    value,
    code,
    start: s.start(i),
    end: s.start(i) + Math.min(length, word.length),
    next: i + 1,
    factor: false,
  });
  const hyphen = word.indexOf('-');
  if (hyphen > 0) return hyphenated(word, hyphen, made);
  const bare = word.replace(/(?:e|en|er|es|em|en)$/, '');
  for (const { ending, code } of compoundEndings) {
    if (!bare.endsWith(ending)) continue;
    const stem = bare.slice(0, -ending.length);
    const value = numberIn(stem);
    // "einseitig", "einstufig" mean more than a number.
    return value && !(stem === 'ein' && code === '1') ? made(value, code, stem.length) : null;
  }
  const share = /^(?:zweidrittel|dreiviertel|einviertel|eindrittel)(?=mehrheit|anteil)/.exec(word);
  return share ? made(numberIn(share[0])!, '1', share[0].length) : null;
}

function hyphenated(
  word: string,
  cut: number,
  made: (value: Decimal, code: string, length: number) => Compound,
): Compound | null {
  const lead = word.slice(0, cut);
  const value = /^(?:eins?|null)$/.test(lead) ? null : numberIn(lead);
  if (!value) return null;
  const middle = word.slice(cut + 1).split('-')[0]!;
  const share = numberIn(lead + middle);
  if (share && /tel$/.test(middle)) return made(share, '1', cut + 1 + middle.length);
  return made(value, endingCode(middle) ?? unitOfWord(middle)?.code ?? '1', cut);
}

/** The value of a number word that opens a compound. */
export function numberIn(word: string): Decimal | null {
  const read = readNumberWord(word);
  if (!read || read.kind === 'ordinal' || word.length < 3) return null;
  return read.kind === 'part' ? fractionValue(read.value, read.below) : whole(read.value);
}

/** Reads the first of two numbers that share the end of a word: "18- bis 24-Jährige", "zwei- bis dreimal", "zwei- oder dreijährig". */
export function readElided(s: Stream, i: number): Quantity | null {
  const numeral = s.is(i + 1, '-') && s.glued(i + 1) && !s.glued(i + 2) ? elidedNumeral(s, i) : null;
  const joint = numeral ? s.low(i + 2) : '';
  if (!numeral || !/^(?:bis|oder|und|bzw|sowie|beziehungsweise|,)$/.test(joint)) return null;
  const at = s.pastDot(i + 3);
  const other = s.isNumber(at) ? inDigits(s, at) : s.isWord(at) ? (inWords(s, at) ?? factorIn(s, at)) : null;
  if (!other || s.gap(at) > Gap.line) return null;
  const first: Compound = { ...other, value: numeral.value, start: numeral.start, end: numeral.end, factor: false };
  if (joint !== 'bis') return build(s, i, { ...first, next: i + 2 });
  const range = build(s, i, { ...first, end: other.end, next: other.next });
  return { ...range, value: null, decimal: null, lower: toNumber(numeral.value), upper: toNumber(other.value) };
}

function elidedNumeral(s: Stream, i: number): Pick<Numeral, 'value' | 'start' | 'end'> | null {
  const value = s.isNumber(i) ? (readNumeral(s, i)?.value ?? null) : numberIn(s.low(i));
  return value && { value, start: s.start(i), end: s.end(i) };
}

function factorIn(s: Stream, i: number): Compound | null {
  const factor = factorOf(s.low(i));
  return factor && { ...factor, code: '1', start: s.start(i), end: s.end(i), next: i + 1, factor: false };
}

/** "dreimal", "zehnfache", "Vierfachen": the number in a word that multiplies. */
export function factorOf(word: string): { value: Decimal } | null {
  const cut = /(?:mal|fach(?:e[nrsm]?)?)$/.exec(word);
  if (!cut || cut.index < 3) return null;
  const stem = word.slice(0, cut.index);
  const value = stem === 'ein' ? null : numberIn(stem);
  return value && { value };
}
