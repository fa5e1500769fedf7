import { houses } from '../parliaments/index.js';
import { lazily } from '../text/lazily.js';
import type { HouseLines } from './score.js';

/** Names, streets and postal codes of all houses, as lines of stamps and addresses print them. */
export const houseLines = lazily((): HouseLines => {
  const names = new Set<string>();
  const streets = new Set<string>();
  const postalCodes = new Set<string>();
  for (const house of houses) {
    for (const name of [house.name, ...house.names.map((n) => n.text), ...house.capitals])
      names.add(name.toLowerCase());
    // A stamp breaks the name: LANDTAG⏎NORDRHEIN-WESTFALEN.
    for (const name of house.capitals) names.add(name.toLowerCase().replace(/^landtag(?: von| des)? /u, ''));
    for (const { street, postalCode } of house.addresses) {
      if (street) streets.add(street.toLowerCase().replaceAll(' ', ''));
      postalCodes.add(postalCode);
    }
  }
  return { names, streets, postalCodes };
});
