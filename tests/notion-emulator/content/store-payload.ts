import { arrayOf, type JsonObject, objectOf, stringOf } from '../json.ts';
import { dashed } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import { storeFile, storeIcon } from './store-file.ts';
import { storeRichText } from './store-rich-text.ts';

type Store = (payload: JsonObject, state: State, hasChildren: boolean) => JsonObject;

const richText = (payload: JsonObject) => ({ rich_text: storeRichText(payload['rich_text']) });
const caption = (payload: JsonObject) => ({ caption: storeRichText(payload['caption']) });
const color = (payload: JsonObject) => ({ color: payload['color'] ?? 'default' });

const text: Store = (payload) => ({ ...richText(payload), ...color(payload) });
const textWithIcon: Store = (payload, state) => ({
  ...richText(payload),
  icon: storeIcon(state, payload['icon']),
  ...color(payload),
});
const heading: Store = (payload, _, hasChildren) => ({
  ...richText(payload),
  is_toggleable: payload['is_toggleable'] === true || hasChildren,
  ...color(payload),
});
const media: Store = (payload, state) => ({ ...caption(payload), ...storeFile(state, payload) });
const address: Store = (payload, state) =>
  payload['file_upload'] === undefined ? { ...caption(payload), url: payload['url'] } : media(payload, state, false);

/** Keys in the order of an answer. A type that is missing keeps nothing: divider, breadcrumb, column_list, tab. */
const stores: Readonly<Record<string, Store>> = {
  paragraph: textWithIcon,
  callout: textWithIcon,
  heading_1: heading,
  heading_2: heading,
  heading_3: heading,
  heading_4: heading,
  bulleted_list_item: text,
  numbered_list_item: text,
  quote: text,
  toggle: text,
  to_do: (payload) => ({ ...richText(payload), checked: payload['checked'] ?? false, ...color(payload) }),
  template: richText,
  code: (payload) => ({ ...caption(payload), ...richText(payload), language: payload['language'] }),
  equation: (payload) => ({ expression: payload['expression'] }),
  table_of_contents: color,
  image: media,
  video: media,
  pdf: media,
  audio: media,
  file: (payload, state) => ({ ...media(payload, state, false), name: payload['name'] ?? fileName(state, payload) }),
  bookmark: address,
  embed: address,
  table: (payload) => ({
    table_width: payload['table_width'],
    has_column_header: payload['has_column_header'] ?? false,
    has_row_header: payload['has_row_header'] ?? false,
  }),
  table_row: (payload) => ({ cells: arrayOf(payload['cells']).map((cell) => storeRichText(cell)) }),
  column: (payload) => (payload['width_ratio'] === undefined ? {} : { width_ratio: payload['width_ratio'] }),
  link_to_page: linkTarget,
  synced_block: syncedFrom,
};

/** A request's payload as it will be kept: defaults filled in, ids dashed. */
export function storePayload(state: State, type: string, payload: JsonObject, hasChildren: boolean): JsonObject {
  return stores[type]?.(payload, state, hasChildren) ?? {};
}

function linkTarget(payload: JsonObject): JsonObject {
  const type = ['page_id', 'database_id', 'comment_id'].find((key) => payload[key] !== undefined) ?? 'page_id';
  return { type, [type]: dashed(stringOf(payload[type])) };
}

function syncedFrom(payload: JsonObject): JsonObject {
  const original = payload['synced_from'];
  if (original === null) return { synced_from: null };
  return { synced_from: { type: 'block_id', block_id: dashed(stringOf(objectOf(original)['block_id'])) } };
}

function fileName(state: State, payload: JsonObject): string {
  const upload = state.uploads.get(dashed(stringOf(objectOf(payload['file_upload'])['id'])));
  if (upload) return upload.filename ?? '';
  const url = stringOf(objectOf(payload['external'])['url']);
  const last = URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? '') : '';
  return /%(?![0-9a-f]{2})/i.test(last) ? last : decodeURI(last);
}
