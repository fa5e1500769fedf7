/** A unit: its code, and how German writes it. */
export interface UnitEntry {
  /** UCUM, ISO 4217, "%" or "%{points}". */
  code: string;
  system: 'ucum' | 'iso4217';
  /** Signs, matched letter for letter: "m" is no "M". */
  signs?: readonly string[];
  /** Words with their endings, matched whatever the case. */
  words?: readonly string[];
  /** A power of ten that it brings along: 3 in "TEUR". */
  scale?: number;
  /** How many of the unit it is, where that is no power of ten: 3 months in a "Quartal". */
  times?: number;
  /** Letters behind a number that are not this unit. */
  counterExample?: string;
  /** Length of time, as the letter of an ISO 8601 duration: "PnY" or "PTnH". */
  duration?: string;
}
