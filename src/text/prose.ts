import { isLower } from './characters.js';

/** Whether a text is a line of running text. */
export function isProse(text: string): boolean {
  if (text.length < 45) return false;
  let missing = text.length > 70 ? 4 : 3;
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1))
    if (isSmall(text, i + 1) && isSmall(text, i + 2) && --missing === 0) return true;
  return false;
}

const isSmall = (text: string, at: number) => isLower(text.charCodeAt(at));
