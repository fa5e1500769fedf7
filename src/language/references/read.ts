import { papers, telephoneWords } from '../german/reference-words.js';
import type { Reference } from '../mention.js';
import { readUnit } from '../numbers/units.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { courtEnd, readCollection } from './court.js';
import { readAct } from './european.js';
import { readJoinedName } from './joined-names.js';
import { readLaw } from './law.js';
import { readLabels } from './list.js';
import { paperEnd, readShaped, telephoneEnd } from './numbers.js';
import { namingWords } from './openers.js';

/** Chambers, social and European courts, codes that Roman numbers complete, and postcodes with their country. */
const opensCase = /^(?:[ivx]{1,5}[a-z]?|[bls]|[ctf]-\d{1,4}|sgb|d-\d{5}|paragra(?:f|ph)(?:en)?)$/;

/** Reads a reference that a word or a sign opens at token `i`. */
export function readReference(s: Stream, i: number): Reference | null {
  if (s.kind(i) === 'address')
    return build(s, s.raw(i).includes('@') && !s.raw(i).includes('/') ? 'email' : 'url', s.raw(i), i, i + 1);
  if (s.is(i, '§')) return law(s, i);
  const word = s.low(i);
  const cited = readCited(s, i, word);
  if (cited) return cited;
  const paper = papers.get(word);
  if (paper) return readPaper(s, i, paper) ?? readInquiry(s, i, paper);
  if (telephoneWords.has(word)) return readTelephone(s, i);
  if (/^(?:art|artikel|paragra(?:f|ph)(?:en)?)$/.test(word)) return law(s, i);
  const noun = namingWords.get(word);
  return noun ? readNaming(s, i, noun.kind, noun.careful) : null;
}

/** Cases, gazettes, European acts, "SGB II", "D-40211". */
function readCited(s: Stream, i: number, word: string): Reference | null {
  if (opensCase.test(word)) {
    if (word === 'sgb')
      return /^(?:I{1,3}|I?V|VI{0,3}|I?X|XI{0,2}|XIV)$/.test(s.raw(i + 1))
        ? build(s, 'law', label(s, i, i + 2), i, i + 2)
        : null;
    if (word.startsWith('d-')) return build(s, 'postcode', word.slice(2), i, i + 1);
    const end = courtEnd(s, i);
    if (end) return build(s, 'case', label(s, i, end), i, end);
  }
  const act = readAct(s, i);
  if (act) return build(s, 'law', label(s, i, act), i, act);
  const collection = readCollection(s, i);
  return collection && build(s, collection.kind, label(s, i, collection.next), i, collection.next);
}

/** "Kleine Anfrage Nr. 1234": numbered within a house. */
function readInquiry(s: Stream, i: number, name: string): Reference | null {
  if (name !== 'Anfrage' || !/^(?:klein|groß|mündlich|schriftlich)e[nrs]?$/.test(s.low(i - 1))) return null;
  const at = /^(?:nr|nummer)$/.test(s.low(i + 1)) ? s.pastDot(i + 2) : i + 1;
  return s.isNumber(at) && s.gap(at) <= Gap.line && /^\d{1,3}\.?\d{0,3}$/.test(s.raw(at)) && !s.is(at + 1, '/')
    ? build(s, 'document', `${name} ${s.raw(at)}`, i, at + 1)
    : null;
}

function law(s: Stream, i: number): Reference | null {
  const read = readLaw(s, i);
  if (!read) return null;
  return build(
    s,
    'law',
    s.text
      .slice(s.start(i), s.end(read.next - 1))
      .replace(/\s+/g, ' ')
      .replace(/(§+) ?/g, '$1 '),
    i,
    read.next,
  );
}

/** "Drucksache 19/10820", "Drs.-Nr.: 8/3284", "Vorlagen 17/1 und 17/2". */
function readPaper(s: Stream, i: number, name: string): Reference | null {
  let at = s.pastDot(i + 1);
  if (s.is(at, '-') && s.glued(at)) at++;
  if (/^(?:nr|nummer)$/.test(s.low(at))) at = s.pastDot(at + 1);
  if (s.is(at, ':')) at++;
  let end = paperEnd(s, at);
  if (end === at || s.gap(at) > Gap.line) return null;
  let target = `${name} ${clean(s, at, end)}`;
  for (let n = 0; n < 40; n++) {
    const joint = /^(?:,|und|bis|sowie|oder)$/.test(s.low(end)) ? end + 1 : end;
    const next = joint > end ? paperEnd(s, joint) : joint;
    if (next === joint) break;
    target += `, ${clean(s, joint, next)}`;
    end = next;
  }
  return build(s, 'document', target, i, end);
}
const clean = (s: Stream, from: number, to: number) => s.text.slice(s.start(from), s.end(to - 1)).replace(/\s+/g, '');

