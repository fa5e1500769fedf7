/** Words by which one number is tied to another, as data: each with a phrase in which it does. */
const words = (phrases: Record<string, string>): ReadonlyMap<string, string> => new Map(Object.entries(phrases));

/** Words that stand for what was counted before: the number with them is part of that. */
export const partWords = words({
  davon: '546 Fälle, davon 41 Kinder',
  darunter: '546 Fälle, darunter 41 Kinder',
  hiervon: 'Hiervon waren 41 Kinder',
  hierunter: 'Hierunter waren 41 Kinder',
  wovon: '546 Fälle, wovon 41 offen sind',
  worunter: '546 Fälle, worunter 41 Kinder waren',
});

/** Pronouns that do the same behind "von", "unter" or "aus". */
export const partPronouns = words({
  ihnen: '12 von ihnen',
  denen: '546 Fälle, von denen 41 offen sind',
  diesen: 'Von diesen waren 41 Kinder',
  deren: '546 Fälle, unter deren 41',
  letzteren: 'Von letzteren waren 58 % ledig',
});

/** Nouns by which a sum said before is taken up: "Von der Gesamtsumme entfielen …". */
export const sumNouns: readonly string[] = ['summe', 'betrag', 'betrags', 'gesamtzahl', 'volumen', 'gesamtmenge'];

/** Nouns for a part that was picked out: "eine Stichprobe von 64 aus 317 Vorhaben". */
export const sampleNouns: readonly string[] = ['stichprobe', 'auswahl', 'zufallsauswahl', 'teilmenge'];

/** Words that announce what the numbers before them make together. */
export const sumWords = words({
  zusammen: '12 Männer und 8 Frauen, zusammen 20',
  zusammengenommen: 'zusammengenommen 20',
  insgesamt: '12 Männer und 8 Frauen, insgesamt also 20',
  summa: 'in summa 20',
});

/** Labels of a row or item that holds the sum of those above. */
export const totalLabels: readonly string[] = ['zusammen', 'insgesamt', 'summe', 'gesamt', 'gesamtsumme', 'gesamtzahl'];

/** Prepositions that open what a figure is compared with: "1.200 gegenüber 1.000 im Vorjahr". */
export const comparedWith = words({
  gegenüber: '120 Fälle gegenüber 100 im Vorjahr',
  nach: '120 Fälle nach 100 im Vorjahr',
  statt: '15 Euro statt bisher 12 Euro',
  ggü: '120 Fälle ggü. 100 im Vorjahr',
});

/** Words that put a value before another one of the same. */
export const earlierWords = words({
  zuvor: 'zuvor waren es 60',
  davor: 'im Jahr davor waren es 60',
  vorher: 'vorher waren es 60',
  früher: 'früher waren es 60',
  damals: 'damals waren es 60',
  seinerzeit: 'seinerzeit waren es 60',
  ursprünglich: 'ursprünglich waren es 60',
  vormals: 'vormals 60',
  einst: 'einst waren es 60',
  vorjahr: 'im Vorjahr waren es 60',
  vorjahres: 'zum gleichen Zeitpunkt des Vorjahres waren es 60',
  vorjahreszeitraum: 'im Vorjahreszeitraum waren es 60',
});

/** Words that put it behind another one. */
export const laterWords = words({
  nunmehr: 'beträgt nunmehr 103',
  inzwischen: 'inzwischen sind es 103',
  mittlerweile: 'mittlerweile sind es 103',
  heute: 'heute sind es 103',
  jetzt: 'jetzt sind es 103',
  künftig: 'künftig sind es 103',
  später: 'fünf Jahre später waren es 103',
  danach: 'ein Jahr danach waren es 103',
  folgejahr: 'im Folgejahr waren es 103',
});

/** Those of them that also only count on: "2021 waren es 40, im Folgejahr 50 und 2023 55". */
export const rowWords = words({
  später: 'ein Jahr später 50',
  danach: 'ein Jahr danach 50',
  folgejahr: 'im Folgejahr 50',
});

/** Particles that weigh a number against another one, whichever came first. */
export const focusWords = words({
  nur: 'im Folgejahr waren es nur 40',
  lediglich: 'im Folgejahr waren es lediglich 40',
  erst: '2015 waren es erst 40',
  bereits: '2023 waren es bereits 60',
  schon: '2023 waren es schon 60',
  wieder: '2023 waren es wieder 60',
});

/** Words at a number that make it a further part of what was parted before. */
export const furtherWords = words({
  weitere: 'neun davon …, für sechs weitere',
  weiteren: 'neun davon …, bei weiteren sechs',
  weiterer: 'neun davon …, ein Antrag weiterer sechs',
  übrigen: '151 davon …, die übrigen 89',
  restlichen: '151 davon …, die restlichen 89',
  verbleibenden: '151 davon …, die verbleibenden 89',
  verbliebenen: '151 davon …, die verbliebenen 89',
  anderen: '151 davon …, die anderen 89',
});

/** Nouns that name what is left of a whole. */
export const restNouns = words({
  rest: 'der Rest (9 %)',
  restbetrag: 'der Restbetrag, mithin 30.000 Euro',
});

/** Words behind a comma that say a number again in another form. */
export const restatingWords = words({
  also: '1.140 Fälle, also gut ein Viertel',
  mithin: '1.140 Fälle, mithin 27 %',
  somit: '1.140 Fälle, somit 27 %',
  demnach: '1.140 Fälle, demnach 27 %',
  damit: '1.140 Fälle und damit 27 %',
  nämlich: 'ein Viertel der Fälle, nämlich 1.140',
  konkret: 'ein Viertel der Fälle, konkret 1.140',
  genau: 'ein Viertel der Fälle, genau 1.140',
  h: '1.140 Fälle, d. h. 27 %',
  immerhin: '1.140 Fälle, immerhin 27 %',
});
