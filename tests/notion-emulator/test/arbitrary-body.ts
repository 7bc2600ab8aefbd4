import fc from 'fast-check';
import type { Json } from '../json.ts';
import type { ObjectSchema, Schema } from '../validation/schema.ts';

/** Values that mean something here: addresses good and bad, names of columns and options, ids, text to be escaped. */
export interface Vocabulary {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  readonly keys: readonly string[];
}

const DEEPEST = 7;

/** Any value a schema allows, with the given words; deep unions thin out so that bodies stay small. */
export function arbitraryBody(definitions: Readonly<Record<string, Schema>>, vocabulary: Vocabulary) {
  const build = (schema: Schema, depth: number): fc.Arbitrary<Json> => {
    if ('$ref' in schema && typeof schema.$ref === 'string') {
      return build(definitions[schema.$ref.replace('#/$defs/', '')] ?? {}, depth);
    }
    if ('anyOf' in schema) {
      return fc.constantFrom(...schema.anyOf.filter(isPossible)).chain((each) => build(each, depth));
    }
    if ('enum' in schema) return fc.constantFrom<Json>(...schema.enum);
    if (!('type' in schema)) return fc.constantFrom<Json>(null, 'x', 1);
    switch (schema.type) {
      case 'object':
        return object(schema, depth);
      case 'array': {
        const size = depth > DEEPEST ? (schema.minItems ?? 0) : Math.max(schema.minItems ?? 0, 2);
        return fc.array(
          fc.constant(null).chain(() => build(schema.items, depth + 1)),
          { minLength: schema.minItems ?? 0, maxLength: size },
        );
      }
      case 'string':
        if (schema.format === 'uuid') return fc.constantFrom(...vocabulary.ids);
        return schema.format === 'iso-8601'
          ? fc.constantFrom('2026-02-03', '2026-02-03T10:00:00Z')
          : fc.constantFrom(...vocabulary.texts);
      case 'number':
      case 'integer':
        if (schema.exclusiveMaximum !== undefined) return fc.constant(schema.exclusiveMaximum / 2);
        return fc.integer({ min: schema.minimum ?? 1, max: Math.min(schema.maximum ?? 9, 9) });
      case 'boolean':
        return fc.boolean();
      default:
        return fc.constant(null);
    }
  };
  const object = (schema: ObjectSchema, depth: number): fc.Arbitrary<Json> => {
    const entries = Object.entries(schema.properties).map(([key, value]) => [
      key,
      fc.constant(null).chain(() => build(value, depth + 1)),
    ]);
    const shapes: Record<string, fc.Arbitrary<Json>> = Object.fromEntries(entries);
    const known = fc.record(shapes, { requiredKeys: [...schema.required] });
    const rest = schema.additionalProperties;
    if (rest === false) return known.map(plain);
    return fc.dictionary(fc.constantFrom(...vocabulary.keys), build(rest, depth + 1), { maxKeys: 2 }).map(plain);
  };
  return (schema: Schema) => build(schema, 0);
}

/** Through text and back: plain objects without `undefined`, as a request carries them. */
function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}

/** The arms that nobody can create hold a value that may be nothing. */
function isPossible(schema: Schema): boolean {
  if (!('type' in schema) || schema.type !== 'object') return true;
  return !Object.values(schema.properties).some((each) => 'enum' in each && each.enum.length === 0);
}
