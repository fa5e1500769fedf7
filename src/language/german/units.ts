/** A unit: its code, and how German writes it. */
export interface UnitEntry {
  /** UCUM, ISO 4217, "%" or "%{points}". */
  code: string;
  system: 'ucum' | 'iso4217';
  /** Signs, matched letter for letter: "m" is no "M". */
  signs?: readonly string[];
  /** Words with their endings, matched whatever the case. */
  words?: readonly string[];
  /** A power of ten that it brings along: 3 in "TEUR". */
  scale?: number;
  /** Length of time, as the letter of an ISO 8601 duration: "PnY" or "PTnH". */
  duration?: string;
}

/** Percent and its kin. */
const shares: readonly UnitEntry[] = [
  {
    code: '%',
    system: 'ucum',
    signs: ['%'],
    words: ['prozent', 'prozents', 'prozente', 'prozenten', 'v. h.', 'v.h.', 'vh', 'vom hundert', 'v. hundert', 'pct'],
  },
  {
    code: '%{points}',
    system: 'ucum',
    words: [
      'prozentpunkt',
      'prozentpunkte',
      'prozentpunkten',
      'prozentpunktes',
      '%-punkte',
      '%-punkten',
      '% -punkte',
      '%-pkt.',
      '%-punkt',
      'prozent-punkte',
      'v. h.-punkte',
    ],
  },
  { code: '[ppth]', system: 'ucum', signs: ['‰'], words: ['promille', 'v. t.', 'vom tausend'] },
];

/** Money. */
const money: readonly UnitEntry[] = [
  { code: 'EUR', system: 'iso4217', signs: ['€'], words: ['euro', 'euros', 'eur'] },
  {
    code: 'EUR',
    system: 'iso4217',
    scale: 3,
    signs: ['T€', 'T €', 'k€', 'Tsd.€'],
    words: ['teur', 'teuro', 't-euro', 'keur', 'tsd.euro'],
  },
  { code: 'EUR', system: 'iso4217', scale: 6, signs: ['M€', 'Mio€'], words: ['meur', 'mio.€', 'mioeuro'] },
  { code: 'EUR', system: 'iso4217', scale: 9, signs: ['Mrd€'] },
  {
    code: 'EUR',
    system: 'iso4217',
    scale: -2,
    signs: ['ct', 'Ct', 'Cent'],
    words: ['cent', 'cents', 'eurocent', 'euro-cent', 'ct.'],
  },
  {
    code: 'USD',
    system: 'iso4217',
    signs: ['$', 'US$', 'US-$'],
    words: ['us-dollar', 'us-dollars', 'dollar', 'dollars', 'usd'],
  },
  {
    code: 'GBP',
    system: 'iso4217',
    signs: ['£'],
    words: ['gbp', 'pfund sterling', 'britische pfund', 'britischen pfund'],
  },
  { code: 'CHF', system: 'iso4217', words: ['chf', 'sfr', 'sfr.', 'schweizer franken', 'franken'] },
  { code: 'JPY', system: 'iso4217', signs: ['¥'], words: ['yen', 'jpy'] },
  { code: 'PLN', system: 'iso4217', words: ['zloty', 'złoty', 'pln'] },
  { code: 'DKK', system: 'iso4217', words: ['dkk', 'dänische kronen', 'dänischen kronen'] },
  { code: 'SEK', system: 'iso4217', words: ['sek', 'schwedische kronen', 'schwedischen kronen'] },
  { code: 'DEM', system: 'iso4217', signs: ['DM'], words: ['d-mark', 'deutsche mark', 'deutschen mark', 'dem.'] },
];

