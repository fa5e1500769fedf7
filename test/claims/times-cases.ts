import type { Case } from './support.js';

/** When a number holds: its own date, the clause's, one that is taken up, one told from another, the list's and the heading's. */
export const timesCases: readonly Case[] = [
  [
    '2021 wurden ⟦400⟧ Plätze geschaffen, im Folgejahr ⟦520⟧.',
    { head: 'Plätze', when: '2021' },
    { head: 'Plätze', when: '2022' },
  ],
  [
    'Im Jahr 2020 waren es ⟦31⟧ Fälle, ein Jahr später bereits ⟦58⟧.',
    { head: 'Fälle', when: '2020' },
    { head: 'Fälle', when: '2021' },
  ],
  [
    'Im Jahr 2019 wurden ⟦58⟧ Fälle erfasst. Im Jahr darauf sank die Zahl auf ⟦44⟧.',
    { when: '2019' },
    { head: 'Fälle', when: '2020' },
  ],
  ['Im Jahr 2019 wurden ⟦58⟧ Fälle erfasst, im Jahr zuvor ⟦63⟧.', { when: '2019' }, { head: 'Fälle', when: '2018' }],
  [
    'Im Jahr 2019 wurden ⟦58⟧ Fälle erfasst, im Vorjahr waren es ⟦63⟧.',
    { when: '2019' },
    { head: 'Fälle', when: '2018' },
  ],
  [
    'Im Schuljahr 2021/22 waren es ⟦1.200⟧, im darauffolgenden Schuljahr ⟦1.310⟧ Kinder.',
    { when: '2021-08/2022-07' },
    { head: 'Kinder', when: '2022-08/2023-07' },
  ],
  [
    '2018 lag der Anteil bei ⟦9⟧ %, ⟦zwei⟧ Jahre später bei ⟦14⟧ %.',
    { when: '2018' },
    { kind: 'duration' },
    { when: '2020' },
  ],
  [
    'Während 2018 noch ⟦9,8⟧ % der Stellen unbesetzt waren, waren es 2022 ⟦13,1⟧ %.',
    { head: 'Stellen', when: '2018' },
    { head: 'Stellen', when: '2022' },
  ],
  ['Der Anteil, der 2018 noch ⟦9,8⟧ % betragen hatte, erreichte 2022 ⟦13,1⟧ %.', { when: '2018' }, { when: '2022' }],
  ['Zum Stichtag 1. März 2023 waren ⟦74⟧ % der Stellen besetzt.', { head: 'Stellen', asOf: '2023-03-01' }],
  ['Mit Stand vom 15. Mai 2022 lagen ⟦312⟧ Anträge vor.', { head: 'Anträge', asOf: '2022-05-15', when: null }],
  ['Derzeit liegen ⟦312⟧ Anträge vor (Stand: 15.05.2022).', { head: 'Anträge', asOf: '2022-05-15' }],
  ['Bis zum 30. Juni 2023 gingen ⟦812⟧ Anträge ein.', { head: 'Anträge', when: '../2023-06-30' }],
  [
    'Von Januar bis September 2023 wurden ⟦4.712⟧ Verfahren erledigt; im gleichen Zeitraum des Vorjahres waren es ⟦4.390⟧.',
    { when: '2023-01/2023-09' },
    { head: 'Verfahren', when: '2022-01/2022-09' },
  ],
  [
    'Von 2015 bis 2020 wurden ⟦412⟧ Wohnungen gebaut. Im gleichen Zeitraum fielen ⟦530⟧ Wohnungen aus der Bindung.',
    { when: '2015/2020' },
    { when: '2015/2020' },
  ],
  [
    'Die Mittel stiegen von ⟦3,1⟧ Mio. Euro im Jahr 2017 über ⟦3,8⟧ Mio. Euro im Jahr 2019 auf ⟦4,6⟧ Mio. Euro im Jahr 2021.',
    { when: '2017' },
    { when: '2019', cmp: '=' },
    { when: '2021' },
  ],
  [
    'Sie lag 2015 bei ⟦11⟧ %, 2019 bei ⟦14⟧ % und 2023 bei ⟦19⟧ %.',
    { when: '2015' },
    { when: '2019' },
    { when: '2023' },
  ],
  [
    '2015 waren es ⟦11⟧, 2016 ⟦14⟧ und 2017 ⟦neun⟧ Fälle.',
    { when: '2015', head: 'Fälle' },
    { when: '2016', head: 'Fälle' },
    { when: '2017', head: 'Fälle' },
  ],
  [
    'In den Jahren 2019, 2020 und 2021 wurden ⟦12⟧, ⟦15⟧ und ⟦neun⟧ Gutachten vergeben.',
    { head: 'Gutachten', when: '2019' },
    { head: 'Gutachten', when: '2020' },
    { head: 'Gutachten', when: '2021' },
  ],
  ['In den Jahren 2019 bis 2021 wurden ⟦36⟧ Gutachten vergeben.', { head: 'Gutachten', when: '2019/2021' }],
  ['Seit Beginn des Programms im Jahr 2016 wurden ⟦230⟧ Maßnahmen bewilligt.', { head: 'Maßnahmen', when: '2016/..' }],
  ['Im ersten Halbjahr 2023 wurden ⟦17⟧ Vorfälle gemeldet.', { when: '2023-01/2023-06' }],
  ['Im dritten Quartal 2022 waren ⟦17⟧ Stellen frei.', { when: '2022-07/2022-09' }],
  ['Die 2019 eingerichtete Stelle bearbeitete ⟦640⟧ Eingaben.', { head: 'Eingaben', when: null }],
  ['Im Vergleich zu 2019 sind das ⟦18⟧ % weniger.', { kind: 'change', when: null }],
  ['Gegenüber 2019 gingen die Meldungen um ⟦18⟧ % zurück.', { head: 'Meldungen', kind: 'change', when: null }],
  [
    'Die Zahl der Betriebe verringerte sich zwischen 2010 und 2020 um ⟦14⟧ %.',
    { head: 'Betriebe', when: '2010/2020', kind: 'change' },
  ],
  ['Am 1. Januar 2022 lebten ⟦83.200⟧ Menschen im Landkreis.', { when: '2022-01-01', head: 'Menschen' }],
  [
    'Ab 2024 sollen jährlich ⟦50⟧ Anwärter eingestellt werden.',
    { head: 'Anwärter', when: '2024/..', modality: 'planned' },
  ],
  [
    '2023 wurden ⟦140⟧ Anträge gestellt, von denen ⟦96⟧ bewilligt wurden.',
    { when: '2023' },
    { when: '2023', head: 'Anträge' },
  ],
  [
    'Im Jahr 2023 wurden ⟦140⟧ Anträge gestellt; davon wurden ⟦96⟧ bewilligt.',
    { when: '2023' },
    { when: '2023', head: 'Anträge' },
  ],
  ['Die Förderung (2022: ⟦3,4⟧ Mio. Euro) wird fortgeführt.', { head: 'Förderung', when: '2022' }],
  [
    'Die Zahl der Plätze stieg von ⟦120⟧ (2018) auf ⟦155⟧ (2022).',
    { head: 'Plätze', when: '2018' },
    { head: 'Plätze', when: '2022' },
  ],
  [
    'Die Ausgaben betrugen ⟦3,4⟧ Mio. Euro (2021) bzw. ⟦3,9⟧ Mio. Euro (2022).',
    { head: 'Ausgaben', when: '2021' },
    { head: 'Ausgaben', when: '2022' },
  ],
  [
    'Nach ⟦3,4⟧ Mio. Euro im Jahr 2021 betrugen die Ausgaben 2022 ⟦3,9⟧ Mio. Euro.',
    { head: 'Ausgaben', when: '2021' },
    { head: 'Ausgaben', when: '2022' },
  ],
  [
    'Im Jahr 2022 fanden folgende Prüfungen statt:\n- ⟦14⟧ Kassenprüfungen,\n- ⟦zwei⟧ Bauprüfungen.',
    { head: 'Kassenprüfungen', when: '2022' },
    { head: 'Bauprüfungen', when: '2022' },
  ],
  ['# Entwicklung im Jahr 2022\nEs wurden ⟦14⟧ Prüfungen durchgeführt.', { head: 'Prüfungen', when: '2022' }],
  ['Auf der Grundlage des Gesetzes vom 12. März 2019 wurden ⟦14⟧ Stellen geschaffen.', { head: 'Stellen', when: null }],
  ['Das Gesetz von 2019 sieht ⟦14⟧ Stellen vor.', { head: 'Stellen', when: null }],
  ['Im Herbst 2022 hatten ⟦14⟧ Kommunen ein Konzept.', { when: '2022-09/2022-11' }],
  [
    'Ende 2021 waren ⟦14⟧ Anlagen in Betrieb, Ende 2022 bereits ⟦19⟧.',
    { head: 'Anlagen', when: '2021-12' },
    { head: 'Anlagen', when: '2022-12' },
  ],
  ['Dabei wurden 2020 noch ⟦14⟧ Anlagen gezählt, damals vor allem im Norden.', { head: 'Anlagen', when: '2020' }],
  [
    'Der Landtag beschloss im Dezember 2022 den Haushalt. Er enthält ⟦14⟧ Mio. Euro für Brücken.',
    { head: 'Brücken', when: null },
  ],
];
