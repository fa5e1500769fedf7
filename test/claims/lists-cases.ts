import type { Case } from './support.js';

/** Items under a lead-in: what they take over and what they bring along. */
export const listsCases: readonly Case[] = [
  [
    'Im Jahr 2022 wurden folgende Mittel ausgezahlt:\n- Investitionen: ⟦4,5⟧ Mio. Euro\n- Personal: ⟦2,1⟧ Mio. Euro',
    { head: 'Investitionen', when: '2022' },
    { head: 'Personal', when: '2022' },
  ],
  [
    'Die Einsätze verteilten sich wie folgt:\n- ⟦412⟧ Brände\n- Technische Hilfe: ⟦1.380⟧',
    { head: 'Brände' },
    { head: 'Hilfe' },
  ],
  [
    'Die Schülerzahl entwickelte sich regional unterschiedlich:\n- Im Süden stieg sie um ⟦2,3⟧ Prozent.\n- Im Westen ging sie um ⟦310⟧ zurück.',
    { head: 'Schülerzahl', kind: 'change' },
    { head: 'Schülerzahl', kind: 'change' },
  ],
  [
    'Geprüft wurden ⟦48⟧ Förderfälle. Davon waren\n- ⟦19⟧ ohne Beanstandung,\n- ⟦21⟧ mit geringfügigen Mängeln und\n- ⟦acht⟧ mit erheblichen Mängeln.',
    { head: 'Förderfälle' },
    { head: 'Förderfälle' },
    { head: 'Förderfälle' },
    { head: 'Förderfälle' },
  ],
  ['Die Stellen verteilen sich auf:\n- Polizei: ⟦120⟧\n- Justiz: ⟦45⟧', { head: 'Polizei' }, { head: 'Justiz' }],
  [
    'Die Kosten setzen sich wie folgt zusammen:\n- Planung: rund ⟦1,2⟧ Mio. Euro,\n- Bau: rund ⟦9,3⟧ Mio. Euro.',
    { head: 'Planung', cmp: '~' },
    { head: 'Bau' },
  ],
  [
    'Vorgesehen sind:\n- ⟦drei⟧ neue Leitstellen mit jeweils ⟦zwölf⟧ Beschäftigten,\n- der Ausbau von ⟦20⟧ km Radwegen.',
    { head: 'Leitstellen' },
    { head: 'Beschäftigten' },
    { head: 'Radwegen', unit: 'km' },
  ],
  [
    'Im Einzelnen:\n- In den Städten nahm die Zahl der Fälle um ⟦3⟧ % zu.\n- In den Kreisen betrug der Anstieg ⟦1⟧ %.',
    { head: 'Fälle', kind: 'change' },
    { kind: 'change' },
  ],
];
