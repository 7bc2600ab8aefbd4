import type { Client } from '@notionhq/client';

/** PATCH /v1/pages/{id}. Source: https://developers.notion.com/reference/trash-page */
export async function trashPage(client: Client, pageId: string): Promise<void> {
  await client.pages.update({ page_id: pageId, in_trash: true });
}
