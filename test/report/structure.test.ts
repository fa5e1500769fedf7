import { describe, expect, test } from 'vitest';
import { bulletForms, bulletOf } from '../../src/report/bullets.js';
import { callForms } from '../../src/report/calls.js';
import { captionForms, captionOf } from '../../src/report/captions.js';
import { headingForms } from '../../src/report/headings.js';
import { signs } from '../../src/report/measures.js';
import { turnForms } from '../../src/report/questions.js';
import { outline, report, units } from './helpers.js';

const prose = 'Das Ministerium hat hierüber im Ausschuss mehrfach berichtet und wird es weiter tun.';

describe('every form finds its examples and leaves its counter-examples alone', () => {
  const forms = [
    ...bulletForms.map((form) => ({ name: `bullet ${form.style}`, ...form })),
    ...callForms,
    ...captionForms,
    ...headingForms,
    ...signs,
    ...turnForms,
  ];
  const finds = (pattern: RegExp, text: string) =>
    new RegExp(pattern.source, pattern.flags.replace('g', '')).test(text);
  test.each(forms.flatMap(({ name, pattern, examples }) => examples.map((text) => [name, text, pattern] as const)))(
    '%s: %s',
    (_, text, pattern) => {
      expect(finds(pattern, text)).toBe(true);
    },
  );
  test.each(
    forms.flatMap(({ name, pattern, counterExamples }) =>
      counterExamples.map((text) => [name, text, pattern] as const),
    ),
  )('not %s: %s', (_, text, pattern) => {
    expect(finds(pattern, text)).toBe(false);
  });
  test('every form has both', () => {
    for (const form of forms)
      expect([form.name, form.examples.length > 0, form.counterExamples.length > 0]).toEqual([form.name, true, true]);
  });
  test.each(['Abbildung 2 zeigt die Struktur', 'Tabelle 1 und Tabelle 2'])('no caption: %s', (line) => {
    expect(captionOf(line)).toBeNull();
  });
  test.each(['03. Februar 2022', '2021. Die Zahl', '1.708 Fälle', '– ', '*1) Fußnote'])('no bullet: %s', (line) => {
    expect(bulletOf(line)).toBeNull();
  });
});

describe('headings', () => {
  test.each<[string, string, string[]]>([
    ['Markdown', `# A\n\n${prose}\n\n## B\n\n${prose}\n\n# C\n\n${prose}`, ['1 - A', '2 - B', '1 - C']],
    [
      'decimal',
      `1 Anlass\n\n${prose}\n\n2 Lage\n\n2.1 Netze\n\n${prose}\n\n2.1.1 Strom\n\n${prose}\n\n3 Schluss\n\n${prose}`,
      ['1 1 Anlass', '1 2 Lage', '2 2.1 Netze', '3 2.1.1 Strom', '1 3 Schluss'],
    ],
    [
      'from zero',
      `0 Überblick\n\n0.1 Ziel\n\n${prose}\n\n1 Lage\n\n${prose}`,
      ['1 0 Überblick', '2 0.1 Ziel', '1 1 Lage'],
    ],
    [
      'numbers before Markdown depth',
      `#### **3 Lage**\n\n${prose}\n\n## 3.1 Netze\n\n${prose}\n\n# **4 Schluss**\n\n${prose}`,
      ['1 3 Lage', '2 3.1 Netze', '1 4 Schluss'],
    ],
    [
      'roman and letters',
      `I. Lage\n\nA. Land\n\n${prose}\n\nB. Kommunen\n\n${prose}\n\nII. Schluss\n\n${prose}`,
      ['1 I Lage', '2 A Land', '2 B Kommunen', '1 II Schluss'],
    ],
    ['Tz.', `Tz. 2.1 Feststellung\n\n${prose}`, ['1 2.1 Feststellung']],
    ['bold line', `${prose}\n\n**Lage im Land**\n\n${prose}`, ['0 - -', '1 - Lage im Land']],
    ['short line', `${prose}\n\nLage im Land\n${prose}`, ['0 - -', '1 - Lage im Land']],
    ['annex', `${prose}\n\nAnlage 2\n\n${prose}`, ['0 - -', '1 2 Anlage 2']],
    [
      'two lines',
      `2.1 Bewirtschaftung der Grundstücke und\nbaulichen Anlagen\n\n${prose}`,
      ['1 2.1 Bewirtschaftung der Grundstücke und baulichen Anlagen'],
    ],
    ['page number plus text', `${prose}\n\n12 Die Zahl der Fälle sank.\n\n${prose}`, ['0 - -']],
    [
      'a quantity',
      `Dabei handelt es sich um den Betrag von insgesamt etwa\n\n4 Mio. Euro für das Haus\n\n${prose}`,
      ['0 - -'],
    ],
    ['a date', `${prose}\n\n3. Mai 2021\n\n${prose}`, ['0 - -']],
  ])('%s', (_, source, expected) => {
    expect(outline(source)).toEqual(expected);
  });
  test('a table of contents is left out', () => {
    expect(outline(`Inhalt\n\n1 Anlass ........ 3\n2 Lage 7\n\n1 Anlass\n\n${prose}\n\n2 Lage\n\n${prose}`)).toEqual([
      '1 1 Anlass',
      '1 2 Lage',
    ]);
  });
  test.each([
    ['1. Wie viele Schulen haben\neinen Anschluss? 3\n2.1 Wie viele fehlen? 3\n2.2 Was kostet das? 4', true],
    ['1. Wie viele Schulen haben\neinen Anschluss? 1\n2.1 Wie viele fehlen? 2\n2.2 Was kostet das? 3', false],
    ['1. Wie viele Schulen haben\neinen Anschluss? 4\n2.1 Wie viele fehlen? 3\n2.2 Was kostet das? 3', false],
  ])('pages behind listed questions are left out: %s', (list, cut) => {
    const questions = units(`${list}\n\n${prose}`).map(([, text]) => text!);
    expect(questions.some((text) => text.includes('einen Anschluss?'))).toBe(true);
    expect(questions.every((text) => !/\? \d/.test(text))).toBe(cut);
  });
});

