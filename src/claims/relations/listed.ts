import { partWords } from '../../language/german/relation-words.js';
import type { TextUnit } from '../../model/index.js';
import type { ProseClaim } from '../draft.js';
import { sameSum } from './digits.js';
import { bracketOfClaim, comparable, isLevel, isSmaller, sameUnit } from './levels.js';
import { markersOf } from './markers.js';
import type { Partition } from './partition.js';

/** "Von den 546 Fällen entfielen auf" with a list behind it: the first number of each item is a part. */
export function listParts(claims: readonly ProseClaim[], units: readonly TextUnit[], partition: Partition): void {
  const last = new Map<number, number>();
  claims.forEach((claim, i) => {
    last.set(claim.unit, i);
  });
  const groups = new Map<number, number[]>();
  let unit = -1;
  claims.forEach((claim, i) => {
    if (claim.unit === unit) return;
    unit = claim.unit;
    const text = units[unit];
    if (text?.role !== 'item' || text.lead === null || !last.has(text.lead)) return;
    const group = groups.get(text.lead);
    if (group) group.push(i);
    else groups.set(text.lead, [i]);
  });
  for (const [lead, items] of groups) {
    const whole = claims[items[0]!]!.partOfLead
      ? wholeInLead(claims, last.get(lead)!, items)
      : wholeOfLead(claims, last.get(lead)!, units[lead]!.flow.text);
    if (whole === null) continue;
    const parts = items.filter((i) => isPart(claims[i]!, claims[whole]!));
    partition.add(parts, whole, 'part/list');
  }
}

/** The number of a lead-in whose last words make parts of what follows: the last of their unit, else the last; what they add up to is told as a sum. */
function wholeInLead(claims: readonly ProseClaim[], last: number, items: readonly number[]): number | null {
  const first = claims[items[0]!]!;
  const sum = items.reduce((all, i) => all + (claims[i]!.draft.value ?? Number.NaN), 0);
  let alike: number | null = null;
  let any: number | null = null;
  for (let i = last; i >= 0 && claims[i]!.unit === claims[last]!.unit; i--) {
    const other = claims[i]!;
    if (!isLevel(other) || other.role === 'from') continue;
    const same = sameUnit(other, first);
    if (same && sameSum(sum, other.draft.value ?? 0)) return null;
    if (bracketOfClaim(other) >= 0) continue;
    any ??= i;
    if (same) alike ??= i;
  }
  return alike ?? any;
}

/** The last number of a lead-in whose last words make parts of what follows. */
function wholeOfLead(claims: readonly ProseClaim[], index: number, text: string): number | null {
  const here = claims[index]!;
  const { chunks } = here.reading;
  if (!isLevel(here) || here.role === 'from') return null;
  const marker = markersOf(here.reading).at(-1);
  if (marker && marker.first > here.chunk.index && chunks.length - marker.last <= 5) return index;
  // "… 1.120 Einsätze. Davon waren:"
  const rest = text.slice(Math.max(here.reading.end, text.length - 60)).trim();
  if (rest && rest.split(/\s/, 6).length <= 5 && partWords.has(rest.split(/\s/, 1)[0]!.toLowerCase())) return index;
  // "6,5 Mrd. Euro für Schulen bereit, und zwar"
  if (/(?:^|[\s,])(?:und zwar|nämlich):?$/.test(rest)) return index;
  // "Von den 546 Fällen entfielen auf:"
  const before = chunks.slice(Math.max(0, here.chunk.index - 2), here.chunk.index);
  const opened = before.some((c) => c.kind === 'Preposition' && /^(?:von|unter)$/.test(c.normal));
  return opened && here.chunk.index <= 3 && chunks.length - here.chunk.index <= 7 ? index : null;
}

function isPart(part: ProseClaim, whole: ProseClaim): boolean {
  return (
    part.sentence === 0 && part.role === null && isLevel(part) && comparable(part, whole) && isSmaller(part, whole)
  );
}
