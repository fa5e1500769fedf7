import type { Readable, TableUnit, TextUnit } from '../../model/index.js';
import { perBefore, unitOfHeader } from './header-units.js';
import type { Name } from './names.js';

/** "in Mio. EUR", "in die": what may be a unit; the words that are none are passed over. */
const IN_UNIT =
  /(?:^|[\s(,[])in\s((?:Mio\.?|Mrd\.?|Tsd\.?|Millionen|Milliarden|Tausend)?\s?(?:€|Euro|EUR|TEUR|T€|%|Prozent|[\p{L}²³]{1,24})(?:\/[\p{L}²³]{1,24})?)(?=[\s).,;:\]]|$)/gu;

/** A unit that is stated for a whole table or row, not one that happens to stand in a sentence. */
export function unitStated(text: string) {
  for (const match of text.matchAll(IN_UNIT)) {
    const unit = unitOfHeader(`in ${match[1]}`);
    if (unit) return withPer(unit, text);
  }
  // "(T€)", "(ha)", "(t CO2-Äq. pro Jahr)", "(Mio. m³)", "(€/ha)"
  for (const [, inner] of text.matchAll(IN_BRACKETS)) {
    const unit = inner && inner.length <= 44 ? unitOfHeader(`in ${inner}`) : null;
    if (unit?.unit ? unit.unit.system !== 'count' : unit?.scale) return withPer(unit!, text);
  }
  return null;
}

const IN_BRACKETS = /[([]((?:1\.000\s)?(?:[^()[\]\d]|(?<=\p{L})\d){1,44})[)\]]/gu;

/** "Verbrauch je Einwohner (Liter)": what the unit is for stands before the bracket. */
function withPer(found: NonNullable<ReturnType<typeof unitOfHeader>>, text: string) {
  const per = found.unit && !found.unit.per ? perBefore(text, found.unit) : null;
  return per ? { ...found, unit: { ...found.unit!, per } } : found;
}

/** A unit that a text above a table states for all its figures: at its end, in brackets, or behind "Angaben". */
export function unitForAll(text: string) {
  if (text.length >= 200 || !/(?:^|[\s(,])(?:in|Angaben)\s|[([]/.test(text)) return null;
  return FOR_ALL.test(text) || (IN_TITLE.test(text) && !/[.:?]$/.test(text)) ? unitStated(text) : null;
}

const FOR_ALL =
  /(?:Angaben|Beträge|Werte|Zahlen)\s(?:jeweils\s)?in\s|[([][^)\]]{1,40}[)\]]|(?:^|\s|,)in\s[^\s]{1,24}(?:\s(?:€|Euro|EUR))?[.:]?$/;

/** "Personal in Vollzeitäquivalenten, Stand …", "Straßenlänge in km nach Baulastträgern": a title that goes on behind its unit. */
const IN_TITLE =
  /(?:^|\s|,)in\s(?:(?:Mio\.|Mrd\.|Tsd\.|Tausend|Millionen|Milliarden)\s)?[^\s,;]{1,24}(?:[,;]|(?=\s(?:[–-]|\d|nach|je|pro|im|am|zum|von|für|der|des|und|Stand)(?:\s|\d|$)))/;

/** "Die Entwicklung zeigt folgende Tabelle:" */
export const LEADS = /:\s*$|(?:nachfolgend|nachstehend|folgend)\p{Ll}*|wie folgt|Tabelle|Übersicht|Aufstellung/u;

/** The first noun of a text, whatever it says. */
export function wordOf(readable: Readable): Name | null {
  const match = /\p{Lu}[\p{L}-]{2,}/u.exec(readable.text);
  return match
    ? { readable, head: match[0], start: match.index, end: match.index + match[0].length, counted: false }
    : null;
}

/** Whether a question stands right behind another: no table lies between them. */
const followsQuestion = (before: TextUnit | undefined, unit: TextUnit): boolean =>
  before?.role === 'question' && unit.flow.span().start - before.flow.span().end < 40;

/** Questions that are answered together, in their order: the first table is of the first of them. */
function questionsTogether(units: readonly TextUnit[], last: number): TextUnit[] {
  let first = last;
  while (first > 0 && last - first < 7 && followsQuestion(units[first - 1], units[first]!)) first--;
  return units.slice(first, last + 1);
}

/** What stands above a table, nearest first: the text before it, the question, the headings. */
export function aboveTable(table: TableUnit, units: readonly TextUnit[]): TextUnit[] {
  const found: TextUnit[] = [];
  if (table.lead !== null) {
    for (let i = table.lead; i >= 0 && i > table.lead - 8; i--) {
      const unit = units[i];
      if (!unit || unit.section !== units[table.lead]!.section) break;
      if (unit.role === 'question') {
        found.push(...questionsTogether(units, i));
        break;
      }
      found.push(unit);
      if (unit.role === 'heading') break;
    }
  }
  for (const heading of [...table.headings].reverse()) if (units[heading]) found.push(units[heading]!);
  return found;
}

/** The first thing that is found at one of several places, in their order. */
export function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}
