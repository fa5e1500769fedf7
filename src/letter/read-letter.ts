import type { Context } from '../context.js';
import type { Kind, Layout } from '../layout/index.js';
import type { Header, Letter, TextUnit } from '../model/index.js';
import type { Region } from '../text/region.js';
import type { SourceText } from '../text/source-text.js';
import { readAddressee } from './addressee.js';
import { answersInLetter } from './answers.js';
import { readBody } from './body.js';
import { readContact } from './contact.js';
import { readDates, readStampDays } from './dates.js';
import { readEnclosures } from './enclosures.js';
import { EvidenceLog } from './evidence.js';
import { readFileReference } from './file-reference.js';
import { implyTerm, readDistribution, readIdentity } from './identity.js';
import { mainLetter } from './main-letter.js';
import { readMinistry } from './ministry.js';
import { readOffices } from './offices.js';
import { readPrintHead } from './print-head.js';
import { isVorlage } from './recognise-vorlage.js';
import { readSignatory } from './signatory.js';
import { emptyHeader, type Reading } from './stage.js';
import { readSubject } from './subject.js';
import { readTitle } from './title.js';

/** What letter and stamp say, and where the report stands. */
export interface LetterReading {
  header: Header;
  letter: Letter | null;
  /** The paragraphs of the letter, for the language stage. */
  units: TextUnit[];
  /** What the report stage reads: the report behind its title, and the letter itself where it answers questions. */
  report: Region[];
  id: string | null;
}

/** Reads the header, the covering letter and the place of the report. Never throws; what cannot be read becomes a message. */
export function readLetter(whole: Layout, text: SourceText, context: Context): LetterReading {
  const evidence = new EvidenceLog();
  const reading: Reading = { layout: whole, text, context, evidence, header: emptyHeader(), house: null };
  const everything = { start: 0, end: text.clean.text.length };
  if (!text.clean.text.trim()) return { header: reading.header, letter: null, units: [], report: [], id: null };
  readIdentity(reading);
  if (!isVorlage(reading)) {
    context.report('document.not-a-vorlage', { start: 0, end: 0 });
    return { header: emptyHeader(), letter: null, units: [], report: [everything], id: null };
  }
  readDistribution(reading);
  readStampDays(reading);
  reading.layout = mainLetter(whole);
  for (const read of [
    readDates,
    implyTerm,
    readFileReference,
    readMinistry,
    readAddressee,
    readContact,
    readSubject,
    readSignatory,
    readEnclosures,
    readOffices,
  ])
    read(reading);
  const { header, layout } = reading;
  if (!header.parliament) context.report('header.parliament-unknown', { start: 0, end: 0 });
  const letters = layout.letters.length > 0;
  const head = letters ? readTitle(reading) : null;
  const { letter, units } = readBody(reading);
  if (whole.letters.length > 1) {
    const second = whole.fragments[whole.letters[1]!.salutation]!;
    context.report('letter.several', second.flow.span(), { count: whole.letters.length });
  }
  const report = letters
    ? placeOfReport(layout, head?.body ?? null, text)
    : { start: readPrintHead(reading), end: everything.end };
  const answers = letter ? answersInLetter(reading, report !== null) : null;
  if (letter && !report && !answers) context.report('document.no-report', { start: letter.end, end: letter.end });
  header.evidence = evidence.entries;
  const regions = [...(answers ? [answers] : []), ...(report ? withoutAddresses(layout, report) : [])];
  return { header, letter, units: answers ? [] : units, report: regions, id: idOf(header) };
}

/** The parts of the report between the lines of an office column or a stamp that came in between. */
function withoutAddresses(layout: Layout, report: Region): Region[] {
  const lines = new Map<number, { start: number; end: number; foreign: boolean }>();
  layout.fragments.forEach(({ line, start, end }, i) => {
    if (end <= report.start) return;
    const foreign = foreignToReport.has(layout.kinds[i]!);
    const known = lines.get(line);
    if (!known) lines.set(line, { start, end, foreign });
    else
      lines.set(line, {
        start: Math.min(known.start, start),
        end: Math.max(known.end, end),
        foreign: known.foreign && foreign,
      });
  });
  const out: Region[] = [];
  let from = report.start;
  for (const { start, end, foreign } of [...lines.values()].sort((a, b) => a.start - b.start)) {
    if (!foreign || start < from) continue;
    if (start > from) out.push({ start: from, end: start });
    from = end;
  }
  out.push({ start: from, end: report.end });
  return out;
}

const foreignToReport: ReadonlySet<Kind> = new Set(['office', 'contact', 'stamp', 'distribution', 'returnAddress']);

function placeOfReport(layout: Layout, body: number | null, text: SourceText): { start: number; end: number } | null {
  const end = text.clean.text.length;
  const first = body === null ? undefined : layout.fragments[body];
  if (first) return { start: first.start, end };
  return layout.frontEnd < end ? { start: layout.frontEnd, end } : null;
}

/** Parliament, type, term and number: "nw-vorlage-17-6403". */
function idOf(header: Header): string | null {
  if (!header.parliament || !header.documentType || !header.reference) return null;
  const parts = [header.parliament.code, header.documentType, header.reference].map((part) =>
    part
      .toLowerCase()
      .replaceAll('ä', 'ae')
      .replaceAll('ö', 'oe')
      .replaceAll('ü', 'ue')
      .replaceAll('ß', 'ss')
      .replaceAll(/[^a-z\d]+/g, '-')
      .replaceAll(/^-|-$/g, ''),
  );
  return parts.join('-');
}
