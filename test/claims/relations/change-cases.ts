/** Sentences with the changes that a careful reader sees in them: direction, from, by, to; none where the list is empty. */
export const changeCases: readonly (readonly [text: string, relations: readonly string[]])[] = [
  ['Die Zahl der Fälle stieg von 100 auf 120.', ['up 100 - 120']],
  ['Die Ausgaben sanken um 5 % auf 95 Mio. Euro.', ['down - 5 95']],
  ['Die Kosten betrugen 2019 noch 7 Mio. Euro und wuchsen bis 2022 auf 16 Mio. Euro an.', ['up 7 - 16']],
  ['Im Jahr 2023 besuchten 412 Kinder die Schulen. Das waren 89 mehr als zuvor.', ['up - 89 412']],
  ['Die Zahl der Anträge stieg von 2.000 um 15 % auf 2.300.', ['up 2.000 15 2.300']],
  [
    'Die Zahl der Anträge, die 2019 bei 88.400 gelegen hatte, ist bis 2023 auf 103.900, mithin um 17,5 % angewachsen.',
    ['up 88.400 17,5 103.900'],
  ],
  ['Die Wartezeit verlängerte sich von 4,9 auf 6,2 Monate.', ['up 4,9 - 6,2']],
  ['Die Frist wird von zwölf auf sechs Monate verkürzt.', ['down zwölf - sechs']],
  ['Die Verwaltung will die Frist von zwölf auf sechs Monate bringen.', ['down zwölf - sechs']],
  ['Der Frauenanteil, der 2018 noch 9,4 % betragen hatte, erreichte zuletzt 12,7 %.', ['up 9,4 - 12,7']],
  ['Die Polizei registrierte 2023 insgesamt 4.410 Fälle nach 3.980 im Vorjahr.', ['up 3.980 - 4.410']],
  ['Die Polizei registrierte 2023 insgesamt 3.410 Fälle gegenüber 3.980 Fällen im Vorjahr.', ['down 3.980 - 3.410']],
  ['Nach 3.980 Fällen im Vorjahr registrierte die Polizei 2023 insgesamt 4.410 Fälle.', ['up 3.980 - 4.410']],
  ['Die Gebühr beträgt künftig 15 Euro statt bisher 12 Euro.', ['up 12 - 15']],
  ['Es wurden 1.204 Anträge (Vorjahr: 1.150) gestellt.', ['up 1.150 - 1.204']],
  ['Im Jahr 2019 waren es 120 Fälle. Im Jahr 2022 waren es 150 Fälle, ein Plus von 25 %.', ['up 120 25 150']],
  ['Im Jahr 2019 waren es 120 Fälle. Im Jahr 2022 waren es 150 Fälle, ein Plus von 35 %.', ['up 120 35 150']],
  [
    'Die Zahl der Mitglieder stieg von 124.300 im Jahr 2018 auf 129.800 im Jahr 2023. Das entspricht einem Zuwachs von 4,4 Prozent.',
    ['up 124.300 4,4 129.800'],
  ],
  [
    'Die Zahl der Mitglieder stieg von 124.300 auf 129.800, was einem Zuwachs von 4,4 Prozent entspricht.',
    ['up 124.300 4,4 129.800'],
  ],
  [
    'Der Auftragswert kletterte von 410.000 Euro (2019) auf 600.000 Euro (2022). Mithin erhöhte er sich um 46,3 %.',
    ['up 410.000 46,3 600.000'],
  ],
  [
    'Im Jahr 2023 fanden 611 Frauen mit 702 Kindern Schutz; das waren 38 Frauen weniger, aber 55 Kinder mehr als 2022.',
    ['down - 38 611', 'up - 55 702'],
  ],
  ['Die Gruppe wuchs von 12 auf 15, die Klasse von 20 auf 24 Kinder.', ['up 12 - 15', 'up 20 - 24']],
  ['Die Zahl der Plätze stieg von 186 über 215 auf 260.', ['up 186 - 260']],
  ['Der Bestand sank um 12 Fahrzeuge (5 %) auf 228 Fahrzeuge.', ['down - 12 228', 'down - 5 228']],
  ['Der Umsatz lag 2022 bei 5,6 Mio. Euro (+ 12 %).', ['up - 12 5,6']],
  [
    'Die Quote fiel 2022 von 29,8 % auf 26,1 %, blieb jedoch um 3,3 Prozentpunkte über dem Bundesdurchschnitt.',
    ['down 29,8 - 26,1'],
  ],
  // A difference said twice, in its unit and in per cent.
  [
    'Im Haushalt 2026 sind 600.000 Euro für Schulsozialarbeit veranschlagt, davon 450.000 Euro für Personal. Gegenüber dem Vorjahr ist das ein Plus von 50.000 Euro oder 9,1 %.',
    ['450.000 of 600.000', 'up - 50.000 600.000', 'up - 9,1 600.000'],
  ],
  ['Die Ausgaben stiegen um 23.500 Euro oder rund 62 % auf 61.500 Euro.', ['up - 23.500 61.500', 'up - 62 61.500']],
  [
    'Die Kosten beliefen sich auf 3,4 Mio. Euro; das sind 0,4 Mio. Euro bzw. 13 % mehr als veranschlagt.',
    ['up - 0,4 3,4', 'up - 13 3,4'],
  ],
  [
    'Die Gerichte erledigten 4.120 Verfahren, 310 oder 8,1 % mehr als im Vorjahr.',
    ['up - 310 4.120', 'up - 8,1 4.120'],
  ],
  [
    'Im Jahr 2023 wurden 1.480 Wohnungen fertiggestellt. Das waren 212 Wohnungen bzw. 12,5 Prozent weniger als 2022.',
    ['down - 212 1.480', 'down - 12,5 1.480'],
  ],
  [
    'Ein Bett kostete 2019 noch 38.000 Euro, 2024 bereits 61.500 Euro; das ist eine Steigerung um 23.500 Euro oder rund 62 %.',
    ['up 38.000 23.500 61.500', 'up 38.000 62 61.500'],
  ],
  // What the difference is from stands behind it, or further back.
  [
    'Zum 1. März wurden 3.284 Kinder unterrichtet, ein Plus von 4,7 % gegenüber dem Vorjahr (3.137).',
    ['up 3.137 4,7 3.284'],
  ],
  [
    'Die Erlöse beliefen sich auf 1,34 Mrd. Euro und blieben damit um rund 560 Mio. Euro hinter den erwarteten 1,9 Mrd. Euro zurück.',
    ['down 1,9 560 1,34'],
  ],
  [
    'Der Rat hat für 2025 einen Ansatz von 350.000 Euro beschlossen. Es liegen 17 Anträge vor. Bislang sind 418.000 Euro gebunden. Das sind 68.000 Euro mehr.',
    ['up 350.000 68.000 418.000'],
  ],
  [
    'Im Jahr 2023 waren es 6.842 Tiere, im Jahr darauf 7.515 und 2025 nur 5.960; hierfür flossen 471.900 Euro. Die Zahl der Tiere ging 2025 um 20,7 % zurück.',
    ['down 7.515 20,7 5.960'],
  ],
  ['2022 bewilligte das Land 120 Anträge, 2023 waren es 150 Anträge. Das ist ein Zuwachs von 25 %.', ['up 120 25 150']],
  ['Statt bisher zwölf stehen künftig 15 Plätze zur Verfügung.', ['up zwölf - 15']],
  // Numbers that no change joins.
  ['Die Gebühr von 20 Euro oder 5 % des Streitwerts ist sofort fällig.', []],
  ['Die Ausgaben betrugen 4,2 Mio. Euro. Das ist ein Anteil von 12 %.', []],
  ['Ein Viertel oder 12 Schulen haben eine Mensa.', []],
  [
    'Im Jahr 2015 gab es 100 Fälle. Im Jahr 2023 stieg die Zahl der Fälle gegenüber dem Vorjahr um 5 % auf 160.',
    ['up - 5 160'],
  ],
  ['Nach 3 Monaten lagen 120 Anträge vor.', []],
  ['Nach 12 Sitzungen beschloss der Rat 40 Punkte.', []],
  ['Von den 40 Stellen wurden auf Antrag 12 gestrichen.', ['12 of 40']],
  ['Die Sitzung dauerte 2 Stunden, die Pause 20 Minuten.', []],
  ['Die Quote fiel mit 39 % höher aus als der Durchschnitt von 30 %.', []],
  ['Dem stehen 918 Stellen gegenüber 40 Ämtern gegenüber.', []],
  ['Auf 100 Plätze kommen 120 Bewerbungen.', []],
  ['Das Land zahlt 40 Euro von 60 Euro auf Antrag.', ['40 of 60']],
  ['Er wurde von 12 Ländern auf 3 Konferenzen beraten.', []],
  [
    'Im Haushalt 2026 sind 600.000 Euro für Schulsozialarbeit veranschlagt. Gegenüber dem Vorjahr ist das ein Plus von 50.000 Euro oder 9,1 %.',
    ['up - 50.000 600.000', 'up - 9,1 600.000'],
  ],
  ['Die Zahl der Lehrkräfte sank von 412 auf 389, also um 23 oder 5,6 %.', ['down 412 23 389', 'down 412 5,6 389']],
  [
    'Für die Sanierung sind 418.000 Euro gebunden. Das sind 68.000 Euro oder gut 19 % mehr, als der Ansatz hergibt.',
    ['up - 68.000 418.000', 'up - 19 418.000'],
  ],
  [
    'Die Polizei erfasste 13.720 Anzeigen, ein Rückgang um 1.240 Anzeigen (8,3 %) gegenüber dem Vorjahr.',
    ['down - 1.240 13.720', 'down - 8,3 13.720'],
  ],
  ['Der Zuschuss erhöht sich um 120.000 Euro (+8 %) auf 1,62 Mio. Euro.', ['up - 120.000 1,62', 'up - 8 1,62']],
  [
    'Rund 640.000 Tiere waren zum 1. Januar 2026 gemeldet, nach 590.000 zum gleichen Stichtag des Vorjahres.',
    ['up 590.000 - 640.000'],
  ],
  ['Zum Stichtag waren 151 Stellen besetzt (Vorjahr: 140).', ['up 140 - 151']],
  ['Die Quote lag bei 98 % (Vorjahr: 91 %).', ['up 91 - 98']],
  ['Die Zahl der Verfahren hat sich von 1.204 in 2019 auf 1.530 in 2023 erhöht.', ['up 1.204 - 1.530']],
  [
    'Der Ansatz wurde von 22,5 Mio. Euro auf 25,4 Mio. Euro angehoben. Dies entspricht einem Zuwachs von knapp 13 vom Hundert.',
    ['up 22,5 13 25,4'],
  ],
  ['Die Fallzahlen gingen von 812 auf 640 zurück. Der Rückgang beträgt damit 21,2 %.', ['down 812 21,2 640']],
  ['Die Verweildauer stieg von 48 auf 71 Tage, das ist ein Anstieg um 48 %.', ['up 48 48 71']],
  [
    '2016 und 2017 wurden 3.302 bzw. 4.210 Dienste geleistet, ein Anstieg um 27,5 vom Hundert.',
    ['up 3.302 27,5 4.210'],
  ],
  [
    'Im Jahr 2021 verzeichnete der Verbund 3,2 Mio. Fahrgäste. 2023 waren es 4,0 Mio. Fahrgäste; dies entspricht einer Steigerung um 25 %.',
    ['up 3,2 25 4,0'],
  ],
];
