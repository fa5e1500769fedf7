/**
 * A name with everything taken off in which one print differs from the next: case, hyphens, blanks, line breaks, commas, umlauts
 * (`für`, `FÜR`, `fuer`), and the old genitive (`Landtages`, `Landtags`).
 */
export function fold(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll(/tages(?!\p{L})/gu, 'tags')
    .replaceAll(/[^\p{L}\d]/gu, '');
}
