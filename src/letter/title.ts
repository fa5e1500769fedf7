import type { Fragment } from '../layout/index.js';
import { isProse } from '../text/prose.js';

import { joinLines } from './joined.js';
import type { Reading } from './stage.js';

/** Lines at the head of a report that are no title: sitting, day, agenda item, request, number, furniture. */
const besides =
  /^(?:\d{1,3}\. )?(?:(?:zur |für die )?(?:\d{1,3}\. )?Sitzung d|TOP \d|Tagesordnungspunkt|zu TOP|Antrag de[rs] Fraktion|Anlage(?: \d{1,2})?$|Anlage zu|vom \d|am \d|Stand:|\(Stand|Stand \d|Düsseldorf|zu Drucksache|Drucksache|Vorlage \d|Ausgegeben|Datum des|Federführend|Inhalt|Bezug:)|^\p{Lu}\p{L}+, (?:den|im) |^\d{1,2}\. (?:\p{L}+|\d{1,2}\.) ?\d{4}$/u;
/** The running number of a Vorlage, and for whom it is. */
const numberOrRealm =
  /^(?:Lfd\. Nr\.|Bericht der Verwaltung$|für die Sitzung (?:der|des) |und \p{Lu}\p{L}{4,30}$|Land(?: und Stadtgemeinde)?$|Stadtgemeinde)/u;
const kindOnly =
  /^(?:Schriftlicher Bericht|Bericht|BERICHT|Sprechvermerk|SPRECHVERMERK|Antwort|ANTWORT|Unterrichtung|UNTERRICHTUNG|Mitteilung|MITTEILUNG|Antrag|und|Stellungnahme|Kleine Anfrage.{0,60}|Große Anfrage.{0,60}|Schriftliche Anfrage|auf|auf die|auf den|Vorlage|VORLAGE|Vorlage ?[–-].{0,40}|Mitteilung ?[–-].{0,40}|mit Antwort.{0,60}|gemäß § .{0,40}|Anfrage.{0,160}|(?:der|des) (?:Abg|Frak|Minister|Staats|Landes|Bundes|Senat).{0,140}|durch (?:die|den) .{0,60}|Hessisch.{0,80}|Drucksache .{0,30}|Dringlich.{0,40}|Fraktion .{0,40}|namens der .{0,40}|Antwort (?:des|der) .{0,140}|Mitteilung des Senats.{0,60}|des Senats|an das Abg.{0,40}|zu der .{0,60}|betr\.:?)$/u;
/** How a speech addresses its hearers. */
const address =
  /^(?:Anrede|(?:Sehr )?(?:geehrte|verehrte|liebe)r? |Sehr geehrte|Liebe |Meine (?:sehr )?\p{L}{0,10} ?Damen |Herr (?:Präsident|Vorsitzender)|Frau (?:Präsidentin|Vorsitzende))[^.]{0,80}[,!]$|^Anrede$/u;
const sectionHead =
  /^(?:[0-9IVX]{1,4}[.)]? |[A-H]\. |Vorbemerkung|Vorwort|Zusammenfassung|Einleitung|Inhaltsverzeichnis|Inhalt$|Frage|[-–•*] |\d{1,2}\. )/u;

/** Where the report's text begins behind its title, as an index of fragments; `null` where no report follows. */
export interface ReportHead {
  first: number;
  body: number;
}

/** Reads the report's title in one line and says where the report's text begins. */
export function readTitle(reading: Reading): ReportHead | null {
  const { layout, header, evidence } = reading;
  const { fragments, kinds } = layout;
  const isReport = (i: number) => kinds[i] === 'report' || kinds[i] === 'reportTitle' || kinds[i] === 'annex';
  const last = layout.letters[layout.letters.length - 1]?.closing ?? -1;
  let first = fragments.findIndex((_, i) => i > last && isReport(i));
  if (first < 0) return null;
  // An annex is no report, and a section's heading is no title.
  const opening = fragments[first]!.text;
  if (/^Anlage \d{1,2}(?::| [–-]) /.test(opening) || /^(?:0|1|I|A)[.)]? \p{Lu}[^.]{2,60}$/u.test(opening))
    return { first, body: first };
  let end = first;
  const title: Fragment[] = [];
  let open = true;
  for (let i = first; i < fragments.length && i < first + 40; i++) {
    const fragment = fragments[i]!;
    const { text } = fragment;
    if (kinds[i] === 'furniture' || kinds[i] === 'stamp' || kinds[i] === 'distribution' || kinds[i] === 'date') {
      end = i + 1;
      continue;
    }
    if (!isReport(i) && layout.letters.length > 0) break;
    if (title.length === 0 && isBeside(text)) {
      end = i + 1;
      continue;
    }
    const goesOn = title.length > 0 && isContinued(title[title.length - 1]!, fragment);
    if (isBeside(text)) {
      open = false;
      end = i + 1;
      continue;
    }
    const runningText =
      isProse(text) &&
      !goesOn &&
      !/^(?:Schriftlicher )?Bericht (?:de[rs]|zu|über|an)/u.test(text) &&
      !/[^.:]$/.test(text.length < 130 ? text : '.');
    if (runningText || text.length > 260 || (title.length > 0 && sectionHead.test(text) && !goesOn)) break;
    if (
      title.length > 0 &&
      !goesOn &&
      !kindOnly.test(joinLines(title).text) &&
      title.some((f) => !kindOnly.test(f.text))
    )
      break;
    if (!open) break;
    title.push(fragment);
    end = i + 1;
  }
  while (first < end && kinds[first] === 'furniture') first++;
  setTitle(reading, title);
  if (!header.title) evidence.entries['/title'] && delete evidence.entries['/title'];
  return { first, body: end };
}

function isBeside(text: string): boolean {
  return besides.test(text) || numberOrRealm.test(text) || address.test(text);
}

function isContinued(above: Fragment, line: Fragment): boolean {
  if (
    /^(?:zu[mr]?|über|für|an|der|des|die|und|sowie|in|im|am|bei|mit|auf|nach|von|vom|aus|bis|gemäß) /u.test(line.text)
  )
    return line.gap <= 2;
  if (
    /(?:,|-| (?:zu|zum|zur|über|für|an|der|des|die|den|dem|und|sowie|in|im|am|bei|mit|auf|von|vom|Thema:?|Tagesordnungspunkt:?))$/u.test(
      above.text,
    )
  )
    return line.gap <= 2;
  if (line.gap === 0 && /^[„"“»]/.test(line.text) && /[“"”«]$/.test(line.text)) return true;
  return line.gap === 0 && !isProse(line.text) && !sectionHead.test(line.text);
}

/** A print's title is the topic alone; a ministry's report is called by its whole heading. */
function setTitle({ layout, header, evidence }: Reading, lines: readonly Fragment[]): void {
  let used = [...lines];
  if (layout.letters.length === 0) {
    const topic = used.filter(
      (f) => !kindOnly.test(f.text) && !/^(?:des|der) .*(?:Abgeordnet|Fraktion|Ministeri)/u.test(f.text),
    );
    if (topic.length > 0 && !/^(?:Schriftlicher )?Bericht/u.test(used[0]?.text ?? '')) used = topic;
  }
  const flow = joinLines(used, 'printed');
  if (!flow.text || !/\p{L}{3}/u.test(flow.text) || flow.text.length > 500) return;
  header.title = flow.text.replaceAll(/ {2,}/g, ' ').trim();
  evidence.read('/title', flow.span());
}
