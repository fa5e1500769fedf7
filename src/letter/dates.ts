import type { Fragment, Kind } from '../layout/index.js';
import type { Span } from '../model/index.js';
import { Sign } from '../text/signs.js';
import { type Day, findDays } from './day.js';
import { joinLines } from './joined.js';
import type { Reading } from './stage.js';
import { isTheirs } from './theirs.js';

const given = /(?:[Aa]usgegeben|AUSGEGEBEN|[Vv]erteilt)(?: am)?:? ?(?=\d)/u;
const received =
  /(?:[Ee]ingegangen|EINGEGANGEN|[Ee]ingang|EINGANG|Eing\.|EING\.|Posteingang|POST)(?: (?:im [\p{L}-]{3,20}|am))*:? ?(?=\d)/u;
const stampOfPost =
  /(?:EINGANG|Eingang|Eingegangen|EINGEGANGEN|POST$|Posteingang|Posteingangsstelle|Landtagsverwaltung)/u;
/** A sentence or heading that dates the letter it speaks of: the answer, the report, the original. */
const dating: readonly RegExp[] = [
  /Datum des Originals:? (?=\d)/u,
  /^(?:\p{L}+ ){0,3}Mit Schreiben vom (?=\d)/u,
  /(?:hat|haben) (?:die|den|das) .{5,120}? mit Schreiben vom (?=\d)/u,
  /^(?:Antwort|Stellungnahme|Unterrichtung) de[rs] .{5,200}? vom (?=\d)/u,
  /(?:[Zz]ugeleitet|übermittelt|übersandt|beantwortet|vorgelegt).{0,100}?(?:mit Schreiben|am).{0,120}?vom (?=\d)/u,
  /mit Schreiben (?:de[rs] .{5,120}? )?vom (?=\d).{6,40}?(?:übermittelt|zugeleitet|gemäß|beantwortet)/u,
  /^Mitteilung des Senats(?: an die .{3,60}?)? vom (?=\d)/u,
];

/** Reads the day of the letter. */
export function readDates(reading: Reading): void {
  // A print has a day of its own; the letter it prints is dated by a sentence.
  if (reading.layout.letters.length === 0) readDatingSentence(reading);
  if (reading.header.date) return;
  const printed = dateLines(reading);
  const { header, evidence, context } = reading;
  const days = printed.filter(({ day }) => day.iso !== null);
  if (days[0]) {
    header.date = days[0].day.iso;
    evidence.read('/date', days[0].span);
    const rival = days.find(({ day, sure }) => sure === days[0]!.sure && day.iso !== days[0]!.day.iso);
    if (rival && days[0].sure < 9) context.report('header.date-ambiguous', rival.span);
    return;
  }
  if (printed[0]) {
    context.report('header.date-impossible', printed[0].span, { text: printed[0].day.text });
    return;
  }
  if (reportIllegible(reading)) return;
  readDatingSentence(reading);
}

interface Printed {
  day: Day;
  span: Span;
  /** How surely this is the letter's day. */
  sure: number;
}

/** Days that stand like the day of a letter, the surest first. */
function dateLines({ layout, evidence }: Reading): Printed[] {
  const out: Printed[] = [];
  const taken = [evidence.entries['/distributedOn'], evidence.entries['/receivedOn']];
  const first = layout.letters[0];
  for (const [i, fragment] of layout.fragments.entries()) {
    const kind = layout.kinds[i]!;
    const base = places[kind];
    if (base === undefined || fragment.text.length > 110) continue;
    if (given.test(fragment.text) || received.test(fragment.text)) continue;
    for (const day of findDays(fragment.text)) {
      const span = fragment.flow.span(day.start, day.end);
      if (taken.some((t) => t && t.start <= span.start && span.end <= t.end)) continue;
      const before = fragment.text.slice(0, day.start);
      const whole = fragment.text.length - day.text.length;
      let sure = base + (/(?:Datum:?|, den|, |den|,den) ?$/u.test(before) ? 2 : 0) + (whole < 3 ? 1 : 0);
      if (/(?:vom|am|zum|bis|seit|Stand:?|Ihr Schreiben|Nachricht|und|der) ?$/u.test(before)) sure -= 5;
      // Behind the signature a day is often that of an annex or a second hand.
      if (first && i > first.closing) sure -= 2;
      if (fragment.gap === 0 && i > 0 && /weitergeleitet|gesehen/.test(layout.fragments[i - 1]!.text)) sure -= 4;
      if (isTheirs(layout.fragments, i)) sure -= 6;
      if (isPrintDay(layout.fragments, i)) sure -= 3;
      // Without a letter, a place and a day close the answer; a bare day at the head is the print's.
      if (!first) sure += /^\p{Lu}[\p{L} ]{2,20}, (?:den |am )?$/u.test(before) ? 4 : -3;
      if (sure > 1.5) out.push({ day, span, sure });
    }
  }
  const order = (a: Printed, b: Printed) => b.sure - a.sure || a.span.start - b.span.start;
  return out.sort(order);
}

