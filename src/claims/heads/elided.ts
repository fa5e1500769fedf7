import { partWords } from '../../language/german/relation-words.js';
import { type Chunk, isTimeNoun, subject } from '../../language/phrases/index.js';
import { comparison } from '../change-frame.js';
import { isPartOfNumber } from './again.js';
import { antecedent } from './antecedent.js';
import {
  after,
  hasNounBehind,
  isAdverbial,
  isAmountVerb,
  isMoney,
  type Last,
  lastSemicolon,
  type Scene,
  subjectOf,
} from './construction.js';
import type { Named } from './named.js';
import { restated } from './restated.js';

/** "davon", "hierbei", "weitere": words that take up what the number before counted. */
const takesUp = (word: string) => partWords.has(word) || /^(?:hierbei|weiteren?)$/.test(word);
const partOf = /^(?:davon|hiervon)$/;
const those = /^(?:ihnen|diesen|denen)$/;
const equates =
  /^(?:ist|sind|war|waren|wären|entspr\p{L}+|ergibt|ergab|ergeben|bedeut\p{L}+|mach\p{L}+|bl[ei]{2}b\p{L}*)$/u;

/** "Darunter waren 2.710 ohne Abschluss", "elf davon", "ein Viertel von ihnen", "Das entspricht 61 %": the number before says what is counted. */
export function takenUp(scene: Scene): Named | null {
  if (scene.role !== null || scene.clause.kind === 'bracket') return null;
  const { chunks } = scene.reading;
  const next = after(scene);
  if (next && partOf.test(next.normal))
    return isPart(scene) && scene.last
      ? scene.last.named
      : (wholeOf(scene) ?? (scene.quantity.unit.code === '%' ? scene.last?.named : null) ?? scene.topic());
  const pronoun = next?.normal === 'von' ? chunks[next.index + 1] : undefined;
  if (pronoun && those.test(pronoun.normal) && pronoun.kind !== 'Phrase')
    return wholeOf(scene) ?? antecedent(scene, pronoun);
  if (hasNounBehind(scene) || isAdverbial(scene)) return null;
  const same = restated(scene);
  if (same) return same;
  if (!scene.last) return null;
  if ((!isCount(scene) || isPart(scene)) && comparison(scene.reading, scene.chunk) && isApposed(scene))
    return scene.found.at(-1)!.named;
  const part = lastSemicolon(scene);
  const marked = chunks.some(
    (c) =>
      c.index < scene.chunk.index &&
      c.index > part &&
      takesUp(c.normal) &&
      !/^(?:unabhängig|abgesehen|ausgehend)$/.test(chunks[c.index - 1]?.normal ?? ''),
  );
  // "Die Restaurierung kostete weitere 320.000 Euro"
  if (
    marked &&
    isMoney(scene) &&
    scene.clause.chunks.some(isAmountVerb) &&
    scene.clause.chunks.includes(subject(scene.clause)!)
  )
    return null;
  if (marked && scene.quantity.unit.code === '%') return scene.last.named;
  if (marked || scene.partOfLead || (next && /^weitere[nr]?$/.test(next.normal))) return wholeOf(scene);
  if (isCount(scene) && comparison(scene.reading, scene.chunk)) return counted(scene);
  const own = scene.clause.chunks;
  const says = own.findIndex((c, i) => equates.test(c.normal) && (isThat(own[i - 1]) || isThat(own[i + 1])));
  if (says < 0 || (!/^(?:ist|sind|w)/.test(own[says]!.normal) && !counted(scene))) return null;
  const subjectPronoun = [own[says - 1], own[says + 1]].find(isThat);
  // "…, dass weniger Tiere behandelt werden: Bei 90 Euro wären es nur noch 5.200"
  if (subjectPronoun!.normal === 'es' && isCount(scene) && !isPart(scene) && scene.last.unit !== '1')
    return scene.recent('1') ?? subjectOf(scene);
  return scene.last.named;
}

/** "das sind", "dies entspricht", "waren es": a pronoun that stands for what was just said. */
function isThat(chunk: Chunk | undefined): boolean {
  return /^(?:das|dies|es)$/.test(chunk?.normal ?? '');
}

/**
 * "im Folgejahr zu 107.655", "in 51 der 85 Verträge, mithin in 60 %", "27 haben geantwortet": a bare number in the place of the one before it,
 * or in that of a subject or object of its own, counts what the one before it counts.
 */
export function elided(scene: Scene): Named | null {
  if (!scene.last || scene.role !== null || scene.clause.kind === 'bracket' || scene.quantity.unit.code === '%{points}')
    return null;
  const same = counted(scene);
  if (!same || isAdverbial(scene) || (isCount(scene) ? hasNounBehind(scene) : hasComplement(scene))) return null;
  const { preposition } = scene.chunk;
  const previous = scene.found.at(-1);
  if (isCount(scene) && isPartOfNumber(scene)) return same;
  if (preposition) {
    if (isCount(scene) && standsAlone(scene, preposition)) return same;
    if (!previous?.named) return null;
    if (isReworded(scene, previous.chunk) || (preposition === 'auf' && limits(scene))) return previous.named;
    if (/^(?:von|auf|um)$/.test(preposition)) return null;
    if (comparesWith.test(preposition)) return previous.named;
    return preposition === governing(scene, previous.chunk) ? previous.named : null;
  }
  // Money is for what its own clause says before it is for what the money before was for.
  if (isMoney(scene) && !isGap(scene)) return null;
  return isGap(scene) || isArgument(scene) ? same : null;
}

