import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/checks/index.js';
import { add, intervalOf, meet, over } from '../../src/model/interval.js';
import { change, claim, header, part, same, sum } from './make.js';

/** A true value, and as it would be printed to so many places. */
const rounded = (value: number, places: number) =>
  Number((Math.round(value * 10 ** places) / 10 ** places).toFixed(Math.max(0, places)));
const amount = fc.double({ min: 1, max: 1e7, noNaN: true });
const places = fc.integer({ min: -3, max: 2 });
const printed = (id: string, value: number, to: number, code = '1') =>
  claim(id, rounded(value, to), { code, places: Math.max(0, to), resolution: 10 ** -to });
const verdict = (claims: ReturnType<typeof claim>[], relation: Parameters<typeof check>[1][number]) =>
  check(claims, [relation], [], header())[0]?.verdict;

test('true changes in percent, rounded, are never inconsistent', () => {
  fc.assert(
    fc.property(
      amount,
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      places,
      fc.integer({ min: 0, max: 2 }),
      (from, factor, to, percentPlaces) => {
        const after = from * factor;
        const by = (factor - 1) * 100;
        const claims = [
          printed('a', from, to),
          printed('b', Math.abs(by), percentPlaces, '%'),
          printed('c', after, to),
        ];
        if (claims[0]!.value === 0) return;
        expect(verdict(claims, change('a', 'b', 'c', by < 0 ? 'down' : 'up'))).not.toBe('inconsistent');
      },
    ),
  );
});

test('true differences, rounded, are never inconsistent', () => {
  fc.assert(
    fc.property(amount, amount, places, places, (from, to, one, two) => {
      const claims = [printed('a', from, one), printed('b', Math.abs(to - from), two), printed('c', to, one)];
      expect(verdict(claims, change('a', 'b', 'c', to < from ? 'down' : 'up'))).not.toBe('inconsistent');
    }),
  );
});

test('true sums, rounded, are never inconsistent', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), places, places, (parts, one, two) => {
      const total = parts.reduce((all, value) => all + value, 0);
      const claims = [...parts.map((value, i) => printed(`p${i}`, value, one)), printed('t', total, two)];
      expect(
        verdict(
          claims,
          sum(
            parts.map((_, i) => `p${i}`),
            't',
          ),
        ),
      ).not.toBe('inconsistent');
    }),
  );
});

test('true parts and repetitions, rounded, are never inconsistent', () => {
  fc.assert(
    fc.property(amount, fc.double({ min: 0, max: 1, noNaN: true }), places, places, (whole, share, one, two) => {
      expect(verdict([printed('a', whole * share, one), printed('b', whole, two)], part('a', 'b'))).not.toBe(
        'inconsistent',
      );
      expect(verdict([printed('a', whole, one), printed('b', whole, two)], same('a', 'b'))).not.toBe('inconsistent');
    }),
  );
});

test('what is off by more than all rounding together is inconsistent', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 100_000 }),
      fc.integer({ min: 2, max: 90 }),
      fc.integer({ min: 3, max: 40 }),
      (from, by, off) => {
        const to = Math.round(from * (1 + by / 100));
        expect(
          verdict([claim('a', from), claim('b', by + off, { code: '%' }), claim('c', to)], change('a', 'b', 'c')),
        ).toBe('inconsistent');
        expect(verdict([claim('a', from), claim('b', by), claim('t', from + by + off)], sum(['a', 'b'], 't'))).toBe(
          'inconsistent',
        );
      },
    ),
  );
});

test('an interval holds the printed number and every number that rounds to it', () => {
  fc.assert(
    fc.property(amount, places, (value, to) => {
      const interval = intervalOf(printed('a', value, to))!;
      expect(interval.low <= value + 1e-6 && value - 1e-6 <= interval.high).toBe(true);
      const about = intervalOf({ ...printed('a', value, to), comparator: '~' })!;
      expect(about.low <= interval.low && interval.high <= about.high).toBe(true);
    }),
  );
});

test('interval arithmetic holds every result of its members', () => {
  const interval = fc
    .tuple(amount, fc.double({ min: 0, max: 1000, noNaN: true }))
    .map(([low, width]) => ({ low, high: low + width }));
  const within = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(interval, interval, within, within, (a, b, s, t) => {
      const x = a.low + (a.high - a.low) * s;
      const y = b.low + (b.high - b.low) * t;
      const point = (value: number) => ({ low: value, high: value });
      expect(meet(point(x + y), add(a, b))).toBe(true);
      expect(meet(point(x / y), over(a, b)!)).toBe(true);
    }),
  );
  expect(over({ low: 1, high: 2 }, { low: 0, high: 1 })).toBeNull();
});

test('checks hold numbers that JSON can hold, whatever is printed', () => {
  const odd = fc.record({
    value: fc.oneof(
      fc.constant(0),
      amount,
      amount.map((v) => -v),
    ),
    comparator: fc.constantFrom('=' as const, '~' as const, '<' as const, '<=' as const, '>' as const, '>=' as const),
    code: fc.constantFrom('1', '%', 'EUR', '%{points}'),
  });
  fc.assert(
    fc.property(odd, odd, odd, (a, b, c) => {
      const claims = [claim('a', a.value, a), claim('b', b.value, b), claim('c', c.value, c)];
      for (const relation of [
        change('a', 'b', 'c'),
        change('a', 'b', 'c', 'down'),
        change(null, 'b', 'c'),
        part('a', 'b'),
        sum(['a', 'b'], 'c'),
        same('a', 'c'),
      ]) {
        for (const found of check(claims, [relation], [], header(), 'de')) {
          for (const number of [found.reported, found.computed, found.computedMin, found.computedMax])
            expect(number === null || Number.isFinite(number)).toBe(true);
          expect(found.message).not.toMatch(/NaN|undefined|Infinity|[{}]/);
        }
      }
    }),
  );
});