/** Spans of time. */
const spans: readonly UnitEntry[] = [
  {
    code: 'a',
    system: 'ucum',
    duration: 'PnY',
    words: [
      'jahr',
      'jahre',
      'jahren',
      'jahres',
      'jahrs',
      'schuljahre',
      'schuljahren',
      'haushaltsjahre',
      'haushaltsjahren',
      'kalenderjahre',
      'kalenderjahren',
      'lebensjahre',
      'lebensjahren',
      'geschäftsjahre',
      'geschäftsjahren',
    ],
  },
  {
    code: 'mo',
    system: 'ucum',
    duration: 'PnM',
    words: [
      'monat',
      'monate',
      'monaten',
      'monats',
      'kalendermonate',
      'kalendermonaten',
      'lebensmonate',
      'lebensmonaten',
    ],
  },
  { code: 'wk', system: 'ucum', duration: 'PnW', words: ['woche', 'wochen', 'kalenderwochen'] },
  {
    code: 'd',
    system: 'ucum',
    duration: 'PnD',
    words: [
      'tag',
      'tage',
      'tagen',
      'tages',
      'tags',
      'werktage',
      'werktagen',
      'arbeitstage',
      'arbeitstagen',
      'kalendertage',
      'kalendertagen',
      'bankarbeitstage',
      'bankarbeitstagen',
    ],
  },
  {
    code: 'h',
    system: 'ucum',
    duration: 'PTnH',
    signs: ['h', 'Std', 'Std.'],
    words: ['stunde', 'stunden', 'arbeitsstunden'],
  },
  {
    code: 'min',
    system: 'ucum',
    duration: 'PTnM',
    signs: ['min', 'Min', 'Min.', 'min.'],
    words: ['minute', 'minuten'],
  },
  { code: 's', system: 'ucum', duration: 'PTnS', signs: ['Sek.', 's'], words: ['sekunde', 'sekunden'] },
];

/** Physical units. */
const physical: readonly UnitEntry[] = [
  {
    code: 'km',
    system: 'ucum',
    signs: ['km'],
    words: ['kilometer', 'kilometern', 'kilometers', 'streckenkilometer', 'streckenkilometern'],
  },
  {
    code: 'm',
    system: 'ucum',
    signs: ['m'],
    words: ['meter', 'metern', 'meters', 'laufende meter', 'laufenden metern', 'lfd. m', 'lfm'],
  },
  { code: 'dm', system: 'ucum', signs: ['dm'], words: ['dezimeter', 'dezimetern'] },
  { code: 'cm', system: 'ucum', signs: ['cm'], words: ['zentimeter', 'zentimetern', 'zentimeters'] },
  { code: 'mm', system: 'ucum', signs: ['mm'], words: ['millimeter', 'millimetern', 'millimeters'] },
  { code: 'um', system: 'ucum', signs: ['µm', 'μm'], words: ['mikrometer', 'mikrometern'] },
  {
    code: 'm2',
    system: 'ucum',
    signs: ['m²', 'm2', 'qm'],
    words: ['quadratmeter', 'quadratmetern', 'quadratmeters', 'qm', 'm^2'],
  },
  {
    code: 'km2',
    system: 'ucum',
    signs: ['km²', 'km2', 'qkm'],
    words: ['quadratkilometer', 'quadratkilometern', 'quadratkilometers', 'qkm'],
  },
  { code: 'cm2', system: 'ucum', signs: ['cm²', 'cm2'], words: ['quadratzentimeter', 'quadratzentimetern'] },
  { code: 'har', system: 'ucum', signs: ['ha'], words: ['hektar', 'hektaren', 'hektars', 'hektare'] },
  { code: 'ar', system: 'ucum', words: ['ar'] },
  {
    code: 'm3',
    system: 'ucum',
    signs: ['m³', 'm3', 'cbm'],
    words: ['kubikmeter', 'kubikmetern', 'kubikmeters', 'cbm', 'festmeter', 'festmetern', 'normkubikmeter'],
  },
  { code: 'l', system: 'ucum', signs: ['l'], words: ['liter', 'litern', 'liters'] },
  { code: 'ml', system: 'ucum', signs: ['ml'], words: ['milliliter', 'millilitern'] },
  { code: 'hl', system: 'ucum', signs: ['hl'], words: ['hektoliter', 'hektolitern'] },
  { code: 't', system: 'ucum', signs: ['t', 'to'], words: ['tonne', 'tonnen'] },
  { code: 'kt', system: 'ucum', signs: ['kt'], words: ['kilotonne', 'kilotonnen'] },
  { code: 'Mt', system: 'ucum', signs: ['Mt'], words: ['megatonne', 'megatonnen'] },
  { code: 'kg', system: 'ucum', signs: ['kg'], words: ['kilogramm', 'kilogramms', 'kilo', 'kilos'] },
  { code: 'g', system: 'ucum', signs: ['g'], words: ['gramm', 'gramms'] },
  { code: 'mg', system: 'ucum', signs: ['mg'], words: ['milligramm'] },
  { code: 'ug', system: 'ucum', signs: ['µg', 'μg'], words: ['mikrogramm'] },
  { code: 'kW.h', system: 'ucum', signs: ['kWh'], words: ['kilowattstunde', 'kilowattstunden', 'kwh'] },
  { code: 'MW.h', system: 'ucum', signs: ['MWh'], words: ['megawattstunde', 'megawattstunden', 'mwh'] },
  { code: 'GW.h', system: 'ucum', signs: ['GWh'], words: ['gigawattstunde', 'gigawattstunden', 'gwh'] },
  { code: 'TW.h', system: 'ucum', signs: ['TWh'], words: ['terawattstunde', 'terawattstunden', 'twh'] },
  { code: 'W', system: 'ucum', signs: ['W'], words: ['watt'] },
  { code: 'kW', system: 'ucum', signs: ['kW', 'kWp', 'kWel'], words: ['kilowatt', 'kw', 'kwp'] },
  { code: 'MW', system: 'ucum', signs: ['MW', 'MWp', 'MWel'], words: ['megawatt', 'mw', 'mwp'] },
  { code: 'GW', system: 'ucum', signs: ['GW', 'GWp'], words: ['gigawatt', 'gw', 'gwp'] },
  { code: 'kV', system: 'ucum', signs: ['kV'], words: ['kilovolt'] },
  { code: 'V', system: 'ucum', signs: ['V'], words: ['volt'] },
  { code: 'A', system: 'ucum', words: ['ampere'] },
  { code: 'J', system: 'ucum', words: ['joule'] },
  { code: 'PJ', system: 'ucum', signs: ['PJ'], words: ['petajoule'] },
  { code: 'Hz', system: 'ucum', signs: ['Hz'], words: ['hertz'] },
  { code: 'Cel', system: 'ucum', signs: ['°C', '° C'], words: ['grad celsius', 'grad'] },
  { code: 'deg', system: 'ucum', signs: ['°'] },
  { code: 'dB', system: 'ucum', signs: ['dB(A)', 'dB (A)', 'dB'], words: ['dezibel', 'dba'] },
  { code: 'Mbit/s', system: 'ucum', signs: ['Mbit/s', 'MBit/s', 'Mbps'] },
  { code: 'Gbit/s', system: 'ucum', signs: ['Gbit/s', 'GBit/s', 'Gbps'] },
  { code: 'km/h', system: 'ucum', signs: ['km/h'], words: ['stundenkilometer', 'stundenkilometern'] },
  { code: 'GBy', system: 'ucum', signs: ['GB'], words: ['gigabyte'] },
  { code: 'MBy', system: 'ucum', signs: ['MB'], words: ['megabyte'] },
  { code: 'TBy', system: 'ucum', signs: ['TB'], words: ['terabyte'] },
];

