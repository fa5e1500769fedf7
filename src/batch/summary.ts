import { type Status, statuses } from './status.js';
import type { ReportLine } from './work.js';

/** How a run went. */
export interface Summary {
  inputs: number;
  /** How many ended in each status. */
  byStatus: Record<Status, number>;
  /** Inputs that an earlier run had done. */
  before: number;
  /** Inputs that gave no result though they should have. */
  lost: number;
  claims: number;
  inconsistent: number;
}

/** The summary of a run that has done nothing yet. */
export function emptySummary(): Summary {
  const byStatus = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  return { inputs: 0, byStatus, before: 0, lost: 0, claims: 0, inconsistent: 0 };
}

/** Counts a line of the report in. */
export function count(summary: Summary, { status, written, counts }: ReportLine): void {
  summary.inputs++;
  summary.byStatus[status]++;
  if (!written && status !== 'skipped') summary.lost++;
  summary.claims += counts?.claims ?? 0;
  summary.inconsistent += counts?.inconsistent ?? 0;
}

/** "4 inputs = 3 ok + 1 failed": every input is in it. */
export function accountOf({ inputs, byStatus }: Summary): string {
  const parts = statuses.filter((status) => byStatus[status] > 0).map((status) => `${byStatus[status]} ${status}`);
  return `${inputs} inputs = ${parts.join(' + ') || '0'}`;
}
