import type { ProseClaim } from '../draft.js';
import type { RelationDraft } from './draft.js';

/** Which numbers are parts of which; each is of one whole at most, and the first reading of it stands. */
export class Partition {
  private readonly wholes = new Map<number, { whole: number; rule: string; group: number }>();
  private readonly sizes: number[] = [];
  private readonly orphans = new Set<number>();

  constructor(private readonly claims: readonly ProseClaim[]) {}

  /** Notes parts that one marker or construction gives to one whole. */
  add(parts: readonly number[], whole: number, rule: string): void {
    const group = this.sizes.length;
    const fresh = parts.filter((part) => part !== whole && !this.wholes.has(part));
    this.sizes.push(fresh.length);
    for (const part of fresh) this.wholes.set(part, { whole, rule, group });
  }

  /** Notes parts whose whole stands too far away to be found: none of them is the whole of what follows. */
  orphan(parts: readonly number[]): void {
    for (const part of parts) this.orphans.add(part);
  }

  isOrphan(part: number): boolean {
    return this.orphans.has(part);
  }

  wholeOf(part: number): number | null {
    return this.wholes.get(part)?.whole ?? null;
  }

  /** Whether a number is one of several parts of its whole. */
  hasSiblings(part: number): boolean {
    const own = this.wholes.get(part);
    return own !== undefined && this.sizes[own.group]! > 1;
  }

  relations(): RelationDraft[] {
    const found: RelationDraft[] = [];
    for (const [part, { whole, rule }] of this.wholes) {
      const a = this.claims[part]!.draft;
      const b = this.claims[whole]!.draft;
      found.push({
        type: 'part',
        part,
        whole,
        rule,
        start: Math.min(a.start, b.start),
        end: Math.max(a.end, b.end),
      });
    }
    return found;
  }
}
