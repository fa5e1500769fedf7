import type { ProseClaim } from '../draft.js';
import { opensWhole } from '../heads/elided.js';
import type { RelationDraft } from './draft.js';

const partWords: ReadonlySet<string> = new Set([
  'davon',
  'darunter',
  'hiervon',
  'hierunter',
  'daraus',
  'hieraus',
  'wovon',
]);

/** "1.708 Fälle, darunter 158", "unter den 546 Fällen waren 41", "18 der 32 Vorhaben". */
export function parts(claims: readonly ProseClaim[]): RelationDraft[] {
  const relations: RelationDraft[] = [];
  claims.forEach((claim, i) => {
    const whole = partitive(claims, i) ?? marked(claims, i) ?? relative(claims, i) ?? under(claims, i);
    if (!whole) return;
    const other = claims[whole.index]!;
    relations.push({
      type: 'part',
      part: i,
      whole: whole.index,
      rule: whole.rule,
      start: Math.min(claim.draft.start, other.draft.start),
      end: Math.max(claim.draft.end, other.draft.end),
    });
  });
  return relations;
}

type Whole = { index: number; rule: string } | null;

/** "18 der 32 Vorhaben", "zwei von drei Fällen", "1,1 Mio. der veranschlagten 3,1 Mio. Euro". */
function partitive(claims: readonly ProseClaim[], i: number): Whole {
  const here = claims[i]!;
  const next = claims[i + 1];
  if (!next || next.reading !== here.reading || here.draft.unit.code !== next.draft.unit.code || here.role !== null)
    return null;
  const between = here.reading.chunks.slice(here.chunk.index + 1, next.chunk.index);
  if (between.length === 0 || between.length > 3) return null;
  const first = between[0]!;
  const partitiveWord =
    (first.kind === 'Determiner' && /^(?:der|des|dieser|ihrer)$/.test(first.normal)) ||
    (first.kind === 'Preposition' && /^(?:von|aus)$/.test(first.normal));
  if (
    !partitiveWord ||
    !between
      .slice(1)
      .every((c) => c.kind === 'Adjective' || c.kind === 'Participle' || c.kind === 'Adverb' || c.kind === 'Determiner')
  )
    return null;
  return isSmaller(here, next) ? { index: i + 1, rule: 'part/partitive' } : null;
}

/** A number behind "davon" or "darunter" is part of the last one before that can hold it; those listed with it belong to the same whole. */
function marked(claims: readonly ProseClaim[], i: number): Whole {
  const here = claims[i]!;
  const word = here.reading.chunks.findLast(
    (c) => c.index < here.chunk.index && partWords.has(c.normal) && !sentenceBreak(here, c.index),
  );
  if (!word) return null;
  for (let k = i - 1; k >= 0 && claims[k]!.unit === here.unit && claims[k]!.sentence >= here.sentence - 1; k--) {
    const other = claims[k]!;
    if (other.reading === here.reading && other.chunk.index > word.index) continue;
    if (other.draft.kind === 'change' || !comparable(here, other)) continue;
    if (isSmaller(here, other)) return { index: k, rule: `part/${word.normal}` };
  }
  return null;
}

/** A colon or a new main clause ends the reach of "davon". */
function sentenceBreak(here: ProseClaim, from: number): boolean {
  return here.reading.chunks
    .slice(from, here.chunk.index)
    .some((c) => c.kind === 'Subordinator' || c.kind === 'Relative');
}

/** "Unter den 546 Fällen waren 41", "Von den 546 Fällen wurden 41 …". */
function under(claims: readonly ProseClaim[], i: number): Whole {
  const here = claims[i]!;
  for (let k = i - 1; k >= 0 && claims[k]!.reading === here.reading; k--) {
    const other = claims[k]!;
    const { chunks } = other.reading;
    const before = chunks[other.chunk.index - 1];
    const governor =
      before?.kind === 'Determiner' || before?.kind === 'Adverb' ? chunks[other.chunk.index - 2] : before;
    const opens =
      governor?.kind === 'Preposition' &&
      /^(?:unter|von)$/.test(governor.normal) &&
      (governor.index === 0 || governor.normal === 'unter');
    if (
      ((opens && before?.kind === 'Determiner') || (sameThing(here, other) && opensWhole(chunks, other.chunk))) &&
      comparable(here, other) &&
      isSmaller(here, other) &&
      here.role === null
    )
      return { index: k, rule: `part/${governor?.normal ?? 'von'}` };
  }
  return null;
}

/** Whether both numbers were found to count the very same words. */
function sameThing(a: ProseClaim, b: ProseClaim): boolean {
  return a.named !== null && a.named.start === b.named?.start;
}

/** "2.400 m² Stellfläche, von denen 1.350 genutzt wurden": a relative pronoun takes the number before it as the whole. */
function relative(claims: readonly ProseClaim[], i: number): Whole {
  const here = claims[i]!;
  const other = claims[i - 1];
  if (here.clause.kind !== 'relative' || other?.reading !== here.reading || here.clause.parent !== other.clause)
    return null;
  const pronoun = here.clause.chunks.find((c) => c.kind === 'Relative');
  if (pronoun?.preposition !== 'von' || here.role !== null) return null;
  return comparable(here, other) && isSmaller(here, other) ? { index: i - 1, rule: 'part/von-denen' } : null;
}

function comparable(part: ProseClaim, whole: ProseClaim): boolean {
  if (part.draft.unit.code === whole.draft.unit.code) return true;
  return part.draft.unit.code === '%' && (whole.draft.kind === 'count' || whole.draft.kind === 'amount');
}

function isSmaller(part: ProseClaim, whole: ProseClaim): boolean {
  if (part.draft.unit.code !== whole.draft.unit.code) return true;
  return (
    part.draft.value !== null && whole.draft.value !== null && Math.abs(part.draft.value) <= Math.abs(whole.draft.value)
  );
}
