import { checkBlocks, contentFailure, countBlocks, RAGGED_ROW } from '../content/check-blocks.ts';
import { requestedType } from '../content/check-links.ts';
import { storeBlocks } from '../content/store-blocks.ts';
import { updateBlockContent } from '../content/update-block.ts';
import { validationError } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { listBody, slice } from '../http/list.ts';
import { arrayOf, type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import { find, seenBlockOrPage } from '../model/access.ts';
import { spendBlocks } from '../model/block-budget.ts';
import { dashed } from '../model/ids.ts';
import { touch } from '../model/stamps.ts';
import type { Block, Page } from '../model/types.ts';
import { serialiseBlock, serialiseChild } from '../serialise/block.ts';
import { refuseTrash } from './pages.ts';

const CONTAINERS = [
  'paragraph',
  'bulleted_list_item',
  'numbered_list_item',
  'to_do',
  'toggle',
  'quote',
  'callout',
  'template',
  'synced_block',
  'heading_1',
  'heading_2',
  'heading_3',
  'heading_4',
  'table',
  'column_list',
  'column',
  'tab',
];

export const getBlock: Endpoint = {
  needs: 'read_content',
  handle: (call) => ({ body: serialiseNode(call, target(call).id) }),
};
export const listBlockChildren: Endpoint = { needs: 'read_content', handle: listChildren };
export const appendBlockChildren: Endpoint = { needs: 'insert_content', handle: append };
export const updateBlock: Endpoint = { needs: 'update_content', handle: update };
export const deleteBlock: Endpoint = { needs: 'update_content', handle: remove };

function target(call: Call): Block | Page {
  return seenBlockOrPage(call, call.path['block_id'] ?? '');
}

function serialiseNode(call: Call, id: string): JsonObject {
  const { blocks, pages, databases } = call.state;
  const block = blocks.get(id);
  if (block) return serialiseBlock(call, block);
  const child = pages.get(id) ?? databases.get(id);
  if (!child) throw new Error(`No block ${id}`);
  return serialiseChild(call, child);
}

/** Children that are not in the trash, in order. */
function living(call: Call, parent: Block | Page): readonly string[] {
  return parent.children.filter((id) => find(call.state, id)?.inTrash === false);
}

function listChildren(call: Call): Reply {
  const { items, next } = slice(living(call, target(call)), (id) => id, call.query, true);
  return {
    body: listBody(
      'block',
      items.map((id) => serialiseNode(call, id)),
      next,
    ),
  };
}

function append(call: Call): Reply {
  const { state, token, body } = call;
  const parent = target(call);
  const blocks = arrayOf(body['children']);
  refuseTrash(call, parent.id);
  refuseUnfit(parent, blocks);
  checkBlocks(state, token, blocks);
  const index = insertionIndex(call, parent);
  spendBlocks(call, countBlocks(blocks));
  const ids = storeBlocks(state, parent, blocks, token.botId, index);
  touch(parent, call.now, token.botId);
  // With a position the list goes on with the siblings that follow (recorded).
  const atEnd = index === parent.children.length - ids.length;
  const following = atEnd ? ids : living(call, parent).slice(living(call, parent).indexOf(ids[0] ?? ''));
  const results = following.slice(0, 100).map((id) => serialiseNode(call, id));
  return { body: listBody('block', results, null), committed: { resource: parent.id, children: ids } };
}

/** Texts unconfirmed, but for the row that does not fit its table (message 8). */
function refuseUnfit(parent: Block | Page, blocks: readonly Json[]): void {
  const type = 'type' in parent ? parent.type : 'page';
  if (type !== 'page' && !CONTAINERS.includes(type))
    throw validationError(`Block type ${type} does not support children.`);
  const only = { table: 'table_row', column_list: 'column', tab: 'paragraph' }[type];
  const holder: Readonly<Record<string, string>> = { table_row: 'table', column: 'column_list' };
  for (const block of blocks) {
    const child = requestedType(block);
    const wrong = (only !== undefined && child !== only) || (holder[child] !== undefined && holder[child] !== type);
    if (wrong) throw validationError(`Block type ${child} cannot be a child of ${type}.`);
  }
  if (!('type' in parent) || type !== 'table') return;
  const width = parent.payload['table_width'];
  const ragged = blocks.filter((row) => arrayOf(objectOf(objectOf(row)['table_row'])['cells']).length !== width);
  if (ragged.length > 0) throw contentFailure(ragged.map(() => RAGGED_ROW));
}

function insertionIndex(call: Call, parent: Block | Page): number {
  const { after, position } = call.body;
  if (after !== undefined && position !== undefined)
    throw validationError('Only one of after and position can be given.');
  const wanted = objectOf(position);
  if (wanted['type'] === 'start') return 0;
  const id = after ?? objectOf(wanted['after_block'])['id'];
  if (id === undefined) return parent.children.length;
  const index = parent.children.indexOf(dashed(stringOf(id)));
  if (index < 0) throw validationError(`Block ${dashed(stringOf(id))} is not a child of ${parent.id}.`);
  return index + 1;
}

function update(call: Call): Reply {
  const node = target(call);
  const trash = call.body['in_trash'] ?? call.body['archived'];
  if (trash !== false) refuseTrash(call, node.id);
  if ('type' in node) updateBlockContent(call, node);
  if (typeof trash === 'boolean') node.inTrash = trash;
  touch(node, call.now, call.token.botId);
  return { body: serialiseNode(call, node.id), committed: { resource: node.id } };
}

function remove(call: Call): Reply {
  const node = target(call);
  refuseTrash(call, node.id);
  node.inTrash = true;
  touch(node, call.now, call.token.botId);
  return { body: serialiseNode(call, node.id), committed: { resource: node.id } };
}
