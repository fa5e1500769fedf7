import { type Fragment, type Frame, headOf, type Kind, type Layout, picked } from '../layout/index.js';

/** What stands above everywhere and belongs to the whole document. */
const ofDocument: ReadonlySet<Kind> = new Set(['stamp', 'distribution']);
const house = /^(?:Der|Die) (?:Präsident(?:in)?|Direktor(?:in)?|Vorsitzende)(?: (?:de[sr]|beim) [^.]{5,60})?$/u;
const government =
  /^(?:(?:Der|Die) (?:Staats)?(?:[Mm]inister(?:in|präsident(?:in)?)?|[Ss]ekretär(?:in)?|[Ss]enator(?:in)?|Chef(?:in)? der)|(?:\p{Lu}[\p{L}-]{2,30} ){0,2}\p{L}{0,20}[Mm]inisterium|\p{Lu}{0,20}MINISTERIUM|Staatskanzlei|Senat)/u;

/**
 * The layout with the letter that the header is of. Where the parliament itself forwards the letter of a ministry, that is the second one:
 * the first is only how it reached the members. Stamps stay, wherever they stand.
 */
export function mainLetter(layout: Layout): Layout {
  const { letters, fragments } = layout;
  if (letters.length < 2) return layout;
  const heads = letters.map((_, i) => headOf(fragments, letters, i));
  const lines = (i: number) => fragments.slice(heads[i], letters[i]!.salutation);
  const sender = (i: number, pattern: RegExp) => lines(i).some((f) => pattern.test(f.text));
  if (!sender(0, house) || sender(0, government) || !sender(1, government)) return layout;
  return view(layout, 1, heads[1]!);
}

function view(layout: Layout, first: number, from: number): Layout {
  const kept = layout.fragments.map((_, i) => i).filter((i) => i >= from || ofDocument.has(layout.kinds[i]!));
  const fragments: Fragment[] = kept.map((i) => layout.fragments[i]!);
  const kinds = kept.map((i) => layout.kinds[i]!);
  const shift = layout.fragments.length - kept.length;
  const letters: Frame[] = layout.letters
    .slice(first)
    .map(({ salutation, closing }) => ({ salutation: salutation - shift, closing: closing - shift }));
  return {
    ...layout,
    fragments,
    kinds,
    letters,
    of: picked(fragments, kinds),
  };
}
