import type { Claim } from '../model/index.js';
import { intervalOf, over, times } from '../model/interval.js';
import type { Facts } from './lookup.js';
import { computedAs, placesOf, plain, printed } from './numbers.js';
import { type CheckDraft, checked } from './verdict.js';

/** Whether a share is what its part is of its whole. */
export function shareCheck(
  rule: string,
  part: Claim,
  whole: Claim,
  share: Claim,
  at: { start: number; end: number },
  facts: Facts,
): CheckDraft | null {
  const a = intervalOf(part);
  const b = intervalOf(whole);
  const said = intervalOf(share);
  const ratio = a && b ? over(a, b) : null;
  if (!ratio || !said) return null;
  const computed = part.value === null || whole.value === null ? null : (part.value / whole.value) * 100;
  const interval = times(ratio, 100);
  const middle = computed ?? (interval.low + interval.high) / 2;
  return checked(
    {
      rule,
      claims: [part.id, share.id, whole.id],
      formula: `${plain(part)} / ${plain(whole)}`,
      reported: share.value,
      reportedInterval: said,
      computed,
      computedInterval: interval,
      at,
    },
    'check.share',
    {
      part: printed(part, facts.lang),
      whole: printed(whole, facts.lang),
      share: printed(share, facts.lang),
      computed: computedAs(middle, share, facts.lang, Math.max(1, placesOf(share.resolution) + 1)),
    },
    facts.lang,
  );
}
