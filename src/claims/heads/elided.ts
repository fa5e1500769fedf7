import { type Chunk, isTimeNoun } from '../../language/phrases/index.js';
import { after, type Scene } from './construction.js';
import { type Named, resolve } from './named.js';

/** "Von den 240 ausgeschriebenen Stellen konnten 151 besetzt werden": a number without a noun is of the whole that its sentence names. */
export function ofWhole(scene: Scene): Named | null {
  if (hasNounBehind(scene) || scene.role !== null) return null;
  const { chunks } = scene.reading;
  const relative = scene.clause.chunks.find((c) => c.kind === 'Relative' && c.preposition === 'von');
  if (relative && relative.index < scene.chunk.index && scene.clause.antecedent)
    return resolve(scene.reading, scene.clause.antecedent);
  if (!counts(scene)) return null;
  for (const { chunk, named } of [...scene.found].reverse()) if (opensWhole(chunks, chunk)) return named;
  return null;
}

function counts({ quantity }: Scene): boolean {
  return quantity.unit.code === '1';
}

/** Whether a number stands in "von den 240 Stellen" or "im Jahr 2022 von 130 Stellen", which hangs on no noun. */
export function opensWhole(chunks: readonly Chunk[], whole: Chunk): boolean {
  const before = chunks[whole.index - 1];
  if (before?.kind === 'Determiner') return /^(?:von|unter)$/.test(chunks[before.index - 1]?.normal ?? '');
  if (before?.normal !== 'von' && before?.normal !== 'unter') return false;
  const outer = chunks[before.index - 1];
  const counted = chunks[whole.index + 1];
  return outer?.kind !== 'Phrase' && counted?.kind === 'Phrase' && !counted.determiner;
}

const falls = /^(?:entfall|entfäll|entfiel|floss|fließ|geflossen)/;

/** "Hiervon entfielen 23 auf Brände und 61 auf Hilfeleistungen": what a part goes to is named behind it. */
export function fallsTo(scene: Scene): Named | null {
  const next = after(scene);
  if (next?.kind !== 'Preposition' || !/^(?:auf|in)$/.test(next.normal)) return null;
  if (!scene.reading.chunks.some((c) => falls.test(c.normal))) return null;
  const { chunks } = scene.reading;
  for (let i = next.index + 1; i < chunks.length && i <= next.index + 3; i++) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase') return isTimeNoun(here) ? null : resolve(scene.reading, here);
    if (here.kind !== 'Determiner' && here.kind !== 'Adjective') return null;
  }
  return null;
}

const takesUp = /^(?:davon|darunter|hiervon|hierunter|wovon|weitere|weiteren)$/;

/** "Darunter waren 2.710 ohne Abschluss", "Das waren 8.900 mehr": the number before says what is counted. */
export function takenUp(scene: Scene): Named | null {
  if (!scene.last || hasNounBehind(scene) || scene.role !== null) return null;
  const { chunks } = scene.reading;
  const marked = chunks.some((c) => c.index < scene.chunk.index && takesUp.test(c.normal));
  if (marked) return fits(scene) ? scene.last.named : null;
  const own = scene.clause.chunks;
  const says = own.findIndex((c) => /^(?:ist|sind|war|waren)$/.test(c.normal));
  if (says < 0) return null;
  const neighbours = `${own[says - 1]?.normal} ${own[says + 1]?.normal}`;
  return /(?<!p{L})(?:das|dies|es)(?!p{L})/.test(neighbours) ? scene.last.named : null;
}

/** "im Folgejahr zu 107.655", "während 31 % keine Änderung wünschen": a bare number counts what the one before it in its sentence counts. */
export function elided(scene: Scene): Named | null {
  const previous = scene.found.at(-1);
  if (!previous?.named || scene.role !== null || hasNounBehind(scene) || scene.clause.kind === 'bracket') return null;
  if (!fits(scene)) return null;
  const { preposition } = scene.chunk;
  if (preposition) return preposition === previous.chunk.preposition && preposition === 'zu' ? previous.named : null;
  return isSubject(scene) ? previous.named : null;
}

/** Whether a share or count may be of what the number before it counts. */
function fits({ last, quantity }: Scene): boolean {
  return last !== null && (last.unit === quantity.unit.code || (quantity.unit.code === '%' && last.unit === '1'));
}

/** A number right behind the verb or the word that opens its clause, before an object with an article: it is the subject itself. */
function isSubject({ reading, chunk }: Scene): boolean {
  const { chunks } = reading;
  let i = chunk.index - 1;
  while (chunks[i]?.kind === 'Adverb') i--;
  const before = chunks[i];
  const next = chunks[chunk.index + 1];
  const object =
    next?.kind === 'Phrase' &&
    next.determiner !== null &&
    /^(?:ein|einen|eine|kein|keine|keinen|den|das)$/.test(next.determiner);
  return (
    (before?.kind === 'Verb' || before?.kind === 'Subordinator') &&
    (object || next?.kind === 'Verb' || next?.kind === 'Participle')
  );
}

function hasNounBehind(scene: Scene): boolean {
  const next: Chunk | undefined = after(scene);
  return (
    next?.kind === 'Phrase' &&
    !isTimeNoun(next) &&
    (!next.determiner || next.determiner === 'der' || next.determiner === 'des' || next.determiner === 'aller')
  );
}
