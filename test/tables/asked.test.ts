import { expect, test } from 'vitest';
import { unitForAll } from '../../src/claims/tables/above.js';
import { ASKS_AMOUNT, bareNoun } from '../../src/claims/tables/asked-amounts.js';
import { periodIn } from '../../src/claims/tables/periods.js';

test.each([
  ['In welcher Höhe wurden in den Jahren 2020 bis 2023 Mittel für den Ausbau von Radwegen verausgabt?', 'Mittel'],
  [
    'In welcher Höhe haben die Städte und Gemeinden seit 2019 Fördergelder abgerufen (bitte nach Jahren)?',
    'Fördergelder',
  ],
  ['In welchem Umfang gewährte das Land den Vereinen Zuschüsse?', 'Zuschüsse'],
  ['In welcher Höhe sind dem Kreis bisher Kosten entstanden?', 'Kosten'],
  ['In welcher Höhe hat das Land die Kommunen gefördert?', null],
  ['In welchem Umfang war die Landesregierung beteiligt?', null],
])('what a question asks the amount of: %s', (question, noun) => {
  const match = ASKS_AMOUNT.exec(question)!;
  const found = bareNoun(question, match.index + match[0].length);
  expect(found && question.slice(found.start, found.end)).toBe(noun);
});

test.each([
  ['Personal der Prüfstelle in Vollzeitäquivalenten, Stand 31. Dezember 2022', '{FTE}'],
  ['Länge der Deiche in km nach Landkreisen', 'km'],
  ['Ausgaben in Mio. Euro 2019 bis 2022', 'EUR'],
  ['Kosten der Anlage in Kehl, Stand 2022', undefined],
  ['Der Verbrauch lag in kWh, so die Auskunft, höher.', undefined],
])('the unit that a title states: %s', (title, code) => {
  expect(unitForAll(title)?.unit?.code).toBe(code);
});

test.each([
  ['WS 2021/22', '2021-10/2022-03'],
  ['Wintersemester 2019/2020', '2019-10/2020-03'],
  ['SoSe 2023', '2023-04/2023-09'],
  ['2021/22', '2021-08/2022-07'],
  ['Klasse 2023', '2023'],
])('the time of a header: %s', (header, edtf) => {
  expect(periodIn(header)?.edtf).toBe(edtf);
});
