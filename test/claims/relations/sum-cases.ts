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
];
