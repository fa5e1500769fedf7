import { openings } from '../german/number-words.js';
import { openers, opensCardinal } from '../german/openers.js';
import type { Ordinal } from '../mention.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { isDottedApart } from './in-digits.js';
import { type NumberWord, readNumberWord } from './number-words.js';

/** Reads an ordinal at token `i`: "dritte", "14." before a noun. */
export function readOrdinal(s: Stream, i: number): Ordinal | null {
  if (s.isNumber(i)) return inDigits(s, i);
  const word = s.low(i);
  if (!openings.has(word.slice(0, 3)) || /^(?:erste[nr]?s|dritten?s)$/.test(word)) return null;
  const read = readNumberWord(word) ?? (s.wide ? readSuperlative(word) : null);
  if (read?.kind !== 'ordinal' || (word === 'achten' && !s.capital(i + 1))) return null;
  return build(s, i, i + 1, read.value);
}

/** "zweitgrößte", "drittwichtigster": an ordinal before a superlative. */
function readSuperlative(word: string): NumberWord | null {
  const cut = /^(?:zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt)(?=\p{Ll}{2,20}(?:st|ßt)e[nrsm]?$)/u.exec(
    word,
  );
  return cut && !/^(?:zehntel|achtsam)/.test(word) ? readNumberWord(`${cut[0]}e`) : null;
}

function inDigits(s: Stream, i: number): Ordinal | null {
  const raw = s.raw(i);
  // "4te", "20sten"
  if (/^\d{1,4}$/.test(raw) && s.glued(i + 1) && /^s?te[nrsm]?$/.test(s.raw(i + 1)))
    return build(s, i, i + 2, Number(raw));
  const long = sitting(s, i);
  if (long) return long;
  if (!/^[1-9]\d{0,2}$/.test(raw) || !s.is(i + 1, '.') || !s.glued(i + 1)) return null;
  const next = i + 2;
  if ((s.isNumber(next) && s.glued(next)) || isDottedApart(s, i)) return null;
  if (s.gap(i) >= Gap.line || i === 0) return build(s, i, next, Number(raw));
  if (!s.isWord(next) || s.gap(next) > Gap.line) return joined(s, next) ? build(s, i, next, Number(raw)) : null;
  const led = leads.has(s.low(i - 1));
  if (!s.capital(next)) return build(s, i, next, Number(raw));
  if (openers.has(s.low(next)) || opensCardinal.has(s.low(i - 1))) return null;
  return led || raw.length < 3 ? build(s, i, next, Number(raw)) : null;
}

/** "in der 1 052. Sitzung", "1.052. Sitzung": bodies that have met for decades. */
function sitting(s: Stream, i: number): Ordinal | null {
  const spaced = /^[1-9]$/.test(s.raw(i)) && /^\d{3}$/.test(s.raw(i + 1)) && s.gap(i + 1) === Gap.blank;
  const at = spaced ? i + 1 : i;
  if (!spaced && !/^[1-9]\.?\d{3}$/.test(s.raw(i))) return null;
  if (!s.is(at + 1, '.') || !s.glued(at + 1) || !/(?:sitzung|tagung|konferenz)(?:en)?$/.test(s.low(at + 2)))
    return null;
  return build(s, i, at + 2, Number(s.text.slice(s.start(i), s.end(at)).replace(/\D/g, '')));
}

/** "3., 4. und 5. Sitzung" */
const joined = (s: Stream, i: number) => s.is(i, ',') && s.isNumber(i + 1) && s.is(i + 2, '.');
const leads = new Set(
  'der die das den dem des im am zum vom zur beim ins ein eine einen einem jeder jede jedes jeden ihr ihre seine sein unsere dieser in als bis und ab seit nach vor'.split(
    ' ',
  ),
);

function build(s: Stream, first: number, next: number, value: number): Ordinal {
  const [start, end] = [s.start(first), s.end(next - 1)];
  return {
    type: 'ordinal',
    start,
    end,
    text: s.text.slice(start, end),
    value,
    rule: 'ordinal',
    firstToken: first,
    nextToken: next,
  };
}
