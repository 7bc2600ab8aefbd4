import { isArray, isObject, type Json } from '../json.ts';
import { expectation } from './expectation.ts';
import { isIsoDate } from './is-iso-date.ts';
import { isUuid } from './is-uuid.ts';
import type { Problem } from './problem.ts';
import type { ArraySchema, NumberSchema, ObjectSchema, Schema, StringSchema } from './schema.ts';

interface Place {
  readonly path: string;
  readonly depth: number;
  readonly optional: boolean;
}

/**
 * Checks a value as Notion does: closed objects, the first failing place only, and for a
 * union the complaint of the alternative that got furthest. Alternatives that fail equally
 * deep are all named ("Fix one"). An empty answer means the value is fine.
 */
export class Validator {
  readonly #definitions: Readonly<Record<string, Schema>>;

  constructor(definitions: Readonly<Record<string, Schema>>) {
    this.#definitions = definitions;
  }

  /** @param location `body`, `query` or `path`: the first word of every path. */
  check(schema: Schema, value: Json, location: string): readonly Problem[] {
    return this.#check(schema, value, { path: location, depth: 0, optional: false });
  }

  #check(schema: Schema, value: Json, place: Place): readonly Problem[] {
    const alternatives = this.#alternatives(schema);
    if (alternatives.some((each) => !('type' in each) && !('enum' in each))) return [];
    if (value === undefined) return place.optional ? [] : [problem(place, 'defined', value)];
    const fitting = alternatives.filter((each) => sameKind(each, value));
    if (fitting.length === 0) return [problem(place, expectation(alternatives, place.optional), value)];
    return furthest(named(fitting, value).map((each) => this.#one(each, value, place)));
  }

  #one(schema: Schema, value: Json, place: Place): readonly Problem[] {
    if (!('type' in schema)) return [];
    if (schema.type === 'object' && isObject(value)) return this.#object(schema, value, place);
    if (schema.type === 'array' && isArray(value)) return this.#array(schema, value, place);
    if (schema.type === 'string' && typeof value === 'string') return checkString(schema, value, place);
    if ((schema.type === 'number' || schema.type === 'integer') && typeof value === 'number') {
      return checkNumber(schema, value, place);
    }
    return [];
  }

  #object(schema: ObjectSchema, value: Readonly<Record<string, Json>>, place: Place): readonly Problem[] {
    for (const key of schema.required) {
      if (value[key] === undefined) return [problem(below(place, key, false), 'defined', undefined)];
    }
    for (const [key, property] of Object.entries(schema.properties)) {
      const found = this.#check(property, value[key], below(place, key, !schema.required.includes(key)));
      if (found.length > 0) return found;
    }
    const extra = Object.entries(value).filter(([key, each]) => each !== undefined && !(key in schema.properties));
    for (const [key, each] of extra) {
      const at = below(place, key, true);
      const found =
        schema.additionalProperties === false
          ? [problem(at, 'not present', each)]
          : this.#check(schema.additionalProperties, each, { ...at, optional: false });
      if (found.length > 0) return found;
    }
    return [];
  }

  #array(schema: ArraySchema, value: readonly Json[], place: Place): readonly Problem[] {
    const length = { ...below(place, 'length', false) };
    if (schema.maxItems !== undefined && value.length > schema.maxItems) {
      return [problem(length, `≤ \`${schema.maxItems}\``, value.length)];
    }
    if (schema.minItems !== undefined && value.length < schema.minItems) {
      return [problem(length, `≥ \`${schema.minItems}\``, value.length)];
    }
    for (const [index, item] of value.entries()) {
      const at = { path: `${place.path}[${index}]`, depth: place.depth + 1, optional: false };
      const found = this.#check(schema.items, item, at);
      if (found.length > 0) return found;
    }
    return [];
  }

  #alternatives(schema: Schema): readonly Schema[] {
    if ('$ref' in schema && typeof schema.$ref === 'string') {
      return this.#alternatives(this.#definitions[schema.$ref.replace('#/$defs/', '')] ?? {});
    }
    return 'anyOf' in schema ? schema.anyOf.flatMap((each) => this.#alternatives(each)) : [schema];
  }
}

/** Where one alternative demands no key, those whose own key is absent are not meant (PATCH of a block). */
function named(alternatives: readonly Schema[], value: Json): readonly Schema[] {
  const requires = (each: Schema) => ('type' in each && each.type === 'object' ? each.required : []);
  if (!isObject(value) || alternatives.every((each) => requires(each).length > 0)) return alternatives;
  return alternatives.filter((each) => requires(each).every((key) => value[key] !== undefined));
}

/** The complaints that point deepest; none, if an alternative has none. */
function furthest(results: readonly (readonly Problem[])[]): readonly Problem[] {
  if (results.some((found) => found.length === 0)) return [];
  const deepest = Math.max(...results.map(depthOf));
  const lines = results.filter((found) => depthOf(found) === deepest).flat();
  return lines.filter((line, index) => lines.findIndex((each) => sameLine(each, line)) === index);
}

function depthOf(found: readonly Problem[]): number {
  return Math.max(...found.map((each) => each.depth));
}

function sameLine(a: Problem, b: Problem): boolean {
  return a.path === b.path && a.expectation === b.expectation;
}

function sameKind(schema: Schema, value: Json): boolean {
  if ('enum' in schema) return schema.enum.some((each) => each === value);
  if (!('type' in schema)) return true;
  switch (schema.type) {
    case 'object':
      return isObject(value);
    case 'array':
      return isArray(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === schema.type;
  }
}

function checkString(schema: StringSchema, value: string, place: Place): readonly Problem[] {
  const wrong = (schema.format === 'uuid' && !isUuid(value)) || (schema.format === 'iso-8601' && !isIsoDate(value));
  if (wrong) return [problem(place, expectation([schema], place.optional), value)];
  // Counted in UTF-16 units: the path Notion names is `content.length` (developers.notion.com: request-limits).
  if (schema.maxLength === undefined || value.length <= schema.maxLength) return [];
  return [problem(below(place, 'length', false), `≤ \`${schema.maxLength}\``, value.length)];
}

function checkNumber(schema: NumberSchema, value: number, place: Place): readonly Problem[] {
  const or = place.optional ? ' or `undefined`' : '';
  const limits: readonly [boolean, string][] = [
    [schema.minimum !== undefined && value < schema.minimum, `≥ \`${schema.minimum}\``],
    [schema.maximum !== undefined && value > schema.maximum, `≤ \`${schema.maximum}\``],
    [schema.exclusiveMinimum !== undefined && value <= schema.exclusiveMinimum, `> \`${schema.exclusiveMinimum}\``],
    [schema.exclusiveMaximum !== undefined && value >= schema.exclusiveMaximum, `< \`${schema.exclusiveMaximum}\``],
  ];
  const broken = limits.find(([isBroken]) => isBroken);
  return broken ? [problem(place, `${broken[1]}${or}`, value)] : [];
}

function below(place: Place, key: string, optional: boolean): Place {
  return { path: `${place.path}.${key}`, depth: place.depth + 1, optional };
}

function problem(place: Place, wanted: string, value: Json): Problem {
  return { path: place.path, depth: place.depth, expectation: wanted, value };
}