/** "Bei 37 stellte es Mängel fest", "in vier wurde Anklage erhoben": where or for which of those counted before. */
function standsAlone(scene: Scene, preposition: string): boolean {
  const next = after(scene);
  return (
    /^(?:bei|in|für|an|gegen|zu)$/.test(preposition) &&
    (!next || /^(?:Verb|Comma|Participle|Quantity)$/.test(next.kind)) &&
    (next?.kind === 'Quantity' || !scene.clause.chunks.some(isAmountVerb))
  );
}

/** "72 % der Befragten würden wechseln – neun Punkte weniger als 2018": a difference behind a dash or comma, without a verb of its own. */
function isApposed({ reading, chunk, found }: Scene): boolean {
  const previous = found.at(-1);
  let i = chunk.index - 1;
  while (reading.chunks[i]?.kind === 'Adverb' || reading.chunks[i]?.kind === 'Coordinator') i--;
  const mark = reading.chunks[i]?.kind;
  const shape = previous?.chunk.mention;
  return (
    (mark === 'Dash' || mark === 'Comma') &&
    shape?.type === 'quantity' &&
    (sameScale(shape.unit.code, chunk) || (chunk.mention as { form?: string } | null)?.form === 'fraction')
  );
}

function sameScale(code: string, { mention }: Chunk): boolean {
  return (
    mention?.type === 'quantity' && (mention.unit.code === code || (mention.unit.code === '%{points}' && code === '%'))
  );
}

/** Whether a number is a bare fraction: "ein Drittel mehr". */
function isPart({ quantity }: Scene): boolean {
  return quantity.unit.code === '1' && quantity.value !== null && quantity.value < 1;
}

/** The preposition of a number, or of the partitive that it stands in: "in 51 der 85 Verträge". */
function governing({ reading, found }: Scene, chunk: Chunk): string | null {
  const outer = found.find(
    (f) => f.chunk.index === chunk.index - 2 && reading.chunks[chunk.index - 1]?.kind === 'Determiner',
  );
  return chunk.preposition ?? outer?.chunk.preposition ?? null;
}

/** "In 17 der 24 Fälle, also bei 71 %": the same said in another number. */
function isReworded({ reading, chunk }: Scene, previous: Chunk): boolean {
  const between = reading.chunks.slice(previous.index + 1, chunk.index);
  const comma = between.findLastIndex((c) => c.kind === 'Comma' || c.kind === 'Dash');
  return comma >= 0 && /^(?:also|mithin|somit|immerhin)$/.test(between[comma + 1]?.normal ?? '');
}

/** "die 62 Stellen auf höchstens 40 zu begrenzen". */
function limits({ clause }: Scene): boolean {
  return clause.chunks.some((c) =>
    /^(?:zu)?(?:begrenz|beschränk|gedeckelt|deckel|festgesetzt|festgelegt)/.test(c.normal),
  );
}

/** "4.318 Fälle nach 3.972 im Vorjahr", "acht statt fünf". */
const comparesWith = /^(?:nach|statt|anstatt|anstelle|gegenüber)$/;

/** What the last number counts of which this one may say more: one in the same unit, or for a share a count. */
function counted({ last, quantity, recent, found }: Scene): Named | null {
  const { code } = quantity.unit;
  // "Die zwölf größten Städte melden 70 % der Fälle, die 20 kleinsten 3 %"
  const like =
    code === '%'
      ? found.findLast((f) => f.chunk.mention?.type === 'quantity' && f.chunk.mention.unit.code === code)
      : undefined;
  if (like?.named) return like.named;
  // "Ein Viertel der Buchungen …, in zwei Kreisen mehr als die Hälfte"
  const part = isFraction(quantity) ? found.findLast((f) => f.named && isFraction(f.chunk.mention)) : undefined;
  if (part) return part.named;
  if (last && (last.unit === code || (code === '%' && last.unit === '1'))) return last.named;
  return recent(code) ?? (code === '%' ? recent('1') : null);
}

function isFraction(mention: Chunk['mention'] | Scene['quantity']): boolean {
  return (mention as { form?: string } | null)?.form === 'fraction';
}

/** What a number is a part of: what the last number counts that is not smaller. */
function wholeOf(scene: Scene): Named | null {
  const { numbers, quantity } = scene;
  const last = numbers.at(-1);
  if (!last || last.unit !== quantity.unit.code || !isSmaller(last, quantity.value)) return counted(scene);
  const whole = numbers.findLast((n) => n.unit === quantity.unit.code && !isSmaller(n, quantity.value));
  return whole?.named ?? counted(scene);
}

