import { type Lang, word } from '../wording/index.js';
import type { Io } from './io.js';

/** A line that tells how far a run is, on a terminal only. */
export interface Progress {
  step(): void;
  clear(): void;
}

/** Draws at most five times a second; the total is not known where names still come in. */
export function createProgress(io: Io, lang: Lang, total?: () => number | undefined): Progress {
  if (!io.progress) return { step: () => {}, clear: () => {} };
  const begin = Date.now();
  let done = 0;
  let drawn = 0;
  return {
    step() {
      done++;
      const now = Date.now();
      if (now - drawn < 200) return;
      drawn = now;
      const rate = done / Math.max(0.001, (now - begin) / 1000);
      const all = total?.();
      const left = all ? word('cli.progress.left', { seconds: Math.ceil((all - done) / rate) }, lang) : '';
      io.err(`\r\u001b[K${word('cli.progress', { done, rate: rate.toFixed(1) }, lang)}${left}`);
    },
    clear: () => io.err('\r\u001b[K'),
  };
}
