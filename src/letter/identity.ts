import type { Kind } from '../layout/index.js';
import { detectHouse, generic, houses, ministryByDomain, readFileName, termAt } from '../parliaments/index.js';
import { joinLines } from './joined.js';
import { findPapers, type PaperFinding } from './paper.js';
import type { Reading } from './stage.js';

/** A number below this is that of another paper, or none. */
const ownPaper = 2;

/** Reads which house the document went to, and its type, number, term and Verteiler codes. */
export function readIdentity(reading: Reading): void {
  const { layout, context, evidence, header } = reading;
  const front = joinLines(
    layout.fragments
      .filter((f, i) => f.text.length < 200 && layout.kinds[i] !== 'body' && (layout.kinds[i] !== 'report' || i < 40))
      .slice(0, 170),
  );
  const detected = detectHouse(front.text, context.options.path ?? null);
  // A paper that only one house has tells the house, where nothing else does.
  const best = detected[0] && detected[0].score >= 3 ? detected[0] : null;
  reading.house = best?.house ?? houseOfMail(front.text) ?? houseOfPaper(reading);
  const house = reading.house;
  if (house) {
    header.parliament = { code: house.code, name: house.name };
    const named = best?.evidence.find((e) => e.kind === 'capitals' || e.kind === 'name') ?? best?.evidence[0];
    if (named && named.end > 0) {
      const span = front.span(named.start, named.end);
      if (named.kind === 'name' || named.kind === 'capitals') evidence.read('/parliament', span);
      else evidence.imply('/parliament', span, named.kind.replace(' ', '-'));
    } else evidence.imply('/parliament', front.span(0, 0), named ? 'file-name' : 'mail-domain');
  }
  readNumber(reading);
}

function houseOfMail(text: string) {
  for (const match of text.matchAll(/@([\w.-]{3,80})/g)) {
    const found = ministryByDomain(match[1]!);
    if (found) return found.house;
  }
  return null;
}

function houseOfPaper(reading: Reading) {
  // A number that any house could print so tells none.
  const common = new Set(findPapers(reading.layout, [generic]).map((f) => f.span.end));
  const own = houses.filter((house) =>
    findPapers(reading.layout, [house]).some((f) => f.score >= 6 && !common.has(f.span.end)),
  );
  return own.length === 1 ? own[0]! : null;
}

function readNumber(reading: Reading): void {
  const { layout, context, evidence, header } = reading;
  const found = findPapers(layout, [reading.house ?? generic]);
  const file = context.options.path ? readFileName(context.options.path) : null;
  let own: PaperFinding | undefined = found[0];
  if (file?.reference) own = found.find((f) => f.reference === file.reference) ?? own;
  if (own && own.score >= ownPaper) {
    header.documentType = own.type;
    header.reference = own.reference;
    header.legislativeTerm = own.term;
    evidence.read('/reference', own.span);
    evidence.read('/documentType', own.typeSpan);
    if (own.term !== null) evidence.imply('/legislativeTerm', own.span, 'reference');
  } else if (file?.reference) {
    const none = { start: 0, end: 0 };
    header.documentType = file.type;
    header.reference = file.reference;
    header.legislativeTerm = file.term;
    for (const path of ['/documentType', '/reference', '/legislativeTerm']) evidence.imply(path, none, 'file-name');
  }
  readTitledType(reading);
  readPrintedTerm(reading);
}

/** Some types are told by a title ("Vorlage – zur Kenntnisnahme –") while the number stands with the word Drucksache. */
function readTitledType({ house, layout, header, evidence }: Reading): void {
  for (const paper of house?.papers ?? []) {
    if (paper.reference !== null) continue;
    const fragment = layout.fragments.find(
      (f, i) => f.text.length < 120 && i < 60 && layout.kinds[i] !== 'body' && paper.pattern.test(f.text),
    );
    if (!fragment) continue;
    if (header.documentType === null || header.documentType === 'Drucksache') {
      // The print's title tells more than the word "Drucksache", except where the print is a question with its answer.
      if (header.reference !== null && !/^(?:Vorlage|Mitteilung)/.test(paper.type)) continue;
      header.documentType = paper.type;
      evidence.read('/documentType', fragment.flow.span());
    }
    return;
  }
}

function readPrintedTerm({ layout, header, evidence, house }: Reading): void {
  if (header.legislativeTerm !== null && house && header.reference) return;
  for (const fragment of layout
    .of('stamp', 'letterhead', 'furniture', 'report', 'reportTitle', 'addressee')
    .slice(0, 60)) {
    const match = /(?<!\d)(\d{1,2}) ?\. ?(?:WAHLPERIODE|Wahlperiode|Legislaturperiode|WP(?!\p{L}))/u.exec(
      fragment.text,
    );
    if (!match || fragment.text.length > 90) continue;
    header.legislativeTerm = Number(match[1]);
    evidence.read('/legislativeTerm', fragment.flow.span(match.index, match.index + match[0].length));
    return;
  }
}

/** The term of the letter's day, where no stamp tells it. */
export function implyTerm({ house, header, evidence }: Reading): void {
  if (header.legislativeTerm !== null || !house || !header.date) return;
  const term = termAt(house, header.date);
  if (!term) return;
  header.legislativeTerm = term.number;
  evidence.imply('/legislativeTerm', evidence.entries['/date'] ?? { start: 0, end: 0 }, 'term-of-date');
}

/** What a code that stands beside the stamp may be taken for. */
const besideStamp: ReadonlySet<Kind> = new Set([
  'stamp',
  'addressee',
  'fileReference',
  'date',
  'contact',
  'letterhead',
]);
const codeLine = /^Verteiler|Abg|^(?:\p{Lu}{1,3} ?\d{1,2}(?:\/\d)?(?:[,;] ?| und | |$)){1,12}$/u;

/** Verteiler codes: of the stamp's lines, in the order of the page. */
export function readDistribution({ layout, house, header, evidence }: Reading): void {
  const lines = layout.fragments.filter((f, i) => {
    if (layout.kinds[i] === 'distribution' && codeLine.test(f.text)) return true;
    return i < 60 && besideStamp.has(layout.kinds[i]!) && house?.distributionCode?.pattern.test(f.text);
  });
  const codes: string[] = [];
  for (const line of lines) {
    const bare = line.text.replace(/^Verteiler:? ?/u, '').replace(/[.;,]$/u, (m) => (/Abg/.test(line.text) ? m : ''));
    for (const code of bare.split(/ ?[,;] ?| und |(?<=\d) (?=A ?\d)/u))
      if (code && !codes.includes(code)) codes.push(code.trim());
  }
  if (codes.length === 0) return;
  header.distributionCode = codes.join(', ');
  const spans = lines.map((line) => line.flow.span());
  evidence.read('/distributionCode', {
    start: Math.min(...spans.map((s) => s.start)),
    end: Math.max(...spans.map((s) => s.end)),
  });
}
