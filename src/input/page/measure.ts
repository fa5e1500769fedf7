/** The middle of some numbers, 0 of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Distances between the baselines of neighbouring rows. */
export function pitches(rows: readonly { y: number }[]): number[] {
  return rows.slice(1).map((row, index) => row.y - rows[index]!.y);
}
