import { openings, tens } from '../german/number-words.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { decimal, plus, scaled, whole } from './decimal.js';
import { readDenominator, readNumberWord } from './number-words.js';
import type { Numeral } from './numeral.js';
import { fractionValue, withComma, withDenominator, withScale } from './scale.js';
import { readUnit } from './units.js';

const articles = new Set(['ein', 'eine', 'einer', 'einem', 'einen', 'eines']);
const vague = new Set(['mehrere', 'mehreren', 'einige', 'einigen', 'viele', 'vielen', 'wenige', 'paar', 'etliche']);

/** Reads a number in words at token `i`, over all the words it is made of. */
export function readInWords(s: Stream, i: number, below = 99): Numeral | null {
  const word = s.low(i);
  if (!openings.has(word.slice(0, 3))) return null;
  const start = blank(s, i);
  if (articles.has(word)) return readArticle(s, i, start);
  if (word === 'hälfte' || word === 'haelfte' || word === 'hälften')
    return { ...start, value: decimal('0.5'), form: 'fraction' };
  if (/^halbe[nrsm]?$/.test(word)) return withScale(s, { ...start, value: decimal('0.5') });
  if (/^(?:hundert|tausend)$/.test(word) && vague.has(s.low(i - 1))) return null;
  if (/^(?:null|hundert|tausend|acht)$/.test(word) && s.capital(i) && s.isWord(i - 1) && s.near(i)) return null;
  const read = readNumberWord(word);
  if (!read || read.kind === 'ordinal') return null;
  if (read.kind === 'part') return readPart(s, start, read);
  return complete(s, behind(s, start, readWhole(s, i, 1_000_000)!), below);
}

const blank = (s: Stream, i: number): Numeral => ({
  value: whole(1),
  scale: 0,
  start: s.start(i),
  end: s.end(i),
  next: i + 1,
  form: 'words',
  shape: 'word',
});

interface Whole {
  value: number;
  next: number;
}

const behind = (s: Stream, start: Numeral, { value, next }: Whole): Numeral => ({
  ...start,
  value: whole(value),
  end: s.end(next - 1),
  next,
});

/** A fraction, a mixed number, decimals or a scale word complete a whole number. */
function complete(s: Stream, numeral: Numeral, below = 99): Numeral {
  const part = withDenominator(s, numeral) ?? (s.wide ? withFraction(s, numeral) : null);
  return part ?? withScale(s, withComma(s, numeral) ?? numeral, readInWords, below);
}

function readPart(s: Stream, start: Numeral, part: { value: number; below: number; scale: number }): Numeral {
  const value = scaled(fractionValue(part.value, part.below), part.scale);
  const pure = part.value < part.below && !(part.below === 2 && part.value === 1);
  return withScale(s, { ...start, value, form: pure ? 'fraction' : 'words' });
}

/** A whole number below `limit`, written in one word or several: "zweihundert", "zwei hundert vier und dreißig". */
function readWhole(s: Stream, i: number, limit: number, given?: number): Whole | null {
  const read = given === undefined ? readNumberWord(s.low(i)) : null;
  let value = given ?? (read?.kind === 'cardinal' ? read.value : null);
  if (value === null || value >= limit) return null;
  let next = i + 1;
  const ten = value > 0 && value < 10 ? joinedTen(s, i) : null;
  if (ten) {
    value += ten;
    next += 2;
  }
  for (const [word, size] of sizes) {
    if (s.low(next) !== word || !s.near(next) || value < 1 || value >= size || value * size >= limit) continue;
    value *= size;
    next++;
  }
  const more = value % 100 === 0 && value > 0 ? readMore(s, next, value % 1000 === 0 ? 1000 : 100) : null;
  if (!more) return { value, next };
  const sum = value + more.value;
  return s.low(more.next) === 'tausend' && s.near(more.next) && sum < 1000 && sum * 1000 < limit
    ? (readWhole(s, more.next, limit, sum * 1000) ?? { value: sum, next: more.next })
    : { value: sum, next: more.next };
}
const sizes = [
  ['hundert', 100],
  ['tausend', 1000],
] as const;

/** "vier und zwanzig" written apart; "zwischen vier und zwanzig" are two numbers. */
function joinedTen(s: Stream, i: number): number | null {
  if (!s.wide || s.low(i + 1) !== 'und' || s.gap(i + 1) > Gap.line || s.gap(i + 2) > Gap.line) return null;
  return s.low(i - 1) === 'zwischen' ? null : (tens.get(s.low(i + 2)) ?? null);
}

