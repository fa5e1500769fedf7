import type { DateLike, Extra } from '../mention.js';
import type { Stream } from '../scan/stream.js';
import { Gap } from '../scan/token.js';
import { readDay } from './day.js';
import { readDecade } from './era.js';
import { fill } from './fill.js';
import { readNumeric } from './numeric.js';
import { readNamed, readNumbered } from './parts.js';
import { bounds, edtfOf, firstOf, isBareDay, isImpossible, lastOf, type Piece, piece, UNSAID } from './piece.js';
import { type Frame, frameOf } from './relation.js';
import { fourDigits, readYear } from './year.js';

/** The longest list of dates that is read as one. */
const MOST = 40;

/** Reads a date, a period or a list of dates at token `i`. */
export function readDate(s: Stream, i: number): DateLike | null {
  const first = readPiece(s, i);
  if (!first) return null;
  const pieces = [first];
  const joints: ('list' | 'to')[] = [];
  while (pieces.length < MOST) {
    const last = pieces.at(-1)!;
    const joint = readJoint(s, last, joints.includes('to'));
    if (!joint) break;
    pieces.push(joint.piece);
    joints.push(joint.kind);
  }
  trim(pieces, joints);
  if (pieces.length === 0) return null;
  fill(pieces, joints);
  if (!isPlausible(s, pieces)) return null;
  return build(s, pieces, joints);
}

/** A bare day ("15.") says nothing without a neighbour that tells its month. */
function trim(pieces: Piece[], joints: unknown[]): void {
  while (pieces.length && isBareDay(pieces.at(-1)!)) {
    pieces.pop();
    joints.pop();
  }
}

function readPiece(s: Stream, i: number): Piece | null {
  if (s.isWord(i)) return readNamed(s, i);
  if (!s.isNumber(i) || (s.glued(i) && s.isWord(i - 1))) return null;
  return (
    readNumeric(s, i) ??
    readDecade(s, i) ??
    readOpenYear(s, i) ??
    readNumbered(s, i) ??
    readMonthYear(s, i) ??
    readYear(s, i) ??
    readDay(s, i)
  );
}

/** "2021 ff.", "2021f.": a year and those after it, or the next one. */
function readOpenYear(s: Stream, i: number): Piece | null {
  const year = /^ff?$/.test(s.raw(i + 1)) && s.gap(i + 1) <= Gap.blank ? fourDigits(s, i) : null;
  if (year === null || (s.is(i + 1, 'f') && !s.is(i + 2, '.'))) return null;
  const given = s.is(i + 1, 'ff') ? `${year}/..` : `${year}/${year + 1}`;
  return piece(i, s.pastDot(i + 2), 'interval', { year, given });
}

/** "12/2021" */
function readMonthYear(s: Stream, i: number): Piece | null {
  if (!s.is(i + 1, '/') || !s.glued(i + 1) || !s.glued(i + 2) || !/^(?:0?[1-9]|1[0-2])$/.test(s.raw(i))) return null;
  const year = fourDigits(s, i + 2);
  return year !== null && year > 1899 && year < 2100 && !s.is(i - 1, '/')
    ? piece(i, i + 3, 'month', { month: Number(s.raw(i)), year })
    : null;
}

/** What joins the next date to the last one, and that date. */
function readJoint(s: Stream, last: Piece, ranged: boolean): { kind: 'list' | 'to'; piece: Piece } | null {
  const at = last.next;
  if (!s.near(at)) return null;
  const word = s.low(at);
  const bare = isBareDay(last);
  if (!ranged && (word === 'bis' || word === 'nach' || word === 'auf')) {
    if (
      word !== 'bis' &&
      !(last.precision === 'year' && word === 'nach') &&
      !(word === 'auf' && (bare || last.month !== null) && s.low(at + 1) === 'den')
    )
      return null;
    const next = pieceBehind(s, last, skipSmall(s, at + 1));
    return next && { kind: 'to', piece: next };
  }
  if (word === '-' || word === '–' || word === '—') {
    if (ranged || s.gap(at) > Gap.blank || s.gap(at + 1) > Gap.line) return null;
    const next = pieceBehind(s, last, at + 1);
    return next && next.precision === last.precision ? { kind: 'to', piece: next } : null;
  }
  // "7./8.12.2021", "Mai/Juni 2023"
  if (word === '/' && s.glued(at) && s.glued(at + 1) && (last.precision === 'day' || isBareMonth(last))) {
    const next = pieceBehind(s, last, at + 1);
    return next?.precision === last.precision ? { kind: 'list', piece: next } : null;
  }
  const comma = word === ',';
  if (!comma && !listWords.has(word)) return null;
  let i = s.pastDot(at + 1);
  if (comma && listWords.has(s.low(i))) i = s.pastDot(i + 1);
  const next = pieceBehind(s, last, skipSmall(s, i));
  if (!next || !alike(last, next)) return null;
  return { kind: word === 'und' && isBetween(s, last.first) ? 'to' : 'list', piece: next };
}
const isBareMonth = (p: Piece) => p.precision === 'month' && p.year === null;
/** "zwischen 2010 und 2015", "zwischen den Jahren 2010 und 2015" */
const isBetween = (s: Stream, first: number) => [1, 2, 3].some((n) => s.low(first - n) === 'zwischen');
const listWords = new Set(['und', 'oder', 'sowie', 'bzw', 'beziehungsweise', 'u', '&']);
const small = new Set([
  'zum',
  'zur',
  'am',
  'den',
  'dem',
  'im',
  'in',
  'einschließlich',
  'einschl',
  'ende',
  'anfang',
  'mitte',
]);

