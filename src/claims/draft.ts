import type { Chunk, Clause, SentenceReading } from '../language/phrases/index.js';
import type { Claim, QuantityMention, Readable } from '../model/index.js';
import type { Change, Role } from './change-frame.js';
import type { Named } from './heads/index.js';
import type { Time } from './times/scene.js';

/** A claim before it has its number in the document. */
export type ClaimDraft = Omit<Claim, 'id'>;

/** A claim in prose with what was found around it, which the relations are read from. */
export interface ProseClaim {
  draft: ClaimDraft;
  /** Index of its text unit. */
  unit: number;
  /** Index of the unit that announces it, and whether that ends in "davon waren" or the like. */
  lead: number | null;
  partOfLead: boolean;
  sentence: number;
  reading: SentenceReading;
  chunk: Chunk;
  clause: Clause;
  quantity: QuantityMention;
  named: Named | null;
  change: Change | null;
  role: Role | null;
  /** The time that its sentence states. */
  time: Time | null;
  flow: Readable;
}
