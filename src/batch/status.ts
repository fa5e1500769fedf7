/** How an input ended. */
export const statuses = ['ok', 'skipped', 'failed', 'scanned', 'garbled', 'encrypted', 'not-a-vorlage'] as const;
export type Status = (typeof statuses)[number];

/** Why an input gave nothing. */
export interface Failure {
  code: string;
  message: string;
}
