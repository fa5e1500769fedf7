/** What a run ends with. */
export const exitCode = {
  ok: 0,
  /** Figures do not fit together, and the caller asked to be told. */
  inconsistent: 1,
  /** Wrong use of the command line. */
  usage: 2,
  /** Some inputs could not be read. */
  failed: 3,
} as const;
