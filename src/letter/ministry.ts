import type { Fragment } from '../layout/index.js';
import type { Address } from '../model/index.js';
import { ministryByDomain, ministryByName, ministryByShortName } from '../parliaments/index.js';
import type { MappedText } from '../text/mapped-text.js';
import { acronymOf } from './acronym.js';
import { findTown, readAddress } from './address.js';
import { joinLines, runs } from './joined.js';
import type { Reading } from './stage.js';

const minister =
  /^(?:DER|DIE|Der|Die) (?:Staats|STAATS)?(?:[Mm]inister(?:in)?|MINISTER(?:IN)?|[Ss]ekretär(?:in)?|SEKRETÄR(?:IN)?|Amtschef(?:in)?|Chef(?:in)? .{3,40})$/u;
const opening =
  /(?<!\p{L})(?:(?:(?:Bayer|Sächs|Hess|Thüring|Niedersächs|Brandenburg)isches |Thüringer )?(?:\p{Lu}\p{Ll}{3,15})?[Mm]inisterium|(?:\p{Lu}{4,14}ISCHES |THÜRINGER )?\p{Lu}{0,20}MINISTERIUM|(?:Bayerische |Sächsische |Thüringer |Hessische |Niedersächsische )?Staatskanzlei|STAATSKANZLEI|Senatskanzlei|Senatsverwaltung|Behörde für|Finanzbehörde|(?:Der Senator|Die Senatorin|Der Senat)(?= |$)|Bundeskanzleramt|Auswärtiges Amt|(?:Der |Die )?Ministerpräsident(?:in)?|Landesrechnungshof|Bundesrechnungshof|(?:Der|Die) (?:Staatsm|M)inister(?:in)? für|Rechnungshof)/u;
/** The Land as an adjective, on a line of its own. */
const adjective = /^(?:Thüringer|THÜRINGER|\p{Lu}\p{L}{4,15}(?:isches|ISCHES))$/u;
/** Where a ministry's name ends in a line: an address, a separator, a telephone, an honorific. */
const ending =
  / ?(?:[,·•●▪|]|[–-] )? ?(?:D-)?(?:\d{5} \p{Lu}|Postfach|Post-? ?$|Tel|\d{1,3} ?$)| ?[·•●▪|] | [–-] (?=\p{Lu}[\p{L}-]+ \d|\d{5}|Postfach|Der |Die )|, (?=\p{Lu}[\p{L}.-]{2,30}(?:str\.|straße|platz|allee|ufer|weg) ?\d)| (?:Der|Die) (?:Staats)?[Mm]inister| vom \d| namens| im Einvernehmen/u;

interface Name {
  flow: MappedText;
  name: string;
  start: number;
  end: number;
}

/** Reads the sender: its name in one line, its short name, and the address of its letterhead. */
export function readMinistry(reading: Reading): void {
  const { layout, header, evidence } = reading;
  const groups = runs(layout.of('letterhead', 'returnAddress'), layout.fragments, 1);
  const found = fromLetterhead(groups) ?? fromSentence(reading) ?? fromReportTitle(reading);
  const name = found ?? fromTable(reading);
  if (!name) return;
  header.ministry = { name: inOrdinaryCase(name.name), shortName: null, address: senderAddress(reading, groups) };
  if (name.implied) evidence.imply('/ministry/name', name.flow.span(name.start, name.end), name.implied);
  else evidence.read('/ministry/name', name.flow.span(name.start, name.end));
  readShortName(reading);
}

/** A name in capitals as running text writes it. */
function inOrdinaryCase(name: string): string {
  if (!/\p{Lu}{5}/u.test(name)) return name;
  return name.replaceAll(/\p{Lu}{2,40}/gu, (word, at: number) =>
    at > 0 && /^(?:FÜR|UND|DER|DES|DIE|DAS|SOWIE|VON|IM|IN|AM|ZUR|ZUM)$/.test(word) && name[at - 1] !== '-'
      ? word.toLowerCase()
      : word[0]! + word.slice(1).toLowerCase(),
  );
}

type Found = Name & { implied?: string };

