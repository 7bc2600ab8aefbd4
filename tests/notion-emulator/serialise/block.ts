import type { Call } from '../http/call.ts';
import { type JsonObject, objectOf, stringOf } from '../json.ts';
import { minute } from '../model/stamps.ts';
import type { Block, Database, Page } from '../model/types.ts';
import { pageTitle } from './page.ts';
import { fileOf, resolveObject } from './resolve-files.ts';

/** A block as answered; below 2026-03-11 `archived` comes last (recorded). */
export function serialiseBlock(call: Call, block: Block): JsonObject {
  return {
    ...envelope(block, liveChildren(call, block.children)),
    type: block.type,
    [block.type]: payloadOf(call, block),
    ...archivedKey(call, block.inTrash),
  };
}

/** A page or database seen as a block of its parent. */
export function serialiseChild(call: Call, node: Page | Database): JsonObject {
  const isPage = 'values' in node;
  const type = isPage ? 'child_page' : 'child_database';
  const title = isPage ? pageTitle(node) : node.title.map((item) => stringOf(item['plain_text'])).join('');
  const hasChildren = isPage && liveChildren(call, node.children);
  return { ...envelope(node, hasChildren), type, [type]: { title }, ...archivedKey(call, node.inTrash) };
}

export function archivedKey(call: Pick<Call, 'version'>, inTrash: boolean): JsonObject {
  return call.version === '2026-03-11' ? {} : { archived: inTrash };
}

function envelope(node: Block | Page | Database, hasChildren: boolean): JsonObject {
  return {
    object: 'block',
    id: node.id,
    parent: { ...node.parent },
    created_time: minute(node.createdTime),
    last_edited_time: minute(node.lastEditedTime),
    created_by: { object: 'user', id: node.createdBy },
    last_edited_by: { object: 'user', id: node.lastEditedBy },
    has_children: hasChildren,
    in_trash: node.inTrash,
  };
}

function liveChildren(call: Call, ids: readonly string[]): boolean {
  const { blocks, pages, databases } = call.state;
  return ids.some((id) => (blocks.get(id) ?? pages.get(id) ?? databases.get(id))?.inTrash === false);
}

function payloadOf(call: Call, block: Block): JsonObject {
  if (block.type === 'embed' && block.payload['type'] === 'file_upload') {
    const { url } = fileOf(call, stringOf(objectOf(block.payload['file_upload'])['id']));
    return { caption: block.payload['caption'], url };
  }
  return resolveObject(call, block.payload);
}
