import type { ProseClaim } from '../draft.js';
import type { RelationDraft } from './draft.js';

/** "mit 64 % fast zwei Drittel", "1/3 bzw. 33 %": one number after the other says the same, rounded. */
export function roundings(claims: readonly ProseClaim[]): RelationDraft[] {
  const relations: RelationDraft[] = [];
  for (let i = 1; i < claims.length; i++) {
    const a = claims[i - 1]!;
    const b = claims[i]!;
    if (a.reading !== b.reading || a.draft.value === null || b.draft.value === null) continue;
    const between = a.reading.chunks.slice(a.chunk.index + 1, b.chunk.index);
    if (
      !between.every(
        (c) =>
          c.kind === 'Adverb' || c.normal === 'bzw' || c.normal === 'oder' || c.normal === 'also' || c.kind === 'Other',
      )
    )
      continue;
    if (a.draft.kind !== b.draft.kind || !mayRound(a, b) || !isClose(asFraction(a), asFraction(b))) continue;
    relations.push({ type: 'same', a: i - 1, b: i, rule: 'same/rounded', start: a.draft.start, end: b.draft.end });
  }
  return relations;
}

/** Two exact numbers of one form that differ are two numbers: one must be approximate, or a fraction beside a percentage. */
function mayRound(a: ProseClaim, b: ProseClaim): boolean {
  return a.draft.unit.code !== b.draft.unit.code || a.draft.comparator !== '=' || b.draft.comparator !== '=';
}

/** Values in one unit: per cent as fraction; other units must agree. */
function asFraction({ draft }: ProseClaim): { value: number; unit: string } {
  return draft.unit.code === '%'
    ? { value: draft.value! / 100, unit: '1' }
    : { value: draft.value!, unit: draft.unit.code };
}

function isClose(a: { value: number; unit: string }, b: { value: number; unit: string }): boolean {
  return (
    a.unit === b.unit &&
    a.value !== b.value &&
    Math.abs(a.value - b.value) <= 0.06 * Math.max(Math.abs(a.value), Math.abs(b.value))
  );
}
