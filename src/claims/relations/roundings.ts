import type { ProseClaim } from '../draft.js';
import type { RelationDraft } from './draft.js';

/** "mit 64 % fast zwei Drittel", "1/3 bzw. 33 %": one number after the other says the same, rounded. */
export function roundings(claims: readonly ProseClaim[]): RelationDraft[] {
  const relations: RelationDraft[] = [];
  for (let i = 1; i < claims.length; i++) {
    const a = claims[i - 1]!;
    const b = claims[i]!;
    if (a.reading !== b.reading || a.draft.value === null || b.draft.value === null) continue;
    if (!sayAgain(a, b)) continue;
    if (a.draft.kind !== b.draft.kind || !mayRound(a, b) || !isClose(asFraction(a), asFraction(b))) continue;
    relations.push({ type: 'same', a: i - 1, b: i, rule: 'same/rounded', start: a.draft.start, end: b.draft.end });
  }
  return relations;
}

/** Whether only words that reword stand between two numbers, or the second is alone in brackets behind the first or behind what that is of. */
function sayAgain(a: ProseClaim, b: ProseClaim): boolean {
  const { chunks } = a.reading;
  const first = a.chunk.index;
  let last = b.chunk.index;
  if (a.draft.unit.code !== b.draft.unit.code && isBracketed(chunks, last)) {
    last = chunks.findLastIndex((c) => c.index < last && c.kind === 'Open');
    // "drei Viertel der Bediensteten (74,1 %)"
    if (last > first && chunks[last - 1]!.kind === 'Phrase' && last === first + 2) last--;
  } else if (b.chunk.preposition !== null && chunks[first + 1]?.kind === 'Comma') {
    // "bei 24,6 %, also bei rund einem Viertel"
    const governor = chunks.findLastIndex((c) => c.index < last && c.kind === 'Preposition');
    if (b.chunk.preposition === a.chunk.preposition && restates.test(chunks[first + 2]?.normal ?? ''))
      return governor === first + 3 && chunks.slice(governor + 1, last).every((c) => c.kind === 'Adverb');
  } else if (chunks[first + 1]?.kind === 'Comma' && restates.test(chunks[first + 2]?.normal ?? ''))
    return chunks.slice(first + 3, last).every((c) => c.kind === 'Adverb');
  for (let i = first + 1; i < last; i++) {
    const { kind, normal } = chunks[i]!;
    if (kind !== 'Adverb' && kind !== 'Other' && normal !== 'bzw' && normal !== 'oder' && normal !== 'also')
      return false;
  }
  return true;
}

const restates = /^(?:also|mithin|somit|d\.h|demnach)$/;

/** Whether a number fills its bracket: "(20,7 %)", "(rund 20 %)", "(= 20 %)". */
function isBracketed(chunks: ProseClaim['reading']['chunks'], at: number): boolean {
  if (chunks[at]!.depth === 0 || chunks[at + 1]?.kind !== 'Close') return false;
  let i = at - 1;
  while (chunks[i]?.kind === 'Adverb' || chunks[i]?.kind === 'Other') i--;
  return chunks[i]?.kind === 'Open';
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
