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

/** Long tables of the forms whose rows look back at those above them: headers, the rows before the first, and what row `i` is. */
const tables = {
  'under "davon:"': [
    'Art | Fälle',
    ['Fälle insgesamt | 9.999.999', 'davon: |'],
    (i) => `Gruppe ${'ABCDEF'[i % 6]} | ${(i % 7) + 1}`,
  ],
  'with totals': ['Art | Anzahl', [], (i) => `${i % 4 === 3 ? 'Summe' : 'Stellen'} | ${i}`],
  'over times': ['Kreis | Jahr | Fälle', [], (i) => `${i % 2 ? '' : 'Adorf'} | ${2022 + (i % 2)} | ${i + 5}`],
  'before and after': ['Art | bisher | neu', [], (i) => `Gebühr | ${i},00 € | ${i + 3},50 €`],
  'side by side': [
    'Aktiva | 2022 | 2021 | Passiva | 2022 | 2021',
    [],
    (i) =>
      (i % 3 === 2 ? ['Summe', 'Summe'] : ['Vorräte', 'Kapital']).map((name) => `${name} | ${i} | ${i}`).join(' | '),
  ],
};

/** A report with one table of so many rows, of each form. */
export function longTables(rows) {
  return Object.entries(tables).map(([form, [header, first, row]]) => {
    const lines = [
      header,
      header.replace(/[^|]+/g, '---'),
      ...first,
      ...Array.from({ length: rows }, (_, i) => row(i)),
    ];
    return { form, text: `Bericht\n\n${lines.map((line) => `| ${line} |`).join('\n')}\n\nEnde des Berichts.\n` };
  });
}
