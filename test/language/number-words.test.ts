import { describe, expect, test } from 'vitest';
import { readNumberWord } from '../../src/language/numbers/number-words.js';
import { read, table } from './cases.js';

const small =
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
    ' ',
  );
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');

/** Writes a number out, as the grammar has it. */
function spell(n: number): string {
  if (n < 20) return small[n]!;
  if (n < 100) {
    const one = n % 10;
    const ten = tens[Math.floor(n / 10) - 2]!;
    return one === 0 ? ten : `${one === 1 ? 'ein' : small[one]}und${ten}`;
  }
  const [size, word] = n < 1000 ? [100, 'hundert'] : [1000, 'tausend'];
  const lead = Math.floor(n / size);
  const rest = n % size;
  return `${lead === 1 ? 'ein' : spell(lead)}${word}${rest ? spell(rest) : ''}`;
}

test('all numbers that German writes in one word are read', () => {
  const wrong: number[] = [];
  for (let n = 0; n < 1_000_000; n += n < 3000 ? 1 : 997) {
    const read = readNumberWord(spell(n));
    if (read?.kind !== 'cardinal' || read.value !== n) wrong.push(n);
  }
  expect(wrong).toEqual([]);
});

test('all ordinals up to a thousand are read', () => {
  const irregular: Record<number, string> = { 1: 'erste', 3: 'dritte', 7: 'siebte', 8: 'achte' };
  const wrong: string[] = [];
  for (let n = 1; n < 1000; n++) {
    const last = n % 100;
    const lead = n - last;
    const ending = irregular[last] ?? (last === 0 || last > 19 ? `${spell(n)}ste` : `${spell(n)}te`);
    const word = irregular[last] && lead ? spell(lead) + ending : ending;
    const read = readNumberWord(word);
    if (read?.kind !== 'ordinal' || read.value !== n) wrong.push(word);
  }
  expect(wrong).toEqual([]);
});

describe('words', () => {
  test.each([
    ['achtzehnhundertzweiundfünfzig', 1852],
    ['neunzehnhundertneunundneunzig', 1999],
    ['zwo', 2],
    ['fuenf', 5],
    ['dreissig', 30],
    ['zweier', 2],
    ['dreien', 3],
    ['vieren', 4],
    ['hundert', 100],
    ['hunderteins', 101],
    ['hundertundeins', 101],
    ['tausend', 1000],
    ['tausendundeins', 1001],
    ['zweihunderttausend', 200000],
    ['einundzwanzigtausenddreihundert', 21300],
    ['zwoelf', 12],
    ['zweiundzwanzig', 22],
  ])('%s is %d', (word, value) => {
    expect(readNumberWord(word)).toEqual({ kind: 'cardinal', value });
  });

  test.each([
    '',
    'und',
    'einund',
    'undzwanzig',
    'einsundzwanzig',
    'hundertund',
    'einhundertneunhundert',
    'zweifel',
    'achtung',
    'dreist',
    'elfenbein',
    'einig',
    'seinig',
    'vierte l',
    'nulltarif',
    'tausendfüßler',
    'zehneinzwei',
  ])('%j is no number', (word) => {
    expect(readNumberWord(word)).toBeNull();
  });

  test.each(['einundzwanzigste', 'dritter', 'hundertster', 'sechster', 'siebtem', 'achten', 'zwölften'])(
    '%s is an ordinal',
    (word) => {
      expect(readNumberWord(word)?.kind).toBe('ordinal');
    },
  );
});

describe('in sentences', () => {
  test.each(
    table(`
    die fünf Bezirksregierungen => 5
    Fünf Bezirksregierungen => 5
    ein Bericht =>
    eine Anfrage und einer der Gründe =>
    beide Häuser =>
    zahlreiche Fälle =>
    sieben Beschäftigte => 7
    zweier Kinder => 2
    anderthalb Jahre => P1.5Y
    zweieinhalb Jahre => P2.5Y
    eine halbe Stunde => PT0.5H
    eines halben Lehrschwimmbeckens => 0.5
    neun Prozent => 9 %
    einundzwanzig Personen => 21
    die dritte Sitzung => 3.
    am hundertsten Tag => 100.
    zum zweiten Mal => 2.
    die 3. Sitzung => 3.
    im 14. Lebensjahr => 14.
    17. Wahlperiode => 17.
    Es waren 158. Das genügt. => 158`),
  )('%s', (text, want) => {
    expect(read(text)).toEqual(want);
  });
});
