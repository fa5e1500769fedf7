import { BREAK, classOf, DIGIT, isDigit, isLetter, LETTER, SPACE } from '../../text/characters.js';
import { Gap, type Token, type TokenKind } from './token.js';

const HYPHEN = 0x2d;
const SOFT_HYPHEN = 0xad;

/** Cuts a text, or what begins in `[from, to)` of it, into tokens in one pass over its characters. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let gap: Gap = Gap.line;
  while (at < to) {
    const kindOf = classOf(text.charCodeAt(at));
    if (kindOf & SPACE) {
      const end = spaceEnd(text, at);
      gap = gapOf(text, at, end, tokens.length === 0);
      at = end;
      continue;
    }
    let kind: TokenKind;
    let end: number;
    if (kindOf & LETTER) {
      end = addressEnd(text, at);
      kind = end > at ? 'address' : 'word';
      if (end === at) end = wordEnd(text, at);
    } else if (kindOf & DIGIT) {
      end = numberEnd(text, at);
      kind = 'number';
    } else {
      end = at + 1;
      kind = isPunctuation(text.charCodeAt(at)) ? 'punctuation' : 'symbol';
      if (text[at] === '@' && gap === Gap.glued && isLetter(text.charCodeAt(end))) {
        end = takeMail(text, tokens, end);
        at = tokens.at(-1)!.start;
        gap = tokens.pop()!.gap;
        kind = 'address';
      }
    }
    tokens.push({ start: at, end, kind, gap });
    at = end;
    gap = Gap.glued;
  }
  return tokens;
}

function spaceEnd(text: string, at: number): number {
  while (classOf(text.charCodeAt(at)) & SPACE) at++;
  return at;
}

function gapOf(text: string, start: number, end: number, first: boolean): Gap {
  let breaks = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!(classOf(code) & BREAK)) continue;
    if (code === 0x0c) return Gap.paragraph;
    if (code !== 0x0a || text.charCodeAt(i - 1) !== 0x0d) breaks++;
  }
  if (first) return Gap.line;
  if (breaks > 1) return Gap.paragraph;
  if (breaks === 1) return Gap.line;
  return end - start > 1 || text.charCodeAt(start) === 9 ? Gap.wide : Gap.blank;
}

/** Letters and digits, with hyphens, apostrophes and gender marks between them, and hyphenation at a line end. */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (classOf(code) & (LETTER | DIGIT)) end++;
    else if (code === SOFT_HYPHEN) end = softEnd(text, end);
    else if (code === HYPHEN || code === 0x2011) {
      if (classOf(text.charCodeAt(end + 1)) & (LETTER | DIGIT)) end += 2;
      else {
        const next = brokenEnd(text, end);
        if (next === end) return end;
        end = next;
      }
    } else if ((code === 0x27 || code === 0x2019) && isLetter(text.charCodeAt(end + 1))) end += 2;
    else if ((code === 0x2a || code === 0x3a || code === 0x5f) && text.startsWith('in', end + 1)) end += 3;
    else return end;
  }
}

/** A soft hyphen belongs to its word, with the line break behind it. */
function softEnd(text: string, at: number): number {
  const end = spaceEnd(text, at + 1);
  if (end === at + 1) return end;
  return hasBreak(text, at + 1, end) && isLetter(text.charCodeAt(end)) ? end : at + 1;
}

/** "Schul-⏎den" goes on behind the break where the rest starts small, but not in "Natur-⏎und". */
function brokenEnd(text: string, at: number): number {
  const end = spaceEnd(text, at + 1);
  if (end === at + 1 || !hasBreak(text, at + 1, end)) return at;
  const code = text.charCodeAt(end);
  if (!isLetter(code) || (text[end] as string) !== text[end]!.toLowerCase()) return at;
  let stop = end;
  while (isLetter(text.charCodeAt(stop)) && stop - end < 8) stop++;
  return joiners.has(text.slice(end, stop)) ? at : end;
}
const joiners = new Set(['und', 'oder', 'sowie', 'bzw', 'bis', 'als', 'u', 'noch', 'wie', 'statt']);

function hasBreak(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classOf(text.charCodeAt(i)) & BREAK) return true;
  return false;
}

/** Digits with dots, commas and apostrophes between digits. */
function numberEnd(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) end++;
    else if ((code === 0x2e || code === 0x2c || code === 0x27 || code === 0x2019) && isDigit(text.charCodeAt(end + 1)))
      end += 2;
    else return end;
  }
}

/** Where a web address that starts here ends, else `at`. */
function addressEnd(text: string, at: number): number {
  const code = text.charCodeAt(at) | 0x20;
  if (
    code === 0x68
      ? !/^https?:\/\//i.test(text.slice(at, at + 8))
      : code !== 0x77 || !/^www\./i.test(text.slice(at, at + 4))
  )
    return at;
  let end = at;
  while (end < text.length && !(classOf(text.charCodeAt(end)) & SPACE) && !'<>"“”„|'.includes(text[end]!)) end++;
  while (end > at && '.,;:!?)]'.includes(text[end - 1]!)) end--;
  return end;
}

/** Takes the local part of a mail address back into one token, and returns the address's end. */
function takeMail(text: string, tokens: Token[], at: number): number {
  while (tokens.length > 1 && tokens.at(-1)!.gap === Gap.glued && /[A-Za-z\d_.+-]$/.test(text[tokens.at(-2)!.end - 1]!))
    tokens.pop();
  let end = at;
  while (
    isLetter(text.charCodeAt(end)) ||
    isDigit(text.charCodeAt(end)) ||
    ((text[end] === '.' || text[end] === '-') && isLetter(text.charCodeAt(end + 1)))
  )
    end++;
  return end;
}

function isPunctuation(code: number): boolean {
  return punctuation.has(code);
}
const punctuation = new Set([...'.,;:!?()[]{}"\'„“”»«›‹‚‘’…-–—/'].map((char) => char.charCodeAt(0)));
