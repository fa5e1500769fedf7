import PDFDocument from 'pdfkit';

export type Page = PDFKit.PDFDocument;

/** Makes a PDF (A4, no margins, Helvetica 11) by drawing on it. */
export function makePdf(draw: (page: Page) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ size: 'A4', margin: 0, ...options });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
    document.font('Helvetica').fontSize(11);
    draw(document);
    document.end();
  });
}

/** Draws lines under each other, each at its own place, without wrapping. */
export function lines(page: Page, texts: readonly string[], x: number, y: number, pitch = 14): void {
  for (const [index, text] of texts.entries()) page.text(text, x, y + index * pitch, { lineBreak: false });
}

/** Draws a row of a table: each text at its x, those with a minus sign before it end there. */
export function row(page: Page, y: number, cells: readonly (readonly [x: number, text: string])[]): void {
  for (const [x, text] of cells) {
    page.text(text, x < 0 ? -x - page.widthOfString(text) : x, y, { lineBreak: false });
  }
}

/** A PNG of one grey pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCB9fr8cQAAAABJRU5ErkJggg==',
  'base64',
);

/** Running text of some length, in our own words. */
export const prose =
  'Die Landesregierung hat den Ausbau der Beratungsstellen im vergangenen Jahr fortgesetzt und die Zahl der ' +
  'geförderten Vorhaben erneut erhöht. Insgesamt wurden 1.204 Anträge bewilligt, davon 318 in den kreisfreien Städten. ' +
  'Die Mittel stiegen von 20,9 Mio. Euro auf 25 Mio. Euro. Nach Auffassung des Ministeriums hat sich das Verfahren ' +
  'bewährt; es soll in den kommenden Jahren weitergeführt und um eine Auswertung ergänzt werden, die über die Wirkung ' +
  'der Maßnahmen vor Ort Auskunft gibt und den Kommunen zur Verfügung gestellt wird. ';
