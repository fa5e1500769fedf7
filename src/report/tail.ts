import { monthNames } from '../language/german/calendar-words.js';
import { isProse } from '../text/prose.js';
import type { Row } from './rows.js';

const DAY = String.raw`\d{1,2}\. ?(?:\d{1,2}\. ?\d{4}|(?:${monthNames}) \d{4})`;

/** Lines that stand behind the text of a report: who signed it, when it was given out, who printed it. */
export const tailForms: readonly {
  name: string;
  /** Whether names and offices may follow it. */
  opens: boolean;
  pattern: RegExp;
  examples: string[];
  counterExamples: string[];
}[] = [
  {
    name: 'place and day',
    opens: true,
    pattern: new RegExp(String.raw`^\p{Lu}[\p{L} ./()-]{2,30}(?:, (?:(?:den|am|im) )?| den )${DAY}$`, 'u'),
    examples: ['Berlin, den 24. August 2021', 'Wiesbaden, 20. Februar 2023'],
    counterExamples: ['Beginn, den 24. August 2021 betreffend', 'Seit dem 24. August 2021', 'Stand: 1. Mai 2021'],
  },
  {
    name: 'signed',
    opens: true,
    pattern:
      /^(?:In Vertretung|In Vertretung des \p{L}{4,30}|Im Auftrage?|I\. ?[VA]\.|i\. ?[VA]\.|Für de(?:n|ie) (?:Senat|Landesregierung)|Der Senat(?: von Berlin| der Freien .{4,40})?|Die (?:Landes|Staats|Bundes)regierung|gez\. ?.{0,60}|\(?gez\.\)?.{0,60}|gezeichnet .{2,60})$/u,
    examples: ['In Vertretung', 'gez. Dr. Muster', 'Der Senat von Berlin', 'Im Auftrag'],
    counterExamples: ['In Vertretung des Ministers nahm sie teil.', 'Der Senat beantragt'],
  },
  {
    name: 'when it was given out',
    opens: false,
    pattern:
      /^\(?(?:Ausgegeben|Verteilt|Eingegangen|Eingang|Bearbeitet|Datum des Originals|Abgeschlossen)(?: am)?:? ?\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}).{0,140}$/u,
    examples: [
      '(Verteilt am 29.04.2024)',
      'Ausgegeben: 29.02.2019',
      'Eingegangen am 3. Mai 2021 · Ausgegeben am 7. Mai 2021',
    ],
    counterExamples: ['Ausgegeben wurden 3 Mio. Euro', 'Verteilt am Markt'],
  },
  {
    name: 'printer',
    opens: false,
    pattern:
      /^(?:(?:(?:Gesamth|H)erstellung|Vertrieb|Druck|Satz|Verlag)(?: und (?:Vertrieb|Druck|Verlag))? ?: ?\S|Herausgeber ?: ?\S|Bestellungen ?: ?\S|Der Landtag ist im Internet|Drucksachen (?:und Plenarprotokolle )?sind|Die Drucksachen des|ISSN \d).{0,200}$/u,
    examples: ['Gesamtherstellung: Druckhaus Nord, 20459 Hamburg', 'Vertrieb: Verlag Muster GmbH', 'ISSN 0720-2946'],
    counterExamples: ['Herstellungskosten: 3 Mio. Euro', 'Druckerei'],
  },
];

/** How many lines names and offices may fill. */
const LONGEST = 12;

/**
 * The indexes of the rows that are no text of the report: a signature with its place and day, down to the end of the paper or to an annex,
 * and the lines that say when the paper was given out and who printed it.
 */
export function tailRows(rows: readonly Row[]): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i < rows.length; i++) {
    const form = formOf(rows[i]!.text);
    if (!form) {
      if (i > 0 && rows.length - i < 6 && signsAlone(rows[i - 1]!, rows[i]!)) found.add(i - 1).add(i);
      continue;
    }
    if (!form.opens) {
      if (rows.length - i < 25 || isAtFoot(rows, i)) found.add(i);
      continue;
    }
    if (i > 0 && rows[i]!.gap === 0 && !rows[i]!.pageBreak) continue;
    const end = signatureEnd(rows, i);
    for (let at = i; at < end; at++) found.add(at);
    if (end > i) i = end - 1;
  }
  return found;
}

/** Whether nothing but such lines stands between a line and the end of its page, as at the foot of a paper's first page. */
function isAtFoot(rows: readonly Row[], from: number): boolean {
  for (let i = from + 1; i < rows.length && i < from + 4; i++) {
    if (rows[i]!.pageBreak) return true;
    if (formOf(rows[i]!.text)?.opens !== false) return false;
  }
  return false;
}

/** "Kumpf⏎Minister für Verkehr": a name and the office of who signs, with nothing before them. */
const signsAlone = (name: Row, office: Row) =>
  office.gap === 0 &&
  name.gap > 0 &&
  /^(?:(?:Prof|Dr)\. ){0,3}(?:\p{Lu}[\p{L}.'-]{1,30} ?){1,4}$/u.test(name.text) &&
  /^(?:Parlamentarische[r]? )?(?:Staats)?(?:[Mm]inister|[Ss]ekretär|Senator|Ministerpräsident)(?:in)?(?: (?:für|der|des) .{3,90})?$/u.test(
    office.text,
  );

/** Where the names and offices behind a row end; the row itself where what follows is text. */
function signatureEnd(rows: readonly Row[], from: number): number {
  for (let i = from + 1; i <= from + LONGEST; i++) {
    const row = rows[i];
    if (!row || /^(?:#{1,6} )?(?:Anlagen?|Anhang)(?: \d{1,2})?(?:$|[: ])/.test(row.text)) return i;
    if (formOf(row.text)) continue;
    if (row.pageBreak && row.gap > 0 && i > from + 1) return i;
    if (isProse(row.text) || row.text.length > 110 || /^(?:[-–•*|#] ?|\d{1,2}[.)]? )|[.:;?]$/.test(row.text))
      return from;
  }
  return from;
}

function formOf(text: string) {
  const code = text.charCodeAt(0);
  // All forms start with a capital, an "i", a "g" or a bracket.
  if (text.length > 240 || !((code >= 65 && code <= 90) || code === 105 || code === 103 || code === 40))
    return undefined;
  return tailForms.find(({ pattern }) => pattern.test(text));
}
