import type { Direction } from '../../language/german/change-words.js';
import { comparison } from '../change-frame.js';
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
  const near = apposition(claims, by) ?? restated(claims, by) ?? equated(claims, by, again, direction);
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
    if (isTarget(here, other) && sameHead(here, other) && measures(here, other)) return i;
  }
  return later ?? statedNext(claims, by) ?? statedBefore(claims, by);
}

/** "…, also 24 % mehr", "4.200 Euro und damit 300 Euro mehr": a comparative that a comma or "und damit" parts off is about the value before it. */
function restated(claims: readonly ProseClaim[], by: number): number | null {
  const here = claims[by]!;
  const { chunks } = here.reading;
  let i = here.chunk.index - 1;
  while (chunks[i]?.kind === 'Adverb' || /^(?:um|damit)$/.test(chunks[i]?.normal ?? '')) i--;
  const joined = chunks[i]?.normal === 'und' && /^(?:damit|somit|mithin|also)$/.test(chunks[i + 1]?.normal ?? '');
  if (
    (chunks[i]?.kind !== 'Comma' && chunks[i]?.kind !== 'Dash' && !joined) ||
    comparison(here.reading, here.chunk) === null
  )
    return null;
  for (let k = by - 1; k >= 0; k--) {
    const other = claims[k]!;
    if (other.reading !== here.reading) return null;
    if (isTarget(here, other) && measures(here, other) && other.draft.kind !== 'duration') return k;
  }
  return null;
}

/** "erreichte 91,4 % und übertraf damit den Vorjahreswert um 2,5 Punkte": "damit" takes up the value of the clause before. */
function statedBefore(claims: readonly ProseClaim[], by: number): number | null {
  const here = claims[by]!;
  const { clause } = here;
  if (clause.kind !== 'coordinate' || clause.chunks[0]!.kind !== 'Verb') return null;
  if (!clause.chunks.some((c) => /^(?:damit|somit)$/.test(c.normal))) return null;
  for (let i = by - 1; i >= 0 && claims[i]!.reading === here.reading; i--) {
    const other = claims[i]!;
    if (other.clause === clause.parent && isTarget(here, other) && measures(here, other)) return i;
  }
  return null;
}

/** "stieg um 6,2 Punkte und liegt jetzt bei 41,5 %": the next clause says where it has got to. */
function statedNext(claims: readonly ProseClaim[], by: number): number | null {
  const [here, next] = [claims[by]!, claims[by + 1]];
  if (next?.clause.kind !== 'coordinate' || next.clause.parent !== here.clause) return null;
  const first = next.clause.chunks[0]!;
  const stated = /^(?:be(?:trägt|trug|läuft|lief)|lieg(?:t|en)|lag(?:en)?|erreicht(?:e|en)?)$/.test(first.normal);
  return stated && isTarget(here, next) && measures(here, next) ? by + 1 : null;
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
