import type { Client } from '@notionhq/client';
import type { StoredBlock } from '../../ports/notion-api.ts';
import { storedBlock } from '../stored-block.ts';

/** GET /v1/blocks/{id}. Source: https://developers.notion.com/reference/retrieve-a-block */
export async function block(client: Client, blockId: string): Promise<StoredBlock> {
  return storedBlock(await client.blocks.retrieve({ block_id: blockId }));
}
