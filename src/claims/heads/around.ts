import {
  type Chunk,
  fills,
  formsOf,
  isNominative,
  isTimeNoun,
  isWithinAttribute,
  PLURAL,
  type SentenceReading,
  subject,
} from '../../language/phrases/index.js';
import { comparison } from '../change-frame.js';
import { after, before, isAdverbial, isApart, isMoney, type Scene } from './construction.js';
import { amountNoun, isEmptyCarrier, isPayer, type Named, named, resolve } from './named.js';
import { isAssumed, isDeedTo } from './sizes.js';

/** "81 kommunalen Ausländerbehörden", "20 Euro Gebühr", "75 % Ermäßigte", "41 im Jahr 2020 begonnene Verfahren". */
export function behind(scene: Scene): Named | null {
  const next = overShort(scene.reading.chunks, after(scene));
  if (!next || (next.head !== null && next.head.text === scene.quantity.unit.text)) return null;
  const own = !next.determiner || /^(?:mehr|weniger|solcher|solche|derartiger|derartige)$/.test(next.determiner);
  if (next.kind === 'Phrase' && own && !isTimeNoun(next))
    return isApart(scene, next) ? null : resolve(scene.reading, next);
  return scene.quantity.unit.code === '1' ? extended(scene, next) : null;
}

/** "4,6 Mio. Festmeter (fm) Käferholz": over the short form of the unit in brackets. */
function overShort(chunks: readonly Chunk[], next: Chunk | undefined): Chunk | undefined {
  if (next?.kind !== 'Open' || chunks[next.index + 2]?.kind !== 'Close') return next;
  const { start, end } = chunks[next.index + 1]!;
  const noun = chunks[next.index + 3];
  return end - start <= 4 && noun?.kind === 'Phrase' && !noun.determiner ? noun : next;
}

/** An attribute that fills in between number and noun: "drei vom Land geförderte Projekte". */
function extended(scene: Scene, next: Chunk): Named | null {
  if (
    next.kind !== 'Preposition' &&
    next.kind !== 'Date' &&
    next.kind !== 'Adjective' &&
    next.kind !== 'Participle' &&
    !(next.kind === 'Pronoun' && fills.test(next.normal))
  )
    return null;
  const { chunks, text } = scene.reading;
  for (let i = next.index; i < chunks.length && i < next.index + 8; i++) {
    const here = chunks[i]!;
    if (here.kind === 'Comma' && chunks[i - 1]?.kind === 'Adjective') continue;
    if (here.kind === 'Verb' || here.kind === 'Comma' || here.kind === 'Colon' || here.kind === 'Open') return null;
    if (here.kind !== 'Phrase' || here.determiner || (here.preposition && !isServed(chunks, i))) continue;
    if (here.terms.some(isParticiple)) return named(here, text);
  }
  return null;
}

function isParticiple({ tag, normal }: Chunk['terms'][number]): boolean {
  return tag === 'Adjective' && /(?:t|en|end|iert)(?:e|en|er)$/.test(normal);
}

/** "auf drei Jahre befristete Stellen", "bis dahin unbesetzte Stellen": the preposition has what it governs before the phrase. */
function isServed(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1];
  if (before?.kind === 'Quantity') return before.mention?.type === 'duration' || hasUnit(before);
  // "nach dem Gesetz zu prüfende Fälle"
  if (before?.normal === 'zu') return /nde[nr]?$/.test(chunks[at]!.terms[0]!.normal);
  return before?.kind === 'Adverb' && /^(?:bis|seit)$/.test(chunks[at - 2]?.normal ?? '');
}

function hasUnit({ mention }: Chunk): boolean {
  return mention?.type === 'quantity' && mention.unit.code !== '1';
}

/** "zu 75 % vom Land", "zur Hälfte vom Bund": a part that somebody does or bears; who does follows, not of what it is. */
const inPart = /^(?:zu|zur)$/;

/** "18 der 32 Vorhaben", "64 % der Gesamtausgaben", "die Hälfte aller Fälle", "eine Erhöhung um 30 Euro der seit 2020 gültigen Tarife". */
export function genitive(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  const next = after(scene);
  if (!next || (inPart.test(scene.chunk.preposition ?? '') && isNominative(next))) return null;
  if (
    next.kind === 'Phrase' &&
    next.determiner &&
    /^(?:der|des|aller|dieser|dieses|ihrer|seiner|unserer|eines|einer|deren|dessen|beider)$/.test(next.determiner) &&
    !isTimeNoun(next)
  ) {
    return resolve(scene.reading, next) ?? named(next, scene.reading.text);
  }
  if (next.kind !== 'Determiner' || !/^(?:der|des|aller|dieser|ihrer|seiner)$/.test(next.normal)) return null;
  for (let i = next.index + 1; i < chunks.length && i < next.index + 8; i++) {
    const here = chunks[i]!;
    // "5 Prozent der im Land vorhandenen Betriebe"
    if (here.kind === 'Phrase' && isWithinAttribute(chunks, here)) continue;
    if (here.kind === 'Phrase' && !isTimeNoun(here))
      return here.preposition && here.preposition !== 'von' && !follows(chunks, here)
        ? null
        : (resolve(scene.reading, here) ?? named(here, scene.reading.text));
    if (here.kind === 'Verb' || here.kind === 'Comma') return null;
  }
  return null;
}

