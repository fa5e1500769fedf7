import type { Case } from './support.js';

/** Sums and what they are for, by year and per what. */
export const ratesCases: readonly Case[] = [
  [
    'Im Bezirk gibt es ⟦41⟧ Feuerwachen. Derzeit sind ⟦31⟧ davon doppelt besetzt, ⟦22⟧ haben eine eigene Werkstatt.',
    { head: 'Feuerwachen' },
    { head: 'Feuerwachen' },
    { head: 'Feuerwachen' },
  ],
  [
    'Am Stichtag waren ⟦1.240⟧ Heimplätze gemeldet. Im Vorjahr waren es noch ⟦1.310⟧ gewesen, 2019 erst ⟦980⟧.',
    { head: 'Heimplätze' },
    { head: 'Heimplätze' },
    { head: 'Heimplätze' },
  ],
  ['Bußgelder wurden selten verhängt. Im vergangenen Jahr waren es lediglich ⟦37⟧.', { head: 'Bußgelder' }],
  [
    'Für die Sanierung der Brücken sind 2026 Mittel in Höhe von ⟦4,2⟧ Mio. Euro veranschlagt.',
    { head: 'Mittel', kind: 'amount', unit: 'EUR' },
  ],
  [
    'Im Haushalt 2025 sind Verpflichtungsermächtigungen in Höhe von ⟦12⟧ Mio. Euro ausgebracht, davon fällig 2026 ⟦5⟧ Mio. Euro und 2027 ⟦7⟧ Mio. Euro.',
    { head: 'Verpflichtungsermächtigungen' },
    { head: 'Verpflichtungsermächtigungen' },
    { head: 'Verpflichtungsermächtigungen' },
  ],
  ['Das Land bewilligte der Stadt eine Zuwendung in Höhe von ⟦310.000⟧ Euro.', { head: 'Zuwendung' }],
  [
    'Der Kreistag hat einen Zuschuss in Höhe von bis zu ⟦25.000⟧ Euro je Verein beschlossen.',
    { head: 'Zuschuss', kind: 'amount', unit: 'EUR/{Verein}', cmp: '<=' },
  ],
  ['Es wurden Bußgelder in Höhe von insgesamt ⟦18.450⟧ Euro festgesetzt.', { head: 'Bußgelder' }],
  [
    'Für den Ausbau der Radwege wurden ⟦3,8⟧ Mio. Euro verausgabt, für deren Unterhalt ⟦0,9⟧ Mio. Euro.',
    { head: 'Ausbau' },
    { head: 'Unterhalt' },
  ],
  [
    'Auf die Schulsanierung entfallen ⟦12,4⟧ Mio. Euro, auf den Neubau der Kita ⟦3,1⟧ Mio. Euro.',
    { head: 'Schulsanierung' },
    { head: 'Neubau' },
  ],
  [
    'Der Anteil der Frauen an den Führungskräften stieg von ⟦31⟧ auf ⟦38⟧ %.',
    { head: 'Frauen', kind: 'share', unit: '%' },
    { head: 'Frauen', kind: 'share', unit: '%' },
  ],
  [
    'Die Quote der Schulabbrecher lag bei ⟦6,2⟧ % und damit um ⟦0,4⟧ Prozentpunkte unter dem Bundesschnitt.',
    { head: 'Schulabbrecher', kind: 'share' },
    { head: 'Schulabbrecher', kind: 'change', unit: '%{points}' },
  ],
  ['Die Auslastung der Hallenbäder betrug ⟦74⟧ %.', { head: 'Auslastung' }],
  [
    'Im Mittel dauerte ein Verfahren ⟦14,3⟧ Monate, in der Berufung ⟦9⟧ Monate.',
    { head: 'Verfahren', kind: 'duration', unit: 'mo' },
    { head: 'Verfahren', kind: 'duration', unit: 'mo' },
  ],
  ['Die Wartezeit auf einen Termin beträgt ⟦sechs⟧ Wochen.', { head: 'Wartezeit', kind: 'duration', unit: 'wk' }],
  [
    'Das Programm hat ein Gesamtvolumen von ⟦1,85⟧ Mio. Euro, das sich auf die Jahre 2025 (⟦350.000⟧ Euro), 2026 (⟦900.000⟧ Euro) und 2027 (⟦600.000⟧ Euro) verteilt.',
    { head: 'Gesamtvolumen' },
    { head: 'Gesamtvolumen' },
    { head: 'Gesamtvolumen' },
    { head: 'Gesamtvolumen' },
  ],
  [
    'Bewilligt wurden aus dem Dorfprogramm 2023 ⟦1,2⟧ Mio. Euro, 2024 ⟦1,4⟧ Mio. Euro.',
    { head: 'Dorfprogramm' },
    { head: 'Dorfprogramm' },
  ],
  [
    'Am häufigsten genannt wurden fehlende Parkplätze (⟦48⟧ Nennungen), Lärm (⟦32⟧) und Müll (⟦17⟧).',
    { head: 'Nennungen' },
    { head: 'Nennungen' },
    { head: 'Nennungen' },
  ],
  [
    'Unter den Beschäftigten (n = ⟦312⟧) waren ⟦18⟧ % in Teilzeit.',
    { head: 'Beschäftigten' },
    { head: 'Beschäftigten' },
  ],
  [
    'Die Masten sind ⟦12⟧ und ⟦14⟧ Meter hoch.',
    { head: 'Masten', kind: 'measurement', unit: 'm' },
    { head: 'Masten', kind: 'measurement', unit: 'm' },
  ],
  [
    'Der Zuschuss stieg von ⟦3⟧ auf ⟦4⟧ Millionen Euro.',
    { head: 'Zuschuss', kind: 'amount', unit: 'EUR' },
    { head: 'Zuschuss', kind: 'amount', unit: 'EUR' },
  ],
  ['Das Land zahlt jährlich ⟦250.000⟧ Euro an den Verband.', { kind: 'amount', unit: 'EUR/a' }],
  ['Die Stadt wendet dafür jährlich rund ⟦1,3⟧ Mio. Euro auf.', { kind: 'amount', unit: 'EUR/a', cmp: '~' }],
  ['Die Pauschale beträgt monatlich ⟦120⟧ Euro.', { head: 'Pauschale', kind: 'amount', unit: 'EUR/mo' }],
  ['Je Monat fallen ⟦85⟧ Euro Miete an.', { head: 'Miete', kind: 'amount', unit: 'EUR/mo' }],
  ['Der Kreis zahlt ⟦12⟧ Euro je Stunde und Kind.', { kind: 'amount', unit: 'EUR/h' }],
  ['Die Kosten liegen bei ⟦640⟧ Euro pro Platz und Monat.', { head: 'Kosten', kind: 'amount', unit: 'EUR/{Platz}' }],
  ['Pro Jahr werden ⟦40⟧ Anwärter eingestellt.', { head: 'Anwärter', kind: 'count', unit: '1/a' }],
  ['Jährlich werden ⟦40⟧ Anwärterinnen und Anwärter eingestellt.', { head: 'Anwärterinnen', kind: 'count', unit: '1' }],
  [
    'Die Förderung beläuft sich auf ⟦60⟧ % der zuwendungsfähigen Ausgaben, höchstens jedoch ⟦50.000⟧ Euro.',
    { head: 'Ausgaben', kind: 'share', unit: '%' },
    { head: 'Förderung', kind: 'amount', unit: 'EUR', cmp: '<=' },
  ],
  ['Nach § 12 Absatz 3 Satz 2 LHO sind ⟦zwei⟧ Angebote einzuholen.', { head: 'Angebote' }],
];
