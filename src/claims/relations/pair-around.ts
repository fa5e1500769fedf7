import type { Direction } from '../../language/german/change-words.js';
import type { ProseClaim } from '../draft.js';
import { isCompared } from './compared.js';
import { significant } from './digits.js';
import { fits } from './fit.js';
import { alike, bracketOfClaim, isLevel, sameHead } from './levels.js';
import { markOf } from './marks.js';

/** How many numbers back and on, and how many sentences back, two values are looked for that only their distance tells. */
const BACK = 12;
const ON = 3;
const SENTENCES = 3;

/** The two ends of a change; those that words told stay. */
export interface Told {
  from: number | null;
  to: number | null;
}

/**
 * "2023 waren es 6.842, 2025 dann 5.960 … 2025 ging die Zahl um 12,9 % zurück", "gegenüber dem Vorjahr, in dem es 1.762 waren, um 14 gesunken": the two
 * values around a difference that lie as far apart as it says. Digits must make an accident unlikely, the more so the less the words tell.
 */
export function pairAround(
  claims: readonly ProseClaim[],
  by: number,
  direction: Direction,
  told: Told = { from: null, to: null },
): { from: number; to: number } | null {
  const one = claims[by]!;
  if (!isPrecise(one)) return null;
  const near = around(claims, by);
  let best: { from: number; to: number; distance: number } | null = null;
  for (const to of told.to === null ? near : [told.to])
    for (const from of told.from === null ? near : [told.from]) {
      if (from === to || !mayBe(claims, from, by, to, direction, told.to !== null)) continue;
      const distance = Math.abs(by - to) + Math.abs(by - from);
      if (!best || distance < best.distance) best = { from, to, distance };
    }
  return best && { from: best.from, to: best.to };
}

/** Whether a difference is printed with more than one digit, so that it fits by no accident. */
export function isPrecise({ draft, quantity }: ProseClaim): boolean {
  if (draft.value === null || (quantity as { form?: string }).form === 'fraction') return false;
  return Math.abs(draft.value) >= 10 * draft.resolution;
}

/** The values near a difference, in its sentence or those before. */
function around(claims: readonly ProseClaim[], by: number): number[] {
  const one = claims[by]!;
  const found: number[] = [];
  for (let i = Math.max(0, by - BACK); i < claims.length && i <= by + ON; i++) {
    const other = claims[i]!;
    if (i > by && other.reading !== one.reading) break;
    if (other.unit > one.unit || (other.unit === one.unit && other.sentence < one.sentence - SENTENCES)) continue;
    if (other.unit < one.unit && one.lead !== other.unit && !(sameHead(one, other) && one.sentence === 0)) continue;
    if (isLevel(other) && other.draft.value !== null && other.draft.kind !== 'ratio') found.push(i);
  }
  return found;
}

function mayBe(
  claims: readonly ProseClaim[],
  from: number,
  by: number,
  to: number,
  direction: Direction,
  isTold: boolean,
): boolean {
  const [a, one, b] = [claims[from]!, claims[by]!, claims[to]!];
  if (!alike(a, b) || a.draft.kind !== b.draft.kind || !isMeasuredBy(one, b)) return false;
  if (a.role === 'to' && b.role === 'from') return false;
  if (a.draft.period && b.draft.period && a.draft.period.edtf === b.draft.period.edtf) return false;
  if (!fits(a, one, b, direction)) return false;
  const digits = significant(one.draft.decimal ?? '');
  const dated = a.draft.period !== null && b.draft.period !== null;
  const apart = isApart(a, b);
  if (one.draft.unit.code === b.draft.unit.code && one.draft.comparator === '=')
    return digits > 2 || (digits > 1 && (isTold || dated || apart));
  return (
    digits > 1 && (apart || isCompared(a) || (isTold && dated) || (digits > 2 && (isTold || dated || sameHead(a, b))))
  );
}

function isMeasuredBy(by: ProseClaim, level: ProseClaim): boolean {
  const { code } = by.draft.unit;
  if (code === '%{points}') return level.draft.unit.code === '%';
  return code === '%' ? level.draft.unit.code !== '%' : code === level.draft.unit.code;
}

/** Whether words set two values of one thing apart: their times, or one that says which came first. */
function isApart(a: ProseClaim, b: ProseClaim): boolean {
  if (a.named !== null && b.named !== null && !sameHead(a, b) && a.reading !== b.reading && !isCompared(a))
    return false;
  if (a.draft.period && (b.draft.period || sameHead(a, b))) return true;
  const mark = markOf(a);
  return isCompared(a) || mark.side === 'before' || mark.still || (bracketOfClaim(a) >= 0 && a.draft.period !== null);
}
