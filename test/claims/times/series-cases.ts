import type { Marked } from './reader.js';

/** Numbers one by one against times one by one; months and days whose year was said before. */
export const seriesCases: readonly Marked[] = [
  'Im Jahr 2021 waren es ⟦6.842::2021⟧, im Jahr darauf ⟦7.515::2022⟧ und 2023 ⟦5.960::2023⟧; hierfür flossen ⟦512.000::2021⟧, ⟦588.300::2022⟧ und ⟦471.900::2023⟧ Euro.',
  '2021 und 2022 wurden ⟦zwölf::2021⟧ bzw. ⟦15::2022⟧ Stellen geschaffen; die Kosten betrugen ⟦1,2::2021⟧ bzw. ⟦1,5::2022⟧ Mio. Euro.',
  'In den Jahren 2020 bis 2022 gingen ⟦31::2020⟧, ⟦45::2021⟧ und ⟦28::2022⟧ Klagen ein, erledigt wurden ⟦30::2020⟧, ⟦41::2021⟧ und ⟦33::2022⟧.',
  '2021 gab es ⟦40::2021⟧ Fälle, 2022 ⟦45::2022⟧; davon wurden ⟦zehn::2021⟧ bzw. ⟦zwölf::2022⟧ vor Gericht gebracht.',
  'Im Jahr 2023 waren es im März ⟦120::2023-03⟧, im April ⟦134::2023-04⟧ und im Mai ⟦150::2023-05⟧.',
  'Im März 2023 wurden ⟦120::2023-03⟧ Fälle gezählt, im April ⟦134::2023-04⟧, im Mai ⟦150::2023-05⟧.',
  'Im November 2022 waren es ⟦zwölf::2022-11⟧ Fälle, im Dezember ⟦15::2022-12⟧ und im Januar ⟦18::2023-01⟧.',
  '2023 wurden bis zum 31. August ⟦467::../2023-08-31|2023-01-01/2023-08-31⟧ Einsätze gezählt.',
  'Am 1. März 2023 waren ⟦40::2023-03-01⟧ Personen gemeldet, am 1. Juni ⟦52::2023-06-01⟧.',
  'Am 31. Dezember 2021 waren ⟦40::2021-12-31⟧, am 31. Dezember 2022 ⟦45::2022-12-31⟧ Personen beschäftigt.',
  'Zum Jahresende 2022 gab es ⟦40::2022-12⟧ Plätze.',
  'Im März und April 2023 wurden ⟦40::2023-03⟧ bzw. ⟦45::2023-04⟧ Fälle gezählt.',
  'Im Durchschnitt der Jahre 2020 bis 2022 waren es ⟦40::2020/2022⟧ Fälle.',
  'Die 2022er Zahlen zeigen ⟦40::2022|-⟧ Fälle.',
  'Im laufenden Jahr waren es bis zum 31. Januar ⟦467::../2024-01-31|2024-01-01/2024-01-31⟧ Fälle.',
  'Die Kasse zahlte 2023 im ersten Quartal ⟦120::2023-01/2023-03⟧, im zweiten ⟦134::2023-04/2023-06|-⟧ Euro.',
  'Ein Platz kostete 2019 noch ⟦38.000::2019⟧ Euro, 2023 bereits ⟦61.500::2023⟧ Euro; das ist eine Steigerung um ⟦23.500::2023|2019/2023|-⟧ Euro oder rund ⟦62::2023|2019/2023|-⟧ %.',
  'Von den ⟦40::../2027⟧ bis 2027 geplanten Brunnen sind ⟦13::-⟧ in Betrieb, ⟦zwölf::2025⟧ folgen im Jahr 2025.',
  'Im Mai 2023 vereinbarten Bund und Länder, jährlich ⟦3.000::-⟧ Plätze zu schaffen.',
  'Angestrebt sind ⟦55::../2028⟧ % bis 2028.',
  'Bis 2028 sind ⟦55::../2028⟧ % angestrebt.',
];
