/** Adds items to a list of any length; `push(...items)` overflows the stack on long ones. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}

/** The largest of any number of numbers, and at least `floor`; `Math.max(...numbers)` overflows the stack on long lists. */
export function largest(numbers: Iterable<number>, floor = 0): number {
  let best = floor;
  for (const number of numbers) if (number > best) best = number;
  return best;
}
