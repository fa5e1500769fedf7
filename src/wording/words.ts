/** Languages that people can read this library in. */
export type Lang = 'en' | 'de';

/** A sentence in every language; `{name}` is filled from the arguments. */
export type Words = Record<string, Record<Lang, string>>;
