import { defineConfig } from 'tsup';

/** The library's few entries and the command; compromise is bundled so that its global state stays ours alone. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    unified: 'src/unified.ts',
    pdf: 'src/input/pdf.ts',
    batch: 'src/batch/index.ts',
    export: 'src/export/index.ts',
    cli: 'src/cli/main.ts',
    worker: 'src/batch/worker.ts',
  },
  format: ['esm'],
  // By a year: for Node's versions esbuild writes patterns with Unicode classes as calls that make them anew each time.
  target: 'es2022',
  platform: 'neutral',
  splitting: true,
  clean: true,
  dts: {
    entry: {
      index: 'src/index.ts',
      unified: 'src/unified.ts',
      pdf: 'src/input/pdf.ts',
      batch: 'src/batch/index.ts',
      export: 'src/export/index.ts',
    },
  },
  external: [/^node:/, 'unpdf', 'tinypool', 'tinyglobby', 'csv-stringify', 'hyparquet-writer'],
  noExternal: [/^compromise/],
});
