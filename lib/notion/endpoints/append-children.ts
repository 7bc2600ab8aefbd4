import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { Block } from '../../blocks/block.ts';
import type { StoredBlock } from '../../ports/notion-api.ts';
import { requestBlocks } from '../request-blocks.ts';
import { storedBlock } from '../stored-block.ts';

const answer = v.object({ results: v.array(v.unknown()) });

/**
 * PATCH /v1/blocks/{id}/children at the end: the answer holds exactly the new blocks, in order.
 * Source: https://developers.notion.com/reference/patch-block-children
 */
export async function appendChildren(client: Client, parentId: string, children: Block[]): Promise<StoredBlock[]> {
  const list = await client.blocks.children.append({ block_id: parentId, children: requestBlocks(children) });
  return v.parse(answer, list).results.map(storedBlock);
}
