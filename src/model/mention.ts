import type { Comparator, Unit } from './claim.js';

interface At {
  /** First UTF-16 unit in the text given. */
  start: number;
  /** One past the last UTF-16 unit. */
  end: number;
  text: string;
}

/** A number with its qualifier, scale and unit. Bare numbers have unit code "1" and unit text "". */
export interface QuantityMention extends At {
  type: 'quantity';
  value: number | null;
  decimal: string | null;
  lower: number | null;
  upper: number | null;
  resolution: number;
  comparator: Comparator;
  unit: Unit;
  number: { start: number; end: number };
}
export interface OrdinalMention extends At {
  type: 'ordinal';
  value: number;
}
/** A day, month, year, quarter, period or list of them, in EDTF. */
export interface DateLikeMention extends At {
  type: 'date';
  edtf: string;
  startDate: string | null;
  endDate: string | null;
  precision: string;
}
export interface TimeMention extends At {
  type: 'time';
  /** ISO 8601 with T: "T14:30". */
  value: string;
}
export interface DurationMention extends At {
  type: 'duration';
  value: number;
  /** UCUM. */
  unit: string;
  /** ISO 8601 duration. */
  iso: string;
}
export interface SetMention extends At {
  type: 'set';
  /** ISO 8601 duration of the interval at which it recurs. */
  iso: string;
}
export interface ReferenceMention extends At {
  type: 'reference';
  /** law, document, budget, case, enclosure, agenda, question, section, page, telephone, postcode, street, url … */
  kind: string;
  target: string;
}
/** What the language layer finds in a text. */
export type Mention =
  | QuantityMention
  | OrdinalMention
  | DateLikeMention
  | TimeMention
  | DurationMention
  | SetMention
  | ReferenceMention;