const places: Partial<Record<Kind, number>> = {
  date: 6,
  contact: 4,
  fileReference: 4,
  letterhead: 4,
  returnAddress: 3,
  addressee: 3,
  office: 2,
  signature: 3,
  subject: 0,
  stamp: 2.5,
  distribution: 2.5,
  report: 0.7,
  reportTitle: 1,
  enclosure: 1,
};

/** A bare day beside house, term and number is the print's, not the letter's. */
function isPrintDay(fragments: readonly Fragment[], index: number): boolean {
  if (index > 8 || !/^\d/.test(fragments[index]!.text)) return false;
  const near = [fragments[index - 1], fragments[index], fragments[index + 1]];
  return near.some(
    (f) => f && f.gap <= 1 && /Wahlperiode|WAHLPERIODE|^(?:HESSISCHER LANDTAG|Drucksache|DRUCKSACHE)/u.test(f.text),
  );
}

/** What stands before a day in a stamp, and what the day is. */
const stampDays = [
  [given, 'distributedOn'],
  [received, 'receivedOn'],
] as const;

/** Reads the days of distribution and of reception, each from its own place. */
export function readStampDays({ layout, header, evidence }: Reading): void {
  const all = [...layout.fragments, ...layout.back];
  for (const [i, fragment] of all.entries()) {
    if (fragment.text.length > 200) continue;
    for (const [pattern, path] of (fragment.signs & Sign.figure) === 0 ? [] : stampDays) {
      const match = pattern.exec(fragment.text);
      if (!match || header[path]) continue;
      if (
        path === 'receivedOn' &&
        (layout.kinds[i] === 'body' || /Anfrage|Antrag/.test(fragment.text.slice(0, match.index)))
      )
        continue;
      const from = match.index + match[0].length;
      const day = findDays(fragment.text.slice(from))[0];
      if (!day?.iso || day.start > 2) continue;
      header[path] = day.iso;
      evidence.read(`/${path}`, fragment.flow.span(from + day.start, from + day.end));
    }
    if (
      !header.receivedOn &&
      fragment.text.length < 50 &&
      stampOfPost.test(fragment.text) &&
      layout.kinds[i] !== 'addressee'
    )
      for (const next of all.slice(i + 1, i + 4)) {
        const day = next.gap === 0 && next.text.length < 40 ? findDays(next.text)[0] : undefined;
        if (!day?.iso) continue;
        header.receivedOn = day.iso;
        evidence.read('/receivedOn', next.flow.span(day.start, day.end));
        break;
      }
  }
}

/** A place with "den" and something that is no day. */
function reportIllegible({ layout, context }: Reading): boolean {
  for (const fragment of layout.of('date', 'letterhead', 'contact', 'fileReference', 'addressee', 'subject')) {
    const match =
      /^(?:\p{Lu}[\p{L} ]{2,20}, ?(?:den )?|Datum:? )(?=[^\p{L}]|\p{Lu}?\p{L}{0,2}[^\p{L}\s])(.{1,20})$/u.exec(
        fragment.text,
      );
    if (
      !match ||
      findDays(fragment.text).length > 0 ||
      !/[^\p{L}\d\s.,-]|\d/u.test(match[1]!) ||
      /\d{5}|[@/]/.test(match[1]!)
    )
      continue;
    context.report('header.date-illegible', fragment.flow.span(), { text: fragment.text });
    return true;
  }
  return false;
}

function readDatingSentence({ layout, header, evidence }: Reading): void {
  for (const fragment of layout.fragments.slice(0, 120)) {
    const index = layout.fragments.indexOf(fragment);
    if (
      !/Schreiben|Antwort|Stellungnahme|Unterrichtung|Mitteilung|Original|ugeleitet/.test(fragment.text) ||
      fragment.text.length > 900
    )
      continue;
    const flow = joinLines(layout.fragments.slice(index, index + 4).filter((f, i) => i === 0 || f.gap === 0));
    for (const pattern of dating) {
      const match = pattern.exec(flow.text.slice(0, 500));
      if (!match) continue;
      const at = pattern.source.includes('.{6,40}')
        ? match.index + match[0].search(/\d/)
        : match.index + match[0].length;
      const from = pattern.source.endsWith('(?=\\d)') ? at : match.index + match[0].lastIndexOf('vom ') + 4;
      const day = findDays(flow.text.slice(from))[0];
      if (!day?.iso || day.start > 1) continue;
      header.date = day.iso;
      evidence.imply('/date', flow.span(from + day.start, from + day.end), 'dating-sentence');
      return;
    }
  }
}
