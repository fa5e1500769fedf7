import { describe, expect, test } from 'vitest';
import { check } from '../../src/checks/index.js';
import { change, claim, header } from './make.js';

const percent = (from: number, by: number, to: number, direction: 'up' | 'down' = 'up', places = 0) =>
  check(
    [claim('a', from), claim('b', by, { code: '%', places }), claim('c', to)],
    [change('a', 'b', 'c', direction)],
    [],
    header(),
    'en',
  )[0]!;

describe('a change in percent', () => {
  test.each([
    // From, by, to, direction, places of by, verdict, computed. A fall is no rise turned round.
    [200, 10, 220, 'up', 0, 'consistent', 10],
    [220, 11, 200, 'down', 0, 'inconsistent', -9.09],
    [200, 10, 180, 'down', 0, 'consistent', -10],
    [72_065, 3, 73_926, 'up', 0, 'consistent-by-rounding', 2.58],
    [229_504, 21, 292_672, 'up', 0, 'inconsistent', 27.52],
    [229_504, 28, 292_672, 'up', 0, 'consistent-by-rounding', 27.52],
    [229_504, 27.5, 292_672, 'up', 1, 'consistent-by-rounding', 27.52],
    [229_504, 27.6, 292_672, 'up', 1, 'inconsistent', 27.52],
    [8534, 12.0, 7509, 'down', 1, 'consistent-by-rounding', -12.01],
    [100, 5, 90, 'up', 0, 'inconsistent', -10],
    [86, 25.6, 108, 'up', 1, 'consistent-by-rounding', 25.58],
  ] as const)('%d by %d percent to %d %s', (from, by, to, direction, places, verdict, computed) => {
    const found = percent(from, by, to, direction, places);
    expect(found.verdict).toBe(verdict);
    expect(found.computed).toBeCloseTo(computed, 2);
    expect(found.rule).toBe('change.relative');
  });

  test('says what it would be, and of which value, in both languages', () => {
    const claims = [claim('a', 229_504), claim('b', 21, { code: '%' }), claim('c', 292_672)];
    const [en] = check(claims, [change('a', 'b', 'c')], [], header(), 'en');
    const [de] = check(claims, [change('a', 'b', 'c')], [], header(), 'de');
    expect(en!.message).toBe('21 % does not fit 229,504 → 292,672: that is 27.5 % (21.6 % of the later value).');
    expect(de!.message).toBe('21 % passt nicht zu 229.504 → 292.672: Das sind 27,5 % (21,6 % des späteren Werts).');
    expect(en!.formula).toBe('(292672 − 229504) / 229504');
    expect(en!.claims).toEqual(['a', 'b', 'c']);
    expect([en!.start, en!.end]).toEqual([10, 90]);
    expect(en!.computedMin).toBeLessThan(27.525);
    expect(en!.computedMax).toBeGreaterThan(27.523);
  });

  test('says nothing of the later value where that is farther off', () => {
    expect(percent(100, 80, 150).message).toBe('80 % does not fit 100 → 150: that is 50.0 %.');
  });

  test.each([
    ['~', 25, 'consistent-by-rounding'],
    ['~', 20, 'inconsistent'],
    ['>', 25, 'consistent-by-rounding'],
    ['>', 30, 'inconsistent'],
    ['<=', 30, 'consistent-by-rounding'],
    ['<=', 20, 'inconsistent'],
  ] as const)('%s %d percent for 100 → 127', (comparator, by, verdict) => {
    // Approximate numbers are wider than half a digit, bounds are open to one side.
    const claims = [claim('a', 100), claim('b', by, { code: '%', comparator }), claim('c', 127)];
    expect(check(claims, [change('a', 'b', 'c')], [], header())[0]!.verdict).toBe(verdict);
  });

  test('numbers that were rounded to millions leave room', () => {
    const claims = [
      claim('a', 1.2e9, { resolution: 1e8 }),
      claim('b', 50, { code: '%' }),
      claim('c', 1.7e9, { resolution: 1e8 }),
    ];
    expect(check(claims, [change('a', 'b', 'c')], [], header())[0]!.verdict).toBe('consistent-by-rounding');
  });

  test('a rise from nothing cannot be told in percent', () => {
    expect(percent(0, 100, 5).verdict).toBe('not-testable');
  });
});

describe('a change in units', () => {
  test.each([
    [400, 30, 430, 'up', 'consistent'],
    [400, 30, 431, 'up', 'consistent-by-rounding'],
    [400, 30, 440, 'up', 'inconsistent'],
    [430, 30, 400, 'down', 'consistent'],
    [8534, 1025, 7509, 'down', 'consistent'],
  ] as const)('%d by %d to %d %s', (from, by, to, direction, verdict) => {
    const found = check(
      [claim('a', from), claim('b', by), claim('c', to)],
      [change('a', 'b', 'c', direction)],
      [],
      header(),
    )[0]!;
    expect(found.verdict).toBe(verdict);
    expect(found.rule).toBe('change.absolute');
  });

  test('a tariff that was added up wrongly', () => {
    const euro = (id: string, value: number) => claim(id, value, { code: 'EUR', places: 2 });
    const found = check([euro('a', 76), euro('b', 22), euro('c', 96)], [change('a', 'b', 'c')], [], header(), 'de')[0]!;
    expect(found.verdict).toBe('inconsistent');
    expect(found.message).toBe('22,00 € passt nicht zu 76,00 € → 96,00 €: Der Unterschied beträgt 20,00 €.');
    expect(found.computed).toBe(20);
    expect(found.reported).toBe(22);
  });

  test('points between shares, and percent of shares', () => {
    const share = (id: string, value: number, code = '%') => claim(id, value, { code });
    const one = (by: ReturnType<typeof claim>) =>
      check([share('a', 20), by, share('c', 26)], [change('a', 'b', 'c')], [], header())[0]!.verdict;
    expect(one(share('b', 6, '%{points}'))).toBe('consistent');
    expect(one(share('b', 9, '%{points}'))).toBe('inconsistent');
    expect(one(share('b', 6))).toBe('consistent');
    expect(one(share('b', 30))).toBe('consistent');
    expect(one(share('b', 80))).toBe('inconsistent');
  });
});

describe('what is missing', () => {
  test('a value before that is not stated is worked out', () => {
    const claims = [claim('b', 8, { code: '%' }), claim('c', 108)];
    const found = check(claims, [change(null, 'b', 'c')], [], header())[0]!;
    expect(found.verdict).toBe('not-testable');
    expect(found.computed).toBe(100);
    expect(found.formula).toBe('108 / (1 + 8 %)');
  });
  test('without a change there is nothing to check', () => {
    expect(check([claim('a', 1), claim('c', 2)], [change('a', null, 'c')], [], header())).toEqual([]);
  });
  test('a range is an interval', () => {
    const found = check(
      [claim('a', 100), claim('b', [5, 10], { code: '%' }), claim('c', 107)],
      [change('a', 'b', 'c')],
      [],
      header(),
    )[0]!;
    expect(found.verdict).toBe('consistent-by-rounding');
    expect(found.reported).toBeNull();
  });
  test('units that do not compare', () => {
    const found = check(
      [claim('a', 100), claim('b', 5, { code: '%' }), claim('c', 107, { code: 'EUR' })],
      [change('a', 'b', 'c')],
      [],
      header(),
    )[0]!;
    expect(found.verdict).toBe('not-testable');
  });
});
