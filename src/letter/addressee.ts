import type { Fragment } from '../layout/index.js';
import { findStreet, findTown } from './address.js';
import { joinLines, runs } from './joined.js';
import { isOffice, officeInNominative } from './office-title.js';
import { type Person, readPerson } from './person.js';
import type { Reading } from './stage.js';

const skipped =
  /^(?:- ?.{3,40} ?-|– ?.{3,40} ?–|per (?:E-?Mail|Fax|Boten)|persönlich|Haus des Landtags|Landeshaus|Maximilianeum|im (?:Hause|Landtag)|\d{1,3}-?fach|\d{1,3} (?:Exemplare|Kopien)|nachrichtlich:?)$|^(?:in )?\(?\d{1,3}-?(?:fach| )/iu;
/** A number that slipped from the stamp into the address, and the office of a person who is named below. */
const slipped = /^(?:Rote Nummer|Vorlage|Drucksache|Umdruck) \d/u;
const ownOffice =
  /^(Herrn?|Frau) (?:(?:Staats)?[Mm]inister|Senator|Bürgermeister|Staatsr|Ministerpräsident)\p{L}{0,6}$/u;
const stop =
  /^(?:über:?$|über (?:den|die|das|Senats)|nachrichtlich|durch$|für (?:die|den|das) Mitglied|zur? Weiterleitung)/iu;

/** Reads to whom the letter goes: office in the nominative, person, address. */
export function readAddressee(reading: Reading): void {
  const { layout, header, evidence } = reading;
  const groups = runs(
    layout.of('addressee'),
    layout.fragments.filter((_, i) => !['furniture', 'distribution', 'stamp', 'date'].includes(layout.kinds[i]!)),
    2,
  );
  const block =
    groups.find((group) => group.some((f) => isOffice(f.text) || /^An(?: |$)/.test(f.text))) ??
    groups.find((group) => group.length > 2);
  if (!block || !reading.house || layout.letters.length + layout.of('addressee').length < 3) return;
  const lines = untilStop(block);
  const office: Fragment[] = [];
  let person: { fragment: Fragment; read: NonNullable<ReturnType<typeof readPerson>> } | null = null;
  let honorific: string | null = null;
  let street: string | null = null;
  let town: ReturnType<typeof findTown> = null;
  for (const fragment of lines) {
    const text = fragment.text;
    if (slipped.test(text)) continue;
    const held = office.length > 0 ? ownOffice.exec(text) : null;
    if (held) {
      honorific = held[1] === 'Frau' ? 'Frau' : 'Herr';
      continue;
    }
    const bare = text.replace(/^An(?: (?:den|die|das))?(?= |$) ?/u, '').replace(/^(?:den|die|das)$/u, '');
    if (/^(?:Herrn?|Frau)$/u.test(bare)) honorific = bare === 'Frau' ? 'Frau' : 'Herr';
    if (!bare || /^(?:Herrn?|Frau)$/u.test(bare) || skipped.test(text)) {
      if (!bare || /^(?:Herrn?|Frau)$/u.test(bare)) office.length === 0 && office.push(fragment);
      continue;
    }
    const place = findTown(text);
    if (place || (findStreet(text) && !isOffice(bare))) {
      town ??= place;
      street ??= findStreet(text);
      continue;
    }
    const named = personIn(bare, honorific !== null);
    if (named && !person) {
      person = { fragment, read: named };
      if (named.start > 0 && isOffice(bare.slice(0, named.start))) office.push(fragment);
    } else if (!person || office.length === 0) office.push(fragment);
    else if (!person.read.suffix && /^(?:MdL|MdA|MdB)$/.test(bare)) person.read.suffix = bare;
  }
  if (!town && !street) {
    // Letters to the members go by way of their president, whose address stands below.
    const rest = block.slice(block.indexOf(lines[lines.length - 1]!) + 1);
    const way = rest[0] && /^über/u.test(rest[0].text) ? rest.slice(0, 9) : [];
    town = way.map((f) => findTown(f.text)).find((found) => found !== null) ?? null;
    street = way.map((f) => findStreet(f.text)).find((found) => found !== null) ?? null;
  }
  const flow = joinLines(office);
  const printed = flow.text
    .slice(0, person && office.includes(person.fragment) ? flow.text.indexOf(person.read.name) : undefined)
    .replace(/ (?:Herrn?|Frau) $/u, '')
    .replace(/,$/, '');
  const name = officeInNominative(printed);
  const lead = /^(?:An )?(?:den |die |das )?(Herrn?|Frau)(?= )/u.exec(printed)?.[1];
  honorific = person?.read.honorific ?? (lead ? (lead === 'Frau' ? 'Frau' : 'Herr') : honorific);
  if (!name && !person) return;
  header.addressee = {
    office: name || null,
    honorific,
    name: person?.read.name ?? null,
    suffix: person?.read.suffix ?? null,
    address: town || street ? { street, postalCode: town?.postalCode ?? null, city: town?.city ?? null } : null,
  };
  if (name) evidence.read('/addressee/office', flow.span());
  if (person) evidence.find('/addressee/name', person.fragment.flow, person.read.name);
  const placed = lines.filter((f) => findTown(f.text) || findStreet(f.text));
  if (header.addressee.address) evidence.read('/addressee/address', joinLines(placed).span());
}

/** The person of a line, also behind the office: "Vorsitzende Frau Dr. Muster, MdL". A lone word is the rest of a name above it. */
function personIn(line: string, addressed: boolean): Person | null {
  const behind = /^(?:den |die )?\p{L}{4,30} (?=(?:Herrn?|Frau) \p{Lu})/u.exec(line);
  if (behind && isOffice(line) && !isOffice(line.slice(behind[0].length))) {
    const found = readPerson(line.slice(behind[0].length));
    return found && { ...found, start: found.start + behind[0].length, end: found.end + behind[0].length };
  }
  if (isOffice(line) && !/^(?:Herrn?|Frau) Abgeordnete[nr]? \p{Lu}/u.test(line)) return null;
  const found = readPerson(line);
  return found && (found.honorific || found.title || found.givenName || addressed) ? found : null;
}

function untilStop(block: readonly Fragment[]): Fragment[] {
  const start = block.findIndex(
    (f) => isOffice(f.text) || /^An(?: |$)/.test(f.text) || /^(?:Herrn|Frau)(?: |$)/.test(f.text),
  );
  const from = Math.max(0, start);
  let end = from + 1;
  let town = findTown(block[from]!.text) !== null;
  while (end < block.length && !stop.test(block[end]!.text) && !(town && !findTown(block[end]!.text))) {
    if (/^An (?:den|die|das)(?: |$)/.test(block[end]!.text) && end > from + 1) break;
    town ||= findTown(block[end]!.text) !== null;
    end++;
  }
  return block.slice(from, end);
}
