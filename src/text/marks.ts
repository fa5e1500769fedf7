import type { Edit, MappedText } from './mapped-text.js';

const SIGN = /[\\*_<[\]&`~]/g;
const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  sect: '§',
  euro: '€',
  ndash: '–',
  mdash: '—',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  shy: '',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  deg: '°',
  bull: '•',
  thinsp: ' ',
  minus: '−',
};

/** Takes inline marks of Markdown and HTML out: emphasis, escapes, line breaks, superscript tags, the targets of links, entities. */
export function withoutMarks(text: MappedText): MappedText {
  SIGN.lastIndex = 0;
  if (!SIGN.test(text.text)) return text;
  return text.edit(markEdits(text.text));
}

function markEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  const open: { sign: string; at: number; length: number; edit: number }[] = [];
  let done = 0;
  SIGN.lastIndex = 0;
  for (let match = SIGN.exec(text); match; match = SIGN.exec(text)) {
    const at = match.index;
    if (at < done) continue;
    const edit = markAt(text, at, match[0], open, edits);
    if (edit) {
      edits.push(edit);
      done = edit.end;
    } else if (match[0] === '*' || match[0] === '_' || match[0] === '~' || match[0] === '`') {
      // A run that is no emphasis stays as a whole: "Schüler*innen", "*1)".
      done = at + runLength(text, at);
    }
    SIGN.lastIndex = Math.max(SIGN.lastIndex, done);
  }
  // Emphasis that was opened and never closed is no emphasis.
  const lost = new Set(open.map((entry) => entry.edit));
  return lost.size ? edits.filter((_, index) => !lost.has(index)) : edits;
}

function markAt(
  text: string,
  at: number,
  sign: string,
  open: { sign: string; at: number; length: number; edit: number }[],
  edits: Edit[],
): Edit | null {
  switch (sign) {
    case '\\':
      return /[!-/:-@[-`{-~\n]/.test(text[at + 1] ?? '') ? cut(at, at + 1) : null;
    case '<': {
      // A raised number calls a note, except behind a unit of length: "m<sup>2</sup>".
      const note = /^<sup>(?:\d{1,3}|\*{1,3})\)?<\/sup>/i.exec(text.slice(at, at + 20));
      if (note && !/(?<!\p{L})[kcdm]?m$/u.test(text.slice(Math.max(0, at - 4), at)))
        return cut(at, at + note[0].length);
      const tag = /^<(\/?)(br|sup|sub|b|i|u|em|strong|span|a|p|div)(?: [^<>]{0,200})?\/?>/i.exec(
        text.slice(at, at + 240),
      );
      return tag ? { start: at, end: at + tag[0].length, insert: /^(?:br|p|div)$/i.test(tag[2]!) ? '\n' : '' } : null;
    }
    case '&': {
      const entity = /^&(?:([a-zA-Z]{2,8})|#(\d{2,6}));/.exec(text.slice(at, at + 12));
      if (!entity) return null;
      const value = entity[1] ? entities[entity[1]] : String.fromCodePoint(Math.min(Number(entity[2]), 0x10ffff));
      return value === undefined ? null : { start: at, end: at + entity[0].length, insert: value };
    }
    case ']': {
      const target = /^\]\([^()\s]{0,500}(?: "[^"]{0,200}")?\)/.exec(text.slice(at, at + 720));
      const opener = target ? open.findLast((entry) => entry.sign === '[') : undefined;
      if (!target || !opener) return null;
      open.splice(open.lastIndexOf(opener), 1);
      return cut(at, at + target[0].length);
    }
    case '[':
      open.push({ sign, at, length: 1, edit: edits.length });
      if (open.length > 40) open.shift();
      return cut(at, at + 1);
    default:
      return emphasisAt(text, at, sign, open, edits);
  }
}

/** Emphasis opens before a letter that no letter precedes and closes behind one that no letter follows. */
function emphasisAt(
  text: string,
  at: number,
  sign: string,
  open: { sign: string; at: number; length: number; edit: number }[],
  edits: Edit[],
): Edit | null {
  const length = runLength(text, at);
  if (length > 3 || ((sign === '~' || sign === '`') && length > 2)) return null;
  if (sign === '~' && length < 2) return null;
  const before = text[at - 1] ?? ' ';
  const after = text[at + length] ?? ' ';
  const match = open.findLast((entry) => entry.sign === sign && entry.length === length);
  const word = /[\p{L}\d]/u;
  if (match && !/\s/.test(before) && !(word.test(before) && word.test(after))) {
    open.splice(open.lastIndexOf(match), 1);
    return cut(at, at + length);
  }
  if (/\s/.test(after) || word.test(before) || /^\*{0,2}\d{0,2}\)/.test(text.slice(at + length, at + length + 4)))
    return null;
  open.push({ sign, at, length, edit: edits.length });
  if (open.length > 40) open.shift();
  return cut(at, at + length);
}

function runLength(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] === text[at]) end++;
  return end - at;
}

const cut = (start: number, end: number): Edit => ({ start, end, insert: '' });
