import { createHash } from 'node:crypto';
import { isArray, isObject, type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import { emptyValue } from '../serialise/empty-value.ts';
import { pageTitle, schemaOf } from '../serialise/page.ts';
import { dashed } from './ids.ts';
import type { State } from './state.ts';
import type { Page } from './types.ts';

/** A file as it was uploaded. */
export interface KeptFile {
  readonly uploadId: string;
  readonly filename: string | null;
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export interface ReadBlock {
  readonly id: string;
  readonly type: string;
  readonly inTrash: boolean;
  /** As kept: uploads appear as `{type: 'file_upload', file_upload: {id}}`. */
  readonly payload: JsonObject;
  readonly file: KeptFile | null;
  readonly children: readonly ReadBlock[];
}

export interface ReadPage {
  readonly id: string;
  readonly title: string;
  readonly inTrash: boolean;
  /** By property name, each `{type, <type>: value}`. */
  readonly properties: Readonly<Record<string, JsonObject>>;
  readonly icon: JsonObject | null;
  readonly cover: JsonObject | null;
  /** Blocks that are not in the trash, nested to any depth. */
  readonly blocks: readonly ReadBlock[];
  /** Every file the page holds anywhere, by upload id. */
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly comments: readonly string[];
}

/** Everything a page holds, for tests. Throws for an unknown id. */
export function readPage(state: State, id: string): ReadPage {
  const page = state.pages.get(dashed(id));
  if (!page) throw new Error(`No page ${id}`);
  const properties = propertiesOf(state, page);
  const blocks = readBlocks(state, page.children);
  const ids = new Set(uploadIds([page.icon, page.cover, properties, payloads(blocks)]));
  const files = [...ids].flatMap((each): [string, KeptFile][] => {
    const file = keptFile(state, each);
    return file ? [[each, file]] : [];
  });
  const comments = [...state.comments.values()].filter((comment) => comment.parent.id === page.id);
  return {
    id: page.id,
    title: pageTitle(page),
    inTrash: page.inTrash,
    properties,
    icon: page.icon,
    cover: page.cover,
    blocks,
    files: new Map(files),
    comments: comments.map((comment) => comment.richText.map((item) => stringOf(item['plain_text'])).join('')),
  };
}

function propertiesOf(state: State, page: Page): Record<string, JsonObject> {
  return Object.fromEntries(
    schemaOf(state, page).map(({ id, name, type }) => [name, page.values[id] ?? emptyValue(type)]),
  );
}

function readBlocks(state: State, ids: readonly string[]): readonly ReadBlock[] {
  return ids.flatMap((id): ReadBlock[] => {
    const block = state.blocks.get(id);
    if (block) {
      if (block.inTrash) return [];
      const { type, payload, inTrash } = block;
      const [uploadId] = uploadIds(payload);
      const file = uploadId === undefined ? null : keptFile(state, uploadId);
      return [{ id, type, inTrash, payload, file, children: readBlocks(state, block.children) }];
    }
    const child = state.pages.get(id) ?? state.databases.get(id);
    if (!child || child.inTrash) return [];
    const type = 'values' in child ? 'child_page' : 'child_database';
    return [{ id, type, inTrash: false, payload: {}, file: null, children: [] }];
  });
}

function payloads(blocks: readonly ReadBlock[]): Json {
  return blocks.map((block) => [block.payload, payloads(block.children)]);
}

function uploadIds(value: Json): readonly string[] {
  if (isArray(value)) return value.flatMap(uploadIds);
  if (!isObject(value)) return [];
  if (value['type'] === 'file_upload') return [stringOf(objectOf(value['file_upload'])['id'])];
  return Object.values(value).flatMap(uploadIds);
}

function keptFile(state: State, uploadId: string): KeptFile | null {
  const upload = state.uploads.get(uploadId);
  if (!upload?.bytes) return null;
  const sha256 = createHash('sha256').update(upload.bytes).digest('hex');
  return { uploadId, filename: upload.filename, contentType: upload.contentType, bytes: upload.bytes, sha256 };
}
