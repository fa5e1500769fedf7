import type { Case } from './support.js';

/** Sentences as answers, audits and reports write them, each with several of the difficulties at once. */
export const administrativeCases: readonly Case[] = [
  [
    'Der Frauenanteil, der 2018 noch ⟦9,8⟧ % betragen hatte, erreichte zuletzt ⟦13,1⟧ %.',
    { head: 'Frauenanteil', when: '2018' },
    { head: 'Frauenanteil', when: null },
  ],
  [
    'Die Landesregierung hat im Jahr 2022 insgesamt ⟦38⟧ Vorhaben mit einem Fördervolumen von ⟦14,6⟧ Mio. Euro bewilligt.',
    { head: 'Vorhaben', when: '2022' },
    { head: 'Fördervolumen', when: '2022' },
  ],
  [
    'Von den bewilligten Mitteln wurden bis Ende 2023 lediglich ⟦5,1⟧ Mio. Euro abgerufen.',
    { head: 'Mitteln', kind: 'amount' },
  ],
  [
    'Der Personalbestand sank im selben Zeitraum um ⟦112⟧ auf ⟦1.904⟧ Beschäftigte.',
    { kind: 'change' },
    { head: 'Beschäftigte', kind: 'count' },
  ],
  ['Die Kreise meldeten ⟦3.411⟧, die kreisfreien Städte ⟦2.870⟧ Fälle.', { head: 'Fälle' }, { head: 'Fälle' }],
  [
    'Nach Auskunft der Träger lag die Auslastung im Berichtsjahr bei durchschnittlich ⟦88⟧ Prozent; in ⟦vier⟧ Häusern wurden mehr als ⟦100⟧ Prozent erreicht.',
    { head: 'Auslastung', kind: 'share' },
    { head: 'Häusern' },
    { kind: 'share', cmp: '>' },
  ],
  [
    'Das Ministerium hat dem Rechnungshof mitgeteilt, dass die Zahl der offenen Fälle auf ⟦214⟧ gesunken sei.',
    { head: 'Fälle', kind: 'count' },
  ],
  [
    'Der Rechnungshof hält es für erforderlich, die ⟦62⟧ befristeten Stellen auf höchstens ⟦40⟧ zu begrenzen.',
    { head: 'Stellen' },
    { head: 'Stellen', cmp: '<=' },
  ],
  [
    'Hiervon profitierten ⟦27⟧ Gemeinden mit weniger als ⟦5.000⟧ Einwohnern.',
    { head: 'Gemeinden' },
    { head: 'Einwohnern', cmp: '<' },
  ],
  [
    'Die durchschnittliche Bearbeitungsdauer konnte von ⟦11,2⟧ Wochen im Jahr 2020 auf ⟦6,5⟧ Wochen im Jahr 2023 gesenkt werden.',
    { head: 'Bearbeitungsdauer', when: '2020', unit: 'wk' },
    { head: 'Bearbeitungsdauer', when: '2023', unit: 'wk' },
  ],
  [
    'Im Haushaltsjahr 2021 sind für die Maßnahme Ausgaben in Höhe von ⟦612.345,67⟧ Euro angefallen.',
    { head: 'Ausgaben', when: '2021' },
  ],
  ['Der Zuschussbedarf je Besuch belief sich auf ⟦7,85⟧ Euro.', { head: 'Zuschussbedarf', unit: 'EUR/{Besuch}' }],
  ['Mit ⟦46⟧ % der Stimmen lehnte der Rat den Antrag ab.', { head: 'Stimmen', kind: 'share' }],
  [
    'An der Umfrage beteiligten sich ⟦1.912⟧ Personen, was einem Rücklauf von ⟦38⟧ % entspricht.',
    { head: 'Personen' },
    { head: 'Rücklauf' },
  ],
  ['Die Stadt hat ⟦148⟧ Bäume nachgepflanzt, ⟦35⟧ davon an Schulen.', { head: 'Bäume' }, { head: 'Bäume' }],
  ['Von ⟦112⟧ Bewerbungen stammten ⟦71⟧ von Frauen.', { head: 'Bewerbungen' }, { head: 'Bewerbungen' }],
  [
    '⟦Zwei Drittel⟧ der Schulen und ⟦drei Viertel⟧ der Kitas sind barrierefrei.',
    { head: 'Schulen' },
    { head: 'Kitas' },
  ],
  ['Jährlich fallen rund ⟦1.900⟧ Tonnen Bioabfall an.', { head: 'Bioabfall', unit: 't', cmp: '~' }],
  ['Für Unterkunft und Verpflegung zahlt der Kreis ⟦62⟧ Euro pro Tag.', { head: 'Unterkunft', unit: 'EUR/d' }],
  ['Die Pacht wurde auf ⟦1.250⟧ Euro im Monat festgesetzt.', { head: 'Pacht', unit: 'EUR/mo' }],
  ['Den Gemeinden stehen ab 2025 zusätzlich ⟦80⟧ Mio. Euro zur Verfügung.', { when: '2025/..', kind: 'amount' }],
  [
    'Das Land zahlt für jeden Ausbildungsplatz einen Zuschuss von bis zu ⟦3.000⟧ Euro.',
    { head: 'Zuschuss', cmp: '<=' },
  ],
  ['Der Haushaltsentwurf sieht ⟦3,9⟧ Mio. Euro für die Digitalisierung der Gerichte vor.', { head: 'Digitalisierung' }],
  [
    'Die Verluste der Gesellschaft summierten sich zwischen 2016 und 2021 auf ⟦12,4⟧ Mio. Euro.',
    { head: 'Verluste', when: '2016/2021' },
  ],
  [
    'Im Jahr 2022 gab es ⟦412⟧ Beschwerden, ⟦58⟧ weniger als im Jahr zuvor.',
    { head: 'Beschwerden', when: '2022' },
    { head: 'Beschwerden', kind: 'change' },
  ],
  [
    'Gegenüber der Schätzung von ⟦20⟧ Mio. Euro ergaben sich Mehrkosten von ⟦6⟧ Mio. Euro.',
    { head: 'Schätzung' },
    { head: 'Mehrkosten' },
  ],
  ['Es entstand ein Schaden von etwa ⟦15.000⟧ Euro.', { head: 'Schaden', cmp: '~' }],
  [
    'Der Umbau soll spätestens 2027 abgeschlossen sein und ⟦9,5⟧ Mio. Euro kosten.',
    { head: 'Umbau', modality: 'planned' },
  ],
  [
    'Am Stichtag waren ⟦31⟧ von ⟦36⟧ Planstellen im höheren Dienst besetzt.',
    { head: 'Planstellen' },
    { head: 'Planstellen' },
  ],
  ['Die Wehr zählt ⟦64⟧ aktive Mitglieder, darunter ⟦neun⟧ Frauen.', { head: 'Mitglieder' }, { head: 'Frauen' }],
  [
    'In ⟦17⟧ der ⟦24⟧ Fälle, also bei ⟦71⟧ %, lag kein Beschluss vor.',
    { head: 'Fälle' },
    { head: 'Fälle' },
    { head: 'Fälle', kind: 'share' },
  ],
  [
    'Die Behörde hat ⟦sieben⟧ Verfahren eingeleitet und ⟦drei⟧ abgeschlossen.',
    { head: 'Verfahren' },
    { head: 'Verfahren' },
  ],
  [
    'Die Behörde leitete ⟦sieben⟧ Verfahren ein; ⟦drei⟧ sind abgeschlossen.',
    { head: 'Verfahren' },
    { head: 'Verfahren' },
  ],
  [
    'Erwartet werden Einnahmen von ⟦2,2⟧ Mio. Euro, das sind ⟦0,3⟧ Mio. Euro weniger als im Vorjahr.',
    { head: 'Einnahmen', modality: 'estimated' },
    { head: 'Einnahmen', kind: 'change' },
  ],
  [
    'Die Zahl der Plätze soll bis 2028 um ⟦ein Drittel⟧ steigen.',
    { head: 'Plätze', kind: 'change', when: '../2028', modality: 'planned' },
  ],
  ['Der Anteil der Ökolandwirtschaft an der Fläche beträgt ⟦14,5⟧ %.', { head: 'Ökolandwirtschaft', kind: 'share' }],
  ['Rund ⟦ein Fünftel⟧ aller Anträge ging verspätet ein.', { head: 'Anträge', kind: 'share' }],
  [
    'Durch den Verkauf von ⟦zwölf⟧ Grundstücken erzielte die Stadt ⟦4,4⟧ Mio. Euro.',
    { head: 'Grundstücken' },
    { kind: 'amount' },
  ],
  [
    'Den Einnahmen von ⟦8⟧ Mio. Euro stehen ⟦9,1⟧ Mio. Euro an Ausgaben gegenüber.',
    { head: 'Einnahmen' },
    { head: 'Ausgaben' },
  ],
  ['Je Einwohner gab das Land ⟦407⟧ Euro aus.', { unit: 'EUR/{Einwohner}', kind: 'amount' }],
  [
    'Die Kosten verteilen sich zu ⟦60⟧ % auf das Land und zu ⟦40⟧ % auf die Kommunen.',
    { head: 'Kosten', kind: 'share' },
    { head: 'Kosten', kind: 'share' },
  ],
  [
    'Bis zum 30.06.2024 haben ⟦19⟧ der ⟦22⟧ Kreise einen Plan vorgelegt, ⟦drei⟧ haben eine Verlängerung beantragt.',
    { head: 'Kreise', when: '../2024-06-30' },
    { head: 'Kreise' },
    { head: 'Kreise' },
  ],
  [
    'Im Mai 2023 waren ⟦6,1⟧ % der Erwerbspersonen ohne Arbeit, ein Jahr zuvor ⟦5,7⟧ %.',
    { head: 'Erwerbspersonen', when: '2023-05' },
    { head: 'Erwerbspersonen', when: '2022-05' },
  ],
  ['Die Höchstgeschwindigkeit beträgt ⟦30⟧ km/h.', { kind: 'measurement', head: 'Höchstgeschwindigkeit' }],
  ['Der Bescheid vom 3. Mai 2021 setzt Gebühren von ⟦1.200⟧ Euro fest.', { head: 'Gebühren', when: null }],
  [
    'Das ⟦1,6⟧ ha große Grundstück wurde 2019 für ⟦2,3⟧ Mio. Euro erworben.',
    { head: 'Grundstück', unit: 'har' },
    { head: 'Grundstück', when: '2019' },
  ],
  [
    'Die Fahrgastzahlen lagen um rund ⟦15⟧ % unter dem Niveau von 2019.',
    { head: 'Fahrgastzahlen', kind: 'change', when: null },
  ],
  [
    'Die Zuwendungen an Vereine wurden von ⟦310.000⟧ Euro auf ⟦275.000⟧ Euro gekürzt, mithin um ⟦11,3⟧ %.',
    { head: 'Zuwendungen' },
    { head: 'Zuwendungen' },
    { head: 'Zuwendungen', kind: 'change' },
  ],
  ['Für die Beratung waren ⟦zehn⟧, für die Prüfung ⟦sechs⟧ Tage angesetzt.', {}, { unit: 'd' }],
  ['Mehr als ⟦200⟧ Mal musste die Feuerwehr ausrücken.', { kind: 'count', cmp: '>' }],
  [
    'Die ⟦elf⟧ bereits fertiggestellten und die ⟦vier⟧ noch im Bau befindlichen Anlagen liefern Strom.',
    { head: 'Anlagen' },
    { head: 'Anlagen' },
  ],
];