function skipSmall(s: Stream, i: number): number {
  let at = i;
  while (at < i + 2 && small.has(s.low(at)) && !/^(?:ende|anfang|mitte)$/.test(s.low(at))) at++;
  return at;
}

/** The date behind a joint; behind a year also two digits: "2020 bis 30". */
function pieceBehind(s: Stream, last: Piece, i: number): Piece | null {
  if (!s.near(i)) return null;
  const next = readPiece(s, i);
  if (next && !(isBareDay(next) && last.precision !== 'day')) return next;
  if (last.precision === 'day' || last.year === null || last.month !== null) return null;
  const year = fourDigits(s, i);
  if (year !== null && year > last.year && year < last.year + 60 && !s.capital(i + 1))
    return piece(i, i + 1, 'year', { year });
  const short = /^\d\d$/.test(s.raw(i)) && s.isNumber(i) ? Number(s.raw(i)) : -1;
  return short > last.year % 100 && !s.isWord(i + 1) && !s.is(i + 1, '%') && !s.is(i + 1, '.') && !s.is(i + 1, '€')
    ? piece(i, i + 1, 'year', { year: last.year - (last.year % 100) + short })
    : null;
}

/** Members of a list are of one kind, so that "am 3. Mai und 2020" is no list; the first may lack what the last one has. */
function alike(a: Piece, b: Piece): boolean {
  // "zweiten und dritten Quartal": the first number counts what the second one does.
  if (a.precision !== b.precision) return isBareDay(a) && b.span !== null && b.month === null;
  return !(a.year !== null && b.year === null);
}

/** Days without month or year need a reason to be dates and no numbers. */
function isPlausible(s: Stream, pieces: readonly Piece[]): boolean {
  const [p] = pieces as [Piece];
  if (pieces.length > 1 || p.year !== null) return p.precision !== 'day' || isDate(s, p);
  if (p.precision === 'day')
    return (
      s.isWord(p.next - 1) ||
      p.month === UNSAID ||
      isDayBefore(s.low(p.first - 1)) ||
      s.is(p.first - 1, '(') ||
      s.is(p.first - 1, '/') ||
      s.raw(p.first).length === 5
    );
  return (
    p.precision !== 'month' ||
    /^(?:im|seit|ab|bis|anfang|ende|mitte|von|zum|monat|vom|und|diesen|letzten|vergangenen|nächsten|kommenden)$/.test(
      s.low(p.first - 1),
    ) ||
    s.low(p.first - 1).length === 0
  );
}
const isDayBefore = (word: string) =>
  /^(?:am|vom|zum|bis|ab|den|dem|seit|der|und|stichtag|datum|stand|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|,)$/.test(
    word,
  );

/** "3.2.10" with short parts is a section number unless something says date. */
function isDate(s: Stream, p: Piece): boolean {
  const raw = s.raw(p.first);
  return !/^\d\.\d\.\d\d$/.test(raw) || isDayBefore(s.low(p.first - 1));
}

function build(s: Stream, pieces: readonly Piece[], joints: readonly ('list' | 'to')[]): DateLike {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  let plain = join(pieces.map(edtfOf), joints);
  const start = s.start(first.first);
  const end = s.end(last.next - 1);
  const frame: Frame | null = plain.includes('{') ? null : frameOf(s, first.first, plain);
  if (frame) plain = frame.edtf;
  const [startDate, endDate] = bounds(plain);
  const impossible = pieces.some(isImpossible);
  const extra: Extra = {
    rule: `date.${pieces.length > 1 ? (joints.includes('to') ? 'interval' : 'list') : first.precision}`,
    firstToken: first.first,
    nextToken: last.next,
    ...(frame?.relation ? { relation: frame.relation } : {}),
    ...(impossible ? { impossible: true as const } : {}),
    ...(pieces.some(({ implied }) => implied) ? { implied: 'reference-date' } : {}),
  };
  const precision = joints.includes('to') ? 'interval' : joints.length ? 'set' : first.precision;
  return {
    type: 'date',
    start,
    end,
    text: s.text.slice(start, end),
    edtf: plain,
    startDate: impossible ? null : startDate,
    endDate: impossible ? null : endDate,
    precision,
    ...extra,
  };
}

/** "2020, 2021 bis 2023": an interval within a list stays a member. */
function join(edtfs: readonly string[], joints: readonly ('list' | 'to')[]): string {
  const members = [edtfs[0]!];
  joints.forEach((joint, n) => {
    if (joint === 'to') members[members.length - 1] = `${firstOf(members.at(-1)!)}/${lastOf(edtfs[n + 1]!)}`;
    else members.push(edtfs[n + 1]!);
  });
  return members.length > 1 ? `{${members.join(',')}}` : members[0]!;
}
