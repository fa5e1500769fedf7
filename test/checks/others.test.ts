import { describe, expect, test } from 'vitest';
import { check } from '../../src/checks/index.js';
import { checkWords } from '../../src/wording/checks.js';
import { wordedCodes } from '../../src/wording/index.js';
import { claim, header, part, same, sum } from './make.js';

const cell = (row: number, column: number) => ({ id: 't1', row, column });
const verdicts = (checks: readonly { verdict: string }[]) => checks.map((found) => found.verdict);

describe('parts', () => {
  test.each([
    [41, 546, 'consistent'],
    [546, 546, 'consistent'],
    [547, 546, 'consistent-by-rounding'],
    [548, 546, 'inconsistent'],
  ])('%d of %d', (p, whole, verdict) => {
    const found = check([claim('a', p), claim('b', whole)], [part('a', 'b')], [], header())[0]!;
    expect(found.verdict).toBe(verdict);
    expect(found.formula).toBe(`${p} ≤ ${whole}`);
  });
  test('of different times are not compared', () => {
    const period = (edtf: string) => ({ text: edtf, edtf, startDate: null, endDate: null, start: 0, end: 4 });
    const found = check(
      [claim('a', 9, { period: period('2020') }), claim('b', 5, { period: period('2021') })],
      [part('a', 'b')],
      [],
      header(),
    );
    expect(verdicts(found)).toEqual(['not-testable']);
  });
  test('of different units are left alone', () => {
    expect(check([claim('a', 75, { code: '%' }), claim('b', 9)], [part('a', 'b')], [], header())).toEqual([]);
  });
});

describe('sums', () => {
  test.each([
    [[30, 145, 16, 11, 63], 265, 'consistent'],
    [[30, 145, 16, 11, 63], 266, 'consistent-by-rounding'],
    [[30, 145, 16, 11, 63], 271, 'inconsistent'],
    [[5], 5, 'consistent'],
  ])('%j = %d', (parts, total, verdict) => {
    const claims = [...parts.map((value, i) => claim(`p${i}`, value)), claim('t', total)];
    const found = check(
      claims,
      [
        sum(
          parts.map((_, i) => `p${i}`),
          't',
        ),
      ],
      [],
      header(),
      'de',
    )[0]!;
    expect(found.verdict).toBe(verdict);
    if (verdict === 'inconsistent') expect(found.message).toBe('Die 5 Teile ergeben zusammen 265, nicht 271.');
  });
  test('rounded parts leave room for half a digit each', () => {
    const million = (id: string, value: number) => claim(id, value * 1e6, { code: 'EUR', resolution: 1e5 });
    const of = (total: number) =>
      verdicts(
        check(
          [million('a', 1.2), million('b', 2.3), million('c', 3.1), million('t', total)],
          [sum(['a', 'b', 'c'], 't')],
          [],
          header(),
        ),
      )[0];
    expect(of(6.6)).toBe('consistent');
    expect(of(6.8)).toBe('consistent-by-rounding');
    expect(of(6.9)).toBe('inconsistent');
  });
});

