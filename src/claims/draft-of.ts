import type { ClaimKind, Mention, TextUnit } from '../model/index.js';
import { type AsOf, governing } from './as-of.js';
import type { ClaimDraft, ProseClaim } from './draft.js';
import { modalityOf } from './modality.js';
import { scopeOf } from './scope.js';
import type { Setting } from './setting.js';
import type { Time } from './times/scene.js';

/** What was found of a number, without its claim. */
type FoundClaim = Pick<
  ProseClaim,
  'reading' | 'chunk' | 'clause' | 'quantity' | 'change' | 'role' | 'time' | 'named'
> & {
  /** Whether the sentence says when, be it only "now", so that no time from above holds. */
  closed: boolean;
};

/** Writes a claim down, with all its places in the source. */
export function draftOf(setting: Setting, found: FoundClaim, kind: ClaimKind, headRule: string): ClaimDraft {
  const { unit } = setting;
  const { flow } = unit;
  const { reading, chunk, clause, quantity, time, named } = found;
  const asOf = governing(setting.asOf, chunk.start);
  const lead = asOf ? null : setting.leadAsOf();
  return {
    kind,
    text: quantity.text,
    ...flow.span(quantity.start, quantity.end),
    number: flow.span(quantity.number.start, quantity.number.end),
    value: quantity.value,
    decimal: quantity.decimal,
    lower: quantity.lower,
    upper: quantity.upper,
    resolution: quantity.resolution,
    comparator: quantity.comparator,
    unit: quantity.unit,
    quantified: named && { text: named.text, head: named.head, ...(named.place ?? flow.span(named.start, named.end)) },
    scope: spanned(unit, scopeOf(reading, clause, chunk)),
    period: periodOf(setting, found, asOf),
    asOf: asOf ? dated(asOf, unit) : lead && dated(lead.asOf, lead.unit),
    modality: modalityOf(clause),
    ...(unit.speaker ? { speaker: unit.speaker } : {}),
    sentence: flow.span(reading.start, reading.end),
    section: unit.section,
    measure: unit.measure,
    table: null,
    rule: `prose/${headRule}${time ? `+${time.rule}` : ''}`,
  };
}

/** The time of a claim: its sentence's, else that stated above it, if nothing in the text speaks against that. */
function periodOf(setting: Setting, found: FoundClaim, asOf: AsOf | null): ClaimDraft['period'] {
  const { time } = found;
  if (time) return isStand(setting.asOf, time) ? null : period(setting.unit, time);
  // "(Stichtag: 15.05.2022)"
  if (asOf?.cutoff && !found.closed && isSaidOf(found, asOf.date))
    return period(setting.unit, { ...asOf.date, rule: 'time/as-of' });
  if (found.closed || asOf || setting.ownTimes || found.role === 'from') return null;
  const above = setting.above();
  const lead = setting.leadAsOf();
  // A "Stand" above is no time of what happened; a "Stichtag" is.
  if (lead && !lead.asOf.cutoff && above?.unit === lead.unit && above.time.start === lead.asOf.date.start) return null;
  return above && { ...period(above.unit, above.time), implied: above.time.rule };
}

/** Whether a day is stated in the sentence of a number, and not only in a relative clause there that the number is not in. */
function isSaidOf({ reading, clause }: FoundClaim, date: Mention): boolean {
  if (date.start < reading.start || date.start >= reading.end) return false;
  const at = reading.chunks.find((c) => c.end >= date.end);
  const own = at && reading.clauseOf[at.index];
  return own?.kind !== 'relative' || own === clause || clause.parent === own;
}

function dated({ date }: AsOf, { flow }: TextUnit) {
  return { text: date.text, edtf: date.edtf, ...flow.span(date.start, date.end) };
}

function isStand(asOf: readonly AsOf[], time: Time): boolean {
  return asOf.some((a) => a.date.start === time.start && !a.cutoff);
}

function period(unit: TextUnit, time: Time) {
  return {
    text: time.text,
    edtf: time.edtf,
    startDate: time.startDate,
    endDate: time.endDate,
    ...unit.flow.span(time.start, time.end),
    ...(time.implied ? { implied: time.implied } : {}),
  };
}

function spanned(unit: TextUnit, place: { text: string; start: number; end: number } | null) {
  return place ? { text: place.text, ...unit.flow.span(place.start, place.end) } : null;
}
