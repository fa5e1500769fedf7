import type { House } from './house.js';
import { houses } from './houses/index.js';

/** The house of a code ("NW", "BT"); `null` where there is none. */
export function houseByCode(code: string): House | null {
  return houses.find((house) => house.code === code) ?? null;
}
