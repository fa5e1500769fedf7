import { describe, expect, test } from 'vitest';
import { parseVorlage } from '../../src/index.js';
import { seed } from '../fixtures/cases.js';
import { spanFaults } from './nodes.js';
import { senseFaults } from './sense.js';

const codes = (text: string) => parseVorlage(text).messages.map(({ code }) => code);
const binary = String.fromCharCode(...Array.from({ length: 4000 }, (_, i) => (i * 37) % 256));
const law = `§ 1 Anwendungsbereich

(1) Dieses Gesetz gilt für alle Betriebe mit mehr als 50 Beschäftigten. Es gilt nicht für Betriebe nach § 3 Abs. 2 Satz 1.

(2) Die Frist beträgt drei Wochen.`;
const press = `Zoo zählt mehr Besucher

Der Tierpark Musterstadt hat im vergangenen Jahr 412.000 Gäste begrüßt, 8 Prozent mehr als im Jahr zuvor. „Wir freuen uns sehr“, sagte die Sprecherin.`;

describe('what is no Vorlage', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n '],
    ['a byte order mark', '\uFEFF'],
  ])('%s is said to be empty', (_, text) => expect(codes(text)).toContain('source.empty'));

  test.each([
    ['bytes', binary],
    ['a PDF', `%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n1 0 obj\n<< /Length 12 >>\nstream\n${binary}\nendstream`],
    ['zero bytes', '\0'.repeat(500)],
    ['decoding rubble', '\uFFFD\u0001\u0002'.repeat(300)],
  ])('%s are said to be binary', (_, text) => {
    const result = parseVorlage(text);
    expect(result.messages.map(({ code }) => code)).toContain('source.binary');
    expect(result.claims).toEqual([]);
  });

  test.each([
    ['a law', law],
    ['a press release', press],
    ['English', 'The committee met on 9 February 2022 and discussed 41 cases.'],
  ])('%s leaves the header empty and says so', (_, text) => {
    const { header, messages } = parseVorlage(text);
    expect(messages.map(({ code }) => code)).toContain('document.not-a-vorlage');
    const { enclosures, offices, evidence, ...fields } = header;
    expect({ enclosures, offices }).toEqual({ enclosures: [], offices: [] });
    expect(Object.keys(evidence).filter((pointer) => pointer !== '/title')).toEqual([]);
    expect(
      Object.entries(fields).filter(([key, value]) => key !== 'title' && key !== 'requests' && value !== null),
    ).toEqual([]);
  });

  test('the primary fixture is one', () => {
    expect(codes(seed)).not.toContain('document.not-a-vorlage');
    expect(codes(seed)).not.toContain('document.truncated');
  });
});

describe('cut off', () => {
  test('in the middle of a sentence: said, with the place', () => {
    const cut = seed.slice(0, seed.indexOf('292.672') + 12);
    const message = parseVorlage(cut).messages.find(({ code }) => code === 'document.truncated');
    expect(message).toBeDefined();
    expect(cut.length - message!.end).toBeLessThan(3);
  });
  test('in the middle of the letter', () => {
    const cut = seed.slice(0, seed.indexOf('zugesagt,') + 8);
    expect(parseVorlage(cut).header.reference).toBe('17/6403');
    expect(codes(cut)).toContain('document.truncated');
  });
});

describe('hostile', () => {
  test.each([
    ['lone surrogates', `${'\uD800'.repeat(50)} 12 Fälle \uDC00`],
    ['ten thousand brackets', '('.repeat(10_000)],
    ['deep lists', Array.from({ length: 200 }, (_, i) => `${' '.repeat(2 * i)}- Punkt ${i}`).join('\n')],
    ['deep quotes', `${'> '.repeat(2000)}12 Fälle`],
    ['a huge number', `Es sind ${'9'.repeat(5000)} Fälle und 1${'.000'.repeat(500)} Euro.`],
    [
      'names of object members',
      '__proto__ constructor toString 12 hasOwnProperty\n\n# __proto__\n\n- constructor: 3 Fälle',
    ],
    ['many columns', `|${' a |'.repeat(500)}\n|${' - |'.repeat(500)}\n|${' 1 |'.repeat(500)}`],
    ['HTML', '<script>alert(1)</script> <table><tr><td>12 Fälle</td></tr></table> &amp; &#49;2'],
    ['right to left', 'שלום 12 Fälle \u202E 34 Euro'],
    ['digits of other scripts', '١٢ Fälle, १२ Euro, 𝟏𝟐 %'],
  ])('%s', (_, text) => {
    const result = parseVorlage(text);
    expect([...spanFaults(result, text), ...senseFaults(result, text)]).toEqual([]);
  });
});
