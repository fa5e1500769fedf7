/** A way in which page numbers are printed on a line of their own. The first group is the number. */
export interface PageMark {
  name: string;
  pattern: RegExp;
  examples: string[];
  counterExamples: string[];
  /** Whether the mark stands at the top or at the bottom of its page, where its form tells. */
  edge?: 'top' | 'bottom';
}

/** Page marks that are certain by their form alone. */
export const pageMarks: readonly PageMark[] = [
  {
    name: 'number between dashes',
    pattern: /^[-–—−]{1,3} ?(\d{1,4}) ?[-–—−]{1,3}$/,
    examples: ['– 2 –', '- 12 -', '-2-', '--- 3 ---'],
    counterExamples: ['- 5 %', '– 2', '-1-2-'],
  },
  {
    name: 'page with its word',
    pattern: /^(?:Seite|S\.|Blatt) {0,2}(\d{1,4})(?: {0,2}(?:von|\/) {0,2}\d{1,4})?$/i,
    examples: ['Seite 2', 'Seite 2 von 5', 'Seite 3/7', 'SEITE 4'],
    counterExamples: ['Seite 2 des Berichts', 'Seiten 2 bis 5'],
  },
  {
    name: 'page of the paper, between dashes',
    pattern: /^[-–—] ?Seite (\d{1,4}) (?:von|der|des|zu|zur|zum) [^-–—].{2,80} [-–—]$/,
    examples: ['- Seite 2 der Mitteilungsvorlage Nr. 0217/2025 -', '– Seite 3 des Berichts –'],
    counterExamples: ['- Seite 2 der Vorlage ist leer', '- Seite 2'],
  },
  {
    name: 'running title, then page with its word',
    pattern:
      /^(?=.{16,160}$)(?=.*Seite)(?!.*\d\. ?(?:\p{L}{3,9} |\d{1,2}\. ?)\d{4} )\p{Lu}\S*\p{L}{2}.{2,90}?[^ .] {3,120}Seite {1,2}([2-9]|\d{2,4})(?: {0,2}(?:von|\/) {0,2}\d{1,4})?$/u,
    examples: ['Bericht Bürgerbusse und Bedarfsverkehre           Seite 3 von 4', 'Landesbericht Wasser      Seite 12'],
    counterExamples: [
      'Landesbericht Wasser, Seite 12',
      'Düsseldorf, 3. Februar 2022      Seite 2 von 3',
      'Anlage .......   Seite 3',
    ],
  },
  {
    name: 'mark of a PDF reader',
    pattern: /^-- (\d{1,4}) of \d{1,4} --$/,
    examples: ['-- 2 of 5 --'],
    counterExamples: ['-- 2 --'],
    edge: 'bottom',
  },
  {
    name: 'mark of a Markdown maker',
    pattern: /^\{(\d{1,4})\}-{5,200}$/,
    examples: ['{29}------------------------------------------------'],
    counterExamples: ['{29}', '{a}-----'],
    edge: 'top',
  },
  {
    name: 'number in a running line of a parliament',
    pattern:
      /^(?=.{20,160}$)(?:Drucksache|Deutscher Bundestag|.{4,60} Landtag|Landtag).{0,80} [–-] (\d{1,4}) [–-] .{4,80}$/,
    examples: [
      'Drucksache 20/1234 – 2 – Deutscher Bundestag – 20. Wahlperiode',
      'Deutscher Bundestag – 20. Wahlperiode – 3 – Drucksache 20/1234',
    ],
    counterExamples: ['Drucksache 20/1234 vom 3. Mai'],
    edge: 'top',
  },
  {
    name: 'number behind or before the paper',
    pattern:
      /^(?:\d{1,2}\. Wahlperiode.{1,60}Seite |(?:Drucksache|Vorlage|Umdruck|Ausschussdrucksache) \d{1,3} ?\/ ?\d{1,6} {1,90}(?:Seite |[–-] ?))(\d{1,4})(?: ?[–-]| {1,60}(?:Drucksache|Vorlage|Umdruck) \d{1,3} ?\/ ?\d{1,6})?$/,
    examples: [
      'Drucksache 588/12          - 2 -',
      '18. Wahlperiode    Seite 2    Drucksache 18/4305',
      'Umdruck 20/311 – 4 –',
    ],
    counterExamples: ['Drucksache 18/4305', 'Drucksache 588/12 vom 3. Mai', 'Drucksache 19/4 und 19/5'],
    edge: 'top',
  },
];

