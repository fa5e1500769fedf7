import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/language/index.js';
import { read, say, table } from './cases.js';

const dates = (text: string) => read(text, 'date');

describe('days and months', () => {
  test.each(
    table(`
    am 09. Mai 2023 => 2023-05-09
    am 1.September 2024 => 2024-09-01
    am 28.5.2025 => 2025-05-28
    am 18.7.22 => 2022-07-18
    am 30. 07. 2014 => 2014-07-30
    am 28.04. => XXXX-04-28
    am 28.04.2022 beschlossen => 2022-04-28
    am 3. Jänner 2020 => 2020-01-03
    am 3. Sept. 2020 => 2020-09-03
    am 31.Maerz 2020 => 2020-03-31
    am Montag, den 3. Mai 2021 => 2021-05-03
    Oktober 2017 => 2017-10
    im Mai 2025 => 2025-05
    im Mai => XXXX-05
    Stand: 12/2021 => 2021-12
    Stand:30.11.2019 => 2019-11-30
    (Stand 28.05.24) => 2024-05-28
    Stichtag 1.1.2022 => 2022-01-01
    am 14. August 2020 aus => 2020-08-14
    der 3. Mai => XXXX-05-03
    am 1. d. M. => XXXX-XX-01
    Abschnitt 3.1.1 =>
    29.02.2019 => 2019-02-29`),
  )('%s', (text, want) => {
    expect(dates(text)).toEqual(want);
  });
});

describe('lists and periods', () => {
  test.each(
    table(`
    am 09. und 12.01.2026 => {2026-01-09,2026-01-12}
    am 7./8.12.2021 => {2021-12-07,2021-12-08}
    vom 07. bis 09.05.2019 => 2019-05-07/2019-05-09
    vom 18. auf den 19.09. => XXXX-09-18/XXXX-09-19
    vom 3. Mai bis zum 5. Juni 2020 => 2020-05-03/2020-06-05
    am 3., 4. und 5. Mai 2020 => {2020-05-03,2020-05-04,2020-05-05}
    in den Jahren 2020 und 2021 => {2020,2021}
    in den Jahren 2023, 2024 und 2025 => {2023,2024,2025}
    in den Jahren 2012 bis 2018 => 2012/2018
    2020 bis 30 => 2020/2030
    von 2017 nach 2018 => 2017/2018
    zwischen 2010 und 2015 => 2010/2015
    Oktober 2017 bis Dezember 2021 => 2017-10/2021-12
    Oktober bis Dezember 2021 => 2021-10/2021-12
    im Oktober und Dezember 2025 => {2025-10,2025-12}
    Dezember bis Februar 2022 => 2021-12/2022-02
    2015–2020 => 2015/2020
    2015 - 2020 => 2015/2020
    2023 2024 2025 => 2023 | 2024 | 2025
    2019-⏎2020 => 2019/2020
    4. Quartal 2027 => 2027-10/2027-12
    III.Quartal 2020 => 2020-07/2020-09
    im vierten Quartal 2025 => 2025-10/2025-12
    Q3 2021 => 2021-07/2021-09
    Q3/2021 => 2021-07/2021-09
    erstes Halbjahr 2024 => 2024-01/2024-06
    im 2. Halbjahr 2024 => 2024-07/2024-12
    in der zweiten Jahreshälfte 2024 => 2024-07/2024-12
    49. KW 2021 => 2021-12-06/2021-12-12
    Schuljahr 2020/21 => 2020-08/2021-07
    Schuljahr 2026/2027 => 2026-08/2027-07
    im Kita-Jahr 2020/2021 => 2020-08/2021-07
    Wintersemester 2027/28 => 2027-10/2028-03
    Sommersemester 2024 => 2024-04/2024-09
    Doppelhaushalt 2011/12 => 2011/2012
    2031/32 => 2031/2032
    Haushaltsjahr 2022 => 2022
    Herbst 2026 => 2026-09/2026-11
    Winter 2026 => 2026-12/2027-02
    Mitte 2020 => 2020-06/2020-07
    Ende 2024 => 2024-12
    Ende März 2024 => 2024-03
    seit 2018 => 2018/..
    seit dem Jahr 2017 => 2017/..
    bis 2025 => ../2025
    bis zum Jahr 2025 => ../2025
    bis zum 31. Dezember 2020 => ../2020-12-31
    ab dem 1. Januar 2020 => 2020-01-01/..
    ab 2020 => 2020/..
    seit Mai 2020 => 2020-05/..`),
  )('%s', (text, want) => {
    expect(dates(text)).toEqual(want);
  });
});

describe('years and counts', () => {
  test.each(
    table(`
    im Jahr 2018 nur => 2018
    2018 betrugen sie => 2018
    in 2017 auf rund => 2017
    Haushaltsentwurf 2020. => 2020
    rund 2000 Menschen => ~2000
    2000 Euro => 2000 EUR
    über 2000 Teilnehmende => >2000
    2000 Menschen => 2000
    1998 Mio. Euro => 1998000000 EUR
    2.021 Fälle => 2021
    1850 Fälle => 1850
    im Jahr 1850 => 1850
    seit 2007 auf => 2007/..
    (2016) => 2016
    in den 1990er Jahren => 199X
    im Zeitraum 2020-2023 => 2020/2023
    2021er => 2021
    5 € 2017 auf => 5 EUR | 2017`),
  )('%s', (text, want) => {
    expect(read(text)).toEqual(want);
  });
});

describe('times and recurrences', () => {
  test.each(
    table(`
    um 16:00 Uhr => T16:00
    08: 25 => T08:25
    2.30 Uhr => T02:30
    24:00 Uhr => T24:00
    9 Uhr => T09:00
    22.04 Uhr => T22:04
    jährlich => P1Y
    monatliche Berichte => P1M
    vierteljährlich => P3M
    täglich => P1D`),
  )('%s', (text, want) => {
    expect(read(text)).toEqual(want);
  });
});

describe('relative times', () => {
  const relative = (text: string) => recognise(text, { referenceDate: '2022-02-03' }).map(say);
  test.each(
    table(`
    im Vorjahr => 2021
    im vergangenen Jahr => 2021
    im letzten Jahr => 2021
    in diesem Jahr => 2022
    im laufenden Jahr => 2022
    im kommenden Jahr => 2023
    im nächsten Jahr => 2023
    im vergangenen Monat => 2022-01
    gestern => 2022-02-02`),
  )('%s', (text, want) => {
    expect(relative(text)).toEqual(want);
  });

  test('stay unread without a reference date', () => {
    expect(read('im Vorjahr und im vergangenen Jahr')).toEqual([]);
  });
});

test.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['Februar 2024', '2024-02-01', '2024-02-29'],
  ['Schuljahr 2020/21', '2020-08-01', '2021-07-31'],
  ['seit 2018', '2018-01-01', null],
  ['bis 2025', null, '2025-12-31'],
  ['2020 und 2022', '2020-01-01', '2022-12-31'],
])('%s lasts from %s to %s', (text, startDate, endDate) => {
  expect(recognise(text)).toMatchObject([{ type: 'date', startDate, endDate }]);
});

test('a day that does not exist is kept as printed, without days', () => {
  expect(recognise('am 29.02.2019')).toMatchObject([{ edtf: '2019-02-29', startDate: null, impossible: true }]);
});
