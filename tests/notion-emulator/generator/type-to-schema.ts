import ts from 'typescript';
import type { ObjectSchema, Schema } from '../validation/schema.ts';
import type { DeclarationFile } from './read-declarations.ts';

/**
 * Turns TypeScript type nodes into JSON Schema by their syntax alone, so that the order of
 * union members and properties stays the order in which the SDK wrote them: Notion lists its
 * complaints in that order. Throws on syntax it does not know, so nothing is lost silently.
 */
export class TypeToSchema {
  readonly definitions = new Map<string, Schema>();
  readonly #files: ReadonlyMap<string, DeclarationFile>;

  constructor(files: ReadonlyMap<string, DeclarationFile>) {
    this.#files = files;
  }

  convert(node: ts.TypeNode, file: DeclarationFile): Schema {
    if (ts.isParenthesizedTypeNode(node)) return this.convert(node.type, file);
    if (ts.isUnionTypeNode(node)) return union(node.types.map((type) => this.convert(type, file)));
    if (ts.isIntersectionTypeNode(node)) return this.#intersection(node, file);
    if (ts.isTypeLiteralNode(node)) return this.#object(node, file);
    if (ts.isLiteralTypeNode(node)) return literal(node);
    if (ts.isTypeReferenceNode(node)) return this.#reference(node, file);
    if (ts.isArrayTypeNode(node)) return { type: 'array', items: this.convert(node.elementType, file) };
    return keyword(node);
  }

  #object(node: ts.TypeLiteralNode, file: DeclarationFile): Schema {
    const properties: Record<string, Schema> = {};
    const required: string[] = [];
    for (const member of node.members) {
      if (ts.isIndexSignatureDeclaration(member)) {
        return { type: 'object', properties: {}, required: [], additionalProperties: this.convert(member.type, file) };
      }
      if (!ts.isPropertySignature(member) || !member.type) throw new Error(`Unknown member: ${member.getText()}`);
      if (member.type.kind === ts.SyntaxKind.NeverKeyword) continue; // `x?: never`: must be absent.
      const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
      properties[name] = this.convert(member.type, file);
      if (!member.questionToken) required.push(name);
    }
    return { type: 'object', properties, required, additionalProperties: false };
  }

  #reference(node: ts.TypeReferenceNode, file: DeclarationFile): Schema {
    const name = node.typeName.getText();
    const [first, second] = node.typeArguments ?? [];
    if (name === 'Array' && first) return { type: 'array', items: this.convert(first, file) };
    if (name === 'Record' && second) return this.#record(second, file);
    if (name === 'Blob') return {};
    const { home, type } = this.#find(name, file);
    const key = this.#keyOf(name, home);
    if (!this.definitions.has(key)) {
      this.definitions.set(key, {}); // Stops recursion; the real one follows.
      this.definitions.set(key, this.convert(type, home));
    }
    return { $ref: `#/$defs/${key}` };
  }

  #record(value: ts.TypeNode, file: DeclarationFile): Schema {
    const empty = value.kind === ts.SyntaxKind.NeverKeyword;
    const additionalProperties = empty ? false : this.convert(value, file);
    return { type: 'object', properties: {}, required: [], additionalProperties };
  }

  #find(name: string, file: DeclarationFile): { home: DeclarationFile; type: ts.TypeNode } {
    const home = this.#files.get(file.imports.get(name) ?? file.name);
    const type = home?.types.get(name);
    if (!home || !type) throw new Error(`${file.name} names ${name}, which is not declared`);
    return { home, type };
  }

  /** Type names repeat between files only by accident; then the file tells them apart. */
  #keyOf(name: string, home: DeclarationFile): string {
    const owners = [...this.#files.values()].filter((file) => file.types.has(name));
    return owners.length > 1 ? `${home.name}.${name}` : name;
  }

  /** `A & (B | C)` becomes `(A & B) | (A & C)`; merged objects keep the narrower property. */
  #intersection(node: ts.IntersectionTypeNode, file: DeclarationFile): Schema {
    const parts = node.types.map((type) => this.#alternatives(this.convert(type, file)));
    const merged = parts.reduce((left, right) => left.flatMap((a) => right.map((b) => merge(a, b))));
    return union(merged);
  }

  #alternatives(schema: Schema): ObjectSchema[] {
    if ('$ref' in schema && typeof schema.$ref === 'string') {
      return this.#alternatives(this.definitions.get(schema.$ref.replace('#/$defs/', '')) ?? {});
    }
    if ('anyOf' in schema) return schema.anyOf.flatMap((each) => this.#alternatives(each));
    if ('type' in schema && schema.type === 'object') return [schema];
    throw new Error(`Only objects can be intersected, not ${JSON.stringify(schema)}`);
  }
}

function merge(left: ObjectSchema, right: ObjectSchema): ObjectSchema {
  return {
    type: 'object',
    properties: { ...left.properties, ...right.properties },
    required: [...new Set([...left.required, ...right.required])],
    additionalProperties: left.additionalProperties || right.additionalProperties,
  };
}

/** Literals side by side become one `enum`: Notion names them in one breath. */
function union(members: readonly Schema[]): Schema {
  const flat: Schema[] = [];
  let literals: (string | number | boolean | null)[] = [];
  for (const member of members.flatMap((each) => ('anyOf' in each ? each.anyOf : [each]))) {
    if ('enum' in member && literals.length > 0) literals.push(...member.enum);
    else if ('enum' in member) {
      literals = [...member.enum];
      flat.push({ enum: literals });
    } else flat.push(member);
  }
  const [only] = flat;
  return flat.length === 1 && only ? only : { anyOf: flat };
}

function literal(node: ts.LiteralTypeNode): Schema {
  if (ts.isStringLiteral(node.literal)) return { enum: [node.literal.text] };
  if (ts.isNumericLiteral(node.literal)) return { enum: [Number(node.literal.text)] };
  if (node.literal.kind === ts.SyntaxKind.NullKeyword) return { type: 'null' };
  return { enum: [node.literal.kind === ts.SyntaxKind.TrueKeyword] };
}

function keyword(node: ts.TypeNode): Schema {
  if (node.kind === ts.SyntaxKind.StringKeyword) return { type: 'string' };
  if (node.kind === ts.SyntaxKind.NumberKeyword) return { type: 'number' };
  if (node.kind === ts.SyntaxKind.BooleanKeyword) return { type: 'boolean' };
  if (node.kind === ts.SyntaxKind.UnknownKeyword || node.kind === ts.SyntaxKind.AnyKeyword) return {};
  throw new Error(`Unknown type: ${node.getText()}`);
}
