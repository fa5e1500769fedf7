import type { Chunk, SentenceReading } from '../language/phrases/index.js';
import type { ClaimKind, QuantityMention, Unit } from '../model/index.js';
import { type Change, findChange, type Role, roleIn } from './change-frame.js';
import { placed } from './context.js';
import { countables } from './countable.js';
import type { ProseClaim } from './draft.js';
import { draftOf } from './draft-of.js';
import { effective } from './effective.js';
import { scaledUnit, unitOfHead } from './elided-units.js';
import type { Last } from './heads/construction.js';
import { findHead, type Named } from './heads/index.js';
import { opensWhole } from './heads/of-whole.js';
import { isJoined } from './joined.js';
import { governedByChangeNoun, kindBeside, kindOf } from './kind.js';
import type { Setting } from './setting.js';
import { type Figure, isSurplus } from './surplus.js';
import { governingTime } from './times/governing.js';
import type { Time } from './times/scene.js';

/** Reads the numbers of one sentence, from left to right. */
export function readSentenceClaims(setting: Setting): ProseClaim[] {
  const reading = setting.reader.reading(setting.sentence);
  const quantities = countables(reading);
  const memory = new Memory(setting);
  const discourse = { last: memory.time ?? setting.said, times: [...memory.times], before: timesBefore(setting) };
  const again = (quantity: QuantityMention) => memory.again(quantity);
  const lastIn = (code: string) => memory.recent.get(code) ?? null;
  const recent = (code: string) => memory.recent.get(code)?.named ?? null;
  const earlier = () => setting.reader.before(setting.sentence);
  const topic = () => setting.reader.topicBefore(setting.sentence);
  const claims: ProseClaim[] = [];
  for (const [i, chunk] of quantities.entries()) {
    const printed = effective(reading, chunk, memory);
    const clause = reading.clauseOf[chunk.index] ?? reading.clauses[0]!;
    const change = findChange(clause);
    const role = roleOf(reading, chunk, change, quantities.slice(i + 1), memory.previous);
    const head = findHead({
      reading,
      chunk,
      quantity: printed,
      clause,
      role,
      found: memory.found,
      last: memory.last,
      numbers: memory.numbers,
      recent,
      lastIn,
      again,
      isItem: setting.unit.lead !== null,
      partOfLead: setting.partOfLead,
      leadFalls: setting.leadFalls,
      earlier,
      topic,
    });
    const unit = unitOfHead(printed, head, clause, role, memory.units.get(printed.unit.code) ?? null);
    const quantity = unit ? { ...printed, unit } : printed;
    const stated = governingTime({ reading, chunk, clause, role, quantities, discourse });
    const time = stated === 'now' ? null : stated;
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
      unit: setting.index,
      lead: setting.unit.lead,
      partOfLead: setting.partOfLead,
      sentence: setting.sentence,
      flow: setting.unit.flow,
    };
    const read = kindBeside(reading, chunk, kindOf(reading, clause, chunk, quantity, role, change), memory.kind);
    const kind = isSurplus(reading, chunk, quantity, head?.named ?? null, memory.figures) ? 'change' : read;
    memory.keep(found, quantity, role, kind, head, time);
    // Not a copy with "...": such copies outlive the document that they belong to.
    claims.push(Object.assign(found, { draft: draftOf(setting, found, kind, head?.rule ?? 'head/none') }));
  }
  return claims;
}

/** The times of the numbers of the sentence before, in the same unit. */
function timesBefore({ before, index, sentence }: Setting): (string | null)[] {
  const times: (string | null)[] = [];
  for (const claim of before)
    if (claim.unit === index && claim.sentence === sentence - 1) times.push(claim.time?.edtf ?? null);
  return times;
}

