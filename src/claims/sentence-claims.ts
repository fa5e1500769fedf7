import type { Chunk, SentenceReading } from '../language/phrases/index.js';
import type { QuantityMention, TextUnit } from '../model/index.js';
import type { AsOf } from './as-of.js';
import { type Change, findChange, type Role, roleIn } from './change-frame.js';
import { placed } from './context.js';
import { countables } from './countable.js';
import type { ProseClaim } from './draft.js';
import { draftOf } from './draft-of.js';
import { effective } from './effective.js';
import type { Scene } from './heads/construction.js';
import { findHead, type Named } from './heads/index.js';
import { governedByChangeNoun } from './kind.js';
import { governingTime } from './times/governing.js';
import type { Time } from './times/scene.js';
import type { UnitReader } from './unit-reader.js';

/** What a sentence is read with. */
export interface Setting {
  reader: UnitReader;
  sentence: number;
  unit: TextUnit;
  index: number;
  asOf: readonly AsOf[];
  /** The claims of the sentences before in this unit, or of the lead-in of this item. */
  before: readonly ProseClaim[];
  /** The time that the last sentence before in this unit, or the item before, states. */
  said: Time | null;
  /** The "Stand" of the list that the unit is an item of. */
  leadAsOf: () => { asOf: AsOf; unit: TextUnit } | null;
  /** Whether the lead-in ends in "davon waren" or the like. */
  partOfLead: boolean;
  /** Whether the unit states times of its own. */
  ownTimes: boolean;
  /** The time stated above the unit, with the unit that states it. */
  above: () => { time: Time; unit: TextUnit } | null;
}

/** Reads the numbers of one sentence, from left to right. */
export function readSentenceClaims(setting: Setting): ProseClaim[] {
  const reading = setting.reader.reading(setting.sentence);
  const quantities = countables(reading);
  const memory = new Memory(setting);
  const known = memory.times.length;
  const discourse = {
    last: memory.time ?? setting.said,
    get times() {
      return memory.times.slice(0, known);
    },
  };
  const recent = (code: string) => memory.recent.get(code) ?? null;
  const takenUp: Scene['takenUp'] = (pronoun) => setting.reader.takenUp(setting.sentence, pronoun);
  const topic = () => setting.reader.topicBefore(setting.sentence);
  const claims: ProseClaim[] = [];
  for (const [i, chunk] of quantities.entries()) {
    const quantity = effective(reading, chunk, memory.previous);
    const clause = reading.clauseOf[chunk.index] ?? reading.clauses[0]!;
    const change = findChange(clause);
    const role = roleOf(reading, chunk, change, quantities.slice(i + 1), memory.previous);
    const head = findHead({
      reading,
      chunk,
      quantity,
      clause,
      role,
      found: memory.found,
      last: memory.last,
      recent,
      partOfLead: setting.partOfLead,
      takenUp,
      topic,
    });
    const stated = governingTime({ reading, chunk, clause, role, quantities, discourse });
    const time = stated === 'now' ? null : stated;
    memory.keep(chunk, quantity, role, head, time);
    const found = {
      reading,
      chunk,
      clause,
      quantity,
      change,
      role,
      time,
      closed: stated !== null,
      named: head?.named ?? null,
    };
    claims.push({
      ...found,
      unit: setting.index,
      lead: setting.unit.lead,
      partOfLead: setting.partOfLead,
      sentence: setting.sentence,
      flow: setting.unit.flow,
      draft: draftOf(setting, found, head?.rule ?? 'head/none'),
    });
  }
  return claims;
}

/** What the numbers read so far leave for the next one. */
class Memory {
  readonly found: { chunk: Chunk; named: Named | null }[] = [];
  readonly recent = new Map<string, Named>();
  readonly times: string[] = [];
  previous: { chunk: Chunk; role: Role | null; quantity: QuantityMention } | null = null;
  last: { named: Named; unit: string } | null = null;
  time: Time | null = null;

