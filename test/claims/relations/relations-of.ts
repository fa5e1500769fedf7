import { readClaims } from '../../../src/claims/index.js';
import { analyse } from '../../../src/language/index.js';
import type { TextUnit } from '../../../src/model/index.js';
import { MappedText } from '../../../src/text/mapped-text.js';

/** The units of a text: paragraphs between empty lines, and items of a list that the line before them announces. */
function unitsOf(text: string): TextUnit[] {
  const units: TextUnit[] = [];
  let lead: number | null = null;
  for (const block of text.split('\n')) {
    if (!block.trim()) continue;
    const item = block.startsWith('- ');
    if (!item) lead = units.length;
    units.push({
      flow: MappedText.of(item ? block.slice(2) : block),
      role: item ? 'item' : 'paragraph',
      section: null,
      measure: null,
      lead: item ? lead : null,
      headings: [],
    });
  }
  return units;
}

/** The relations of a text, in words: the numbers as printed. */
export function relationsOf(text: string): string[] {
  const units = unitsOf(text);
  const analyses = units.map((unit) => analyse(unit.flow.text, { referenceDate: '2024-03-01' }));
  const { claims, relations } = readClaims({ units, analyses, tables: [] });
  const number = (id: string | null) => {
    const claim = claims.find((c) => c.id === id);
    return claim ? claim.text.slice(claim.number.start - claim.start, claim.number.end - claim.start) : '-';
  };
  return relations.map((r) => {
    if (r.type === 'change') return `${r.direction} ${number(r.from)} ${number(r.by)} ${number(r.to)}`;
    if (r.type === 'part') return `${number(r.part)} of ${number(r.whole)}`;
    if (r.type === 'same') return `${number(r.a)} = ${number(r.b)}`;
    return `${r.parts.map(number).join(' + ')} = ${number(r.total)}`;
  });
}