function follows(chunks: readonly Chunk[], here: Chunk): boolean {
  return chunks[here.index - 1]?.kind === 'Quantity';
}

function isShare({ quantity: { unit, value } }: Scene): boolean {
  return unit.code !== '1' || (value !== null && Math.abs(value) < 1);
}

/** "26 % bei den Rückführungen", "30 % von allen Anträgen", "zwei von drei Fällen". */
export function prepositional(scene: Scene): Named | null {
  const { chunks } = scene.reading;
  const next = after(scene);
  if (
    next?.kind !== 'Preposition' ||
    !(isShare(scene) ? /^(?:bei|beim|von|vom|unter|an|am)$/ : /^(?:von|vom|unter)$/).test(next.normal)
  )
    return null;
  if (inPart.test(scene.chunk.preposition ?? '') && /^(?:von|vom|unter)$/.test(next.normal)) return null;
  if (next.normal === 'unter' && comparison(scene.reading, scene.chunk)) return null;
  for (let i = next.index + 1; i < chunks.length && i <= next.index + 3; i++) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase')
      return isTimeNoun(here) || (!isShare(scene) && isOne(chunks, here)) ? null : resolve(scene.reading, here);
    if (here.kind !== 'Quantity' && here.kind !== 'Determiner' && here.kind !== 'Adverb' && here.kind !== 'Adjective')
      return null;
  }
  return null;
}

/** "163 vom System erkannte": of one thing no number is a part. */
function isOne(chunks: readonly Chunk[], here: Chunk): boolean {
  return chunks[here.index - 1]?.kind !== 'Quantity' && !(formsOf(here, false) & PLURAL);
}

/** "Gebühr von 20 Euro", "Kredite in Höhe von 16,9 Mrd. Euro", "Zuweisungen an das Sondervermögen von 1,3 Mrd. Euro", "mit Kosten über 5 Mio. Euro". */
export function front(scene: Scene): Named | null {
  const { reading, chunk } = scene;
  const each = before(reading.chunks, chunk.index);
  const governor = each?.normal === 'je' ? before(reading.chunks, each.index) : each;
  if (governor?.kind === 'Preposition' && /^(?:von|über|in|mit|zu|für)$/.test(governor.normal)) {
    const phrase = governed(reading.chunks, governor.index);
    if (!phrase || (governor.normal === 'von' && (isAssumed(scene, phrase) || isAdverbial(scene)))) return null;
    if (isEmptyCarrier(phrase.normal) && (phrase.preposition === 'in' || phrase.preposition === 'im')) {
      const at = reading.chunks.indexOf(phrase) - 1;
      const outer = governed(reading.chunks, at);
      // "Ermächtigungen sind in Höhe von 95 Mio. Euro ausgebracht"
      const doer = outer ? null : subject(scene.clause);
      if (doer) return resolve(reading, doer);
      return outer ? resolve(reading, chainHead(reading, outer)) : resolve(reading, phrase);
    }
    if (governor.normal === 'von') {
      const like = gapped(scene, phrase);
      if (like) return like;
      const chain = chainHead(reading, phrase);
      // "318 Bescheide mit einem Gesamtbetrag von 284,7 Mio. Euro"
      const total = isMoney(scene) && phrase.preposition === 'mit' && /^gesamt/.test(chain.normal);
      return resolve(reading, chain) ?? (total ? named(chain, reading.text) : null);
    }
    if (governor.normal === 'über' && isMoney(scene)) return resolve(reading, phrase);
    const span = governor.normal === 'mit' && phrase.determiner ? spanBefore(scene) : null;
    if (span) return span;
    // "vier Stellen mit zusammen 11,5 VZÄ", "Gebäude mit 11.300 m²"
    if (
      governor.normal === 'mit' &&
      !isMoney(scene) &&
      scene.quantity.unit.code !== '%' &&
      phrase.index === governor.index - 1
    )
      return resolve(reading, phrase);
    // "Jalousien für 213.700 Euro"
    if (governor.normal === 'für')
      return isMoney(scene) && phrase.index === governor.index - 1 && !isPayer(named(phrase, reading.text))
        ? resolve(reading, chainHead(reading, phrase))
        : null;
    // "26 Sitzungen zu je 120 Minuten"
    return governor.normal === 'zu' && each !== governor ? resolve(reading, phrase) : null;
  }
  // "Kinder im Alter zwischen 6 und 10 Jahren"
  if (
    governor?.kind === 'Phrase' &&
    scene.quantity.lower !== null &&
    /^zwischen\s/i.test(chunk.terms[0]!.text) &&
    chunk.mention?.type === 'quantity'
  )
    return /^(?:mo|a|d|wk|h)$/.test(scene.quantity.unit.code) ||
      (isMoney(scene) && !governor.preposition && amountNoun.test(governor.normal))
      ? resolve(reading, governor)
      : null;
  // "bei den Beschäftigten über 55 Jahren", "Kinder ab sechs Jahren"
  if (governor?.kind === 'Phrase' && !isTimeNoun(governor) && scene.quantity.unit.code === 'a' && isAgeBound(chunk))
    return resolve(reading, governor);
  // "Geldbußen bis zu 30.000 Euro"
  if (governor?.kind === 'Phrase' && isMoney(scene) && /^bis zu\s/i.test(chunk.terms[0]!.text))
    return amountNoun.test(governor.normal) ? resolve(reading, governor) : null;
  // "Rückforderungsbescheide über 4,1 Mio. Euro": the preposition is among the number's own words.
  return governor?.kind === 'Phrase' && isOver(chunk) && scene.quantity.comparator === '='
    ? resolve(reading, governor)
    : null;
}

