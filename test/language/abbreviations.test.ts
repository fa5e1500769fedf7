import { expect, test } from 'vitest';
import { abbreviations } from '../../src/language/index.js';

test.each([
  [
    'Das Landesamt für Zentrale Polizeiliche Dienste NRW (LZPD) berichtet.',
    'LZPD',
    'Landesamt für Zentrale Polizeiliche Dienste NRW',
  ],
  ['die „AusreisePlanungStatistik (APS)“ zeigt', 'APS', 'AusreisePlanungStatistik'],
  ['Regionale Rückkehrkoordinationsstellen (RRK) bei den', 'RRK', 'Regionale Rückkehrkoordinationsstellen'],
  ['nach dem Unterhaltsvorschussgesetz (UVG) gilt', 'UVG', 'Unterhaltsvorschussgesetz'],
  ['Bundesanstalt für Immobilienaufgaben (BImA).', 'BImA', 'Bundesanstalt für Immobilienaufgaben'],
  ['das Strafgesetzbuch (StGB) sagt', 'StGB', 'Strafgesetzbuch'],
])('%s', (text, short, long) => {
  const found = abbreviations(text);
  expect(found.map((a) => [a.short, a.long])).toEqual([[short, long]]);
  expect(text.slice(found[0]!.start, found[0]!.end)).toContain(short);
});

test.each(['Herr Muster (SPD) sprach.', 'im Jahr (2016)', 'Das gilt (siehe oben) auch.', 'der Anteil (26 %)'])(
  '%s introduces nothing',
  (text) => {
    expect(abbreviations(text)).toEqual([]);
  },
);
