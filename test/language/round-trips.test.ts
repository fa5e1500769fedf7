import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise, sentences } from '../../src/language/index.js';
import { spell, variants } from './spelled.js';

const numbers = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: 0, max: 999_999 }),
  fc.integer({ min: 0, max: 1_000_000_000 }),
);

describe('a number in words is read as it was meant', () => {
  test.each(Object.entries(variants))('%s', (_, vary) => {
    fc.assert(
      fc.property(numbers, (n) => {
        const text = `${vary(spell(n))} Personen`;
        expect(recognise(text)).toMatchObject([{ type: 'quantity', value: n, start: 0, unit: { code: '1' } }]);
      }),
      { numRuns: 400 },
    );
  });
});

const grouped = (digits: string, mark: string) => digits.replace(/(?<=\d)(?=(?:\d{3}){1,6}$)/g, mark);

describe('a number in digits is read in every grouping', () => {
  test.each([
    ['plain', ''],
    ['dots', '.'],
    ['blanks', ' '],
    ['no-break spaces', '\u00a0'],
    ['narrow spaces', '\u202f'],
    ['thin spaces', '\u2009'],
    ['apostrophes', "'"],
    ['typographic apostrophes', '’'],
  ])('%s', (_, mark) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const amount = `${grouped(String(whole), mark)},${String(cents).padStart(2, '0')}`;
        const decimal = cents ? `${whole}.${String(cents).padStart(2, '0').replace(/0$/, '')}` : String(whole);
        expect(recognise(`${amount} Euro`)).toMatchObject([{ decimal, unit: { code: 'EUR' } }]);
        if (mark || whole < 1500 || whole > 2199)
          expect(recognise(`sind ${grouped(String(whole), mark)} Euro`)).toMatchObject([{ value: whole }]);
      }),
    );
  });
});

const monthNames = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const two = (n: number) => String(n).padStart(2, '0');

const forms: Record<string, (year: number, month: number, day: number) => string> = {
  'name of the month': (y, m, d) => `am ${d}. ${monthNames[m - 1]} ${y}`,
  'leading zero': (y, m, d) => `vom ${two(d)}. ${monthNames[m - 1]} ${y}`,
  glued: (y, m, d) => `den ${d}.${monthNames[m - 1]} ${y}`,
  digits: (y, m, d) => `am ${two(d)}.${two(m)}.${y}`,
  'short digits': (y, m, d) => `am ${d}.${m}.${y}`,
  'digits apart': (y, m, d) => `am ${d}. ${m}. ${y}`,
  'two digits of the year': (y, m, d) => `am ${two(d)}.${two(m)}.${two(y % 100)}`,
  ISO: (y, m, d) => `am ${y}-${two(m)}-${two(d)}`,
  slashes: (y, m, d) => `am ${two(d)}/${two(m)}/${y}`,
  weekday: (y, m, d) => `am Montag, den ${d}. ${monthNames[m - 1]} ${y}`,
  'two lines': (y, m, d) => `am ${d}.\n${monthNames[m - 1]} ${y}`,
};

describe('a day is read in every form', () => {
  test.each(Object.entries(forms))('%s', (_, write) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1951, max: 2050 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const iso = `${year}-${two(month)}-${two(day)}`;
          const text = `Der Bescheid ${write(year, month, day)} gilt.`;
          expect(recognise(text)).toMatchObject([{ type: 'date', edtf: iso, startDate: iso, endDate: iso }]);
        },
      ),
    );
  });
});

test('sentences tile the text: in order, apart, with nothing but white space between', () => {
  const pieces = fc.constantFrom(
    ...'Das ist § 5 Abs. 1 S. 2 GG . ! ? … „ “ ( ) 3. Oktober v. H. Dr. M. \n \n\n 1. a) • - : ; usw. Die der I. 12 –'.split(
      ' ',
    ),
    '\n',
    '\n\n',
    '\t',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom('', ' '), (words, glue) => {
      const text = words.join(glue);
      let at = 0;
      for (const { start, end } of sentences(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start).trim()).toBe('');
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { numRuns: 1000 },
  );
});
