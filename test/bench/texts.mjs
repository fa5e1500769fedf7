/** A small seeded generator of numbers in [0, 1). */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text of the document's kind, with the report `times` times and other digits everywhere, so that nothing can be cached. */
export function grown(text, times, seed = times) {
  const next = random(seed);
  const report = text.slice(text.indexOf('Bericht des Ministers'));
  const parts = [];
  for (let i = 0; i < times; i++)
    parts.push(
      (i === 0 ? text : report).replace(/\d/g, (digit) => (digit === '0' ? '0' : String(1 + Math.floor(next() * 9)))),
    );
  return parts.join('\n\n');
}