function readTelephone(s: Stream, i: number): Reference | null {
  let at = s.pastDot(i + 1);
  while (at < i + 5 && (/^[:.-]$/.test(s.raw(at)) || /^(?:nr|nummer|durchwahl)$/.test(s.low(at)))) at++;
  if (s.gap(at) > Gap.line) return null;
  const end = telephoneEnd(s, at);
  if (end === at) return null;
  const digits = s.text.slice(s.start(at), s.end(end - 1)).replace(/\D/g, '');
  return digits.length < 3 ? null : build(s, 'telephone', (s.is(at, '+') ? '+' : '') + digits, i, end);
}

/** A noun and the numbers behind it that name: "Kapitel 0312", "Fragen 4 und 5". */
function readNaming(s: Stream, i: number, kind: string, careful: boolean): Reference | null {
  if (careful && !s.capital(i)) return null;
  if ((s.raw(i) === 's' || s.low(i) === 'art') && !s.capital(i)) return null;
  if (s.raw(i).length <= 4 && !s.capital(i) && !/^(?:tab|abb|nr|anl|lfd)$/.test(s.raw(i))) return null;
  let at = s.pastDot(i + 1);
  if (/^(?:nr|nrn|nummer)$/.test(s.low(at)) && s.isWord(at)) at = s.pastDot(at + 1);
  if (s.is(at, ':') && (kind === 'account' || kind === 'file' || kind === 'agenda')) at++;
  if (kind === 'file') {
    const end = fileEnd(s, at);
    return end > at ? build(s, kind, label(s, i, end), i, end) : null;
  }
  // "unter der Nummer 06131 6033"
  if (kind === 'section' && /^0\d{3,}$/.test(s.raw(at)) && !/^kap/.test(s.low(i))) return null;
  if (kind === 'account' && /^[A-Z]{2}\d\d/.test(s.raw(at)))
    return build(s, kind, label(s, i, groupsEnd(s, at)), i, groupsEnd(s, at));
  // "Besoldungsgruppe A 13"
  if (kind === 'grade' && /^[ABCEWRS]{1,2}$/.test(s.raw(at)) && s.isNumber(at + 1) && s.gap(at + 1) === Gap.blank) at++;
  if (!s.isNumber(at) && !(kind !== 'page' && /^[IVX]{1,4}$/.test(s.raw(at)))) return null;
  if (s.gap(at) > Gap.line || isNoLabel(s, at)) return null;
  if (careful && (counted(s, at) || (/^(?:19|20)\d\d$/.test(s.raw(at)) && !/^(?:agenda|horizont)$/.test(s.low(i)))))
    return null;
  const end = labelsEnd(s, i, at, kind);
  if (end === at) return null;
  if (
    kind === 'section' &&
    /^kap/.test(s.low(i)) &&
    /^0?\d{2,5}$/.test(s.raw(at)) &&
    (s.raw(at).length > 3 || s.raw(at).startsWith('0') || isGrouped(s, at + 1))
  )
    return build(s, 'budget', label(s, i, budgetEnd(s, at)), i, budgetEnd(s, at));
  return build(s, kind, label(s, i, end), i, end);
}

function labelsEnd(s: Stream, i: number, at: number, kind: string): number {
  if (kind === 'budget') return budgetEnd(s, at);
  if (kind === 'law') return readLaw(s, i)?.next ?? at;
  if (kind === 'postbox') return groupsEnd(s, at);
  const end = readLabels(s, at);
  // "TOP 5 a"
  const letter = kind === 'agenda' && /^[a-h]$/.test(s.raw(end)) && s.gap(end) === Gap.blank && !s.isWord(end + 1);
  return letter ? (s.is(end + 1, ')') && s.glued(end + 1) ? end + 2 : end + 1) : end;
}

/** "I 6 - 2024 - 0817", "34-07 02/18", "4 K 123/20": short words in capitals, numbers and signs up to the end of the line or clause. */
function fileEnd(s: Stream, i: number): number {
  let end = i;
  for (let at = i; at < i + 24 && (at === i || s.gap(at) <= Gap.blank); at++) {
    if (s.isNumber(at)) end = at + 1;
    else if (s.isWord(at)) {
      if (s.end(at) - s.start(at) > 5 || !s.capital(at)) break;
      if (s.glued(at) && end > i) end = at + 1;
    } else if (!/^[-–/._:]$/.test(s.raw(at))) break;
  }
  return end;
}

