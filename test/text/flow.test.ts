import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flow } from '../../src/text/flow.js';
import { garbledShare, isGarbage } from '../../src/text/garbled.js';
import { MappedText } from '../../src/text/mapped-text.js';
import { readSource } from '../../src/text/source-text.js';

const read = (source: string) => flow(MappedText.of(source)).text;

describe('lines become one', () => {
  test.each([
    ['eine\nZeile', 'eine Zeile'],
    ['Aus-\nschusses', 'Ausschusses'],
    ['Natur-\nund Umweltschutz', 'Natur- und Umweltschutz'],
    ['Hin-\nbzw. Rückfahrt', 'Hin- bzw. Rückfahrt'],
    ['2019-\n2020', '2019-2020'],
    ['E-\nGovernment', 'E-Government'],
    ['E-\nmail', 'E-mail'],
    ['SGB-II-\nBezug', 'SGB-II-Bezug'],
    ['20%-\niger Rabatt', '20%-iger Rabatt'],
    ['nordrhein-\nwestfälisch', 'nordrhein-westfälisch'],
    ['so-\nwie weitere', 'sowie weitere'],
    ['Schul -\nwege', 'Schulwege'],
    ['Schul\u00AD\nwege', 'Schulwege'],
    ['die zen-\ntralen', 'die zentralen'],
    ['571\nMio. €', '571 Mio. €'],
    ['t CO\n2 je Jahr', 't CO2 je Jahr'],
    ['viel   Raum', 'viel Raum'],
    ['Verkehr und\n\nTechnik', 'Verkehr und Technik'],
  ])('%j', (source, expected) => {
    expect(read(source)).toBe(expected);
  });
});

describe('marks are taken out', () => {
  test.each([
    ['**1.708 Fälle** und *mehr*', '1.708 Fälle und mehr'],
    ['***fett***', 'fett'],
    ['Schüler*innen und Lehrer*innen', 'Schüler*innen und Lehrer*innen'],
    ['Tarif *1) gilt', 'Tarif *1) gilt'],
    ['5 * 3 * 2', '5 * 3 * 2'],
    ['\\- 5 \\*', '- 5 *'],
    ['siehe [Bericht](https://x.de/a_b_c) hier', 'siehe Bericht hier'],
    ['[offen und a_b_c', '[offen und a_b_c'],
    ['a<br>b', 'a b'],
    ['Zahl 275<sup>1</sup> und 5 m<sup>2</sup>', 'Zahl 275 und 5 m2'],
    ['CO<sub>2</sub>', 'CO2'],
    ['R&amp;D &sect; 5', 'R&D § 5'],
    ['a < b und c > d', 'a < b und c > d'],
    ['**offen', '**offen'],
  ])('%j', (source, expected) => {
    expect(read(source)).toBe(expected);
  });
});

describe('hyphens that the text layer lost', () => {
  const source = [
    'Die Verwaltung prüft die Ausgaben und den Mittelbedarf. Insgesamt steigen die Verwal',
    'tungsausgaben, und die Ausgaben für das Per',
    'sonal sinken. Im Wesent',
    'lichen bleibt die Lage, wie sie war. Die Haus',
    'haltsmittel und die Bundes',
    'ausgaben nach dem Ab',
    'satz drei wachsen über',
    'all dort, wo die Gemeinde sie',
    'verlangt und die Formulierungs',
    'hilfe gilt. Vorläufige',
    'interne Regeln gelten bis zum Ende der Frist.',
  ].join('\n');
  const text = readSource(source);
  test('the document is known for it', () => {
    expect(text.words.hyphensLost).toBe(true);
  });
  test.each([
    'Verwaltungsausgaben',
    'Wesentlichen',
    'Bundesausgaben',
    'Absatz',
    'Formulierungshilfe',
    'Vorläufige interne',
    'sie verlangt',
  ])('%s', (expected) => {
    expect(flow(text.clean, text.words).text).toContain(expected);
  });
  test('a text that breaks no words loses none', () => {
    const plain = readSource(
      'Die Stadt betreibt Bäder in eigener Rechtsform\nbetriebene Anlagen sind selten\nund die Preise gelten\nfür alle Gäste in\nder Saison von\nmai bis september\nohne jede\nausnahme wie\nvereinbart',
    );
    expect(plain.words.hyphensLost).toBe(false);
    expect(flow(plain.clean, plain.words).text).toContain('Rechtsform betriebene');
  });
});

describe('words that wide spaces broke', () => {
  const text = readSource(
    'Der Caritasverband hilft. W ie viele Fälle gab es? D ie Zahl der Carita sverband Stellen stieg. Typ B ist gut.',
  );
  test('are closed where certain', () => {
    expect(flow(text.clean, text.words).text).toBe(
      'Der Caritasverband hilft. Wie viele Fälle gab es? Die Zahl der Caritasverband Stellen stieg. Typ B ist gut.',
    );
  });
});

describe('garbled text', () => {
  test.each(['(cid:12)(cid:45)', '\uFFFD\uFFFDnn', 'PLQLVWHULXp', 'a#b$c', 'l1I1l1x'])('%s', (token) => {
    expect(isGarbage(token)).toBe(true);
  });
  test.each([
    'Ministerium',
    'GmbH',
    'NRW',
    'MKFFI',
    '1.708',
    '§',
    'http://a.de/b?c=%3D',
    'Schüler*innen',
    'und/oder',
    'KPMD-PMK',
    '(Lohn-)Pfändungen',
    'z.B.',
    '|---|',
    'CO2',
    '4.544',
    'Str.',
    '„LTrako“',
    'C++',
    'Nr.',
    'schwach',
  ])('not %s', (token) => {
    expect(isGarbage(token)).toBe(false);
  });
  test('share', () => {
    expect(garbledShare('gut 12345 \uFFFD\uFFFD\uFFFD\uFFFD').share).toBeCloseTo(4 / 12);
  });
});

describe('laws of flow', () => {
  const piece = fc.constantFrom(
    'Aus-',
    '\n',
    'schuss',
    ' ',
    '*',
    '**',
    '\\',
    '[',
    '](x)',
    '&amp;',
    '<br>',
    '<sup>1</sup>',
    '\u00AD',
    'ä',
    '-',
    '–',
    '1.708',
    'und ',
    '`',
    '_',
  );
  test('any text: no throw, ascending places, words are in the source', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const source = parts.join('');
        const out = flow(MappedText.of(source));
        let last = 0;
        for (let i = 0; i < out.text.length; i++) {
          const { start, end } = out.span(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(source.length);
          if (/[\p{L}\d]/u.test(out.text[i]!)) expect(source.slice(start, end)).toContain(out.text[i]!);
          last = start;
        }
        expect(out.text).toBe(out.text.trim());
        expect(out.text).not.toMatch(/\n| {2}/);
      }),
      { numRuns: 400 },
    );
  });
});
