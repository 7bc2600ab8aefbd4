import { type Json, type JsonObject, objectOf } from '../json.ts';
import { newId } from '../model/ids.ts';
import { newStamps } from '../model/stamps.ts';
import type { State } from '../model/state.ts';
import type { Block, Page, Parent } from '../model/types.ts';
import { requestedChildren, requestedType } from './check-links.ts';
import { storePayload } from './store-payload.ts';

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
