import { partWords } from '../../language/german/relation-words.js';
import type { Chunk, Clause } from '../../language/phrases/index.js';
import type { ProseClaim } from '../draft.js';
import { bracketOf, bracketOfClaim, isLevel, type SentenceClaims } from './levels.js';

/** Prepositions that make a number an attribute of another one: "3 Schulen mit 200 Plätzen". */
const attributive =
  /^(?:mit|um|seit|nach|pro|je|per|innerhalb|binnen|gegenüber|statt|zwischen|über|unter|auf|an|für|aus|von|durch|zu|zum|zur|bis|vor|ab)$/;

/** Words behind which a number is no further part. */
const endsList: ReadonlySet<string> = new Set(['insgesamt', 'zusammen', 'darüber', 'zusätzlich', 'gegenüber']);

/** The numbers behind a marker that are parts of one whole: the first, and those listed with it. */
export function siblingsBehind(
  claims: readonly ProseClaim[],
  sentence: SentenceClaims,
  from: number,
  clause: Clause | undefined,
): number[] {
  const parts: number[] = [];
  let bracket: number | null = null;
  let previous = from;
  for (const i of sentence.claims) {
    const here = claims[i]!;
    if (here.chunk.index <= from) continue;
    bracket ??= bracketOf(here.reading, from);
    const own = bracketOfClaim(here);
    if (own !== bracket) {
      // The bracket that the marker stands in is closed; another one holds a detail of the part before it, such as its share.
      if (bracket >= 0) break;
      if (parts.length && isShareOf(here, claims[parts.at(-1)!]!)) parts.push(i);
      continue;
    }
    if (!inReach(here, clause, parts.length > 0)) {
      if (here.clause.kind === 'coordinate' && here.clause !== clause) break;
      continue;
    }
    const between = here.reading.chunks.slice(previous + 1, here.chunk.index);
    if (parts.length && between.some((c) => endsList.has(c.normal) || partWords.has(c.normal))) break;
    // "2.952 T€ …, also 72 Prozent" says the part again.
    if (parts.length && here.draft.unit.code === '%' && between.some((c) => /^(?:also|mithin|somit)$/.test(c.normal)))
      break;
    if (parts.length && !lists(between)) continue;
    if (isAttribute(here, from, parts.length > 0)) continue;
    if (here.role !== null || !isLevel(here)) continue;
    parts.push(i);
    previous = here.chunk.index;
  }
  return parts;
}

/** "41 (7,5 %)": a share in brackets right behind the part. */
function isShareOf(share: ProseClaim, part: ProseClaim): boolean {
  if (share.draft.unit.code !== '%' || part.draft.unit.code === '%' || !isLevel(share)) return false;
  const open = share.reading.chunks.findLast((c) => c.kind === 'Open' && c.index < share.chunk.index);
  return open !== undefined && open.index > part.chunk.index && open.index <= part.chunk.index + 2;
}

/** Whether a number belongs to the clause of the marker, or opens one that goes on with the list. */
function inReach(here: ProseClaim, clause: Clause | undefined, listed: boolean): boolean {
  if (here.clause === clause) return true;
  if (here.clause.kind !== 'coordinate') return false;
  if (!listed && here.clause.parent !== clause) return false;
  for (const c of here.clause.chunks) {
    if (c === here.chunk) return true;
    if (!/^(?:Adverb|Coordinator|Adjective|Determiner|Other)$/.test(c.kind)) return false;
  }
  return false;
}

/** Whether the next of a list follows: a comma or "und" lies between. */
function lists(between: readonly Chunk[]): boolean {
  return between.some((c) => c.kind === 'Comma' || c.kind === 'Coordinator');
}

/** Whether a number only describes another one; the first may say in how many cases: "davon in 97 Fällen". */
function isAttribute({ chunk, reading }: ProseClaim, from: number, listed: boolean): boolean {
  const { preposition } = chunk;
  if (preposition === null) return false;
  let governor = chunk.index - 1;
  while (governor >= 0 && reading.chunks[governor]!.kind !== 'Preposition') governor--;
  if (governor >= 0 && governor <= from) return false;
  return listed || attributive.test(preposition);
}
