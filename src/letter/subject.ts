import type { Fragment } from '../layout/index.js';
import { isProse } from '../text/prose.js';
import { findCommittees } from './committee.js';
import { findDays } from './day.js';
import { joinLines, runs } from './joined.js';
import type { Reading } from './stage.js';

/** What a block above the topic begins with when it is none: an address, the stamp of a post room. */
const noTopic =
  /^(?:An (?:die|den|das)(?: |$)|(?:TH[UÜ]R\. )?LANDTAG POST|(?:Post)?[Ee]ingang|EINGANG|[Ee]ingegangen)/u;
/** Lines of a table of labels that follow the topic. */
const nextLabel = /^(?:BEZUG|ANLAGEN?|Anlagen?|GZ|DOK|AZ)(?:$|[ :])|^Bezug(?:$|:)/u;
const label = /^(?:Betreff|BETREFF|Betr\.|Betrifft|betr\.)[: ]*/u;

/** Reads the subject in one line, then the sitting and the requests that it and its neighbours name. */
export function readSubject(reading: Reading): void {
  const { layout, header, evidence } = reading;
  const lines = layout
    .of('subject')
    .filter((f) => f.text !== header.fileReference && !label.exec(f.text)?.[0].includes(f.text));
  if (lines.length > 0 && (layout.letters.length > 0 || layout.of('addressee').length > 1)) {
    const end = layout.letters[0]?.salutation ?? layout.fragments.length;
    const groups = runs(
      lines.filter((f) => layout.fragments.indexOf(f) < end),
      layout.fragments.filter(
        (_, i) => !['furniture', 'stamp', 'distribution', 'contact', 'office'].includes(layout.kinds[i]!),
      ),
      2,
    );
    const chosen = groups.filter((g) => g.some((f) => label.test(f.text)))[0] ?? groups[groups.length - 1];
    if (chosen) {
      const flow = joinLines(topicOf(chosen), 'printed');
      let from = label.exec(flow.text)?.[0].length ?? 0;
      let to = flow.text.length;
      const reference = header.fileReference;
      if (reference && flow.text.endsWith(` ${reference}`)) to -= reference.length + 1;
      while (flow.text[from] === ' ') from++;
      header.subject = flow.text.slice(from, to).replaceAll(/ {2,}/g, ' ').trim() || null;
      if (header.subject) evidence.read('/subject', flow.span(from, to));
    }
  }
  if (!header.subject && layout.letters.length === 0) readTopicWithoutLetter(reading);
  readConsultation(reading);
  readRequests(reading);
}

/** Without a salutation the topic is the first lines below the address. */
function readTopicWithoutLetter({ layout, header, evidence }: Reading): void {
  const address = layout.of('addressee');
  const last = address[address.length - 1];
  if (address.length < 2 || !last) return;
  const { fragments, kinds } = layout;
  const first = fragments.findIndex(
    (f, i) => f.line > last.line && (kinds[i] === 'reportTitle' || kinds[i] === 'report' || kinds[i] === 'subject'),
  );
  if (first < 0 || fragments[first]!.gap === 0 || isProse(fragments[first]!.text)) return;
  let end = first + 1;
  while (end < fragments.length && end < first + 4 && fragments[end]!.gap === 0) end++;
  const flow = joinLines(fragments.slice(first, end), 'printed');
  if (flow.text.length > 250) return;
  header.subject = flow.text;
  evidence.read('/subject', flow.span());
}

/** The lines of the topic itself: from its label to the next one, without an address or a stamp above. */
function topicOf(group: readonly Fragment[]): readonly Fragment[] {
  let from = Math.max(
    0,
    group.findIndex((f) => label.test(f.text)),
  );
  while (noTopic.test(group[from]!.text)) {
    const next = group.findIndex((f, i) => i > from && f.gap > 0);
    if (next < 0) break;
    from = next;
  }
  const end = group.findIndex((f, i) => i > from && nextLabel.test(f.text));
  return group.slice(from, end < 0 ? undefined : end).filter((f) => !/^\d{1,3} ?-?fach$/.test(f.text));
}

function places({ layout }: Reading): Fragment[][] {
  const { fragments, kinds } = layout;
  const subject = layout.of('subject');
  const title = fragments
    .filter((f, i) => (kinds[i] === 'reportTitle' || kinds[i] === 'report') && f.text.length < 200 && i < 70)
    .slice(0, 12);
  return [
    subject,
    title,
    layout.of('addressee', 'stamp'),
    fragments.filter((_, i) => kinds[i] === 'body').slice(0, 14),
  ];
}

