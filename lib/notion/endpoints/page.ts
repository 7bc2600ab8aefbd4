import type { Client } from '@notionhq/client';
import type { StoredPage } from '../../ports/notion-api.ts';
import { storedPage } from '../stored-page.ts';

/** GET /v1/pages/{id}. Source: https://developers.notion.com/reference/retrieve-a-page */
export async function page(client: Client, pageId: string): Promise<StoredPage> {
  return storedPage(await client.pages.retrieve({ page_id: pageId }));
}
