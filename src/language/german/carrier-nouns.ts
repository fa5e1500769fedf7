/**
 * Nouns that carry a figure without being what is counted: "die Zahl der Anträge", "Kosten in Höhe von", "ein Anteil von 26 % bei den
 * Rückführungen". What is counted stands in their complement. Matched by ending, so that compounds count too ("Gesamtzahl").
 */
export interface Carrier {
  ending: string;
  /** Only the whole word counts: compounds say what they are ("Personalbestand"). */
  whole?: true;
  example: string;
  counterExample?: string;
}

export const carriers: readonly Carrier[] = [
  { ending: 'zahl', whole: true, example: 'Zahl', counterExample: 'Einwohnerzahl' },
  { ending: 'gesamtzahl', whole: true, example: 'Gesamtzahl' },
  { ending: 'mindestzahl', whole: true, example: 'Mindestzahl' },
  { ending: 'höchstzahl', whole: true, example: 'Höchstzahl' },
  { ending: 'vielzahl', whole: true, example: 'Vielzahl' },
  { ending: 'mehrzahl', whole: true, example: 'Mehrzahl' },
  { ending: 'zahlen', whole: true, example: 'Zahlen' },
  { ending: 'anzahl', example: 'Anzahl' },
  { ending: 'anteil', whole: true, example: 'Anteil', counterExample: 'Frauenanteil' },
  { ending: 'prozentanteil', whole: true, example: 'Prozentanteil' },
  { ending: 'anteile', whole: true, example: 'Anteile' },
  { ending: 'anteils', whole: true, example: 'Anteils' },
  { ending: 'anteilen', whole: true, example: 'Anteilen' },
  { ending: 'höhe', whole: true, example: 'Höhe' },
  { ending: 'umfang', whole: true, example: 'Umfang' },
  { ending: 'summe', whole: true, example: 'Summe' },
  { ending: 'gesamtsumme', whole: true, example: 'Gesamtsumme' },
  { ending: 'betrag', whole: true, example: 'Betrag' },
  { ending: 'gesamtbetrag', whole: true, example: 'Gesamtbetrag' },
  { ending: 'beträge', whole: true, example: 'Beträge' },
  { ending: 'wert', whole: true, example: 'Wert' },
  { ending: 'stand', whole: true, example: 'Stand' },
  { ending: 'niveau', whole: true, example: 'Niveau' },
  { ending: 'durchschnitt', whole: true, example: 'Durchschnitt' },
  { ending: 'verhältnis', whole: true, example: 'Verhältnis' },
  { ending: 'gesamtheit', whole: true, example: 'Gesamtheit' },
  { ending: 'mehrheit', whole: true, example: 'Mehrheit' },
  { ending: 'großteil', whole: true, example: 'Großteil' },
  { ending: 'teil', whole: true, example: 'Teil' },
  { ending: 'menge', whole: true, example: 'Menge' },
  { ending: 'reihe', whole: true, example: 'Reihe' },
  { ending: 'gruppe', whole: true, example: 'Gruppe' },
  { ending: 'entwicklung', whole: true, example: 'Entwicklung' },
  { ending: 'quote', whole: true, example: 'Quote' },
  { ending: 'rate', whole: true, example: 'Rate' },
];

/** Verbs that equate their subject with an amount: "betrug", "belief sich auf", "lag bei", "umfasst". Beginnings of forms. */
export const amountVerbs: readonly string[] = [
  'amortisier',
  'betrag',
  'betrug',
  'beträg',
  'belief',
  'beläuft',
  'belauf',
  'belaufe',
  'lag',
  'liegt',
  'liege',
  'gelegen',
  'bewegt',
  'beziffer',
  'erreich',
  'umfass',
  'mach',
  'kost',
  'entspr',
  'ergab',
  'ergeb',
  'ergib',
  'zähl',
  'wies',
  'weis',
  'dauer',
  'verfüg',
  'gestieg',
  'blieb',
  'bleib',
  'verblieb',
  'verharr',
  'summier',
  'stagnier',
  'schwank',
  'gekost',
  'gedauert',
];
