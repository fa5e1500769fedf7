/** Feasts and memorial days, by the words they are called. */
export interface Feast {
  words: readonly string[];
  /** Month and day of a fixed feast. */
  day?: readonly [month: number, day: number];
  /** Days from Easter Sunday. */
  easter?: number;
  /** Days before the fourth Sunday of Advent. */
  advent?: number;
  example: string;
  counterExample?: string;
}

export const feasts: readonly Feast[] = [
  { words: ['neujahr', 'neujahrstag'], day: [1, 1], example: 'Neujahr 2021' },
  { words: ['heilige drei könige', 'dreikönigstag'], day: [1, 6], example: 'Heilige Drei Könige 2021' },
  { words: ['valentinstag'], day: [2, 14], example: 'Valentinstag 2021' },
  { words: ['walpurgisnacht'], day: [4, 30], example: 'Walpurgisnacht 2021' },
  { words: ['tag der arbeit', 'maifeiertag'], day: [5, 1], example: 'Tag der Arbeit 2021' },
  { words: ['mariä himmelfahrt'], day: [8, 15], example: 'Mariä Himmelfahrt 2021' },
  { words: ['weltkindertag'], day: [9, 20], example: 'Weltkindertag 2021' },
  { words: ['tag der deutschen einheit'], day: [10, 3], example: 'Tag der Deutschen Einheit' },
  { words: ['reformationstag'], day: [10, 31], example: 'Reformationstag 2021' },
  { words: ['halloween'], day: [10, 31], example: 'Halloween 2021' },
  { words: ['allerheiligen'], day: [11, 1], example: 'Allerheiligen' },
  { words: ['allerseelen'], day: [11, 2], example: 'Allerseelen' },
  { words: ['martinstag'], day: [11, 11], example: 'Martinstag 2021' },
  { words: ['nikolaustag', 'nikolaus'], day: [12, 6], example: 'Nikolaus 2021', counterExample: 'Nikolaus Muster' },
  { words: ['heiligabend', 'heiliger abend', 'heiligen abend'], day: [12, 24], example: 'Heiligabend' },
  { words: ['weihnachten', 'erster weihnachtstag'], day: [12, 25], example: 'Weihnachten 2021' },
  { words: ['zweiter weihnachtstag'], day: [12, 26], example: 'Zweiter Weihnachtstag 2021' },
  { words: ['silvester', 'sylvester'], day: [12, 31], example: 'Silvester' },
  { words: ['weiberfastnacht'], easter: -52, example: 'Weiberfastnacht 2021' },
  { words: ['rosenmontag'], easter: -48, example: 'Rosenmontag 2021' },
  { words: ['fastnachtsdienstag', 'faschingsdienstag'], easter: -47, example: 'Faschingsdienstag 2021' },
  { words: ['aschermittwoch'], easter: -46, example: 'Aschermittwoch 2021' },
  { words: ['palmsonntag'], easter: -7, example: 'Palmsonntag 2021' },
  { words: ['gründonnerstag'], easter: -3, example: 'Gründonnerstag 2021' },
  { words: ['karfreitag'], easter: -2, example: 'Karfreitag 2021' },
  { words: ['karsamstag'], easter: -1, example: 'Karsamstag 2021' },
  { words: ['ostern', 'ostersonntag'], easter: 0, example: 'Ostern 2021' },
  { words: ['ostermontag'], easter: 1, example: 'Ostermontag 2021' },
  { words: ['christi himmelfahrt', 'himmelfahrtstag'], easter: 39, example: 'Christi Himmelfahrt 2021' },
  { words: ['pfingsten', 'pfingstsonntag'], easter: 49, example: 'Pfingsten 2021' },
  { words: ['pfingstmontag'], easter: 50, example: 'Pfingstmontag 2021' },
  { words: ['fronleichnam'], easter: 60, example: 'Fronleichnam 2021' },
  { words: ['buß - und bettag'], advent: 32, example: 'Buß- und Bettag 2021' },
  { words: ['totensonntag', 'ewigkeitssonntag'], advent: 28, example: 'Totensonntag 2021' },
  { words: ['volkstrauertag'], advent: 35, example: 'Volkstrauertag 2021' },
  { words: ['erster advent'], advent: 21, example: 'Erster Advent 2021' },
];
