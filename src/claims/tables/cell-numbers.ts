import { readNumberWord } from '../../language/numbers/number-words.js';
import type { Comparator, Unit } from '../../model/index.js';
import { readUnitAt, type UnitAt } from './cell-units.js';

/** A number in a cell. Offsets are those of the cell's text. */
export interface CellNumber {
  start: number;
  end: number;
  number: { start: number; end: number };
  value: number | null;
  decimal: string | null;
  lower: number | null;
  upper: number | null;
  resolution: number;
  comparator: Comparator;
  /** Null where the cell does not name one: the header may. */
  unit: Unit | null;
  /** Power of ten that a scale word in the cell says; null where it says none. */
  scale: number | null;
  sign: '+' | '-' | '±' | null;
  /** In brackets behind another number: "30 (11 %)". */
  bracketed: boolean;
  /** "10 x 3,70 Euro": a factor. */
  factor: boolean;
  /** "1/3": a part of a whole. */
  fraction?: true;
}

const DIGITS = /(?<![\p{L}\d.,/_])(\d{1,3}(?:[.'’ ]\d{3})+(?!\d)|\d{1,15})(,\d{1,6}(?!\d))?/gu;
const QUALIFIER =
  /(?:^|[\s(])(rund|rd\.|ca\.|circa|etwa|knapp|gut|fast|annähernd|über|mehr als|mindestens|mind\.|ab|unter|weniger als|höchstens|maximal|max\.|bis zu|bis|[<>≤≥~]) ?$/;
const COMPARATORS: Record<string, Comparator> = {
  über: '>',
  'mehr als': '>',
  '>': '>',
  mindestens: '>=',
  'mind.': '>=',
  ab: '>=',
  '≥': '>=',
  unter: '<',
  'weniger als': '<',
  '<': '<',
  höchstens: '<=',
  maximal: '<=',
  'max.': '<=',
  'bis zu': '<=',
  bis: '<=',
  '≤': '<=',
};

/** The numbers of a cell, in order. Dates, numbers within words and times are none. */
export function cellNumbers(text: string): CellNumber[] {
  if (!/\d/.test(text)) return spelled(text);
  const found: CellNumber[] = [];
  DIGITS.lastIndex = 0;
  for (let match = DIGITS.exec(text); match; match = DIGITS.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const fraction = FRACTION.exec(text.slice(start, start + 8));
    if (fraction && isFraction(text, start, fraction)) {
      found.push(fractionOf(text, start, fraction));
      DIGITS.lastIndex = start + fraction[0].length;
      continue;
    }
    // "25m-Bahn", "1er-Karte", "31.12.2020", "2020/21", "10:30", "1.", "3)"
    const after = text.slice(end, end + 14);
    if (
      /^(?:\.\d|\/\d{2,4}(?!\d)|:\d|\)|\.(?=\s|$))/.test(after) &&
      !(after[0] === ')' && text.lastIndexOf('(', start) >= 0)
    ) {
      DIGITS.lastIndex = end + (/^[./:]\d[\d./:]*/.exec(after)?.[0].length ?? 1);
      continue;
    }
    const unit = readUnitAt(text, end);
    if (!unit && /^\p{L}|^-\p{L}/u.test(after)) continue;
    if (match[1]!.length > 1 && match[1]!.startsWith('0') && !match[2]) continue;
    const made = numberOf(text, start, end, match[1]!, match[2] ?? '', unit);
    DIGITS.lastIndex = Math.max(end, made.end);
    joinRange(found, made, text);
  }
  shareUnits(found, text);
  return found;
}

const FRACTION = /^(\d)\/(\d{1,2})(?![\d/.,]|\p{L})/u;

/** "(1/3)", "1/3 bzw. 33 %", "1/4" alone: not the classes 1/2 or the year 2/3 within words. */
function isFraction(text: string, start: number, [printed, above, below]: RegExpExecArray): boolean {
  if (Number(above) >= Number(below) || Number(below) > 20 || above === '0') return false;
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(start + printed!.length).trimStart();
  return before === ''
    ? after === ''
    : text.lastIndexOf('(', start) > text.lastIndexOf(')', start) && /^(?:\)|bzw|der|des|von)/.test(after);
}

function fractionOf(text: string, start: number, [printed, above, below]: RegExpExecArray): CellNumber {
  const end = start + printed!.length;
  const decimal = String(Number((Number(above) / Number(below)).toFixed(12)));
  return {
    ...blank(start, end),
    value: Number(decimal),
    decimal,
    resolution: 0.01,
    unit: PART,
    bracketed: /\($/.test(text.slice(0, start).trimEnd()),
    fraction: true,
  };
}

const PART: Unit = { text: '', code: '1', system: 'count', per: null };

const blank = (start: number, end: number): CellNumber => ({
  start,
  end,
  number: { start, end },
  value: null,
  decimal: null,
  lower: null,
  upper: null,
  resolution: 1,
  comparator: '=',
  unit: null,
  scale: null,
  sign: null,
  bracketed: false,
  factor: false,
});

/** The number that a cell spells: "drei", "zwölf"; "eine" is hardly meant as one. */
export function spelledNumber(text: string): number | null {
  if (text.length < 3 || text.length > 40 || !/^\p{L}{3,40}$/u.test(text)) return null;
  const read = readNumberWord(text.toLowerCase());
  return read?.kind === 'cardinal' && !/^eine?[snrm]?$/i.test(text) ? read.value : null;
}

function spelled(text: string): CellNumber[] {
  const value = spelledNumber(text);
  return value === null ? [] : [{ ...blank(0, text.length), value, decimal: String(value) }];
}

function numberOf(
  text: string,
  start: number,
  end: number,
  digits: string,
  decimals: string,
  unit: UnitAt | null,
): CellNumber {
  const { from, sign } = signBefore(text, start);
  const qualifier = QUALIFIER.exec(text.slice(Math.max(0, from - 14), from));
  const word = qualifier?.[1] ?? null;
  const scale = unit?.scale ?? null;
  const plain = digits.replace(/\D/g, '');
  const places = decimals.length > 1 ? decimals.length - 1 : 0;
  const decimal = shift((sign === '-' ? '-' : '') + plain, (scale ?? 0) - places, decimals.slice(1));
  return {
    start: word ? from - qualifier![0].trimStart().length : from,
    end: unit ? unit.end : end,
    number: { start, end },
    value: Number(decimal),
    decimal,
    lower: word && COMPARATORS[word]?.startsWith('>') ? Number(decimal) : null,
    upper: word && COMPARATORS[word]?.startsWith('<') ? Number(decimal) : null,
    resolution: Number(`1e${(scale ?? 0) - places}`),
    comparator: word ? (COMPARATORS[word] ?? '~') : '=',
    unit: unit?.unit ?? null,
    scale,
    sign,
    bracketed: /\($/.test(text.slice(0, from).trimEnd()) && /\d/.test(text.slice(0, from)),
    factor: /^ ?[x×] ?\d/.test(text.slice(end, end + 4)),
  };
}

/** A sign before the digits; a dash between words or numbers is none. */
function signBefore(text: string, start: number): { from: number; sign: CellNumber['sign'] } {
  const before = /(?:^|[\s(=])([+\-–−±])\s{0,6}$/.exec(text.slice(Math.max(0, start - 9), start));
  if (!before) return { from: start, sign: null };
  const from = start - before[0].length + before[0].indexOf(before[1]!);
  if (before[1] === '–' && from > 0 && /[\p{L}\d]\s$/u.test(text.slice(0, from))) return { from: start, sign: null };
  return { from, sign: before[1] === '+' ? '+' : before[1] === '±' ? '±' : '-' };
}

/** The exact decimal string of `digits` followed by `fraction`, times ten to the power of `power` over both. */
export function shift(digits: string, power: number, fraction = ''): string {
  const negative = digits.startsWith('-');
  let all = (negative ? digits.slice(1) : digits) + fraction;
  if (power >= 0) all += '0'.repeat(power);
  else {
    all = all.padStart(1 - power, '0');
    all = `${all.slice(0, power)}.${all.slice(power)}`.replace(/\.?(?<!0)0+$/, '');
  }
  all = all.replace(/^0+(?=\d)/, '');
  return negative && all !== '0' ? `-${all}` : all;
}

/** "20 bis 30", "80,8–81,4": two numbers become a range. */
function joinRange(found: CellNumber[], made: CellNumber, text: string): void {
  const last = found.at(-1);
  const between = last ? text.slice(last.number.end, made.number.start) : '';
  if (
    !last ||
    !/^\s?(?:bis|[-–])\s?$/.test(between) ||
    last.unit ||
    last.value === null ||
    made.value === null ||
    last.value >= made.value
  ) {
    found.push(made);
    return;
  }
  const power = (made.scale ?? 0) as number;
  found[found.length - 1] = {
    ...made,
    start: last.start,
    number: { start: last.number.start, end: made.number.end },
    lower: last.value * 10 ** power,
    upper: made.value,
    value: null,
    decimal: null,
    comparator: '=',
  };
}

/** "1/3 bzw. 33 %" keeps its parts; "20 / 30 %" shares the unit. */
function shareUnits(found: CellNumber[], text: string): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const here = found[i]!;
    const next = found[i + 1]!;
    if (!here.unit && next.unit && /^\s?(?:bzw\.|und|oder|\/)\s?$/.test(text.slice(here.end, next.start)))
      here.unit = next.unit;
  }
}
