import type { Fragment } from '../layout/index.js';
import { findDays } from './day.js';
import { joinLines } from './joined.js';
import type { Reading } from './stage.js';

const label =
  /^(?:(?:Mein|Unser|Unsere)e? )?(?:Aktenzeichen|AKTENZEICHEN|Az\.?|AZ\.?|Gesch(?:ä|ae)ftszeichen|GESCHÄFTSZEICHEN|Geschäftsz\.|Gesch\.?-?Z\.?|GZ\.?|Gz\.?|Zeichen)(?=$|[ :.(])[ :.]*/u;
const ownLabel = /^(?:Mein|Unser)e? (?:Zeichen|Aktenzeichen)[ :.]*/u;
const note =
  /\(?(?:bitte )?(?:bei (?:der )?(?:Antwort|Rückfragen)|stets) ?(?:bitte )?(?:angeben|anzugeben)\)?:?|\(bitte bei Antwort angeben\):?/u;
/** What a reference looks like: at least two parts, with a digit, no word of prose. */
const shape =
  /^(?=.{4,60}$)(?=.{0,60}\d)(?!.{0,60}\p{Ll}{5} \p{Ll}{3})[\p{Lu}\d][\p{L}\d.()#:]*(?:(?: ?[-./–_:#+] ?| )[\p{L}\d.()#:]+){0,10}$/u;
/** References inside a sentence: behind the day of the letter, `Nr.` or `Az.:`. */
const inSentence =
  /(?:Schreiben vom \d{1,2}\. ?(?:\p{L}+|\d{1,2}\.) ?\d{4},? (?:Nr\.|Az\.:?|Aktenzeichen:?) ?)([\p{L}\d][\p{L}\d./#:–-]*\d[\p{L}\d]*)/u;
const wrong =
  /^(?:Seite|Telefax|Fax|Dst|\p{L}+str(?:aße|\.) \d|Telefon|Tel\.|TOP|Drucksache|Drs\.|Vorlage|Postfach|0\d{2,5}[ /-]|\+49|\d{5} \p{Lu}|A ?\d{2}|Ihr)|@|(?:WAHL|Wahl)periode/u;

/** Reads the file reference, wherever its label left it. */
export function readFileReference(reading: Reading): void {
  const { layout, header, evidence } = reading;
  const set = (fragment: Fragment, value: string) => {
    header.fileReference = value;
    evidence.find('/fileReference', fragment.flow, value);
  };
  const lines = layout.fragments.filter(
    (f, i) => f.text.length < 160 && !['body', 'report', 'annex'].includes(layout.kinds[i]!),
  );
  const order = [...lines.filter((f) => ownLabel.test(f.text)), ...lines.filter((f) => label.test(f.text))];
  for (const fragment of order) {
    const value = clean(fragment.text.replace(label, ''));
    if (value && fits(value)) {
      set(fragment, value);
      return;
    }
  }
  for (const fragment of order) {
    const at = layout.fragments.indexOf(fragment);
    for (const next of layout.fragments.slice(at + 1, at + 9)) {
      const value = clean(next.text);
      if (value && fits(value) && /[-./ ]/.test(value)) {
        set(next, value);
        return;
      }
    }
    // The value may have slipped to the end of another line.
    const stray = /(?<= )[\p{Lu}\d][\p{L}\d]{0,6}(?:[-./][\p{L}\d]{1,12}){2,7}$/u;
    for (const line of layout.fragments.slice(Math.max(0, at - 4), at + 14)) {
      const found = line.text.length < 160 ? stray.exec(line.text) : null;
      if (found && fits(found[0])) {
        set(line, found[0]);
        return;
      }
    }
  }
  for (const fragment of layout.of('fileReference', 'letterhead', 'contact')) {
    const value = clean(fragment.text);
    if (!value || !fits(value) || !/[-./].*[-./]|^\p{Lu}{1,5} .*-/u.test(value) || label.test(fragment.text)) continue;
    // "9020 (920) - 2261" is how a telephone is reached from inside.
    if (/^\d{3,4} \(\d{3,4}\)/.test(value)) continue;
    set(fragment, value);
    return;
  }
  sentence(reading);
}

function sentence({ layout, header, evidence }: Reading): void {
  for (const [i, fragment] of layout.fragments.slice(0, 140).entries()) {
    if (!fragment.text.includes('Schreiben vom') || fragment.text.length > 1200) continue;
    const flow = joinLines(layout.fragments.slice(i, i + 2));
    const match = inSentence.exec(flow.text);
    if (!match) continue;
    header.fileReference = match[1]!;
    evidence.find('/fileReference', flow, match[1]!);
    return;
  }
}

function clean(text: string): string {
  return text
    .replace(note, '')
    .replace(/^[ :.]{1,20}|[ ,;:]{1,20}$/g, '')
    .replace(/ ?\((?:bitte|bei) .{0,40}\)$/u, '')
    .trim();
}

function fits(value: string): boolean {
  if (!shape.test(value) || wrong.test(value)) return false;
  const days = findDays(value);
  return !(days[0]?.iso && days[0].text.length >= value.length - 3);
}
