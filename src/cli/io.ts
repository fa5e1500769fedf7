/** Where a command reads and writes; tests hand in their own. */
export interface Io {
  stdin: NodeJS.ReadableStream;
  /** Data. Resolves when they are written, so that a slow reader slows us down and the bytes can be given back. */
  out(chunk: string | Uint8Array): Promise<void>;
  /** Everything that is not data. */
  err(text: string): void;
  /** Whether data goes to a terminal, and in colour. */
  colour: boolean;
  /** Whether stderr is a terminal, where progress may be drawn. */
  progress: boolean;
}

/** The streams of this process. A reader that goes away (`| head`) ends the run quietly. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Nobody reads any more: what is left to say has no listener, and that is no failure.
    if (error.code === 'EPIPE') process.exit(0);
    stderr.write(`vorlage: ${error.message}\n`);
    process.exit(3);
  });
  stderr.on('error', () => {});
  return {
    stdin,
    out: (chunk) =>
      new Promise((resolve) => {
        stdout.write(chunk, () => resolve());
      }),
    err: (text) => {
      stderr.write(text);
    },
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    progress: stderr.isTTY === true && env.TERM !== 'dumb',
  };
}
