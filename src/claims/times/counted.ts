import type { Chunk, Clause, SentenceReading } from '../../language/phrases/index.js';
import { timeOf } from './anchors.js';
import { isAttribute } from './free.js';
import type { Time, TimeScene } from './scene.js';

/**
 * The time that describes what is counted: "148 Richterinnen, die 2019 bis 2023 eingestellt wurden", and in the other direction
 * "einer im Februar 2024 durchgeführten Befragung, an der 389 teilnahmen".
 */
export function ofCounted({ reading, chunk, clause }: TimeScene, timeIn: (clause: Clause) => Time | null): Time | null {
  if (clause.kind === 'relative' && clause.antecedent) {
    const date = reading.chunks
      .slice(Math.max(0, clause.antecedent.index - 2), clause.antecedent.index)
      .find((c) => c.kind === 'Date');
    if (date && isAttribute(reading, date) && !isState(reading, clause))
      return { ...timeOf(reading, date), rule: 'time/antecedent' };
  }
  const counted = reading.chunks[chunk.index + 1];
  if (counted?.kind !== 'Phrase') return null;
  const described = reading.clauses.find((c) => c.kind === 'relative' && isCountedBy(reading, c, counted));
  return described && described !== clause ? timeIn(described) : null;
}

/** "den 2019 eröffneten Park, der für 1.800 Gäste ausgelegt und zu 40 % belegt ist": how it is, with its verb in the last part. */
export function isState({ clauses }: SentenceReading, clause: Clause): boolean {
  const last = clauses.findLast((c) => c === clause || c.parent === clause) ?? clause;
  return /^(?:ist|sind)$/.test(last.chunks.at(-1)?.normal ?? '') && !clause.chunks.some((c) => c.kind === 'Verb');
}

/** Whether a relative clause is about a counted noun or one joined to it. */
function isCountedBy({ chunks }: SentenceReading, { antecedent, chunks: own }: Clause, counted: Chunk): boolean {
  // "Fläche, von denen im Mai 1.350 genutzt wurden" is about a part.
  if (!antecedent || own.some((c) => c.kind === 'Relative' && c.preposition === 'von')) return false;
  return (
    antecedent === counted ||
    (antecedent.index === counted.index + 2 && chunks[counted.index + 1]?.kind === 'Coordinator')
  );
}