describe('shares', () => {
  test('of a part in running text', () => {
    const at = (start: number) => ({ start, end: start + 4, sentence: { start: 0, end: 200 } });
    const of = (share: number) =>
      check(
        [claim('a', 41, at(10)), claim('b', 546, at(20)), claim('c', share, { code: '%', places: 1, ...at(32) })],
        [part('a', 'b')],
        [],
        header(),
      ).find((found) => found.rule === 'share')!;
    expect(of(7.5).verdict).toBe('consistent-by-rounding');
    expect(of(9.5).verdict).toBe('inconsistent');
    expect(of(9.5).formula).toBe('41 / 546');
  });

  test('in brackets beside the numbers of a table', () => {
    const counts = [30, 145, 16, 11, 63].map((value, row) => claim(`n${row}`, value, { table: cell(row, 1) }));
    const shares = [11, 55, 6, 4, 24].map((value, row) => claim(`s${row}`, value, { code: '%', table: cell(row, 1) }));
    const total = claim('t', 265, { table: cell(5, 1) });
    const found = check(
      [...counts, ...shares, total],
      [
        sum(
          counts.map(({ id }) => id),
          't',
        ),
      ],
      [],
      header(),
    );
    expect(found.filter(({ rule }) => rule === 'share.cell').map(({ verdict }) => verdict)).toEqual(
      new Array(5).fill('consistent-by-rounding'),
    );
    expect(
      found.filter(({ rule }) => rule === 'share.hundred').map(({ verdict, claims }) => [verdict, claims.length]),
    ).toEqual([['consistent', 5]]);
    const wrong = check(
      [...counts, ...shares.slice(1), claim('s0', 31, { code: '%', table: cell(0, 1) }), total],
      [
        sum(
          counts.map(({ id }) => id),
          't',
        ),
      ],
      [],
      header(),
    );
    expect(
      wrong
        .filter(({ verdict }) => verdict === 'inconsistent')
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['share.cell', 'share.hundred']);
  });

  test('in a column of their own: the row that does not fit the others', () => {
    const rows = [
      [4851, 8543, 57],
      [5103, 8855, 58],
      [5288, 8796, 60],
      [5279, 8482, 62],
      [5386, 8290, 75],
    ];
    const claims = rows.flatMap(([a, b, p], row) => [
      claim(`a${row}`, a!, { table: cell(row, 1) }),
      claim(`b${row}`, b!, { table: cell(row, 2) }),
      claim(`p${row}`, p!, { code: '%', table: cell(row, 3) }),
    ]);
    const found = check(claims, [], [], header());
    expect(found.map(({ rule }) => rule)).toEqual(new Array(5).fill('share.column'));
    expect(verdicts(found).filter((verdict) => verdict === 'inconsistent')).toHaveLength(1);
    expect(found.at(-1)!.claims).toEqual(['a4', 'p4', 'b4']);
  });

  test('a column of shares that fits no other columns is left alone', () => {
    const claims = [
      [10, 20, 33],
      [11, 25, 9],
      [12, 30, 71],
    ].flatMap(([a, b, p], row) => [
      claim(`a${row}`, a!, { table: cell(row, 1) }),
      claim(`b${row}`, b!, { table: cell(row, 2) }),
      claim(`p${row}`, p!, { code: '%', table: cell(row, 3) }),
    ]);
    expect(check(claims, [], [], header())).toEqual([]);
  });
});

describe('repetitions', () => {
  test.each([
    [2.762e9, 1e6, 2.8e9, 1e8, 'consistent-by-rounding'],
    [2.762e9, 1e6, 2.9e9, 1e8, 'inconsistent'],
    [546, 1, 546, 1, 'consistent'],
  ])('%d (±%d) and %d (±%d)', (a, ra, b, rb, verdict) => {
    expect(
      check([claim('a', a, { resolution: ra }), claim('b', b, { resolution: rb })], [same('a', 'b')], [], header())[0]!
        .verdict,
    ).toBe(verdict);
  });
});

describe('dates', () => {
  test('a period that ends before it begins', () => {
    const period = {
      text: '2021 bis 2017',
      edtf: '2021/2017',
      startDate: '2021-01-01',
      endDate: '2017-12-31',
      start: 5,
      end: 18,
    };
    const found = check([claim('a', 1, { period }), claim('b', 2, { period })], [], [], header(), 'de');
    expect(found.map(({ rule, claims, message }) => [rule, claims, message])).toEqual([
      ['period.order', ['a'], 'Der Zeitraum endet (31.12.2017), bevor er beginnt (01.01.2021).'],
    ]);
  });

  const sitting = (date: string) => ({ committee: 'Ausschuss', date, session: null, agendaItem: null });
  test.each([
    [{ date: '2022-02-03', consultation: sitting('2022-02-09') }, []],
    [{ date: '2022-02-10', consultation: sitting('2022-02-09') }, []],
    [{ date: '2021-02-03', consultation: sitting('2022-02-09') }, ['header.sitting-far-from-letter']],
    [{ date: '2022-02-03', distributedOn: '2022-02-01' }, ['header.distributed-before-letter']],
    [{ date: '2022-02-03', distributedOn: '2022-02-04' }, []],
    [{ date: '2022-02-03', requests: [{ by: 'Fraktion', date: '2022-02-05' }] }, ['header.request-after-letter']],
    [{ date: '2022-02-03', requests: [{ by: 'Fraktion', date: null }] }, []],
    [{ consultation: sitting('2022-02-09') }, []],
  ])('%j', (more, rules) => {
    expect(check([], [], [], header(more)).map(({ rule }) => rule)).toEqual(rules);
  });
});

test('checks are numbered in source order and every message has its words filled in', () => {
  const claims = [claim('a', 3), claim('b', 2), claim('c', 9)];
  const relations = [
    { ...part('a', 'b'), start: 50 },
    { ...same('a', 'c'), start: 20 },
  ];
  for (const lang of ['en', 'de'] as const) {
    const found = check(claims, relations, [], header(), lang);
    expect(found.map(({ id, start }) => [id, start])).toEqual([
      ['k1', 20],
      ['k2', 50],
    ]);
    for (const { message } of found) expect(message).not.toMatch(/[{}]|undefined|NaN/);
  }
  expect(wordedCodes).toEqual(expect.arrayContaining(Object.keys(checkWords)));
});
