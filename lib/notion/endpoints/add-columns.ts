import type { Client } from '@notionhq/client';
import type { NewColumns } from '../../blocks/new-column.ts';

/** PATCH /v1/data_sources/{id}. Source: https://developers.notion.com/reference/update-a-data-source */
export async function addColumns(client: Client, dataSourceId: string, columns: NewColumns): Promise<void> {
  await client.dataSources.update({ data_source_id: dataSourceId, properties: columns });
}
