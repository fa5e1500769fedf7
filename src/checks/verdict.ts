import type { Check, Span } from '../model/index.js';
import { clean, equal, finite, type Interval, meet } from '../model/interval.js';
import { type Lang, word } from '../wording/index.js';

/** A check before it has its number. */
export type CheckDraft = Omit<Check, 'id'>;

export interface Comparison {
  rule: string;
  claims: string[];
  formula: string;
  /** What is printed: the number, and all that it can stand for. */
  reported: number | null;
  reportedInterval: Interval;
  /** What follows from the other printed numbers, and all that can follow from what they stand for. */
  computed: number | null;
  computedInterval: Interval;
  at: Span;
}

/** The verdict: exact, by rounding, or not at all. */
function verdictOf({ reported, reportedInterval, computed, computedInterval }: Comparison): Check['verdict'] {
  if (reported !== null && computed !== null && equal(reported, computed)) return 'consistent';
  return meet(reportedInterval, computedInterval) ? 'consistent-by-rounding' : 'inconsistent';
}

/** A check with its message. */
export function checked(
  comparison: Comparison,
  code: string,
  args: Record<string, string | number>,
  lang: Lang,
): CheckDraft {
  const verdict = verdictOf(comparison);
  return {
    rule: comparison.rule,
    claims: comparison.claims,
    formula: comparison.formula,
    reported: comparison.reported,
    computed: comparison.computed === null ? null : clean(comparison.computed),
    computedMin: finite(comparison.computedInterval.low),
    computedMax: finite(comparison.computedInterval.high),
    verdict,
    message: word(`${code}.${verdict === 'inconsistent' ? 'inconsistent' : 'consistent'}`, args, lang),
    start: comparison.at.start,
    end: comparison.at.end,
  };
}

/** A check that cannot be done, and why. */
export function untestable(
  rule: string,
  claims: string[],
  formula: string,
  code: string,
  args: Record<string, string | number>,
  at: Span,
  lang: Lang,
): CheckDraft {
  return {
    rule,
    claims,
    formula,
    reported: null,
    computed: null,
    computedMin: null,
    computedMax: null,
    verdict: 'not-testable',
    message: word(code, args, lang),
    start: at.start,
    end: at.end,
  };
}
