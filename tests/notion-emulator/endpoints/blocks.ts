import { checkBlocks, contentFailure, countBlocks, RAGGED_ROW } from '../content/check-blocks.ts';
import { checkPlacement } from '../content/check-placement.ts';
import { storeBlocks } from '../content/store-blocks.ts';
import { updateBlockContent } from '../content/update-block.ts';
import { validationError } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { listBody, slice } from '../http/list.ts';
import { arrayOf, type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import { canSee, find, seenBlockOrPage } from '../model/access.ts';
import { spendBlocks } from '../model/block-budget.ts';
import { dashed } from '../model/ids.ts';
import { refuseTrash } from '../model/refuse-trash.ts';
import { touch } from '../model/stamps.ts';
import type { Block, Database, Page } from '../model/types.ts';
import { serialiseBlock, serialiseChild } from '../serialise/block.ts';

export const getBlock: Endpoint = {
  needs: 'read_content',
  handle: (call) => ({ body: serialiseNode(call, anyTarget(call).id) }),
};
export const listBlockChildren: Endpoint = { needs: 'read_content', handle: listChildren };
export const appendBlockChildren: Endpoint = { needs: 'insert_content', handle: append };
export const updateBlock: Endpoint = { needs: 'update_content', handle: update };
export const deleteBlock: Endpoint = { needs: 'update_content', handle: remove };

function target(call: Call): Block | Page {
  return seenBlockOrPage(call, call.path['block_id'] ?? '');
}

/** A database is a block of its page too, but only to be read or put in the trash. */
function anyTarget(call: Call): Block | Page | Database {
  const database = call.state.databases.get(dashed(call.path['block_id'] ?? ''));
  return database && canSee(call.state, call.token, database.id) ? database : target(call);
}

function serialiseNode(call: Call, id: string): JsonObject {
  const { blocks, pages, databases } = call.state;
  const block = blocks.get(id);
  if (block) return serialiseBlock(call, block);
  const child = pages.get(id) ?? databases.get(id);
  if (!child) throw new Error(`No block ${id}`);
  return serialiseChild(call, child);
}

/** Children that are not in the trash and already to be seen, in order. */
function living(call: Call, parent: Block | Page): readonly string[] {
  return parent.children.filter((id) => {
    const block = call.state.blocks.get(id);
    return find(call.state, id)?.inTrash === false && (block === undefined || block.visibleFrom <= call.now);
  });
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
  checkPlacement('type' in parent ? parent.type : 'page', blocks);
  refuseRagged(parent, blocks);
  checkBlocks(state, token, blocks);
  const index = insertionIndex(call, parent);
  spendBlocks(call, countBlocks(blocks));
  const ids = storeBlocks(state, parent, blocks, token.botId, index);
  touch(parent, call.now, token.botId);
  // With a position the list goes on with the siblings that follow (recorded).
  const atEnd = index === parent.children.length - ids.length;
  const following = atEnd
    ? ids
    : [...ids, ...living(call, parent).filter((id) => parent.children.indexOf(id) >= index + ids.length)];
  const results = following.slice(0, 100).map((id) => serialiseNode(call, id));
  return { body: listBody('block', results, null), committed: { resource: parent.id, children: ids } };
}

/** Rows appended to a table must have its width (message 8). */
function refuseRagged(parent: Block | Page, rows: readonly Json[]): void {
  if (!('type' in parent) || parent.type !== 'table') return;
  const width = parent.payload['table_width'];
  const ragged = rows.filter((row) => arrayOf(objectOf(objectOf(row)['table_row'])['cells']).length !== width);
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
  const node = anyTarget(call);
  refuseTrash(call, node.id);
  node.inTrash = true;
  touch(node, call.now, call.token.botId);
  return { body: serialiseNode(call, node.id), committed: { resource: node.id } };
}
