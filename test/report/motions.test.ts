import { describe, expect, test } from 'vitest';
import { outline, report, units } from './helpers.js';

const prose = 'Das Ministerium hat hierüber im Ausschuss mehrfach berichtet und wird es weiter tun.';
const questions = (source: string) =>
  report(source)
    .sections.flatMap(({ blocks }) => blocks)
    .filter(({ type }) => type === 'question')
    .map((block) => ('number' in block ? block.number : null));

describe('numbers and titles', () => {
  test.each<[string, string, string[]]>([
    ['a number above its title', `I.\n\nAnlass\n\n${prose}\n\nII.\n\nStand\n\n${prose}`, ['1 I Anlass', '1 II Stand']],
    ['a unit as a title', `1. Stellen\n\n${prose}\n\n2. Kosten\n\n${prose}`, ['1 1 Stellen', '1 2 Kosten']],
    [
      'a sentence that ends with a number',
      `I. Anlass\n\n${prose} Die Zahl stieg von 1.107 auf 1.284.\n\nII. Maßnahmen\n\n${prose}`,
      ['1 I Anlass', '1 II Maßnahmen'],
    ],
    ['a quoted sentence', `1 Anlass\n\n„Im Jahr 2014 galten 41 Prozent als schlecht.“\n\n${prose}`, ['1 1 Anlass']],
  ])('%s', (_, source, expected) => expect(outline(source)).toEqual(expected));
});

describe('questions without the usual marks', () => {
  test('what a motion asks to report on', () =>
    expect(
      questions(
        'zu berichten,\n\n**1. wie sich die Zahl entwickelt hat;**\n\nZu 1.:\n\nSie stieg.\n\n2. ob dies so bleibt.\n\nZu 2.:\n\nJa.',
      ),
    ).toEqual(['1', '2']));
  test('a paragraph that asks, with the answer below', () =>
    expect(questions(`Welche Mittel wurden eingesetzt?\n\nZu Frage 2:\n\n${prose}`)).toEqual(['2']));
  test('a paragraph that asks, with none', () => expect(questions(`Was ist zu tun?\n\n${prose}`)).toEqual([]));
});

describe('measures', () => {
  test.each<[string, string, number]>([
    [
      'what the Senate has done',
      'Der Senat hat\n\n– 140 Bäume gepflanzt,\n– 36 Segel beschafft und\n– Berichte verfasst.',
      3,
    ],
    ['what is planned', 'Im Jahr 2024 ist vorgesehen,\n\n- die Mittel aufzustocken,\n- Gemeinden zu beraten.', 2],
    [
      'what it was asked to do',
      'Die Bürgerschaft hat den Senat ersucht,\n\n- den Bestand zu erheben,\n- ihr zu berichten.',
      0,
    ],
    ['where', 'Die Orte liegen in\n\n- Köln,\n- Bonn.', 0],
  ])('%s', (_, source, count) => expect(report(source).measures).toHaveLength(count));
});

test('a picture that a recognition cut out is no text', () =>
  expect(units(`![img-1.jpeg](img-1.jpeg)\n\n${prose}`)).toEqual([['paragraph', prose]]));

test.each(['17. Wahlperiode', '3. Sitzung des Ausschusses'])('counted, not listed: %s', (line) =>
  expect(units(`${line}\n\n${prose}`).every(([role]) => role !== 'item')).toBe(true),
);