/** Staff in full-time equivalents. */
const staff: readonly UnitEntry[] = [
  {
    code: '{FTE}',
    system: 'ucum',
    words: [
      'vzä',
      'vzae',
      'vollzeitäquivalent',
      'vollzeitäquivalente',
      'vollzeitäquivalenten',
      'vollzeitstelle',
      'vollzeitstellen',
      'vollzeitwert',
      'vollzeitwerte',
      'vollzeitwerten',
      'vollzeiteinheit',
      'vollzeiteinheiten',
      'vze',
      'vk',
      'vollzeitkraft',
      'vollzeitkräfte',
      'vollzeitkräften',
      'vollzeitlehrereinheiten',
      'vzle',
      'aka',
      'arbeitskraftanteil',
      'arbeitskraftanteile',
      'arbeitskraftanteilen',
      'stellenanteile',
      'stellenanteilen',
      'vollzeitstellenäquivalente',
      'vollzeitstellenäquivalenten',
      'vollbeschäftigteneinheiten',
      'vbe',
    ],
  },
];

export const units: readonly UnitEntry[] = [...shares, ...money, ...spans, ...physical, ...staff];

/** Nouns that are full-time equivalents only where the number has decimals: "0,5 Stellen", but five "Stellen" are counted. */
export const partTimeNouns: ReadonlySet<string> = new Set([
  'stelle',
  'stellen',
  'planstelle',
  'planstellen',
  'personalstellen',
  'lehrerstellen',
  'lehrkräftestellen',
  'beamtenstellen',
  'tarifstellen',
]);
