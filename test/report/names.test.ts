import { expect, test } from 'vitest';
import { parseVorlage } from '../../src/index.js';

test.each([
  ['Zuständig ist das Dezernat 5 der Bezirksregierung.', 0],
  ['Der Bericht wurde unter TOP: 9 beraten.', 0],
  ['Das Referat 23 hat dazu berichtet.', 0],
  ['Im Dezernat sind 5 Stellen frei.', 1],
  ['Das Referat hat 23 Beschäftigte.', 1],
])('numbers that name are no claims: %s', (text, claims) => {
  expect(parseVorlage(text).claims.length).toBe(claims);
});
