import type { Marked } from './reader.js';

/** Quarters, halves, school years, budgets and other parts of time. */
export const partsOfYearsCases: readonly Marked[] = [
  'In der ersten Jahreshälfte 2023 wurden ⟦30::2023-01/2023-06⟧ Fälle gezählt.',
  'Im Sommer 2023 wurden ⟦30::2023-06/2023-08⟧ Fälle gezählt.',
  'Im Winter 2022/23 wurden ⟦30::2022/2023|2022-12/2023-02⟧ Fälle gezählt.',
  'Im Winterhalbjahr 2022/23 wurden ⟦30::2022-10/2023-03|2022/2023⟧ Fälle gezählt.',
  'In der Spielzeit 2022/23 wurden ⟦30::2022-08/2023-07⟧ Fälle gezählt.',
  'Im Kindergartenjahr 2022/2023 wurden ⟦30::2022-08/2023-07⟧ Kinder betreut.',
  'Im Ausbildungsjahr 2022/23 wurden ⟦30::2022-08/2023-07⟧ Verträge geschlossen.',
  'Im Doppelhaushalt 2023/2024 stehen ⟦30::2023/2024⟧ Mio. Euro bereit.',
  'In der Förderperiode 2021 bis 2027 stehen ⟦30::2021/2027⟧ Mio. Euro bereit.',
  'In der Förderperiode 2021–2027 stehen ⟦30::2021/2027⟧ Mio. Euro bereit.',
  'In der Wahlperiode 2017 bis 2022 gab es ⟦30::2017/2022⟧ Anfragen.',
  'Ab dem zweiten Halbjahr 2025 stehen ⟦30::2025-07/..⟧ Plätze bereit.',
  'Im Schuljahr 2022/23 waren es ⟦30::2022-08/2023-07⟧, im Schuljahr 2023/24 ⟦35::2023-08/2024-07⟧ Klassen.',
  'Der Bericht umfasst die Jahre 2019 bis 2022. Im Berichtszeitraum wurden ⟦30::2019/2022|-⟧ Eingaben bearbeitet.',
  'In den ersten drei Quartalen 2023 wurden ⟦30::2023-01/2023-09⟧ Fälle gezählt.',
  'In den ersten sechs Monaten des Jahres 2023 wurden ⟦30::2023-01/2023-06⟧ Fälle gezählt.',
  'In den ersten neun Monaten 2023 wurden ⟦30::2023-01/2023-09⟧ Fälle gezählt.',
  'Im II. Quartal 2023 wurden ⟦30::2023-04/2023-06⟧ Fälle gezählt.',
  'Zum Schuljahresbeginn 2022/23 fehlten ⟦30::2022-08|2022-08/2023-07⟧ Lehrkräfte.',
  'Im Haushaltsjahr 2025 standen ⟦950.000::2025⟧ Euro bereit, von denen zum Jahresende ⟦812.407,36::2025|2025-12|2025-12-31⟧ Euro abgeflossen waren.',
];
