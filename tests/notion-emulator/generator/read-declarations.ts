import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';

/** The type aliases one file declares, and where the names it imports come from. */
export interface DeclarationFile {
  readonly name: string;
  readonly types: ReadonlyMap<string, ts.TypeNode>;
  readonly imports: ReadonlyMap<string, string>;
  readonly exported: ReadonlySet<string>;
}

/** Reads every declaration file of a folder. Keys are file names without `.d.ts`. */
export function readDeclarations(folder: string): Map<string, DeclarationFile> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.d.ts'));
  return new Map(files.map((file) => [basename(file, '.d.ts'), readFile(folder, file)]));
}

function readFile(folder: string, file: string): DeclarationFile {
  const source = ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const types = new Map<string, ts.TypeNode>();
  const imports = new Map<string, string>();
  const exported = new Set<string>();
  for (const statement of source.statements) {
    if (ts.isTypeAliasDeclaration(statement)) {
      types.set(statement.name.text, statement.type);
      if (statement.modifiers?.length) exported.add(statement.name.text);
    }
    if (ts.isImportDeclaration(statement)) collectImports(statement, imports);
  }
  return { name: basename(file, '.d.ts'), types, imports, exported };
}

function collectImports(statement: ts.ImportDeclaration, imports: Map<string, string>): void {
  const bindings = statement.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(statement.moduleSpecifier)) return;
  for (const element of bindings.elements) imports.set(element.name.text, basename(statement.moduleSpecifier.text));
}
