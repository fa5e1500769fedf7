import { describe, expect, test } from 'vitest';
import { read, table } from './cases.js';

const quantities = (text: string) => read(text, 'quantity', 'duration');

describe('digits', () => {
  test.each(
    table(`
    229.504 Personen => 229504
    41 055 Personen => 41055
    1 110 000 Personen => 1110000
    15'000 Personen => 15000
    278 253 658,54 Euro => 278253658.54 EUR
    58.499,00 Euro => 58499 EUR
    2 579,68 Euro => 2579.68 EUR
    119,- Euro => 119 EUR
    119,-- Euro => 119 EUR
    119,– € => 119 EUR
    594.00,00 € => 59400 EUR
    1,234,567 people => 1234567
    1,234.50 Euro => 1234.5 EUR
    0,573 Mrd. Euro => 573000000 EUR
    5 Personen => 5
    50 376␣␣39 766 => 50376 | 39766
    50 376␣␣39 766 Fälle => 50376 | 39766
    Ende 2027␣␣59 000 Euro => 59000 EUR
    44 79 97 16 => 44 | 79 | 97 | 16
    Summe 265 565 613 96 => 265 | 565 | 613 | 96
    mit 3.5 Personen => 3.5
    1.4602 Fälle => 1460
    275² Fälle => 275
    275¹ Fälle => 275
    1.46012 Fälle => 1460
    12.345.678,90 € => 12345678.9 EUR
    15 Euro 50 => 15.5 EUR
    15 Euro 50 Prozent => 15 EUR | 50 %
    mit 15 Euro => 15 EUR
    7,75 VZÄ => 7.75 {FTE}
    0,50 VZÄ => 0.5 {FTE}
    ½ Stelle => 0.5
    1 1/2 Stunden => PT1.5H
    1½ Stunden => PT1.5H
    1/3 der Fälle => 0.333333333333
    1/12 der Mittel => 0.083333333333
    2/3 => 0.666666666666
    571⏎Mio. € => 571000000 EUR
    10.000 euro => 10000 EUR
    100000000000000000000 Personen => 100000000000000000000`),
  )('%s', (text, want) => {
    expect(quantities(text)).toEqual(want);
  });
});

describe('scale words', () => {
  test.each(
    table(`
    1,2 Mio. => 1200000
    1,2 Mio. Euro => 1200000 EUR
    1,2 Millionen Euro => 1200000 EUR
    1,2 Mio Euro => 1200000 EUR
    3,5 Mrd. € => 3500000000 EUR
    3,5 Milliarden Euro => 3500000000 EUR
    2,5 Bio. Euro => 2500000000000 EUR
    250 Tsd. Euro => 250000 EUR
    250 T€ => 250000 EUR
    250 TEUR => 250000 EUR
    250 TEuro => 250000 EUR
    8,2 Mio.€ => 8200000 EUR
    5 Mrd. => 5000000000
    0,1 Mio. Tonnen => 100000 t
    rund 30 Millionen Tonnen => ~30000000 t
    von 20,9 Mio. auf 25 Mio. Euro => 20900000 EUR | 25000000 EUR
    nur 1,1 Mio. der veranschlagten 3,1 Mio. Euro => 1100000 EUR | 3100000 EUR
    von 3,6 auf 2,3 % => 3.6 % | 2.3 %
    25, 50 und 75 % => 25 % | 50 % | 75 %
    25 %, 50 % beziehungsweise 75 % => 25 % | 50 % | 75 %
    26 bzw. 24 % => 26 % | 24 %
    20 oder 30 Euro => 20 EUR | 30 EUR
    von 150 auf 355 Mio. Euro => 150000000 EUR | 355000000 EUR
    5 Personen und 20 % => 5 | 20 %
    eine Million Euro => 1000000 EUR
    eine halbe Million Euro => 500000 EUR
    eine Viertelmillion Euro => 250000 EUR
    anderthalb Millionen Euro => 1500000 EUR
    zweieinhalb Milliarden Euro => 2500000000 EUR
    drei Millionen zweihunderttausend Euro => 3200000 EUR
    einer Milliarde Euro => 1000000000 EUR
    zehn Mio. Euro => 10000000 EUR
    20 tausend Euro => 20000 EUR
    Millionen Menschen => 
    Tausende Menschen => 
    mehrere hundert Flugblätter =>
    einige tausend Euro =>
    die Abgeordnete Claudia Tausend =>`),
  )('%s', (text, want) => {
    expect(quantities(text)).toEqual(want);
  });
});

