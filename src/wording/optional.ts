import { type Lang, word } from './index.js';

/** A package is asked for that is not installed; the message says how to get it. */
export class MissingPackage extends Error {
  readonly code = 'package-missing';

  constructor(name: string, lang: Lang | undefined, cause: unknown) {
    super(word('package-missing', { name }, lang), { cause });
  }
}

/** Loads an optional dependency when it is needed, which `npm install --omit=optional` leaves out. */
export async function optional<Module>(name: string, load: () => Promise<Module>, lang?: Lang): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new MissingPackage(name, lang, cause);
  }
}
