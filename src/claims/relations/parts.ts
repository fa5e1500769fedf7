import type { Chunk } from '../../language/phrases/index.js';
import type { TextUnit } from '../../model/index.js';
import type { ProseClaim } from '../draft.js';
import { opensWhole } from '../heads/of-whole.js';
import type { RelationDraft } from './draft.js';
import { ellipticParts } from './elliptic.js';
import { bracketParts, countedShares, furtherParts } from './further.js';
import { genitiveParts } from './genitive.js';
import {
  bracketOfClaim,
  bySentence,
  comparable,
  isLevel,
  isSmaller,
  type SentenceClaims,
  sameHead,
  sameUnit,
} from './levels.js';
import { listParts } from './listed.js';
import { type Marker, markersOf } from './markers.js';
import { Partition } from './partition.js';
import { inverted, partitive, sample } from './partitive.js';
import { sharePairs } from './share-pairs.js';
import { siblingsBehind } from './siblings.js';
import { isDoer, sameThing, wholeFor } from './whole.js';

/** "1.708 Fälle, darunter 158", "unter den 546 Fällen waren 41", "18 der 32 Vorhaben", "12 von ihnen". */
export function parts(claims: readonly ProseClaim[], units: readonly TextUnit[]): RelationDraft[] {
  const partition = new Partition(claims);
  for (const sentence of bySentence(claims)) {
    for (const i of sentence.claims) {
      const whole = partitive(claims, i) ?? inverted(claims, i);
      if (whole !== null) partition.add([i], whole, 'part/partitive');
    }
    const picked = sample(claims, sentence);
    if (picked) partition.add([picked.part], picked.whole, 'part/sample');
    const { reading } = claims[sentence.claims[0]!]!;
    for (const marker of markersOf(reading)) mark(claims, sentence, marker, partition);
    for (const i of sentence.claims) named(claims, sentence, i, partition);
    actual(claims, sentence, partition);
    bracketParts(claims, sentence, partition);
    genitiveParts(claims, sentence, partition);
    ellipticParts(claims, sentence, partition);
    furtherParts(claims, sentence, partition);
    countedShares(claims, sentence, partition);
    sharePairs(claims, sentence, partition);
  }
  listParts(claims, units, partition);
  return partition.relations();
}

/** A marker takes the numbers behind it, or the one before it in its clause: "41 davon", "1,6 Mio. Euro sind davon eingegangen". */
function mark(claims: readonly ProseClaim[], sentence: SentenceClaims, marker: Marker, partition: Partition): void {
  const before = sentence.claims.findLast(
    (i) => claims[i]!.clause === marker.clause && claims[i]!.chunk.index < marker.first && claims[i]!.role === null,
  );
  const { chunks } = claims[sentence.claims[0]!]!.reading;
  const opener = chunks[marker.first - 1];
  const fresh = !opener || /^(?:Comma|Open|Colon|Dash|Coordinator)$/.test(opener.kind);
  let next = chunks[marker.last + 1];
  if (next?.kind === 'Adverb') next = chunks[next.index + 1];
  const behind =
    before === undefined || fresh || (next?.kind === 'Quantity' && opener?.kind === 'Verb')
      ? siblingsBehind(claims, sentence, marker.last, marker.clause)
      : [];
  const group = behind.length ? behind : before !== undefined && isLevel(claims[before]!) ? [before] : [];
  if (group.length === 0) return;
  const whole =
    summed(claims, group, marker.noun === null ? 1 : REACH) ?? wholeFor(claims, group[0]!, marker, partition);
  if (whole === null) {
    if (group.length > 1) partition.orphan(group);
    return;
  }
  const fitting = group.filter(
    (i, n) => comparable(claims[i]!, claims[whole]!) && (n === 0 || isSmaller(claims[i]!, claims[whole]!)),
  );
  partition.add(fitting, whole, `part/${marker.word}`);
}

/** How many sentences back the noun of a marker is looked for, where its parts add up: "Von den Eingängen des Jahres 2025 entfielen …". */
const REACH = 4;

