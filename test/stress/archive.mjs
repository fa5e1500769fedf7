// Makes an archive as it lies on disks: texts and PDFs, and among them what cannot be read.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';

const seed = readFileSync(new URL('../../fixtures/vorlage-17-6403/source.txt', import.meta.url), 'utf8');
const surnames = ['Muster', 'Probe', 'Beispiel', 'Vorbild', 'Modell', 'Schema', 'Entwurf', 'Skizze'];
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCB9fr8cQAAAABJRU5ErkJggg==',
  'base64',
);

/** The seed with other numbers and names. */
function letter(number) {
  let digit = number;
  const next = (old) => {
    digit = (digit * 31 + 7) % 1009;
    return String((Number(old) + digit) % 10 || 1);
  };
  return seed
    .replace(/\d(?=\d{2}\b)/g, next)
    .replace(/Voß|Stamp|Kuper/g, (name) => surnames[(number + name.length) % 8]);
}

/** A PDF, drawn by a function. */
function pdf(draw, options = {}) {
  return new Promise((done, fail) => {
    const document = new PDFDocument({ size: 'A4', margin: 0, ...options });
    const chunks = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => done(Buffer.concat(chunks)));
    document.on('error', fail);
    document.font('Helvetica').fontSize(10);
    draw(document);
    document.end();
  });
}

/** Lines under each other, 55 on a page. */
const print = (text) => (page) => {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0 && index % 55 === 0) page.addPage();
    page.text(line, 50, 50 + (index % 55) * 13, { lineBreak: false });
  }
};
const rotated = (text) => text.replace(/[a-z]/g, (sign) => String.fromCharCode(97 + ((sign.charCodeAt(0) - 84) % 26)));
const picture = (page) => page.image(pixel, 0, 0, { width: 595, height: 842 });

/** What there is besides letters as text: extension, bytes, and the status that each must end in. */
const others = [
  { type: 'txt', status: 'failed', make: () => '' },
  { type: 'txt', status: 'failed', make: (number) => Buffer.from([0, 1, 2, 255, 0, number % 251]) },
  { type: 'pdf', status: 'failed', make: (number) => `%PDF-1.4 kaputt ${number}` },
  { type: 'png', status: 'skipped', make: () => pixel },
  { type: 'pdf', status: 'encrypted', make: (number) => pdf(print(letter(number)), { userPassword: 'geheim' }) },
  { type: 'pdf', status: 'scanned', make: () => pdf(picture) },
  { type: 'pdf', status: 'garbled', make: (number) => pdf(print(rotated(letter(number)))) },
  {
    type: 'txt',
    status: 'not-a-vorlage',
    make: (number) => `Im Jahr 2021 gab es ${number} Kurse. ${'Das Wetter war gut. '.repeat(9)}`,
  },
];

/** Writes the archive; gives the status that each input must end in, in their order. Every 500th text is huge. */
export async function makeArchive(folder, documents) {
  const expected = [];
  for (let number = 0; number < documents; number++) {
    const name = join(
      folder,
      `band-${String(Math.floor(number / 100)).padStart(4, '0')}`,
      String(number).padStart(6, '0'),
    );
    mkdirSync(dirname(name), { recursive: true });
    const other = number % 10 === 3 ? others[Math.floor(number / 10) % others.length] : undefined;
    if (other) writeFileSync(`${name}.${other.type}`, await other.make(number));
    else if (number % 10 === 6) writeFileSync(`${name}.pdf`, await pdf(print(letter(number))));
    else writeFileSync(`${name}.txt`, letter(number).repeat(number % 500 === 250 ? 100 : 1));
    expected.push(other?.status ?? 'ok');
  }
  return expected;
}
