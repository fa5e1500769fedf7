import type { Analysis } from '../language/index.js';
import type { Claim, Relation, TableUnit, TextUnit } from '../model/index.js';
import { append } from '../text/lists.js';
import { numbered } from './number.js';
import { readProse } from './prose.js';
import { type RelationDraft, shifted } from './relations/draft.js';
import { repetitions } from './relations/repetitions.js';
import { readTableClaims } from './tables/index.js';
import { saidAgain } from './tables/said-again.js';

/** What the claims stage reads from. */
export interface ClaimsInput {
  units: readonly TextUnit[];
  analyses: readonly Analysis[];
  tables: readonly TableUnit[];
}

/** Mentions and sentences → claims; claims and text → relations. */
export function readClaims(input: ClaimsInput, referenceDate?: string): { claims: Claim[]; relations: Relation[] } {
  const { drafts, relations, definite } = readProse(input);
  for (const table of input.tables) {
    const offset = drafts.length;
    const read = readTableClaims(table, input, referenceDate);
    append(drafts, read.claims);
    append(
      relations,
      read.relations.map((relation) => shifted(relation, offset)),
    );
  }
  const order = drafts.map((_, i) => i).sort((a, b) => drafts[a]!.number.start - drafts[b]!.number.start);
  const same = repetitions(
    order.map((i) => drafts[i]!),
    definite,
  );
  for (const relation of same)
    if (relation.type === 'same') relations.push({ ...relation, a: order[relation.a]!, b: order[relation.b]! });
  append(relations, saidAgain(drafts, relations));
  return numbered(drafts, relations.filter(saysEnough));
}

/** Whether a change has two numbers to relate, or words say by how much or where to one alone went; any other number alone is only a claim. */
function saysEnough(relation: RelationDraft): boolean {
  if (relation.type !== 'change') return true;
  if (relation.to !== null && relation.rule === 'change/verb') return true;
  if (relation.by !== null && relation.rule.startsWith('change/')) return true;
  return [relation.from, relation.by, relation.to].filter((claim) => claim !== null).length > 1;
}
