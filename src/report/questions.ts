import type { Row } from './rows.js';
import { endsSentence } from './sentence-ends.js';

/** A mark that opens a question or an answer. */
export interface TurnMark {
  kind: 'question' | 'answer' | 'joint-answer';
  number: string | null;
  /** Length of the mark; the text behind it belongs to the question or answer. */
  skip: number;
}

const NUMBERS = String.raw`\d{1,3}\.?(?: ?[a-z](?![\p{L}]))?(?:(?: ?, ?| und | bis | u\. | ?[–-] ?| sowie )\d{0,3}\.?(?: ?[a-z](?![\p{L}]))?){0,8}`;

/** Words that open questions and answers, with what they must find and must leave alone. */
export const turnForms: readonly {
  name: string;
  kind: TurnMark['kind'];
  pattern: RegExp;
  examples: string[];
  counterExamples: string[];
}[] = [
  {
    name: 'to question n',
    kind: 'answer',
    pattern: new RegExp(
      `^(?:Antwort )?[Zz]u (?:den )?(?:Fragen?|Nr\\.|Nummern?|Ziffern?|Frageziffer) ?(${NUMBERS})\\.?\\)?(?: ?:|$)`,
      'u',
    ),
    examples: ['Zu Frage 3:', 'Zu den Fragen 1 bis 3:', 'Antwort zu Frage 2:', 'Zu Frage 4 a:', 'Zu Nr. 2:'],
    counterExamples: ['Zu Frage 3 wird auf die Antwort verwiesen.'],
  },
  {
    name: 'to n',
    kind: 'answer',
    pattern: new RegExp(`^[Zz]u (${NUMBERS})\\.?\\)?(?: ?:|$)`, 'u'),
    examples: ['Zu 1.:', 'Zu 1:', 'Zu 1. und 2.:', 'Zu 1 und 2:', 'Zu 3', 'Zu 2 a):'],
    counterExamples: ['Zu 10 % der Fälle', 'Zu 3 weiteren Fällen:'],
  },
  {
    name: 'to a part',
    kind: 'answer',
    pattern: /^[Zz]u (?:Buchstabe |Frage )?([a-h])\)(?: (?:und|bis) [a-h]\))?(?: ?:|\.|$)/,
    examples: ['Zu a)', 'Zu b):', 'Zu a) und b):', 'Zu Buchstabe c):'],
    counterExamples: ['Zu a) gehört das Haus', 'Zu b'],
  },
  {
    name: 'answer',
    kind: 'answer',
    pattern:
      /^Antwort(?: der (?:Landes|Bundes|Staats)regierung| des Senats| des Ministeriums.{0,80})?(?: zu (?:Frage )?(\d{1,3}))? ?:/,
    examples: ['Antwort:', 'Antwort der Landesregierung:', 'Antwort: Nein.'],
    counterExamples: ['Antwort des Ministeriums vom 3. Mai', 'Antworten:'],
  },
  {
    name: 'question n',
    kind: 'question',
    pattern: /^Frage (?:Nr\. ?)?(\d{1,3}(?: ?[a-z](?!\p{L}))?) ?[:.)]? {0,3}/u,
    examples: ['Frage 1: Wie viele', 'Frage 12', 'Frage 3 b) Wann'],
    counterExamples: ['Fragen 1 bis 3', 'Frage der Kosten'],
  },
  {
    name: 'joint answer',
    kind: 'joint-answer',
    pattern: new RegExp(
      `^(?:Die|Wegen .{4,80} die) Fragen (${NUMBERS}) werden .{0,100}(?:gemeinsam|zusammen|zusammenhängend)`,
      'u',
    ),
    examples: [
      'Die Fragen 1 bis 3 werden gemeinsam beantwortet.',
      'Die Fragen 4 und 5 werden aufgrund des Sachzusammenhangs gemeinsam beantwortet.',
    ],
    counterExamples: ['Die Fragen werden einzeln beantwortet.'],
  },
];

/** The mark of a question or an answer at the start of a line. */
export function turnMark(line: string): TurnMark | null {
  const code = line.charCodeAt(0);
  // All forms start with Z, z, A, F, D or W.
  if (code !== 90 && code !== 122 && code !== 65 && code !== 70 && code !== 68 && code !== 87) return null;
  for (const { kind, pattern } of turnForms) {
    const match = pattern.exec(line);
    if (match)
      return {
        kind,
        number: match[1]?.replace(/\./g, '').replace(/ {2,}/g, ' ').trim() ?? null,
        skip: kind === 'joint-answer' ? 0 : match[0].length,
      };
  }
  return null;
}

