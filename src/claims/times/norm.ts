import type { TimeScene } from './scene.js';

/** Limits that hold, whenever something is measured against them. */
const norms =
  /(?:grenzwert|obergrenze|untergrenze|höchstgrenze|altersgrenze|freigrenze|schwelle|schwellenwert|richtwert|mindestgröße)(?:e?s)?$/;
/** Verbs that say of a limit since when it holds. */
const sets =
  /^(?:gilt|gelten|galt|galten|gegolten|beträgt|betrug|lag|liegt|festge|eingeführt|erhöht|angehoben|gesenkt|beschlossen|vorgesehen|abgesenkt|verschärft)/;

/** "Der Grenzwert von 40 µg/m³ wurde 2023 an 28 Stellen eingehalten": a limit is of no year. */
export function isNorm({ reading: { chunks }, chunk, clause }: TimeScene): boolean {
  if (chunk.preposition !== 'von') return false;
  let i = chunk.index - 1;
  while (i > 0 && chunks[i]!.kind !== 'Preposition') i--;
  let noun = chunks[i - 1];
  // "der Grenzwert für Nitrat von 50 mg/l"
  if (noun?.kind === 'Phrase' && noun.preposition === 'für') noun = chunks[noun.index - 2];
  if (noun?.kind !== 'Phrase' || !norms.test(noun.normal)) return false;
  return noun.preposition !== null || !clause.chunks.some((c) => sets.test(c.normal));
}
