/** The same document as other tools would hand it over: every variant must parse to the same figures. */
export const disguises: Record<string, (text: string) => string> = {
  'line ends CRLF': (text) => text.replace(/\n/g, '\r\n'),
  'line ends CR': (text) => text.replace(/\r?\n/g, '\r'),
  'byte order mark': (text) => `\uFEFF${text}`,
  'no-break spaces': (text) => text.replace(/ /g, (space, at: number) => (at % 3 === 0 ? '\u00A0' : space)),
  'soft hyphens': (text) =>
    text.replace(/(?<=\p{Ll}{4})(?=\p{Ll}{4})/gu, (_, at: number) => (at % 5 === 0 ? '\u00AD' : '')),
  'white space at line ends': (text) => text.replace(/$/gm, '  '),
  'empty lines around': (text) => `\n\n${text}\n\n\n`,
};

/** A small seeded generator of numbers in [0, 1): tests must not depend on chance. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Cuts of a text at both ends, always the same ones. */
export function cuts(text: string, count: number): string[] {
  const next = random(text.length);
  return Array.from({ length: count }, () => {
    const [a, b] = [next(), next()].map((x) => Math.floor(x * text.length)).sort((x, y) => x - y);
    return text.slice(a, b);
  });
}

/** A long text of the document's kind with different numbers everywhere, so that nothing can be cached. */
export function grown(text: string, times: number): string {
  const next = random(times);
  const parts: string[] = [];
  const report = text.slice(text.indexOf('Bericht des Ministers'));
  for (let i = 0; i < times; i++)
    parts.push(
      (i === 0 ? text : report).replace(/\d/g, (digit) => (digit === '0' ? '0' : String(1 + Math.floor(next() * 9)))),
    );
  return parts.join('\n\n');
}
