import { type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import { dashed, newId } from '../model/ids.ts';
import { newStamps } from '../model/stamps.ts';
import type { State } from '../model/state.ts';
import type { Block, Page, Parent } from '../model/types.ts';
import { markAttached } from './attach-upload.ts';
import { requestedChildren, requestedType } from './check-links.ts';
import { storeRichText } from './store-rich-text.ts';

/** Creates checked blocks below a page or block, at an index among its children. Answers their ids. */
export function storeBlocks(
  state: State,
  parent: Page | Block,
  blocks: readonly Json[],
  by: string,
  index = parent.children.length,
): readonly string[] {
  const ids = blocks.map((block) => storeBlock(state, parent, objectOf(block), by));
  parent.children.splice(index, 0, ...ids);
  return ids;
}

function storeBlock(state: State, parent: Page | Block, request: JsonObject, by: string): string {
  const type = requestedType(request);
  const payload = objectOf(request[type]);
  const children = requestedChildren(request);
  const place: Parent = state.pages.has(parent.id)
    ? { type: 'page_id', page_id: parent.id }
    : { type: 'block_id', block_id: parent.id };
  const block: Block = {
    ...newStamps(state.now(), by),
    id: newId(),
    workspaceId: parent.workspaceId,
    parent: place,
    inTrash: false,
    type,
    payload: storePayload(state, type, payload, children.length > 0),
    children: [],
    visibleFrom: state.now() + state.listLag,
  };
  state.blocks.set(block.id, block);
  storeBlocks(state, block, children, by);
  return block.id;
}

/** A request's payload as it will be kept: defaults filled in, ids dashed, keys in the order of an answer. */
export function storePayload(state: State, type: string, payload: JsonObject, hasChildren: boolean): JsonObject {
  const color = payload['color'] ?? 'default';
  const richText = () => ({ rich_text: storeRichText(payload['rich_text']) });
  const caption = () => ({ caption: storeRichText(payload['caption']) });
  switch (type) {
    case 'paragraph':
    case 'callout':
      return { ...richText(), icon: storeIcon(state, payload['icon']), color };
    case 'heading_1':
    case 'heading_2':
    case 'heading_3':
    case 'heading_4':
      return { ...richText(), is_toggleable: payload['is_toggleable'] === true || hasChildren, color };
    case 'bulleted_list_item':
    case 'numbered_list_item':
    case 'quote':
    case 'toggle':
      return { ...richText(), color };
    case 'to_do':
      return { ...richText(), checked: payload['checked'] ?? false, color };
    case 'template':
      return richText();
    case 'code':
      return { ...caption(), ...richText(), language: payload['language'] };
    case 'equation':
      return { expression: payload['expression'] };
    case 'table_of_contents':
      return { color };
    case 'image':
    case 'video':
    case 'pdf':
    case 'audio':
      return { ...caption(), ...storeFile(state, payload) };
    case 'file':
      return { ...caption(), ...storeFile(state, payload), name: payload['name'] ?? fileName(state, payload) };
    case 'bookmark':
    case 'embed':
      return payload['file_upload'] === undefined
        ? { caption: storeRichText(payload['caption']), url: payload['url'] }
        : { ...caption(), ...storeFile(state, payload) };
    case 'table':
      return {
        table_width: payload['table_width'],
        has_column_header: payload['has_column_header'] ?? false,
        has_row_header: payload['has_row_header'] ?? false,
      };
    case 'table_row':
      return {
        cells: Array.isArray(payload['cells']) ? payload['cells'].map((cell: Json) => storeRichText(cell)) : [],
      };
    case 'column':
      return payload['width_ratio'] === undefined ? {} : { width_ratio: payload['width_ratio'] };
    case 'link_to_page':
      return storeTarget(payload);
    case 'synced_block': {
      const from = payload['synced_from'];
      return {
        synced_from: from ? { type: 'block_id', block_id: dashed(stringOf(objectOf(from)['block_id'])) } : null,
      };
    }
    default:
      return {};
  }
}

function storeTarget(payload: JsonObject): JsonObject {
  const type = ['page_id', 'database_id', 'comment_id'].find((key) => payload[key] !== undefined) ?? 'page_id';
  return { type, [type]: dashed(stringOf(payload[type])) };
}

/** An upload stays a reference; answering signs an address for it. */
export function storeFile(state: State, holder: JsonObject): JsonObject {
  if (holder['file_upload'] === undefined)
    return { type: 'external', external: { url: objectOf(holder['external'])['url'] } };
  const id = dashed(stringOf(objectOf(holder['file_upload'])['id']));
  const upload = state.uploads.get(id);
  if (upload) markAttached(upload);
  return { type: 'file_upload', file_upload: { id } };
}

function fileName(state: State, payload: JsonObject): string {
  const upload = state.uploads.get(dashed(stringOf(objectOf(payload['file_upload'])['id'])));
  if (upload) return upload.filename ?? '';
  const url = stringOf(objectOf(payload['external'])['url']);
  return decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
}

export function storeIcon(state: State, icon: Json): JsonObject | null {
  if (icon === null || icon === undefined) return null;
  const request = objectOf(icon);
  if (request['emoji'] !== undefined) return { type: 'emoji', emoji: request['emoji'] };
  if (request['icon'] !== undefined) {
    return { type: 'icon', icon: { color: 'gray', ...objectOf(request['icon']) } };
  }
  if (request['custom_emoji'] !== undefined) {
    const id = dashed(stringOf(objectOf(request['custom_emoji'])['id']));
    const emoji = state.customEmojis.get(id);
    return { type: 'custom_emoji', custom_emoji: { id, name: emoji?.name ?? '', url: emoji?.url ?? '' } };
  }
  return storeFile(state, request);
}
