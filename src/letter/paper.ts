import type { Fragment, Kind, Layout } from '../layout/index.js';
import type { Span } from '../model/index.js';
import { type House, type Paper, readPaper } from '../parliaments/index.js';
import type { MappedText } from '../text/mapped-text.js';
import { joinLines } from './joined.js';
import { isTheirs } from './theirs.js';

/** A document's number, as found in the text or its file name. */
export interface PaperFinding {
  house: House;
  paper: Paper;
  type: string;
  /** Number as the header gives it. */
  reference: string;
  term: number | null;
  score: number;
  span: Span;
  typeSpan: Span;
  implied: string | null;
}

interface Line {
  flow: MappedText;
  kind: Kind;
  index: number;
  /** Whether it stands below a label like `Ihr Zeichen`. */
  theirs: boolean;
}

/** How much a number counts by where it stands: in the stamp it is the document's own, in a subject it is another paper's. */
const byKind: Partial<Record<Kind, number>> = {
  stamp: 6,
  distribution: 4,
  furniture: 4,
  letterhead: 2.5,
  addressee: 0.5,
  reportTitle: 0.5,
  report: -1,
  contact: 1,
  fileReference: 0,
  date: 1,
  subject: -4,
  body: -6,
};

/** Words before a number that make it another paper's. */
const other =
  /(?:zu|auf|aus|in|mit|vgl\.|siehe|s\.|gemäß|Beschluss|Antrag|Fraktion(?:en)?|Vorlage an|LT-|Landtags-?|Bundestags-?|Nr\.|zur|laut|nach|und|Bezug:?|Anfrage)[ :(–-]*$/u;

/** `Lfd. Nr.: VL 21/1188`, `Drs.-Nr.: 8/3284` alone on a line: a label that gives the document's own number. */
const ownLabel = /^(?:(?:Lfd|lfd)\.? ?Nr\.|Laufende Nummer|(?:Vorlagen?|Drucksachen?)-?(?:Nr\.|[Nn]ummer)):? ?$/u;
const labelled = /^\p{L}{2,20}\.?-Nr\.:? ?\d/u;

/** All numbers that could be the document's own, best first. */
export function findPapers(layout: Layout, houses: readonly House[]): PaperFinding[] {
  const lines = candidateLines(layout);
  const out: PaperFinding[] = [];
  for (const house of houses) {
    for (const [rank, paper] of house.papers.entries()) {
      if (paper.reference === null) continue;
      const pattern = global(paper.pattern);
      for (const line of lines) {
        pattern.lastIndex = 0;
        for (let match = pattern.exec(line.flow.text); match; match = pattern.exec(line.flow.text)) {
          if (match[0].length === 0) break;
          const found = finding(house, paper, match, line);
          found.score -= rank * 0.05;
          out.push(found);
        }
      }
    }
  }
  // The same number again, as a running head or below the stamp, speaks for it.
  for (const one of out)
    one.score += Math.min(
      2,
      0.5 *
        (new Set(out.filter((o) => o.reference === one.reference && o.house === one.house).map((o) => o.span.start))
          .size -
          1),
    );
  return out.sort((a, b) => b.score - a.score);
}

const globals = new WeakMap<RegExp, RegExp>();
function global(pattern: RegExp): RegExp {
  let found = globals.get(pattern);
  if (!found) {
    found = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
    globals.set(pattern, found);
  }
  return found;
}

function finding(house: House, paper: Paper, match: RegExpExecArray, line: Line): PaperFinding {
  const groups = match.groups ?? {};
  const value = (name: string) => (groups[name] ?? '').replaceAll(/\s+/g, '');
  const printed = readPaper(match[0], { ...house, papers: [{ ...paper, pattern: paper.pattern }] });
  const reference = printed?.reference ?? '';
  const before = line.flow.text.slice(0, match.index);
  let score = byKind[line.kind] ?? 0;
  if (match[0].length >= line.flow.text.trim().length - 2) score += 2;
  if (/(?:WAHLPERIODE|Wahlperiode)[ –-]*$/.test(before)) score += 2;
  const whole = (before + match[0]).length >= line.flow.text.trim().length - 2;
  if (whole && ownLabel.test(before)) score += 6;
  else if (whole && !before && labelled.test(match[0])) score += 5;
  else if (other.test(before)) score -= 5;
  if (line.theirs) score -= 8;
  // In brackets stands what a subject speaks of.
  if (/\($/.test(before)) score -= 5;
  if (/^[ )]*(?:vom|der Fraktion|wurde)/.test(line.flow.text.slice(match.index + match[0].length))) score -= 3;
  if (match[0] === match[0].toUpperCase()) score += 1;
  score -= Math.min(2, line.index * 0.01);
  const at = (name: string) => (groups[name] ? match.index + match[0].indexOf(groups[name]!) : match.index);
  const number = match[0].search(/\d/);
  const from = match.index + Math.max(0, number);
  return {
    house,
    paper,
    type: paper.type,
    reference,
    term: groups.term ? Number(value('term')) : null,
    score,
    span: line.flow.span(Math.min(from, groups.committee ? at('committee') : from), match.index + match[0].length),
    typeSpan: line.flow.span(match.index, Math.max(match.index + 1, from)),
    implied: null,
  };
}

/** Single lines of the head, runs of stamp lines in one, and the last lines of the document. */
function candidateLines(layout: Layout): Line[] {
  const out: Line[] = [];
  let stamp: Fragment[] = [];
  const flush = (index: number) => {
    if (stamp.length > 1) out.push({ flow: joinLines(stamp), kind: 'stamp', index, theirs: false });
    stamp = [];
  };
  layout.fragments.forEach((fragment, index) => {
    const kind = layout.kinds[index]!;
    const isStamp = kind === 'stamp' || kind === 'distribution';
    if (!isStamp && kind !== 'furniture') flush(index);
    if (isStamp && !isTheirs(layout.fragments, index)) stamp.push(fragment);
    if (fragment.text.length < 200 && /\d/.test(fragment.text) && kind !== 'body')
      out.push({ flow: fragment.flow, kind, index, theirs: isTheirs(layout.fragments, index) });
  });
  flush(layout.fragments.length);
  for (const fragment of layout.back)
    if (fragment.text.length < 60 && /\d/.test(fragment.text))
      out.push({ flow: fragment.flow, kind: 'report', index: 60, theirs: false });
  return out;
}