/** Groups of digits and letters behind one blank each: "10 11 12", "DE89 3704 0044". */
function groupsEnd(s: Stream, i: number): number {
  let end = i + 1;
  while (end < i + 9 && s.isNumber(end) && s.gap(end) === Gap.blank && /^\d{1,4}$/.test(s.raw(end))) end++;
  return end;
}

/** "Kapitel 10 03": a second group of digits, with nothing to count behind it. */
const isGrouped = (s: Stream, i: number) =>
  s.isNumber(i) && s.gap(i) === Gap.blank && /^(?:0\d|\d{2,3})$/.test(s.raw(i)) && !counted(s, i) && !isNoLabel(s, i);

/** Groups of digits: "08 060", "812 02", "0312", "1316 – 682 01 MG 03". */
function budgetEnd(s: Stream, i: number): number {
  let end = budgetGroups(s, i);
  const dash = s.is(end, '–') || s.is(end, '-') || s.is(end, '/');
  if (dash && /^\d{3}$/.test(s.raw(end + 1)) && /^\d\d$/.test(s.raw(end + 2)) && s.gap(end + 2) === Gap.blank)
    end = budgetGroups(s, end + 1);
  // "Titel 422 01 und 428 01"
  while (end > i + 1 && /^(?:und|sowie|bis|,)$/.test(s.low(end)) && isTitle(s, end + 1)) end = budgetGroups(s, end + 1);
  if (end === i + 1) return readLabels(s, i);
  return /^(?:MG|TG|TGr|Titelgruppe)$/.test(s.raw(end)) && s.isNumber(end + 1) ? end + 2 : end;
}

/** "428 01" */
const isTitle = (s: Stream, i: number) =>
  /^\d{3}$/.test(s.raw(i)) && /^\d\d$/.test(s.raw(i + 1)) && s.gap(i + 1) === Gap.blank;

function budgetGroups(s: Stream, i: number): number {
  let end = i + 1;
  while (end < i + 4 && s.isNumber(end) && s.gap(end) === Gap.blank && /^\d{1,3}$/.test(s.raw(end))) end++;
  return end;
}

/** A decimal or grouped number, or one with a unit, is no label. */
const isNoLabel = (s: Stream, i: number) =>
  s.raw(i).includes(',') ||
  /^\d{1,3}(?:\.\d{3})+$/.test(s.raw(i)) ||
  /^(?:%|€|Prozent|Euro|Mio|Mrd)$/.test(s.raw(i + 1)) ||
  (s.isWord(i + 1) && !mayBeLetter(s.raw(i + 1)) && s.gap(i + 1) === Gap.blank && readUnit(s, i + 1) !== null);

/** "Nummer 5 a", "Frage 3 b": a small letter may belong to the label, though it is also a unit; metres and tons do not. */
const mayBeLetter = (word: string) => /^(?:[a-ln-su-z]|[A-Z]{1,3}|min|std|mon)$/.test(word);

/** "Klasse 25 Schüler": a plural noun behind is counted. */
const counted = (s: Stream, i: number) =>
  s.capital(i + 1) && s.gap(i + 1) === Gap.blank && /(?:en|er|e|n|s)$/.test(s.raw(i + 1)) && s.raw(i + 1).length > 3;

const label = (s: Stream, from: number, to: number) => s.text.slice(s.start(from), s.end(to - 1)).replace(/\s+/g, ' ');

function build(s: Stream, kind: string, target: string, first: number, next: number): Reference {
  const [start, end] = [s.start(first), s.end(next - 1)];
  return {
    type: 'reference',
    start,
    end,
    text: s.text.slice(start, end),
    kind,
    target,
    rule: `reference.${kind}`,
    firstToken: first,
    nextToken: next,
  };
}

/** Reads a number that a sign glues to another one, before dates are read. */
export function readJoined(s: Stream, i: number): Reference | null {
  const shaped = readJoinedName(s, i);
  return shaped && build(s, shaped.kind, shaped.target, shaped.first, shaped.next);
}

/** Reads a number that names by its shape at token `i`. */
export function readNumberName(s: Stream, i: number, floor: number): Reference | null {
  const shaped = readShaped(s, i, floor);
  return shaped && build(s, shaped.kind, shaped.target, shaped.first, shaped.next);
}
