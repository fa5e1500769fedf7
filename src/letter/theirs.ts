import type { Fragment } from '../layout/index.js';

const theirLabel = /^Ihre? (?:Zeichen|Aktenzeichen|Nachricht|Schreiben)(?:$|[ ,:(])/u;
const ownLabel =
  /^(?:Mein|Unser|Datum|DATUM|Az|Aktenzeichen|Gesch|Durchwahl|Telefon|Tel\.|Bearbeite|Auskunft|\p{Lu}\p{L}{2,20},? ?(?:den)?$)/u;

/** Whether a line is the value of a label like `Ihr Zeichen, Ihre Nachricht vom`: what it says is the other side's. */
export function isTheirs(fragments: readonly Fragment[], index: number): boolean {
  for (let i = index; i > 0 && index - i < 3; i--) {
    const fragment = fragments[i]!;
    if (fragment.gap > 1 || ownLabel.test(fragment.text)) return false;
    if (theirLabel.test(fragments[i - 1]!.text)) return true;
  }
  return false;
}