  constructor({ before, index, sentence }: Setting) {
    for (const claim of before) {
      const near = claim.unit !== index || claim.sentence >= sentence - 2;
      if (claim.unit === index && claim.time) this.keepTime(claim.time, near);
      const aside = claim.unit === index && claim.sentence < sentence && isAside(claim);
      if (claim.named && near && !aside)
        this.keepName(placed(claim.named, claim.flow), claim.draft.unit.code, claim.draft.rule);
    }
  }

  keep(
    chunk: Chunk,
    quantity: QuantityMention,
    role: Role | null,
    head: { named: Named; rule: string } | null,
    time: Time | null,
  ): void {
    this.previous = { chunk, role, quantity };
    this.found.push({ chunk, named: head?.named ?? null });
    if (head) this.keepName(head.named, quantity.unit.code, head.rule);
    if (time) this.keepTime(time);
  }

  private keepName(named: Named, unit: string, rule: string): void {
    this.last = { named, unit };
    // A number that says to what a part goes does not name the whole.
    if (!/falls-to|bracket/.test(rule)) this.recent.set(unit, named);
  }

  private keepTime(time: Time, near = true): void {
    if (near) this.time = time;
    this.times.push(time.edtf);
  }
}

/** "5.874 Personen eine der 31 Schulen", "1.136 Wohnungen, darunter 407 Dienstwohnungen": a number on the way, not what the next sentence goes on about. */
function isAside({ reading: { chunks }, chunk }: ProseClaim): boolean {
  let i = chunk.index - 1;
  while (chunks[i]?.kind === 'Adverb' && chunks[i]!.normal !== 'darunter') i--;
  if (chunks[i]?.normal === 'darunter') return chunks[i - 1]?.kind === 'Comma';
  // "94 Frauen mit 121 Kindern", "46 Liegenschaften an 14 Standorten", "31 mit zusammen 2.764 Plätzen"
  if (chunks[i]?.kind === 'Preposition' && /^(?:mit|an|in|aus|auf|bei)$/.test(chunks[i]!.normal))
    return (
      chunks[i - 1]?.kind === 'Quantity' || (chunks[i - 1]?.kind === 'Phrase' && chunks[i - 2]?.kind === 'Quantity')
    );
  while (chunks[i]?.kind === 'Adverb' || chunks[i]?.kind === 'Adjective') i--;
  return chunks[i]?.normal === 'der' && /^eine[rsmn]?$/.test(chunks[i - 1]?.normal ?? '');
}

/** The role of a number in a change; "um 0,5 Mrd. Euro bzw. 2,1 %": a number joined to a difference is one too. */
function roleOf(
  reading: SentenceReading,
  chunk: Chunk,
  change: Change | null,
  behind: readonly Chunk[],
  previous: { chunk: Chunk; role: Role | null } | null,
): Role | null {
  const clause = reading.clauseOf[chunk.index];
  const later = behind.filter((q) => reading.clauseOf[q.index] === clause);
  const own = roleIn(reading, chunk, change, later);
  if (own || !previous || !isJoined(reading, previous.chunk, chunk)) return own;
  // "ein Plus von 50.000 Euro oder 9,1 %"
  const apart = previous.role === 'by' || (isPercent(chunk) && governedByChangeNoun(reading, previous.chunk));
  return apart ? 'by' : null;
}

const isPercent = ({ mention }: Chunk) => mention?.type === 'quantity' && mention.unit.code === '%';

function isJoined(reading: SentenceReading, a: Chunk, b: Chunk): boolean {
  const between = reading.chunks.slice(a.index + 1, b.index);
  // "um 2 Mio. Euro (67 %)"
  if (between.length === 1 && between[0]!.kind === 'Open') return reading.chunks[b.index + 1]?.kind === 'Close';
  return (
    between.length > 0 &&
    between.every((c) => c.kind === 'Coordinator' || c.kind === 'Adverb') &&
    between.some((c) => c.kind === 'Coordinator')
  );
}
