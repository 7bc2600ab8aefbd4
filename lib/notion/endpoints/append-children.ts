import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { Block } from '../../blocks/block.ts';
import type { Place } from '../../job/write.ts';
import type { StoredBlock } from '../../ports/notion-api.ts';
import { requestBlocks } from '../request-blocks.ts';
import { storedBlock } from '../stored-block.ts';

const answer = v.object({ results: v.array(v.unknown()) });

/**
 * PATCH /v1/blocks/{id}/children. At the end, the answer holds exactly the new blocks, in order; anywhere else it goes
 * on with the blocks that follow them. Source: https://developers.notion.com/reference/patch-block-children
 */
export async function appendChildren(
  client: Client,
  parentId: string,
  children: Block[],
  place: Place,
): Promise<StoredBlock[]> {
  const list = await client.blocks.children.append({
    block_id: parentId,
    children: requestBlocks(children),
    ...(place !== 'end' && { position: positionOf(place) }),
  });
  return v.parse(answer, list).results.slice(0, children.length).map(storedBlock);
}

function positionOf(place: Exclude<Place, 'end'>) {
  return place === 'start'
    ? { type: 'start' as const }
    : { type: 'after_block' as const, after_block: { id: place.after } };
}