/** Running headers of parliaments: the house, the term, the number of the paper, and nothing else. */
export const runningHeaders: readonly {
  name: string;
  pattern: RegExp;
  examples: string[];
  counterExamples: string[];
  /** From which line on it is one: above, it heads the paper itself. */
  below?: number;
}[] = [
  {
    name: 'house, term and paper',
    pattern:
      /^.{0,40}(?:Landtag|Bundestag|Bürgerschaft|Abgeordnetenhaus|Landtags?).{0,60}\d{1,2}\. ?(?:Wahlperiode|WAHLPERIODE|WP).{0,60}\d{1,2} ?\/ ?\d[\d ]{0,6}$/i,
    examples: [
      'Niedersächsischer Landtag – 19. Wahlperiode Drucksache 19/11242',
      'Landtag Rheinland-Pfalz – 18. Wahlperiode Drucksache 18/1234',
      'Bayerischer Landtag · 18. Wahlperiode Drucksache 18/12345',
    ],
    counterExamples: ['Der Landtag hat in der 19. Wahlperiode die Drucksache 19/11242 beraten.'],
  },
  {
    name: 'paper, then house and term',
    pattern:
      /^(?:Drucksache|Drs\.|Vorlage|Umdruck) \d{1,2} ?\/ ?\d[\d ]{0,6} {1,40}.{0,40}(?:Landtag|Bundestag|Bürgerschaft|Abgeordnetenhaus).{0,40}\d{1,2}\. ?Wahlperiode$/i,
    examples: ['Drucksache 16/722 Landtag von Baden-Württemberg – 16. Wahlperiode'],
    counterExamples: ['Drucksache 16/722'],
  },
  {
    name: 'house and paper',
    below: 12,
    pattern:
      /^(?:\p{Lu}\p{L}{3,20} )?(?:Landtag|Bundestag|Bürgerschaft|Abgeordnetenhaus)(?: (?:von|der|des|\p{Lu}[\p{L}-]{1,30})){0,5} {0,3}[-–—·|]? {0,90}(?:Drucksache|Drs\.|Vorlage|Umdruck) \d{1,2} ?\/ ?\d{1,6}$/u,
    examples: [
      'Landtag von Sachsen-Anhalt - Drucksache 8/5731',
      'Landtag Brandenburg Drucksache 7/9312',
      'Bayerischer Landtag        Drucksache 18/12345',
    ],
    counterExamples: [
      'Landtag hat die Drucksache 19/11242',
      'Landtag Brandenburg Drucksache 7/9312 vom 3. Mai',
      'Der Landtag nahm Drucksache 7/12',
    ],
  },
  {
    name: 'note that a version is not the last',
    pattern:
      /^(?:Vorabfassung|Elektronische Vorab-?[Ff]assung|Vorläufige Fassung|Wird nach Vorliegen)(?:\*|(?: ?[–-])? ?(?:wird|der|durch|in) .{4,90})?$/,
    examples: [
      'Vorabfassung – wird durch die endgültige Fassung ersetzt.',
      'Elektronische Vorab-Fassung*',
      'Wird nach Vorliegen der lektorierten Druckfassung durch diese ersetzt.',
    ],
    counterExamples: ['Vorabfassungen liegen vor.', 'Vorläufige Fassung von 2019 mit Anlagen'],
  },
];
