/** Sentences that say a figure again; none where the list is empty. */
export const sameCases: readonly (readonly [text: string, relations: readonly string[]])[] = [
  ['Die Zahl der Anzeigen ging 2024 um rund ein Fünftel (20,7 %) zurück.', ['ein Fünftel = 20,7']],
  ['Etwa ein Drittel (33,8 %) der Schulen verfügt über eine Mensa.', ['ein Drittel = 33,8']],
  ['Fast die Hälfte (48 %) der Brücken ist älter als 50 Jahre.', ['Hälfte = 48']],
  ['Gut zwei Drittel (67,3 v. H.) der Befragten waren zufrieden.', ['zwei Drittel = 67,3']],
  ['Knapp drei Viertel der Bediensteten (74,1 %) arbeiten in Vollzeit.', ['drei Viertel = 74,1']],
  ['Der Anteil liegt bei 24,6 %, also bei rund einem Viertel.', ['24,6 = einem Viertel']],
  ['Das sind 51 % oder gut die Hälfte der Plätze.', ['51 = Hälfte']],
  ['Ein Drittel (12 Schulen) hat eine Mensa.', []],
  ['Ein Viertel (40 %) der Schulen hat eine Mensa.', []],
  ['Rund ein Drittel (120 von 360 Plätzen) ist frei.', ['120 of 360']],
];
