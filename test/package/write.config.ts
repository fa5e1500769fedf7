import { defineConfig } from 'vitest/config';

/** `npm run readme`: writes what the README's examples print now into the README, to be looked through with `git diff`. */
export default defineConfig({ test: { include: ['test/package/write-readme.ts'], reporters: ['dot'] } });
