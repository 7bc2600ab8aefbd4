import type { Client } from '@notionhq/client';

/** PATCH /v1/blocks/{id} out of the trash. Source: https://developers.notion.com/reference/update-a-block */
export async function restoreBlock(client: Client, blockId: string): Promise<void> {
  await client.blocks.update({ block_id: blockId, in_trash: false });
}
