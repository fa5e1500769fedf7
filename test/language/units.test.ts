import { describe, expect, test } from 'vitest';
import { units } from '../../src/language/german/units/index.js';
import { analyse } from '../../src/language/index.js';
import { read, table } from './cases.js';

const spellings = units.flatMap((entry) =>
  [...(entry.signs ?? []), ...(entry.words ?? [])].map((text) => [text, entry] as const),
);

test.each(spellings)('7 %s', (text, entry) => {
  const [mention] = analyse(`7 ${text}`).mentions;
  const want = entry.code.split('/')[0];
  expect(mention).toMatchObject({
    type: 'quantity',
    value: Number(`${7 * (entry.times ?? 1)}e${entry.scale ?? 0}`),
    unit: { code: want, system: entry.system },
  });
});

describe('around the number', () => {
  test.each(
    table(`
    € 36.800 => 36800 EUR
    €11.424.000,00 => 11424000 EUR
    EUR 5,00 => 5 EUR
    24,8% => 24.8 %
    26 % => 26 %
    15 vom Hundert => 15 %
    1,24 v. H. => 1.24 %
    1,24 v.H. => 1.24 %
    2 Prozentpunkte => 2 %{points}
    2 %-Punkte => 2 %{points}
    407 € je Einwohner => 407 EUR/{Einwohner}
    4.544 EUR/m² => 4544 EUR/m2
    0,5 ct/kWh => 0.005 EUR/kW.h
    500.000 €/a => 500000 EUR/a
    2 500 Euro pro Tipp => 2500 EUR/{Tipp}
    250 Euro pro Monat => 250 EUR/mo
    250 Euro monatlich => 250 EUR/mo
    250 Euro im Monat => 250 EUR/mo
    250 Euro im Jahr 2020 => 250 EUR | 2020
    30 Cent je Kilowattstunde => 0.3 EUR/kW.h
    24 Badbesuche je Saison => 24/{Saison}
    430 Vollzeitwerte => 430 {FTE}
    0,5 Stellen => 0.5 {FTE}
    5 Stellen => 5
    3 t CO₂ => 3 t
    500 m² => 500 m2
    500 m2 => 500 m2
    50 km/h => 50 km/h
    5 m hoch => 5 m
    5 M => 5
    20 °C => 20 Cel
    55 dB(A) => 55 dB
    40 µg/m³ => 40 ug/m3
    60 Minuten => PT60M
    zwei Jahre => P2Y
    drei Wochen => P3W
    vier Jahre alt => P4Y
    10 000 US-Dollar => 10000 USD
    5 Tage und 3 Stunden => P5D | PT3H
    mit 3 Euro8 => 3 EUR`).map(([text, want]) => [text, want.map((w) => w.replace(/^(\d+)\/\{/, '$1 1/{'))] as const),
  )('%s', (text, want) => {
    expect(read(text)).toEqual(want);
  });
});
