import type { Fragment } from '../layout/index.js';
import { joinLines } from './joined.js';
import { type Person, readPerson } from './person.js';
import type { Reading } from './stage.js';

const deputy = /^(?:[Iil]n Vertretung|[Ii][.,] ?V\.|iV\.?(?= |$))(?: (?:des|der) \p{L}{4,40})?[ :,]*/u;
const order = /^(?:Im Auftrage?|im Auftrage?|[Ii][.,] ?A\.)[ :,]*/u;
const signed = /^(?:\(?gez\.\)?|gezeichnet|elektronisch gezeichnet|\(?[Gg]ez\.?)[ :]*/u;
const roleWord =
  /(?:(?:Parlamentarische[r]?|Leitende[r]?|Erste[r]?|Zweite[r]?) )?(?:Staats|Ministerial|Senats|Regierungs)?(?:[Mm]inister(?:präsident)?(?:in)?|[Ss]enator(?:in)?|[Ss]taatsr(?:at|ätin)|[Ss]taatssekretär(?:in)?|[Ss]ekretär(?:in)?|[Dd]irigent(?:in)?|[Dd]irektor(?:in)?|[Rr](?:at|ätin)|Chef(?:in)? der \p{L}{3,20}|Amtschef(?:in)?|Abteilungsleiter(?:in)?|Referatsleiter(?:in)?|Bürgermeister(?:in)?|Regierende[r]? Bürgermeister(?:in)?)(?:,? MdL)?(?= |$|,)/u;
const role = new RegExp(`^(?:Der |Die )?(${roleWord.source}(?: (?:für|des|der|und) .{2,110})?)$`, 'u');

/** Reads who signed: name, role, and in whose place. */
export function readSignatory(reading: Reading): void {
  const { header, evidence } = reading;
  const lines = signatureLines(reading);
  let person: Person | null = null;
  let where: Fragment | null = null;
  let onBehalf: string | null = null;
  let printed: { text: string; from: Fragment[] } | null = null;
  for (const [i, fragment] of lines.entries()) {
    let text = fragment.text;
    for (const [pattern, value] of [
      [deputy, 'in Vertretung'],
      [order, 'im Auftrag'],
    ] as const) {
      if (!pattern.test(text)) continue;
      onBehalf ??= value;
      evidence.entries['/signatory/onBehalf'] ??= fragment.flow.span();
      text = text.replace(pattern, '');
    }
    text = text
      .replace(signed, '')
      .replace(/^\((.*)\)$/u, '$1')
      .trim();
    if (!text) continue;
    const asRole = role.exec(text);
    if (asRole && !printed) {
      const more = lines
        .slice(i + 1)
        .filter((f, k) => k === 0 && f.gap === 0 && /^(?:für|und|des|der|sowie) /u.test(f.text));
      const open = /(?:,| und| für| des| der)$/u.test(text) && lines[i + 1]?.gap === 0 ? [lines[i + 1]!] : more;
      printed = {
        text: joinLines([fragment, ...open])
          .text.replace(/^(?:Der|Die) /u, '')
          .replace(/,? MdL$/u, ''),
        from: [fragment, ...open],
      };
      continue;
    }
    if (person) continue;
    const joined = /^(.{4,60}?), ?(.{5,100})$/u.exec(text);
    const behind = joined ? role.exec(joined[2]!) : null;
    const before = new RegExp(`^(${roleWord.source}) (?=\\p{Lu})`, 'u').exec(text);
    const name = behind ? joined![1]! : before ? text.slice(before[0].length) : text;
    const found = readPerson(name);
    if (!found) continue;
    person = found;
    where = fragment;
    if (behind) printed ??= { text: behind[1]!, from: [fragment] };
    else if (before) printed ??= { text: before[1]!, from: [fragment] };
  }
  if (!person && !printed && !onBehalf) return;
  header.signatory = {
    name: person?.name ?? null,
    title: person?.title ?? null,
    givenName: person?.givenName ?? null,
    familyName: person?.familyName ?? null,
    role: printed?.text ?? null,
    onBehalf,
  };
  if (person && where) evidence.find('/signatory/name', where.flow, person.name);
  if (printed) evidence.read('/signatory/role', joinLines(printed.from).span());
  else implyRole(reading, onBehalf);
}

function signatureLines({ layout }: Reading): Fragment[] {
  const first = layout.letters[0];
  if (first) {
    const next = layout.letters[1]?.salutation ?? layout.fragments.length;
    const own = layout.fragments.filter(
      (_, i) => i >= first.closing && i < next && i < first.closing + 14 && layout.kinds[i] === 'signature',
    );
    if (own.length > 0) return own.filter((f) => !/^F\. ?d\. ?R/.test(f.text));
    return layout.of('signature').slice(0, 6);
  }
  const all = [...layout.fragments, ...layout.back];
  const at = all.findIndex(
    (f) => f.text.length < 60 && (deputy.test(f.text) || order.test(f.text) || signed.test(f.text)),
  );
  if (at >= 0) return all.slice(at, at + 5).filter((f, i) => i === 0 || f.gap <= 4);
  // The minister's role below a name closes an answer.
  const below = all.findIndex(
    (f, i) => i > 5 && f.gap === 0 && f.text.length < 90 && role.test(f.text) && readPerson(all[i - 1]!.text) !== null,
  );
  if (below > 0) return all.slice(below - 1, below + 2);
  const dated = all.findIndex(
    (f, i) => i > 8 && /^\p{Lu}\p{L}{2,20}, (?:den |am )?\d{1,2}\. /u.test(f.text) && f.text.length < 50,
  );
  return dated > 0 ? all.slice(dated + 1, dated + 3).filter((f) => readPerson(f.text) !== null) : [];
}

/** Where no role stands at the name, the letterhead or the report's title tells it; not for who signs in another's place. */
function implyRole({ layout, header, evidence }: Reading, onBehalf: string | null): void {
  const head = layout.fragments.slice(0, layout.letters[0]?.salutation ?? 0);
  for (const fragment of head) {
    const match =
      /^(?:(?:Der|Die) )?((?:Parlamentarische[rn]? )?Staatssekretär(?:in)?)(?: bei(?:m| der) .{4,80}| beim)?$/u.exec(
        fragment.text,
      );
    if (!match) continue;
    header.signatory!.role = match[1]!;
    evidence.imply('/signatory/role', fragment.flow.span(), 'letterhead');
    return;
  }
  if (onBehalf !== null) return;
  for (const fragment of layout.of('letterhead', 'returnAddress', 'contact', 'addressee')) {
    const match =
      /^(?:Der |Die |DER |DIE |(?=\p{L}{8,20}$))((?:Staats|STAATS)?(?:[Mm]inister(?:in)?|[Ss]ekretär(?:in)?|MINISTER(?:IN)?|SEKRETÄR(?:IN)?|Ministerpräsident(?:in)?)|Senator(?:in)?|Amtschef(?:in)?|Chef(?:in)? der \p{L}+)(?= |$)/u.exec(
        fragment.text,
      );
    if (!match) continue;
    const text = match[1]!;
    header.signatory!.role = text === text.toUpperCase() ? text[0]! + text.slice(1).toLowerCase() : text;
    evidence.imply('/signatory/role', fragment.flow.span(match[0].length - text.length, match[0].length), 'letterhead');
    return;
  }
  for (const fragment of layout.fragments) {
    const match =
      /(?:^| )(?:des|der) (Staatsminister|Minister|Senator|Ministerpräsident|Staatssekretär)(s|en|in)?(?= (?:für|des|der)|$)/u.exec(
        fragment.text.slice(0, 160),
      );
    if (
      !match ||
      !/[Bb]ericht|^(?:des|der) |Stellungnahme|Antwort/u.test(fragment.text) ||
      layout.kinds[layout.fragments.indexOf(fragment)] === 'body'
    )
      continue;
    header.signatory!.role = match[1]! + (match[2] === 'in' ? 'in' : '');
    evidence.imply('/signatory/role', fragment.flow.span(match.index, match.index + match[0].length), 'report-title');
    return;
  }
}
