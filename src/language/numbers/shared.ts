import type { Found, Quantity } from '../mention.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';

/** Words between two numbers that share a unit: "20 bzw. 30 %", "von 3,6 auf 2,3 %". */
const joints = new Set([
  'und',
  'oder',
  'bzw',
  '.',
  'beziehungsweise',
  ',',
  'auf',
  'bis',
  'sowie',
  'zu',
  'rund',
  'etwa',
  'ca',
  'rd',
  'jeweils',
  'dann',
  'später',
  'nach',
  'statt',
  'von',
  'gegenüber',
  'knapp',
  '/',
]);
/** More words that may stand between where the first number has a scale word but no currency: "1,1 Mio. der veranschlagten 3,1 Mio. Euro". */
const FAR = 5;

/** Gives a number the unit, and the scale where it has none, that is said once for it and a later number. */
export function shareUnits(s: Stream, found: readonly Found[]): Found[] {
  const out = [...found];
  for (let n = out.length - 2; n >= 0; n--) {
    const here = out[n]!;
    const next = out[n + 1]!;
    if (
      here.type !== 'quantity' ||
      next.type !== 'quantity' ||
      here.unit.code !== '1' ||
      (next.unit.code === '1' && next.unit.per === null) ||
      here.unit.per !== null ||
      here.compound ||
      next.compound
    )
      continue;
    if (here.form === 'ratio' || here.form === 'fraction') continue;
    // "194 bzw. 88,2 %": a count and its share.
    if (next.unit.code === '%' && ((here.value ?? 0) > 100 || isRestated(s, here)) && (next.value ?? 0) <= 100)
      continue;
    if (!joined(s, here, next)) continue;
    out[n] = likeNext(here, next);
  }
  return out;
}

/** "um 17 oder rund 8 %": the same said in another unit, which is why it is rounded. */
function isRestated(s: Stream, here: Quantity): boolean {
  return (
    /^(?:oder|bzw|beziehungsweise)$/.test(s.low(here.nextToken)) &&
    here.form === 'digits' &&
    Number.isInteger(here.value) &&
    /^(?:rund|etwa|ca|rd|knapp)$/.test(s.low(here.nextToken + 1))
  );
}

function joined(s: Stream, here: Quantity, next: Quantity): boolean {
  const count = next.firstToken - here.nextToken;
  const scaled = (here.scale ?? 0) > 0;
  if (count === 0) return false;
  if (count > FAR || s.gap(next.firstToken) > Gap.line) return false;
  // "zwei auf drei Jahre befristete Stellen": the later number only describes what the first one counts.
  if (s.is(here.nextToken, 'auf') && describes(s, next.nextToken)) return false;
  let words = 0;
  for (let i = here.nextToken; i < next.firstToken; i++) {
    if (s.gap(i) > Gap.line) return false;
    const word = s.low(i);
    // "von 117,2 um 5,1 auf 122,3 Mio. Euro", but "von 300 um 5 %"
    if (joints.has(word) || (word === 'um' && next.unit.code !== '%')) continue;
    if (!scaled || next.unit.system !== 'iso4217' || !s.isWord(i)) return false;
    words++;
  }
  return words === 0 ? !(count === 1 && s.is(here.nextToken, '.')) : scaled;
}

/** Whether a word describes the noun behind it: "befristete Stellen". */
const describes = (s: Stream, i: number): boolean =>
  s.isWord(i) && !s.capital(i) && s.capital(i + 1) && /(?:t|[^d]en)e[nrsm]?$/.test(s.low(i));

/** A number in the unit of a later one, and in its scale where it is small and has none. */
export function likeNext(here: Quantity, next: Quantity): Quantity {
  const lift =
    (here.scale ?? 0) === 0 && (next.scale ?? 0) > 0 && (here.value ?? here.upper ?? 0) < 1000 && here.form !== 'words';
  const power = lift ? next.scale! : 0;
  const up = (value: number | null) => (value === null ? null : Number(`${value}e${power}`));
  return {
    ...here,
    unit: { ...next.unit },
    value: up(here.value),
    decimal: here.decimal === null ? null : shift(here.decimal, power),
    lower: up(here.lower),
    upper: up(here.upper),
    resolution: Number(`${here.resolution}e${power}`),
    scale: power || here.scale || 0,
    sharedUnit: true,
  };
}

/** Moves the point of a decimal string to the right. */
function shift(text: string, power: number): string {
  if (!power) return text;
  const [whole = '', fraction = ''] = text.split('.');
  const digits = fraction.padEnd(power, '0');
  const moved = `${whole}${digits.slice(0, power)}`.replace(/^(-?)0+(?=\d)/, '$1');
  const rest = digits.slice(power);
  return rest ? `${moved}.${rest}` : moved;
}
