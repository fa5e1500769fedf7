import { type Chunk, isTimeNoun } from '../../language/phrases/index.js';
import { chainHead } from './around.js';
import { isMoney, type Scene, subjectOf } from './construction.js';
import { amountNoun, isCarrier, isPayer, type Named, named, resolve } from './named.js';

/** "Studierende (3.200)", "664 000 Euro im Jahr 2020 (+ 17,5 %)": a bracket speaks of what stands before it, if it names nothing itself. */
export function bracket(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  const own = inside(scene);
  if (own) return own;
  const previous = scene.found.at(-1);
  if (previous?.named && isOtherTime(chunks, scene.chunk, previous.chunk)) return previous.named;
  const isCount = counts(scene.quantity.unit.code);
  const like = isCount ? (countedInBracket(scene) ?? ofPlaces(scene)) : null;
  if (like) return like;
  let measured = false;
  let i = scene.chunk.index;
  while (i >= 0 && chunks[i]!.kind !== 'Open') i--;
  for (i--; i >= 0; i--) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase' && !isTimeNoun(here)) {
      if (measured && here.preposition) continue;
      // "unter dem des Jahres 2015 (21,6 GWh)"
      if (/^(?:des|der|vom)$/.test(here.determiner ?? '') && isThatOf(chunks[here.index - 1])) return subjectOf(scene);
      const earlier = scene.found.find((f) => f.chunk.index === here.index - 1);
      if (earlier?.named) return earlier.named;
      return resolve(scene.reading, isCount && !measured ? here : chainHead(scene.reading, here));
    }
    if (here.kind === 'Quantity') {
      // "Umbau mit einer Dauer von sechs Wochen (12)": a count is not of what is measured on the way.
      const { mention } = here;
      measured = isCount && mention?.type === 'quantity' && !counts(mention.unit.code) && mention.unit.code !== '%';
      if (!measured) return scene.found.find((f) => f.chunk === here)?.named ?? null;
    }
    if (here.kind === 'Verb' || here.kind === 'Comma') break;
  }
  return isMoney(scene) && isYearly(scene) ? scene.recent(scene.quantity.unit.code) : null;
}

/** "dem des Vorjahres", "denen der Städte": a pronoun in the place of what the clause is about. */
const isThatOf = (chunk: Chunk | undefined) =>
  chunk !== undefined && chunk.kind !== 'Phrase' && /^(?:dem|denen|den|die|das|der|jene[nrm]?)$/.test(chunk.normal);

/** "verteilt auf die Jahre 2025 (350.000 Euro), 2026 (900.000 Euro)": money by year. */
function isYearly({ reading: { chunks }, chunk }: Scene): boolean {
  let i = chunk.index;
  while (i >= 0 && chunks[i]!.kind !== 'Open') i--;
  return chunks[i - 1]?.kind === 'Date';
}

/** "Lärm (61 Nennungen), Staub (48)": the number alone in its bracket counts what the one in a bracket before says. */
function countedInBracket({ reading: { chunks, clauseOf }, chunk, found }: Scene): Named | null {
  if (!isAlone(chunks, chunk)) return null;
  for (let i = found.length - 1; i >= 0 && i >= found.length - LONGEST_SURVEY; i--) {
    const other = found[i]!;
    if (!other.named || clauseOf[other.chunk.index]?.kind !== 'bracket') return null;
    if (!isAlone(chunks, other.chunk))
      return chunks[other.chunk.index - 1]?.kind === 'Open' && other.named.start > other.chunk.start
        ? other.named
        : null;
  }
  return null;
}

