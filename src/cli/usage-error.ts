import { type Lang, word } from '../wording/index.js';

/** The command was used wrongly: exit 2 and a sentence that says what to do. */
export class UsageError extends Error {
  readonly code: string;
  readonly args: Record<string, string | number>;

  constructor(code: string, args: Record<string, string | number> = {}) {
    super(word(code, args));
    this.code = code;
    this.args = args;
  }

  /** The sentence in the language asked for. */
  say(lang: Lang): string {
    return word(this.code, this.args, lang);
  }
}
