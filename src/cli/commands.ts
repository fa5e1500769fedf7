import type { Io } from './io.js';
import type { OptionName, Request } from './options.js';

/** Does the work of a command and gives the exit code. */
export type Action = (request: Request, io: Io) => Promise<number>;

/** A command; its words stand in the wording under `cli.command.<name>`. */
export interface Command {
  /** What stands behind the name in the help. */
  usage: string;
  options: readonly OptionName[];
  /** Loaded only when asked for, so that `--help` costs nothing. */
  load(): Promise<Action>;
}

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
