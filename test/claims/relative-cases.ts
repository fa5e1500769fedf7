import type { Case } from './support.js';

/** Relative clauses with a doer, totals of papers, shares of what a pronoun stands for. */
export const relativeCases: readonly Case[] = [
  ['Es handelt sich um Mittel, die der Bund zu ⟦60⟧ Prozent erstattet.', { head: 'Mittel', kind: 'share' }],
  ['Für die Aufgaben setzte das Amt ⟦11,5⟧ eigene Vollzeitäquivalente ein.', { kind: 'count', unit: '{FTE}' }],
  [
    'Im Norden soll ein Bau entstehen und über ⟦640⟧ Haftplätze verfügen.',
    { head: 'Haftplätze', kind: 'count', unit: '1', cmp: '=' },
  ],
  ['Gezählt wurden über ⟦640⟧ Fälle.', { head: 'Fälle', kind: 'count', unit: '1', cmp: '>' }],
  [
    'Erlassen wurden ⟦318⟧ Bescheide mit einem Gesamtbetrag von ⟦284,7⟧ Mio. Euro.',
    { head: 'Bescheide' },
    { head: 'Gesamtbetrag' },
  ],
  ['Empfohlen wird in der Planung eine Auslastung von ⟦85⟧ Prozent.', { head: 'Auslastung', kind: 'share' }],
  [
    'Von dem Förderprogramm, das das Land zu ⟦40⟧ % finanziert, profitieren ⟦zwölf⟧ Vereine.',
    { head: 'Förderprogramm', kind: 'share' },
    { head: 'Vereine' },
  ],
];
