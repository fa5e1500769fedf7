import type { Case } from './support.js';

/** Of each construction an example or two. */
export const cases: readonly Case[] = [
  // The noun behind the number
  ['Im Land gibt es ⟦81⟧ kommunale Ausländerbehörden.', { head: 'Ausländerbehörden', kind: 'count', unit: '1' }],
  ['Die Prüfung umfasste ⟦zwölf⟧ Standorte.', { head: 'Standorte', kind: 'count' }],
  ['Gefördert wurden ⟦drei⟧ weitere, vom Land geprüfte Projekte.', { head: 'Projekte' }],
  ['Insgesamt wurden ⟦41⟧ im Jahr 2020 begonnene Verfahren eingestellt.', { head: 'Verfahren' }],
  ['Der Verein hat rund ⟦1.200⟧ aktive Mitglieder.', { head: 'Mitglieder', cmp: '~' }],
  [
    'Dafür wird eine Gebühr erhoben; ⟦20⟧ Euro Gebühr fallen je Antrag an.',
    { head: 'Gebühr', kind: 'amount', unit: 'EUR' },
  ],
  ['Am Kurs nahmen ⟦15⟧ Frauen und ⟦12⟧ Männer teil.', { head: 'Frauen' }, { head: 'Männer' }],
  ['Für die Aufgabe stehen ⟦7,5⟧ Vollzeitäquivalente zur Verfügung.', { kind: 'count', unit: '{FTE}' }],
  [
    'Die ⟦fünf⟧ Zentralen Ausländerbehörden Nordrhein-Westfalens unterstützen die Kommunen.',
    { head: 'Ausländerbehörden' },
  ],
  ['Der Bericht nennt die ⟦20⟧ häufigsten Staatsangehörigkeiten.', { head: 'Staatsangehörigkeiten' }],
  // Parts in the genitive
  ['⟦64⟧ % der Gesamtausgaben entfallen auf Personal.', { head: 'Gesamtausgaben', kind: 'share', unit: '%' }],
  ['Rund ⟦zwei Drittel⟧ der Befragten stimmten zu.', { head: 'Befragten', kind: 'share', unit: '1', cmp: '~' }],
  ['Von den Anträgen wurden ⟦30⟧ Prozent aller Fälle bewilligt.', { head: 'Fälle', kind: 'share' }],
  ['⟦18⟧ der ⟦32⟧ Vorhaben sind abgeschlossen.', { head: 'Vorhaben' }, { head: 'Vorhaben' }],
  [
    'Zum Jahresbeginn waren rund ⟦4,3⟧ vom Hundert der Planstellen nicht besetzt.',
    { head: 'Planstellen', kind: 'share', unit: '%' },
  ],
  ['Das Land trägt ⟦ein Sechstel⟧ der Kosten.', { head: 'Kosten', kind: 'share' }],
  [
    'Der Bund übernimmt die ⟦Hälfte⟧ und die Bahn ⟦ein Drittel⟧ der Kosten.',
    { head: 'Kosten', kind: 'share' },
    { head: 'Kosten' },
  ],
  // Carriers
  ['Der Anteil der Frauen lag bei ⟦43⟧ %.', { head: 'Frauen', kind: 'share' }],
  ['Die Zahl der Einbrüche sank auf ⟦1.250⟧.', { head: 'Einbrüche', kind: 'count' }],
  ['Mit einem Anteil von ⟦26⟧ % bei den Rückführungen liegt das Land vorn.', { head: 'Rückführungen', kind: 'share' }],
  ['Die Gesamtzahl der betreuten Kinder betrug ⟦3.480⟧.', { head: 'Kinder', kind: 'count' }],
  ['Die Einwohnerzahl liegt bei ⟦48.000⟧.', { head: 'Einwohnerzahl' }],
  // What the money is for
  ['Die Hochschule nahm Kredite in Höhe von ⟦16,9⟧ Mrd. Euro auf.', { head: 'Kredite', kind: 'amount' }],
  ['Es fielen Kosten von ⟦1,2⟧ Mio. Euro an.', { head: 'Kosten', kind: 'amount' }],
  ['Für die Sanierung des Daches sind ⟦400.000⟧ Euro vorgesehen.', { head: 'Sanierung', kind: 'amount' }],
  ['Im Haushalt sind ⟦8⟧ Millionen Euro für Zuweisungen an die Gemeinden veranschlagt.', { head: 'Zuweisungen' }],
  [
    'Das Sondervermögen enthält Forderungen aus Darlehen von rund ⟦670⟧ Millionen €.',
    { head: 'Forderungen', cmp: '~' },
  ],
  ['Die Personalausgaben betrugen ⟦15,9⟧ Mio. Euro.', { head: 'Personalausgaben', kind: 'amount' }],
  ['Die Ausgaben beliefen sich im Jahr 2018 auf ⟦8,4⟧ Mio. Euro.', { head: 'Ausgaben', when: '2018' }],
  ['Die Miete kostet ⟦14,50⟧ Euro je Quadratmeter.', { head: 'Miete', kind: 'amount', unit: 'EUR/m2' }],
  // Change
  [
    'Die Zahl der Anträge stieg von ⟦229.504⟧ um ⟦21⟧ % auf ⟦292.672⟧.',
    { head: 'Anträge', kind: 'count' },
    { head: 'Anträge', kind: 'change', unit: '%' },
    { head: 'Anträge', kind: 'count' },
  ],
  ['Die Ausgaben sanken um ⟦500.000⟧ Euro.', { head: 'Ausgaben', kind: 'change', unit: 'EUR' }],
  [
    'Die Forderungen nahmen im Vergleich zum Vorjahr um rund ⟦30⟧ Millionen € ab.',
    { head: 'Forderungen', kind: 'change' },
  ],
  ['Bei den Mieten gab es einen Anstieg um ⟦17,5⟧ %.', { kind: 'change', unit: '%' }],
  ['Eine Erhöhung der Gebühren um ⟦30⟧ Euro ist geplant.', { head: 'Gebühren', kind: 'change' }],
  [
    'Der Ansatz erhöht sich auf ⟦664 000⟧ Euro (+ ⟦17,5⟧ %).',
    { head: 'Ansatz', kind: 'amount' },
    { head: 'Ansatz', kind: 'change' },
  ],
  ['Das sind ⟦5⟧ % mehr als im Vorjahr.', { kind: 'change' }],
  ['Die Quote lag um ⟦3⟧ Prozentpunkte höher.', { kind: 'change', unit: '%{points}' }],
  [
    'Die Unfallzahlen gingen von ⟦120⟧ auf ⟦95⟧ zurück.',
    { head: 'Unfallzahlen', kind: 'count' },
    { head: 'Unfallzahlen', kind: 'count' },
  ],
  // Times
  ['Im Jahr 2019 wurden ⟦350⟧ Fälle gezählt.', { head: 'Fälle', when: '2019' }],
  ['2019 waren es ⟦350⟧ Fälle, 2020 ⟦410⟧ Fälle.', { when: '2019' }, { when: '2020' }],
  ['Die Behörde zählte ⟦268.300⟧ (2016) und ⟦271.000⟧ (2017) Einwohner.', { when: '2016' }, { when: '2017' }],
  [
    'Die Ausgaben wurden von rund ⟦6,6⟧ Milliarden € in 2017 auf rund ⟦7,4⟧ Milliarden € in 2018 erhöht.',
    { when: '2017' },
    { when: '2018' },
  ],
  ['In den Jahren 2020 und 2021 lag der Anteil bei ⟦26⟧ % bzw. ⟦24⟧ %.', { when: '2020' }, { when: '2021' }],
  ['In den Jahren 2020 und 2021 lag der Anteil bei jeweils ⟦26⟧ %.', { when: '{2020,2021}' }],
  ['Seit 2018 haben die Stellen ⟦1.708⟧ Fälle begleitet.', { when: '2018/..' }],
  ['Seit dem Regierungswechsel 2017 wurden ⟦74⟧ Personen zurückgeführt.', { when: '2017/..' }],
  ['Darunter sind ⟦158⟧ Fälle aus dem 2021 begonnenen Projekt.', { head: 'Fälle', when: null }],
  ['Zum 01.01.2019 waren ⟦12⟧ Stellen unbesetzt.', { when: '2019-01-01' }],
  ['Bis 2025 sollen ⟦40⟧ Schulen saniert werden.', { when: '../2025' }],
  ['Im Schuljahr 2020/21 besuchten ⟦320⟧ Kinder die Schule.', { when: '2020-08/2021-07' }],
  // Listed and bracketed
  ['Ausgaben für Mieten und Pachten: + ⟦17,5⟧ %', { head: 'Ausgaben', kind: 'change' }],
  ['Die Ausgaben für Studierende (⟦3.200⟧) steigen.', { head: 'Studierende' }],
  [
    'Während die Zahl der Fälle um ⟦8⟧ % stieg, betrug der Anstieg im Land nur ⟦3⟧ %.',
    { head: 'Fälle', kind: 'change' },
    { head: 'Fälle', kind: 'change' },
  ],
  // Durations and measurements
  ['Eine Übungseinheit dauert ⟦60⟧ Minuten.', { head: 'Übungseinheit', kind: 'duration', unit: 'min' }],
  ['Die Strecke ist ⟦12,5⟧ Kilometer lang.', { head: 'Strecke', kind: 'measurement', unit: 'km' }],
  ['Die Anlage hat eine Leistung von ⟦3,2⟧ MW.', { head: 'Leistung', kind: 'measurement', unit: 'MW' }],
];
