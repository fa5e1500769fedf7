import { readFileSync } from 'node:fs';

/** The version of this package, read from its `package.json`: one folder up when built, two in the sources. */
export function version(): string {
  for (const place of ['../package.json', '../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8'));
      if (name === 'vorlage') return version;
    } catch {
      // The other place has it.
    }
  }
  return '0.0.0';
}
