import { describe, expect, test } from 'vitest';
import { outline, report, units } from './helpers.js';

const prose = 'Das Ministerium hat hierüber im Ausschuss mehrfach berichtet und wird es weiter tun.';

describe('headings that count up', () => {
  test.each<[string, string, string[]]>([
    [
      'a word that is also a unit',
      `1. Stellen\n\n${prose}\n\n2. Monate\n\n${prose}\n\n3. Ausblick\n\n${prose}`,
      ['1 1 Stellen', '1 2 Monate', '1 3 Ausblick'],
    ],
    [
      'behind a title without an end',
      `Bericht über die Lage der Parks und Gärten in den Städten des Landes\n\n1. Anlass\n\n${prose}\n\n2. Lage\n\n${prose}`,
      ['0 - -', '1 1 Anlass', '1 2 Lage'],
    ],
    [
      'behind a sentence that ends in a number',
      `I. Lage\n\nDie Zahl der Plätze, die zur Verfügung stehen, stieg auf 1.284.\n\nII. Mittel\n\n${prose}`,
      ['1 I Lage', '1 II Mittel'],
    ],
    ['with the number above', `I.\n\nAnlass\n\n${prose}\n\nII.\n\nLage\n\n${prose}`, ['1 I Anlass', '1 II Lage']],
    [
      'and start again under a letter',
      `A. Land\n\n1. Netze\n\n${prose}\n\n2. Häuser\n\n${prose}\n\nB. Städte\n\n1. Netze\n\n${prose}\n\n2. Parks\n\n${prose}`,
      ['1 A Land', '2 1 Netze', '2 2 Häuser', '1 B Städte', '2 1 Netze', '2 2 Parks'],
    ],
    ['but no items under each other', `Ziele sind\n\n1. Netze\n2. Häuser\n3. Parks\n\n${prose}`, ['0 - -']],
    [
      'but no items with blank lines',
      `Folgendes ist geplant:\n\n1. Netze\n\n2. Häuser\n\n3. Parks\n\n${prose}`,
      ['0 - -'],
    ],
  ])('%s', (_, source, expected) => expect(outline(source)).toEqual(expected));
});

describe('a broken line is no heading', () => {
  const wide = 'Die Mittel für den Ausbau der Wege im Land sind seit Jahren knapp bemessen.\n';
  test.each([
    'Die mittleren Kosten stiegen von 132.000 Euro im Jahr 2021 auf 148.000',
    'Die Ausgaben beliefen sich im Haushaltsjahr auf 104,3 Mio. Euro',
  ])('%s', (line) => {
    const source = `${wide.repeat(4)}\n${line}\nEuro im Jahr 2023 und damit um 12,1 Prozent höher als im Jahr zuvor.\n\n${wide}`;
    expect(outline(source)).toEqual(['0 - -']);
  });
  test('a short line on top of text is one', () => {
    expect(outline(`${wide.repeat(4)}\nAusbau der Wege\n${wide.repeat(3)}`)).toEqual(['0 - -', '1 - Ausbau der Wege']);
  });
});

describe('a number at the start of a line', () => {
  test.each<[string, string, string[]]>([
    [
      'ends a sentence',
      '1990 waren es noch\n930. Die Zahl sank danach.',
      ['1990 waren es noch 930. Die Zahl sank danach.'],
    ],
    [
      'is an ordinal',
      'Der Ausschuss hat in seiner\n29. Sitzung beraten.',
      ['Der Ausschuss hat in seiner 29. Sitzung beraten.'],
    ],
    [
      'is an ordinal at the top',
      '7. Schuljahrgang\n\nDort lernten 30 Kinder.',
      ['7. Schuljahrgang', 'Dort lernten 30 Kinder.'],
    ],
    ['goes on with a list', '1. Ausbau der Netze,\n2. Umbau der Häuser.', ['Ausbau der Netze,', 'Umbau der Häuser.']],
    [
      'starts a list in a sentence',
      'Der Senat wird\n1. Netze ausbauen,\n2. Häuser umbauen.',
      ['Der Senat wird', 'Netze ausbauen,', 'Häuser umbauen.'],
    ],
    [
      'goes on with a list of the page before',
      '3. Ausbau der Netze,\n4. Umbau der Häuser.',
      ['Ausbau der Netze,', 'Umbau der Häuser.'],
    ],
    [
      'opens a quote',
      'Er hat ersucht,\n\n„1. die Lage zu prüfen,\n2. zu berichten.“',
      ['Er hat ersucht,', 'die Lage zu prüfen,', 'zu berichten.“'],
    ],
  ])('%s', (_, source, expected) => expect(units(source).map(([, text]) => text)).toEqual(expected));
});

describe('parts of an item', () => {
  test('that only go on with it are no measures of their own', () => {
    const { measures } = report(
      'Ergriffen wurden folgende Maßnahmen:\n\n1) Rückbau von Wehren\n   a) bei Nordheim auf 6 km,\n   b) bei Südheim auf 4 km,\n2) Bau von 3 Becken.',
    );
    expect(measures.map(({ text, path }) => [text, path])).toEqual([
      ['Rückbau von Wehren bei Nordheim auf 6 km, bei Südheim auf 4 km,', [1]],
      ['Bau von 3 Becken.', [2]],
    ]);
  });
  test('that say what is done are', () => {
    const { measures } = report(
      'Ergriffen wurden folgende Maßnahmen:\n\n• Hochwasserschutz\n  – Ausbau der Deiche\n  – Das Land fördert 3 Becken.\n• Bau von Wehren',
    );
    expect(measures.map(({ path }) => path)).toEqual([[1], [1, 1], [1, 2], [2]]);
  });
});
