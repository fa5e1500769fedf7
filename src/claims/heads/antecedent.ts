import {
  type Chunk,
  type Clause,
  formsOf,
  formsOfPronoun,
  isTimeNoun,
  numberOf,
  type SentenceReading,
  subject,
} from '../../language/phrases/index.js';
import type { Scene } from './construction.js';
import { amountNoun, isPayer, type Named, named, resolve } from './named.js';

/** A phrase that a pronoun may stand for. */
interface Candidate {
  phrase: Chunk;
  reading: SentenceReading;
  clause: Clause | undefined;
  /** How many sentences back. */
  back: number;
  /** How many phrases stand between it and the end of its sentence, or the pronoun. */
  behind: number;
  /** Whether its form fits nothing but the pronoun. */
  certain: boolean;
}

/** What speaks for a candidate, and how much. */
interface Preference {
  weight: number;
  holds: (candidate: Candidate, scene: Scene, pronoun: string) => boolean;
}

const demonstrative = (pronoun: string) => pronoun.startsWith('dies') || pronoun.startsWith('letzt');

const preferences: readonly Preference[] = [
  // "Die Preise für Ackerland stiegen. 2022 lagen sie bei 34.100 Euro": money is the size of what names money, and not of who has it.
  {
    weight: 4,
    holds: ({ phrase }, scene) => scene.quantity.unit.system === 'iso4217' && amountNoun.test(phrase.normal),
  },
  { weight: -4, holds: ({ phrase, reading }) => isPayer(named(phrase, reading.text)) },
  { weight: 2, holds: ({ back }) => back === 0 },
  { weight: -2, holds: ({ back }) => back > 1 },
  { weight: 2, holds: (c, _, pronoun) => !demonstrative(pronoun) && isSubject(c) },
  // "Wichtig ist die Entwicklung der Preise. Sollten diese steigen": what is pointed at was named last.
  { weight: 3, holds: ({ behind }, _, pronoun) => demonstrative(pronoun) && behind === 0 },
  { weight: 1, holds: ({ clause }) => clause?.kind === 'main' || clause?.kind === 'coordinate' },
  { weight: 1, holds: ({ phrase }) => !phrase.preposition && !phrase.genitive },
  { weight: 2, holds: ({ phrase }, { last }) => last !== null && last.named.head === phrase.head?.text },
  { weight: 1, holds: ({ certain }) => certain },
];

/** What a pronoun stands for: of the phrases before it that agree with it, the one for which most speaks. */
export function antecedent(scene: Scene, pronoun: Chunk): Named | null {
  const clause = scene.reading.clauseOf[pronoun.index];
  const word = pronoun.normal;
  const wanted = formsOfPronoun(word, clause && isNominative(word) ? numberOf(clause) : null);
  let best: { score: number; candidate: Candidate } | null = null;
  for (const candidate of candidates(scene, pronoun, wanted)) {
    let score = 0;
    for (const { weight, holds } of preferences) if (holds(candidate, scene, word)) score += weight;
    if (!best || score > best.score) best = { score, candidate };
  }
  return best && resolve(best.candidate.reading, best.candidate.phrase);
}

function isNominative(word: string): boolean {
  return /^(?:sie|diese)$/.test(word);
}

/** The phrases of this sentence before the pronoun, outside its clause, and those of the two sentences before. */
function* candidates(scene: Scene, pronoun: Chunk, wanted: number): Generator<Candidate> {
  const own = scene.reading.clauseOf[pronoun.index];
  const places = [scene.reading, ...scene.earlier()];
  for (const [back, reading] of places.entries()) {
    const phrases = reading.chunks.filter(
      (c) =>
        c.kind === 'Phrase' &&
        !isTimeNoun(c) &&
        (back > 0 || (c.index < pronoun.index && reading.clauseOf[c.index] !== own)),
    );
    for (const [i, phrase] of phrases.entries()) {
      const forms = formsOf(phrase, isCounted(reading, phrase));
      if (!(forms & wanted)) continue;
      yield {
        phrase,
        reading,
        clause: reading.clauseOf[phrase.index],
        back,
        behind: phrases.length - 1 - i,
        certain: !(forms & ~wanted),
      };
    }
  }
}

function isCounted({ chunks }: SentenceReading, { index, determiner }: Chunk): boolean {
  const { mention } = chunks[index - 1] ?? {};
  return mention?.type === 'quantity' && mention.unit.code === '1' && mention.value !== 1 && !determiner;
}

function isSubject({ clause, phrase }: Candidate): boolean {
  return clause !== undefined && subject(clause) === phrase;
}
