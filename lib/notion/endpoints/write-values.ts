import type { Client } from '@notionhq/client';
import type { PropertyValues } from '../../blocks/property.ts';

/** PATCH /v1/pages/{id}: only the named values change. Source: https://developers.notion.com/reference/patch-page */
export async function writeValues(client: Client, pageId: string, values: PropertyValues): Promise<void> {
  await client.pages.update({ page_id: pageId, properties: values });
}
