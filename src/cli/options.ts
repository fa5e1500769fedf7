import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Lang } from '../wording/index.js';
import { UsageError } from './usage-error.js';

/** A flag of the command line; its words stand in the wording under `cli.option.<name>`. */
export interface Option {
  type: 'string' | 'boolean';
  short?: string;
  /** What stands for the value in the help: `--jobs N`. */
  value?: string;
  /** The only values that there are. */
  choices?: readonly string[];
  /** Turns away a value that cannot be meant. */
  test?: (value: string) => boolean;
}

const isPositive = (value: string) => /^\d{1,9}$/.test(value) && Number(value) > 0;
const isSeconds = (value: string) => /^\d{1,6}(?:\.\d{1,3})?$/.test(value) && Number(value) > 0;

/** Whether a text is a day that the calendar has. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** Every flag, once; a command names the ones that it takes. */
export const options = {
  output: { type: 'string', short: 'o', value: 'OUT' },
  format: {
    type: 'string',
    short: 'f',
    value: 'FORMAT',
    choices: ['json', 'ndjson', 'claims', 'csv', 'parquet', 'annotations'],
  },
  'csv-dialect': { type: 'string', value: 'DIALECT', choices: ['standard', 'de'] },
  report: { type: 'string', value: 'FILE' },
  'files-from': { type: 'string', value: 'FILE|-' },
  resume: { type: 'boolean' },
  force: { type: 'boolean' },
  jobs: { type: 'string', short: 'j', value: 'N', test: isPositive },
  timeout: { type: 'string', value: 'SECONDS', test: isSeconds },
  'reference-date': { type: 'string', value: 'DATE', test: isDay },
  'fail-on': { type: 'string', value: 'WHAT', choices: ['inconsistent'] },
  text: { type: 'boolean' },
  all: { type: 'boolean' },
  lang: { type: 'string', value: 'LANG', choices: ['en', 'de'] },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies Record<string, Option>;
export type OptionName = keyof typeof options;

/** What was asked for: flags by name, and the rest. */
export interface Request {
  values: Partial<Record<OptionName, string>>;
  has(name: OptionName): boolean;
  files: string[];
  lang: Lang;
}

/** Reads the arguments of a command; says what is wrong with them and what would be right. */
export function readArguments(argv: readonly string[], taken: readonly OptionName[]): Request {
  const spec: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of taken) {
    const option: Option = options[name];
    spec[name] = option.short ? { type: option.type, short: option.short } : { type: option.type };
  }
  const { values, positionals } = parse(argv, spec);
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') check(name as OptionName, value);
  }
  return {
    values: values as Request['values'],
    has: (name) => values[name] !== undefined,
    files: positionals,
    lang: values.lang === 'de' ? 'de' : 'en',
  };
}

function parse(argv: readonly string[], spec: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args: [...argv], options: spec, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const flag = /'(-[^' ,]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError('cli.usage.unknown-option', { flag });
    throw new UsageError('cli.usage.option-value', { flag: flag || argv.join(' ') });
  }
}

function check(name: OptionName, value: string): void {
  const option: Option = options[name];
  if (option.choices && !option.choices.includes(value)) {
    throw new UsageError('cli.usage.choice', { flag: `--${name}`, value, choices: option.choices.join(', ') });
  }
  if (option.test && !option.test(value)) {
    throw new UsageError(`cli.usage.bad-${name}`, { value });
  }
  if (value === '') throw new UsageError('cli.usage.option-value', { flag: `--${name}` });
}
