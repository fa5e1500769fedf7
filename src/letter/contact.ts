import { type Fragment, headOf } from '../layout/index.js';
import { Sign } from '../text/signs.js';
import { readPerson } from './person.js';
import type { Reading } from './stage.js';

const label =
  /^(?:Auskunft erteilt|[Bb]earbeitet von|Bearb\.|(?:Ihre? |Ihr\/e )?(?:Bearbeiter|Sachbearbeiter|Ansprechpartner|Ansprechperson)(?:in|\/-?in|[*:]in|\(in\))?(?: ?\/ ?E-?Mail)?|Name|NAME|BEARBEITET VON|BEARBEITER|Kontakt|REF|Auskunft|Es schreibt Ihnen|Ihr Kontakt)(?:$|[: ]+)/u;
const phoneLabel =
  /(?<!\p{L})(?:Telefon|TELEFON|Tel\.|TEL\.?|Durchwahl|DURCHWAHL|Fernruf|Hausruf|T)(?:-Nr\.|zentrale)?[.: ]*(?=[(+\d])/u;
const number = /^(?:\+49|\(?0\d(?:\d| (?=\d)){1,5}\)?|\d{3,6})[ /(-]{0,2}[\d ()–-]{2,24}\d(?:\/\d[\d-]{1,9}(?!\d))?/u;
const mail = /[\p{L}\d][\p{L}\d._%+-]{0,60}@[\p{L}\d-]{1,60}(?:\.[\p{L}\d-]{1,60}){1,4}/u;
/** Ranks in short: "LMR", "MRin", "RD'in", "ORR", "MDgt". */
const rank = /^(?:\p{Lu}{2,4}(?:dgt|gt|irig|dir)?\.?(?:in|'in|’in|\/-in)? )(?=(?:(?:Prof|Dr)[. ]|\p{Lu}\p{Ll}))/u;
const impersonal = /^(?:poststelle|post|info|mail|kontakt|presse|zentrale)/iu;

/** Reads who answers questions: name, telephone, mail. */
export function readContact({ layout, header, evidence }: Reading): void {
  const inLetter = layout.letters.length > 0 || layout.of('addressee').length > 0;
  const end = endOfLetter(layout);
  const lines = layout.fragments.filter(
    (_, i) =>
      i < end && ['contact', 'fileReference', 'date', 'office', 'letterhead', 'addressee'].includes(layout.kinds[i]!),
  );
  const found = named(lines, layout.of('contact'));
  let phone: [Fragment, string] | null = null;
  let email: [Fragment, string] | null = null;
  const near = found
    ? lines.slice(Math.max(0, lines.indexOf(found.fragment) - 2))
    : layout.of('contact').filter((f) => lines.includes(f));
  for (const fragment of near) {
    if (/^(?:Dienstgebäude|Lieferanschrift|Hausanschrift)/.test(fragment.text)) break;
    const text = fragment.text;
    const at = phoneLabel.exec(text);
    const rest = at ? text.slice(at.index + at[0].length) : text;
    const digits = /fax/i.test(text.slice(0, 12)) ? null : number.exec(rest);
    if (
      !phone &&
      digits &&
      (at || digits[0].length >= text.replace(/ ?\/ ?-?\d{2,8}$/u, '').length - 1) &&
      !/\d\.\d/.test(digits[0])
    )
      phone = [fragment, digits[0].trim()];
    const address = fragment.signs & Sign.address ? mail.exec(text.replace(/^E-?[Mm]ail:? ?/u, '')) : null;
    if (!email && address && !impersonal.test(address[0])) email = [fragment, address[0]];
  }
  if (!found && (!email || !inLetter)) return;
  header.contact = {
    name: found?.person.name ?? null,
    title: found?.person.title ?? null,
    phone: phone?.[1] ?? null,
    email: email?.[1] ?? null,
  };
  if (found) evidence.find('/contact/name', found.fragment.flow, found.person.name);
  if (phone) evidence.find('/contact/phone', phone[0].flow, phone[1]);
  if (email) evidence.find('/contact/email', email[0].flow, email[1]);
}

/** A column with the contact may stand last: it ends where the report or the next letter begins. */
function endOfLetter({ letters, fragments, kinds }: Reading['layout']): number {
  const [first] = letters;
  if (!first) return fragments.length;
  const next = letters[1] ? headOf(fragments, letters, 1) : fragments.length;
  for (let i = first.closing + 1; i < next; i++)
    if (kinds[i] === 'reportTitle' || kinds[i] === 'report' || kinds[i] === 'annex') return i;
  return next;
}

function named(lines: readonly Fragment[], contacts: readonly Fragment[]) {
  const read = (fragment: Fragment, text: string) => {
    const bare = text
      .replace(
        /^((?:Herrn?|Frau) )?(?:(?:Leitende[rn]? )?(?:Ministerial|Regierungs|Ober|Senats)\p{Ll}{2,20}(?:rat|rätin|direktor(?:in)?|dirigent(?:in)?)|Ministerialr(?:at|ätin)) (?=\p{Lu})/u,
        '$1',
      )
      .replace(rank, '')
      .replace(phoneLabel, '|')
      .split('|')[0]!
      .replace(mail, '')
      .replace(/[ ,;]{1,20}$/u, '')
      .trim();
    const person = readPerson(bare);
    return person && !person.suffix ? { fragment, person } : null;
  };
  for (const [i, fragment] of lines.entries()) {
    const match = label.exec(fragment.text);
    if (!match) continue;
    const rest = fragment.text.slice(match[0].length);
    const found = rest ? read(fragment, rest) : null;
    if (found) return found;
    for (const next of rest ? [] : lines.slice(i + 1, i + 7)) {
      const below = read(next, next.text);
      if (below) return below;
    }
  }
  for (const fragment of contacts) {
    const found = lines.includes(fragment) ? read(fragment, fragment.text) : null;
    if (found) return found;
  }
  return null;
}