/** The sitting: committees, days, number, agenda item; from the subject, else the title, the address, the body. */
function readConsultation(reading: Reading): void {
  const { header, evidence } = reading;
  let committees: string[] = [];
  let found = { dates: [] as string[], session: null as string | null, agendaItem: null as string | null };
  for (const [rank, lines] of places(reading).entries()) {
    if (lines.length === 0) continue;
    const flow = joinLines(lines);
    if (committees.length === 0) {
      const mentions = findCommittees(flow.text.slice(0, 3000));
      committees = [...new Set(mentions.map((m) => m.name))];
      if (mentions[0]) evidence.read('/consultation/committee', flow.span(mentions[0].start, mentions[0].end));
    }
    const sitting = readSitting(flow.text.slice(0, 3000));
    if (found.dates.length === 0 && sitting.dates.length > 0 && (rank < 3 || committees.length > 0)) {
      found.dates = sitting.dates.map((d) => d.iso);
      evidence.read('/consultation/date', flow.span(sitting.dates[0]!.start, sitting.dates[0]!.end));
    }
    found = { ...found, session: found.session ?? sitting.session, agendaItem: found.agendaItem ?? sitting.agendaItem };
  }
  if (committees.length === 0 && found.dates.length === 0) return;
  header.consultation = {
    committee: committees[0] ?? null,
    date: found.dates[0] ?? null,
    session: found.session,
    agendaItem: found.agendaItem,
  };
  if (committees.length > 1) header.consultation.committees = committees;
  if (found.dates.length > 1) header.consultation.dates = found.dates;
}

/** Days that belong to a sitting: behind the word and before another thing that is dated. */
function readSitting(text: string) {
  const dates: { iso: string; start: number; end: number }[] = [];
  for (const day of findDays(text)) {
    if (!day.iso) continue;
    const before = text.slice(Math.max(0, day.start - 260), day.start);
    const sitting = Math.max(
      before.lastIndexOf('itzung'),
      before.lastIndexOf('usschusses'),
      before.lastIndexOf('usschuss am'),
      before.lastIndexOf('usschuss für'),
    );
    const other = Math.max(
      before.lastIndexOf('Antrag'),
      before.lastIndexOf('Fraktion'),
      before.lastIndexOf('Schreiben'),
      before.lastIndexOf('Beschluss'),
      before.lastIndexOf('Stand'),
      before.lastIndexOf('Bericht zum'),
      before.lastIndexOf('. Wahl'),
      before.lastIndexOf('Gesetz'),
    );
    if (
      sitting > other &&
      /(?:am|vom|,|und|den|itzung|\(|bis|\.|ausschusses?|\/)[ (]{0,3}(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)?,?(?: den)? ?$/u.test(
        before,
      )
    )
      dates.push({ iso: day.iso, start: day.start, end: day.end });
  }
  const session =
    /(?<![\d.])(\d{1,3})\. (?:(?:öffentlichen?|nichtöffentlichen?|ordentlichen?|gemeinsamen?) )?[Ss]itzung/u.exec(
      text,
    )?.[1] ?? null;
  const agendaItem =
    /(?:TOP|Tagesordnungspunkt|Punkt|TO-Punkt)(?: Nr\.)? ?(\d{1,2}(?: ?[a-z](?![\p{L}]))?)(?: der (?:Tagesordnung|\d{1,3}\.))?/u.exec(
      text,
    )?.[1] ?? null;
  return { dates, session, agendaItem };
}

/** Requests with their days: `Antrag der Fraktion der SPD vom 12.01.2022`, `Anfrage der Abgeordneten …`. */
function readRequests(reading: Reading): void {
  const { header } = reading;
  const pattern =
    /(?:Antrag|Bericht(?:swunsch|sbitte|sersuchen|santrag)|Bitte|Anfrage(?: Nr\. \d{1,6}| \d{1,6})?|Schreiben|Anmeldung|Anforderung|Beantragung)e?s? (de[rs] (?:Fraktion|Abgeordneten|\p{Lu}\p{L}{0,40}ausschuss)[^.:;„“]{0,90}?) (?:vom|eingegangen am) /gu;
  for (const lines of places(reading)) {
    const flow = joinLines(lines.slice(0, 30));
    for (const match of flow.text.slice(0, 2500).matchAll(pattern)) {
      const from = match.index + match[0].length;
      const day = findDays(flow.text.slice(from, from + 40))[0];
      const by = requester(match[1]!);
      if (!header.requests!.some((r) => r.by === by))
        header.requests!.push({ by, date: day && day.start < 2 ? day.iso : null });
    }
    if (header.requests!.length > 0) return;
  }
}

function requester(printed: string): string {
  return printed
    .replace(/^des Abgeordneten/u, 'Abgeordneter')
    .replace(/^der Abgeordneten/u, 'Abgeordnete')
    .replace(/^(?:der|des) /u, '')
    .replace(/ausschusses$/u, 'ausschuss')
    .replace(/[ ,]{1,20}$/u, '');
}
