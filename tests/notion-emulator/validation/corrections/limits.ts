import type { ArraySchema, NumberSchema, Schema, StringSchema } from '../schema.ts';
import { rewriteRules } from './rules.ts';

type Limit = Partial<Pick<ArraySchema, 'minItems' | 'maxItems'>> &
  Partial<Omit<StringSchema, 'type'>> &
  Partial<Omit<NumberSchema, 'type'>> & { readonly type?: 'integer' };

const URL_LENGTH: Limit = { maxLength: 2000 };
const MANY: Limit = { maxItems: 100 };
const UUID: Limit = { format: 'uuid' };
const PAGE_SIZE: Limit = { type: 'integer', minimum: 0, maximum: 100 };

/** Sizes the documentation states and the SDK's types cannot (developers.notion.com: request-limits). */
const limits: Readonly<Record<string, Limit>> = {
  IdRequest: UUID,
  'FileUploadPageIconRequest.file_upload.id': UUID,
  'FileUploadPageCoverRequest.file_upload.id': UUID,
  'createComment.body.attachments[].file_upload_id': UUID,
  'RichTextItemRequest.text.content': { maxLength: 2000 },
  'RichTextItemRequest.text.link.url': URL_LENGTH,
  'RichTextItemRequest.equation.expression': { maxLength: 1000 },
  'ContentWithExpressionRequest.expression': { maxLength: 1000 },
  'ExternalFileRequest.url': URL_LENGTH,
  'MediaContentWithUrlAndCaptionRequest.url': URL_LENGTH,
  'UpdateMediaContentWithUrlAndCaptionRequest.url': URL_LENGTH,
  'ExternalPageIconRequest.external.url': URL_LENGTH,
  'ExternalPageCoverRequest.external.url': URL_LENGTH,
  'ContentWithTableRowRequest.cells': MANY,
  'TableRequestWithTableRowChildren.table_width': { type: 'integer', minimum: 1 },
  'TableRequestWithTableRowChildren.children': { minItems: 1, maxItems: 100 },
  'ColumnListRequest.children': { minItems: 2, maxItems: 100 },
  'TabRequestWithNestedTabItemChildren.children': { minItems: 1, maxItems: 100 },
  'TabRequestWithTabItemChildren.children': { minItems: 1, maxItems: 100 },
  'ColumnWithChildrenRequest.width_ratio': { exclusiveMinimum: 0, exclusiveMaximum: 1 },
  'updateBlock.body.column.width_ratio': { exclusiveMinimum: 0, exclusiveMaximum: 1 },
  'DateRequest.start': { format: 'iso-8601' },
  'DateRequest.end': { format: 'iso-8601' },
  'createComment.body.attachments': { maxItems: 3 },
  'createFileUpload.body.number_of_parts': { type: 'integer', minimum: 1, maximum: 10_000 },
  'updatePageMarkdown.body.update_content.content_updates': MANY,
};

const propertyLimits: Readonly<Record<string, Limit>> = {
  url: URL_LENGTH,
  email: { maxLength: 200 },
  phone_number: { maxLength: 200 },
  multi_select: MANY,
  relation: MANY,
  people: MANY,
  files: MANY,
};

export const limitRules = rewriteRules({
  ...mapLimits(limits),
  ...mapLimits(prefixed('createPage.body.properties.*', propertyLimits)),
  ...mapLimits(prefixed('updatePage.body.properties.*', propertyLimits)),
});

/** Every array of rich text, blocks or rows holds 100; every `page_size` is at most 100, wherever it stands. */
export function generalLimits(schema: Schema, path: string): Schema {
  if (path.endsWith('.page_size')) return apply(schema, PAGE_SIZE);
  if (path.endsWith('.filter_properties')) return apply(schema, MANY);
  if (!('type' in schema) || schema.type !== 'array' || schema.maxItems !== undefined) return schema;
  const item = '$ref' in schema.items && typeof schema.items.$ref === 'string' ? schema.items.$ref : '';
  return /\/(RichTextItemRequest|Block\w+|Tab\w+|Column\w+|TableRow\w+)$/.test(item) ? apply(schema, MANY) : schema;
}

function prefixed(prefix: string, table: Readonly<Record<string, Limit>>): Record<string, Limit> {
  return Object.fromEntries(Object.entries(table).map(([key, limit]) => [`${prefix}.${key}`, limit]));
}

function mapLimits(table: Readonly<Record<string, Limit>>): Record<string, (schema: Schema) => Schema> {
  return Object.fromEntries(Object.entries(table).map(([path, limit]) => [path, (schema) => apply(schema, limit)]));
}

function apply(schema: Schema, limit: Limit): Schema {
  if ('anyOf' in schema) return { anyOf: schema.anyOf.map((each) => apply(each, limit)) };
  if ('$ref' in schema && typeof schema.$ref === 'string') return apply(refTargets[schema.$ref] ?? schema, limit);
  if (!('type' in schema) || schema.type === 'null') return schema;
  // The table names only places of the right kind, so the spread stays a schema.
  return { ...schema, ...limit } as Schema;
}

/** Named types that are plain strings: a limit on one place must not become a limit on all. */
const refTargets: Readonly<Record<string, Schema>> = {
  '#/$defs/TextRequest': { type: 'string' },
  '#/$defs/StringRequest': { type: 'string' },
};