/** "Anträge kamen aus Kiel (61), Lübeck (48)", "die Landkreise Gießen (34), Fulda (28) meldeten Verfahren": a number behind a place is of what its clause says of the places. */
function ofPlaces({ reading, chunk }: Scene): Named | null {
  const { chunks, clauseOf } = reading;
  if (!isAlone(chunks, chunk)) return null;
  let first = chunks[chunk.index - 2];
  for (let i = 0; i < LONGEST_SURVEY && first; i++) {
    const joint = chunks[first.index - 1]?.kind;
    if ((joint !== 'Comma' && joint !== 'Coordinator') || chunks[first.index - 2]?.kind !== 'Close') break;
    let open = first.index - 3;
    while (open > first.index - 8 && chunks[open]?.kind !== 'Open') open--;
    if (chunks[open]?.kind !== 'Open') break;
    first = chunks[open - 1];
  }
  if (first?.kind !== 'Phrase') return null;
  const whose = isNamedPlural(first);
  if (!whose && !isWhere(first)) return null;
  const clause = clauseOf[first.index];
  const other = clause?.chunks.find(
    (c) =>
      c.kind === 'Phrase' &&
      !c.preposition &&
      !c.genitive &&
      c !== first &&
      !isTimeNoun(c) &&
      !isBehindBracket(chunks, c),
  );
  return other ? resolve(reading, other) : whose ? named(first, reading.text) : null;
}

/** "aus Kiel", "in Schulen" */
function isWhere({ preposition, determiner, terms }: Chunk): boolean {
  return /^(?:aus|in)$/.test(preposition ?? '') && !determiner && terms.length === 1;
}

/** "die Landkreise Gießen": a plural with a name behind it. */
function isNamedPlural({ determiner, terms }: Chunk): boolean {
  const nouns = terms.filter((t) => t.tag === 'Noun');
  return nouns.length > 1 && /^(?:die|den|der)$/.test(determiner ?? '') && /(?:e|en|er|n|s)$/.test(nouns[0]!.normal);
}

function isBehindBracket(chunks: readonly Chunk[], { index }: Chunk): boolean {
  const joint = chunks[index - 1]?.kind;
  return (joint === 'Comma' || joint === 'Coordinator') && chunks[index - 2]?.kind === 'Close';
}

const LONGEST_SURVEY = 20;

function isAlone(chunks: readonly Chunk[], { index }: Chunk): boolean {
  return chunks[index - 1]?.kind === 'Open' && chunks[index + 1]?.kind === 'Close';
}

function counts(code: string): boolean {
  return code === '1' || code === '{FTE}';
}

/** "Sanierungsstau (61 Wohnungen, geschätzter Aufwand rund 7,5 Mio. Euro)", "Theater (Auslastung: 71 %)". */
function inside(scene: Scene): Named | null {
  const { chunks, text } = scene.reading;
  let i = scene.chunk.index - 1;
  while (chunks[i]?.kind === 'Adverb' || chunks[i]?.kind === 'Colon') i--;
  const here = chunks[i];
  if (here?.kind !== 'Phrase' || here.preposition || here.determiner || counts(scene.quantity.unit.code)) return null;
  const first = chunks[i - 1]?.kind;
  if ((first !== 'Open' && first !== 'Comma') || isPayer(named(here, text))) return null;
  return (isMoney(scene) ? amountNoun.test(here.normal) : isMeasurable(here)) ? resolve(scene.reading, here) : null;
}

/** Nouns of what can be measured and not of who or where: "(Auslastung 83 %)", not "(Bayern 83 %)". */
function isMeasurable({ normal, terms }: Chunk): boolean {
  return isCarrier(normal) || terms[0]!.tag === 'Adjective' || measurable.test(normal);
}

const measurable = /(?:ung|grad|keit|dauer|zeit|fläche|länge|höhe|größe|satz|stand|menge|leistung|verbrauch|alter)$/;

/** "41,25 Vollzeitstellen für Lehrkräfte aus (2024: 38,75)": the same figure at another time. */
export function isOtherTime(chunks: readonly Chunk[], chunk: Chunk, previous: Chunk): boolean {
  const next = chunks[chunk.index + 1];
  if (chunks[chunk.index - 1]?.kind !== 'Colon' || chunks[chunk.index - 2]?.kind !== 'Date') return false;
  if (chunks[chunk.index - 3]?.kind !== 'Open' || (next && next.kind !== 'Close' && next.kind !== 'Comma'))
    return false;
  for (let i = previous.index + 1; i < chunk.index - 3; i++) if (chunks[i]!.kind === 'Open') return false;
  return true;
}
