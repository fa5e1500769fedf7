import type { RelationDraft } from '../relations/draft.js';
import type { CellClaim } from './cells.js';

/**
 * A change that has no time of its own is from when it had been reached: under "2022 | 2023 | Differenz" it is of 2023. What it is
 * reckoned from and what it leads to must be of different times, or the table's own time serves.
 */
export function timeOfChanges(claims: readonly CellClaim[], relations: readonly RelationDraft[]): void {
  for (const relation of relations) {
    if (relation.type !== 'change' || relation.by === null || relation.to === null || relation.from === null) continue;
    const { draft } = claims[relation.by]!;
    const from = claims[relation.from]!.draft;
    const to = claims[relation.to]!.draft;
    if (to.period && from.period && to.period.edtf !== from.period.edtf && !hasOwnTime(draft.period, to.period))
      draft.period = to.period;
    if (draft.asOf === null && to.asOf && from.asOf && to.asOf.edtf !== from.asOf.edtf) draft.asOf = to.asOf;
  }
}

type Period = CellClaim['draft']['period'];

/** Whether a change has a time that the table itself states: a question above it that asks "seit 2021" says less than the columns do. */
const hasOwnTime = (own: Period, reached: NonNullable<Period>): boolean =>
  own !== null && !(own.endDate === null && own.start < reached.start);
