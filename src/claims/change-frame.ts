import { changeNouns, changeVerbs, comparatives, type Direction } from '../language/german/change-words.js';
import type { Chunk, Clause, SentenceReading } from '../language/phrases/index.js';
import { keptForOne } from '../text/lazily.js';

/** What in a clause says that something rose or fell. */
export interface Change {
  direction: Direction;
  /** The verb or noun. */
  chunk: Chunk;
  noun: boolean;
}

/** The verbs of change by their first letter, those that stand whole before those that leave a particle behind. */
const verbs = new Map<string, typeof changeVerbs>();
for (const verb of [...changeVerbs.filter((v) => !v.particle), ...changeVerbs.filter((v) => v.particle)])
  verbs.set(verb.stem[0]!, [...(verbs.get(verb.stem[0]!) ?? []), verb]);

/** The nouns of change by their last letters. */
const nouns = new Map<string, typeof changeNouns>();
for (const noun of changeNouns) {
  const end = noun.ending.slice(-3);
  nouns.set(end, [...(nouns.get(end) ?? []), noun]);
}

/** The change that a word names, if it does: "gestiegen", "Anstieg". */
export function changeVerb(form: string, clauseWords: (word: string) => boolean): Direction | null {
  const word = withoutZu(form);
  // "fiel um 2 Mio. Euro geringer aus"
  if (/^(?:fiel|fäll|gefall)/.test(word) && clauseWords('aus')) return null;
  for (const { stem, particle, direction } of verbs.get(word[0] ?? '') ?? [])
    if (word.startsWith(stem) && (!particle || clauseWords(particle))) return direction;
  return null;
}

/** "abzusenken" → "absenken". */
function withoutZu(form: string): string {
  return form.includes('zu', 2) ? form.replace(/^(ab|an|auf|aus|zurück|zu)zu(?=\p{Ll}{4})/u, '$1') : form;
}

/** The direction of a noun of change ("Kostensteigerung"), or null. */
export function changeNoun(noun: string): Direction | null {
  if (
    /^(?:versteigerung|wohnungseinbruch|hauseinbruch|abnahme$|(?:kohle|braunkohle|rohstoff|kies|torf|salz|gesteins|sand|tage|uran|erz)\p{Ll}?abbau)/u.test(
      noun,
    )
  )
    return null;
  for (const { ending, direction } of nouns.get(noun.slice(-3)) ?? []) if (noun.endsWith(ending)) return direction;
  return null;
}

/** Finds the change in a clause: its verb, a participle, or a noun of change that is the subject or governs the number. */
export const findChange: (clause: Clause) => Change | null = keptForOne((clause) => {
  const says = (particle: string) => clause.chunks.some((c) => c.normal === particle);
  let noun: Change | null = null;
  for (const chunk of clause.chunks) {
    if (chunk.kind === 'Phrase') {
      const direction = changeNoun(chunk.normal);
      if (direction) noun ??= { direction, chunk, noun: true };
      continue;
    }
    if (
      chunk.kind !== 'Verb' &&
      chunk.kind !== 'Participle' &&
      chunk.kind !== 'Other' &&
      chunk.kind !== 'Adverb' &&
      chunk.kind !== 'Adjective'
    )
      continue;
    const direction = changeVerb(chunk.normal, says);
    if (direction) return { direction, chunk, noun: false };
  }
  return noun;
});

/** "weniger als 2022": a year taken for a bound. */
export function isComparedYear(chunk: Chunk): boolean {
  return chunk.kind === 'Quantity' && /^\p{L}+ als (?:19|20)\d\d$/u.test(chunk.terms[0]!.text);
}

/** "innerhalb von vier Jahren": a span of time that a preposition opens is compared with nothing. */
function isSpan(reading: SentenceReading, chunk: Chunk): boolean {
  const before = reading.chunks[chunk.index - 1];
  const outer = reading.chunks[chunk.index - 2];
  return /^(?:innerhalb|binnen|seit|nach)$/.test((before?.normal === 'von' ? outer?.normal : before?.normal) ?? '');
}

/** What a number is in a change. */
export type Role = 'from' | 'by' | 'to';

