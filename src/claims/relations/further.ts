import { furtherWords, restNouns } from '../../language/german/relation-words.js';
import type { ProseClaim } from '../draft.js';
import { alike, bracketOf, bracketOfClaim, isBare, isLevel, isSmaller, type SentenceClaims } from './levels.js';
import type { Partition } from './partition.js';
import { comesTo } from './share-pairs.js';
import { sameNoun } from './stem.js';

/** How many numbers back the part is looked for that another one goes on from. */
const REACH = 8;

/**
 * "neun davon …, für sechs weitere", "151 … Die übrigen 89", "…, der Rest, mithin 30.000 Euro": a further part of what the last part before was of.
 */
export function furtherParts(claims: readonly ProseClaim[], sentence: SentenceClaims, partition: Partition): void {
  for (const i of sentence.claims) {
    const here = claims[i]!;
    if (!isLevel(here) || here.role !== null || partition.wholeOf(i) !== null) continue;
    const shares = here.draft.kind === 'amount' && here.clause.chunks.some((c) => falls.test(c.normal));
    if (!shares && !goesOn(here)) continue;
    for (let k = i - 1; k >= 0 && i - k <= REACH; k--) {
      const other = claims[k]!;
      if (other.unit !== here.unit || other.sentence < here.sentence - (shares ? 0 : 2)) break;
      const whole = partition.wholeOf(k);
      if (whole === null || whole >= i) continue;
      const total = claims[whole]!;
      if (!alike(here, total) || !isSmaller(here, total)) continue;
      // "Weitere 20 Brücken werden gebaut" may count on; "die übrigen 20 Brücken" cannot.
      const counts =
        here.sentence === other.sentence ||
        !/^weitere/i.test(here.reading.text.slice(here.reading.start, here.chunk.start).trim());
      if (isBare(here) || (counts && (namesLike(here, other) || namesLike(here, total))))
        partition.add([i], whole, 'part/further');
      break;
    }
  }
}

const namesLike = (a: ProseClaim, b: ProseClaim) =>
  a.named !== null && b.named !== null && sameNoun(a.named.head, b.named.head);

/** "…; auf die Kommunen entfielen 0,9 Mio. Euro": what falls to somebody goes on with what the sentence parted. */
export const falls = /^(?:entf(?:iel(?:en)?|äll(?:t)?|allen)|verbl(?:ieben?|eiben))$/;

/** Whether "weitere", "übrige" or "der Rest" stands at a number. */
function goesOn({ reading: { chunks }, chunk }: ProseClaim): boolean {
  if (isFurther(chunks[chunk.index + 1]?.normal)) return true;
  let i = chunk.index - 1;
  while (chunks[i]?.kind === 'Adverb' && !isFurther(chunks[i]!.normal)) i--;
  if (isFurther(chunks[i]?.normal)) return true;
  if (chunks[i]?.kind === 'Comma' || chunks[i]?.kind === 'Open') i--;
  // "der Rest von 1,5 Mio. Euro", "der Rest in Höhe von 1,5 Mio. Euro"
  else if (chunks[i]?.normal === 'von') i -= chunks[i - 1]?.normal === 'höhe' ? 3 : 1;
  const noun = chunks[i];
  return noun?.kind === 'Phrase' && restNouns.has(noun.normal);
}

const isFurther = (word: string | undefined) => word !== undefined && furtherWords.has(word);

/**
 * "14 % der vorhandenen 112.000 …, mithin rund 15.700", "zwei Drittel von ihnen, mindestens aber 35": a share that is said again as a number of the
 * same whole. Behind a comma alone it must come to as much.
 */
export function countedShares(claims: readonly ProseClaim[], sentence: SentenceClaims, partition: Partition): void {
  for (const i of sentence.claims) {
    const here = claims[i]!;
    if (here.draft.unit.code === '%' || here.draft.kind === 'share' || !isLevel(here) || here.role) continue;
    if (isCountOf(claims, i, partition) || i === 0) continue;
    const k = shareBefore(claims, i);
    const whole = k === null ? null : partition.wholeOf(k);
    if (k === null || whole === null || whole === i) continue;
    const total = claims[whole]!;
    if (here.draft.unit.code !== total.draft.unit.code || !isBare(here) || !isSmaller(here, total)) continue;
    if (comesTo(claims[k]!, total, here) || isLimit(here)) partition.add([i], whole, 'part/share');
  }
}

/** "in 61 Fällen, das sind 14,8 % der 412 Anträge": a number that the share of a whole said behind it comes to. */
function isCountOf(claims: readonly ProseClaim[], at: number, partition: Partition): boolean {
  const [here, share, total] = [claims[at]!, claims[at + 1], claims[at + 2]];
  if (!share || !total || share.draft.unit.code !== '%' || total.reading !== here.reading) return false;
  if (partition.wholeOf(at + 1) !== at + 2 || here.draft.unit.code !== total.draft.unit.code) return false;
  if (!comesTo(share, total, here)) return false;
  partition.add([at], at + 2, 'part/share');
  return true;
}

/** The share before a number, with nothing but the whole that it is of between. */
function shareBefore(claims: readonly ProseClaim[], at: number): number | null {
  for (let k = at - 1; k >= 0 && k >= at - 2; k--) {
    const other = claims[k]!;
    if (other.reading !== claims[at]!.reading) return null;
    if (other.draft.kind === 'share') return restates(claims[at]!) ? k : null;
  }
  return null;
}

/** Whether a number opens what its comma parts off: "…, mithin rund 15.700", "…, mindestens aber 35". */
function restates({ reading: { chunks }, chunk }: ProseClaim): boolean {
  let i = chunk.index - 1;
  while (/^(?:Adverb|Other|Preposition)$/.test(chunks[i]?.kind ?? '')) i--;
  return chunks[i]?.kind === 'Comma' || (chunks[i]?.kind === 'Open' && chunks[chunk.index + 1]?.kind === 'Close');
}

const isLimit = ({ draft }: ProseClaim) => draft.comparator === '>=' || draft.comparator === '<=';

/** "412 (davon 96 …), 2024 waren es 388 (71)": where one bracket held a part of the number before it, a bare number in the next one does too. */
export function bracketParts(claims: readonly ProseClaim[], sentence: SentenceClaims, partition: Partition): void {
  let seen = false;
  for (const i of sentence.claims) {
    const here = claims[i]!;
    if (i === 0 || here.chunk.depth === 0) continue;
    const open = bracketOf(here.reading, here.chunk.index);
    const holder = claims[i - 1]!;
    if (open < 0 || holder.reading !== here.reading || bracketOfClaim(holder) >= 0) continue;
    const close = open - holder.chunk.index;
    if (close < 1 || close > 3) continue;
    if (partition.wholeOf(i) === i - 1) seen = true;
    else if (seen && open === here.chunk.index - 1 && alike(here, holder) && isLevel(holder) && isSmaller(here, holder))
      partition.add([i], i - 1, 'part/bracket');
  }
}
