/** The part of JSON Schema (2020-12) that the request schemas use. */
export type Schema =
  | { readonly $ref: string }
  | { readonly anyOf: readonly Schema[] }
  | { readonly enum: readonly (string | number | boolean | null)[] }
  | StringSchema
  | NumberSchema
  | { readonly type: 'boolean' | 'null' }
  | ArraySchema
  | ObjectSchema
  | Record<string, never>;

export interface StringSchema {
  readonly type: 'string';
  readonly maxLength?: number;
  readonly format?: 'uuid' | 'iso-8601';
}

export interface NumberSchema {
  readonly type: 'number' | 'integer';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

export interface ArraySchema {
  readonly type: 'array';
  readonly items: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface ObjectSchema {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  /** False: closed. A schema: the object is a map. */
  readonly additionalProperties: false | Schema;
}

/** One call of the SDK: where it goes and what it may carry. */
export interface EndpointSchema {
  readonly method: string;
  /** Such as `pages/{page_id}/markdown`, below /v1. */
  readonly path: string;
  readonly pathParams: Schema;
  readonly query: Schema;
  readonly body: Schema;
}

export interface RequestSchemas {
  readonly $comment: string;
  readonly endpoints: Readonly<Record<string, EndpointSchema>>;
  readonly $defs: Readonly<Record<string, Schema>>;
}

/** What every call of the SDK answers. */
export interface ResponseSchemas {
  readonly $comment: string;
  readonly endpoints: Readonly<Record<string, Schema>>;
  readonly $defs: Readonly<Record<string, Schema>>;
}