/** The role of a number by the preposition before it; `null` where the clause tells of no change. */
export function roleIn(
  reading: SentenceReading,
  chunk: Chunk,
  change: Change | null,
  later: readonly Chunk[],
): Role | null {
  const { preposition } = chunk;
  if (preposition === 'um')
    return change || later.some((c) => c.preposition === 'auf') || farther(reading, chunk) || isDistance(reading, chunk)
      ? 'by'
      : null;
  if (!change || isSpan(reading, chunk)) return null;
  // "Der Anstieg beläuft sich auf 12 %"
  if (preposition === 'auf' && change.noun && !change.chunk.preposition && amountsTo(reading, chunk)) return 'by';
  if (preposition === 'auf') return 'to';
  if (preposition === 'von' && later.some((c) => endsFrom(c, chunk)) && !isAttribute(reading, chunk, later))
    return 'from';
  if (preposition === 'von' && isStill(reading, chunk) && later.some((c) => c.preposition === 'um')) return 'from';
  return null;
}

/** "während der Bauzeit von 14 Monaten stiegen die Kosten auf 365.000 Euro": what a change starts from is measured like what it ends in. */
function endsFrom(to: Chunk, from: Chunk): boolean {
  if (to.preposition !== 'auf') return false;
  const [a, b] = [from.mention, to.mention];
  if (a?.type !== 'quantity' || b?.type !== 'quantity' || a.unit.code === '1' || b.unit.code === '1') return true;
  return a.unit.code === b.unit.code || a.unit.system === b.unit.system;
}

/** "soll von derzeit 19 Monaten um ein Drittel sinken": what holds so far is where a change starts. */
function isStill({ chunks }: SentenceReading, chunk: Chunk): boolean {
  return /^(?:derzeit|bisher|bislang|zuletzt|aktuell|zuvor|ursprünglich|heute|jetzt)$/.test(
    chunks[chunk.index - 1]?.normal ?? '',
  );
}

/** "Bei einer Mehreinnahme von 31.000 Euro steigt der Deckungsgrad auf 81 %": the number belongs to the phrase before it. */
function isAttribute({ chunks }: SentenceReading, chunk: Chunk, later: readonly Chunk[]): boolean {
  const to = later.find((c) => c.preposition === 'auf')!.index;
  let verb = chunk.index + 1;
  while (verb < to && chunks[verb]!.kind !== 'Verb') verb++;
  if (verb === to) return false;
  let i = chunk.index - 1;
  while (chunks[i]?.kind === 'Adverb' || chunks[i]?.kind === 'Preposition') i--;
  return chunks[i]?.kind === 'Phrase' && /^(?:bei|beim|mit)$/.test(chunks[i]!.preposition ?? '');
}

function amountsTo({ clauseOf }: SentenceReading, chunk: Chunk): boolean {
  return (
    clauseOf[chunk.index]?.chunks.some((c) => /^(?:be(?:lauf|läuf|lief)|beziffer|summier)/.test(c.normal)) ?? false
  );
}

const about =
  /^(?:geht|gehen|ging|gingen|gehe|handel|bewerb|bewarb|beworben|bemüh|streit|strit|bitt|bat|gebeten|kümmer|beweg|schwank|pendel|dreh|kreis|wett|konkurrier)/;

/** "überstiegen die Planung um 40 %", "blieb um 3 Mio. Euro zurück": "um" with a measure says how far, unless it is about it ("es geht um 3 Mio. Euro"). */
function isDistance({ clauseOf, chunks }: SentenceReading, chunk: Chunk): boolean {
  const { mention } = chunk;
  if (mention?.type !== 'quantity') return false;
  const behind = clauseOf[chunk.index]?.chunks.some(
    (c) => c.index > chunk.index && /^(?:zurück|hinter)$/.test(c.normal),
  );
  const measured = behind || mention.unit.code !== '1' || (mention as { form?: string }).form === 'fraction';
  const clause = clauseOf[chunk.index];
  if (!measured || !clause?.verbal) return false;
  const governor = chunks[chunk.index - 2];
  if (
    governor?.kind === 'Phrase' &&
    /(?:streit|kampf|wettbewerb|bitte|sorge|bemühung|bemühungen)$/.test(governor.normal)
  )
    return false;
  return !clause.chunks.some((c) => about.test(c.normal) && c.kind !== 'Phrase');
}

/** "um 5 % höher", "um 3 Punkte über dem Vorjahr". */
function farther(reading: SentenceReading, chunk: Chunk): boolean {
  return comparison(reading, chunk) !== null;
}

/** "14 Stunden über den Entwurf" goes on about it; "14 Stunden über dem Soll" compares. */
function isDative({ determiner, normal }: Chunk): boolean {
  return (
    /^(?:dem|der|einem|einer|diesem|dieser|ihrem|seinem)$/.test(determiner!) ||
    (determiner === 'den' && normal.endsWith('n'))
  );
}

