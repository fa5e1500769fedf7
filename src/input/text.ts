/** Text from bytes, or why there is none. */
export interface Decoded {
  text: string;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'binary';
}

/** How many bytes are looked at to tell text from binary data. */
const sample = 65_536;

/**
 * Decodes the bytes of a text file: by its byte order mark, as UTF-8 where it is valid, as UTF-16 where every other byte is
 * zero, else as Windows-1252, which holds Latin-1. A byte order mark stays in the text: offsets count from the file's beginning.
 *
 * Text is taken as it is, whoever made it: `pdftotext` with and without `-layout`, OCR, Markdown.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === 'binary') return { text: '', encoding };
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text: encoding === 'windows-1252' ? withWindowsSigns(text) : text, encoding };
}

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has control characters; `\0` where it has nothing. */
const windowsSigns = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** Node 20 decodes Windows-1252 as Latin-1: dashes, quotes and the euro sign are put right here. */
function withWindowsSigns(text: string): string {
  return text.replace(/[\x80-\x9F]/g, (sign) => {
    const meant = windowsSigns[sign.charCodeAt(0) - 0x80]!;
    return meant === '\0' ? sign : meant;
  });
}

function encodingOf(bytes: Uint8Array): Decoded['encoding'] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = countZeros(bytes);
  if (zeros.even + zeros.odd > 0) return withZeros(bytes, zeros);
  if (isUtf8(bytes)) return 'utf-8';
  return holdsControls(bytes) ? 'binary' : 'windows-1252';
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  const length = Math.min(bytes.length, sample);
  for (let index = 0; index < length; index++) {
    if (bytes[index] === 0) zeros[index % 2 === 0 ? 'even' : 'odd']++;
  }
  return zeros;
}

/** Bytes of zero mean UTF-16 where most pairs have one on the same side; a stray one does no harm to UTF-8. */
function withZeros(bytes: Uint8Array, { even, odd }: { even: number; odd: number }): Decoded['encoding'] {
  const pairs = Math.min(bytes.length, sample) / 2;
  if (odd > 0.6 * pairs && even < 0.05 * pairs) return 'utf-16le';
  if (even > 0.6 * pairs && odd < 0.05 * pairs) return 'utf-16be';
  return even + odd < 0.001 * pairs && isUtf8(bytes) ? 'utf-8' : 'binary';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Control characters that no text file has: more than a few mean binary data. */
function holdsControls(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, sample);
  let controls = 0;
  for (let index = 0; index < length; index++) {
    const byte = bytes[index]!;
    if (byte < 32 && !(byte >= 8 && byte <= 13) && byte !== 27) controls++;
  }
  return controls > 0.01 * length;
}
