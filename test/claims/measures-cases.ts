import type { Case } from './support.js';

/** Lengths, areas, masses, spans of time: what is measured. */
export const measuresCases: readonly Case[] = [
  [
    'Die Wartezeit auf einen Termin beträgt durchschnittlich ⟦7,4⟧ Wochen.',
    { head: 'Wartezeit', kind: 'duration', unit: 'wk' },
  ],
  [
    'Die Bearbeitung dauerte im Mittel ⟦143⟧ Tage, in Einzelfällen mehr als ⟦zwei⟧ Jahre.',
    { head: 'Bearbeitung', unit: 'd' },
    { head: 'Bearbeitung', unit: 'a', cmp: '>' },
  ],
  [
    'Das Straßennetz umfasst ⟦6.800⟧ km Landesstraßen und ⟦2.150⟧ km Bundesstraßen.',
    { head: 'Landesstraßen', unit: 'km' },
    { head: 'Bundesstraßen', unit: 'km' },
  ],
  [
    'Der Wald nimmt mit ⟦910.000⟧ Hektar ⟦27⟧ % der Landesfläche ein.',
    { head: 'Wald', unit: 'har' },
    { head: 'Landesfläche' },
  ],
  [
    'Auf dem Gelände stehen ⟦drei⟧ Gebäude mit zusammen ⟦11.300⟧ m² Nutzfläche.',
    { head: 'Gebäude' },
    { head: 'Nutzfläche', unit: 'm2' },
  ],
  ['Die Halle ist ⟦44⟧ Meter lang und ⟦22⟧ Meter breit.', { head: 'Halle', unit: 'm' }, { head: 'Halle', unit: 'm' }],
  [
    'Die Halle verfügt über ⟦2.400⟧ m² Fläche, von denen ⟦1.350⟧ genutzt werden.',
    { head: 'Fläche', unit: 'm2' },
    { head: 'Fläche', unit: 'm2', kind: 'measurement' },
  ],
  [
    'Von den ⟦2.400⟧ Hektar Fläche sind ⟦1.350⟧ verpachtet.',
    { head: 'Fläche', unit: 'har' },
    { head: 'Fläche', unit: 'har', kind: 'measurement' },
  ],
  ['Das Gebiet ist ⟦35⟧ Hektar groß.', { head: 'Gebiet', unit: 'har', kind: 'measurement' }],
  ['Das ⟦35⟧ Hektar große Gebiet steht unter Schutz.', { head: 'Gebiet', unit: 'har' }],
  ['Ein ⟦35⟧ Hektar umfassendes Gebiet wurde ausgewiesen.', { head: 'Gebiet', unit: 'har' }],
  ['Auf einer Fläche von ⟦35⟧ Hektar entsteht ein Gewerbegebiet.', { head: 'Fläche', unit: 'har' }],
  ['Auf einer Länge von ⟦4,5⟧ Kilometern wird die Fahrbahn erneuert.', { head: 'Länge', unit: 'km' }],
  ['Auf ⟦4,5⟧ Kilometern wird die Fahrbahn erneuert.', { head: 'Fahrbahn', unit: 'km' }],
  ['Der Stromverbrauch lag bei ⟦9,6⟧ GWh.', { head: 'Stromverbrauch', unit: 'GW.h', kind: 'measurement' }],
  ['Die Anlage erzeugt jährlich ⟦3.200⟧ MWh Strom.', { head: 'Strom', unit: 'MW.h/a' }],
  ['Es wurden ⟦1,7⟧ Millionen Tonnen Hausmüll eingesammelt.', { head: 'Hausmüll', unit: 't', value: 1.7e6 }],
  ['Das Durchschnittsalter beträgt ⟦46,3⟧ Jahre.', { head: 'Durchschnittsalter', unit: 'a', kind: 'duration' }],
  ['Die Beschäftigten sind im Durchschnitt ⟦46,3⟧ Jahre alt.', { head: 'Beschäftigten', unit: 'a', kind: 'duration' }],
  ['Die Frist wurde um ⟦sechs⟧ Wochen verlängert.', { head: 'Frist', kind: 'change', unit: 'wk' }],
  ['Die Frist beträgt ⟦sechs⟧ Wochen.', { head: 'Frist', kind: 'duration' }],
  ['Das Verfahren ist seit ⟦drei⟧ Jahren anhängig.', { kind: 'duration', unit: 'a' }],
  ['Die Förderung läuft über ⟦fünf⟧ Jahre.', { head: 'Förderung', kind: 'duration', cmp: '=' }],
  ['Die Förderung ist auf ⟦fünf⟧ Jahre befristet.', { head: 'Förderung', kind: 'duration' }],
  ['Der Vertrag hat eine Laufzeit von ⟦15⟧ Jahren.', { head: 'Laufzeit', kind: 'duration' }],
  ['Der Pegel erreichte ⟦6,92⟧ Meter.', { head: 'Pegel', unit: 'm' }],
  ['Die mittlere Temperatur lag bei ⟦10,4⟧ °C.', { head: 'Temperatur', unit: 'Cel' }],
  ['Der Bus verkehrt im Abstand von ⟦20⟧ Minuten.', { head: 'Abstand', unit: 'min' }],
  ['Die Ausschüsse berieten insgesamt ⟦14⟧ Stunden über den Entwurf.', { unit: 'h', kind: 'duration' }],
  [
    'Mit ⟦14⟧ Stunden blieben die Ausfallzeiten unter dem Höchstwert von ⟦20⟧ Stunden.',
    { head: 'Ausfallzeiten' },
    { head: 'Höchstwert' },
  ],
  ['Je Woche werden ⟦28⟧ Stunden Unterricht erteilt.', { head: 'Unterricht', unit: 'h' }],
  ['Der Schlüssel liegt bei ⟦1:4⟧.', { head: 'Schlüssel', kind: 'ratio' }],
];
