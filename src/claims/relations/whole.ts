import type { ProseClaim } from '../draft.js';
import { isCopied } from './contrasts.js';
import { alike, bracketOf, bracketOfClaim, comparable, isBare, isLevel, isSmaller, sameHead } from './levels.js';
import { isDifferenceNoun, isSumNoun, type Marker } from './markers.js';
import type { Partition } from './partition.js';
import { sameNoun, stem } from './stem.js';

/** How many numbers back a whole is looked for. */
const REACH = 24;

/** The whole that a marker means: the nearest number before that can hold the part, or of which that number is itself one of several parts. */
export function wholeFor(
  claims: readonly ProseClaim[],
  part: number,
  marker: Marker,
  partition: Partition,
): number | null {
  const here = claims[part]!;
  const own = bracketOf(here.reading, marker.first);
  // A noun finds its number further back, unless all that is said of it is a share.
  const far = marker.noun !== null && here.draft.kind !== 'share';
  let only: number | null = null;
  let seen = 0;
  for (let k = part - 1; k >= 0 && part - k <= REACH; k--) {
    const other = claims[k]!;
    if (other.unit !== here.unit || other.sentence < here.sentence - (far ? 3 : 2)) break;
    if (other.sentence === here.sentence && other.chunk.index > marker.first) continue;
    const bracket = bracketOfClaim(other);
    if (isBackground(claims, k, here)) continue;
    if ((bracket >= 0 && (bracket !== own || other.reading !== here.reading)) || !isCandidate(here, other, marker))
      continue;
    if (marker.noun !== null && (!takesUp(marker.noun, other) || (marker.word === 'von' && isDoer(here, other))))
      continue;
    const shared = other.sentence < here.sentence && partition.hasSiblings(k) ? partition.wholeOf(k) : null;
    if (shared !== null && isSmaller(here, claims[shared]!)) return shared;
    if (partition.isOrphan(k)) return null;
    // Two sentences back only what the sentence between has parts of.
    if (other.sentence < here.sentence - 1 && partition.wholeOf(k) === null && !far) break;
    if (isSmaller(here, other)) return governed(claims, k, here, marker) ?? k;
    only = seen++ === 0 ? k : null;
  }
  return only !== null && isTight(here, claims[only]!, marker) ? only : null;
}

/** "2022 waren es 231.000 t, 2019 waren es 268.400 t gewesen. 58 % hiervon": a value that is only compared with is not gone on about. */
function isBackground(claims: readonly ProseClaim[], at: number, part: ProseClaim): boolean {
  const [other, main] = [claims[at]!, claims[at - 1]];
  if (!main || main.reading !== other.reading || other.sentence === part.sentence || !alike(main, other)) return false;
  return (
    main.clause !== other.clause &&
    isCopied(other) &&
    other.clause.chunks.some((c) => /^(?:waren?|gewesen)$/.test(c.normal))
  );
}

/**
 * "57 Honorarkräfte mit zusammen 204 Stunden. Zwei Drittel von ihnen", "1.504 Häuser mit einer Fläche von 260.000 m². Davon standen 1.127 leer": the next
 * sentence is about what was counted first, not about what that has.
 */
function governed(claims: readonly ProseClaim[], at: number, part: ProseClaim, marker: Marker): number | null {
  const [aside, main] = [claims[at]!, claims[at - 1]];
  if (!main || main.reading !== aside.reading || (aside.sentence === part.sentence && marker.noun === null))
    return null;
  if (!isLevel(main) || main.role !== null || !comparable(part, main) || !isSmaller(part, main)) return null;
  if (marker.noun !== null && !takesUp(marker.noun, main)) return null;
  const { chunks } = main.reading;
  const noun = chunks[main.chunk.index + 1];
  const next = noun?.kind === 'Phrase' && !noun.determiner ? chunks[noun.index + 1] : noun;
  const attribute = next?.kind === 'Preposition' && /^(?:mit|an|in|auf|aus|bei)$/.test(next.normal);
  if (!attribute || sameHead(part, aside)) return null;
  for (let i = next.index + 1; i < aside.chunk.index; i++)
    if (!/^(?:Adverb|Determiner|Adjective|Phrase|Preposition)$/.test(chunks[i]!.kind)) return null;
  return at - 1;
}

function isCandidate(part: ProseClaim, other: ProseClaim, { noun }: Marker): boolean {
  if (noun !== null && isDifferenceNoun(noun))
    return other.role === 'by' && part.draft.unit.code === other.draft.unit.code;
  if (!isLevel(other) || other.role === 'from' || !comparable(part, other)) return false;
  return !/^(?:je|pro|per|seit|innerhalb|binnen)$/.test(other.chunk.preposition ?? '');
}

/** "Unter den Gefangenen", "von der Gesamtsumme": whether a number counts what the marker's noun names. */
function takesUp(noun: string, { named, draft, role }: ProseClaim): boolean {
  // "Von den Bundesleistungen" are not those of "168 Leistungen".
  if (isDifferenceNoun(noun) && role === 'by') return draft.kind === 'change' && draft.unit.code !== '%';
  if (named && sameNoun(noun, named.head) && stem(noun).length <= stem(named.head).length) return true;
  return isSumNoun(noun) && (draft.kind === 'amount' || draft.kind === 'count');
}

/** "546 Fälle, davon 600 offen": nothing else can be meant, so that the part does not fit its whole. */
function isTight(part: ProseClaim, whole: ProseClaim, marker: Marker): boolean {
  if (part.sentence !== whole.sentence || part.unit !== whole.unit || whole.chunk.preposition !== null) return false;
  const { chunks } = part.reading;
  const between = chunks.slice(whole.chunk.index + 1, marker.first);
  const close =
    between.length <= 2 && between.every((c) => c.kind === 'Phrase' || c.kind === 'Comma' || c.kind === 'Open');
  const direct = chunks.slice(marker.last + 1, part.chunk.index).every((c) => c.kind === 'Adverb');
  return close && direct && (isBare(part) || sameHead(part, whole));
}

/** The noun right behind a number, lower case. */
function nounBehind({ reading, chunk }: ProseClaim): string | null {
  const next = reading.chunks[chunk.index + 1];
  return next?.kind === 'Phrase' && !next.determiner ? next.normal : null;
}

/** "Von den 396 Kommunen wurden 41 Anträge gestellt": who does something is no whole of it. */
export function isDoer(part: ProseClaim, whole: ProseClaim): boolean {
  const noun = nounBehind(part);
  const own = nounBehind(whole);
  const passive = part.clause.chunks.some((c) => /^(?:wurden?|werden|worden)$/.test(c.normal));
  return passive && noun !== null && own !== null && !noun.endsWith(own.slice(0, -1)) && !sameThing(part, whole);
}

/** Whether both numbers were found to count the very same words. */
export function sameThing(a: ProseClaim, b: ProseClaim): boolean {
  return a.named !== null && b.named !== null && (a.named.start === b.named.start || sameHead(a, b));
}