/** What follows a round number: "zweihundert fünfundsiebzig", "hundert und eins". */
function readMore(s: Stream, i: number, size: number): Whole | null {
  const joined = s.wide && s.low(i) === 'und' ? i + 1 : i;
  if (s.gap(i) > Gap.line || s.gap(joined) > Gap.line || !s.inner(joined)) return null;
  if (articles.has(s.low(joined)) && s.low(joined) !== 'ein') return null;
  const more = readWhole(s, joined, size);
  if (!more || more.value === 0 || (s.low(joined) === 'ein' && more.next === joined + 1)) return null;
  return joined > i && more.value > 99 ? null : more;
}

/** "zwei und ein halb", "drei ein Fünftel", "zwanzig und drei Fünftel". */
function withFraction(s: Stream, numeral: Numeral): Numeral | null {
  const at = s.low(numeral.next) === 'und' ? numeral.next + 1 : numeral.next;
  if (s.gap(at) > Gap.line) return null;
  if (s.low(at) === 'einhalb') return added(s, numeral, 1, 2, at + 1);
  const above = readNumberWord(s.low(at));
  if (above?.kind !== 'cardinal' || s.gap(at + 1) > Gap.line) return null;
  if (above.value === 1 && s.low(at + 1) === 'halb') return added(s, numeral, 1, 2, at + 2);
  const below = readDenominator(s.low(at + 1));
  return below && below > 2 && above.value < below && above.value > 0
    ? added(s, numeral, above.value, below, at + 2)
    : null;
}

const added = (s: Stream, numeral: Numeral, above: number, below: number, next: number): Numeral => ({
  ...numeral,
  value: plus(numeral.value, fractionValue(above, below)),
  end: s.end(next - 1),
  next,
});

/** "ein" is a number only before a scale word, a fraction, a dozen, "bis": "eine halbe Million", "ein Drittel", "ein bis zwei", "zwischen einem und drei". */
function readArticle(s: Stream, i: number, start: Numeral): Numeral | null {
  if (!s.near(i + 1)) return null;
  const following = s.low(i + 1);
  if (/^(?:gut|knapp)e[nrsm]?$/.test(following)) {
    const inner = readArticle(s, i + 1, blank(s, i + 1));
    return inner && !inner.article ? { ...inner, start: start.start, about: true } : null;
  }
  if (/^halbe[nrsm]?$/.test(following)) return readHalf(s, i, start);
  const part = partScales.get(following);
  if (part)
    return { ...start, value: scaled(decimal(part[0]), part[1]), scale: part[1], end: s.end(i + 1), next: i + 2 };
  if (following === 'tausend' || following === 'hundert') {
    const read = s.low(i) === 'ein' ? readWhole(s, i, 1_000_000, 1) : null;
    return read && behind(s, start, read);
  }
  const fraction = withDenominator(s, start);
  if (fraction) return fraction;
  const scale = withScale(s, start, readInWords);
  if (scale.next > start.next) return scale;
  const within = following === 'bis' || (following === 'und' && s.low(i - 1) === 'zwischen');
  if (within && readNumberWord(s.low(i + 2))?.kind === 'cardinal') return start;
  return s.wide ? readAsOne(s, i, start) : null;
}
const partScales: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['viertelmillion', ['0.25', 6]],
  ['dreiviertelmillion', ['0.75', 6]],
  ['viertelmilliarde', ['0.25', 9]],
  ['dreiviertelmilliarde', ['0.75', 9]],
]);

/** "eine halbe Million", "ein halbes Dutzend"; before a unit "halb" is the number. */
function readHalf(s: Stream, i: number, start: Numeral): Numeral | null {
  const half = withScale(s, { ...start, value: decimal('0.5'), end: s.end(i + 1), next: i + 2 });
  return half.scale || half.next > i + 2 ? half : null;
}

/** "ein halb", "ein und dreißig", "eine Woche", "ein Prozent". */
function readAsOne(s: Stream, i: number, start: Numeral): Numeral | null {
  if (s.low(i) === 'ein' && s.low(i + 1) === 'halb' && !/^[a-zäöü]/.test(s.raw(i + 2)))
    return { ...start, value: decimal('0.5'), end: s.end(i + 1), next: i + 2 };
  if (s.low(i) === 'ein' && joinedTen(s, i)) return complete(s, behind(s, start, readWhole(s, i, 1_000_000)!));
  if (s.low(i) === 'ein' && s.low(i + 1) === 'komma') return withComma(s, start);
  const unit = s.isWord(i + 1) && s.near(i + 1) ? readUnit(s, i + 1) : null;
  return unit && s.end(i + 1) - s.start(i + 1) > 2 ? { ...start, article: true } : null;
}