/** What the numbers read so far leave for the next one. */
class Memory {
  readonly found: { chunk: Chunk; named: Named | null }[] = [];
  readonly recent = new Map<string, Last>();
  readonly numbers: Last[] = [];
  readonly times: string[] = [];
  previous: { chunk: Chunk; role: Role | null; quantity: QuantityMention } | null = null;
  opening: { chunk: Chunk; quantity: QuantityMention } | null = null;
  /** The kind of the previous number, with its chunk. */
  kind: { chunk: Chunk; kind: ClaimKind } | null = null;
  last: Last | null = null;
  time: Time | null = null;
  /** The last number of each unit, with what it counts. */
  readonly units = new Map<string, { unit: Unit; named: Named | null }>();
  /** The numbers before, as they differ by what is said to be more. */
  readonly figures: Figure[] = [];
  /** The numbers of this sentence and the one before. */
  readonly spoken: QuantityMention[] = [];
  /** The unit of the last number in thousands or millions. */
  scaled: Unit | null = null;
  /** What the numbers before count, by value: the same number said again is of the same thing. */
  private readonly values: { value: number | null; unit: string; named: Named }[] = [];

  constructor({ before, index, sentence }: Setting) {
    for (const claim of before) {
      const near = claim.unit !== index || claim.sentence >= sentence - 2;
      this.keepUnit(claim.quantity, claim.named);
      if (claim.unit === index && claim.sentence >= sentence - 1) this.spoken.push(claim.quantity);
      if (claim.unit === index && claim.time) this.keepTime(claim.time, near);
      if (claim.unit === index && claim.named)
        this.values.push({ value: claim.quantity.value, unit: claim.quantity.unit.code, named: claim.named });
      const aside = claim.unit === index && claim.sentence < sentence && (isAside(claim) || isPartSaid(claim, before));
      if (claim.named && near && !aside)
        this.keepName(
          placed(claim.named, claim.flow),
          claim.quantity,
          claim.draft.rule,
          claim.unit === index ? claim : null,
        );
    }
  }

  keep(
    place: NonNullable<Last['place']>,
    quantity: QuantityMention,
    role: Role | null,
    kind: ClaimKind,
    head: { named: Named; rule: string } | null,
    time: Time | null,
  ): void {
    const { chunk } = place;
    this.previous = { chunk, role, quantity };
    this.kind = { chunk, kind };
    if (!this.opening && opensWhole(place.reading.chunks, chunk)) this.opening = { chunk, quantity };
    this.keepUnit(quantity, head?.named ?? null);
    this.spoken.push(quantity);
    if (head) this.values.push({ value: quantity.value, unit: quantity.unit.code, named: head.named });
    this.found.push({ chunk, named: head?.named ?? null });
    if (head && !isOneOf(place.reading.chunks, chunk)) this.keepName(head.named, quantity, head.rule, place);
    if (time) this.keepTime(time);
  }

  /** What the last number of that value and unit counts. */
  again({ value, unit }: QuantityMention): Named | null {
    return this.values.findLast((known) => known.value === value && known.unit === unit.code)?.named ?? null;
  }

  private keepUnit(quantity: QuantityMention, named: Named | null): void {
    this.scaled = scaledUnit(quantity) ?? this.scaled;
    if (quantity.value !== null) this.figures.push({ value: quantity.value, unit: quantity.unit.code });
    this.units.set(quantity.unit.code, { unit: quantity.unit, named });
  }

  private keepName(
    named: Named,
    { unit: { code: unit }, value }: QuantityMention,
    rule: string,
    place: Last['place'],
  ): void {
    this.last = { named, unit, value, place };
    this.numbers.push(this.last);
    // A number that says to what a part goes does not name the whole.
    if (!/falls-to|bracket/.test(rule)) this.recent.set(unit, this.last);
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
  return isOneOf(chunks, chunk);
}

/** "in einem der 16 Geburtshäuser" */
function isOneOf(chunks: readonly Chunk[], { index }: Chunk): boolean {
  let i = index - 1;
  while (chunks[i]?.kind === 'Adverb' || chunks[i]?.kind === 'Adjective') i--;
  return chunks[i]?.normal === 'der' && /^eine[rsmn]?$/.test(chunks[i - 1]?.normal ?? '');
}

/** "1,2 Mio. Euro, davon 400.000 Euro für Schulungen": what a part is for is not what the next sentence goes on about. */
function isPartSaid(claim: ProseClaim, all: readonly ProseClaim[]): boolean {
  return (
    claim.draft.rule.startsWith('prose/head/for-behind') &&
    all.some(
      (other) =>
        other.unit === claim.unit &&
        other.sentence === claim.sentence &&
        other.chunk.index < claim.chunk.index &&
        other.draft.unit.code === claim.draft.unit.code,
    )
  );
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
