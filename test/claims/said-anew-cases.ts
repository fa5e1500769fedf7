import type { Case } from './support.js';

/** Figures that go on about the one before: for another time, in an inserted sentence, or for somebody else. */
export const saidAnewCases: readonly Case[] = [
  // Another time: unit and noun of the figure before
  [
    'Das Land gab ⟦12.400.000⟧ Euro für Radwege aus; ein Jahr zuvor waren es noch ⟦11,2⟧ Millionen gewesen.',
    { unit: 'EUR' },
    { unit: 'EUR', kind: 'amount', value: 11200000 },
  ],
  [
    'Die Halle verbraucht ⟦118⟧ kWh/m², nach ⟦131⟧ im Jahr 2021.',
    { unit: 'kW.h/m2', head: 'Halle' },
    { unit: 'kW.h/m2', head: 'Halle', kind: 'measurement' },
  ],
  [
    'Im Stellenplan standen ⟦41,5⟧ Vollzeitstellen. 2020 waren es ⟦38,25⟧.',
    { unit: '{FTE}' },
    { unit: '{FTE}', head: 'Vollzeitstellen' },
  ],
  [
    'Ende 2022 waren ⟦8.120⟧ Stunden Mehrarbeit offen, ⟦4⟧ % mehr als Ende des Vorjahres (⟦7.808⟧).',
    { unit: 'h' },
    { unit: '%', kind: 'change' },
    { unit: 'h', kind: 'duration' },
  ],
  ['Die Ämter hatten ⟦512⟧ VZÄ, ⟦31⟧ weniger als 2019.', { unit: '{FTE}' }, { unit: '{FTE}', kind: 'change' }],
  ['Das Amt zählte ⟦80⟧ Anträge. Im Vorjahr waren es ⟦95⟧.', { unit: '1' }, { unit: '1', head: 'Anträge' }],
  [
    'Die Leitung ist ⟦3⟧ km lang. Im Vorjahr waren es ⟦900⟧ Anträge.',
    { unit: 'km' },
    { unit: '1', head: 'Anträge', kind: 'count' },
  ],
  // An inserted sentence between dashes
  [
    'Von den im Plan 2023 ausgewiesenen ⟦60,5⟧ Vollzeitstellen – 2019 waren es noch ⟦52⟧ gewesen – waren ⟦48⟧ besetzt.',
    { unit: '{FTE}', head: 'Vollzeitstellen' },
    { unit: '{FTE}', head: 'Vollzeitstellen' },
    { unit: '{FTE}', head: 'Vollzeitstellen' },
  ],
  // "solche von", "deren Zahl", who else
  [
    'Der Plan verlangt für Straßen eine Breite von ⟦6⟧ m, für Wege eine solche von ⟦3⟧.',
    { unit: 'm' },
    { unit: 'm', head: 'Breite' },
  ],
  [
    'An das Netz sind ⟦4.210⟧ Häuser angeschlossen, deren Zahl seit 2019 um ⟦6⟧ % gewachsen ist.',
    { head: 'Häuser' },
    { head: 'Häuser', kind: 'change' },
  ],
  [
    'Das Land gab ⟦9.400⟧ Euro je Kilometer aus, während Hessen ⟦12.300⟧ Euro und Bayern ⟦15.100⟧ Euro aufwendeten.',
    { unit: 'EUR/km' },
    { unit: 'EUR/km' },
    { unit: 'EUR/km' },
  ],
  [
    'Je Einwohner fielen ⟦141⟧ kg Papier an, ⟦sieben⟧ Kilogramm weniger als im Bund (⟦148⟧ kg).',
    { unit: 'kg/{Einwohner}', head: 'Papier' },
    { unit: 'kg/{Einwohner}', kind: 'change' },
    { unit: 'kg/{Einwohner}' },
  ],
  [
    'Erfasst sind nur Häuser, die nach 2010 gebaut wurden; für die rund ⟦900⟧ älteren liegen keine Daten vor.',
    { head: 'Häuser' },
  ],
  // What looks like it and is not
  [
    'Es wurden ⟦zwei⟧ auf ⟦drei⟧ Jahre befristete Stellen ausgeschrieben.',
    { unit: '1', head: 'Stellen' },
    { unit: 'a' },
  ],
  ['Die Kammer ⟦85⟧ m neben dem Tor ist leer.', { unit: 'm' }],
  // What money and shares are of
  [
    'Von den ⟦640⟧ Bescheiden waren ⟦90⟧ nicht ein einziges Mal geprüft; die dafür gezahlten Gebühren beziffert der Rechnungshof auf ⟦1,2⟧ Mio. Euro.',
    { head: 'Bescheiden' },
    { head: 'Bescheiden' },
    { head: 'Gebühren' },
  ],
  ['Neuer Belag in ⟦14⟧ Turnhallen, ⟦260.000⟧ Euro.', { head: 'Turnhallen' }, { head: 'Belag', kind: 'amount' }],
  [
    'Der Zuwachs um ⟦52.000⟧ Euro beruht zu ⟦60⟧ Prozent auf Tarifen.',
    { kind: 'change' },
    { head: 'Zuwachs', kind: 'share' },
  ],
  [
    'Im Norden bestehen ⟦2.140⟧ Plätze in ⟦96⟧ Gruppen, Betreuungsquote ⟦91⟧ % (Vorjahr: ⟦88⟧ %).',
    { head: 'Plätze' },
    { head: 'Gruppen' },
    { head: 'Betreuungsquote' },
    { head: 'Betreuungsquote' },
  ],
  ['Für den Bau bewilligte der Gesetzgeber Ausgabemittel von insgesamt ⟦96⟧ Mio. Euro.', { head: 'Ausgabemittel' }],
  ['Trotz der Ausgabereste von ⟦12⟧ Mio. Euro weitere Mittel zu fordern, ist falsch.', { head: 'Ausgabereste' }],
  [
    'Die Zahl der am Institut der Stadt neu eingestellten Lehrlinge ist von ⟦12⟧ auf ⟦15⟧ gestiegen.',
    { head: 'Lehrlinge' },
    { head: 'Lehrlinge' },
  ],
  ['Geprüft wurden das Amt und ⟦drei⟧ ihm nachgeordnete Stellen.', { head: 'Stellen' }],
  [
    'Der Verbrauch liegt um ⟦7⟧ % unter dem des Basisjahres 2015 (⟦21⟧ GWh).',
    { head: 'Verbrauch', kind: 'change' },
    { head: 'Verbrauch', when: '2015' },
  ],
  // Bounds and units
  ['Der Beirat hatte bis Juni über ⟦212⟧ Anträge zu entscheiden.', { cmp: '=', head: 'Anträge' }],
  [
    'Es gab ⟦30⟧ Kurse mit je ⟦80⟧ Unterrichtsstunden.',
    { head: 'Kurse' },
    { unit: '1', kind: 'count', head: 'Unterrichtsstunden' },
  ],
  ['Es ist geregelt, dass je Kalendermonat nicht mehr als ⟦12⟧ Stunden anfallen.', { unit: 'h/mo', kind: 'duration' }],
  ['Die Gebühr steigt um ⟦3⟧ Euro auf ⟦40⟧ Euro im Monat.', { unit: 'EUR/mo', kind: 'change' }, { unit: 'EUR/mo' }],
  // The figure that "dies" and a bracket behind a compared time go back to
  [
    'Ende 2023 waren ⟦812⟧ Personen gemeldet, darunter ⟦78⟧ Frauen. Gegenüber dem Vorjahr (⟦794⟧) waren es mehr.',
    { head: 'Personen' },
    { head: 'Frauen' },
    { head: 'Personen' },
  ],
  [
    'Im Wald fielen ⟦4,6⟧ Mio. Festmeter (fm) Schadholz an, davon ⟦1,7⟧ Mio. fm im Süden.',
    { unit: 'm3', head: 'Schadholz' },
    { unit: 'm3', kind: 'measurement' },
  ],
  [
    'Umgestellt wurden bereits ⟦1.750⟧, also gut ⟦28⟧ Prozent.',
    { unit: '1', kind: 'count' },
    { unit: '%', kind: 'share' },
  ],
  [
    'Am Jahresende waren ⟦920⟧ Verfahren offen und damit ⟦106⟧ mehr als zuvor; ⟦45⟧ der alten Eingaben ruhten.',
    { head: 'Verfahren' },
    { head: 'Verfahren', kind: 'change' },
    { head: 'Eingaben' },
  ],
  ['Die Räume stehen zu ⟦40⟧ % unter Schutz.', { head: 'Räume' }],
  [
    'Zum Mai waren bei den Gerichten Richterinnen und Richter im Umfang von ⟦171,5⟧ Vollzeitäquivalenten tätig.',
    { head: 'Richter', unit: '{FTE}' },
  ],
  ['Gegen den Planer macht die Bauverwaltung Schadensersatz von ⟦1.875.000⟧ Euro geltend.', { head: 'Schadensersatz' }],
  [
    'Die Ausgaben betrugen ⟦62⟧ Mio. Euro. Der zweite Nachtrag führte zu einem Anstieg um ⟦29⟧ %.',
    { head: 'Ausgaben' },
    { head: 'Ausgaben', kind: 'change' },
  ],
  ['Von den Mitteln entfielen ⟦61⟧ Mio. Euro (⟦64⟧ %) auf Sporthallen.', { head: 'Sporthallen' }, { unit: '%' }],
  ['Von den ⟦7,5⟧ Vollzeitstellen der Jugendarbeit ist eine frei.', { head: 'Vollzeitstellen', unit: '{FTE}' }],
  ['Derzeit befinden sich über ⟦30⟧ Personen in Haft.', { cmp: '>' }],
  ['Im Jahr 2022 wurden über ⟦300⟧ Familien beraten.', { cmp: '>' }],
  ['Im Jahr 2022 wurden über ⟦200⟧ Anträge entschieden.', { cmp: '>' }],
];
