import { type Chunk, type Clause, isTimeNoun, type SentenceReading } from '../../language/phrases/index.js';
import { isAttribute } from './attached-to.js';
import { candidate, inClause, toTime } from './candidates.js';
import type { Time, TimeScene } from './scene.js';

/** From the clause that this one hangs on, or the one before it in the sentence; a clause with a time of its own takes none over. */
export function inherited(scene: TimeScene): Time | null {
  const described = ofCounted(scene);
  if (described) return described;
  if (scene.clause.chunks.some((c) => c.kind === 'Phrase' && isTimeNoun(c)) || isDeictic(scene)) return null;
  const all = scene.reading.clauses;
  const first = scene.clause.chunks[0]!.index;
  for (let parent = scene.clause.parent; parent; parent = parent.parent) {
    if (isReport(parent)) continue;
    // A relative clause looks back; what is said behind it is not yet said.
    const before =
      scene.clause.kind === 'relative' ? { ...parent, chunks: parent.chunks.filter((c) => c.index < first) } : parent;
    const time = inClause(scene, before);
    if (time) return { ...time, rule: 'time/parent-clause' };
  }
  if (scene.clause.kind === 'relative') return null;
  for (let i = all.indexOf(scene.clause) - 1; i >= 0; i--) {
    if (all[i]!.kind === 'relative' || all[i]!.kind === 'bracket' || isReport(all[i]!)) continue;
    const time = inClause(scene, all[i]!);
    if (time) return { ...time, rule: 'time/earlier-clause' };
  }
  return null;
}

/** "hat im März 2024 mitgeteilt, …": when something was said is not when it was so. */
function isReport(clause: Clause): boolean {
  return clause.chunks.some(
    (c) =>
      (c.kind === 'Verb' || c.kind === 'Participle') &&
      /^(?:mitgeteilt|mitteilt|teilte|erklärt|angegeben|berichtet|ausgeführt|dargelegt|beanstandet|bemängelt|empfohlen|gebeten|angekündigt|zugesagt|festgestellt|gefordert|eingeräumt|betont|bestätigt)/.test(
        c.normal,
      ),
  );
}

/** Whether an adverb at the number or in its clause says its own time: "inzwischen weniger als 30 %", "von bisher 60". */
export function isDeictic({ reading, clause, chunk }: Pick<TimeScene, 'reading' | 'clause' | 'chunk'>): boolean {
  const own = clause.chunks.some((c) =>
    /^(?:inzwischen|mittlerweile|derzeit|gegenwärtig|nunmehr|zuletzt|zurzeit|heute)$/.test(c.normal),
  );
  for (let i = chunk.index - 1; i >= 0 && i > chunk.index - 4; i--) {
    const { kind, normal } = reading.chunks[i]!;
    if (/^(?:bisher|bislang|künftig|zukünftig|ursprünglich|früher)$/.test(normal)) return true;
    if (kind !== 'Adverb' && kind !== 'Preposition' && kind !== 'Determiner') break;
  }
  return own;
}

/**
 * The time that describes what is counted: "148 Richterinnen, die 2019 bis 2023 eingestellt wurden", and in the other direction
 * "einer im Februar 2024 durchgeführten Befragung, an der 389 teilnahmen".
 */
function ofCounted(scene: TimeScene): Time | null {
  const { reading, chunk, clause } = scene;
  if (clause.kind === 'relative' && clause.antecedent) {
    const date = reading.chunks
      .slice(Math.max(0, clause.antecedent.index - 2), clause.antecedent.index)
      .find((c) => c.kind === 'Date');
    const time = candidate(date);
    if (time && isAttribute(reading, time.chunk)) return toTime(time, 'time/antecedent', reading);
  }
  const counted = reading.chunks[chunk.index + 1];
  const described =
    counted?.kind === 'Phrase'
      ? reading.clauses.find((c) => c.kind === 'relative' && isCountedBy(reading, c, counted))
      : undefined;
  return described && !clause.chunks.includes(described.chunks[0]!)
    ? inClause({ ...scene, clause: described }, described)
    : null;
}

/** Whether a relative clause is about a counted noun or one joined to it. */
function isCountedBy({ chunks }: SentenceReading, relative: Clause, counted: Chunk): boolean {
  const { antecedent } = relative;
  if (!antecedent || relative.chunks.some((c) => c.kind === 'Relative' && c.preposition)) return false;
  return (
    antecedent === counted ||
    (antecedent.index === counted.index + 2 && chunks[counted.index + 1]?.kind === 'Coordinator')
  );
}
