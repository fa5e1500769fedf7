import { partWords } from '../../language/german/relation-words.js';
import type { Clause } from '../../language/phrases/index.js';
import type { TimeScene } from './scene.js';
import type { tenseOf } from './tense.js';

/** "bis 2025 einmalige Kosten von 2 Mio. Euro und anschließend laufende Kosten von 150.000 Euro": of the time behind the one that is said. */
export function isAfterwards({ reading: { chunks }, chunk, quantities }: TimeScene): boolean {
  const before = quantities.findLast((q) => q.index < chunk.index)?.index ?? -1;
  const then = chunks.findLast(
    (c) => c.index > before && c.index < chunk.index && /^(?:anschließend|danach|sodann)$/.test(c.normal),
  );
  return then !== undefined && !chunks.slice(then.index, chunk.index + 4).some((c) => c.kind === 'Date');
}

/** The relative clause of the number before one with "davon" right behind that clause. */
export function ofWholeInRelative({ reading, chunk, clause, quantities }: TimeScene): Clause | null {
  const { chunks } = reading;
  let i = chunk.index - 1;
  while (chunks[i]?.kind === 'Adverb') i--;
  if (!partWords.has(chunks[i]?.normal ?? '') || chunks[i - 1]?.kind !== 'Comma') return null;
  const whole = quantities.findLast((q) => q.index < chunk.index);
  const theirs = whole && reading.clauseOf[whole.index];
  return theirs?.kind === 'relative' && theirs !== clause ? theirs : null;
}

/** "Bis 2022 wuchs der Ansatz, hiervon …", "stieg von 2021 bis 2023 und liegt damit …": where a change ended, of which more is said. */
export function reachedAt(edtf: string, tense: ReturnType<typeof tenseOf>): string | null {
  if (edtf.startsWith('../')) return edtf.slice(3);
  return tense === 'present' ? (/^\d{4}\/(\d{4})$/.exec(edtf)?.[1] ?? null) : null;
}
