import { type Lang, word } from '../wording/index.js';
import type { Io } from './io.js';

/** A line that tells how far a run is, on a terminal only. */
export interface Progress {
  /** One more input; `before`: an earlier run has done it. */
  step(before?: boolean): void;
  clear(): void;
}

/** Milliseconds between two drawings. */
const pause = 200;

/** Draws at most five times a second; the total may come later, or never where names still come in. */
export function createProgress(io: Io, lang: Lang, total: () => number | undefined, clock = Date.now): Progress {
  if (!io.progress) return { step: () => {}, clear: () => {} };
  let done = 0;
  let fresh = 0;
  let begin: number | undefined;
  let drawn = 0;
  return {
    step(before = false) {
      const now = clock();
      // What an earlier run has done says nothing of the rate, and neither does the time it takes to find that out.
      if (!before) begin ??= now;
      done++;
      if (!before) fresh++;
      if (now - drawn < pause) return;
      drawn = now;
      const rate = begin === undefined || now === begin ? 0 : ((fresh - 1) * 1000) / (now - begin);
      io.err(`\r\u001b[K${say(done, total(), rate, lang)}`);
    },
    clear: () => io.err('\r\u001b[K'),
  };
}

function say(done: number, total: number | undefined, rate: number, lang: Lang): string {
  const count =
    total === undefined ? word('cli.progress', { done }, lang) : word('cli.progress.of', { done, total }, lang);
  if (rate === 0) return count;
  const speed = word('cli.progress.rate', { rate: inWords(rate, lang) }, lang);
  if (total === undefined || total < done) return `${count}${speed}`;
  return `${count}${speed}${word('cli.progress.left', { time: clockTime((total - done) / rate) }, lang)}`;
}

function inWords(rate: number, lang: Lang): string {
  const text = rate.toFixed(rate < 10 ? 1 : 0);
  return lang === 'de' ? text.replace('.', ',') : text;
}

/** Seconds as `0:07`, `12:30` or `3:05:00`. */
function clockTime(seconds: number): string {
  const all = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
