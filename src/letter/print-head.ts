import type { Fragment, Kind } from '../layout/index.js';
import { isProse } from '../text/prose.js';
import { joinLines } from './joined.js';
import type { Reading } from './stage.js';

/** A line of the page at the head of a print, its cells put together. */
interface HeadLine {
  text: string;
  cells: Fragment[];
  kind: Kind;
  /** Whether something stands between this line and the one before: an empty line, or a page's end. */
  apart: boolean;
  furniture: boolean;
}

/** What a line of the head is. */
export type HeadRole = 'head' | 'beside' | 'kind' | 'text' | 'title';

/** Lines that say which paper this is, when, for which sitting, in answer to what: no title, no text. */
export const headForms: readonly { role: 'beside' | 'kind'; pattern: RegExp; examples: string[]; not: string[] }[] = [
  {
    role: 'beside',
    pattern:
      /^(?:[-–(] ?)?(?:(?:zur |für die )?(?:\d{1,3}\. )?Sitzung d|für die Sitzung|TOP:? \d|Tagesordnungspunkt|zu TOP|Antrag de[rs] (?:Fraktion|Abg)|vom \d|am \d|Stand:? ?\d|(?:zu )?Drucksachen?:? \d|Drs\. ?\d|Vorlage \d|Rote Nummern?:? \d|Vorgang:|Bezug:|Ausgegeben|Verteilt|Eingegangen|Datum des|Federführend|Lfd\. Nr\.|Zugeleitet mit|zugeleitet mit|an die Staatskanzlei|zum Thema:?$|Land und Stadtgemeinde$|Berichtszeitraum|[-–] .{4,140} [-–]$|und \p{L}{4,20}gemeinde$)/u,
    examples: [
      '- Drucksache 19/3877 -',
      'für die Sitzung der Deputation am 25.01.2024',
      'Zugeleitet mit Schreiben vom 19. Dezember 2023',
      'Vorgang: 34. Sitzung des Hauptausschusses',
      '- Die Ministerin für Umwelt -',
    ],
    not: ['Vorlage eines Konzepts', 'Sitzungen und Termine', 'Bericht vom Bau'],
  },
  {
    role: 'kind',
    pattern:
      /^(?:(?:Schriftliche[rs]?|Kleine|Große|Dringliche[rn]?|Mündliche) )?(?:Bericht|Sprechvermerk|Antwort|Unterrichtung|Mitteilung|Antrag|Stellungnahme|Anfrage|Vorlage|Berichtsantrag|Beschlussvorlage|Informationsvorlage)(?:$| (?:der|des|durch|von|zur|zu der|auf|mit|an) .{0,160}$| ?[–-] .{0,60}$)/iu,
    examples: [
      'Antwort',
      'Unterrichtung durch die Landesregierung',
      'Vorlage – zur Kenntnisnahme –',
      'Kleine Anfrage der Abgeordneten Harders (CDU)',
      'Mitteilung des Senats an die Bürgerschaft',
    ],
    not: ['Antworten', 'Berichte über Deiche', 'Vorlagen'],
  },
  {
    role: 'kind',
    pattern:
      /^(?:und|auf|auf die|auf den|auf das|zu|zu der|zu dem|zum|an|des Senats|(?:und )?(?:mit )?Antwort .{0,160}|(?:der|des) (?:Abg|Frakt|Minister|Staats|Landes|Bundes|Senat).{0,160}|durch (?:die|den) .{0,60}|namens der .{0,60}|gemäß § .{0,60}|auf die .{0,80}Anfrage.{0,60}|(?:Hessisch|Bayerisch|Sächsisch|Thüring|Niedersächs)\p{L}{1,6} (?:Staats)?[Mm]inister.{0,80}|Frakt?ion (?:de[rs] )?.{1,40}|an das Abg.{0,60})$/u,
    examples: [
      'und',
      'auf den',
      'der Abgeordneten Muster (SPD)',
      'durch die Landesregierung',
      'und Antwort vom 3. Mai',
    ],
    not: ['und Bäume', 'Die Landesregierung', 'auf dem Land'],
  },
];

const SECTION =
  /^(?:(?:\d{1,2}(?:\.\d{1,2}){0,4}\.?|[IVX]{1,4}\.?|[A-H][.)])(?: {1,8}(?=[\p{Lu}„"(])|$)|Vorbemerkung|Vorwort|Zusammenfassung|Einleitung|Frage \d|(?:Die )?Fragen|[-–•*▪] |\d{1,2}[.)] |Zu |#{1,6} |\|)/u;
const CONTENTS =
  /^(?:Inhalt|Inhaltsverzeichnis|Inhaltsübersicht|Gliederung):?$|(?:\.{4,200}|(?:\. ){4,100}) {0,20}\d{0,4}$|^Seite$/iu;
const OF_HEAD: ReadonlySet<Kind> = new Set([
  'stamp',
  'letterhead',
  'returnAddress',
  'addressee',
  'contact',
  'date',
  'fileReference',
  'distribution',
  'office',
]);
/** A head is at most this long. */
const LONGEST = 70;

/**
 * Reads the head of a paper without a letter, as parliaments print it: sets the title, which is the topic alone, and gives the offset in
 * the clean text at which the paper's own text begins.
 */
export function readPrintHead(reading: Reading): number {
  const lines = linesOf(reading);
  const roles = rolesOf(lines);
  const first = roles.indexOf('text');
  if (!opensPaper(lines, roles, first)) return 0;
  let from = roles.indexOf('title');
  if (from >= 0 && first >= 0 && from > first) from = -1;
  let behind = from;
  if (from >= 0) {
    do behind++;
    while (behind < lines.length && goesOn(lines, roles, behind));
    const title = lines.slice(from, behind);
    if (!setTitle(reading, title)) {
      from = -1;
      behind = 0;
    }
  }
  let end = Math.max(behind, 0);
  for (let i = end; i < lines.length && i < (first < 0 ? lines.length : first); i++) {
    if (roles[i] === 'title' && !repeats(reading.header.title, lines[i]!.text) && !headFollows(roles, i, first)) break;
    end = i + 1;
  }
  const start = lines[end];
  // Lines that belong to the head of a page and stand above everything are no text, whatever comes behind.
  return start ? Math.min(...start.cells.map((cell) => cell.start)) : reading.text.clean.text.length;
}

/** Whether this is a paper's first page, and not one from its middle: a stamp, a letterhead or the kind of the paper stands above the text. */
const opensPaper = (lines: readonly HeadLine[], roles: readonly HeadRole[], first: number) =>
  lines
    .slice(0, first < 0 ? undefined : first)
    .some((line, i) => !line.furniture && (roles[i] === 'kind' || (roles[i] === 'head' && OF_HEAD.has(line.kind))));

/** Whether lines of the head come again below a line, before the text begins. */
const headFollows = (roles: readonly HeadRole[], at: number, first: number) =>
  roles.slice(at + 1, first < 0 ? undefined : first).includes('head');

const repeats = (title: string | null, text: string) =>
  title !== null &&
  text.length > 8 &&
  title.toLowerCase().includes(text.toLowerCase().replace(/^(?:über|betr\.:) /, ''));

function goesOn(lines: readonly HeadLine[], roles: readonly HeadRole[], at: number): boolean {
  const [above, line] = [lines[at - 1]!, lines[at]!];
  if (roles[at] === 'head' || line.text.length > 200) return false;
  if (
    /(?:,|-| (?:zu|zum|zur|über|für|an|der|des|die|den|dem|und|sowie|in|im|am|bei|mit|auf|von|vom))$/u.test(above.text)
  )
    return true;
  if (/^[„»"].{3,200}[“«"]?$/u.test(line.text) && !/[„»]/.test(above.text)) return true;
  return !line.apart && !SECTION.test(line.text) && !/^(?:[-–] )?Drucksache \d/.test(line.text) && roles[at] !== 'text';
}

/** Lines of the page in the order of the page, from its top to where it is surely text. */
function linesOf({ layout, text }: Reading): HeadLine[] {
  const byLine = new Map<number, { cells: Fragment[]; kinds: Kind[] }>();
  layout.fragments.forEach((fragment, i) => {
    const line = byLine.get(fragment.line);
    if (line) {
      line.cells.push(fragment);
      line.kinds.push(layout.kinds[i]!);
    } else byLine.set(fragment.line, { cells: [fragment], kinds: [layout.kinds[i]!] });
  });
  const lines: HeadLine[] = [];
  let before = -1;
  for (const [index, { cells, kinds }] of [...byLine].sort(([a], [b]) => a - b).slice(0, LONGEST)) {
    lines.push({
      text: cells
        .map((cell) => cell.text)
        .join(' ')
        .replaceAll(/ {2,}/g, ' '),
      cells,
      kind: kinds.find((kind) => !OF_HEAD.has(kind) && kind !== 'furniture') ?? kinds[0]!,
      apart: before < 0 || index > before + 1,
      furniture: text.lines[index]!.furniture,
    });
    before = index;
  }
  return lines;
}

function rolesOf(lines: readonly HeadLine[]): HeadRole[] {
  const roles: HeadRole[] = [];
  lines.forEach((line, i) => {
    const above = roles[i - 1];
    const open =
      !line.apart &&
      (above === 'kind' || above === 'beside') &&
      (/(?:,| (?:und|für|der|des|von|-)|-)$/u.test(lines[i - 1]!.text) ||
        // "für die Sitzung der Deputation für Bau⏎und Verkehr"
        (above === 'beside' && /^(?:und|sowie) \p{Lu}/u.test(line.text)));
    roles.push(roleOf(line, open ? above! : null, lines[i + 1]));
  });
  return roles;
}

function roleOf(line: HeadLine, continued: HeadRole | null, next: HeadLine | undefined): HeadRole {
  const { text, kind } = line;
  if (line.furniture || kind === 'furniture' || CONTENTS.test(text)) return 'head';
  const drifted = kind === 'distribution' && !/\d|Abg|Verteiler|Ausschuss/.test(text);
  if (OF_HEAD.has(kind) && !drifted && !(isProse(text) && /[.:]$/.test(text))) return 'head';
  if (continued) return continued;
  for (const { role, pattern } of headForms) if (pattern.test(text)) return isKindAlone(text, role) ? role : 'title';
  if (SECTION.test(text) || text.length > 240 || isRow(line)) return 'text';
  if (/[.;]$/.test(text) && !/(?:u\. ?a|etc|usw|Nr)\.$/.test(text)) return 'text';
  if (/^(?:betr\.?|Betreff|Thema):? \S/iu.test(text)) return 'title';
  if (/[?!:,]$/.test(text)) return 'text';
  // A line of running text goes on below.
  const runs = isProse(text) && next !== undefined && !next.apart && /^\p{Ll}/u.test(next.text) && text.length > 60;
  return runs &&
    /(?<!\p{L})(?:ist|sind|war|waren|hat|haben|wird|werden|wurde|wurden|kann|beantwortet|legt|nimmt)(?!\p{L})/u.test(
      text,
    )
    ? 'text'
    : 'title';
}

/** "Bericht über die Lage der Fischerei" is a title; "Bericht" and "Antwort des Ministeriums" only say what the paper is. */
const isKindAlone = (text: string, role: HeadRole) =>
  role === 'beside' ||
  !/^(?:\p{Lu}\p{Ll}{2,14} )?(?:Bericht|Stellungnahme) /u.test(text) ||
  !/ (?:über|zu|zur|zum) /.test(text.slice(0, 90));

/** A row of a table: cells far apart with numbers, or several numbers at the end of the line. */
const isRow = ({ cells, text }: HeadLine) =>
  (cells.length > 1 && cells.some((cell, i) => i > 0 && /^[\d.,%€ –-]+(?:Euro|EUR|€|km|%)?$/.test(cell.text))) ||
  / [\d.,]{1,14} [\d.,]{1,14}$/.test(text.slice(-40));

function setTitle({ header, evidence }: Reading, lines: readonly HeadLine[]): boolean {
  const flow = joinLines(
    lines.flatMap((line) => line.cells),
    'printed',
  );
  const label = /^(?:betr\.?|Betreff|Thema):? ?/iu.exec(flow.text)?.[0].length ?? 0;
  const title = flow.slice(label);
  if (!/\p{L}{3}/u.test(title.text) || title.text.length > 500) return false;
  header.title = title.text.replaceAll(/ {2,}/g, ' ').trim();
  evidence.read('/title', title.span());
  return true;
}
