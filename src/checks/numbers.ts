import type { Claim } from '../model/index.js';
import type { Lang } from '../wording/words.js';

/** A number as people of a language write it: "229.504" and "27,5", "229,504" and "27.5". */
export function written(value: number, lang: Lang, places = 0): string {
  const fixed = Math.abs(value).toFixed(places);
  const [whole = '', fraction] = fixed.split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, lang === 'de' ? '.' : ',');
  const sign = value < 0 && Number(fixed) !== 0 ? '−' : '';
  return `${sign}${grouped}${fraction ? (lang === 'de' ? ',' : '.') + fraction : ''}`;
}

/** How many places behind the point the last printed digit has. */
export const placesOf = (resolution: number): number =>
  Math.max(0, Math.min(6, -Math.floor(Math.log10(resolution) + 1e-9)));

/** The value of a claim with its unit; a range with both ends. */
export function printed(claim: Claim, lang: Lang): string {
  const places = placesOf(claim.resolution);
  const number =
    claim.value !== null
      ? written(claim.value, lang, places)
      : `${written(claim.lower ?? 0, lang, places)}–${written(claim.upper ?? 0, lang, places)}`;
  return withUnit(number, claim);
}

/** A computed value beside a claim: in its unit, with so many places. */
export const computedAs = (value: number, claim: Claim, lang: Lang, places: number): string =>
  withUnit(written(value, lang, places), claim);

function withUnit(number: string, claim: Claim): string {
  const { code } = claim.unit;
  if (code === '1') return number;
  const unit = code === 'EUR' ? '€' : code === '%{points}' ? '%-P.' : code === '%' ? '%' : claim.unit.text || code;
  return `${number} ${unit}`;
}

/** A number in a formula: plain, the same in every language. */
export const plain = (claim: Claim): string =>
  claim.decimal ?? (claim.value !== null ? String(claim.value) : `${claim.lower}…${claim.upper}`);
