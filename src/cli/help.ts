import { type Lang, word } from '../wording/index.js';
import type { Command } from './command.js';
import { commands } from './commands.js';
import { type Option, type OptionName, options } from './options.js';

/** What `vorlage --help` says. */
export function overview(lang: Lang): string {
  const rows = Object.entries(commands).map(
    ([name, { usage }]): Row => [`${name} ${usage}`.trim(), word(`cli.command.${name}`, {}, lang)],
  );
  return [
    word('cli.help.what', {}, lang),
    '',
    `${word('cli.help.usage', {}, lang)}: vorlage ${word('cli.help.command', {}, lang)} …`,
    '',
    ...columns(rows),
    '',
    ...columns([
      ['--help', word('cli.option.help', {}, lang)],
      ['--version', word('cli.option.version', {}, lang)],
      ['--lang LANG', word('cli.option.lang', {}, lang)],
    ]),
    '',
    word('cli.help.exit-codes', {}, lang),
    word('cli.help.more', {}, lang),
    '',
  ].join('\n');
}

/** What `vorlage COMMAND --help` says. */
export function commandHelp(name: string, { usage, options: taken }: Command, lang: Lang): string {
  return [
    word(`cli.command.${name}`, {}, lang),
    '',
    `${word('cli.help.usage', {}, lang)}: vorlage ${`${name} ${usage}`.trim()} [--…]`,
    '',
    word(`cli.details.${name}`, {}, lang),
    '',
    ...columns(taken.map((option) => [flagOf(option), word(`cli.option.${option}`, {}, lang)])),
    '',
    `${word('cli.help.example', {}, lang)}:`,
    ...word(`cli.example.${name}`, {}, lang)
      .split('\n')
      .map((line) => `  ${line}`),
    '',
  ].join('\n');
}

function flagOf(name: OptionName): string {
  const { short, value, choices }: Option = options[name];
  const flag = short ? `-${short}, --${name}` : `--${name}`;
  const shown = choices ? choices.join('|') : value;
  return shown ? `${flag} ${shown}` : flag;
}

type Row = readonly [string, string];

/** Two columns; a long left side gets a line of its own. */
function columns(rows: readonly Row[]): string[] {
  const width = 26;
  return rows.flatMap(([left, right]) =>
    left.length < width ? [`  ${left.padEnd(width)}${right}`] : [`  ${left}`, `  ${' '.repeat(width)}${right}`],
  );
}
