import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { readDigits } from './digits.js';
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
/** "im Monat", "am Tag", "in der Woche": the preposition and the noun; what follows the noun may make it a certain day. */
const inTime: ReadonlyMap<string, string> = new Map([
  ['im jahr', 'a'],
  ['im monat', 'mo'],
  ['am tag', 'd'],
  ['in der woche', 'wk'],
  ['in der stunde', 'h'],
  ['in der minute', 'min'],
  ['die woche', 'wk'],
]);
const certain = /^(?:der|des|vor|nach|vom|zum|ab|darauf|danach|davor|zuvor|an|\d.*)$/;

/** Reads "/m²", "je Einwohner", "pro Monat" behind a unit; behind a bare number also when the counted noun stands between. */
export function readPerUnit(s: Stream, i: number, hasUnit: boolean): Per | null {
  const direct = readAt(s, i);
  if (direct) return direct;
  if (hasUnit) return null;
  for (let n = i; n < i + 5 && (s.isWord(n) || s.is(n, '.')) && s.near(n); n++) {
    // "drei Termine zu je vier Stunden", "zwölf Häuser meldeten die Kosten je Platz"
    if (outOfPhrase.has(s.low(n))) return null;
    const found = isPer(s, n + 1)
      ? readAt(s, n + 1)
      : (readGluedSlash(s, n + 1) ??
        (isIn(s, n + 1) && s.capital(n) && isFirstNoun(s, i, n) ? readAt(s, n + 1) : null));
    if (found) return { ...found, inline: false };
    if (s.low(n) === 'und' || s.low(n) === 'im') return null;
  }
  return null;
}

/** Words that no longer belong to the noun that a number counts. */
const outOfPhrase = new Set(['zu', 'die', 'das', 'den', 'dem', 'sich', 'es']);

/** "35 Einwohner/km²": only a unit stands behind such a slash, for "Schüler/Lehrer" are two. */
function readGluedSlash(s: Stream, i: number): Per | null {
  if (!s.is(i, '/') || !s.glued(i) || !s.glued(i + 1)) return null;
  const per = readSlashed(s, i + 1);
  return per && !per.code.startsWith('{') ? per : null;
}

/** "600 Geburten im Jahr", "zwölf Fahrten am Tag" */
const isFirstNoun = (s: Stream, from: number, at: number) => {
  for (let i = from; i < at; i++) if (s.capital(i) || !/e[nrsm]?$/.test(s.low(i))) return false;
  return true;
};
const isIn = (s: Stream, i: number) => /^(?:im|am|in)$/.test(s.low(i));

const isPer = (s: Stream, i: number) => /^(?:je|pro)$/.test(s.low(i));

function readAt(s: Stream, i: number): Per | null {
  if (s.gap(i) > Gap.line) return null;
  if (s.is(i, '/') && s.gap(i + 1) <= Gap.blank) return isPer(s, i + 1) ? readNoun(s, i + 2) : readSlashed(s, i + 1);
  const word = s.low(i);
  // "23,5 v. H. Je Revier standen": a capital opens the next sentence.
  if ((word === 'je' || word === 'pro') && !s.capital(i)) return readNoun(s, i + 1);
  // "per annum", but "641 per E-Mail" came that way.
  const per = word === 'per' ? readNoun(s, i + 1) : null;
  if (per && (!per.code.startsWith('{') || per.code === '{Kopf}')) return per;
  const adverb = adverbs.get(word);
  if (adverb) return { code: adverb, inline: true, next: i + 1 };
  const time = word === 'im' || word === 'am' || word === 'in' || word === 'die' ? readInTime(s, i, word) : null;
  if (time) return time;
  if (word === 'p' && s.is(i + 1, '.') && s.low(i + 2) === 'a')
    return { code: 'a', inline: true, next: s.pastDot(i + 3) };
  return null;
}

function readInTime(s: Stream, i: number, word: string): Per | null {
  const next = word === 'in' ? i + 3 : i + 2;
  const code = inTime.get(word === 'in' ? `in ${s.low(i + 1)} ${s.low(i + 2)}` : `${word} ${s.low(i + 1)}`);
  return code && !certain.test(s.low(next)) ? { code, inline: true, next } : null;
}

function readSlashed(s: Stream, i: number): Per | null {
  if (s.wide && s.isNumber(i)) return readPerNumber(s, i);
  const sign = perSigns.get(s.raw(i));
  if (sign) return { code: sign, inline: true, next: i + 1 };
  const per = readPer(s, i);
  return per ? { ...per, inline: true } : null;
}

/** "je 100 Kilometer", "je 100.000 Einwohner": the base is a multiple. */
function readPerNumber(s: Stream, i: number): Per | null {
  const base = readDigits(s.raw(i));
  if (!base || base.value.exponent < 0) return null;
  const per = readPer(s, i + 1);
  return per && { code: `${base.value.digits}.${per.code}`, inline: true, next: per.next };
}

/** The noun behind "je": its adjectives are not part of the code. */
function readNoun(s: Stream, i: number): Per | null {
  if (s.wide && s.isNumber(i)) return readPerNumber(s, i);
  for (let n = i; n < i + 3 && s.isWord(n) && s.near(n); n++) {
    const per = readPer(s, n);
    if (per) return { ...per, inline: true };
    if (!/(?:e|en|er|es|em|s)$/.test(s.low(n))) return null;
  }
  return null;
}
