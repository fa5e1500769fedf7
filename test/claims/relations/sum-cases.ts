/** Sentences with the sums that they tell; none where the list is empty. */
export const sumCases: readonly (readonly [text: string, relations: readonly string[]])[] = [
  ['Es kamen 12 Männer und 8 Frauen, zusammen 20.', ['12 + 8 = 20']],
  ['Gefördert wurden 12 Vereine, 8 Verbände und 5 Träger, insgesamt also 25 Einrichtungen.', ['12 + 8 + 5 = 25']],
  ['Es kamen 12 Männer und 8 Frauen, zusammen 21.', ['12 + 8 = 21']],
  ['Der Bund gibt 4,0 Mio. Euro und das Land 2,5 Mio. Euro, zusammen 6,5 Mio. Euro.', ['4,0 + 2,5 = 6,5']],
  ['Plätze:\n- Nord: 12\n- Süd: 8\n- Insgesamt: 20', ['12 + 8 = 20']],
  ['Plätze:\n- Nord: 12\n- Süd: 8\n- Summe: 22', ['12 + 8 = 22']],
  ['In Nord waren es 12 und in Süd 8 Fälle, insgesamt 300 im Land.', []],
  ['Es kamen 12 Männer, 8 Frauen arbeiten zusammen 20 Stunden.', []],
  ['In 3 Jahren wurden 12 Schulen gebaut, insgesamt 40 seit 1990.', []],
  ['Das Land zahlt je 12 Euro für 3 Tage und 8 Euro, zusammen 44 Euro.', []],
  ['Der Ausschuss beriet 14 Anträge. Neun wurden angenommen, fünf abgelehnt.', ['Neun + fünf = 14']],
  [
    'Die Mittel von 2,4 Mio. Euro verteilen sich auf Personal (1,5 Mio. Euro) und Sachkosten (0,9 Mio. Euro).',
    ['1,5 + 0,9 = 2,4'],
  ],
  ['Im Jahr 2023 gingen 73 Beschwerden ein; 48 waren unbegründet, 25 begründet.', ['48 + 25 = 73']],
  ['Es gibt 30 Standorte. Bei 18 wurde der Vertrag verlängert, bei zwölf gekündigt.', ['18 + zwölf = 30']],
  ['Im Jahr 2022 fanden 2.585 Personen Schutz, und zwar 1.183 Frauen mit 1.402 Kindern.', ['1.183 + 1.402 = 2.585']],
  ['Der Verein hat 31 Mitglieder – 19 Frauen, zwölf Männer.', ['19 + zwölf = 31']],
  [
    'Der Haushalt umfasst 92,4 Mio. Euro. Ausgegeben wurden 71,9 Mio. Euro. Der Rest von 20,5 Mio. Euro verfiel.',
    ['71,9 + 20,5 = 92,4'],
  ],
  ['Im Jahr 2021 gab es 345 Fälle. Im Jahr 2022 waren es 120, im Jahr 2023 dann 225.', []],
  ['Das Land zählt 85 Häuser. 40 Schulen und 45 Kitas liegen auf dem Land.', []],
  ['Das Land hat 85 Häuser: 40 Schulen und 45 Kitas.', ['40 + 45 = 85']],
  [
    'Die Erlöse stiegen von 10.512 auf 10.946 Euro. In dieser Summe sind 7.690 Euro Mieten, 3.120 Euro Umlagen und 136 Euro Sonstiges enthalten.',
    ['up 10.512 - 10.946', '7.690 + 3.120 + 136 = 10.946'],
  ],
  [
    'Es gibt 192 Anlagen:\n- Inneres: 71\n- Wissenschaft: 49\n- Justiz: 28, davon fünf in Haft\n- übrige: 44',
    ['71 + 49 + 28 + 44 = 192', 'fünf of 28'],
  ],
  ['Gegenüber dem Ausgangswert von 2.632 Euro kamen 412 Euro hinzu, so dass es 3.044 Euro sind.', []],
  [
    'Abgeschlossen wurden 3.846 Verfahren. Die Dauer belief sich auf 34 Tage. Das war ein Fortschritt. Die Stellungnahmen kamen schneller. Alle Fristen wurden gehalten.\nDie Petitionen verteilen sich auf\n- 1.969 positive,\n- 731 teilweise positive,\n- 802 negative und\n- 344 erledigte.',
    ['1.969 + 731 + 802 + 344 = 3.846'],
  ],
  [
    'Bewilligt wurden 287 Vorhaben mit 21,9 Mio. Euro.\nAuf die Arten verteilen sie sich so:\n- Neubau (118; 12,4 Mio. Euro),\n- Ausbau (126; 7,3 Mio. Euro),\n- Umbau (43; 2,2 Mio. Euro).',
    ['118 + 126 + 43 = 287', '12,4 + 7,3 + 2,2 = 21,9'],
  ],
  ['Es gab 19 Anträge.\nEingesetzt wurden\n- 8 Boote,\n- 6 Wagen,\n- 5 Kräne.', []],
];
