import type { Direction } from '../../language/german/change-words.js';
import { intervalOf, meet, minus, negate, over, shifted, times } from '../../model/interval.js';
import type { ProseClaim } from '../draft.js';

/** Whether a difference is what lies between two values, as far as printed numbers tell. */
export function fits(from: ProseClaim, by: ProseClaim, to: ProseClaim, direction: Direction): boolean {
  const before = intervalOf(from.draft);
  const after = intervalOf(to.draft);
  const said = intervalOf(by.draft);
  if (!before || !after || !said) return false;
  const size = by.draft.value !== null && by.draft.value < 0 ? negate(said) : said;
  const change = direction === 'up' ? size : negate(size);
  const fraction = (by.quantity as { form?: string }).form === 'fraction';
  if (fraction || (by.draft.unit.code === '%' && from.draft.unit.code !== '%')) {
    const ratio = over(after, before);
    return ratio !== null && meet(change, times(shifted(ratio, -1), fraction ? 1 : 100));
  }
  return meet(change, minus(after, before));
}

/** Whether a difference can be one between values of a unit. */
export function measures(by: ProseClaim, level: ProseClaim): boolean {
  const { code } = by.draft.unit;
  if (code === '%' || (by.quantity as { form?: string }).form === 'fraction') return true;
  if (code === 'K' && level.draft.unit.code === 'Cel') return true;
  return code === level.draft.unit.code || (code === '%{points}' && level.draft.unit.code === '%');
}

/** Whether a difference and a value are measured in units of one scale: "von 2,7 TWh … um 40 GWh". */
export function sameScale(by: ProseClaim, level: ProseClaim): boolean {
  if (measures(by, level)) return true;
  const base = (claim: ProseClaim) => claim.draft.unit.code.replace(/^[kMGT](?=[A-Z])/, '');
  return level.draft.unit.system === 'ucum' && base(by) === base(level);
}

/** Whether one value can have come from another by a difference that is said both in its unit and in per cent. */
export function fitsBoth(to: ProseClaim, a: ProseClaim, b: ProseClaim, direction: Direction): boolean {
  const [by, share] = a.draft.unit.code === '%' ? [b, a] : [a, b];
  const after = intervalOf(to.draft);
  const said = intervalOf(by.draft);
  const percent = intervalOf(share.draft);
  if (!after || !said || !percent || by.draft.unit.code !== to.draft.unit.code) return false;
  const before = direction === 'up' ? minus(after, said) : minus(after, negate(said));
  const ratio = over(said, before);
  return ratio !== null && before.low > 0 && meet(percent, times(ratio, 100));
}
