/**
 * The processor time that something takes, in milliseconds, the best of a few runs: others use the machine as well, and a clock on the
 * wall counts their work too. What grows with the square of a text takes 16 times as long for 4 times the text, and 256 times for 16.
 */
export function processorTime(work: () => void, runs = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
