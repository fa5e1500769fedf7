import type { Case } from './support.js';

/** Numbers that tell one thing from the others, and such as look like it. */
export const namingCases: readonly Case[] = [
  ['Die Mittel sind bei Kapitel 10 03 veranschlagt.'],
  ['Variable 12 beschreibt den Wohnort.'],
  ['Das Merkmal 7 wurde nicht erhoben.'],
  ['Reaktor 2 wurde im Mai abgeschaltet.'],
  ['Die Gebäude 4 und 5 werden abgerissen.'],
  ['Haus 7 der Klinik hat ⟦32⟧ Betten.', { head: 'Betten' }],
  ['Der Fahrplan der Linie 7 und der Buslinie 340 wurde geändert.'],
  ['Für Fallgruppe 2 gilt Modell 3.'],
  ['Windstärke 9 wurde gemessen.'],
  ['Die Variante 2 kostet ⟦18⟧ Mio. Euro.', { head: 'Variante' }],
  ['Abschnitt 4 umfasst ⟦6⟧ km.', { head: 'Abschnitt' }],
  // What looks like it and counts
  ['Von den Kliniken antworteten ⟦52⟧.', { head: 'Kliniken' }],
  ['Die Feuerwehr zählte ⟦14⟧ Brände.', { head: 'Brände' }],
  [
    'In der Altersgruppe ⟦12⟧ Kinder und ⟦drei⟧ Jugendliche wurden befragt.',
    { head: 'Kinder' },
    { head: 'Jugendliche' },
  ],
  ['Im Norden waren ⟦12⟧ und im Süden ⟦acht⟧ Schulen betroffen.', { head: 'Schulen' }, { head: 'Schulen' }],
  ['Der Kreis meldete ⟦12⟧ Fälle, die Stadt ⟦7⟧.', { head: 'Fälle' }, { head: 'Fälle' }],
];
