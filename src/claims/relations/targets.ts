import type { Direction } from '../../language/german/change-words.js';
import type { ProseClaim } from '../draft.js';
import { equated } from './equated.js';
import { measures } from './fit.js';
import { bracketOfClaim, isLevel, sameHead } from './levels.js';

/** The value that a difference leads to, where no "auf" tells: of the same thing, in its sentence or the one before. */
export function targetOf(
  claims: readonly ProseClaim[],
  by: number,
  group: readonly number[],
  again: number | null,
  direction: Direction,
): number | null {
  const here = claims[by]!;
  const near = apposition(claims, by) ?? equated(claims, by, again, direction);
  if (near !== null) return near;
  let later: number | null = null;
  for (const i of group) {
    const other = claims[i]!;
    if (i > by && later === null && isTarget(here, other) && sameHead(here, other) && measures(here, other)) later = i;
  }
  for (let i = by - 1; i >= 0; i--) {
    const other = claims[i]!;
    if (other.unit !== here.unit || other.sentence < here.sentence - 1) break;
    if (later !== null && other.sentence < here.sentence) break;
    if (isTarget(here, other) && sameHead(here, other)) return i;
  }
  return later;
}

function isTarget(here: ProseClaim, other: ProseClaim): boolean {
  if (!isLevel(other) || other.role === 'from' || opensPlace(other)) return false;
  return bracketOfClaim(other) < 0 || bracketOfClaim(other) === bracketOfClaim(here);
}

/** "Bei elf Vorhaben betrug die Überschreitung mehr als 100 %": says where, not how much. */
function opensPlace({ chunk, clause, reading }: ProseClaim): boolean {
  if (!/^(?:bei|in|an)$/.test(chunk.preposition ?? '')) return false;
  const governor = reading.chunks.findLast((c) => c.index < chunk.index && c.kind === 'Preposition');
  return governor !== undefined && governor === clause.chunks[0];
}

/** "5.911 – ein Plus von 12,8 %", "5.911 (+12,8 %)": the difference is said of the number right before it. */
function apposition(claims: readonly ProseClaim[], by: number): number | null {
  const here = claims[by]!;
  const other = claims[by - 1];
  if (!other || other.reading !== here.reading || !isTarget(here, other) || !measures(here, other)) return null;
  const between = here.reading.chunks.slice(other.chunk.index + 1, here.chunk.index);
  const mark = between.findIndex((c) => c.kind === 'Comma' || c.kind === 'Dash' || c.kind === 'Open');
  if (mark < 0 || between.length > 8) return null;
  const rest = between.slice(mark + 1);
  const noun = here.change?.noun ? here.change.chunk : null;
  const named = noun !== null && rest.includes(noun) && !rest.some((c) => c.kind === 'Verb');
  const counted = between
    .slice(0, mark)
    .every((c) => c.kind === 'Phrase' || c.kind === 'Date' || c.kind === 'Preposition');
  const bracketed =
    between[mark]!.kind === 'Open' && rest.every((c) => c.kind === 'Dash' || c.kind === 'Other' || c.kind === 'Adverb');
  return counted && (named || bracketed) ? by - 1 : null;
}
