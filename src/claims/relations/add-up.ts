import { append } from '../../text/lists.js';
import type { ProseClaim } from '../draft.js';
import type { RelationDraft } from './draft.js';
import { falls } from './further.js';
import { bracketOfClaim, isBare, isJoined } from './levels.js';
import { stem } from './stem.js';

/** How many parts a sum has at most, and how far from its total it ends. */
const longest = 12;

/**
 * Figures that add up: "2.340 Adressen … 1.655 Adressen, 685 hatte …", the items under "Im Land gibt es 26 Standorte:". Only what adds up
 * exactly, in one unit, and is either about one thing or announced as a list.
 */
export function addUp(claims: readonly ProseClaim[], known: readonly RelationDraft[]): RelationDraft[] {
  const wholes = new Set(
    known.flatMap((relation) =>
      relation.type === 'part' ? [relation.whole] : relation.type === 'sum' ? [relation.total] : [],
    ),
  );
  const relations: RelationDraft[] = [];
  for (const [i, total] of claims.entries()) {
    const parts = summands(claims, i);
    if (parts.length < 2) continue;
    // Parts that the text calls parts of it need no sum that says so again, but for the one that it leaves out.
    if (wholes.has(i)) {
      append(relations, missing(claims, parts, i, known));
      continue;
    }
    relations.push({
      type: 'sum',
      parts,
      total: i,
      rule: 'sum/adds-up',
      start: total.draft.start,
      end: claims[parts.at(-1)!]!.draft.end,
    });
  }
  return relations;
}

/** "Für 2.340 Adressen … Davon 1.655 …, 685 hatte ein anderer": what is left of a whole when its parts are taken. */
function missing(
  claims: readonly ProseClaim[],
  parts: readonly number[],
  whole: number,
  known: readonly RelationDraft[],
): RelationDraft[] {
  const told = new Set(known.flatMap((r) => (r.type === 'part' && r.whole === whole ? [r.part] : [])));
  const rest = parts.filter((part) => !told.has(part) && !known.some((r) => r.type === 'part' && r.part === part));
  if (rest.length + told.size !== parts.length) return [];
  const { start } = claims[whole]!.draft;
  return rest.map((part) => ({ type: 'part', part, whole, rule: 'part/adds-up', start, end: claims[part]!.draft.end }));
}

/** The numbers behind a total that make it together; none where none do. */
export function summands(claims: readonly ProseClaim[], at: number): number[] {
  const total = claims[at]!;
  if (!isSummand(total) || total.draft.value! < 3) return [];
  const found: number[] = [];
  let sum = 0;
  let firm = 0;
  for (let i = at + 1; i < claims.length && found.length < longest; i++) {
    const part = claims[i]!;
    if (part.unit === total.unit && part.sentence > total.sentence + 2) break;
    if (!isSummand(part) || part.draft.unit.code !== total.draft.unit.code) continue;
    // "40 Fälle im Norden und 25 im Süden" stand beside each other.
    if (isJoined(total, part)) return [];
    const tie = tieOf(part, total);
    if (tie === 'none') continue;
    if (tie === 'strange') {
      // A number with a noun of its own that is larger, or only tells what something has, is passed by.
      if (part.draft.value! > total.draft.value! || part.chunk.preposition === 'mit') continue;
    } else firm++;
    found.push(i);
    sum += part.draft.value!;
    if (isEqual(sum, total.draft.value!)) return firm * 2 >= found.length && firm > 0 ? found : [];
    if (sum > total.draft.value!) return [];
  }
  return [];
}

function isSummand({ draft, role }: ProseClaim): boolean {
  return (
    draft.value !== null && draft.value > 0 && role === null && draft.kind !== 'change' && draft.comparator === '='
  );
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

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}
