import type { Fragment } from '../layout/index.js';
import type { Letter, TextUnit } from '../model/index.js';
import type { MappedText } from '../text/mapped-text.js';
import { joinLines } from './joined.js';
import type { Reading } from './stage.js';

/** The covering letter with its paragraphs, sidebars left out, and the paragraphs as units for the language stage. */
export function readBody({ layout }: Reading): { letter: Letter | null; units: TextUnit[] } {
  const frame = layout.letters[0];
  if (!frame) return { letter: null, units: [] };
  const { fragments, kinds } = layout;
  const paragraphs: Fragment[][] = [];
  const lines = fragments.filter((_, i) => i > frame.salutation && i < frame.closing && kinds[i] === 'body');
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    const apart = !above || (line.gap > 0 && line.line - above.line > 1 && !/(?:\p{Ll},?|-)$/u.test(above.text));
    if (apart) paragraphs.push([line]);
    else paragraphs[paragraphs.length - 1]!.push(line);
  });
  const flows = paragraphs.map((p) => joinLines(p, 'printed')).filter((flow) => flow.text);
  const place = (flow: MappedText) => ({ text: flow.text, ...flow.span() });
  const salutation = place(fragments[frame.salutation]!.printed);
  const last = fragments[frame.closing];
  const closing = last && kinds[frame.closing] === 'closing' ? place(last.printed) : null;
  const parts = [salutation, ...flows.map(place), ...(closing ? [closing] : [])];
  const letter: Letter = {
    text: parts.map((p) => p.text).join(' '),
    start: Math.min(...parts.map((p) => p.start)),
    end: Math.max(...parts.map((p) => p.end)),
    salutation,
    paragraphs: flows.map(place),
    closing,
  };
  const units: TextUnit[] = flows.map((flow) => ({
    flow,
    role: 'letter',
    section: null,
    measure: null,
    lead: null,
    headings: [],
  }));
  return { letter, units };
}
