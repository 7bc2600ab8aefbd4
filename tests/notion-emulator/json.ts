export type Json = string | number | boolean | null | undefined | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object behind a value the schema has already shown to be one; `{}` otherwise. */
export function objectOf(value: Json): JsonObject {
  return isObject(value) ? value : {};
}

export function arrayOf(value: Json): readonly Json[] {
  return isArray(value) ? value : [];
}

export function stringOf(value: Json): string {
  return typeof value === 'string' ? value : '';
}

export function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
