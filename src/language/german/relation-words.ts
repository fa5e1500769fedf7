/** Words by which one number is tied to another, as data: each with a phrase in which it does. */

/** Words that stand for what was counted before: the number with them is part of that. */
export const partWords: Readonly<Record<string, string>> = {
  davon: '546 Fälle, davon 41 Kinder',
  darunter: '546 Fälle, darunter 41 Kinder',
  hiervon: 'Hiervon waren 41 Kinder',
  hierunter: 'Hierunter waren 41 Kinder',
  wovon: '546 Fälle, wovon 41 offen sind',
  worunter: '546 Fälle, worunter 41 Kinder waren',
};

/** Pronouns that do the same behind "von", "unter" or "aus". */
export const partPronouns: Readonly<Record<string, string>> = {
  ihnen: '12 von ihnen',
  denen: '546 Fälle, von denen 41 offen sind',
  diesen: 'Von diesen waren 41 Kinder',
  deren: '546 Fälle, unter deren 41',
};

/** Nouns by which a sum said before is taken up: "Von der Gesamtsumme entfielen …". */
export const sumNouns: readonly string[] = ['summe', 'betrag', 'betrags', 'gesamtzahl', 'volumen', 'gesamtmenge'];

/** Nouns for a part that was picked out: "eine Stichprobe von 64 aus 317 Vorhaben". */
export const sampleNouns: readonly string[] = ['stichprobe', 'auswahl', 'zufallsauswahl', 'teilmenge'];

/** Words that announce what the numbers before them make together. */
export const sumWords: Readonly<Record<string, string>> = {
  zusammen: '12 Männer und 8 Frauen, zusammen 20',
  zusammengenommen: 'zusammengenommen 20',
  insgesamt: '12 Männer und 8 Frauen, insgesamt also 20',
  summa: 'in summa 20',
};

/** Labels of a row or item that holds the sum of those above. */
export const totalLabels: readonly string[] = ['zusammen', 'insgesamt', 'summe', 'gesamt', 'gesamtsumme', 'gesamtzahl'];

/** Prepositions that open what a figure is compared with: "1.200 gegenüber 1.000 im Vorjahr". */
export const comparedWith: Readonly<Record<string, string>> = {
  gegenüber: '120 Fälle gegenüber 100 im Vorjahr',
  nach: '120 Fälle nach 100 im Vorjahr',
  statt: '15 Euro statt bisher 12 Euro',
  ggü: '120 Fälle ggü. 100 im Vorjahr',
};
