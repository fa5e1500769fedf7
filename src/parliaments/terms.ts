import type { House, Term } from './house.js';

/** The Wahlperiode of a house on a day (ISO 8601); `null` where it is not known. */
export function termAt(house: House, day: string): Term | null {
  return house.terms.find(({ from, to }) => from <= day && (to === null || day <= to)) ?? null;
}
