import type { Marked } from './reader.js';

/** The day on which figures were taken. */
export const asOfCases: readonly Marked[] = [
  'Derzeit sind ⟦312::- asOf=2022-05-15⟧ Anträge offen (Stand: 15.05.2022).',
  'Derzeit sind ⟦312::- asOf=2022-05-15⟧ Anträge offen (Stand 15. Mai 2022).',
  'Mit Stand vom 15. Mai 2022 sind ⟦312::- asOf=2022-05-15⟧ Anträge offen.',
  'Zum Stand 15. Mai 2022 sind ⟦312::- asOf=2022-05-15⟧ Anträge offen.',
  'Nach dem Stand vom 15. Mai 2022 sind ⟦312::2022-05-15|- asOf=2022-05-15⟧ Anträge offen.',
  'Zum Stichtag 15. Mai 2022 waren ⟦312::2022-05-15 asOf=2022-05-15⟧ Anträge offen.',
  'Am Stichtag 15. Mai 2022 waren ⟦312::2022-05-15 asOf=2022-05-15⟧ Anträge offen.',
  'Zum Stichtag 15. Mai 2022 waren ⟦312::2022-05-15 asOf=2022-05-15⟧ Anträge offen, davon ⟦20::2022-05-15⟧ ältere.',
  '⟦312::2022-05-15 asOf=2022-05-15⟧ Anträge waren offen (Stichtag: 15.05.2022).',
  'Im Jahr 2021 wurden ⟦312::2021 asOf=2022-05-15⟧ Anträge gestellt (Stand: 15.05.2022).',
  'Von den Anträgen des Jahres 2021 sind ⟦zwölf::-|2021 asOf=2022-05⟧ offen (Stand: Mai 2022).',
  'Bei einem Datenstand vom 15. Mai 2022 sind ⟦312::- asOf=2022-05-15⟧ Anträge offen.',
  'Die Zahl liegt wieder auf dem Stand von 2015, nämlich bei ⟦312::- asOf=-⟧.',
  'Der Bericht gibt den Stand vom 15. Mai 2022 wieder. Es bestehen ⟦312::- asOf=2022-05-15⟧ Stellen.',
];
