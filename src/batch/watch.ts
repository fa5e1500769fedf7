/** How often the watch looks whether a file hangs, in milliseconds. */
const beat = 100;

/** Looks after all groups that are handed to workers. */
export interface Watch {
  /** Watches a group by the number of the input that is being read; gives what ends it. */
  add(current: Int32Array, late: () => void): () => void;
  close(): void;
}

/** Calls `late` when one input has been read for longer than allowed. Waiting for a free worker does not count. */
export function createWatch(timeout: number): Watch {
  const watched = new Map<Int32Array, { seen: number; since: number; late: () => void }>();
  const look = () => {
    const now = Date.now();
    for (const [current, entry] of watched) {
      const at = Atomics.load(current, 0);
      if (at !== entry.seen) {
        entry.seen = at;
        entry.since = now;
      } else if (at >= 0 && now - entry.since > timeout) {
        entry.late();
      }
    }
  };
  const timer = setInterval(look, Math.min(beat, timeout / 4));
  return {
    add(current, late) {
      watched.set(current, { seen: -1, since: 0, late });
      return () => watched.delete(current);
    },
    close: () => clearInterval(timer),
  };
}
