import type { Schema } from '../schema.ts';
import { onObjects, type Rules, rewriteRules, withOptional } from './rules.ts';

const anything: Schema = {};
const richText: Schema = { type: 'array', items: { $ref: '#/$defs/RichTextItemRequest' }, maxItems: 100 };

/** An HTML file as an embed (changelog of 2026-07-03); the SDK's types do not have it yet. */
const embedUpload: Schema = {
  type: 'object',
  properties: { file_upload: { $ref: '#/$defs/FileUploadIdRequest' }, caption: richText },
  required: ['file_upload'],
  additionalProperties: false,
};

const pageParent: Schema = {
  type: 'object',
  properties: { page_id: { $ref: '#/$defs/IdRequest' }, type: { enum: ['page_id'] } },
  required: ['page_id'],
  additionalProperties: false,
};

const tiers = [
  'BlockObjectRequest',
  'BlockObjectWithSingleLevelOfChildrenRequest',
  'BlockObjectRequestWithoutChildren',
];
const group: Schema = { enum: ['To-do', 'In progress', 'Complete'] };

const direction: Schema = { enum: ['ascending', 'descending'] };
const timestamp: Schema = { enum: ['created_time', 'last_edited_time'] };

/** What Notion accepts although the SDK's types do not say so. */
export const acceptedRules: Rules = rewriteRules({
  // Read-back keys pass unread (recorded).
  RichTextItemRequest: withOptional({ plain_text: anything, href: anything }),
  'RichTextItemRequest.text.link': withOptional({ type: { enum: ['url'] } }),
  PageIconRequest: inServerOrder,
  'search.body.sort': () => searchSort,
  ...Object.fromEntries(tiers.map((tier) => [`${tier}.embed`, (embed: Schema) => ({ anyOf: [embed, embedUpload] })])),
  ...Object.fromEntries(tiers.map((tier) => [tier, withReadOnlyBlocks])),
  // Passes the schema to be refused with a sentence of its own (message 49).
  'createDataSource.body.parent': (parent) => ({ anyOf: [parent, pageParent] }),
  'createPage.body.properties': withShorthand,
  'updatePage.body.properties': withShorthand,
  'queryDataSource.body': withOptional({ is_archived: { type: 'boolean' } }),
  'StatusPropertyConfigRequest.options[]': withOptional({ group }),
  'StatusPropertyConfigUpdateRequest.options[]': withOptional({ group }),
  // The SDK types these maps as empty; the filters and sorts of a view are those of a query.
  ViewFilterRequest: () => ({ type: 'object', properties: {}, required: [], additionalProperties: anything }),
  ViewSortRequest: () => ({ anyOf: [sortBy('property', { type: 'string' }), sortBy('timestamp', timestamp)] }),
  QuickFilterConditionRequest: () => ({ type: 'object', properties: {}, required: [], additionalProperties: anything }),
});

/** A sort of a query: by a property or by a time. */
function sortBy(key: string, value: Schema): Schema {
  return {
    type: 'object',
    properties: { [key]: value, direction },
    required: [key, 'direction'],
    additionalProperties: false,
  };
}

/** The order in which newer servers name the kinds of icon (message 28). */
function inServerOrder(schema: Schema): Schema {
  const order = ['Emoji', 'External', 'CustomEmoji', 'FileUpload', 'Icon'].map(
    (kind) => `#/$defs/${kind}PageIconRequest`,
  );
  if (!('anyOf' in schema)) return schema;
  const place = (each: Schema) => ('$ref' in each && typeof each.$ref === 'string' ? order.indexOf(each.$ref) : -1);
  return { anyOf: [...schema.anyOf].sort((a, b) => place(a) - place(b)) };
}

/** One object with every key optional, as the recorded complaint about `direction` shows (message 38). */
const searchSort: Schema = {
  type: 'object',
  properties: {
    direction: { enum: ['ascending', 'descending'] },
    timestamp: { enum: ['last_edited_time'] },
    property: { enum: ['relevance'] },
  },
  required: [],
  additionalProperties: false,
};

/** `{"title": [{"text": …}]}` beside `{"title": {"title": […]}}`; one map must not mix the two (observed). */
function withShorthand(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'object', properties: {}, required: [], additionalProperties: richText }] };
}

/** The validator names these in its list of alternatives, but no way to create them is documented (recorded). */
function withReadOnlyBlocks(schema: Schema): Schema {
  if (!('anyOf' in schema)) return schema;
  const index = schema.anyOf.findIndex((each) => 'properties' in each && 'table_row' in (each.properties ?? {}));
  const extra = ['ai_block', 'meeting_notes', 'custom_block'].map((type) => neverCreated(type));
  return { anyOf: [...schema.anyOf.slice(0, index + 1), ...extra, ...schema.anyOf.slice(index + 1)] };
}

function neverCreated(type: string): Schema {
  return { type: 'object', properties: { [type]: { enum: [] } }, required: [type], additionalProperties: false };
}

/** Keys that 2026-03-11 no longer knows: `archived` anywhere, `after` when appending. */
export function withoutRetiredKeys(schema: Schema, path: string): Schema {
  return onObjects(schema, (object) => {
    const properties = Object.entries(object.properties).filter(
      ([key]) => key !== 'archived' && !(key === 'after' && path === 'appendBlockChildren.body'),
    );
    return { ...object, properties: Object.fromEntries(properties) };
  });
}