/** The best name in the letterhead: full ones before those in a return address. */
function fromLetterhead(groups: readonly Fragment[][]): Found | null {
  let best: (Found & { rank: number }) | null = null;
  for (const block of groups.flatMap(blocksOf)) {
    const flow = joinLines(block);
    const from = adjective.test(block[0]!.text) ? 0 : (opening.exec(flow.text)?.index ?? 0);
    const to = cutAt(flow.text, from);
    const name = flow.text.slice(from, to).replace(/[ ,;.–-]{1,20}$/u, '');
    if (name.length < 6) continue;
    const rank = rankOf(name, to === flow.text.length);
    // Of two names of which one holds the other the longer one tells more: "Thüringer Ministerium für …".
    if (!best || rank > best.rank || (rank > 0 && isMore(name, best.name)))
      best = { flow, name, start: from, end: from + name.length, rank };
  }
  return best;
}

/** The lines of each name in a letterhead: it may stand there once in capitals and once in a return address. */
function blocksOf(group: readonly Fragment[]): Fragment[][] {
  const lines = group.filter((f) => !minister.test(f.text));
  const out: Fragment[][] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!opening.test(lines[i]!.text)) continue;
    const block: Fragment[] = [];
    for (const line of lines.slice(i)) {
      if (block.length > 0 && (!continues(block[block.length - 1]!.text, line.text, block[0]!.text) || line.gap > 1))
        break;
      block.push(line);
      if (cutAt(line.text, 0) < line.text.length) break;
    }
    i += block.length - 1;
    // Above the name its Land may stand: "Thüringer⏎Ministerium für Umwelt".
    const above = lines[lines.indexOf(block[0]!) - 1];
    if (above && block[0]!.gap === 0 && adjective.test(above.text)) block.unshift(above);
    out.push(block);
  }
  return out;
}

/** The letterhead is more complete than a return address with its "NRW", and capitals hide how a name is spelled. */
function rankOf(name: string, whole: boolean): number {
  const short = / NRW$|^(?:Nds|Min|StM)\./.test(name) ? -6 : 0;
  const capitals = (name.match(/\p{Lu}{4,}/gu)?.length ?? 0) > 0 ? -5 : 0;
  return 3 + (whole ? 2 : 0) + Math.min(2, name.length / 60) + short + capitals;
}

function isMore(name: string, than: string): boolean {
  const folded = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
  return name.length > than.length && name.length < than.length + 45 && folded(name).includes(folded(than));
}

function cutAt(text: string, from: number): number {
  const match = ending.exec(text.slice(from + 6));
  return match ? from + 6 + match.index : text.length;
}

/** Whether a line goes on with the name above it. */
function continues(above: string, line: string, first: string): boolean {
  if (/(?:,|-| und| für| der| des| sowie| FÜR| UND| DES| DER)$/u.test(above)) return true;
  if (/^(?:des |der |für |und |sowie |DES |DER |FÜR |UND )/u.test(line)) return true;
  if (
    /^(?:Freistaat|Land |Mecklenburg-Vorpommern|Brandenburg|Sachsen-Anhalt|Schleswig-Holstein|Rheinland-Pfalz|Baden-Württemberg|Nordrhein-Westfalen|Saarland)/u.test(
      line,
    )
  )
    return (
      /^(?:\p{Lu}\p{Ll}{3,15}m|M)inisterium|^MINISTERIUM/u.test(first) &&
      !/ (?:Land|Freistaat)/.test(first) &&
      !/^Freistaat/.test(line)
    );
  return /^(?:MINISTERIUM|STAATSMINISTERIUM)$/.test(above);
}

