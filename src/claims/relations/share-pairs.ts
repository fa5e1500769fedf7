import { restatingWords } from '../../language/german/relation-words.js';
import { intervalOf, meet, times } from '../../model/interval.js';
import type { ProseClaim } from '../draft.js';
import { bracketOf, isBare, isFraction, isLevel, isSmaller, type SentenceClaims } from './levels.js';
import type { Partition } from './partition.js';
import { sameNoun } from './stem.js';

/** How many numbers and sentences back the whole of a part is looked for that is said twice. */
const REACH = 10;
const SENTENCES = 4;

/**
 * "3.039 (33,0 %)", "1.140 Fälle, also gut ein Viertel", "zwei Drittel des Zuwachses, nämlich 55", "zu 60 % in den Neubau (27 Mio. Euro)": a part said
 * both as a share and as a number. Both are of one whole: the one that a word names, else the number before that they come to.
 */
export function sharePairs(claims: readonly ProseClaim[], sentence: SentenceClaims, partition: Partition): void {
  for (const i of sentence.claims) {
    const pair = pairAt(claims, i, partition);
    if (!pair) continue;
    const [number, share] = pair;
    const told = partition.wholeOf(number) ?? partition.wholeOf(share);
    const whole = told === null || told === number || told === share ? wholeOf(claims, number, share) : told;
    if (whole === null || !comesTo(claims[share]!, claims[whole]!, claims[number]!)) continue;
    partition.add([number, share], whole, 'part/share');
  }
}

/** The number and the share that begin at a claim and say one thing, whichever comes first. */
function pairAt(
  claims: readonly ProseClaim[],
  at: number,
  partition: Partition,
): readonly [number: number, share: number] | null {
  const [first, second] = [claims[at]!, claims[at + 1]];
  if (second?.reading !== first.reading || !mayBe(first) || !mayBe(second)) return null;
  const shareFirst = first.draft.kind === 'share';
  if (shareFirst === (second.draft.kind === 'share') || !saysAgain(first, second)) return null;
  if (shareFirst) return [at + 1, at];
  // "23 der 60 Vorhaben (38 %)": the share is of the part, not of its whole.
  return at > 0 && partition.wholeOf(at - 1) === at && claims[at - 1]!.reading === first.reading
    ? [at - 1, at + 1]
    : [at, at + 1];
}

function mayBe(claim: ProseClaim): boolean {
  const { kind, comparator, value } = claim.draft;
  if (!isLevel(claim) || claim.role !== null || value === null || kind === 'duration' || kind === 'ratio') return false;
  return kind !== 'share' || comparator === '=' || comparator === '~';
}

/** Whether the second of two numbers says the first again: in brackets behind it or its noun, behind "also", "nämlich", "das sind". */
function saysAgain(first: ProseClaim, second: ProseClaim): boolean {
  const { chunks } = first.reading;
  const open = bracketOf(second.reading, second.chunk.index);
  if (open > first.chunk.index) return isAside(first, second, open);
  let i = second.chunk.index - 1;
  while (/^(?:Adverb|Preposition)$/.test(chunks[i]?.kind ?? '') && !isRestating(chunks[i]!.normal)) i--;
  if (i <= first.chunk.index) return false;
  const { normal } = chunks[i]!;
  const before = chunks[normal === 'h' ? i - 2 : i - 1];
  if (isRestating(normal)) return before?.kind === 'Comma' || before?.kind === 'Dash' || before?.normal === 'und';
  // "…, das sind 35 %", "– das entspricht 35 % –", "…, das heißt 40 %"
  return (
    /^(?:sind|waren|wären|hei(?:ß|ss)t|entspr(?:icht|ach|echen))$/.test(normal) &&
    /^(?:das|dies|was)$/.test(before?.normal ?? '')
  );
}

const isRestating = (word: string) => restatingWords.has(word);

/** Whether a bracket holds nothing but a number, its noun and adverbs, and stands behind a number or the phrases that go with it. */
function isAside(first: ProseClaim, second: ProseClaim, open: number): boolean {
  const { chunks } = first.reading;
  if (bracketOf(first.reading, first.chunk.index) >= 0) return false;
  for (let i = first.chunk.index + 1; i < open; i++)
    if (!/^(?:Phrase|Preposition|Adjective|Participle|Determiner|Adverb|Coordinator|Verb)$/.test(chunks[i]!.kind))
      return false;
  const last = chunks[second.chunk.index + 1];
  const end = last?.kind === 'Phrase' ? chunks[last.index + 1] : last;
  if (end?.kind !== 'Close' || open - first.chunk.index > 7) return false;
  return chunks.slice(open + 1, second.chunk.index).every((c) => c.kind === 'Adverb' || c.kind === 'Other');
}

/** The number before of which a share comes to a number. A share of few digits needs the nearest one, or its noun. */
function wholeOf(claims: readonly ProseClaim[], number: number, share: number): number | null {
  const [here, one] = [claims[number]!, claims[share]!];
  const loose = one.draft.unit.code === '%' && Math.abs(one.draft.value!) >= 10 * one.draft.resolution;
  let near = true;
  for (let k = Math.min(number, share) - 1; k >= 0 && number - k <= REACH; k--) {
    const other = claims[k]!;
    if (other.unit !== here.unit || other.sentence < here.sentence - SENTENCES) return null;
    if (!isLevel(other) || other.draft.unit.code !== here.draft.unit.code || other.draft.kind !== here.draft.kind)
      continue;
    if (other.draft.value === here.draft.value || !isSmaller(here, other)) continue;
    const named = namesLike(here, other) || namesLike(one, other) || (isBare(here) && here.draft.kind === 'count');
    if (comesTo(one, other, here) && (loose || near || named)) return k;
    near = false;
  }
  return null;
}

const namesLike = (a: ProseClaim, b: ProseClaim) =>
  a.named !== null && b.named !== null && sameNoun(a.named.head, b.named.head);

/** Whether a share of a whole comes to a number, as far as the printed digits tell; a fraction in words is a rough one. */
export function comesTo(share: ProseClaim, whole: ProseClaim, part: ProseClaim): boolean {
  const [b, c] = [intervalOf(whole.draft), intervalOf(part.draft)];
  const a = isFraction(share) ? roughly(share) : intervalOf(share.draft);
  if (!a || !b || !c || a.low < 0 || b.low < 0 || part.draft.unit.code !== whole.draft.unit.code) return false;
  const scale = share.draft.unit.code === '%' ? 0.01 : 1;
  return meet(c, times({ low: a.low * b.low, high: a.high * b.high }, scale));
}

/** "knapp die Hälfte" is said of 48 %, "gut ein Viertel" of 27 %. */
function roughly({ draft: { value, comparator } }: ProseClaim) {
  const slack = value! * (comparator === '~' ? 0.09 : 0.03);
  return { low: value! - slack, high: value! + slack };
}
