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
