/** How exactly a number is meant, said before it. */
export interface Qualifier {
  words: string;
  comparator: '~' | '<' | '<=' | '>' | '>=';
  example: string;
}

export const qualifiers: readonly Qualifier[] = [
  ...[
    'rund',
    'rd.',
    'rd',
    'ca.',
    'ca',
    'circa',
    'zirka',
    'etwa',
    'in etwa',
    'knapp',
    'knappe',
    'knappen',
    'fast',
    'gut',
    'annähernd',
    'nahezu',
    'beinahe',
    'ungefähr',
    'schätzungsweise',
    'an die',
    'um die',
    'um rund',
    'geschätzt',
    'geschätzte',
    'geschätzten',
    'annaehernd',
    'ungefaehr',
    'gerundet',
    '~',
    '≈',
    'zwischenzeitlich rund',
    'nicht ganz',
    'kaum',
  ].map((words) => ({ words, comparator: '~' as const, example: `${words} 30 Personen` })),
  ...[
    'über',
    'ueber',
    'mehr als',
    'größer als',
    'höher als',
    'länger als',
    'älter als',
    'oberhalb von',
    '>',
    'gut über',
    'weit über',
    'deutlich über',
    'jenseits von',
    'etwas mehr als',
    'etwas über',
    'mehr denn',
  ].map((words) => ({ words, comparator: '>' as const, example: `${words} 30 Personen` })),
  ...[
    'mindestens',
    'mind.',
    'mind',
    'min.',
    'wenigstens',
    'ab',
    'nicht weniger als',
    'nicht unter',
    'zumindest',
    'größer gleich',
    'größer oder gleich',
    '≥',
    '>=',
  ].map((words) => ({ words, comparator: '>=' as const, example: `${words} 30 Personen` })),
  ...[
    'unter',
    'weniger als',
    'kleiner als',
    'geringer als',
    'niedriger als',
    'kürzer als',
    'jünger als',
    'unterhalb von',
    '<',
    'noch nicht',
    'nicht einmal',
    'noch nicht einmal',
  ].map((words) => ({ words, comparator: '<' as const, example: `${words} 30 Personen` })),
  ...[
    'höchstens',
    'maximal',
    'max.',
    'max',
    'bis zu',
    'bis',
    'nicht mehr als',
    'nicht über',
    'allenfalls',
    'allerhöchstens',
    'längstens',
    'bestenfalls',
    'kleiner gleich',
    'kleiner oder gleich',
    'nicht länger als',
    'nicht höher als',
    '≤',
    '<=',
  ].map((words) => ({ words, comparator: '<=' as const, example: `${words} 30 Personen` })),
];

/** Words that may stand between a bound and its number: "höchstens jedoch 350.000 Euro". */
export const betweenBound: ReadonlySet<string> = new Set(['jedoch', 'aber', 'allerdings', 'also', 'insgesamt', 'noch']);

/** Said behind it: "30 oder mehr". */
export const afterwards: readonly Qualifier[] = [
  { words: 'oder mehr', comparator: '>=', example: '30 oder mehr' },
  { words: 'und mehr', comparator: '>=', example: '30 und mehr' },
  { words: 'oder weniger', comparator: '<=', example: '30 oder weniger' },
  { words: 'und älter', comparator: '>=', example: '30 und älter' },
  { words: 'oder älter', comparator: '>=', example: '30 oder älter' },
  { words: 'und jünger', comparator: '<=', example: '30 und jünger' },
  { words: 'oder jünger', comparator: '<=', example: '30 oder jünger' },
];

/** Verbs and nouns that govern "über" without a bound: "verfügt über 830 Betten", "ein Bescheid über 500 Euro". */
export const governsOver: ReadonlySet<string> = new Set(
  `verfügt verfügen verfügte verfügten verfüge verfügend informiert informieren informierte berichtet berichten berichtete berichteten entscheidet entscheiden entschied
   entschieden abgestimmt diskutiert beraten gesprochen sprechen bescheid bescheide bescheides vertrag verträge vertrages rechnung rechnungen antrag anträge kredit kredite kredits darlehen
   darlehens vereinbarung bürgschaft bürgschaften auftrag aufträge scheck überweisung bericht übersicht auskunft angaben daten aussage aussagen information informationen überblick nachtrag nachträge angebot angebote förderbescheid förderbescheide zuwendungsbescheid zuwendungsbescheide`.split(
    /\s+/,
  ),
);

/** Bounds that are prepositions in other places: these words before them show the number is bounded after all. */
export const beforeBound: ReadonlySet<string> = new Set(
  'mit von auf in um bei für aus an seit nach zu sind waren ist war wurden werden insgesamt weit deutlich rund jeweils sogar bereits nun derzeit aktuell knapp etwas'.split(
    ' ',
  ),
);