const NUMBERED = /^(?:\*\*|__)?(?:(\d{1,3})[.)]?|(\d\.\d)|([a-z])[.)]|\((\d{1,2}|[a-z])\)) {1,10}(?=[\p{L}„"(])/u;
const ASKING =
  /^(?:Wie|Was|Wer|Wann|Wo|Warum|Weshalb|Wieso|Wozu|Welche[rnsm]?|Inwie|In wie|Wie viele|Ist|Sind|Hat|Haben|Gibt|Gab|Kann|Können|Wird|Werden|Wurde|Wurden|Plant|Trifft|Liegen|Liegt|Besteht|Bestehen|Hält|Teilt|Sieht|Auf welche|Aus welche|An welche|In welche|Bei |Seit wann|Bis wann|Mit welche|Nach welche|Von welche|Zu welche|Durch welche|Für welche|Über welche|Um welche|Wodurch|Womit|Wofür|Woran|Worauf|Wohin|Woher|Worin|Existier|Unterstütz|Beabsichtig|Sollen|Soll|Falls|Wenn|Welchen|Besitz|Verfüg)/;
const ENDS_ASKING = /\?[“”"»)\]*_]{0,3}\.?$|\?\)?\.?[“”"]?$/;
const LONGEST = 14;

/** What a motion asks the government to report on: "1. wie sich die Zahl der Fälle entwickelt hat;". */
const REPORTED =
  /^(?:wie|welche[rnsm]?|ob|inwie\p{Ll}{2,6}|wann|warum|weshalb|was|wer|wo|wodurch|womit|(?:in|auf|aus|mit|für|an|bei|durch|nach|zu|von|um|über) (?:welche[rnsm]?|wie))(?!\p{L})/u;
const REPORTED_END = /[;.?,](?:\*\*|__)?$/;

/** The last row of a numbered question that starts at a row, with its number; `null` if none does. */
export function numberedQuestion(
  rows: readonly Row[],
  from: number,
): { last: number; number: string; skip: number } | null {
  const match = NUMBERED.exec(rows[from]!.text);
  if (!match) return null;
  const number = (match[1] ?? match[2] ?? match[3] ?? match[4])!;
  const last = questionEnd(rows, from, match[0].length);
  return last === null ? null : { last, number, skip: match[0].length };
}

function reportedEnd(rows: readonly Row[], from: number): number | null {
  for (let i = from; i < rows.length && i < from + LONGEST; i++) {
    if (i > from && rows[i]!.gap > 0 && !rows[i]!.pageBreak) return null;
    const next = rows[i + 1];
    if (REPORTED_END.test(rows[i]!.text) && (!next || next.gap > 0 || NUMBERED.test(next.text))) return i;
  }
  return null;
}

/** The last row of a question that starts at a row. */
export function questionEnd(rows: readonly Row[], from: number, skip: number): number | null {
  const first = rows[from]!.text.slice(skip);
  if (REPORTED.test(first)) return reportedEnd(rows, from);
  const asking = ASKING.test(first);
  for (let i = from; i < rows.length && i < from + LONGEST; i++) {
    const row = rows[i]!;
    if (i > from && row.gap > 0 && !row.pageBreak) return null;
    if (i > from && NUMBERED.test(row.text) && /^\d{1,3}[.)] /.test(row.text)) return null;
    if (ENDS_ASKING.test(row.text)) return i;
    // A question may end with a wish in brackets: "… (bitte nach Jahren aufschlüsseln)." or with "Bitte …".
    if (
      asking &&
      /\?.{0,200}$/.test(row.text) &&
      (i + 1 >= rows.length || rows[i + 1]!.gap > 0 || endsSentence(row.text))
    )
      return i;
    if (!asking && endsSentence(row.text)) return null;
    if (i > from && endsSentence(row.text) && !/\)\.?$/.test(row.text)) return null;
  }
  return null;
}

/** A question in bold print that starts at a row. */
export function boldQuestion(
  rows: readonly Row[],
  at: number,
): { last: number; number: string | null; skip: number } | null {
  const { text } = rows[at]!;
  if (!/^(?:\*\*|__)/.test(text)) return null;
  let last = at;
  while (last < at + 12 && !/\?[“”"]?(?:\*\*|__)?$/.test(rows[last]!.text)) {
    if (/(?:\*\*|__)$/.test(rows[last]!.text) || !rows[last + 1] || rows[last + 1]!.gap > 0) return null;
    last++;
  }
  if (last >= at + 12) return null;
  const number = /^(?:\*\*|__)(?:Frage )?(\d{1,3}|[a-z])[.):] {0,5}/.exec(text);
  return { last, number: number?.[1] ?? null, skip: number?.[0].length ?? 0 };
}
