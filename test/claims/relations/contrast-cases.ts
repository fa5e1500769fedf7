/** Values of one thing at two times that words set against each other; none where the list is empty. */
export const contrastCases: readonly (readonly [text: string, relations: readonly string[]])[] = [
  ['Im Jahr 2025 wurden lediglich 37 Bußgelder verhängt, 2024 waren es noch 58 gewesen.', ['down 58 - 37']],
  [
    'Von den 941 Gemeinden hatten Ende 2024 erst 388 eine Satzung erlassen, drei Jahre zuvor waren es 214.',
    ['388 of 941', 'up 214 - 388'],
  ],
  ['Ende 2019 gab es im Land noch 87 Kreißsäle. Heute sind es nur noch 61.', ['down 87 - 61']],
  [
    'Im Schuljahr 2018/19 besuchten 1.240 Kinder die Schule. Fünf Jahre später waren es bereits 1.610.',
    ['up 1.240 - 1.610'],
  ],
  ['Die Zahl der Hebammen lag 2019 bei 48 und beträgt nunmehr 103.', ['up 48 - 103']],
  ['Im Jahr 2022 gab die Stadt 8,3 Mio. Euro für Heizung aus, 2023 waren es schon 9,7 Mio. Euro.', ['up 8,3 - 9,7']],
  ['2021 zählte das Gericht 310 Verfahren, im Folgejahr nur 268.', ['down 310 - 268']],
  ['Das Land zahlt eine Pauschale von 75 Euro je Katze. Zuvor waren es 60 Euro.', ['up 60 - 75']],
  [
    'Das Land zahlt 75 Euro je Bad und 45 Euro je Halle. Zuvor waren es 60 beziehungsweise 35 Euro.',
    ['up 60 - 75', 'up 35 - 45'],
  ],
  ['Die Bearbeitungszeit betrug 2020 noch 14 Wochen. Inzwischen liegt sie bei neun Wochen.', ['down 14 - neun']],
  [
    'An 14 der 19 Grundschulen bestehen Klassen, im Schuljahr 2022/23 waren es noch neun.',
    ['14 of 19', 'up neun - 14'],
  ],
  ['Während 2015 noch 220 Bäder betrieben wurden, sind es heute 187.', ['down 220 - 187']],
  ['Die Gebühr beträgt 12 Euro, bislang waren es 9 Euro.', ['up 9 - 12']],
  ['Im Jahr 2023 haben 412 Personen die Ausbildung begonnen; im Vorjahr waren es 389.', ['up 389 - 412']],
  ['Waren es 2019 noch 340 Fälle, so stieg die Zahl bis 2023 auf 512.', ['up 340 - 512']],
  [
    'Von 2021 bis 2023 flossen 2,9 Mio. Euro, während es in den drei Jahren davor nur 1,6 Mio. Euro gewesen waren. Das entspricht einem Zuwachs um 81 %.',
    ['up 1,6 81 2,9'],
  ],
  // Numbers that stand beside each other, or only count on.
  ['Im Jahr 2022 wurden 140 Stellen besetzt. 2023 wurden 20 Stellen gestrichen.', []],
  ['Im Jahr 2021 zählte die Feuerwehr 98 Einsätze, im Folgejahr 107 und 2023 112.', []],
  ['Im Jahr 2020 wurden 512 Verfahren eingestellt, 2021 waren es 488 und 2022 schon 467.', []],
  ['Bislang liegen 17 Anträge vor; bewilligt wurden elf.', ['elf of 17']],
  ['Das Land hat 12 Schulen geprüft, nur 3 Schulen hatten Mängel.', []],
  ['Es gibt noch 12 Stellen, lediglich 3 Bewerbungen.', []],
  ['Der Kreis meldete 12 Fälle, die Stadt nur 7.', []],
  ['Im Norden waren es 40 Fälle, im Süden nur 12.', []],
  ['Künftig sollen 40 Plätze entstehen, 12 Plätze sind es im Norden.', []],
  ['Vorher wurden 40 Akten gesichtet, 12 Akten fehlten.', []],
  ['Die Anlage kostete 9 Mio. Euro. Zuvor hatte das Land 3 Mio. Euro veranschlagt.', []],
  ['Das Gericht hat heute 40 Richterstellen, im Jahr 2019 wurden 12 Richterstellen gestrichen.', []],
  ['Die Frist beträgt noch drei Monate, danach sechs Monate.', []],
  ['Bis 2019 waren noch 40 Gebäude vermietet. Für 12 Gebäude liegt ein Gutachten vor.', []],
  ['Mitte 2023 hatte die Quote noch 58,1 Prozent betragen. Im Durchschnitt des Landes sind es 74,6 Prozent.', []],
  [
    'Am 31. Dezember 2025 bestanden 73 Stellen. Von diesen befanden sich 46 in freier, 19 in kommunaler und acht in anderer Hand. Ende 2020 waren es noch 81 Stellen gewesen; der Rückgang um ein Zehntel beruht auf Zusammenlegungen, lediglich drei Stellen wurden aufgegeben.',
    ['46 of 73', '19 of 73', 'acht of 73', 'down 81 ein Zehntel 73'],
  ],
];
