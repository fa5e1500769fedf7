import { generic } from './generic.js';
import type { FileName, House, Paper } from './house.js';
import { houses } from './houses/index.js';

/** A document's type and number, as a stamp, a running head or a file name tells it. */
export interface PaperNumber {
  type: string;
  /** Wahlperiode; `null` where the house numbers without it. */
  term: number | null;
  /** Number within the term, without the blanks that group its digits. */
  number: string;
  /** The number as the header gives it: "17/6403"; `null` where only the type is told. */
  reference: string | null;
  /** Where it stands in the text that was read. */
  start: number;
  end: number;
}

/** A document told by its file name, and the house whose archive names files like this. */
export interface FileReading extends PaperNumber {
  house: House;
}

/** The first document number in a line of text, as this house writes it. */
export function readPaper(text: string, house: House = generic): PaperNumber | null {
  for (const paper of house.papers) {
    const match = paper.pattern.exec(text);
    if (match) return fromMatch(paper, paper.reference, match);
  }
  return null;
}

/** What the name of a file, or a URL, says about the document inside; `null` if no house names its files like this. */
export function readFileName(path: string): FileReading | null {
  const name = path.replaceAll('\\', '/');
  for (const house of houses) {
    for (const file of house.files) {
      const match = file.pattern.exec(name);
      if (match) return { house, ...fromMatch(file, file.reference ?? '{term}/{number}', match) };
    }
  }
  return null;
}

function fromMatch(kind: Paper | FileName, template: string | null, match: RegExpExecArray): PaperNumber {
  const groups = match.groups ?? {};
  const part = (name: string) => groups[name]?.replaceAll(/[ .]/g, '') ?? '';
  const term = part('term');
  return {
    type: kind.type,
    term: term ? Number(term) : null,
    number: template === null ? '' : withoutPadding(part('number'), template),
    reference: template === null ? null : fill(template, part),
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** File names pad numbers with noughts (`0004711`); a template in which the number stands padded keeps them. */
const withoutPadding = (number: string, template: string) =>
  template.includes('{padded}') ? number : number.replace(/^0+(?=\d)/, '');

function fill(template: string, part: (name: string) => string): string {
  return template
    .replaceAll(/\{(\p{L}+)\}/gu, (_, name: string) =>
      name === 'padded' ? part('number') : name === 'number' ? withoutPadding(part(name), '') : part(name),
    )
    .trim();
}
