import { sumWords, totalLabels } from '../../language/german/relation-words.js';
import type { TextUnit } from '../../model/index.js';
import { add, intervalOf, meet } from '../../model/interval.js';
import type { ProseClaim } from '../draft.js';
import type { RelationDraft } from './draft.js';
import { bracketOfClaim, bySentence, isLevel, type SentenceClaims, sameUnit } from './levels.js';

/** "12 Männer und 8 Frauen, zusammen 20": numbers that are said to make another one. */
export function sums(claims: readonly ProseClaim[], units: readonly TextUnit[]): RelationDraft[] {
  const found: RelationDraft[] = [];
  for (const sentence of bySentence(claims))
    for (const i of sentence.claims) {
      const parts = partsOf(claims, sentence, i);
      if (parts) found.push(sum(claims, parts, i, 'sum/together'));
    }
  claims.forEach((claim, i) => {
    if (units[claim.unit]?.role !== 'item' || claims[i - 1]?.unit === claim.unit) return;
    const listed = listTotal(claims, units, i);
    if (listed) found.push(listed);
  });
  return found;
}

/** The numbers before "zusammen" in the sentence, if they add up, or if nothing else can be meant. */
function partsOf(claims: readonly ProseClaim[], sentence: SentenceClaims, total: number): number[] | null {
  const here = claims[total]!;
  const word = announced(here);
  if (!word || !isLevel(here)) return null;
  const bracket = bracketOfClaim(here);
  const all = sentence.claims.filter(
    (i) => i < total && (bracketOfClaim(claims[i]!) === bracket || bracketOfClaim(claims[i]!) < 0),
  );
  const run = all.filter((i) => sameUnit(claims[i]!, here) && isLevel(claims[i]!) && claims[i]!.role === null);
  for (let from = 0; run.length - from >= 2; from++) if (addsUp(claims, run.slice(from), here)) return run.slice(from);
  const strict =
    word !== 'insgesamt' && run.length === all.length && run.length > 1 && listedTogether(claims, run, total);
  return strict ? run : null;
}

/** The word that says that a number is a sum, right before it and behind a mark: "…, zusammen also 20". */
function announced({ reading, chunk }: ProseClaim): string | null {
  let word: string | null = null;
  for (let i = chunk.index - 1; i >= 0 && i >= chunk.index - 4; i--) {
    const { kind, normal } = reading.chunks[i]!;
    if (kind === 'Comma' || kind === 'Dash' || kind === 'Open' || kind === 'Colon') return word;
    if (sumWords.has(normal)) word = normal;
    else if (kind !== 'Adverb' && !/^(?:also|mithin|somit|damit|sind|das)$/.test(normal)) return null;
  }
  return null;
}

/** Whether numbers stand in one list, with only commas, "und", nouns and prepositions between, and are each less than the total. */
function listedTogether(claims: readonly ProseClaim[], run: readonly number[], total: number): boolean {
  const first = claims[run[0]!]!;
  const here = claims[total]!;
  const between = first.reading.chunks.slice(first.chunk.index, here.chunk.index);
  if (
    between.some(
      (c) =>
        /^(?:Verb|Participle|Relative|Subordinator|Open)$/.test(c.kind) ||
        /^(?:davon|darunter|je|jeweils|von)$/.test(c.normal),
    )
  )
    return false;
  const values = run.map((i) => claims[i]!.draft.value ?? Number.NaN);
  const value = here.draft.value ?? 0;
  return values.every((v) => v > 0 && v < value) && value < 2 * values.reduce((a, b) => a + b, 0);
}

function addsUp(claims: readonly ProseClaim[], parts: readonly number[], total: ProseClaim): boolean {
  const whole = intervalOf(total.draft);
  let all = { low: 0, high: 0 };
  for (const i of parts) {
    const part = intervalOf(claims[i]!.draft);
    if (!part) return false;
    all = add(all, part);
  }
  return whole !== null && meet(whole, all);
}

/** A list whose last item is headed "Insgesamt": each item before it holds one number of its unit. */
function listTotal(claims: readonly ProseClaim[], units: readonly TextUnit[], total: number): RelationDraft | null {
  const last = claims[total]!;
  const { flow, lead } = units[last.unit]!;
  const label = /^\p{L}+/u.exec(flow.text)?.[0].toLowerCase() ?? '';
  if (!totalLabels.includes(label) || claims[total + 1]?.unit === last.unit) return null;
  const items: number[] = [];
  for (let i = total - 1; i >= 0; i--) {
    const unit = units[claims[i]!.unit]!;
    if (unit.role !== 'item' || unit.lead !== lead) break;
    items.unshift(i);
  }
  const clean = items.length > 1 && new Set(items.map((i) => claims[i]!.unit)).size === items.length;
  if (!clean || !items.every((i) => sameUnit(claims[i]!, last) && isLevel(claims[i]!))) return null;
  return items.length === last.unit - claims[items[0]!]!.unit ? sum(claims, items, total, 'sum/list') : null;
}

function sum(claims: readonly ProseClaim[], parts: readonly number[], total: number, rule: string): RelationDraft {
  const drafts = [...parts, total].map((i) => claims[i]!.draft);
  return {
    type: 'sum',
    parts: [...parts],
    total,
    rule,
    start: Math.min(...drafts.map((d) => d.start)),
    end: Math.max(...drafts.map((d) => d.end)),
  };
}
