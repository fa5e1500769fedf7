import type { Direction } from '../../language/german/change-words.js';
import type { ProseClaim } from '../draft.js';
import { fits } from './fit.js';
import { alike, bracketOfClaim, isLevel, sameHead, sameUnit } from './levels.js';
import { markOf } from './marks.js';
import { isPrecise } from './pair-around.js';

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
    if (!sameUnit(here, other)) continue;
    if (by === null && other.reading === here.reading && isLevel(other) && isEarlier(other)) return i;
    if (by !== null && isLast(claims, i, target) && isPlainly(other, claims[by]!, here, direction!)) return i;
    if (!mayPrecede(other, here)) continue;
    if (by === null) {
      if (bracketOfClaim(other) < 0 && (sameHead(other, here) || markOf(other).still)) return i;
      continue;
    }
    if (fits(other, claims[by]!, here, direction!)) return i;
    first ??= i;
  }
  if (by === null) return takesUp(here) ? spokenOf(claims, target) : null;
  return first !== null && isMeant(claims, first, target, by) ? first : null;
}

/** "ging 2023 auf 24,6 Tage zurück (2022: 27,9 Tage)": the value of an earlier time alone in a bracket behind the one that was reached. */
export function bracketedSource(claims: readonly ProseClaim[], target: number): number | null {
  const [here, other] = [claims[target]!, claims[target + 1]];
  if (!other || other.reading !== here.reading || other.role !== null || here.role !== 'to') return null;
  const { chunks } = other.reading;
  const { index } = other.chunk;
  if (chunks[index - 1]?.kind !== 'Colon' || chunks[index - 2]?.kind !== 'Date' || chunks[index - 3]?.kind !== 'Open')
    return null;
  return isLevel(other) && alike(here, other) && mayPrecede(other, here) ? target + 1 : null;
}

/** "Ihre Zahl sank auf 78", "Im Folgejahr stieg sie auf 120": a clause about what the sentence before was about. */
function takesUp({ clause }: ProseClaim): boolean {
  return clause.chunks.some((c) =>
    c.kind === 'Phrase'
      ? c.preposition === null && /^(?:ihre|seine|deren|dessen|diese[rs]?)$/.test(c.determiner ?? '')
      : c.kind === 'Pronoun' && /^(?:sie|er)$/.test(c.normal),
  );
}

/** The only value of its measure in the sentence before, at another time. */
function spokenOf(claims: readonly ProseClaim[], target: number): number | null {
  const here = claims[target]!;
  let found: number | null = null;
  for (let i = target - 1; i >= 0; i--) {
    const other = claims[i]!;
    if (other.unit !== here.unit || other.sentence < here.sentence - 1) break;
    if (other.sentence === here.sentence || !isLevel(other) || !alike(here, other)) continue;
    if (bracketOfClaim(other) >= 0 || other.draft.kind !== here.draft.kind) continue;
    if (found !== null) return null;
    found = i;
  }
  const [a, b] = [found === null ? null : claims[found]!.draft.period, here.draft.period];
  return a && b && a.edtf === b.edtf ? null : found;
}

/** Whether no other value of the same measure stands between two. */
function isLast(claims: readonly ProseClaim[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isLevel(claims[i]!) && sameUnit(claims[i]!, claims[to]!)) return false;
  return true;
}

/** "25 Mio. Euro veranschlagt. Tatsächlich … 31 Mio. Euro, also 24 % mehr": without any times the numbers must tell, by more than one digit. */
function isPlainly(from: ProseClaim, by: ProseClaim, to: ProseClaim, direction: Direction): boolean {
  if (from.draft.period !== null || to.draft.period !== null || from.draft.kind !== to.draft.kind) return false;
  if (!isPrecise(by)) return false;
  return isLevel(from) && bracketOfClaim(from) < 0 && fits(from, by, to, direction);
}

/** Whether the words at a value say that it came first. */
function isEarlier(claim: ProseClaim): boolean {
  const { side, still } = markOf(claim);
  return side === 'before' || (side === null && still);
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
