import type { Fragment } from './fragment.js';
import { textRules } from './rules-letter.js';

/** Where a fragment stands to the two surest lines of a letter, its salutation and its closing. */
export type Zone = 'before' | 'letter' | 'after' | 'head' | 'tail';

/** A salutation and the closing behind it, as indexes of fragments; `closing` is where the text breaks off if none follows. */
export interface Frame {
  readonly salutation: number;
  readonly closing: number;
}

const salutation = textRules.find((rule) => rule.name === 'salutation')!.pattern;
const closing = textRules.find((rule) => rule.name === 'closing')!.pattern;

/** Between a closing and the salutation of a further letter stand a letterhead and an address, but no running text. */
const proseBetweenLetters = 3;
/** A letter's body has at most this many fragments; without a closing in them the salutation is that of a speech. */
const longestLetter = 160;

/** The letters of the document, each with its salutation and its closing. */
export function frames(fragments: readonly Fragment[], prose: readonly boolean[]): Frame[] {
  const found: Frame[] = [];
  let running = 0;
  for (let i = 0; i < fragments.length; i++) {
    const text = fragments[i]!.text;
    if (prose[i]) running++;
    if (text.length > 120 || !salutation.test(text)) continue;
    if (found.length > 0 && running > proseBetweenLetters) break;
    let end = i + 1;
    while (end < fragments.length && end - i < longestLetter && !closes(fragments[end]!.text)) end++;
    const closed = end < fragments.length && closes(fragments[end]!.text);
    // A salutation without a closing is a letter only where nothing better is known: the text may be cut.
    if (!closed && found.length > 0) break;
    found.push({ salutation: i, closing: closed ? end : openEnd(fragments, prose, i) });
    i = found[found.length - 1]!.closing;
    running = 0;
  }
  return found;
}

function closes(text: string): boolean {
  return text.length < 80 && closing.test(text);
}

/** Where the body of a letter without a closing ends: at a signature, a report's title, or after its running text. */
function openEnd(fragments: readonly Fragment[], prose: readonly boolean[], from: number): number {
  const ends =
    /^(?:gez\.|In Vertretung|Im Auftrag|i\. ?[VA]\.|(?:Schriftlicher )?Bericht (?:der|des|zu)|Dienstgebäude|Anlagen?:?$|#)/;
  let quiet = 0;
  for (let i = from + 1; i < fragments.length; i++) {
    if (ends.test(fragments[i]!.text)) return i;
    if (i > from + 60) return i;
    quiet = prose[i] ? 0 : quiet + (fragments[i]!.gap > 0 ? 1 : 0);
    if (quiet >= 4) return i - 3;
  }
  return fragments.length;
}

/** The zone of every fragment. */
export function zones(fragments: readonly Fragment[], prose: readonly boolean[], letters: readonly Frame[]): Zone[] {
  if (letters.length === 0) {
    const first = prose.findIndex((is, i) => is && (prose[i + 1] || prose[i + 2] || fragments[i]!.text.length > 120));
    return fragments.map((_, i) => (first < 0 || i < first ? 'head' : 'tail'));
  }
  const out: Zone[] = fragments.map(() => 'after');
  letters.forEach(({ salutation: start, closing: end }, at) => {
    for (let i = headOf(fragments, letters, at); i < start; i++) out[i] = 'before';
    for (let i = start; i < end; i++) out[i] = 'letter';
  });
  return out;
}

/** Where the head of a letter begins: behind an earlier letter its signature stands first. */
export function headOf(fragments: readonly Fragment[], letters: readonly Frame[], at: number): number {
  const before = letters[at - 1];
  return before ? nextHead(fragments, before.closing + 1, letters[at]!.salutation) : 0;
}

function nextHead(fragments: readonly Fragment[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (fragments[i]!.page > fragments[from - 1]!.page) return i;
    if (
      /^(?:An (?:den|die|das)|(?:Der|Die) (?:Minister|Senator)|.{0,30}[Mm]inisterium|Staatskanzlei|Behörde)/u.test(
        fragments[i]!.text,
      ) &&
      i > from
    )
      return i;
  }
  return to;
}
