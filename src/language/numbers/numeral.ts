import type { Decimal } from './decimal.js';
import type { Shape } from './digits.js';

/** A number without its unit. */
export interface Numeral {
  /** With the scale word in it. */
  value: Decimal;
  /** Power of ten of the scale word, 0 without one. */
  scale: number;
  /** The number alone, as offsets: "1,2" of "1,2 Mio.". */
  start: number;
  end: number;
  /** The first token behind it and its scale word. */
  next: number;
  form: 'digits' | 'words' | 'fraction';
  shape: Shape | 'word';
  /** "ein gutes Drittel": an adjective within says that it is not exact. */
  about?: true;
  /** "eine Woche": an article that counts. */
  article?: true;
}
