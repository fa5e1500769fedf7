import { describe, expect, test } from 'vitest';
import { parseVorlage } from '../../src/index.js';
import { headForms } from '../../src/letter/print-head.js';
import { tailForms } from '../../src/report/tail.js';
import { units } from './helpers.js';

const prose = 'Das Ministerium hat hierüber im Ausschuss mehrfach berichtet und wird es weiter tun.';

describe('forms find their examples and leave their counter-examples alone', () => {
  const forms = [
    ...tailForms,
    ...headForms.map(({ role, pattern, examples, not }) => ({ name: role, pattern, examples, counterExamples: not })),
  ];
  test.each(forms.flatMap(({ name, pattern, examples }) => examples.map((text) => [name, text, pattern] as const)))(
    '%s: %s',
    (_, text, pattern) => expect(pattern.test(text)).toBe(true),
  );
  test.each(
    forms.flatMap(({ name, pattern, counterExamples }) =>
      counterExamples.map((text) => [name, text, pattern] as const),
    ),
  )('not %s: %s', (_, text, pattern) => expect(pattern.test(text)).toBe(false));
});

describe('what stands behind the text is none of it', () => {
  test.each<[string, string]>([
    ['place, day, name', 'Kiel, den 3. Mai 2022\n\nHella Brodersen\nMinisterin für Finanzen'],
    ['deputy', 'In Vertretung\n\nUwe Lornsen\nSenatsverwaltung für\nBau und Verkehr'],
    ['signed in one line', 'gez. Dr. Uwe Lornsen'],
    ['two who sign', 'Der Senat von Berlin\n\nHella Brodersen          Uwe Lornsen\nBürgermeisterin          Senator'],
    ['name and office alone', 'Brodersen\nMinisterin für Finanzen'],
    ['when it was given out', '(Verteilt am 12.05.2022)'],
    ['printer', 'Gesamtherstellung: Druckerei am Hafen, Kai 3, 24103 Kiel, Telefon (04 31) 5 55 12-0'],
  ])('%s', (_, tail) => {
    expect(units(`${prose}\n\n${tail}`).map(([, text]) => text)).toEqual([prose]);
  });

  test('a signature before an annex', () => {
    expect(
      units(`${prose}\n\nKiel, 3. Mai 2022\n\nUwe Lornsen\n\nAnlage 1\n\n${prose}`).map(([, text]) => text),
    ).toEqual([prose, 'Anlage 1', prose]);
  });

  test.each<[string, string]>([
    ['text goes on', `Kiel, den 3. Mai 2022\n\n${prose}`],
    ['a list goes on', `Im Auftrag\n\n- ${prose}`],
    ['a sentence', `Der Senat\n${prose}`],
  ])('but not where %s', (_, rest) => {
    expect(units(`${prose}\n\n${rest}`).length).toBeGreaterThan(1);
  });
});

describe('what stands above the text is none of it', () => {
  const stamp =
    'Landtag Brandenburg                    Drucksache 7/3312\n7. Wahlperiode                         12.04.2021\n\n';
  const read = (source: string) => {
    const { header, sections, claims } = parseVorlage(source);
    return [
      header.title,
      sections[0]?.blocks[0] && 'text' in sections[0].blocks[0] ? sections[0].blocks[0].text : null,
      claims.length,
    ];
  };
  test.each<[string, string, string]>([
    [
      'of a report',
      'Unterrichtung\ndurch die Landesregierung\n\nLage der Binnenfischerei\n',
      'Lage der Binnenfischerei',
    ],
    [
      'of an answer',
      'Antwort\nder Landesregierung\n\nauf die Kleine Anfrage Nr. 1204\nder Abgeordneten Frieda Lehnin (SPD)\nDrucksache 7/3105\n\nZustand der Radwege\n',
      'Zustand der Radwege',
    ],
    [
      'with its label',
      'A N T W O R T\n\nzu der\n\nAnfrage des Abgeordneten Otto Kremmen (CDU)\n\nbetr.: Zustand der Radwege\n',
      'Zustand der Radwege',
    ],
    [
      'over two lines',
      'Mitteilung des Senats\n\nStellungnahme zu dem Ersuchen vom 3. Mai 2020\n„Mehr Bänke für die Parks“\n',
      'Stellungnahme zu dem Ersuchen vom 3. Mai 2020 „Mehr Bänke für die Parks“',
    ],
    [
      'with whom it went to',
      'Vorlage – zur Kenntnisnahme –\n\nBericht über die Lage der Parks\n\nAn das\nAbgeordnetenhaus\n\nüber die Lage der Parks\n',
      'Bericht über die Lage der Parks',
    ],
  ])('%s', (_, head, title) => {
    expect(read(`${stamp}${head}\n${prose}\n`)).toEqual([title, prose, 0]);
  });
  test('a page from the middle of a paper has no head', () => {
    const page =
      'Landtag Brandenburg – 7. Wahlperiode   Drucksache 7/3312\n\n6\n\nder Fälle sank auf 12.\n\nRadwege im Land\n';
    expect(parseVorlage(`${page}\n${prose}`).header.title).toBeNull();
    expect(parseVorlage(`${page}\n${prose}`).sections.length).toBeGreaterThan(0);
  });
});
