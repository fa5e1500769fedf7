import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Header, Section, Vorlage } from '../../src/index.js';
import { root } from '../fixtures/cases.js';

/** What a reader of the source is sure about. What is left out is not judged; `null` says that it must not be found. */
export interface Truth {
  id?: string | null;
  header: { [Field in keyof Header]?: unknown };
  expect?: {
    measures?: number;
    /** Numbered sections, at any level: whether a title is a section of its own is a matter of taste. */
    sections?: number;
    tables?: number;
    questions?: number;
    /** Codes of messages that must be among those given. */
    messages?: string[];
  };
  /** What makes the text hard to read. */
  traps: string[];
}

/** An invented letter and its truth, written before any parser read it. */
export interface Letter {
  name: string;
  text: string;
  truth: Truth;
}

const folder = join(root, 'fixtures');

export const letters: readonly Letter[] = readdirSync(folder)
  .filter((name) => name.startsWith('letter-'))
  .sort()
  .map((name) => ({
    name,
    text: readFileSync(join(folder, name, 'source.txt'), 'utf8'),
    truth: JSON.parse(readFileSync(join(folder, name, 'truth.json'), 'utf8')) as Truth,
  }));

/** Every place where the result says something else than the truth, as `path: truth ≠ result`. */
export function differences(truth: unknown, result: unknown, path = ''): string[] {
  if (truth !== null && typeof truth === 'object') {
    const parts = (result ?? {}) as Record<string, unknown>;
    return Object.entries(truth).flatMap(([key, value]) => differences(value, parts[key], `${path}/${key}`));
  }
  return (truth ?? null) === (result ?? null) ? [] : [differ(path, truth, result)];
}

const differ = (path: string, truth: unknown, result: unknown) =>
  `${path}: ${JSON.stringify(truth)} ≠ ${JSON.stringify(result ?? null)}`;

/** The fields that a truth states: the leaves of its header. */
export function fields(truth: unknown): number {
  if (truth === null || typeof truth !== 'object') return 1;
  return Object.values(truth).reduce((sum: number, value) => sum + fields(value), 0);
}

/** What a result counts of the things that a truth counts. */
export function counted({ sections, measures, tables, messages }: Vorlage) {
  const all = (list: readonly Section[]): Section[] => list.flatMap((section) => [section, ...all(section.sections)]);
  const every = all(sections);
  const questions = every.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'question');
  return {
    measures: measures.length,
    sections: every.filter(({ number }) => number !== null).length,
    tables: tables.length,
    questions: questions.length,
    messages: messages.map(({ code }) => code),
  };
}
