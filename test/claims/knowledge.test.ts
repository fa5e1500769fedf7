import { describe, expect, test } from 'vitest';
import { changeNoun, changeVerb } from '../../src/claims/change-frame.js';
import { amountNoun, isCarrier, isPayer } from '../../src/claims/heads/named.js';
import { carriers } from '../../src/language/german/carrier-nouns.js';
import { changeNouns, changeVerbs, comparatives } from '../../src/language/german/change-words.js';
import { amountNounEndings } from '../../src/language/german/money-nouns.js';
import { readMarked } from './support.js';

/** The direction that the words of an example name. */
function directionIn(text: string): string | null {
  const words = text.toLowerCase().split(/\s+/);
  for (const word of words) {
    const direction = changeVerb(word, (particle) => words.includes(particle));
    if (direction) return direction;
  }
  return null;
}

describe('verbs of change', () => {
  test.each(changeVerbs.map((verb) => [verb.example, verb.direction]))('%s: %s', (example, direction) => {
    expect(directionIn(example)).toBe(direction);
  });
  test.each(changeVerbs.flatMap((verb) => (verb.counterExample ? [[verb.counterExample]] : [])))('none: %s', (text) => {
    expect(directionIn(text)).toBeNull();
  });
  test.each([
    ['abzusenken', 'down'],
    ['anzuheben', 'up'],
    ['aufzustocken', 'up'],
    ['zurückzugehen', 'down'],
  ])('infinitive: %s', (word, direction) => {
    expect(directionIn(word)).toBe(direction);
  });
  test.each(['fiel geringer aus', 'fielen höher aus', 'betrug', 'lag', 'entfiel', 'beschloss', 'stellte ein'])(
    'none: %s',
    (text) => {
      expect(directionIn(text)).toBeNull();
    },
  );
  test('every verb is found by its own example, not by another before it', () => {
    for (const { stem, example } of changeVerbs) expect(example.toLowerCase()).toContain(stem);
  });
});

describe('nouns of change', () => {
  test.each(changeNouns.map((noun) => [noun.example, noun.direction]))('%s: %s', (example, direction) => {
    expect(changeNoun(example.toLowerCase())).toBe(direction);
  });
  test.each(changeNouns.flatMap((noun) => (noun.counterExample ? [[noun.counterExample]] : [])))('none: %s', (word) => {
    expect(changeNoun(word.toLowerCase())).toBeNull();
  });
});

describe('comparatives', () => {
  test.each([...comparatives.keys()].filter((word) => !/^(?:über|unter|oberhalb|unterhalb)$/.test(word)))(
    '30 % %s als 2019',
    (word) => {
      expect(readMarked([`Die Fälle waren um ⟦30⟧ % ${word} als zuvor.`, { kind: 'change' }]).got).toEqual([
        { kind: 'change' },
      ]);
    },
  );
  test.each([
    'um ⟦3⟧ % über dem Vorjahr',
    'um ⟦3⟧ % unter dem Durchschnitt',
    'um ⟦3⟧ Prozentpunkte oberhalb des Ziels',
  ])('%s', (text) => {
    expect(readMarked([`Der Wert lag ${text}.`, { kind: 'change' }]).got).toEqual([{ kind: 'change' }]);
  });
});

describe('nouns that carry a figure', () => {
  test.each(carriers.map((carrier) => [carrier.example]))('%s', (example) => {
    expect(isCarrier(example.toLowerCase())).toBe(true);
  });
  test.each(carriers.flatMap((carrier) => (carrier.counterExample ? [[carrier.counterExample]] : [])))(
    'none: %s',
    (word) => {
      expect(isCarrier(word.toLowerCase())).toBe(false);
    },
  );
  test.each(['Fälle', 'Schülerzahl', 'Frauenanteil', 'Gebühr', 'Personalbestand', 'Kosten'])('none: %s', (word) => {
    expect(isCarrier(word.toLowerCase())).toBe(false);
  });
});

describe('nouns of money', () => {
  test.each(amountNounEndings.map((ending) => [ending]))('-%s', (ending) => {
    expect(amountNoun.test(`bau${ending}`)).toBe(true);
  });
  const named = (head: string) => ({ text: head, head, start: 0, end: head.length });
  test.each([
    'Landesregierung',
    'Verwaltung',
    'Stadt',
    'Land',
    'Bund',
    'Ministerium',
    'Gemeinden',
    'Stiftung',
    'Träger',
    'Behörde',
  ])('pays: %s', (head) => {
    expect(isPayer(named(head))).toBe(true);
  });
  test.each(['Förderung', 'Sanierung', 'Kosten', 'Landesmittel', 'Bundeszuschuss', 'Stadtbahn', 'Ausbau'])(
    'does not pay: %s',
    (head) => {
      expect(isPayer(named(head))).toBe(false);
    },
  );
});
