import { describe, expect, test } from 'vitest';
import { isBodyName } from '../../src/claims/tables/bodies.js';
import { countedNoun, moneyNoun } from '../../src/claims/tables/money.js';
import { leadsToTable, nameAsked, nameLedTo, topicOf } from '../../src/claims/tables/topics.js';
import { bodyEndings, isBodyNoun, isSettlement, settlementEndings } from '../../src/language/german/bodies.js';
import { classLabelEnd } from '../../src/text/class-labels.js';
import { MappedText } from '../../src/text/mapped-text.js';

const of = (text: string) => MappedText.of(text);

describe('bodies and places', () => {
  test.each(bodyEndings.map(({ ending, example }) => [example, ending]))('%s ends in -%s', (example, ending) => {
    expect(example.toLowerCase().endsWith(ending)).toBe(true);
    expect(isBodyNoun(example)).toBe(true);
  });
  test.each(settlementEndings.map(({ ending, example }) => [example, ending]))('%s ends in -%s', (example, ending) => {
    expect(example.toLowerCase().endsWith(ending)).toBe(true);
    expect(isSettlement(example)).toBe(true);
  });
  test.each(settlementEndings.flatMap(({ counterExample }) => (counterExample ? [[counterExample]] : [])))(
    '%s is no place',
    (word) => {
      expect(isSettlement(word)).toBe(false);
    },
  );
  test.each(['Amtsgericht Auberg', 'VG Beheim', 'Süderau', 'Nord', 'Finanzamt Ahl', 'Haus am Kanal', 'Bayern'])(
    'named: %s',
    (label) => {
      expect(isBodyName(label)).toBe(true);
    },
  );
  test.each(['Grundschulen', 'Jagdpacht', 'Personalkosten', '1 ÜE Mo-Fr.', 'Erlöse aus Holzverkauf', 'Anträge'])(
    'no name: %s',
    (label) => {
      expect(isBodyName(label)).toBe(false);
    },
  );
});

describe('what the text around a table names', () => {
  test.each(leadsToTable.map(({ example }) => [example]))('%s', (example) => {
    expect(nameLedTo(of(example))?.head).toBe('Anträge');
  });
  test.each([
    ['Wie viele Lehrkräfte wurden 2023 eingestellt?', 'Lehrkräfte'],
    ['Wie hoch war die Zahl der Eingaben im Jahr 2022?', 'Eingaben'],
    ['Wie viele dieser Verfahren sind abgeschlossen?', null],
  ])('asked: %s', (text, head) => {
    expect(nameAsked(of(text))?.head ?? null).toBe(head);
  });
  test.each([
    ['Tabelle 5: Verteilung der Zuwendungen auf die Bezirke', 'Zuwendungen'],
    ['Tabelle 2: Haus- und Sperrmüll', 'Sperrmüll'],
    ['Übersicht über die Investitionen in Häfen', 'Investitionen'],
    ['Entwicklung der Zahl der Auszubildenden', 'Auszubildenden'],
    ['Die Landkreise stellen sich wie folgt dar:', null],
  ])('titled: %s', (text, head) => {
    expect(topicOf(of(text))?.head ?? null).toBe(head);
  });
});

describe('money and things under one caption', () => {
  test.each(['Zuschuss 2023', 'Kosten', 'Ansatz 2024', 'Ausgaben'])('money: %s', (text) => {
    expect(moneyNoun(text)).toBe(true);
  });
  test.each(['Mitglieder', 'Maßnahmen', 'Wohnungen', 'Anträge'])('no money: %s', (text) => {
    expect(moneyNoun(text)).toBe(false);
  });
  test.each(['Mitglieder', 'bewilligte Anträge', 'Schülerinnen', 'Maßnahmen'])('counted: %s', (text) => {
    expect(countedNoun(text)).toBe(true);
  });
});

describe('names of classes', () => {
  test.each([
    ['unter 30 Jahre 1.204 12,0', 'unter 30 Jahre'],
    ['30 bis unter 50 Jahre 4.815 48,0', '30 bis unter 50 Jahre'],
    ['50 Jahre und älter 4.012 40,0', '50 Jahre und älter'],
    ['18–24 Jahre 12 4', '18–24 Jahre'],
    ['mehr als 500 Einwohner 12', 'mehr als 500 Einwohner'],
    ['500 und mehr 12', '500 und mehr'],
    ['412 Anträge 30', ''],
    ['1.204 980 12', ''],
    ['bis heute 12', ''],
  ])('%s', (line, label) => {
    expect(line.slice(0, classLabelEnd(line))).toBe(label);
  });
});