describe('paragraphs', () => {
  test.each<[string, string, string[]]>([
    ['over a page break', 'Die Zahl der\n– 2 –\nFälle sank im Jahr.', ['Die Zahl der Fälle sank im Jahr.']],
    [
      'over a running header',
      'Die Zahl der\n\nHessischer Landtag – 20. Wahlperiode Drucksache 20/4711\n \n2\nfrüheren Fälle sank.',
      ['Die Zahl der früheren Fälle sank.'],
    ],
    ['over a broken word', 'Die Aus-\n\n– 3 –\n\ngaben sanken.', ['Die Ausgaben sanken.']],
    ['a sentence ends before a blank line', 'Das sank.\n\nDies stieg.', ['Das sank.', 'Dies stieg.']],
    [
      'a date at the line start',
      'Der Bericht stammt vom\n3. Februar 2022 und\n2021. Die Zahl sank.',
      ['Der Bericht stammt vom 3. Februar 2022 und 2021. Die Zahl sank.'],
    ],
    [
      'a sign at the line start',
      'Die Veränderung betrug\n- 5 % und danach\n+ 5 % im Jahr.',
      ['Die Veränderung betrug - 5 % und danach + 5 % im Jahr.'],
    ],
  ])('%s', (_, source, expected) => {
    expect(units(source).map(([, text]) => text)).toEqual(expected);
  });
});

describe('lists', () => {
  test('a number that counts on from outside is no part of the list before it', () => {
    const { units } = report(
      '(1) Es gab 30 Anträge.\n\n(2) Fällig werden\n\n- im Jahr 2026 drei Mio. Euro und\n\n- im Jahr 2027 zwei Mio. Euro.\n\n(3) Die Stelle prüft zwölf Fälle.',
    );
    expect(units.at(-1)!.lead).not.toBe(units.length - 2);
  });

  test.each(['-', '–', '•', '▪', '*', '−', '\uF0B7', '\uF0A7', '\uF02D'])('bullet %j', (glyph) => {
    const { sections, units: all } = report(
      `Ziele:\n\n${glyph} Erstes Ziel\n${glyph} Zweites\nZiel\n${glyph} Drittes Ziel`,
    );
    expect(all.slice(1).map((unit) => [unit.role, unit.flow.text, unit.lead])).toEqual([
      ['item', 'Erstes Ziel', 0],
      ['item', 'Zweites Ziel', 0],
      ['item', 'Drittes Ziel', 0],
    ]);
    expect(sections[0]!.blocks.map((block) => block.type)).toEqual(['paragraph', 'list']);
  });
  test.each<[string, string, number[][]]>([
    ['by indent', '- A eins\n  - B eins\n  - B zwei\n- A zwei', [[1], [1, 1], [1, 2], [2]]],
    ['by glyph', '• A eins\n– B eins\n– B zwei\n• A zwei', [[1], [1, 1], [1, 2], [2]]],
    ['o', '• A eins\no Beispiel\n• A zwei', [[1], [1, 1], [2]]],
    ['letters under numbers', '1. A eins\na) B eins\nb) B zwei\n2. A zwei', [[1], [1, 1], [1, 2], [2]]],
  ])('nested %s', (_, list, paths) => {
    expect(report(`Folgende Maßnahmen wurden ergriffen:\n${list}`).measures.map((measure) => measure.path)).toEqual(
      paths,
    );
  });
});