/** "Darüber liegen der Kreis Oberau mit 14 Wochen und der Kreis Ehr mit fünf Monaten": what lasted as long before. */
function spanBefore({ quantity, numbers }: Scene): Named | null {
  const isSpan = (unit: string) => /^(?:h|d|wk|mo|a)$/.test(unit);
  if (!isSpan(quantity.unit.code)) return null;
  return (
    numbers.findLast(({ unit, named }) => isSpan(unit) && /(?:zeit|dauer|frist|alter)$/.test(named.head))?.named ?? null
  );
}

/** "Remscheid erhebt einen Beitrag von 180 Euro, Wuppertal von 230 Euro": a name before "von" in the place of the noun of the last part. */
function gapped({ reading: { chunks }, found }: Scene, phrase: Chunk): Named | null {
  const previous = found.at(-1);
  const joint = chunks[phrase.index - 1]?.kind;
  const bare = phrase.terms.length === 1 && !phrase.preposition && !amountNoun.test(phrase.normal);
  return bare &&
    previous?.named &&
    previous.chunk.preposition === 'von' &&
    (joint === 'Comma' || joint === 'Coordinator')
    ? previous.named
    : null;
}

function isAgeBound({ terms }: Chunk): boolean {
  return /^(?:über|unter|ab|bis zu|bis)\s/i.test(terms[0]!.text);
}

function isOver({ terms }: Chunk): boolean {
  return /^über\s/i.test(terms[0]!.text);
}

/** The phrase that a preposition at `index` hangs on: the one right before it, over times and brackets. */
function governed(chunks: readonly Chunk[], index: number): Chunk | null {
  let i = index - 1;
  while (i >= 0) {
    const here = chunks[i]!;
    if (here.kind === 'Phrase') {
      if (!isTimeNoun(here)) return here;
      i -= chunks[i - 1]?.kind === 'Preposition' ? 2 : 1;
    } else if (here.kind === 'Date') i -= chunks[i - 1]?.kind === 'Preposition' ? 2 : 1;
    else if (here.kind === 'Close') {
      while (i >= 0 && chunks[i]!.kind !== 'Open') i--;
      i--;
    } else if (here.kind === 'Adverb' || here.kind === 'Reference') i--;
    else return null;
  }
  return null;
}

/** "das Dreifache des Erlöses von 8 Mio. Euro": the number is the size of what the multiple is of. */
const multiple = /(?:fache[ns]?|doppelten?|hälfte|drittel|viertel|fünftel|zehntel)$/;

/** The first noun of a chain of attributes: "Forderungen aus Darlehen", "Kosten der Unterkunft". */
export function chainHead(reading: SentenceReading, phrase: Chunk): Chunk {
  const { chunks } = reading;
  let head = phrase;
  for (;;) {
    const previous = chunks[head.index - 1];
    // "in der zur Verfügung stehenden Zeit": the phrase before only fills the attribute.
    const own = previous?.kind === 'Phrase' && !multiple.test(previous.normal) && !isWithinAttribute(chunks, previous);
    if (own && head.genitive) {
      if (isDeedTo(previous, head)) return head;
      head = previous;
    } else if (head.preposition && previous?.kind === 'Preposition') {
      const outer = chunks[head.index - 2];
      if (
        outer?.kind !== 'Phrase' ||
        isTimeNoun(outer) ||
        !amountNoun.test(outer.normal) ||
        !/^(?:für|an|aus|zu|zur|zum|auf|gegen|gegenüber|der|durch|bei|im|in)$/.test(head.preposition)
      )
        return head;
      head = outer;
    } else if (
      previous?.kind === 'Coordinator' &&
      !head.determiner &&
      chunks[head.index - 2]?.kind === 'Phrase' &&
      chunks[head.index - 2]!.preposition
    )
      head = chunks[head.index - 2]!;
    else return head;
  }
}