/** What follows a number, or the noun that it counts if "mehr als" stands behind that: "230 Personen mehr als im Vorjahr". */
function afterCounted({ chunks }: SentenceReading, chunk: Chunk): Chunk | undefined {
  const next = chunks[chunk.index + 1];
  if (next?.kind !== 'Phrase' || next.determiner || chunk.preposition) return next;
  const behind = chunks[next.index + 1];
  if (behind && isComparedYear(behind)) return behind;
  return /^(?:mehr|weniger)$/.test(behind?.normal ?? '') && endsComparison(chunks[next.index + 2]) ? behind : next;
}

/** What may follow "38 Frauen weniger": the end, the next of a list, or what is compared with. */
function endsComparison(next: Chunk | undefined): boolean {
  return !next || next.kind === 'Comma' || next.kind === 'Coordinator' || next.kind === 'Close' || isComparedYear(next);
}

/** "5 % mehr als 2019", "3 Punkte höher": the comparative behind a number turns it into a difference. */
export function comparison(reading: SentenceReading, chunk: Chunk): Direction | null {
  const next = afterCounted(reading, chunk);
  // "fiel mit 1,3 Mio. Euro geringer aus": the number is the value itself.
  if (!next || chunk.preposition === 'mit' || isSpan(reading, chunk)) return null;
  if (/^dar(?:über|unter)$/.test(next.normal) && chunk.preposition === 'um')
    return next.normal === 'darüber' ? 'up' : 'down';
  if (isComparedYear(next)) return comparatives.get(next.terms[0]!.text.split(' ')[0]!.toLowerCase()) ?? null;
  const word = next.kind === 'Phrase' ? next.terms[0]!.normal : next.normal;
  const direction = comparatives.get(word) ?? null;
  if (!direction) return joined(reading, next);
  if (next.index > chunk.index + 1) return direction;
  const measured = chunk.mention?.type === 'quantity' && chunk.mention.unit.code !== '1';
  if (/^(?:über|unter|oberhalb|unterhalb)$/.test(word)) {
    const object = reading.chunks[next.index + 1];
    const fixed =
      object?.kind === 'Pronoun' ||
      object?.kind === 'Relative' ||
      object?.kind === 'Determiner' ||
      (object?.kind === 'Phrase' && (chunk.preposition === 'um' || (object.determiner && isDative(object))));
    return measured && fixed ? direction : null;
  }
  // "auf 10.310 mehr als verdoppelt"
  const than = reading.chunks[next.index + 1]?.normal === 'als' ? reading.chunks[next.index + 2]?.normal : undefined;
  if (than && /^(?:ver\p{Ll}{2,8}facht|verdoppelt|halbiert)$/u.test(than)) return null;
  const rest = reading.text.slice(next.end, next.end + 60);
  if (measured || /^\s+(?:\p{L}+\s+){0,3}als\s/u.test(rest)) return direction;
  // "Das sind 38 mehr."
  return /^(?:mehr|weniger)$/.test(word) && endsComparison(reading.chunks[next.index + 1]) ? direction : null;
}

/** "68.000 Euro oder gut 19 % mehr": a difference said again in per cent shares its comparative. */
function joined(reading: SentenceReading, next: Chunk): Direction | null {
  const { chunks } = reading;
  const join = next.kind === 'Phrase' ? chunks[next.index + 1] : next;
  if (join?.kind !== 'Coordinator' || !/^(?:oder|bzw\.?|beziehungsweise)$/.test(join.normal)) return null;
  const again = chunks[join.index + 1]?.kind === 'Adverb' ? chunks[join.index + 2] : chunks[join.index + 1];
  if (again?.mention?.type !== 'quantity' || again.mention.unit.code !== '%') return null;
  return comparison(reading, again);
}

/** "Der Zuwachs ist auf die Einbeziehung von drei Straßen zurückzuführen": "von" belongs to the noun before it, which is no place. */
export function hangsOnAnother(chunks: readonly Chunk[], governor: Chunk): boolean {
  const noun = chunks[governor.index - 1];
  return (
    governor.normal === 'von' &&
    noun?.kind === 'Phrase' &&
    noun.preposition !== null &&
    !/^(?:in|im|bei|beim|an|am|seit|nach)$/.test(noun.preposition) &&
    changeNoun(noun.normal) === null
  );
}
