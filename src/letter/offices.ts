import type { Fragment } from '../layout/index.js';
import type { Office } from '../model/index.js';
import { Sign } from '../text/signs.js';
import { findStreet, findTown } from './address.js';
import { joinLines, runs } from './joined.js';
import type { Reading } from './stage.js';

const label =
  /^(?:Dienstgebäude|Dienstsitz|Lieferanschrift|Hausanschrift|HAUSANSCHRIFT|POSTANSCHRIFT|Postanschrift|Besucher(?:anschrift|adresse)|Anschrift|und Lieferanschrift|und$|\(?Anschrift\)?)/u;
const phone = /(?:Telefon|Tel\.?|TEL\.?|Telefonzentrale|Fernruf|Zentrale)[.: ]*([(+\d][\d ()/+–-]{4,24}\d)/u;
const fax = /(?:Telefax|Fax|FAX)[.: ]*([(+\d][\d ()/+–-]{4,24}\d)/u;
const mail = /[\p{L}\d][\p{L}\d._-]{0,60}@[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){1,4}/u;
const web = /(?<![@\p{L}./])(?:https?:\/\/)?www\.[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){1,4}(?:\/[\p{L}\d-]{1,40})?/u;

/** Reads the office column: each building with its label, and how it is reached. */
export function readOffices({ layout, header, evidence }: Reading): void {
  if (layout.letters.length === 0) return;
  const rest = layout.fragments.filter((_, i) => !['body', 'furniture'].includes(layout.kinds[i]!));
  const lines = layout.of('office');
  if (lines.length === 0) return;
  for (const group of regroup(runs(lines, rest, 2))) {
    const office = read(group);
    if (!office.street && !office.phone && !office.email && !office.web) continue;
    const before = header.offices[header.offices.length - 1];
    // A column broken up by the body: what is still missing belongs to the office above.
    if (before && !office.street && !office.label) {
      for (const key of ['phone', 'fax', 'email', 'web'] as const) before[key] ??= office[key];
      continue;
    }
    header.offices.push(office);
    const flow = joinLines(group);
    evidence.read(`/offices/${header.offices.length - 1}`, flow.span());
  }
}

/** A label behind an address begins the next office. */
function regroup(groups: readonly Fragment[][]): Fragment[][] {
  const out: Fragment[][] = [];
  for (const group of groups) {
    let current: Fragment[] = [];
    for (const fragment of group) {
      // A postal address is no building.
      if (
        label.test(fragment.text) &&
        !/^(?:POST|Post)anschrift/i.test(fragment.text) &&
        current.some((f) => findTown(f.text))
      ) {
        out.push(current);
        current = [];
      }
      current.push(fragment);
    }
    out.push(current);
  }
  return out;
}

const beforeStreet =
  /^[\p{L} ]{3,60}: |^(?:Dienstgebäude|Dienstsitz|\p{Lu}\p{Ll}{3,12}anschrift|HAUSANSCHRIFT|POSTANSCHRIFT) (?=\p{Lu})/u;
const streetIn = ({ text }: Fragment) => findStreet(text.replace(beforeStreet, ''));
const townIn = ({ text }: Fragment) => findTown(text);

function read(group: readonly Fragment[]): Office {
  const find = (pattern: RegExp, needs: number) => {
    for (const { text, signs } of group) {
      const match = signs & needs ? pattern.exec(text) : null;
      if (match) return (match[1] ?? match[0]).trim();
    }
    // In a row of labels the value stands below.
    for (const [i, { text }] of group.entries()) {
      const below = group[i + 1];
      const match = below && /^\p{L}[\p{L}-]{1,20}:?$/u.test(text) ? pattern.exec(`${text} ${below.text}`) : null;
      if (match) return (match[1] ?? match[0]).trim();
    }
    return null;
  };
  const stops = /Verkehrsmittel|Haltestelle|Rheinbahn|Linie/;
  const until = group.findIndex((f) => stops.test(f.text));
  const place = until < 0 ? group : group.slice(0, until);
  const labels: string[] = [];
  const first = place.findIndex((f) => label.test(f.text));
  for (const { text } of place.slice(Math.max(0, first))) {
    const found = label.exec(text);
    if (!found) break;
    if (findTown(text) || findStreet(text)) {
      labels.push(found[0]);
      break;
    }
    labels.push(text.split(':')[0]!);
  }
  const street = place.map(streetIn).find((s) => s !== null) ?? null;
  const town = place.map(townIn).find((t) => t !== null) ?? null;
  return {
    label: labels.join(' ').replace(/[ :]{1,20}$/u, '') || null,
    street,
    postalCode: town?.postalCode ?? null,
    city: town?.city ?? null,
    phone: find(phone, Sign.figure),
    fax: find(fax, Sign.figure),
    email: find(mail, Sign.address),
    web: find(web, Sign.address),
  };
}
