import { type Lang, word } from '../wording/index.js';
import { MissingPackage } from '../wording/optional.js';
import { commands } from './commands.js';
import { exitCode } from './exit-code.js';
import { commandHelp, overview } from './help.js';
import type { Io } from './io.js';
import { readArguments } from './options.js';
import { UsageError } from './usage-error.js';

/** Runs the command line and gives the exit code; whatever goes wrong is told in a sentence, never as a stack trace. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const lang = langOf(argv);
  try {
    return await dispatch(argv, io, lang);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`vorlage: ${error.say(lang)}\n`);
      return exitCode.usage;
    }
    if (error instanceof MissingPackage) {
      io.err(`vorlage: ${error.message}\n`);
      return exitCode.usage;
    }
    io.err(
      `vorlage: ${word('cli.failed', { reason: error instanceof Error ? error.message : String(error) }, lang)}\n`,
    );
    return exitCode.failed;
  }
}

async function dispatch(argv: readonly string[], io: Io, lang: Lang): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    io.err(overview(lang));
    return exitCode.usage;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return general(argv, io, lang);
  const request = readArguments(rest, command.options);
  if (request.has('help')) {
    await io.out(commandHelp(name, command, lang));
    return exitCode.ok;
  }
  const action = await command.load();
  return action(request, io);
}

/** `--help`, `--version`, `help COMMAND`, or a name that there is not. */
async function general(argv: readonly string[], io: Io, lang: Lang): Promise<number> {
  const [name = '', topic] = argv;
  if (name === 'help' && topic !== undefined && !topic.startsWith('-'))
    return dispatch([topic, '--help', '--lang', lang], io, lang);
  if (!name.startsWith('-') && name !== 'help') {
    throw new UsageError('cli.usage.unknown-command', { name, commands: Object.keys(commands).join(', ') });
  }
  const request = readArguments(name === 'help' ? argv.slice(1) : argv, ['help', 'version', 'lang']);
  if (request.has('version')) {
    const { version } = await import('../batch/version.js');
    await io.out(`${version()}\n`);
    return exitCode.ok;
  }
  await io.out(overview(lang));
  return exitCode.ok;
}

/** The language, also where the arguments are wrong. */
function langOf(argv: readonly string[]): Lang {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=de') || (at >= 0 && argv[at + 1] === 'de') ? 'de' : 'en';
}