/** The number of the sentence before that the parts of a new sentence make together: "1.504 Liegenschaften mit … Davon 1.127 …, 377 …". */
function summed(claims: readonly ProseClaim[], group: readonly number[], reach: number): number | null {
  if (group.length < 2) return null;
  const first = claims[group[0]!]!;
  for (let i = group[0]! - 1; i >= 0; i--) {
    const other = claims[i]!;
    if (other.unit !== first.unit || other.sentence < first.sentence - reach) return null;
    if (isLevel(other) && other.role !== 'from' && bracketOfClaim(other) < 0 && makes(claims, group, other)) return i;
  }
  return null;
}

function makes(claims: readonly ProseClaim[], group: readonly number[], total: ProseClaim): boolean {
  let sum = 0;
  for (const i of group) {
    if (!sameUnit(claims[i]!, total)) return false;
    sum += claims[i]!.draft.value ?? Number.NaN;
  }
  return Math.abs(sum - (total.draft.value ?? Number.NaN)) <= sum * 1e-9;
}

/** "Unter den 546 Fällen waren 41", "Von den 546 Fällen wurden 41 …". */
function named(claims: readonly ProseClaim[], sentence: SentenceClaims, whole: number, partition: Partition): void {
  const other = claims[whole]!;
  const { chunks, clauseOf } = other.reading;
  if (!isLevel(other) || other.role !== null) return;
  // "von den derzeit 118 Stellen", "von den bewilligten 14,2 Mio. Euro"
  let at = other.chunk.index - 1;
  while (
    /^(?:Adverb|Adjective|Participle|Verb)$/.test(chunks[at]?.kind ?? '') &&
    /^(?:Adverb|Determiner|Adjective|Participle)$/.test(chunks[at - 1]?.kind ?? '')
  )
    at--;
  const before = chunks[at]?.kind === 'Participle' ? articleBefore(chunks, at) : chunks[at];
  const governor = before?.kind === 'Determiner' || before?.kind === 'Adverb' ? chunks[before.index - 1] : before;
  if (governor?.kind !== 'Preposition' || !/^(?:unter|von)$/.test(governor.normal)) return;
  const article = before?.kind === 'Determiner';
  const first = governor.index === 0 || governor.normal === 'unter' || chunks[governor.index - 1]!.kind !== 'Phrase';
  if (!(article ? first : opensWhole(chunks, other.chunk))) return;
  const group = siblingsBehind(claims, sentence, other.chunk.index, clauseOf[other.chunk.index]).filter((i) => {
    const part = claims[i]!;
    if (!comparable(part, other) || !isSmaller(part, other)) return false;
    return article
      ? governor.normal === 'unter' || !isDoer(part, other)
      : sameThing(part, other) || part.named === null;
  });
  partition.add(group, whole, `part/${governor.normal}`);
}

/** "Von den im Jahr 2024 angekündigten 175 Mio. Euro": the article that a participle with its own phrases goes with. */
function articleBefore(chunks: readonly Chunk[], at: number): Chunk | undefined {
  for (let i = at - 1; i >= 1 && i >= at - 8; i--) {
    const { kind } = chunks[i]!;
    if (kind === 'Determiner' && chunks[i - 1]!.kind === 'Preposition') return chunks[i];
    if (!/^(?:Date|Phrase|Preposition|Adverb|Adjective|Reference|Ordinal)$/.test(kind)) return undefined;
  }
  return undefined;
}

/** "… für 2.340 Adressen. Tatsächlich angeschlossen wurden 1.655 Adressen": what came of what was said in the sentence before. */
function actual(claims: readonly ProseClaim[], sentence: SentenceClaims, partition: Partition): void {
  const first = sentence.claims[0]!;
  const here = claims[first]!;
  const word = here.reading.chunks.findIndex((c) => c.normal === 'tatsächlich');
  if (word < 0 || word > 3 || here.chunk.index < word) return;
  for (let k = first - 1; k >= 0; k--) {
    const other = claims[k]!;
    if (other.unit !== here.unit || other.sentence < here.sentence - 1) return;
    if (bracketOfClaim(other) >= 0 || !isLevel(other) || !comparable(here, other) || !sameHead(here, other)) continue;
    if (!isSmaller(here, other)) return;
    partition.add([first], k, 'part/actual');
    return;
  }
}
