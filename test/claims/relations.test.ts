import { describe, expect, test } from 'vitest';
import { relationsOf } from './support.js';

/** Changes: direction, from, by, to. */
const changes: readonly [string, string[]][] = [
  ['Die Zahl der Fälle stieg von 100 auf 120.', ['up 100 - 120']],
  ['Die Ausgaben sanken um 5 % auf 95 Mio. Euro.', ['down - 5 95']],
  ['Die Kosten betrugen 2019 noch 7 Mio. Euro und wuchsen bis 2022 auf 16 Mio. Euro an.', ['up 7 - 16']],
  ['Im Jahr 2023 besuchten 412 Kinder die Schulen. Das waren 89 mehr als zuvor.', ['up - 89 412']],
  ['Die Zahl der Anträge stieg von 229.504 um 21 % auf 292.672.', ['up 229.504 21 292.672']],
  ['Der Anteil, der 2018 noch 9,8 % betragen hatte, erreichte 2022 13,1 %.', ['up 9,8 - 13,1']],
  ['Der Krankenstand, der 2021 noch 27,3 Fehltage betragen hatte, stieg im Folgejahr auf 31,8.', ['up 27,3 - 31,8']],
  ['Die Polizei zählte 4.318 Fälle nach 3.972 im Vorjahr.', ['up 3.972 - 4.318']],
  ['Nach 3,4 Mio. Euro im Jahr 2021 betrugen die Ausgaben 2022 nur 2,9 Mio. Euro.', ['down 3,4 - 2,9']],
  ['Die Ausgaben lagen bei 5,7 Mio. Euro gegenüber 5,9 Mio. Euro im Vorjahr.', ['down 5,9 - 5,7']],
  ['Die Mittel wurden auf 2 Mio. Euro gekürzt.', ['down - - 2']],
  ['Die Kosten verdoppelten sich von 6 auf 12 Mio. Euro.', ['up 6 - 12']],
  ['Der Preis wird um 0,50 Euro auf 3,50 Euro angehoben.', ['up - 0,50 3,50']],
  ['Die Wartezeit verkürzte sich von neun auf sechs Monate.', ['down neun - sechs']],
  ['Die Zuwendungen wurden von 310.000 Euro auf 275.000 Euro gekürzt.', ['down 310.000 - 275.000']],
  ['Das Angebot wird um 60 Plätze auf dann 240 Plätze erweitert.', ['up - 60 240']],
  ['Aufgenommen wurden 611 Frauen; das waren 38 Frauen weniger als im Vorjahr.', ['down - 38 611']],
  ['Der Ansatz erhöht sich auf 664.000 Euro (+ 17,5 %).', ['up - 17,5 664.000']],
];

const parts: readonly [string, string[]][] = [
  ['Es gab 1.708 Fälle, darunter 158 Kinder.', ['158 of 1.708']],
  ['Insgesamt 18 der 32 Vorhaben sind fertig.', ['18 of 32']],
  ['Von den 240 Stellen konnten 151 besetzt werden.', ['151 of 240']],
  ['An den Schulen waren von den 240 Stellen 151 besetzt.', ['151 of 240']],
  ['Es gab 546 Fälle. Hiervon entfielen 41 auf Kinder und 60 auf Frauen.', ['41 of 546', '60 of 546']],
  ['Das Ministerium hat 47 Kommunen angeschrieben, von denen 39 geantwortet haben.', ['39 of 47']],
  ['Es liegen 17 Anträge vor; elf davon sind bewilligt.', ['elf of 17']],
  ['Es gab 4.100 Teilnehmende. Rund ein Viertel von ihnen war jünger als 25 Jahre.', ['ein Viertel of 4.100']],
  ['In der Anstalt waren 1.214 Gefangene untergebracht. Unter den Gefangenen waren 62 Frauen.', ['62 of 1.214']],
  ['Die Halle hat 2.400 m² Fläche, von denen 1.350 genutzt werden.', ['1.350 of 2.400']],
  ['Geprüft wurden 48 Fälle. Davon waren\n- 19 ohne Mangel,\n- 21 mit kleinen Mängeln.', ['19 of 48', '21 of 48']],
  ['Es wurden 9.874 Gegenstände entdeckt (2022: 8.120), darunter 3.405 Messer.', ['3.405 of 9.874']],
  ['Bescheide über 4,1 Mio. Euro wurden erlassen, 1,6 Mio. Euro sind davon eingegangen.', ['1,6 of 4,1']],
];

const sums: readonly [string, string[]][] = [
  ['Im Land gibt es 26 Standorte:\n- 14 Standorte im Norden,\n- 12 Standorte im Süden.', ['14 + 12 = 26']],
  [
    'Das Netz erreicht 2.340 Adressen. Angeschlossen wurden 1.655 Adressen, 685 Adressen folgen.',
    ['1.655 + 685 = 2.340'],
  ],
];

const same: readonly [string, string[]][] = [
  ['Die Personalausgaben machen mit 64 % fast zwei Drittel der Ausgaben aus.', ['64 = zwei Drittel']],
];

describe('relations in prose', () => {
  test.each([...changes, ...parts, ...sums, ...same])('%s', (text, expected) => {
    expect(relationsOf(text)).toEqual(expected);
  });

  test.each([
    'Es gab 546 Fälle und 41 Beschäftigte.',
    'Von 2016 bis 2019 fehlten 12 Lehrkräfte.',
    'Die Gebühr beträgt 20 Euro, die Frist 4 Wochen.',
    'Es gibt 12 Schulen, darunter mehrere neue, und 300 Lehrkräfte.',
    'Nach 12 Jahren wurden 3 Stellen frei.',
    'Die Behörde hat 26 Stellen, 14 Räume und 12 Fahrzeuge.',
    'Es gab 30 Fälle. Im Süden gab es 12 Brände, im Norden 9.',
    'Unter den Parteien waren 62 Frauen.',
  ])('none: %s', (text) => {
    expect(relationsOf(text)).toEqual([]);
  });
});
