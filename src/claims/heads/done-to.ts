import { auxiliaries } from '../../language/german/function-words.js';
import { type Chunk, isTimeNoun, subject } from '../../language/phrases/index.js';
import { hasNounBehind, type Scene } from './construction.js';
import { type Named, resolve } from './named.js';

/**
 * "In 61 Gemeinden sind Bußgelder vorgesehen. Verhängt wurden lediglich 37": a bare number that something is done to, behind its participle, counts
 * what the clause of the last number was about, and not where that was.
 */
export function doneTo(scene: Scene): Named | null {
  const { chunk, clause, role } = scene;
  const last = scene.lastIn(scene.quantity.unit.code);
  if (!last?.place || role !== null || chunk.preposition || hasNounBehind(scene)) return null;
  const first = clause.chunks.find((c) => c.kind !== 'Adverb');
  if (!first || first.index > chunk.index || (first.kind !== 'Participle' && first.kind !== 'Verb')) return null;
  if (auxiliaries.has(first.normal) || !clause.chunks.some((c) => isHelper(c) && c.index < chunk.index)) return null;
  if (clause.chunks.includes(subject(clause)!)) return null;
  const { reading, chunk: other, clause: there } = last.place;
  if (!/^(?:in|an|bei|aus|auf)$/.test(other.preposition ?? '')) return null;
  const doer = subject(there);
  return doer && !doer.determiner && /(?:e|n|r|s|l)$/.test(doer.normal) && !isTimeNoun(doer)
    ? resolve(reading, doer)
    : null;
}

function isHelper({ kind, normal }: Chunk): boolean {
  return kind === 'Verb' && auxiliaries.has(normal);
}
