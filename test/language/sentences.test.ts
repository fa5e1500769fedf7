import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/language/index.js';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

/** Sentences with a bar between them. */
describe('on one line', () => {
  test.each([
    'Das ist so.|Das ist anders.',
    'Ist das so?|Ja!|Gut.',
    'Das gilt z. B. für Kinder.|Auch für andere.',
    'Das gilt z.B. für Kinder.',
    'Er kommt am 3. Mai 2022 an.|Dann geht er.',
    'Am 03. Februar 2022 tagt der Ausschuss.',
    'Die 3. Sitzung fand statt.',
    'Es waren rd. 30 Personen.|Das genügt.',
    'Es waren 158.|Das genügt.',
    'Die Zahl stieg auf 73.926.|Die Quote sank.',
    'Das kostet 1,2 Mio. Euro.|Es wird gezahlt.',
    'Das kostet 1,2 Mio.|Das ist viel.',
    'Gem. § 7 Abs. 2 Satz 1 Nr. 3 RegG gilt das.',
    'Nach Art. 3 GG gilt das.',
    'Herr Dr. Muster sprach.|Frau Prof. Beispiel schwieg.',
    'Sie nannte u. a. die Schulen, d. h. die Lehrer.',
    'Er sagte: „Das ist so.“|Dann ging er.',
    'Das gilt (s. Nummer 3.1).|Das auch.',
    'Das gilt bzw. galt ggf. auch hier.',
    'Obst, Gemüse usw.|Die Preise stiegen.',
    'Das steht in Kap. 3 auf S. 5.|Mehr nicht.',
    'Die Vorlage vom 12.01.2022.|Der Bericht folgt.',
    'Zum 31.12.|Das ist alles.',
    'Vgl. dazu BVerfG, Urt. v. 9. Juni 2011 - 2 BvR 1/10 -.',
    'Die GmbH & Co. KG klagt.',
    'Im 2. Halbjahr sank die Zahl.|Im 3. Quartal stieg sie.',
    'Die Str. 5 ist gesperrt.',
    'Das ist „gut“.|Das nicht.',
    'J. Muster schrieb das.',
    'Warum?|Weil es so ist.',
    'Das gilt seit dem 1. Januar.|Es bleibt so.',
  ])('%s', (text) => {
    const want = text.split('|');
    expect(cut(want.join(' '))).toEqual(want);
  });
});

describe('on lines', () => {
  test.each([
    ['Das ist ein\nSatz.\nDas ist noch einer.', ['Das ist ein\nSatz.', 'Das ist noch einer.']],
    ['Überschrift\n\nDas ist ein Satz.', ['Überschrift', 'Das ist ein Satz.']],
    ['Dazu:\n- Erster Punkt,\n- Zweiter Punkt', ['Dazu:', '- Erster Punkt,', '- Zweiter Punkt']],
    ['Dazu:\na) die Sache,\nb) die andere', ['Dazu:', 'a) die Sache,', 'b) die andere']],
    [
      '§ 5 Aufgaben\n(1) Das Amt prüft.\n(2) Es berichtet.',
      ['§ 5 Aufgaben', '(1) Das Amt prüft.', '(2) Es berichtet.'],
    ],
    ['1. Wie viele?\n2. Warum?', ['1. Wie viele?', '2. Warum?']],
    ['am\n3. Mai 2022 war es so.', ['am\n3. Mai 2022 war es so.']],
    ['Die Schul-\nden sanken.', ['Die Schul-\nden sanken.']],
  ])('%j', (text, want) => {
    expect(cut(text)).toEqual(want);
  });
});
