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
  if (by.draft.unit.code === '%' && from.draft.unit.code !== '%') {
    const ratio = over(after, before);
    return ratio !== null && meet(change, times(shifted(ratio, -1), 100));
  }
  return meet(change, minus(after, before));
}

/** Whether a difference can be one between values of a unit. */
export function measures(by: ProseClaim, level: ProseClaim): boolean {
  const { code } = by.draft.unit;
  if (code === '%') return true;
  return code === level.draft.unit.code || (code === '%{points}' && level.draft.unit.code === '%');
}
