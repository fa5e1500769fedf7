import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { perSigns, readPer } from './units.js';

export interface Per {
  code: string;
  /** Right behind the unit, so that it belongs to the mention. */
  inline: boolean;
  next: number;
}

/** Adverbs that say per what time: "250 Euro monatlich". */
const adverbs: ReadonlyMap<string, string> = new Map([
  ['monatlich', 'mo'],
  ['jährlich', 'a'],
  ['wöchentlich', 'wk'],
  ['täglich', 'd'],
  ['stündlich', 'h'],
]);
const inTime: ReadonlyMap<string, string> = new Map([
  ['jahr', 'a'],
  ['monat', 'mo'],
]);

/** Reads "/m²", "je Einwohner", "pro Monat" behind a unit; behind a bare number also when the counted noun stands between. */
export function readPerUnit(s: Stream, i: number, hasUnit: boolean): Per | null {
  const direct = readAt(s, i);
  if (direct) return direct;
  if (hasUnit) return null;
  for (let n = i; n < i + 5 && (s.isWord(n) || s.is(n, '.')) && s.near(n); n++) {
    const found = isPer(s, n + 1) ? readAt(s, n + 1) : null;
    if (found) return { ...found, inline: false };
    if (s.low(n) === 'und' || s.low(n) === 'im') return null;
  }
  return null;
}

const isPer = (s: Stream, i: number) => /^(?:je|pro)$/.test(s.low(i));

function readAt(s: Stream, i: number): Per | null {
  if (s.gap(i) > Gap.line) return null;
  if (s.is(i, '/') && s.gap(i + 1) <= Gap.blank) return isPer(s, i + 1) ? readNoun(s, i + 2) : readSlashed(s, i + 1);
  const word = s.low(i);
  if (word === 'je' || word === 'pro' || word === 'per') return readNoun(s, i + 1);
  const adverb = adverbs.get(word);
  if (adverb) return { code: adverb, inline: true, next: i + 1 };
  if (word === 'im' && inTime.has(s.low(i + 1)) && !s.isNumber(i + 2))
    return { code: inTime.get(s.low(i + 1))!, inline: true, next: i + 2 };
  if (word === 'p' && s.is(i + 1, '.') && s.low(i + 2) === 'a')
    return { code: 'a', inline: true, next: s.pastDot(i + 3) };
  return null;
}

function readSlashed(s: Stream, i: number): Per | null {
  const sign = perSigns.get(s.raw(i));
  if (sign) return { code: sign, inline: true, next: i + 1 };
  const per = readPer(s, i);
  return per ? { ...per, inline: true } : null;
}

/** The noun behind "je": its adjectives are not part of the code. */
function readNoun(s: Stream, i: number): Per | null {
  for (let n = i; n < i + 3 && s.isWord(n) && s.near(n); n++) {
    const per = readPer(s, n);
    if (per) return { ...per, inline: true };
    if (!/(?:e|en|er|es|em|s)$/.test(s.low(n))) return null;
  }
  return null;
}
