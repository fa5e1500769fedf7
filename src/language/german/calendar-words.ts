/** Months by name and abbreviation, in lower case. */
export const months: ReadonlyMap<string, number> = new Map([
  ['januar', 1],
  ['jänner', 1],
  ['jaenner', 1],
  ['jan', 1],
  ['jän', 1],
  ['februar', 2],
  ['feber', 2],
  ['feb', 2],
  ['febr', 2],
  ['märz', 3],
  ['maerz', 3],
  ['mär', 3],
  ['mrz', 3],
  ['april', 4],
  ['apr', 4],
  ['mai', 5],
  ['juni', 6],
  ['juno', 6],
  ['jun', 6],
  ['juli', 7],
  ['julei', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['oktober', 10],
  ['okt', 10],
  ['november', 11],
  ['nov', 11],
  ['dezember', 12],
  ['dez', 12],
  ['januars', 1],
  ['februars', 2],
  ['aprils', 4],
  ['julis', 7],
  ['augusts', 8],
]);

/** The names of the months as one alternation, for patterns. */
export const monthNames =
  'Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

/** Seasons by their first and last month; winter ends in the next year. */
export const seasons: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['frühjahr', [3, 5]],
  ['fruehjahr', [3, 5]],
  ['frühling', [3, 5]],
  ['sommer', [6, 8]],
  ['herbst', [9, 11]],
  ['winter', [12, 14]],
  ['frühsommer', [6, 6]],
  ['spätsommer', [8, 8]],
  ['hochsommer', [7, 7]],
  ['spätherbst', [11, 11]],
  ['frühherbst', [9, 9]],
  ['frühjahrs', [3, 5]],
  ['sommers', [6, 8]],
  ['herbstes', [9, 11]],
]);

/** Parts of a year or month. */
export const yearParts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['anfang', [1, 1]],
  ['beginn', [1, 1]],
  ['mitte', [6, 7]],
  ['ende', [12, 12]],
  ['jahresanfang', [1, 1]],
  ['jahresbeginn', [1, 1]],
  ['jahresmitte', [6, 7]],
  ['jahresende', [12, 12]],
  ['jahreswechsel', [12, 12]],
]);

/** Years that do not start in January, by what stands before "jahr": their first month. */
const yearNames: readonly (readonly [string, number])[] = [
  ['schul', 8],
  ['kita', 8],
  ['kita-', 8],
  ['kindergarten', 8],
  ['ausbildungs', 8],
  ['studien', 10],
  // § 11 Abs. 4 BJagdG
  ['jagd', 4],
];

/** Years that do not start in January, and their halves: first month, months. */
export const otherYears: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ...yearNames.flatMap(([name, month]) =>
    ['', 'e', 'en', 'es'].map((ending) => [`${name}jahr${ending}`, [month, 12]] as const),
  ),
  ['sj', [8, 12]],
  ['spielzeit', [8, 12]],
  ['spielzeiten', [8, 12]],
  ['akademisches jahr', [10, 12]],
  ['wintersemester', [10, 6]],
  ['ws', [10, 6]],
  ['wise', [10, 6]],
  ['winterhalbjahr', [10, 6]],
  ['sommerhalbjahr', [4, 6]],
  ['sommersemester', [4, 6]],
  ['sose', [4, 6]],
  ['ss', [4, 6]],
]);

/** Words before a bare four-digit number that make it a year. */
export const yearLeads: ReadonlySet<string> = new Set(
  `in im seit ab bis von nach vor für zum zu anfang ende mitte gegenüber während um aus frühjahr sommer herbst winter haushalt haushalte haushaltsplan haushaltsentwurf doppelhaushalt etat stand
   stichtag januar februar märz april mai juni juli august september oktober november dezember quartal halbjahr bis und noch der dem den entwurf ansatz soll ist prognose plan planung vj zwischen`.split(
    /\s+/,
  ),
);

/** Where the year of schools begins and ends. */
export const schoolParts: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['schuljahresbeginn', 'first'],
  ['schuljahresanfang', 'first'],
  ['schuljahresende', 'last'],
]);

/** Times that are told from the reference date, by the adjective before "Jahr" or "Monat". */
export const relativeAdjectives: ReadonlyMap<string, number> = new Map([
  ['vergangen', -1],
  ['letzt', -1],
  ['vorig', -1],
  ['vorangegangen', -1],
  ['vorherig', -1],
  ['laufend', 0],
  ['aktuell', 0],
  ['gegenwärtig', 0],
  ['dies', 0],
  ['kommend', 1],
  ['nächst', 1],
  ['folgend', 1],
  ['vorvergangen', -2],
  ['vorletzt', -2],
  ['übernächst', 2],
]);
export const relativeNouns: ReadonlyMap<string, number> = new Map([
  ['vorjahr', -1],
  ['vorjahres', -1],
  ['vorjahre', -1],
  ['vorvorjahr', -2],
  ['folgejahr', 1],
  ['folgejahres', 1],
  ['heuer', 0],
]);
/** Other times next to the reference date's: the unit and how many from it. */
export const relativeSpans: ReadonlyMap<string, readonly [unit: string, offset: number]> = new Map([
  ['vormonat', ['monat', -1]],
  ['vormonats', ['monat', -1]],
  ['folgemonat', ['monat', 1]],
  ['vorwoche', ['woche', -1]],
  ['folgewoche', ['woche', 1]],
  ['vorquartal', ['quartal', -1]],
  ['vorquartals', ['quartal', -1]],
]);
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ['heute', 0],
  ['gestern', -1],
  ['vorgestern', -2],
  ['morgen', 1],
  ['übermorgen', 2],
]);

/** How often: ISO 8601 durations of the interval. */
export const recurrences: ReadonlyMap<string, string> = new Map([
  ['jährlich', 'P1Y'],
  ['alljährlich', 'P1Y'],
  ['halbjährlich', 'P6M'],
  ['vierteljährlich', 'P3M'],
  ['quartalsweise', 'P3M'],
  ['monatlich', 'P1M'],
  ['zweimonatlich', 'P2M'],
  ['wöchentlich', 'P1W'],
  ['vierzehntägig', 'P2W'],
  ['zweiwöchentlich', 'P2W'],
  ['täglich', 'P1D'],
  ['werktäglich', 'P1D'],
  ['stündlich', 'PT1H'],
  ['zweijährlich', 'P2Y'],
  ['täglichen', 'P1D'],
  ['täglicher', 'P1D'],
  ['halbstündlich', 'PT30M'],
  ['minütlich', 'PT1M'],
  ['tagtäglich', 'P1D'],
  ['werktags', 'P1D'],
  ['allabendlich', 'P1D'],
  ['allwöchentlich', 'P1W'],
  ['allmonatlich', 'P1M'],
]);

/** Monday to Sunday. */
export const weekdayNames: readonly string[] = [
  'montag',
  'dienstag',
  'mittwoch',
  'donnerstag',
  'freitag',
  'samstag',
  'sonntag',
];

/** Parts of the day behind an hour, by the hours of a clock of twelve that are meant for the second half of the day. */
export const dayParts: ReadonlyMap<string, readonly [from: number, before: number]> = new Map([
  ['morgens', [13, 13]],
  ['früh', [13, 13]],
  ['vormittags', [13, 13]],
  ['mittags', [1, 4]],
  ['nachmittags', [1, 12]],
  ['abends', [3, 12]],
  ['nachts', [8, 12]],
]);

export const weekdays: ReadonlySet<string> = new Set(
  'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so'.split(' '),
);
