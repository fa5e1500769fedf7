import type { Marked } from './reader.js';

/** What stands above a number says when: the lead-in of its list, the heading, the question. */
export const aboveCases: readonly Marked[] = [
  'Zum Stichtag 31.12.2023 gab es im Land\n- ⟦13::2023-12-31 asOf=2023-12-31⟧ Häuser,\n- ⟦neun::2023-12-31⟧ Wohnungen, darunter ⟦zwei::2023-12-31⟧ für Männer.',
  'Zum 1. Oktober 2023 bestanden:\n- ⟦13::2023-10-01⟧ Häuser,\n- ⟦neun::2023-10-01⟧ Wohnungen.',
  'Im Jahr 2022 wurden gefördert:\n- ⟦13::2022⟧ Häuser,\n- ⟦neun::2022⟧ Wohnungen.',
  'Im Jahr 2022 wurden ⟦22::2022⟧ Vorhaben gefördert, und zwar:\n- ⟦13::2022⟧ Häuser,\n- ⟦neun::2022⟧ Wohnungen.',
  'Im Jahr 2021 begann das Programm. Es umfasst:\n- ⟦13::-⟧ Häuser,\n- ⟦neun::-⟧ Wohnungen.',
  'Die Ausgaben verteilen sich wie folgt (Stand: 30.06.2023):\n- ⟦13::- asOf=2023-06-30⟧ Mio. Euro für Häuser,\n- ⟦neun::- asOf=2023-06-30⟧ Mio. Euro für Wohnungen.',
  'Stand 30.06.2023 waren\n- ⟦13::- asOf=2023-06-30⟧ Häuser,\n- ⟦neun::- asOf=2023-06-30⟧ Wohnungen fertig.',
  'Für 2024 sind vorgesehen:\n- ⟦13::2024⟧ Häuser (Vorjahr: ⟦zehn::2023⟧),\n- ⟦neun::2024⟧ Wohnungen.',
  'Im Einzelnen wurden 2022 gefördert:\n- Häuser: ⟦13::2022⟧ Mio. Euro,\n- Wohnungen: ⟦neun::2022⟧ Mio. Euro (2021: ⟦acht::2021⟧ Mio. Euro).',
  'Im Haushalt 2025 sind folgende Maßnahmen veranschlagt:\n- Die Zahl der Stellen wird von bisher ⟦60::-⟧ auf ⟦90::2025|-⟧ erhöht.\n- Für Technik stehen ⟦zwei::2025⟧ Mio. Euro bereit.',
  'Entwicklung der Fallzahlen:\n- 2021: ⟦13::2021⟧\n- 2022: ⟦neun::2022⟧',
  'Die Fallzahlen haben sich wie folgt entwickelt:\n- Im Jahr 2021 waren es ⟦13::2021⟧,\n- im Folgejahr ⟦neun::2022⟧.',
  '# Haushaltsjahr 2022\nDie Ausgaben betrugen ⟦13::2022⟧ Mio. Euro.',
  '# Entwicklung im Jahr 2022\nDie Ausgaben betrugen ⟦13::2022⟧ Mio. Euro. Davon entfielen ⟦neun::2022⟧ Mio. Euro auf Personal.',
  '# Ausblick 2025\nDerzeit bestehen ⟦13::-⟧ Häuser.',
  '# Sachstand zum Beschluss vom 3. März 2022\nDie Ausgaben betrugen ⟦13::-⟧ Mio. Euro.',
  '# Umsetzung der Agenda 2030\nEs bestehen ⟦13::-⟧ Häuser.',
  '# Sitzung des Ausschusses am 14. März 2022\nEs bestehen ⟦13::-⟧ Häuser.',
  '# Jahresabschluss 2022\nIm Jahr 2021 gab es ⟦13::2021⟧ Fälle. Das Amt bearbeitete ⟦neun::-|2022⟧ Eingaben.',
];
