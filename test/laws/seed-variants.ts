import { random } from './variants.js';

/** What stands in a copy of the primary fixture in place of its own words and figures. */
export interface Variant {
  name: string;
  /** Word for word, everywhere: names, committees, ministries, months, years, nouns. */
  words: Record<string, string>;
  /** The figures in order, as printed; those of the fixture where missing. */
  numbers?: string[];
}

const group = (value: number) => String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');

/** Figures of the same kinds with other digits: what is a part stays smaller than its whole, what is said twice stays the same. */
export function figures(seed: number): string[] {
  const next = random(seed);
  const between = (low: number, high: number) => Math.floor(low + next() * (high - low));
  const word = () => ['drei', 'sieben', 'acht', 'elf', 'zwölf', 'neunzehn', 'einundzwanzig', 'vierzig'][between(0, 8)]!;
  const offices = word();
  const from = between(100_000, 400_000);
  const to = between(from + 10_000, from * 2);
  const home = between(20_000, 90_000);
  const later = Math.round(home * (1 + between(2, 40) / 100));
  const all = between(1_100, 9_900);
  const some = between(300, 900);
  const people = between(50, 99);
  return [
    between(21, 99),
    word(),
    between(20, 90),
    between(11, 60),
    between(11, 60),
    between(11, 60),
    group(from),
    // About every second time wrong.
    Math.max(1, Math.round(((to - from) / from) * 100) + (between(0, 2) ? 7 : 0)),
    group(to),
    Math.round(((later - home) / home) * 100),
    group(home),
    group(later),
    offices,
    offices,
    group(all),
    between(120, 290),
    some,
    some,
    between(11, 99),
    people,
    between(11, 49),
    between(2, 9),
  ].map(String);
}

const people = {
  'André Kuper': 'Hanna Lindgrün',
  'Dr. Edgar Voß': 'Dr. Birte Möhlmann',
  'Edgar.voss': 'birte.moehlmann',
};
const school = {
  ...people,
  'Herr André Kuper': 'Herrn Jost Brahmkamp',
  'Joachim Stamp': 'Ruprecht Achterfeld',
  'Kinder, Familie, Flüchtlinge und Integration': 'Schule, Jugend, Forschung und Weiterbildung',
  MKFFI: 'MSJFW',
  mkffi: 'msjfw',
  Integrationsausschusses: 'Schulausschusses',
  A19: 'A15',
};
const time = {
  '03. Februar 2022': '17. September 2020',
  '09.02.2022': '23.09.2020',
  Oktober: 'März',
  Dezember: 'August',
  '12/2021': '08/2019',
  '2017': '2013',
  '2018': '2014',
  '2020': '2018',
  '2021': '2019',
  '2022': '2020',
};
const nouns = {
  Ausländerbehörden: 'Gesundheitsämter',
  Personenbegleitkräfte: 'Pflegekräfte',
  Rückführungen: 'Einschulungen',
  Ausreisen: 'Prüfungen',
  Ausreisepflichtigen: 'Pflegebedürftigen',
  Bezirksregierungen: 'Kreisverwaltungen',
  Fälle: 'Anträge',
  Fällen: 'Anträgen',
  Personen: 'Familien',
  Gefährder: 'Gärtner',
  Gefährdern: 'Gärtnern',
};
const others = {
  Ausländerbehörden: 'Hochschulen',
  Personenbegleitkräfte: 'Hebammen',
  Rückführungen: 'Impfungen',
  Ausreisen: 'Wohnungen',
  Ausreisepflichtigen: 'Auszubildenden',
  Bezirksregierungen: 'Feuerwehren',
  Fälle: 'Brücken',
  Fällen: 'Brücken',
  Personen: 'Stiftungen',
  Gefährder: 'Radwege',
  Gefährdern: 'Radwegen',
};

export const variants: readonly Variant[] = [
  { name: 'other names, ministry and committee', words: school },
  { name: 'other months and years', words: time },
  { name: 'other nouns', words: nouns },
  { name: 'quite other nouns', words: others },
  ...[1, 2, 3, 4, 5].map((seed) => ({ name: `other figures ${seed}`, words: {}, numbers: figures(seed) })),
  { name: 'all at once', words: { ...school, ...time, ...nouns }, numbers: figures(6) },
  { name: 'all at once, again', words: { ...school, ...time, ...others }, numbers: figures(7) },
];

/** Replaces words, longest first, and says where each old place has gone. */
export function swap(
  text: string,
  words: Record<string, string>,
  spots: readonly { start: number; end: number; put: string }[] = [],
) {
  const edits = [...spots];
  const keys = Object.keys(words).sort((a, b) => b.length - a.length);
  if (keys.length) {
    const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${keys.join('|').replaceAll('.', '\\.')})(?![\\p{L}\\d])`, 'gu');
    for (const { 0: found, index } of text.matchAll(pattern)) {
      const end = index + found.length;
      if (!spots.some((spot) => spot.start < end && index < spot.end))
        edits.push({ start: index, end, put: words[found]! });
    }
  }
  edits.sort((a, b) => a.start - b.start);
  let out = '';
  let done = 0;
  for (const { start, end, put } of edits) {
    out += text.slice(done, start) + put;
    done = end;
  }
  const moved = (offset: number) =>
    edits.reduce((at, { start, end, put }) => (end <= offset ? at + put.length - (end - start) : at), offset);
  return { text: out + text.slice(done), moved };
}