/** "Antwort des Niedersächsischen Ministeriums für …", "beantwortet das Ministerium für …". */
function fromSentence({ layout }: Reading): Found | null {
  for (const [i, fragment] of layout.fragments.slice(0, 140).entries()) {
    if (
      !/inisterium|enatsverwaltung|Staatskanzlei|enators?(?:in)? für/.test(fragment.text) ||
      fragment.text.length > 900
    )
      continue;
    const near = layout.fragments.slice(Math.max(0, i - 1), i + 3);
    const apart = near.findIndex((f, k) => k > (i > 0 ? 1 : 0) && f.gap > 0);
    const flow = joinLines(apart < 0 ? near : near.slice(0, apart));
    const match =
      /(?:(?:Antwort|Stellungnahme|Mitteilung|Bericht|Schreiben|Unterrichtung) des|(?:beantwortet|nimmt|berichtet|teilt|übersendet) das) ((?:\p{Lu}\p{L}+isch(?:e[ns]|es) )?\p{L}*[Mm]inisteriums?(?: (?:für|der|des) .{3,160}?)?)(?=,? (?:namens|im Einvernehmen|in Abstimmung|vom|zu|zum|zur|die|den|wie|auf|gemäß|hat|mit|über|an|nach)(?: |$)|\.? ?$|[.(:])/u.exec(
        flow.text,
      );
    if (!match) continue;
    const name = match[1]!.replace(/^(\p{Lu}\p{L}+isch)en(?= )/u, '$1es').replace(/inisteriums(?=$| )/u, 'inisterium');
    const start = match.index + match[0].length - match[1]!.length;
    return { flow, name, start, end: start + match[1]!.length, implied: 'sentence' };
  }
  return null;
}

function fromReportTitle({ layout }: Reading): Found | null {
  for (const [i, fragment] of layout.fragments.slice(0, 120).entries()) {
    if (fragment.text.length > 200 || !/^des \p{L}*[Mm]inisteriums/u.test(fragment.text)) continue;
    const flow = joinLines(
      layout.fragments
        .slice(i, i + 3)
        .filter((f, k) => k === 0 || (f.gap === 0 && /^(?:und|für|sowie|des Landes|\p{Ll})/u.test(f.text))),
    );
    const match = /^des (.{8,160}?)(?= (?:zu|zum|zur|über|an|vom|für die Sitzung)(?: |$)|$)/u.exec(flow.text);
    if (match)
      return {
        flow,
        name: match[1]!.replace(/inisteriums(?=$| )/u, 'inisterium'),
        start: 4,
        end: match[0].length,
        implied: 'title',
      };
  }
  return null;
}

/** A ministry whose mail address is in the office column, where no letterhead is left. */
function fromTable({ layout, house, header }: Reading): Found | null {
  if (layout.letters.length === 0) return null;
  for (const fragment of layout.of('office', 'contact')) {
    const mail = /[\w.-]{2,40}@([\w.-]{4,60})/.exec(fragment.text);
    const known = mail ? ministryByDomain(mail[1]!, { house, day: header.date }) : null;
    if (mail && known)
      return {
        flow: fragment.flow,
        name: known.ministry.name,
        start: mail.index,
        end: mail.index + mail[0].length,
        implied: 'mail-domain',
      };
  }
  return null;
}

function senderAddress({ evidence }: Reading, groups: readonly Fragment[][]): Address | null {
  for (const group of groups) {
    const at = group.findIndex((f) => findTown(f.text));
    if (at < 0) continue;
    const town = findTown(group[at]!.text)!;
    evidence.read('/ministry/address', group[at]!.flow.span(town.start, town.end));
    const found = readAddress([group[at]!.text, ...(group[at - 1] ? [group[at - 1]!.text] : [])]);
    if (found?.street && opening.test(found.street)) found.street = null;
    return found;
  }
  return null;
}

/** The short name: printed in brackets, that of the table of ministries, or of the mail domain. */
function readShortName({ layout, header, house, evidence, text }: Reading): void {
  const ministry = header.ministry!;
  const narrowing = { house, day: header.date };
  for (const fragment of layout.of('letterhead', 'returnAddress')) {
    const match = /(?:\(|^| – | - )((?:St)?\p{Lu}{2,}[\p{L}]{0,6})(?:\)| Nordrhein-Westfalen| NRW|$)/u.exec(
      fragment.text,
    );
    const known = match ? ministryByShortName(match[1]!, { house }) : null;
    if (!match || !known) continue;
    ministry.shortName = match[1]!;
    evidence.find('/ministry/shortName', fragment.flow, match[1]!);
    return;
  }
  const known = ministryByName(ministry.name, narrowing);
  let short = known?.ministry.short ?? null;
  let rule = 'name-of-ministry';
  if (!short) {
    for (const fragment of layout.fragments) {
      const mail = fragment.text.length < 200 ? /@([\w.-]{4,60})/.exec(fragment.text) : null;
      const found = mail ? ministryByDomain(mail[1]!, narrowing) : null;
      if (!found?.ministry.short) continue;
      short = found.ministry.short;
      rule = 'mail-domain';
      break;
    }
  }
  if (!short) {
    // No list knows it: the text itself may use a short form made of the name's initials.
    const own = acronymOf(ministry.name, text.clean.text.slice(0, 60_000));
    if (!own) return;
    ministry.shortName = own.short;
    evidence.imply('/ministry/shortName', text.clean.span(own.start, own.start + own.short.length), 'initials');
    return;
  }
  ministry.shortName = short;
  const pattern = new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u');
  const at = pattern.exec(text.clean.text.slice(0, 60_000));
  const place = at ? text.clean.span(at.index, at.index + short.length) : evidence.entries['/ministry/name']!;
  evidence.imply('/ministry/shortName', place, at ? 'text' : rule);
}
