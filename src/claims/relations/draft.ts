import type { Direction } from '../../language/german/change-words.js';

/** A relation before its claims have their numbers: claims are named by their place in the list of drafts. */
export type RelationDraft = { start: number; end: number; rule: string } & (
  | { type: 'change'; from: number | null; by: number | null; to: number | null; direction: Direction }
  | { type: 'part'; part: number; whole: number }
  | { type: 'same'; a: number; b: number }
  | { type: 'sum'; parts: number[]; total: number }
);
