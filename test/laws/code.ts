import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../fixtures/cases.js';

/** A source file of the library. */
export interface Code {
  /** Path below `src/`, with forward slashes. */
  path: string;
  text: string;
  /** What it imports: other files as paths below `src/`, packages as their names. Types count too. */
  imports: string[];
  /** The files among them that are needed when it runs: no `import type`. */
  needs: string[];
}

/** All of `src/`. */
export const code: readonly Code[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(root, 'src', path), 'utf8');
    const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => resolve(path, fileName));
    const needs = runtimeImports(path, text).map((name) => resolve(path, name));
    return { path, text, imports, needs: needs.filter((name) => name.endsWith('.ts')) };
  });

function runtimeImports(path: string, text: string): string[] {
  return ts
    .createSourceFile(path, text, ts.ScriptTarget.Latest)
    .statements.flatMap((statement) => {
      if (ts.isImportDeclaration(statement))
        return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? [] : [statement.moduleSpecifier];
      if (ts.isExportDeclaration(statement) && !statement.isTypeOnly && statement.moduleSpecifier)
        return [statement.moduleSpecifier];
      return [];
    })
    .map((specifier) => (specifier as ts.StringLiteral).text);
}

function resolve(from: string, name: string): string {
  if (!name.startsWith('.')) return name;
  return relative('.', join(dirname(from), name))
    .replaceAll('\\', '/')
    .replace(/\.js$/, '.ts');
}

/** A regular expression literal and where it stands. */
export interface Pattern {
  at: string;
  source: string;
  flags: string;
}

/** All regular expression literals in a file. */
export function literals({ path, text }: Code): Pattern[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const cut = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push({ at: `${path}:${line + 1}`, source: node.text.slice(1, cut), flags: node.text.slice(cut + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
