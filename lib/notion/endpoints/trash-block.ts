import type { Client } from '@notionhq/client';

/** DELETE /v1/blocks/{id}: to the trash, with all in it. Source: https://developers.notion.com/reference/delete-a-block */
export async function trashBlock(client: Client, blockId: string): Promise<void> {
  await client.blocks.delete({ block_id: blockId });
}
