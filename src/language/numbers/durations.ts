import type { Mention } from '../../model/index.js';
import { units } from '../german/units/index.js';
import type { Found } from '../mention.js';

/** ISO 8601 patterns of the units of time. */
const patterns = new Map(units.flatMap(({ code, duration }) => (duration ? [[code, duration] as const] : [])));

/** Turns quantities of time into durations, as the contract has them; ranges stay quantities. */
export function toDurations(mentions: readonly Found[]): Mention[] {
  return mentions.map((mention) => {
    if (mention.type !== 'quantity' || mention.value === null || mention.decimal === null || mention.unit.per !== null)
      return mention;
    const pattern = patterns.get(mention.unit.code);
    if (!pattern) return mention;
    const { value, decimal, lower, upper, resolution, comparator, unit, number, type: _, ...rest } = mention;
    const measure = { value, decimal, lower, upper, resolution, comparator, unit, number };
    return {
      ...rest,
      type: 'duration',
      value,
      unit: unit.code,
      iso: pattern.replace('n', decimal.replace('-', '')),
      measure,
    };
  });
}