describe('questions and answers', () => {
  test('questions numbered over two levels', () => {
    const { units: all } = report(
      `1.1 Wie viele Schulen haben eine Mensa?\n\n${prose}\n\n1.2 Wie hoch sind die Kosten\nje Essen?\n\nDas Essen kostet vier Euro.\n\n2. Wer zahlt?\n\nDas Land.`,
    );
    expect(all.map((unit) => [unit.role, unit.lead])).toEqual([
      ['question', null],
      ['answer', 0],
      ['question', null],
      ['answer', 2],
      ['question', null],
      ['answer', 4],
    ]);
  });

  test('answers without marks', () => {
    const { units: all } = report(
      `1. Wie viele Fälle gab es in den Jahren\n2020 und 2021 (bitte nach Jahren\naufschlüsseln)?\n${prose}\n\n2. Wer zahlt?\nDas Land.`,
    );
    expect(all.map((unit) => [unit.role, unit.lead, unit.speaker])).toEqual([
      ['question', null, 'questioner'],
      ['answer', 0, 'government'],
      ['question', null, 'questioner'],
      ['answer', 2, 'government'],
    ]);
  });
  test('joint answers point to the first question', () => {
    const { units: all, sections } = report(
      `1. Wie viele?\n2. Wann?\n3. Wo?\n\nZu 1 und 2:\n\n${prose}\n\nZu 3.: In Kiel.`,
    );
    expect(all.map((unit) => [unit.role, unit.lead])).toEqual([
      ['question', null],
      ['question', null],
      ['question', null],
      ['answer', 0],
      ['answer', 2],
    ]);
    expect(sections[0]!.blocks.flatMap((block) => (block.type === 'answer' ? [block.number] : []))).toEqual([
      '1 und 2',
      '3',
    ]);
    expect(all.at(-1)!.flow.text).toBe('In Kiel.');
  });
  test('parts of a question', () => {
    const { units: all } = report('1. Was ist geplant?\na) Von wem?\nb) Bis wann?\n\nZu Frage 1 a:\nVom Land.');
    expect(all.map((unit) => unit.lead)).toEqual([null, 0, 0, 1]);
  });
  test('words of the questioner are known as such', () => {
    const { units: all } = report(
      `Vorbemerkung der Abgeordneten\n\n${prose}\n\n1. Wie viele?\n\nVorbemerkung der Landesregierung\n\n${prose}\n\nZu 1:\n\n${prose}`,
    );
    expect(all.map((unit) => unit.speaker)).toEqual([
      undefined,
      'questioner',
      'questioner',
      undefined,
      'government',
      'government',
    ]);
  });
});

describe('footnotes and captions', () => {
  test('notes leave the running text and are linked', () => {
    const {
      units: all,
      footnotes,
      text,
    } = report(
      'Die Mittel sollen steigen.2 Das Amt zählt 1.4602 Fälle und die Länder\n\n2 Vgl. Bericht vom 3. Mai 2020.\n– 4 –\nhaben zugestimmt.',
    );
    expect(all.map((unit) => [unit.role, unit.flow.text])).toEqual([
      ['paragraph', 'Die Mittel sollen steigen. Das Amt zählt 1.460 Fälle und die Länder haben zugestimmt.'],
      ['footnote', 'Vgl. Bericht vom 3. Mai 2020.'],
    ]);
    expect(footnotes.map(({ mark, call, unit }) => [mark, text.source.slice(call.start, call.end), unit])).toEqual([
      ['2', '2', 1],
      ['2', '2', 1],
    ]);
  });
  test('a note between paragraphs of a page is none of them', () => {
    expect(
      units(
        `Das sind 22 %.1 Der Anteil lag zuvor bei 20 Prozent.2\n\n1 Ohne die Kreise.\n2 Nach der Zählung\nvom Mai.\n\n${prose}`,
      ).map(([, each]) => each),
    ).toEqual([
      'Das sind 22 %. Der Anteil lag zuvor bei 20 Prozent.',
      'Ohne die Kreise.',
      'Nach der Zählung vom Mai.',
      prose,
    ]);
  });
  test('a number that nothing calls begins a paragraph', () => {
    expect(units(`Das sind 22 %.\n\n1 Fahrzeug fehlt noch immer.`).map(([, each]) => each)).toContain(
      '1 Fahrzeug fehlt noch immer.',
    );
  });
  test('the axis of a chart is no text', () => {
    expect(units(`${prose}\n\n80\n\n60\n\n40\n\n20\n\n0\n\n${prose}`).map(([, each]) => each)).toEqual([prose, prose]);
    expect(units(`${prose}\n\n12\n\n7\n\n9\n\n4\n\n${prose}`)).toHaveLength(6);
  });
  test('a bare caption takes its title from the next line', () => {
    expect(units(`${prose}\n\nTabelle 1\n## Fälle im Land\n\n${prose}`)[1]).toEqual([
      'caption',
      'Tabelle 1 Fälle im Land',
    ]);
  });
  test('quotes', () => {
    expect(units('> Wir\n> handeln.')).toEqual([['quote', 'Wir handeln.']]);
  });
});