function isSmaller({ value }: Last, part: number | null): boolean {
  return value !== null && part !== null && Math.abs(value) < Math.abs(part);
}

/** "…, im Jahr darauf 5.911", "bei der Justiz 55": a part of the sentence that has only the number and when or where. */
function isGap({ reading, found, chunk }: Scene): boolean {
  const previous = found.at(-1)?.chunk;
  if (!previous) return false;
  const between = reading.chunks.slice(previous.index + 1, chunk.index);
  const cut = between.findLastIndex((c) => c.kind === 'Comma' || c.kind === 'Coordinator' || c.kind === 'Colon');
  if (
    cut < 0 ||
    between
      .slice(cut)
      .some(
        (c) =>
          c.kind === 'Verb' ||
          c.kind === 'Participle' ||
          c.kind === 'Subordinator' ||
          c.kind === 'Determiner' ||
          (c.kind === 'Pronoun' && !/^da(?:rauf|nach|vor)$/.test(c.normal)) ||
          c.kind === 'Relative',
      )
  )
    return false;
  // "Der Kreis meldete 12 Fälle, die Stadt 7": whose number it is stands right before it, and nothing behind.
  const bare = between
    .slice(cut)
    .some(
      (c) =>
        c.kind === 'Phrase' &&
        !c.preposition &&
        !c.genitive &&
        !isTimeNoun(c) &&
        !(
          c.determiner &&
          c.index === chunk.index - 1 &&
          c.index === previous.index + cut + 2 &&
          endsPart(reading, chunk)
        ),
    );
  return !bare && reading.clauses.some((c) => c.verbal);
}

/** "62 % der Betriebe", "5 % weniger", "12 % Frauen": what says itself of what it is. */
function hasComplement(scene: Scene): boolean {
  const next = after(scene);
  return next?.kind === 'Phrase' && !/^(?:ein|einen|eine|kein|keine|keinen|den|das)$/.test(next.determiner ?? '');
}

/** Whether a number is itself the subject or object of its clause: the place is free, and the verb does not equate the number with a subject. */
function isArgument(scene: Scene): boolean {
  const { clause, chunk, reading } = scene;
  if (clause.kind === 'coordinate' && !clause.chunks.some((c) => c.kind === 'Verb')) return true;
  // "685 hatte inzwischen ein Unternehmen erschlossen": before the finite verb stands one argument.
  const next = reading.chunks[chunk.index + 1];
  if (clause.chunks.find((c) => c.kind !== 'Adverb') === chunk && isItsVerb(clause, next)) return true;
  // "Der Anteil, der 2018 noch 9,8 % betragen hatte": the pronoun is the subject.
  if (
    clause.chunks.some((c) => c.kind === 'Relative' && !c.preposition && /^(?:der|die|das|welche[rs]?)$/.test(c.normal))
  )
    return false;
  const doer = clause.chunks.includes(subject(clause)!) ? subject(clause) : null;
  if (!doer) return clause.chunks.some((c) => c.kind === 'Verb' || c.kind === 'Participle') || isAfterGap(scene);
  const before = reading.chunks[chunk.index - 1];
  // "der Haushalt sieht zwölf vor": of one body no number is counted.
  if (doer.index < chunk.index && isBody(doer) && !clause.chunks.some((c) => isAmountVerb(c) || equates.test(c.normal)))
    return true;
  const object = /^(?:ein|einen|eine|kein|keine|keinen)$/.test(doer.determiner ?? '');
  return (
    doer.index > chunk.index &&
    object &&
    (before === undefined || before.kind === 'Verb' || before.kind === 'Subordinator')
  );
}

/** Who does, or a paper that says something: a singular that a bare number cannot count. */
function isBody({ determiner, normal }: Chunk): boolean {
  return (
    /^(?:der|die|das|dieser|diese|dieses)$/.test(determiner ?? '') &&
    /(?:haushalt|plan|ministerium|regierung|stadt|land|bund|kreis|verwaltung|behörde|amt|gericht|hof|verband|verein|rat|tag|kommission|gesellschaft|bericht|gesetz|entwurf|konzept|gutachten|vertrag|satzung|polizei|feuerwehr|gemeinde)$/.test(
      normal,
    )
  );
}

/** "Fünf entsendet der Landtag": what looks like a participle is the verb where there is no other. */
function isItsVerb(clause: Scene['clause'], next: Chunk | undefined): boolean {
  return (
    next?.kind === 'Verb' ||
    (next?.kind === 'Participle' && next.normal.endsWith('t') && !clause.chunks.some((c) => c.kind === 'Verb'))
  );
}

/** "…, bei der Justiz 55", "Ende 2022 bereits 19": a last part of a sentence that leaves its verb out. */
function isAfterGap({ reading, chunk }: Scene): boolean {
  return endsPart(reading, chunk);
}

function endsPart(reading: Scene['reading'], chunk: Chunk): boolean {
  const next = reading.chunks[chunk.index + 1];
  return !next || next.kind === 'Comma' || next.kind === 'Coordinator';
}

function isCount({ quantity }: Scene): boolean {
  return quantity.unit.code === '1';
}
