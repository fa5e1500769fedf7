import type { ProseClaim } from '../draft.js';
import { isCompared } from './compared.js';
import { sameSum, significant } from './digits.js';
import { falls } from './further.js';
import { bracketOfClaim, isBare, isJoined, isLevel } from './levels.js';
import { stem } from './stem.js';

/** How many parts a sum has at most. */
const longest = 12;
/** Behind how many numbers that are none of its parts those of a total may begin. */
const starts = 6;

/** Whether a number is known to be a part of another one. */
export type WholeOf = (claim: number) => number | null;

/** The numbers behind a total that make it together; none where none do. */
export function summands(claims: readonly ProseClaim[], at: number, wholeOf: WholeOf = () => null): number[] {
  const total = claims[at]!;
  if (!isTotal(total)) return [];
  const tied = tiedRun(claims, at, wholeOf);
  return tied.length > 0 ? tied : plainRun(claims, at, wholeOf);
}

/** The numbers whose words tie them to the total: one noun, one list, one row of brackets. */
function tiedRun(claims: readonly ProseClaim[], at: number, wholeOf: WholeOf): number[] {
  const total = claims[at]!;
  const found: number[] = [];
  let sum = 0;
  let firm = 0;
  for (let i = at + 1; i < claims.length && found.length < longest; i++) {
    const part = claims[i]!;
    if (part.unit === total.unit ? part.sentence > total.sentence + 2 : part.lead === null) break;
    if (!isSummand(part) || part.draft.unit.code !== total.draft.unit.code || isOtherTime(part, total)) continue;
    // "40 Fälle im Norden und 25 im Süden" stand beside each other.
    if (isJoined(total, part)) return [];
    // "28, davon fünf in Haft" counts the five only once.
    if (found.includes(wholeOf(i) ?? -1)) continue;
    const tie = tieOf(part, total);
    if (tie === 'none') continue;
    if (tie === 'strange') {
      // A number with a noun of its own that is larger, or only tells what something has, is passed by.
      if (part.draft.value! > total.draft.value! || part.chunk.preposition === 'mit') continue;
    } else firm++;
    found.push(i);
    sum += part.draft.value!;
    if (sameSum(sum, total.draft.value!)) return firm * 2 >= found.length && firm > 0 ? found : [];
    if (sum > total.draft.value!) return [];
  }
  return [];
}

/**
 * "92,4 Mio. Euro … Ausgegeben wurden 71,9 Mio. Euro, der Rest von 20,5 Mio. Euro …", "2.585 Personen, und zwar 1.183 Frauen mit 1.402 Kindern": numbers
 * of one unit in a row that make a total whose digits are too many for an accident, or that a dash or colon announces.
 */
function plainRun(claims: readonly ProseClaim[], at: number, wholeOf: WholeOf): number[] {
  const total = claims[at]!;
  const row = rowBehind(claims, at, wholeOf);
  // What is left of a whole whose parts were told needs no more digits than they have.
  const told = row.length > 2 && wholeOf(row[0]!) === at && wholeOf(row[1]!) === at;
  const firm = told || significant(total.draft.decimal ?? '') > 2;
  const last = firm ? starts : 1;
  for (let from = 0; from < row.length - 1 && from < last; from++) {
    let sum = 0;
    for (let n = from; n < row.length && n - from < longest; n++) {
      sum += claims[row[n]!]!.draft.value!;
      if (n > from && sameSum(sum, total.draft.value!))
        return firm || announces(total, claims[row[0]!]!) ? row.slice(from, n + 1) : [];
      if (sum > total.draft.value!) break;
    }
  }
  return [];
}

/** The numbers of the total's unit behind it, but for those that are parts of one another or of other times. */
function rowBehind(claims: readonly ProseClaim[], at: number, wholeOf: WholeOf): number[] {
  const total = claims[at]!;
  const row: number[] = [];
  for (let i = at + 1; i < claims.length && row.length < longest + starts; i++) {
    const part = claims[i]!;
    if (part.unit === total.unit ? part.sentence > total.sentence + 3 : part.lead !== total.unit) break;
    const { unit, kind, value } = part.draft;
    if (unit.code !== total.draft.unit.code || kind !== total.draft.kind || value! >= total.draft.value!) continue;
    if (!isSummand(part) || unit.per !== total.draft.unit.per || isOtherTime(part, total)) continue;
    if (row.includes(wholeOf(i) ?? -1)) continue;
    row.push(i);
  }
  return row;
}

/** "31 Personen – 19 Frauen, zwölf Männer", "45 Plätze: 27 …": a mark right before the first part announces them. */
function announces(total: ProseClaim, first: ProseClaim): boolean {
  if (total.reading !== first.reading) return false;
  const { chunks } = total.reading;
  let i = first.chunk.index - 1;
  while (/^(?:Adverb|Preposition|Determiner|Date)$/.test(chunks[i]?.kind ?? '') && chunks[i]!.normal !== 'zwar') i--;
  return (
    /^(?:Dash|Colon)$/.test(chunks[i]?.kind ?? '') || chunks[i]?.normal === 'zwar' || chunks[i]?.normal === 'nämlich'
  );
}

/** Whether the times of a part and its total have no day in common. */
function isOtherTime(part: ProseClaim, total: ProseClaim): boolean {
  const [a, b] = [part.draft.period, total.draft.period];
  if (!a?.startDate || !a.endDate || !b?.startDate || !b.endDate) return false;
  return a.endDate < b.startDate || b.endDate < a.startDate;
}

function isTotal(claim: ProseClaim): boolean {
  return (isSummand(claim) || (claim.role === 'to' && isExact(claim))) && claim.draft.value! >= 3;
}

function isSummand(claim: ProseClaim): boolean {
  return claim.role === null && isExact(claim) && !isCompared(claim);
}

function isExact(claim: ProseClaim): boolean {
  const { draft } = claim;
  return draft.value !== null && draft.value > 0 && isLevel(claim) && draft.comparator === '=';
}

/**
 * How a number can be a part of a total: as an item of its list, about the same thing, in brackets behind its own name, or with no noun of its own;
 * "strange" if it names something else.
 */
function tieOf(part: ProseClaim, total: ProseClaim): 'firm' | 'strange' | 'none' {
  if (part.unit !== total.unit) return part.lead === total.unit ? 'firm' : 'none';
  if (part.named !== null && total.named !== null && stem(part.named.head) === stem(total.named.head)) return 'firm';
  if (part.clause !== total.clause && part.clause.chunks.some((c) => falls.test(c.normal))) return 'firm';
  if (fillsBracket(part)) return bracketOfClaim(total) < 0 ? 'firm' : 'none';
  if (bracketOfClaim(part) >= 0) return 'none';
  if (isBare(part)) return part.draft.unit.code === '1' && isAlone(part) ? 'firm' : 'none';
  return part.draft.kind === 'count' && /^(?:in|bei|an)$/.test(part.chunk.preposition ?? '') ? 'strange' : 'none';
}

/** "2025 (350.000 Euro), 2026 (900.000 Euro)". */
function fillsBracket({ reading: { chunks }, chunk }: ProseClaim): boolean {
  return chunks[chunk.index - 1]?.kind === 'Open' && chunks[chunk.index + 1]?.kind === 'Close';
}

/** "22 haben …, neun fehlt er": a number that stands for what it counts, with nothing but a preposition before it. */
function isAlone({ reading: { chunks }, chunk }: ProseClaim): boolean {
  const next = chunks[chunk.index + 1];
  return (
    !next || next.kind === 'Verb' || next.kind === 'Comma' || next.kind === 'Preposition' || next.kind === 'Participle'
  );
}
