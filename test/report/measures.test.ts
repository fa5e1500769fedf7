import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { report } from './helpers.js';

const leads = (source: string) => report(source).measures.map((measure) => measure.lead);

describe('lists that say what is done', () => {
  test.each<[string, string, string[]]>([
    [
      'noun phrases',
      'Das Verfahren wurde weiterentwickelt:\n- Fokusprojekt „Nord“\n- Fokusprojekt „Süd“.',
      ['Fokusprojekt „Nord“', 'Fokusprojekt „Süd“.'],
    ],
    [
      'sentences',
      'Dazu gehören:\n- Der Ausbau der Netze. Er kostet 3 Mio. Euro.\n- Das Land fördert 3 Schulen.',
      ['Der Ausbau der Netze.', 'Das Land fördert 3 Schulen.'],
    ],
    [
      'bold heads',
      'Folgende Maßnahmen laufen:\n- **Beratung:** Es gibt 20 Stellen.\n- **Schutz** Neue Häuser öffnen.',
      ['Beratung', 'Schutz'],
    ],
    [
      'colon heads',
      'Folgende Maßnahmen laufen:\n- Beratung: Es gibt 20 Stellen.\n- Schutz: Neue Häuser öffnen.',
      ['Beratung', 'Schutz'],
    ],
    [
      'in a chapter on measures',
      '3 Maßnahmen\n\n3.1 Personal\n\n• Es werden 40 Stellen geschaffen.\n• Die Ausbildung wird ausgeweitet.',
      ['Es werden 40 Stellen geschaffen.', 'Die Ausbildung wird ausgeweitet.'],
    ],
    ['questions', 'Wir fragen:\n1. Wird das Netz ausgebaut?\n2. Werden Stellen geschaffen?', []],
    ['enclosures', 'Anlagen:\n- Anlage 1: Ausbau der Netze\n- Anlage 2: Karte', []],
    ['references', 'Folgende Rechtsgrundlagen gelten:\n- § 3 des Gesetzes\n- Verordnung über den Ausbau', []],
    ['topics', 'Ausgabenschwerpunkte waren\n- die Öffentlichkeitsarbeit sowie\n- der Geschäftsbedarf.', []],
    ['labels and values', 'Der Anstieg verteilt sich auf die Positionen:\n- Ausbau: + 5,6 %\n- Umbau: + 3 %', []],
    ['places', 'Es gibt folgende Standorte:\n- Köln\n- Bonn', []],
  ])('%s', (_, source, expected) => {
    expect(leads(source)).toEqual(expected);
  });

  test('the intro is the announcing sentence, over a page break and a stray line', () => {
    const { measures } = report(
      'Die Lage ist ernst. Das Land hat folgende Maßnahmen eingeleitet:\n\nSeite 2 von 3\n\nTelefon 0211 123\n\n- Ausbau der Netze\n- Stärkung der Aufsicht',
    );
    expect(measures.map((measure) => measure.intro?.text)).toEqual(
      Array(2).fill('Das Land hat folgende Maßnahmen eingeleitet:'),
    );
  });
});

describe('Vorlage 17/6403', () => {
  const source = readFileSync(new URL('../../fixtures/vorlage-17-6403/source.txt', import.meta.url), 'utf8');
  const { measures, text } = report(source.slice(source.indexOf('Bericht des Ministers')));
  test('six measures in two lists', () => {
    expect(measures.map((measure) => measure.path)).toEqual([[1], [2], [3], [4], [1], [2]]);
    expect(measures[0]!.intro!.text).toBe('Dazu gehören insbesondere:');
    expect(measures[4]!.intro!.text).toMatch(/^Nach seiner .* gezielt weiterentwickelt:$/);
    expect(text.source.slice(measures[1]!.start, measures[1]!.end)).toMatch(/^Unterstützung der 81 .*“\)\.$/);
  });
});