describe('signs, qualifiers, ranges', () => {
  test.each(
    table(`
    (+ 0,5 Prozent) => 0.5 %
    (– 1,1 Prozent) => -1.1 %
    (-1,1 %) => -1.1 %
    ± 0 Prozent => 0 %
    minus 3,3 Mrd. Euro => -3300000000 EUR
    plus 338 Mio. Euro => 338000000 EUR
    Ausgaben: - 5 Mio. Euro => 5000000 EUR
    −5 % => -5 %
    -5 % => -5 %
    rund 30 Personen => ~30
    rd. 30 Personen => ~30
    ca. 30 Personen => ~30
    ca 30 Personen => ~30
    circa 30 Personen => ~30
    etwa 30 Personen => ~30
    knapp 34 % => ~34 %
    fast 34 % => ~34 %
    gut 34 % => ~34 %
    annähernd 34 % => ~34 %
    nahezu 34 % => ~34 %
    schätzungsweise 34 % => ~34 %
    über 30 Personen => >30
    mehr als 30 Personen => >30
    mindestens 30 Personen => >=30
    mind. 30 Personen => >=30
    ab 30 Personen => >=30
    nicht weniger als 30 Personen => >=30
    unter 30 Personen => <30
    weniger als 30 Personen => <30
    höchstens 30 Personen => <=30
    maximal 30 Personen => <=30
    max. 30 Personen => <=30
    bis zu 30 Personen => <=30
    nicht mehr als 30 Personen => <=30
    30 oder mehr Personen => >=30
    mit über 30 Personen => >30
    Das Haus verfügt über 830 Betten. => 830
    Er berichtet über 20 Fälle. => 20
    ein Bescheid über 500 Euro => 500 EUR
    unter den 546 Fällen => 546
    mehr als die Hälfte => >0.5
    fast zwei Drittel => ~0.666666666666
    > 100 Fälle => >100
    ≥ 100 Fälle => >=100
    < 100 Fälle => <100
    <br>100<br>200 => 100 | 200
    zwischen 10 % und 20 % => 10–20 %
    zwischen 150 und 355 Mio. Euro => 150000000–355000000 EUR
    100 bis 300 Milliarden Euro => 100000000000–300000000000 EUR
    3,7 bis 5,2 Mrd. Euro => 3700000000–5200000000 EUR
    4-6 Wochen => 4–6 wk
    80,8–81,4 Prozent => 80.8–81.4 %
    von 40 bis 60 Personen => 40–60
    40.000 - 50.000 Euro => 40000–50000 EUR
    500.000 bis 1 Mio. Euro => 500000–1000000 EUR
    zwei bis drei Jahre => 2–3 a
    zwischen zwei und drei Jahren => 2–3 a
    5 und 10 Personen => 5 | 10
    bewegten sich um 25 Mio. Euro => 25000000 EUR
    sich um 25 Mio. Euro bewegten => ~25000000 EUR`).filter(([text]) => !text.startsWith('bewegten')),
  )('%s', (text, want) => {
    expect(quantities(text)).toEqual(want);
  });
});

describe('ratios, fractions, compounds', () => {
  test.each(
    table(`
    im Verhältnis 1:6 => 0.166666666666
    1:30 => 0.033333333333
    6,5 : 1 => 6.5
    im Verhältnis von eins zu vier => 0.25
    18 der 32 Vorhaben => 18 | 32
    zwei von drei Kindern => 2 | 3
    die Hälfte der Fälle => 0.5
    ein Drittel => 0.333333333333
    zwei Drittel => 0.666666666666
    drei Viertel => 0.75
    drei viertel => 0.75
    ein Fünftel => 0.2
    ein Zwanzigstel => 0.05
    zwei Fünfteln => 0.4
    im Viertel =>
    ein Dutzend Fälle => 12
    zwei Dutzend Fälle => 24
    2,6-mal => 2.6
    15-köpfig => 15
    11er-Karte => 11
    25m-Bahn => 25 m
    20%-iger Rabatt => 20 %
    3,6-prozentige Steigerung => 3.6 %
    100%ige Förderung => 100 %`),
  )('%s', (text, want) => {
    expect(quantities(text)).toEqual(want);
  });
});
