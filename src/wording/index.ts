import { checkWords } from './checks.js';
import { cliWords } from './cli.js';
import { messageWords } from './messages.js';
import type { Lang, Words } from './words.js';

export type { Lang, Words };

const table: Words = { ...messageWords, ...checkWords, ...cliWords };

/** The words for a code, with its arguments filled in. */
export function word(code: string, args: Record<string, string | number> = {}, lang: Lang = 'en'): string {
  const words = table[code];
  if (!words) throw new Error(`no words for "${code}"`);
  return words[lang].replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => String(args[name] ?? whole));
}

/** All codes that have words, for the test that every code has. */
export const wordedCodes: readonly string[] = Object.keys(table);
