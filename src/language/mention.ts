import type {
  Comparator,
  DateLikeMention,
  DurationMention,
  Mention,
  OrdinalMention,
  QuantityMention,
  ReferenceMention,
  SetMention,
  TimeMention,
  Unit,
} from '../model/index.js';

/** What a number says, wherever it is found: in a quantity or as the length of a span of time. */
export interface Measure {
  value: number | null;
  decimal: string | null;
  lower: number | null;
  upper: number | null;
  resolution: number;
  comparator: Comparator;
  unit: Unit;
  number: { start: number; end: number };
}

/** What the readers know beyond the contract, for those who read on. */
export interface Extra {
  /** The rule that found it. */
  rule: string;
  /** A printed sign. */
  sign?: '+' | '-' | '±';
  /** Part of a compound: "15-köpfig", "27-Jährige". */
  compound?: true;
  /** Digits that no grouping explains: "594.00,00". */
  malformed?: true;
  /** How the number is written. */
  form?: 'digits' | 'words' | 'fraction' | 'ratio' | 'factor';
  /** Power of ten of a scale word: 6 for "Mio.". */
  scale?: number;
  /** The unit or scale word stands at a later number: "20 bzw. 30 %". */
  sharedUnit?: true;
  /** How a date hangs on its sentence: "seit", "bis", "ab". */
  relation?: 'since' | 'until' | 'from' | 'before' | 'after' | 'as-of';
  /** A date that does not exist: 29.02.2019. */
  impossible?: true;
  /** Worked out from the reference date. */
  implied?: string;
  /** Index of the first and one past the last token. */
  firstToken: number;
  nextToken: number;
}

export type Quantity = QuantityMention & Extra;
export type Duration = DurationMention & Extra & { measure: Measure };
export type Ordinal = OrdinalMention & Extra;
export type DateLike = DateLikeMention & Extra;
export type Time = TimeMention & Extra;
export type Recurrence = SetMention & Extra;
export type Reference = ReferenceMention & Extra;

/** A mention with what the readers know of it. */
export type Found = Quantity | Duration | Ordinal | DateLike | Time | Recurrence | Reference;

/** The number in a mention that says how much or how many, else null. */
export function measureOf(mention: Mention): Measure | null {
  if (mention.type === 'quantity') return mention;
  return mention.type === 'duration' ? ((mention as Partial<Duration>).measure ?? null) : null;
}
