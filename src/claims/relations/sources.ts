import type { Direction } from '../../language/german/change-words.js';
import type { ProseClaim } from '../draft.js';
import { fits } from './fit.js';
import { bracketOfClaim, isLevel, sameHead, sameUnit } from './levels.js';

/**
 * "gingen auf 3,3 Mrd. zurück. Für 2019 wird mit einem Anstieg auf 3,5 Mrd. gerechnet": the last value is where the next change starts. With a
 * difference between them the numbers must fit, unless times tell that just these two are meant.
 */
export function carriedOver(
  claims: readonly ProseClaim[],
  target: number,
  by: number | null,
  direction: Direction | null,
): number | null {
  const here = claims[target]!;
  let first: number | null = null;
  for (let i = target - 1; i >= 0; i--) {
    const other = claims[i]!;
    if (other.unit !== here.unit || other.sentence < here.sentence - 1) break;
    if (!sameUnit(here, other) || !mayPrecede(other, here)) continue;
    if (by === null) {
      if (bracketOfClaim(other) < 0 && sameHead(other, here)) return i;
      continue;
    }
    if (fits(other, claims[by]!, here, direction!)) return i;
    first ??= i;
  }
  return first !== null && by !== null && isMeant(claims, first, target, by) ? first : null;
}

function mayPrecede(other: ProseClaim, here: ProseClaim): boolean {
  if (!isLevel(other) || other.draft.kind !== here.draft.kind) return false;
  if (!sameHead(other, here) && other.named !== null && here.named !== null && other.reading !== here.reading)
    return false;
  return other.draft.period?.edtf !== here.draft.period?.edtf || (other.role === 'to' && !here.draft.period);
}

/** "2019 waren es 120. 2022 waren es 150, ein Plus von 25 %": both times are told, of one thing, and no other time to compare with. */
function isMeant(claims: readonly ProseClaim[], from: number, target: number, by: number): boolean {
  const a = claims[from]!;
  const b = claims[target]!;
  if (!a.time || !b.time || a.time.edtf === b.time.edtf || bracketOfClaim(a) >= 0) return false;
  if (from !== target - 1 || !(sameHead(a, b) || a.named === null || b.named === null)) return false;
  const clause = claims[by]!.clause.chunks.concat(b.clause.chunks);
  return !clause.some((c) => /^(?:gegenüber|verglichen|vergleich|vorjahr|vorjahres|als|durchschnitt)$/.test(c.normal));
}
