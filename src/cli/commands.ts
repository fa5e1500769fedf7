import type { Command } from './command.js';

const common = ['lang', 'help'] as const;

/** Every command, in the order of the help. */
export const commands: Record<string, Command> = {
  parse: {
    usage: 'FILE|-|DIR|GLOB…',
    options: [
      'output',
      'format',
      'csv-dialect',
      'text',
      'report',
      'files-from',
      'resume',
      'force',
      'jobs',
      'timeout',
      'reference-date',
      'fail-on',
      ...common,
    ],
    load: async () => (await import('./commands/parse.js')).default,
  },
  check: {
    usage: 'FILE|-|DIR|GLOB…',
    options: ['all', 'reference-date', ...common],
    load: async () => (await import('./commands/check.js')).default,
  },
  show: {
    usage: 'FILE|-',
    options: ['reference-date', ...common],
    load: async () => (await import('./commands/show.js')).default,
  },
  explain: {
    usage: 'FILE|- CLAIM',
    options: ['reference-date', ...common],
    load: async () => (await import('./commands/explain.js')).default,
  },
  schema: {
    usage: '',
    options: common,
    load: async () => (await import('./commands/schema.js')).default,
  },
  pipe: {
    usage: '',
    options: ['jobs', 'timeout', 'reference-date', ...common],
    load: async () => (await import('./commands/pipe.js')).default,
  },
};
